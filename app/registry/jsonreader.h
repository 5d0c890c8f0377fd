// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/terms.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace StatusScope {

// Something wrong in a data file: which file, where in it, and why, for the person who edits it.
struct LoadProblem
{
    QString file;
    QString path; // "[3].fixes.owner[1]"; empty: the file as a whole
    QString reason;
    bool operator==(const LoadProblem &) const = default;

    QString sentence() const; // "codes/iis.json, [3].code: must be a whole number"; nothing in it steers a terminal
};

// Notes it, unless there are so many that nobody reads on.
void addProblem(QList<LoadProblem> *problems, const LoadProblem &problem);

// What a text must keep to, so that it can be shown anywhere.
struct TextRule
{
    qsizetype most = 4000; // UTF-16 units
    bool manyLines = false; // else no line break; other control characters never
};

// Reads the members of one JSON object and notes everything that is not as it must be.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, QString file, QString path, QList<LoadProblem> *problems);

    bool ok() const { return m_ok; } // nothing wrong so far
    void fail(QLatin1StringView key, const QString &reason);

    QStringList keys() const { return m_object.keys(); }

    QString requiredText(QLatin1StringView key, TextRule rule = {});
    QString text(QLatin1StringView key, TextRule rule = {});
    QStringList texts(QLatin1StringView key);
    std::optional<int> integer(QLatin1StringView key);
    bool flag(QLatin1StringView key);
    QDate date(QLatin1StringView key);
    QList<JsonReader> objects(QLatin1StringView key); // of an array of objects
    std::optional<JsonReader> object(QLatin1StringView key);

    template <typename Enum>
    std::optional<Enum> word(QLatin1StringView key)
    {
        if (!m_object.contains(key))
            return std::nullopt;
        const std::optional<Enum> value = fromWord<Enum>(m_object.value(key).toString());
        if (!value)
            fail(key, unknownWord(m_object.value(key)));
        return value;
    }
    template <typename Enum>
    Enum requiredWord(QLatin1StringView key)
    {
        if (!m_object.contains(key))
            fail(key, missing());
        return word<Enum>(key).value_or(Enum{});
    }

private:
    static QString missing();
    static QString unknownWord(const QJsonValue &value);
    static QString complaint(QStringView text, TextRule rule); // empty: it is fine
    void failAt(const QString &path, const QString &reason);
    QString pathOf(QLatin1StringView key) const;
    const QJsonValue member(QLatin1StringView key, QJsonValue::Type type, const QString &expected);

    QJsonObject m_object;
    QString m_file;
    QString m_path;
    QList<LoadProblem> *m_problems;
    bool m_ok = true;
};

// The objects of a file that holds an array of objects; notes syntax errors with line and column.
QList<JsonReader> readObjectArray(const QByteArray &json, const QString &file, QList<LoadProblem> *problems);
// The one object of a file that holds an object.
std::optional<JsonReader> readObject(const QByteArray &json, const QString &file, QList<LoadProblem> *problems);

} // namespace StatusScope
