#include "core/validation/scenario/workstation.h"
#include "core/validation/validator.h"
#include "core/workflow/sealed_packet.h"
#include "tests/support/edited_file.h"

#include <QDir>
#include <QtTest>

#include <cstring>
#include <fstream>
#include <map>

using namespace countersign;
using policy::Duty;
using policy::Role;
using validation::PacketWorkshop;
using validation::Workstation;

namespace {

const QString folder = COUNTERSIGN_SOURCE_DIR "/tests/data/golden/";

/// The rules stand beside the golden files, so that a change of what the product ships changes nothing here.
PacketWorkshop openWorkshop() {
    auto workshop = PacketWorkshop::open(test::readDataFile("golden/rules/policy.yaml"),
                                         test::readDataFile("golden/rules/schema.yaml"),
                                         test::readDataFile("golden/rules/fail-matrix.csv"));
    check(workshop.ok(), "the golden rules can be read");
    return std::move(workshop).value();
}

const PacketWorkshop& workshop() {
    static const PacketWorkshop opened = openWorkshop();
    return opened;
}

packet::Core makeCore() {
    packet::CoreContent content = workshop().draft();
    content.rationale.primary.text = "Höchste Punktzahl – 最高分 of four lanes:\n0.8, \"quoted\" \\ 𝔸.";
    return packet::Core::assemble(std::move(content));
}

/// Every act once at least: relative path to bytes.
std::map<QString, std::string> makeGoldenFiles() {
    const packet::Core core = makeCore();
    Workstation machine(workshop(), core);
    machine.issue();
    machine.submit();
    machine.release("reviewer-2", Duty::reviewer,
                    machine.review("reviewer-2", statement::Recommendation::hold));
    machine.release("release-2", Role::releaseAuthority,
                    machine.hold("risk-1", Role::riskGovernanceReviewer));
    machine.review("reviewer-1");
    machine.retract("owner-2", Role::strategyOwner, machine.approve("owner-2", Role::strategyOwner));
    machine.approve("release-1", Role::releaseAuthority);
    machine.approve("risk-1", Role::riskGovernanceReviewer);
    machine.approve("owner-1", Role::strategyOwner);
    std::map<QString, std::string> files{{"core.json", core.bytes()},
                                         {"sealed.json", machine.seal().bytes},
                                         {"signers.yaml", workshop().people().directoryText()}};
    Workstation beside = machine;
    Workstation commenting = machine;
    commenting.comment("observer-1", Role::observerOptional, true);
    machine.decline("risk-2", Role::riskGovernanceReviewer);
    beside.withdraw();
    machine.sync(beside);
    machine.sync(commenting);
    for (const statement::Statement& statement : machine.statements())
        files["statements/" + QString::fromStdString(statement.fileName())] = statement.bytes();
    return files;
}

std::string contentOf(const QString& path) {
    std::ifstream file((folder + path).toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

int rewrite() {
    QDir(folder + "statements").removeRecursively();
    QDir(folder).mkpath("statements");
    for (const auto& [path, bytes] : makeGoldenFiles())
        std::ofstream((folder + path).toStdString(), std::ios::binary) << bytes;
    return 0;
}

} // namespace

/// The bytes of signed files do not change from one version of the program to the next.
class TstGolden : public QObject {
    Q_OBJECT

private slots:
    void sameBytes_data() {
        QTest::addColumn<QByteArray>("made");
        for (const auto& [path, bytes] : makeGoldenFiles())
            QTest::newRow(qPrintable(path)) << QByteArray::fromStdString(bytes);
    }
    void sameBytes() {
        QFETCH(QByteArray, made);
        QVERIFY(!made.isEmpty());
        QCOMPARE(made, QByteArray::fromStdString(contentOf(QTest::currentDataTag())));
    }

    void noFileTooMany() {
        const auto made = makeGoldenFiles();
        const QStringList statements = QDir(folder + "statements").entryList(QDir::Files);
        QCOMPARE(static_cast<std::size_t>(statements.size()) + 3, made.size());
        for (const QString& name : statements)
            QVERIFY2(made.contains("statements/" + name), qPrintable(name));
    }

    /// What stands in the files is read, believed and sealed again, without the code that made them.
    void filesStand() {
        const auto core = packet::Core::parse(contentOf("core.json"), "core.json");
        QVERIFY(core.ok());
        std::vector<statement::Statement> statements;
        for (const QString& name : QDir(folder + "statements").entryList(QDir::Files)) {
            auto statement = statement::Statement::parse(contentOf("statements/" + name), name.toStdString());
            QVERIFY(statement.ok());
            QCOMPARE(QString::fromStdString(statement->fileName()), name);
            const bool contrary = name.startsWith("decline") || name.startsWith("withdraw");
            if (!contrary) statements.push_back(std::move(*statement));
        }
        const workflow::Rules rules = workshop().rules(*core);
        QVERIFY(workflow::reduce(rules, statements).irregularities.empty());
        QCOMPARE(workflow::seal(rules, statements).bytes, contentOf("sealed.json"));
        const auto findings = validation::validate(workshop().dossier(*core, {}, contentOf("sealed.json")));
        QVERIFY(!validation::fails(findings));
    }

    void everyActIsThere() {
        const QStringList names = QDir(folder + "statements").entryList(QDir::Files);
        for (const statement::Act act : statement::allActs) {
            const std::string prefix = std::string(statement::actName(act)) + ".";
            QVERIFY2(
                !names.filter(QRegularExpression("^" + QRegularExpression::escape(prefix.c_str()))).isEmpty(),
                prefix.c_str());
        }
    }
};

/// `--rewrite` writes the golden files anew: only ever together with a format version of its own.
int main(int argc, char** argv) {
    if (argc == 2 && std::strcmp(argv[1], "--rewrite") == 0) return rewrite();
    TstGolden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_golden.moc"
