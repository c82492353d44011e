#pragma once

#include "core/usecases/checked_packet.h"
#include "core/usecases/workspace.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::usecases {

/// Longer files are not shown: nobody reads them to the end on a screen.
inline constexpr std::size_t maxShownFileBytes = 256u << 10;

/// Text with the place it stands at: a JSON pointer, or the number of a line.
using PlacedText = std::pair<std::string, std::string>;

/// A file behind a verification, as far as it can be shown.
struct ReviewFile {
    enum class State { shown, notText, tooLong, absent, mismatch };

    /// "policy", "directory", or the artifact_id.
    std::string name;
    Sha256 digest;
    State state = State::absent;
    /// Only when shown: every leaf of JSON, every line of other text. Long lines go on in a further one.
    std::vector<PlacedText> lines;
};

/// What has to be looked at for one verification, in strings of its own.
struct ReviewPart {
    std::string_view verification;
    /// Every leaf of the core that it is about, by pointer into the core.
    std::vector<PlacedText> leaves;
    std::vector<ReviewFile> files;

    /// `viewed_sha256` once all of it was on screen: the digests of the files that are shown, sorted.
    std::vector<Sha256> viewed() const;
    /// Some file is not shown.
    bool hasGaps() const { return viewed().size() < files.size(); }
};

/// The material of the four verifications, in the order they are asked.
std::array<ReviewPart, 4> reviewSheet(const Workspace& workspace, const packet::Core& core);

} // namespace countersign::usecases
