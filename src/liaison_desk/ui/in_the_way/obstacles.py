"""What stands between the program and its desk, in plain words. Nothing has been touched yet, whatever it is."""

import errno
import importlib
from dataclasses import dataclass
from typing import Any

from liaison_desk.domain.texts import Texts
from liaison_desk.paths import Paths
from liaison_desk.ui.folder_lock import AlreadyOpenError, OtherMachineError, SharedPlaceError
from liaison_desk.ui.kit.icons import Icon


@dataclass(frozen=True, slots=True)
class Obstacle:
    """`offers_backups` where one could take the place of the store, `asks_to_take_over` where only somebody who knows
    can say that no other machine has the desk."""

    title: str
    sentence: str
    sign: Icon = Icon.TRIANGLE_ALERT
    offers_backups: bool = False
    asks_to_take_over: bool = False
    is_open_here: bool = False  # another window of this machine has it


def obstacle(texts: Texts, error: Exception, paths: Paths, *, has_way_in: bool) -> Obstacle:
    """`has_way_in`: a key lies beside the store, plain or in a slot."""
    match error:
        case AlreadyOpenError():
            return Obstacle(
                texts.translate("InTheWay", "Liaison Desk is already open"),
                texts.translate("InTheWay", "Another window has this desk. Go on there, or close it first."),
                Icon.LAYERS,
                is_open_here=True,
            )
        case OtherMachineError():
            return Obstacle(
                texts.translate("InTheWay", "Another machine has this desk"),
                texts.translate(
                    "InTheWay",
                    "It is open on {machine}, or that machine was switched off before it let go. Close it there, then "
                    "try again.",
                ).format(machine=error.host),
                Icon.LAYERS,
                asks_to_take_over=True,
            )
        case SharedPlaceError():
            return Obstacle(
                texts.translate("InTheWay", "The folder lies on a network share"),
                texts.translate(
                    "InTheWay",
                    "What is written there can be lost without a word, so the desk is not opened. Put the folder on "
                    "this machine's own disk, and start the program with --data-dir and that folder. It is now in "
                    "{folder}.",
                ).format(folder=paths.data),
            )
    return _of_the_store(texts, error, paths, has_way_in=has_way_in)


def _of_the_store(texts: Texts, error: Exception, paths: Paths, *, has_way_in: bool) -> Obstacle:
    errors = importlib.import_module("liaison_desk.store.errors")
    match error:
        case errors.NewerStoreError() | errors.NoBackupError() | errors.MigrationError():
            return _of_the_version(texts, error, paths)
        case errors.MissingStoreError():
            title = texts.translate("InTheWay", "The file of the desk is gone")
            sentence = texts.translate(
                "InTheWay",
                "{file} is not in {folder}, but what belongs to it is. No new one has been made in its place.",
            ).format(file=paths.store.name, folder=paths.data)
            return Obstacle(title, sentence, offers_backups=True)
        case errors.DamagedStoreError() if not has_way_in:
            title = texts.translate("InTheWay", "The key to the desk is gone")
            sentence = texts.translate(
                "InTheWay", "The file is there, but cannot be read without it. Nothing has been changed in {folder}."
            )
            return Obstacle(title, sentence.format(folder=paths.data), offers_backups=True)
        case errors.DamagedStoreError():
            title = texts.translate("InTheWay", "The file of the desk is damaged")
            sentence = texts.translate(
                "InTheWay", "It cannot be read, or not all of it. Nothing has been overwritten. It lies in {folder}."
            )
            return Obstacle(title, sentence.format(folder=paths.data), offers_backups=True)
        case errors.ForbiddenStoreError():
            title = texts.translate("InTheWay", "The desk belongs to another user")
            sentence = texts.translate(
                "InTheWay",
                "The files in {folder} may be read by their owner alone. Nothing has been changed. Log in as that "
                "user, or start the program with --data-dir and a folder of your own.",
            )
        case errors.UnsafePlaceError():
            title = texts.translate("InTheWay", "Nothing can be written safely there")
            sentence = texts.translate(
                "InTheWay",
                "The disk of {folder} cannot share a file, as on many network shares. Nothing has been changed. Put "
                "the folder on this machine's own disk, and start the program with --data-dir and that folder.",
            )
        case errors.FullStoreError() | OSError(errno=errno.ENOSPC):
            title = texts.translate("InTheWay", "The disk is full")
            sentence = texts.translate(
                "InTheWay", "Nothing is lost. Make room where the desk lies, in {folder}, then try again."
            )
        case errors.BusyStoreError():
            title = texts.translate("InTheWay", "Another program holds the file")
            sentence = texts.translate(
                "InTheWay", "Nothing has been changed. Close it, then try again. The desk lies in {folder}."
            )
        case errors.ReadOnlyStoreError() | OSError():
            title = texts.translate("InTheWay", "The folder cannot be written to")
            sentence = texts.translate("InTheWay", "Nothing has been changed. The desk lies in {folder}.")
        case _:
            title = texts.translate("InTheWay", "The desk could not be opened")
            sentence = texts.translate(
                "InTheWay", "Nothing has been changed. The log tells more. The desk lies in {folder}."
            )
    return Obstacle(title, sentence.format(folder=paths.data))


def _of_the_version(texts: Texts, error: Any, paths: Paths) -> Obstacle:
    errors = importlib.import_module("liaison_desk.store.errors")
    match error:
        case errors.NewerStoreError():
            return Obstacle(
                texts.translate("InTheWay", "The desk was written by a newer version"),
                texts.translate(
                    "InTheWay",
                    "The file is version {found}, this program knows version {known}. Nothing has been changed. "
                    "Use the newer program.",
                ).format(found=error.found, known=error.known),
                offers_backups=True,
            )
        case errors.NoBackupError():
            title = texts.translate("InTheWay", "No backup could be made first")
            sentence = texts.translate(
                "InTheWay",
                "This version keeps the desk in a new form, which is never begun without a backup. Nothing has been "
                "changed. Make room where the desk lies, in {folder}, see that it can be written to, and try again.",
            ).format(folder=paths.data)
        case _:
            title = texts.translate("InTheWay", "The desk could not be brought to this version")
            sentence = texts.translate(
                "InTheWay",
                "Nothing in it has been changed, and a backup made just before is {file} in {folder}. Use the version "
                "of the program you had, and ask for help. The log tells more.",
            ).format(file=error.backup.name, folder=error.backup.parent)
    return Obstacle(title, sentence)
