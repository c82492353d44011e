#include "core/usecases/window_rules.h"

#include "core/crypto/sha256.h"
#include "core/validation/json_schema.h"
#include "core/yaml/reader.h"

namespace countersign::usecases {

namespace {

constexpr std::size_t maxSchema = 1u << 20;

} // namespace

Result<WindowRules> WindowRules::read(const store::WindowStore& store) {
    const store::WindowLayout& layout = store.layout();
    auto policyBytes = store.readFile(layout.policyFile(), policy::SignerPolicy::maxBytes);
    if (!policyBytes) return std::move(policyBytes).error();
    auto directoryBytes = store.readFile(layout.directoryFile(), policy::Directory::maxBytes);
    if (!directoryBytes) return std::move(directoryBytes).error();
    auto schemaBytes = store.readFile(layout.schemaFile(), maxSchema);
    if (!schemaBytes) return std::move(schemaBytes).error();
    auto matrixBytes = store.readFile(layout.matrixFile(), policy::FailMatrixTable::maxBytes);
    if (!matrixBytes) return std::move(matrixBytes).error();
    return parse(std::move(*policyBytes), std::move(*directoryBytes), std::move(*schemaBytes),
                 std::move(*matrixBytes), layout);
}

Result<WindowRules> WindowRules::parse(std::string policyBytes, std::string directoryBytes,
                                       std::string schemaBytes, std::string matrixBytes,
                                       const store::WindowLayout& place) {
    auto policy = policy::SignerPolicy::parse(policyBytes, place.policyFile());
    if (!policy) return std::move(policy).error();
    auto directory = policy::Directory::parse(directoryBytes, place.directoryFile());
    if (!directory) return std::move(directory).error();
    auto matrix = policy::FailMatrixTable::parse(matrixBytes, place.matrixFile());
    if (!matrix) return std::move(matrix).error();
    auto document = yaml::read(schemaBytes, place.schemaFile(), maxSchema);
    if (!document) return std::move(document).error();
    if (auto schema = validation::JsonSchema::compile(*document, place.schemaFile()); !schema)
        return std::move(schema).error();
    const Sha256 schemaSha256 = crypto::sha256(schemaBytes);
    return WindowRules{std::move(policyBytes), std::move(directoryBytes), std::move(schemaBytes),
                       std::move(matrixBytes), std::move(*policy),        std::move(*directory),
                       schemaSha256,           std::move(*matrix)};
}

std::string WindowRules::failMatrixRunId() const {
    return policy::failMatrixRunId(schemaSha256, policy.digest(), matrix.digest());
}

Result<void> WindowRules::keep(store::ContentStore& evidence) const {
    for (const std::string* bytes : {&policyBytes, &directoryBytes, &schemaBytes, &matrixBytes})
        if (auto kept = evidence.put(*bytes); !kept) return std::move(kept).error();
    return {};
}

} // namespace countersign::usecases
