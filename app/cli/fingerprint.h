#pragma once

#include "core/base/fingerprint.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace countersign::app {

/// What was just printed counts when the person types `word` in front of the terminal, or has named the whole
/// fingerprint beforehand. `what` names it in errors. Errors: fingerprintDiffers, fingerprintNeeded.
Result<bool> confirmFingerprint(const std::string& what, const Sha256& digest,
                                const std::vector<std::string>& given, const std::string& word);

} // namespace countersign::app
