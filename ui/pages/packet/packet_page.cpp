#include "ui/pages/packet/packet_page.h"

#include "core/usecases/cited_evidence.h"
#include "core/usecases/packet_view.h"
#include "ui/models/packet_tables.h"
#include "ui/pages/packet/act_bar.h"
#include "ui/pages/packet/comment_pins.h"
#include "ui/pages/packet/comparison_section.h"
#include "ui/pages/packet/decision_section.h"
#include "ui/pages/packet/evidence_reader.h"
#include "ui/pages/packet/evidence_section.h"
#include "ui/pages/packet/packet_title.h"
#include "ui/pages/packet/rationale_section.h"
#include "ui/pages/packet/section_jumps.h"
#include "ui/pages/packet/table_section.h"
#include "ui/session/background.h"
#include "ui/text/words.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

struct PacketPage::Shown {
    usecases::PacketView view;
    std::vector<usecases::PossibleAct> acts;
};

namespace {

/// As a word of a shell's command line, whatever a folder is called.
QString inQuotes(QString word) {
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

PacketPage::PacketPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new PacketTitle), m_notice(new Notice),
      m_area(new QScrollArea), m_jumps(new SectionJumps(m_area)), m_acts(new Section(tr("What you can do"))),
      m_actBar(new ActBar), m_decision(new DecisionSection), m_comparison(new ComparisonSection),
      m_roster(
          new TableSection(tr("Signers"), tr("The packet asks for no signature."), {0, 3, 3, 3, 0, 0, 3})),
      m_rosterComments(new CommentPins), m_evidence(new EvidenceSection), m_rationale(new RationaleSection),
      m_timeline(new TableSection(tr("Timeline"), tr("No statement counts yet."), {0, 0, 4, 0, 0, 7})),
      m_findings(new TableSection(tr("Findings"), tr("Every check passed."), {0, 5, 3, 5, 2})),
      m_reader(new EvidenceReader(this)) {
    arrange();
    connectParts();
}

PacketPage::~PacketPage() = default;

void PacketPage::makeSections(QVBoxLayout* column) {
    m_acts->add(m_actBar);
    m_roster->add(m_rosterComments);
    for (Section* section : std::initializer_list<Section*>{m_acts, m_decision, m_comparison, m_roster,
                                                            m_evidence, m_rationale, m_timeline, m_findings})
        column->addWidget(section);
    for (Section* section : std::initializer_list<Section*>{m_decision, m_comparison, m_roster, m_evidence,
                                                            m_rationale, m_timeline, m_findings})
        m_jumps->addJump(section);
    column->addStretch(1);
}

void PacketPage::arrange() {
    auto* column = new QWidget;
    auto* sections = new QVBoxLayout(column);
    sections->setContentsMargins(style::pageMargin, 0, style::pageMargin, style::pageMargin);
    sections->setSpacing(style::wideGap);
    makeSections(sections);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Packet"));
    m_area->setWidget(column);
    m_area->hide();
    auto* top = new QVBoxLayout;
    top->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    top->addWidget(m_title);
    top->addWidget(m_jumps);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_area, 1);
    layout->addStretch(0);
    setFocusProxy(m_area);
}

void PacketPage::connectParts() {
    connect(m_title, &PacketTitle::backRequested, this, &PacketPage::backRequested);
    connect(m_title, &PacketTitle::linkRequested, this, &PacketPage::copyLink);
    connect(m_actBar, &ActBar::actRequested, this, &PacketPage::request);
    connect(m_evidence, &EvidenceSection::readRequested, this,
            [this](const QString& artifactId) { readEvidence(artifactId, {}); });
    connect(m_rationale, &RationaleSection::citationOpened, this, &PacketPage::readEvidence);
    connect(&m_session, &Session::packetsRead, this, &PacketPage::load);
    connect(&m_session, &Session::personChanged, this, &PacketPage::load);
    connect(&m_session, &Session::storeOpened, this, [this] {
        // What was open belongs to the store before.
        m_ref.reset();
        m_packet.reset();
        ++m_turn;
        m_area->hide();
    });
}

void PacketPage::show(const PacketRef& ref) {
    const bool another = !m_ref || !(*m_ref == ref);
    m_ref = ref;
    if (another) {
        m_packet.reset();
        m_area->hide();
        m_reader->hide();
        m_notice->clear();
        m_title->showName(ref.key);
        m_area->verticalScrollBar()->setValue(0);
    }
    load();
}

void PacketPage::load() {
    if (!m_ref || !m_session.store()) return;
    m_session.load(*m_ref, this, [this, turn = ++m_turn](auto packet) {
        if (turn != m_turn) return;
        if (!packet) return showFault(packet.error());
        judge(std::move(*packet), turn);
    });
}

void PacketPage::judge(std::shared_ptr<const usecases::CheckedPacket> packet, int turn) {
    inBackground(
        this,
        [packet, store = m_session.store(), person = m_session.person().toStdString()] {
            return Shown{usecases::packetView(*packet),
                         usecases::possibleActs(*packet, person, store->workspace().clock)};
        },
        [this, packet, turn](const Shown& shown) {
            if (turn != m_turn) return;
            m_packet = packet;
            fill(shown);
        });
}

void PacketPage::fill(const Shown& shown) {
    const int scrolled = m_area->verticalScrollBar()->value();
    const usecases::PacketView& view = shown.view;
    m_notice->clear();
    m_title->showStanding(view.summary);
    fillActs(shown);
    m_decision->fill(view);
    m_comparison->fill(view);
    const auto signedRows =
        std::count_if(view.roster.begin(), view.roster.end(),
                      [](const usecases::RosterRowView& row) { return row.signature.has_value(); });
    m_roster->setSummary(tr("%1 of %2 required signatures.").arg(signedRows).arg(view.roster.size()));
    m_roster->fill(rosterTable(view.roster));
    m_rosterComments->fill(view.timeline, CommentPins::roster);
    m_evidence->fill(view);
    m_rationale->fill(view);
    m_timeline->fill(timelineTable(view.timeline));
    m_findings->fill(findingsTable(view.findings));
    m_area->show();
    // The page has its new height only after the layout ran.
    if (scrolled > 0)
        QTimer::singleShot(0, m_area, [this, scrolled] { m_area->verticalScrollBar()->setValue(scrolled); });
}

void PacketPage::fillActs(const Shown& shown) {
    const auto& store = m_session.store();
    const QString person = m_session.person();
    QString obstacle;
    if (store && !store->writable())
        obstacle = tr("You can only look: this store's folder may not be written to by you.");
    else if (person.isEmpty())
        obstacle = tr("You can only look: say at the top right who you are, with a key on this workstation, "
                      "in order to act.");
    m_acts->setSummary(text::waiting(usecases::waitsFor(shown.view.summary, person.toStdString())));
    m_actBar->fill(shown.acts, obstacle);
}

void PacketPage::showFault(const Error& error) {
    m_packet.reset();
    m_area->hide();
    m_notice->say(error);
}

void PacketPage::copyLink() {
    if (!m_ref || !m_session.store()) return;
    QGuiApplication::clipboard()->setText(
        QStringLiteral("countersign %1 --packet %2")
            .arg(inQuotes(m_session.store()->folder()), QString::fromStdString(m_ref->key.stem())));
}

void PacketPage::request(statement::Act act) {
    if (!m_ref) return;
    if (act == statement::Act::review)
        Q_EMIT reviewRequested(*m_ref);
    else
        Q_EMIT actRequested(*m_ref, act);
}

void PacketPage::readEvidence(const QString& artifactId, const std::optional<QString>& pointer) {
    if (!m_packet) return;
    const auto artifacts = usecases::evidenceView(*m_packet).artifacts;
    const auto found =
        std::find_if(artifacts.begin(), artifacts.end(), [&](const usecases::ArtifactView& artifact) {
            return artifact.id == artifactId.toStdString();
        });
    if (found == artifacts.end()) return;
    m_evidence->choose(artifactId);
    m_reader->read(*found, usecases::evidenceText(*m_packet, found->id));
    if (pointer)
        m_reader->cite(text::shown(pointer->toStdString()),
                       usecases::CitedEvidence(*m_packet).find(found->id, pointer->toStdString()));
    m_reader->show();
    m_reader->raise();
    m_reader->activateWindow();
}

} // namespace countersign::ui
