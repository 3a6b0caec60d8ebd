"""Opens document files and gives their text with offsets."""
