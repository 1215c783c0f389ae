"""SHA-256, without OpenSSL where that can be: to load it takes longer than to read and parse a short text."""

from collections.abc import Callable
from importlib import import_module
from sys import version_info
from typing import Protocol


class _Hash(Protocol):
    def hexdigest(self) -> str: ...


def _load() -> Callable[[bytes], _Hash]:
    try:  # the interpreter's own
        function: Callable[[bytes], _Hash] = import_module("_sha2" if version_info >= (3, 12) else "_sha256").sha256
    except ImportError:
        from hashlib import sha256

        return sha256
    return function


sha256 = _load()

NI = "ni:///sha-256;"
"""How a name of bytes by their SHA-256 begins (RFC 6920): formats without a place for a file's name call texts so."""
