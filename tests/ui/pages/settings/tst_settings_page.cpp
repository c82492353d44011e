#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/help_page.h"
#include "ui/session/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace countersign;
using ui::Preferences;

class TstSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("countersign-test"));
        QCoreApplication::setApplicationName(QStringLiteral("countersign-test"));
    }
    void init() { QSettings().clear(); }

    void theDefaultsAreSane() {
        const Preferences preferences;
        QVERIFY(preferences.look() == Preferences::Look::desktop);
        QVERIFY(preferences.isDark(true) && !preferences.isDark(false));
        QVERIFY(preferences.notifications() && preferences.remembersStore());
        QVERIFY(preferences.lastStore().isEmpty() && preferences.chosenLanguage().isEmpty());
    }

    void unknownWordsAreTheDefaults() {
        QSettings().setValue(QStringLiteral("look"), QStringLiteral("plaid"));
        QSettings().setValue(QStringLiteral("language"), QStringLiteral("../../etc"));
        const Preferences preferences;
        QVERIFY(preferences.look() == Preferences::Look::desktop);
        QVERIFY(preferences.chosenLanguage().isEmpty());
        QVERIFY(Preferences::shippedLanguages().contains(preferences.language()));
    }

    void whatIsChosenIsRemembered() {
        Preferences preferences;
        ui::SettingsPage page(preferences);
        const auto choices = page.findChildren<QComboBox*>();
        QCOMPARE(choices.size(), 2);
        for (QComboBox* choice : choices) {
            choice->setCurrentIndex(2);
            Q_EMIT choice->activated(2);
        }
        for (QCheckBox* box : page.findChildren<QCheckBox*>())
            box->setChecked(false);
        const Preferences again;
        QVERIFY(again.look() == Preferences::Look::dark || again.look() == Preferences::Look::light);
        QCOMPARE(again.chosenLanguage(), QStringLiteral("de"));
        QVERIFY(!again.notifications() && !again.remembersStore());
    }

    void aForgottenStoreIsGone() {
        Preferences preferences;
        preferences.setLastStore(QStringLiteral("/somewhere"));
        QCOMPARE(preferences.lastStore(), QStringLiteral("/somewhere"));
        preferences.setRemembersStore(false);
        preferences.setLastStore(QStringLiteral("/elsewhere"));
        preferences.setRemembersStore(true);
        QVERIFY(preferences.lastStore().isEmpty());
    }

    void everyHelpPageIsThereInEveryLanguage() {
        for (const QString& language : Preferences::shippedLanguages()) {
            ui::HelpPage page(language);
            auto* topics = page.findChild<QListWidget*>();
            QCOMPARE(topics->count(), static_cast<int>(ui::HelpPage::topics().size()));
            for (int row = 0; row < topics->count(); ++row) {
                topics->setCurrentRow(row);
                QVERIFY2(!topics->item(row)->text().isEmpty(), qPrintable(language));
                QVERIFY(page.findChild<QPlainTextEdit*>()->toPlainText().size() > 150);
            }
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TstSettingsPage)
#include "tst_settings_page.moc"
