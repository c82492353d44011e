#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/lanes/evidence_document.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;

class TstEvidenceDocument : public QObject {
    Q_OBJECT

private slots:
    void mediaTypes_data();
    void mediaTypes();
    void resolvesPointers_data();
    void resolvesPointers();
    void leavesOtherTypesOpaque();
    void refuses_data();
    void refuses();
};

void TstEvidenceDocument::mediaTypes_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("mediaType");
    const auto row = [](const char* name, const char* mediaType) {
        QTest::newRow(*name != 0 ? name : "no name") << QByteArray(name) << QByteArray(mediaType);
    };
    row("snapshot.json", "application/json");
    row("SNAPSHOT.JSON", "application/json");
    row("a.yaml", "application/yaml");
    row("a.yml", "application/yaml");
    row("bands.csv", "text/csv");
    row("panel.png", "image/png");
    row("photo.jpeg", "image/jpeg");
    row("notes.md", "text/markdown");
    row("a.json.gz", "application/octet-stream");
    row("json", "application/octet-stream");
    row("", "application/octet-stream");
}

void TstEvidenceDocument::mediaTypes() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, mediaType);
    QCOMPARE(QByteArray::fromStdString(std::string(lanes::mediaTypeForName(name.toStdString()))), mediaType);
}

void TstEvidenceDocument::resolvesPointers_data() {
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("text");
    const QByteArray csv("exception_id,owner\ne1,dora\ne2,\"Ito, Emil\"\n");
    QTest::newRow("JSON number keeps its text")
        << QByteArray("application/json") << QByteArray(R"({"a": [1.50, "x"]})") << QByteArray("/a/0")
        << QByteArray("1.50");
    QTest::newRow("JSON text") << QByteArray("application/json") << QByteArray(R"({"a": [1.50, "x"]})")
                               << QByteArray("/a/1") << QByteArray("x");
    QTest::newRow("YAML scalar is text") << QByteArray("application/yaml") << QByteArray("a:\n  - b: 0x10\n")
                                         << QByteArray("/a/0/b") << QByteArray("0x10");
    QTest::newRow("CSV cell") << QByteArray("text/csv") << csv << QByteArray("/1/owner")
                              << QByteArray("Ito, Emil");
    QTest::newRow("CSV first row is row 0")
        << QByteArray("text/csv") << csv << QByteArray("/0/exception_id") << QByteArray("e1");
}

void TstEvidenceDocument::resolvesPointers() {
    QFETCH(QByteArray, mediaType);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, text);
    const auto document = lanes::readEvidence(bytes.toStdString(), mediaType.toStdString(), "f");
    QVERIFY(document.ok());
    const json::Value* found = json::resolve(**document, pointer.toStdString());
    QVERIFY(found != nullptr);
    QCOMPARE(found->asText(), text.toStdString());
}

void TstEvidenceDocument::leavesOtherTypesOpaque() {
    for (const char* mediaType :
         {"image/png", "text/plain", "application/octet-stream", "Application/JSON"}) {
        const auto document = lanes::readEvidence(std::string("\xFF\0{", 3), mediaType, "f");
        QVERIFY(document.ok());
        QVERIFY(!document->has_value());
        QVERIFY(!lanes::isStructured(mediaType));
    }
}

void TstEvidenceDocument::refuses_data() {
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const QByteArray large(static_cast<qsizetype>(lanes::maxEvidenceBytes) + 1, 'a');
    QTest::newRow("JSON with a member twice")
        << QByteArray("application/json") << QByteArray(R"({"a":1,"a":2})")
        << QByteArray("jsonDuplicateName");
    QTest::newRow("YAML with an anchor")
        << QByteArray("application/yaml") << QByteArray("a: &x 1\n") << QByteArray("yamlAnchorOrAlias");
    QTest::newRow("CSV with a short row")
        << QByteArray("text/csv") << QByteArray("a,b\n1\n") << QByteArray("csvRagged");
    QTest::newRow("JSON too large") << QByteArray("application/json") << large << QByteArray("jsonTooLarge");
    QTest::newRow("YAML too large") << QByteArray("application/yaml") << large << QByteArray("yamlTooLarge");
    QTest::newRow("CSV too large") << QByteArray("text/csv") << large << QByteArray("csvTooLarge");
}

void TstEvidenceDocument::refuses() {
    QFETCH(QByteArray, mediaType);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, error);
    const auto document = lanes::readEvidence(bytes.toStdString(), mediaType.toStdString(), "evidence/f");
    QVERIFY(!document.ok());
    QCOMPARE(QByteArray::fromStdString(std::string(errorName(document.error().code))), error);
    QCOMPARE(document.error().file, std::string("evidence/f"));
}

QTEST_APPLESS_MAIN(TstEvidenceDocument)
#include "tst_evidence_document.moc"
