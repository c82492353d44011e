#pragma once

#include "core/usecases/perform_act.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace countersign::ui {

class FramedBand;
class PlainLabel;

/// What became of an act: recorded, and what that means for the packet, or why not and what to do next.
class ActOutcomeView : public QWidget {
    Q_OBJECT

public:
    explicit ActOutcomeView(QWidget* parent = nullptr);
    void say(const usecases::ActOutcome& outcome);
    void say(const Error& error);
    /// The request of the sheet is over.
    void sayExpired();

Q_SIGNALS:
    void againRequested();
    /// The person has read it; `recorded` as it was.
    void closed(bool recorded);

private:
    void sayAll(bool recorded, const QString& sentence, const QStringList& more);

    FramedBand* m_band;
    PlainLabel* m_icon;
    PlainLabel* m_sentence;
    PlainLabel* m_more;
    QPushButton* m_again;
    QPushButton* m_close;
    bool m_recorded = false;
};

} // namespace countersign::ui
