#include "core/base/inert_text.h"

#include <QTest>

using namespace countersign;

class TstInertText : public QObject {
    Q_OBJECT

private slots:
    void linesAreNoCommands_data();
    void linesAreNoCommands();
};

void TstInertText::linesAreNoCommands_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("json");
    QTest::addColumn<std::string>("xml");
    const auto row = [](const char* name, const std::string& text, const std::string& line,
                        const std::string& json,
                        const std::string& xml) { QTest::newRow(name) << text << line << json << xml; };
    row("nothing", "", "", "", "");
    row("plain", "a #1 b:c", "a #1 b:c", "a #1 b:c", "a #1 b:c");
    row("GitHub", "::error::x", "\\u{3a}:error::x", "::error::x", ":&#58;error:&#58;x");
    row("GitHub, indented", " \t::set-output a", " \t\\u{3a}:set-output a", " \t::set-output a",
        " \t:&#58;set-output a");
    row("colons inside a line", "a::b", "a::b", "a::b", "a:&#58;b");
    row("GitHub, older", "a ##[error]", "a #\\u{23}[error]", "a #\\u0023[error]", "a #&#35;[error]");
    row("Azure", "##vso[a]", "#\\u{23}vso[a]", "#\\u0023vso[a]", "#&#35;vso[a]");
    row("TeamCity", "##teamcity[a]", "#\\u{23}teamcity[a]", "#\\u0023teamcity[a]", "#&#35;teamcity[a]");
    row("three", "###[", "#\\u{23}#[", "#\\u0023#[", "#&#35;#[");
    row("four", "####", "#\\u{23}#\\u{23}", "#\\u0023#\\u0023", "#&#35;#&#35;");
    row("three colons", ":::error", "\\u{3a}::error", ":::error", ":&#58;:error");
}

void TstInertText::linesAreNoCommands() {
    QFETCH(std::string, text);
    QTEST(inertText(text), "line");
    QTEST(inertJson(text), "json");
    QTEST(inertXml(text), "xml");
}

QTEST_APPLESS_MAIN(TstInertText)
#include "tst_inert_text.moc"
