#include "ui/text/words.h"

#include "core/base/visible_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace countersign::ui::text {

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("words", english);
}

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString shown(std::string_view fileText) {
    return utf8(visibleText(fileText));
}

QString state(workflow::ApprovalState state) {
    switch (state) {
    case workflow::ApprovalState::draft:
        return words(QT_TRANSLATE_NOOP("words", "Draft"));
    case workflow::ApprovalState::pendingSignatures:
        return words(QT_TRANSLATE_NOOP("words", "Pending signatures"));
    case workflow::ApprovalState::approved:
        return words(QT_TRANSLATE_NOOP("words", "Approved"));
    case workflow::ApprovalState::rejected:
        return words(QT_TRANSLATE_NOOP("words", "Rejected"));
    case workflow::ApprovalState::superseded:
        return words(QT_TRANSLATE_NOOP("words", "Superseded"));
    }
    return {};
}

QString standing(const usecases::PacketSummary& packet) {
    if (packet.fault) return words(QT_TRANSLATE_NOOP("words", "Cannot be judged"));
    QStringList out{state(packet.state)};
    if (packet.forked) out << words(QT_TRANSLATE_NOOP("words", "forked"));
    if (packet.onHold) out << words(QT_TRANSLATE_NOOP("words", "on hold"));
    if (!packet.missingEvidence.empty()) out << words(QT_TRANSLATE_NOOP("words", "evidence incomplete"));
    if (packet.saysFalse) out << words(QT_TRANSLATE_NOOP("words", "check failed"));
    return out.join(QStringLiteral(" · "));
}

QString waiting(usecases::Waiting waiting) {
    switch (waiting) {
    case usecases::Waiting::nothing:
        return {};
    case usecases::Waiting::signature:
        return words(QT_TRANSLATE_NOOP("words", "Needs my signature"));
    case usecases::Waiting::review:
        return words(QT_TRANSLATE_NOOP("words", "Needs my review"));
    case usecases::Waiting::releaseOfHold:
        return words(QT_TRANSLATE_NOOP("words", "On hold: I can release"));
    case usecases::Waiting::submission:
        return words(QT_TRANSLATE_NOOP("words", "I can submit it"));
    case usecases::Waiting::completion:
        return words(QT_TRANSLATE_NOOP("words", "Needs a new revision from me"));
    case usecases::Waiting::issue:
        return words(QT_TRANSLATE_NOOP("words", "Not issued"));
    }
    return {};
}

QString need(const workflow::Unmet& unmet) {
    switch (unmet.need) {
    case workflow::Need::issue:
        return words(QT_TRANSLATE_NOOP("words", "a valid issue statement"));
    case workflow::Need::completeEvidence:
        return words(QT_TRANSLATE_NOOP("words", "complete evidence: %1")).arg(shown(unmet.detail));
    case workflow::Need::submit:
        return words(QT_TRANSLATE_NOOP("words", "to be submitted"));
    case workflow::Need::review:
        return words(QT_TRANSLATE_NOOP("words", "reviews: %1")).arg(shown(unmet.detail));
    case workflow::Need::signature:
        return words(QT_TRANSLATE_NOOP("words", "signature of %1")).arg(shown(unmet.detail));
    case workflow::Need::coverage:
        return words(QT_TRANSLATE_NOOP("words", "signer rows for its tier: %1")).arg(shown(unmet.detail));
    case workflow::Need::releaseOfHold:
        return words(QT_TRANSLATE_NOOP("words", "release of the %1")).arg(shown(unmet.detail));
    case workflow::Need::freshRevision:
        return words(QT_TRANSLATE_NOOP("words", "a fresh revision after the %1")).arg(shown(unmet.detail));
    }
    return {};
}

QString people(const std::vector<std::string>& signerIds) {
    if (signerIds.empty()) return words(QT_TRANSLATE_NOOP("words", "nobody in the directory"));
    QStringList out;
    for (const std::string& id : signerIds)
        out << shown(id);
    return out.join(QStringLiteral(", "));
}

QString shortMoment(Timestamp at) {
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(at.unixSeconds(), Qt::UTC);
    return utc.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

QString moment(Timestamp at) {
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at.unixSeconds());
    if (local.offsetFromUtc() == 0) return shortMoment(at);
    return words(QT_TRANSLATE_NOOP("words", "%1 (%2 here)"))
        .arg(shortMoment(at), local.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString shortDigest(const Sha256& digest) {
    return QString::fromStdString(digest.shortHex());
}

ErrorWords error(const Error& error) {
    ErrorWords out;
    const auto translated = [](std::string_view english) {
        return QCoreApplication::translate("errors", std::string(english).c_str());
    };
    out.sentence = translated(errorSentence(error.code));
    out.remedy = translated(errorRemedy(error.code));
    out.place = shown(error.place.empty() ? error.file : error.file + ": " + error.place);
    out.particulars = shown(error.detail);
    for (const Error* cause = error.cause.get(); cause; cause = cause->cause.get())
        out.particulars += (out.particulars.isEmpty() ? QString() : QStringLiteral(" — ")) + shown(cause->describe());
    return out;
}

} // namespace countersign::ui::text
