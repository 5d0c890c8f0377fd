# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# Icon and version inside the .exe; Qt's DLLs and the compiler's beside it.
configure_file(windows/statusscope.rc.in statusscope.rc @ONLY)
target_sources(statusscope PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/statusscope.rc)

# vcpkg puts the DLLs that it built beside the program that needs them.
install(DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/ DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT gui FILES_MATCHING
    PATTERN "*.dll" PATTERN "CMakeFiles" EXCLUDE)
find_program(WINDEPLOYQT windeployqt HINTS ${QT6_INSTALL_PREFIX}/bin ${Qt6_DIR}/../../../bin REQUIRED)
install(CODE "
    set(folder \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
    execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-compiler-runtime --no-opengl-sw --no-system-d3d-compiler
        \"\${folder}/statusscope.exe\" \"\${folder}/statusscope-cli.exe\" \"\${folder}/statusscope-network.dll\"
        \"\${folder}/statusscope-gui-network.dll\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT gui)
set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT gui)
include(InstallRequiredSystemLibraries)
