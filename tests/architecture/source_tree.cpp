#include "tests/architecture/source_tree.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace countersign::architecture {

namespace {

void readFolder(const QString& root, const QString& folder, SourceTree& tree) {
    static const QStringList suffixes{"h", "cpp", "def", "sh", "py", "cmake", "txt", "md", "yaml"};
    QDirIterator files(root + '/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString path = file.mid(root.size() + 1);
        const bool wanted = suffixes.contains(QFileInfo(file).suffix()) || folder == ".ci";
        if (!wanted || path.startsWith("tests/data/")) continue;
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file));
        tree.insert(path, QString::fromUtf8(opened.readAll()));
    }
}

} // namespace

SourceTree readSourceTree(const QString& root) {
    SourceTree tree;
    for (const char* folder : {"core", "ui", "app", "tests", "packaging", ".ci"})
        readFolder(root, folder, tree);
    return tree;
}

QString topFolder(const QString& path) {
    return path.section('/', 0, 0);
}

QString roomFolder(const QString& path) {
    return path.count('/') >= 2 ? path.section('/', 0, 1) : topFolder(path);
}

bool isHeader(const QString& path) {
    return path.endsWith(".h");
}

bool isCode(const QString& path) {
    return isHeader(path) || path.endsWith(".cpp");
}

bool isProduct(const QString& path) {
    return QStringList{"core", "ui", "app"}.contains(topFolder(path));
}

QString placeOf(const QString& path, const QString& text, qsizetype offset) {
    return path + ':' + QString::number(text.left(offset).count('\n') + 1);
}

QByteArray report(const Violations& violations) {
    return '\n' + violations.join('\n').toUtf8();
}

} // namespace countersign::architecture
