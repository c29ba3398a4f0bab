# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
# Folder = target = alias: core/wire is jackdaw::wire.

# jackdaw_add_library(name SOURCES … LINK …): a static library of one folder.
function(jackdaw_add_library name)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;LINK;LINK_PRIVATE" ${ARGN})
  add_library(jackdaw_${name} STATIC ${ARG_SOURCES})
  add_library(jackdaw::${name} ALIAS jackdaw_${name})
  target_link_libraries(jackdaw_${name} PUBLIC jackdaw::options ${ARG_LINK} PRIVATE ${ARG_LINK_PRIVATE})
  jackdaw_precompile(jackdaw_${name} "${ARG_PCH}")
endfunction()

# What a person needs to run Jackdaw, without its tests.
add_custom_target(programs)

# jackdaw_add_program(name SOURCES … LINK …)
function(jackdaw_add_program name)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE jackdaw::options ${ARG_LINK})
  jackdaw_precompile(${name} "${ARG_PCH}")
  if(NOT CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/tests")
    add_dependencies(programs ${name})
  endif()
endfunction()

# jackdaw_add_test(name RING … SOURCES … LINK … [TIMEOUT s]): one GoogleTest program, labelled with its ring.
# It gets its main() from tests/support; with WIDGETS, one that makes a QApplication.
function(jackdaw_add_test name)
  cmake_parse_arguments(ARG "SERIAL;WIDGETS" "RING;TIMEOUT;PCH" "SOURCES;LINK" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(JACKDAW_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 4")
  endif()
  set(support jackdaw::test_support)
  if(ARG_WIDGETS)
    set(support jackdaw::test_support_widgets)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE jackdaw::options ${support} ${ARG_LINK})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  jackdaw_precompile(${name} "${ARG_PCH}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(
    ${name}
    PROPERTIES LABELS "${ARG_RING}" TIMEOUT ${ARG_TIMEOUT} SKIP_REGULAR_EXPRESSION "SKIPPED WHOLE" ENVIRONMENT
               "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;JACKDAW_SOURCE_DIR=${CMAKE_SOURCE_DIR};JACKDAW_BIN_DIR=${CMAKE_BINARY_DIR}/bin")
  if(ARG_SERIAL)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
  endif()
endfunction()

# Where Widgets are, the program waits for people: small code starts quicker there, and takes less memory.
function(jackdaw_optimise target kind)
  if(kind STREQUAL "widgets")
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-Os>)
  endif()
endfunction()

# kind: "core" (Qt Core), "widgets", or empty for none.
function(jackdaw_precompile target kind)
  jackdaw_optimise(${target} "${kind}")
  if(JACKDAW_PCH AND kind)
    target_precompile_headers(${target} REUSE_FROM jackdaw_pch_${kind})
  endif()
endfunction()

# Precompiles one set of Qt's headers for the whole tree; called once, at the top. The .sum stands in for the compiled
# header when ccache asks whether it has changed: the header itself is never the same twice, and so would be nothing
# that uses it. The name in <> keeps the path of the checkout out of what is hashed.
function(jackdaw_add_precompiled kind qt)
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp" CONTENT "")
  add_library(jackdaw_pch_${kind} STATIC "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
  target_link_libraries(jackdaw_pch_${kind} PRIVATE jackdaw::options ${qt})
  jackdaw_optimise(jackdaw_pch_${kind} ${kind})
  set_target_properties(jackdaw_pch_${kind} PROPERTIES AUTOMOC OFF)
  target_precompile_headers(jackdaw_pch_${kind} PRIVATE <cmake/pch_${kind}.h>)
  file(SHA256 "${CMAKE_SOURCE_DIR}/cmake/pch_${kind}.h" header)
  file(SHA256 "${CMAKE_SOURCE_DIR}/cmake/JackdawCompiler.cmake" options)
  file(SHA256 "${CMAKE_SOURCE_DIR}/cmake/JackdawTargets.cmake" targets)
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/CMakeFiles/jackdaw_pch_${kind}.dir/cmake_pch.hxx.gch.sum"
       CONTENT "${header} ${options} ${targets} ${Qt6_VERSION} ${CMAKE_CXX_COMPILER_VERSION} ${CMAKE_BUILD_TYPE} ${CMAKE_CXX_FLAGS_DEBUG}\n")
endfunction()

# jackdaw_add_host_description(program file.json): the file that tells the core what a host program speaks, put where
# the core looks for it: hosts.d/ beside the program.
function(jackdaw_add_host_description program file)
  set(copy "${CMAKE_BINARY_DIR}/bin/hosts.d/${file}")
  add_custom_command(
    OUTPUT "${copy}"
    COMMAND ${CMAKE_COMMAND} -E copy "${CMAKE_CURRENT_SOURCE_DIR}/${file}" "${copy}"
    DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
  add_custom_target(${program}_description ALL DEPENDS "${copy}")
  add_dependencies(${program} ${program}_description)
endfunction()
