// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/storewords.h"

#include "store/batchstore.h"
#include "store/history.h"
#include "ui/common/question.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

QString setAsideSentence(const StoreFailure &failure)
{
    const QString what = failure.error == StoreError::Foreign ? Text::tr("The history file belongs to another program.")
        : failure.error == StoreError::Newer ? Text::tr("The history was written by a newer StatusScope.")
                                             : Text::tr("The history file was damaged.");
    return Text::tr("%1 It was set aside as %2, and a new one begun.").arg(what, failure.setAside);
}

} // namespace

QString storeSentence(const StoreFailure &failure)
{
    if (!failure.setAside.isEmpty())
        return setAsideSentence(failure);
    switch (failure.error) {
    case StoreError::NoDriver:
        return Text::tr("There is no history: Qt’s SQLite driver is missing.");
    case StoreError::ReadOnly:
        return Text::tr("The history cannot be written: probes, bookmarks and notes last until the window closes.");
    case StoreError::Full:
        return Text::tr("The disk is full, or the history has reached its limit: this was not kept.");
    case StoreError::Busy:
        return Text::tr("Another program is using the history: this was not kept.");
    case StoreError::CannotOpen:
    case StoreError::Damaged:
    case StoreError::Foreign:
    case StoreError::Newer:
        return Text::tr("The history file cannot be used: probes, bookmarks and notes last until the window closes.");
    case StoreError::Other:
        break;
    }
    return Text::tr("The history failed: %1.").arg(failure.detail);
}

void askToClear(const Theme &theme, QWidget *parent, History &history, BatchStore *batches)
{
    const QString sentence = batches != nullptr
        ? Text::tr("Forget everything that was probed and opened, and all batches?")
        : Text::tr("Forget everything that was probed and opened?");
    auto *box =
        new Question(theme,
                     {Text::tr("Clear history"), sentence, Text::tr("Bookmarks and notes stay. This cannot be undone."),
                      Text::tr("Clear"), u"clearConfirmed"_s},
                     parent->window());
    box->setObjectName(u"clearQuestion"_s);
    QObject::connect(box, &QDialog::accepted, &history, [&history, batches] {
        if (batches != nullptr)
            batches->clear();
        history.clear();
    });
    box->open();
}

} // namespace StatusScope
