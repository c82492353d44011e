#include "ui/pages/compose/compose_page.h"

#include "ui/pages/compose/commitments_step.h"
#include "ui/pages/compose/draft_check_list.h"
#include "ui/pages/compose/evidence_step.h"
#include "ui/pages/compose/lane_step.h"
#include "ui/pages/compose/rationale_step.h"
#include "ui/pages/compose/roster_step.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

using usecases::DecisionDraft;

/// After the last key, before the draft is judged and kept.
constexpr int pauseMilliseconds = 400;

/// Nothing but a window and a cluster was said.
bool saysNothing(const DecisionDraft& draft) {
    DecisionDraft empty;
    empty.window = draft.window;
    empty.cluster = draft.cluster;
    return draft == empty;
}

QWidget* scrolled(QWidget* step) {
    auto* area = new QScrollArea;
    area->setWidget(step);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

} // namespace

ComposePage::ComposePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_work(new DraftWork(session, this)), m_tabs(new QTabWidget),
      m_evidence(new EvidenceStep), m_lane(new LaneStep), m_rationale(new RationaleStep),
      m_commitments(new CommitmentsStep), m_roster(new RosterStep), m_checks(new DraftCheckList),
      m_notice(new Notice), m_title(PlainLabel::heading(tr("Compose a draft"))), m_state(PlainLabel::paragraph()),
      m_issue(new QPushButton(style::icon(QStringLiteral("sign")), tr("Show and issue …"))), m_pause(new QTimer(this)) {
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    arrange();
    listen();
}

QWidget* ComposePage::steps() {
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_evidence), tr("&1 Evidence"));
    m_tabs->addTab(m_lane, tr("&2 Lane"));
    m_tabs->addTab(scrolled(m_rationale), tr("&3 Reasons"));
    m_tabs->addTab(scrolled(m_commitments), tr("&4 Risks and controls"));
    m_tabs->addTab(scrolled(m_roster), tr("&5 Signers"));
    return m_tabs;
}

QWidget* ComposePage::footer() {
    auto* cancel = new QPushButton(tr("Close; keep the draft"));
    auto* again = new QPushButton(tr("Start over …"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        settle();
        Q_EMIT cancelled();
    });
    connect(again, &QPushButton::clicked, this, &ComposePage::startOver);
    m_issue->setDefault(true);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(cancel);
    layout->addWidget(again);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_issue);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

void ComposePage::arrange() {
    auto* middle = new QSplitter;
    middle->setChildrenCollapsible(false);
    middle->addWidget(steps());
    middle->addWidget(m_checks);
    const int letter = fontMetrics().averageCharWidth();
    middle->setSizes({letter * 120, letter * 38});
    middle->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    layout->setSpacing(style::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addWidget(middle, 1);
    layout->addWidget(footer());
    setFocusProxy(m_tabs);
}

void ComposePage::listen() {
    connect(m_evidence, &EvidenceStep::windowChosen, this, [this](const QString& window) {
        if (!window.isEmpty()) m_work->open(window);
    });
    connect(m_evidence, &EvidenceStep::clusterChosen, this, &ComposePage::takeCluster);
    connect(m_evidence, &EvidenceStep::fileChosen, m_work, &DraftWork::forget);
    connect(m_evidence, &EvidenceStep::changed, this, &ComposePage::touch);
    connect(m_lane, &LaneStep::changed, this, &ComposePage::touch);
    connect(m_rationale, &RationaleStep::changed, this, &ComposePage::touch);
    connect(m_commitments, &CommitmentsStep::changed, this, &ComposePage::touch);
    connect(m_roster, &RosterStep::changed, this, &ComposePage::touch);
    connect(m_pause, &QTimer::timeout, this, &ComposePage::settle);
    connect(m_work, &DraftWork::windowsListed, m_evidence, &EvidenceStep::offerWindows);
    connect(m_work, &DraftWork::opened, this, &ComposePage::takeDesk);
    connect(m_work, &DraftWork::begun, this, &ComposePage::fill);
    connect(m_work, &DraftWork::judged, this, &ComposePage::showJudgement);
    connect(m_work, &DraftWork::issued, this, &ComposePage::finish);
    connect(m_work, &DraftWork::failed, this, [this](const Error& error) { m_notice->say(error); });
    connect(&m_session, &Session::personChanged, this, [this] { m_work->judge(draft()); });
    connect(m_checks, &DraftCheckList::partChosen, this, [this](text::DraftPart part) {
        m_tabs->setCurrentIndex(static_cast<int>(part));
        m_tabs->currentWidget()->setFocus();
    });
    connect(m_issue, &QPushButton::clicked, this, [this] { Q_EMIT issueRequested(m_work->issuing(draft())); });
}

DraftCabinet ComposePage::cabinet() const {
    return DraftCabinet::ofPerson(m_session.store() ? m_session.store()->folder() : QString());
}

void ComposePage::clear() {
    m_pause->stop();
    m_notice->clear();
    m_from.reset();
    m_origin = {};
    m_touched = false;
    m_judged.reset();
    const DecisionDraft empty;
    m_evidence->fill(empty);
    m_lane->fill({});
    m_rationale->fill(empty);
    m_commitments->fill(empty);
    m_roster->fill({});
    m_checks->fill({}, {});
    m_tabs->setCurrentIndex(0);
    showWhetherIssuable();
}

void ComposePage::beginNew() {
    clear();
    m_title->setText(tr("Compose a draft"));
    m_evidence->fixCoordinates(false);
    m_work->listWindows();
}

void ComposePage::beginRevision(const PacketRef& ref) {
    clear();
    m_title->setText(tr("Next revision of %1").arg(text::shown(ref.key.stem())));
    m_from = ref;
    m_evidence->fixCoordinates(true);
    m_work->open(QString::fromStdString(ref.key.window.text()));
}

void ComposePage::takeDesk() {
    m_evidence->offerClusters(m_work->desk()->clusters());
    if (!m_from) return m_work->judge(draft());
    const std::string& cluster = m_from->key.cluster.text();
    const DecisionDraft::Origin origin{m_from->key.revision, m_from->core.hex()};
    const auto kept = cabinet().find(m_from->key.window.text(), cluster);
    if (kept && kept->startedFrom == origin) return m_work->resume(*kept);
    m_work->beginFrom(cluster, origin);
}

void ComposePage::takeCluster() {
    const DecisionDraft now = draft();
    if (saysNothing(now))
        if (const auto kept = cabinet().find(now.window, now.cluster)) return m_work->resume(*kept);
    touch();
}

void ComposePage::fill(const DecisionDraft& draft) {
    m_origin = draft.startedFrom;
    m_evidence->fill(draft);
    m_lane->fill(draft.selectedLane);
    m_rationale->fill(draft);
    m_commitments->fill(draft);
    m_roster->fill(draft.requiredSigners);
    const bool kept = cabinet().find(draft.window, draft.cluster) == draft;
    if (kept)
        m_notice->say(tr("Your unfinished draft is back."),
                      tr("It was kept on this computer and is issued nowhere. “Start over” throws it away."),
                      style::Tone::note);
    m_work->judge(this->draft());
}

DecisionDraft ComposePage::draft() const {
    DecisionDraft out;
    out.startedFrom = m_origin;
    m_evidence->addTo(out);
    out.selectedLane = m_lane->lane();
    m_rationale->addTo(out);
    m_commitments->addTo(out);
    out.requiredSigners = m_roster->rows();
    return out;
}

void ComposePage::touch() {
    m_touched = true;
    m_pause->start();
    showWhetherIssuable();
}

void ComposePage::settle() {
    m_pause->stop();
    const DecisionDraft now = draft();
    m_work->judge(now);
    if (!m_touched || now.cluster.empty() || saysNothing(now)) return;
    if (cabinet().keep(now)) return;
    m_notice->say(tr("The unfinished draft could not be kept on this computer."),
                  tr("What you type is lost when the window closes, unless you issue it."), style::Tone::caution);
}

void ComposePage::showJudgement() {
    const auto& material = m_work->material();
    const usecases::DraftPreview& preview = m_work->preview();
    const usecases::DraftChoices choices = m_work->desk()->choices(material->lanes, m_lane->lane());
    m_judged = m_work->judgedDraft();
    m_evidence->report(*material);
    m_lane->offer(*material);
    m_lane->showComputed(preview.computed);
    m_rationale->offer(choices, material->lanes, material);
    m_commitments->offer(*m_work->desk(), choices, material);
    m_roster->offer(preview.computed);
    m_checks->fill(preview, *material);
    showWhetherIssuable();
}

void ComposePage::showWhetherIssuable() {
    const auto& store = m_session.store();
    QString why;
    if (m_session.person().isEmpty())
        why = tr("Say at the top who you are: a draft is issued under a name.");
    else if (store && !store->writable())
        why = tr("This store can only be read here.");
    else if (!m_judged || *m_judged != draft())
        why = m_work->desk() ? tr("Checking …") : tr("Choose a release window first.");
    else if (!m_work->preview().issuable())
        why = tr("The list on the right says what is missing.");
    m_issue->setEnabled(why.isEmpty());
    m_issue->setAccessibleDescription(why);
    m_state->setText(why.isEmpty() ? tr("Everything that will be signed is shown before.") : why);
}

void ComposePage::startOver() {
    const auto answer = QMessageBox::question(this, tr("Start over"),
                                              tr("Throw away what is written here? This cannot be undone."));
    if (answer != QMessageBox::Yes) return;
    const DecisionDraft now = draft();
    cabinet().discard(now.window, now.cluster);
    const auto from = m_from;
    if (from)
        beginRevision(*from);
    else
        beginNew();
}

void ComposePage::finish(const PacketRef& ref) {
    cabinet().discard(ref.key.window.text(), ref.key.cluster.text());
    clear();
    Q_EMIT issued(ref);
}

} // namespace countersign::ui
