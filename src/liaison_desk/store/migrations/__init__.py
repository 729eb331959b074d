"""The steps that bring an older store to the newest schema. They import nothing of the program."""
