#pragma once

#include "core/usecases/own_keys.h"

#include <QWidget>
#include <functional>

class QPushButton;

namespace countersign::ui {

class Notice;
class OwnKeyModel;
class PlainLabel;
class PlainTable;
class Session;

/// The keys of this workstation, and what can be done with them. Everything that may ask the keychain runs in the
/// background; one such thing at a time.
class OwnKeysPanel : public QWidget {
    Q_OBJECT

public:
    explicit OwnKeysPanel(Session& session, QWidget* parent = nullptr);

private:
    void arrange();
    QWidget* makeButtons();
    QPushButton* addButton(const QString& name, const QString& hint, void (OwnKeysPanel::*pressed)());
    void readAgain();
    void showStanding();
    const usecases::OwnKey* current() const;
    void choose(const Sha256& keyId);

    void createKey();
    void requestEnrolment();
    void exportPublicPart();
    void copyFingerprint();
    void tryKey();
    void removeKey();

    /// Runs `work` in the background while the buttons are off; its error goes to the notice.
    void run(const QString& doing, std::function<Result<void>()> work, std::function<void()> done);

    Session& m_session;
    OwnKeyModel* m_model;
    PlainTable* m_table;
    Notice* m_notice;
    PlainLabel* m_keychain;
    PlainLabel* m_why;
    QPushButton* m_create = nullptr;
    QPushButton* m_request = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_remove = nullptr;
    QString m_doing;
    Sha256 m_wanted;
};

} // namespace countersign::ui
