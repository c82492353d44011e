#pragma once

#include "core/policy/directory_changes.h"
#include "core/policy/trust_list.h"

#include <QString>

/// Words about policies and directories.
namespace countersign::ui::text {

QString ruleKind(policy::TrustedKind kind);
/// "Policy sap-policy, version 3"
QString ruleTitle(const policy::TrustedFile& file);
QString directoryChange(policy::DirectoryChangeKind kind);

} // namespace countersign::ui::text
