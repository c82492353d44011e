#pragma once

#include "core/usecases/packet_view.h"
#include "ui/widgets/section.h"

class QToolButton;

namespace countersign::ui {

class BandChart;
class CommentPins;
class FittedTable;
class PlainLabel;

/// The two best lanes side by side, drawn and in numbers; every other lane one click away.
class ComparisonSection : public Section {
    Q_OBJECT

public:
    explicit ComparisonSection(QWidget* parent = nullptr);
    void fill(const usecases::PacketView& view);

private:
    void fillChart(const usecases::ComparisonView& view);
    void fillOthers(const usecases::ComparisonView& view);
    QWidget* fold(QToolButton* button, const QString& words, QWidget* content);

    BandChart* m_chart;
    PlainLabel* m_caption;
    FittedTable* m_fields;
    QToolButton* m_moreBands;
    FittedTable* m_bands;
    QToolButton* m_moreLanes;
    FittedTable* m_others;
    PlainLabel* m_faults;
    CommentPins* m_comments;
};

} // namespace countersign::ui
