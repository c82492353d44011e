"""Verifies approvals with Debian's securesystemslib, for comparison.

    peer_securesystemslib.py DIR    for each N.message, N.sig and N.key (raw Ed25519) there
"""

import sys
from pathlib import Path

import securesystemslib.keys


def holds(message):
    key = {
        "keytype": "ed25519",
        "scheme": "ed25519",
        "keyid": "0" * 64,
        "keyval": {"public": message.with_suffix(".key").read_bytes().hex()},
    }
    signature = {"keyid": key["keyid"], "sig": message.with_suffix(".sig").read_bytes().hex()}
    return securesystemslib.keys.verify_signature(key, signature, message.read_bytes())


if __name__ == "__main__":
    if not all([holds(message) for message in Path(sys.argv[1]).glob("*.message")]):
        sys.exit("a signature does not hold")
