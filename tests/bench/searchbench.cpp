// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "manyentries.h"
#include "models/entrytreemodel.h"
#include "registry/builtinregistry.h"
#include "registry/searchindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ctime>

using namespace StatusScope;

// Rows 5 and 6: the registry ready to search against parsing its JSON; a keystroke to the filtered model.
namespace {

// CPU time since its start, so that what else the machine does counts little.
class CpuTimer
{
public:
    double ms() const { return static_cast<double>(std::clock() - m_start) * 1000.0 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<long>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double percentile99(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() * 99 / 100];
}

// Every text of the registry, so that the parser reads what the program would have had to.
QList<QByteArray> registryJson(const QString &folder)
{
    QList<QByteArray> files;
    for (const QString &sub : {QStringLiteral("."), QStringLiteral("codes")}) {
        const QDir dir(folder + u'/' + sub);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(dir.filePath(name));
            if (name != QLatin1StringView("schema.json") && name != QLatin1StringView("signatures.json")
                && file.open(QIODevice::ReadOnly))
                files.append(file.readAll());
        }
    }
    return files;
}

// What somebody types letter by letter, and takes back.
QStringList keystrokes()
{
    QStringList typed;
    for (const QString &text : searchesTyped()) {
        for (qsizetype n = 1; n <= text.size(); ++n)
            typed.append(text.left(n));
        typed.append(QString());
    }
    return typed;
}

double keystrokeP99(const Registry &registry)
{
    const SearchIndex index(registry);
    index.prepare();
    EntryTreeModel model(registry, index);
    std::vector<double> times;
    const QStringList typed = keystrokes();
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : typed) {
            const CpuTimer timer;
            model.setQuery(text);
            times.push_back(timer.ms());
        }
    }
    return percentile99(times);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QList<QByteArray> files = registryJson(QString::fromLocal8Bit(argc > 1 ? argv[1] : "resources/registry"));
    std::vector<double> ready;
    std::vector<double> parsed;
    for (int round = 0; round < 9; ++round) { // interleaved, so that a busy machine slows both
        const CpuTimer readyTimer;
        const LoadedRegistry loaded = loadBuiltInRegistry();
        const SearchIndex index(loaded.registry);
        index.prepare();
        ready.push_back(readyTimer.ms());
        const CpuTimer parseTimer;
        for (const QByteArray &file : files) {
            if (QJsonDocument::fromJson(file).isNull())
                return 1;
        }
        parsed.push_back(parseTimer.ms());
    }
    const LoadedRegistry loaded = loadBuiltInRegistry();
    QJsonObject result;
    result.insert(QStringLiteral("entries"), static_cast<qint64>(loaded.registry.entries().size()));
    result.insert(QStringLiteral("readyMs"), median(ready));
    result.insert(QStringLiteral("jsonMs"), median(parsed));
    result.insert(QStringLiteral("keystrokeP99Ms"), keystrokeP99(loaded.registry));
    result.insert(QStringLiteral("keystroke10000P99Ms"), keystrokeP99(manyEntries(loaded.registry, 10'000)));
    puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
