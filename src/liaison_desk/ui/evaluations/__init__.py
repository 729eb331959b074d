"""The year-end evaluation of a council: four questions, the year's figures, and the document it becomes."""
