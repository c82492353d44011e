#include "app/gui/desktop_workstation.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_desk.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>
#include <algorithm>
#include <cstdio>
#include <string_view>

namespace {

using namespace countersign;

struct StartOptions {
    QString store;
    QString packet;
    QString trust;
    QString keys;
    QString as;
};

/// Whether only words are asked for, which need no display.
bool asksForWordsOnly(int argc, char** argv) {
    const auto asks = [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version";
    };
    return std::any_of(argv + 1, argv + argc, asks);
}

StartOptions readOptions(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Review, sign and audit strategy-approval packets"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption packet(QStringLiteral("packet"), QCoreApplication::translate("main", "Open this packet, e.g. SAP-window-cluster or SAP-cluster-r2"), QStringLiteral("ID"));
    const QCommandLineOption trust(QStringLiteral("trust"), QCoreApplication::translate("main", "Trust file (default: this person's countersign/trust.yaml)"), QStringLiteral("FILE"));
    const QCommandLineOption keys(QStringLiteral("keys"), QCoreApplication::translate("main", "Folder of keys (default: this person's countersign/keys)"), QStringLiteral("DIR"));
    const QCommandLineOption as(QStringLiteral("as"), QCoreApplication::translate("main", "signer_id of the person at the window"), QStringLiteral("SIGNER"));
    parser.addOptions({packet, trust, keys, as});
    parser.addPositionalArgument(QStringLiteral("store"), QCoreApplication::translate("main", "Folder that holds strategy-approval/"), QStringLiteral("[STORE]"));
    parser.process(application);
    const QStringList named = parser.positionalArguments();
    return {named.isEmpty() ? QString() : named.front(), parser.value(packet), parser.value(trust),
            parser.value(keys), parser.value(as)};
}

keys::AskPassphrase askAt(ui::PassphraseDesk& desk) {
    return [&desk](const std::string& keyFile, bool creating) -> Result<crypto::SecretText> {
        auto typed = desk.ask(QString::fromStdString(keyFile), creating);
        if (!typed) return keys::passphraseNotGiven(keyFile);
        return crypto::SecretText::takeFrom(*typed);
    };
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QCoreApplication::setOrganizationName(QStringLiteral("countersign"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    if (asksForWordsOnly(argc, argv)) readOptions(QCoreApplication(argc, argv));
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Countersign"));
    const StartOptions options = readOptions(application);
    ui::Preferences preferences;
    ui::style::apply(application, preferences.isDark(ui::style::isDark()));
    QTranslator product;
    if (product.load(QStringLiteral(":/languages/countersign_") + preferences.language()))
        QCoreApplication::installTranslator(&product);
    QTranslator toolkit;
    if (toolkit.load(QStringLiteral("qtbase_") + preferences.language(),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&toolkit);
    ui::PassphraseDesk desk;
    auto workstation = app::DesktopWorkstation::make(
        app::PersonFiles(options.trust.toStdString(), options.keys.toStdString()), askAt(desk));
    if (!workstation) {
        std::fprintf(stderr, "countersign: %s\n", workstation.error().describe().c_str());
        return 3;
    }
    ui::Session session(**workstation);
    if (!options.as.isEmpty()) session.setPerson(options.as);
    ui::MainWindow window(session, preferences);
    window.show();
    if (!options.packet.isEmpty()) window.openNamed(options.packet);
    const QString folder = options.store.isEmpty() ? preferences.lastStore() : options.store;
    QObject::connect(&session, &ui::Session::storeOpened, &preferences,
                     [&] { preferences.setLastStore(session.store()->folder()); });
    if (!folder.isEmpty()) QTimer::singleShot(0, &session, [&session, folder] { session.open(folder); });
    return QApplication::exec();
}
