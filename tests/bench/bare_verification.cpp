#include "tests/bench/bare_verification.h"

#include "core/base/bytes.h"
#include "core/statement/statement.h"

#include <fstream>
#include <iterator>
#include <memory>

#include <ctime>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <sodium.h>

namespace countersign::bench {

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The quickest way to a whole file.
void readInto(std::string& bytes, const fs::path& file) {
    std::FILE* in = std::fopen(file.c_str(), "rb");
    check(in != nullptr, "a made file can be read");
    std::setvbuf(in, nullptr, _IONBF, 0);
    bytes.resize(64 * 1024);
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), in));
    std::fclose(in);
}

const unsigned char* octets(const std::string& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

BareSignature takeOut(const std::string& bytes, const policy::Directory& directory) {
    const auto statement = statement::Statement::parse(bytes, "statement").value();
    const auto& row = statement.envelope().find("signatures")->items().front();
    const std::string payload = fromBase64(statement.envelope().find("payload")->asText()).value();
    const std::string der = directory.findKey(statement.keyId())->key->publicKey.der();
    return {statement::preAuthenticationEncoding(statement::payloadType, payload),
            fromBase64(row.find("sig")->asText()).value(), der.substr(der.size() - 32),
            statement.predicate().act == statement::Act::approve};
}

template <typename Check>
double checkAll(const std::vector<BareSignature>& signatures, bool approvalsOnly, std::size_t packets,
                const Check& holds) {
    const double start = threadSeconds();
    bool all = true;
    for (const BareSignature& one : signatures)
        if (one.approval || !approvalsOnly) all = holds(one) && all;
    check(all, "every made signature holds");
    return (threadSeconds() - start) / static_cast<double>(packets);
}

} // namespace

double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

BareWork::BareWork(const BenchStore& store) : m_packets(store.sample().size()) {
    for (const MadePacket& packet : store.sample()) {
        for (const std::string& file : packet.files) {
            m_files.push_back(store.windowFolder() / file);
            m_bytes += fs::file_size(m_files.back());
            if (file.starts_with("statements/"))
                m_signatures.push_back(takeOut(contentOf(m_files.back()), store.workshop().directory()));
        }
    }
}

std::size_t BareWork::signatures(bool approvalsOnly) const {
    return static_cast<std::size_t>(
        std::count_if(m_signatures.begin(), m_signatures.end(),
                      [&](const BareSignature& one) { return one.approval || !approvalsOnly; }));
}

double BareWork::readAndHash() const {
    std::string bytes;
    const double start = threadSeconds();
    for (const fs::path& file : m_files) {
        readInto(bytes, file);
        unsigned char digest[SHA256_DIGEST_LENGTH];
        SHA256(octets(bytes), bytes.size(), digest);
    }
    return (threadSeconds() - start) / static_cast<double>(m_packets);
}

double BareWork::checkWithOpenSsl(bool approvalsOnly) const {
    return checkAll(m_signatures, approvalsOnly, m_packets, [](const BareSignature& one) {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
            EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(one.key), one.key.size()),
            EVP_PKEY_free);
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              EVP_MD_CTX_free);
        return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
               EVP_DigestVerify(context.get(), octets(one.signature), one.signature.size(),
                                octets(one.message), one.message.size()) == 1;
    });
}

double BareWork::checkWithSodium(bool approvalsOnly) const {
    check(sodium_init() >= 0, "libsodium starts");
    return checkAll(m_signatures, approvalsOnly, m_packets, [](const BareSignature& one) {
        return crypto_sign_verify_detached(octets(one.signature), octets(one.message), one.message.size(),
                                           octets(one.key)) == 0;
    });
}

std::size_t BareWork::writeApprovals(const fs::path& folder, std::size_t packets) const {
    fs::create_directories(folder);
    std::size_t written = 0;
    const auto write = [&](const char* ending, const std::string& bytes) {
        std::ofstream(folder / (std::to_string(written) + ending), std::ios::binary) << bytes;
    };
    for (const BareSignature& one : m_signatures) {
        if (!one.approval || written == 3 * packets) continue;
        write(".message", one.message);
        write(".sig", one.signature);
        write(".key", one.key);
        ++written;
    }
    return written;
}

} // namespace countersign::bench
