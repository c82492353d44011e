#include "core/usecases/draft_material.h"

#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/lanes/evidence_document.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/draft_evidence.h"
#include "core/usecases/show_lanes.h"

namespace countersign::usecases {

namespace {

constexpr std::size_t maxFileBytes = 64u << 20;

/// A draft that has nothing but the one file, for reading it by the rules of every draft.
DecisionDraft onlyWith(const DecisionDraft& draft) {
    DecisionDraft out;
    out.cluster = draft.cluster;
    out.rejections.push_back({.laneId = std::string(DecisionDraft::anyId)});
    return out;
}

CitableArtifact citable(const packet::Artifact& artifact, const json::Value* document) {
    CitableArtifact out{artifact.id.text(), artifact.mediaType, {}};
    if (!document) {
        out.leaves.emplace_back("", "");
        return out;
    }
    for (const auto& [pointer, leaf] : json::leaves(*document))
        out.leaves.emplace_back(pointer, json::leafText(*leaf));
    return out;
}

/// Reads the files of a draft, one after another.
class Reading {
public:
    Reading(const DraftDesk& desk, const DecisionDraft& draft, const ReadSource& readSource)
        : m_desk(desk), m_draft(draft), m_readSource(readSource) {}

    DraftMaterial all() {
        readSnapshot();
        readOther(DraftPlace::forecastBand, 0, m_draft.forecastBand,
                  [](DecisionDraft& one) -> DecisionDraft::Source& { return one.forecastBand; });
        readOther(DraftPlace::dashboardExtract, 0, m_draft.dashboardExtract,
                  [](DecisionDraft& one) -> DecisionDraft::Source& { return one.dashboardExtract; });
        for (std::size_t i = 0; i < m_draft.context.size(); ++i)
            readOther(DraftPlace::context, i, m_draft.context[i],
                      [](DecisionDraft& one) -> DecisionDraft::Source& {
                          return one.context.emplace_back();
                      });
        return std::move(m_out);
    }

private:
    void readSnapshot() {
        const std::string& file = m_draft.rankingSnapshot.file;
        if (file.empty()) return;
        DraftFile& entry = m_out.files.emplace_back(DraftFile{.place = DraftPlace::rankingSnapshot});
        const auto bytes = m_readSource(file);
        if (!bytes) return note(entry, bytes.error());
        auto shown = showLanes(*bytes, file, std::nullopt);
        if (!shown) return note(entry, shown.error());
        for (std::size_t i = 0; i < shown->lanes.size(); ++i)
            m_out.differs.push_back(shown->differs(i));
        m_out.lanes = std::move(shown->lanes);
        DecisionDraft one = onlyWith(m_draft);
        one.rankingSnapshot = m_draft.rankingSnapshot;
        one.snapshotFacts = m_draft.snapshotFacts;
        // Lanes in CSV can be looked at before the facts beside them are said, not cited.
        if (!m_draft.snapshotNeedsFacts() || m_draft.snapshotFacts.complete()) gather(entry, one);
    }

    template <typename Slot>
    void readOther(DraftPlace place, std::size_t index, const DecisionDraft::Source& source, Slot slot) {
        if (source.file.empty()) return;
        DraftFile& entry = m_out.files.emplace_back(DraftFile{.place = place, .index = index});
        DecisionDraft one = onlyWith(m_draft);
        slot(one) = source;
        gather(entry, one);
    }

    void gather(DraftFile& entry, const DecisionDraft& one) {
        const auto decision = DecisionFile::parse(one.filled().decisionYaml(), "decision");
        if (!decision) return note(entry, decision.error());
        const Timestamp now = m_desk.workspace().clock.now();
        auto gathered = gatherEvidence(m_desk.window(), m_desk.rules(), *decision, m_readSource, now);
        if (!gathered) return note(entry, gathered.error());
        if (decision->rankingSnapshot && !m_draft.cluster.empty())
            if (auto snapshot = draftSnapshot(*gathered, m_desk.window(), *decision); !snapshot)
                note(entry, snapshot.error());
        for (const packet::Artifact& artifact : gathered->bundle.artifacts)
            if (artifact.kind != packet::ArtifactKind::failMatrix) keep(entry, artifact, *gathered);
    }

    void keep(DraftFile& entry, const packet::Artifact& artifact, const DraftEvidence& gathered) {
        entry.mediaType = artifact.mediaType;
        entry.sha256 = artifact.sha256.hex();
        entry.sizeBytes = static_cast<std::size_t>(artifact.sizeBytes);
        const auto document = lanes::readEvidence(gathered.bytes.at(artifact.sha256), artifact.mediaType,
                                                  artifact.id.text());
        if (!document) return note(entry, document.error());
        m_out.citable.push_back(citable(artifact, *document ? &**document : nullptr));
    }

    static void note(DraftFile& entry, const Error& error) {
        if (!entry.error) entry.error = error;
    }

    const DraftDesk& m_desk;
    const DecisionDraft& m_draft;
    const ReadSource& m_readSource;
    DraftMaterial m_out;
};

} // namespace

DraftMaterial readMaterial(const DraftDesk& desk, const DecisionDraft& draft, const ReadSource& readSource) {
    return Reading(desk, draft, readSource).all();
}

Result<std::string> readEvidenceFile(const std::string& path) {
    return store::readNamedFile(path, maxFileBytes);
}

} // namespace countersign::usecases
