"""What the desk and its backups take of the disk."""

from liaison_desk.domain.backups import Room
from liaison_desk.paths import Paths
from liaison_desk.services import backups, stores
from liaison_desk.store.work import Reader


def room(paths: Paths, reader: Reader) -> Room:
    """By sizes alone: nothing is read through."""
    documents, attachments = reader.bytes_kept()
    kept = sum(backup.size for backup in backups.found(paths))
    return Room(stores.size(paths), documents, attachments, kept, stores.free_space(paths))
