#pragma once

#include "core/usecases/checked_packet.h"
#include "ui/session/packet_ref.h"
#include "ui/session/signing_flow.h"

#include <QWidget>
#include <memory>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace countersign::ui {

class ActForm;
class Notice;
class PlainLabel;
class Session;
class SigningStep;

/// One act about one packet: what it needs, exactly what will be signed, what became of it.
class SigningPage : public QWidget {
    Q_OBJECT

public:
    explicit SigningPage(Session& session, QWidget* parent = nullptr);
    /// While a signature is being made, nothing new begins.
    void begin(const PacketRef& ref, statement::Act act);
    /// Goes straight to what will be signed.
    void begin(const QString& title, SigningFlow::Work work);

Q_SIGNALS:
    void done();
    void cancelled();

private:
    QWidget* makeAskingStep();
    bool isBusy();
    void ask(std::shared_ptr<const usecases::CheckedPacket> packet);
    void sayMissing();
    void proceed();

    Session& m_session;
    statement::Act m_act = statement::Act::comment;
    std::shared_ptr<const usecases::CheckedPacket> m_packet;
    PlainLabel* m_title;
    PlainLabel* m_effect;
    Notice* m_notice;
    QStackedLayout* m_steps;
    PlainLabel* m_reading;
    QWidget* m_asking;
    QVBoxLayout* m_formPlace;
    ActForm* m_form = nullptr;
    PlainLabel* m_missing;
    QPushButton* m_proceed;
    SigningStep* m_signing;
    unsigned m_begun = 0;
};

} // namespace countersign::ui
