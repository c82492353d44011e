#include "core/base/in_quotes.h"
#include "core/lanes/first_difference.h"
#include "core/validation/checks.h"
#include "core/workflow/packet_document.h"
#include "core/workflow/sealing.h"

namespace countersign::validation {

namespace {

Finding rebuildDiffers(std::string place, std::string detail) {
    return {Constraint::PACKET_REBUILD, std::move(place), std::move(detail)};
}

void checkDigest(const workflow::SealedPacket& sealed, Findings& findings) {
    if (sealed.claimedDigest() == sealed.actualDigest()) return;
    findings.push_back(
        {Constraint::PACKET_HASH, "/packet_sha256",
         "it says " + sealed.claimedDigest().hex() + ", the bytes give " + sealed.actualDigest().hex()});
}

void checkCore(const Dossier& dossier, Findings& findings) {
    const Sha256& embedded = dossier.sealed->core().digest();
    if (embedded == dossier.core.digest()) return;
    findings.push_back(rebuildDiffers("", "its core has digest " + embedded.hex() + ", " + dossier.file +
                                              " has " + dossier.core.digest().hex()));
}

std::string firstToken(const std::string& pointerAndText) {
    return pointerAndText.substr(0, pointerAndText.find(": "));
}

/// Everything but `packet_sha256`, which has a constraint of its own.
void checkDocument(const Examination& examination, Findings& findings) {
    const json::Value expected =
        workflow::packetBody(*examination.rules(), *examination.own(), workflow::ApprovalState::approved);
    json::Value found = examination.dossier().sealed->document();
    found.remove("packet_sha256");
    if (expected == found) return;
    const auto difference = lanes::firstDifference(&expected, &found);
    if (!difference) return;
    findings.push_back(
        rebuildDiffers(firstToken(difference->expected), "expected " + inQuotes(difference->expected) +
                                                             ", found " + inQuotes(difference->found)));
}

/// `history` holds what the roster's approvals reach, and nothing else.
void checkClosure(const workflow::Reduction& reduction, Findings& findings) {
    if (reduction.state != workflow::ApprovalState::approved) return;
    const std::size_t reached = workflow::closure(reduction).size();
    const std::size_t held = reduction.known.statements().size();
    if (reached == held) return;
    findings.push_back(rebuildDiffers("/history", std::to_string(held - reached) +
                                                      " statements that no approval of the roster rests on"));
}

} // namespace

void checkSealedPacket(const Examination& examination, Findings& findings) {
    const Dossier& dossier = examination.dossier();
    if (dossier.sealedFault)
        findings.push_back(
            {Constraint::PACKET_UNREADABLE, dossier.sealedFile, dossier.sealedFault->describe()});
    if (!dossier.sealed) return;
    checkDigest(*dossier.sealed, findings);
    checkCore(dossier, findings);
    if (!examination.own()) return;
    checkDocument(examination, findings);
    checkClosure(*examination.own(), findings);
}

} // namespace countersign::validation
