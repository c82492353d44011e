#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <string>

namespace countersign::ui {

/// Asks the person for the passphrase of a key file, whatever thread wants to know.
class PassphraseDesk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Nothing when the person put the question away. Blocks; when called on a worker thread, the window goes on.
    std::optional<std::string> ask(const QString& keyFile, bool creating);

private:
    static std::optional<std::string> askHere(const QString& keyFile, bool creating);
};

} // namespace countersign::ui
