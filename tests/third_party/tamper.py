#!/usr/bin/env python3
"""Changes a sealed packet as somebody without the signers' keys can: every hash that needs no key is made again.

    tamper.py CASE FROM TO      writes the changed packet
    tamper.py --cases           lists CASE and the line that the auditor's script has to print, separated by a tab
"""

import base64
import json
import sys
from pathlib import Path

from packet_format import Key, base64_text, canonical, envelope, sha256

CASES = {}


def case(line, rehash=True):
    """Registers a change. `rehash`: packet_sha256 is made again and the result is canonical."""
    def register(change):
        CASES[change.__name__] = (change, line, rehash)
        return change
    return register


# ---- Bytes ----------------------------------------------------------------------------------------------------------

CANONICAL = "packet: the bytes are the canonical ones"


@case(CANONICAL, rehash=False)
def newline_at_the_end(data):
    return data + b"\n"


@case(CANONICAL, rehash=False)
def pretty_printed(data):
    return json.dumps(json.loads(data), ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


@case(CANONICAL, rehash=False)
def duplicate_name(data):
    return b'{"approval_state":"draft",' + data[1:]


@case(CANONICAL, rehash=False)
def two_documents(data):
    return data + data


@case(CANONICAL, rehash=False)
def float_number(data):
    return data.replace(b'"schema_version":1,', b'"schema_version":1.0,')


@case(CANONICAL, rehash=False)
def minus_zero(data):
    return data.replace(b'"schema_version":1,', b'"schema_version":-0,')


@case(CANONICAL, rehash=False)
def needless_escape(data):
    return data.replace(b'"approval_state":"approved"', b'"approval_state":"\\u0061pproved"')


@case(CANONICAL, rehash=False)
def broken_utf8(data):
    return data.replace(b'"approved"', b'"approved\xff"', 1)


@case(CANONICAL, rehash=False)
def cut_in_the_middle(data):
    return data[:len(data) // 2]


@case(CANONICAL, rehash=False)
def empty_file(_data):
    return b""


@case(CANONICAL, rehash=False)
def only_a_number(_data):
    return b"1"


@case("packet: packet_sha256 is that of the packet without it", rehash=False)
def one_letter_of_a_reason(data):
    return data.replace(b'"text":"', b'"text":"x', 1)


# ---- Members of the packet ------------------------------------------------------------------------------------------

SUBJECT = "the subject is the core of this packet"
SIGNED = "name, role, scope and time are the signed ones"
SIGNATURE = "the signature verifies"


@case(SUBJECT)
def rationale_rewritten(packet):
    packet["decision_rationale"]["selection_primary_reason"]["text"] = "Because."


@case(SUBJECT)
def other_lane_selected(packet):
    packet["selected_lane_id"] = packet["replay_baseline"]["top_two_comparison"]["lanes"][1]["lane_id"]


@case("evidence: the hashes are those of the artifacts")
def forecast_hash_changed(packet):
    packet["evidence_bundle"]["forecast_band_snapshot_hash"] = "0" * 64


@case("evidence: one artifact of each kind but context")
def second_forecast(packet):
    rows = packet["evidence_bundle"]["artifacts"]
    rows.append(dict(next(row for row in rows if row["kind"] == "forecast_band_snapshot"), artifact_id="zz"))


@case("evidence: fail_matrix_run_id follows from schema, policy and matrix")
def other_matrix_run(packet):
    packet["evidence_bundle"]["fail_matrix_run_id"] = "FMR-0123456789abcdef"


@case("packet: the 13 required fields are there")
def required_field_missing(packet):
    del packet["post_window_outcome_link"]


@case("packet: exactly the members of a core and the six of sealing")
def member_added(packet):
    packet["approved_by_phone"] = "yes"


@case("packet: approval_state is approved")
def not_approved(packet):
    packet["approval_state"] = "pending_signatures"


@case("packet: strategy_packet_id is made of window and cluster")
def other_packet_id(packet):
    packet["strategy_packet_id"] += "-2"


@case("packet: post_window_outcome_link belongs to this revision")
def outcome_elsewhere(packet):
    packet["post_window_outcome_link"] = "outcome-reviews/SAP-other-r1-outcome.md"


@case("packet: the lineage names earlier revisions, and has some from revision 2 on")
def revision_raised(packet):
    packet["revision"] = 2


@case("the pinned directory gives the key to this person")
def other_directory_pinned(packet):
    packet["policy"]["directory_sha256"] = packet["policy"]["policy_sha256"]


@case("roster: approval_timestamp_utc is the latest of its times")
def approved_earlier(packet):
    packet["approval_timestamp_utc"] = packet["issued_at_utc"]


# ---- Roster ---------------------------------------------------------------------------------------------------------

@case("roster: one row per required signer, two at least")
def release_authority_missing(packet):
    packet["signer_roster"] = [row for row in packet["signer_roster"] if row["role"] != "release_authority"]


@case(SUBJECT)
def release_authority_not_required(packet):
    release_authority_missing(packet)
    packet["required_signers"] = [row for row in packet["required_signers"] if row["role"] != "release_authority"]


@case("covers required_signers[0]")
def roster_reversed(packet):
    packet["signer_roster"].reverse()


@case("roster: no person twice")
def one_row_twice(packet):
    packet["signer_roster"][1] = packet["signer_roster"][0]


@case(SIGNED)
def other_printed_name(packet):
    packet["signer_roster"][0]["printed_name"] = "Somebody Else"


@case(SIGNED)
def scope_widened(packet):
    packet["signer_roster"][0]["authority_scope"]["valid_until"] = "2099-01-01T00:00:00Z"


@case(SIGNED)
def signature_time_moved(packet):
    packet["signer_roster"][0]["signature_timestamp_utc"] = packet["issued_at_utc"]


@case("signature_hash is that of the envelope")
def other_signature_hash(packet):
    packet["signer_roster"][0]["signature_hash"] = packet["signer_roster"][1]["signature_hash"]


@case("statement_sha256 is an approval in history")
def row_names_no_approval(packet):
    review = packet["human_review"][0]["statement_sha256"]
    packet["signer_roster"][0]["statement_sha256"] = review


@case("key_id is the SHA-256 of the public key")
def other_public_key(packet):
    packet["signer_roster"][0]["public_key"] = base64_text(Key("ed25519").der)


@case("the public key is Ed25519 or P-256, and signature_method says which")
def other_method(packet):
    row = packet["signer_roster"][0]
    row["signature_method"] = "ed25519" if row["signature_method"] != "ed25519" else "ecdsa-p256-sha256"


# ---- History --------------------------------------------------------------------------------------------------------

def entry_of(packet, statement_sha256):
    return next(i for i, item in enumerate(packet["history"])
                if sha256(base64.b64decode(item["payload"])) == statement_sha256)


def roster_entry(packet, row=0):
    return packet["history"][entry_of(packet, packet["signer_roster"][row]["statement_sha256"])]


def replace_approval(packet, row, signed):
    """Everything about an approval that can be computed again without a key."""
    roster_row = packet["signer_roster"][row]
    packet["history"][entry_of(packet, roster_row["statement_sha256"])] = signed
    roster_row.update(signature_hash=sha256(canonical(signed)), key_id=signed["signatures"][0]["keyid"],
                      statement_sha256=sha256(base64.b64decode(signed["payload"])))


def changed_approval(packet, change):
    signed = json.loads(json.dumps(roster_entry(packet)))
    payload = json.loads(base64.b64decode(signed["payload"]))
    change(payload)
    signed["payload"] = base64_text(canonical(payload))
    return signed


@case(SIGNATURE)
def one_bit_of_a_signature(packet):
    signed = json.loads(json.dumps(roster_entry(packet)))
    signature = bytearray(base64.b64decode(signed["signatures"][0]["sig"]))
    signature[-1] ^= 1
    signed["signatures"][0]["sig"] = base64_text(bytes(signature))
    replace_approval(packet, 0, signed)


@case(SIGNATURE)
def signatures_swapped(packet):
    first, second = (json.loads(json.dumps(roster_entry(packet, row))) for row in (0, 1))
    first["signatures"][0]["sig"], second["signatures"][0]["sig"] = (
        second["signatures"][0]["sig"], first["signatures"][0]["sig"])
    replace_approval(packet, 0, first)
    replace_approval(packet, 1, second)


@case(SIGNATURE)
def signed_time_moved(packet):
    replace_approval(packet, 0, changed_approval(
        packet, lambda payload: payload["predicate"].update(timestamp_utc=packet["issued_at_utc"])))


@case(SIGNATURE)
def signed_role_changed(packet):
    replace_approval(packet, 0, changed_approval(
        packet, lambda payload: payload["predicate"].update(role="strategy_owner")))


@case("the pinned directory gives the key to this person")
def signed_by_a_stranger(packet):
    """Consistent to the last hash: only the directory knows that this is not the signer's key."""
    key = Key("ed25519")
    replace_approval(packet, 0, envelope(base64.b64decode(roster_entry(packet)["payload"]), key))
    packet["signer_roster"][0].update(public_key=base64_text(key.der), signature_method="ed25519")


@case("the payload's bytes are the canonical ones")
def payload_with_a_space(packet):
    signed = dict(roster_entry(packet))
    signed["payload"] = base64_text(base64.b64decode(signed["payload"]) + b" ")
    replace_approval(packet, 0, signed)


@case("payload and signature are padded standard base64")
def base64_in_a_second_spelling(packet):
    """The unused low bits of the last letter differ; the decoded bytes do not."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for item in packet["history"]:
        for holder, name in ((item, "payload"), (item["signatures"][0], "sig")):
            text = holder[name]
            if text.endswith("="):
                last = len(text.rstrip("=")) - 1
                letter = alphabet[alphabet.index(text[last]) | 1]
                holder[name] = text[:last] + letter + text[last + 1:]
                return
    raise AssertionError("no padded text in this packet")


@case("envelope of exactly the standard members, with one signature")
def second_signature(packet):
    packet["history"][0]["signatures"].append(dict(packet["history"][1]["signatures"][0]))


@case("envelope of exactly the standard members, with one signature")
def member_in_the_envelope(packet):
    packet["history"][0]["signatures"][0]["cert"] = "none"


@case("envelope of exactly the standard members, with one signature")
def other_payload_type(packet):
    packet["history"][0]["payloadType"] = "application/json"


@case("everything it names is in history")
def review_removed(packet):
    review = packet["human_review"].pop(0)
    del packet["history"][entry_of(packet, review["statement_sha256"])]


@case("history: exactly the approvals and what they rest on")
def approval_removed(packet):
    row = packet["signer_roster"][0]
    del packet["history"][entry_of(packet, row["statement_sha256"])]


@case("history: no statement twice")
def statement_twice(packet):
    packet["history"].append(packet["history"][0])


@case("history: every entry is a statement that can be read")
def entry_that_is_no_statement(packet):
    packet["history"].append(dict(packet["history"][0], payload=base64_text(b'"go"')))


@case("history: in causal order, then by digest")
def order_changed(packet):
    packet["history"].reverse()


@case("human_review: one row per review in history, as it was signed")
def recommendation_changed(packet):
    packet["human_review"][0]["recommendation"] = "hold"


@case("human_review: one row per review in history, as it was signed")
def concern_hidden(packet):
    packet["human_review"][0]["verifications"]["evidence_completeness"].update(result="failed", note="hidden")


@case("human_review: one row per review in history, as it was signed")
def review_row_missing(packet):
    packet["human_review"].pop()


def tamper(name, data):
    change, _, rehash = CASES[name]
    if not rehash:
        return change(data)
    packet = json.loads(data)
    change(packet)
    del packet["packet_sha256"]
    return canonical(dict(packet, packet_sha256=sha256(canonical(packet))))


def main(arguments):
    if arguments == ["--cases"]:
        for name, (_, line, _) in CASES.items():
            print(f"{name}\t{line}")
        return 0
    if len(arguments) != 3 or arguments[0] not in CASES:
        print(__doc__, file=sys.stderr)
        return 2
    before = Path(arguments[1]).read_bytes()
    after = tamper(arguments[0], before)
    assert after != before, f"{arguments[0]} changed nothing"
    Path(arguments[2]).write_bytes(after)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
