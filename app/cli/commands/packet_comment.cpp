#include "app/cli/commands/commands.h"

#include "app/cli/act_command.h"

namespace countersign::app {

namespace {

constexpr const char* footer =
    R"(A comment is signed like every act and stops nothing, in whatever state the packet is. A question stays open, and is
shown by 'packet status', until a comment that is no question names it with --answers.)";

struct CommentOptions : ActCommand {
    std::string pointer;
    std::string text;
    bool question = false;
    std::string answers;
};

Result<statement::Body> makeComment(const CommentOptions& options) {
    statement::CommentBody body{options.pointer, options.text, options.question, std::nullopt};
    if (options.answers.empty()) return statement::Body(std::move(body));
    auto digest = Sha256::parse(options.answers);
    if (!digest) return std::move(digest).error();
    body.answers = *digest;
    return statement::Body(std::move(body));
}

} // namespace

void addPacketComment(CLI::App& packet, Session& session) {
    auto options = std::make_shared<CommentOptions>();
    CLI::App* command =
        packet.add_subcommand("comment", "Say or ask something about a packet, as anyone in its directory");
    command->fallthrough()->footer(footer);
    options->choice.addTo(*command);
    options->signing.addTo(*command);
    command->add_option("--at", options->pointer,
                        "JSON pointer into the core, as 'packet show' prints it (default: the whole packet)");
    command->add_option("--text", options->text, "What is said, in one to 2000 characters")->required();
    command->add_flag("--question", options->question, "It asks something, and is open until it is answered");
    command->add_option("--answers", options->answers, "statement_sha256 of the statement it answers");
    command->callback([options, &session] {
        performAndReport(session, *options, statement::Act::comment,
                         [&](const packet::Core&) { return makeComment(*options); });
    });
}

} // namespace countersign::app
