#include "ui/text/review_words.h"

#include "ui/text/act_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <array>

namespace countersign::ui::text {

namespace {

using State = usecases::ReviewFile::State;
using statement::VerificationResult;

QString words(const char* english) {
    return QCoreApplication::translate("review", english);
}

constexpr std::array titles{
    QT_TRANSLATE_NOOP("review", "Top-two comparison"), QT_TRANSLATE_NOOP("review", "Signers and their authority"),
    QT_TRANSLATE_NOOP("review", "Completeness of the evidence"),
    QT_TRANSLATE_NOOP("review", "References of the rationale")};

constexpr std::array tasks{
    QT_TRANSLATE_NOOP("review", "Compare the two best lanes with the ranking snapshot: are the figures those of the file, and is the selected lane the one they speak for?"),
    QT_TRANSLATE_NOOP("review", "Compare who has to sign with the policy and the directory: are the right roles asked, and may these people act here, for this window, cluster and tier?"),
    QT_TRANSLATE_NOOP("review", "Go through the evidence: is every required item there, is it about this window and cluster, and does it say what the packet says it says?"),
    QT_TRANSLATE_NOOP("review", "Follow every reference of the rationale into the file it cites: does the place exist, and does it carry the claim?")};

QString whyNotShown(State state) {
    switch (state) {
    case State::shown:
        return {};
    case State::notText:
        return words(QT_TRANSLATE_NOOP("review", "not shown: it is not text"));
    case State::tooLong:
        return words(QT_TRANSLATE_NOOP("review", "not shown: it is too long to be read here"));
    case State::absent:
        return words(QT_TRANSLATE_NOOP("review", "not shown: the file is not in this store"));
    case State::mismatch:
        return words(QT_TRANSLATE_NOOP("review", "not shown: the file is damaged"));
    }
    return {};
}

} // namespace

QString verificationTitle(std::size_t verification) {
    return words(titles[verification]);
}

QString verificationTask(std::size_t verification) {
    return words(tasks[verification]);
}

QString result(VerificationResult result) {
    switch (result) {
    case VerificationResult::ok:
        return words(QT_TRANSLATE_NOOP("review", "In order"));
    case VerificationResult::concern:
        return words(QT_TRANSLATE_NOOP("review", "A concern"));
    case VerificationResult::failed:
        return words(QT_TRANSLATE_NOOP("review", "Failed"));
    }
    return {};
}

QString fileTitle(const usecases::ReviewFile& file) {
    const QString title =
        words(QT_TRANSLATE_NOOP("review", "File %1 (%2)")).arg(shown(file.name), shortDigest(file.digest));
    const QString why = whyNotShown(file.state);
    return why.isEmpty() ? title : title + QStringLiteral(": ") + why;
}

QString actSeen(const usecases::ActSeen& seen) {
    return words(QT_TRANSLATE_NOOP("review", "%1 by %2 as %3, %4"))
        .arg(act(seen.act), shown(seen.printedName), shown(seen.capacity), shortMoment(seen.at));
}

} // namespace countersign::ui::text
