#!/usr/bin/env bash
# From a submitted draft to a sealed packet in the real window: a real X server, a session bus, keys in a real Secret
# Service, driven through AT-SPI as a screen reader would. Afterwards the auditor's script judges what was written.
# COUNTERSIGN_CLI names the command line; the window is built beside it. Pictures are left in $COUNTERSIGN_PICTURES.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ "${1:-}" != inside ]; then
    outer=$(mktemp -d)
    trap 'rm -rf "$outer"' EXIT
    mkdir -p "$outer/home/.config" "$outer/run"
    chmod 700 "$outer/run"
    env -i PATH="$PATH" LC_ALL=C.UTF-8 COUNTERSIGN_CLI="${COUNTERSIGN_CLI:?names the built countersign-cli}" \
        HOME="$outer/home" COUNTERSIGN_PATIENCE="${COUNTERSIGN_PATIENCE:-120}" COUNTERSIGN_PICTURES="${COUNTERSIGN_PICTURES:-$outer}" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
        XDG_RUNTIME_DIR="$outer/run" \
        timeout --kill-after=10 800 xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- "$0" inside
    exit
fi

. "$here/lib/team.sh"
. "$here/lib/keyring.sh"
team_start
keyring unlocked
# The team's keys are in the keychain.
cs() { "$cli" --store "$store" --trust "$trust" --keys "$keys" "$@"; }
team_people <<<"$team_of_five"
[ -z "$(find "$keys" -type f -not -name '*.keychain.pem')" ] || die "a key is not in the keychain"
team_window high_impact
sed -i 's/owner: [a-z-]*$/owner: ada/' "$inputs/decision.yaml"
act packet issue "$inputs/decision.yaml" --as noor
act packet submit "$cluster" --as noor

/usr/bin/python3 -B "$here/window_story.py" "${cli%-cli}" "$store" "$trust" "$keys" "SAP-$cluster-r1" "$COUNTERSIGN_PICTURES"

"$cli" verify-script >"$work/verify-packet.sh"
bash "$work/verify-packet.sh" "$store/strategy-approval/$window/packets/SAP-$cluster-r1.json" \
    --evidence "$store/strategy-approval/$window/evidence/sha256" >"$work/verified" || { cat "$work/verified"; die "the auditor refuses it"; }
echo "ok    the auditor's script verifies what the window sealed"
expect 0 "gate for release: PASS" cs gate --for release
