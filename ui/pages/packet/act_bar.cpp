#include "ui/pages/packet/act_bar.h"

#include "ui/style/theme.h"
#include "ui/text/act_words.h"
#include "ui/text/packet_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace countersign::ui {

namespace {

using statement::Act;

struct Shown {
    Act act;
    const char* icon;
};
constexpr std::array shownActs{
    Shown{Act::review, "review"}, Shown{Act::approve, "sign"}, Shown{Act::submit, ""},
    Shown{Act::hold, "hold"},     Shown{Act::release, ""},     Shown{Act::decline, ""},
    Shown{Act::withdraw, ""},     Shown{Act::retract, ""},     Shown{Act::comment, "note"}};

} // namespace

ActBar::ActBar(QWidget* parent) : QWidget(parent), m_general(PlainLabel::paragraph()) {
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (const Shown& shown : shownActs) {
        auto* button =
            new QPushButton(style::icon(QString::fromLatin1(shown.icon)), text::act(shown.act) + tr(" …"));
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, [this, act = shown.act] { Q_EMIT actRequested(act); });
        m_buttons.emplace(shown.act, button);
        flow->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::gap);
    layout->addWidget(buttons);
    layout->addWidget(m_general);
}

void ActBar::fill(const std::vector<usecases::PossibleAct>& acts, const QString& obstacle) {
    m_general->setText(obstacle);
    m_general->setVisible(!obstacle.isEmpty());
    // Acts with the same reason share a line.
    std::vector<std::pair<QString, QString>> reasons;
    for (const Shown& shown : shownActs) {
        const auto found =
            std::find_if(acts.begin(), acts.end(), [&](const auto& act) { return act.act == shown.act; });
        QPushButton* button = m_buttons.at(shown.act);
        const bool possible = obstacle.isEmpty() && found != acts.end() && found->possible();
        const QString reason = !obstacle.isEmpty() || found == acts.end() ? obstacle : text::whyNot(*found);
        button->setEnabled(possible);
        button->setAccessibleDescription(possible ? text::actEffect(shown.act)
                                                  : tr("Not possible: %1").arg(reason));
        if (possible || !obstacle.isEmpty()) continue;
        const auto same = std::find_if(reasons.begin(), reasons.end(),
                                       [&](const auto& line) { return line.second == reason; });
        if (same != reasons.end())
            same->first += QStringLiteral(", ") + text::act(shown.act);
        else
            reasons.emplace_back(text::act(shown.act), reason);
    }
    setReasons(reasons);
}

void ActBar::setReasons(const std::vector<std::pair<QString, QString>>& reasons) {
    delete m_reasons;
    m_reasons = new QWidget;
    auto* grid = new QGridLayout(m_reasons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::wideGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [acts, reason] : reasons) {
        PlainLabel* why = PlainLabel::paragraph(reason);
        auto* what = new PlainLabel(tr("Not now: %1").arg(acts));
        for (PlainLabel* label : {what, why}) {
            QPalette muted = label->palette();
            muted.setColor(QPalette::WindowText, style::color(style::Tone::muted));
            label->setPalette(muted);
        }
        grid->addWidget(what, row, 0, Qt::AlignTop);
        grid->addWidget(why, row++, 1);
    }
    layout()->addWidget(m_reasons);
    m_reasons->setVisible(!reasons.empty());
}

} // namespace countersign::ui
