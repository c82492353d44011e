#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace countersign::app {

/// The digest in groups of eight digits, to be read aloud.
std::string fingerprint(const Sha256& digest);

/// What was just printed counts when the person types `word` in front of the terminal, or has named the whole
/// fingerprint beforehand. `what` names it in errors. Errors: fingerprintDiffers, fingerprintNeeded.
Result<bool> confirmFingerprint(const std::string& what, const Sha256& digest,
                                const std::vector<std::string>& given, const std::string& word);

} // namespace countersign::app
