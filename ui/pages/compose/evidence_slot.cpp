#include "ui/pages/compose/evidence_slot.h"

#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/utc_field.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

constexpr int longestUri = 2048;
constexpr int longestId = 64;

} // namespace

EvidenceSlot::EvidenceSlot(const QString& title, Naming naming, QWidget* parent)
    : QWidget(parent), m_name(new PlainLabel), m_verdict(PlainLabel::paragraph()),
      m_choose(new QPushButton(style::icon(QStringLiteral("open")), tr("Choose a file …"))),
      m_remove(new QPushButton(tr("Remove"))),
      m_artifactId(naming == Naming::byAuthor ? new QLineEdit : nullptr), m_uri(new QLineEdit),
      m_captured(new UtcField(tr("Captured at"))), m_details(new QWidget) {
    m_choose->setAccessibleName(tr("%1: choose a file").arg(title));
    m_remove->setAccessibleName(tr("%1: remove the file").arg(title));
    m_uri->setAccessibleName(tr("%1: where it came from").arg(title));
    m_uri->setPlaceholderText(tr("https://… where this file was exported from"));
    m_uri->setMaxLength(longestUri);
    arrange(title);
    connect(m_choose, &QPushButton::clicked, this, &EvidenceSlot::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        fill({});
        Q_EMIT removed();
        Q_EMIT changed();
    });
    connect(m_uri, &QLineEdit::textChanged, this, &EvidenceSlot::changed);
    connect(m_captured, &UtcField::dateTimeChanged, this, &EvidenceSlot::changed);
    if (m_artifactId) {
        m_artifactId->setMaxLength(longestId);
        m_artifactId->setAccessibleName(tr("%1: name of the artifact").arg(title));
        m_artifactId->setPlaceholderText(tr("a short name, e.g. queue-graph"));
        connect(m_artifactId, &QLineEdit::textChanged, this, &EvidenceSlot::changed);
    }
    showFile();
}

void EvidenceSlot::arrange(const QString& title) {
    auto* heading = new PlainLabel(title);
    heading->enlarge(0, true);
    auto* first = new QHBoxLayout;
    first->addWidget(heading);
    first->addWidget(m_name, 1);
    first->addWidget(m_choose);
    first->addWidget(m_remove);
    auto* form = new QFormLayout(m_details);
    form->setContentsMargins(0, 0, 0, 0);
    if (m_artifactId) form->addRow(tr("Artifact"), m_artifactId);
    form->addRow(tr("Came from"), m_uri);
    form->addRow(tr("Captured at"), m_captured);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::gap, 0, style::gap);
    layout->addLayout(first);
    layout->addWidget(m_details);
    layout->addWidget(m_verdict);
}

void EvidenceSlot::fill(const usecases::DecisionDraft::Source& source) {
    const QSignalBlocker quiet(this);
    m_file = source.file;
    m_uri->setText(QString::fromStdString(source.uri));
    m_captured->setText(source.capturedAt);
    if (m_artifactId) m_artifactId->setText(QString::fromStdString(source.artifactId));
    showFile();
}

usecases::DecisionDraft::Source EvidenceSlot::source() const {
    const std::string artifact = m_artifactId ? m_artifactId->text().trimmed().toStdString() : std::string();
    if (m_file.empty()) return {{}, {}, {}, artifact};
    return {m_file, m_uri->text().trimmed().toStdString(), m_captured->text(), artifact};
}

void EvidenceSlot::choose() {
    const QString file = QFileDialog::getOpenFileName(this, m_choose->accessibleName());
    if (!file.isEmpty()) take(file);
}

void EvidenceSlot::take(const QString& file) {
    m_file = file.toStdString();
    // A proposal: when the export was written is what the author knows best.
    m_captured->setDateTime(QFileInfo(file).lastModified().toUTC());
    showFile();
    Q_EMIT chosen(m_file);
    Q_EMIT changed();
}

void EvidenceSlot::showFile() {
    const bool some = !m_file.empty();
    m_name->setText(some ? text::shown(QFileInfo(QString::fromStdString(m_file)).fileName().toStdString())
                         : tr("no file yet"));
    m_remove->setVisible(some || m_artifactId);
    m_details->setVisible(some || m_artifactId);
    m_verdict->setVisible(some);
    if (some) say(tr("Reading …"), false);
}

void EvidenceSlot::report(const usecases::DraftFile* file) {
    if (m_file.empty()) return;
    if (!file) return say(tr("Reading …"), false);
    if (!file->error)
        return say(tr("Read: %1, %2 bytes, SHA-256 %3")
                       .arg(text::shown(file->mediaType))
                       .arg(file->sizeBytes)
                       .arg(QString::fromStdString(file->sha256.substr(0, 12))),
                   false);
    const text::ErrorWords words = text::error(*file->error);
    QStringList lines{words.sentence};
    for (const QString& line : {words.place, words.particulars, words.remedy})
        if (!line.isEmpty()) lines << line;
    say(lines.join(QLatin1Char('\n')), true);
}

void EvidenceSlot::say(const QString& text, bool wrong) {
    QPalette own = palette();
    own.setColor(QPalette::WindowText, style::color(wrong ? style::Tone::bad : style::Tone::muted));
    m_verdict->setPalette(own);
    m_verdict->setText(text);
}

} // namespace countersign::ui
