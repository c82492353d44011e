#pragma once

#include "app/workstation/person_files.h"
#include "core/usecases/accept_rules.h"

namespace countersign::app {

/// This person's trust file, as it counts for the store of that root.
class StoreTrust final : public usecases::TrustKeeper {
public:
    StoreTrust(PersonFiles person, std::string storeRoot)
        : m_person(std::move(person)), m_storeRoot(std::move(storeRoot)) {}

    Result<policy::TrustList> readTrust() const override { return m_person.readTrust(m_storeRoot); }
    Result<void> writeTrust(const policy::TrustList& trust) override { return m_person.writeTrust(trust); }
    Result<void> keepAccepted(const Sha256& digest, const std::string& bytes) override {
        return m_person.keepAccepted(digest, bytes);
    }

private:
    PersonFiles m_person;
    std::string m_storeRoot;
};

} // namespace countersign::app
