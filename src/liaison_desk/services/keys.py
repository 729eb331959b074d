"""The ways to a store's key, and changing them. Nothing here is for the windows' thread: keys are derived slowly.

Beside a store lie its slots (`store.slots`). A desk of one's own has the recovery slot and either the system's or a
passphrase's: with both, the passphrase would protect nothing. Wherever a run breaks off, an old way or a new one opens:
a slot is written and read back before another is taken away.
"""

import logging
import secrets
from contextlib import suppress
from pathlib import Path

from liaison_desk.domain.keys import Way, code_of, make_code, passphrase_of
from liaison_desk.store import files, slots, system_key
from liaison_desk.store.connection import read_key
from liaison_desk.store.errors import DamagedSlotError, DamagedStoreError, NoKeyStoreError, StoreError, WrongSecretError

logger = logging.getLogger(__name__)

_BY_A_SECRET = (Way.RECOVERY, Way.PASSPHRASE)
_INSTEAD = {Way.PLAIN: Way.RECOVERY, Way.SYSTEM: Way.PASSPHRASE, Way.PASSPHRASE: Way.SYSTEM}  # one rules the other out


def has_key_store() -> bool:
    """Whether the machine can keep a key. Imports what asks for it."""
    return system_key.is_there()


def new_code() -> str:
    """A recovery code nobody has seen."""
    return make_code(secrets.choice)


def ways(store_file: Path) -> tuple[Way, ...]:
    """What there is beside the store, or beside a backup; in the order in which it is tried."""
    return tuple(way for way in Way if slots.file_of(store_file, way).exists())


def without_asking(store_file: Path) -> str | None:
    """The key, where it is plain or the machine's key store gives it; None where somebody must be asked.

    Raises `DamagedStoreError` where there is nothing a key could be got from.
    """
    found = ways(store_file)
    if set(found) <= {Way.PLAIN}:
        return read_key(slots.file_of(store_file, Way.PLAIN))
    if Way.PLAIN in found:
        with suppress(DamagedStoreError):  # it was being taken away
            return read_key(slots.file_of(store_file, Way.PLAIN))
    if Way.SYSTEM in found:
        try:
            return system_key.unseal(slots.file_of(store_file, Way.SYSTEM).read_bytes())
        except (NoKeyStoreError, DamagedSlotError) as error:
            logger.warning("the machine's key store does not open the desk: %s", type(error).__name__)
    return None


def unlock(store_file: Path, way: Way, secret: str) -> str:
    """The key, for what was typed. Raises `WrongSecretError`, or `DamagedSlotError` where no secret would do."""
    slot = slots.file_of(store_file, way)
    meant = passphrase_of(secret) if way is Way.PASSPHRASE else code_of(secret)
    if not meant:
        slots.print_of_slot(slot)
        raise WrongSecretError("none")
    return slots.unseal(slot, meant)


def is_secured(store_file: Path) -> bool:
    """Whether its key lies in slots alone."""
    found = ways(store_file)
    return Way.PLAIN not in found and Way.RECOVERY in found


def secure(store_file: Path, key: str, code: str, passphrase: str | None) -> None:
    """Put the key into new slots: the recovery code's, and the passphrase's or, with None, the system's. When they
    have been read back, the plain key and what else there was go.

    Raises a `StoreError`; every way there was is still there then.
    """
    _seal(store_file, Way.RECOVERY, code_of(code) or "", key)
    if passphrase is None:
        use_system(store_file, key)
    else:
        use_passphrase(store_file, key, passphrase)
    files.wipe(slots.file_of(store_file, Way.PLAIN))


def change_passphrase(store_file: Path, old: str, new: str) -> None:
    """Raises `WrongSecretError` where the old one is not the one."""
    use_passphrase(store_file, unlock(store_file, Way.PASSPHRASE, old), new)


def use_passphrase(store_file: Path, key: str, passphrase: str) -> None:
    """From now on the desk asks for it, and the machine's key store no longer has the key."""
    _seal(store_file, Way.PASSPHRASE, passphrase_of(passphrase), key)
    system = slots.file_of(store_file, Way.SYSTEM)
    if system.exists():
        system_key.forget(system.read_bytes())
        files.wipe(system)
    carry_to_copies(store_file, key)


def use_system(store_file: Path, key: str) -> None:
    """From now on the desk opens without asking. Raises `NoKeyStoreError`; nothing has changed then."""
    slot = slots.file_of(store_file, Way.SYSTEM)
    before = slot.read_bytes() if slot.exists() else b""
    content = system_key.seal(key)
    if system_key.unseal(content) != key:
        raise NoKeyStoreError("not read back")
    files.put(slot, content)
    system_key.forget(before)
    files.wipe(slots.file_of(store_file, Way.PASSPHRASE))
    carry_to_copies(store_file, key)


def new_recovery_code(store_file: Path, key: str, code: str) -> None:
    """`code` opens the store from now on, and the one before does not."""
    _seal(store_file, Way.RECOVERY, code_of(code) or "", key)
    carry_to_copies(store_file, key)


def carry(store_file: Path, other: Path) -> None:
    """Lay the slots of a store beside a copy of it, such as a backup, in place of those that are there. A plain key
    goes with it only while there is nothing else. What is damaged or missing here takes nothing from the copy: that
    may be all that opens either."""
    found = {way for way in ways(store_file) if _is_sound(store_file, way)}
    if Way.RECOVERY in found:
        found.discard(Way.PLAIN)
    for way in found:
        slot, copy = slots.file_of(store_file, way), slots.file_of(other, way)
        if not copy.exists() or copy.read_bytes() != slot.read_bytes():
            files.put(copy, slot.read_bytes())
    for way, instead in _INSTEAD.items():
        if way not in found and instead in found:
            files.wipe(slots.file_of(other, way))


def carry_to_copies(store_file: Path, key: str) -> None:
    """Backups and stores that were set aside in the data folder have the same key: a secret that is no longer to open
    the desk must not open them either."""
    ours = slots.print_of(key)
    for other in store_file.parent.rglob("*.ldb"):
        if other != store_file and print_of(other) == ours:
            carry(store_file, other)


def print_of(store_file: Path) -> bytes | None:
    """Of its key, as far as what lies beside it tells without a secret, whatever state the store itself is in."""
    for way in _BY_A_SECRET:
        with suppress(DamagedSlotError):
            return slots.print_of_slot(slots.file_of(store_file, way))
    with suppress(StoreError):
        return slots.print_of(read_key(slots.file_of(store_file, Way.PLAIN)))
    return None


def _seal(store_file: Path, way: Way, secret: str, key: str) -> None:
    """Written beside its place, and put there when it has been read back."""
    if not secret:
        raise ValueError("nothing to keep it by")
    slot = slots.file_of(store_file, way)
    fresh = slot.with_name(slot.name + ".fresh")
    slots.seal(fresh, secret, key)
    if slots.unseal(fresh, secret) != key:
        raise DamagedSlotError("not read back")
    fresh.replace(slot)
    files.settle(slot.parent)


def are_sound(store_file: Path) -> bool:
    """Whether all that lies beside the store to open it is as it was written, as far as that can be told without a
    secret."""
    return all(_is_sound(store_file, way) for way in ways(store_file))


def _is_sound(store_file: Path, way: Way) -> bool:
    if way in _BY_A_SECRET:
        try:
            slots.print_of_slot(slots.file_of(store_file, way))
        except DamagedSlotError:
            return False
    return True
