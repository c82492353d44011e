#include "core/validation/dossier.h"

namespace countersign::validation {

std::string_view Dossier::environment() const {
    return rules.directory ? policy::environmentName(rules.directory->environment()) : "unknown";
}

const EvidenceBytes* Dossier::bytesOf(const Sha256& digest) const {
    const auto found = evidence.find(digest);
    return found != evidence.end() ? &found->second : nullptr;
}

Dossier Dossier::sealedAlone() const {
    check(sealed.has_value(), "only a sealed packet can stand alone");
    Dossier alone = *this;
    alone.core = sealed->core();
    alone.file = sealedFile;
    alone.statements.clear();
    alone.unreadableStatements.clear();
    alone.siblings.clear();
    alone.otherSnapshots.clear();
    alone.storedReport.reset();
    // What a workstation trusts is no property of the packet.
    alone.rules.policyTrusted = true;
    alone.rules.directoryTrusted = true;
    alone.rules.newest.reset();
    alone.rules.newestFault.reset();
    return alone;
}

} // namespace countersign::validation
