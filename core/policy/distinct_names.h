#pragma once

#include "core/json/object_reader.h"

#include <set>
#include <string>
#include <string_view>

namespace countersign::policy {

/// Names of one list, which have to differ without regard to case.
class DistinctNames {
public:
    /// Error (in the reader, at `member`) when the name was there already: nameRepeated.
    void add(json::ObjectReader& reader, std::string_view member, std::string_view name);

private:
    std::set<std::string> m_folded;
};

} // namespace countersign::policy
