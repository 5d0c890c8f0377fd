// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registrypack.h"

#include <QFile>
#include <QTextStream>

using namespace StatusScope;

// A tool of the build: `registrypacker FOLDER OUTPUT` packs the JSON registry into the form the program carries.
int main(int argc, char **argv)
{
    QTextStream err(stderr);
    if (argc != 3) {
        err << "usage: registrypacker FOLDER OUTPUT\n";
        return 2;
    }
    const LoadedRegistry loaded = loadRegistryFolder(QFile::decodeName(argv[1]));
    for (const LoadProblem &problem : loaded.problems)
        err << problem.sentence() << '\n';
    if (!loaded.problems.isEmpty())
        return 1;
    QFile output(QFile::decodeName(argv[2]));
    const QByteArray packed = packRegistry(loaded);
    if (!output.open(QIODevice::WriteOnly) || output.write(packed) != packed.size()) {
        err << output.fileName() << ": " << output.errorString() << '\n';
        return 1;
    }
    return 0;
}
