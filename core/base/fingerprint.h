#pragma once

#include "core/base/bytes.h"

#include <string>

namespace countersign {

/// The whole digest in groups of eight digits, to be read aloud.
std::string fingerprint(const Sha256& digest);

} // namespace countersign
