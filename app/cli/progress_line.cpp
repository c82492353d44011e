#include "app/cli/progress_line.h"

#include <iostream>
#include <unistd.h>

namespace countersign::app {

ProgressLine::ProgressLine(std::string what)
    : m_what(std::move(what)), m_terminal(isatty(STDERR_FILENO) == 1) {
}

void ProgressLine::show(std::size_t done, std::size_t total) {
    const std::size_t percent = total == 0 ? 100 : done * 100 / total;
    if (!m_terminal || percent == m_percent) return;
    m_percent = percent;
    m_shown = true;
    std::cerr << '\r' << m_what << ' ' << percent << " % (" << done << " of " << total << ")\x1b[K" << std::flush;
}

void ProgressLine::clear() {
    if (m_shown) std::cerr << "\r\x1b[K" << std::flush;
    m_shown = false;
}

} // namespace countersign::app
