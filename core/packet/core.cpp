#include "core/packet/core.h"

#include "core/crypto/sha256.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/packet/core_json.h"

#include <algorithm>

namespace countersign::packet {

namespace {

void settle(CoreContent& content) {
    std::sort(content.previous.begin(), content.previous.end());
    for (RequiredSigner& row : content.requiredSigners)
        std::sort(row.eligible.begin(), row.eligible.end());
    std::sort(content.requiredSigners.begin(), content.requiredSigners.end(),
              [](const RequiredSigner& a, const RequiredSigner& b) {
                  const auto left = policy::roleName(a.role);
                  const auto right = policy::roleName(b.role);
                  return left != right ? left < right : a.eligible < b.eligible;
              });
    content.evidence.settle();
    content.rationale.settle();
}

} // namespace

bool RequiredSigner::names(std::string_view signerId) const {
    return std::find(eligible.begin(), eligible.end(), signerId) != eligible.end();
}

Core Core::assemble(CoreContent content) {
    settle(content);
    json::Value value = coreToJson(content);
    std::string bytes = json::writeCanonical(value);
    const Sha256 digest = crypto::sha256(bytes);
    return Core(std::make_shared<const Body>(
        Body{std::move(content), std::move(value), std::move(bytes), digest}));
}

Result<Core> Core::fromValue(const json::Value& value, std::string_view file) {
    auto content = coreFromJson(value, file);
    if (!content) return std::move(content).error();
    // What people signed must be exactly what the program understood: nothing more, in no other order.
    Core rebuilt = assemble(std::move(*content));
    if (!(rebuilt.value() == value)) {
        std::string detail = "the members disagree with one another or are not sorted";
        for (const auto& [name, member] : rebuilt.value().members()) {
            const json::Value* read = value.find(name);
            if (!read || !(*read == member)) {
                detail = "at /" + name;
                break;
            }
        }
        return Error(ErrorCode::coreNotFaithful, std::string(file), "", detail);
    }
    return rebuilt;
}

Result<Core> Core::parse(std::string bytes, std::string_view file) {
    auto value = json::readCanonical(bytes, file);
    if (!value) return std::move(value).error();
    return fromValue(*value, file);
}

std::string Core::fileName() const {
    return key().stem() + "." + digest().shortHex() + ".core.json";
}

} // namespace countersign::packet
