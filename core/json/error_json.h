#pragma once

#include "core/base/error.h"
#include "core/json/value.h"

namespace countersign::json {

/// An error for programs, as FORMAT.md shows it: `code`, `sentence`, `remedy`, `file`, `place`, `detail` and
/// `cause` (the same, or null). Texts of files are written as visibleText writes them.
Value errorToJson(const Error& error);
/// The same shape for what only a program's surface can refuse, e.g. words typed wrong.
Value errorToJson(std::string_view name, std::string_view sentence, std::string_view remedy);

} // namespace countersign::json
