// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/foreignwords.h"

#include "registry/registry.h"
#include "registry/searchquery.h"

#include <QRegularExpression>

#include <algorithm>

namespace StatusScope {

namespace {

constexpr qsizetype mostPieces = 80;
constexpr qsizetype mostOnTop = 8; // the words of a status stand at the top of its page
constexpr qsizetype longestPiece = 600;

// As the search compares texts, a blank at either end.
QByteArray folded(QStringView text)
{
    QByteArray words(" ");
    appendQuery(words, text);
    return words.size() > 1 ? words + ' ' : QByteArray();
}

// The lines of a text and the parts of each: sentences, what stands behind a colon, a page's title before its site's.
QByteArrayList piecesOf(const QString &text)
{
    static const QRegularExpression seam(QStringLiteral("(?<=[.!?:])\\s+|\\s+[-–—|·]\\s+"));
    QByteArrayList pieces;
    const auto add = [&pieces](const QString &piece) {
        const QByteArray words = folded(QStringView(piece).left(longestPiece));
        if (!words.isEmpty() && pieces.size() < mostPieces)
            pieces.append(words);
    };
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts).mid(0, mostPieces)) {
        add(line);
        if (const QStringList parts = line.split(seam, Qt::SkipEmptyParts); parts.size() > 1)
            std::for_each(parts.begin(), parts.end(), add);
    }
    return pieces;
}

// The words of a name between the "…", which stand for at least one word each.
bool isCalled(const QByteArray &piece, const QByteArrayList &parts)
{
    if (parts.size() == 1)
        return piece == parts.first();
    qsizetype end = 0; // of what is matched: the blank behind it
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray &part = parts[i];
        const bool last = i == parts.size() - 1;
        if (part.isEmpty()) {
            if (last && end + 1 >= piece.size())
                return false;
            continue;
        }
        const qsizetype from = i == 0 ? 0 : end + 1;
        const qsizetype at = last && i > 0 ? piece.lastIndexOf(part) : piece.indexOf(part, from);
        if (at < from || (i == 0 && at > 0))
            return false;
        end = at + part.size() - 1;
        if (last && end + 1 != piece.size())
            return false;
    }
    return true;
}

// A word alone is a name where nothing else is said.
bool mayName(const Entry &entry, const QByteArrayList &parts, qsizetype piece, qsizetype pieces)
{
    const bool oneWord = parts.size() == 1 && parts.first().count(' ') == 2;
    return oneWord ? pieces == 1 : entry.kind == EntryKind::Failure || piece < mostOnTop;
}

} // namespace

std::vector<const Entry *> entriesNamedAbroad(const QString &text, const Registry &registry)
{
    const QByteArrayList pieces = piecesOf(text);
    std::vector<std::vector<const Entry *>> named(static_cast<std::size_t>(pieces.size()));
    for (const Entry &entry : registry.entries()) {
        for (const QString &name : entry.foreignNames) {
            QByteArrayList parts;
            for (const QStringView part : QStringView(name).split(u'…'))
                parts.append(folded(part));
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                std::vector<const Entry *> &entries = named[static_cast<std::size_t>(i)];
                const bool known = !entries.empty() && entries.back() == &entry;
                if (!known && mayName(entry, parts, i, pieces.size()) && isCalled(pieces[i], parts))
                    entries.push_back(&entry);
            }
        }
    }
    std::vector<const Entry *> fewest;
    for (const std::vector<const Entry *> &entries : named) {
        if (!entries.empty() && (fewest.empty() || entries.size() < fewest.size()))
            fewest = entries;
    }
    std::stable_sort(fewest.begin(), fewest.end(), [](const Entry *a, const Entry *b) { return a->kind > b->kind; });
    return fewest;
}

} // namespace StatusScope
