#include "core/base/decimal.h"

#include "tests/fuzz/property.h"

using namespace countersign;

/// A property that is wrong on purpose ("12.0" is a number): the run over it must end in an abort.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::asText(data, size);
    const auto number = Decimal::parseNumber(text);
    fuzz::hold(!number.ok() || number->text() == text, "every number is canonical");
    return 0;
}
