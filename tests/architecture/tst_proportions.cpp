#include "tests/architecture/proportion_rules.h"

#include <QDir>
#include <QTest>

using namespace countersign::architecture;

namespace {

QString linesOf(int count) {
    return QString("int f();\n").repeated(count);
}

/// A function of `lines` lines, as clang-format writes it.
QString functionOf(int lines) {
    return "int f(int a,\n      int b) {\n" + QString("    g();\n").repeated(lines - 3) + "}\n";
}

/// `count` files core/json/<name>_<n>.cpp with the same text.
SourceTree filesOf(int count, const QString& name, const QString& text) {
    SourceTree tree;
    for (int i = 0; i < count; ++i)
        tree.insert(QString("core/json/%1_%2.cpp").arg(name).arg(i), text);
    return tree;
}

SourceTree together(SourceTree tree, const SourceTree& other) {
    tree.insert(other);
    return tree;
}

} // namespace

class TstProportions : public QObject {
    Q_OBJECT

private slots:
    void projectKeepsItsProportions();
    void longFilesAreRed();
    void longFunctionsAreRed();
    void emptyTreeIsRed();
    void badFileNameIsRed_data();
    void badFileNameIsRed();
    void leftoverIsRed_data();
    void leftoverIsRed();
    void foreignTopFolderIsRed();
};

void TstProportions::projectKeepsItsProportions() {
    const SourceTree tree = readSourceTree(COUNTERSIGN_SOURCE_DIR);
    QStringList top = QDir(COUNTERSIGN_SOURCE_DIR).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    top.removeIf([](const QString& entry) { return entry.startsWith("build"); });
    const Violations found =
        checkLengths(tree) + checkFileNames(tree) + checkLeftovers(tree) + checkTopFolder(top);
    QVERIFY2(found.isEmpty(), report(found));
}

void TstProportions::longFilesAreRed() {
    const SourceTree fine = together(filesOf(19, "short", linesOf(119)), filesOf(1, "long", linesOf(351)));
    QVERIFY2(checkLengths(fine).isEmpty(), report(checkLengths(fine)));
    const SourceTree tail = together(filesOf(18, "short", linesOf(119)), filesOf(1, "long", linesOf(351)));
    QCOMPARE(checkLengths(tail), Violations{"core/json/long_0.cpp: file of 351 lines"});
    QCOMPARE(checkLengths(filesOf(3, "middling", linesOf(120))).size(), 1);
}

void TstProportions::longFunctionsAreRed() {
    QVERIFY(checkLengths(filesOf(1, "f", functionOf(34))).isEmpty());
    QCOMPARE(checkLengths(filesOf(1, "f", functionOf(35))),
             Violations{"core/json/f_0.cpp:1: function of 35 lines"});
}

void TstProportions::emptyTreeIsRed() {
    QVERIFY(!checkLengths({}).isEmpty());
}

void TstProportions::badFileNameIsRed_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("red");
    QTest::newRow("manager") << "core/store/store_manager.cpp" << true;
    QTest::newRow("helper") << "tests/support/helper.h" << true;
    QTest::newRow("utils") << "core/base/string_utils.h" << true;
    QTest::newRow("data") << "core/packet/packet_data.h" << true;
    QTest::newRow("info") << "core/keys/key_info.h" << true;
    QTest::newRow("camel case") << "core/keys/keyStore.h" << true;
    QTest::newRow("hyphen") << "core/keys/key-store.h" << true;
    QTest::newRow("names a thing") << "core/keys/key_store.h" << false;
    QTest::newRow("word inside a word") << "core/packet/metadata.h" << false;
}

void TstProportions::badFileNameIsRed() {
    QFETCH(QString, path);
    QFETCH(bool, red);
    QCOMPARE(!checkFileNames({{path, ""}}).isEmpty(), red);
}

void TstProportions::leftoverIsRed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("red");
    QTest::newRow("to do") << "// TO"
                              "DO: later"
                           << true;
    QTest::newRow("fix me") << "# FIX"
                               "ME"
                            << true;
    QTest::newRow("three x") << "XX"
                                "X"
                             << true;
    QTest::newRow("hack") << "/* HA"
                             "CK */"
                          << true;
    QTest::newRow("skipped") << "    QSK"
                                "IP(\"later\");"
                             << true;
    QTest::newRow("excused") << "    QEXPECT_"
                                "FAIL(\"\", \"later\", Continue);"
                             << true;
    QTest::newRow("part of a word") << "toDoList HACKSAW XXXL" << false;
}

void TstProportions::leftoverIsRed() {
    QFETCH(QString, text);
    QFETCH(bool, red);
    QCOMPARE(!checkLeftovers({{"tests/x.cpp", text}}).isEmpty(), red);
}

void TstProportions::foreignTopFolderIsRed() {
    QVERIFY(checkTopFolder({"core", "README.md"}).isEmpty());
    QCOMPARE(checkTopFolder({"core", "docs"}).size(), 1);
}

QTEST_APPLESS_MAIN(TstProportions)
#include "tst_proportions.moc"
