#include "core/workflow/past.h"

namespace countersign::workflow {

bool isHold(const statement::Statement& statement) {
    const statement::Predicate& said = statement.predicate();
    if (said.act == statement::Act::hold) return true;
    const auto* review = std::get_if<statement::ReviewBody>(&said.body);
    return review && review->recommendation == statement::Recommendation::hold;
}

void Past::add(const statement::Statement& statement) {
    const statement::Predicate& said = statement.predicate();
    m_statements.push_back(&statement);
    m_byDigest.emplace(statement.digest(), &statement);
    if (said.act == statement::Act::issue) m_issued = true;
    if (said.act == statement::Act::submit) m_submitted = true;
    const bool refuses = said.act == statement::Act::decline || said.act == statement::Act::withdraw;
    if (refuses && !m_refusal) m_refusal = &statement;
    if (isHold(statement)) m_holds.push_back(&statement);
    if (const auto* body = std::get_if<statement::RetractBody>(&said.body))
        m_retracted.emplace(body->retracts, &statement);
    if (const auto* body = std::get_if<statement::ReleaseBody>(&said.body))
        m_released.emplace(body->releases, &statement);
    if (const auto* body = std::get_if<statement::CommentBody>(&said.body)) {
        if (body->question)
            m_questions.push_back(&statement);
        else if (body->answers)
            m_answered.insert(*body->answers);
    }
}

std::vector<const statement::Statement*> Past::openQuestions() const {
    std::vector<const statement::Statement*> open;
    for (const statement::Statement* question : m_questions)
        if (!m_answered.contains(question->digest())) open.push_back(question);
    return open;
}

std::vector<const statement::Statement*> Past::openHolds() const {
    std::vector<const statement::Statement*> open;
    for (const statement::Statement* hold : m_holds)
        if (!m_released.contains(hold->digest())) open.push_back(hold);
    return open;
}

const statement::Statement* Past::find(const Sha256& digest) const {
    const auto found = m_byDigest.find(digest);
    return found == m_byDigest.end() ? nullptr : found->second;
}

} // namespace countersign::workflow
