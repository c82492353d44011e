# shellcheck shell=bash
# What the fault harnesses share (sourced): a store taken back to the moment before a command, that command, and what
# counts as whole. A stage is a folder under $work/stages with the store in base/ and the command in command.

. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
work=$(mktemp -d)
trap 'chmod -R u+rwX "$work" 2>/dev/null || true; rm -rf "$work"' EXIT
export HOME=$work/home LC_ALL=C.UTF-8
mkdir -p "$HOME" "$work/stages"
copy=$work/copy
cluster=matchmaking-timeout-spike
packet=SAP-$cluster-r1
story=(issue.author.noor submit.author.noor review.reviewer.tomasz approve.strategy_owner.ines
    approve.risk_governance_reviewer.mei approve.release_authority.kofi)
all_stages=(issue submit review approve approve-last retract decline withdraw hold release comment seal decision-into
    window-init trust-accept keys-create matrix-run gate-report)
# Every system call that changes what is on disk.
changing_calls=write,pwrite64,fsync,fdatasync,fchmod,mkdir,mkdirat,link,linkat,rename,renameat,renameat2,unlink,unlinkat,ftruncate,symlinkat
readonly changing_calls packet all_stages

# cs WORDS...: the program on the working copy.
cs() { "$cli" --store "$copy" --trust "$copy/workstation/trust.yaml" --keys "$copy/workstation/keys" \
    --passphrase-file "$copy/workstation/passphrase.txt" "$@" </dev/null; }
fresh() { chmod -R u+rwX "$copy" 2>/dev/null || true; rm -rf "$copy" && cp -a "$1" "$copy"; }
# tree FOLDER: every visible file with its digest.
tree() { (cd "$1" && find . -type f ! -name '.tmp-*' -exec sha256sum {} + | sort -k2); }
window_folder() { echo "$copy"/strategy-approval/2026-W48-live; }
statement_digest() { jq -rj .payload "$(window_folder)/statements/$packet/$1"*.json | base64 -d | sha256sum | cut -c1-64; }

# back_to N: the working copy with the first N statements of the story, unsealed.
back_to() {
    local i folder
    fresh "$work/demo"
    folder=$(window_folder)
    rm -r "$folder/packets" "$folder/validation/$packet.log"
    for ((i = $1; i < ${#story[@]}; i++)); do rm "$folder/statements/$packet/${story[i]}"*; done
    if [ "$1" -eq 0 ]; then rm -r "$folder/statements" "$folder/cores" "$folder/evidence"; fi
}
# run_this WORDS...: the command of the stage. signed WORDS...: the same, bound to a preview of now.
run_this() {
    command=("$cli" --store "$copy" --trust "$copy/workstation/trust.yaml" --keys "$copy/workstation/keys"
        --passphrase-file "$copy/workstation/passphrase.txt" "$@")
}
signed() {
    cs "$@" --preview >"$work/preview" || die "no preview: $*"
    run_this "$@" --view-sha256 "$(sed -n 's/^view_sha256:  *//p' "$work/preview")" \
        --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")"
}
results=(--result top_two_comparison=ok --result signer_authority=ok --result evidence_completeness=ok
    --result rationale_references=ok)

# set_stage NAME: the working copy and command=(…) of the moment before. A preview is good for five minutes.
set_stage() {
    case $1 in
    issue) back_to 0; signed packet issue "$copy/inputs/$cluster/decision.yaml" --as noor-haddad ;;
    submit) back_to 1; signed packet submit $cluster --as noor-haddad ;;
    review) back_to 2; signed packet review $cluster --as tomasz-zielinski --recommend go "${results[@]}" ;;
    approve) back_to 3; signed packet approve $cluster --as ines-carvalho ;;
    approve-last) back_to 5; signed packet approve $cluster --as kofi-mensah ;;
    retract) back_to 4; signed packet retract $cluster --as ines-carvalho --reason "Second thoughts." \
        --approval "$(statement_digest approve.strategy_owner)" ;;
    decline) back_to 4; signed packet decline $cluster --as mei-lindqvist --reason-code evidence_insufficient --text "Thin." ;;
    withdraw) back_to 3; signed packet withdraw $cluster --as noor-haddad --reason-code "$withdraw_code" --text "Wrong lane." ;;
    hold) fresh "$work/demo"; signed packet hold $cluster --as kofi-mensah --reason "Late doubt." ;;
    release) back_to 5; signed packet hold $cluster --as kofi-mensah --reason "Wait."; "${command[@]}" >/dev/null </dev/null
        signed packet release $cluster --as kofi-mensah --reason "Done." --hold "$(statement_digest hold)" ;;
    comment) back_to 2; signed packet comment $cluster --as tomasz-zielinski --question --text "Why this lane?" ;;
    decision-into) fresh "$work/demo"; run_this packet decision $cluster --into "$copy/next" ;;
    seal) back_to 6; run_this packet seal $cluster ;;
    window-init) fresh "$work/demo"; rm -r "$copy/strategy-approval"
        run_this window init 2026-W48-live --opens 2026-11-24T06:00:00Z --closes 2026-11-27T18:00:00Z --impact high_impact \
            --environment sandbox --expect $cluster --directory "$copy/inputs/signers.yaml" --policy "$copy/inputs/policy.yaml" ;;
    trust-accept) fresh "$work/demo"; printf 'trust_version: 1\ntrusted: []\n' >"$copy/workstation/trust.yaml"
        run_this trust accept --fingerprint "$(sha256sum <"$copy/inputs/policy.yaml" | cut -c1-64)" \
            --fingerprint "$(sha256sum <"$copy/inputs/signers.yaml" | cut -c1-64)" ;;
    keys-create) fresh "$work/demo"; run_this keys create newcomer --in file ;;
    matrix-run) fresh "$work/demo"; rm -r "$(window_folder)/validation/matrix"; run_this matrix run ;;
    gate-report) fresh "$work/demo"; run_this gate --format json --output "$copy/gate.json" ;;
    *) die "no stage $1" ;;
    esac
    rm -rf "$work/stages/$1" && mkdir "$work/stages/$1" && mv "$copy" "$work/stages/$1/base"
}
# again NAME: the command once more after it was stopped. Where its statement is already there, sealing is what is left;
# where the core is there and not its issue statement, issuing anew makes the next revision.
again() {
    "${command[@]}" >"$work/again" 2>&1 </dev/null && return 0
    case $1 in
    approve-last) cs packet seal $cluster >"$work/again" 2>&1 ;;
    issue)
        local stopped=("${command[@]}")
        signed packet issue "$copy/inputs/$cluster/decision.yaml" --as noor-haddad
        "${command[@]}" >"$work/again" 2>&1 </dev/null || return 1
        command=("${stopped[@]}") ;;
    *) return 1 ;;
    esac
}
# same_as_after NAME: the copy holds what the undisturbed command leaves. New keys and times differ each time, so there
# the program itself and openssl say whether all is there.
same_as_after() {
    local key
    case $1 in
    trust-accept) [ "$(cs trust show 2>/dev/null | wc -l)" -eq 2 ] ;;
    keys-create)
        [ "$(cs keys list 2>/dev/null | grep -c newcomer)" -ge 1 ] || return 1
        # What the stopped command left behind is found again too.
        cs keys recover newcomer >/dev/null || return 1
        for key in "$copy"/workstation/keys/newcomer*.key.pem; do
            [ -e "${key%.key.pem}.pub.pem" ] || return 1
            openssl pkey -in "$key" -passin "file:$copy/workstation/passphrase.txt" -noout || return 1
        done ;;
    *) tree "$copy" | cmp -s - "$work/stages/$1/after" || { [ "$1" = issue ] && next_revision_stands; } ;;
    esac
}
next_revision_stands() {
    [ -e "$(echo "$(window_folder)/statements/${packet%1}2/issue."*)" ] && cs gate --for merge >/dev/null
}
# nothing_half NAME: every visible file is as before or as after the whole command.
nothing_half() {
    local own='^$'
    case $1 in
    trust-accept) cs trust show >/dev/null 2>&1 || return 1; own='workstation/trust\.yaml$' ;;
    keys-create)
        local key
        for key in "$copy"/workstation/keys/newcomer*.key.pem; do
            [ ! -e "$key" ] || openssl pkey -in "$key" -passin "file:$copy/workstation/passphrase.txt" -noout || return 1
        done
        for key in "$copy"/workstation/keys/newcomer*.pub.pem; do
            [ ! -e "$key" ] || [ -e "${key%.pub.pem}.key.pem" ] || return 1
        done
        own='workstation/keys/newcomer\.' ;;
    esac
    tree "$copy" >"$work/now"
    [ -z "$(comm -13 <(sort -u "$work/stages/$1/before" "$work/stages/$1/after") <(grep -v "$own" "$work/now" | sort))" ] &&
        [ -z "$(comm -23 <(cut -c67- "$work/stages/$1/before" | sort) <(cut -c67- "$work/now" | sort))" ]
}
# can_read NAME: somebody looks at the store as it lies there.
can_read() {
    case $1 in
    window-init) cs --json gate >/dev/null 2>&1 || [ $? -ne 134 ] ;;
    *) cs packet list >/dev/null 2>&1 ;;
    esac
}
# explained: what is left over is at most one temporary file, named by host and process.
explained() {
    local name
    while read -r name; do
        [[ $name =~ ^\.tmp-[A-Za-z0-9_]+-[0-9]+-[0-9a-f]{32}$ ]] || return 1
    done < <(find "$copy" -name '.tmp-*' -printf '%f\n')
    [ "$(find "$copy" -name ".tmp-*" | wc -l)" -le 1 ]
}
# undisturbed NAME: sets the stage, runs the command whole, notes the trees before and after and its changing calls as
# "name k" (strace counts per name).
undisturbed() {
    staged_at=$SECONDS
    set_stage "$1"
    local stage=$work/stages/$1
    tree "$stage/base" >"$stage/before"
    fresh "$stage/base"
    strace -f -qq -e trace="$changing_calls,openat" -e signal=none -o "$stage/trace" "${command[@]}" \
        >"$stage/out" 2>&1 </dev/null || { cat "$stage/out" >&2; die "the whole run fails: $1"; }
    tree "$copy" >"$stage/after"
    ! cmp -s "$stage/before" "$stage/after" || die "the command changes nothing: $1"
    awk '{ sub(/^[0-9]+ +/, ""); name = $0; sub(/\(.*/, "", name) }
        name ~ /^[a-z0-9_]+$/ { k = ++seen[name]; if (name != "openat" || /O_CREAT/) print name, k }' "$stage/trace" >"$stage/points"
}
# renew NAME: the stage once more, before its preview expires.
renew() { [ $((SECONDS - staged_at)) -lt 150 ] || undisturbed "$1"; }
# sample FILE: of the changing calls of each name the first and the last; all of them with --all.
sample() {
    if [ "$everything" = yes ]; then cat "$1"; else
        awk '{ if (!($1 in first)) first[$1] = $2; last[$1] = $2 }
            END { for (n in first) { print n, first[n]; if (last[n] != first[n]) print n, last[n] } }' "$1" | sort; fi
}
# make_demo: the story that all stages are taken from.
make_demo() {
    "$cli" demo "$work/demo" --main-job-only >/dev/null
    withdraw_code=$(awk '/^  withdraw:/ { gsub(/[][,]/, " "); print $2 }' "$work/demo/inputs/policy.yaml")
}
# what_to_do ARGUMENTS: without any, a sample; with --all every call of every command, or of the stages named after it.
what_to_do() {
    everything=no
    stages=()
    [ "${1:-}" = --all ] || return 0
    everything=yes
    stages=("${@:2}")
    [ ${#stages[@]} -gt 0 ] || stages=("${all_stages[@]}")
}
# chosen STAGE...: the stages this run is about: those given here in the sample.
chosen() { if [ "$everything" = yes ]; then printf '%s\n' "${stages[@]}"; else printf '%s\n' "$@"; fi; }
# red WHY PYTHON: a harness with everywhere() finds a careless writer of the file `name`, and for this reason.
red() {
    local why=$1
    printf '#!/usr/bin/python3 -IS\nimport os, sys\nname = sys.argv[1]\nfolder = os.path.dirname(name)\n%s\n' "$2" >"$work/careless"
    chmod +x "$work/careless"
    # shellcheck disable=SC2317  # called by undisturbed
    set_stage() {
        rm -rf "$work/stages/$1" && mkdir "$work/stages/$1" && cp -a "$work/demo" "$work/stages/$1/base"
        command=("$work/careless" "$copy/strategy-approval/careless")
    }
    if (everywhere hold) >"$work/caught" 2>&1; then die "not noticed: $why"; fi
    grep -q "$why" "$work/caught" || { cat "$work/caught"; die "noticed for another reason than: $why"; }
}
