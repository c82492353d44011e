#pragma once

#include "core/validation/environment_mark.h"

namespace countersign::app {

using validation::environmentMark;

} // namespace countersign::app
