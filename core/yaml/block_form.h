#pragma once

#include "core/base/result.h"
#include "core/yaml/line_form.h"

#include <vector>

namespace countersign::yaml {

/// Follows the indentation of a document line by line and refuses every line that does not clearly belong to
/// one open mapping or list, and every key or item without a value.
class BlockForm {
public:
    Result<void> add(const Line& line);
    /// The document is complete.
    Result<void> finish() const;

private:
    struct Level {
        std::size_t column;
        bool list;
    };

    Result<void> place(const Level& entry, std::size_t number);
    bool opensAsChild(const Level& entry) const;

    std::vector<Level> m_open;
    /// Line of the key or item whose value must follow; 0 when none is awaited.
    std::size_t m_awaiting = 0;
};

} // namespace countersign::yaml
