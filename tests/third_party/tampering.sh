#!/usr/bin/env bash
# The auditor's script accepts a sealed packet and rejects every changed one with the line that says why. The packet
# comes from the program ($COUNTERSIGN_CLI demo DIR) when that variable is set, else from the second implementation.
# Packets that are wrong although properly signed always come from the latter.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=/usr/bin/python3
script=$here/../../resources/verify/verify-packet.sh

# expect CASE EXIT_CODE LINE ARGUMENT...: the script ends with the code and prints the line.
expect() {
    local name=$1 code=$2 line=$3 report actual
    shift 3
    actual=0
    report=$("$script" "$@" 2>&1) || actual=$?
    if [ "$actual" -eq "$code" ] && grep -qF -- "$line" <<<"$report"; then
        printf 'pass  %s\n' "$name"
    else
        printf 'NOT   %s: exit %s instead of %s, or no line "%s"\n%s\n' "$name" "$actual" "$code" "$line" \
            "$(grep -v '^ok' <<<"$report" || true)"
    fi
}
# A FAIL line with this ending, so that the same words after "ok" do not count.
expect_rejected() {
    local name=$1 line=$2 report actual
    shift 2
    actual=0
    report=$("$script" "$@" 2>&1) || actual=$?
    if [ "$actual" -eq 1 ] && grep '^FAIL' <<<"$report" | grep -qF -- "$line"; then
        printf 'pass  %s\n' "$name"
    else
        printf 'NOT   %s: exit %s, no FAIL with "%s"\n%s\n' "$name" "$actual" "$line" "$(grep -v '^ok' <<<"$report" || true)"
    fi
}

tampered_case() { # CASE LINE
    "$python" "$here/tamper.py" "$1" "$packet" "$work/tampered.$1"
    expect_rejected "$1" "$2" "$work/tampered.$1" --evidence "$evidence"
}

flawed_case() { # FLAW LINE
    local window=$work/flawed.$1/strategy-approval/2026-W48-live
    "$python" "$here/make_sealed_packet.py" "$work/flawed.$1" "$1"
    expect_rejected "$1" "$2" "$window"/packets/*.json --evidence "$window/evidence/sha256"
}

evidence_cases() {
    local digest file
    digest=$(jq -r .evidence_bundle.dashboard_extract_hash "$packet")
    file=$work/changed/${digest:0:2}/${digest:2}
    cp -r "$evidence" "$work/changed"
    chmod -R u+w "$work/changed"
    printf 'x' >>"$file"
    expect_rejected evidence_changed 'there and have its digest' "$packet" --evidence "$work/changed"
    rm "$file"
    expect_rejected evidence_missing 'there and have its digest' "$packet" --evidence "$work/changed"
    digest=$(jq -r .policy.directory_sha256 "$packet")
    rm "$work/changed/${digest:0:2}/${digest:2}"
    expect_rejected directory_missing 'directory: it is the one that the packet pins' "$packet" \
        --evidence "$work/changed"
}

plain_cases() {
    local directory other_directory=$work/other.yaml other_core=$work/other.core.json
    directory=$(jq -r .policy.directory_sha256 "$packet")
    directory=$evidence/${directory:0:2}/${directory:2}
    { cat "$directory" && echo '# newer'; } >"$other_directory"
    jq -cjS '.revision = 2' "$core" >"$other_core"
    expect untouched 0 'VERIFIED: all' "$packet" --evidence "$evidence" --core "$core"
    expect second_implementation 0 'VERIFIED: all' "$second"/packets/*.json --evidence "$second/evidence/sha256"
    expect untouched_without_evidence 0 'was NOT checked' "$packet"
    expect untouched_with_directory 0 'evidence files not checked' "$packet" --directory "$directory"
    expect_rejected other_directory 'directory: it is the one that the packet pins' "$packet" \
        --directory "$other_directory"
    expect_rejected other_core 'core file: it is the core that was approved' "$packet" --core "$other_core"
    expect_rejected core_as_packet 'packet: the 13 required fields are there' "$core"
    expect no_arguments 2 'usage:'
    expect two_packets 2 'usage:' "$packet" "$packet"
    expect unknown_option 2 'usage:' "$packet" --fast
    expect no_such_file 2 'cannot be read' "$work/none.json"
    expect option_without_value 2 'needs something' "$packet" --evidence
}

# As many cases at a time as there are processors; each writes its verdict to a file of its own.
side_by_side() { # FUNCTION, cases on standard input
    local name line
    while IFS=$'\t' read -r name line; do
        while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n || true; done
        "$1" "$name" "$line" >"$work/verdict.$1.$name" 2>&1 &
    done
    wait
}

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
"$python" "$here/make_sealed_packet.py" "$work/second"
second=$work/second/strategy-approval/2026-W48-live
store=$work/second
if [ -n "${COUNTERSIGN_CLI:-}" ]; then
    store=$work/store
    "$COUNTERSIGN_CLI" demo "$store" --main-job-only >"$work/demo.log" 2>&1 || { cat "$work/demo.log" && exit 1; }
fi
packet=$(find "$store" -path '*/packets/SAP-*.json' | sort | head -n 1)
[ -n "$packet" ] || { echo 'there is no sealed packet' && exit 1; }
window=$(dirname "$(dirname "$packet")")
evidence=$window/evidence/sha256
core=$(jq -cjS 'del(.approval_state,.approval_timestamp_utc,.signer_roster,.human_review,.history,.packet_sha256)' \
    "$packet" | sha256sum)
core=$window/cores/$(basename "$packet" .json).${core:0:12}.core.json

plain_cases >"$work/verdict.plain" 2>&1
evidence_cases >"$work/verdict.evidence" 2>&1
"$python" "$here/tamper.py" --cases >"$work/cases"
"$python" "$here/make_sealed_packet.py" --flaws >"$work/flaws"
side_by_side tampered_case <"$work/cases"
side_by_side flawed_case <"$work/flaws"

# A case that died without a verdict, or a list of cases that is empty, must not pass.
expected=$((12 + 3 + $(wc -l <"$work/cases") + $(wc -l <"$work/flaws")))
passed=$(cat "$work"/verdict.* | grep -c '^pass' || true)
cat "$work"/verdict.* | grep -v '^pass' || true
printf '%d of %d cases passed\n' "$passed" "$expected"
[ -s "$work/cases" ] && [ -s "$work/flaws" ] && [ "$passed" -eq "$expected" ]
