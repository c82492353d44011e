#!/usr/bin/env bash
# The main job through the real command line, as scripts drive it: keys, directory, window, trust, preview and sign,
# from draft to sealed packet; then the checks an auditor makes, and what must be refused on the way.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"
team_work

# ---- The demo plays the whole job ----
expect 0 "gate for release: PASS" "$cli" demo "$work/demo" --main-job-only
grep -q ROLE_COVERAGE "$work/out" || die "the demo does not name the missing role"
expect 3 "new or empty" "$cli" demo "$work/demo"
demo() { "$cli" --store "$work/demo" --trust "$work/demo/workstation/trust.yaml" --keys "$work/demo/workstation/keys" \
    --passphrase-file "$work/demo/workstation/passphrase.txt" "$@"; }
packet=$(echo "$work"/demo/strategy-approval/*/packets/*.json)
cores=("$work"/demo/strategy-approval/*/cores/*.json)
expect 0 "pass" demo validate
expect 0 "reproduces" demo replay matchmaking-timeout-spike
expect 0 PASS demo gate
expect 0 PASS demo gate --for merge
expect 0 '"verdict":"pass"' demo --json gate
expect 0 approved demo packet list
expect 0 PASS demo matrix run

# ---- What jq and sha256sum alone say ----
[ "$(jq -cjS 'del(.packet_sha256)' "$packet" | sha256sum | cut -c1-64)" = "$(jq -r .packet_sha256 "$packet")" ] ||
    die "packet_sha256 by jq differs"
jq -cjS 'del(.approval_state,.approval_timestamp_utc,.signer_roster,.human_review,.history,.packet_sha256)' "$packet" |
    cmp - "${cores[0]}" || die "jq del of the six members is not the core"
jq -cjS . "$packet" | cmp - "$packet" || die "the packet is not canonical for jq"
demo --json packet show matchmaking-timeout-spike | cmp - "$packet" || die "packet show --json is not the sealed packet"
"$cli" canonicalize "$packet" | cmp - "$packet" || die "canonicalize changes a canonical packet"
"$cli" verify-script >"$work/verify.sh"
expect 0 ok bash "$work/verify.sh" "$packet" --evidence "$(dirname "$packet")/../evidence/sha256" --core "${cores[0]}"

# ---- A store of one's own, person by person, without a terminal ----
team_people <<<"$team_of_five"
expect 0 ada cs keys list
inputs=$work/demo/inputs
job=$inputs/$cluster
window() { cs window init "$window" --opens 2026-11-24T06:00:00Z --closes 2026-11-27T18:00:00Z --impact high_impact \
    --environment "$1" --expect "$cluster" --directory "$work/signers.yaml" --policy "$inputs/policy.yaml"; }
expect 3 "not of the same environment" window production
expect 0 "FMR-" window sandbox
expect 0 "FMR-" window sandbox
printf 'trust_version: 1\ntrusted: []\n' >"$trust"
sed 's/owner: [a-z-]*$/owner: ada/' "$job/decision.yaml" >"$job/own.yaml"
expect 1 "not trusted" cs packet issue "$job/own.yaml" --as noor --preview
policy=$(sha256sum <"$inputs/policy.yaml" | cut -c1-64)
directory=$(sha256sum <"$work/signers.yaml" | cut -c1-64)
expect 2 "fingerprint" cs trust accept --fingerprint "$policy"
expect 0 "Trust file" cs trust accept --fingerprint "$policy" --fingerprint "$directory"

expect 2 "view_sha256" cs packet issue "$job/own.yaml" --as noor
expect 3 "not what was previewed" cs packet issue "$job/own.yaml" --as noor --view-sha256 "$(printf '0%.0s' {1..64})"
[ ! -e "$store/strategy-approval/$window/cores" ] || die "a refused issue left something behind"
act packet issue "$job/own.yaml" --as noor
expect 1 "would not count" cs packet approve "$cluster" --as ada --preview
act packet submit "$cluster" --as noor
expect 1 "would not count" cs packet approve "$cluster" --as ada --preview
expect 2 "no result" cs packet review "$cluster" --as tomasz --recommend go
review_go --as tomasz
act packet hold "$cluster" --as tomasz --reason "Wait for the second extract."
hold=$(cs --json packet status "$cluster" | jq -r '[.open[].constraint] | index("HOLD_OPEN") != null')
[ "$hold" = true ] || die "the hold is not shown"
expect 1 "would not count" cs packet approve "$cluster" --as ada --preview
digest=$(statement hold tomasz)
expect 1 "would not count" cs packet release "$cluster" --as ada --hold "$digest" --reason "Not mine to release." --preview
act packet release "$cluster" --as tomasz --hold "$digest" --reason "The second extract agrees."
act packet approve "$cluster" --as ada
act packet approve "$cluster" --as ines
expect 1 ROLE_COVERAGE cs validate "$cluster"
expect 1 release_authority cs validate "$cluster"
expect 0 kofi cs packet status "$cluster"
expect 1 EXPECTED_PACKET_MISSING cs gate
expect 0 PASS cs gate --for merge
act packet approve "$cluster" --as kofi
grep -q Sealed "$work/said" || die "the last approval does not seal"
expect 0 pass cs validate "$cluster"
expect 0 PASS cs gate
expect 1 "would not count" cs packet decline "$cluster" --as ada --reason-code evidence_insufficient --text "Too late." --preview
expect 0 Sealed cs packet seal "$cluster"
own=$store/strategy-approval/$window/packets/SAP-$cluster-r1.json
expect 0 ok bash "$work/verify.sh" "$own" --evidence "$(dirname "$own")/../evidence/sha256"

# A hold after sealing stops the gate and does not un-approve.
act packet hold "$cluster" --as ines --reason "Late doubt."
expect 1 CONTRARY_ACT cs gate
expect 0 approved cs packet status "$cluster"

# ---- Ids never become paths ----
for id in ../x /etc/passwd a/b 'a\b' .. CON aux.json 'x..y' 'x.' '' "$(printf 'a%.0s' {1..65})" $'a\nb' 'ä'; do
    status=0
    cs window init "$id" --opens 2026-11-24T06:00:00Z --closes 2026-11-27T18:00:00Z --impact standard \
        --environment sandbox --directory "$work/signers.yaml" >/dev/null 2>&1 </dev/null || status=$?
    [ "$status" -eq 2 ] || die "window id '$id' gives $status"
    status=0
    cs packet show "$id" >/dev/null 2>&1 </dev/null || status=$?
    [ "$status" -ne 0 ] || die "packet name '$id' is accepted"
done
[ "$(find "$store/strategy-approval" -mindepth 1 -maxdepth 1 -type d | wc -l)" -eq 1 ] || die "an id made a folder"
echo "all of the main job holds"
