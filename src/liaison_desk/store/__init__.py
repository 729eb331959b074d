"""The SQLite file. The only package that speaks SQL."""
