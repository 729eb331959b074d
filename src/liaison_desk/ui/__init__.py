"""The windows. One folder per page; pages do not know each other."""
