"""Rules and records of the ward's fire-safety work: plain Python without Qt, SQL, files or clock."""
