#!/usr/bin/env bash
# What comes out of the command line obeys nobody: no terminal escape and no CI server's command from file names,
# decision texts or typed words; and under --json every failing command says why in one shape, on standard error.
# shellcheck disable=SC2086 # words are words here
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"
team_work
checked=0

# obeyed FILE: whether a terminal or a CI server would find an order in it.
obeyed() {
    grep -qP '^\s*::|##(\[|vso\[|teamcity\[)|\x1b|\r|\x07' "$1"
}
# The check itself sees what it must.
for order in '::error::x' '  ::set-output name=a::b' 'x ##[error]y' '##vso[task.x]' $'a\eb' '##teamcity[x]'; do
    printf 'fine\n%s\n' "$order" >"$work/seed"
    obeyed "$work/seed" || die "the check does not see $order"
done

"$cli" demo "$work/demo" --main-job-only >/dev/null
store=$work/demo
trust=$work/demo/workstation/trust.yaml
demo() {
    "$cli" --store "$store" --trust "$trust" --keys "$work/demo/workstation/keys" \
        --passphrase-file "$work/demo/workstation/passphrase.txt" "$@"
}
orders='::error::a ##[error]b ##vso[task.setvariable]c ##teamcity[d]'

# Orders in a signed text, in names of files, in files.
signer=$(demo --json keys list | jq -r '[.[].signer_id] | map(select(test("risk|ines"))) | first')
hold=(packet hold "$cluster" --as "$signer" --reason "$orders")
demo "${hold[@]}" --preview >"$work/preview" </dev/null || { cat "$work/preview"; die "no preview"; }
if obeyed "$work/preview"; then die "an order in the preview"; fi
demo "${hold[@]}" --view-sha256 "$(sed -n 's/^view_sha256:  *//p' "$work/preview")" \
    --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")" </dev/null >/dev/null
for folder in "$work"/demo/strategy-approval/*/{cores,packets,statements/*}; do
    printf '%s' "$orders" >"$folder/"$'x\n::error::name\n##[error]name\e]52;c;eA==\a.json'
    printf '{"x": "%s"' "$orders" >"$folder/"$'\n::error::y.core.json'
done

# silent WORDS...: neither output holds an order, whatever the command says.
silent() {
    demo "$@" >"$work/out" 2>"$work/err" </dev/null || true
    [ -s "$work/out" ] || [ -s "$work/err" ] || die "nothing at all from: $*"
    if obeyed "$work/out" || obeyed "$work/err"; then cat -v "$work/out" "$work/err"; die "an order from: $*"; fi
    checked=$((checked + 1))
}
for json in "" --json; do
    silent $json validate
    silent $json validate --file "$work"/demo/strategy-approval/*/cores/$'\n::error::y.core.json'
    silent $json packet list
    silent $json packet status "$cluster"
    silent $json packet show "$cluster"
    silent $json gate
    silent $json gate --for merge
    silent $json replay "$cluster"
    silent $json packet show $'x\n::error::typed ##[error]\e[31m'
    silent $json $'\n::error::typed ##[error]\e[31m'
    silent $json gate --for $'\n::error::typed ##[error]\e[31m'
    store=$'/nowhere\n::error::typed ##[error]\e[31m' silent $json gate
done
silent gate --format junit
grep -q 'vso' "$work/out" || die "the hostile reason does not reach the report, so nothing was tried"
silent gate --format sarif
grep -q 'vso' "$work/out" || die "the hostile reason does not reach the report, so nothing was tried"

# explains STATUS CODE WORDS...: ends so, and says why as one line of JSON for each error, with nothing else beside.
explains() {
    local status=$1 code=$2 got=0
    shift 2
    demo --json "$@" >"$work/out" 2>"$work/err" </dev/null || got=$?
    [ "$got" -eq "$status" ] || { cat "$work/out" "$work/err"; die "status $got instead of $status: $*"; }
    jq -es --arg code "$code" 'def shape: keys == ["cause", "code", "detail", "file", "place", "remedy", "sentence"]
            and (del(.cause) | all(type == "string")) and (.cause | . == null or shape);
        length > 0 and all(keys == ["error"] and (.error | shape)) and any(.error.code == $code)' \
        "$work/err" >/dev/null || { cat "$work/err"; die "no '$code' as JSON from: $*"; }
    [ "$(wc -l <"$work/err")" -eq "$(jq -s length "$work/err")" ] || die "an error has several lines: $*"
    [ ! -s "$work/out" ] || jq . "$work/out" >/dev/null || die "standard output is no JSON: $*"
    checked=$((checked + 1))
}
none=$(printf '0%.0s' {1..64})
printf '{"a": 1, "a": 2}' >"$work/twice.json"
printf 'x' >"$work/notes.txt"
while read -r status code words; do
    # "@store" and "@trust": the store or the trust file is not there.
    case $words in
    @store*) store=$work/nowhere explains "$status" "$code" ${words#@store} ;;
    @trust*) trust=$work/nowhere.yaml explains "$status" "$code" ${words#@trust} ;;
    *) explains "$status" "$code" $words ;;
    esac
done <<TABLE
2 usage
2 usage no-such-command
2 usage gate --no-such-option
2 usage gate --for lunch
2 usage gate --format sarif
2 usage gate --output $work/demo/strategy-approval/x.json
2 usage packet
3 folderMissing @store validate
3 folderMissing @store gate
3 folderMissing @store packet list
3 folderMissing @store packet status x
3 folderMissing @store packet show x
3 folderMissing @store replay x
3 folderMissing @store packet seal x
3 fileMissing @trust validate
3 packetNotFound packet status no-such-cluster
3 packetNotFound packet show no-such-cluster
3 packetNotFound replay no-such-cluster
3 packetNotFound validate no-such-cluster
3 packetNotFound packet submit no-such-cluster --as $signer --preview
3 fileMissing packet issue $work/nowhere.yaml --as $signer --preview
3 fileMissing validate --file $work/nowhere.json
1 jsonDuplicateName validate --file $work/twice.json
1 jsonDuplicateName canonicalize $work/twice.json
2 removalNotConfirmed keys remove $none --confirm nothing
3 keyNotListed keys export $none
2 idMalformed window init ../x --opens 2026-11-24T06:00:00Z --closes 2026-11-27T18:00:00Z --impact standard --environment sandbox --directory $work/nowhere.yaml
TABLE
[ "$checked" -ge 50 ] || die "only $checked commands were tried"
echo "nothing was obeyed and every error explained, $checked commands"
