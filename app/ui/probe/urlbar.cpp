// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/urlbar.h"

#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/searchfield.h"
#include "ui/common/shortcuts.h"
#include "ui/common/theme.h"
#include "ui/probe/busyline.h"
#include "ui/probe/methodbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// Rows as high as those of menus, and with the same room before their words.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    SuggestionDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * m_theme.px(10), m_theme.px(26)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int inset = m_theme.px(4);
        if ((option.state & QStyle::State_Selected) != 0)
            paintTint(*painter, m_theme, option.rect.adjusted(inset, 0, -inset, 0), Token::Selected, m_theme.pxF(5));
        painter->setFont(m_theme.font(FontRole::Mono));
        painter->setPen(m_theme.color(Token::Text));
        const QRect area = option.rect.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
        const QString address =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, area.width());
        paintText(*painter, area, Qt::AlignVCenter | Qt::AlignLeading, leftToRight(address));
    }

private:
    const Theme &m_theme;
};

} // namespace

UrlBar::UrlBar(const Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_method(new MethodBox(theme, this))
    , m_field(new SearchField(theme, Icon::Probe, probeKeys(), this))
    , m_options(new Button(theme, Button::Outlined, tr("Options"), this))
    , m_probe(new Button(theme, Button::Primary, tr("Probe"), this))
    , m_stop(new Button(theme, Button::Outlined, tr("Stop"), this))
    , m_busy(new BusyLine(theme, std::move(clock), this))
{
    m_field->setObjectName(u"address"_s);
    m_field->setAccessibleName(tr("Address"));
    m_field->setPlaceholderText(tr("Address, such as www.example.com/page"));
    m_field->setFixedWidthText(true);
    m_field->setHintAtRest(true);
    m_field->setMaxLength(16384);
    m_field->installEventFilter(this);
    m_options->setObjectName(u"options"_s);
    m_options->setGlyph(Icon::Tune);
    m_options->setCheckable(true);
    m_options->setTall(true);
    m_probe->setObjectName(u"probe"_s);
    m_probe->setTall(true);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setGlyph(Icon::Stop);
    m_stop->setKeyHint(Qt::Key_Escape);
    m_stop->setTall(true);
    connect(m_field, &QLineEdit::textChanged, this, &UrlBar::updateButton);
    connect(m_field, &QLineEdit::textChanged, this, &UrlBar::addressChanged);
    connect(m_field, &SearchField::linesPasted, this, &UrlBar::linesPasted);
    connect(m_options, &QPushButton::toggled, this, &UrlBar::optionsToggled);
    connect(m_probe, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_stop, &QPushButton::clicked, this, &UrlBar::stopRequested);
    m_first = new QHBoxLayout;
    m_first->addWidget(m_method);
    m_first->addWidget(m_field, 1);
    m_second = new QHBoxLayout;
    m_second->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_first);
    layout->addLayout(m_second);
    connect(&theme, &Theme::changed, this, &UrlBar::applyTheme);
    applyTheme();
    updateButton();
}

QString UrlBar::address() const
{
    return m_field->text().trimmed();
}

void UrlBar::setAddress(const QString &address)
{
    if (m_field->text() == address)
        return;
    m_field->setText(address);
    m_field->setCursorPosition(0);
}

QByteArray UrlBar::method() const
{
    return m_method->method();
}

void UrlBar::setMethod(const QByteArray &method)
{
    m_method->setMethod(method);
}

void UrlBar::setSuggestions(QAbstractItemModel *addresses)
{
    m_completer = new QCompleter(addresses, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    m_field->setCompleter(m_completer);
    m_completer->popup()->setObjectName(u"suggestions"_s);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_theme, m_completer));
    m_completer->popup()->installEventFilter(this); // keys go to the popup while it is open
}

void UrlBar::setRunning(bool running)
{
    const bool hadFocus = m_probe->hasFocus() || m_stop->hasFocus();
    m_running = running;
    m_busy->setRunning(running);
    updateButton();
    if (hadFocus)
        (running ? m_stop : m_probe)->setFocus();
}

void UrlBar::setShown(const QString &address)
{
    m_shown = address;
    updateButton();
}

void UrlBar::setOptionsSet(int count)
{
    m_options->setRemark(count == 0 ? QString() : tr("%n set", nullptr, count));
    m_options->setAccessibleName(count == 0 ? QString() : tr("Options, %n set", nullptr, count));
}

void UrlBar::focusAddress()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool UrlBar::addressHasFocus() const
{
    return m_field->hasFocus();
}

void UrlBar::submit(bool follow)
{
    if (!address().isEmpty())
        emit probeRequested(follow);
    else
        focusAddress();
}

void UrlBar::updateButton()
{
    m_stop->setVisible(m_running);
    m_probe->setVisible(!m_running);
    m_probe->setEnabled(!address().isEmpty());
    m_probe->setText(!m_shown.isEmpty() && address() == m_shown ? tr("Probe again") : tr("Probe"));
    m_probe->updateGeometry();
}

bool UrlBar::submitsByKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier)
        return false;
    submit(modifiers == Qt::NoModifier);
    return true;
}

bool UrlBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field && submitsByKey(*key))
        return true;
    // Enter takes a suggestion that is chosen; with none it means what was typed.
    if (m_completer != nullptr && watched == m_completer->popup() && !m_completer->popup()->currentIndex().isValid()
        && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
    {
        m_completer->popup()->hide();
        return submitsByKey(*key);
    }
    return QWidget::eventFilter(watched, event);
}

void UrlBar::applyTheme()
{
    layout()->setContentsMargins(readingMargins(m_theme.px(20), m_theme.px(12), m_theme.px(24), m_theme.px(13)));
    for (QLayout *each : {layout(), static_cast<QLayout *>(m_first), static_cast<QLayout *>(m_second)})
        each->setSpacing(m_theme.px(8));
    arrange();
}

// Where it is narrow the buttons go beneath: an address needs its line.
void UrlBar::arrange()
{
    const bool narrow = width() < m_theme.px(480);
    QHBoxLayout *row = narrow ? m_second : m_first;
    if (row->indexOf(m_options) < 0) {
        for (Button *button : {m_options, m_probe, m_stop})
            row->addWidget(button); // and out of the other one
    }
    setFixedHeight(m_theme.px(narrow ? 57 + 40 : 57));
}

void UrlBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    m_busy->setGeometry(0, height() - 2, width(), 2);
}

void UrlBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
}

} // namespace StatusScope
