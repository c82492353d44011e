#!/usr/bin/env bash
# From one revision to the next through the real command line: a comment and its answer, the decision file written back,
# the difference in meaning, supersession, a rejected revision, and what nobody may sign any more.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"

team_start
team_people <<<"$team_of_five
olga role observer_optional"
team_window high_impact
sed -i 's/owner: [a-z-]*$/owner: ada/' "$inputs/decision.yaml"
approve_all() { for person in ada ines kofi; do act packet approve "$cluster" --as "$person"; done; }
state_of() { cs --json packet status "$cluster" --revision "$1" | jq -r .approval_state; }

# ---- Comments: anyone, any place, never in the way ----
act packet issue "$inputs/decision.yaml" --as noor
act packet comment "$cluster" --as olga --at /selected_lane_id --question --text "Why not the retry lane?"
question=$(statement comment olga)
expect 0 "Open questions, which stop nothing" cs packet status "$cluster"
also "Olga as observer_optional asks about /selected_lane_id: Why not the retry lane?" "$question"
expect 1 "the core has nothing at /nowhere" cs packet comment "$cluster" --as olga --at /nowhere --text "Here?" --preview
expect 1 "ada cannot do this as release_authority" cs packet comment "$cluster" --as ada --capacity release_authority --text "Not mine." --preview
act packet submit "$cluster" --as noor
act packet comment "$cluster" --as noor --answers "$question" --text "It converges seven hours later."
expect 0 pending_signatures cs packet status "$cluster"
never "Open questions"
expect 0 "answers $question" cs packet show "$cluster"
# An observer has no say: neither approval nor hold nor review.
for attempt in "approve" "hold --reason Wait." "review --recommend go --result top_two_comparison=ok"; do
    read -ra words <<<"$attempt"
    got=0
    cs packet "${words[0]}" "$cluster" --as olga "${words[@]:1}" --preview </dev/null >"$work/out" 2>&1 || got=$?
    [ "$got" -ne 0 ] || die "an observer may ${words[0]}"
done

# ---- The first revision is approved; comments stay possible ----
review_go --as tomasz
approve_all
[ "$(state_of 1)" = approved ] || die "r1 is not approved"
act packet comment "$cluster" --as tomasz --question --text "Who watches over the weekend?"
expect 0 "Who watches over the weekend?" cs packet status "$cluster"
expect 0 PASS cs gate
# What was said before the approvals is part of what they saw; an auditor without this program checks it too.
"$cli" verify-script >"$work/verify.sh"
verified() { # REVISION COMMENTS-SEALED-IN
    local sealed=$store/strategy-approval/$window/packets/SAP-$cluster-r$1.json
    expect 0 "VERIFIED: all" bash "$work/verify.sh" "$sealed" --evidence "${sealed%/packets/*}/evidence/sha256" --core "$(core_of "$1")"
    [ "$(jq '[.history[].payload | @base64d | fromjson.predicate | select(.act == "comment")] | length' "$sealed")" -eq "$2" ] ||
        die "not $2 comments are sealed into r$1"
}
verified 1 2

# ---- The next revision is an edit of the first ----
cs packet decision "$cluster" --into "$work/next" >/dev/null
for file in ranking-snapshot.json forecast-band.json dashboard-extract.csv; do
    cmp "$inputs/$file" "$work/next/$file" || die "the evidence file $file is not the same"
done
expect 3 "was left untouched" cs packet decision "$cluster" --revision 1 --into "$inputs"
expect 3 "no earlier revision" cs packet diff "$cluster"
sed -i 's/text: "Highest score.*/text: "Highest score of five lanes, and reversible."/' "$work/next/decision.yaml"
sed -i 's/"FC-2"/"FC-3"/' "$work/next/decision.yaml"
act packet issue "$work/next/decision.yaml" --as noor
expect 0 "What is decided otherwise" cs packet diff "$cluster"
also "~ /decision_rationale/selection_primary_reason/text" "is  Highest score of five lanes, and reversible." \
    "- /decision_rationale/required_follow_up_controls/FC-2/text" "+ /decision_rationale/required_follow_up_controls/FC-3/text" \
    "Reviews and signatures start anew" "review by Tomasz as reviewer" "approve by Kofi as release_authority"
never "/evidence_bundle" "/projection" "/required_signers"
[ "$(cs --json packet diff "$cluster" | jq -c '[.from.revision, .to.revision, (.start_anew | length), .last_look]')" = '[1,2,4,null]' ] ||
    die "packet diff --json differs"
expect 0 "comment by Tomasz" cs packet diff "$cluster" --since-my-last-look tomasz
also "What happened to r2" "issue by Noor" "r1 (core"
expect 3 "signed nothing about this packet" cs packet diff "$cluster" --since-my-last-look nobody
expect 2 "excludes" cs packet diff "$cluster" --since-my-last-look tomasz --from 1

# ---- r2 is rejected; r1 stands; r3 follows ----
act packet submit "$cluster" --as noor
expect 1 "not listed" cs packet decline "$cluster" --as ines --reason-code nonsense --text "No." --preview
act packet decline "$cluster" --as ines --reason-code wrong_lane --text "The control does not watch the cause."
[ "$(state_of 2)" = rejected ] || die "r2 is not rejected"
[ "$(state_of 1)" = approved ] || die "r1 is no longer approved"
expect 1 "rejected" cs packet approve "$cluster" --as ada --preview
expect 1 "rejected" cs packet withdraw "$cluster" --as noor --reason-code drafted_in_error --text "Late." --preview
act packet comment "$cluster" --as ada --text "Agreed; see the next revision."
act packet issue "$work/next/decision.yaml" --as noor
[ "$(jq -c '.lineage | [.previous[].revision, .supersedes.revision]' "$(core_of 3)")" = '[1,2,1]' ] || die "the lineage of r3 differs"
act packet submit "$cluster" --as noor
review_go --as tomasz
approve_all
verified 3 0
[ "$(state_of 3) $(state_of 1)" = "approved superseded" ] || die "r3 does not supersede r1"
expect 0 PASS cs gate
expect 0 pass cs validate "$cluster"
expect 1 REJECTED cs validate
also "decline by ines" SUPERSEDED
expect 0 "nothing" cs packet diff "$cluster" --from 2 --to 3
echo "lineage holds"
