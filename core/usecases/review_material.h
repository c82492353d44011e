#pragma once

#include "core/packet/core.h"
#include "core/statement/predicate.h"

#include <array>
#include <string_view>
#include <vector>

namespace countersign::usecases {

/// What one of the four verifications of the human review protocol is about (domain.md section 6).
struct ReviewMaterial {
    std::string_view verification;
    /// Members of the core that have to be looked at, as JSON pointers.
    std::vector<std::string_view> pointers;
    /// Digests of the files behind them, sorted: `viewed_sha256`.
    std::vector<Sha256> digests;
};

/// The material of the four verifications, in the order they are asked.
std::array<ReviewMaterial, 4> reviewMaterial(const packet::Core& core);

} // namespace countersign::usecases
