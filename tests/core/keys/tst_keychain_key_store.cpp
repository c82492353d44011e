#include "core/crypto/private_key.h"
#include "core/keys/workstation_key_store.h"
#include "tests/support/memory_file_system.h"

#include <QtTest>

#include <deque>

using namespace countersign;
using namespace countersign::keys;
using crypto::SignatureMethod;

namespace {

const SignerId ada = SignerId::parse("ada.l").value();

/// A helper that gives prepared answers, the last of them again and again, and remembers what it was asked.
class ScriptedHelper final : public SigningProcess {
public:
    SigningRun next{SigningRun::End::unusable, "nothing prepared"};
    std::deque<KeyReply> first;
    std::vector<std::string> asked;

    SigningRun run(const std::string& request) override {
        asked.push_back(request);
        if (first.empty()) return next;
        const KeyReply reply = first.front();
        first.pop_front();
        return {SigningRun::End::answered, reply.text()};
    }
    void answer(const KeyReply& reply) { next = {SigningRun::End::answered, reply.text()}; }
};

crypto::PublicKey newKey(SignatureMethod method) {
    return crypto::PrivateKey::generate(method).value().publicKey();
}

} // namespace

/// Signing is tested end to end with a real keychain and with lying helpers (tests/e2e/keychain.sh).
class TstKeychainKeyStore : public QObject {
    Q_OBJECT

private slots:
    void createRemembersThePublicPart() {
        test::MemoryFileSystem folder("/keys");
        ScriptedHelper helper;
        KeychainKeyStore store(folder, helper);
        const auto key = newKey(SignatureMethod::ed25519);
        helper.answer({KeyVerdict::done, key.der(), "", ""});
        const auto record = store.create(ada, SignatureMethod::ed25519).value();
        QVERIFY(record.protection == crypto::Protection::osKeychain);
        QCOMPARE(record.publicKey.keyId(), key.keyId());
        QCOMPARE(folder.files.size(), std::size_t(1));
        QCOMPARE(folder.files.at("ada.l." + key.keyId().shortHex() + ".keychain.pem").bytes, key.pem());
        const auto request = KeyRequest::parse(helper.asked.at(0));
        QVERIFY(request && request->task == KeyTask::create && request->signer == ada);
        helper.asked.clear();
        QCOMPARE(store.list().value().size(), std::size_t(1));
        QVERIFY(helper.asked.empty());
    }

    void whatTheHelperSaysBecomesAnError_data() {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* code, KeyVerdict verdict) {
            QTest::newRow(code) << static_cast<int>(verdict) << code;
        };
        row("keychainLocked", KeyVerdict::locked);
        row("keychainDenied", KeyVerdict::denied);
        row("keychainEntryAbsent", KeyVerdict::absent);
        row("keychainMismatch", KeyVerdict::mismatch);
        row("keychainTimeout", KeyVerdict::timeout);
        row("keychainUnavailable", KeyVerdict::unavailable);
        row("signHelperFailed", KeyVerdict::failed);
    }
    void whatTheHelperSaysBecomesAnError() {
        QFETCH(int, verdict);
        QFETCH(QString, code);
        test::MemoryFileSystem folder("/keys");
        ScriptedHelper helper;
        helper.answer({static_cast<KeyVerdict>(verdict), "", "", "why"});
        const auto record = KeychainKeyStore(folder, helper).create(ada, SignatureMethod::ed25519);
        QVERIFY(!record);
        QCOMPARE(QString::fromStdString(std::string(errorName(record.error().code))), code);
        QCOMPARE(record.error().file, std::string("keychain entry ada.l"));
        QVERIFY(folder.files.empty());
    }

    void aHelperThatFailsStoresNothing() {
        test::MemoryFileSystem folder;
        ScriptedHelper helper;
        KeychainKeyStore store(folder, helper);
        const auto code = [&] { return store.create(ada, SignatureMethod::ed25519).error().code; };
        QVERIFY(code() == ErrorCode::signHelperFailed);
        helper.next = {SigningRun::End::timedOut, ""};
        QVERIFY(code() == ErrorCode::keychainTimeout);
        helper.next = {SigningRun::End::answered, "done\n\n\n"};
        QVERIFY(code() == ErrorCode::signHelperFailed);
        helper.answer({KeyVerdict::done, newKey(SignatureMethod::ecdsaP256Sha256).der(), "", ""});
        QVERIFY(code() == ErrorCode::signHelperFailed);
        helper.answer({KeyVerdict::done, "no key", "", ""});
        QVERIFY(code() == ErrorCode::keyNotDer);
        QVERIFY(folder.files.empty());
    }

    void removedKeysAreNotListed() {
        test::MemoryFileSystem folder;
        ScriptedHelper helper;
        KeychainKeyStore store(folder, helper);
        const auto key = newKey(SignatureMethod::ed25519);
        helper.answer({KeyVerdict::done, key.der(), "", ""});
        QVERIFY(store.create(ada, SignatureMethod::ed25519).ok());
        helper.answer({KeyVerdict::locked, "", "", ""});
        QVERIFY(store.remove(key.keyId()).error().code == ErrorCode::keychainLocked);
        QCOMPARE(store.list().value().size(), std::size_t(1));
        helper.answer({KeyVerdict::done, "", "", ""});
        QVERIFY(store.remove(key.keyId()).ok());
        QVERIFY(store.list().value().empty());
        QVERIFY(store.remove(key.keyId()).error().code == ErrorCode::keychainKeyUnknown);
    }

    void aRemovalCutShortIsFinished() {
        test::MemoryFileSystem folder;
        ScriptedHelper helper;
        KeychainKeyStore store(folder, helper);
        const auto key = newKey(SignatureMethod::ed25519);
        helper.answer({KeyVerdict::done, key.der(), "", ""});
        QVERIFY(store.create(ada, SignatureMethod::ed25519).ok());
        helper.answer({KeyVerdict::absent, "", "", ""});
        QVERIFY(store.remove(key.keyId()).ok());
        QVERIFY(store.list().value().empty());
        QVERIFY(folder.files.contains("ada.l." + key.keyId().shortHex() + ".keychain.removed"));
    }

    void keysThatNothingListsAreRecovered() {
        test::MemoryFileSystem folder;
        ScriptedHelper helper;
        KeychainKeyStore store(folder, helper);
        const auto known = newKey(SignatureMethod::ed25519);
        const auto lost = newKey(SignatureMethod::ed25519);
        const auto lostToo = newKey(SignatureMethod::ecdsaP256Sha256);
        helper.answer({KeyVerdict::done, known.der(), "", ""});
        QVERIFY(store.create(ada, SignatureMethod::ed25519).ok());
        helper.asked.clear();
        const KeyReply noMore{KeyVerdict::absent, "", "", ""};
        helper.first = {{KeyVerdict::done, lost.der(), "", ""},
                        noMore,
                        {KeyVerdict::done, lostToo.der(), "", ""},
                        noMore};
        const auto recovered = store.recover(ada).value();
        QCOMPARE(recovered.size(), std::size_t(2));
        QCOMPARE(recovered[0].publicKey.keyId(), lost.keyId());
        QCOMPARE(recovered[1].publicKey.keyId(), lostToo.keyId());
        QCOMPARE(store.list().value().size(), std::size_t(3));
        const auto first = KeyRequest::parse(helper.asked.at(0));
        QVERIFY(first && first->task == KeyTask::recover && first->signer == ada && !first->keyId);
        QCOMPARE(first->message, known.keyId().hex() + "\n");
        const auto second = KeyRequest::parse(helper.asked.at(1));
        QVERIFY(second && second->message.find(lost.keyId().hex() + "\n") != std::string::npos);
    }

    void aKeyOfAnotherMethodIsNotRecovered() {
        test::MemoryFileSystem folder;
        ScriptedHelper helper;
        helper.answer({KeyVerdict::done, newKey(SignatureMethod::ecdsaP256Sha256).der(), "", ""});
        QVERIFY(KeychainKeyStore(folder, helper).recover(ada).error().code == ErrorCode::signHelperFailed);
        QVERIFY(folder.files.empty());
    }

    void aHelperThatRepeatsItselfIsStopped() {
        test::MemoryFileSystem folder;
        ScriptedHelper helper;
        helper.answer({KeyVerdict::done, newKey(SignatureMethod::ed25519).der(), "", ""});
        QVERIFY(KeychainKeyStore(folder, helper).recover(ada).error().code == ErrorCode::signHelperFailed);
        QCOMPARE(helper.asked.size(), std::size_t(2));
    }

    void nothingIsRecoveredFromALockedKeychain() {
        test::MemoryFileSystem folder;
        ScriptedHelper helper;
        helper.answer({KeyVerdict::locked, "", "", ""});
        QVERIFY(KeychainKeyStore(folder, helper).recover(ada).error().code == ErrorCode::keychainLocked);
    }

    void foreignNamesAreRefused() {
        test::MemoryFileSystem folder("/keys");
        ScriptedHelper helper;
        folder.files["eve.000000000000.keychain.pem"].bytes = newKey(SignatureMethod::ed25519).pem();
        const auto records = KeychainKeyStore(folder, helper).list();
        QVERIFY(!records);
        QVERIFY(records.error().code == ErrorCode::keychainFileNameWrong);
        QCOMPARE(records.error().file, std::string("/keys/eve.000000000000.keychain.pem"));
    }

    void requestsAndRepliesRoundTrip() {
        const auto key = newKey(SignatureMethod::ed25519);
        const KeyRequest request{KeyTask::sign, ada, SignatureMethod::ecdsaP256Sha256, key.keyId(),
                                 std::string("any\0bytes\n", 10)};
        QVERIFY(KeyRequest::parse(request.text()) == request);
        const KeyReply reply{KeyVerdict::done, key.der(), std::string(64, '\n'), "said"};
        QVERIFY(KeyReply::parse(reply.text()) == reply);
        for (const std::string& text : {request.text(), reply.text()}) {
            for (std::size_t size = 0; size < text.size(); ++size) {
                QVERIFY(!KeyRequest::parse(std::string_view(text).substr(0, size)));
                QVERIFY(!KeyReply::parse(std::string_view(text).substr(0, size)));
            }
            QVERIFY(!KeyRequest::parse(text + "\n"));
            QVERIFY(!KeyReply::parse(text + "\n"));
        }
    }

    void secretsRoundTrip_data() {
        QTest::addColumn<int>("method");
        QTest::newRow("ed25519") << static_cast<int>(SignatureMethod::ed25519);
        QTest::newRow("P-256") << static_cast<int>(SignatureMethod::ecdsaP256Sha256);
    }
    void secretsRoundTrip() {
        QFETCH(int, method);
        for (int i = 0; i < 32; ++i) {
            const auto key = crypto::PrivateKey::generate(static_cast<SignatureMethod>(method)).value();
            const auto secret = key.secret().value();
            QCOMPARE(secret.view().size(), std::size_t(32));
            const auto again =
                crypto::PrivateKey::fromSecret(static_cast<SignatureMethod>(method), secret.view()).value();
            QCOMPARE(again.publicKey().keyId(), key.publicKey().keyId());
            QVERIFY(key.publicKey().verify("message", again.sign("message").value()));
        }
    }
    void scalarsOutOfRangeAreRefused() {
        const std::string order("\xff\xff\xff\xff\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff"
                                "\xbc\xe6\xfa\xad\xa7\x17\x9e\x84\xf3\xb9\xca\xc2\xfc\x63\x25\x51",
                                32);
        for (const std::string& scalar : {order, std::string(32, '\0'), std::string(32, '\xff'),
                                          std::string(31, 'a'), std::string(33, 'a')}) {
            const auto key = crypto::PrivateKey::fromSecret(SignatureMethod::ecdsaP256Sha256, scalar);
            QVERIFY(!key);
            QVERIFY(key.error().code == ErrorCode::privateKeyRefused);
        }
        std::string last = order;
        last.back() = '\x50';
        QVERIFY(crypto::PrivateKey::fromSecret(SignatureMethod::ecdsaP256Sha256, last).ok());
    }
};

QTEST_APPLESS_MAIN(TstKeychainKeyStore)
#include "tst_keychain_key_store.moc"
