#include "ui/pages/compose/draft_check_list.h"

#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString sentenceOf(const validation::Finding& finding) {
    const auto translated = [](std::string_view english) {
        return QCoreApplication::translate("constraints", std::string(english).c_str());
    };
    QString out = text::placeInDraft(finding.place) + QStringLiteral(": ") +
                  translated(validation::constraintSentence(finding.constraint));
    if (!finding.detail.empty()) out += QStringLiteral("\n") + text::shown(finding.detail);
    return out;
}

} // namespace

DraftCheckList::DraftCheckList(QWidget* parent)
    : QWidget(parent), m_summary(PlainLabel::paragraph()), m_list(new QListWidget) {
    m_list->setAccessibleName(tr("What is missing or wrong"));
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_summary->enlarge(0, true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT partChosen(static_cast<text::DraftPart>(item->data(Qt::UserRole).toInt()));
    });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
}

void DraftCheckList::add(const QString& icon, const QString& text, text::DraftPart part) {
    auto* item = new QListWidgetItem(style::icon(icon), text, m_list);
    item->setData(Qt::UserRole, static_cast<int>(part));
}

void DraftCheckList::addError(const Error& error, text::DraftPart part) {
    const text::ErrorWords words = text::error(error);
    QStringList lines{words.sentence};
    for (const QString& line : {words.place, words.particulars, words.remedy})
        if (!line.isEmpty()) lines << line;
    add(QStringLiteral("bad"), lines.join(QLatin1Char('\n')), part);
}

void DraftCheckList::fill(const usecases::DraftPreview& preview, const usecases::DraftMaterial& material) {
    m_list->clear();
    bool fileWrong = false;
    for (const usecases::DraftFile& file : material.files) {
        if (!file.error) continue;
        addError(*file.error, text::DraftPart::evidence);
        fileWrong = true;
    }
    // What a wrong file leads to is said by the file itself.
    if (preview.error && !fileWrong) addError(*preview.error, text::partOf(preview.error->place));
    for (const std::string& gap : preview.gaps)
        add(QStringLiteral("note"), text::gap(gap), text::partOf(gap));
    int blocking = m_list->count();
    for (const validation::Finding& finding : preview.findings) {
        const bool blocks = finding.severity() == validation::Severity::fail && !finding.unfinished;
        add(blocks ? QStringLiteral("bad") : QStringLiteral("caution"), sentenceOf(finding),
            text::partOf(finding.place));
        blocking += blocks ? 1 : 0;
    }
    if (m_list->count() > 0 || preview.computed) return summarise(preview.issuable() && !fileWrong, blocking);
    m_summary->setText({});
}

void DraftCheckList::summarise(bool issuable, int blocking) {
    if (!issuable) return m_summary->setText(tr("Before it can be issued: %1").arg(blocking));
    m_summary->setText(m_list->count() == 0 ? tr("Nothing is missing.")
                                            : tr("It can be issued; but look at this: %1").arg(m_list->count()));
}

} // namespace countersign::ui
