"""Whether a file may say what the command does: none but its user, or root, can have written it."""

import os
from pathlib import Path
from stat import S_IWGRP, S_IWOTH


def distrust(path: Path) -> str:
    """Why the file is not believed; empty where it is.

    Where only the user can write to a folder, nobody can put another file into the place of one that was looked at. A
    link counts as what it points to. A system without such users and modes has nothing to look at.
    """
    if not hasattr(os, "geteuid"):
        return ""
    target = path.resolve()
    for place in dict.fromkeys((path.parent, target.parent, target)):
        there = place.stat()
        if there.st_uid not in (0, os.geteuid()):
            return f"{place} belongs to another user"
        if there.st_mode & S_IWOTH or (there.st_mode & S_IWGRP and not _is_private(there.st_gid)):
            return f"others may write to {place}"
    return ""


def _is_private(gid: int) -> bool:
    """Whether the user is alone in a group, which many systems give to each and let write to all that is new."""
    import grp
    import pwd

    try:
        user, group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(gid)
    except KeyError:
        return False
    return group.gr_name == user and set(group.gr_mem) <= {user}
