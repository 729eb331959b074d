"""The kept stores of earlier versions, and what lies in them, table by table."""

import shutil
from pathlib import Path
from typing import Any

from liaison_desk import paths
from liaison_desk.store import connection as connections

FIXTURES = Path(__file__).parent / "fixtures"
_TABLES = """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
AND name NOT LIKE 'search%' AND name <> 'alembic_version'"""

Rows = dict[str, dict[Any, dict[str, Any]]]  # by table and first column


def kept(version: int, folder: Path) -> paths.Paths:
    """A copy in a data folder of its own."""
    shutil.copytree(FIXTURES / f"store-{version:04}", folder)
    return paths.inside(folder)


def key_of(home: paths.Paths) -> str:
    return connections.read_key(home.key)


def state(home: paths.Paths) -> tuple[int, Rows]:
    """The version, and every value of every row as it lies in the file, bytes included. It must be sound."""
    connection = connections.connect(home.store, key_of(home))
    try:
        found: Rows = {}
        for (table,) in connection.execute(_TABLES).fetchall():
            cursor = connection.execute(f'SELECT * FROM "{table}"')
            names = [column[0] for column in cursor.description]
            found[table] = {row[0]: dict(zip(names, row, strict=True)) for row in cursor.fetchall()}
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return connections.version(connection), found
    finally:
        connection.close()


def lost(before: Rows, after: Rows) -> list[str]:
    """What was there and is not, or is another."""
    return [
        f"{table}.{name} of {key}"
        for table, rows in before.items()
        for key, row in rows.items()
        for name, value in row.items()
        if after.get(table, {}).get(key, {}).get(name, ...) != value
    ]
