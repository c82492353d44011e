#include "core/validation/gate.h"

#include <QtTest>

using namespace countersign;
using validation::Constraint;
using validation::GatePurpose;

class TstGate : public QObject {
    Q_OBJECT

private slots:
    void whatBlocks_data() {
        QTest::addColumn<Constraint>("constraint");
        QTest::addColumn<bool>("unfinished");
        QTest::addColumn<bool>("approved");
        QTest::addColumn<bool>("stopsMerge");
        QTest::addColumn<bool>("stopsRelease");
        QTest::newRow("false claim") << Constraint::PACKET_HASH << false << false << true << true;
        QTest::newRow("step still to come") << Constraint::ROLE_COVERAGE << true << false << false << false;
        QTest::newRow("the same in an approved packet")
            << Constraint::ROLE_COVERAGE << true << true << true << true;
        QTest::newRow("open hold") << Constraint::HOLD_OPEN << true << false << false << true;
        QTest::newRow("fork of drafts") << Constraint::REVISION_FORKED << true << false << false << true;
        QTest::newRow("fork of an approved packet")
            << Constraint::REVISION_FORKED << false << true << true << true;
        QTest::newRow("fork of a sealed packet that does not stand")
            << Constraint::REVISION_FORKED << false << false << true << true;
        QTest::newRow("warning") << Constraint::TIME_SKEW << false << true << false << false;
    }
    void whatBlocks() {
        QFETCH(Constraint, constraint);
        QFETCH(bool, unfinished);
        QFETCH(bool, approved);
        const validation::Finding finding{constraint, "", "", unfinished};
        QTEST(validation::blocks(finding, GatePurpose::merge, approved), "stopsMerge");
        QTEST(validation::blocks(finding, GatePurpose::release, approved), "stopsRelease");
    }
};

QTEST_APPLESS_MAIN(TstGate)
#include "tst_gate.moc"
