"""The joint action plan of an agreement period."""
