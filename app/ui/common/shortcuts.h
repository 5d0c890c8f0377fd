// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>

// Key combinations that are shown beside what they do and bound to an action elsewhere.
namespace StatusScope {

inline QKeySequence searchKeys()
{
    return {Qt::CTRL | Qt::Key_K};
}
inline QKeySequence filterKeys()
{
    return {Qt::CTRL | Qt::Key_F};
}
inline QKeySequence copySentenceKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_C};
}
inline QKeySequence copySummaryKeys()
{
    return {Qt::CTRL | Qt::Key_C};
}
inline QKeySequence probeKeys()
{
    return {Qt::CTRL | Qt::Key_L};
}
inline QKeySequence openSavedKeys()
{
    return {Qt::CTRL | Qt::Key_O};
}
inline QKeySequence newBatchKeys()
{
    return {Qt::CTRL | Qt::Key_N};
}
inline QKeySequence openListKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_O};
}
inline QKeySequence practiceKeys()
{
    return {Qt::CTRL | Qt::Key_T};
}
inline QKeySequence pageKeys(int page) // from 1
{
    return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + page));
}
inline QKeySequence exportKeys()
{
    return {Qt::CTRL | Qt::Key_E};
}
inline QKeySequence bookmarkKeys()
{
    return {Qt::CTRL | Qt::Key_D};
}
inline QKeySequence noteKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_D};
}
inline QKeySequence findInEntryKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_F};
}
inline QKeySequence preferencesKeys()
{
    return {Qt::CTRL | Qt::Key_Comma};
}

} // namespace StatusScope
