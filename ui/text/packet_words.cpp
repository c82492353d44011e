#include "ui/text/packet_words.h"

#include "ui/text/act_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace countersign::ui::text {

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("packet", english);
}

QString translated(const char* context, std::string_view english) {
    return QCoreApplication::translate(context, std::string(english).c_str());
}

QString verificationName(const std::string& name) {
    if (name == "top_two_comparison") return words(QT_TRANSLATE_NOOP("packet", "Top-two comparison"));
    if (name == "signer_authority") return words(QT_TRANSLATE_NOOP("packet", "Signer authority"));
    if (name == "evidence_completeness") return words(QT_TRANSLATE_NOOP("packet", "Evidence completeness"));
    return words(QT_TRANSLATE_NOOP("packet", "Rationale references"));
}

QString result(statement::VerificationResult result) {
    switch (result) {
    case statement::VerificationResult::ok:
        return words(QT_TRANSLATE_NOOP("packet", "ok"));
    case statement::VerificationResult::concern:
        return words(QT_TRANSLATE_NOOP("packet", "concern"));
    case statement::VerificationResult::failed:
        return words(QT_TRANSLATE_NOOP("packet", "failed"));
    }
    return {};
}

/// "failed" as it stands, with the particulars where there are any.
QString withParticulars(const Error& refusal) {
    const ErrorWords said = error(refusal);
    // These two say no more than that it cannot be done; the particulars say why.
    const bool general = refusal.code == ErrorCode::actWouldNotCount || refusal.code == ErrorCode::actRefused;
    if (said.particulars.isEmpty()) return said.sentence;
    return general ? said.particulars
                   : words(QT_TRANSLATE_NOOP("packet", "%1: %2")).arg(said.sentence, said.particulars);
}

QString reference(statement::Act act, const usecases::TimelineEntry::Reference& about) {
    const QString named = words(QT_TRANSLATE_NOOP("packet", "%1 by %2, %3"))
                              .arg(text::act(about.act), shown(about.printedName), shortMoment(about.at));
    switch (act) {
    case statement::Act::approve:
        return words(QT_TRANSLATE_NOOP("packet", "relies on: %1")).arg(named);
    case statement::Act::retract:
        return words(QT_TRANSLATE_NOOP("packet", "takes back: %1")).arg(named);
    case statement::Act::release:
        return words(QT_TRANSLATE_NOOP("packet", "releases: %1")).arg(named);
    default:
        return words(QT_TRANSLATE_NOOP("packet", "answers: %1")).arg(named);
    }
}

/// All four in one line when nothing is wrong; else one line for each that is not ok.
QStringList verifications(const usecases::TimelineEntry& entry) {
    QStringList out;
    for (const auto& verified : entry.verifications) {
        if (verified.result == statement::VerificationResult::ok && verified.note.empty()) continue;
        QString line = verificationName(verified.name) + QStringLiteral(": ") + result(verified.result);
        if (!verified.note.empty()) line += QStringLiteral(" — ") + shown(verified.note);
        out << line;
    }
    if (out.isEmpty() && !entry.verifications.empty())
        out << words(QT_TRANSLATE_NOOP("packet", "all four verifications ok"));
    return out;
}

} // namespace

QString severity(validation::Severity severity) {
    switch (severity) {
    case validation::Severity::fail:
        return words(QT_TRANSLATE_NOOP("packet", "Open"));
    case validation::Severity::warn:
        return words(QT_TRANSLATE_NOOP("packet", "Warning"));
    case validation::Severity::info:
        return words(QT_TRANSLATE_NOOP("packet", "Note"));
    }
    return {};
}

QString findingSentence(const validation::Finding& finding) {
    const QString sentence = translated("constraints", validation::constraintSentence(finding.constraint));
    if (finding.detail.empty()) return sentence;
    return words(QT_TRANSLATE_NOOP("packet", "%1: %2")).arg(sentence, shown(finding.detail));
}

QString findingRemedy(const validation::Finding& finding) {
    return translated("constraints", validation::constraintRemedy(finding.constraint));
}

QString duration(std::int64_t seconds) {
    if (seconds < 0) return QStringLiteral("−") + duration(-seconds);
    const std::int64_t minutes = seconds / 60;
    const std::int64_t hours = minutes / 60;
    if (hours >= 48) return words(QT_TRANSLATE_NOOP("packet", "%1 d %2 h")).arg(hours / 24).arg(hours % 24);
    if (hours > 0) return words(QT_TRANSLATE_NOOP("packet", "%1 h %2 min")).arg(hours).arg(minutes % 60);
    if (minutes > 0) return words(QT_TRANSLATE_NOOP("packet", "%1 min")).arg(minutes);
    return words(QT_TRANSLATE_NOOP("packet", "%1 s")).arg(seconds);
}

QString size(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString standing(const usecases::ArtifactView& artifact) {
    QString out;
    switch (artifact.state) {
    case validation::EvidenceBytes::State::verified:
        out = words(QT_TRANSLATE_NOOP("packet", "Verified"));
        break;
    case validation::EvidenceBytes::State::hashOnly:
        out = words(QT_TRANSLATE_NOOP("packet", "Hash only"));
        break;
    case validation::EvidenceBytes::State::mismatch:
        out = words(QT_TRANSLATE_NOOP("packet", "Mismatch"));
        break;
    }
    if (artifact.stale) out += QStringLiteral(" · ") + words(QT_TRANSLATE_NOOP("packet", "stale"));
    return out;
}

QString reasonTitle(const usecases::ReasonView& reason) {
    if (reason.member == "selection_primary_reason")
        return words(QT_TRANSLATE_NOOP("packet", "Why this lane"));
    if (reason.member == "selection_secondary_reason")
        return words(QT_TRANSLATE_NOOP("packet", "Also because"));
    if (!reason.lane.empty()) return words(QT_TRANSLATE_NOOP("packet", "Why not %1")).arg(shown(reason.lane));
    if (reason.member == "known_risk_acceptances")
        return words(QT_TRANSLATE_NOOP("packet", "Accepted risk %1")).arg(shown(reason.id));
    if (reason.member == "required_follow_up_controls")
        return words(QT_TRANSLATE_NOOP("packet", "Follow-up control %1")).arg(shown(reason.id));
    return shown(reason.member);
}

QString did(const usecases::TimelineEntry& entry) {
    QString out = act(entry.act);
    if (entry.act == statement::Act::comment && entry.question)
        out = entry.open ? words(QT_TRANSLATE_NOOP("packet", "Question, open"))
                         : words(QT_TRANSLATE_NOOP("packet", "Question, answered"));
    if (entry.act == statement::Act::hold && entry.open) out += words(QT_TRANSLATE_NOOP("packet", ", open"));
    if (entry.act == statement::Act::approve && !entry.open)
        out += words(QT_TRANSLATE_NOOP("packet", ", taken back"));
    if (entry.recommendation)
        out += QStringLiteral(": ") + (*entry.recommendation == statement::Recommendation::go
                                           ? words(QT_TRANSLATE_NOOP("packet", "go"))
                                           : words(QT_TRANSLATE_NOOP("packet", "hold")));
    if (entry.leadsTo) out += QStringLiteral(" → ") + state(*entry.leadsTo);
    return out;
}

QStringList said(const usecases::TimelineEntry& entry) {
    QStringList out;
    if (entry.act == statement::Act::comment)
        out << (entry.pointer.empty()
                    ? words(QT_TRANSLATE_NOOP("packet", "about the packet"))
                    : words(QT_TRANSLATE_NOOP("packet", "about %1")).arg(shown(entry.pointer)));
    for (const auto& about : entry.references)
        out << reference(entry.act, about);
    out << verifications(entry);
    if (!entry.reasonCode.empty()) out << shown(entry.reasonCode);
    if (!entry.text.empty()) out << shown(entry.text);
    return out;
}

QString whyNot(const usecases::PossibleAct& act) {
    using Obstacle = usecases::PossibleAct::Obstacle;
    switch (act.obstacle) {
    case Obstacle::none:
        break;
    case Obstacle::nobody:
        return words(QT_TRANSLATE_NOOP("packet", "say who you are, above"));
    case Obstacle::noOpenHold:
        return words(QT_TRANSLATE_NOOP("packet", "there is no open hold"));
    case Obstacle::noApprovalOfOwn:
        return words(QT_TRANSLATE_NOOP("packet", "you have not approved it"));
    case Obstacle::approvedAlready:
        return words(QT_TRANSLATE_NOOP("packet", "you have approved it already"));
    case Obstacle::signedByOthers:
        return words(QT_TRANSLATE_NOOP("packet", "somebody else has signed for your role"));
    case Obstacle::refused:
        return act.refusal ? withParticulars(*act.refusal) : QString();
    }
    return {};
}

QString listed(const std::vector<std::string>& ids) {
    QStringList out;
    for (const std::string& id : ids)
        out << shown(id);
    return out.join(QStringLiteral(", "));
}

} // namespace countersign::ui::text
