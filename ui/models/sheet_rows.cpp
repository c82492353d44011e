#include "ui/models/sheet_rows.h"

#include <QCoreApplication>
#include <QMap>

namespace countersign::ui {

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("sheet", english);
}

/// Where a leaf belongs: "/predicate", "/reviews/0", "/core" or "/core/policy".
QString partOf(const QString& pointer) {
    const QString root = pointer.section(QLatin1Char('/'), 0, 1);
    const bool nested = pointer.count(QLatin1Char('/')) > 2;
    if (root == QLatin1String("/predicate")) return root;
    if (root == QLatin1String("/core") && !nested) return root;
    return pointer.section(QLatin1Char('/'), 0, 2);
}

QString titleOf(const QString& part) {
    static const QMap<QString, const char*> titles{
        {QStringLiteral("/predicate"), QT_TRANSLATE_NOOP("sheet", "Your statement")},
        {QStringLiteral("/core"), QT_TRANSLATE_NOOP("sheet", "The decision")},
        {QStringLiteral("/core/decision_rationale"), QT_TRANSLATE_NOOP("sheet", "The decision: its rationale")},
        {QStringLiteral("/core/evidence_bundle"), QT_TRANSLATE_NOOP("sheet", "The decision: its evidence")},
        {QStringLiteral("/core/lineage"), QT_TRANSLATE_NOOP("sheet", "The decision: earlier revisions")},
        {QStringLiteral("/core/policy"), QT_TRANSLATE_NOOP("sheet", "The decision: the rules it was made under")},
        {QStringLiteral("/core/projection"), QT_TRANSLATE_NOOP("sheet", "The decision: the selected lane's projection")},
        {QStringLiteral("/core/replay_baseline"), QT_TRANSLATE_NOOP("sheet", "The decision: the two best lanes")},
        {QStringLiteral("/core/required_signers"), QT_TRANSLATE_NOOP("sheet", "The decision: who has to sign")}};
    if (const char* known = titles.value(part)) return words(known);
    if (part.startsWith(QLatin1String("/reviews/")))
        return words(QT_TRANSLATE_NOOP("sheet", "Review relied on: number %1")).arg(part.section(QLatin1Char('/'), 2).toInt() + 1);
    return words(QT_TRANSLATE_NOOP("sheet", "The decision: %1")).arg(part.section(QLatin1Char('/'), 2));
}

} // namespace

std::vector<ReadingRow> rowsOf(const SigningSheet& sheet) {
    QStringList order{QStringLiteral("/predicate"), QStringLiteral("/core")};
    QMap<QString, std::vector<ReadingRow>> parts;
    for (const SheetLeaf& leaf : sheet.leaves) {
        const QString part = partOf(leaf.pointer);
        if (!order.contains(part)) order << part;
        parts[part].push_back({false, {leaf.pointer, leaf.text}});
    }
    std::vector<ReadingRow> out;
    for (const QString& part : order) {
        if (!parts.contains(part)) continue;
        out.push_back({true, {titleOf(part)}});
        out.insert(out.end(), parts[part].begin(), parts[part].end());
    }
    return out;
}

} // namespace countersign::ui
