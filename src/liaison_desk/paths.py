"""Where data, settings, logs and bundled resources are. Nobody else asks the platform."""

import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from liaison_desk import private

APP = "liaison-desk"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one officer's desk."""

    data: Path
    config: Path
    cache: Path
    log: Path

    @property
    def store(self) -> Path:
        return self.data / "store.ldb"

    @property
    def key(self) -> Path:
        return self.data / "store.key"

    def slot(self, way: str) -> Path:
        """What a passphrase, say, or the machine's key store opens the desk with, where there is one."""
        return self.store.with_suffix(f".{way}.slot")

    @property
    def lock(self) -> Path:
        return self.data / "store.lock"

    @property
    def checked(self) -> Path:
        """When the store was last looked through."""
        return self.data / "checked.json"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def aside(self) -> Path:
        """Stores that a restored one took the place of. Nothing here is ever removed by the program."""
        return self.data / "aside"

    @property
    def copies(self) -> Path:
        """What is looked at in another program, while this one runs."""
        return self.data / "copies"

    @property
    def scratch(self) -> Path:
        """What is being put together or looked through, such as a handover; encrypted like the store."""
        return self.data / "scratch"

    @property
    def outbox(self) -> Path:
        """E-mail drafts, until the mail program has them."""
        return self.data / "outbox"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def window(self) -> Path:
        return self.config / "window.ini"

    @property
    def log_file(self) -> Path:
        return self.log / "liaison-desk.log"

    def sample(self) -> "Paths":
        """A desk of its own for the sample year, beside the real one; settings are shared."""
        return Paths(self.data / "sample", self.config, self.cache, self.log)

    def make(self) -> None:
        """Create the folders, readable by the user alone. Raises `OSError` where the data cannot lie; without settings,
        pictures and log the program can do its work."""
        private.make_folder(self.data)
        for folder in (self.config, self.cache, self.log):
            with suppress(OSError):
                private.make_folder(folder)


def of_user() -> Paths:
    """The platform's own places; the local profile, never the roaming one."""
    dirs = platformdirs.PlatformDirs(APP, appauthor=False, roaming=False)
    return Paths(
        Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_cache_dir), Path(dirs.user_log_dir)
    )


def inside(folder: Path) -> Paths:
    """Everything in one folder: --data-dir, the demo, the tests."""
    folder = folder.absolute()
    return Paths(folder, folder, folder / "cache", folder / "log")


def _resource_roots() -> list[Path]:
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    roots = [package / "_resources", package.parent.parent / "resources"]
    return [Path(bundle) / "resources", *roots] if bundle else roots


RESOURCES = next((root for root in _resource_roots() if root.is_dir()), _resource_roots()[-1])


def resource(*names: str) -> Path:
    """A file the program came with, e.g. `resource("data", "catalog.yaml")`."""
    return RESOURCES.joinpath(*names)
