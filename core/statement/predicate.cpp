#include "core/statement/predicate.h"

#include <algorithm>

namespace countersign::statement {

namespace {

constexpr std::size_t maxReason = 280;
constexpr std::size_t maxNote = 2000;
constexpr std::size_t maxPointer = 512;
constexpr std::array<std::string_view, 3> resultWords{"ok", "concern", "failed"};
constexpr std::array<std::string_view, 2> recommendationWords{"go", "hold"};

json::Value text(const std::string& string) {
    return json::Value::string(string);
}

json::Value digestsToJson(const std::vector<Sha256>& digests) {
    std::vector<json::Value> list;
    for (const Sha256& digest : digests)
        list.push_back(text(digest.hex()));
    return json::Value::array(std::move(list));
}

std::string readReason(json::ObjectReader& r, std::string_view name, std::size_t maxLength = maxReason) {
    std::string reason = r.string(name, maxLength);
    if (!r.failed() && reason.empty()) r.failWith(name, Error(ErrorCode::reasonEmpty));
    return reason;
}

Verification readVerification(json::ObjectReader& r) {
    Verification verification;
    const std::string word = r.word("result", {resultWords.begin(), resultWords.end()});
    verification.note = r.string("note", maxNote);
    verification.viewed = r.digests("viewed_sha256");
    if (r.failed()) return verification;
    verification.result = *parseResult(word);
    return verification;
}

ReviewBody readReview(json::ObjectReader& r) {
    ReviewBody body;
    r.object("verifications", [&](json::ObjectReader& items) {
        for (std::size_t i = 0; i < verificationNames.size(); ++i)
            items.object(verificationNames[i],
                         [&](json::ObjectReader& item) { body.verifications[i] = readVerification(item); });
    });
    const std::string word =
        r.word("recommendation", {recommendationWords.begin(), recommendationWords.end()});
    if (r.failed()) return body;
    body.recommendation = *parseRecommendation(word);
    const bool silent = std::any_of(body.verifications.begin(), body.verifications.end(), [](const auto& v) {
        return v.result != VerificationResult::ok && v.note.empty();
    });
    const bool failed = std::any_of(body.verifications.begin(), body.verifications.end(),
                                    [](const auto& v) { return v.result == VerificationResult::failed; });
    if (silent || (failed && body.recommendation == Recommendation::go))
        r.failWith("verifications",
                   Error(ErrorCode::reviewContradictory, "", "",
                         silent ? "a result other than ok has no note" : "go with a failed verification"));
    return body;
}

CommentBody readComment(json::ObjectReader& r) {
    CommentBody body{
        r.string("pointer", maxPointer), readReason(r, "text", maxNote), r.boolean("question"), {}};
    if (!r.isNull("answers")) body.answers = r.digest("answers");
    return body;
}

Body readBody(json::ObjectReader& r, Act act) {
    switch (act) {
    case Act::issue:
    case Act::submit:
        return std::monostate{};
    case Act::review:
        return readReview(r);
    case Act::approve: {
        ApproveBody body;
        body.reliesOn = r.digests("relies_on");
        body.view = r.digest("view_sha256");
        return body;
    }
    case Act::retract: {
        const Sha256 retracts = r.digest("retracts");
        return RetractBody{retracts, readReason(r, "reason")};
    }
    case Act::decline:
    case Act::withdraw: {
        const auto code = r.id<NameTag>("reason_code");
        return RefusalBody{code ? code->text() : std::string(), readReason(r, "text")};
    }
    case Act::hold:
        return HoldBody{readReason(r, "reason")};
    case Act::release: {
        const Sha256 releases = r.digest("releases");
        return ReleaseBody{releases, readReason(r, "reason")};
    }
    case Act::comment:
        return readComment(r);
    }
    return std::monostate{};
}

struct BodyWriter {
    json::Value& out;

    void operator()(const std::monostate&) const {}
    void operator()(const ReviewBody& body) const {
        out.set("verifications", body.verificationsToJson());
        out.set("recommendation", text(std::string(recommendationName(body.recommendation))));
    }
    void operator()(const ApproveBody& body) const {
        out.set("relies_on", digestsToJson(body.reliesOn));
        out.set("view_sha256", text(body.view.hex()));
    }
    void operator()(const RetractBody& body) const {
        out.set("retracts", text(body.retracts.hex()));
        out.set("reason", text(body.reason));
    }
    void operator()(const RefusalBody& body) const {
        out.set("reason_code", text(body.reasonCode));
        out.set("text", text(body.text));
    }
    void operator()(const HoldBody& body) const { out.set("reason", text(body.reason)); }
    void operator()(const ReleaseBody& body) const {
        out.set("releases", text(body.releases.hex()));
        out.set("reason", text(body.reason));
    }
    void operator()(const CommentBody& body) const {
        out.set("pointer", text(body.pointer));
        out.set("text", text(body.text));
        out.set("question", json::Value::boolean(body.question));
        out.set("answers", body.answers ? text(body.answers->hex()) : json::Value::null());
    }
};

} // namespace

std::string_view resultName(VerificationResult result) {
    return resultWords[static_cast<std::size_t>(result)];
}
std::string_view recommendationName(Recommendation recommendation) {
    return recommendationWords[static_cast<std::size_t>(recommendation)];
}

std::optional<VerificationResult> parseResult(std::string_view word) {
    for (std::size_t i = 0; i < resultWords.size(); ++i)
        if (resultWords[i] == word) return static_cast<VerificationResult>(i);
    return std::nullopt;
}

std::optional<Recommendation> parseRecommendation(std::string_view word) {
    for (std::size_t i = 0; i < recommendationWords.size(); ++i)
        if (recommendationWords[i] == word) return static_cast<Recommendation>(i);
    return std::nullopt;
}

json::Value ReviewBody::verificationsToJson() const {
    auto out = json::Value::object();
    for (std::size_t i = 0; i < verificationNames.size(); ++i)
        out.set(std::string(verificationNames[i]),
                json::Value::object({{"result", text(std::string(resultName(verifications[i].result)))},
                                     {"note", text(verifications[i].note)},
                                     {"viewed_sha256", digestsToJson(verifications[i].viewed)}}));
    return out;
}

std::optional<Predicate> Predicate::read(json::ObjectReader& r, Act act) {
    r.word("act", {actName(act)});
    const auto signer = r.id<SignerTag>("signer_id");
    std::string printedName = r.string("printed_name", 200);
    const auto capacity = policy::Capacity::read(r);
    std::optional<policy::AuthorityScope> scope;
    r.object("authority_scope",
             [&](json::ObjectReader& nested) { scope = policy::AuthorityScope::read(nested); });
    std::string meaning = r.string("meaning", 400);
    const Timestamp at = r.timestamp("timestamp_utc");
    std::optional<packet::PacketKey> key;
    r.object("packet", [&](json::ObjectReader& nested) { key = packet::PacketKey::read(nested); });
    std::vector<Sha256> seen = r.digests("seen");
    std::string tool = r.string("tool_version", 100);
    Body body = readBody(r, act);
    if (r.failed()) return std::nullopt;
    return Predicate{
        act, *signer, std::move(printedName), *capacity,       *scope,         std::move(meaning),
        at,  *key,    std::move(seen),        std::move(tool), std::move(body)};
}

json::Value Predicate::toJson() const {
    auto packetValue = json::Value::object();
    key.writeTo(packetValue);
    auto out = json::Value::object({{"act", text(std::string(actName(act)))},
                                    {"signer_id", text(signer.text())},
                                    {"printed_name", text(printedName)},
                                    {"authority_scope", scope.toJson()},
                                    {"meaning", text(meaning)},
                                    {"timestamp_utc", text(at.text())},
                                    {"packet", std::move(packetValue)},
                                    {"seen", digestsToJson(seen)},
                                    {"tool_version", text(toolVersion)}});
    out.set(std::string(capacity.member()), text(std::string(capacity.text())));
    std::visit(BodyWriter{out}, body);
    return out;
}

std::vector<Sha256> Predicate::named() const {
    std::vector<Sha256> out = seen;
    if (const auto* approve = std::get_if<ApproveBody>(&body))
        out.insert(out.end(), approve->reliesOn.begin(), approve->reliesOn.end());
    if (const auto* retract = std::get_if<RetractBody>(&body)) out.push_back(retract->retracts);
    if (const auto* release = std::get_if<ReleaseBody>(&body)) out.push_back(release->releases);
    if (const auto* comment = std::get_if<CommentBody>(&body); comment && comment->answers)
        out.push_back(*comment->answers);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace countersign::statement
