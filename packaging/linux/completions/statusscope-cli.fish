# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT

function __statusscope_cli_vendors
    statusscope-cli list --format ndjson 2>/dev/null | string match -rg '"vendor":"([^"]*)"' | sort -u
end

function __statusscope_cli_option
    complete -c statusscope-cli -n "__fish_seen_subcommand_from $argv[1]" $argv[2..]
end

set -l verbs list show probe explain serve
set -l formats 'text json ndjson markdown html har csv'

complete -c statusscope-cli -f
complete -c statusscope-cli -s h -l help -d 'Show help'
complete -c statusscope-cli -n "not __fish_seen_subcommand_from $verbs" -s V -l version -d 'Show the version'
complete -c statusscope-cli -n "not __fish_seen_subcommand_from $verbs" -a list -d 'List the registry, or search it'
complete -c statusscope-cli -n "not __fish_seen_subcommand_from $verbs" -a show -d 'Everything known of a code'
complete -c statusscope-cli -n "not __fish_seen_subcommand_from $verbs" -a probe -d 'Fetch addresses and explain the answers'
complete -c statusscope-cli -n "not __fish_seen_subcommand_from $verbs" -a explain -d 'Explain an answer somebody saved'
complete -c statusscope-cli -n "not __fish_seen_subcommand_from $verbs" -a serve -d 'Run the practice server'

__statusscope_cli_option list -x -l class -a '1 2 3 4 5' -d 'Class of status codes'
__statusscope_cli_option list -x -l vendor -a '(__statusscope_cli_vendors)' -d 'Only this vendor'
__statusscope_cli_option list -x -l status -a 'standard experimental deprecated obsolete reserved unofficial' -d 'Standing'
__statusscope_cli_option list -x -l kind -a 'status subcode warning failure' -d Kind
__statusscope_cli_option list -x -l search -d 'Only what matches, best first'
__statusscope_cli_option list -x -l format -a 'text json ndjson' -d 'Format of the output'
__statusscope_cli_option list -x -l registry -a '(__fish_complete_directories)' -d 'Folder of codes of your own'
__statusscope_cli_option show -x -l format -a 'text markdown json' -d 'Format of the output'
__statusscope_cli_option show -x -l registry -a '(__fish_complete_directories)' -d 'Folder of codes of your own'
__statusscope_cli_option probe -x -s X -l request -a 'GET HEAD POST PUT PATCH DELETE OPTIONS' -d 'Request method'
__statusscope_cli_option probe -x -s H -l header -d 'A header field, “Name: value”'
__statusscope_cli_option probe -x -s d -l data -d 'Request content; @FILE reads it from there'
__statusscope_cli_option probe -x -s A -l user-agent -d 'User agent to send'
__statusscope_cli_option probe -x -s u -l user -d 'Basic credentials, USER:PASS'
__statusscope_cli_option probe -l no-follow -d 'Do not follow redirects'
__statusscope_cli_option probe -x -l max-redirects -d 'Follow at most this many'
__statusscope_cli_option probe -x -l timeout -d 'Seconds for the whole probe'
__statusscope_cli_option probe -x -l max-body -d 'Bytes of content to read'
__statusscope_cli_option probe -x -s x -l proxy -a 'system http:// socks5://' -d Proxy
__statusscope_cli_option probe -x -l resolve -d 'HOST:PORT:ADDR'
__statusscope_cli_option probe -s 4 -l ipv4 -d 'IPv4 only'
__statusscope_cli_option probe -s 6 -l ipv6 -d 'IPv6 only'
__statusscope_cli_option probe -r -F -l cacert -d 'Certificates to trust (PEM)'
__statusscope_cli_option probe -s k -l insecure -d 'Do not check certificates'
__statusscope_cli_option probe -r -F -l from -d 'Read addresses from a file'
__statusscope_cli_option probe -x -l concurrency -d 'Probe this many at a time'
__statusscope_cli_option probe -x -l per-host -d 'This many of them at one host'
__statusscope_cli_option probe -l all-addresses -d 'Probe every address of the name'
__statusscope_cli_option probe -l http1.1 -d 'HTTP/1.1 only'
__statusscope_cli_option probe -l http2 -d 'HTTP/2 only'
__statusscope_cli_option probe -l compressed -d 'Ask for gzip or deflate, and undo it'
for verb in probe explain
    __statusscope_cli_option $verb -x -l registry -a '(__fish_complete_directories)' -d 'Folder of codes of your own'
    __statusscope_cli_option $verb -x -l format -a $formats -d 'Format of the output'
    __statusscope_cli_option $verb -l show-secrets -d 'Do not redact credentials, cookies and tokens'
end
__statusscope_cli_option explain -F
__statusscope_cli_option serve -x -l port -d 'Port to listen on'
__statusscope_cli_option serve -x -l registry -a '(__fish_complete_directories)' -d 'Folder of codes of your own'
functions -e __statusscope_cli_option
