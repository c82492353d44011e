#pragma once

#include "app/cli/demo_stage.h"
#include "core/packet/core.h"
#include "core/usecases/reviewed_packet.h"
#include "core/usecases/workspace.h"

#include <optional>

namespace countersign::app {

/// Plays one story with the people of the demo: every act goes through the use cases and is signed with the
/// key of whoever does it, at the time of the story.
class DemoPlay {
public:
    DemoPlay(DemoStage& stage, const DemoStory& story);

    /// Errors: those of the acts; demoWentAstray when a check comes out otherwise than it must.
    Result<void> play();

private:
    Result<void> play(const DemoStep& step);
    Result<void> perform(const DemoAct& act);
    Result<void> issue(const DemoAct& act);
    Result<void> check(const DemoCheck& check);
    Result<void> validate(bool mustPass);
    Result<void> replay(bool mustPass);
    Result<void> gate(bool mustPass);
    usecases::Workspace workspace(FileSystem& files) const;
    /// In full: who sees what and signs which sentence. Briefly: nothing.
    usecases::Decide decide() const;
    void tellAct(const DemoAct& act, const std::string& file) const;

    DemoStage& m_stage;
    const DemoStory& m_story;
    FixedClock m_clock;
    FileSystem* m_elsewhere = nullptr;
    /// The revision that was issued last.
    std::optional<packet::Core> m_core;
    int m_headlines = 0;
};

} // namespace countersign::app
