#include "ui/pages/keys/own_keys_panel.h"

#include "ui/models/own_key_model.h"
#include "ui/pages/keys/create_key_dialog.h"
#include "ui/pages/keys/enrolment_dialog.h"
#include "ui/pages/keys/fingerprint_dialog.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/text/key_words.h"
#include "ui/text/words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

constexpr auto inKeychain = "os_keychain";

} // namespace

OwnKeysPanel::OwnKeysPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new OwnKeyModel(this)), m_table(new PlainTable(tr("Keys of this workstation"), m_model)),
      m_notice(new Notice), m_keychain(PlainLabel::paragraph()), m_why(PlainLabel::paragraph()) {
    arrange();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OwnKeysPanel::showStanding);
    connect(&m_session, &Session::personChanged, this, &OwnKeysPanel::readAgain);
    m_keychain->setText(tr("The keychain has not been asked since this window was opened. “Try the key” asks it now."));
    readAgain();
}

void OwnKeysPanel::arrange() {
    m_table->setLetters({20, 28, 28});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::gap, 0, 0);
    layout->setSpacing(style::gap);
    layout->addWidget(PlainLabel::paragraph(
        tr("A private key never leaves its keychain or file. Read a fingerprint aloud, or compare it over another "
           "channel, before anybody relies on the key.")));
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_why);
    layout->addWidget(m_keychain);
    setFocusProxy(m_table);
}

QPushButton* OwnKeysPanel::addButton(const QString& name, const QString& hint, void (OwnKeysPanel::*pressed)()) {
    auto* button = new QPushButton(name);
    button->setAccessibleDescription(hint);
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget* OwnKeysPanel::makeButtons() {
    m_create = addButton(tr("&Create a key …"), tr("Makes a new key in the keychain"), &OwnKeysPanel::createKey);
    m_request = addButton(tr("Ask for &enrolment …"), tr("Writes a request to be entered in the signer directory"),
                          &OwnKeysPanel::requestEnrolment);
    m_export = addButton(tr("Save the &public part …"), tr("As a PEM file, or as lines for the signer directory"),
                         &OwnKeysPanel::exportPublicPart);
    m_copy = addButton(tr("Copy the &fingerprint"), tr("All 64 digits, without spaces"), &OwnKeysPanel::copyFingerprint);
    m_try = addButton(tr("&Try the key"), tr("Shows whether the key can be unlocked now; nothing is kept"),
                      &OwnKeysPanel::tryKey);
    m_remove = addButton(tr("&Remove …"), tr("Removes the key from the keychain for ever"), &OwnKeysPanel::removeKey);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_create, m_request, m_export, m_copy, m_try})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_remove);
    return row;
}

void OwnKeysPanel::readAgain() {
    inBackground(
        this, [&keys = m_session.workstation().keys()] { return usecases::ownKeys(keys); },
        [this](Result<std::vector<usecases::OwnKey>> keys) {
            if (!keys) return m_notice->say(keys.error());
            if (const usecases::OwnKey* key = current()) m_wanted = key->keyId;
            m_model->replaceAll(std::move(*keys));
            choose(m_wanted);
        });
}

void OwnKeysPanel::choose(const Sha256& keyId) {
    if (m_model->rowCount() > 0) m_table->selectRow(std::max(0, m_model->rowOf(keyId)));
    showStanding();
}

const usecases::OwnKey* OwnKeysPanel::current() const {
    const int row = m_table->currentRow();
    return row >= 0 ? &m_model->key(row) : nullptr;
}

void OwnKeysPanel::showStanding() {
    const bool idle = m_doing.isEmpty();
    const usecases::OwnKey* key = current();
    m_create->setEnabled(idle);
    for (QPushButton* button : {m_request, m_export, m_copy, m_try})
        button->setEnabled(idle && key);
    m_remove->setEnabled(idle && key && key->protection == inKeychain);
    if (!idle)
        m_why->setText(m_doing);
    else if (!key)
        m_why->setText(tr("There is no key on this workstation yet. “Create a key” makes one in the keychain; then ask "
                          "for enrolment, so that the directory knows it."));
    else if (key->protection != inKeychain)
        m_why->setText(tr("Remove is off: this key is in a file, and is removed by deleting its two files."));
    else
        m_why->clear();
    m_why->setVisible(!m_why->text().isEmpty());
}

void OwnKeysPanel::run(const QString& doing, std::function<Result<void>()> work, std::function<void()> done) {
    m_notice->clear();
    m_doing = doing;
    showStanding();
    inBackground(this, std::move(work), [this, done = std::move(done)](const Result<void>& outcome) {
        m_doing.clear();
        const QString time = text::shortMoment(m_session.workstation().now());
        if (outcome) {
            m_keychain->setText(tr("The key store answered last at %1.").arg(time));
            done();
        } else {
            m_keychain->setText(tr("At %1: %2.").arg(time, text::error(outcome.error()).sentence));
            m_notice->say(outcome.error());
        }
        showStanding();
    });
}

void OwnKeysPanel::createKey() {
    CreateKeyDialog dialog(m_session.person(), this);
    if (dialog.exec() != QDialog::Accepted) return;
    auto made = std::make_shared<std::optional<usecases::OwnKey>>();
    run(
        tr("The keychain is making the key. It may ask you to unlock it."),
        [&keys = m_session.workstation().keys(), signer = dialog.signer().toStdString(), method = dialog.method(),
         made]() -> Result<void> {
            auto key = usecases::createOwnKey(keys, signer, method);
            if (!key) return std::move(key).error();
            *made = std::move(*key);
            return {};
        },
        [this, made] {
            m_table->setCurrentIndex({});
            m_wanted = (*made)->keyId;
            m_session.refreshKeys();
            m_notice->say(tr("A key for %1 is in the keychain.").arg(text::shown((*made)->signer)),
                          tr("It counts once the directory lists it: ask for enrolment next."), style::Tone::good);
        });
}

void OwnKeysPanel::requestEnrolment() {
    const usecases::OwnKey key = *current();
    EnrolmentDialog dialog(key, this);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the enrolment request"), QString::fromStdString(key.signer + ".enrolment.json"),
        tr("Enrolment request (*.json)"));
    if (file.isEmpty()) return;
    run(
        tr("The key signs its request. You may be asked to unlock it."),
        [&station = m_session.workstation(), file, key, wish = dialog.wish()]() -> Result<void> {
            auto bytes = usecases::requestEnrolment(station.keys(), key.record, wish, station.now());
            if (!bytes) return std::move(bytes).error();
            return station.save(file, *bytes);
        },
        [this, file, key] {
            m_notice->say(tr("The request is in %1.").arg(text::shown(file.toStdString())),
                          tr("Give the file to the directory's owner, and tell this fingerprint over another channel: "
                             "%1").arg(text::fingerprint(key.keyId)),
                          style::Tone::good);
        });
}

void OwnKeysPanel::exportPublicPart() {
    const usecases::OwnKey key = *current();
    const QString asPem = tr("Public key (*.pem)");
    const QString asEntry = tr("Lines for the signer directory (*.yaml)");
    QString form;
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the public part"), QString::fromStdString(key.signer + ".pem"),
                                     asPem + QStringLiteral(";;") + asEntry, &form);
    if (file.isEmpty()) return;
    run(
        tr("Writing the public part …"),
        [&station = m_session.workstation(), file, key, entry = form == asEntry]() -> Result<void> {
            return station.save(file, entry ? usecases::directoryEntry(key.record, station.now())
                                            : usecases::publicPem(key.record));
        },
        [this, file] {
            m_notice->say(tr("The public part is in %1.").arg(text::shown(file.toStdString())),
                          tr("Nothing in it is secret."), style::Tone::good);
        });
}

void OwnKeysPanel::copyFingerprint() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(current()->keyId.hex()));
    m_notice->say(tr("The fingerprint is copied."), {}, style::Tone::note);
}

void OwnKeysPanel::tryKey() {
    const usecases::OwnKey key = *current();
    run(
        tr("The key is tried. You may be asked to unlock it."),
        [&station = m_session.workstation(), key] { return usecases::tryKey(station.keys(), key.record, station.now()); },
        [this, key] {
            m_notice->say(tr("The key of %1 can be used.").arg(text::shown(key.signer)),
                          tr("It proved that it fits its public part. The proof was thrown away."), style::Tone::good);
        });
}

void OwnKeysPanel::removeKey() {
    const usecases::OwnKey key = *current();
    FingerprintDialog dialog(
        tr("Remove the key of %1 for ever").arg(text::shown(key.signer)),
        tr("This cannot be undone: nothing can be signed with this key again. What it has signed stays valid. Have the "
           "directory revoke it as retired."),
        key.keyId, tr("Remove for ever"), this);
    if (dialog.exec() != QDialog::Accepted) return;
    run(
        tr("The keychain removes the key. It may ask you to unlock it."),
        [&station = m_session.workstation(), key] { return station.removeKey(key.keyId); },
        [this, key] {
            m_session.refreshKeys();
            m_notice->say(tr("The key of %1 is removed.").arg(text::shown(key.signer)),
                          tr("Its signatures stay valid. Have the directory revoke it as retired."), style::Tone::good);
        });
}

} // namespace countersign::ui
