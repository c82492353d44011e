#include "tests/architecture/cpp_text.h"

#include <QRegularExpression>

namespace countersign::architecture {

namespace {

// In the order of precedence at one offset: comments, raw strings, strings, characters. A quote between two
// digits separates digits and opens no character literal.
const QRegularExpression& commentsAndLiterals() {
    static const QRegularExpression pattern(
        R"re((?<comment>//[^\n]*|/\*.*?\*/))re"
        R"re(|(?<raw>R"(?<tag>[^ ()\\]{0,16})\(.*?\)\k<tag>"))re"
        R"re(|(?<text>"(?:[^"\\\n]|\\.)*"|(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+'))re",
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

void blank(QString& text, qsizetype from, qsizetype to) {
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] != '\n') text[i] = ' ';
    }
}

QString blanked(const QString& text, bool literalsToo) {
    QString result = text;
    auto matches = commentsAndLiterals().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured("comment")) {
            blank(result, match.capturedStart(), match.capturedEnd());
        } else if (literalsToo) {
            blank(result, match.capturedStart() + 1, match.capturedEnd() - 1);
        }
    }
    return result;
}

} // namespace

QString withoutComments(const QString& text) {
    return blanked(text, false);
}

QString codeOnly(const QString& text) {
    return blanked(text, true);
}

QList<Include> includesOf(const QString& text) {
    static const QRegularExpression line(R"re(^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]*)[">])re",
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    auto matches = line.globalMatch(withoutComments(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        includes.append({match.captured(2), match.captured(1) == "<", match.capturedStart(1)});
    }
    return includes;
}

} // namespace countersign::architecture
