#pragma once

#include <QList>
#include <QString>

namespace countersign::architecture {

/// The same text with every comment blanked out; offsets and line breaks stay where they are.
QString withoutComments(const QString& text);
/// The same text with comments and the contents of string and character literals blanked out.
QString codeOnly(const QString& text);

/// One #include line.
struct Include {
    /// What stands between the quotes or angle brackets.
    QString target;
    /// <...> rather than "...".
    bool angled;
    qsizetype offset;
};

QList<Include> includesOf(const QString& text);

} // namespace countersign::architecture
