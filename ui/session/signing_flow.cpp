#include "ui/session/signing_flow.h"

#include <QCoreApplication>
#include <QThread>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace countersign::ui {

namespace {

constexpr unsigned long waitMilliseconds = 20;

} // namespace

struct SigningFlow::Answer {
    std::mutex mutex;
    std::condition_variable given;
    std::optional<bool> value;

    void give(bool wanted) {
        const std::lock_guard lock(mutex);
        if (!value) value = wanted;
        given.notify_all();
    }
    bool wait() {
        std::unique_lock lock(mutex);
        given.wait(lock, [this] { return value.has_value(); });
        return *value;
    }
};

SigningFlow::SigningFlow(QObject* parent) : QObject(parent), m_answer(std::make_unique<Answer>()) {
}

SigningFlow::~SigningFlow() {
    blockSignals(true);
    refuse();
    if (!m_thread) return;
    // The thread may be asking for a passphrase, which this thread has to answer.
    while (!m_thread->wait(waitMilliseconds))
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
}

void SigningFlow::start(Work work) {
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        auto outcome = work(askWindow());
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)] { report(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

usecases::Decide SigningFlow::askWindow() {
    return [this](const usecases::SigningView& view) -> Result<bool> {
        QMetaObject::invokeMethod(
            this, [this, sheet = sheetOf(view)] { Q_EMIT shown(sheet); }, Qt::QueuedConnection);
        return m_answer->wait();
    };
}

void SigningFlow::confirm() {
    m_answer->give(true);
}

void SigningFlow::refuse() {
    m_answer->give(false);
}

void SigningFlow::report(const Result<usecases::ActOutcome>& outcome) {
    if (outcome) return Q_EMIT finished(*outcome);
    Q_EMIT failed(outcome.error());
}

} // namespace countersign::ui
