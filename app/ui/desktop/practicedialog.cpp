// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/practicedialog.h"

#include "report/exchangephrases.h"
#include "ui/common/actionrow.h"
#include "ui/common/copybutton.h"
#include "ui/common/network.h"
#include "ui/common/networkmodule.h"
#include "ui/common/screenroom.h"
#include "ui/common/textlabel.h"

#include <QVBoxLayout>

#include <variant>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Trial
{
    QLatin1StringView path;
    std::variant<int, ErrorKind> answer; // a status, or how it fails
    const char *name;
};

constexpr Trial trials[] = {
    {"/404"_L1, 404, QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "A page that is not there")},
    {"/503?vendor=varnish"_L1, 503,
     QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "A cache in front of a site that is down")},
    {"/520?vendor=cloudflare"_L1, 520,
     QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "A CDN that got an answer it cannot use")},
    {"/429?header=Retry-After:120"_L1, 429,
     QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "Too many requests, wait two minutes")},
    {"/401"_L1, 401, QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "A page behind a password")},
    {"/redirect/3"_L1, 302, QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "Three redirects")},
    {"/loop"_L1, ErrorKind::RedirectLoop, QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "Redirects in a circle")},
    {"/200?sleep=3000"_L1, 200, QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "An answer after three seconds")},
    {"/garbage"_L1, ErrorKind::NotHttp, QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "An answer that is not HTTP")},
    {"/reset"_L1, ErrorKind::ConnectionReset,
     QT_TRANSLATE_NOOP("StatusScope::PracticeDialog", "A connection that is cut off")},
};

ChipLook chipOf(const Trial &trial)
{
    if (const auto *failure = std::get_if<ErrorKind>(&trial.answer))
        return {failureChip(*failure), 5};
    const int status = std::get<int>(trial.answer);
    return {QString::number(status), status / 100};
}

} // namespace

PracticeDialog::PracticeDialog(const Theme &theme, const Registry &registry, NetworkModule &network, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_network(network)
{
    setObjectName(u"practiceDialog"_s);
    setWindowTitle(tr("Practice server"));
    auto *what = new TextLabel(theme, FontRole::Body, Token::Text2, this);
    what->setPlain(tr("A server on this computer that answers with any status you ask for. Nobody else can reach it, "
                      "and it ends with StatusScope."));
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(20);
    const int inset = theme.px(14); // of the rows: their chips stand beneath the text
    layout->setContentsMargins(margin - inset, margin, margin - inset, margin);
    layout->setSpacing(theme.px(12));
    layout->addWidget(what);
    layout->addWidget(buildHead());
    layout->addWidget(buildTrials(), 1);
    layout->addWidget(m_count);
    for (QWidget *each : {static_cast<QWidget *>(what), layout->itemAt(1)->widget(), static_cast<QWidget *>(m_count)})
        each->setContentsMargins(inset, 0, inset, 0);
    refresh();
    resize(withinScreen(*this, {theme.px(480), layout->totalHeightForWidth(theme.px(480))}));
}

PracticeDialog::~PracticeDialog() = default;

QWidget *PracticeDialog::buildHead()
{
    auto *head = new QWidget(this);
    m_state = new TextLabel(m_theme, FontRole::Heading, Token::Text, head);
    m_state->setObjectName(u"practiceState"_s);
    m_copy = new CopyButton(m_theme, Button::Outlined, tr("Copy"), head);
    m_copy->setObjectName(u"copyPractice"_s);
    m_copy->setAccessibleName(tr("Copy the address"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        emit copyRequested(address());
        m_copy->showCopied();
    });
    m_toggle = new Button(m_theme, Button::Primary, tr("Start"), head);
    m_toggle->setObjectName(u"togglePractice"_s);
    connect(m_toggle, &QPushButton::clicked, this, &PracticeDialog::startOrStop);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1, Qt::AlignVCenter);
    row->addWidget(m_copy);
    row->addWidget(m_toggle);
    return head;
}

QWidget *PracticeDialog::buildTrials()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    int chips = 0;
    for (const Trial &trial : trials)
        chips = qMax(chips, chipSize(m_theme, chipOf(trial)).width());
    for (const Trial &trial : trials) {
        auto *row = new ActionRow(m_theme, {{}, chipOf(trial), tr(trial.name), {}, {}, {}}, list);
        row->setObjectName(u"try-"_s + trial.path);
        row->setToolTip(trial.path);
        row->setChipRoom(chips);
        connect(row, &QAbstractButton::clicked, this, [this, &trial] { tryOut(trial.path); });
        layout->addWidget(row);
    }
    layout->addStretch(1);
    m_count = new TextLabel(m_theme, FontRole::Small, Token::Text2, this);
    m_count->setObjectName(u"practiceCount"_s);
    return list;
}

QString PracticeDialog::address() const
{
    return m_server ? m_server->url() : QString();
}

void PracticeDialog::startOrStop()
{
    if (m_server) {
        setServer(nullptr);
        return;
    }
    const Network *network = m_network.load();
    QString trouble = m_network.trouble();
    std::unique_ptr<PracticeHost> server = network != nullptr ? network->startPractice(m_registry, trouble) : nullptr;
    if (!server) {
        m_state->setPlain(tr("It cannot start: %1").arg(trouble));
        return;
    }
    setServer(std::move(server));
}

void PracticeDialog::setServer(std::unique_ptr<PracticeHost> server)
{
    m_server = std::move(server);
    if (m_server)
        m_server->answered = [this] { refresh(); };
    refresh();
}

void PracticeDialog::takeOver(PracticeDialog &earlier)
{
    setServer(std::move(earlier.m_server));
    move(earlier.pos());
}

void PracticeDialog::tryOut(const QString &path)
{
    if (!m_server)
        startOrStop();
    if (m_server)
        emit probeRequested(m_server->url() + path);
}

void PracticeDialog::refresh()
{
    m_state->setPlain(m_server ? m_server->url() : tr("It is stopped."));
    m_copy->setVisible(isRunning());
    m_toggle->setText(isRunning() ? tr("Stop") : tr("Start"));
    m_toggle->updateGeometry();
    m_count->setPlain(m_server ? tr("%n request(s) answered", nullptr, m_server->requests())
                               : tr("Whatever you choose starts it."));
}

} // namespace StatusScope
