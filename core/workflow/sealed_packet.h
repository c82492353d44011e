#pragma once

#include "core/base/bytes.h"
#include "core/packet/core.h"
#include "core/statement/statement.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::workflow {

/// A sealed packet file as it was read: well-formed, its parts taken out, nothing in it believed yet.
class SealedPacket {
public:
    /// What was read already: a core or statement that the packet embeds as it is need not be read again.
    struct Known {
        std::span<const packet::Core> cores;
        std::span<const statement::Statement> statements;
    };

    /// Errors: all json…, sealedMalformed with the cause when the core or a statement in `history` cannot be
    /// read.
    static Result<SealedPacket> parse(std::string bytes, std::string_view file, const Known& known = {{}, {}});

    const std::string& bytes() const { return m_bytes; }
    const json::Value& document() const { return m_document; }
    const packet::Core& core() const { return m_core; }
    const std::vector<statement::Statement>& history() const { return m_history; }
    /// What the file says its digest is, and what it really is.
    const Sha256& claimedDigest() const { return m_claimedDigest; }
    const Sha256& actualDigest() const { return m_actualDigest; }

private:
    explicit SealedPacket(packet::Core core) : m_core(std::move(core)) {}

    std::string m_bytes;
    json::Value m_document;
    packet::Core m_core;
    std::vector<statement::Statement> m_history;
    Sha256 m_claimedDigest;
    Sha256 m_actualDigest;
};

} // namespace countersign::workflow
