#pragma once

#include "core/usecases/readiness.h"
#include "ui/session/packet_ref.h"

#include <QWidget>

class QPushButton;

namespace countersign::ui {

class Badge;
class CellTableModel;
class Notice;
class PlainLabel;
class PlainTable;
class Session;

/// "Ready to release?": each cluster of a window, and the verdict of the gate.
class ReadinessSheet : public QWidget {
    Q_OBJECT

public:
    explicit ReadinessSheet(Session& session, QWidget* parent = nullptr);
    /// Shows what is known of the window and asks the gate in the background.
    void lookAt(const WindowId& window);

Q_SIGNALS:
    void openRequested(const countersign::ui::PacketRef& ref);

private:
    void arrange();
    void showClusters(std::vector<usecases::ClusterReadiness> clusters);
    void showVerdict(const usecases::Readiness& sheet);
    void showButton();
    void openCurrent();

    Session& m_session;
    std::vector<usecases::ClusterReadiness> m_clusters;
    CellTableModel* m_model;
    CellTableModel* m_blocks;
    PlainTable* m_table;
    PlainTable* m_blockTable;
    Badge* m_verdict;
    PlainLabel* m_sentence;
    Notice* m_notice;
    QPushButton* m_open;
    /// Answers to earlier questions are dropped.
    quint64 m_asked = 0;
};

} // namespace countersign::ui
