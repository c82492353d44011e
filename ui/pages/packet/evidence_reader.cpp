#include "ui/pages/packet/evidence_reader.h"

#include "ui/style/theme.h"
#include "ui/text/packet_words.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

/// Every line visible and inert; tabs stay, they only move.
QString shownLines(std::string_view text) {
    QStringList out;
    while (true) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        QStringList parts;
        for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
            parts << text::shown(line.substr(0, tab));
            line.remove_prefix(tab + 1);
        }
        parts << text::shown(line);
        out << parts.join(QLatin1Char('\t'));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return out.join(QLatin1Char('\n'));
}

QString insteadOf(const usecases::ArtifactView& artifact, const usecases::EvidenceText& text) {
    using Kind = usecases::EvidenceText::Kind;
    switch (text.kind) {
    case Kind::text:
        return text.cut ? EvidenceReader::tr("Only the beginning is shown; the file has %1.")
                              .arg(text::size(artifact.sizeBytes))
                        : QString();
    case Kind::opaque:
        return EvidenceReader::tr(
                   "%1 bytes of %2, verified, not shown. Pictures and other formats are not opened here.")
            .arg(artifact.sizeBytes)
            .arg(text::shown(artifact.mediaType));
    case Kind::hashOnly:
        return EvidenceReader::tr(
            "The bytes are not in this store, only their digest. Ask whoever keeps the file, and put it "
            "into the store's evidence folder.");
    case Kind::mismatch:
        return EvidenceReader::tr(
            "The bytes in this store do not have the digest that the packet states, so they are not shown.");
    }
    return {};
}

} // namespace

EvidenceReader::EvidenceReader(QWidget* parent)
    : QDialog(parent), m_name(PlainLabel::heading({})), m_about(PlainLabel::paragraph()),
      m_cited(PlainLabel::paragraph()), m_instead(PlainLabel::paragraph()), m_text(new QPlainTextEdit) {
    setWindowTitle(tr("Evidence"));
    resize(900, 620);
    m_cited->enlarge(0, true);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("The file as plain text"));
    m_text->setTabStopDistance(m_text->fontMetrics().horizontalAdvance(QLatin1Char(' ')) * 4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::wideGap, style::wideGap, style::wideGap, style::wideGap);
    layout->setSpacing(style::gap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_about, m_cited, m_instead})
        layout->addWidget(part);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

void EvidenceReader::read(const usecases::ArtifactView& artifact, const usecases::EvidenceText& text) {
    m_name->setText(text::shown(artifact.id));
    m_about->setText(tr("%1, %2, %3. SHA-256 %4")
                         .arg(text::shown(artifact.kind), text::shown(artifact.mediaType),
                              text::standing(artifact), QString::fromStdString(artifact.sha256.hex())));
    const QString instead = insteadOf(artifact, text);
    m_instead->setText(instead);
    m_instead->setVisible(!instead.isEmpty());
    m_cited->hide();
    m_text->setPlainText(shownLines(text.text));
    m_text->setExtraSelections({});
    m_text->setVisible(text.kind == usecases::EvidenceText::Kind::text);
}

void EvidenceReader::cite(const QString& pointer, const std::optional<usecases::CitedPlace>& place) {
    m_cited->setText(
        !place ? tr("Cited: %1, which leads nowhere that can be read here").arg(pointer)
        : place->line > 0
            ? tr("Cited: %1 = %2, line %3").arg(pointer, text::shown(place->value)).arg(place->line)
            : tr("Cited: %1 = %2").arg(pointer, text::shown(place->value)));
    m_cited->show();
    if (place && place->line > 0) highlight(static_cast<int>(place->line) - 1);
}

void EvidenceReader::highlight(int line) {
    const QTextBlock block = m_text->document()->findBlockByNumber(line);
    if (!block.isValid()) return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(style::ground(style::Tone::caution).darker(100));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({mark});
    m_text->setTextCursor(QTextCursor(block));
    m_text->centerCursor();
}

} // namespace countersign::ui
