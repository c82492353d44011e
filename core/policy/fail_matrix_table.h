#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// One row of `lesson120_approval_fail_matrix.csv`.
struct FailMatrixRow {
    std::string scenarioId;
    std::string condition;
    bool expectedPass = false;
};

/// The fail matrix as stored (domain.md section 7): at least one row, scenario ids unique without regard to
/// case.
class FailMatrixTable {
public:
    static constexpr std::size_t maxBytes = 64u << 10;

    static Result<FailMatrixTable> parse(std::string_view bytes, std::string_view file);
    const std::vector<FailMatrixRow>& rows() const { return m_rows; }
    const Sha256& digest() const { return m_digest; }

private:
    FailMatrixTable() = default;
    std::vector<FailMatrixRow> m_rows;
    Sha256 m_digest;
};

/// `fail_matrix_run_id`: "FMR-" and 16 hex digits, known before the run and the same for everybody.
std::string failMatrixRunId(const Sha256& schema, const Sha256& policy, const Sha256& matrix);

} // namespace countersign::policy
