#include "core/validation/validator.h"

#include "tests/support/reference_dossier.h"
#include "tests/support/signing_desk.h"

#include <QTest>

using namespace countersign;
using namespace countersign::tests;
using validation::Findings;

namespace {

QByteArray describe(const Findings& findings) {
    QByteArray text;
    for (const validation::Finding& finding : findings)
        text += QByteArray::fromStdString(std::string(constraintId(finding.constraint)) + " " +
                                          finding.place + ": " + finding.detail + "\n");
    return text;
}

} // namespace

class TstValidator : public QObject {
    Q_OBJECT

private slots:
    void acceptsWhatTheSecondImplementationSealed() {
        QCOMPARE(describe(validation::validate(referenceDossier())), QByteArray());
    }
    void deskIsClean() {
        SigningDesk desk;
        desk.approveAll();
        QCOMPARE(describe(validation::validate(desk.unsealed())),
                 QByteArray("NOT_SEALED /packet_sha256: \n"));
        QCOMPARE(describe(validation::validate(desk.sealed())), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TstValidator)
#include "tst_validator.moc"
