#include "tests/support/reference_dossier.h"

#include "core/crypto/sha256.h"
#include "core/yaml/reader.h"

#include <QDir>
#include <QFile>

namespace countersign::tests {

namespace {

using validation::EvidenceBytes;

std::string evidence(const Sha256& digest) {
    const std::string hex = digest.hex();
    return contentOf(inReferenceWindow("evidence/sha256/" + hex.substr(0, 2) + "/" + hex.substr(2)));
}

validation::PinnedRules rulesOf(const packet::PolicyPin& pin) {
    validation::PinnedRules rules;
    rules.policy = std::make_shared<const policy::SignerPolicy>(
        policy::SignerPolicy::parse(evidence(pin.policySha256), "policy").value());
    rules.directory = std::make_shared<const policy::Directory>(
        policy::Directory::parse(evidence(pin.directorySha256), "directory").value());
    const auto document = yaml::read(evidence(pin.schemaSha256), "schema", 1u << 20).value();
    rules.schema = std::make_shared<const validation::JsonSchema>(
        validation::JsonSchema::compile(document, "schema").value());
    rules.policyTrusted = true;
    rules.directoryTrusted = true;
    return rules;
}

validation::Dossier readDossier() {
    const std::string packetFile = "packets/SAP-matchmaking-timeout-spike-r1.json";
    auto sealed = workflow::SealedPacket::parse(contentOf(inReferenceWindow(packetFile)), packetFile).value();
    validation::Dossier dossier{.core = sealed.core(), .file = "cores/" + sealed.core().fileName()};
    const QDir folder(
        QString::fromStdString(inReferenceWindow("statements/SAP-matchmaking-timeout-spike-r1")));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        dossier.statements.push_back(
            statement::Statement::parse(contentOf(folder.filePath(name).toStdString()), name.toStdString())
                .value());
    dossier.rules = rulesOf(dossier.core.content().policy);
    for (const packet::Artifact& artifact : dossier.core.content().evidence.artifacts)
        dossier.evidence[artifact.sha256] = {EvidenceBytes::State::verified, evidence(artifact.sha256)};
    dossier.window =
        policy::ReleaseWindow::parse(contentOf(inReferenceWindow("window.yaml")), "window.yaml").value();
    dossier.sealed = std::move(sealed);
    dossier.sealedFile = packetFile;
    return dossier;
}

} // namespace

std::string inReferenceWindow(const std::string& path) {
    return COUNTERSIGN_SOURCE_DIR "/tests/data/second_implementation/strategy-approval/2026-W48-live/" + path;
}

std::string contentOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

validation::Dossier referenceDossier() {
    static const validation::Dossier dossier = readDossier();
    return dossier;
}

} // namespace countersign::tests
