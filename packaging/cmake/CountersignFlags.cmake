# Compiler settings of every target: warnings are errors, hardening is on, sanitizers by choice
# (-DCOUNTERSIGN_SANITIZE=address,undefined). No option here changes what the program checks.
set(COUNTERSIGN_SANITIZE "" CACHE STRING "Sanitizers for all targets, e.g. address,undefined")

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
                    -Woverloaded-virtual -Wunused-result -Wno-missing-field-initializers
                    # g++ 12 reports members of std::variant falsely; clang, for long fuzzing runs alone, has no
                    # such warning and sees shadowing in static functions.
                    $<IF:$<CXX_COMPILER_ID:GNU>,-Wno-maybe-uninitialized,-Wno-shadow>
                    -Werror -fstack-protector-strong)
add_compile_options($<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
add_link_options(-Wl,-z,relro,-z,now)

if(COUNTERSIGN_SANITIZE)
  add_compile_options(-fsanitize=${COUNTERSIGN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${COUNTERSIGN_SANITIZE})
endif()
