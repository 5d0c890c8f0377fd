// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/translatedregistry.h"

#include "registry/builtinregistry.h"

#include <QCoreApplication>
#include <QLocale>

namespace StatusScope {

namespace {

// translations/update.py extracts the registry's texts under this one context.
void translate(QString &text)
{
    if (!text.isEmpty())
        text = QCoreApplication::translate("Registry", text.toUtf8().constData());
}

void translate(QStringList &texts)
{
    for (QString &text : texts)
        translate(text);
}

void translate(Entry &entry)
{
    if (entry.kind == EntryKind::Failure)
        translate(entry.name); // a title of our own; a status code's is the specification's
    for (QString *text : {&entry.summary, &entry.description, &entry.actNote, &entry.retryNote, &entry.say})
        translate(*text);
    for (QStringList *texts : {&entry.causes, &entry.fixes.visitor, &entry.fixes.owner, &entry.fixes.developer})
        translate(*texts);
    for (Lookalike &lookalike : entry.lookalikes)
        translate(lookalike.difference);
}

LoadedRegistry loadCarried()
{
    if (QLocale().language() == QLocale::English)
        return loadBuiltInRegistry();
    return loadBuiltInRegistry({[](Entry &entry) { translate(entry); },
                                [](FieldNote &field) { translate(field.tells); },
                                [](Vendor &vendor) {
                                    if (vendor.kind == VendorKind::Convention || vendor.kind == VendorKind::None)
                                        translate(vendor.name); // nobody's name: "The browser"
                                }});
}

} // namespace

LoadedRegistry loadTranslatedRegistry(const QString &ownFolder)
{
    return ownFolder.isEmpty() ? loadCarried() : mergeRegistryFolder(loadCarried(), ownFolder);
}

} // namespace StatusScope
