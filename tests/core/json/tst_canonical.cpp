#include "core/json/reader.h"
#include "core/json/writer.h"

#include "tests/support/outcome_text.h"
#include "tests/support/random_json.h"

#include <QTest>

#include <algorithm>

using namespace countersign;
using namespace countersign::json;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::RandomJson;
using countersign::tests::viewOf;

namespace {

const std::string reference =
    R"({"approved":true,"empty":{},"items":[-7,0,9007199254740991,[],null],"lane":{"id":"L-2","score":"0.82"},)"
    "\"text\":\"a\\\"b\\\\c\\nd/\u00e9\u20ac\U0001f602\",\"z\":false}";

/// Accepted bytes are always the canonical bytes of what was read.
bool acceptedOnlyIfCanonical(const std::string& bytes, const Value& original) {
    const auto read = readCanonical(bytes, "f");
    if (!read) return true;
    return writeCanonical(*read) == bytes && !(*read == original);
}

} // namespace

/// Each value has one spelling in signed files, and no other one is accepted.
class TstCanonical : public QObject {
    Q_OBJECT

private slots:
    void acceptsTheReference() {
        const auto read = readCanonical(reference, "f");
        QCOMPARE(outcomeOf(read), QByteArray("ok"));
        QCOMPARE(writeCanonical(*read), reference);
        QCOMPARE(read->find("lane")->find("score")->asText(), std::string("0.82"));
    }

    void namesTheFirstDifferingByte_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char* name, const char* bytes, const char* place, const char* detail) {
            QTest::newRow(name) << QByteArray(bytes) << QByteArray(place) << QByteArray(detail);
        };
        row("line feed at the end", "[1]\n", "byte 3, line 1", "expected the end, found byte 0x0a");
        row("space in front", " [1]", "byte 0, line 1", "expected byte 0x5b, found byte 0x20");
        row("space after a colon", "{\"a\": 1}", "byte 5, line 1", "expected byte 0x31, found byte 0x20");
        row("space before a comma", "[1 ,2]", "byte 2, line 1", "expected byte 0x2c, found byte 0x20");
        row("members out of order", "{\"b\":1,\"a\":2}", "byte 2, line 1",
            "expected byte 0x61, found byte 0x62");
        row("lower case before upper case", "{\"a\":1,\"B\":2}", "byte 2, line 1",
            "expected byte 0x42, found byte 0x61");
        row("needless escape", "[\"x\\u0061\"]", "byte 3, line 1", "expected byte 0x61, found byte 0x5c");
        row("escaped solidus", "[\"\\/\"]", "byte 2, line 1", "expected byte 0x2f, found byte 0x5c");
        row("long escape of a line feed", "[\"\\u000a\"]", "byte 3, line 1",
            "expected byte 0x6e, found byte 0x75");
        row("long escape of a quote", "[\"\\u0022\"]", "byte 3, line 1",
            "expected byte 0x22, found byte 0x75");
        row("escaped letter beyond ASCII", "[\"\\u00e9\"]", "byte 2, line 1",
            "expected byte 0xc3, found byte 0x5c");
        row("escaped pair", "[\"\\ud83d\\ude02\"]", "byte 2, line 1", "expected byte 0xf0, found byte 0x5c");
        row("on line 3", "[\n\n1]", "byte 1, line 1", "expected byte 0x31, found byte 0x0a");
    }

    void namesTheFirstDifferingByte() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, detail);
        const auto read = readCanonical(viewOf(bytes), "f.json");
        QCOMPARE(outcomeOf(read), QByteArray("jsonNotCanonical"));
        QCOMPARE(bytesOf(read.error().file), QByteArray("f.json"));
        QCOMPARE(bytesOf(read.error().place), place);
        QCOMPARE(bytesOf(read.error().detail), detail);
    }

    void randomValuesRoundTrip() {
        RandomJson random(8785);
        for (int i = 0; i < 3000; ++i) {
            const Value value = random.value(4);
            const std::string bytes = writeCanonical(value);
            const auto read = readCanonical(bytes, "f");
            QVERIFY2(read.ok(), bytes.c_str());
            QVERIFY2(*read == value, bytes.c_str());
            QCOMPARE(writeCanonical(*read), bytes);
        }
    }

    void otherSpellingsAreReadButRefused() {
        RandomJson random(200);
        const Value original = readCanonical(reference, "f").value();
        for (int spelled = 0; spelled < 200;) {
            const std::string bytes = random.spelling(original);
            if (bytes == reference) continue;
            ++spelled;
            const auto read = json::read(bytes, "f", Profile::signedFile);
            QVERIFY2(read.ok(), bytes.c_str());
            QVERIFY2(*read == original, bytes.c_str());
            const auto refused = readCanonical(bytes, "f");
            QCOMPARE(outcomeOf(refused), QByteArray("jsonNotCanonical"));
            const auto differing =
                std::mismatch(bytes.begin(), bytes.end(), reference.begin(), reference.end()).first;
            const QByteArray offset = QByteArray::number(static_cast<qsizetype>(differing - bytes.begin()));
            QVERIFY(bytesOf(refused.error().place).startsWith("byte " + offset + ","));
        }
    }

    void otherSpellingsOfRandomDocuments() {
        RandomJson random(31);
        for (int i = 0; i < 2000; ++i) {
            const Value value = random.object(4);
            const std::string canonical = writeCanonical(value);
            const std::string bytes = random.spelling(value);
            const auto read = json::read(bytes, "f", Profile::signedFile);
            QVERIFY2(read.ok() && *read == value, bytes.c_str());
            QCOMPARE(writeCanonical(*read), canonical);
            QCOMPARE(outcomeOf(readCanonical(bytes, "f")),
                     QByteArray(bytes == canonical ? "ok" : "jsonNotCanonical"));
        }
    }

    void everyBitFlipIsNoticed() {
        const Value original = readCanonical(reference, "f").value();
        for (std::size_t at = 0; at < reference.size(); ++at)
            for (int bit = 0; bit < 8; ++bit) {
                std::string bytes = reference;
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
                QVERIFY2(acceptedOnlyIfCanonical(bytes, original), bytes.c_str());
            }
    }

    void everyInsertedOrLostByteIsNoticed() {
        const Value original = readCanonical(reference, "f").value();
        for (std::size_t at = 0; at <= reference.size(); ++at) {
            for (int c = 0; c < 256; ++c) {
                std::string bytes = reference;
                bytes.insert(at, 1, static_cast<char>(c));
                QVERIFY2(acceptedOnlyIfCanonical(bytes, original), bytes.c_str());
            }
            if (at == reference.size()) break;
            std::string bytes = reference;
            bytes.erase(at, 1);
            QVERIFY2(acceptedOnlyIfCanonical(bytes, original), bytes.c_str());
        }
    }

    void everyTruncationIsRefused() {
        for (std::size_t length = 0; length < reference.size(); ++length)
            for (const Profile profile : {Profile::evidence, Profile::signedFile})
                QVERIFY(!json::read(std::string_view(reference).substr(0, length), "f", profile).ok());
    }
};

QTEST_APPLESS_MAIN(TstCanonical)
#include "tst_canonical.moc"
