#pragma once

#include "core/base/timestamp.h"

#include <cstdint>
#include <string>

namespace countersign::app {

/// When the demo plays. Its files are written for one morning; all their times move together, by whole five
/// minutes, so that this morning becomes now and full hours stay plausible.
class StoryTime {
public:
    explicit StoryTime(Timestamp now);
    /// Moves every RFC 3339 timestamp of a text.
    std::string moved(std::string text) const;

private:
    std::int64_t m_shift;
};

} // namespace countersign::app
