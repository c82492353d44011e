# embed_resources(TARGET FILE...): compiles files of resources/ into a program, so that it works wherever it is
# copied. Generates resourceBytes(name) and resourceNames() as declared in app/resource_bytes.h; a name is the path
# below resources/.
function(embed_resources target)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_resources.cpp)
  set(inputs ${ARGN})
  list(TRANSFORM inputs PREPEND ${CMAKE_SOURCE_DIR}/resources/)
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} "-DNAMES=${ARGN}" -DROOT=${CMAKE_SOURCE_DIR}/resources -DOUT=${out}
            -P ${CMAKE_SOURCE_DIR}/packaging/cmake/WriteResources.cmake
    DEPENDS ${inputs} ${CMAKE_SOURCE_DIR}/packaging/cmake/WriteResources.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()
