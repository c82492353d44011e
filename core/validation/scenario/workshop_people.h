#pragma once

#include "core/base/result.h"
#include "core/crypto/private_key.h"
#include "core/policy/capacity.h"
#include "core/policy/policy_tier.h"
#include "core/policy/protection.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

/// The sandbox people of a workshop and their keys: always the same for the same tier.
///
/// author-1 (who could also review and release, were the packet somebody else's); reviewer-, owner-, release-
/// and risk- with a number from 1, at least two each and as many as the tier asks for; observer-1; and people
/// for what must not count: twin-1 (strategy_owner and release_authority), elsewhere-1 (strategy_owner of
/// another window), retired-1 and expired-1 (strategy_owner, key revoked or out of its time), soft-1
/// (strategy_owner, key kept in a file).
class WorkshopPeople {
public:
    /// Errors: those of crypto::PrivateKey::fromEd25519Seed.
    static Result<WorkshopPeople> gather(const policy::PolicyTier& tier);

    /// `signers.yaml`.
    std::string directoryText() const;
    /// A key made from SHA-256 of the signer id. The person must be one of the above.
    const crypto::PrivateKey& keyOf(std::string_view signerId) const;
    /// Those whose id begins with `kind` and a hyphen ("owner"), sorted.
    std::vector<std::string> all(std::string_view kind) const;

private:
    struct Person {
        std::string id;
        std::string printedName;
        std::vector<policy::Capacity> capacities;
        std::string window = "*";
        policy::Protection protection = policy::Protection::hardware;
        std::string keyValidUntil;
        bool keyRetired = false;
    };

    WorkshopPeople() = default;
    void addMany(const std::string& kind, const std::string& title, policy::Capacity capacity, int count,
                 policy::Protection protection);
    void addWhoMustNotCount(policy::Protection protection);
    void add(Person person);
    std::string entryOf(const Person& person) const;

    std::vector<Person> m_people;
    std::map<std::string, crypto::PrivateKey, std::less<>> m_keys;
};

} // namespace countersign::validation
