#pragma once

#include <QWidget>

class QTabWidget;

namespace countersign::ui {

class Session;

/// What this person signs with, and whose rules count here.
class KeysPage : public QWidget {
    Q_OBJECT

public:
    explicit KeysPage(Session& session, QWidget* parent = nullptr);

private:
    QTabWidget* m_parts;
};

} // namespace countersign::ui
