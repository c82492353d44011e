#pragma once

#include "core/statement/statement.h"
#include "core/validation/scenario/packet_workshop.h"
#include "core/workflow/reduction.h"
#include "core/workflow/sealing.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

/// One machine on which people act on one core: what it knows, and its clock. Whoever acts here has `seen`
/// what the machine knows, and names as relied on every go review among it. Every act is signed and kept
/// whether it is allowed or not, takes 20 seconds, and returns the payload digest that later acts name it by.
/// Workshop and core must outlive it.
class Workstation {
public:
    /// The clock starts at the core's issued_at_utc.
    Workstation(const PacketWorkshop& workshop, const packet::Core& core);

    Sha256 issue();
    Sha256 submit();
    /// As reviewer, or else as risk_governance_reviewer.
    Sha256 review(std::string_view signer,
                  statement::Recommendation recommendation = statement::Recommendation::go);
    Sha256 approve(std::string_view signer, policy::Role role);
    Sha256 retract(std::string_view signer, policy::Role role, const Sha256& approval);
    /// With the first reason code that the policy lists.
    Sha256 decline(std::string_view signer, policy::Role role);
    Sha256 withdraw();
    Sha256 hold(std::string_view signer, policy::Capacity capacity);
    Sha256 release(std::string_view signer, policy::Capacity capacity, const Sha256& hold);
    Sha256 comment(std::string_view signer, policy::Capacity capacity, bool question = false,
                   std::optional<Sha256> answers = {});
    /// What brings a draft to approval: issue, submit, the go reviews and one approval per required row.
    void approveFully();
    void reviewAndApprove();

    /// Both know what either knew; the slower clock follows.
    void sync(Workstation& other);
    /// Takes in a statement that is not here yet.
    void receive(const statement::Statement& statement);

    /// The predicate of an act as this machine would show it now, to be altered before signing.
    statement::Predicate prepare(statement::Act act, std::string_view signer, policy::Capacity capacity,
                                 statement::Body body = {}) const;
    /// The digest of what an approval shows, for an altered one.
    Sha256 viewOf(const statement::Predicate& approval) const;
    /// Signs and keeps it, with the key of `keyHolder` instead of the signer's own when that is given.
    Sha256 sign(const statement::Predicate& predicate, std::string_view keyHolder = {});
    /// The same for a payload that need not be one of ours.
    statement::Statement signPayload(const std::string& payload, std::string_view keyHolder) const;
    /// Moves the clock, also back.
    void wait(std::int64_t seconds) { m_clock = m_clock.plusSeconds(seconds); }

    const std::vector<statement::Statement>& statements() const { return m_statements; }
    const packet::Core& core() const { return m_core; }
    /// Points into this machine; valid until the next act.
    workflow::Reduction reduction() const { return workflow::reduce(m_rules, m_statements); }
    workflow::Sealing seal() const { return workflow::seal(m_rules, m_statements); }
    /// The dossier of what is known here.
    Dossier dossier(std::optional<std::string> sealedBytes = {}) const;

private:
    statement::Predicate prepareAfter(const workflow::Reduction& known, statement::Act act,
                                      std::string_view signer, policy::Capacity capacity,
                                      statement::Body body) const;
    statement::ReviewBody findings(statement::Recommendation recommendation) const;
    statement::RefusalBody refusal(policy::ReasonUse use) const;

    const PacketWorkshop& m_workshop;
    const packet::Core& m_core;
    workflow::Rules m_rules;
    std::vector<statement::Statement> m_statements;
    Timestamp m_clock;
};

} // namespace countersign::validation
