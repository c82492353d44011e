#pragma once

#include "core/usecases/perform_act.h"
#include "ui/session/signing_sheet.h"
#include "ui/session/workstation.h"

#include <QObject>
#include <memory>

class QThread;

namespace countersign::ui {

/// One act from its check to its durable record, on a thread of its own that waits for the person in between. What is
/// signed are the bytes of the sheet that was shown, because the thread holds them all the while. One flow is good for
/// one act.
class SigningFlow : public QObject {
    Q_OBJECT

public:
    /// `keys` outlives the flow.
    SigningFlow(std::shared_ptr<const OpenStore> store, keys::KeyStore& keys, QObject* parent = nullptr);
    /// Refuses and waits until the thread has ended; what was confirmed before is carried through.
    ~SigningFlow() override;

    void start(const packet::Core& core, const usecases::ActIntent& intent);
    /// The person's answer to the sheet; the first one counts.
    void confirm();
    void refuse();

Q_SIGNALS:
    void shown(const countersign::ui::SigningSheet& sheet);
    /// The statement is stored.
    void finished(const countersign::usecases::ActOutcome& outcome);
    void failed(const countersign::Error& error);

private:
    struct Answer;

    usecases::Decide askWindow();
    void report(const Result<usecases::ActOutcome>& outcome);

    std::shared_ptr<const OpenStore> m_store;
    keys::KeyStore& m_keys;
    std::unique_ptr<Answer> m_answer;
    std::unique_ptr<QThread> m_thread;
};

} // namespace countersign::ui
