#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace countersign::ui {

class PlainLabel;
class Preferences;

/// The few things that can be chosen.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Preferences& preferences, QWidget* parent = nullptr);

private:
    void fill();
    void arrange();
    void connectChoices();

    Preferences& m_preferences;
    QComboBox* m_look;
    QComboBox* m_language;
    QCheckBox* m_notifications;
    QCheckBox* m_lastStore;
    PlainLabel* m_restart;
};

} // namespace countersign::ui
