#include "tests/architecture/proportion_rules.h"

#include "tests/architecture/cpp_text.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace countersign::architecture {

namespace {

constexpr int medianLimit = 120;
constexpr int fileLimit = 350;
constexpr int functionLimit = 35;

struct Measured {
    int lines;
    QString place;
};

bool shorter(const Measured& left, const Measured& right) {
    return left.lines < right.lines;
}

/// Functions at namespace scope; clang-format puts their first line and their closing brace into column 0.
QList<Measured> functionsOf(const QString& path, const QString& text) {
    static const QRegularExpression opening("^[A-Za-z~]");
    QList<Measured> functions;
    const QStringList lines = codeOnly(text).split('\n');
    qsizetype start = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (opening.match(lines[i]).hasMatch()) {
            start = i;
        } else if (lines[i].trimmed() == "}" && lines[i].startsWith('}') &&
                   !lines[start].startsWith("namespace")) {
            functions.append({int(i - start + 1), path + ':' + QString::number(start + 1)});
        }
    }
    return functions;
}

/// Whether more than one in twenty is longer than `longest`; names those that are.
Violations tooManyLong(const QList<Measured>& all, int longest, const QString& what) {
    Violations found;
    for (const Measured& one : all) {
        if (one.lines > longest)
            found.append(QString("%1: %2 of %3 lines").arg(one.place, what).arg(one.lines));
    }
    return found.size() * 20 > all.size() ? found : Violations();
}

} // namespace

Violations checkLengths(const SourceTree& tree) {
    QList<Measured> files;
    QList<Measured> functions;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isCode(file.key())) continue;
        files.append({int(file->count('\n')), file.key()});
        if (isProduct(file.key())) functions += functionsOf(file.key(), *file);
    }
    if (files.isEmpty()) return {"no source file at all"};
    Violations found =
        tooManyLong(files, fileLimit, "file") + tooManyLong(functions, functionLimit - 1, "function");
    std::sort(files.begin(), files.end(), shorter);
    const Measured& median = files[files.size() / 2];
    if (median.lines >= medianLimit) {
        found.append(QString("%1: the median file has %2 lines").arg(median.place).arg(median.lines));
    }
    return found;
}

Violations checkFileNames(const SourceTree& tree) {
    static const QRegularExpression snakeCase("^[a-z][a-z0-9]*(_[a-z0-9]+)*$");
    static const QRegularExpression empty("(^|_)(manager|helper|util|utility|utilitie|data|info)s?(_|$)");
    Violations found;
    for (const QString& path : tree.keys()) {
        if (!isCode(path) && !path.endsWith(".def")) continue;
        const QString name = QFileInfo(path).completeBaseName();
        if (!snakeCase.match(name).hasMatch()) found.append(path + ": file names are snake_case");
        if (empty.match(name).hasMatch()) found.append(path + ": the name says nothing about what is in it");
    }
    return found;
}

Violations checkLeftovers(const SourceTree& tree) {
    // Split, so that this file does not contain what it looks for.
    static const QRegularExpression unfinished("\\b(TO"
                                               "DO|FIX"
                                               "ME|XX"
                                               "X|HA"
                                               "CK)\\b");
    static const QRegularExpression excused("\\b(QSK"
                                            "IP|QEXPECT_"
                                            "FAIL)\\b");
    Violations found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        for (const auto& [pattern, reason] :
             {std::pair(unfinished, "left for later"), {excused, "not a whole test"}}) {
            const auto match = pattern.match(*file);
            if (!match.hasMatch()) continue;
            found.append(placeOf(file.key(), *file, match.capturedStart()) + ": " + match.captured() + ": " +
                         reason);
        }
    }
    return found;
}

Violations checkTopFolder(const QStringList& entries) {
    static const QStringList owners{"CMakeLists.txt", "README.md",    "app",   "core",     "ui",
                                    "resources",      "translations", "tests", "packaging"};
    Violations found;
    for (const QString& entry : entries) {
        if (!owners.contains(entry)) found.append(entry + ": not among the owner's top folders");
    }
    return found;
}

} // namespace countersign::architecture
