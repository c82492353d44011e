#pragma once

#include "core/usecases/draft_material.h"
#include "core/usecases/draft_preview.h"
#include "ui/text/draft_words.h"

#include <QWidget>

class QListWidget;

namespace countersign::ui {

class PlainLabel;

/// What is missing or wrong, while the author types; a line leads to the part of the form it is about.
class DraftCheckList : public QWidget {
    Q_OBJECT

public:
    explicit DraftCheckList(QWidget* parent = nullptr);

    void fill(const usecases::DraftPreview& preview, const usecases::DraftMaterial& material);

Q_SIGNALS:
    void partChosen(countersign::ui::text::DraftPart part);

private:
    void add(const QString& icon, const QString& text, text::DraftPart part);
    void summarise(bool issuable, int blocking);
    void addError(const Error& error, text::DraftPart part);

    PlainLabel* m_summary;
    QListWidget* m_list;
};

} // namespace countersign::ui
