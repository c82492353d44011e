#pragma once

#include "tests/bench/bench_store.h"

#include <cstddef>
#include <string>
#include <vector>

namespace countersign::bench {

/// A signature with what it is over and the raw public key.
struct BareSignature {
    std::string message;
    std::string signature;
    std::string key;
    bool approval;
};

/// What has to be done for one packet whatever the program: its files to read and hash, and the signatures in
/// them to check, taken out beforehand.
class BareWork {
public:
    explicit BareWork(const BenchStore& store);

    std::size_t packets() const { return m_packets; }
    std::size_t signatures(bool approvalsOnly) const;
    /// CPU seconds for one packet: reading its files, and SHA-256 of each.
    double readAndHash() const;
    /// CPU seconds for one packet: its approvals, or every signature.
    double checkWithOpenSsl(bool approvalsOnly) const;
    double checkWithSodium(bool approvalsOnly) const;
    /// Writes the approvals as `{n}.message`, `{n}.sig` and `{n}.key` (raw) for other programs.
    std::size_t writeApprovals(const std::filesystem::path& folder, std::size_t packets) const;
    std::size_t bytesPerPacket() const { return m_bytes / std::max<std::size_t>(1, m_packets); }

private:
    std::size_t m_packets;
    std::size_t m_bytes = 0;
    std::vector<std::filesystem::path> m_files;
    std::vector<BareSignature> m_signatures;
};

/// CPU seconds of this thread so far.
double threadSeconds();

} // namespace countersign::bench
