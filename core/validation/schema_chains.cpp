#include "core/validation/schema_chains.h"

namespace countersign::validation {

namespace {

constexpr std::size_t longestChain = 64;

class ChainCheck {
public:
    explicit ChainCheck(const SchemaGraph& graph)
        : m_graph(graph), m_state(graph.nodes.size(), State::unseen) {}

    Result<void> run() {
        for (SchemaId id = 0; id < m_graph.nodes.size(); ++id)
            if (auto followed = follow(id, 1); !followed) return followed;
        return {};
    }

private:
    enum class State : std::uint8_t { unseen, open, done };

    static std::vector<SchemaId> nextOf(const SchemaNode& node) {
        std::vector<SchemaId> next = node.allOf;
        next.insert(next.end(), node.anyOf.begin(), node.anyOf.end());
        next.insert(next.end(), node.oneOf.begin(), node.oneOf.end());
        if (node.reference) next.push_back(*node.reference);
        return next;
    }

    Result<void> follow(SchemaId id, std::size_t length);

    const SchemaGraph& m_graph;
    std::vector<State> m_state;
    /// Length of the longest chain that starts at each schema that is done.
    std::vector<std::size_t> m_height = std::vector<std::size_t>(m_graph.nodes.size(), 1);
};

Result<void> ChainCheck::follow(SchemaId id, std::size_t length) {
    const SchemaNode& node = m_graph.nodes[id];
    if (m_state[id] == State::open) return Error(ErrorCode::schemaCycle, {}, node.pointer);
    if (m_state[id] == State::unseen && length <= longestChain) {
        m_state[id] = State::open;
        for (const SchemaId next : nextOf(node)) {
            if (auto followed = follow(next, length + 1); !followed) return followed;
            m_height[id] = std::max(m_height[id], m_height[next] + 1);
        }
        m_state[id] = State::done;
    }
    if (length + m_height[id] - 1 > longestChain)
        return Error(ErrorCode::schemaChainTooLong, {}, node.pointer);
    return {};
}

} // namespace

Result<void> checkChains(const SchemaGraph& graph) {
    return ChainCheck(graph).run();
}

} // namespace countersign::validation
