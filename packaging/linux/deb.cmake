# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SOURCE statusscope)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "StatusScope contributors <maintainers@statusscope.invalid>")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_CLI_PACKAGE_NAME statusscope-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION web)
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS ca-certificates)
set(CPACK_COMPONENT_CLI_DESCRIPTION "A reference of HTTP status codes, vendors' own codes and the failures that
leave no answer at all, and a probe that follows redirects hop by hop and
says who made the answer, who must act and what to tell the customer.

This package holds the console program, which needs no graphical desktop.")

set(CPACK_DEBIAN_GUI_PACKAGE_NAME statusscope)
set(CPACK_DEBIAN_GUI_PACKAGE_SECTION web)
# Qt loads its SQLite driver at run time, so shlibdeps cannot see it.
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS "ca-certificates, qt6-qpa-plugins, qt6-translations-l10n, statusscope-cli")
set(CPACK_COMPONENT_GUI_DESCRIPTION "A reference of HTTP status codes, vendors' own codes and the failures that
leave no answer at all, and a probe that follows redirects hop by hop and
says who made the answer, who must act and what to tell the customer.

This package holds the desktop app.")

# The changelog is packed for nobody else, so it is not a target of the build.
find_program(GZIP_PROGRAM gzip)
set(CPACK_STATUSSCOPE_GZIP "${GZIP_PROGRAM}")
set(CPACK_STATUSSCOPE_DEBIAN "${CMAKE_CURRENT_SOURCE_DIR}/linux/debian")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/linux/debian/stage.cmake")
