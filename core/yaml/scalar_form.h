#pragma once

#include "core/base/result.h"
#include "core/yaml/cursor.h"

namespace countersign::yaml {

/// Where a scalar stands: in block form, or inside brackets, where fewer characters may go unquoted.
enum class Context { block, flow };

/// Steps over one scalar of the restricted form: plain, 'single' or "double" quoted, complete on its line.
/// Refuses everything that YAML readers understand differently: indicators, nulls, other escapes.
Result<void> stepOverScalar(Cursor& cursor, Context context);

/// Steps over `key:` and stands on the space or line end that must follow. False, without a step, when no key
/// stands here. Unquoted keys are made of letters, digits and _ $ . -
Result<bool> stepOverKey(Cursor& cursor);

} // namespace countersign::yaml
