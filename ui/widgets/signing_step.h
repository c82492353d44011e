#pragma once

#include "core/usecases/act_intent.h"
#include "ui/session/signing_flow.h"
#include "ui/session/signing_sheet.h"

#include <QWidget>
#include <memory>

class QStackedLayout;

namespace countersign::ui {

class ActOutcomeView;
class PlainLabel;
class Session;
class SigningSheetView;

/// The last step of every act: check, show everything, sign, say what became of it.
class SigningStep : public QWidget {
    Q_OBJECT

public:
    explicit SigningStep(Session& session, QWidget* parent = nullptr);
    ~SigningStep() override;
    /// An act about a packet of the open store.
    void begin(const packet::Core& core, const usecases::ActIntent& intent);
    /// Anything else that shows a view and signs it.
    void begin(SigningFlow::Work work);
    /// Between the person's confirmation and the outcome nothing else can begin.
    bool signing() const { return m_signing; }

Q_SIGNALS:
    /// The person has seen that it is recorded.
    void done();
    void cancelled();

private:
    void start();
    void present(const SigningSheet& sheet);
    void sign();
    void expire();
    void cancel();
    void progress(const QString& sentence);

    Session& m_session;
    SigningFlow::Work m_work;
    std::unique_ptr<SigningFlow> m_flow;
    QStackedLayout* m_stack;
    QWidget* m_waiting;
    PlainLabel* m_progress;
    SigningSheetView* m_sheet;
    ActOutcomeView* m_outcome;
    bool m_signing = false;
};

} // namespace countersign::ui
