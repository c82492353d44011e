#!/usr/bin/env bash
# What of a keychain key stays where (rows 56, 57, 59, 63 of the threat table), with the signing helper and a real Secret
# Service: no copy in the helper once it has signed, a process that nobody of the same user can look into, nothing in the
# clear on the bus, and nothing from the caller's environment in the helper. Each search is shown to find something.
set -euo pipefail

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
if [ "${1:-}" != inside ]; then
    # Looking into the helper takes CAP_SYS_PTRACE over it: root's, or that of a user namespace around the whole test.
    outer=()
    capabilities=$(sed -n 's/^CapEff:[[:space:]]*/0x/p' /proc/self/status)
    ((capabilities >> 19 & 1)) || outer=(unshare --user --map-root-user)
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work/home/.config" "$work/run"
    chmod 700 "$work/run"
    env -i PATH="$PATH" LC_ALL=C.UTF-8 COUNTERSIGN_CLI="$cli" WORK="$work" HOME="$work/home" \
        XDG_RUNTIME_DIR="$work/run" XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/.config" \
        timeout --kill-after=10 120 "${outer[@]}" dbus-run-session -- "$0" inside
    exit
fi

work=${WORK:?set by the outer run}
here=$(dirname "${BASH_SOURCE[0]}")
. "$here/lib/team.sh"
. "$here/lib/keyring.sh"
helper=$(dirname "$cli")/countersign-sign-helper
# Without any capability, as an ordinary person is.
as_anybody=(setpriv --inh-caps=-all --bounding-set=-all --no-new-privs)
search() { python3 "$here/lib/secret_search.py" "$@"; }
secret_of() { secret-tool lookup server countersign user "$1" | base64 -d | xxd -p -c 64; }
# request TASK KEY_ID MESSAGE: what the program would ask the helper for ada.
request() { printf 'countersign-sign-helper 1\n%s\nada\ned25519\n%s\n%s\n' "$1" "$2" "$(printf %s "$3" | base64 -w0)"; }

keyring unlocked
# shellcheck disable=SC2046 # several numbers
trap 'kill -9 $(jobs -p) 2>/dev/null || true' EXIT
dbus-monitor --session --binary >"$work/bus" 2>"$work/monitor.err" &
monitor=$!

# A helper that has done everything but hand its answer over: nobody reads from its standard output.
mkfifo "$work/full"
exec 9<>"$work/full"
head -c 65536 /dev/zero >&9
# finished TASK KEY_ID MESSAGE: $process is such a helper.
finished() {
    request "$@" >"$work/request"
    "${as_anybody[@]}" "$helper" <"$work/request" >&9 9>&- &
    process=$!
    until grep -q pipe_write "/proc/$process/wchan"; do kill -0 "$process" || die "the helper ended"; sleep 0.1; done
}
ended() {
    kill -9 "$1"
    wait "$1" 2>/dev/null || true
}

# ---- 56: no copy of the key in the helper, neither of one it has made nor of one it has signed with ----
finished create '' ''
user=$(secret-tool search --all server countersign 2>&1 | sed -n 's/^attribute.user = //p')
id=${user#ada/} seed=$(secret_of "$user")
[ "${#seed}" -eq 64 ] || die "there is no new key in the keychain"
found=$(search "$seed" "$process")
[ -z "$found" ] || die "after creating the helper holds: $found"
ended "$process"
finished sign "$id" "what is signed"
found=$(search "$seed" "$process")
[ -z "$found" ] || die "after signing the helper holds: $found"
# The search reads the helper's heap: the request with the key id in hex is there. And it knows each form of a seed.
[ "$(search "$id" "$process" | grep -c '^hex ')" -eq 1 ] || die "the search does not see what the helper was asked"
"${as_anybody[@]}" python3 -c 'import base64, hashlib, os, signal, sys
seed = bytes.fromhex(sys.argv[1])
kept = [seed, base64.b64encode(seed), hashlib.sha512(seed).digest()]
print("ready", flush=True)
signal.pause()' "$seed" >"$work/careless" &
careless=$!
until grep -q ready "$work/careless"; do kill -0 "$careless" || die "the careless process ended"; sleep 0.1; done
found=$(search "$seed" "$careless")
for form in seed base64 hex expanded; do
    grep -q "^$form " <<<"$found" || die "the search does not see a careless process' $form"
done
echo "ok    no copy of the key is left in the helper"

# ---- 57: no core dump, and nobody without CAP_SYS_PTRACE opens its memory ----
grep -qE '^Max core file size +0 +0 ' "/proc/$process/limits" || die "the helper may dump core"
opens() { "${as_anybody[@]}" head -c 0 "$1" 2>"$work/denied"; }
opens "/proc/$careless/mem" || die "nobody can open the memory of any process here"
for part in mem maps environ; do
    if opens "/proc/$process/$part"; then die "the same user opens the helper's $part"; fi
    grep -q 'Permission denied' "$work/denied" || die "another failure: $(cat "$work/denied")"
done
ended "$process"
ended "$careless"
echo "ok    the helper's memory is closed to its own user"

# ---- 63: what the caller's environment says does not reach the helper ----
cat >"$work/mark.c" <<'C'
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
__attribute__((constructor)) static void mark(void) {
    int file = open(MARKED, O_WRONLY | O_APPEND | O_CREAT, 0600);
    if (file >= 0 && write(file, program_invocation_short_name, strlen(program_invocation_short_name)) > 0)
        (void)!write(file, "\n", 1);
}
C
gcc -shared -fPIC -DMARKED="\"$work/marked\"" -o "$work/mark.so" "$work/mark.c"
keys() { "$cli" --keys "$work/keys" keys "$@"; }
LD_PRELOAD=$work/mark.so QT_PLUGIN_PATH=$work keys create ada >/dev/null
grep -qx countersign-cli "$work/marked" || die "the planted library is not loaded by anybody"
if grep -q sign-helper "$work/marked"; then die "the planted library runs in the helper"; fi
LD_PRELOAD=$work/mark.so "$helper" </dev/null >/dev/null 2>&1 || true
grep -q sign-helper "$work/marked" || die "the planted library would not run in the helper anyhow"
# The environment itself, while the helper waits for a service that is stopped.
daemon=$(keyring_process)
kill -STOP "$daemon"
LD_BIND_NOW=1 QT_PLUGIN_PATH=$work LD_LIBRARY_PATH=$work "$cli" --keys "$work/keys" keys create ada >"$work/waiting" 2>&1 &
caller=$!
until child=$(pgrep -P "$caller") && [ "$(readlink "/proc/$child/exe")" = "$(realpath "$helper")" ]; do
    kill -0 "$caller" || die "no helper was started"
done
variables() { tr '\0' '\n' <"/proc/$1/environ" | grep -cE '^(LD_|QT_)' || true; }
[ "$(variables "$caller")" -eq 3 ] || die "the search does not see the caller's variables"
[ "$(variables "$child")" -eq 0 ] || die "variables of the caller reached the helper"
tr '\0' '\n' <"/proc/$child/environ" | grep -q '^DBUS_SESSION_BUS_ADDRESS=' || die "the helper's variables were not seen"
kill -CONT "$daemon"
wait "$caller" || true
echo "ok    the helper's environment is its own"

# ---- 59: the key crosses the bus encrypted, when it is made and when it is used ----
# A name that everybody may read crosses it in the clear, so the log holds what crossed.
printf x | secret-tool store --label=control control "$(printf %s "$seed" | xxd -r -p | base64)"
until [ -n "$(search "$seed" "$work/bus")" ]; do kill -0 "$monitor" || die "the bus is not watched"; sleep 0.1; done
grep -aq "ada/$id" "$work/bus" || die "the helper's calls were not seen on the bus"
found=$(search "$seed" "$work/bus")
[ "$(cut -d' ' -f1 <<<"$found")" = base64 ] || die "on the bus, beside the control: $found"
crossed=$(grep -aob "control" "$work/bus" | head -n 1 | cut -d: -f1)
head -c "$crossed" "$work/bus" >"$work/before"
grep -aq "ada/$id" "$work/before" || die "the helper's calls came after the control"
found=$(search "$seed" "$work/before")
[ -z "$found" ] || die "on the bus: $found"
echo "ok    nothing in the clear on the bus"
