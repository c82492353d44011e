#pragma once

#include "core/usecases/accept_rules.h"

#include <QWidget>
#include <vector>

class QPushButton;

namespace countersign::ui {

class CellTableModel;
class Notice;
class PlainLabel;
class PlainTable;
class Session;

/// Whose rules count on this workstation, and what would change with those of the open store that do not count yet.
class TrustPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrustPanel(Session& session, QWidget* parent = nullptr);

private:
    /// A file that is not trusted, with the windows whose current one it is.
    struct Waiting {
        usecases::RuleOffer offer;
        QStringList windows;
    };
    struct Found {
        std::vector<Waiting> waiting;
        std::vector<Error> faults;
    };

    static Found look(const usecases::Workspace& workspace);
    void arrange();
    QWidget* makeOffers();
    void readAgain();
    void showTrusted();
    void showOffers(Found found);
    void showCurrent();
    void acceptCurrent();
    /// Nothing when every rule file is trusted.
    const usecases::RuleOffer* current() const;
    static QString meaningOf(const usecases::RuleOffer& offer);

    Session& m_session;
    std::vector<Waiting> m_waiting;
    CellTableModel* m_offers;
    CellTableModel* m_changes;
    CellTableModel* m_trusted;
    PlainTable* m_offerTable;
    Notice* m_notice;
    PlainLabel* m_standing;
    PlainLabel* m_meaning;
    QWidget* m_offerPart = nullptr;
    QPushButton* m_accept = nullptr;
    bool m_accepting = false;
};

} // namespace countersign::ui
