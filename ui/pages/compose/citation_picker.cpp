#include "ui/pages/compose/citation_picker.h"

#include "ui/models/leaf_model.h"
#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui {

CitationPicker::CitationPicker(std::shared_ptr<const usecases::DraftMaterial> material, QWidget* parent)
    : QDialog(parent), m_material(std::move(material)), m_leaves(new LeafModel(this)),
      m_filter(new QSortFilterProxyModel(this)), m_artifact(new QComboBox), m_words(new QLineEdit),
      m_table(new QTableView) {
    setWindowTitle(tr("Cite evidence"));
    resize(720, 480);
    m_filter->setSourceModel(m_leaves);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    for (const usecases::CitableArtifact& artifact : m_material->citable)
        m_artifact->addItem(text::shown(artifact.artifactId));
    arrange();
    connect(m_artifact, &QComboBox::currentIndexChanged, this, &CitationPicker::showArtifact);
    connect(m_words, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTableView::activated, this, &QDialog::accept);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_cite->setEnabled(current.isValid()); });
    showArtifact();
}

void CitationPicker::arrange() {
    m_artifact->setAccessibleName(tr("Artifact"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setPlaceholderText(tr("Search places and values"));
    m_words->setClearButtonEnabled(true);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Values of the artifact"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(LeafModel::pointer, m_table->fontMetrics().averageCharWidth() * 44);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cite = buttons->addButton(tr("Cite this value"), QDialogButtonBox::AcceptRole);
    m_cite->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_artifact);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_words->setFocus();
}

void CitationPicker::showArtifact() {
    m_leaves->show(m_material, static_cast<std::size_t>(m_artifact->currentIndex()));
    m_cite->setEnabled(false);
}

packet::EvidenceRef CitationPicker::picked() const {
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    return {m_material->citable[static_cast<std::size_t>(m_artifact->currentIndex())].artifactId,
            m_leaves->pointerAt(current.row())};
}

} // namespace countersign::ui
