#pragma once

#include <QWidget>

class QScrollArea;

namespace countersign::ui {

class FlowLayout;
class Section;

/// The parts of a long page by name; one press brings each to the top.
class SectionJumps : public QWidget {
    Q_OBJECT

public:
    explicit SectionJumps(QScrollArea* area, QWidget* parent = nullptr);
    void addJump(Section* section);

private:
    void jump(Section* section);

    QScrollArea* m_area;
    FlowLayout* m_flow;
};

} // namespace countersign::ui
