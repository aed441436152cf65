# Runs a port as vcpkg would, without vcpkg: `cmake -DPORT_DIR=... -DWORK=... -P helpers.cmake`
# includes PORT_DIR/portfile.cmake, with stand-ins for the helpers that a header-only port calls.
# The package lies in WORK/packages then, and the port's own -D options in WORK/options.txt.
# tests/tools/gates/vcpkg_port.py judges what came out.
cmake_minimum_required(VERSION 3.23...3.31)

get_filename_component(PORT "${PORT_DIR}" NAME)
file(READ "${PORT_DIR}/vcpkg.json" manifest)
string(JSON VERSION GET "${manifest}" version)
set(CURRENT_PORT_DIR "${PORT_DIR}")
set(CURRENT_PACKAGES_DIR "${WORK}/packages")
set(CURRENT_BUILDTREES_DIR "${WORK}/buildtrees")
set(CURRENT_INSTALLED_DIR "${WORK}/installed")

function(run)
    execute_process(COMMAND ${ARGV} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(failed)
        message(FATAL_ERROR "${said}")
    endif()
endfunction()

# In the registry the sources are an archive; here they are the checkout.
function(vcpkg_from_github)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "OUT_SOURCE_PATH;REPO;REF;SHA512;HEAD_REF" "")
    if(NOT arg_OUT_SOURCE_PATH OR NOT arg_REPO OR NOT arg_REF OR NOT DEFINED arg_SHA512)
        message(FATAL_ERROR "vcpkg_from_github needs OUT_SOURCE_PATH, REPO, REF and SHA512")
    endif()
    set(${arg_OUT_SOURCE_PATH} "${CHECKOUT}" PARENT_SCOPE)
endfunction()

function(configure_one type prefix)
    run("${CMAKE_COMMAND}" -S "${arg_SOURCE_PATH}" -B "${CURRENT_BUILDTREES_DIR}/${type}"
        -DCMAKE_BUILD_TYPE=${type} "-DCMAKE_INSTALL_PREFIX=${prefix}" -DCMAKE_INSTALL_LIBDIR=lib
        -DFETCHCONTENT_FULLY_DISCONNECTED=ON -DCMAKE_ERROR_ON_ABSOLUTE_INSTALL_DESTINATION=ON
        ${arg_OPTIONS})
endfunction()

function(vcpkg_cmake_configure)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
    if(DEFINED arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCE_PATH)
        message(FATAL_ERROR "vcpkg_cmake_configure: not understood: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    list(JOIN arg_OPTIONS "\n" options)
    file(WRITE "${WORK}/options.txt" "${options}\n")
    configure_one(Release "${CURRENT_PACKAGES_DIR}")
    if(NOT VCPKG_BUILD_TYPE STREQUAL "release")
        configure_one(Debug "${CURRENT_PACKAGES_DIR}/debug")
    endif()
endfunction()

# Without a build: there is nothing to build, and where a port leaves tests on, the cache tells.
function(vcpkg_cmake_install)
    foreach(type IN ITEMS Release Debug)
        if(EXISTS "${CURRENT_BUILDTREES_DIR}/${type}")
            run("${CMAKE_COMMAND}" --install "${CURRENT_BUILDTREES_DIR}/${type}")
        endif()
    endforeach()
endfunction()

# Moves the package's CMake files to share/PORT, two folders below the prefix.
function(vcpkg_cmake_config_fixup)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH" "")
    set(from "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}")
    if(NOT arg_CONFIG_PATH OR NOT IS_DIRECTORY "${from}")
        message(FATAL_ERROR "vcpkg_cmake_config_fixup: there is no folder \"${arg_CONFIG_PATH}\"")
    endif()
    file(GLOB files "${from}/*")
    file(COPY ${files} DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
    file(REMOVE_RECURSE "${from}")
    get_filename_component(parent "${from}" DIRECTORY)
    get_filename_component(name "${parent}" NAME)
    if(name STREQUAL "cmake")
        file(REMOVE_RECURSE "${parent}")
    endif()
    set(up [[get_filename_component(_IMPORT_PREFIX "${_IMPORT_PREFIX}" PATH)]])
    file(GLOB files "${CURRENT_PACKAGES_DIR}/share/${PORT}/*.cmake")
    foreach(file IN LISTS files)
        file(READ "${file}" text)
        string(REPLACE "${up}\n${up}\n${up}\n" "${up}\n${up}\n" text "${text}")
        file(WRITE "${file}" "${text}")
    endforeach()
endfunction()

function(vcpkg_fixup_pkgconfig)
    find_program(pkg_config NAMES pkgconf pkg-config REQUIRED)
    file(GLOB_RECURSE files "${CURRENT_PACKAGES_DIR}/*.pc")
    foreach(file IN LISTS files)
        get_filename_component(name "${file}" NAME_WE)
        get_filename_component(folder "${file}" DIRECTORY)
        run("${CMAKE_COMMAND}" -E env "PKG_CONFIG_PATH=${folder}" "${pkg_config}" --print-errors --exists
            ${name})
    endforeach()
endfunction()

function(vcpkg_install_copyright)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "COMMENT" "FILE_LIST")
    if(NOT arg_FILE_LIST)
        message(FATAL_ERROR "vcpkg_install_copyright needs FILE_LIST")
    endif()
    file(MAKE_DIRECTORY "${CURRENT_PACKAGES_DIR}/share/${PORT}")
    configure_file("${arg_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright" COPYONLY)
endfunction()

include("${PORT_DIR}/portfile.cmake")
