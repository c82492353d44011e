#include "app/cli/commands/commands.h"

#include "app/cli/act_command.h"
#include "app/cli/demo_stage.h"
#include "app/cli/finding_text.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/issue_packet.h"
#include "core/usecases/perform_act.h"
#include "core/usecases/replay_packet.h"
#include "core/usecases/review_material.h"
#include "core/usecases/run_gate.h"
#include "core/validation/validator.h"

#include <filesystem>

namespace countersign::app {

namespace {

using policy::Duty;
using policy::Role;
using statement::Act;

/// Plays the main job with the people of the demo directory, each signing with a key of their own.
class DemoPlay {
public:
    DemoPlay(DemoStage& stage, const Clock& clock)
        : m_stage(stage), m_workspace{stage.store(), stage.trust(), clock, Session::toolVersion()} {}

    Result<void> play();

private:
    Result<void> issue();
    Result<void> act(Act act, const policy::Capacity& capacity, statement::Body body);
    Result<void> review();
    /// Validates and demands the verdict; a wrong one is the error demoWentAstray.
    Result<void> expectValidation(bool pass);
    Result<void> replay();
    Result<void> gate();
    Result<usecases::WindowReading> reading() const {
        return usecases::WindowReading::read(m_workspace, m_core->key().window);
    }
    /// The first person of the directory with the capacity who is not the author.
    SignerId person(const policy::Capacity& capacity) const;
    usecases::Decide decide() const;
    void headline(const std::string& text) { printLine("\n" + std::to_string(++m_step) + ". " + text); }

    DemoStage& m_stage;
    usecases::Workspace m_workspace;
    std::optional<packet::Core> m_core;
    int m_step = 0;
};

Error astray(const std::string& what) {
    return Error(ErrorCode::demoWentAstray, "", what);
}

SignerId DemoPlay::person(const policy::Capacity& capacity) const {
    for (const policy::Signer& signer : m_stage.directory().signers())
        if (signer.grantOf(capacity) &&
            (capacity == policy::Capacity(Duty::author) || !signer.grantOf(Duty::author)))
            return signer.id;
    return m_stage.directory().signers().front().id;
}

/// The people of the demo are played: what they would be shown is counted and named by its digest.
usecases::Decide DemoPlay::decide() const {
    return [](const usecases::SigningView& view) -> Result<bool> {
        printLine("   " + view.predicate.printedName + " as " + std::string(view.predicate.capacity.text()) +
                  " sees " + std::to_string(view.leaves.size()) + " values, view_sha256 " +
                  view.digest.shortHex() + ", and signs:");
        printLine("   \"" + view.predicate.meaning + "\"");
        return true;
    };
}

Result<void> DemoPlay::issue() {
    auto text = m_stage.input("decision.yaml");
    if (!text) return std::move(text).error();
    auto decision = usecases::DecisionFile::parse(*text, "inputs/decision.yaml");
    if (!decision) return std::move(decision).error();
    auto windows = store::listWindows(m_stage.store());
    if (!windows) return std::move(windows).error();
    auto outcome = usecases::issuePacket(
        m_workspace, windows->front(), *decision,
        [this](const std::string& name) { return m_stage.input(name); }, person(Duty::author), std::nullopt,
        std::nullopt, m_stage.keys(), decide());
    if (!outcome) return std::move(outcome).error();
    printLine("   " + outcome->coreFile);
    auto all = usecases::WindowReading::read(m_workspace, windows->front());
    if (!all) return std::move(all).error();
    auto core = usecases::findPacket(*all, {outcome->key.cluster, outcome->key.revision, {}});
    if (!core) return std::move(core).error();
    m_core = std::move(*core);
    return {};
}

Result<void> DemoPlay::act(Act act, const policy::Capacity& capacity, statement::Body body) {
    const usecases::ActIntent intent{act,          person(capacity), capacity,
                                     std::nullopt, std::nullopt,     std::move(body)};
    auto outcome = usecases::performAct(m_workspace, *m_core, intent, m_stage.keys(), decide());
    if (!outcome) return std::move(outcome).error();
    printLine("   " + outcome->file);
    if (outcome->sealing && outcome->sealing->sealed) printSealing(*outcome->sealing);
    return {};
}

Result<void> DemoPlay::review() {
    statement::ReviewBody body;
    const auto materials = usecases::reviewMaterial(*m_core);
    for (std::size_t i = 0; i < materials.size(); ++i)
        body.verifications[i] = {statement::VerificationResult::ok, "", materials[i].digests};
    body.recommendation = statement::Recommendation::go;
    return act(Act::review, Duty::reviewer, std::move(body));
}

Result<void> DemoPlay::expectValidation(bool pass) {
    auto all = reading();
    if (!all) return std::move(all).error();
    auto dossier = all->dossier(*m_core);
    if (!dossier) return std::move(dossier).error();
    const validation::Findings findings = validation::validate(*dossier);
    printLine(std::string("   validate: ") + (validation::fails(findings) ? "FAIL" : "PASS"));
    printFindings(findings, "   ");
    if (validation::fails(findings) == pass) return astray("validate");
    return {};
}

Result<void> DemoPlay::replay() {
    auto all = reading();
    if (!all) return std::move(all).error();
    auto dossier = all->dossier(*m_core);
    if (!dossier) return std::move(dossier).error();
    auto steps = usecases::replayPacket(*dossier);
    if (!steps) return std::move(steps).error();
    for (const lanes::ReplayStep& step : *steps)
        printLine(std::string(step.ok ? "   same     " : "   DIFFERS  ") + step.name);
    if (!lanes::reproduces(*steps)) return astray("replay");
    return {};
}

Result<void> DemoPlay::gate() {
    auto run = usecases::runGate(m_workspace, std::nullopt, validation::GatePurpose::release);
    if (!run) return std::move(run).error();
    printLine(std::string("   gate for release: ") + (run->passed() ? "PASS" : "FAIL"));
    if (!run->passed()) return astray("gate");
    return {};
}

Result<void> DemoPlay::play() {
    struct Step {
        const char* headline;
        std::function<Result<void>()> run;
    };
    const auto approve = [this](Role role) { return act(Act::approve, role, statement::ApproveBody{}); };
    const std::vector<Step> steps{
        {"The author issues a draft from the ranking snapshot and the evidence.", [&] { return issue(); }},
        {"The author submits it for signature.",
         [&] { return act(Act::submit, Duty::author, std::monostate{}); }},
        {"A reviewer carries out the human review protocol.", [&] { return review(); }},
        {"The strategy owner approves.", [&] { return approve(Role::strategyOwner); }},
        {"The risk governance reviewer approves.", [&] { return approve(Role::riskGovernanceReviewer); }},
        {"Two of three have signed: validation must fail and say who is missing.",
         [&] { return expectValidation(false); }},
        {"The release authority approves, and the packet seals.",
         [&] { return approve(Role::releaseAuthority); }},
        {"Now validation must pass.", [&] { return expectValidation(true); }},
        {"Replay makes the decision again from the evidence bytes alone.", [&] { return replay(); }},
        {"The release gate.", [&] { return gate(); }},
    };
    for (const Step& step : steps) {
        headline(step.headline);
        if (auto done = step.run(); !done) return done;
    }
    return {};
}

void printNext(const std::string& dir) {
    const std::string shown = visibleText(dir);
    printLine("\nEverything lies in " + shown +
              ": inputs, workstation (keys, trust file), strategy-approval (the store).");
    printLine("This is a SANDBOX: its directory says so, and nothing made in it can pass for production.");
    printLine("Go on with, for example:");
    const std::string common =
        "  countersign-cli --store " + shown + " --trust " + shown + "/workstation/trust.yaml";
    printLine(common + " packet list");
    printLine(common + " validate");
    printLine(common + " --keys " + shown + "/workstation/keys --passphrase-file " + shown +
              "/workstation/passphrase.txt packet --help");
    printLine("  countersign-cli verify-script > verify-packet.sh && bash verify-packet.sh --help");
}

void demo(Session& session, const std::string& typed) {
    const std::string dir = std::filesystem::absolute(typed).lexically_normal().string();
    store::SystemRandom random;
    printLine("Preparing people, keys, rules and a release window …");
    auto stage = DemoStage::build(dir, session.clock(), random);
    if (!stage) return session.fail(stage.error());
    const auto played = DemoPlay(*stage, session.clock()).play();
    if (!played) return session.fail(played.error());
    printNext(dir);
}

} // namespace

void addDemo(CLI::App& program, Session& session) {
    auto dir = std::make_shared<std::string>();
    CLI::App* command = program.add_subcommand(
        "demo", "Make a sandbox store in a new folder and walk one decision from snapshot to sealed packet");
    command->fallthrough()->add_option("DIR", *dir, "A new or empty folder")->required();
    command->callback([dir, &session] { demo(session, *dir); });
}

} // namespace countersign::app
