#pragma once

#include "core/usecases/perform_act.h"
#include "ui/session/signing_sheet.h"

#include <QObject>
#include <functional>
#include <memory>

class QThread;

namespace countersign::ui {

/// One act from its check to its durable record, on a thread of its own that waits for the person in between. What is
/// signed are the bytes of the sheet that was shown, because the thread holds them all the while. One flow is good for
/// one act.
class SigningFlow : public QObject {
    Q_OBJECT

public:
    explicit SigningFlow(QObject* parent = nullptr);
    /// Refuses and waits until the thread has ended; what was confirmed before is carried through.
    ~SigningFlow() override;

    /// What signs: shows a view by the function it is given, and answers when everything is durable.
    using Work = std::function<Result<usecases::ActOutcome>(const usecases::Decide&)>;

    void start(Work work);
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

    std::unique_ptr<Answer> m_answer;
    std::unique_ptr<QThread> m_thread;
};

} // namespace countersign::ui
