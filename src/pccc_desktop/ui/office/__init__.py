"""The page Quản trị and the first-run wizard: who the office is, its bodies, people, numbers, records and data."""
