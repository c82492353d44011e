#pragma once

#include "core/usecases/perform_act.h"
#include "ui/text/words.h"

#include <QStringList>

namespace countersign::ui::text {

/// Whether the packet sealed with an act, and what is missing if not; nothing for acts that seal nothing.
QStringList sealing(const usecases::ActOutcome& outcome);

/// Why an act was not recorded, with what to do next in this window.
ErrorWords actError(const Error& error);

} // namespace countersign::ui::text
