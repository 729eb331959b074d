"""Where a desk must not lie: on a disk that several machines write to. SQLite's journal is not safe there [S2]."""

# As systems call them; a disk reached through FUSE may as well be local (an encrypted home, NTFS), so those are named.
SHARES = frozenset(
    {
        "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "gfs2", "glusterfs", "lustre", "ncp", "ncpfs",
        "nfs", "nfs3", "nfs4", "ocfs2", "prl_fs", "smb", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs", "webdav",
        "fuse.afp", "fuse.cephfs", "fuse.curlftpfs", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs",
        "fuse.google-drive-ocamlfuse", "fuse.gvfsd-fuse", "fuse.onedriver", "fuse.rclone", "fuse.s3fs",
        "fuse.smbnetfs", "fuse.sshfs", "fuse.vmhgfs-fuse", "macfuse.sshfs",
    }
)  # fmt: skip
_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "icloud~",
    "nextcloud",
    "owncloud",
    "box sync",
)


def is_share(file_system: str, device: str, path: str) -> bool:
    """By what the system calls the file system, what it lies on, and the path as it was given."""
    named = file_system.strip().lower()
    return named in SHARES or any(_is_unc(name) for name in (path, device))


def synced_by(path: str) -> str:
    """The part of a path that is the folder of a program which copies it to other machines; empty where there is none."""
    parts = path.replace("\\", "/").split("/")
    return next((part for part in parts if part.lower().startswith(_SYNCED)), "")


def _is_unc(name: str) -> bool:
    r"""`\\server\share`, and the long form of it; not `\\?\C:\` nor `\\?\Volume{…}`, which are of the machine."""
    slashed = name.replace("\\", "/")
    if slashed.lower().startswith("//?/unc/"):
        return True
    return slashed.startswith("//") and not slashed.startswith(("//?/", "//./")) and len(slashed) > len("//")
