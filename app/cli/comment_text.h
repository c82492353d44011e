#pragma once

#include "core/json/value.h"
#include "core/usecases/packet_status.h"

namespace countersign::app {

/// One line of who said what about which place, and the digest by which it can be answered.
void printComments(const std::vector<const statement::Statement*>& comments);
/// The predicate's own words for each comment, with `statement_sha256` and `open`.
json::Value commentsToJson(const usecases::PacketStatus& status);

} // namespace countersign::app
