#!/usr/bin/env bash
# The whole demo: its windows, the state of every cluster, the marks of the sandbox, the auditor's verdict on every
# sealed packet, and that a person can go on signing with the real clock.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"
team_work
cs() { "$cli" --store "$work/demo" --trust "$work/demo/workstation/trust.yaml" --keys "$work/demo/workstation/keys" \
    --passphrase-file "$work/demo/workstation/passphrase.txt" "$@" </dev/null; }
lively=(--window season-12-launch)

"$cli" demo "$work/demo" >"$work/told" || { cat "$work/told"; die "the demo does not end well"; }
grep -q "gate for release: PASS" "$work/told" || die "the main job's gate does not pass"
grep -q SANDBOX "$work/told" || die "the demo does not say that it is a sandbox"

# ---- Every cluster in its state ----
cs --json "${lively[@]}" packet list >"$work/list.json"
jq -r '.[] | [.exception_cluster_id, .revision, .approval_state, (if .forked then "forked" else "-" end),
    (if .incomplete_evidence == [] then "-" else .incomplete_evidence | join("+") end),
    ([.open[].constraint] | if index("HOLD_OPEN") then "hold" else "-" end)] | join(" ")' "$work/list.json" |
    sort >"$work/states"
sort >"$work/wanted" <<'STATES'
anticheat-false-positives 1 pending_signatures - - -
chat-moderation-outage 1 draft - dashboard_extract_hash -
guild-bank-desync 1 draft forked - -
guild-bank-desync 1 draft forked - -
inventory-duplication 1 pending_signatures - - hold
leaderboard-lag 1 approved - - -
login-queue-stall 1 approved - - -
patch-download-cdn 1 draft - - -
save-corruption 1 rejected - - -
save-corruption 2 draft - - -
store-checkout-duplicates 1 superseded - - -
store-checkout-duplicates 2 approved - - -
voice-relay-packet-loss 1 rejected - - -
STATES
diff "$work/wanted" "$work/states" || die "the clusters are not in their states"
[ "$(jq '[.[] | select([.open[].constraint] | index("SNAPSHOT_STALE"))] | length' "$work/list.json")" = 1 ] ||
    die "not exactly one snapshot is overtaken where that matters"

# ---- The gate stops for the right reasons, and only in the lively window ----
cs --window 2026-W48-live gate >/dev/null || die "the main job's window does not pass its gate"
if cs --json "${lively[@]}" gate >"$work/gate.json"; then die "the lively window passes a release"; fi
for constraint in EXPECTED_PACKET_MISSING HOLD_OPEN REVISION_FORKED; do
    grep -q "\"$constraint\"" "$work/gate.json" || die "the gate does not name $constraint"
done
if cs packet list >/dev/null 2>"$work/unclear"; then die "two windows, and none was asked for"; fi
grep -q "2026-W48-live, season-12-launch" "$work/unclear" || die "the windows are not named"

# ---- Sandbox in every digest and output ----
for window in "$work"/demo/strategy-approval/*/; do
    grep -q '^environment: sandbox$' "$window/policies/signers.yaml" "$window/window.yaml" || die "$window: no sandbox"
    directory=$(sha256sum <"$window/policies/signers.yaml" | cut -c1-64)
    for core in "$window"/cores/*.json; do
        [ "$(jq -r .policy.directory_sha256 "$core")" = "$directory" ] || die "$core: pins another directory"
    done
done
[ "$(jq '[.[] | select(.environment != "sandbox")] | length' "$work/list.json")" = 0 ] || die "a row without sandbox"
[ "$(cs "${lively[@]}" packet list | grep -vc 'SANDBOX')" = 0 ] || die "a line without SANDBOX"

# ---- The auditor's script on all sealed packets; both signature methods are among them ----
"$cli" verify-script >"$work/verify.sh"
sealed=0
for packet in "$work"/demo/strategy-approval/*/packets/*.json; do
    bash "$work/verify.sh" "$packet" --evidence "$(dirname "$packet")/../evidence/sha256" >"$work/out" ||
        { cat "$work/out"; die "$packet is not verified"; }
    grep -q '^VERIFIED: all' "$work/out" || die "$packet: no verdict"
    sealed=$((sealed + 1))
done
[ "$sealed" -eq 5 ] || die "$sealed sealed packets instead of 5"
methods=$(jq -r '.signer_roster[].signature_method' "$work"/demo/strategy-approval/*/packets/*.json | sort -u | xargs)
[ "$methods" = "ecdsa-p256-sha256 ed25519" ] || die "signature methods: $methods"

# ---- Going on with the real clock: the missing release authority signs, and the packet seals ----
approve=("${lively[@]}" packet approve anticheat-false-positives --as kofi-mensah)
cs "${approve[@]}" --preview >"$work/preview"
cs "${approve[@]}" --view-sha256 "$(sed -n 's/^view_sha256:  *//p' "$work/preview")" \
    --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")" | grep -q Sealed || die "it does not seal"
echo "the demo shows every state"
