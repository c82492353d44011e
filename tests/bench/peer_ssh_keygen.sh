#!/usr/bin/env bash
# peer_ssh_keygen.sh DIR COUNT: verifies COUNT messages of DIR with `ssh-keygen -Y verify`, for comparison. One key signs
# a message first, since ssh-keygen knows only its own form of signature.
set -euo pipefail
folder=$1 count=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ssh-keygen -q -t ed25519 -N '' -C bench -f "$work/key"
echo "bench $(cut -d' ' -f1,2 "$work/key.pub")" >"$work/allowed"
ssh-keygen -q -Y sign -f "$work/key" -n bench <"$folder/0.message" >"$work/signature" 2>/dev/null
for ((i = 0; i < count; i++)); do
    ssh-keygen -q -Y verify -f "$work/allowed" -I bench -n bench -s "$work/signature" <"$folder/0.message"
done
