#include "app/cli/commands/commands.h"

#include "app/cli/act_command.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/usecases/review_material.h"

#include <map>

namespace countersign::app {

namespace {

struct ReviewOptions : ActCommand {
    std::vector<std::string> results;
    std::vector<std::string> notes;
    std::string recommendation;
};

/// ITEM=TEXT words by item. Error: wordUnknown for an item that is no verification.
Result<std::map<std::string, std::string>> byItem(const std::vector<std::string>& words, const char* option) {
    std::map<std::string, std::string> out;
    for (const std::string& word : words) {
        const std::size_t at = word.find('=');
        const std::string item = word.substr(0, at);
        const auto& names = statement::verificationNames;
        if (at == std::string::npos || std::find(names.begin(), names.end(), item) == names.end())
            return Error(ErrorCode::reviewItemUnknown, option, "", word);
        out[item] = word.substr(at + 1);
    }
    return out;
}

void showMaterial(const packet::Core& core, const usecases::ReviewMaterial& material) {
    printLine("== " + std::string(material.verification));
    for (const std::string_view pointer : material.pointers)
        for (const auto& [below, leaf] : json::leaves(*json::resolve(core.value(), pointer)))
            printLine("  " + std::string(pointer) + visibleText(below) + "  " +
                      visibleText(leaf->isString() ? leaf->asText() : json::writeCanonical(*leaf)));
    for (const Sha256& digest : material.digests)
        printLine("  file " + digest.hex());
}

/// The word typed for an item, or asked for when somebody sits there.
std::string answer(const std::map<std::string, std::string>& given, std::string_view item,
                   const std::string& question) {
    if (const auto found = given.find(std::string(item)); found != given.end()) return found->second;
    return isInteractive() ? askLine(question) : std::string();
}

Result<statement::Body> makeReview(const packet::Core& core, const ReviewOptions& options) {
    auto results = byItem(options.results, "--result");
    if (!results) return std::move(results).error();
    auto notes = byItem(options.notes, "--note");
    if (!notes) return std::move(notes).error();
    statement::ReviewBody body;
    const auto materials = usecases::reviewMaterial(core);
    for (std::size_t i = 0; i < materials.size(); ++i) {
        if (options.signing.viewSha256.empty()) showMaterial(core, materials[i]);
        const auto result =
            statement::parseResult(answer(*results, materials[i].verification, "ok, concern or failed?"));
        if (!result) return Error(ErrorCode::reviewIncomplete, "", std::string(materials[i].verification));
        body.verifications[i] = {*result, "", materials[i].digests};
        const bool noted = notes->contains(std::string(materials[i].verification));
        if (noted || *result != statement::VerificationResult::ok)
            body.verifications[i].note = answer(*notes, materials[i].verification, "Note:");
    }
    const auto recommendation = statement::parseRecommendation(options.recommendation);
    if (!recommendation)
        return Error(ErrorCode::recommendationUnknown, "--recommend", "", options.recommendation);
    body.recommendation = *recommendation;
    return statement::Body(std::move(body));
}

} // namespace

void addPacketReview(CLI::App& packet, Session& session) {
    auto options = std::make_shared<ReviewOptions>();
    CLI::App* command = packet.add_subcommand(
        "review", "Carry out the human review protocol: four verifications and a go or hold recommendation");
    command->fallthrough()->footer("ITEM is top_two_comparison, signer_authority, evidence_completeness or "
                                   "rationale_references. A terminal asks for what is not given.");
    options->choice.addTo(*command);
    options->signing.addTo(*command);
    command->add_option("--result", options->results, "ITEM=ok, ITEM=concern or ITEM=failed; once for each");
    command->add_option("--note", options->notes, "ITEM=TEXT; needed where the result is not ok");
    command->add_option("--recommend", options->recommendation, "go or hold")->required();
    command->callback([options, &session] {
        performAndReport(session, *options, statement::Act::review,
                         [&](const packet::Core& core) { return makeReview(core, *options); });
    });
}

} // namespace countersign::app
