#!/usr/bin/env bash
# Who may stand in for whom: deputies, scopes that run out or lie elsewhere, the tier that a window and a lane ask for, and
# an approval taken back and given again.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"

team_start
team_people <<PEOPLE
$team_of_five
dora role strategy_owner
remy role release_authority {windows: ["*"], clusters: [another-cluster], tiers: ["*"], valid_until: 2098-01-01T00:00:00Z}
lena role release_authority {windows: ["*"], clusters: ["*"], tiers: [low_impact], valid_until: 2098-01-01T00:00:00Z}
past role release_authority {windows: ["*"], clusters: ["*"], tiers: ["*"], valid_until: 2026-01-01T00:00:00Z}
PEOPLE
team_window high_impact
sed -i 's/owner: [a-z-]*$/owner: ada/' "$inputs/decision.yaml"
tier_of() { jq -r .policy.tier "$(core_of "$1")"; }

# ---- A high-impact window asks for the full tier, although the lane's impact is minor ----
act packet issue "$inputs/decision.yaml" --as noor
[ "$(tier_of 1)" = high_impact ] || die "a high-impact window takes tier $(tier_of 1)"
[ "$(jq -c '[.required_signers[] | .eligible]' "$(core_of 1)")" = '[["kofi"],["ines"],["ada","dora"]]' ] ||
    die "the rows name somebody whose scope does not cover the packet, or leave a deputy out"
act packet submit "$cluster" --as noor
review_go --as tomasz
act packet approve "$cluster" --as dora
expect 1 "kofi cannot do this as strategy_owner" cs packet approve "$cluster" --as kofi --capacity strategy_owner --preview
for person in remy lena past; do
    expect 1 "scope of $person does not cover this packet" cs packet approve "$cluster" --as "$person" --preview
done

# ---- Retraction, and approval again; a deputy beside the principal is no second signature ----
approval=$(statement approve dora)
expect 1 "no standing approval of the signer" cs packet retract "$cluster" --as ada --approval "$approval" --reason "Not mine." --preview
act packet retract "$cluster" --as dora --approval "$approval" --reason "Ada is back."
expect 0 "ada, dora" cs packet status "$cluster"
act packet approve "$cluster" --as ada
act packet approve "$cluster" --as ines
act packet approve "$cluster" --as kofi
grep -q Sealed "$work/said" || die "the packet does not seal"
[ "$(jq -r '[.signer_roster[].signer_id] | sort | join(" ")' "$store/strategy-approval/$window"/packets/*-r1.json)" = "ada ines kofi" ] ||
    die "the roster is another"
approval=$(statement approve ada)
expect 1 "the packet is approved" cs packet retract "$cluster" --as ada --approval "$approval" --reason "Too late." --preview

# ---- A standard window: the lane's impact decides; two signatures for a minor one, the full tier for an unlisted one ----
team_start_low() { store=$work/low; team_window standard; }
team_start_low
act packet issue "$inputs/decision.yaml" --as noor
[ "$(tier_of 1)" = low_impact ] || die "a minor impact takes tier $(tier_of 1)"
act packet submit "$cluster" --as noor
review_go --as tomasz
act packet approve "$cluster" --as dora
expect 0 "lena" cs packet status "$cluster"
act packet approve "$cluster" --as lena
grep -q Sealed "$work/said" || die "two signatures do not seal a low-impact packet"
expect 0 PASS cs gate

mkdir "$work/unknown" && cp "$inputs"/* "$work/unknown/"
sed -i '0,/"promotion_window_impact": "minor"/s//"promotion_window_impact": "unheard_of"/' "$work/unknown/ranking-snapshot.json"
act packet issue "$work/unknown/decision.yaml" --as noor
[ "$(tier_of 2)" = high_impact ] || die "an impact nobody listed takes tier $(tier_of 2)"
expect 0 "/policy/tier" cs packet diff "$cluster"
also "+ /required_signers/risk_governance_reviewer/eligible/ines" "- /required_signers/release_authority/eligible/lena"
echo "deputies, scopes and tiers are handled"
