#include "core/usecases/decision_text.h"

#include "core/lanes/evidence_document.h"
#include "core/yaml/block_writer.h"

namespace countersign::usecases {

namespace {

using json::Value;
using packet::ArtifactKind;

Value text(std::string_view string) {
    return Value::string(std::string(string));
}

Value sourceOf(const packet::Artifact& artifact) {
    return Value::object({{"file", text(evidenceName(artifact))},
                          {"uri", text(artifact.uri)},
                          {"captured_at_utc", text(artifact.capturedAt.text())}});
}

Value evidenceOf(const packet::EvidenceBundle& bundle) {
    auto out = Value::object();
    for (const ArtifactKind kind :
         {ArtifactKind::rankingSnapshot, ArtifactKind::forecastBandSnapshot, ArtifactKind::dashboardExtract})
        if (const packet::Artifact* artifact = bundle.find(kind))
            out.set(std::string(packet::kindName(kind)), sourceOf(*artifact));
    auto context = Value::array();
    for (const packet::Artifact& artifact : bundle.artifacts) {
        if (artifact.kind != ArtifactKind::context) continue;
        Value source = sourceOf(artifact);
        source.set("artifact_id", text(artifact.id.text()));
        context.append(std::move(source));
    }
    out.set("context", std::move(context));
    return out;
}

Value signersOf(const std::vector<packet::RequiredSigner>& rows) {
    auto out = Value::array();
    for (const packet::RequiredSigner& row : rows) {
        auto eligible = Value::array();
        for (const std::string& person : row.eligible)
            eligible.append(text(person));
        out.append(
            Value::object({{"role", text(policy::roleName(row.role))}, {"eligible", std::move(eligible)}}));
    }
    return out;
}

} // namespace

std::string evidenceName(const packet::Artifact& artifact) {
    const std::string& uri = artifact.uri;
    const std::size_t dot = uri.find_last_of("./");
    if (dot != std::string::npos && uri[dot] == '.' && uri.size() - dot <= 6) {
        const std::string ending = uri.substr(dot);
        const bool plain =
            ending.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789", 1) == std::string::npos;
        if (plain && lanes::mediaTypeForName(ending) == artifact.mediaType)
            return artifact.id.text() + ending;
    }
    for (const char* ending : {".json", ".yaml", ".csv", ".md", ".txt", ".png", ".jpg", ".pdf"})
        if (lanes::mediaTypeForName(ending) == artifact.mediaType) return artifact.id.text() + ending;
    return artifact.id.text() + ".bin";
}

std::string decisionText(const packet::CoreContent& content) {
    std::string out =
        "# Written from " + content.key.stem() +
        ": edit what the next revision decides otherwise. Whoever may sign\n"
        "# is named as before; 'required_signers: []' takes the rows from the current directory.\n"
        "exception_cluster_id:";
    yaml::writeBlock(out, text(content.key.cluster.text()), "");
    out += "selected_lane_id:";
    yaml::writeBlock(out, text(content.selectedLane.text()), "");
    out += "\nevidence:";
    yaml::writeBlock(out, evidenceOf(content.evidence), "  ");
    out += "\nrequired_signers:";
    yaml::writeBlock(out, signersOf(content.requiredSigners), "  ");
    out += "\ndecision_rationale:";
    yaml::writeBlock(out, content.rationale.toJson(), "  ");
    return out;
}

} // namespace countersign::usecases
