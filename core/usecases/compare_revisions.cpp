#include "core/usecases/compare_revisions.h"

#include "core/lanes/evidence_document.h"
#include "core/packet/core_difference.h"
#include "core/store/window_store.h"

namespace countersign::usecases {

namespace {

/// The document behind a digest, or nothing when its bytes are missing, wrong or of a form nobody can
/// compare.
std::optional<json::Value> documentOf(const store::WindowStore& store, const Sha256& digest,
                                      std::string_view mediaType) {
    const auto content = store.evidence().get(digest, lanes::maxEvidenceBytes);
    if (!content || content->state != store::Content::State::verified) return std::nullopt;
    auto document = lanes::readEvidence(content->bytes, mediaType, digest.hex());
    return document ? std::move(*document) : std::nullopt;
}

class FileComparison {
public:
    FileComparison(const Workspace& workspace, const WindowId& window) : m_store(workspace.files, window) {}

    std::vector<FileDifference> found;

    void compare(std::string what, const Sha256& before, std::string_view typeBefore, const Sha256& after,
                 std::string_view typeAfter) {
        if (before == after) return;
        FileDifference difference{std::move(what), before, after, std::nullopt};
        const auto old = documentOf(m_store, before, typeBefore);
        const auto now = documentOf(m_store, after, typeAfter);
        if (old && now) difference.differences = packet::differences(*old, *now);
        found.push_back(std::move(difference));
    }

private:
    store::WindowStore m_store;
};

std::vector<FileDifference> compareFiles(const Workspace& workspace, const packet::Core& from,
                                         const packet::Core& to) {
    FileComparison files(workspace, to.key().window);
    const packet::PolicyPin& before = from.content().policy;
    const packet::PolicyPin& after = to.content().policy;
    const auto yaml = lanes::yamlMediaType;
    files.compare("policy", before.policySha256, yaml, after.policySha256, yaml);
    files.compare("directory", before.directorySha256, yaml, after.directorySha256, yaml);
    files.compare("schema", before.schemaSha256, yaml, after.schemaSha256, yaml);
    for (const packet::Artifact& artifact : to.content().evidence.artifacts)
        if (const packet::Artifact* old = from.content().evidence.find(artifact.id.text()))
            files.compare(artifact.id.text(), old->sha256, old->mediaType, artifact.sha256,
                          artifact.mediaType);
    return std::move(files.found);
}

} // namespace

RevisionComparison compareRevisions(const Workspace& workspace, const CheckedPacket& from,
                                    const CheckedPacket& to) {
    RevisionComparison out{
        packet::coreDifferences(from.core(), to.core()), compareFiles(workspace, from.core(), to.core()), {}};
    if (from.core().digest() == to.core().digest()) return out;
    const workflow::Past& known = from.reduction().known;
    for (const statement::Statement* act : known.statements()) {
        const bool review = act->predicate().act == statement::Act::review;
        const bool approval =
            act->predicate().act == statement::Act::approve && !known.retracted(act->digest());
        if (review || approval) out.startAnew.push_back(act);
    }
    return out;
}

} // namespace countersign::usecases
