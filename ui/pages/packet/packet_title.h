#pragma once

#include "core/usecases/packet_view.h"

#include <QWidget>

namespace countersign::ui {

class Badge;
class PlainLabel;

/// Which packet the page is about and where it stands: always at the top, above everything that files say.
class PacketTitle : public QWidget {
    Q_OBJECT

public:
    explicit PacketTitle(QWidget* parent = nullptr);
    void showName(const packet::PacketKey& key);
    void showStanding(const usecases::PacketSummary& summary);

Q_SIGNALS:
    void backRequested();
    void linkRequested();

private:
    PlainLabel* m_name;
    PlainLabel* m_window;
    Badge* m_state;
    Badge* m_forked;
    Badge* m_held;
    Badge* m_incomplete;
    Badge* m_failed;
};

} // namespace countersign::ui
