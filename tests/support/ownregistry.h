// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

// A folder of entries of one's own, for the tests of what the programs make of it.
namespace StatusScope {

// JSON with ' for ", which reads better in C++ (and moc does not see through raw strings).
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

inline const QByteArray ownVendors = json("[{'id':'acme','name':'Acme Shop','kind':'application'}]");
inline const QByteArray ownEntry =
    json("{'id':'acme-555','kind':'status','code':555,'name':'Queue Full','vendor':'acme','status':'unofficial',"
         "'summary':'The order queue takes no more.','description':'Long words.','responsible':'server',"
         "'retry':'after-delay','causes':['Sale'],'fixes':{'owner':['Call Ann']},'say':'Please wait.'}");
// The same in place of one that the program carries.
inline const QByteArray ownNotFound = QByteArray(ownEntry)
                                          .replace("acme-555", "ietf-404")
                                          .replace(":555", ":404")
                                          .replace("Queue Full", "Ask Ann")
                                          .replace("acme", "ietf")
                                          .replace("\"unofficial\"", "\"standard\",\"registered\":true");

inline bool writeOwn(const QString &folder, const QString &name, const QByteArray &content)
{
    QDir(folder).mkpath(QStringLiteral("codes"));
    QFile file(QDir(folder).filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// One good file of each kind, which must count whatever else lies there.
inline bool writeGoodOwn(const QString &folder)
{
    return writeOwn(folder, QStringLiteral("vendors.json"), ownVendors)
        && writeOwn(folder, QStringLiteral("codes/acme.json"), '[' + ownEntry + ',' + ownNotFound + ']');
}

} // namespace StatusScope
