#pragma once

#include "core/base/bytes.h"
#include "core/base/file_system.h"
#include "core/policy/trust_list.h"

#include <memory>
#include <string>

namespace countersign::app {

/// `DIR/strategy-approval`, or DIR when it is that folder already.
std::string storeRootOf(const std::string& dir);

/// What belongs to the person at this workstation and never lies inside a store: the trust file, the accepted rules
/// beside it, and the folder of keys.
class PersonFiles {
public:
    /// Empty names stand for the places of the XDG base directory specification.
    PersonFiles(std::string trustFile, std::string keysFolder);

    const std::string& trustFile() const { return m_trustFile; }
    const std::string& keysFolder() const { return m_keysFolder; }
    /// Refuses a trust file that lies in the store of that root. Error: trustInsideStore, those of the reader.
    Result<policy::TrustList> readTrust(const std::string& storeRoot) const;
    Result<void> writeTrust(const policy::TrustList& trust) const;
    /// Keeps the bytes of an accepted policy or directory beside the trust file, as `trusted/{sha256}.yaml`.
    Result<void> keepAccepted(const Sha256& digest, const std::string& bytes) const;
    /// The folder of these bytes; nothing when there is none yet.
    std::unique_ptr<FileSystem> acceptedRules() const;

private:
    std::string acceptedFolder() const;

    std::string m_trustFile;
    std::string m_keysFolder;
    bool m_trustNamed;
};

/// Whether a file lies in a folder or below it.
bool liesBelow(const std::string& file, const std::string& folder);

} // namespace countersign::app
