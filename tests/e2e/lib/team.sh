# shellcheck shell=bash
# Sourced by the scripts beside this folder: a store of one's own with people and a window, driven without a terminal.
#
#   . "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"
#   team_start                                 # $work, $store, $trust, $inputs (decision and evidence files of now)
#   team_people <<PEOPLE                       # signer_id, role or duty, which one, and the scope if not everything
#   $team_of_five
#   dora role strategy_owner  {windows: ["*"], clusters: [other], tiers: ["*"], valid_until: 2098-01-01T00:00:00Z}
#   PEOPLE
#   team_window high_impact                    # or standard; policy and directory are trusted
#   act packet submit "$cluster" --as noor     # previews, then signs exactly that
#   expect 1 "would not count" cs packet approve "$cluster" --as ada --preview

# team_work: the folder and the program's place in it, without anything made yet; team_start does it too.
team_work() {
    cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
    mkdir -p "$HOME"
    store=$work/store trust=$work/trust.yaml keys=$work/keys window=2026-W48-live cluster=matchmaking-timeout-spike
    head -c 12 /dev/urandom | base64 >"$work/pass"
}
team_start() {
    team_work
    "$cli" demo "$work/demo" --main-job-only >/dev/null
    inputs=$work/inputs
    cp -r "$work/demo/inputs/$cluster" "$inputs"
    cp "$work/demo/inputs/policy.yaml" "$inputs"
}

die() { echo "FAIL: $*" >&2; exit 1; }

# expect STATUS WORD COMMAND...: the command ends so, and its output, kept in $work/out, holds the word.
expect() {
    local status=$1 word=$2 got=0
    shift 2
    "$@" </dev/null >"$work/out" 2>&1 || got=$?
    [ "$got" -eq "$status" ] || { cat "$work/out"; die "status $got instead of $status: $*"; }
    grep -qF -- "$word" "$work/out" || { cat "$work/out"; die "no '$word' from: $*"; }
    echo "ok    $word: ${*: -3}"
}
# also WORD...: the output of the last expect holds these too.
also() { for word; do grep -qF -- "$word" "$work/out" || { cat "$work/out"; die "no '$word'"; }; done; }
never() { for word; do ! grep -qF -- "$word" "$work/out" || { cat "$work/out"; die "'$word' where it must not be"; }; done; }

cs() { "$cli" --store "$store" --trust "$trust" --keys "$keys" --passphrase-file "$work/pass" "$@"; }

# preview WORDS...: leaves the view in $work/preview and its two values in $shown.
preview() {
    cs "$@" --preview </dev/null >"$work/preview" 2>&1 || { cat "$work/preview"; die "no preview: $*"; }
    shown=(--view-sha256 "$(sed -n 's/^view_sha256:  *//p' "$work/preview")"
        --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")")
}
# act WORDS...: preview, then sign exactly that; what the command said stays in $work/said.
act() {
    preview "$@"
    cs "$@" "${shown[@]}" </dev/null >"$work/said" 2>&1 || { cat "$work/said"; die "$*"; }
    echo "ok    ${*:1:2} ${*: -2}"
}
# statement ACT SIGNER [PACKET-WORDS...]: statement_sha256 of that person's last act of the kind about the packet.
statement() {
    local act=$1 signer=$2
    shift 2
    cs --json packet show "${@:-$cluster}" | jq -r --arg act "$act" --arg signer "$signer" '.history[].payload | @base64d
        | select(fromjson.predicate | .act == $act and .signer_id == $signer)' | tail -n 1 | tr -d '\n' |
        sha256sum | cut -c1-64
}

# core_of REVISION: its core file, where there is one only.
core_of() { echo "$store/strategy-approval/$window/cores/SAP-$cluster-r$1".*; }

readonly team_everywhere='{windows: ["*"], clusters: ["*"], tiers: ["*"], valid_until: 2098-01-01T00:00:00Z}'
# One person for everything that a decision needs.
# shellcheck disable=SC2034 # by the scripts that source this
readonly team_of_five='noor duty author
tomasz duty reviewer
ada role strategy_owner
kofi role release_authority
ines role risk_governance_reviewer'
# Makes the key of everybody named on standard input, once, and the directory $work/signers.yaml.
team_people() {
    local person kind capacity scope last='' rows
    rows=$(sort -s -k1,1)
    printf 'directory_id: own-directory\ndirectory_version: 1\nenvironment: sandbox\nsigners:\n' >"$work/signers.yaml"
    while read -r person kind capacity scope; do
        if [ "$person" != "$last" ]; then
            [ -z "$last" ] || team_keys "$last"
            printf '  - signer_id: %s\n    printed_name: %s\n    grants:\n' "$person" "${person^}" >>"$work/signers.yaml"
            last=$person
        fi
        printf '      - %s: %s\n        authority_scope: %s\n' "$kind" "$capacity" "${scope:-$team_everywhere}" \
            >>"$work/signers.yaml"
    done <<<"$rows"
    team_keys "$last"
}
team_keys() {
    cs keys list | grep -qw -- "$1" || cs keys create "$1" >/dev/null
    { echo '    keys:' && cs keys export "$1"; } >>"$work/signers.yaml"
}

# team_window IMPACT: the window with these people, trusted on this workstation.
team_window() {
    cs window init "$window" --opens 2026-11-24T06:00:00Z --closes 2026-11-27T18:00:00Z --impact "$1" --environment sandbox \
        --expect "$cluster" --directory "$work/signers.yaml" --policy "$inputs/policy.yaml" >/dev/null
    printf 'trust_version: 1\ntrusted: []\n' >"$trust"
    cs trust accept --fingerprint "$(sha256sum <"$inputs/policy.yaml" | cut -c1-64)" \
        --fingerprint "$(sha256sum <"$work/signers.yaml" | cut -c1-64)" </dev/null >/dev/null
}

# review_go WORDS...: all four verifications ok, go.
review_go() {
    act packet review "$cluster" --recommend go --result top_two_comparison=ok --result signer_authority=ok \
        --result evidence_completeness=ok --result rationale_references=ok "$@"
}
