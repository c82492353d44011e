#include "ui/pages/keys/fingerprint_dialog.h"

#include "ui/style/theme.h"
#include "ui/text/key_words.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

FingerprintDialog::FingerprintDialog(const QString& title, const QString& meaning, const Sha256& digest,
                                     const QString& act, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    auto* shown = PlainLabel::paragraph(text::fingerprint(digest));
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setAccessibleName(tr("Fingerprint"));
    auto* typed = new QLineEdit;
    typed->setAccessibleName(tr("First eight digits of the fingerprint"));
    typed->setFont(shown->font());
    typed->setMaxLength(8);
    auto* ask = new PlainLabel(tr("&Type the first eight digits of the fingerprint:"));
    ask->setBuddy(typed);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* ok = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    ok->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(style::gap);
    layout->addWidget(PlainLabel::paragraph(meaning));
    layout->addWidget(shown);
    layout->addWidget(ask);
    layout->addWidget(typed);
    layout->addWidget(buttons);
    const QString wanted = QString::fromStdString(digest.hex().substr(0, 8));
    connect(typed, &QLineEdit::textChanged, this,
            [ok, wanted](const QString& digits) { ok->setEnabled(digits.toLower() == wanted); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(shown->fontMetrics().averageCharWidth() * 76);
    typed->setFocus();
}

} // namespace countersign::ui
