#pragma once

#include "core/base/clock.h"
#include "ui/session/signing_sheet.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace countersign::ui {

class PlainLabel;
class ReadingTable;

/// Exactly what will be signed. Who, as what, with which meaning stands above the text of files, where that cannot
/// reach; below it every value; the button opens once every line was on screen, for the five minutes of the request.
class SigningSheetView : public QWidget {
    Q_OBJECT

public:
    explicit SigningSheetView(QWidget* parent = nullptr);
    /// `clock` outlives what is shown.
    void present(const SigningSheet& sheet, const Clock& clock);
    void clear();
    /// Looks at the clock.
    void countDown();

Q_SIGNALS:
    void signRequested();
    void cancelled();
    /// The five minutes are over.
    void expired();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void sayProgress(int rowsLeft);

    PlainLabel* m_who;
    PlainLabel* m_meaning;
    PlainLabel* m_packet;
    PlainLabel* m_scope;
    PlainLabel* m_key;
    PlainLabel* m_digest;
    PlainLabel* m_time;
    PlainLabel* m_progress;
    ReadingTable* m_table;
    QPushButton* m_next;
    QPushButton* m_sign;
    QTimer* m_timer;
    const Clock* m_clock = nullptr;
    Timestamp m_until = Timestamp::fromUnixSeconds(0);
};

} // namespace countersign::ui
