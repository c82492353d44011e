#include "tests/bench/bench_store.h"

#include "core/base/ordered_work.h"
#include "core/crypto/sha256.h"
#include "core/lanes/replay_baseline.h"
#include "core/validation/report.h"
#include "core/validation/scenario/workstation.h"
#include "core/validation/validator.h"
#include "tests/support/shipped_workshop.h"

#include <fstream>

namespace countersign::bench {

namespace fs = std::filesystem;

namespace {

/// How many packets are remembered for the bare figures.
constexpr std::size_t sampleSize = 500;
constexpr std::string_view workshopCluster = "workshop-cluster";

std::string clusterName(std::size_t number) {
    std::string digits = std::to_string(number);
    return "cluster-" + std::string(digits.size() < 7 ? 7 - digits.size() : 0, '0') + digits;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

validation::Findings findingsOfOne(const validation::PacketWorkshop& workshop) {
    const packet::Core core = packet::Core::assemble(workshop.draft());
    validation::Workstation machine(workshop, core);
    machine.approveFully();
    return validation::validate(machine.dossier(machine.seal().bytes).sealedAlone());
}

std::string trustEntry(const char* kind, const Sha256& digest, const std::string& id, std::int64_t version) {
    return std::string("  - {kind: ") + kind + ", sha256: \"" + digest.hex() + "\", id: " + id +
           ", version: " + std::to_string(version) + ", accepted_at_utc: 2026-11-23T00:00:00Z}\n";
}

} // namespace

BenchStore::BenchStore(const fs::path& folder, std::size_t packets)
    : m_folder(folder), m_workshop(test::workshopUnder(test::shippedPolicy())),
      m_reportFindings(findingsOfOne(m_workshop)) {
    m_windowFolder = m_folder / "strategy-approval" / m_workshop.window().id.text();
    for (const char* name : {"cores", "packets", "validation", "policies", "schemas"})
        fs::create_directories(m_windowFolder / name);
    writeShared(packets);
    writePackets(packets);
}

void BenchStore::write(const std::string& file, const std::string& bytes) const {
    std::ofstream out(m_windowFolder / file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    check(out.flush().good(), "the bench can write its store");
}

std::string BenchStore::writeEvidence(const std::string& bytes) const {
    const std::string hex = crypto::sha256(bytes).hex();
    const std::string file = "evidence/sha256/" + hex.substr(0, 2) + "/" + hex.substr(2);
    fs::create_directories((m_windowFolder / file).parent_path());
    write(file, bytes);
    return file;
}

void BenchStore::writeShared(std::size_t packets) const {
    const std::string policy = test::shippedPolicy();
    const std::string directory = m_workshop.people().directoryText();
    write("policies/lesson120_signer_traceability_policy.yaml", policy);
    write("policies/signers.yaml", directory);
    write("policies/lesson120_approval_fail_matrix.csv", test::shippedFailMatrix());
    write("schemas/lesson120_strategy_approval_packet_schema.yaml", test::shippedSchema());
    for (const std::string& bytes : {policy, directory, test::shippedSchema()})
        writeEvidence(bytes);
    const Sha256 snapshot = *m_workshop.evidence().bundle().rankingSnapshotHash;
    for (const auto& [digest, bytes] : m_workshop.evidence().files())
        if (digest != snapshot) writeEvidence(bytes);
    std::string expected;
    for (std::size_t i = 0; i < std::min<std::size_t>(packets, 3); ++i)
        expected += "  - " + clusterName(i) + "\n";
    write("window.yaml", "release_window_id: " + m_workshop.window().id.text() +
                             "\nopens_at_utc: 2026-11-24T06:00:00Z\ncloses_at_utc: 2026-11-27T18:00:00Z\n"
                             "impact: high_impact\nenvironment: sandbox\nexpected_clusters:\n" +
                             expected);
    std::ofstream(trustFile()) << "trust_version: 1\ntrusted:\n"
                               << trustEntry("policy", m_workshop.policy().digest(),
                                             m_workshop.policy().id(), m_workshop.policy().version())
                               << trustEntry("directory", m_workshop.directory().digest(),
                                             m_workshop.directory().id(), m_workshop.directory().version());
}

packet::CoreContent BenchStore::decision(std::size_t number, std::string& snapshotBytes) const {
    const ClusterId cluster = ClusterId::parse(clusterName(number)).value();
    packet::CoreContent content = m_workshop.draft();
    content.key.cluster = cluster;
    for (packet::RequiredSigner& row : content.requiredSigners)
        row.scope.clusters = {cluster.text()};
    const Sha256 original = *m_workshop.evidence().bundle().rankingSnapshotHash;
    snapshotBytes = replaced(m_workshop.evidence().files().at(original), workshopCluster, cluster.text());
    const auto snapshot = lanes::RankingSnapshot::parse(snapshotBytes, "snapshot").value();
    for (packet::Artifact& artifact : content.evidence.artifacts) {
        if (artifact.kind != packet::ArtifactKind::rankingSnapshot) continue;
        artifact.sha256 = crypto::sha256(snapshotBytes);
        artifact.sizeBytes = static_cast<std::int64_t>(snapshotBytes.size());
        content.replayBaseline =
            lanes::ReplayBaseline::compute(snapshot, {artifact.id.text(), artifact.sha256, artifact.uri},
                                           content.selectedLane.text(), m_workshop.policy())
                .value()
                .toJson();
    }
    content.evidence.settle();
    return content;
}

MadePacket BenchStore::writePacket(std::size_t number) const {
    std::string snapshot;
    const packet::Core core = packet::Core::assemble(decision(number, snapshot));
    validation::Workstation machine(m_workshop, core);
    machine.approveFully();
    const workflow::Sealing sealing = machine.seal();
    check(sealing.sealed(), "a made packet seals");
    MadePacket made{core.key().stem(), {}};
    const auto keep = [&](const std::string& file, const std::string& bytes) {
        write(file, bytes);
        made.files.push_back(file);
    };
    keep("cores/" + core.fileName(), core.bytes());
    fs::create_directories(m_windowFolder / "statements" / made.stem);
    for (const statement::Statement& statement : machine.statements())
        keep("statements/" + made.stem + "/" + statement.fileName(), statement.bytes());
    keep("packets/" + made.stem + ".json", sealing.bytes);
    keep("validation/" + made.stem + ".log",
         validation::reportText(core.key(), core.digest(), m_reportFindings));
    made.files.push_back(writeEvidence(snapshot));
    return made;
}

void BenchStore::writePackets(std::size_t packets) {
    workInOrder(
        packets, [] { return false; }, [&](std::size_t number) { return writePacket(number); },
        [&](MadePacket made) {
            if (m_sample.size() < sampleSize) m_sample.push_back(std::move(made));
        });
}

} // namespace countersign::bench
