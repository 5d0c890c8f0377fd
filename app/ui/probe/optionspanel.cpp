// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/optionspanel.h"

#include "request/urlinput.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"
#include "ui/common/useragents.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultRedirects = 20;

QWidget *inRow(QWidget *parent, std::initializer_list<QWidget *> parts, bool stretch)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : parts)
        layout->addWidget(part);
    if (stretch)
        layout->addStretch(1);
    return row;
}

} // namespace

HeaderFields readHeaderLines(const QString &text)
{
    // RFC 9110 section 5.6.2: a name is a token. A line break cannot be in a value, for the text is split at them.
    static const QRegularExpression line(uR"(^\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)\s*:\s*(.*?)\s*$)"_s);
    HeaderFields fields;
    for (const QString &each : text.split(u'\n')) {
        const QRegularExpressionMatch match = line.match(each);
        const QByteArray value = match.captured(2).remove(u'\r').toUtf8();
        if (match.hasMatch())
            fields += {match.captured(1).toLatin1(), value.isEmpty() ? QByteArray() : value};
    }
    return fields;
}

OptionsPanel::OptionsPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"optionsPanel"_s);
    // Where the window is low for the text's size the panel scrolls.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_sheet = new QWidget;
    m_sheet->setObjectName(u"optionsSheet"_s);
    area->setWidget(m_sheet);
    for (QWidget *clear : {area->viewport(), m_sheet})
        clear->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 1);
    frame->addWidget(area);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_sheet);
    m_columns->addWidget(buildLeft(), 1);
    m_columns->addWidget(buildRight(), 1);
    setDefaults({});
    watch();
    connect(&theme, &Theme::changed, this, &OptionsPanel::applyTheme);
    applyTheme();
}

QWidget *OptionsPanel::buildLeft()
{
    auto *side = new QWidget(m_sheet);
    m_left = new QFormLayout(side);
    m_follow = new QCheckBox(tr("Follow, at most"), side);
    m_follow->setObjectName(u"follow"_s);
    m_follow->setChecked(true);
    m_redirects = new QSpinBox(side);
    m_redirects->setRange(1, 100);
    m_redirects->setValue(defaultRedirects);
    m_redirects->setAccessibleName(tr("Redirects at most"));
    connect(m_follow, &QCheckBox::toggled, m_redirects, &QWidget::setEnabled);
    m_timeout = new QSpinBox(side);
    m_timeout->setObjectName(u"timeout"_s);
    m_timeout->setRange(1, 600);
    m_ip = new SegmentedControl(m_theme, false, side);
    m_ip->setAccessibleName(tr("IP version"));
    m_ip->setSegments({{tr("Any"), {}, u"ipAny"_s}, {u"IPv4"_s, {}, u"ip4"_s}, {u"IPv6"_s, {}, u"ip6"_s}});
    m_address = new QLineEdit(side);
    m_address->setObjectName(u"sendTo"_s);
    m_address->setPlaceholderText(tr("this address instead, e.g. 192.0.2.10"));
    m_unchecked = new QCheckBox(tr("Do not check it"), side);
    m_unchecked->setObjectName(u"unchecked"_s);
    m_left->addRow(tr("Redirects"), inRow(side, {m_follow, m_redirects}, true));
    auto *unit = new QLabel(tr("seconds in all"), side);
    unit->setForegroundRole(QPalette::PlaceholderText);
    m_left->addRow(tr("Timeout"), inRow(side, {m_timeout, unit}, true));
    m_left->addRow(tr("IP version"), inRow(side, {m_ip}, true));
    m_left->addRow(tr("Send to"), m_address);
    m_left->addRow(tr("Certificate"), m_unchecked);
    return side;
}

QWidget *OptionsPanel::buildRight()
{
    auto *side = new QWidget(m_sheet);
    m_right = new QFormLayout(side);
    m_agent = new QComboBox(side);
    m_agent->setObjectName(u"userAgent"_s);
    for (const UserAgent &agent : userAgents())
        m_agent->addItem(agent.name, agent.value);
    m_user = new QLineEdit(side);
    m_user->setObjectName(u"user"_s);
    m_user->setPlaceholderText(tr("Name"));
    m_password = new QLineEdit(side);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password, never kept"));
    m_proxy = new QComboBox(side);
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setEditable(true);
    m_proxy->setInsertPolicy(QComboBox::NoInsert);
    m_proxy->addItems({tr("None"), tr("As in the system")});
    m_headers = new QPlainTextEdit(side);
    m_headers->setObjectName(u"headerLines"_s);
    m_headers->setPlaceholderText(u"Accept-Language: de"_s);
    m_headers->setTabChangesFocus(true);
    m_headers->setAccessibleName(tr("Header fields to send"));
    m_right->addRow(tr("User agent"), m_agent);
    m_right->addRow(tr("Sign in"), inRow(side, {m_user, m_password}, false));
    m_right->addRow(tr("Proxy"), m_proxy);
    m_right->addRow(tr("Headers"), m_headers);
    return side;
}

void OptionsPanel::watch()
{
    for (const QCheckBox *box : {m_follow, m_unchecked})
        connect(box, &QCheckBox::toggled, this, &OptionsPanel::changed);
    for (const QSpinBox *box : {m_redirects, m_timeout})
        connect(box, &QSpinBox::valueChanged, this, &OptionsPanel::changed);
    for (const QLineEdit *field : {m_address, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &OptionsPanel::changed);
    for (const QComboBox *box : {m_agent, m_proxy})
        connect(box, &QComboBox::currentTextChanged, this, &OptionsPanel::changed);
    connect(m_ip, &SegmentedControl::chosen, this, &OptionsPanel::changed);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &OptionsPanel::changed);
    connect(m_address, &QLineEdit::textChanged, this, &OptionsPanel::showAddressState);
}

void OptionsPanel::apply(ProbeRequest &request) const
{
    request.followRedirects = request.followRedirects && m_follow->isChecked();
    request.maxRedirects = m_redirects->value();
    request.setTimeout(std::chrono::seconds(m_timeout->value()));
    request.ipVersion = m_ip->current() == 1 ? IpVersion::V4 : m_ip->current() == 2 ? IpVersion::V6 : IpVersion::Any;
    request.insecure = m_unchecked->isChecked();
    request.userAgent = m_agent->currentData().toByteArray();
    request.user = m_user->text();
    request.password = m_password->text();
    const QString proxy = m_proxy->currentText().trimmed();
    if (proxy == m_proxy->itemText(1))
        request.proxy = u"system"_s;
    else if (proxy != m_proxy->itemText(0))
        request.proxy = proxy;
    request.headers = readHeaderLines(m_headers->toPlainText());
    const UrlReading url = readUrlInput(request.url);
    if (!m_address->text().trimmed().isEmpty() && !url.error)
        request.resolve.insert(url.url.hostAndPort(), m_address->text().trimmed());
}

// A probe that is sent nowhere says so too, but a mistake is better seen while it is typed.
void OptionsPanel::showAddressState()
{
    const bool usable = m_address->text().trimmed().isEmpty() || !readIpAddress(m_address->text()).isEmpty();
    QPalette colors = m_address->palette();
    colors.setColor(QPalette::Text, m_theme.color(usable ? Token::Text : Token::Bad));
    m_address->setPalette(colors);
    const QString remark = usable ? QString() : tr("This is not an IP address.");
    m_address->setToolTip(remark);
    m_address->setAccessibleDescription(remark);
}

int OptionsPanel::countSet() const
{
    const bool set[] = {!m_follow->isChecked() || m_redirects->value() != defaultRedirects,
                        m_timeout->value() != m_seconds,
                        m_ip->current() > 0,
                        !m_address->text().trimmed().isEmpty(),
                        m_unchecked->isChecked(),
                        m_agent->currentIndex() != m_agentIndex,
                        !m_user->text().isEmpty(),
                        m_proxy->currentText() != m_proxyText,
                        !readHeaderLines(m_headers->toPlainText()).isEmpty()};
    return int(std::count(std::begin(set), std::end(set), true));
}

void OptionsPanel::setDefaults(const ProbeRequest &defaults)
{
    const int seconds = int(std::chrono::duration_cast<std::chrono::seconds>(defaults.timeout).count());
    const int agent = qMax(0, m_agent->findData(defaults.userAgent));
    const QString proxy = defaults.proxy.isEmpty() ? m_proxy->itemText(0)
        : defaults.proxy == "system"_L1            ? m_proxy->itemText(1)
                                                   : defaults.proxy;
    // What was set by hand here stays as it is.
    if (m_timeout->value() == m_seconds || m_seconds == 0)
        m_timeout->setValue(seconds);
    if (m_agent->currentIndex() == m_agentIndex)
        m_agent->setCurrentIndex(agent);
    if (m_proxy->currentText() == m_proxyText || m_proxyText.isEmpty())
        m_proxy->setCurrentText(proxy);
    m_seconds = seconds;
    m_agentIndex = agent;
    m_proxyText = proxy;
    emit changed();
}

void OptionsPanel::takeOver(const OptionsPanel &earlier)
{
    m_follow->setChecked(earlier.m_follow->isChecked());
    m_redirects->setValue(earlier.m_redirects->value());
    m_ip->setCurrent(earlier.m_ip->current());
    m_address->setText(earlier.m_address->text());
    m_unchecked->setChecked(earlier.m_unchecked->isChecked());
    m_user->setText(earlier.m_user->text());
    m_password->setText(earlier.m_password->text());
    m_headers->setPlainText(earlier.m_headers->toPlainText());
    if (earlier.m_timeout->value() != earlier.m_seconds)
        m_timeout->setValue(earlier.m_timeout->value());
    if (earlier.m_agent->currentIndex() != earlier.m_agentIndex)
        m_agent->setCurrentIndex(earlier.m_agent->currentIndex());
    if (const QString proxy = earlier.m_proxy->currentText(); proxy != earlier.m_proxyText) {
        const int known = earlier.m_proxy->findText(proxy);
        m_proxy->setCurrentText(known >= 0 ? m_proxy->itemText(known) : proxy);
    }
    emit changed();
}

void OptionsPanel::applyTheme()
{
    for (QFormLayout *form : {m_left, m_right}) {
        form->setContentsMargins(0, 0, 0, 0);
        form->setVerticalSpacing(m_theme.px(8));
        form->setHorizontalSpacing(m_theme.px(12));
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        for (int row = 0; row < form->rowCount(); ++row) {
            auto *label = static_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
            label->setMinimumWidth(m_theme.px(92));
            label->setForegroundRole(QPalette::PlaceholderText);
        }
    }
    for (QWidget *field :
         {static_cast<QWidget *>(m_redirects), static_cast<QWidget *>(m_timeout), static_cast<QWidget *>(m_address),
          static_cast<QWidget *>(m_agent), static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password),
          static_cast<QWidget *>(m_proxy)})
        field->setFixedHeight(m_theme.px(28));
    for (QComboBox *box : {m_agent, m_proxy}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8); // the rest of a long choice is in its list
    }
    for (QSpinBox *box : {m_redirects, m_timeout})
        box->setMinimumWidth(m_theme.px(64));
    m_headers->setFont(m_theme.font(FontRole::Mono));
    m_address->setFont(m_theme.font(FontRole::Mono));
    m_headers->setFixedHeight(m_theme.px(64));
    // Halves of a row of 320, or of less beside longer labels; in some languages, what is said of the password takes
    // more, and a name can do with less.
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    const int wanted = metrics.horizontalAdvance(m_password->placeholderText()) + m_theme.px(20);
    const int half = m_theme.px(160);
    const int second = qBound(half, wanted, m_theme.px(220));
    auto *signIn = static_cast<QBoxLayout *>(m_password->parentWidget()->layout());
    signIn->setStretchFactor(m_user, second > half ? m_theme.px(290) - second : half);
    signIn->setStretchFactor(m_password, second);
    showAddressState();
    arrange();
}

void OptionsPanel::arrange()
{
    const bool narrow = width() < m_theme.px(760);
    const bool single = width() < m_theme.px(480);
    const int side = m_theme.px(narrow ? 20 : 32);
    m_columns->setDirection(single ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(side, m_theme.px(14), side, m_theme.px(15));
    m_columns->setSpacing(m_theme.px(single ? 8 : narrow ? 20 : 40));
    const Qt::Alignment toward = (narrow ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
    for (QFormLayout *form : {m_left, m_right}) {
        form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
        form->setLabelAlignment(toward);
        for (int row = 0; row < form->rowCount(); ++row)
            static_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget())->setAlignment(toward);
    }
    updateGeometry();
}

QSize OptionsPanel::sizeHint() const
{
    const int height =
        m_columns->hasHeightForWidth() ? m_columns->totalHeightForWidth(width()) : m_columns->totalSizeHint().height();
    return {m_theme.px(480), height + 1};
}

QSize OptionsPanel::minimumSizeHint() const
{
    return {m_theme.px(240), qMin(sizeHint().height(), m_theme.px(120))};
}

void OptionsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OptionsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
}

} // namespace StatusScope
