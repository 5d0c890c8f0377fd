// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

// Exit codes of every verb (RFC 9110 section 15 treats codes outside 100-599 as 5xx).
enum ExitCode {
    ExitFine = 0, // every final answer below 400
    ExitErrorStatus = 1, // some final answer 400 or above, or outside 100-599
    ExitUsage = 2, // usage, unreadable input, or results that cannot be written
    ExitNoAnswer = 3, // some URL ended without a final answer; wins over 1
};

// Before anything is read or printed; Windows' streams are not ready for bytes and colours by themselves.
void prepareStreams();

// Results go to standard output alone, everything else to standard error.
void print(const QString &text);
void complain(const QString &text); // "statusscope-cli: text", with a line break

// What the program ends with: `exitCode`, or that results were lost, which is then said.
int afterOutput(int exitCode);

// One line on a terminal's standard error that the next one overwrites; an empty one wipes it away.
void showStatus(const QString &text);
bool errorIsTerminal();

// Standard output is a terminal and NO_COLOR is not set.
bool wantsColour();

} // namespace StatusScope
