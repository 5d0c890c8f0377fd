// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// Any bytes as one of the registry's files (the first byte says which): what is wrong is told with the file's name and
// left out; what is loaded can be searched, and comes back from its packed form as it was. Merged with another registry
// it takes nothing away from that.
#include "registry/registryloader.h"
#include "registry/registrypack.h"
#include "registry/searchindex.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace StatusScope;

namespace {

constexpr std::array<const char *, 5> files{"codes/a.json", "vendors.json", "fields.json", "compat.json", "words.json"};
constexpr std::array<const char *, 5> harmless{"[]", R"([{"id":"v","name":"V","kind":"cdn"}])", "[]",
                                               R"({"browsers":[],"rows":[]})", "{}"};

void write(const QDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

LoadedRegistry carried()
{
    Entry entry;
    entry.id = QStringLiteral("v-404");
    entry.code = 404;
    entry.vendor = QStringLiteral("v");
    Vendor vendor;
    vendor.id = entry.vendor;
    FieldNote field;
    field.name = QStringLiteral("Cookie");
    field.secret = true;
    return {Registry({entry}, {vendor}, {field}, {}, {}), {}};
}

void mergeAsWell(const QDir &folder, const char *chosen)
{
    const LoadedRegistry merged = mergeRegistryFolder(carried(), folder.path());
    for (const LoadProblem &problem : merged.problems) {
        if (!problem.file.endsWith(QString::fromLatin1(chosen)) || problem.reason.isEmpty())
            std::abort();
    }
    const Entry *entry = merged.registry.find(u"v-404");
    const FieldNote *field = merged.registry.field(u"cookie");
    if (!entry || entry->kind != EntryKind::Status || entry->code != 404 || !merged.registry.vendor(u"v") || !field
        || !field->secret)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir temporary;
    static const QDir folder(temporary.path());
    folder.mkpath(QStringLiteral("codes"));
    if (size == 0)
        return 0;
    const std::size_t chosen = data[0] % files.size();
    for (std::size_t i = 0; i < files.size(); ++i)
        write(folder, files[i],
              i == chosen ? QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1))
                          : QByteArray(harmless[i]));
    const LoadedRegistry loaded = loadRegistryFolder(folder.path());
    for (const LoadProblem &problem : loaded.problems) {
        if (problem.file != QString::fromLatin1(files[chosen]) || problem.reason.isEmpty())
            std::abort();
    }
    mergeAsWell(folder, files[chosen]);
    const QByteArray packed = packRegistry(loaded);
    const LoadedRegistry back = unpackRegistry(packed);
    if (!back.problems.isEmpty() || !std::ranges::equal(back.registry.entries(), loaded.registry.entries())
        || back.registry.vendors() != loaded.registry.vendors() || back.registry.fields() != loaded.registry.fields()
        || back.registry.compat() != loaded.registry.compat())
        std::abort();
    const SearchIndex index(loaded.registry);
    for (const Entry &entry : loaded.registry.entries()) {
        if (loaded.registry.find(entry.id) == nullptr)
            std::abort();
        index.search(entry.name.left(40));
    }
    return 0;
}
