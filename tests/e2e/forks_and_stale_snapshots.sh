#!/usr/bin/env bash
# Two workstations issue the same revision: both halves are shown, nothing is signed or sealed until one is withdrawn, and
# the next revision names both. Snapshots that are too old or overtaken are refused, naming both.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"

team_start
team_people <<<"$team_of_five"
team_window high_impact
sed -i 's/owner: [a-z-]*$/owner: ada/' "$inputs/decision.yaml"

# ---- Two workstations, one revision ----
here=$store there=$work/there
cp -r "$store" "$there"
act packet issue "$inputs/decision.yaml" --as noor
store=$there
sed 's/text: Highest score.*/text: The other workstation says it in other words./' "$inputs/decision.yaml" >"$inputs/other.yaml"
act packet issue "$inputs/other.yaml" --as noor
store=$here
cp -rn "$there/." "$here/"
mapfile -t cores < <(cs --json packet list | jq -r '.[].core_sha256')
[ "${#cores[@]}" -eq 2 ] || die "not both halves are listed"
a=${cores[0]:0:12} b=${cores[1]:0:12}

expect 0 forked cs packet list
[ "$(grep -c forked "$work/out")" -eq 2 ] || die "not both halves are shown as forked"
expect 3 "$b" cs packet status "$cluster"
also "$a" "--core"
expect 0 forked cs packet status "$cluster" --core "$a"
expect 0 "The other workstation" cs packet diff "$cluster" --from 1 --from-core "$a" --to 1 --to-core "$b"
expect 1 REVISION_FORKED cs packet submit "$cluster" --core "$a" --as noor --preview
also "$a" "$b"
expect 1 REVISION_FORKED cs validate
# Two drafts claim nothing false, so they may be merged; nothing is released while it is open which one holds.
expect 0 PASS cs gate --for merge
expect 1 REVISION_FORKED cs gate --for release

# ---- Withdrawing one half resolves it ----
act packet withdraw "$cluster" --core "$b" --as noor --reason-code drafted_in_error --text "Issued on two workstations."
expect 0 draft cs packet status "$cluster" --core "$a"
never forked
act packet submit "$cluster" --core "$a" --as noor
review_go --as tomasz --core "$a"
for person in ada ines; do act packet approve "$cluster" --core "$a" --as "$person"; done

# ---- The next revision names both halves; the first can no longer be sealed ----
cs packet decision "$cluster" --core "$a" --into "$work/next" >/dev/null
act packet issue "$work/next/decision.yaml" --as noor
[ "$(jq -r '.lineage.previous[].core_sha256' "$(core_of 2)" | sort)" = "$(printf '%s\n' "${cores[@]}" | sort)" ] ||
    die "r2 does not name both halves"
act packet submit "$cluster" --as noor
review_go --as tomasz
act packet approve "$cluster" --as ada
expect 1 REVISION_OVERTAKEN cs packet approve "$cluster" --revision 1 --core "$a" --as kofi --preview

# ---- A newer snapshot in the store overtakes the packet's own; an old one cannot be signed at all ----
mkdir "$work/newer" && cp "$work"/next/* "$work/newer/"
old=$(jq -r .generated_utc "$work/next/ranking-snapshot.json")
new=$(date -u -d "$old + 1 minute" +%Y-%m-%dT%H:%M:%SZ)
sed -i "s/$old/$new/; s/\"RS-W48-[a-z0-9-]*\"/\"RS-W48-newer\"/" "$work/newer/ranking-snapshot.json"
act packet issue "$work/newer/decision.yaml" --as noor
act packet withdraw "$cluster" --as noor --reason-code drafted_in_error --text "Only its snapshot was wanted."
expect 1 SNAPSHOT_STALE cs packet approve "$cluster" --revision 2 --as ines --preview
also "$old" "RS-W48-newer of $new"
ancient=2026-01-01T00:00:00Z
sed -i "s/$new/$ancient/" "$work/newer/ranking-snapshot.json"
act packet issue "$work/newer/decision.yaml" --as noor
expect 1 "of $ancient is over 72 h old" cs packet submit "$cluster" --as noor --preview
also SNAPSHOT_STALE

# ---- Both halves are pending: a decline resolves it too, and the other half seals ----
here=$work/both there=$work/both-there
store=$here && team_window high_impact
cp -r "$here" "$there"
act packet issue "$inputs/decision.yaml" --as noor
act packet submit "$cluster" --as noor
store=$there
act packet issue "$inputs/other.yaml" --as noor
act packet submit "$cluster" --as noor
declined=$(cs --json packet list | jq -r '.[].core_sha256[0:12]')
store=$here
chosen=$(cs --json packet list | jq -r '.[].core_sha256[0:12]')
cp -rn "$there/." "$here/"
expect 1 REVISION_FORKED cs packet approve "$cluster" --core "$chosen" --as ada --preview
expect 0 PASS cs gate --for merge
act packet decline "$cluster" --core "$declined" --as ines --reason-code wrong_lane --text "The other half says it better."
review_go --as tomasz --core "$chosen"
for person in ada ines kofi; do act packet approve "$cluster" --core "$chosen" --as "$person"; done
grep -q Sealed "$work/said" || die "the half that is left does not seal"
expect 0 rejected cs packet status "$cluster" --core "$declined"
expect 0 PASS cs gate
echo "forks and stale snapshots are handled"
