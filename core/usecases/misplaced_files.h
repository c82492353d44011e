#pragma once

#include "core/base/file_system.h"
#include "core/store/window_contents.h"
#include "core/usecases/window_shelf.h"
#include "core/validation/finding.h"

namespace countersign::usecases {

/// Looks at every name of a window's folder except the files of cores/, packets/ and evidence/, which are
/// looked at as they are read: what lies there and does not belong, what belongs there and is missing, and
/// derived and current files that are not what their names say.
validation::Findings misplacedFiles(const FileSystem& files, const WindowShelf& shelf,
                                    const store::WindowContents& contents);

} // namespace countersign::usecases
