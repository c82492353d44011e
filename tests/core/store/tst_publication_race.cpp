#include "tests/support/child_process.h"
#include "tests/support/temporary_store.h"

#include <QtTest>

#include <algorithm>

#include <csignal>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace countersign;
using support::errorOf;
using support::TemporaryStore;

namespace {

constexpr int processes = 8;
constexpr int names = 500;
constexpr int kills = 200;

/// Long enough to be written in several blocks.
std::string contentOf(const std::string& name) {
    std::string content;
    while (content.size() < 20000)
        content += name + "\n";
    return content;
}

std::string nameOf(int number) {
    return "statements/" + std::to_string(number);
}

/// Of even names all processes write the same content, of odd names each its own.
std::string contentOf(int number, int process) {
    return contentOf(nameOf(number) + (number % 2 ? " by " + std::to_string(process) : ""));
}

/// One letter per name: what publish said.
std::string publishAll(FileSystem& files, int process) {
    std::string outcomes;
    for (int number = 0; number < names; ++number) {
        const auto published = files.publish(nameOf(number), contentOf(number, process));
        if (!published)
            outcomes += published.error().code == ErrorCode::fileExists ? 'd' : '!';
        else
            outcomes += *published == Published::created ? 'c' : 's';
    }
    return outcomes;
}

bool isRunning(pid_t child) {
    siginfo_t ended{};
    return ::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           ended.si_pid == 0;
}

} // namespace

class TstPublicationRace : public QObject {
    Q_OBJECT

private slots:
    void everyNameHasExactlyOneWinner();
    void killedAtRandomNothingIsTorn();
};

void TstPublicationRace::everyNameHasExactlyOneWinner() {
    TemporaryStore store;
    QVERIFY(store.makeFolder("outcomes"));
    std::vector<pid_t> children;
    for (int process = 0; process < processes; ++process) {
        children.push_back(support::startChild([&] {
            const auto files = store.openWith(std::make_shared<store::SystemCalls>());
            const std::string outcomes = publishAll(*files, process);
            return store.put("outcomes/" + std::to_string(process), outcomes) ? 0 : 1;
        }));
    }
    // A reader all the while: what it sees is nothing or everything.
    std::mt19937 random(20240601);
    while (std::any_of(children.begin(), children.end(), isRunning)) {
        const int number = static_cast<int>(random() % names);
        const auto seen = store.files().read(nameOf(number), 1 << 20);
        if (!seen) QCOMPARE(errorOf(seen), QString("fileMissing"));
        if (seen && number % 2 == 0) QVERIFY(*seen == contentOf(number, 0));
    }
    for (const pid_t child : children)
        QCOMPARE(support::waitForChild(child), 0);

    std::vector<std::string> outcomes;
    for (int process = 0; process < processes; ++process)
        outcomes.push_back(store.contentOf("outcomes/" + std::to_string(process)));
    for (std::size_t number = 0; number < names; ++number) {
        std::string said;
        for (const auto& all : outcomes)
            said += all.at(number);
        const auto winner = said.find('c');
        QVERIFY2(winner != said.npos, said.c_str());
        const std::string stored = store.contentOf(nameOf(static_cast<int>(number)));
        QVERIFY(stored == contentOf(static_cast<int>(number), static_cast<int>(winner)));
        said.erase(winner, 1);
        QCOMPARE(said, std::string(processes - 1, number % 2 ? 'd' : 's'));
    }
    QCOMPARE(store.temporaries(), 0);
}

void TstPublicationRace::killedAtRandomNothingIsTorn() {
    TemporaryStore store;
    std::mt19937 random(20240602);
    for (int kill = 0; kill < kills; ++kill) {
        const std::string folder = "run" + std::to_string(kill);
        const pid_t child = support::startChild([&] {
            const auto files = store.openWith(std::make_shared<store::SystemCalls>());
            for (int number = 0;; ++number) {
                const std::string name = folder + "/" + std::to_string(number);
                if (!files->publish(name, contentOf(name))) return 1;
            }
        });
        ::usleep(static_cast<useconds_t>(random() % 15000));
        ::kill(child, SIGKILL);
        QCOMPARE(support::waitForChild(child), -SIGKILL);
        const auto listed = store.files().list(folder);
        QCOMPARE(errorOf(listed), QString());
        for (const auto& entry : *listed) {
            const std::string name = folder + "/" + entry.name;
            QVERIFY2(store.contentOf(name) == contentOf(name), name.c_str());
        }
        // The next program finishes what the killed one began.
        const std::string next = folder + "/" + std::to_string(listed->size());
        QCOMPARE(errorOf(store.files().publish(next, contentOf(next))), QString());
    }
}

QTEST_APPLESS_MAIN(TstPublicationRace)
#include "tst_publication_race.moc"
