#pragma once

namespace countersign::app {

/// The exit codes of every command (domain.md section 7).
enum class ExitCode : int {
    pass = 0,
    /// A constraint failed.
    failed = 1,
    usage = 2,
    /// The work could not be done.
    unable = 3,
};

} // namespace countersign::app
