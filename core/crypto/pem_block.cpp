#include "core/crypto/pem_block.h"

#include "core/base/bytes.h"

namespace countersign::crypto {

namespace {

constexpr std::size_t lineLength = 64;

std::string boundary(std::string_view word, std::string_view label) {
    return "-----" + std::string(word) + " " + std::string(label) + "-----\n";
}

} // namespace

std::string writePemBlock(std::string_view label, std::string_view bytes) {
    const auto text = toBase64(bytes);
    auto pem = boundary("BEGIN", label);
    for (std::size_t at = 0; at < text.size(); at += lineLength)
        pem.append(text, at, lineLength).push_back('\n');
    return pem + boundary("END", label);
}

std::optional<std::string> readPemBlock(std::string_view label, std::string_view pem) {
    const auto head = boundary("BEGIN", label).size();
    const auto tail = boundary("END", label).size();
    if (pem.size() < head + tail) return std::nullopt;
    std::string body(pem.substr(head, pem.size() - head - tail));
    std::erase(body, '\n');
    auto bytes = fromBase64(body);
    // Only the base64 was looked at so far; writing the block again checks all the rest.
    if (!bytes || writePemBlock(label, *bytes) != pem) return std::nullopt;
    return std::move(bytes).value();
}

} // namespace countersign::crypto
