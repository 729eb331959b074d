"""Prove that a backup is one: opened as a desk of its own, and all of it read [S3]."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from liaison_desk.domain.backups import Backup
from liaison_desk.domain.documents import DocumentContent, IssuedDocument
from liaison_desk.paths import Paths, inside
from liaison_desk.services import keys, stores
from liaison_desk.store import backup_files, files, slots
from liaison_desk.store.errors import DamagedStoreError
from liaison_desk.store.files import scratch
from liaison_desk.store.tables import TABLE_OF


@dataclass(frozen=True, slots=True)
class Proof:
    """What was read."""

    backup: Backup
    rows: int
    documents: int  # with their bytes, which are what was issued


def drill(paths: Paths, backup: Backup, key_of: Callable[[Path], str]) -> Proof:
    """In a folder of its own, which is gone afterwards. `key_of` finds the key by the backup's own ways in. Raises a
    `StoreError` or an `OSError` where anything is not as it was.
    """
    with scratch(paths.scratch) as folder:
        home = inside(folder)
        shutil.copyfile(backup.file, home.store)
        for way in keys.ways(backup.file):
            files.put(slots.file_of(home.store, way), slots.file_of(backup.file, way).read_bytes())
        key = key_of(home.store)
        backup_files.prove(home.store, key)
        return _read(home, backup, key)


def _read(home: Paths, backup: Backup, key: str) -> Proof:
    database = stores.open_store(home, key)
    try:
        with database.reading() as reader:
            rows = sum(len(reader.fresh().all(kind)) for kind in TABLE_OF if kind is not DocumentContent)
            sums = {document.id: document.sha256 for document in reader.all(IssuedDocument)}
            documents = 0
            for document_id, expected in sums.items():
                for held in reader.fresh().all(DocumentContent, id=document_id):
                    if sha256(held.content).hexdigest() != expected:
                        raise DamagedStoreError("a document is not what was issued")
                    documents += 1
    finally:
        database.close()
    return Proof(backup, rows + documents, documents)
