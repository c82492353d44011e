#include "core/base/fingerprint.h"

namespace countersign {

std::string fingerprint(const Sha256& digest) {
    const std::string hex = digest.hex();
    std::string out;
    for (std::size_t i = 0; i < hex.size(); i += 8)
        out += (i ? " " : "") + hex.substr(i, 8);
    return out;
}

} // namespace countersign
