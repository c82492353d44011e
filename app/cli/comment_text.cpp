#include "app/cli/comment_text.h"

#include "app/cli/terminal.h"
#include "core/base/visible_text.h"

#include <algorithm>

namespace countersign::app {

void printComments(const std::vector<const statement::Statement*>& comments) {
    for (const statement::Statement* comment : comments) {
        const statement::Predicate& said = comment->predicate();
        const auto& body = std::get<statement::CommentBody>(said.body);
        printLine("  " + said.at.text() + "  " + visibleText(said.printedName) + " as " +
                  std::string(said.capacity.text()) + (body.question ? " asks about " : " about ") +
                  (body.pointer.empty() ? "the packet" : visibleText(body.pointer)) + ": " +
                  visibleText(body.text));
        printLine("    statement " + comment->digest().hex() +
                  (body.answers ? ", answers " + body.answers->hex() : ""));
    }
}

json::Value commentsToJson(const usecases::PacketStatus& status) {
    auto out = json::Value::array();
    for (const statement::Statement* comment : status.comments) {
        json::Value row = comment->predicate().toJson();
        row.set("statement_sha256", json::Value::string(comment->digest().hex()));
        const auto& open = status.openQuestions;
        row.set("open", json::Value::boolean(std::find(open.begin(), open.end(), comment) != open.end()));
        out.append(std::move(row));
    }
    return out;
}

} // namespace countersign::app
