#include "ui/text/key_words.h"

#include "core/base/fingerprint.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace countersign::ui::text {

namespace {

struct Phrase {
    std::string_view word;
    const char* english;
};

constexpr std::array methods{Phrase{"ed25519", QT_TRANSLATE_NOOP("keys", "Ed25519")},
                             Phrase{"ecdsa-p256-sha256", QT_TRANSLATE_NOOP("keys", "ECDSA P-256 with SHA-256")}};
constexpr std::array protections{Phrase{"os_keychain", QT_TRANSLATE_NOOP("keys", "In the keychain")},
                                 Phrase{"hardware", QT_TRANSLATE_NOOP("keys", "In hardware")},
                                 Phrase{"file", QT_TRANSLATE_NOOP("keys", "Passphrase-encrypted file")}};
constexpr std::array capacities{
    Phrase{"strategy_owner", QT_TRANSLATE_NOOP("keys", "Strategy owner (signs)")},
    Phrase{"release_authority", QT_TRANSLATE_NOOP("keys", "Release authority (signs)")},
    Phrase{"risk_governance_reviewer", QT_TRANSLATE_NOOP("keys", "Risk governance reviewer (signs)")},
    Phrase{"observer_optional", QT_TRANSLATE_NOOP("keys", "Observer (never counts)")},
    Phrase{"author", QT_TRANSLATE_NOOP("keys", "Author")},
    Phrase{"reviewer", QT_TRANSLATE_NOOP("keys", "Reviewer")},
    Phrase{"outcome_reviewer", QT_TRANSLATE_NOOP("keys", "Outcome reviewer")},
    Phrase{"operator", QT_TRANSLATE_NOOP("keys", "Operator")},
    Phrase{"policy_owner", QT_TRANSLATE_NOOP("keys", "Policy owner")},
    Phrase{"release_ops", QT_TRANSLATE_NOOP("keys", "Release operations")},
    Phrase{"incident_commander", QT_TRANSLATE_NOOP("keys", "Incident commander")},
    Phrase{"platform_engineering", QT_TRANSLATE_NOOP("keys", "Platform engineering")}};

template <typename Phrases>
QString find(const Phrases& phrases, std::string_view word) {
    for (const Phrase& phrase : phrases)
        if (phrase.word == word) return QCoreApplication::translate("keys", phrase.english);
    return shown(word);
}

} // namespace

QString fingerprint(const Sha256& digest) {
    return QString::fromStdString(countersign::fingerprint(digest));
}

QString signatureMethod(std::string_view method) {
    return find(methods, method);
}

QString protection(std::string_view protection) {
    return find(protections, protection);
}

QString capacity(std::string_view word) {
    return find(capacities, word);
}

} // namespace countersign::ui::text
