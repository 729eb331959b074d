"""What the program keeps of its own among the drafts, over the end of a run: keys of texts nobody has typed."""

PLACE = "place"  # where the officer is
RUNNING = "running"  # there while the program runs, and after it broke off
BACKUP_DUE = "backup_due"  # there as long as something has changed since the last backup
UNDER_WAY = "leaving:"  # and a folder: copies are being written there
CLOCK = "clock|"  # and a meeting: how long its items have taken


def is_own(key: str) -> bool:
    return key.startswith((PLACE, RUNNING, BACKUP_DUE, UNDER_WAY, CLOCK))
