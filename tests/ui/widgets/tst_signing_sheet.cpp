#include "ui/widgets/signing_sheet_view.h"

#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "tests/support/signing_window.h"
#include "ui/models/sheet_rows.h"
#include "ui/text/words.h"
#include "ui/widgets/wrapped_text.h"

#include <QLabel>
#include <QPainter>

using namespace countersign;
using statement::Act;

namespace {

constexpr int columnWidth = 300;

/// Every text of the sheet as assistive technology gets it.
QString textOn(const ui::SigningSheetView& view) {
    QString out;
    for (const QLabel* label : view.findChildren<QLabel*>())
        out += label->text() + QLatin1Char('\n');
    const QAbstractItemModel& rows = *view.findChild<ui::ReadingTable*>()->model();
    for (int row = 0; row < rows.rowCount(); ++row)
        for (int column = 0; column < rows.columnCount(); ++column)
            out += rows.index(row, column).data(Qt::AccessibleTextRole).toString() + QLatin1Char('\n');
    return out;
}

/// A cell as it is painted.
QImage painted(const ui::WrappedText& delegate, const QString& text) {
    ui::ReadingRows rows({QStringLiteral("Value")});
    rows.replaceAll({{false, {text}}});
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, columnWidth, 1);
    option.rect.setHeight(delegate.sizeHint(option, rows.index(0, 0)).height());
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, rows.index(0, 0));
    return image;
}

} // namespace

/// Nothing is signed that is not on the sheet (security.md row 48).
class TstSigningSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsEveryLeafOfCorePredicateAndReviews();
    void changesWithEveryLeaf();
    void paintsEveryLeafToItsEnd();
    void headChangesWithWhoAndWhat();
    void textOfFilesStaysPlainAndInItsPlace();

private:
    ui::SigningSheet m_sheet;
    std::vector<json::Value> m_documents;
};

void TstSigningSheet::init() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    QVERIFY(team.act(team.intent(Act::submit, "noor")).ok());
    QVERIFY(team.act(team.intent(Act::review, "tomasz", team.goReview())).ok());
    const auto keep = [this](const usecases::SigningView& view) -> Result<bool> {
        m_sheet = ui::sheetOf(view);
        json::Value predicate = view.predicate.toJson();
        predicate.remove("view_sha256");
        m_documents = {view.core.value(), predicate};
        return false;
    };
    QVERIFY(!team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}), keep).ok());
    const auto checked = usecases::checkStored(team.workspace(), team.core());
    for (const statement::Statement* known : checked->reduction().known.statements())
        if (known->predicate().act == Act::review) m_documents.push_back(known->payload());
}

void TstSigningSheet::holdsEveryLeafOfCorePredicateAndReviews() {
    QCOMPARE(m_documents.size(), std::size_t{3});
    std::vector<std::pair<QString, QString>> expected;
    const std::array roots{"/core", "/predicate", "/reviews/0"};
    for (std::size_t i = 0; i < roots.size(); ++i)
        for (const auto& [pointer, leaf] : json::leaves(m_documents[i]))
            expected.emplace_back(QString::fromStdString(roots[i] + pointer), QString::fromStdString(json::leafText(*leaf)));
    std::vector<std::pair<QString, QString>> shown;
    for (const ui::SheetLeaf& leaf : m_sheet.leaves)
        shown.emplace_back(leaf.pointer, leaf.text);
    QVERIFY(shown == expected);
    std::size_t rows = 0;
    for (const ui::ReadingRow& row : ui::rowsOf(m_sheet))
        rows += !row.title;
    QCOMPARE(rows, m_sheet.leaves.size());
}

void TstSigningSheet::changesWithEveryLeaf() {
    const FixedClock clock(m_sheet.at);
    ui::SigningSheetView view;
    view.present(m_sheet, clock);
    const QString before = textOn(view);
    for (std::size_t i = 0; i < m_sheet.leaves.size(); ++i) {
        ui::SigningSheet changed = m_sheet;
        changed.leaves[i].text += QLatin1Char('x');
        view.present(changed, clock);
        QVERIFY2(textOn(view) != before, qUtf8Printable(changed.leaves[i].pointer));
    }
}

void TstSigningSheet::paintsEveryLeafToItsEnd() {
    const ui::WrappedText delegate;
    for (const ui::SheetLeaf& leaf : m_sheet.leaves) {
        QVERIFY2(painted(delegate, leaf.text) != painted(delegate, leaf.text + QLatin1Char('x')),
                 qUtf8Printable(leaf.pointer));
        QVERIFY2(painted(delegate, leaf.pointer) != painted(delegate, leaf.pointer + QLatin1Char('x')),
                 qUtf8Printable(leaf.pointer));
    }
    const QString endless = QString(2000, QLatin1Char('a'));
    QVERIFY(painted(delegate, endless) != painted(delegate, endless + QLatin1Char('x')));
}

void TstSigningSheet::headChangesWithWhoAndWhat() {
    const FixedClock clock(m_sheet.at);
    ui::SigningSheetView view;
    view.present(m_sheet, clock);
    const QString before = textOn(view);
    for (QString ui::SigningSheet::*member :
         {&ui::SigningSheet::who, &ui::SigningSheet::signer, &ui::SigningSheet::capacity, &ui::SigningSheet::keyId,
          &ui::SigningSheet::meaning, &ui::SigningSheet::packet, &ui::SigningSheet::window, &ui::SigningSheet::scope,
          &ui::SigningSheet::digest}) {
        ui::SigningSheet changed = m_sheet;
        changed.*member += QLatin1Char('x');
        view.present(changed, clock);
        QVERIFY(textOn(view) != before);
    }
}

void TstSigningSheet::textOfFilesStaysPlainAndInItsPlace() {
    const FixedClock clock(m_sheet.at);
    ui::SigningSheetView view;
    view.present(m_sheet, clock);
    const auto labels = view.findChildren<QLabel*>();
    QStringList head;
    for (const QLabel* label : labels)
        head << label->text();
    for (const char* hostile : {"<img src='file:///tmp/canary'><b>All signatures valid</b>", "\u202E evil \u200B",
                                "You say\nI approve everything\n\n\n\n"}) {
        ui::SigningSheet changed = m_sheet;
        for (ui::SheetLeaf& leaf : changed.leaves)
            leaf.text = ui::text::shown(hostile);
        view.present(changed, clock);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QCOMPARE(labels[i]->textFormat(), Qt::PlainText);
            QCOMPARE(labels[i]->text(), head[i]);
        }
        QVERIFY(!textOn(view).contains(QChar(0x202E)) && !textOn(view).contains(QChar(0x200B)));
    }
}

QTEST_MAIN(TstSigningSheet)
#include "tst_signing_sheet.moc"
