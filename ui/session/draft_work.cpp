#include "ui/session/draft_work.h"

#include "core/usecases/store_marks.h"
#include "ui/session/background.h"
#include "ui/session/session.h"

namespace countersign::ui {

namespace {

using usecases::DecisionDraft;

/// Whether both have the same evidence, read the same way.
bool sameEvidence(const DecisionDraft& one, const DecisionDraft& other) {
    return one.window == other.window && one.cluster == other.cluster &&
           one.rankingSnapshot == other.rankingSnapshot && one.snapshotFacts == other.snapshotFacts &&
           one.forecastBand == other.forecastBand && one.dashboardExtract == other.dashboardExtract &&
           one.context == other.context;
}

} // namespace

DraftWork::DraftWork(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_sources(std::make_shared<const Sources>()),
      m_material(std::make_shared<const usecases::DraftMaterial>()) {
}

void DraftWork::listWindows() {
    if (!m_session.store()) return;
    inBackground(
        this, [store = m_session.store()] { return usecases::windowsOf(store->workspace()); },
        [this](const Result<std::vector<WindowId>>& windows) {
            if (!windows) return Q_EMIT failed(windows.error());
            QStringList names;
            for (const WindowId& window : *windows)
                names << QString::fromStdString(window.text());
            Q_EMIT windowsListed(names);
        });
}

void DraftWork::open(const QString& window) {
    const auto id = WindowId::parse(window.toStdString());
    if (!id) return Q_EMIT failed(id.error());
    using Opened = Result<std::shared_ptr<const usecases::DraftDesk>>;
    inBackground(
        this,
        [store = m_session.store(), window = *id]() -> Opened {
            auto desk = usecases::DraftDesk::open(store->workspace(), window);
            if (!desk) return std::move(desk).error();
            return std::make_shared<const usecases::DraftDesk>(std::move(*desk));
        },
        [this, store = m_session.store()](Opened desk) {
            if (!desk) return Q_EMIT failed(desk.error());
            m_store = store;
            m_desk = std::move(*desk);
            m_read = {};
            m_sources = std::make_shared<const Sources>();
            m_material = std::make_shared<const usecases::DraftMaterial>();
            m_preview = {};
            Q_EMIT opened();
        });
}

void DraftWork::beginFrom(const std::string& cluster, const DecisionDraft::Origin& origin) {
    inBackground(
        this,
        [store = m_store, desk = m_desk, cluster, origin] { return usecases::beginFrom(*desk, cluster, origin); },
        [this](Result<usecases::BegunRevision> begun) { takeBegun(std::move(begun), std::nullopt); });
}

void DraftWork::resume(const DecisionDraft& draft) {
    if (draft.startedFrom.revision == 0) return Q_EMIT begun(draft);
    inBackground(
        this,
        [store = m_store, desk = m_desk, draft] {
            return usecases::beginFrom(*desk, draft.cluster, draft.startedFrom);
        },
        [this, draft](Result<usecases::BegunRevision> begun) { takeBegun(std::move(begun), draft); });
}

void DraftWork::takeBegun(Result<usecases::BegunRevision> begun, const std::optional<DecisionDraft>& words) {
    if (!begun) {
        Q_EMIT failed(begun.error());
        // What was written is not lost with the evidence it began with.
        if (words) Q_EMIT this->begun(*words);
        return;
    }
    auto sources = std::make_shared<Sources>(*m_sources);
    for (auto& [name, bytes] : begun->evidence)
        (*sources)[name] = std::move(bytes);
    m_sources = std::move(sources);
    Q_EMIT this->begun(words ? *words : begun->draft);
}

void DraftWork::forget(const std::string& file) {
    auto sources = std::make_shared<Sources>(*m_sources);
    sources->erase(file);
    m_sources = std::move(sources);
    m_read = {};
}

DraftWork::Judged DraftWork::judgeNow(const usecases::DraftDesk& desk, const DecisionDraft& draft, Sources sources,
                                    std::shared_ptr<const usecases::DraftMaterial> material,
                                    const std::string& author) {
    const usecases::ReadSource read = [&sources](const std::string& file) -> Result<std::string> {
        if (const auto known = sources.find(file); known != sources.end()) return known->second;
        auto bytes = usecases::readEvidenceFile(file);
        if (bytes) sources[file] = *bytes;
        return bytes;
    };
    if (!material)
        material = std::make_shared<const usecases::DraftMaterial>(usecases::readMaterial(desk, draft, read));
    usecases::DraftPreview preview;
    if (const auto id = SignerId::parse(author))
        preview = usecases::previewDraft(desk, draft, read, *id);
    else
        preview.error = id.error();
    return {std::make_shared<const Sources>(std::move(sources)), std::move(material), std::move(preview)};
}

void DraftWork::judge(const DecisionDraft& draft) {
    if (!m_desk) return;
    if (m_judging) {
        m_waiting = draft;
        return;
    }
    m_judging = true;
    const bool known = m_read == DecisionDraft() ? false : sameEvidence(m_read, draft);
    inBackground(
        this,
        [store = m_store, desk = m_desk, draft, sources = m_sources, known, material = m_material,
         author = m_session.person().toStdString()] {
            return judgeNow(*desk, draft, *sources, known ? material : nullptr, author);
        },
        [this, draft, desk = m_desk, before = m_sources](Judged judged) {
            m_judging = false;
            // Another window, or a file chosen anew: then this answers an old question.
            if (desk == m_desk && before == m_sources) {
                m_read = draft;
                m_sources = std::move(judged.sources);
                m_material = std::move(judged.material);
                m_preview = std::move(judged.preview);
                Q_EMIT this->judged();
            } else if (!m_waiting && desk == m_desk) {
                m_waiting = draft;
            }
            if (m_waiting) judge(*std::exchange(m_waiting, std::nullopt));
        });
}

DraftWork::SigningWork DraftWork::issuing(const DecisionDraft& draft) {
    const std::function<void(const PacketRef&)> tell = [window = QPointer<DraftWork>(this)](const PacketRef& ref) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [window, ref] {
                if (window) Q_EMIT window->issued(ref);
            },
            Qt::QueuedConnection);
    };
    return [store = m_store, desk = m_desk, sources = m_sources, draft, tell, &keys = m_session.workstation().keys(),
            author = m_session.person().toStdString()](const usecases::Decide& decide) -> Result<usecases::ActOutcome> {
        const auto signer = SignerId::parse(author);
        if (!signer) return signer.error();
        const auto decision = usecases::DecisionFile::parse(draft.decisionYaml(), draft.cluster);
        if (!decision) return decision.error();
        const usecases::ReadSource read = [&sources](const std::string& file) -> Result<std::string> {
            const auto known = sources->find(file);
            return known != sources->end() ? Result<std::string>(known->second) : usecases::readEvidenceFile(file);
        };
        auto outcome = usecases::issuePacket(store->workspace(), desk->window().id, *decision, read, *signer,
                                             std::nullopt, std::nullopt, keys, decide);
        if (!outcome) return std::move(outcome).error();
        tell(PacketRef{outcome->key, outcome->coreSha256});
        return usecases::ActOutcome{outcome->statementFile, outcome->statement, std::nullopt};
    };
}

} // namespace countersign::ui
