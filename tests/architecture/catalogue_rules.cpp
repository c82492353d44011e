#include "tests/architecture/catalogue_rules.h"

#include "tests/architecture/cpp_text.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace countersign::architecture {

namespace {

constexpr auto errorFolder = "core/base/error_codes/";
constexpr auto constraintTable = "core/validation/constraint_catalogue.def";

/// How one kind of table is written and where its rows may be raised.
struct Catalogue {
    /// A row: the captures are `name`, `sentence` and `remedy`.
    QString row;
    /// What stands before the name where it is used.
    QString scope;
};

// A string as it stands in a table: one literal, on one line.
const QString literal = R"re("(?<%1>(?:[^"\\]|\\.)*)")re";

const Catalogue& errors() {
    static const Catalogue catalogue{R"re(^COUNTERSIGN_ERROR\((?<name>[a-z][A-Za-z0-9]*), )re" +
                                         literal.arg("sentence") + ", " + literal.arg("remedy") +
                                         R"re(\)$)re",
                                     "ErrorCode"};
    return catalogue;
}

const Catalogue& constraints() {
    static const Catalogue catalogue{
        R"re(^COUNTERSIGN_CONSTRAINT\((?<name>[A-Za-z][A-Za-z0-9_]*), (fail|warn|info), )re" +
            literal.arg("sentence") + ", " + literal.arg("remedy") + R"re(\)$)re",
        "Constraint"};
    return catalogue;
}

struct Row {
    QString name;
    QString place;
    /// Prefixes of the paths where it may be raised.
    QStringList rooms;
};

// base.def holds what every room may raise, the others what their room raises.
QStringList roomsOf(const QString& path) {
    if (path == constraintTable) return {"core/validation/", "core/workflow/"};
    const QString room = QFileInfo(path).completeBaseName();
    if (room == "base") return {"core/"};
    return {room == "app" ? QString("app/") : "core/" + room + '/'};
}

bool isErrorTable(const QString& path) {
    return path.startsWith(errorFolder) && path.endsWith(".def");
}

Violations faultsOfText(const QString& place, const QString& what, const QString& text) {
    if (text.trimmed().isEmpty()) return {place + ": empty " + what};
    if (text != text.trimmed()) return {place + ": white space around the " + what};
    if (text.endsWith('.')) return {place + ": the " + what + " ends with a full stop"};
    return {};
}

/// Reads one table; every line that is neither a row nor a comment is a violation.
QList<Row> readTable(const QString& path, const QString& text, const Catalogue& catalogue,
                     Violations& found) {
    const QRegularExpression form(catalogue.row);
    QList<Row> rows;
    const QStringList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isEmpty() || lines[i].startsWith("//")) continue;
        const QString place = path + ':' + QString::number(i + 1);
        const auto match = form.match(lines[i]);
        if (!match.hasMatch()) {
            found.append(place + ": not a row of this table");
            continue;
        }
        found += faultsOfText(place, "sentence", match.captured("sentence"));
        found += faultsOfText(place, "remedy", match.captured("remedy"));
        rows.append({match.captured("name"), place, roomsOf(path)});
    }
    return rows;
}

Violations faultsOfNames(const QList<Row>& rows) {
    Violations found;
    QStringList seen;
    for (const Row& row : rows) {
        if (seen.contains(row.name)) found.append(row.place + ": second row named " + row.name);
        seen.append(row.name);
    }
    return found;
}

/// Where each name of a scope is raised in the product: name to places.
QMap<QString, QStringList> raiseSites(const SourceTree& tree, const QString& scope) {
    // Mentions that only compare start with the operator or end in one.
    const QRegularExpression mention(R"((?<before>[=!]=\s*|\bcase\s+)?(?:\b\w+::)*\b)" + scope +
                                     R"(::(?<name>\w+)\b(?<after>\s*[=!]=)?)");
    QMap<QString, QStringList> sites;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isCode(file.key()) || !isProduct(file.key())) continue;
        // The one table that says which constraint has to fire for each scenario of the fail matrix; it raises none.
        if (file.key() == "core/validation/scenario/fail_matrix_scenarios.cpp") continue;
        auto matches = mention.globalMatch(codeOnly(*file));
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.hasCaptured("before") || match.hasCaptured("after")) continue;
            sites[match.captured("name")].append(placeOf(file.key(), *file, match.capturedStart("name")));
        }
    }
    return sites;
}

bool startsWithAny(const QString& place, const QStringList& rooms) {
    for (const QString& room : rooms) {
        if (place.startsWith(room)) return true;
    }
    return false;
}

Violations faultsOfSites(const QList<Row>& rows, const QMap<QString, QStringList>& sites) {
    Violations found;
    for (const Row& row : rows) {
        const QStringList places = sites.value(row.name);
        if (places.isEmpty()) {
            found.append(row.place + ": " + row.name + " is raised nowhere");
        } else if (places.size() > 1) {
            found.append(row.place + ": " + row.name + " is raised in several places: " + places.join(", "));
        } else if (!startsWithAny(places.first(), row.rooms)) {
            found.append(row.place + ": " + row.name + " is raised outside " + row.rooms.join(" and ") +
                         ": " + places.first());
        }
    }
    return found;
}

QList<Row> errorRows(const SourceTree& tree, Violations& found) {
    QList<Row> rows;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (isErrorTable(file.key())) rows += readTable(file.key(), *file, errors(), found);
    }
    return rows;
}

} // namespace

QStringList errorNames(const SourceTree& tree) {
    Violations ignored;
    QStringList names;
    for (const Row& row : errorRows(tree, ignored))
        names.append(row.name);
    return names;
}

Violations checkCatalogues(const SourceTree& tree) {
    Violations found;
    const QList<Row> codes = errorRows(tree, found);
    found += faultsOfNames(codes) + faultsOfSites(codes, raiseSites(tree, errors().scope));
    if (tree.contains(constraintTable)) {
        const QList<Row> ids = readTable(constraintTable, tree[constraintTable], constraints(), found);
        found += faultsOfNames(ids) + faultsOfSites(ids, raiseSites(tree, constraints().scope));
    }
    return found;
}

} // namespace countersign::architecture
