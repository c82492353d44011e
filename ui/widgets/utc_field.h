#pragma once

#include "core/base/timestamp.h"

#include <QDateTimeEdit>
#include <string>

namespace countersign::ui {

/// A moment, typed and shown in UTC with whole seconds.
class UtcField : public QDateTimeEdit {
    Q_OBJECT

public:
    explicit UtcField(const QString& name, QWidget* parent = nullptr);

    void setMoment(Timestamp at);
    /// Ignores what is no moment.
    void setText(const std::string& text);
    std::string text() const;
};

} // namespace countersign::ui
