// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/aboutdialog.h"

#include "registry/registry.h"
#include "ui/common/button.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QVBoxLayout>
#include <QVersionNumber>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

QString codesLine(const Registry &registry)
{
    std::array<int, words<EntryKind>.size()> counts{};
    QDate newest;
    for (const Entry &entry : registry.entries()) {
        ++counts[std::size_t(entry.kind)];
        newest = std::max(newest, entry.checked);
    }
    const auto number = [&counts](EntryKind kind) { return QLocale().toString(counts[std::size_t(kind)]); };
    return AboutDialog::tr("Registry: %1 status codes, %2 finer codes, %3 failures, %4 Warning codes, last checked %5.")
        .arg(number(EntryKind::Status), number(EntryKind::Subcode), number(EntryKind::Failure),
             number(EntryKind::Warning), longDate(newest));
}

QString compatLine(const Registry &registry)
{
    QString newest;
    QVersionNumber best;
    for (const CompatRow &row : registry.compat()) {
        const QVersionNumber version = QVersionNumber::fromString(row.release);
        if (version > best) {
            best = version;
            newest = row.release;
        }
    }
    return AboutDialog::tr("Browser compatibility: %1 browsers, from @mdn/browser-compat-data %2.")
        .arg(registry.browsers().size())
        .arg(newest);
}

} // namespace

QStringList aboutFacts(const Registry &registry)
{
    const QLocale locale;
    return {
        AboutDialog::tr("Version %1, with Qt %2 on %3.")
            .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()), QSysInfo::prettyProductName()),
        codesLine(registry),
        AboutDialog::tr("%1 vendors, %2 header fields.")
            .arg(locale.toString(qlonglong(registry.vendors().size())),
                 locale.toString(qlonglong(registry.fields().size()))),
        compatLine(registry)};
}

AboutDialog::AboutDialog(const Theme &theme, const Registry &registry, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About StatusScope"));
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(24);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(12));
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel(this);
    picture->setPixmap(QApplication::windowIcon().pixmap(theme.px(48), theme.px(48)));
    auto *name = new TextLabel(theme, FontRole::Title, Token::Text, this);
    name->setPlain(tr("StatusScope"));
    head->addWidget(picture);
    head->addSpacing(theme.px(12));
    head->addWidget(name, 1, Qt::AlignVCenter);
    layout->addLayout(head);
    auto *facts = new TextLabel(theme, FontRole::Body, Token::Text, this);
    facts->setObjectName(u"aboutFacts"_s);
    facts->setPlain(aboutFacts(registry).join(u' '));
    layout->addWidget(facts);
    auto *licences = new TextLabel(theme, FontRole::Body, Token::Text2, this);
    licences->setObjectName(u"aboutLicences"_s);
    licences->setPlain(tr("StatusScope is free software under the MIT licence, its registry under CC0, and the browser "
                          "compatibility data under CC0. It uses Qt (LGPL 3), llhttp and nghttp2 (MIT), zlib (zlib "
                          "licence) and OpenSSL (Apache 2.0)."));
    layout->addWidget(licences);
    layout->addStretch(1);
    auto *qt = new Button(theme, Button::Outlined, tr("About Qt"), this);
    connect(qt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    auto *close = new Button(theme, Button::Primary, tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch(1);
    buttons->addWidget(qt);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    close->setFocus();
    setMinimumWidth(theme.px(520));
    resize(minimumWidth(), layout->heightForWidth(minimumWidth()));
}

} // namespace StatusScope
