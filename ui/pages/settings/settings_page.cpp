#include "ui/pages/settings/settings_page.h"

#include "ui/session/preferences.h"
#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace countersign::ui {

SettingsPage::SettingsPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_look(new QComboBox), m_language(new QComboBox),
      m_notifications(new QCheckBox(tr("&Tell the desktop when something new waits for me"))),
      m_lastStore(new QCheckBox(tr("&Open the last store again at the start"))), m_restart(PlainLabel::paragraph()) {
    fill();
    arrange();
    connectChoices();
    setFocusProxy(m_look);
}

void SettingsPage::fill() {
    m_look->addItem(tr("As the desktop"), static_cast<int>(Preferences::Look::desktop));
    m_look->addItem(tr("Light"), static_cast<int>(Preferences::Look::light));
    m_look->addItem(tr("Dark"), static_cast<int>(Preferences::Look::dark));
    m_look->setCurrentIndex(m_look->findData(static_cast<int>(m_preferences.look())));
    m_look->setAccessibleName(tr("Colours"));
    m_language->addItem(tr("As the desktop"), QString());
    // Each in its own words, for whoever cannot read the others.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->setCurrentIndex(m_language->findData(m_preferences.chosenLanguage()));
    m_language->setAccessibleName(tr("Language"));
    m_notifications->setChecked(m_preferences.notifications());
    m_lastStore->setChecked(m_preferences.remembersStore());
}

void SettingsPage::arrange() {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(style::wideGap);
    form->setVerticalSpacing(style::gap);
    form->addRow(tr("&Colours"), m_look);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), m_restart);
    form->addRow(QString(), m_notifications);
    form->addRow(QString(),
                 PlainLabel::paragraph(tr("A notification says how many packets wait, never which ones.")));
    form->addRow(QString(), m_lastStore);
    form->addRow(QString(), PlainLabel::paragraph(tr("No setting changes what is checked: there is none that could.")));
    for (QComboBox* choice : {m_look, m_language})
        choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_restart->setText(tr("Another choice of colours or language shows when Countersign is started again."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    layout->setSpacing(style::wideGap);
    layout->addWidget(PlainLabel::heading(tr("Settings")));
    layout->addLayout(form);
    layout->addStretch(1);
}

void SettingsPage::connectChoices() {
    connect(m_look, &QComboBox::activated, this,
            [this] { m_preferences.setLook(static_cast<Preferences::Look>(m_look->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setChosenLanguage(m_language->currentData().toString()); });
    connect(m_notifications, &QCheckBox::toggled, &m_preferences, &Preferences::setNotifications);
    connect(m_lastStore, &QCheckBox::toggled, &m_preferences, &Preferences::setRemembersStore);
}

} // namespace countersign::ui
