#include "ui/pages/packet/comment_pins.h"

#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign::ui {

CommentPins::CommentPins(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::gap / 2);
    hide();
}

void CommentPins::fill(const std::vector<usecases::TimelineEntry>& timeline, const Belongs& belongs) {
    while (QLayoutItem* old = m_layout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const usecases::TimelineEntry& entry : timeline)
        if (entry.act == statement::Act::comment && belongs(entry.pointer)) add(entry);
    setVisible(m_layout->count() > 0);
}

void CommentPins::add(const usecases::TimelineEntry& comment) {
    auto* pin = new QWidget;
    auto* row = new QHBoxLayout(pin);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::gap);
    auto* icon = new PlainLabel;
    icon->setPixmap(style::icon(QStringLiteral("note")).pixmap(16, 16));
    const QString about = comment.pointer.empty() ? tr("the packet") : text::shown(comment.pointer);
    const QString kind = !comment.question ? tr("says about %1").arg(about)
                         : comment.open    ? tr("asks about %1 (no answer yet)").arg(about)
                                           : tr("asked about %1 (answered)").arg(about);
    PlainLabel* words =
        PlainLabel::paragraph(tr("%1, %2, %3: %4")
                                  .arg(text::shown(comment.printedName), text::shortMoment(comment.at), kind,
                                       text::shown(comment.text)));
    QPalette toned = words->palette();
    toned.setColor(QPalette::WindowText,
                   style::color(comment.question && comment.open ? style::Tone::caution : style::Tone::note));
    words->setPalette(toned);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_layout->addWidget(pin);
}

CommentPins::Belongs CommentPins::below(const std::string& pointer) {
    return
        [pointer](const std::string& place) { return place == pointer || place.starts_with(pointer + "/"); };
}

bool CommentPins::comparison(const std::string& pointer) {
    return below("/replay_baseline")(pointer) || below("/projection")(pointer) ||
           below("/selected_lane_id")(pointer) || below("/selected_mitigation_option_id")(pointer) ||
           below("/ranking_snapshot_id")(pointer);
}

bool CommentPins::roster(const std::string& pointer) {
    return below("/required_signers")(pointer) || below("/policy")(pointer);
}

bool CommentPins::evidence(const std::string& pointer) {
    return below("/evidence_bundle")(pointer);
}

bool CommentPins::elsewhere(const std::string& pointer) {
    return !comparison(pointer) && !roster(pointer) && !evidence(pointer) &&
           !below("/decision_rationale")(pointer);
}

} // namespace countersign::ui
