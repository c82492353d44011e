#!/usr/bin/env bash
# Every changing system call of the real commands answers with an error, once: the command says so in one clear sentence
# that names a file and ends with 3, or it got over it and everything is there; nothing is half written, nothing that was
# there is gone, and the repeated command completes. Two commands and a sample of calls and errors by default, all of
# them with --all. A program that does not look at what a call answers turns it red.
set -euo pipefail
# shellcheck source=fault_stages.sh
source "$(dirname "${BASH_SOURCE[0]}")/fault_stages.sh"
what_to_do "$@"
errors=(ENOSPC EIO EDQUOT EACCES EROFS EMFILE EINTR ESTALE)
tries=0
overcome=0

# failing NAME CALL K ERRNO: one call of the command fails.
failing() {
    local status=0
    fresh "$work/stages/$1/base"
    strace -f -qq -o /dev/null -e trace="$2" -e inject="$2:error=$4:when=$3" "${command[@]}" >"$work/out" 2>"$work/err" \
        </dev/null || status=$?
    nothing_half "$1" || die "half a file after $2 $3 $4: $1"
    explained || die "a strange leftover after $2 $3 $4: $1"
    if [ "$status" -eq 0 ]; then
        same_as_after "$1" || die "says it is done and is not, after $2 $3 $4: $1"
        overcome=$((overcome + 1))
    else
        [ "$status" -eq 3 ] || { cat "$work/err"; die "status $status after $2 $3 $4: $1"; }
        grep -q "^countersign-cli: \(/.*$4\|standard output: .*outputClosed\)" "$work/err" ||
            { cat "$work/err"; die "no clear sentence after $2 $3 $4: $1"; }
        same_as_after "$1" || again "$1" || { cat "$work/again"; die "no second try after $2 $3 $4: $1"; }
        same_as_after "$1" || die "the second try after $2 $3 $4 differs: $1"
    fi
    tries=$((tries + 1))
}
everywhere() {
    local name=$1 call k error turn=0
    undisturbed "$name"
    while read -r call k; do
        for error in "${errors[@]}"; do
            # By default each call meets two of the errors, in turn.
            turn=$((turn + 1))
            [ "$everything" = yes ] || [ $((turn % 4)) -eq 1 ] || continue
            renew "$name"
            failing "$name" "$call" "$k" "$error"
        done
    done < <(sample "$work/stages/$name/points")
}

make_demo
while read -r name; do everywhere "$name"; done < <(chosen seal hold)
[ "$tries" -ge 30 ] || die "only $tries failures were tried"
[ "$overcome" -lt "$tries" ] || die "no failure was ever noticed"

# The seeded bugs: a writer that looks at no answer, and one that says nothing of use.
red "says it is done and is not" 'try: os.link(folder + "/2026-W48-live/window.yaml", name)
except OSError: pass'
red "status 1" 'os.link(folder + "/2026-W48-live/window.yaml", name)'
red "no clear sentence" 'try: os.link(folder + "/2026-W48-live/window.yaml", name)
except OSError: sys.exit(3)'
echo "$tries failures, $overcome of them overcome, nothing half done"
