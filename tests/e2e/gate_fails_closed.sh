#!/usr/bin/env bash
# A gate never passes when there is nothing right to check: wrong paths, empty and emptied stores, missing or foreign
# trust, and every single file of a sealed store deleted, cut, grown or flipped where that matters.
# shellcheck disable=SC2016 # the inner shell expands what stands in single quotes
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"

team_start
trust=$work/demo/workstation/trust.yaml
checked=0

gate() { "$cli" --trust "$trust" gate "$@" >"$work/out" 2>&1 </dev/null; }
# refused NAME GATE-WORDS...: the gate must not pass.
refused() {
    local name=$1
    shift
    if gate "$@"; then cat "$work/out"; die "the gate passes: $name"; fi
    checked=$((checked + 1))
}
# spoil NAME COMMAND...: runs the command in a fresh copy of the window's folder; then the gate must not pass.
spoil() {
    local name=$1
    shift
    rm -rf "$work/copy"
    cp -a "$work/demo" "$work/copy"
    (cd "$work"/copy/strategy-approval/*/ && "$@")
    refused "$name" --store "$work/copy"
}

gate --store "$work/demo" || { cat "$work/out"; die "the untouched store does not pass"; }

refused "a path that is not there" --store "$work/nowhere"
mkdir "$work/empty" && refused "an empty folder" --store "$work/empty"
mkdir -p "$work/bare/strategy-approval" && refused "a store without windows" --store "$work/bare"
touch "$work/file" && refused "a file as store" --store "$work/file"
refused "an unknown window" --store "$work/demo" --window no-such-window
refused "a window id that is a path" --store "$work/demo" --window ../x
trust=$work/no-trust.yaml refused "no trust file" --store "$work/demo"
printf 'trust_version: 1\ntrusted: []\n' >"$work/nothing.yaml"
trust=$work/nothing.yaml refused "a trust file that trusts nothing" --store "$work/demo"
trust=$work/file refused "an empty trust file" --store "$work/demo"
cp "$work/demo/workstation/trust.yaml" "$work/demo/strategy-approval/trust.yaml"
trust=$work/demo/strategy-approval/trust.yaml refused "a trust file inside the store" --store "$work/demo"
rm "$work/demo/strategy-approval/trust.yaml"

spoil "no window.yaml" rm window.yaml
spoil "window.yaml empty" truncate -s 0 window.yaml
spoil "another expected cluster" sed -i s/matchmaking-timeout-spike/another-cluster/ window.yaml
spoil "window says production" sed -i 's/environment: .*/environment: production/' window.yaml
spoil "packets gone" rm -r packets
spoil "packets a file" sh -c 'rm -r packets && touch packets'
spoil "packets and cores gone" rm -r packets cores
spoil "packets is a link" sh -c 'mv packets elsewhere && ln -s elsewhere packets'
spoil "the packet is a link" sh -c 'cd packets && for f in *.json; do mv "$f" ../x && ln -s ../x "$f"; done'
spoil "the packet is a folder" sh -c 'cd packets && for f in *.json; do rm "$f" && mkdir "$f"; done'
spoil "the packet is a pipe" sh -c 'cd packets && for f in *.json; do rm "$f" && mkfifo "$f"; done'
spoil "the packet is huge" sh -c 'truncate -s 1T packets/*.json'
spoil "a newline after the packet" sh -c 'echo >> packets/*.json'
spoil "the packet pretty-printed" sh -c 'for f in packets/*.json; do jq . "$f" > x && mv x "$f"; done'
spoil "the packet under another name" sh -c 'cp packets/*.json packets/SAP-other-cluster-r1.json'
spoil "the packet as its next revision" sh -c 'for f in packets/*-r1.json; do cp "$f" "${f%1.json}2.json"; done'
spoil "evidence gone" rm -r evidence
spoil "a core with one byte less" sh -c 'truncate -s -1 cores/*.json'
spoil "packet gone, statements cut" sh -c 'for f in statements/*/*; do truncate -s -1 "$f"; done; rm packets/*.json'
# Every evidence file that the packet needs for its verdict: gone, or one bit changed.
for file in "$work"/demo/strategy-approval/*/evidence/sha256/*/*; do
    name=${file#"$work"/demo/strategy-approval/*/}
    spoil "one bit of $name" sh -c "printf '\\001' | dd of='$name' bs=1 seek=7 conv=notrunc status=none"
done
# Bits all over the sealed packet.
size=$(stat -c %s "$work"/demo/strategy-approval/*/packets/*.json)
for ((at = 3; at < size; at += size / 40)); do
    spoil "byte $at of the packet" sh -c "f=\$(echo packets/*.json); b=\$(dd if=\$f bs=1 skip=$at count=1 status=none);
        n=x; [ \"\$b\" = x ] && n=y; printf %s \$n | dd of=\$f bs=1 seek=$at conv=notrunc status=none"
done

# ---- A late hold: it stops the gate; damaged it is only named, until somebody has seen it ----
store=$work/late keys=$work/late/workstation/keys trust=$work/late/workstation/trust.yaml
cp -a "$work/demo" "$store"
cp "$store/workstation/passphrase.txt" "$work/pass"
act packet hold "$cluster" --as kofi-mensah --reason "A late doubt."
refused "a late hold" --store "$store"
hold=$(echo "$store"/strategy-approval/*/statements/*/hold.*)
cp "$hold" "$work/hold"
truncate -s -1 "$hold"
gate --store "$store" || die "rubbish beside a sealed packet stops the gate"
grep -q STATEMENT_UNREADABLE "$work/out" || die "a damaged statement is not named"
cp "$work/hold" "$hold"
act packet release "$cluster" --as kofi-mensah --reason "No doubt is left." \
    --hold "$(jq -rj .payload "$hold" | base64 -d | sha256sum | cut -c1-64)"
gate --store "$store" || { cat "$work/out"; die "a released hold stops the gate"; }
for damage in "truncate -s -1" "truncate -s 0" rm; do
    # shellcheck disable=SC2086 # the command's words
    $damage "$hold"
    refused "a hold that was released, after $damage" --store "$store"
    grep -q STATEMENT_MISSING "$work/out" || die "nobody misses the hold after $damage"
    cp "$work/hold" "$hold"
done
gate --store "$store" || die "the hold is back, and the gate stays shut"
[ "$checked" -ge 60 ] || die "only $checked situations were tried"
echo "the gate stayed shut in $checked situations"
