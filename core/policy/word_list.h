#pragma once

#include "core/json/object_reader.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::policy {

/// The words that spell an enumeration in files, in the order of its values.
template <typename Enum, std::size_t Count>
struct WordList {
    std::array<std::string_view, Count> words;

    constexpr std::string_view name(Enum value) const { return words[static_cast<std::size_t>(value)]; }
    constexpr std::optional<Enum> parse(std::string_view text) const {
        for (std::size_t i = 0; i < Count; ++i)
            if (words[i] == text) return static_cast<Enum>(i);
        return std::nullopt;
    }
    /// One of the words; the first value after an error, which the reader keeps.
    Enum read(json::ObjectReader& reader, std::string_view member) const {
        const std::string text = reader.word(member, {words.begin(), words.end()});
        return parse(text).value_or(Enum{});
    }
};

} // namespace countersign::policy
