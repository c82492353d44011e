#pragma once

#include "core/usecases/decision_draft.h"

#include <QString>
#include <optional>

namespace countersign::ui {

/// Unfinished drafts of this person on this computer: one file per store, window and cluster, in the program's own
/// folder, never in the store.
class DraftCabinet {
public:
    /// `folder` of the person's drafts, and which store they are for.
    DraftCabinet(const QString& folder, const QString& store);
    /// In the place where the desktop keeps what programs remember.
    static DraftCabinet ofPerson(const QString& store);

    /// Overwrites what was kept for the same window and cluster; false when that could not be written.
    bool keep(const usecases::DecisionDraft& draft) const;
    /// Nothing when there is none, or none that can be read.
    std::optional<usecases::DecisionDraft> find(const std::string& window, const std::string& cluster) const;
    void discard(const std::string& window, const std::string& cluster) const;

private:
    /// Empty unless both are ids: anything else becomes no path.
    QString fileOf(const std::string& window, const std::string& cluster) const;

    QString m_folder;
};

} // namespace countersign::ui
