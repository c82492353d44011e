#include "core/json/writer.h"
#include "core/yaml/reader.h"

#include <QtTest>

#include <algorithm>
#include <cctype>
#include <random>

using namespace countersign;

namespace {

/// Makes trees of texts and spells them in every way that the restricted form allows, by chance.
class Speller {
public:
    explicit Speller(unsigned seed) : m_random(seed) {}

    json::Value tree(int depth) {
        const int shape = depth == 0 ? 0 : 1 + pick(2);
        if (shape == 0) return json::Value::string(text());
        if (shape == 1) {
            json::Value list = json::Value::array();
            for (int left = pick(4); left > 0; --left)
                list.append(tree(pick(depth)));
            return list;
        }
        json::Value mapping = json::Value::object();
        for (int left = pick(4); left > 0; --left)
            mapping.set(text(), tree(pick(depth)));
        return mapping;
    }

    /// The tree as a block at a column; the cursor stands at a line's start.
    std::string block(const json::Value& value, int column) {
        std::string lines;
        const auto indent = [&] { return noise() + std::string(column, ' '); };
        for (const auto& item : itemsOf(value))
            lines += indent() + "-" + below(item, column + 1, column + 1);
        for (const auto& [key, member] : membersOf(value))
            lines += indent() + spelled(key) + ":" + below(member, column, column + 1);
        return lines;
    }

private:
    int pick(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    static std::vector<json::Value> itemsOf(const json::Value& value) {
        return value.isArray() ? value.items() : std::vector<json::Value>();
    }
    static std::vector<json::Value::Member> membersOf(const json::Value& value) {
        return value.isObject() ? value.members() : std::vector<json::Value::Member>();
    }

    std::string text() {
        static const std::vector<std::string> pieces{"a",  "Z9", " ", ": ",   " #",       "'",  "\"", "\\",
                                                     "\n", "- ", "[", "}",    ",",        "&x", "*",  "!",
                                                     "|",  "%",  "~", "null", "\xC3\xBC", "?",  "<<x"};
        std::string result;
        for (int left = 1 + pick(5); left > 0; --left)
            result += pieces[pick(int(pieces.size()))];
        return result;
    }

    std::string spelled(const std::string& text) {
        const bool word =
            std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isalnum(c) != 0; });
        if (word && text != "null" && pick(2) == 0) return text;
        const bool single = text.find('\n') == std::string::npos && pick(2) == 0;
        std::string spelt(1, single ? '\'' : '"');
        for (const char c : text) {
            if (single && c == '\'')
                spelt += "''";
            else if (!single && c == '\n')
                spelt += "\\n";
            else if (!single && (c == '"' || c == '\\'))
                spelt += std::string("\\") + c;
            else
                spelt += c;
        }
        return spelt + spelt.front();
    }

    std::string inBrackets(const json::Value& value) {
        if (value.isString()) return spelled(value.asText());
        std::string spelt;
        const auto gap = [this] { return std::string(pick(2), ' '); };
        for (const auto& item : itemsOf(value))
            spelt += (spelt.empty() ? "" : "," + gap()) + inBrackets(item) + gap();
        for (const auto& [key, member] : membersOf(value))
            spelt += (spelt.empty() ? "" : "," + gap()) + spelled(key) + ": " + inBrackets(member) + gap();
        return value.isArray() ? "[" + gap() + spelt + "]" : "{" + gap() + spelt + "}";
    }

    static bool isEmpty(const json::Value& value) {
        return value.isString() || (value.isArray() ? value.items().empty() : value.members().empty());
    }

    /// What follows a key or hyphen: the value in brackets on the line, or as a block on deeper lines.
    std::string below(const json::Value& value, int lowestOfList, int lowest) {
        if (isEmpty(value) || pick(3) == 0)
            return " " + inBrackets(value) + (pick(3) == 0 ? "  # c" : "") + "\n";
        return (pick(3) == 0 ? " # c" : "") + std::string("\n") +
               block(value, (value.isArray() ? lowestOfList : lowest) + pick(3));
    }

    std::string noise() {
        static const std::vector<std::string> lines{"", "", "", "\n", "   \n", "# c: d\n", "      # [\n"};
        return lines[pick(int(lines.size()))];
    }

    std::mt19937 m_random;
};

} // namespace

class TstRoundTrip : public QObject {
    Q_OBJECT

private slots:
    void everySpellingReadsBack();
};

void TstRoundTrip::everySpellingReadsBack() {
    int documents = 0;
    for (unsigned seed = 0; seed < 5000; ++seed) {
        Speller speller(seed);
        const json::Value tree = speller.tree(5);
        const std::string text = speller.block(tree, 0);
        const auto read = yaml::read(text, "f.yaml", 1u << 20);
        if (tree.isArray() ? tree.items().empty() : tree.members().empty()) {
            QVERIFY(!read);
            continue;
        }
        ++documents;
        QVERIFY2(read, (text + (read ? "" : read.error().describe())).c_str());
        QVERIFY2(*read == tree, (text + json::writePretty(*read)).c_str());
    }
    QVERIFY(documents > 3000);
}

QTEST_APPLESS_MAIN(TstRoundTrip)
#include "tst_round_trip.moc"
