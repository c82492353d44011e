#include "core/usecases/own_keys.h"

#include "core/policy/protection.h"
#include "core/usecases/enrolment_request.h"

namespace countersign::usecases {

namespace {

constexpr std::int64_t twoYears = 2 * 365 * 86400;

OwnKey shown(const keys::KeyRecord& record) {
    return {record.signer.text(), record.publicKey.keyId(),
            std::string(crypto::methodName(record.publicKey.method())),
            std::string(policy::protectionName(record.protection)), record};
}

} // namespace

Result<std::vector<OwnKey>> ownKeys(const keys::KeyStore& keys) {
    auto records = keys.list();
    if (!records) return std::move(records).error();
    std::vector<OwnKey> out;
    for (const keys::KeyRecord& record : *records)
        out.push_back(shown(record));
    return out;
}

Result<OwnKey> createOwnKey(keys::KeyStore& keys, std::string_view signer, std::string_view method) {
    const auto id = SignerId::parse(signer);
    if (!id) return id.error();
    const auto kind = crypto::parseMethod(method);
    if (!kind) return kind.error();
    const auto record = keys.create(*id, *kind);
    if (!record) return record.error();
    return shown(*record);
}

std::string directoryEntry(const keys::KeyRecord& record, Timestamp now) {
    return "      - key_id: " + record.publicKey.keyId().hex() +
           "\n        signature_method: " + std::string(crypto::methodName(record.publicKey.method())) +
           "\n        public_key: " + record.publicKey.base64() +
           "\n        protection: " + std::string(policy::protectionName(record.protection)) +
           "\n        valid_from: " + now.text() +
           "\n        valid_until: " + now.plusSeconds(twoYears).text() + "\n";
}

std::string publicPem(const keys::KeyRecord& record) {
    return record.publicKey.pem();
}

Result<std::string> requestEnrolment(keys::KeyStore& keys, const keys::KeyRecord& record, EnrolmentWish wish,
                                     Timestamp now) {
    const EnrolmentRequest request(statement::EnrolmentContent{
        record.signer, std::move(wish.printedName), record.publicKey, record.protection,
        statement::EnrolmentContent::ordered(std::move(wish.capacities)), now});
    return request.sign(keys);
}

Result<void> tryKey(keys::KeyStore& keys, const keys::KeyRecord& record, Timestamp now) {
    auto proof = requestEnrolment(keys, record, {record.signer.text(), {}}, now);
    return proof ? Result<void>() : Result<void>(std::move(proof).error());
}

} // namespace countersign::usecases
