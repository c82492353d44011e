#include "ui/session/signing_sheet.h"

#include "ui/text/act_words.h"
#include "ui/text/words.h"

namespace countersign::ui {

SigningSheet sheetOf(const usecases::SigningView& view) {
    const statement::Predicate& said = view.predicate;
    SigningSheet out;
    out.who = text::shown(said.printedName);
    out.signer = text::shown(said.signer.text());
    out.capacity = text::shown(said.capacity.text());
    out.keyId = text::shown(view.keyId.hex());
    out.act = said.act;
    out.meaning = text::shown(said.meaning);
    out.packet = text::shown(view.core.key().stem());
    out.window = text::shown(view.core.key().window.text());
    out.scope = text::scope(said.scope);
    out.digest = text::shown(view.digest.hex());
    out.at = said.at;
    for (const auto& [pointer, leaf] : view.leaves)
        out.leaves.push_back({text::shown(pointer), text::shown(leaf)});
    return out;
}

} // namespace countersign::ui
