#include "tests/fuzz/property.h"

#include "core/base/bytes.h"

using namespace countersign;

/// Bytes have one spelling in base64 and in hex.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::asText(data, size);
    if (const auto bytes = fromBase64(text)) {
        fuzz::hold(toBase64(*bytes) == text, "no second spelling");
        fuzz::hold(!fromBase64(std::string(text) + "\n").ok(), "no white space");
    }
    const auto again = fromBase64(toBase64(text));
    fuzz::hold(again.ok() && *again == text, "decoding undoes encoding");
    const auto digest = Sha256::parse(text);
    fuzz::hold(!digest.ok() || digest->hex() == text, "a digest has one spelling");
    return 0;
}
