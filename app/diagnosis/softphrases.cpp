// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/softphrases.h"

#include "registry/terms.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>

namespace StatusScope {

namespace {

const QSet<QString> &notFoundPhrases()
{
    static const QSet<QString> phrases{u"page not found"_s,
                                       u"file not found"_s,
                                       u"the page cannot be found"_s,
                                       u"the page could not be found"_s,
                                       u"this page could not be found"_s,
                                       u"this page cannot be found"_s,
                                       u"page cannot be found"_s,
                                       u"page could not be found"_s,
                                       u"page can't be found"_s,
                                       u"the page can't be found"_s,
                                       u"this page can't be found"_s,
                                       u"that page can't be found"_s,
                                       u"oops that page can't be found"_s,
                                       u"oops page not found"_s,
                                       u"sorry page not found"_s,
                                       u"we can't find that page"_s,
                                       u"we couldn't find that page"_s,
                                       u"we can't find the page you're looking for"_s,
                                       u"we couldn't find the page you were looking for"_s,
                                       u"the page you requested was not found"_s,
                                       u"the requested page was not found"_s,
                                       u"the requested page could not be found"_s,
                                       u"the page you were looking for doesn't exist"_s,
                                       u"the page you are looking for doesn't exist"_s,
                                       u"the page you requested could not be found"_s,
                                       u"page does not exist"_s,
                                       u"page doesn't exist"_s,
                                       u"this page does not exist"_s,
                                       u"this page doesn't exist"_s,
                                       u"this page doesn't seem to exist"_s,
                                       u"sorry this page isn't available"_s,
                                       u"page not available"_s,
                                       u"page unavailable"_s,
                                       u"product not found"_s,
                                       u"content not found"_s,
                                       u"nothing found"_s,
                                       u"article not found"_s,
                                       u"site not found"_s,
                                       u"resource not found"_s,
                                       u"seite nicht gefunden"_s,
                                       u"die seite wurde nicht gefunden"_s,
                                       u"diese seite wurde nicht gefunden"_s,
                                       u"seite wurde nicht gefunden"_s,
                                       u"die seite konnte nicht gefunden werden"_s,
                                       u"seite existiert nicht"_s,
                                       u"diese seite existiert nicht"_s,
                                       u"page non trouvée"_s,
                                       u"page introuvable"_s,
                                       u"cette page n'existe pas"_s,
                                       u"la page demandée n'existe pas"_s,
                                       u"cette page est introuvable"_s,
                                       u"página no encontrada"_s,
                                       u"pagina no encontrada"_s,
                                       u"la página no existe"_s,
                                       u"esta página no existe"_s,
                                       u"página não encontrada"_s,
                                       u"pagina nao encontrada"_s,
                                       u"esta página não existe"_s,
                                       u"pagina non trovata"_s,
                                       u"la pagina non esiste"_s,
                                       u"questa pagina non esiste"_s,
                                       u"pagina niet gevonden"_s,
                                       u"deze pagina bestaat niet"_s,
                                       u"sidan kunde inte hittas"_s,
                                       u"sidan hittades inte"_s,
                                       u"siden blev ikke fundet"_s,
                                       u"siden ikke fundet"_s,
                                       u"siden ble ikke funnet"_s,
                                       u"sivua ei löytynyt"_s,
                                       u"sivua ei löydy"_s,
                                       u"nie znaleziono strony"_s,
                                       u"strona nie została znaleziona"_s,
                                       u"strona nie istnieje"_s,
                                       u"stránka nenalezena"_s,
                                       u"stránka nebyla nalezena"_s,
                                       u"stránka sa nenašla"_s,
                                       u"az oldal nem található"_s,
                                       u"pagina nu a fost găsită"_s,
                                       u"stranica nije pronađena"_s,
                                       u"страница не найдена"_s,
                                       u"сторінку не знайдено"_s,
                                       u"страницата не е намерена"_s,
                                       u"η σελίδα δεν βρέθηκε"_s,
                                       u"sayfa bulunamadı"_s,
                                       u"ページが見つかりません"_s,
                                       u"お探しのページは見つかりませんでした"_s,
                                       u"页面不存在"_s,
                                       u"页面未找到"_s,
                                       u"找不到网页"_s,
                                       u"找不到頁面"_s,
                                       u"页面没有找到"_s,
                                       u"페이지를 찾을 수 없습니다"_s,
                                       u"không tìm thấy trang"_s,
                                       u"halaman tidak ditemukan"_s,
                                       u"ไม่พบหน้า"_s,
                                       u"الصفحة غير موجودة"_s,
                                       u"הדף לא נמצא"_s};
    return phrases;
}

const QSet<QString> &maintenancePhrases()
{
    static const QSet<QString> phrases{u"maintenance"_s,
                                       u"maintenance mode"_s,
                                       u"site maintenance"_s,
                                       u"under maintenance"_s,
                                       u"site under maintenance"_s,
                                       u"website under maintenance"_s,
                                       u"down for maintenance"_s,
                                       u"scheduled maintenance"_s,
                                       u"we are down for maintenance"_s,
                                       u"we're down for maintenance"_s,
                                       u"we'll be back soon"_s,
                                       u"we will be back soon"_s,
                                       u"be right back"_s,
                                       u"we'll be right back"_s,
                                       u"briefly unavailable for scheduled maintenance check back in a minute"_s,
                                       u"temporarily unavailable"_s,
                                       u"site temporarily unavailable"_s,
                                       u"service temporarily unavailable"_s,
                                       u"wartungsarbeiten"_s,
                                       u"wartungsmodus"_s,
                                       u"wartung"_s,
                                       u"wir sind gleich zurück"_s,
                                       u"site en maintenance"_s,
                                       u"en maintenance"_s,
                                       u"sitio en mantenimiento"_s,
                                       u"en mantenimiento"_s,
                                       u"em manutenção"_s,
                                       u"site em manutenção"_s,
                                       u"in manutenzione"_s,
                                       u"sito in manutenzione"_s,
                                       u"in onderhoud"_s,
                                       u"onderhoud"_s,
                                       u"przerwa techniczna"_s,
                                       u"технические работы"_s,
                                       u"bakım çalışması"_s,
                                       u"メンテナンス中"_s,
                                       u"系统维护中"_s};
    return phrases;
}

// Lower case, straight apostrophes, no end punctuation.
QString normalised(QStringView text)
{
    QString plain = text.toString().toLower();
    plain.replace(u'\u2019', u'\'');
    for (const QChar mark : u"!.,\u2026:;?\u00a1\u00bf"_s)
        plain.remove(mark);
    return plain.simplified();
}

QStringList pieces(QStringView title)
{
    static const QRegularExpression separator(u"\\s*[|–—·»•]\\s*|\\s+[-:~]+\\s+|:\\s+"_s);
    QStringList found;
    for (const QString &piece : title.left(300).toString().split(separator, Qt::SkipEmptyParts))
        found.append(normalised(piece));
    found.append(normalised(title));
    return found;
}

template <std::size_t n>
QString firstOf(const std::array<QLatin1StringView, n> &words, QStringView body)
{
    for (const QLatin1StringView word : words) {
        if (body.contains(word, Qt::CaseInsensitive))
            return word.toString();
    }
    return {};
}

} // namespace

bool saysNotFound(QStringView title)
{
    static const QRegularExpression numberBefore(
        u"^(?:error |http |http error |fehler |erreur |erro |errore )?(?:code )?(404|410) +"_s);
    for (QString piece : pieces(title)) {
        if (notFoundPhrases().contains(piece) || notFoundPhrases().contains(piece.remove(numberBefore)))
            return true;
    }
    return false;
}

bool saysNotFoundInNumbers(QStringView title)
{
    static const QRegularExpression number(
        u"^(?:http |https |error |http error |error code |fehler |erreur |erro |errore |oops )?(?:404|410)(?: error| not found| gone| page not found| \\(not found\\))?$|^not found$"_s);
    for (const QString &piece : pieces(title)) {
        if (number.match(piece).hasMatch())
            return true;
    }
    return false;
}

bool saysMaintenance(QStringView title)
{
    for (const QString &piece : pieces(title)) {
        if (maintenancePhrases().contains(piece))
            return true;
    }
    return false;
}

QString parkingWords(QStringView body)
{
    static constexpr std::array words{"sedoparking.com"_L1,
                                      "parkingcrew.net"_L1,
                                      "bodis.com"_L1,
                                      "parklogic.com"_L1,
                                      "hugedomains.com/domain_profile"_L1,
                                      "dan.com/buy-domain"_L1,
                                      "afternic.com/forsale"_L1,
                                      "parked free, courtesy of godaddy"_L1,
                                      "this domain is parked"_L1,
                                      "this domain name is parked"_L1,
                                      "domain parking page"_L1,
                                      "this domain may be for sale"_L1,
                                      "this domain is for sale"_L1,
                                      "this domain name is for sale"_L1,
                                      "the domain name is for sale"_L1,
                                      "buy this domain"_L1,
                                      "the owner of this domain has parked it"_L1,
                                      "diese domain steht zum verkauf"_L1,
                                      "diese domain ist geparkt"_L1,
                                      "ce nom de domaine est à vendre"_L1,
                                      "namecheap parking page"_L1,
                                      "above.com/marketplace"_L1,
                                      "this domain has expired"_L1,
                                      "this domain name has expired"_L1,
                                      "this domain is registered, but may still be available"_L1};
    return firstOf(words, body);
}

QString portalWords(QStringView body)
{
    static constexpr std::array words{"WISPAccessGatewayParam"_L1,
                                      "/fgtauth?"_L1,
                                      "network-auth.com/splash"_L1,
                                      "/guest/s/default/"_L1,
                                      "cp/captiveportal"_L1,
                                      "captive-portal"_L1,
                                      "captiveportal"_L1,
                                      "captive portal"_L1,
                                      "nodogsplash"_L1,
                                      "coova"_L1,
                                      "chillispot"_L1,
                                      "/auth/hotspotlogin"_L1,
                                      "hotspot login"_L1,
                                      "securelogin.arubanetworks.com"_L1,
                                      "securelogin.hpe.com"_L1,
                                      "/cgi-bin/login?cmd=login&mac="_L1,
                                      "to access the internet"_L1};
    return firstOf(words, body);
}

} // namespace StatusScope
