"""Plays the demo from issue to seal with freshly made keys, well or with one properly signed flaw."""

import copy

import yaml

from core_assembly import read_yaml
from packet_format import HighSKey, Key, WeakKey, base64_text, canonical, envelope, sha256, view_sha256

DAY = "2026-11-23T"
# The sentences of domain.md section 4 for the capacities that act here.
MEANINGS = {
    ("issue", "author"): "I issue this draft decision for review.",
    ("submit", "author"): "I submit this decision with complete evidence for signature.",
    ("withdraw", "author"): "I withdraw this decision; it shall not be approved.",
    ("review", "reviewer"):
        "I have carried out the human review protocol on the material listed and record my findings.",
    ("review", "risk_governance_reviewer"):
        "I have carried out the human review protocol on the material listed and record my findings.",
    ("approve", "strategy_owner"):
        "I approve the selected mitigation lane as strategy owner, having seen everything in this view.",
    ("approve", "release_authority"):
        "I approve the selected mitigation lane for release as release authority, having seen everything in this view.",
    ("approve", "risk_governance_reviewer"):
        "I approve the risk of the selected mitigation lane as risk governance reviewer, having seen everything in "
        "this view.",
    ("retract", "strategy_owner"): "I take back my approval as strategy owner.",
    ("decline", "release_authority"): "I decline this decision as release authority.",
    ("hold", "risk_governance_reviewer"): "I put this decision on hold as risk governance reviewer.",
    ("release", "risk_governance_reviewer"): "I release my hold on this decision as risk governance reviewer.",
    ("release", "strategy_owner"): "I release my hold on this decision as strategy owner.",
    ("comment", "observer_optional"): "I comment on this decision as observer, neither approving nor stopping it.",
    ("comment", "author"): "I comment on this decision as author, neither approving nor stopping it.",
}
CHECKS = ("top_two_comparison", "signer_authority", "evidence_completeness", "rationale_references")
METHODS = {"noor-haddad": "ecdsa-p256-sha256", "kofi-mensah": "ecdsa-p256-sha256"}
NEUTRAL_ELEMENT = bytes([1] + [0] * 31)
ORDER_8 = bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85")
SECOND_SPELLING = bytes.fromhex("f0" + "ff" * 30 + "7f")

# What is wrong with the packet, although every signature in it is made with the key that belongs there, and the line
# that the auditor's script has to print about it.
FLAWS = {
    "open_hold": "history: every hold and hold recommendation was released by somebody who may",
    "hold_released_by_stranger": "history: every hold and hold recommendation was released by somebody who may",
    "open_hold_recommendation": "history: every hold and hold recommendation was released by somebody who may",
    "declined": "history: nobody declined, and nobody withdrew",
    "withdrawn": "history: nobody declined, and nobody withdrew",
    "retracted": "history: no approval of the roster was taken back",
    "two_issues": "history: one issue, by issued_by at issued_at_utc",
    "comment_on_nothing": "history: every comment is on a place of the core",
    "answer_to_the_unknown": "everything it names is in history",
    "never_submitted": "rests on the issue and a submit of the packet",
    "no_review": "relies on a go review, by somebody who may review",
    "review_by_author": "relies on a go review, by somebody who may review",
    "review_by_observer": "relies on a go review, by somebody who may review",
    "relies_on_no_review": "relies on a go review, by somebody who may review",
    "author_is_release_authority": "roster: whoever issued the packet is not its release_authority",
    "one_person_two_rows": "roster: no person twice",
    "one_key_two_people": "roster: no key twice",
    "not_eligible": "covers required_signers[2]",
    "scope_of_other_window": "signed within its own authority scope",
    "scope_over": "signed within its own authority scope",
    "approval_of_other_revision": "it names this window, cluster and revision",
    "approval_of_other_core": "the subject is the core of this packet",
    "act_and_type_differ": "a statement of one act with exactly its members",
    "member_too_many": "a statement of one act with exactly its members",
    "names_the_unknown": "everything it names is in history",
    "shown_something_else": "view_sha256 is that of the core, the approval and its reviews",
    "incomplete_evidence": "evidence: none of the five is missing",
    "low_order_key": "the key is neither of low order nor in a second spelling",
    "key_of_order_8": "the key is neither of low order nor in a second spelling",
    "second_spelling_of_key": "the key is neither of low order nor in a second spelling",
    "high_s": "the signature verifies",
    "key_not_in_directory": "the pinned directory gives the key to this person",
    "key_of_somebody_else": "the pinned directory gives the key to this person",
    "key_expired": "the key was valid at that time",
    "key_revoked": "the key was valid at that time",
}


class People:
    """The signer directory with a key for everybody."""

    def __init__(self, template, flaw):
        self.directory = read_yaml(template)
        self.keys = {signer["signer_id"]: self.key_for(signer["signer_id"], flaw)
                     for signer in self.directory["signers"]}
        if flaw == "one_key_two_people":
            self.keys["kofi-mensah"] = self.keys["ines-carvalho"]
        for signer in self.directory["signers"]:
            signer["keys"] = [self.key_row(self.keys[signer["signer_id"]])]
        self.spoil(flaw)
        self.directory_bytes = yaml.safe_dump(
            self.directory, allow_unicode=True, sort_keys=False, width=1000).encode("utf-8")

    @staticmethod
    def key_for(signer_id, flaw):
        weak = {"low_order_key": NEUTRAL_ELEMENT, "key_of_order_8": ORDER_8, "second_spelling_of_key": SECOND_SPELLING}
        if signer_id == "ines-carvalho" and flaw in weak:
            return WeakKey(weak[flaw])
        if signer_id == "kofi-mensah" and flaw == "high_s":
            return HighSKey("ecdsa-p256-sha256")
        return Key(METHODS.get(signer_id, "ed25519"))

    @staticmethod
    def key_row(key):
        return {"key_id": key.key_id, "signature_method": key.method, "public_key": base64_text(key.der),
                "protection": "file", "valid_from": "2026-01-01T00:00:00Z", "valid_until": "2028-12-31T00:00:00Z"}

    def signer(self, signer_id):
        return next(row for row in self.directory["signers"] if row["signer_id"] == signer_id)

    def take_role(self, role, new_holder):
        for signer in self.directory["signers"]:
            taken = [grant for grant in signer["grants"] if grant.get("role") == role]
            for grant in taken:
                signer["grants"].remove(grant)
        self.signer(new_holder)["grants"].append(dict(taken[0] if taken else {
            "role": role, "authority_scope": {"windows": ["*"], "clusters": ["*"], "tiers": ["*"],
                                              "valid_until": "2028-06-30T22:00:00Z"}}))

    def spoil(self, flaw):
        kofi = self.signer("kofi-mensah")
        scope = kofi["grants"][0]["authority_scope"]
        if flaw == "author_is_release_authority":
            self.take_role("release_authority", "noor-haddad")
        elif flaw == "one_person_two_rows":
            self.take_role("risk_governance_reviewer", "ines-carvalho")
        elif flaw == "scope_of_other_window":
            scope["windows"] = ["2026-W47-live"]
        elif flaw == "scope_over":
            scope["valid_until"] = DAY + "09:30:00Z"
        elif flaw == "key_not_in_directory":
            kofi["keys"] = []
        elif flaw == "key_of_somebody_else":
            self.signer("priya-raman")["keys"], kofi["keys"] = kofi["keys"], self.signer("priya-raman")["keys"]
        elif flaw == "key_expired":
            kofi["keys"][0]["valid_until"] = DAY + "09:30:00Z"
        elif flaw == "key_revoked":
            kofi["keys"][0]["revocation"] = {"reason": "superseded", "revoked_at_utc": DAY + "09:30:00Z"}

    def grant(self, signer_id, kind, name):
        signer = self.signer(signer_id)
        found = [grant for grant in signer["grants"] if grant.get(kind) == name]
        scope = found[0]["authority_scope"] if found else signer["grants"][0]["authority_scope"]
        return {"printed_name": signer["printed_name"], kind: name, "authority_scope": copy.deepcopy(scope)}


class Story:
    """Statements about one core, in the order in which they are made."""

    def __init__(self, core, people, flaw):
        self.core, self.people, self.flaw = core, people, flaw
        self.payloads = []  # objects
        self.envelopes = {}  # digest of the payload -> envelope object

    def heads(self):
        named = {digest for payload in self.payloads for digest in names_of(payload)}
        return sorted({digest_of(payload) for payload in self.payloads} - named)

    def act(self, act, signer_id, kind, name, time, seen=None, **members):
        core = self.core
        predicate = {
            "act": act, "signer_id": signer_id, **self.people.grant(signer_id, kind, name),
            "meaning": MEANINGS.get((act, name), "No sentence for this."), "timestamp_utc": DAY + time,
            "packet": {"release_window_id": core["release_window_id"],
                       "exception_cluster_id": core["exception_cluster_id"], "revision": core["revision"]},
            "seen": self.heads() if seen is None else seen, "tool_version": "third-party 1", **members}
        payload = {
            "_type": "https://in-toto.io/Statement/v1",
            "subject": [{"name": f"SAP-{core['exception_cluster_id']}-r{core['revision']}.core.json",
                         "digest": {"sha256": sha256(canonical(core))}}],
            "predicateType": f"urn:countersign:{act}:v1", "predicate": predicate}
        if act == "approve":
            self.complete_approval(payload, signer_id)
        self.payloads.append(payload)
        self.envelopes[digest_of(payload)] = envelope(canonical(payload), self.people.keys[signer_id])
        return digest_of(payload)

    def complete_approval(self, payload, signer_id):
        predicate = payload["predicate"]
        if signer_id == "kofi-mensah":
            self.spoil(payload)
        reviews = [known for known in self.payloads if digest_of(known) in predicate["relies_on"]]
        predicate["view_sha256"] = view_sha256(self.core, predicate, reviews)
        if signer_id == "kofi-mensah" and self.flaw == "shown_something_else":
            predicate["view_sha256"] = view_sha256(self.core, predicate, [])

    def spoil(self, payload):
        predicate = payload["predicate"]
        if self.flaw == "approval_of_other_revision":
            predicate["packet"]["revision"] = 2
        elif self.flaw == "approval_of_other_core":
            payload["subject"][0]["digest"]["sha256"] = sha256(b"another core")
        elif self.flaw == "act_and_type_differ":
            payload["predicateType"] = "urn:countersign:review:v1"
        elif self.flaw == "member_too_many":
            predicate["comment"] = "with reservations"
        elif self.flaw == "names_the_unknown":
            predicate["seen"] = sorted(predicate["seen"] + [sha256(b"nobody knows this one")])
        elif self.flaw == "no_review":
            predicate["relies_on"] = []
        elif self.flaw == "relies_on_no_review":
            predicate["relies_on"] = [digest_of(self.payloads[0])]

    def review(self, signer_id, kind, name, time, recommendation):
        viewed = sorted({row["sha256"] for row in self.core["evidence_bundle"]["artifacts"]})
        verifications = {check: {"result": "ok", "note": "", "viewed_sha256": viewed} for check in CHECKS}
        verifications["evidence_completeness"] = {
            "result": "concern", "note": "The extract is three hours old — acceptable.", "viewed_sha256": viewed}
        return self.act("review", signer_id, kind, name, time, verifications=verifications,
                        recommendation=recommendation)

    def play(self):
        """Returns the digests of the approvals, by role."""
        flaw = self.flaw
        self.act("issue", "noor-haddad", "duty", "author", "09:00:00Z")
        if flaw == "two_issues":
            self.act("issue", "noor-haddad", "duty", "author", "09:01:00Z")
        self.question_and_answer()
        if flaw != "never_submitted":
            self.act("submit", "noor-haddad", "duty", "author", "09:02:00Z")
        reviewer = {"review_by_author": ("noor-haddad", "duty", "reviewer"),
                    "review_by_observer": ("daniel-okafor", "role", "observer_optional")}
        review = self.review(*reviewer.get(flaw, ("tomasz-zielinski", "duty", "reviewer")), "09:20:00Z", "go")
        self.hold_and_release()
        if flaw == "open_hold_recommendation":
            self.review("mei-lindqvist", "role", "risk_governance_reviewer", "09:50:00Z", "hold")
        if flaw == "declined":
            self.act("decline", "priya-raman", "role", "release_authority", "09:52:00Z",
                     reason_code="risk_not_acceptable", text="Too close to the anniversary event.")
        if flaw == "withdrawn":
            self.act("withdraw", "noor-haddad", "duty", "author", "09:52:00Z",
                     reason_code="drafted_in_error", text="The wrong snapshot was taken.")
        return self.approvals(review)

    def question_and_answer(self):
        place = "/replay_baseline/top_two_comparison/lanes/1/lane_id"
        question = self.act("comment", "daniel-okafor", "role", "observer_optional", "09:01:10Z",
                            pointer=place + "/0" if self.flaw == "comment_on_nothing" else place,
                            text="Why not this one?", question=True, answers=None)
        self.act("comment", "noor-haddad", "duty", "author", "09:01:40Z", pointer="",
                 text="It converges seven hours later — at a lower confidence.", question=False,
                 answers=sha256(b"nobody asked this") if self.flaw == "answer_to_the_unknown" else question)

    def hold_and_release(self):
        hold = self.act("hold", "mei-lindqvist", "role", "risk_governance_reviewer", "09:30:00Z",
                        reason="Waiting for the 09:30 queue figures.")
        releaser = ("mei-lindqvist", "role", "risk_governance_reviewer")
        if self.flaw == "hold_released_by_stranger":
            releaser = ("ines-carvalho", "role", "strategy_owner")
        if self.flaw != "open_hold":
            self.act("release", *releaser, "09:45:00Z", releases=hold, reason="The figures are in.")

    def approvals(self, review):
        """Two sign at the same time on two workstations, the third has seen both."""
        owner = "daniel-okafor" if self.flaw == "not_eligible" else "ines-carvalho"
        authority = "noor-haddad" if self.flaw == "author_is_release_authority" else "kofi-mensah"
        risk = "ines-carvalho" if self.flaw == "one_person_two_rows" else "mei-lindqvist"
        heads = self.heads()
        approved = {"strategy_owner": self.act(
            "approve", owner, "role", "strategy_owner", "10:00:00Z", relies_on=[review])}
        approved["release_authority"] = self.act(
            "approve", authority, "role", "release_authority", "10:04:30Z", seen=heads, relies_on=[review])
        if self.flaw == "retracted":
            self.act("retract", owner, "role", "strategy_owner", "10:10:00Z",
                     retracts=approved["strategy_owner"], reason="Signed before the call ended.")
        approved["risk_governance_reviewer"] = self.act(
            "approve", risk, "role", "risk_governance_reviewer", "10:21:00Z", relies_on=[review])
        return approved


def digest_of(payload):
    return sha256(canonical(payload))


def names_of(payload):
    predicate = payload["predicate"]
    single = [predicate[name] for name in ("retracts", "releases", "answers") if predicate.get(name)]
    return predicate["seen"] + predicate.get("relies_on", []) + single
