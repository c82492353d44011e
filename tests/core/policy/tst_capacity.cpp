#include "core/policy/capacity.h"

#include <QtTest>

using namespace countersign;
using policy::Capacity;
using policy::Duty;
using policy::Role;

class TstCapacity : public QObject {
    Q_OBJECT

private slots:
    void capacitiesHaveTheirWords_data();
    void capacitiesHaveTheirWords();
};

void TstCapacity::capacitiesHaveTheirWords_data() {
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("member");
    for (const Role role : {Role::strategyOwner, Role::releaseAuthority, Role::riskGovernanceReviewer,
                            Role::observerOptional}) {
        const QByteArray word = QByteArray::fromStdString(std::string(policy::roleName(role)));
        QTest::newRow(word.constData()) << word << QByteArray("role");
    }
    for (const char* word : {"author", "reviewer", "outcome_reviewer", "operator", "policy_owner",
                             "release_ops", "incident_commander", "platform_engineering"})
        QTest::newRow(word) << QByteArray(word) << QByteArray("duty");
}

void TstCapacity::capacitiesHaveTheirWords() {
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, member);
    const auto capacity = Capacity::parse(word.toStdString());
    QVERIFY(capacity.has_value());
    QCOMPARE(std::string(capacity->text()), word.toStdString());
    QCOMPARE(std::string(capacity->member()), member.toStdString());
    QCOMPARE(capacity->role().has_value(), member == "role");
    QCOMPARE(capacity->duty().has_value(), member == "duty");
    QVERIFY(!Capacity::parse(word.toStdString() + 's').has_value());
    QVERIFY(*capacity != (member == "role" ? Capacity(Duty::author) : Capacity(Role::strategyOwner)));
}

QTEST_APPLESS_MAIN(TstCapacity)
#include "tst_capacity.moc"
