// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signaturepack.h"

#include <QFile>
#include <QTextStream>

using namespace StatusScope;

// A tool of the build: `signaturepacker SIGNATURES.JSON OUTPUT` packs the signatures into the form the program carries.
int main(int argc, char **argv)
{
    QTextStream err(stderr);
    QFile input(QFile::decodeName(argc == 3 ? argv[1] : ""));
    if (!input.open(QIODevice::ReadOnly)) {
        err << "usage: signaturepacker SIGNATURES.JSON OUTPUT\n";
        return 2;
    }
    QList<SignatureProblem> problems;
    const QByteArray packed = packSignatures(SignatureSet::fromJson(input.readAll(), &problems));
    for (const SignatureProblem &problem : problems)
        err << input.fileName() << ", " << problem.path << ": " << problem.reason << '\n';
    if (!problems.isEmpty())
        return 1;
    QFile output(QFile::decodeName(argv[2]));
    if (output.open(QIODevice::WriteOnly) && output.write(packed) == packed.size())
        return 0;
    err << output.fileName() << ": " << output.errorString() << '\n';
    return 1;
}
