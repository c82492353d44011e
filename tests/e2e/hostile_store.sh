#!/usr/bin/env bash
# A store full of traps: links, pipes, devices, 1 TB of nothing, folders where files belong, names with newlines and
# escape codes, settings of other programs, a git work tree that would run programs. Every command ends in time, reads
# nothing outside what it was given, runs no program, sends no raw control character to the terminal, and a packet that
# could not be read whole never passes. A reader that follows links turns it red.
set -euo pipefail
# shellcheck source=fault_stages.sh
source "$(dirname "${BASH_SOURCE[0]}")/fault_stages.sh"
what_to_do "$@"
looks=0

make_demo
mkdir "$work/outside"
echo canary >"$work/outside/canary"
cp -a "$work/demo/strategy-approval/2026-W48-live" "$work/outside/window"

# What a command may open or run (looking up a name is not reading): system libraries, its own two kinds of files, the store, and nothing else.
allowed="^\(/etc/ld.so.cache\|/lib/.*\|/usr/lib/.*\|/lib64/.*\|/proc/self/.*\|/proc/sys/vm/.*\|/dev/urandom\|/dev/tty\|/usr/share/zoneinfo/.*\|/etc/localtime\|/sys/.*\|$copy\(/.*\)\?\|$work/home/.*\)$"
# watched COMMAND...: runs it under watch; status in $status, all it said in $work/said, absolute paths in $work/paths.
watched() {
    status=0
    timeout 20 strace -f -qq -e trace=%file,execve,connect -e signal=none -o "$work/watch" "$@" >"$work/said" 2>&1 </dev/null || status=$?
    # The first execve is the program itself. Relative paths are beneath an open folder, without links (openat2).
    grep -v ' = -1 ENOENT' "$work/watch" | sed -n 's/^[0-9]* *\(open[a-z0-9]*\|creat\|execve\)(\(AT_FDCWD, \)\?"\(\/[^"]*\)".*/\3/p' | sort -u >"$work/paths"
}
# well_behaved WHAT: what the last command may never do.
well_behaved() {
    [ "$status" -lt 4 ] || { tail -3 "$work/said"; die "status $status: $1"; }
    [ "$(grep -c 'execve(' "$work/watch")" -eq 1 ] || die "a program was run: $1"
    ! grep -q 'connect(' "$work/watch" || die "a connection was made: $1"
    strange=$(grep -v "$allowed" "$work/paths" | grep -vx "$program" || true)
    [ -z "$strange" ] || die "something outside was opened: $strange: $1"
    ! grep -q canary "$work/said" || die "what lies outside was shown: $1"
    ! LC_ALL=C grep -q $'[\x01-\x08\x0b-\x1f\x7f]' "$work/said" || die "a raw control character: $1"
    ! grep -q '^::\|^##vso' "$work/said" || die "a line for CI servers: $1"
    looks=$((looks + 1))
}
readers=(packet-list gate validate)
[ "$everything" = no ] || readers=(packet-list gate validate status replay show matrix seal hold)
# look READER: sets words=(…)
words_of() {
    case $1 in
    packet-list) words=(packet list) ;;
    status | show) words=(packet "$1" "$cluster") ;;
    replay) words=(replay "$cluster") ;;
    matrix) words=(matrix run) ;;
    seal) words=(packet seal "$cluster") ;;
    hold) words=(packet hold "$cluster" --as kofi-mensah --reason Doubt. --preview) ;;
    *) words=("$1") ;;
    esac
}
program=$(command -v "$cli")
# look WHAT EXPECTED: every reader at the store as it lies there. The gate must pass, or fail, or (noticed) at least
# validate names what could not be read: a sealed packet holds without the loose files it was made from.
look() {
    local reader noticed=no
    for reader in "${readers[@]}"; do
        words_of "$reader"
        run_this "${words[@]}"
        watched "${command[@]}"
        well_behaved "$1, $reader"
        [ "$reader" = gate ] && verdict=$status
        if [ "$status" -ne 0 ] || grep -q '^  warn ' "$work/said"; then noticed=yes; fi
    done
    case $2 in
    pass) [ "$verdict" -eq 0 ] || die "the gate does not pass: $1" ;;
    fail) [ "$verdict" -ne 0 ] || die "the gate passes: $1" ;;
    noticed) [ "$noticed" = yes ] || die "nobody notices: $1" ;;
    esac
    [ "$(cat "$work/outside/canary")" = canary ] || die "the canary was changed: $1"
}

# ---- A clean store: the list of what is opened ----
readers=(packet-list gate validate status replay show matrix seal hold)
fresh "$work/demo"
look "a clean store" pass
[ "$everything" = yes ] || readers=(gate validate)

# ---- Each kind of trap in each place ----
places=("statements/$packet/approve*" "cores/*" "packets/*.json" "evidence/sha256/*" window.yaml statements "statements/$packet" packets cores)
traps=(link pipe device sparse folder loop)
# trap_in PLACE TRAP: lays it there.
trap_in() {
    local place target
    fresh "$work/demo"
    for place in $(window_folder)/$1; do break; done
    target=$work/outside/window${place#"$(window_folder)"}
    rm -rf "$place"
    case $2 in
    link) ln -s "$target" "$place" ;; # what it leads to is even the right thing
    pipe) mkfifo "$place" ;;
    device) mknod "$place" c 1 5 2>/dev/null || ln -s /dev/zero "$place" ;;
    sparse) truncate -s 1T "$place" ;;
    folder) mkdir -p "$place/$(printf 'deep/%.0s' {1..100})" ;;
    loop) ln -s "$(basename "$place")" "$place" ;;
    esac
}
turn=0
for place in "${places[@]}"; do
    for trap in "${traps[@]}"; do
        turn=$((turn + 1))
        [ "$everything" = yes ] || [ $((turn % 3)) -eq 0 ] || [ "$trap" = link ] || continue
        # An empty folder full of folders is a matter of taste in places where folders belong.
        [ "$trap" = folder ] && [[ $place =~ ^(statements|packets|cores|statements/SAP.*|evidence/.*)$ ]] && [[ $place != *approve* ]] && continue
        trap_in "$place" "$trap"
        case $place in
        window.yaml | "packets/*.json" | packets | statements*[!*]) look "$trap at $place" fail ;;
        *) look "$trap at $place" noticed ;;
        esac
    done
done

# ---- Names ----
fresh "$work/demo"
folder=$(window_folder)
for where in statements/$packet cores packets; do
    for name in $'line\nFAKE pass' $'\e]52;c;YQ==\a' $'\e[31mred' '::set-output name=x::y' '##vso[task.complete]' $'\xff\xfe' \
        "$(printf 'n%.0s' {1..255})" ' ' 'con' 'a:b' "\$(touch x)" '-rf' "SAP-..-r1.json" "$packet (conflicted copy).json"; do
        echo junk >"$folder/$where/$name"
    done
done
look "junk names" noticed
fresh "$work/demo"
mkdir "$copy/strategy-approval/"$'\e[31mwindow' "$copy/strategy-approval/"$'a\nb'
cp "$folder/window.yaml" "$copy/strategy-approval/"$'\e[31mwindow/'
look "folders that are no windows" pass
seq 20000 | (cd "$folder/statements/$packet" && xargs touch)
look "20000 junk files" fail
fresh "$work/demo"
mkdir "$folder/temporaries"
(cd "$folder/statements/$packet" && seq -f '.tmp-other-%g-0' 2000 | xargs touch)
look "2000 leftovers of others" pass

# ---- Settings of other programs, here and in the store, and a git work tree that would run programs ----
fresh "$work/demo"
for where in "$copy" "$copy/strategy-approval" "$folder"; do
    printf 'openssl_conf = x\n.include %s/outside/canary\n' "$work" >"$where/openssl.cnf"
    printf '[Paths]\nPlugins=%s/outside\n' "$work" >"$where/qt.conf"
    echo "LD_PRELOAD=$work/outside/canary" >"$where/.env"
    printf 'trust_version: 1\ntrusted: []\n' >"$where/trust.yaml"
    printf '#!/bin/sh\necho ran >%s/outside/ran\n' "$work" | tee "$where/hook" >"$where/countersign-sign-helper"
    chmod +x "$where/hook" "$where/countersign-sign-helper"
done
git -c init.defaultBranch=main init -q "$copy"
git -C "$copy" config core.fsmonitor "$folder/hook"
git -C "$copy" config core.sshCommand "$folder/hook"
git -C "$copy" config filter.x.smudge "$folder/hook"
for hook in pre-commit post-checkout post-index-change; do cp "$folder/hook" "$copy/.git/hooks/$hook"; done
cd "$copy"
readers=(packet-list gate validate status replay show matrix seal hold)
look "settings of other programs" pass
cd /
[ ! -e "$work/outside/ran" ] || die "a planted program was run"
! grep -q 'openssl.cnf\|qt.conf\|/\.env\|/\.git' "$work/watch" || die "planted settings were looked at"

# ---- The seeded bug: a reader that follows links, prints names and runs git ----
printf '#!/usr/bin/python3 -IS\nimport os, sys\n%s\n' 'folder = sys.argv[2] + "/strategy-approval"
for where, folders, files in os.walk(folder, followlinks=True):
    for f in files:
        print(f)
        if f == "canary": print(open(os.path.realpath(where + "/" + f)).read())' >"$work/careless"
chmod +x "$work/careless"
program=$work/careless
# red_look WHAT: the careless reader is noticed, for this reason.
red_look() {
    if (cli=$work/careless; readers=(gate); run_this gate; watched "${command[@]}"; grep -v '^/usr/\|^/etc/\|pyvenv' "$work/paths" \
        >"$work/kept" || true; cp "$work/kept" "$work/paths"; sed -i '2,$ { /execve(/d }' "$work/watch"; well_behaved seeded) >"$work/caught" 2>&1; then
        die "a careless reader is not noticed: $1"; fi
    grep -q "$1" "$work/caught" || { cat "$work/caught"; die "a careless reader is noticed for another reason than: $1"; }
}
fresh "$work/demo"
ln -s "$work/outside" "$(window_folder)/evidence/sha256/zz"
red_look "something outside was opened"
fresh "$work/demo"
touch "$(window_folder)/"$'\e[31mred'
red_look "a raw control character"
echo "$looks looks at stores full of traps, nothing followed, nothing run"
