#include "core/keys/key_store.h"

namespace countersign::keys {

std::string_view protectionName(Protection protection) {
    switch (protection) {
    case Protection::osKeychain:
        return "os_keychain";
    case Protection::hardware:
        return "hardware";
    case Protection::file:
        return "file";
    }
    check(false, "every protection has a name");
    return {};
}

Result<Protection> parseProtection(std::string_view text) {
    for (const auto protection : {Protection::osKeychain, Protection::hardware, Protection::file})
        if (text == protectionName(protection)) return protection;
    return Error(ErrorCode::protectionUnknown, {}, {}, std::string(text));
}

} // namespace countersign::keys
