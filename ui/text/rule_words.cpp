#include "ui/text/rule_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <array>

namespace countersign::ui::text {

namespace {

/// In the order of DirectoryChangeKind.
constexpr std::array<const char*, 14> changeWords{
    QT_TRANSLATE_NOOP("rules", "Another directory id"),
    QT_TRANSLATE_NOOP("rules", "Another environment"),
    QT_TRANSLATE_NOOP("rules", "Person added"),
    QT_TRANSLATE_NOOP("rules", "Person removed"),
    QT_TRANSLATE_NOOP("rules", "Another printed name"),
    QT_TRANSLATE_NOOP("rules", "Grant added"),
    QT_TRANSLATE_NOOP("rules", "Grant removed"),
    QT_TRANSLATE_NOOP("rules", "Another scope"),
    QT_TRANSLATE_NOOP("rules", "Key added"),
    QT_TRANSLATE_NOOP("rules", "Key removed"),
    QT_TRANSLATE_NOOP("rules", "Key changed"),
    QT_TRANSLATE_NOOP("rules", "Key revoked"),
    QT_TRANSLATE_NOOP("rules", "Another revocation"),
    QT_TRANSLATE_NOOP("rules", "Revocation taken back"),
};

QString words(const char* english) {
    return QCoreApplication::translate("rules", english);
}

} // namespace

QString ruleKind(policy::TrustedKind kind) {
    return kind == policy::TrustedKind::policy ? words(QT_TRANSLATE_NOOP("rules", "Policy"))
                                               : words(QT_TRANSLATE_NOOP("rules", "Directory"));
}

QString ruleTitle(const policy::TrustedFile& file) {
    return words(QT_TRANSLATE_NOOP("rules", "%1 %2, version %3"))
        .arg(ruleKind(file.kind), shown(file.id), QString::number(file.version));
}

QString directoryChange(policy::DirectoryChangeKind kind) {
    return words(changeWords[static_cast<std::size_t>(kind)]);
}

} // namespace countersign::ui::text
