#include "ui/text/draft_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <array>

namespace countersign::ui::text {

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("draft", english);
}

struct Place {
    const char* pointer;
    DraftPart part;
    const char* name;
};

/// Longer pointers before their beginnings.
constexpr std::array places{
    Place{"/decision_rationale/selection_primary_reason", DraftPart::rationale, QT_TRANSLATE_NOOP("draft", "Primary reason")},
    Place{"/decision_rationale/selection_secondary_reason", DraftPart::rationale, QT_TRANSLATE_NOOP("draft", "Secondary reason")},
    Place{"/decision_rationale/rejected_lane_1_reason", DraftPart::rationale, QT_TRANSLATE_NOOP("draft", "First rejected lane")},
    Place{"/decision_rationale/rejected_lane_2_reason", DraftPart::rationale, QT_TRANSLATE_NOOP("draft", "Second rejected lane")},
    Place{"/decision_rationale/further_rejected_lane_reasons", DraftPart::rationale, QT_TRANSLATE_NOOP("draft", "Further rejected lane")},
    Place{"/decision_rationale/known_risk_acceptances", DraftPart::commitments, QT_TRANSLATE_NOOP("draft", "Accepted risk")},
    Place{"/decision_rationale/required_follow_up_controls", DraftPart::commitments, QT_TRANSLATE_NOOP("draft", "Follow-up control")},
    Place{"/decision_rationale", DraftPart::rationale, QT_TRANSLATE_NOOP("draft", "Reasons")},
    Place{"/required_signers", DraftPart::roster, QT_TRANSLATE_NOOP("draft", "Signers")},
    Place{"/selected_lane_id", DraftPart::lane, QT_TRANSLATE_NOOP("draft", "Lane")},
    Place{"/replay_baseline", DraftPart::lane, QT_TRANSLATE_NOOP("draft", "Lane")},
    Place{"/evidence/ranking_snapshot", DraftPart::evidence, QT_TRANSLATE_NOOP("draft", "Ranking snapshot")},
    Place{"/evidence/forecast_band_snapshot", DraftPart::evidence, QT_TRANSLATE_NOOP("draft", "Forecast band")},
    Place{"/evidence/dashboard_extract", DraftPart::evidence, QT_TRANSLATE_NOOP("draft", "Dashboard extract")},
    Place{"/evidence/context", DraftPart::evidence, QT_TRANSLATE_NOOP("draft", "Context")},
    Place{"/evidence_bundle", DraftPart::evidence, QT_TRANSLATE_NOOP("draft", "Evidence")},
    Place{"/exception_cluster_id", DraftPart::evidence, QT_TRANSLATE_NOOP("draft", "Exception cluster")},
};

struct Question {
    const char* member;
    const char* words;
};

constexpr std::array questions{
    Question{"reason_code", QT_TRANSLATE_NOOP("draft", "choose a reason code")},
    Question{"text", QT_TRANSLATE_NOOP("draft", "say it in words")},
    Question{"owner", QT_TRANSLATE_NOOP("draft", "name an owner")},
    Question{"due_at_utc", QT_TRANSLATE_NOOP("draft", "say when it is due")},
    Question{"uri", QT_TRANSLATE_NOOP("draft", "say where the file came from")},
    Question{"captured_at_utc", QT_TRANSLATE_NOOP("draft", "say when it was captured")},
    Question{"artifact_id", QT_TRANSLATE_NOOP("draft", "give it a short name")},
    Question{"ranking_snapshot_id", QT_TRANSLATE_NOOP("draft", "give its ranking_snapshot_id")},
    Question{"simulation_rule_version", QT_TRANSLATE_NOOP("draft", "give its simulation_rule_version")},
    Question{"generated_utc", QT_TRANSLATE_NOOP("draft", "say when it was generated")},
    Question{"decision_label", QT_TRANSLATE_NOOP("draft", "give the label of the fallback decision")},
    Question{"lane_id", QT_TRANSLATE_NOOP("draft", "choose the fallback lane")},
    Question{"ranking_snapshot", QT_TRANSLATE_NOOP("draft", "choose a file")},
    Question{"selected_lane_id", QT_TRANSLATE_NOOP("draft", "select one")},
    Question{"exception_cluster_id", QT_TRANSLATE_NOOP("draft", "choose one")},
};

const Place* findPlace(const std::string& pointer) {
    for (const Place& place : places)
        if (pointer.starts_with(place.pointer)) return &place;
    return nullptr;
}

/// "2" of "/…/known_risk_acceptances/1/text": which of several; empty where there is one.
QString ordinalIn(const std::string& pointer, const char* prefix) {
    const QString rest = QString::fromStdString(pointer).mid(static_cast<qsizetype>(std::string_view(prefix).size()));
    bool number = false;
    const int index = rest.section(QLatin1Char('/'), 1, 1).toInt(&number);
    return number ? QString::number(index + 1) : QString();
}

} // namespace

DraftPart partOf(const std::string& pointer) {
    const Place* place = findPlace(pointer);
    return place ? place->part : DraftPart::evidence;
}

QString placeInDraft(const std::string& pointer) {
    const Place* place = findPlace(pointer);
    if (!place) return shown(pointer);
    const QString which = ordinalIn(pointer, place->pointer);
    return which.isEmpty() ? words(place->name) : QStringLiteral("%1 %2").arg(words(place->name), which);
}

QString gap(const std::string& pointer) {
    const std::string member = pointer.substr(pointer.rfind('/') + 1);
    for (const Question& question : questions)
        if (member == question.member)
            return words(QT_TRANSLATE_NOOP("draft", "%1: %2")).arg(placeInDraft(pointer), words(question.words));
    return words(QT_TRANSLATE_NOOP("draft", "%1: choose a file")).arg(placeInDraft(pointer));
}

} // namespace countersign::ui::text
