#include "tests/architecture/word_rules.h"

#include <QTest>

using namespace countersign::architecture;

class TstWords : public QObject {
    Q_OBJECT

private slots:
    void projectKeepsToTheRules();
    void seededViolationIsRed_data();
    void seededViolationIsRed();
    void harmlessTextIsGreen_data();
    void harmlessTextIsGreen();
};

void TstWords::projectKeepsToTheRules() {
    const Violations found = checkWords(readSourceTree(COUNTERSIGN_SOURCE_DIR));
    QVERIFY2(found.isEmpty(), report(found));
}

void TstWords::seededViolationIsRed_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* text, const char* reason,
                        const char* path = "core/json/x.cpp") {
        QTest::newRow(name) << path << text << reason;
    };
    row("Qt", "    QString name;", "no Qt");
    row("macro of Qt", "Q_DECLARE_METATYPE(Value)", "no Qt");
    row("number of Qt", "    quint32 count() const;", "no Qt");
    row("printf", "    printf(\"x\");", "print");
    row("fprintf", "    std::fprintf(file, \"x\");", "print");
    row("cerr", "    std::cerr << 1;", "print");
    row("clock", "    auto now = std::chrono::system_clock::now();", "Clock");
    row("random", "    std::random_device device;", "RandomSource");
    row("environment", "    std::getenv(\"HOME\");", "environment", "core/store/file_system_posix.cpp");
    row("process", "    popen(\"ls\", \"r\");", "process");
    row("abort", "    std::abort();", "never ends the program");
    row("assert", "    assert(x > 0);", "never ends the program");
    row("singleton", "    Registry::instance().add(1);", "no singletons");
    row("global", "int count = 0;", "no globals");
    row("global object", "std::map<int, std::string> names;", "no globals");
    row("global with braces", "std::string name{\"x\"};", "no globals");
    row("static global", "static int count = 0;", "no globals");
    row("inline global", "inline int count = 0;", "no globals");
    row("global array", "char buffer[16] = {};", "no globals");
    row("mutable static local", "    static int calls = 0;", "no globals");
    row("thread local", "    thread_local std::string buffer;", "no globals");
    row("setter for tests", "    void setClockForTest(int x);", "door for tests", "ui/shell/x.h");
    row("friend test", "    friend class TstReader;", "door for tests", "app/cli/x.h");
    row("shortened error code", "    using enum ErrorCode;", "raise site");
    row("renamed error code", "    using Code = ErrorCode;", "raise site");
}

void TstWords::seededViolationIsRed() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const Violations found = checkWords({{path, "#include <map>\n" + text + '\n'}});
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(path + ":2: "), report(found));
    QVERIFY2(found.first().contains(reason), report(found));
}

void TstWords::harmlessTextIsGreen_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* text, const char* path = "core/json/x.cpp") {
        QTest::newRow(name) << path << text;
    };
    row("comment", "// Unlike QString, never printf or std::cout.\n/* getenv */");
    row("string", "    return \"use QString, printf, abort()\";");
    row("raw string", "    return R\"(\nint count = 0;\n)\";");
    row("constants", "constexpr int a = 1;\nconst std::string b = \"x\";\nstatic const int c[] = {1};");
    row("constant local", "    static const std::map<int, int> table{{1, 2}};");
    row("static member function", "    static Result<Id> parse(std::string_view text);");
    row("function", "Result<int> parse(std::string_view text) {\n    return 1;\n}");
    row("types",
        "struct Limits {\n    int depth = 3;\n};\nenum class Kind { a, b };\nclass Value;\nusing A = int;");
    row("namespace", "namespace countersign::json {\n} // namespace countersign::json");
    row("clock at home", "    std::chrono::system_clock::now();", "core/base/clock.cpp");
    row("random at home", "    getrandom(buffer, size, 0);", "core/store/file_system_posix.cpp");
    row("check at home", "    if (!holds) std::abort();", "core/base/check.h");
    row("Qt in ui", "    QString name;", "ui/text/x.cpp");
    row("printing in the command line", "    std::cout << 1;", "app/cli/x.cpp");
}

void TstWords::harmlessTextIsGreen() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Violations found = checkWords({{path, text + '\n'}});
    QVERIFY2(found.isEmpty(), report(found));
}

QTEST_APPLESS_MAIN(TstWords)
#include "tst_words.moc"
