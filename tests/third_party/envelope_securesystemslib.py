"""Whether the signature of each envelope holds, by Debian's securesystemslib (which in-toto verifies with).

    envelope_securesystemslib.py DIR    for each NAME.json, NAME.der and NAME.message: prints "NAME holds|refused"

This release knows signatures but not DSSE yet, so the message is what another program says that a signature is over.
"""

import base64
import json
import sys
from pathlib import Path

import securesystemslib.exceptions
import securesystemslib.formats
import securesystemslib.keys
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519

Encoding, Format = serialization.Encoding, serialization.PublicFormat


def key_for_library(der, key_id):
    key = serialization.load_der_public_key(der)
    if isinstance(key, ed25519.Ed25519PublicKey):
        kind, public = "ed25519", key.public_bytes(Encoding.Raw, Format.Raw).hex()
        scheme = kind
    else:
        kind, scheme = "ecdsa", "ecdsa-sha2-nistp256"
        public = key.public_bytes(Encoding.PEM, Format.SubjectPublicKeyInfo).decode("ascii")
    return {"keytype": kind, "scheme": scheme, "keyid": key_id, "keyval": {"public": public}}


def holds(stem):
    (signed,) = json.loads(stem.with_suffix(".json").read_bytes())["signatures"]
    signature = {"keyid": signed["keyid"], "sig": base64.b64decode(signed["sig"]).hex()}
    key = key_for_library(stem.with_suffix(".der").read_bytes(), signed["keyid"])
    securesystemslib.formats.ANYKEY_SCHEMA.check_match(key)
    try:
        return securesystemslib.keys.verify_signature(key, signature, stem.with_suffix(".message").read_bytes())
    except securesystemslib.exceptions.FormatError:  # A signature of the other method has another length.
        return False


def main(folder):
    for file in sorted(Path(folder).glob("*.json")):
        print(file.stem, "holds" if holds(file.with_suffix("")) else "refused")


if __name__ == "__main__":
    main(*sys.argv[1:])
