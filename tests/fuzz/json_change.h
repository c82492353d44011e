#pragma once

#include "core/json/value.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::fuzz {

/// Changes documents so that they stay documents: a value takes the place of another, is left out, is there
/// twice, or is another one of its kind. Texts keep their alphabet.
class JsonChange {
public:
    explicit JsonChange(unsigned seed) : m_random(seed) {}

    json::Value of(const json::Value& document);

private:
    std::size_t pick(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }
    json::Value rebuilt(const json::Value& value, const json::Value& target, const json::Value& donor);
    json::Value altered(const json::Value& value, const json::Value& donor);
    json::Value otherItems(const json::Value& array);
    json::Value otherText(std::string text);

    std::mt19937 m_random;
};

/// Reads an input, changes what it says and writes it again as its format demands; nothing for an input that
/// is none.
using ChangeInput = std::optional<std::string> (*)(std::string_view input, JsonChange& change);

/// What LLVMFuzzerCustomMutator returns: one change in four is blind, the others are `change`.
std::size_t mutate(std::uint8_t* data, std::size_t size, std::size_t mostSize, unsigned seed,
                   ChangeInput change);

/// The change of canonical JSON without anything that depends on its content.
std::optional<std::string> changeCanonical(std::string_view input, JsonChange& change);

} // namespace countersign::fuzz
