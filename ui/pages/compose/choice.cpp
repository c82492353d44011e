#include "ui/pages/compose/choice.h"

#include "ui/text/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace countersign::ui::choice {

namespace {

QString word(const std::string& name) {
    return QString::fromStdString(name);
}

void begin(QComboBox& box) {
    if (box.count() > 0) return;
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.addItem(QCoreApplication::translate("choice", "choose …"), QString());
}

} // namespace

void offer(QComboBox& box, const std::vector<std::string>& names) {
    const QSignalBlocker quiet(&box);
    begin(box);
    const std::string chosen = of(box);
    bool same = box.count() == static_cast<int>(names.size()) + 1;
    for (std::size_t i = 0; same && i < names.size(); ++i)
        same = box.itemData(static_cast<int>(i) + 1).toString() == word(names[i]);
    if (same) return;
    while (box.count() > 1)
        box.removeItem(1);
    for (const std::string& name : names)
        box.addItem(text::shown(name), word(name));
    set(box, chosen);
}

void set(QComboBox& box, const std::string& name) {
    const QSignalBlocker quiet(&box);
    begin(box);
    if (!name.empty() && box.findData(word(name)) < 0)
        box.addItem(QCoreApplication::translate("choice", "%1 (not offered)").arg(text::shown(name)), word(name));
    box.setCurrentIndex(name.empty() ? 0 : box.findData(word(name)));
}

std::string of(const QComboBox& box) {
    return box.currentData().toString().toStdString();
}

} // namespace countersign::ui::choice
