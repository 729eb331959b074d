"""How the desk is protected, read from what lies on the disk: never from what should be there."""

from liaison_desk import private
from liaison_desk.domain.protection import Protection
from liaison_desk.paths import Paths
from liaison_desk.services import backup_keeping, backups, erasing, keys, outbox, stores


def state(paths: Paths) -> Protection:
    """Looks at names, sizes and rights alone, and opens nothing."""
    made, tried = backups.found(paths), backup_keeping.state(paths)
    return Protection(
        size=stores.size(paths),
        ways=keys.ways(paths.store),
        others_may_read=_others_may_read(paths),
        backups=len(made),
        newest_backup=made[0].at if made else None,
        backup_failed=tried.here is not None,
        second_failed=tried.elsewhere is not None,
        set_aside=erasing.set_aside(paths),
        drafts=outbox.lying(paths.outbox),
    )


def _others_may_read(paths: Paths) -> bool | None:
    """Where nobody gets into the folder, it does not matter what the file would let them."""
    if private.others_may_read(paths.data) is False:
        return False
    return private.others_may_read(paths.store)
