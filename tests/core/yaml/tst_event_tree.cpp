#include "core/json/writer.h"
#include "core/yaml/event_tree.h"

#include <QtTest>

using namespace countersign;

/// The event layer alone, without the check of the lines before it: what yaml-cpp reports must be refused
/// here too.
class TstEventTree : public QObject {
    Q_OBJECT

private slots:
    void reads();
    void refuses_data();
    void refuses();
};

void TstEventTree::reads() {
    const auto tree = yaml::readEvents("a: 'b'\nc: [1, {d: yes}]\n");
    QVERIFY(tree);
    QCOMPARE(json::writeCanonical(*tree), std::string(R"({"a":"b","c":["1",{"d":"yes"}]})"));
}

void TstEventTree::refuses_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char* name, const char* yaml, ErrorCode code, const char* detail) {
        QTest::newRow(name) << QByteArray(yaml) << code << QByteArray(detail);
    };
    row("anchor on a text", "a: &x b", ErrorCode::yamlEventRefused, "an anchor");
    row("anchor on a list", "a: &x [b]", ErrorCode::yamlEventRefused, "an anchor");
    row("alias", "a: &x b\nc: *x", ErrorCode::yamlEventRefused, "an anchor");
    row("cycle", "a: &x {b: *x}", ErrorCode::yamlEventRefused, "an anchor");
    row("tag on a text", "a: !!int 3", ErrorCode::yamlEventRefused, "the tag tag:yaml.org,2002:int");
    row("tag on a mapping", "a: !x {b: c}", ErrorCode::yamlEventRefused, "the tag !x");
    row("null word", "a: ~", ErrorCode::yamlEventRefused, "a null");
    row("nothing", "a:", ErrorCode::yamlEventRefused, "a null");
    row("empty file", "", ErrorCode::yamlEventRefused, "no document");
    row("second document", "a: b\n---\nc: d", ErrorCode::yamlEventRefused, "a second document");
    row("second document, a null", "a: b\n---\n", ErrorCode::yamlEventRefused, "a second document");
    row("list as key", "? [a]\n: b", ErrorCode::yamlEventRefused, "a key that is not a text");
    row("duplicate", "a: b\na: c", ErrorCode::yamlDuplicateKey, "\"a\", first on line 1");
    row("duplicate of an unfinished member", "a: {b: c, b: [d, {e: f}]}", ErrorCode::yamlDuplicateKey,
        "\"b\", first on line 1");
    row("not YAML", "a: b: c", ErrorCode::yamlNotParsed, "illegal map value");
}

void TstEventTree::refuses() {
    QFETCH(QByteArray, yaml);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, detail);
    const auto tree = yaml::readEvents(yaml.toStdString());
    QVERIFY(!tree);
    QVERIFY2(tree.error().code == code, tree.error().describe().c_str());
    QCOMPARE(QByteArray::fromStdString(tree.error().detail), detail);
}

QTEST_APPLESS_MAIN(TstEventTree)
#include "tst_event_tree.moc"
