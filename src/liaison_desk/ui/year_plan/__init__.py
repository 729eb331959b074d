"""The year plan: the meetings of one or more years proposed, moved and put into the plan in one step."""
