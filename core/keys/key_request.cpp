#include "core/keys/key_request.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace countersign::keys {

namespace {

constexpr std::string_view firstLine = "countersign-sign-helper 1";
constexpr std::array<std::string_view, 4> taskWords{"create", "sign", "remove", "recover"};
constexpr std::array<std::string_view, 8> verdictWords{"done",     "locked",  "denied",      "absent",
                                                       "mismatch", "timeout", "unavailable", "failed"};

template <std::size_t count>
std::optional<std::size_t> indexOf(const std::array<std::string_view, count>& words, std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<std::size_t>(found - words.begin());
}

/// The lines of a text that ends with a newline and has exactly so many; otherwise none.
std::vector<std::string_view> linesOf(std::string_view text, std::size_t count) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return {};
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return lines.size() == count ? lines : std::vector<std::string_view>();
}

std::string joined(std::initializer_list<std::string_view> lines) {
    std::string out;
    for (const std::string_view line : lines)
        out.append(line).append("\n");
    return out;
}

} // namespace

std::string keychainEntry(const SignerId& signer, const Sha256& keyId) {
    return signer.text() + "/" + keyId.hex();
}

std::string KeyRequest::text() const {
    return joined({firstLine, taskWords[static_cast<std::size_t>(task)], signer.text(),
                   crypto::methodName(method), keyId ? keyId->hex() : "", toBase64(message)});
}

std::optional<KeyRequest> KeyRequest::parse(std::string_view text) {
    const auto lines = linesOf(text, 6);
    if (lines.empty() || lines[0] != firstLine) return std::nullopt;
    const auto task = indexOf(taskWords, lines[1]);
    auto signer = SignerId::parse(lines[2]);
    const auto method = crypto::parseMethod(lines[3]);
    auto message = fromBase64(lines[5]);
    if (!task || !signer || !method || !message) return std::nullopt;
    KeyRequest request{static_cast<KeyTask>(*task), std::move(*signer), *method, std::nullopt,
                       std::move(*message)};
    const bool keyless = request.task == KeyTask::create || request.task == KeyTask::recover;
    if (keyless != lines[4].empty()) return std::nullopt;
    if (keyless) return request;
    const auto keyId = Sha256::parse(lines[4]);
    if (!keyId) return std::nullopt;
    request.keyId = *keyId;
    return request;
}

std::string KeyReply::text() const {
    return joined(
        {verdictWords[static_cast<std::size_t>(verdict)], toBase64(publicKey), toBase64(signature), detail});
}

std::optional<KeyReply> KeyReply::parse(std::string_view text) {
    const auto lines = linesOf(text, 4);
    if (lines.empty()) return std::nullopt;
    const auto verdict = indexOf(verdictWords, lines[0]);
    auto publicKey = fromBase64(lines[1]);
    auto signature = fromBase64(lines[2]);
    if (!verdict || !publicKey || !signature) return std::nullopt;
    return KeyReply{static_cast<KeyVerdict>(*verdict), std::move(*publicKey), std::move(*signature),
                    std::string(lines[3])};
}

} // namespace countersign::keys
