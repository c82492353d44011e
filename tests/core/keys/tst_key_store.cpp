#include "core/keys/key_store.h"

#include <QtTest>

using namespace countersign;
using keys::Protection;

class TstKeyStore : public QObject {
    Q_OBJECT

private slots:
    void protectionsReadBack() {
        for (const auto protection : {Protection::osKeychain, Protection::hardware, Protection::file})
            QVERIFY(keys::parseProtection(keys::protectionName(protection)).value() == protection);
        QCOMPARE(keys::protectionName(Protection::osKeychain), std::string_view("os_keychain"));
        QCOMPARE(keys::protectionName(Protection::hardware), std::string_view("hardware"));
        QCOMPARE(keys::protectionName(Protection::file), std::string_view("file"));
    }

    void othersAreRefused() {
        for (const auto* text : {"", "File", "file ", "none", "keychain", "osKeychain"}) {
            const auto protection = keys::parseProtection(text);
            QVERIFY(!protection);
            QVERIFY(protection.error().code == ErrorCode::protectionUnknown);
        }
    }

    /// "Sign these bytes I happen to have" does not compile.
    void messagesCannotBeMadeOfText() {
        QVERIFY((!std::is_constructible_v<keys::MessageToSign, std::string>));
        QVERIFY((!std::is_convertible_v<std::string, keys::MessageToSign>));
        QVERIFY((!std::is_default_constructible_v<keys::MessageToSign>));
    }
};

QTEST_APPLESS_MAIN(TstKeyStore)
#include "tst_key_store.moc"
