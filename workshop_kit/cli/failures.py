"""What pip and venv say when they fail, and the sentence that it calls for."""

from __future__ import annotations

import errno
import re

# The first that matches wins: a full disk also ends in "could not install", and a package
# index that cannot be reached also ends in "no matching distribution".
_SIGNS = (
    ("setup_disk_full", r"\[Errno 28\]|\[Errno 122\]|\[WinError 112\]|No space left on device"),
    ("setup_long_path", r"Windows Long Path support|\[WinError 206\]"),
    ("setup_hash", r"DO NOT MATCH THE HASHES"),
    ("setup_in_use", r"\[WinError 32\]|\[WinError 5\]"),
    ("setup_read_only", r"\[Errno 30\]|\[Errno 13\]|Read-only file system|Permission denied"),
    ("setup_no_venv", r"ensurepip is not available|No module named '?(ensurepip|venv|pip)\b"),
    ("setup_certificate", r"CERTIFICATE_VERIFY_FAILED|SSLError|certificate verify failed"),
    (
        "setup_no_network",
        r"NewConnectionError|ConnectionError|ConnectTimeout|ReadTimeout|ProxyError|Max retries"
        r"|Connection(Reset|Aborted|Refused)|Temporary failure in name resolution|getaddrinfo"
        r"|Network is unreachable|[Rr]ead timed out|IncompleteRead|HTTP error (407|5\d\d)"
        # An index that cannot be reached offers nothing; one that can, offers other versions.
        r"|connection broken by|from versions: none",
    ),
    ("setup_no_wheel", r"No matching distribution found|not a supported wheel"),
)

_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
_FULL = {errno.ENOSPC, errno.EDQUOT}
# Windows: a file that another program holds open (access denied, sharing, lock).
_HELD_BY_ANOTHER = {5, 32, 33}


def name_failure(words: str) -> str:
    """Return the key of the sentence for what a program said before it failed.

    Examples
    --------
    >>> name_failure("ERROR: Could not install: [Errno 28] Aucun espace disponible")
    'setup_disk_full'
    >>> name_failure("something never seen")
    'setup_failed'
    """
    # Programs wrap their lines where they like.
    unwrapped = " ".join(words.split())
    for key, signs in _SIGNS:
        if re.search(signs, unwrapped):
            return key
    return "setup_failed"


def name_refusal(error: OSError) -> str:
    """Return the key of the sentence for a file or folder that the system refused.

    Examples
    --------
    >>> name_refusal(OSError(errno.EROFS, "Read-only file system"))
    'setup_read_only'
    """
    if getattr(error, "winerror", None) in _HELD_BY_ANOTHER:
        return "setup_in_use"
    if error.errno in _FULL:
        return "setup_disk_full"
    return "setup_read_only" if error.errno in _READ_ONLY else "setup_failed"
