#!/usr/bin/env python3
"""Makes a store with one sealed packet from resources/demo, without the program: a second implementation of
core/store/FORMAT.md that the auditor's script and the schema are tried on. tests/data/second_implementation is what it
once wrote, for the program to read.

    make_sealed_packet.py DIR [FLAW]     writes DIR/strategy-approval/...
    make_sealed_packet.py --flaws        lists FLAW and the line it has to cause, separated by a tab
"""

import sys
from pathlib import Path

from approval_story import FLAWS, People, Story, digest_of, names_of
from core_assembly import MATRIX, POLICY, RESOURCES, SCHEMA, assemble
from packet_format import base64_text, canonical, sha256

DEMO = RESOURCES / "demo"
MAIN_JOB = DEMO / "matchmaking-timeout-spike"
WINDOW = DEMO / "windows/2026-W48-live.yaml"


class Window:
    """The folder of one release window; every file is new."""

    def __init__(self, root, window_id):
        self.folder = Path(root) / "strategy-approval" / window_id

    def write(self, path, data):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def keep(self, data):
        """As evidence; returns the digest."""
        digest = sha256(data)
        self.write(f"evidence/sha256/{digest[:2]}/{digest[2:]}", data)
        return digest


def reachable(payloads, starts):
    by_digest = {digest_of(payload): payload for payload in payloads}
    found, open_ends = set(), list(starts)
    while open_ends:
        digest = open_ends.pop()
        if digest in found or digest not in by_digest:
            continue
        found.add(digest)
        open_ends += names_of(by_digest[digest])
    return {digest: by_digest[digest] for digest in found}


def causal_order(payloads):
    """Again and again the smallest digest of those whose named statements have all been written."""
    left, done = dict(payloads), []
    while left:
        ready = [digest for digest, payload in left.items()
                 if all(name in done or name not in payloads for name in names_of(payload))]
        done.append(min(ready))
        del left[done[-1]]
    return done


def roster_row(story, digest):
    payload = next(payload for payload in story.payloads if digest_of(payload) == digest)
    predicate, signed = payload["predicate"], story.envelopes[digest]
    key = story.people.keys[predicate["signer_id"]]
    row = {name: predicate[name] for name in ("signer_id", "printed_name", "role", "authority_scope")}
    return dict(row, signature_timestamp_utc=predicate["timestamp_utc"], signature_method=key.method,
                signature_hash=sha256(canonical(signed)), statement_sha256=digest, key_id=key.key_id,
                public_key=base64_text(key.der))


def review_row(digest, payload):
    names = ("signer_id", "printed_name", "role", "duty", "timestamp_utc", "recommendation", "verifications")
    predicate = payload["predicate"]
    return dict({name: predicate[name] for name in names if name in predicate}, statement_sha256=digest)


def seal(story, approved):
    roster = [roster_row(story, approved[row["role"]]) for row in story.core["required_signers"]]
    payloads = reachable(story.payloads, approved.values())
    order = causal_order(payloads)
    packet = dict(
        story.core, approval_state="approved", signer_roster=roster,
        approval_timestamp_utc=max(row["signature_timestamp_utc"] for row in roster),
        human_review=[review_row(digest, payloads[digest]) for digest in order
                      if payloads[digest]["predicate"]["act"] == "review"],
        history=[story.envelopes[digest] for digest in order])
    return dict(packet, packet_sha256=sha256(canonical(packet)))


def write_statements(window, story, stem):
    for payload in story.payloads:
        data, said = canonical(story.envelopes[digest_of(payload)]), payload["predicate"]
        name = ".".join([said["act"], said.get("role") or said["duty"], said["signer_id"], sha256(data)[:12]])
        window.write(f"statements/{stem}/{name.lower()}.dsse.json", data)


def make(root, flaw):
    people = People((DEMO / "signers.template.yaml").read_bytes(), flaw)
    window = Window(root, "2026-W48-live")
    core = assemble(MAIN_JOB, WINDOW, people.directory, people.directory_bytes, "noor-haddad", "2026-11-23T09:00:00Z",
                    window.keep)
    if flaw == "incomplete_evidence":
        bundle = core["evidence_bundle"]
        bundle["forecast_band_snapshot_hash"] = None
        bundle["artifacts"] = [row for row in bundle["artifacts"] if row["kind"] != "forecast_band_snapshot"]
    story = Story(core, people, flaw)
    approved = story.play()
    stem = f"SAP-{core['exception_cluster_id']}-r{core['revision']}"
    window.write("window.yaml", WINDOW.read_bytes())
    window.write("policies/signers.yaml", people.directory_bytes)
    window.write("policies/lesson120_signer_traceability_policy.yaml", POLICY.read_bytes())
    window.write(f"policies/{MATRIX.name}", MATRIX.read_bytes())
    window.write(f"schemas/{SCHEMA.name}", SCHEMA.read_bytes())
    window.write(f"cores/{stem}.{sha256(canonical(core))[:12]}.core.json", canonical(core))
    write_statements(window, story, stem)
    window.write(f"packets/{stem}.json", canonical(seal(story, approved)))


def main(arguments):
    if arguments == ["--flaws"]:
        for flaw, line in FLAWS.items():
            print(f"{flaw}\t{line}")
        return 0
    if len(arguments) not in (1, 2) or arguments[1:] and arguments[1] not in FLAWS:
        print(__doc__, file=sys.stderr)
        return 2
    make(arguments[0], arguments[1] if len(arguments) == 2 else None)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
