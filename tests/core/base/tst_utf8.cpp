#include "core/base/utf8.h"

#include "core/base/in_quotes.h"
#include "tests/support/outcome_text.h"

#include <QString>
#include <QTest>

using namespace countersign;
using countersign::tests::bytesOf;
using countersign::tests::viewOf;

class TstUtf8 : public QObject {
    Q_OBJECT

private slots:
    void everyScalarValueRoundTrips() {
        for (char32_t codePoint = 0; codePoint <= 0x10ffff; ++codePoint) {
            if (codePoint == 0xd800) codePoint = 0xe000;
            std::string text;
            appendUtf8(text, codePoint);
            const DecodedUtf8 decoded = decodeUtf8(text, 0);
            if (decoded.codePoint != codePoint || decoded.length != text.size())
                QFAIL(qPrintable(QString("U+%1").arg(static_cast<uint>(codePoint), 4, 16)));
        }
    }

    void agreesWithAnotherEncoder() {
        for (const char32_t codePoint :
             {0x24u, 0xa3u, 0x7ffu, 0x800u, 0x20acu, 0xd7ffu, 0xe000u, 0xffffu, 0x10000u, 0x10ffffu}) {
            std::string text;
            appendUtf8(text, codePoint);
            QCOMPARE(bytesOf(text), QString::fromUcs4(&codePoint, 1).toUtf8());
        }
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const char* bytes) {
            QTest::newRow(name) << QByteArray(bytes);
        };
        row("continuation alone", "\x80");
        row("last continuation alone", "\xbf");
        row("overlong slash in 2", "\xc0\xaf");
        row("overlong in 2, greatest", "\xc1\xbf");
        row("overlong slash in 3", "\xe0\x80\xaf");
        row("overlong in 3, greatest", "\xe0\x9f\xbf");
        row("overlong slash in 4", "\xf0\x80\x80\xaf");
        row("overlong in 4, greatest", "\xf0\x8f\xbf\xbf");
        row("5 bytes", "\xf8\x88\x80\x80\x80");
        row("6 bytes", "\xfc\x84\x80\x80\x80\x80");
        row("first surrogate", "\xed\xa0\x80");
        row("last surrogate", "\xed\xbf\xbf");
        row("surrogate pair", "\xed\xa0\xbd\xed\xb8\x80");
        row("above U+10FFFF", "\xf4\x90\x80\x80");
        row("lead f5", "\xf5\x80\x80\x80");
        row("fe", "\xfe");
        row("ff", "\xff");
        row("2 cut", "\xc3");
        row("3 cut after 1", "\xe2");
        row("3 cut after 2", "\xe2\x82");
        row("4 cut after 3", "\xf0\x9f\x98");
        row("2 without continuation", "\xc3(");
        row("3 with a bad third", "\xe2\x82(");
        row("4 with a bad second", "\xf0(\x98\x80");
        row("4 with a lead as third", "\xf0\x9f\xc3\x80");
        QTest::newRow("overlong zero") << QByteArray("\xc0\x80");
    }

    void refuses() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(decodeUtf8(viewOf(bytes), 0).length, std::size_t{0});
        QCOMPARE(firstNonUtf8("ok \u20ac" + bytes.toStdString()), std::size_t{6});
    }

    void nothingStandsAtTheEnd() {
        QCOMPARE(decodeUtf8("a", 1).length, std::size_t{0});
        QCOMPARE(decodeUtf8("", 5).length, std::size_t{0});
    }

    void countsCodePoints() {
        QCOMPARE(countCodePoints(""), std::size_t{0});
        QCOMPARE(countCodePoints("a\u00e4\u20ac\U0001f600"), std::size_t{4});
        QCOMPARE(firstNonUtf8("a\u00e4\u20ac\U0001f600"), std::string_view::npos);
    }

    void quotesWholeCodePoints() {
        QCOMPARE(inQuotes("a"), std::string("'a'"));
        QCOMPARE(inQuotes(std::string(80, 'a')), "'" + std::string(80, 'a') + "'");
        QCOMPARE(inQuotes(std::string(78, 'a') + "\u20ac\u20ac"), "'" + std::string(78, 'a') + "...'");
        QCOMPARE(inQuotes(std::string(81, '\x80')), std::string("'...'"));
    }
};

QTEST_APPLESS_MAIN(TstUtf8)
#include "tst_utf8.moc"
