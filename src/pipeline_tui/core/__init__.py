"""The pure core: values in, values out; no toolkit, no files, no clock."""
