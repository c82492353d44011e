#pragma once

#include "core/usecases/draft_material.h"
#include "core/usecases/draft_preview.h"
#include "core/usecases/perform_act.h"
#include "ui/session/packet_ref.h"
#include "ui/session/workstation.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace countersign::ui {

class Session;

/// Reads and judges one unfinished draft in the background. Evidence files are read once: what was shown is what is
/// issued, whatever happens to the file meanwhile.
class DraftWork : public QObject {
    Q_OBJECT

public:
    /// What signs: shows a view to a person by the function it is given, and answers when everything is durable.
    using SigningWork = std::function<Result<usecases::ActOutcome>(const usecases::Decide&)>;

    explicit DraftWork(Session& session, QObject* parent = nullptr);

    /// Emits windowsListed.
    void listWindows();
    /// Emits opened.
    void open(const QString& window);
    /// Emits begun. The window is open.
    void beginFrom(const std::string& cluster, const usecases::DecisionDraft::Origin& origin);
    /// The same for a draft that was kept: with the evidence it began with, and its own words.
    void resume(const usecases::DecisionDraft& draft);
    /// Emits judged; while one draft is being judged only the latest other one waits.
    void judge(const usecases::DecisionDraft& draft);
    /// Reads that file again the next time.
    void forget(const std::string& file);
    /// Issues the draft; emits issued on this object's thread once that is done.
    SigningWork issuing(const usecases::DecisionDraft& draft);

    /// Nothing before the first window is open.
    const std::shared_ptr<const usecases::DraftDesk>& desk() const { return m_desk; }
    const std::shared_ptr<const usecases::DraftMaterial>& material() const { return m_material; }
    const usecases::DraftPreview& preview() const { return m_preview; }
    /// What material and preview are about.
    const usecases::DecisionDraft& judgedDraft() const { return m_read; }

Q_SIGNALS:
    void windowsListed(const QStringList& windows);
    void opened();
    void begun(const countersign::usecases::DecisionDraft& draft);
    void judged();
    void issued(const countersign::ui::PacketRef& ref);
    void failed(const countersign::Error& error);

private:
    using Sources = std::map<std::string, std::string>;
    struct Judged {
        std::shared_ptr<const Sources> sources;
        std::shared_ptr<const usecases::DraftMaterial> material;
        usecases::DraftPreview preview;
    };

    void takeBegun(Result<usecases::BegunRevision> begun, const std::optional<usecases::DecisionDraft>& words);
    static Judged judgeNow(const usecases::DraftDesk& desk, const usecases::DecisionDraft& draft, Sources sources,
                         std::shared_ptr<const usecases::DraftMaterial> material, const std::string& author);

    Session& m_session;
    // Keeps alive what the desk refers to.
    std::shared_ptr<const OpenStore> m_store;
    std::shared_ptr<const usecases::DraftDesk> m_desk;
    std::shared_ptr<const Sources> m_sources;
    std::shared_ptr<const usecases::DraftMaterial> m_material;
    usecases::DraftPreview m_preview;
    usecases::DecisionDraft m_read;
    std::optional<usecases::DecisionDraft> m_waiting;
    bool m_judging = false;
};

} // namespace countersign::ui
