"""Before anything of the program is imported: what is tested is what runs."""

from liaison_desk import classes

classes.compile_late()
