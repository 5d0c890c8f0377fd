// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <QByteArray>
#include <QCoreApplication>

#include <atomic>
#include <cerrno>
#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace StatusScope {

namespace {

std::atomic_int outputError = 0; // errno of the first result that standard output did not take

void noteFailure(const FILE *stream, int error)
{
    int none = 0;
    if (stream == stdout)
        outputError.compare_exchange_strong(none, error);
}

void write(FILE *stream, const QString &text)
{
#ifdef Q_OS_WIN
    // A console takes UTF-16 whatever its code page is.
    const auto console = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode)) {
        DWORD written = 0;
        if (!WriteConsoleW(console, text.utf16(), static_cast<DWORD>(text.size()), &written, nullptr))
            noteFailure(stream, EIO);
        return;
    }
#endif
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) != size || std::fflush(stream) != 0)
        noteFailure(stream, errno);
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

#ifndef Q_OS_WIN
// A stream that the caller closed would be the next thing that is opened: the event loop's own descriptor, a socket.
// The wrong mode lets reading and writing fail as they do for a closed stream.
void occupyClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY); // takes the lowest number, this one
    }
}
#endif

} // namespace

void prepareStreams()
{
#ifndef Q_OS_WIN
    occupyClosedStreams();
#endif
#ifdef Q_OS_WIN
    // Bytes pass as they are, in both directions; a terminal is told that colours will come.
    for (FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    const HANDLE console = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode))
        SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#endif
}

void print(const QString &text)
{
    write(stdout, text);
}

void complain(const QString &text)
{
    write(stderr, u"statusscope-cli: " % text % u'\n');
}

void showStatus(const QString &text)
{
    write(stderr, u"\r\x1b[K" % text);
}

int afterOutput(int exitCode)
{
    if (outputError == 0)
        return exitCode;
    complain(QCoreApplication::translate("Cli", "The results cannot be written: %1").arg(qt_error_string(outputError)));
    return ExitUsage;
}

bool errorIsTerminal()
{
    return isTerminal(stderr);
}

bool wantsColour()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb" && isTerminal(stdout);
}

} // namespace StatusScope
