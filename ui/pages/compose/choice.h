#pragma once

#include <string>
#include <vector>

class QComboBox;

/// Combo boxes over lists of names from files: the first row is "choose", and what was chosen stays, offered or not.
namespace countersign::ui::choice {

/// Quietly: nothing is emitted while the list changes.
void offer(QComboBox& box, const std::vector<std::string>& names);
void set(QComboBox& box, const std::string& name);
/// Empty while nothing is chosen.
std::string of(const QComboBox& box);

} // namespace countersign::ui::choice
