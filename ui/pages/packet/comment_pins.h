#pragma once

#include "core/usecases/timeline_view.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace countersign::ui {

/// The comments about one part of the core, at that part.
class CommentPins : public QWidget {
    Q_OBJECT

public:
    /// Whether a pointer into the core belongs here.
    using Belongs = std::function<bool(const std::string& pointer)>;

    explicit CommentPins(QWidget* parent = nullptr);
    void fill(const std::vector<usecases::TimelineEntry>& timeline, const Belongs& belongs);

    /// Whatever lies at or below a member.
    static Belongs below(const std::string& pointer);
    static bool comparison(const std::string& pointer);
    static bool roster(const std::string& pointer);
    static bool evidence(const std::string& pointer);
    /// What no other part of the page shows.
    static bool elsewhere(const std::string& pointer);

private:
    void add(const usecases::TimelineEntry& comment);

    QVBoxLayout* m_layout;
};

} // namespace countersign::ui
