#include "core/base/decimal.h"

#include "core/base/number_text.h"
#include "tests/support/outcome_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::viewOf;

namespace {

Decimal decimal(std::string_view text) {
    return Decimal::parseNumber(text).value();
}

QByteArray textOf(const Result<Decimal>& result) {
    return result.ok() ? bytesOf(result->text()) : outcomeOf(result);
}

const QByteArray nines34(34, '9');

} // namespace

class TstDecimal : public QObject {
    Q_OBJECT

private slots:
    void acceptsCanonical_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"0", "1", "-1", "12", "0.82", "-3.5", "100", "0.001", "-0.1", "10.01", "9007199254740993"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("34 digits") << nines34;
        QTest::newRow("34 digits after the point") << "0." + nines34;
        QTest::newRow("the smallest") << "0." + QByteArray(33, '0') + "1";
        QTest::newRow("34 digits around the point") << "-" + nines34.left(17) + "." + nines34.left(17);
    }

    void acceptsCanonical() {
        QFETCH(QByteArray, text);
        QCOMPARE(textOf(Decimal::parseCanonical(viewOf(text))), text);
        QCOMPARE(textOf(Decimal::parseNumber(viewOf(text))), text);
    }

    void refusesOtherSpellings_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"",      "-",   "+1",   "-0",       "0.0",   "00",  "01",   "-01", "1.", ".5",
              "-.5",   "1.0", "1.50", "0.10",     "1e3",   "1E3", "1e-3", "1,5", "1 ", " 1",
              "1_000", "0x1", "NaN",  "Infinity", "1.2.3", "--1", "1\n",  "१"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("35 digits") << nines34 + "9";
        QTest::newRow("35 digits after the point") << "0." + nines34 + "9";
        QTest::newRow("zero byte") << QByteArray("1\0", 2);
    }

    void refusesOtherSpellings() {
        QFETCH(QByteArray, text);
        QCOMPARE(textOf(Decimal::parseCanonical(viewOf(text))), QByteArray("decimalNotCanonical"));
    }

    void normalisesNumbers_data() {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const QByteArray& number, const QByteArray& text) {
            QTest::newRow(number.left(40).constData()) << number << text;
        };
        row("12.0", "12");
        row("-0", "0");
        row("-0.00e7", "0");
        row("0e999999999999999999999", "0");
        row("1e-3", "0.001");
        row("1E+2", "100");
        row("12.50", "12.5");
        row("123e-1", "12.3");
        row("100e-2", "1");
        row("-1.5e1", "-15");
        row("0.00012e4", "1.2");
        row("1e33", "1" + QByteArray(33, '0'));
        row("1e-34", "0." + QByteArray(33, '0') + "1");
        row("1" + QByteArray(5000, '0') + "e-5000", "1");
        row("0." + QByteArray(5000, '0') + "7e5001", "7");
        row("3." + QByteArray(5000, '0'), "3");
    }

    void normalisesNumbers() {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, text);
        QCOMPARE(textOf(Decimal::parseNumber(viewOf(number))), text);
    }

    void refusesNumbers_data() {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("code");
        for (const char* number :
             {"",   "-",    "+1",   "01",  "-01", "1.",        ".5", "1e",  "1e+", "1e-", "1e1.5",
              "e1", "1.e1", "0x10", "1 2", "NaN", "-Infinity", "1d", "1,5", "abc", " 1",  "1 "})
            QTest::newRow(number) << QByteArray(number) << QByteArray("decimalMalformed");
        for (const char* number :
             {"1e34", "1e-35", "1e400", "-1e-400", "1e999999999999999999999", "1e-999999999999999999999"})
            QTest::newRow(number) << QByteArray(number) << QByteArray("decimalTooLong");
        QTest::newRow("35 digits") << "1" + nines34 << QByteArray("decimalTooLong");
        QTest::newRow("35 digits around the point") << "1." + nines34 << QByteArray("decimalTooLong");
    }

    void refusesNumbers() {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, code);
        QCOMPARE(textOf(Decimal::parseNumber(viewOf(number))), code);
    }

    void calculates_data() {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("sum");
        QTest::addColumn<QByteArray>("difference");
        QTest::addColumn<QByteArray>("product");
        const auto row = [](QByteArrayList values) {
            QTest::newRow((values[0] + " and " + values[1]).constData())
                << values[0] << values[1] << values[2] << values[3] << values[4];
        };
        row({"0.1", "0.2", "0.3", "-0.1", "0.02"});
        row({"1", "-1", "0", "2", "-1"});
        row({"0", "0", "0", "0", "0"});
        row({"0", "-2.5", "-2.5", "2.5", "0"});
        row({"99.9", "0.1", "100", "99.8", "9.99"});
        row({"-5", "3", "-2", "-8", "-15"});
        row({"-5", "-3", "-8", "-2", "15"});
        row({"1.25", "1.25", "2.5", "0", "1.5625"});
        row({"1000", "0.001", "1000.001", "999.999", "1"});
        row({nines34, "1", "decimalTooLong", nines34.left(33) + "8", nines34});
        row({nines34, nines34, "decimalTooLong", "0", "decimalTooLong"});
        row({"1" + QByteArray(33, '0'), "0.1", "decimalTooLong", QByteArray(33, '9') + ".9",
             "1" + QByteArray(32, '0')});
    }

    void calculates() {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, sum);
        QFETCH(QByteArray, difference);
        QFETCH(QByteArray, product);
        const Decimal a = decimal(viewOf(left));
        const Decimal b = decimal(viewOf(right));

        QCOMPARE(textOf(a.plus(b)), sum);
        QCOMPARE(textOf(b.plus(a)), sum);
        QCOMPARE(textOf(a.minus(b)), difference);
        QCOMPARE(textOf(a.times(b)), product);
        QCOMPARE(textOf(b.times(a)), product);
    }

    /// Integers scaled by a power of ten as the oracle.
    void agreesWithIntegers() {
        QRandomGenerator random(34);
        for (int i = 0; i < 20000; ++i) {
            const int scale = random.bounded(6);
            const qint64 a = random.bounded(-100000, 100000);
            const qint64 b = random.bounded(-100000, 100000);
            const auto scaled = [](qint64 value, int by) {
                return decimal(std::to_string(value) + "e-" + std::to_string(by));
            };
            const Decimal left = scaled(a, scale);
            const Decimal right = scaled(b, scale);
            QVERIFY(*left.plus(right) == scaled(a + b, scale));
            QVERIFY(*left.minus(right) == scaled(a - b, scale));
            QVERIFY(*left.times(right) == scaled(a * b, 2 * scale));
            QVERIFY((left <=> right) == (a <=> b));
            QVERIFY((left == right) == (a == b));
            QVERIFY(*Decimal::parseCanonical(left.text()) == left);
        }
    }

    void orders() {
        const QByteArrayList ascending = {"-" + nines34, "-100",  "-20",  "-19.99", "-2",      "-0.5",
                                          "-0.05",       "0",     "0.05", "0.5",    "0.50001", "0.501",
                                          "1",           "1.001", "9",    "10",     "100",     nines34};
        for (qsizetype i = 0; i < ascending.size(); ++i)
            for (qsizetype j = 0; j < ascending.size(); ++j)
                QVERIFY((decimal(viewOf(ascending[i])) <=> decimal(viewOf(ascending[j]))) == (i <=> j));
    }

    void tellsSigns() {
        QVERIFY(decimal("-0.0").isZero());
        QVERIFY(!decimal("-0.0").isNegative());
        QVERIFY(decimal("-0.1").isNegative());
        QVERIFY(Decimal().isZero());
        QVERIFY(Decimal() == decimal("0"));
    }

    void comesFromIntegers() {
        QCOMPARE(Decimal::fromInteger(0).text(), std::string("0"));
        QCOMPARE(Decimal::fromInteger(-120).text(), std::string("-120"));
        QCOMPARE(Decimal::fromInteger(std::numeric_limits<std::int64_t>::min()).text(),
                 std::string("-9223372036854775808"));
        QVERIFY(Decimal::fromInteger(1200) == decimal("1.2e3"));
    }

    void splitsNumbers() {
        const auto number = splitNumber("-12.340E-05");
        QVERIFY(number.has_value());
        QVERIFY(number->negative && number->exponentNegative);
        QCOMPARE(bytesOf(number->whole), QByteArray("12"));
        QCOMPARE(bytesOf(number->fraction), QByteArray("340"));
        QCOMPARE(bytesOf(number->exponent), QByteArray("05"));
    }
};

QTEST_APPLESS_MAIN(TstDecimal)
#include "tst_decimal.moc"
