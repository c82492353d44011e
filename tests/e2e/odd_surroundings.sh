#!/usr/bin/env bash
# The same answers whatever surrounds the program: time zones, languages with other letters and decimal signs, a tight
# umask, closed standard streams, no HOME, no memory, locks that fail, a program built without protection. Two users of
# one group share a store, and who may not write is told.
set -euo pipefail
# Two users need root, for anybody else those of a user namespace.
if [ "$(id -u)" -ne 0 ]; then exec unshare --map-root-user --map-auto "$0" "$@"; fi
# shellcheck source=fault_stages.sh
source "$(dirname "${BASH_SOURCE[0]}")/fault_stages.sh"
what_to_do sample
make_demo

# ---- Time zones and languages: the same bytes out ----
mkdir "$work/locales"
localedef -i tr_TR -f UTF-8 "$work/locales/tr_TR.UTF-8" 2>/dev/null || true
localedef -i ar_SA -f UTF-8 "$work/locales/ar_SA.UTF-8" 2>/dev/null || true
export LOCPATH=$work/locales
[ "$(LC_ALL=tr_TR.UTF-8 locale decimal_point 2>/dev/null)" = , ] || die "there is no Turkish here; is the package locales installed?"
fresh "$work/demo"
answers() {
    cs --json validate
    cs --json packet show $cluster
    cs --json packet status $cluster
    cs --json replay $cluster
    cs gate
    "$cli" canonicalize "$copy/inputs/$cluster/ranking-snapshot.json" || true
}
answers >"$work/plain" 2>&1
same=0
while read -r zone language; do
    TZ=$zone LC_ALL=$language answers >"$work/odd" 2>&1
    cmp "$work/plain" "$work/odd" || die "another answer with TZ=$zone LC_ALL=$language"
    same=$((same + 1))
done <<'ODD'
UTC C
Pacific/Kiritimati tr_TR.UTF-8
America/St_Johns ar_SA.UTF-8
Asia/Kathmandu tr_TR.UTF-8
:/nonsense C
XYZ-13:37 POSIX
ODD
# What is written is the same as well.
undisturbed seal
fresh "$work/stages/seal/base"
TZ=Asia/Kathmandu LC_ALL=tr_TR.UTF-8 "${command[@]}" >/dev/null
same_as_after seal || die "another packet in Kathmandu"
# The check sees a difference when there is one.
if LC_ALL=tr_TR.UTF-8 awk 'BEGIN { printf "%.1f\n", 1.5 }' | cmp -s - <(LC_ALL=C awk 'BEGIN { printf "%.1f\n", 1.5 }') &&
    [ "$(LC_ALL=tr_TR.UTF-8 /usr/bin/printf '%.1f' 1,5)" != 1,5 ]; then die "the Turkish of this test is none"; fi

# ---- Standard streams closed, no HOME, a folder that is gone ----
for closed in '<&-' '>&-' '2>&-' '<&- >&- 2>&-'; do
    fresh "$work/stages/seal/base"
    bash -c "\"\$@\" $closed" - "${command[@]}" >/dev/null 2>&1 || [ $? -eq 3 ] || die "status with $closed"
    nothing_half seal || die "bytes went astray with $closed"
    again seal || die "no second try after $closed"
    same_as_after seal || die "the second try differs after $closed"
done
fresh "$work/stages/seal/base"
env -i "${command[@]}" >/dev/null || die "needs an environment"
mkdir "$work/gone"
(cd "$work/gone" && rmdir "$work/gone" && fresh "$work/stages/seal/base" && "${command[@]}" >/dev/null) || die "needs its working folder"

# ---- No locks are needed ----
fresh "$work/stages/seal/base"
strace -f -qq -o /dev/null -e trace=flock,fcntl -e inject=flock:error=ENOLCK "${command[@]}" >/dev/null || die "needs locks"
strace -f -qq -o "$work/trace" -e trace=flock,fcntl "${command[@]}" >/dev/null
! grep -q 'flock\|F_SETLK\|F_OFD' "$work/trace" || die "takes locks"

# ---- Out of memory: stopped wherever it is, nothing half done ----
undisturbed hold
enough=0
ends=""
for ((room = 12000; room <= 120000 && enough < 2; room += 6000)); do
    fresh "$work/stages/hold/base"
    status=0
    (ulimit -c 0; ulimit -v "$room"; exec "${command[@]}") >"$work/out" 2>&1 </dev/null || status=$?
    nothing_half hold || die "half a file with $room KiB of memory"
    explained || die "a strange leftover with $room KiB of memory"
    if [ "$status" -eq 0 ]; then
        same_as_after hold || die "says it is done and is not, with $room KiB of memory"
        enough=$((enough + 1))
    fi
    case " $ends " in *" $status "*) ;; *) ends+=" $status" ;; esac
done
if [ "$enough" -eq 0 ] || [ "$ends" = " 0" ]; then die "memory was never tight, or always:$ends"; fi

# ---- Two users of one group ----
group=64123
one=64124
two=64125
shared=$work/shared
chmod 755 "$work"
cli_for_all=$work/countersign-cli
cp "$cli" "$cli_for_all"
# as USER WORDS...: the program as that user, with a tight umask and keys of their own.
as() {
    local who=$1
    shift
    (umask 077; HOME=/nonexistent exec setpriv --reuid "$who" --regid "$group" --clear-groups "$cli_for_all" \
        --store "$shared" --trust "$work/$who/trust.yaml" --keys "$work/$who/keys" \
        --passphrase-file "$work/$who/passphrase.txt" "$@" </dev/null)
}
as_signed() {
    local who=$1
    shift
    as "$who" "$@" --preview >"$work/preview" || die "no preview for $who: $*"
    as "$who" "$@" --view-sha256 "$(sed -n 's/^view_sha256:  *//p' "$work/preview")" \
        --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")"
}
back_to 0
mkdir -m 2775 "$shared"
cp -a "$copy/strategy-approval" "$shared/"
chgrp -R "$group" "$shared"
chown -R "$one" "$shared/strategy-approval"
find "$shared/strategy-approval" -type d -exec chmod 2775 {} +
for who in $one $two; do cp -a "$copy/workstation" "$work/$who" && cp -a "$copy/inputs" "$work/$who/" && chown -R "$who:$group" "$work/$who"; done
as_signed $one packet issue "$work/$one/inputs/$cluster/decision.yaml" --as noor-haddad >/dev/null || die "the first user cannot issue"
as_signed $one packet submit $cluster --as noor-haddad >/dev/null || die "the first user cannot submit"
as_signed $two packet review $cluster --as tomasz-zielinski --recommend go "${results[@]}" >/dev/null || die "the second cannot review"
as_signed $one packet approve $cluster --as ines-carvalho >/dev/null || die "the first user cannot approve"
as_signed $two packet approve $cluster --as mei-lindqvist >/dev/null || die "the second user cannot approve"
folder=$shared/strategy-approval/2026-W48-live/statements/$packet
[ "$(find "$folder" -user $two -type f | wc -l)" -eq 2 ] || die "the second user owns no statements"
[ "$(find "$folder" -type f ! -perm 644 | wc -l)" -eq 0 ] || die "the umask decides who may read statements"
# Who may not write is told; who may not read is told; both change nothing.
chmod 2755 "$folder"
status=0
as_signed $two packet approve $cluster --as kofi-mensah >"$work/out" 2>&1 || status=$?
[ "$status" -eq 3 ] || { cat "$work/out"; die "status $status where writing is forbidden"; }
grep -q "/statements/.*EACCES" "$work/out" || { cat "$work/out"; die "does not name the folder where writing is forbidden"; }
chmod 2775 "$folder"
secret=$(find "$folder" -name 'approve.strategy_owner*')
chmod 600 "$secret"
status=0
as $two packet approve $cluster --as kofi-mensah --preview >"$work/out" 2>&1 || status=$?
as $two validate >>"$work/out" 2>&1 && die "passes with a statement that cannot be read"
grep -q "approve.strategy_owner.*EACCES" "$work/out" || { cat "$work/out"; die "does not name the file that cannot be read"; }
chmod 644 "$secret"
as_signed $two packet approve $cluster --as kofi-mensah | grep -q Sealed || die "does not seal across two users"
as $one gate >/dev/null || die "the first user cannot read what the second sealed"
[ -z "$(find "$work/$one/keys" "$work/$two/keys" -name '*.key.pem' ! -perm 600)" ] || die "keys of others can be read"

# ---- Row 82: how the program is built ----
# protected FILE: position-independent, no writable code, bindings fixed, stack guarded.
protected() {
    local about word
    about=$(readelf -hldsW --dyn-syms "$1" | tr -s ' ')
    for word in 'Type: DYN' 'Flags: NOW' 'GNU_RELRO' '__stack_chk_fail'; do [[ $about == *"$word"* ]] || return 1; done
    [[ $about =~ GNU_STACK\ [0-9a-fx\ ]*\ RW\  ]]
}
protected "$cli" || die "the program is built without protection"
helper=$(dirname "$cli")/countersign-sign-helper
[ ! -e "$helper" ] || protected "$helper" || die "the signing helper is built without protection"
"$cli" --version | grep -q '^countersign [0-9]' || die "no version"
echo 'int main() { return 0; }' >"$work/weak.c"
gcc -no-pie -fno-stack-protector -Wl,-z,norelro -o "$work/weak" "$work/weak.c"
! protected "$work/weak" || die "a weak program is not noticed"
echo "$same surroundings, the same answers; memory ended with$ends; two users, one store"
