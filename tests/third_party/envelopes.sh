#!/usr/bin/env bash
# Every statement of the program's store and of one with ECDSA keys, read by other people's programs: sigstore-js works
# out what a DSSE signature is over and verifies it, Debian's securesystemslib (in-toto's) verifies it once more. Each
# envelope that was changed in one place must be refused by both.
set -euo pipefail

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=npm_tools.sh
. "$here/npm_tools.sh"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
install_npm_tools "$work"
mkdir "$work/cases" "$work/keys"
count=0
changes=0

die() { echo "FAIL: $*" >&2; exit 1; }
# keys_of STORE: each public key that the store's directory lists, in a file named by its digest.
keys_of() {
    local text file
    while read -r text; do
        base64 -d <<<"$text" >"$work/key.der"
        file=$work/keys/$(sha256sum <"$work/key.der" | cut -c1-64).der
        mv "$work/key.der" "$file"
    done < <(grep -hoP 'public_key: *"?\K[A-Za-z0-9+/=]+' "$1"/strategy-approval/*/policies/*signers*.yaml)
}
# take ENVELOPE: it, which must hold under its key; copies with one change and one under another key, which must not.
take() {
    local number key change other
    key=$(jq -r '.signatures[0].keyid' "$1").der
    [ -f "$work/keys/$key" ] || die "no key of the directory has the keyid of $1"
    count=$((count + 1))
    number=$(printf %03d "$count")
    cp "$1" "$work/cases/holds-$number.json"
    cp "$work/keys/$key" "$work/cases/holds-$number.der"
    for change in '.payload |= ("A" + .[1:])' '.payload |= (.[:-8] + "AAAAAAA=")' '.payloadType += "x"' \
        '.signatures[0].sig |= ("AAAA" + .[4:])'; do
        changes=$((changes + 1))
        jq -c "$change" "$1" >"$work/cases/refused-$changes.json"
        cp "$work/keys/$key" "$work/cases/refused-$changes.der"
    done
    other=$(find "$work/keys" -name '*.der' ! -name "$key" | sort | head -n 1)
    changes=$((changes + 1))
    cp "$1" "$work/cases/refused-$changes.json"
    cp "$other" "$work/cases/refused-$changes.der"
}

"$cli" demo "$work/program" --main-job-only >/dev/null
/usr/bin/python3 "$here/make_sealed_packet.py" "$work/second"
for store in program second; do
    keys_of "$work/$store"
    for envelope in "$work/$store"/strategy-approval/*/statements/*/*.dsse.json; do take "$envelope"; done
done
[ "$count" -ge 10 ] || die "only $count envelopes"
for key in "$work"/keys/*.der; do openssl pkey -pubin -inform DER -noout -text -in "$key"; done >"$work/kinds"
for method in ED25519 P-256; do grep -qi "$method" "$work/kinds" || die "no $method key took part"; done

find "$work/cases" -name '*.json' -printf '%f\n' | sed 's/\.json$//; s/^\([a-z]*\).*/& \1/' | sort >"$work/expected"
node "$here/dsse_sigstore.cjs" "$work/cases" | sort >"$work/sigstore"
/usr/bin/python3 "$here/envelope_securesystemslib.py" "$work/cases" | sort >"$work/library"
for reader in sigstore library; do diff "$work/expected" "$work/$reader" || die "$reader judges otherwise (see above)"; done
echo "$count envelopes hold, $changes changed ones do not"
