#include "app/cli/demo_play.h"

#include "app/cli/act_command.h"
#include "app/cli/finding_text.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/usecases/issue_packet.h"
#include "core/usecases/perform_act.h"
#include "core/usecases/replay_packet.h"
#include "core/usecases/review_material.h"
#include "core/usecases/run_gate.h"
#include "core/validation/validator.h"

#include <algorithm>

namespace countersign::app {

namespace {

using statement::Act;

Error astray(const std::string& folder, const std::string& what) {
    return Error(ErrorCode::demoWentAstray, folder + "/story.yaml", what);
}

statement::ReviewBody reviewOf(const DemoAct& act, const packet::Core& core) {
    statement::ReviewBody body;
    const auto materials = usecases::reviewMaterial(core);
    for (std::size_t i = 0; i < materials.size(); ++i) {
        const bool concern = materials[i].verification == act.concern;
        body.verifications[i] = {concern ? statement::VerificationResult::concern
                                         : statement::VerificationResult::ok,
                                 concern ? act.text : std::string(), materials[i].digests};
    }
    body.recommendation =
        act.recommendation == "go" ? statement::Recommendation::go : statement::Recommendation::hold;
    return body;
}

statement::Body bodyOf(const DemoAct& act, const packet::Core& core) {
    switch (act.act) {
    case Act::review:
        return reviewOf(act, core);
    case Act::approve:
        return statement::ApproveBody{};
    case Act::decline:
    case Act::withdraw:
        return statement::RefusalBody{act.reasonCode, act.text};
    case Act::hold:
        return statement::HoldBody{act.text};
    default:
        return std::monostate{};
    }
}

/// The person's key of the method that the story names, where it names one.
std::optional<Sha256> keyOf(const DemoAct& act, const policy::Directory& directory) {
    const policy::Signer* signer = directory.findSigner(act.by.text());
    if (act.keyMethod.empty() || !signer) return std::nullopt;
    const auto found =
        std::find_if(signer->keys.begin(), signer->keys.end(), [&](const policy::SignerKey& key) {
            return crypto::methodName(key.publicKey.method()) == act.keyMethod;
        });
    return found != signer->keys.end() ? std::optional(found->keyId) : std::nullopt;
}

bool isElsewhere(const DemoStep& step) {
    const auto* act = std::get_if<DemoAct>(&step.does);
    return act && act->elsewhere;
}

} // namespace

DemoPlay::DemoPlay(DemoStage& stage, const DemoStory& story)
    : m_stage(stage), m_story(story), m_clock(Timestamp::fromUnixSeconds(0)) {
}

usecases::Workspace DemoPlay::workspace(FileSystem& files) const {
    return {files, m_stage.trust(), m_clock, Session::toolVersion()};
}

usecases::Decide DemoPlay::decide() const {
    return [inFull = m_story.inFull](const usecases::SigningView& view) -> Result<bool> {
        if (!inFull) return true;
        printLine("   " + view.predicate.printedName + " as " + std::string(view.predicate.capacity.text()) +
                  " sees " + std::to_string(view.leaves.size()) + " values, view_sha256 " +
                  view.digest.shortHex() + ", and signs:");
        printLine("   \"" + view.predicate.meaning + "\"");
        return true;
    };
}

void DemoPlay::tellAct(const DemoAct& act, const std::string& file) const {
    if (m_story.inFull) return printLine("   " + visibleText(file));
    const policy::Signer* signer = m_stage.directory().findSigner(act.by.text());
    std::string line = "   " + m_clock.now().text() + "  r" + std::to_string(m_core->key().revision) + "  " +
                       std::string(statement::actName(act.act)) + " by " +
                       visibleText(signer ? signer->printedName : act.by.text());
    if (!act.text.empty()) line += ": " + visibleText(act.text);
    printLine(line);
}

Result<void> DemoPlay::issue(const DemoAct& act) {
    const std::string folder = m_story.folder + "/";
    auto text = m_stage.input(folder + act.decision);
    if (!text) return std::move(text).error();
    auto decision = usecases::DecisionFile::parse(*text, "inputs/" + folder + act.decision);
    if (!decision) return std::move(decision).error();
    const usecases::Workspace space = workspace(act.elsewhere ? *m_elsewhere : m_stage.store());
    auto outcome = usecases::issuePacket(
        space, m_story.window, *decision,
        [&](const std::string& name) { return m_stage.input(folder + name); }, act.by,
        keyOf(act, m_stage.directory()), std::nullopt, m_stage.keys(), decide());
    if (!outcome) return std::move(outcome).error();
    auto all = usecases::WindowReading::read(space, m_story.window);
    if (!all) return std::move(all).error();
    auto core =
        usecases::findPacket(*all, {outcome->key.cluster, outcome->key.revision, outcome->coreSha256.hex()});
    if (!core) return std::move(core).error();
    m_core = std::move(*core);
    tellAct(act, outcome->coreFile);
    return {};
}

Result<void> DemoPlay::perform(const DemoAct& act) {
    if (act.act == Act::issue) return issue(act);
    if (!m_core) return astray(m_story.folder, "nothing is issued yet");
    const usecases::ActIntent intent{
        act.act, act.by, std::nullopt, keyOf(act, m_stage.directory()), std::nullopt, bodyOf(act, *m_core)};
    auto outcome =
        usecases::performAct(workspace(m_stage.store()), *m_core, intent, m_stage.keys(), decide());
    if (!outcome) return std::move(outcome).error();
    tellAct(act, outcome->file);
    if (m_story.inFull && outcome->sealing && outcome->sealing->sealed) printSealing(*outcome->sealing);
    return {};
}

Result<void> DemoPlay::validate(bool mustPass) {
    auto packet = usecases::checkStored(workspace(m_stage.store()), *m_core);
    if (!packet) return std::move(packet).error();
    const validation::Findings& findings = packet->findings();
    printLine(std::string("   validate: ") + (validation::fails(findings) ? "FAIL" : "PASS"));
    printFindings(findings, "   ");
    if (validation::fails(findings) == mustPass) return astray(m_story.folder, "validate");
    return {};
}

Result<void> DemoPlay::replay(bool mustPass) {
    auto packet = usecases::checkStored(workspace(m_stage.store()), *m_core);
    if (!packet) return std::move(packet).error();
    auto steps = usecases::replayPacket(packet->dossier());
    if (!steps) return std::move(steps).error();
    for (const lanes::ReplayStep& step : *steps)
        printLine(std::string(step.ok ? "   same     " : "   DIFFERS  ") + step.name);
    if (lanes::reproduces(*steps) != mustPass) return astray(m_story.folder, "replay");
    return {};
}

Result<void> DemoPlay::gate(bool mustPass) {
    auto run =
        usecases::runGate(workspace(m_stage.store()), m_story.window, validation::GatePurpose::release);
    if (!run) return std::move(run).error();
    printLine(std::string("   gate for release: ") + (run->passed() ? "PASS" : "FAIL"));
    if (run->passed() != mustPass) return astray(m_story.folder, "gate");
    return {};
}

Result<void> DemoPlay::check(const DemoCheck& check) {
    if (!m_core) return astray(m_story.folder, "nothing is issued yet");
    switch (check.kind) {
    case DemoCheck::Kind::validate:
        return validate(check.mustPass);
    case DemoCheck::Kind::replay:
        return replay(check.mustPass);
    case DemoCheck::Kind::gate:
        break;
    }
    return gate(check.mustPass);
}

Result<void> DemoPlay::play(const DemoStep& step) {
    m_clock.set(step.at);
    if (!step.say.empty()) printLine("\n" + std::to_string(++m_headlines) + ". " + visibleText(step.say));
    if (const auto* act = std::get_if<DemoAct>(&step.does)) return perform(*act);
    return check(std::get<DemoCheck>(step.does));
}

Result<void> DemoPlay::play() {
    const bool elsewhere = std::any_of(m_story.steps.begin(), m_story.steps.end(), isElsewhere);
    if (elsewhere) {
        auto copied = m_stage.copyElsewhere();
        if (!copied) return std::move(copied).error();
        m_elsewhere = *copied;
    }
    for (const DemoStep& step : m_story.steps)
        if (auto done = play(step); !done) return done;
    return elsewhere ? m_stage.unite() : Result<void>();
}

} // namespace countersign::app
