#include "core/crypto/signature_method.h"

namespace countersign::crypto {

std::string_view methodName(SignatureMethod method) {
    switch (method) {
    case SignatureMethod::ed25519:
        return "ed25519";
    case SignatureMethod::ecdsaP256Sha256:
        return "ecdsa-p256-sha256";
    }
    check(false, "every signature method has a name");
    return {};
}

Result<SignatureMethod> parseMethod(std::string_view text) {
    for (const auto method : {SignatureMethod::ed25519, SignatureMethod::ecdsaP256Sha256})
        if (text == methodName(method)) return method;
    return Error(ErrorCode::methodUnknown, {}, {}, std::string(text));
}

} // namespace countersign::crypto
