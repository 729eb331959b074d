"""How a desk is opened: a passphrase or the machine, and the recovery code."""
