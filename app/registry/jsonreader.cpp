// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RegistryLoader)
};

constexpr qsizetype mostProblems = 1000;
constexpr qsizetype mostItems = 5000; // of one list

// Control characters steer a terminal; embeddings, overrides and isolates let a text look like another one.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= u'\u2028' && c <= u'\u202e')
        || (c >= u'\u2066' && c <= u'\u2069');
}

QString tooMany()
{
    return Text::tr("holds more than %1 items").arg(mostItems);
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (isControl(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QJsonDocument parse(const QByteArray &json, const QString &file, QList<LoadProblem> *problems)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        addProblem(problems,
                   {file, {}, Text::tr("line %1, column %2: %3").arg(line).arg(column).arg(error.errorString())});
    }
    return document;
}

} // namespace

QString LoadProblem::sentence() const
{
    return withoutControls(path.isEmpty() ? QString(file % u": " % reason)
                                          : QString(file % u", " % path % u": " % reason));
}

void addProblem(QList<LoadProblem> *problems, const LoadProblem &problem)
{
    if (problems->size() < mostProblems - 1)
        problems->append(problem);
    else if (problems->size() < mostProblems)
        problems->append({problem.file, {}, Text::tr("there is more wrong, which is not listed")});
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
    failAt(pathOf(key), reason);
}

void JsonReader::failAt(const QString &path, const QString &reason)
{
    m_ok = false;
    addProblem(m_problems, {m_file, path, reason});
}

QString JsonReader::complaint(QStringView text, TextRule rule)
{
    if (text.size() > rule.most)
        return Text::tr("is longer than %1 characters").arg(rule.most);
    const bool bad = std::any_of(text.begin(), text.end(),
                                 [rule](QChar c) { return isControl(c) && !(rule.manyLines && c == u'\n'); });
    return bad ? Text::tr("holds a control character") : QString();
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

QString JsonReader::requiredText(QLatin1StringView key, TextRule rule)
{
    if (!m_object.contains(key))
        fail(key, missing());
    else if (m_object.value(key).isString() && m_object.value(key).toString().isEmpty())
        fail(key, Text::tr("is empty"));
    return text(key, rule);
}

QString JsonReader::text(QLatin1StringView key, TextRule rule)
{
    const QString value = member(key, QJsonValue::String, Text::tr("must be a text")).toString();
    const QString wrong = complaint(value, rule);
    if (wrong.isEmpty())
        return value;
    fail(key, wrong);
    return {};
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    QStringList result;
    const QJsonArray array = member(key, QJsonValue::Array, Text::tr("must be a list of texts")).toArray();
    if (array.size() > mostItems) {
        fail(key, tooMany());
        return {};
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString value = array.at(i).toString();
        const QString wrong = array.at(i).isString() ? complaint(value, {}) : Text::tr("must be a text");
        if (wrong.isEmpty())
            result.append(value);
        else
            failAt(pathOf(key) % u'[' % QString::number(i) % u']', wrong);
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
    if (array.size() > mostItems) {
        fail(key, tooMany());
        return {};
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = pathOf(key) % u'[' % QString::number(i) % u']';
        if (array.at(i).isObject())
            result.append(JsonReader(array.at(i).toObject(), m_file, path, m_problems));
        else
            failAt(path, Text::tr("must be an object"));
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
        addProblem(problems, {file, {}, Text::tr("must be a list of objects")});
        return result;
    }
    const QJsonArray array = document.array();
    if (array.size() > mostItems) {
        addProblem(problems, {file, {}, tooMany()});
        return result;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u'[' % QString::number(i) % u']';
        if (array.at(i).isObject())
            result.append(JsonReader(array.at(i).toObject(), file, path, problems));
        else
            addProblem(problems, {file, path, Text::tr("must be an object")});
    }
    return result;
}

std::optional<JsonReader> readObject(const QByteArray &json, const QString &file, QList<LoadProblem> *problems)
{
    const QJsonDocument document = parse(json, file, problems);
    if (document.isObject())
        return JsonReader(document.object(), file, {}, problems);
    if (!document.isNull())
        addProblem(problems, {file, {}, Text::tr("must be an object")});
    return std::nullopt;
}

} // namespace StatusScope
