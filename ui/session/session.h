#pragma once

#include "core/usecases/checked_packet.h"
#include "core/usecases/packet_summary.h"
#include "ui/session/packet_ref.h"
#include "ui/session/workstation.h"

#include <QObject>
#include <QStringList>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QTimer;

namespace countersign::ui {

using Summaries = std::vector<usecases::PacketSummary>;
using PacketLoaded = std::function<void(Result<std::shared_ptr<const usecases::CheckedPacket>>)>;

/// What the window works on: one open store, read in the background, and the person who looks at it.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(Workstation& workstation, QObject* parent = nullptr);
    ~Session() override;

    Workstation& workstation() { return m_workstation; }
    /// Nothing before the first store is open.
    const std::shared_ptr<const OpenStore>& store() const { return m_store; }
    /// The signer_id of the person, or empty for somebody who only looks.
    const QString& person() const { return m_person; }
    void setPerson(const QString& signerId);
    /// The signer_ids of the keys on this workstation.
    const QStringList& ownSigners() const { return m_ownSigners; }
    const Summaries& packets() const { return m_packets; }
    bool reading() const { return m_reading; }

    /// Emits storeOpened or failed; what was open stays open when it fails.
    void open(const QString& folder);
    /// Reads everything again.
    void refresh();
    /// Reads the keys of this workstation again.
    void refreshKeys();
    /// Reads and judges one packet in the background.
    void load(const PacketRef& ref, QObject* context, PacketLoaded done);

Q_SIGNALS:
    void storeOpened();
    void personChanged();
    /// packets() is new.
    void packetsRead();
    void readingChanged(bool reading);
    void failed(const countersign::Error& error);

private:
    void watch();
    void readAll();

    struct Whole {
        Summaries packets;
        std::vector<Error> faults;
    };
    static Whole readStore(const std::shared_ptr<const OpenStore>& store, const std::shared_ptr<std::atomic_bool>& stop);
    static std::string marksOf(const OpenStore& store);

    Workstation& m_workstation;
    std::shared_ptr<const OpenStore> m_store;
    std::shared_ptr<std::atomic_bool> m_stop;
    QString m_person;
    bool m_personChosen = false; ///< else the first who has a key here
    QStringList m_ownSigners;
    Summaries m_packets;
    QTimer* m_timer;
    std::string m_marks;
    bool m_reading = false;
    bool m_looking = false;
};

} // namespace countersign::ui
