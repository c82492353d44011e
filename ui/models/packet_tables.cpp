#include "ui/models/packet_tables.h"

#include "ui/text/packet_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace countersign::ui {

namespace {

using style::Tone;
using usecases::ComparisonView;

QString words(const char* english) {
    return QCoreApplication::translate("tables", english);
}

/// Lines of one cell.
QString lines(const QStringList& texts) {
    return texts.join(QChar(QChar::LineSeparator));
}

Cell person(const std::string& printedName, const std::string& id) {
    return {lines({text::shown(printedName), text::shown(id)})};
}

QString textOr(const std::vector<std::string>& values, std::size_t at) {
    return at < values.size() && !values[at].empty() ? text::shown(values[at]) : QStringLiteral("–");
}

QString difference(const std::vector<std::string>& values, std::size_t at) {
    const QString out = textOr(values, at);
    const bool positive =
        !out.startsWith(QLatin1Char('-')) && out != QStringLiteral("–") && out != QStringLiteral("0");
    return positive ? QLatin1Char('+') + out : out;
}

/// "windows · clusters · tiers", only what narrows it beyond the packet's own being told.
QString scope(const usecases::RosterRowView& row) {
    return lines({text::listed(row.windows), text::listed(row.clusters), text::listed(row.tiers)});
}

Cell signatureCell(const usecases::RosterRowView& row) {
    if (!row.signature) return {words(QT_TRANSLATE_NOOP("tables", "Missing")), Tone::caution, true};
    if (!row.signature->verified)
        return {words(QT_TRANSLATE_NOOP("tables", "Signature not verified")), Tone::bad, true};
    return {words(QT_TRANSLATE_NOOP("tables", "Signature verified")), Tone::good};
}

TableContent::Row rosterRow(const usecases::RosterRowView& row, std::size_t at) {
    std::vector<Cell> cells{
        {text::shown(row.role), Tone::plain, true}, {scope(row)}, {text::people(row.eligible)}};
    if (const auto& signature = row.signature) {
        cells.push_back(person(signature->printedName, signature->signerId));
        cells.push_back({text::shortMoment(signature->at)});
        cells.push_back(signatureCell(row));
        cells.push_back({lines({text::shortDigest(signature->keyId),
                                text::shown(signature->method + ", " + signature->protection)})});
    } else {
        cells.push_back({row.whoCan.empty() ? words(QT_TRANSLATE_NOOP("tables", "nobody"))
                                            : words(QT_TRANSLATE_NOOP("tables", "nobody yet; %1 can"))
                                                  .arg(text::people(row.whoCan))});
        cells.push_back({QStringLiteral("–")});
        cells.push_back(signatureCell(row));
        cells.push_back({QStringLiteral("–")});
    }
    return {QString::number(at), std::move(cells)};
}

Tone toneOf(const usecases::ArtifactView& artifact) {
    if (artifact.state == validation::EvidenceBytes::State::mismatch) return Tone::bad;
    if (artifact.stale || artifact.state == validation::EvidenceBytes::State::hashOnly) return Tone::caution;
    return Tone::good;
}

/// An item stands as well as the file behind it.
Cell itemCell(const usecases::EvidenceView& view, const usecases::EvidenceItemView& item) {
    if (item.value.empty()) return {words(QT_TRANSLATE_NOOP("tables", "Missing")), Tone::bad, true};
    for (const usecases::ArtifactView& artifact : view.artifacts)
        if (artifact.id == item.artifactId) return {text::standing(artifact), toneOf(artifact)};
    return {words(QT_TRANSLATE_NOOP("tables", "Stated")), Tone::good};
}

Tone toneOf(const usecases::TimelineEntry& entry) {
    if (entry.leadsTo == workflow::ApprovalState::approved) return Tone::good;
    if (entry.leadsTo == workflow::ApprovalState::rejected) return Tone::bad;
    const bool stops = entry.act == statement::Act::hold || entry.question ||
                       entry.recommendation == statement::Recommendation::hold;
    return stops && entry.open ? Tone::caution : Tone::plain;
}

Tone toneOf(const validation::Finding& finding) {
    switch (finding.severity()) {
    case validation::Severity::fail:
        return finding.unfinished ? Tone::caution : Tone::bad;
    case validation::Severity::warn:
        return Tone::caution;
    case validation::Severity::info:
        break;
    }
    return Tone::muted;
}

void addBands(TableContent& out, const std::vector<usecases::BandView>& bands, const QString& what) {
    for (const usecases::BandView& band : bands)
        out.rows.push_back({what + QString::fromStdString(band.name),
                            {{what.arg(text::shown(band.name))},
                             {text::shown(band.low)},
                             {text::shown(band.mid)},
                             {text::shown(band.high)}}});
}

} // namespace

TableContent comparisonTable(const ComparisonView& view) {
    TableContent out{{words(QT_TRANSLATE_NOOP("tables", "Field"))}, {}};
    for (const ComparisonView::Lane& lane : view.lanes)
        out.headers << text::shown(lane.id);
    for (std::size_t lane = 1; lane < view.lanes.size(); ++lane)
        out.headers << (view.lanes.size() == 2 ? words(QT_TRANSLATE_NOOP("tables", "Difference"))
                                               : words(QT_TRANSLATE_NOOP("tables", "First minus rank %1"))
                                                     .arg(text::shown(view.lanes[lane].rank)));
    out.headers << words(QT_TRANSLATE_NOOP("tables", "Better"));
    for (const ComparisonView::Field& field : view.fields) {
        std::vector<Cell> cells{{text::shown(field.name)}};
        for (std::size_t lane = 0; lane < view.lanes.size(); ++lane) {
            const bool best = !field.better.empty() && field.better == view.lanes[lane].id;
            cells.push_back({textOr(field.values, lane), best ? Tone::good : Tone::plain, best});
        }
        for (std::size_t lane = 1; lane < view.lanes.size(); ++lane)
            cells.push_back({difference(field.differences, lane - 1)});
        cells.push_back(
            {field.better.empty() ? words(QT_TRANSLATE_NOOP("tables", "neither")) : text::shown(field.better),
             field.better.empty() ? Tone::muted : Tone::plain});
        out.rows.push_back({QString::fromStdString(field.name), std::move(cells)});
    }
    return out;
}

TableContent otherLanesTable(const ComparisonView& view) {
    TableContent out{{words(QT_TRANSLATE_NOOP("tables", "Field"))}, {}};
    for (const ComparisonView::Lane& lane : view.otherLanes)
        out.headers
            << words(QT_TRANSLATE_NOOP("tables", "%1. %2")).arg(text::shown(lane.rank), text::shown(lane.id));
    for (const ComparisonView::Field& field : view.otherFields) {
        std::vector<Cell> cells{{text::shown(field.name)}};
        for (std::size_t lane = 0; lane < view.otherLanes.size(); ++lane)
            cells.push_back({textOr(field.values, lane)});
        out.rows.push_back({QString::fromStdString(field.name), std::move(cells)});
    }
    return out;
}

TableContent bandsTable(const ComparisonView& view) {
    TableContent out{{words(QT_TRANSLATE_NOOP("tables", "Convergence, hours")),
                      words(QT_TRANSLATE_NOOP("tables", "Low")), words(QT_TRANSLATE_NOOP("tables", "Mid")),
                      words(QT_TRANSLATE_NOOP("tables", "High"))},
                     {}};
    addBands(out, view.bands, QStringLiteral("%1"));
    addBands(out, view.forecast, words(QT_TRANSLATE_NOOP("tables", "Forecast %1")));
    return out;
}

TableContent rosterTable(const std::vector<usecases::RosterRowView>& rows) {
    TableContent out{
        {words(QT_TRANSLATE_NOOP("tables", "Needed role")), words(QT_TRANSLATE_NOOP("tables", "Scope")),
         words(QT_TRANSLATE_NOOP("tables", "Who may sign")), words(QT_TRANSLATE_NOOP("tables", "Signed by")),
         words(QT_TRANSLATE_NOOP("tables", "Time")), words(QT_TRANSLATE_NOOP("tables", "Signature")),
         words(QT_TRANSLATE_NOOP("tables", "Key"))},
        {}};
    for (std::size_t at = 0; at < rows.size(); ++at)
        out.rows.push_back(rosterRow(rows[at], at));
    return out;
}

TableContent evidenceItemsTable(const usecases::EvidenceView& view) {
    TableContent out{{words(QT_TRANSLATE_NOOP("tables", "Required item")),
                      words(QT_TRANSLATE_NOOP("tables", "State")),
                      words(QT_TRANSLATE_NOOP("tables", "Value"))},
                     {}};
    for (const usecases::EvidenceItemView& item : view.items)
        out.rows.push_back({QString::fromStdString(item.name),
                            {{text::shown(item.name)},
                             itemCell(view, item),
                             {item.value.empty() ? QStringLiteral("–") : text::shown(item.value)}}});
    return out;
}

TableContent artifactsTable(const usecases::EvidenceView& view) {
    TableContent out{{words(QT_TRANSLATE_NOOP("tables", "Artifact")),
                      words(QT_TRANSLATE_NOOP("tables", "Kind")), words(QT_TRANSLATE_NOOP("tables", "Bytes")),
                      words(QT_TRANSLATE_NOOP("tables", "Size")),
                      words(QT_TRANSLATE_NOOP("tables", "Captured")),
                      words(QT_TRANSLATE_NOOP("tables", "Where it came from"))},
                     {}};
    for (const usecases::ArtifactView& artifact : view.artifacts)
        out.rows.push_back({QString::fromStdString(artifact.id),
                            {{text::shown(artifact.id), Tone::plain, true},
                             {lines({text::shown(artifact.kind), text::shown(artifact.mediaType)})},
                             {text::standing(artifact), toneOf(artifact)},
                             {text::size(artifact.sizeBytes)},
                             {text::shortMoment(artifact.capturedAt)},
                             {text::shown(artifact.uri)}}});
    return out;
}

TableContent timelineTable(const std::vector<usecases::TimelineEntry>& entries) {
    TableContent out{{words(QT_TRANSLATE_NOOP("tables", "When")), words(QT_TRANSLATE_NOOP("tables", "After")),
                      words(QT_TRANSLATE_NOOP("tables", "Act")), words(QT_TRANSLATE_NOOP("tables", "Who")),
                      words(QT_TRANSLATE_NOOP("tables", "As")),
                      words(QT_TRANSLATE_NOOP("tables", "What it said"))},
                     {}};
    for (const usecases::TimelineEntry& entry : entries)
        out.rows.push_back(
            {QString::fromStdString(entry.statement.hex()),
             {{text::shortMoment(entry.at)},
              {entry.secondsSincePrevious ? text::duration(*entry.secondsSincePrevious) : QStringLiteral("–"),
               Tone::muted},
              {text::did(entry), toneOf(entry), true},
              person(entry.printedName, entry.signerId),
              {text::shown(entry.capacity)},
              {lines(text::said(entry))}}});
    return out;
}

TableContent findingsTable(const validation::Findings& findings) {
    TableContent out{
        {words(QT_TRANSLATE_NOOP("tables", "Finding")), words(QT_TRANSLATE_NOOP("tables", "What it is")),
         words(QT_TRANSLATE_NOOP("tables", "Where")), words(QT_TRANSLATE_NOOP("tables", "What to do")),
         words(QT_TRANSLATE_NOOP("tables", "Who can"))},
        {}};
    for (const validation::Finding& finding : findings) {
        const bool needsWork = finding.severity() != validation::Severity::info;
        const QString id = text::shown(validation::constraintId(finding.constraint));
        out.rows.push_back({id + QString::fromStdString(finding.place + finding.detail),
                            {{lines({text::severity(finding.severity()), id}), toneOf(finding)},
                             {text::findingSentence(finding)},
                             {text::shown(finding.place)},
                             {needsWork ? text::findingRemedy(finding) : QString()},
                             {text::listed(finding.who)}}});
    }
    return out;
}

} // namespace countersign::ui
