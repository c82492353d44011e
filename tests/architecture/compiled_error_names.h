#pragma once

#include <QStringList>

namespace countersign::architecture {

/// The names of all error codes as the compiler sees them, in the order of core/base/error_codes.def.
QStringList compiledErrorNames();

} // namespace countersign::architecture
