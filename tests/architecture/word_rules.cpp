#include "tests/architecture/word_rules.h"

#include "tests/architecture/cpp_text.h"

#include <QRegularExpression>

namespace countersign::architecture {

namespace {

/// A pattern that may stand only in files whose path starts with one of `homes`.
struct WordRule {
    const char* reason;
    const char* pattern;
    /// Where the rule holds.
    QStringList folders;
    QStringList homes;
};

const QList<WordRule>& rules() {
    static const QStringList product{"core/", "ui/", "app/"};
    static const QList<WordRule> table{
        {"no Qt in core",
         R"(\b(Q(?!_MOC_RUN\b|UORUM_LOST\b)[A-Z_]\w*|q(Debug|Info|Warning|Critical|Fatal|Printable|sizetype|u?int[0-9]+)\b))",
         {"core/"},
         {}},
        {"core does not print",
         R"(\b(v?f?d?printf|f?puts|f?putc|putchar|fwrite|perror|cout|cerr|clog|stdout|stderr)\b)",
         {"core/"},
         {}},
        {"time comes from the Clock",
         R"(\b(system_clock|steady_clock|high_resolution_clock|clock_gettime|gettimeofday|localtime|gmtime|std::time)\b)",
         {"core/"},
         {"core/base/clock"}},
        {"random bytes come from the RandomSource",
         R"(\b(random_device|getrandom|RAND_bytes|s?rand\())",
         {"core/"},
         {"core/store/file_system_"}},
        {"no environment variable in core", R"(\b(secure_)?getenv\b)", {"core/"}, {}},
        {"core starts no process",
         R"(\b(std::system|popen|v?fork|exec[lv]p?e?|posix_spawnp?)\s*\()",
         {"core/"},
         {}},
        {"input never ends the program; check() is for our own bugs",
         R"(\b(abort|terminate|_?exit|quick_exit|assert)\s*\()",
         {"core/"},
         {"core/base/check.h"}},
        {"no singletons", R"(\b(instance|sharedInstance|getInstance)\s*\(\s*\))", {"core/"}, {}},
        // Namespace scope stands in column 0 (clang-format); a static local is a global with a smaller name.
        {"no globals",
         R"(^(?!(const|constexpr|inline constexpr|static const|static constexpr|using|typedef|namespace|struct|class|enum|union|template|friend|return|extern "C")\b)[A-Za-z_][\w:<>,*& ]*[ &*][A-Za-z_]\w*(\[[^\]\n]*\])?\s*(=[^=]|;|\{(?!\s*$)))",
         {"core/"},
         {}},
        {"no globals",
         R"(^\s+(static|thread_local)\s+(?!const\b|constexpr\b)[\w:<>,*& ]*[ &*]\w+\s*(=[^=]|;|\{))",
         {"core/"},
         {}},
        {"no door for tests",
         R"(\b\w+ForTests?\b|\bfriend (class|struct) \w*Tst|\bFRIEND_TEST\b)",
         product,
         {}},
        {"error codes are written out, so that their raise site can be found",
         R"(\busing (enum )?(countersign::)?ErrorCode\b|\busing \w+ = (countersign::)?ErrorCode\b)",
         product,
         {}},
    };
    return table;
}

bool startsWithAny(const QString& path, const QStringList& starts) {
    for (const QString& start : starts) {
        if (path.startsWith(start)) return true;
    }
    return false;
}

} // namespace

Violations checkWords(const SourceTree& tree) {
    Violations found;
    for (const WordRule& rule : rules()) {
        const QRegularExpression pattern(rule.pattern, QRegularExpression::MultilineOption);
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            if (!isCode(file.key()) || !startsWithAny(file.key(), rule.folders)) continue;
            if (startsWithAny(file.key(), rule.homes)) continue;
            auto matches = pattern.globalMatch(codeOnly(*file));
            while (matches.hasNext()) {
                const auto match = matches.next();
                found.append(placeOf(file.key(), *file, match.capturedStart()) + ": " +
                             match.captured().trimmed() + ": " + rule.reason);
            }
        }
    }
    return found;
}

} // namespace countersign::architecture
