#pragma once

namespace countersign::app {

/// While one lives, the first Ctrl-C (or SIGTERM) only asks for an end; a second one ends the program as usual.
/// One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Whether somebody asked; from any thread.
    static bool requested();
};

} // namespace countersign::app
