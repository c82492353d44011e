#pragma once

#include "app/cli/session.h"

#include <CLI/CLI.hpp>

namespace countersign::app {

// One function per file: adds its subcommands to the program. What a command does starts in its callback.
void addDemo(CLI::App& program, Session& session);
void addWindow(CLI::App& program, Session& session);
void addPacketIssue(CLI::App& packet, Session& session);
void addPacketActs(CLI::App& packet, Session& session);
void addPacketComment(CLI::App& packet, Session& session);
void addPacketDecision(CLI::App& packet, Session& session);
void addPacketDiff(CLI::App& packet, Session& session);
void addPacketReview(CLI::App& packet, Session& session);
void addPacketViews(CLI::App& packet, Session& session);
void addValidate(CLI::App& program, Session& session);
void addReplay(CLI::App& program, Session& session);
void addGate(CLI::App& program, Session& session);
void addAudit(CLI::App& program, Session& session);
void addCanonicalize(CLI::App& program, Session& session);
void addLanes(CLI::App& program, Session& session);
void addInspect(CLI::App& program, Session& session);
void addKeys(CLI::App& program, Session& session);
void addDirectory(CLI::App& program, Session& session);
void addDirectoryViews(CLI::App& directory, Session& session);
void addPolicy(CLI::App& program, Session& session);
void addTrust(CLI::App& program, Session& session);
void addMatrix(CLI::App& program, Session& session);
void addVerifyScript(CLI::App& program, Session& session);

} // namespace countersign::app
