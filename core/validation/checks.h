#pragma once

#include "core/validation/examination.h"
#include "core/validation/finding.h"

namespace countersign::validation {

// What the packet claims, judged by itself, its pinned rules and its evidence. A check that lacks what it
// needs (rules, bytes) stays silent: that they are missing is a finding of its own.

/// PACKET_UNREADABLE, PACKET_HASH, PACKET_REBUILD.
void checkSealedPacket(const Examination& examination, Findings& findings);
/// SCHEMA_VIOLATION.
void checkSchema(const Examination& examination, Findings& findings);
/// The pinned files are here and are those the packet names; window, environment, tier, policy owner.
void checkRules(const Examination& examination, Findings& findings);
/// The rows of required_signers; a person in two conflicting ones.
void checkRequiredSigners(const Examination& examination, Findings& findings);
/// Irregularities of the statements the packet stands on.
void checkOwnStatements(const Examination& examination, Findings& findings);
/// What a packet in its claimed state must have: for a sealed one everything, else what is still to come.
void checkState(const Examination& examination, Findings& findings);
/// What the lineage says, taken by itself.
void checkLineage(const Examination& examination, Findings& findings);
/// The artifacts, their bytes, and what the bundle says of them.
void checkEvidence(const Examination& examination, Findings& findings);
/// Age of the ranking snapshot at each submit and approve.
void checkSnapshotAge(const Examination& examination, Findings& findings);
/// The decision made again from the snapshot.
void checkReplay(const Examination& examination, Findings& findings);
/// Reason codes, references and owners.
void checkRationale(const Examination& examination, Findings& findings);
/// Which rejected lanes have a reason, in rank order.
void checkRejections(const Examination& examination, Findings& findings);

// What this store and this workstation know beside it.

/// RULES_UNTRUSTED.
void checkTrust(const Examination& examination, Findings& findings);
/// QUORUM_LOST and REVOCATIONS_UNKNOWN: what later revocations leave of a sealed packet's approvals.
void checkRevocations(const Examination& examination, Findings& findings);
/// Files that are no statement, and irregularities of statements that are not in `history`.
void checkLooseStatements(const Examination& examination, Findings& findings);
/// Holds, refusals and retractions that a sealed packet's approvals had not seen.
void checkContraryActs(const Examination& examination, Findings& findings);
/// Other revisions: forks, followers, and whether the lineage names them as they are.
void checkOtherRevisions(const Examination& examination, Findings& findings);
/// A newer snapshot of the same cluster.
void checkNewerSnapshot(const Examination& examination, Findings& findings);

/// NOT_SEALED, or why it cannot be sealed, when the statements approve the packet. `findings` holds
/// everything found so far.
void checkSealingDue(const Examination& examination, Findings& findings);
/// REPORT_DIFFERS; `sealedFindings` are those of the sealed packet alone, in order.
void checkStoredReport(const Examination& examination, const Findings& sealedFindings, Findings& findings);

} // namespace countersign::validation
