<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AddressList</name>
    <message numerus="yes">
        <source>%n address(es).</source>
        <translation>
            <numerusform>%n Adresse.</numerusform>
            <numerusform>%n Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer: only its first %1 are taken.</source>
        <translation>Die Liste ist länger: Nur ihre ersten %1 werden übernommen.</translation>
    </message>
    <message>
        <source>Line %1 is kept but cannot be asked: %2</source>
        <translation>Zeile %1 bleibt, lässt sich aber nicht anfragen: %2</translation>
    </message>
    <message>
        <source>Line %1 repeats line %2 and is asked once.</source>
        <translation>Zeile %1 wiederholt Zeile %2 und wird einmal angefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept but cannot be asked: %1. The first: %2</source>
        <translation>
            <numerusform>%n Zeile bleibt, lässt sich aber nicht anfragen: %1. Die erste: %2</numerusform>
            <numerusform>%n Zeilen bleiben, lassen sich aber nicht anfragen: %1. Die erste: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines repeat an earlier one and are asked once: %1.</source>
        <translation>
            <numerusform>%n Zeile wiederholt eine frühere und wird einmal angefragt: %1.</numerusform>
            <numerusform>%n Zeilen wiederholen eine frühere und werden einmal angefragt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>The outcome differs: %1.</source>
        <translation>Das Ergebnis unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>The final address differs: %1.</source>
        <translation>Die Zieladresse unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>The Server field differs: %1.</source>
        <translation>Das Feld Server unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>The HTTP version differs: %1.</source>
        <translation>Die HTTP-Version unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>The certificate differs: %1.</source>
        <translation>Das Zertifikat unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>An SSH server answers at this port: “%1”.</source>
        <translation>An diesem Port antwortet ein SSH-Server: „%1“.</translation>
    </message>
    <message>
        <source>A mail or FTP server answers at this port: “%1”.</source>
        <translation>An diesem Port antwortet ein Mail- oder FTP-Server: „%1“.</translation>
    </message>
    <message>
        <source>A mailbox server (POP3 or IMAP) answers at this port: “%1”.</source>
        <translation>An diesem Port antwortet ein Postfachserver (POP3 oder IMAP): „%1“.</translation>
    </message>
    <message>
        <source>The answer is a related protocol, but no HTTP: “%1”.</source>
        <translation>Die Antwort ist ein verwandtes Protokoll, aber kein HTTP: „%1“.</translation>
    </message>
    <message>
        <source>The answer has no HTTP status line; it begins with “%1”.</source>
        <translation>Die Antwort hat keine HTTP-Statuszeile; sie beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The server speaks TLS at this port: ask it with https.</source>
        <translation>Der Server spricht an diesem Port TLS: mit https anfragen.</translation>
    </message>
    <message>
        <source>The server speaks HTTP/2 only at this port.</source>
        <translation>Der Server spricht an diesem Port nur HTTP/2.</translation>
    </message>
    <message>
        <source>A document came without a status line and headers, as HTTP/0.9 sent it.</source>
        <translation>Es kam ein Dokument ohne Statuszeile und Kopffelder, wie HTTP/0.9 es sendete.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the status line, so that strict programs do not recognise it as HTTP: “%1”.</source>
        <translation>Vor der Statuszeile steht eine Byte-Reihenfolge-Marke (BOM), sodass strenge Programme sie nicht als HTTP erkennen: „%1“.</translation>
    </message>
    <message>
        <source>White space stands before the status line, so that strict programs do not recognise it as HTTP: “%1”.</source>
        <translation>Vor der Statuszeile steht Leerraum, sodass strenge Programme sie nicht als HTTP erkennen: „%1“.</translation>
    </message>
</context>
<context>
    <name>BatchRows</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <translation>%1, nicht gefolgt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>CDN, proxy</source>
        <translation>CDN, Proxy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3. Must act: %4. Made by: %5. %6, %7</source>
        <translation>%1: %2. %3. Am Zug: %4. Stammt von: %5. %6, %7</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n Station</numerusform>
            <numerusform>%n Stationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>%1, %2 at a time, %3</source>
        <translation>%1, %2 zugleich, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>finished, then stopped</source>
        <translation>fertig, dann abgebrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>finished, %1</source>
        <translation>fertig, %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3 without answer</source>
        <translation>%1 von %2, %3 ohne Antwort</translation>
    </message>
    <message>
        <source>%1 of %2, stopped</source>
        <translation>%1 von %2, abgebrochen</translation>
    </message>
    <message>
        <source>%1, all fine</source>
        <translation>%1, alles gut</translation>
    </message>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1, davon %2 auffällig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year, in Qt’s letters</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>Abbruch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) held secrets, which are never kept: they cannot be asked again.</source>
        <translation>
            <numerusform>%n Adresse enthielt Geheimes, das nie aufbewahrt wird: Sie lässt sich nicht erneut abfragen.</numerusform>
            <numerusform>%n Adressen enthielten Geheimes, das nie aufbewahrt wird: Sie lassen sich nicht erneut abfragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChunkReader</name>
    <message>
        <source>A carriage return stands alone in the line of a chunk’s size.</source>
        <translation>In der Zeile mit der Größe eines Chunks steht ein einzelner Wagenrücklauf.</translation>
    </message>
    <message>
        <source>A chunk does not end where its size says.</source>
        <translation>Ein Chunk endet nicht dort, wo seine Größe es sagt.</translation>
    </message>
    <message>
        <source>The size of a chunk is larger than any body can be.</source>
        <translation>Die Größe eines Chunks ist größer, als ein Inhalt sein kann.</translation>
    </message>
    <message>
        <source>The size of a chunk is no hexadecimal number.</source>
        <translation>Die Größe eines Chunks ist keine Hexadezimalzahl.</translation>
    </message>
    <message>
        <source>A chunk extension holds control characters.</source>
        <translation>Eine Chunk-Erweiterung enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Blanks stand in the line of a chunk’s size, where none belong; some programs refuse them.</source>
        <translation>In der Zeile mit der Größe eines Chunks stehen Leerzeichen, wo keine hingehören; manche Programme lehnen sie ab.</translation>
    </message>
    <message>
        <source>Lines around the chunks of the body end with a line feed alone instead of carriage return and line feed.</source>
        <translation>Zeilen um die Chunks des Inhalts enden nur mit Zeilenvorschub statt mit Wagenrücklauf und Zeilenvorschub.</translation>
    </message>
    <message>
        <source>Extensions and trailers of the chunked body are larger than %1 bytes.</source>
        <translation>Erweiterungen und Trailer des Inhalts in Chunks sind größer als %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>list the registry, or search it</source>
        <translation>das Verzeichnis auflisten oder durchsuchen</translation>
    </message>
    <message>
        <source>everything known of a code</source>
        <translation>alles, was über einen Code bekannt ist</translation>
    </message>
    <message>
        <source>fetch addresses and explain the answers</source>
        <translation>Adressen abrufen und die Antworten erklären</translation>
    </message>
    <message>
        <source>explain an answer somebody saved, a log line or a code</source>
        <translation>eine gespeicherte Antwort, eine Protokollzeile oder einen Code erklären</translation>
    </message>
    <message>
        <source>run the practice server on this computer</source>
        <translation>den Übungsserver auf diesem Computer starten</translation>
    </message>
    <message>
        <source>Explains HTTP status codes and what a server really answered.</source>
        <translation>Erklärt HTTP-Statuscodes und was ein Server wirklich geantwortet hat.</translation>
    </message>
    <message>
        <source>Usage: statusscope-cli VERB [OPTIONS]; VERB --help tells more.</source>
        <translation>Aufruf: statusscope-cli BEFEHL [OPTIONEN]; mehr mit BEFEHL --help.</translation>
    </message>
    <message>
        <source>Which verb?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>See “statusscope-cli --help”.</source>
        <translation>Siehe „statusscope-cli --help“.</translation>
    </message>
    <message>
        <source>The results cannot be written: %1</source>
        <translation>Die Ergebnisse lassen sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The network part of the program cannot be loaded: %1</source>
        <translation>Der Netzwerkteil des Programms kann nicht geladen werden: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>See “statusscope-cli %1 --help”.</source>
        <translation>Siehe „statusscope-cli %1 --help“.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 verlangt eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Explains HTTP status codes and what a server really answered.</source>
        <translation>Erklärt HTTP-Statuscodes und was ein Server wirklich geantwortet hat.</translation>
    </message>
    <message>
        <source>Keep settings and history there.</source>
        <translation>Einstellungen und Verlauf dort ablegen.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>Ein Bild des Fensters speichern und beenden.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Which page: reference, probe, batch, preferences.</source>
        <translation>Welche Seite: reference, probe, batch, preferences.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>SEITE</translation>
    </message>
    <message>
        <source>Light or dark, whatever the system has.</source>
        <translation>Hell (light) oder dunkel (dark), unabhängig vom System.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Sprache des Fensters, etwa de.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x820.</source>
        <translation>Größe des Fensters, etwa 1280x820.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>A code, an id, an address or a saved response.</source>
        <translation>Ein Code, eine ID, eine Adresse oder eine gespeicherte Antwort.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT.</source>
        <translation>--size verlangt BREITExHÖHE.</translation>
    </message>
    <message>
        <source>--theme wants light or dark.</source>
        <translation>--theme verlangt light oder dark.</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Bitte nur eines auf einmal.</translation>
    </message>
    <message>
        <source>Add the codes of your own in this folder.</source>
        <translation>Eigene Codes aus diesem Ordner hinzunehmen.</translation>
    </message>
    <message>
        <source>--registry takes a folder, not “%1”.</source>
        <translation>--registry will einen Ordner, nicht „%1“.</translation>
    </message>
    <message>
        <source>--registry wants a folder.</source>
        <translation>--registry will einen Ordner.</translation>
    </message>
    <message>
        <source>--page wants one of: %1.</source>
        <translation>--page verlangt eines von: %1.</translation>
    </message>
    <message>
        <source>--lang wants one of: %1.</source>
        <translation>--lang verlangt eines von: %1.</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the name server gave no answer within %2 s.</source>
        <translation>%1: Der Nameserver hat binnen %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1: the TLS handshake was not finished within %2 s.</source>
        <translation>%1: Der TLS-Handshake war nach %2 s nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1: no connection within %2 s.</source>
        <translation>%1: keine Verbindung binnen %2 s.</translation>
    </message>
    <message>
        <source>%1 is no IPv%2 address, the only kind allowed here.</source>
        <translation>%1 ist keine IPv%2-Adresse; nur solche sind hier erlaubt.</translation>
    </message>
    <message>
        <source>The proxy %1 gave no answer.</source>
        <translation>Der Proxy %1 gab keine Antwort.</translation>
    </message>
    <message>
        <source>The proxy %1 gave no answer within %2 s.</source>
        <translation>Der Proxy %1 gab innerhalb von %2 s keine Antwort.</translation>
    </message>
</context>
<context>
    <name>DnsLookup</name>
    <message>
        <source>Names under “.invalid” never exist (RFC 6761).</source>
        <translation>Namen unter „.invalid“ gibt es nie (RFC 6761).</translation>
    </message>
    <message>
        <source>Names under “.onion” exist within Tor only (RFC 7686).</source>
        <translation>Namen unter „.onion“ gibt es nur in Tor (RFC 7686).</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>Der Name hat keine Adresse.</translation>
    </message>
</context>
<context>
    <name>EntryFault</name>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN/Proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>Am Zug: %1</translation>
    </message>
    <message>
        <source>Answer written by: %1.</source>
        <translation>Antwort stammt von: %1.</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>%1, section %2</source>
        <translation>%1, Abschnitt %2</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Festgelegt in</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Yes, with IANA</source>
        <translation>Ja, bei der IANA</translation>
    </message>
    <message>
        <source>No, not with IANA</source>
        <translation>Nein, nicht bei der IANA</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Only in the server’s log</source>
        <translation>Nur im Protokoll des Servers</translation>
    </message>
    <message>
        <source>Travels with</source>
        <translation>Kommt mit</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <translation>Cachefähig</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Site owner</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>No HTTP answer</source>
        <translation>Keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Erneut versuchen?</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Häufigste Ursachen</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>Leicht zu verwechseln mit</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>%1 (off until switched on)</source>
        <translation>%1 (aus, bis man es einschaltet)</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>Kein HTTP-Status</translation>
    </message>
</context>
<context>
    <name>EntrySummary</name>
    <message>
        <source>Who must act</source>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Erneut versuchen?</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, Abschnitt %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>ExchangePhrases</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>Warten %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>Empfang %1</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 redirect</source>
        <translation>1 Weiterleitung</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>Abbruch nach %1</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>LOOP</source>
        <translation>KREIS</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>PROXY</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOPP</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects</source>
        <translation>
            <numerusform>%n Weiterleitung</numerusform>
            <numerusform>%n Weiterleitungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Explains an answer somebody saved: a raw HTTP response, the output of curl -i or curl -v, a HAR file, a line of an access log, an error page’s text, a status line or a code. Nothing is fetched.</source>
        <translation>Erklärt eine gespeicherte Antwort: eine HTTP-Antwort als Rohdaten, die Ausgabe von curl -i oder curl -v, eine HAR-Datei, eine Zeile aus einem Zugriffsprotokoll, den Text einer Fehlerseite, eine Statuszeile oder einen Code. Es wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>Where it is; standard input without one.</source>
        <translation>Wo sie liegt; ohne Angabe die Standardeingabe.</translation>
    </message>
    <message>
        <source>text, json, ndjson, markdown, html, har or csv.</source>
        <translation>text, json, ndjson, markdown, html, har oder csv.</translation>
    </message>
    <message>
        <source>Leave credentials, cookies and tokens in the output.</source>
        <translation>Zugangsdaten, Cookies und Token in der Ausgabe belassen.</translation>
    </message>
    <message>
        <source>explain takes one file. See “statusscope-cli explain --help”.</source>
        <translation>explain nimmt eine Datei. Siehe „statusscope-cli explain --help“.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>This is not a web address</source>
        <translation>Das ist keine Webadresse</translation>
    </message>
    <message>
        <source>Only http and https addresses can be probed</source>
        <translation>Nur http- und https-Adressen lassen sich prüfen</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>Den Namen gibt es nicht</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>Der Name ließ sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <translation>Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate is made out to another name</source>
        <translation>Das Zertifikat ist für einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>The certificate is signed by itself</source>
        <translation>Das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the certificate</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für das Zertifikat</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on</source>
        <translation>Keine sichere Verbindung kam zustande</translation>
    </message>
    <message>
        <source>The server speaks plain text where a secure connection was asked for</source>
        <translation>Der Server spricht Klartext, wo eine sichere Verbindung verlangt war</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>Die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>Der Server schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam rechtzeitig keine Antwort</translation>
    </message>
    <message>
        <source>The answer makes no sense as HTTP</source>
        <translation>Die Antwort ergibt als HTTP keinen Sinn</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>Die Antwort brach ab</translation>
    </message>
    <message>
        <source>There are too many redirects</source>
        <translation>Es sind zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>The redirects go round in a circle</source>
        <translation>Die Weiterleitungen führen im Kreis</translation>
    </message>
    <message>
        <source>A redirect leads out of the web</source>
        <translation>Eine Weiterleitung führt aus dem Web hinaus</translation>
    </message>
    <message>
        <source>A redirect leads to no usable address</source>
        <translation>Eine Weiterleitung führt zu keiner brauchbaren Adresse</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>Der Proxy ließ die Anfrage nicht durch</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Der Proxy verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Abgebrochen, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>The connection did not come about in time</source>
        <translation>Die Verbindung kam nicht rechtzeitig zustande</translation>
    </message>
</context>
<context>
    <name>FaultStops</name>
    <message>
        <source>must act</source>
        <translation>am Zug</translation>
    </message>
    <message>
        <source>wrote this</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>reichte weiter</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN/Proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Nobody must act.</source>
        <translation>Niemand muss handeln.</translation>
    </message>
    <message>
        <source>Who must act: %1.</source>
        <translation>Am Zug: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Answer written by: %1.</source>
        <translation>Antwort stammt von: %1.</translation>
    </message>
    <message>
        <source>Fine: %1.</source>
        <translation>In Ordnung: %1.</translation>
    </message>
    <message>
        <source>The way broke before: %1.</source>
        <translation>Der Weg riss ab vor: %1.</translation>
    </message>
    <message>
        <source>stopped it</source>
        <translation>hat angehalten</translation>
    </message>
    <message>
        <source>was answering</source>
        <translation>antwortete gerade</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Station %1 von %2</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Many addresses at once</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Viele Adressen zugleich</translation>
    </message>
    <message>
        <source>Choose “New batch” (&lt;code&gt;Ctrl+N&lt;/code&gt;), paste addresses, one a line, and start. StatusScope asks several at a time, but one host only few at a time, so that nobody is flooded.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Wählen Sie „Neuer Stapel“ (&lt;code&gt;Strg+N&lt;/code&gt;), fügen Sie Adressen ein, eine je Zeile, und starten Sie. StatusScope fragt mehrere zugleich, einen einzelnen Host aber nur wenige Male, damit niemand überflutet wird.</translation>
    </message>
    <message>
        <source>The bars count the classes of answers and who must act; click one to filter the table. Open a row to see that probe in full. “Export” (&lt;code&gt;Ctrl+E&lt;/code&gt;) writes the table as CSV and other formats.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Die Balken zählen die Klassen der Antworten und wer am Zug ist; ein Klick filtert die Tabelle. Öffnen Sie eine Zeile, um diese Prüfung ganz zu sehen. „Exportieren“ (&lt;code&gt;Strg+E&lt;/code&gt;) schreibt die Tabelle als CSV und in anderen Formaten.</translation>
    </message>
    <message>
        <source>Batches stay in the list on the left when you quit, on this computer only and for as long as the history is kept; one that was still running keeps what was finished and can go on. Passwords, cookies and tokens are never kept, so an address that held one is not asked again. &lt;code&gt;Del&lt;/code&gt; deletes a batch, “Clear…” all of them.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Stapel bleiben beim Beenden in der Liste links, nur auf diesem Computer und so lange wie der Verlauf; einer, der noch lief, behält, was fertig war, und kann weiterlaufen. Passwörter, Cookies und Tokens werden nie gespeichert; eine Adresse, die eines enthielt, wird daher nicht noch einmal gefragt. &lt;code&gt;Entf&lt;/code&gt; löscht einen Stapel, „Leeren…“ alle.</translation>
    </message>
    <message>
        <source>On the console</source>
        <extracomment>the guide, console</extracomment>
        <translation>Auf der Konsole</translation>
    </message>
    <message>
        <source>&lt;code&gt;statusscope-cli&lt;/code&gt; knows and does the same without a window.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;statusscope-cli&lt;/code&gt; weiß und kann dasselbe ohne Fenster.</translation>
    </message>
    <message>
        <source>&lt;code&gt;statusscope-cli VERB --help&lt;/code&gt; lists the options. The exit code is 0 when every final answer was below 400, 1 when one was not, 2 for wrong use, 3 when one never came.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;statusscope-cli VERB --help&lt;/code&gt; nennt die Optionen. Der Rückgabewert ist 0, wenn jede letzte Antwort unter 400 lag, 1, wenn eine es nicht tat, 2 bei falschem Aufruf, 3, wenn eine nie kam.</translation>
    </message>
    <message>
        <source>&lt;code&gt;serve&lt;/code&gt;, and “Practice server” in the menu, run a server on this computer that answers as asked: &lt;code&gt;/404&lt;/code&gt;, &lt;code&gt;/503?vendor=varnish&lt;/code&gt;, &lt;code&gt;/redirect/3&lt;/code&gt;, &lt;code&gt;/loop&lt;/code&gt;. Nobody else can reach it.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;serve&lt;/code&gt; und „Übungsserver“ im Menü starten auf diesem Computer einen Server, der wie gewünscht antwortet: &lt;code&gt;/404&lt;/code&gt;, &lt;code&gt;/503?vendor=varnish&lt;/code&gt;, &lt;code&gt;/redirect/3&lt;/code&gt;, &lt;code&gt;/loop&lt;/code&gt;. Niemand sonst kann ihn erreichen.</translation>
    </message>
    <message>
        <source>What is kept and sent</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>Gespeichert und gesendet</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sent:&lt;/b&gt; what you probe, to the address you probe, and nothing else. The reference and this guide are part of the program. There is no telemetry and no look for updates.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Gesendet:&lt;/b&gt; was Sie prüfen, an die Adresse, die Sie prüfen, und sonst nichts. Die Referenz und diese Anleitung gehören zum Programm. Es gibt keine Telemetrie und keine Suche nach Updates.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kept:&lt;/b&gt; what you probed, alone or in a batch, in a file of your account, until you clear it or it is old enough. Passwords, cookies and tokens that are known as such are taken out before.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Gespeichert:&lt;/b&gt; was Sie geprüft haben, einzeln oder im Stapel, in einer Datei Ihres Kontos, bis Sie es löschen oder es alt genug ist. Passwörter, Cookies und Tokens, die als solche bekannt sind, werden vorher entfernt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Exported and copied:&lt;/b&gt; the same; they are left out unless you ask for them, in the menu or on the console with &lt;code&gt;--show-secrets&lt;/code&gt;. A secret under a name that nobody knows cannot be recognised, so read an export before you pass it on.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Exportiert und kopiert:&lt;/b&gt; ebenso; sie bleiben weg, außer Sie verlangen sie im Menü oder auf der Konsole mit &lt;code&gt;--show-secrets&lt;/code&gt;. Ein Geheimnis unter einem Namen, den niemand kennt, ist nicht zu erkennen; lesen Sie einen Export also, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Links&lt;/b&gt; that begin with &lt;code&gt;statusscope:&lt;/code&gt; open the program from a page or a mail. They never send anything before you agree.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Links&lt;/b&gt;, die mit &lt;code&gt;statusscope:&lt;/code&gt; beginnen, öffnen das Programm von einer Seite oder E-Mail aus. Sie senden nie etwas, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bookmarks and notes&lt;/b&gt; stand in the same file. Clearing the history leaves them.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Lesezeichen und Notizen&lt;/b&gt; stehen in derselben Datei. Das Leeren des Verlaufs lässt sie stehen.</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Paste an address and press Enter. StatusScope asks once, follows redirects hop by hop as a browser does, and explains what came back. A finished hop appears at once; Esc stops.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Fügen Sie eine Adresse ein und drücken Sie die Eingabetaste. StatusScope fragt einmal, folgt Weiterleitungen Schritt für Schritt wie ein Browser und erklärt, was zurückkam. Ein fertiger Schritt erscheint sofort; Esc hält an.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Das Urteil</translation>
    </message>
    <message>
        <source>What it means, who made the answer and with what evidence. “Certain”, “Likely” or “A guess” says how strong the evidence is; below certain, “could also be” lists the alternatives.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Was es bedeutet, wer die Antwort geschrieben hat und was das belegt. „Sicher“, „Wahrscheinlich“ oder „Vermutung“ sagt, wie stark die Belege sind; unterhalb von sicher nennt „Auch möglich“ die Alternativen.</translation>
    </message>
    <message>
        <source>The way of the request</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Der Weg der Anfrage</translation>
    </message>
    <message>
        <source>One line a hop, all on one time scale: name look-up, connecting, TLS, waiting, download. Choose a hop, and the tabs below show its header fields with what each tells, its certificate, its body, the raw bytes and the findings. Ids that a vendor’s support asks for come first, each with Copy.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Eine Zeile je Schritt, alle auf einer Zeitachse: Namensauflösung, Verbindung, TLS, Warten, Herunterladen. Wählen Sie einen Schritt, und die Reiter darunter zeigen seine Kopffelder mit dem, was jedes sagt, sein Zertifikat, seinen Inhalt, die rohen Bytes und die Befunde. Kennungen, nach denen der Support eines Anbieters fragt, stehen zuerst, jede mit „Kopieren“.</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Method, header fields, credentials, proxy, time-outs, the address to use for a name, and more. The button counts what is set. The same options, by the same names as curl’s, are there &lt;a href=&quot;console.html&quot;&gt;on the console&lt;/a&gt;.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Methode, Kopffelder, Zugangsdaten, Proxy, Zeitlimits, die Adresse für einen Namen und mehr. Die Schaltfläche zählt, was gesetzt ist. Dieselben Optionen, mit denselben Namen wie bei curl, gibt es &lt;a href=&quot;console.html&quot;&gt;auf der Konsole&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Look a code up</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Code nachschlagen</translation>
    </message>
    <message>
        <source>Type &lt;code&gt;404&lt;/code&gt;, &lt;code&gt;404.13&lt;/code&gt;, &lt;code&gt;h12&lt;/code&gt;, &lt;code&gt;gateway&lt;/code&gt;, &lt;code&gt;too many redirects&lt;/code&gt;, or a browser’s own words such as &lt;code&gt;ERR_NAME_NOT_RESOLVED&lt;/code&gt;. The best match is chosen at once; Up and Down go through the others while you type.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Tippen Sie &lt;code&gt;404&lt;/code&gt;, &lt;code&gt;404.13&lt;/code&gt;, &lt;code&gt;h12&lt;/code&gt;, &lt;code&gt;gateway&lt;/code&gt;, &lt;code&gt;too many redirects&lt;/code&gt; oder die Worte eines Browsers wie &lt;code&gt;ERR_NAME_NOT_RESOLVED&lt;/code&gt;. Der beste Treffer ist sofort gewählt; mit den Pfeiltasten gehen Sie beim Tippen durch die anderen.</translation>
    </message>
    <message>
        <source>One number, several meanings</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Eine Nummer, mehrere Bedeutungen</translation>
    </message>
    <message>
        <source>520 is Cloudflare’s, and another network’s too. The meanings stand above the number, the likeliest first; “Which one is it?” says what on the page or in the header tells them apart. &lt;code&gt;Ctrl+PgDn&lt;/code&gt; shows the next.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>520 gehört Cloudflare und auch einem anderen Netz. Die Bedeutungen stehen über der Nummer, die wahrscheinlichste zuerst; „Welcher ist es?“ sagt, was auf der Seite oder im Kopf sie unterscheidet. &lt;code&gt;Strg+Bild ab&lt;/code&gt; zeigt die nächste.</translation>
    </message>
    <message>
        <source>Who must act</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>Visitor, network, CDN or proxy, site: the filled stop must act. A pen marks who wrote the answer, a tick what is fine, a dashed line where it broke.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Besucher, Netz, CDN oder Proxy, Website: Die gefüllte Stelle ist am Zug. Ein Stift zeigt, wer die Antwort schrieb, ein Haken, was in Ordnung ist, eine gestrichelte Linie, wo es abbrach.</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>A sentence without jargon. &lt;code&gt;Ctrl+Shift+C&lt;/code&gt; copies it; &lt;code&gt;Ctrl+C&lt;/code&gt; copies a summary for a colleague.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Ein Satz ohne Fachwörter. &lt;code&gt;Strg+Umschalt+C&lt;/code&gt; kopiert ihn; &lt;code&gt;Strg+C&lt;/code&gt; kopiert eine Zusammenfassung für Kollegen.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>&lt;code&gt;Ctrl+D&lt;/code&gt; marks an entry, &lt;code&gt;Ctrl+Shift+D&lt;/code&gt; writes a note on it, such as whom to call about it in your company. The list beside the star leads back to both. &lt;code&gt;Ctrl+Shift+F&lt;/code&gt; finds words in the entry.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>&lt;code&gt;Strg+D&lt;/code&gt; setzt ein Lesezeichen, &lt;code&gt;Strg+Umschalt+D&lt;/code&gt; schreibt eine Notiz dazu, etwa wen man in Ihrer Firma anruft. Die Liste neben dem Stern führt zu beidem zurück. &lt;code&gt;Strg+Umschalt+F&lt;/code&gt; findet Wörter im Eintrag.</translation>
    </message>
    <message>
        <source>Codes of your own</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Eigene Codes</translation>
    </message>
    <message>
        <source>Codes that only your company uses, or your own words for a known one, are files in the folder &lt;code&gt;registry&lt;/code&gt; of the program’s data: &lt;code&gt;~/.local/share/StatusScope/StatusScope&lt;/code&gt; on Linux, &lt;code&gt;%LOCALAPPDATA%\StatusScope\StatusScope&lt;/code&gt; on Windows, &lt;code&gt;~/Library/Application Support/StatusScope/StatusScope&lt;/code&gt; on a Mac, or what &lt;code&gt;--registry&lt;/code&gt; names. Say who makes them, in &lt;code&gt;vendors.json&lt;/code&gt;:</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Codes, die nur Ihre Firma verwendet, oder Ihre eigenen Worte zu einem bekannten sind Dateien im Ordner &lt;code&gt;registry&lt;/code&gt; der Programmdaten: &lt;code&gt;~/.local/share/StatusScope/StatusScope&lt;/code&gt; unter Linux, &lt;code&gt;%LOCALAPPDATA%\StatusScope\StatusScope&lt;/code&gt; unter Windows, &lt;code&gt;~/Library/Application Support/StatusScope/StatusScope&lt;/code&gt; auf dem Mac oder was &lt;code&gt;--registry&lt;/code&gt; nennt. Schreiben Sie in &lt;code&gt;vendors.json&lt;/code&gt;, wer sie vergibt:</translation>
    </message>
    <message>
        <source>and what they mean, in &lt;code&gt;codes/acme.json&lt;/code&gt;:</source>
        <extracomment>the guide, reference</extracomment>
        <translation>und in &lt;code&gt;codes/acme.json&lt;/code&gt;, was sie bedeuten:</translation>
    </message>
    <message>
        <source>An entry with an id that the program knows, such as &lt;code&gt;ietf-404&lt;/code&gt;, takes its place. The files are read when the program starts; what is wrong in them is named above the pages and left out.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Ein Eintrag mit einer Kennung, die das Programm kennt, etwa &lt;code&gt;ietf-404&lt;/code&gt;, tritt an deren Stelle. Die Dateien werden beim Start gelesen; was darin falsch ist, wird über den Seiten genannt und weggelassen.</translation>
    </message>
    <message>
        <source>Read what a customer sent</source>
        <extracomment>the guide, saved</extracomment>
        <translation>Zusendung eines Kunden lesen</translation>
    </message>
    <message>
        <source>a HAR file, saved by a browser’s developer tools; all its answers, the worst first,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>eine HAR-Datei aus den Entwicklerwerkzeugen eines Browsers; alle ihre Antworten, die schlimmste zuerst,</translation>
    </message>
    <message>
        <source>a raw answer, a status line, a bare number such as &lt;code&gt;404.13&lt;/code&gt; or &lt;code&gt;H12&lt;/code&gt;,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>eine rohe Antwort, eine Statuszeile, eine bloße Nummer wie &lt;code&gt;404.13&lt;/code&gt; oder &lt;code&gt;H12&lt;/code&gt;,</translation>
    </message>
    <message>
        <source>the text of an error page: “Error 1020”, “Reference #18…”, “Guru Meditation”,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>der Text einer Fehlerseite: „Error 1020“, „Reference #18…“, „Guru Meditation“,</translation>
    </message>
    <message>
        <source>Nothing is fetched; the verdict is made from what is there. To ask a customer for a HAR file: open the developer tools (F12), “Network”, reload the page, right click, “Save all as HAR”. It may contain passwords and cookies, so it should come by a private way.</source>
        <extracomment>the guide, saved</extracomment>
        <translation>Nichts wird abgerufen; das Urteil entsteht aus dem, was da ist. Um einen Kunden um eine HAR-Datei zu bitten: Entwicklerwerkzeuge öffnen (F12), „Netzwerk“, Seite neu laden, Rechtsklick, „Alles als HAR speichern“. Sie kann Passwörter und Cookies enthalten und sollte auf vertraulichem Weg kommen.</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>the guide, start</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>&lt;b&gt;Somebody reports “error 520”.&lt;/b&gt; StatusScope answers four questions, always in the same places: what it means, what to tell the customer, who must act, what to check next.</source>
        <extracomment>the guide, start</extracomment>
        <translation>&lt;b&gt;Jemand meldet „Fehler 520“.&lt;/b&gt; StatusScope beantwortet vier Fragen, immer an denselben Stellen: was es bedeutet, was man dem Kunden sagt, wer am Zug ist, was als Nächstes zu prüfen ist.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+K&lt;/code&gt; and type a code, a name or a symptom: &lt;a href=&quot;reference.html&quot;&gt;look a code up&lt;/a&gt;. This needs no network.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Drücken Sie &lt;code&gt;Strg+K&lt;/code&gt; und tippen Sie einen Code, einen Namen oder ein Symptom: &lt;a href=&quot;reference.html&quot;&gt;Code nachschlagen&lt;/a&gt;. Das braucht kein Netz.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+L&lt;/code&gt; and paste an address: &lt;a href=&quot;probe.html&quot;&gt;probe it&lt;/a&gt;, to see what the server really answers.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Drücken Sie &lt;code&gt;Strg+L&lt;/code&gt; und fügen Sie eine Adresse ein: &lt;a href=&quot;probe.html&quot;&gt;prüfen&lt;/a&gt;, um zu sehen, was der Server wirklich antwortet.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+N&lt;/code&gt; for a list of addresses: &lt;a href=&quot;batch.html&quot;&gt;many at once&lt;/a&gt;.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Drücken Sie &lt;code&gt;Strg+N&lt;/code&gt; für eine Liste von Adressen: &lt;a href=&quot;batch.html&quot;&gt;viele zugleich&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Everything works by keyboard alone: &lt;a href=&quot;keys.html&quot;&gt;the keys&lt;/a&gt;. On a Mac, Ctrl is Cmd.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Alles geht auch allein mit der Tastatur: &lt;a href=&quot;keys.html&quot;&gt;die Tasten&lt;/a&gt;. Auf dem Mac ist Strg die Befehlstaste.</translation>
    </message>
    <message>
        <source>the output of &lt;code&gt;curl -i&lt;/code&gt;, &lt;code&gt;curl -v&lt;/code&gt;, &lt;code&gt;curl --trace&lt;/code&gt; or &lt;code&gt;wget&lt;/code&gt;, also of a failed one, and as a mail quotes it,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>die Ausgabe von &lt;code&gt;curl -i&lt;/code&gt;, &lt;code&gt;curl -v&lt;/code&gt;, &lt;code&gt;curl --trace&lt;/code&gt; oder &lt;code&gt;wget&lt;/code&gt;, auch eines gescheiterten, und wie eine Mail sie zitiert,</translation>
    </message>
    <message>
        <source>a browser’s name for an error, a line of a log of nginx, Apache, IIS, HAProxy, Envoy, squid, Caddy, Heroku or the load balancers of AWS and Google.</source>
        <extracomment>the guide, saved</extracomment>
        <translation>der Name eines Browsers für einen Fehler, eine Zeile aus dem Protokoll von nginx, Apache, IIS, HAProxy, Envoy, squid, Caddy, Heroku oder der Lastverteiler von AWS und Google.</translation>
    </message>
    <message>
        <source>Choose “Open what the customer sent” (&lt;code&gt;Ctrl+O&lt;/code&gt;), paste a text that you copied (&lt;code&gt;Ctrl+V&lt;/code&gt;), or drop either onto the window. Understood are:</source>
        <extracomment>the guide, saved</extracomment>
        <translation>Wählen Sie „Öffnen, was der Kunde geschickt hat“ (&lt;code&gt;Strg+O&lt;/code&gt;), fügen Sie einen kopierten Text ein (&lt;code&gt;Strg+V&lt;/code&gt;) oder ziehen Sie eines von beiden auf das Fenster. Verstanden werden:</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+O&lt;/code&gt; for a file, or &lt;code&gt;Ctrl+V&lt;/code&gt; on the Probe page for a text you copied: &lt;a href=&quot;saved.html&quot;&gt;read what a customer sent&lt;/a&gt;.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Drücken Sie &lt;code&gt;Strg+O&lt;/code&gt; für eine Datei oder auf der Seite „Prüfung“ &lt;code&gt;Strg+V&lt;/code&gt; für einen kopierten Text: &lt;a href=&quot;saved.html&quot;&gt;lesen, was ein Kunde geschickt hat&lt;/a&gt;.</translation>
    </message>
</context>
<context>
    <name>HarImport</name>
    <message>
        <source>the HAR has “%1” for a status</source>
        <translation>die HAR-Datei hat „%1“ als Status</translation>
    </message>
    <message>
        <source>byte %1 breaks the JSON (%2)</source>
        <translation>ab Byte %1 ist das JSON fehlerhaft (%2)</translation>
    </message>
    <message>
        <source>it has no list “log.entries”</source>
        <translation>die Liste „log.entries“ fehlt</translation>
    </message>
    <message>
        <source>none of its %1 entries has both a web address and a response</source>
        <translation>keiner der %1 Einträge hat sowohl eine Webadresse als auch eine Antwort</translation>
    </message>
</context>
<context>
    <name>HeadReader</name>
    <message>
        <source>The status line has “%1” where the three digits of a status code belong.</source>
        <translation>In der Statuszeile steht „%1“, wo die drei Ziffern eines Statuscodes hingehören.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>Der Statuscode „%1“ hat nicht drei Ziffern.</translation>
    </message>
    <message>
        <source>The status line begins with ICY, as SHOUTcast&apos;s streaming servers write it, instead of HTTP.</source>
        <translation>Die Statuszeile beginnt mit ICY statt HTTP, wie es die Streamingserver von SHOUTcast schreiben.</translation>
    </message>
    <message>
        <source>The status line begins with “%1” instead of HTTP/1.1.</source>
        <translation>Die Statuszeile beginnt mit „%1“ statt HTTP/1.1.</translation>
    </message>
    <message>
        <source>The status line names HTTP version “%1”, which does not write its answers this way.</source>
        <translation>Die Statuszeile nennt die HTTP-Version „%1“, die ihre Antworten nicht so schreibt.</translation>
    </message>
    <message>
        <source>More than one space stands before the status code.</source>
        <translation>Vor dem Statuscode steht mehr als ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The status line holds control characters.</source>
        <translation>Die Statuszeile enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>White space stands before the colon of “%1”.</source>
        <translation>Vor dem Doppelpunkt von „%1“ steht Leerraum.</translation>
    </message>
    <message>
        <source>The header name “%1” holds characters no name may hold.</source>
        <translation>Der Feldname „%1“ enthält Zeichen, die kein Name enthalten darf.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a NUL byte.</source>
        <translation>Der Wert von „%1“ enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a carriage return.</source>
        <translation>Der Wert von „%1“ enthält einen Wagenrücklauf.</translation>
    </message>
    <message>
        <source>An empty line stands before the status line.</source>
        <translation>Vor der Statuszeile steht eine Leerzeile.</translation>
    </message>
    <message>
        <source>Lines end with a line feed alone instead of carriage return and line feed.</source>
        <translation>Zeilen enden nur mit Zeilenvorschub statt mit Wagenrücklauf und Zeilenvorschub.</translation>
    </message>
    <message>
        <source>A field line has no name before its colon.</source>
        <translation>Eine Feldzeile hat keinen Namen vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The first field line begins with white space.</source>
        <translation>Die erste Feldzeile beginnt mit Leerraum.</translation>
    </message>
    <message>
        <source>The field “%1” is folded over several lines, which is obsolete.</source>
        <translation>Das Feld „%1“ ist auf mehrere Zeilen umbrochen, was veraltet ist.</translation>
    </message>
    <message>
        <source>A field line has no colon.</source>
        <translation>Eine Feldzeile hat keinen Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>HeadText</name>
    <message>
        <source>The status line has “%1” where the three digits of a status code belong.</source>
        <translation>In der Statuszeile steht „%1“, wo die drei Ziffern eines Statuscodes hingehören.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>Der Statuscode „%1“ hat nicht drei Ziffern.</translation>
    </message>
    <message>
        <source>The header name “%1” holds characters no name may hold.</source>
        <translation>Der Feldname „%1“ enthält Zeichen, die kein Name enthalten darf.</translation>
    </message>
    <message>
        <source>The value of “%1” holds control characters.</source>
        <translation>Der Wert von „%1“ enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The first field line begins with white space.</source>
        <translation>Die erste Feldzeile beginnt mit Leerraum.</translation>
    </message>
    <message>
        <source>The field “%1” is folded over several lines, which is obsolete.</source>
        <translation>Das Feld „%1“ ist auf mehrere Zeilen umbrochen, was veraltet ist.</translation>
    </message>
    <message>
        <source>A field line has no colon.</source>
        <translation>Eine Feldzeile hat keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Of a head no more than %1 KiB are read; the fields behind them were left out.</source>
        <translation>Von einem Kopf werden höchstens %1 KiB gelesen; die Felder dahinter wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>HeaderRows</name>
    <message>
        <source>%1 wrote this answer</source>
        <translation>diese Antwort stammt von %1</translation>
    </message>
    <message>
        <source>the answer came through %1</source>
        <translation>die Antwort kam über %1</translation>
    </message>
    <message>
        <source>As many bytes as arrived</source>
        <translation>So viele Byte sind angekommen</translation>
    </message>
    <message>
        <source>The server’s clock agrees with this computer’s</source>
        <translation>Die Uhr des Servers stimmt mit der dieses Computers überein</translation>
    </message>
    <message>
        <source>The server’s clock is %1 min off this computer’s, or the answer is a stored one</source>
        <translation>Die Uhr des Servers weicht um %1 min von der dieses Computers ab, oder die Antwort ist gespeichert</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Beleg:</translation>
    </message>
    <message>
        <source>Quote this:</source>
        <translation>Bitte nennen:</translation>
    </message>
    <message numerus="yes">
        <source>But %1 byte(s) arrived</source>
        <translation>
            <numerusform>Aber %1 Byte kam an</numerusform>
            <numerusform>Aber %1 Bytes kamen an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>made by a firewall</source>
        <translation>von einer Firewall</translation>
    </message>
    <message>
        <source>wait %1 s</source>
        <translation>%1 s warten</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n Weiterleitung</numerusform>
            <numerusform>%n Weiterleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved answer</source>
        <translation>Gespeicherte Antwort</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <translation>%1, nicht gefolgt</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>Nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of the answer, what else is to be said</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>code: address. remark. time</comment>
        <translation>%1: %2. %3. %4</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting, %1 s</source>
        <translation>Wartet, %1 s</translation>
    </message>
</context>
<context>
    <name>HopPlan</name>
    <message>
        <source>The proxy must be given as http://host:port or socks5://host:port.</source>
        <translation>Der Proxy ist als http://host:port oder socks5://host:port anzugeben.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>Die Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>“%1” is no IP address to send the request to.</source>
        <translation>„%1“ ist keine IP-Adresse, an die sich die Anfrage senden lässt.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>StatusScope report</source>
        <translation>StatusScope-Bericht</translation>
    </message>
    <message>
        <source>Made by StatusScope %1</source>
        <translation>Erstellt mit StatusScope %1</translation>
    </message>
    <message numerus="yes">
        <source>%n header fields</source>
        <translation>
            <numerusform>%n Kopffeld</numerusform>
            <numerusform>%n Kopffelder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers explained</source>
        <translation>
            <numerusform>%n Antwort erklärt</numerusform>
            <numerusform>%n Antworten erklärt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Http1Framer</name>
    <message>
        <source>Content-Length is given twice with different values, so nobody can know where the body ends.</source>
        <translation>Content-Length steht zweimal mit verschiedenen Werten da; wo der Inhalt endet, ist so nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length steht mehr als einmal da.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding are both given; such answers are used to smuggle requests.</source>
        <translation>Content-Length und Transfer-Encoding stehen beide da; mit solchen Antworten werden Anfragen eingeschmuggelt.</translation>
    </message>
    <message>
        <source>Strict programs refuse this head: %1.</source>
        <translation>Strenge Programme lehnen diesen Kopf ab: %1.</translation>
    </message>
    <message>
        <source>Content-Length is no usable length.</source>
        <translation>Content-Length ist keine brauchbare Länge.</translation>
    </message>
    <message>
        <source>Transfer-Encoding says “identity”, which HTTP no longer has; it was passed over.</source>
        <translation>Transfer-Encoding nennt „identity“, das es in HTTP nicht mehr gibt; es wurde übergangen.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names “%1”, which few programs undo; the body is left in it.</source>
        <translation>Transfer-Encoding nennt „%1“, was wenige Programme rückgängig machen; der Inhalt bleibt so kodiert.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names “%1”, which is no transfer coding.</source>
        <translation>Transfer-Encoding nennt „%1“, was keine Übertragungskodierung ist.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names chunked more than once; it was undone once.</source>
        <translation>Transfer-Encoding nennt chunked mehr als einmal; es wurde einmal rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Transfer-Encoding does not end with chunked, so that only the end of the connection ends the body.</source>
        <translation>Transfer-Encoding endet nicht mit chunked, sodass erst das Ende der Verbindung den Inhalt beendet.</translation>
    </message>
</context>
<context>
    <name>Http1Transport</name>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation>Der Kopf der Antwort ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>The server switched to another protocol although nobody had asked it to.</source>
        <translation>Der Server wechselte ungefragt zu einem anderen Protokoll.</translation>
    </message>
    <message>
        <source>A body came with an answer that must not have one.</source>
        <translation>Mit der Antwort kam Inhalt, obwohl sie keinen haben darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n more byte(s) came after the end of the answer.</source>
        <translation>
            <numerusform>Nach dem Ende der Antwort kam noch %n Byte.</numerusform>
            <numerusform>Nach dem Ende der Antwort kamen noch %n Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The compressed body is damaged.</source>
        <translation>Der komprimierte Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The connection was reset before an answer came.</source>
        <translation>Die Verbindung wurde zurückgesetzt, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The connection was reset within the head of the answer.</source>
        <translation>Die Verbindung wurde mitten im Kopf der Antwort zurückgesetzt.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>Die Verbindung wurde ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The connection was closed within the head of the answer.</source>
        <translation>Die Verbindung wurde mitten im Kopf der Antwort geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was reset after %n byte(s) of the body.</source>
        <translation>
            <numerusform>Die Verbindung wurde nach %n Byte des Inhalts zurückgesetzt.</numerusform>
            <numerusform>Die Verbindung wurde nach %n Byte des Inhalts zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was closed after %n byte(s), before the body was whole.</source>
        <translation>
            <numerusform>Die Verbindung wurde nach %n Byte geschlossen, bevor der Inhalt vollständig war.</numerusform>
            <numerusform>Die Verbindung wurde nach %n Byte geschlossen, bevor der Inhalt vollständig war.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was reset after the interim answer %1; no final one came.</source>
        <translation>Die Verbindung wurde nach der Zwischenantwort %1 zurückgesetzt; eine endgültige kam nicht.</translation>
    </message>
    <message>
        <source>The connection was closed after the interim answer %1; no final one came.</source>
        <translation>Die Verbindung wurde nach der Zwischenantwort %1 geschlossen; eine endgültige kam nicht.</translation>
    </message>
    <message>
        <source>After the interim answer %1 comes no final one: what follows has no status line.</source>
        <translation>Auf die Zwischenantwort %1 folgt keine endgültige: Was danach kommt, hat keine Statuszeile.</translation>
    </message>
    <message>
        <source>The connection was reset before the whole request was taken; the end of the answer may be missing.</source>
        <translation>Die Verbindung wurde zurückgesetzt, bevor die ganze Anfrage abgenommen war; das Ende der Antwort fehlt vielleicht.</translation>
    </message>
</context>
<context>
    <name>Http2Transport</name>
    <message>
        <source>The server does not keep to HTTP/2: %1.</source>
        <translation>Der Server hält sich nicht an HTTP/2: %1.</translation>
    </message>
    <message>
        <source>The server does not keep to HTTP/2.</source>
        <translation>Der Server hält sich nicht an HTTP/2.</translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation>Der Kopf der Antwort ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>The field “%1” must not stand in HTTP/2.</source>
        <translation>Das Feld „%1“ darf in HTTP/2 nicht vorkommen.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>Der Statuscode „%1“ hat nicht drei Ziffern.</translation>
    </message>
    <message>
        <source>The compressed body is damaged.</source>
        <translation>Der komprimierte Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The server ended the stream without an answer.</source>
        <translation>Der Server beendete den Stream ohne Antwort.</translation>
    </message>
    <message>
        <source>The server reset the stream: %1.</source>
        <translation>Der Server setzte den Stream zurück: %1.</translation>
    </message>
    <message>
        <source>The server ended the connection: %1.</source>
        <translation>Der Server beendete die Verbindung: %1.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>Die Verbindung wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The connection was closed before the body was whole.</source>
        <translation>Die Verbindung wurde geschlossen, bevor der Inhalt vollständig war.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>Die Verbindung wurde ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>HTTP/2 has no status code 101: there is nothing to switch to.</source>
        <translation>HTTP/2 kennt den Statuscode 101 nicht: Es gibt nichts, wohin zu wechseln wäre.</translation>
    </message>
    <message>
        <source>A body came with an answer that must not have one.</source>
        <translation>Mit der Antwort kam Inhalt, obwohl sie keinen haben darf.</translation>
    </message>
    <message numerus="yes">
        <source>Content-Length says %1, but %n byte(s) came.</source>
        <translation>
            <numerusform>Content-Length nennt %1, es kam aber %n Byte.</numerusform>
            <numerusform>Content-Length nennt %1, es kamen aber %n Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not read what it asks for.</source>
        <translation>Der Server liest nicht, was er verlangt.</translation>
    </message>
    <message>
        <source>The head of the answer has no status code.</source>
        <translation>Der Kopf der Antwort hat keinen Statuscode.</translation>
    </message>
    <message>
        <source>“:status” must stand once, before all fields.</source>
        <translation>„:status“ muss einmal und vor allen Feldern stehen.</translation>
    </message>
    <message>
        <source>The field name “%1” holds characters no name may hold in HTTP/2.</source>
        <translation>Der Feldname „%1“ enthält Zeichen, die in HTTP/2 kein Name enthalten darf.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or a NUL byte.</source>
        <translation>Der Wert von „%1“ enthält einen Zeilenumbruch oder ein NUL-Byte.</translation>
    </message>
    <message>
        <source>an unknown error, number %1</source>
        <translation>ein unbekannter Fehler, Nummer %1</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length steht mehr als einmal da.</translation>
    </message>
    <message>
        <source>The head of the answer comes in more than %1 pieces.</source>
        <translation>Der Kopf der Antwort kommt in mehr als %1 Stücken.</translation>
    </message>
</context>
<context>
    <name>ImportPhrases</name>
    <message>
        <source>Expected was an HTTP response beginning with a line like “HTTP/1.1 404 Not Found”, the output of curl -i or curl -v, a HAR file, a line of an access log, a code such as 404, 404.13 or H12, or the text of an error page.</source>
        <translation>Erwartet wird eine HTTP-Antwort, die mit einer Zeile wie „HTTP/1.1 404 Not Found“ beginnt, die Ausgabe von curl -i oder curl -v, eine HAR-Datei, eine Zeile aus einem Zugriffsprotokoll, ein Code wie 404, 404.13 oder H12 oder der Text einer Fehlerseite.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>It is too large: %1 MiB are read at most.</source>
        <translation>Zu groß: Höchstens %1 MiB werden gelesen.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>This is a request; its answer is missing.</source>
        <translation>Das ist eine Anfrage; die Antwort dazu fehlt.</translation>
    </message>
    <message>
        <source>The HAR file is damaged: %1.</source>
        <translation>Die HAR-Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Expected was an object “log” with a list “entries” of requests and responses.</source>
        <translation>Erwartet wird ein Objekt „log“ mit einer Liste „entries“ von Anfragen und Antworten.</translation>
    </message>
    <message>
        <source>The HAR file holds no entries. Record it with the network tab open before the page loads.</source>
        <translation>Die HAR-Datei enthält keine Einträge. Öffnen Sie vor dem Laden der Seite den Netzwerk-Tab und zeichnen Sie dann auf.</translation>
    </message>
    <message>
        <source>Nothing in it is known here.</source>
        <translation>Nichts darin ist hier bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) or line(s) could not be used.</source>
        <translation>
            <numerusform>%n Eintrag oder Zeile war nicht verwendbar.</numerusform>
            <numerusform>%n Einträge oder Zeilen waren nicht verwendbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Lists the entries of the registry, best match first when searching.</source>
        <translation>Listet die Einträge des Verzeichnisses auf, bei einer Suche die besten Treffer zuerst.</translation>
    </message>
    <message>
        <source>Only this class of HTTP status codes, 1 to 5.</source>
        <translation>Nur diese Klasse von HTTP-Statuscodes, 1 bis 5.</translation>
    </message>
    <message>
        <source>Only this vendor’s codes.</source>
        <translation>Nur die Codes dieses Anbieters.</translation>
    </message>
    <message>
        <source>Only codes of this standing: standard, experimental, deprecated, obsolete, reserved, unofficial.</source>
        <translation>Nur Codes mit diesem Stand: standard, experimental, deprecated, obsolete, reserved, unofficial.</translation>
    </message>
    <message>
        <source>Only this kind: status, subcode, warning, failure.</source>
        <translation>Nur diese Art: status, subcode, warning, failure.</translation>
    </message>
    <message>
        <source>Only what matches, best first.</source>
        <translation>Nur Treffer, die besten zuerst.</translation>
    </message>
    <message>
        <source>text, json or ndjson.</source>
        <translation>text, json oder ndjson.</translation>
    </message>
    <message>
        <source>No vendor “%1” in the registry.</source>
        <translation>Kein Anbieter „%1“ im Verzeichnis.</translation>
    </message>
    <message>
        <source>list takes no word “%1”; to search, use --search.</source>
        <translation>list nimmt kein Wort „%1“; zum Suchen dient --search.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>Warten %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>Empfang %1</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>dann nichts</translation>
    </message>
    <message>
        <source>waiting for the first byte</source>
        <translation>wartet auf das erste Byte</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>Der Besucher</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>The CDN or proxy</source>
        <translation>CDN oder Proxy</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Visitor or site</source>
        <translation>Besucher oder Website</translation>
    </message>
    <message>
        <source>Pointless</source>
        <translation>Zwecklos</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Nach einer Weile</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Nach einer Änderung</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Nach dem Anmelden</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Experimentell</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Inoffiziell</translation>
    </message>
    <message>
        <source>Yes, unless a header forbids it</source>
        <translation>Ja, wenn kein Kopffeld es verbietet</translation>
    </message>
    <message>
        <source>Only where a header allows it</source>
        <translation>Nur wenn ein Kopffeld es erlaubt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Bleibt gleich</translation>
    </message>
    <message>
        <source>POST may become GET</source>
        <translation>POST kann zu GET werden</translation>
    </message>
    <message>
        <source>Becomes GET</source>
        <translation>Wird zu GET</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Clientfehler</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>ProbeCommand</name>
    <message>
        <source>Fetches addresses, follows redirects hop by hop, explains the answers.</source>
        <translation>Ruft Adressen ab, folgt Weiterleitungen Station für Station und erklärt die Antworten.</translation>
    </message>
</context>
<context>
    <name>ProbeOptions</name>
    <message>
        <source>-H takes “Name: value”, not “%1”.</source>
        <translation>-H verlangt „Name: Wert“, nicht „%1“.</translation>
    </message>
    <message>
        <source>-X takes a method such as GET or POST, not “%1”.</source>
        <translation>-X verlangt eine Methode wie GET oder POST, nicht „%1“.</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other.</source>
        <translation>-4 und -6 schließen einander aus.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>--http1.1 and --http2 exclude each other.</source>
        <translation>--http1.1 und --http2 schließen einander aus.</translation>
    </message>
    <message>
        <source>--user-agent takes one line.</source>
        <translation>--user-agent verlangt eine einzige Zeile.</translation>
    </message>
    <message>
        <source>--resolve takes HOST:PORT:ADDRESS, not “%1”.</source>
        <translation>--resolve verlangt HOST:PORT:ADRESSE, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB.</source>
        <translation>„%1“ ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>Addresses to probe, one after another in the output.</source>
        <translation>Zu prüfende Adressen, in der Ausgabe nacheinander.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>Request method.</source>
        <translation>Methode der Anfrage.</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHODE</translation>
    </message>
    <message>
        <source>A header field, “Name: value”; repeatable.</source>
        <translation>Ein Kopffeld, „Name: Wert“; mehrfach möglich.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>User agent to name.</source>
        <translation>Zu nennender User-Agent.</translation>
    </message>
    <message>
        <source>Basic credentials, sent to the first origin only.</source>
        <translation>Basic-Zugangsdaten, nur an den ersten Ursprung gesendet.</translation>
    </message>
    <message>
        <source>USER:PASS</source>
        <translation>NAME:PASSWORT</translation>
    </message>
    <message>
        <source>Do not follow redirects.</source>
        <translation>Weiterleitungen nicht folgen.</translation>
    </message>
    <message>
        <source>Follow at most so many; 20 unless set.</source>
        <translation>So vielen höchstens folgen; ohne Angabe 20.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Seconds for the whole probe; 30 unless set.</source>
        <translation>Sekunden für die ganze Prüfung; ohne Angabe 30.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Bytes of content to read; 1 MiB unless set.</source>
        <translation>So viele Byte Inhalt lesen; ohne Angabe 1 MiB.</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTE</translation>
    </message>
    <message>
        <source>Proxy, http://HOST:PORT or socks5://HOST:PORT; “system” for the system’s.</source>
        <translation>Proxy, http://HOST:PORT oder socks5://HOST:PORT; „system“ für den des Systems.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Use this address for this host and port.</source>
        <translation>Diese Adresse für diesen Host und Port verwenden.</translation>
    </message>
    <message>
        <source>HOST:PORT:ADDR</source>
        <translation>HOST:PORT:ADRESSE</translation>
    </message>
    <message>
        <source>IPv4 only.</source>
        <translation>Nur IPv4.</translation>
    </message>
    <message>
        <source>IPv6 only.</source>
        <translation>Nur IPv6.</translation>
    </message>
    <message>
        <source>Certificates to trust instead of the system’s (PEM).</source>
        <translation>Zertifikate, denen statt denen des Systems vertraut wird (PEM).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Do not check certificates; every output says so.</source>
        <translation>Zertifikate nicht prüfen; jede Ausgabe weist darauf hin.</translation>
    </message>
    <message>
        <source>Read addresses from a file, one a line; “-” for standard input.</source>
        <translation>Adressen aus einer Datei lesen, eine je Zeile; „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Probe so many at a time; 16 unless set.</source>
        <translation>So viele zugleich prüfen; ohne Angabe 16.</translation>
    </message>
    <message>
        <source>So many of them at one host; 6 unless set.</source>
        <translation>Davon so viele an einem Host; ohne Angabe 6.</translation>
    </message>
    <message>
        <source>Probe every address of the name, one result each.</source>
        <translation>Jede Adresse des Namens prüfen, je ein Ergebnis.</translation>
    </message>
    <message>
        <source>HTTP/1.1 only.</source>
        <translation>Nur HTTP/1.1.</translation>
    </message>
    <message>
        <source>HTTP/2 only.</source>
        <translation>Nur HTTP/2.</translation>
    </message>
    <message>
        <source>Ask for gzip or deflate, and undo it.</source>
        <translation>Um gzip oder deflate bitten und es entpacken.</translation>
    </message>
    <message>
        <source>text, json, ndjson, markdown, html, har or csv.</source>
        <translation>text, json, ndjson, markdown, html, har oder csv.</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Do not redact credentials, cookies and tokens.</source>
        <translation>Zugangsdaten, Cookies und Token nicht schwärzen.</translation>
    </message>
    <message>
        <source>probe takes at least one address. See “statusscope-cli probe --help”.</source>
        <translation>probe verlangt mindestens eine Adresse. Siehe „statusscope-cli probe --help“.</translation>
    </message>
    <message>
        <source>--timeout takes seconds above 0 up to %1, not “%2”.</source>
        <translation>--timeout verlangt Sekunden über 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--proxy takes http://HOST:PORT, socks5://HOST:PORT or “system”.</source>
        <translation>--proxy verlangt http://HOST:PORT, socks5://HOST:PORT oder „system“.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate.</source>
        <translation>„%1“ enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Request content; @FILE reads it from there; several are joined by “&amp;”. Implies POST.</source>
        <translation>Inhalt der Anfrage; @DATEI liest ihn von dort; mehrere werden mit „&amp;“ verbunden. Setzt POST.</translation>
    </message>
    <message>
        <source>--from takes one list; standard input, “-”, can hold several.</source>
        <translation>--from nimmt eine Liste; die Standardeingabe, „-“, kann mehrere enthalten.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding that can be sent is chunked, once.</source>
        <translation>Als Transfer-Encoding lässt sich nur chunked senden, und nur einmal.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding exclude each other.</source>
        <translation>Content-Length und Transfer-Encoding schließen einander aus.</translation>
    </message>
    <message>
        <source>--all-addresses looks names up on this computer, which a proxy is there to do: leave one of the two away.</source>
        <translation>--all-addresses schlägt Namen auf diesem Computer nach, wofür ein Proxy da ist: Lassen Sie eines von beiden weg.</translation>
    </message>
</context>
<context>
    <name>ProbeRun</name>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch abgebrochen.</translation>
    </message>
    <message>
        <source>The server does not offer HTTP/2.</source>
        <translation>Der Server bietet kein HTTP/2 an.</translation>
    </message>
    <message>
        <source>%1 was asked before.</source>
        <translation>%1 wurde schon einmal angefragt.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n redirect(s) followed each other.</source>
        <translation>
            <numerusform>Mehr als %n Weiterleitung folgte.</numerusform>
            <numerusform>Mehr als %n Weiterleitungen folgten aufeinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>No byte came for %1 s.</source>
        <translation>%1 s lang kam kein Byte.</translation>
    </message>
    <message>
        <source>The probe was not done within %1 s.</source>
        <translation>Die Prüfung war nach %1 s nicht fertig.</translation>
    </message>
    <message>
        <source>Only the interim answer %1 came.</source>
        <translation>Nur die Zwischenantwort %1 kam.</translation>
    </message>
</context>
<context>
    <name>ProgramData</name>
    <message>
        <source>Further problems of your own registry: %1.</source>
        <translation>Weitere Fehler im eigenen Verzeichnis: %1.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy cannot reach the host.</source>
        <translation>Der Proxy erreicht den Host nicht.</translation>
    </message>
    <message>
        <source>The host refused the proxy&apos;s connection.</source>
        <translation>Der Host lehnte die Verbindung des Proxys ab.</translation>
    </message>
    <message>
        <source>The host did not answer the proxy in time.</source>
        <translation>Der Host antwortete dem Proxy nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The proxy&apos;s rules do not allow this connection.</source>
        <translation>Die Regeln des Proxys erlauben diese Verbindung nicht.</translation>
    </message>
    <message>
        <source>The proxy could not connect (SOCKS reply %1).</source>
        <translation>Der Proxy konnte keine Verbindung herstellen (SOCKS-Antwort %1).</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is no HTTP.</source>
        <translation>Die Antwort des Proxys ist kein HTTP.</translation>
    </message>
    <message>
        <source>The proxy does not speak SOCKS5.</source>
        <translation>Der Proxy spricht kein SOCKS5.</translation>
    </message>
    <message>
        <source>The proxy wants credentials.</source>
        <translation>Der Proxy verlangt Zugangsdaten.</translation>
    </message>
    <message>
        <source>The proxy did not accept the credentials.</source>
        <translation>Der Proxy nahm die Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Der Proxy schloss die Verbindung.</translation>
    </message>
    <message>
        <source>The head of the proxy&apos;s answer is larger than %1 bytes.</source>
        <translation>Der Kopf der Antwort des Proxys ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>The proxy answered %1.</source>
        <translation>Der Proxy antwortete %1.</translation>
    </message>
    <message>
        <source>The proxy refused the name and the password that it was given (%1).</source>
        <translation>Der Proxy lehnte den Namen und das Passwort ab, die er bekam (%1).</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>The answer names several different Locations.</source>
        <translation>Die Antwort nennt mehrere verschiedene Location-Felder.</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>The server is there and answers, but has nothing at this address.</source>
        <extracomment>ietf-404, summary</extracomment>
        <translation>Der Server ist da und antwortet, hat unter dieser Adresse aber nichts.</translation>
    </message>
    <message>
        <source>The page you asked for is not at this address. Please check the address for a typing mistake, or start from the site’s home page. If a link brought you here, tell us which one and we will see that it is put right.</source>
        <extracomment>ietf-404, say</extracomment>
        <translation>Die gewünschte Seite gibt es unter dieser Adresse nicht. Bitte prüfen Sie die Adresse auf Tippfehler oder beginnen Sie auf der Startseite der Website. Wenn ein Link Sie hierher geführt hat, sagen Sie uns bitte, welcher, und wir lassen ihn berichtigen.</translation>
    </message>
    <message>
        <source>First the visitor checks the address; if it is right, the site repairs its link.</source>
        <extracomment>ietf-404, actNote</extracomment>
        <translation>Zuerst prüft der Besucher die Adresse; stimmt sie, repariert die Website ihren Link.</translation>
    </message>
    <message>
        <source>The same address gives the same answer.</source>
        <extracomment>ietf-404, retryNote</extracomment>
        <translation>Dieselbe Adresse bringt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Address mistyped, or a link cut off by a mail program</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Adresse vertippt oder Link von einem Mailprogramm abgeschnitten</translation>
    </message>
    <message>
        <source>Page moved or deleted, no redirect left behind</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Seite verschoben oder gelöscht, ohne Weiterleitung</translation>
    </message>
    <message>
        <source>Rewrite rule or deployment lost the file</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Rewrite-Regel oder Deployment hat die Datei verloren</translation>
    </message>
    <message>
        <source>Capital letters differ: `Photo.JPG` is not `photo.jpg`</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Groß- und Kleinschreibung: `Photo.JPG` ist nicht `photo.jpg`</translation>
    </message>
    <message>
        <source>Check spelling and capital letters</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Schreibweise prüfen, auch Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Go up to the home page and search</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Zur Startseite gehen und dort suchen</translation>
    </message>
    <message>
        <source>Ask the sender for a fresh link</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Den Absender um einen neuen Link bitten</translation>
    </message>
    <message>
        <source>Redirect moved pages with [301](status:ietf-301)</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Verschobene Seiten mit [301](status:ietf-301) weiterleiten</translation>
    </message>
    <message>
        <source>Repair the links that lead here (see the access log)</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Links reparieren, die hierher führen (siehe Zugriffsprotokoll)</translation>
    </message>
    <message>
        <source>Answer [410](status:ietf-410) when gone for good</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Mit [410](status:ietf-410) antworten, wenn die Seite endgültig weg ist</translation>
    </message>
    <message>
        <source>Check route, rewrite rule and base path</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>Route, Rewrite-Regel und Basispfad prüfen</translation>
    </message>
    <message>
        <source>Mind upper and lower case: Linux does</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>Groß- und Kleinschreibung beachten: Linux tut es</translation>
    </message>
    <message>
        <source>Never send the error page as [200](status:ietf-200)</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>Die Fehlerseite nie als [200](status:ietf-200) senden</translation>
    </message>
    <message>
        <source>gone for good; 404 leaves open whether it returns</source>
        <extracomment>ietf-404, unlike ietf-410</extracomment>
        <translation>endgültig weg; 404 lässt offen, ob es wiederkommt</translation>
    </message>
    <message>
        <source>it is there, but not for this visitor</source>
        <extracomment>ietf-404, unlike ietf-403</extracomment>
        <translation>es ist da, aber nicht für diesen Besucher</translation>
    </message>
    <message>
        <source>“soft 404”: the page says “not found”, the code says fine</source>
        <extracomment>ietf-404, unlike ietf-200</extracomment>
        <translation>„Soft 404“: Die Seite sagt „nicht gefunden“, der Code „alles gut“</translation>
    </message>
    <message>
        <source>the name itself does not exist; nobody answered</source>
        <extracomment>ietf-404, unlike failure-dns-not-found</extracomment>
        <translation>schon den Namen gibt es nicht; niemand hat geantwortet</translation>
    </message>
    <message>
        <source>the address exists, the method does not fit</source>
        <extracomment>ietf-404, unlike ietf-405</extracomment>
        <translation>die Adresse gibt es, die Methode passt nicht</translation>
    </message>
    <message>
        <source>IIS says 404 when an upload is too large</source>
        <extracomment>ietf-404, unlike iis-404.13</extracomment>
        <translation>IIS meldet 404, wenn ein Upload zu groß ist</translation>
    </message>
    <message>
        <source>Something broke inside the site, and it does not say what.</source>
        <extracomment>ietf-500, summary</extracomment>
        <translation>In der Website ist etwas schiefgegangen, und sie sagt nicht, was.</translation>
    </message>
    <message>
        <source>Something went wrong inside the site; your device and connection are fine. Please try again in a few minutes. If it stays, tell us the time, the page and what you did just before, so that we can find the cause.</source>
        <extracomment>ietf-500, say</extracomment>
        <translation>In der Website ist etwas schiefgegangen; Ihr Gerät und Ihre Verbindung sind in Ordnung. Bitte versuchen Sie es in ein paar Minuten noch einmal. Wenn es so bleibt, nennen Sie uns die Uhrzeit, die Seite und was Sie gerade getan hatten, damit wir die Ursache finden.</translation>
    </message>
    <message>
        <source>The owner looks into the error log at the time of the visit.</source>
        <extracomment>ietf-500, actNote</extracomment>
        <translation>Der Betreiber sieht im Fehlerprotokoll zur Zeit des Besuchs nach.</translation>
    </message>
    <message>
        <source>A programming error, often right after an update</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Ein Programmierfehler, oft gleich nach einem Update</translation>
    </message>
    <message>
        <source>A plug-in or theme that does not fit the new version</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Ein Plugin oder Theme, das nicht zur neuen Version passt</translation>
    </message>
    <message>
        <source>Database down, full or refusing the password</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Datenbank ausgefallen, voll oder mit abgelehntem Passwort</translation>
    </message>
    <message>
        <source>A faulty line in `.htaccess` or the server’s settings</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Eine fehlerhafte Zeile in `.htaccess` oder in den Servereinstellungen</translation>
    </message>
    <message>
        <source>Memory or time limit of the application reached</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Speicher- oder Zeitlimit der Anwendung erreicht</translation>
    </message>
    <message>
        <source>Try again in a few minutes</source>
        <extracomment>ietf-500, fix for the visitor
----------
failure-connection-refused, fix for the visitor</extracomment>
        <translation>In ein paar Minuten noch einmal versuchen</translation>
    </message>
    <message>
        <source>Check whether a form went through before sending it again</source>
        <extracomment>ietf-500, fix for the visitor</extracomment>
        <translation>Vor erneutem Absenden prüfen, ob ein Formular schon angekommen ist</translation>
    </message>
    <message>
        <source>Read the error log at the very minute</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Das Fehlerprotokoll zu genau dieser Minute lesen</translation>
    </message>
    <message>
        <source>Undo the last update, plug-in or setting</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Letztes Update, Plugin oder letzte Einstellung zurücknehmen</translation>
    </message>
    <message>
        <source>Check free disk space and the database</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Freien Speicherplatz und Datenbank prüfen</translation>
    </message>
    <message>
        <source>Look for the stack trace or the error’s number in the log</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>Im Protokoll nach Stacktrace oder Fehlernummer suchen</translation>
    </message>
    <message>
        <source>Catch what can be foreseen and answer with a fitting code</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>Vorhersehbares abfangen und mit einem passenden Code antworten</translation>
    </message>
    <message>
        <source>Never show visitors the trace</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>Besuchern nie den Stacktrace zeigen</translation>
    </message>
    <message>
        <source>a gateway complains about the server behind it</source>
        <extracomment>ietf-500, unlike ietf-502</extracomment>
        <translation>ein Gateway beklagt sich über den Server dahinter</translation>
    </message>
    <message>
        <source>closed for the moment, knowingly</source>
        <extracomment>ietf-500, unlike ietf-503</extracomment>
        <translation>vorübergehend geschlossen, und zwar wissentlich</translation>
    </message>
    <message>
        <source>too slow, not broken</source>
        <extracomment>ietf-500, unlike ietf-504</extracomment>
        <translation>zu langsam, nicht defekt</translation>
    </message>
    <message>
        <source>the caller’s fault; the server is fine</source>
        <extracomment>ietf-500, unlike ietf-400</extracomment>
        <translation>der Fehler liegt beim Aufrufer; dem Server geht es gut</translation>
    </message>
    <message>
        <source>Cloudflare found the site’s answer too odd to name</source>
        <extracomment>ietf-500, unlike cloudflare-520</extracomment>
        <translation>Cloudflare fand die Antwort der Website zu seltsam, um sie zu benennen</translation>
    </message>
    <message>
        <source>IIS: the settings file itself is faulty</source>
        <extracomment>ietf-500, unlike iis-500.19</extracomment>
        <translation>IIS: Die Konfigurationsdatei selbst ist fehlerhaft</translation>
    </message>
    <message>
        <source>The server knows what is wanted and will not give it.</source>
        <extracomment>ietf-403, summary</extracomment>
        <translation>Der Server weiß, was gewünscht ist, und gibt es nicht heraus.</translation>
    </message>
    <message>
        <source>The site does not let you in here. Please try without VPN and, if you have an account, make sure you are signed in with the right one. If it stays, send us the address, the time and any number shown on the page.</source>
        <extracomment>ietf-403, say</extracomment>
        <translation>Die Website lässt Sie hier nicht hinein. Bitte versuchen Sie es ohne VPN und, wenn Sie ein Konto haben, prüfen Sie, ob Sie mit dem richtigen angemeldet sind. Wenn es so bleibt, schicken Sie uns die Adresse, die Uhrzeit und jede Nummer auf der Seite.</translation>
    </message>
    <message>
        <source>The visitor tries another network or account; the owner checks rules and rights.</source>
        <extracomment>ietf-403, actNote</extracomment>
        <translation>Der Besucher versucht ein anderes Netz oder Konto; der Betreiber prüft Regeln und Rechte.</translation>
    </message>
    <message>
        <source>Signed in with an account that lacks the right</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Mit einem Konto angemeldet, dem das Recht fehlt</translation>
    </message>
    <message>
        <source>A firewall or bot check blocks address, country or VPN</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Eine Firewall oder Botprüfung sperrt Adresse, Land oder VPN</translation>
    </message>
    <message>
        <source>A folder has no start page and may not be listed</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Ein Ordner hat keine Startseite und darf nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Wrong file rights, or a rule in `.htaccess`</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Falsche Dateirechte oder eine Regel in `.htaccess`</translation>
    </message>
    <message>
        <source>Switch the VPN off, or try mobile data</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>VPN ausschalten oder mobile Daten versuchen</translation>
    </message>
    <message>
        <source>Sign in with the account that has access</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>Mit dem Konto anmelden, das Zugang hat</translation>
    </message>
    <message>
        <source>Note the number on the page (Ray ID, reference)</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>Die Nummer auf der Seite notieren (Ray ID, Referenz)</translation>
    </message>
    <message>
        <source>Search the firewall’s log for the visitor’s IP address</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Im Protokoll der Firewall nach der IP-Adresse des Besuchers suchen</translation>
    </message>
    <message>
        <source>Check file rights (644, folders 755) and their owner</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Dateirechte (644, Ordner 755) und Eigentümer prüfen</translation>
    </message>
    <message>
        <source>Put a start page such as `index.html` into the folder</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Eine Startseite wie `index.html` in den Ordner legen</translation>
    </message>
    <message>
        <source>Give the reason in the content</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>Den Grund im Inhalt angeben</translation>
    </message>
    <message>
        <source>Use [404](status:ietf-404) if even the existence is a secret</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>[404](status:ietf-404) verwenden, wenn schon die Existenz geheim ist</translation>
    </message>
    <message>
        <source>Check CSRF token, `Origin` and `Referer`</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>CSRF-Token, `Origin` und `Referer` prüfen</translation>
    </message>
    <message>
        <source>asks for a sign-in; 403 asks for nothing, and the same sign-in again changes nothing</source>
        <extracomment>ietf-403, unlike ietf-401</extracomment>
        <translation>verlangt eine Anmeldung; 403 verlangt nichts, und dieselbe Anmeldung noch einmal ändert nichts</translation>
    </message>
    <message>
        <source>nothing there, or said to be, so as to hide it</source>
        <extracomment>ietf-403, unlike ietf-404</extracomment>
        <translation>nichts da, oder so gesagt, um es zu verbergen</translation>
    </message>
    <message>
        <source>refused for a legal reason</source>
        <extracomment>ietf-403, unlike ietf-451</extracomment>
        <translation>aus rechtlichem Grund verweigert</translation>
    </message>
    <message>
        <source>refused for too many calls; passes by itself</source>
        <extracomment>ietf-403, unlike ietf-429</extracomment>
        <translation>wegen zu vieler Aufrufe abgewiesen; vergeht von selbst</translation>
    </message>
    <message>
        <source>a firewall rule the owner set at Cloudflare</source>
        <extracomment>ietf-403, unlike cloudflare-1020</extracomment>
        <translation>eine Firewallregel des Betreibers bei Cloudflare</translation>
    </message>
    <message>
        <source>IIS: the folder may not be listed</source>
        <extracomment>ietf-403, unlike iis-403.14</extracomment>
        <translation>IIS: Der Ordner darf nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The site is closed for the moment: maintenance, overload, or nothing running behind it.</source>
        <extracomment>ietf-503, summary</extracomment>
        <translation>Die Website ist gerade geschlossen: Wartung, Überlastung oder dahinter läuft nichts.</translation>
    </message>
    <message>
        <source>The owner ends the maintenance, adds capacity or restarts what stopped.</source>
        <extracomment>ietf-503, actNote</extracomment>
        <translation>Der Betreiber beendet die Wartung, schafft mehr Kapazität oder startet neu, was stehen blieb.</translation>
    </message>
    <message>
        <source>`Retry-After` says when, if the site gives a time.</source>
        <extracomment>ietf-503, retryNote</extracomment>
        <translation>`Retry-After` sagt, wann, wenn die Website eine Zeit nennt.</translation>
    </message>
    <message>
        <source>Maintenance, perhaps left on by an update that broke off</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Wartung, vielleicht nach einem abgebrochenen Update noch an</translation>
    </message>
    <message>
        <source>More visitors than the site can serve at once</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Mehr Besucher, als die Website zugleich bedienen kann</translation>
    </message>
    <message>
        <source>No healthy server behind the load balancer</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Kein gesunder Server hinter dem Load Balancer</translation>
    </message>
    <message>
        <source>The application pool or container has stopped</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Der Anwendungspool oder Container ist stehen geblieben</translation>
    </message>
    <message>
        <source>A rate limit that answers 503 (nginx does unless told otherwise)</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Ein Ratenlimit, das mit 503 antwortet (nginx ohne andere Vorgabe)</translation>
    </message>
    <message>
        <source>Wait some minutes before reloading</source>
        <extracomment>ietf-503, fix for the visitor</extracomment>
        <translation>Vor dem Neuladen einige Minuten warten</translation>
    </message>
    <message>
        <source>Check maintenance mode; in WordPress delete `.maintenance`</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Wartungsmodus prüfen; bei WordPress `.maintenance` löschen</translation>
    </message>
    <message>
        <source>Look at load, memory and number of workers</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Last, Speicher und Zahl der Worker ansehen</translation>
    </message>
    <message>
        <source>Check the health checks of the load balancer</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Die Health Checks des Load Balancers prüfen</translation>
    </message>
    <message>
        <source>Send `Retry-After` with it</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>`Retry-After` mitsenden</translation>
    </message>
    <message>
        <source>Back off when you get it; do not all return at once</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>Bei dieser Antwort Pausen verlängern; nicht alle zugleich wiederkommen</translation>
    </message>
    <message>
        <source>Use [429](status:ietf-429) for limits per visitor</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>Für Limits je Besucher [429](status:ietf-429) verwenden</translation>
    </message>
    <message>
        <source>you alone have asked too often</source>
        <extracomment>ietf-503, unlike ietf-429</extracomment>
        <translation>nur Sie haben zu oft angefragt</translation>
    </message>
    <message>
        <source>somebody behind answered, but badly</source>
        <extracomment>ietf-503, unlike ietf-502</extracomment>
        <translation>jemand dahinter hat geantwortet, aber schlecht</translation>
    </message>
    <message>
        <source>somebody behind is too slow</source>
        <extracomment>ietf-503, unlike ietf-504</extracomment>
        <translation>jemand dahinter ist zu langsam</translation>
    </message>
    <message>
        <source>broken, without any promise that it will pass</source>
        <extracomment>ietf-503, unlike ietf-500</extracomment>
        <translation>defekt, ohne Aussicht, dass es vergeht</translation>
    </message>
    <message>
        <source>nobody there even to say so</source>
        <extracomment>ietf-503, unlike failure-connection-refused</extracomment>
        <translation>niemand da, der auch nur das sagen könnte</translation>
    </message>
    <message>
        <source>the same overload under a number of its own</source>
        <extracomment>ietf-503, unlike qualys-529</extracomment>
        <translation>dieselbe Überlastung unter eigener Nummer</translation>
    </message>
    <message>
        <source>The entrance of the site got no usable answer from the server behind it.</source>
        <extracomment>ietf-502, summary</extracomment>
        <translation>Der Eingang der Website bekam vom Server dahinter keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The entrance of the site works, but what stands behind it gave no proper answer. Please wait a minute and reload the page. If it stays, tell us the time and the address; the site’s team has to look at it.</source>
        <extracomment>ietf-502, say</extracomment>
        <translation>Der Eingang der Website funktioniert, aber was dahinter steht, hat nicht richtig geantwortet. Bitte warten Sie eine Minute und laden Sie die Seite neu. Wenn es so bleibt, nennen Sie uns Uhrzeit und Adresse; das Team der Website muss es sich ansehen.</translation>
    </message>
    <message>
        <source>The owner brings the application behind the gateway back to life.</source>
        <extracomment>ietf-502, actNote</extracomment>
        <translation>Der Betreiber bringt die Anwendung hinter dem Gateway wieder zum Laufen.</translation>
    </message>
    <message>
        <source>After a restart or deployment it is often gone in a minute.</source>
        <extracomment>ietf-502, retryNote</extracomment>
        <translation>Nach Neustart oder Deployment ist es oft in einer Minute vorbei.</translation>
    </message>
    <message>
        <source>The application has crashed or is just restarting</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>Die Anwendung ist abgestürzt oder startet gerade neu</translation>
    </message>
    <message>
        <source>The gateway looks at the wrong port or host</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>Das Gateway sucht am falschen Port oder Host</translation>
    </message>
    <message>
        <source>The application closed the connection midway</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>Die Anwendung schloss die Verbindung mittendrin</translation>
    </message>
    <message>
        <source>Its answer has a broken or too large header</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>Ihre Antwort hat einen defekten oder zu großen Kopf</translation>
    </message>
    <message>
        <source>The certificate between gateway and server is not valid</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>Das Zertifikat zwischen Gateway und Server ist ungültig</translation>
    </message>
    <message>
        <source>Reload after a minute</source>
        <extracomment>ietf-502, fix for the visitor</extracomment>
        <translation>Nach einer Minute neu laden</translation>
    </message>
    <message>
        <source>Check that the application or PHP-FPM is running</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Prüfen, ob die Anwendung oder PHP-FPM läuft</translation>
    </message>
    <message>
        <source>Read the gateway’s error log: it names the reason</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Fehlerprotokoll des Gateways lesen: Es nennt den Grund</translation>
    </message>
    <message>
        <source>Call the application directly, past the gateway</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>Die Anwendung direkt aufrufen, am Gateway vorbei</translation>
    </message>
    <message>
        <source>Raise `proxy_buffer_size` if the log says “too big header”</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>`proxy_buffer_size` erhöhen, wenn im Protokoll „too big header“ steht</translation>
    </message>
    <message>
        <source>Keep spare connections open longer than the gateway does</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>Freie Verbindungen länger offen halten als das Gateway</translation>
    </message>
    <message>
        <source>no answer in time; here there was one, or a refusal</source>
        <extracomment>ietf-502, unlike ietf-504</extracomment>
        <translation>keine Antwort rechtzeitig; hier gab es eine oder eine Ablehnung</translation>
    </message>
    <message>
        <source>knowingly closed, or nobody left to ask</source>
        <extracomment>ietf-502, unlike ietf-503</extracomment>
        <translation>wissentlich geschlossen oder niemand mehr zu fragen</translation>
    </message>
    <message>
        <source>the application answered, and reports a fault of its own</source>
        <extracomment>ietf-502, unlike ietf-500</extracomment>
        <translation>die Anwendung hat geantwortet und meldet einen eigenen Fehler</translation>
    </message>
    <message>
        <source>Cloudflare: the site’s server refused the connection</source>
        <extracomment>ietf-502, unlike cloudflare-521</extracomment>
        <translation>Cloudflare: Der Server der Website lehnte die Verbindung ab</translation>
    </message>
    <message>
        <source>Cloudflare: the site’s answer was empty or odd</source>
        <extracomment>ietf-502, unlike cloudflare-520</extracomment>
        <translation>Cloudflare: Die Antwort der Website war leer oder seltsam</translation>
    </message>
    <message>
        <source>not even a gateway answered</source>
        <extracomment>ietf-502, unlike failure-connection-refused</extracomment>
        <translation>nicht einmal ein Gateway hat geantwortet</translation>
    </message>
    <message>
        <source>The entrance of the site waited too long for the server behind it.</source>
        <extracomment>ietf-504, summary</extracomment>
        <translation>Der Eingang der Website hat zu lange auf den Server dahinter gewartet.</translation>
    </message>
    <message>
        <source>The entrance of the site waited for an answer from inside and then gave up. Please reload in a minute; if you had sent a form or paid, first check whether it went through. If it stays, tell us the time and what you were doing.</source>
        <extracomment>ietf-504, say</extracomment>
        <translation>Der Eingang der Website hat auf eine Antwort von innen gewartet und dann aufgegeben. Bitte laden Sie die Seite in einer Minute neu; wenn Sie ein Formular gesendet oder bezahlt haben, prüfen Sie zuerst, ob es angekommen ist. Wenn es so bleibt, nennen Sie uns die Uhrzeit und was Sie gerade taten.</translation>
    </message>
    <message>
        <source>The owner finds out what took so long behind the gateway.</source>
        <extracomment>ietf-504, actNote</extracomment>
        <translation>Der Betreiber findet heraus, was hinter dem Gateway so lange dauerte.</translation>
    </message>
    <message>
        <source>A passing jam clears; a slow report is slow again.</source>
        <extracomment>ietf-504, retryNote</extracomment>
        <translation>Ein kurzer Stau löst sich auf; ein langsamer Bericht bleibt langsam.</translation>
    </message>
    <message>
        <source>A slow database query, report or export</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Datenbankabfrage, Bericht oder Export ist langsam</translation>
    </message>
    <message>
        <source>The application hangs or is overloaded</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Die Anwendung hängt oder ist überlastet</translation>
    </message>
    <message>
        <source>An outside service it waits for does not answer</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Ein fremder Dienst, auf den sie wartet, antwortet nicht</translation>
    </message>
    <message>
        <source>A firewall swallows packets between gateway and server</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Eine Firewall verschluckt Pakete zwischen Gateway und Server</translation>
    </message>
    <message>
        <source>The gateway’s patience is short (nginx: 60 s unless changed)</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Das Gateway hat wenig Geduld (nginx: 60 s, wenn nicht geändert)</translation>
    </message>
    <message>
        <source>Check whether the action went through before repeating it</source>
        <extracomment>ietf-504, fix for the visitor
----------
cloudflare-524, fix for the visitor</extracomment>
        <translation>Vor dem Wiederholen prüfen, ob der Vorgang schon ausgeführt ist</translation>
    </message>
    <message>
        <source>Ask for less at once: a shorter period, fewer rows</source>
        <extracomment>ietf-504, fix for the visitor</extracomment>
        <translation>Weniger auf einmal abfragen: kürzerer Zeitraum, weniger Zeilen</translation>
    </message>
    <message>
        <source>Look for slow queries at that time</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>Nach langsamen Abfragen zu dieser Zeit suchen</translation>
    </message>
    <message>
        <source>Raise `proxy_read_timeout` only if the work must take so long</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>`proxy_read_timeout` nur erhöhen, wenn die Arbeit so lange dauern muss</translation>
    </message>
    <message>
        <source>Check the firewall between gateway and server</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>Firewall zwischen Gateway und Server prüfen</translation>
    </message>
    <message>
        <source>Move long work to a queue and answer [202](status:ietf-202)</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Lange Arbeit in eine Warteschlange legen und mit [202](status:ietf-202) antworten</translation>
    </message>
    <message>
        <source>Set time limits of your own for outside services, shorter than the gateway’s</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Für fremde Dienste eigene Zeitlimits setzen, kürzer als die des Gateways</translation>
    </message>
    <message>
        <source>Make repeated calls harmless</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Wiederholte Aufrufe unschädlich machen</translation>
    </message>
    <message>
        <source>the server waited for the visitor, not for another server</source>
        <extracomment>ietf-504, unlike ietf-408</extracomment>
        <translation>der Server wartete auf den Besucher, nicht auf einen anderen Server</translation>
    </message>
    <message>
        <source>an answer came, but a useless one</source>
        <extracomment>ietf-504, unlike ietf-502</extracomment>
        <translation>eine Antwort kam, aber eine unbrauchbare</translation>
    </message>
    <message>
        <source>refused at once instead of waited</source>
        <extracomment>ietf-504, unlike ietf-503</extracomment>
        <translation>sofort abgewiesen statt gewartet</translation>
    </message>
    <message>
        <source>connected, but no answer within 120 s (Cloudflare’s default)</source>
        <extracomment>ietf-504, unlike cloudflare-524</extracomment>
        <translation>verbunden, aber binnen 120 s keine Antwort (Vorgabe von Cloudflare)</translation>
    </message>
    <message>
        <source>Cloudflare could not even connect</source>
        <extracomment>ietf-504, unlike cloudflare-522</extracomment>
        <translation>Cloudflare bekam nicht einmal eine Verbindung</translation>
    </message>
    <message>
        <source>the visitor’s own program gave up; no answer at all</source>
        <extracomment>ietf-504, unlike failure-response-timeout</extracomment>
        <translation>das Programm des Besuchers gab auf; gar keine Antwort</translation>
    </message>
    <message>
        <source>The site does not know who is calling: the sign-in is missing or was refused.</source>
        <extracomment>ietf-401, summary</extracomment>
        <translation>Die Website weiß nicht, wer anfragt: Die Anmeldung fehlt oder wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The site needs you to sign in, or it did not accept your sign-in. Please sign in again and check Caps Lock. If it refuses you although the password is right, set a new one, or tell us your user name, but never your password.</source>
        <extracomment>ietf-401, say</extracomment>
        <translation>Für die Website müssen Sie sich anmelden, oder sie hat Ihre Anmeldung nicht angenommen. Bitte melden Sie sich noch einmal an und achten Sie auf die Feststelltaste. Wenn es trotz richtigem Passwort nicht klappt, setzen Sie ein neues oder nennen Sie uns Ihren Benutzernamen, aber nie Ihr Passwort.</translation>
    </message>
    <message>
        <source>The visitor signs in; a program sends a valid key or token.</source>
        <extracomment>ietf-401, actNote</extracomment>
        <translation>Der Besucher meldet sich an; ein Programm sendet einen gültigen Schlüssel oder ein Token.</translation>
    </message>
    <message>
        <source>It works as soon as a valid sign-in comes along.</source>
        <extracomment>ietf-401, retryNote</extracomment>
        <translation>Es klappt, sobald eine gültige Anmeldung mitkommt.</translation>
    </message>
    <message>
        <source>Not signed in, or the session has run out</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Nicht angemeldet oder Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Benutzername oder Passwort falsch</translation>
    </message>
    <message>
        <source>API key or token missing, mistyped or expired</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>API-Schlüssel oder Token fehlt, ist vertippt oder abgelaufen</translation>
    </message>
    <message>
        <source>`Authorization` got lost on a redirect or in a proxy</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>`Authorization` ging bei einer Weiterleitung oder im Proxy verloren</translation>
    </message>
    <message>
        <source>A test site is protected by a password</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Eine Testseite ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>Sign out and in again</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Abmelden und neu anmelden</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Remove a wrong password the browser has saved</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Ein falsches Passwort löschen, das der Browser gespeichert hat</translation>
    </message>
    <message>
        <source>Check that the account exists and is not locked</source>
        <extracomment>ietf-401, fix for the owner</extracomment>
        <translation>Prüfen, ob das Konto existiert und nicht gesperrt ist</translation>
    </message>
    <message>
        <source>Pass `Authorization` on to the application (Apache `CGIPassAuth`)</source>
        <extracomment>ietf-401, fix for the owner</extracomment>
        <translation>`Authorization` an die Anwendung weiterreichen (Apache `CGIPassAuth`)</translation>
    </message>
    <message>
        <source>Send `WWW-Authenticate` with every 401; it is a must</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Mit jedem 401 `WWW-Authenticate` senden; das ist Pflicht</translation>
    </message>
    <message>
        <source>Renew the token and compare the clocks</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Token erneuern und die Uhren vergleichen</translation>
    </message>
    <message>
        <source>Use [403](status:ietf-403) where signing in would not help</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>[403](status:ietf-403) verwenden, wo eine Anmeldung nicht hülfe</translation>
    </message>
    <message>
        <source>knows the visitor, or does not care, and refuses all the same</source>
        <extracomment>ietf-401, unlike ietf-403</extracomment>
        <translation>kennt den Besucher oder fragt nicht danach und lehnt trotzdem ab</translation>
    </message>
    <message>
        <source>the proxy in between asks, not the site</source>
        <extracomment>ietf-401, unlike ietf-407</extracomment>
        <translation>der Proxy dazwischen fragt, nicht die Website</translation>
    </message>
    <message>
        <source>the Wi-Fi asks, not the site</source>
        <extracomment>ietf-401, unlike ietf-511</extracomment>
        <translation>das WLAN fragt, nicht die Website</translation>
    </message>
    <message>
        <source>signed in, but the form is too old</source>
        <extracomment>ietf-401, unlike laravel-419</extracomment>
        <translation>angemeldet, aber das Formular ist zu alt</translation>
    </message>
    <message>
        <source>some sites hide private pages that way</source>
        <extracomment>ietf-401, unlike ietf-404</extracomment>
        <translation>manche Websites verbergen private Seiten so</translation>
    </message>
    <message>
        <source>The site has had more calls from here than it allows and asks for a pause.</source>
        <extracomment>ietf-429, summary</extracomment>
        <translation>Die Website hat von hier mehr Aufrufe bekommen, als sie erlaubt, und bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The site has counted more visits from your connection than it allows and wants a break. Please wait some minutes without reloading, then try again, best without VPN. If it comes back at once, send us the time and the page.</source>
        <extracomment>ietf-429, say</extracomment>
        <translation>Die Website hat über Ihre Verbindung mehr Besuche gezählt, als sie erlaubt, und möchte eine Pause. Bitte warten Sie einige Minuten, ohne neu zu laden, und versuchen Sie es dann noch einmal, am besten ohne VPN. Wenn es sofort wiederkommt, nennen Sie uns Uhrzeit und Seite.</translation>
    </message>
    <message>
        <source>The visitor or program waits, then goes more slowly.</source>
        <extracomment>ietf-429, actNote</extracomment>
        <translation>Der Besucher oder das Programm wartet und macht dann langsamer weiter.</translation>
    </message>
    <message>
        <source>After the time in `Retry-After`; trying sooner may prolong it.</source>
        <extracomment>ietf-429, retryNote</extracomment>
        <translation>Nach der Zeit in `Retry-After`; frühere Versuche können sie verlängern.</translation>
    </message>
    <message>
        <source>A program calls without pause or repeats at once</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Ein Programm ruft pausenlos an oder wiederholt sofort</translation>
    </message>
    <message>
        <source>Many people behind one address: office, VPN, mobile network</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Viele Menschen hinter einer Adresse: Büro, VPN, Mobilfunk</translation>
    </message>
    <message>
        <source>The allowance per minute or day is used up</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Das Kontingent pro Minute oder Tag ist aufgebraucht</translation>
    </message>
    <message>
        <source>Reloading or trying passwords again and again</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Immer wieder neu geladen oder Passwörter probiert</translation>
    </message>
    <message>
        <source>The site counts the CDN instead of the visitors</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Die Website zählt das CDN statt der Besucher</translation>
    </message>
    <message>
        <source>Wait some minutes, with all tabs of the site closed</source>
        <extracomment>ietf-429, fix for the visitor</extracomment>
        <translation>Einige Minuten warten, alle Tabs der Website geschlossen</translation>
    </message>
    <message>
        <source>Switch the VPN off or use another network</source>
        <extracomment>ietf-429, fix for the visitor</extracomment>
        <translation>VPN ausschalten oder ein anderes Netz nehmen</translation>
    </message>
    <message>
        <source>Count by the visitor’s real address, not the proxy’s</source>
        <extracomment>ietf-429, fix for the owner</extracomment>
        <translation>Nach der echten Adresse des Besuchers zählen, nicht nach der des Proxys</translation>
    </message>
    <message>
        <source>Raise the limit for sign-in pages with care</source>
        <extracomment>ietf-429, fix for the owner</extracomment>
        <translation>Das Limit für Anmeldeseiten mit Bedacht erhöhen</translation>
    </message>
    <message>
        <source>Wait as long as `Retry-After` says, then double the pauses</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>So lange warten, wie `Retry-After` sagt, dann die Pausen verdoppeln</translation>
    </message>
    <message>
        <source>Bundle calls and keep answers</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>Aufrufe bündeln und Antworten aufheben</translation>
    </message>
    <message>
        <source>Watch the remaining allowance in the `RateLimit` fields</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>Das Restkontingent in den `RateLimit`-Feldern beobachten</translation>
    </message>
    <message>
        <source>the site is overloaded for all, not just for you</source>
        <extracomment>ietf-429, unlike ietf-503</extracomment>
        <translation>die Website ist für alle überlastet, nicht nur für Sie</translation>
    </message>
    <message>
        <source>refused outright; waiting does not help</source>
        <extracomment>ietf-429, unlike ietf-403</extracomment>
        <translation>rundweg abgelehnt; Warten hilft nicht</translation>
    </message>
    <message>
        <source>the owner’s limit at Cloudflare, with this code</source>
        <extracomment>ietf-429, unlike cloudflare-1015</extracomment>
        <translation>das Limit des Betreibers bei Cloudflare, mit diesem Code</translation>
    </message>
    <message>
        <source>Twitter’s old number for the same</source>
        <extracomment>ietf-429, unlike twitter-420</extracomment>
        <translation>Twitters alte Nummer für dasselbe</translation>
    </message>
    <message>
        <source>the paid allowance is used up; waiting may not help</source>
        <extracomment>ietf-429, unlike ietf-402</extracomment>
        <translation>das bezahlte Kontingent ist aufgebraucht; Warten hilft vielleicht nicht</translation>
    </message>
    <message>
        <source>the service itself is overloaded</source>
        <extracomment>ietf-429, unlike qualys-529</extracomment>
        <translation>der Dienst selbst ist überlastet</translation>
    </message>
    <message>
        <source>The server could not, or would not, make sense of what the browser sent.</source>
        <extracomment>ietf-400, summary</extracomment>
        <translation>Der Server konnte oder wollte mit dem, was der Browser sandte, nichts anfangen.</translation>
    </message>
    <message>
        <source>The site could not read what your browser sent. Please delete this site’s cookies, check the address for stray characters and try again, perhaps in a private window. If it stays, send us the full address and the time.</source>
        <extracomment>ietf-400, say</extracomment>
        <translation>Die Website konnte nicht lesen, was Ihr Browser gesendet hat. Bitte löschen Sie die Cookies dieser Website, prüfen Sie die Adresse auf überzählige Zeichen und versuchen Sie es noch einmal, gern in einem privaten Fenster. Wenn es so bleibt, schicken Sie uns die volle Adresse und die Uhrzeit.</translation>
    </message>
    <message>
        <source>The visitor clears cookies or corrects the address; a program corrects its call.</source>
        <extracomment>ietf-400, actNote</extracomment>
        <translation>Der Besucher löscht Cookies oder berichtigt die Adresse; ein Programm berichtigt seinen Aufruf.</translation>
    </message>
    <message>
        <source>Old, broken or too many cookies of this site</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Alte, defekte oder zu viele Cookies dieser Website</translation>
    </message>
    <message>
        <source>Stray `%`, space or cut-off character in the address</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Überzähliges `%`, Leerzeichen oder abgeschnittenes Zeichen in der Adresse</translation>
    </message>
    <message>
        <source>Invalid JSON or missing field in an API call</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Ungültiges JSON oder fehlendes Feld in einem API-Aufruf</translation>
    </message>
    <message>
        <source>The server does not know the host name it was called by</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Der Server kennt den Hostnamen nicht, unter dem er gerufen wurde</translation>
    </message>
    <message>
        <source>Plain `http` sent to an `https` port</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Unverschlüsseltes `http` an einen `https`-Port gesendet</translation>
    </message>
    <message>
        <source>Delete the cookies of this site</source>
        <extracomment>ietf-400, fix for the visitor
----------
ietf-431, fix for the visitor</extracomment>
        <translation>Die Cookies dieser Website löschen</translation>
    </message>
    <message>
        <source>Type the address anew, without what follows the `?`</source>
        <extracomment>ietf-400, fix for the visitor</extracomment>
        <translation>Die Adresse neu eingeben, ohne den Teil nach dem `?`</translation>
    </message>
    <message>
        <source>Try a private window</source>
        <extracomment>ietf-400, fix for the visitor
----------
failure-redirect-loop, fix for the visitor
----------
ietf-431, fix for the visitor</extracomment>
        <translation>Ein privates Fenster versuchen</translation>
    </message>
    <message>
        <source>Add the host name to the site and the framework</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Den Hostnamen bei Website und Framework eintragen</translation>
    </message>
    <message>
        <source>Raise the header limit if cookies are the reason</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Das Kopflimit erhöhen, wenn Cookies der Grund sind</translation>
    </message>
    <message>
        <source>Say in the content which part was wrong</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>Im Inhalt sagen, welcher Teil falsch war</translation>
    </message>
    <message>
        <source>Check `Host`, `Content-Length` and encoding of the call</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>`Host`, `Content-Length` und Kodierung des Aufrufs prüfen</translation>
    </message>
    <message>
        <source>Send it once with `curl -v` and compare</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>Einmal mit `curl -v` senden und vergleichen</translation>
    </message>
    <message>
        <source>could be read, but the values do not fit</source>
        <extracomment>ietf-400, unlike ietf-422</extracomment>
        <translation>lesbar, aber die Werte passen nicht</translation>
    </message>
    <message>
        <source>names the oversized header, where 400 keeps quiet</source>
        <extracomment>ietf-400, unlike ietf-431</extracomment>
        <translation>benennt das übergroße Kopffeld, wo 400 schweigt</translation>
    </message>
    <message>
        <source>understood; only nothing is there</source>
        <extracomment>ietf-400, unlike ietf-404</extracomment>
        <translation>verstanden; nur ist nichts da</translation>
    </message>
    <message>
        <source>understood, but the wrong server for this name</source>
        <extracomment>ietf-400, unlike ietf-421</extracomment>
        <translation>verstanden, aber der falsche Server für diesen Namen</translation>
    </message>
    <message>
        <source>nginx’s number for too long a header, shown as 400</source>
        <extracomment>ietf-400, unlike nginx-494</extracomment>
        <translation>nginx’ Nummer für einen zu langen Kopf, als 400 gezeigt</translation>
    </message>
    <message>
        <source>plain http on the https port, shown as 400</source>
        <extracomment>ietf-400, unlike nginx-497</extracomment>
        <translation>unverschlüsseltes http am https-Port, als 400 gezeigt</translation>
    </message>
    <message>
        <source>The address has changed for good; the browser goes on to the new one.</source>
        <extracomment>ietf-301, summary</extracomment>
        <translation>Die Adresse hat sich für immer geändert; der Browser geht weiter zur neuen.</translation>
    </message>
    <message>
        <source>The page has a new address, and your browser should take you there by itself. Please update your bookmark. If you end up on a wrong page or go round in circles, send us the address you started from.</source>
        <extracomment>ietf-301, say</extracomment>
        <translation>Die Seite hat eine neue Adresse, und Ihr Browser sollte Sie von selbst dorthin bringen. Bitte aktualisieren Sie Ihr Lesezeichen. Wenn Sie auf einer falschen Seite landen oder im Kreis geführt werden, schicken Sie uns die Adresse, mit der Sie begonnen haben.</translation>
    </message>
    <message>
        <source>The browser follows; the site renews its own links in time.</source>
        <extracomment>ietf-301, actNote</extracomment>
        <translation>Der Browser folgt; die Website erneuert bei Gelegenheit ihre eigenen Links.</translation>
    </message>
    <message>
        <source>The browser is already on its way to the new address.</source>
        <extracomment>ietf-301, retryNote</extracomment>
        <translation>Der Browser ist schon auf dem Weg zur neuen Adresse.</translation>
    </message>
    <message>
        <source>Page or site has moved to another address or domain</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>Seite oder Website ist auf eine andere Adresse oder Domain umgezogen</translation>
    </message>
    <message>
        <source>`http` leads to `https`, or to the name with `www`</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>`http` führt zu `https` oder zum Namen mit `www`</translation>
    </message>
    <message>
        <source>A slash at the end is added or removed</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>Ein Schrägstrich am Ende kommt hinzu oder fällt weg</translation>
    </message>
    <message>
        <source>The browser remembers a 301 that is long gone</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>Der Browser merkt sich ein 301, das es längst nicht mehr gibt</translation>
    </message>
    <message>
        <source>Renew bookmarks and saved links</source>
        <extracomment>ietf-301, fix for the visitor</extracomment>
        <translation>Lesezeichen und gespeicherte Links erneuern</translation>
    </message>
    <message>
        <source>Clear this site’s stored data if it leads to the wrong place</source>
        <extracomment>ietf-301, fix for the visitor</extracomment>
        <translation>Gespeicherte Daten dieser Website löschen, wenn es an den falschen Ort geht</translation>
    </message>
    <message>
        <source>Lead straight to the final address, without chains</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Direkt zur endgültigen Adresse leiten, ohne Ketten</translation>
    </message>
    <message>
        <source>Check forms and APIs: use [308](status:ietf-308) where POST must stay</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Formulare und APIs prüfen: [308](status:ietf-308) nehmen, wo POST bleiben muss</translation>
    </message>
    <message>
        <source>Test with [302](status:ietf-302) first: a wrong 301 is hard to take back</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Zuerst mit [302](status:ietf-302) testen: Ein falsches 301 ist schwer zurückzunehmen</translation>
    </message>
    <message>
        <source>Limit the memory with `Cache-Control: max-age`</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Das Gedächtnis mit `Cache-Control: max-age` begrenzen</translation>
    </message>
    <message>
        <source>Compare host and scheme if it loops behind a proxy</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Host und Schema vergleichen, wenn es hinter einem Proxy im Kreis geht</translation>
    </message>
    <message>
        <source>just as permanent, but a POST stays a POST</source>
        <extracomment>ietf-301, unlike ietf-308</extracomment>
        <translation>genauso dauerhaft, aber ein POST bleibt ein POST</translation>
    </message>
    <message>
        <source>for now only: keep using the old address</source>
        <extracomment>ietf-301, unlike ietf-302</extracomment>
        <translation>nur vorläufig: weiter die alte Adresse verwenden</translation>
    </message>
    <message>
        <source>not a move, but the way to a result</source>
        <extracomment>ietf-301, unlike ietf-303</extracomment>
        <translation>kein Umzug, sondern der Weg zu einem Ergebnis</translation>
    </message>
    <message>
        <source>gone without a new address</source>
        <extracomment>ietf-301, unlike ietf-410</extracomment>
        <translation>weg, ohne neue Adresse</translation>
    </message>
    <message>
        <source>For now another page answers; the old address stays the right one.</source>
        <extracomment>ietf-302, summary</extracomment>
        <translation>Vorläufig antwortet eine andere Seite; die alte Adresse bleibt die richtige.</translation>
    </message>
    <message>
        <source>Your browser is being sent to another page for the moment, for example to sign in or to your language. Keep your bookmark as it is. If you go round in circles, please allow cookies for this site, try a private window and tell us what happens.</source>
        <extracomment>ietf-302, say</extracomment>
        <translation>Ihr Browser wird vorübergehend zu einer anderen Seite geschickt, zum Beispiel zur Anmeldung oder zu Ihrer Sprache. Behalten Sie Ihr Lesezeichen, wie es ist. Wenn Sie im Kreis geführt werden, erlauben Sie bitte Cookies für diese Website, versuchen Sie ein privates Fenster und sagen Sie uns, was geschieht.</translation>
    </message>
    <message>
        <source>The browser follows by itself.</source>
        <extracomment>ietf-302, actNote</extracomment>
        <translation>Der Browser folgt von selbst.</translation>
    </message>
    <message>
        <source>Each new call may lead somewhere else.</source>
        <extracomment>ietf-302, retryNote</extracomment>
        <translation>Jeder neue Aufruf kann anderswohin führen.</translation>
    </message>
    <message>
        <source>Not signed in: the site leads to its sign-in page</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Nicht angemeldet: Die Website führt zu ihrer Anmeldeseite</translation>
    </message>
    <message>
        <source>Language, country or device is chosen automatically</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Sprache, Land oder Gerät wird automatisch gewählt</translation>
    </message>
    <message>
        <source>A form was handled, its result follows</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Ein Formular wurde verarbeitet, das Ergebnis folgt</translation>
    </message>
    <message>
        <source>Cookies are blocked, so the sign-in page returns</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Cookies sind gesperrt, also kommt die Anmeldeseite wieder</translation>
    </message>
    <message>
        <source>A short or advertising link counts the click</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Ein Kurz- oder Werbelink zählt den Klick</translation>
    </message>
    <message>
        <source>Allow cookies for the site if sign-in goes in circles</source>
        <extracomment>ietf-302, fix for the visitor</extracomment>
        <translation>Cookies für die Website erlauben, wenn die Anmeldung im Kreis führt</translation>
    </message>
    <message>
        <source>Use [301](status:ietf-301) if the move is for good</source>
        <extracomment>ietf-302, fix for the owner</extracomment>
        <translation>[301](status:ietf-301) nehmen, wenn der Umzug endgültig ist</translation>
    </message>
    <message>
        <source>Try the sign-in once with all cookies deleted</source>
        <extracomment>ietf-302, fix for the owner</extracomment>
        <translation>Die Anmeldung einmal ganz ohne Cookies versuchen</translation>
    </message>
    <message>
        <source>Use [303](status:ietf-303) after a form, [307](status:ietf-307) where POST must stay</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>Nach einem Formular [303](status:ietf-303) nehmen, [307](status:ietf-307), wo POST bleiben muss</translation>
    </message>
    <message>
        <source>Never take `Location` unchecked from user input</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>`Location` nie ungeprüft aus Benutzereingaben übernehmen</translation>
    </message>
    <message>
        <source>Check the proxy’s `X-Forwarded-Proto` if it loops</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>`X-Forwarded-Proto` des Proxys prüfen, wenn es im Kreis geht</translation>
    </message>
    <message>
        <source>for good: browsers may remember it</source>
        <extracomment>ietf-302, unlike ietf-301</extracomment>
        <translation>endgültig: Browser dürfen es sich merken</translation>
    </message>
    <message>
        <source>as temporary, but method and content stay</source>
        <extracomment>ietf-302, unlike ietf-307</extracomment>
        <translation>ebenso vorläufig, aber Methode und Inhalt bleiben</translation>
    </message>
    <message>
        <source>leads to the result of an action, always with GET</source>
        <extracomment>ietf-302, unlike ietf-303</extracomment>
        <translation>führt zum Ergebnis einer Aktion, immer mit GET</translation>
    </message>
    <message>
        <source>asks for sign-in directly instead of leading to a page</source>
        <extracomment>ietf-302, unlike ietf-401</extracomment>
        <translation>verlangt direkt eine Anmeldung, statt zu einer Seite zu führen</translation>
    </message>
    <message>
        <source>All went as asked; the answer carries what was wanted.</source>
        <extracomment>ietf-200, summary</extracomment>
        <translation>Alles lief wie gewünscht; die Antwort enthält, was verlangt war.</translation>
    </message>
    <message>
        <source>The site answered normally and delivered the page. If something on it still looks wrong, please reload it with Ctrl+F5. Still wrong? Send us a picture of your screen with the address and the time.</source>
        <extracomment>ietf-200, say</extracomment>
        <translation>Die Website hat normal geantwortet und die Seite geliefert. Wenn etwas daran noch falsch aussieht, laden Sie sie bitte mit Strg+F5 neu. Immer noch falsch? Schicken Sie uns ein Bild Ihres Bildschirms mit Adresse und Uhrzeit.</translation>
    </message>
    <message>
        <source>If something looks wrong, it is the content, not the delivery.</source>
        <extracomment>ietf-200, actNote</extracomment>
        <translation>Wenn etwas falsch aussieht, liegt es am Inhalt, nicht an der Auslieferung.</translation>
    </message>
    <message>
        <source>It has been delivered.</source>
        <extracomment>ietf-200, retryNote</extracomment>
        <translation>Es ist schon ausgeliefert.</translation>
    </message>
    <message>
        <source>The page or file exists and was sent</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Die Seite oder Datei existiert und wurde gesendet</translation>
    </message>
    <message>
        <source>A form or call was carried out, the result follows</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Ein Formular oder Aufruf wurde ausgeführt, das Ergebnis folgt</translation>
    </message>
    <message>
        <source>An error page is sent with 200 by mistake (“soft 404”)</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Eine Fehlerseite wird irrtümlich mit 200 gesendet („Soft 404“)</translation>
    </message>
    <message>
        <source>A sign-in page of a hotel or a bot check answers instead</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Stattdessen antwortet die Anmeldeseite eines Hotels oder eine Botprüfung</translation>
    </message>
    <message>
        <source>Reload with Ctrl+F5 if the page looks old</source>
        <extracomment>ietf-200, fix for the visitor</extracomment>
        <translation>Mit Strg+F5 neu laden, wenn die Seite veraltet aussieht</translation>
    </message>
    <message>
        <source>Try a private window if it looks broken</source>
        <extracomment>ietf-200, fix for the visitor</extracomment>
        <translation>Ein privates Fenster versuchen, wenn sie kaputt aussieht</translation>
    </message>
    <message>
        <source>Read the page’s text when visitors report errors</source>
        <extracomment>ietf-200, fix for the owner</extracomment>
        <translation>Den Text der Seite lesen, wenn Besucher Fehler melden</translation>
    </message>
    <message>
        <source>Empty the CDN’s copy after a release</source>
        <extracomment>ietf-200, fix for the owner
----------
ietf-304, fix for the owner</extracomment>
        <translation>Nach einer Veröffentlichung die Kopie im CDN leeren</translation>
    </message>
    <message>
        <source>Answer errors with 4xx or 5xx, never with a 200 page</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>Fehler mit 4xx oder 5xx beantworten, nie mit einer 200-Seite</translation>
    </message>
    <message>
        <source>Look at `Age` and `Cache-Control` if old content comes</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>`Age` und `Cache-Control` ansehen, wenn alter Inhalt kommt</translation>
    </message>
    <message>
        <source>Check `Content-Type` if the browser saves instead of showing</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>`Content-Type` prüfen, wenn der Browser speichert, statt anzuzeigen</translation>
    </message>
    <message>
        <source>done as well, but on purpose without content</source>
        <extracomment>ietf-200, unlike ietf-204</extracomment>
        <translation>ebenfalls erledigt, aber absichtlich ohne Inhalt</translation>
    </message>
    <message>
        <source>unchanged, so the browser shows the copy it has</source>
        <extracomment>ietf-200, unlike ietf-304</extracomment>
        <translation>unverändert, also zeigt der Browser seine Kopie</translation>
    </message>
    <message>
        <source>only a piece of the file</source>
        <extracomment>ietf-200, unlike ietf-206</extracomment>
        <translation>nur ein Stück der Datei</translation>
    </message>
    <message>
        <source>a “soft 404” shows its words under a 200</source>
        <extracomment>ietf-200, unlike ietf-404</extracomment>
        <translation>ein „Soft 404“ zeigt seinen Text unter einem 200</translation>
    </message>
    <message>
        <source>an error that often hides inside a 200 answer</source>
        <extracomment>ietf-200, unlike esri-498</extracomment>
        <translation>ein Fehler, der sich oft in einer 200-Antwort verbirgt</translation>
    </message>
    <message>
        <source>The host looks for a crash in the origin’s error log at that very minute.</source>
        <extracomment>cloudflare-520, actNote</extracomment>
        <translation>Der Hoster sucht im Fehlerprotokoll zu genau dieser Minute nach einem Absturz.</translation>
    </message>
    <message>
        <source>The application crashed while answering (often PHP)</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Die Anwendung stürzte beim Antworten ab (oft PHP)</translation>
    </message>
    <message>
        <source>Headers over 128 KB, mostly too many cookies</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Kopffelder über 128 KB, meist zu viele Cookies</translation>
    </message>
    <message>
        <source>A firewall or security plug-in cuts Cloudflare off</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Eine Firewall oder ein Sicherheits-Plugin sperrt Cloudflare aus</translation>
    </message>
    <message>
        <source>HTTP/2 at the origin is set up wrongly</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>HTTP/2 ist am Ursprungsserver falsch eingerichtet</translation>
    </message>
    <message>
        <source>Delete this site’s cookies</source>
        <extracomment>cloudflare-520, fix for the visitor
----------
failure-redirect-loop, fix for the visitor</extracomment>
        <translation>Die Cookies dieser Website löschen</translation>
    </message>
    <message>
        <source>Send the site the Ray ID and the time</source>
        <extracomment>cloudflare-520, fix for the visitor</extracomment>
        <translation>Der Website Ray ID und Uhrzeit schicken</translation>
    </message>
    <message>
        <source>Give the host the time, URL and Ray ID</source>
        <extracomment>cloudflare-520, fix for the owner</extracomment>
        <translation>Dem Hoster Uhrzeit, URL und Ray ID geben</translation>
    </message>
    <message>
        <source>Set the record to DNS only to see the bare answer</source>
        <extracomment>cloudflare-520, fix for the owner</extracomment>
        <translation>Eintrag auf „DNS only“ stellen, um die unverfälschte Antwort zu sehen</translation>
    </message>
    <message>
        <source>Ask the origin directly with `curl -v --resolve`</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Den Ursprungsserver direkt mit `curl -v --resolve` fragen</translation>
    </message>
    <message>
        <source>Switch HTTP/2 to Origin off as a test</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Testweise „HTTP/2 to Origin“ ausschalten</translation>
    </message>
    <message>
        <source>Add up the size of the response headers</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Die Größe der Antwort-Kopffelder zusammenzählen</translation>
    </message>
    <message>
        <source>no answer at all because the connection was refused</source>
        <extracomment>cloudflare-520, unlike cloudflare-521</extracomment>
        <translation>gar keine Antwort, weil die Verbindung abgelehnt wurde</translation>
    </message>
    <message>
        <source>a proper 502 answer from the site, passed on</source>
        <extracomment>cloudflare-520, unlike cloudflare-502</extracomment>
        <translation>eine ordentliche 502-Antwort der Website, durchgereicht</translation>
    </message>
    <message>
        <source>encryption failed before any answer could come</source>
        <extracomment>cloudflare-520, unlike cloudflare-525</extracomment>
        <translation>die Verschlüsselung scheiterte, bevor eine Antwort kommen konnte</translation>
    </message>
    <message>
        <source>The site’s server turned Cloudflare’s connection away at the door.</source>
        <extracomment>cloudflare-521, summary</extracomment>
        <translation>Der Server der Website hat die Verbindung von Cloudflare an der Tür abgewiesen.</translation>
    </message>
    <message>
        <source>The host starts the web server, or stops its firewall from rejecting Cloudflare.</source>
        <extracomment>cloudflare-521, actNote</extracomment>
        <translation>Der Hoster startet den Webserver oder sorgt dafür, dass die Firewall Cloudflare nicht mehr abweist.</translation>
    </message>
    <message>
        <source>It clears when the server restarts; a firewall rule stays until somebody edits it.</source>
        <extracomment>cloudflare-521, retryNote</extracomment>
        <translation>Es vergeht, wenn der Server neu startet; eine Firewallregel bleibt, bis jemand sie ändert.</translation>
    </message>
    <message>
        <source>The web server program is stopped or has crashed</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Das Webserver-Programm steht still oder ist abgestürzt</translation>
    </message>
    <message>
        <source>The firewall rejects Cloudflare’s addresses</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Die Firewall weist die Adressen von Cloudflare ab</translation>
    </message>
    <message>
        <source>Nothing listens on the port the SSL mode needs</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Am Port, den der SSL-Modus braucht, lauscht nichts</translation>
    </message>
    <message>
        <source>A security tool took Cloudflare for an attacker</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Ein Sicherheitsprogramm hielt Cloudflare für einen Angreifer</translation>
    </message>
    <message>
        <source>Try again in some minutes</source>
        <extracomment>cloudflare-521, fix for the visitor</extracomment>
        <translation>In einigen Minuten noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tell the site that 521 is showing</source>
        <extracomment>cloudflare-521, fix for the visitor</extracomment>
        <translation>Der Website sagen, dass 521 erscheint</translation>
    </message>
    <message>
        <source>Check that the web server is running</source>
        <extracomment>cloudflare-521, fix for the owner</extracomment>
        <translation>Prüfen, ob der Webserver läuft</translation>
    </message>
    <message>
        <source>Allow all of Cloudflare’s IP ranges in the firewall</source>
        <extracomment>cloudflare-521, fix for the owner</extracomment>
        <translation>Alle IP-Bereiche von Cloudflare in der Firewall erlauben</translation>
    </message>
    <message>
        <source>Check the listening ports with `ss -ltnp`</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Die offenen Ports mit `ss -ltnp` prüfen</translation>
    </message>
    <message>
        <source>Match port 80 or 443 to the SSL/TLS mode</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Port 80 oder 443 auf den SSL/TLS-Modus abstimmen</translation>
    </message>
    <message>
        <source>Exclude Cloudflare from `fail2ban` and similar tools</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Cloudflare von `fail2ban` und Ähnlichem ausnehmen</translation>
    </message>
    <message>
        <source>no reply to the knock at all; 521 is an instant refusal</source>
        <extracomment>cloudflare-521, unlike cloudflare-522</extracomment>
        <translation>gar keine Reaktion auf das Klopfen; 521 ist eine sofortige Ablehnung</translation>
    </message>
    <message>
        <source>no road to the server; with 521 it was reached and said no</source>
        <extracomment>cloudflare-521, unlike cloudflare-523</extracomment>
        <translation>kein Weg zum Server; bei 521 wurde er erreicht und sagte nein</translation>
    </message>
    <message>
        <source>the connection stood, only its encryption failed</source>
        <extracomment>cloudflare-521, unlike cloudflare-525</extracomment>
        <translation>die Verbindung stand, nur ihre Verschlüsselung scheiterte</translation>
    </message>
    <message>
        <source>the server took the connection, then sent nonsense</source>
        <extracomment>cloudflare-521, unlike cloudflare-520</extracomment>
        <translation>der Server nahm die Verbindung an und sandte dann Unsinn</translation>
    </message>
    <message>
        <source>The host finds out who drops the packets: a firewall, an overloaded server or a wrong address.</source>
        <extracomment>cloudflare-522, actNote</extracomment>
        <translation>Der Hoster findet heraus, wer die Pakete verwirft: eine Firewall, ein überlasteter Server oder eine falsche Adresse.</translation>
    </message>
    <message>
        <source>May get through when the load drops; a blocked or wrong address stays silent.</source>
        <extracomment>cloudflare-522, retryNote</extracomment>
        <translation>Kommt vielleicht durch, wenn die Last sinkt; eine gesperrte oder falsche Adresse bleibt stumm.</translation>
    </message>
    <message>
        <source>The server is overloaded or switched off</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Der Server ist überlastet oder ausgeschaltet</translation>
    </message>
    <message>
        <source>The DNS record holds an old IP address</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Der DNS-Eintrag enthält eine alte IP-Adresse</translation>
    </message>
    <message>
        <source>TCP keep-alive is switched off at the origin</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>TCP-Keep-alive ist am Ursprungsserver ausgeschaltet</translation>
    </message>
    <message>
        <source>A Worker on a custom domain fetches its own hostname</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Ein Worker auf eigener Domain ruft seinen eigenen Hostnamen ab</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again</source>
        <extracomment>cloudflare-522, fix for the visitor</extracomment>
        <translation>Ein paar Minuten warten und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Send the site the Ray ID</source>
        <extracomment>cloudflare-522, fix for the visitor</extracomment>
        <translation>Der Website die Ray ID schicken</translation>
    </message>
    <message>
        <source>Compare the A record with the address the host gave you</source>
        <extracomment>cloudflare-522, fix for the owner</extracomment>
        <translation>Den A-Eintrag mit der Adresse vergleichen, die der Hoster nannte</translation>
    </message>
    <message>
        <source>Let the host allow all Cloudflare ranges and lift rate limits</source>
        <extracomment>cloudflare-522, fix for the owner</extracomment>
        <translation>Den Hoster alle Bereiche von Cloudflare erlauben und Ratenlimits aufheben lassen</translation>
    </message>
    <message>
        <source>Search `iptables`, `.htaccess` and the cloud firewall for drop rules</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>`iptables`, `.htaccess` und die Cloud-Firewall nach Sperrregeln durchsuchen</translation>
    </message>
    <message>
        <source>Run `mtr` from the origin to a Cloudflare address</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>`mtr` vom Ursprungsserver zu einer Cloudflare-Adresse laufen lassen</translation>
    </message>
    <message>
        <source>Use a Route instead of fetching the Worker’s own hostname</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>Eine Route verwenden, statt den eigenen Hostnamen des Workers abzurufen</translation>
    </message>
    <message>
        <source>refused at once; with 522 nobody reacts</source>
        <extracomment>cloudflare-522, unlike cloudflare-521</extracomment>
        <translation>sofort abgelehnt; bei 522 reagiert niemand</translation>
    </message>
    <message>
        <source>the connection worked, only the answer took too long</source>
        <extracomment>cloudflare-522, unlike cloudflare-524</extracomment>
        <translation>die Verbindung klappte, nur die Antwort dauerte zu lange</translation>
    </message>
    <message>
        <source>the network itself reports that there is no way there</source>
        <extracomment>cloudflare-522, unlike cloudflare-523</extracomment>
        <translation>das Netz selbst meldet, dass kein Weg dorthin führt</translation>
    </message>
    <message>
        <source>the site’s own server reported that something behind it was slow</source>
        <extracomment>cloudflare-522, unlike cloudflare-504</extracomment>
        <translation>der Server der Website meldete selbst, dass etwas dahinter langsam war</translation>
    </message>
    <message>
        <source>The site makes the slow page faster, or lets the job run in the background.</source>
        <extracomment>cloudflare-524, actNote</extracomment>
        <translation>Die Website macht die langsame Seite schneller oder lässt die Arbeit im Hintergrund laufen.</translation>
    </message>
    <message>
        <source>A long job in the page: export, import, report</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Eine lange Arbeit in der Seite: Export, Import, Bericht</translation>
    </message>
    <message>
        <source>A slow database query</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Eine langsame Datenbankabfrage</translation>
    </message>
    <message>
        <source>An overloaded server that still accepts connections</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Ein überlasteter Server, der noch Verbindungen annimmt</translation>
    </message>
    <message>
        <source>The server takes an upload too slowly</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Der Server nimmt einen Upload zu langsam an</translation>
    </message>
    <message>
        <source>Try a smaller export or file</source>
        <extracomment>cloudflare-524, fix for the visitor</extracomment>
        <translation>Kleineren Export oder kleinere Datei versuchen</translation>
    </message>
    <message>
        <source>Run long jobs from a DNS-only subdomain</source>
        <extracomment>cloudflare-524, fix for the owner</extracomment>
        <translation>Lange Arbeiten über eine „DNS only“-Subdomain leiten</translation>
    </message>
    <message>
        <source>Raise the Proxy Read Timeout (Enterprise only)</source>
        <extracomment>cloudflare-524, fix for the owner</extracomment>
        <translation>Das Proxy Read Timeout erhöhen (nur Enterprise)</translation>
    </message>
    <message>
        <source>Start the job, return at once and poll for its state</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Die Arbeit starten, sofort antworten und den Stand abfragen</translation>
    </message>
    <message>
        <source>Log response times at the origin</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Antwortzeiten am Ursprungsserver protokollieren</translation>
    </message>
    <message>
        <source>Find the slow query behind this URL</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Die langsame Abfrage hinter dieser URL finden</translation>
    </message>
    <message>
        <source>the site’s own front server gave up waiting, not Cloudflare</source>
        <extracomment>cloudflare-524, unlike cloudflare-504</extracomment>
        <translation>der vordere Server der Website gab das Warten auf, nicht Cloudflare</translation>
    </message>
    <message>
        <source>an answer came, but it was unusable</source>
        <extracomment>cloudflare-524, unlike cloudflare-520</extracomment>
        <translation>eine Antwort kam, war aber unbrauchbar</translation>
    </message>
    <message>
        <source>your own program stopped waiting; no page came at all</source>
        <extracomment>cloudflare-524, unlike failure-response-timeout</extracomment>
        <translation>Ihr eigenes Programm hörte auf zu warten; es kam gar keine Seite</translation>
    </message>
    <message>
        <source>Cloudflare and the site’s server could not agree on an encrypted connection.</source>
        <extracomment>cloudflare-525, summary</extracomment>
        <translation>Cloudflare und der Server der Website konnten sich auf keine verschlüsselte Verbindung einigen.</translation>
    </message>
    <message>
        <source>The host repairs TLS at the origin: certificate, SNI, port 443 and ciphers.</source>
        <extracomment>cloudflare-525, actNote</extracomment>
        <translation>Der Hoster repariert TLS am Ursprungsserver: Zertifikat, SNI, Port 443 und Chiffren.</translation>
    </message>
    <message>
        <source>It lasts until the origin’s setup changes; an occasional one may pass on a reload.</source>
        <extracomment>cloudflare-525, retryNote</extracomment>
        <translation>Es bleibt, bis der Ursprungsserver anders eingerichtet ist; vereinzelt hilft Neuladen.</translation>
    </message>
    <message>
        <source>No cipher suite in common with Cloudflare</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Keine Chiffre mit Cloudflare gemeinsam</translation>
    </message>
    <message>
        <source>The origin does not support SNI</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Der Ursprungsserver unterstützt kein SNI</translation>
    </message>
    <message>
        <source>Reload once</source>
        <extracomment>cloudflare-525, fix for the visitor</extracomment>
        <translation>Einmal neu laden</translation>
    </message>
    <message>
        <source>Report the page’s address to the site</source>
        <extracomment>cloudflare-525, fix for the visitor</extracomment>
        <translation>Der Website die Adresse der Seite melden</translation>
    </message>
    <message>
        <source>Install a certificate; Cloudflare’s Origin CA is free</source>
        <extracomment>cloudflare-525, fix for the owner</extracomment>
        <translation>Ein Zertifikat installieren; Cloudflares Origin CA ist kostenlos</translation>
    </message>
    <message>
        <source>Check the origin’s IP address if the host changes it often</source>
        <extracomment>cloudflare-525, fix for the owner</extracomment>
        <translation>Die IP-Adresse des Ursprungsservers prüfen, wenn der Hoster sie oft ändert</translation>
    </message>
    <message>
        <source>Test with `openssl s_client -servername`</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>Mit `openssl s_client -servername` testen</translation>
    </message>
    <message>
        <source>Compare the cipher lists of both ends</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>Die Chiffrenlisten beider Enden vergleichen</translation>
    </message>
    <message>
        <source>Log TLS errors (`mod_ssl`, nginx error log)</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>TLS-Fehler protokollieren (`mod_ssl`, Fehlerprotokoll von nginx)</translation>
    </message>
    <message>
        <source>the handshake worked, but the certificate is not trusted</source>
        <extracomment>cloudflare-525, unlike cloudflare-526</extracomment>
        <translation>der Handshake gelang, aber dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>the connection was refused before any encryption began</source>
        <extracomment>cloudflare-525, unlike cloudflare-521</extracomment>
        <translation>die Verbindung wurde vor jeder Verschlüsselung abgelehnt</translation>
    </message>
    <message>
        <source>between your device and the first server, no page shown</source>
        <extracomment>cloudflare-525, unlike failure-tls-handshake-failed</extracomment>
        <translation>zwischen Ihrem Gerät und dem ersten Server, ohne jede Seite</translation>
    </message>
    <message>
        <source>the names inside and outside the encryption differ</source>
        <extracomment>cloudflare-525, unlike cloudflare-1013</extracomment>
        <translation>die Namen innerhalb und außerhalb der Verschlüsselung weichen ab</translation>
    </message>
    <message>
        <source>Cloudflare does not trust the certificate of the site’s own server.</source>
        <extracomment>cloudflare-526, summary</extracomment>
        <translation>Cloudflare vertraut dem Zertifikat des Servers der Website nicht.</translation>
    </message>
    <message>
        <source>The host renews the origin’s certificate or puts the right name into it.</source>
        <extracomment>cloudflare-526, actNote</extracomment>
        <translation>Der Hoster erneuert das Zertifikat des Ursprungsservers oder trägt den richtigen Namen ein.</translation>
    </message>
    <message>
        <source>The same until a valid certificate is installed.</source>
        <extracomment>cloudflare-526, retryNote</extracomment>
        <translation>Es bleibt gleich, bis ein gültiges Zertifikat installiert ist.</translation>
    </message>
    <message>
        <source>The origin’s certificate has expired</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Das Zertifikat des Ursprungsservers ist abgelaufen</translation>
    </message>
    <message>
        <source>It is self-signed or from an unknown issuer</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Es ist selbst signiert oder von einem unbekannten Aussteller</translation>
    </message>
    <message>
        <source>It does not contain the requested hostname</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Es enthält den angefragten Hostnamen nicht</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Es wurde widerrufen</translation>
    </message>
    <message>
        <source>Gateway at a company distrusts the site’s certificate</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Das Gateway einer Firma misstraut dem Zertifikat der Website</translation>
    </message>
    <message>
        <source>Report it to the site</source>
        <extracomment>cloudflare-526, fix for the visitor</extracomment>
        <translation>Der Website melden</translation>
    </message>
    <message>
        <source>Ask IT at work whether Cloudflare Gateway filters</source>
        <extracomment>cloudflare-526, fix for the visitor</extracomment>
        <translation>Die IT der Firma fragen, ob Cloudflare Gateway filtert</translation>
    </message>
    <message>
        <source>Renew the certificate, or use Cloudflare’s Origin CA</source>
        <extracomment>cloudflare-526, fix for the owner</extracomment>
        <translation>Das Zertifikat erneuern oder Cloudflares Origin CA verwenden</translation>
    </message>
    <message>
        <source>Set SSL to Full only until that is done</source>
        <extracomment>cloudflare-526, fix for the owner</extracomment>
        <translation>SSL nur bis dahin auf „Full“ stellen</translation>
    </message>
    <message>
        <source>Read the expiry date and names with `openssl x509 -text`</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Ablaufdatum und Namen mit `openssl x509 -text` lesen</translation>
    </message>
    <message>
        <source>Add a self-signed one to the Custom Origin Trust Store</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Ein selbst signiertes in den Custom Origin Trust Store aufnehmen</translation>
    </message>
    <message>
        <source>the certificate your browser sees has expired</source>
        <extracomment>cloudflare-526, unlike failure-tls-expired</extracomment>
        <translation>das Zertifikat, das Ihr Browser sieht, ist abgelaufen</translation>
    </message>
    <message>
        <source>your browser itself distrusts the site; no Cloudflare page</source>
        <extracomment>cloudflare-526, unlike failure-tls-self-signed</extracomment>
        <translation>Ihr Browser selbst misstraut der Website; keine Cloudflare-Seite</translation>
    </message>
    <message>
        <source>the server refused to connect at all</source>
        <extracomment>cloudflare-526, unlike cloudflare-521</extracomment>
        <translation>der Server lehnte schon die Verbindung ab</translation>
    </message>
    <message>
        <source>A firewall rule of the site’s owner has matched this visit.</source>
        <extracomment>cloudflare-1020, summary</extracomment>
        <translation>Eine Firewallregel des Betreibers traf auf diesen Besuch zu.</translation>
    </message>
    <message>
        <source>The visitor sends the Ray ID; the owner finds the rule and adjusts it.</source>
        <extracomment>cloudflare-1020, actNote</extracomment>
        <translation>Der Besucher schickt die Ray ID; der Betreiber findet die Regel und passt sie an.</translation>
    </message>
    <message>
        <source>As long as rule and visit stay the same, so does the refusal.</source>
        <extracomment>cloudflare-1020, retryNote</extracomment>
        <translation>Solange Regel und Besuch gleich bleiben, bleibt auch die Ablehnung.</translation>
    </message>
    <message>
        <source>A rule against countries, VPNs or bots</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Eine Regel gegen Länder, VPNs oder Bots</translation>
    </message>
    <message>
        <source>Characters in a form or address that look like an attack</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Zeichen in Formular oder Adresse, die nach einem Angriff aussehen</translation>
    </message>
    <message>
        <source>A protected path such as an admin page</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Ein geschützter Pfad wie eine Verwaltungsseite</translation>
    </message>
    <message>
        <source>A rule that is broader than intended</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Eine Regel, die weiter greift als gedacht</translation>
    </message>
    <message>
        <source>Switch VPN and add-ons off</source>
        <extracomment>cloudflare-1020, fix for the visitor</extracomment>
        <translation>VPN und Add-ons ausschalten</translation>
    </message>
    <message>
        <source>Send the owner a picture with the Ray ID</source>
        <extracomment>cloudflare-1020, fix for the visitor</extracomment>
        <translation>Dem Betreiber ein Bild mit der Ray ID schicken</translation>
    </message>
    <message>
        <source>Search Security Events for the Ray ID</source>
        <extracomment>cloudflare-1020, fix for the owner</extracomment>
        <translation>Die Security Events nach der Ray ID durchsuchen</translation>
    </message>
    <message>
        <source>Narrow the rule, or allow the address</source>
        <extracomment>cloudflare-1020, fix for the owner</extracomment>
        <translation>Die Regel enger fassen oder die Adresse erlauben</translation>
    </message>
    <message>
        <source>Test new rules with the log action first</source>
        <extracomment>cloudflare-1020, fix for the developer</extracomment>
        <translation>Neue Regeln zuerst mit der Aktion „Log“ testen</translation>
    </message>
    <message>
        <source>too many requests; it ends by waiting</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1015</extracomment>
        <translation>zu viele Anfragen; endet durch Warten</translation>
    </message>
    <message>
        <source>the browser’s signature was refused</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1010</extracomment>
        <translation>die Signatur des Browsers wurde abgelehnt</translation>
    </message>
    <message>
        <source>the address stands on a block list</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1006</extracomment>
        <translation>die Adresse steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>No such name</source>
        <extracomment>failure-dns-not-found, name</extracomment>
        <translation>Name existiert nicht</translation>
    </message>
    <message>
        <source>The name was looked up properly, and the answer is that it does not exist.</source>
        <extracomment>failure-dns-not-found, summary</extracomment>
        <translation>Der Name wurde ordentlich nachgeschlagen, und die Auskunft ist, dass es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>Your device asked where this site lives and was told that no such name exists. Please check the spelling, and try it once with www in front and once without. If it is right and the site worked before, send us the exact address and we will look into it.</source>
        <extracomment>failure-dns-not-found, say</extracomment>
        <translation>Ihr Gerät hat gefragt, wo diese Website liegt, und erfahren, dass es diesen Namen nicht gibt. Bitte prüfen Sie die Schreibweise und versuchen Sie es einmal mit www davor und einmal ohne. Wenn sie stimmt und die Website früher ging, schicken Sie uns die genaue Adresse, und wir sehen nach.</translation>
    </message>
    <message>
        <source>First the visitor checks the spelling; if it is right, the owner restores the name.</source>
        <extracomment>failure-dns-not-found, actNote</extracomment>
        <translation>Zuerst prüft der Besucher die Schreibweise; stimmt sie, stellt der Betreiber den Namen wieder her.</translation>
    </message>
    <message>
        <source>The name is misspelt</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Der Name ist falsch geschrieben</translation>
    </message>
    <message>
        <source>The domain was not renewed and has lapsed</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Die Domain wurde nicht verlängert und ist verfallen</translation>
    </message>
    <message>
        <source>No record for this subdomain, `www` often</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Kein Eintrag für diese Subdomain, oft `www`</translation>
    </message>
    <message>
        <source>The name exists only inside a company network or VPN</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Den Namen gibt es nur in einem Firmennetz oder VPN</translation>
    </message>
    <message>
        <source>The record is new, and the earlier no is still remembered</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Der Eintrag ist neu, und das frühere Nein ist noch gemerkt</translation>
    </message>
    <message>
        <source>Check the spelling, above all the ending</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Die Schreibweise prüfen, vor allem die Endung</translation>
    </message>
    <message>
        <source>Try with and without `www`</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Mit und ohne `www` versuchen</translation>
    </message>
    <message>
        <source>Connect the VPN if it is a work address</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Das VPN verbinden, wenn es eine Firmenadresse ist</translation>
    </message>
    <message>
        <source>Try mobile data instead of Wi-Fi</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Mobile Daten statt WLAN versuchen</translation>
    </message>
    <message>
        <source>Check that the domain is renewed and not on hold</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Prüfen, ob die Domain verlängert und nicht gesperrt ist</translation>
    </message>
    <message>
        <source>Add the missing `A`, `AAAA` or `CNAME` record</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Den fehlenden `A`-, `AAAA`- oder `CNAME`-Eintrag anlegen</translation>
    </message>
    <message>
        <source>Compare the name servers at the registrar with your DNS host’s</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Die Nameserver beim Registrar mit denen des DNS-Hosters vergleichen</translation>
    </message>
    <message>
        <source>Ask the source: `dig +trace www.example.com`</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Die Quelle fragen: `dig +trace www.example.com`</translation>
    </message>
    <message>
        <source>Compare resolvers: `dig @1.1.1.1` and `dig @8.8.8.8`</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Resolver vergleichen: `dig @1.1.1.1` und `dig @8.8.8.8`</translation>
    </message>
    <message>
        <source>Look for dangling `CNAME` targets</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Nach `CNAME`-Zielen suchen, die ins Leere zeigen</translation>
    </message>
    <message>
        <source>the look-up itself broke; the name may well exist</source>
        <extracomment>failure-dns-not-found, unlike failure-dns-failure</extracomment>
        <translation>das Nachschlagen selbst scheiterte; den Namen kann es durchaus geben</translation>
    </message>
    <message>
        <source>the name was found, but nothing listens there</source>
        <extracomment>failure-dns-not-found, unlike failure-connection-refused</extracomment>
        <translation>der Name wurde gefunden, aber dort lauscht nichts</translation>
    </message>
    <message>
        <source>the site was reached, and only this page is missing</source>
        <extracomment>failure-dns-not-found, unlike ietf-404</extracomment>
        <translation>die Website war erreichbar, nur diese Seite fehlt</translation>
    </message>
    <message>
        <source>The connection timed out</source>
        <extracomment>failure-connection-timeout, name</extracomment>
        <translation>Zeitüberschreitung beim Verbinden</translation>
    </message>
    <message>
        <source>No line to the server came about: every attempt met silence.</source>
        <extracomment>failure-connection-timeout, summary</extracomment>
        <translation>Keine Leitung zum Server kam zustande: Jeder Versuch traf auf Schweigen.</translation>
    </message>
    <message>
        <source>Try another network first: if that works, a block is at fault, otherwise the site’s operator acts.</source>
        <extracomment>failure-connection-timeout, actNote</extracomment>
        <translation>Zuerst ein anderes Netz versuchen: Geht es dort, ist eine Sperre schuld, sonst handelt der Betreiber.</translation>
    </message>
    <message>
        <source>Worth repeating after some minutes and from another network.</source>
        <extracomment>failure-connection-timeout, retryNote</extracomment>
        <translation>Nach einigen Minuten und aus einem anderen Netz einen Versuch wert.</translation>
    </message>
    <message>
        <source>The server is switched off, frozen or overloaded</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Der Server ist ausgeschaltet, eingefroren oder überlastet</translation>
    </message>
    <message>
        <source>A firewall drops the visitor’s packets silently</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Eine Firewall verwirft die Pakete des Besuchers stumm</translation>
    </message>
    <message>
        <source>The name points to an address that is no longer used</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Der Name zeigt auf eine Adresse, die nicht mehr benutzt wird</translation>
    </message>
    <message>
        <source>The port is not open to the outside (cloud security group)</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Der Port ist nach außen nicht offen (Security Group der Cloud)</translation>
    </message>
    <message>
        <source>IPv6 is announced but leads nowhere</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>IPv6 ist angekündigt, führt aber nirgendwohin</translation>
    </message>
    <message>
        <source>Try mobile data or another network</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>Mobile Daten oder ein anderes Netz versuchen</translation>
    </message>
    <message>
        <source>Turn the VPN off, or on, and try again</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>VPN aus- oder einschalten und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Note the time and your public IP address for us</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>Uhrzeit und öffentliche IP-Adresse für uns notieren</translation>
    </message>
    <message>
        <source>Check that the machine runs and answers from outside</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Prüfen, ob der Rechner läuft und von außen antwortet</translation>
    </message>
    <message>
        <source>Look for the visitor’s address in block lists</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Die Adresse des Besuchers in Sperrlisten suchen</translation>
    </message>
    <message>
        <source>Ask the hosting firm about an outage</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Den Hoster nach einer Störung fragen</translation>
    </message>
    <message>
        <source>See where packets stop: `mtr -T -P 443 name`</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>Sehen, wo Pakete hängen bleiben: `mtr -T -P 443 name`</translation>
    </message>
    <message>
        <source>Compare `curl -4` with `curl -6`</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>`curl -4` mit `curl -6` vergleichen</translation>
    </message>
    <message>
        <source>Open the port in the security group and the host firewall</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>Den Port in der Security Group und der Firewall des Hosts öffnen</translation>
    </message>
    <message>
        <source>the connection stood, but no answer followed</source>
        <extracomment>failure-connection-timeout, unlike failure-response-timeout</extracomment>
        <translation>die Verbindung stand, aber keine Antwort folgte</translation>
    </message>
    <message>
        <source>the same silence, met by Cloudflare on its way to the site</source>
        <extracomment>failure-connection-timeout, unlike cloudflare-522</extracomment>
        <translation>dasselbe Schweigen, auf das Cloudflare auf dem Weg zur Website traf</translation>
    </message>
    <message>
        <source>a gateway waited in vain and said so</source>
        <extracomment>failure-connection-timeout, unlike ietf-504</extracomment>
        <translation>ein Gateway wartete vergeblich und sagte es</translation>
    </message>
    <message>
        <source>the device knows at once that there is no way</source>
        <extracomment>failure-connection-timeout, unlike failure-network-unreachable</extracomment>
        <translation>das Gerät weiß sofort, dass es keinen Weg gibt</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <extracomment>failure-connection-refused, name</extracomment>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The site’s operator starts the web server or opens the port.</source>
        <extracomment>failure-connection-refused, actNote</extracomment>
        <translation>Der Betreiber startet den Webserver oder öffnet den Port.</translation>
    </message>
    <message>
        <source>During a restart it clears within seconds; otherwise somebody has to act.</source>
        <extracomment>failure-connection-refused, retryNote</extracomment>
        <translation>Bei einem Neustart vergeht es in Sekunden; sonst muss jemand handeln.</translation>
    </message>
    <message>
        <source>The web server program has stopped or failed to start</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Das Webserver-Programm ist stehen geblieben oder nicht gestartet</translation>
    </message>
    <message>
        <source>It listens on another port, or only on `127.0.0.1`</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Es lauscht an einem anderen Port oder nur auf `127.0.0.1`</translation>
    </message>
    <message>
        <source>The name points to an old server</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Der Name zeigt auf einen alten Server</translation>
    </message>
    <message>
        <source>A firewall rejects this visitor or port</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Eine Firewall weist diesen Besucher oder Port ab</translation>
    </message>
    <message>
        <source>The address has a wrong port number</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Die Adresse hat eine falsche Portnummer</translation>
    </message>
    <message>
        <source>Check the address for a port, such as `:8443`</source>
        <extracomment>failure-connection-refused, fix for the visitor</extracomment>
        <translation>Die Adresse auf einen Port prüfen, etwa `:8443`</translation>
    </message>
    <message>
        <source>Try without VPN or from another network</source>
        <extracomment>failure-connection-refused, fix for the visitor</extracomment>
        <translation>Ohne VPN oder aus einem anderen Netz versuchen</translation>
    </message>
    <message>
        <source>Read its log for why it stopped, full disk and bad certificate first</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Im Protokoll lesen, warum er stehen blieb: zuerst volle Platte und defektes Zertifikat</translation>
    </message>
    <message>
        <source>Compare the name’s address with the server’s</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Die Adresse des Namens mit der des Servers vergleichen</translation>
    </message>
    <message>
        <source>See what listens: `ss -ltnp`</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>Sehen, was lauscht: `ss -ltnp`</translation>
    </message>
    <message>
        <source>Bind to `0.0.0.0` inside containers and publish the port</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>In Containern an `0.0.0.0` binden und den Port veröffentlichen</translation>
    </message>
    <message>
        <source>Probe from outside: `curl -v --resolve name:443:address https://name/`</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>Von außen prüfen: `curl -v --resolve name:443:address https://name/`</translation>
    </message>
    <message>
        <source>no reply at all for many seconds; a refusal comes at once</source>
        <extracomment>failure-connection-refused, unlike failure-connection-timeout</extracomment>
        <translation>viele Sekunden lang gar keine Antwort; eine Ablehnung kommt sofort</translation>
    </message>
    <message>
        <source>the connection stood first and was then torn down</source>
        <extracomment>failure-connection-refused, unlike failure-connection-reset</extracomment>
        <translation>die Verbindung stand zuerst und wurde dann abgerissen</translation>
    </message>
    <message>
        <source>the same refusal, met by Cloudflare on its way to the site</source>
        <extracomment>failure-connection-refused, unlike cloudflare-521</extracomment>
        <translation>dieselbe Ablehnung, auf die Cloudflare auf dem Weg zur Website traf</translation>
    </message>
    <message>
        <source>it was the visitor’s proxy that refused, not the site</source>
        <extracomment>failure-connection-refused, unlike failure-proxy-refused</extracomment>
        <translation>der Proxy des Besuchers lehnte ab, nicht die Website</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>failure-connection-reset, name</extracomment>
        <translation>Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>A connection stood, then somebody hung up in the middle.</source>
        <extracomment>failure-connection-reset, summary</extracomment>
        <translation>Eine Verbindung stand, dann legte jemand mittendrin auf.</translation>
    </message>
    <message>
        <source>Find out who hung up: if another network works, the visitor’s own network filters the site.</source>
        <extracomment>failure-connection-reset, actNote</extracomment>
        <translation>Herausfinden, wer auflegte: Geht es in einem anderen Netz, filtert das Netz des Besuchers die Website.</translation>
    </message>
    <message>
        <source>A stale line works on the second try; a filter cuts every attempt alike.</source>
        <extracomment>failure-connection-reset, retryNote</extracomment>
        <translation>Eine alte Leitung klappt beim zweiten Versuch; ein Filter kappt jeden Versuch gleich.</translation>
    </message>
    <message>
        <source>A firewall, filter or antivirus program cuts the line</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Firewall, Filter oder Virenschutz kappt die Leitung</translation>
    </message>
    <message>
        <source>A server worker crashed or was restarted</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Ein Worker des Servers ist abgestürzt oder wurde neu gestartet</translation>
    </message>
    <message>
        <source>An idle connection had already been dropped</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Eine ungenutzte Verbindung war schon aufgegeben</translation>
    </message>
    <message>
        <source>A rate limit or attack defence closed the door</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Ein Ratenlimit oder eine Angriffsabwehr schloss die Tür</translation>
    </message>
    <message>
        <source>The upload exceeds a limit or breaks on packet size</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Der Upload überschreitet ein Limit oder scheitert an der Paketgröße</translation>
    </message>
    <message>
        <source>Try again once, then on mobile data</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Noch einmal versuchen, dann über mobile Daten</translation>
    </message>
    <message>
        <source>Pause web protection in the antivirus program</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Den Webschutz im Virenschutz kurz anhalten</translation>
    </message>
    <message>
        <source>Ask your IT whether the site is filtered</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Die eigene IT fragen, ob die Website gefiltert wird</translation>
    </message>
    <message>
        <source>Look for crashes and restarts at that minute</source>
        <extracomment>failure-connection-reset, fix for the owner</extracomment>
        <translation>Nach Abstürzen und Neustarts in dieser Minute suchen</translation>
    </message>
    <message>
        <source>Check limits and block rules of firewall and host</source>
        <extracomment>failure-connection-reset, fix for the owner</extracomment>
        <translation>Limits und Sperrregeln von Firewall und Host prüfen</translation>
    </message>
    <message>
        <source>Repeat requests that may safely be sent twice</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>Anfragen wiederholen, die gefahrlos zweimal gesendet werden dürfen</translation>
    </message>
    <message>
        <source>Keep idle time-outs shorter on the client than on the server</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>Leerlaufzeiten beim Client kürzer halten als beim Server</translation>
    </message>
    <message>
        <source>Capture both ends: `tcpdump &apos;tcp[tcpflags] &amp; tcp-rst != 0&apos;`</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>An beiden Enden mitschneiden: `tcpdump &apos;tcp[tcpflags] &amp; tcp-rst != 0&apos;`</translation>
    </message>
    <message>
        <source>closed politely, without a single byte of answer</source>
        <extracomment>failure-connection-reset, unlike failure-empty-response</extracomment>
        <translation>höflich geschlossen, ohne ein einziges Byte Antwort</translation>
    </message>
    <message>
        <source>the answer had begun and its end is missing</source>
        <extracomment>failure-connection-reset, unlike failure-response-truncated</extracomment>
        <translation>die Antwort hatte begonnen, und ihr Ende fehlt</translation>
    </message>
    <message>
        <source>no connection came about in the first place</source>
        <extracomment>failure-connection-reset, unlike failure-connection-refused</extracomment>
        <translation>es kam gar nicht erst eine Verbindung zustande</translation>
    </message>
    <message>
        <source>the two sides talked, but could not agree on encryption</source>
        <extracomment>failure-connection-reset, unlike failure-tls-handshake-failed</extracomment>
        <translation>beide Seiten sprachen, konnten sich aber nicht auf Verschlüsselung einigen</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>failure-tls-expired, name</extracomment>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The site showed an identity paper whose last day has passed.</source>
        <extracomment>failure-tls-expired, summary</extracomment>
        <translation>Die Website zeigte einen Ausweis, dessen letzter Tag vorbei ist.</translation>
    </message>
    <message>
        <source>The site’s owner renews the certificate and reloads the web server.</source>
        <extracomment>failure-tls-expired, actNote</extracomment>
        <translation>Der Betreiber erneuert das Zertifikat und lädt den Webserver neu.</translation>
    </message>
    <message>
        <source>The warning stays until a valid certificate is in use.</source>
        <extracomment>failure-tls-expired, retryNote</extracomment>
        <translation>Die Warnung bleibt, bis ein gültiges Zertifikat im Einsatz ist.</translation>
    </message>
    <message>
        <source>The renewal was forgotten, or its job failed</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Die Erneuerung wurde vergessen, oder ihr Job scheiterte</translation>
    </message>
    <message>
        <source>Renewed, but the web server was never reloaded</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Erneuert, aber der Webserver nie neu geladen</translation>
    </message>
    <message>
        <source>One server of several still has the old file</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Einer von mehreren Servern hat noch die alte Datei</translation>
    </message>
    <message>
        <source>The visitor’s clock runs ahead</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Die Uhr des Besuchers geht vor</translation>
    </message>
    <message>
        <source>An intermediate certificate has expired</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Ein Zwischenzertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Check date and time of your device</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>Datum und Uhrzeit Ihres Geräts prüfen</translation>
    </message>
    <message>
        <source>Do not click past the warning on pages with passwords or payment</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>Auf Seiten mit Passwort oder Zahlung die Warnung nicht übergehen</translation>
    </message>
    <message>
        <source>Renew, then reload: `certbot renew` and `systemctl reload nginx`</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Erneuern, dann neu laden: `certbot renew` und `systemctl reload nginx`</translation>
    </message>
    <message>
        <source>Set an alarm for 14 days before the end</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Einen Alarm für 14 Tage vor dem Ablauf setzen</translation>
    </message>
    <message>
        <source>Renew at the CDN too, where it holds its own copy</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Auch am CDN erneuern, wenn es eine eigene Kopie hat</translation>
    </message>
    <message>
        <source>Read the dates: `openssl s_client -connect name:443 -servername name &lt;/dev/null | openssl x509 -noout -dates`</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Die Daten lesen: `openssl s_client -connect name:443 -servername name &lt;/dev/null | openssl x509 -noout -dates`</translation>
    </message>
    <message>
        <source>Test each server address on its own</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Jede Serveradresse für sich testen</translation>
    </message>
    <message>
        <source>Keep verification on; do not ship `verify=False`</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Die Prüfung anlassen; kein `verify=False` ausliefern</translation>
    </message>
    <message>
        <source>the first day still lies ahead; mostly a wrong clock</source>
        <extracomment>failure-tls-expired, unlike failure-tls-not-yet-valid</extracomment>
        <translation>der erste Tag liegt noch vor uns; meist eine falsche Uhr</translation>
    </message>
    <message>
        <source>in date, but made out for another name</source>
        <extracomment>failure-tls-expired, unlike failure-tls-hostname-mismatch</extracomment>
        <translation>gültig, aber auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>in date, but nobody trusted vouches for it</source>
        <extracomment>failure-tls-expired, unlike failure-tls-untrusted-issuer</extracomment>
        <translation>gültig, aber niemand Vertrauenswürdiges bürgt dafür</translation>
    </message>
    <message>
        <source>Cloudflare met an invalid certificate on the site’s own server</source>
        <extracomment>failure-tls-expired, unlike cloudflare-526</extracomment>
        <translation>Cloudflare fand am Server der Website ein ungültiges Zertifikat</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <extracomment>failure-tls-hostname-mismatch, name</extracomment>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The site showed a certificate that does not list the name that was asked for.</source>
        <extracomment>failure-tls-hostname-mismatch, summary</extracomment>
        <translation>Die Website zeigte ein Zertifikat, das den angefragten Namen nicht enthält.</translation>
    </message>
    <message>
        <source>The site identified itself under a different name than the one you asked for, so your browser stopped to protect you. Please try the address once with www and once without. Do not enter passwords or card numbers while the warning shows, and send us the exact address you used.</source>
        <extracomment>failure-tls-hostname-mismatch, say</extracomment>
        <translation>Die Website hat sich mit einem anderen Namen ausgewiesen als dem, den Sie aufrufen wollten; Ihr Browser hat angehalten, um Sie zu schützen. Bitte versuchen Sie die Adresse einmal mit www und einmal ohne. Geben Sie keine Passwörter oder Kartennummern ein, solange die Warnung zu sehen ist, und schicken Sie uns die genaue Adresse.</translation>
    </message>
    <message>
        <source>The owner gets a certificate that lists every name in use.</source>
        <extracomment>failure-tls-hostname-mismatch, actNote</extracomment>
        <translation>Der Betreiber holt ein Zertifikat, das alle verwendeten Namen enthält.</translation>
    </message>
    <message>
        <source>The other spelling of the name may work at once; this one will not until the list is mended.</source>
        <extracomment>failure-tls-hostname-mismatch, retryNote</extracomment>
        <translation>Die andere Schreibweise des Namens klappt vielleicht sofort; diese erst, wenn die Liste berichtigt ist.</translation>
    </message>
    <message>
        <source>`www` or the bare name is missing from the certificate</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>`www` oder der Name ohne fehlt im Zertifikat</translation>
    </message>
    <message>
        <source>The web server fell back to its default site</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Der Webserver ist auf seine Standardseite zurückgefallen</translation>
    </message>
    <message>
        <source>The name points to the wrong server or an old host</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Der Name zeigt auf den falschen Server oder einen alten Hoster</translation>
    </message>
    <message>
        <source>The site was opened by its IP address</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Die Website wurde über ihre IP-Adresse geöffnet</translation>
    </message>
    <message>
        <source>A Wi-Fi login page answered in the site’s place</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Die Anmeldeseite eines WLANs antwortete statt der Website</translation>
    </message>
    <message>
        <source>Try the address with, or without, `www`</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>Die Adresse mit oder ohne `www` versuchen</translation>
    </message>
    <message>
        <source>Open any page to log in to the Wi-Fi, then try again</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>Zur WLAN-Anmeldung irgendeine Seite öffnen, dann noch einmal versuchen</translation>
    </message>
    <message>
        <source>Enter nothing while the warning shows</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>Nichts eingeben, solange die Warnung zu sehen ist</translation>
    </message>
    <message>
        <source>Order one certificate for all names that point here</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Ein Zertifikat für alle Namen bestellen, die hierher zeigen</translation>
    </message>
    <message>
        <source>Set the site up for this name in the web server or CDN</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Die Website in Webserver oder CDN für diesen Namen einrichten</translation>
    </message>
    <message>
        <source>Redirect only from names that have a certificate too</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Nur von Namen weiterleiten, die auch ein Zertifikat haben</translation>
    </message>
    <message>
        <source>List the names: `openssl x509 -noout -ext subjectAltName`</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>Die Namen auflisten: `openssl x509 -noout -ext subjectAltName`</translation>
    </message>
    <message>
        <source>Send the name with the test: `-servername name` (SNI)</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>Beim Test den Namen mitsenden: `-servername name` (SNI)</translation>
    </message>
    <message>
        <source>Do not call HTTPS services by IP address</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>HTTPS-Dienste nicht über die IP-Adresse aufrufen</translation>
    </message>
    <message>
        <source>the name fits, the date does not</source>
        <extracomment>failure-tls-hostname-mismatch, unlike failure-tls-expired</extracomment>
        <translation>der Name passt, das Datum nicht</translation>
    </message>
    <message>
        <source>a server reached over a shared connection says it is not in charge of the name</source>
        <extracomment>failure-tls-hostname-mismatch, unlike ietf-421</extracomment>
        <translation>ein Server sagt auf einer geteilten Verbindung, dass er für den Namen nicht zuständig ist</translation>
    </message>
    <message>
        <source>nobody vouches for the certificate, whatever its names</source>
        <extracomment>failure-tls-hostname-mismatch, unlike failure-tls-self-signed</extracomment>
        <translation>niemand bürgt für das Zertifikat, welche Namen es auch trägt</translation>
    </message>
    <message>
        <source>Cloudflare rejected the certificate of the site’s own server</source>
        <extracomment>failure-tls-hostname-mismatch, unlike cloudflare-526</extracomment>
        <translation>Cloudflare lehnte das Zertifikat des Servers der Website ab</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the certificate</source>
        <extracomment>failure-tls-untrusted-issuer, name</extracomment>
        <translation>Niemand Vertrauenswürdiges bürgt für das Zertifikat</translation>
    </message>
    <message>
        <source>The chain from the site’s certificate to a trusted authority is broken or leads nowhere.</source>
        <extracomment>failure-tls-untrusted-issuer, summary</extracomment>
        <translation>Die Kette vom Zertifikat der Website zu einer vertrauten Zertifizierungsstelle ist gerissen oder führt ins Leere.</translation>
    </message>
    <message>
        <source>Read the issuer: a public name points to the site’s chain, a product’s name to the visitor’s side.</source>
        <extracomment>failure-tls-untrusted-issuer, actNote</extracomment>
        <translation>Den Aussteller lesen: Ein öffentlicher Name deutet auf die Kette der Website, ein Produktname auf die Seite des Besuchers.</translation>
    </message>
    <message>
        <source>It fails the same way until the chain or the list of trusted roots is mended.</source>
        <extracomment>failure-tls-untrusted-issuer, retryNote</extracomment>
        <translation>Es scheitert weiter, bis die Kette oder die Liste vertrauter Wurzelzertifikate berichtigt ist.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Der Server sendet das Zwischenzertifikat nicht</translation>
    </message>
    <message>
        <source>An antivirus or company proxy re-signs the traffic</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Ein Virenschutz oder Firmenproxy signiert den Verkehr neu</translation>
    </message>
    <message>
        <source>The device’s list of authorities is years old</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Die Liste der Zertifizierungsstellen auf dem Gerät ist Jahre alt</translation>
    </message>
    <message>
        <source>A private authority’s root is not installed</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Das Wurzelzertifikat einer privaten Stelle fehlt</translation>
    </message>
    <message>
        <source>Browsers no longer trust the issuer</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Browser vertrauen dem Aussteller nicht mehr</translation>
    </message>
    <message>
        <source>Look at who issued the certificate and tell us</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Nachsehen, wer das Zertifikat ausgestellt hat, und es uns sagen</translation>
    </message>
    <message>
        <source>Update the operating system and the browser</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Betriebssystem und Browser aktualisieren</translation>
    </message>
    <message>
        <source>Pause web scanning in the antivirus program for a test</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Testweise den Webschutz im Virenschutz anhalten</translation>
    </message>
    <message>
        <source>Install the full chain (`fullchain.pem`, not `cert.pem`)</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Die volle Kette installieren (`fullchain.pem`, nicht `cert.pem`)</translation>
    </message>
    <message>
        <source>Check with a tool that is not a browser</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Mit einem Werkzeug prüfen, das kein Browser ist</translation>
    </message>
    <message>
        <source>Change the authority if browsers have dropped it</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Die Zertifizierungsstelle wechseln, wenn Browser sie fallen ließen</translation>
    </message>
    <message>
        <source>See what is sent: `openssl s_client -showcerts -connect name:443`</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>Sehen, was gesendet wird: `openssl s_client -showcerts -connect name:443`</translation>
    </message>
    <message>
        <source>Add the company root to the trust store, `NODE_EXTRA_CA_CERTS` for Node</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>Das Wurzelzertifikat der Firma in den Trust Store aufnehmen, bei Node `NODE_EXTRA_CA_CERTS`</translation>
    </message>
    <message>
        <source>Update `ca-certificates`, `certifi` or the Java keystore</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>`ca-certificates`, `certifi` oder den Java-Keystore aktualisieren</translation>
    </message>
    <message>
        <source>issuer and owner are one and the same</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-self-signed</extracomment>
        <translation>Aussteller und Inhaber sind ein und derselbe</translation>
    </message>
    <message>
        <source>a trusted authority signed, but the time is up</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-expired</extracomment>
        <translation>eine vertraute Stelle hat signiert, aber die Zeit ist um</translation>
    </message>
    <message>
        <source>trusted, but made out for another name</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-hostname-mismatch</extracomment>
        <translation>vertraut, aber auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>Cloudflare refused the server’s certificate, perhaps for a missing link</source>
        <extracomment>failure-tls-untrusted-issuer, unlike cloudflare-526</extracomment>
        <translation>Cloudflare lehnte das Zertifikat des Servers ab, vielleicht fehlt ein Glied</translation>
    </message>
    <message>
        <source>No secure connection could be agreed</source>
        <extracomment>failure-tls-handshake-failed, name</extracomment>
        <translation>Keine sichere Verbindung kam zustande</translation>
    </message>
    <message>
        <source>Both sides talked TLS, but found no common ground and broke off.</source>
        <extracomment>failure-tls-handshake-failed, summary</extracomment>
        <translation>Beide Seiten sprachen TLS, fanden aber keine gemeinsame Grundlage und brachen ab.</translation>
    </message>
    <message>
        <source>If one old device fails, update that; if all fail, the site’s operator mends its TLS settings.</source>
        <extracomment>failure-tls-handshake-failed, actNote</extracomment>
        <translation>Scheitert ein altes Gerät, dieses aktualisieren; scheitern alle, berichtigt der Betreiber seine TLS-Einstellungen.</translation>
    </message>
    <message>
        <source>The server offers only TLS 1.0 or 1.1</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Der Server bietet nur TLS 1.0 oder 1.1 an</translation>
    </message>
    <message>
        <source>The visitor’s device or program is too old</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Gerät oder Programm des Besuchers ist zu alt</translation>
    </message>
    <message>
        <source>The CDN has no certificate for this name yet</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Das CDN hat für diesen Namen noch kein Zertifikat</translation>
    </message>
    <message>
        <source>The server wants a personal (client) certificate</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Der Server verlangt ein persönliches Zertifikat (Clientzertifikat)</translation>
    </message>
    <message>
        <source>Security software breaks into the talk</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Sicherheitssoftware unterbricht das Gespräch</translation>
    </message>
    <message>
        <source>Try another, up-to-date browser</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Einen anderen, aktuellen Browser versuchen</translation>
    </message>
    <message>
        <source>Try another network, without VPN or web scanning</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Ein anderes Netz versuchen, ohne VPN oder Webschutz</translation>
    </message>
    <message>
        <source>Choose your personal certificate when asked</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Auf Nachfrage das persönliche Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 on server and CDN</source>
        <extracomment>failure-tls-handshake-failed, fix for the owner</extracomment>
        <translation>TLS 1.2 und 1.3 an Server und CDN erlauben</translation>
    </message>
    <message>
        <source>Wait for, or order, the CDN’s certificate for the new name</source>
        <extracomment>failure-tls-handshake-failed, fix for the owner</extracomment>
        <translation>Das CDN-Zertifikat für den neuen Namen abwarten oder bestellen</translation>
    </message>
    <message>
        <source>Test one version: `openssl s_client -tls1_2 -connect name:443 -servername name`</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>Eine Version testen: `openssl s_client -tls1_2 -connect name:443 -servername name`</translation>
    </message>
    <message>
        <source>Send SNI: old clients without it get the wrong answer</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>SNI senden: Alte Clients ohne SNI bekommen die falsche Antwort</translation>
    </message>
    <message>
        <source>Read the alert’s number in a capture</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>Die Nummer der TLS-Warnung in einem Mitschnitt lesen</translation>
    </message>
    <message>
        <source>the other side does not speak TLS at all</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-not-tls</extracomment>
        <translation>die andere Seite spricht gar kein TLS</translation>
    </message>
    <message>
        <source>the talk went well, the certificate was not believed</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-tls-untrusted-issuer</extracomment>
        <translation>das Gespräch lief gut, dem Zertifikat wurde nicht geglaubt</translation>
    </message>
    <message>
        <source>somebody hung up without saying why</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-connection-reset</extracomment>
        <translation>jemand legte auf, ohne zu sagen, warum</translation>
    </message>
    <message>
        <source>Cloudflare could not agree with the site’s own server</source>
        <extracomment>failure-tls-handshake-failed, unlike cloudflare-525</extracomment>
        <translation>Cloudflare konnte sich mit dem Server der Website nicht einigen</translation>
    </message>
    <message>
        <source>Redirects in a circle</source>
        <extracomment>failure-redirect-loop, name</extracomment>
        <translation>Weiterleitungen im Kreis</translation>
    </message>
    <message>
        <source>One address sends us to another, and that one sends us back.</source>
        <extracomment>failure-redirect-loop, summary</extracomment>
        <translation>Eine Adresse schickt uns zu einer anderen, und diese schickt uns zurück.</translation>
    </message>
    <message>
        <source>The operator decides on one address and removes the rule that contradicts it.</source>
        <extracomment>failure-redirect-loop, actNote</extracomment>
        <translation>Der Betreiber entscheidet sich für eine Adresse und entfernt die Regel, die ihr widerspricht.</translation>
    </message>
    <message>
        <source>The CDN fetches by http while the server insists on https</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Das CDN holt per http, der Server besteht auf https</translation>
    </message>
    <message>
        <source>One rule adds `www`, another removes it</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Eine Regel fügt `www` hinzu, eine andere entfernt es</translation>
    </message>
    <message>
        <source>The login cookie is blocked, expired or for another domain</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Das Anmelde-Cookie ist gesperrt, abgelaufen oder für eine andere Domain</translation>
    </message>
    <message>
        <source>The site address in the settings differs from the real one</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Die Website-Adresse in den Einstellungen ist nicht die wirkliche</translation>
    </message>
    <message>
        <source>The browser remembers an old permanent redirect</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Der Browser merkt sich eine alte dauerhafte Weiterleitung</translation>
    </message>
    <message>
        <source>Clear the browser’s cache if only one device is affected</source>
        <extracomment>failure-redirect-loop, fix for the visitor</extracomment>
        <translation>Den Cache des Browsers leeren, wenn nur ein Gerät betroffen ist</translation>
    </message>
    <message>
        <source>Enter the site address with https in the shop’s settings</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>In den Einstellungen des Shops die Adresse mit https eintragen</translation>
    </message>
    <message>
        <source>Keep one redirect rule, in one place</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>Nur eine Weiterleitungsregel behalten, an einer Stelle</translation>
    </message>
    <message>
        <source>See both ends: `curl -sI http://name/` and `curl -sI https://name/`</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>Beide Enden ansehen: `curl -sI http://name/` und `curl -sI https://name/`</translation>
    </message>
    <message>
        <source>Trust `X-Forwarded-Proto` from your own proxy only</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>`X-Forwarded-Proto` nur vom eigenen Proxy glauben</translation>
    </message>
    <message>
        <source>Check domain, path, `Secure` and `SameSite` of the cookie</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>Domain, Pfad, `Secure` und `SameSite` des Cookies prüfen</translation>
    </message>
    <message>
        <source>ever new addresses, no circle</source>
        <extracomment>failure-redirect-loop, unlike failure-too-many-redirects</extracomment>
        <translation>immer neue Adressen, kein Kreis</translation>
    </message>
    <message>
        <source>a loop inside a WebDAV tree, reported by the server itself</source>
        <extracomment>failure-redirect-loop, unlike ietf-508</extracomment>
        <translation>eine Schleife in einem WebDAV-Baum, vom Server selbst gemeldet</translation>
    </message>
    <message>
        <source>Apache answers so when a rewrite runs in circles inside the server</source>
        <extracomment>failure-redirect-loop, unlike ietf-500</extracomment>
        <translation>so antwortet Apache, wenn ein Rewrite im Server im Kreis läuft</translation>
    </message>
    <message>
        <source>The server waited for the rest of the browser’s message and gave up.</source>
        <extracomment>ietf-408, summary</extracomment>
        <translation>Der Server wartete auf den Rest der Nachricht des Browsers und gab auf.</translation>
    </message>
    <message>
        <source>What your browser sent did not arrive in time; mostly the connection was slow or broke off for a moment. Please try again, with a smaller file or a better connection if you were uploading. If it keeps happening, tell us the time and the size of the file.</source>
        <extracomment>ietf-408, say</extracomment>
        <translation>Was Ihr Browser gesendet hat, kam nicht rechtzeitig an; meist war die Verbindung langsam oder kurz unterbrochen. Bitte versuchen Sie es noch einmal, bei einem Upload mit einer kleineren Datei oder besserer Verbindung. Wenn es immer wieder passiert, nennen Sie uns die Uhrzeit und die Größe der Datei.</translation>
    </message>
    <message>
        <source>The visitor sends it again, over a steadier connection if need be.</source>
        <extracomment>ietf-408, actNote</extracomment>
        <translation>Der Besucher sendet es noch einmal, nötigenfalls über eine stabilere Verbindung.</translation>
    </message>
    <message>
        <source>On a new connection it mostly works at once.</source>
        <extracomment>ietf-408, retryNote</extracomment>
        <translation>Auf einer neuen Verbindung klappt es meist sofort.</translation>
    </message>
    <message>
        <source>Slow or shaky connection during an upload</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>Langsame oder wacklige Verbindung während eines Uploads</translation>
    </message>
    <message>
        <source>A spare connection lay idle; no fault at all</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>Eine freie Verbindung lag brach; gar kein Fehler</translation>
    </message>
    <message>
        <source>`Content-Length` announces more than is sent</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>`Content-Length` kündigt mehr an, als gesendet wird</translation>
    </message>
    <message>
        <source>The server is too busy to read on</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>Der Server ist zu beschäftigt, um weiterzulesen</translation>
    </message>
    <message>
        <source>Try again, closer to the router or on another network</source>
        <extracomment>ietf-408, fix for the visitor</extracomment>
        <translation>Noch einmal versuchen, näher am Router oder in einem anderen Netz</translation>
    </message>
    <message>
        <source>Upload smaller pieces</source>
        <extracomment>ietf-408, fix for the visitor</extracomment>
        <translation>Kleinere Stücke hochladen</translation>
    </message>
    <message>
        <source>Allow uploads more time (`client_body_timeout`, `RequestReadTimeout`)</source>
        <extracomment>ietf-408, fix for the owner</extracomment>
        <translation>Uploads mehr Zeit geben (`client_body_timeout`, `RequestReadTimeout`)</translation>
    </message>
    <message>
        <source>Do not count 408s without an address as errors</source>
        <extracomment>ietf-408, fix for the owner</extracomment>
        <translation>408 ohne Adresse nicht als Fehler zählen</translation>
    </message>
    <message>
        <source>Repeat the call on a fresh connection</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>Den Aufruf auf einer frischen Verbindung wiederholen</translation>
    </message>
    <message>
        <source>Compare `Content-Length` with what is really sent</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>`Content-Length` mit dem wirklich Gesendeten vergleichen</translation>
    </message>
    <message>
        <source>Let spare connections go before the server closes them</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>Freie Verbindungen aufgeben, bevor der Server sie schließt</translation>
    </message>
    <message>
        <source>a gateway waited for the server behind it, not for the visitor</source>
        <extracomment>ietf-408, unlike ietf-504</extracomment>
        <translation>ein Gateway wartete auf den Server dahinter, nicht auf den Besucher</translation>
    </message>
    <message>
        <source>the visitor’s program waited, and nothing came at all</source>
        <extracomment>ietf-408, unlike failure-response-timeout</extracomment>
        <translation>das Programm des Besuchers wartete, und es kam gar nichts</translation>
    </message>
    <message>
        <source>there was no connection to begin with</source>
        <extracomment>ietf-408, unlike failure-connection-timeout</extracomment>
        <translation>es gab von vornherein keine Verbindung</translation>
    </message>
    <message>
        <source>the visitor left; seen in the log alone</source>
        <extracomment>ietf-408, unlike nginx-499</extracomment>
        <translation>der Besucher ist gegangen; nur im Protokoll zu sehen</translation>
    </message>
    <message>
        <source>the site has no capacity, however fast the visitor is</source>
        <extracomment>ietf-408, unlike ietf-503</extracomment>
        <translation>der Website fehlt Kapazität, wie schnell der Besucher auch ist</translation>
    </message>
    <message>
        <source>What was here has been removed on purpose and will most likely stay away.</source>
        <extracomment>ietf-410, summary</extracomment>
        <translation>Was hier war, wurde absichtlich entfernt und kommt höchstwahrscheinlich nicht wieder.</translation>
    </message>
    <message>
        <source>This page was taken down on purpose and will most likely not return. Please start from the home page and look for a successor. If you still need something that was here, tell us what it was.</source>
        <extracomment>ietf-410, say</extracomment>
        <translation>Diese Seite wurde absichtlich entfernt und kommt höchstwahrscheinlich nicht wieder. Bitte beginnen Sie auf der Startseite und suchen Sie nach einem Nachfolger. Wenn Sie etwas von hier noch brauchen, sagen Sie uns, was es war.</translation>
    </message>
    <message>
        <source>Whoever links here removes or renews the link.</source>
        <extracomment>ietf-410, actNote</extracomment>
        <translation>Wer hierher verlinkt, entfernt oder erneuert den Link.</translation>
    </message>
    <message>
        <source>It is meant to stay gone.</source>
        <extracomment>ietf-410, retryNote</extracomment>
        <translation>Es soll so bleiben.</translation>
    </message>
    <message>
        <source>An offer, event or product has ended</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Ein Angebot, eine Veranstaltung oder ein Produkt ist zu Ende</translation>
    </message>
    <message>
        <source>The owner of an account or upload deleted it</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Der Inhaber eines Kontos oder Uploads hat es gelöscht</translation>
    </message>
    <message>
        <source>An old version of an API was switched off</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Eine alte Version einer API wurde abgeschaltet</translation>
    </message>
    <message>
        <source>The owner wants search engines to drop the address</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Der Betreiber möchte, dass Suchmaschinen die Adresse streichen</translation>
    </message>
    <message>
        <source>Look for a successor from the home page</source>
        <extracomment>ietf-410, fix for the visitor</extracomment>
        <translation>Von der Startseite aus nach einem Nachfolger suchen</translation>
    </message>
    <message>
        <source>Try a web archive for the old content</source>
        <extracomment>ietf-410, fix for the visitor</extracomment>
        <translation>Für den alten Inhalt ein Webarchiv versuchen</translation>
    </message>
    <message>
        <source>Redirect with [301](status:ietf-301) if there is a successor</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Mit [301](status:ietf-301) weiterleiten, wenn es einen Nachfolger gibt</translation>
    </message>
    <message>
        <source>Remove your own links to it</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Eigene Links darauf entfernen</translation>
    </message>
    <message>
        <source>Say on the page what has become of the content</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Auf der Seite sagen, was aus dem Inhalt geworden ist</translation>
    </message>
    <message>
        <source>Move the program to the successor</source>
        <extracomment>ietf-410, fix for the developer</extracomment>
        <translation>Das Programm auf den Nachfolger umstellen</translation>
    </message>
    <message>
        <source>Stop asking: delete the address from lists and feeds</source>
        <extracomment>ietf-410, fix for the developer</extracomment>
        <translation>Nicht mehr fragen: Adresse aus Listen und Feeds streichen</translation>
    </message>
    <message>
        <source>not here, perhaps only for now</source>
        <extracomment>ietf-410, unlike ietf-404</extracomment>
        <translation>nicht hier, vielleicht nur vorläufig</translation>
    </message>
    <message>
        <source>moved: there is a new address</source>
        <extracomment>ietf-410, unlike ietf-301</extracomment>
        <translation>umgezogen: Es gibt eine neue Adresse</translation>
    </message>
    <message>
        <source>taken away by law, not by the owner’s wish</source>
        <extracomment>ietf-410, unlike ietf-451</extracomment>
        <translation>durch das Recht entfernt, nicht auf Wunsch des Betreibers</translation>
    </message>
    <message>
        <source>The address exists, but not for this kind of call.</source>
        <extracomment>ietf-405, summary</extracomment>
        <translation>Die Adresse gibt es, aber nicht für diese Art von Aufruf.</translation>
    </message>
    <message>
        <source>The page exists, but it was called in a way the site does not allow there, for example by sending a form to a page that can only be read. Please open the form again from its start page. If it happens again, tell us which button you pressed.</source>
        <extracomment>ietf-405, say</extracomment>
        <translation>Die Seite gibt es, sie wurde aber auf eine Weise aufgerufen, die die Website dort nicht erlaubt, zum Beispiel mit einem Formular an eine Seite, die man nur lesen kann. Bitte öffnen Sie das Formular noch einmal von seiner Startseite aus. Wenn es wieder passiert, sagen Sie uns, welche Schaltfläche Sie gedrückt haben.</translation>
    </message>
    <message>
        <source>The caller uses a listed method, or the owner allows this one.</source>
        <extracomment>ietf-405, actNote</extracomment>
        <translation>Der Aufrufer nimmt eine der genannten Methoden, oder der Betreiber erlaubt diese.</translation>
    </message>
    <message>
        <source>Another method may work; `Allow` lists which.</source>
        <extracomment>ietf-405, retryNote</extracomment>
        <translation>Eine andere Methode klappt vielleicht; `Allow` nennt, welche.</translation>
    </message>
    <message>
        <source>A form is sent (POST) to a page that can only be read</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Ein Formular geht (POST) an eine Seite, die man nur lesen kann</translation>
    </message>
    <message>
        <source>A redirect turned POST into GET</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Eine Weiterleitung machte aus POST ein GET</translation>
    </message>
    <message>
        <source>An API call uses the wrong method, `PUT` instead of `PATCH`</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Ein API-Aufruf nimmt die falsche Methode, `PUT` statt `PATCH`</translation>
    </message>
    <message>
        <source>Server or firewall blocks `PUT`, `DELETE` or `TRACE`</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Server oder Firewall sperrt `PUT`, `DELETE` oder `TRACE`</translation>
    </message>
    <message>
        <source>Open the form anew; do not use Back or a bookmark</source>
        <extracomment>ietf-405, fix for the visitor</extracomment>
        <translation>Das Formular neu öffnen; nicht „Zurück“ oder ein Lesezeichen nehmen</translation>
    </message>
    <message>
        <source>Check firewall and WebDAV modules for blocked methods</source>
        <extracomment>ietf-405, fix for the owner</extracomment>
        <translation>Firewall und WebDAV-Module auf gesperrte Methoden prüfen</translation>
    </message>
    <message>
        <source>Let the form lead to a script, not to a static file</source>
        <extracomment>ietf-405, fix for the owner</extracomment>
        <translation>Das Formular zu einem Skript führen, nicht zu einer statischen Datei</translation>
    </message>
    <message>
        <source>Send `Allow` with the methods that work; it is a must</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>`Allow` mit den möglichen Methoden senden; das ist Pflicht</translation>
    </message>
    <message>
        <source>Compare the method with the route’s definition</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>Die Methode mit der Definition der Route vergleichen</translation>
    </message>
    <message>
        <source>Look one hop back: did a [301](status:ietf-301) or [302](status:ietf-302) change it?</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>Eine Station zurückgehen: Hat ein [301](status:ietf-301) oder [302](status:ietf-302) sie geändert?</translation>
    </message>
    <message>
        <source>the server knows this method nowhere</source>
        <extracomment>ietf-405, unlike ietf-501</extracomment>
        <translation>der Server kennt diese Methode nirgends</translation>
    </message>
    <message>
        <source>the method is fine, the visitor is not</source>
        <extracomment>ietf-405, unlike ietf-403</extracomment>
        <translation>die Methode ist in Ordnung, der Besucher nicht</translation>
    </message>
    <message>
        <source>nothing at this address for any method</source>
        <extracomment>ietf-405, unlike ietf-404</extracomment>
        <translation>unter dieser Adresse nichts, für keine Methode</translation>
    </message>
    <message>
        <source>method fine, format of the content not</source>
        <extracomment>ietf-405, unlike ietf-415</extracomment>
        <translation>Methode in Ordnung, Format des Inhalts nicht</translation>
    </message>
    <message>
        <source>What was sent is larger than the site accepts.</source>
        <extracomment>ietf-413, summary</extracomment>
        <translation>Das Gesendete ist größer, als die Website annimmt.</translation>
    </message>
    <message>
        <source>The file is larger than the site accepts. Please make it smaller, for example by saving the picture at a lower resolution, and try again. If it has to be that large, tell us its size and type and we will find another way.</source>
        <extracomment>ietf-413, say</extracomment>
        <translation>Die Datei ist größer, als die Website annimmt. Bitte verkleinern Sie sie, speichern Sie zum Beispiel das Bild mit geringerer Auflösung, und versuchen Sie es noch einmal. Wenn sie so groß sein muss, nennen Sie uns Größe und Art, und wir finden einen anderen Weg.</translation>
    </message>
    <message>
        <source>The visitor sends less, or the owner raises the limit.</source>
        <extracomment>ietf-413, actNote</extracomment>
        <translation>Der Besucher sendet weniger, oder der Betreiber erhöht die Grenze.</translation>
    </message>
    <message>
        <source>The same file stays too large.</source>
        <extracomment>ietf-413, retryNote</extracomment>
        <translation>Dieselbe Datei bleibt zu groß.</translation>
    </message>
    <message>
        <source>Limit of the web server (nginx: 1 MB unless changed)</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Grenze des Webservers (nginx: 1 MB, wenn nicht geändert)</translation>
    </message>
    <message>
        <source>Limit of a CDN, gateway or firewall in front</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Grenze eines CDN, Gateways oder einer Firewall davor</translation>
    </message>
    <message>
        <source>A long text with pasted pictures in a form</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Ein langer Text mit eingefügten Bildern in einem Formular</translation>
    </message>
    <message>
        <source>Shrink or split the file</source>
        <extracomment>ietf-413, fix for the visitor</extracomment>
        <translation>Die Datei verkleinern oder teilen</translation>
    </message>
    <message>
        <source>Share it by a link instead</source>
        <extracomment>ietf-413, fix for the visitor</extracomment>
        <translation>Sie stattdessen über einen Link teilen</translation>
    </message>
    <message>
        <source>Raise `client_max_body_size` (nginx) or `LimitRequestBody` (Apache)</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>`client_max_body_size` (nginx) oder `LimitRequestBody` (Apache) erhöhen</translation>
    </message>
    <message>
        <source>Raise `upload_max_filesize` and `post_max_size` (PHP)</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>`upload_max_filesize` und `post_max_size` erhöhen (PHP)</translation>
    </message>
    <message>
        <source>Look up the CDN’s limit as well: the lowest one wins</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>Auch die Grenze des CDN nachsehen: Die niedrigste gilt</translation>
    </message>
    <message>
        <source>State the limit before the upload begins</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>Die Grenze nennen, bevor der Upload beginnt</translation>
    </message>
    <message>
        <source>Upload in pieces, or straight to the storage</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>In Stücken hochladen oder direkt in den Speicher</translation>
    </message>
    <message>
        <source>Send `Retry-After` if the limit is a passing one</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>`Retry-After` senden, wenn die Grenze vorübergehend ist</translation>
    </message>
    <message>
        <source>the address is too long, not the content</source>
        <extracomment>ietf-413, unlike ietf-414</extracomment>
        <translation>die Adresse ist zu lang, nicht der Inhalt</translation>
    </message>
    <message>
        <source>the header is too long, mostly cookies</source>
        <extracomment>ietf-413, unlike ietf-431</extracomment>
        <translation>der Kopf ist zu lang, meist durch Cookies</translation>
    </message>
    <message>
        <source>no space left to store it; no limit per file</source>
        <extracomment>ietf-413, unlike ietf-507</extracomment>
        <translation>kein Platz mehr zum Speichern; keine Grenze je Datei</translation>
    </message>
    <message>
        <source>the same limit on IIS, dressed as “not found”</source>
        <extracomment>ietf-413, unlike iis-404.13</extracomment>
        <translation>dieselbe Grenze bei IIS, als „nicht gefunden“ verkleidet</translation>
    </message>
    <message>
        <source>what a browser shows if the server hangs up midway</source>
        <extracomment>ietf-413, unlike failure-connection-reset</extracomment>
        <translation>was ein Browser zeigt, wenn der Server mittendrin auflegt</translation>
    </message>
    <message>
        <source>size fine, format not</source>
        <extracomment>ietf-413, unlike ietf-415</extracomment>
        <translation>Größe in Ordnung, Format nicht</translation>
    </message>
    <message>
        <source>The address itself is longer than the server is willing to read.</source>
        <extracomment>ietf-414, summary</extracomment>
        <translation>Die Adresse selbst ist länger, als der Server zu lesen bereit ist.</translation>
    </message>
    <message>
        <source>The address your browser used has grown too long, often through many filters or a chain of sign-in pages. Please start again from the home page. If it comes back, send us the first lines of the address.</source>
        <extracomment>ietf-414, say</extracomment>
        <translation>Die Adresse, die Ihr Browser benutzt hat, ist zu lang geworden, oft durch viele Filter oder eine Kette von Anmeldeseiten. Bitte beginnen Sie neu auf der Startseite. Wenn es wiederkommt, schicken Sie uns die ersten Zeilen der Adresse.</translation>
    </message>
    <message>
        <source>The visitor starts afresh; the developer shortens the address.</source>
        <extracomment>ietf-414, actNote</extracomment>
        <translation>Der Besucher beginnt neu; der Entwickler kürzt die Adresse.</translation>
    </message>
    <message>
        <source>Only a shorter address gets through.</source>
        <extracomment>ietf-414, retryNote</extracomment>
        <translation>Nur eine kürzere Adresse kommt durch.</translation>
    </message>
    <message>
        <source>A form sends much data with GET instead of POST</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Ein Formular sendet viele Daten mit GET statt POST</translation>
    </message>
    <message>
        <source>A redirect adds to the address each time round</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Eine Weiterleitung verlängert die Adresse bei jeder Runde</translation>
    </message>
    <message>
        <source>Search filters or tracking marks pile up</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Suchfilter oder Tracking-Anhänge häufen sich</translation>
    </message>
    <message>
        <source>Someone probes the server with endless addresses</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Jemand testet den Server mit endlosen Adressen</translation>
    </message>
    <message>
        <source>Start again from the home page</source>
        <extracomment>ietf-414, fix for the visitor</extracomment>
        <translation>Auf der Startseite neu beginnen</translation>
    </message>
    <message>
        <source>Remove what follows the `?` in the address</source>
        <extracomment>ietf-414, fix for the visitor</extracomment>
        <translation>In der Adresse entfernen, was nach dem `?` folgt</translation>
    </message>
    <message>
        <source>Stop the redirect that lengthens the address</source>
        <extracomment>ietf-414, fix for the owner</extracomment>
        <translation>Die Weiterleitung abstellen, die die Adresse verlängert</translation>
    </message>
    <message>
        <source>Raise `large_client_header_buffers` or `LimitRequestLine`</source>
        <extracomment>ietf-414, fix for the owner</extracomment>
        <translation>`large_client_header_buffers` oder `LimitRequestLine` erhöhen</translation>
    </message>
    <message>
        <source>Send long data with POST</source>
        <extracomment>ietf-414, fix for the developer</extracomment>
        <translation>Lange Daten mit POST senden</translation>
    </message>
    <message>
        <source>Keep filters and state on the server</source>
        <extracomment>ietf-414, fix for the developer</extracomment>
        <translation>Filter und Zustand auf dem Server halten</translation>
    </message>
    <message>
        <source>the content is too large, not the address</source>
        <extracomment>ietf-414, unlike ietf-413</extracomment>
        <translation>der Inhalt ist zu groß, nicht die Adresse</translation>
    </message>
    <message>
        <source>other parts of the header are too large</source>
        <extracomment>ietf-414, unlike ietf-431</extracomment>
        <translation>andere Teile des Kopfes sind zu groß</translation>
    </message>
    <message>
        <source>what some servers say to an overlong address</source>
        <extracomment>ietf-414, unlike ietf-400</extracomment>
        <translation>was manche Server zu einer überlangen Adresse sagen</translation>
    </message>
    <message>
        <source>IIS: what follows the “?” is too long</source>
        <extracomment>ietf-414, unlike iis-404.15</extracomment>
        <translation>IIS: Was nach dem „?“ folgt, ist zu lang</translation>
    </message>
    <message>
        <source>The data could be read, but makes no sense to the application.</source>
        <extracomment>ietf-422, summary</extracomment>
        <translation>Die Daten waren lesbar, ergeben für die Anwendung aber keinen Sinn.</translation>
    </message>
    <message>
        <source>The site could read what you sent, but some of it does not fit, for example a date, an e-mail address or an empty field. Please check the marked fields and send it again. If nothing is marked, tell us what you entered, without passwords.</source>
        <extracomment>ietf-422, say</extracomment>
        <translation>Die Website konnte lesen, was Sie gesendet haben, aber etwas davon passt nicht, zum Beispiel ein Datum, eine E-Mail-Adresse oder ein leeres Feld. Bitte prüfen Sie die markierten Felder und senden Sie es noch einmal. Wenn nichts markiert ist, sagen Sie uns, was Sie eingegeben haben, ohne Passwörter.</translation>
    </message>
    <message>
        <source>The caller corrects the values.</source>
        <extracomment>ietf-422, actNote</extracomment>
        <translation>Der Aufrufer berichtigt die Werte.</translation>
    </message>
    <message>
        <source>The same values are refused again.</source>
        <extracomment>ietf-422, retryNote</extracomment>
        <translation>Dieselben Werte werden wieder abgelehnt.</translation>
    </message>
    <message>
        <source>A required field is empty or has the wrong form</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Ein Pflichtfeld ist leer oder hat die falsche Form</translation>
    </message>
    <message>
        <source>Values contradict each other, such as end before start</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Werte widersprechen sich, etwa Ende vor Anfang</translation>
    </message>
    <message>
        <source>A code or number the application does not know</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Ein Code oder eine Nummer, die die Anwendung nicht kennt</translation>
    </message>
    <message>
        <source>The form lay open too long (Ruby on Rails)</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Das Formular war zu lange offen (Ruby on Rails)</translation>
    </message>
    <message>
        <source>Correct the marked fields</source>
        <extracomment>ietf-422, fix for the visitor</extracomment>
        <translation>Die markierten Felder berichtigen</translation>
    </message>
    <message>
        <source>Reload the form and fill it in again</source>
        <extracomment>ietf-422, fix for the visitor</extracomment>
        <translation>Das Formular neu laden und noch einmal ausfüllen</translation>
    </message>
    <message>
        <source>Make the form say which field is wrong</source>
        <extracomment>ietf-422, fix for the owner</extracomment>
        <translation>Das Formular sagen lassen, welches Feld falsch ist</translation>
    </message>
    <message>
        <source>List the faulty fields and reasons in the content</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>Die fehlerhaften Felder und Gründe im Inhalt auflisten</translation>
    </message>
    <message>
        <source>Check what the program sends against the API’s description</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>Mit der API-Beschreibung vergleichen, was das Programm sendet</translation>
    </message>
    <message>
        <source>Use [400](status:ietf-400) for broken syntax, [415](status:ietf-415) for the wrong format</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>[400](status:ietf-400) für kaputte Syntax nehmen, [415](status:ietf-415) für das falsche Format</translation>
    </message>
    <message>
        <source>could not even be read</source>
        <extracomment>ietf-422, unlike ietf-400</extracomment>
        <translation>war nicht einmal lesbar</translation>
    </message>
    <message>
        <source>wrong format, whatever the values</source>
        <extracomment>ietf-422, unlike ietf-415</extracomment>
        <translation>falsches Format, egal welche Werte</translation>
    </message>
    <message>
        <source>the values are fine, but clash with what is stored</source>
        <extracomment>ietf-422, unlike ietf-409</extracomment>
        <translation>die Werte sind in Ordnung, vertragen sich aber nicht mit dem Gespeicherten</translation>
    </message>
    <message>
        <source>the form is too old; Laravel’s own number</source>
        <extracomment>ietf-422, unlike laravel-419</extracomment>
        <translation>das Formular ist zu alt; Laravels eigene Nummer</translation>
    </message>
    <message>
        <source>a condition on the version failed</source>
        <extracomment>ietf-422, unlike ietf-412</extracomment>
        <translation>eine Bedingung an die Version ist gescheitert</translation>
    </message>
    <message>
        <source>The browser sent too much ahead of its message, mostly cookies.</source>
        <extracomment>ietf-431, summary</extracomment>
        <translation>Der Browser sandte seiner Nachricht zu viel voraus, meist Cookies.</translation>
    </message>
    <message>
        <source>Your browser sends along so many stored notes (cookies) that the site refuses them. Please delete the cookies of this site and sign in again. If it comes back after some time, tell us, because then the site stores too much.</source>
        <extracomment>ietf-431, say</extracomment>
        <translation>Ihr Browser schickt so viele gespeicherte Notizen (Cookies) mit, dass die Website sie ablehnt. Bitte löschen Sie die Cookies dieser Website und melden Sie sich neu an. Wenn es nach einiger Zeit wiederkommt, sagen Sie es uns, denn dann speichert die Website zu viel.</translation>
    </message>
    <message>
        <source>The visitor deletes cookies; the owner makes the site set fewer.</source>
        <extracomment>ietf-431, actNote</extracomment>
        <translation>Der Besucher löscht Cookies; der Betreiber lässt die Website weniger setzen.</translation>
    </message>
    <message>
        <source>With fewer cookies the same page opens.</source>
        <extracomment>ietf-431, retryNote</extracomment>
        <translation>Mit weniger Cookies öffnet sich dieselbe Seite.</translation>
    </message>
    <message>
        <source>The site’s cookies have piled up</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Die Cookies der Website haben sich angehäuft</translation>
    </message>
    <message>
        <source>A long token or address stands in a header field</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Ein langes Token oder eine lange Adresse steht in einem Kopffeld</translation>
    </message>
    <message>
        <source>A sign-in circle sets another cookie each time</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Eine Anmeldung im Kreis setzt jedes Mal ein weiteres Cookie</translation>
    </message>
    <message>
        <source>The server’s limit is low (Node.js: 16 KiB)</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Die Grenze des Servers ist niedrig (Node.js: 16 KiB)</translation>
    </message>
    <message>
        <source>Find out which part of the site sets so many cookies</source>
        <extracomment>ietf-431, fix for the owner</extracomment>
        <translation>Herausfinden, welcher Teil der Website so viele Cookies setzt</translation>
    </message>
    <message>
        <source>Raise the limit at server and proxy alike</source>
        <extracomment>ietf-431, fix for the owner</extracomment>
        <translation>Die Grenze an Server und Proxy gleichermaßen erhöhen</translation>
    </message>
    <message>
        <source>Store session data on the server, not in cookies</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Sitzungsdaten auf dem Server speichern, nicht in Cookies</translation>
    </message>
    <message>
        <source>Name the oversized field in the answer</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Das übergroße Feld in der Antwort nennen</translation>
    </message>
    <message>
        <source>Start Node.js with a higher `--max-http-header-size`</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Node.js mit höherem `--max-http-header-size` starten</translation>
    </message>
    <message>
        <source>what many servers say to the same thing</source>
        <extracomment>ietf-431, unlike ietf-400</extracomment>
        <translation>was viele Server zur selben Sache sagen</translation>
    </message>
    <message>
        <source>nginx’s number for it; the visitor sees 400</source>
        <extracomment>ietf-431, unlike nginx-494</extracomment>
        <translation>nginx’ Nummer dafür; der Besucher sieht 400</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <extracomment>ietf-431, unlike ietf-414</extracomment>
        <translation>die Adresse ist zu lang</translation>
    </message>
    <message>
        <source>the content is too large</source>
        <extracomment>ietf-431, unlike ietf-413</extracomment>
        <translation>der Inhalt ist zu groß</translation>
    </message>
    <message>
        <source>A law, a court or an authority demands that this is not shown.</source>
        <extracomment>ietf-451, summary</extracomment>
        <translation>Ein Gesetz, ein Gericht oder eine Behörde verlangt, dass dies nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>For legal reasons this page may not be shown where you are; it is not a technical fault. Please read on the page who demanded it. If you think it hits you by mistake, tell us the address and the country you are in.</source>
        <extracomment>ietf-451, say</extracomment>
        <translation>Aus rechtlichen Gründen darf diese Seite dort, wo Sie sind, nicht gezeigt werden; ein technischer Fehler ist es nicht. Bitte lesen Sie auf der Seite, wer das verlangt hat. Wenn Sie meinen, dass es Sie zu Unrecht trifft, nennen Sie uns die Adresse und das Land, in dem Sie sind.</translation>
    </message>
    <message>
        <source>A court or authority had the page blocked</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Ein Gericht oder eine Behörde ließ die Seite sperren</translation>
    </message>
    <message>
        <source>A copyright owner demanded its removal</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Ein Rechteinhaber verlangte die Entfernung</translation>
    </message>
    <message>
        <source>The site shuts out regions because of privacy law</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Die Website sperrt Regionen wegen des Datenschutzrechts aus</translation>
    </message>
    <message>
        <source>An internet provider has to block the site</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Ein Internetanbieter muss die Website sperren</translation>
    </message>
    <message>
        <source>Read on the page who demands it and why</source>
        <extracomment>ietf-451, fix for the visitor</extracomment>
        <translation>Auf der Seite lesen, wer es verlangt und warum</translation>
    </message>
    <message>
        <source>Write to the body named there if it is a mistake</source>
        <extracomment>ietf-451, fix for the visitor</extracomment>
        <translation>Bei einem Irrtum an die dort genannte Stelle schreiben</translation>
    </message>
    <message>
        <source>State who demands it, by which law, and for whom</source>
        <extracomment>ietf-451, fix for the owner</extracomment>
        <translation>Angeben, wer es verlangt, nach welchem Gesetz und für wen</translation>
    </message>
    <message>
        <source>Limit the block to the region concerned</source>
        <extracomment>ietf-451, fix for the owner</extracomment>
        <translation>Die Sperre auf die betroffene Region begrenzen</translation>
    </message>
    <message>
        <source>Name the blocking party in `Link` with `rel=&quot;blocked-by&quot;`</source>
        <extracomment>ietf-451, fix for the developer</extracomment>
        <translation>Die sperrende Stelle in `Link` mit `rel=&quot;blocked-by&quot;` nennen</translation>
    </message>
    <message>
        <source>refused by the site’s own rules</source>
        <extracomment>ietf-451, unlike ietf-403</extracomment>
        <translation>nach eigenen Regeln der Website verweigert</translation>
    </message>
    <message>
        <source>not there, or kept quiet</source>
        <extracomment>ietf-451, unlike ietf-404</extracomment>
        <translation>nicht da oder verschwiegen</translation>
    </message>
    <message>
        <source>removed by the owner’s own wish</source>
        <extracomment>ietf-451, unlike ietf-410</extracomment>
        <translation>auf eigenen Wunsch des Betreibers entfernt</translation>
    </message>
    <message>
        <source>the owner has shut out a country at Cloudflare</source>
        <extracomment>ietf-451, unlike cloudflare-1009</extracomment>
        <translation>der Betreiber hat bei Cloudflare ein Land ausgesperrt</translation>
    </message>
    <message>
        <source>paying would help</source>
        <extracomment>ietf-451, unlike ietf-402</extracomment>
        <translation>Bezahlen würde helfen</translation>
    </message>
    <message>
        <source>For the moment the browser repeats its call elsewhere, method and content unchanged.</source>
        <extracomment>ietf-307, summary</extracomment>
        <translation>Vorübergehend wiederholt der Browser seinen Aufruf anderswo, mit gleicher Methode und gleichem Inhalt.</translation>
    </message>
    <message>
        <source>Your browser is being sent to another address for the moment and takes along what you entered. There is nothing you need to do. If you go round in circles or the page stays empty, tell us the address and what you did before.</source>
        <extracomment>ietf-307, say</extracomment>
        <translation>Ihr Browser wird vorübergehend zu einer anderen Adresse geschickt und nimmt mit, was Sie eingegeben haben. Sie müssen nichts tun. Wenn Sie im Kreis geführt werden oder die Seite leer bleibt, nennen Sie uns die Adresse und was Sie vorher getan haben.</translation>
    </message>
    <message>
        <source>The browser repeats the call at the other address.</source>
        <extracomment>ietf-307, actNote</extracomment>
        <translation>Der Browser wiederholt den Aufruf an der anderen Adresse.</translation>
    </message>
    <message>
        <source>Keep using the old address; it may lead elsewhere tomorrow.</source>
        <extracomment>ietf-307, retryNote</extracomment>
        <translation>Weiter die alte Adresse verwenden; morgen führt sie vielleicht anderswohin.</translation>
    </message>
    <message>
        <source>The browser itself moves to `https` (“Internal Redirect”, HSTS)</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Der Browser selbst wechselt zu `https` („Internal Redirect“, HSTS)</translation>
    </message>
    <message>
        <source>A framework adds or removes the slash at the end</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Ein Framework ergänzt oder entfernt den Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>A POST is sent to another server for the moment</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Ein POST wird vorübergehend an einen anderen Server geschickt</translation>
    </message>
    <message>
        <source>Sign-in or maintenance without losing the form</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Anmeldung oder Wartung, ohne dass das Formular verloren geht</translation>
    </message>
    <message>
        <source>Check that `Location` keeps `https` and the right host</source>
        <extracomment>ietf-307, fix for the owner</extracomment>
        <translation>Prüfen, ob `Location` `https` und den richtigen Host behält</translation>
    </message>
    <message>
        <source>Look for `Non-Authoritative-Reason: HSTS`: then the browser made it up</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>Nach `Non-Authoritative-Reason: HSTS` suchen: Dann stammt es vom Browser selbst</translation>
    </message>
    <message>
        <source>Use [303](status:ietf-303) if the target expects GET</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>[303](status:ietf-303) nehmen, wenn das Ziel GET erwartet</translation>
    </message>
    <message>
        <source>Send the content again when you follow it yourself</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>Den Inhalt noch einmal senden, wenn Sie selbst folgen</translation>
    </message>
    <message>
        <source>as temporary, but a POST may turn into GET</source>
        <extracomment>ietf-307, unlike ietf-302</extracomment>
        <translation>ebenso vorübergehend, aber ein POST kann zu GET werden</translation>
    </message>
    <message>
        <source>keeps the method as well, but for good</source>
        <extracomment>ietf-307, unlike ietf-308</extracomment>
        <translation>behält die Methode ebenfalls, aber endgültig</translation>
    </message>
    <message>
        <source>always goes on with GET</source>
        <extracomment>ietf-307, unlike ietf-303</extracomment>
        <translation>geht immer mit GET weiter</translation>
    </message>
    <message>
        <source>for good, and the method may change</source>
        <extracomment>ietf-307, unlike ietf-301</extracomment>
        <translation>endgültig, und die Methode kann sich ändern</translation>
    </message>
    <message>
        <source>The move is final, and even a form is passed on to the new address as it is.</source>
        <extracomment>ietf-308, summary</extracomment>
        <translation>Der Umzug ist endgültig, und selbst ein Formular wird unverändert an die neue Adresse weitergegeben.</translation>
    </message>
    <message>
        <source>This address has been replaced for good, and your browser goes on to the new one with everything you entered. Please update bookmarks and settings of apps. If nothing opens, tell us which browser or app you use and its version.</source>
        <extracomment>ietf-308, say</extracomment>
        <translation>Diese Adresse wurde endgültig ersetzt, und Ihr Browser geht mit allem, was Sie eingegeben haben, zur neuen weiter. Bitte aktualisieren Sie Lesezeichen und Einstellungen von Apps. Wenn sich nichts öffnet, sagen Sie uns, welchen Browser oder welche App Sie verwenden und in welcher Version.</translation>
    </message>
    <message>
        <source>The browser follows; programs should learn the new address.</source>
        <extracomment>ietf-308, actNote</extracomment>
        <translation>Der Browser folgt; Programme sollten sich die neue Adresse merken.</translation>
    </message>
    <message>
        <source>Use the new address next time.</source>
        <extracomment>ietf-308, retryNote</extracomment>
        <translation>Beim nächsten Mal die neue Adresse verwenden.</translation>
    </message>
    <message>
        <source>An API or form has a new address for good</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Eine API oder ein Formular hat endgültig eine neue Adresse</translation>
    </message>
    <message>
        <source>A framework makes addresses uniform, such as the slash at the end</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Ein Framework vereinheitlicht Adressen, etwa den Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>The visitor’s browser remembers an earlier 308</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Der Browser des Besuchers merkt sich ein früheres 308</translation>
    </message>
    <message>
        <source>Update a very old browser that shows an empty page</source>
        <extracomment>ietf-308, fix for the visitor</extracomment>
        <translation>Einen sehr alten Browser aktualisieren, der eine leere Seite zeigt</translation>
    </message>
    <message>
        <source>Keep it: programs may follow it for years</source>
        <extracomment>ietf-308, fix for the owner</extracomment>
        <translation>Bestehen lassen: Programme folgen ihm vielleicht jahrelang</translation>
    </message>
    <message>
        <source>Use it instead of [301](status:ietf-301) where forms or APIs are concerned</source>
        <extracomment>ietf-308, fix for the owner</extracomment>
        <translation>Statt [301](status:ietf-301) nehmen, wo es um Formulare oder APIs geht</translation>
    </message>
    <message>
        <source>Update the address in the program</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>Die Adresse im Programm aktualisieren</translation>
    </message>
    <message>
        <source>Make sure your library follows 308 and sends the content again</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>Darauf achten, dass die Bibliothek 308 folgt und den Inhalt noch einmal sendet</translation>
    </message>
    <message>
        <source>Limit the memory with `Cache-Control` while testing</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>Beim Testen das Gedächtnis mit `Cache-Control` begrenzen</translation>
    </message>
    <message>
        <source>as permanent, but a POST may turn into GET</source>
        <extracomment>ietf-308, unlike ietf-301</extracomment>
        <translation>ebenso dauerhaft, aber ein POST kann zu GET werden</translation>
    </message>
    <message>
        <source>keeps the method as well, but only for now</source>
        <extracomment>ietf-308, unlike ietf-307</extracomment>
        <translation>behält die Methode ebenfalls, aber nur vorläufig</translation>
    </message>
    <message>
        <source>neither permanent nor strict</source>
        <extracomment>ietf-308, unlike ietf-302</extracomment>
        <translation>weder dauerhaft noch streng</translation>
    </message>
    <message>
        <source>Nothing has changed; the browser shows the copy it already has.</source>
        <extracomment>ietf-304, summary</extracomment>
        <translation>Nichts hat sich geändert; der Browser zeigt die Kopie, die er schon hat.</translation>
    </message>
    <message>
        <source>The copy is good; if not, the site marks changes properly.</source>
        <extracomment>ietf-304, actNote</extracomment>
        <translation>Die Kopie ist gut; wenn nicht, muss die Website Änderungen richtig kennzeichnen.</translation>
    </message>
    <message>
        <source>Only a forced reload fetches everything afresh.</source>
        <extracomment>ietf-304, retryNote</extracomment>
        <translation>Nur erzwungenes Neuladen holt alles frisch.</translation>
    </message>
    <message>
        <source>The browser asked with `If-None-Match` or `If-Modified-Since`</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>Der Browser fragte mit `If-None-Match` oder `If-Modified-Since`</translation>
    </message>
    <message>
        <source>A CDN checks its copy with the origin</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>Ein CDN gleicht seine Kopie mit dem Ursprungsserver ab</translation>
    </message>
    <message>
        <source>The file has changed, but its `ETag` or date has not</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>Die Datei hat sich geändert, ihr `ETag` oder Datum aber nicht</translation>
    </message>
    <message>
        <source>Give changed files a new name or version number</source>
        <extracomment>ietf-304, fix for the owner</extracomment>
        <translation>Geänderten Dateien einen neuen Namen oder eine Versionsnummer geben</translation>
    </message>
    <message>
        <source>Repeat `ETag`, `Cache-Control`, `Expires` and `Vary` as a 200 would have them</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>`ETag`, `Cache-Control`, `Expires` und `Vary` wiederholen, wie ein 200 sie hätte</translation>
    </message>
    <message>
        <source>Send no content with it</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>Keinen Inhalt mitsenden</translation>
    </message>
    <message>
        <source>Make sure the `ETag` changes whenever the content does</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>Darauf achten, dass sich der `ETag` mit dem Inhalt ändert</translation>
    </message>
    <message>
        <source>the page is sent in full</source>
        <extracomment>ietf-304, unlike ietf-200</extracomment>
        <translation>die Seite wird ganz gesendet</translation>
    </message>
    <message>
        <source>nothing to show at all; 304 shows the stored copy</source>
        <extracomment>ietf-304, unlike ietf-204</extracomment>
        <translation>gar nichts zu zeigen; 304 zeigt die gespeicherte Kopie</translation>
    </message>
    <message>
        <source>the condition failed on a change instead of a read</source>
        <extracomment>ietf-304, unlike ietf-412</extracomment>
        <translation>die Bedingung scheiterte beim Ändern statt beim Lesen</translation>
    </message>
    <message>
        <source>an old copy handed out without asking</source>
        <extracomment>ietf-304, unlike warning-110</extracomment>
        <translation>eine alte Kopie, ungefragt ausgegeben</translation>
    </message>
    <message>
        <source>Whoever asked was gone before nginx had anything to send.</source>
        <extracomment>nginx-499, summary</extracomment>
        <translation>Wer gefragt hatte, war weg, bevor nginx etwas zu senden hatte.</translation>
    </message>
    <message>
        <source>None for single lines; when they pile up, the operator looks for what is slow.</source>
        <extracomment>nginx-499, actNote</extracomment>
        <translation>Bei einzelnen Zeilen niemand; häufen sie sich, sucht der Betreiber, was langsam ist.</translation>
    </message>
    <message>
        <source>Loading again is fine; check first whether an order went through.</source>
        <extracomment>nginx-499, retryNote</extracomment>
        <translation>Neu laden ist in Ordnung; vorher prüfen, ob eine Bestellung angekommen ist.</translation>
    </message>
    <message>
        <source>The visitor went on to another page or closed the tab</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Der Besucher ging zu einer anderen Seite oder schloss den Tab</translation>
    </message>
    <message>
        <source>A CDN or balancer in front reached its time limit</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Ein CDN oder Load Balancer davor erreichte sein Zeitlimit</translation>
    </message>
    <message>
        <source>An app or script has a short time limit</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Eine App oder ein Skript hat ein kurzes Zeitlimit</translation>
    </message>
    <message>
        <source>The application behind answers slowly</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Die Anwendung dahinter antwortet langsam</translation>
    </message>
    <message>
        <source>A newer request replaced this one (search as you type)</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Eine neuere Anfrage ersetzte diese (Suche beim Tippen)</translation>
    </message>
    <message>
        <source>Load the page again and give it time</source>
        <extracomment>nginx-499, fix for the visitor</extracomment>
        <translation>Die Seite noch einmal laden und ihr Zeit lassen</translation>
    </message>
    <message>
        <source>Look at `$request_time` of these lines for a common limit</source>
        <extracomment>nginx-499, fix for the owner</extracomment>
        <translation>`$request_time` dieser Zeilen auf eine gemeinsame Grenze ansehen</translation>
    </message>
    <message>
        <source>Find the slow pages and speed them up</source>
        <extracomment>nginx-499, fix for the owner</extracomment>
        <translation>Die langsamen Seiten finden und beschleunigen</translation>
    </message>
    <message>
        <source>Set limits so that the outer one is the longest</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>Zeitlimits so setzen, dass das äußere das längste ist</translation>
    </message>
    <message>
        <source>Make orders safe against being sent twice</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>Bestellungen gegen doppeltes Senden absichern</translation>
    </message>
    <message>
        <source>Log `$upstream_response_time` beside `$status`</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>`$upstream_response_time` neben `$status` protokollieren</translation>
    </message>
    <message>
        <source>nginx hung up, not the visitor</source>
        <extracomment>nginx-499, unlike nginx-444</extracomment>
        <translation>nginx hat aufgelegt, nicht der Besucher</translation>
    </message>
    <message>
        <source>ArcGIS: a token is needed; stands in the answer’s text</source>
        <extracomment>nginx-499, unlike esri-499</extracomment>
        <translation>ArcGIS: Ein Token wird gebraucht; steht im Text der Antwort</translation>
    </message>
    <message>
        <source>the visitor was too slow in asking</source>
        <extracomment>nginx-499, unlike ietf-408</extracomment>
        <translation>der Besucher war mit der Anfrage zu langsam</translation>
    </message>
    <message>
        <source>the same event seen from the asking side</source>
        <extracomment>nginx-499, unlike failure-cancelled</extracomment>
        <translation>dasselbe Ereignis von der fragenden Seite gesehen</translation>
    </message>
    <message>
        <source>Passing faults go away; a broken page is likely to break again.</source>
        <extracomment>ietf-500, retryNote</extracomment>
        <translation>Vorübergehende Fehler vergehen; eine defekte Seite scheitert wahrscheinlich wieder.</translation>
    </message>
    <message>
        <source>The same visitor is normally refused again.</source>
        <extracomment>ietf-403, retryNote</extracomment>
        <translation>Derselbe Besucher wird normalerweise wieder abgewiesen.</translation>
    </message>
    <message>
        <source>The form’s safety mark (CSRF) is missing or out of date</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Das Sicherheitsmerkmal (CSRF) des Formulars fehlt oder ist veraltet</translation>
    </message>
    <message>
        <source>The site is closed for a moment, perhaps because of maintenance or because very many people want something at once. Please try again in a few minutes. If it lasts longer than an hour, tell us the page and since when.</source>
        <extracomment>ietf-503, say</extracomment>
        <translation>Die Website ist kurz geschlossen, vielleicht weil an ihr gearbeitet wird oder sehr viele Menschen gleichzeitig etwas wollen. Bitte versuchen Sie es in ein paar Minuten noch einmal. Wenn es länger als eine Stunde dauert, nennen Sie uns die Seite und seit wann.</translation>
    </message>
    <message>
        <source>Check memory: killed processes can end like this</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Arbeitsspeicher prüfen: Gewaltsam beendete Prozesse können sich so zeigen</translation>
    </message>
    <message>
        <source>Watch redirects to another host: many programs drop `Authorization` there</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Auf Weiterleitungen zu anderen Hosts achten: Viele Programme lassen `Authorization` dabei weg</translation>
    </message>
    <message>
        <source>The same message is normally refused again.</source>
        <extracomment>ietf-400, retryNote</extracomment>
        <translation>Dieselbe Nachricht wird normalerweise wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Read the error log; nginx names many such faults only at its level `info`</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Fehlerprotokoll lesen; nginx nennt viele solche Fehler erst auf der Stufe `info`</translation>
    </message>
    <message>
        <source>Always send `Location`; without it the browser cannot move on</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Immer `Location` senden; ohne dieses Feld kommt der Browser nicht weiter</translation>
    </message>
    <message>
        <source>The site’s answer to Cloudflare was empty or made no sense.</source>
        <extracomment>cloudflare-520, summary</extracomment>
        <translation>Die Antwort der Website an Cloudflare war leer oder ergab keinen Sinn.</translation>
    </message>
    <message>
        <source>The site sent back something that could not be understood, so you got this page instead. Clearing the cookies of this one site sometimes helps. If not, please send us the Ray ID from the page and the time.</source>
        <extracomment>cloudflare-520, say</extracomment>
        <translation>Die Website hat etwas zurückgeschickt, das nicht zu verstehen war; deshalb sehen Sie diese Seite. Manchmal hilft es, die Cookies dieser einen Website zu löschen. Wenn nicht, schicken Sie uns bitte die Ray ID von der Seite und die Uhrzeit.</translation>
    </message>
    <message>
        <source>Worth one try after a crash; oversized cookies bring it back until they are deleted.</source>
        <extracomment>cloudflare-520, retryNote</extracomment>
        <translation>Nach einem Absturz einen Versuch wert; übergroße Cookies bringen es wieder, bis sie gelöscht sind.</translation>
    </message>
    <message>
        <source>Authenticated Origin Pulls on at Cloudflare, but not set up at the origin</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Authenticated Origin Pulls bei Cloudflare eingeschaltet, am Ursprungsserver aber nicht eingerichtet</translation>
    </message>
    <message>
        <source>no answer within the time; with 520 it was empty or broken</source>
        <extracomment>cloudflare-520, unlike cloudflare-524</extracomment>
        <translation>keine Antwort in der Zeit; bei 520 war sie leer oder defekt</translation>
    </message>
    <message>
        <source>The site’s computer seems to be switched off or is turning visitors away at the moment. This is not caused by your device. Please come back a little later; telling us when you first saw it helps us to find out how long it lasts.</source>
        <extracomment>cloudflare-521, say</extracomment>
        <translation>Der Computer der Website ist anscheinend ausgeschaltet oder weist zurzeit Besucher ab. An Ihrem Gerät liegt es nicht. Bitte kommen Sie etwas später wieder; wenn Sie uns sagen, wann Sie es zuerst gesehen haben, können wir leichter feststellen, wie lange es schon dauert.</translation>
    </message>
    <message>
        <source>The site’s server did not react when Cloudflare tried to connect or to ask for the page.</source>
        <extracomment>cloudflare-522, summary</extracomment>
        <translation>Der Server der Website reagierte nicht, als Cloudflare sich verbinden oder die Seite anfordern wollte.</translation>
    </message>
    <message>
        <source>The site’s own machine did not react when it was called, so the attempt was given up after a while. It may be overloaded. Please wait a few minutes before the next try, and send us the Ray ID on the page if you keep seeing it.</source>
        <extracomment>cloudflare-522, say</extracomment>
        <translation>Der Rechner der Website hat nicht reagiert, also wurde der Versuch nach einer Weile aufgegeben. Vielleicht ist er überlastet. Bitte warten Sie vor dem nächsten Versuch ein paar Minuten und schicken Sie uns die Ray ID auf der Seite, wenn Sie es weiterhin sehen.</translation>
    </message>
    <message>
        <source>A firewall or rate limit stops Cloudflare’s addresses</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Eine Firewall oder ein Ratenlimit hält Cloudflares Adressen auf</translation>
    </message>
    <message>
        <source>The site took the request but sent no answer in time, by default within two minutes.</source>
        <extracomment>cloudflare-524, summary</extracomment>
        <translation>Die Website nahm die Anfrage an, antwortete aber nicht rechtzeitig, laut Vorgabe binnen zwei Minuten.</translation>
    </message>
    <message>
        <source>A jam may clear; a job that always exceeds the limit fails every time.</source>
        <extracomment>cloudflare-524, retryNote</extracomment>
        <translation>Ein Stau kann sich auflösen; was die Grenze immer überschreitet, scheitert jedes Mal.</translation>
    </message>
    <message>
        <source>the server did not react at all; with 524 it confirmed the request</source>
        <extracomment>cloudflare-524, unlike cloudflare-522</extracomment>
        <translation>der Server reagierte gar nicht; bei 524 bestätigte er die Anfrage</translation>
    </message>
    <message>
        <source>The protected connection inside the site’s own systems failed, so the page was held back. There is nothing to change on your device. We are grateful for the time and the page’s address.</source>
        <extracomment>cloudflare-525, say</extracomment>
        <translation>Die geschützte Verbindung innerhalb der Systeme der Website ist gescheitert, deshalb wurde die Seite zurückgehalten. An Ihrem Gerät ist nichts zu ändern. Wir sind dankbar für die Uhrzeit und die Adresse der Seite.</translation>
    </message>
    <message>
        <source>No valid certificate is installed</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Kein gültiges Zertifikat ist installiert</translation>
    </message>
    <message>
        <source>Port 443, or the custom secure port, is closed</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Port 443 oder der eigene sichere Port ist geschlossen</translation>
    </message>
    <message>
        <source>The origin resets connections during the handshake</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Der Ursprungsserver setzt Verbindungen beim Handshake zurück</translation>
    </message>
    <message>
        <source>The site’s internal security certificate seems to be out of date or not to fit, so the page was held back for safety. Nothing needs changing on your device. The site has to put it right; please tell us which page you wanted to open.</source>
        <extracomment>cloudflare-526, say</extracomment>
        <translation>Das interne Sicherheitszertifikat der Website ist anscheinend abgelaufen oder passt nicht, deshalb wurde die Seite zur Sicherheit zurückgehalten. An Ihrem Gerät ist nichts zu ändern. Die Website muss es in Ordnung bringen; bitte sagen Sie uns, welche Seite Sie öffnen wollten.</translation>
    </message>
    <message>
        <source>For Workers, set the flag `cots_on_external_fetch` as well</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Für Workers zusätzlich das Flag `cots_on_external_fetch` setzen</translation>
    </message>
    <message>
        <source>encryption itself failed; with 526 the certificate was not accepted</source>
        <extracomment>cloudflare-526, unlike cloudflare-525</extracomment>
        <translation>die Verschlüsselung selbst scheiterte; bei 526 wurde das Zertifikat nicht anerkannt</translation>
    </message>
    <message>
        <source>A protection rule of this site has stopped your visit, which can happen to honest visitors. Please switch off a VPN if you use one. If that does not help, send us a picture of the page: the Ray ID on it helps us to find the rule.</source>
        <extracomment>cloudflare-1020, say</extracomment>
        <translation>Eine Schutzregel dieser Website hat Ihren Besuch aufgehalten; das kann auch ehrlichen Besuchern passieren. Bitte schalten Sie ein VPN aus, falls Sie eines nutzen. Wenn das nicht hilft, schicken Sie uns ein Bild der Seite: Die Ray ID darauf hilft uns, die Regel zu finden.</translation>
    </message>
    <message>
        <source>the network operator is shut out</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1005</extracomment>
        <translation>der Netzbetreiber ist ausgesperrt</translation>
    </message>
    <message>
        <source>The answer stays until spelling or record change, and until the old no is forgotten.</source>
        <extracomment>failure-dns-not-found, retryNote</extracomment>
        <translation>Die Auskunft bleibt, bis Schreibweise oder Eintrag sich ändern und das alte Nein vergessen ist.</translation>
    </message>
    <message>
        <source>Cloudflare answered, but often could not look up the site’s own server</source>
        <extracomment>failure-dns-not-found, unlike cloudflare-530</extracomment>
        <translation>Cloudflare hat geantwortet, konnte aber oft den Server der Website nicht nachschlagen</translation>
    </message>
    <message>
        <source>Your device tried to reach the site, and nothing came back. Could you try once more on another connection, for example mobile data instead of Wi-Fi? If that works, something on your usual connection is probably in the way; if not, the site itself may be down. Please tell us which it was.</source>
        <extracomment>failure-connection-timeout, say</extracomment>
        <translation>Ihr Gerät hat versucht, die Website zu erreichen, und es kam nichts zurück. Könnten Sie es noch einmal über eine andere Verbindung versuchen, zum Beispiel mobile Daten statt WLAN? Wenn es damit geht, ist wahrscheinlich an Ihrer üblichen Verbindung etwas im Weg; wenn nicht, ist vielleicht die Website selbst ausgefallen. Bitte sagen Sie uns, was davon es war.</translation>
    </message>
    <message>
        <source>a clear refusal, and at once</source>
        <extracomment>failure-connection-timeout, unlike failure-connection-refused</extracomment>
        <translation>eine klare Ablehnung, und zwar sofort</translation>
    </message>
    <message>
        <source>The attempt was turned down at once: nothing takes calls on this port.</source>
        <extracomment>failure-connection-refused, summary</extracomment>
        <translation>Der Versuch wurde sofort abgelehnt: An diesem Port nimmt nichts ab.</translation>
    </message>
    <message>
        <source>The site turned the connection down; most likely the part that serves its pages is not running at the moment. Your device is probably fine. Please try again in a few minutes; if it still fails, tell us the time and the address, and we will pass it on.</source>
        <extracomment>failure-connection-refused, say</extracomment>
        <translation>Die Website hat die Verbindung abgelehnt; höchstwahrscheinlich läuft der Teil, der ihre Seiten ausliefert, gerade nicht. Mit Ihrem Gerät ist wahrscheinlich alles in Ordnung. Bitte versuchen Sie es in ein paar Minuten noch einmal; wenn es dann noch nicht geht, nennen Sie uns Uhrzeit und Adresse, und wir geben es weiter.</translation>
    </message>
    <message>
        <source>See whether the web server runs: `systemctl status nginx`; start it if not</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Nachsehen, ob der Webserver läuft: `systemctl status nginx`; wenn nicht, ihn starten</translation>
    </message>
    <message>
        <source>The connection to the site was made and then cut off halfway. Please try again once. If it happens each time, try mobile data or another network: when it works there, something on your usual connection, often a security program, may be stopping the site. Tell us what you found.</source>
        <extracomment>failure-connection-reset, say</extracomment>
        <translation>Die Verbindung zur Website kam zustande und brach dann mittendrin ab. Bitte versuchen Sie es noch einmal. Wenn es jedes Mal passiert, versuchen Sie mobile Daten oder ein anderes Netz: Geht es dort, hält vielleicht etwas an Ihrer üblichen Verbindung die Website auf, oft ein Sicherheitsprogramm. Sagen Sie uns, was Sie herausgefunden haben.</translation>
    </message>
    <message>
        <source>The site’s security certificate, which proves that it is the real site, has run out, so your browser warns you. Please do not enter passwords or card numbers there for now. Check that date and time on your device are right; if they are, the site probably has to renew it. Thank you for telling us.</source>
        <extracomment>failure-tls-expired, say</extracomment>
        <translation>Das Sicherheitszertifikat der Website, das ihre Echtheit belegt, ist abgelaufen, deshalb warnt Ihr Browser Sie. Bitte geben Sie dort vorerst keine Passwörter oder Kartennummern ein. Prüfen Sie, ob Datum und Uhrzeit Ihres Geräts stimmen; wenn ja, muss die Website das Zertifikat wahrscheinlich erneuern. Danke, dass Sie uns Bescheid geben.</translation>
    </message>
    <message>
        <source>If the clock is right, tell the site’s owner</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>Wenn die Uhr stimmt, dem Betreiber Bescheid geben</translation>
    </message>
    <message>
        <source>Your device does not know the authority that vouches for this site. Does it happen on this site only, or on many? If on many, a security program or your company’s network may be in between. If only here, the site may have to mend its certificate. A picture of the warning helps us tell.</source>
        <extracomment>failure-tls-untrusted-issuer, say</extracomment>
        <translation>Ihr Gerät kennt die Stelle nicht, die für diese Website bürgt. Geschieht das nur bei dieser Website oder bei vielen? Wenn bei vielen, ist vielleicht ein Sicherheitsprogramm oder Ihr Firmennetz dazwischen. Wenn nur hier, muss die Website womöglich ihr Zertifikat in Ordnung bringen. Ein Bild der Warnung hilft uns, das zu erkennen.</translation>
    </message>
    <message>
        <source>Your browser and the site could not agree on a way to talk securely, so the page did not open. Please update your browser or try another device. If everything is up to date, the site may have a fault in its security settings; please send us the error text on the screen.</source>
        <extracomment>failure-tls-handshake-failed, say</extracomment>
        <translation>Ihr Browser und die Website konnten sich nicht auf eine sichere Verbindung einigen, deshalb ging die Seite nicht auf. Bitte aktualisieren Sie Ihren Browser oder versuchen Sie es mit einem anderen Gerät. Wenn alles aktuell ist, liegt es vielleicht an den Sicherheitseinstellungen der Website; bitte schicken Sie uns den Fehlertext vom Bildschirm.</translation>
    </message>
    <message>
        <source>The same two sides will most likely fail again; another browser or network may differ.</source>
        <extracomment>failure-tls-handshake-failed, retryNote</extracomment>
        <translation>Dieselben beiden scheitern höchstwahrscheinlich wieder; andere Browser oder Netze vielleicht nicht.</translation>
    </message>
    <message>
        <source>The site sends your browser in a circle: from one address to another and back again. Please delete the cookies of this site, or open it in a private window. If that works, old data on your device was probably the reason. If not, tell us the address; the site probably has two settings that disagree.</source>
        <extracomment>failure-redirect-loop, say</extracomment>
        <translation>Die Website schickt Ihren Browser im Kreis: von einer Adresse zur anderen und wieder zurück. Bitte löschen Sie die Cookies dieser Website oder öffnen Sie sie in einem privaten Fenster. Wenn es damit geht, lag es wahrscheinlich an alten Daten auf Ihrem Gerät. Wenn nicht, nennen Sie uns die Adresse; dann widersprechen sich wahrscheinlich zwei Einstellungen der Website.</translation>
    </message>
    <message>
        <source>It goes round again; usually only cleared cookies or a changed rule help.</source>
        <extracomment>failure-redirect-loop, retryNote</extracomment>
        <translation>Es dreht sich wieder im Kreis; meist helfen nur gelöschte Cookies oder eine geänderte Regel.</translation>
    </message>
    <message>
        <source>Let the CDN fetch over https: “Full” instead of “Flexible” at Cloudflare</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>Das CDN per https abrufen lassen: bei Cloudflare „Full“ statt „Flexible“</translation>
    </message>
    <message>
        <source>Limit of the application or of PHP (2 MB a file unless changed)</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Grenze der Anwendung oder von PHP (2 MB je Datei, wenn nicht geändert)</translation>
    </message>
    <message>
        <source>It is a legal matter; technically there is nothing to repair.</source>
        <extracomment>ietf-451, actNote</extracomment>
        <translation>Es ist eine Rechtsfrage; technisch gibt es nichts zu reparieren.</translation>
    </message>
    <message>
        <source>It normally stays as long as the legal demand does.</source>
        <extracomment>ietf-451, retryNote</extracomment>
        <translation>Es bleibt normalerweise, solange die rechtliche Forderung besteht.</translation>
    </message>
    <message>
        <source>A platform or framework uses it for permanent redirects (Vercel, Next.js)</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Eine Plattform oder ein Framework verwendet ihn für dauerhafte Weiterleitungen (Vercel, Next.js)</translation>
    </message>
    <message>
        <source>Your browser asked whether the page has changed, was told that it has not, and shows its stored copy. If what you see is out of date, press Ctrl+F5 (on a Mac Command+Shift+R, in Safari Option+Command+R). Still old? Tell us what you see and what you expect.</source>
        <extracomment>ietf-304, say</extracomment>
        <translation>Ihr Browser hat gefragt, ob sich die Seite geändert hat, ein Nein bekommen und zeigt seine gespeicherte Kopie. Wenn das, was Sie sehen, veraltet ist, drücken Sie Strg+F5 (am Mac Befehl+Umschalt+R, in Safari Wahl+Befehl+R). Immer noch alt? Sagen Sie uns, was Sie sehen und was Sie erwarten.</translation>
    </message>
    <message>
        <source>Force a reload: Ctrl+F5; Mac: Command+Shift+R, in Safari Option+Command+R</source>
        <extracomment>ietf-304, fix for the visitor</extracomment>
        <translation>Neuladen erzwingen: Strg+F5; Mac: Befehl+Umschalt+R, in Safari Wahl+Befehl+R</translation>
    </message>
    <message>
        <source>The page was closed or called off before the site could answer. If you waited long before that, please tell us which page it was and at what time. If you were placing an order, please check your mail before sending it again.</source>
        <extracomment>nginx-499, say</extracomment>
        <translation>Die Seite wurde geschlossen oder abgebrochen, bevor die Website antworten konnte. Falls Sie vorher lange gewartet haben, sagen Sie uns bitte, welche Seite es war und um wie viel Uhr. Falls Sie gerade bestellt haben, sehen Sie bitte in Ihrer E-Mail nach, bevor Sie die Bestellung noch einmal absenden.</translation>
    </message>
    <message>
        <source>Which details about browser and device the site asks for</source>
        <extracomment>Accept-CH, what it tells</extracomment>
        <translation>Welche Angaben zu Browser und Gerät die Website haben möchte</translation>
    </message>
    <message>
        <source>Which formats this address takes with PATCH; worth reading after a 415</source>
        <extracomment>Accept-Patch, what it tells</extracomment>
        <translation>Welche Formate diese Adresse mit PATCH annimmt; nach einer 415 lesenswert</translation>
    </message>
    <message>
        <source>Which formats this address takes with POST; worth reading after a 415</source>
        <extracomment>Accept-Post, what it tells</extracomment>
        <translation>Welche Formate diese Adresse mit POST annimmt; nach einer 415 lesenswert</translation>
    </message>
    <message>
        <source>“bytes”: parts of the file can be fetched, so a download can be resumed; “none”: they cannot</source>
        <extracomment>Accept-Ranges, what it tells</extracomment>
        <translation>„bytes“: Teile der Datei können abgerufen, Downloads also fortgesetzt werden; „none“: nicht</translation>
    </message>
    <message>
        <source>Whether another site’s script may use the visitor’s cookies here</source>
        <extracomment>Access-Control-Allow-Credentials, what it tells</extracomment>
        <translation>Ob das Skript einer anderen Website hier die Cookies des Besuchers verwenden darf</translation>
    </message>
    <message>
        <source>Which request fields other sites may send; a missing one fails in the browser alone</source>
        <extracomment>Access-Control-Allow-Headers, what it tells</extracomment>
        <translation>Welche Anfragefelder andere Websites senden dürfen; fehlt eines, scheitert es nur im Browser</translation>
    </message>
    <message>
        <source>Which methods other sites may use</source>
        <extracomment>Access-Control-Allow-Methods, what it tells</extracomment>
        <translation>Welche Methoden andere Websites verwenden dürfen</translation>
    </message>
    <message>
        <source>Which sites’ scripts may read the answer; without it they get a CORS error in the browser, curl does not</source>
        <extracomment>Access-Control-Allow-Origin, what it tells</extracomment>
        <translation>Wessen Skripte die Antwort lesen dürfen; ohne dies melden sie im Browser einen CORS-Fehler, curl nicht</translation>
    </message>
    <message>
        <source>Which answer fields another site’s script may see</source>
        <extracomment>Access-Control-Expose-Headers, what it tells</extracomment>
        <translation>Welche Antwortfelder das Skript einer anderen Website sehen darf</translation>
    </message>
    <message>
        <source>How long the browser may remember a permission; old ones can linger that long</source>
        <extracomment>Access-Control-Max-Age, what it tells</extracomment>
        <translation>Wie lange sich der Browser eine Erlaubnis merken darf; so lange können alte nachwirken</translation>
    </message>
    <message>
        <source>Seconds this copy has been in a cache; if present, the origin was probably not asked</source>
        <extracomment>Age, what it tells</extracomment>
        <translation>Wie viele Sekunden diese Kopie im Cache lag; steht es da, wurde der Ursprung wohl nicht gefragt</translation>
    </message>
    <message>
        <source>Which methods work at this address; with a 405 it says what to use instead</source>
        <extracomment>Allow, what it tells</extracomment>
        <translation>Welche Methoden an dieser Adresse gehen; bei 405 steht hier, was stattdessen zu nehmen ist</translation>
    </message>
    <message>
        <source>The site is also reachable in another way, mostly by HTTP/3</source>
        <extracomment>Alt-Svc, what it tells</extracomment>
        <translation>Die Website ist auch anders erreichbar, meist über HTTP/3</translation>
    </message>
    <message>
        <source>Who may keep the answer and how long; no-store means that caches must not keep it</source>
        <extracomment>Cache-Control, what it tells</extracomment>
        <translation>Wer die Antwort wie lange aufheben darf; no-store heißt: kein Cache darf sie behalten</translation>
    </message>
    <message>
        <source>What each cache on the way did: hit, or the reason for asking further</source>
        <extracomment>Cache-Status, what it tells</extracomment>
        <translation>Was jeder Cache unterwegs getan hat: Treffer, oder warum er weiterfragte</translation>
    </message>
    <message>
        <source>Caching rules for the CDN alone; they may differ from the browser’s</source>
        <extracomment>CDN-Cache-Control, what it tells</extracomment>
        <translation>Cache-Regeln nur für das CDN; sie können von denen des Browsers abweichen</translation>
    </message>
    <message>
        <source>Tells the browser to delete this site’s cookies, cache or storage</source>
        <extracomment>Clear-Site-Data, what it tells</extracomment>
        <translation>Lässt den Browser Cookies, Cache oder Speicher dieser Website löschen</translation>
    </message>
    <message>
        <source>“close” ends the connection after this answer; “Upgrade” asks for another protocol</source>
        <extracomment>Connection, what it tells</extracomment>
        <translation>„close“ beendet die Verbindung nach dieser Antwort; „Upgrade“ bittet um ein anderes Protokoll</translation>
    </message>
    <message>
        <source>“attachment” makes the browser save the content instead of showing it, under this name</source>
        <extracomment>Content-Disposition, what it tells</extracomment>
        <translation>Bei „attachment“ speichert der Browser den Inhalt unter diesem Namen, statt ihn zu zeigen</translation>
    </message>
    <message>
        <source>How the body is compressed; unreadable signs on screen can mean it was wrong or undone twice</source>
        <extracomment>Content-Encoding, what it tells</extracomment>
        <translation>Wie der Inhalt komprimiert ist; unleserliche Zeichen können heißen, dass es falsch ist oder doppelt entpackt wurde</translation>
    </message>
    <message>
        <source>The language this content is meant for</source>
        <extracomment>Content-Language, what it tells</extracomment>
        <translation>Für welche Sprache dieser Inhalt gedacht ist</translation>
    </message>
    <message>
        <source>How many bytes follow (none with HEAD); fewer received means the answer was cut off</source>
        <extracomment>Content-Length, what it tells</extracomment>
        <translation>Wie viele Bytes folgen (bei HEAD keine); kommen weniger an, wurde die Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>The exact address of the version that was sent</source>
        <extracomment>Content-Location, what it tells</extracomment>
        <translation>Die genaue Adresse der gesendeten Fassung</translation>
    </message>
    <message>
        <source>Which part of the file came; with a 416 it tells the real length</source>
        <extracomment>Content-Range, what it tells</extracomment>
        <translation>Welcher Teil der Datei kam; bei 416 die wirkliche Länge</translation>
    </message>
    <message>
        <source>What the page may load and run; a too strict rule leaves scripts or pictures out</source>
        <extracomment>Content-Security-Policy, what it tells</extracomment>
        <translation>Was die Seite laden und ausführen darf; zu strenge Regeln lassen Skripte oder Bilder weg</translation>
    </message>
    <message>
        <source>A policy on trial: breaches are reported, nothing is blocked</source>
        <extracomment>Content-Security-Policy-Report-Only, what it tells</extracomment>
        <translation>Eine Regel auf Probe: Verstöße werden gemeldet, nichts wird blockiert</translation>
    </message>
    <message>
        <source>What the body is; text/html where JSON is due often means that an error page came instead</source>
        <extracomment>Content-Type, what it tells</extracomment>
        <translation>Was der Inhalt ist; text/html statt JSON heißt oft, dass eine Fehlerseite kam</translation>
    </message>
    <message>
        <source>Embedded files must agree to be embedded; otherwise they stay out</source>
        <extracomment>Cross-Origin-Embedder-Policy, what it tells</extracomment>
        <translation>Eingebettete Dateien müssen dem Einbetten zustimmen; sonst bleiben sie weg</translation>
    </message>
    <message>
        <source>Cuts the tie to windows of other sites; can break pay or sign-in pop-ups</source>
        <extracomment>Cross-Origin-Opener-Policy, what it tells</extracomment>
        <translation>Trennt die Verbindung zu Fenstern anderer Websites; kann Fenster zum Bezahlen oder Anmelden stören</translation>
    </message>
    <message>
        <source>Who may embed this file; same-origin keeps it off other sites</source>
        <extracomment>Cross-Origin-Resource-Policy, what it tells</extracomment>
        <translation>Wer diese Datei einbetten darf; same-origin hält sie von anderen Websites fern</translation>
    </message>
    <message>
        <source>When the answer was written; far from now it is an old copy or a wrong clock</source>
        <extracomment>Date, what it tells</extracomment>
        <translation>Wann die Antwort entstand; liegt es weit weg, ist sie eine alte Kopie oder die Uhr geht falsch</translation>
    </message>
    <message>
        <source>This interface is outdated, or will be from the date given</source>
        <extracomment>Deprecation, what it tells</extracomment>
        <translation>Diese Schnittstelle ist veraltet oder wird es ab dem genannten Datum</translation>
    </message>
    <message>
        <source>Version mark of the content; the same value twice means nothing has changed</source>
        <extracomment>ETag, what it tells</extracomment>
        <translation>Versionszeichen des Inhalts; zweimal derselbe Wert heißt: nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Until when a copy counts as fresh; a date in the past means at once stale</source>
        <extracomment>Expires, what it tells</extracomment>
        <translation>Bis wann eine Kopie als frisch gilt; ein Datum in der Vergangenheit heißt: sofort veraltet</translation>
    </message>
    <message>
        <source>How long, or for how many requests, the connection stays open</source>
        <extracomment>Keep-Alive, what it tells</extracomment>
        <translation>Wie lange oder für wie viele Anfragen die Verbindung offen bleibt</translation>
    </message>
    <message>
        <source>When the content was last changed, as far as the server knows</source>
        <extracomment>Last-Modified, what it tells</extracomment>
        <translation>Wann der Inhalt zuletzt geändert wurde, soweit der Server weiß</translation>
    </message>
    <message>
        <source>Related addresses: next page, style sheet to load early, canonical address</source>
        <extracomment>Link, what it tells</extracomment>
        <translation>Verwandte Adressen: nächste Seite, früh zu ladendes Stylesheet, maßgebliche Adresse</translation>
    </message>
    <message>
        <source>Where to go next; with 201 the address of what was created</source>
        <extracomment>Location, what it tells</extracomment>
        <translation>Wohin es weitergeht; bei 201 die Adresse des Neuen</translation>
    </message>
    <message>
        <source>Browsers shall report network errors of this site to its owner</source>
        <extracomment>NEL, what it tells</extracomment>
        <translation>Browser sollen Netzfehler dieser Website ihrem Betreiber melden</translation>
    </message>
    <message>
        <source>Asks the browser to keep this origin’s pages apart from its sister domains</source>
        <extracomment>Origin-Agent-Cluster, what it tells</extracomment>
        <translation>Bittet den Browser, diese Seiten von denen der Schwester-Domains zu trennen</translation>
    </message>
    <message>
        <source>Whether the page may use camera, location, full screen and the like</source>
        <extracomment>Permissions-Policy, what it tells</extracomment>
        <translation>Ob die Seite Kamera, Standort, Vollbild und Ähnliches nutzen darf</translation>
    </message>
    <message>
        <source>An old “no-cache” for HTTP/1.0; Cache-Control has replaced it</source>
        <extracomment>Pragma, what it tells</extracomment>
        <translation>Ein altes „no-cache“ für HTTP/1.0; Cache-Control hat es ersetzt</translation>
    </message>
    <message>
        <source>How urgent this answer is compared with others on the same connection</source>
        <extracomment>Priority, what it tells</extracomment>
        <translation>Wie dringend diese Antwort im Vergleich zu anderen derselben Verbindung ist</translation>
    </message>
    <message>
        <source>The proxy, not the site, wants a sign-in, in this way</source>
        <extracomment>Proxy-Authenticate, what it tells</extracomment>
        <translation>Nicht die Website, der Proxy verlangt eine Anmeldung, und zwar so</translation>
    </message>
    <message>
        <source>A proxy on the way says itself how it handled the answer and, if it failed, why; very good evidence</source>
        <extracomment>Proxy-Status, what it tells</extracomment>
        <translation>Ein Proxy unterwegs sagt selbst, wie er die Antwort behandelt hat und woran es lag; ein sehr guter Beleg</translation>
    </message>
    <message>
        <source>How many requests are left and in how many seconds the count starts again</source>
        <extracomment>RateLimit, what it tells</extracomment>
        <translation>Wie viele Anfragen übrig sind und in wie vielen Sekunden neu gezählt wird</translation>
    </message>
    <message>
        <source>Requests allowed in the present window; from earlier drafts of RateLimit</source>
        <extracomment>RateLimit-Limit, what it tells</extracomment>
        <translation>Erlaubte Anfragen im laufenden Zeitfenster; aus früheren Entwürfen von RateLimit</translation>
    </message>
    <message>
        <source>The rule: how many requests in how many seconds</source>
        <extracomment>RateLimit-Policy, what it tells</extracomment>
        <translation>Die Regel: wie viele Anfragen in wie vielen Sekunden</translation>
    </message>
    <message>
        <source>Requests left in the present window; 0 explains a 429</source>
        <extracomment>RateLimit-Remaining, what it tells</extracomment>
        <translation>Übrige Anfragen im laufenden Zeitfenster; 0 erklärt eine 429</translation>
    </message>
    <message>
        <source>Seconds until the count starts again</source>
        <extracomment>RateLimit-Reset, what it tells</extracomment>
        <translation>Sekunden, bis neu gezählt wird</translation>
    </message>
    <message>
        <source>How much of the present address is told to the next site</source>
        <extracomment>Referrer-Policy, what it tells</extracomment>
        <translation>Wie viel von der jetzigen Adresse die nächste Website erfährt</translation>
    </message>
    <message>
        <source>A redirect or reload after some seconds that probes easily overlook</source>
        <extracomment>Refresh, what it tells</extracomment>
        <translation>Eine Weiterleitung oder ein Neuladen nach einigen Sekunden, leicht zu übersehen</translation>
    </message>
    <message>
        <source>Older way to name the place for error reports, still used by NEL</source>
        <extracomment>Report-To, what it tells</extracomment>
        <translation>Ältere Angabe, wohin Fehlerberichte gehen; NEL nutzt sie noch</translation>
    </message>
    <message>
        <source>Where the browser sends its reports about blocked or failed things</source>
        <extracomment>Reporting-Endpoints, what it tells</extracomment>
        <translation>Wohin der Browser Berichte über Blockiertes oder Gescheitertes schickt</translation>
    </message>
    <message>
        <source>How long to wait before trying again, in seconds or as a date</source>
        <extracomment>Retry-After, what it tells</extracomment>
        <translation>Wie lange bis zum nächsten Versuch zu warten ist, in Sekunden oder als Datum</translation>
    </message>
    <message>
        <source>The program that wrote the answer, or one in front that put its own name there</source>
        <extracomment>Server, what it tells</extracomment>
        <translation>Das Programm, das die Antwort geschrieben hat, oder eines davor, das sich dort einträgt</translation>
    </message>
    <message>
        <source>Where the time went on the server’s side: database, cache, application …</source>
        <extracomment>Server-Timing, what it tells</extracomment>
        <translation>Wo die Zeit auf der Seite des Servers blieb: Datenbank, Cache, Anwendung …</translation>
    </message>
    <message>
        <source>The site stores something in the browser: a session, a language, a balancer’s mark</source>
        <extracomment>Set-Cookie, what it tells</extracomment>
        <translation>Die Website speichert etwas im Browser: eine Sitzung, eine Sprache, ein Zeichen des Lastverteilers</translation>
    </message>
    <message>
        <source>Browsers use https only for this long; certificate warnings cannot be skipped</source>
        <extracomment>Strict-Transport-Security, what it tells</extracomment>
        <translation>Browser verwenden so lange nur https; Zertifikatswarnungen lassen sich nicht übergehen</translation>
    </message>
    <message>
        <source>The date after which this address is likely to stop working</source>
        <extracomment>Sunset, what it tells</extracomment>
        <translation>Ab diesem Datum funktioniert diese Adresse wohl nicht mehr</translation>
    </message>
    <message>
        <source>Which sites may read exact loading times of this file</source>
        <extracomment>Timing-Allow-Origin, what it tells</extracomment>
        <translation>Welche Websites die genauen Ladezeiten dieser Datei lesen dürfen</translation>
    </message>
    <message>
        <source>More fields follow after the body, with these names</source>
        <extracomment>Trailer, what it tells</extracomment>
        <translation>Nach dem Inhalt folgen weitere Felder mit diesen Namen</translation>
    </message>
    <message>
        <source>“chunked”: the length was not known beforehand; together with Content-Length suspicious</source>
        <extracomment>Transfer-Encoding, what it tells</extracomment>
        <translation>„chunked“: die Länge stand vorher nicht fest; zusammen mit Content-Length verdächtig</translation>
    </message>
    <message>
        <source>A change of protocol is offered or asked for, for instance to WebSocket; needed with 426</source>
        <extracomment>Upgrade, what it tells</extracomment>
        <translation>Ein anderes Protokoll wird angeboten oder verlangt, etwa WebSocket; bei 426 nötig</translation>
    </message>
    <message>
        <source>Which request fields change the content; a missing one can make caches serve wrong copies</source>
        <extracomment>Vary, what it tells</extracomment>
        <translation>Welche Anfragefelder den Inhalt ändern; fehlt eines, liefern Caches womöglich falsche Kopien</translation>
    </message>
    <message>
        <source>The proxies the message passed; each should add its name, though not all do</source>
        <extracomment>Via, what it tells</extracomment>
        <translation>Die Proxys, durch die die Nachricht kam; jeder soll sich eintragen, doch nicht alle tun es</translation>
    </message>
    <message>
        <source>An abolished hint of caches, such as 110 for a stale copy</source>
        <extracomment>Warning, what it tells</extracomment>
        <translation>Ein abgeschaffter Hinweis von Caches, etwa 110 für eine veraltete Kopie</translation>
    </message>
    <message>
        <source>How to sign in: Basic, Bearer, Negotiate …; Bearer often adds the reason</source>
        <extracomment>WWW-Authenticate, what it tells</extracomment>
        <translation>Wie man sich anmeldet: Basic, Bearer, Negotiate …; Bearer nennt oft den Grund</translation>
    </message>
    <message>
        <source>HIT: a copy from a cache; MISS: fetched from behind; the rest depends on the vendor</source>
        <extracomment>X-Cache, what it tells</extracomment>
        <translation>HIT: eine Kopie aus einem Cache; MISS: von dahinter geholt; der Rest hängt vom Anbieter ab</translation>
    </message>
    <message>
        <source>How often each cache has served this copy; 0 means it was fetched just now</source>
        <extracomment>X-Cache-Hits, what it tells</extracomment>
        <translation>Wie oft jeder Cache diese Kopie geliefert hat; 0 heißt: gerade geholt</translation>
    </message>
    <message>
        <source>Often nginx’s cache result: HIT, MISS, EXPIRED, BYPASS or STALE</source>
        <extracomment>X-Cache-Status, what it tells</extracomment>
        <translation>Oft das Cache-Ergebnis von nginx: HIT, MISS, EXPIRED, BYPASS oder STALE</translation>
    </message>
    <message>
        <source>“nosniff”: the browser trusts Content-Type; a wrong type then blocks scripts and styles</source>
        <extracomment>X-Content-Type-Options, what it tells</extracomment>
        <translation>„nosniff“: der Browser vertraut Content-Type; ein falscher Typ blockiert dann Skripte und Stile</translation>
    </message>
    <message>
        <source>An id that ties together all log lines of one action</source>
        <extracomment>X-Correlation-Id, what it tells</extracomment>
        <translation>Eine Kennung, die alle Protokollzeilen eines Vorgangs verbindet</translation>
    </message>
    <message>
        <source>Whether other sites may show this page in a frame; DENY leaves the frame empty</source>
        <extracomment>X-Frame-Options, what it tells</extracomment>
        <translation>Ob andere Websites diese Seite in einem Rahmen zeigen dürfen; DENY lässt ihn leer</translation>
    </message>
    <message>
        <source>Rules for old Flash and Acrobat content; without meaning for web pages</source>
        <extracomment>X-Permitted-Cross-Domain-Policies, what it tells</extracomment>
        <translation>Regeln für alte Flash- und Acrobat-Inhalte; für Webseiten ohne Bedeutung</translation>
    </message>
    <message>
        <source>The language or framework behind the site, such as PHP, Express or ASP.NET</source>
        <extracomment>X-Powered-By, what it tells</extracomment>
        <translation>Sprache oder Framework der Website, etwa PHP, Express oder ASP.NET</translation>
    </message>
    <message>
        <source>Requests allowed in the present window</source>
        <extracomment>X-RateLimit-Limit, what it tells</extracomment>
        <translation>Erlaubte Anfragen im laufenden Zeitfenster</translation>
    </message>
    <message>
        <source>Requests left; 0 explains a 429 or 403</source>
        <extracomment>X-RateLimit-Remaining, what it tells</extracomment>
        <translation>Übrige Anfragen; 0 erklärt eine 429 oder 403</translation>
    </message>
    <message>
        <source>When the count starts again: seconds left or Unix time, by vendor</source>
        <extracomment>X-RateLimit-Reset, what it tells</extracomment>
        <translation>Wann neu gezählt wird: Sekunden oder Unix-Zeit, je nach Anbieter</translation>
    </message>
    <message>
        <source>An id for this very request; the owner may find it in the logs</source>
        <extracomment>X-Request-Id, what it tells</extracomment>
        <translation>Eine Kennung genau dieser Anfrage; der Betreiber findet sie vielleicht im Protokoll</translation>
    </message>
    <message>
        <source>How long the application needed, mostly in milliseconds</source>
        <extracomment>X-Response-Time, what it tells</extracomment>
        <translation>Wie lange die Anwendung brauchte, meist in Millisekunden</translation>
    </message>
    <message>
        <source>Instructions for search engines; “noindex” keeps a page out of their results</source>
        <extracomment>X-Robots-Tag, what it tells</extracomment>
        <translation>Anweisungen für Suchmaschinen; „noindex“ hält eine Seite aus den Ergebnissen heraus</translation>
    </message>
    <message>
        <source>Seconds the application worked on the answer, as Rails counts them</source>
        <extracomment>X-Runtime, what it tells</extracomment>
        <translation>Sekunden, die die Anwendung an der Antwort arbeitete, wie Rails sie zählt</translation>
    </message>
    <message>
        <source>An id by which the owner may find this request in the tracing</source>
        <extracomment>X-Trace-Id, what it tells</extracomment>
        <translation>Eine Kennung, mit der der Betreiber diese Anfrage in der Ablaufverfolgung findet</translation>
    </message>
    <message>
        <source>A relic for old versions of Internet Explorer</source>
        <extracomment>X-UA-Compatible, what it tells</extracomment>
        <translation>Ein Überbleibsel für alte Versionen des Internet Explorer</translation>
    </message>
    <message>
        <source>A filter of old browsers; 0 switches it off, present ones ignore it</source>
        <extracomment>X-XSS-Protection, what it tells</extracomment>
        <translation>Ein Filter alter Browser; 0 schaltet ihn ab, heutige beachten ihn nicht</translation>
    </message>
    <message>
        <source>Cloudflare’s number of this request; the letters at its end are the data centre</source>
        <extracomment>CF-Ray, what it tells</extracomment>
        <translation>Cloudflares Nummer dieser Anfrage; die Buchstaben am Ende nennen das Rechenzentrum</translation>
    </message>
    <message>
        <source>Whether Cloudflare had a copy: HIT, MISS, EXPIRED, BYPASS, DYNAMIC …</source>
        <extracomment>CF-Cache-Status, what it tells</extracomment>
        <translation>Ob Cloudflare eine Kopie hatte: HIT, MISS, EXPIRED, BYPASS, DYNAMIC …</translation>
    </message>
    <message>
        <source>“challenge”: Cloudflare put a check in the way instead of the page</source>
        <extracomment>cf-mitigated, what it tells</extracomment>
        <translation>„challenge“: Cloudflare hat statt der Seite eine Prüfung vorgeschaltet</translation>
    </message>
    <message>
        <source>CloudFront’s id of this request; its support asks for it</source>
        <extracomment>X-Amz-Cf-Id, what it tells</extracomment>
        <translation>CloudFronts Kennung dieser Anfrage; der Support fragt danach</translation>
    </message>
    <message>
        <source>The CloudFront location that answered; it begins with an airport code</source>
        <extracomment>X-Amz-Cf-Pop, what it tells</extracomment>
        <translation>Der CloudFront-Standort, der antwortete; er beginnt mit einem Flughafencode</translation>
    </message>
    <message>
        <source>The AWS id of this request; the owner can look for it in CloudWatch</source>
        <extracomment>x-amzn-RequestId, what it tells</extracomment>
        <translation>Die AWS-Kennung dieser Anfrage; der Betreiber kann sie in CloudWatch suchen</translation>
    </message>
    <message>
        <source>The AWS trace of this request; its Root value stands in the balancer’s log</source>
        <extracomment>X-Amzn-Trace-Id, what it tells</extracomment>
        <translation>Die AWS-Spur dieser Anfrage; ihr Wert Root steht im Protokoll des Lastverteilers</translation>
    </message>
    <message>
        <source>Azure Front Door’s id of this request; its support asks for it</source>
        <extracomment>X-Azure-Ref, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Azure Front Door; der Support fragt danach</translation>
    </message>
    <message>
        <source>At Fastly the caches on the way, such as cache-fra-eddf8230045-FRA</source>
        <extracomment>X-Served-By, what it tells</extracomment>
        <translation>Bei Fastly die Caches unterwegs, etwa cache-fra-eddf8230045-FRA</translation>
    </message>
    <message>
        <source>Fastly’s clock: start, and milliseconds until the answer (VE)</source>
        <extracomment>X-Timer, what it tells</extracomment>
        <translation>Fastlys Uhr: Beginn und Millisekunden bis zur Antwort (VE)</translation>
    </message>
    <message>
        <source>Varnish’s id; two numbers mean a copy from its cache</source>
        <extracomment>X-Varnish, what it tells</extracomment>
        <translation>Die Kennung von Varnish; zwei Nummern heißen: eine Kopie aus dem Cache</translation>
    </message>
    <message>
        <source>Vercel’s id of this request; it begins with the region</source>
        <extracomment>X-Vercel-Id, what it tells</extracomment>
        <translation>Vercels Kennung dieser Anfrage; sie beginnt mit der Region</translation>
    </message>
    <message>
        <source>Netlify’s id of this request; its support asks for it</source>
        <extracomment>X-Nf-Request-Id, what it tells</extracomment>
        <translation>Netlifys Kennung dieser Anfrage; der Support fragt danach</translation>
    </message>
    <message>
        <source>GitHub’s id of this request; its support asks for it</source>
        <extracomment>X-GitHub-Request-Id, what it tells</extracomment>
        <translation>GitHubs Kennung dieser Anfrage; der Support fragt danach</translation>
    </message>
    <message>
        <source>Sucuri’s firewall stands before the site; the number is its machine</source>
        <extracomment>X-Sucuri-ID, what it tells</extracomment>
        <translation>Sucuris Firewall steht vor der Website; die Nummer ist ihr Rechner</translation>
    </message>
    <message>
        <source>Imperva’s data of this request; its support reads them</source>
        <extracomment>X-Iinfo, what it tells</extracomment>
        <translation>Impervas Daten zu dieser Anfrage; der Support kann sie lesen</translation>
    </message>
    <message>
        <source>Akamai’s global number of this request</source>
        <extracomment>Akamai-GRN, what it tells</extracomment>
        <translation>Akamais weltweite Nummer dieser Anfrage</translation>
    </message>
    <message>
        <source>Fly.io’s id of this request; its ending is the region</source>
        <extracomment>Fly-Request-Id, what it tells</extracomment>
        <translation>Fly.ios Kennung dieser Anfrage; ihr Ende nennt die Region</translation>
    </message>
    <message>
        <source>Which kinds of content the caller takes; a value nobody can serve may lead to 406</source>
        <extracomment>Accept, what it tells</extracomment>
        <translation>Welche Arten von Inhalt der Anfragende annimmt; ein Wert, den niemand liefern kann, führt womöglich zu 406</translation>
    </message>
    <message>
        <source>An outdated wish about character sets; servers may ignore it</source>
        <extracomment>Accept-Charset, what it tells</extracomment>
        <translation>Ein veralteter Wunsch zu Zeichensätzen; Server dürfen ihn ignorieren</translation>
    </message>
    <message>
        <source>Which compressions the caller understands, such as “gzip”, “br” or “zstd”</source>
        <extracomment>Accept-Encoding, what it tells</extracomment>
        <translation>Welche Komprimierungen der Anfragende versteht, etwa „gzip“, „br“ oder „zstd“</translation>
    </message>
    <message>
        <source>Which languages the visitor prefers; explains a page in an unexpected language</source>
        <extracomment>Accept-Language, what it tells</extracomment>
        <translation>Welche Sprachen der Besucher bevorzugt; erklärt eine Seite in unerwarteter Sprache</translation>
    </message>
    <message>
        <source>The browser asks beforehand whether it may send these fields</source>
        <extracomment>Access-Control-Request-Headers, what it tells</extracomment>
        <translation>Der Browser fragt vorab, ob er diese Felder senden darf</translation>
    </message>
    <message>
        <source>The browser asks beforehand whether it may use this method</source>
        <extracomment>Access-Control-Request-Method, what it tells</extracomment>
        <translation>Der Browser fragt vorab, ob er diese Methode verwenden darf</translation>
    </message>
    <message>
        <source>The browser came by an alternative it had been offered</source>
        <extracomment>Alt-Used, what it tells</extracomment>
        <translation>Der Browser kam über einen anderen Weg, der ihm angeboten worden war</translation>
    </message>
    <message>
        <source>An access key sent by the program</source>
        <extracomment>Api-Key, what it tells</extracomment>
        <translation>Ein Zugangsschlüssel, den das Programm sendet</translation>
    </message>
    <message>
        <source>Extra data after a successful sign-in, mostly with Digest</source>
        <extracomment>Authentication-Info, what it tells</extracomment>
        <translation>Zusätzliche Angaben nach einer erfolgreichen Anmeldung, meist bei Digest</translation>
    </message>
    <message>
        <source>Carries the credentials; present and yet 401 means they were not accepted</source>
        <extracomment>Authorization, what it tells</extracomment>
        <translation>Trägt die Zugangsdaten; ist es da und kommt trotzdem 401, wurden sie nicht angenommen</translation>
    </message>
    <message>
        <source>The trace id in Zipkin’s format</source>
        <extracomment>b3, what it tells</extracomment>
        <translation>Die Trace-Kennung im Format von Zipkin</translation>
    </message>
    <message>
        <source>Notes that travel with a request through many systems</source>
        <extracomment>baggage, what it tells</extracomment>
        <translation>Notizen, die mit einer Anfrage durch viele Systeme reisen</translation>
    </message>
    <message>
        <source>Labels by which the owner can purge this page from the CDN</source>
        <extracomment>Cache-Tag, what it tells</extracomment>
        <translation>Etiketten, mit denen der Betreiber diese Seite aus dem CDN entfernen kann</translation>
    </message>
    <message>
        <source>Whether bunny.net had a copy</source>
        <extracomment>CDN-Cache, what it tells</extracomment>
        <translation>Ob bunny.net eine Kopie hatte</translation>
    </message>
    <message>
        <source>Which CDNs have passed the request on; the same name twice points to a circle</source>
        <extracomment>CDN-Loop, what it tells</extracomment>
        <translation>Welche CDNs die Anfrage weitergegeben haben; derselbe Name zweimal deutet auf einen Kreis</translation>
    </message>
    <message>
        <source>The number of the customer’s zone at bunny.net</source>
        <extracomment>CDN-PullZone, what it tells</extracomment>
        <translation>Die Nummer der Zone des Kunden bei bunny.net</translation>
    </message>
    <message>
        <source>bunny.net’s id of this request</source>
        <extracomment>CDN-RequestId, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei bunny.net</translation>
    </message>
    <message>
        <source>The secret of a service token for Cloudflare Access</source>
        <extracomment>CF-Access-Client-Secret, what it tells</extracomment>
        <translation>Das Geheimnis eines Dienst-Tokens für Cloudflare Access</translation>
    </message>
    <message>
        <source>Cloudflare Access vouches for the signed-in user</source>
        <extracomment>Cf-Access-Jwt-Assertion, what it tells</extracomment>
        <translation>Cloudflare Access bürgt für den angemeldeten Benutzer</translation>
    </message>
    <message>
        <source>The visitor’s address, as Cloudflare tells it to the site</source>
        <extracomment>CF-Connecting-IP, what it tells</extracomment>
        <translation>Die Adresse des Besuchers, wie Cloudflare sie der Website nennt</translation>
    </message>
    <message>
        <source>Present only on error pages that Cloudflare itself wrote</source>
        <extracomment>cf-error-origin, what it tells</extracomment>
        <translation>Nur auf Fehlerseiten, die Cloudflare selbst geschrieben hat</translation>
    </message>
    <message>
        <source>Cloudflare itself wrote this error page, for the reason named</source>
        <extracomment>cf-error-type, what it tells</extracomment>
        <translation>Cloudflare selbst hat diese Fehlerseite geschrieben, aus dem genannten Grund</translation>
    </message>
    <message>
        <source>The visitor’s country, as Cloudflare guesses it from the address</source>
        <extracomment>CF-IPCountry, what it tells</extracomment>
        <translation>Das Land des Besuchers, wie Cloudflare es aus der Adresse errät</translation>
    </message>
    <message>
        <source>Whether the visitor used http or https to reach Cloudflare</source>
        <extracomment>CF-Visitor, what it tells</extracomment>
        <translation>Ob der Besucher Cloudflare über http oder https erreicht hat</translation>
    </message>
    <message>
        <source>The request was made by a Cloudflare Worker of this domain</source>
        <extracomment>CF-Worker, what it tells</extracomment>
        <translation>Die Anfrage kam von einem Cloudflare Worker dieser Domain</translation>
    </message>
    <message>
        <source>Caching rules meant for Cloudflare alone</source>
        <extracomment>Cloudflare-CDN-Cache-Control, what it tells</extracomment>
        <translation>Cache-Regeln nur für Cloudflare</translation>
    </message>
    <message>
        <source>Checksum of the bytes sent; a mismatch points to a change on the way</source>
        <extracomment>Content-Digest, what it tells</extracomment>
        <translation>Prüfsumme der gesendeten Bytes; weicht sie ab, wurde unterwegs etwas geändert</translation>
    </message>
    <message>
        <source>An old checksum of the body; today Content-Digest does this</source>
        <extracomment>Content-MD5, what it tells</extracomment>
        <translation>Eine alte Prüfsumme des Inhalts; heute leistet das Content-Digest</translation>
    </message>
    <message>
        <source>What the browser remembered for this site; too much of it can give 400 or 431</source>
        <extracomment>Cookie, what it tells</extracomment>
        <translation>Was der Browser sich für diese Website gemerkt hat; zu viel davon kann 400 oder 431 ergeben</translation>
    </message>
    <message>
        <source>Details the site needs at once; the browser repeats its request for them</source>
        <extracomment>Critical-CH, what it tells</extracomment>
        <translation>Angaben, die die Website sofort braucht; der Browser wiederholt dafür seine Anfrage</translation>
    </message>
    <message>
        <source>The address speaks WebDAV, and this is its level</source>
        <extracomment>DAV, what it tells</extracomment>
        <translation>Die Adresse spricht WebDAV, und zwar auf dieser Stufe</translation>
    </message>
    <message>
        <source>WebDAV: how many levels of folders a request covers</source>
        <extracomment>Depth, what it tells</extracomment>
        <translation>WebDAV: wie viele Ordnerebenen eine Anfrage umfasst</translation>
    </message>
    <message>
        <source>WebDAV: where a copy or move should go; a host other than the server’s own can give 502</source>
        <extracomment>Destination, what it tells</extracomment>
        <translation>WebDAV: wohin kopiert oder verschoben werden soll; ein anderer Host als der des Servers kann 502 ergeben</translation>
    </message>
    <message>
        <source>Rough memory of the visitor’s device</source>
        <extracomment>Device-Memory, what it tells</extracomment>
        <translation>Ungefährer Arbeitsspeicher des Geräts</translation>
    </message>
    <message>
        <source>An abandoned wish not to be tracked</source>
        <extracomment>DNT, what it tells</extracomment>
        <translation>Ein aufgegebener Wunsch, nicht verfolgt zu werden</translation>
    </message>
    <message>
        <source>Switches features of the page, such as unsized pictures, on or off</source>
        <extracomment>Document-Policy, what it tells</extracomment>
        <translation>Schaltet Eigenschaften der Seite ein oder aus, etwa Bilder ohne Größenangabe</translation>
    </message>
    <message>
        <source>The visitor’s approximate bandwidth in Mbit/s</source>
        <extracomment>Downlink, what it tells</extracomment>
        <translation>Ungefähre Bandbreite des Besuchers in Mbit/s</translation>
    </message>
    <message>
        <source>Proof that the sender owns the key its token is bound to</source>
        <extracomment>DPoP, what it tells</extracomment>
        <translation>Beweis, dass der Absender den Schlüssel besitzt, an den sein Token gebunden ist</translation>
    </message>
    <message>
        <source>Pixel density of the visitor’s screen; older name of Sec-CH-DPR</source>
        <extracomment>DPR, what it tells</extracomment>
        <translation>Pixeldichte des Bildschirms; älterer Name von Sec-CH-DPR</translation>
    </message>
    <message>
        <source>The request travelled in early TLS data; a 425 asks to repeat it the normal way</source>
        <extracomment>Early-Data, what it tells</extracomment>
        <translation>Die Anfrage reiste in frühen TLS-Daten; eine 425 bittet, sie normal zu wiederholen</translation>
    </message>
    <message>
        <source>How good the visitor’s connection feels: slow-2g to 4g</source>
        <extracomment>ECT, what it tells</extracomment>
        <translation>Wie gut sich die Verbindung des Besuchers anfühlt: slow-2g bis 4g</translation>
    </message>
    <message>
        <source>Whether Tencent EdgeOne had a copy</source>
        <extracomment>EO-Cache-Status, what it tells</extracomment>
        <translation>Ob Tencent EdgeOne eine Kopie hatte</translation>
    </message>
    <message>
        <source>Tencent EdgeOne’s id of this request, for finding it in the logs</source>
        <extracomment>EO-LOG-UUID, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Tencent EdgeOne, um sie in den Protokollen zu finden</translation>
    </message>
    <message>
        <source>“100-continue”: the caller waits for permission before sending the body</source>
        <extracomment>Expect, what it tells</extracomment>
        <translation>„100-continue“: Der Absender wartet auf Erlaubnis, bevor er den Inhalt sendet</translation>
    </message>
    <message>
        <source>An abandoned rule about certificate logs; no effect today</source>
        <extracomment>Expect-CT, what it tells</extracomment>
        <translation>Eine aufgegebene Regel zu Zertifikatsprotokollen; heute ohne Wirkung</translation>
    </message>
    <message>
        <source>Debug: the key under which Fastly keeps the page</source>
        <extracomment>Fastly-Debug-Digest, what it tells</extracomment>
        <translation>Fehlersuche: der Schlüssel, unter dem Fastly die Seite aufbewahrt</translation>
    </message>
    <message>
        <source>Debug: which Fastly machines handled the request</source>
        <extracomment>Fastly-Debug-Path, what it tells</extracomment>
        <translation>Fehlersuche: welche Rechner von Fastly die Anfrage bearbeitet haben</translation>
    </message>
    <message>
        <source>Debug: whether and how long Fastly keeps the page</source>
        <extracomment>Fastly-Debug-TTL, what it tells</extracomment>
        <translation>Fehlersuche: ob und wie lange Fastly die Seite aufbewahrt</translation>
    </message>
    <message>
        <source>Fastly’s rules started over this many times for the request</source>
        <extracomment>Fastly-Restarts, what it tells</extracomment>
        <translation>So oft haben die Regeln bei Fastly für diese Anfrage von vorn begonnen</translation>
    </message>
    <message>
        <source>Former name of Permissions-Policy; browsers of today mostly ignore it</source>
        <extracomment>Feature-Policy, what it tells</extracomment>
        <translation>Früherer Name von Permissions-Policy; heutige Browser ignorieren es meist</translation>
    </message>
    <message>
        <source>The Fly.io region that took the connection, told to the app</source>
        <extracomment>Fly-Region, what it tells</extracomment>
        <translation>Die Region von Fly.io, die die Verbindung annahm, der App mitgeteilt</translation>
    </message>
    <message>
        <source>Who asked originally, noted by the proxies on the way</source>
        <extracomment>Forwarded, what it tells</extracomment>
        <translation>Wer ursprünglich gefragt hat, von den Proxys unterwegs notiert</translation>
    </message>
    <message>
        <source>The e-mail address of the person who runs this robot</source>
        <extracomment>From, what it tells</extracomment>
        <translation>Die E-Mail-Adresse der Person, die diesen Robot betreibt</translation>
    </message>
    <message>
        <source>Which site is meant; a name the server does not serve can give 404, 421 or a foreign page</source>
        <extracomment>Host, what it tells</extracomment>
        <translation>Welche Website gemeint ist; ein Name, den der Server nicht bedient, kann 404, 421 oder eine fremde Seite ergeben</translation>
    </message>
    <message>
        <source>Lets the caller repeat an order safely: the same key is carried out once</source>
        <extracomment>Idempotency-Key, what it tells</extracomment>
        <translation>Macht das Wiederholen eines Auftrags sicher: derselbe Schlüssel wird einmal ausgeführt</translation>
    </message>
    <message>
        <source>Change only if nobody else did; a 412 mostly means that somebody was faster</source>
        <extracomment>If-Match, what it tells</extracomment>
        <translation>Nur ändern, wenn es sonst niemand tat; eine 412 heißt meist, dass jemand schneller war</translation>
    </message>
    <message>
        <source>Send it only if newer than the stored copy; otherwise 304</source>
        <extracomment>If-Modified-Since, what it tells</extracomment>
        <translation>Nur senden, wenn es neuer ist als die gespeicherte Kopie; sonst 304</translation>
    </message>
    <message>
        <source>The caller has this version; the same again is answered with 304</source>
        <extracomment>If-None-Match, what it tells</extracomment>
        <translation>Der Anfragende hat diese Fassung; ist sie unverändert, kommt 304</translation>
    </message>
    <message>
        <source>Resume only if the file is unchanged, otherwise send all of it</source>
        <extracomment>If-Range, what it tells</extracomment>
        <translation>Nur fortsetzen, wenn die Datei unverändert ist, sonst alles senden</translation>
    </message>
    <message>
        <source>Change only if untouched since then; otherwise 412</source>
        <extracomment>If-Unmodified-Since, what it tells</extracomment>
        <translation>Nur ändern, wenn es seither unberührt ist; sonst 412</translation>
    </message>
    <message>
        <source>WebDAV: the name of a lock; needed to release it</source>
        <extracomment>Lock-Token, what it tells</extracomment>
        <translation>WebDAV: der Name einer Sperre; nötig, um sie aufzuheben</translation>
    </message>
    <message>
        <source>How many more proxies may pass on a TRACE or OPTIONS request</source>
        <extracomment>Max-Forwards, what it tells</extracomment>
        <translation>Wie viele weitere Proxys eine TRACE- oder OPTIONS-Anfrage weitergeben dürfen</translation>
    </message>
    <message>
        <source>A leftover from e-mail without effect on the web</source>
        <extracomment>MIME-Version, what it tells</extracomment>
        <translation>Ein Überbleibsel aus der E-Mail, im Web ohne Wirkung</translation>
    </message>
    <message>
        <source>Caching rules meant for Netlify’s network alone</source>
        <extracomment>Netlify-CDN-Cache-Control, what it tells</extracomment>
        <translation>Cache-Regeln nur für das Netz von Netlify</translation>
    </message>
    <message>
        <source>An access key for Azure API Management; missing gives 401</source>
        <extracomment>Ocp-Apim-Subscription-Key, what it tells</extracomment>
        <translation>Ein Zugangsschlüssel für Azure API Management; fehlt er, kommt 401</translation>
    </message>
    <message>
        <source>Which site’s page sent the request; the server decides by it whether to allow access</source>
        <extracomment>Origin, what it tells</extracomment>
        <translation>Von welcher Website die Anfrage kam; danach entscheidet der Server, ob er Zugriff erlaubt</translation>
    </message>
    <message>
        <source>Wishes of the caller, such as answering before the work is done</source>
        <extracomment>Prefer, what it tells</extracomment>
        <translation>Wünsche des Anfragenden, etwa zu antworten, bevor die Arbeit getan ist</translation>
    </message>
    <message>
        <source>Which of the caller’s wishes were followed</source>
        <extracomment>Preference-Applied, what it tells</extracomment>
        <translation>Welche Wünsche des Anfragenden erfüllt wurden</translation>
    </message>
    <message>
        <source>A personal access token for GitLab</source>
        <extracomment>Private-Token, what it tells</extracomment>
        <translation>Ein persönlicher Zugangs-Token für GitLab</translation>
    </message>
    <message>
        <source>Extra data after signing in to the proxy</source>
        <extracomment>Proxy-Authentication-Info, what it tells</extracomment>
        <translation>Zusätzliche Angaben nach der Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>Credentials for the proxy; with a 407 they were wrong or missing</source>
        <extracomment>Proxy-Authorization, what it tells</extracomment>
        <translation>Zugangsdaten für den Proxy; bei einer 407 waren sie falsch oder fehlten</translation>
    </message>
    <message>
        <source>A mistaken relic of old browsers behind a proxy</source>
        <extracomment>Proxy-Connection, what it tells</extracomment>
        <translation>Ein irrtümliches Überbleibsel alter Browser hinter einem Proxy</translation>
    </message>
    <message>
        <source>An abolished pinning of certificates; browsers ignore it</source>
        <extracomment>Public-Key-Pins, what it tells</extracomment>
        <translation>Ein abgeschafftes Festlegen von Zertifikaten; Browser ignorieren es</translation>
    </message>
    <message>
        <source>The caller wants only a part of the file, mostly to resume a download</source>
        <extracomment>Range, what it tells</extracomment>
        <translation>Der Anfragende will nur einen Teil der Datei, meist um einen Download fortzusetzen</translation>
    </message>
    <message>
        <source>The page the visitor came from; useful to find a broken link</source>
        <extracomment>Referer, what it tells</extracomment>
        <translation>Die Seite, von der der Besucher kam; nützlich, um einen kaputten Link zu finden</translation>
    </message>
    <message>
        <source>Checksum of the whole file, even when only a part was sent</source>
        <extracomment>Repr-Digest, what it tells</extracomment>
        <translation>Prüfsumme der ganzen Datei, auch wenn nur ein Teil gesendet wurde</translation>
    </message>
    <message>
        <source>Azure Application Insights: which app took the request</source>
        <extracomment>Request-Context, what it tells</extracomment>
        <translation>Azure Application Insights: welche App die Anfrage annahm</translation>
    </message>
    <message>
        <source>An id for this very request, at Stripe, Anthropic and others</source>
        <extracomment>Request-Id, what it tells</extracomment>
        <translation>Eine Kennung für genau diese Anfrage, bei Stripe, Anthropic und anderen</translation>
    </message>
    <message>
        <source>Render’s id of this request, also in its log</source>
        <extracomment>Rndr-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Render, auch in dessen Protokoll</translation>
    </message>
    <message>
        <source>The visitor’s approximate round-trip time in milliseconds</source>
        <extracomment>RTT, what it tells</extracomment>
        <translation>Ungefähre Umlaufzeit des Besuchers in Millisekunden</translation>
    </message>
    <message>
        <source>The visitor wants to save data; pages may look plainer</source>
        <extracomment>Save-Data, what it tells</extracomment>
        <translation>Der Besucher möchte Daten sparen; Seiten können schlichter aussehen</translation>
    </message>
    <message>
        <source>The visitor’s browser and its main version</source>
        <extracomment>Sec-CH-UA, what it tells</extracomment>
        <translation>Der Browser des Besuchers und seine Hauptversion</translation>
    </message>
    <message>
        <source>?1 means the browser counts itself as mobile</source>
        <extracomment>Sec-CH-UA-Mobile, what it tells</extracomment>
        <translation>?1 heißt: Der Browser zählt sich zu den mobilen</translation>
    </message>
    <message>
        <source>The visitor’s operating system</source>
        <extracomment>Sec-CH-UA-Platform, what it tells</extracomment>
        <translation>Das Betriebssystem des Besuchers</translation>
    </message>
    <message>
        <source>What the browser wants the content for: page, picture, script …</source>
        <extracomment>Sec-Fetch-Dest, what it tells</extracomment>
        <translation>Wofür der Browser den Inhalt will: Seite, Bild, Skript …</translation>
    </message>
    <message>
        <source>How the browser asks: “navigate”, “cors”, “no-cors” …</source>
        <extracomment>Sec-Fetch-Mode, what it tells</extracomment>
        <translation>Wie der Browser fragt: „navigate“, „cors“, „no-cors“ …</translation>
    </message>
    <message>
        <source>Whether the request came from the same site or from another</source>
        <extracomment>Sec-Fetch-Site, what it tells</extracomment>
        <translation>Ob die Anfrage von derselben Website kam oder von einer anderen</translation>
    </message>
    <message>
        <source>A person’s click started this navigation</source>
        <extracomment>Sec-Fetch-User, what it tells</extracomment>
        <translation>Ein Mensch hat diesen Aufruf durch einen Klick begonnen</translation>
    </message>
    <message>
        <source>The visitor objects to having data sold or shared</source>
        <extracomment>Sec-GPC, what it tells</extracomment>
        <translation>Der Besucher widerspricht dem Verkauf oder der Weitergabe seiner Daten</translation>
    </message>
    <message>
        <source>The server agreed to a WebSocket connection</source>
        <extracomment>Sec-WebSocket-Accept, what it tells</extracomment>
        <translation>Der Server hat einer WebSocket-Verbindung zugestimmt</translation>
    </message>
    <message>
        <source>Extras agreed on for a WebSocket, mostly compression</source>
        <extracomment>Sec-WebSocket-Extensions, what it tells</extracomment>
        <translation>Vereinbarte Zusätze eines WebSockets, meist Komprimierung</translation>
    </message>
    <message>
        <source>The browser wants a WebSocket; a random value, not a password</source>
        <extracomment>Sec-WebSocket-Key, what it tells</extracomment>
        <translation>Der Browser möchte einen WebSocket; ein Zufallswert, kein Passwort</translation>
    </message>
    <message>
        <source>The sub-protocol chosen for a WebSocket; none in common closes it</source>
        <extracomment>Sec-WebSocket-Protocol, what it tells</extracomment>
        <translation>Das gewählte Unterprotokoll eines WebSockets; ohne ein gemeinsames wird er geschlossen</translation>
    </message>
    <message>
        <source>The WebSocket version wanted; in a 426 the versions the server knows</source>
        <extracomment>Sec-WebSocket-Version, what it tells</extracomment>
        <translation>Die gewünschte WebSocket-Version; in einer 426 die, die der Server kennt</translation>
    </message>
    <message>
        <source>The buyer’s address, sent by a shop’s own server; missing can cause 430</source>
        <extracomment>Shopify-Storefront-Buyer-IP, what it tells</extracomment>
        <translation>Die Adresse des Käufers, vom Server des Shops gesendet; fehlt sie, kann 430 kommen</translation>
    </message>
    <message>
        <source>A signature over parts of the message; a change of these on the way makes it invalid</source>
        <extracomment>Signature, what it tells</extracomment>
        <translation>Eine Signatur über Teile der Nachricht; werden diese unterwegs geändert, ist sie ungültig</translation>
    </message>
    <message>
        <source>Which parts of the message were signed, and with which key</source>
        <extracomment>Signature-Input, what it tells</extracomment>
        <translation>Welche Teile der Nachricht signiert wurden, und mit welchem Schlüssel</translation>
    </message>
    <message>
        <source>Where the readable form of a script or style sheet lies</source>
        <extracomment>SourceMap, what it tells</extracomment>
        <translation>Wo die lesbare Form eines Skripts oder Stylesheets liegt</translation>
    </message>
    <message>
        <source>Caching rules for a CDN such as Fastly; usually removed before the browser</source>
        <extracomment>Surrogate-Control, what it tells</extracomment>
        <translation>Cache-Regeln für ein CDN wie Fastly; meist entfernt, bevor der Browser sie sieht</translation>
    </message>
    <message>
        <source>Labels by which the owner can purge this page from Fastly</source>
        <extracomment>Surrogate-Key, what it tells</extracomment>
        <translation>Etiketten, mit denen der Betreiber diese Seite bei Fastly entfernen kann</translation>
    </message>
    <message>
        <source>Whether the caller accepts trailer fields; gRPC requires the value trailers</source>
        <extracomment>TE, what it tells</extracomment>
        <translation>Ob der Anfragende Trailer-Felder annimmt; gRPC verlangt den Wert trailers</translation>
    </message>
    <message>
        <source>The trace id of this request through all systems; the owner finds it in the tracing</source>
        <extracomment>traceparent, what it tells</extracomment>
        <translation>Die Trace-Kennung dieser Anfrage durch alle Systeme; der Betreiber findet sie im Tracing</translation>
    </message>
    <message>
        <source>Tracing data of single vendors that travels with traceparent</source>
        <extracomment>tracestate, what it tells</extracomment>
        <translation>Tracing-Daten einzelner Anbieter, die mit traceparent reisen</translation>
    </message>
    <message>
        <source>The visitor’s address, as told by Akamai or Cloudflare to the origin</source>
        <extracomment>True-Client-IP, what it tells</extracomment>
        <translation>Die Adresse des Besuchers, von Akamai oder Cloudflare dem Ursprungsserver genannt</translation>
    </message>
    <message>
        <source>The browser would like to be redirected to https</source>
        <extracomment>Upgrade-Insecure-Requests, what it tells</extracomment>
        <translation>Der Browser würde gern zu https umgeleitet</translation>
    </message>
    <message>
        <source>The program that asked; sites often block or treat some programs differently</source>
        <extracomment>User-Agent, what it tells</extracomment>
        <translation>Das Programm, das fragt; Websites sperren manche oder behandeln sie anders</translation>
    </message>
    <message>
        <source>Caching rules meant for Vercel’s network alone</source>
        <extracomment>Vercel-CDN-Cache-Control, what it tells</extracomment>
        <translation>Cache-Regeln nur für das Netz von Vercel</translation>
    </message>
    <message>
        <source>“no” tells nginx to pass on data at once, as streams need it</source>
        <extracomment>X-Accel-Buffering, what it tells</extracomment>
        <translation>„no“ weist nginx an, Daten sofort weiterzugeben, wie Streams es brauchen</translation>
    </message>
    <message>
        <source>An access token sent by the program</source>
        <extracomment>X-Access-Token, what it tells</extracomment>
        <translation>Ein Zugangs-Token, den das Programm sendet</translation>
    </message>
    <message>
        <source>Akamai’s id of this request</source>
        <extracomment>X-Akamai-Request-ID, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Akamai</translation>
    </message>
    <message>
        <source>Akamai passed the page on and changed or compressed it</source>
        <extracomment>X-Akamai-Transformed, what it tells</extracomment>
        <translation>Akamai hat die Seite weitergegeben und geändert oder komprimiert</translation>
    </message>
    <message>
        <source>API Gateway’s extended id of this request</source>
        <extracomment>x-amz-apigw-id, what it tells</extracomment>
        <translation>Die erweiterte Kennung dieser Anfrage beim API Gateway</translation>
    </message>
    <message>
        <source>The region where the S3 bucket lives; calling another can give 301 or 400</source>
        <extracomment>x-amz-bucket-region, what it tells</extracomment>
        <translation>Die Region des S3-Buckets; eine andere anzufragen kann 301 oder 400 ergeben</translation>
    </message>
    <message>
        <source>Amazon S3’s error word, such as AccessDenied or NoSuchKey</source>
        <extracomment>x-amz-error-code, what it tells</extracomment>
        <translation>Das Fehlerwort von Amazon S3, etwa AccessDenied oder NoSuchKey</translation>
    </message>
    <message>
        <source>The Lambda function itself failed, though AWS may report 200</source>
        <extracomment>X-Amz-Function-Error, what it tells</extracomment>
        <translation>Die Lambda-Funktion selbst ist gescheitert, auch wenn AWS 200 meldet</translation>
    </message>
    <message>
        <source>Amazon S3’s second id; its support needs both</source>
        <extracomment>x-amz-id-2, what it tells</extracomment>
        <translation>Die zweite Kennung von Amazon S3; der Support braucht beide</translation>
    </message>
    <message>
        <source>Amazon S3’s id of this request; quote it together with x-amz-id-2</source>
        <extracomment>x-amz-request-id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Amazon S3; zusammen mit x-amz-id-2 angeben</translation>
    </message>
    <message>
        <source>Temporary AWS credentials; expired ones are refused, by Amazon S3 with 400</source>
        <extracomment>X-Amz-Security-Token, what it tells</extracomment>
        <translation>Befristete AWS-Zugangsdaten; abgelaufene werden abgelehnt, von Amazon S3 mit 400</translation>
    </message>
    <message>
        <source>API Gateway or another AWS service wrote this error and names its kind</source>
        <extracomment>x-amzn-ErrorType, what it tells</extracomment>
        <translation>API Gateway oder ein anderer AWS-Dienst hat diesen Fehler geschrieben und nennt seine Art</translation>
    </message>
    <message>
        <source>The signed-in user’s token, handed to the app by the AWS balancer</source>
        <extracomment>X-Amzn-Oidc-Accesstoken, what it tells</extracomment>
        <translation>Der Token des angemeldeten Benutzers, vom AWS-Lastverteiler an die App gegeben</translation>
    </message>
    <message>
        <source>The signed-in user’s details, signed by the AWS balancer</source>
        <extracomment>X-Amzn-Oidc-Data, what it tells</extracomment>
        <translation>Die Angaben des angemeldeten Benutzers, vom AWS-Lastverteiler signiert</translation>
    </message>
    <message>
        <source>The Server field of the program behind API Gateway</source>
        <extracomment>x-amzn-Remapped-Server, what it tells</extracomment>
        <translation>Das Feld Server des Programms hinter dem API Gateway</translation>
    </message>
    <message>
        <source>AWS WAF stepped in with a challenge or captcha</source>
        <extracomment>x-amzn-waf-action, what it tells</extracomment>
        <translation>AWS WAF hat mit einer Prüfung oder einem Captcha eingegriffen</translation>
    </message>
    <message>
        <source>An access key sent by the program; missing or wrong it mostly leads to 401 or 403</source>
        <extracomment>X-API-Key, what it tells</extracomment>
        <translation>Ein Zugangsschlüssel, den das Programm sendet; fehlt er oder ist er falsch, kommt meist 401 oder 403</translation>
    </message>
    <message>
        <source>The 5xx came from the server behind APISIX; missing, from APISIX itself</source>
        <extracomment>X-APISIX-Upstream-Status, what it tells</extracomment>
        <translation>Die 5xx kam vom Server hinter APISIX; fehlt das Feld, von APISIX selbst</translation>
    </message>
    <message>
        <source>The site runs on classic ASP.NET, in this version</source>
        <extracomment>X-AspNet-Version, what it tells</extracomment>
        <translation>Die Website läuft mit klassischem ASP.NET, in dieser Version</translation>
    </message>
    <message>
        <source>The site runs on ASP.NET MVC, in this version</source>
        <extracomment>X-AspNetMvc-Version, what it tells</extracomment>
        <translation>Die Website läuft mit ASP.NET MVC, in dieser Version</translation>
    </message>
    <message>
        <source>A session token, used by OpenStack among others</source>
        <extracomment>X-Auth-Token, what it tells</extracomment>
        <translation>Ein Sitzungs-Token, unter anderem bei OpenStack</translation>
    </message>
    <message>
        <source>Sent as 1, it asks Front Door for debug fields</source>
        <extracomment>X-Azure-DebugInfo, what it tells</extracomment>
        <translation>Mit dem Wert 1 bittet es Front Door um Felder zur Fehlersuche</translation>
    </message>
    <message>
        <source>Debug: Front Door could not talk to the server behind it</source>
        <extracomment>X-Azure-ExternalError, what it tells</extracomment>
        <translation>Fehlersuche: Front Door konnte nicht mit dem Server dahinter sprechen</translation>
    </message>
    <message>
        <source>Which Front Door profile passed the request on to the origin</source>
        <extracomment>X-Azure-FDID, what it tells</extracomment>
        <translation>Welches Profil von Front Door die Anfrage an den Ursprungsserver weitergab</translation>
    </message>
    <message>
        <source>Debug: a fault of Front Door itself</source>
        <extracomment>X-Azure-InternalError, what it tells</extracomment>
        <translation>Fehlersuche: ein Fehler von Front Door selbst</translation>
    </message>
    <message>
        <source>Debug: what the server behind Front Door answered</source>
        <extracomment>X-Azure-OriginStatusCode, what it tells</extracomment>
        <translation>Fehlersuche: was der Server hinter Front Door geantwortet hat</translation>
    </message>
    <message>
        <source>The address of the connection to Front Door, told to the origin</source>
        <extracomment>X-Azure-SocketIP, what it tells</extracomment>
        <translation>Die Adresse der Verbindung zu Front Door, dem Ursprungsserver mitgeteilt</translation>
    </message>
    <message>
        <source>The trace id in Zipkin’s older format</source>
        <extracomment>X-B3-TraceId, what it tells</extracomment>
        <translation>Die Trace-Kennung im älteren Format von Zipkin</translation>
    </message>
    <message>
        <source>Which of several servers behind the balancer answered</source>
        <extracomment>X-Backend-Server, what it tells</extracomment>
        <translation>Welcher von mehreren Servern hinter dem Lastverteiler geantwortet hat</translation>
    </message>
    <message>
        <source>Debug at Akamai: under which key the page is kept</source>
        <extracomment>X-Cache-Key, what it tells</extracomment>
        <translation>Fehlersuche bei Akamai: unter welchem Schlüssel die Seite aufbewahrt wird</translation>
    </message>
    <message>
        <source>What Squid found when it looked into its store, with its name and port</source>
        <extracomment>X-Cache-Lookup, what it tells</extracomment>
        <translation>Was Squid beim Blick in seinen Speicher fand, mit seinem Namen und Port</translation>
    </message>
    <message>
        <source>Names the CDN; Imperva and Incapsula sign this way</source>
        <extracomment>X-CDN, what it tells</extracomment>
        <translation>Nennt das CDN; Imperva und Incapsula zeichnen so</translation>
    </message>
    <message>
        <source>Cloud Foundry’s router made this error and names the reason</source>
        <extracomment>X-Cf-RouterError, what it tells</extracomment>
        <translation>Der Router von Cloud Foundry hat diesen Fehler gemacht und nennt den Grund</translation>
    </message>
    <message>
        <source>Debug: whether Akamai may keep this page</source>
        <extracomment>X-Check-Cacheable, what it tells</extracomment>
        <translation>Fehlersuche: ob Akamai diese Seite aufbewahren darf</translation>
    </message>
    <message>
        <source>Google Cloud’s trace id of this request</source>
        <extracomment>X-Cloud-Trace-Context, what it tells</extracomment>
        <translation>Die Trace-Kennung dieser Anfrage bei Google Cloud</translation>
    </message>
    <message>
        <source>Pantheon threw away the visitor’s cookies, as they were over 10 KB</source>
        <extracomment>X-Cookies-Dropped, what it tells</extracomment>
        <translation>Pantheon hat die Cookies des Besuchers verworfen, weil sie über 10 KB groß waren</translation>
    </message>
    <message>
        <source>Protects forms against foreign sites; wrong or missing can give 403, 419 or 422</source>
        <extracomment>X-CSRF-Token, what it tells</extracomment>
        <translation>Schützt Formulare vor fremden Websites; falsch oder fehlend kann es 403, 419 oder 422 ergeben</translation>
    </message>
    <message>
        <source>Django’s protection of forms; a wrong value gives 403</source>
        <extracomment>X-CSRFToken, what it tells</extracomment>
        <translation>Djangos Schutz von Formularen; ein falscher Wert ergibt 403</translation>
    </message>
    <message>
        <source>DataDome checked the visitor for being a robot</source>
        <extracomment>X-DataDome, what it tells</extracomment>
        <translation>DataDome hat geprüft, ob der Besucher ein Robot ist</translation>
    </message>
    <message>
        <source>Symfony’s debug mode is on; on a public site that is a mistake</source>
        <extracomment>X-Debug-Token, what it tells</extracomment>
        <translation>Der Debug-Modus von Symfony ist an; auf einer öffentlichen Website ein Versehen</translation>
    </message>
    <message>
        <source>Kept old Internet Explorer from opening downloads at once</source>
        <extracomment>X-Download-Options, what it tells</extracomment>
        <translation>Hielt den alten Internet Explorer davon ab, Downloads sofort zu öffnen</translation>
    </message>
    <message>
        <source>The KeyCDN location that answered</source>
        <extracomment>X-Edge-Location, what it tells</extracomment>
        <translation>Der KeyCDN-Standort, der geantwortet hat</translation>
    </message>
    <message>
        <source>How often Envoy tried before this answer</source>
        <extracomment>X-Envoy-Attempt-Count, what it tells</extracomment>
        <translation>So oft hat Envoy es vor dieser Antwort versucht</translation>
    </message>
    <message>
        <source>Which service of an Istio or Envoy mesh handled the request</source>
        <extracomment>X-Envoy-Decorator-Operation, what it tells</extracomment>
        <translation>Welcher Dienst eines Netzes mit Istio oder Envoy die Anfrage bearbeitet hat</translation>
    </message>
    <message>
        <source>Envoy turned the request away because of overload or a tripped circuit breaker</source>
        <extracomment>X-Envoy-Overloaded, what it tells</extracomment>
        <translation>Envoy hat die Anfrage abgewiesen: Überlast oder eine ausgelöste Sicherung</translation>
    </message>
    <message>
        <source>Envoy’s rate limit refused this request</source>
        <extracomment>X-Envoy-RateLimited, what it tells</extracomment>
        <translation>Das Anfragelimit von Envoy hat diese Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Milliseconds the server behind Envoy needed; present means that one answered</source>
        <extracomment>X-Envoy-Upstream-Service-Time, what it tells</extracomment>
        <translation>Millisekunden, die der Server hinter Envoy brauchte; ist es da, hat einer geantwortet</translation>
    </message>
    <message>
        <source>Fastly’s id of this request</source>
        <extracomment>X-Fastly-Request-ID, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Fastly</translation>
    </message>
    <message>
        <source>The user’s token, passed on by a sign-in proxy such as OAuth2 Proxy</source>
        <extracomment>X-Forwarded-Access-Token, what it tells</extracomment>
        <translation>Der Token des Benutzers, weitergegeben von einem Anmelde-Proxy wie OAuth2 Proxy</translation>
    </message>
    <message>
        <source>The visitor’s address and those of the proxies on the way; easily forged</source>
        <extracomment>X-Forwarded-For, what it tells</extracomment>
        <translation>Die Adressen des Besuchers und der Proxys unterwegs; leicht zu fälschen</translation>
    </message>
    <message>
        <source>The host name the visitor asked for; a wrong one can break redirects</source>
        <extracomment>X-Forwarded-Host, what it tells</extracomment>
        <translation>Der Hostname, nach dem der Besucher gefragt hat; ein falscher kann Weiterleitungen stören</translation>
    </message>
    <message>
        <source>The port the visitor used before the proxy</source>
        <extracomment>X-Forwarded-Port, what it tells</extracomment>
        <translation>Der Port, den der Besucher vor dem Proxy verwendet hat</translation>
    </message>
    <message>
        <source>Whether the visitor used http or https; a missing one can cause redirect loops</source>
        <extracomment>X-Forwarded-Proto, what it tells</extracomment>
        <translation>Ob der Besucher http oder https verwendet hat; fehlt es, sind Weiterleitungsschleifen möglich</translation>
    </message>
    <message>
        <source>The name of the proxy that passed the request on</source>
        <extracomment>X-Forwarded-Server, what it tells</extracomment>
        <translation>Der Name des Proxys, der die Anfrage weitergegeben hat</translation>
    </message>
    <message>
        <source>The key of an Azure Function; missing or wrong gives 401</source>
        <extracomment>X-Functions-Key, what it tells</extracomment>
        <translation>Der Schlüssel einer Azure Function; fehlt er oder ist er falsch, kommt 401</translation>
    </message>
    <message>
        <source>The content system that made the page, such as Drupal</source>
        <extracomment>X-Generator, what it tells</extracomment>
        <translation>Das Redaktionssystem, das die Seite gemacht hat, etwa Drupal</translation>
    </message>
    <message>
        <source>The answer comes from GitHub’s interface</source>
        <extracomment>X-GitHub-Media-Type, what it tells</extracomment>
        <translation>Die Antwort kommt von der Schnittstelle von GitHub</translation>
    </message>
    <message>
        <source>An access key for Google’s interfaces</source>
        <extracomment>X-Goog-Api-Key, what it tells</extracomment>
        <translation>Ein Zugangsschlüssel für die Schnittstellen von Google</translation>
    </message>
    <message>
        <source>The file comes from Google Cloud Storage, in this version</source>
        <extracomment>X-Goog-Generation, what it tells</extracomment>
        <translation>Die Datei kommt aus Google Cloud Storage, in dieser Fassung</translation>
    </message>
    <message>
        <source>Google’s Identity-Aware Proxy vouches for the signed-in user</source>
        <extracomment>X-Goog-IAP-JWT-Assertion, what it tells</extracomment>
        <translation>Googles Identity-Aware Proxy bürgt für den angemeldeten Benutzer</translation>
    </message>
    <message>
        <source>Google Cloud Storage answered; an id of the transfer for its support</source>
        <extracomment>X-GUploader-UploadID, what it tells</extracomment>
        <translation>Google Cloud Storage hat geantwortet; eine Kennung der Übertragung für den Support</translation>
    </message>
    <message>
        <source>The program means another method than the one in the first line</source>
        <extracomment>X-HTTP-Method-Override, what it tells</extracomment>
        <translation>Das Programm meint eine andere Methode als die in der ersten Zeile</translation>
    </message>
    <message>
        <source>HubSpot’s id of this request</source>
        <extracomment>X-HubSpot-Correlation-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei HubSpot</translation>
    </message>
    <message>
        <source>HubSpot: calls left in the present ten seconds</source>
        <extracomment>X-HubSpot-RateLimit-Remaining, what it tells</extracomment>
        <translation>HubSpot: übrige Aufrufe in den laufenden zehn Sekunden</translation>
    </message>
    <message>
        <source>Milliseconds Kong itself needed before passing the request on</source>
        <extracomment>X-Kong-Proxy-Latency, what it tells</extracomment>
        <translation>Millisekunden, die Kong selbst brauchte, bevor es die Anfrage weitergab</translation>
    </message>
    <message>
        <source>Kong’s id of this request</source>
        <extracomment>X-Kong-Request-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Kong</translation>
    </message>
    <message>
        <source>Kong itself made this answer, in so many milliseconds</source>
        <extracomment>X-Kong-Response-Latency, what it tells</extracomment>
        <translation>Kong selbst hat diese Antwort geschrieben, in so vielen Millisekunden</translation>
    </message>
    <message>
        <source>Milliseconds the server behind Kong needed; present means that one answered</source>
        <extracomment>X-Kong-Upstream-Latency, what it tells</extracomment>
        <translation>Millisekunden, die der Server hinter Kong brauchte; ist es da, hat einer geantwortet</translation>
    </message>
    <message>
        <source>What the server behind Kong answered originally</source>
        <extracomment>X-Kong-Upstream-Status, what it tells</extracomment>
        <translation>Was der Server hinter Kong ursprünglich geantwortet hat</translation>
    </message>
    <message>
        <source>The LinkedIn location that answered</source>
        <extracomment>X-Li-Pop, what it tells</extracomment>
        <translation>Der LinkedIn-Standort, der geantwortet hat</translation>
    </message>
    <message>
        <source>LinkedIn’s id of this request; its support asks for it</source>
        <extracomment>X-LI-UUID, what it tells</extracomment>
        <translation>LinkedIns Kennung dieser Anfrage; der Support fragt danach</translation>
    </message>
    <message>
        <source>Whether LiteSpeed’s page cache had a copy</source>
        <extracomment>X-LiteSpeed-Cache, what it tells</extracomment>
        <translation>Ob der Seiten-Cache von LiteSpeed eine Kopie hatte</translation>
    </message>
    <message>
        <source>Binance: weight used in this minute; beyond the limit comes 429, and a ban (418) for going on</source>
        <extracomment>X-MBX-USED-WEIGHT-1M, what it tells</extracomment>
        <translation>Binance: in dieser Minute verbrauchtes Gewicht; über dem Limit kommt 429, danach eine Sperre (418)</translation>
    </message>
    <message>
        <source>The id the calling program chose; Azure logs it too</source>
        <extracomment>x-ms-client-request-id, what it tells</extracomment>
        <translation>Die Kennung, die das aufrufende Programm gewählt hat; Azure protokolliert sie mit</translation>
    </message>
    <message>
        <source>Azure Storage’s error word, such as AuthenticationFailed</source>
        <extracomment>x-ms-error-code, what it tells</extracomment>
        <translation>Das Fehlerwort von Azure Storage, etwa AuthenticationFailed</translation>
    </message>
    <message>
        <source>Azure’s id of this request, for storage and management calls</source>
        <extracomment>x-ms-request-id, what it tells</extracomment>
        <translation>Azures Kennung dieser Anfrage, bei Speicher- und Verwaltungsaufrufen</translation>
    </message>
    <message>
        <source>The signed-in user’s token, handed to the app by Azure App Service</source>
        <extracomment>X-MS-TOKEN-AAD-ACCESS-TOKEN, what it tells</extracomment>
        <translation>Der Token des angemeldeten Benutzers, von Azure App Service an die App gegeben</translation>
    </message>
    <message>
        <source>Microsoft’s edge network served this; an id for its support</source>
        <extracomment>X-MSEdge-Ref, what it tells</extracomment>
        <translation>Microsofts Edge-Netz hat das geliefert; eine Kennung für den Support</translation>
    </message>
    <message>
        <source>OpenStack’s id of this request</source>
        <extracomment>X-Openstack-Request-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei OpenStack</translation>
    </message>
    <message>
        <source>The address before it was rewritten; used by IIS and some frameworks</source>
        <extracomment>X-Original-URL, what it tells</extracomment>
        <translation>Die Adresse vor dem Umschreiben; von IIS und einigen Frameworks verwendet</translation>
    </message>
    <message>
        <source>Pantheon’s edge served this; quote it with X-Styx-Req-Id</source>
        <extracomment>X-Pantheon-Styx-Hostname, what it tells</extracomment>
        <translation>Der Rand des Pantheon-Netzes hat das geliefert; zusammen mit X-Styx-Req-Id angeben</translation>
    </message>
    <message>
        <source>The site runs on WordPress; this is its address for pingbacks</source>
        <extracomment>X-Pingback, what it tells</extracomment>
        <translation>Die Website läuft mit WordPress; das ist ihre Adresse für Pingbacks</translation>
    </message>
    <message>
        <source>Result of a host’s own page cache in front of the application</source>
        <extracomment>X-Proxy-Cache, what it tells</extracomment>
        <translation>Ergebnis des Seiten-Caches, den der Hoster vor die Anwendung setzt</translation>
    </message>
    <message>
        <source>The Railway location that took the request</source>
        <extracomment>X-Railway-Edge, what it tells</extracomment>
        <translation>Der Railway-Standort, der die Anfrage annahm</translation>
    </message>
    <message>
        <source>Railway’s id of this request, also in its log</source>
        <extracomment>X-Railway-Request-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Railway, auch in dessen Protokoll</translation>
    </message>
    <message>
        <source>X (Twitter): requests allowed in the present window, mostly 15 minutes</source>
        <extracomment>X-Rate-Limit-Limit, what it tells</extracomment>
        <translation>X (Twitter): erlaubte Anfragen im laufenden Zeitfenster, meist 15 Minuten</translation>
    </message>
    <message>
        <source>X (Twitter): requests left in the present window</source>
        <extracomment>X-Rate-Limit-Remaining, what it tells</extracomment>
        <translation>X (Twitter): übrige Anfragen im laufenden Zeitfenster</translation>
    </message>
    <message>
        <source>X (Twitter): when the window ends, as Unix time</source>
        <extracomment>X-Rate-Limit-Reset, what it tells</extracomment>
        <translation>X (Twitter): wann das Zeitfenster endet, als Unix-Zeit</translation>
    </message>
    <message>
        <source>GitHub: which of its limits this request counted against</source>
        <extracomment>X-RateLimit-Resource, what it tells</extracomment>
        <translation>GitHub: auf welches seiner Limits diese Anfrage angerechnet wurde</translation>
    </message>
    <message>
        <source>GitHub: requests made in the present window</source>
        <extracomment>X-RateLimit-Used, what it tells</extracomment>
        <translation>GitHub: Anfragen im laufenden Zeitfenster</translation>
    </message>
    <message>
        <source>The visitor’s address as the last proxy saw it</source>
        <extracomment>X-Real-IP, what it tells</extracomment>
        <translation>Die Adresse des Besuchers, wie der letzte Proxy sie sah</translation>
    </message>
    <message>
        <source>Which software made the redirect, such as WordPress or a plug-in</source>
        <extracomment>X-Redirect-By, what it tells</extracomment>
        <translation>Welche Software weitergeleitet hat, etwa WordPress oder ein Plug-in</translation>
    </message>
    <message>
        <source>The program behind Render that answered</source>
        <extracomment>X-Render-Origin-Server, what it tells</extracomment>
        <translation>Das Programm hinter Render, das geantwortet hat</translation>
    </message>
    <message>
        <source>Render’s router made this answer and names why</source>
        <extracomment>X-Render-Routing, what it tells</extracomment>
        <translation>Der Router von Render hat diese Antwort geschrieben und nennt den Grund</translation>
    </message>
    <message>
        <source>Qiniu’s id of this request; its support asks for it</source>
        <extracomment>X-Reqid, what it tells</extracomment>
        <translation>Qinius Kennung dieser Anfrage; der Support fragt danach</translation>
    </message>
    <message>
        <source>When Heroku’s router took the request, told to the app</source>
        <extracomment>X-Request-Start, what it tells</extracomment>
        <translation>Wann der Router von Heroku die Anfrage annahm, der App mitgeteilt</translation>
    </message>
    <message>
        <source>“XMLHttpRequest”: a script asked, not a page</source>
        <extracomment>X-Requested-With, what it tells</extracomment>
        <translation>„XMLHttpRequest“: Ein Skript hat gefragt, keine Seite</translation>
    </message>
    <message>
        <source>The shop’s number at Shopify</source>
        <extracomment>X-ShopId, what it tells
----------
X-Sorting-Hat-ShopId, what it tells</extracomment>
        <translation>Die Nummer des Shops bei Shopify</translation>
    </message>
    <message>
        <source>The access token of a Shopify app</source>
        <extracomment>X-Shopify-Access-Token, what it tells</extracomment>
        <translation>Der Zugangs-Token einer Shopify-App</translation>
    </message>
    <message>
        <source>Calls used and allowed by this app, such as 32/40; equal numbers explain a 429</source>
        <extracomment>X-Shopify-Shop-Api-Call-Limit, what it tells</extracomment>
        <translation>Verbrauchte und erlaubte Aufrufe dieser App, etwa 32/40; gleiche Zahlen erklären eine 429</translation>
    </message>
    <message>
        <source>The shop runs on Shopify; normally “production”</source>
        <extracomment>X-Shopify-Stage, what it tells</extracomment>
        <translation>Der Shop läuft bei Shopify; normalerweise „production“</translation>
    </message>
    <message>
        <source>The token of a shop front that calls Shopify</source>
        <extracomment>X-Shopify-Storefront-Access-Token, what it tells</extracomment>
        <translation>Der Token eines Schaufensters, das Shopify aufruft</translation>
    </message>
    <message>
        <source>Which part of Shopify’s platform serves the shop</source>
        <extracomment>X-Sorting-Hat-PodId, what it tells</extracomment>
        <translation>Welcher Teil der Shopify-Plattform den Shop bedient</translation>
    </message>
    <message>
        <source>Squid, a proxy, wrote this error itself and gives its name</source>
        <extracomment>X-Squid-Error, what it tells</extracomment>
        <translation>Squid, ein Proxy, hat diesen Fehler selbst geschrieben und nennt seinen Namen</translation>
    </message>
    <message>
        <source>Pantheon’s id of this request</source>
        <extracomment>X-Styx-Req-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Pantheon</translation>
    </message>
    <message>
        <source>Sucuri’s firewall blocked the request, not the site</source>
        <extracomment>X-Sucuri-Block, what it tells</extracomment>
        <translation>Die Firewall von Sucuri hat die Anfrage gesperrt, nicht die Website</translation>
    </message>
    <message>
        <source>Whether Sucuri had a copy of the page</source>
        <extracomment>X-Sucuri-Cache, what it tells</extracomment>
        <translation>Ob Sucuri eine Kopie der Seite hatte</translation>
    </message>
    <message>
        <source>OpenStack Swift’s id of this request</source>
        <extracomment>X-Trans-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei OpenStack Swift</translation>
    </message>
    <message>
        <source>X’s id of this request</source>
        <extracomment>X-Transaction-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei X</translation>
    </message>
    <message>
        <source>The site runs on a LiteSpeed server</source>
        <extracomment>X-Turbo-Charged-By, what it tells</extracomment>
        <translation>Die Website läuft auf einem LiteSpeed-Server</translation>
    </message>
    <message>
        <source>A token for HashiCorp Vault</source>
        <extracomment>X-Vault-Token, what it tells</extracomment>
        <translation>Ein Token für HashiCorp Vault</translation>
    </message>
    <message>
        <source>Cloud Foundry’s id of this request</source>
        <extracomment>X-Vcap-Request-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Cloud Foundry</translation>
    </message>
    <message>
        <source>Whether Vercel had a copy: HIT, MISS, STALE, PRERENDER …</source>
        <extracomment>X-Vercel-Cache, what it tells</extracomment>
        <translation>Ob Vercel eine Kopie hatte: HIT, MISS, STALE, PRERENDER …</translation>
    </message>
    <message>
        <source>Vercel itself wrote this error; the value is its code</source>
        <extracomment>X-Vercel-Error, what it tells</extracomment>
        <translation>Vercel selbst hat diesen Fehler geschrieben; der Wert ist sein Code</translation>
    </message>
    <message>
        <source>Vercel’s firewall put a challenge or a refusal in the way</source>
        <extracomment>X-Vercel-Mitigated, what it tells</extracomment>
        <translation>Die Firewall von Vercel hat eine Prüfung oder eine Ablehnung davorgesetzt</translation>
    </message>
    <message>
        <source>The secret that lets programs pass Vercel’s deployment protection</source>
        <extracomment>X-Vercel-Protection-Bypass, what it tells</extracomment>
        <translation>Das Geheimnis, mit dem Programme den Schutz von Vercel-Deployments passieren</translation>
    </message>
    <message>
        <source>WordPress’s protection of calls by a signed-in user; expired gives 403</source>
        <extracomment>X-WP-Nonce, what it tells</extracomment>
        <translation>WordPress schützt so Aufrufe angemeldeter Benutzer; abgelaufen ergibt 403</translation>
    </message>
    <message>
        <source>WordPress’s interface: how many items there are in all</source>
        <extracomment>X-WP-Total, what it tells</extracomment>
        <translation>Die Schnittstelle von WordPress: wie viele Einträge es insgesamt gibt</translation>
    </message>
    <message>
        <source>Protects forms; Laravel and Angular copy it from a cookie</source>
        <extracomment>X-XSRF-TOKEN, what it tells</extracomment>
        <translation>Schützt Formulare; Laravel und Angular kopieren es aus einem Cookie</translation>
    </message>
    <message>
        <source>DigitalOcean’s App Platform handed this on; the id names the app</source>
        <extracomment>X-DO-App-Origin, what it tells</extracomment>
        <translation>Die App Platform von DigitalOcean hat das weitergegeben; die Kennung nennt die App</translation>
    </message>
    <message>
        <source>The status with which the app on DigitalOcean’s App Platform answered</source>
        <extracomment>X-DO-Orig-Status, what it tells</extracomment>
        <translation>Der Status, mit dem die App auf der App Platform von DigitalOcean geantwortet hat</translation>
    </message>
    <message>
        <source>Traefik’s rate limit: how long to wait before the next try</source>
        <extracomment>X-Retry-In, what it tells</extracomment>
        <translation>Das Anfragelimit von Traefik: wie lange bis zum nächsten Versuch zu warten ist</translation>
    </message>
    <message>
        <source>Wix’s id of this request</source>
        <extracomment>X-Wix-Request-Id, what it tells</extracomment>
        <translation>Die Kennung dieser Anfrage bei Wix</translation>
    </message>
    <message>
        <source>The site heard you but did not answer in time. It may still be working on it. Please check whether your order, upload or change has arrived before you repeat it, and tell us what you were doing.</source>
        <extracomment>cloudflare-524, say</extracomment>
        <translation>Die Website hat Sie gehört, aber nicht rechtzeitig geantwortet. Vielleicht arbeitet sie noch daran. Bitte prüfen Sie, ob Bestellung, Upload oder Änderung angekommen ist, bevor Sie es wiederholen, und sagen Sie uns, was Sie gerade taten.</translation>
    </message>
</context>
<context>
    <name>RegistryLoader</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>does not know the word “%1”</source>
        <translation>kennt das Wort „%1“ nicht</translation>
    </message>
    <message>
        <source>must be one of the fixed words</source>
        <translation>muss eines der festen Wörter sein</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-21</source>
        <translation>muss ein Datum wie 2026-11-21 sein</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>muss eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>must be between 0 and 999</source>
        <translation>muss zwischen 0 und 999 liegen</translation>
    </message>
    <message>
        <source>holds no JSON file</source>
        <translation>enthält keine JSON-Datei</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>„%1“ ist doppelt vergeben</translation>
    </message>
    <message>
        <source>must have one cell for each browser</source>
        <translation>muss je Browser eine Zelle haben</translation>
    </message>
    <message>
        <source>holds more than %1 items</source>
        <translation>enthält mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>there is more wrong, which is not listed</source>
        <translation>es gibt weitere Fehler, die nicht aufgeführt sind</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>is not read here; entries belong into the folder “codes”</source>
        <translation>wird hier nicht gelesen; Einträge gehören in den Ordner „codes“</translation>
    </message>
    <message>
        <source>holds more than %1 files; those after the first are left out</source>
        <translation>enthält mehr als %1 Dateien; die übrigen sind weggelassen</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is larger than %1 MiB</source>
        <translation>ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>is left out: the folder is larger than %1 MiB</source>
        <translation>ist weggelassen: Der Ordner ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>“%1” is in no vendors.json</source>
        <translation>„%1“ steht in keiner vendors.json</translation>
    </message>
    <message>
        <source>must be “%1”, as of the entry it replaces</source>
        <translation>muss „%1“ sein, wie beim Eintrag, den er ersetzt</translation>
    </message>
    <message>
        <source>must be that of the entry it replaces</source>
        <translation>muss der des Eintrags sein, den er ersetzt</translation>
    </message>
    <message>
        <source>may have letters, digits, “-”, “_” and “.” only</source>
        <translation>darf nur Buchstaben, Ziffern, „-“, „_“ und „.“ enthalten</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>ist keine Adresse</translation>
    </message>
    <message>
        <source>must begin with “failure-” for failures, and for them alone</source>
        <translation>muss bei Fehlschlägen, und nur bei ihnen, mit „failure-“ beginnen</translation>
    </message>
    <message>
        <source>must be between 1 and 3</source>
        <translation>muss zwischen 1 und 3 liegen</translation>
    </message>
    <message>
        <source>is not a field’s name</source>
        <translation>ist kein Feldname</translation>
    </message>
    <message>
        <source>must be those of the program, in its order, or left out</source>
        <translation>müssen die des Programms in dessen Reihenfolge sein oder fehlen</translation>
    </message>
    <message>
        <source>goes beyond %1 entries; the rest is left out</source>
        <translation>geht über %1 Einträge hinaus; der Rest ist weggelassen</translation>
    </message>
    <message>
        <source>“%1” is no entry’s id</source>
        <translation>„%1“ ist die Kennung keines Eintrags</translation>
    </message>
</context>
<context>
    <name>RegistryWords</name>
    <message>
        <source>Not all of your own registry could be used: %1.</source>
        <translation>Nicht alles im eigenen Verzeichnis war brauchbar: %1.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Weitere Fehler: %1.</translation>
    </message>
</context>
<context>
    <name>ResultPhrases</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>stammt von %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>über den Proxy %1</translation>
    </message>
    <message>
        <source>The certificate was not checked.</source>
        <translation>Das Zertifikat wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Authorization was not sent: the origin changed.</source>
        <translation>Authorization wurde nicht gesendet: Der Ursprung hat gewechselt.</translation>
    </message>
    <message>
        <source>Way of the request</source>
        <translation>Weg der Anfrage</translation>
    </message>
    <message>
        <source>Way of the request: %1</source>
        <translation>Weg der Anfrage: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Erneut versuchen?</translation>
    </message>
    <message>
        <source>Check next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Quote these to the vendor</source>
        <translation>Dem Anbieter nennen</translation>
    </message>
    <message>
        <source>Could also be</source>
        <translation>Auch möglich</translation>
    </message>
    <message>
        <source>The kept connection had gone stale: the request was sent a second time.</source>
        <translation>Die gehaltene Verbindung war nicht mehr brauchbar: Die Anfrage wurde ein zweites Mal gesendet.</translation>
    </message>
</context>
<context>
    <name>SchemeLink</name>
    <message>
        <source>The link’s address is not written as links have to be.</source>
        <translation>Die Adresse im Link ist nicht so geschrieben, wie Links es sein müssen.</translation>
    </message>
    <message>
        <source>The link’s address holds characters that no address has.</source>
        <translation>Die Adresse im Link enthält Zeichen, die keine Adresse hat.</translation>
    </message>
    <message>
        <source>The link’s address has to begin with http:// or https://.</source>
        <translation>Die Adresse im Link muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The link carries a name or password for the site. Such links are not opened.</source>
        <translation>Der Link enthält einen Namen oder ein Passwort für die Website. Solche Links werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Der Link ist zu lang.</translation>
    </message>
    <message>
        <source>StatusScope knows only links to a code and links to probe an address.</source>
        <translation>StatusScope kennt nur Links zu einem Code und Links, die eine Adresse prüfen.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Runs the practice server, on this computer only: /404 answers with 404, and so on.</source>
        <translation>Startet den Übungsserver, nur auf diesem Computer: /404 antwortet mit 404 und so weiter.</translation>
    </message>
    <message>
        <source>Port to listen on; any free one unless set.</source>
        <translation>Port, auf dem er lauscht; ohne Angabe irgendein freier.</translation>
    </message>
    <message>
        <source>serve takes no word “%1”.</source>
        <translation>serve nimmt kein Wort „%1“.</translation>
    </message>
    <message>
        <source>The port cannot be used: %1</source>
        <translation>Der Port ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Answers until Ctrl-C. Try %1/404 or %1/503?vendor=varnish</source>
        <translation>Antwortet bis Strg-C. Probieren Sie %1/404 oder %1/503?vendor=varnish</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file is damaged. What could be read of it is used; the file was kept as %1.</source>
        <translation>Die Einstellungsdatei ist beschädigt. Was davon lesbar war, gilt; die Datei wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The settings file is damaged. What could be read of it is used: %1.</source>
        <translation>Die Einstellungsdatei ist beschädigt. Was davon lesbar war, gilt: %1.</translation>
    </message>
    <message>
        <source>The settings cannot be written, and last until the window closes: %1.</source>
        <translation>Die Einstellungen lassen sich nicht speichern und gelten, bis das Fenster geschlossen wird: %1.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Finer codes</source>
        <translation>Untercodes</translation>
    </message>
    <message>
        <source>Shows everything known of a code: every meaning of it, the likeliest first.</source>
        <translation>Zeigt alles, was über einen Code bekannt ist: jede Bedeutung, die wahrscheinlichste zuerst.</translation>
    </message>
    <message>
        <source>A code such as 404, 404.13, H12, or an entry’s id.</source>
        <translation>Ein Code wie 404, 404.13, H12 oder die ID eines Eintrags.</translation>
    </message>
    <message>
        <source>text, markdown or json.</source>
        <translation>text, markdown oder json.</translation>
    </message>
    <message>
        <source>show takes one code or id. See “statusscope-cli show --help”.</source>
        <translation>show nimmt einen Code oder eine ID. Siehe „statusscope-cli show --help“.</translation>
    </message>
    <message numerus="yes">
        <source>%n meanings, the likeliest first: %1</source>
        <translation>
            <numerusform>%n Bedeutung, die wahrscheinlichste zuerst: %1</numerusform>
            <numerusform>%n Bedeutungen, die wahrscheinlichste zuerst: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureMatcher</name>
    <message>
        <source>sets the cookie %1</source>
        <translation>setzt das Cookie %1</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>Statustext „%1“</translation>
    </message>
    <message>
        <source>page title “%1”</source>
        <translation>Seitentitel „%1“</translation>
    </message>
    <message>
        <source>layout of the page</source>
        <translation>Aufbau der Seite</translation>
    </message>
    <message>
        <source>page says “%1”</source>
        <translation>Seite enthält „%1“</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>page’s source has “%1”</source>
        <translation>Quelltext der Seite enthält „%1“</translation>
    </message>
</context>
<context>
    <name>StatusScope::AboutDialog</name>
    <message>
        <source>Registry: %1 status codes, %2 finer codes, %3 failures, %4 Warning codes, last checked %5.</source>
        <translation>Verzeichnis: %1 Statuscodes, %2 Untercodes, %3 Fehlschläge, %4 Warning-Codes, zuletzt geprüft %5.</translation>
    </message>
    <message>
        <source>Browser compatibility: %1 browsers, from @mdn/browser-compat-data %2.</source>
        <translation>Browserkompatibilität: %1 Browser, aus @mdn/browser-compat-data %2.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2 on %3.</source>
        <translation>Version %1, mit Qt %2 unter %3.</translation>
    </message>
    <message>
        <source>%1 vendors, %2 header fields.</source>
        <translation>%1 Anbieter, %2 Kopffelder.</translation>
    </message>
    <message>
        <source>About StatusScope</source>
        <translation>Über StatusScope</translation>
    </message>
    <message>
        <source>StatusScope</source>
        <translation>StatusScope</translation>
    </message>
    <message>
        <source>StatusScope is free software under the MIT licence, its registry under CC0, and the browser compatibility data under CC0. It uses Qt (LGPL 3), llhttp and nghttp2 (MIT), zlib (zlib licence) and OpenSSL (Apache 2.0).</source>
        <translation>StatusScope ist freie Software unter der MIT-Lizenz; sein Verzeichnis und die Daten zur Browserkompatibilität stehen unter CC0. Es verwendet Qt (LGPL 3), llhttp und nghttp2 (MIT), zlib (zlib-Lizenz) und OpenSSL (Apache 2.0).</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StatusScope::ActSection</name>
    <message>
        <source>Who must act</source>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Erneut versuchen?</translation>
    </message>
</context>
<context>
    <name>StatusScope::Advice</name>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1, a code of its own</source>
        <translation>%1, ein eigener Code</translation>
    </message>
    <message>
        <source>No standard and no vendor known here uses %1; programs treat it like %2 %3.</source>
        <translation>Kein Standard und kein hier bekannter Anbieter verwendet %1; Programme behandeln es wie %2 %3.</translation>
    </message>
    <message>
        <source>Whoever sends the requests sends fewer of them.</source>
        <translation>Wer die Anfragen sendet, sendet weniger davon.</translation>
    </message>
    <message>
        <source>Too many requests in a short time; the limit is used up.</source>
        <translation>Zu viele Anfragen in kurzer Zeit; das Limit ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The answer allows another try at once.</source>
        <translation>Die Antwort erlaubt sofort einen neuen Versuch.</translation>
    </message>
    <message>
        <source>From %1 on; the answer asks to wait %2.</source>
        <translation>Ab %1 Uhr; die Antwort bittet, %2 zu warten.</translation>
    </message>
    <message>
        <source>Call the same address with https:// in front</source>
        <translation>Dieselbe Adresse mit https:// davor aufrufen</translation>
    </message>
    <message>
        <source>Ask again past the cache before believing this answer</source>
        <translation>Noch einmal am Cache vorbei anfragen, bevor man dieser Antwort glaubt</translation>
    </message>
    <message>
        <source>Quote %1 %2 when you ask</source>
        <translation>Bei Anfragen bitte %1 %2 nennen</translation>
    </message>
    <message>
        <source>Quote %1 %2 when you ask %3</source>
        <translation>Bei Anfragen an %3 bitte %1 %2 nennen</translation>
    </message>
    <message>
        <source>Please try again after %1.</source>
        <translation>Bitte versuchen Sie es ab %1 Uhr erneut.</translation>
    </message>
    <message>
        <source>Wait until %1; tries before that are refused again</source>
        <translation>Bis %1 Uhr warten; frühere Versuche werden wieder abgelehnt</translation>
    </message>
    <message>
        <source>\b(?:try (?:it )?(?:again|once more)|wait|later|in (?:a few|a minute|about|half)|next try)\b</source>
        <extracomment>Regular expression: the words by which a sentence for the customer asks to wait or to try again.</extracomment>
        <translation>\b(?:try (?:it )?(?:again|once more)|wait|later|in (?:a few|a minute|about|half)|next try|versuchen Sie es\b[^.?…]*\b(?:noch einmal|noch mal|nochmals?|erneut|wieder)|(?:noch einmal|noch mal|nochmals?|erneut)\b[^.?…]*\bversuchen|warten|später|in (?:ein paar|einigen|wenigen|etwa|ungefähr|einer (?:halben|Minute|Stunde|Weile))|nächsten Versuch)\b</translation>
    </message>
    <message>
        <source>The wait that the answer asked for ended at %1.</source>
        <translation>Die Wartezeit, um die die Antwort gebeten hat, endete um %1.</translation>
    </message>
    <message>
        <source>Please try again now.</source>
        <translation>Bitte versuchen Sie es jetzt noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no status code</source>
        <translation>%1 ist kein Statuscode</translation>
    </message>
    <message>
        <source>Status codes begin at 100, so %1 is none; programs treat it like %2 %3.</source>
        <translation>Statuscodes beginnen bei 100, %1 ist also keiner; Programme behandeln es wie %2 %3.</translation>
    </message>
</context>
<context>
    <name>StatusScope::AdviceSection</name>
    <message>
        <source>Likely causes</source>
        <translation>Häufigste Ursachen</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Site owner</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
</context>
<context>
    <name>StatusScope::AskBar</name>
    <message>
        <source>Probe it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Do not probe it</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>Probe this address?</source>
        <translation>Diese Adresse prüfen?</translation>
    </message>
    <message>
        <source>A link outside StatusScope asks for it. Nothing has been sent yet.</source>
        <translation>Ein Link außerhalb von StatusScope verlangt es. Noch wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>StatusScope::BarRow</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 von %3, %4</translation>
    </message>
    <message>
        <source>Shows only these results</source>
        <translation>Zeigt nur diese Ergebnisse</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchExportMenu</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>Als JSON-Zeilen speichern…</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Als HAR speichern…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Save %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis speichern</numerusform>
            <numerusform>%n Ergebnisse speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchListView</name>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchPage</name>
    <message>
        <source>Which addresses give trouble?</source>
        <translation>Welche Adressen machen Probleme?</translation>
    </message>
    <message>
        <source>StatusScope asks them all, many at a time, and sorts them by who must act.</source>
        <translation>StatusScope fragt sie alle an, viele zugleich, und ordnet sie danach, wer am Zug ist.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Eine Adresse je Zeile</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>A text file, or a table whose first column holds addresses</source>
        <translation>Textdatei oder Tabelle mit Adressen in der ersten Spalte</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>Neuer Stapel…</translation>
    </message>
    <message>
        <source>Open a list of addresses…</source>
        <translation>Adressliste öffnen…</translation>
    </message>
    <message>
        <source>Open the result on the Probe page</source>
        <translation>Ergebnis auf der Seite „Prüfung“ öffnen</translation>
    </message>
    <message>
        <source>Sort, copy</source>
        <translation>Sortieren, kopieren</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>Open a list of addresses</source>
        <translation>Adressliste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Listen (*.txt *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Forget all batches and their results?</source>
        <translation>Alle Stapel und ihre Ergebnisse vergessen?</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>A batch is still running, and what it found so far is not kept.</source>
        <translation>Ein Stapel läuft noch, und was er bisher fand, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Start.</source>
        <translation>Gesendet wird erst, wenn Sie auf „Starten“ drücken.</translation>
    </message>
    <message>
        <source>Delete the batch, in the list</source>
        <translation>Den Stapel löschen, in der Liste</translation>
    </message>
    <message>
        <source>A batch is still running. What it found so far is kept, the rest is not asked.</source>
        <translation>Ein Stapel läuft noch. Was er bisher fand, bleibt erhalten; der Rest wird nicht abgefragt.</translation>
    </message>
    <message>
        <source>What you run is listed here, on this computer only.</source>
        <translation>Ihre Stapel stehen hier, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>What you run is listed here until you quit.</source>
        <translation>Ihre Stapel stehen hier bis zum Beenden.</translation>
    </message>
    <message>
        <source>History is off: what you run is forgotten when you quit.</source>
        <translation>Der Verlauf ist aus: Ihre Stapel werden beim Beenden vergessen.</translation>
    </message>
    <message>
        <source>Clear batches</source>
        <translation>Stapel leeren</translation>
    </message>
    <message>
        <source>Forget all finished batches and their results?</source>
        <translation>Alle fertigen Stapel und ihre Ergebnisse vergessen?</translation>
    </message>
    <message>
        <source>Those that run stay. This cannot be undone.</source>
        <translation>Laufende bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Stapel löschen</translation>
    </message>
    <message>
        <source>Forget “%1” and its results?</source>
        <translation>„%1“ und seine Ergebnisse vergessen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchSide</name>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), until you quit</source>
        <translation>
            <numerusform>%n Stapel, bis zum Beenden</numerusform>
            <numerusform>%n Stapel, bis zum Beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear batches</source>
        <translation>Stapel leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), %1 of them kept</source>
        <translation>
            <numerusform>%n Stapel, davon %1 aufbewahrt</numerusform>
            <numerusform>%n Stapel, davon %1 aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), kept on this computer</source>
        <translation>
            <numerusform>%n Stapel, auf diesem Computer</numerusform>
            <numerusform>%n Stapel, auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Noch keine Stapel</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchTable</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Must act</source>
        <translation>Am Zug</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Stammt von</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Open on the Probe page</source>
        <translation>Auf der Seite „Prüfung“ öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchView</name>
    <message>
        <source>Finished addresses</source>
        <translation>Fertige Adressen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Probes the addresses that are left</source>
        <translation>Prüft die übrigen Adressen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Probes again what got no answer or a server error</source>
        <translation>Prüft erneut, was keine Antwort oder einen Serverfehler bekam</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Zu zeigende Antworten</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>No result fits. Esc shows all again.</source>
        <translation>Kein Ergebnis passt. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>These results can no longer be read.</source>
        <translation>Diese Ergebnisse lassen sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Die Ergebnisse werden gelesen…</translation>
    </message>
</context>
<context>
    <name>StatusScope::BookmarkMenu</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No bookmarks and no notes yet</source>
        <translation>Noch keine Lesezeichen und Notizen</translation>
    </message>
</context>
<context>
    <name>StatusScope::Caching</name>
    <message>
        <source>This error comes out of a cache and is %1 old; it may be mended already.</source>
        <translation>Dieser Fehler kommt aus einem Cache und ist %1 alt; vielleicht ist er längst behoben.</translation>
    </message>
    <message>
        <source>This error comes out of a cache; it may be mended already.</source>
        <translation>Dieser Fehler kommt aus einem Cache; vielleicht ist er längst behoben.</translation>
    </message>
    <message>
        <source>The answer lets caches keep this error for %1; it may be shown that long after the repair.</source>
        <translation>Die Antwort lässt Caches diesen Fehler %1 behalten; so lange kann er nach der Reparatur noch zu sehen sein.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Certificates</name>
    <message>
        <source>The certificate of %1 ends in %2, on %3.</source>
        <translation>Das Zertifikat von %1 läuft am %3 ab (noch %2).</translation>
    </message>
    <message>
        <source>It was made for %1 only, so a program is meant to renew it.</source>
        <translation>Es gilt nur %1, soll also von einem Programm erneuert werden.</translation>
    </message>
    <message>
        <source>The certificate was not checked; it would have been refused: %1.</source>
        <translation>Das Zertifikat wurde nicht geprüft; es wäre abgelehnt worden: %1.</translation>
    </message>
    <message>
        <source>The certificate comes from %1: a security program or the company’s network opens this connection on the way.</source>
        <translation>Das Zertifikat stammt von %1: Ein Sicherheitsprogramm oder das Firmennetz öffnet diese Verbindung unterwegs.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Chains</name>
    <message>
        <source>The http address leads to https on the same host.</source>
        <translation>Die http-Adresse führt zu https auf demselben Host.</translation>
    </message>
    <message>
        <source>One redirect led to another address of the same host.</source>
        <translation>Eine Weiterleitung führte zu einer anderen Adresse desselben Hosts.</translation>
    </message>
    <message>
        <source>One redirect led from %1 to %2.</source>
        <translation>Eine Weiterleitung führte von %1 zu %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led from http to https on the same host.</source>
        <translation>
            <numerusform>%n Weiterleitung führte von http zu https auf demselben Host.</numerusform>
            <numerusform>%n Weiterleitungen führten von http zu https auf demselben Host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led to another address of the same host.</source>
        <translation>
            <numerusform>%n Weiterleitung führte zu einer anderen Adresse desselben Hosts.</numerusform>
            <numerusform>%n Weiterleitungen führten zu einer anderen Adresse desselben Hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led from %1 to %2.</source>
        <translation>
            <numerusform>%n Weiterleitung führte von %1 zu %2.</numerusform>
            <numerusform>%n Weiterleitungen führten von %1 zu %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::CodeList</name>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>StatusScope::Codings</name>
    <message>
        <source>Content-Encoding says %1, which is no registered coding; programs that do not know it cannot read the body.</source>
        <translation>Content-Encoding nennt %1, eine nicht registrierte Kodierung; Programme, die sie nicht kennen, können den Inhalt nicht lesen.</translation>
    </message>
    <message>
        <source>Content-Encoding says %1, but the body is not coded so, or damaged; browsers show an error in place of the page.</source>
        <translation>Content-Encoding nennt %1, aber der Inhalt ist nicht so kodiert oder beschädigt; Browser zeigen statt der Seite einen Fehler.</translation>
    </message>
    <message>
        <source>The body ends in the middle of its coding %1; browsers show a part of the page, or an error.</source>
        <translation>Der Inhalt endet mitten in seiner Kodierung %1; Browser zeigen nur einen Teil der Seite oder einen Fehler.</translation>
    </message>
    <message>
        <source>Content-Encoding names %1 codings, one over the other; programs undo a few at most.</source>
        <translation>Content-Encoding nennt %1 Kodierungen übereinander; Programme machen höchstens einige wenige rückgängig.</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatHeader</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Mobile and headset</source>
        <translation>Mobil und Headset</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatSection</name>
    <message>
        <source>Browser compatibility</source>
        <translation>Browserkompatibilität</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>mit Anmerkung</translation>
    </message>
    <message>
        <source>off until a setting is changed</source>
        <translation>aus, bis eine Einstellung geändert wird</translation>
    </message>
    <message>
        <source>Data: MDN %1</source>
        <translation>Daten: MDN %1</translation>
    </message>
    <message>
        <source>No browser treats it specially</source>
        <translation>Kein Browser behandelt ihn besonders</translation>
    </message>
    <message>
        <source>%1 of them without %2</source>
        <translation>%1 davon ohne %2</translation>
    </message>
    <message>
        <source>%1 behind a setting</source>
        <translation>%1 hinter einer Einstellung</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 ohne Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 handle it</source>
        <translation>
            <numerusform>%n von %1 versteht es</numerusform>
            <numerusform>%n von %1 verstehen es</numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Browsers shown</source>
        <translation>Gezeigte Browser</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A number is the first version.</source>
        <translation>Eine Zahl ist die erste Version.</translation>
    </message>
    <message>
        <source>Data: MDN %1, %2</source>
        <translation>Daten: MDN %1, %2</translation>
    </message>
    <message>
        <source>All %1 handle it</source>
        <translation>Alle %1 verstehen es</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatTable</name>
    <message>
        <source>Browser compatibility</source>
        <translation>Browserkompatibilität</translation>
    </message>
</context>
<context>
    <name>StatusScope::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>StatusScope::DesktopCommands</name>
    <message>
        <source>About StatusScope</source>
        <translation>Über StatusScope</translation>
    </message>
    <message>
        <source>Practice server…</source>
        <translation>Übungsserver…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>StatusScope::DetailSection</name>
    <message>
        <source>Finer codes</source>
        <translation>Untercodes</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>Leicht zu verwechseln mit</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::Diagnosing</name>
    <message>
        <source>The number says success, the page says something else: %1.</source>
        <translation>Die Zahl meldet Erfolg, die Seite sagt etwas anderes: %1.</translation>
    </message>
    <message>
        <source>The proxy’s page says %1</source>
        <translation>Auf der Seite des Proxys steht %1</translation>
    </message>
</context>
<context>
    <name>StatusScope::EmptyView</name>
    <message>
        <source>Which address gives trouble?</source>
        <translation>Welche Adresse macht Probleme?</translation>
    </message>
    <message>
        <source>StatusScope fetches it the way a browser does, follows every redirect, and says who must act.</source>
        <translation>StatusScope ruft sie ab wie ein Browser, folgt jeder Weiterleitung und sagt, wer am Zug ist.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Probe. The request goes from this computer straight to the site.</source>
        <translation>Gesendet wird erst, wenn Sie auf „Prüfen“ drücken. Die Anfrage geht von diesem Computer direkt an die Website.</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>Adresse eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Then press Enter</source>
        <translation>Dann Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Open an answer somebody saved</source>
        <translation>Gespeicherte Antwort öffnen</translation>
    </message>
    <message>
        <source>Practise without the internet</source>
        <translation>Ohne Internet üben</translation>
    </message>
    <message>
        <source>A small server on this computer answers with any code</source>
        <translation>Ein Server auf diesem Computer gibt jeden Code zurück</translation>
    </message>
    <message>
        <source>Probe a whole list</source>
        <translation>Eine ganze Liste prüfen</translation>
    </message>
    <message>
        <source>Thousands of addresses, one table</source>
        <translation>Tausende Adressen, eine Tabelle</translation>
    </message>
    <message>
        <source>A HAR file, curl output or raw text; or paste or drop it here</source>
        <translation>HAR, curl-Ausgabe oder Text; auch einfügen oder hierher ziehen</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryDelegate</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Other, and no answer</source>
        <translation>Sonstige und ohne Antwort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>in text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>bester Treffer</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a status code</comment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>früherer Name</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy code and name</source>
        <translation>Code und Name kopieren</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Satz für den Kunden kopieren</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryTreeView</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryView</name>
    <message>
        <source>Tell the customer</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>StatusScope::ExplainedView</name>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy, secrets included</source>
        <translation>Kopieren, mit Geheimnissen</translation>
    </message>
</context>
<context>
    <name>StatusScope::ExportMenu</name>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Als HAR speichern…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Copy as curl command, secrets included</source>
        <translation>Als curl-Befehl kopieren, mit Geheimnissen</translation>
    </message>
</context>
<context>
    <name>StatusScope::FactsTable</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Festgelegt in</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>No, not with IANA</source>
        <translation>Nein, nicht bei der IANA</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <translation>Cachefähig</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Also seen as</source>
        <translation>Auch gesehen als</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, Abschnitt %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>From your own registry</source>
        <translation>Aus Ihrem eigenen Verzeichnis</translation>
    </message>
    <message>
        <source>From your own registry, in place of the program’s</source>
        <translation>Aus Ihrem eigenen Verzeichnis, statt des mitgelieferten Eintrags</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
</context>
<context>
    <name>StatusScope::Failures</name>
    <message>
        <source>%1 port %2</source>
        <translation>%1 Port %2</translation>
    </message>
    <message>
        <source>It ran out %1 ago, on %2.</source>
        <translation>Es ist am %2 abgelaufen (%1 her).</translation>
    </message>
    <message>
        <source>The site’s own certificate is in date; one further up its chain is not.</source>
        <translation>Das Zertifikat der Website selbst ist gültig; eines weiter oben in der Kette nicht.</translation>
    </message>
    <message>
        <source>It starts in %1, on %2; the clock here says %3.</source>
        <translation>Es gilt erst ab %2 (noch %1); die Uhr hier zeigt %3.</translation>
    </message>
    <message>
        <source>It is made out for %1, not for %2.</source>
        <translation>Es ist für %1 ausgestellt, nicht für %2.</translation>
    </message>
    <message>
        <source>It was issued by %1.</source>
        <translation>Es wurde von %1 ausgestellt.</translation>
    </message>
    <message>
        <source>The name asked for is %1.</source>
        <translation>Gefragt war der Name %1.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 lehnte ab.</translation>
    </message>
    <message>
        <source>%1 stayed silent for %2.</source>
        <translation>%1 schwieg %2 lang.</translation>
    </message>
    <message>
        <source>The last redirect leads to %1.</source>
        <translation>Die letzte Weiterleitung führt zu %1.</translation>
    </message>
    <message>
        <source>The proxy is %1.</source>
        <translation>Der Proxy ist %1.</translation>
    </message>
    <message>
        <source>The site’s security certificate ran out %1 ago, so your browser is right to stop. Your device is fine. Please do not click past the warning; the site’s team has to renew the certificate.</source>
        <translation>Das Sicherheitszertifikat der Website ist schon %1 abgelaufen, Ihr Browser warnt also zu Recht. Ihr Gerät ist in Ordnung. Bitte übergehen Sie die Warnung nicht; das Team der Website muss das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>gültig ab %1</translation>
    </message>
    <message>
        <source>clock here %1</source>
        <translation>Uhr hier %1</translation>
    </message>
    <message>
        <source>The connection ends before any page is asked for, so there is no status code.</source>
        <translation>Die Verbindung endet, bevor eine Seite angefordert wird; deshalb gibt es keinen Statuscode.</translation>
    </message>
    <message numerus="yes">
        <source>It is made out for %1 and %n more, not for %2.</source>
        <translation>
            <numerusform>Es ist für %1 und einen weiteren ausgestellt, nicht für %2.</numerusform>
            <numerusform>Es ist für %1 und %n weitere ausgestellt, nicht für %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects.</source>
        <translation>
            <numerusform>Abbruch nach %n Weiterleitung.</numerusform>
            <numerusform>Abbruch nach %n Weiterleitungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took the connection, but the start of the secure line met silence.</source>
        <translation>Der Server nahm die Verbindung an, doch auf den Beginn der sicheren Leitung folgte nur Schweigen.</translation>
    </message>
    <message>
        <source>No answer, and no reason given</source>
        <translation>Keine Antwort, und kein Grund genannt</translation>
    </message>
    <message>
        <source>Find out the reason first: open the address by itself.</source>
        <translation>Zuerst den Grund finden: die Adresse für sich allein öffnen.</translation>
    </message>
    <message>
        <source>Your browser got no answer from this address and does not say why. Please open the address in a new window, without ad blockers, and send us the message that is shown there.</source>
        <translation>Ihr Browser hat von dieser Adresse keine Antwort bekommen und sagt nicht, warum. Bitte öffnen Sie die Adresse in einem neuen Fenster ohne Werbeblocker und schicken Sie uns die Meldung, die dort erscheint.</translation>
    </message>
    <message>
        <source>Probe the address from here: names, connections and certificates fail for everybody</source>
        <translation>Die Adresse von hier aus prüfen: Namen, Verbindungen und Zertifikate versagen bei allen</translation>
    </message>
    <message>
        <source>Look into the browser’s console, which names CORS and blockers</source>
        <translation>In die Konsole des Browsers schauen: Sie nennt CORS und Blocker</translation>
    </message>
    <message>
        <source>Repeat it in a private window without extensions</source>
        <translation>In einem privaten Fenster ohne Erweiterungen wiederholen</translation>
    </message>
    <message>
        <source>The browser did not tell why it has no answer: a blocker may have stopped the request, the name, the connection or the certificate may have failed, or the answer lacked the fields that let another site’s page read it (CORS).</source>
        <translation>Der Browser verrät nicht, warum er keine Antwort hat: Ein Blocker kann die Anfrage angehalten haben, der Name, die Verbindung oder das Zertifikat kann versagt haben, oder der Antwort fehlten die Felder, die sie der Seite einer anderen Website zugänglich machen (CORS).</translation>
    </message>
    <message>
        <source>The address sends us back to itself.</source>
        <translation>Die Adresse leitet auf sich selbst zurück.</translation>
    </message>
    <message>
        <source>curl stopped, for a reason not known here</source>
        <translation>curl brach ab, der Grund ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>This number of curl’s is none of those that tell of the way to the site; the words behind it say what stopped it.</source>
        <translation>Diese Nummer von curl gehört zu keiner, die vom Weg zur Website berichtet; die Worte dahinter sagen, was es aufgehalten hat.</translation>
    </message>
    <message>
        <source>Whoever called curl looks up what its number means.</source>
        <translation>Wer curl aufgerufen hat, schlägt nach, was die Nummer bedeutet.</translation>
    </message>
    <message>
        <source>The program stopped before it had an answer, so this says nothing about the site. Please send us its whole message and what you were doing.</source>
        <translation>Das Programm brach ab, bevor es eine Antwort hatte; über die Website sagt das nichts. Bitte senden Sie uns seine ganze Meldung und was Sie gerade getan haben.</translation>
    </message>
    <message>
        <source>Look the number up under EXIT CODES in curl’s manual</source>
        <translation>Die Nummer in curls Handbuch unter EXIT CODES nachschlagen</translation>
    </message>
    <message>
        <source>Repeat the call with -v, which shows how far it came</source>
        <translation>Den Aufruf mit -v wiederholen; das zeigt, wie weit er kam</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>The authority that issued the site’s certificate has withdrawn it, mostly because its key was lost or replaced. %1</source>
        <translation>Die Stelle, die das Zertifikat der Website ausgestellt hat, hat es zurückgezogen, meist weil der Schlüssel abhandenkam oder ersetzt wurde. %1</translation>
    </message>
    <message>
        <source>The site installs a new certificate.</source>
        <translation>Die Website richtet ein neues Zertifikat ein.</translation>
    </message>
    <message>
        <source>A revoked certificate is never accepted again.</source>
        <translation>Ein widerrufenes Zertifikat wird nie wieder angenommen.</translation>
    </message>
    <message>
        <source>The site’s security certificate has been withdrawn, so your browser is right to stop. Your device is fine. Please do not click past the warning; the site’s team has to install a new certificate.</source>
        <translation>Das Sicherheitszertifikat der Website wurde zurückgezogen, Ihr Browser hält also zu Recht an. Mit Ihrem Gerät ist alles in Ordnung. Bitte klicken Sie die Warnung nicht weg; das Team der Website muss ein neues Zertifikat einrichten.</translation>
    </message>
    <message>
        <source>Ask the authority why it revoked the certificate</source>
        <translation>Die ausstellende Stelle fragen, warum sie das Zertifikat widerrufen hat</translation>
    </message>
    <message>
        <source>Make a new key, order a certificate for it and install both</source>
        <translation>Einen neuen Schlüssel erzeugen, ein Zertifikat dafür bestellen und beide einrichten</translation>
    </message>
    <message>
        <source>Look for other places that still use the old certificate</source>
        <translation>Nach anderen Stellen suchen, die noch das alte Zertifikat verwenden</translation>
    </message>
    <message>
        <source>It lists no name; the common name %1 counts for nothing.</source>
        <translation>Es nennt keinen Namen; der „common name“ %1 zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The answer had begun: %n byte(s) came within %1.</source>
        <translation>
            <numerusform>Die Antwort hatte begonnen: %n Byte kam innerhalb von %1.</numerusform>
            <numerusform>Die Antwort hatte begonnen: %n Bytes kamen innerhalb von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy is %1; the name and the password that it was given are not right.</source>
        <translation>Der Proxy ist %1; der Name und das Passwort, die er bekam, stimmen nicht.</translation>
    </message>
    <message>
        <source>The proxy took the connection and then met us with silence: it may be stuck itself, or wait for the site.</source>
        <translation>Der Proxy nahm die Verbindung an und schwieg dann: Er hängt vielleicht selbst oder wartet auf die Website.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Fields</name>
    <message>
        <source>401 must name a way to sign in with WWW-Authenticate (RFC 9110 section 15.5.2); it does not, so browsers show no sign-in window.</source>
        <translation>401 muss mit WWW-Authenticate einen Anmeldeweg nennen (RFC 9110 Abschnitt 15.5.2); das fehlt, also zeigen Browser kein Anmeldefenster.</translation>
    </message>
    <message>
        <source>405 must list the methods that work in Allow (RFC 9110 section 15.5.6); it does not.</source>
        <translation>405 muss in Allow die Methoden auflisten, die gehen (RFC 9110 Abschnitt 15.5.6); das fehlt.</translation>
    </message>
    <message>
        <source>407 must name a way to sign in with Proxy-Authenticate (RFC 9110 section 15.5.8); it does not.</source>
        <translation>407 muss mit Proxy-Authenticate einen Anmeldeweg nennen (RFC 9110 Abschnitt 15.5.8); das fehlt.</translation>
    </message>
    <message>
        <source>426 must say in Upgrade which protocol it wants (RFC 9110 section 15.5.22); it does not.</source>
        <translation>426 muss in Upgrade sagen, welches Protokoll verlangt wird (RFC 9110 Abschnitt 15.5.22); das fehlt.</translation>
    </message>
    <message>
        <source>416 should tell the length of the whole in Content-Range (RFC 9110 section 15.5.17); it does not.</source>
        <translation>416 sollte in Content-Range die Gesamtlänge nennen (RFC 9110 Abschnitt 15.5.17); das fehlt.</translation>
    </message>
    <message>
        <source>206 must say in Content-Range which part of the whole it is (RFC 9110 section 15.3.7); it does not.</source>
        <translation>206 muss in Content-Range sagen, welcher Teil des Ganzen es ist (RFC 9110 Abschnitt 15.3.7); das fehlt.</translation>
    </message>
    <message>
        <source>Asks for a sign-in by %1 over plain http: the password would travel readable.</source>
        <translation>Verlangt eine Anmeldung per %1 über unverschlüsseltes http: Das Passwort wäre unterwegs lesbar.</translation>
    </message>
    <message>
        <source>Asks for a sign-in by %1.</source>
        <translation>Verlangt eine Anmeldung per %1.</translation>
    </message>
    <message>
        <source>The proxy refused the credentials that it was given.</source>
        <translation>Der Proxy lehnte die Zugangsdaten ab, die er bekam.</translation>
    </message>
    <message>
        <source>The credentials that were sent were refused.</source>
        <translation>Die gesendeten Zugangsdaten wurden abgelehnt.</translation>
    </message>
</context>
<context>
    <name>StatusScope::FindBar</name>
    <message>
        <source>Find in this entry</source>
        <translation>In diesem Eintrag suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not in this entry</source>
        <translation>Nicht in diesem Eintrag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::Framing</name>
    <message>
        <source>Content-Length and Transfer-Encoding together: two programs may disagree where the answer ends (RFC 9112 section 6.3).</source>
        <translation>Content-Length und Transfer-Encoding zusammen: Zwei Programme können das Ende der Antwort verschieden sehen (RFC 9112 Abschnitt 6.3).</translation>
    </message>
    <message>
        <source>An answer to HEAD must not carry content, this one does.</source>
        <translation>Eine Antwort auf HEAD darf keinen Inhalt haben, diese hat einen.</translation>
    </message>
    <message>
        <source>%1 must not carry content, this answer does; the next answer on the connection may be misread.</source>
        <translation>%1 darf keinen Inhalt haben, diese Antwort hat einen; die nächste Antwort auf der Verbindung wird womöglich falsch gelesen.</translation>
    </message>
    <message>
        <source>The status line says %1 where %2 is usual; programs go by the number, people read the words.</source>
        <translation>In der Statuszeile steht %1, üblich ist %2; Programme richten sich nach der Zahl, Menschen lesen die Worte.</translation>
    </message>
    <message>
        <source>Sent 103 Early Hints before the answer, so that browsers load parts of the page sooner.</source>
        <translation>Sandte vor der Antwort 103 Early Hints, damit Browser Teile der Seite früher laden.</translation>
    </message>
    <message>
        <source>%1 lies outside 100 to 599; programs treat it as a fault of the server (RFC 9110 section 15).</source>
        <translation>%1 liegt außerhalb von 100 bis 599; Programme werten es als Fehler des Servers (RFC 9110 Abschnitt 15).</translation>
    </message>
    <message>
        <source>%1 is in no standard; programs treat it like %2 (RFC 9110 section 15).</source>
        <translation>%1 steht in keinem Standard; Programme behandeln es wie %2 (RFC 9110 Abschnitt 15).</translation>
    </message>
    <message>
        <source>Content-Length %1 is no usable length.</source>
        <translation>Content-Length %1 ist keine brauchbare Länge.</translation>
    </message>
    <message numerus="yes">
        <source>Content-Length is given %n times with different values; RFC 9112 section 6.3 calls that unrecoverable.</source>
        <translation>
            <numerusform>Content-Length steht %n-mal mit verschiedenen Werten da; RFC 9112 Abschnitt 6.3 nennt das nicht behebbar.</numerusform>
            <numerusform>Content-Length steht %n-mal mit verschiedenen Werten da; RFC 9112 Abschnitt 6.3 nennt das nicht behebbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer calls itself HTTP/%1, which no standard has yet; it is read as HTTP/1.1 (RFC 9110 section 2.5).</source>
        <translation>Die Antwort nennt sich HTTP/%1, das noch kein Standard kennt; sie wird als HTTP/1.1 gelesen (RFC 9110 Abschnitt 2.5).</translation>
    </message>
</context>
<context>
    <name>StatusScope::GuideWindow</name>
    <message>
        <source>Start here</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Look a code up</source>
        <translation>Code nachschlagen</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Read what a customer sent</source>
        <translation>Zusendung eines Kunden lesen</translation>
    </message>
    <message>
        <source>Many addresses at once</source>
        <translation>Viele Adressen zugleich</translation>
    </message>
    <message>
        <source>On the console</source>
        <translation>Auf der Konsole</translation>
    </message>
    <message>
        <source>What is kept and sent</source>
        <translation>Gespeichert und gesendet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
</context>
<context>
    <name>StatusScope::HeroSection</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>Warning field</source>
        <translation>Warning-Feld</translation>
    </message>
    <message>
        <source>Comes with %1</source>
        <translation>Kommt mit %1</translation>
    </message>
    <message>
        <source>Only in logs</source>
        <translation>Nur in Protokollen</translation>
    </message>
</context>
<context>
    <name>StatusScope::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>StatusScope::HopDelegate</name>
    <message>
        <source>%1: %2 %3. %4. %5</source>
        <translation>%1: %2 %3. %4. %5</translation>
    </message>
</context>
<context>
    <name>StatusScope::HopTabBar</name>
    <message>
        <source>%1, empty</source>
        <translation>%1, leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::HopTabs</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What is known of this hop</source>
        <translation>Was über diese Station bekannt ist</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it tells us</source>
        <translation>Was es uns sagt</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate and secure connection</source>
        <translation>Zertifikat und sichere Verbindung</translation>
    </message>
    <message>
        <source>Probe without checking the certificate</source>
        <translation>Ohne Prüfung des Zertifikats abrufen</translation>
    </message>
    <message>
        <source>Shows what the site would answer. Nothing secret is sent along.</source>
        <translation>Zeigt, was die Website antworten würde. Geheimes wird nicht mitgesendet.</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Station %1 von %2</translation>
    </message>
    <message>
        <source>No answer, so no body.</source>
        <translation>Keine Antwort, also kein Inhalt.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The body was not kept. Probe again to read it.</source>
        <translation>Der Inhalt wurde nicht behalten. Zum Lesen erneut prüfen.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>Nur die ersten %1 von %2 wurden behalten.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>Es wurde nichts empfangen.</translation>
    </message>
    <message>
        <source>No answer, so no header fields.</source>
        <translation>Keine Antwort, also keine Kopffelder.</translation>
    </message>
    <message>
        <source>The answer has no header fields.</source>
        <translation>Die Antwort hat keine Kopffelder.</translation>
    </message>
    <message>
        <source>Nothing else stands out.</source>
        <translation>Sonst fällt nichts auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::LogEvidence</name>
    <message>
        <source>a line of the log of %1</source>
        <translation>eine Zeile aus dem Protokoll von %1</translation>
    </message>
    <message>
        <source>the log of %1 says that it made this answer itself</source>
        <translation>laut Protokoll von %1 stammt diese Antwort von dort selbst</translation>
    </message>
</context>
<context>
    <name>StatusScope::MainWindow</name>
    <message>
        <source>StatusScope</source>
        <translation>StatusScope</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 – StatusScope</source>
        <translation>%1 – StatusScope</translation>
    </message>
    <message>
        <source>Search all codes</source>
        <translation>Alle Codes durchsuchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Satz für den Kunden kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next meaning or tab</source>
        <translation>Nächste Bedeutung oder nächster Tab</translation>
    </message>
    <message>
        <source>Previous meaning or tab</source>
        <translation>Vorige Bedeutung oder voriger Tab</translation>
    </message>
    <message>
        <source>Close or clear</source>
        <translation>Schließen oder leeren</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit StatusScope</source>
        <translation>StatusScope beenden</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menü des Gewählten</translation>
    </message>
</context>
<context>
    <name>StatusScope::Makers</name>
    <message>
        <source>Made by a proxy on the way, not by the site.</source>
        <translation>Stammt von einem Proxy unterwegs, nicht von der Website.</translation>
    </message>
    <message>
        <source>Handed on by %1, made by the site behind it.</source>
        <translation>Weitergereicht von %1, stammt von der Website dahinter.</translation>
    </message>
    <message>
        <source>Handed on by %1; who wrote it cannot be told.</source>
        <translation>Weitergereicht von %1; von wem sie stammt, ist nicht erkennbar.</translation>
    </message>
    <message>
        <source>Probably made by %1.</source>
        <translation>Stammt wahrscheinlich von %1.</translation>
    </message>
    <message>
        <source>Made by %1, not by the site.</source>
        <translation>Stammt von %1, nicht von der Website.</translation>
    </message>
    <message>
        <source>Made by the site’s own application (%1).</source>
        <translation>Stammt von der Anwendung der Website selbst (%1).</translation>
    </message>
    <message>
        <source>Made by %1, where the site is hosted.</source>
        <translation>Stammt von %1, wo die Website gehostet wird.</translation>
    </message>
    <message>
        <source>Made by %1 itself.</source>
        <translation>Stammt von %1 selbst.</translation>
    </message>
    <message>
        <source>Made by the site’s own server (%1).</source>
        <translation>Stammt vom Server der Website selbst (%1).</translation>
    </message>
    <message>
        <source>The answer took %1 to come.</source>
        <translation>Die Antwort brauchte %1.</translation>
    </message>
</context>
<context>
    <name>StatusScope::MeaningsBar</name>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>am ehesten</translation>
    </message>
    <message>
        <source>%1 has %2 meanings</source>
        <translation>%1 hat %2 Bedeutungen</translation>
    </message>
    <message>
        <source>No standard defines it</source>
        <translation>Kein Standard legt ihn fest</translation>
    </message>
    <message numerus="yes">
        <source>and %n finer codes, listed below</source>
        <translation>
            <numerusform>und %n Untercode, unten aufgeführt</numerusform>
            <numerusform>und %n Untercodes, unten aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n finer codes of %1, %2 to %3</source>
        <translation>
            <numerusform>und %n Untercode von %1, %2 bis %3</numerusform>
            <numerusform>und %n Untercodes von %1, %2 bis %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::MethodBox</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
</context>
<context>
    <name>StatusScope::NewBatchDialog</name>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>One address a line, or a table whose first column holds them</source>
        <translation>Eine Adresse je Zeile oder eine Tabelle mit Adressen in der ersten Spalte</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Liste öffnen…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Addresses at a time</source>
        <translation>Adressen zugleich</translation>
    </message>
    <message>
        <source>At a time to one host</source>
        <translation>Zugleich an einem Host</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>To one host</source>
        <translation>Je Host</translation>
    </message>
    <message>
        <source>Open a list of addresses</source>
        <translation>Adressliste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Listen (*.txt *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any list of addresses.</source>
        <translation>%1 ist größer als jede Adressliste.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Start.</source>
        <translation>Gesendet wird erst, wenn Sie auf „Starten“ drücken.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
</context>
<context>
    <name>StatusScope::NoResultView</name>
    <message>
        <source>Ask the customer</source>
        <translation>Den Kunden fragen</translation>
    </message>
    <message>
        <source>HTTP codes have three digits, 100 to 599. Some vendors use others.</source>
        <translation>HTTP-Codes haben drei Ziffern, 100 bis 599. Manche Anbieter verwenden andere.</translation>
    </message>
    <message>
        <source>Could you send me the exact number and the words next to it, or a picture of the whole screen? The address of the page would help as well.</source>
        <translation>Könnten Sie mir die genaue Zahl und die Worte daneben schicken oder ein Bild des ganzen Bildschirms? Auch die Adresse der Seite würde helfen.</translation>
    </message>
    <message>
        <source>No entry for “%1”</source>
        <translation>Kein Eintrag für „%1“</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>Or find out</source>
        <translation>Oder herausfinden</translation>
    </message>
    <message>
        <source>Probe the address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>and see what the site really answers</source>
        <translation>und sehen, was die Website wirklich antwortet</translation>
    </message>
    <message>
        <source>Open what the customer sent</source>
        <translation>Öffnen, was der Kunde geschickt hat</translation>
    </message>
    <message>
        <source>A HAR file, curl output or raw text</source>
        <translation>Eine HAR-Datei, Ausgabe von curl oder Rohtext</translation>
    </message>
</context>
<context>
    <name>StatusScope::NoteCard</name>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Only for you, kept on this computer</source>
        <translation>Nur für Sie, auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>StatusScope::NotePopup</name>
    <message>
        <source>note %1</source>
        <translation>Anmerkung %1</translation>
    </message>
    <message>
        <source>The same note holds for one more browser.</source>
        <translation>Dieselbe Anmerkung gilt für einen weiteren Browser.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Anmerkung zu %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The same note holds for %n more browsers.</source>
        <translation>
            <numerusform>Dieselbe Anmerkung gilt für %n weiteren Browser.</numerusform>
            <numerusform>Dieselbe Anmerkung gilt für %n weitere Browser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>StatusScope::OptionsPanel</name>
    <message>
        <source>Follow, at most</source>
        <translation>Folgen, höchstens</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>Weiterleitungen höchstens</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP-Version</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>this address instead, e.g. 192.0.2.10</source>
        <translation>andere Adresse, z. B. 192.0.2.10</translation>
    </message>
    <message>
        <source>Do not check it</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>seconds in all</source>
        <translation>Sekunden insgesamt</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password, never kept</source>
        <translation>Passwort, flüchtig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Header fields to send</source>
        <translation>Zu sendende Kopffelder</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>This is no IP address.</source>
        <translation>Das ist keine IP-Adresse.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Origins</name>
    <message>
        <source>Written by %1, which stands in front of the site’s own server: it had no usable answer from there to pass on.</source>
        <translation>Stammt von %1, das vor dem Server der Website steht: Von dort lag keine brauchbare Antwort zum Weitergeben vor.</translation>
    </message>
    <message>
        <source>%1 stopped this request as suspicious before the site saw it.</source>
        <translation>%1 hielt diese Anfrage als verdächtig auf, bevor die Website sie sah.</translation>
    </message>
    <message>
        <source>%1, a filter in the visitor’s own network, stopped this request.</source>
        <translation>%1, ein Filter im Netz des Besuchers, hielt diese Anfrage auf.</translation>
    </message>
    <message>
        <source>The request came as plain http to a port that speaks https: the address needs https:// in front.</source>
        <translation>Die Anfrage kam als unverschlüsseltes http an einen Port, der https spricht: Vor die Adresse gehört https://.</translation>
    </message>
    <message>
        <source>The first byte took %1 s to come; above 1.8 s people notice.</source>
        <translation>Das erste Byte brauchte %1 s; ab 1,8 s fällt das auf.</translation>
    </message>
    <message>
        <source>The sign-in data were not sent on to this address: it belongs to another site.</source>
        <translation>Die Anmeldedaten wurden nicht an diese Adresse weitergegeben: Sie gehört zu einer anderen Website.</translation>
    </message>
    <message>
        <source>Retry-After allows another try at once.</source>
        <translation>Retry-After erlaubt sofort einen neuen Versuch.</translation>
    </message>
    <message>
        <source>Asks to wait %1, until %2.</source>
        <translation>Bittet, %1 zu warten, bis %2 Uhr.</translation>
    </message>
    <message>
        <source>Too many requests in a short time; the limit opens again at %1.</source>
        <translation>Zu viele Anfragen in kurzer Zeit; ab %1 Uhr geht es wieder.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Written by a program in front of the site’s own server: it got no usable answer from behind.</source>
        <translation>Stammt von einem Programm vor dem Server der Website: Von dahinter kam keine brauchbare Antwort.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Pages</name>
    <message>
        <source>“Not found” under a success code</source>
        <translation>„Nicht gefunden“ unter einem Erfolgscode</translation>
    </message>
    <message>
        <source>The page says that nothing is here, while the number says that all is well. Search engines and programs are misled by that.</source>
        <translation>Die Seite sagt, hier sei nichts, die Zahl aber, alles sei gut. Das führt Suchmaschinen und Programme in die Irre.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Please check it for typing errors, or start from the site’s front page. If a link brought you here, tell us where you found it.</source>
        <translation>Unter dieser Adresse gibt es nichts mehr. Bitte prüfen Sie sie auf Tippfehler oder beginnen Sie auf der Startseite der Website. Wenn ein Link Sie hierher geführt hat, sagen Sie uns bitte, wo Sie ihn gefunden haben.</translation>
    </message>
    <message>
        <source>An error under a success code</source>
        <translation>Ein Fehler unter einem Erfolgscode</translation>
    </message>
    <message>
        <source>The number says that all is well, but the content is an error message.</source>
        <translation>Die Zahl sagt, alles sei gut, der Inhalt ist aber eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>The site was reached, but it answered with an error message. Please send us what you see and the time, so the site’s team can look into it.</source>
        <translation>Die Website war erreichbar, antwortete aber mit einer Fehlermeldung. Bitte schicken Sie uns, was Sie sehen, und die Uhrzeit, damit das Team der Website nachsehen kann.</translation>
    </message>
    <message>
        <source>A sign-in page instead of the page</source>
        <translation>Eine Anmeldeseite statt der Seite</translation>
    </message>
    <message>
        <source>The site leads everybody who is not signed in to its sign-in page.</source>
        <translation>Die Website leitet alle, die nicht angemeldet sind, auf ihre Anmeldeseite.</translation>
    </message>
    <message>
        <source>This page can only be seen after signing in. Please sign in first and open it again. If you are sent back to the sign-in page each time, allow cookies for the site.</source>
        <translation>Diese Seite ist nur nach der Anmeldung zu sehen. Bitte melden Sie sich zuerst an und öffnen Sie sie dann noch einmal. Wenn Sie jedes Mal wieder auf der Anmeldeseite landen, erlauben Sie bitte Cookies für die Website.</translation>
    </message>
    <message>
        <source>A robot check instead of the page</source>
        <translation>Eine Roboterprüfung statt der Seite</translation>
    </message>
    <message>
        <source>A filter in front of the site wants proof that a person is asking. Programs get no further, a browser may pass by itself.</source>
        <translation>Ein Filter vor der Website will einen Beleg, dass ein Mensch anfragt. Programme kommen nicht weiter, ein Browser vielleicht von selbst.</translation>
    </message>
    <message>
        <source>The site checks whether a person is visiting. Please allow JavaScript and cookies, wait a few seconds and follow the check. If it does not end, switch off VPN or ad blockers.</source>
        <translation>Die Website prüft, ob ein Mensch sie besucht. Bitte erlauben Sie JavaScript und Cookies, warten Sie einige Sekunden und folgen Sie der Prüfung. Wenn sie nicht endet, schalten Sie bitte VPN oder Werbeblocker aus.</translation>
    </message>
    <message>
        <source>Closed for maintenance, under a success code</source>
        <translation>Wegen Wartung geschlossen, unter einem Erfolgscode</translation>
    </message>
    <message>
        <source>The page says that the site is being worked on; 503 would be the number for it.</source>
        <translation>Die Seite sagt, an der Website werde gearbeitet; dafür wäre 503 die richtige Zahl.</translation>
    </message>
    <message>
        <source>The site is being worked on at the moment. Nothing is wrong with your device. Please try again later.</source>
        <translation>An der Website wird gerade gearbeitet. Mit Ihrem Gerät ist alles in Ordnung. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A parked domain</source>
        <translation>Eine geparkte Domain</translation>
    </message>
    <message>
        <source>The name exists, but it shows advertising or an offer for sale instead of a site; often the registration has run out.</source>
        <translation>Den Namen gibt es, aber statt einer Website zeigt er Werbung oder ein Verkaufsangebot; oft ist die Registrierung abgelaufen.</translation>
    </message>
    <message>
        <source>There is no site at this address at the moment. Please check the spelling. If it is right, the address has probably changed or its registration has run out.</source>
        <translation>Unter dieser Adresse gibt es zurzeit keine Website. Bitte prüfen Sie die Schreibweise. Wenn sie stimmt, hat sich wahrscheinlich die Adresse geändert oder ihre Registrierung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The network’s own sign-in page</source>
        <translation>Die Anmeldeseite des Netzes selbst</translation>
    </message>
    <message>
        <source>Not the site has answered, but the network in between, which wants a sign-in first.</source>
        <translation>Nicht die Website hat geantwortet, sondern das Netz dazwischen, das zuerst eine Anmeldung will.</translation>
    </message>
    <message>
        <source>The network you are on, such as a hotel’s or train’s, wants you to sign in before it lets you out. Please open any page in your browser, sign in there, and try again.</source>
        <translation>Ihr Netz, etwa das eines Hotels oder Zuges, verlangt eine Anmeldung, bevor es Sie ins Internet lässt. Bitte öffnen Sie im Browser irgendeine Seite, melden Sie sich dort an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A filter in the visitor’s own network (%1) does not let this site through; the site itself was never asked.</source>
        <translation>Ein Filter im Netz des Besuchers (%1) lässt diese Website nicht durch; sie selbst wurde nie gefragt.</translation>
    </message>
    <message>
        <source>Who runs the visitor’s network can allow the site.</source>
        <translation>Wer das Netz des Besuchers betreibt, kann die Website freigeben.</translation>
    </message>
    <message>
        <source>The page was stopped by a filter in the network you are on, for example at your company or school; the site is not at fault. Please try it on mobile data. If you need the site there, ask your IT team to allow it.</source>
        <translation>Ein Filter in Ihrem Netz, zum Beispiel in Ihrer Firma oder Schule, hat die Seite aufgehalten; an der Website liegt es nicht. Bitte versuchen Sie es über mobile Daten. Wenn Sie die Website dort brauchen, bitten Sie Ihr IT-Team, sie freizugeben.</translation>
    </message>
    <message>
        <source>A security filter took this request for an attack or a robot and stopped it before the site saw it.</source>
        <translation>Ein Sicherheitsfilter hielt diese Anfrage für einen Angriff oder einen Roboter und stoppte sie, bevor die Website sie sah.</translation>
    </message>
    <message>
        <source>The visitor tries an ordinary browser without VPN; the site’s owner can allow the visitor in the filter.</source>
        <translation>Der Besucher versucht es mit einem gewöhnlichen Browser ohne VPN; der Betreiber kann ihn im Filter freigeben.</translation>
    </message>
    <message>
        <source>The same request from the same connection is stopped again.</source>
        <translation>Dieselbe Anfrage von derselben Verbindung wird wieder gestoppt.</translation>
    </message>
    <message>
        <source>A security filter in front of the site took your visit for an automated one. Please switch off VPN or ad blockers and try again in an ordinary browser window. If it stays, send us the number shown on the page and the time, so the site’s team can let you in.</source>
        <translation>Ein Sicherheitsfilter vor der Website hielt Ihren Besuch für automatisch. Bitte schalten Sie VPN oder Werbeblocker aus und versuchen Sie es in einem normalen Browserfenster noch einmal. Wenn es so bleibt, schicken Sie uns die Nummer auf der Seite und die Uhrzeit, damit das Team der Website Sie durchlassen kann.</translation>
    </message>
    <message>
        <source>Let the site answer 404 or 410 for pages that are gone</source>
        <translation>Die Website für verschwundene Seiten 404 oder 410 antworten lassen</translation>
    </message>
    <message>
        <source>Mend the link that leads here, or redirect it to the page’s new address</source>
        <translation>Den Link hierher berichtigen oder zur neuen Adresse der Seite weiterleiten</translation>
    </message>
    <message>
        <source>Read the message in the body: it says what failed</source>
        <translation>Die Meldung im Inhalt lesen: Sie sagt, was gescheitert ist</translation>
    </message>
    <message>
        <source>Look into the application’s log at this time</source>
        <translation>Das Protokoll der Anwendung zu dieser Zeit ansehen</translation>
    </message>
    <message>
        <source>Let the application send a matching 4xx or 5xx</source>
        <translation>Die Anwendung einen passenden 4xx- oder 5xx-Code senden lassen</translation>
    </message>
    <message>
        <source>Sign in, then open the address again</source>
        <translation>Anmelden, dann die Adresse noch einmal öffnen</translation>
    </message>
    <message>
        <source>Allow cookies for the site if the sign-in page comes back</source>
        <translation>Cookies für die Website erlauben, wenn die Anmeldeseite wiederkommt</translation>
    </message>
    <message>
        <source>Open the address in an ordinary browser and wait for the check</source>
        <translation>Die Adresse in einem normalen Browser öffnen und die Prüfung abwarten</translation>
    </message>
    <message>
        <source>Allow known programs and addresses in the filter</source>
        <translation>Bekannte Programme und Adressen im Filter freigeben</translation>
    </message>
    <message>
        <source>Ask the site’s owner how long the work takes</source>
        <translation>Den Betreiber fragen, wie lange die Arbeiten dauern</translation>
    </message>
    <message>
        <source>Let the site answer 503 with Retry-After meanwhile</source>
        <translation>Die Website solange 503 mit Retry-After antworten lassen</translation>
    </message>
    <message>
        <source>Check the spelling of the name</source>
        <translation>Die Schreibweise des Namens prüfen</translation>
    </message>
    <message>
        <source>Look up in WHOIS when the registration ended and who holds it</source>
        <translation>In WHOIS nachsehen, wann die Registrierung endete und wem sie gehört</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser</source>
        <translation>Sich im Browser beim Netz anmelden</translation>
    </message>
    <message>
        <source>Probe again, or compare over mobile data</source>
        <translation>Erneut prüfen oder über mobile Daten vergleichen</translation>
    </message>
    <message>
        <source>Open the site over another connection, such as mobile data, to compare</source>
        <translation>Die Website zum Vergleich über eine andere Verbindung öffnen, etwa mobile Daten</translation>
    </message>
    <message>
        <source>Ask who runs the visitor’s network to allow the site</source>
        <translation>Den Betreiber des Besuchernetzes bitten, die Website freizugeben</translation>
    </message>
    <message>
        <source>Search the filter’s log for this time and visitor, and allow what was stopped by mistake</source>
        <translation>Im Protokoll des Filters nach Zeit und Besucher suchen und freigeben, was zu Unrecht gestoppt wurde</translation>
    </message>
    <message>
        <source>Let the visitor try an ordinary browser window without VPN</source>
        <translation>Den Besucher ein normales Browserfenster ohne VPN versuchen lassen</translation>
    </message>
    <message>
        <source>Look whether other visitors are stopped as well: then a rule is too strict</source>
        <translation>Nachsehen, ob auch andere Besucher gestoppt werden: Dann ist eine Regel zu streng</translation>
    </message>
    <message>
        <source>A block page under a success code</source>
        <translation>Eine Sperrseite unter einem Erfolgscode</translation>
    </message>
    <message>
        <source>A page that cannot be unpacked</source>
        <translation>Eine Seite, die sich nicht entpacken lässt</translation>
    </message>
    <message>
        <source>The number says that all is well, but the content was packed wrongly or not to its end, so browsers cannot show it.</source>
        <translation>Die Nummer sagt, dass alles in Ordnung ist, aber der Inhalt wurde falsch oder nicht bis zum Ende gepackt; Browser können ihn nicht zeigen.</translation>
    </message>
    <message>
        <source>The site was reached, but its answer was damaged while it was packed for sending. Please send us the address and the time, so the site’s team can look into it.</source>
        <translation>Die Website wurde erreicht, aber ihre Antwort wurde beim Packen für den Versand beschädigt. Bitte schicken Sie uns die Adresse und die Uhrzeit, damit das Team der Website nachsehen kann.</translation>
    </message>
    <message>
        <source>Compare the answer without compression: curl -H &apos;Accept-Encoding: identity&apos;</source>
        <translation>Die Antwort ohne Komprimierung vergleichen: curl -H &apos;Accept-Encoding: identity&apos;</translation>
    </message>
    <message>
        <source>Look for two places that compress, such as the application and the server before it</source>
        <translation>Nachsehen, ob zwei Stellen komprimieren, etwa die Anwendung und der Server davor</translation>
    </message>
    <message>
        <source>Let nothing set Content-Encoding that does not compress itself</source>
        <translation>Nichts darf Content-Encoding setzen, das nicht selbst komprimiert</translation>
    </message>
</context>
<context>
    <name>StatusScope::PracticeDialog</name>
    <message>
        <source>A page that is not there</source>
        <translation>Eine Seite, die es nicht gibt</translation>
    </message>
    <message>
        <source>A cache in front of a site that is down</source>
        <translation>Ein Cache vor einer ausgefallenen Website</translation>
    </message>
    <message>
        <source>A CDN that got an answer it cannot use</source>
        <translation>Ein CDN mit einer unbrauchbaren Antwort</translation>
    </message>
    <message>
        <source>Too many requests, wait two minutes</source>
        <translation>Zu viele Anfragen, zwei Minuten warten</translation>
    </message>
    <message>
        <source>A page behind a password</source>
        <translation>Eine Seite hinter einem Passwort</translation>
    </message>
    <message>
        <source>Three redirects</source>
        <translation>Drei Weiterleitungen</translation>
    </message>
    <message>
        <source>Redirects in a circle</source>
        <translation>Weiterleitungen im Kreis</translation>
    </message>
    <message>
        <source>An answer after three seconds</source>
        <translation>Eine Antwort nach drei Sekunden</translation>
    </message>
    <message>
        <source>An answer that is no HTTP</source>
        <translation>Eine Antwort, die kein HTTP ist</translation>
    </message>
    <message>
        <source>A connection that is cut off</source>
        <translation>Eine Verbindung, die abbricht</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>A server on this computer that answers with any status you ask for. Nobody else can reach it, and it ends with StatusScope.</source>
        <translation>Ein Server auf diesem Computer, der mit jedem gewünschten Status antwortet. Niemand sonst erreicht ihn, und er endet mit StatusScope.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>It cannot start: %1</source>
        <translation>Er kann nicht starten: %1</translation>
    </message>
    <message>
        <source>It is stopped.</source>
        <translation>Er läuft nicht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n Anfrage beantwortet</numerusform>
            <numerusform>%n Anfragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever you choose starts it.</source>
        <translation>Jede Auswahl startet ihn.</translation>
    </message>
</context>
<context>
    <name>StatusScope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>also %1 and %2</source>
        <translation>auch %1 und %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>seconds for each probe</source>
        <translation>Sekunden je Prüfung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>Eigener Proxy</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Some firewalls turn away programs: choose “Like Chrome” to see what a visitor sees.</source>
        <translation>Manche Firewalls weisen Programme ab: „Wie Chrome“ zeigt Ihnen, was ein Besucher sieht.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Verlauf aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Until cleared</source>
        <translation>Bis zum Leeren</translation>
    </message>
    <message>
        <source>Clear now…</source>
        <translation>Jetzt leeren…</translation>
    </message>
    <message>
        <source>Keep the bodies of answers too</source>
        <translation>Auch den Inhalt der Antworten speichern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Passwords, cookies and tokens are never kept. StatusScope sends nothing but your probes.</source>
        <translation>Passwörter, Cookies und Token werden nie gespeichert. StatusScope sendet nur Ihre Prüfungen.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Auf Standard setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128, without a password</source>
        <translation>Etwa http://proxy.example:3128, ohne Passwort</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbePage</name>
    <message>
        <source>Probing %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open a saved answer…</source>
        <translation>Gespeicherte Antwort öffnen…</translation>
    </message>
    <message>
        <source>Open an answer somebody saved</source>
        <translation>Gespeicherte Antwort öffnen</translation>
    </message>
    <message>
        <source>Probe the address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Probe without following redirects</source>
        <translation>Prüfen, ohne Weiterleitungen zu folgen</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>This result can no longer be read.</source>
        <translation>Dieses Ergebnis ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The body of this answer was not kept, so what it told is missing here.</source>
        <translation>Der Inhalt dieser Antwort wurde nicht behalten; was er aussagte, fehlt hier.</translation>
    </message>
    <message>
        <source>Secrets are never kept: put the real value in place of REDACTED, then press Probe.</source>
        <translation>Geheimes wird nie gespeichert: Ersetzen Sie REDACTED durch den echten Wert und drücken Sie dann „Prüfen“.</translation>
    </message>
    <message>
        <source>Paste what somebody sent</source>
        <translation>Einfügen, was jemand geschickt hat</translation>
    </message>
    <message>
        <source>Nothing is copied that could be read. Copy what the customer sent, then press %1.</source>
        <translation>Es ist nichts kopiert, was sich lesen ließe. Kopieren Sie, was der Kunde geschickt hat, und drücken Sie dann %1.</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbeSession</name>
    <message>
        <source>Stopped. What has finished is kept.</source>
        <translation>Abgebrochen. Was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbeSide</name>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s), kept on this computer</source>
        <translation>
            <numerusform>%n Prüfung, auf diesem Computer</numerusform>
            <numerusform>%n Prüfungen, auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s), until the window closes</source>
        <translation>
            <numerusform>%n Prüfung, bis das Fenster schließt</numerusform>
            <numerusform>%n Prüfungen, bis das Fenster schließt</numerusform>
        </translation>
    </message>
    <message>
        <source>No probes yet</source>
        <translation>Noch keine Prüfungen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation>Esc leert den Filter.</translation>
    </message>
    <message>
        <source>What you probe is listed here, on this computer only.</source>
        <translation>Was Sie prüfen, steht hier, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>History is off: what you probe is forgotten when the window closes.</source>
        <translation>Der Verlauf ist aus: Was Sie prüfen, ist vergessen, sobald das Fenster schließt.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StatusScope::Redirects</name>
    <message>
        <source>Leads from https to plain http: from here on anybody on the way can read and change the page.</source>
        <translation>Führt von https zu unverschlüsseltem http: Ab hier kann jeder unterwegs die Seite lesen und ändern.</translation>
    </message>
    <message>
        <source>Leads to another host: from %1 to %2.</source>
        <translation>Führt zu einem anderen Host: von %1 zu %2.</translation>
    </message>
    <message>
        <source>The redirects lead back to an address that was already asked; nobody ever arrives.</source>
        <translation>Die Weiterleitungen führen zu einer schon angefragten Adresse zurück; niemand kommt je an.</translation>
    </message>
    <message>
        <source>303 asks for the result with GET, so %1 became %2.</source>
        <translation>303 verlangt das Ergebnis mit GET, also wurde %1 zu %2.</translation>
    </message>
    <message>
        <source>%1 became %2 after %3, and what was sent is lost; 307 and 308 keep the method.</source>
        <translation>%1 wurde nach %3 zu %2, und das Gesendete ist verloren; 307 und 308 behalten die Methode.</translation>
    </message>
    <message>
        <source>%1 without Location: the answer says to go elsewhere, but not where.</source>
        <translation>%1 ohne Location: Die Antwort schickt weiter, sagt aber nicht, wohin.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects in a row: each costs a round trip, and some programs give up after five.</source>
        <translation>
            <numerusform>%n Weiterleitung in Folge: Jede kostet einen Umlauf, und manche Programme geben nach fünf auf.</numerusform>
            <numerusform>%n Weiterleitungen in Folge: Jede kostet einen Umlauf, und manche Programme geben nach fünf auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with an empty Location: the answer says to go elsewhere, but not where.</source>
        <translation>%1 mit leerer Location: Die Antwort schickt weiter, sagt aber nicht, wohin.</translation>
    </message>
    <message>
        <source>The address in Location holds a user name or a password. It is not sent on, and whoever reads the answer knows it (RFC 9110 section 4.2.4).</source>
        <translation>Die Adresse in Location enthält einen Benutzernamen oder ein Passwort. Es wird nicht weitergesendet, und wer die Antwort liest, kennt es (RFC 9110, Abschnitt 4.2.4).</translation>
    </message>
</context>
<context>
    <name>StatusScope::ReferenceBar</name>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>No HTTP answer</source>
        <translation>Keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Lesezeichen und Notizen</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StatusScope::ReferencePage</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>In the list: search</source>
        <translation>In der Liste: suchen</translation>
    </message>
    <message>
        <source>Up, Down, PgUp, PgDown</source>
        <translation>Auf, Ab, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>While searching: through the results</source>
        <translation>Beim Suchen: durch die Treffer</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Auswahl öffnen</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Find in this entry…</source>
        <translation>In diesem Eintrag suchen…</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>In the list: copy, bookmark</source>
        <translation>In der Liste: kopieren, Lesezeichen</translation>
    </message>
</context>
<context>
    <name>StatusScope::ReferenceSide</name>
    <message>
        <source>Code, name or symptom</source>
        <translation>Code, Name oder Symptom</translation>
    </message>
    <message>
        <source>Search codes, names and symptoms</source>
        <translation>Codes, Namen und Symptome durchsuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nearest entries are on the right.</source>
        <translation>Die nächsten Einträge stehen rechts.</translation>
    </message>
    <message>
        <source>Probe it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, best match %2</source>
        <translation>%1, bester Treffer %2</translation>
    </message>
    <message>
        <source>clears the search</source>
        <translation>löscht die Suche</translation>
    </message>
    <message>
        <source>What helps is on the right.</source>
        <translation>Rechts steht, was weiterhilft.</translation>
    </message>
</context>
<context>
    <name>StatusScope::RequestFeed</name>
    <message>
        <source>Line %1 of “%2” is too long for an address.</source>
        <translation>Zeile %1 von „%2“ ist zu lang für eine Adresse.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::ResultLine</name>
    <message>
        <source>Previous result</source>
        <translation>Voriges Ergebnis</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, best match selected</source>
        <translation>%1 von %2, bester Treffer gewählt</translation>
    </message>
</context>
<context>
    <name>StatusScope::ResultView</name>
    <message>
        <source>Headers, body and findings of a hop appear here as soon as it has answered; choose a finished hop to read it meanwhile.</source>
        <translation>Kopffelder, Inhalt und Befunde einer Station erscheinen hier, sobald sie geantwortet hat; wählen Sie inzwischen eine fertige Station, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>StatusScope::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>StatusScope::SegmentButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>StatusScope::StartView</name>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN/Proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Visitor, network, CDN or proxy, site: nothing is known yet.</source>
        <translation>Besucher, Netz, CDN oder Proxy, Website: noch ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>StatusScope::SupportDelegate</name>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>supported: %1</source>
        <translation>unterstützt: %1</translation>
    </message>
    <message>
        <source>supported in part: %1</source>
        <translation>teilweise unterstützt: %1</translation>
    </message>
    <message>
        <source>not supported, off until a setting is changed: %1</source>
        <translation>nicht unterstützt, aus, bis eine Einstellung geändert wird: %1</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>nicht unterstützt: %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, one note</source>
        <translation>%1, eine Anmerkung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>supported since %1</source>
        <translation>unterstützt seit %1</translation>
    </message>
</context>
<context>
    <name>StatusScope::TableHead</name>
    <message>
        <source>Usual widths</source>
        <translation>Übliche Breiten</translation>
    </message>
</context>
<context>
    <name>StatusScope::TellCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Satz kopieren</translation>
    </message>
</context>
<context>
    <name>StatusScope::TextPane</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>Alle %1 Zeichen zeigen</translation>
    </message>
</context>
<context>
    <name>StatusScope::UrlBar</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, such as www.example.com/page</source>
        <translation>Adresse, etwa www.example.com/seite</translation>
    </message>
    <message numerus="yes">
        <source>Options, %n set</source>
        <translation>
            <numerusform>Optionen, %n gesetzt</numerusform>
            <numerusform>Optionen, %n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::VerdictView</name>
    <message>
        <source>Tell the customer</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>Check next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Erneut versuchen?</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Could also be</source>
        <translation>Auch möglich</translation>
    </message>
</context>
<context>
    <name>StatusScope::WaitingView</name>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the name, for %n second(s).</source>
        <translation>
            <numerusform>Name wird nachgeschlagen, seit %n Sekunde.</numerusform>
            <numerusform>Name wird nachgeschlagen, seit %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting, for %n second(s).</source>
        <translation>
            <numerusform>Verbindung wird aufgebaut, seit %n Sekunde.</numerusform>
            <numerusform>Verbindung wird aufgebaut, seit %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreeing on a secure connection, for %n second(s).</source>
        <translation>
            <numerusform>Sichere Verbindung wird ausgehandelt, seit %n Sekunde.</numerusform>
            <numerusform>Sichere Verbindung wird ausgehandelt, seit %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, sending the request.</source>
        <translation>Verbunden, Anfrage wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, no answer for %n second(s).</source>
        <translation>
            <numerusform>Verbunden, seit %n Sekunde keine Antwort.</numerusform>
            <numerusform>Verbunden, seit %n Sekunden keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is coming in, for %n second(s).</source>
        <translation>
            <numerusform>Die Antwort trifft ein, seit %n Sekunde.</numerusform>
            <numerusform>Die Antwort trifft ein, seit %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered; going on.</source>
        <translation>Beantwortet; es geht weiter.</translation>
    </message>
    <message>
        <source>A probe is under way</source>
        <translation>Eine Prüfung läuft</translation>
    </message>
    <message>
        <source>The limit is %1 s.</source>
        <translation>Das Zeitlimit ist %1 s.</translation>
    </message>
</context>
<context>
    <name>StatusScope::WayView</name>
    <message>
        <source>Way of the request</source>
        <translation>Weg der Anfrage</translation>
    </message>
</context>
<context>
    <name>StatusScope::WhichSection</name>
    <message>
        <source>Which one is it?</source>
        <translation>Welcher ist es?</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Stammt von</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>The header says</source>
        <translation>Im Kopf steht</translation>
    </message>
    <message>
        <source>Any server</source>
        <translation>Beliebiger Server</translation>
    </message>
    <message>
        <source>The page shows</source>
        <translation>Die Seite zeigt</translation>
    </message>
    <message>
        <source>a page of the site’s own, or a plain one</source>
        <translation>eine eigene Seite der Website oder eine schlichte</translation>
    </message>
</context>
<context>
    <name>StatusScope::WireText</name>
    <message>
        <source>Copy, secrets included</source>
        <translation>Kopieren, mit Geheimnissen</translation>
    </message>
</context>
<context>
    <name>StatusScope::Wording</name>
    <message>
        <source>%1 tomorrow</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Formats of QLocale: the day with and without the year.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm &apos;UTC&apos;</source>
        <extracomment>Format of QLocale</extracomment>
        <translation>d. MMM yyyy HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value off the wire</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The history file belongs to another program.</source>
        <translation>Die Verlaufsdatei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The history was written by a newer StatusScope.</source>
        <translation>Der Verlauf stammt von einem neueren StatusScope.</translation>
    </message>
    <message>
        <source>The history file was damaged.</source>
        <translation>Die Verlaufsdatei war beschädigt.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2, and a new one begun.</source>
        <translation>%1 Sie wurde als %2 beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>There is no history: Qt’s SQLite driver is missing.</source>
        <translation>Es gibt keinen Verlauf: Der SQLite-Treiber von Qt fehlt.</translation>
    </message>
    <message>
        <source>The history cannot be written: what you probe is kept until the window closes.</source>
        <translation>Der Verlauf lässt sich nicht schreiben: Was Sie prüfen, bleibt erhalten, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>The disk is full, or the history has reached its limit: this was not kept.</source>
        <translation>Der Datenträger ist voll oder der Verlauf hat seine Grenze erreicht: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another program is using the history: this was not kept.</source>
        <translation>Ein anderes Programm verwendet den Verlauf: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The history file cannot be used: what you probe is kept until the window closes.</source>
        <translation>Die Verlaufsdatei ist nicht verwendbar: Was Sie prüfen, bleibt erhalten, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>Fehler beim Verlauf: %1.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Forget everything that was probed and opened?</source>
        <translation>Alles Geprüfte und Geöffnete vergessen?</translation>
    </message>
    <message>
        <source>Bookmarks and notes stay. This cannot be undone.</source>
        <translation>Lesezeichen und Notizen bleiben. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget everything that was probed and opened, and all batches?</source>
        <translation>Alles Geprüfte und Geöffnete und alle Stapel vergessen?</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>No entry for “%1”.</source>
        <translation>Kein Eintrag für „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Stammt von</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>TlsFacts</name>
    <message>
        <source>The server sent no certificate.</source>
        <translation>Der Server sandte kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>Das Zertifikat ist für %1 ausgestellt, nicht für %2.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted: %2.</source>
        <translation>Dem Aussteller des Zertifikats von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>The server answered https with plain text.</source>
        <translation>Der Server beantwortete https mit Klartext.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>Der Server schloss die Verbindung während des TLS-Handshakes.</translation>
    </message>
    <message>
        <source>The certificate of %1 lists no name at all (subjectAltName).</source>
        <translation>Das Zertifikat von %1 nennt gar keinen Namen (subjectAltName).</translation>
    </message>
</context>
<context>
    <name>TlsRows</name>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends soon:</source>
        <translation>Endet bald:</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message numerus="yes">
        <source>Made for %n day(s), so meant to be renewed by a program</source>
        <translation>
            <numerusform>Gilt %n Tag, soll also von einem Programm erneuert werden</numerusform>
            <numerusform>Gilt %n Tage, soll also von einem Programm erneuert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made for %n day(s)</source>
        <translation>
            <numerusform>Gilt %n Tag</numerusform>
            <numerusform>Gilt %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Wrong name:</source>
        <translation>Falscher Name:</translation>
    </message>
    <message>
        <source>The address is among them</source>
        <translation>Die Adresse ist darunter</translation>
    </message>
    <message>
        <source>%1 is not among them</source>
        <translation>%1 ist nicht darunter</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Signed by itself:</source>
        <translation>Selbst signiert:</translation>
    </message>
    <message>
        <source>nobody else vouches for it</source>
        <translation>niemand sonst bürgt dafür</translation>
    </message>
    <message>
        <source>Unknown issuer:</source>
        <translation>Unbekannter Aussteller:</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>dieser Computer vertraut ihm nicht</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>Nicht geprüft:</translation>
    </message>
    <message>
        <source>the check was switched off</source>
        <translation>die Prüfung war ausgeschaltet</translation>
    </message>
    <message>
        <source>This computer trusts the issuer</source>
        <translation>Dieser Computer vertraut dem Aussteller</translation>
    </message>
    <message>
        <source>Not the reason for the failure</source>
        <translation>Nicht der Grund des Scheiterns</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Outdated:</source>
        <translation>Überholt:</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>browsers refuse it</source>
        <translation>Browser lehnen es ab</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>Chain, %1</source>
        <translation>Kette, %1</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2</source>
        <translation>Ausgestellt von %1, gültig bis %2</translation>
    </message>
    <message>
        <source>less than a day ago</source>
        <translation>vor weniger als einem Tag</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>in weniger als einem Tag</translation>
    </message>
</context>
<context>
    <name>UrlInput</name>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>“%1” is no host name or address with an optional port.</source>
        <translation>„%1“ ist kein Hostname und keine Adresse mit optionalem Port.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>Die Adresse ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>No address was given.</source>
        <translation>Es wurde keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>The address holds control characters.</source>
        <translation>Die Adresse enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Only http and https can be asked; this address begins with “%1:”.</source>
        <translation>Nur http und https lassen sich anfragen; diese Adresse beginnt mit „%1:“.</translation>
    </message>
    <message>
        <source>The redirect leads to “%1:”, which is neither http nor https.</source>
        <translation>Die Weiterleitung führt zu „%1:“, also weder zu http noch zu https.</translation>
    </message>
    <message>
        <source>In a user name or password, “/”, “?” and “#” are written %2F, %3F and %23.</source>
        <translation>In Benutzername und Kennwort schreibt man „/“, „?“ und „#“ als %2F, %3F und %23.</translation>
    </message>
</context>
<context>
    <name>UserAgents</name>
    <message>
        <source>StatusScope %1, says openly what it is</source>
        <translation>StatusScope %1, sagt offen, was es ist</translation>
    </message>
    <message>
        <source>Like Chrome on Windows</source>
        <translation>Wie Chrome unter Windows</translation>
    </message>
    <message>
        <source>Like Firefox on Linux</source>
        <translation>Wie Firefox unter Linux</translation>
    </message>
    <message>
        <source>Like an iPhone</source>
        <translation>Wie ein iPhone</translation>
    </message>
    <message>
        <source>Like Google’s robot</source>
        <translation>Wie Googles Crawler</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>Outside 100 to 599</source>
        <translation>Außerhalb von 100 bis 599</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Stammt von %1</translation>
    </message>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer not read to its end</source>
        <translation>Antwort nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>%1, answer not read to its end</source>
        <translation>%1, Antwort nicht zu Ende gelesen</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>%1 to https</source>
        <translation>%1 zu https</translation>
    </message>
    <message>
        <source>%1 on the same host</source>
        <translation>%1 auf demselben Host</translation>
    </message>
    <message>
        <source>%1 on another host</source>
        <translation>%1 auf anderem Host</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, bei %1</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von Ihnen abgebrochen</translation>
    </message>
    <message>
        <source>Stopped at the name, before connecting</source>
        <translation>Beim Namen gescheitert, vor dem Verbinden</translation>
    </message>
    <message>
        <source>Stopped while connecting</source>
        <translation>Beim Verbinden gescheitert</translation>
    </message>
    <message>
        <source>Stopped during the handshake</source>
        <translation>Beim Handshake gescheitert</translation>
    </message>
    <message>
        <source>Connected, then no answer</source>
        <translation>Verbunden, dann keine Antwort</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Agreeing on a secure connection</source>
        <translation>Aushandeln der Verschlüsselung</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>Empfang der Antwort</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Connected to %1, waiting</source>
        <translation>Verbunden mit %1, wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s) so far, %1</source>
        <translation>
            <numerusform>%n Weiterleitung bisher, %1</numerusform>
            <numerusform>%n Weiterleitungen bisher, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Way of the request</source>
        <translation>Weg der Anfrage</translation>
    </message>
    <message>
        <source>Way of the request: %1</source>
        <translation>Weg der Anfrage: %1</translation>
    </message>
    <message>
        <source>Answered, but not with HTTP</source>
        <translation>Antwortete, aber nicht mit HTTP</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>Die Antwort brach ab</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a word or two as a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
</TS>
