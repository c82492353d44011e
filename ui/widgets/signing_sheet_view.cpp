#include "ui/widgets/signing_sheet_view.h"

#include "core/usecases/act_preparation.h"
#include "ui/models/sheet_rows.h"
#include "ui/text/act_words.h"
#include "ui/text/words.h"
#include "ui/widgets/framed_band.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/reading_table.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

SigningSheetView::SigningSheetView(QWidget* parent)
    : QWidget(parent), m_who(PlainLabel::paragraph()), m_meaning(PlainLabel::paragraph()),
      m_packet(PlainLabel::paragraph()), m_scope(PlainLabel::paragraph()), m_key(PlainLabel::paragraph()),
      m_digest(PlainLabel::paragraph()), m_time(PlainLabel::paragraph()), m_progress(PlainLabel::paragraph()),
      m_table(new ReadingTable({tr("Field"), tr("Value")}, 42)), m_next(new QPushButton(tr("Show what is &left"))),
      m_sign(new QPushButton), m_timer(new QTimer(this)) {
    m_table->setAccessibleName(tr("Every value that will be signed"));
    m_sign->setObjectName(QStringLiteral("sign"));
    m_next->setObjectName(QStringLiteral("next"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::gap);
    layout->addWidget(makeHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFoot());
    setFocusProxy(m_table);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &SigningSheetView::countDown);
    connect(m_table, &ReadingTable::progressed, this, &SigningSheetView::sayProgress);
    connect(m_next, &QPushButton::clicked, m_table, &ReadingTable::showNext);
    connect(m_sign, &QPushButton::clicked, this, &SigningSheetView::signRequested);
}

QWidget* SigningSheetView::makeHead() {
    auto* head = new FramedBand(style::Tone::accent);
    auto* form = new QFormLayout(head);
    form->setContentsMargins(style::wideGap, style::gap, style::wideGap, style::gap);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_who->enlarge(1, true);
    m_meaning->enlarge(0, true);
    for (const auto& [name, label] :
         {std::pair(tr("You sign as"), m_who), std::pair(tr("You say"), m_meaning),
          std::pair(tr("About"), m_packet), std::pair(tr("Your authority"), m_scope), std::pair(tr("Key"), m_key),
          std::pair(tr("Digest of this view"), m_digest), std::pair(tr("Request"), m_time)}) {
        label->setAccessibleName(name);
        form->addRow(new PlainLabel(name), label);
    }
    return head;
}

QWidget* SigningSheetView::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(tr("&Do not sign"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &QPushButton::clicked, this, &SigningSheetView::cancelled);
    row->addWidget(cancel);
    row->addWidget(m_progress, 1);
    row->addWidget(m_next);
    row->addWidget(m_sign);
    return foot;
}

void SigningSheetView::present(const SigningSheet& sheet, const Clock& clock) {
    m_clock = &clock;
    m_until = sheet.at.plusSeconds(usecases::requestLifetimeSeconds);
    m_who->setText(tr("%1 (%2), in the role or duty %3").arg(sheet.who, sheet.signer, sheet.capacity));
    m_meaning->setText(sheet.meaning);
    m_packet->setText(tr("%1 in the release window %2").arg(sheet.packet, sheet.window));
    m_scope->setText(sheet.scope);
    m_key->setText(sheet.keyId);
    m_digest->setText(sheet.digest);
    m_sign->setText(tr("Si&gn as %1 (%2)").arg(QString(sheet.who).replace(QLatin1Char('&'), QLatin1String("&&")),
                                               sheet.capacity));
    m_table->read(rowsOf(sheet));
    m_timer->start();
    countDown();
    m_table->setFocus();
}

void SigningSheetView::clear() {
    m_timer->stop();
    m_clock = nullptr;
}

void SigningSheetView::countDown() {
    if (!m_clock) return;
    const std::int64_t left = m_until.unixSeconds() - m_clock->now().unixSeconds();
    m_time->setText(tr("made at %1; it can be signed for %2:%3 more minutes")
                        .arg(text::moment(m_until.plusSeconds(-usecases::requestLifetimeSeconds)))
                        .arg(std::max<std::int64_t>(left, 0) / 60)
                        .arg(std::max<std::int64_t>(left, 0) % 60, 2, 10, QLatin1Char('0')));
    if (left >= 0) return;
    clear();
    Q_EMIT expired();
}

void SigningSheetView::sayProgress(int rowsLeft) {
    m_sign->setEnabled(rowsLeft == 0);
    m_next->setEnabled(rowsLeft > 0);
    m_progress->setText(rowsLeft > 0
                            ? tr("%n line(s) were not on screen yet. Read on to the end (Page Down or Space), then you can sign.",
                                 nullptr, rowsLeft)
                            : tr("Every line was on screen. You can sign now."));
}

} // namespace countersign::ui
