#!/usr/bin/env bash
# Keys in a real Secret Service (gnome-keyring on a private bus) through the real command line: create, sign an act,
# remove; and everything that can be wrong with a keychain, each with its own error. COUNTERSIGN_CLI names the program.
set -euo pipefail

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
if [ "${1:-}" != inside ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work/home/.config" "$work/run"
    chmod 700 "$work/run"
    env -i PATH="$PATH" LC_ALL=C.UTF-8 COUNTERSIGN_CLI="$cli" WORK="$work" HOME="$work/home" \
        XDG_RUNTIME_DIR="$work/run" XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/.config" \
        timeout --kill-after=10 300 dbus-run-session -- "$0" inside
    exit
fi

work=${WORK:?set by the outer run}
. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"
. "$(dirname "${BASH_SOURCE[0]}")/lib/keyring.sh"
# The keychain is this folder's: no passphrase file, no store.
cs() { "$cli" --keys "$work/keys" "$@"; }
# Every item of the keychain with these attributes, by a client that is not ours.
secret_of() { secret-tool lookup server countersign user "$1"; }

# ---- No service at all ----
DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent expect 3 keychainUnavailable cs keys create ada
[ -z "$(ls "$work/keys")" ] || die "a failed creation left a file"

# ---- Two methods; list and export ask no keychain ----
keyring unlocked
for method in ed25519 ecdsa-p256-sha256; do
    expect 0 os_keychain cs keys create ada --method "$method"
done
expect 0 os_keychain cs keys list
mapfile -t ids < <(cs --json keys list | jq -r '.[] | .key_id')
mapfile -t methods < <(cs --json keys list | jq -r '.[] | .signature_method')
[ "${#ids[@]}" -eq 2 ] || die "two keys were made, ${#ids[@]} are listed"
for i in 0 1; do
    cs keys export "${ids[i]}" --pem >"$work/pub.pem"
    [ "$(openssl pkey -pubin -in "$work/pub.pem" -outform DER | sha256sum | cut -c1-64)" = "${ids[i]}" ] ||
        die "openssl derives another key_id"
    [ "$(secret_of "ada/${ids[i]}" | base64 -d | wc -c)" -eq 32 ] || die "the keychain entry has not 32 bytes"
done
[ -z "$(find "$work/keys" -type f -not -name '*.keychain.pem')" ] || die "something else than public parts in the keys folder"

# ---- A real act, signed with each kind of key ----
printf '%s' 'correct horse battery' >"$work/pass"
for person in tomasz kofi ines; do cs --passphrase-file "$work/pass" keys create "$person" >/dev/null; done
expect 0 os_keychain cs keys create noor
"$cli" demo "$work/demo" --main-job-only >/dev/null
inputs=$work/demo/inputs
job=$inputs/matchmaking-timeout-spike
{
    printf 'directory_id: own-directory\ndirectory_version: 1\nenvironment: sandbox\nsigners:\n'
    while read -r person kind capacity; do
        printf '  - signer_id: %s\n    printed_name: %s\n    grants:\n      - %s: %s\n        authority_scope: ' \
            "$person" "${person^}" "$kind" "$capacity"
        printf '{windows: ["*"], clusters: ["*"], tiers: ["*"], valid_until: 2098-01-01T00:00:00Z}\n    keys:\n'
        if [ "$person" = ada ]; then for id in "${ids[@]}"; do cs keys export "$id"; done; else cs keys export "$person"; fi
    done <<'PEOPLE'
noor duty author
tomasz duty reviewer
ada role strategy_owner
kofi role release_authority
ines role risk_governance_reviewer
PEOPLE
} >"$work/signers.yaml"
printf 'trust_version: 1\ntrusted: []\n' >"$work/trust.yaml"
packets() { cs --store "$work/store" --trust "$work/trust.yaml" --passphrase-file "$work/pass" "$@"; }
packets window init 2026-W48-live --opens 2026-11-24T06:00:00Z --closes 2026-11-27T18:00:00Z --impact high_impact \
    --environment sandbox --expect matchmaking-timeout-spike --directory "$work/signers.yaml" \
    --policy "$inputs/policy.yaml" >/dev/null
window=$work/store/strategy-approval/2026-W48-live
packets trust accept --fingerprint "$(sha256sum <"$window/policies/lesson120_signer_traceability_policy.yaml" | cut -c1-64)" \
    --fingerprint "$(sha256sum <"$window/policies/signers.yaml" | cut -c1-64)" >/dev/null
sed 's/owner: [a-z-]*$/owner: ada/' "$job/decision.yaml" >"$job/own.yaml"
# act COMMAND...: previewed, then signed as previewed.
act() {
    packets "$@" --preview >"$work/preview"
    packets "$@" --view-sha256 "$(sed -n 's/^view_sha256: *//p' "$work/preview")" \
        --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")"
}
cluster=matchmaking-timeout-spike
expect 0 "Issued" act packet issue "$job/own.yaml" --as noor
expect 0 "Recorded" act packet submit "$cluster" --as noor
expect 0 "Recorded" act packet hold "$cluster" --as ada --key "${ids[0]}" --capacity strategy_owner --reason "first look"
hold=$(packets --json packet show "$cluster" | jq -r '[.history[].payload | @base64d | fromjson |
    select(.predicate.act == "hold")] | length')
[ "$hold" -eq 1 ] || die "the hold of the keychain key does not count"
statement=$(echo "$window"/statements/*/hold.strategy_owner.ada.*.dsse.json)
cs keys export "${ids[0]}" --pem >"$work/pub.pem"
jq -rj .payload "$statement" | base64 -d >"$work/payload"
{ printf 'DSSEv1 28 application/vnd.in-toto+json %d ' "$(wc -c <"$work/payload")"; cat "$work/payload"; } >"$work/message"
jq -rj '.signatures[0].sig' "$statement" | base64 -d >"$work/signature"
case "${methods[0]}" in
ed25519) openssl pkeyutl -verify -pubin -inkey "$work/pub.pem" -rawin -in "$work/message" -sigfile "$work/signature" ;;
*) openssl dgst -sha256 -verify "$work/pub.pem" -signature "$work/signature" "$work/message" ;;
esac >/dev/null || die "openssl does not verify what the keychain key signed"
echo "ok    openssl verifies it"
hold_by() { packets packet hold "$cluster" --as ada --key "$1" --capacity strategy_owner --reason again "${@:2}"; }
sign_with() {
    hold_by "$1" --preview >"$work/preview"
    hold_by "$1" --view-sha256 "$(sed -n 's/^view_sha256: *//p' "$work/preview")" \
        --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")"
}
expect 0 Recorded sign_with "${ids[1]}"
# ---- Nothing that loads code or chooses another keychain reaches the helper; planted settings are never read ----
for name in countersign countersign-sign-helper; do
    printf '[General]\nada/%s=planted\n' "${ids[1]}" >"$work/home/.config/$name.conf"
done
hold_by "${ids[1]}" --preview >"$work/preview"
QT_PLUGIN_PATH=/planted QTKEYCHAIN_BACKEND=planted OPENSSL_CONF=/planted OPENSSL_MODULES=/planted QT_NO_GLIB=1 \
    XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5 LD_LIBRARY_PATH=/planted \
    strace -f -qq -v -s 4096 -e trace=execve,openat,open -e signal=none -o "$work/trace" \
    "$cli" --keys "$work/keys" --store "$work/store" --trust "$work/trust.yaml" packet hold "$cluster" --as ada \
    --key "${ids[1]}" --capacity strategy_owner --reason again \
    --view-sha256 "$(sed -n 's/^view_sha256: *//p' "$work/preview")" \
    --request-time "$(sed -n 's/^request_time: *//p' "$work/preview")" >/dev/null || die "signing under hostile variables"
grep 'execve(.*countersign-sign-helper"' "$work/trace" >"$work/started" || die "strace saw no helper"
grep -E 'planted|QT_|QTKEYCHAIN|OPENSSL|KDE|XDG_CURRENT|LD_' "$work/started" && die "a hostile variable reached the helper"
grep -F 'DBUS_SESSION_BUS_ADDRESS' "$work/started" >/dev/null || die "the helper's environment was not seen"
grep -E '"[^"]*/(countersign|countersign-sign-helper)\.conf"' "$work/trace" && die "a settings file was looked at"
echo "ok    the helper's environment is clean"
secret=$(secret_of "ada/${ids[1]}" | base64 -d | xxd -p -c 64)
raw() { xxd -p -c 0 "$1" | grep -qF "$secret"; }
while read -r file; do raw "$file" && die "the secret stands in $file"; done < <(
    find "$work" -type f -not -name '*.keyring')
printf '%s' "$secret" | xxd -r -p >"$work/control"
raw "$work/control" || die "the search for the secret finds nothing at all"
rm "$work/control"
echo "ok    no file holds the secret"
before=$(find "$window" | sort | sha256sum)

# ---- Another key under the entry's name; no entry; a locked, a frozen keychain ----
swapped=$(secret_of "ada/${ids[0]}")
keep=$(secret_of "ada/${ids[1]}")
put() { printf %s "$2" | secret-tool store --label=test user "$1" server countersign type base64; }
secret-tool clear server countersign user "ada/${ids[1]}"
expect 3 keychainEntryAbsent sign_with "${ids[1]}"
put "ada/${ids[1]}" "$swapped"
expect 3 keychainMismatch sign_with "${ids[1]}"
secret-tool clear server countersign user "ada/${ids[1]}"
put "ada/${ids[1]}" "$(printf 'too short' | base64)"
expect 3 keychainMismatch sign_with "${ids[1]}"
secret-tool clear server countersign user "ada/${ids[1]}"
put "ada/${ids[1]}" "$keep"
expect 0 Recorded sign_with "${ids[1]}"
after_signing=$(find "$window" | sort | sha256sum)
[ "$before" != "$after_signing" ] || die "the last signature left no file"

keyring locked
expect 3 keychainLocked sign_with "${ids[1]}"
expect 3 keychainLocked cs keys create ada --in keychain
expect 0 os_keychain cs keys list
keyring unlocked
daemon=$(keyring_process)
kill -STOP "$daemon"
expect 3 keychainTimeout sign_with "${ids[1]}"
kill -CONT "$daemon"
[ "$after_signing" = "$(find "$window" | sort | sha256sum)" ] || die "a failed signature left a file"

# ---- A helper that lies, babbles or is missing ----
mkdir "$work/fake"
cp "$cli" "$work/fake/countersign-cli"
own=$(cs --json keys list | jq -r --arg id "${ids[1]}" '.[] | select(.key_id == $id).public_key')
other=$(cs --json keys list | jq -r --arg id "${ids[0]}" '.[] | select(.key_id == $id).public_key')
# faked CODE ANSWER: signing with a helper that gives that answer ends with that error and stores nothing.
faked() {
    printf '#!/bin/sh\ncat >/dev/null\nprintf "%s"\n' "$2" >"$work/fake/countersign-sign-helper"
    chmod +x "$work/fake/countersign-sign-helper"
    cli=$work/fake/countersign-cli expect 3 "$1" sign_with "${ids[1]}"
}
faked signHelperFailed ''
faked signHelperFailed 'done\n'
faked signHelperFailed "done\n$own\nAAAA\n\nmore\n"
faked signHelperFailed "done\n$own\n$(head -c 64 /dev/zero | base64 -w0)\n\n"
faked keychainMismatch "done\n$other\n$(head -c 64 /dev/zero | base64 -w0)\n\n"
faked keychainDenied 'denied\n\n\nthe person said no\n'
rm "$work/fake/countersign-sign-helper"
cli=$work/fake/countersign-cli expect 3 signHelperFailed sign_with "${ids[1]}"
[ "$after_signing" = "$(find "$window" | sort | sha256sum)" ] || die "a lying helper made the program store something"

# ---- Removing ----
expect 2 "nothing was removed" cs keys remove "${ids[0]}"
expect 2 "nothing was removed" cs keys remove "${ids[0]}" --confirm "${ids[1]}"
expect 0 Removed cs keys remove "${ids[0]}" --confirm "${ids[0]}"
[ -z "$(secret_of "ada/${ids[0]}")" ] || die "the removed entry is still there"
expect 3 keychainKeyUnknown cs keys remove "${ids[0]}" --confirm "${ids[0]}"
[ "$(cs --json keys list | jq -r '.[].key_id' | grep -c "${ids[0]}")" -eq 0 ] || die "a removed key is listed"

# ---- Killed between the keychain and the folder: what is left behind is found again, and removing is finished ----
listed() { cs --json keys list | jq -r '.[].key_id' | grep -c -- "$1" || true; }
for method in ed25519 ecdsa-p256-sha256; do
    strace -qq -e trace=link,linkat -e inject=link,linkat:signal=KILL -o /dev/null \
        "$cli" --keys "$work/keys" keys create lena --method "$method" >/dev/null 2>&1 && die "nothing killed it"
done
[ "$(cs keys list | grep -c lena)" -eq 0 ] || die "a creation that was killed is listed"
put lena/stranger "$(head -c 32 /dev/urandom | base64)"
expect 0 Recovered cs keys recover lena
[ "$(cs keys list | grep -c lena)" -eq 2 ] || die "not both keys of lena were recovered"
for id in $(cs --json keys list | jq -r '.[] | select(.signer_id == "lena").key_id'); do
    secret_of "lena/$id" >/dev/null || die "recovered a key that the keychain does not hold"
done
expect 0 "Nothing to recover" cs keys recover lena
expect 0 "Nothing to recover" cs keys recover ada
for id in $(cs --json keys list | jq -r '.[] | select(.signer_id == "lena").key_id'); do
    strace -qq -e trace=link,linkat -e inject=link,linkat:signal=KILL -o /dev/null \
        "$cli" --keys "$work/keys" keys remove "$id" --confirm "$id" >/dev/null 2>&1 && die "nothing killed it"
    [ "$(listed "$id")" -eq 1 ] || die "a removal that was killed left its mark"
    [ -z "$(secret_of "lena/$id")" ] || die "the entry is still there"
    expect 0 Removed cs keys remove "$id" --confirm "$id"
    [ "$(listed "$id")" -eq 0 ] || die "the removal was not finished"
done
keyring locked
expect 3 keychainLocked cs keys recover lena
