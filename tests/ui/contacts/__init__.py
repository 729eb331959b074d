"""The contacts page, used."""
