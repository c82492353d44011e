#include "ui/pages/keys/keys_page.h"

#include "ui/pages/keys/own_keys_panel.h"
#include "ui/pages/keys/trust_panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace countersign::ui {

KeysPage::KeysPage(Session& session, QWidget* parent) : QWidget(parent), m_parts(new QTabWidget) {
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(tr("Keys and trust"));
    m_parts->addTab(new OwnKeysPanel(session), tr("&My keys"));
    m_parts->addTab(new TrustPanel(session), tr("Trusted r&ules"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    layout->setSpacing(style::gap);
    layout->addWidget(PlainLabel::heading(tr("Keys")));
    layout->addWidget(m_parts, 1);
    setFocusProxy(m_parts);
}

} // namespace countersign::ui
