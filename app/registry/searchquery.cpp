// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/searchquery.h"

#include <algorithm>

namespace StatusScope {

namespace {

constexpr qsizetype mostWords = 32; // more is a page; its first words tell enough

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// What stands in the text for one character beyond ASCII.
void appendLetter(QByteArray &out, QChar c)
{
    switch (c.unicode()) {
    case u'’':
    case u'‘':
        out += '\'';
        return;
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        out += '"';
        return;
    case u'–':
    case u'—':
        out += '-';
        return;
    case u'…':
        out += '.';
        return;
    case u'\u00a0':
    case u'\u202f':
        out += ' ';
        return;
    case u'ß':
        out += "ss";
        return;
    default:
        break;
    }
    // U+00C0 to U+00FF, most of what German, French and Spanish have; 0: no accent upon another letter.
    constexpr char bases[] = "aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0y";
    static_assert(sizeof bases == 33);
    if (const char16_t place = c.unicode(); place >= 0xc0 && place <= 0xff && bases[place & 0x1f] != 0) {
        out += bases[place & 0x1f];
        return;
    }
    const QChar lower = c.toLower();
    const QString parts = lower.decomposition(); // "é" is an e and its accent
    const QChar base = parts.isEmpty() ? lower : parts.front();
    out += QStringView(&base, 1).toUtf8();
}

// An apostrophe within a word belongs to it, and so does the dot of "404.13".
bool isPunctuation(char c)
{
    constexpr QByteArrayView all("()[]{}<>\"'`.,;:!?*#|~/\\-");
    return all.contains(c);
}

QByteArrayView bare(QByteArrayView word)
{
    while (!word.isEmpty() && isPunctuation(word.back()))
        word.chop(1);
    while (!word.isEmpty() && isPunctuation(word.front()))
        word = word.sliced(1);
    const qsizetype scope = word.lastIndexOf("::");
    return scope < 0 ? word : word.sliced(scope + 2);
}

// Words that only say that a code follows, in the languages of the window.
bool announcesCode(QByteArrayView word)
{
    static const QList<QByteArrayView> known{"code",   "codigo",     "eror",   "err",       "erreur", "error",
                                             "fehler", "fehlercode", "http",   "https",     "no",     "number",
                                             "numero", "nr",         "status", "statuscode"};
    if (word.startsWith("http/"))
        return true;
    return known.contains(word);
}

// Most texts are words with one blank or mark between, and a query is read no other way.
bool isPlain(QByteArrayView folded)
{
    constexpr QByteArrayView joints(" -'./");
    char before = ' ';
    for (const char c : folded) {
        if (!isWordPart(c) && !(isWordPart(before) && joints.contains(c)))
            return false;
        before = c;
    }
    if (folded.isEmpty() || !isCodeLike(folded))
        return folded.isEmpty() || isWordPart(before);
    const qsizetype blank = folded.indexOf(' ');
    const QByteArrayView first = blank < 0 ? folded : folded.first(blank);
    return isWordPart(before) && !announcesCode(first) && !announcesCode(folded.sliced(folded.lastIndexOf(' ') + 1));
}

} // namespace

void appendFolded(QByteArray &out, QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].unicode() < 0x80)
            ++end;
        const qsizetype start = out.size();
        out.resize(start + end - i);
        for (char *to = out.data() + start; i < end; ++i) {
            const char byte = static_cast<char>(text[i].unicode());
            *to++ = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
        }
        if (i == text.size())
            break;
        if (text[i].isSurrogate()) {
            out += text.sliced(i, std::min<qsizetype>(2, text.size() - i)).toUtf8();
            i += 2;
        } else {
            appendLetter(out, text[i++]);
        }
    }
}

void appendQuery(QByteArray &out, QStringView text)
{
    const qsizetype start = out.size();
    appendFolded(out, text);
    if (isPlain(QByteArrayView(out).sliced(start)))
        return;
    out.truncate(start);
    out += readQuery(text).join(' ');
}

bool isCodeLike(QByteArrayView word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '_'; });
}

int statusNumber(QByteArrayView word)
{
    return word.size() == 3 && std::all_of(word.begin(), word.end(), isDigit) ? word.toInt() : -1;
}

QList<QByteArray> readQuery(QStringView typed)
{
    QByteArray folded;
    appendFolded(folded, typed);
    QList<QByteArray> words;
    for (const QByteArray &word : folded.simplified().split(' ')) {
        if (const QByteArrayView wanted = bare(word); !wanted.isEmpty() && words.size() < mostWords)
            words.append(wanted.toByteArray());
    }
    const auto isCode = [](const QByteArray &word) { return isCodeLike(word) && !announcesCode(word); };
    if (std::none_of(words.begin(), words.end(), isCode))
        return words;
    while (announcesCode(words.front()))
        words.removeFirst();
    while (announcesCode(words.back()))
        words.removeLast();
    return words;
}

} // namespace StatusScope
