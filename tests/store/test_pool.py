"""Connections that are lent to whoever reads."""

import pytest
import sqlcipher3.dbapi2 as driver

from liaison_desk.paths import Paths
from liaison_desk.store.connection import read_key
from liaison_desk.store.pool import SPARE, Pool


@pytest.fixture
def pool(place: Paths) -> Pool:
    return Pool(place.store, read_key(place.key))


def is_closed(connection: driver.Connection) -> bool:
    try:
        connection.execute("SELECT 1")
    except driver.ProgrammingError:
        return True
    return False


def test_one_is_lent_again_and_no_more_are_kept_than_are_needed(pool: Pool) -> None:
    with pool.reading() as first:
        assert first.in_transaction
    with pool.reading() as again:
        assert again is first
        readings = [pool.reading() for _ in range(SPARE)]
        lent = [reading.__enter__() for reading in readings]
        for reading in readings:
            reading.__exit__(None, None, None)
    assert [is_closed(one) for one in (first, *lent)] == [True] + [False] * SPARE
    pool.close()
    assert all(map(is_closed, lent))


def test_one_that_is_lent_while_the_store_is_closed_is_closed_when_it_comes_back(pool: Pool) -> None:
    with pool.reading() as connection:
        pool.close()
        assert not is_closed(connection)
    assert is_closed(connection)


def test_whatever_went_wrong_the_next_one_reads_anew(pool: Pool) -> None:
    for wrong in ("SELECT * FROM nothing", "ROLLBACK; SELECT 1"):
        with pytest.raises((driver.OperationalError, driver.Warning, driver.ProgrammingError)), pool.reading() as one:
            one.execute(wrong)
    with pool.reading() as first:
        first.execute("ROLLBACK")  # as SQLite does by itself where the disk fails
    with pool.reading() as again:
        assert again is first
        assert again.in_transaction
    pool.close()
