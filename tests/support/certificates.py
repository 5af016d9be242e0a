"""Certificates that sign for themselves, as an authority of a hospital does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.clock import Clock


@dataclass(frozen=True, slots=True)
class Certificate:
    """Two files, in PEM."""

    file: Path
    key: Path


def certificate_for(host: str, folder: Path) -> Certificate:
    """Write a certificate of a host, good for a day, and its key."""
    folder.mkdir(exist_ok=True)
    made = Certificate(folder / "own.crt", folder / "own.key")
    key, now = ec.generate_private_key(ec.SECP256R1()), Clock().now()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    for_it = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    dated = for_it.not_valid_before(now).not_valid_after(now + timedelta(days=1))
    known = x509.SubjectAlternativeName([x509.DNSName(host)])
    signed = dated.add_extension(known, critical=False).sign(key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    made.file.write_bytes(signed.public_bytes(pem))
    kind, sealed = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    made.key.write_bytes(key.private_bytes(pem, kind, sealed))
    return made
