#include "core/base/timestamp.h"

#include "core/base/in_quotes.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace countersign {

namespace {

constexpr std::string_view form = "0000-00-00T00:00:00Z";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Whether `text` has digits where the form has them and the form's own characters elsewhere.
bool hasForm(std::string_view text) {
    if (text.size() != form.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] == '0' ? !isDigit(text[i]) : text[i] != form[i]) return false;
    return true;
}

int number(std::string_view text, std::size_t at, std::size_t digits) {
    int value = 0;
    for (const char c : text.substr(at, digits))
        value = 10 * value + (c - '0');
    return value;
}

std::optional<std::int64_t> secondsOf(std::string_view text) {
    using namespace std::chrono;
    if (!hasForm(text)) return std::nullopt;
    const int yearNumber = number(text, 0, 4);
    const year_month_day date{year{yearNumber}, month{static_cast<unsigned>(number(text, 5, 2))},
                              day{static_cast<unsigned>(number(text, 8, 2))}};
    const int hour = number(text, 11, 2);
    const int minute = number(text, 14, 2);
    const int second = number(text, 17, 2);
    if (yearNumber < 1970 || yearNumber > 9998 || !date.ok()) return std::nullopt;
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    const std::int64_t day = sys_days(date).time_since_epoch().count();
    return day * 86400 + hour * 3600 + minute * 60 + second;
}

void appendPadded(std::string& text, std::int64_t value, std::size_t width) {
    const std::string digits = std::to_string(value);
    if (digits.size() < width) text.append(width - digits.size(), '0');
    text.append(digits);
}

} // namespace

Result<Timestamp> Timestamp::parse(std::string_view text) {
    if (const auto seconds = secondsOf(text)) return Timestamp(*seconds);
    return Error(ErrorCode::timestampMalformed, {}, {}, "found " + inQuotes(text));
}

std::string Timestamp::text() const {
    using namespace std::chrono;
    const sys_seconds moment{seconds(m_seconds)};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const std::int64_t inDay = (moment - day).count();
    std::string text;
    appendPadded(text, static_cast<int>(date.year()), 4);
    appendPadded(text.append("-"), static_cast<unsigned>(date.month()), 2);
    appendPadded(text.append("-"), static_cast<unsigned>(date.day()), 2);
    appendPadded(text.append("T"), inDay / 3600, 2);
    appendPadded(text.append(":"), inDay / 60 % 60, 2);
    appendPadded(text.append(":"), inDay % 60, 2);
    return text.append("Z");
}

} // namespace countersign
