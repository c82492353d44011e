#!/usr/bin/env bash
# An enrolment request checked with jq, sha256sum and openssl alone, for both signature methods; a request that
# was changed or signed by another key must fail the same check. COUNTERSIGN_CLI names the program.
set -euo pipefail

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
die() { echo "FAIL: $*" >&2; exit 1; }
printf '%s' 'correct horse battery' >"$work/pass"
cs() { "$cli" --keys "$work/keys" --passphrase-file "$work/pass" "$@"; }

# check FILE: what a directory's owner can do without our program. Answers 0 when the proof of possession holds.
check() {
    local type='application/vnd.countersign.enrolment-request+json'
    jq -cjS . "$1" | cmp -s - "$1" || return 1
    [ "$(jq -r .payloadType "$1")" = "$type" ] && [ "$(jq '.signatures | length' "$1")" -eq 1 ] || return 1
    jq -rj .payload "$1" | base64 -d >"$work/payload"
    jq -cjS . "$work/payload" | cmp -s - "$work/payload" || return 1
    jq -rj .public_key "$work/payload" | base64 -d >"$work/key.der"
    local id
    id=$(sha256sum <"$work/key.der" | cut -c1-64)
    [ "$(jq -r .key_id "$work/payload")" = "$id" ] && [ "$(jq -r '.signatures[0].keyid' "$1")" = "$id" ] || return 1
    { printf 'DSSEv1 %d %s %d ' "${#type}" "$type" "$(wc -c <"$work/payload")"; cat "$work/payload"; } >"$work/message"
    jq -rj '.signatures[0].sig' "$1" | base64 -d >"$work/signature"
    case "$(jq -r .signature_method "$work/payload")" in
    ed25519)
        openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$work/message" \
            -sigfile "$work/signature" >/dev/null 2>&1
        ;;
    ecdsa-p256-sha256)
        openssl dgst -sha256 -verify "$work/key.der" -keyform DER -signature "$work/signature" "$work/message" \
            >/dev/null 2>&1
        ;;
    *) return 1 ;;
    esac
}
# repacked FILE FILTER: the envelope of FILE around its payload changed by a jq filter.
repacked() {
    jq -rj .payload "$1" | base64 -d | jq -cjS "$2" | base64 -w0 >"$work/changed"
    jq -cjS --rawfile payload "$work/changed" '.payload = $payload' "$1"
}

for method in ed25519 ecdsa-p256-sha256; do
    cs keys create "lena-$method" --method "$method" >/dev/null
    cs keys request "lena-$method" --name 'Lena Ék' --capacity release_authority --capacity reviewer \
        --output "$work/$method.json" >/dev/null
    check "$work/$method.json" || die "jq and openssl do not confirm the $method request"
    [ "$(jq -c .requested "$work/payload")" = '[{"duty":"reviewer"},{"role":"release_authority"}]' ] ||
        die "the request asks for something else"
    cs validate --file "$work/$method.json" >/dev/null || die "the program refuses its own request"
    # The check can fail, and the program agrees.
    for change in '.printed_name = "Lena Eg"' '.signer_id = "mallory"' '.requested = []'; do
        repacked "$work/$method.json" "$change" >"$work/bad.json"
        if check "$work/bad.json"; then die "openssl confirms a changed request: $change"; fi
        if cs validate --file "$work/bad.json" >/dev/null 2>&1; then die "the program takes a changed request: $change"; fi
    done
    echo "ok    $method"
done
# The signature of one key around the request of another.
jq -cjS --slurpfile other "$work/ecdsa-p256-sha256.json" '.signatures[0].sig = $other[0].signatures[0].sig' \
    "$work/ed25519.json" >"$work/bad.json"
if check "$work/bad.json"; then die "openssl confirms a foreign signature"; fi
if cs validate --file "$work/bad.json" >/dev/null 2>&1; then die "the program takes a foreign signature"; fi
# To standard output the same form, and no file is overwritten by another one.
cs keys request lena-ed25519 --name 'Lena Ék' >"$work/stdout.json"
check "$work/stdout.json" || die "the request on standard output does not hold"
before=$(sha256sum <"$work/ed25519.json")
if cs keys request lena-ed25519 --name 'Another Name' --output "$work/ed25519.json" >/dev/null 2>&1; then
    die "a request overwrote another file"
fi
[ "$before" = "$(sha256sum <"$work/ed25519.json")" ] || die "the file that was there has changed"
echo "ok    foreign signatures, standard output, nothing overwritten"
