#pragma once

#include "core/usecases/draft_material.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace countersign::ui {

class PlainLabel;
class UtcField;

/// One evidence file of the draft: which file, where it came from, when it was captured, and what it turned out to be.
class EvidenceSlot : public QWidget {
    Q_OBJECT

public:
    /// Of context files the author names the artifact too.
    enum class Naming { fixed, byAuthor };

    EvidenceSlot(const QString& title, Naming naming, QWidget* parent = nullptr);

    void fill(const usecases::DecisionDraft::Source& source);
    usecases::DecisionDraft::Source source() const;
    /// What reading the file gave; nullptr while it is not read yet.
    void report(const usecases::DraftFile* file);

Q_SIGNALS:
    void changed();
    /// Another file, or the same once more.
    void chosen(const std::string& file);
    /// By its button.
    void removed();

private:
    void choose();
    void take(const QString& file);
    void showFile();
    void arrange(const QString& title);
    void say(const QString& text, bool wrong);

    std::string m_file;
    PlainLabel* m_name;
    PlainLabel* m_verdict;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QLineEdit* m_artifactId;
    QLineEdit* m_uri;
    UtcField* m_captured;
    QWidget* m_details;
};

} // namespace countersign::ui
