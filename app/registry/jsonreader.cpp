// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RegistryLoader)
};

QJsonDocument parse(const QByteArray &json, const QString &file, QList<LoadProblem> *problems)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        problems->append({file, {}, Text::tr("line %1, column %2: %3").arg(line).arg(column).arg(error.errorString())});
    }
    return document;
}

} // namespace

QString LoadProblem::sentence() const
{
    return path.isEmpty() ? QString(file % u": " % reason) : QString(file % u", " % path % u": " % reason);
}

JsonReader::JsonReader(const QJsonObject &object, QString file, QString path, QList<LoadProblem> *problems)
    : m_object(object)
    , m_file(std::move(file))
    , m_path(std::move(path))
    , m_problems(problems)
{
}

void JsonReader::fail(QLatin1StringView key, const QString &reason)
{
    m_ok = false;
    m_problems->append({m_file, pathOf(key), reason});
}

QString JsonReader::pathOf(QLatin1StringView key) const
{
    if (key.isEmpty())
        return m_path;
    return m_path.isEmpty() ? QString(key) : QString(m_path % u'.' % key);
}

QString JsonReader::missing()
{
    return Text::tr("is missing");
}

QString JsonReader::unknownWord(const QJsonValue &value)
{
    return value.isString() ? Text::tr("does not know the word “%1”").arg(value.toString().left(60))
                            : Text::tr("must be one of the fixed words");
}

const QJsonValue JsonReader::member(QLatin1StringView key, QJsonValue::Type type, const QString &expected)
{
    QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    fail(key, expected);
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonReader::requiredText(QLatin1StringView key)
{
    if (!m_object.contains(key))
        fail(key, missing());
    else if (m_object.value(key).isString() && m_object.value(key).toString().isEmpty())
        fail(key, Text::tr("is empty"));
    return text(key);
}

QString JsonReader::text(QLatin1StringView key)
{
    return member(key, QJsonValue::String, Text::tr("must be a text")).toString();
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    QStringList result;
    const QJsonArray array = member(key, QJsonValue::Array, Text::tr("must be a list of texts")).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).isString())
            result.append(array.at(i).toString());
        else
            fail(QLatin1StringView(QByteArray(key.data(), key.size()) + '[' + QByteArray::number(i) + ']'),
                 Text::tr("must be a text"));
    }
    return result;
}

std::optional<int> JsonReader::integer(QLatin1StringView key)
{
    const QJsonValue value = member(key, QJsonValue::Double, Text::tr("must be a whole number"));
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble();
    if (number != std::floor(number) || std::abs(number) > 1e9) {
        fail(key, Text::tr("must be a whole number"));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

bool JsonReader::flag(QLatin1StringView key)
{
    return member(key, QJsonValue::Bool, Text::tr("must be true or false")).toBool();
}

QDate JsonReader::date(QLatin1StringView key)
{
    const QString value = text(key);
    const QDate result = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !result.isValid())
        fail(key, Text::tr("must be a date such as 2026-11-21"));
    return result;
}

QList<JsonReader> JsonReader::objects(QLatin1StringView key)
{
    QList<JsonReader> result;
    const QJsonArray array = member(key, QJsonValue::Array, Text::tr("must be a list of objects")).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = pathOf(key) % u'[' % QString::number(i) % u']';
        if (array.at(i).isObject()) {
            result.append(JsonReader(array.at(i).toObject(), m_file, path, m_problems));
        } else {
            m_ok = false;
            m_problems->append({m_file, path, Text::tr("must be an object")});
        }
    }
    return result;
}

std::optional<JsonReader> JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = member(key, QJsonValue::Object, Text::tr("must be an object"));
    if (!value.isObject())
        return std::nullopt;
    return JsonReader(value.toObject(), m_file, pathOf(key), m_problems);
}

QList<JsonReader> readObjectArray(const QByteArray &json, const QString &file, QList<LoadProblem> *problems)
{
    const QJsonDocument document = parse(json, file, problems);
    QList<JsonReader> result;
    if (document.isNull())
        return result;
    if (!document.isArray()) {
        problems->append({file, {}, Text::tr("must be a list of objects")});
        return result;
    }
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u'[' % QString::number(i) % u']';
        if (array.at(i).isObject())
            result.append(JsonReader(array.at(i).toObject(), file, path, problems));
        else
            problems->append({file, path, Text::tr("must be an object")});
    }
    return result;
}

std::optional<JsonReader> readObject(const QByteArray &json, const QString &file, QList<LoadProblem> *problems)
{
    const QJsonDocument document = parse(json, file, problems);
    if (document.isObject())
        return JsonReader(document.object(), file, {}, problems);
    if (!document.isNull())
        problems->append({file, {}, Text::tr("must be an object")});
    return std::nullopt;
}

} // namespace StatusScope
