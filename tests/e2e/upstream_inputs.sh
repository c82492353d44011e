#!/usr/bin/env bash
# A decision whose lanes and forecast band come as CSV, from the files to the sealed, validated packet; and what is refused
# on the way, with row and column named and nothing written.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"

team_start
team_people <<<"$team_of_five"
team_window high_impact
cd "$inputs"

# ---- The neighbours' files: the same lanes and band as CSV ----
jq -r '(.lanes[0] | keys_unsorted | map(select(. != "score" and . != "rank"))) as $columns
    | $columns, (.lanes[] | [.[$columns[]] | tostring]) | @csv' ranking-snapshot.json >lanes.csv
jq -r '(.rows[0] | keys_unsorted) as $columns | $columns, (.rows[] | [.[$columns[]] | tostring]) | @csv' \
    forecast-band.json >forecast-band.csv
jq .scoring_rules ranking-snapshot.json >rules.json
jq -e '.terms | length > 0' rules.json >/dev/null || die "the demo's snapshot has no scoring rules to take"
{
    sed -n '1,/^  ranking_snapshot:/p' decision.yaml
    echo '    file: lanes.csv'
    sed -n '/ranking-snapshot.json$/{n;p;}' decision.yaml | grep uri | head -1 | sed 's/ranking-snapshot.json/lanes.csv/'
    sed -n '/^  ranking_snapshot:/,/captured/p' decision.yaml | grep captured
    jq -r '"    ranking_snapshot_id: " + .ranking_snapshot_id, "    simulation_rule_version: " + .simulation_rule_version,
        "    generated_utc: " + .generated_utc, "    fallback: {decision_label: " + (.fallback.decision_label | tojson)
        + ", lane_id: " + .fallback.lane_id + "}", "    scoring_rules:", "      terms:",
        (.scoring_rules.terms[] | "        - {column: " + .column + ", weight: " + (.weight | tostring) + "}")' \
        ranking-snapshot.json
    sed -n '/^  forecast_band_snapshot:/,$p' decision.yaml |
        sed 's/forecast-band\.json/forecast-band.csv/; s|pointer: /rows/|pointer: /|; s/owner: [a-z-]*$/owner: ada/'
} >csv.yaml

# ---- Shown before anything is decided ----
expect 0 "Scores and ranks are what they come to" "$cli" lanes show ranking-snapshot.json
expect 0 "Scores and ranks are what they come to" "$cli" lanes show lanes.csv --rules rules.json
"$cli" --json lanes show ranking-snapshot.json >shown.json
"$cli" --json lanes show lanes.csv --rules rules.json | cmp - shown.json || die "CSV and JSON lanes differ"
sed 's/"score": 0.683/"score": 0.684/' ranking-snapshot.json >wrong-score.json
expect 1 "DIFFERS: recomputed score 0.683" "$cli" lanes show wrong-score.json
expect 1 "row 2" "$cli" lanes show lanes.csv

# ---- Refused when issued, and nothing is left behind ----
refused() {
    expect "${4:-3}" "$1" cs packet issue "$2" --as noor --preview
    also "$3"
    [ ! -e "$store/strategy-approval/$window/cores" ] || die "a refused file left something behind"
}
sed 's/lanes\.csv$/bad-lanes.csv/' csv.yaml >bad-lanes.yaml
sed 's/forecast-band\.csv$/bad-band.csv/' csv.yaml >bad-band.yaml
sed '3s/"18.5"/"18,5"/' lanes.csv >bad-lanes.csv
refused "row 3, column 8 (predicted_convergence_mid_hours)" bad-lanes.yaml decimalMalformed
sed '2s/"lane-queue-guardrail"/"=lane-queue-guardrail"/' lanes.csv >bad-lanes.csv
refused "row 2, column 2 (lane_id)" bad-lanes.yaml idMalformed 2
iconv -t UTF-16 lanes.csv >bad-lanes.csv
refused "Save the file as UTF-8" bad-lanes.yaml bad-lanes.csv
head -c 5000000 /dev/zero | tr '\0' 'x' >bad-lanes.csv
refused csvTooLarge bad-lanes.yaml bad-lanes.csv
sed '2s/"13"/"23"/' forecast-band.csv >bad-band.csv
refused "row 2, column 8 (forecast_band_mid_hours)" bad-band.yaml laneBandNotOrdered
sed '/ranking_snapshot_id/d' csv.yaml >no-id.yaml
refused /evidence/ranking_snapshot/ranking_snapshot_id no-id.yaml memberMissing
sed 's/^    file: lanes.csv/    file: ranking-snapshot.json/' csv.yaml >both.yaml
refused /evidence/ranking_snapshot/fallback both.yaml memberUnknown

# ---- From CSV to the seal ----
act packet issue csv.yaml --as noor
act packet submit "$cluster" --as noor
review_go --as tomasz
for person in ada ines kofi; do act packet approve "$cluster" --as "$person"; done
expect 0 approved cs packet status "$cluster"
expect 0 pass cs validate "$cluster"
expect 0 reproduces cs replay "$cluster"
expect 0 PASS cs gate
packet=$(echo "$store/strategy-approval/$window"/packets/*.json)
kept() { jq -r --arg id "$1" '.evidence_bundle.artifacts[] | select(.artifact_id == $id) | .sha256' "$packet" |
    sed "s|^\(..\)|$store/strategy-approval/$window/evidence/sha256/\1/|"; }
cmp lanes.csv "$(kept ranking-snapshot-csv)" || die "the CSV file is not kept as it came"
cmp forecast-band.csv "$(kept forecast-band)" || die "the band is not kept as it came"
jq -cjS . "$(kept ranking-snapshot)" | cmp - "$(kept ranking-snapshot)" || die "the snapshot made is not canonical"
jq -e --arg sha "$(sha256sum <lanes.csv | cut -c1-64)" '.evidence_bundle.artifacts[] | select(.artifact_id
    == "ranking-snapshot") | .uri == "urn:countersign:ranking-snapshot-from-csv:" + $sha' "$packet" >/dev/null ||
    die "the snapshot does not say from which CSV it was made"

# ---- Single files, outside any store ----
printf '{"a":1e400,"b":[0.10]}' >numbers.json
expect 0 "0.10" "$cli" inspect json numbers.json
also 1e400
printf '{"a":1,"a":2}' >twice.json
expect 1 jsonDuplicateName "$cli" inspect json twice.json
printf 'a: &x 1\nb: *x\n' >anchor.yaml
expect 1 yamlAnchorOrAlias "$cli" inspect yaml anchor.yaml
expect 0 '"severity": "high"' "$cli" inspect csv forecast-band.csv
expect 3 absent.csv "$cli" inspect csv absent.csv
openssl genpkey -algorithm ed25519 -out key.pem 2>/dev/null
openssl pkey -in key.pem -pubout -out key.pub 2>/dev/null
openssl pkey -in key.pem -pubout -outform DER 2>/dev/null | tail -c 32 >key.raw
printf 'a message' >message
openssl pkeyutl -sign -rawin -inkey key.pem -in message -out message.sig
expect 0 "ed25519  key_id" "$cli" inspect key key.pub
for key in key.pub key.raw; do expect 0 "the signature verifies" "$cli" inspect signature message --key $key --signature message.sig; done
printf 'A message' >other
expect 1 "does not verify" "$cli" inspect signature other --key key.pub --signature message.sig
{ printf '\001' && head -c 31 /dev/zero; } >low-order.raw
expect 1 keyLowOrder "$cli" inspect key low-order.raw
expect 1 keyLowOrder "$cli" inspect signature message --key low-order.raw --signature message.sig
printf 'DSSEv1 29 http://example.com/HelloWorld 11 hello world' >pae
openssl pkeyutl -sign -rawin -inkey key.pem -in pae -out pae.sig
jq -n --arg sig "$(base64 -w0 <pae.sig)" '{payload: ("hello world" | @base64), payloadType: "http://example.com/HelloWorld",
    signatures: [{sig: $sig}]}' >envelope.json
expect 0 "http://example.com/HelloWorld" "$cli" inspect envelope envelope.json --key key.pub
jq '.payloadType += "x"' envelope.json >other-type.json
expect 1 "does not verify" "$cli" inspect envelope other-type.json --key key.pub
echo "upstream inputs: every form is read, and every wrong one is refused with its place"
