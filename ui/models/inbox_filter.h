#pragma once

#include <QSortFilterProxyModel>

namespace countersign::ui {

/// The rows of a PacketListModel that answer one question, in one window, with some words.
class InboxFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// The questions of the inbox, in the order they are offered.
    enum class Question { waitsForMe, onHold, stuck, decided, everything };

    explicit InboxFilter(QObject* parent = nullptr);
    void setQuestion(Question question);
    Question question() const { return m_question; }
    /// Empty: every window.
    void setWindow(const QString& window);
    void setWords(const QString& words);
    /// How many rows of the source answer a question, whatever window and words are set.
    int count(Question question) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool answers(Question question, const QModelIndex& index) const;

    Question m_question = Question::waitsForMe;
    QString m_window;
    QStringList m_words;
};

} // namespace countersign::ui
