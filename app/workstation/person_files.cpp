#include "app/workstation/person_files.h"

#include "core/store/file_system_posix.h"

#include <cstdlib>
#include <filesystem>

namespace countersign::app {

namespace fs = std::filesystem;

namespace {

/// A folder of this person's by the XDG base directory specification.
std::string personalFolder(const char* variable, const std::string& fallback) {
    if (const char* named = std::getenv(variable); named && *named == '/') return named;
    const char* home = std::getenv("HOME");
    return std::string(home ? home : ".") + "/" + fallback;
}

} // namespace

std::string storeRootOf(const std::string& dir) {
    const fs::path path = fs::absolute(dir).lexically_normal();
    const fs::path last = path.has_filename() ? path.filename() : path.parent_path().filename();
    return last == "strategy-approval" ? path.string() : (path / "strategy-approval").string();
}

bool liesBelow(const std::string& file, const std::string& folder) {
    const fs::path relative = fs::weakly_canonical(fs::absolute(file)).lexically_relative(fs::weakly_canonical(folder));
    return !relative.empty() && *relative.begin() != "..";
}

PersonFiles::PersonFiles(std::string trustFile, std::string keysFolder)
    : m_trustFile(trustFile.empty() ? personalFolder("XDG_CONFIG_HOME", ".config") + "/countersign/trust.yaml"
                                    : fs::absolute(trustFile).string()),
      m_keysFolder(keysFolder.empty() ? personalFolder("XDG_DATA_HOME", ".local/share") + "/countersign/keys"
                                      : fs::absolute(keysFolder).string()),
      m_trustNamed(!trustFile.empty()) {
}

Result<policy::TrustList> PersonFiles::readTrust(const std::string& storeRoot) const {
    if (liesBelow(m_trustFile, storeRoot)) return Error(ErrorCode::trustInsideStore, m_trustFile);
    // The default file is made by the first acceptance; one that was named must be there.
    if (!m_trustNamed && !fs::exists(m_trustFile)) return policy::TrustList();
    auto bytes = store::readNamedFile(m_trustFile, policy::TrustList::maxBytes);
    if (!bytes) return std::move(bytes).error();
    return policy::TrustList::parse(*bytes, m_trustFile);
}

Result<void> PersonFiles::writeTrust(const policy::TrustList& trust) const {
    const fs::path file = m_trustFile;
    auto folder = store::openFolder(file.parent_path().string(), store::OpenMode::create);
    if (!folder) return std::move(folder).error();
    return (*folder)->replace(file.filename().string(), trust.serialize());
}

std::string PersonFiles::acceptedFolder() const {
    return (fs::path(m_trustFile).parent_path() / "trusted").string();
}

Result<void> PersonFiles::keepAccepted(const Sha256& digest, const std::string& bytes) const {
    auto folder = store::openFolder(acceptedFolder(), store::OpenMode::create);
    if (!folder) return std::move(folder).error();
    auto kept = (*folder)->publish(digest.hex() + ".yaml", bytes);
    return kept ? Result<void>() : Result<void>(std::move(kept).error());
}

std::unique_ptr<FileSystem> PersonFiles::acceptedRules() const {
    auto folder = store::openFolder(acceptedFolder(), store::OpenMode::existing);
    return folder ? std::move(*folder) : nullptr;
}

} // namespace countersign::app
