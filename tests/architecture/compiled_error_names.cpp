#include "tests/architecture/compiled_error_names.h"

namespace countersign::architecture {

QStringList compiledErrorNames() {
    return {
#define COUNTERSIGN_ERROR(name, sentence, remedy) #name,
#include "core/base/error_codes.def"
#undef COUNTERSIGN_ERROR
    };
}

} // namespace countersign::architecture
