#pragma once

#include "core/validation/scenario/packet_workshop.h"

#include <string>
#include <string_view>

namespace countersign::test {

/// The rules that the product ships, below resources/. Stops the test program when one is missing.
std::string shippedPolicy();
std::string shippedSchema();
std::string shippedFailMatrix();

/// A workshop under these rules, or under another policy. Stops the test program when there can be none.
const validation::PacketWorkshop& shippedWorkshop();
validation::PacketWorkshop workshopUnder(std::string_view policyBytes);

} // namespace countersign::test
