#include "core/workflow/approval_state.h"

#include <QtTest>

#include <array>

using namespace countersign::workflow;

class TstApprovalState : public QObject {
    Q_OBJECT

private slots:
    void names() {
        QCOMPARE(stateName(ApprovalState::draft), std::string_view("draft"));
        QCOMPARE(stateName(ApprovalState::pendingSignatures), std::string_view("pending_signatures"));
        QCOMPARE(stateName(ApprovalState::approved), std::string_view("approved"));
        QCOMPARE(stateName(ApprovalState::rejected), std::string_view("rejected"));
        QCOMPARE(stateName(ApprovalState::superseded), std::string_view("superseded"));
    }

    void transitions_data() {
        using enum ApprovalState;
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("allowed");
        constexpr std::array states{draft, pendingSignatures, approved, rejected, superseded};
        // Rows: from; columns: to; domain.md section 5.
        constexpr std::array<std::string_view, 5> table{"-y-y-", "--yy-", "----y", "-----", "-----"};
        for (std::size_t from = 0; from < states.size(); ++from)
            for (std::size_t to = 0; to < states.size(); ++to) {
                const std::string name =
                    std::string(stateName(states[from])) + " to " + std::string(stateName(states[to]));
                QTest::newRow(name.c_str()) << static_cast<int>(states[from]) << static_cast<int>(states[to])
                                            << (table[from][to] == 'y');
            }
    }
    void transitions() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, allowed);
        QCOMPARE(transitionAllowed(static_cast<ApprovalState>(from), static_cast<ApprovalState>(to)),
                 allowed);
    }
};

QTEST_APPLESS_MAIN(TstApprovalState)
#include "tst_approval_state.moc"
