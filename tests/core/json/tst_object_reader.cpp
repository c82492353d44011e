#include "core/json/object_reader.h"

#include "core/json/reader.h"
#include "tests/support/outcome_text.h"

#include <QTest>

#include <functional>

using namespace countersign;
using namespace countersign::json;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::viewOf;

namespace {

using Questions = std::function<void(ObjectReader&)>;

const QByteArray someDigest(64, 'a');

/// What comes of asking a document: "ok", or code, place and detail of the error.
QByteArray answer(const QByteArray& json, Scalars scalars, const Questions& questions) {
    const Profile profile = scalars == Scalars::signedFile ? Profile::signedFile : Profile::evidence;
    const Value document = json::read(viewOf(json), "f.json", profile).value();
    ObjectReader reader(document, "f.json", "/top", scalars);
    questions(reader);
    const auto done = reader.finish();
    if (done.ok()) return "ok";
    if (done.error().file != "f.json") return "another file";
    return outcomeOf(done) + " at " + bytesOf(done.error().place) + ": " + bytesOf(done.error().detail);
}

QByteArray answerSigned(const QByteArray& json, const Questions& questions) {
    return answer(json, Scalars::signedFile, questions);
}

} // namespace

Q_DECLARE_METATYPE(Questions)

class TstObjectReader : public QObject {
    Q_OBJECT

private slots:
    void answersSignedFiles() {
        const QByteArray json =
            "{\"d\":\"0.82\",\"h\":\"" + someDigest +
            "\",\"i\":-7,\"id\":\"L-1\",\"no\":null,\"on\":true,\"s\":\"x\",\"t\":\"2024-05-06T07:08:09Z\","
            "\"w\":\"go\"}";
        QCOMPARE(answerSigned(json,
                              [](ObjectReader& r) {
                                  QCOMPARE(r.string("s"), std::string("x"));
                                  QCOMPARE(r.integer("i", -7, -7), std::int64_t{-7});
                                  QCOMPARE(r.boolean("on"), true);
                                  QCOMPARE(r.decimal("d").text(), std::string("0.82"));
                                  QCOMPARE(r.timestamp("t").text(), std::string("2024-05-06T07:08:09Z"));
                                  QCOMPARE(bytesOf(r.digest("h").hex()), someDigest);
                                  QCOMPARE(r.word("w", {"stop", "go"}), std::string("go"));
                                  QCOMPARE(r.id<LaneTag>("id")->text(), std::string("L-1"));
                                  QVERIFY(r.isNull("no"));
                                  QVERIFY(!r.isNull("s") && !r.isNull("absent"));
                                  QVERIFY(r.has("s") && !r.has("absent"));
                                  QCOMPARE(r.pointerOf("a/b"), std::string("/top/a~1b"));
                              }),
                 QByteArray("ok"));
    }

    void refusesScalars_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Questions>("questions");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QByteArray& json, const Questions& questions,
                            const char* expected) {
            QTest::newRow(name) << json << questions << QByteArray(expected);
        };
        const Questions string = [](ObjectReader& r) { r.string("a", 3); };
        const Questions word = [](ObjectReader& r) { r.word("a", {"go", "stop"}); };
        const Questions integer = [](ObjectReader& r) { r.integer("a", 1, 9); };
        const Questions boolean = [](ObjectReader& r) { r.boolean("a"); };
        const Questions decimal = [](ObjectReader& r) { r.decimal("a"); };
        row("missing", "{}", string, "memberMissing at /top/a, line 1: 'a'");
        row("unknown", R"({"a":"x","b":1})", string, "memberUnknown at /top/b, line 1: 'b'");
        row(
            "unknown only", R"({"b":1})", [](ObjectReader&) {}, "memberUnknown at /top/b, line 1: 'b'");
        row("not an object", "[]", string,
            "memberWrongType at /top, line 1: expected an object, found an array");
        row("line", "{\n\"a\":\n7}", string,
            "memberWrongType at /top/a, line 3: expected a string, found an integer");
        row("string is null", R"({"a":null})", string,
            "memberWrongType at /top/a, line 1: expected a string, found null");
        row("string of 3 code points", R"({"a":"äöü"})", string, "ok");
        row("string too long", R"({"a":"abcd"})", string,
            "memberTooLong at /top/a, line 1: at most 3 code points");
        row("word not listed", R"({"a":"Go"})", word,
            "memberNotListed at /top/a, line 1: found 'Go', allowed: go, stop");
        row("integer as a string", R"({"a":"5"})", integer,
            "memberWrongType at /top/a, line 1: expected an integer, found a string '5'");
        row("integer too small", R"({"a":0})", integer,
            "memberOutOfRange at /top/a, line 1: found 0, allowed 1 to 9");
        row("integer too great", R"({"a":10})", integer,
            "memberOutOfRange at /top/a, line 1: found 10, allowed 1 to 9");
        row("boolean as a word", R"({"a":"true"})", boolean,
            "memberWrongType at /top/a, line 1: expected true or false, found a string 'true'");
        row("boolean as a number", R"({"a":1})", boolean,
            "memberWrongType at /top/a, line 1: expected true or false, found an integer");
        row("decimal as an integer", R"({"a":12})", decimal,
            "memberWrongType at /top/a, line 1: expected a decimal as a string, found an integer");
        row("decimal not canonical", R"({"a":"1.0"})", decimal,
            "decimalNotCanonical at /top/a, line 1: found '1.0'");
        row(
            "timestamp", R"({"a":"2024-05-06"})", [](ObjectReader& r) { r.timestamp("a"); },
            "timestampMalformed at /top/a, line 1: found '2024-05-06'");
        row(
            "digest", R"({"a":"abc"})", [](ObjectReader& r) { r.digest("a"); },
            "digestMalformed at /top/a, line 1: found 'abc'");
        row(
            "id", R"({"a":"../x"})", [](ObjectReader& r) { r.id<LaneTag>("a"); },
            "idMalformed at /top/a, line 1: lane_id is '../x'");
        row(
            "own error", R"({"a":1})",
            [](ObjectReader& r) {
                r.raw("a");
                r.failWith("a", Error(ErrorCode::jsonTruncated, {}, {}, "own"));
            },
            "jsonTruncated at /top/a, line 1: own");
        row(
            "only the first error", R"({"a":1,"b":2})",
            [](ObjectReader& r) {
                r.string("b");
                r.string("a");
            },
            "memberWrongType at /top/b, line 1: expected a string, found an integer");
    }

    void refusesScalars() {
        QFETCH(QByteArray, json);
        QFETCH(Questions, questions);
        QFETCH(QByteArray, expected);
        QCOMPARE(answerSigned(json, questions), expected);
    }

    void answersEmptyAfterAnError() {
        answerSigned(R"({"a":1,"i":5,"s":"x","l":["y"],"o":{}})", [](ObjectReader& r) {
            r.string("a");
            QVERIFY(r.failed());
            QVERIFY(r.string("s").empty() && r.word("s", {"x"}).empty());
            QCOMPARE(r.integer("i", 0, 9), std::int64_t{0});
            QVERIFY(r.decimal("s").isZero() && !r.boolean("s") && !r.isNull("s"));
            QVERIFY(r.digest("s") == Sha256() && r.timestamp("s") == Timestamp::fromUnixSeconds(0));
            QVERIFY(r.strings("l").empty() && r.digests("l").empty() && r.raw("s") == nullptr);
            QVERIFY(!r.id<LaneTag>("s").has_value());
            r.object("o", [](ObjectReader&) { QFAIL("not asked after an error"); });
            r.objects("l", [](ObjectReader&) { QFAIL("not asked after an error"); });
        });
    }

    void readsArrays_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("signedAnswer");
        QTest::addColumn<QByteArray>("evidenceAnswer");
        const auto row = [](const char* name, const char* json, const char* answer, const char* other) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(answer) << QByteArray(other);
        };
        row("sorted", R"({"a":["A","a","b"]})", "ok", "ok");
        row("empty", R"({"a":[]})", "ok", "ok");
        row("not sorted", R"({"a":["a","c","b"]})", "memberNotSorted at /top/a, line 1: 'b' stands too late",
            "ok");
        row("next to each other", R"({"a":["a","a"]})", "memberRepeatsItem at /top/a, line 1: 'a'",
            "memberRepeatsItem at /top/a, line 1: 'a'");
        row("apart", R"({"a":["b","a","b"]})", "memberNotSorted at /top/a, line 1: 'a' stands too late",
            "memberRepeatsItem at /top/a, line 1: 'b'");
        row("not an array", R"({"a":"b"})",
            "memberWrongType at /top/a, line 1: expected an array, found a string 'b'",
            "memberWrongType at /top/a, line 1: expected an array, found a string 'b'");
        row("item of another type", R"({"a":["b",null]})",
            "memberWrongType at /top/a/1, line 1: expected a string, found null",
            "memberWrongType at /top/a/1, line 1: expected a string, found null");
        row("too many", R"({"a":["a","b","c","d"]})",
            "memberTooManyItems at /top/a, line 1: found 4, at most 3",
            "memberTooManyItems at /top/a, line 1: found 4, at most 3");
    }

    void readsArrays() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, signedAnswer);
        QFETCH(QByteArray, evidenceAnswer);
        const Questions questions = [](ObjectReader& r) { r.strings("a", 3); };
        QCOMPARE(answerSigned(json, questions), signedAnswer);
        QCOMPARE(answer(json, Scalars::evidence, questions), evidenceAnswer);
        QCOMPARE(answer(json, Scalars::yaml, questions), evidenceAnswer);
    }

    void readsDigestArrays() {
        const QByteArray json = "{\"a\":[\"" + someDigest + "\"],\"b\":[\"x\"]}";
        QCOMPARE(answerSigned(json,
                              [](ObjectReader& r) {
                                  QCOMPARE(r.digests("a").size(), std::size_t{1});
                                  QVERIFY(r.digests("b").empty());
                              }),
                 QByteArray("digestMalformed at /top/b, line 1: found 'x'"));
    }

    void numbersOfNeighbours_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("evidenceAnswer");
        QTest::addColumn<QByteArray>("yamlAnswer");
        const auto row = [](const char* value, const char* evidence, const char* yaml) {
            QTest::newRow(value) << "{\"a\":" + QByteArray(value) + "}" << QByteArray(evidence)
                                 << QByteArray(yaml);
        };
        row("5", "5", "memberWrongType");
        row("5.0", "5", "memberWrongType");
        row("5e2", "500", "memberWrongType");
        row("\"5\"", "5", "5");
        row("\"5.0\"", "5", "5");
        row("\"-0\"", "0", "0");
        row("5.5", "memberWrongType", "memberWrongType");
        row("\"5.5\"", "memberWrongType", "memberWrongType");
        row("\"five\"", "memberWrongType", "memberWrongType");
        row("\"0x5\"", "memberWrongType", "memberWrongType");
        row("\"05\"", "memberWrongType", "memberWrongType");
        row("\"\"", "memberWrongType", "memberWrongType");
        row("1e30", "memberWrongType", "memberWrongType");
        row("1001", "memberOutOfRange", "memberWrongType");
        row("true", "memberWrongType", "memberWrongType");
        row("null", "memberWrongType", "memberWrongType");
    }

    void numbersOfNeighbours() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, evidenceAnswer);
        QFETCH(QByteArray, yamlAnswer);
        const auto integerIn = [&](Scalars scalars) {
            std::int64_t integer = 0;
            const QByteArray outcome =
                answer(json, scalars, [&](ObjectReader& r) { integer = r.integer("a", 0, 1000); });
            return outcome == "ok" ? QByteArray::number(qint64{integer}) : outcome.left(outcome.indexOf(' '));
        };
        QCOMPARE(integerIn(Scalars::evidence), evidenceAnswer);
        QCOMPARE(integerIn(Scalars::yaml), yamlAnswer);
    }

    void decimalsOfNeighbours() {
        const Questions questions = [](ObjectReader& r) {
            QCOMPARE(r.decimal("a").text(), std::string("12.5"));
            QCOMPARE(r.decimal("b").text(), std::string("0.001"));
        };
        QCOMPARE(answer(R"({"a":12.50,"b":"1e-3"})", Scalars::evidence, questions), QByteArray("ok"));
        QCOMPARE(answer(R"({"a":"12.5","b":"0.0010"})", Scalars::yaml, questions), QByteArray("ok"));
        const Questions one = [](ObjectReader& r) { r.decimal("a"); };
        QCOMPARE(answer(R"({"a":1e99})", Scalars::evidence, one),
                 QByteArray("decimalTooLong at /top/a, line 1: "));
        QCOMPARE(answer(R"({"a":"high"})", Scalars::yaml, one),
                 QByteArray("decimalMalformed at /top/a, line 1: found 'high'"));
    }

    void booleansOfYaml() {
        const auto boolean = [](const char* json, Scalars scalars) {
            return answer(json, scalars, [](ObjectReader& r) { QVERIFY(r.boolean("a") || r.failed()); });
        };
        QCOMPARE(boolean(R"({"a":"true"})", Scalars::yaml), QByteArray("ok"));
        QCOMPARE(boolean(R"({"a":true})", Scalars::evidence), QByteArray("ok"));
        for (const char* json : {R"({"a":"yes"})", R"({"a":"True"})", R"({"a":"1"})", R"({"a":""})"})
            QVERIFY(boolean(json, Scalars::yaml).startsWith("memberWrongType at /top/a"));
        QVERIFY(boolean(R"({"a":"true"})", Scalars::evidence).startsWith("memberWrongType at /top/a"));
    }

    void readsNestedObjects() {
        const QByteArray json = R"({"list":[{"n":1},{"n":2}],"one":{"inner":{"s":"x"}}})";
        std::vector<std::int64_t> numbers;
        QCOMPARE(answerSigned(json,
                              [&](ObjectReader& r) {
                                  r.objects("list", [&](ObjectReader& item) {
                                      numbers.push_back(item.integer("n", 1, 2));
                                  });
                                  r.object("one", [](ObjectReader& one) {
                                      QCOMPARE(one.pointer(), std::string("/top/one"));
                                      one.object("inner", [](ObjectReader& inner) {
                                          QCOMPARE(inner.string("s"), std::string("x"));
                                      });
                                  });
                              }),
                 QByteArray("ok"));
        QCOMPARE(numbers, (std::vector<std::int64_t>{1, 2}));
    }

    void nestedErrorsAreTakenOver_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* json, const char* expected) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(expected);
        };
        row("unknown inside", R"({"l":[{"n":1},{"n":1,"x":0}]})", "memberUnknown at /top/l/1/x, line 1: 'x'");
        row("missing inside", R"({"l":[{"n":1},{}]})", "memberMissing at /top/l/1/n, line 1: 'n'");
        row("item is no object", "{\"l\":[\n[]]}",
            "memberWrongType at /top/l/0, line 2: expected an object, found an array");
        row("no array", R"({"l":{}})",
            "memberWrongType at /top/l, line 1: expected an array, found an object");
        row("too many", R"({"l":[{"n":1},{"n":1},{"n":1}]})",
            "memberTooManyItems at /top/l, line 1: found 3, at most 2");
        row("first of two", R"({"l":[{"n":0},{"n":9}]})",
            "memberOutOfRange at /top/l/0/n, line 1: found 0, allowed 1 to 2");
    }

    void nestedErrorsAreTakenOver() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        const Questions questions = [](ObjectReader& r) {
            r.objects(
                "l", [](ObjectReader& item) { item.integer("n", 1, 2); }, 2);
        };
        QCOMPARE(answerSigned(json, questions), expected);
    }

    void valuesOfTheProgramHaveNoLine() {
        const Value value = Value::object({{"a", Value::integer(1)}});
        ObjectReader reader(value, "f", "", Scalars::signedFile);
        reader.string("a");
        QCOMPARE(reader.finish().error().place, std::string("/a"));
        const Value nothing;
        ObjectReader whole(nothing, "f", "", Scalars::signedFile);
        QCOMPARE(whole.finish().error().place, std::string("document"));
    }
};

QTEST_APPLESS_MAIN(TstObjectReader)
#include "tst_object_reader.moc"
