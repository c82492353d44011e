#include "core/usecases/restore_decision.h"

#include "core/store/window_store.h"
#include "core/usecases/decision_text.h"

namespace countersign::usecases {

namespace {

constexpr std::size_t maxBytes = 64u << 20;

} // namespace

/// The fail matrix is the window's own: the next issue takes the current one.
Result<RestoredDecision> readBackDecision(const Workspace& workspace, const packet::Core& core) {
    const store::WindowStore store(workspace.files, core.key().window);
    RestoredDecision out{decisionText(core.content()), {}};
    for (const packet::Artifact& artifact : core.content().evidence.artifacts) {
        if (artifact.kind == packet::ArtifactKind::failMatrix) continue;
        auto content = store.evidence().get(artifact.sha256, maxBytes);
        if (!content) return std::move(content).error();
        if (content->state != store::Content::State::verified)
            return Error(ErrorCode::evidenceNotAtHand, workspace.files.rootName(), artifact.id.text(),
                         artifact.sha256.hex() + " from " + artifact.uri);
        out.evidence.emplace_back(evidenceName(artifact), std::move(content->bytes));
    }
    return out;
}

Result<std::vector<std::string>> restoreDecision(const Workspace& workspace, const packet::Core& core,
                                                 FileSystem& target) {
    auto restored = readBackDecision(workspace, core);
    if (!restored) return std::move(restored).error();
    restored->evidence.emplace_back("decision.yaml", std::move(restored->decision));
    std::vector<std::string> names;
    for (const auto& [name, bytes] : restored->evidence) {
        if (auto published = target.publish(name, bytes); !published) return std::move(published).error();
        names.push_back(name);
    }
    return names;
}

} // namespace countersign::usecases
