"""SHA-256, without OpenSSL where that can be: to load it takes longer than to read and parse a short text."""

from collections.abc import Callable
from importlib import import_module
from typing import Protocol


class _Hash(Protocol):
    def hexdigest(self) -> str: ...


def _load() -> Callable[[bytes], _Hash]:
    for module in ("_sha2", "_sha256"):  # the interpreter's own, from 3.12 on and before
        try:
            function: Callable[[bytes], _Hash] = import_module(module).sha256
        except ImportError:
            continue
        return function
    from hashlib import sha256

    return sha256


sha256 = _load()

NI = "ni:///sha-256;"
"""How a name of bytes by their SHA-256 begins (RFC 6920): formats without a place for a file's name call texts so."""
