#pragma once

#include "core/usecases/packet_view.h"
#include "ui/widgets/section.h"

namespace countersign::ui {

class CommentPins;
class FlowLayout;

/// Every claim of the rationale, with a button for each piece of evidence that it cites.
class RationaleSection : public Section {
    Q_OBJECT

public:
    explicit RationaleSection(QWidget* parent = nullptr);
    void fill(const usecases::PacketView& view);

Q_SIGNALS:
    void citationOpened(const QString& artifactId, const QString& pointer);

private:
    void build(const std::vector<usecases::ReasonView>& reasons);
    QWidget* claim(const usecases::ReasonView& reason);
    QWidget* citations(const usecases::ReasonView& reason);

    std::vector<usecases::ReasonView> m_reasons;
    QWidget* m_claims = nullptr;
    std::vector<CommentPins*> m_comments;
};

} // namespace countersign::ui
