#include "ui/pages/settings/help_page.h"

#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString pageOf(const QString& topic, const QString& language) {
    QFile file(QStringLiteral(":/help/%1.%2.txt").arg(topic, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList HelpPage::topics() {
    return {QStringLiteral("first-steps"), QStringLiteral("reviewing"), QStringLiteral("signing"),
            QStringLiteral("keys"), QStringLiteral("shortcuts")};
}

HelpPage::HelpPage(const QString& language, QWidget* parent)
    : QWidget(parent), m_topics(new QListWidget), m_text(new QPlainTextEdit) {
    m_topics->setAccessibleName(tr("Help pages"));
    m_topics->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    m_text->setAccessibleName(tr("Help page"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(style::wideGap);
    for (const QString& topic : topics()) {
        const QString page = pageOf(topic, language);
        // The first line is the page's title.
        auto* item = new QListWidgetItem(page.section(QLatin1Char('\n'), 0, 0), m_topics);
        item->setData(Qt::UserRole, page);
        item->setSizeHint(QSize(0, fontMetrics().height() + 2 * style::gap));
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(style::wideGap);
    row->addWidget(m_topics);
    row->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    layout->setSpacing(style::gap);
    layout->addWidget(PlainLabel::heading(tr("Help")));
    layout->addLayout(row, 1);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPage::showCurrent);
    m_topics->setCurrentRow(0);
    setFocusProxy(m_topics);
}

void HelpPage::showCurrent() {
    if (const QListWidgetItem* item = m_topics->currentItem()) m_text->setPlainText(item->data(Qt::UserRole).toString());
}

} // namespace countersign::ui
