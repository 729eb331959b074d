"""Assessing who may read what, for every page that has something to assess."""
