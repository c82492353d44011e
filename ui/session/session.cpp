#include "ui/session/session.h"

#include "core/usecases/find_packet.h"
#include "core/usecases/store_marks.h"
#include "ui/session/background.h"

#include <QThreadPool>
#include <QTimer>
#include <algorithm>

namespace countersign::ui {

namespace {

constexpr int lookEveryMilliseconds = 3000;

} // namespace

Session::Session(Workstation& workstation, QObject* parent)
    : QObject(parent), m_workstation(workstation), m_timer(new QTimer(this)) {
    m_timer->setInterval(lookEveryMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &Session::watch);
    refreshKeys();
}

Session::~Session() {
    if (m_stop) *m_stop = true;
    // What still runs in the background reads the workstation, which may go once the session has gone.
    QThreadPool::globalInstance()->waitForDone();
}

void Session::setPerson(const QString& signerId) {
    m_personChosen = true;
    if (m_person == signerId) return;
    m_person = signerId;
    Q_EMIT personChanged();
}

void Session::refreshKeys() {
    const auto own = usecases::ownKeys(m_workstation.keys());
    if (!own) return Q_EMIT failed(own.error());
    m_ownSigners.clear();
    for (const usecases::OwnKey& key : *own)
        m_ownSigners << QString::fromStdString(key.signer);
    m_ownSigners.removeDuplicates();
    if (!m_personChosen && m_person.isEmpty() && !m_ownSigners.isEmpty()) m_person = m_ownSigners.front();
    Q_EMIT personChanged();
}

void Session::open(const QString& folder) {
    auto opened = m_workstation.open(folder);
    if (!opened) return Q_EMIT failed(opened.error());
    m_store = std::move(*opened);
    m_packets.clear();
    m_timer->start();
    Q_EMIT storeOpened();
    readAll();
}

void Session::refresh() {
    if (!m_store) return;
    // The trust file is read anew: what was accepted meanwhile counts from now on.
    auto opened = m_workstation.open(m_store->folder());
    if (!opened) return Q_EMIT failed(opened.error());
    m_store = std::move(*opened);
    readAll();
}

Session::Whole Session::readStore(const std::shared_ptr<const OpenStore>& store,
                                  const std::shared_ptr<std::atomic_bool>& stop) {
    Whole out;
    const auto windows = usecases::windowsOf(store->workspace());
    if (!windows) {
        out.faults.push_back(windows.error());
        return out;
    }
    for (const WindowId& window : *windows) {
        const auto reading = usecases::WindowReading::read(store->workspace(), window);
        const auto visited =
            reading ? usecases::visitSummaries(*reading,
                                               [&](usecases::PacketSummary summary) {
                                                   out.packets.push_back(std::move(summary));
                                                   return !*stop;
                                               })
                    : Result<void>(reading.error());
        if (!visited) out.faults.push_back(visited.error());
    }
    return out;
}

void Session::readAll() {
    if (m_stop) *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_reading = true;
    Q_EMIT readingChanged(true);
    struct Read {
        Whole whole;
        std::string marks;
    };
    inBackground(
        this, [store = m_store, stop = m_stop] {
            // Marks first: what is added while reading is noticed afterwards.
            std::string marks = marksOf(*store);
            return Read{readStore(store, stop), std::move(marks)};
        },
        [this, stop = m_stop](Read read) {
            if (*stop) return;
            m_packets = std::move(read.whole.packets);
            m_marks = std::move(read.marks);
            m_reading = false;
            Q_EMIT packetsRead();
            Q_EMIT readingChanged(false);
            for (const Error& fault : read.whole.faults)
                Q_EMIT failed(fault);
        });
}

std::string Session::marksOf(const OpenStore& store) {
    const auto marks = usecases::storeMarks(store.workspace());
    return marks ? marks->hex() : std::string();
}

void Session::watch() {
    if (!m_store || m_reading || m_looking) return;
    m_looking = true;
    inBackground(
        this, [store = m_store] { return marksOf(*store); },
        [this](const std::string& marks) {
            m_looking = false;
            if (marks != m_marks && !m_reading) readAll();
        });
}

void Session::load(const PacketRef& ref, QObject* context, PacketLoaded done) {
    using Loaded = Result<std::shared_ptr<const usecases::CheckedPacket>>;
    inBackground(
        context,
        [store = m_store, ref]() -> Loaded {
            auto reading = usecases::WindowReading::read(store->workspace(), ref.key.window);
            if (!reading) return std::move(reading).error();
            usecases::PacketQuery query{ref.key.cluster, ref.key.revision, ref.core.hex()};
            auto core = usecases::findPacket(*reading, query);
            if (!core) return std::move(core).error();
            auto dossier = reading->dossier(*core);
            if (!dossier) return std::move(dossier).error();
            auto packet = usecases::CheckedPacket::check(std::move(*dossier));
            if (!packet) return std::move(packet).error();
            return std::shared_ptr<const usecases::CheckedPacket>(
                std::make_shared<usecases::CheckedPacket>(std::move(*packet)));
        },
        std::move(done));
}

} // namespace countersign::ui
