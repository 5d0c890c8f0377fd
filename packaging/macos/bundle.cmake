# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# StatusScope.app: icon, the URL scheme, HAR files, and Qt's frameworks copied in by macdeployqt.
set(icon ${CMAKE_CURRENT_SOURCE_DIR}/icons/statusscope.icns)
target_sources(statusscope PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY statusscope PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(statusscope PROPERTIES
    OUTPUT_NAME StatusScope
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER ${STATUSSCOPE_ID}
    MACOSX_BUNDLE_BUNDLE_NAME StatusScope
    MACOSX_BUNDLE_ICON_FILE statusscope.icns
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

install(PROGRAMS $<TARGET_FILE:statusscope-cli> $<TARGET_FILE:statusscope-network> DESTINATION StatusScope.app/Contents/MacOS COMPONENT gui)
find_program(MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/bin ${Qt6_DIR}/../../../bin)
if(MACDEPLOYQT)
    install(CODE "
        set(app \"\${CMAKE_INSTALL_PREFIX}/StatusScope.app\")
        execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${app}\" \"-executable=\${app}/Contents/MacOS/statusscope-cli\"
            \"-executable=\${app}/Contents/MacOS/statusscope-network.so\"
            \"-executable=\${app}/Contents/MacOS/statusscope-gui-network.so\" -always-overwrite
            COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND codesign --force --deep --sign - \"\${app}\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT gui)
endif()
