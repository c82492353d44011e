#include "core/store/file_system_temporary_name.h"

#include "core/base/bytes.h"
#include "core/base/file_system.h"
#include "core/store/file_system_posix.h"

#include <algorithm>
#include <array>

#include <unistd.h>

namespace countersign::store {

namespace {

constexpr std::size_t randomBytes = 16;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f');
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string prefixOfThisHost() {
    std::array<char, 65> name{};
    ::gethostname(name.data(), name.size() - 1);
    std::string host(name.data());
    // A host name is text from outside: it must not bring a slash into a file name.
    std::replace_if(
        host.begin(), host.end(), [](char c) { return !isDigit(c) && !isLetter(c); }, '_');
    return std::string(temporaryPrefix) + host + "-";
}

} // namespace

std::string temporaryName() {
    return prefixOfThisHost() + std::to_string(::getpid()) + "-" + toHex(SystemRandom().bytes(randomBytes));
}

bool isTemporaryNameOfThisHost(std::string_view name) {
    const std::string prefix = prefixOfThisHost();
    if (!name.starts_with(prefix)) return false;
    name.remove_prefix(prefix.size());
    const auto dash = std::min(name.find('-'), name.size());
    const std::string_view process = name.substr(0, dash);
    const std::string_view random = name.substr(std::min(dash + 1, name.size()));
    return !process.empty() && std::all_of(process.begin(), process.end(), isDigit) &&
           random.size() == 2 * randomBytes && std::all_of(random.begin(), random.end(), isHexDigit);
}

} // namespace countersign::store
