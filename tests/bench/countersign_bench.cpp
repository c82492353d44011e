// Measures how fast the program verifies, as ratios to what nobody can do without on this machine, in one run:
//   countersign_bench CLI FOLDER N   makes a store of N sealed packets in FOLDER and prints the figures.
// Rates are of CPU time, so that neighbours on the machine do not show in them. No figure is a pass or a failure;
// the exit status is 0 when everything ran and the audit passed.

#include "tests/bench/bare_verification.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/measured_process.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

namespace {

using namespace countersign::bench;

constexpr std::size_t approvalsOfAPacket = 3;

void line(const char* what, double perPacket, double reference) {
    std::printf("  %-52s %9.1f us  %8.0f/s  %6.2f\n", what, perPacket * 1e6, 1 / perPacket, reference / perPacket);
}

/// The least of several: the others are disturbed.
template <typename Measure>
double least(const Measure& measure) {
    double best = measure();
    for (int i = 0; i < 2; ++i)
        best = std::min(best, measure());
    return best;
}

struct Bare {
    double readAndHash;
    double openSslApprovals;
    double openSslAll;
    double sodiumApprovals;
    double sodiumAll;
};

Bare measureBare(const BareWork& work) {
    const double files = least([&] { return work.readAndHash(); });
    return {files, files + least([&] { return work.checkWithOpenSsl(true); }),
            files + least([&] { return work.checkWithOpenSsl(false); }),
            files + least([&] { return work.checkWithSodium(true); }),
            files + least([&] { return work.checkWithSodium(false); })};
}

void printBare(const Bare& bare, const BareWork& work) {
    std::printf("bare work for one packet (%zu KiB in its files), one core; last column: ratio to the first row\n",
                work.bytesPerPacket() / 1024);
    line("OpenSSL: read, SHA-256, 3 approvals", bare.openSslApprovals, bare.openSslApprovals);
    line("libsodium: read, SHA-256, 3 approvals", bare.sodiumApprovals, bare.openSslApprovals);
    line("OpenSSL: read, SHA-256, every signature", bare.openSslAll, bare.openSslApprovals);
    line("libsodium: read, SHA-256, every signature", bare.sodiumAll, bare.openSslApprovals);
    line("read and SHA-256 alone", bare.readAndHash, bare.openSslApprovals);
}

bool measureAudit(const std::string& cli, const BenchStore& store, std::size_t packets, const Bare& bare) {
    const ProcessCost audit = runMeasured({cli, "--store", store.store(), "--trust", store.trustFile(), "audit"});
    const double each = audit.cpuSeconds / static_cast<double>(packets);
    std::printf("audit of %zu packets, exit status %d\n", packets, audit.status);
    line("audit, CPU time", each, bare.openSslApprovals);
    std::printf("  %-52s %9.2f s   %8.0f/s on %u processors\n", "audit, from start to end", audit.wallSeconds,
                static_cast<double>(packets) / audit.wallSeconds, std::thread::hardware_concurrency());
    std::printf("  %-52s %9.1f MiB\n", "audit, peak resident memory", static_cast<double>(audit.peakKiB) / 1024);
    std::printf("  ratio to bare, 3 approvals:    OpenSSL %.2f   libsodium %.2f\n", bare.openSslApprovals / each,
                bare.sodiumApprovals / each);
    std::printf("  ratio to bare, all signatures: OpenSSL %.2f   libsodium %.2f\n", bare.openSslAll / each,
                bare.sodiumAll / each);
    return audit.status == 0;
}

/// A store of one packet: what somebody waits for at the keyboard.
bool measureOne(const std::string& cli, const std::filesystem::path& folder) {
    const BenchStore one(folder, 1);
    const std::vector<std::string> shared{cli, "--store", one.store(), "--trust", one.trustFile()};
    bool passed = true;
    const auto took = [&](std::vector<std::string> words) {
        words.insert(words.begin(), shared.begin(), shared.end());
        return least([&] {
            const ProcessCost cost = runMeasured(words);
            passed = passed && cost.status == 0;
            return cost.wallSeconds;
        });
    };
    const double validate = took({"validate", "cluster-0000000"});
    const double replay = took({"replay", "cluster-0000000"});
    std::printf("one packet as whole processes: validate %.1f ms, replay %.1f ms, together %.1f ms (limit 15)\n",
                validate * 1e3, replay * 1e3, (validate + replay) * 1e3);
    return passed;
}

void measurePeer(const char* what, const std::vector<std::string>& words, std::size_t packets, double bare) {
    const ProcessCost cost = runMeasured(words);
    if (cost.status != 0) return void(std::printf("  %-52s is not here, or failed\n", what));
    line(what, cost.cpuSeconds / static_cast<double>(packets), bare);
}

void measurePeers(const BareWork& work, const std::filesystem::path& folder, const Bare& bare) {
    const std::string here = COUNTERSIGN_SOURCE_DIR "/tests/bench/";
    const std::size_t packets = work.writeApprovals(folder, work.packets()) / approvalsOfAPacket;
    const std::size_t few = std::min<std::size_t>(packets, 20);
    std::printf("peers on the same machine, 3 approvals each, start of the program included\n");
    measurePeer("securesystemslib (Python)",
                {"/usr/bin/python3", here + "peer_securesystemslib.py", folder.string()}, packets,
                bare.openSslApprovals);
    measurePeer("ssh-keygen -Y verify", {here + "peer_ssh_keygen.sh", folder.string(), std::to_string(few * 3)},
                few, bare.openSslApprovals);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) return std::fputs("usage: countersign_bench CLI FOLDER N\n", stderr), 2;
    const std::string cli = argv[1];
    const std::filesystem::path folder = argv[2];
    const std::size_t packets = std::max(1ul, std::strtoul(argv[3], nullptr, 10));
    const BenchStore store(folder / "store", packets);
    const BareWork work(store);
    const Bare bare = measureBare(work);
    printBare(bare, work);
    const bool audited = measureAudit(cli, store, packets, bare);
    const bool judged = measureOne(cli, folder / "one");
    measurePeers(work, folder / "peers", bare);
    return audited && judged ? 0 : 1;
}
