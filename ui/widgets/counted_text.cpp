#include "ui/widgets/counted_text.h"

#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

constexpr int lines = 3;
constexpr uint firstPrintable = 0x20;
constexpr uint firstHighControl = 0x7f;
constexpr uint lastHighControl = 0x9f;

/// What a text will be in the file: line feeds stay, other control characters become spaces.
QString settled(const QString& typed) {
    QString out = typed.normalized(QString::NormalizationForm_C);
    for (QChar& c : out) {
        const uint code = c.unicode();
        if (code == '\n') continue;
        if (code < firstPrintable || (code >= firstHighControl && code <= lastHighControl)) c = QLatin1Char(' ');
    }
    return out.trimmed();
}

} // namespace

CountedText::CountedText(int limit, QWidget* parent)
    : QWidget(parent), m_limit(limit), m_edit(new QPlainTextEdit), m_count(new PlainLabel) {
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 2 * style::gap);
    m_count->setAlignment(Qt::AlignRight);
    m_count->enlarge(-1, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_count);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT changed();
    });
    count();
}

void CountedText::setName(const QString& name) {
    m_edit->setAccessibleName(name);
}

void CountedText::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void CountedText::setText(const std::string& text) {
    m_edit->setPlainText(QString::fromStdString(text));
}

std::string CountedText::text() const {
    return settled(m_edit->toPlainText()).toStdString();
}

void CountedText::count() {
    const auto used = settled(m_edit->toPlainText()).toUcs4().size();
    const bool tooLong = used > m_limit;
    m_count->setText(tooLong ? tr("%1 of %2 characters: %3 too many").arg(used).arg(m_limit).arg(used - m_limit)
                             : tr("%1 of %2 characters").arg(used).arg(m_limit));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, style::color(tooLong ? style::Tone::bad : style::Tone::muted));
    m_count->setPalette(own);
    m_edit->setAccessibleDescription(m_count->text());
}

} // namespace countersign::ui
