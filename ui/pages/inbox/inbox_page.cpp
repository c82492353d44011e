#include "ui/pages/inbox/inbox_page.h"

#include "ui/models/packet_list_model.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

using Question = InboxFilter::Question;

constexpr std::array questions{Question::waitsForMe, Question::onHold, Question::stuck, Question::decided,
                               Question::everything};

QString wordsOf(Question question) {
    switch (question) {
    case Question::waitsForMe:
        return InboxPage::tr("Waits for me");
    case Question::onHold:
        return InboxPage::tr("On hold");
    case Question::stuck:
        return InboxPage::tr("Waits for others");
    case Question::decided:
        return InboxPage::tr("Decided");
    case Question::everything:
        return InboxPage::tr("Everything");
    }
    return {};
}

QString emptyWordsOf(Question question) {
    switch (question) {
    case Question::waitsForMe:
        return InboxPage::tr("Nothing waits for you here. “Waits for others” shows what is on its way, and who has it.");
    case Question::onHold:
        return InboxPage::tr("No packet is on hold.");
    default:
        return InboxPage::tr("No packet answers this. Clear the filter, or choose another list above.");
    }
}

} // namespace

InboxPage::InboxPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new PacketListModel(this)), m_filter(new InboxFilter(this)),
      m_questions(new QTabBar), m_window(new QComboBox), m_words(new QLineEdit), m_table(new QTableView),
      m_empty(PlainLabel::paragraph()) {
    m_filter->setSourceModel(m_model);
    for (const Question question : questions)
        m_questions->addTab(wordsOf(question));
    arrange();
    connect(m_questions, &QTabBar::currentChanged, this, [this](int tab) {
        m_filter->setQuestion(questions[static_cast<std::size_t>(tab)]);
        countAgain();
    });
    connect(m_window, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setWindow(m_window->currentData().toString());
        countAgain();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        countAgain();
    });
    connect(m_table, &QTableView::activated, this, &InboxPage::openCurrent);
    connect(&m_session, &Session::packetsRead, this, &InboxPage::readAgain);
    connect(&m_session, &Session::storeOpened, this, &InboxPage::readAgain);
    connect(&m_session, &Session::personChanged, this, [this] {
        m_model->setPerson(m_session.person());
        m_filter->invalidate();
        countAgain();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_words, qOverload<>(&QWidget::setFocus));
    m_model->setPerson(m_session.person());
    readAgain();
}

QWidget* InboxPage::filterRow() {
    m_words->setPlaceholderText(tr("Search cluster, lane, person, digest"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Search"));
    m_words->addAction(style::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_window->setAccessibleName(tr("Release window"));
    m_window->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_window);
    return row;
}

void InboxPage::arrange() {
    m_questions->setExpanding(false);
    m_questions->setDocumentMode(true);
    m_questions->setAccessibleName(tr("Lists"));
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Packets"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->sortByColumn(PacketListModel::lastAct, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * style::gap);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PacketListModel::waitsFor, QHeaderView::Stretch);
    const int letter = m_table->fontMetrics().horizontalAdvance(QLatin1Char('n'));
    for (const auto& [column, letters] :
         {std::pair(PacketListModel::packet, 28), std::pair(PacketListModel::window, 17),
          std::pair(PacketListModel::standing, 24), std::pair(PacketListModel::lane, 22),
          std::pair(PacketListModel::lastAct, 19)})
        header->resizeSection(column, letter * letters);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    layout->setSpacing(style::gap);
    layout->addWidget(PlainLabel::heading(tr("Inbox")));
    layout->addWidget(m_questions);
    layout->addWidget(filterRow());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_table);
}

void InboxPage::readAgain() {
    m_model->replaceAll(m_session.packets());
    const QString chosen = m_window->currentData().toString();
    QSignalBlocker quiet(m_window);
    m_window->clear();
    m_window->addItem(tr("All release windows"), QString());
    for (const usecases::PacketSummary& packet : m_model->rows()) {
        const QString id = QString::fromStdString(packet.key.window.text());
        if (m_window->findData(id) < 0) m_window->addItem(id, id);
    }
    m_window->setCurrentIndex(std::max(0, m_window->findData(chosen)));
    countAgain();
}

void InboxPage::countAgain() {
    for (std::size_t tab = 0; tab < questions.size(); ++tab)
        m_questions->setTabText(static_cast<int>(tab),
                                QStringLiteral("%1 (%2)").arg(wordsOf(questions[tab])).arg(m_filter->count(questions[tab])));
    const bool empty = m_filter->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(m_session.reading() && m_model->rowCount() == 0 ? tr("Reading the store …")
                                                                     : emptyWordsOf(m_filter->question()));
}

void InboxPage::openCurrent() {
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    if (current.isValid()) Q_EMIT openRequested(m_model->ref(current.row()));
}

} // namespace countersign::ui
