#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random_source.h"
#include "core/keys/file_key_store.h"
#include "core/policy/directory.h"
#include "core/policy/trust_list.h"

#include <memory>
#include <string>

namespace countersign::app {

/// Everything the demo needs on disk before its first act: DIR/inputs with the example files, their times
/// moved to now; DIR/workstation with key files, their passphrase and the trust file; and
/// DIR/strategy-approval, the store.
class DemoStage {
public:
    /// Errors: demoFolderTaken, and those of the file system.
    static Result<DemoStage> build(const std::string& dir, const Clock& clock, RandomSource& random);

    FileSystem& store() { return *m_store; }
    keys::KeyStore& keys() { return *m_keys; }
    const policy::Directory& directory() const { return *m_directory; }
    const policy::TrustList& trust() const { return m_trust; }
    Result<std::string> input(const std::string& name) const;

private:
    DemoStage() = default;
    Result<void> writeInputs();
    Result<void> createKeys(RandomSource& random, const Clock& clock);
    Result<void> makeWindow(const Clock& clock);

    std::unique_ptr<FileSystem> m_inputs;
    std::unique_ptr<FileSystem> m_workstation;
    std::unique_ptr<FileSystem> m_keysFolder;
    std::unique_ptr<FileSystem> m_store;
    std::unique_ptr<keys::FileKeyStore> m_keys;
    std::unique_ptr<policy::Directory> m_directory;
    policy::TrustList m_trust;
    std::string m_passphrase;
    std::int64_t m_storyShift = 0;
};

} // namespace countersign::app
