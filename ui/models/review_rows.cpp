#include "ui/models/review_rows.h"

#include "ui/text/review_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace countersign::ui {

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("review", english);
}

void addTexts(std::vector<ReadingRow>& out, const std::vector<usecases::PlacedText>& texts) {
    for (const auto& [place, value] : texts)
        out.push_back({false, {text::shown(place), text::shown(value)}});
}

QString weighed(const usecases::ChangedValue& value) {
    QString out = value.after ? text::shown(*value.after) : words(QT_TRANSLATE_NOOP("review", "removed"));
    if (!value.change.empty()) out += QStringLiteral("  (%1)").arg(text::shown(value.change));
    if (value.better)
        out += QStringLiteral(" ") + (*value.better ? words(QT_TRANSLATE_NOOP("review", "▲ better for the lane"))
                                                    : words(QT_TRANSLATE_NOOP("review", "▼ worse for the lane")));
    return out;
}

QString titleOf(const usecases::ChangedDocument& document) {
    if (document.name.empty()) return words(QT_TRANSLATE_NOOP("review", "What is decided otherwise"));
    const QString name = text::shown(document.name);
    return document.untold
               ? words(QT_TRANSLATE_NOOP("review", "%1 is another file; what it says otherwise cannot be told here")).arg(name)
               : words(QT_TRANSLATE_NOOP("review", "What %1 says otherwise")).arg(name);
}

} // namespace

std::vector<ReadingRow> rowsOf(const usecases::ReviewPart& part) {
    std::vector<ReadingRow> out{{true, {words(QT_TRANSLATE_NOOP("review", "What the packet says"))}}};
    addTexts(out, part.leaves);
    for (const usecases::ReviewFile& file : part.files) {
        out.push_back({true, {text::fileTitle(file)}});
        addTexts(out, file.lines);
    }
    return out;
}

std::vector<ReadingRow> rowsOf(const usecases::LookView& look) {
    std::vector<ReadingRow> out;
    for (const usecases::ChangedDocument& document : look.changes) {
        out.push_back({true, {titleOf(document)}});
        for (const usecases::ChangedValue& value : document.values)
            out.push_back({false,
                           {text::shown(value.place),
                            value.before ? text::shown(*value.before) : words(QT_TRANSLATE_NOOP("review", "new")),
                            weighed(value)}});
    }
    if (!look.since.empty()) out.push_back({true, {words(QT_TRANSLATE_NOOP("review", "What happened since"))}});
    for (const usecases::ActSeen& seen : look.since)
        out.push_back({false, {text::actSeen(seen), {}, {}}});
    return out;
}

} // namespace countersign::ui
