#include "core/base/error.h"

#include <array>
#include <cstddef>
#include <utility>

namespace countersign {

namespace {

struct Row {
    std::string_view name;
    std::string_view sentence;
    std::string_view remedy;
};

constexpr auto rows = std::to_array<Row>({
#define COUNTERSIGN_ERROR(name, sentence, remedy) {#name, sentence, remedy},
#include "core/base/error_codes.def"
#undef COUNTERSIGN_ERROR
});

const Row& rowOf(ErrorCode code) {
    return rows.at(static_cast<std::size_t>(code));
}

} // namespace

std::string_view errorName(ErrorCode code) {
    return rowOf(code).name;
}

std::string_view errorSentence(ErrorCode code) {
    return rowOf(code).sentence;
}

std::string_view errorRemedy(ErrorCode code) {
    return rowOf(code).remedy;
}

Error Error::because(Error inner) && {
    cause = std::make_shared<const Error>(std::move(inner));
    return std::move(*this);
}

Error Error::inFile(std::string_view name) && {
    if (file.empty()) file = name;
    return std::move(*this);
}

std::string Error::describe() const {
    std::string line;
    if (!file.empty()) line.append(file).append(": ");
    if (!place.empty()) line.append(place).append(": ");
    line.append(errorSentence(code));
    if (!detail.empty()) line.append(" (").append(detail).append(")");
    line.append(". ").append(errorRemedy(code)).append(" [").append(errorName(code)).append("]");
    if (cause) line.append("; cause: ").append(cause->describe());
    return line;
}

} // namespace countersign
