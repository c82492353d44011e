#pragma once

#include "core/keys/key_request.h"

#include <QString>
#include <QStringList>

namespace countersign::app {

/// What the Secret Service says of an entry before QtKeychain asks for it. QtKeychain cannot tell a locked
/// entry from an absent one, and waits without a limit for a service that is frozen.
struct EntryState {
    enum class Kind { open, locked, absent, unreachable } kind;
    /// For unreachable: timeout or unavailable.
    keys::KeyVerdict verdict = keys::KeyVerdict::done;
    QString detail;
};

EntryState stateOfEntry(const QString& service, const QString& entry);

/// The names of all entries, locked ones too as far as the service tells them; `unreachable`, or `open`.
EntryState namesOfEntries(const QString& service, QStringList& names);

/// Whether new entries can be made: `open`, `locked`, or `unreachable`; `absent` when there is no default
/// collection.
EntryState stateOfDefaultCollection();

} // namespace countersign::app
