#!/usr/bin/env bash
# A new signer joins through a request, signs, and loses the key: new directory versions, what each workstation
# accepts, rollback and twins refused, and the list of packets that lose their quorum. Real keys in files.
# COUNTERSIGN_CLI names the program.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"

team_work
printf '%s' 'correct horse battery' >"$work/pass"
cs() {
    "$cli" --keys "$work/keys" --store "$work/store" --trust "$work/home/trust.yaml" --passphrase-file "$work/pass" "$@"
}
key_of() { cs --json keys list | jq -r --arg who "$1" '[.[] | select(.signer_id == $who)][0].key_id'; }
digest_of() { sha256sum <"$1" | cut -c1-64; }
utc() { date -u -d "$1" +%Y-%m-%dT%H:%M:%SZ; }
# act COMMAND...: previewed, then signed as previewed.
act() {
    cs "$@" --preview >"$work/preview" || return
    cs "$@" --view-sha256 "$(sed -n 's/^view_sha256: *//p' "$work/preview")" \
        --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")"
}

# ---- A window whose first directory was made by hand ----
"$cli" demo "$work/demo" --main-job-only >/dev/null
inputs=$work/demo/inputs
for person in noor tomasz ada kofi ines; do cs keys create "$person" >/dev/null; done
{
    printf 'directory_id: team\ndirectory_version: 1\nenvironment: sandbox\nsigners:\n'
    while read -r person kind capacity; do
        printf '  - signer_id: %s\n    printed_name: %s\n    grants:\n      - %s: %s\n        authority_scope: ' \
            "$person" "${person^}" "$kind" "$capacity"
        printf '{windows: ["*"], clusters: ["*"], tiers: ["*"], valid_until: 2098-01-01T00:00:00Z}\n    keys:\n'
        cs keys export "$person"
    done <<'PEOPLE'
noor duty author
tomasz duty reviewer
ada role strategy_owner
ines role risk_governance_reviewer
PEOPLE
} >"$work/signers.yaml"
printf 'trust_version: 1\ntrusted: []\n' >"$work/home/trust.yaml"
cs window init 2026-W48-live --opens 2026-11-24T06:00:00Z --closes 2026-11-27T18:00:00Z --impact high_impact \
    --environment sandbox --expect matchmaking-timeout-spike --directory "$work/signers.yaml" \
    --policy "$inputs/policy.yaml" >/dev/null
window=$work/store/strategy-approval/2026-W48-live
directory=$window/policies/signers.yaml
policy=$window/policies/lesson120_signer_traceability_policy.yaml
cluster=matchmaking-timeout-spike
accept() { cs trust accept --fingerprint "$(digest_of "$policy")" --fingerprint "$(digest_of "$directory")"; }
expect 1 "NOT trusted" cs directory check
expect 2 fingerprintNeeded cs trust accept
expect 0 "the first version accepted here" accept
expect 0 "trusted on this workstation" cs directory check
cp "$directory" "$work/v1.yaml"

# ---- Nobody can release yet; kofi asks to join ----
sed 's/owner: [a-z-]*$/owner: ada/' "$inputs/matchmaking-timeout-spike/decision.yaml" >"$inputs/matchmaking-timeout-spike/own.yaml"
expect 3 nobodyEligible cs packet issue "$inputs/matchmaking-timeout-spike/own.yaml" --as noor --preview
expect 0 "Enrolment request" cs keys request kofi --name 'Kofi Mensah' --capacity release_authority --output "$work/kofi.json"
kofi=$(key_of kofi)
expect 2 wordUnknown cs keys request kofi --name Kofi --capacity king
expect 3 keyNotListed cs keys request nobody --name Nobody
expect 2 fingerprintNeeded cs directory add "$work/kofi.json"
expect 2 fingerprintDiffers cs directory add "$work/kofi.json" --fingerprint "$(key_of ada)"
jq -cjS '.signatures[0].sig = (.signatures[0].sig | .[0:4] as $a | .[4:8] as $b | $b + $a + .[8:])' "$work/kofi.json" >"$work/bad.json"
expect 1 enrolmentNotProved cs directory add "$work/bad.json" --fingerprint "$kofi"
expect 0 "key_added  kofi" cs directory add "$work/kofi.json" --fingerprint "$kofi"
expect 0 "directory_version: 2" cat "$directory"
cp "$directory" "$work/v2.yaml"
cmp -s "$work/v1.yaml" "$window/evidence/sha256/$(digest_of "$work/v1.yaml" | cut -c1-2)/$(digest_of "$work/v1.yaml" | cut -c3-)" ||
    die "version 1 is not kept"
# Nothing rests on it before this workstation has accepted it.
expect 1 directoryNotTrusted cs directory add "$work/kofi.json" --fingerprint "$kofi"
expect 1 rulesUnusable cs packet issue "$inputs/matchmaking-timeout-spike/own.yaml" --as noor --preview
expect 0 "grant_added  kofi" cs directory diff
expect 0 "changes to the trusted version 1" accept
expect 1 enrolmentClashes cs directory add "$work/kofi.json" --fingerprint "$kofi"
expect 0 "Kofi Mensah" cs directory show
[ "$(cs --json directory show | jq -r '.signers[] | select(.signer_id == "kofi") | .keys[0].key_id')" = "$kofi" ] ||
    die "directory show --json has another key"

# ---- Rollback and twins ----
cp "$work/v1.yaml" "$directory"
expect 1 trustRolledBack accept
expect 1 trustRolledBack cs directory check
expect 1 trustRolledBack cs packet issue "$inputs/matchmaking-timeout-spike/own.yaml" --as noor --preview
expect 1 trustRolledBack cs directory revoke "$kofi" --reason retired --confirm "$kofi"
{ cat "$work/v2.yaml"; echo '# another file'; } >"$directory"
expect 1 trustVersionTwice accept
cp "$work/v1.yaml" "$directory"
expect 0 "is now" cs directory adopt "$work/v2.yaml"
expect 0 "Trust file" accept
expect 1 versionNotHigher cs directory adopt "$work/v1.yaml"

# ---- A packet that the new signer approves last ----
expect 0 Issued act packet issue "$inputs/matchmaking-timeout-spike/own.yaml" --as noor
expect 0 Recorded act packet submit "$cluster" --as noor
review=(packet review "$cluster" --as tomasz --recommend go)
for item in top_two_comparison signer_authority evidence_completeness rationale_references; do
    review+=(--result "$item=ok")
done
expect 0 Recorded act "${review[@]}"
expect 0 Recorded act packet approve "$cluster" --as ada
expect 0 Recorded act packet approve "$cluster" --as ines
expect 0 Recorded act packet approve "$cluster" --as kofi
[ -f "$window/packets/SAP-$cluster-r1.json" ] || die "the packet is not sealed"
expect 0 pass cs validate "$cluster"
expect 0 "1 revisions looked at" cs directory impact

# ---- A retired key: what it signed stands, it signs nothing more ----
sleep 1 # times have whole seconds: the key ends in a later one than it signed in
ines=$(key_of ines)
expect 2 "not confirmed" cs directory revoke "$ines" --reason retired
expect 1 keyNotInDirectory cs directory revoke "$(printf '%064d' 0)" --reason retired --confirm "$(printf '%064d' 0)"
expect 1 revocationInconsistent cs directory revoke "$ines" --reason lost --confirm "$ines"
expect 0 "key_revoked  ines" cs directory revoke "$ines" --reason retired --confirm "$ines"
expect 0 "Trust file" accept
cp "$directory" "$work/v3.yaml"
expect 1 keyRevokedAlready cs directory revoke "$ines" --reason superseded --confirm "$ines"
expect 0 pass cs validate "$cluster"
expect 0 PASS cs gate --for release
expect 3 keyUnclear cs packet hold "$cluster" --as ines --reason late --preview

# ---- A compromised key, whose signature nobody else had seen: the quorum is lost ----
since=$(utc '1 hour ago')
expect 0 "suspected since $since" cs directory revoke "$kofi" --reason compromised --suspected-since "$since" --confirm "$kofi"
expect 1 "QUORUM LOST  SAP-2026-W48-live-$cluster revision 1" cs directory impact "$directory"
expect 0 "1 revisions looked at" cs directory impact
expect 0 pass cs validate "$cluster"
expect 0 "key_revoked" accept
expect 1 QUORUM_LOST cs validate "$cluster"
expect 1 QUORUM_LOST cs gate --for release
expect 1 "kofi as release_authority" cs directory impact
[ "$(cs --json directory impact | jq -c '[.affected[] | [.strategy_packet_id, .revision, .quorum_lost]]' || true)" = \
    "[[\"SAP-2026-W48-live-$cluster\",1,true]]" ] || die "directory impact --json lists something else"

# ---- A revocation is never taken back, and hiding the directory does not help ----
cp "$directory" "$work/v4.yaml"
sed 's/^directory_version: 3$/directory_version: 5/' "$work/v3.yaml" >"$directory"
expect 1 revocationLifted accept
expect 1 revocationLifted cs directory check
cp "$work/v3.yaml" "$directory"
rm "$window/evidence/sha256/$(digest_of "$work/v4.yaml" | cut -c1-2)/$(digest_of "$work/v4.yaml" | cut -c3-)"
expect 1 QUORUM_LOST cs validate "$cluster"
rm -r "$work/home/trusted"
expect 1 REVOCATIONS_UNKNOWN cs validate "$cluster"
expect 1 UNKNOWN cs directory impact
cp "$work/v4.yaml" "$directory"
expect 1 QUORUM_LOST cs validate "$cluster"

# ---- A later policy ----
sed 's/^policy_version: \([0-9]*\)$/policy_version: 90\1/' "$policy" >"$work/policy.yaml"
expect 0 "is now" cs policy adopt "$work/policy.yaml"
expect 0 "/policy_version: " accept
expect 1 versionNotHigher cs policy adopt "$inputs/policy.yaml"
cp "$inputs/policy.yaml" "$policy"
expect 1 trustRolledBack accept
