#!/usr/bin/env bash
# Completion in real bash, zsh and fish, and the manual page through man and mandoc: each offers what the program's own
# help lists, so neither can lag behind.
# shellcheck disable=SC2016 # the inner shells expand what stands in single quotes
set -euo pipefail

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
mkdir -p "$work/bin" "$HOME" "$work/empty"
ln -s "$cli" "$work/bin/countersign-cli"
export PATH=$work/bin:$PATH
cd "$work/empty"
checked=0

die() { echo "FAIL: $*" >&2; exit 1; }
for shell in bash zsh fish; do "$cli" completion $shell >"$work/completion.$shell"; done
bash -n "$work/completion.bash"
zsh -n "$work/completion.zsh"
fish --no-execute "$work/completion.fish"
shellcheck --shell=bash --exclude=SC2034 "$work/completion.bash"

# What each shell offers behind the words, one a line. The last word is the one being typed.
offers_bash() {
    bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _countersign_cli; printf "%s\n" "${COMPREPLY[@]}"' \
        bash "$work/completion.bash" "$@"
}
offers_zsh() { # compadd itself works in the line editor only, so a function of that name takes what it would get.
    zsh -f -c 'compdef() { :; }; compadd() { [ "$1" = -- ] && shift; print -l -- "$@"; }; _files() { :; }
        source "$1"; shift; words=("$@"); CURRENT=$#; _countersign_cli' zsh "$work/completion.zsh" "$@"
}
offers_fish() {
    fish --no-config -c 'source $argv[1]; complete -C "$argv[2]"' "$work/completion.fish" "$*" | cut -f 1
}
# offers WORDS... -- EXPECTED...: every shell offers all of the expected ones.
offers() {
    local typed=() shell expected
    while [ "$1" != -- ]; do typed+=("$1") && shift; done
    shift
    for shell in bash zsh fish; do
        "offers_$shell" "${typed[@]}" >"$work/offers"
        for expected in "$@"; do
            grep -qxF -- "$expected" "$work/offers" || { cat "$work/offers"; die "$shell offers no $expected after: ${typed[*]}"; }
        done
        checked=$((checked + 1))
    done
}
# The names that --help lists below a heading.
listed() {
    local heading=$1
    shift
    "$cli" "$@" --help | awk -v heading="$heading" '$0 == heading { on = 1; next } on && /^  [^ ]/ { print $1 } /^$/ { on = 0 }'
}
mapfile -t commands < <(listed Subcommands:)
[ "${#commands[@]}" -ge 12 ] || die "the help lists only ${#commands[@]} commands"
offers countersign-cli '' -- "${commands[@]}"
mapfile -t packet < <(listed Subcommands: packet)
offers countersign-cli packet '' -- "${packet[@]}"
offers countersign-cli --store here packet '' -- "${packet[@]}"
offers countersign-cli gate --for '' -- release merge
offers countersign-cli gate --format '' -- text json junit sarif
offers countersign-cli gate --f -- --for --format
offers countersign-cli completion '' -- bash zsh fish
for shell in bash zsh fish; do
    if "offers_$shell" countersign-cli gate --for '' | grep -qx -- gate; then die "$shell offers commands as values"; fi
done

"$cli" man >"$work/countersign-cli.1"
man --warnings -l -Tutf8 "$work/countersign-cli.1" >"$work/page" 2>"$work/warnings"
[ ! -s "$work/warnings" ] || { cat "$work/warnings"; die "man warns"; }
# The page has no date: it is that of whatever version writes it.
lint() { { mandoc -T lint -W warning "$1" || true; } | grep -v 'missing date'; }
if lint "$work/countersign-cli.1"; then die "mandoc warns"; fi
col -b <"$work/page" >"$work/text"
for command in "${commands[@]}" "${packet[@]}"; do
    grep -qw -- "$command" "$work/text" || die "the page says nothing about $command"
done
grep -q 'sarif_file: gate.sarif' "$work/text" || die "the page lacks the example of the gate"
printf '.TH X 1\n.SH NAME\n.XX y\n\\fBz\n' >"$work/broken.1"
lint "$work/broken.1" >/dev/null || die "mandoc takes a broken page"
echo "completion in $checked situations and the page hold"
