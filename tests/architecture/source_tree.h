#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace countersign::architecture {

/// The text files of the project by path from the repository root ('/'-separated). Checkers take it as a
/// value, so that a test can hand them a tree with a seeded violation.
using SourceTree = QMap<QString, QString>;

/// What a checker found, each as `path:line: what is wrong`; empty when all is well.
using Violations = QStringList;

/// Reads code, tables, scripts and documents below core, ui, app, tests (without tests/data), packaging and
/// .ci.
SourceTree readSourceTree(const QString& root);

/// The first folder of a path: "core" of "core/json/value.h".
QString topFolder(const QString& path);
/// The folder a path belongs to as a room: "core/json", "app/cli", "ui/pages".
QString roomFolder(const QString& path);
bool isHeader(const QString& path);
/// Headers and sources, not tables.
bool isCode(const QString& path);
/// Whether the path lies in one of the folders that make up the product.
bool isProduct(const QString& path);

/// `path:line` of an offset into the file's text.
QString placeOf(const QString& path, const QString& text, qsizetype offset);

/// One violation per line, for a test's message.
QByteArray report(const Violations& violations);

} // namespace countersign::architecture
