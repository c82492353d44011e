#!/usr/bin/env bash
# The store in a git work tree: whatever a clone is told to do with line endings, identities, filters or encodings, every
# byte comes back; two people's acts merge without a conflict; what git throws away is missed, named, and comes back by
# the union of files. Without the .gitattributes that window init writes, the bytes do change and validate says where.
set -euo pipefail
# shellcheck source=fault_stages.sh
source "$(dirname "${BASH_SOURCE[0]}")/fault_stages.sh"
export GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_NOSYSTEM=1
git config --global user.name Somebody
git config --global user.email somebody@example.org
git config --global init.defaultBranch main
git config --global advice.detachedHead false
# in_clone FOLDER WORDS...: the program on a clone, with the keys and the trust file of this workstation.
in_clone() {
    "$cli" --store "$1" --trust "$copy/workstation/trust.yaml" --keys "$copy/workstation/keys" \
        --passphrase-file "$copy/workstation/passphrase.txt" "${@:2}" </dev/null
}
# to_git: the working copy becomes the first commit of a repository of which everybody has a clone.
to_git() {
    git init -q "$copy"
    printf "workstation\ninputs\n" >"$copy/.git/info/exclude"
    git -C "$copy" add strategy-approval
    git -C "$copy" commit -qm first
}

# ---- Settings that change bytes ----
# Files as git would love to change them: CRLF and LF, an identity to expand.
make_demo
fresh "$work/demo"
mkdir "$copy/strategy-approval/notes"
printf '$%s$\nlast line\n' Id >"$copy/strategy-approval/notes/lf"
printf 'one\r\ntwo\r\n' >"$copy/strategy-approval/notes/crlf"
to_git
(cd "$copy/strategy-approval" && find . -type f -exec sha256sum {} + | sort -k2) >"$work/bytes"
settings=("core.autocrlf=true" "core.autocrlf=input" "core.eol=crlf" "core.safecrlf=true"
    "core.autocrlf=true -c core.eol=crlf -c core.attributesFile=$work/attributes")
printf '* text=auto eol=crlf ident filter=loud working-tree-encoding=UTF-16LE merge=union\n' >"$work/attributes"
git config --global filter.loud.smudge "tr a-z A-Z"
git config --global filter.loud.clean cat
clones=0
# changed CLONE: whether any byte of its store differs.
changed() { ! (cd "$1/strategy-approval" && find . -type f -exec sha256sum {} + | sort -k2) | cmp -s - "$work/bytes"; }
for setting in "${settings[@]}"; do
    rm -rf "$work/clone"
    read -ra words <<<"$setting"
    git -c "${words[@]}" clone -q "$copy" "$work/clone" 2>"$work/err" || { cat "$work/err"; die "no clone with $setting"; }
    ! changed "$work/clone" || die "bytes changed with $setting"
    in_clone "$work/clone" validate >/dev/null || die "the clone with $setting does not hold"
    # There and back: adding everything again changes nothing either.
    [ -z "$(git -c "${words[@]}" -C "$work/clone" status --porcelain strategy-approval)" ] || die "git sees changes with $setting"
    clones=$((clones + 1))
done

# The seeded bug: without the file the bytes do change, and validate and gate notice.
git -C "$copy" rm -q strategy-approval/.gitattributes
git -C "$copy" commit -qm "no attributes"
rm -rf "$work/clone"
git -c core.autocrlf=true clone -q "$copy" "$work/clone"
changed "$work/clone" || die "nothing protects the bytes, and yet they stay: the check above means nothing"
status=0
in_clone "$work/clone" validate >"$work/out" 2>&1 || status=$?
[ "$status" -ne 0 ] || die "changed rules and evidence pass"
grep -q 'evidence\|EVIDENCE\|policy' "$work/out" || die "validate does not say what changed"
rm -rf "$work/clone"

# ---- Two people, two clones, one merge ----
set_stage approve
fresh "$work/stages/approve/base"
to_git
git clone -q "$copy" "$work/other"
"${command[@]}" >/dev/null </dev/null || die "no approval in one clone"
git -C "$copy" add strategy-approval && git -C "$copy" commit -qm "ines approves"
at=$work/other
in_clone "$at" packet approve $cluster --as mei-lindqvist --preview >"$work/preview"
in_clone "$at" packet approve $cluster --as mei-lindqvist --view-sha256 "$(sed -n 's/^view_sha256:  *//p' "$work/preview")" \
    --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")" >/dev/null || die "no approval in the other clone"
git -C "$at" add strategy-approval && git -C "$at" commit -qm "mei approves"
git -C "$copy" pull -q --no-rebase --no-edit "$at" main 2>"$work/err" || { cat "$work/err"; die "the acts of two people conflict"; }
folder=$(window_folder)/statements/$packet
for name in approve.strategy_owner approve.risk_governance_reviewer; do
    [ -n "$(find "$folder" -name "$name*")" ] || die "the merge lost $name"
done
signed packet approve $cluster --as kofi-mensah
"${command[@]}" | grep -q Sealed || die "no seal after the merge"
cs gate >/dev/null || die "the merged store does not hold"

# ---- What git throws away ----
cs gate >/dev/null
cp -a "$copy" "$work/kept"
# missed WHAT: the gate no longer passes and names the file or what it would have said; the union of files heals it.
missed() {
    local status=0
    cs gate >"$work/out" 2>&1 || status=$?
    [ "$status" -ne 0 ] || die "not missed: $1"
    grep -q "$2" "$work/out" || { cat "$work/out"; die "not named: $1"; }
    cp -an "$work/kept/strategy-approval/." "$copy/strategy-approval/"
    cs gate >/dev/null || die "the union of files does not heal: $1"
}
# The last approval and the packet it sealed are not committed yet.
git -C "$copy" stash -qu
missed "git stash put the last act away" "ROLE_COVERAGE\|NOT_SEALED\|EXPECTED_PACKET_MISSING"
git -C "$copy" clean -qfdx strategy-approval
missed "git clean threw the last act away" "ROLE_COVERAGE\|NOT_SEALED\|EXPECTED_PACKET_MISSING"
git -C "$copy" add strategy-approval && git -C "$copy" commit -qm "kofi approves"
git -C "$copy" checkout -qf HEAD~1
missed "an older commit was checked out" "ROLE_COVERAGE\|NOT_SEALED\|EXPECTED_PACKET_MISSING"
[ "$clones" -eq ${#settings[@]} ] || die "only $clones clones"
echo "$clones clones byte for byte, two acts merged, three losses noticed"
