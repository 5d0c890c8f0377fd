# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# Run by CPack over what it is about to pack: what Debian wants and no other installation does.
set(package_cli statusscope-cli)
set(package_gui statusscope)
foreach(component cli gui)
    set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
    if(NOT EXISTS ${share})
        continue() # built without the desktop app
    endif()
    set(documents ${share}/doc/${package_${component}})
    file(COPY ${CPACK_STATUSSCOPE_DEBIAN}/copyright DESTINATION ${documents})
    # Policy 12.7: compressed as far as gzip goes, without a time stamp.
    execute_process(COMMAND ${CPACK_STATUSSCOPE_GZIP} -9n INPUT_FILE ${CPACK_STATUSSCOPE_DEBIAN}/changelog
        OUTPUT_FILE ${documents}/changelog.Debian.gz COMMAND_ERROR_IS_FATAL ANY)
    # Debian's zsh looks for packages' completions in a folder that no other one reads.
    if(EXISTS ${share}/zsh/site-functions)
        file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
    endif()
endforeach()
