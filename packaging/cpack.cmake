# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
set(CPACK_PACKAGE_NAME StatusScope)
set(CPACK_PACKAGE_VENDOR "StatusScope contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY StatusScope)
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_VERBATIM_VARIABLES ON)
# A umask of the person who builds must not end in the package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL cli)
if(STATUSSCOPE_GUI)
    list(APPEND CPACK_COMPONENTS_ALL gui)
endif()

if(WIN32)
    include(windows/nsis.cmake)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_MONOLITHIC_INSTALL ON)
    set(CPACK_DMG_VOLUME_NAME StatusScope)
else()
    include(linux/deb.cmake)
endif()
include(CPack)
