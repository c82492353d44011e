#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"
#include "core/usecases/packet_summary.h"

#include <QString>
#include <string_view>

/// Every sentence and word that people read; the field's own names stay as they are in the files.
namespace countersign::ui::text {

/// Text from files as one visible line: invisible and control characters as escapes.
QString shown(std::string_view fileText);

QString state(workflow::ApprovalState state);
/// "approved", "on hold", "forked", …: what a list says about a revision in one word or two.
QString standing(const usecases::PacketSummary& packet);
QString waiting(usecases::Waiting waiting);
/// "2 of 2 go reviews", "signature of release_authority": what one unmet condition is about.
QString need(const workflow::Unmet& unmet);
/// Who can act: "mika, priya", or that nobody in the directory can.
QString people(const std::vector<std::string>& signerIds);

/// "2026-11-26 07:15 UTC", with the local time where that is another.
QString moment(Timestamp at);
QString shortMoment(Timestamp at);
/// The first digits of a digest, for the screen; whole ones are for copying.
QString shortDigest(const Sha256& digest);

/// What happened, where, and what to do next.
struct ErrorWords {
    QString sentence;
    QString place;
    QString remedy;
    /// Causes and particulars, for a colleague.
    QString particulars;
};
ErrorWords error(const Error& error);

} // namespace countersign::ui::text
