#include "ui/text/outcome_words.h"

#include <QCoreApplication>

namespace countersign::ui::text {

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("outcome", english);
}

QString findingLine(const validation::Finding& finding) {
    const std::string_view id = validation::constraintId(finding.constraint);
    return QStringLiteral("%1: %2").arg(shown(id), shown(finding.detail));
}

/// What to do here where the general remedy names a command; nothing where it fits.
QString remedyHere(ErrorCode code) {
    switch (code) {
    case ErrorCode::requestExpired:
    case ErrorCode::requestTooOld:
        return words(QT_TRANSLATE_NOOP("outcome", "Show it again, and sign within five minutes."));
    case ErrorCode::packetMoved:
        return words(QT_TRANSLATE_NOOP("outcome", "Show it again: you then see the packet as it is now, with what others have just signed."));
    case ErrorCode::notConfirmed:
        return words(QT_TRANSLATE_NOOP("outcome", "Show it again when you are sure."));
    case ErrorCode::actWouldNotCount:
        return words(QT_TRANSLATE_NOOP("outcome", "Close this: the packet's page says what can be done next, and by whom."));
    case ErrorCode::packetFails:
        return words(QT_TRANSLATE_NOOP("outcome", "Close this: the packet's page lists what fails. Usually a new revision mends it."));
    case ErrorCode::capacityUnclear:
        return words(QT_TRANSLATE_NOOP("outcome", "Begin again and choose the role or duty."));
    case ErrorCode::keyUnclear:
        return words(QT_TRANSLATE_NOOP("outcome", "Begin again and choose the key, or have a valid key entered in the directory."));
    default:
        return {};
    }
}

} // namespace

QStringList sealing(const usecases::ActOutcome& outcome) {
    if (!outcome.sealing) return {};
    const usecases::SealOutcome& seal = *outcome.sealing;
    if (seal.sealed)
        return {words(QT_TRANSLATE_NOOP("outcome", "The packet is approved and sealed: %1")).arg(shown(seal.file)),
                words(QT_TRANSLATE_NOOP("outcome", "Digest of the sealed packet: %1")).arg(shown(seal.packetSha256.hex()))};
    QStringList out{words(QT_TRANSLATE_NOOP("outcome", "The packet is not sealed yet. It still needs:"))};
    for (const workflow::Unmet& unmet : seal.unmet)
        out << words(QT_TRANSLATE_NOOP("outcome", "• %1 — from %2")).arg(need(unmet), people(unmet.who));
    for (const validation::Finding& finding : seal.findings)
        out << words(QT_TRANSLATE_NOOP("outcome", "• to be mended: %1")).arg(findingLine(finding));
    return out;
}

ErrorWords actError(const Error& failure) {
    ErrorWords out = error(failure);
    if (const QString here = remedyHere(failure.code); !here.isEmpty()) out.remedy = here;
    return out;
}

} // namespace countersign::ui::text
