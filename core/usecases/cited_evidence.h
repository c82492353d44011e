#pragma once

#include "core/usecases/checked_packet.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace countersign::usecases {

/// A place in an evidence file: the line it starts on (0 where the format has none) and the value there.
struct CitedPlace {
    std::uint32_t line = 0;
    std::string value;
};

/// Follows evidence references into files whose bytes are here and right; each file is parsed once.
class CitedEvidence {
public:
    /// The packet must outlive it.
    explicit CitedEvidence(const CheckedPacket& packet) : m_packet(packet) {}

    /// Nothing when the bytes are not here, cannot be read, or have nothing at that pointer.
    std::optional<CitedPlace> find(const std::string& artifactId, const std::string& pointer);

private:
    using Document = std::optional<json::Value>;
    const Document& documentOf(const packet::Artifact& artifact);

    const CheckedPacket& m_packet;
    std::map<std::string, Document> m_documents;
};

} // namespace countersign::usecases
