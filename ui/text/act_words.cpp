#include "ui/text/act_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace countersign::ui::text {

namespace {

using statement::Act;

QString words(const char* english) {
    return QCoreApplication::translate("acts", english);
}

QString listed(const std::vector<std::string>& ids) {
    QStringList out;
    for (const std::string& id : ids)
        out << (id == "*" ? words(QT_TRANSLATE_NOOP("acts", "all")) : shown(id));
    return out.join(QStringLiteral(", "));
}

} // namespace

QString act(Act act) {
    switch (act) {
    case Act::issue:
        return words(QT_TRANSLATE_NOOP("acts", "Issue"));
    case Act::submit:
        return words(QT_TRANSLATE_NOOP("acts", "Submit"));
    case Act::review:
        return words(QT_TRANSLATE_NOOP("acts", "Review"));
    case Act::approve:
        return words(QT_TRANSLATE_NOOP("acts", "Approve"));
    case Act::retract:
        return words(QT_TRANSLATE_NOOP("acts", "Take back an approval"));
    case Act::decline:
        return words(QT_TRANSLATE_NOOP("acts", "Decline"));
    case Act::withdraw:
        return words(QT_TRANSLATE_NOOP("acts", "Withdraw"));
    case Act::hold:
        return words(QT_TRANSLATE_NOOP("acts", "Put on hold"));
    case Act::release:
        return words(QT_TRANSLATE_NOOP("acts", "Release a hold"));
    case Act::comment:
        return words(QT_TRANSLATE_NOOP("acts", "Comment"));
    }
    return {};
}

QString actEffect(Act act) {
    switch (act) {
    case Act::issue:
        return words(QT_TRANSLATE_NOOP("acts", "From then on the draft exists for everybody."));
    case Act::submit:
        return words(QT_TRANSLATE_NOOP("acts", "From then on reviewers and signers are asked."));
    case Act::review:
        return words(QT_TRANSLATE_NOOP("acts", "Approvals rest on your review. A hold recommendation stops the packet."));
    case Act::approve:
        return words(QT_TRANSLATE_NOOP("acts", "Your approval can be taken back until the packet is sealed."));
    case Act::retract:
        return words(QT_TRANSLATE_NOOP("acts", "Your approval no longer counts. You can approve again later."));
    case Act::decline:
        return words(QT_TRANSLATE_NOOP("acts", "The revision is rejected for good; only a new revision can follow."));
    case Act::withdraw:
        return words(QT_TRANSLATE_NOOP("acts", "The revision is rejected for good; only a new revision can follow."));
    case Act::hold:
        return words(QT_TRANSLATE_NOOP("acts", "Nothing is sealed or released until the hold is released."));
    case Act::release:
        return words(QT_TRANSLATE_NOOP("acts", "The packet goes on where it stopped."));
    case Act::comment:
        return words(QT_TRANSLATE_NOOP("acts", "A comment stops nothing. A question stays open until it is answered."));
    }
    return {};
}

QString scope(const policy::AuthorityScope& scope) {
    return words(QT_TRANSLATE_NOOP("acts", "windows: %1 · clusters: %2 · tiers: %3 · until %4"))
        .arg(listed(scope.windows), listed(scope.clusters), listed(scope.tiers), shortMoment(scope.validUntil));
}

} // namespace countersign::ui::text
