#include "app/cli/demo_stage.h"

#include "app/cli/demo_people.h"
#include "app/resource_bytes.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/window_init.h"

#include <algorithm>

namespace countersign::app {

namespace {

constexpr std::string_view root = "demo/";
constexpr std::string_view windows = "windows/";
constexpr std::string_view storyFile = "/story.yaml";
constexpr std::size_t maxBytes = 4u << 20;

/// The files of the demo, by their path below resources/demo.
std::vector<std::string> demoFiles() {
    std::vector<std::string> out;
    for (const std::string_view name : resourceNames())
        if (name.starts_with(root)) out.emplace_back(name.substr(root.size()));
    std::sort(out.begin(), out.end());
    return out;
}

std::string demoFile(const std::string& name) {
    return std::string(resourceBytes(std::string(root) + name));
}

/// What only the demo itself reads.
bool isScript(const std::string& name) {
    return name.ends_with(storyFile) || name == "signers.template.yaml";
}

/// A picture has no text to move times in.
bool isText(const std::string& name) {
    return !name.ends_with(".png");
}

Result<void> copyFiles(const FileSystem& from, FileSystem& to, const std::string& folder) {
    auto entries = from.list(folder);
    if (!entries) return std::move(entries).error();
    for (const FolderEntry& entry : *entries) {
        const std::string path = folder.empty() ? entry.name : folder + "/" + entry.name;
        if (entry.kind == FolderEntry::Kind::folder) {
            if (auto copied = copyFiles(from, to, path); !copied) return copied;
            continue;
        }
        auto bytes = from.read(path, maxBytes);
        if (!bytes) return std::move(bytes).error();
        if (auto published = to.publish(path, *bytes); !published) return std::move(published).error();
    }
    return {};
}

} // namespace

Result<DemoStage> DemoStage::build(const std::string& dir, bool mainJobOnly, const Clock& clock,
                                   RandomSource& random) {
    const Timestamp now = clock.now();
    DemoStage stage(dir, now);
    if (auto done = stage.openFolders(); !done) return std::move(done).error();
    if (auto done = stage.readStories(mainJobOnly); !done) return std::move(done).error();
    if (auto done = stage.writeInputs(); !done) return std::move(done).error();
    if (auto done = stage.createKeys(random, now); !done) return std::move(done).error();
    std::vector<WindowId> made;
    for (const DemoStory& story : stage.m_stories) {
        if (std::find(made.begin(), made.end(), story.window) != made.end()) continue;
        if (auto done = stage.makeWindow(story.window); !done) return std::move(done).error();
        made.push_back(story.window);
    }
    stage.trustRules(now);
    if (auto done = stage.m_workstation->replace("trust.yaml", stage.m_trust.serialize()); !done)
        return std::move(done).error();
    return stage;
}

Result<void> DemoStage::openFolders() {
    auto whole = store::openFolder(m_dir, store::OpenMode::create);
    if (!whole) return std::move(whole).error();
    auto entries = (*whole)->list("");
    if (!entries) return std::move(entries).error();
    if (!entries->empty()) return Error(ErrorCode::demoFolderTaken, m_dir, "", entries->front().name);
    for (const auto& [target, name] :
         {std::pair(&m_inputs, "/inputs"), std::pair(&m_workstation, "/workstation"),
          std::pair(&m_keysFolder, "/workstation/keys"), std::pair(&m_store, "/strategy-approval")}) {
        auto opened = store::openFolder(m_dir + name, store::OpenMode::create);
        if (!opened) return std::move(opened).error();
        *target = std::move(*opened);
    }
    return {};
}

Result<void> DemoStage::readStories(bool mainJobOnly) {
    for (const std::string& name : demoFiles()) {
        if (!name.ends_with(storyFile)) continue;
        const std::string folder = name.substr(0, name.size() - storyFile.size());
        auto story = DemoStory::parse(m_time.moved(demoFile(name)), folder);
        if (!story) return std::move(story).error();
        if (story->inFull || !mainJobOnly) m_stories.push_back(std::move(*story));
    }
    std::stable_partition(m_stories.begin(), m_stories.end(),
                          [](const DemoStory& story) { return story.inFull; });
    return {};
}

Result<void> DemoStage::writeInputs() {
    for (const std::string& name : demoFiles()) {
        if (isScript(name)) continue;
        const std::string bytes = demoFile(name);
        if (auto written = m_inputs->publish(name, isText(name) ? m_time.moved(bytes) : bytes); !written)
            return std::move(written).error();
    }
    return {};
}

Result<void> DemoStage::createKeys(RandomSource& random, Timestamp now) {
    const std::string passphrase = toHex(random.bytes(16));
    if (auto written = m_workstation->publish("passphrase.txt", passphrase + "\n", Access::ownerOnly);
        !written)
        return std::move(written).error();
    m_keys = std::make_unique<DemoKeyStore>(
        *m_keysFolder, [passphrase](const std::string&, bool) -> Result<crypto::SecretText> {
            std::string copy = passphrase;
            return crypto::SecretText::takeFrom(copy);
        });
    auto text = withKeys(m_time.moved(demoFile("signers.template.yaml")), *m_keys, now);
    if (!text) return std::move(text).error();
    if (auto written = m_inputs->publish("signers.yaml", *text); !written) return std::move(written).error();
    return {};
}

Result<void> DemoStage::makeWindow(const WindowId& id) {
    const std::string file = std::string(windows) + id.text() + ".yaml";
    auto description = input(file);
    if (!description) return std::move(description).error();
    auto window = policy::ReleaseWindow::parse(*description, "inputs/" + file);
    if (!window) return std::move(window).error();
    auto policyBytes = input("policy.yaml");
    if (!policyBytes) return std::move(policyBytes).error();
    auto directoryBytes = input("signers.yaml");
    if (!directoryBytes) return std::move(directoryBytes).error();
    auto rules = usecases::WindowRules::parse(
        *policyBytes, *directoryBytes,
        std::string(resourceBytes("schemas/lesson120_strategy_approval_packet_schema.yaml")),
        std::string(resourceBytes("policies/lesson120_approval_fail_matrix.csv")),
        store::WindowLayout(window->id));
    if (!rules) return std::move(rules).error();
    auto made = usecases::initWindow(*m_store, *window, *rules);
    if (!made) return std::move(made).error();
    m_policy = std::make_unique<policy::SignerPolicy>(made->policy);
    m_directory = std::make_unique<policy::Directory>(made->directory);
    return {};
}

void DemoStage::trustRules(Timestamp now) {
    using policy::TrustedKind;
    m_trust.add({TrustedKind::policy, m_policy->digest(), m_policy->id(), m_policy->version(), now});
    m_trust.add(
        {TrustedKind::directory, m_directory->digest(), m_directory->id(), m_directory->version(), now});
}

Result<std::string> DemoStage::input(const std::string& name) const {
    return m_inputs->read(name, maxBytes);
}

Result<FileSystem*> DemoStage::copyElsewhere() {
    auto opened = store::openFolder(m_dir + "/other-workstation/strategy-approval", store::OpenMode::create);
    if (!opened) return std::move(opened).error();
    m_otherStore = std::move(*opened);
    if (auto copied = copyFiles(*m_store, *m_otherStore, ""); !copied) return std::move(copied).error();
    return m_otherStore.get();
}

Result<void> DemoStage::unite() {
    return copyFiles(*m_otherStore, *m_store, "");
}

} // namespace countersign::app
