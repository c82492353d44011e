#!/usr/bin/env bash
# Verifies a sealed strategy-approval packet without the program that made it: bash, jq, openssl and coreutils.
#
#   verify-packet.sh PACKET.json [--evidence DIR] [--directory signers.yaml] [--core FILE]
#
#   --evidence DIR    the window's evidence/sha256: every pinned file is checked against its digest, and whose the
#                     keys are is read from the pinned signer directory
#   --directory FILE  that signer directory by itself; it has to be the one that the packet pins
#   --core FILE       a core that has to be the one that was approved
#
# Every check prints one line, "ok" or "FAIL"; "note" says what was not checked. Exit code: 0 every check held,
# 1 at least one did not, 2 wrong usage, an unreadable file or a missing tool.
#
# Beyond these tools are Unicode normalisation, the minimums of the policy's tier, and replaying the ranking from the
# evidence. And one thing is up to you: whether you trust the policy and the directory whose digests stand at the end.
#
# shellcheck disable=SC2016,SC2317 # jq's programs stand in single quotes; many functions are run by `check`

set -u -o pipefail
export LC_ALL=C # lengths in bytes, comparisons by bytes

checks=0 failures=0

# Text from files is printed without what a terminal might act on.
say() { printf '%s%s\n' "$1" "${2//[^[:print:]]/?}"; }
ok() { checks=$((checks + 1)) && say 'ok    ' "$1"; }
fail() { checks=$((checks + 1)) failures=$((failures + 1)) && say 'FAIL  ' "$1"; }
note() { say 'note  ' "$1"; }
stop() { say 'verify-packet: ' "$1" >&2 && exit 2; }

# check LABEL COMMAND...: the label says what has to be so.
check() {
    local label=$1
    shift
    if "$@"; then ok "$label"; else fail "$label"; fi
}

sha256_of() { sha256sum <"$1" | cut -c1-64; }
sha256_is() { [ -f "$1" ] && [ "$(sha256_of "$1")" = "$2" ]; }
is_digest() { [[ $1 =~ ^[0-9a-f]{64}$ ]]; }
field() { jq -r "$1 // empty" "$work/packet.json"; }

# Decoding and encoding again must give the same text, or one payload could be written in several ways.
decode() { # TEXT FILE
    printf '%s' "$1" | base64 -d >"$2" 2>/dev/null && [ -s "$2" ] && [ "$(base64 -w0 <"$2")" = "$1" ]
}

# ---- Rules in jq ------------------------------------------------------------------------------------------------

# Input of every rule: {packet, core_sha256, statements: [{index, sha256, envelope_sha256, keyid, method, statement,
# predicate}]}. A rule holds when its condition yields true, once, and nothing else; an error is a failure.
readonly definitions='
def rule($text; condition): (try ([condition] == [true]) catch false) as $holds
    | "\(if $holds then "ok" else "FAIL" end)\t\($text)";
def plain: tostring | gsub("[^A-Za-z0-9._-]"; "?");
def statement($digest): first((.statements[] | select(.sha256 == $digest)), null);
# The statements that a predicate names: what its author knew, relied on, took back or released.
def named: .seen + (.relies_on // []) + ([.retracts, .releases, .answers] | map(select(. != null)));
def names: reduce .statements[] as $s ({}; .[$s.sha256] = ($s.predicate | named));
# RFC 6901: whether the pointer leads to something in the value that comes in.
def has_place($pointer): $pointer == "" or (($pointer | test("^(/([^/~]|~[01])*)+$")) and (reduce ($pointer | split("/")[1:][]
    | gsub("~1"; "/") | gsub("~0"; "~")) as $token ([.]; .[0] as $value | if length == 0 then .
    elif ($value | type) == "object" then [$value | select(has($token)) | .[$token]]
    elif ($value | type) == "array" and ($token | test("^(0|[1-9][0-9]{0,6})$"))
    then ($token | tonumber) as $at | $value[$at:$at + 1] else [] end) | length == 1));
def closure($names): . as $set | ($set + [.[] | $names[.] // [] | .[]] | unique)
    | if . == $set then . else closure($names) end;
def in_causal_order($names): {left: ($names | keys), done: []} | until(.left == [];
    .done as $done | first((.left[] | select($names[.] - $done == [])), null) as $next
    | if $next == null then .left = [] else .left -= [$next] | .done += [$next] end) | .done;
def covers($wanted): . == ["*"] or $wanted - . == [];
def is_time: test("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\\z");
def picked($members): with_entries(select(.key as $key | $members | index([$key])));
'

# Reports every rule that a jq program yields; one that breaks off is a failure too.
rules() {
    local verdict label complete=false
    while IFS=$'\t' read -r verdict label; do
        case $verdict in
            ok) ok "$label" ;;
            end) complete=true ;;
            *) fail "$label" ;;
        esac
    done < <(jq -r "$definitions ($1), \"end\"" "$work/context.json" 2>/dev/null)
    [ $complete = true ] || fail 'the members that the rules look at have the forms they should have'
}

# ---- Canonical form ---------------------------------------------------------------------------------------------

# One object of at most 4 MiB and 32 containers in one another, with plain member names, only integers, and no control
# characters but the line feed. jq may print 1.0 as it came, so numbers are looked at as text, outside the strings.
readonly profile='
(split("\\\\") | join("") | split("\\\"") | join("") | split("\"") | [.[range(0; length; 2)]]
    | any(test("[0-9][.eE]|-0")) | not)
and (fromjson | type == "object"
    and ([.. | numbers] | all(. >= -9007199254740991 and . <= 9007199254740991))
    and ([.. | objects | keys[]] | all(test("\\A[A-Za-z0-9_]+\\z")))
    and ([.. | strings | explode[]] | all(. == 10 or . >= 32 and (. < 127 or . > 159)))
    and ([paths(arrays, objects) | length] | (max // 0) < 32))'

# The bytes are the canonical bytes of what they say: sorted names, no spaces, one document and nothing after it. With
# a duplicate name, a broken character or an escape too many jq writes other bytes than it read.
is_canonical() {
    [ "$(wc -c <"$1")" -le 4194304 ] && [ -s "$1" ] && [ "$(jq -RscjS "if $profile then fromjson else empty end" "$1" \
        2>/dev/null | sha256sum)" = "$(sha256sum <"$1")" ]
}

# ---- The packet by itself ---------------------------------------------------------------------------------------

check_packet() {
    rules '
    rule("packet: the 13 required fields are there"; .packet | [.strategy_packet_id, .release_window_id,
        .exception_cluster_id, .selected_lane_id, .selected_mitigation_option_id, .ranking_snapshot_id,
        .approval_timestamp_utc, .approval_state, .signer_roster, .evidence_bundle, .decision_rationale,
        .post_window_outcome_link, .packet_sha256] | all(. != null)),
    rule("packet: exactly the members of a core and the six of sealing"; .packet | keys == ([
        "schema_version", "strategy_packet_id", "release_window_id", "exception_cluster_id", "selected_lane_id",
        "selected_mitigation_option_id", "ranking_snapshot_id", "revision", "lineage", "issued_by", "issued_at_utc",
        "policy", "required_signers", "replay_baseline", "projection", "evidence_bundle", "decision_rationale",
        "post_window_outcome_link", "approval_state", "approval_timestamp_utc", "signer_roster", "human_review",
        "history", "packet_sha256"] | sort)),
    rule("packet: approval_state is approved"; .packet.approval_state == "approved"),
    rule("packet: strategy_packet_id is made of window and cluster"; .packet
        | .strategy_packet_id == "SAP-\(.release_window_id)-\(.exception_cluster_id)"),
    rule("packet: post_window_outcome_link belongs to this revision"; .packet
        | .post_window_outcome_link == "outcome-reviews/SAP-\(.exception_cluster_id)-r\(.revision)-outcome.md"),
    rule("packet: the lineage names earlier revisions, and has some from revision 2 on"; .packet
        | .revision as $revision | .lineage | (.previous | all(.revision < $revision))
        and (.previous != []) == ($revision > 1) and (.supersedes == null or .supersedes.revision < $revision))'
    check 'packet: packet_sha256 is that of the packet without it' sha256_is "$work/unhashed" "$(field .packet_sha256)"
    [ -z "$core_file" ] || check 'core file: it is the core that was approved' sha256_is "$core_file" "$core_sha256"
}

# ---- Statements -------------------------------------------------------------------------------------------------

# Splits history into files envelope.N, envelope.N.payload and envelope.N.sig, and collects what was signed. Only
# canonical payloads get that far, so that each is one line of JSON.
read_history() {
    local index=0 file payload sig envelope
    : >"$work/statements.jsonl"
    while IFS=$'\t' read -r payload sig envelope; do
        file=$work/envelope.$index
        printf '%s' "$envelope" >"$file"
        check "history[$index]: payload and signature are padded standard base64" are_decoded "$file" "$payload" "$sig"
        if is_canonical "$file.payload"; then
            ok "history[$index]: the payload's bytes are the canonical ones"
            printf '{"index":%d,"sha256":"%s","envelope_sha256":"%s","statement":%s}\n' $index \
                "$(sha256_of "$file.payload")" "$(sha256_of "$file")" "$(cat "$file.payload")" >>"$work/statements.jsonl"
        else
            fail "history[$index]: the payload's bytes are the canonical ones"
        fi
        index=$((index + 1))
    done < <(jq -rS '.history[] | "\(.payload)\t\(.signatures[0].sig)\t\(tojson)"' "$work/packet.json" 2>/dev/null)
}
are_decoded() { decode "$2" "$1.payload" && decode "$3" "$1.sig"; }

check_statements() {
    rules '
    rule("history: every entry is a statement that can be read"; (.statements | length) == (.packet.history | length)),
    ((.packet.history | keys[]) as $i | "history[\($i)]" as $who
    | rule("\($who): envelope of exactly the standard members, with one signature"; .packet.history[$i]
        | keys == ["payload", "payloadType", "signatures"] and .payloadType == "application/vnd.in-toto+json"
        and (.signatures | length == 1 and (.[0] | keys == ["keyid", "sig"])))),
    (.statements[] as $s | $s.predicate as $p | "history[\($s.index)] \($p.act | plain) by \($p.signer_id | plain)"
        as $who
    | rule("\($who): a statement of one act with exactly its members";
        ({issue: [], submit: [], review: ["recommendation", "verifications"], approve: ["relies_on", "view_sha256"],
          retract: ["reason", "retracts"], decline: ["reason_code", "text"], withdraw: ["reason_code", "text"],
          hold: ["reason"], release: ["reason", "releases"],
          comment: ["answers", "pointer", "question", "text"]} | .[$p.act]) as $own
        | $own != null and ($s.statement | keys == ["_type", "predicate", "predicateType", "subject"]
            and ._type == "https://in-toto.io/Statement/v1" and .predicateType == "urn:countersign:\($p.act):v1")
        and ($p | has("role")) != ($p | has("duty"))
        and ($p | keys - ["role", "duty"]) == ($own + ["act", "authority_scope", "meaning", "packet", "printed_name",
            "seen", "signer_id", "timestamp_utc", "tool_version"] | sort)),
    rule("\($who): the subject is the core of this packet"; $s.statement.subject == [{
        name: "SAP-\(.packet.exception_cluster_id)-r\(.packet.revision).core.json",
        digest: {sha256: .core_sha256}}]),
    rule("\($who): it names this window, cluster and revision"; $p.packet ==
        (.packet | {release_window_id, exception_cluster_id, revision})),
    rule("\($who): signed within its own authority scope"; .packet as $packet | $p.authority_scope
        | (.windows | covers([$packet.release_window_id])) and (.clusters | covers([$packet.exception_cluster_id]))
        and (.tiers | covers([$packet.policy.tier])) and (.valid_until | is_time) and ($p.timestamp_utc | is_time)
        and $p.timestamp_utc <= .valid_until),
    rule("\($who): everything it names is in history"; ($p | named) - [.statements[].sha256] == []))'
}

# ---- Keys and signatures ----------------------------------------------------------------------------------------

# By key_id: base64 of the DER, and from the directory whose it is and when it may sign.
declare -A public_key=() key_owner=() key_from=() key_until=() key_revoked=()

# The 14 encodings of Ed25519 points of low order: under such a key one signature fits every message.
readonly low_order='
0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000080
0100000000000000000000000000000000000000000000000000000000000000
0100000000000000000000000000000000000000000000000000000000000080
26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05
26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85
c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a
c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa
ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
'
readonly ed25519_prefix=302a300506032b6570032100
readonly p256_prefix=3059301306072a8648ce3d020106082a8648ce3d03010703420004
# Half the order of P-256.
readonly highest_s=7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8

hex_of() { od -An -v -tx1 "$1" | tr -d ' \n'; }

# Prints the method of a key (base64 of the DER); fails when the DER is not exactly one of the two forms.
method_of() {
    local hex
    decode "$1" "$work/key.der" || return 1
    hex=$(hex_of "$work/key.der")
    case ${#hex}:$hex in
        88:"$ed25519_prefix"*) printf 'ed25519' ;;
        182:"$p256_prefix"*) printf 'ecdsa-p256-sha256' ;;
        *) return 1 ;;
    esac
}

# An Ed25519 y is little-endian with the sign of x in its top bit, and has to be below 2^255-19.
is_sound_key() {
    local method point
    method=$(method_of "$1") || return 1
    [ "$method" = ed25519 ] || return 0
    point=$(hex_of "$work/key.der")
    point=${point#"$ed25519_prefix"}
    [[ $low_order != *"$point"* ]] && ! [[ $point =~ ^(e[d-f]|f[0-9a-f])(ff){30}[7f]f$ ]]
}

# From a P-256 signature (r, s) anyone can make (r, n-s): only the lower one counts, and only in minimal DER.
has_low_s() {
    local hex length r s
    hex=$(hex_of "$1")
    [[ $hex =~ ^30([0-9a-f]{2})02([0-9a-f]{2}) ]] || return 1
    [ $((16#${BASH_REMATCH[1]} * 2)) -eq $((${#hex} - 4)) ] || return 1
    length=$((16#${BASH_REMATCH[2]} * 2))
    r=${hex:8:length} hex=${hex:8+length}
    [[ $hex =~ ^02([0-9a-f]{2}) ]] || return 1
    length=$((16#${BASH_REMATCH[1]} * 2)) s=${hex:4}
    if [ ${#s} -ne "$length" ] || ! is_minimal "$r" || ! is_minimal "$s"; then return 1; fi
    s=$(printf '%64s' "${s#00}" | tr ' ' 0)
    [[ ! $s > $highest_s ]]
}
is_minimal() { [ ${#1} -le 66 ] && [[ $1 =~ ^(0[1-9a-f]|[1-7][0-9a-f]|00[89a-f]) ]]; }

# DSSE signs "DSSEv1 SP len(type) SP type SP len(payload) SP payload", lengths in bytes.
pre_authentication_encoding() {
    local type=application/vnd.in-toto+json
    printf 'DSSEv1 %d %s %d ' ${#type} "$type" "$(wc -c <"$1")"
    cat "$1"
}

is_signed_by() { # ENVELOPE KEY
    local method
    method=$(method_of "$2") || return 1
    pre_authentication_encoding "$1.payload" >"$work/signed"
    if [ "$method" = ed25519 ]; then
        [ "$(wc -c <"$1.sig")" -eq 64 ] && openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey "$work/key.der" \
            -in "$work/signed" -sigfile "$1.sig" >/dev/null 2>&1
    else
        has_low_s "$1.sig" && openssl pkey -pubin -inform DER -in "$work/key.der" -out "$work/key.pem" 2>/dev/null &&
            openssl dgst -sha256 -verify "$work/key.pem" -signature "$1.sig" "$work/signed" >/dev/null 2>&1
    fi
}

read_roster_keys() {
    local text
    while IFS= read -r text; do
        decode "$text" "$work/key.der" && public_key[$(sha256_of "$work/key.der")]=$text
    done < <(jq -r '.signer_roster[]?.public_key | strings' "$work/packet.json")
}

# The keys of approvals stand in the roster; those of the other statements only in the directory.
check_signatures() {
    local index act signer time key_id label
    while IFS=$'\t' read -r index act signer time key_id; do
        label="history[$index] $act by $signer"
        if [ -n "${public_key[$key_id]:-}" ]; then
            check "$label: the key is neither of low order nor in a second spelling" is_sound_key \
                "${public_key[$key_id]}"
            check "$label: the signature verifies" is_signed_by "$work/envelope.$index" "${public_key[$key_id]}"
        elif [ -z "$directory" ]; then
            note "$label: signature not checked: needs the directory"
        fi
        [ -z "$directory" ] || check_owner "$label" "$signer" "$key_id" "$time"
    done < <(jq -r '.statements[] | [.index, (.predicate | .act, .signer_id, .timestamp_utc), .keyid]
        | map(tostring | gsub("[^A-Za-z0-9._:-]"; "?") | if . == "" then "?" else . end) | @tsv' "$work/context.json")
}

# ---- Signer directory -------------------------------------------------------------------------------------------

# Both ways to a directory lead to the same bytes, since its digest is part of what was signed.
find_directory() {
    local digest
    digest=$(field .policy.directory_sha256)
    if [ -z "$directory" ] && [ -n "$evidence" ]; then
        directory=$(evidence_file "$digest")
    fi
    [ -n "$directory" ] || return 0
    check 'directory: it is the one that the packet pins' sha256_is "$directory" "$digest"
    if [ -f "$directory" ]; then read_directory "$directory"; fi
}

# Reads signers.yaml line by line: whose a key is and when it may sign. A directory has one member per line; a key
# that is written in another way is not found here, and that is a failure.
read_directory() {
    local line value signer='' key_id=none
    while IFS= read -r line || [ -n "$line" ]; do
        [[ $line =~ ^[[:space:]]*(-[[:space:]]+)?([a-z_0-9]+):[[:space:]]+(.*)$ ]] || continue
        value=$(unquoted "${BASH_REMATCH[3]}")
        case ${BASH_REMATCH[2]} in
            signer_id) signer=$value key_id=none ;;
            key_id) key_id=${value:-none} && add_owner "$key_id" "$signer" ;;
            public_key) add_directory_key "$key_id" "$value" ;;
            valid_from) key_from[$key_id]=$value ;;
            valid_until) key_until[$key_id]=$value ;;
            # The earlier of the two counts here; what stands in spite of it, the program judges.
            revoked_at_utc | suspected_since)
                if [[ -z ${key_revoked[$key_id]:-} || $value < ${key_revoked[$key_id]} ]]; then
                    key_revoked[$key_id]=$value
                fi
                ;;
        esac
    done <"$1"
}
unquoted() {
    local value=$1
    if [[ $value =~ ^\"([^\"\\]*)\" || $value =~ ^\'([^\']*)\' ]]; then
        value=${BASH_REMATCH[1]}
    else
        value=${value%%[[:space:]]#*}
        value=${value%"${value##*[![:space:]]}"}
    fi
    printf '%s' "$value"
}
add_owner() {
    [ -z "${key_owner[$1]:-}" ] || fail "directory: key $1 stands there once"
    key_owner[$1]=$2
}
add_directory_key() {
    if decode "$2" "$work/key.der" && sha256_is "$work/key.der" "$1"; then
        public_key[$1]=$2
    else
        fail "directory: key_id $1 is the SHA-256 of its public key"
    fi
}

check_owner() { # LABEL SIGNER KEY_ID TIME
    check "$1: the pinned directory gives the key to this person" [ "${key_owner[$3]:-}" = "$2" ]
    check "$1: the key was valid at that time" is_within "$4" "${key_from[$3]:-}" "${key_until[$3]:-}" \
        "${key_revoked[$3]:-}"
}
is_within() { # TIME FROM UNTIL REVOKED
    [[ -n $2 && -n $3 && ! $1 < $2 && ! $1 > $3 ]] && [[ -z $4 || $1 < $4 ]]
}

# ---- Roster -----------------------------------------------------------------------------------------------------

check_roster() {
    check_roster_keys
    check_views
    rules '
    rule("roster: one row per required signer, two at least"; .packet
        | (.signer_roster | length) as $rows | $rows == (.required_signers | length) and $rows >= 2),
    rule("roster: no person twice"; [.packet.signer_roster[].signer_id | ascii_downcase] | length == (unique | length)),
    rule("roster: no key twice"; [.packet.signer_roster[].key_id] | length == (unique | length)),
    rule("roster: whoever issued the packet is not its release_authority"; .packet | .issued_by as $author
        | .signer_roster | all(.role != "release_authority" or .signer_id != $author)),
    rule("roster: approval_timestamp_utc is the latest of its times"; .packet
        | .approval_timestamp_utc == ([.signer_roster[].signature_timestamp_utc] | max)),
    (names as $names | (.packet.signer_roster | keys[]) as $i | .packet.signer_roster[$i] as $row
    | statement($row.statement_sha256) as $s | $s.predicate as $p | "roster[\($i)] \($row.signer_id | plain)" as $who
    | rule("\($who): statement_sha256 is an approval in history"; $p.act == "approve"),
    rule("\($who): signature_hash is that of the envelope"; $row.signature_hash == $s.envelope_sha256),
    rule("\($who): key_id is the one of the signature"; $row.key_id == $s.keyid),
    rule("\($who): name, role, scope and time are the signed ones"; ($row | [.signer_id, .printed_name, .role,
        .authority_scope, .signature_timestamp_utc]) == ($p | [.signer_id, .printed_name, .role, .authority_scope,
        .timestamp_utc])),
    rule("\($who): covers required_signers[\($i)]"; .packet.required_signers[$i] as $needed
        | $row.role == $needed.role and ($needed.eligible | index([$row.signer_id]) != null)
        and ($row.authority_scope | (.windows | covers($needed.authority_scope.windows))
            and (.clusters | covers($needed.authority_scope.clusters))
            and (.tiers | covers($needed.authority_scope.tiers)))),
    rule("\($who): relies on a go review, by somebody who may review"; .packet.issued_by as $author
        | [$p.relies_on[] as $digest | statement($digest).predicate | select(.act == "review")] as $reviews
        | ($reviews | length) == ($p.relies_on | length) and ($reviews | any(.recommendation == "go"
            and .signer_id != $author and (.duty == "reviewer" or .role == "risk_governance_reviewer")))),
    rule("\($who): rests on the issue and a submit of the packet"; ([$row.statement_sha256]
        | closure($names)) as $digests | [.statements[] | select(.sha256 as $d | $digests | index([$d])) | .predicate.act]
        | index(["issue"]) != null and index(["submit"]) != null))'
}

check_roster_keys() {
    local index=0 text key_id method
    while IFS=$'\t' read -r text key_id method; do
        check "roster[$index]: the public key is Ed25519 or P-256, and signature_method says which" \
            [ "$(method_of "$text")" = "$method" ]
        check "roster[$index]: key_id is the SHA-256 of the public key" is_key_id "$text" "$key_id"
        index=$((index + 1))
    done < <(jq -r '.signer_roster[] | [.public_key, .key_id, .signature_method] | @tsv' "$work/packet.json" 2>/dev/null)
}
is_key_id() { decode "$1" "$work/key.der" && sha256_is "$work/key.der" "$2"; }

# view_sha256: what the signer was shown is every leaf, with its pointer, of the core, the approval and the reviews
# that it relies on.
check_views() {
    local index=0 expected view
    while IFS=$'\t' read -r expected view; do
        check "roster[$index]: view_sha256 is that of the core, the approval and its reviews" \
            [ "$(printf '%s' "$view" | sha256sum | cut -c1-64)" = "$expected" ]
        index=$((index + 1))
    done < <(jq -r --slurpfile core "$work/core" "$definitions"'. as $all | .packet.signer_roster[]
        | .statement_sha256 as $digest | ($all | statement($digest).predicate) as $p
        | {core: $core[0], predicate: ($p | del(.view_sha256)?),
           reviews: [$p.relies_on[]? as $d | $all | statement($d).statement]} as $view
        | [$view | path(..)] | map(. as $path | ($view | getpath($path)) | select(type != "object" and type != "array"
            or length == 0) | [($path | map("/\(.)") | add // ""), .]) | "\($p.view_sha256)\t\(tojson)"' \
        "$work/context.json" 2>/dev/null)
    check 'roster: every approval says what was shown' [ $index -eq "$(field '.signer_roster | length')" ]
}

# ---- History as a whole -----------------------------------------------------------------------------------------

check_history() {
    rules '
    rule("history: no statement twice"; [.statements[].sha256] | length == (unique | length)),
    rule("history: one issue, by issued_by at issued_at_utc"; .packet as $packet | [.statements[].predicate
        | select(.act == "issue") | [.signer_id, .duty, .timestamp_utc]]
        == [[$packet.issued_by, "author", $packet.issued_at_utc]]),
    rule("history: every comment is on a place of the core"; (.packet | del(.approval_state, .approval_timestamp_utc,
        .signer_roster, .human_review, .history, .packet_sha256)) as $core | .statements
        | all(.predicate | .act != "comment" or (.pointer as $pointer | $core | has_place($pointer)))),
    rule("history: nobody declined, and nobody withdrew"; .statements
        | all(.predicate.act != "decline" and .predicate.act != "withdraw")),
    rule("history: no approval of the roster was taken back"; [.packet.signer_roster[].statement_sha256] as $rows
        | .statements | all(.predicate.retracts as $retracted | $rows | index([$retracted]) == null)),
    rule("history: every hold and hold recommendation was released by somebody who may"; .packet.issued_by as $author
        | [.statements[].predicate | select(.act == "release")] as $releases
        | [.statements[] | select(.predicate | .act == "hold" or .recommendation == "hold")]
        | all(. as $hold | $releases | any(.releases == $hold.sha256 and (.signer_id == $hold.predicate.signer_id
            or (.role == "release_authority" and .signer_id != $author))))),
    rule("history: exactly the approvals and what they rest on"; names as $names
        | ([.packet.signer_roster[].statement_sha256] | closure($names)) == ([.statements[].sha256] | sort)),
    rule("history: in causal order, then by digest"; names as $names
        | [.statements[].sha256] == in_causal_order($names)),
    rule("human_review: one row per review in history, as it was signed"; .packet.human_review ==
        [.statements[] | select(.predicate.act == "review") | {statement_sha256: .sha256} + (.predicate | picked([
        "signer_id", "printed_name", "role", "duty", "timestamp_utc", "recommendation", "verifications"]))])'
}

# ---- Evidence ---------------------------------------------------------------------------------------------------

check_evidence_bundle() {
    rules '
    .packet.evidence_bundle as $bundle | ([$bundle.artifacts[] | {(.kind): .sha256}] | add) as $digest_of
    | rule("evidence: none of the five is missing"; $bundle | [.ranking_snapshot_hash, .forecast_band_snapshot_hash,
        .dashboard_extract_hash, .simulation_rule_version, .fail_matrix_run_id] | all(type == "string" and . != "")),
    rule("evidence: the hashes are those of the artifacts"; ($bundle | [.ranking_snapshot_hash,
            .forecast_band_snapshot_hash, .dashboard_extract_hash]) ==
            ($digest_of | [.ranking_snapshot, .forecast_band_snapshot, .dashboard_extract])
        and .packet.replay_baseline.ranking_snapshot.sha256 == $bundle.ranking_snapshot_hash),
    rule("evidence: one artifact of each kind but context"; [$bundle.artifacts[].kind | select(. != "context")] | sort
        == ["dashboard_extract", "fail_matrix", "forecast_band_snapshot", "ranking_snapshot"])'
    check 'evidence: fail_matrix_run_id follows from schema, policy and matrix' is_run_id \
        "$(field .evidence_bundle.fail_matrix_run_id)"
}
is_run_id() {
    local sum
    sum=$(jq -r '.policy.schema_sha256, .policy.policy_sha256,
        (.evidence_bundle.artifacts[] | select(.kind == "fail_matrix") | .sha256)' "$work/packet.json" | sha256sum)
    [ "$1" = "FMR-${sum:0:16}" ]
}

evidence_file() { printf '%s/%s/%s' "$evidence" "${1:0:2}" "${1:2}"; }

check_evidence_files() {
    local name digest size
    if [ -z "$evidence" ]; then
        note 'evidence files not checked: needs --evidence'
        return
    fi
    while IFS=$'\t' read -r name digest size; do
        check "evidence: the bytes of $name are there and have its digest" is_stored "$digest" "$size"
    done < <(jq -r '(.policy | ["the policy", .policy_sha256, ""], ["the directory", .directory_sha256, ""],
        ["the schema", .schema_sha256, ""]), (.evidence_bundle.artifacts[] | [.artifact_id, .sha256, .size_bytes])
        | @tsv' "$work/packet.json" 2>/dev/null)
}
is_stored() { # DIGEST SIZE
    local file
    is_digest "$1" || return 1
    file=$(evidence_file "$1")
    sha256_is "$file" "$1" && { [ -z "$2" ] || [ "$(wc -c <"$file")" -eq "$2" ]; }
}

# ---- Main -------------------------------------------------------------------------------------------------------

finish() {
    if [ $failures -gt 0 ]; then
        printf '\nNOT VERIFIED: %d of %d checks failed.\n' $failures $checks
        exit 1
    fi
    printf '\nVERIFIED: all %d checks held. This stands and falls with your trust in\n' $checks
    say '  policy    ' "$(field .policy.policy_sha256)"
    say '  directory ' "$(field .policy.directory_sha256)"
    [ -n "$directory" ] || echo 'Whose the keys are was NOT checked: that needs --evidence or --directory.'
    exit 0
}

verify() {
    cp -- "$packet" "$work/packet.json" 2>/dev/null || stop "$packet cannot be read"
    check 'packet: the bytes are the canonical ones' is_canonical "$work/packet.json"
    # Nothing that is read from a file in another form would mean anything.
    [ $failures -eq 0 ] || finish
    jq -cjS 'del(.packet_sha256)' "$work/packet.json" >"$work/unhashed"
    jq -cjS 'del(.approval_state, .approval_timestamp_utc, .signer_roster, .human_review, .history, .packet_sha256)' \
        "$work/packet.json" >"$work/core"
    core_sha256=$(sha256_of "$work/core")
    read_history
    jq -s --slurpfile packet "$work/packet.json" --arg core_sha256 "$core_sha256" \
        '{packet: $packet[0], core_sha256: $core_sha256, statements: map(. + {
            keyid: $packet[0].history[.index].signatures[0].keyid, predicate: .statement.predicate})}' \
        "$work/statements.jsonl" >"$work/context.json"
    check_packet
    check_evidence_bundle
    check_evidence_files
    read_roster_keys
    find_directory
    check_statements
    check_signatures
    check_roster
    check_history
    finish
}

usage() { stop 'usage: verify-packet.sh PACKET.json [--evidence DIR] [--directory signers.yaml] [--core FILE]'; }

packet='' evidence='' directory='' core_file=''
while [ $# -gt 0 ]; do
    case $1 in
        --evidence | --directory | --core)
            if [ $# -lt 2 ] || [ ! -r "$2" ]; then stop "$1 needs something that can be read"; fi
            declare "$(case $1 in --core) echo core_file ;; *) echo "${1#--}" ;; esac)=$2"
            shift
            ;;
        -*) usage ;;
        *)
            [ -z "$packet" ] || usage
            packet=$1
            ;;
    esac
    shift
done
[ -n "$packet" ] || usage
if [ ! -f "$packet" ] || [ ! -r "$packet" ]; then stop "$packet cannot be read"; fi
for tool in jq openssl sha256sum base64 od; do
    command -v $tool >/dev/null || stop "$tool is missing"
done
work=$(mktemp -d) || stop 'there is no room for temporary files'
trap 'rm -rf -- "$work"' EXIT
verify
