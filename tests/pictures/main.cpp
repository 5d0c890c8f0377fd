// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "pictures/comparer.h"
#include "pictures/pictures.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// pictures FOLDER [NAME…]: every picture or those named, with the program's own facts.
// pictures --accept [NAME…]: those that the test compares with, from now on.
int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("pictures FOLDER [NAME...] | --accept [NAME...]\n", stderr);
        return 2;
    }
    preparePictures();
    QApplication application(argc, argv);
    const QString argument = QString::fromLocal8Bit(argv[1]);
    const QStringList names = QCoreApplication::arguments().mid(2);
    const bool accept = argument == "--accept"_L1;
    const QString source = QStringLiteral(STATUSSCOPE_PICTURES);
    const QDir folder(accept ? source + "/references"_L1 : argument);
    folder.mkpath(u"."_s);
    const Facts facts(accept ? source + "/registry"_L1 : QString());
    Theme theme;
    for (const Picture &picture : pictures()) {
        if (!names.isEmpty() && !names.contains(picture.name))
            continue;
        for (const bool dark : {false, true}) {
            const QString path = folder.filePath(fileName(picture, dark));
            const QImage image = reduced(take(picture, facts, theme, dark).toImage());
            if (accept && comparePictures(QImage(path), image).none())
                continue; // files change only where the picture does
            if (!image.save(path, "PNG", 0)) { // the smallest file
                std::fprintf(stderr, "Cannot write %s\n", qPrintable(path));
                return 2;
            }
        }
    }
    return 0;
}
