#pragma once

#include "core/base/clock.h"
#include "core/keys/file_key_store.h"
#include "core/policy/trust_list.h"
#include "core/usecases/decision_file.h"
#include "core/usecases/issue_packet.h"
#include "core/usecases/perform_act.h"
#include "tests/support/memory_file_system.h"

#include <memory>
#include <string>

namespace countersign::test {

/// A sandbox window in memory with the files of resources/demo at their own time, and a team of five with keys of
/// their own: noor (author), tomasz (reviewer), ines (strategy owner and risk governance reviewer), kofi
/// (release authority).
class TeamStore {
public:
    /// Where the team's keys are: open in this process, or in files that each signature has to unlock.
    enum class Keys { open, files };
    explicit TeamStore(Keys keys = Keys::open);

    MemoryFileSystem files{"store"};
    /// Empty unless the keys are in files.
    MemoryFileSystem keyFiles{"keys"};
    FixedClock clock;
    policy::TrustList trust;
    /// Of the key files.
    std::string passphrase = "correct horse battery";
    /// Runs whenever a key is about to sign: time passes, others act.
    std::function<void()> whileUnlocking = [] {};

    usecases::Workspace workspace() { return {files, trust, clock, "countersign test"}; }
    keys::KeyStore& keys() { return *m_keys; }
    Result<usecases::IssueOutcome> issue(const char* author = "noor");
    packet::Core core();
    usecases::ActIntent intent(statement::Act act, const char* signer, statement::Body body = {}) const;
    Result<usecases::ActOutcome> act(const usecases::ActIntent& intent,
                                     const usecases::Decide& decide = confirm());
    /// A go review of what there is.
    statement::Body goReview();

    static usecases::Decide confirm();
    static std::string resource(const std::string& name);

private:
    void makeWindow();
    std::unique_ptr<keys::KeyStore> m_keys;
};

} // namespace countersign::test
