#pragma once

#include "core/usecases/review_sheet.h"

#include <QWidget>
#include <optional>

class QButtonGroup;
class QLineEdit;

namespace countersign::ui {

class PlainLabel;
class ReadingTable;

/// One verification: its material, which has to be on screen to the end before the answer below it can be given.
class VerificationStep : public QWidget {
    Q_OBJECT

public:
    explicit VerificationStep(std::size_t verification, QWidget* parent = nullptr);
    /// Starts anew.
    void read(const usecases::ReviewPart& part);
    /// Nothing while it cannot be given yet.
    std::optional<statement::Verification> answer() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeAnswer();
    void sayWhatIsMissing();
    QString missing() const;
    std::optional<statement::VerificationResult> result() const;

    ReadingTable* m_table;
    QButtonGroup* m_results;
    QLineEdit* m_note;
    PlainLabel* m_missing;
    std::vector<Sha256> m_viewed;
    bool m_gaps = false;
};

} // namespace countersign::ui
