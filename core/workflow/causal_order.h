#pragma once

#include "core/statement/statement.h"

#include <cstddef>
#include <vector>

namespace countersign::workflow {

/// Admitted statements in the order of `history`: again and again, of those whose named statements have all
/// been taken, the one with the smallest payload digest. What names something that is not among them is left
/// out.
class CausalOrder {
public:
    /// Statements must have distinct payload digests.
    explicit CausalOrder(const std::vector<const statement::Statement*>& statements);

    struct Node {
        const statement::Statement* statement;
        /// Positions (in nodes()) of everything it names, directly or through others; sorted.
        std::vector<std::size_t> past;
    };
    const std::vector<Node>& nodes() const { return m_nodes; }
    /// Those that name something missing, and those that rest on such.
    const std::vector<const statement::Statement*>& leftOut() const { return m_leftOut; }

private:
    std::vector<Node> m_nodes;
    std::vector<const statement::Statement*> m_leftOut;
};

} // namespace countersign::workflow
