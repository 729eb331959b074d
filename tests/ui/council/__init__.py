"""The council page, used."""
