#include "core/yaml/event_tree.h"

#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace countersign::yaml {

namespace {

using json::Value;

std::string lineName(const YAML::Mark& mark) {
    return "line " + std::to_string(mark.line + 1);
}

/// Builds the tree; after the first error it lets all further events pass.
class TreeBuilder : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark& mark) override {
        if (m_root) refuse(mark, "a second document");
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { refuse(mark, "a null"); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse(mark, "an alias"); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(mark, tag, anchor, false);
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(mark, tag, anchor, true);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

    bool failed() const { return m_error.has_value(); }
    Result<Value> result() &&;

private:
    struct Container {
        YAML::Mark mark;
        bool mapping;
        std::vector<Value> items;
        std::vector<Value::Member> members;
        std::optional<std::string> key;
        std::map<std::string, int> keyLines;
    };

    void refuse(const YAML::Mark& mark, const std::string& what) {
        if (!m_error) m_error = Error(ErrorCode::yamlEventRefused, {}, lineName(mark), what);
    }
    void checkPlain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, bool mapping);
    void close();
    bool takeKey(const YAML::Mark& mark, const std::string& text);
    void put(const YAML::Mark& mark, Value value);

    std::vector<Container> m_open;
    std::optional<Value> m_root;
    std::optional<Error> m_error;
};

/// yaml-cpp reports "?" for an untagged plain node and "!" for an untagged quoted one.
void TreeBuilder::checkPlain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) refuse(mark, "an anchor");
    if (!tag.empty() && tag != "?" && tag != "!") refuse(mark, "the tag " + tag);
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& text) {
    checkPlain(mark, tag, anchor);
    if (failed()) return;
    if (!takeKey(mark, text)) put(mark, Value::string(text));
}

void TreeBuilder::open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, bool mapping) {
    checkPlain(mark, tag, anchor);
    if (!m_open.empty() && m_open.back().mapping && !m_open.back().key)
        refuse(mark, "a key that is not a text");
    if (failed()) return;
    m_open.push_back({mark, mapping, {}, {}, {}, {}});
}

void TreeBuilder::close() {
    if (failed()) return;
    Container done = std::move(m_open.back());
    m_open.pop_back();
    put(done.mark,
        done.mapping ? Value::object(std::move(done.members)) : Value::array(std::move(done.items)));
}

/// Takes a text as the key of the innermost mapping, if that waits for one.
bool TreeBuilder::takeKey(const YAML::Mark& mark, const std::string& text) {
    if (m_open.empty() || !m_open.back().mapping || m_open.back().key) return false;
    const auto [earlier, isNew] = m_open.back().keyLines.emplace(text, mark.line + 1);
    if (!isNew)
        m_error = Error(ErrorCode::yamlDuplicateKey, {}, lineName(mark),
                        "\"" + text + "\", first on line " + std::to_string(earlier->second));
    m_open.back().key = text;
    return true;
}

void TreeBuilder::put(const YAML::Mark& mark, Value value) {
    value.setLine(static_cast<std::uint32_t>(mark.line + 1));
    if (m_open.empty()) {
        m_root = std::move(value);
    } else if (Container& parent = m_open.back(); parent.mapping) {
        parent.members.emplace_back(std::move(*parent.key), std::move(value));
        parent.key.reset();
    } else {
        parent.items.push_back(std::move(value));
    }
}

Result<Value> TreeBuilder::result() && {
    if (!m_error && !m_root) refuse(YAML::Mark(), "no document");
    if (m_error) return *std::move(m_error);
    return *std::move(m_root);
}

} // namespace

Result<json::Value> readEvents(std::string_view bytes) {
    std::istringstream stream{std::string(bytes)};
    TreeBuilder builder;
    try {
        YAML::Parser parser(stream);
        while (!builder.failed() && parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& refused) {
        if (!builder.failed())
            return Error(ErrorCode::yamlNotParsed, {}, lineName(refused.mark), refused.msg);
    }
    return std::move(builder).result();
}

} // namespace countersign::yaml
