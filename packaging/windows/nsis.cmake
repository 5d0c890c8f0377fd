# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# An installer and a portable zip. The installer tells Windows of the URL scheme and of HAR files, and takes both back.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES statusscope StatusScope)
set(CPACK_NSIS_DISPLAY_NAME StatusScope)
set(CPACK_NSIS_PACKAGE_NAME StatusScope)
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_SOURCE_DIR}/icons/statusscope.ico")
set(CPACK_NSIS_MUI_UNIICON "${CMAKE_CURRENT_SOURCE_DIR}/icons/statusscope.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\statusscope.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
WriteRegStr SHCTX "Software\Classes\statusscope" "" "URL:StatusScope"
WriteRegStr SHCTX "Software\Classes\statusscope" "URL Protocol" ""
WriteRegStr SHCTX "Software\Classes\statusscope\DefaultIcon" "" "$INSTDIR\bin\statusscope.exe,0"
WriteRegStr SHCTX "Software\Classes\statusscope\shell\open\command" "" '"$INSTDIR\bin\statusscope.exe" "%1"'
WriteRegStr SHCTX "Software\Classes\org.statusscope.StatusScope.har" "" "HTTP Archive"
WriteRegStr SHCTX "Software\Classes\org.statusscope.StatusScope.har\DefaultIcon" "" "$INSTDIR\bin\statusscope.exe,0"
WriteRegStr SHCTX "Software\Classes\org.statusscope.StatusScope.har\shell\open\command" "" '"$INSTDIR\bin\statusscope.exe" "%1"'
WriteRegStr SHCTX "Software\Classes\.har\OpenWithProgids" "org.statusscope.StatusScope.har" ""
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
DeleteRegKey SHCTX "Software\Classes\statusscope"
DeleteRegKey SHCTX "Software\Classes\org.statusscope.StatusScope.har"
DeleteRegValue SHCTX "Software\Classes\.har\OpenWithProgids" "org.statusscope.StatusScope.har"
]])
