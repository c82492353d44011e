#pragma once

#include "core/usecases/checked_packet.h"
#include "core/usecases/look_view.h"
#include "core/usecases/review_sheet.h"
#include "ui/session/packet_ref.h"

#include <QWidget>
#include <array>
#include <memory>
#include <optional>

class QPushButton;
class QStackedLayout;

namespace countersign::ui {

class Notice;
class PlainLabel;
class ReadingTable;
class RecommendationStep;
class Session;
class SigningStep;
class VerificationStep;

/// The human review protocol as a walk: what changed since my last look, four verifications over the real material, a
/// recommendation, the signature.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);
    /// While a signature is being made, nothing new begins.
    void begin(const PacketRef& ref);

Q_SIGNALS:
    void done();
    void cancelled();

private:
    struct Material {
        std::array<usecases::ReviewPart, 4> parts;
        std::optional<usecases::LookView> look;
    };

    QWidget* makeLook();
    QWidget* makeFoot();
    void readMaterial();
    void walk(const Material& material);
    void goTo(QWidget* step);
    void next();
    void previous();
    void sayWhere();
    QString missing() const;
    /// A verification says itself what it lacks.
    bool canGoOn() const;
    void sign();

    Session& m_session;
    std::shared_ptr<const usecases::CheckedPacket> m_packet;
    PlainLabel* m_title;
    PlainLabel* m_where;
    Notice* m_notice;
    QStackedLayout* m_steps;
    PlainLabel* m_reading;
    QWidget* m_look;
    PlainLabel* m_lookedAt;
    ReadingTable* m_changes;
    std::array<VerificationStep*, 4> m_verifications;
    RecommendationStep* m_recommendation;
    SigningStep* m_signing;
    QWidget* m_foot;
    QPushButton* m_back;
    QPushButton* m_next;
    PlainLabel* m_missing;
    bool m_looked = false;
    unsigned m_begun = 0;
};

} // namespace countersign::ui
