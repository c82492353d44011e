#pragma once

#include "core/json/value.h"

#include <QRandomGenerator>

#include <string>

namespace countersign::tests {

/// Random documents of the signed profile, and random spellings of documents; the seed decides everything.
class RandomJson {
public:
    explicit RandomJson(quint32 seed) : m_random(seed) {}

    /// A value with containers nested at most `depth` deep.
    json::Value value(int depth);
    json::Value object(int depth);
    /// NFC text of one to four byte code points, with quotes, backslashes and line feeds among them.
    std::string text();
    /// A JSON spelling of the value with random white space, escapes and member order.
    std::string spelling(const json::Value& value);

private:
    bool chance(int outOf) { return m_random.bounded(outOf) == 0; }
    std::string name();
    std::string whitespace();
    std::string stringSpelling(const std::string& text);
    std::string escapeOf(char32_t unit);

    QRandomGenerator m_random;
};

} // namespace countersign::tests
