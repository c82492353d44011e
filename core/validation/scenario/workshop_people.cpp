#include "core/validation/scenario/workshop_people.h"

#include "core/crypto/sha256.h"

#include <algorithm>

namespace countersign::validation {

namespace {

using policy::Duty;
using policy::Protection;
using policy::Role;

constexpr auto keysValidFrom = "2026-01-01T00:00:00Z";
constexpr auto keysValidUntil = "2027-12-31T00:00:00Z";
constexpr auto endedBeforeEverything = "2026-06-30T00:00:00Z";

Protection acceptedProtection(const policy::PolicyTier& tier) {
    for (const Protection protection : {Protection::hardware, Protection::osKeychain})
        if (!tier.refuses(protection)) return protection;
    return Protection::file;
}

std::string seedOf(const std::string& signerId) {
    const auto digest = crypto::sha256(signerId).bytes();
    return {digest.begin(), digest.end()};
}

} // namespace

void WorkshopPeople::add(Person person) {
    if (person.keyValidUntil.empty()) person.keyValidUntil = keysValidUntil;
    m_people.push_back(std::move(person));
}

void WorkshopPeople::addMany(const std::string& kind, const std::string& title, policy::Capacity capacity,
                             int count, Protection protection) {
    for (int i = 1; i <= std::max(2, count); ++i) {
        const std::string number = std::to_string(i);
        add({kind + "-" + number, title + " " + number, {capacity}, "*", protection, {}, false});
    }
}

void WorkshopPeople::addWhoMustNotCount(Protection protection) {
    const std::vector<policy::Capacity> owner{Role::strategyOwner};
    add({"twin-1", "Twin 1", {Role::strategyOwner, Role::releaseAuthority}, "*", protection, {}, false});
    add({"elsewhere-1", "Elsewhere 1", owner, "another-window", protection, {}, false});
    add({"retired-1", "Retired 1", owner, "*", protection, {}, true});
    add({"expired-1", "Expired 1", owner, "*", protection, endedBeforeEverything, false});
    add({"soft-1", "Soft 1", owner, "*", Protection::file, {}, false});
}

Result<WorkshopPeople> WorkshopPeople::gather(const policy::PolicyTier& tier) {
    const Protection protection = acceptedProtection(tier);
    WorkshopPeople people;
    people.add({"author-1",
                "Author 1",
                {Duty::author, Duty::reviewer, Role::releaseAuthority},
                "*",
                protection,
                {},
                false});
    people.addMany("reviewer", "Reviewer", Duty::reviewer, tier.minimumGoReviews, protection);
    people.addMany("owner", "Strategy Owner", Role::strategyOwner, tier.minimum(Role::strategyOwner),
                   protection);
    people.addMany("release", "Release Authority", Role::releaseAuthority,
                   tier.minimum(Role::releaseAuthority), protection);
    people.addMany("risk", "Risk Reviewer", Role::riskGovernanceReviewer,
                   tier.minimum(Role::riskGovernanceReviewer), protection);
    people.add({"observer-1", "Observer 1", {Role::observerOptional}, "*", protection, {}, false});
    people.addWhoMustNotCount(protection);
    for (const Person& person : people.m_people) {
        auto key = crypto::PrivateKey::fromEd25519Seed(seedOf(person.id));
        if (!key) return std::move(key).error();
        people.m_keys.emplace(person.id, std::move(*key));
    }
    return people;
}

const crypto::PrivateKey& WorkshopPeople::keyOf(std::string_view signerId) const {
    const auto found = m_keys.find(signerId);
    check(found != m_keys.end(), "the workshop knows its people");
    return found->second;
}

std::vector<std::string> WorkshopPeople::all(std::string_view kind) const {
    std::vector<std::string> ids;
    for (const Person& person : m_people)
        if (person.id.starts_with(std::string(kind) + "-")) ids.push_back(person.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::string WorkshopPeople::entryOf(const Person& person) const {
    std::string text =
        "  - signer_id: " + person.id + "\n    printed_name: " + person.printedName + "\n    grants:\n";
    for (const policy::Capacity& capacity : person.capacities)
        text += "      - " + std::string(capacity.member()) + ": " + std::string(capacity.text()) +
                "\n        authority_scope: {windows: [\"" + person.window +
                "\"], clusters: [\"*\"], tiers: [\"*\"], valid_until: " + keysValidUntil + "}\n";
    const crypto::PublicKey& key = keyOf(person.id).publicKey();
    text += "    keys:\n      - key_id: " + key.keyId().hex() +
            "\n        signature_method: " + std::string(crypto::methodName(key.method())) +
            "\n        public_key: " + key.base64() +
            "\n        protection: " + std::string(policy::protectionName(person.protection)) +
            "\n        valid_from: " + keysValidFrom + "\n        valid_until: " + person.keyValidUntil +
            "\n";
    if (person.keyRetired)
        text +=
            "        revocation: {reason: retired, revoked_at_utc: " + std::string(endedBeforeEverything) +
            "}\n";
    return text;
}

std::string WorkshopPeople::directoryText() const {
    std::string text =
        "directory_id: workshop-directory\ndirectory_version: 1\nenvironment: sandbox\nsigners:\n";
    for (const Person& person : m_people)
        text += entryOf(person);
    return text;
}

} // namespace countersign::validation
