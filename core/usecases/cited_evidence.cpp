#include "core/usecases/cited_evidence.h"

#include "core/json/pointer.h"
#include "core/lanes/evidence_document.h"
#include "core/usecases/leaf_text.h"

namespace countersign::usecases {

const CitedEvidence::Document& CitedEvidence::documentOf(const packet::Artifact& artifact) {
    const auto [place, isNew] = m_documents.try_emplace(artifact.id.text());
    if (!isNew) return place->second;
    const validation::EvidenceBytes* evidence = m_packet.dossier().bytesOf(artifact.sha256);
    if (!evidence || evidence->state != validation::EvidenceBytes::State::verified) return place->second;
    if (auto read = lanes::readEvidence(evidence->bytes, artifact.mediaType, artifact.id.text()))
        place->second = std::move(*read);
    return place->second;
}

std::optional<CitedPlace> CitedEvidence::find(const std::string& artifactId, const std::string& pointer) {
    const packet::Artifact* artifact = m_packet.core().content().evidence.find(artifactId);
    if (!artifact) return std::nullopt;
    const Document& document = documentOf(*artifact);
    if (!document) return std::nullopt;
    const json::Value* found = json::resolve(*document, pointer);
    if (!found) return std::nullopt;
    return CitedPlace{found->line(), leafText(found)};
}

} // namespace countersign::usecases
