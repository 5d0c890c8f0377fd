// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/guide/guidewindow.h"

#include "ui/common/hairline.h"
#include "ui/common/paint.h"
#include "ui/common/rowground.h"
#include "ui/common/screenroom.h"
#include "ui/common/theme.h"
#include "ui/guide/shortcutsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextBrowser>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto keysPage = "keys"_L1;

struct GuidePage
{
    QString name;
    QString title;
};

QList<GuidePage> guidePages()
{
    return {{u"start"_s, GuideWindow::tr("Start here")},
            {u"reference"_s, GuideWindow::tr("Look a code up")},
            {u"probe"_s, GuideWindow::tr("Probe an address")},
            {u"saved"_s, GuideWindow::tr("Read what a customer sent")},
            {u"batch"_s, GuideWindow::tr("Many addresses at once")},
            {u"console"_s, GuideWindow::tr("On the console")},
            {u"privacy"_s, GuideWindow::tr("What is kept and sent")},
            {keysPage, GuideWindow::tr("Keys")}};
}

QString keysHtml(const MainWindow &window)
{
    QString html = u"<h1>"_s + GuideWindow::tr("Keys").toHtmlEscaped() + u"</h1>"_s;
    const QList<KeyGroup> groups = keyGroups(window);
    for (const KeyGroup &group : groups) {
        html += u"<h2>"_s + group.name.toHtmlEscaped() + u"</h2><table cellpadding=\"3\">"_s;
        for (const KeyNote &note : group.keys) {
            html += u"<tr><td width=\"170\"><code>"_s + note.keys.toHtmlEscaped() + u"</code></td><td>"_s
                + note.what.toHtmlEscaped() + u"</td></tr>"_s;
        }
        html += u"</table>"_s;
    }
    return html;
}

// The pages are kept in English; translations/update.py extracts the inside of their blocks under this context.
QString translated(const QString &html)
{
    static const QRegularExpression block(u"<(h1|h2|p|li)>((?!<img)[^\\n]*?)</\\1>"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = block.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += html.mid(done, match.capturedStart(2) - done);
        result += QCoreApplication::translate("GuidePages", match.captured(2).toUtf8().constData());
        done = match.capturedEnd(2);
    }
    return result + html.mid(done);
}

QString pageStyle(const Theme &theme)
{
    const QFont mono = theme.font(FontRole::Mono);
    return u"a { color: %1; } code, pre { font-family: '%2'; font-size: %3px; } li { margin-bottom: %4px; }"_s
        .arg(theme.color(Token::Accent).name(), mono.family())
        .arg(mono.pixelSize())
        .arg(theme.px(4));
}

// What a style sheet cannot say: headings in the theme's type, for HTML's own size of them would be multiplied with
// another, and lines of one height whatever font stands in them.
void setType(QTextDocument &document, const Theme &theme)
{
    document.setIndentWidth(theme.px(18));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            QTextCharFormat heading;
            heading.setFont(theme.font(level == 1 ? FontRole::Title : FontRole::Lead));
            heading.setFontWeight(QFont::DemiBold);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.setCharFormat(heading);
            format.setTopMargin(level == 1 ? 0 : theme.px(20));
        } else {
            format.setLineHeight(theme.px(20), QTextBlockFormat::MinimumHeight);
        }
        cursor.mergeBlockFormat(format);
    }
}

// A page's name, chosen as rows are everywhere.
class PageDelegate final : public QStyledItemDelegate
{
    Q_DISABLE_COPY_MOVE(PageDelegate)

public:
    PageDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(200), m_theme.px(30)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const QRect row = option.rect.adjusted(m_theme.px(6), 1, -m_theme.px(6), -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRowGround(*painter, m_theme, row, rowLook(option));
        painter->setFont(m_theme.font(selected ? FontRole::Heading : FontRole::Body));
        painter->setPen(m_theme.color(Token::Text));
        const QRect text = row.adjusted(m_theme.px(12), 0, -m_theme.px(6), 0);
        paintText(*painter, text, Qt::AlignVCenter | Qt::AlignLeading,
                  painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

GuideWindow::GuideWindow(const Theme &theme, const MainWindow &window, Desktop desktop, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_window(window)
    , m_desktop(std::move(desktop))
    , m_pages(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Guide"));
    m_pages->setObjectName(u"guidePages"_s);
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setFixedWidth(theme.px(220));
    m_pages->setItemDelegate(new PageDelegate(theme, m_pages));
    for (const GuidePage &page : guidePages()) {
        auto *item = new QListWidgetItem(page.title, m_pages);
        item->setData(Qt::UserRole, page.name);
    }
    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(tr("Guide"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setSearchPaths({u":/guide"_s});
    m_text->document()->setDocumentMargin(theme.px(24));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, theme.px(18), 0, theme.px(18));
    side->addWidget(m_pages);
    layout->addLayout(side);
    layout->addWidget(new Hairline(theme, Qt::Vertical, this));
    layout->addWidget(m_text, 1);
    resize(withinScreen(*this, {theme.px(1060), theme.px(700)}));
    connect(m_pages, &QListWidget::currentRowChanged, this, &GuideWindow::load);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(&theme, &Theme::changed, this, &GuideWindow::applyTheme);
    applyTheme();
    m_pages->setCurrentRow(0);
}

void GuideWindow::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Token::Side));
    m_pages->setPalette(colors);
    load();
}

QStringList GuideWindow::pageNames()
{
    QStringList names;
    for (const GuidePage &page : guidePages())
        names += page.name;
    return names;
}

void GuideWindow::showPage(const QString &name)
{
    const qsizetype row = pageNames().indexOf(name);
    if (row >= 0)
        m_pages->setCurrentRow(int(row));
}

void GuideWindow::load()
{
    const QListWidgetItem *item = m_pages->currentItem();
    if (item == nullptr)
        return;
    const QString name = item->data(Qt::UserRole).toString();
    m_text->document()->setDefaultStyleSheet(pageStyle(m_theme));
    QFile file(u":/guide/"_s + name + u".html"_s);
    if (name == keysPage)
        m_text->setHtml(keysHtml(m_window));
    else if (file.open(QIODevice::ReadOnly))
        m_text->setHtml(translated(QString::fromUtf8(file.readAll())));
    setType(*m_text->document(), m_theme);
    m_text->moveCursor(QTextCursor::Start);
}

void GuideWindow::follow(const QUrl &link)
{
    if (link.scheme() == "https"_L1)
        m_desktop.open(link);
    else if (link.isRelative())
        showPage(link.path().section(u'.', 0, 0));
}

} // namespace StatusScope
