#include "core/crypto/secret_text.h"

#include <QtTest>

#include <algorithm>

using namespace countersign;
using crypto::SecretText;

namespace {

/// Whether the text still stands in the same memory and only zeros are left there.
bool isWiped(const std::string& source, const char* characters, std::size_t size) {
    return source.data() == characters && source.capacity() >= size &&
           std::all_of(characters, characters + size, [](char c) { return c == '\0'; });
}

} // namespace

class TstSecretText : public QObject {
    Q_OBJECT

private slots:
    void takesTheTextOverAndWipesTheSource_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("short, inside the string") << QByteArray("secret");
        QTest::newRow("long, on the heap") << QByteArray(100, 's');
        QTest::newRow("empty") << QByteArray();
    }
    void takesTheTextOverAndWipesTheSource() {
        QFETCH(QByteArray, text);
        std::string source = text.toStdString();
        const char* characters = source.data();
        const auto size = source.size();
        const auto secret = SecretText::takeFrom(source);
        QCOMPARE(std::string(secret.view()), text.toStdString());
        QVERIFY(source.empty());
        QVERIFY(isWiped(source, characters, size));
    }

    void wipesWhatWasShortenedBefore() {
        std::string source(100, 's');
        const char* characters = source.data();
        source.resize(10);
        const auto secret = SecretText::takeFrom(source);
        QCOMPARE(secret.view().size(), std::size_t(10));
        QVERIFY(isWiped(source, characters, 100));
    }

    void movesWithoutACopy() {
        std::string source = "secret";
        auto first = SecretText::takeFrom(source);
        const char* characters = first.view().data();
        auto second = std::move(first);
        QVERIFY(second.view().data() == characters);
        QVERIFY(first.view().empty());
        std::string other = "another one";
        first = SecretText::takeFrom(other);
        first = std::move(second);
        QCOMPARE(std::string(first.view()), std::string("secret"));
    }
};

QTEST_APPLESS_MAIN(TstSecretText)
#include "tst_secret_text.moc"
