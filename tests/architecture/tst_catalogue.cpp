#include "tests/architecture/catalogue_rules.h"
#include "tests/architecture/compiled_error_names.h"

#include <QSet>
#include <QTest>

using namespace countersign::architecture;

namespace {

/// One error for every room, one of json and one constraint, each raised where it should be.
SourceTree soundTree() {
    return {
        {"core/base/error_codes/base.def",
         "// base\nCOUNTERSIGN_ERROR(idMalformed, \"An id is bad\", \"Mend it\")\n"},
        {"core/base/error_codes/json.def",
         "COUNTERSIGN_ERROR(jsonTooDeep, \"Nesting is \\\"deep\\\", too\", \"Flatten it\")\n"},
        {"core/policy/ids.cpp", "return Error(ErrorCode::idMalformed, file);\n"},
        {"core/json/reader.cpp", "return Error(countersign::ErrorCode::jsonTooDeep, file);\n"},
        {"core/validation/constraint_catalogue.def",
         "COUNTERSIGN_CONSTRAINT(A1, fail, \"A signer is missing\", \"Ask for the signature\")\n"},
        {"core/validation/signers.cpp", "add(Constraint::A1);\n"},
        {"core/usecases/audit.cpp", "if (error.code == ErrorCode::jsonTooDeep) return;\n"},
        {"app/cli/main.cpp", "switch (code) {\ncase ErrorCode::idMalformed: return 3;\n}\n"},
        {"tests/core/json/tst_reader.cpp", "QCOMPARE(error.code, ErrorCode::jsonTooDeep);\n"},
    };
}

} // namespace

class TstCatalogue : public QObject {
    Q_OBJECT

private slots:
    void projectRaisesEveryRowOnce();
    void everyTableIsCompiled();
    void soundTreeIsGreen();
    void seededViolationIsRed_data();
    void seededViolationIsRed();
    void wrongRoomIsRed();
};

void TstCatalogue::projectRaisesEveryRowOnce() {
    const Violations found = checkCatalogues(readSourceTree(COUNTERSIGN_SOURCE_DIR));
    QVERIFY2(found.isEmpty(), report(found));
}

// A .def file that error_codes.def forgets would be checked here and missing in the program.
void TstCatalogue::everyTableIsCompiled() {
    const QStringList names = errorNames(readSourceTree(COUNTERSIGN_SOURCE_DIR));
    const QStringList compiled = compiledErrorNames();
    QVERIFY(!names.isEmpty());
    QCOMPARE(QSet<QString>(names.begin(), names.end()), QSet<QString>(compiled.begin(), compiled.end()));
}

void TstCatalogue::soundTreeIsGreen() {
    const Violations found = checkCatalogues(soundTree());
    QVERIFY2(found.isEmpty(), report(found));
    QCOMPARE(errorNames(soundTree()), QStringList({"idMalformed", "jsonTooDeep"}));
}

void TstCatalogue::seededViolationIsRed_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* path, const char* text, const char* reason) {
        QTest::newRow(name) << path << text << reason;
    };
    const char* json = "core/base/error_codes/json.def";
    const char* ids = "core/validation/constraint_catalogue.def";
    row("raised nowhere", "core/json/reader.cpp", "", "jsonTooDeep is raised nowhere");
    row("raised in a comment", "core/json/reader.cpp", "// ErrorCode::jsonTooDeep",
        "jsonTooDeep is raised nowhere");
    row("raised in a string", "core/json/reader.cpp", "f(\"ErrorCode::jsonTooDeep\");",
        "jsonTooDeep is raised nowhere");
    row("only compared", "core/json/reader.cpp", "if (code != ErrorCode::jsonTooDeep)",
        "jsonTooDeep is raised nowhere");
    row("only compared from the left", "core/json/reader.cpp", "if (ErrorCode::jsonTooDeep == code)",
        "raised nowhere");
    row("raised twice", "core/json/number.cpp", "return Error(ErrorCode::jsonTooDeep);", "several places");
    row("raised twice in a file", "core/policy/ids.cpp",
        "Error(ErrorCode::idMalformed); Error(ErrorCode::idMalformed);", "several places");
    row("raised by the command line too", "app/cli/x.cpp", "fail(ErrorCode::idMalformed);", "several places");
    row("not a row", json, "COUNTERSIGN_ERROR(jsonTooDeep, \"Too deep\")\n", "not a row");
    row("two literals", json, "COUNTERSIGN_ERROR(jsonTooDeep, \"Too\" \"deep\", \"Flatten it\")\n",
        "not a row");
    row("row behind spaces", json, "  COUNTERSIGN_ERROR(jsonTooDeep, \"Too deep\", \"Flatten it\")\n",
        "not a row");
    row("empty sentence", json, "COUNTERSIGN_ERROR(jsonTooDeep, \"\", \"Flatten it\")\n", "empty sentence");
    row("empty remedy", json, "COUNTERSIGN_ERROR(jsonTooDeep, \"Too deep\", \" \")\n", "empty remedy");
    row("full stop", json, "COUNTERSIGN_ERROR(jsonTooDeep, \"Too deep.\", \"Flatten it\")\n", "full stop");
    row("stop in remedy", json, "COUNTERSIGN_ERROR(jsonTooDeep, \"Too deep\", \"Flatten it.\")\n",
        "full stop");
    row("same name twice", "core/base/error_codes/yaml.def",
        "COUNTERSIGN_ERROR(idMalformed, \"An id is bad\", \"Mend it\")\n", "second row named idMalformed");
    row("unknown severity", ids, "COUNTERSIGN_CONSTRAINT(A1, bad, \"A signer is missing\", \"Ask\")\n",
        "not a row");
    row("constraint raised nowhere", "core/validation/signers.cpp", "", "A1 is raised nowhere");
    row("constraint raised twice", "core/workflow/reduce.cpp", "add(Constraint::A1);", "several places");
}

void TstCatalogue::seededViolationIsRed() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    SourceTree tree = soundTree();
    tree[path] = text;
    const Violations found = checkCatalogues(tree);
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.join('\n').contains(reason), report(found));
}

void TstCatalogue::wrongRoomIsRed() {
    SourceTree tree = soundTree();
    tree["core/policy/reader.cpp"] = tree.take("core/json/reader.cpp");
    tree["core/store/signers.cpp"] = tree.take("core/validation/signers.cpp");
    const Violations found = checkCatalogues(tree);
    QCOMPARE(found.size(), 2);
    QVERIFY2(found[0].contains("jsonTooDeep is raised outside core/json/: core/policy/reader.cpp:1"),
             report(found));
    QVERIFY2(found[1].contains("A1 is raised outside core/validation/ and core/workflow/"), report(found));
}

QTEST_APPLESS_MAIN(TstCatalogue)
#include "tst_catalogue.moc"
