#include "core/usecases/review_sheet.h"

#include "core/json/pointer.h"
#include "core/usecases/review_material.h"
#include "tests/support/team_store.h"

#include <QtTest>

#include <algorithm>

using namespace countersign;
using State = usecases::ReviewFile::State;

namespace {

QByteArray bytes(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

test::MemoryFileSystem::File* fileBehind(test::TeamStore& team, const Sha256& digest) {
    const std::string hex = digest.hex();
    for (auto& [path, file] : team.files.files)
        if (path.ends_with("evidence/sha256/" + hex.substr(0, 2) + "/" + hex.substr(2))) return &file;
    return nullptr;
}

} // namespace

/// What a reviewer has to look at, as text: all of it, and honest about what is not shown.
class TstReviewSheet : public QObject {
    Q_OBJECT

private slots:
    void holdsTheWholeMaterial();
    void showsEveryLineOfAFile();
    void saysWhatIsNotShown_data();
    void saysWhatIsNotShown();
};

void TstReviewSheet::holdsTheWholeMaterial() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    const packet::Core core = team.core();
    const auto sheet = usecases::reviewSheet(team.workspace(), core);
    const auto materials = usecases::reviewMaterial(core);
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        QCOMPARE(bytes(sheet[i].verification), bytes(statement::verificationNames[i]));
        QVERIFY(sheet[i].viewed() == materials[i].digests);
        QVERIFY(!sheet[i].hasGaps());
        std::size_t leaves = 0;
        for (const std::string_view pointer : materials[i].pointers)
            leaves += json::leaves(*json::resolve(core.value(), pointer)).size();
        QCOMPARE(sheet[i].leaves.size(), leaves);
        for (const auto& [pointer, text] : sheet[i].leaves)
            QVERIFY2(json::resolve(core.value(), pointer), pointer.c_str());
    }
}

void TstReviewSheet::showsEveryLineOfAFile() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    const auto sheet = usecases::reviewSheet(team.workspace(), team.core());
    const usecases::ReviewFile& file = sheet[1].files.front();
    std::string whole;
    for (const auto& [place, text] : file.lines)
        whole += (place.empty() || whole.empty() ? "" : "\n") + text;
    QCOMPARE(bytes(whole) + '\n', bytes(fileBehind(team, file.digest)->bytes));
    for (const auto& [place, text] : file.lines)
        QVERIFY(text.size() <= 400);
}

void TstReviewSheet::saysWhatIsNotShown_data() {
    QTest::addColumn<int>("expected");
    QTest::newRow("absent") << int(State::absent);
    QTest::newRow("damaged") << int(State::mismatch);
    QTest::newRow("longer than anybody reads") << int(State::tooLong);
}

void TstReviewSheet::saysWhatIsNotShown() {
    QFETCH(int, expected);
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    const packet::Core core = team.core();
    const Sha256 ranking = *core.content().evidence.rankingSnapshotHash;
    test::MemoryFileSystem::File* file = fileBehind(team, ranking);
    QVERIFY(file);
    if (State(expected) == State::mismatch) file->bytes += " ";
    if (State(expected) == State::tooLong) file->bytes.resize(usecases::maxShownFileBytes + 1, ' ');
    if (State(expected) == State::absent)
        std::erase_if(team.files.files, [&](const auto& entry) { return &entry.second == file; });
    const usecases::ReviewPart part = usecases::reviewSheet(team.workspace(), core).front();
    QVERIFY(part.files.front().state == State(expected));
    QVERIFY(part.files.front().lines.empty());
    QVERIFY(part.hasGaps());
    QVERIFY(part.viewed().empty());
}

QTEST_APPLESS_MAIN(TstReviewSheet)
#include "tst_review_sheet.moc"
