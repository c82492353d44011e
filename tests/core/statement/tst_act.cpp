#include "core/statement/act.h"

#include <QtTest>

#include <set>

using namespace countersign;
using statement::Act;

class TstAct : public QObject {
    Q_OBJECT

private slots:
    void names() {
        for (const Act act : statement::allActs)
            QVERIFY(statement::parseAct(statement::actName(act)) == act);
        QVERIFY(!statement::parseAct("outcome"));
        QVERIFY(!statement::parseAct("Approve"));
        QVERIFY(!statement::parseAct(""));
    }

    /// The table of domain.md section 4; whatever is not in it cannot be done.
    void whoMayDoWhat_data() {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("capacities");
        const QString signing = "strategy_owner release_authority risk_governance_reviewer";
        QTest::newRow("issue") << "issue"
                               << "author";
        QTest::newRow("submit") << "submit"
                                << "author";
        QTest::newRow("review") << "review"
                                << "risk_governance_reviewer reviewer";
        QTest::newRow("approve") << "approve" << signing;
        QTest::newRow("retract") << "retract" << signing;
        QTest::newRow("decline") << "decline" << signing;
        QTest::newRow("withdraw") << "withdraw"
                                  << "author";
        QTest::newRow("hold") << "hold" << signing + " reviewer";
        QTest::newRow("release") << "release" << signing + " reviewer";
        QTest::newRow("comment") << "comment"
                                 << signing +
                                        " observer_optional author reviewer outcome_reviewer operator "
                                        "policy_owner release_ops incident_commander platform_engineering";
    }
    void whoMayDoWhat() {
        QFETCH(QString, act);
        QFETCH(QString, capacities);
        const Act parsed = *statement::parseAct(act.toStdString());
        QStringList found;
        for (const std::string_view word : policy::roleWords.words)
            if (statement::meaningOf(parsed, *policy::Capacity::parse(word)))
                found.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        for (const std::string_view word : policy::dutyWords.words)
            if (statement::meaningOf(parsed, *policy::Capacity::parse(word)))
                found.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        QCOMPARE(found.join(' '), capacities);
    }

    /// Nobody can take one sentence for another; a reviewer's stays the same in both capacities.
    void sentencesDiffer() {
        std::set<std::string> sentences;
        int given = 0;
        for (const Act act : statement::allActs)
            for (const std::string_view word : policy::roleWords.words)
                if (const auto meaning = statement::meaningOf(act, *policy::Capacity::parse(word))) {
                    sentences.insert(std::string(*meaning));
                    ++given;
                }
        QCOMPARE(sentences.size(), static_cast<std::size_t>(given));
        QVERIFY(given > 10);
    }
};

QTEST_APPLESS_MAIN(TstAct)
#include "tst_act.moc"
