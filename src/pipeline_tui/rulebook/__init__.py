"""The rule tables: YAML in this folder, read and checked by `load`."""
