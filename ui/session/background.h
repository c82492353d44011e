#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <utility>

namespace countersign::ui {

/// Runs `work` on a thread of the pool and hands its result to `done` on the window's thread, unless `context` is
/// gone by then. Call it on the window's thread.
template <typename Work, typename Done>
void inBackground(QObject* context, Work work, Done done) {
    using Outcome = decltype(work());
    QPointer<QObject> alive(context);
    QThreadPool::globalInstance()->start([alive, work = std::move(work), done = std::move(done)]() mutable {
        auto outcome = std::make_shared<Outcome>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [alive, outcome, done = std::move(done)]() mutable {
                if (alive) done(std::move(*outcome));
            },
            Qt::QueuedConnection);
    });
}

} // namespace countersign::ui
