#include "core/usecases/restore_decision.h"

#include "core/store/window_store.h"
#include "core/usecases/decision_text.h"

#include <utility>

namespace countersign::usecases {

namespace {

using NamedBytes = std::vector<std::pair<std::string, std::string>>;

constexpr std::size_t maxBytes = 64u << 20;

/// The fail matrix is the window's own: the next issue takes the current one.
Result<NamedBytes> evidenceFiles(const Workspace& workspace, const packet::Core& core) {
    const store::WindowStore store(workspace.files, core.key().window);
    NamedBytes out;
    for (const packet::Artifact& artifact : core.content().evidence.artifacts) {
        if (artifact.kind == packet::ArtifactKind::failMatrix) continue;
        auto content = store.evidence().get(artifact.sha256, maxBytes);
        if (!content) return std::move(content).error();
        if (content->state != store::Content::State::verified)
            return Error(ErrorCode::evidenceNotAtHand, workspace.files.rootName(), artifact.id.text(),
                         artifact.sha256.hex() + " from " + artifact.uri);
        out.emplace_back(evidenceName(artifact), std::move(content->bytes));
    }
    return out;
}

} // namespace

Result<std::vector<std::string>> restoreDecision(const Workspace& workspace, const packet::Core& core,
                                                 FileSystem& target) {
    auto files = evidenceFiles(workspace, core);
    if (!files) return std::move(files).error();
    files->emplace_back("decision.yaml", decisionText(core.content()));
    std::vector<std::string> names;
    for (const auto& [name, bytes] : *files) {
        if (auto published = target.publish(name, bytes); !published) return std::move(published).error();
        names.push_back(name);
    }
    return names;
}

} // namespace countersign::usecases
