#pragma once

#include "ui/models/reading_rows.h"

#include <QTableView>

namespace countersign::ui {

/// A table that knows which of its rows were on screen to their end. Space or showNext goes on to the first that was
/// not.
class ReadingTable : public QTableView {
    Q_OBJECT

public:
    /// The first column gets `firstShare` percent of the width, the others the rest.
    ReadingTable(const QStringList& header, int firstShare, QWidget* parent = nullptr);

    /// Starts anew: nothing was on screen yet.
    void read(std::vector<ReadingRow> rows);
    int rowsLeft() const { return m_left; }
    void showNext();

Q_SIGNALS:
    /// How many rows were not on screen yet.
    void progressed(int rowsLeft);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    void lookLater();
    void look();
    int firstUnseen() const;

    ReadingRows* m_rows;
    int m_firstShare;
    std::vector<bool> m_seen;
    int m_left = 0;
    bool m_lookDue = false;
};

} // namespace countersign::ui
