// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/hoptabs.h"

#include "report/redactor.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"
#include "ui/probe/explainedview.h"
#include "ui/probe/findingrows.h"
#include "ui/probe/headerrows.h"
#include "ui/probe/hoptabbar.h"
#include "ui/probe/probesession.h"
#include "ui/probe/textpane.h"
#include "ui/probe/tlsrows.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

HopTabs::HopTabs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new HopTabBar(theme, this))
    , m_which(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_export(new Button(theme, Button::Flat, tr("Export"), this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setObjectName(u"hopTabs"_s);
    m_bar->setAccessibleName(tr("What is known of this hop"));
    for (const QString &name : {tr("Headers"), tr("TLS"), tr("Body"), tr("Raw"), tr("Findings")})
        m_bar->addTab(name);
    m_which->setWordWrap(false);
    m_export->setObjectName(u"export"_s);
    m_export->setGlyph(Icon::Export);
    auto *head = new QHBoxLayout;
    head->addWidget(m_bar);
    head->addStretch(1);
    head->addWidget(m_which, 0, Qt::AlignVCenter);
    head->addWidget(m_export, 0, Qt::AlignVCenter);
    m_headers = new ExplainedView(theme, {tr("Field"), tr("Value"), tr("What it tells us")}, m_stack);
    m_headers->setObjectName(u"headers"_s);
    m_headers->setAccessibleName(tr("Header fields"));
    m_findings = new ExplainedView(theme, {tr("Weight"), tr("Where"), tr("What was found")}, m_stack);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setWidths(134, 116); // words; the sentence needs the room
    m_body = new TextPane(theme, m_stack);
    m_body->setObjectName(u"body"_s);
    m_tlsPage = buildTls();
    for (QWidget *page : {static_cast<QWidget *>(m_headers), m_tlsPage, static_cast<QWidget *>(m_body), buildRaw(),
                          static_cast<QWidget *>(m_findings)})
        m_stack->addWidget(page);
    for (const ExplainedView *view : {m_headers, m_tls, m_findings})
        connect(view, &ExplainedView::copyRequested, this, &HopTabs::copyRequested);
    connect(m_bar, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the tabs get shorter in what width there is
    connect(&theme, &Theme::changed, this, &HopTabs::applyTheme);
    applyTheme();
}

QWidget *HopTabs::buildTls()
{
    auto *page = new QWidget(m_stack);
    m_tls = new ExplainedView(m_theme, {tr("Certificate"), tr("Value"), tr("What it tells us")}, page);
    m_tls->setObjectName(u"tls"_s);
    m_tls->setWidths(202, 330);
    m_tls->setAccessibleName(tr("Certificate and secure connection"));
    connect(m_tls->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    m_unchecked = new QWidget(page);
    auto *button = new Button(m_theme, Button::Outlined, tr("Probe without checking the certificate"), m_unchecked);
    button->setObjectName(u"probeUnchecked"_s);
    button->setGlyph(Icon::Warn);
    connect(button, &QPushButton::clicked, this, &HopTabs::uncheckedProbeRequested);
    auto *why = new TextLabel(m_theme, FontRole::Body, Token::Text2, m_unchecked);
    why->setPlain(tr("Shows what the site would answer. Nothing secret is sent along."));
    auto *row = new QHBoxLayout(m_unchecked);
    row->addWidget(button, 0, Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(why, 1, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tls, 1);
    layout->addWidget(m_unchecked);
    m_unchecked->hide();
    return page;
}

QWidget *HopTabs::buildRaw()
{
    m_raw = new QSplitter(Qt::Horizontal, m_stack);
    m_raw->setHandleWidth(1);
    m_raw->setChildrenCollapsible(false);
    m_sent = new TextPane(m_theme, m_raw);
    m_sent->setObjectName(u"sent"_s);
    m_received = new TextPane(m_theme, m_raw);
    m_received->setObjectName(u"received"_s);
    for (const TextPane *pane : {m_body, m_sent, m_received})
        connect(pane, &TextPane::copyRequested, this, &HopTabs::copyRequested);
    m_raw->addWidget(m_sent);
    m_raw->addWidget(m_received);
    return m_raw;
}

int HopTabs::current() const
{
    return m_bar->currentIndex();
}

void HopTabs::setCurrent(int tab)
{
    m_bar->setCurrentIndex(qBound(0, tab, TabCount - 1));
}

void HopTabs::setMayProbeUnchecked(bool may)
{
    m_unchecked->setVisible(may);
}

void HopTabs::showHop(const ProbeSession &session, int row, bool fresh)
{
    static const Hop none;
    const Exchange &exchange = session.exchange();
    const bool failed = row >= exchange.hops.size() && exchange.error && exchange.error->hop;
    const bool last = row + 1 == exchange.hops.size();
    const Hop &hop = failed ? *exchange.error->hop : row >= 0 && row < exchange.hops.size() ? exchange.hops[row] : none;
    const qsizetype total = exchange.hops.size() + (exchange.error && exchange.error->hop ? 1 : 0);
    setMasks(session.registry());
    m_which->setPlain(total > 1 ? tr("Hop %1 of %2").arg(row + 1).arg(total) : QString());
    fillHeaders(session, hop, last);
    fillTls(session, hop, failed || (last && exchange.error));
    fillBody(session, hop, last);
    fillRaw(hop);
    fillFindings(session);
    fitWhich();
    if (fresh)
        setCurrent(tellingTab(session));
}

// What is copied from here leaves the program, as a report does.
void HopTabs::setMasks(const Registry &registry)
{
    const Redactor redactor(registry);
    for (ExplainedView *view : {m_headers, m_tls, m_findings})
        view->setMask([redactor](const QString &name, const QString &value) {
            return redactor.value({name.toUtf8(), value.toUtf8()});
        });
    for (TextPane *pane : {m_sent, m_received})
        pane->setMask([redactor](const QString &text) { return redactor.head(text.toUtf8()); });
    m_body->setMask([redactor](const QString &text) { return redactor.text(text); });
}

// Which hop it is stands in the way above as well: it goes first. A sentence beside a button would take three lines.
void HopTabs::fitWhich()
{
    m_export->setBrief(false);
    const int around = m_theme.px(32 + 24 + 3 * 10);
    const int spare = width() - m_bar->roomyHint().width() - m_export->sizeHint().width() - around;
    m_bar->setBrief(spare < 0);
    m_export->setBrief(width() < m_bar->sizeHint().width() + m_export->sizeHint().width() + around);
    m_which->setVisible(m_which->sizeHint().width() <= spare);
    static_cast<QBoxLayout *>(m_unchecked->layout())
        ->setDirection(width() < m_theme.px(640) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HopTabs::fillHeaders(const ProbeSession &session, const Hop &hop, bool last)
{
    const bool done = session.state() == ProbeSession::State::Done;
    std::vector<ExplainedRow> rows =
        headerRows(hop, last && done ? &session.diagnosis() : nullptr, session.registry(), session.exchange().source);
    const std::size_t count = rows.size();
    m_bar->setCount(Headers, count == 0 ? QString() : QString::number(count), count == 0);
    m_headers->setRows(std::move(rows),
                       hop.status == 0 ? tr("No answer, so no header fields.")
                                       : tr("The answer has no header fields."));
}

void HopTabs::fillTls(const ProbeSession &session, const Hop &hop, bool failed)
{
    const Exchange &exchange = session.exchange();
    const auto error = failed && exchange.error ? std::optional(exchange.error->kind) : std::nullopt;
    const QDateTime now = exchange.startedAt.isValid() ? exchange.startedAt : QDateTime::currentDateTimeUtc();
    std::vector<ExplainedRow> rows = tlsRows(hop, error, now, exchange.source);
    m_bar->setCount(Tls, {}, rows.empty());
    m_tls->setRows(std::move(rows));
}

QString HopTabs::bodySize(qint64 bytes)
{
    constexpr qint64 counted = 1000; // below it they are said one by one
    if (bytes < counted)
        return bytes > 0 ? tr("%n byte(s)", nullptr, int(bytes)) : QString();
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

void HopTabs::fillBody(const ProbeSession &session, const Hop &hop, bool last)
{
    m_bar->setCount(Body, bodySize(hop.bodyBytes), hop.bodyBytes == 0);
    if (hop.bodyBytes == 0)
        m_body->setNote(hop.status == 0 ? tr("No answer, so no body.") : tr("The answer has no body."));
    else if (hop.body.isEmpty())
        m_body->setNote(tr("The body was not kept. Probe again to read it."));
    else {
        QStringList marks;
        for (const Evidence &evidence : session.diagnosis().evidence) {
            if (last && !evidence.excerpt.isEmpty())
                marks += evidence.excerpt;
        }
        m_body->setText(displayText(hop.body), marks);
    }
    m_body->setCaption(hop.bodyTruncated && !hop.body.isEmpty() ? tr("Only the first %1 of %2 were kept.")
                                                                      .arg(QLocale().formattedDataSize(hop.body.size()),
                                                                           QLocale().formattedDataSize(hop.bodyBytes))
                                                                : QString());
}

void HopTabs::fillRaw(const Hop &hop)
{
    const QByteArray &received = hop.receivedHead.isEmpty() ? hop.body : hop.receivedHead; // no HTTP, so no head
    m_bar->setCount(Raw, {}, hop.sent.isEmpty() && received.isEmpty());
    m_sent->setCaption(tr("Sent"));
    m_received->setCaption(tr("Received"));
    if (hop.sent.isEmpty())
        m_sent->setNote(tr("Nothing was sent."));
    else
        m_sent->setText(displayText(hop.sent));
    if (received.isEmpty())
        m_received->setNote(hop.bodyBytes > 0 ? tr("What came was not kept. Probe again to read it.")
                                              : tr("Nothing was received."));
    else
        m_received->setText(displayText(received));
}

void HopTabs::fillFindings(const ProbeSession &session)
{
    std::vector<ExplainedRow> rows = findingRows(session.exchange(), session.diagnosis());
    const std::size_t count = rows.size();
    m_bar->setCount(Findings, count == 0 ? QString() : QString::number(count), count == 0);
    m_findings->setRows(std::move(rows), tr("Nothing else stands out."));
}

int HopTabs::tellingTab(const ProbeSession &session) const
{
    const std::optional<Failure> &error = session.exchange().error;
    if (error && error->hop) {
        const Hop &hop = *error->hop;
        if (hop.tls && (!hop.tls->chain.isEmpty() || !hop.tls->problems.isEmpty()) && hop.headers.isEmpty()
            && hop.receivedHead.isEmpty())
            return Tls;
        if (!hop.receivedHead.isEmpty() || !hop.sent.isEmpty())
            return Raw;
    }
    int tab = Headers;
    while (tab < TabCount && m_bar->isEmpty(tab))
        ++tab;
    return tab < TabCount ? tab : Headers;
}

void HopTabs::applyTheme()
{
    QLayout *head = layout()->itemAt(0)->layout();
    head->setContentsMargins(readingMargins(m_theme.px(32), 0, m_theme.px(24), 1));
    head->setSpacing(m_theme.px(10));
    m_unchecked->layout()->setContentsMargins(m_theme.px(32), m_theme.px(12), m_theme.px(32), m_theme.px(12));
    m_unchecked->layout()->setSpacing(m_theme.px(12));
}

void HopTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWhich();
}

void HopTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto paintLineAt = [&](int y) { painter.fillRect(QRect(0, y, width(), 1), m_theme.color(Token::Line)); };
    paintLineAt(m_stack->geometry().top() - 1);
    if (m_unchecked->isVisible() && m_tls->verticalScrollBar()->maximum() > 0) // where a row may be cut
        paintLineAt(m_unchecked->mapTo(this, QPoint()).y());
}

} // namespace StatusScope
