#include "tests/architecture/include_rules.h"

#include <QTest>

using namespace countersign::architecture;

namespace {

/// A small house in which every arrow goes the right way.
SourceTree soundTree() {
    return {
        {"core/base/result.h", "#pragma once\n\n#include <string>\n"},
        {"core/base/error_codes.def", "#include \"core/base/error_codes/base.def\"\n"},
        {"core/base/error_codes/base.def", "// no rows\n"},
        {"core/crypto/key.h", "#pragma once\n#include \"core/base/result.h\"\n"},
        {"core/crypto/key.cpp", "#include \"core/crypto/key.h\"\n#include <openssl/evp.h>\n"},
        {"core/json/value.h", "#pragma once\n#include <map>\n"},
        {"core/json/reader.cpp", "#include \"core/json/value.h\"\n#include <utf8proc.h>\n"},
        {"core/json/writer.h", "#pragma once\n#include \"core/json/value.h\"\n"},
        {"core/keys/key_store.h", "#pragma once\n#include \"core/crypto/key.h\"\n"},
        {"core/policy/policy.h", "#pragma once\n#include \"core/json/value.h\"\n"},
        {"core/store/file_system_posix.cpp", "#include <fcntl.h>\n#include <sys/stat.h>\n"},
        {"core/usecases/sign.h", "#pragma once\n#include \"core/keys/key_store.h\"\n"},
        {"core/validation/pattern.cpp", "#include <re2/re2.h>\n"},
        {"core/yaml/reader.cpp", "#include <yaml-cpp/eventhandler.h>\n"},
        {"ui/pages/inbox/inbox_page.h",
         "#pragma once\n#include \"core/usecases/sign.h\"\n#include <QWidget>\n"},
        {"ui/pages/inbox/inbox_page.cpp", "#include \"ui/pages/inbox/inbox_page.h\"\n"},
        {"ui/pages/review/review_page.h", "#pragma once\n"},
        {"ui/shell/main_window.cpp", "#include \"ui/pages/inbox/inbox_page.h\"\n"},
        {"app/cli/main.cpp",
         "#include \"core/usecases/sign.h\"\n#include <CLI/CLI.hpp>\n#include <iostream>\n"},
        {"app/sign_helper/keychain.cpp", "#include <QString>\n#include <qt6keychain/keychain.h>\n"},
        {"app/gui/main.cpp", "#include \"ui/pages/inbox/inbox_page.h\"\n#include <QApplication>\n"},
        {"tests/core/json/tst_reader.cpp",
         "#include \"core/json/value.h\"\n#include <QTest>\n#include \"tst_reader.moc\"\n"},
    };
}

} // namespace

class TstIncludes : public QObject {
    Q_OBJECT

private slots:
    void projectFollowsTheArrows();
    void soundTreeIsGreen();
    void seededViolationIsRed_data();
    void seededViolationIsRed();
    void harmlessTextIsGreen_data();
    void harmlessTextIsGreen();
};

void TstIncludes::projectFollowsTheArrows() {
    const SourceTree tree = readSourceTree(COUNTERSIGN_SOURCE_DIR);
    QVERIFY(tree.contains("core/base/result.h"));
    const Violations found = checkIncludes(tree);
    QVERIFY2(found.isEmpty(), report(found));
}

void TstIncludes::soundTreeIsGreen() {
    const Violations found = checkIncludes(soundTree());
    QVERIFY2(found.isEmpty(), report(found));
}

void TstIncludes::seededViolationIsRed_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");

    const auto project = [](const char* name, const char* path, const char* target, const char* reason) {
        QTest::newRow(name) << path << QString("#include \"%1\"").arg(target) << reason;
    };
    project("base sees json", "core/base/ids.cpp", "core/json/value.h", "not left of base");
    project("json sees policy", "core/json/x.cpp", "core/policy/policy.h", "not left of json");
    project("policy sees usecases", "core/policy/x.cpp", "core/usecases/sign.h", "not left of policy");
    project("crypto sees json", "core/crypto/x.cpp", "core/json/value.h", "crypto sees only base");
    project("csv sees yaml", "core/csv/x.cpp", "core/yaml/reader.cpp", "csv sees only base and json");
    project("keys sees json", "core/keys/x.cpp", "core/json/value.h", "keys sees only base and crypto");
    project("store sees keys", "core/store/x.cpp", "core/keys/key_store.h", "only usecases");
    project("unknown room", "core/misc/x.cpp", "core/base/result.h", "no room misc");
    project("core sees ui", "core/usecases/x.cpp", "ui/pages/review/review_page.h", "core sees only core");
    project("core sees app", "core/usecases/x.cpp", "app/cli/main.cpp", "nothing knows app");
    project("ui sees app", "ui/shell/x.cpp", "app/gui/main.cpp", "nothing knows app");
    project("core test sees app", "tests/core/x.cpp", "app/cli/main.cpp", "nothing knows app");
    project("product sees tests", "app/cli/x.cpp", "tests/core/json/tst_reader.cpp", "only tests");
    project("ui sees json", "ui/text/x.cpp", "core/json/value.h", "never core/json");
    project("ui sees crypto", "ui/text/x.cpp", "core/crypto/key.h", "never core/crypto");
    project("ui sees store", "ui/text/x.cpp", "core/store/file_system_posix.cpp", "never core/store");
    project("ui sees keys", "ui/text/x.cpp", "core/keys/key_store.h", "never core/keys");
    project("page sees page", "ui/pages/inbox/x.cpp", "ui/pages/review/review_page.h", "only ui/shell");
    project("widget sees page", "ui/widgets/x.cpp", "ui/pages/review/review_page.h", "only ui/shell");
    project("cli sees ui", "app/cli/x.cpp", "ui/pages/review/review_page.h", "no window here");
    project("not from the root", "core/json/x.cpp", "value.h", "repository root");
    project("relative", "core/json/x.cpp", "../base/result.h", "repository root");

    const auto angled = [](const char* name, const char* path, const char* header, const char* reason) {
        QTest::newRow(name) << path << QString("#include <%1>").arg(header) << reason;
    };
    angled("openssl outside crypto", "core/keys/x.cpp", "openssl/pem.h", "only core/crypto");
    angled("openssl in the cli", "app/cli/x.cpp", "openssl/evp.h", "only core/crypto");
    angled("yaml-cpp outside yaml", "core/policy/x.cpp", "yaml-cpp/yaml.h", "only core/yaml");
    angled("re2 outside validation", "core/policy/x.cpp", "re2/re2.h", "only core/validation");
    angled("utf8proc outside json", "core/packet/x.cpp", "utf8proc.h", "only core/json and core/base");
    angled("unknown library", "core/json/x.cpp", "nlohmann/json.hpp", "not a library of core");
    angled("Qt in core", "core/packet/x.cpp", "QString", "no Qt");
    angled("Qt folder in core", "core/packet/x.cpp", "QtCore/QString", "no Qt");
    angled("Qt in the cli", "app/cli/x.cpp", "QCoreApplication", "no Qt");
    angled("Qt beside the programs", "app/x.cpp", "QString", "no Qt");
    angled("keychain in the cli", "app/cli/x.cpp", "qt6keychain/keychain.h", "only app/sign_helper");
    angled("keychain in the window", "app/gui/x.cpp", "qt6keychain/keychain.h", "only app/sign_helper");
    angled("keychain on a page", "ui/pages/keys/x.cpp", "qtkeychain/keychain.h", "only app/sign_helper");
    angled("libsecret in keys", "core/keys/x.cpp", "libsecret/secret.h", "only app/sign_helper");
    angled("iostream in core", "core/packet/x.cpp", "iostream", "does not print");
    angled("cstdio in core", "core/packet/x.cpp", "cstdio", "does not print");
    angled("unistd outside the file system", "core/packet/x.cpp", "unistd.h", "OS calls");
    angled("sys outside the file system", "core/store/layout.cpp", "sys/stat.h", "OS calls");
    angled("dirent outside the file system", "core/usecases/x.cpp", "dirent.h", "OS calls");
    angled("stdio.h in the file system", "core/store/file_system_x.cpp", "stdio.h", "does not print");
    angled("fstream in core", "core/json/x.cpp", "fstream", "OS calls");
    angled("project header in angle brackets", "core/json/x.cpp", "core/base/result.h", "quotes");

    QTest::newRow("header without pragma once") << "core/json/x.h"
                                                << "#include <map>"
                                                << "#pragma once";
    QTest::newRow("cycle of two")
        << "core/json/value.h"
        << "#pragma once\n#include \"core/json/writer.h\""
        << "include cycle: core/json/value.h > core/json/writer.h > core/json/value.h";
    QTest::newRow("cycle of one") << "core/json/value.h"
                                  << "#pragma once\n#include \"core/json/value.h\""
                                  << "include cycle: core/json/value.h > core/json/value.h";
    QTest::newRow("cycle through a table") << "core/base/error_codes/base.def"
                                           << "#include \"core/base/error_codes.def\""
                                           << "include cycle";
    QTest::newRow("comment marks in strings hide nothing")
        << "core/json/x.cpp"
        << "auto a = \"/*\";\n#include <QString>\nauto b = \"*/\";"
        << "no Qt";
    QTest::newRow("spaces hide nothing") << "core/json/x.cpp"
                                         << "  #  include  <QString>"
                                         << "no Qt";
}

void TstIncludes::seededViolationIsRed() {
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, reason);
    SourceTree tree = soundTree();
    tree[path] = line + '\n';
    const Violations found = checkIncludes(tree);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(reason), report(found));
}

void TstIncludes::harmlessTextIsGreen_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("include in a comment") << "// #include <QString>\n/*\n#include <iostream>\n*/\n";
    QTest::newRow("include in a string") << "const char* a = \"#include <QString>\";\n";
}

void TstIncludes::harmlessTextIsGreen() {
    QFETCH(QString, text);
    SourceTree tree = soundTree();
    tree["core/json/x.cpp"] = text;
    const Violations found = checkIncludes(tree);
    QVERIFY2(found.isEmpty(), report(found));
}

QTEST_APPLESS_MAIN(TstIncludes)
#include "tst_includes.moc"
