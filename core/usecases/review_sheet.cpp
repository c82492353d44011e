#include "core/usecases/review_sheet.h"

#include "core/base/utf8.h"
#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/lanes/evidence_document.h"
#include "core/store/window_store.h"
#include "core/usecases/review_material.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using State = ReviewFile::State;

constexpr std::size_t longestLine = 400;

void addLeaves(std::vector<PlacedText>& out, std::string_view root, const json::Value& document) {
    for (const auto& [pointer, leaf] : json::leaves(document))
        out.emplace_back(std::string(root) + pointer, json::leafText(*leaf));
}

/// Bytes of the line that fit into one row, whole characters only.
std::size_t fitting(std::string_view line) {
    if (line.size() <= longestLine) return line.size();
    std::size_t length = longestLine;
    while ((static_cast<unsigned char>(line[length]) & 0xC0u) == 0x80u)
        --length;
    return length;
}

void addLines(std::vector<PlacedText>& out, std::string_view text) {
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        std::string place = std::to_string(number);
        do {
            const std::size_t length = fitting(line);
            out.emplace_back(std::exchange(place, {}), std::string(line.substr(0, length)));
            line.remove_prefix(length);
        } while (!line.empty());
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

std::string_view mediaTypeOf(const packet::Core& core, const Sha256& digest) {
    for (const packet::Artifact& artifact : core.content().evidence.artifacts)
        if (artifact.sha256 == digest) return artifact.mediaType;
    return lanes::yamlMediaType;
}

std::string nameOf(const packet::Core& core, const Sha256& digest) {
    if (digest == core.content().policy.policySha256) return "policy";
    if (digest == core.content().policy.directorySha256) return "directory";
    std::string name;
    for (const packet::Artifact& artifact : core.content().evidence.artifacts)
        if (artifact.sha256 == digest) name += (name.empty() ? "" : ", ") + artifact.id.text();
    return name;
}

void fill(ReviewFile& file, const std::string& bytes, std::string_view mediaType) {
    file.state = State::notText;
    if (firstNonUtf8(bytes) != std::string_view::npos || bytes.find('\0') != std::string::npos) return;
    file.state = State::shown;
    if (mediaType == lanes::jsonMediaType) {
        const auto document = lanes::readEvidence(bytes, mediaType, file.name);
        if (document && *document) return addLeaves(file.lines, "", **document);
    }
    addLines(file.lines, bytes);
}

ReviewFile fileOf(const store::WindowStore& store, const packet::Core& core, const Sha256& digest) {
    ReviewFile out{nameOf(core, digest), digest, State::absent, {}};
    const auto content = store.evidence().get(digest, maxShownFileBytes);
    if (!content)
        out.state = content.error().code == ErrorCode::fileTooLarge ? State::tooLong : State::mismatch;
    else if (content->state == store::Content::State::mismatch)
        out.state = State::mismatch;
    else if (content->state == store::Content::State::verified)
        fill(out, content->bytes, mediaTypeOf(core, digest));
    return out;
}

} // namespace

std::vector<Sha256> ReviewPart::viewed() const {
    std::vector<Sha256> out;
    for (const ReviewFile& file : files)
        if (file.state == State::shown) out.push_back(file.digest);
    std::sort(out.begin(), out.end());
    return out;
}

std::array<ReviewPart, 4> reviewSheet(const Workspace& workspace, const packet::Core& core) {
    const store::WindowStore store(workspace.files, core.key().window);
    std::array<ReviewPart, 4> out;
    const auto materials = reviewMaterial(core);
    for (std::size_t i = 0; i < materials.size(); ++i) {
        out[i].verification = materials[i].verification;
        for (const std::string_view pointer : materials[i].pointers)
            addLeaves(out[i].leaves, pointer, *json::resolve(core.value(), pointer));
        for (const Sha256& digest : materials[i].digests)
            out[i].files.push_back(fileOf(store, core, digest));
    }
    return out;
}

} // namespace countersign::usecases
