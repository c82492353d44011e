#pragma once

#include <CLI/CLI.hpp>

namespace countersign::app {

class Session;

/// Adds `completion` and `man`, which describe every command of the program, also those added later.
void addSelfDescription(CLI::App& program, Session& session);

} // namespace countersign::app
