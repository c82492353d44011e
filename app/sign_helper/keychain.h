#pragma once

#include "core/keys/key_request.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace countersign::app {

/// The Secret Service of this session through QtKeychain. Values are 32 raw bytes, never text, and never kept
/// anywhere else: no insecure fallback, and no settings file is ever looked at (security.md section 0.5).
class Keychain {
public:
    struct Answer {
        keys::KeyVerdict verdict = keys::KeyVerdict::done;
        QByteArray secret;
        QString detail;
    };

    Answer read(const QString& entry) const;
    /// Writes a new entry and reads it back; one that exists is an error.
    Answer write(const QString& entry, const QByteArray& secret) const;
    Answer remove(const QString& entry) const;
    /// Adds the names of all entries; nobody is asked to unlock anything for it.
    Answer list(QStringList& entries) const;
};

} // namespace countersign::app
