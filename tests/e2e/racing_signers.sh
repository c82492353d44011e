#!/usr/bin/env bash
# Several people sign the same packets at the same instant: every act that was confirmed is there exactly once, whoever was
# overtaken is told and signs again, what each statement names exists, and the packet seals and holds. Some packets by
# default, as many as said with --packets N. Signers who replace each other's file turn it red.
set -euo pipefail
# shellcheck source=fault_stages.sh
source "$(dirname "${BASH_SOURCE[0]}")/fault_stages.sh"
what_to_do sample
packets=6
[ "${1:-}" != --packets ] || packets=$2
overtaken=0

# sign_until_done LOG WORDS...: previews and signs, again when somebody else was quicker; notes what was confirmed.
sign_until_done() {
    local log=$1 turn
    shift
    for turn in {1..60}; do
        if cs "$@" --preview >"$log.preview" 2>"$log.err" &&
            cs --json "$@" --view-sha256 "$(sed -n 's/^view_sha256:  *//p' "$log.preview")" \
                --request-time "$(sed -n 's/^request_time: *//p' "$log.preview")" >"$log.out" 2>"$log.err"; then
            jq -r .statement_file "$log.out" >>"$log.confirmed"
            return 0
        fi
        grep -q 'viewMoved\|packetMoved' "$log.err" || { cat "$log.err" >&2; return 1; }
        echo overtaken >>"$log.overtaken"
    done
    echo "never came through in $turn turns" >&2
    return 1
}
# together ACT...: all at once; each is a function of its own log.
together() {
    local running=() i=0 job
    for job in "$@"; do
        i=$((i + 1))
        $job "$work/log.$i" &
        running+=($!)
    done
    for job in "${running[@]}"; do wait "$job" || return 1; done
}
# all_there: every confirmed statement exists once, none exists twice, and what they name exists.
all_there() {
    local folder
    folder=$(window_folder)/statements/$packet
    sort "$work"/log.*.confirmed >"$work/confirmed"
    [ -z "$(uniq -d "$work/confirmed")" ] || die "one act confirmed twice"
    while read -r file; do [ -s "$copy/strategy-approval/$file" ] || die "a confirmed act is lost: $file"; done <"$work/confirmed"
    [ "$(find "$folder" -type f | wc -l)" -eq $((before + $(wc -l <"$work/confirmed"))) ] || die "not one file for each act"
    for file in "$folder"/*; do jq -rj .payload "$file" | base64 -d >"$work/payload"
        sha256sum <"$work/payload" | cut -c1-64 >>"$work/digests"
        jq -r '.predicate | .seen[], (.relies_on // [])[]' "$work/payload" >>"$work/named"; done
    [ -z "$(comm -13 <(sort -u "$work/digests") <(sort -u "$work/named"))" ] || die "a statement names one that is not there"
    [ "$(sort "$work/digests" | uniq -d | wc -l)" -eq 0 ] || die "one statement under two names"
    overtaken=$((overtaken + $(find "$work" -name "log.*.overtaken" -exec cat {} + | wc -l)))
}
start() {
    back_to "$1"
    rm -f "$work"/log.* "$work/digests" "$work/named"
    before=$(find "$(window_folder)/statements" -type f | wc -l)
}
# shellcheck disable=SC2317  # called by together
{
    ines() { sign_until_done "$1" packet approve $cluster --as ines-carvalho; }
    mei() { sign_until_done "$1" packet approve $cluster --as mei-lindqvist; }
    kofi() { sign_until_done "$1" packet approve $cluster --as kofi-mensah; }
    doubting() { local i; for i in 1 2 3; do sign_until_done "$1" packet hold $cluster --as "$2" --reason "Doubt $i."; done; }
    kofi_doubts() { doubting "$1" kofi-mensah; }
    mei_doubts() { doubting "$1" mei-lindqvist; }
    tomasz_doubts() { doubting "$1" tomasz-zielinski; }
}

make_demo
for ((n = 0; n < packets; n++)); do
    start 3
    together ines mei kofi || die "a signer did not come through"
    all_there
    # Whoever came last has sealed; if two came last, both have, with the same bytes.
    cs validate >"$work/out" || { cat "$work/out"; die "packet $n does not hold"; }
    cs packet status $cluster | grep -q approved || die "packet $n is not approved"
done
start 6
together kofi_doubts mei_doubts tomasz_doubts || die "a doubter did not come through"
all_there
[ "$(wc -l <"$work/confirmed")" -eq 9 ] || die "nine holds were placed, not $(wc -l <"$work/confirmed")"

# The seeded bug: signers who write one file for all, by replacing it.
# shellcheck disable=SC2317  # called by together
careless() {
    local name=2026-W48-live/statements/$packet/approve.$2.dsse.json
    cp "$copy/strategy-approval/2026-W48-live/statements/$packet"/issue* "$1.tmp"
    mv "$1.tmp" "$copy/strategy-approval/$name"
    echo "$name" >>"$1.confirmed"
}
# shellcheck disable=SC2317
one() { careless "$1" x; }
start 3
together one one
if (all_there) 2>"$work/caught"; then die "signers who replace each other are not noticed"; fi
grep -q "confirmed twice" "$work/caught" || { cat "$work/caught"; die "noticed for another reason"; }
start 3
together ines mei
rm "$(window_folder)/statements/$packet/approve.strategy_owner"*
if (all_there) 2>"$work/caught"; then die "a lost approval is not noticed"; fi
grep -q "is lost" "$work/caught" || die "noticed for another reason"
echo "$packets packets signed by three at once, nine holds by three at once, $overtaken times overtaken and told, nothing lost"
