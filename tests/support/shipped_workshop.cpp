#include "tests/support/shipped_workshop.h"

#include <fstream>
#include <iterator>

namespace countersign::test {

namespace {

std::string shipped(const std::string& path) {
    std::ifstream file(std::string(COUNTERSIGN_SOURCE_DIR "/resources/") + path, std::ios::binary);
    check(file.good(), "a shipped file");
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

std::string shippedPolicy() {
    return shipped("policies/lesson120_signer_traceability_policy.yaml");
}

std::string shippedSchema() {
    return shipped("schemas/lesson120_strategy_approval_packet_schema.yaml");
}

std::string shippedFailMatrix() {
    return shipped("policies/lesson120_approval_fail_matrix.csv");
}

const validation::PacketWorkshop& shippedWorkshop() {
    static const validation::PacketWorkshop workshop = workshopUnder(shippedPolicy());
    return workshop;
}

validation::PacketWorkshop workshopUnder(std::string_view policyBytes) {
    auto workshop =
        validation::PacketWorkshop::open(std::string(policyBytes), shippedSchema(), shippedFailMatrix());
    check(workshop.ok(), "the workshop opens");
    return std::move(workshop).value();
}

} // namespace countersign::test
