"""A kernel that refuses the network: what runs in it must work without."""

from __future__ import annotations

import ipaddress
import os
import sys
from pathlib import Path

TALLY = "WORKSHOP_KIT_NETWORK_TALLY"
"""Environment variable that names the file where refused attempts are noted."""

_EVENTS = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"} | {
    "socket.gethostbyname",
    "socket.gethostbyaddr",
}


def is_this_machine(host: object) -> bool:
    """Tell whether a host is the machine itself.

    Examples
    --------
    >>> [is_this_machine(host) for host in ("127.0.0.1", "::1", "localhost", None)]
    [True, True, True, True]
    >>> [is_this_machine(host) for host in ("192.168.1.9", "example.org", b"example.org")]
    [False, False, False]
    """
    if isinstance(host, bytes):
        host = host.decode("ascii", errors="replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def refuse_network(tally: Path) -> None:
    """Refuse, for the rest of this process, every connection beyond this machine.

    Each attempt is noted in `tally` before it is refused: code that swallows the refusal
    is found out all the same. An audit hook cannot be taken back.

    Parameters
    ----------
    tally : Path
        File that gets one line for each attempt.
    """
    note = os.open(tally, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def refuse(event: str, arguments: tuple) -> None:
        if event not in _EVENTS:
            return
        host = _host_of(event, arguments)
        if not is_this_machine(host):
            os.write(note, f"{host}\n".encode(errors="replace"))
            raise PermissionError(f"network refused: {host}")

    sys.addaudithook(refuse)


def _host_of(event: str, arguments: tuple) -> object:
    """Return the host of an audit event, None when it is a socket of this machine."""
    if event.startswith("socket.get"):
        return arguments[0]
    address = arguments[1]
    # The address of a Unix socket is a path; that of a connected datagram is not repeated.
    return address[0] if isinstance(address, tuple) else None


if __name__ == "__main__":
    from ipykernel.kernelapp import IPKernelApp

    refuse_network(Path(os.environ[TALLY]))
    IPKernelApp.launch_instance()
