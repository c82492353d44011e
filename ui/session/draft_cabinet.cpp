#include "ui/session/draft_cabinet.h"

#include "core/base/ids.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace countersign::ui {

namespace {

constexpr qint64 maxBytes = 256 * 1024;
constexpr int digits = 12;

} // namespace

DraftCabinet::DraftCabinet(const QString& folder, const QString& store) {
    const QString place = QFileInfo(store).absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_folder = folder + QLatin1Char('/') + QString::fromLatin1(digest.left(digits));
}

DraftCabinet DraftCabinet::ofPerson(const QString& store) {
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts"), store};
}

QString DraftCabinet::fileOf(const std::string& window, const std::string& cluster) const {
    if (!isId(window) || !isId(cluster)) return {};
    return QStringLiteral("%1/%2/%3.yaml")
        .arg(m_folder, QString::fromStdString(window), QString::fromStdString(cluster));
}

bool DraftCabinet::keep(const usecases::DecisionDraft& draft) const {
    const QString name = fileOf(draft.window, draft.cluster);
    if (name.isEmpty() || !QDir().mkpath(QFileInfo(name).path())) return false;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QByteArray::fromStdString(draft.text()));
    return file.commit();
}

std::optional<usecases::DecisionDraft> DraftCabinet::find(const std::string& window, const std::string& cluster) const {
    QFile file(fileOf(window, cluster));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > maxBytes) return std::nullopt;
    auto draft = usecases::DecisionDraft::parse(file.readAll().toStdString(), file.fileName().toStdString());
    if (!draft || draft->window != window || draft->cluster != cluster) return std::nullopt;
    return std::move(*draft);
}

void DraftCabinet::discard(const std::string& window, const std::string& cluster) const {
    const QString name = fileOf(window, cluster);
    if (!name.isEmpty()) QFile::remove(name);
}

} // namespace countersign::ui
