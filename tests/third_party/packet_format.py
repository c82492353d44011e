"""The bytes of signed files by core/store/FORMAT.md: a second implementation that shares nothing with the program."""

import base64
import hashlib
import json
from decimal import Decimal

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils

PAYLOAD_TYPE = "application/vnd.in-toto+json"
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def canonical(value):
    """RFC 8785 of the restricted profile; names are ASCII, so sorting by code point is sorting by UTF-16 unit."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def decimal_text(value):
    """Canonical text of an exact decimal, from the text of a number or a Decimal."""
    number = Decimal(value)
    if number == 0:
        return "0"
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def base64_text(data):
    return base64.b64encode(data).decode("ascii")


class Key:
    """A signing key of either method."""

    def __init__(self, method, der=None):
        self.method = method
        self.private = None
        if der is not None:
            self.der = der
            return
        if method == "ed25519":
            self.private = ed25519.Ed25519PrivateKey.generate()
        else:
            self.private = ec.generate_private_key(ec.SECP256R1())
        self.der = self.private.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)

    @property
    def key_id(self):
        return sha256(self.der)

    def sign(self, message):
        if self.method == "ed25519":
            return self.private.sign(message)
        r, s = utils.decode_dss_signature(self.private.sign(message, ec.ECDSA(hashes.SHA256())))
        return utils.encode_dss_signature(r, min(s, P256_ORDER - s))


class WeakKey(Key):
    """An Ed25519 "key" with the given 32 bytes: under the neutral element one signature fits every message."""

    def __init__(self, point):
        super().__init__("ed25519", bytes.fromhex("302a300506032b6570032100") + point)

    def sign(self, message):
        return b"\x58" + b"\x66" * 31 + b"\x01" + b"\x00" * 31


class HighSKey(Key):
    """A P-256 key whose signatures carry the other, high s."""

    def sign(self, message):
        r, s = utils.decode_dss_signature(super().sign(message))
        return utils.encode_dss_signature(r, P256_ORDER - s)


def pre_authentication_encoding(payload):
    head = "DSSEv1 %d %s %d " % (len(PAYLOAD_TYPE), PAYLOAD_TYPE, len(payload))
    return head.encode("ascii") + payload


def envelope(payload, key):
    signature = key.sign(pre_authentication_encoding(payload))
    return {
        "payload": base64_text(payload),
        "payloadType": PAYLOAD_TYPE,
        "signatures": [{"keyid": key.key_id, "sig": base64_text(signature)}],
    }


def leaves(value, pointer=""):
    """[pointer, value] of every scalar and empty container, in document order of the canonical form."""
    if isinstance(value, dict) and value:
        return [leaf for name in sorted(value) for leaf in leaves(value[name], f"{pointer}/{name}")]
    if isinstance(value, list) and value:
        return [leaf for i, item in enumerate(value) for leaf in leaves(item, f"{pointer}/{i}")]
    return [[pointer, value]]


def view_sha256(core, predicate, reviews):
    """`reviews`: payload objects, sorted here by digest."""
    ordered = sorted(reviews, key=lambda payload: sha256(canonical(payload)))
    return sha256(canonical(leaves({"core": core, "predicate": predicate, "reviews": ordered})))
