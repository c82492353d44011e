#include "ui/pages/packet/section_jumps.h"

#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace countersign::ui {

SectionJumps::SectionJumps(QScrollArea* area, QWidget* parent)
    : QWidget(parent), m_area(area), m_flow(new FlowLayout(this)) {
    m_flow->setSpacing(style::gap / 2);
}

void SectionJumps::addJump(Section* section) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setText(section->accessibleName());
    button->setAccessibleName(tr("Go to %1").arg(section->accessibleName()));
    connect(button, &QToolButton::clicked, this, [this, section] { jump(section); });
    m_flow->addWidget(button);
}

void SectionJumps::jump(Section* section) {
    m_area->verticalScrollBar()->setValue(section->y());
    // The next Tab goes on from there.
    section->setFocus(Qt::ShortcutFocusReason);
}

} // namespace countersign::ui
