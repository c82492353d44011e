#include "tests/architecture/arrows.h"

#include "tests/architecture/source_tree.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace countersign::architecture {

namespace {

// The rooms of core from left to right. A room sees itself and what stands left of it.
const QStringList& rooms() {
    static const QStringList order{"base",       "json",  "yaml",    "csv",       "crypto",
                                   "policy",     "lanes", "packet",  "statement", "workflow",
                                   "validation", "store", "outcome", "exports",   "usecases"};
    return order;
}

// Rooms that see less than everything on their left, and what they see beside themselves.
const QMap<QString, QStringList>& narrowRooms() {
    static const QMap<QString, QStringList> narrow{
        {"csv", {"base", "json"}}, {"crypto", {"base"}}, {"keys", {"base", "crypto"}}};
    return narrow;
}

QString whyNotInsideCore(const QString& from, const QString& to) {
    for (const QString& room : {from, to}) {
        if (room != "keys" && !rooms().contains(room)) return "core has no room " + room;
    }
    if (from == to) return {};
    if (narrowRooms().contains(from)) {
        if (narrowRooms()[from].contains(to)) return {};
        return from + " sees only " + narrowRooms()[from].join(" and ");
    }
    if (to == "keys") return from == "usecases" ? QString() : "only usecases may ask the key store";
    if (rooms().indexOf(to) < rooms().indexOf(from)) return {};
    return "includes go left only, and " + to + " is not left of " + from;
}

QString whyNotFromUi(const QString& from, const QString& to) {
    static const QStringList hidden{"core/json", "core/yaml", "core/crypto", "core/store", "core/keys"};
    if (hidden.contains(roomFolder(to))) return "ui sees use cases and plain values, never " + roomFolder(to);
    if (roomFolder(to) != "ui/pages" || roomFolder(from) == "ui/shell") return {};
    const bool samePage = roomFolder(from) == "ui/pages" && from.section('/', 2, 2) == to.section('/', 2, 2);
    return samePage ? QString() : "only ui/shell knows pages, and pages never include pages";
}

/// A library and the folders that may include its headers.
struct Library {
    const char* headers;
    QStringList folders;
};

const QList<Library>& libraries() {
    static const QList<Library> known{
        {"^openssl/", {"core/crypto"}},
        {"^sodium(/|\\.h$)", {"core/crypto"}},
        {"^yaml-cpp/", {"core/yaml"}},
        {"^re2/", {"core/validation"}},
        {"^utf8proc\\.h$", {"core/json", "core/base"}},
        {"^CLI/", {"app/cli"}},
        {"^(qt[0-9]?keychain/|libsecret/)", {"app/sign_helper"}},
    };
    return known;
}

bool matches(const QString& header, const char* pattern) {
    return QRegularExpression(pattern).match(header).hasMatch();
}

// Headers that print, and those that ask the operating system.
constexpr auto printing = "^(iostream|ostream|print|syncstream|cstdio|stdio\\.h|syslog\\.h)$";
constexpr auto operatingSystem = "^(filesystem|fstream|csignal|[a-z]+\\.h|(sys|linux|net|netinet|arpa)/.*)$";

} // namespace

QString whyNotInclude(const QString& from, const QString& to) {
    const QString here = topFolder(from);
    const QString there = topFolder(to);
    if (there == "tests") return here == "tests" ? QString() : "only tests include tests";
    if (there == "app") {
        const bool allowed = here == "app" || from.startsWith("tests/app/");
        return allowed ? QString() : "nothing knows app";
    }
    if (here == "core") {
        if (there != "core") return "core sees only core";
        return whyNotInsideCore(from.section('/', 1, 1), to.section('/', 1, 1));
    }
    if (here == "ui") return whyNotFromUi(from, to);
    if (there == "ui" && (from.startsWith("app/cli/") || from.startsWith("tests/core/")))
        return "no window here";
    return {};
}

QString whyNotIncludeAngled(const QString& from, const QString& header) {
    if (!isProduct(from)) return {};
    for (const Library& library : libraries()) {
        if (!matches(header, library.headers)) continue;
        if (library.folders.contains(roomFolder(from))) return {};
        return "only " + library.folders.join(" and ") + " may include <" + header + ">";
    }
    const bool core = topFolder(from) == "core";
    static const QStringList withQt{"app/sign_helper", "app/gui", "app/ui"};
    const bool mayHaveQt = topFolder(from) == "ui" || withQt.contains(roomFolder(from));
    if (!mayHaveQt && matches(header, "^(Q|qt)")) return "no Qt here";
    if (!core) return {};
    if (matches(header, printing)) return "core does not print";
    if (matches(header, operatingSystem)) {
        return from.startsWith("core/store/file_system_") ? QString()
                                                          : "OS calls stand in core/store/file_system_* only";
    }
    return matches(header, "^[a-z_0-9]+$") ? QString() : "not a library of core";
}

} // namespace countersign::architecture
