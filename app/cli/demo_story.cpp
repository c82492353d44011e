#include "app/cli/demo_story.h"

#include "core/crypto/signature_method.h"
#include "core/json/object_reader.h"
#include "core/yaml/reader.h"

namespace countersign::app {

namespace {

using json::ObjectReader;
using statement::Act;

constexpr std::size_t maxBytes = 64u << 10;
constexpr std::array checkNames{std::pair{std::string_view("validate"), DemoCheck::Kind::validate},
                                std::pair{std::string_view("replay"), DemoCheck::Kind::replay},
                                std::pair{std::string_view("gate"), DemoCheck::Kind::gate}};

std::string optional(ObjectReader& reader, std::string_view name) {
    return reader.has(name) ? reader.string(name, 280) : std::string();
}

std::vector<std::string_view> allDeeds() {
    std::vector<std::string_view> words;
    for (const Act act :
         {Act::issue, Act::submit, Act::review, Act::approve, Act::decline, Act::withdraw, Act::hold})
        words.push_back(statement::actName(act));
    for (const auto& [name, kind] : checkNames)
        words.push_back(name);
    return words;
}

DemoCheck readCheck(ObjectReader& reader, DemoCheck::Kind kind) {
    return {kind, reader.word("verdict", {"pass", "fail"}) == "pass"};
}

std::optional<DemoAct> readAct(ObjectReader& reader, Act act) {
    const auto by = reader.id<SignerTag>("by");
    if (!by) return std::nullopt;
    DemoAct out{.act = act, .by = *by};
    out.keyMethod = optional(reader, "key");
    if (act == Act::issue) {
        out.decision = reader.string("decision", 128);
        out.elsewhere = reader.has("workstation") && reader.word("workstation", {"other"}) == "other";
    }
    if (act == Act::review) {
        out.recommendation = reader.word("recommend", {"go", "hold"});
        out.concern = optional(reader, "concern");
    }
    if (act == Act::decline || act == Act::withdraw) out.reasonCode = reader.string("reason_code", 64);
    out.text = optional(reader, "text");
    return out;
}

std::optional<DemoStep> readStep(ObjectReader& reader) {
    const Timestamp at = reader.timestamp("at");
    const std::string say = optional(reader, "say");
    const std::string deed = reader.word("does", allDeeds());
    if (reader.failed()) return std::nullopt;
    for (const auto& [name, kind] : checkNames)
        if (name == deed) return DemoStep{at, say, readCheck(reader, kind)};
    auto act = readAct(reader, *statement::parseAct(deed));
    if (!act) return std::nullopt;
    return DemoStep{at, say, std::move(*act)};
}

} // namespace

Result<DemoStory> DemoStory::parse(std::string_view bytes, const std::string& folder) {
    const std::string file = folder + "/story.yaml";
    const auto document = yaml::read(bytes, file, maxBytes);
    if (!document) return document.error();
    ObjectReader reader(*document, file, "", json::Scalars::yaml);
    const auto window = reader.id<WindowTag>("release_window_id");
    if (!window) return reader.finish().error();
    DemoStory story{*window,
                    folder,
                    reader.string("title", 280),
                    reader.word("told", {"in_full", "briefly"}) == "in_full",
                    {}};
    reader.objects("steps", [&](ObjectReader& item) {
        if (auto step = readStep(item)) story.steps.push_back(std::move(*step));
    });
    if (auto done = reader.finish(); !done) return std::move(done).error();
    return story;
}

} // namespace countersign::app
