#pragma once

#include "core/keys/key_store.h"
#include "core/usecases/decision_file.h"
#include "core/usecases/reviewed_packet.h"
#include "core/usecases/workspace.h"

#include <functional>
#include <optional>
#include <string>

namespace countersign::usecases {

/// Reads a file that the decision file names, relative to it.
using ReadSource = std::function<Result<std::string>(const std::string& file)>;

struct IssueOutcome {
    packet::PacketKey key;
    std::string coreFile;
    Sha256 coreSha256;
    std::string statementFile;
    /// Its payload digest.
    Sha256 statement;
    /// Required evidence items that are missing: the draft can be discussed, not submitted.
    std::vector<std::string> missingEvidence;
};

/// Issues a draft, or the next revision when the cluster has one: computes everything the author does not
/// say, shows the whole core, has it signed, and only then writes evidence, pinned rules, core and statement.
/// Errors: those of reading and showing, snapshotNeeded, snapshotForeign, idsCollide, matrixFailed,
/// nobodyEligible.
Result<IssueOutcome> issuePacket(const Workspace& workspace, const WindowId& window,
                                 const DecisionFile& decision, const ReadSource& readSource,
                                 const SignerId& author, std::optional<Sha256> keyId,
                                 std::optional<Timestamp> requestedAt, keys::KeyStore& keys,
                                 const Decide& decide);

} // namespace countersign::usecases
