#pragma once

#include <cstddef>
#include <string>

namespace countersign::app {

/// How far a long run is, as one line on a terminal's standard error that is written over and over and taken
/// away at the end; nothing at all where standard error is no terminal.
class ProgressLine {
public:
    explicit ProgressLine(std::string what);
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::size_t done, std::size_t total);
    void clear();

private:
    std::string m_what;
    bool m_terminal;
    std::size_t m_percent = 101;
    bool m_shown = false;
};

} // namespace countersign::app
