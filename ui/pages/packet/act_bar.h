#pragma once

#include "core/usecases/possible_acts.h"

#include <QPushButton>
#include <QWidget>
#include <map>

class QGridLayout;

namespace countersign::ui {

class PlainLabel;

/// What a person can do about the packet: one button for each act, and in plain words why some are not
/// possible.
class ActBar : public QWidget {
    Q_OBJECT

public:
    explicit ActBar(QWidget* parent = nullptr);
    /// `obstacle` stands in the way of all of them where it is not empty.
    void fill(const std::vector<usecases::PossibleAct>& acts, const QString& obstacle);

Q_SIGNALS:
    void actRequested(countersign::statement::Act act);

private:
    void setReasons(const std::vector<std::pair<QString, QString>>& reasons);

    std::map<statement::Act, QPushButton*> m_buttons;
    PlainLabel* m_general;
    QWidget* m_reasons = nullptr;
};

} // namespace countersign::ui
