#include "ui/shell/main_window.h"

#include "ui/pages/inbox/inbox_page.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_places(new QListWidget), m_pages(new QStackedWidget),
      m_storeName(new PlainLabel), m_sandbox(new Badge), m_readOnly(new Badge), m_person(new QComboBox),
      m_notice(new Notice) {
    setWindowTitle(tr("Countersign"));
    resize(1280, 800);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeHeader());
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    m_places->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setIconSize(QSize(20, 20));
    m_places->setAccessibleName(tr("Places"));
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_places);
    row->addLayout(right, 1);
    setCentralWidget(all);
    makePages();
    makeMenus();
    connect(m_places, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_person, &QComboBox::activated, this,
            [this] { m_session.setPerson(m_person->currentData().toString()); });
    connect(&m_session, &Session::storeOpened, this, &MainWindow::showStore);
    connect(&m_session, &Session::packetsRead, this, &MainWindow::showStore);
    connect(&m_session, &Session::personChanged, this, &MainWindow::showPeople);
    connect(&m_session, &Session::failed, this, [this](const Error& error) { m_notice->say(error); });
    m_places->setCurrentRow(0);
    showPeople();
    showStore();
}

QWidget* MainWindow::makeHeader() {
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(style::pageMargin, style::gap, style::pageMargin, style::gap);
    m_storeName->enlarge(1, true);
    m_person->setAccessibleName(tr("I am"));
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

void MainWindow::addPage(const QString& name, const QString& icon, QWidget* page) {
    auto* place = new QListWidgetItem(style::icon(icon), name, m_places);
    place->setSizeHint(QSize(0, fontMetrics().height() + 2 * style::gap));
    m_pages->addWidget(page);
}

void MainWindow::makePages() {
    auto* inbox = new InboxPage(m_session);
    connect(inbox, &InboxPage::openRequested, this, &MainWindow::openPacket);
    addPage(tr("Inbox"), QStringLiteral("inbox"), inbox);
}

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&Store"));
    file->addAction(style::icon(QStringLiteral("open")), tr("&Open a store …"), QKeySequence::Open, this,
                    &MainWindow::chooseStore);
    file->addAction(style::icon(QStringLiteral("refresh")), tr("&Read again"), QKeySequence::Refresh, &m_session,
                    &Session::refresh);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::quit);
}

void MainWindow::chooseStore() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose the folder that holds strategy-approval"));
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
    m_person->setCurrentIndex(std::max(0, m_person->findData(m_session.person())));
}

void MainWindow::openPacket(const PacketRef& ref) {
    statusBar()->showMessage(text::shown(ref.key.stem()));
}

} // namespace countersign::ui
