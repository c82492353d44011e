#include "core/json/error_json.h"

#include "core/json/writer.h"

#include <QTest>

using namespace countersign;

class TstErrorJson : public QObject {
    Q_OBJECT

private slots:
    void everyMemberIsThere();
    void theCauseIsNested();
    void hostileTextIsVisible();
    void wordsTypedWrongHaveTheSameShape();
};

void TstErrorJson::everyMemberIsThere() {
    const json::Value value = json::errorToJson(Error(ErrorCode::windowUnclear, "f", "/p", "d"));
    QCOMPARE(value.find("code")->asText(), "windowUnclear");
    QCOMPARE(value.find("sentence")->asText(), std::string(errorSentence(ErrorCode::windowUnclear)));
    QCOMPARE(value.find("remedy")->asText(), std::string(errorRemedy(ErrorCode::windowUnclear)));
    QCOMPARE(value.find("file")->asText(), "f");
    QCOMPARE(value.find("place")->asText(), "/p");
    QCOMPARE(value.find("detail")->asText(), "d");
    QVERIFY(value.find("cause")->isNull());
}

void TstErrorJson::theCauseIsNested() {
    const json::Value value =
        json::errorToJson(Error(ErrorCode::windowUnclear).because(Error(ErrorCode::outputClosed, "inner")));
    QCOMPARE(value.find("cause")->find("code")->asText(), "outputClosed");
    QCOMPARE(value.find("cause")->find("file")->asText(), "inner");
    QVERIFY(value.find("cause")->find("cause")->isNull());
}

void TstErrorJson::hostileTextIsVisible() {
    const json::Value value = json::errorToJson(Error(ErrorCode::windowUnclear, "a\x1b[31m\n\xff"));
    QCOMPARE(value.find("file")->asText(), "a\\u{1b}[31m\\u{a}\\u{ff}");
}

void TstErrorJson::wordsTypedWrongHaveTheSameShape() {
    QCOMPARE(json::writeCanonical(json::errorToJson("usage", "what", "See --help")),
             R"({"cause":null,"code":"usage","detail":"","file":"","place":"","remedy":"See --help",)"
             R"("sentence":"what"})");
}

QTEST_APPLESS_MAIN(TstErrorJson)
#include "tst_error_json.moc"
