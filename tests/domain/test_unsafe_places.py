"""Where a desk must not lie, and where only one machine at a time should open it."""

import pytest

from liaison_desk.domain.unsafe_places import is_share, synced_by


@pytest.mark.parametrize(
    ("file_system", "device", "path"),
    [
        ("cifs", "//nas/home", "/home/kari/desk"),
        ("smb3", "//nas/home", "/mnt/desk"),
        ("smbfs", "//kari@nas/home", "/Volumes/home/desk"),
        ("nfs4", "nas:/home", "/home/kari/desk"),
        ("fuse.sshfs", "kari@nas:", "/home/kari/nas"),
        ("NFS", "nas:/home", "/home/kari"),
        ("9p", "drvfs", "/mnt/c/desk"),
        ("NTFS", "", r"\\nas\home\desk"),
        ("NTFS", r"\\nas\home", "H:/desk"),
        ("NTFS", "", r"\\?\UNC\nas\home"),
    ],
)
def test_a_share_is_known_by_its_file_system_or_its_name(file_system: str, device: str, path: str) -> None:
    assert is_share(file_system, device, path)


@pytest.mark.parametrize(
    ("file_system", "device", "path"),
    [
        ("ext4", "/dev/sda1", "/home/kari/desk"),
        ("btrfs", "/dev/mapper/home", "/home/kari"),
        ("apfs", "/dev/disk3s1", "/Users/kari"),
        ("NTFS", "\\\\?\\Volume{1b3b1146-4076-11e1-84aa-806e6f6e6963}\\", "C:/Users/kari"),
        ("fuseblk", "/dev/sdb1", "/media/kari/usb"),
        ("fuse.gocryptfs", "/home/.kari", "/home/kari"),
        ("", "", "C:\\Users\\kari"),
        ("", "//", "/"),
        ("NTFS", r"\\.\C:", r"\\?\C:\Users\kari"),
    ],
)
def test_a_disk_of_the_machine_is_none(file_system: str, device: str, path: str) -> None:
    assert not is_share(file_system, device, path)


@pytest.mark.parametrize(
    ("path", "part"),
    [
        (r"C:\Users\kari\OneDrive - Politiet\desk", "OneDrive - Politiet"),
        ("/Users/kari/Library/Mobile Documents/iCloud~desk", "iCloud~desk"),
        ("/home/kari/Dropbox/desk", "Dropbox"),
        ("/home/kari/Nextcloud/desk", "Nextcloud"),
        ("/home/kari/.local/share/liaison-desk", ""),
        ("/home/kari/boxes", ""),
    ],
)
def test_a_folder_that_is_copied_to_other_machines(path: str, part: str) -> None:
    assert synced_by(path) == part
