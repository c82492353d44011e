#include "app/gui/desktop_workstation.h"

#include "app/workstation/store_trust.h"
#include "core/store/file_system_posix.h"

#include <filesystem>
#include <unistd.h>

namespace countersign::app {

namespace {

class DesktopStore final : public ui::OpenStore {
public:
    DesktopStore(std::string folder, const std::string& root, std::unique_ptr<FileSystem> files,
                 policy::TrustList trust, std::unique_ptr<FileSystem> acceptedRules, const Clock& clock)
        : m_folder(std::move(folder)), m_writable(access(root.c_str(), W_OK) == 0), m_files(std::move(files)),
          m_trust(std::move(trust)), m_acceptedRules(std::move(acceptedRules)),
          m_workspace{*m_files, m_trust, clock, "countersign " COUNTERSIGN_VERSION, m_acceptedRules.get()} {}

    const usecases::Workspace& workspace() const override { return m_workspace; }
    QString folder() const override { return QString::fromStdString(m_folder); }
    bool writable() const override { return m_writable; }

private:
    std::string m_folder;
    bool m_writable;
    std::unique_ptr<FileSystem> m_files;
    policy::TrustList m_trust;
    std::unique_ptr<FileSystem> m_acceptedRules;
    usecases::Workspace m_workspace;
};

} // namespace

Result<std::unique_ptr<DesktopWorkstation>> DesktopWorkstation::make(PersonFiles person, keys::AskPassphrase ask) {
    auto folder = store::openFolder(person.keysFolder(), store::OpenMode::create);
    if (!folder) return std::move(folder).error();
    return std::unique_ptr<DesktopWorkstation>(
        new DesktopWorkstation(std::move(person), std::move(*folder), std::move(ask)));
}

DesktopWorkstation::DesktopWorkstation(PersonFiles person, std::unique_ptr<FileSystem> keysFolder,
                                       keys::AskPassphrase ask)
    : m_person(std::move(person)), m_keysFolder(std::move(keysFolder)), m_fileKeys(*m_keysFolder, std::move(ask)),
      m_keychainKeys(*m_keysFolder, m_signingProcess), m_keys(m_keychainKeys, m_fileKeys) {
}

Result<std::shared_ptr<const ui::OpenStore>> DesktopWorkstation::open(const QString& folder) {
    const std::string root = storeRootOf(folder.toStdString());
    auto files = store::openFolder(root, store::OpenMode::existing);
    if (!files) return std::move(files).error();
    auto trust = m_person.readTrust(root);
    if (!trust) return std::move(trust).error();
    return std::shared_ptr<const ui::OpenStore>(
        std::make_shared<DesktopStore>(folder.toStdString(), root, std::move(*files), std::move(*trust),
                                       m_person.acceptedRules(), m_clock));
}

Result<void> DesktopWorkstation::accept(const ui::OpenStore& store, const std::vector<usecases::RuleOffer>& offers) {
    StoreTrust trust(m_person, storeRootOf(store.folder().toStdString()));
    return usecases::acceptRules(store.workspace(), offers, trust);
}

Result<void> DesktopWorkstation::save(const QString& file, const std::string& bytes) {
    const auto path = std::filesystem::absolute(file.toStdString());
    auto folder = store::openFolder(path.parent_path().string(), store::OpenMode::existing);
    if (!folder) return std::move(folder).error();
    return (*folder)->replace(path.filename().string(), bytes);
}

} // namespace countersign::app
