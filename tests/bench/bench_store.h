#pragma once

#include "core/validation/finding.h"
#include "core/validation/scenario/packet_workshop.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace countersign::bench {

/// One packet of a made store, as whoever measures needs it.
struct MadePacket {
    std::string stem;
    /// Every file that only this packet has, relative to the window's folder.
    std::vector<std::string> files;
};

/// A whole store of sealed packets on disk, one for each cluster, made by the people of a workshop with real
/// Ed25519 keys: issue, submit, one go review and three approvals each; a ranking snapshot of its own for
/// every packet, the other evidence shared. Written without syncing: it is to be measured, not kept.
class BenchStore {
public:
    BenchStore(const std::filesystem::path& folder, std::size_t packets);

    /// To be given to --store and --trust.
    std::string store() const { return m_folder.string(); }
    std::string trustFile() const { return (m_folder / "trust.yaml").string(); }
    const std::filesystem::path& windowFolder() const { return m_windowFolder; }
    const validation::PacketWorkshop& workshop() const { return m_workshop; }
    /// The first ones.
    const std::vector<MadePacket>& sample() const { return m_sample; }

private:
    void writeShared(std::size_t packets) const;
    void writePackets(std::size_t packets);
    packet::CoreContent decision(std::size_t number, std::string& snapshot) const;
    MadePacket writePacket(std::size_t number) const;
    std::string writeEvidence(const std::string& bytes) const;
    void write(const std::string& file, const std::string& bytes) const;

    std::filesystem::path m_folder;
    std::filesystem::path m_windowFolder;
    validation::PacketWorkshop m_workshop;
    validation::Findings m_reportFindings;
    std::vector<MadePacket> m_sample;
};

} // namespace countersign::bench
