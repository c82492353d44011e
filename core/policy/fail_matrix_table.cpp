#include "core/policy/fail_matrix_table.h"

#include "core/crypto/sha256.h"
#include "core/csv/reader.h"
#include "core/json/object_reader.h"
#include "core/policy/distinct_names.h"
#include "core/policy/text_members.h"

namespace countersign::policy {

Result<FailMatrixTable> FailMatrixTable::parse(std::string_view bytes, std::string_view file) {
    auto document = csv::read(bytes, file, {.maxBytes = maxBytes});
    if (!document) return std::move(document).error();
    const json::Value table = json::Value::object({{"rows", std::move(document).value()}});

    // Every cell is text whose type the reader's question gives, as in YAML.
    json::ObjectReader reader(table, file, {}, json::Scalars::yaml);
    FailMatrixTable matrix;
    DistinctNames ids;
    reader.objects("rows", [&](json::ObjectReader& row) {
        FailMatrixRow entry;
        entry.scenarioId = readName(row, "scenario_id");
        entry.condition = readLine(row, "condition", 280);
        entry.expectedPass = row.word("expected_result", {"pass", "fail"}) == "pass";
        ids.add(row, "scenario_id", entry.scenarioId);
        matrix.m_rows.push_back(std::move(entry));
    });
    if (!reader.failed() && matrix.m_rows.empty()) reader.failWith("rows", Error(ErrorCode::failMatrixEmpty));
    if (auto done = reader.finish(); !done) return std::move(done).error();
    matrix.m_digest = crypto::sha256(bytes);
    return matrix;
}

std::string failMatrixRunId(const Sha256& schema, const Sha256& policy, const Sha256& matrix) {
    const std::string lines = schema.hex() + '\n' + policy.hex() + '\n' + matrix.hex() + '\n';
    return "FMR-" + crypto::sha256(lines).hex().substr(0, 16);
}

} // namespace countersign::policy
