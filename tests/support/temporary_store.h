#pragma once

#include "core/store/file_system_posix_folder.h"

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace countersign::support {

/// A fresh folder on the real disk, its FileSystem, and a look at it past that FileSystem.
class TemporaryStore {
public:
    explicit TemporaryStore(
        std::shared_ptr<store::SystemCalls> calls = std::make_shared<store::SystemCalls>())
        : m_files(openWith(std::move(calls))) {}

    FileSystem& files() { return *m_files; }
    std::unique_ptr<FileSystem> openWith(std::shared_ptr<store::SystemCalls> calls) const {
        return store::PosixFolder::open(std::move(calls), root(), store::OpenMode::existing).value();
    }
    std::string root() const { return m_folder.path().toStdString(); }
    std::string pathOf(const std::string& below) const { return root() + "/" + below; }
    bool makeFolder(const std::string& below) const {
        return QDir().mkpath(QString::fromStdString(pathOf(below)));
    }
    bool put(const std::string& below, const std::string& bytes) const {
        QFile file(QString::fromStdString(pathOf(below)));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(bytes)) >= 0;
    }
    std::string contentOf(const std::string& below) const {
        QFile file(QString::fromStdString(pathOf(below)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(unreadable)";
    }
    int temporaries() const {
        int found = 0;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            found += all.fileName().startsWith(".tmp-") ? 1 : 0;
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FileSystem> m_files;
};

/// For QCOMPARE: the name of the error, "" for success.
template <typename T>
QString errorOf(const Result<T>& result) {
    if (result) return {};
    const std::string_view name = errorName(result.error().code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace countersign::support
