#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_text.h"

#include <string>
#include <string_view>

namespace countersign::app {

/// One line to standard output or standard error, as no CI server's command. Text that comes from files must
/// have gone through visibleText.
void printLine(std::string_view line);
void printProblem(std::string_view line);
/// A JSON document and a line end to standard output or standard error, as no CI server's command.
void printJson(std::string_view document);
void printJsonProblem(std::string_view document);
/// Bytes to standard output as they are. Error: outputClosed.
Result<void> printBytes(std::string_view bytes);

/// Whether a person sits in front of standard input.
bool isInteractive();
/// Asks for one line. Nothing at the end of input.
std::string askLine(std::string_view question);
/// Asks without showing what is typed. Error: noTerminal.
Result<crypto::SecretText> askSecret(std::string_view question);

} // namespace countersign::app
