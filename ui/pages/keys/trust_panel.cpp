#include "ui/pages/keys/trust_panel.h"

#include "core/usecases/store_marks.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/keys/fingerprint_dialog.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/text/key_words.h"
#include "ui/text/rule_words.h"
#include "ui/text/words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

TrustPanel::TrustPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_offers(new CellTableModel(this)), m_changes(new CellTableModel(this)), m_trusted(new CellTableModel(this)),
      m_notice(new Notice), m_standing(PlainLabel::paragraph()), m_meaning(PlainLabel::paragraph()) {
    m_offerTable = new PlainTable(tr("Policies and directories not trusted yet"), m_offers);
    arrange();
    connect(m_offerTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrustPanel::showCurrent);
    connect(&m_session, &Session::storeOpened, this, &TrustPanel::readAgain);
    connect(&m_session, &Session::packetsRead, this, &TrustPanel::readAgain);
    readAgain();
}

void TrustPanel::arrange() {
    auto* trusted = new PlainTable(tr("Trusted policies and directories"), m_trusted);
    trusted->setLetters({42, 22});
    trusted->setFixedColumn(2);
    m_offerPart = makeOffers();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::gap, 0, 0);
    layout->setSpacing(style::gap);
    layout->addWidget(m_notice);
    layout->addWidget(m_standing);
    layout->addWidget(m_offerPart, 3);
    layout->addWidget(trusted, 2);
}

QWidget* TrustPanel::makeOffers() {
    m_offerTable->setLetters({42, 30});
    m_offerTable->setFixedColumn(2);
    m_offerTable->setMaximumHeight(6 * m_offerTable->verticalHeader()->defaultSectionSize());
    auto* changes = new PlainTable(tr("What changes with it"), m_changes);
    changes->setLetters({26, 22});
    changes->setBreaking();
    m_accept = new QPushButton(tr("&Accept this version …"));
    connect(m_accept, &QPushButton::clicked, this, &TrustPanel::acceptCurrent);
    auto* row = new QHBoxLayout;
    row->addWidget(m_meaning, 1);
    row->addWidget(m_accept, 0, Qt::AlignTop);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offerTable);
    layout->addLayout(row);
    layout->addWidget(changes, 1);
    return part;
}

TrustPanel::Found TrustPanel::look(const usecases::Workspace& workspace) {
    Found found;
    const auto windows = usecases::windowsOf(workspace);
    if (!windows) found.faults.push_back(windows.error());
    for (const WindowId& window : windows ? *windows : std::vector<WindowId>()) {
        auto offers = usecases::ruleOffers(workspace, window);
        if (!offers) {
            found.faults.push_back(offers.error());
            continue;
        }
        for (usecases::RuleOffer& offer : *offers) {
            if (offer.trusted && !offer.refusal) continue;
            const auto same =
                std::find_if(found.waiting.begin(), found.waiting.end(), [&](const Waiting& other) {
                    return other.offer.file.kind == offer.file.kind && other.offer.file.sha256 == offer.file.sha256;
                });
            if (same != found.waiting.end())
                same->windows << text::shown(window.text());
            else
                found.waiting.push_back({std::move(offer), {text::shown(window.text())}});
        }
    }
    return found;
}

void TrustPanel::readAgain() {
    showTrusted();
    if (!m_session.store()) return showOffers({});
    inBackground(
        this, [store = m_session.store()] { return look(store->workspace()); },
        [this](Found found) { showOffers(std::move(found)); });
}

void TrustPanel::showTrusted() {
    TableContent content{{tr("Trusted here"), tr("Since"), tr("Fingerprint")}, {}};
    if (m_session.store())
        for (const policy::TrustedFile& file : m_session.store()->workspace().trust.entries())
            content.rows.push_back({QString::fromStdString(file.sha256.hex()),
                                    {{text::ruleTitle(file)},
                                     {text::shortMoment(file.acceptedAt)},
                                     {text::fingerprint(file.sha256)}}});
    m_trusted->replaceAll(std::move(content));
}

void TrustPanel::showOffers(Found found) {
    const int row = m_offerTable->currentRow();
    m_waiting = std::move(found.waiting);
    TableContent content{{tr("Not trusted yet"), tr("Release windows"), tr("Fingerprint")}, {}};
    for (const Waiting& waiting : m_waiting)
        content.rows.push_back(
            {QString::fromStdString(waiting.offer.file.sha256.hex()),
             {{text::ruleTitle(waiting.offer.file), waiting.offer.refusal ? style::Tone::bad : style::Tone::caution},
              {waiting.windows.join(QStringLiteral(", "))},
              {text::fingerprint(waiting.offer.file.sha256)}}});
    m_offers->replaceAll(std::move(content));
    m_offerPart->setVisible(!m_waiting.empty());
    if (!m_waiting.empty()) m_offerTable->selectRow(std::clamp(row, 0, m_offers->rowCount() - 1));
    m_standing->setText(!m_session.store() ? tr("Open a store to see which of its rules count on this workstation.")
                        : m_waiting.empty()
                            ? tr("Every current policy and directory of this store that can be read is trusted here.")
                            : tr("A policy or directory counts here only once you have accepted it. Packets under the "
                                 "ones below cannot be judged before that."));
    for (const Error& fault : found.faults)
        m_notice->say(fault);
    showCurrent();
}

const usecases::RuleOffer* TrustPanel::current() const {
    const auto row = static_cast<std::size_t>(m_offerTable->currentRow());
    return m_offerTable->currentRow() >= 0 && row < m_waiting.size() ? &m_waiting[row].offer : nullptr;
}

QString TrustPanel::meaningOf(const usecases::RuleOffer& offer) {
    if (offer.refusal) {
        const text::ErrorWords why = text::error(*offer.refusal);
        return tr("It cannot be accepted. %1: %2\n%3.").arg(why.sentence, why.particulars, why.remedy);
    }
    if (!offer.before) return tr("The first version that is accepted here. Everything that it says:");
    const QString version = QString::number(offer.before->version);
    if (!offer.compared)
        return tr("The trusted version %1 is not at hand to compare with. Everything that this one says:").arg(version);
    return offer.changes.empty() && offer.values.empty()
               ? tr("Nothing but the version number changes from the trusted version %1.").arg(version)
               : tr("What changes from the trusted version %1:").arg(version);
}

void TrustPanel::showCurrent() {
    TableContent content{{tr("What changes"), tr("Person"), tr("Particulars")}, {}};
    const usecases::RuleOffer* offer = current();
    m_accept->setEnabled(offer && !offer->refusal && !m_accepting);
    m_meaning->setText(offer ? meaningOf(*offer) : QString());
    if (offer) {
        for (const policy::DirectoryChange& change : offer->changes)
            content.rows.push_back(
                {{}, {{text::directoryChange(change.kind)}, {text::shown(change.signer)}, {text::shown(change.detail)}}});
        for (const std::string& value : offer->values)
            content.rows.push_back({{}, {{tr("Value")}, {QString()}, {text::shown(value)}}});
    }
    m_changes->replaceAll(std::move(content));
}

void TrustPanel::acceptCurrent() {
    const usecases::RuleOffer offer = *current();
    FingerprintDialog dialog(
        tr("Accept %1").arg(text::ruleTitle(offer.file)),
        tr("Ask its owner for the fingerprint over another channel, and compare all of it. From then on this version "
           "counts on this workstation."),
        offer.file.sha256, tr("Accept"), this);
    if (dialog.exec() != QDialog::Accepted) return;
    m_accepting = true;
    m_notice->clear();
    showCurrent();
    inBackground(
        this, [&station = m_session.workstation(), store = m_session.store(), offer] {
            return station.accept(*store, {offer});
        },
        [this, offer](const Result<void>& accepted) {
            m_accepting = false;
            showCurrent();
            if (!accepted) return m_notice->say(accepted.error());
            m_notice->say(tr("%1 is trusted from now on.").arg(text::ruleTitle(offer.file)), {}, style::Tone::good);
            m_session.refresh();
        });
}

} // namespace countersign::ui
