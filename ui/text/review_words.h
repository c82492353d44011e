#pragma once

#include "core/statement/predicate.h"
#include "core/usecases/look_view.h"
#include "core/usecases/review_sheet.h"

#include <QString>

namespace countersign::ui::text {

/// "Top-two comparison": the n-th verification of the protocol, and what it asks of the reviewer.
QString verificationTitle(std::size_t verification);
QString verificationTask(std::size_t verification);
QString result(statement::VerificationResult result);
/// "policy (c81783e70376…)", with why it is not shown where it is not.
QString fileTitle(const usecases::ReviewFile& file);
/// "Approve by Kofi Mensah as release_authority, 2026-11-26 07:44 UTC"
QString actSeen(const usecases::ActSeen& seen);

} // namespace countersign::ui::text
