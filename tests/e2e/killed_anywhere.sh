#!/usr/bin/env bash
# kill -9 before every changing system call of the real commands: afterwards only whole files are visible, the store can
# be read, what is left over is a temporary file that says whose it is, and the repeated command completes to the very
# same tree. Two commands by default, every command that writes with --all. Writers without the commit protocol turn it red.
set -euo pipefail
# shellcheck source=fault_stages.sh
source "$(dirname "${BASH_SOURCE[0]}")/fault_stages.sh"
what_to_do "$@"
points=0

# killed_at NAME CALL K: runs the command of the stage and kills it before its k-th call.
killed_at() {
    fresh "$work/stages/$1/base"
    # In a shell of its own, whose last words about the killed program are not wanted.
    if (strace -f -qq -o /dev/null -e trace="$2" -e inject="$2:signal=KILL:when=$3" "${command[@]}" </dev/null; exit $?) \
        >/dev/null 2>&1; then die "not killed at $2 $3: $1"; fi
}
everywhere() {
    local name=$1 call k
    undisturbed "$name"
    while read -r call k; do
        renew "$name"
        killed_at "$name" "$call" "$k"
        nothing_half "$name" || die "half a file after $call $k: $name"
        can_read "$name" || die "the store cannot be read after $call $k: $name"
        explained || die "a strange leftover after $call $k: $name"
        same_as_after "$name" || again "$name" || { cat "$work/again"; die "no second try after $call $k: $name"; }
        same_as_after "$name" || die "the second try after $call $k differs: $name"
        points=$((points + 1))
    done <"$work/stages/$name/points"
}

make_demo
while read -r name; do everywhere "$name"; done < <(chosen hold seal)

# A leftover of this host is removed by a later writer once it is a day old, and nobody else's ever is.
set_stage hold
fresh "$work/stages/hold/base"
folder=$(window_folder)/statements/$packet
own=.tmp-$(hostname | tr -c 'A-Za-z0-9\n' _)-1-$(printf '0%.0s' {1..32})
other=.tmp-elsewhere-1-$(printf '0%.0s' {1..32})
touch -d '3 days ago' "$folder/$own" "$folder/$other"
"${command[@]}" >/dev/null </dev/null || die "no hold beside old leftovers"
[ ! -e "$folder/$own" ] || die "an old leftover stays for ever"
[ -e "$folder/$other" ] || die "another host's leftover was removed"

# The seeded bugs: a writer that writes in place, one whose leftover belongs to nobody, one that cannot be repeated.
red "half a file" 'f = os.open(name, os.O_CREAT | os.O_WRONLY); os.write(f, b"half"); os.write(f, b"whole")'
red "a strange leftover" 'f = os.open(folder + "/.tmp-mine", os.O_CREAT | os.O_WRONLY)
os.write(f, b"whole"); os.rename(folder + "/.tmp-mine", name)'
red "no second try" 'os.mkdir(name); os.link(folder + "/2026-W48-live/window.yaml", name + "/file")'
[ "$points" -ge 10 ] || die "only $points points were tried"
echo "killed at $points points, nothing half done"
