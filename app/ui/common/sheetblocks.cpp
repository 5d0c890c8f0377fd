// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/sheetblocks.h"

#include <QGuiApplication>
#include <QPalette>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// HTML makes one space or none of these.
bool hasLooseBlanks(const QString &text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool atEnd = at == 0 || at == text.size() - 1;
        const bool behindBreak = at > 0 && text[at - 1] == QChar::LineSeparator;
        if (isBlank(text[at]) && (text[at] != u' ' || atEnd || behindBreak || text[at - 1] == u' '))
            return true;
    }
    return false;
}

// "12px" or "12"; a negative number where it is neither.
qreal pixels(QStringView value)
{
    if (value.endsWith("px"_L1))
        value.chop(2);
    bool fine = false;
    const qreal number = value.toDouble(&fine);
    return fine ? number : -1;
}

class BlockReader
{
public:
    explicit BlockReader(const QFont &code)
        : m_code(code)
    {
    }

    std::optional<std::vector<SheetBlock>> read(QStringView html)
    {
        while (!html.isEmpty()) {
            const bool tag = html.front() == u'<';
            const qsizetype end = tag ? html.indexOf(u'>') : html.indexOf(u'<');
            if (tag && (end < 0 || !readTag(html.sliced(1, end - 1))))
                return {};
            if (!tag && !readText(end < 0 ? html : html.first(end)))
                return {};
            html = end < 0 ? QStringView() : html.sliced(tag ? end + 1 : end);
        }
        if (m_formats.size() != 1 || !endBlock())
            return {};
        if (m_blocks.empty())
            m_blocks.emplace_back();
        return std::move(m_blocks);
    }

private:
    bool readText(QStringView text)
    {
        const qsizetype start = m_block.text.size();
        while (!text.isEmpty()) {
            const qsizetype at = text.indexOf(u'&');
            m_block.text += at < 0 ? text : text.first(at);
            text = at < 0 ? QStringView() : text.sliced(at);
            if (!text.isEmpty() && !readEntity(text))
                return false;
        }
        const QTextCharFormat &format = m_formats.back();
        if (format.propertyCount() > 0)
            m_block.formats.append({int(start), int(m_block.text.size() - start), format});
        return true;
    }

    bool readEntity(QStringView &text)
    {
        constexpr std::pair<QLatin1StringView, char16_t> entities[] = {
            {"&lt;"_L1, u'<'}, {"&gt;"_L1, u'>'}, {"&quot;"_L1, u'"'}, {"&amp;"_L1, u'&'}, {"&nbsp;"_L1, u'\u00a0'}};
        for (const auto &[name, letter] : entities) {
            if (!text.startsWith(name))
                continue;
            m_block.text += QChar(letter);
            text = text.sliced(name.size());
            return true;
        }
        return false;
    }

    bool readTag(QStringView tag)
    {
        const bool closes = tag.startsWith(u'/');
        const qsizetype blank = tag.indexOf(u' ');
        const QStringView name = closes ? tag.sliced(1) : blank < 0 ? tag : tag.first(blank);
        m_attributes = closes || blank < 0 ? QStringView() : tag.sliced(blank);
        if (name == "br"_L1) {
            m_block.text += QChar(QChar::LineSeparator);
            return true;
        }
        if (name == "span"_L1 || name == "a"_L1 || name == "i"_L1)
            return closes ? leave() : enter(name);
        if (name == "p"_L1)
            return endBlock() && (closes || paragraph());
        if (name == "td"_L1)
            return closes ? endCell() : cell();
        // A list: one that is mirrored says so, and is not read here.
        return name == "tr"_L1 || (name == "table"_L1 && (closes || attribute(u"width"_s).isNull()));
    }

    bool enter(QStringView name)
    {
        QTextCharFormat format = m_formats.back();
        if (name == "a"_L1) { // as QTextDocument has them
            format.setForeground(QGuiApplication::palette().link());
            format.setFontUnderline(true);
        } else if (name == "i"_L1) {
            format.setFontItalic(true);
        } else if (!styled(format)) {
            return false;
        }
        m_formats.push_back(format);
        return true;
    }

    bool leave()
    {
        m_formats.pop_back();
        return !m_formats.empty();
    }

    bool styled(QTextCharFormat &format) const
    {
        for (const QStringView part : attribute(u"style"_s).tokenize(u';')) {
            const qsizetype colon = part.indexOf(u':');
            const QStringView name = part.first(qMax(colon, 0));
            const QStringView value = part.sliced(colon + 1);
            if (name == "color"_L1)
                format.setForeground(QColor(value.toString()));
            else if (name == "font-weight"_L1)
                format.setFontWeight(value.toInt());
            else if (name == "letter-spacing"_L1)
                setSpacing(format, pixels(value));
            else if (name == "font-family"_L1)
                format.setFont(m_code, QTextCharFormat::FontPropertiesSpecifiedOnly);
            else if (name == "font-size"_L1)
                format.setProperty(QTextFormat::FontPixelSize, int(pixels(value)));
            else
                return false;
        }
        return true;
    }

    static void setSpacing(QTextCharFormat &format, qreal spacing)
    {
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(spacing);
    }

    bool paragraph()
    {
        m_block.above = length(u"margin-top"_s, 0);
        return lines();
    }

    // The mark of an item, or its text.
    bool cell()
    {
        m_inMark = !attribute(u"width"_s).isNull();
        if (m_inMark) {
            m_block.indent = pixels(attribute(u"width"_s));
            m_block.markColor = QColor(style(u"color"_s).toString());
        } else {
            m_block.beneath = length(u"padding-bottom"_s, 0);
        }
        return lines();
    }

    bool endCell()
    {
        if (!m_inMark)
            return endBlock();
        m_inMark = false;
        m_block.mark = std::exchange(m_block.text, {});
        return m_block.formats.isEmpty();
    }

    bool lines()
    {
        m_block.lineHeight = int(length(u"line-height"_s, -1));
        m_block.own = m_block.lineHeight > 0;
        return m_block.own && style(u"-qt-line-height-type"_s) == "fixed"_L1;
    }

    bool endBlock()
    {
        if (m_block.text.isEmpty())
            return true;
        if (hasLooseBlanks(m_block.text))
            return false;
        m_blocks.push_back(std::exchange(m_block, {}));
        return true;
    }

    QStringView attribute(const QString &name) const
    {
        const QString start = u' ' + name + u"=\""_s;
        const qsizetype at = m_attributes.indexOf(start);
        if (at < 0)
            return {};
        const QStringView rest = m_attributes.sliced(at + start.size());
        return rest.first(qMax(rest.indexOf(u'"'), 0));
    }

    QStringView style(const QString &name) const
    {
        for (const QStringView part : attribute(u"style"_s).tokenize(u';')) {
            if (part.startsWith(name) && part.sliced(name.size()).startsWith(u':'))
                return part.sliced(name.size() + 1);
        }
        return {};
    }

    qreal length(const QString &name, qreal otherwise) const
    {
        const QStringView value = style(name);
        return value.isNull() ? otherwise : pixels(value);
    }

    const QFont &m_code;
    QStringView m_attributes; // of the tag that is read
    SheetBlock m_block;
    bool m_inMark = false;
    std::vector<SheetBlock> m_blocks;
    std::vector<QTextCharFormat> m_formats{QTextCharFormat()};
};

} // namespace

std::optional<std::vector<SheetBlock>> readBlocks(const QString &html, const QFont &code)
{
    return BlockReader(code).read(html);
}

} // namespace StatusScope
