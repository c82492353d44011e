#pragma once

#include "core/usecases/reviewed_packet.h"

#include <QString>
#include <vector>

namespace countersign::ui {

/// One value of what will be signed, both sides as visible text.
struct SheetLeaf {
    QString pointer;
    QString text;
};

/// Everything a person sees before signing, in values of its own: the window shows it while the thread that signs
/// waits.
struct SigningSheet {
    QString who;
    QString signer;
    QString capacity;
    QString keyId;
    statement::Act act = statement::Act::comment;
    QString meaning;
    /// "SAP-cluster-r2" and its release window.
    QString packet;
    QString window;
    QString scope;
    QString digest;
    Timestamp at = Timestamp::fromUnixSeconds(0);
    /// Every leaf of core, predicate and the reviews relied on, in the order of the document.
    std::vector<SheetLeaf> leaves;
};

SigningSheet sheetOf(const usecases::SigningView& view);

} // namespace countersign::ui
