#!/usr/bin/env bash
# kill -9 before every changing system call of two commands of the real program: afterwards the store holds only whole
# files, and the repeated command completes to the very same tree. A writer without the commit protocol turns it red.
set -euo pipefail

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home
mkdir -p "$HOME"
calls=write,fsync,fchmod,mkdirat,linkat,renameat2,unlinkat
points=0

die() { echo "FAIL: $*" >&2; exit 1; }
# tree FOLDER: every visible file with its digest.
tree() { (cd "$1" && find . -type f ! -name '.tmp-*' -exec sha256sum {} + | sort -k2); }
fresh() { rm -rf "$work/copy" && cp -a "$1" "$work/copy"; }
# enumerate COMMAND...: its changing calls as "name k" (strace counts per name).
enumerate() {
    strace -f -qq -e trace="$calls" -e signal=none -o "$work/trace" "$@" >/dev/null 2>&1 </dev/null || return 1
    sed -n 's/^[0-9]* *\([a-z0-9]*\)(.*/\1/p' "$work/trace" | awk '{ print $1, ++seen[$1] }'
}
# everywhere BASE COMMAND...: the oracle is the tree before and the tree after; nothing else may ever be visible.
everywhere() {
    local base=$1 name k
    shift
    tree "$base" >"$work/before"
    fresh "$base"
    enumerate "$@" >"$work/points" || die "the whole run fails: $*"
    tree "$work/copy" >"$work/after"
    ! cmp -s "$work/before" "$work/after" || die "the command changes nothing: $*"
    while read -r name k; do
        fresh "$base"
        if strace -f -qq -o /dev/null -e trace="$name" -e inject="$name:signal=KILL:when=$k" "$@" \
            >/dev/null 2>&1 </dev/null; then die "not killed at $name $k"; fi
        tree "$work/copy" >"$work/now"
        [ -z "$(comm -13 <(sort -u "$work/before" "$work/after") <(sort "$work/now"))" ] ||
            die "half a file after $name $k: $*"
        cmp -s "$work/now" "$work/after" || "$@" >/dev/null 2>&1 </dev/null || die "no second try after $name $k: $*"
        tree "$work/copy" | cmp - "$work/after" || die "the second try after $name $k differs: $*"
        points=$((points + 1))
    done <"$work/points"
}

"$cli" demo "$work/base" >/dev/null
cs() { echo "$cli" --store "$work/copy" --trust "$work/copy/workstation/trust.yaml" --keys "$work/copy/workstation/keys" \
    --passphrase-file "$work/copy/workstation/passphrase.txt"; }
read -ra run < <(cs)
fresh "$work/base"
"${run[@]}" packet list >/dev/null
signer=$(jq -r '.signer_roster[0].signer_id' "$work"/base/strategy-approval/*/packets/*.json)
hold=(packet hold matchmaking-timeout-spike --as "$signer" --reason "Late doubt.")
"${run[@]}" "${hold[@]}" --preview </dev/null >"$work/preview"
hold+=(--view-sha256 "$(sed -n 's/^view_sha256:  *//p' "$work/preview")"
    --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")")
everywhere "$work/base" "${run[@]}" "${hold[@]}"
cp -a "$work/base" "$work/unsealed"
rm "$work"/unsealed/strategy-approval/*/packets/*.json
everywhere "$work/unsealed" "${run[@]}" packet seal matchmaking-timeout-spike

# The seeded bug: a writer that writes in place is caught.
cat >"$work/careless" <<'SCRIPT'
#!/bin/sh
f=$1/strategy-approval/careless; printf half >"$f"; printf whole >>"$f"
SCRIPT
chmod +x "$work/careless"
if (everywhere "$work/base" "$work/careless" "$work/copy") >"$work/caught" 2>&1; then die "a careless writer is not noticed"; fi
grep -q "half a file" "$work/caught" || die "a careless writer is noticed for another reason"
[ "$points" -ge 15 ] || die "only $points points were tried"
echo "killed at $points points, nothing half done"
