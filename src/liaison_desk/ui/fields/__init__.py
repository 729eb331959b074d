"""Fields that know the field: days, deadlines, hours, people, and long texts that are never lost."""
