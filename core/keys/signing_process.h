#pragma once

#include <string>

namespace countersign::keys {

/// How a run of the signing helper ended.
struct SigningRun {
    enum class End { answered, timedOut, unusable };
    End end;
    /// The answer (FORMAT.md "Signing helper"), or why there is none.
    std::string text;
};

/// Runs the short-lived process in which alone a keychain key is ever in memory (security.md section 6.3):
/// hands it one request, waits for its answer, and ends it when it takes too long.
class SigningProcess {
public:
    virtual ~SigningProcess() = default;
    virtual SigningRun run(const std::string& request) = 0;
};

} // namespace countersign::keys
