#include "tests/architecture/include_rules.h"

#include "tests/architecture/arrows.h"
#include "tests/architecture/cpp_text.h"

namespace countersign::architecture {

namespace {

bool canInclude(const QString& path) {
    return isCode(path) || path.endsWith(".def");
}

// moc writes tst_x.moc beside no source of ours.
bool isGenerated(const QString& target) {
    return target.endsWith(".moc") && !target.contains('/');
}

QString whyNot(const SourceTree& tree, const QString& from, const Include& include) {
    if (include.angled) {
        if (tree.contains(include.target)) return "project headers stand in quotes";
        return whyNotIncludeAngled(from, include.target);
    }
    if (isGenerated(include.target)) return {};
    if (!tree.contains(include.target))
        return "includes are written from the repository root, and no such file is there";
    return whyNotInclude(from, include.target);
}

/// Follows includes depth first and names every cycle once, at the include that closes it.
class CycleSearch {
public:
    explicit CycleSearch(const SourceTree& tree) : m_tree(tree) {}

    Violations run() {
        for (const QString& path : m_tree.keys()) {
            if (canInclude(path)) visit(path);
        }
        return m_found;
    }

private:
    void visit(const QString& path) {
        if (m_done.contains(path)) return;
        if (const qsizetype start = m_open.indexOf(path); start >= 0) {
            m_found.append(m_open.last() + ": include cycle: " + (m_open.mid(start) << path).join(" > "));
            return;
        }
        m_open.append(path);
        for (const Include& include : includesOf(m_tree[path])) {
            if (!include.angled && m_tree.contains(include.target)) visit(include.target);
        }
        m_open.removeLast();
        m_done.append(path);
    }

    const SourceTree& m_tree;
    QStringList m_open;
    QStringList m_done;
    Violations m_found;
};

} // namespace

Violations checkIncludes(const SourceTree& tree) {
    Violations found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!canInclude(file.key())) continue;
        if (isHeader(file.key()) && !file->startsWith("#pragma once\n")) {
            found.append(file.key() + ":1: a header starts with #pragma once");
        }
        for (const Include& include : includesOf(*file)) {
            const QString reason = whyNot(tree, file.key(), include);
            if (reason.isEmpty()) continue;
            found.append(placeOf(file.key(), *file, include.offset) + ": " + include.target + ": " + reason);
        }
    }
    return found + CycleSearch(tree).run();
}

} // namespace countersign::architecture
