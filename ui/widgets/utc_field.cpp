#include "ui/widgets/utc_field.h"

namespace countersign::ui {

UtcField::UtcField(const QString& name, QWidget* parent) : QDateTimeEdit(parent) {
    setTimeSpec(Qt::UTC);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
    setCalendarPopup(true);
    setAccessibleName(name);
}

void UtcField::setMoment(Timestamp at) {
    setDateTime(QDateTime::fromSecsSinceEpoch(at.unixSeconds(), Qt::UTC));
}

void UtcField::setText(const std::string& text) {
    if (const auto at = Timestamp::parse(text)) setMoment(*at);
}

std::string UtcField::text() const {
    return Timestamp::fromUnixSeconds(dateTime().toSecsSinceEpoch()).text();
}

} // namespace countersign::ui
