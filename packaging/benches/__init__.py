"""What bench.py runs, most of it as a process of its own with arguments, and the desks it is run on."""
