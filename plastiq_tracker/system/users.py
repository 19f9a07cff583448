"""Who sits at this machine, as the system calls them."""

import getpass

UNKNOWN = "?"


def user_name() -> str:
    """The name by which someone logged in, "?" when the system does not tell."""
    try:
        return getpass.getuser() or UNKNOWN
    except (OSError, KeyError, ImportError):  # a system without accounts
        return UNKNOWN
