#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/policy/capacity.h"
#include "core/statement/act.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace countersign::app {

/// One act of one person, at its moment of the story.
struct DemoAct {
    statement::Act act;
    SignerId by;
    /// Signature method, where the person has several keys.
    std::string keyMethod;
    /// Of an issue: the decision file, beside the story.
    std::string decision;
    /// Of an issue: on another workstation, whose store is united with this one after the story.
    bool elsewhere = false;
    /// Of a review: go or hold, and the one verification that is a concern, explained by `text`.
    std::string recommendation;
    std::string concern;
    /// Of a decline or withdrawal.
    std::string reasonCode;
    /// Of a decline, withdrawal or hold.
    std::string text;
};

/// A look at what the acts so far amount to, with the verdict it must have.
struct DemoCheck {
    enum class Kind { validate, replay, gate };
    Kind kind;
    bool mustPass;
};

struct DemoStep {
    Timestamp at;
    /// What the demo says before the step; empty in stories that are told briefly.
    std::string say;
    std::variant<DemoAct, DemoCheck> does;
};

/// `story.yaml` of an exception cluster: how the demo plays it. Adding a cluster to the demo is adding a
/// folder with a story and its files.
struct DemoStory {
    WindowId window;
    /// Name of the folder, which is the cluster's id.
    std::string folder;
    std::string title;
    bool inFull;
    std::vector<DemoStep> steps;

    static Result<DemoStory> parse(std::string_view bytes, const std::string& folder);
};

} // namespace countersign::app
