#pragma once

#include "core/base/ids.h"
#include "core/packet/packet_key.h"

#include <string>

namespace countersign::store {

/// Where everything of one release window lies, relative to `strategy-approval/` (FORMAT.md "Folders"). Made from
/// checked ids only.
class WindowLayout {
public:
    explicit WindowLayout(const WindowId& window) : m_root(window.text()) {}

    const std::string& root() const { return m_root; }
    std::string windowFile() const { return m_root + "/window.yaml"; }
    std::string schemaFile() const { return m_root + "/schemas/lesson120_strategy_approval_packet_schema.yaml"; }
    std::string policyFile() const { return m_root + "/policies/lesson120_signer_traceability_policy.yaml"; }
    std::string directoryFile() const { return m_root + "/policies/signers.yaml"; }
    std::string matrixFile() const { return m_root + "/policies/lesson120_approval_fail_matrix.csv"; }
    std::string coresFolder() const { return m_root + "/cores"; }
    std::string statementsFolder(const packet::PacketKey& key) const {
        return statementsFolder() + "/" + key.stem();
    }
    std::string statementsFolder() const { return m_root + "/statements"; }
    std::string packetsFolder() const { return m_root + "/packets"; }
    std::string packetFile(const packet::PacketKey& key) const {
        return packetsFolder() + "/" + key.stem() + ".json";
    }
    std::string reportsFolder() const { return m_root + "/validation"; }
    std::string reportFile(const packet::PacketKey& key) const {
        return reportsFolder() + "/" + key.stem() + ".log";
    }
    std::string matrixReportFile(const std::string& runId) const {
        return m_root + "/validation/matrix/" + runId + ".json";
    }

private:
    std::string m_root;
};

} // namespace countersign::store
