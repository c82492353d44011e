#pragma once

#include "core/validation/dossier.h"
#include "core/workflow/sealed_packet.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace countersign::tests {

/// The reference packet under a directory whose private keys are at hand: a test edits `content`, lets people
/// act, and gets the dossier of what they did. Times are "HH:MM" of 2026-11-23, or whole timestamps.
class SigningDesk {
public:
    using Edit = std::function<void(statement::Predicate&)>;

    SigningDesk();

    /// To be edited before the first act.
    packet::CoreContent content;
    std::vector<statement::Statement> statements;

    packet::Core core() const { return packet::Core::assemble(content); }
    const policy::Directory& directory() const { return *m_base.rules.directory; }
    /// Payload digests of what no other statement names.
    std::vector<Sha256> heads() const;

    /// Somebody acts as the program would let them, having seen everything, and with `edit` applied before an
    /// approval's view is computed. Answers the payload digest.
    Sha256 act(statement::Act act, const std::string& who, policy::Capacity capacity, const std::string& at,
               statement::Body body = {}, const Edit& edit = nullptr);
    /// Signs the predicate as it is, with the key of somebody (of its signer when empty), and adds it.
    Sha256 sign(const statement::Predicate& predicate, const std::string& keyOwner = {});
    /// Adds the predicate with a signature that its signer's key did not make.
    void forge(const statement::Predicate& predicate);
    statement::Predicate draft(statement::Act act, const std::string& who, policy::Capacity capacity,
                               const std::string& at, statement::Body body = {}) const;
    /// Fills in relies_on (all go reviews) and view_sha256.
    void completeApproval(statement::Predicate& predicate) const;

    void issue();
    void submit();
    Sha256 review(statement::Recommendation recommendation = statement::Recommendation::go,
                  const std::string& who = "tomasz-zielinski", const std::string& at = "09:20");
    Sha256 approveAsOwner(const Edit& edit = nullptr);
    Sha256 approveAsAuthority(const Edit& edit = nullptr);
    Sha256 approveAsRisk(const Edit& edit = nullptr);
    /// Everything from issue to the last approval.
    void approveAll();

    /// The directory's next version, in which the key of somebody is revoked: at that moment, or a day later
    /// than it is suspected.
    std::shared_ptr<const policy::Directory>
    directoryWithout(const std::string& who, policy::RevocationReason reason, const std::string& since) const;

    validation::Dossier unsealed() const;
    /// With the sealed packet that the statements give, or that they would give if they were enough.
    validation::Dossier sealed() const;

private:
    void add(const statement::Predicate& predicate, const std::string& keyOwner,
             const std::string& claimedOwner);

    validation::Dossier m_base;
};

/// A sealed packet file of these bytes, canonical again after an edit.
workflow::SealedPacket sealedFrom(const json::Value& document);

} // namespace countersign::tests
