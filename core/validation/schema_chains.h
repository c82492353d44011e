#pragma once

#include "core/base/result.h"
#include "core/validation/schema_node.h"

namespace countersign::validation {

/// Schemas that apply to the same value one inside the other ($ref, allOf, anyOf, oneOf) must come to an end,
/// after at most 64 steps: with the nesting of the instance this bounds the evaluator's recursion. Errors
/// schemaCycle, schemaChainTooLong, without the file.
Result<void> checkChains(const SchemaGraph& graph);

} // namespace countersign::validation
