<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AddressList</name>
    <message numerus="yes">
        <source>%n address(es).</source>
        <translation>
            <numerusform>%n adresse.</numerusform>
            <numerusform>%n adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer: only its first %1 are taken.</source>
        <translation>La liste est plus longue&#xa0;: seules les %1 premières sont prises.</translation>
    </message>
    <message>
        <source>Line %1 is kept but cannot be asked: %2</source>
        <translation>La ligne %1 est gardée mais impossible à tester&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 repeats line %2 and is asked once.</source>
        <translation>Ligne %1 identique à la ligne %2&#xa0;: testée une seule fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept but cannot be asked: %1. The first: %2</source>
        <translation>
            <numerusform>%n ligne est gardée mais impossible à tester&#xa0;: %1. La première&#xa0;: %2</numerusform>
            <numerusform>%n lignes sont gardées mais impossibles à tester&#xa0;: %1. La première&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines repeat an earlier one and are asked once: %1.</source>
        <translation>
            <numerusform>%n ligne en répète une précédente, testée une seule fois&#xa0;: %1.</numerusform>
            <numerusform>%n lignes en répètent une précédente, testée une seule fois&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>The outcome differs: %1.</source>
        <translation>Le résultat diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The final address differs: %1.</source>
        <translation>L’adresse finale diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The Server field differs: %1.</source>
        <translation>Le champ Server diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The HTTP version differs: %1.</source>
        <translation>La version de HTTP diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate differs: %1.</source>
        <translation>Le certificat diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 pour %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>An SSH server answers at this port: “%1”.</source>
        <translation>Un serveur SSH répond sur ce port&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A mail or FTP server answers at this port: “%1”.</source>
        <translation>Un serveur de messagerie ou FTP répond sur ce port&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A mailbox server (POP3 or IMAP) answers at this port: “%1”.</source>
        <translation>Un serveur de boîtes aux lettres (POP3 ou IMAP) répond sur ce port&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer is a related protocol, but no HTTP: “%1”.</source>
        <translation>La réponse relève d’un protocole voisin, mais pas de HTTP&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer has no HTTP status line; it begins with “%1”.</source>
        <translation>La réponse n’a pas de ligne d’état HTTP&#x202f;; elle commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server speaks TLS at this port: ask it with https.</source>
        <translation>Le serveur parle TLS sur ce port&#xa0;: appelez-le en https.</translation>
    </message>
    <message>
        <source>The server speaks HTTP/2 only at this port.</source>
        <translation>Le serveur ne parle que HTTP/2 sur ce port.</translation>
    </message>
    <message>
        <source>A document came without a status line and headers, as HTTP/0.9 sent it.</source>
        <translation>Un document est arrivé sans ligne d’état ni en-têtes, comme en HTTP/0.9.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the status line, so that strict programs do not recognise it as HTTP: “%1”.</source>
        <translation>Une marque d’ordre des octets (BOM) précède la ligne d’état, si bien que les programmes stricts n’y reconnaissent pas HTTP&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>White space stands before the status line, so that strict programs do not recognise it as HTTP: “%1”.</source>
        <translation>Des blancs précèdent la ligne d’état, si bien que les programmes stricts n’y reconnaissent pas HTTP&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>BatchRows</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <translation>%1, non suivie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirigé</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>CDN, proxy</source>
        <translation>CDN, proxy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Selon le cas</translation>
    </message>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, pas de réponse HTTP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3. Must act: %4. Made by: %5. %6, %7</source>
        <translation>%1&#xa0;: %2. %3. Doit agir&#xa0;: %4. Auteur&#xa0;: %5. %6, %7</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore environ %1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2 at a time, %3</source>
        <translation>%1, %2 à la fois, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>finished, then stopped</source>
        <translation>terminées, puis arrêt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminées</translation>
    </message>
    <message>
        <source>finished, %1</source>
        <translation>terminées, %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3 without answer</source>
        <translation>%1 sur %2, %3 sans réponse</translation>
    </message>
    <message>
        <source>%1 of %2, stopped</source>
        <translation>%1 sur %2, arrêté</translation>
    </message>
    <message>
        <source>%1, all fine</source>
        <translation>%1, tout est OK</translation>
    </message>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1, %2 à examiner</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year, in Qt’s letters</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>arrêt : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) held secrets, which are never kept: they cannot be asked again.</source>
        <translation>
            <numerusform>%n adresse contenait un secret, jamais conservé : elle ne peut plus être interrogée.</numerusform>
            <numerusform>%n adresses contenaient des secrets, jamais conservés : elles ne peuvent plus être interrogées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChunkReader</name>
    <message>
        <source>A carriage return stands alone in the line of a chunk’s size.</source>
        <translation>Un retour chariot seul figure dans la ligne de taille d’un chunk.</translation>
    </message>
    <message>
        <source>A chunk does not end where its size says.</source>
        <translation>Un chunk ne se termine pas là où sa taille l’indique.</translation>
    </message>
    <message>
        <source>The size of a chunk is larger than any body can be.</source>
        <translation>La taille d’un chunk dépasse ce qu’un contenu peut atteindre.</translation>
    </message>
    <message>
        <source>The size of a chunk is no hexadecimal number.</source>
        <translation>La taille d’un chunk n’est pas un nombre hexadécimal.</translation>
    </message>
    <message>
        <source>A chunk extension holds control characters.</source>
        <translation>Une extension de chunk contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Blanks stand in the line of a chunk’s size, where none belong; some programs refuse them.</source>
        <translation>Des espaces figurent dans la ligne de taille d’un chunk, où ils n’ont pas leur place&#x202f;; certains programmes les refusent.</translation>
    </message>
    <message>
        <source>Lines around the chunks of the body end with a line feed alone instead of carriage return and line feed.</source>
        <translation>Les lignes autour des chunks du contenu se terminent par un saut de ligne seul au lieu d’un retour chariot et d’un saut de ligne.</translation>
    </message>
    <message>
        <source>Extensions and trailers of the chunked body are larger than %1 bytes.</source>
        <translation>Les extensions et les trailers du contenu en chunks dépassent %1&#xa0;octets.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>list the registry, or search it</source>
        <translation>parcourir le répertoire ou y chercher</translation>
    </message>
    <message>
        <source>everything known of a code</source>
        <translation>tout ce que l’on sait d’un code</translation>
    </message>
    <message>
        <source>fetch addresses and explain the answers</source>
        <translation>interroger des adresses et expliquer les réponses</translation>
    </message>
    <message>
        <source>explain an answer somebody saved, a log line or a code</source>
        <translation>expliquer une réponse enregistrée, une ligne de journal ou un code</translation>
    </message>
    <message>
        <source>run the practice server on this computer</source>
        <translation>lancer le serveur d’entraînement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Explains HTTP status codes and what a server really answered.</source>
        <translation>Explique les codes d’état HTTP et ce qu’un serveur a vraiment répondu.</translation>
    </message>
    <message>
        <source>Usage: statusscope-cli VERB [OPTIONS]; VERB --help tells more.</source>
        <translation>Utilisation&#xa0;: statusscope-cli VERBE [OPTIONS]&#x202f;; VERBE --help en dit plus.</translation>
    </message>
    <message>
        <source>Which verb?</source>
        <translation>Quel verbe&#x202f;?</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Le verbe «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>See “statusscope-cli --help”.</source>
        <translation>Voir «&#xa0;statusscope-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>The results cannot be written: %1</source>
        <translation>Les résultats ne peuvent pas être écrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>The network part of the program cannot be loaded: %1</source>
        <translation>La partie réseau du programme ne peut pas être chargée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>See “statusscope-cli %1 --help”.</source>
        <translation>Voir «&#xa0;statusscope-cli %1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 attend %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Explains HTTP status codes and what a server really answered.</source>
        <translation>Explique les codes d’état HTTP et ce qu’un serveur a vraiment répondu.</translation>
    </message>
    <message>
        <source>Keep settings and history there.</source>
        <translation>Y conserver réglages et historique.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>Enregistrer une image de la fenêtre et quitter.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Which page: reference, probe, batch, preferences.</source>
        <translation>Quelle page&#xa0;: reference, probe, batch, preferences.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>Light or dark, whatever the system has.</source>
        <translation>Clair ou sombre (light, dark), quel que soit le système.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Langue de la fenêtre, par exemple de.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x820.</source>
        <translation>Taille de la fenêtre, par exemple 1280x820.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>LxH</translation>
    </message>
    <message>
        <source>A code, an id, an address or a saved response.</source>
        <translation>Un code, un identifiant, une adresse ou une réponse enregistrée.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT.</source>
        <translation>--size attend LARGEURxHAUTEUR.</translation>
    </message>
    <message>
        <source>--theme wants light or dark.</source>
        <translation>--theme attend light ou dark.</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Une seule chose à la fois.</translation>
    </message>
    <message>
        <source>Add the codes of your own in this folder.</source>
        <translation>Ajouter vos propres codes, pris dans ce dossier.</translation>
    </message>
    <message>
        <source>--registry takes a folder, not “%1”.</source>
        <translation>--registry veut un dossier, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--registry wants a folder.</source>
        <translation>--registry veut un dossier.</translation>
    </message>
    <message>
        <source>--page wants one of: %1.</source>
        <translation>--page attend l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--lang wants one of: %1.</source>
        <translation>--lang attend l’un de ces codes&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the name server gave no answer within %2 s.</source>
        <translation>%1&#xa0;: le serveur de noms n’a pas répondu en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1: the TLS handshake was not finished within %2 s.</source>
        <translation>%1&#xa0;: la négociation TLS n’a pas abouti en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1: no connection within %2 s.</source>
        <translation>%1&#xa0;: pas de connexion en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 is no IPv%2 address, the only kind allowed here.</source>
        <translation>%1 n’est pas une adresse IPv%2, seules celles-ci sont admises ici.</translation>
    </message>
    <message>
        <source>The proxy %1 gave no answer.</source>
        <translation>Le proxy %1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>The proxy %1 gave no answer within %2 s.</source>
        <translation>Le proxy %1 n’a pas répondu en %2 s.</translation>
    </message>
</context>
<context>
    <name>DnsLookup</name>
    <message>
        <source>Names under “.invalid” never exist (RFC 6761).</source>
        <translation>Les noms en «&#xa0;.invalid&#xa0;» n’existent jamais (RFC 6761).</translation>
    </message>
    <message>
        <source>Names under “.onion” exist within Tor only (RFC 7686).</source>
        <translation>Les noms en «&#xa0;.onion&#xa0;» n’existent que dans Tor (RFC 7686).</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>Ce nom n’a pas d’adresse.</translation>
    </message>
</context>
<context>
    <name>EntryFault</name>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN/proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>Qui doit agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer written by: %1.</source>
        <translation>Réponse écrite par&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>%1, section %2</source>
        <translation>%1, section %2</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Yes, with IANA</source>
        <translation>Oui, à l’IANA</translation>
    </message>
    <message>
        <source>No, not with IANA</source>
        <translation>Non, pas à l’IANA</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Only in the server’s log</source>
        <translation>Seulement dans le journal du serveur</translation>
    </message>
    <message>
        <source>Travels with</source>
        <translation>Envoyé avec</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <translation>Mise en cache</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Champs requis</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Site owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>No HTTP answer</source>
        <translation>Pas de réponse HTTP</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Réessayer&#x202f;?</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>À ne pas confondre avec</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>%1 (off until switched on)</source>
        <translation>%1 (désactivé par défaut)</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>Pas de code HTTP</translation>
    </message>
</context>
<context>
    <name>EntrySummary</name>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Réessayer&#x202f;?</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, section %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Source&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExchangePhrases</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>réception %1</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>1 redirect</source>
        <translation>1 redirection</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>arrêt après %1</translation>
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
        <translation>DÉLAI</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>LOOP</source>
        <translation>BOUCLE</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>PROXY</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects</source>
        <translation>
            <numerusform>%n redirection</numerusform>
            <numerusform>%n redirections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Explains an answer somebody saved: a raw HTTP response, the output of curl -i or curl -v, a HAR file, a line of an access log, an error page’s text, a status line or a code. Nothing is fetched.</source>
        <translation>Explique une réponse enregistrée&#xa0;: une réponse HTTP brute, la sortie de curl -i ou curl -v, un fichier HAR, une ligne de journal d’accès, le texte d’une page d’erreur, une ligne d’état ou un code. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Where it is; standard input without one.</source>
        <translation>Où la trouver&#x202f;; à défaut, l’entrée standard.</translation>
    </message>
    <message>
        <source>text, json, ndjson, markdown, html, har or csv.</source>
        <translation>text, json, ndjson, markdown, html, har ou csv.</translation>
    </message>
    <message>
        <source>Leave credentials, cookies and tokens in the output.</source>
        <translation>Laisser identifiants, cookies et jetons dans la sortie.</translation>
    </message>
    <message>
        <source>explain takes one file. See “statusscope-cli explain --help”.</source>
        <translation>explain attend un seul fichier. Voir «&#xa0;statusscope-cli explain --help&#xa0;».</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>This is not a web address</source>
        <translation>Ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>Only http and https addresses can be probed</source>
        <translation>Seules les adresses http et https peuvent être testées</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>Le nom n’existe pas</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>La recherche du nom a échoué</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <translation>La connexion a été coupée</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>Le réseau est inaccessible</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>The certificate is made out to another name</source>
        <translation>Le certificat est établi pour un autre nom</translation>
    </message>
    <message>
        <source>The certificate is signed by itself</source>
        <translation>Le certificat est autosigné</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the certificate</source>
        <translation>Aucune autorité connue de cet ordinateur ne garantit le certificat</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on</source>
        <translation>Aucune connexion sécurisée n’a pu être négociée</translation>
    </message>
    <message>
        <source>The server speaks plain text where a secure connection was asked for</source>
        <translation>Le serveur répond en clair là où une connexion sécurisée était demandée</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>La réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>Le serveur a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse à temps</translation>
    </message>
    <message>
        <source>The answer makes no sense as HTTP</source>
        <translation>La réponse n’a pas de sens en HTTP</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La réponse s’est interrompue</translation>
    </message>
    <message>
        <source>There are too many redirects</source>
        <translation>Il y a trop de redirections</translation>
    </message>
    <message>
        <source>The redirects go round in a circle</source>
        <translation>Les redirections tournent en rond</translation>
    </message>
    <message>
        <source>A redirect leads out of the web</source>
        <translation>Une redirection mène hors du web</translation>
    </message>
    <message>
        <source>A redirect leads to no usable address</source>
        <translation>Une redirection mène à une adresse inutilisable</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>Le proxy n’a pas laissé passer la requête</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Le proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Arrêté avant l’arrivée d’une réponse</translation>
    </message>
    <message>
        <source>The connection did not come about in time</source>
        <translation>La connexion ne s’est pas établie à temps</translation>
    </message>
</context>
<context>
    <name>FaultStops</name>
    <message>
        <source>must act</source>
        <translation>action requise</translation>
    </message>
    <message>
        <source>wrote this</source>
        <translation>a écrit ceci</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>a transmis</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>pas vu</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteint</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN/proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>Nobody must act.</source>
        <translation>Personne n’a à agir.</translation>
    </message>
    <message>
        <source>Who must act: %1.</source>
        <translation>Qui doit agir&#xa0;: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Answer written by: %1.</source>
        <translation>Réponse écrite par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fine: %1.</source>
        <translation>OK&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The way broke before: %1.</source>
        <translation>Le parcours s’arrête avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>stopped it</source>
        <translation>a arrêté</translation>
    </message>
    <message>
        <source>was answering</source>
        <translation>répondait</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Many addresses at once</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Plusieurs adresses à la fois</translation>
    </message>
    <message>
        <source>Choose “New batch” (&lt;code&gt;Ctrl+N&lt;/code&gt;), paste addresses, one a line, and start. StatusScope asks several at a time, but one host only few at a time, so that nobody is flooded.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Choisissez «&#xa0;Nouveau lot&#xa0;» (&lt;code&gt;Ctrl+N&lt;/code&gt;), collez des adresses, une par ligne, et lancez. StatusScope en interroge plusieurs à la fois, mais un même hôte peu à la fois, pour n’inonder personne.</translation>
    </message>
    <message>
        <source>The bars count the classes of answers and who must act; click one to filter the table. Open a row to see that probe in full. “Export” (&lt;code&gt;Ctrl+E&lt;/code&gt;) writes the table as CSV and other formats.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Les barres comptent les classes de réponses et qui doit agir&#x202f;; un clic filtre le tableau. Ouvrez une ligne pour voir ce test en entier. «&#xa0;Exporter&#xa0;» (&lt;code&gt;Ctrl+E&lt;/code&gt;) écrit le tableau en CSV et dans d’autres formats.</translation>
    </message>
    <message>
        <source>Batches stay in the list on the left when you quit, on this computer only and for as long as the history is kept; one that was still running keeps what was finished and can go on. Passwords, cookies and tokens are never kept, so an address that held one is not asked again. &lt;code&gt;Del&lt;/code&gt; deletes a batch, “Clear…” all of them.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Les lots restent dans la liste de gauche quand vous quittez, sur cet ordinateur seulement et aussi longtemps que l’historique&#x202f;; un lot en cours garde ce qui était fini et peut continuer. Mots de passe, cookies et jetons ne sont jamais gardés&#x202f;; une adresse qui en contenait un n’est donc pas redemandée. &lt;code&gt;Suppr&lt;/code&gt; supprime un lot, «&#xa0;Effacer…&#xa0;» les supprime tous.</translation>
    </message>
    <message>
        <source>On the console</source>
        <extracomment>the guide, console</extracomment>
        <translation>En ligne de commande</translation>
    </message>
    <message>
        <source>&lt;code&gt;statusscope-cli&lt;/code&gt; knows and does the same without a window.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;statusscope-cli&lt;/code&gt; sait et fait la même chose sans fenêtre.</translation>
    </message>
    <message>
        <source>&lt;code&gt;statusscope-cli VERB --help&lt;/code&gt; lists the options. The exit code is 0 when every final answer was below 400, 1 when one was not, 2 for wrong use, 3 when one never came.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;statusscope-cli VERB --help&lt;/code&gt; donne les options. Le code de sortie est 0 si chaque réponse finale était inférieure à 400, 1 si l’une ne l’était pas, 2 pour un mauvais usage, 3 si l’une n’est jamais venue.</translation>
    </message>
    <message>
        <source>&lt;code&gt;serve&lt;/code&gt;, and “Practice server” in the menu, run a server on this computer that answers as asked: &lt;code&gt;/404&lt;/code&gt;, &lt;code&gt;/503?vendor=varnish&lt;/code&gt;, &lt;code&gt;/redirect/3&lt;/code&gt;, &lt;code&gt;/loop&lt;/code&gt;. Nobody else can reach it.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;serve&lt;/code&gt;, et «&#xa0;Serveur d’entraînement&#xa0;» dans le menu, lancent sur cet ordinateur un serveur qui répond comme on le demande&#xa0;: &lt;code&gt;/404&lt;/code&gt;, &lt;code&gt;/503?vendor=varnish&lt;/code&gt;, &lt;code&gt;/redirect/3&lt;/code&gt;, &lt;code&gt;/loop&lt;/code&gt;. Personne d’autre ne peut l’atteindre.</translation>
    </message>
    <message>
        <source>What is kept and sent</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>Données gardées et envoyées</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sent:&lt;/b&gt; what you probe, to the address you probe, and nothing else. The reference and this guide are part of the program. There is no telemetry and no look for updates.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Envoyé&#xa0;:&lt;/b&gt; ce que vous testez, à l’adresse que vous testez, et rien d’autre. La référence et ce guide font partie du programme. Il n’y a ni télémétrie ni recherche de mises à jour.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kept:&lt;/b&gt; what you probed, alone or in a batch, in a file of your account, until you clear it or it is old enough. Passwords, cookies and tokens that are known as such are taken out before.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Gardé&#xa0;:&lt;/b&gt; ce que vous avez testé, seul ou en lot, dans un fichier de votre compte, jusqu’à ce que vous l’effaciez ou qu’il soit assez vieux. Les mots de passe, cookies et jetons connus comme tels en sont retirés avant.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Exported and copied:&lt;/b&gt; the same; they are left out unless you ask for them, in the menu or on the console with &lt;code&gt;--show-secrets&lt;/code&gt;. A secret under a name that nobody knows cannot be recognised, so read an export before you pass it on.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Exporté et copié&#xa0;:&lt;/b&gt; de même&#x202f;; ils sont omis sauf si vous les demandez, dans le menu ou en ligne de commande avec &lt;code&gt;--show-secrets&lt;/code&gt;. Un secret sous un nom que personne ne connaît ne peut être reconnu&#x202f;; lisez donc un export avant de le transmettre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Links&lt;/b&gt; that begin with &lt;code&gt;statusscope:&lt;/code&gt; open the program from a page or a mail. They never send anything before you agree.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Les liens&lt;/b&gt; qui commencent par &lt;code&gt;statusscope:&lt;/code&gt; ouvrent le programme depuis une page ou un courriel. Ils n’envoient jamais rien avant votre accord.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bookmarks and notes&lt;/b&gt; stand in the same file. Clearing the history leaves them.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Favoris et notes&lt;/b&gt; sont dans le même fichier. Effacer l’historique les laisse en place.</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Tester une adresse</translation>
    </message>
    <message>
        <source>Paste an address and press Enter. StatusScope asks once, follows redirects hop by hop as a browser does, and explains what came back. A finished hop appears at once; Esc stops.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Collez une adresse et appuyez sur Entrée. StatusScope demande une fois, suit les redirections étape par étape comme un navigateur, et explique ce qui est revenu. Une étape finie apparaît aussitôt&#x202f;; Échap arrête.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Le verdict</translation>
    </message>
    <message>
        <source>What it means, who made the answer and with what evidence. “Certain”, “Likely” or “A guess” says how strong the evidence is; below certain, “could also be” lists the alternatives.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Ce que cela signifie, qui a fait la réponse et avec quelles preuves. «&#xa0;Certain&#xa0;», «&#xa0;Probable&#xa0;» ou «&#xa0;Supposition&#xa0;» dit la force des preuves&#x202f;; en dessous de certain, «&#xa0;Autres possibilités&#xa0;» donne les alternatives.</translation>
    </message>
    <message>
        <source>The way of the request</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Le parcours de la requête</translation>
    </message>
    <message>
        <source>One line a hop, all on one time scale: name look-up, connecting, TLS, waiting, download. Choose a hop, and the tabs below show its header fields with what each tells, its certificate, its body, the raw bytes and the findings. Ids that a vendor’s support asks for come first, each with Copy.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Une ligne par étape, toutes sur une même échelle de temps&#xa0;: nom, connexion, TLS, attente, téléchargement. Choisissez une étape, et les onglets en dessous montrent ses champs d’en-tête avec ce que dit chacun, son certificat, son corps, les octets bruts et les constats. Les identifiants que demande l’assistance d’un fournisseur viennent en premier, chacun avec «&#xa0;Copier&#xa0;».</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Method, header fields, credentials, proxy, time-outs, the address to use for a name, and more. The button counts what is set. The same options, by the same names as curl’s, are there &lt;a href=&quot;console.html&quot;&gt;on the console&lt;/a&gt;.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Méthode, champs d’en-tête, identifiants, proxy, délais, l’adresse à employer pour un nom, et plus. Le bouton compte ce qui est réglé. Les mêmes options, avec les mêmes noms que celles de curl, existent &lt;a href=&quot;console.html&quot;&gt;en ligne de commande&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Look a code up</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Chercher un code</translation>
    </message>
    <message>
        <source>Type &lt;code&gt;404&lt;/code&gt;, &lt;code&gt;404.13&lt;/code&gt;, &lt;code&gt;h12&lt;/code&gt;, &lt;code&gt;gateway&lt;/code&gt;, &lt;code&gt;too many redirects&lt;/code&gt;, or a browser’s own words such as &lt;code&gt;ERR_NAME_NOT_RESOLVED&lt;/code&gt;. The best match is chosen at once; Up and Down go through the others while you type.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Tapez &lt;code&gt;404&lt;/code&gt;, &lt;code&gt;404.13&lt;/code&gt;, &lt;code&gt;h12&lt;/code&gt;, &lt;code&gt;gateway&lt;/code&gt;, &lt;code&gt;too many redirects&lt;/code&gt;, ou les mots d’un navigateur comme &lt;code&gt;ERR_NAME_NOT_RESOLVED&lt;/code&gt;. Le meilleur résultat est choisi aussitôt&#x202f;; Haut et Bas parcourent les autres pendant la frappe.</translation>
    </message>
    <message>
        <source>One number, several meanings</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Un numéro, plusieurs sens</translation>
    </message>
    <message>
        <source>520 is Cloudflare’s, and another network’s too. The meanings stand above the number, the likeliest first; “Which one is it?” says what on the page or in the header tells them apart. &lt;code&gt;Ctrl+PgDn&lt;/code&gt; shows the next.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>520 est à Cloudflare, et aussi à un autre réseau. Les sens sont au-dessus du numéro, le plus probable en premier&#x202f;; «&#xa0;Lequel est-ce&#x202f;?&#xa0;» dit ce qui les distingue sur la page ou dans l’en-tête. &lt;code&gt;Ctrl+Pg.suiv&lt;/code&gt; montre le suivant.</translation>
    </message>
    <message>
        <source>Who must act</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Visitor, network, CDN or proxy, site: the filled stop must act. A pen marks who wrote the answer, a tick what is fine, a dashed line where it broke.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Visiteur, réseau, CDN ou proxy, site&#xa0;: le point plein doit agir. Un stylo montre qui a écrit la réponse, une coche ce qui va bien, un trait pointillé où cela s’est rompu.</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <extracomment>the guide, reference</extracomment>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>A sentence without jargon. &lt;code&gt;Ctrl+Shift+C&lt;/code&gt; copies it; &lt;code&gt;Ctrl+C&lt;/code&gt; copies a summary for a colleague.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Une phrase sans jargon. &lt;code&gt;Ctrl+Maj+C&lt;/code&gt; la copie&#x202f;; &lt;code&gt;Ctrl+C&lt;/code&gt; copie un résumé pour un collègue.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>&lt;code&gt;Ctrl+D&lt;/code&gt; marks an entry, &lt;code&gt;Ctrl+Shift+D&lt;/code&gt; writes a note on it, such as whom to call about it in your company. The list beside the star leads back to both. &lt;code&gt;Ctrl+Shift+F&lt;/code&gt; finds words in the entry.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>&lt;code&gt;Ctrl+D&lt;/code&gt; marque une entrée, &lt;code&gt;Ctrl+Maj+D&lt;/code&gt; y écrit une note, par exemple qui appeler dans votre entreprise. La liste à côté de l’étoile ramène aux deux. &lt;code&gt;Ctrl+Maj+F&lt;/code&gt; cherche des mots dans l’entrée.</translation>
    </message>
    <message>
        <source>Codes of your own</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Vos propres codes</translation>
    </message>
    <message>
        <source>Codes that only your company uses, or your own words for a known one, are files in the folder &lt;code&gt;registry&lt;/code&gt; of the program’s data: &lt;code&gt;~/.local/share/StatusScope/StatusScope&lt;/code&gt; on Linux, &lt;code&gt;%LOCALAPPDATA%\StatusScope\StatusScope&lt;/code&gt; on Windows, &lt;code&gt;~/Library/Application Support/StatusScope/StatusScope&lt;/code&gt; on a Mac, or what &lt;code&gt;--registry&lt;/code&gt; names. Say who makes them, in &lt;code&gt;vendors.json&lt;/code&gt;:</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Les codes que seule votre entreprise emploie, ou vos propres mots pour un code connu, sont des fichiers du dossier &lt;code&gt;registry&lt;/code&gt; des données du programme&#xa0;: &lt;code&gt;~/.local/share/StatusScope/StatusScope&lt;/code&gt; sous Linux, &lt;code&gt;%LOCALAPPDATA%\StatusScope\StatusScope&lt;/code&gt; sous Windows, &lt;code&gt;~/Library/Application Support/StatusScope/StatusScope&lt;/code&gt; sur Mac, ou ce que nomme &lt;code&gt;--registry&lt;/code&gt;. Dites qui les fait, dans &lt;code&gt;vendors.json&lt;/code&gt;&#xa0;:</translation>
    </message>
    <message>
        <source>and what they mean, in &lt;code&gt;codes/acme.json&lt;/code&gt;:</source>
        <extracomment>the guide, reference</extracomment>
        <translation>et ce qu’ils veulent dire, dans &lt;code&gt;codes/acme.json&lt;/code&gt;&#xa0;:</translation>
    </message>
    <message>
        <source>An entry with an id that the program knows, such as &lt;code&gt;ietf-404&lt;/code&gt;, takes its place. The files are read when the program starts; what is wrong in them is named above the pages and left out.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Une entrée dont le programme connaît l’identifiant, comme &lt;code&gt;ietf-404&lt;/code&gt;, en prend la place. Les fichiers sont lus au démarrage&#x202f;; ce qui y est faux est nommé au-dessus des pages et laissé de côté.</translation>
    </message>
    <message>
        <source>Read what a customer sent</source>
        <extracomment>the guide, saved</extracomment>
        <translation>Lire ce qu’un client a envoyé</translation>
    </message>
    <message>
        <source>a HAR file, saved by a browser’s developer tools; all its answers, the worst first,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>un fichier HAR, enregistré par les outils de développement d’un navigateur&#x202f;; toutes ses réponses, la pire en premier,</translation>
    </message>
    <message>
        <source>a raw answer, a status line, a bare number such as &lt;code&gt;404.13&lt;/code&gt; or &lt;code&gt;H12&lt;/code&gt;,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>une réponse brute, une ligne d’état, un simple numéro comme &lt;code&gt;404.13&lt;/code&gt; ou &lt;code&gt;H12&lt;/code&gt;,</translation>
    </message>
    <message>
        <source>the text of an error page: “Error 1020”, “Reference #18…”, “Guru Meditation”,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>le texte d’une page d’erreur&#xa0;: «&#xa0;Error 1020&#xa0;», «&#xa0;Reference #18…&#xa0;», «&#xa0;Guru Meditation&#xa0;»,</translation>
    </message>
    <message>
        <source>Nothing is fetched; the verdict is made from what is there. To ask a customer for a HAR file: open the developer tools (F12), “Network”, reload the page, right click, “Save all as HAR”. It may contain passwords and cookies, so it should come by a private way.</source>
        <extracomment>the guide, saved</extracomment>
        <translation>Rien n’est téléchargé&#x202f;; le verdict vient de ce qui est là. Pour demander un fichier HAR à un client&#xa0;: ouvrir les outils de développement (F12), «&#xa0;Réseau&#xa0;», recharger la page, clic droit, «&#xa0;Tout enregistrer en HAR&#xa0;». Il peut contenir mots de passe et cookies, et devrait venir par une voie privée.</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>the guide, start</extracomment>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>&lt;b&gt;Somebody reports “error 520”.&lt;/b&gt; StatusScope answers four questions, always in the same places: what it means, what to tell the customer, who must act, what to check next.</source>
        <extracomment>the guide, start</extracomment>
        <translation>&lt;b&gt;Quelqu’un signale «&#xa0;erreur 520&#xa0;».&lt;/b&gt; StatusScope répond à quatre questions, toujours aux mêmes endroits&#xa0;: ce que cela signifie, ce qu’il faut dire au client, qui doit agir, que vérifier ensuite.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+K&lt;/code&gt; and type a code, a name or a symptom: &lt;a href=&quot;reference.html&quot;&gt;look a code up&lt;/a&gt;. This needs no network.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Appuyez sur &lt;code&gt;Ctrl+K&lt;/code&gt; et tapez un code, un nom ou un symptôme&#xa0;: &lt;a href=&quot;reference.html&quot;&gt;chercher un code&lt;/a&gt;. Cela ne demande aucun réseau.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+L&lt;/code&gt; and paste an address: &lt;a href=&quot;probe.html&quot;&gt;probe it&lt;/a&gt;, to see what the server really answers.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Appuyez sur &lt;code&gt;Ctrl+L&lt;/code&gt; et collez une adresse&#xa0;: &lt;a href=&quot;probe.html&quot;&gt;la tester&lt;/a&gt;, pour voir ce que le serveur répond vraiment.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+N&lt;/code&gt; for a list of addresses: &lt;a href=&quot;batch.html&quot;&gt;many at once&lt;/a&gt;.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Appuyez sur &lt;code&gt;Ctrl+N&lt;/code&gt; pour une liste d’adresses&#xa0;: &lt;a href=&quot;batch.html&quot;&gt;plusieurs à la fois&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Everything works by keyboard alone: &lt;a href=&quot;keys.html&quot;&gt;the keys&lt;/a&gt;. On a Mac, Ctrl is Cmd.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Tout se fait au clavier seul&#xa0;: &lt;a href=&quot;keys.html&quot;&gt;les raccourcis&lt;/a&gt;. Sur Mac, Ctrl est Cmd.</translation>
    </message>
    <message>
        <source>the output of &lt;code&gt;curl -i&lt;/code&gt;, &lt;code&gt;curl -v&lt;/code&gt;, &lt;code&gt;curl --trace&lt;/code&gt; or &lt;code&gt;wget&lt;/code&gt;, also of a failed one, and as a mail quotes it,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>la sortie de &lt;code&gt;curl -i&lt;/code&gt;, &lt;code&gt;curl -v&lt;/code&gt;, &lt;code&gt;curl --trace&lt;/code&gt; ou &lt;code&gt;wget&lt;/code&gt;, même d’un échec, et telle qu’un courriel la cite,</translation>
    </message>
    <message>
        <source>a browser’s name for an error, a line of a log of nginx, Apache, IIS, HAProxy, Envoy, squid, Caddy, Heroku or the load balancers of AWS and Google.</source>
        <extracomment>the guide, saved</extracomment>
        <translation>le nom d’une erreur chez un navigateur, une ligne du journal de nginx, Apache, IIS, HAProxy, Envoy, squid, Caddy, Heroku ou des répartiteurs de charge d’AWS et de Google.</translation>
    </message>
    <message>
        <source>Choose “Open what the customer sent” (&lt;code&gt;Ctrl+O&lt;/code&gt;), paste a text that you copied (&lt;code&gt;Ctrl+V&lt;/code&gt;), or drop either onto the window. Understood are:</source>
        <extracomment>the guide, saved</extracomment>
        <translation>Choisissez «&#xa0;Ouvrir ce que le client a envoyé&#xa0;» (&lt;code&gt;Ctrl+O&lt;/code&gt;), collez un texte que vous avez copié (&lt;code&gt;Ctrl+V&lt;/code&gt;) ou déposez l’un ou l’autre sur la fenêtre. Sont compris&#xa0;:</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+O&lt;/code&gt; for a file, or &lt;code&gt;Ctrl+V&lt;/code&gt; on the Probe page for a text you copied: &lt;a href=&quot;saved.html&quot;&gt;read what a customer sent&lt;/a&gt;.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Appuyez sur &lt;code&gt;Ctrl+O&lt;/code&gt; pour un fichier ou, sur la page de test, sur &lt;code&gt;Ctrl+V&lt;/code&gt; pour un texte copié&#xa0;: &lt;a href=&quot;saved.html&quot;&gt;lire ce qu’un client a envoyé&lt;/a&gt;.</translation>
    </message>
</context>
<context>
    <name>HarImport</name>
    <message>
        <source>the HAR has “%1” for a status</source>
        <translation>le HAR indique «&#xa0;%1&#xa0;» comme code d’état</translation>
    </message>
    <message>
        <source>byte %1 breaks the JSON (%2)</source>
        <translation>l’octet %1 casse le JSON (%2)</translation>
    </message>
    <message>
        <source>it has no list “log.entries”</source>
        <translation>il n’a pas de liste «&#xa0;log.entries&#xa0;»</translation>
    </message>
    <message>
        <source>none of its %1 entries has both a web address and a response</source>
        <translation>aucune de ses %1 entrées n’a à la fois une adresse web et une réponse</translation>
    </message>
</context>
<context>
    <name>HeadReader</name>
    <message>
        <source>The status line has “%1” where the three digits of a status code belong.</source>
        <translation>La ligne d’état contient «&#xa0;%1&#xa0;» à la place des trois chiffres d’un code d’état.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>Le code d’état «&#xa0;%1&#xa0;» n’a pas trois chiffres.</translation>
    </message>
    <message>
        <source>The status line begins with ICY, as SHOUTcast&apos;s streaming servers write it, instead of HTTP.</source>
        <translation>La ligne d’état commence par ICY, comme sur les serveurs de diffusion SHOUTcast, au lieu de HTTP.</translation>
    </message>
    <message>
        <source>The status line begins with “%1” instead of HTTP/1.1.</source>
        <translation>La ligne d’état commence par «&#xa0;%1&#xa0;» au lieu de HTTP/1.1.</translation>
    </message>
    <message>
        <source>The status line names HTTP version “%1”, which does not write its answers this way.</source>
        <translation>La ligne d’état annonce la version HTTP «&#xa0;%1&#xa0;», qui n’écrit pas ses réponses ainsi.</translation>
    </message>
    <message>
        <source>More than one space stands before the status code.</source>
        <translation>Il y a plus d’un espace avant le code d’état.</translation>
    </message>
    <message>
        <source>The status line holds control characters.</source>
        <translation>La ligne d’état contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>White space stands before the colon of “%1”.</source>
        <translation>Il y a un blanc avant le deux-points de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The header name “%1” holds characters no name may hold.</source>
        <translation>Le nom d’en-tête «&#xa0;%1&#xa0;» contient des caractères interdits.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a NUL byte.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient un octet NUL.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a carriage return.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient un retour chariot.</translation>
    </message>
    <message>
        <source>An empty line stands before the status line.</source>
        <translation>Une ligne vide précède la ligne d’état.</translation>
    </message>
    <message>
        <source>Lines end with a line feed alone instead of carriage return and line feed.</source>
        <translation>Les lignes finissent par un saut de ligne seul au lieu de retour chariot et saut de ligne.</translation>
    </message>
    <message>
        <source>A field line has no name before its colon.</source>
        <translation>Une ligne de champ n’a pas de nom avant les deux-points.</translation>
    </message>
    <message>
        <source>The first field line begins with white space.</source>
        <translation>La première ligne de champ commence par une espace.</translation>
    </message>
    <message>
        <source>The field “%1” is folded over several lines, which is obsolete.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» s’étend sur plusieurs lignes, ce qui est obsolète.</translation>
    </message>
    <message>
        <source>A field line has no colon.</source>
        <translation>Une ligne de champ n’a pas de deux-points.</translation>
    </message>
</context>
<context>
    <name>HeadText</name>
    <message>
        <source>The status line has “%1” where the three digits of a status code belong.</source>
        <translation>La ligne d’état contient «&#xa0;%1&#xa0;» à la place des trois chiffres d’un code d’état.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>Le code d’état «&#xa0;%1&#xa0;» n’a pas trois chiffres.</translation>
    </message>
    <message>
        <source>The header name “%1” holds characters no name may hold.</source>
        <translation>Le nom d’en-tête «&#xa0;%1&#xa0;» contient des caractères interdits.</translation>
    </message>
    <message>
        <source>The value of “%1” holds control characters.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The first field line begins with white space.</source>
        <translation>La première ligne de champ commence par une espace.</translation>
    </message>
    <message>
        <source>The field “%1” is folded over several lines, which is obsolete.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» s’étend sur plusieurs lignes, ce qui est obsolète.</translation>
    </message>
    <message>
        <source>A field line has no colon.</source>
        <translation>Une ligne de champ n’a pas de deux-points.</translation>
    </message>
    <message>
        <source>Of a head no more than %1 KiB are read; the fields behind them were left out.</source>
        <translation>D’un en-tête, %1&#xa0;Kio au plus sont lus&#xa0;; les champs suivants ont été laissés de côté.</translation>
    </message>
</context>
<context>
    <name>HeaderRows</name>
    <message>
        <source>%1 wrote this answer</source>
        <translation>%1 a écrit cette réponse</translation>
    </message>
    <message>
        <source>the answer came through %1</source>
        <translation>la réponse est passée par %1</translation>
    </message>
    <message>
        <source>As many bytes as arrived</source>
        <translation>Autant d’octets que reçus</translation>
    </message>
    <message>
        <source>The server’s clock agrees with this computer’s</source>
        <translation>L’horloge du serveur s’accorde avec celle de cet ordinateur</translation>
    </message>
    <message>
        <source>The server’s clock is %1 min off this computer’s, or the answer is a stored one</source>
        <translation>L’horloge du serveur a %1&#xa0;min d’écart avec cet ordinateur, ou la réponse vient d’un cache</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Indices&#xa0;:</translation>
    </message>
    <message>
        <source>Quote this:</source>
        <translation>À citer&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>But %1 byte(s) arrived</source>
        <translation>
            <numerusform>Mais %1 octet est arrivé</numerusform>
            <numerusform>Mais %1 octets sont arrivés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>made by a firewall</source>
        <translation>émise par un pare-feu</translation>
    </message>
    <message>
        <source>wait %1 s</source>
        <translation>attendre %1&#xa0;s</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n redirection</numerusform>
            <numerusform>%n redirections</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved answer</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <translation>%1, non suivie</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>Absent du répertoire</translation>
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
        <translation>%1&#xa0;: %2. %3. %4</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting, %1 s</source>
        <translation>En attente, %1 s</translation>
    </message>
</context>
<context>
    <name>HopPlan</name>
    <message>
        <source>The proxy must be given as http://host:port or socks5://host:port.</source>
        <translation>Le proxy doit être indiqué sous la forme http://hôte:port ou socks5://hôte:port.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>Le fichier %1 ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>“%1” is no IP address to send the request to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP à laquelle envoyer la requête.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>StatusScope report</source>
        <translation>Rapport StatusScope</translation>
    </message>
    <message>
        <source>Made by StatusScope %1</source>
        <translation>Créé avec StatusScope %1</translation>
    </message>
    <message numerus="yes">
        <source>%n header fields</source>
        <translation>
            <numerusform>%n champ d’en-tête</numerusform>
            <numerusform>%n champs d’en-tête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers explained</source>
        <translation>
            <numerusform>%n réponse expliquée</numerusform>
            <numerusform>%n réponses expliquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Http1Framer</name>
    <message>
        <source>Content-Length is given twice with different values, so nobody can know where the body ends.</source>
        <translation>Content-Length figure deux fois avec des valeurs différentes&#xa0;: nul ne peut savoir où finit le corps.</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length figure plus d’une fois.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding are both given; such answers are used to smuggle requests.</source>
        <translation>Content-Length et Transfer-Encoding figurent ensemble&#x202f;; de telles réponses servent à glisser des requêtes en fraude.</translation>
    </message>
    <message>
        <source>Strict programs refuse this head: %1.</source>
        <translation>Les programmes stricts refusent cet en-tête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Content-Length is no usable length.</source>
        <translation>Content-Length n’est pas une longueur utilisable.</translation>
    </message>
    <message>
        <source>Transfer-Encoding says “identity”, which HTTP no longer has; it was passed over.</source>
        <translation>Transfer-Encoding indique «&#xa0;identity&#xa0;», que HTTP ne connaît plus&#x202f;; il n’en a pas été tenu compte.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names “%1”, which few programs undo; the body is left in it.</source>
        <translation>Transfer-Encoding indique «&#xa0;%1&#xa0;», que peu de programmes décodent&#x202f;; le contenu est laissé tel quel.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names “%1”, which is no transfer coding.</source>
        <translation>Transfer-Encoding indique «&#xa0;%1&#xa0;», qui n’est pas un codage de transfert.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names chunked more than once; it was undone once.</source>
        <translation>Transfer-Encoding indique chunked plus d’une fois&#x202f;; il a été décodé une fois.</translation>
    </message>
    <message>
        <source>Transfer-Encoding does not end with chunked, so that only the end of the connection ends the body.</source>
        <translation>Transfer-Encoding ne se termine pas par chunked&#x202f;: seule la fin de la connexion termine le contenu.</translation>
    </message>
</context>
<context>
    <name>Http1Transport</name>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation>L’en-tête de la réponse dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The server switched to another protocol although nobody had asked it to.</source>
        <translation>Le serveur a changé de protocole sans que personne ne le lui demande.</translation>
    </message>
    <message>
        <source>A body came with an answer that must not have one.</source>
        <translation>Un corps accompagne une réponse qui ne doit pas en avoir.</translation>
    </message>
    <message numerus="yes">
        <source>%n more byte(s) came after the end of the answer.</source>
        <translation>
            <numerusform>%n octet est arrivé après la fin de la réponse.</numerusform>
            <numerusform>%n octets sont arrivés après la fin de la réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The compressed body is damaged.</source>
        <translation>Le corps compressé est endommagé.</translation>
    </message>
    <message>
        <source>The connection was reset before an answer came.</source>
        <translation>La connexion a été réinitialisée avant la réponse.</translation>
    </message>
    <message>
        <source>The connection was reset within the head of the answer.</source>
        <translation>La connexion a été réinitialisée pendant l’en-tête de la réponse.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>La connexion a été fermée sans réponse.</translation>
    </message>
    <message>
        <source>The connection was closed within the head of the answer.</source>
        <translation>La connexion a été fermée pendant l’en-tête de la réponse.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was reset after %n byte(s) of the body.</source>
        <translation>
            <numerusform>La connexion a été réinitialisée après %n octet du corps.</numerusform>
            <numerusform>La connexion a été réinitialisée après %n octets du corps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was closed after %n byte(s), before the body was whole.</source>
        <translation>
            <numerusform>La connexion a été fermée après %n octet, avant la fin du corps.</numerusform>
            <numerusform>La connexion a été fermée après %n octets, avant la fin du corps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was reset after the interim answer %1; no final one came.</source>
        <translation>La connexion a été réinitialisée après la réponse provisoire %1&#x202f;; aucune réponse finale n’est venue.</translation>
    </message>
    <message>
        <source>The connection was closed after the interim answer %1; no final one came.</source>
        <translation>La connexion a été fermée après la réponse provisoire %1&#x202f;; aucune réponse finale n’est venue.</translation>
    </message>
    <message>
        <source>After the interim answer %1 comes no final one: what follows has no status line.</source>
        <translation>La réponse provisoire %1 n’est suivie d’aucune réponse finale&#xa0;: la suite n’a pas de ligne d’état.</translation>
    </message>
    <message>
        <source>The connection was reset before the whole request was taken; the end of the answer may be missing.</source>
        <translation>La connexion a été réinitialisée avant que toute la requête soit lue&#x202f;; la fin de la réponse manque peut-être.</translation>
    </message>
</context>
<context>
    <name>Http2Transport</name>
    <message>
        <source>The server does not keep to HTTP/2: %1.</source>
        <translation>Le serveur ne respecte pas HTTP/2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server does not keep to HTTP/2.</source>
        <translation>Le serveur ne respecte pas HTTP/2.</translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation>L’en-tête de la réponse dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The field “%1” must not stand in HTTP/2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’a pas sa place en HTTP/2.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>Le code d’état «&#xa0;%1&#xa0;» n’a pas trois chiffres.</translation>
    </message>
    <message>
        <source>The compressed body is damaged.</source>
        <translation>Le corps compressé est endommagé.</translation>
    </message>
    <message>
        <source>The server ended the stream without an answer.</source>
        <translation>Le serveur a terminé le flux sans répondre.</translation>
    </message>
    <message>
        <source>The server reset the stream: %1.</source>
        <translation>Le serveur a réinitialisé le flux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server ended the connection: %1.</source>
        <translation>Le serveur a mis fin à la connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>La connexion a été réinitialisée.</translation>
    </message>
    <message>
        <source>The connection was closed before the body was whole.</source>
        <translation>La connexion a été fermée avant la fin du corps.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>La connexion a été fermée sans réponse.</translation>
    </message>
    <message>
        <source>HTTP/2 has no status code 101: there is nothing to switch to.</source>
        <translation>HTTP/2 n’a pas de code d’état 101&#xa0;: il n’y a rien vers quoi basculer.</translation>
    </message>
    <message>
        <source>A body came with an answer that must not have one.</source>
        <translation>Un corps accompagne une réponse qui ne doit pas en avoir.</translation>
    </message>
    <message numerus="yes">
        <source>Content-Length says %1, but %n byte(s) came.</source>
        <translation>
            <numerusform>Content-Length annonce %1, mais %n octet est arrivé.</numerusform>
            <numerusform>Content-Length annonce %1, mais %n octets sont arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not read what it asks for.</source>
        <translation>Le serveur ne lit pas ce qu’il demande.</translation>
    </message>
    <message>
        <source>The head of the answer has no status code.</source>
        <translation>L’en-tête de la réponse n’a pas de code d’état.</translation>
    </message>
    <message>
        <source>“:status” must stand once, before all fields.</source>
        <translation>«&#xa0;:status&#xa0;» doit figurer une seule fois, avant tous les champs.</translation>
    </message>
    <message>
        <source>The field name “%1” holds characters no name may hold in HTTP/2.</source>
        <translation>Le nom de champ «&#xa0;%1&#xa0;» contient des caractères qu’aucun nom ne peut contenir en HTTP/2.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or a NUL byte.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient un saut de ligne ou un octet NUL.</translation>
    </message>
    <message>
        <source>an unknown error, number %1</source>
        <translation>une erreur inconnue, numéro %1</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length est donné plus d’une fois.</translation>
    </message>
    <message>
        <source>The head of the answer comes in more than %1 pieces.</source>
        <translation>L’en-tête de la réponse arrive en plus de %1 morceaux.</translation>
    </message>
</context>
<context>
    <name>ImportPhrases</name>
    <message>
        <source>Expected was an HTTP response beginning with a line like “HTTP/1.1 404 Not Found”, the output of curl -i or curl -v, a HAR file, a line of an access log, a code such as 404, 404.13 or H12, or the text of an error page.</source>
        <translation>Attendu&#xa0;: une réponse HTTP commençant par une ligne comme «&#xa0;HTTP/1.1 404 Not Found&#xa0;», la sortie de curl -i ou curl -v, un fichier HAR, une ligne de journal d’accès, un code comme 404, 404.13 ou H12, ou le texte d’une page d’erreur.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>C’est vide.</translation>
    </message>
    <message>
        <source>It is too large: %1 MiB are read at most.</source>
        <translation>C’est trop volumineux&#xa0;: %1&#xa0;Mio sont lus au plus.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>This is a request; its answer is missing.</source>
        <translation>C’est une requête&#x202f;; il manque sa réponse.</translation>
    </message>
    <message>
        <source>The HAR file is damaged: %1.</source>
        <translation>Le fichier HAR est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Expected was an object “log” with a list “entries” of requests and responses.</source>
        <translation>Attendu&#xa0;: un objet «&#xa0;log&#xa0;» avec une liste «&#xa0;entries&#xa0;» de requêtes et de réponses.</translation>
    </message>
    <message>
        <source>The HAR file holds no entries. Record it with the network tab open before the page loads.</source>
        <translation>Le fichier HAR est vide. Enregistrez-le avec l’onglet Réseau ouvert avant le chargement de la page.</translation>
    </message>
    <message>
        <source>Nothing in it is known here.</source>
        <translation>Rien de connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) or line(s) could not be used.</source>
        <translation>
            <numerusform>%n entrée ou ligne n’a pas pu être utilisée.</numerusform>
            <numerusform>%n entrées ou lignes n’ont pas pu être utilisées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Lists the entries of the registry, best match first when searching.</source>
        <translation>Affiche les fiches du répertoire, la plus pertinente d’abord en cas de recherche.</translation>
    </message>
    <message>
        <source>Only this class of HTTP status codes, 1 to 5.</source>
        <translation>Seulement cette classe de codes d’état HTTP, de 1 à 5.</translation>
    </message>
    <message>
        <source>Only this vendor’s codes.</source>
        <translation>Seulement les codes de ce fournisseur.</translation>
    </message>
    <message>
        <source>Only codes of this standing: standard, experimental, deprecated, obsolete, reserved, unofficial.</source>
        <translation>Seulement les codes de ce statut&#xa0;: standard, experimental, deprecated, obsolete, reserved, unofficial.</translation>
    </message>
    <message>
        <source>Only this kind: status, subcode, warning, failure.</source>
        <translation>Seulement ce genre&#xa0;: status, subcode, warning, failure.</translation>
    </message>
    <message>
        <source>Only what matches, best first.</source>
        <translation>Seulement ce qui correspond, par pertinence.</translation>
    </message>
    <message>
        <source>text, json or ndjson.</source>
        <translation>text, json ou ndjson.</translation>
    </message>
    <message>
        <source>No vendor “%1” in the registry.</source>
        <translation>Aucun fournisseur «&#xa0;%1&#xa0;» dans le répertoire.</translation>
    </message>
    <message>
        <source>list takes no word “%1”; to search, use --search.</source>
        <translation>list ne prend pas de mot «&#xa0;%1&#xa0;»&#x202f;; pour chercher, utilisez --search.</translation>
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
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>réception %1</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>puis rien</translation>
    </message>
    <message>
        <source>waiting for the first byte</source>
        <translation>attend le premier octet</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>Le visiteur</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>The CDN or proxy</source>
        <translation>Le CDN ou le proxy</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Visitor or site</source>
        <translation>Visiteur ou site</translation>
    </message>
    <message>
        <source>Pointless</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Un peu plus tard</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Après un changement</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Une fois identifié</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Expérimental</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Déconseillé</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Non officiel</translation>
    </message>
    <message>
        <source>Yes, unless a header forbids it</source>
        <translation>Oui, sauf si un en-tête l’interdit</translation>
    </message>
    <message>
        <source>Only where a header allows it</source>
        <translation>Seulement si un en-tête le permet</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>POST may become GET</source>
        <translation>POST peut devenir GET</translation>
    </message>
    <message>
        <source>Becomes GET</source>
        <translation>Devient GET</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Erreur du client</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>ProbeCommand</name>
    <message>
        <source>Fetches addresses, follows redirects hop by hop, explains the answers.</source>
        <translation>Interroge des adresses, suit les redirections étape par étape, explique les réponses.</translation>
    </message>
</context>
<context>
    <name>ProbeOptions</name>
    <message>
        <source>-H takes “Name: value”, not “%1”.</source>
        <translation>-H attend «&#xa0;Nom: valeur&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>-X takes a method such as GET or POST, not “%1”.</source>
        <translation>-X attend une méthode comme GET ou POST, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other.</source>
        <translation>-4 et -6 s’excluent.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>--http1.1 and --http2 exclude each other.</source>
        <translation>--http1.1 et --http2 s’excluent.</translation>
    </message>
    <message>
        <source>--user-agent takes one line.</source>
        <translation>--user-agent attend une seule ligne.</translation>
    </message>
    <message>
        <source>--resolve takes HOST:PORT:ADDRESS, not “%1”.</source>
        <translation>--resolve attend HÔTE:PORT:ADRESSE, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 16&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Addresses to probe, one after another in the output.</source>
        <translation>Adresses à tester, l’une après l’autre dans la sortie.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>Request method.</source>
        <translation>Méthode de la requête.</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>MÉTHODE</translation>
    </message>
    <message>
        <source>A header field, “Name: value”; repeatable.</source>
        <translation>Un champ d’en-tête, «&#xa0;Nom: valeur&#xa0;»&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DONNÉES</translation>
    </message>
    <message>
        <source>User agent to name.</source>
        <translation>User-agent à annoncer.</translation>
    </message>
    <message>
        <source>Basic credentials, sent to the first origin only.</source>
        <translation>Identifiants Basic, envoyés seulement à la première origine.</translation>
    </message>
    <message>
        <source>USER:PASS</source>
        <translation>NOM:MOT</translation>
    </message>
    <message>
        <source>Do not follow redirects.</source>
        <translation>Ne pas suivre les redirections.</translation>
    </message>
    <message>
        <source>Follow at most so many; 20 unless set.</source>
        <translation>Nombre maximal de redirections&#x202f;; 20 par défaut.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Seconds for the whole probe; 30 unless set.</source>
        <translation>Secondes pour tout le test&#x202f;; 30 par défaut.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Bytes of content to read; 1 MiB unless set.</source>
        <translation>Octets de contenu à lire&#x202f;; 1&#xa0;Mio par défaut.</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>OCTETS</translation>
    </message>
    <message>
        <source>Proxy, http://HOST:PORT or socks5://HOST:PORT; “system” for the system’s.</source>
        <translation>Proxy, http://HÔTE:PORT ou socks5://HÔTE:PORT&#x202f;; «&#xa0;system&#xa0;» pour celui du système.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Use this address for this host and port.</source>
        <translation>Utiliser cette adresse pour cet hôte et ce port.</translation>
    </message>
    <message>
        <source>HOST:PORT:ADDR</source>
        <translation>HÔTE:PORT:ADR</translation>
    </message>
    <message>
        <source>IPv4 only.</source>
        <translation>IPv4 seulement.</translation>
    </message>
    <message>
        <source>IPv6 only.</source>
        <translation>IPv6 seulement.</translation>
    </message>
    <message>
        <source>Certificates to trust instead of the system’s (PEM).</source>
        <translation>Certificats de confiance à la place de ceux du système (PEM).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Do not check certificates; every output says so.</source>
        <translation>Ne pas vérifier les certificats&#x202f;; chaque sortie le signale.</translation>
    </message>
    <message>
        <source>Read addresses from a file, one a line; “-” for standard input.</source>
        <translation>Lire les adresses d’un fichier, une par ligne&#x202f;; «&#xa0;-&#xa0;» pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Probe so many at a time; 16 unless set.</source>
        <translation>Nombre de tests simultanés&#x202f;; 16 par défaut.</translation>
    </message>
    <message>
        <source>So many of them at one host; 6 unless set.</source>
        <translation>Dont tant au plus vers un même hôte&#x202f;; 6 par défaut.</translation>
    </message>
    <message>
        <source>Probe every address of the name, one result each.</source>
        <translation>Tester chaque adresse du nom, un résultat pour chacune.</translation>
    </message>
    <message>
        <source>HTTP/1.1 only.</source>
        <translation>HTTP/1.1 seulement.</translation>
    </message>
    <message>
        <source>HTTP/2 only.</source>
        <translation>HTTP/2 seulement.</translation>
    </message>
    <message>
        <source>Ask for gzip or deflate, and undo it.</source>
        <translation>Demander gzip ou deflate, puis décompresser.</translation>
    </message>
    <message>
        <source>text, json, ndjson, markdown, html, har or csv.</source>
        <translation>text, json, ndjson, markdown, html, har ou csv.</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Do not redact credentials, cookies and tokens.</source>
        <translation>Ne pas masquer identifiants, cookies et jetons.</translation>
    </message>
    <message>
        <source>probe takes at least one address. See “statusscope-cli probe --help”.</source>
        <translation>probe attend au moins une adresse. Voir «&#xa0;statusscope-cli probe --help&#xa0;».</translation>
    </message>
    <message>
        <source>--timeout takes seconds above 0 up to %1, not “%2”.</source>
        <translation>--timeout attend des secondes (plus de 0, au plus %1), pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--proxy takes http://HOST:PORT, socks5://HOST:PORT or “system”.</source>
        <translation>--proxy attend http://HOST:PORT, socks5://HOST:PORT ou «&#xa0;system&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds no certificate.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>Request content; @FILE reads it from there; several are joined by “&amp;”. Implies POST.</source>
        <translation>Contenu de la requête&#x202f;; @FICHIER le lit dans un fichier&#x202f;; plusieurs sont joints par «&#xa0;&amp;&#xa0;». Implique POST.</translation>
    </message>
    <message>
        <source>--from takes one list; standard input, “-”, can hold several.</source>
        <translation>--from prend une seule liste&#x202f;; l’entrée standard, «&#xa0;-&#xa0;», peut en contenir plusieurs.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding that can be sent is chunked, once.</source>
        <translation>Le seul Transfer-Encoding qui puisse être envoyé est chunked, une seule fois.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding exclude each other.</source>
        <translation>Content-Length et Transfer-Encoding s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--all-addresses looks names up on this computer, which a proxy is there to do: leave one of the two away.</source>
        <translation>--all-addresses cherche les noms sur cet ordinateur, ce qui est le rôle d’un proxy : retirez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>ProbeRun</name>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>The server does not offer HTTP/2.</source>
        <translation>Le serveur ne propose pas HTTP/2.</translation>
    </message>
    <message>
        <source>%1 was asked before.</source>
        <translation>%1 a déjà été demandé.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n redirect(s) followed each other.</source>
        <translation>
            <numerusform>Plus de %n redirection à la suite.</numerusform>
            <numerusform>Plus de %n redirections à la suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No byte came for %1 s.</source>
        <translation>Aucun octet reçu pendant %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The probe was not done within %1 s.</source>
        <translation>Le test n’a pas abouti en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Only the interim answer %1 came.</source>
        <translation>Seule la réponse provisoire %1 est venue.</translation>
    </message>
</context>
<context>
    <name>ProgramData</name>
    <message>
        <source>Further problems of your own registry: %1.</source>
        <translation>Autres problèmes de votre propre registre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy cannot reach the host.</source>
        <translation>Le proxy ne peut pas joindre l’hôte.</translation>
    </message>
    <message>
        <source>The host refused the proxy&apos;s connection.</source>
        <translation>L’hôte a refusé la connexion du proxy.</translation>
    </message>
    <message>
        <source>The host did not answer the proxy in time.</source>
        <translation>L’hôte n’a pas répondu à temps au proxy.</translation>
    </message>
    <message>
        <source>The proxy&apos;s rules do not allow this connection.</source>
        <translation>Les règles du proxy interdisent cette connexion.</translation>
    </message>
    <message>
        <source>The proxy could not connect (SOCKS reply %1).</source>
        <translation>Le proxy n’a pas pu se connecter (réponse SOCKS %1).</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is no HTTP.</source>
        <translation>La réponse du proxy n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>The proxy does not speak SOCKS5.</source>
        <translation>Le proxy ne parle pas SOCKS5.</translation>
    </message>
    <message>
        <source>The proxy wants credentials.</source>
        <translation>Le proxy demande des identifiants.</translation>
    </message>
    <message>
        <source>The proxy did not accept the credentials.</source>
        <translation>Le proxy n’a pas accepté les identifiants.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Le proxy a fermé la connexion.</translation>
    </message>
    <message>
        <source>The head of the proxy&apos;s answer is larger than %1 bytes.</source>
        <translation>L’en-tête de la réponse du proxy dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The proxy answered %1.</source>
        <translation>Le proxy a répondu %1.</translation>
    </message>
    <message>
        <source>The proxy refused the name and the password that it was given (%1).</source>
        <translation>Le proxy a refusé le nom et le mot de passe qui lui ont été donnés (%1).</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>The answer names several different Locations.</source>
        <translation>La réponse donne plusieurs Location différents.</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>The server is there and answers, but has nothing at this address.</source>
        <extracomment>ietf-404, summary</extracomment>
        <translation>Le serveur est là et répond, mais n’a rien à cette adresse.</translation>
    </message>
    <message>
        <source>The page you asked for is not at this address. Please check the address for a typing mistake, or start from the site’s home page. If a link brought you here, tell us which one and we will see that it is put right.</source>
        <extracomment>ietf-404, say</extracomment>
        <translation>La page demandée ne se trouve pas à cette adresse. Merci de vérifier qu’elle est bien saisie, ou de partir de la page d’accueil du site. Si un lien vous a mené ici, dites-nous lequel et nous le ferons corriger.</translation>
    </message>
    <message>
        <source>First the visitor checks the address; if it is right, the site repairs its link.</source>
        <extracomment>ietf-404, actNote</extracomment>
        <translation>Le visiteur vérifie d’abord l’adresse&#x202f;; si elle est juste, le site répare son lien.</translation>
    </message>
    <message>
        <source>The same address gives the same answer.</source>
        <extracomment>ietf-404, retryNote</extracomment>
        <translation>La même adresse donne la même réponse.</translation>
    </message>
    <message>
        <source>Address mistyped, or a link cut off by a mail program</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Adresse mal saisie, ou lien coupé par un logiciel de messagerie</translation>
    </message>
    <message>
        <source>Page moved or deleted, no redirect left behind</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Page déplacée ou supprimée, sans redirection</translation>
    </message>
    <message>
        <source>Rewrite rule or deployment lost the file</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Fichier perdu par réécriture ou déploiement</translation>
    </message>
    <message>
        <source>Capital letters differ: `Photo.JPG` is not `photo.jpg`</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Majuscules différentes&#xa0;: `Photo.JPG` n’est pas `photo.jpg`</translation>
    </message>
    <message>
        <source>Check spelling and capital letters</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Vérifier l’orthographe et les majuscules</translation>
    </message>
    <message>
        <source>Go up to the home page and search</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Aller à la page d’accueil et chercher</translation>
    </message>
    <message>
        <source>Ask the sender for a fresh link</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Demander un nouveau lien à l’expéditeur</translation>
    </message>
    <message>
        <source>Redirect moved pages with [301](status:ietf-301)</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Rediriger les pages déplacées avec [301](status:ietf-301)</translation>
    </message>
    <message>
        <source>Repair the links that lead here (see the access log)</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Réparer les liens qui mènent ici (voir le journal d’accès)</translation>
    </message>
    <message>
        <source>Answer [410](status:ietf-410) when gone for good</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Répondre [410](status:ietf-410) si c’est définitif</translation>
    </message>
    <message>
        <source>Check route, rewrite rule and base path</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>Vérifier route, règle de réécriture et chemin de base</translation>
    </message>
    <message>
        <source>Mind upper and lower case: Linux does</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>Respecter les majuscules&#xa0;: Linux les distingue</translation>
    </message>
    <message>
        <source>Never send the error page as [200](status:ietf-200)</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>Ne jamais envoyer la page d’erreur en [200](status:ietf-200)</translation>
    </message>
    <message>
        <source>gone for good; 404 leaves open whether it returns</source>
        <extracomment>ietf-404, unlike ietf-410</extracomment>
        <translation>parti pour de bon&#x202f;; 404 laisse ouvert un retour</translation>
    </message>
    <message>
        <source>it is there, but not for this visitor</source>
        <extracomment>ietf-404, unlike ietf-403</extracomment>
        <translation>c’est là, mais pas pour ce visiteur</translation>
    </message>
    <message>
        <source>“soft 404”: the page says “not found”, the code says fine</source>
        <extracomment>ietf-404, unlike ietf-200</extracomment>
        <translation>«&#xa0;soft 404&#xa0;»&#xa0;: la page dit «&#xa0;introuvable&#xa0;», le code dit que tout va bien</translation>
    </message>
    <message>
        <source>the name itself does not exist; nobody answered</source>
        <extracomment>ietf-404, unlike failure-dns-not-found</extracomment>
        <translation>le nom lui-même n’existe pas&#x202f;; personne n’a répondu</translation>
    </message>
    <message>
        <source>the address exists, the method does not fit</source>
        <extracomment>ietf-404, unlike ietf-405</extracomment>
        <translation>l’adresse existe, la méthode ne convient pas</translation>
    </message>
    <message>
        <source>IIS says 404 when an upload is too large</source>
        <extracomment>ietf-404, unlike iis-404.13</extracomment>
        <translation>IIS répond 404 quand un envoi est trop volumineux</translation>
    </message>
    <message>
        <source>Something broke inside the site, and it does not say what.</source>
        <extracomment>ietf-500, summary</extracomment>
        <translation>Quelque chose s’est cassé à l’intérieur du site, qui ne dit pas quoi.</translation>
    </message>
    <message>
        <source>Something went wrong inside the site; your device and connection are fine. Please try again in a few minutes. If it stays, tell us the time, the page and what you did just before, so that we can find the cause.</source>
        <extracomment>ietf-500, say</extracomment>
        <translation>Un problème est survenu à l’intérieur du site&#x202f;; votre appareil et votre connexion ne sont pas en cause. Merci de réessayer dans quelques minutes. Si cela continue, dites-nous l’heure, la page et ce que vous faisiez juste avant, pour que nous puissions trouver la cause.</translation>
    </message>
    <message>
        <source>The owner looks into the error log at the time of the visit.</source>
        <extracomment>ietf-500, actNote</extracomment>
        <translation>Le propriétaire consulte le journal d’erreurs à l’heure de la visite.</translation>
    </message>
    <message>
        <source>A programming error, often right after an update</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Une erreur de programmation, souvent juste après une mise à jour</translation>
    </message>
    <message>
        <source>A plug-in or theme that does not fit the new version</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Une extension ou un thème incompatible avec la nouvelle version</translation>
    </message>
    <message>
        <source>Database down, full or refusing the password</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Base de données arrêtée, pleine ou refusant le mot de passe</translation>
    </message>
    <message>
        <source>A faulty line in `.htaccess` or the server’s settings</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Une ligne fautive dans `.htaccess` ou les réglages du serveur</translation>
    </message>
    <message>
        <source>Memory or time limit of the application reached</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Limite de mémoire ou de temps de l’application atteinte</translation>
    </message>
    <message>
        <source>Try again in a few minutes</source>
        <extracomment>ietf-500, fix for the visitor
----------
failure-connection-refused, fix for the visitor</extracomment>
        <translation>Réessayer dans quelques minutes</translation>
    </message>
    <message>
        <source>Check whether a form went through before sending it again</source>
        <extracomment>ietf-500, fix for the visitor</extracomment>
        <translation>Vérifier qu’un formulaire n’est pas déjà passé avant de le renvoyer</translation>
    </message>
    <message>
        <source>Read the error log at the very minute</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Lire le journal d’erreurs à la minute exacte</translation>
    </message>
    <message>
        <source>Undo the last update, plug-in or setting</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Annuler la dernière mise à jour, extension ou option</translation>
    </message>
    <message>
        <source>Check free disk space and the database</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Vérifier l’espace disque et la base de données</translation>
    </message>
    <message>
        <source>Look for the stack trace or the error’s number in the log</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>Chercher la trace d’appels ou le numéro de l’erreur dans le journal</translation>
    </message>
    <message>
        <source>Catch what can be foreseen and answer with a fitting code</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>Intercepter le prévisible et répondre avec un code adapté</translation>
    </message>
    <message>
        <source>Never show visitors the trace</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>Ne jamais montrer la trace aux visiteurs</translation>
    </message>
    <message>
        <source>a gateway complains about the server behind it</source>
        <extracomment>ietf-500, unlike ietf-502</extracomment>
        <translation>une passerelle se plaint du serveur derrière elle</translation>
    </message>
    <message>
        <source>closed for the moment, knowingly</source>
        <extracomment>ietf-500, unlike ietf-503</extracomment>
        <translation>fermé pour le moment, volontairement</translation>
    </message>
    <message>
        <source>too slow, not broken</source>
        <extracomment>ietf-500, unlike ietf-504</extracomment>
        <translation>trop lent, pas cassé</translation>
    </message>
    <message>
        <source>the caller’s fault; the server is fine</source>
        <extracomment>ietf-500, unlike ietf-400</extracomment>
        <translation>la faute de l’appelant&#x202f;; le serveur va bien</translation>
    </message>
    <message>
        <source>Cloudflare found the site’s answer too odd to name</source>
        <extracomment>ietf-500, unlike cloudflare-520</extracomment>
        <translation>Cloudflare a trouvé la réponse du site trop étrange pour la nommer</translation>
    </message>
    <message>
        <source>IIS: the settings file itself is faulty</source>
        <extracomment>ietf-500, unlike iis-500.19</extracomment>
        <translation>IIS&#xa0;: le fichier de configuration lui-même est fautif</translation>
    </message>
    <message>
        <source>The server knows what is wanted and will not give it.</source>
        <extracomment>ietf-403, summary</extracomment>
        <translation>Le serveur comprend la demande, mais refuse d’y répondre.</translation>
    </message>
    <message>
        <source>The site does not let you in here. Please try without VPN and, if you have an account, make sure you are signed in with the right one. If it stays, send us the address, the time and any number shown on the page.</source>
        <extracomment>ietf-403, say</extracomment>
        <translation>Le site ne vous laisse pas entrer ici. Merci d’essayer sans VPN et, si vous avez un compte, de vérifier que vous êtes connecté avec le bon. Si cela continue, envoyez-nous l’adresse, l’heure et tout numéro affiché sur la page.</translation>
    </message>
    <message>
        <source>The visitor tries another network or account; the owner checks rules and rights.</source>
        <extracomment>ietf-403, actNote</extracomment>
        <translation>Le visiteur essaie un autre réseau ou compte&#x202f;; le propriétaire vérifie règles et droits.</translation>
    </message>
    <message>
        <source>Signed in with an account that lacks the right</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Identifié avec un compte qui n’a pas le droit</translation>
    </message>
    <message>
        <source>A firewall or bot check blocks address, country or VPN</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Un pare-feu ou antirobot bloque l’adresse, le pays ou le VPN</translation>
    </message>
    <message>
        <source>A folder has no start page and may not be listed</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Un dossier sans page d’accueil dont la liste est interdite</translation>
    </message>
    <message>
        <source>Wrong file rights, or a rule in `.htaccess`</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Droits de fichier incorrects, ou règle dans `.htaccess`</translation>
    </message>
    <message>
        <source>Switch the VPN off, or try mobile data</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>Désactiver le VPN, ou essayer les données mobiles</translation>
    </message>
    <message>
        <source>Sign in with the account that has access</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>Se connecter avec le compte qui a accès</translation>
    </message>
    <message>
        <source>Note the number on the page (Ray ID, reference)</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>Noter le numéro affiché sur la page (Ray ID, référence)</translation>
    </message>
    <message>
        <source>Search the firewall’s log for the visitor’s IP address</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Chercher l’adresse IP du visiteur dans le journal du pare-feu</translation>
    </message>
    <message>
        <source>Check file rights (644, folders 755) and their owner</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Vérifier les droits des fichiers (644, dossiers 755) et leur propriétaire</translation>
    </message>
    <message>
        <source>Put a start page such as `index.html` into the folder</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Mettre dans le dossier une page d’accueil comme `index.html`</translation>
    </message>
    <message>
        <source>Give the reason in the content</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>Donner la raison dans le contenu</translation>
    </message>
    <message>
        <source>Use [404](status:ietf-404) if even the existence is a secret</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>Utiliser [404](status:ietf-404) si l’existence même est secrète</translation>
    </message>
    <message>
        <source>Check CSRF token, `Origin` and `Referer`</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>Vérifier jeton CSRF, `Origin` et `Referer`</translation>
    </message>
    <message>
        <source>asks for a sign-in; 403 asks for nothing, and the same sign-in again changes nothing</source>
        <extracomment>ietf-403, unlike ietf-401</extracomment>
        <translation>demande une identification&#x202f;; 403 ne demande rien, et s’identifier de même n’y change rien</translation>
    </message>
    <message>
        <source>nothing there, or said to be, so as to hide it</source>
        <extracomment>ietf-403, unlike ietf-404</extracomment>
        <translation>rien ici, ou c’est ce qu’on dit pour le cacher</translation>
    </message>
    <message>
        <source>refused for a legal reason</source>
        <extracomment>ietf-403, unlike ietf-451</extracomment>
        <translation>refusé pour une raison légale</translation>
    </message>
    <message>
        <source>refused for too many calls; passes by itself</source>
        <extracomment>ietf-403, unlike ietf-429</extracomment>
        <translation>refusé pour trop d’appels&#x202f;; passe tout seul</translation>
    </message>
    <message>
        <source>a firewall rule the owner set at Cloudflare</source>
        <extracomment>ietf-403, unlike cloudflare-1020</extracomment>
        <translation>une règle de pare-feu du propriétaire chez Cloudflare</translation>
    </message>
    <message>
        <source>IIS: the folder may not be listed</source>
        <extracomment>ietf-403, unlike iis-403.14</extracomment>
        <translation>IIS&#xa0;: la liste du dossier est interdite</translation>
    </message>
    <message>
        <source>The site is closed for the moment: maintenance, overload, or nothing running behind it.</source>
        <extracomment>ietf-503, summary</extracomment>
        <translation>Le site est fermé pour le moment&#xa0;: maintenance, surcharge, ou rien ne tourne derrière.</translation>
    </message>
    <message>
        <source>The owner ends the maintenance, adds capacity or restarts what stopped.</source>
        <extracomment>ietf-503, actNote</extracomment>
        <translation>Le propriétaire termine la maintenance, ajoute des ressources ou relance ce qui est arrêté.</translation>
    </message>
    <message>
        <source>`Retry-After` says when, if the site gives a time.</source>
        <extracomment>ietf-503, retryNote</extracomment>
        <translation>`Retry-After` dit quand, si le site donne un délai.</translation>
    </message>
    <message>
        <source>Maintenance, perhaps left on by an update that broke off</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Maintenance, peut-être restée active après une mise à jour interrompue</translation>
    </message>
    <message>
        <source>More visitors than the site can serve at once</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Plus de visiteurs que le site ne peut en servir à la fois</translation>
    </message>
    <message>
        <source>No healthy server behind the load balancer</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Aucun serveur valide derrière le répartiteur de charge</translation>
    </message>
    <message>
        <source>The application pool or container has stopped</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Le pool d’applications ou le conteneur s’est arrêté</translation>
    </message>
    <message>
        <source>A rate limit that answers 503 (nginx does unless told otherwise)</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Une limite de débit qui répond 503 (par défaut chez nginx)</translation>
    </message>
    <message>
        <source>Wait some minutes before reloading</source>
        <extracomment>ietf-503, fix for the visitor</extracomment>
        <translation>Attendre quelques minutes avant de recharger</translation>
    </message>
    <message>
        <source>Check maintenance mode; in WordPress delete `.maintenance`</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Vérifier le mode maintenance&#x202f;; dans WordPress, supprimer `.maintenance`</translation>
    </message>
    <message>
        <source>Look at load, memory and number of workers</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Examiner charge, mémoire et nombre de processus</translation>
    </message>
    <message>
        <source>Check the health checks of the load balancer</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Vérifier les contrôles de santé du répartiteur de charge</translation>
    </message>
    <message>
        <source>Send `Retry-After` with it</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>L’accompagner de `Retry-After`</translation>
    </message>
    <message>
        <source>Back off when you get it; do not all return at once</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>Espacer les essais à la réception&#x202f;; ne pas revenir tous à la fois</translation>
    </message>
    <message>
        <source>Use [429](status:ietf-429) for limits per visitor</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>Utiliser [429](status:ietf-429) pour les limites par visiteur</translation>
    </message>
    <message>
        <source>you alone have asked too often</source>
        <extracomment>ietf-503, unlike ietf-429</extracomment>
        <translation>vous seul avez demandé trop souvent</translation>
    </message>
    <message>
        <source>somebody behind answered, but badly</source>
        <extracomment>ietf-503, unlike ietf-502</extracomment>
        <translation>quelqu’un derrière a répondu, mais mal</translation>
    </message>
    <message>
        <source>somebody behind is too slow</source>
        <extracomment>ietf-503, unlike ietf-504</extracomment>
        <translation>quelqu’un derrière est trop lent</translation>
    </message>
    <message>
        <source>broken, without any promise that it will pass</source>
        <extracomment>ietf-503, unlike ietf-500</extracomment>
        <translation>cassé, sans promesse que cela passe</translation>
    </message>
    <message>
        <source>nobody there even to say so</source>
        <extracomment>ietf-503, unlike failure-connection-refused</extracomment>
        <translation>personne, même pas pour le dire</translation>
    </message>
    <message>
        <source>the same overload under a number of its own</source>
        <extracomment>ietf-503, unlike qualys-529</extracomment>
        <translation>la même surcharge sous un numéro maison</translation>
    </message>
    <message>
        <source>The entrance of the site got no usable answer from the server behind it.</source>
        <extracomment>ietf-502, summary</extracomment>
        <translation>L’entrée du site n’a pas reçu de réponse utilisable du serveur derrière elle.</translation>
    </message>
    <message>
        <source>The entrance of the site works, but what stands behind it gave no proper answer. Please wait a minute and reload the page. If it stays, tell us the time and the address; the site’s team has to look at it.</source>
        <extracomment>ietf-502, say</extracomment>
        <translation>L’entrée du site fonctionne, mais ce qui se trouve derrière n’a pas donné de vraie réponse. Merci d’attendre une minute et de recharger la page. Si cela continue, dites-nous l’heure et l’adresse&#x202f;; l’équipe du site doit s’en occuper.</translation>
    </message>
    <message>
        <source>The owner brings the application behind the gateway back to life.</source>
        <extracomment>ietf-502, actNote</extracomment>
        <translation>Le propriétaire remet en marche l’application derrière la passerelle.</translation>
    </message>
    <message>
        <source>After a restart or deployment it is often gone in a minute.</source>
        <extracomment>ietf-502, retryNote</extracomment>
        <translation>Après un redémarrage ou un déploiement, c’est souvent fini en une minute.</translation>
    </message>
    <message>
        <source>The application has crashed or is just restarting</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>L’application a planté ou redémarre</translation>
    </message>
    <message>
        <source>The gateway looks at the wrong port or host</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>La passerelle vise le mauvais port ou hôte</translation>
    </message>
    <message>
        <source>The application closed the connection midway</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>L’application a coupé la connexion en cours de route</translation>
    </message>
    <message>
        <source>Its answer has a broken or too large header</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>Sa réponse a un en-tête cassé ou trop grand</translation>
    </message>
    <message>
        <source>The certificate between gateway and server is not valid</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>Le certificat entre passerelle et serveur n’est pas valable</translation>
    </message>
    <message>
        <source>Reload after a minute</source>
        <extracomment>ietf-502, fix for the visitor</extracomment>
        <translation>Recharger après une minute</translation>
    </message>
    <message>
        <source>Check that the application or PHP-FPM is running</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Vérifier que l’application ou PHP-FPM tourne</translation>
    </message>
    <message>
        <source>Read the gateway’s error log: it names the reason</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Lire le journal d’erreurs de la passerelle&#xa0;: il donne la raison</translation>
    </message>
    <message>
        <source>Call the application directly, past the gateway</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>Appeler l’application directement, sans la passerelle</translation>
    </message>
    <message>
        <source>Raise `proxy_buffer_size` if the log says “too big header”</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>Augmenter `proxy_buffer_size` si le journal dit «&#xa0;too big header&#xa0;»</translation>
    </message>
    <message>
        <source>Keep spare connections open longer than the gateway does</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>Garder les connexions de réserve ouvertes plus longtemps que la passerelle</translation>
    </message>
    <message>
        <source>no answer in time; here there was one, or a refusal</source>
        <extracomment>ietf-502, unlike ietf-504</extracomment>
        <translation>pas de réponse à temps&#x202f;; ici il y en a eu une, ou un refus</translation>
    </message>
    <message>
        <source>knowingly closed, or nobody left to ask</source>
        <extracomment>ietf-502, unlike ietf-503</extracomment>
        <translation>volontairement fermé, ou plus personne à interroger</translation>
    </message>
    <message>
        <source>the application answered, and reports a fault of its own</source>
        <extracomment>ietf-502, unlike ietf-500</extracomment>
        <translation>l’application a répondu et signale sa propre erreur</translation>
    </message>
    <message>
        <source>Cloudflare: the site’s server refused the connection</source>
        <extracomment>ietf-502, unlike cloudflare-521</extracomment>
        <translation>Cloudflare&#xa0;: le serveur du site a refusé la connexion</translation>
    </message>
    <message>
        <source>Cloudflare: the site’s answer was empty or odd</source>
        <extracomment>ietf-502, unlike cloudflare-520</extracomment>
        <translation>Cloudflare&#xa0;: la réponse du site était vide ou étrange</translation>
    </message>
    <message>
        <source>not even a gateway answered</source>
        <extracomment>ietf-502, unlike failure-connection-refused</extracomment>
        <translation>pas même une passerelle n’a répondu</translation>
    </message>
    <message>
        <source>The entrance of the site waited too long for the server behind it.</source>
        <extracomment>ietf-504, summary</extracomment>
        <translation>L’entrée du site a attendu trop longtemps le serveur derrière elle.</translation>
    </message>
    <message>
        <source>The entrance of the site waited for an answer from inside and then gave up. Please reload in a minute; if you had sent a form or paid, first check whether it went through. If it stays, tell us the time and what you were doing.</source>
        <extracomment>ietf-504, say</extracomment>
        <translation>L’entrée du site a attendu une réponse de l’intérieur, puis a abandonné. Merci de recharger dans une minute&#x202f;; si vous aviez envoyé un formulaire ou payé, vérifiez d’abord si c’est passé. Si cela continue, dites-nous l’heure et ce que vous faisiez.</translation>
    </message>
    <message>
        <source>The owner finds out what took so long behind the gateway.</source>
        <extracomment>ietf-504, actNote</extracomment>
        <translation>Le propriétaire cherche ce qui a pris si longtemps derrière la passerelle.</translation>
    </message>
    <message>
        <source>A passing jam clears; a slow report is slow again.</source>
        <extracomment>ietf-504, retryNote</extracomment>
        <translation>Un embouteillage se résorbe&#x202f;; un rapport lent reste lent.</translation>
    </message>
    <message>
        <source>A slow database query, report or export</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Une requête SQL, un rapport ou un export trop lent</translation>
    </message>
    <message>
        <source>The application hangs or is overloaded</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>L’application est bloquée ou surchargée</translation>
    </message>
    <message>
        <source>An outside service it waits for does not answer</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Un service externe qu’elle attend ne répond pas</translation>
    </message>
    <message>
        <source>A firewall swallows packets between gateway and server</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Un pare-feu avale les paquets entre passerelle et serveur</translation>
    </message>
    <message>
        <source>The gateway’s patience is short (nginx: 60 s unless changed)</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>La passerelle patiente peu (nginx&#xa0;: 60&#xa0;s par défaut)</translation>
    </message>
    <message>
        <source>Check whether the action went through before repeating it</source>
        <extracomment>ietf-504, fix for the visitor
----------
cloudflare-524, fix for the visitor</extracomment>
        <translation>Vérifier si l’action est passée avant de la répéter</translation>
    </message>
    <message>
        <source>Ask for less at once: a shorter period, fewer rows</source>
        <extracomment>ietf-504, fix for the visitor</extracomment>
        <translation>Demander moins à la fois&#xa0;: période plus courte, moins de lignes</translation>
    </message>
    <message>
        <source>Look for slow queries at that time</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>Chercher les requêtes lentes à cette heure</translation>
    </message>
    <message>
        <source>Raise `proxy_read_timeout` only if the work must take so long</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>N’augmenter `proxy_read_timeout` que si le travail doit durer autant</translation>
    </message>
    <message>
        <source>Check the firewall between gateway and server</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>Vérifier le pare-feu entre passerelle et serveur</translation>
    </message>
    <message>
        <source>Move long work to a queue and answer [202](status:ietf-202)</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Mettre les longs travaux en file et répondre [202](status:ietf-202)</translation>
    </message>
    <message>
        <source>Set time limits of your own for outside services, shorter than the gateway’s</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Fixer vos propres délais pour les services externes, plus courts que celui de la passerelle</translation>
    </message>
    <message>
        <source>Make repeated calls harmless</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Rendre les appels répétés inoffensifs</translation>
    </message>
    <message>
        <source>the server waited for the visitor, not for another server</source>
        <extracomment>ietf-504, unlike ietf-408</extracomment>
        <translation>le serveur a attendu le visiteur, pas un autre serveur</translation>
    </message>
    <message>
        <source>an answer came, but a useless one</source>
        <extracomment>ietf-504, unlike ietf-502</extracomment>
        <translation>une réponse est venue, mais inutilisable</translation>
    </message>
    <message>
        <source>refused at once instead of waited</source>
        <extracomment>ietf-504, unlike ietf-503</extracomment>
        <translation>refusé tout de suite au lieu d’attendre</translation>
    </message>
    <message>
        <source>connected, but no answer within 120 s (Cloudflare’s default)</source>
        <extracomment>ietf-504, unlike cloudflare-524</extracomment>
        <translation>connecté, mais pas de réponse en 120&#xa0;s (réglage par défaut de Cloudflare)</translation>
    </message>
    <message>
        <source>Cloudflare could not even connect</source>
        <extracomment>ietf-504, unlike cloudflare-522</extracomment>
        <translation>Cloudflare n’a même pas pu se connecter</translation>
    </message>
    <message>
        <source>the visitor’s own program gave up; no answer at all</source>
        <extracomment>ietf-504, unlike failure-response-timeout</extracomment>
        <translation>le programme du visiteur a abandonné&#x202f;; aucune réponse</translation>
    </message>
    <message>
        <source>The site does not know who is calling: the sign-in is missing or was refused.</source>
        <extracomment>ietf-401, summary</extracomment>
        <translation>Le site ne sait pas qui appelle&#xa0;: l’identification manque ou a été refusée.</translation>
    </message>
    <message>
        <source>The site needs you to sign in, or it did not accept your sign-in. Please sign in again and check Caps Lock. If it refuses you although the password is right, set a new one, or tell us your user name, but never your password.</source>
        <extracomment>ietf-401, say</extracomment>
        <translation>Le site vous demande de vous connecter à votre compte, ou n’a pas accepté votre identification. Merci de recommencer en vérifiant la touche Verr. Maj. S’il refuse malgré le bon mot de passe, définissez-en un nouveau ou donnez-nous votre nom d’utilisateur, mais jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>The visitor signs in; a program sends a valid key or token.</source>
        <extracomment>ietf-401, actNote</extracomment>
        <translation>Le visiteur s’identifie&#x202f;; un programme envoie une clé ou un jeton valable.</translation>
    </message>
    <message>
        <source>It works as soon as a valid sign-in comes along.</source>
        <extracomment>ietf-401, retryNote</extracomment>
        <translation>Cela marche dès qu’une identification valable est fournie.</translation>
    </message>
    <message>
        <source>Not signed in, or the session has run out</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Pas identifié, ou session expirée</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Nom ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>API key or token missing, mistyped or expired</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Clé d’API ou jeton absent, mal saisi ou expiré</translation>
    </message>
    <message>
        <source>`Authorization` got lost on a redirect or in a proxy</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>`Authorization` perdu dans une redirection ou un proxy</translation>
    </message>
    <message>
        <source>A test site is protected by a password</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Un site de test protégé par mot de passe</translation>
    </message>
    <message>
        <source>Sign out and in again</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Se déconnecter et se reconnecter</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Remove a wrong password the browser has saved</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Supprimer un mauvais mot de passe enregistré par le navigateur</translation>
    </message>
    <message>
        <source>Check that the account exists and is not locked</source>
        <extracomment>ietf-401, fix for the owner</extracomment>
        <translation>Vérifier que le compte existe et n’est pas bloqué</translation>
    </message>
    <message>
        <source>Pass `Authorization` on to the application (Apache `CGIPassAuth`)</source>
        <extracomment>ietf-401, fix for the owner</extracomment>
        <translation>Transmettre `Authorization` à l’application (Apache `CGIPassAuth`)</translation>
    </message>
    <message>
        <source>Send `WWW-Authenticate` with every 401; it is a must</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Envoyer `WWW-Authenticate` avec chaque 401&#x202f;; c’est obligatoire</translation>
    </message>
    <message>
        <source>Renew the token and compare the clocks</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Renouveler le jeton et comparer les horloges</translation>
    </message>
    <message>
        <source>Use [403](status:ietf-403) where signing in would not help</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Utiliser [403](status:ietf-403) si s’identifier n’y change rien</translation>
    </message>
    <message>
        <source>knows the visitor, or does not care, and refuses all the same</source>
        <extracomment>ietf-401, unlike ietf-403</extracomment>
        <translation>connaît le visiteur, ou n’en tient pas compte, et refuse quand même</translation>
    </message>
    <message>
        <source>the proxy in between asks, not the site</source>
        <extracomment>ietf-401, unlike ietf-407</extracomment>
        <translation>c’est le proxy intermédiaire qui demande, pas le site</translation>
    </message>
    <message>
        <source>the Wi-Fi asks, not the site</source>
        <extracomment>ietf-401, unlike ietf-511</extracomment>
        <translation>c’est le Wi-Fi qui demande, pas le site</translation>
    </message>
    <message>
        <source>signed in, but the form is too old</source>
        <extracomment>ietf-401, unlike laravel-419</extracomment>
        <translation>identifié, mais le formulaire est trop vieux</translation>
    </message>
    <message>
        <source>some sites hide private pages that way</source>
        <extracomment>ietf-401, unlike ietf-404</extracomment>
        <translation>certains sites cachent ainsi leurs pages privées</translation>
    </message>
    <message>
        <source>The site has had more calls from here than it allows and asks for a pause.</source>
        <extracomment>ietf-429, summary</extracomment>
        <translation>Le site a reçu d’ici plus d’appels qu’il n’en permet et demande une pause.</translation>
    </message>
    <message>
        <source>The site has counted more visits from your connection than it allows and wants a break. Please wait some minutes without reloading, then try again, best without VPN. If it comes back at once, send us the time and the page.</source>
        <extracomment>ietf-429, say</extracomment>
        <translation>Le site a compté plus de visites de votre connexion qu’il n’en permet et veut une pause. Merci d’attendre quelques minutes sans recharger, puis de réessayer, de préférence sans VPN. Si cela revient aussitôt, envoyez-nous l’heure et la page.</translation>
    </message>
    <message>
        <source>The visitor or program waits, then goes more slowly.</source>
        <extracomment>ietf-429, actNote</extracomment>
        <translation>Le visiteur ou le programme attend, puis va moins vite.</translation>
    </message>
    <message>
        <source>After the time in `Retry-After`; trying sooner may prolong it.</source>
        <extracomment>ietf-429, retryNote</extracomment>
        <translation>Après le délai de `Retry-After`&#x202f;; réessayer plus tôt peut le prolonger.</translation>
    </message>
    <message>
        <source>A program calls without pause or repeats at once</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Un programme appelle sans pause ou répète aussitôt</translation>
    </message>
    <message>
        <source>Many people behind one address: office, VPN, mobile network</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Beaucoup de gens derrière une seule adresse&#xa0;: bureau, VPN, réseau mobile</translation>
    </message>
    <message>
        <source>The allowance per minute or day is used up</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Le quota par minute ou par jour est épuisé</translation>
    </message>
    <message>
        <source>Reloading or trying passwords again and again</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Rechargements ou essais de mots de passe répétés</translation>
    </message>
    <message>
        <source>The site counts the CDN instead of the visitors</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Le site compte le CDN au lieu des visiteurs</translation>
    </message>
    <message>
        <source>Wait some minutes, with all tabs of the site closed</source>
        <extracomment>ietf-429, fix for the visitor</extracomment>
        <translation>Attendre quelques minutes, tous les onglets du site fermés</translation>
    </message>
    <message>
        <source>Switch the VPN off or use another network</source>
        <extracomment>ietf-429, fix for the visitor</extracomment>
        <translation>Désactiver le VPN ou changer de réseau</translation>
    </message>
    <message>
        <source>Count by the visitor’s real address, not the proxy’s</source>
        <extracomment>ietf-429, fix for the owner</extracomment>
        <translation>Compter par adresse réelle du visiteur, pas du proxy</translation>
    </message>
    <message>
        <source>Raise the limit for sign-in pages with care</source>
        <extracomment>ietf-429, fix for the owner</extracomment>
        <translation>Relever avec prudence la limite des pages de connexion</translation>
    </message>
    <message>
        <source>Wait as long as `Retry-After` says, then double the pauses</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>Attendre le temps donné par `Retry-After`, puis doubler les pauses</translation>
    </message>
    <message>
        <source>Bundle calls and keep answers</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>Grouper les appels et garder les réponses</translation>
    </message>
    <message>
        <source>Watch the remaining allowance in the `RateLimit` fields</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>Suivre le quota restant dans les champs `RateLimit`</translation>
    </message>
    <message>
        <source>the site is overloaded for all, not just for you</source>
        <extracomment>ietf-429, unlike ietf-503</extracomment>
        <translation>le site est surchargé pour tous, pas seulement pour vous</translation>
    </message>
    <message>
        <source>refused outright; waiting does not help</source>
        <extracomment>ietf-429, unlike ietf-403</extracomment>
        <translation>refusé net&#x202f;; attendre ne sert à rien</translation>
    </message>
    <message>
        <source>the owner’s limit at Cloudflare, with this code</source>
        <extracomment>ietf-429, unlike cloudflare-1015</extracomment>
        <translation>la limite du propriétaire chez Cloudflare, avec ce code</translation>
    </message>
    <message>
        <source>Twitter’s old number for the same</source>
        <extracomment>ietf-429, unlike twitter-420</extracomment>
        <translation>l’ancien numéro de Twitter pour la même chose</translation>
    </message>
    <message>
        <source>the paid allowance is used up; waiting may not help</source>
        <extracomment>ietf-429, unlike ietf-402</extracomment>
        <translation>le quota payé est épuisé&#x202f;; attendre ne suffira peut-être pas</translation>
    </message>
    <message>
        <source>the service itself is overloaded</source>
        <extracomment>ietf-429, unlike qualys-529</extracomment>
        <translation>le service lui-même est surchargé</translation>
    </message>
    <message>
        <source>The server could not, or would not, make sense of what the browser sent.</source>
        <extracomment>ietf-400, summary</extracomment>
        <translation>Le serveur n’a pas pu, ou pas voulu, comprendre ce que le navigateur a envoyé.</translation>
    </message>
    <message>
        <source>The site could not read what your browser sent. Please delete this site’s cookies, check the address for stray characters and try again, perhaps in a private window. If it stays, send us the full address and the time.</source>
        <extracomment>ietf-400, say</extracomment>
        <translation>Le site n’a pas pu lire ce que votre navigateur a envoyé. Merci de supprimer les cookies de ce site, de vérifier qu’aucun caractère ne s’est glissé dans l’adresse et de réessayer, au besoin dans une fenêtre privée. Si cela continue, envoyez-nous l’adresse complète et l’heure.</translation>
    </message>
    <message>
        <source>The visitor clears cookies or corrects the address; a program corrects its call.</source>
        <extracomment>ietf-400, actNote</extracomment>
        <translation>Le visiteur efface les cookies ou corrige l’adresse&#x202f;; un programme corrige son appel.</translation>
    </message>
    <message>
        <source>Old, broken or too many cookies of this site</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Cookies du site anciens, abîmés ou trop nombreux</translation>
    </message>
    <message>
        <source>Stray `%`, space or cut-off character in the address</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>`%`, espace ou caractère tronqué égaré dans l’adresse</translation>
    </message>
    <message>
        <source>Invalid JSON or missing field in an API call</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>JSON incorrect ou champ manquant dans un appel d’API</translation>
    </message>
    <message>
        <source>The server does not know the host name it was called by</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Le serveur ne connaît pas le nom d’hôte par lequel on l’appelle</translation>
    </message>
    <message>
        <source>Plain `http` sent to an `https` port</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Du `http` simple envoyé à un port `https`</translation>
    </message>
    <message>
        <source>Delete the cookies of this site</source>
        <extracomment>ietf-400, fix for the visitor
----------
ietf-431, fix for the visitor</extracomment>
        <translation>Supprimer les cookies de ce site</translation>
    </message>
    <message>
        <source>Type the address anew, without what follows the `?`</source>
        <extracomment>ietf-400, fix for the visitor</extracomment>
        <translation>Ressaisir l’adresse, sans ce qui suit le `?`</translation>
    </message>
    <message>
        <source>Try a private window</source>
        <extracomment>ietf-400, fix for the visitor
----------
failure-redirect-loop, fix for the visitor
----------
ietf-431, fix for the visitor</extracomment>
        <translation>Essayer une fenêtre privée</translation>
    </message>
    <message>
        <source>Add the host name to the site and the framework</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Ajouter le nom d’hôte au site et au framework</translation>
    </message>
    <message>
        <source>Raise the header limit if cookies are the reason</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Augmenter la limite des en-têtes si les cookies sont en cause</translation>
    </message>
    <message>
        <source>Say in the content which part was wrong</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>Dire dans le contenu quelle partie était fausse</translation>
    </message>
    <message>
        <source>Check `Host`, `Content-Length` and encoding of the call</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>Vérifier `Host`, `Content-Length` et l’encodage de l’appel</translation>
    </message>
    <message>
        <source>Send it once with `curl -v` and compare</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>L’envoyer une fois avec `curl -v` et comparer</translation>
    </message>
    <message>
        <source>could be read, but the values do not fit</source>
        <extracomment>ietf-400, unlike ietf-422</extracomment>
        <translation>lisible, mais les valeurs ne conviennent pas</translation>
    </message>
    <message>
        <source>names the oversized header, where 400 keeps quiet</source>
        <extracomment>ietf-400, unlike ietf-431</extracomment>
        <translation>nomme l’en-tête trop grand, là où 400 se tait</translation>
    </message>
    <message>
        <source>understood; only nothing is there</source>
        <extracomment>ietf-400, unlike ietf-404</extracomment>
        <translation>compris&#x202f;; simplement, il n’y a rien</translation>
    </message>
    <message>
        <source>understood, but the wrong server for this name</source>
        <extracomment>ietf-400, unlike ietf-421</extracomment>
        <translation>compris, mais mauvais serveur pour ce nom</translation>
    </message>
    <message>
        <source>nginx’s number for too long a header, shown as 400</source>
        <extracomment>ietf-400, unlike nginx-494</extracomment>
        <translation>le numéro de nginx pour un en-tête trop long, affiché comme 400</translation>
    </message>
    <message>
        <source>plain http on the https port, shown as 400</source>
        <extracomment>ietf-400, unlike nginx-497</extracomment>
        <translation>du http simple sur le port https, affiché comme 400</translation>
    </message>
    <message>
        <source>The address has changed for good; the browser goes on to the new one.</source>
        <extracomment>ietf-301, summary</extracomment>
        <translation>L’adresse a changé pour de bon&#x202f;; le navigateur passe à la nouvelle.</translation>
    </message>
    <message>
        <source>The page has a new address, and your browser should take you there by itself. Please update your bookmark. If you end up on a wrong page or go round in circles, send us the address you started from.</source>
        <extracomment>ietf-301, say</extracomment>
        <translation>La page a une nouvelle adresse, et votre navigateur devrait vous y conduire tout seul. Merci de mettre votre favori à jour. Si vous arrivez sur une mauvaise page ou tournez en rond, envoyez-nous l’adresse de départ.</translation>
    </message>
    <message>
        <source>The browser follows; the site renews its own links in time.</source>
        <extracomment>ietf-301, actNote</extracomment>
        <translation>Le navigateur suit&#x202f;; le site met à jour ses propres liens.</translation>
    </message>
    <message>
        <source>The browser is already on its way to the new address.</source>
        <extracomment>ietf-301, retryNote</extracomment>
        <translation>Le navigateur est déjà en route vers la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Page or site has moved to another address or domain</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>Page ou site déplacé vers une autre adresse ou un autre domaine</translation>
    </message>
    <message>
        <source>`http` leads to `https`, or to the name with `www`</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>`http` mène à `https`, ou au nom avec `www`</translation>
    </message>
    <message>
        <source>A slash at the end is added or removed</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>Une barre oblique finale est ajoutée ou retirée</translation>
    </message>
    <message>
        <source>The browser remembers a 301 that is long gone</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>Le navigateur se souvient d’un 301 disparu depuis longtemps</translation>
    </message>
    <message>
        <source>Renew bookmarks and saved links</source>
        <extracomment>ietf-301, fix for the visitor</extracomment>
        <translation>Mettre à jour favoris et liens enregistrés</translation>
    </message>
    <message>
        <source>Clear this site’s stored data if it leads to the wrong place</source>
        <extracomment>ietf-301, fix for the visitor</extracomment>
        <translation>Effacer les données de ce site s’il mène au mauvais endroit</translation>
    </message>
    <message>
        <source>Lead straight to the final address, without chains</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Mener tout droit à l’adresse finale, sans chaînes</translation>
    </message>
    <message>
        <source>Check forms and APIs: use [308](status:ietf-308) where POST must stay</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Vérifier formulaires et API&#xa0;: utiliser [308](status:ietf-308) où POST doit rester</translation>
    </message>
    <message>
        <source>Test with [302](status:ietf-302) first: a wrong 301 is hard to take back</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Tester d’abord avec [302](status:ietf-302)&#xa0;: un 301 erroné se rattrape mal</translation>
    </message>
    <message>
        <source>Limit the memory with `Cache-Control: max-age`</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Limiter la mémorisation avec `Cache-Control: max-age`</translation>
    </message>
    <message>
        <source>Compare host and scheme if it loops behind a proxy</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Comparer hôte et schéma si ça boucle derrière un proxy</translation>
    </message>
    <message>
        <source>just as permanent, but a POST stays a POST</source>
        <extracomment>ietf-301, unlike ietf-308</extracomment>
        <translation>tout aussi permanent, mais un POST reste un POST</translation>
    </message>
    <message>
        <source>for now only: keep using the old address</source>
        <extracomment>ietf-301, unlike ietf-302</extracomment>
        <translation>pour le moment seulement&#xa0;: garder l’ancienne adresse</translation>
    </message>
    <message>
        <source>not a move, but the way to a result</source>
        <extracomment>ietf-301, unlike ietf-303</extracomment>
        <translation>pas un déplacement, mais le chemin d’un résultat</translation>
    </message>
    <message>
        <source>gone without a new address</source>
        <extracomment>ietf-301, unlike ietf-410</extracomment>
        <translation>parti sans nouvelle adresse</translation>
    </message>
    <message>
        <source>For now another page answers; the old address stays the right one.</source>
        <extracomment>ietf-302, summary</extracomment>
        <translation>Pour le moment, une autre page répond&#x202f;; l’ancienne adresse reste la bonne.</translation>
    </message>
    <message>
        <source>Your browser is being sent to another page for the moment, for example to sign in or to your language. Keep your bookmark as it is. If you go round in circles, please allow cookies for this site, try a private window and tell us what happens.</source>
        <extracomment>ietf-302, say</extracomment>
        <translation>Votre navigateur est envoyé pour le moment vers une autre page, par exemple pour vous connecter ou choisir votre langue. Gardez votre favori tel quel. Si vous tournez en rond, merci d’autoriser les cookies pour ce site, d’essayer une fenêtre privée et de nous dire ce qui se passe.</translation>
    </message>
    <message>
        <source>The browser follows by itself.</source>
        <extracomment>ietf-302, actNote</extracomment>
        <translation>Le navigateur suit tout seul.</translation>
    </message>
    <message>
        <source>Each new call may lead somewhere else.</source>
        <extracomment>ietf-302, retryNote</extracomment>
        <translation>Chaque nouvel appel peut mener ailleurs.</translation>
    </message>
    <message>
        <source>Not signed in: the site leads to its sign-in page</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Pas identifié&#xa0;: le site mène à sa page de connexion</translation>
    </message>
    <message>
        <source>Language, country or device is chosen automatically</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Langue, pays ou appareil choisi automatiquement</translation>
    </message>
    <message>
        <source>A form was handled, its result follows</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Un formulaire a été traité, son résultat suit</translation>
    </message>
    <message>
        <source>Cookies are blocked, so the sign-in page returns</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Cookies bloqués&#xa0;: la page de connexion revient</translation>
    </message>
    <message>
        <source>A short or advertising link counts the click</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Un lien court ou publicitaire compte le clic</translation>
    </message>
    <message>
        <source>Allow cookies for the site if sign-in goes in circles</source>
        <extracomment>ietf-302, fix for the visitor</extracomment>
        <translation>Autoriser les cookies du site si la connexion tourne en rond</translation>
    </message>
    <message>
        <source>Use [301](status:ietf-301) if the move is for good</source>
        <extracomment>ietf-302, fix for the owner</extracomment>
        <translation>Utiliser [301](status:ietf-301) si c’est définitif</translation>
    </message>
    <message>
        <source>Try the sign-in once with all cookies deleted</source>
        <extracomment>ietf-302, fix for the owner</extracomment>
        <translation>Essayer de se connecter une fois sans aucun cookie</translation>
    </message>
    <message>
        <source>Use [303](status:ietf-303) after a form, [307](status:ietf-307) where POST must stay</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>Utiliser [303](status:ietf-303) après un formulaire, [307](status:ietf-307) où POST doit rester</translation>
    </message>
    <message>
        <source>Never take `Location` unchecked from user input</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>Ne jamais prendre `Location` d’une saisie sans contrôle</translation>
    </message>
    <message>
        <source>Check the proxy’s `X-Forwarded-Proto` if it loops</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>Vérifier `X-Forwarded-Proto` du proxy si ça boucle</translation>
    </message>
    <message>
        <source>for good: browsers may remember it</source>
        <extracomment>ietf-302, unlike ietf-301</extracomment>
        <translation>pour de bon&#xa0;: les navigateurs peuvent le retenir</translation>
    </message>
    <message>
        <source>as temporary, but method and content stay</source>
        <extracomment>ietf-302, unlike ietf-307</extracomment>
        <translation>tout aussi provisoire, mais méthode et contenu restent</translation>
    </message>
    <message>
        <source>leads to the result of an action, always with GET</source>
        <extracomment>ietf-302, unlike ietf-303</extracomment>
        <translation>mène au résultat d’une action, toujours avec GET</translation>
    </message>
    <message>
        <source>asks for sign-in directly instead of leading to a page</source>
        <extracomment>ietf-302, unlike ietf-401</extracomment>
        <translation>demande directement de s’identifier au lieu de mener à une page</translation>
    </message>
    <message>
        <source>All went as asked; the answer carries what was wanted.</source>
        <extracomment>ietf-200, summary</extracomment>
        <translation>Tout s’est passé comme demandé&#x202f;; la réponse apporte ce qui était voulu.</translation>
    </message>
    <message>
        <source>The site answered normally and delivered the page. If something on it still looks wrong, please reload it with Ctrl+F5. Still wrong? Send us a picture of your screen with the address and the time.</source>
        <extracomment>ietf-200, say</extracomment>
        <translation>Le site a répondu normalement et livré la page. Si quelque chose semble encore anormal, merci de la recharger avec Ctrl+F5. Toujours anormal&#x202f;? Envoyez-nous une image de votre écran avec l’adresse et l’heure.</translation>
    </message>
    <message>
        <source>If something looks wrong, it is the content, not the delivery.</source>
        <extracomment>ietf-200, actNote</extracomment>
        <translation>Si quelque chose semble anormal, c’est le contenu, pas la livraison.</translation>
    </message>
    <message>
        <source>It has been delivered.</source>
        <extracomment>ietf-200, retryNote</extracomment>
        <translation>C’est déjà livré.</translation>
    </message>
    <message>
        <source>The page or file exists and was sent</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>La page ou le fichier existe et a été envoyé</translation>
    </message>
    <message>
        <source>A form or call was carried out, the result follows</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Un formulaire ou un appel a été traité, le résultat suit</translation>
    </message>
    <message>
        <source>An error page is sent with 200 by mistake (“soft 404”)</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Une page d’erreur est envoyée en 200 par erreur («&#xa0;soft 404&#xa0;»)</translation>
    </message>
    <message>
        <source>A sign-in page of a hotel or a bot check answers instead</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>La page de connexion d’un hôtel ou un contrôle antirobot répond à la place</translation>
    </message>
    <message>
        <source>Reload with Ctrl+F5 if the page looks old</source>
        <extracomment>ietf-200, fix for the visitor</extracomment>
        <translation>Recharger avec Ctrl+F5 si la page semble ancienne</translation>
    </message>
    <message>
        <source>Try a private window if it looks broken</source>
        <extracomment>ietf-200, fix for the visitor</extracomment>
        <translation>Essayer une fenêtre privée si elle semble cassée</translation>
    </message>
    <message>
        <source>Read the page’s text when visitors report errors</source>
        <extracomment>ietf-200, fix for the owner</extracomment>
        <translation>Lire le texte de la page quand des visiteurs signalent des erreurs</translation>
    </message>
    <message>
        <source>Empty the CDN’s copy after a release</source>
        <extracomment>ietf-200, fix for the owner
----------
ietf-304, fix for the owner</extracomment>
        <translation>Vider la copie du CDN après une mise en ligne</translation>
    </message>
    <message>
        <source>Answer errors with 4xx or 5xx, never with a 200 page</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>Répondre aux erreurs par 4xx ou 5xx, jamais par une page en 200</translation>
    </message>
    <message>
        <source>Look at `Age` and `Cache-Control` if old content comes</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>Examiner `Age` et `Cache-Control` si un ancien contenu arrive</translation>
    </message>
    <message>
        <source>Check `Content-Type` if the browser saves instead of showing</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>Vérifier `Content-Type` si le navigateur enregistre au lieu d’afficher</translation>
    </message>
    <message>
        <source>done as well, but on purpose without content</source>
        <extracomment>ietf-200, unlike ietf-204</extracomment>
        <translation>réussi aussi, mais volontairement sans contenu</translation>
    </message>
    <message>
        <source>unchanged, so the browser shows the copy it has</source>
        <extracomment>ietf-200, unlike ietf-304</extracomment>
        <translation>inchangé, donc le navigateur montre sa copie</translation>
    </message>
    <message>
        <source>only a piece of the file</source>
        <extracomment>ietf-200, unlike ietf-206</extracomment>
        <translation>seulement un morceau du fichier</translation>
    </message>
    <message>
        <source>a “soft 404” shows its words under a 200</source>
        <extracomment>ietf-200, unlike ietf-404</extracomment>
        <translation>un «&#xa0;soft 404&#xa0;» affiche ses mots sous un 200</translation>
    </message>
    <message>
        <source>an error that often hides inside a 200 answer</source>
        <extracomment>ietf-200, unlike esri-498</extracomment>
        <translation>une erreur souvent cachée dans une réponse 200</translation>
    </message>
    <message>
        <source>The host looks for a crash in the origin’s error log at that very minute.</source>
        <extracomment>cloudflare-520, actNote</extracomment>
        <translation>L’hébergeur cherche un plantage dans le journal d’erreurs du serveur d’origine à cette minute.</translation>
    </message>
    <message>
        <source>The application crashed while answering (often PHP)</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>L’application a planté en répondant (souvent PHP)</translation>
    </message>
    <message>
        <source>Headers over 128 KB, mostly too many cookies</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>En-têtes de plus de 128&#xa0;Ko, surtout trop de cookies</translation>
    </message>
    <message>
        <source>A firewall or security plug-in cuts Cloudflare off</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Un pare-feu ou une extension de sécurité coupe Cloudflare</translation>
    </message>
    <message>
        <source>HTTP/2 at the origin is set up wrongly</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>HTTP/2 est mal configuré sur le serveur d’origine</translation>
    </message>
    <message>
        <source>Delete this site’s cookies</source>
        <extracomment>cloudflare-520, fix for the visitor
----------
failure-redirect-loop, fix for the visitor</extracomment>
        <translation>Supprimer les cookies de ce site</translation>
    </message>
    <message>
        <source>Send the site the Ray ID and the time</source>
        <extracomment>cloudflare-520, fix for the visitor</extracomment>
        <translation>Envoyer au site le Ray ID et l’heure</translation>
    </message>
    <message>
        <source>Give the host the time, URL and Ray ID</source>
        <extracomment>cloudflare-520, fix for the owner</extracomment>
        <translation>Donner à l’hébergeur l’heure, l’URL et le Ray ID</translation>
    </message>
    <message>
        <source>Set the record to DNS only to see the bare answer</source>
        <extracomment>cloudflare-520, fix for the owner</extracomment>
        <translation>Passer l’enregistrement en «&#xa0;DNS only&#xa0;» pour voir la réponse nue</translation>
    </message>
    <message>
        <source>Ask the origin directly with `curl -v --resolve`</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Interroger le serveur d’origine avec `curl -v --resolve`</translation>
    </message>
    <message>
        <source>Switch HTTP/2 to Origin off as a test</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Désactiver HTTP/2 to Origin pour essayer</translation>
    </message>
    <message>
        <source>Add up the size of the response headers</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Additionner la taille des en-têtes de réponse</translation>
    </message>
    <message>
        <source>no answer at all because the connection was refused</source>
        <extracomment>cloudflare-520, unlike cloudflare-521</extracomment>
        <translation>aucune réponse car la connexion a été refusée</translation>
    </message>
    <message>
        <source>a proper 502 answer from the site, passed on</source>
        <extracomment>cloudflare-520, unlike cloudflare-502</extracomment>
        <translation>une vraie réponse 502 du site, transmise</translation>
    </message>
    <message>
        <source>encryption failed before any answer could come</source>
        <extracomment>cloudflare-520, unlike cloudflare-525</extracomment>
        <translation>le chiffrement a échoué avant toute réponse</translation>
    </message>
    <message>
        <source>The site’s server turned Cloudflare’s connection away at the door.</source>
        <extracomment>cloudflare-521, summary</extracomment>
        <translation>Le serveur du site a refusé la connexion de Cloudflare à l’entrée.</translation>
    </message>
    <message>
        <source>The host starts the web server, or stops its firewall from rejecting Cloudflare.</source>
        <extracomment>cloudflare-521, actNote</extracomment>
        <translation>L’hébergeur démarre le serveur web, ou fait en sorte que son pare-feu ne rejette plus Cloudflare.</translation>
    </message>
    <message>
        <source>It clears when the server restarts; a firewall rule stays until somebody edits it.</source>
        <extracomment>cloudflare-521, retryNote</extracomment>
        <translation>Cela passe quand le serveur redémarre&#x202f;; une règle de pare-feu reste jusqu’à sa modification.</translation>
    </message>
    <message>
        <source>The web server program is stopped or has crashed</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Le serveur web est arrêté ou a planté</translation>
    </message>
    <message>
        <source>The firewall rejects Cloudflare’s addresses</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Le pare-feu rejette les adresses de Cloudflare</translation>
    </message>
    <message>
        <source>Nothing listens on the port the SSL mode needs</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Rien n’écoute sur le port que veut le mode SSL</translation>
    </message>
    <message>
        <source>A security tool took Cloudflare for an attacker</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Un outil de sécurité a pris Cloudflare pour un attaquant</translation>
    </message>
    <message>
        <source>Try again in some minutes</source>
        <extracomment>cloudflare-521, fix for the visitor</extracomment>
        <translation>Réessayer dans quelques minutes</translation>
    </message>
    <message>
        <source>Tell the site that 521 is showing</source>
        <extracomment>cloudflare-521, fix for the visitor</extracomment>
        <translation>Signaler au site que 521 s’affiche</translation>
    </message>
    <message>
        <source>Check that the web server is running</source>
        <extracomment>cloudflare-521, fix for the owner</extracomment>
        <translation>Vérifier que le serveur web tourne</translation>
    </message>
    <message>
        <source>Allow all of Cloudflare’s IP ranges in the firewall</source>
        <extracomment>cloudflare-521, fix for the owner</extracomment>
        <translation>Autoriser toutes les plages d’IP de Cloudflare dans le pare-feu</translation>
    </message>
    <message>
        <source>Check the listening ports with `ss -ltnp`</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Vérifier les ports ouverts avec `ss -ltnp`</translation>
    </message>
    <message>
        <source>Match port 80 or 443 to the SSL/TLS mode</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Accorder le port 80 ou 443 au mode SSL/TLS</translation>
    </message>
    <message>
        <source>Exclude Cloudflare from `fail2ban` and similar tools</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Exclure Cloudflare de `fail2ban` et des outils semblables</translation>
    </message>
    <message>
        <source>no reply to the knock at all; 521 is an instant refusal</source>
        <extracomment>cloudflare-521, unlike cloudflare-522</extracomment>
        <translation>aucune réaction&#x202f;; 521 est un refus immédiat</translation>
    </message>
    <message>
        <source>no road to the server; with 521 it was reached and said no</source>
        <extracomment>cloudflare-521, unlike cloudflare-523</extracomment>
        <translation>aucune route vers le serveur&#x202f;; avec 521 il a été joint et a dit non</translation>
    </message>
    <message>
        <source>the connection stood, only its encryption failed</source>
        <extracomment>cloudflare-521, unlike cloudflare-525</extracomment>
        <translation>la connexion tenait, seul son chiffrement a échoué</translation>
    </message>
    <message>
        <source>the server took the connection, then sent nonsense</source>
        <extracomment>cloudflare-521, unlike cloudflare-520</extracomment>
        <translation>le serveur a pris la connexion, puis envoyé n’importe quoi</translation>
    </message>
    <message>
        <source>The host finds out who drops the packets: a firewall, an overloaded server or a wrong address.</source>
        <extracomment>cloudflare-522, actNote</extracomment>
        <translation>L’hébergeur cherche qui perd les paquets&#xa0;: un pare-feu, un serveur surchargé ou une mauvaise adresse.</translation>
    </message>
    <message>
        <source>May get through when the load drops; a blocked or wrong address stays silent.</source>
        <extracomment>cloudflare-522, retryNote</extracomment>
        <translation>Peut passer quand la charge baisse&#x202f;; une adresse bloquée ou fausse reste muette.</translation>
    </message>
    <message>
        <source>The server is overloaded or switched off</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Le serveur est surchargé ou éteint</translation>
    </message>
    <message>
        <source>The DNS record holds an old IP address</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>L’enregistrement DNS contient une ancienne adresse IP</translation>
    </message>
    <message>
        <source>TCP keep-alive is switched off at the origin</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>TCP keep-alive est désactivé sur le serveur d’origine</translation>
    </message>
    <message>
        <source>A Worker on a custom domain fetches its own hostname</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Un Worker sur un domaine personnalisé appelle son propre nom d’hôte</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again</source>
        <extracomment>cloudflare-522, fix for the visitor</extracomment>
        <translation>Attendre quelques minutes et réessayer</translation>
    </message>
    <message>
        <source>Send the site the Ray ID</source>
        <extracomment>cloudflare-522, fix for the visitor</extracomment>
        <translation>Envoyer le Ray ID au site</translation>
    </message>
    <message>
        <source>Compare the A record with the address the host gave you</source>
        <extracomment>cloudflare-522, fix for the owner</extracomment>
        <translation>Comparer l’enregistrement A à l’adresse donnée par l’hébergeur</translation>
    </message>
    <message>
        <source>Let the host allow all Cloudflare ranges and lift rate limits</source>
        <extracomment>cloudflare-522, fix for the owner</extracomment>
        <translation>Faire autoriser toutes les plages de Cloudflare par l’hébergeur et lever les limites de débit</translation>
    </message>
    <message>
        <source>Search `iptables`, `.htaccess` and the cloud firewall for drop rules</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>Chercher des règles de rejet dans `iptables`, `.htaccess` et le pare-feu du cloud</translation>
    </message>
    <message>
        <source>Run `mtr` from the origin to a Cloudflare address</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>Lancer `mtr` du serveur d’origine vers une adresse de Cloudflare</translation>
    </message>
    <message>
        <source>Use a Route instead of fetching the Worker’s own hostname</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>Utiliser une Route au lieu d’appeler le nom d’hôte du Worker</translation>
    </message>
    <message>
        <source>refused at once; with 522 nobody reacts</source>
        <extracomment>cloudflare-522, unlike cloudflare-521</extracomment>
        <translation>refusé tout de suite&#x202f;; avec 522 personne ne réagit</translation>
    </message>
    <message>
        <source>the connection worked, only the answer took too long</source>
        <extracomment>cloudflare-522, unlike cloudflare-524</extracomment>
        <translation>la connexion marchait, seule la réponse a trop tardé</translation>
    </message>
    <message>
        <source>the network itself reports that there is no way there</source>
        <extracomment>cloudflare-522, unlike cloudflare-523</extracomment>
        <translation>le réseau lui-même signale qu’aucun chemin n’y mène</translation>
    </message>
    <message>
        <source>the site’s own server reported that something behind it was slow</source>
        <extracomment>cloudflare-522, unlike cloudflare-504</extracomment>
        <translation>le serveur du site a signalé une lenteur derrière lui</translation>
    </message>
    <message>
        <source>The site makes the slow page faster, or lets the job run in the background.</source>
        <extracomment>cloudflare-524, actNote</extracomment>
        <translation>Le site accélère la page lente ou exécute le travail en arrière-plan.</translation>
    </message>
    <message>
        <source>A long job in the page: export, import, report</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Un long travail dans la page&#xa0;: export, import, rapport</translation>
    </message>
    <message>
        <source>A slow database query</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Une requête SQL lente</translation>
    </message>
    <message>
        <source>An overloaded server that still accepts connections</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Un serveur surchargé qui accepte encore les connexions</translation>
    </message>
    <message>
        <source>The server takes an upload too slowly</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Le serveur reçoit un envoi trop lentement</translation>
    </message>
    <message>
        <source>Try a smaller export or file</source>
        <extracomment>cloudflare-524, fix for the visitor</extracomment>
        <translation>Essayer un export ou un fichier plus petit</translation>
    </message>
    <message>
        <source>Run long jobs from a DNS-only subdomain</source>
        <extracomment>cloudflare-524, fix for the owner</extracomment>
        <translation>Lancer les longs travaux depuis un sous-domaine «&#xa0;DNS only&#xa0;»</translation>
    </message>
    <message>
        <source>Raise the Proxy Read Timeout (Enterprise only)</source>
        <extracomment>cloudflare-524, fix for the owner</extracomment>
        <translation>Augmenter le Proxy Read Timeout (Enterprise seulement)</translation>
    </message>
    <message>
        <source>Start the job, return at once and poll for its state</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Lancer le travail, répondre aussitôt, puis interroger son état</translation>
    </message>
    <message>
        <source>Log response times at the origin</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Noter les temps de réponse à l’origine</translation>
    </message>
    <message>
        <source>Find the slow query behind this URL</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Trouver la requête lente derrière cette URL</translation>
    </message>
    <message>
        <source>the site’s own front server gave up waiting, not Cloudflare</source>
        <extracomment>cloudflare-524, unlike cloudflare-504</extracomment>
        <translation>c’est le serveur frontal du site qui a cessé d’attendre, pas Cloudflare</translation>
    </message>
    <message>
        <source>an answer came, but it was unusable</source>
        <extracomment>cloudflare-524, unlike cloudflare-520</extracomment>
        <translation>une réponse est venue, mais inutilisable</translation>
    </message>
    <message>
        <source>your own program stopped waiting; no page came at all</source>
        <extracomment>cloudflare-524, unlike failure-response-timeout</extracomment>
        <translation>votre propre programme a cessé d’attendre&#x202f;; aucune page</translation>
    </message>
    <message>
        <source>Cloudflare and the site’s server could not agree on an encrypted connection.</source>
        <extracomment>cloudflare-525, summary</extracomment>
        <translation>Cloudflare et le serveur du site n’ont pas pu établir de connexion chiffrée.</translation>
    </message>
    <message>
        <source>The host repairs TLS at the origin: certificate, SNI, port 443 and ciphers.</source>
        <extracomment>cloudflare-525, actNote</extracomment>
        <translation>L’hébergeur répare TLS sur le serveur d’origine&#xa0;: certificat, SNI, port 443 et chiffrements.</translation>
    </message>
    <message>
        <source>It lasts until the origin’s setup changes; an occasional one may pass on a reload.</source>
        <extracomment>cloudflare-525, retryNote</extracomment>
        <translation>Cela dure tant que le serveur d’origine n’est pas reconfiguré&#x202f;; un cas isolé peut passer en rechargeant.</translation>
    </message>
    <message>
        <source>No cipher suite in common with Cloudflare</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Aucune suite de chiffrement commune avec Cloudflare</translation>
    </message>
    <message>
        <source>The origin does not support SNI</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Le serveur d’origine ne gère pas SNI</translation>
    </message>
    <message>
        <source>Reload once</source>
        <extracomment>cloudflare-525, fix for the visitor</extracomment>
        <translation>Recharger une fois</translation>
    </message>
    <message>
        <source>Report the page’s address to the site</source>
        <extracomment>cloudflare-525, fix for the visitor</extracomment>
        <translation>Signaler l’adresse de la page au site</translation>
    </message>
    <message>
        <source>Install a certificate; Cloudflare’s Origin CA is free</source>
        <extracomment>cloudflare-525, fix for the owner</extracomment>
        <translation>Installer un certificat&#x202f;; l’Origin CA de Cloudflare est gratuit</translation>
    </message>
    <message>
        <source>Check the origin’s IP address if the host changes it often</source>
        <extracomment>cloudflare-525, fix for the owner</extracomment>
        <translation>Vérifier l’adresse IP du serveur d’origine si l’hébergeur en change souvent</translation>
    </message>
    <message>
        <source>Test with `openssl s_client -servername`</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>Tester avec `openssl s_client -servername`</translation>
    </message>
    <message>
        <source>Compare the cipher lists of both ends</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>Comparer les listes de chiffrements des deux côtés</translation>
    </message>
    <message>
        <source>Log TLS errors (`mod_ssl`, nginx error log)</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>Journaliser les erreurs TLS (`mod_ssl`, journal nginx)</translation>
    </message>
    <message>
        <source>the handshake worked, but the certificate is not trusted</source>
        <extracomment>cloudflare-525, unlike cloudflare-526</extracomment>
        <translation>la négociation a marché, mais le certificat n’est pas reconnu</translation>
    </message>
    <message>
        <source>the connection was refused before any encryption began</source>
        <extracomment>cloudflare-525, unlike cloudflare-521</extracomment>
        <translation>connexion refusée avant tout chiffrement</translation>
    </message>
    <message>
        <source>between your device and the first server, no page shown</source>
        <extracomment>cloudflare-525, unlike failure-tls-handshake-failed</extracomment>
        <translation>entre votre appareil et le premier serveur, aucune page affichée</translation>
    </message>
    <message>
        <source>the names inside and outside the encryption differ</source>
        <extracomment>cloudflare-525, unlike cloudflare-1013</extracomment>
        <translation>les noms dans et hors du chiffrement diffèrent</translation>
    </message>
    <message>
        <source>Cloudflare does not trust the certificate of the site’s own server.</source>
        <extracomment>cloudflare-526, summary</extracomment>
        <translation>Cloudflare ne reconnaît pas le certificat du serveur du site.</translation>
    </message>
    <message>
        <source>The host renews the origin’s certificate or puts the right name into it.</source>
        <extracomment>cloudflare-526, actNote</extracomment>
        <translation>L’hébergeur renouvelle le certificat du serveur d’origine ou y met le bon nom.</translation>
    </message>
    <message>
        <source>The same until a valid certificate is installed.</source>
        <extracomment>cloudflare-526, retryNote</extracomment>
        <translation>Identique tant qu’un certificat valable n’est pas installé.</translation>
    </message>
    <message>
        <source>The origin’s certificate has expired</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Le certificat du serveur d’origine a expiré</translation>
    </message>
    <message>
        <source>It is self-signed or from an unknown issuer</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Il est autosigné ou d’un émetteur inconnu</translation>
    </message>
    <message>
        <source>It does not contain the requested hostname</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Il ne contient pas le nom d’hôte demandé</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Il a été révoqué</translation>
    </message>
    <message>
        <source>Gateway at a company distrusts the site’s certificate</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Gateway, dans une entreprise, se méfie du certificat du site</translation>
    </message>
    <message>
        <source>Report it to the site</source>
        <extracomment>cloudflare-526, fix for the visitor</extracomment>
        <translation>Le signaler au site</translation>
    </message>
    <message>
        <source>Ask IT at work whether Cloudflare Gateway filters</source>
        <extracomment>cloudflare-526, fix for the visitor</extracomment>
        <translation>Demander au service informatique si Cloudflare Gateway filtre</translation>
    </message>
    <message>
        <source>Renew the certificate, or use Cloudflare’s Origin CA</source>
        <extracomment>cloudflare-526, fix for the owner</extracomment>
        <translation>Renouveler le certificat ou utiliser l’Origin CA de Cloudflare</translation>
    </message>
    <message>
        <source>Set SSL to Full only until that is done</source>
        <extracomment>cloudflare-526, fix for the owner</extracomment>
        <translation>Mettre SSL sur Full seulement jusque-là</translation>
    </message>
    <message>
        <source>Read the expiry date and names with `openssl x509 -text`</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Lire l’expiration et les noms avec `openssl x509 -text`</translation>
    </message>
    <message>
        <source>Add a self-signed one to the Custom Origin Trust Store</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Ajouter un certificat autosigné au Custom Origin Trust Store</translation>
    </message>
    <message>
        <source>the certificate your browser sees has expired</source>
        <extracomment>cloudflare-526, unlike failure-tls-expired</extracomment>
        <translation>le certificat que voit votre navigateur a expiré</translation>
    </message>
    <message>
        <source>your browser itself distrusts the site; no Cloudflare page</source>
        <extracomment>cloudflare-526, unlike failure-tls-self-signed</extracomment>
        <translation>c’est votre navigateur qui se méfie du site&#x202f;; pas de page Cloudflare</translation>
    </message>
    <message>
        <source>the server refused to connect at all</source>
        <extracomment>cloudflare-526, unlike cloudflare-521</extracomment>
        <translation>le serveur a refusé toute connexion</translation>
    </message>
    <message>
        <source>A firewall rule of the site’s owner has matched this visit.</source>
        <extracomment>cloudflare-1020, summary</extracomment>
        <translation>Une règle de pare-feu du propriétaire du site s’applique à cette visite.</translation>
    </message>
    <message>
        <source>The visitor sends the Ray ID; the owner finds the rule and adjusts it.</source>
        <extracomment>cloudflare-1020, actNote</extracomment>
        <translation>Le visiteur envoie le Ray ID&#x202f;; le propriétaire trouve la règle et l’ajuste.</translation>
    </message>
    <message>
        <source>As long as rule and visit stay the same, so does the refusal.</source>
        <extracomment>cloudflare-1020, retryNote</extracomment>
        <translation>Tant que la règle et la visite ne changent pas, le refus non plus.</translation>
    </message>
    <message>
        <source>A rule against countries, VPNs or bots</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Une règle contre des pays, des VPN ou des robots</translation>
    </message>
    <message>
        <source>Characters in a form or address that look like an attack</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Des caractères d’un formulaire ou d’une adresse ressemblant à une attaque</translation>
    </message>
    <message>
        <source>A protected path such as an admin page</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Un chemin protégé, comme une page d’administration</translation>
    </message>
    <message>
        <source>A rule that is broader than intended</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Une règle plus large que prévu</translation>
    </message>
    <message>
        <source>Switch VPN and add-ons off</source>
        <extracomment>cloudflare-1020, fix for the visitor</extracomment>
        <translation>Désactiver VPN et extensions</translation>
    </message>
    <message>
        <source>Send the owner a picture with the Ray ID</source>
        <extracomment>cloudflare-1020, fix for the visitor</extracomment>
        <translation>Envoyer au propriétaire une image avec le Ray ID</translation>
    </message>
    <message>
        <source>Search Security Events for the Ray ID</source>
        <extracomment>cloudflare-1020, fix for the owner</extracomment>
        <translation>Chercher le Ray ID dans Security Events</translation>
    </message>
    <message>
        <source>Narrow the rule, or allow the address</source>
        <extracomment>cloudflare-1020, fix for the owner</extracomment>
        <translation>Restreindre la règle, ou autoriser l’adresse</translation>
    </message>
    <message>
        <source>Test new rules with the log action first</source>
        <extracomment>cloudflare-1020, fix for the developer</extracomment>
        <translation>Tester d’abord les nouvelles règles avec l’action «&#xa0;log&#xa0;»</translation>
    </message>
    <message>
        <source>too many requests; it ends by waiting</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1015</extracomment>
        <translation>trop de requêtes&#x202f;; cela passe en attendant</translation>
    </message>
    <message>
        <source>the browser’s signature was refused</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1010</extracomment>
        <translation>la signature du navigateur a été refusée</translation>
    </message>
    <message>
        <source>the address stands on a block list</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1006</extracomment>
        <translation>l’adresse figure sur une liste de blocage</translation>
    </message>
    <message>
        <source>No such name</source>
        <extracomment>failure-dns-not-found, name</extracomment>
        <translation>Nom introuvable</translation>
    </message>
    <message>
        <source>The name was looked up properly, and the answer is that it does not exist.</source>
        <extracomment>failure-dns-not-found, summary</extracomment>
        <translation>Le nom a été cherché correctement, et la réponse est qu’il n’existe pas.</translation>
    </message>
    <message>
        <source>Your device asked where this site lives and was told that no such name exists. Please check the spelling, and try it once with www in front and once without. If it is right and the site worked before, send us the exact address and we will look into it.</source>
        <extracomment>failure-dns-not-found, say</extracomment>
        <translation>Votre appareil a demandé où se trouve ce site et a reçu pour réponse que ce nom n’existe pas. Merci de vérifier l’orthographe et d’essayer une fois avec www devant, une fois sans. Si elle est juste et que le site marchait avant, envoyez-nous l’adresse exacte et nous chercherons.</translation>
    </message>
    <message>
        <source>First the visitor checks the spelling; if it is right, the owner restores the name.</source>
        <extracomment>failure-dns-not-found, actNote</extracomment>
        <translation>Le visiteur vérifie d’abord l’orthographe&#x202f;; si elle est juste, le propriétaire rétablit le nom.</translation>
    </message>
    <message>
        <source>The name is misspelt</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Le nom est mal orthographié</translation>
    </message>
    <message>
        <source>The domain was not renewed and has lapsed</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Le domaine n’a pas été renouvelé et a expiré</translation>
    </message>
    <message>
        <source>No record for this subdomain, `www` often</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Pas d’enregistrement pour ce sous-domaine, souvent `www`</translation>
    </message>
    <message>
        <source>The name exists only inside a company network or VPN</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>Le nom n’existe que dans un réseau d’entreprise ou un VPN</translation>
    </message>
    <message>
        <source>The record is new, and the earlier no is still remembered</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>L’enregistrement est nouveau, l’ancien «&#xa0;non&#xa0;» est encore en mémoire</translation>
    </message>
    <message>
        <source>Check the spelling, above all the ending</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Vérifier l’orthographe, surtout la fin</translation>
    </message>
    <message>
        <source>Try with and without `www`</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Essayer avec et sans `www`</translation>
    </message>
    <message>
        <source>Connect the VPN if it is a work address</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Activer le VPN si c’est une adresse professionnelle</translation>
    </message>
    <message>
        <source>Try mobile data instead of Wi-Fi</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Essayer les données mobiles au lieu du Wi-Fi</translation>
    </message>
    <message>
        <source>Check that the domain is renewed and not on hold</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Vérifier que le domaine est renouvelé et non suspendu</translation>
    </message>
    <message>
        <source>Add the missing `A`, `AAAA` or `CNAME` record</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Ajouter l’enregistrement `A`, `AAAA` ou `CNAME` manquant</translation>
    </message>
    <message>
        <source>Compare the name servers at the registrar with your DNS host’s</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Comparer les serveurs de noms du registraire avec ceux de l’hébergeur DNS</translation>
    </message>
    <message>
        <source>Ask the source: `dig +trace www.example.com`</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Interroger la source&#xa0;: `dig +trace www.example.com`</translation>
    </message>
    <message>
        <source>Compare resolvers: `dig @1.1.1.1` and `dig @8.8.8.8`</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Comparer les résolveurs&#xa0;: `dig @1.1.1.1` et `dig @8.8.8.8`</translation>
    </message>
    <message>
        <source>Look for dangling `CNAME` targets</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Chercher des cibles `CNAME` orphelines</translation>
    </message>
    <message>
        <source>the look-up itself broke; the name may well exist</source>
        <extracomment>failure-dns-not-found, unlike failure-dns-failure</extracomment>
        <translation>la recherche elle-même a échoué&#x202f;; le nom existe peut-être</translation>
    </message>
    <message>
        <source>the name was found, but nothing listens there</source>
        <extracomment>failure-dns-not-found, unlike failure-connection-refused</extracomment>
        <translation>le nom a été trouvé, mais rien n’y écoute</translation>
    </message>
    <message>
        <source>the site was reached, and only this page is missing</source>
        <extracomment>failure-dns-not-found, unlike ietf-404</extracomment>
        <translation>le site a été joint, seule cette page manque</translation>
    </message>
    <message>
        <source>The connection timed out</source>
        <extracomment>failure-connection-timeout, name</extracomment>
        <translation>La connexion a pris trop de temps</translation>
    </message>
    <message>
        <source>No line to the server came about: every attempt met silence.</source>
        <extracomment>failure-connection-timeout, summary</extracomment>
        <translation>Aucune connexion au serveur ne s’est faite&#xa0;: chaque essai est resté sans écho.</translation>
    </message>
    <message>
        <source>Try another network first: if that works, a block is at fault, otherwise the site’s operator acts.</source>
        <extracomment>failure-connection-timeout, actNote</extracomment>
        <translation>Essayer d’abord un autre réseau&#xa0;: si cela marche, un blocage est en cause, sinon l’exploitant du site agit.</translation>
    </message>
    <message>
        <source>Worth repeating after some minutes and from another network.</source>
        <extracomment>failure-connection-timeout, retryNote</extracomment>
        <translation>À répéter après quelques minutes et depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The server is switched off, frozen or overloaded</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Le serveur est éteint, figé ou surchargé</translation>
    </message>
    <message>
        <source>A firewall drops the visitor’s packets silently</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Un pare-feu jette en silence les paquets du visiteur</translation>
    </message>
    <message>
        <source>The name points to an address that is no longer used</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Le nom pointe vers une adresse qui ne sert plus</translation>
    </message>
    <message>
        <source>The port is not open to the outside (cloud security group)</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Le port n’est pas ouvert vers l’extérieur (groupe de sécurité cloud)</translation>
    </message>
    <message>
        <source>IPv6 is announced but leads nowhere</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>IPv6 est annoncé, mais ne mène nulle part</translation>
    </message>
    <message>
        <source>Try mobile data or another network</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>Essayer les données mobiles ou un autre réseau</translation>
    </message>
    <message>
        <source>Turn the VPN off, or on, and try again</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>Désactiver le VPN, ou l’activer, et réessayer</translation>
    </message>
    <message>
        <source>Note the time and your public IP address for us</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>Nous noter l’heure et votre adresse IP publique</translation>
    </message>
    <message>
        <source>Check that the machine runs and answers from outside</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Vérifier que la machine tourne et répond de l’extérieur</translation>
    </message>
    <message>
        <source>Look for the visitor’s address in block lists</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Chercher l’adresse du visiteur dans les listes de blocage</translation>
    </message>
    <message>
        <source>Ask the hosting firm about an outage</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Demander à l’hébergeur s’il y a une panne</translation>
    </message>
    <message>
        <source>See where packets stop: `mtr -T -P 443 name`</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>Voir où s’arrêtent les paquets&#xa0;: `mtr -T -P 443 name`</translation>
    </message>
    <message>
        <source>Compare `curl -4` with `curl -6`</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>Comparer `curl -4` et `curl -6`</translation>
    </message>
    <message>
        <source>Open the port in the security group and the host firewall</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>Ouvrir le port dans le groupe de sécurité et le pare-feu de l’hôte</translation>
    </message>
    <message>
        <source>the connection stood, but no answer followed</source>
        <extracomment>failure-connection-timeout, unlike failure-response-timeout</extracomment>
        <translation>la connexion tenait, mais aucune réponse n’a suivi</translation>
    </message>
    <message>
        <source>the same silence, met by Cloudflare on its way to the site</source>
        <extracomment>failure-connection-timeout, unlike cloudflare-522</extracomment>
        <translation>le même silence, rencontré par Cloudflare en allant vers le site</translation>
    </message>
    <message>
        <source>a gateway waited in vain and said so</source>
        <extracomment>failure-connection-timeout, unlike ietf-504</extracomment>
        <translation>une passerelle a attendu en vain et l’a dit</translation>
    </message>
    <message>
        <source>the device knows at once that there is no way</source>
        <extracomment>failure-connection-timeout, unlike failure-network-unreachable</extracomment>
        <translation>l’appareil sait tout de suite qu’aucun chemin n’y mène</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <extracomment>failure-connection-refused, name</extracomment>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>The site’s operator starts the web server or opens the port.</source>
        <extracomment>failure-connection-refused, actNote</extracomment>
        <translation>L’exploitant du site démarre le serveur web ou ouvre le port.</translation>
    </message>
    <message>
        <source>During a restart it clears within seconds; otherwise somebody has to act.</source>
        <extracomment>failure-connection-refused, retryNote</extracomment>
        <translation>Lors d’un redémarrage, cela passe en quelques secondes&#x202f;; sinon quelqu’un doit agir.</translation>
    </message>
    <message>
        <source>The web server program has stopped or failed to start</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Le serveur web s’est arrêté ou n’a pas démarré</translation>
    </message>
    <message>
        <source>It listens on another port, or only on `127.0.0.1`</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Il écoute sur un autre port, ou seulement sur `127.0.0.1`</translation>
    </message>
    <message>
        <source>The name points to an old server</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Le nom pointe vers un ancien serveur</translation>
    </message>
    <message>
        <source>A firewall rejects this visitor or port</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Un pare-feu rejette ce visiteur ou ce port</translation>
    </message>
    <message>
        <source>The address has a wrong port number</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>L’adresse a un mauvais numéro de port</translation>
    </message>
    <message>
        <source>Check the address for a port, such as `:8443`</source>
        <extracomment>failure-connection-refused, fix for the visitor</extracomment>
        <translation>Vérifier si l’adresse contient un port, comme `:8443`</translation>
    </message>
    <message>
        <source>Try without VPN or from another network</source>
        <extracomment>failure-connection-refused, fix for the visitor</extracomment>
        <translation>Essayer sans VPN ou depuis un autre réseau</translation>
    </message>
    <message>
        <source>Read its log for why it stopped, full disk and bad certificate first</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Lire dans son journal pourquoi il s’est arrêté, d’abord disque plein et mauvais certificat</translation>
    </message>
    <message>
        <source>Compare the name’s address with the server’s</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Comparer l’adresse du nom avec celle du serveur</translation>
    </message>
    <message>
        <source>See what listens: `ss -ltnp`</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>Voir ce qui écoute&#xa0;: `ss -ltnp`</translation>
    </message>
    <message>
        <source>Bind to `0.0.0.0` inside containers and publish the port</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>Se lier à `0.0.0.0` dans les conteneurs et publier le port</translation>
    </message>
    <message>
        <source>Probe from outside: `curl -v --resolve name:443:address https://name/`</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>Tester de l’extérieur&#xa0;: `curl -v --resolve name:443:address https://name/`</translation>
    </message>
    <message>
        <source>no reply at all for many seconds; a refusal comes at once</source>
        <extracomment>failure-connection-refused, unlike failure-connection-timeout</extracomment>
        <translation>aucune réaction pendant de longues secondes&#x202f;; un refus vient tout de suite</translation>
    </message>
    <message>
        <source>the connection stood first and was then torn down</source>
        <extracomment>failure-connection-refused, unlike failure-connection-reset</extracomment>
        <translation>la connexion tenait d’abord, puis a été rompue</translation>
    </message>
    <message>
        <source>the same refusal, met by Cloudflare on its way to the site</source>
        <extracomment>failure-connection-refused, unlike cloudflare-521</extracomment>
        <translation>le même refus, rencontré par Cloudflare en allant vers le site</translation>
    </message>
    <message>
        <source>it was the visitor’s proxy that refused, not the site</source>
        <extracomment>failure-connection-refused, unlike failure-proxy-refused</extracomment>
        <translation>c’est le proxy du visiteur qui a refusé, pas le site</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>failure-connection-reset, name</extracomment>
        <translation>La connexion a été coupée</translation>
    </message>
    <message>
        <source>A connection stood, then somebody hung up in the middle.</source>
        <extracomment>failure-connection-reset, summary</extracomment>
        <translation>Une connexion tenait, puis quelqu’un a raccroché au milieu.</translation>
    </message>
    <message>
        <source>Find out who hung up: if another network works, the visitor’s own network filters the site.</source>
        <extracomment>failure-connection-reset, actNote</extracomment>
        <translation>Trouver qui a raccroché&#xa0;: si un autre réseau marche, le réseau du visiteur filtre le site.</translation>
    </message>
    <message>
        <source>A stale line works on the second try; a filter cuts every attempt alike.</source>
        <extracomment>failure-connection-reset, retryNote</extracomment>
        <translation>Une ligne périmée marche au second essai&#x202f;; un filtre coupe chaque essai.</translation>
    </message>
    <message>
        <source>A firewall, filter or antivirus program cuts the line</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Un pare-feu, un filtre ou un antivirus coupe la ligne</translation>
    </message>
    <message>
        <source>A server worker crashed or was restarted</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Un processus du serveur a planté ou redémarré</translation>
    </message>
    <message>
        <source>An idle connection had already been dropped</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Une connexion inactive était déjà abandonnée</translation>
    </message>
    <message>
        <source>A rate limit or attack defence closed the door</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Une limite de débit ou une défense a fermé la porte</translation>
    </message>
    <message>
        <source>The upload exceeds a limit or breaks on packet size</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>L’envoi dépasse une limite ou bute sur la taille des paquets</translation>
    </message>
    <message>
        <source>Try again once, then on mobile data</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Réessayer une fois, puis en données mobiles</translation>
    </message>
    <message>
        <source>Pause web protection in the antivirus program</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Suspendre la protection web de l’antivirus</translation>
    </message>
    <message>
        <source>Ask your IT whether the site is filtered</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Demander au service informatique si le site est filtré</translation>
    </message>
    <message>
        <source>Look for crashes and restarts at that minute</source>
        <extracomment>failure-connection-reset, fix for the owner</extracomment>
        <translation>Chercher plantages et redémarrages à cette minute</translation>
    </message>
    <message>
        <source>Check limits and block rules of firewall and host</source>
        <extracomment>failure-connection-reset, fix for the owner</extracomment>
        <translation>Vérifier limites et règles de blocage du pare-feu et de l’hébergeur</translation>
    </message>
    <message>
        <source>Repeat requests that may safely be sent twice</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>Répéter les requêtes qui peuvent sans risque partir deux fois</translation>
    </message>
    <message>
        <source>Keep idle time-outs shorter on the client than on the server</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>Garder des délais d’inactivité plus courts côté client que côté serveur</translation>
    </message>
    <message>
        <source>Capture both ends: `tcpdump &apos;tcp[tcpflags] &amp; tcp-rst != 0&apos;`</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>Capturer des deux côtés&#xa0;: `tcpdump &apos;tcp[tcpflags] &amp; tcp-rst != 0&apos;`</translation>
    </message>
    <message>
        <source>closed politely, without a single byte of answer</source>
        <extracomment>failure-connection-reset, unlike failure-empty-response</extracomment>
        <translation>fermé poliment, sans un seul octet de réponse</translation>
    </message>
    <message>
        <source>the answer had begun and its end is missing</source>
        <extracomment>failure-connection-reset, unlike failure-response-truncated</extracomment>
        <translation>la réponse avait commencé, sa fin manque</translation>
    </message>
    <message>
        <source>no connection came about in the first place</source>
        <extracomment>failure-connection-reset, unlike failure-connection-refused</extracomment>
        <translation>aucune connexion ne s’est faite</translation>
    </message>
    <message>
        <source>the two sides talked, but could not agree on encryption</source>
        <extracomment>failure-connection-reset, unlike failure-tls-handshake-failed</extracomment>
        <translation>les deux côtés se parlaient, mais sans s’accorder sur le chiffrement</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>failure-tls-expired, name</extracomment>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The site showed an identity paper whose last day has passed.</source>
        <extracomment>failure-tls-expired, summary</extracomment>
        <translation>Le site a présenté une pièce d’identité dont la date est passée.</translation>
    </message>
    <message>
        <source>The site’s owner renews the certificate and reloads the web server.</source>
        <extracomment>failure-tls-expired, actNote</extracomment>
        <translation>Le propriétaire du site renouvelle le certificat et recharge le serveur web.</translation>
    </message>
    <message>
        <source>The warning stays until a valid certificate is in use.</source>
        <extracomment>failure-tls-expired, retryNote</extracomment>
        <translation>L’avertissement reste jusqu’à la mise en place d’un certificat valable.</translation>
    </message>
    <message>
        <source>The renewal was forgotten, or its job failed</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Le renouvellement a été oublié, ou sa tâche a échoué</translation>
    </message>
    <message>
        <source>Renewed, but the web server was never reloaded</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Renouvelé, mais le serveur web n’a jamais été rechargé</translation>
    </message>
    <message>
        <source>One server of several still has the old file</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Un serveur parmi plusieurs a encore l’ancien fichier</translation>
    </message>
    <message>
        <source>The visitor’s clock runs ahead</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>L’horloge du visiteur avance</translation>
    </message>
    <message>
        <source>An intermediate certificate has expired</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Un certificat intermédiaire a expiré</translation>
    </message>
    <message>
        <source>Check date and time of your device</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>Vérifier la date et l’heure de votre appareil</translation>
    </message>
    <message>
        <source>Do not click past the warning on pages with passwords or payment</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>Ne pas passer outre l’avertissement sur les pages de mot de passe ou de paiement</translation>
    </message>
    <message>
        <source>Renew, then reload: `certbot renew` and `systemctl reload nginx`</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Renouveler, puis recharger&#xa0;: `certbot renew` et `systemctl reload nginx`</translation>
    </message>
    <message>
        <source>Set an alarm for 14 days before the end</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Programmer une alerte 14 jours avant la fin</translation>
    </message>
    <message>
        <source>Renew at the CDN too, where it holds its own copy</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Renouveler aussi sur le CDN s’il a sa propre copie</translation>
    </message>
    <message>
        <source>Read the dates: `openssl s_client -connect name:443 -servername name &lt;/dev/null | openssl x509 -noout -dates`</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Lire les dates&#xa0;: `openssl s_client -connect name:443 -servername name &lt;/dev/null | openssl x509 -noout -dates`</translation>
    </message>
    <message>
        <source>Test each server address on its own</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Tester chaque adresse de serveur séparément</translation>
    </message>
    <message>
        <source>Keep verification on; do not ship `verify=False`</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Garder la vérification&#x202f;; ne pas livrer `verify=False`</translation>
    </message>
    <message>
        <source>the first day still lies ahead; mostly a wrong clock</source>
        <extracomment>failure-tls-expired, unlike failure-tls-not-yet-valid</extracomment>
        <translation>le premier jour est encore à venir&#x202f;; souvent une horloge déréglée</translation>
    </message>
    <message>
        <source>in date, but made out for another name</source>
        <extracomment>failure-tls-expired, unlike failure-tls-hostname-mismatch</extracomment>
        <translation>encore valable, mais établi pour un autre nom</translation>
    </message>
    <message>
        <source>in date, but nobody trusted vouches for it</source>
        <extracomment>failure-tls-expired, unlike failure-tls-untrusted-issuer</extracomment>
        <translation>encore valable, mais aucune autorité reconnue ne le garantit</translation>
    </message>
    <message>
        <source>Cloudflare met an invalid certificate on the site’s own server</source>
        <extracomment>failure-tls-expired, unlike cloudflare-526</extracomment>
        <translation>Cloudflare a trouvé un certificat non valable sur le serveur du site</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <extracomment>failure-tls-hostname-mismatch, name</extracomment>
        <translation>Le certificat est pour un autre nom</translation>
    </message>
    <message>
        <source>The site showed a certificate that does not list the name that was asked for.</source>
        <extracomment>failure-tls-hostname-mismatch, summary</extracomment>
        <translation>Le site a présenté un certificat qui ne contient pas le nom demandé.</translation>
    </message>
    <message>
        <source>The site identified itself under a different name than the one you asked for, so your browser stopped to protect you. Please try the address once with www and once without. Do not enter passwords or card numbers while the warning shows, and send us the exact address you used.</source>
        <extracomment>failure-tls-hostname-mismatch, say</extracomment>
        <translation>Le site s’est présenté sous un autre nom que celui que vous avez demandé, et votre navigateur s’est arrêté pour vous protéger. Merci d’essayer l’adresse une fois avec www et une fois sans. Ne saisissez ni mot de passe ni numéro de carte tant que l’avertissement s’affiche, et envoyez-nous l’adresse exacte utilisée.</translation>
    </message>
    <message>
        <source>The owner gets a certificate that lists every name in use.</source>
        <extracomment>failure-tls-hostname-mismatch, actNote</extracomment>
        <translation>Le propriétaire se procure un certificat avec tous les noms utilisés.</translation>
    </message>
    <message>
        <source>The other spelling of the name may work at once; this one will not until the list is mended.</source>
        <extracomment>failure-tls-hostname-mismatch, retryNote</extracomment>
        <translation>L’autre forme du nom peut marcher tout de suite&#x202f;; celle-ci, pas avant correction de la liste.</translation>
    </message>
    <message>
        <source>`www` or the bare name is missing from the certificate</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>`www` ou le nom nu manque dans le certificat</translation>
    </message>
    <message>
        <source>The web server fell back to its default site</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Le serveur web s’est rabattu sur son site par défaut</translation>
    </message>
    <message>
        <source>The name points to the wrong server or an old host</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Le nom pointe vers le mauvais serveur ou un ancien hébergeur</translation>
    </message>
    <message>
        <source>The site was opened by its IP address</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Le site a été ouvert par son adresse IP</translation>
    </message>
    <message>
        <source>A Wi-Fi login page answered in the site’s place</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>La page de connexion d’un Wi-Fi a répondu à la place du site</translation>
    </message>
    <message>
        <source>Try the address with, or without, `www`</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>Essayer l’adresse avec ou sans `www`</translation>
    </message>
    <message>
        <source>Open any page to log in to the Wi-Fi, then try again</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>Ouvrir une page quelconque pour s’identifier sur le Wi-Fi, puis réessayer</translation>
    </message>
    <message>
        <source>Enter nothing while the warning shows</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>Ne rien saisir tant que l’avertissement s’affiche</translation>
    </message>
    <message>
        <source>Order one certificate for all names that point here</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Commander un seul certificat pour tous les noms qui mènent ici</translation>
    </message>
    <message>
        <source>Set the site up for this name in the web server or CDN</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Configurer le site pour ce nom dans le serveur web ou le CDN</translation>
    </message>
    <message>
        <source>Redirect only from names that have a certificate too</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Ne rediriger que depuis des noms qui ont aussi un certificat</translation>
    </message>
    <message>
        <source>List the names: `openssl x509 -noout -ext subjectAltName`</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>Lister les noms&#xa0;: `openssl x509 -noout -ext subjectAltName`</translation>
    </message>
    <message>
        <source>Send the name with the test: `-servername name` (SNI)</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>Envoyer le nom avec le test&#xa0;: `-servername name` (SNI)</translation>
    </message>
    <message>
        <source>Do not call HTTPS services by IP address</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>Ne pas appeler de services HTTPS par adresse IP</translation>
    </message>
    <message>
        <source>the name fits, the date does not</source>
        <extracomment>failure-tls-hostname-mismatch, unlike failure-tls-expired</extracomment>
        <translation>le nom convient, la date non</translation>
    </message>
    <message>
        <source>a server reached over a shared connection says it is not in charge of the name</source>
        <extracomment>failure-tls-hostname-mismatch, unlike ietf-421</extracomment>
        <translation>un serveur joint par une connexion partagée dit ne pas être responsable du nom</translation>
    </message>
    <message>
        <source>nobody vouches for the certificate, whatever its names</source>
        <extracomment>failure-tls-hostname-mismatch, unlike failure-tls-self-signed</extracomment>
        <translation>personne ne garantit le certificat, quels que soient ses noms</translation>
    </message>
    <message>
        <source>Cloudflare rejected the certificate of the site’s own server</source>
        <extracomment>failure-tls-hostname-mismatch, unlike cloudflare-526</extracomment>
        <translation>Cloudflare a rejeté le certificat du serveur du site</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the certificate</source>
        <extracomment>failure-tls-untrusted-issuer, name</extracomment>
        <translation>Aucune autorité reconnue ne garantit le certificat</translation>
    </message>
    <message>
        <source>The chain from the site’s certificate to a trusted authority is broken or leads nowhere.</source>
        <extracomment>failure-tls-untrusted-issuer, summary</extracomment>
        <translation>La chaîne du certificat du site vers une autorité reconnue est rompue ou ne mène nulle part.</translation>
    </message>
    <message>
        <source>Read the issuer: a public name points to the site’s chain, a product’s name to the visitor’s side.</source>
        <extracomment>failure-tls-untrusted-issuer, actNote</extracomment>
        <translation>Lire l’émetteur&#xa0;: un nom public désigne la chaîne du site, un nom de produit le côté du visiteur.</translation>
    </message>
    <message>
        <source>It fails the same way until the chain or the list of trusted roots is mended.</source>
        <extracomment>failure-tls-untrusted-issuer, retryNote</extracomment>
        <translation>Même échec tant que la chaîne ou la liste des racines de confiance n’est pas corrigée.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Le serveur n’envoie pas le certificat intermédiaire</translation>
    </message>
    <message>
        <source>An antivirus or company proxy re-signs the traffic</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Un antivirus ou un proxy d’entreprise signe le trafic à nouveau</translation>
    </message>
    <message>
        <source>The device’s list of authorities is years old</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>La liste d’autorités de l’appareil date de plusieurs années</translation>
    </message>
    <message>
        <source>A private authority’s root is not installed</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>La racine d’une autorité privée n’est pas installée</translation>
    </message>
    <message>
        <source>Browsers no longer trust the issuer</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Les navigateurs ne reconnaissent plus l’émetteur</translation>
    </message>
    <message>
        <source>Look at who issued the certificate and tell us</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Regarder qui a émis le certificat et nous le dire</translation>
    </message>
    <message>
        <source>Update the operating system and the browser</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Mettre à jour le système et le navigateur</translation>
    </message>
    <message>
        <source>Pause web scanning in the antivirus program for a test</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Suspendre l’analyse web de l’antivirus pour essayer</translation>
    </message>
    <message>
        <source>Install the full chain (`fullchain.pem`, not `cert.pem`)</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Installer la chaîne complète (`fullchain.pem`, pas `cert.pem`)</translation>
    </message>
    <message>
        <source>Check with a tool that is not a browser</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Vérifier avec un outil qui n’est pas un navigateur</translation>
    </message>
    <message>
        <source>Change the authority if browsers have dropped it</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Changer d’autorité si les navigateurs l’ont abandonnée</translation>
    </message>
    <message>
        <source>See what is sent: `openssl s_client -showcerts -connect name:443`</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>Voir ce qui est envoyé&#xa0;: `openssl s_client -showcerts -connect name:443`</translation>
    </message>
    <message>
        <source>Add the company root to the trust store, `NODE_EXTRA_CA_CERTS` for Node</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>Ajouter la racine de l’entreprise au magasin de confiance, `NODE_EXTRA_CA_CERTS` pour Node</translation>
    </message>
    <message>
        <source>Update `ca-certificates`, `certifi` or the Java keystore</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>Mettre à jour `ca-certificates`, `certifi` ou le keystore Java</translation>
    </message>
    <message>
        <source>issuer and owner are one and the same</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-self-signed</extracomment>
        <translation>émetteur et titulaire ne font qu’un</translation>
    </message>
    <message>
        <source>a trusted authority signed, but the time is up</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-expired</extracomment>
        <translation>une autorité reconnue a signé, mais le délai est passé</translation>
    </message>
    <message>
        <source>trusted, but made out for another name</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-hostname-mismatch</extracomment>
        <translation>reconnu, mais établi pour un autre nom</translation>
    </message>
    <message>
        <source>Cloudflare refused the server’s certificate, perhaps for a missing link</source>
        <extracomment>failure-tls-untrusted-issuer, unlike cloudflare-526</extracomment>
        <translation>Cloudflare a refusé le certificat du serveur, peut-être pour un maillon manquant</translation>
    </message>
    <message>
        <source>No secure connection could be agreed</source>
        <extracomment>failure-tls-handshake-failed, name</extracomment>
        <translation>Aucune connexion sécurisée n’a pu être négociée</translation>
    </message>
    <message>
        <source>Both sides talked TLS, but found no common ground and broke off.</source>
        <extracomment>failure-tls-handshake-failed, summary</extracomment>
        <translation>Les deux côtés parlaient TLS, mais sans terrain d’entente, et ont rompu.</translation>
    </message>
    <message>
        <source>If one old device fails, update that; if all fail, the site’s operator mends its TLS settings.</source>
        <extracomment>failure-tls-handshake-failed, actNote</extracomment>
        <translation>Si un seul vieil appareil échoue, le mettre à jour&#x202f;; si tous échouent, l’exploitant du site corrige ses réglages TLS.</translation>
    </message>
    <message>
        <source>The server offers only TLS 1.0 or 1.1</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Le serveur ne propose que TLS 1.0 ou 1.1</translation>
    </message>
    <message>
        <source>The visitor’s device or program is too old</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>L’appareil ou le programme du visiteur est trop ancien</translation>
    </message>
    <message>
        <source>The CDN has no certificate for this name yet</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Le CDN n’a pas encore de certificat pour ce nom</translation>
    </message>
    <message>
        <source>The server wants a personal (client) certificate</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Le serveur veut un certificat personnel (client)</translation>
    </message>
    <message>
        <source>Security software breaks into the talk</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Un logiciel de sécurité s’immisce dans l’échange</translation>
    </message>
    <message>
        <source>Try another, up-to-date browser</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Essayer un autre navigateur, à jour</translation>
    </message>
    <message>
        <source>Try another network, without VPN or web scanning</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Essayer un autre réseau, sans VPN ni analyse web</translation>
    </message>
    <message>
        <source>Choose your personal certificate when asked</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Choisir votre certificat personnel à la demande</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 on server and CDN</source>
        <extracomment>failure-tls-handshake-failed, fix for the owner</extracomment>
        <translation>Autoriser TLS 1.2 et 1.3 sur le serveur et le CDN</translation>
    </message>
    <message>
        <source>Wait for, or order, the CDN’s certificate for the new name</source>
        <extracomment>failure-tls-handshake-failed, fix for the owner</extracomment>
        <translation>Attendre ou commander le certificat du CDN pour le nouveau nom</translation>
    </message>
    <message>
        <source>Test one version: `openssl s_client -tls1_2 -connect name:443 -servername name`</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>Tester une version&#xa0;: `openssl s_client -tls1_2 -connect name:443 -servername name`</translation>
    </message>
    <message>
        <source>Send SNI: old clients without it get the wrong answer</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>Envoyer SNI&#xa0;: les vieux clients sans SNI reçoivent la mauvaise réponse</translation>
    </message>
    <message>
        <source>Read the alert’s number in a capture</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>Lire le numéro de l’alerte dans une capture</translation>
    </message>
    <message>
        <source>the other side does not speak TLS at all</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-not-tls</extracomment>
        <translation>l’autre côté ne parle pas du tout TLS</translation>
    </message>
    <message>
        <source>the talk went well, the certificate was not believed</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-tls-untrusted-issuer</extracomment>
        <translation>l’échange s’est bien passé, le certificat n’a pas été cru</translation>
    </message>
    <message>
        <source>somebody hung up without saying why</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-connection-reset</extracomment>
        <translation>quelqu’un a raccroché sans dire pourquoi</translation>
    </message>
    <message>
        <source>Cloudflare could not agree with the site’s own server</source>
        <extracomment>failure-tls-handshake-failed, unlike cloudflare-525</extracomment>
        <translation>Cloudflare n’a pas pu s’accorder avec le serveur du site</translation>
    </message>
    <message>
        <source>Redirects in a circle</source>
        <extracomment>failure-redirect-loop, name</extracomment>
        <translation>Redirections en boucle</translation>
    </message>
    <message>
        <source>One address sends us to another, and that one sends us back.</source>
        <extracomment>failure-redirect-loop, summary</extracomment>
        <translation>Une adresse nous envoie vers une autre, qui nous renvoie à la première.</translation>
    </message>
    <message>
        <source>The operator decides on one address and removes the rule that contradicts it.</source>
        <extracomment>failure-redirect-loop, actNote</extracomment>
        <translation>L’exploitant choisit une seule adresse et retire la règle qui la contredit.</translation>
    </message>
    <message>
        <source>The CDN fetches by http while the server insists on https</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Le CDN appelle en http alors que le serveur exige https</translation>
    </message>
    <message>
        <source>One rule adds `www`, another removes it</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Une règle ajoute `www`, une autre le retire</translation>
    </message>
    <message>
        <source>The login cookie is blocked, expired or for another domain</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Le cookie de connexion est bloqué, expiré ou d’un autre domaine</translation>
    </message>
    <message>
        <source>The site address in the settings differs from the real one</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>L’adresse du site dans les réglages diffère de la vraie</translation>
    </message>
    <message>
        <source>The browser remembers an old permanent redirect</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Le navigateur se souvient d’une ancienne redirection permanente</translation>
    </message>
    <message>
        <source>Clear the browser’s cache if only one device is affected</source>
        <extracomment>failure-redirect-loop, fix for the visitor</extracomment>
        <translation>Vider le cache du navigateur si un seul appareil est touché</translation>
    </message>
    <message>
        <source>Enter the site address with https in the shop’s settings</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>Saisir l’adresse du site avec https dans les réglages de la boutique</translation>
    </message>
    <message>
        <source>Keep one redirect rule, in one place</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>Garder une seule règle de redirection</translation>
    </message>
    <message>
        <source>See both ends: `curl -sI http://name/` and `curl -sI https://name/`</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>Voir les deux côtés&#xa0;: `curl -sI http://name/` et `curl -sI https://name/`</translation>
    </message>
    <message>
        <source>Trust `X-Forwarded-Proto` from your own proxy only</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>Ne se fier à `X-Forwarded-Proto` que de votre propre proxy</translation>
    </message>
    <message>
        <source>Check domain, path, `Secure` and `SameSite` of the cookie</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>Vérifier domaine, chemin, `Secure` et `SameSite` du cookie</translation>
    </message>
    <message>
        <source>ever new addresses, no circle</source>
        <extracomment>failure-redirect-loop, unlike failure-too-many-redirects</extracomment>
        <translation>toujours de nouvelles adresses, pas de boucle</translation>
    </message>
    <message>
        <source>a loop inside a WebDAV tree, reported by the server itself</source>
        <extracomment>failure-redirect-loop, unlike ietf-508</extracomment>
        <translation>une boucle dans une arborescence WebDAV, signalée par le serveur</translation>
    </message>
    <message>
        <source>Apache answers so when a rewrite runs in circles inside the server</source>
        <extracomment>failure-redirect-loop, unlike ietf-500</extracomment>
        <translation>Apache répond ainsi quand une réécriture tourne en rond dans le serveur</translation>
    </message>
    <message>
        <source>The server waited for the rest of the browser’s message and gave up.</source>
        <extracomment>ietf-408, summary</extracomment>
        <translation>Le serveur a attendu la suite du message du navigateur, puis a abandonné.</translation>
    </message>
    <message>
        <source>What your browser sent did not arrive in time; mostly the connection was slow or broke off for a moment. Please try again, with a smaller file or a better connection if you were uploading. If it keeps happening, tell us the time and the size of the file.</source>
        <extracomment>ietf-408, say</extracomment>
        <translation>Ce que votre navigateur a envoyé n’est pas arrivé à temps&#x202f;; le plus souvent, la connexion était lente ou s’est coupée un instant. Merci de réessayer, avec un fichier plus petit ou une meilleure connexion si vous envoyiez un fichier. Si cela se répète, dites-nous l’heure et la taille du fichier.</translation>
    </message>
    <message>
        <source>The visitor sends it again, over a steadier connection if need be.</source>
        <extracomment>ietf-408, actNote</extracomment>
        <translation>Le visiteur renvoie, au besoin par une connexion plus stable.</translation>
    </message>
    <message>
        <source>On a new connection it mostly works at once.</source>
        <extracomment>ietf-408, retryNote</extracomment>
        <translation>Par une nouvelle connexion, cela marche souvent tout de suite.</translation>
    </message>
    <message>
        <source>Slow or shaky connection during an upload</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>Connexion lente ou instable pendant un envoi</translation>
    </message>
    <message>
        <source>A spare connection lay idle; no fault at all</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>Une connexion de réserve était inactive&#x202f;; aucune faute</translation>
    </message>
    <message>
        <source>`Content-Length` announces more than is sent</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>`Content-Length` annonce plus que ce qui est envoyé</translation>
    </message>
    <message>
        <source>The server is too busy to read on</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>Le serveur est trop occupé pour lire la suite</translation>
    </message>
    <message>
        <source>Try again, closer to the router or on another network</source>
        <extracomment>ietf-408, fix for the visitor</extracomment>
        <translation>Réessayer, plus près du routeur ou sur un autre réseau</translation>
    </message>
    <message>
        <source>Upload smaller pieces</source>
        <extracomment>ietf-408, fix for the visitor</extracomment>
        <translation>Envoyer de plus petits morceaux</translation>
    </message>
    <message>
        <source>Allow uploads more time (`client_body_timeout`, `RequestReadTimeout`)</source>
        <extracomment>ietf-408, fix for the owner</extracomment>
        <translation>Laisser plus de temps aux envois (`client_body_timeout`, `RequestReadTimeout`)</translation>
    </message>
    <message>
        <source>Do not count 408s without an address as errors</source>
        <extracomment>ietf-408, fix for the owner</extracomment>
        <translation>Ne pas compter comme erreurs les 408 sans adresse</translation>
    </message>
    <message>
        <source>Repeat the call on a fresh connection</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>Répéter l’appel sur une nouvelle connexion</translation>
    </message>
    <message>
        <source>Compare `Content-Length` with what is really sent</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>Comparer `Content-Length` à ce qui est vraiment envoyé</translation>
    </message>
    <message>
        <source>Let spare connections go before the server closes them</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>Libérer les connexions de réserve avant que le serveur les ferme</translation>
    </message>
    <message>
        <source>a gateway waited for the server behind it, not for the visitor</source>
        <extracomment>ietf-408, unlike ietf-504</extracomment>
        <translation>une passerelle a attendu le serveur derrière elle, pas le visiteur</translation>
    </message>
    <message>
        <source>the visitor’s program waited, and nothing came at all</source>
        <extracomment>ietf-408, unlike failure-response-timeout</extracomment>
        <translation>le programme du visiteur a attendu, et rien n’est venu</translation>
    </message>
    <message>
        <source>there was no connection to begin with</source>
        <extracomment>ietf-408, unlike failure-connection-timeout</extracomment>
        <translation>il n’y a même pas eu de connexion</translation>
    </message>
    <message>
        <source>the visitor left; seen in the log alone</source>
        <extracomment>ietf-408, unlike nginx-499</extracomment>
        <translation>le visiteur est parti&#x202f;; seul le journal le montre</translation>
    </message>
    <message>
        <source>the site has no capacity, however fast the visitor is</source>
        <extracomment>ietf-408, unlike ietf-503</extracomment>
        <translation>le site manque de ressources, si rapide que soit le visiteur</translation>
    </message>
    <message>
        <source>What was here has been removed on purpose and will most likely stay away.</source>
        <extracomment>ietf-410, summary</extracomment>
        <translation>Ce qui était ici a été retiré volontairement et ne reviendra sans doute pas.</translation>
    </message>
    <message>
        <source>This page was taken down on purpose and will most likely not return. Please start from the home page and look for a successor. If you still need something that was here, tell us what it was.</source>
        <extracomment>ietf-410, say</extracomment>
        <translation>Cette page a été retirée volontairement et ne reviendra sans doute pas. Merci de partir de la page d’accueil pour chercher ce qui la remplace. Si vous avez encore besoin de quelque chose qui était ici, dites-nous quoi.</translation>
    </message>
    <message>
        <source>Whoever links here removes or renews the link.</source>
        <extracomment>ietf-410, actNote</extracomment>
        <translation>Celui qui a un lien vers cette page le retire ou le renouvelle.</translation>
    </message>
    <message>
        <source>It is meant to stay gone.</source>
        <extracomment>ietf-410, retryNote</extracomment>
        <translation>L’absence est voulue.</translation>
    </message>
    <message>
        <source>An offer, event or product has ended</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Une offre, un événement ou un produit a pris fin</translation>
    </message>
    <message>
        <source>The owner of an account or upload deleted it</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Le propriétaire d’un compte ou d’un fichier l’a supprimé</translation>
    </message>
    <message>
        <source>An old version of an API was switched off</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Une ancienne version d’une API a été arrêtée</translation>
    </message>
    <message>
        <source>The owner wants search engines to drop the address</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Le propriétaire veut que les moteurs de recherche oublient l’adresse</translation>
    </message>
    <message>
        <source>Look for a successor from the home page</source>
        <extracomment>ietf-410, fix for the visitor</extracomment>
        <translation>Chercher la page qui remplace depuis l’accueil</translation>
    </message>
    <message>
        <source>Try a web archive for the old content</source>
        <extracomment>ietf-410, fix for the visitor</extracomment>
        <translation>Chercher l’ancien contenu dans une archive du web</translation>
    </message>
    <message>
        <source>Redirect with [301](status:ietf-301) if there is a successor</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Rediriger avec [301](status:ietf-301) s’il y a une page de remplacement</translation>
    </message>
    <message>
        <source>Remove your own links to it</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Retirer vos propres liens vers elle</translation>
    </message>
    <message>
        <source>Say on the page what has become of the content</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Dire sur la page ce que le contenu est devenu</translation>
    </message>
    <message>
        <source>Move the program to the successor</source>
        <extracomment>ietf-410, fix for the developer</extracomment>
        <translation>Faire passer le programme à la version suivante</translation>
    </message>
    <message>
        <source>Stop asking: delete the address from lists and feeds</source>
        <extracomment>ietf-410, fix for the developer</extracomment>
        <translation>Ne plus demander&#xa0;: retirer l’adresse des listes et des flux</translation>
    </message>
    <message>
        <source>not here, perhaps only for now</source>
        <extracomment>ietf-410, unlike ietf-404</extracomment>
        <translation>pas ici, peut-être seulement pour le moment</translation>
    </message>
    <message>
        <source>moved: there is a new address</source>
        <extracomment>ietf-410, unlike ietf-301</extracomment>
        <translation>déplacé&#xa0;: il y a une nouvelle adresse</translation>
    </message>
    <message>
        <source>taken away by law, not by the owner’s wish</source>
        <extracomment>ietf-410, unlike ietf-451</extracomment>
        <translation>retiré par la loi, pas par la volonté du propriétaire</translation>
    </message>
    <message>
        <source>The address exists, but not for this kind of call.</source>
        <extracomment>ietf-405, summary</extracomment>
        <translation>L’adresse existe, mais pas pour ce type d’appel.</translation>
    </message>
    <message>
        <source>The page exists, but it was called in a way the site does not allow there, for example by sending a form to a page that can only be read. Please open the form again from its start page. If it happens again, tell us which button you pressed.</source>
        <extracomment>ietf-405, say</extracomment>
        <translation>La page existe, mais elle a été appelée d’une façon que le site n’y permet pas, par exemple en envoyant un formulaire à une page en lecture seule. Merci de rouvrir le formulaire depuis sa page de départ. Si cela se reproduit, dites-nous sur quel bouton vous avez appuyé.</translation>
    </message>
    <message>
        <source>The caller uses a listed method, or the owner allows this one.</source>
        <extracomment>ietf-405, actNote</extracomment>
        <translation>L’appelant utilise une méthode admise, ou le propriétaire autorise celle-ci.</translation>
    </message>
    <message>
        <source>Another method may work; `Allow` lists which.</source>
        <extracomment>ietf-405, retryNote</extracomment>
        <translation>Une autre méthode peut marcher&#x202f;; `Allow` dit lesquelles.</translation>
    </message>
    <message>
        <source>A form is sent (POST) to a page that can only be read</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Un formulaire est envoyé (POST) à une page en lecture seule</translation>
    </message>
    <message>
        <source>A redirect turned POST into GET</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Une redirection a changé POST en GET</translation>
    </message>
    <message>
        <source>An API call uses the wrong method, `PUT` instead of `PATCH`</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Un appel d’API utilise la mauvaise méthode, `PUT` au lieu de `PATCH`</translation>
    </message>
    <message>
        <source>Server or firewall blocks `PUT`, `DELETE` or `TRACE`</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Le serveur ou le pare-feu bloque `PUT`, `DELETE` ou `TRACE`</translation>
    </message>
    <message>
        <source>Open the form anew; do not use Back or a bookmark</source>
        <extracomment>ietf-405, fix for the visitor</extracomment>
        <translation>Rouvrir le formulaire&#x202f;; ne pas utiliser Précédent ni un favori</translation>
    </message>
    <message>
        <source>Check firewall and WebDAV modules for blocked methods</source>
        <extracomment>ietf-405, fix for the owner</extracomment>
        <translation>Chercher des méthodes bloquées dans le pare-feu et les modules WebDAV</translation>
    </message>
    <message>
        <source>Let the form lead to a script, not to a static file</source>
        <extracomment>ietf-405, fix for the owner</extracomment>
        <translation>Diriger le formulaire vers un script, pas un fichier statique</translation>
    </message>
    <message>
        <source>Send `Allow` with the methods that work; it is a must</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>Envoyer `Allow` avec les méthodes admises&#x202f;; c’est obligatoire</translation>
    </message>
    <message>
        <source>Compare the method with the route’s definition</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>Comparer la méthode avec la définition de la route</translation>
    </message>
    <message>
        <source>Look one hop back: did a [301](status:ietf-301) or [302](status:ietf-302) change it?</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>Regarder une étape en arrière&#xa0;: un [301](status:ietf-301) ou [302](status:ietf-302) l’a-t-il changée&#x202f;?</translation>
    </message>
    <message>
        <source>the server knows this method nowhere</source>
        <extracomment>ietf-405, unlike ietf-501</extracomment>
        <translation>le serveur ne connaît cette méthode nulle part</translation>
    </message>
    <message>
        <source>the method is fine, the visitor is not</source>
        <extracomment>ietf-405, unlike ietf-403</extracomment>
        <translation>la méthode convient, le visiteur non</translation>
    </message>
    <message>
        <source>nothing at this address for any method</source>
        <extracomment>ietf-405, unlike ietf-404</extracomment>
        <translation>rien à cette adresse, quelle que soit la méthode</translation>
    </message>
    <message>
        <source>method fine, format of the content not</source>
        <extracomment>ietf-405, unlike ietf-415</extracomment>
        <translation>la méthode convient, le format du contenu non</translation>
    </message>
    <message>
        <source>What was sent is larger than the site accepts.</source>
        <extracomment>ietf-413, summary</extracomment>
        <translation>Ce qui a été envoyé dépasse ce que le site accepte.</translation>
    </message>
    <message>
        <source>The file is larger than the site accepts. Please make it smaller, for example by saving the picture at a lower resolution, and try again. If it has to be that large, tell us its size and type and we will find another way.</source>
        <extracomment>ietf-413, say</extracomment>
        <translation>Le fichier est plus volumineux que ce que le site accepte. Merci de le réduire, par exemple en enregistrant l’image dans une résolution plus faible, et de réessayer. S’il doit rester aussi gros, dites-nous sa taille et son type et nous trouverons une autre solution.</translation>
    </message>
    <message>
        <source>The visitor sends less, or the owner raises the limit.</source>
        <extracomment>ietf-413, actNote</extracomment>
        <translation>Le visiteur envoie moins, ou le propriétaire relève la limite.</translation>
    </message>
    <message>
        <source>The same file stays too large.</source>
        <extracomment>ietf-413, retryNote</extracomment>
        <translation>Le même fichier reste trop volumineux.</translation>
    </message>
    <message>
        <source>Limit of the web server (nginx: 1 MB unless changed)</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Limite du serveur web (nginx&#xa0;: 1&#xa0;Mo par défaut)</translation>
    </message>
    <message>
        <source>Limit of a CDN, gateway or firewall in front</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Limite d’un CDN, d’une passerelle ou d’un pare-feu en amont</translation>
    </message>
    <message>
        <source>A long text with pasted pictures in a form</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Un long texte avec des images collées dans un formulaire</translation>
    </message>
    <message>
        <source>Shrink or split the file</source>
        <extracomment>ietf-413, fix for the visitor</extracomment>
        <translation>Réduire ou diviser le fichier</translation>
    </message>
    <message>
        <source>Share it by a link instead</source>
        <extracomment>ietf-413, fix for the visitor</extracomment>
        <translation>Le partager plutôt par un lien</translation>
    </message>
    <message>
        <source>Raise `client_max_body_size` (nginx) or `LimitRequestBody` (Apache)</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>Augmenter `client_max_body_size` (nginx) ou `LimitRequestBody` (Apache)</translation>
    </message>
    <message>
        <source>Raise `upload_max_filesize` and `post_max_size` (PHP)</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>Augmenter `upload_max_filesize` et `post_max_size` (PHP)</translation>
    </message>
    <message>
        <source>Look up the CDN’s limit as well: the lowest one wins</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>Vérifier aussi la limite du CDN&#xa0;: la plus basse l’emporte</translation>
    </message>
    <message>
        <source>State the limit before the upload begins</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>Annoncer la limite avant le début de l’envoi</translation>
    </message>
    <message>
        <source>Upload in pieces, or straight to the storage</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>Envoyer par morceaux, ou directement au stockage</translation>
    </message>
    <message>
        <source>Send `Retry-After` if the limit is a passing one</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>Envoyer `Retry-After` si la limite est passagère</translation>
    </message>
    <message>
        <source>the address is too long, not the content</source>
        <extracomment>ietf-413, unlike ietf-414</extracomment>
        <translation>c’est l’adresse qui est trop longue, pas le contenu</translation>
    </message>
    <message>
        <source>the header is too long, mostly cookies</source>
        <extracomment>ietf-413, unlike ietf-431</extracomment>
        <translation>l’en-tête est trop long, souvent à cause des cookies</translation>
    </message>
    <message>
        <source>no space left to store it; no limit per file</source>
        <extracomment>ietf-413, unlike ietf-507</extracomment>
        <translation>plus de place pour l’enregistrer&#x202f;; pas de limite par fichier</translation>
    </message>
    <message>
        <source>the same limit on IIS, dressed as “not found”</source>
        <extracomment>ietf-413, unlike iis-404.13</extracomment>
        <translation>la même limite sur IIS, déguisée en «&#xa0;introuvable&#xa0;»</translation>
    </message>
    <message>
        <source>what a browser shows if the server hangs up midway</source>
        <extracomment>ietf-413, unlike failure-connection-reset</extracomment>
        <translation>ce qu’affiche un navigateur si le serveur raccroche en route</translation>
    </message>
    <message>
        <source>size fine, format not</source>
        <extracomment>ietf-413, unlike ietf-415</extracomment>
        <translation>la taille convient, le format non</translation>
    </message>
    <message>
        <source>The address itself is longer than the server is willing to read.</source>
        <extracomment>ietf-414, summary</extracomment>
        <translation>L’adresse elle-même est plus longue que ce que le serveur veut bien lire.</translation>
    </message>
    <message>
        <source>The address your browser used has grown too long, often through many filters or a chain of sign-in pages. Please start again from the home page. If it comes back, send us the first lines of the address.</source>
        <extracomment>ietf-414, say</extracomment>
        <translation>L’adresse utilisée par votre navigateur est devenue trop longue, souvent à cause de nombreux filtres ou d’une suite de pages de connexion. Merci de repartir de la page d’accueil. Si cela revient, envoyez-nous les premières lignes de l’adresse.</translation>
    </message>
    <message>
        <source>The visitor starts afresh; the developer shortens the address.</source>
        <extracomment>ietf-414, actNote</extracomment>
        <translation>Le visiteur recommence du début&#x202f;; le développeur raccourcit l’adresse.</translation>
    </message>
    <message>
        <source>Only a shorter address gets through.</source>
        <extracomment>ietf-414, retryNote</extracomment>
        <translation>Seule une adresse plus courte passera.</translation>
    </message>
    <message>
        <source>A form sends much data with GET instead of POST</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Un formulaire envoie beaucoup de données avec GET au lieu de POST</translation>
    </message>
    <message>
        <source>A redirect adds to the address each time round</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Une redirection rallonge l’adresse à chaque tour</translation>
    </message>
    <message>
        <source>Search filters or tracking marks pile up</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Filtres de recherche ou marques de suivi s’accumulent</translation>
    </message>
    <message>
        <source>Someone probes the server with endless addresses</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Quelqu’un sonde le serveur avec des adresses sans fin</translation>
    </message>
    <message>
        <source>Start again from the home page</source>
        <extracomment>ietf-414, fix for the visitor</extracomment>
        <translation>Repartir de la page d’accueil</translation>
    </message>
    <message>
        <source>Remove what follows the `?` in the address</source>
        <extracomment>ietf-414, fix for the visitor</extracomment>
        <translation>Retirer ce qui suit le `?` dans l’adresse</translation>
    </message>
    <message>
        <source>Stop the redirect that lengthens the address</source>
        <extracomment>ietf-414, fix for the owner</extracomment>
        <translation>Arrêter la redirection qui rallonge l’adresse</translation>
    </message>
    <message>
        <source>Raise `large_client_header_buffers` or `LimitRequestLine`</source>
        <extracomment>ietf-414, fix for the owner</extracomment>
        <translation>Augmenter `large_client_header_buffers` ou `LimitRequestLine`</translation>
    </message>
    <message>
        <source>Send long data with POST</source>
        <extracomment>ietf-414, fix for the developer</extracomment>
        <translation>Envoyer les longues données avec POST</translation>
    </message>
    <message>
        <source>Keep filters and state on the server</source>
        <extracomment>ietf-414, fix for the developer</extracomment>
        <translation>Garder filtres et état sur le serveur</translation>
    </message>
    <message>
        <source>the content is too large, not the address</source>
        <extracomment>ietf-414, unlike ietf-413</extracomment>
        <translation>le contenu est trop volumineux, pas l’adresse</translation>
    </message>
    <message>
        <source>other parts of the header are too large</source>
        <extracomment>ietf-414, unlike ietf-431</extracomment>
        <translation>d’autres parties de l’en-tête sont trop grandes</translation>
    </message>
    <message>
        <source>what some servers say to an overlong address</source>
        <extracomment>ietf-414, unlike ietf-400</extracomment>
        <translation>ce que certains serveurs disent d’une adresse trop longue</translation>
    </message>
    <message>
        <source>IIS: what follows the “?” is too long</source>
        <extracomment>ietf-414, unlike iis-404.15</extracomment>
        <translation>IIS&#xa0;: ce qui suit le «&#xa0;&#x202f;?&#xa0;» est trop long</translation>
    </message>
    <message>
        <source>The data could be read, but makes no sense to the application.</source>
        <extracomment>ietf-422, summary</extracomment>
        <translation>Les données sont lisibles, mais n’ont pas de sens pour l’application.</translation>
    </message>
    <message>
        <source>The site could read what you sent, but some of it does not fit, for example a date, an e-mail address or an empty field. Please check the marked fields and send it again. If nothing is marked, tell us what you entered, without passwords.</source>
        <extracomment>ietf-422, say</extracomment>
        <translation>Le site a pu lire ce que vous avez envoyé, mais une partie ne convient pas, par exemple une date, une adresse e-mail ou un champ vide. Merci de vérifier les champs signalés et de renvoyer. Si rien n’est signalé, dites-nous ce que vous avez saisi, sans mots de passe.</translation>
    </message>
    <message>
        <source>The caller corrects the values.</source>
        <extracomment>ietf-422, actNote</extracomment>
        <translation>L’appelant corrige les valeurs.</translation>
    </message>
    <message>
        <source>The same values are refused again.</source>
        <extracomment>ietf-422, retryNote</extracomment>
        <translation>Les mêmes valeurs seront encore refusées.</translation>
    </message>
    <message>
        <source>A required field is empty or has the wrong form</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Un champ obligatoire est vide ou mal rempli</translation>
    </message>
    <message>
        <source>Values contradict each other, such as end before start</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Des valeurs se contredisent, comme une fin avant le début</translation>
    </message>
    <message>
        <source>A code or number the application does not know</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Un code ou un nombre inconnu de l’application</translation>
    </message>
    <message>
        <source>The form lay open too long (Ruby on Rails)</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Formulaire resté ouvert trop longtemps (Ruby on Rails)</translation>
    </message>
    <message>
        <source>Correct the marked fields</source>
        <extracomment>ietf-422, fix for the visitor</extracomment>
        <translation>Corriger les champs signalés</translation>
    </message>
    <message>
        <source>Reload the form and fill it in again</source>
        <extracomment>ietf-422, fix for the visitor</extracomment>
        <translation>Recharger le formulaire et le remplir à nouveau</translation>
    </message>
    <message>
        <source>Make the form say which field is wrong</source>
        <extracomment>ietf-422, fix for the owner</extracomment>
        <translation>Faire dire au formulaire quel champ est faux</translation>
    </message>
    <message>
        <source>List the faulty fields and reasons in the content</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>Énumérer dans le contenu les champs fautifs et les raisons</translation>
    </message>
    <message>
        <source>Check what the program sends against the API’s description</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>Comparer ce qu’envoie le programme à la description de l’API</translation>
    </message>
    <message>
        <source>Use [400](status:ietf-400) for broken syntax, [415](status:ietf-415) for the wrong format</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>Utiliser [400](status:ietf-400) pour une syntaxe fautive, [415](status:ietf-415) pour le mauvais format</translation>
    </message>
    <message>
        <source>could not even be read</source>
        <extracomment>ietf-422, unlike ietf-400</extracomment>
        <translation>n’a même pas pu être lu</translation>
    </message>
    <message>
        <source>wrong format, whatever the values</source>
        <extracomment>ietf-422, unlike ietf-415</extracomment>
        <translation>mauvais format, quelles que soient les valeurs</translation>
    </message>
    <message>
        <source>the values are fine, but clash with what is stored</source>
        <extracomment>ietf-422, unlike ietf-409</extracomment>
        <translation>les valeurs conviennent, mais heurtent ce qui est enregistré</translation>
    </message>
    <message>
        <source>the form is too old; Laravel’s own number</source>
        <extracomment>ietf-422, unlike laravel-419</extracomment>
        <translation>le formulaire est trop vieux&#x202f;; numéro propre à Laravel</translation>
    </message>
    <message>
        <source>a condition on the version failed</source>
        <extracomment>ietf-422, unlike ietf-412</extracomment>
        <translation>une condition sur la version a échoué</translation>
    </message>
    <message>
        <source>The browser sent too much ahead of its message, mostly cookies.</source>
        <extracomment>ietf-431, summary</extracomment>
        <translation>Le navigateur a envoyé trop de choses avant son message, surtout des cookies.</translation>
    </message>
    <message>
        <source>Your browser sends along so many stored notes (cookies) that the site refuses them. Please delete the cookies of this site and sign in again. If it comes back after some time, tell us, because then the site stores too much.</source>
        <extracomment>ietf-431, say</extracomment>
        <translation>Votre navigateur joint tellement de petites données enregistrées (cookies) que le site les refuse. Merci de supprimer les cookies de ce site et de vous reconnecter. Si cela revient après un certain temps, dites-le-nous, car le site en enregistre alors trop.</translation>
    </message>
    <message>
        <source>The visitor deletes cookies; the owner makes the site set fewer.</source>
        <extracomment>ietf-431, actNote</extracomment>
        <translation>Le visiteur supprime des cookies&#x202f;; le propriétaire en fait poser moins.</translation>
    </message>
    <message>
        <source>With fewer cookies the same page opens.</source>
        <extracomment>ietf-431, retryNote</extracomment>
        <translation>Avec moins de cookies, la même page s’ouvre.</translation>
    </message>
    <message>
        <source>The site’s cookies have piled up</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Les cookies du site se sont accumulés</translation>
    </message>
    <message>
        <source>A long token or address stands in a header field</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Un long jeton ou une longue adresse dans un champ d’en-tête</translation>
    </message>
    <message>
        <source>A sign-in circle sets another cookie each time</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Une connexion en boucle ajoute chaque fois un cookie</translation>
    </message>
    <message>
        <source>The server’s limit is low (Node.js: 16 KiB)</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>La limite du serveur est basse (Node.js&#xa0;: 16&#xa0;Kio)</translation>
    </message>
    <message>
        <source>Find out which part of the site sets so many cookies</source>
        <extracomment>ietf-431, fix for the owner</extracomment>
        <translation>Trouver quelle partie du site pose autant de cookies</translation>
    </message>
    <message>
        <source>Raise the limit at server and proxy alike</source>
        <extracomment>ietf-431, fix for the owner</extracomment>
        <translation>Relever la limite du serveur comme celle du proxy</translation>
    </message>
    <message>
        <source>Store session data on the server, not in cookies</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Garder les données de session sur le serveur, pas dans les cookies</translation>
    </message>
    <message>
        <source>Name the oversized field in the answer</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Nommer le champ trop grand dans la réponse</translation>
    </message>
    <message>
        <source>Start Node.js with a higher `--max-http-header-size`</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Démarrer Node.js avec un `--max-http-header-size` plus élevé</translation>
    </message>
    <message>
        <source>what many servers say to the same thing</source>
        <extracomment>ietf-431, unlike ietf-400</extracomment>
        <translation>ce que beaucoup de serveurs disent pour la même chose</translation>
    </message>
    <message>
        <source>nginx’s number for it; the visitor sees 400</source>
        <extracomment>ietf-431, unlike nginx-494</extracomment>
        <translation>le numéro de nginx pour cela&#x202f;; le visiteur voit 400</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <extracomment>ietf-431, unlike ietf-414</extracomment>
        <translation>l’adresse est trop longue</translation>
    </message>
    <message>
        <source>the content is too large</source>
        <extracomment>ietf-431, unlike ietf-413</extracomment>
        <translation>le contenu est trop volumineux</translation>
    </message>
    <message>
        <source>A law, a court or an authority demands that this is not shown.</source>
        <extracomment>ietf-451, summary</extracomment>
        <translation>Une loi, un tribunal ou une autorité exige que cela ne soit pas montré.</translation>
    </message>
    <message>
        <source>For legal reasons this page may not be shown where you are; it is not a technical fault. Please read on the page who demanded it. If you think it hits you by mistake, tell us the address and the country you are in.</source>
        <extracomment>ietf-451, say</extracomment>
        <translation>Pour des raisons légales, cette page ne peut pas être montrée là où vous êtes&#x202f;; ce n’est pas une panne technique. Merci de lire sur la page qui l’a exigé. Si vous pensez qu’il s’agit d’une erreur, donnez-nous l’adresse et le pays où vous êtes.</translation>
    </message>
    <message>
        <source>A court or authority had the page blocked</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Un tribunal ou une autorité a fait bloquer la page</translation>
    </message>
    <message>
        <source>A copyright owner demanded its removal</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Un titulaire de droits d’auteur a exigé son retrait</translation>
    </message>
    <message>
        <source>The site shuts out regions because of privacy law</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Le site exclut des régions à cause des lois sur la vie privée</translation>
    </message>
    <message>
        <source>An internet provider has to block the site</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Un fournisseur d’accès doit bloquer le site</translation>
    </message>
    <message>
        <source>Read on the page who demands it and why</source>
        <extracomment>ietf-451, fix for the visitor</extracomment>
        <translation>Lire sur la page qui l’exige et pourquoi</translation>
    </message>
    <message>
        <source>Write to the body named there if it is a mistake</source>
        <extracomment>ietf-451, fix for the visitor</extracomment>
        <translation>Écrire à l’organisme indiqué si c’est une erreur</translation>
    </message>
    <message>
        <source>State who demands it, by which law, and for whom</source>
        <extracomment>ietf-451, fix for the owner</extracomment>
        <translation>Indiquer qui l’exige, selon quelle loi et pour qui</translation>
    </message>
    <message>
        <source>Limit the block to the region concerned</source>
        <extracomment>ietf-451, fix for the owner</extracomment>
        <translation>Limiter le blocage à la région concernée</translation>
    </message>
    <message>
        <source>Name the blocking party in `Link` with `rel=&quot;blocked-by&quot;`</source>
        <extracomment>ietf-451, fix for the developer</extracomment>
        <translation>Nommer l’auteur du blocage dans `Link` avec `rel=&quot;blocked-by&quot;`</translation>
    </message>
    <message>
        <source>refused by the site’s own rules</source>
        <extracomment>ietf-451, unlike ietf-403</extracomment>
        <translation>refusé par les règles du site lui-même</translation>
    </message>
    <message>
        <source>not there, or kept quiet</source>
        <extracomment>ietf-451, unlike ietf-404</extracomment>
        <translation>absent, ou passé sous silence</translation>
    </message>
    <message>
        <source>removed by the owner’s own wish</source>
        <extracomment>ietf-451, unlike ietf-410</extracomment>
        <translation>retiré par la volonté du propriétaire</translation>
    </message>
    <message>
        <source>the owner has shut out a country at Cloudflare</source>
        <extracomment>ietf-451, unlike cloudflare-1009</extracomment>
        <translation>le propriétaire a exclu un pays chez Cloudflare</translation>
    </message>
    <message>
        <source>paying would help</source>
        <extracomment>ietf-451, unlike ietf-402</extracomment>
        <translation>payer aiderait</translation>
    </message>
    <message>
        <source>For the moment the browser repeats its call elsewhere, method and content unchanged.</source>
        <extracomment>ietf-307, summary</extracomment>
        <translation>Pour le moment, le navigateur répète son appel ailleurs, méthode et contenu inchangés.</translation>
    </message>
    <message>
        <source>Your browser is being sent to another address for the moment and takes along what you entered. There is nothing you need to do. If you go round in circles or the page stays empty, tell us the address and what you did before.</source>
        <extracomment>ietf-307, say</extracomment>
        <translation>Votre navigateur est envoyé pour le moment vers une autre adresse et y emporte ce que vous avez saisi. Vous n’avez rien à faire. Si vous tournez en rond ou si la page reste vide, dites-nous l’adresse et ce que vous faisiez avant.</translation>
    </message>
    <message>
        <source>The browser repeats the call at the other address.</source>
        <extracomment>ietf-307, actNote</extracomment>
        <translation>Le navigateur répète l’appel à l’autre adresse.</translation>
    </message>
    <message>
        <source>Keep using the old address; it may lead elsewhere tomorrow.</source>
        <extracomment>ietf-307, retryNote</extracomment>
        <translation>Garder l’ancienne adresse&#x202f;; elle mènera peut-être ailleurs demain.</translation>
    </message>
    <message>
        <source>The browser itself moves to `https` (“Internal Redirect”, HSTS)</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Le navigateur passe lui-même à `https` («&#xa0;Internal Redirect&#xa0;», HSTS)</translation>
    </message>
    <message>
        <source>A framework adds or removes the slash at the end</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Un framework ajoute ou retire la barre oblique finale</translation>
    </message>
    <message>
        <source>A POST is sent to another server for the moment</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Un POST est envoyé à un autre serveur pour le moment</translation>
    </message>
    <message>
        <source>Sign-in or maintenance without losing the form</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Connexion ou maintenance sans perdre le formulaire</translation>
    </message>
    <message>
        <source>Check that `Location` keeps `https` and the right host</source>
        <extracomment>ietf-307, fix for the owner</extracomment>
        <translation>Vérifier que `Location` garde `https` et le bon hôte</translation>
    </message>
    <message>
        <source>Look for `Non-Authoritative-Reason: HSTS`: then the browser made it up</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>Chercher `Non-Authoritative-Reason: HSTS`&#xa0;: c’est alors le navigateur qui l’a créé</translation>
    </message>
    <message>
        <source>Use [303](status:ietf-303) if the target expects GET</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>Utiliser [303](status:ietf-303) si la cible attend GET</translation>
    </message>
    <message>
        <source>Send the content again when you follow it yourself</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>Renvoyer le contenu si vous suivez vous-même</translation>
    </message>
    <message>
        <source>as temporary, but a POST may turn into GET</source>
        <extracomment>ietf-307, unlike ietf-302</extracomment>
        <translation>tout aussi provisoire, mais un POST peut devenir GET</translation>
    </message>
    <message>
        <source>keeps the method as well, but for good</source>
        <extracomment>ietf-307, unlike ietf-308</extracomment>
        <translation>garde aussi la méthode, mais pour de bon</translation>
    </message>
    <message>
        <source>always goes on with GET</source>
        <extracomment>ietf-307, unlike ietf-303</extracomment>
        <translation>continue toujours avec GET</translation>
    </message>
    <message>
        <source>for good, and the method may change</source>
        <extracomment>ietf-307, unlike ietf-301</extracomment>
        <translation>pour de bon, et la méthode peut changer</translation>
    </message>
    <message>
        <source>The move is final, and even a form is passed on to the new address as it is.</source>
        <extracomment>ietf-308, summary</extracomment>
        <translation>Le déménagement est définitif, et même un formulaire est transmis tel quel à la nouvelle adresse.</translation>
    </message>
    <message>
        <source>This address has been replaced for good, and your browser goes on to the new one with everything you entered. Please update bookmarks and settings of apps. If nothing opens, tell us which browser or app you use and its version.</source>
        <extracomment>ietf-308, say</extracomment>
        <translation>Cette adresse a été remplacée pour de bon, et votre navigateur passe à la nouvelle avec tout ce que vous avez saisi. Merci de mettre à jour vos favoris et les réglages de vos applications. Si rien ne s’ouvre, dites-nous quel navigateur ou quelle application vous utilisez, et sa version.</translation>
    </message>
    <message>
        <source>The browser follows; programs should learn the new address.</source>
        <extracomment>ietf-308, actNote</extracomment>
        <translation>Le navigateur suit&#x202f;; les programmes devraient apprendre la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Use the new address next time.</source>
        <extracomment>ietf-308, retryNote</extracomment>
        <translation>Utiliser désormais la nouvelle adresse.</translation>
    </message>
    <message>
        <source>An API or form has a new address for good</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Une API ou un formulaire a définitivement changé d’adresse</translation>
    </message>
    <message>
        <source>A framework makes addresses uniform, such as the slash at the end</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Un framework uniformise les adresses, comme la barre oblique finale</translation>
    </message>
    <message>
        <source>The visitor’s browser remembers an earlier 308</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Le navigateur du visiteur se souvient d’un ancien 308</translation>
    </message>
    <message>
        <source>Update a very old browser that shows an empty page</source>
        <extracomment>ietf-308, fix for the visitor</extracomment>
        <translation>Mettre à jour un très vieux navigateur qui affiche une page vide</translation>
    </message>
    <message>
        <source>Keep it: programs may follow it for years</source>
        <extracomment>ietf-308, fix for the owner</extracomment>
        <translation>Le garder&#xa0;: des programmes peuvent le suivre des années</translation>
    </message>
    <message>
        <source>Use it instead of [301](status:ietf-301) where forms or APIs are concerned</source>
        <extracomment>ietf-308, fix for the owner</extracomment>
        <translation>L’utiliser au lieu de [301](status:ietf-301) pour les formulaires et les API</translation>
    </message>
    <message>
        <source>Update the address in the program</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>Mettre à jour l’adresse dans le programme</translation>
    </message>
    <message>
        <source>Make sure your library follows 308 and sends the content again</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>S’assurer que la bibliothèque suit 308 et renvoie le contenu</translation>
    </message>
    <message>
        <source>Limit the memory with `Cache-Control` while testing</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>Limiter la mémorisation avec `Cache-Control` pendant les essais</translation>
    </message>
    <message>
        <source>as permanent, but a POST may turn into GET</source>
        <extracomment>ietf-308, unlike ietf-301</extracomment>
        <translation>tout aussi permanent, mais un POST peut devenir GET</translation>
    </message>
    <message>
        <source>keeps the method as well, but only for now</source>
        <extracomment>ietf-308, unlike ietf-307</extracomment>
        <translation>garde aussi la méthode, mais seulement pour le moment</translation>
    </message>
    <message>
        <source>neither permanent nor strict</source>
        <extracomment>ietf-308, unlike ietf-302</extracomment>
        <translation>ni permanent ni strict</translation>
    </message>
    <message>
        <source>Nothing has changed; the browser shows the copy it already has.</source>
        <extracomment>ietf-304, summary</extracomment>
        <translation>Rien n’a changé&#x202f;; le navigateur montre la copie qu’il a déjà.</translation>
    </message>
    <message>
        <source>The copy is good; if not, the site marks changes properly.</source>
        <extracomment>ietf-304, actNote</extracomment>
        <translation>La copie est bonne&#x202f;; sinon, le site doit mieux signaler les changements.</translation>
    </message>
    <message>
        <source>Only a forced reload fetches everything afresh.</source>
        <extracomment>ietf-304, retryNote</extracomment>
        <translation>Seul un rechargement forcé redemande tout.</translation>
    </message>
    <message>
        <source>The browser asked with `If-None-Match` or `If-Modified-Since`</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>Le navigateur a demandé avec `If-None-Match` ou `If-Modified-Since`</translation>
    </message>
    <message>
        <source>A CDN checks its copy with the origin</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>Un CDN vérifie sa copie auprès du serveur d’origine</translation>
    </message>
    <message>
        <source>The file has changed, but its `ETag` or date has not</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>Le fichier a changé, mais pas son `ETag` ni sa date</translation>
    </message>
    <message>
        <source>Give changed files a new name or version number</source>
        <extracomment>ietf-304, fix for the owner</extracomment>
        <translation>Donner aux fichiers modifiés un nouveau nom ou numéro de version</translation>
    </message>
    <message>
        <source>Repeat `ETag`, `Cache-Control`, `Expires` and `Vary` as a 200 would have them</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>Répéter `ETag`, `Cache-Control`, `Expires` et `Vary` comme dans un 200</translation>
    </message>
    <message>
        <source>Send no content with it</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>N’y joindre aucun contenu</translation>
    </message>
    <message>
        <source>Make sure the `ETag` changes whenever the content does</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>S’assurer que l’`ETag` change avec le contenu</translation>
    </message>
    <message>
        <source>the page is sent in full</source>
        <extracomment>ietf-304, unlike ietf-200</extracomment>
        <translation>la page est envoyée en entier</translation>
    </message>
    <message>
        <source>nothing to show at all; 304 shows the stored copy</source>
        <extracomment>ietf-304, unlike ietf-204</extracomment>
        <translation>rien à montrer&#x202f;; 304 montre la copie enregistrée</translation>
    </message>
    <message>
        <source>the condition failed on a change instead of a read</source>
        <extracomment>ietf-304, unlike ietf-412</extracomment>
        <translation>la condition a échoué sur une modification au lieu d’une lecture</translation>
    </message>
    <message>
        <source>an old copy handed out without asking</source>
        <extracomment>ietf-304, unlike warning-110</extracomment>
        <translation>une ancienne copie remise sans vérifier</translation>
    </message>
    <message>
        <source>Whoever asked was gone before nginx had anything to send.</source>
        <extracomment>nginx-499, summary</extracomment>
        <translation>Le demandeur était parti avant que nginx ait quelque chose à envoyer.</translation>
    </message>
    <message>
        <source>None for single lines; when they pile up, the operator looks for what is slow.</source>
        <extracomment>nginx-499, actNote</extracomment>
        <translation>Rien à faire pour des lignes isolées&#x202f;; si elles s’accumulent, l’exploitant cherche ce qui est lent.</translation>
    </message>
    <message>
        <source>Loading again is fine; check first whether an order went through.</source>
        <extracomment>nginx-499, retryNote</extracomment>
        <translation>Recharger convient&#x202f;; vérifier d’abord si une commande est passée.</translation>
    </message>
    <message>
        <source>The visitor went on to another page or closed the tab</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Le visiteur a changé de page ou fermé l’onglet</translation>
    </message>
    <message>
        <source>A CDN or balancer in front reached its time limit</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Un CDN ou un répartiteur en amont a atteint son délai</translation>
    </message>
    <message>
        <source>An app or script has a short time limit</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Une application ou un script a un délai court</translation>
    </message>
    <message>
        <source>The application behind answers slowly</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>L’application derrière répond lentement</translation>
    </message>
    <message>
        <source>A newer request replaced this one (search as you type)</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Une requête plus récente a remplacé celle-ci (recherche en cours de frappe)</translation>
    </message>
    <message>
        <source>Load the page again and give it time</source>
        <extracomment>nginx-499, fix for the visitor</extracomment>
        <translation>Recharger la page et lui laisser du temps</translation>
    </message>
    <message>
        <source>Look at `$request_time` of these lines for a common limit</source>
        <extracomment>nginx-499, fix for the owner</extracomment>
        <translation>Chercher un délai commun dans `$request_time` de ces lignes</translation>
    </message>
    <message>
        <source>Find the slow pages and speed them up</source>
        <extracomment>nginx-499, fix for the owner</extracomment>
        <translation>Trouver les pages lentes et les accélérer</translation>
    </message>
    <message>
        <source>Set limits so that the outer one is the longest</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>Régler les délais pour que le plus extérieur soit le plus long</translation>
    </message>
    <message>
        <source>Make orders safe against being sent twice</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>Protéger les commandes contre un double envoi</translation>
    </message>
    <message>
        <source>Log `$upstream_response_time` beside `$status`</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>Journaliser `$upstream_response_time` à côté de `$status`</translation>
    </message>
    <message>
        <source>nginx hung up, not the visitor</source>
        <extracomment>nginx-499, unlike nginx-444</extracomment>
        <translation>c’est nginx qui a raccroché, pas le visiteur</translation>
    </message>
    <message>
        <source>ArcGIS: a token is needed; stands in the answer’s text</source>
        <extracomment>nginx-499, unlike esri-499</extracomment>
        <translation>ArcGIS&#xa0;: un jeton est nécessaire&#x202f;; figure dans le texte de la réponse</translation>
    </message>
    <message>
        <source>the visitor was too slow in asking</source>
        <extracomment>nginx-499, unlike ietf-408</extracomment>
        <translation>le visiteur a tardé à demander</translation>
    </message>
    <message>
        <source>the same event seen from the asking side</source>
        <extracomment>nginx-499, unlike failure-cancelled</extracomment>
        <translation>le même événement vu du côté du demandeur</translation>
    </message>
    <message>
        <source>Passing faults go away; a broken page is likely to break again.</source>
        <extracomment>ietf-500, retryNote</extracomment>
        <translation>Une panne passagère disparaît&#x202f;; une page cassée le restera sans doute.</translation>
    </message>
    <message>
        <source>The same visitor is normally refused again.</source>
        <extracomment>ietf-403, retryNote</extracomment>
        <translation>Le même visiteur sera normalement encore refusé.</translation>
    </message>
    <message>
        <source>The form’s safety mark (CSRF) is missing or out of date</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>La marque de sécurité du formulaire (jeton CSRF) manque ou a expiré</translation>
    </message>
    <message>
        <source>The site is closed for a moment, perhaps because of maintenance or because very many people want something at once. Please try again in a few minutes. If it lasts longer than an hour, tell us the page and since when.</source>
        <extracomment>ietf-503, say</extracomment>
        <translation>Le site est fermé pour un moment, peut-être pour maintenance ou parce que beaucoup de monde y vient à la fois. Merci de réessayer dans quelques minutes. Si cela dure plus d’une heure, dites-nous quelle page et depuis quand.</translation>
    </message>
    <message>
        <source>Check memory: killed processes can end like this</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Vérifier la mémoire&#xa0;: un processus tué peut finir ainsi</translation>
    </message>
    <message>
        <source>Watch redirects to another host: many programs drop `Authorization` there</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Surveiller les redirections vers un autre hôte&#xa0;: bien des programmes y ôtent `Authorization`</translation>
    </message>
    <message>
        <source>The same message is normally refused again.</source>
        <extracomment>ietf-400, retryNote</extracomment>
        <translation>Le même message sera normalement encore refusé.</translation>
    </message>
    <message>
        <source>Read the error log; nginx names many such faults only at its level `info`</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Lire le journal d’erreurs&#x202f;; nginx ne signale beaucoup de ces fautes qu’au niveau `info`</translation>
    </message>
    <message>
        <source>Always send `Location`; without it the browser cannot move on</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Toujours envoyer `Location`&#x202f;; sans lui, le navigateur ne sait pas où aller</translation>
    </message>
    <message>
        <source>The site’s answer to Cloudflare was empty or made no sense.</source>
        <extracomment>cloudflare-520, summary</extracomment>
        <translation>La réponse du site à Cloudflare était vide ou n’avait pas de sens.</translation>
    </message>
    <message>
        <source>The site sent back something that could not be understood, so you got this page instead. Clearing the cookies of this one site sometimes helps. If not, please send us the Ray ID from the page and the time.</source>
        <extracomment>cloudflare-520, say</extracomment>
        <translation>Le site a renvoyé quelque chose d’incompréhensible, et vous voyez donc cette page à la place. Supprimer les cookies de ce seul site aide parfois. Sinon, merci de nous envoyer le Ray ID affiché sur la page et l’heure.</translation>
    </message>
    <message>
        <source>Worth one try after a crash; oversized cookies bring it back until they are deleted.</source>
        <extracomment>cloudflare-520, retryNote</extracomment>
        <translation>À réessayer une fois après un plantage&#x202f;; des cookies trop gros ramènent l’erreur jusqu’à leur suppression.</translation>
    </message>
    <message>
        <source>Authenticated Origin Pulls on at Cloudflare, but not set up at the origin</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Authenticated Origin Pulls activé chez Cloudflare, mais pas configuré sur le serveur d’origine</translation>
    </message>
    <message>
        <source>no answer within the time; with 520 it was empty or broken</source>
        <extracomment>cloudflare-520, unlike cloudflare-524</extracomment>
        <translation>pas de réponse à temps&#x202f;; avec 520 elle était vide ou abîmée</translation>
    </message>
    <message>
        <source>The site’s computer seems to be switched off or is turning visitors away at the moment. This is not caused by your device. Please come back a little later; telling us when you first saw it helps us to find out how long it lasts.</source>
        <extracomment>cloudflare-521, say</extracomment>
        <translation>Le serveur du site semble éteint ou refuse les visiteurs pour le moment. Votre appareil n’est pas en cause. Merci de revenir un peu plus tard&#x202f;; nous dire quand vous avez vu l’erreur pour la première fois nous aide à savoir combien de temps elle dure.</translation>
    </message>
    <message>
        <source>The site’s server did not react when Cloudflare tried to connect or to ask for the page.</source>
        <extracomment>cloudflare-522, summary</extracomment>
        <translation>Le serveur du site n’a pas réagi quand Cloudflare a voulu se connecter ou demander la page.</translation>
    </message>
    <message>
        <source>The site’s own machine did not react when it was called, so the attempt was given up after a while. It may be overloaded. Please wait a few minutes before the next try, and send us the Ray ID on the page if you keep seeing it.</source>
        <extracomment>cloudflare-522, say</extracomment>
        <translation>Le serveur du site n’a pas réagi à l’appel, et la tentative a été abandonnée après un moment. Il est peut-être surchargé. Merci d’attendre quelques minutes avant le prochain essai, et de nous envoyer le Ray ID affiché sur la page si elle revient.</translation>
    </message>
    <message>
        <source>A firewall or rate limit stops Cloudflare’s addresses</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Un pare-feu ou une limite de débit bloque les adresses de Cloudflare</translation>
    </message>
    <message>
        <source>The site took the request but sent no answer in time, by default within two minutes.</source>
        <extracomment>cloudflare-524, summary</extracomment>
        <translation>Le site a pris la requête, mais n’a pas répondu à temps, par défaut en deux minutes.</translation>
    </message>
    <message>
        <source>A jam may clear; a job that always exceeds the limit fails every time.</source>
        <extracomment>cloudflare-524, retryNote</extracomment>
        <translation>Un embouteillage peut se résorber&#x202f;; un travail toujours trop long échoue à chaque fois.</translation>
    </message>
    <message>
        <source>the server did not react at all; with 524 it confirmed the request</source>
        <extracomment>cloudflare-524, unlike cloudflare-522</extracomment>
        <translation>le serveur n’a pas réagi du tout&#x202f;; avec 524 il a confirmé la requête</translation>
    </message>
    <message>
        <source>The protected connection inside the site’s own systems failed, so the page was held back. There is nothing to change on your device. We are grateful for the time and the page’s address.</source>
        <extracomment>cloudflare-525, say</extracomment>
        <translation>La connexion protégée au sein des systèmes du site a échoué, et la page n’a donc pas été livrée. Vous n’avez rien à changer sur votre appareil. Merci de nous donner l’heure et l’adresse de la page.</translation>
    </message>
    <message>
        <source>No valid certificate is installed</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Aucun certificat valable n’est installé</translation>
    </message>
    <message>
        <source>Port 443, or the custom secure port, is closed</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Le port 443, ou le port sécurisé personnalisé, est fermé</translation>
    </message>
    <message>
        <source>The origin resets connections during the handshake</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Le serveur d’origine coupe les connexions pendant la négociation</translation>
    </message>
    <message>
        <source>The site’s internal security certificate seems to be out of date or not to fit, so the page was held back for safety. Nothing needs changing on your device. The site has to put it right; please tell us which page you wanted to open.</source>
        <extracomment>cloudflare-526, say</extracomment>
        <translation>Le certificat de sécurité interne du site semble périmé ou ne pas convenir&#x202f;; par sécurité, la page n’a donc pas été livrée. Vous n’avez rien à changer sur votre appareil. C’est au site de corriger cela&#x202f;; merci de nous dire quelle page vous vouliez ouvrir.</translation>
    </message>
    <message>
        <source>For Workers, set the flag `cots_on_external_fetch` as well</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Pour les Workers, activer aussi l’option `cots_on_external_fetch`</translation>
    </message>
    <message>
        <source>encryption itself failed; with 526 the certificate was not accepted</source>
        <extracomment>cloudflare-526, unlike cloudflare-525</extracomment>
        <translation>le chiffrement lui-même a échoué&#x202f;; avec 526 le certificat n’a pas été accepté</translation>
    </message>
    <message>
        <source>A protection rule of this site has stopped your visit, which can happen to honest visitors. Please switch off a VPN if you use one. If that does not help, send us a picture of the page: the Ray ID on it helps us to find the rule.</source>
        <extracomment>cloudflare-1020, say</extracomment>
        <translation>Une règle de protection de ce site a bloqué votre visite&#x202f;; cela peut arriver à des visiteurs de bonne foi. Merci de désactiver le VPN si vous en utilisez un. Si cela ne suffit pas, envoyez-nous une image de la page&#xa0;: le Ray ID affiché nous aide à trouver la règle.</translation>
    </message>
    <message>
        <source>the network operator is shut out</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1005</extracomment>
        <translation>c’est l’opérateur du réseau qui est exclu</translation>
    </message>
    <message>
        <source>The answer stays until spelling or record change, and until the old no is forgotten.</source>
        <extracomment>failure-dns-not-found, retryNote</extracomment>
        <translation>Pareil jusqu’à correction du nom ou de l’enregistrement, et tant que l’ancien «&#xa0;non&#xa0;» reste en mémoire.</translation>
    </message>
    <message>
        <source>Cloudflare answered, but often could not look up the site’s own server</source>
        <extracomment>failure-dns-not-found, unlike cloudflare-530</extracomment>
        <translation>Cloudflare a répondu, mais souvent sans pouvoir trouver le serveur du site</translation>
    </message>
    <message>
        <source>Your device tried to reach the site, and nothing came back. Could you try once more on another connection, for example mobile data instead of Wi-Fi? If that works, something on your usual connection is probably in the way; if not, the site itself may be down. Please tell us which it was.</source>
        <extracomment>failure-connection-timeout, say</extracomment>
        <translation>Votre appareil a essayé de joindre le site, et rien n’est revenu. Pourriez-vous essayer encore une fois par une autre connexion, par exemple en données mobiles au lieu du Wi-Fi&#x202f;? Si cela marche, quelque chose bloque sans doute sur votre connexion habituelle&#x202f;; sinon, le site lui-même est peut-être en panne. Merci de nous dire ce qu’il en est.</translation>
    </message>
    <message>
        <source>a clear refusal, and at once</source>
        <extracomment>failure-connection-timeout, unlike failure-connection-refused</extracomment>
        <translation>un refus net, et immédiat</translation>
    </message>
    <message>
        <source>The attempt was turned down at once: nothing takes calls on this port.</source>
        <extracomment>failure-connection-refused, summary</extracomment>
        <translation>La tentative a été refusée aussitôt&#xa0;: rien ne répond sur ce port.</translation>
    </message>
    <message>
        <source>The site turned the connection down; most likely the part that serves its pages is not running at the moment. Your device is probably fine. Please try again in a few minutes; if it still fails, tell us the time and the address, and we will pass it on.</source>
        <extracomment>failure-connection-refused, say</extracomment>
        <translation>Le site a refusé la connexion&#x202f;; le plus probable est que la partie qui fournit ses pages ne tourne pas en ce moment. Votre appareil n’est sans doute pas en cause. Merci de réessayer dans quelques minutes&#x202f;; si cela échoue encore, dites-nous l’heure et l’adresse, et nous transmettrons.</translation>
    </message>
    <message>
        <source>See whether the web server runs: `systemctl status nginx`; start it if not</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Voir si le serveur web tourne&#xa0;: `systemctl status nginx`&#x202f;; sinon, le démarrer</translation>
    </message>
    <message>
        <source>The connection to the site was made and then cut off halfway. Please try again once. If it happens each time, try mobile data or another network: when it works there, something on your usual connection, often a security program, may be stopping the site. Tell us what you found.</source>
        <extracomment>failure-connection-reset, say</extracomment>
        <translation>La connexion au site s’est faite, puis a été coupée en cours de route. Merci de réessayer une fois. Si cela se répète, essayez en données mobiles ou sur un autre réseau&#xa0;: si cela y marche, quelque chose sur votre connexion habituelle, souvent un logiciel de sécurité, bloque peut-être le site. Dites-nous ce que vous avez constaté.</translation>
    </message>
    <message>
        <source>The site’s security certificate, which proves that it is the real site, has run out, so your browser warns you. Please do not enter passwords or card numbers there for now. Check that date and time on your device are right; if they are, the site probably has to renew it. Thank you for telling us.</source>
        <extracomment>failure-tls-expired, say</extracomment>
        <translation>Le certificat de sécurité du site, qui prouve qu’il s’agit du vrai site, a expiré&#x202f;; votre navigateur vous avertit donc. Merci de ne saisir ni mot de passe ni numéro de carte sur ce site pour l’instant. Vérifiez que la date et l’heure de votre appareil sont justes&#x202f;; si oui, c’est sans doute au site de renouveler son certificat. Merci de nous l’avoir signalé.</translation>
    </message>
    <message>
        <source>If the clock is right, tell the site’s owner</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>Si l’horloge est juste, prévenir le propriétaire du site</translation>
    </message>
    <message>
        <source>Your device does not know the authority that vouches for this site. Does it happen on this site only, or on many? If on many, a security program or your company’s network may be in between. If only here, the site may have to mend its certificate. A picture of the warning helps us tell.</source>
        <extracomment>failure-tls-untrusted-issuer, say</extracomment>
        <translation>Votre appareil ne connaît pas l’autorité qui garantit ce site. Cela arrive-t-il sur ce site seulement, ou sur beaucoup&#x202f;? Sur beaucoup, un logiciel de sécurité ou le réseau de votre entreprise s’interpose peut-être. Sur celui-ci seulement, c’est peut-être au site de corriger son certificat. Une image de l’avertissement nous aide à le savoir.</translation>
    </message>
    <message>
        <source>Your browser and the site could not agree on a way to talk securely, so the page did not open. Please update your browser or try another device. If everything is up to date, the site may have a fault in its security settings; please send us the error text on the screen.</source>
        <extracomment>failure-tls-handshake-failed, say</extracomment>
        <translation>Votre navigateur et le site n’ont pas pu s’entendre sur une façon sûre de communiquer, et la page ne s’est pas ouverte. Merci de mettre votre navigateur à jour ou d’essayer un autre appareil. Si tout est à jour, le défaut vient peut-être des réglages de sécurité du site&#x202f;; merci de nous envoyer le texte d’erreur affiché à l’écran.</translation>
    </message>
    <message>
        <source>The same two sides will most likely fail again; another browser or network may differ.</source>
        <extracomment>failure-tls-handshake-failed, retryNote</extracomment>
        <translation>Les deux mêmes côtés échoueront sans doute encore&#x202f;; un autre navigateur ou réseau peut réussir.</translation>
    </message>
    <message>
        <source>The site sends your browser in a circle: from one address to another and back again. Please delete the cookies of this site, or open it in a private window. If that works, old data on your device was probably the reason. If not, tell us the address; the site probably has two settings that disagree.</source>
        <extracomment>failure-redirect-loop, say</extracomment>
        <translation>Le site fait tourner votre navigateur en rond&#xa0;: d’une adresse à une autre, puis retour. Merci de supprimer les cookies de ce site, ou de l’ouvrir dans une fenêtre privée. Si cela marche, d’anciennes données sur votre appareil étaient sans doute en cause. Sinon, donnez-nous l’adresse&#x202f;; le site a sans doute deux réglages qui se contredisent.</translation>
    </message>
    <message>
        <source>It goes round again; usually only cleared cookies or a changed rule help.</source>
        <extracomment>failure-redirect-loop, retryNote</extracomment>
        <translation>Cela tourne encore&#x202f;; en général, il faut effacer les cookies ou changer une règle.</translation>
    </message>
    <message>
        <source>Let the CDN fetch over https: “Full” instead of “Flexible” at Cloudflare</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>Faire appeler le site en https par le CDN&#xa0;: «&#xa0;Full&#xa0;» au lieu de «&#xa0;Flexible&#xa0;» chez Cloudflare</translation>
    </message>
    <message>
        <source>Limit of the application or of PHP (2 MB a file unless changed)</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Limite de l’application ou de PHP (2&#xa0;Mo par fichier par défaut)</translation>
    </message>
    <message>
        <source>It is a legal matter; technically there is nothing to repair.</source>
        <extracomment>ietf-451, actNote</extracomment>
        <translation>C’est une question juridique&#x202f;; techniquement, il n’y a rien à réparer.</translation>
    </message>
    <message>
        <source>It normally stays as long as the legal demand does.</source>
        <extracomment>ietf-451, retryNote</extracomment>
        <translation>Cela dure normalement autant que l’exigence légale.</translation>
    </message>
    <message>
        <source>A platform or framework uses it for permanent redirects (Vercel, Next.js)</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Une plateforme ou un framework l’utilise pour les redirections permanentes (Vercel, Next.js)</translation>
    </message>
    <message>
        <source>Your browser asked whether the page has changed, was told that it has not, and shows its stored copy. If what you see is out of date, press Ctrl+F5 (on a Mac Command+Shift+R, in Safari Option+Command+R). Still old? Tell us what you see and what you expect.</source>
        <extracomment>ietf-304, say</extracomment>
        <translation>Votre navigateur a demandé si la page avait changé, a appris que non et affiche sa copie enregistrée. Si ce que vous voyez est ancien, appuyez sur Ctrl+F5 (sur Mac Commande+Maj+R, dans Safari Option+Commande+R). Toujours ancien&#x202f;? Dites-nous ce que vous voyez et ce que vous devriez voir.</translation>
    </message>
    <message>
        <source>Force a reload: Ctrl+F5; Mac: Command+Shift+R, in Safari Option+Command+R</source>
        <extracomment>ietf-304, fix for the visitor</extracomment>
        <translation>Forcer le rechargement&#xa0;: Ctrl+F5&#x202f;; Mac&#xa0;: Commande+Maj+R, dans Safari Option+Commande+R</translation>
    </message>
    <message>
        <source>The page was closed or called off before the site could answer. If you waited long before that, please tell us which page it was and at what time. If you were placing an order, please check your mail before sending it again.</source>
        <extracomment>nginx-499, say</extracomment>
        <translation>La page a été fermée ou abandonnée avant que le site ait pu répondre. Si vous aviez attendu longtemps, dites-nous de quelle page il s’agit et à quelle heure. Si vous passiez une commande, consultez votre messagerie avant de l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>Which details about browser and device the site asks for</source>
        <extracomment>Accept-CH, what it tells</extracomment>
        <translation>Quels détails sur le navigateur et l’appareil le site demande</translation>
    </message>
    <message>
        <source>Which formats this address takes with PATCH; worth reading after a 415</source>
        <extracomment>Accept-Patch, what it tells</extracomment>
        <translation>Quels formats cette adresse accepte avec PATCH&#x202f;; à lire après un 415</translation>
    </message>
    <message>
        <source>Which formats this address takes with POST; worth reading after a 415</source>
        <extracomment>Accept-Post, what it tells</extracomment>
        <translation>Quels formats cette adresse accepte avec POST&#x202f;; à lire après un 415</translation>
    </message>
    <message>
        <source>“bytes”: parts of the file can be fetched, so a download can be resumed; “none”: they cannot</source>
        <extracomment>Accept-Ranges, what it tells</extracomment>
        <translation>«&#xa0;bytes&#xa0;»&#xa0;: des parties du fichier peuvent être demandées, un téléchargement peut donc reprendre&#x202f;; «&#xa0;none&#xa0;»&#xa0;: non</translation>
    </message>
    <message>
        <source>Whether another site’s script may use the visitor’s cookies here</source>
        <extracomment>Access-Control-Allow-Credentials, what it tells</extracomment>
        <translation>Si le script d’un autre site peut utiliser ici les cookies du visiteur</translation>
    </message>
    <message>
        <source>Which request fields other sites may send; a missing one fails in the browser alone</source>
        <extracomment>Access-Control-Allow-Headers, what it tells</extracomment>
        <translation>Quels champs de requête les autres sites peuvent envoyer&#x202f;; s’il en manque un, seul le navigateur échoue</translation>
    </message>
    <message>
        <source>Which methods other sites may use</source>
        <extracomment>Access-Control-Allow-Methods, what it tells</extracomment>
        <translation>Quelles méthodes les autres sites peuvent utiliser</translation>
    </message>
    <message>
        <source>Which sites’ scripts may read the answer; without it they get a CORS error in the browser, curl does not</source>
        <extracomment>Access-Control-Allow-Origin, what it tells</extracomment>
        <translation>Les scripts de quels sites peuvent lire la réponse&#x202f;; sans cela, le navigateur signale une erreur CORS, curl non</translation>
    </message>
    <message>
        <source>Which answer fields another site’s script may see</source>
        <extracomment>Access-Control-Expose-Headers, what it tells</extracomment>
        <translation>Quels champs de la réponse le script d’un autre site peut voir</translation>
    </message>
    <message>
        <source>How long the browser may remember a permission; old ones can linger that long</source>
        <extracomment>Access-Control-Max-Age, what it tells</extracomment>
        <translation>Combien de temps le navigateur peut retenir une autorisation&#x202f;; les anciennes peuvent durer autant</translation>
    </message>
    <message>
        <source>Seconds this copy has been in a cache; if present, the origin was probably not asked</source>
        <extracomment>Age, what it tells</extracomment>
        <translation>Secondes passées par cette copie dans un cache&#x202f;; si présent, l’origine n’a sans doute pas été interrogée</translation>
    </message>
    <message>
        <source>Which methods work at this address; with a 405 it says what to use instead</source>
        <extracomment>Allow, what it tells</extracomment>
        <translation>Quelles méthodes fonctionnent à cette adresse&#x202f;; avec un 405, ce qu’il faut employer</translation>
    </message>
    <message>
        <source>The site is also reachable in another way, mostly by HTTP/3</source>
        <extracomment>Alt-Svc, what it tells</extracomment>
        <translation>Le site est aussi joignable autrement, le plus souvent en HTTP/3</translation>
    </message>
    <message>
        <source>Who may keep the answer and how long; no-store means that caches must not keep it</source>
        <extracomment>Cache-Control, what it tells</extracomment>
        <translation>Qui peut garder la réponse et combien de temps&#x202f;; no-store&#xa0;: les caches ne doivent pas la garder</translation>
    </message>
    <message>
        <source>What each cache on the way did: hit, or the reason for asking further</source>
        <extracomment>Cache-Status, what it tells</extracomment>
        <translation>Ce que chaque cache en chemin a fait&#xa0;: trouvé, ou la raison de demander plus loin</translation>
    </message>
    <message>
        <source>Caching rules for the CDN alone; they may differ from the browser’s</source>
        <extracomment>CDN-Cache-Control, what it tells</extracomment>
        <translation>Règles de cache pour le CDN seul&#x202f;; elles peuvent différer de celles du navigateur</translation>
    </message>
    <message>
        <source>Tells the browser to delete this site’s cookies, cache or storage</source>
        <extracomment>Clear-Site-Data, what it tells</extracomment>
        <translation>Demande au navigateur d’effacer les cookies, le cache ou le stockage de ce site</translation>
    </message>
    <message>
        <source>“close” ends the connection after this answer; “Upgrade” asks for another protocol</source>
        <extracomment>Connection, what it tells</extracomment>
        <translation>«&#xa0;close&#xa0;» termine la connexion après cette réponse&#x202f;; «&#xa0;Upgrade&#xa0;» demande un autre protocole</translation>
    </message>
    <message>
        <source>“attachment” makes the browser save the content instead of showing it, under this name</source>
        <extracomment>Content-Disposition, what it tells</extracomment>
        <translation>«&#xa0;attachment&#xa0;» fait enregistrer le contenu sous ce nom au lieu de l’afficher</translation>
    </message>
    <message>
        <source>How the body is compressed; unreadable signs on screen can mean it was wrong or undone twice</source>
        <extracomment>Content-Encoding, what it tells</extracomment>
        <translation>Comment le corps est compressé&#x202f;; des signes illisibles peuvent vouloir dire que c’est faux ou défait deux fois</translation>
    </message>
    <message>
        <source>The language this content is meant for</source>
        <extracomment>Content-Language, what it tells</extracomment>
        <translation>La langue à laquelle ce contenu est destiné</translation>
    </message>
    <message>
        <source>How many bytes follow (none with HEAD); fewer received means the answer was cut off</source>
        <extracomment>Content-Length, what it tells</extracomment>
        <translation>Combien d’octets suivent (aucun avec HEAD)&#x202f;; s’il en arrive moins, la réponse a été coupée</translation>
    </message>
    <message>
        <source>The exact address of the version that was sent</source>
        <extracomment>Content-Location, what it tells</extracomment>
        <translation>L’adresse exacte de la version envoyée</translation>
    </message>
    <message>
        <source>Which part of the file came; with a 416 it tells the real length</source>
        <extracomment>Content-Range, what it tells</extracomment>
        <translation>Quelle partie du fichier est venue&#x202f;; avec un 416, la longueur réelle</translation>
    </message>
    <message>
        <source>What the page may load and run; a too strict rule leaves scripts or pictures out</source>
        <extracomment>Content-Security-Policy, what it tells</extracomment>
        <translation>Ce que la page peut charger et exécuter&#x202f;; une règle trop stricte écarte scripts ou images</translation>
    </message>
    <message>
        <source>A policy on trial: breaches are reported, nothing is blocked</source>
        <extracomment>Content-Security-Policy-Report-Only, what it tells</extracomment>
        <translation>Une règle à l’essai&#xa0;: les infractions sont signalées, rien n’est bloqué</translation>
    </message>
    <message>
        <source>What the body is; text/html where JSON is due often means that an error page came instead</source>
        <extracomment>Content-Type, what it tells</extracomment>
        <translation>Ce qu’est le corps&#x202f;; text/html au lieu de JSON signifie souvent qu’une page d’erreur est venue</translation>
    </message>
    <message>
        <source>Embedded files must agree to be embedded; otherwise they stay out</source>
        <extracomment>Cross-Origin-Embedder-Policy, what it tells</extracomment>
        <translation>Les fichiers intégrés doivent accepter de l’être&#x202f;; sinon ils restent dehors</translation>
    </message>
    <message>
        <source>Cuts the tie to windows of other sites; can break pay or sign-in pop-ups</source>
        <extracomment>Cross-Origin-Opener-Policy, what it tells</extracomment>
        <translation>Coupe le lien avec les fenêtres d’autres sites&#x202f;; peut gêner les fenêtres de paiement ou de connexion</translation>
    </message>
    <message>
        <source>Who may embed this file; same-origin keeps it off other sites</source>
        <extracomment>Cross-Origin-Resource-Policy, what it tells</extracomment>
        <translation>Qui peut intégrer ce fichier&#x202f;; same-origin l’interdit aux autres sites</translation>
    </message>
    <message>
        <source>When the answer was written; far from now it is an old copy or a wrong clock</source>
        <extracomment>Date, what it tells</extracomment>
        <translation>Quand la réponse a été écrite&#x202f;; loin de maintenant, c’est une vieille copie ou une horloge fausse</translation>
    </message>
    <message>
        <source>This interface is outdated, or will be from the date given</source>
        <extracomment>Deprecation, what it tells</extracomment>
        <translation>Cette interface est dépassée, ou le sera à la date donnée</translation>
    </message>
    <message>
        <source>Version mark of the content; the same value twice means nothing has changed</source>
        <extracomment>ETag, what it tells</extracomment>
        <translation>Marque de version du contenu&#x202f;; deux fois la même valeur&#xa0;: rien n’a changé</translation>
    </message>
    <message>
        <source>Until when a copy counts as fresh; a date in the past means at once stale</source>
        <extracomment>Expires, what it tells</extracomment>
        <translation>Jusqu’à quand une copie est fraîche&#x202f;; une date passée&#xa0;: périmée tout de suite</translation>
    </message>
    <message>
        <source>How long, or for how many requests, the connection stays open</source>
        <extracomment>Keep-Alive, what it tells</extracomment>
        <translation>Combien de temps, ou pour combien de requêtes, la connexion reste ouverte</translation>
    </message>
    <message>
        <source>When the content was last changed, as far as the server knows</source>
        <extracomment>Last-Modified, what it tells</extracomment>
        <translation>Quand le contenu a changé pour la dernière fois, d’après le serveur</translation>
    </message>
    <message>
        <source>Related addresses: next page, style sheet to load early, canonical address</source>
        <extracomment>Link, what it tells</extracomment>
        <translation>Adresses liées&#xa0;: page suivante, feuille de style à charger tôt, adresse canonique</translation>
    </message>
    <message>
        <source>Where to go next; with 201 the address of what was created</source>
        <extracomment>Location, what it tells</extracomment>
        <translation>Où aller ensuite&#x202f;; avec 201, l’adresse de ce qui a été créé</translation>
    </message>
    <message>
        <source>Browsers shall report network errors of this site to its owner</source>
        <extracomment>NEL, what it tells</extracomment>
        <translation>Les navigateurs doivent signaler au propriétaire les erreurs réseau de ce site</translation>
    </message>
    <message>
        <source>Asks the browser to keep this origin’s pages apart from its sister domains</source>
        <extracomment>Origin-Agent-Cluster, what it tells</extracomment>
        <translation>Demande au navigateur de séparer ces pages de celles des domaines frères</translation>
    </message>
    <message>
        <source>Whether the page may use camera, location, full screen and the like</source>
        <extracomment>Permissions-Policy, what it tells</extracomment>
        <translation>Si la page peut utiliser la caméra, la position, le plein écran, etc.</translation>
    </message>
    <message>
        <source>An old “no-cache” for HTTP/1.0; Cache-Control has replaced it</source>
        <extracomment>Pragma, what it tells</extracomment>
        <translation>Un vieux «&#xa0;no-cache&#xa0;» pour HTTP/1.0&#x202f;; Cache-Control l’a remplacé</translation>
    </message>
    <message>
        <source>How urgent this answer is compared with others on the same connection</source>
        <extracomment>Priority, what it tells</extracomment>
        <translation>L’urgence de cette réponse par rapport aux autres de la même connexion</translation>
    </message>
    <message>
        <source>The proxy, not the site, wants a sign-in, in this way</source>
        <extracomment>Proxy-Authenticate, what it tells</extracomment>
        <translation>C’est le proxy, pas le site, qui demande une identification, de cette façon</translation>
    </message>
    <message>
        <source>A proxy on the way says itself how it handled the answer and, if it failed, why; very good evidence</source>
        <extracomment>Proxy-Status, what it tells</extracomment>
        <translation>Un proxy en chemin dit lui-même comment il a traité la réponse et, en cas d’échec, pourquoi&#x202f;; une très bonne preuve</translation>
    </message>
    <message>
        <source>How many requests are left and in how many seconds the count starts again</source>
        <extracomment>RateLimit, what it tells</extracomment>
        <translation>Combien de requêtes restent et dans combien de secondes le compte repart</translation>
    </message>
    <message>
        <source>Requests allowed in the present window; from earlier drafts of RateLimit</source>
        <extracomment>RateLimit-Limit, what it tells</extracomment>
        <translation>Requêtes permises dans la fenêtre en cours&#x202f;; d’anciens projets de RateLimit</translation>
    </message>
    <message>
        <source>The rule: how many requests in how many seconds</source>
        <extracomment>RateLimit-Policy, what it tells</extracomment>
        <translation>La règle&#xa0;: combien de requêtes en combien de secondes</translation>
    </message>
    <message>
        <source>Requests left in the present window; 0 explains a 429</source>
        <extracomment>RateLimit-Remaining, what it tells</extracomment>
        <translation>Requêtes restantes dans la fenêtre en cours&#x202f;; 0 explique un 429</translation>
    </message>
    <message>
        <source>Seconds until the count starts again</source>
        <extracomment>RateLimit-Reset, what it tells</extracomment>
        <translation>Secondes avant que le compte reparte</translation>
    </message>
    <message>
        <source>How much of the present address is told to the next site</source>
        <extracomment>Referrer-Policy, what it tells</extracomment>
        <translation>Quelle part de l’adresse actuelle est dite au site suivant</translation>
    </message>
    <message>
        <source>A redirect or reload after some seconds that probes easily overlook</source>
        <extracomment>Refresh, what it tells</extracomment>
        <translation>Une redirection ou un rechargement après quelques secondes, facile à manquer</translation>
    </message>
    <message>
        <source>Older way to name the place for error reports, still used by NEL</source>
        <extracomment>Report-To, what it tells</extracomment>
        <translation>Ancienne façon d’indiquer où vont les rapports d’erreur, encore employée par NEL</translation>
    </message>
    <message>
        <source>Where the browser sends its reports about blocked or failed things</source>
        <extracomment>Reporting-Endpoints, what it tells</extracomment>
        <translation>Où le navigateur envoie ses rapports sur ce qui est bloqué ou a échoué</translation>
    </message>
    <message>
        <source>How long to wait before trying again, in seconds or as a date</source>
        <extracomment>Retry-After, what it tells</extracomment>
        <translation>Combien de temps attendre avant de réessayer, en secondes ou en date</translation>
    </message>
    <message>
        <source>The program that wrote the answer, or one in front that put its own name there</source>
        <extracomment>Server, what it tells</extracomment>
        <translation>Le programme qui a écrit la réponse, ou un autre devant qui y met son nom</translation>
    </message>
    <message>
        <source>Where the time went on the server’s side: database, cache, application …</source>
        <extracomment>Server-Timing, what it tells</extracomment>
        <translation>Où le temps est passé côté serveur&#xa0;: base de données, cache, application …</translation>
    </message>
    <message>
        <source>The site stores something in the browser: a session, a language, a balancer’s mark</source>
        <extracomment>Set-Cookie, what it tells</extracomment>
        <translation>Le site enregistre quelque chose dans le navigateur&#xa0;: une session, une langue, une marque du répartiteur</translation>
    </message>
    <message>
        <source>Browsers use https only for this long; certificate warnings cannot be skipped</source>
        <extracomment>Strict-Transport-Security, what it tells</extracomment>
        <translation>Les navigateurs n’utilisent que https pendant ce temps&#x202f;; les avertissements de certificat sont incontournables</translation>
    </message>
    <message>
        <source>The date after which this address is likely to stop working</source>
        <extracomment>Sunset, what it tells</extracomment>
        <translation>La date après laquelle cette adresse risque de ne plus marcher</translation>
    </message>
    <message>
        <source>Which sites may read exact loading times of this file</source>
        <extracomment>Timing-Allow-Origin, what it tells</extracomment>
        <translation>Quels sites peuvent lire les temps de chargement exacts de ce fichier</translation>
    </message>
    <message>
        <source>More fields follow after the body, with these names</source>
        <extracomment>Trailer, what it tells</extracomment>
        <translation>D’autres champs suivent après le corps, avec ces noms</translation>
    </message>
    <message>
        <source>“chunked”: the length was not known beforehand; together with Content-Length suspicious</source>
        <extracomment>Transfer-Encoding, what it tells</extracomment>
        <translation>«&#xa0;chunked&#xa0;»&#xa0;: la longueur n’était pas connue d’avance&#x202f;; suspect avec Content-Length</translation>
    </message>
    <message>
        <source>A change of protocol is offered or asked for, for instance to WebSocket; needed with 426</source>
        <extracomment>Upgrade, what it tells</extracomment>
        <translation>Un changement de protocole est offert ou demandé, par exemple vers WebSocket&#x202f;; nécessaire avec 426</translation>
    </message>
    <message>
        <source>Which request fields change the content; a missing one can make caches serve wrong copies</source>
        <extracomment>Vary, what it tells</extracomment>
        <translation>Quels champs de requête changent le contenu&#x202f;; s’il en manque un, les caches peuvent servir de mauvaises copies</translation>
    </message>
    <message>
        <source>The proxies the message passed; each should add its name, though not all do</source>
        <extracomment>Via, what it tells</extracomment>
        <translation>Les proxys traversés par le message&#x202f;; chacun devrait ajouter son nom, mais tous ne le font pas</translation>
    </message>
    <message>
        <source>An abolished hint of caches, such as 110 for a stale copy</source>
        <extracomment>Warning, what it tells</extracomment>
        <translation>Une indication abolie des caches, comme 110 pour une copie périmée</translation>
    </message>
    <message>
        <source>How to sign in: Basic, Bearer, Negotiate …; Bearer often adds the reason</source>
        <extracomment>WWW-Authenticate, what it tells</extracomment>
        <translation>Comment s’identifier&#xa0;: Basic, Bearer, Negotiate …&#x202f;; Bearer ajoute souvent la raison</translation>
    </message>
    <message>
        <source>HIT: a copy from a cache; MISS: fetched from behind; the rest depends on the vendor</source>
        <extracomment>X-Cache, what it tells</extracomment>
        <translation>HIT&#xa0;: une copie d’un cache&#x202f;; MISS&#xa0;: prise derrière&#x202f;; le reste dépend du fournisseur</translation>
    </message>
    <message>
        <source>How often each cache has served this copy; 0 means it was fetched just now</source>
        <extracomment>X-Cache-Hits, what it tells</extracomment>
        <translation>Combien de fois chaque cache a servi cette copie&#x202f;; 0&#xa0;: elle vient d’être prise</translation>
    </message>
    <message>
        <source>Often nginx’s cache result: HIT, MISS, EXPIRED, BYPASS or STALE</source>
        <extracomment>X-Cache-Status, what it tells</extracomment>
        <translation>Souvent le résultat du cache de nginx&#xa0;: HIT, MISS, EXPIRED, BYPASS ou STALE</translation>
    </message>
    <message>
        <source>“nosniff”: the browser trusts Content-Type; a wrong type then blocks scripts and styles</source>
        <extracomment>X-Content-Type-Options, what it tells</extracomment>
        <translation>«&#xa0;nosniff&#xa0;»&#xa0;: le navigateur se fie à Content-Type&#x202f;; un type faux bloque alors scripts et styles</translation>
    </message>
    <message>
        <source>An id that ties together all log lines of one action</source>
        <extracomment>X-Correlation-Id, what it tells</extracomment>
        <translation>Un identifiant qui relie toutes les lignes de journal d’une action</translation>
    </message>
    <message>
        <source>Whether other sites may show this page in a frame; DENY leaves the frame empty</source>
        <extracomment>X-Frame-Options, what it tells</extracomment>
        <translation>Si d’autres sites peuvent montrer cette page dans un cadre&#x202f;; DENY laisse le cadre vide</translation>
    </message>
    <message>
        <source>Rules for old Flash and Acrobat content; without meaning for web pages</source>
        <extracomment>X-Permitted-Cross-Domain-Policies, what it tells</extracomment>
        <translation>Règles pour d’anciens contenus Flash et Acrobat&#x202f;; sans effet sur les pages web</translation>
    </message>
    <message>
        <source>The language or framework behind the site, such as PHP, Express or ASP.NET</source>
        <extracomment>X-Powered-By, what it tells</extracomment>
        <translation>Le langage ou le cadre derrière le site, comme PHP, Express ou ASP.NET</translation>
    </message>
    <message>
        <source>Requests allowed in the present window</source>
        <extracomment>X-RateLimit-Limit, what it tells</extracomment>
        <translation>Requêtes permises dans la fenêtre en cours</translation>
    </message>
    <message>
        <source>Requests left; 0 explains a 429 or 403</source>
        <extracomment>X-RateLimit-Remaining, what it tells</extracomment>
        <translation>Requêtes restantes&#x202f;; 0 explique un 429 ou un 403</translation>
    </message>
    <message>
        <source>When the count starts again: seconds left or Unix time, by vendor</source>
        <extracomment>X-RateLimit-Reset, what it tells</extracomment>
        <translation>Quand le compte repart&#xa0;: secondes restantes ou temps Unix, selon le fournisseur</translation>
    </message>
    <message>
        <source>An id for this very request; the owner may find it in the logs</source>
        <extracomment>X-Request-Id, what it tells</extracomment>
        <translation>Un identifiant de cette requête précise&#x202f;; le propriétaire peut le trouver dans les journaux</translation>
    </message>
    <message>
        <source>How long the application needed, mostly in milliseconds</source>
        <extracomment>X-Response-Time, what it tells</extracomment>
        <translation>Le temps pris par l’application, en général en millisecondes</translation>
    </message>
    <message>
        <source>Instructions for search engines; “noindex” keeps a page out of their results</source>
        <extracomment>X-Robots-Tag, what it tells</extracomment>
        <translation>Consignes pour les moteurs de recherche&#x202f;; «&#xa0;noindex&#xa0;» écarte une page de leurs résultats</translation>
    </message>
    <message>
        <source>Seconds the application worked on the answer, as Rails counts them</source>
        <extracomment>X-Runtime, what it tells</extracomment>
        <translation>Secondes de travail de l’application pour la réponse, telles que Rails les compte</translation>
    </message>
    <message>
        <source>An id by which the owner may find this request in the tracing</source>
        <extracomment>X-Trace-Id, what it tells</extracomment>
        <translation>Un identifiant par lequel le propriétaire peut retrouver cette requête dans le traçage</translation>
    </message>
    <message>
        <source>A relic for old versions of Internet Explorer</source>
        <extracomment>X-UA-Compatible, what it tells</extracomment>
        <translation>Un vestige pour d’anciennes versions d’Internet Explorer</translation>
    </message>
    <message>
        <source>A filter of old browsers; 0 switches it off, present ones ignore it</source>
        <extracomment>X-XSS-Protection, what it tells</extracomment>
        <translation>Un filtre d’anciens navigateurs&#x202f;; 0 le désactive, les actuels l’ignorent</translation>
    </message>
    <message>
        <source>Cloudflare’s number of this request; the letters at its end are the data centre</source>
        <extracomment>CF-Ray, what it tells</extracomment>
        <translation>Le numéro de cette requête chez Cloudflare&#x202f;; les lettres de fin sont le centre de données</translation>
    </message>
    <message>
        <source>Whether Cloudflare had a copy: HIT, MISS, EXPIRED, BYPASS, DYNAMIC …</source>
        <extracomment>CF-Cache-Status, what it tells</extracomment>
        <translation>Si Cloudflare avait une copie&#xa0;: HIT, MISS, EXPIRED, BYPASS, DYNAMIC …</translation>
    </message>
    <message>
        <source>“challenge”: Cloudflare put a check in the way instead of the page</source>
        <extracomment>cf-mitigated, what it tells</extracomment>
        <translation>«&#xa0;challenge&#xa0;»&#xa0;: Cloudflare a mis une vérification à la place de la page</translation>
    </message>
    <message>
        <source>CloudFront’s id of this request; its support asks for it</source>
        <extracomment>X-Amz-Cf-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez CloudFront&#x202f;; son assistance le demande</translation>
    </message>
    <message>
        <source>The CloudFront location that answered; it begins with an airport code</source>
        <extracomment>X-Amz-Cf-Pop, what it tells</extracomment>
        <translation>Le site CloudFront qui a répondu&#x202f;; il commence par un code d’aéroport</translation>
    </message>
    <message>
        <source>The AWS id of this request; the owner can look for it in CloudWatch</source>
        <extracomment>x-amzn-RequestId, what it tells</extracomment>
        <translation>L’identifiant AWS de cette requête&#x202f;; le propriétaire peut le chercher dans CloudWatch</translation>
    </message>
    <message>
        <source>The AWS trace of this request; its Root value stands in the balancer’s log</source>
        <extracomment>X-Amzn-Trace-Id, what it tells</extracomment>
        <translation>La trace AWS de cette requête&#x202f;; sa valeur Root est dans le journal du répartiteur</translation>
    </message>
    <message>
        <source>Azure Front Door’s id of this request; its support asks for it</source>
        <extracomment>X-Azure-Ref, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Azure Front Door&#x202f;; son assistance le demande</translation>
    </message>
    <message>
        <source>At Fastly the caches on the way, such as cache-fra-eddf8230045-FRA</source>
        <extracomment>X-Served-By, what it tells</extracomment>
        <translation>Chez Fastly, les caches en chemin, comme cache-fra-eddf8230045-FRA</translation>
    </message>
    <message>
        <source>Fastly’s clock: start, and milliseconds until the answer (VE)</source>
        <extracomment>X-Timer, what it tells</extracomment>
        <translation>L’horloge de Fastly&#xa0;: début, et millisecondes jusqu’à la réponse (VE)</translation>
    </message>
    <message>
        <source>Varnish’s id; two numbers mean a copy from its cache</source>
        <extracomment>X-Varnish, what it tells</extracomment>
        <translation>L’identifiant de Varnish&#x202f;; deux numéros&#xa0;: une copie de son cache</translation>
    </message>
    <message>
        <source>Vercel’s id of this request; it begins with the region</source>
        <extracomment>X-Vercel-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Vercel&#x202f;; il commence par la région</translation>
    </message>
    <message>
        <source>Netlify’s id of this request; its support asks for it</source>
        <extracomment>X-Nf-Request-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Netlify&#x202f;; son assistance le demande</translation>
    </message>
    <message>
        <source>GitHub’s id of this request; its support asks for it</source>
        <extracomment>X-GitHub-Request-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez GitHub&#x202f;; son assistance le demande</translation>
    </message>
    <message>
        <source>Sucuri’s firewall stands before the site; the number is its machine</source>
        <extracomment>X-Sucuri-ID, what it tells</extracomment>
        <translation>Le pare-feu de Sucuri est devant le site&#x202f;; le numéro est sa machine</translation>
    </message>
    <message>
        <source>Imperva’s data of this request; its support reads them</source>
        <extracomment>X-Iinfo, what it tells</extracomment>
        <translation>Les données d’Imperva sur cette requête&#x202f;; son assistance sait les lire</translation>
    </message>
    <message>
        <source>Akamai’s global number of this request</source>
        <extracomment>Akamai-GRN, what it tells</extracomment>
        <translation>Le numéro global de cette requête chez Akamai</translation>
    </message>
    <message>
        <source>Fly.io’s id of this request; its ending is the region</source>
        <extracomment>Fly-Request-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Fly.io&#x202f;; sa fin est la région</translation>
    </message>
    <message>
        <source>Which kinds of content the caller takes; a value nobody can serve may lead to 406</source>
        <extracomment>Accept, what it tells</extracomment>
        <translation>Quels types de contenu le demandeur accepte&#xa0;; une valeur que personne ne peut servir peut mener à 406</translation>
    </message>
    <message>
        <source>An outdated wish about character sets; servers may ignore it</source>
        <extracomment>Accept-Charset, what it tells</extracomment>
        <translation>Un souhait dépassé sur les jeux de caractères&#xa0;; les serveurs peuvent l’ignorer</translation>
    </message>
    <message>
        <source>Which compressions the caller understands, such as “gzip”, “br” or “zstd”</source>
        <extracomment>Accept-Encoding, what it tells</extracomment>
        <translation>Quelles compressions le demandeur comprend, comme «&#xa0;gzip&#xa0;», «&#xa0;br&#xa0;» ou «&#xa0;zstd&#xa0;»</translation>
    </message>
    <message>
        <source>Which languages the visitor prefers; explains a page in an unexpected language</source>
        <extracomment>Accept-Language, what it tells</extracomment>
        <translation>Quelles langues le visiteur préfère&#xa0;; explique une page dans une langue inattendue</translation>
    </message>
    <message>
        <source>The browser asks beforehand whether it may send these fields</source>
        <extracomment>Access-Control-Request-Headers, what it tells</extracomment>
        <translation>Le navigateur demande d’avance s’il peut envoyer ces champs</translation>
    </message>
    <message>
        <source>The browser asks beforehand whether it may use this method</source>
        <extracomment>Access-Control-Request-Method, what it tells</extracomment>
        <translation>Le navigateur demande d’avance s’il peut utiliser cette méthode</translation>
    </message>
    <message>
        <source>The browser came by an alternative it had been offered</source>
        <extracomment>Alt-Used, what it tells</extracomment>
        <translation>Le navigateur est venu par un autre chemin qu’on lui avait proposé</translation>
    </message>
    <message>
        <source>An access key sent by the program</source>
        <extracomment>Api-Key, what it tells</extracomment>
        <translation>Une clé d’accès envoyée par le programme</translation>
    </message>
    <message>
        <source>Extra data after a successful sign-in, mostly with Digest</source>
        <extracomment>Authentication-Info, what it tells</extracomment>
        <translation>Des données de plus après une connexion réussie, le plus souvent avec Digest</translation>
    </message>
    <message>
        <source>Carries the credentials; present and yet 401 means they were not accepted</source>
        <extracomment>Authorization, what it tells</extracomment>
        <translation>Porte les identifiants&#xa0;; présent et pourtant 401&#xa0;: ils n’ont pas été acceptés</translation>
    </message>
    <message>
        <source>The trace id in Zipkin’s format</source>
        <extracomment>b3, what it tells</extracomment>
        <translation>L’identifiant de trace au format de Zipkin</translation>
    </message>
    <message>
        <source>Notes that travel with a request through many systems</source>
        <extracomment>baggage, what it tells</extracomment>
        <translation>Des notes qui voyagent avec une requête à travers de nombreux systèmes</translation>
    </message>
    <message>
        <source>Labels by which the owner can purge this page from the CDN</source>
        <extracomment>Cache-Tag, what it tells</extracomment>
        <translation>Des étiquettes par lesquelles le propriétaire peut purger cette page du CDN</translation>
    </message>
    <message>
        <source>Whether bunny.net had a copy</source>
        <extracomment>CDN-Cache, what it tells</extracomment>
        <translation>Si bunny.net avait une copie</translation>
    </message>
    <message>
        <source>Which CDNs have passed the request on; the same name twice points to a circle</source>
        <extracomment>CDN-Loop, what it tells</extracomment>
        <translation>Quels CDN ont transmis la requête&#xa0;; le même nom deux fois indique une boucle</translation>
    </message>
    <message>
        <source>The number of the customer’s zone at bunny.net</source>
        <extracomment>CDN-PullZone, what it tells</extracomment>
        <translation>Le numéro de la zone du client chez bunny.net</translation>
    </message>
    <message>
        <source>bunny.net’s id of this request</source>
        <extracomment>CDN-RequestId, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez bunny.net</translation>
    </message>
    <message>
        <source>The secret of a service token for Cloudflare Access</source>
        <extracomment>CF-Access-Client-Secret, what it tells</extracomment>
        <translation>Le secret d’un jeton de service pour Cloudflare Access</translation>
    </message>
    <message>
        <source>Cloudflare Access vouches for the signed-in user</source>
        <extracomment>Cf-Access-Jwt-Assertion, what it tells</extracomment>
        <translation>Cloudflare Access se porte garant de l’utilisateur connecté</translation>
    </message>
    <message>
        <source>The visitor’s address, as Cloudflare tells it to the site</source>
        <extracomment>CF-Connecting-IP, what it tells</extracomment>
        <translation>L’adresse du visiteur, telle que Cloudflare l’indique au site</translation>
    </message>
    <message>
        <source>Present only on error pages that Cloudflare itself wrote</source>
        <extracomment>cf-error-origin, what it tells</extracomment>
        <translation>Présent seulement sur les pages d’erreur écrites par Cloudflare même</translation>
    </message>
    <message>
        <source>Cloudflare itself wrote this error page, for the reason named</source>
        <extracomment>cf-error-type, what it tells</extracomment>
        <translation>Cloudflare même a écrit cette page d’erreur, pour la raison indiquée</translation>
    </message>
    <message>
        <source>The visitor’s country, as Cloudflare guesses it from the address</source>
        <extracomment>CF-IPCountry, what it tells</extracomment>
        <translation>Le pays du visiteur, tel que Cloudflare le devine d’après l’adresse</translation>
    </message>
    <message>
        <source>Whether the visitor used http or https to reach Cloudflare</source>
        <extracomment>CF-Visitor, what it tells</extracomment>
        <translation>Si le visiteur a atteint Cloudflare en http ou en https</translation>
    </message>
    <message>
        <source>The request was made by a Cloudflare Worker of this domain</source>
        <extracomment>CF-Worker, what it tells</extracomment>
        <translation>La requête a été faite par un Cloudflare Worker de ce domaine</translation>
    </message>
    <message>
        <source>Caching rules meant for Cloudflare alone</source>
        <extracomment>Cloudflare-CDN-Cache-Control, what it tells</extracomment>
        <translation>Des règles de cache destinées à Cloudflare seul</translation>
    </message>
    <message>
        <source>Checksum of the bytes sent; a mismatch points to a change on the way</source>
        <extracomment>Content-Digest, what it tells</extracomment>
        <translation>Somme de contrôle des octets envoyés&#xa0;; une différence indique un changement en chemin</translation>
    </message>
    <message>
        <source>An old checksum of the body; today Content-Digest does this</source>
        <extracomment>Content-MD5, what it tells</extracomment>
        <translation>Une ancienne somme de contrôle du corps&#xa0;; aujourd’hui, Content-Digest le fait</translation>
    </message>
    <message>
        <source>What the browser remembered for this site; too much of it can give 400 or 431</source>
        <extracomment>Cookie, what it tells</extracomment>
        <translation>Ce que le navigateur a retenu pour ce site&#xa0;; trop peut donner 400 ou 431</translation>
    </message>
    <message>
        <source>Details the site needs at once; the browser repeats its request for them</source>
        <extracomment>Critical-CH, what it tells</extracomment>
        <translation>Des détails dont le site a besoin tout de suite&#xa0;; le navigateur répète sa requête pour eux</translation>
    </message>
    <message>
        <source>The address speaks WebDAV, and this is its level</source>
        <extracomment>DAV, what it tells</extracomment>
        <translation>L’adresse parle WebDAV, et voici son niveau</translation>
    </message>
    <message>
        <source>WebDAV: how many levels of folders a request covers</source>
        <extracomment>Depth, what it tells</extracomment>
        <translation>WebDAV&#xa0;: combien de niveaux de dossiers une requête couvre</translation>
    </message>
    <message>
        <source>WebDAV: where a copy or move should go; a host other than the server’s own can give 502</source>
        <extracomment>Destination, what it tells</extracomment>
        <translation>WebDAV&#xa0;: où copier ou déplacer&#xa0;; un hôte autre que celui du serveur peut donner 502</translation>
    </message>
    <message>
        <source>Rough memory of the visitor’s device</source>
        <extracomment>Device-Memory, what it tells</extracomment>
        <translation>Mémoire approximative de l’appareil du visiteur</translation>
    </message>
    <message>
        <source>An abandoned wish not to be tracked</source>
        <extracomment>DNT, what it tells</extracomment>
        <translation>Un souhait abandonné de ne pas être suivi</translation>
    </message>
    <message>
        <source>Switches features of the page, such as unsized pictures, on or off</source>
        <extracomment>Document-Policy, what it tells</extracomment>
        <translation>Active ou désactive des fonctions de la page, comme les images sans taille</translation>
    </message>
    <message>
        <source>The visitor’s approximate bandwidth in Mbit/s</source>
        <extracomment>Downlink, what it tells</extracomment>
        <translation>Le débit approximatif du visiteur en Mbit/s</translation>
    </message>
    <message>
        <source>Proof that the sender owns the key its token is bound to</source>
        <extracomment>DPoP, what it tells</extracomment>
        <translation>Preuve que l’expéditeur possède la clé à laquelle son jeton est lié</translation>
    </message>
    <message>
        <source>Pixel density of the visitor’s screen; older name of Sec-CH-DPR</source>
        <extracomment>DPR, what it tells</extracomment>
        <translation>Densité de pixels de l’écran du visiteur&#xa0;; ancien nom de Sec-CH-DPR</translation>
    </message>
    <message>
        <source>The request travelled in early TLS data; a 425 asks to repeat it the normal way</source>
        <extracomment>Early-Data, what it tells</extracomment>
        <translation>La requête a voyagé dans des données TLS anticipées&#xa0;; un 425 demande de la répéter normalement</translation>
    </message>
    <message>
        <source>How good the visitor’s connection feels: slow-2g to 4g</source>
        <extracomment>ECT, what it tells</extracomment>
        <translation>La qualité ressentie de la connexion du visiteur&#xa0;: de slow-2g à 4g</translation>
    </message>
    <message>
        <source>Whether Tencent EdgeOne had a copy</source>
        <extracomment>EO-Cache-Status, what it tells</extracomment>
        <translation>Si Tencent EdgeOne avait une copie</translation>
    </message>
    <message>
        <source>Tencent EdgeOne’s id of this request, for finding it in the logs</source>
        <extracomment>EO-LOG-UUID, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Tencent EdgeOne, pour la trouver dans les journaux</translation>
    </message>
    <message>
        <source>“100-continue”: the caller waits for permission before sending the body</source>
        <extracomment>Expect, what it tells</extracomment>
        <translation>«&#xa0;100-continue&#xa0;»&#xa0;: le demandeur attend la permission avant d’envoyer le corps</translation>
    </message>
    <message>
        <source>An abandoned rule about certificate logs; no effect today</source>
        <extracomment>Expect-CT, what it tells</extracomment>
        <translation>Une règle abandonnée sur les journaux de certificats&#xa0;; sans effet aujourd’hui</translation>
    </message>
    <message>
        <source>Debug: the key under which Fastly keeps the page</source>
        <extracomment>Fastly-Debug-Digest, what it tells</extracomment>
        <translation>Débogage&#xa0;: la clé sous laquelle Fastly garde la page</translation>
    </message>
    <message>
        <source>Debug: which Fastly machines handled the request</source>
        <extracomment>Fastly-Debug-Path, what it tells</extracomment>
        <translation>Débogage&#xa0;: quelles machines de Fastly ont traité la requête</translation>
    </message>
    <message>
        <source>Debug: whether and how long Fastly keeps the page</source>
        <extracomment>Fastly-Debug-TTL, what it tells</extracomment>
        <translation>Débogage&#xa0;: si et combien de temps Fastly garde la page</translation>
    </message>
    <message>
        <source>Fastly’s rules started over this many times for the request</source>
        <extracomment>Fastly-Restarts, what it tells</extracomment>
        <translation>Les règles de Fastly ont recommencé ce nombre de fois pour la requête</translation>
    </message>
    <message>
        <source>Former name of Permissions-Policy; browsers of today mostly ignore it</source>
        <extracomment>Feature-Policy, what it tells</extracomment>
        <translation>Ancien nom de Permissions-Policy&#xa0;; les navigateurs actuels l’ignorent le plus souvent</translation>
    </message>
    <message>
        <source>The Fly.io region that took the connection, told to the app</source>
        <extracomment>Fly-Region, what it tells</extracomment>
        <translation>La région de Fly.io qui a pris la connexion, indiquée à l’application</translation>
    </message>
    <message>
        <source>Who asked originally, noted by the proxies on the way</source>
        <extracomment>Forwarded, what it tells</extracomment>
        <translation>Qui a demandé à l’origine, noté par les proxys en chemin</translation>
    </message>
    <message>
        <source>The e-mail address of the person who runs this robot</source>
        <extracomment>From, what it tells</extracomment>
        <translation>L’adresse e-mail de la personne qui exploite ce robot</translation>
    </message>
    <message>
        <source>Which site is meant; a name the server does not serve can give 404, 421 or a foreign page</source>
        <extracomment>Host, what it tells</extracomment>
        <translation>Quel site est visé&#xa0;; un nom que le serveur ne sert pas peut donner 404, 421 ou une page étrangère</translation>
    </message>
    <message>
        <source>Lets the caller repeat an order safely: the same key is carried out once</source>
        <extracomment>Idempotency-Key, what it tells</extracomment>
        <translation>Permet de répéter une commande sans risque&#xa0;: la même clé n’est exécutée qu’une fois</translation>
    </message>
    <message>
        <source>Change only if nobody else did; a 412 mostly means that somebody was faster</source>
        <extracomment>If-Match, what it tells</extracomment>
        <translation>Modifier seulement si personne d’autre ne l’a fait&#xa0;; un 412&#xa0;: quelqu’un a souvent été plus rapide</translation>
    </message>
    <message>
        <source>Send it only if newer than the stored copy; otherwise 304</source>
        <extracomment>If-Modified-Since, what it tells</extracomment>
        <translation>N’envoyer que si c’est plus récent que la copie gardée&#xa0;; sinon 304</translation>
    </message>
    <message>
        <source>The caller has this version; the same again is answered with 304</source>
        <extracomment>If-None-Match, what it tells</extracomment>
        <translation>Le demandeur a cette version&#xa0;; si elle n’a pas changé, la réponse est 304</translation>
    </message>
    <message>
        <source>Resume only if the file is unchanged, otherwise send all of it</source>
        <extracomment>If-Range, what it tells</extracomment>
        <translation>Ne reprendre que si le fichier est inchangé, sinon tout envoyer</translation>
    </message>
    <message>
        <source>Change only if untouched since then; otherwise 412</source>
        <extracomment>If-Unmodified-Since, what it tells</extracomment>
        <translation>Modifier seulement si rien n’a changé depuis&#xa0;; sinon 412</translation>
    </message>
    <message>
        <source>WebDAV: the name of a lock; needed to release it</source>
        <extracomment>Lock-Token, what it tells</extracomment>
        <translation>WebDAV&#xa0;: le nom d’un verrou&#xa0;; nécessaire pour le lever</translation>
    </message>
    <message>
        <source>How many more proxies may pass on a TRACE or OPTIONS request</source>
        <extracomment>Max-Forwards, what it tells</extracomment>
        <translation>Combien de proxys peuvent encore transmettre une requête TRACE ou OPTIONS</translation>
    </message>
    <message>
        <source>A leftover from e-mail without effect on the web</source>
        <extracomment>MIME-Version, what it tells</extracomment>
        <translation>Un reste du courrier électronique, sans effet sur le Web</translation>
    </message>
    <message>
        <source>Caching rules meant for Netlify’s network alone</source>
        <extracomment>Netlify-CDN-Cache-Control, what it tells</extracomment>
        <translation>Des règles de cache destinées au seul réseau de Netlify</translation>
    </message>
    <message>
        <source>An access key for Azure API Management; missing gives 401</source>
        <extracomment>Ocp-Apim-Subscription-Key, what it tells</extracomment>
        <translation>Une clé d’accès pour Azure API Management&#xa0;; absente, elle donne 401</translation>
    </message>
    <message>
        <source>Which site’s page sent the request; the server decides by it whether to allow access</source>
        <extracomment>Origin, what it tells</extracomment>
        <translation>De quel site vient la requête&#xa0;; le serveur décide d’après lui s’il autorise l’accès</translation>
    </message>
    <message>
        <source>Wishes of the caller, such as answering before the work is done</source>
        <extracomment>Prefer, what it tells</extracomment>
        <translation>Des souhaits du demandeur, comme répondre avant que le travail soit fait</translation>
    </message>
    <message>
        <source>Which of the caller’s wishes were followed</source>
        <extracomment>Preference-Applied, what it tells</extracomment>
        <translation>Quels souhaits du demandeur ont été suivis</translation>
    </message>
    <message>
        <source>A personal access token for GitLab</source>
        <extracomment>Private-Token, what it tells</extracomment>
        <translation>Un jeton d’accès personnel pour GitLab</translation>
    </message>
    <message>
        <source>Extra data after signing in to the proxy</source>
        <extracomment>Proxy-Authentication-Info, what it tells</extracomment>
        <translation>Des données de plus après la connexion au proxy</translation>
    </message>
    <message>
        <source>Credentials for the proxy; with a 407 they were wrong or missing</source>
        <extracomment>Proxy-Authorization, what it tells</extracomment>
        <translation>Identifiants pour le proxy&#xa0;; avec un 407, ils étaient faux ou absents</translation>
    </message>
    <message>
        <source>A mistaken relic of old browsers behind a proxy</source>
        <extracomment>Proxy-Connection, what it tells</extracomment>
        <translation>Un vestige erroné d’anciens navigateurs derrière un proxy</translation>
    </message>
    <message>
        <source>An abolished pinning of certificates; browsers ignore it</source>
        <extracomment>Public-Key-Pins, what it tells</extracomment>
        <translation>Un épinglage de certificats aboli&#xa0;; les navigateurs l’ignorent</translation>
    </message>
    <message>
        <source>The caller wants only a part of the file, mostly to resume a download</source>
        <extracomment>Range, what it tells</extracomment>
        <translation>Le demandeur ne veut qu’une partie du fichier, le plus souvent pour reprendre un téléchargement</translation>
    </message>
    <message>
        <source>The page the visitor came from; useful to find a broken link</source>
        <extracomment>Referer, what it tells</extracomment>
        <translation>La page d’où venait le visiteur&#xa0;; utile pour trouver un lien cassé</translation>
    </message>
    <message>
        <source>Checksum of the whole file, even when only a part was sent</source>
        <extracomment>Repr-Digest, what it tells</extracomment>
        <translation>Somme de contrôle du fichier entier, même si seule une partie a été envoyée</translation>
    </message>
    <message>
        <source>Azure Application Insights: which app took the request</source>
        <extracomment>Request-Context, what it tells</extracomment>
        <translation>Azure Application Insights&#xa0;: quelle application a pris la requête</translation>
    </message>
    <message>
        <source>An id for this very request, at Stripe, Anthropic and others</source>
        <extracomment>Request-Id, what it tells</extracomment>
        <translation>Un identifiant pour cette requête précise, chez Stripe, Anthropic et d’autres</translation>
    </message>
    <message>
        <source>Render’s id of this request, also in its log</source>
        <extracomment>Rndr-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Render, aussi dans son journal</translation>
    </message>
    <message>
        <source>The visitor’s approximate round-trip time in milliseconds</source>
        <extracomment>RTT, what it tells</extracomment>
        <translation>Le temps d’aller-retour approximatif du visiteur en millisecondes</translation>
    </message>
    <message>
        <source>The visitor wants to save data; pages may look plainer</source>
        <extracomment>Save-Data, what it tells</extracomment>
        <translation>Le visiteur veut économiser des données&#xa0;; les pages peuvent paraître plus simples</translation>
    </message>
    <message>
        <source>The visitor’s browser and its main version</source>
        <extracomment>Sec-CH-UA, what it tells</extracomment>
        <translation>Le navigateur du visiteur et sa version principale</translation>
    </message>
    <message>
        <source>?1 means the browser counts itself as mobile</source>
        <extracomment>Sec-CH-UA-Mobile, what it tells</extracomment>
        <translation>?1&#xa0;: le navigateur se dit mobile</translation>
    </message>
    <message>
        <source>The visitor’s operating system</source>
        <extracomment>Sec-CH-UA-Platform, what it tells</extracomment>
        <translation>Le système d’exploitation du visiteur</translation>
    </message>
    <message>
        <source>What the browser wants the content for: page, picture, script …</source>
        <extracomment>Sec-Fetch-Dest, what it tells</extracomment>
        <translation>Pour quoi le navigateur veut le contenu&#xa0;: page, image, script …</translation>
    </message>
    <message>
        <source>How the browser asks: “navigate”, “cors”, “no-cors” …</source>
        <extracomment>Sec-Fetch-Mode, what it tells</extracomment>
        <translation>Comment le navigateur demande&#xa0;: «&#xa0;navigate&#xa0;», «&#xa0;cors&#xa0;», «&#xa0;no-cors&#xa0;» …</translation>
    </message>
    <message>
        <source>Whether the request came from the same site or from another</source>
        <extracomment>Sec-Fetch-Site, what it tells</extracomment>
        <translation>Si la requête venait du même site ou d’un autre</translation>
    </message>
    <message>
        <source>A person’s click started this navigation</source>
        <extracomment>Sec-Fetch-User, what it tells</extracomment>
        <translation>Le clic d’une personne a lancé cette navigation</translation>
    </message>
    <message>
        <source>The visitor objects to having data sold or shared</source>
        <extracomment>Sec-GPC, what it tells</extracomment>
        <translation>Le visiteur s’oppose à la vente ou au partage de ses données</translation>
    </message>
    <message>
        <source>The server agreed to a WebSocket connection</source>
        <extracomment>Sec-WebSocket-Accept, what it tells</extracomment>
        <translation>Le serveur a accepté une connexion WebSocket</translation>
    </message>
    <message>
        <source>Extras agreed on for a WebSocket, mostly compression</source>
        <extracomment>Sec-WebSocket-Extensions, what it tells</extracomment>
        <translation>Suppléments convenus pour un WebSocket, le plus souvent la compression</translation>
    </message>
    <message>
        <source>The browser wants a WebSocket; a random value, not a password</source>
        <extracomment>Sec-WebSocket-Key, what it tells</extracomment>
        <translation>Le navigateur veut un WebSocket&#xa0;; une valeur aléatoire, pas un mot de passe</translation>
    </message>
    <message>
        <source>The sub-protocol chosen for a WebSocket; none in common closes it</source>
        <extracomment>Sec-WebSocket-Protocol, what it tells</extracomment>
        <translation>Le sous-protocole choisi pour un WebSocket&#xa0;; sans protocole commun, il se ferme</translation>
    </message>
    <message>
        <source>The WebSocket version wanted; in a 426 the versions the server knows</source>
        <extracomment>Sec-WebSocket-Version, what it tells</extracomment>
        <translation>La version de WebSocket voulue&#xa0;; dans un 426, celles que le serveur connaît</translation>
    </message>
    <message>
        <source>The buyer’s address, sent by a shop’s own server; missing can cause 430</source>
        <extracomment>Shopify-Storefront-Buyer-IP, what it tells</extracomment>
        <translation>L’adresse de l’acheteur, envoyée par le serveur de la boutique&#xa0;; absente, elle peut causer 430</translation>
    </message>
    <message>
        <source>A signature over parts of the message; a change of these on the way makes it invalid</source>
        <extracomment>Signature, what it tells</extracomment>
        <translation>Une signature sur des parties du message&#xa0;; les changer en chemin la rend invalide</translation>
    </message>
    <message>
        <source>Which parts of the message were signed, and with which key</source>
        <extracomment>Signature-Input, what it tells</extracomment>
        <translation>Quelles parties du message ont été signées, et avec quelle clé</translation>
    </message>
    <message>
        <source>Where the readable form of a script or style sheet lies</source>
        <extracomment>SourceMap, what it tells</extracomment>
        <translation>Où se trouve la forme lisible d’un script ou d’une feuille de style</translation>
    </message>
    <message>
        <source>Caching rules for a CDN such as Fastly; usually removed before the browser</source>
        <extracomment>Surrogate-Control, what it tells</extracomment>
        <translation>Règles de cache pour un CDN comme Fastly&#xa0;; souvent retirées avant le navigateur</translation>
    </message>
    <message>
        <source>Labels by which the owner can purge this page from Fastly</source>
        <extracomment>Surrogate-Key, what it tells</extracomment>
        <translation>Des étiquettes par lesquelles le propriétaire peut purger cette page de Fastly</translation>
    </message>
    <message>
        <source>Whether the caller accepts trailer fields; gRPC requires the value trailers</source>
        <extracomment>TE, what it tells</extracomment>
        <translation>Si le demandeur accepte des champs de fin&#xa0;; gRPC exige la valeur trailers</translation>
    </message>
    <message>
        <source>The trace id of this request through all systems; the owner finds it in the tracing</source>
        <extracomment>traceparent, what it tells</extracomment>
        <translation>L’identifiant de trace de cette requête dans tous les systèmes&#xa0;; le propriétaire le trouve dans le traçage</translation>
    </message>
    <message>
        <source>Tracing data of single vendors that travels with traceparent</source>
        <extracomment>tracestate, what it tells</extracomment>
        <translation>Des données de traçage de fournisseurs qui voyagent avec traceparent</translation>
    </message>
    <message>
        <source>The visitor’s address, as told by Akamai or Cloudflare to the origin</source>
        <extracomment>True-Client-IP, what it tells</extracomment>
        <translation>L’adresse du visiteur, indiquée par Akamai ou Cloudflare au serveur d’origine</translation>
    </message>
    <message>
        <source>The browser would like to be redirected to https</source>
        <extracomment>Upgrade-Insecure-Requests, what it tells</extracomment>
        <translation>Le navigateur aimerait être redirigé vers https</translation>
    </message>
    <message>
        <source>The program that asked; sites often block or treat some programs differently</source>
        <extracomment>User-Agent, what it tells</extracomment>
        <translation>Le programme qui demande&#xa0;; les sites en bloquent ou en traitent certains autrement</translation>
    </message>
    <message>
        <source>Caching rules meant for Vercel’s network alone</source>
        <extracomment>Vercel-CDN-Cache-Control, what it tells</extracomment>
        <translation>Des règles de cache destinées au seul réseau de Vercel</translation>
    </message>
    <message>
        <source>“no” tells nginx to pass on data at once, as streams need it</source>
        <extracomment>X-Accel-Buffering, what it tells</extracomment>
        <translation>«&#xa0;no&#xa0;» dit à nginx de transmettre les données tout de suite, comme il le faut aux flux</translation>
    </message>
    <message>
        <source>An access token sent by the program</source>
        <extracomment>X-Access-Token, what it tells</extracomment>
        <translation>Un jeton d’accès envoyé par le programme</translation>
    </message>
    <message>
        <source>Akamai’s id of this request</source>
        <extracomment>X-Akamai-Request-ID, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Akamai</translation>
    </message>
    <message>
        <source>Akamai passed the page on and changed or compressed it</source>
        <extracomment>X-Akamai-Transformed, what it tells</extracomment>
        <translation>Akamai a transmis la page et l’a modifiée ou compressée</translation>
    </message>
    <message>
        <source>API Gateway’s extended id of this request</source>
        <extracomment>x-amz-apigw-id, what it tells</extracomment>
        <translation>L’identifiant étendu de cette requête chez API Gateway</translation>
    </message>
    <message>
        <source>The region where the S3 bucket lives; calling another can give 301 or 400</source>
        <extracomment>x-amz-bucket-region, what it tells</extracomment>
        <translation>La région où se trouve le bucket S3&#xa0;; en appeler une autre peut donner 301 ou 400</translation>
    </message>
    <message>
        <source>Amazon S3’s error word, such as AccessDenied or NoSuchKey</source>
        <extracomment>x-amz-error-code, what it tells</extracomment>
        <translation>Le mot d’erreur d’Amazon S3, comme AccessDenied ou NoSuchKey</translation>
    </message>
    <message>
        <source>The Lambda function itself failed, though AWS may report 200</source>
        <extracomment>X-Amz-Function-Error, what it tells</extracomment>
        <translation>La fonction Lambda elle-même a échoué, même si AWS annonce 200</translation>
    </message>
    <message>
        <source>Amazon S3’s second id; its support needs both</source>
        <extracomment>x-amz-id-2, what it tells</extracomment>
        <translation>Le second identifiant d’Amazon S3&#xa0;; son assistance a besoin des deux</translation>
    </message>
    <message>
        <source>Amazon S3’s id of this request; quote it together with x-amz-id-2</source>
        <extracomment>x-amz-request-id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Amazon S3&#xa0;; à citer avec x-amz-id-2</translation>
    </message>
    <message>
        <source>Temporary AWS credentials; expired ones are refused, by Amazon S3 with 400</source>
        <extracomment>X-Amz-Security-Token, what it tells</extracomment>
        <translation>Identifiants AWS temporaires&#xa0;; expirés, ils sont refusés, par Amazon S3 avec 400</translation>
    </message>
    <message>
        <source>API Gateway or another AWS service wrote this error and names its kind</source>
        <extracomment>x-amzn-ErrorType, what it tells</extracomment>
        <translation>API Gateway ou un autre service AWS a écrit cette erreur et indique son genre</translation>
    </message>
    <message>
        <source>The signed-in user’s token, handed to the app by the AWS balancer</source>
        <extracomment>X-Amzn-Oidc-Accesstoken, what it tells</extracomment>
        <translation>Le jeton de l’utilisateur connecté, remis à l’application par le répartiteur AWS</translation>
    </message>
    <message>
        <source>The signed-in user’s details, signed by the AWS balancer</source>
        <extracomment>X-Amzn-Oidc-Data, what it tells</extracomment>
        <translation>Les données de l’utilisateur connecté, signées par le répartiteur AWS</translation>
    </message>
    <message>
        <source>The Server field of the program behind API Gateway</source>
        <extracomment>x-amzn-Remapped-Server, what it tells</extracomment>
        <translation>Le champ Server du programme derrière API Gateway</translation>
    </message>
    <message>
        <source>AWS WAF stepped in with a challenge or captcha</source>
        <extracomment>x-amzn-waf-action, what it tells</extracomment>
        <translation>AWS WAF est intervenu par une vérification ou un captcha</translation>
    </message>
    <message>
        <source>An access key sent by the program; missing or wrong it mostly leads to 401 or 403</source>
        <extracomment>X-API-Key, what it tells</extracomment>
        <translation>Une clé d’accès envoyée par le programme&#xa0;; absente ou fausse, elle mène souvent à 401 ou 403</translation>
    </message>
    <message>
        <source>The 5xx came from the server behind APISIX; missing, from APISIX itself</source>
        <extracomment>X-APISIX-Upstream-Status, what it tells</extracomment>
        <translation>Le 5xx venait du serveur derrière APISIX&#xa0;; sans ce champ, d’APISIX même</translation>
    </message>
    <message>
        <source>The site runs on classic ASP.NET, in this version</source>
        <extracomment>X-AspNet-Version, what it tells</extracomment>
        <translation>Le site fonctionne avec ASP.NET classique, dans cette version</translation>
    </message>
    <message>
        <source>The site runs on ASP.NET MVC, in this version</source>
        <extracomment>X-AspNetMvc-Version, what it tells</extracomment>
        <translation>Le site fonctionne avec ASP.NET MVC, dans cette version</translation>
    </message>
    <message>
        <source>A session token, used by OpenStack among others</source>
        <extracomment>X-Auth-Token, what it tells</extracomment>
        <translation>Un jeton de session, utilisé entre autres par OpenStack</translation>
    </message>
    <message>
        <source>Sent as 1, it asks Front Door for debug fields</source>
        <extracomment>X-Azure-DebugInfo, what it tells</extracomment>
        <translation>Envoyé avec 1, il demande à Front Door des champs de débogage</translation>
    </message>
    <message>
        <source>Debug: Front Door could not talk to the server behind it</source>
        <extracomment>X-Azure-ExternalError, what it tells</extracomment>
        <translation>Débogage&#xa0;: Front Door n’a pas pu parler au serveur derrière lui</translation>
    </message>
    <message>
        <source>Which Front Door profile passed the request on to the origin</source>
        <extracomment>X-Azure-FDID, what it tells</extracomment>
        <translation>Quel profil de Front Door a transmis la requête au serveur d’origine</translation>
    </message>
    <message>
        <source>Debug: a fault of Front Door itself</source>
        <extracomment>X-Azure-InternalError, what it tells</extracomment>
        <translation>Débogage&#xa0;: une faute de Front Door même</translation>
    </message>
    <message>
        <source>Debug: what the server behind Front Door answered</source>
        <extracomment>X-Azure-OriginStatusCode, what it tells</extracomment>
        <translation>Débogage&#xa0;: ce que le serveur derrière Front Door a répondu</translation>
    </message>
    <message>
        <source>The address of the connection to Front Door, told to the origin</source>
        <extracomment>X-Azure-SocketIP, what it tells</extracomment>
        <translation>L’adresse de la connexion à Front Door, indiquée au serveur d’origine</translation>
    </message>
    <message>
        <source>The trace id in Zipkin’s older format</source>
        <extracomment>X-B3-TraceId, what it tells</extracomment>
        <translation>L’identifiant de trace dans l’ancien format de Zipkin</translation>
    </message>
    <message>
        <source>Which of several servers behind the balancer answered</source>
        <extracomment>X-Backend-Server, what it tells</extracomment>
        <translation>Lequel des serveurs derrière le répartiteur a répondu</translation>
    </message>
    <message>
        <source>Debug at Akamai: under which key the page is kept</source>
        <extracomment>X-Cache-Key, what it tells</extracomment>
        <translation>Débogage chez Akamai&#xa0;: sous quelle clé la page est gardée</translation>
    </message>
    <message>
        <source>What Squid found when it looked into its store, with its name and port</source>
        <extracomment>X-Cache-Lookup, what it tells</extracomment>
        <translation>Ce que Squid a trouvé en regardant dans sa réserve, avec son nom et son port</translation>
    </message>
    <message>
        <source>Names the CDN; Imperva and Incapsula sign this way</source>
        <extracomment>X-CDN, what it tells</extracomment>
        <translation>Nomme le CDN&#xa0;; Imperva et Incapsula signent ainsi</translation>
    </message>
    <message>
        <source>Cloud Foundry’s router made this error and names the reason</source>
        <extracomment>X-Cf-RouterError, what it tells</extracomment>
        <translation>Le routeur de Cloud Foundry a fait cette erreur et en indique la raison</translation>
    </message>
    <message>
        <source>Debug: whether Akamai may keep this page</source>
        <extracomment>X-Check-Cacheable, what it tells</extracomment>
        <translation>Débogage&#xa0;: si Akamai peut garder cette page</translation>
    </message>
    <message>
        <source>Google Cloud’s trace id of this request</source>
        <extracomment>X-Cloud-Trace-Context, what it tells</extracomment>
        <translation>L’identifiant de trace de cette requête chez Google Cloud</translation>
    </message>
    <message>
        <source>Pantheon threw away the visitor’s cookies, as they were over 10 KB</source>
        <extracomment>X-Cookies-Dropped, what it tells</extracomment>
        <translation>Pantheon a jeté les cookies du visiteur, car ils dépassaient 10 Ko</translation>
    </message>
    <message>
        <source>Protects forms against foreign sites; wrong or missing can give 403, 419 or 422</source>
        <extracomment>X-CSRF-Token, what it tells</extracomment>
        <translation>Protège les formulaires des sites étrangers&#xa0;; faux ou absent, il peut donner 403, 419 ou 422</translation>
    </message>
    <message>
        <source>Django’s protection of forms; a wrong value gives 403</source>
        <extracomment>X-CSRFToken, what it tells</extracomment>
        <translation>La protection des formulaires de Django&#xa0;; une valeur fausse donne 403</translation>
    </message>
    <message>
        <source>DataDome checked the visitor for being a robot</source>
        <extracomment>X-DataDome, what it tells</extracomment>
        <translation>DataDome a vérifié si le visiteur est un robot</translation>
    </message>
    <message>
        <source>Symfony’s debug mode is on; on a public site that is a mistake</source>
        <extracomment>X-Debug-Token, what it tells</extracomment>
        <translation>Le mode débogage de Symfony est actif&#xa0;; sur un site public, c’est une erreur</translation>
    </message>
    <message>
        <source>Kept old Internet Explorer from opening downloads at once</source>
        <extracomment>X-Download-Options, what it tells</extracomment>
        <translation>Empêchait l’ancien Internet Explorer d’ouvrir les téléchargements tout de suite</translation>
    </message>
    <message>
        <source>The KeyCDN location that answered</source>
        <extracomment>X-Edge-Location, what it tells</extracomment>
        <translation>Le site KeyCDN qui a répondu</translation>
    </message>
    <message>
        <source>How often Envoy tried before this answer</source>
        <extracomment>X-Envoy-Attempt-Count, what it tells</extracomment>
        <translation>Combien de fois Envoy a essayé avant cette réponse</translation>
    </message>
    <message>
        <source>Which service of an Istio or Envoy mesh handled the request</source>
        <extracomment>X-Envoy-Decorator-Operation, what it tells</extracomment>
        <translation>Quel service d’un maillage Istio ou Envoy a traité la requête</translation>
    </message>
    <message>
        <source>Envoy turned the request away because of overload or a tripped circuit breaker</source>
        <extracomment>X-Envoy-Overloaded, what it tells</extracomment>
        <translation>Envoy a écarté la requête&#xa0;: surcharge ou disjoncteur déclenché</translation>
    </message>
    <message>
        <source>Envoy’s rate limit refused this request</source>
        <extracomment>X-Envoy-RateLimited, what it tells</extracomment>
        <translation>La limite de débit d’Envoy a refusé cette requête</translation>
    </message>
    <message>
        <source>Milliseconds the server behind Envoy needed; present means that one answered</source>
        <extracomment>X-Envoy-Upstream-Service-Time, what it tells</extracomment>
        <translation>Les millisecondes du serveur derrière Envoy&#xa0;; présent, un serveur a répondu</translation>
    </message>
    <message>
        <source>Fastly’s id of this request</source>
        <extracomment>X-Fastly-Request-ID, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Fastly</translation>
    </message>
    <message>
        <source>The user’s token, passed on by a sign-in proxy such as OAuth2 Proxy</source>
        <extracomment>X-Forwarded-Access-Token, what it tells</extracomment>
        <translation>Le jeton de l’utilisateur, transmis par un proxy de connexion comme OAuth2 Proxy</translation>
    </message>
    <message>
        <source>The visitor’s address and those of the proxies on the way; easily forged</source>
        <extracomment>X-Forwarded-For, what it tells</extracomment>
        <translation>L’adresse du visiteur et celles des proxys en chemin&#xa0;; facile à falsifier</translation>
    </message>
    <message>
        <source>The host name the visitor asked for; a wrong one can break redirects</source>
        <extracomment>X-Forwarded-Host, what it tells</extracomment>
        <translation>Le nom d’hôte demandé par le visiteur&#xa0;; un faux peut casser les redirections</translation>
    </message>
    <message>
        <source>The port the visitor used before the proxy</source>
        <extracomment>X-Forwarded-Port, what it tells</extracomment>
        <translation>Le port utilisé par le visiteur avant le proxy</translation>
    </message>
    <message>
        <source>Whether the visitor used http or https; a missing one can cause redirect loops</source>
        <extracomment>X-Forwarded-Proto, what it tells</extracomment>
        <translation>Si le visiteur a utilisé http ou https&#xa0;; absent, il peut causer des boucles de redirection</translation>
    </message>
    <message>
        <source>The name of the proxy that passed the request on</source>
        <extracomment>X-Forwarded-Server, what it tells</extracomment>
        <translation>Le nom du proxy qui a transmis la requête</translation>
    </message>
    <message>
        <source>The key of an Azure Function; missing or wrong gives 401</source>
        <extracomment>X-Functions-Key, what it tells</extracomment>
        <translation>La clé d’une Azure Function&#xa0;; absente ou fausse, elle donne 401</translation>
    </message>
    <message>
        <source>The content system that made the page, such as Drupal</source>
        <extracomment>X-Generator, what it tells</extracomment>
        <translation>Le système de contenu qui a fait la page, comme Drupal</translation>
    </message>
    <message>
        <source>The answer comes from GitHub’s interface</source>
        <extracomment>X-GitHub-Media-Type, what it tells</extracomment>
        <translation>La réponse vient de l’interface de GitHub</translation>
    </message>
    <message>
        <source>An access key for Google’s interfaces</source>
        <extracomment>X-Goog-Api-Key, what it tells</extracomment>
        <translation>Une clé d’accès pour les interfaces de Google</translation>
    </message>
    <message>
        <source>The file comes from Google Cloud Storage, in this version</source>
        <extracomment>X-Goog-Generation, what it tells</extracomment>
        <translation>Le fichier vient de Google Cloud Storage, dans cette version</translation>
    </message>
    <message>
        <source>Google’s Identity-Aware Proxy vouches for the signed-in user</source>
        <extracomment>X-Goog-IAP-JWT-Assertion, what it tells</extracomment>
        <translation>L’Identity-Aware Proxy de Google se porte garant de l’utilisateur connecté</translation>
    </message>
    <message>
        <source>Google Cloud Storage answered; an id of the transfer for its support</source>
        <extracomment>X-GUploader-UploadID, what it tells</extracomment>
        <translation>Google Cloud Storage a répondu&#xa0;; un identifiant du transfert pour son assistance</translation>
    </message>
    <message>
        <source>The program means another method than the one in the first line</source>
        <extracomment>X-HTTP-Method-Override, what it tells</extracomment>
        <translation>Le programme vise une autre méthode que celle de la première ligne</translation>
    </message>
    <message>
        <source>HubSpot’s id of this request</source>
        <extracomment>X-HubSpot-Correlation-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez HubSpot</translation>
    </message>
    <message>
        <source>HubSpot: calls left in the present ten seconds</source>
        <extracomment>X-HubSpot-RateLimit-Remaining, what it tells</extracomment>
        <translation>HubSpot&#xa0;: appels restants dans les dix secondes en cours</translation>
    </message>
    <message>
        <source>Milliseconds Kong itself needed before passing the request on</source>
        <extracomment>X-Kong-Proxy-Latency, what it tells</extracomment>
        <translation>Les millisecondes dont Kong a eu besoin avant de transmettre la requête</translation>
    </message>
    <message>
        <source>Kong’s id of this request</source>
        <extracomment>X-Kong-Request-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Kong</translation>
    </message>
    <message>
        <source>Kong itself made this answer, in so many milliseconds</source>
        <extracomment>X-Kong-Response-Latency, what it tells</extracomment>
        <translation>Kong même a fait cette réponse, en autant de millisecondes</translation>
    </message>
    <message>
        <source>Milliseconds the server behind Kong needed; present means that one answered</source>
        <extracomment>X-Kong-Upstream-Latency, what it tells</extracomment>
        <translation>Les millisecondes du serveur derrière Kong&#xa0;; présent, un serveur a répondu</translation>
    </message>
    <message>
        <source>What the server behind Kong answered originally</source>
        <extracomment>X-Kong-Upstream-Status, what it tells</extracomment>
        <translation>Ce que le serveur derrière Kong a répondu à l’origine</translation>
    </message>
    <message>
        <source>The LinkedIn location that answered</source>
        <extracomment>X-Li-Pop, what it tells</extracomment>
        <translation>Le site LinkedIn qui a répondu</translation>
    </message>
    <message>
        <source>LinkedIn’s id of this request; its support asks for it</source>
        <extracomment>X-LI-UUID, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez LinkedIn&#xa0;; son assistance le demande</translation>
    </message>
    <message>
        <source>Whether LiteSpeed’s page cache had a copy</source>
        <extracomment>X-LiteSpeed-Cache, what it tells</extracomment>
        <translation>Si le cache de pages de LiteSpeed avait une copie</translation>
    </message>
    <message>
        <source>Binance: weight used in this minute; beyond the limit comes 429, and a ban (418) for going on</source>
        <extracomment>X-MBX-USED-WEIGHT-1M, what it tells</extracomment>
        <translation>Binance&#xa0;: poids utilisé dans cette minute&#xa0;; au-delà, 429, puis un bannissement (418) si l’on continue</translation>
    </message>
    <message>
        <source>The id the calling program chose; Azure logs it too</source>
        <extracomment>x-ms-client-request-id, what it tells</extracomment>
        <translation>L’identifiant choisi par le programme appelant&#xa0;; Azure le journalise aussi</translation>
    </message>
    <message>
        <source>Azure Storage’s error word, such as AuthenticationFailed</source>
        <extracomment>x-ms-error-code, what it tells</extracomment>
        <translation>Le mot d’erreur d’Azure Storage, comme AuthenticationFailed</translation>
    </message>
    <message>
        <source>Azure’s id of this request, for storage and management calls</source>
        <extracomment>x-ms-request-id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Azure, pour le stockage et la gestion</translation>
    </message>
    <message>
        <source>The signed-in user’s token, handed to the app by Azure App Service</source>
        <extracomment>X-MS-TOKEN-AAD-ACCESS-TOKEN, what it tells</extracomment>
        <translation>Le jeton de l’utilisateur connecté, remis à l’application par Azure App Service</translation>
    </message>
    <message>
        <source>Microsoft’s edge network served this; an id for its support</source>
        <extracomment>X-MSEdge-Ref, what it tells</extracomment>
        <translation>Le réseau périphérique de Microsoft a servi ceci&#xa0;; un identifiant pour son assistance</translation>
    </message>
    <message>
        <source>OpenStack’s id of this request</source>
        <extracomment>X-Openstack-Request-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez OpenStack</translation>
    </message>
    <message>
        <source>The address before it was rewritten; used by IIS and some frameworks</source>
        <extracomment>X-Original-URL, what it tells</extracomment>
        <translation>L’adresse avant sa réécriture&#xa0;; utilisée par IIS et certains cadres</translation>
    </message>
    <message>
        <source>Pantheon’s edge served this; quote it with X-Styx-Req-Id</source>
        <extracomment>X-Pantheon-Styx-Hostname, what it tells</extracomment>
        <translation>La périphérie de Pantheon a servi ceci&#xa0;; à citer avec X-Styx-Req-Id</translation>
    </message>
    <message>
        <source>The site runs on WordPress; this is its address for pingbacks</source>
        <extracomment>X-Pingback, what it tells</extracomment>
        <translation>Le site fonctionne avec WordPress&#xa0;; voici son adresse pour les pingbacks</translation>
    </message>
    <message>
        <source>Result of a host’s own page cache in front of the application</source>
        <extracomment>X-Proxy-Cache, what it tells</extracomment>
        <translation>Résultat du cache de pages de l’hébergeur devant l’application</translation>
    </message>
    <message>
        <source>The Railway location that took the request</source>
        <extracomment>X-Railway-Edge, what it tells</extracomment>
        <translation>Le site Railway qui a pris la requête</translation>
    </message>
    <message>
        <source>Railway’s id of this request, also in its log</source>
        <extracomment>X-Railway-Request-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Railway, aussi dans son journal</translation>
    </message>
    <message>
        <source>X (Twitter): requests allowed in the present window, mostly 15 minutes</source>
        <extracomment>X-Rate-Limit-Limit, what it tells</extracomment>
        <translation>X (Twitter)&#xa0;: requêtes permises dans la fenêtre en cours, le plus souvent 15 minutes</translation>
    </message>
    <message>
        <source>X (Twitter): requests left in the present window</source>
        <extracomment>X-Rate-Limit-Remaining, what it tells</extracomment>
        <translation>X (Twitter)&#xa0;: requêtes restantes dans la fenêtre en cours</translation>
    </message>
    <message>
        <source>X (Twitter): when the window ends, as Unix time</source>
        <extracomment>X-Rate-Limit-Reset, what it tells</extracomment>
        <translation>X (Twitter)&#xa0;: quand la fenêtre se termine, en temps Unix</translation>
    </message>
    <message>
        <source>GitHub: which of its limits this request counted against</source>
        <extracomment>X-RateLimit-Resource, what it tells</extracomment>
        <translation>GitHub&#xa0;: sur laquelle de ses limites cette requête a compté</translation>
    </message>
    <message>
        <source>GitHub: requests made in the present window</source>
        <extracomment>X-RateLimit-Used, what it tells</extracomment>
        <translation>GitHub&#xa0;: requêtes faites dans la fenêtre en cours</translation>
    </message>
    <message>
        <source>The visitor’s address as the last proxy saw it</source>
        <extracomment>X-Real-IP, what it tells</extracomment>
        <translation>L’adresse du visiteur telle que le dernier proxy l’a vue</translation>
    </message>
    <message>
        <source>Which software made the redirect, such as WordPress or a plug-in</source>
        <extracomment>X-Redirect-By, what it tells</extracomment>
        <translation>Quel logiciel a fait la redirection, comme WordPress ou une extension</translation>
    </message>
    <message>
        <source>The program behind Render that answered</source>
        <extracomment>X-Render-Origin-Server, what it tells</extracomment>
        <translation>Le programme derrière Render qui a répondu</translation>
    </message>
    <message>
        <source>Render’s router made this answer and names why</source>
        <extracomment>X-Render-Routing, what it tells</extracomment>
        <translation>Le routeur de Render a fait cette réponse et dit pourquoi</translation>
    </message>
    <message>
        <source>Qiniu’s id of this request; its support asks for it</source>
        <extracomment>X-Reqid, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Qiniu&#xa0;; son assistance le demande</translation>
    </message>
    <message>
        <source>When Heroku’s router took the request, told to the app</source>
        <extracomment>X-Request-Start, what it tells</extracomment>
        <translation>Quand le routeur de Heroku a pris la requête, indiqué à l’application</translation>
    </message>
    <message>
        <source>“XMLHttpRequest”: a script asked, not a page</source>
        <extracomment>X-Requested-With, what it tells</extracomment>
        <translation>«&#xa0;XMLHttpRequest&#xa0;»&#xa0;: un script a demandé, pas une page</translation>
    </message>
    <message>
        <source>The shop’s number at Shopify</source>
        <extracomment>X-ShopId, what it tells
----------
X-Sorting-Hat-ShopId, what it tells</extracomment>
        <translation>Le numéro de la boutique chez Shopify</translation>
    </message>
    <message>
        <source>The access token of a Shopify app</source>
        <extracomment>X-Shopify-Access-Token, what it tells</extracomment>
        <translation>Le jeton d’accès d’une application Shopify</translation>
    </message>
    <message>
        <source>Calls used and allowed by this app, such as 32/40; equal numbers explain a 429</source>
        <extracomment>X-Shopify-Shop-Api-Call-Limit, what it tells</extracomment>
        <translation>Appels utilisés et permis pour cette application, comme 32/40&#xa0;; des nombres égaux expliquent un 429</translation>
    </message>
    <message>
        <source>The shop runs on Shopify; normally “production”</source>
        <extracomment>X-Shopify-Stage, what it tells</extracomment>
        <translation>La boutique fonctionne chez Shopify&#xa0;; normalement «&#xa0;production&#xa0;»</translation>
    </message>
    <message>
        <source>The token of a shop front that calls Shopify</source>
        <extracomment>X-Shopify-Storefront-Access-Token, what it tells</extracomment>
        <translation>Le jeton d’une vitrine qui appelle Shopify</translation>
    </message>
    <message>
        <source>Which part of Shopify’s platform serves the shop</source>
        <extracomment>X-Sorting-Hat-PodId, what it tells</extracomment>
        <translation>Quelle partie de la plateforme Shopify sert la boutique</translation>
    </message>
    <message>
        <source>Squid, a proxy, wrote this error itself and gives its name</source>
        <extracomment>X-Squid-Error, what it tells</extracomment>
        <translation>Squid, un proxy, a écrit lui-même cette erreur et donne son nom</translation>
    </message>
    <message>
        <source>Pantheon’s id of this request</source>
        <extracomment>X-Styx-Req-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Pantheon</translation>
    </message>
    <message>
        <source>Sucuri’s firewall blocked the request, not the site</source>
        <extracomment>X-Sucuri-Block, what it tells</extracomment>
        <translation>Le pare-feu de Sucuri a bloqué la requête, pas le site</translation>
    </message>
    <message>
        <source>Whether Sucuri had a copy of the page</source>
        <extracomment>X-Sucuri-Cache, what it tells</extracomment>
        <translation>Si Sucuri avait une copie de la page</translation>
    </message>
    <message>
        <source>OpenStack Swift’s id of this request</source>
        <extracomment>X-Trans-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez OpenStack Swift</translation>
    </message>
    <message>
        <source>X’s id of this request</source>
        <extracomment>X-Transaction-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez X</translation>
    </message>
    <message>
        <source>The site runs on a LiteSpeed server</source>
        <extracomment>X-Turbo-Charged-By, what it tells</extracomment>
        <translation>Le site fonctionne sur un serveur LiteSpeed</translation>
    </message>
    <message>
        <source>A token for HashiCorp Vault</source>
        <extracomment>X-Vault-Token, what it tells</extracomment>
        <translation>Un jeton pour HashiCorp Vault</translation>
    </message>
    <message>
        <source>Cloud Foundry’s id of this request</source>
        <extracomment>X-Vcap-Request-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Cloud Foundry</translation>
    </message>
    <message>
        <source>Whether Vercel had a copy: HIT, MISS, STALE, PRERENDER …</source>
        <extracomment>X-Vercel-Cache, what it tells</extracomment>
        <translation>Si Vercel avait une copie&#xa0;: HIT, MISS, STALE, PRERENDER …</translation>
    </message>
    <message>
        <source>Vercel itself wrote this error; the value is its code</source>
        <extracomment>X-Vercel-Error, what it tells</extracomment>
        <translation>Vercel même a écrit cette erreur&#xa0;; la valeur est son code</translation>
    </message>
    <message>
        <source>Vercel’s firewall put a challenge or a refusal in the way</source>
        <extracomment>X-Vercel-Mitigated, what it tells</extracomment>
        <translation>Le pare-feu de Vercel a imposé une vérification ou un refus</translation>
    </message>
    <message>
        <source>The secret that lets programs pass Vercel’s deployment protection</source>
        <extracomment>X-Vercel-Protection-Bypass, what it tells</extracomment>
        <translation>Le secret qui laisse les programmes passer la protection des déploiements de Vercel</translation>
    </message>
    <message>
        <source>WordPress’s protection of calls by a signed-in user; expired gives 403</source>
        <extracomment>X-WP-Nonce, what it tells</extracomment>
        <translation>La protection de WordPress pour les appels d’un utilisateur connecté&#xa0;; expirée, elle donne 403</translation>
    </message>
    <message>
        <source>WordPress’s interface: how many items there are in all</source>
        <extracomment>X-WP-Total, what it tells</extracomment>
        <translation>L’interface de WordPress&#xa0;: combien d’éléments il y a en tout</translation>
    </message>
    <message>
        <source>Protects forms; Laravel and Angular copy it from a cookie</source>
        <extracomment>X-XSRF-TOKEN, what it tells</extracomment>
        <translation>Protège les formulaires&#xa0;; Laravel et Angular le copient d’un cookie</translation>
    </message>
    <message>
        <source>DigitalOcean’s App Platform handed this on; the id names the app</source>
        <extracomment>X-DO-App-Origin, what it tells</extracomment>
        <translation>L’App Platform de DigitalOcean a transmis ceci&#xa0;; l’identifiant nomme l’application</translation>
    </message>
    <message>
        <source>The status with which the app on DigitalOcean’s App Platform answered</source>
        <extracomment>X-DO-Orig-Status, what it tells</extracomment>
        <translation>Le statut par lequel l’application sur l’App Platform de DigitalOcean a répondu</translation>
    </message>
    <message>
        <source>Traefik’s rate limit: how long to wait before the next try</source>
        <extracomment>X-Retry-In, what it tells</extracomment>
        <translation>La limite de débit de Traefik&#xa0;: combien de temps attendre avant le prochain essai</translation>
    </message>
    <message>
        <source>Wix’s id of this request</source>
        <extracomment>X-Wix-Request-Id, what it tells</extracomment>
        <translation>L’identifiant de cette requête chez Wix</translation>
    </message>
    <message>
        <source>The site heard you but did not answer in time. It may still be working on it. Please check whether your order, upload or change has arrived before you repeat it, and tell us what you were doing.</source>
        <extracomment>cloudflare-524, say</extracomment>
        <translation>Le site vous a entendu, mais n’a pas répondu à temps. Il y travaille peut-être encore. Merci de vérifier si votre commande, votre envoi ou votre modification est passé avant de recommencer, et de nous dire ce que vous faisiez.</translation>
    </message>
</context>
<context>
    <name>RegistryLoader</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>does not know the word “%1”</source>
        <translation>ne connaît pas le mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>must be one of the fixed words</source>
        <translation>doit être l’un des mots prévus</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit valoir true ou false</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-21</source>
        <translation>doit être une date comme 2026-11-21</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>doit être une liste d’objets</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>doit commencer par https://</translation>
    </message>
    <message>
        <source>must be between 0 and 999</source>
        <translation>doit être compris entre 0 et 999</translation>
    </message>
    <message>
        <source>holds no JSON file</source>
        <translation>n’a pas de fichier JSON</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé deux fois</translation>
    </message>
    <message>
        <source>must have one cell for each browser</source>
        <translation>doit avoir une case par navigateur</translation>
    </message>
    <message>
        <source>holds more than %1 items</source>
        <translation>contient plus de %1 éléments</translation>
    </message>
    <message>
        <source>there is more wrong, which is not listed</source>
        <translation>il y a d’autres erreurs, qui ne sont pas listées</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>is not read here; entries belong into the folder “codes”</source>
        <translation>n’est pas lu ici&#xa0;; les entrées vont dans le dossier «&#xa0;codes&#xa0;»</translation>
    </message>
    <message>
        <source>holds more than %1 files; those after the first are left out</source>
        <translation>contient plus de %1 fichiers&#xa0;; les suivants sont laissés de côté</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is larger than %1 MiB</source>
        <translation>dépasse %1&#xa0;Mio</translation>
    </message>
    <message>
        <source>is left out: the folder is larger than %1 MiB</source>
        <translation>est laissé de côté&#xa0;: le dossier dépasse %1&#xa0;Mio</translation>
    </message>
    <message>
        <source>“%1” is in no vendors.json</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun vendors.json</translation>
    </message>
    <message>
        <source>must be “%1”, as of the entry it replaces</source>
        <translation>doit être «&#xa0;%1&#xa0;», comme dans l’entrée remplacée</translation>
    </message>
    <message>
        <source>must be that of the entry it replaces</source>
        <translation>doit être celui de l’entrée remplacée</translation>
    </message>
    <message>
        <source>may have letters, digits, “-”, “_” and “.” only</source>
        <translation>ne peut avoir que des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;»</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>n’est pas une adresse</translation>
    </message>
    <message>
        <source>must begin with “failure-” for failures, and for them alone</source>
        <translation>doit commencer par «&#xa0;failure-&#xa0;» pour les échecs, et pour eux seuls</translation>
    </message>
    <message>
        <source>must be between 1 and 3</source>
        <translation>doit être entre 1 et 3</translation>
    </message>
    <message>
        <source>is not a field’s name</source>
        <translation>n’est pas un nom de champ</translation>
    </message>
    <message>
        <source>must be those of the program, in its order, or left out</source>
        <translation>doivent être ceux du programme, dans son ordre, ou manquer</translation>
    </message>
    <message>
        <source>goes beyond %1 entries; the rest is left out</source>
        <translation>dépasse %1 entrées&#xa0;; le reste est laissé de côté</translation>
    </message>
    <message>
        <source>“%1” is no entry’s id</source>
        <translation>«&#xa0;%1&#xa0;» n’est l’identifiant d’aucune entrée</translation>
    </message>
</context>
<context>
    <name>RegistryWords</name>
    <message>
        <source>Not all of your own registry could be used: %1.</source>
        <translation>Une partie de votre propre registre n’a pas pu servir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Autres problèmes&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ResultPhrases</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Pas de réponse HTTP</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>émise par %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>par le proxy %1</translation>
    </message>
    <message>
        <source>The certificate was not checked.</source>
        <translation>Le certificat n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Authorization was not sent: the origin changed.</source>
        <translation>Authorization n’a pas été envoyé&#xa0;: l’origine a changé.</translation>
    </message>
    <message>
        <source>Way of the request</source>
        <translation>Parcours de la requête</translation>
    </message>
    <message>
        <source>Way of the request: %1</source>
        <translation>Parcours de la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Réessayer&#x202f;?</translation>
    </message>
    <message>
        <source>Check next</source>
        <translation>À vérifier ensuite</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Quote these to the vendor</source>
        <translation>À citer au fournisseur</translation>
    </message>
    <message>
        <source>Could also be</source>
        <translation>Autres possibilités</translation>
    </message>
    <message>
        <source>The kept connection had gone stale: the request was sent a second time.</source>
        <translation>La connexion conservée n’était plus utilisable&#xa0;: la requête a été envoyée une seconde fois.</translation>
    </message>
</context>
<context>
    <name>SchemeLink</name>
    <message>
        <source>The link’s address is not written as links have to be.</source>
        <translation>L’adresse du lien n’est pas écrite selon les règles.</translation>
    </message>
    <message>
        <source>The link’s address holds characters that no address has.</source>
        <translation>L’adresse du lien contient des caractères qu’aucune adresse ne contient.</translation>
    </message>
    <message>
        <source>The link’s address has to begin with http:// or https://.</source>
        <translation>L’adresse du lien doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>The link carries a name or password for the site. Such links are not opened.</source>
        <translation>Le lien contient un nom ou un mot de passe pour le site. De tels liens ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Le lien est trop long.</translation>
    </message>
    <message>
        <source>StatusScope knows only links to a code and links to probe an address.</source>
        <translation>StatusScope n’admet que les liens vers un code et les liens pour tester une adresse.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Runs the practice server, on this computer only: /404 answers with 404, and so on.</source>
        <translation>Lance le serveur d’entraînement, sur cet ordinateur seulement&#xa0;: /404 répond par 404, etc.</translation>
    </message>
    <message>
        <source>Port to listen on; any free one unless set.</source>
        <translation>Port d’écoute&#x202f;; par défaut, n’importe quel port libre.</translation>
    </message>
    <message>
        <source>serve takes no word “%1”.</source>
        <translation>serve ne prend pas de mot «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The port cannot be used: %1</source>
        <translation>Port inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answers until Ctrl-C. Try %1/404 or %1/503?vendor=varnish</source>
        <translation>Répond jusqu’à Ctrl-C. Essayez %1/404 ou %1/503?vendor=varnish</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file is damaged. What could be read of it is used; the file was kept as %1.</source>
        <translation>Le fichier de réglages est endommagé. Ce qui a pu en être lu est utilisé&#x202f;; le fichier a été conservé sous %1.</translation>
    </message>
    <message>
        <source>The settings file is damaged. What could be read of it is used: %1.</source>
        <translation>Le fichier de réglages est endommagé. Ce qui a pu en être lu est utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The settings cannot be written, and last until the window closes: %1.</source>
        <translation>Les réglages ne peuvent pas être enregistrés et valent jusqu’à la fermeture de la fenêtre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Finer codes</source>
        <translation>Sous-codes</translation>
    </message>
    <message>
        <source>Shows everything known of a code: every meaning of it, the likeliest first.</source>
        <translation>Affiche tout ce que l’on sait d’un code&#xa0;: chacun de ses sens, le plus probable d’abord.</translation>
    </message>
    <message>
        <source>A code such as 404, 404.13, H12, or an entry’s id.</source>
        <translation>Un code comme 404, 404.13, H12, ou l’identifiant d’une fiche.</translation>
    </message>
    <message>
        <source>text, markdown or json.</source>
        <translation>text, markdown ou json.</translation>
    </message>
    <message>
        <source>show takes one code or id. See “statusscope-cli show --help”.</source>
        <translation>show attend un seul code ou identifiant. Voir «&#xa0;statusscope-cli show --help&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n meanings, the likeliest first: %1</source>
        <translation>
            <numerusform>%n sens, le plus probable d’abord&#xa0;: %1</numerusform>
            <numerusform>%n sens, le plus probable d’abord&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureMatcher</name>
    <message>
        <source>sets the cookie %1</source>
        <translation>pose le cookie %1</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>motif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>page title “%1”</source>
        <translation>titre de page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>layout of the page</source>
        <translation>présentation de la page</translation>
    </message>
    <message>
        <source>page says “%1”</source>
        <translation>la page dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>code d’état %1</translation>
    </message>
    <message>
        <source>page’s source has “%1”</source>
        <translation>source de la page&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>StatusScope::AboutDialog</name>
    <message>
        <source>Registry: %1 status codes, %2 finer codes, %3 failures, %4 Warning codes, last checked %5.</source>
        <translation>Répertoire&#xa0;: %1 codes d’état, %2 sous-codes, %3 échecs, %4 codes Warning, dernière vérification le %5.</translation>
    </message>
    <message>
        <source>Browser compatibility: %1 browsers, from @mdn/browser-compat-data %2.</source>
        <translation>Compatibilité des navigateurs&#xa0;: %1 navigateurs, d’après @mdn/browser-compat-data %2.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2 on %3.</source>
        <translation>Version %1, avec Qt %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 vendors, %2 header fields.</source>
        <translation>%1 fournisseurs, %2 champs d’en-tête.</translation>
    </message>
    <message>
        <source>About StatusScope</source>
        <translation>À propos de StatusScope</translation>
    </message>
    <message>
        <source>StatusScope</source>
        <translation>StatusScope</translation>
    </message>
    <message>
        <source>StatusScope is free software under the MIT licence, its registry under CC0, and the browser compatibility data under CC0. It uses Qt (LGPL 3), llhttp and nghttp2 (MIT), zlib (zlib licence) and OpenSSL (Apache 2.0).</source>
        <translation>StatusScope est un logiciel libre sous licence MIT&#x202f;; son répertoire et les données de compatibilité des navigateurs sont sous CC0. Il utilise Qt (LGPL 3), llhttp et nghttp2 (MIT), zlib (licence zlib) et OpenSSL (Apache 2.0).</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StatusScope::ActSection</name>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Réessayer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>StatusScope::Advice</name>
    <message>
        <source>Status %1</source>
        <translation>Code d’état %1</translation>
    </message>
    <message>
        <source>%1, a code of its own</source>
        <translation>%1, un code maison</translation>
    </message>
    <message>
        <source>No standard and no vendor known here uses %1; programs treat it like %2 %3.</source>
        <translation>Aucune norme ni aucun fournisseur connu ici n’utilise %1&#x202f;; les programmes le traitent comme %2 %3.</translation>
    </message>
    <message>
        <source>Whoever sends the requests sends fewer of them.</source>
        <translation>Celui qui envoie les requêtes doit en envoyer moins.</translation>
    </message>
    <message>
        <source>Too many requests in a short time; the limit is used up.</source>
        <translation>Trop de requêtes en peu de temps&#x202f;; la limite est atteinte.</translation>
    </message>
    <message>
        <source>The answer allows another try at once.</source>
        <translation>La réponse permet de réessayer tout de suite.</translation>
    </message>
    <message>
        <source>From %1 on; the answer asks to wait %2.</source>
        <translation>À partir de %1&#x202f;; la réponse demande d’attendre %2.</translation>
    </message>
    <message>
        <source>Call the same address with https:// in front</source>
        <translation>Appeler la même adresse précédée de https://</translation>
    </message>
    <message>
        <source>Ask again past the cache before believing this answer</source>
        <translation>Redemander sans passer par le cache avant de croire cette réponse</translation>
    </message>
    <message>
        <source>Quote %1 %2 when you ask</source>
        <translation>Indiquer %1 %2 dans votre demande</translation>
    </message>
    <message>
        <source>Quote %1 %2 when you ask %3</source>
        <translation>Indiquer %1 %2 dans votre demande à %3</translation>
    </message>
    <message>
        <source>Please try again after %1.</source>
        <translation>Veuillez réessayer après %1.</translation>
    </message>
    <message>
        <source>Wait until %1; tries before that are refused again</source>
        <translation>Attendre jusqu’à %1&#x202f;; tout essai avant sera encore refusé</translation>
    </message>
    <message>
        <source>\b(?:try (?:it )?(?:again|once more)|wait|later|in (?:a few|a minute|about|half)|next try)\b</source>
        <extracomment>Regular expression: the words by which a sentence for the customer asks to wait or to try again.</extracomment>
        <translation>\b(?:try (?:it )?(?:again|once more)|wait|later|in (?:a few|a minute|about|half)|next try|réessay(?:er|ez)|attend(?:re|ez)|patient(?:er|ez)|plus tard|dans (?:quelques|une minute|une heure|une demi|environ)|prochain essai|(?:encore|à nouveau|de nouveau) une fois|(?:essay|tent)(?:er|ez) (?:encore|à nouveau|de nouveau))\b</translation>
    </message>
    <message>
        <source>The wait that the answer asked for ended at %1.</source>
        <translation>L’attente demandée par la réponse s’est terminée à %1.</translation>
    </message>
    <message>
        <source>Please try again now.</source>
        <translation>Veuillez réessayer maintenant.</translation>
    </message>
    <message>
        <source>%1 is no status code</source>
        <translation>%1 n’est pas un code d’état</translation>
    </message>
    <message>
        <source>Status codes begin at 100, so %1 is none; programs treat it like %2 %3.</source>
        <translation>Les codes d’état commencent à 100, %1 n’en est donc pas un&#x202f;; les programmes le traitent comme %2 %3.</translation>
    </message>
</context>
<context>
    <name>StatusScope::AdviceSection</name>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Site owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
</context>
<context>
    <name>StatusScope::AskBar</name>
    <message>
        <source>Probe it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Do not probe it</source>
        <translation>Ne pas tester</translation>
    </message>
    <message>
        <source>Probe this address?</source>
        <translation>Tester cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>A link outside StatusScope asks for it. Nothing has been sent yet.</source>
        <translation>Un lien extérieur à StatusScope le demande. Rien n’a encore été envoyé.</translation>
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
        <translation>%1&#xa0;: %2 sur %3, %4</translation>
    </message>
    <message>
        <source>Shows only these results</source>
        <translation>N’affiche que ces résultats</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchExportMenu</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>Enregistrer en JSON Lines…</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Enregistrer en HAR…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Save %n result(s)</source>
        <translation>
            <numerusform>Enregistrer %n résultat</numerusform>
            <numerusform>Enregistrer %n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchListView</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchPage</name>
    <message>
        <source>Which addresses give trouble?</source>
        <translation>Quelles adresses posent problème&#x202f;?</translation>
    </message>
    <message>
        <source>StatusScope asks them all, many at a time, and sorts them by who must act.</source>
        <translation>StatusScope les teste toutes, plusieurs à la fois, et les classe selon qui doit agir.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Une adresse par ligne</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>A text file, or a table whose first column holds addresses</source>
        <translation>Un fichier texte, ou un tableau avec les adresses en première colonne</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>Nouveau lot…</translation>
    </message>
    <message>
        <source>Open a list of addresses…</source>
        <translation>Ouvrir une liste d’adresses…</translation>
    </message>
    <message>
        <source>Open the result on the Probe page</source>
        <translation>Ouvrir le résultat sur la page Test</translation>
    </message>
    <message>
        <source>Sort, copy</source>
        <translation>Trier, copier</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Open a list of addresses</source>
        <translation>Ouvrir une liste d’adresses</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Listes (*.txt *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Forget all batches and their results?</source>
        <translation>Oublier tous les lots et leurs résultats&#x202f;?</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>A batch is still running, and what it found so far is not kept.</source>
        <translation>Un lot est encore en cours, et ce qu’il a trouvé jusqu’ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Start.</source>
        <translation>Rien n’est envoyé avant que vous cliquiez sur Lancer.</translation>
    </message>
    <message>
        <source>Delete the batch, in the list</source>
        <translation>Supprimer le lot, dans la liste</translation>
    </message>
    <message>
        <source>A batch is still running. What it found so far is kept, the rest is not asked.</source>
        <translation>Un lot est encore en cours. Ce qu’il a trouvé jusqu’ici est conservé ; le reste n’est pas interrogé.</translation>
    </message>
    <message>
        <source>What you run is listed here, on this computer only.</source>
        <translation>Vos lots sont listés ici, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>What you run is listed here until you quit.</source>
        <translation>Vos lots sont listés ici jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>History is off: what you run is forgotten when you quit.</source>
        <translation>L’historique est désactivé : vos lots sont oubliés à la fermeture.</translation>
    </message>
    <message>
        <source>Clear batches</source>
        <translation>Effacer les lots</translation>
    </message>
    <message>
        <source>Forget all finished batches and their results?</source>
        <translation>Oublier tous les lots terminés et leurs résultats ?</translation>
    </message>
    <message>
        <source>Those that run stay. This cannot be undone.</source>
        <translation>Ceux en cours restent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Supprimer le lot</translation>
    </message>
    <message>
        <source>Forget “%1” and its results?</source>
        <translation>Oublier « %1 » et ses résultats ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchSide</name>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Effacer…</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), until you quit</source>
        <translation>
            <numerusform>%n lot, jusqu’à la fermeture</numerusform>
            <numerusform>%n lots, jusqu’à la fermeture</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear batches</source>
        <translation>Effacer les lots</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), %1 of them kept</source>
        <translation>
            <numerusform>%n lot, dont %1 conservé</numerusform>
            <numerusform>%n lots, dont %1 conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), kept on this computer</source>
        <translation>
            <numerusform>%n lot, sur cet ordinateur</numerusform>
            <numerusform>%n lots, sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Aucun lot pour l’instant</translation>
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
        <translation>Signification</translation>
    </message>
    <message>
        <source>Must act</source>
        <translation>Doit agir</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Open on the Probe page</source>
        <translation>Ouvrir sur la page Test</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchView</name>
    <message>
        <source>Finished addresses</source>
        <translation>Adresses terminées</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Probes the addresses that are left</source>
        <translation>Teste les adresses restantes</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Probes again what got no answer or a server error</source>
        <translation>Reteste ce qui est resté sans réponse ou en erreur du serveur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Réponses à afficher</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>No result fits. Esc shows all again.</source>
        <translation>Aucun résultat. Échap réaffiche tout.</translation>
    </message>
    <message>
        <source>These results can no longer be read.</source>
        <translation>Ces résultats ne sont plus lisibles.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Lecture des résultats…</translation>
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
        <translation>Pas encore de favoris ni de notes</translation>
    </message>
</context>
<context>
    <name>StatusScope::Caching</name>
    <message>
        <source>This error comes out of a cache and is %1 old; it may be mended already.</source>
        <translation>Cette erreur, vieille de %1, sort d’un cache&#x202f;; elle est peut-être déjà corrigée.</translation>
    </message>
    <message>
        <source>This error comes out of a cache; it may be mended already.</source>
        <translation>Cette erreur sort d’un cache&#x202f;; elle est peut-être déjà corrigée.</translation>
    </message>
    <message>
        <source>The answer lets caches keep this error for %1; it may be shown that long after the repair.</source>
        <translation>La réponse permet aux caches de garder cette erreur %1&#x202f;; elle peut s’afficher aussi longtemps après la réparation.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Certificates</name>
    <message>
        <source>The certificate of %1 ends in %2, on %3.</source>
        <translation>Le certificat de %1 expire dans %2, le %3.</translation>
    </message>
    <message>
        <source>It was made for %1 only, so a program is meant to renew it.</source>
        <translation>Il a été établi pour %1 seulement&#xa0;: un programme est donc censé le renouveler.</translation>
    </message>
    <message>
        <source>The certificate was not checked; it would have been refused: %1.</source>
        <translation>Le certificat n’a pas été vérifié&#x202f;; il aurait été refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate comes from %1: a security program or the company’s network opens this connection on the way.</source>
        <translation>Le certificat vient de %1&#xa0;: un logiciel de sécurité ou le réseau de l’entreprise ouvre cette connexion en chemin.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Chains</name>
    <message>
        <source>The http address leads to https on the same host.</source>
        <translation>L’adresse http mène à https sur le même hôte.</translation>
    </message>
    <message>
        <source>One redirect led to another address of the same host.</source>
        <translation>Une redirection a mené à une autre adresse du même hôte.</translation>
    </message>
    <message>
        <source>One redirect led from %1 to %2.</source>
        <translation>Une redirection a mené de %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led from http to https on the same host.</source>
        <translation>
            <numerusform>%n redirection a mené de http à https sur le même hôte.</numerusform>
            <numerusform>%n redirections ont mené de http à https sur le même hôte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led to another address of the same host.</source>
        <translation>
            <numerusform>%n redirection a mené à une autre adresse du même hôte.</numerusform>
            <numerusform>%n redirections ont mené à une autre adresse du même hôte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led from %1 to %2.</source>
        <translation>
            <numerusform>%n redirection a mené de %1 à %2.</numerusform>
            <numerusform>%n redirections ont mené de %1 à %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::CodeList</name>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
</context>
<context>
    <name>StatusScope::Codings</name>
    <message>
        <source>Content-Encoding says %1, which is no registered coding; programs that do not know it cannot read the body.</source>
        <translation>Content-Encoding indique %1, qui n’est pas un codage enregistré&#xa0;; les programmes qui ne le connaissent pas ne peuvent pas lire le corps.</translation>
    </message>
    <message>
        <source>Content-Encoding says %1, but the body is not coded so, or damaged; browsers show an error in place of the page.</source>
        <translation>Content-Encoding indique %1, mais le corps n’est pas codé ainsi, ou il est endommagé&#xa0;; les navigateurs montrent une erreur à la place de la page.</translation>
    </message>
    <message>
        <source>The body ends in the middle of its coding %1; browsers show a part of the page, or an error.</source>
        <translation>Le corps s’arrête au milieu de son codage %1&#xa0;; les navigateurs montrent une partie de la page, ou une erreur.</translation>
    </message>
    <message>
        <source>Content-Encoding names %1 codings, one over the other; programs undo a few at most.</source>
        <translation>Content-Encoding indique %1 codages superposés&#x202f;; les programmes n’en décodent que quelques-uns au plus.</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatHeader</name>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Mobile and headset</source>
        <translation>Mobile et casque</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatSection</name>
    <message>
        <source>Browser compatibility</source>
        <translation>Compatibilité des navigateurs</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
    <message>
        <source>off until a setting is changed</source>
        <translation>inactif tant qu’un réglage n’est pas modifié</translation>
    </message>
    <message>
        <source>Data: MDN %1</source>
        <translation>Données&#xa0;: MDN %1</translation>
    </message>
    <message>
        <source>No browser treats it specially</source>
        <translation>Aucun navigateur ne le traite à part</translation>
    </message>
    <message>
        <source>%1 of them without %2</source>
        <translation>dont %1 sans %2</translation>
    </message>
    <message>
        <source>%1 behind a setting</source>
        <translation>%1 derrière un réglage</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 sans données</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 handle it</source>
        <translation>
            <numerusform>%n sur %1 le gère</numerusform>
            <numerusform>%n sur %1 le gèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Browsers shown</source>
        <translation>Navigateurs affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A number is the first version.</source>
        <translation>Un nombre indique la première version.</translation>
    </message>
    <message>
        <source>Data: MDN %1, %2</source>
        <translation>Données : MDN %1, %2</translation>
    </message>
    <message>
        <source>All %1 handle it</source>
        <translation>Les %1 le gèrent tous</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatTable</name>
    <message>
        <source>Browser compatibility</source>
        <translation>Compatibilité des navigateurs</translation>
    </message>
</context>
<context>
    <name>StatusScope::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>StatusScope::DesktopCommands</name>
    <message>
        <source>About StatusScope</source>
        <translation>À propos de StatusScope</translation>
    </message>
    <message>
        <source>Practice server…</source>
        <translation>Serveur d’entraînement…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>StatusScope::DetailSection</name>
    <message>
        <source>Finer codes</source>
        <translation>Sous-codes</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>À ne pas confondre avec</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::Diagnosing</name>
    <message>
        <source>The number says success, the page says something else: %1.</source>
        <translation>Le code annonce un succès, la page dit autre chose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The proxy’s page says %1</source>
        <translation>La page du proxy dit %1</translation>
    </message>
</context>
<context>
    <name>StatusScope::EmptyView</name>
    <message>
        <source>Which address gives trouble?</source>
        <translation>Quelle adresse pose problème&#x202f;?</translation>
    </message>
    <message>
        <source>StatusScope fetches it the way a browser does, follows every redirect, and says who must act.</source>
        <translation>StatusScope l’appelle comme le ferait un navigateur, suit chaque redirection et dit qui doit agir.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Probe. The request goes from this computer straight to the site.</source>
        <translation>Rien n’est envoyé avant que vous cliquiez sur Tester. La requête va de cet ordinateur directement au site.</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>Saisir ou coller une adresse</translation>
    </message>
    <message>
        <source>Then press Enter</source>
        <translation>Puis appuyer sur Entrée</translation>
    </message>
    <message>
        <source>Open an answer somebody saved</source>
        <translation>Ouvrir une réponse enregistrée</translation>
    </message>
    <message>
        <source>Practise without the internet</source>
        <translation>S’exercer sans internet</translation>
    </message>
    <message>
        <source>A small server on this computer answers with any code</source>
        <translation>Un petit serveur local répond avec le code voulu</translation>
    </message>
    <message>
        <source>Probe a whole list</source>
        <translation>Tester toute une liste</translation>
    </message>
    <message>
        <source>Thousands of addresses, one table</source>
        <translation>Des milliers d’adresses, un tableau</translation>
    </message>
    <message>
        <source>A HAR file, curl output or raw text; or paste or drop it here</source>
        <translation>HAR, sortie de curl ou texte&#xa0;; ou collez-le ou déposez-le ici</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryDelegate</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Other, and no answer</source>
        <translation>Autres, et sans réponse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>in text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>meilleur résultat</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>une fiche</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 fiches</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a status code</comment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>ancien nom</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>fournisseur</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy code and name</source>
        <translation>Copier le code et le nom</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Copier la phrase pour le client</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
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
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>StatusScope::ExplainedView</name>
    <message>
        <source>wrong</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy, secrets included</source>
        <translation>Copier, secrets compris</translation>
    </message>
</context>
<context>
    <name>StatusScope::ExportMenu</name>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Enregistrer en HAR…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copier en commande curl</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Copy as curl command, secrets included</source>
        <translation>Copier en commande curl, secrets compris</translation>
    </message>
</context>
<context>
    <name>StatusScope::FactsTable</name>
    <message>
        <source>Facts</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>No, not with IANA</source>
        <translation>Non, pas à l’IANA</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <translation>Mise en cache</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Champs requis</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Autrefois</translation>
    </message>
    <message>
        <source>Also seen as</source>
        <translation>Aussi vu comme</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, section %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>From your own registry</source>
        <translation>De votre propre registre</translation>
    </message>
    <message>
        <source>From your own registry, in place of the program’s</source>
        <translation>De votre propre registre, à la place de celle du programme</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
</context>
<context>
    <name>StatusScope::Failures</name>
    <message>
        <source>%1 port %2</source>
        <translation>%1 port %2</translation>
    </message>
    <message>
        <source>It ran out %1 ago, on %2.</source>
        <translation>Il a expiré il y a %1, le %2.</translation>
    </message>
    <message>
        <source>The site’s own certificate is in date; one further up its chain is not.</source>
        <translation>Le certificat du site est encore valable&#x202f;; un autre, plus haut dans sa chaîne, ne l’est plus.</translation>
    </message>
    <message>
        <source>It starts in %1, on %2; the clock here says %3.</source>
        <translation>Il commence dans %1, le %2&#x202f;; l’horloge d’ici indique %3.</translation>
    </message>
    <message>
        <source>It is made out for %1, not for %2.</source>
        <translation>Il est établi pour %1, pas pour %2.</translation>
    </message>
    <message>
        <source>It was issued by %1.</source>
        <translation>Il a été émis par %1.</translation>
    </message>
    <message>
        <source>The name asked for is %1.</source>
        <translation>Le nom demandé est %1.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 a refusé.</translation>
    </message>
    <message>
        <source>%1 stayed silent for %2.</source>
        <translation>%1 n’a pas réagi pendant %2.</translation>
    </message>
    <message>
        <source>The last redirect leads to %1.</source>
        <translation>La dernière redirection mène à %1.</translation>
    </message>
    <message>
        <source>The proxy is %1.</source>
        <translation>Le proxy est %1.</translation>
    </message>
    <message>
        <source>The site’s security certificate ran out %1 ago, so your browser is right to stop. Your device is fine. Please do not click past the warning; the site’s team has to renew the certificate.</source>
        <translation>Le certificat de sécurité du site a expiré il y a %1&#xa0;: votre navigateur a raison de s’arrêter. Votre appareil n’est pas en cause. Merci de ne pas passer outre l’avertissement&#x202f;; c’est à l’équipe du site de renouveler le certificat.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>valable à partir du %1</translation>
    </message>
    <message>
        <source>clock here %1</source>
        <translation>horloge d’ici %1</translation>
    </message>
    <message>
        <source>The connection ends before any page is asked for, so there is no status code.</source>
        <translation>La connexion s’arrête avant toute demande de page&#xa0;: il n’y a donc pas de code d’état.</translation>
    </message>
    <message numerus="yes">
        <source>It is made out for %1 and %n more, not for %2.</source>
        <translation>
            <numerusform>Il est établi pour %1 et %n autre, pas pour %2.</numerusform>
            <numerusform>Il est établi pour %1 et %n autres, pas pour %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects.</source>
        <translation>
            <numerusform>Arrêt après %n redirection.</numerusform>
            <numerusform>Arrêt après %n redirections.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took the connection, but the start of the secure line met silence.</source>
        <translation>Le serveur a accepté la connexion, mais le début de la liaison sécurisée est resté sans réponse.</translation>
    </message>
    <message>
        <source>No answer, and no reason given</source>
        <translation>Pas de réponse, et aucune raison donnée</translation>
    </message>
    <message>
        <source>Find out the reason first: open the address by itself.</source>
        <translation>Trouvez d’abord la raison&#xa0;: ouvrez l’adresse seule.</translation>
    </message>
    <message>
        <source>Your browser got no answer from this address and does not say why. Please open the address in a new window, without ad blockers, and send us the message that is shown there.</source>
        <translation>Votre navigateur n’a reçu aucune réponse de cette adresse et ne dit pas pourquoi. Veuillez ouvrir l’adresse dans une nouvelle fenêtre, sans bloqueur de publicité, et nous envoyer le message qui s’y affiche.</translation>
    </message>
    <message>
        <source>Probe the address from here: names, connections and certificates fail for everybody</source>
        <translation>Sondez l’adresse d’ici&#xa0;: les noms, connexions et certificats échouent pour tout le monde</translation>
    </message>
    <message>
        <source>Look into the browser’s console, which names CORS and blockers</source>
        <translation>Regardez la console du navigateur, qui nomme CORS et les bloqueurs</translation>
    </message>
    <message>
        <source>Repeat it in a private window without extensions</source>
        <translation>Recommencez dans une fenêtre privée sans extensions</translation>
    </message>
    <message>
        <source>The browser did not tell why it has no answer: a blocker may have stopped the request, the name, the connection or the certificate may have failed, or the answer lacked the fields that let another site’s page read it (CORS).</source>
        <translation>Le navigateur ne dit pas pourquoi il n’a pas de réponse&#xa0;: un bloqueur a pu arrêter la requête, le nom, la connexion ou le certificat ont pu faire défaut, ou il manquait à la réponse les champs qui permettent à la page d’un autre site de la lire (CORS).</translation>
    </message>
    <message>
        <source>The address sends us back to itself.</source>
        <translation>L’adresse renvoie vers elle-même.</translation>
    </message>
    <message>
        <source>curl stopped, for a reason not known here</source>
        <translation>curl s’est arrêté, pour une raison inconnue ici</translation>
    </message>
    <message>
        <source>This number of curl’s is none of those that tell of the way to the site; the words behind it say what stopped it.</source>
        <translation>Ce numéro de curl n’est pas de ceux qui parlent du chemin vers le site ; les mots qui le suivent disent ce qui l’a arrêté.</translation>
    </message>
    <message>
        <source>Whoever called curl looks up what its number means.</source>
        <translation>La personne qui a lancé curl cherche ce que signifie son numéro.</translation>
    </message>
    <message>
        <source>The program stopped before it had an answer, so this says nothing about the site. Please send us its whole message and what you were doing.</source>
        <translation>Le programme s’est arrêté avant d’avoir une réponse ; cela ne dit rien du site. Veuillez nous envoyer son message complet et nous dire ce que vous faisiez.</translation>
    </message>
    <message>
        <source>Look the number up under EXIT CODES in curl’s manual</source>
        <translation>Chercher le numéro sous EXIT CODES dans le manuel de curl</translation>
    </message>
    <message>
        <source>Repeat the call with -v, which shows how far it came</source>
        <translation>Répéter l’appel avec -v, qui montre jusqu’où il est allé</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Le certificat a été révoqué</translation>
    </message>
    <message>
        <source>The authority that issued the site’s certificate has withdrawn it, mostly because its key was lost or replaced. %1</source>
        <translation>L’autorité qui a émis le certificat du site l’a retiré, le plus souvent parce que sa clé a été perdue ou remplacée. %1</translation>
    </message>
    <message>
        <source>The site installs a new certificate.</source>
        <translation>Le site installe un nouveau certificat.</translation>
    </message>
    <message>
        <source>A revoked certificate is never accepted again.</source>
        <translation>Un certificat révoqué n’est plus jamais accepté.</translation>
    </message>
    <message>
        <source>The site’s security certificate has been withdrawn, so your browser is right to stop. Your device is fine. Please do not click past the warning; the site’s team has to install a new certificate.</source>
        <translation>Le certificat de sécurité du site a été retiré, votre navigateur a donc raison de s’arrêter. Votre appareil n’est pas en cause. Veuillez ne pas passer outre l’avertissement ; l’équipe du site doit installer un nouveau certificat.</translation>
    </message>
    <message>
        <source>Ask the authority why it revoked the certificate</source>
        <translation>Demander à l’autorité pourquoi elle a révoqué le certificat</translation>
    </message>
    <message>
        <source>Make a new key, order a certificate for it and install both</source>
        <translation>Créer une nouvelle clé, commander un certificat pour elle et installer les deux</translation>
    </message>
    <message>
        <source>Look for other places that still use the old certificate</source>
        <translation>Chercher d’autres endroits qui utilisent encore l’ancien certificat</translation>
    </message>
    <message>
        <source>It lists no name; the common name %1 counts for nothing.</source>
        <translation>Il ne cite aucun nom ; le « common name » %1 ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>The answer had begun: %n byte(s) came within %1.</source>
        <translation>
            <numerusform>La réponse avait commencé : %n octet est arrivé en %1.</numerusform>
            <numerusform>La réponse avait commencé : %n octets sont arrivés en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy is %1; the name and the password that it was given are not right.</source>
        <translation>Le proxy est %1 ; le nom et le mot de passe qui lui ont été donnés ne sont pas justes.</translation>
    </message>
    <message>
        <source>The proxy took the connection and then met us with silence: it may be stuck itself, or wait for the site.</source>
        <translation>Le proxy a accepté la connexion, puis est resté muet : il est peut-être bloqué lui-même, ou il attend le site.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Fields</name>
    <message>
        <source>401 must name a way to sign in with WWW-Authenticate (RFC 9110 section 15.5.2); it does not, so browsers show no sign-in window.</source>
        <translation>401 doit indiquer un mode d’identification dans WWW-Authenticate (RFC 9110, section 15.5.2)&#x202f;; ce n’est pas le cas&#xa0;: les navigateurs ne demandent rien.</translation>
    </message>
    <message>
        <source>405 must list the methods that work in Allow (RFC 9110 section 15.5.6); it does not.</source>
        <translation>405 doit énumérer dans Allow les méthodes admises (RFC 9110, section 15.5.6)&#x202f;; ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>407 must name a way to sign in with Proxy-Authenticate (RFC 9110 section 15.5.8); it does not.</source>
        <translation>407 doit indiquer un mode d’identification dans Proxy-Authenticate (RFC 9110, section 15.5.8)&#x202f;; ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>426 must say in Upgrade which protocol it wants (RFC 9110 section 15.5.22); it does not.</source>
        <translation>426 doit dire dans Upgrade quel protocole est attendu (RFC 9110, section 15.5.22)&#x202f;; ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>416 should tell the length of the whole in Content-Range (RFC 9110 section 15.5.17); it does not.</source>
        <translation>416 devrait donner dans Content-Range la longueur totale (RFC 9110, section 15.5.17)&#x202f;; ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>206 must say in Content-Range which part of the whole it is (RFC 9110 section 15.3.7); it does not.</source>
        <translation>206 doit dire dans Content-Range de quelle partie il s’agit (RFC 9110, section 15.3.7)&#x202f;; ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>Asks for a sign-in by %1 over plain http: the password would travel readable.</source>
        <translation>Demande une identification par %1 en http non chiffré&#xa0;: le mot de passe circulerait en clair.</translation>
    </message>
    <message>
        <source>Asks for a sign-in by %1.</source>
        <translation>Demande une identification par %1.</translation>
    </message>
    <message>
        <source>The proxy refused the credentials that it was given.</source>
        <translation>Le proxy a refusé les identifiants qui lui ont été donnés.</translation>
    </message>
    <message>
        <source>The credentials that were sent were refused.</source>
        <translation>Les identifiants envoyés ont été refusés.</translation>
    </message>
</context>
<context>
    <name>StatusScope::FindBar</name>
    <message>
        <source>Find in this entry</source>
        <translation>Chercher dans la fiche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not in this entry</source>
        <translation>Absent de cette fiche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::Framing</name>
    <message>
        <source>Content-Length and Transfer-Encoding together: two programs may disagree where the answer ends (RFC 9112 section 6.3).</source>
        <translation>Content-Length avec Transfer-Encoding&#xa0;: deux programmes peuvent placer différemment la fin de la réponse (RFC 9112, section 6.3).</translation>
    </message>
    <message>
        <source>An answer to HEAD must not carry content, this one does.</source>
        <translation>Une réponse à HEAD ne doit pas avoir de contenu, celle-ci en a.</translation>
    </message>
    <message>
        <source>%1 must not carry content, this answer does; the next answer on the connection may be misread.</source>
        <translation>%1 ne doit pas avoir de contenu, cette réponse en a&#x202f;; la réponse suivante sur la connexion risque d’être mal lue.</translation>
    </message>
    <message>
        <source>The status line says %1 where %2 is usual; programs go by the number, people read the words.</source>
        <translation>La ligne d’état dit %1 au lieu de %2, plus habituel&#x202f;; les programmes se fient au nombre, les gens lisent les mots.</translation>
    </message>
    <message>
        <source>Sent 103 Early Hints before the answer, so that browsers load parts of the page sooner.</source>
        <translation>A envoyé 103 Early Hints avant la réponse, pour que les navigateurs chargent plus tôt des parties de la page.</translation>
    </message>
    <message>
        <source>%1 lies outside 100 to 599; programs treat it as a fault of the server (RFC 9110 section 15).</source>
        <translation>%1 est hors de la plage 100 à 599&#x202f;; les programmes y voient une faute du serveur (RFC 9110, section 15).</translation>
    </message>
    <message>
        <source>%1 is in no standard; programs treat it like %2 (RFC 9110 section 15).</source>
        <translation>%1 ne figure dans aucune norme&#x202f;; les programmes le traitent comme %2 (RFC 9110, section 15).</translation>
    </message>
    <message>
        <source>Content-Length %1 is no usable length.</source>
        <translation>Content-Length %1 n’est pas une longueur utilisable.</translation>
    </message>
    <message numerus="yes">
        <source>Content-Length is given %n times with different values; RFC 9112 section 6.3 calls that unrecoverable.</source>
        <translation>
            <numerusform>Content-Length figure %n fois avec des valeurs différentes&#x202f;; pour la RFC 9112, section 6.3, c’est irrécupérable.</numerusform>
            <numerusform>Content-Length figure %n fois avec des valeurs différentes&#x202f;; pour la RFC 9112, section 6.3, c’est irrécupérable.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer calls itself HTTP/%1, which no standard has yet; it is read as HTTP/1.1 (RFC 9110 section 2.5).</source>
        <translation>La réponse se dit HTTP/%1, qu’aucune norme ne connaît encore&#x202f;; elle est lue comme HTTP/1.1 (RFC 9110, section 2.5).</translation>
    </message>
</context>
<context>
    <name>StatusScope::GuideWindow</name>
    <message>
        <source>Start here</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Look a code up</source>
        <translation>Chercher un code</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <translation>Tester une adresse</translation>
    </message>
    <message>
        <source>Read what a customer sent</source>
        <translation>Lire ce qu’un client a envoyé</translation>
    </message>
    <message>
        <source>Many addresses at once</source>
        <translation>Plusieurs adresses à la fois</translation>
    </message>
    <message>
        <source>On the console</source>
        <translation>En ligne de commande</translation>
    </message>
    <message>
        <source>What is kept and sent</source>
        <translation>Données gardées et envoyées</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
</context>
<context>
    <name>StatusScope::HeroSection</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Pas de réponse HTTP</translation>
    </message>
    <message>
        <source>Warning field</source>
        <translation>Champ Warning</translation>
    </message>
    <message>
        <source>Comes with %1</source>
        <translation>Envoyé avec %1</translation>
    </message>
    <message>
        <source>Only in logs</source>
        <translation>Dans les journaux</translation>
    </message>
</context>
<context>
    <name>StatusScope::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>StatusScope::HopDelegate</name>
    <message>
        <source>%1: %2 %3. %4. %5</source>
        <translation>%1&#xa0;: %2 %3. %4. %5</translation>
    </message>
</context>
<context>
    <name>StatusScope::HopTabBar</name>
    <message>
        <source>%1, empty</source>
        <translation>%1, vide</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What is known of this hop</source>
        <translation>Ce que l’on sait de cette étape</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it tells us</source>
        <translation>Ce qu’il nous apprend</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate and secure connection</source>
        <translation>Certificat et connexion sécurisée</translation>
    </message>
    <message>
        <source>Probe without checking the certificate</source>
        <translation>Tester sans vérifier le certificat</translation>
    </message>
    <message>
        <source>Shows what the site would answer. Nothing secret is sent along.</source>
        <translation>Montre ce que le site répondrait. Rien de secret n’est envoyé.</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>No answer, so no body.</source>
        <translation>Pas de réponse, donc pas de corps.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de corps.</translation>
    </message>
    <message>
        <source>The body was not kept. Probe again to read it.</source>
        <translation>Le corps n’a pas été conservé. Testez à nouveau pour le lire.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>Seul le début a été conservé&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>Rien n’a été reçu.</translation>
    </message>
    <message>
        <source>No answer, so no header fields.</source>
        <translation>Pas de réponse, donc pas de champs d’en-tête.</translation>
    </message>
    <message>
        <source>The answer has no header fields.</source>
        <translation>La réponse n’a pas de champs d’en-tête.</translation>
    </message>
    <message>
        <source>Nothing else stands out.</source>
        <translation>Rien d’autre à signaler.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::LogEvidence</name>
    <message>
        <source>a line of the log of %1</source>
        <translation>une ligne du journal %1</translation>
    </message>
    <message>
        <source>the log of %1 says that it made this answer itself</source>
        <translation>le journal %1 indique que cette réponse vient de lui</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 – StatusScope</source>
        <translation>%1 – StatusScope</translation>
    </message>
    <message>
        <source>Search all codes</source>
        <translation>Chercher un code</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Copier la phrase pour le client</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Next meaning or tab</source>
        <translation>Sens ou onglet suivant</translation>
    </message>
    <message>
        <source>Previous meaning or tab</source>
        <translation>Sens ou onglet précédent</translation>
    </message>
    <message>
        <source>Close or clear</source>
        <translation>Fermer ou effacer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Quit StatusScope</source>
        <translation>Quitter StatusScope</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu de l’élément choisi</translation>
    </message>
</context>
<context>
    <name>StatusScope::Makers</name>
    <message>
        <source>Made by a proxy on the way, not by the site.</source>
        <translation>Émise par un proxy en chemin, pas par le site.</translation>
    </message>
    <message>
        <source>Handed on by %1, made by the site behind it.</source>
        <translation>Transmise par %1, émise par le site derrière.</translation>
    </message>
    <message>
        <source>Handed on by %1; who wrote it cannot be told.</source>
        <translation>Transmise par %1&#x202f;; l’auteur reste inconnu.</translation>
    </message>
    <message>
        <source>Probably made by %1.</source>
        <translation>Probablement émise par %1.</translation>
    </message>
    <message>
        <source>Made by %1, not by the site.</source>
        <translation>Émise par %1, pas par le site.</translation>
    </message>
    <message>
        <source>Made by the site’s own application (%1).</source>
        <translation>Émise par l’application du site elle-même (%1).</translation>
    </message>
    <message>
        <source>Made by %1, where the site is hosted.</source>
        <translation>Émise par %1, l’hébergeur du site.</translation>
    </message>
    <message>
        <source>Made by %1 itself.</source>
        <translation>Émise par %1 directement.</translation>
    </message>
    <message>
        <source>Made by the site’s own server (%1).</source>
        <translation>Émise par le serveur du site lui-même (%1).</translation>
    </message>
    <message>
        <source>The answer took %1 to come.</source>
        <translation>La réponse a mis %1 à venir.</translation>
    </message>
</context>
<context>
    <name>StatusScope::MeaningsBar</name>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>le plus probable</translation>
    </message>
    <message>
        <source>%1 has %2 meanings</source>
        <translation>%1 a %2 sens</translation>
    </message>
    <message>
        <source>No standard defines it</source>
        <translation>Aucune norme ne le définit</translation>
    </message>
    <message numerus="yes">
        <source>and %n finer codes, listed below</source>
        <translation>
            <numerusform>et %n sous-code, listé plus bas</numerusform>
            <numerusform>et %n sous-codes, listés plus bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n finer codes of %1, %2 to %3</source>
        <translation>
            <numerusform>et %n sous-code %1, de %2 à %3</numerusform>
            <numerusform>et %n sous-codes %1, de %2 à %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::MethodBox</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
</context>
<context>
    <name>StatusScope::NewBatchDialog</name>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Adresses, une par ligne</translation>
    </message>
    <message>
        <source>One address a line, or a table whose first column holds them</source>
        <translation>Une adresse par ligne, ou un tableau qui les a en première colonne</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Addresses at a time</source>
        <translation>Adresses à la fois</translation>
    </message>
    <message>
        <source>At a time to one host</source>
        <translation>À la fois par hôte</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Suivre les redirections</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>To one host</source>
        <translation>Par hôte</translation>
    </message>
    <message>
        <source>Open a list of addresses</source>
        <translation>Ouvrir une liste d’adresses</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Listes (*.txt *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any list of addresses.</source>
        <translation>%1 est trop volumineux pour une liste d’adresses.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Start.</source>
        <translation>Rien n’est envoyé avant que vous cliquiez sur Lancer.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
</context>
<context>
    <name>StatusScope::NoResultView</name>
    <message>
        <source>Ask the customer</source>
        <translation>Demander au client</translation>
    </message>
    <message>
        <source>HTTP codes have three digits, 100 to 599. Some vendors use others.</source>
        <translation>Les codes HTTP ont trois chiffres, de 100 à 599. Certains fournisseurs ont les leurs.</translation>
    </message>
    <message>
        <source>Could you send me the exact number and the words next to it, or a picture of the whole screen? The address of the page would help as well.</source>
        <translation>Pourriez-vous m’envoyer le nombre exact et les mots à côté, ou une image de tout l’écran&#x202f;? L’adresse de la page m’aiderait aussi.</translation>
    </message>
    <message>
        <source>No entry for “%1”</source>
        <translation>Aucune fiche pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Or find out</source>
        <translation>Ou vérifier</translation>
    </message>
    <message>
        <source>Probe the address</source>
        <translation>Tester l’adresse</translation>
    </message>
    <message>
        <source>and see what the site really answers</source>
        <translation>pour voir ce que le site répond vraiment</translation>
    </message>
    <message>
        <source>Open what the customer sent</source>
        <translation>Ouvrir ce que le client a envoyé</translation>
    </message>
    <message>
        <source>A HAR file, curl output or raw text</source>
        <translation>Un fichier HAR, une sortie de curl ou du texte brut</translation>
    </message>
</context>
<context>
    <name>StatusScope::NoteCard</name>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Only for you, kept on this computer</source>
        <translation>Rien que pour vous, sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>StatusScope::NotePopup</name>
    <message>
        <source>note %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>The same note holds for one more browser.</source>
        <translation>La même note vaut pour un autre navigateur.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Note sur %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The same note holds for %n more browsers.</source>
        <translation>
            <numerusform>La même note vaut pour %n autre navigateur.</numerusform>
            <numerusform>La même note vaut pour %n autres navigateurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>StatusScope::OptionsPanel</name>
    <message>
        <source>Follow, at most</source>
        <translation>Suivre, au plus</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>Redirections au plus</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>Version d’IP</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>this address instead, e.g. 192.0.2.10</source>
        <translation>cette adresse à la place, p. ex. 192.0.2.10</translation>
    </message>
    <message>
        <source>Do not check it</source>
        <translation>Ne pas le vérifier</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>seconds in all</source>
        <translation>secondes en tout</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password, never kept</source>
        <translation>Mot de passe, jamais conservé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Header fields to send</source>
        <translation>Champs d’en-tête à envoyer</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-agent</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>This is no IP address.</source>
        <translation>Ce n’est pas une adresse IP.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Origins</name>
    <message>
        <source>Written by %1, which stands in front of the site’s own server: it had no usable answer from there to pass on.</source>
        <translation>Écrite par %1, placé devant le serveur du site&#xa0;: il n’avait aucune réponse utilisable de ce dernier à transmettre.</translation>
    </message>
    <message>
        <source>%1 stopped this request as suspicious before the site saw it.</source>
        <translation>%1 a bloqué cette requête comme suspecte avant que le site la voie.</translation>
    </message>
    <message>
        <source>%1, a filter in the visitor’s own network, stopped this request.</source>
        <translation>%1, un filtre du réseau du visiteur, a bloqué cette requête.</translation>
    </message>
    <message>
        <source>The request came as plain http to a port that speaks https: the address needs https:// in front.</source>
        <translation>La requête est arrivée en http simple sur un port qui parle https&#xa0;: il faut https:// devant l’adresse.</translation>
    </message>
    <message>
        <source>The first byte took %1 s to come; above 1.8 s people notice.</source>
        <translation>Le premier octet a mis %1&#xa0;s à venir&#x202f;; au-delà de 1,8&#xa0;s, cela se remarque.</translation>
    </message>
    <message>
        <source>The sign-in data were not sent on to this address: it belongs to another site.</source>
        <translation>Les identifiants n’ont pas été envoyés à cette adresse&#xa0;: elle appartient à un autre site.</translation>
    </message>
    <message>
        <source>Retry-After allows another try at once.</source>
        <translation>Retry-After permet de réessayer tout de suite.</translation>
    </message>
    <message>
        <source>Asks to wait %1, until %2.</source>
        <translation>Demande d’attendre %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>Too many requests in a short time; the limit opens again at %1.</source>
        <translation>Trop de requêtes en peu de temps&#x202f;; la limite se rouvre à %1.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>Written by a program in front of the site’s own server: it got no usable answer from behind.</source>
        <translation>Écrite par un programme placé devant le serveur du site&#xa0;: aucune réponse utilisable n’est venue de derrière.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Pages</name>
    <message>
        <source>“Not found” under a success code</source>
        <translation>«&#xa0;Introuvable&#xa0;» sous un code de succès</translation>
    </message>
    <message>
        <source>The page says that nothing is here, while the number says that all is well. Search engines and programs are misled by that.</source>
        <translation>La page dit qu’il n’y a rien ici, alors que le code dit que tout va bien. Moteurs de recherche et programmes s’y trompent.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Please check it for typing errors, or start from the site’s front page. If a link brought you here, tell us where you found it.</source>
        <translation>Il n’y a plus rien à cette adresse. Merci de vérifier qu’elle est bien saisie, ou de partir de la page d’accueil du site. Si un lien vous a mené ici, dites-nous où vous l’avez trouvé.</translation>
    </message>
    <message>
        <source>An error under a success code</source>
        <translation>Une erreur sous un code de succès</translation>
    </message>
    <message>
        <source>The number says that all is well, but the content is an error message.</source>
        <translation>Le code dit que tout va bien, mais le contenu est un message d’erreur.</translation>
    </message>
    <message>
        <source>The site was reached, but it answered with an error message. Please send us what you see and the time, so the site’s team can look into it.</source>
        <translation>Le site a été joint, mais il a répondu par un message d’erreur. Merci de nous envoyer ce que vous voyez et l’heure, pour que l’équipe du site puisse chercher la cause.</translation>
    </message>
    <message>
        <source>A sign-in page instead of the page</source>
        <translation>Une page de connexion à la place de la page</translation>
    </message>
    <message>
        <source>The site leads everybody who is not signed in to its sign-in page.</source>
        <translation>Le site renvoie toute personne non identifiée vers sa page de connexion.</translation>
    </message>
    <message>
        <source>This page can only be seen after signing in. Please sign in first and open it again. If you are sent back to the sign-in page each time, allow cookies for the site.</source>
        <translation>Cette page n’est visible qu’une fois connecté à votre compte. Merci de vous connecter, puis de l’ouvrir à nouveau. Si la page de connexion revient chaque fois, autorisez les cookies pour ce site.</translation>
    </message>
    <message>
        <source>A robot check instead of the page</source>
        <translation>Un contrôle antirobot à la place de la page</translation>
    </message>
    <message>
        <source>A filter in front of the site wants proof that a person is asking. Programs get no further, a browser may pass by itself.</source>
        <translation>Un filtre devant le site veut la preuve qu’une personne l’appelle. Les programmes restent bloqués, un navigateur peut passer tout seul.</translation>
    </message>
    <message>
        <source>The site checks whether a person is visiting. Please allow JavaScript and cookies, wait a few seconds and follow the check. If it does not end, switch off VPN or ad blockers.</source>
        <translation>Le site vérifie que vous n’êtes pas un robot. Merci d’autoriser JavaScript et les cookies, d’attendre quelques secondes et de suivre la vérification. Si elle n’en finit pas, désactivez VPN et bloqueurs de publicité.</translation>
    </message>
    <message>
        <source>Closed for maintenance, under a success code</source>
        <translation>Fermé pour maintenance, sous un code de succès</translation>
    </message>
    <message>
        <source>The page says that the site is being worked on; 503 would be the number for it.</source>
        <translation>La page annonce des travaux sur le site&#x202f;; le bon code serait 503.</translation>
    </message>
    <message>
        <source>The site is being worked on at the moment. Nothing is wrong with your device. Please try again later.</source>
        <translation>Le site est en maintenance en ce moment. Votre appareil n’est pas en cause. Merci de réessayer plus tard.</translation>
    </message>
    <message>
        <source>A parked domain</source>
        <translation>Un domaine en attente</translation>
    </message>
    <message>
        <source>The name exists, but it shows advertising or an offer for sale instead of a site; often the registration has run out.</source>
        <translation>Le nom existe, mais il affiche de la publicité ou une offre de vente au lieu d’un site&#x202f;; souvent, le nom n’a pas été renouvelé.</translation>
    </message>
    <message>
        <source>There is no site at this address at the moment. Please check the spelling. If it is right, the address has probably changed or its registration has run out.</source>
        <translation>Il n’y a pas de site à cette adresse pour le moment. Merci de vérifier l’orthographe. Si elle est juste, l’adresse a sans doute changé ou son enregistrement a expiré.</translation>
    </message>
    <message>
        <source>The network’s own sign-in page</source>
        <translation>La page de connexion du réseau lui-même</translation>
    </message>
    <message>
        <source>Not the site has answered, but the network in between, which wants a sign-in first.</source>
        <translation>Ce n’est pas le site qui a répondu, mais le réseau intermédiaire, qui demande d’abord une identification.</translation>
    </message>
    <message>
        <source>The network you are on, such as a hotel’s or train’s, wants you to sign in before it lets you out. Please open any page in your browser, sign in there, and try again.</source>
        <translation>Le réseau utilisé, par exemple celui d’un hôtel ou d’un train, demande de s’identifier pour ouvrir l’accès. Merci d’ouvrir une page quelconque dans votre navigateur, de vous y identifier, puis de réessayer.</translation>
    </message>
    <message>
        <source>A filter in the visitor’s own network (%1) does not let this site through; the site itself was never asked.</source>
        <translation>Un filtre du réseau du visiteur (%1) bloque ce site&#x202f;; le site lui-même n’a jamais été interrogé.</translation>
    </message>
    <message>
        <source>Who runs the visitor’s network can allow the site.</source>
        <translation>Le responsable du réseau du visiteur peut autoriser le site.</translation>
    </message>
    <message>
        <source>The page was stopped by a filter in the network you are on, for example at your company or school; the site is not at fault. Please try it on mobile data. If you need the site there, ask your IT team to allow it.</source>
        <translation>La page a été bloquée par un filtre du réseau que vous utilisez, par exemple dans votre entreprise ou votre école&#x202f;; le site n’y est pour rien. Essayez en données mobiles. Si vous avez besoin du site sur place, demandez à votre service informatique de l’autoriser.</translation>
    </message>
    <message>
        <source>A security filter took this request for an attack or a robot and stopped it before the site saw it.</source>
        <translation>Un filtre de sécurité a pris cette requête pour une attaque ou un robot et l’a bloquée avant que le site la voie.</translation>
    </message>
    <message>
        <source>The visitor tries an ordinary browser without VPN; the site’s owner can allow the visitor in the filter.</source>
        <translation>Le visiteur essaie avec un navigateur ordinaire sans VPN&#x202f;; le propriétaire du site peut l’autoriser dans le filtre.</translation>
    </message>
    <message>
        <source>The same request from the same connection is stopped again.</source>
        <translation>La même requête par la même connexion sera encore bloquée.</translation>
    </message>
    <message>
        <source>A security filter in front of the site took your visit for an automated one. Please switch off VPN or ad blockers and try again in an ordinary browser window. If it stays, send us the number shown on the page and the time, so the site’s team can let you in.</source>
        <translation>Un filtre de sécurité placé devant le site a pris votre visite pour celle d’un robot. Merci de désactiver le VPN ou les bloqueurs de publicité et de réessayer dans une fenêtre ordinaire. Si cela continue, envoyez-nous le numéro affiché sur la page et l’heure, pour que l’équipe du site puisse vous laisser entrer.</translation>
    </message>
    <message>
        <source>Let the site answer 404 or 410 for pages that are gone</source>
        <translation>Faire répondre 404 ou 410 au site pour les pages disparues</translation>
    </message>
    <message>
        <source>Mend the link that leads here, or redirect it to the page’s new address</source>
        <translation>Corriger le lien qui mène ici, ou le rediriger vers la nouvelle adresse de la page</translation>
    </message>
    <message>
        <source>Read the message in the body: it says what failed</source>
        <translation>Lire le message dans le corps&#xa0;: il dit ce qui a échoué</translation>
    </message>
    <message>
        <source>Look into the application’s log at this time</source>
        <translation>Consulter le journal de l’application à cette heure</translation>
    </message>
    <message>
        <source>Let the application send a matching 4xx or 5xx</source>
        <translation>Faire envoyer par l’application un 4xx ou 5xx adapté</translation>
    </message>
    <message>
        <source>Sign in, then open the address again</source>
        <translation>Se connecter, puis rouvrir l’adresse</translation>
    </message>
    <message>
        <source>Allow cookies for the site if the sign-in page comes back</source>
        <translation>Autoriser les cookies du site si la page de connexion revient</translation>
    </message>
    <message>
        <source>Open the address in an ordinary browser and wait for the check</source>
        <translation>Ouvrir l’adresse dans un navigateur ordinaire et attendre la vérification</translation>
    </message>
    <message>
        <source>Allow known programs and addresses in the filter</source>
        <translation>Autoriser dans le filtre les programmes et adresses connus</translation>
    </message>
    <message>
        <source>Ask the site’s owner how long the work takes</source>
        <translation>Demander au propriétaire du site la durée des travaux</translation>
    </message>
    <message>
        <source>Let the site answer 503 with Retry-After meanwhile</source>
        <translation>Faire répondre au site 503 avec Retry-After entre-temps</translation>
    </message>
    <message>
        <source>Check the spelling of the name</source>
        <translation>Vérifier l’orthographe du nom</translation>
    </message>
    <message>
        <source>Look up in WHOIS when the registration ended and who holds it</source>
        <translation>Chercher dans le WHOIS la date d’expiration du nom et son titulaire</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser</source>
        <translation>S’identifier sur le réseau dans un navigateur</translation>
    </message>
    <message>
        <source>Probe again, or compare over mobile data</source>
        <translation>Tester à nouveau, ou comparer en données mobiles</translation>
    </message>
    <message>
        <source>Open the site over another connection, such as mobile data, to compare</source>
        <translation>Ouvrir le site par une autre connexion, par exemple en données mobiles, pour comparer</translation>
    </message>
    <message>
        <source>Ask who runs the visitor’s network to allow the site</source>
        <translation>Demander au responsable du réseau du visiteur d’autoriser le site</translation>
    </message>
    <message>
        <source>Search the filter’s log for this time and visitor, and allow what was stopped by mistake</source>
        <translation>Chercher cette heure et ce visiteur dans le journal du filtre, et autoriser ce qui a été bloqué par erreur</translation>
    </message>
    <message>
        <source>Let the visitor try an ordinary browser window without VPN</source>
        <translation>Faire essayer au visiteur une fenêtre de navigateur ordinaire, sans VPN</translation>
    </message>
    <message>
        <source>Look whether other visitors are stopped as well: then a rule is too strict</source>
        <translation>Regarder si d’autres visiteurs sont bloqués aussi&#xa0;: une règle est alors trop stricte</translation>
    </message>
    <message>
        <source>A block page under a success code</source>
        <translation>Une page de blocage sous un code de succès</translation>
    </message>
    <message>
        <source>A page that cannot be unpacked</source>
        <translation>Une page qui ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>The number says that all is well, but the content was packed wrongly or not to its end, so browsers cannot show it.</source>
        <translation>Le code dit que tout va bien, mais le contenu a été mal compressé ou pas jusqu’au bout&#xa0;; les navigateurs ne peuvent pas le montrer.</translation>
    </message>
    <message>
        <source>The site was reached, but its answer was damaged while it was packed for sending. Please send us the address and the time, so the site’s team can look into it.</source>
        <translation>Le site a été atteint, mais sa réponse a été endommagée lors de sa compression. Envoyez-nous l’adresse et l’heure, pour que l’équipe du site puisse vérifier.</translation>
    </message>
    <message>
        <source>Compare the answer without compression: curl -H &apos;Accept-Encoding: identity&apos;</source>
        <translation>Comparer la réponse sans compression&#xa0;: curl -H &apos;Accept-Encoding: identity&apos;</translation>
    </message>
    <message>
        <source>Look for two places that compress, such as the application and the server before it</source>
        <translation>Chercher deux endroits qui compressent, comme l’application et le serveur devant elle</translation>
    </message>
    <message>
        <source>Let nothing set Content-Encoding that does not compress itself</source>
        <translation>Ne laisser définir Content-Encoding que par ce qui compresse réellement</translation>
    </message>
</context>
<context>
    <name>StatusScope::PracticeDialog</name>
    <message>
        <source>A page that is not there</source>
        <translation>Une page qui n’existe pas</translation>
    </message>
    <message>
        <source>A cache in front of a site that is down</source>
        <translation>Un cache devant un site en panne</translation>
    </message>
    <message>
        <source>A CDN that got an answer it cannot use</source>
        <translation>Un CDN qui a reçu une réponse inutilisable</translation>
    </message>
    <message>
        <source>Too many requests, wait two minutes</source>
        <translation>Trop de requêtes, attendre deux minutes</translation>
    </message>
    <message>
        <source>A page behind a password</source>
        <translation>Une page protégée par mot de passe</translation>
    </message>
    <message>
        <source>Three redirects</source>
        <translation>Trois redirections</translation>
    </message>
    <message>
        <source>Redirects in a circle</source>
        <translation>Une boucle de redirections</translation>
    </message>
    <message>
        <source>An answer after three seconds</source>
        <translation>Une réponse après trois secondes</translation>
    </message>
    <message>
        <source>An answer that is no HTTP</source>
        <translation>Une réponse qui n’est pas du HTTP</translation>
    </message>
    <message>
        <source>A connection that is cut off</source>
        <translation>Une connexion coupée</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Serveur d’entraînement</translation>
    </message>
    <message>
        <source>A server on this computer that answers with any status you ask for. Nobody else can reach it, and it ends with StatusScope.</source>
        <translation>Un serveur sur cet ordinateur qui répond avec le code d’état de votre choix. Personne d’autre ne peut l’atteindre, et il s’arrête avec StatusScope.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>It cannot start: %1</source>
        <translation>Démarrage impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is stopped.</source>
        <translation>Il est arrêté.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n requête traitée</numerusform>
            <numerusform>%n requêtes traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever you choose starts it.</source>
        <translation>N’importe quel choix le démarre.</translation>
    </message>
</context>
<context>
    <name>StatusScope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>also %1 and %2</source>
        <translation>aussi %1 et %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>seconds for each probe</source>
        <translation>secondes par test</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>Autre proxy</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-agent</translation>
    </message>
    <message>
        <source>Some firewalls turn away programs: choose “Like Chrome” to see what a visitor sees.</source>
        <translation>Certains pare-feu rejettent les programmes&#xa0;: choisissez «&#xa0;Comme Chrome&#xa0;» pour voir ce que voit un visiteur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Conserver l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Until cleared</source>
        <translation>Jusqu’à effacement</translation>
    </message>
    <message>
        <source>Clear now…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Keep the bodies of answers too</source>
        <translation>Conserver aussi le corps des réponses</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Passwords, cookies and tokens are never kept. StatusScope sends nothing but your probes.</source>
        <translation>Mots de passe, cookies et jetons ne sont jamais conservés. StatusScope n’envoie rien d’autre que vos tests.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128, without a password</source>
        <translation>Par exemple http://proxy.example:3128, sans mot de passe</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbePage</name>
    <message>
        <source>Probing %1</source>
        <translation>Test&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1&#xa0;: réponse de %2</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <translation>Tester une adresse</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Open a saved answer…</source>
        <translation>Ouvrir une réponse enregistrée…</translation>
    </message>
    <message>
        <source>Open an answer somebody saved</source>
        <translation>Ouvrir une réponse enregistrée</translation>
    </message>
    <message>
        <source>Probe the address</source>
        <translation>Tester l’adresse</translation>
    </message>
    <message>
        <source>Probe without following redirects</source>
        <translation>Tester sans suivre les redirections</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>This result can no longer be read.</source>
        <translation>Ce résultat n’est plus lisible.</translation>
    </message>
    <message>
        <source>The body of this answer was not kept, so what it told is missing here.</source>
        <translation>Le corps de cette réponse n’a pas été conservé&#xa0;: ce qu’il apprenait manque ici.</translation>
    </message>
    <message>
        <source>Secrets are never kept: put the real value in place of REDACTED, then press Probe.</source>
        <translation>Les secrets ne sont jamais conservés&#xa0;: remplacez REDACTED par la vraie valeur, puis cliquez sur Tester.</translation>
    </message>
    <message>
        <source>Paste what somebody sent</source>
        <translation>Coller ce que quelqu’un a envoyé</translation>
    </message>
    <message>
        <source>Nothing is copied that could be read. Copy what the customer sent, then press %1.</source>
        <translation>Rien de lisible n’est copié. Copiez ce que le client a envoyé, puis appuyez sur %1.</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbeSession</name>
    <message>
        <source>Stopped. What has finished is kept.</source>
        <translation>Arrêté. Ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbeSide</name>
    <message>
        <source>Clear…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s), kept on this computer</source>
        <translation>
            <numerusform>%n test, sur cet ordinateur</numerusform>
            <numerusform>%n tests, sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s), until the window closes</source>
        <translation>
            <numerusform>%n test, jusqu’à la fermeture</numerusform>
            <numerusform>%n tests, jusqu’à la fermeture</numerusform>
        </translation>
    </message>
    <message>
        <source>No probes yet</source>
        <translation>Pas encore de test</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation>Échap efface le filtre.</translation>
    </message>
    <message>
        <source>What you probe is listed here, on this computer only.</source>
        <translation>Vos tests s’affichent ici, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>History is off: what you probe is forgotten when the window closes.</source>
        <translation>L’historique est désactivé&#xa0;: vos tests sont oubliés à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StatusScope::Redirects</name>
    <message>
        <source>Leads from https to plain http: from here on anybody on the way can read and change the page.</source>
        <translation>Mène de https à http non chiffré&#xa0;: à partir d’ici, quiconque se trouve sur le chemin peut lire et modifier la page.</translation>
    </message>
    <message>
        <source>Leads to another host: from %1 to %2.</source>
        <translation>Mène à un autre hôte&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>The redirects lead back to an address that was already asked; nobody ever arrives.</source>
        <translation>Les redirections ramènent à une adresse déjà demandée&#x202f;; personne n’arrive jamais.</translation>
    </message>
    <message>
        <source>303 asks for the result with GET, so %1 became %2.</source>
        <translation>303 fait demander le résultat avec GET&#xa0;: %1 est donc devenu %2.</translation>
    </message>
    <message>
        <source>%1 became %2 after %3, and what was sent is lost; 307 and 308 keep the method.</source>
        <translation>%1 est devenu %2 après %3, et ce qui était envoyé est perdu&#x202f;; 307 et 308 conservent la méthode.</translation>
    </message>
    <message>
        <source>%1 without Location: the answer says to go elsewhere, but not where.</source>
        <translation>%1 sans Location&#xa0;: la réponse dit d’aller ailleurs, mais pas où.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects in a row: each costs a round trip, and some programs give up after five.</source>
        <translation>
            <numerusform>%n redirection à la suite&#xa0;: chacune coûte un aller-retour, et certains programmes abandonnent après cinq.</numerusform>
            <numerusform>%n redirections à la suite&#xa0;: chacune coûte un aller-retour, et certains programmes abandonnent après cinq.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with an empty Location: the answer says to go elsewhere, but not where.</source>
        <translation>%1 avec une Location vide&#xa0;: la réponse dit d’aller ailleurs, mais pas où.</translation>
    </message>
    <message>
        <source>The address in Location holds a user name or a password. It is not sent on, and whoever reads the answer knows it (RFC 9110 section 4.2.4).</source>
        <translation>L’adresse dans Location contient un nom d’utilisateur ou un mot de passe. Il n’est pas transmis, et quiconque lit la réponse le connaît (RFC 9110, section 4.2.4).</translation>
    </message>
</context>
<context>
    <name>StatusScope::ReferenceBar</name>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No HTTP answer</source>
        <translation>Pas de réponse HTTP</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Favoris et notes</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Ajouter aux favoris</translation>
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
        <translation>Référence</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>In the list: search</source>
        <translation>Dans la liste&#xa0;: chercher</translation>
    </message>
    <message>
        <source>Up, Down, PgUp, PgDown</source>
        <translation>Haut, Bas, Pg préc., Pg suiv.</translation>
    </message>
    <message>
        <source>While searching: through the results</source>
        <translation>Pendant la recherche&#xa0;: parcourir les résultats</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Find in this entry…</source>
        <translation>Chercher dans la fiche…</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>In the list: copy, bookmark</source>
        <translation>Dans la liste&#xa0;: copier, favoris</translation>
    </message>
</context>
<context>
    <name>StatusScope::ReferenceSide</name>
    <message>
        <source>Code, name or symptom</source>
        <translation>Code, nom ou symptôme</translation>
    </message>
    <message>
        <source>Search codes, names and symptoms</source>
        <translation>Chercher codes, noms et symptômes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nearest entries are on the right.</source>
        <translation>Les fiches les plus proches sont à droite.</translation>
    </message>
    <message>
        <source>Probe it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, best match %2</source>
        <translation>%1, meilleur résultat %2</translation>
    </message>
    <message>
        <source>clears the search</source>
        <translation>efface la recherche</translation>
    </message>
    <message>
        <source>What helps is on the right.</source>
        <translation>Ce qui aide se trouve à droite.</translation>
    </message>
</context>
<context>
    <name>StatusScope::RequestFeed</name>
    <message>
        <source>Line %1 of “%2” is too long for an address.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;» est trop longue pour une adresse.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::ResultLine</name>
    <message>
        <source>Previous result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, best match selected</source>
        <translation>%1 sur %2, meilleur résultat sélectionné</translation>
    </message>
</context>
<context>
    <name>StatusScope::ResultView</name>
    <message>
        <source>Headers, body and findings of a hop appear here as soon as it has answered; choose a finished hop to read it meanwhile.</source>
        <translation>En-têtes, corps et constats d’une étape s’affichent ici dès qu’elle a répondu&#x202f;; en attendant, choisissez une étape terminée.</translation>
    </message>
</context>
<context>
    <name>StatusScope::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>Partout</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>molette</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Agrandir, réduire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>StatusScope::StartView</name>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN/proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Visitor, network, CDN or proxy, site: nothing is known yet.</source>
        <translation>Visiteur, réseau, CDN ou proxy, site&#xa0;: rien n’est encore connu.</translation>
    </message>
</context>
<context>
    <name>StatusScope::SupportDelegate</name>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>supported: %1</source>
        <translation>pris en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>supported in part: %1</source>
        <translation>pris en charge en partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>not supported, off until a setting is changed: %1</source>
        <translation>non pris en charge, inactif sans réglage modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>non pris en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans données</translation>
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
        <translation>%1, une note</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>supported since %1</source>
        <translation>pris en charge depuis %1</translation>
    </message>
</context>
<context>
    <name>StatusScope::TableHead</name>
    <message>
        <source>Usual widths</source>
        <translation>Largeurs habituelles</translation>
    </message>
</context>
<context>
    <name>StatusScope::TellCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
</context>
<context>
    <name>StatusScope::TextPane</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>Afficher les %1 caractères</translation>
    </message>
</context>
<context>
    <name>StatusScope::UrlBar</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, such as www.example.com/page</source>
        <translation>Adresse, par exemple www.example.com/page</translation>
    </message>
    <message numerus="yes">
        <source>Options, %n set</source>
        <translation>
            <numerusform>Options, %n définie</numerusform>
            <numerusform>Options, %n définies</numerusform>
        </translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n définie</numerusform>
            <numerusform>%n définies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::VerdictView</name>
    <message>
        <source>Tell the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Check next</source>
        <translation>À vérifier ensuite</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Réessayer&#x202f;?</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Could also be</source>
        <translation>Autres possibilités</translation>
    </message>
</context>
<context>
    <name>StatusScope::WaitingView</name>
    <message>
        <source>Waiting for %1</source>
        <translation>Attente&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the name, for %n second(s).</source>
        <translation>
            <numerusform>Recherche du nom depuis %n seconde.</numerusform>
            <numerusform>Recherche du nom depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting, for %n second(s).</source>
        <translation>
            <numerusform>Connexion depuis %n seconde.</numerusform>
            <numerusform>Connexion depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreeing on a secure connection, for %n second(s).</source>
        <translation>
            <numerusform>Négociation de la connexion sécurisée depuis %n seconde.</numerusform>
            <numerusform>Négociation de la connexion sécurisée depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, sending the request.</source>
        <translation>Connecté, envoi de la requête.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, no answer for %n second(s).</source>
        <translation>
            <numerusform>Connecté, sans réponse depuis %n seconde.</numerusform>
            <numerusform>Connecté, sans réponse depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is coming in, for %n second(s).</source>
        <translation>
            <numerusform>Réception de la réponse depuis %n seconde.</numerusform>
            <numerusform>Réception de la réponse depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered; going on.</source>
        <translation>Réponse reçue&#x202f;; on continue.</translation>
    </message>
    <message>
        <source>A probe is under way</source>
        <translation>Un test est en cours</translation>
    </message>
    <message>
        <source>The limit is %1 s.</source>
        <translation>La limite est de %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>StatusScope::WayView</name>
    <message>
        <source>Way of the request</source>
        <translation>Parcours de la requête</translation>
    </message>
</context>
<context>
    <name>StatusScope::WhichSection</name>
    <message>
        <source>Which one is it?</source>
        <translation>Lequel est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>The header says</source>
        <translation>L’en-tête dit</translation>
    </message>
    <message>
        <source>Any server</source>
        <translation>Tout serveur</translation>
    </message>
    <message>
        <source>The page shows</source>
        <translation>La page affiche</translation>
    </message>
    <message>
        <source>a page of the site’s own, or a plain one</source>
        <translation>une page propre au site, ou toute simple</translation>
    </message>
</context>
<context>
    <name>StatusScope::WireText</name>
    <message>
        <source>Copy, secrets included</source>
        <translation>Copier, secrets compris</translation>
    </message>
</context>
<context>
    <name>StatusScope::Wording</name>
    <message>
        <source>%1 tomorrow</source>
        <translation>%1 demain</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Formats of QLocale: the day with and without the year.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm &apos;UTC&apos;</source>
        <extracomment>Format of QLocale</extracomment>
        <translation>d MMM yyyy HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value off the wire</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The history file belongs to another program.</source>
        <translation>Le fichier d’historique appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The history was written by a newer StatusScope.</source>
        <translation>L’historique a été écrit par un StatusScope plus récent.</translation>
    </message>
    <message>
        <source>The history file was damaged.</source>
        <translation>Le fichier d’historique était endommagé.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2, and a new one begun.</source>
        <translation>%1 Il a été mis de côté sous %2, et un nouveau créé.</translation>
    </message>
    <message>
        <source>There is no history: Qt’s SQLite driver is missing.</source>
        <translation>Pas d’historique&#xa0;: le pilote SQLite de Qt est absent.</translation>
    </message>
    <message>
        <source>The history cannot be written: what you probe is kept until the window closes.</source>
        <translation>Impossible d’écrire l’historique&#xa0;: vos tests sont gardés jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The disk is full, or the history has reached its limit: this was not kept.</source>
        <translation>Le disque est plein, ou l’historique a atteint sa limite&#xa0;: ceci n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Another program is using the history: this was not kept.</source>
        <translation>Un autre programme utilise l’historique&#xa0;: ceci n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The history file cannot be used: what you probe is kept until the window closes.</source>
        <translation>Le fichier d’historique est inutilisable&#xa0;: vos tests sont gardés jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>Erreur de l’historique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Forget everything that was probed and opened?</source>
        <translation>Oublier tout ce qui a été testé et ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>Bookmarks and notes stay. This cannot be undone.</source>
        <translation>Les favoris et les notes restent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget everything that was probed and opened, and all batches?</source>
        <translation>Oublier tout ce qui a été testé et ouvert, ainsi que tous les lots ?</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>No entry for “%1”.</source>
        <translation>Aucune fiche pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
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
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>TlsFacts</name>
    <message>
        <source>The server sent no certificate.</source>
        <translation>Le serveur n’a pas envoyé de certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on.</source>
        <translation>Le certificat de %1 est valable à partir du %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>Le certificat de %1 est autosigné.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>Le certificat est pour %1, pas pour %2.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted: %2.</source>
        <translation>L’émetteur du certificat de %1 n’est pas reconnu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server answered https with plain text.</source>
        <translation>Le serveur a répondu en clair à une demande https.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>Le serveur a fermé la connexion pendant la négociation TLS.</translation>
    </message>
    <message>
        <source>The certificate of %1 lists no name at all (subjectAltName).</source>
        <translation>Le certificat de %1 ne cite aucun nom (subjectAltName).</translation>
    </message>
</context>
<context>
    <name>TlsRows</name>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends soon:</source>
        <translation>Expire bientôt&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès le</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message numerus="yes">
        <source>Made for %n day(s), so meant to be renewed by a program</source>
        <translation>
            <numerusform>Établi pour %n jour, donc à renouveler par un programme</numerusform>
            <numerusform>Établi pour %n jours, donc à renouveler par un programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made for %n day(s)</source>
        <translation>
            <numerusform>Établi pour %n jour</numerusform>
            <numerusform>Établi pour %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Wrong name:</source>
        <translation>Mauvais nom&#xa0;:</translation>
    </message>
    <message>
        <source>The address is among them</source>
        <translation>L’adresse en fait partie</translation>
    </message>
    <message>
        <source>%1 is not among them</source>
        <translation>%1 n’en fait pas partie</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Signed by itself:</source>
        <translation>Autosigné&#xa0;:</translation>
    </message>
    <message>
        <source>nobody else vouches for it</source>
        <translation>personne d’autre ne le garantit</translation>
    </message>
    <message>
        <source>Unknown issuer:</source>
        <translation>Émetteur inconnu&#xa0;:</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>cet ordinateur ne lui fait pas confiance</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>Non vérifié&#xa0;:</translation>
    </message>
    <message>
        <source>the check was switched off</source>
        <translation>la vérification était désactivée</translation>
    </message>
    <message>
        <source>This computer trusts the issuer</source>
        <translation>Cet ordinateur fait confiance à l’émetteur</translation>
    </message>
    <message>
        <source>Not the reason for the failure</source>
        <translation>Pas la cause de l’échec</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Outdated:</source>
        <translation>Dépassé&#xa0;:</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>browsers refuse it</source>
        <translation>les navigateurs le refusent</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>Bibliothèque TLS</translation>
    </message>
    <message>
        <source>Chain, %1</source>
        <translation>Chaîne, %1</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2</source>
        <translation>Émis par %1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>less than a day ago</source>
        <translation>depuis moins d’un jour</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>dans moins d’un jour</translation>
    </message>
</context>
<context>
    <name>UrlInput</name>
    <message>
        <source>The address names no host.</source>
        <translation>L’adresse n’indique pas d’hôte.</translation>
    </message>
    <message>
        <source>“%1” is no host name or address with an optional port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte ni une adresse avec port facultatif.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>L’adresse dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>No address was given.</source>
        <translation>Aucune adresse n’a été donnée.</translation>
    </message>
    <message>
        <source>The address holds control characters.</source>
        <translation>L’adresse contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Only http and https can be asked; this address begins with “%1:”.</source>
        <translation>Seuls http et https peuvent être interrogés&#x202f;; cette adresse commence par «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>The redirect leads to “%1:”, which is neither http nor https.</source>
        <translation>La redirection mène à «&#xa0;%1:&#xa0;», qui n’est ni http ni https.</translation>
    </message>
    <message>
        <source>In a user name or password, “/”, “?” and “#” are written %2F, %3F and %23.</source>
        <translation>Dans un nom d’utilisateur ou un mot de passe, « / », « ? » et « # » s’écrivent %2F, %3F et %23.</translation>
    </message>
</context>
<context>
    <name>UserAgents</name>
    <message>
        <source>StatusScope %1, says openly what it is</source>
        <translation>StatusScope %1, s’annonce ouvertement</translation>
    </message>
    <message>
        <source>Like Chrome on Windows</source>
        <translation>Comme Chrome sous Windows</translation>
    </message>
    <message>
        <source>Like Firefox on Linux</source>
        <translation>Comme Firefox sous Linux</translation>
    </message>
    <message>
        <source>Like an iPhone</source>
        <translation>Comme un iPhone</translation>
    </message>
    <message>
        <source>Like Google’s robot</source>
        <translation>Comme le robot de Google</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Pas de réponse HTTP</translation>
    </message>
    <message>
        <source>Outside 100 to 599</source>
        <translation>Hors de 100 à 599</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Émise par %1</translation>
    </message>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, pas de réponse HTTP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer not read to its end</source>
        <translation>Réponse non lue jusqu’au bout</translation>
    </message>
    <message>
        <source>%1, answer not read to its end</source>
        <translation>%1, réponse non lue jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>%1 to https</source>
        <translation>%1 vers https</translation>
    </message>
    <message>
        <source>%1 on the same host</source>
        <translation>%1 sur le même hôte</translation>
    </message>
    <message>
        <source>%1 on another host</source>
        <translation>%1 sur un autre hôte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, à %1</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêté par vous</translation>
    </message>
    <message>
        <source>Stopped at the name, before connecting</source>
        <translation>Arrêt à la recherche du nom, avant la connexion</translation>
    </message>
    <message>
        <source>Stopped while connecting</source>
        <translation>Arrêt pendant la connexion</translation>
    </message>
    <message>
        <source>Stopped during the handshake</source>
        <translation>Arrêt pendant la négociation</translation>
    </message>
    <message>
        <source>Connected, then no answer</source>
        <translation>Connecté, puis aucune réponse</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>Recherche du nom</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Agreeing on a secure connection</source>
        <translation>Négociation de la connexion sécurisée</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>Réception de la réponse</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Connected to %1, waiting</source>
        <translation>Connecté à %1, en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s) so far, %1</source>
        <translation>
            <numerusform>%n redirection jusqu’ici, %1</numerusform>
            <numerusform>%n redirections jusqu’ici, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Way of the request</source>
        <translation>Parcours de la requête</translation>
    </message>
    <message>
        <source>Way of the request: %1</source>
        <translation>Parcours de la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered, but not with HTTP</source>
        <translation>A répondu, mais pas en HTTP</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La réponse s’est interrompue</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, pas de réponse HTTP</translation>
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
