#include "ui/shell/passphrase_desk.h"

#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

class PassphraseDialog : public QDialog {
public:
    PassphraseDialog(const QString& keyFile, bool creating, QWidget* parent)
        : QDialog(parent), m_first(new QLineEdit), m_again(creating ? new QLineEdit : nullptr) {
        setWindowTitle(PassphraseDesk::tr("Unlock the key"));
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(PlainLabel::paragraph(creating ? PassphraseDesk::tr("Choose a passphrase for %1").arg(keyFile)
                                                         : PassphraseDesk::tr("Passphrase of %1").arg(keyFile)));
        addField(layout, m_first, PassphraseDesk::tr("Passphrase"));
        if (m_again) addField(layout, m_again, PassphraseDesk::tr("The same again"));
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        m_ok = buttons->button(QDialogButtonBox::Ok);
        m_ok->setEnabled(false);
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        m_first->setFocus();
    }
    std::string passphrase() const { return m_first->text().toStdString(); }

private:
    void addField(QVBoxLayout* layout, QLineEdit* field, const QString& name) {
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(name);
        field->setPlaceholderText(name);
        layout->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_ok->setEnabled(!m_first->text().isEmpty() && (!m_again || m_again->text() == m_first->text()));
        });
    }

    QLineEdit* m_first;
    QLineEdit* m_again;
    QPushButton* m_ok = nullptr;
};

} // namespace

std::optional<std::string> PassphraseDesk::askHere(const QString& keyFile, bool creating) {
    PassphraseDialog dialog(keyFile, creating, QApplication::activeWindow());
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.passphrase();
}

std::optional<std::string> PassphraseDesk::ask(const QString& keyFile, bool creating) {
    if (QThread::currentThread() == thread()) return askHere(keyFile, creating);
    std::optional<std::string> answer;
    QMetaObject::invokeMethod(this, [&] { answer = askHere(keyFile, creating); }, Qt::BlockingQueuedConnection);
    return answer;
}

} // namespace countersign::ui
