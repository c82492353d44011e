#pragma once

#include "core/json/object_reader.h"
#include "core/lanes/top_two_comparison.h"

namespace countersign::lanes {

/// Reads the comparison row an upstream file states itself. Numbers of numeric fields are normalised, so that
/// 0.80 equals 0.8; "" stands for null, which YAML lacks. Error (in the reader): comparisonMalformed.
TopTwoComparison readStatedComparison(json::ObjectReader& reader);

} // namespace countersign::lanes
