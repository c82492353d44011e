#!/usr/bin/env bash
# The audit of a whole store through the real command line: a clean store passes, every kind of damage is told by the
# name of the damaged thing, nothing to look at never passes, Ctrl-C ends it without a verdict, JSON is JSON. An audit
# that looks at sealed packets alone turns it red.
# shellcheck disable=SC2016 # the inner shell expands what stands in single quotes
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"

team_start
trust=$work/demo/workstation/trust.yaml
damages=0
stem=SAP-$cluster-r1
audit() { "$cli" --trust "$trust" --store "$work/copy" audit "$@"; }
fresh() {
    rm -rf "$work/copy"
    cp -a "$work/demo" "$work/copy"
    folder=$work/copy/strategy-approval/$window
}

# ---- A clean store ----
fresh
expect 0 "audit: PASS" audit
also "window $window: 1 packets, 7 evidence files"
never "warn" "info"
[ "$(find "$work/copy" -type f -exec sha256sum {} + | sort -k2 | sha256sum)" = \
    "$(cd "$work/demo" && find . -type f -exec sha256sum {} + | sed "s|  \.|  $work/copy|" | sort -k2 | sha256sum)" ] ||
    die "the audit changed the store"
expect 0 "audit: PASS" audit --window "$window"

# ---- Each damage, told by its name ----
# damaged STATUS CONSTRAINT PLACE COMMAND...: what the audit says after the command was run in the window's folder.
damaged() {
    local status=$1 constraint=$2 place=$3
    shift 3
    fresh
    (cd "$folder" && "$@")
    expect "$status" "$constraint" audit
    grep -F -- "$constraint" "$work/out" | grep -qF -- "$place" || { cat "$work/out"; die "$constraint, but not of $place"; }
    audit --json >"$work/json" </dev/null || [ $? -eq "$status" ] || die "another status as JSON"
    jq -e --arg id "$constraint" --arg place "$place" '[.. | objects | select(.constraint? == $id and
        (.place | contains($place)))] | length > 0' "$work/json" >/dev/null || die "not in the JSON: $constraint $place"
    damages=$((damages + 1))
}
flip() { printf '\001' | dd of="$1" bs=1 seek="${2:-7}" conv=notrunc status=none; }
export -f flip
# first PATTERN: the first file of the clean window that fits.
# shellcheck disable=SC2086 # the pattern is to be expanded
first() { (cd "$work/demo/strategy-approval/$window" && printf '%s\n' $1 | head -n 1); }

for file in "$work/demo/strategy-approval/$window"/evidence/sha256/*/*; do
    name=${file#"$work/demo/strategy-approval/$window/"}
    damaged 1 EVIDENCE_FILE_DAMAGED "$name" flip "$name"
done
damaged 1 EVIDENCE_UNREADABLE "$(first 'evidence/sha256/*/*')" sh -c 'for f in evidence/sha256/*/*; do mv $f ../x; ln -s ../x $f; exit; done'
damaged 1 EVIDENCE_UNREADABLE "$(first 'evidence/sha256/*/*')" sh -c 'for f in evidence/sha256/*/*; do rm $f; mkfifo $f; exit; done'
damaged 0 STORE_FILE_MISSING "$(first "statements/$stem/approve.strategy*")" sh -c 'rm statements/*/approve.strategy*'
damaged 1 STATEMENT_MISSING "statements/$stem/" sh -c 'rm packets/* validation/*.log statements/*/submit*'
damaged 0 STATEMENT_UNREADABLE "$(first "statements/$stem/submit*")" sh -c 'truncate -s -1 statements/*/submit*'
damaged 0 STATEMENT_UNREADABLE "statements/$stem/copy.dsse.json" sh -c 'cd statements/*/ && cp submit* copy.dsse.json'
damaged 0 STORE_FILE_MISSING "$(first 'cores/*')" sh -c 'rm cores/*'
damaged 1 STORE_FILE_FAULT "$(first 'cores/*')" sh -c 'truncate -s -1 cores/*'
damaged 1 CORE_MISSING "statements/$stem" sh -c 'rm cores/* packets/*'
damaged 1 PACKET_UNREADABLE "packets/$stem.json" sh -c 'truncate -s -1 packets/*'
damaged 1 PACKET_UNREADABLE "packets/$stem.json" sh -c 'f=$(echo packets/*); mv $f ../x; ln -s ../x $f'
damaged 1 PACKET_HASH /packet_sha256 sh -c 'sed -i "s/\"revision\":1,\"risk/\"revision\":1,\"risk/; s/Highest/Hightest/; s/\(\"text\":\"\)\([A-Z]\)/\1x/" packets/*'
damaged 1 STORE_FILE_FAULT "packets/SAP-other-r1.json" sh -c 'cp packets/*.json packets/SAP-other-r1.json'
damaged 0 REPORT_DIFFERS "validation/$stem.log" sh -c 'sed -i s/pass/PASS/ validation/*.log'
damaged 0 STORE_FILE_MISSING "validation/$stem.log" sh -c 'rm validation/*.log'
damaged 0 STORE_STRAY notes.txt touch notes.txt
damaged 0 STORE_STRAY "evidence/sha256/readme" touch evidence/sha256/readme
damaged 0 STORE_STRAY "policies/signers.yaml~" touch policies/signers.yaml~
damaged 0 STORE_STRAY link ln -s /etc/passwd link
damaged 0 STORE_STRAY strategy-approval/.DS_Store touch ../.DS_Store
damaged 0 TEMPORARY_LEFT "cores/.tmp-x" touch cores/.tmp-x
damaged 0 TEMPORARY_LEFT "statements/$stem/.tmp-x" touch "statements/$stem/.tmp-x"
damaged 1 STORE_FILE_FAULT policies/signers.yaml sh -c 'echo "directory_id: [" >policies/signers.yaml'
damaged 0 STORE_FILE_MISSING policies/signers.yaml rm policies/signers.yaml
damaged 1 WINDOW_NOT_DESCRIBED "$window" rm window.yaml
damaged 1 RULES_MISSING /policy/policy_sha256 sh -c 'rm -r evidence/sha256'
damaged 1 NOTHING_TO_CHECK "$window" sh -c 'rm -r cores packets'

# ---- A folder that cannot be listed is told, and the rest is looked at all the same ----
fresh
mv "$folder/cores" "$work/elsewhere" && ln -s "$work/elsewhere" "$folder/cores"
flip "$(find "$folder/evidence" -type f | sort | head -n 1)"
expect 1 STORE_FILE_FAULT audit
also EVIDENCE_FILE_DAMAGED "audit: FAIL"
rm -rf "$work/elsewhere"

# ---- Nothing to look at never passes ----
fresh
expect 3 folderMissing "$cli" --trust "$trust" --store "$work/nowhere" audit
mkdir -p "$work/bare/strategy-approval"
expect 1 "never passes on nothing" "$cli" --trust "$trust" --store "$work/bare" audit
expect 1 NOTHING_TO_CHECK audit --window no-such-window
expect 2 idMalformed audit --window ../x
printf 'trust_version: 1\ntrusted: []\n' >"$work/nothing.yaml"
expect 1 RULES_UNTRUSTED "$cli" --trust "$work/nothing.yaml" --store "$work/copy" audit

# ---- JSON ----
audit --json </dev/null >"$work/json" 2>"$work/err"
[ ! -s "$work/err" ] || die "something on standard error"
jq -e --arg window "$window" '.verdict == "pass" and .canary == "failed as it must" and (.findings | length) == 0
    and (.windows | length) == 1 and (.windows[0] | .release_window_id == $window and .packets_checked == 1
    and .evidence_files_checked == 7 and .packets == [] and .findings == [])' "$work/json" >/dev/null || die "the JSON of a clean store"
for member in $(jq -r 'keys[], (.windows[0] | keys[])' "$work/json"); do
    "$cli" audit --help | grep -q "\b$member\b" || die "--help does not tell of $member"
done

# ---- Ctrl-C: no verdict, exit code 3, a message of its own ----
# A store that takes some seconds: the same packet in many windows would collide, so its evidence is multiplied.
fresh
for ((i = 0; i < 96; i++)); do
    head -c 8000000 /dev/zero | tr '\0' "\\$(printf '%03o' $((33 + i)))" >"$work/big"
    digest=$(sha256sum <"$work/big" | cut -c1-64)
    mkdir -p "$folder/evidence/sha256/${digest:0:2}"
    mv "$work/big" "$folder/evidence/sha256/${digest:0:2}/${digest:2}"
done
"$cli" --trust "$trust" --store "$work/copy" audit >"$work/out" 2>&1 </dev/null &
running=$!
# The signal is sent as soon as the program would note it, which the kernel tells; until it does, the program is held
# and let go in turn, so that it cannot be done before anybody looked.
catches_int() {
    local name mask program
    program=$(basename "$cli")
    while read -r name mask; do
        # Before it is the program, it is a shell of its own.
        if [ "$name" = Name: ] && [ "$mask" != "${program:0:15}" ]; then return 1; fi
        if [ "$name" = SigCgt: ]; then [ $((0x${mask: -4} & 2)) -ne 0 ] || return 1; fi
    done <"/proc/$running/status"
}
kill -STOP $running
until catches_int; do
    kill -CONT $running
    kill -STOP $running
done
kill -INT $running
kill -CONT $running
status=0
wait $running || status=$?
[ "$status" -eq 3 ] || { cat "$work/out"; die "status $status after Ctrl-C"; }
also auditCancelled
never "audit: PASS" "audit: FAIL"

# ---- Progress: on a terminal's standard error only ----
script -qec "$cli --trust $trust --store $work/demo audit 2>&1" /dev/null >"$work/out" </dev/null
also "100 %" "audit: PASS"
audit >/dev/null 2>"$work/err" </dev/null
[ ! -s "$work/err" ] || die "progress where there is no terminal"

# ---- The seeded bug: an audit of the packets alone, which is what validate is ----
cat >"$work/careless" <<'CARELESS'
#!/usr/bin/env bash
words=()
for word; do [ "$word" = audit ] && words+=(validate) || words+=("$word"); done
exec "$COUNTERSIGN_CLI" "${words[@]}"
CARELESS
chmod +x "$work/careless"
if (cli=$work/careless; damaged 0 STORE_STRAY notes.txt touch notes.txt) >/dev/null 2>&1; then
    die "an audit that looks at packets alone is not noticed"
fi
echo "$damages damages were named"
