#pragma once

#include "tests/support/desk_workstation.h"
#include "ui/session/packet_ref.h"
#include "ui/session/session.h"
#include "ui/widgets/reading_table.h"

#include <QPushButton>
#include <QtTest>

/// Another thread signs meanwhile, on whatever machine: only that it comes counts, not when.
#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 120000)

namespace countersign::test {

/// A team's store open in a window, with one person in front of it, and what that person does to a page.
struct SigningWindow {
    TeamStore team;
    DeskWorkstation workstation{team};
    ui::Session session{workstation};

    void open(const char* person) {
        session.setPerson(QLatin1String(person));
        session.open(QStringLiteral("desk"));
        EVENTUALLY(!session.reading());
    }
    ui::PacketRef ref() {
        const packet::Core core = team.core();
        return {core.key(), core.digest()};
    }
    /// Everything up to the point where signatures are missing.
    void bringToSignature() {
        QVERIFY(team.issue().ok());
        QVERIFY(team.act(team.intent(statement::Act::submit, "noor")).ok());
        QVERIFY(team.act(team.intent(statement::Act::review, "tomasz", team.goReview())).ok());
    }
    std::size_t statements() const {
        return static_cast<std::size_t>(std::count_if(team.files.files.begin(), team.files.files.end(), [](const auto& file) {
            return file.first.find("/statements/") != std::string::npos;
        }));
    }
};

/// The child of that name which is on screen.
template <typename Widget>
Widget* visible(const QWidget& page, const char* name = nullptr) {
    for (Widget* each : page.findChildren<Widget*>(name ? QString::fromLatin1(name) : QString()))
        if (each->isVisible()) return each;
    return nullptr;
}

inline bool canPress(const QWidget& page, const char* name) {
    const auto* button = visible<QPushButton>(page, name);
    return button && button->isEnabled();
}

inline void press(const QWidget& page, const char* name) {
    EVENTUALLY(canPress(page, name));
    QTest::mouseClick(visible<QPushButton>(page, name), Qt::LeftButton);
}

/// Reads what is on screen with the keyboard, page after page.
inline void readToEnd(const QWidget& page) {
    auto* table = visible<ui::ReadingTable>(page);
    QVERIFY(table);
    for (int pages = 0; table->rowsLeft() > 0 && pages < 1000; ++pages) {
        QTest::keyClick(table, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    QCOMPARE(table->rowsLeft(), 0);
}

} // namespace countersign::test
