#pragma once

#include "core/base/bytes.h"

#include <QDialog>

namespace countersign::ui {

/// Asks for the first eight digits of a fingerprint that is shown, before something that counts for long.
class FingerprintDialog : public QDialog {
    Q_OBJECT

public:
    FingerprintDialog(const QString& title, const QString& meaning, const Sha256& digest, const QString& act,
                      QWidget* parent = nullptr);
};

} // namespace countersign::ui
