#include "core/usecases/audit_evidence.h"

#include "core/base/ordered_work.h"
#include "core/crypto/sha256.h"
#include "core/usecases/listed_folder.h"
#include "core/validation/store_findings.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using validation::EvidenceBytes;

constexpr std::size_t maxEvidence = 64u << 20;

std::string evidenceFolder(const WindowShelf& shelf) {
    return shelf.store().layout().root() + "/evidence";
}

bool isHex(std::string_view name, std::size_t digits) {
    return name.size() == digits && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

void auditFile(const FileSystem& files, const WindowShelf& shelf, const std::string& path,
               const Sha256& digest, validation::Findings& findings) {
    if (shelf.foundState(digest) == EvidenceBytes::State::verified) return;
    const auto bytes = files.read(path, maxEvidence);
    if (!bytes) {
        findings.push_back(validation::evidenceUnreadable(bytes.error()));
        return;
    }
    const Sha256 found = crypto::sha256(*bytes);
    if (found != digest) findings.push_back(validation::evidenceDamaged(shelf.store().shown(path), found));
}

EvidenceVerdict auditFolder(const FileSystem& files, const WindowShelf& shelf, const std::string& folder,
                            const std::function<bool()>& cancelled) {
    EvidenceVerdict verdict;
    const std::string path = evidenceFolder(shelf) + "/sha256/" + folder;
    lookAtFolder(files, path, verdict.findings, [&](const FolderEntry& entry) {
        const auto digest = Sha256::parse(folder + entry.name);
        if (!digest) return false;
        if (cancelled()) return true;
        ++verdict.files;
        auditFile(files, shelf, path + "/" + entry.name, *digest, verdict.findings);
        return true;
    });
    return verdict;
}

} // namespace

std::vector<std::string> evidenceFolders(const FileSystem& files, const WindowShelf& shelf,
                                         validation::Findings& findings) {
    std::vector<std::string> folders;
    lookAtFolder(files, evidenceFolder(shelf), findings,
                 [](const FolderEntry& entry) { return entry.name == "sha256"; });
    lookAtFolder(files, evidenceFolder(shelf) + "/sha256", findings, [&](const FolderEntry& entry) {
        if (!isHex(entry.name, 2)) return false;
        folders.push_back(entry.name);
        return true;
    });
    return folders;
}

bool auditEvidence(const FileSystem& files, const WindowShelf& shelf, const std::vector<std::string>& folders,
                   const std::function<bool()>& cancelled, const std::function<void(EvidenceVerdict)>& take) {
    return workInOrder(
        folders.size(), cancelled,
        [&](std::size_t i) { return auditFolder(files, shelf, folders[i], cancelled); }, take);
}

} // namespace countersign::usecases
