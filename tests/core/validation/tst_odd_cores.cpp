#include "core/json/reader.h"
#include "core/validation/scenario/workstation.h"
#include "core/validation/validator.h"
#include "tests/support/edited_json.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

#include <algorithm>

using namespace countersign;
using json::Value;

/// A core that can be read but has the strangest shapes where only the schema looks.
class TstOddCores : public QObject {
    Q_OBJECT

private slots:
    void areJudgedToTheEnd_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("json");
        for (const char* const pointer :
             {"/replay_baseline", "/projection", "/replay_baseline/top_two_comparison",
              "/replay_baseline/top_two_comparison/lanes", "/replay_baseline/top_two_comparison/fields",
              "/replay_baseline/ranking_snapshot", "/replay_baseline/risk_overlay",
              "/projection/confidence_score", "/projection/promotion_window_impact"})
            for (const char* const json : {"null", "7", "\"\"", "[]", "{}", "[[]]", "{\"value\":{}}"})
                QTest::newRow((std::string(pointer) + " " + json).c_str())
                    << QString(pointer) << QByteArray(json);
    }
    void areJudgedToTheEnd() {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, json);
        const auto shape = json::read(json.toStdString(), "shape", json::Profile::signedFile);
        const packet::Core plain = packet::Core::assemble(test::shippedWorkshop().draft());
        const auto core =
            packet::Core::fromValue(test::withValue(plain.value(), pointer.toStdString(), *shape), "core");
        QVERIFY(core.ok());
        validation::Workstation machine(test::shippedWorkshop(), *core);
        machine.approveFully();
        const auto findings = validation::validate(machine.dossier(machine.seal().bytes));
        const auto fires = [&](validation::Constraint constraint) {
            return std::any_of(findings.begin(), findings.end(),
                               [&](const auto& finding) { return finding.constraint == constraint; });
        };
        QVERIFY(fires(validation::Constraint::SCHEMA_VIOLATION));
        QVERIFY(fires(validation::Constraint::REPLAY_DIFFERS));
    }
};

QTEST_APPLESS_MAIN(TstOddCores)
#include "tst_odd_cores.moc"
