"""What is true about the work: plain Python, without Qt, SQL, files or a clock."""
