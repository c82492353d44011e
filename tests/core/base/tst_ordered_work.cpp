#include "core/base/ordered_work.h"

#include <QtTest>

#include <atomic>
#include <numeric>
#include <vector>

using namespace countersign;

namespace {

bool never() {
    return false;
}

} // namespace

class TstOrderedWork : public QObject {
    Q_OBJECT

private slots:
    void everythingComesInOrder_data();
    void everythingComesInOrder();
    void workersStayAFewAhead();
    void cancelledBetweenItems_data();
    void cancelledBetweenItems();
};

void TstOrderedWork::everythingComesInOrder_data() {
    QTest::addColumn<std::size_t>("count");
    for (const std::size_t count : {0, 1, 2, 3, 17, 5000})
        QTest::addRow("%zu", count) << count;
}

void TstOrderedWork::everythingComesInOrder() {
    QFETCH(std::size_t, count);
    std::vector<std::size_t> taken;
    const auto twice = [](std::size_t i) {
        // Some take longer than their neighbours.
        std::vector<std::size_t> load(i % 7 * 500, i);
        return std::accumulate(load.begin(), load.end(), i * 2) - i * load.size();
    };
    QVERIFY(workInOrder(count, never, twice, [&](std::size_t item) { taken.push_back(item); }));
    QCOMPARE(taken.size(), count);
    for (std::size_t i = 0; i < count; ++i)
        QCOMPARE(taken[i], i * 2);
}

void TstOrderedWork::workersStayAFewAhead() {
    std::atomic<std::size_t> made = 0;
    std::size_t taken = 0;
    std::size_t farthest = 0;
    const auto make = [&](std::size_t i) {
        ++made;
        return i;
    };
    QVERIFY(workInOrder(3000, never, make, [&](std::size_t) {
        farthest = std::max(farthest, made - ++taken);
    }));
    QVERIFY(farthest <= 10 * std::max(1u, std::thread::hardware_concurrency()));
}

void TstOrderedWork::cancelledBetweenItems_data() {
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 5, 100})
        QTest::addRow("after %d", after) << after;
}

void TstOrderedWork::cancelledBetweenItems() {
    QFETCH(int, after);
    std::atomic<int> asked = 0;
    std::size_t next = 0;
    const auto cancelled = [&] { return asked++ >= after; };
    const bool done = workInOrder(
        1000, cancelled, [](std::size_t i) { return i; }, [&](std::size_t i) { QCOMPARE(i, next++); });
    QVERIFY(!done);
    QVERIFY(next <= std::size_t(after));
}

QTEST_APPLESS_MAIN(TstOrderedWork)
#include "tst_ordered_work.moc"
