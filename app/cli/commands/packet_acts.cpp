#include "app/cli/commands/commands.h"

#include "app/cli/act_command.h"
#include "app/cli/terminal.h"

namespace countersign::app {

namespace {

using statement::Act;

struct ReasonOptions : ActCommand {
    std::string reasonCode;
    std::string text;
    std::string names;
};

std::shared_ptr<ReasonOptions>
addAct(CLI::App& packet, Session& session, Act act, const std::string& help,
       const std::function<Result<statement::Body>(const ReasonOptions&)>& make) {
    auto options = std::make_shared<ReasonOptions>();
    CLI::App* command = packet.add_subcommand(std::string(statement::actName(act)), help);
    command->fallthrough();
    options->choice.addTo(*command);
    options->signing.addTo(*command);
    command->callback([options, &session, act, make] {
        performAndReport(session, *options, act, [&](const packet::Core&) { return make(*options); });
    });
    return options;
}

void addReason(CLI::App& packet, Act act, std::string& target) {
    packet.get_subcommand(std::string(statement::actName(act)))
        ->add_option("--reason", target, "Why, in one to 280 characters")
        ->required();
}

void addRefusal(CLI::App& packet, Session& session, Act act, const std::string& help) {
    auto options = addAct(packet, session, act, help, [](const ReasonOptions& o) -> Result<statement::Body> {
        return statement::Body(statement::RefusalBody{o.reasonCode, o.text});
    });
    CLI::App* command = packet.get_subcommand(std::string(statement::actName(act)));
    command->add_option("--reason-code", options->reasonCode, "A code that the policy lists for this")
        ->required();
    command->add_option("--text", options->text, "Why, in one to 280 characters")->required();
}

/// retract and release name a statement.
void addNaming(CLI::App& packet, Session& session, Act act, const std::string& help,
               const std::string& option, const std::string& optionHelp) {
    auto options =
        addAct(packet, session, act, help, [act](const ReasonOptions& o) -> Result<statement::Body> {
            auto digest = Sha256::parse(o.names);
            if (!digest) return std::move(digest).error();
            if (act == Act::retract) return statement::Body(statement::RetractBody{*digest, o.text});
            return statement::Body(statement::ReleaseBody{*digest, o.text});
        });
    CLI::App* command = packet.get_subcommand(std::string(statement::actName(act)));
    command->add_option(option, options->names, optionHelp)->required();
    addReason(packet, act, options->text);
}

void addSeal(CLI::App& packet, Session& session) {
    auto choice = std::make_shared<PacketChoice>();
    CLI::App* command =
        packet.add_subcommand("seal", "Seal a packet whose approvals are complete (after a crash)");
    command->fallthrough();
    choice->addTo(*command);
    command->callback([choice, &session] {
        auto workspace = session.workspace();
        if (!workspace) return session.fail(workspace.error());
        auto core = choice->find(session);
        if (!core) return session.fail(core.error());
        auto outcome = usecases::sealPacket(*workspace, *core);
        if (!outcome) return session.fail(outcome.error());
        printSealing(*outcome);
        if (!outcome->sealed) session.end(ExitCode::failed);
    });
}

} // namespace

void addPacketActs(CLI::App& packet, Session& session) {
    const auto nothing = [](const ReasonOptions&) -> Result<statement::Body> {
        return statement::Body(std::monostate{});
    };
    addAct(packet, session, Act::submit, "Submit a draft with complete evidence for signature", nothing);
    addAct(packet, session, Act::approve, "Approve in a required role, relying on the go reviews there are",
           [](const ReasonOptions&) -> Result<statement::Body> {
               return statement::Body(statement::ApproveBody{});
           });
    addRefusal(packet, session, Act::decline, "Decline as a required signer: the revision is rejected");
    addRefusal(packet, session, Act::withdraw, "Withdraw as author: the revision is rejected");
    addNaming(packet, session, Act::retract, "Take back an own approval before the packet is sealed",
              "--approval", "statement_sha256 of the approval");
    auto hold =
        addAct(packet, session, Act::hold, "Put a packet on hold: it does not seal, and stops the gate",
               [](const ReasonOptions& o) -> Result<statement::Body> {
                   return statement::Body(statement::HoldBody{o.text});
               });
    addReason(packet, Act::hold, hold->text);
    addNaming(packet, session, Act::release, "Release a hold, as its placer or as release authority",
              "--hold", "statement_sha256 of the hold, or of the review that recommends hold");
    addSeal(packet, session);
}

} // namespace countersign::app
