"""The municipality page, used."""
