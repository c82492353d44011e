#pragma once

#include "core/usecases/cited_evidence.h"
#include "core/usecases/evidence_view.h"

#include <QDialog>
#include <optional>

class QPlainTextEdit;

namespace countersign::ui {

class PlainLabel;

/// An evidence file as plain text, with the line that was cited highlighted. Nothing in it is ever drawn,
/// followed or run.
class EvidenceReader : public QDialog {
    Q_OBJECT

public:
    explicit EvidenceReader(QWidget* parent = nullptr);
    void read(const usecases::ArtifactView& artifact, const usecases::EvidenceText& text);
    /// After read: marks what a claim cites. `place` is nothing when the pointer leads nowhere.
    void cite(const QString& pointer, const std::optional<usecases::CitedPlace>& place);

private:
    void highlight(int line);

    PlainLabel* m_name;
    PlainLabel* m_about;
    PlainLabel* m_cited;
    PlainLabel* m_instead;
    QPlainTextEdit* m_text;
};

} // namespace countersign::ui
