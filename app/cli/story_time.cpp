#include "app/cli/story_time.h"

namespace countersign::app {

namespace {

constexpr std::string_view storyNow = "2026-11-23T09:00:00Z";
constexpr std::int64_t step = 300;

} // namespace

StoryTime::StoryTime(Timestamp now) {
    const std::int64_t difference = now.unixSeconds() - Timestamp::parse(storyNow).value().unixSeconds();
    const std::int64_t beyond = ((difference % step) + step) % step;
    // Downwards: the story lies in the past, whatever the minute.
    m_shift = difference - beyond;
}

std::string StoryTime::moved(std::string text) const {
    for (std::size_t at = 0; at + storyNow.size() <= text.size(); ++at) {
        const auto time = Timestamp::parse(std::string_view(text).substr(at, storyNow.size()));
        if (time) text.replace(at, storyNow.size(), time->plusSeconds(m_shift).text());
    }
    return text;
}

} // namespace countersign::app
