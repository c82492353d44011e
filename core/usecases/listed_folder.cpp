#include "core/usecases/listed_folder.h"

#include "core/validation/store_findings.h"

namespace countersign::usecases {

namespace {

constexpr std::size_t mostEntries = 200000;

std::string kindWord(FolderEntry::Kind kind) {
    switch (kind) {
    case FolderEntry::Kind::file:
        return "a file";
    case FolderEntry::Kind::folder:
        return "a folder";
    case FolderEntry::Kind::other:
        break;
    }
    return "a link, pipe, socket or device";
}

} // namespace

void lookAtFolder(const FileSystem& files, const std::string& folder, validation::Findings& findings,
                  const std::function<bool(const FolderEntry&)>& belongs) {
    const std::string shown = folder.empty() ? files.rootName() : files.rootName() + "/" + folder;
    const auto entries = files.listAll(folder, mostEntries);
    if (!entries) {
        findings.push_back(validation::fileFault(shown, entries.error().describe()));
        return;
    }
    for (const FolderEntry& entry : *entries) {
        const std::string place = shown + "/" + entry.name;
        if (entry.name.starts_with(temporaryPrefix))
            findings.push_back(validation::temporaryLeft(place));
        else if (!belongs(entry))
            findings.push_back(validation::stray(place, kindWord(entry.kind)));
    }
}

} // namespace countersign::usecases
