#include "core/usecases/window_init.h"
#include "tests/support/team_store.h"

#include <QtTest>

using namespace countersign;
using test::TeamStore;

namespace {

const std::string attributes = ".gitattributes";

/// A second window beside that of the team, under the same rules.
Result<usecases::WindowRules> initSecond(TeamStore& team) {
    const store::WindowStore first(team.files, WindowId::parse("2026-W48-live").value());
    auto window = first.readWindow().value();
    window.id = WindowId::parse("2026-W49-live").value();
    window.expectedClusters.clear();
    return usecases::initWindow(team.files, window, usecases::WindowRules::read(first).value());
}

} // namespace

/// What the first window of a store brings along for all of it.
class TstWindowInit : public QObject {
    Q_OBJECT

private slots:
    void firstWindowKeepsBytesInGit();
    void ownAttributesStay();
    void laterWindowBringsThemToo();
};

void TstWindowInit::firstWindowKeepsBytesInGit() {
    TeamStore team;
    QCOMPARE(team.files.files.at(attributes).bytes,
             std::string("* -text -ident -filter -diff -merge !working-tree-encoding\n"));
}

void TstWindowInit::ownAttributesStay() {
    TeamStore team;
    team.files.files.at(attributes).bytes = "* -text\n";
    QVERIFY(initSecond(team).ok());
    QCOMPARE(team.files.files.at(attributes).bytes, std::string("* -text\n"));
}

void TstWindowInit::laterWindowBringsThemToo() {
    TeamStore team;
    team.files.files.erase(attributes);
    QVERIFY(initSecond(team).ok());
    QVERIFY(team.files.files.contains(attributes));
}

QTEST_APPLESS_MAIN(TstWindowInit)
#include "tst_window_init.moc"
