"""What comes in and goes out: tracker files and JSON lines."""
