"""Widgets that paint values they are handed; none asks for data."""
