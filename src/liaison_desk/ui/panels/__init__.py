"""Panels over any page: something new, written from anywhere."""
