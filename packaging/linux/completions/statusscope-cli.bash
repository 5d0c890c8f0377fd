# bash completion for statusscope-cli                      -*- shell-script -*-
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT

# Vendors are what the program lists, asked once a shell.
_statusscope_cli_vendors()
{
    [[ -n ${_statusscope_cli_vendor_ids-} ]] ||
        _statusscope_cli_vendor_ids=$("$1" list --format ndjson 2>/dev/null | sed -n 's/.*"vendor":"\([^"]*\)".*/\1/p' | sort -u)
    printf '%s\n' "$_statusscope_cli_vendor_ids"
}

_statusscope_cli()
{
    local cur prev words cword split
    _init_completion -s || return
    local program=${words[0]} verb=${words[1]-} choices
    if ((cword == 1)); then
        COMPREPLY=($(compgen -W 'list show probe explain serve --help --version' -- "$cur"))
        return
    fi
    case $verb:$prev in
        *:--format)
            choices='text json ndjson markdown html har csv'
            [[ $verb == list ]] && choices='text json ndjson'
            [[ $verb == show ]] && choices='text markdown json'
            ;;
        list:--class) choices='1 2 3 4 5' ;;
        list:--status) choices='standard experimental deprecated obsolete reserved unofficial' ;;
        list:--kind) choices='status subcode warning failure' ;;
        list:--vendor) choices=$(_statusscope_cli_vendors "$program") ;;
        probe:-X | probe:--request) choices='GET HEAD POST PUT PATCH DELETE OPTIONS' ;;
        probe:-x | probe:--proxy) choices='system http:// socks5://' ;;
        *:--registry)
            _filedir -d
            return
            ;;
        probe:--cacert | probe:--from)
            _filedir
            return
            ;;
        list:--search | serve:--port | probe:-[HdAu] | probe:--header | probe:--data | probe:--user-agent | probe:--user | probe:--max-redirects | \
            probe:--timeout | probe:--max-body | probe:--resolve | probe:--concurrency | probe:--per-host) return ;;
    esac
    if [[ -n ${choices-} ]]; then
        COMPREPLY=($(compgen -W "$choices" -- "$cur"))
        return
    fi
    $split && return
    if [[ $cur == -* ]]; then
        local options='--help'
        case $verb in
            list) options+=' --class --vendor --status --kind --search --format --registry' ;;
            show) options+=' --format --registry' ;;
            probe) options+=' --request --header --data --user-agent --user --no-follow --max-redirects --timeout --max-body --proxy --resolve
                --ipv4 --ipv6 --cacert --insecure --from --concurrency --per-host --all-addresses --http1.1 --http2 --compressed --format
                --show-secrets --registry' ;;
            explain) options+=' --format --show-secrets --registry' ;;
            serve) options+=' --port --registry' ;;
        esac
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif [[ $verb == explain ]]; then
        _filedir
    fi
} &&
    complete -F _statusscope_cli statusscope-cli
