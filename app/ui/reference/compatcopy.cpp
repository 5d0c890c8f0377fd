// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/compatcopy.h"

#include "models/compatmodel.h"
#include "report/csvreport.h"
#include "ui/reference/compatsection.h"
#include "ui/reference/supportdelegate.h"

#include <QMap>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// Builds both forms side by side, so that they cannot differ.
class Writer
{
public:
    explicit Writer(const CompatModel &model)
        : m_model(model)
    {
    }

    CopiedTable write(const QString &source);

private:
    void head();
    void row(int row);
    void cell(const QString &tag, const QString &text, int note = 0);
    void endOfRow();
    QString title(int section, Qt::Orientation orientation) const
    {
        return m_model.headerData(section, orientation, Qt::DisplayRole).toString();
    }

    const CompatModel &m_model;
    CopiedTable m_out;
    int m_column = 0;
    QMap<int, QString> m_notes; // those that the cells name
};

// In words, as the symbols do not come along.
QString wordsOf(const QModelIndex &index)
{
    const auto level = static_cast<SupportLevel>(index.data(CompatModel::LevelRole).toInt());
    QString text = index.data().toString();
    if (level == SupportLevel::Supported)
        return text;
    const QString word = supportWord(level);
    QStringList more;
    if (text != word && level != SupportLevel::Unknown)
        more += text;
    if (index.data(CompatModel::FlagRole).toBool())
        more += CompatSection::tr("off until a setting is changed");
    return more.isEmpty() ? word : u"%1 (%2)"_s.arg(word, more.join(u", "_s));
}

void Writer::cell(const QString &tag, const QString &text, int note)
{
    const QString plain = defused(text.simplified()); // a tab or an end of line would start another cell
    if (m_column++ > 0)
        m_out.text += u'\t';
    m_out.text += plain;
    m_out.html += u'<' + tag + u'>' + plain.toHtmlEscaped();
    if (note > 0) {
        m_out.text += u" [%1]"_s.arg(note);
        m_out.html += u"<sup>%1</sup>"_s.arg(note);
    }
    m_out.html += u"</"_s + tag.section(u' ', 0, 0) + u'>';
}

void Writer::endOfRow()
{
    m_column = 0;
    m_out.text += u'\n';
    m_out.html += u"</tr>"_s;
}

void Writer::head()
{
    m_out.html += u"<tr>"_s;
    cell(u"th"_s, m_model.isTransposed() ? CompatSection::tr("Browser") : CompatSection::tr("Code"));
    for (int column = 0; column < m_model.columnCount(); ++column)
        cell(u"th"_s, title(column, Qt::Horizontal));
    endOfRow();
}

void Writer::row(int row)
{
    m_out.html += u"<tr>"_s;
    cell(u"th align=\"left\""_s, title(row, Qt::Vertical));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex index = m_model.index(row, column);
        const int note = index.data(CompatModel::NoteNumberRole).toInt();
        if (note > 0)
            m_notes.insert(note, index.data(CompatModel::NoteRole).toString().simplified());
        cell(u"td"_s, wordsOf(index), note);
    }
    endOfRow();
}

CopiedTable Writer::write(const QString &source)
{
    m_out.html = u"<table>"_s;
    head();
    for (int i = 0; i < m_model.rowCount(); ++i)
        row(i);
    m_out.html += u"</table>"_s;
    for (const auto [number, note] : m_notes.asKeyValueRange()) {
        m_out.text += u"[%1] "_s.arg(number) + note + u'\n';
        m_out.html += u"<p><sup>%1</sup> "_s.arg(number) + note.toHtmlEscaped() + u"</p>"_s;
    }
    m_out.text += source.simplified() + u'\n';
    m_out.html += u"<p>"_s + source.toHtmlEscaped() + u"</p>"_s;
    return m_out;
}

} // namespace

CopiedTable copiedTable(const CompatModel &model, const QString &source)
{
    return Writer(model).write(source);
}

} // namespace StatusScope
