#include "ui/shell/main_window.h"

#include "ui/pages/compose/compose_page.h"
#include "ui/pages/inbox/inbox_page.h"
#include "ui/pages/keys/keys_page.h"
#include "ui/pages/packet/packet_page.h"
#include "ui/pages/review/review_page.h"
#include "ui/pages/settings/help_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/signing/signing_page.h"
#include "ui/pages/windows/windows_page.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/shell/named_packet.h"
#include "ui/shell/page_history.h"
#include "ui/shell/waiting_notice.h"
#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

MainWindow::MainWindow(Session& session, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_preferences(preferences), m_places(new QListWidget), m_pages(new QStackedWidget),
      m_history(new PageHistory(m_pages)), m_storeName(new PlainLabel), m_sandbox(new Badge),
      m_readOnly(new Badge), m_person(new QComboBox), m_notice(new Notice), m_compose(new ComposePage(session)), m_packet(new PacketPage(session)),
      m_signing(new SigningPage(session)), m_review(new ReviewPage(session)) {
    setWindowTitle(tr("Countersign"));
    resize(1280, 800);
    setCentralWidget(makeBody());
    makePages();
    m_places->setFixedWidth(m_places->sizeHintForColumn(0) + 2 * style::gap);
    makeMenus();
    auto* waiting = new WaitingNotice(m_session, m_preferences, this);
    connect(waiting, &WaitingNotice::clicked, this, [this] {
        m_places->setCurrentRow(0);
        activateWindow();
    });
    connect(m_places, &QListWidget::currentRowChanged, this,
            [this](int place) { m_history->startAt(m_pages->widget(place)); });
    // Chosen again, a place leads back to its beginning.
    connect(m_places, &QListWidget::itemClicked, this,
            [this] { m_history->startAt(m_pages->widget(m_places->currentRow())); });
    connect(m_person, &QComboBox::activated, this,
            [this] { m_session.setPerson(m_person->currentData().toString()); });
    connect(&m_session, &Session::storeOpened, this, &MainWindow::showStore);
    connect(&m_session, &Session::packetsRead, this, &MainWindow::showStore);
    connect(&m_session, &Session::packetsRead, this, &MainWindow::openAwaited);
    connect(&m_session, &Session::personChanged, this, &MainWindow::showPeople);
    connect(&m_session, &Session::failed, this, [this](const Error& error) { m_notice->say(error); });
    m_places->setCurrentRow(0);
    showPeople();
    showStore();
}

QWidget* MainWindow::makeBody() {
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeHeader());
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setIconSize(QSize(20, 20));
    m_places->setAccessibleName(tr("Places"));
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_places);
    row->addLayout(right, 1);
    return body;
}

QWidget* MainWindow::makeHeader() {
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(style::pageMargin, style::gap, style::pageMargin, style::gap);
    m_storeName->enlarge(1, true);
    m_person->setAccessibleName(tr("I am"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* iAm = new PlainLabel(tr("I am"));
    iAm->setBuddy(m_person);
    layout->addWidget(m_storeName);
    layout->addWidget(m_sandbox);
    layout->addWidget(m_readOnly);
    layout->addStretch(1);
    layout->addWidget(iAm);
    layout->addWidget(m_person);
    return header;
}

void MainWindow::addPlace(const QString& name, const QString& icon, QWidget* page) {
    auto* place = new QListWidgetItem(style::icon(icon), name, m_places);
    place->setSizeHint(QSize(fontMetrics().horizontalAdvance(name) + m_places->iconSize().width() + 2 * style::gap,
                             fontMetrics().height() + 2 * style::gap));
    m_pages->insertWidget(m_places->count() - 1, page);
}

void MainWindow::makePages() {
    auto* inbox = new InboxPage(m_session);
    connect(inbox, &InboxPage::openRequested, this, &MainWindow::openPacket);
    addPlace(tr("Inbox"), QStringLiteral("inbox"), inbox);
    auto* windows = new WindowsPage(m_session);
    connect(windows, &WindowsPage::openRequested, this, &MainWindow::openPacket);
    addPlace(tr("Release windows"), QStringLiteral("windows"), windows);
    addPlace(tr("Compose a draft"), QStringLiteral("compose"), m_compose);
    addPlace(tr("Keys and trust"), QStringLiteral("keys"), new KeysPage(m_session));
    addPlace(tr("Settings"), QStringLiteral("settings"), new SettingsPage(m_preferences));
    addPlace(tr("Help"), QStringLiteral("help"), new HelpPage(m_preferences.language()));
    connectPacketPages();
    connectComposing();
}

void MainWindow::connectPacketPages() {
    for (QWidget* page : std::initializer_list<QWidget*>{m_packet, m_signing, m_review})
        m_pages->addWidget(page);
    connect(m_packet, &PacketPage::backRequested, m_history, &PageHistory::back);
    connect(m_packet, &PacketPage::actRequested, this, &MainWindow::act);
    connect(m_packet, &PacketPage::reviewRequested, this, &MainWindow::review);
    connect(m_signing, &SigningPage::done, this, &MainWindow::backToPacket);
    connect(m_signing, &SigningPage::cancelled, m_history, &PageHistory::back);
    connect(m_review, &ReviewPage::done, this, &MainWindow::backToPacket);
    connect(m_review, &ReviewPage::cancelled, m_history, &PageHistory::back);
}

void MainWindow::connectComposing() {
    connect(&m_session, &Session::storeOpened, m_compose, &ComposePage::beginNew);
    connect(m_compose, &ComposePage::issueRequested, this, [this](const SigningFlow::Work& work) {
        m_signing->begin(tr("Issue a draft"), work);
        m_history->open(m_signing);
    });
    connect(m_compose, &ComposePage::issued, this, [this](const PacketRef& ref) { m_issued = ref; });
    connect(m_compose, &ComposePage::cancelled, m_history, &PageHistory::back);
}

void MainWindow::makeMenus() {
    QMenu* store = menuBar()->addMenu(tr("&Store"));
    store->addAction(style::icon(QStringLiteral("open")), tr("&Open a store …"), QKeySequence::Open, this,
                     &MainWindow::chooseStore);
    store->addAction(style::icon(QStringLiteral("refresh")), tr("&Read again"), QKeySequence::Refresh, &m_session,
                     &Session::refresh);
    store->addSeparator();
    store->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::quit);
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    for (int place = 0; place < m_places->count(); ++place)
        go->addAction(m_places->item(place)->icon(), m_places->item(place)->text(),
                      QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)), this, [this, place] {
                          m_places->setCurrentRow(place);
                          m_history->startAt(m_pages->widget(place));
                      });
    go->addSeparator();
    QAction* back = go->addAction(style::icon(QStringLiteral("back")), tr("&Back"),
                                  QKeySequence(Qt::ALT | Qt::Key_Left), m_history, &PageHistory::back);
    back->setEnabled(false);
    QMenu* packet = menuBar()->addMenu(tr("&Packet"));
    QAction* next = packet->addAction(style::icon(QStringLiteral("compose")), tr("&New revision of it …"),
                                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this, &MainWindow::composeNext);
    next->setEnabled(false);
    connect(m_history, &PageHistory::moved, next,
            [this, next] { next->setEnabled(m_pages->currentWidget() == m_packet); });
    connect(m_history, &PageHistory::moved, back, [this, back] { back->setEnabled(!m_history->atBeginning()); });
}

void MainWindow::chooseStore() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Choose the folder that holds strategy-approval"));
    if (!folder.isEmpty()) m_session.open(folder);
}

void MainWindow::showStore() {
    const auto& store = m_session.store();
    m_storeName->setText(store ? text::shown(store->folder().toStdString()) : tr("No store is open"));
    const Summaries& packets = m_session.packets();
    const bool sandbox = std::any_of(packets.begin(), packets.end(), [](const usecases::PacketSummary& packet) {
        return packet.environment == "sandbox";
    });
    m_sandbox->set(sandbox ? tr("Sandbox: nothing here can pass for production") : QString(), style::Tone::caution);
    m_readOnly->set(store && !store->writable() ? tr("Read only") : QString(), style::Tone::note);
}

void MainWindow::showPeople() {
    QSignalBlocker quiet(m_person);
    m_person->clear();
    for (const QString& signer : m_session.ownSigners())
        m_person->addItem(signer, signer);
    m_person->addItem(tr("nobody: I only look"), QString());
    const QString& person = m_session.person();
    if (m_person->findData(person) < 0) m_person->addItem(tr("%1 (no key here)").arg(person), person);
    m_person->setCurrentIndex(m_person->findData(person));
}

void MainWindow::openPacket(const PacketRef& ref) {
    m_open = ref;
    m_packet->show(ref);
    m_history->open(m_packet);
}

void MainWindow::openNamed(const QString& name) {
    m_awaited = name;
    if (m_session.store() && !m_session.reading()) openAwaited();
}

void MainWindow::openAwaited() {
    if (m_awaited.isEmpty()) return;
    const QString name = std::exchange(m_awaited, QString());
    if (const auto ref = namedPacket(m_session.packets(), name)) return openPacket(*ref);
    m_notice->say(tr("No single packet of this store is named %1").arg(text::shown(name.toStdString())),
                  tr("Look for it in the inbox under “Everything”; a revision is named SAP-cluster-r1."),
                  style::Tone::caution);
}

void MainWindow::act(const PacketRef& ref, statement::Act act) {
    m_signing->begin(ref, act);
    m_history->open(m_signing);
}

void MainWindow::review(const PacketRef& ref) {
    m_review->begin(ref);
    m_history->open(m_review);
}

void MainWindow::composeNext() {
    if (!m_open) return;
    m_compose->beginRevision(*m_open);
    m_history->open(m_compose);
}

void MainWindow::backToPacket() {
    m_session.refresh();
    if (!m_issued) return m_history->back();
    // A draft that was just issued has a page of its own now.
    m_history->startAt(m_pages->widget(0));
    openPacket(*std::exchange(m_issued, std::nullopt));
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_packet) return m_history->back();
    QMainWindow::keyPressEvent(event);
}

} // namespace countersign::ui
