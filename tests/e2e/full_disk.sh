#!/usr/bin/env bash
# Really full disks, file systems without free inodes, a limit on file sizes, a disk mounted read-only: the command says
# so and ends with 3, nothing is half written or gone, and once there is room the repeated command completes. Looking
# needs no writing. Two commands by default, every command that writes with --all.
set -euo pipefail
# A mount that nobody else sees, for any user.
if [ -z "${FULL_DISK_INSIDE:-}" ]; then
    FULL_DISK_INSIDE=yes exec unshare --mount --map-root-user "$0" "$@"
fi
# shellcheck source=fault_stages.sh
source "$(dirname "${BASH_SOURCE[0]}")/fault_stages.sh"
what_to_do "$@"
disk=$work/disk
mkdir "$disk"
mount -t tmpfs -o size=4m,nr_inodes=400 none "$disk"
trap 'umount "$disk"; rm -rf "$work"' EXIT
copy=$disk/copy
tries=0
refused=0

# fill LEFT: leaves so many KiB. use_up LEFT: leaves so many inodes.
fill() {
    local room
    room=$(($(df --output=avail -k "$disk" | tail -1) - $1))
    [ "$room" -le 0 ] || dd if=/dev/zero of="$disk/filler" bs=1k count="$room" status=none
}
use_up() {
    local room
    mkdir "$disk/many"
    room=$(($(df --output=iavail "$disk" | tail -1) - $1))
    (cd "$disk/many" && seq "$room" | xargs -r touch)
}
make_room() { rm -rf "$disk/filler" "$disk/many"; }
# meets NAME WHAT WORD COMMAND...: the command under a fault; WORD is what the message must say.
meets() {
    local name=$1 what=$2 word=$3 status
    shift 3
    # Through a pipe: the limit on file sizes must not hide the message.
    { "$@" 2>&1 </dev/null || echo "status $?"; } | cat >"$work/err"
    status=$(sed -n 's/^status //p' "$work/err")
    make_room
    mount -o remount,rw "$disk"
    nothing_half "$name" || die "half a file, $what: $name"
    explained || die "a strange leftover, $what: $name"
    if [ -z "$status" ]; then
        same_as_after "$name" || die "says it is done and is not, $what: $name"
    else
        [ "$status" -eq 3 ] || { cat "$work/err"; die "status $status, $what: $name"; }
        grep -q "^countersign-cli: /.*$word" "$work/err" || { cat "$work/err"; die "no clear sentence, $what: $name"; }
        same_as_after "$name" || again "$name" || { cat "$work/again"; die "no second try, $what: $name"; }
        same_as_after "$name" || die "the second try differs, $what: $name"
        refused=$((refused + 1))
    fi
    tries=$((tries + 1))
}
everywhere() {
    local name=$1 left
    undisturbed "$name"
    for left in 0 4 12; do
        fresh "$work/stages/$name/base" && fill "$left" && meets "$name" "$left KiB left" ENOSPC "${command[@]}"
    done
    for left in 0 1 2; do
        fresh "$work/stages/$name/base" && use_up "$left" && meets "$name" "$left inodes left" ENOSPC "${command[@]}"
    done
    for left in 0 1; do
        fresh "$work/stages/$name/base"
        meets "$name" "files of at most $left KiB" "EFBIG" bash -c "trap '' XFSZ; ulimit -f $left; exec \"\$@\"" - "${command[@]}"
    done
    fresh "$work/stages/$name/base" && mount -o remount,ro "$disk" && meets "$name" "mounted read-only" EROFS "${command[@]}"
}

make_demo
while read -r name; do everywhere "$name"; done < <(chosen seal hold)
[ "$refused" -ge 5 ] || die "only $refused of $tries commands were refused"

# Looking at a store on a read-only disk.
fresh "$work/demo"
mount -o remount,ro "$disk"
cs packet list >/dev/null || die "packet list writes"
cs packet show $cluster >/dev/null || die "packet show writes"
cs packet status $cluster >/dev/null || die "packet status writes"
cs validate >/dev/null || die "validate writes"
cs replay $cluster >/dev/null || die "replay writes"
cs gate >/dev/null || die "gate writes"
cs trust show >/dev/null || die "trust show writes"
cs keys list >/dev/null || die "keys list writes"
mount -o remount,rw "$disk"

# The seeded bug: a writer that does not see that its bytes went nowhere.
red "half a file\|says it is done and is not" 'f = os.open(name, os.O_CREAT | os.O_WRONLY)
try: os.write(f, b"whole" * 20000)
except OSError: pass'
echo "$tries commands on full and read-only disks, $refused refused, nothing lost"
