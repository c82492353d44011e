#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace countersign {

/// A moment in UTC with whole seconds. Text form: exactly YYYY-MM-DDTHH:MM:SSZ (RFC 3339), years 1970 to 9998,
/// calendar-checked, no leap second. Independent of locale and TZ.
class Timestamp {
public:
    /// Error: timestampMalformed.
    static Result<Timestamp> parse(std::string_view text);
    static Timestamp fromUnixSeconds(std::int64_t seconds) { return Timestamp(seconds); }

    std::string text() const;
    std::int64_t unixSeconds() const { return m_seconds; }
    Timestamp plusSeconds(std::int64_t seconds) const { return Timestamp(m_seconds + seconds); }
    auto operator<=>(const Timestamp&) const = default;

private:
    explicit Timestamp(std::int64_t seconds) : m_seconds(seconds) {}
    std::int64_t m_seconds;
};

} // namespace countersign
