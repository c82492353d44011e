#include "core/base/error.h"

#include "core/base/result.h"
#include "tests/support/outcome_text.h"

#include <QSet>
#include <QTest>

using namespace countersign;
using countersign::tests::bytesOf;

namespace {

constexpr std::size_t codeCount = 0
#define COUNTERSIGN_ERROR(name, sentence, remedy) +1
#include "core/base/error_codes.def"
#undef COUNTERSIGN_ERROR
    ;

} // namespace

class TstError : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasTexts() {
        QSet<QByteArray> names;
        for (std::size_t i = 0; i < codeCount; ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const QByteArray name = bytesOf(errorName(code));
            QVERIFY2(!name.isEmpty() && name.at(0) >= 'a' && name.at(0) <= 'z', name.constData());
            for (const std::string_view text : {errorSentence(code), errorRemedy(code)}) {
                QVERIFY2(!text.empty(), name.constData());
                QVERIFY2(text.back() != '.', name.constData());
            }
            names.insert(name);
        }
        QCOMPARE(static_cast<std::size_t>(names.size()), codeCount);
    }

    void namesBelongToTheirCode() {
        QCOMPARE(bytesOf(errorName(ErrorCode::base64Malformed)), QByteArray("base64Malformed"));
        QCOMPARE(bytesOf(errorName(ErrorCode::jsonDuplicateName)), QByteArray("jsonDuplicateName"));
    }

    void describesEverythingItKnows() {
        const Error error(ErrorCode::idMalformed, "a.json", "/x", "x is '..'");
        const QByteArray text = bytesOf(error.describe());
        QVERIFY(text.startsWith("a.json: /x: An id has a form that is not allowed (x is '..'). Use 1 to 64"));
        QVERIFY(text.endsWith("[idMalformed]"));
    }

    void leavesOutWhatItDoesNotKnow() {
        const QByteArray text = bytesOf(Error(ErrorCode::timestampMalformed).describe());
        QVERIFY(text.startsWith("A timestamp is not RFC 3339 UTC in whole seconds. Write it"));
        QVERIFY(text.endsWith("[timestampMalformed]"));
    }

    void appendsCauses() {
        const Error error =
            Error(ErrorCode::jsonTruncated, "a").because(Error(ErrorCode::digestMalformed, "b"));
        QVERIFY(error.cause);
        const QByteArray text = bytesOf(error.describe());
        QVERIFY(text.indexOf("[jsonTruncated]; cause: b: ") > 0);
        QVERIFY(text.endsWith("[digestMalformed]"));
    }

    void keepsTheFileItNames() {
        QCOMPARE(Error(ErrorCode::jsonTruncated, "a").inFile("b").file, std::string("a"));
        QCOMPARE(Error(ErrorCode::jsonTruncated).inFile("b").file, std::string("b"));
    }

    void resultsHoldOneOfTwo() {
        Result<int> number(7);
        QVERIFY(number.ok());
        QCOMPARE(*number, 7);
        const Result<int> fault(Error(ErrorCode::jsonTruncated));
        QVERIFY(!fault);
        QVERIFY(fault.error().code == ErrorCode::jsonTruncated);
        QVERIFY(Result<void>().ok());
        QVERIFY(!Result<void>(Error(ErrorCode::jsonTruncated)).ok());
    }
};

QTEST_APPLESS_MAIN(TstError)
#include "tst_error.moc"
