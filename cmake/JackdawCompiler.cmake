# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
# One place for how everything is compiled: jackdaw::options is linked by every target of ours.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOMOC_PATH_PREFIX ON)
set(CMAKE_GLOBAL_AUTOGEN_TARGET ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(JACKDAW_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(JACKDAW_FUZZ "Build the libFuzzer targets; needs clang" OFF)
option(JACKDAW_PCH "Precompile Qt's headers" ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Precompiled headers hit the cache only when time stamps in them do not count.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_PCH_EXTSUM=1 CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
  set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()
find_program(MOLD_PROGRAM mold)

add_library(jackdaw_options INTERFACE)
add_library(jackdaw::options ALIAS jackdaw_options)
target_include_directories(jackdaw_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(
  jackdaw_options
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_CONTEXTLESS_CONNECT
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# What an initialiser leaves out has its default: that is how the wire's structs grow.
target_compile_options(
  jackdaw_options
  INTERFACE -pthread -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                            -Werror -fstack-protector-strong)
if(MOLD_PROGRAM)
  target_link_options(jackdaw_options INTERFACE -fuse-ld=mold)
endif()
target_link_options(jackdaw_options INTERFACE -Wl,-z,relro,-z,now)
if(JACKDAW_SANITIZE)
  target_compile_options(jackdaw_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                                   -fno-omit-frame-pointer)
  target_link_options(jackdaw_options INTERFACE -fsanitize=address,undefined)
  target_compile_definitions(jackdaw_options INTERFACE JACKDAW_SANITIZED)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_definitions(jackdaw_options INTERFACE _FORTIFY_SOURCE=2)
  target_compile_options(jackdaw_options INTERFACE -ffunction-sections -fdata-sections)
  target_link_options(jackdaw_options INTERFACE -Wl,--gc-sections)
endif()
