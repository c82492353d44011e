#include "app/cli/commands/commands.h"

#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/lanes/evidence_document.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/show_lanes.h"

namespace countersign::app {

namespace {

constexpr const char* footer =
    R"(FILE is a ranking snapshot (.json, .yaml) or lanes with the upstream columns (.csv). Scores are recomputed in exact
decimals by the rules in the snapshot, or by --rules; ranks from the scores, ties by lane_id. Ends with 1 when a score
or rank is not what it comes to, or when the file is refused, naming row and column, or pointer and line.)";

struct LanesOptions {
    std::string file;
    std::string rules;
};

/// Row by row what the first two ranks have, and how far they are apart.
void printComparison(const lanes::TopTwoComparison& comparison) {
    printLine("Rank 1 beside rank 2:");
    for (const lanes::TopTwoComparison::Field& field : comparison.fields) {
        std::string line =
            "  " + field.name + "  " + visibleText(field.values[0]) + " | " + visibleText(field.values[1]);
        if (field.differences[0]) line += "  difference " + field.differences[0]->text();
        if (field.better) line += "  better " + *field.better;
        printLine(line);
    }
}

void print(const usecases::ShownLanes& shown) {
    for (std::size_t i = 0; i < shown.lanes.size(); ++i) {
        const lanes::Lane& lane = shown.lanes[i];
        printLine("  " + std::to_string(lane.rank) + "  " + lane.id.text() + "  score " + lane.score.text() +
                  "  " + visibleText(lane.option.text()));
        printLine("     converges in " + lane.convergenceLowHours.text() + " / " +
                  lane.convergenceMidHours.text() + " / " + lane.convergenceHighHours.text() +
                  " h, confidence " + lane.confidenceScore.text() + ", regression risk " +
                  lane.riskOfRegressionScore.text() + ", impact " + visibleText(lane.promotionWindowImpact));
        printLine("     " + visibleText(lane.optionSummary));
        if (shown.differs(i))
            printLine("     DIFFERS: recomputed score " + shown.recomputed[i].score.text() + ", rank " +
                      std::to_string(shown.recomputed[i].rank));
    }
    printComparison(shown.comparison);
    printLine(std::string("Scores and ranks ") +
              (shown.anyDiffers() ? "are NOT what they come to" : "are what they come to"));
}

void show(Session& session, const LanesOptions& options) {
    std::optional<lanes::ScoringRules> rules;
    if (!options.rules.empty()) {
        const auto bytes = store::readNamedFile(options.rules, lanes::maxEvidenceBytes + 1);
        if (!bytes) return session.fail(bytes.error());
        auto read = usecases::readScoringRules(*bytes, options.rules);
        if (!read) return session.fail(read.error(), ExitCode::failed);
        rules = std::move(*read);
    }
    const auto bytes = store::readNamedFile(options.file, lanes::maxEvidenceBytes + 1);
    if (!bytes) return session.fail(bytes.error());
    const auto shown = usecases::showLanes(*bytes, options.file, rules);
    if (!shown) return session.fail(shown.error(), ExitCode::failed);
    session.options.json ? printJson(json::writeCanonical(shown->toJson())) : print(*shown);
    if (shown->anyDiffers()) session.end(ExitCode::failed);
}

} // namespace

void addLanes(CLI::App& program, Session& session) {
    CLI::App* group = program.add_subcommand("lanes", "Look at the lanes of a simulation");
    group->require_subcommand(1)->fallthrough();
    auto options = std::make_shared<LanesOptions>();
    CLI::App* command =
        group->add_subcommand("show", "Show lanes, and their scores and ranks computed again");
    command->fallthrough()->footer(footer);
    command->add_option("FILE", options->file, "Ranking snapshot or lanes")->required();
    command->add_option("--rules", options->rules,
                        "Scoring rules (.yaml, .json): terms of column and weight");
    command->callback([options, &session] { show(session, *options); });
}

} // namespace countersign::app
