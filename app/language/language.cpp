// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QReadWriteLock>
#include <QTranslator>

// A static library's resources must be asked for by name, from outside any namespace.
static void initLanguages()
{
    Q_INIT_RESOURCE(languages);
}

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView folder = ":/languages"_L1;
constexpr QLatin1StringView english = "en"_L1;
constexpr QLatin1StringView prefix = "statusscope_"_L1; // a language's file
constexpr QLatin1StringView suffix = ".qm"_L1;

// Marks the translators this file has installed, so that the next call can take them away.
class OwnTranslator final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnTranslator)

public:
    using QTranslator::QTranslator;
};

void install(const QString &file, const QString &path)
{
    auto *translator = new OwnTranslator(QCoreApplication::instance());
    if (translator->load(file, path))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

// Qt's own words, for standard buttons and the like: beside the program, or where Qt was built to have them.
void installQtWords(const QString &code)
{
    install("qtbase_"_L1 + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

// The locale that goes without saying and the translators are the process's, and so is this.
QReadWriteLock &languageLock()
{
    static QReadWriteLock lock;
    return lock;
}

} // namespace

LanguageHold::LanguageHold()
{
    languageLock().lockForRead();
}

LanguageHold::~LanguageHold()
{
    languageLock().unlock();
}

QStringList shippedLanguages()
{
    initLanguages();
    QStringList codes;
    for (const QString &file : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (file.startsWith(prefix) && file.endsWith(suffix))
            codes += file.sliced(prefix.size()).chopped(suffix.size());
    }
    return codes;
}

QString languageFor(const QString &code)
{
    const QStringList shipped = shippedLanguages();
    const QStringList wanted = code.isEmpty() ? QLocale::system().uiLanguages() : QStringList{code};
    for (QString candidate : wanted) {
        candidate.replace(u'-', u'_');
        for (; !candidate.isEmpty(); candidate.truncate(qMax<qsizetype>(0, candidate.lastIndexOf(u'_')))) {
            if (shipped.contains(candidate))
                return candidate;
        }
    }
    return english;
}

void installLanguage(const QString &code)
{
    const QString language = languageFor(code);
    const QWriteLocker lock(&languageLock());
    const auto earlier =
        QCoreApplication::instance()->findChildren<OwnTranslator *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(earlier);
    // The system's locale keeps its region (de_AT) where it speaks the language that was chosen.
    const QLocale system = QLocale::system();
    const QLocale chosen(language);
    QLocale::setDefault(system.language() == chosen.language() ? system : chosen);
    // English comes first and stays beneath: its file holds the plurals ("1 second", "2 seconds").
    install("statusscope_"_L1 + english, folder);
    if (language == english)
        return;
    installQtWords(language);
    install("statusscope_"_L1 + language, folder);
}

} // namespace StatusScope

#include "language.moc"
