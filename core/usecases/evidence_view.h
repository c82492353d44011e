#pragma once

#include "core/usecases/checked_packet.h"

#include <cstdint>
#include <string>
#include <vector>

namespace countersign::usecases {

/// One of the five required items of the evidence bundle.
struct EvidenceItemView {
    std::string name;
    /// Digest or id; empty when it is missing.
    std::string value;
    /// The artifact behind it, where there is one.
    std::string artifactId;
};

/// One evidence file and whether its bytes are here and right.
struct ArtifactView {
    std::string id;
    std::string kind;
    std::string mediaType;
    std::string uri;
    Sha256 sha256;
    std::int64_t sizeBytes = 0;
    Timestamp capturedAt;
    validation::EvidenceBytes::State state = validation::EvidenceBytes::State::hashOnly;
    /// A snapshot beyond its age, or overtaken by a newer one.
    bool stale = false;
};

struct EvidenceView {
    std::vector<EvidenceItemView> items;
    std::vector<ArtifactView> artifacts;
};

EvidenceView evidenceView(const CheckedPacket& packet);

/// An evidence file for a person to read.
struct EvidenceText {
    /// text can be shown as it is; `opaque` is a picture or another format that is not opened here.
    enum class Kind { text, opaque, hashOnly, mismatch };
    Kind kind = Kind::hashOnly;
    /// At most maxShownEvidenceBytes of it, as it stands in the file.
    std::string text;
    bool cut = false;
};
inline constexpr std::size_t maxShownEvidenceBytes = 512u << 10;

/// There must be such an artifact; otherwise it is as one whose bytes are not here.
EvidenceText evidenceText(const CheckedPacket& packet, const std::string& artifactId);

} // namespace countersign::usecases
