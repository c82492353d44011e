#pragma once

#include "core/packet/core.h"

#include <string>

namespace countersign::usecases {

/// The name under which an artifact lies beside a decision file: its id with an ending that gives its media
/// type again.
std::string evidenceName(const packet::Artifact& artifact);

/// The decision file that a core could have been issued from, as restricted YAML with evidence named by
/// evidenceName: the start of the next revision. What the program computes is not in it.
std::string decisionText(const packet::CoreContent& content);

} // namespace countersign::usecases
