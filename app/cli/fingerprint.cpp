#include "app/cli/fingerprint.h"

#include "app/cli/terminal.h"

#include <algorithm>

namespace countersign::app {

Result<bool> confirmFingerprint(const std::string& what, const Sha256& digest,
                                const std::vector<std::string>& given, const std::string& word) {
    if (std::find(given.begin(), given.end(), digest.hex()) != given.end()) return true;
    if (!given.empty()) return Error(ErrorCode::fingerprintDiffers, what);
    if (!isInteractive()) return Error(ErrorCode::fingerprintNeeded, "standard input");
    return askLine("Type '" + word +
                   "' if its owner told you this fingerprint, anything else to leave it:") == word;
}

} // namespace countersign::app
