#pragma once

#include <QString>

namespace countersign::architecture {

/// Why the file `from` may not include the project file `to` (architecture.md, arrows 2 to 4); empty when it
/// may.
QString whyNotInclude(const QString& from, const QString& to);

/// Why the file `from` may not include the header `<header>` (arrows 1 and 4); empty when it may.
QString whyNotIncludeAngled(const QString& from, const QString& header);

} // namespace countersign::architecture
