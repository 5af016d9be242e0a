"""How the network is reached: proxies and certificates, by the names that all programs use."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from bot.settings import DOTENV, NETWORK, SettingsError, values_in

OF_THE_AUTHORITY = "set it to the certificates of your network's authority, in PEM format."


def network_settings(environ: Mapping[str, str], dotenv: Path = DOTENV) -> dict[str, str]:
    """Give what has to be put into the environment for the network to be reached.

    It is what the file alone says of it (proxies, own certificates), and proxies without a scheme,
    as many write them, with the one that is meant. A name that the environment has in small letters
    is mended in small letters, for these win with proxies.

    Raises:
        SettingsError: the file can't be read, a proxy is none, or there are no such certificates.
    """
    file = values_in(dotenv)
    needed = {}
    for name in NETWORK:
        small = name.lower()
        key = small if name.endswith("PROXY") and environ.get(small) else name
        given = environ.get(key) or environ.get(small)
        found = given or file.get(name) or file.get(small)
        if found and (value := _value(name, found.strip())) != environ.get(key):
            needed[key] = value
    return needed


def _value(name: str, value: str) -> str:
    if name.startswith("SSL"):
        return _certificates(name, Path(value))
    if name == "NO_PROXY":
        return value
    address = value if "://" in value else f"http://{value}"
    try:
        return _proxy(address)
    except ValueError:
        raise SettingsError(
            f"{name} is not the address of a proxy: write it as http://proxy.hospital.be:3128, "
            "with user:password@ before the name if it asks for them."
        ) from None


def _certificates(name: str, path: Path) -> str:
    if not path.exists():
        raise SettingsError(f"{name} names a file or folder that is not there: {OF_THE_AUTHORITY}")
    if name == "SSL_CERT_DIR":
        if not path.is_dir():
            raise SettingsError(f"{name} names no folder: for one file there is SSL_CERT_FILE.")
    elif not _holds_certificates(path):
        raise SettingsError(f"{name} names a file without certificates: {OF_THE_AUTHORITY}")
    return str(path)


def _holds_certificates(file: Path) -> bool:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(file)
    except OSError:  # what is no certificate is one too
        return False
    return True


def _proxy(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname or (parts.port or 1) < 1:
        raise ValueError
    return address
