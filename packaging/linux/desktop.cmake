# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# Where freedesktop.org, man and the shells look for what belongs to the programs.
set(linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)

# Policy wants man pages compressed without a time stamp; where there is no gzip, man reads the plain page as well.
find_program(GZIP_PROGRAM gzip)
function(statusscope_man_page page component)
    set(file ${linux}/man/${page})
    if(GZIP_PROGRAM)
        set(packed ${CMAKE_CURRENT_BINARY_DIR}/${page}.gz)
        add_custom_command(OUTPUT ${packed} COMMAND ${GZIP_PROGRAM} -9n < ${file} > ${packed} DEPENDS ${file} VERBATIM)
        add_custom_target(${page} ALL DEPENDS ${packed})
        set(file ${packed})
    endif()
    install(FILES ${file} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
endfunction()

statusscope_man_page(statusscope-cli.1 cli)
install(FILES ${linux}/completions/statusscope-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME statusscope-cli COMPONENT cli)
install(FILES ${linux}/completions/_statusscope-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT cli)
install(FILES ${linux}/completions/statusscope-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT cli)

if(NOT STATUSSCOPE_GUI)
    return()
endif()
statusscope_man_page(statusscope.1 gui)
install(FILES ${linux}/${STATUSSCOPE_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT gui)
install(FILES ${linux}/${STATUSSCOPE_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT gui)
install(FILES ${linux}/${STATUSSCOPE_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT gui)
set(icons ${CMAKE_SOURCE_DIR}/resources/icons)
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES ${icons}/statusscope-${size}.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps
        RENAME ${STATUSSCOPE_ID}.png COMPONENT gui)
endforeach()
install(FILES ${icons}/statusscope.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME ${STATUSSCOPE_ID}.svg COMPONENT gui)
