#pragma once

#include "core/usecases/dossier_loader.h"
#include "core/usecases/draft.h"

namespace countersign::usecases {

/// Where the next revision of the cluster stands. Refuses ids that another packet has already. Errors:
/// idsCollide, those of reading.
Result<DraftLineage> nextLineage(const WindowReading& reading, const ClusterId& cluster);

/// What the validator needs to judge a draft as if it lay in the store.
validation::Dossier draftDossier(const Draft& draft, const WindowRules& rules, const WindowReading& reading,
                                 const Workspace& workspace);

} // namespace countersign::usecases
