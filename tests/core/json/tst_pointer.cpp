#include "core/json/pointer.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "tests/support/outcome_text.h"
#include "tests/support/random_json.h"

#include <QTest>

using namespace countersign;
using namespace countersign::json;
using countersign::tests::bytesOf;
using countersign::tests::viewOf;

namespace {

Value document(const char* json) {
    return json::read(json, "f", Profile::evidence).value();
}

} // namespace

class TstPointer : public QObject {
    Q_OBJECT

private slots:
    void resolves_data() {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("found");
        // RFC 6901 section 5
        QTest::newRow("whole array") << QByteArray("/foo") << QByteArray("[\"bar\",\"baz\"]");
        QTest::newRow("item") << QByteArray("/foo/0") << QByteArray("\"bar\"");
        QTest::newRow("empty name") << QByteArray("/") << QByteArray("0");
        QTest::newRow("slash") << QByteArray("/a~1b") << QByteArray("1");
        QTest::newRow("percent") << QByteArray("/c%d") << QByteArray("2");
        QTest::newRow("circumflex") << QByteArray("/e^f") << QByteArray("3");
        QTest::newRow("bar") << QByteArray("/g|h") << QByteArray("4");
        QTest::newRow("backslash") << QByteArray("/i\\j") << QByteArray("5");
        QTest::newRow("quote") << QByteArray("/k\"l") << QByteArray("6");
        QTest::newRow("space") << QByteArray("/ ") << QByteArray("7");
        QTest::newRow("tilde") << QByteArray("/m~0n") << QByteArray("8");
        QTest::newRow("escaped once only") << QByteArray("/~01") << QByteArray("9");
        QTest::newRow("nested") << QByteArray("/deep/1/x") << QByteArray("true");
        QTest::newRow("name of digits") << QByteArray("/deep/1/00") << QByteArray("null");
        QTest::newRow("tenth item") << QByteArray("/ten/10") << QByteArray("11");
    }

    void resolves() {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, found);
        const Value value = document(
            "{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/"
            "b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,\"i\\\\j\":5,\"k\\\"l\":6,\" \":7,"
            "\"m~n\":8,\"~1\":9,\"deep\":[0,{\"x\":true,\"00\":null}],\"ten\":[1,2,3,4,5,6,7,8,9,10,11]}");
        const Value* target = resolve(value, viewOf(pointer));
        QVERIFY(target != nullptr);
        QCOMPARE(bytesOf(writePretty(*target))
                     .simplified()
                     .replace("[ ", "[")
                     .replace(" ]", "]")
                     .replace(", ", ","),
                 found);
    }

    void findsNothing_data() {
        QTest::addColumn<QByteArray>("pointer");
        for (const char* pointer : {"x",
                                    "a",
                                    "/x",
                                    "/a/0",
                                    "/a/b/c",
                                    "/list/-",
                                    "/list/01",
                                    "/list/00",
                                    "/list/3",
                                    "/list/-1",
                                    "/list/+1",
                                    "/list/1e0",
                                    "/list/ 1",
                                    "/list/1 ",
                                    "/list/",
                                    "/list/0x1",
                                    "/list/one",
                                    "/a~",
                                    "/a~2",
                                    "/~",
                                    "#/a",
                                    "/list/18446744073709551616",
                                    "/list/99999999999999999999999",
                                    "//a",
                                    "/A"})
            QTest::newRow(pointer) << QByteArray(pointer);
    }

    void findsNothing() {
        QFETCH(QByteArray, pointer);
        const Value value = document("{\"a\":{\"b\":1},\"a~\":2,\"list\":[1,2,3]}");
        QVERIFY(resolve(value, viewOf(pointer)) == nullptr);
    }

    void emptyPointerIsTheDocument() {
        const Value value = document("[1]");
        QVERIFY(resolve(value, "") == &value);
        QVERIFY(resolve(Value::integer(1), "/0") == nullptr);
    }

    void escapesTokens() {
        QCOMPARE(escapeToken("a/b~c~1"), std::string("a~1b~0c~01"));
        QCOMPARE(escapeToken(""), std::string());
    }

    void listsLeavesInOrder() {
        const Value value = document("{\"b\":[1,[],{}],\"a/b\":null,\"c\":{\"d\":\"x\"}}");
        QByteArrayList pointers;
        for (const auto& [pointer, leaf] : leaves(value)) {
            pointers << bytesOf(pointer);
            QVERIFY(resolve(value, pointer) == leaf);
        }
        QCOMPARE(pointers, (QByteArrayList{"/a~1b", "/b/0", "/b/1", "/b/2", "/c/d"}));
    }

    void aScalarIsItsOwnLeaf() {
        const Value value = Value::integer(1);
        const auto found = leaves(value);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().first.empty() && found.front().second == &value);
    }

    void leavesOfRandomDocumentsResolve() {
        tests::RandomJson random(6901);
        for (int i = 0; i < 500; ++i) {
            const Value value = random.value(4);
            for (const auto& [pointer, leaf] : leaves(value))
                QVERIFY(resolve(value, pointer) == leaf);
        }
    }
};

QTEST_APPLESS_MAIN(TstPointer)
#include "tst_pointer.moc"
