#include "app/cli/terminal.h"

#include "core/base/inert_text.h"

#include <cstdio>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace countersign::app {

namespace {

/// Keeps what is typed off the screen while it lives.
class HiddenInput {
public:
    HiddenInput() {
        m_active = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_active) tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput() {
        if (m_active) tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenInput(const HiddenInput&) = delete;
    HiddenInput& operator=(const HiddenInput&) = delete;

private:
    termios m_before{};
    bool m_active = false;
};

} // namespace

void printLine(std::string_view line) {
    std::cout << inertText(line) << '\n';
}

void printProblem(std::string_view line) {
    std::cout.flush();
    std::cerr << inertText(line) << '\n';
}

void printJson(std::string_view document) {
    std::cout << inertJson(document) << '\n';
}

void printJsonProblem(std::string_view document) {
    std::cout.flush();
    std::cerr << inertJson(document) << '\n';
}

Result<void> printBytes(std::string_view bytes) {
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
    if (!std::cout) return Error(ErrorCode::outputClosed, "standard output");
    return {};
}

bool isInteractive() {
    return isatty(STDIN_FILENO) == 1;
}

std::string askLine(std::string_view question) {
    std::cout << question << ' ' << std::flush;
    std::string line;
    std::getline(std::cin, line);
    return line;
}

Result<crypto::SecretText> askSecret(std::string_view question) {
    if (!isInteractive()) return Error(ErrorCode::noTerminal, "standard input");
    std::cout << question << ' ' << std::flush;
    std::string line;
    {
        const HiddenInput hidden;
        std::getline(std::cin, line);
    }
    std::cout << '\n';
    return crypto::SecretText::takeFrom(line);
}

} // namespace countersign::app
