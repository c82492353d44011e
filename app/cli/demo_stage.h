#pragma once

#include "app/cli/demo_key_store.h"
#include "app/cli/demo_story.h"
#include "app/cli/story_time.h"
#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random_source.h"
#include "core/policy/directory.h"
#include "core/policy/signer_policy.h"
#include "core/policy/trust_list.h"

#include <memory>
#include <string>
#include <vector>

namespace countersign::app {

/// Everything the demo needs on disk before its first act, with all times moved to now: DIR/inputs with the
/// files that its people work with; DIR/workstation with key files, their passphrase and the trust file; and
/// DIR/strategy-approval, the store with its release windows.
class DemoStage {
public:
    /// `mainJobOnly`: without the stories that are told briefly, and their windows.
    /// Errors: demoFolderTaken, and those of the file system.
    static Result<DemoStage> build(const std::string& dir, bool mainJobOnly, const Clock& clock,
                                   RandomSource& random);

    FileSystem& store() { return *m_store; }
    keys::KeyStore& keys() { return *m_keys; }
    const policy::Directory& directory() const { return *m_directory; }
    const policy::TrustList& trust() const { return m_trust; }
    /// In the order in which they are played: those told in full first.
    const std::vector<DemoStory>& stories() const { return m_stories; }
    Result<std::string> input(const std::string& name) const;

    /// Copies the store to another workstation, DIR/other-workstation/strategy-approval.
    Result<FileSystem*> copyElsewhere();
    /// Brings back what was signed there: the union of the files.
    Result<void> unite();

private:
    DemoStage(std::string dir, Timestamp now) : m_dir(std::move(dir)), m_time(now) {}
    Result<void> openFolders();
    Result<void> readStories(bool mainJobOnly);
    Result<void> writeInputs();
    Result<void> createKeys(RandomSource& random, Timestamp now);
    Result<void> makeWindow(const WindowId& id);
    void trustRules(Timestamp now);

    std::string m_dir;
    StoryTime m_time;
    std::vector<DemoStory> m_stories;
    std::unique_ptr<FileSystem> m_inputs;
    std::unique_ptr<FileSystem> m_workstation;
    std::unique_ptr<FileSystem> m_keysFolder;
    std::unique_ptr<FileSystem> m_store;
    std::unique_ptr<FileSystem> m_otherStore;
    std::unique_ptr<DemoKeyStore> m_keys;
    std::unique_ptr<policy::SignerPolicy> m_policy;
    std::unique_ptr<policy::Directory> m_directory;
    policy::TrustList m_trust;
};

} // namespace countersign::app
