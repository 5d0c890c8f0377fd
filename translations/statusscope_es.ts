<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AddressList</name>
    <message numerus="yes">
        <source>%n address(es).</source>
        <translation>
            <numerusform>%n dirección.</numerusform>
            <numerusform>%n direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer: only its first %1 are taken.</source>
        <translation>La lista es más larga: solo se toman las primeras %1.</translation>
    </message>
    <message>
        <source>Line %1 is kept but cannot be asked: %2</source>
        <translation>La línea %1 se conserva, pero no se puede consultar: %2</translation>
    </message>
    <message>
        <source>Line %1 repeats line %2 and is asked once.</source>
        <translation>La línea %1 repite la %2 y se consulta una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept but cannot be asked: %1. The first: %2</source>
        <translation>
            <numerusform>%n línea se conserva, pero no se puede consultar: %1. La primera: %2</numerusform>
            <numerusform>%n líneas se conservan, pero no se pueden consultar: %1. La primera: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines repeat an earlier one and are asked once: %1.</source>
        <translation>
            <numerusform>%n línea repite una anterior y se consulta una sola vez: %1.</numerusform>
            <numerusform>%n líneas repiten una anterior y se consultan una sola vez: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>The outcome differs: %1.</source>
        <translation>El resultado difiere: %1.</translation>
    </message>
    <message>
        <source>The final address differs: %1.</source>
        <translation>La dirección final difiere: %1.</translation>
    </message>
    <message>
        <source>The Server field differs: %1.</source>
        <translation>El campo Server difiere: %1.</translation>
    </message>
    <message>
        <source>The HTTP version differs: %1.</source>
        <translation>La versión de HTTP difiere: %1.</translation>
    </message>
    <message>
        <source>The certificate differs: %1.</source>
        <translation>El certificado difiere: %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>An SSH server answers at this port: “%1”.</source>
        <translation>En este puerto responde un servidor SSH: “%1”.</translation>
    </message>
    <message>
        <source>A mail or FTP server answers at this port: “%1”.</source>
        <translation>En este puerto responde un servidor de correo o FTP: “%1”.</translation>
    </message>
    <message>
        <source>A mailbox server (POP3 or IMAP) answers at this port: “%1”.</source>
        <translation>En este puerto responde un servidor de buzones (POP3 o IMAP): “%1”.</translation>
    </message>
    <message>
        <source>The answer is a related protocol, but no HTTP: “%1”.</source>
        <translation>La respuesta es de un protocolo emparentado, pero no es HTTP: “%1”.</translation>
    </message>
    <message>
        <source>The answer has no HTTP status line; it begins with “%1”.</source>
        <translation>La respuesta no tiene línea de estado HTTP; empieza por “%1”.</translation>
    </message>
    <message>
        <source>The server speaks TLS at this port: ask it with https.</source>
        <translation>El servidor usa TLS en este puerto: consúltelo con https.</translation>
    </message>
    <message>
        <source>The server speaks HTTP/2 only at this port.</source>
        <translation>El servidor solo usa HTTP/2 en este puerto.</translation>
    </message>
    <message>
        <source>A document came without a status line and headers, as HTTP/0.9 sent it.</source>
        <translation>Llegó un documento sin línea de estado ni cabecera, como los enviaba HTTP/0.9.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the status line, so that strict programs do not recognise it as HTTP: “%1”.</source>
        <translation>Hay una marca de orden de bytes (BOM) antes de la línea de estado, de modo que los programas estrictos no la reconocen como HTTP: “%1”.</translation>
    </message>
    <message>
        <source>White space stands before the status line, so that strict programs do not recognise it as HTTP: “%1”.</source>
        <translation>Hay espacio en blanco antes de la línea de estado, de modo que los programas estrictos no la reconocen como HTTP: “%1”.</translation>
    </message>
</context>
<context>
    <name>BatchRows</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <translation>%1, sin seguir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>CDN, proxy</source>
        <translation>CDN, proxy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Uno u otro</translation>
    </message>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, sin respuesta HTTP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3. Must act: %4. Made by: %5. %6, %7</source>
        <translation>%1: %2. %3. Debe actuar: %4. Generado por: %5. %6, %7</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n salto</numerusform>
            <numerusform>%n saltos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>fin: %1</translation>
    </message>
    <message>
        <source>%1, %2 at a time, %3</source>
        <translation>%1, %2 a la vez, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>finished, then stopped</source>
        <translation>terminadas, luego se detuvo</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminadas</translation>
    </message>
    <message>
        <source>finished, %1</source>
        <translation>terminadas, %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3 without answer</source>
        <translation>%1 de %2, %3 sin respuesta</translation>
    </message>
    <message>
        <source>%1 of %2, stopped</source>
        <translation>%1 de %2, detenido</translation>
    </message>
    <message>
        <source>%1, all fine</source>
        <translation>%1, todo bien</translation>
    </message>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1, %2 por revisar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year, in Qt’s letters</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>detenido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) held secrets, which are never kept: they cannot be asked again.</source>
        <translation>
            <numerusform>%n dirección contenía un secreto, que nunca se guarda: no se puede volver a consultar.</numerusform>
            <numerusform>%n direcciones contenían secretos, que nunca se guardan: no se pueden volver a consultar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChunkReader</name>
    <message>
        <source>A carriage return stands alone in the line of a chunk’s size.</source>
        <translation>Hay un retorno de carro suelto en la línea del tamaño de un fragmento (chunk).</translation>
    </message>
    <message>
        <source>A chunk does not end where its size says.</source>
        <translation>Un fragmento (chunk) no termina donde dice su tamaño.</translation>
    </message>
    <message>
        <source>The size of a chunk is larger than any body can be.</source>
        <translation>El tamaño de un fragmento (chunk) es mayor de lo que puede ser un contenido.</translation>
    </message>
    <message>
        <source>The size of a chunk is no hexadecimal number.</source>
        <translation>El tamaño de un fragmento (chunk) no es un número hexadecimal.</translation>
    </message>
    <message>
        <source>A chunk extension holds control characters.</source>
        <translation>Una extensión de fragmento (chunk) contiene caracteres de control.</translation>
    </message>
    <message>
        <source>Blanks stand in the line of a chunk’s size, where none belong; some programs refuse them.</source>
        <translation>Hay espacios en la línea del tamaño de un fragmento (chunk), donde no debe haberlos; algunos programas los rechazan.</translation>
    </message>
    <message>
        <source>Lines around the chunks of the body end with a line feed alone instead of carriage return and line feed.</source>
        <translation>Las líneas en torno a los fragmentos (chunks) del contenido terminan solo en salto de línea, en lugar de retorno de carro y salto de línea.</translation>
    </message>
    <message>
        <source>Extensions and trailers of the chunked body are larger than %1 bytes.</source>
        <translation>Las extensiones y los tráileres del contenido en fragmentos (chunks) superan los %1 bytes.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>list the registry, or search it</source>
        <translation>mostrar el catálogo o buscar en él</translation>
    </message>
    <message>
        <source>everything known of a code</source>
        <translation>todo lo que se sabe de un código</translation>
    </message>
    <message>
        <source>fetch addresses and explain the answers</source>
        <translation>consultar direcciones y explicar las respuestas</translation>
    </message>
    <message>
        <source>explain an answer somebody saved, a log line or a code</source>
        <translation>explicar una respuesta guardada, una línea de registro o un código</translation>
    </message>
    <message>
        <source>run the practice server on this computer</source>
        <translation>iniciar el servidor de práctica en este equipo</translation>
    </message>
    <message>
        <source>Explains HTTP status codes and what a server really answered.</source>
        <translation>Explica los códigos de estado HTTP y qué respondió realmente un servidor.</translation>
    </message>
    <message>
        <source>Usage: statusscope-cli VERB [OPTIONS]; VERB --help tells more.</source>
        <translation>Uso: statusscope-cli COMANDO [OPCIONES]; más detalles con COMANDO --help.</translation>
    </message>
    <message>
        <source>Which verb?</source>
        <translation>¿Qué comando?</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>No existe el comando “%1”.</translation>
    </message>
    <message>
        <source>See “statusscope-cli --help”.</source>
        <translation>Véase “statusscope-cli --help”.</translation>
    </message>
    <message>
        <source>The results cannot be written: %1</source>
        <translation>Los resultados no se pueden escribir: %1</translation>
    </message>
    <message>
        <source>The network part of the program cannot be loaded: %1</source>
        <translation>No se puede cargar la parte de red del programa: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Uso: </translation>
    </message>
    <message>
        <source>See “statusscope-cli %1 --help”.</source>
        <translation>Véase “statusscope-cli %1 --help”.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 requiere un número entero de %2 a %3, no “%4”.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 requiere uno de %2, no “%3”.</translation>
    </message>
    <message>
        <source>Explains HTTP status codes and what a server really answered.</source>
        <translation>Explica los códigos de estado HTTP y qué respondió realmente un servidor.</translation>
    </message>
    <message>
        <source>Keep settings and history there.</source>
        <translation>Guardar ahí los ajustes y el historial.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>Guardar una imagen de la ventana y salir.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Which page: reference, probe, batch, preferences.</source>
        <translation>Qué página: reference, probe, batch, preferences.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>PÁGINA</translation>
    </message>
    <message>
        <source>Light or dark, whatever the system has.</source>
        <translation>Claro (light) u oscuro (dark), al margen del sistema.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Idioma de la ventana, por ejemplo es.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x820.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x820.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ANCHOxALTO</translation>
    </message>
    <message>
        <source>A code, an id, an address or a saved response.</source>
        <translation>Un código, un id, una dirección o una respuesta guardada.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT.</source>
        <translation>--size requiere ANCHOxALTO.</translation>
    </message>
    <message>
        <source>--theme wants light or dark.</source>
        <translation>--theme requiere light o dark.</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Una cosa a la vez.</translation>
    </message>
    <message>
        <source>Add the codes of your own in this folder.</source>
        <translation>Añadir los códigos propios de esta carpeta.</translation>
    </message>
    <message>
        <source>--registry takes a folder, not “%1”.</source>
        <translation>--registry pide una carpeta, no “%1”.</translation>
    </message>
    <message>
        <source>--registry wants a folder.</source>
        <translation>--registry pide una carpeta.</translation>
    </message>
    <message>
        <source>--page wants one of: %1.</source>
        <translation>--page requiere una de estas palabras: %1.</translation>
    </message>
    <message>
        <source>--lang wants one of: %1.</source>
        <translation>--lang requiere uno de estos códigos: %1.</translation>
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
        <translation>%1: el servidor de nombres no respondió en %2 s.</translation>
    </message>
    <message>
        <source>%1: the TLS handshake was not finished within %2 s.</source>
        <translation>%1: la negociación TLS no terminó en %2 s.</translation>
    </message>
    <message>
        <source>%1: no connection within %2 s.</source>
        <translation>%1: sin conexión en %2 s.</translation>
    </message>
    <message>
        <source>%1 is no IPv%2 address, the only kind allowed here.</source>
        <translation>%1 no es una dirección IPv%2, las únicas permitidas aquí.</translation>
    </message>
    <message>
        <source>The proxy %1 gave no answer.</source>
        <translation>El proxy %1 no respondió.</translation>
    </message>
    <message>
        <source>The proxy %1 gave no answer within %2 s.</source>
        <translation>El proxy %1 no respondió en %2 s.</translation>
    </message>
</context>
<context>
    <name>DnsLookup</name>
    <message>
        <source>Names under “.invalid” never exist (RFC 6761).</source>
        <translation>Los nombres bajo “.invalid” no existen nunca (RFC 6761).</translation>
    </message>
    <message>
        <source>Names under “.onion” exist within Tor only (RFC 7686).</source>
        <translation>Los nombres bajo “.onion” solo existen dentro de Tor (RFC 7686).</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>El nombre no tiene dirección.</translation>
    </message>
</context>
<context>
    <name>EntryFault</name>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN o proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>Quién debe actuar: %1</translation>
    </message>
    <message>
        <source>Answer written by: %1.</source>
        <translation>Respuesta escrita por: %1.</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>%1, section %2</source>
        <translation>%1, sección %2</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definido en</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Yes, with IANA</source>
        <translation>Sí, en la IANA</translation>
    </message>
    <message>
        <source>No, not with IANA</source>
        <translation>No en la IANA</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Only in the server’s log</source>
        <translation>Solo en el registro del servidor</translation>
    </message>
    <message>
        <source>Travels with</source>
        <translation>Se envía con</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <translation>Admite caché</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Campos obligatorios</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Fijarse en</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Site owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>No HTTP answer</source>
        <translation>Sin respuesta HTTP</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Qué decir al cliente</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>¿Reintentar?</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>Se confunde con</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>%1 (off until switched on)</source>
        <translation>%1 (desactivado hasta activarlo)</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>Sin estado HTTP</translation>
    </message>
</context>
<context>
    <name>EntrySummary</name>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>¿Reintentar?</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Qué decir al cliente</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, sección %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Fuente: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
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
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>descarga %1</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Con certeza</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>1 redirect</source>
        <translation>1 redirección</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>detenido tras %1</translation>
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
        <translation>TIEMPO</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>LOOP</source>
        <translation>BUCLE</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>PROXY</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ALTO</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects</source>
        <translation>
            <numerusform>%n redirección</numerusform>
            <numerusform>%n redirecciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Explains an answer somebody saved: a raw HTTP response, the output of curl -i or curl -v, a HAR file, a line of an access log, an error page’s text, a status line or a code. Nothing is fetched.</source>
        <translation>Explica una respuesta guardada: una respuesta HTTP sin procesar, la salida de curl -i o curl -v, un archivo HAR, una línea de un registro de accesos, el texto de una página de error, una línea de estado o un código. No se descarga nada.</translation>
    </message>
    <message>
        <source>Where it is; standard input without one.</source>
        <translation>Dónde está; si se omite, la entrada estándar.</translation>
    </message>
    <message>
        <source>text, json, ndjson, markdown, html, har or csv.</source>
        <translation>text, json, ndjson, markdown, html, har o csv.</translation>
    </message>
    <message>
        <source>Leave credentials, cookies and tokens in the output.</source>
        <translation>Dejar credenciales, cookies y tokens en la salida.</translation>
    </message>
    <message>
        <source>explain takes one file. See “statusscope-cli explain --help”.</source>
        <translation>explain admite un solo archivo. Véase “statusscope-cli explain --help”.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>This is not a web address</source>
        <translation>Esto no es una dirección web</translation>
    </message>
    <message>
        <source>Only http and https addresses can be probed</source>
        <translation>Solo se pueden probar direcciones http y https</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>El nombre no existe</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>No se pudo resolver el nombre</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Se rechazó la conexión</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>No se puede acceder a la red</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>El certificado aún no es válido</translation>
    </message>
    <message>
        <source>The certificate is made out to another name</source>
        <translation>El certificado se emitió para otro nombre</translation>
    </message>
    <message>
        <source>The certificate is signed by itself</source>
        <translation>El certificado está autofirmado</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the certificate</source>
        <translation>El certificado no lo avala nadie en quien este equipo confíe</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on</source>
        <translation>No se pudo acordar una conexión segura</translation>
    </message>
    <message>
        <source>The server speaks plain text where a secure connection was asked for</source>
        <translation>El servidor responde sin cifrar donde se pidió una conexión segura</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>La respuesta no es HTTP</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>El servidor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>The answer makes no sense as HTTP</source>
        <translation>La respuesta no tiene sentido como HTTP</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La respuesta se interrumpió</translation>
    </message>
    <message>
        <source>There are too many redirects</source>
        <translation>Hay demasiadas redirecciones</translation>
    </message>
    <message>
        <source>The redirects go round in a circle</source>
        <translation>Las redirecciones dan vueltas en círculo</translation>
    </message>
    <message>
        <source>A redirect leads out of the web</source>
        <translation>Una redirección lleva fuera de la web</translation>
    </message>
    <message>
        <source>A redirect leads to no usable address</source>
        <translation>Una redirección lleva a una dirección inservible</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>El proxy no dejó pasar la solicitud</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>El proxy pide nombre y contraseña</translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Detenido antes de llegar una respuesta</translation>
    </message>
    <message>
        <source>The connection did not come about in time</source>
        <translation>La conexión no se estableció a tiempo</translation>
    </message>
</context>
<context>
    <name>FaultStops</name>
    <message>
        <source>must act</source>
        <translation>debe actuar</translation>
    </message>
    <message>
        <source>wrote this</source>
        <translation>escribió esto</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>lo reenvió</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN o proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>Nobody must act.</source>
        <translation>Nadie tiene que actuar.</translation>
    </message>
    <message>
        <source>Who must act: %1.</source>
        <translation>Quién debe actuar: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Answer written by: %1.</source>
        <translation>Respuesta escrita por: %1.</translation>
    </message>
    <message>
        <source>Fine: %1.</source>
        <translation>Bien: %1.</translation>
    </message>
    <message>
        <source>The way broke before: %1.</source>
        <translation>El recorrido se cortó antes de: %1.</translation>
    </message>
    <message>
        <source>stopped it</source>
        <translation>lo detuvo</translation>
    </message>
    <message>
        <source>was answering</source>
        <translation>estaba respondiendo</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Salto %1 de %2</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Many addresses at once</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Muchas direcciones a la vez</translation>
    </message>
    <message>
        <source>Choose “New batch” (&lt;code&gt;Ctrl+N&lt;/code&gt;), paste addresses, one a line, and start. StatusScope asks several at a time, but one host only few at a time, so that nobody is flooded.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Elija «Lote nuevo» (&lt;code&gt;Ctrl+N&lt;/code&gt;), pegue direcciones, una por línea, y empiece. StatusScope pregunta a varias a la vez, pero pocas veces a un mismo host, para no inundar a nadie.</translation>
    </message>
    <message>
        <source>The bars count the classes of answers and who must act; click one to filter the table. Open a row to see that probe in full. “Export” (&lt;code&gt;Ctrl+E&lt;/code&gt;) writes the table as CSV and other formats.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Las barras cuentan las clases de respuestas y quién debe actuar; un clic filtra la tabla. Abra una fila para ver esa prueba entera. «Exportar» (&lt;code&gt;Ctrl+E&lt;/code&gt;) escribe la tabla en CSV y otros formatos.</translation>
    </message>
    <message>
        <source>Batches stay in the list on the left when you quit, on this computer only and for as long as the history is kept; one that was still running keeps what was finished and can go on. Passwords, cookies and tokens are never kept, so an address that held one is not asked again. &lt;code&gt;Del&lt;/code&gt; deletes a batch, “Clear…” all of them.</source>
        <extracomment>the guide, batch</extracomment>
        <translation>Los lotes quedan en la lista de la izquierda al salir, solo en este equipo y tanto como el historial; uno que aún corría guarda lo terminado y puede seguir. Contraseñas, cookies y tokens no se guardan nunca, así que una dirección que tenía uno no se vuelve a preguntar. &lt;code&gt;Supr&lt;/code&gt; elimina un lote, «Borrar…» todos.</translation>
    </message>
    <message>
        <source>On the console</source>
        <extracomment>the guide, console</extracomment>
        <translation>En la consola</translation>
    </message>
    <message>
        <source>&lt;code&gt;statusscope-cli&lt;/code&gt; knows and does the same without a window.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;statusscope-cli&lt;/code&gt; sabe y hace lo mismo sin ventana.</translation>
    </message>
    <message>
        <source>&lt;code&gt;statusscope-cli VERB --help&lt;/code&gt; lists the options. The exit code is 0 when every final answer was below 400, 1 when one was not, 2 for wrong use, 3 when one never came.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;statusscope-cli VERB --help&lt;/code&gt; muestra las opciones. El código de salida es 0 si toda respuesta final fue menor que 400, 1 si alguna no lo fue, 2 por mal uso, 3 si alguna no llegó.</translation>
    </message>
    <message>
        <source>&lt;code&gt;serve&lt;/code&gt;, and “Practice server” in the menu, run a server on this computer that answers as asked: &lt;code&gt;/404&lt;/code&gt;, &lt;code&gt;/503?vendor=varnish&lt;/code&gt;, &lt;code&gt;/redirect/3&lt;/code&gt;, &lt;code&gt;/loop&lt;/code&gt;. Nobody else can reach it.</source>
        <extracomment>the guide, console</extracomment>
        <translation>&lt;code&gt;serve&lt;/code&gt;, y «Servidor de práctica» en el menú, ponen en marcha en este equipo un servidor que responde lo que se le pide: &lt;code&gt;/404&lt;/code&gt;, &lt;code&gt;/503?vendor=varnish&lt;/code&gt;, &lt;code&gt;/redirect/3&lt;/code&gt;, &lt;code&gt;/loop&lt;/code&gt;. Nadie más puede llegar a él.</translation>
    </message>
    <message>
        <source>What is kept and sent</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>Qué se guarda y se envía</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sent:&lt;/b&gt; what you probe, to the address you probe, and nothing else. The reference and this guide are part of the program. There is no telemetry and no look for updates.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Se envía:&lt;/b&gt; lo que usted prueba, a la dirección que prueba, y nada más. La referencia y esta guía son parte del programa. No hay telemetría ni búsqueda de actualizaciones.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kept:&lt;/b&gt; what you probed, alone or in a batch, in a file of your account, until you clear it or it is old enough. Passwords, cookies and tokens that are known as such are taken out before.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Se guarda:&lt;/b&gt; lo que probó, solo o en lote, en un archivo de su cuenta, hasta que lo borre o sea bastante antiguo. Las contraseñas, cookies y tokens conocidos como tales se quitan antes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Exported and copied:&lt;/b&gt; the same; they are left out unless you ask for them, in the menu or on the console with &lt;code&gt;--show-secrets&lt;/code&gt;. A secret under a name that nobody knows cannot be recognised, so read an export before you pass it on.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Se exporta y se copia:&lt;/b&gt; lo mismo; quedan fuera salvo que los pida, en el menú o en la consola con &lt;code&gt;--show-secrets&lt;/code&gt;. Un secreto con un nombre que nadie conoce no se puede reconocer; lea una exportación antes de pasarla.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Links&lt;/b&gt; that begin with &lt;code&gt;statusscope:&lt;/code&gt; open the program from a page or a mail. They never send anything before you agree.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Los enlaces&lt;/b&gt; que empiezan por &lt;code&gt;statusscope:&lt;/code&gt; abren el programa desde una página o un correo. Nunca envían nada antes de que usted acepte.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bookmarks and notes&lt;/b&gt; stand in the same file. Clearing the history leaves them.</source>
        <extracomment>the guide, privacy</extracomment>
        <translation>&lt;b&gt;Marcadores y notas&lt;/b&gt; están en el mismo archivo. Borrar el historial los deja.</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Probar una dirección</translation>
    </message>
    <message>
        <source>Paste an address and press Enter. StatusScope asks once, follows redirects hop by hop as a browser does, and explains what came back. A finished hop appears at once; Esc stops.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Pegue una dirección y pulse Entrar. StatusScope pregunta una vez, sigue las redirecciones paso a paso como un navegador y explica lo que volvió. Un paso terminado aparece al momento; Esc detiene.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <extracomment>the guide, probe</extracomment>
        <translation>El veredicto</translation>
    </message>
    <message>
        <source>What it means, who made the answer and with what evidence. “Certain”, “Likely” or “A guess” says how strong the evidence is; below certain, “could also be” lists the alternatives.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Qué significa, quién hizo la respuesta y con qué pruebas. «Con certeza», «Probable» o «Suposición» dice lo fuertes que son; por debajo de la certeza, «También podría ser» da las alternativas.</translation>
    </message>
    <message>
        <source>The way of the request</source>
        <extracomment>the guide, probe</extracomment>
        <translation>El recorrido de la solicitud</translation>
    </message>
    <message>
        <source>One line a hop, all on one time scale: name look-up, connecting, TLS, waiting, download. Choose a hop, and the tabs below show its header fields with what each tells, its certificate, its body, the raw bytes and the findings. Ids that a vendor’s support asks for come first, each with Copy.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Una línea por paso, todas en una misma escala de tiempo: nombre, conexión, TLS, espera, descarga. Elija un paso, y las pestañas de abajo muestran sus campos de cabecera con lo que dice cada uno, su certificado, su cuerpo, los bytes tal cual y los hallazgos. Los identificadores que pide el soporte de un proveedor van primero, cada uno con «Copiar».</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Method, header fields, credentials, proxy, time-outs, the address to use for a name, and more. The button counts what is set. The same options, by the same names as curl’s, are there &lt;a href=&quot;console.html&quot;&gt;on the console&lt;/a&gt;.</source>
        <extracomment>the guide, probe</extracomment>
        <translation>Método, campos de cabecera, credenciales, proxy, tiempos límite, la dirección para un nombre y más. El botón cuenta lo que está puesto. Las mismas opciones, con los mismos nombres que en curl, están &lt;a href=&quot;console.html&quot;&gt;en la consola&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Look a code up</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Type &lt;code&gt;404&lt;/code&gt;, &lt;code&gt;404.13&lt;/code&gt;, &lt;code&gt;h12&lt;/code&gt;, &lt;code&gt;gateway&lt;/code&gt;, &lt;code&gt;too many redirects&lt;/code&gt;, or a browser’s own words such as &lt;code&gt;ERR_NAME_NOT_RESOLVED&lt;/code&gt;. The best match is chosen at once; Up and Down go through the others while you type.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Escriba &lt;code&gt;404&lt;/code&gt;, &lt;code&gt;404.13&lt;/code&gt;, &lt;code&gt;h12&lt;/code&gt;, &lt;code&gt;gateway&lt;/code&gt;, &lt;code&gt;too many redirects&lt;/code&gt; o las palabras de un navegador como &lt;code&gt;ERR_NAME_NOT_RESOLVED&lt;/code&gt;. El mejor resultado queda elegido al momento; Arriba y Abajo recorren los demás mientras escribe.</translation>
    </message>
    <message>
        <source>One number, several meanings</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Un número, varios significados</translation>
    </message>
    <message>
        <source>520 is Cloudflare’s, and another network’s too. The meanings stand above the number, the likeliest first; “Which one is it?” says what on the page or in the header tells them apart. &lt;code&gt;Ctrl+PgDn&lt;/code&gt; shows the next.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>El 520 es de Cloudflare y también de otra red. Los significados están sobre el número, el más probable primero; «¿Cuál es?» dice qué los distingue en la página o en la cabecera. &lt;code&gt;Ctrl+AvPág&lt;/code&gt; muestra el siguiente.</translation>
    </message>
    <message>
        <source>Who must act</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Visitor, network, CDN or proxy, site: the filled stop must act. A pen marks who wrote the answer, a tick what is fine, a dashed line where it broke.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Visitante, red, CDN o proxy, sitio: el punto relleno debe actuar. Un lápiz marca quién escribió la respuesta, una marca lo que está bien, una línea discontinua dónde se rompió.</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Qué decir al cliente</translation>
    </message>
    <message>
        <source>A sentence without jargon. &lt;code&gt;Ctrl+Shift+C&lt;/code&gt; copies it; &lt;code&gt;Ctrl+C&lt;/code&gt; copies a summary for a colleague.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Una frase sin jerga. &lt;code&gt;Ctrl+Mayús+C&lt;/code&gt; la copia; &lt;code&gt;Ctrl+C&lt;/code&gt; copia un resumen para un compañero.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>&lt;code&gt;Ctrl+D&lt;/code&gt; marks an entry, &lt;code&gt;Ctrl+Shift+D&lt;/code&gt; writes a note on it, such as whom to call about it in your company. The list beside the star leads back to both. &lt;code&gt;Ctrl+Shift+F&lt;/code&gt; finds words in the entry.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>&lt;code&gt;Ctrl+D&lt;/code&gt; marca una entrada, &lt;code&gt;Ctrl+Mayús+D&lt;/code&gt; escribe en ella una nota, como a quién llamar en su empresa. La lista junto a la estrella lleva de vuelta a ambas. &lt;code&gt;Ctrl+Mayús+F&lt;/code&gt; busca palabras en la entrada.</translation>
    </message>
    <message>
        <source>Codes of your own</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Sus propios códigos</translation>
    </message>
    <message>
        <source>Codes that only your company uses, or your own words for a known one, are files in the folder &lt;code&gt;registry&lt;/code&gt; of the program’s data: &lt;code&gt;~/.local/share/StatusScope/StatusScope&lt;/code&gt; on Linux, &lt;code&gt;%LOCALAPPDATA%\StatusScope\StatusScope&lt;/code&gt; on Windows, &lt;code&gt;~/Library/Application Support/StatusScope/StatusScope&lt;/code&gt; on a Mac, or what &lt;code&gt;--registry&lt;/code&gt; names. Say who makes them, in &lt;code&gt;vendors.json&lt;/code&gt;:</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Los códigos que solo usa su empresa, o sus propias palabras para uno conocido, son archivos en la carpeta &lt;code&gt;registry&lt;/code&gt; de los datos del programa: &lt;code&gt;~/.local/share/StatusScope/StatusScope&lt;/code&gt; en Linux, &lt;code&gt;%LOCALAPPDATA%\StatusScope\StatusScope&lt;/code&gt; en Windows, &lt;code&gt;~/Library/Application Support/StatusScope/StatusScope&lt;/code&gt; en un Mac, o lo que diga &lt;code&gt;--registry&lt;/code&gt;. Diga quién los hace, en &lt;code&gt;vendors.json&lt;/code&gt;:</translation>
    </message>
    <message>
        <source>and what they mean, in &lt;code&gt;codes/acme.json&lt;/code&gt;:</source>
        <extracomment>the guide, reference</extracomment>
        <translation>y qué significan, en &lt;code&gt;codes/acme.json&lt;/code&gt;:</translation>
    </message>
    <message>
        <source>An entry with an id that the program knows, such as &lt;code&gt;ietf-404&lt;/code&gt;, takes its place. The files are read when the program starts; what is wrong in them is named above the pages and left out.</source>
        <extracomment>the guide, reference</extracomment>
        <translation>Una entrada con un identificador que el programa conoce, como &lt;code&gt;ietf-404&lt;/code&gt;, ocupa su lugar. Los archivos se leen al empezar; lo que en ellos está mal se nombra sobre las páginas y se deja fuera.</translation>
    </message>
    <message>
        <source>Read what a customer sent</source>
        <extracomment>the guide, saved</extracomment>
        <translation>Leer lo que envió un cliente</translation>
    </message>
    <message>
        <source>a HAR file, saved by a browser’s developer tools; all its answers, the worst first,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>un archivo HAR, guardado con las herramientas de desarrollo de un navegador; todas sus respuestas, la peor primero,</translation>
    </message>
    <message>
        <source>a raw answer, a status line, a bare number such as &lt;code&gt;404.13&lt;/code&gt; or &lt;code&gt;H12&lt;/code&gt;,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>una respuesta tal cual, una línea de estado, un simple número como &lt;code&gt;404.13&lt;/code&gt; o &lt;code&gt;H12&lt;/code&gt;,</translation>
    </message>
    <message>
        <source>the text of an error page: “Error 1020”, “Reference #18…”, “Guru Meditation”,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>el texto de una página de error: «Error 1020», «Reference #18…», «Guru Meditation»,</translation>
    </message>
    <message>
        <source>Nothing is fetched; the verdict is made from what is there. To ask a customer for a HAR file: open the developer tools (F12), “Network”, reload the page, right click, “Save all as HAR”. It may contain passwords and cookies, so it should come by a private way.</source>
        <extracomment>the guide, saved</extracomment>
        <translation>No se descarga nada; el veredicto sale de lo que hay. Para pedir un archivo HAR a un cliente: abrir las herramientas de desarrollo (F12), «Red», recargar la página, clic derecho, «Guardar todo como HAR». Puede contener contraseñas y cookies, así que debería llegar por una vía privada.</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>the guide, start</extracomment>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>&lt;b&gt;Somebody reports “error 520”.&lt;/b&gt; StatusScope answers four questions, always in the same places: what it means, what to tell the customer, who must act, what to check next.</source>
        <extracomment>the guide, start</extracomment>
        <translation>&lt;b&gt;Alguien avisa de un «error 520».&lt;/b&gt; StatusScope responde a cuatro preguntas, siempre en los mismos sitios: qué significa, qué decir al cliente, quién debe actuar, qué comprobar después.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+K&lt;/code&gt; and type a code, a name or a symptom: &lt;a href=&quot;reference.html&quot;&gt;look a code up&lt;/a&gt;. This needs no network.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Pulse &lt;code&gt;Ctrl+K&lt;/code&gt; y escriba un código, un nombre o un síntoma: &lt;a href=&quot;reference.html&quot;&gt;buscar un código&lt;/a&gt;. No hace falta red.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+L&lt;/code&gt; and paste an address: &lt;a href=&quot;probe.html&quot;&gt;probe it&lt;/a&gt;, to see what the server really answers.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Pulse &lt;code&gt;Ctrl+L&lt;/code&gt; y pegue una dirección: &lt;a href=&quot;probe.html&quot;&gt;probarla&lt;/a&gt;, para ver qué responde de verdad el servidor.</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+N&lt;/code&gt; for a list of addresses: &lt;a href=&quot;batch.html&quot;&gt;many at once&lt;/a&gt;.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Pulse &lt;code&gt;Ctrl+N&lt;/code&gt; para una lista de direcciones: &lt;a href=&quot;batch.html&quot;&gt;muchas a la vez&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Everything works by keyboard alone: &lt;a href=&quot;keys.html&quot;&gt;the keys&lt;/a&gt;. On a Mac, Ctrl is Cmd.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Todo funciona solo con el teclado: &lt;a href=&quot;keys.html&quot;&gt;los atajos&lt;/a&gt;. En un Mac, Ctrl es Cmd.</translation>
    </message>
    <message>
        <source>the output of &lt;code&gt;curl -i&lt;/code&gt;, &lt;code&gt;curl -v&lt;/code&gt;, &lt;code&gt;curl --trace&lt;/code&gt; or &lt;code&gt;wget&lt;/code&gt;, also of a failed one, and as a mail quotes it,</source>
        <extracomment>the guide, saved</extracomment>
        <translation>la salida de &lt;code&gt;curl -i&lt;/code&gt;, &lt;code&gt;curl -v&lt;/code&gt;, &lt;code&gt;curl --trace&lt;/code&gt; o &lt;code&gt;wget&lt;/code&gt;, también de uno fallido y como la cita un correo,</translation>
    </message>
    <message>
        <source>a browser’s name for an error, a line of a log of nginx, Apache, IIS, HAProxy, Envoy, squid, Caddy, Heroku or the load balancers of AWS and Google.</source>
        <extracomment>the guide, saved</extracomment>
        <translation>el nombre de un error en un navegador, una línea del registro de nginx, Apache, IIS, HAProxy, Envoy, squid, Caddy, Heroku o los balanceadores de carga de AWS y Google.</translation>
    </message>
    <message>
        <source>Choose “Open what the customer sent” (&lt;code&gt;Ctrl+O&lt;/code&gt;), paste a text that you copied (&lt;code&gt;Ctrl+V&lt;/code&gt;), or drop either onto the window. Understood are:</source>
        <extracomment>the guide, saved</extracomment>
        <translation>Elija «Abrir lo que envió el cliente» (&lt;code&gt;Ctrl+O&lt;/code&gt;), pegue un texto que haya copiado (&lt;code&gt;Ctrl+V&lt;/code&gt;) o suelte cualquiera de los dos en la ventana. Se entienden:</translation>
    </message>
    <message>
        <source>Press &lt;code&gt;Ctrl+O&lt;/code&gt; for a file, or &lt;code&gt;Ctrl+V&lt;/code&gt; on the Probe page for a text you copied: &lt;a href=&quot;saved.html&quot;&gt;read what a customer sent&lt;/a&gt;.</source>
        <extracomment>the guide, start</extracomment>
        <translation>Pulse &lt;code&gt;Ctrl+O&lt;/code&gt; para un archivo o, en la página de prueba, &lt;code&gt;Ctrl+V&lt;/code&gt; para un texto copiado: &lt;a href=&quot;saved.html&quot;&gt;leer lo que envió un cliente&lt;/a&gt;.</translation>
    </message>
</context>
<context>
    <name>HarImport</name>
    <message>
        <source>the HAR has “%1” for a status</source>
        <translation>el HAR indica “%1” como estado</translation>
    </message>
    <message>
        <source>byte %1 breaks the JSON (%2)</source>
        <translation>el byte %1 rompe el JSON (%2)</translation>
    </message>
    <message>
        <source>it has no list “log.entries”</source>
        <translation>falta la lista “log.entries”</translation>
    </message>
    <message>
        <source>none of its %1 entries has both a web address and a response</source>
        <translation>ninguna de sus %1 entradas tiene dirección web y respuesta a la vez</translation>
    </message>
</context>
<context>
    <name>HeadReader</name>
    <message>
        <source>The status line has “%1” where the three digits of a status code belong.</source>
        <translation>La línea de estado tiene “%1” donde van los tres dígitos del código de estado.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>El código de estado “%1” no tiene tres dígitos.</translation>
    </message>
    <message>
        <source>The status line begins with ICY, as SHOUTcast&apos;s streaming servers write it, instead of HTTP.</source>
        <translation>La línea de estado empieza por ICY, como la escriben los servidores de streaming de SHOUTcast, en lugar de HTTP.</translation>
    </message>
    <message>
        <source>The status line begins with “%1” instead of HTTP/1.1.</source>
        <translation>La línea de estado empieza por “%1” en lugar de HTTP/1.1.</translation>
    </message>
    <message>
        <source>The status line names HTTP version “%1”, which does not write its answers this way.</source>
        <translation>La línea de estado indica la versión de HTTP “%1”, que no escribe así sus respuestas.</translation>
    </message>
    <message>
        <source>More than one space stands before the status code.</source>
        <translation>Hay más de un espacio antes del código de estado.</translation>
    </message>
    <message>
        <source>The status line holds control characters.</source>
        <translation>La línea de estado contiene caracteres de control.</translation>
    </message>
    <message>
        <source>White space stands before the colon of “%1”.</source>
        <translation>Hay espacios antes de los dos puntos de “%1”.</translation>
    </message>
    <message>
        <source>The header name “%1” holds characters no name may hold.</source>
        <translation>El nombre de campo “%1” contiene caracteres no permitidos.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a NUL byte.</source>
        <translation>El valor de “%1” contiene un byte NUL.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a carriage return.</source>
        <translation>El valor de “%1” contiene un retorno de carro.</translation>
    </message>
    <message>
        <source>An empty line stands before the status line.</source>
        <translation>Hay una línea vacía antes de la línea de estado.</translation>
    </message>
    <message>
        <source>Lines end with a line feed alone instead of carriage return and line feed.</source>
        <translation>Las líneas terminan solo en salto de línea, en lugar de retorno de carro y salto de línea.</translation>
    </message>
    <message>
        <source>A field line has no name before its colon.</source>
        <translation>Una línea de campo no tiene nombre delante de los dos puntos.</translation>
    </message>
    <message>
        <source>The first field line begins with white space.</source>
        <translation>La primera línea de campo empieza con un espacio en blanco.</translation>
    </message>
    <message>
        <source>The field “%1” is folded over several lines, which is obsolete.</source>
        <translation>El campo “%1” está partido en varias líneas, algo obsoleto.</translation>
    </message>
    <message>
        <source>A field line has no colon.</source>
        <translation>Una línea de campo no tiene dos puntos.</translation>
    </message>
</context>
<context>
    <name>HeadText</name>
    <message>
        <source>The status line has “%1” where the three digits of a status code belong.</source>
        <translation>La línea de estado tiene “%1” donde van los tres dígitos del código de estado.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>El código de estado “%1” no tiene tres dígitos.</translation>
    </message>
    <message>
        <source>The header name “%1” holds characters no name may hold.</source>
        <translation>El nombre de campo “%1” contiene caracteres no permitidos.</translation>
    </message>
    <message>
        <source>The value of “%1” holds control characters.</source>
        <translation>El valor de “%1” contiene caracteres de control.</translation>
    </message>
    <message>
        <source>The first field line begins with white space.</source>
        <translation>La primera línea de campo empieza con un espacio en blanco.</translation>
    </message>
    <message>
        <source>The field “%1” is folded over several lines, which is obsolete.</source>
        <translation>El campo “%1” está partido en varias líneas, algo obsoleto.</translation>
    </message>
    <message>
        <source>A field line has no colon.</source>
        <translation>Una línea de campo no tiene dos puntos.</translation>
    </message>
    <message>
        <source>Of a head no more than %1 KiB are read; the fields behind them were left out.</source>
        <translation>De una cabecera se leen como máximo %1 KiB; los campos que siguen se han omitido.</translation>
    </message>
</context>
<context>
    <name>HeaderRows</name>
    <message>
        <source>%1 wrote this answer</source>
        <translation>%1 escribió esta respuesta</translation>
    </message>
    <message>
        <source>the answer came through %1</source>
        <translation>la respuesta pasó por %1</translation>
    </message>
    <message>
        <source>As many bytes as arrived</source>
        <translation>Coincide con los bytes recibidos</translation>
    </message>
    <message>
        <source>The server’s clock agrees with this computer’s</source>
        <translation>El reloj del servidor coincide con el de este equipo</translation>
    </message>
    <message>
        <source>The server’s clock is %1 min off this computer’s, or the answer is a stored one</source>
        <translation>El reloj del servidor difiere en %1 min del de este equipo, o la respuesta estaba almacenada</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Indicio:</translation>
    </message>
    <message>
        <source>Quote this:</source>
        <translation>Cite esto:</translation>
    </message>
    <message numerus="yes">
        <source>But %1 byte(s) arrived</source>
        <translation>
            <numerusform>Pero llegó %1 byte</numerusform>
            <numerusform>Pero llegaron %1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>made by a firewall</source>
        <translation>generado por un cortafuegos</translation>
    </message>
    <message>
        <source>wait %1 s</source>
        <translation>esperar %1 s</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>pide %1</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n redirección</numerusform>
            <numerusform>%n redirecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved answer</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <translation>%1, sin seguir</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>No está en el catálogo</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Waiting, %1 s</source>
        <translation>Esperando, %1 s</translation>
    </message>
</context>
<context>
    <name>HopPlan</name>
    <message>
        <source>The proxy must be given as http://host:port or socks5://host:port.</source>
        <translation>El proxy debe indicarse como http://host:puerto o socks5://host:puerto.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>El archivo %1 no contiene certificados.</translation>
    </message>
    <message>
        <source>“%1” is no IP address to send the request to.</source>
        <translation>“%1” no es una dirección IP a la que enviar la petición.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>StatusScope report</source>
        <translation>Informe de StatusScope</translation>
    </message>
    <message>
        <source>Made by StatusScope %1</source>
        <translation>Creado con StatusScope %1</translation>
    </message>
    <message numerus="yes">
        <source>%n header fields</source>
        <translation>
            <numerusform>%n campo de cabecera</numerusform>
            <numerusform>%n campos de cabecera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers explained</source>
        <translation>
            <numerusform>%n respuesta explicada</numerusform>
            <numerusform>%n respuestas explicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Http1Framer</name>
    <message>
        <source>Content-Length is given twice with different values, so nobody can know where the body ends.</source>
        <translation>Content-Length aparece dos veces con valores distintos, así que no se puede saber dónde termina el cuerpo.</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length aparece más de una vez.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding are both given; such answers are used to smuggle requests.</source>
        <translation>Content-Length y Transfer-Encoding aparecen a la vez; tales respuestas sirven para colar solicitudes.</translation>
    </message>
    <message>
        <source>Strict programs refuse this head: %1.</source>
        <translation>Los programas estrictos rechazan esta cabecera: %1.</translation>
    </message>
    <message>
        <source>Content-Length is no usable length.</source>
        <translation>Content-Length no es una longitud utilizable.</translation>
    </message>
    <message>
        <source>Transfer-Encoding says “identity”, which HTTP no longer has; it was passed over.</source>
        <translation>Transfer-Encoding dice “identity”, que HTTP ya no tiene; no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names “%1”, which few programs undo; the body is left in it.</source>
        <translation>Transfer-Encoding nombra “%1”, que pocos programas deshacen; el contenido se deja así.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names “%1”, which is no transfer coding.</source>
        <translation>Transfer-Encoding nombra “%1”, que no es una codificación de transferencia.</translation>
    </message>
    <message>
        <source>Transfer-Encoding names chunked more than once; it was undone once.</source>
        <translation>Transfer-Encoding nombra chunked más de una vez; se deshizo una vez.</translation>
    </message>
    <message>
        <source>Transfer-Encoding does not end with chunked, so that only the end of the connection ends the body.</source>
        <translation>Transfer-Encoding no termina con chunked, de modo que solo el fin de la conexión termina el contenido.</translation>
    </message>
</context>
<context>
    <name>Http1Transport</name>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation>La cabecera de la respuesta supera los %1 bytes.</translation>
    </message>
    <message>
        <source>The server switched to another protocol although nobody had asked it to.</source>
        <translation>El servidor cambió a otro protocolo sin que nadie se lo pidiera.</translation>
    </message>
    <message>
        <source>A body came with an answer that must not have one.</source>
        <translation>Llegó un cuerpo con una respuesta que no debe tenerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more byte(s) came after the end of the answer.</source>
        <translation>
            <numerusform>Llegó %n byte más tras el final de la respuesta.</numerusform>
            <numerusform>Llegaron %n bytes más tras el final de la respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The compressed body is damaged.</source>
        <translation>El cuerpo comprimido está dañado.</translation>
    </message>
    <message>
        <source>The connection was reset before an answer came.</source>
        <translation>La conexión se reinició antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The connection was reset within the head of the answer.</source>
        <translation>La conexión se reinició en medio de la cabecera de la respuesta.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>La conexión se cerró sin respuesta.</translation>
    </message>
    <message>
        <source>The connection was closed within the head of the answer.</source>
        <translation>La conexión se cerró en medio de la cabecera de la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was reset after %n byte(s) of the body.</source>
        <translation>
            <numerusform>La conexión se reinició tras %n byte del cuerpo.</numerusform>
            <numerusform>La conexión se reinició tras %n bytes del cuerpo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was closed after %n byte(s), before the body was whole.</source>
        <translation>
            <numerusform>La conexión se cerró tras %n byte, antes de completar el cuerpo.</numerusform>
            <numerusform>La conexión se cerró tras %n bytes, antes de completar el cuerpo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was reset after the interim answer %1; no final one came.</source>
        <translation>La conexión se reinició tras la respuesta provisional %1; no llegó ninguna definitiva.</translation>
    </message>
    <message>
        <source>The connection was closed after the interim answer %1; no final one came.</source>
        <translation>La conexión se cerró tras la respuesta provisional %1; no llegó ninguna definitiva.</translation>
    </message>
    <message>
        <source>After the interim answer %1 comes no final one: what follows has no status line.</source>
        <translation>Tras la respuesta provisional %1 no llega ninguna definitiva: lo que sigue no tiene línea de estado.</translation>
    </message>
    <message>
        <source>The connection was reset before the whole request was taken; the end of the answer may be missing.</source>
        <translation>La conexión se reinició antes de que se leyera toda la petición; puede que falte el final de la respuesta.</translation>
    </message>
</context>
<context>
    <name>Http2Transport</name>
    <message>
        <source>The server does not keep to HTTP/2: %1.</source>
        <translation>El servidor no respeta HTTP/2: %1.</translation>
    </message>
    <message>
        <source>The server does not keep to HTTP/2.</source>
        <translation>El servidor no respeta HTTP/2.</translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation>La cabecera de la respuesta supera los %1 bytes.</translation>
    </message>
    <message>
        <source>The field “%1” must not stand in HTTP/2.</source>
        <translation>El campo “%1” no debe aparecer en HTTP/2.</translation>
    </message>
    <message>
        <source>The status code “%1” does not have three digits.</source>
        <translation>El código de estado “%1” no tiene tres dígitos.</translation>
    </message>
    <message>
        <source>The compressed body is damaged.</source>
        <translation>El cuerpo comprimido está dañado.</translation>
    </message>
    <message>
        <source>The server ended the stream without an answer.</source>
        <translation>El servidor terminó el flujo sin respuesta.</translation>
    </message>
    <message>
        <source>The server reset the stream: %1.</source>
        <translation>El servidor reinició el flujo: %1.</translation>
    </message>
    <message>
        <source>The server ended the connection: %1.</source>
        <translation>El servidor terminó la conexión: %1.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>La conexión se reinició.</translation>
    </message>
    <message>
        <source>The connection was closed before the body was whole.</source>
        <translation>La conexión se cerró antes de completar el cuerpo.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>La conexión se cerró sin respuesta.</translation>
    </message>
    <message>
        <source>HTTP/2 has no status code 101: there is nothing to switch to.</source>
        <translation>HTTP/2 no tiene el código de estado 101: no hay a qué cambiar.</translation>
    </message>
    <message>
        <source>A body came with an answer that must not have one.</source>
        <translation>Llegó un cuerpo con una respuesta que no debe tenerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Content-Length says %1, but %n byte(s) came.</source>
        <translation>
            <numerusform>Content-Length indica %1, pero llegó %n byte.</numerusform>
            <numerusform>Content-Length indica %1, pero llegaron %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not read what it asks for.</source>
        <translation>El servidor no lee lo que pide.</translation>
    </message>
    <message>
        <source>The head of the answer has no status code.</source>
        <translation>La cabecera de la respuesta no tiene código de estado.</translation>
    </message>
    <message>
        <source>“:status” must stand once, before all fields.</source>
        <translation>«:status» debe figurar una sola vez, antes de todos los campos.</translation>
    </message>
    <message>
        <source>The field name “%1” holds characters no name may hold in HTTP/2.</source>
        <translation>El nombre de campo «%1» contiene caracteres que ningún nombre puede contener en HTTP/2.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or a NUL byte.</source>
        <translation>El valor de «%1» contiene un salto de línea o un byte NUL.</translation>
    </message>
    <message>
        <source>an unknown error, number %1</source>
        <translation>un error desconocido, número %1</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length aparece más de una vez.</translation>
    </message>
    <message>
        <source>The head of the answer comes in more than %1 pieces.</source>
        <translation>La cabecera de la respuesta llega en más de %1 trozos.</translation>
    </message>
</context>
<context>
    <name>ImportPhrases</name>
    <message>
        <source>Expected was an HTTP response beginning with a line like “HTTP/1.1 404 Not Found”, the output of curl -i or curl -v, a HAR file, a line of an access log, a code such as 404, 404.13 or H12, or the text of an error page.</source>
        <translation>Se esperaba una respuesta HTTP que empiece con una línea como “HTTP/1.1 404 Not Found”, la salida de curl -i o curl -v, un archivo HAR, una línea de un registro de accesos, un código como 404, 404.13 o H12, o el texto de una página de error.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>It is too large: %1 MiB are read at most.</source>
        <translation>Es demasiado grande: se leen %1 MiB como máximo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>No es texto.</translation>
    </message>
    <message>
        <source>This is a request; its answer is missing.</source>
        <translation>Esto es una solicitud; falta su respuesta.</translation>
    </message>
    <message>
        <source>The HAR file is damaged: %1.</source>
        <translation>El archivo HAR está dañado: %1.</translation>
    </message>
    <message>
        <source>Expected was an object “log” with a list “entries” of requests and responses.</source>
        <translation>Se esperaba un objeto “log” con una lista “entries” de solicitudes y respuestas.</translation>
    </message>
    <message>
        <source>The HAR file holds no entries. Record it with the network tab open before the page loads.</source>
        <translation>El archivo HAR no contiene entradas. Grábelo con la pestaña de red abierta antes de que se cargue la página.</translation>
    </message>
    <message>
        <source>Nothing in it is known here.</source>
        <translation>Nada de su contenido se reconoce.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) or line(s) could not be used.</source>
        <translation>
            <numerusform>No se pudo usar %n entrada o línea.</numerusform>
            <numerusform>No se pudieron usar %n entradas o líneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Lists the entries of the registry, best match first when searching.</source>
        <translation>Muestra las fichas del catálogo; al buscar, las mejores coincidencias primero.</translation>
    </message>
    <message>
        <source>Only this class of HTTP status codes, 1 to 5.</source>
        <translation>Solo esta clase de códigos de estado HTTP, de 1 a 5.</translation>
    </message>
    <message>
        <source>Only this vendor’s codes.</source>
        <translation>Solo los códigos de este proveedor.</translation>
    </message>
    <message>
        <source>Only codes of this standing: standard, experimental, deprecated, obsolete, reserved, unofficial.</source>
        <translation>Solo códigos en esta situación: standard, experimental, deprecated, obsolete, reserved, unofficial.</translation>
    </message>
    <message>
        <source>Only this kind: status, subcode, warning, failure.</source>
        <translation>Solo este tipo: status, subcode, warning, failure.</translation>
    </message>
    <message>
        <source>Only what matches, best first.</source>
        <translation>Solo lo que coincide, lo mejor primero.</translation>
    </message>
    <message>
        <source>text, json or ndjson.</source>
        <translation>text, json o ndjson.</translation>
    </message>
    <message>
        <source>No vendor “%1” in the registry.</source>
        <translation>No hay ningún proveedor “%1” en el catálogo.</translation>
    </message>
    <message>
        <source>list takes no word “%1”; to search, use --search.</source>
        <translation>list no admite la palabra “%1”; para buscar, use --search.</translation>
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
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>descarga %1</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>después nada</translation>
    </message>
    <message>
        <source>waiting for the first byte</source>
        <translation>esperando el primer byte</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>El visitante</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>El sitio</translation>
    </message>
    <message>
        <source>The CDN or proxy</source>
        <translation>La CDN o el proxy</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Visitor or site</source>
        <translation>El visitante o el sitio</translation>
    </message>
    <message>
        <source>Pointless</source>
        <translation>No sirve</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Tras un cambio</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Tras iniciar sesión</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Experimental</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>En desuso</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>No oficial</translation>
    </message>
    <message>
        <source>Yes, unless a header forbids it</source>
        <translation>Sí, salvo que una cabecera lo prohíba</translation>
    </message>
    <message>
        <source>Only where a header allows it</source>
        <translation>Solo si una cabecera lo permite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>POST may become GET</source>
        <translation>POST puede pasar a GET</translation>
    </message>
    <message>
        <source>Becomes GET</source>
        <translation>Pasa a GET</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Informativo</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Error del cliente</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>ProbeCommand</name>
    <message>
        <source>Fetches addresses, follows redirects hop by hop, explains the answers.</source>
        <translation>Consulta direcciones, sigue las redirecciones salto a salto y explica las respuestas.</translation>
    </message>
</context>
<context>
    <name>ProbeOptions</name>
    <message>
        <source>-H takes “Name: value”, not “%1”.</source>
        <translation>-H requiere “Nombre: valor”, no “%1”.</translation>
    </message>
    <message>
        <source>-X takes a method such as GET or POST, not “%1”.</source>
        <translation>-X requiere un método como GET o POST, no “%1”.</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other.</source>
        <translation>-4 y -6 se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>--http1.1 and --http2 exclude each other.</source>
        <translation>--http1.1 y --http2 se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>--user-agent takes one line.</source>
        <translation>--user-agent requiere una sola línea.</translation>
    </message>
    <message>
        <source>--resolve takes HOST:PORT:ADDRESS, not “%1”.</source>
        <translation>--resolve requiere HOST:PUERTO:DIRECCIÓN, no “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB.</source>
        <translation>“%1” supera los 16 MiB.</translation>
    </message>
    <message>
        <source>Addresses to probe, one after another in the output.</source>
        <translation>Direcciones que probar; en la salida aparecen una tras otra.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>Request method.</source>
        <translation>Método de la solicitud.</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>MÉTODO</translation>
    </message>
    <message>
        <source>A header field, “Name: value”; repeatable.</source>
        <translation>Un campo de cabecera, “Nombre: valor”; se puede repetir.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>User agent to name.</source>
        <translation>Agente de usuario que indicar.</translation>
    </message>
    <message>
        <source>Basic credentials, sent to the first origin only.</source>
        <translation>Credenciales Basic, enviadas solo al primer origen.</translation>
    </message>
    <message>
        <source>USER:PASS</source>
        <translation>USUARIO:CLAVE</translation>
    </message>
    <message>
        <source>Do not follow redirects.</source>
        <translation>No seguir las redirecciones.</translation>
    </message>
    <message>
        <source>Follow at most so many; 20 unless set.</source>
        <translation>Seguir como máximo estas; 20 si no se indica.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Seconds for the whole probe; 30 unless set.</source>
        <translation>Segundos para toda la prueba; 30 si no se indica.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Bytes of content to read; 1 MiB unless set.</source>
        <translation>Bytes de contenido que leer; 1 MiB si no se indica.</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>Proxy, http://HOST:PORT or socks5://HOST:PORT; “system” for the system’s.</source>
        <translation>Proxy, http://HOST:PUERTO o socks5://HOST:PUERTO; “system” para el del sistema.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Use this address for this host and port.</source>
        <translation>Usar esta dirección para este host y puerto.</translation>
    </message>
    <message>
        <source>HOST:PORT:ADDR</source>
        <translation>HOST:PUERTO:DIRECCIÓN</translation>
    </message>
    <message>
        <source>IPv4 only.</source>
        <translation>Solo IPv4.</translation>
    </message>
    <message>
        <source>IPv6 only.</source>
        <translation>Solo IPv6.</translation>
    </message>
    <message>
        <source>Certificates to trust instead of the system’s (PEM).</source>
        <translation>Certificados en los que confiar en lugar de los del sistema (PEM).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Do not check certificates; every output says so.</source>
        <translation>No comprobar los certificados; todas las salidas lo indican.</translation>
    </message>
    <message>
        <source>Read addresses from a file, one a line; “-” for standard input.</source>
        <translation>Leer direcciones de un archivo, una por línea; “-” para la entrada estándar.</translation>
    </message>
    <message>
        <source>Probe so many at a time; 16 unless set.</source>
        <translation>Cuántas probar a la vez; 16 si no se indica.</translation>
    </message>
    <message>
        <source>So many of them at one host; 6 unless set.</source>
        <translation>Cuántas de ellas en un mismo host; 6 si no se indica.</translation>
    </message>
    <message>
        <source>Probe every address of the name, one result each.</source>
        <translation>Probar cada dirección del nombre, con un resultado por cada una.</translation>
    </message>
    <message>
        <source>HTTP/1.1 only.</source>
        <translation>Solo HTTP/1.1.</translation>
    </message>
    <message>
        <source>HTTP/2 only.</source>
        <translation>Solo HTTP/2.</translation>
    </message>
    <message>
        <source>Ask for gzip or deflate, and undo it.</source>
        <translation>Pedir gzip o deflate y descomprimirlo.</translation>
    </message>
    <message>
        <source>text, json, ndjson, markdown, html, har or csv.</source>
        <translation>text, json, ndjson, markdown, html, har o csv.</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Do not redact credentials, cookies and tokens.</source>
        <translation>No ocultar credenciales, cookies ni tokens.</translation>
    </message>
    <message>
        <source>probe takes at least one address. See “statusscope-cli probe --help”.</source>
        <translation>probe requiere al menos una dirección. Véase “statusscope-cli probe --help”.</translation>
    </message>
    <message>
        <source>--timeout takes seconds above 0 up to %1, not “%2”.</source>
        <translation>--timeout requiere segundos por encima de 0 y hasta %1, no “%2”.</translation>
    </message>
    <message>
        <source>--proxy takes http://HOST:PORT, socks5://HOST:PORT or “system”.</source>
        <translation>--proxy requiere http://HOST:PORT, socks5://HOST:PORT o “system”.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate.</source>
        <translation>“%1” no contiene certificados.</translation>
    </message>
    <message>
        <source>Request content; @FILE reads it from there; several are joined by “&amp;”. Implies POST.</source>
        <translation>Contenido de la solicitud; @ARCHIVO lo lee de ahí; varios se unen con “&amp;”. Implica POST.</translation>
    </message>
    <message>
        <source>--from takes one list; standard input, “-”, can hold several.</source>
        <translation>--from acepta una sola lista; la entrada estándar, “-”, puede contener varias.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding that can be sent is chunked, once.</source>
        <translation>El único Transfer-Encoding que se puede enviar es chunked, una sola vez.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding exclude each other.</source>
        <translation>Content-Length y Transfer-Encoding se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>--all-addresses looks names up on this computer, which a proxy is there to do: leave one of the two away.</source>
        <translation>--all-addresses busca los nombres en este equipo, y de eso se encarga un proxy: quite uno de los dos.</translation>
    </message>
</context>
<context>
    <name>ProbeRun</name>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenido a petición.</translation>
    </message>
    <message>
        <source>The server does not offer HTTP/2.</source>
        <translation>El servidor no ofrece HTTP/2.</translation>
    </message>
    <message>
        <source>%1 was asked before.</source>
        <translation>%1 ya se había consultado.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n redirect(s) followed each other.</source>
        <translation>
            <numerusform>Hubo más de %n redirección seguida.</numerusform>
            <numerusform>Hubo más de %n redirecciones seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No byte came for %1 s.</source>
        <translation>No llegó ningún byte durante %1 s.</translation>
    </message>
    <message>
        <source>The probe was not done within %1 s.</source>
        <translation>La prueba no terminó en %1 s.</translation>
    </message>
    <message>
        <source>Only the interim answer %1 came.</source>
        <translation>Solo llegó la respuesta provisional %1.</translation>
    </message>
</context>
<context>
    <name>ProgramData</name>
    <message>
        <source>Further problems of your own registry: %1.</source>
        <translation>Otros problemas de su propio registro: %1.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy cannot reach the host.</source>
        <translation>El proxy no puede llegar al host.</translation>
    </message>
    <message>
        <source>The host refused the proxy&apos;s connection.</source>
        <translation>El host rechazó la conexión del proxy.</translation>
    </message>
    <message>
        <source>The host did not answer the proxy in time.</source>
        <translation>El host no respondió al proxy a tiempo.</translation>
    </message>
    <message>
        <source>The proxy&apos;s rules do not allow this connection.</source>
        <translation>Las reglas del proxy no permiten esta conexión.</translation>
    </message>
    <message>
        <source>The proxy could not connect (SOCKS reply %1).</source>
        <translation>El proxy no pudo conectarse (respuesta SOCKS %1).</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is no HTTP.</source>
        <translation>La respuesta del proxy no es HTTP.</translation>
    </message>
    <message>
        <source>The proxy does not speak SOCKS5.</source>
        <translation>El proxy no usa SOCKS5.</translation>
    </message>
    <message>
        <source>The proxy wants credentials.</source>
        <translation>El proxy pide credenciales.</translation>
    </message>
    <message>
        <source>The proxy did not accept the credentials.</source>
        <translation>El proxy no aceptó las credenciales.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>El proxy cerró la conexión.</translation>
    </message>
    <message>
        <source>The head of the proxy&apos;s answer is larger than %1 bytes.</source>
        <translation>La cabecera de la respuesta del proxy supera %1 bytes.</translation>
    </message>
    <message>
        <source>The proxy answered %1.</source>
        <translation>El proxy respondió %1.</translation>
    </message>
    <message>
        <source>The proxy refused the name and the password that it was given (%1).</source>
        <translation>El proxy rechazó el nombre y la contraseña que recibió (%1).</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>The answer names several different Locations.</source>
        <translation>La respuesta indica varios Location distintos.</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>The server is there and answers, but has nothing at this address.</source>
        <extracomment>ietf-404, summary</extracomment>
        <translation>El servidor está ahí y responde, pero no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>The page you asked for is not at this address. Please check the address for a typing mistake, or start from the site’s home page. If a link brought you here, tell us which one and we will see that it is put right.</source>
        <extracomment>ietf-404, say</extracomment>
        <translation>La página que buscaba no está en esta dirección. Compruebe, por favor, si está bien escrita o empiece por la página principal del sitio. Si llegó aquí por un enlace, díganos cuál y nos encargaremos de que se corrija.</translation>
    </message>
    <message>
        <source>First the visitor checks the address; if it is right, the site repairs its link.</source>
        <extracomment>ietf-404, actNote</extracomment>
        <translation>Primero, el visitante comprueba la dirección; si es correcta, el sitio repara su enlace.</translation>
    </message>
    <message>
        <source>The same address gives the same answer.</source>
        <extracomment>ietf-404, retryNote</extracomment>
        <translation>La misma dirección da la misma respuesta.</translation>
    </message>
    <message>
        <source>Address mistyped, or a link cut off by a mail program</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Dirección mal escrita, o enlace cortado por un programa de correo</translation>
    </message>
    <message>
        <source>Page moved or deleted, no redirect left behind</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Página movida o eliminada, sin dejar redirección</translation>
    </message>
    <message>
        <source>Rewrite rule or deployment lost the file</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>La regla de reescritura o el despliegue perdió el archivo</translation>
    </message>
    <message>
        <source>Capital letters differ: `Photo.JPG` is not `photo.jpg`</source>
        <extracomment>ietf-404, cause</extracomment>
        <translation>Difieren las mayúsculas: `Photo.JPG` no es `photo.jpg`</translation>
    </message>
    <message>
        <source>Check spelling and capital letters</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Comprobar la ortografía y las mayúsculas</translation>
    </message>
    <message>
        <source>Go up to the home page and search</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Ir a la página principal y buscar</translation>
    </message>
    <message>
        <source>Ask the sender for a fresh link</source>
        <extracomment>ietf-404, fix for the visitor</extracomment>
        <translation>Pedir un enlace nuevo a quien lo envió</translation>
    </message>
    <message>
        <source>Redirect moved pages with [301](status:ietf-301)</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Redirigir las páginas movidas con [301](status:ietf-301)</translation>
    </message>
    <message>
        <source>Repair the links that lead here (see the access log)</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Reparar los enlaces que llevan aquí (véase el registro de accesos)</translation>
    </message>
    <message>
        <source>Answer [410](status:ietf-410) when gone for good</source>
        <extracomment>ietf-404, fix for the owner</extracomment>
        <translation>Responder [410](status:ietf-410) si se eliminó para siempre</translation>
    </message>
    <message>
        <source>Check route, rewrite rule and base path</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>Comprobar la ruta, la regla de reescritura y la ruta base</translation>
    </message>
    <message>
        <source>Mind upper and lower case: Linux does</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>Cuidar mayúsculas y minúsculas: Linux las distingue</translation>
    </message>
    <message>
        <source>Never send the error page as [200](status:ietf-200)</source>
        <extracomment>ietf-404, fix for the developer</extracomment>
        <translation>No enviar nunca la página de error como [200](status:ietf-200)</translation>
    </message>
    <message>
        <source>gone for good; 404 leaves open whether it returns</source>
        <extracomment>ietf-404, unlike ietf-410</extracomment>
        <translation>eliminada para siempre; 404 deja abierto si volverá</translation>
    </message>
    <message>
        <source>it is there, but not for this visitor</source>
        <extracomment>ietf-404, unlike ietf-403</extracomment>
        <translation>existe, pero no para este visitante</translation>
    </message>
    <message>
        <source>“soft 404”: the page says “not found”, the code says fine</source>
        <extracomment>ietf-404, unlike ietf-200</extracomment>
        <translation>“soft 404”: la página dice “no encontrado”, el código dice que todo va bien</translation>
    </message>
    <message>
        <source>the name itself does not exist; nobody answered</source>
        <extracomment>ietf-404, unlike failure-dns-not-found</extracomment>
        <translation>el propio nombre no existe; nadie respondió</translation>
    </message>
    <message>
        <source>the address exists, the method does not fit</source>
        <extracomment>ietf-404, unlike ietf-405</extracomment>
        <translation>la dirección existe, el método no encaja</translation>
    </message>
    <message>
        <source>IIS says 404 when an upload is too large</source>
        <extracomment>ietf-404, unlike iis-404.13</extracomment>
        <translation>IIS dice 404 cuando una subida es demasiado grande</translation>
    </message>
    <message>
        <source>Something broke inside the site, and it does not say what.</source>
        <extracomment>ietf-500, summary</extracomment>
        <translation>Algo falló dentro del sitio y este no dice qué.</translation>
    </message>
    <message>
        <source>Something went wrong inside the site; your device and connection are fine. Please try again in a few minutes. If it stays, tell us the time, the page and what you did just before, so that we can find the cause.</source>
        <extracomment>ietf-500, say</extracomment>
        <translation>Algo falló dentro del sitio; su dispositivo y su conexión están bien. Vuelva a intentarlo dentro de unos minutos, por favor. Si sigue igual, díganos la hora, la página y qué hizo justo antes, para que podamos encontrar la causa.</translation>
    </message>
    <message>
        <source>The owner looks into the error log at the time of the visit.</source>
        <extracomment>ietf-500, actNote</extracomment>
        <translation>El propietario mira en el registro de errores el momento de la visita.</translation>
    </message>
    <message>
        <source>A programming error, often right after an update</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Un error de programación, a menudo justo tras una actualización</translation>
    </message>
    <message>
        <source>A plug-in or theme that does not fit the new version</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Un complemento o tema que no encaja con la versión nueva</translation>
    </message>
    <message>
        <source>Database down, full or refusing the password</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Base de datos caída, llena o que rechaza la contraseña</translation>
    </message>
    <message>
        <source>A faulty line in `.htaccess` or the server’s settings</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>Una línea errónea en `.htaccess` o en los ajustes del servidor</translation>
    </message>
    <message>
        <source>Memory or time limit of the application reached</source>
        <extracomment>ietf-500, cause</extracomment>
        <translation>La aplicación alcanzó su límite de memoria o de tiempo</translation>
    </message>
    <message>
        <source>Try again in a few minutes</source>
        <extracomment>ietf-500, fix for the visitor
----------
failure-connection-refused, fix for the visitor</extracomment>
        <translation>Reintentar dentro de unos minutos</translation>
    </message>
    <message>
        <source>Check whether a form went through before sending it again</source>
        <extracomment>ietf-500, fix for the visitor</extracomment>
        <translation>Comprobar si un formulario llegó antes de volver a enviarlo</translation>
    </message>
    <message>
        <source>Read the error log at the very minute</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Leer el registro de errores en ese minuto exacto</translation>
    </message>
    <message>
        <source>Undo the last update, plug-in or setting</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Deshacer la última actualización, complemento o ajuste</translation>
    </message>
    <message>
        <source>Check free disk space and the database</source>
        <extracomment>ietf-500, fix for the owner</extracomment>
        <translation>Comprobar el espacio en disco y la base de datos</translation>
    </message>
    <message>
        <source>Look for the stack trace or the error’s number in the log</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>Buscar la traza de la pila o el número del error en el registro</translation>
    </message>
    <message>
        <source>Catch what can be foreseen and answer with a fitting code</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>Capturar lo previsible y responder con un código adecuado</translation>
    </message>
    <message>
        <source>Never show visitors the trace</source>
        <extracomment>ietf-500, fix for the developer</extracomment>
        <translation>No mostrar nunca la traza al visitante</translation>
    </message>
    <message>
        <source>a gateway complains about the server behind it</source>
        <extracomment>ietf-500, unlike ietf-502</extracomment>
        <translation>una puerta de enlace se queja del servidor que tiene detrás</translation>
    </message>
    <message>
        <source>closed for the moment, knowingly</source>
        <extracomment>ietf-500, unlike ietf-503</extracomment>
        <translation>cerrado por el momento, a sabiendas</translation>
    </message>
    <message>
        <source>too slow, not broken</source>
        <extracomment>ietf-500, unlike ietf-504</extracomment>
        <translation>demasiado lento, no averiado</translation>
    </message>
    <message>
        <source>the caller’s fault; the server is fine</source>
        <extracomment>ietf-500, unlike ietf-400</extracomment>
        <translation>la culpa es de quien llama; el servidor está bien</translation>
    </message>
    <message>
        <source>Cloudflare found the site’s answer too odd to name</source>
        <extracomment>ietf-500, unlike cloudflare-520</extracomment>
        <translation>la respuesta del sitio era tan rara que Cloudflare no sabe nombrarla</translation>
    </message>
    <message>
        <source>IIS: the settings file itself is faulty</source>
        <extracomment>ietf-500, unlike iis-500.19</extracomment>
        <translation>IIS: el propio archivo de configuración es erróneo</translation>
    </message>
    <message>
        <source>The server knows what is wanted and will not give it.</source>
        <extracomment>ietf-403, summary</extracomment>
        <translation>El servidor sabe qué se le pide y no lo va a dar.</translation>
    </message>
    <message>
        <source>The site does not let you in here. Please try without VPN and, if you have an account, make sure you are signed in with the right one. If it stays, send us the address, the time and any number shown on the page.</source>
        <extracomment>ietf-403, say</extracomment>
        <translation>El sitio no le permite el acceso aquí. Pruebe sin VPN, por favor, y, si tiene una cuenta, asegúrese de haber iniciado sesión con la correcta. Si sigue igual, envíenos la dirección, la hora y cualquier número que muestre la página.</translation>
    </message>
    <message>
        <source>The visitor tries another network or account; the owner checks rules and rights.</source>
        <extracomment>ietf-403, actNote</extracomment>
        <translation>El visitante prueba otra red u otra cuenta; el propietario revisa reglas y permisos.</translation>
    </message>
    <message>
        <source>Signed in with an account that lacks the right</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>La cuenta con la que se inició sesión no tiene permiso</translation>
    </message>
    <message>
        <source>A firewall or bot check blocks address, country or VPN</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Un cortafuegos o control antirrobots bloquea dirección, país o VPN</translation>
    </message>
    <message>
        <source>A folder has no start page and may not be listed</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Una carpeta no tiene página de inicio y no se puede listar</translation>
    </message>
    <message>
        <source>Wrong file rights, or a rule in `.htaccess`</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Permisos de archivo incorrectos o una regla en `.htaccess`</translation>
    </message>
    <message>
        <source>Switch the VPN off, or try mobile data</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>Desactivar la VPN o probar con datos móviles</translation>
    </message>
    <message>
        <source>Sign in with the account that has access</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>Iniciar sesión con la cuenta que tiene acceso</translation>
    </message>
    <message>
        <source>Note the number on the page (Ray ID, reference)</source>
        <extracomment>ietf-403, fix for the visitor</extracomment>
        <translation>Anotar el número de la página (Ray ID, referencia)</translation>
    </message>
    <message>
        <source>Search the firewall’s log for the visitor’s IP address</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Buscar la dirección IP del visitante en el registro del cortafuegos</translation>
    </message>
    <message>
        <source>Check file rights (644, folders 755) and their owner</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Revisar los permisos (644, carpetas 755) y el dueño de los archivos</translation>
    </message>
    <message>
        <source>Put a start page such as `index.html` into the folder</source>
        <extracomment>ietf-403, fix for the owner</extracomment>
        <translation>Poner en la carpeta una página de inicio como `index.html`</translation>
    </message>
    <message>
        <source>Give the reason in the content</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>Indicar el motivo en el contenido</translation>
    </message>
    <message>
        <source>Use [404](status:ietf-404) if even the existence is a secret</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>Usar [404](status:ietf-404) si hasta la existencia es secreta</translation>
    </message>
    <message>
        <source>Check CSRF token, `Origin` and `Referer`</source>
        <extracomment>ietf-403, fix for the developer</extracomment>
        <translation>Comprobar el token CSRF, `Origin` y `Referer`</translation>
    </message>
    <message>
        <source>asks for a sign-in; 403 asks for nothing, and the same sign-in again changes nothing</source>
        <extracomment>ietf-403, unlike ietf-401</extracomment>
        <translation>pide iniciar sesión; 403 no pide nada, y repetir el mismo inicio de sesión no cambia nada</translation>
    </message>
    <message>
        <source>nothing there, or said to be, so as to hide it</source>
        <extracomment>ietf-403, unlike ietf-404</extracomment>
        <translation>no hay nada ahí, o eso se dice para ocultarlo</translation>
    </message>
    <message>
        <source>refused for a legal reason</source>
        <extracomment>ietf-403, unlike ietf-451</extracomment>
        <translation>denegado por un motivo legal</translation>
    </message>
    <message>
        <source>refused for too many calls; passes by itself</source>
        <extracomment>ietf-403, unlike ietf-429</extracomment>
        <translation>denegado por demasiadas llamadas; se pasa solo</translation>
    </message>
    <message>
        <source>a firewall rule the owner set at Cloudflare</source>
        <extracomment>ietf-403, unlike cloudflare-1020</extracomment>
        <translation>una regla de cortafuegos del propietario en Cloudflare</translation>
    </message>
    <message>
        <source>IIS: the folder may not be listed</source>
        <extracomment>ietf-403, unlike iis-403.14</extracomment>
        <translation>IIS: la carpeta no se puede listar</translation>
    </message>
    <message>
        <source>The site is closed for the moment: maintenance, overload, or nothing running behind it.</source>
        <extracomment>ietf-503, summary</extracomment>
        <translation>El sitio está cerrado por el momento: mantenimiento, sobrecarga o nada en marcha detrás.</translation>
    </message>
    <message>
        <source>The owner ends the maintenance, adds capacity or restarts what stopped.</source>
        <extracomment>ietf-503, actNote</extracomment>
        <translation>El propietario termina el mantenimiento, amplía la capacidad o reinicia lo que se detuvo.</translation>
    </message>
    <message>
        <source>`Retry-After` says when, if the site gives a time.</source>
        <extracomment>ietf-503, retryNote</extracomment>
        <translation>`Retry-After` dice cuándo, si el sitio indica una hora.</translation>
    </message>
    <message>
        <source>Maintenance, perhaps left on by an update that broke off</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Mantenimiento, quizá activo tras una actualización interrumpida</translation>
    </message>
    <message>
        <source>More visitors than the site can serve at once</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Más visitantes de los que el sitio puede atender a la vez</translation>
    </message>
    <message>
        <source>No healthy server behind the load balancer</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Ningún servidor sano tras el balanceador de carga</translation>
    </message>
    <message>
        <source>The application pool or container has stopped</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>El grupo de aplicaciones o el contenedor se ha detenido</translation>
    </message>
    <message>
        <source>A rate limit that answers 503 (nginx does unless told otherwise)</source>
        <extracomment>ietf-503, cause</extracomment>
        <translation>Un límite de frecuencia que responde 503 (nginx, si no se le indica otra cosa)</translation>
    </message>
    <message>
        <source>Wait some minutes before reloading</source>
        <extracomment>ietf-503, fix for the visitor</extracomment>
        <translation>Esperar unos minutos antes de recargar</translation>
    </message>
    <message>
        <source>Check maintenance mode; in WordPress delete `.maintenance`</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Revisar el modo de mantenimiento; en WordPress, borrar `.maintenance`</translation>
    </message>
    <message>
        <source>Look at load, memory and number of workers</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Mirar la carga, la memoria y los procesos de trabajo</translation>
    </message>
    <message>
        <source>Check the health checks of the load balancer</source>
        <extracomment>ietf-503, fix for the owner</extracomment>
        <translation>Revisar las comprobaciones de estado del balanceador de carga</translation>
    </message>
    <message>
        <source>Send `Retry-After` with it</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>Enviar también `Retry-After`</translation>
    </message>
    <message>
        <source>Back off when you get it; do not all return at once</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>Bajar el ritmo al recibirlo; no volver todos a la vez</translation>
    </message>
    <message>
        <source>Use [429](status:ietf-429) for limits per visitor</source>
        <extracomment>ietf-503, fix for the developer</extracomment>
        <translation>Usar [429](status:ietf-429) para límites por visitante</translation>
    </message>
    <message>
        <source>you alone have asked too often</source>
        <extracomment>ietf-503, unlike ietf-429</extracomment>
        <translation>solo usted hizo demasiadas solicitudes</translation>
    </message>
    <message>
        <source>somebody behind answered, but badly</source>
        <extracomment>ietf-503, unlike ietf-502</extracomment>
        <translation>alguien detrás respondió, pero mal</translation>
    </message>
    <message>
        <source>somebody behind is too slow</source>
        <extracomment>ietf-503, unlike ietf-504</extracomment>
        <translation>alguien detrás es demasiado lento</translation>
    </message>
    <message>
        <source>broken, without any promise that it will pass</source>
        <extracomment>ietf-503, unlike ietf-500</extracomment>
        <translation>averiado, sin promesa de que se pase</translation>
    </message>
    <message>
        <source>nobody there even to say so</source>
        <extracomment>ietf-503, unlike failure-connection-refused</extracomment>
        <translation>ni siquiera hay nadie que lo diga</translation>
    </message>
    <message>
        <source>the same overload under a number of its own</source>
        <extracomment>ietf-503, unlike qualys-529</extracomment>
        <translation>la misma sobrecarga con un número propio</translation>
    </message>
    <message>
        <source>The entrance of the site got no usable answer from the server behind it.</source>
        <extracomment>ietf-502, summary</extracomment>
        <translation>La entrada del sitio no obtuvo una respuesta válida del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>The entrance of the site works, but what stands behind it gave no proper answer. Please wait a minute and reload the page. If it stays, tell us the time and the address; the site’s team has to look at it.</source>
        <extracomment>ietf-502, say</extracomment>
        <translation>La entrada del sitio funciona, pero lo que hay detrás no dio una respuesta correcta. Espere un minuto y recargue la página, por favor. Si sigue igual, díganos la hora y la dirección; el equipo del sitio tiene que revisarlo.</translation>
    </message>
    <message>
        <source>The owner brings the application behind the gateway back to life.</source>
        <extracomment>ietf-502, actNote</extracomment>
        <translation>El propietario vuelve a poner en marcha la aplicación tras la puerta de enlace.</translation>
    </message>
    <message>
        <source>After a restart or deployment it is often gone in a minute.</source>
        <extracomment>ietf-502, retryNote</extracomment>
        <translation>Tras un reinicio o despliegue suele desaparecer en un minuto.</translation>
    </message>
    <message>
        <source>The application has crashed or is just restarting</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>La aplicación se ha caído o se está reiniciando</translation>
    </message>
    <message>
        <source>The gateway looks at the wrong port or host</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>La puerta de enlace apunta a un puerto o host equivocado</translation>
    </message>
    <message>
        <source>The application closed the connection midway</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>La aplicación cerró la conexión a medias</translation>
    </message>
    <message>
        <source>Its answer has a broken or too large header</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>Su respuesta tiene una cabecera dañada o demasiado grande</translation>
    </message>
    <message>
        <source>The certificate between gateway and server is not valid</source>
        <extracomment>ietf-502, cause</extracomment>
        <translation>El certificado entre puerta de enlace y servidor no es válido</translation>
    </message>
    <message>
        <source>Reload after a minute</source>
        <extracomment>ietf-502, fix for the visitor</extracomment>
        <translation>Recargar al cabo de un minuto</translation>
    </message>
    <message>
        <source>Check that the application or PHP-FPM is running</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Comprobar que la aplicación o PHP-FPM está en marcha</translation>
    </message>
    <message>
        <source>Read the gateway’s error log: it names the reason</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Leer el registro de errores de la puerta de enlace: da el motivo</translation>
    </message>
    <message>
        <source>Call the application directly, past the gateway</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>Llamar a la aplicación directamente, sin la puerta de enlace</translation>
    </message>
    <message>
        <source>Raise `proxy_buffer_size` if the log says “too big header”</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>Aumentar `proxy_buffer_size` si el registro dice “too big header”</translation>
    </message>
    <message>
        <source>Keep spare connections open longer than the gateway does</source>
        <extracomment>ietf-502, fix for the developer</extracomment>
        <translation>Mantener abiertas las conexiones libres más tiempo que la puerta de enlace</translation>
    </message>
    <message>
        <source>no answer in time; here there was one, or a refusal</source>
        <extracomment>ietf-502, unlike ietf-504</extracomment>
        <translation>sin respuesta a tiempo; aquí sí la hubo, o un rechazo</translation>
    </message>
    <message>
        <source>knowingly closed, or nobody left to ask</source>
        <extracomment>ietf-502, unlike ietf-503</extracomment>
        <translation>cerrado a sabiendas, o nadie a quien consultar</translation>
    </message>
    <message>
        <source>the application answered, and reports a fault of its own</source>
        <extracomment>ietf-502, unlike ietf-500</extracomment>
        <translation>la aplicación respondió e informa de un fallo propio</translation>
    </message>
    <message>
        <source>Cloudflare: the site’s server refused the connection</source>
        <extracomment>ietf-502, unlike cloudflare-521</extracomment>
        <translation>Cloudflare: el servidor del sitio rechazó la conexión</translation>
    </message>
    <message>
        <source>Cloudflare: the site’s answer was empty or odd</source>
        <extracomment>ietf-502, unlike cloudflare-520</extracomment>
        <translation>Cloudflare: la respuesta del sitio estaba vacía o era rara</translation>
    </message>
    <message>
        <source>not even a gateway answered</source>
        <extracomment>ietf-502, unlike failure-connection-refused</extracomment>
        <translation>ni una puerta de enlace respondió</translation>
    </message>
    <message>
        <source>The entrance of the site waited too long for the server behind it.</source>
        <extracomment>ietf-504, summary</extracomment>
        <translation>La entrada del sitio esperó demasiado al servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>The entrance of the site waited for an answer from inside and then gave up. Please reload in a minute; if you had sent a form or paid, first check whether it went through. If it stays, tell us the time and what you were doing.</source>
        <extracomment>ietf-504, say</extracomment>
        <translation>La entrada del sitio esperó una respuesta desde dentro y acabó por desistir. Recargue la página dentro de un minuto, por favor. Si había enviado un formulario o un pago, compruebe antes si llegó. Si sigue igual, díganos la hora y qué estaba haciendo.</translation>
    </message>
    <message>
        <source>The owner finds out what took so long behind the gateway.</source>
        <extracomment>ietf-504, actNote</extracomment>
        <translation>El propietario averigua qué tardó tanto tras la puerta de enlace.</translation>
    </message>
    <message>
        <source>A passing jam clears; a slow report is slow again.</source>
        <extracomment>ietf-504, retryNote</extracomment>
        <translation>Un atasco pasajero se despeja; un informe lento volverá a serlo.</translation>
    </message>
    <message>
        <source>A slow database query, report or export</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Una consulta, un informe o una exportación lentos</translation>
    </message>
    <message>
        <source>The application hangs or is overloaded</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>La aplicación está colgada o sobrecargada</translation>
    </message>
    <message>
        <source>An outside service it waits for does not answer</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Un servicio externo al que espera no responde</translation>
    </message>
    <message>
        <source>A firewall swallows packets between gateway and server</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>Un cortafuegos descarta paquetes entre puerta de enlace y servidor</translation>
    </message>
    <message>
        <source>The gateway’s patience is short (nginx: 60 s unless changed)</source>
        <extracomment>ietf-504, cause</extracomment>
        <translation>La puerta de enlace espera poco (nginx: 60 s si no se cambia)</translation>
    </message>
    <message>
        <source>Check whether the action went through before repeating it</source>
        <extracomment>ietf-504, fix for the visitor
----------
cloudflare-524, fix for the visitor</extracomment>
        <translation>Comprobar si la acción se completó antes de repetirla</translation>
    </message>
    <message>
        <source>Ask for less at once: a shorter period, fewer rows</source>
        <extracomment>ietf-504, fix for the visitor</extracomment>
        <translation>Pedir menos cada vez: un periodo más corto, menos filas</translation>
    </message>
    <message>
        <source>Look for slow queries at that time</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>Buscar consultas lentas a esa hora</translation>
    </message>
    <message>
        <source>Raise `proxy_read_timeout` only if the work must take so long</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>Aumentar `proxy_read_timeout` solo si el trabajo exige tanto tiempo</translation>
    </message>
    <message>
        <source>Check the firewall between gateway and server</source>
        <extracomment>ietf-504, fix for the owner</extracomment>
        <translation>Revisar el cortafuegos entre puerta de enlace y servidor</translation>
    </message>
    <message>
        <source>Move long work to a queue and answer [202](status:ietf-202)</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Pasar los trabajos largos a una cola y responder [202](status:ietf-202)</translation>
    </message>
    <message>
        <source>Set time limits of your own for outside services, shorter than the gateway’s</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Fijar tiempos de espera propios para servicios externos, menores que el de la puerta de enlace</translation>
    </message>
    <message>
        <source>Make repeated calls harmless</source>
        <extracomment>ietf-504, fix for the developer</extracomment>
        <translation>Hacer inocuas las llamadas repetidas</translation>
    </message>
    <message>
        <source>the server waited for the visitor, not for another server</source>
        <extracomment>ietf-504, unlike ietf-408</extracomment>
        <translation>el servidor esperó al visitante, no a otro servidor</translation>
    </message>
    <message>
        <source>an answer came, but a useless one</source>
        <extracomment>ietf-504, unlike ietf-502</extracomment>
        <translation>llegó una respuesta, pero inservible</translation>
    </message>
    <message>
        <source>refused at once instead of waited</source>
        <extracomment>ietf-504, unlike ietf-503</extracomment>
        <translation>rechazado de inmediato, sin esperar</translation>
    </message>
    <message>
        <source>connected, but no answer within 120 s (Cloudflare’s default)</source>
        <extracomment>ietf-504, unlike cloudflare-524</extracomment>
        <translation>conectado, pero sin respuesta en 120 s (valor predeterminado de Cloudflare)</translation>
    </message>
    <message>
        <source>Cloudflare could not even connect</source>
        <extracomment>ietf-504, unlike cloudflare-522</extracomment>
        <translation>Cloudflare ni siquiera pudo conectar</translation>
    </message>
    <message>
        <source>the visitor’s own program gave up; no answer at all</source>
        <extracomment>ietf-504, unlike failure-response-timeout</extracomment>
        <translation>el programa del propio visitante desistió; ninguna respuesta</translation>
    </message>
    <message>
        <source>The site does not know who is calling: the sign-in is missing or was refused.</source>
        <extracomment>ietf-401, summary</extracomment>
        <translation>El sitio no sabe quién llama: falta el inicio de sesión o fue rechazado.</translation>
    </message>
    <message>
        <source>The site needs you to sign in, or it did not accept your sign-in. Please sign in again and check Caps Lock. If it refuses you although the password is right, set a new one, or tell us your user name, but never your password.</source>
        <extracomment>ietf-401, say</extracomment>
        <translation>El sitio requiere que inicie sesión, o no aceptó sus datos de acceso. Inicie sesión otra vez, por favor, y revise Bloq Mayús. Si no le deja entrar aunque la contraseña sea correcta, cree una nueva o díganos su nombre de usuario, pero nunca su contraseña.</translation>
    </message>
    <message>
        <source>The visitor signs in; a program sends a valid key or token.</source>
        <extracomment>ietf-401, actNote</extracomment>
        <translation>El visitante inicia sesión; un programa envía una clave o un token válidos.</translation>
    </message>
    <message>
        <source>It works as soon as a valid sign-in comes along.</source>
        <extracomment>ietf-401, retryNote</extracomment>
        <translation>Funciona en cuanto llega un inicio de sesión válido.</translation>
    </message>
    <message>
        <source>Not signed in, or the session has run out</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Sin iniciar sesión, o la sesión ha caducado</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>API key or token missing, mistyped or expired</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Clave de API o token ausente, mal escrito o caducado</translation>
    </message>
    <message>
        <source>`Authorization` got lost on a redirect or in a proxy</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>`Authorization` se perdió en una redirección o en un proxy</translation>
    </message>
    <message>
        <source>A test site is protected by a password</source>
        <extracomment>ietf-401, cause</extracomment>
        <translation>Un sitio de pruebas está protegido con contraseña</translation>
    </message>
    <message>
        <source>Sign out and in again</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Cerrar sesión y volver a entrar</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Restablecer la contraseña</translation>
    </message>
    <message>
        <source>Remove a wrong password the browser has saved</source>
        <extracomment>ietf-401, fix for the visitor</extracomment>
        <translation>Quitar una contraseña errónea guardada en el navegador</translation>
    </message>
    <message>
        <source>Check that the account exists and is not locked</source>
        <extracomment>ietf-401, fix for the owner</extracomment>
        <translation>Comprobar que la cuenta existe y no está bloqueada</translation>
    </message>
    <message>
        <source>Pass `Authorization` on to the application (Apache `CGIPassAuth`)</source>
        <extracomment>ietf-401, fix for the owner</extracomment>
        <translation>Pasar `Authorization` a la aplicación (`CGIPassAuth` de Apache)</translation>
    </message>
    <message>
        <source>Send `WWW-Authenticate` with every 401; it is a must</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Enviar `WWW-Authenticate` con cada 401; es obligatorio</translation>
    </message>
    <message>
        <source>Renew the token and compare the clocks</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Renovar el token y comparar los relojes</translation>
    </message>
    <message>
        <source>Use [403](status:ietf-403) where signing in would not help</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Usar [403](status:ietf-403) donde iniciar sesión no serviría</translation>
    </message>
    <message>
        <source>knows the visitor, or does not care, and refuses all the same</source>
        <extracomment>ietf-401, unlike ietf-403</extracomment>
        <translation>conoce al visitante, o le da igual, y deniega de todos modos</translation>
    </message>
    <message>
        <source>the proxy in between asks, not the site</source>
        <extracomment>ietf-401, unlike ietf-407</extracomment>
        <translation>lo pide el proxy intermedio, no el sitio</translation>
    </message>
    <message>
        <source>the Wi-Fi asks, not the site</source>
        <extracomment>ietf-401, unlike ietf-511</extracomment>
        <translation>lo pide la wifi, no el sitio</translation>
    </message>
    <message>
        <source>signed in, but the form is too old</source>
        <extracomment>ietf-401, unlike laravel-419</extracomment>
        <translation>sesión iniciada, pero formulario caducado</translation>
    </message>
    <message>
        <source>some sites hide private pages that way</source>
        <extracomment>ietf-401, unlike ietf-404</extracomment>
        <translation>algunos sitios ocultan así sus páginas privadas</translation>
    </message>
    <message>
        <source>The site has had more calls from here than it allows and asks for a pause.</source>
        <extracomment>ietf-429, summary</extracomment>
        <translation>El sitio ha recibido desde aquí más llamadas de las que permite y pide una pausa.</translation>
    </message>
    <message>
        <source>The site has counted more visits from your connection than it allows and wants a break. Please wait some minutes without reloading, then try again, best without VPN. If it comes back at once, send us the time and the page.</source>
        <extracomment>ietf-429, say</extracomment>
        <translation>El sitio ha contado más visitas desde su conexión de las que permite y necesita un descanso. Espere unos minutos sin recargar y vuelva a intentarlo, mejor sin VPN. Si vuelve a ocurrir enseguida, envíenos la hora y la página.</translation>
    </message>
    <message>
        <source>The visitor or program waits, then goes more slowly.</source>
        <extracomment>ietf-429, actNote</extracomment>
        <translation>El visitante o programa espera y luego va más despacio.</translation>
    </message>
    <message>
        <source>After the time in `Retry-After`; trying sooner may prolong it.</source>
        <extracomment>ietf-429, retryNote</extracomment>
        <translation>Pasado el tiempo de `Retry-After`; intentarlo antes puede alargarlo.</translation>
    </message>
    <message>
        <source>A program calls without pause or repeats at once</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Un programa llama sin pausa o repite de inmediato</translation>
    </message>
    <message>
        <source>Many people behind one address: office, VPN, mobile network</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Muchas personas tras una misma dirección: oficina, VPN, red móvil</translation>
    </message>
    <message>
        <source>The allowance per minute or day is used up</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>La cuota por minuto o por día está agotada</translation>
    </message>
    <message>
        <source>Reloading or trying passwords again and again</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>Recargar o probar contraseñas una y otra vez</translation>
    </message>
    <message>
        <source>The site counts the CDN instead of the visitors</source>
        <extracomment>ietf-429, cause</extracomment>
        <translation>El sitio cuenta la CDN en lugar de los visitantes</translation>
    </message>
    <message>
        <source>Wait some minutes, with all tabs of the site closed</source>
        <extracomment>ietf-429, fix for the visitor</extracomment>
        <translation>Esperar unos minutos con todas las pestañas del sitio cerradas</translation>
    </message>
    <message>
        <source>Switch the VPN off or use another network</source>
        <extracomment>ietf-429, fix for the visitor</extracomment>
        <translation>Desactivar la VPN o usar otra red</translation>
    </message>
    <message>
        <source>Count by the visitor’s real address, not the proxy’s</source>
        <extracomment>ietf-429, fix for the owner</extracomment>
        <translation>Contar por la dirección real del visitante, no por la del proxy</translation>
    </message>
    <message>
        <source>Raise the limit for sign-in pages with care</source>
        <extracomment>ietf-429, fix for the owner</extracomment>
        <translation>Aumentar con cuidado el límite de las páginas de acceso</translation>
    </message>
    <message>
        <source>Wait as long as `Retry-After` says, then double the pauses</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>Esperar lo que diga `Retry-After` y luego duplicar las pausas</translation>
    </message>
    <message>
        <source>Bundle calls and keep answers</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>Agrupar llamadas y guardar respuestas</translation>
    </message>
    <message>
        <source>Watch the remaining allowance in the `RateLimit` fields</source>
        <extracomment>ietf-429, fix for the developer</extracomment>
        <translation>Vigilar la cuota restante en los campos `RateLimit`</translation>
    </message>
    <message>
        <source>the site is overloaded for all, not just for you</source>
        <extracomment>ietf-429, unlike ietf-503</extracomment>
        <translation>el sitio está sobrecargado para todos, no solo para usted</translation>
    </message>
    <message>
        <source>refused outright; waiting does not help</source>
        <extracomment>ietf-429, unlike ietf-403</extracomment>
        <translation>denegado sin más; esperar no sirve</translation>
    </message>
    <message>
        <source>the owner’s limit at Cloudflare, with this code</source>
        <extracomment>ietf-429, unlike cloudflare-1015</extracomment>
        <translation>el límite del propietario en Cloudflare, con este código</translation>
    </message>
    <message>
        <source>Twitter’s old number for the same</source>
        <extracomment>ietf-429, unlike twitter-420</extracomment>
        <translation>el número antiguo de Twitter para lo mismo</translation>
    </message>
    <message>
        <source>the paid allowance is used up; waiting may not help</source>
        <extracomment>ietf-429, unlike ietf-402</extracomment>
        <translation>la cuota pagada está agotada; esperar quizá no sirva</translation>
    </message>
    <message>
        <source>the service itself is overloaded</source>
        <extracomment>ietf-429, unlike qualys-529</extracomment>
        <translation>el propio servicio está sobrecargado</translation>
    </message>
    <message>
        <source>The server could not, or would not, make sense of what the browser sent.</source>
        <extracomment>ietf-400, summary</extracomment>
        <translation>El servidor no pudo, o no quiso, entender lo que envió el navegador.</translation>
    </message>
    <message>
        <source>The site could not read what your browser sent. Please delete this site’s cookies, check the address for stray characters and try again, perhaps in a private window. If it stays, send us the full address and the time.</source>
        <extracomment>ietf-400, say</extracomment>
        <translation>El sitio no pudo leer lo que envió su navegador. Borre las cookies de este sitio, por favor, compruebe que la dirección no tenga caracteres de más y vuelva a intentarlo, quizá en una ventana privada. Si sigue igual, envíenos la dirección completa y la hora.</translation>
    </message>
    <message>
        <source>The visitor clears cookies or corrects the address; a program corrects its call.</source>
        <extracomment>ietf-400, actNote</extracomment>
        <translation>El visitante borra las cookies o corrige la dirección; un programa corrige su llamada.</translation>
    </message>
    <message>
        <source>Old, broken or too many cookies of this site</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Cookies de este sitio antiguas, dañadas o excesivas</translation>
    </message>
    <message>
        <source>Stray `%`, space or cut-off character in the address</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>Un `%`, un espacio o un carácter cortado en la dirección</translation>
    </message>
    <message>
        <source>Invalid JSON or missing field in an API call</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>JSON no válido o campo ausente en una llamada de API</translation>
    </message>
    <message>
        <source>The server does not know the host name it was called by</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>El servidor no conoce el nombre de host con el que se le llamó</translation>
    </message>
    <message>
        <source>Plain `http` sent to an `https` port</source>
        <extracomment>ietf-400, cause</extracomment>
        <translation>`http` sin cifrar enviado a un puerto `https`</translation>
    </message>
    <message>
        <source>Delete the cookies of this site</source>
        <extracomment>ietf-400, fix for the visitor
----------
ietf-431, fix for the visitor</extracomment>
        <translation>Borrar las cookies de este sitio</translation>
    </message>
    <message>
        <source>Type the address anew, without what follows the `?`</source>
        <extracomment>ietf-400, fix for the visitor</extracomment>
        <translation>Escribir de nuevo la dirección, sin lo que sigue al `?`</translation>
    </message>
    <message>
        <source>Try a private window</source>
        <extracomment>ietf-400, fix for the visitor
----------
failure-redirect-loop, fix for the visitor
----------
ietf-431, fix for the visitor</extracomment>
        <translation>Probar en una ventana privada</translation>
    </message>
    <message>
        <source>Add the host name to the site and the framework</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Añadir el nombre de host al sitio y al framework</translation>
    </message>
    <message>
        <source>Raise the header limit if cookies are the reason</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Aumentar el límite de cabeceras si la causa son las cookies</translation>
    </message>
    <message>
        <source>Say in the content which part was wrong</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>Decir en el contenido qué parte era errónea</translation>
    </message>
    <message>
        <source>Check `Host`, `Content-Length` and encoding of the call</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>Comprobar `Host`, `Content-Length` y la codificación de la llamada</translation>
    </message>
    <message>
        <source>Send it once with `curl -v` and compare</source>
        <extracomment>ietf-400, fix for the developer</extracomment>
        <translation>Enviarla una vez con `curl -v` y comparar</translation>
    </message>
    <message>
        <source>could be read, but the values do not fit</source>
        <extracomment>ietf-400, unlike ietf-422</extracomment>
        <translation>se pudo leer, pero los valores no encajan</translation>
    </message>
    <message>
        <source>names the oversized header, where 400 keeps quiet</source>
        <extracomment>ietf-400, unlike ietf-431</extracomment>
        <translation>nombra la cabecera demasiado grande; 400 se lo calla</translation>
    </message>
    <message>
        <source>understood; only nothing is there</source>
        <extracomment>ietf-400, unlike ietf-404</extracomment>
        <translation>entendido, solo que no hay nada ahí</translation>
    </message>
    <message>
        <source>understood, but the wrong server for this name</source>
        <extracomment>ietf-400, unlike ietf-421</extracomment>
        <translation>entendido, pero no es el servidor de este nombre</translation>
    </message>
    <message>
        <source>nginx’s number for too long a header, shown as 400</source>
        <extracomment>ietf-400, unlike nginx-494</extracomment>
        <translation>número de nginx para cabeceras demasiado largas, mostrado como 400</translation>
    </message>
    <message>
        <source>plain http on the https port, shown as 400</source>
        <extracomment>ietf-400, unlike nginx-497</extracomment>
        <translation>http sin cifrar en el puerto https, mostrado como 400</translation>
    </message>
    <message>
        <source>The address has changed for good; the browser goes on to the new one.</source>
        <extracomment>ietf-301, summary</extracomment>
        <translation>La dirección ha cambiado para siempre; el navegador pasa a la nueva.</translation>
    </message>
    <message>
        <source>The page has a new address, and your browser should take you there by itself. Please update your bookmark. If you end up on a wrong page or go round in circles, send us the address you started from.</source>
        <extracomment>ietf-301, say</extracomment>
        <translation>La página tiene una dirección nueva y su navegador debería llevarle a ella por sí solo. Actualice su marcador, por favor. Si acaba en una página equivocada o dando vueltas, envíenos la dirección desde la que empezó.</translation>
    </message>
    <message>
        <source>The browser follows; the site renews its own links in time.</source>
        <extracomment>ietf-301, actNote</extracomment>
        <translation>El navegador la sigue; el sitio renueva sus enlaces a su debido tiempo.</translation>
    </message>
    <message>
        <source>The browser is already on its way to the new address.</source>
        <extracomment>ietf-301, retryNote</extracomment>
        <translation>El navegador ya va camino de la dirección nueva.</translation>
    </message>
    <message>
        <source>Page or site has moved to another address or domain</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>La página o el sitio se mudó a otra dirección u otro dominio</translation>
    </message>
    <message>
        <source>`http` leads to `https`, or to the name with `www`</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>`http` lleva a `https`, o al nombre con `www`</translation>
    </message>
    <message>
        <source>A slash at the end is added or removed</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>Se añade o se quita una barra al final</translation>
    </message>
    <message>
        <source>The browser remembers a 301 that is long gone</source>
        <extracomment>ietf-301, cause</extracomment>
        <translation>El navegador recuerda un 301 que hace tiempo no existe</translation>
    </message>
    <message>
        <source>Renew bookmarks and saved links</source>
        <extracomment>ietf-301, fix for the visitor</extracomment>
        <translation>Renovar marcadores y enlaces guardados</translation>
    </message>
    <message>
        <source>Clear this site’s stored data if it leads to the wrong place</source>
        <extracomment>ietf-301, fix for the visitor</extracomment>
        <translation>Borrar los datos guardados de este sitio si lleva al lugar equivocado</translation>
    </message>
    <message>
        <source>Lead straight to the final address, without chains</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Llevar directamente a la dirección final, sin cadenas</translation>
    </message>
    <message>
        <source>Check forms and APIs: use [308](status:ietf-308) where POST must stay</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Revisar formularios y API: usar [308](status:ietf-308) si POST debe mantenerse</translation>
    </message>
    <message>
        <source>Test with [302](status:ietf-302) first: a wrong 301 is hard to take back</source>
        <extracomment>ietf-301, fix for the owner</extracomment>
        <translation>Probar antes con [302](status:ietf-302): un 301 erróneo es difícil de retirar</translation>
    </message>
    <message>
        <source>Limit the memory with `Cache-Control: max-age`</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Limitar la memoria con `Cache-Control: max-age`</translation>
    </message>
    <message>
        <source>Compare host and scheme if it loops behind a proxy</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Comparar host y esquema si hay un bucle tras un proxy</translation>
    </message>
    <message>
        <source>just as permanent, but a POST stays a POST</source>
        <extracomment>ietf-301, unlike ietf-308</extracomment>
        <translation>igual de permanente, pero un POST sigue siendo POST</translation>
    </message>
    <message>
        <source>for now only: keep using the old address</source>
        <extracomment>ietf-301, unlike ietf-302</extracomment>
        <translation>solo por ahora: siga usando la dirección antigua</translation>
    </message>
    <message>
        <source>not a move, but the way to a result</source>
        <extracomment>ietf-301, unlike ietf-303</extracomment>
        <translation>no es un traslado, sino el camino a un resultado</translation>
    </message>
    <message>
        <source>gone without a new address</source>
        <extracomment>ietf-301, unlike ietf-410</extracomment>
        <translation>desapareció sin dirección nueva</translation>
    </message>
    <message>
        <source>For now another page answers; the old address stays the right one.</source>
        <extracomment>ietf-302, summary</extracomment>
        <translation>Por ahora responde otra página; la dirección antigua sigue siendo la correcta.</translation>
    </message>
    <message>
        <source>Your browser is being sent to another page for the moment, for example to sign in or to your language. Keep your bookmark as it is. If you go round in circles, please allow cookies for this site, try a private window and tell us what happens.</source>
        <extracomment>ietf-302, say</extracomment>
        <translation>Por el momento, su navegador va a otra página, por ejemplo para iniciar sesión o en su idioma. Deje su marcador como está. Si acaba dando vueltas, permita las cookies de este sitio, pruebe una ventana privada y díganos qué ocurre, por favor.</translation>
    </message>
    <message>
        <source>The browser follows by itself.</source>
        <extracomment>ietf-302, actNote</extracomment>
        <translation>El navegador la sigue por sí solo.</translation>
    </message>
    <message>
        <source>Each new call may lead somewhere else.</source>
        <extracomment>ietf-302, retryNote</extracomment>
        <translation>Cada nueva llamada puede llevar a otro lugar.</translation>
    </message>
    <message>
        <source>Not signed in: the site leads to its sign-in page</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Sin iniciar sesión: el sitio lleva a su página de acceso</translation>
    </message>
    <message>
        <source>Language, country or device is chosen automatically</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>El idioma, el país o el dispositivo se elige automáticamente</translation>
    </message>
    <message>
        <source>A form was handled, its result follows</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Se procesó un formulario, sigue su resultado</translation>
    </message>
    <message>
        <source>Cookies are blocked, so the sign-in page returns</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Las cookies están bloqueadas, por eso vuelve la página de acceso</translation>
    </message>
    <message>
        <source>A short or advertising link counts the click</source>
        <extracomment>ietf-302, cause</extracomment>
        <translation>Un enlace corto o publicitario cuenta el clic</translation>
    </message>
    <message>
        <source>Allow cookies for the site if sign-in goes in circles</source>
        <extracomment>ietf-302, fix for the visitor</extracomment>
        <translation>Permitir las cookies del sitio si el acceso da vueltas</translation>
    </message>
    <message>
        <source>Use [301](status:ietf-301) if the move is for good</source>
        <extracomment>ietf-302, fix for the owner</extracomment>
        <translation>Usar [301](status:ietf-301) si el cambio es definitivo</translation>
    </message>
    <message>
        <source>Try the sign-in once with all cookies deleted</source>
        <extracomment>ietf-302, fix for the owner</extracomment>
        <translation>Probar el acceso una vez con todas las cookies borradas</translation>
    </message>
    <message>
        <source>Use [303](status:ietf-303) after a form, [307](status:ietf-307) where POST must stay</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>Usar [303](status:ietf-303) tras un formulario, [307](status:ietf-307) si POST debe mantenerse</translation>
    </message>
    <message>
        <source>Never take `Location` unchecked from user input</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>No tomar nunca `Location` de datos del usuario sin comprobar</translation>
    </message>
    <message>
        <source>Check the proxy’s `X-Forwarded-Proto` if it loops</source>
        <extracomment>ietf-302, fix for the developer</extracomment>
        <translation>Comprobar el `X-Forwarded-Proto` del proxy si hay un bucle</translation>
    </message>
    <message>
        <source>for good: browsers may remember it</source>
        <extracomment>ietf-302, unlike ietf-301</extracomment>
        <translation>para siempre: los navegadores pueden recordarla</translation>
    </message>
    <message>
        <source>as temporary, but method and content stay</source>
        <extracomment>ietf-302, unlike ietf-307</extracomment>
        <translation>igual de temporal, pero método y contenido se mantienen</translation>
    </message>
    <message>
        <source>leads to the result of an action, always with GET</source>
        <extracomment>ietf-302, unlike ietf-303</extracomment>
        <translation>lleva al resultado de una acción, siempre con GET</translation>
    </message>
    <message>
        <source>asks for sign-in directly instead of leading to a page</source>
        <extracomment>ietf-302, unlike ietf-401</extracomment>
        <translation>pide iniciar sesión directamente, sin llevar a una página</translation>
    </message>
    <message>
        <source>All went as asked; the answer carries what was wanted.</source>
        <extracomment>ietf-200, summary</extracomment>
        <translation>Todo fue como se pidió; la respuesta trae lo que se quería.</translation>
    </message>
    <message>
        <source>The site answered normally and delivered the page. If something on it still looks wrong, please reload it with Ctrl+F5. Still wrong? Send us a picture of your screen with the address and the time.</source>
        <extracomment>ietf-200, say</extracomment>
        <translation>El sitio respondió con normalidad y entregó la página. Si aún ve algo mal en ella, recárguela con Ctrl+F5, por favor. ¿Sigue mal? Envíenos una captura de su pantalla con la dirección y la hora.</translation>
    </message>
    <message>
        <source>If something looks wrong, it is the content, not the delivery.</source>
        <extracomment>ietf-200, actNote</extracomment>
        <translation>Si algo se ve mal, es el contenido, no la entrega.</translation>
    </message>
    <message>
        <source>It has been delivered.</source>
        <extracomment>ietf-200, retryNote</extracomment>
        <translation>Se ha entregado.</translation>
    </message>
    <message>
        <source>The page or file exists and was sent</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>La página o el archivo existe y se envió</translation>
    </message>
    <message>
        <source>A form or call was carried out, the result follows</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Se ejecutó un formulario o una llamada, sigue el resultado</translation>
    </message>
    <message>
        <source>An error page is sent with 200 by mistake (“soft 404”)</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Se envía por error una página de error con 200 (“soft 404”)</translation>
    </message>
    <message>
        <source>A sign-in page of a hotel or a bot check answers instead</source>
        <extracomment>ietf-200, cause</extracomment>
        <translation>Responde la página de acceso de un hotel o un control antirrobots</translation>
    </message>
    <message>
        <source>Reload with Ctrl+F5 if the page looks old</source>
        <extracomment>ietf-200, fix for the visitor</extracomment>
        <translation>Recargar con Ctrl+F5 si la página parece antigua</translation>
    </message>
    <message>
        <source>Try a private window if it looks broken</source>
        <extracomment>ietf-200, fix for the visitor</extracomment>
        <translation>Probar una ventana privada si se ve mal</translation>
    </message>
    <message>
        <source>Read the page’s text when visitors report errors</source>
        <extracomment>ietf-200, fix for the owner</extracomment>
        <translation>Leer el texto de la página si los visitantes avisan de errores</translation>
    </message>
    <message>
        <source>Empty the CDN’s copy after a release</source>
        <extracomment>ietf-200, fix for the owner
----------
ietf-304, fix for the owner</extracomment>
        <translation>Vaciar la copia de la CDN tras una publicación</translation>
    </message>
    <message>
        <source>Answer errors with 4xx or 5xx, never with a 200 page</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>Responder los errores con 4xx o 5xx, nunca con una página 200</translation>
    </message>
    <message>
        <source>Look at `Age` and `Cache-Control` if old content comes</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>Mirar `Age` y `Cache-Control` si llega contenido antiguo</translation>
    </message>
    <message>
        <source>Check `Content-Type` if the browser saves instead of showing</source>
        <extracomment>ietf-200, fix for the developer</extracomment>
        <translation>Revisar `Content-Type` si el navegador guarda en vez de mostrar</translation>
    </message>
    <message>
        <source>done as well, but on purpose without content</source>
        <extracomment>ietf-200, unlike ietf-204</extracomment>
        <translation>también hecho, pero sin contenido a propósito</translation>
    </message>
    <message>
        <source>unchanged, so the browser shows the copy it has</source>
        <extracomment>ietf-200, unlike ietf-304</extracomment>
        <translation>sin cambios, así que el navegador muestra la copia que tiene</translation>
    </message>
    <message>
        <source>only a piece of the file</source>
        <extracomment>ietf-200, unlike ietf-206</extracomment>
        <translation>solo un trozo del archivo</translation>
    </message>
    <message>
        <source>a “soft 404” shows its words under a 200</source>
        <extracomment>ietf-200, unlike ietf-404</extracomment>
        <translation>un “soft 404” muestra su texto con un 200</translation>
    </message>
    <message>
        <source>an error that often hides inside a 200 answer</source>
        <extracomment>ietf-200, unlike esri-498</extracomment>
        <translation>un error que a menudo se esconde en una respuesta 200</translation>
    </message>
    <message>
        <source>The host looks for a crash in the origin’s error log at that very minute.</source>
        <extracomment>cloudflare-520, actNote</extracomment>
        <translation>El alojamiento busca un fallo en el registro de errores del origen en ese minuto.</translation>
    </message>
    <message>
        <source>The application crashed while answering (often PHP)</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>La aplicación falló mientras respondía (a menudo PHP)</translation>
    </message>
    <message>
        <source>Headers over 128 KB, mostly too many cookies</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Cabeceras de más de 128 KB, casi siempre por las cookies</translation>
    </message>
    <message>
        <source>A firewall or security plug-in cuts Cloudflare off</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Un cortafuegos o complemento de seguridad corta el paso a Cloudflare</translation>
    </message>
    <message>
        <source>HTTP/2 at the origin is set up wrongly</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>HTTP/2 está mal configurado en el origen</translation>
    </message>
    <message>
        <source>Delete this site’s cookies</source>
        <extracomment>cloudflare-520, fix for the visitor
----------
failure-redirect-loop, fix for the visitor</extracomment>
        <translation>Borrar las cookies de este sitio</translation>
    </message>
    <message>
        <source>Send the site the Ray ID and the time</source>
        <extracomment>cloudflare-520, fix for the visitor</extracomment>
        <translation>Enviar al sitio el Ray ID y la hora</translation>
    </message>
    <message>
        <source>Give the host the time, URL and Ray ID</source>
        <extracomment>cloudflare-520, fix for the owner</extracomment>
        <translation>Dar al alojamiento la hora, la URL y el Ray ID</translation>
    </message>
    <message>
        <source>Set the record to DNS only to see the bare answer</source>
        <extracomment>cloudflare-520, fix for the owner</extracomment>
        <translation>Poner el registro DNS en “DNS only” para ver la respuesta directa</translation>
    </message>
    <message>
        <source>Ask the origin directly with `curl -v --resolve`</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Consultar el origen directamente con `curl -v --resolve`</translation>
    </message>
    <message>
        <source>Switch HTTP/2 to Origin off as a test</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Desactivar HTTP/2 to Origin como prueba</translation>
    </message>
    <message>
        <source>Add up the size of the response headers</source>
        <extracomment>cloudflare-520, fix for the developer</extracomment>
        <translation>Sumar el tamaño de las cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>no answer at all because the connection was refused</source>
        <extracomment>cloudflare-520, unlike cloudflare-521</extracomment>
        <translation>ninguna respuesta, porque la conexión fue rechazada</translation>
    </message>
    <message>
        <source>a proper 502 answer from the site, passed on</source>
        <extracomment>cloudflare-520, unlike cloudflare-502</extracomment>
        <translation>una respuesta 502 auténtica del sitio, reenviada</translation>
    </message>
    <message>
        <source>encryption failed before any answer could come</source>
        <extracomment>cloudflare-520, unlike cloudflare-525</extracomment>
        <translation>el cifrado falló antes de que pudiera llegar una respuesta</translation>
    </message>
    <message>
        <source>The site’s server turned Cloudflare’s connection away at the door.</source>
        <extracomment>cloudflare-521, summary</extracomment>
        <translation>El servidor del sitio rechazó la conexión de Cloudflare en la puerta.</translation>
    </message>
    <message>
        <source>The host starts the web server, or stops its firewall from rejecting Cloudflare.</source>
        <extracomment>cloudflare-521, actNote</extracomment>
        <translation>El alojamiento arranca el servidor web o hace que su cortafuegos no rechace a Cloudflare.</translation>
    </message>
    <message>
        <source>It clears when the server restarts; a firewall rule stays until somebody edits it.</source>
        <extracomment>cloudflare-521, retryNote</extracomment>
        <translation>Se resuelve cuando el servidor se reinicia; una regla del cortafuegos sigue hasta que alguien la cambie.</translation>
    </message>
    <message>
        <source>The web server program is stopped or has crashed</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>El programa del servidor web está parado o se ha caído</translation>
    </message>
    <message>
        <source>The firewall rejects Cloudflare’s addresses</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>El cortafuegos rechaza las direcciones de Cloudflare</translation>
    </message>
    <message>
        <source>Nothing listens on the port the SSL mode needs</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Nada escucha en el puerto que exige el modo SSL</translation>
    </message>
    <message>
        <source>A security tool took Cloudflare for an attacker</source>
        <extracomment>cloudflare-521, cause</extracomment>
        <translation>Una herramienta de seguridad tomó a Cloudflare por un atacante</translation>
    </message>
    <message>
        <source>Try again in some minutes</source>
        <extracomment>cloudflare-521, fix for the visitor</extracomment>
        <translation>Reintentar dentro de unos minutos</translation>
    </message>
    <message>
        <source>Tell the site that 521 is showing</source>
        <extracomment>cloudflare-521, fix for the visitor</extracomment>
        <translation>Avisar al sitio de que aparece un 521</translation>
    </message>
    <message>
        <source>Check that the web server is running</source>
        <extracomment>cloudflare-521, fix for the owner</extracomment>
        <translation>Comprobar que el servidor web está en marcha</translation>
    </message>
    <message>
        <source>Allow all of Cloudflare’s IP ranges in the firewall</source>
        <extracomment>cloudflare-521, fix for the owner</extracomment>
        <translation>Permitir en el cortafuegos todos los rangos de IP de Cloudflare</translation>
    </message>
    <message>
        <source>Check the listening ports with `ss -ltnp`</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Comprobar los puertos en escucha con `ss -ltnp`</translation>
    </message>
    <message>
        <source>Match port 80 or 443 to the SSL/TLS mode</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Hacer coincidir el puerto 80 o 443 con el modo SSL/TLS</translation>
    </message>
    <message>
        <source>Exclude Cloudflare from `fail2ban` and similar tools</source>
        <extracomment>cloudflare-521, fix for the developer</extracomment>
        <translation>Excluir a Cloudflare de `fail2ban` y herramientas similares</translation>
    </message>
    <message>
        <source>no reply to the knock at all; 521 is an instant refusal</source>
        <extracomment>cloudflare-521, unlike cloudflare-522</extracomment>
        <translation>nadie responde al llamar; 521 es un rechazo inmediato</translation>
    </message>
    <message>
        <source>no road to the server; with 521 it was reached and said no</source>
        <extracomment>cloudflare-521, unlike cloudflare-523</extracomment>
        <translation>no hay camino al servidor; con 521 se llegó a él y dijo que no</translation>
    </message>
    <message>
        <source>the connection stood, only its encryption failed</source>
        <extracomment>cloudflare-521, unlike cloudflare-525</extracomment>
        <translation>la conexión existía, solo falló su cifrado</translation>
    </message>
    <message>
        <source>the server took the connection, then sent nonsense</source>
        <extracomment>cloudflare-521, unlike cloudflare-520</extracomment>
        <translation>el servidor aceptó la conexión y luego envió algo sin sentido</translation>
    </message>
    <message>
        <source>The host finds out who drops the packets: a firewall, an overloaded server or a wrong address.</source>
        <extracomment>cloudflare-522, actNote</extracomment>
        <translation>El alojamiento averigua quién descarta los paquetes: un cortafuegos, un servidor sobrecargado o una dirección errónea.</translation>
    </message>
    <message>
        <source>May get through when the load drops; a blocked or wrong address stays silent.</source>
        <extracomment>cloudflare-522, retryNote</extracomment>
        <translation>Puede pasar cuando baje la carga; una dirección bloqueada o errónea sigue sin responder.</translation>
    </message>
    <message>
        <source>The server is overloaded or switched off</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>El servidor está sobrecargado o apagado</translation>
    </message>
    <message>
        <source>The DNS record holds an old IP address</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>El registro DNS tiene una dirección IP antigua</translation>
    </message>
    <message>
        <source>TCP keep-alive is switched off at the origin</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>El keep-alive de TCP está desactivado en el origen</translation>
    </message>
    <message>
        <source>A Worker on a custom domain fetches its own hostname</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Un Worker en un dominio propio consulta su propio nombre de host</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again</source>
        <extracomment>cloudflare-522, fix for the visitor</extracomment>
        <translation>Esperar unos minutos y volver a intentarlo</translation>
    </message>
    <message>
        <source>Send the site the Ray ID</source>
        <extracomment>cloudflare-522, fix for the visitor</extracomment>
        <translation>Enviar el Ray ID al sitio</translation>
    </message>
    <message>
        <source>Compare the A record with the address the host gave you</source>
        <extracomment>cloudflare-522, fix for the owner</extracomment>
        <translation>Comparar el registro A con la dirección que dio el alojamiento</translation>
    </message>
    <message>
        <source>Let the host allow all Cloudflare ranges and lift rate limits</source>
        <extracomment>cloudflare-522, fix for the owner</extracomment>
        <translation>Pedir al alojamiento permitir los rangos de Cloudflare y quitar límites</translation>
    </message>
    <message>
        <source>Search `iptables`, `.htaccess` and the cloud firewall for drop rules</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>Buscar reglas de descarte en `iptables`, `.htaccess` y el cortafuegos de la nube</translation>
    </message>
    <message>
        <source>Run `mtr` from the origin to a Cloudflare address</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>Ejecutar `mtr` desde el origen hacia una dirección de Cloudflare</translation>
    </message>
    <message>
        <source>Use a Route instead of fetching the Worker’s own hostname</source>
        <extracomment>cloudflare-522, fix for the developer</extracomment>
        <translation>Usar una Route en vez de consultar el propio nombre de host del Worker</translation>
    </message>
    <message>
        <source>refused at once; with 522 nobody reacts</source>
        <extracomment>cloudflare-522, unlike cloudflare-521</extracomment>
        <translation>rechazado de inmediato; con 522 nadie reacciona</translation>
    </message>
    <message>
        <source>the connection worked, only the answer took too long</source>
        <extracomment>cloudflare-522, unlike cloudflare-524</extracomment>
        <translation>la conexión funcionó, solo la respuesta tardó demasiado</translation>
    </message>
    <message>
        <source>the network itself reports that there is no way there</source>
        <extracomment>cloudflare-522, unlike cloudflare-523</extracomment>
        <translation>la propia red informa de que no hay camino hasta allí</translation>
    </message>
    <message>
        <source>the site’s own server reported that something behind it was slow</source>
        <extracomment>cloudflare-522, unlike cloudflare-504</extracomment>
        <translation>el propio servidor del sitio informó de que algo detrás era lento</translation>
    </message>
    <message>
        <source>The site makes the slow page faster, or lets the job run in the background.</source>
        <extracomment>cloudflare-524, actNote</extracomment>
        <translation>El sitio acelera la página lenta o pasa el trabajo a segundo plano.</translation>
    </message>
    <message>
        <source>A long job in the page: export, import, report</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Un trabajo largo en la página: exportar, importar, informe</translation>
    </message>
    <message>
        <source>A slow database query</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Una consulta lenta de base de datos</translation>
    </message>
    <message>
        <source>An overloaded server that still accepts connections</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>Un servidor sobrecargado que aún acepta conexiones</translation>
    </message>
    <message>
        <source>The server takes an upload too slowly</source>
        <extracomment>cloudflare-524, cause</extracomment>
        <translation>El servidor recibe una subida con demasiada lentitud</translation>
    </message>
    <message>
        <source>Try a smaller export or file</source>
        <extracomment>cloudflare-524, fix for the visitor</extracomment>
        <translation>Probar a exportar o subir menos</translation>
    </message>
    <message>
        <source>Run long jobs from a DNS-only subdomain</source>
        <extracomment>cloudflare-524, fix for the owner</extracomment>
        <translation>Hacer los trabajos largos en un subdominio “DNS only”</translation>
    </message>
    <message>
        <source>Raise the Proxy Read Timeout (Enterprise only)</source>
        <extracomment>cloudflare-524, fix for the owner</extracomment>
        <translation>Aumentar Proxy Read Timeout (solo Enterprise)</translation>
    </message>
    <message>
        <source>Start the job, return at once and poll for its state</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Iniciar el trabajo, responder enseguida y consultar su estado después</translation>
    </message>
    <message>
        <source>Log response times at the origin</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Registrar tiempos de respuesta en el origen</translation>
    </message>
    <message>
        <source>Find the slow query behind this URL</source>
        <extracomment>cloudflare-524, fix for the developer</extracomment>
        <translation>Buscar la consulta lenta detrás de esta URL</translation>
    </message>
    <message>
        <source>the site’s own front server gave up waiting, not Cloudflare</source>
        <extracomment>cloudflare-524, unlike cloudflare-504</extracomment>
        <translation>desistió el servidor frontal del propio sitio, no Cloudflare</translation>
    </message>
    <message>
        <source>an answer came, but it was unusable</source>
        <extracomment>cloudflare-524, unlike cloudflare-520</extracomment>
        <translation>llegó una respuesta, pero era inservible</translation>
    </message>
    <message>
        <source>your own program stopped waiting; no page came at all</source>
        <extracomment>cloudflare-524, unlike failure-response-timeout</extracomment>
        <translation>su propio programa dejó de esperar; no llegó ninguna página</translation>
    </message>
    <message>
        <source>Cloudflare and the site’s server could not agree on an encrypted connection.</source>
        <extracomment>cloudflare-525, summary</extracomment>
        <translation>Cloudflare y el servidor del sitio no lograron acordar una conexión cifrada.</translation>
    </message>
    <message>
        <source>The host repairs TLS at the origin: certificate, SNI, port 443 and ciphers.</source>
        <extracomment>cloudflare-525, actNote</extracomment>
        <translation>El alojamiento repara TLS en el origen: certificado, SNI, puerto 443 y cifrados.</translation>
    </message>
    <message>
        <source>It lasts until the origin’s setup changes; an occasional one may pass on a reload.</source>
        <extracomment>cloudflare-525, retryNote</extracomment>
        <translation>Dura hasta que cambie la configuración del origen; uno ocasional puede pasar al recargar.</translation>
    </message>
    <message>
        <source>No cipher suite in common with Cloudflare</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>Ningún conjunto de cifrado en común con Cloudflare</translation>
    </message>
    <message>
        <source>The origin does not support SNI</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>El origen no admite SNI</translation>
    </message>
    <message>
        <source>Reload once</source>
        <extracomment>cloudflare-525, fix for the visitor</extracomment>
        <translation>Recargar una vez</translation>
    </message>
    <message>
        <source>Report the page’s address to the site</source>
        <extracomment>cloudflare-525, fix for the visitor</extracomment>
        <translation>Comunicar al sitio la dirección de la página</translation>
    </message>
    <message>
        <source>Install a certificate; Cloudflare’s Origin CA is free</source>
        <extracomment>cloudflare-525, fix for the owner</extracomment>
        <translation>Instalar un certificado; el de Origin CA de Cloudflare es gratuito</translation>
    </message>
    <message>
        <source>Check the origin’s IP address if the host changes it often</source>
        <extracomment>cloudflare-525, fix for the owner</extracomment>
        <translation>Revisar la dirección IP del origen si el alojamiento la cambia a menudo</translation>
    </message>
    <message>
        <source>Test with `openssl s_client -servername`</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>Probar con `openssl s_client -servername`</translation>
    </message>
    <message>
        <source>Compare the cipher lists of both ends</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>Comparar las listas de cifrados de ambos extremos</translation>
    </message>
    <message>
        <source>Log TLS errors (`mod_ssl`, nginx error log)</source>
        <extracomment>cloudflare-525, fix for the developer</extracomment>
        <translation>Registrar errores de TLS (`mod_ssl`, error log de nginx)</translation>
    </message>
    <message>
        <source>the handshake worked, but the certificate is not trusted</source>
        <extracomment>cloudflare-525, unlike cloudflare-526</extracomment>
        <translation>la negociación funcionó, pero el certificado no es de confianza</translation>
    </message>
    <message>
        <source>the connection was refused before any encryption began</source>
        <extracomment>cloudflare-525, unlike cloudflare-521</extracomment>
        <translation>la conexión se rechazó antes de empezar ningún cifrado</translation>
    </message>
    <message>
        <source>between your device and the first server, no page shown</source>
        <extracomment>cloudflare-525, unlike failure-tls-handshake-failed</extracomment>
        <translation>entre su dispositivo y el primer servidor, sin mostrar página</translation>
    </message>
    <message>
        <source>the names inside and outside the encryption differ</source>
        <extracomment>cloudflare-525, unlike cloudflare-1013</extracomment>
        <translation>los nombres de dentro y fuera del cifrado difieren</translation>
    </message>
    <message>
        <source>Cloudflare does not trust the certificate of the site’s own server.</source>
        <extracomment>cloudflare-526, summary</extracomment>
        <translation>Cloudflare no confía en el certificado del propio servidor del sitio.</translation>
    </message>
    <message>
        <source>The host renews the origin’s certificate or puts the right name into it.</source>
        <extracomment>cloudflare-526, actNote</extracomment>
        <translation>El alojamiento renueva el certificado del origen o pone en él el nombre correcto.</translation>
    </message>
    <message>
        <source>The same until a valid certificate is installed.</source>
        <extracomment>cloudflare-526, retryNote</extracomment>
        <translation>Lo mismo hasta que se instale un certificado válido.</translation>
    </message>
    <message>
        <source>The origin’s certificate has expired</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>El certificado del origen ha caducado</translation>
    </message>
    <message>
        <source>It is self-signed or from an unknown issuer</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Está autofirmado o es de un emisor desconocido</translation>
    </message>
    <message>
        <source>It does not contain the requested hostname</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>No contiene el nombre de host solicitado</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>Fue revocado</translation>
    </message>
    <message>
        <source>Gateway at a company distrusts the site’s certificate</source>
        <extracomment>cloudflare-526, cause</extracomment>
        <translation>El Gateway de una empresa no confía en el certificado del sitio</translation>
    </message>
    <message>
        <source>Report it to the site</source>
        <extracomment>cloudflare-526, fix for the visitor</extracomment>
        <translation>Avisar al sitio</translation>
    </message>
    <message>
        <source>Ask IT at work whether Cloudflare Gateway filters</source>
        <extracomment>cloudflare-526, fix for the visitor</extracomment>
        <translation>Preguntar a informática del trabajo si filtra Cloudflare Gateway</translation>
    </message>
    <message>
        <source>Renew the certificate, or use Cloudflare’s Origin CA</source>
        <extracomment>cloudflare-526, fix for the owner</extracomment>
        <translation>Renovar el certificado o usar Origin CA de Cloudflare</translation>
    </message>
    <message>
        <source>Set SSL to Full only until that is done</source>
        <extracomment>cloudflare-526, fix for the owner</extracomment>
        <translation>Poner SSL en Full, solo hasta resolverlo</translation>
    </message>
    <message>
        <source>Read the expiry date and names with `openssl x509 -text`</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Leer la caducidad y los nombres con `openssl x509 -text`</translation>
    </message>
    <message>
        <source>Add a self-signed one to the Custom Origin Trust Store</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Añadir uno autofirmado al Custom Origin Trust Store</translation>
    </message>
    <message>
        <source>the certificate your browser sees has expired</source>
        <extracomment>cloudflare-526, unlike failure-tls-expired</extracomment>
        <translation>el certificado que ve su navegador ha caducado</translation>
    </message>
    <message>
        <source>your browser itself distrusts the site; no Cloudflare page</source>
        <extracomment>cloudflare-526, unlike failure-tls-self-signed</extracomment>
        <translation>su propio navegador no confía en el sitio; sin página de Cloudflare</translation>
    </message>
    <message>
        <source>the server refused to connect at all</source>
        <extracomment>cloudflare-526, unlike cloudflare-521</extracomment>
        <translation>el servidor ni siquiera aceptó la conexión</translation>
    </message>
    <message>
        <source>A firewall rule of the site’s owner has matched this visit.</source>
        <extracomment>cloudflare-1020, summary</extracomment>
        <translation>Una regla del cortafuegos del propietario se aplicó a esta visita.</translation>
    </message>
    <message>
        <source>The visitor sends the Ray ID; the owner finds the rule and adjusts it.</source>
        <extracomment>cloudflare-1020, actNote</extracomment>
        <translation>El visitante envía el Ray ID; el propietario busca la regla y la ajusta.</translation>
    </message>
    <message>
        <source>As long as rule and visit stay the same, so does the refusal.</source>
        <extracomment>cloudflare-1020, retryNote</extracomment>
        <translation>Mientras la regla y la visita no cambien, tampoco cambia el rechazo.</translation>
    </message>
    <message>
        <source>A rule against countries, VPNs or bots</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Una regla contra países, VPN o robots</translation>
    </message>
    <message>
        <source>Characters in a form or address that look like an attack</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Caracteres en un formulario o dirección que parecen un ataque</translation>
    </message>
    <message>
        <source>A protected path such as an admin page</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Una ruta protegida, como una página de administración</translation>
    </message>
    <message>
        <source>A rule that is broader than intended</source>
        <extracomment>cloudflare-1020, cause</extracomment>
        <translation>Una regla más amplia de lo previsto</translation>
    </message>
    <message>
        <source>Switch VPN and add-ons off</source>
        <extracomment>cloudflare-1020, fix for the visitor</extracomment>
        <translation>Desactivar la VPN y las extensiones</translation>
    </message>
    <message>
        <source>Send the owner a picture with the Ray ID</source>
        <extracomment>cloudflare-1020, fix for the visitor</extracomment>
        <translation>Enviar al propietario una captura con el Ray ID</translation>
    </message>
    <message>
        <source>Search Security Events for the Ray ID</source>
        <extracomment>cloudflare-1020, fix for the owner</extracomment>
        <translation>Buscar el Ray ID en Security Events</translation>
    </message>
    <message>
        <source>Narrow the rule, or allow the address</source>
        <extracomment>cloudflare-1020, fix for the owner</extracomment>
        <translation>Restringir la regla o permitir la dirección</translation>
    </message>
    <message>
        <source>Test new rules with the log action first</source>
        <extracomment>cloudflare-1020, fix for the developer</extracomment>
        <translation>Probar antes las reglas nuevas con la acción de registro</translation>
    </message>
    <message>
        <source>too many requests; it ends by waiting</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1015</extracomment>
        <translation>demasiadas solicitudes; se resuelve esperando</translation>
    </message>
    <message>
        <source>the browser’s signature was refused</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1010</extracomment>
        <translation>se rechazó la firma del navegador</translation>
    </message>
    <message>
        <source>the address stands on a block list</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1006</extracomment>
        <translation>la dirección figura en una lista de bloqueo</translation>
    </message>
    <message>
        <source>No such name</source>
        <extracomment>failure-dns-not-found, name</extracomment>
        <translation>Nombre inexistente</translation>
    </message>
    <message>
        <source>The name was looked up properly, and the answer is that it does not exist.</source>
        <extracomment>failure-dns-not-found, summary</extracomment>
        <translation>La consulta del nombre funcionó, y la respuesta es que no existe.</translation>
    </message>
    <message>
        <source>Your device asked where this site lives and was told that no such name exists. Please check the spelling, and try it once with www in front and once without. If it is right and the site worked before, send us the exact address and we will look into it.</source>
        <extracomment>failure-dns-not-found, say</extracomment>
        <translation>Su dispositivo preguntó dónde está este sitio y le dijeron que ese nombre no existe. Compruebe cómo está escrito, por favor, y pruebe una vez con www delante y otra sin él. Si es correcto y el sitio funcionaba antes, envíenos la dirección exacta y lo revisaremos.</translation>
    </message>
    <message>
        <source>First the visitor checks the spelling; if it is right, the owner restores the name.</source>
        <extracomment>failure-dns-not-found, actNote</extracomment>
        <translation>Primero, el visitante comprueba la ortografía; si es correcta, el propietario restablece el nombre.</translation>
    </message>
    <message>
        <source>The name is misspelt</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>El nombre está mal escrito</translation>
    </message>
    <message>
        <source>The domain was not renewed and has lapsed</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>El dominio no se renovó y ha caducado</translation>
    </message>
    <message>
        <source>No record for this subdomain, `www` often</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>No hay registro DNS para este subdominio, a menudo `www`</translation>
    </message>
    <message>
        <source>The name exists only inside a company network or VPN</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>El nombre solo existe dentro de una red de empresa o VPN</translation>
    </message>
    <message>
        <source>The record is new, and the earlier no is still remembered</source>
        <extracomment>failure-dns-not-found, cause</extracomment>
        <translation>El registro DNS es nuevo y aún se recuerda el “no” anterior</translation>
    </message>
    <message>
        <source>Check the spelling, above all the ending</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Comprobar la ortografía, sobre todo el final</translation>
    </message>
    <message>
        <source>Try with and without `www`</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Probar con y sin `www`</translation>
    </message>
    <message>
        <source>Connect the VPN if it is a work address</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Conectar la VPN si es una dirección del trabajo</translation>
    </message>
    <message>
        <source>Try mobile data instead of Wi-Fi</source>
        <extracomment>failure-dns-not-found, fix for the visitor</extracomment>
        <translation>Probar con datos móviles en vez de wifi</translation>
    </message>
    <message>
        <source>Check that the domain is renewed and not on hold</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Comprobar que el dominio está renovado y no suspendido</translation>
    </message>
    <message>
        <source>Add the missing `A`, `AAAA` or `CNAME` record</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Añadir el registro `A`, `AAAA` o `CNAME` que falta</translation>
    </message>
    <message>
        <source>Compare the name servers at the registrar with your DNS host’s</source>
        <extracomment>failure-dns-not-found, fix for the owner</extracomment>
        <translation>Comparar los servidores de nombres del registrador con los de su proveedor DNS</translation>
    </message>
    <message>
        <source>Ask the source: `dig +trace www.example.com`</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Consultar la fuente: `dig +trace www.example.com`</translation>
    </message>
    <message>
        <source>Compare resolvers: `dig @1.1.1.1` and `dig @8.8.8.8`</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Comparar los servidores DNS: `dig @1.1.1.1` y `dig @8.8.8.8`</translation>
    </message>
    <message>
        <source>Look for dangling `CNAME` targets</source>
        <extracomment>failure-dns-not-found, fix for the developer</extracomment>
        <translation>Buscar destinos de `CNAME` que ya no existen</translation>
    </message>
    <message>
        <source>the look-up itself broke; the name may well exist</source>
        <extracomment>failure-dns-not-found, unlike failure-dns-failure</extracomment>
        <translation>falló la propia consulta; el nombre bien puede existir</translation>
    </message>
    <message>
        <source>the name was found, but nothing listens there</source>
        <extracomment>failure-dns-not-found, unlike failure-connection-refused</extracomment>
        <translation>el nombre se encontró, pero nada escucha ahí</translation>
    </message>
    <message>
        <source>the site was reached, and only this page is missing</source>
        <extracomment>failure-dns-not-found, unlike ietf-404</extracomment>
        <translation>se llegó al sitio y solo falta esta página</translation>
    </message>
    <message>
        <source>The connection timed out</source>
        <extracomment>failure-connection-timeout, name</extracomment>
        <translation>Se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>No line to the server came about: every attempt met silence.</source>
        <extracomment>failure-connection-timeout, summary</extracomment>
        <translation>No se estableció conexión con el servidor: ningún intento obtuvo respuesta.</translation>
    </message>
    <message>
        <source>Try another network first: if that works, a block is at fault, otherwise the site’s operator acts.</source>
        <extracomment>failure-connection-timeout, actNote</extracomment>
        <translation>Probar antes otra red: si funciona, la causa es un bloqueo; si no, actúa el operador del sitio.</translation>
    </message>
    <message>
        <source>Worth repeating after some minutes and from another network.</source>
        <extracomment>failure-connection-timeout, retryNote</extracomment>
        <translation>Vale la pena repetir al cabo de unos minutos y desde otra red.</translation>
    </message>
    <message>
        <source>The server is switched off, frozen or overloaded</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>El servidor está apagado, colgado o sobrecargado</translation>
    </message>
    <message>
        <source>A firewall drops the visitor’s packets silently</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Un cortafuegos descarta los paquetes del visitante sin avisar</translation>
    </message>
    <message>
        <source>The name points to an address that is no longer used</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>El nombre apunta a una dirección que ya no se usa</translation>
    </message>
    <message>
        <source>The port is not open to the outside (cloud security group)</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>El puerto no está abierto al exterior (grupo de seguridad en la nube)</translation>
    </message>
    <message>
        <source>IPv6 is announced but leads nowhere</source>
        <extracomment>failure-connection-timeout, cause</extracomment>
        <translation>Se anuncia IPv6, pero no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Try mobile data or another network</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>Probar con datos móviles u otra red</translation>
    </message>
    <message>
        <source>Turn the VPN off, or on, and try again</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>Desactivar la VPN, o activarla, y reintentar</translation>
    </message>
    <message>
        <source>Note the time and your public IP address for us</source>
        <extracomment>failure-connection-timeout, fix for the visitor</extracomment>
        <translation>Anotar la hora y la dirección IP pública para nosotros</translation>
    </message>
    <message>
        <source>Check that the machine runs and answers from outside</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Comprobar que la máquina funciona y responde desde fuera</translation>
    </message>
    <message>
        <source>Look for the visitor’s address in block lists</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Buscar la dirección del visitante en listas de bloqueo</translation>
    </message>
    <message>
        <source>Ask the hosting firm about an outage</source>
        <extracomment>failure-connection-timeout, fix for the owner</extracomment>
        <translation>Preguntar al alojamiento si hay una avería</translation>
    </message>
    <message>
        <source>See where packets stop: `mtr -T -P 443 name`</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>Ver dónde se detienen los paquetes: `mtr -T -P 443 name`</translation>
    </message>
    <message>
        <source>Compare `curl -4` with `curl -6`</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>Comparar `curl -4` con `curl -6`</translation>
    </message>
    <message>
        <source>Open the port in the security group and the host firewall</source>
        <extracomment>failure-connection-timeout, fix for the developer</extracomment>
        <translation>Abrir el puerto en el grupo de seguridad y en el cortafuegos de la máquina</translation>
    </message>
    <message>
        <source>the connection stood, but no answer followed</source>
        <extracomment>failure-connection-timeout, unlike failure-response-timeout</extracomment>
        <translation>la conexión se estableció, pero no llegó respuesta</translation>
    </message>
    <message>
        <source>the same silence, met by Cloudflare on its way to the site</source>
        <extracomment>failure-connection-timeout, unlike cloudflare-522</extracomment>
        <translation>el mismo silencio, pero ante Cloudflare de camino al sitio</translation>
    </message>
    <message>
        <source>a gateway waited in vain and said so</source>
        <extracomment>failure-connection-timeout, unlike ietf-504</extracomment>
        <translation>una puerta de enlace esperó en vano y lo comunicó</translation>
    </message>
    <message>
        <source>the device knows at once that there is no way</source>
        <extracomment>failure-connection-timeout, unlike failure-network-unreachable</extracomment>
        <translation>el dispositivo sabe al instante que no hay camino</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <extracomment>failure-connection-refused, name</extracomment>
        <translation>La conexión se rechazó</translation>
    </message>
    <message>
        <source>The site’s operator starts the web server or opens the port.</source>
        <extracomment>failure-connection-refused, actNote</extracomment>
        <translation>El operador del sitio inicia el servidor web o abre el puerto.</translation>
    </message>
    <message>
        <source>During a restart it clears within seconds; otherwise somebody has to act.</source>
        <extracomment>failure-connection-refused, retryNote</extracomment>
        <translation>Durante un reinicio pasa en segundos; si no, alguien tiene que actuar.</translation>
    </message>
    <message>
        <source>The web server program has stopped or failed to start</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>El programa servidor web se detuvo o no pudo iniciarse</translation>
    </message>
    <message>
        <source>It listens on another port, or only on `127.0.0.1`</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Escucha en otro puerto, o solo en `127.0.0.1`</translation>
    </message>
    <message>
        <source>The name points to an old server</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>El nombre apunta a un servidor antiguo</translation>
    </message>
    <message>
        <source>A firewall rejects this visitor or port</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>Un cortafuegos rechaza a este visitante o este puerto</translation>
    </message>
    <message>
        <source>The address has a wrong port number</source>
        <extracomment>failure-connection-refused, cause</extracomment>
        <translation>La dirección lleva un número de puerto incorrecto</translation>
    </message>
    <message>
        <source>Check the address for a port, such as `:8443`</source>
        <extracomment>failure-connection-refused, fix for the visitor</extracomment>
        <translation>Ver si la dirección lleva un puerto, como `:8443`</translation>
    </message>
    <message>
        <source>Try without VPN or from another network</source>
        <extracomment>failure-connection-refused, fix for the visitor</extracomment>
        <translation>Probar sin VPN o desde otra red</translation>
    </message>
    <message>
        <source>Read its log for why it stopped, full disk and bad certificate first</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Buscar en su registro por qué se detuvo; primero, disco lleno y certificado incorrecto</translation>
    </message>
    <message>
        <source>Compare the name’s address with the server’s</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Comparar la dirección del nombre con la del servidor</translation>
    </message>
    <message>
        <source>See what listens: `ss -ltnp`</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>Ver qué está escuchando: `ss -ltnp`</translation>
    </message>
    <message>
        <source>Bind to `0.0.0.0` inside containers and publish the port</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>Escuchar en `0.0.0.0` dentro de los contenedores y publicar el puerto</translation>
    </message>
    <message>
        <source>Probe from outside: `curl -v --resolve name:443:address https://name/`</source>
        <extracomment>failure-connection-refused, fix for the developer</extracomment>
        <translation>Probar desde fuera: `curl -v --resolve name:443:address https://name/`</translation>
    </message>
    <message>
        <source>no reply at all for many seconds; a refusal comes at once</source>
        <extracomment>failure-connection-refused, unlike failure-connection-timeout</extracomment>
        <translation>ninguna respuesta durante muchos segundos; un rechazo llega al instante</translation>
    </message>
    <message>
        <source>the connection stood first and was then torn down</source>
        <extracomment>failure-connection-refused, unlike failure-connection-reset</extracomment>
        <translation>la conexión llegó a establecerse y después se cortó</translation>
    </message>
    <message>
        <source>the same refusal, met by Cloudflare on its way to the site</source>
        <extracomment>failure-connection-refused, unlike cloudflare-521</extracomment>
        <translation>el mismo rechazo, pero a Cloudflare de camino al sitio</translation>
    </message>
    <message>
        <source>it was the visitor’s proxy that refused, not the site</source>
        <extracomment>failure-connection-refused, unlike failure-proxy-refused</extracomment>
        <translation>quien rechazó fue el proxy del visitante, no el sitio</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>failure-connection-reset, name</extracomment>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>A connection stood, then somebody hung up in the middle.</source>
        <extracomment>failure-connection-reset, summary</extracomment>
        <translation>La conexión ya estaba establecida y alguien la cortó a la mitad.</translation>
    </message>
    <message>
        <source>Find out who hung up: if another network works, the visitor’s own network filters the site.</source>
        <extracomment>failure-connection-reset, actNote</extracomment>
        <translation>Averiguar quién cortó: si funciona con otra red, es la red del visitante la que filtra el sitio.</translation>
    </message>
    <message>
        <source>A stale line works on the second try; a filter cuts every attempt alike.</source>
        <extracomment>failure-connection-reset, retryNote</extracomment>
        <translation>Una conexión vieja funciona al segundo intento; un filtro corta todos por igual.</translation>
    </message>
    <message>
        <source>A firewall, filter or antivirus program cuts the line</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Un cortafuegos, filtro o antivirus corta la conexión</translation>
    </message>
    <message>
        <source>A server worker crashed or was restarted</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Un proceso del servidor se ha caído o se reinició</translation>
    </message>
    <message>
        <source>An idle connection had already been dropped</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Una conexión inactiva ya se había descartado</translation>
    </message>
    <message>
        <source>A rate limit or attack defence closed the door</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Un límite de frecuencia o una defensa contra ataques cerró el paso</translation>
    </message>
    <message>
        <source>The upload exceeds a limit or breaks on packet size</source>
        <extracomment>failure-connection-reset, cause</extracomment>
        <translation>Lo que se envía supera un límite o falla por el tamaño de los paquetes</translation>
    </message>
    <message>
        <source>Try again once, then on mobile data</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Reintentar una vez y después con datos móviles</translation>
    </message>
    <message>
        <source>Pause web protection in the antivirus program</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Pausar la protección web del antivirus</translation>
    </message>
    <message>
        <source>Ask your IT whether the site is filtered</source>
        <extracomment>failure-connection-reset, fix for the visitor</extracomment>
        <translation>Preguntar a informática si filtra el sitio</translation>
    </message>
    <message>
        <source>Look for crashes and restarts at that minute</source>
        <extracomment>failure-connection-reset, fix for the owner</extracomment>
        <translation>Buscar fallos y reinicios en ese minuto</translation>
    </message>
    <message>
        <source>Check limits and block rules of firewall and host</source>
        <extracomment>failure-connection-reset, fix for the owner</extracomment>
        <translation>Revisar límites y reglas de bloqueo del cortafuegos y del alojamiento</translation>
    </message>
    <message>
        <source>Repeat requests that may safely be sent twice</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>Repetir las solicitudes que admitan dos envíos sin riesgo</translation>
    </message>
    <message>
        <source>Keep idle time-outs shorter on the client than on the server</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>Poner un tiempo de inactividad menor en el cliente que en el servidor</translation>
    </message>
    <message>
        <source>Capture both ends: `tcpdump &apos;tcp[tcpflags] &amp; tcp-rst != 0&apos;`</source>
        <extracomment>failure-connection-reset, fix for the developer</extracomment>
        <translation>Capturar en ambos extremos: `tcpdump &apos;tcp[tcpflags] &amp; tcp-rst != 0&apos;`</translation>
    </message>
    <message>
        <source>closed politely, without a single byte of answer</source>
        <extracomment>failure-connection-reset, unlike failure-empty-response</extracomment>
        <translation>se cerró en orden, sin un solo byte de respuesta</translation>
    </message>
    <message>
        <source>the answer had begun and its end is missing</source>
        <extracomment>failure-connection-reset, unlike failure-response-truncated</extracomment>
        <translation>la respuesta había empezado y le falta el final</translation>
    </message>
    <message>
        <source>no connection came about in the first place</source>
        <extracomment>failure-connection-reset, unlike failure-connection-refused</extracomment>
        <translation>la conexión ni siquiera llegó a establecerse</translation>
    </message>
    <message>
        <source>the two sides talked, but could not agree on encryption</source>
        <extracomment>failure-connection-reset, unlike failure-tls-handshake-failed</extracomment>
        <translation>ambas partes hablaron, pero no acordaron el cifrado</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>failure-tls-expired, name</extracomment>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The site showed an identity paper whose last day has passed.</source>
        <extracomment>failure-tls-expired, summary</extracomment>
        <translation>El sitio mostró un documento de identidad cuyo último día ya pasó.</translation>
    </message>
    <message>
        <source>The site’s owner renews the certificate and reloads the web server.</source>
        <extracomment>failure-tls-expired, actNote</extracomment>
        <translation>El propietario del sitio renueva el certificado y recarga el servidor web.</translation>
    </message>
    <message>
        <source>The warning stays until a valid certificate is in use.</source>
        <extracomment>failure-tls-expired, retryNote</extracomment>
        <translation>El aviso sigue hasta que se use un certificado válido.</translation>
    </message>
    <message>
        <source>The renewal was forgotten, or its job failed</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Se olvidó la renovación o falló su tarea</translation>
    </message>
    <message>
        <source>Renewed, but the web server was never reloaded</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Se renovó, pero no se recargó el servidor web</translation>
    </message>
    <message>
        <source>One server of several still has the old file</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Uno de varios servidores conserva el archivo antiguo</translation>
    </message>
    <message>
        <source>The visitor’s clock runs ahead</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>El reloj del visitante va adelantado</translation>
    </message>
    <message>
        <source>An intermediate certificate has expired</source>
        <extracomment>failure-tls-expired, cause</extracomment>
        <translation>Un certificado intermedio ha caducado</translation>
    </message>
    <message>
        <source>Check date and time of your device</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>Comprobar la fecha y la hora del dispositivo</translation>
    </message>
    <message>
        <source>Do not click past the warning on pages with passwords or payment</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>No saltarse el aviso en páginas con contraseñas o pagos</translation>
    </message>
    <message>
        <source>Renew, then reload: `certbot renew` and `systemctl reload nginx`</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Renovar y después recargar: `certbot renew` y `systemctl reload nginx`</translation>
    </message>
    <message>
        <source>Set an alarm for 14 days before the end</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Poner una alerta 14 días antes de que caduque</translation>
    </message>
    <message>
        <source>Renew at the CDN too, where it holds its own copy</source>
        <extracomment>failure-tls-expired, fix for the owner</extracomment>
        <translation>Renovar también en la CDN si guarda su propia copia</translation>
    </message>
    <message>
        <source>Read the dates: `openssl s_client -connect name:443 -servername name &lt;/dev/null | openssl x509 -noout -dates`</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Leer las fechas: `openssl s_client -connect name:443 -servername name &lt;/dev/null | openssl x509 -noout -dates`</translation>
    </message>
    <message>
        <source>Test each server address on its own</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Probar por separado cada dirección del servidor</translation>
    </message>
    <message>
        <source>Keep verification on; do not ship `verify=False`</source>
        <extracomment>failure-tls-expired, fix for the developer</extracomment>
        <translation>Mantener la verificación activa; no publicar `verify=False`</translation>
    </message>
    <message>
        <source>the first day still lies ahead; mostly a wrong clock</source>
        <extracomment>failure-tls-expired, unlike failure-tls-not-yet-valid</extracomment>
        <translation>el primer día aún no ha llegado; casi siempre, un reloj mal puesto</translation>
    </message>
    <message>
        <source>in date, but made out for another name</source>
        <extracomment>failure-tls-expired, unlike failure-tls-hostname-mismatch</extracomment>
        <translation>vigente, pero emitido para otro nombre</translation>
    </message>
    <message>
        <source>in date, but nobody trusted vouches for it</source>
        <extracomment>failure-tls-expired, unlike failure-tls-untrusted-issuer</extracomment>
        <translation>vigente, pero no lo avala nadie de confianza</translation>
    </message>
    <message>
        <source>Cloudflare met an invalid certificate on the site’s own server</source>
        <extracomment>failure-tls-expired, unlike cloudflare-526</extracomment>
        <translation>Cloudflare encontró un certificado no válido en el servidor del propio sitio</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <extracomment>failure-tls-hostname-mismatch, name</extracomment>
        <translation>El certificado es de otro nombre</translation>
    </message>
    <message>
        <source>The site showed a certificate that does not list the name that was asked for.</source>
        <extracomment>failure-tls-hostname-mismatch, summary</extracomment>
        <translation>El sitio mostró un certificado que no incluye el nombre solicitado.</translation>
    </message>
    <message>
        <source>The site identified itself under a different name than the one you asked for, so your browser stopped to protect you. Please try the address once with www and once without. Do not enter passwords or card numbers while the warning shows, and send us the exact address you used.</source>
        <extracomment>failure-tls-hostname-mismatch, say</extracomment>
        <translation>El sitio se identificó con un nombre distinto del que usted pidió, así que su navegador se detuvo para protegerle. Pruebe la dirección una vez con www y otra sin él, por favor. No escriba contraseñas ni números de tarjeta mientras aparezca el aviso, y envíenos la dirección exacta que usó.</translation>
    </message>
    <message>
        <source>The owner gets a certificate that lists every name in use.</source>
        <extracomment>failure-tls-hostname-mismatch, actNote</extracomment>
        <translation>El propietario obtiene un certificado que incluya todos los nombres en uso.</translation>
    </message>
    <message>
        <source>The other spelling of the name may work at once; this one will not until the list is mended.</source>
        <extracomment>failure-tls-hostname-mismatch, retryNote</extracomment>
        <translation>La otra forma del nombre puede funcionar de inmediato; esta no, hasta que se corrija la lista.</translation>
    </message>
    <message>
        <source>`www` or the bare name is missing from the certificate</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Falta `www` o el nombre sin él en el certificado</translation>
    </message>
    <message>
        <source>The web server fell back to its default site</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>El servidor web recurrió a su sitio predeterminado</translation>
    </message>
    <message>
        <source>The name points to the wrong server or an old host</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>El nombre apunta a otro servidor o a un alojamiento antiguo</translation>
    </message>
    <message>
        <source>The site was opened by its IP address</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>El sitio se abrió por su dirección IP</translation>
    </message>
    <message>
        <source>A Wi-Fi login page answered in the site’s place</source>
        <extracomment>failure-tls-hostname-mismatch, cause</extracomment>
        <translation>Respondió una página de acceso wifi en lugar del sitio</translation>
    </message>
    <message>
        <source>Try the address with, or without, `www`</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>Probar la dirección con `www` o sin él</translation>
    </message>
    <message>
        <source>Open any page to log in to the Wi-Fi, then try again</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>Abrir cualquier página para iniciar sesión en la wifi y reintentar</translation>
    </message>
    <message>
        <source>Enter nothing while the warning shows</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the visitor</extracomment>
        <translation>No escribir nada mientras aparezca el aviso</translation>
    </message>
    <message>
        <source>Order one certificate for all names that point here</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Pedir un solo certificado para todos los nombres que apuntan aquí</translation>
    </message>
    <message>
        <source>Set the site up for this name in the web server or CDN</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Configurar el sitio para este nombre en el servidor web o la CDN</translation>
    </message>
    <message>
        <source>Redirect only from names that have a certificate too</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the owner</extracomment>
        <translation>Redirigir solo desde nombres que también tengan certificado</translation>
    </message>
    <message>
        <source>List the names: `openssl x509 -noout -ext subjectAltName`</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>Listar los nombres: `openssl x509 -noout -ext subjectAltName`</translation>
    </message>
    <message>
        <source>Send the name with the test: `-servername name` (SNI)</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>Enviar el nombre con la prueba: `-servername name` (SNI)</translation>
    </message>
    <message>
        <source>Do not call HTTPS services by IP address</source>
        <extracomment>failure-tls-hostname-mismatch, fix for the developer</extracomment>
        <translation>No llamar a servicios HTTPS por su dirección IP</translation>
    </message>
    <message>
        <source>the name fits, the date does not</source>
        <extracomment>failure-tls-hostname-mismatch, unlike failure-tls-expired</extracomment>
        <translation>el nombre coincide, la fecha no</translation>
    </message>
    <message>
        <source>a server reached over a shared connection says it is not in charge of the name</source>
        <extracomment>failure-tls-hostname-mismatch, unlike ietf-421</extracomment>
        <translation>un servidor alcanzado por una conexión compartida dice que no se ocupa de ese nombre</translation>
    </message>
    <message>
        <source>nobody vouches for the certificate, whatever its names</source>
        <extracomment>failure-tls-hostname-mismatch, unlike failure-tls-self-signed</extracomment>
        <translation>nadie avala el certificado, sean cuales sean sus nombres</translation>
    </message>
    <message>
        <source>Cloudflare rejected the certificate of the site’s own server</source>
        <extracomment>failure-tls-hostname-mismatch, unlike cloudflare-526</extracomment>
        <translation>Cloudflare rechazó el certificado del servidor del propio sitio</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the certificate</source>
        <extracomment>failure-tls-untrusted-issuer, name</extracomment>
        <translation>Nadie de confianza avala el certificado</translation>
    </message>
    <message>
        <source>The chain from the site’s certificate to a trusted authority is broken or leads nowhere.</source>
        <extracomment>failure-tls-untrusted-issuer, summary</extracomment>
        <translation>La cadena entre el certificado del sitio y una autoridad de confianza está rota o no lleva a ninguna.</translation>
    </message>
    <message>
        <source>Read the issuer: a public name points to the site’s chain, a product’s name to the visitor’s side.</source>
        <extracomment>failure-tls-untrusted-issuer, actNote</extracomment>
        <translation>Leer el emisor: un nombre público apunta a la cadena del sitio; el de un producto, al lado del visitante.</translation>
    </message>
    <message>
        <source>It fails the same way until the chain or the list of trusted roots is mended.</source>
        <extracomment>failure-tls-untrusted-issuer, retryNote</extracomment>
        <translation>Falla igual hasta que se corrija la cadena o la lista de raíces de confianza.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>El servidor no envía el certificado intermedio</translation>
    </message>
    <message>
        <source>An antivirus or company proxy re-signs the traffic</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Un antivirus o proxy de empresa vuelve a firmar el tráfico</translation>
    </message>
    <message>
        <source>The device’s list of authorities is years old</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>La lista de autoridades del dispositivo tiene años</translation>
    </message>
    <message>
        <source>A private authority’s root is not installed</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>La raíz de una autoridad privada no está instalada</translation>
    </message>
    <message>
        <source>Browsers no longer trust the issuer</source>
        <extracomment>failure-tls-untrusted-issuer, cause</extracomment>
        <translation>Los navegadores ya no confían en el emisor</translation>
    </message>
    <message>
        <source>Look at who issued the certificate and tell us</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Mirar quién emitió el certificado y comunicárnoslo</translation>
    </message>
    <message>
        <source>Update the operating system and the browser</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Actualizar el sistema operativo y el navegador</translation>
    </message>
    <message>
        <source>Pause web scanning in the antivirus program for a test</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the visitor</extracomment>
        <translation>Pausar el análisis web del antivirus como prueba</translation>
    </message>
    <message>
        <source>Install the full chain (`fullchain.pem`, not `cert.pem`)</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Instalar la cadena completa (`fullchain.pem`, no `cert.pem`)</translation>
    </message>
    <message>
        <source>Check with a tool that is not a browser</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Comprobar con una herramienta que no sea un navegador</translation>
    </message>
    <message>
        <source>Change the authority if browsers have dropped it</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the owner</extracomment>
        <translation>Cambiar de autoridad si los navegadores la han retirado</translation>
    </message>
    <message>
        <source>See what is sent: `openssl s_client -showcerts -connect name:443`</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>Ver qué se envía: `openssl s_client -showcerts -connect name:443`</translation>
    </message>
    <message>
        <source>Add the company root to the trust store, `NODE_EXTRA_CA_CERTS` for Node</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>Añadir la raíz de la empresa al almacén de confianza, `NODE_EXTRA_CA_CERTS` en Node</translation>
    </message>
    <message>
        <source>Update `ca-certificates`, `certifi` or the Java keystore</source>
        <extracomment>failure-tls-untrusted-issuer, fix for the developer</extracomment>
        <translation>Actualizar `ca-certificates`, `certifi` o el almacén de claves de Java</translation>
    </message>
    <message>
        <source>issuer and owner are one and the same</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-self-signed</extracomment>
        <translation>emisor y titular son el mismo</translation>
    </message>
    <message>
        <source>a trusted authority signed, but the time is up</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-expired</extracomment>
        <translation>lo firmó una autoridad de confianza, pero el plazo venció</translation>
    </message>
    <message>
        <source>trusted, but made out for another name</source>
        <extracomment>failure-tls-untrusted-issuer, unlike failure-tls-hostname-mismatch</extracomment>
        <translation>de confianza, pero emitido para otro nombre</translation>
    </message>
    <message>
        <source>Cloudflare refused the server’s certificate, perhaps for a missing link</source>
        <extracomment>failure-tls-untrusted-issuer, unlike cloudflare-526</extracomment>
        <translation>Cloudflare rechazó el certificado del servidor, quizá porque falta un eslabón</translation>
    </message>
    <message>
        <source>No secure connection could be agreed</source>
        <extracomment>failure-tls-handshake-failed, name</extracomment>
        <translation>No se pudo acordar una conexión segura</translation>
    </message>
    <message>
        <source>Both sides talked TLS, but found no common ground and broke off.</source>
        <extracomment>failure-tls-handshake-failed, summary</extracomment>
        <translation>Ambas partes hablaron TLS, pero no hallaron nada en común y lo dejaron.</translation>
    </message>
    <message>
        <source>If one old device fails, update that; if all fail, the site’s operator mends its TLS settings.</source>
        <extracomment>failure-tls-handshake-failed, actNote</extracomment>
        <translation>Si falla un solo dispositivo antiguo, actualizarlo; si fallan todos, el operador del sitio corrige su configuración de TLS.</translation>
    </message>
    <message>
        <source>The server offers only TLS 1.0 or 1.1</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>El servidor solo ofrece TLS 1.0 o 1.1</translation>
    </message>
    <message>
        <source>The visitor’s device or program is too old</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>El dispositivo o programa del visitante es demasiado antiguo</translation>
    </message>
    <message>
        <source>The CDN has no certificate for this name yet</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>La CDN aún no tiene certificado para este nombre</translation>
    </message>
    <message>
        <source>The server wants a personal (client) certificate</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>El servidor exige un certificado personal (de cliente)</translation>
    </message>
    <message>
        <source>Security software breaks into the talk</source>
        <extracomment>failure-tls-handshake-failed, cause</extracomment>
        <translation>Un programa de seguridad interfiere en la negociación</translation>
    </message>
    <message>
        <source>Try another, up-to-date browser</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Probar otro navegador actualizado</translation>
    </message>
    <message>
        <source>Try another network, without VPN or web scanning</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Probar otra red, sin VPN ni análisis web</translation>
    </message>
    <message>
        <source>Choose your personal certificate when asked</source>
        <extracomment>failure-tls-handshake-failed, fix for the visitor</extracomment>
        <translation>Elegir el certificado personal cuando se pida</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 on server and CDN</source>
        <extracomment>failure-tls-handshake-failed, fix for the owner</extracomment>
        <translation>Permitir TLS 1.2 y 1.3 en el servidor y la CDN</translation>
    </message>
    <message>
        <source>Wait for, or order, the CDN’s certificate for the new name</source>
        <extracomment>failure-tls-handshake-failed, fix for the owner</extracomment>
        <translation>Esperar, o pedir, el certificado de la CDN para el nombre nuevo</translation>
    </message>
    <message>
        <source>Test one version: `openssl s_client -tls1_2 -connect name:443 -servername name`</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>Probar una versión: `openssl s_client -tls1_2 -connect name:443 -servername name`</translation>
    </message>
    <message>
        <source>Send SNI: old clients without it get the wrong answer</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>Enviar SNI: sin él, los clientes antiguos reciben una respuesta equivocada</translation>
    </message>
    <message>
        <source>Read the alert’s number in a capture</source>
        <extracomment>failure-tls-handshake-failed, fix for the developer</extracomment>
        <translation>Leer el número de la alerta en una captura</translation>
    </message>
    <message>
        <source>the other side does not speak TLS at all</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-not-tls</extracomment>
        <translation>la otra parte no habla TLS en absoluto</translation>
    </message>
    <message>
        <source>the talk went well, the certificate was not believed</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-tls-untrusted-issuer</extracomment>
        <translation>la negociación fue bien, pero no se confió en el certificado</translation>
    </message>
    <message>
        <source>somebody hung up without saying why</source>
        <extracomment>failure-tls-handshake-failed, unlike failure-connection-reset</extracomment>
        <translation>alguien cortó sin decir por qué</translation>
    </message>
    <message>
        <source>Cloudflare could not agree with the site’s own server</source>
        <extracomment>failure-tls-handshake-failed, unlike cloudflare-525</extracomment>
        <translation>Cloudflare no logró un acuerdo con el servidor del propio sitio</translation>
    </message>
    <message>
        <source>Redirects in a circle</source>
        <extracomment>failure-redirect-loop, name</extracomment>
        <translation>Redirecciones en círculo</translation>
    </message>
    <message>
        <source>One address sends us to another, and that one sends us back.</source>
        <extracomment>failure-redirect-loop, summary</extracomment>
        <translation>Una dirección nos envía a otra, y esa nos devuelve a la primera.</translation>
    </message>
    <message>
        <source>The operator decides on one address and removes the rule that contradicts it.</source>
        <extracomment>failure-redirect-loop, actNote</extracomment>
        <translation>El operador elige una sola dirección y quita la regla que la contradice.</translation>
    </message>
    <message>
        <source>The CDN fetches by http while the server insists on https</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>La CDN consulta por http y el servidor insiste en https</translation>
    </message>
    <message>
        <source>One rule adds `www`, another removes it</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>Una regla añade `www` y otra lo quita</translation>
    </message>
    <message>
        <source>The login cookie is blocked, expired or for another domain</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>La cookie de sesión está bloqueada, caducada o es de otro dominio</translation>
    </message>
    <message>
        <source>The site address in the settings differs from the real one</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>La dirección del sitio en los ajustes no es la real</translation>
    </message>
    <message>
        <source>The browser remembers an old permanent redirect</source>
        <extracomment>failure-redirect-loop, cause</extracomment>
        <translation>El navegador recuerda una redirección permanente antigua</translation>
    </message>
    <message>
        <source>Clear the browser’s cache if only one device is affected</source>
        <extracomment>failure-redirect-loop, fix for the visitor</extracomment>
        <translation>Vaciar la caché del navegador si solo afecta a un dispositivo</translation>
    </message>
    <message>
        <source>Enter the site address with https in the shop’s settings</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>Poner la dirección del sitio con https en los ajustes de la tienda</translation>
    </message>
    <message>
        <source>Keep one redirect rule, in one place</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>Una sola regla de redirección, en un solo lugar</translation>
    </message>
    <message>
        <source>See both ends: `curl -sI http://name/` and `curl -sI https://name/`</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>Ver ambos extremos: `curl -sI http://name/` y `curl -sI https://name/`</translation>
    </message>
    <message>
        <source>Trust `X-Forwarded-Proto` from your own proxy only</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>Confiar en `X-Forwarded-Proto` solo si viene del proxy propio</translation>
    </message>
    <message>
        <source>Check domain, path, `Secure` and `SameSite` of the cookie</source>
        <extracomment>failure-redirect-loop, fix for the developer</extracomment>
        <translation>Revisar dominio, ruta, `Secure` y `SameSite` de la cookie</translation>
    </message>
    <message>
        <source>ever new addresses, no circle</source>
        <extracomment>failure-redirect-loop, unlike failure-too-many-redirects</extracomment>
        <translation>direcciones siempre nuevas, sin círculo</translation>
    </message>
    <message>
        <source>a loop inside a WebDAV tree, reported by the server itself</source>
        <extracomment>failure-redirect-loop, unlike ietf-508</extracomment>
        <translation>un bucle en un árbol WebDAV, comunicado por el propio servidor</translation>
    </message>
    <message>
        <source>Apache answers so when a rewrite runs in circles inside the server</source>
        <extracomment>failure-redirect-loop, unlike ietf-500</extracomment>
        <translation>Apache responde así cuando una reescritura da vueltas dentro del servidor</translation>
    </message>
    <message>
        <source>The server waited for the rest of the browser’s message and gave up.</source>
        <extracomment>ietf-408, summary</extracomment>
        <translation>El servidor esperó el resto del mensaje del navegador y desistió.</translation>
    </message>
    <message>
        <source>What your browser sent did not arrive in time; mostly the connection was slow or broke off for a moment. Please try again, with a smaller file or a better connection if you were uploading. If it keeps happening, tell us the time and the size of the file.</source>
        <extracomment>ietf-408, say</extracomment>
        <translation>Lo que envió su navegador no llegó a tiempo; casi siempre la conexión era lenta o se cortó un momento. Inténtelo de nuevo, por favor, con un archivo más pequeño o una conexión mejor si estaba subiendo algo. Si sigue ocurriendo, díganos la hora y el tamaño del archivo.</translation>
    </message>
    <message>
        <source>The visitor sends it again, over a steadier connection if need be.</source>
        <extracomment>ietf-408, actNote</extracomment>
        <translation>El visitante lo envía de nuevo, con una conexión más estable si hace falta.</translation>
    </message>
    <message>
        <source>On a new connection it mostly works at once.</source>
        <extracomment>ietf-408, retryNote</extracomment>
        <translation>Con una conexión nueva suele funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Slow or shaky connection during an upload</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>Conexión lenta o inestable durante una subida</translation>
    </message>
    <message>
        <source>A spare connection lay idle; no fault at all</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>Una conexión de reserva quedó inactiva; no es ningún fallo</translation>
    </message>
    <message>
        <source>`Content-Length` announces more than is sent</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>`Content-Length` anuncia más de lo que se envía</translation>
    </message>
    <message>
        <source>The server is too busy to read on</source>
        <extracomment>ietf-408, cause</extracomment>
        <translation>El servidor está demasiado ocupado para leer más</translation>
    </message>
    <message>
        <source>Try again, closer to the router or on another network</source>
        <extracomment>ietf-408, fix for the visitor</extracomment>
        <translation>Reintentar más cerca del router o en otra red</translation>
    </message>
    <message>
        <source>Upload smaller pieces</source>
        <extracomment>ietf-408, fix for the visitor</extracomment>
        <translation>Subir partes más pequeñas</translation>
    </message>
    <message>
        <source>Allow uploads more time (`client_body_timeout`, `RequestReadTimeout`)</source>
        <extracomment>ietf-408, fix for the owner</extracomment>
        <translation>Dar más tiempo a las subidas (`client_body_timeout`, `RequestReadTimeout`)</translation>
    </message>
    <message>
        <source>Do not count 408s without an address as errors</source>
        <extracomment>ietf-408, fix for the owner</extracomment>
        <translation>No contar como errores los 408 sin dirección</translation>
    </message>
    <message>
        <source>Repeat the call on a fresh connection</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>Repetir la llamada con una conexión nueva</translation>
    </message>
    <message>
        <source>Compare `Content-Length` with what is really sent</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>Comparar `Content-Length` con lo que de verdad se envía</translation>
    </message>
    <message>
        <source>Let spare connections go before the server closes them</source>
        <extracomment>ietf-408, fix for the developer</extracomment>
        <translation>Soltar las conexiones de reserva antes de que el servidor las cierre</translation>
    </message>
    <message>
        <source>a gateway waited for the server behind it, not for the visitor</source>
        <extracomment>ietf-408, unlike ietf-504</extracomment>
        <translation>una puerta de enlace esperó al servidor de detrás, no al visitante</translation>
    </message>
    <message>
        <source>the visitor’s program waited, and nothing came at all</source>
        <extracomment>ietf-408, unlike failure-response-timeout</extracomment>
        <translation>esperó el programa del visitante y no llegó nada</translation>
    </message>
    <message>
        <source>there was no connection to begin with</source>
        <extracomment>ietf-408, unlike failure-connection-timeout</extracomment>
        <translation>no llegó a haber conexión</translation>
    </message>
    <message>
        <source>the visitor left; seen in the log alone</source>
        <extracomment>ietf-408, unlike nginx-499</extracomment>
        <translation>el visitante se fue; solo se ve en el registro</translation>
    </message>
    <message>
        <source>the site has no capacity, however fast the visitor is</source>
        <extracomment>ietf-408, unlike ietf-503</extracomment>
        <translation>el sitio no da abasto, por rápido que sea el visitante</translation>
    </message>
    <message>
        <source>What was here has been removed on purpose and will most likely stay away.</source>
        <extracomment>ietf-410, summary</extracomment>
        <translation>Lo que había aquí se retiró a propósito y lo más probable es que no vuelva.</translation>
    </message>
    <message>
        <source>This page was taken down on purpose and will most likely not return. Please start from the home page and look for a successor. If you still need something that was here, tell us what it was.</source>
        <extracomment>ietf-410, say</extracomment>
        <translation>Esta página se retiró a propósito y lo más probable es que no vuelva. Empiece por la página de inicio, por favor, y busque allí qué la sustituye. Si aún necesita algo de lo que había aquí, díganos qué era.</translation>
    </message>
    <message>
        <source>Whoever links here removes or renews the link.</source>
        <extracomment>ietf-410, actNote</extracomment>
        <translation>Quien enlaza aquí quita o actualiza el enlace.</translation>
    </message>
    <message>
        <source>It is meant to stay gone.</source>
        <extracomment>ietf-410, retryNote</extracomment>
        <translation>La idea es que no vuelva.</translation>
    </message>
    <message>
        <source>An offer, event or product has ended</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Una oferta, un evento o un producto ha terminado</translation>
    </message>
    <message>
        <source>The owner of an account or upload deleted it</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>El dueño de una cuenta o de un archivo subido lo eliminó</translation>
    </message>
    <message>
        <source>An old version of an API was switched off</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>Se desactivó una versión antigua de una API</translation>
    </message>
    <message>
        <source>The owner wants search engines to drop the address</source>
        <extracomment>ietf-410, cause</extracomment>
        <translation>El propietario quiere que los buscadores retiren la dirección</translation>
    </message>
    <message>
        <source>Look for a successor from the home page</source>
        <extracomment>ietf-410, fix for the visitor</extracomment>
        <translation>Buscar desde la página de inicio qué la sustituye</translation>
    </message>
    <message>
        <source>Try a web archive for the old content</source>
        <extracomment>ietf-410, fix for the visitor</extracomment>
        <translation>Buscar el contenido antiguo en un archivo web</translation>
    </message>
    <message>
        <source>Redirect with [301](status:ietf-301) if there is a successor</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Redirigir con [301](status:ietf-301) si algo la sustituye</translation>
    </message>
    <message>
        <source>Remove your own links to it</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Quitar los enlaces propios a ella</translation>
    </message>
    <message>
        <source>Say on the page what has become of the content</source>
        <extracomment>ietf-410, fix for the owner</extracomment>
        <translation>Decir en la página qué ha sido del contenido</translation>
    </message>
    <message>
        <source>Move the program to the successor</source>
        <extracomment>ietf-410, fix for the developer</extracomment>
        <translation>Adaptar el programa al recurso sucesor</translation>
    </message>
    <message>
        <source>Stop asking: delete the address from lists and feeds</source>
        <extracomment>ietf-410, fix for the developer</extracomment>
        <translation>Dejar de consultarla: eliminarla de listas y feeds</translation>
    </message>
    <message>
        <source>not here, perhaps only for now</source>
        <extracomment>ietf-410, unlike ietf-404</extracomment>
        <translation>no está aquí, quizá solo por ahora</translation>
    </message>
    <message>
        <source>moved: there is a new address</source>
        <extracomment>ietf-410, unlike ietf-301</extracomment>
        <translation>trasladada: hay una dirección nueva</translation>
    </message>
    <message>
        <source>taken away by law, not by the owner’s wish</source>
        <extracomment>ietf-410, unlike ietf-451</extracomment>
        <translation>retirada por ley, no por deseo del propietario</translation>
    </message>
    <message>
        <source>The address exists, but not for this kind of call.</source>
        <extracomment>ietf-405, summary</extracomment>
        <translation>La dirección existe, pero no para este tipo de llamada.</translation>
    </message>
    <message>
        <source>The page exists, but it was called in a way the site does not allow there, for example by sending a form to a page that can only be read. Please open the form again from its start page. If it happens again, tell us which button you pressed.</source>
        <extracomment>ietf-405, say</extracomment>
        <translation>La página existe, pero se la llamó de un modo que el sitio no permite ahí; por ejemplo, al enviar un formulario a una página que solo se puede leer. Abra de nuevo el formulario desde su página inicial, por favor. Si vuelve a ocurrir, díganos qué botón pulsó.</translation>
    </message>
    <message>
        <source>The caller uses a listed method, or the owner allows this one.</source>
        <extracomment>ietf-405, actNote</extracomment>
        <translation>Quien llama usa un método de la lista, o el propietario permite este.</translation>
    </message>
    <message>
        <source>Another method may work; `Allow` lists which.</source>
        <extracomment>ietf-405, retryNote</extracomment>
        <translation>Otro método puede funcionar; `Allow` indica cuáles.</translation>
    </message>
    <message>
        <source>A form is sent (POST) to a page that can only be read</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Se envía un formulario (POST) a una página de solo lectura</translation>
    </message>
    <message>
        <source>A redirect turned POST into GET</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Una redirección convirtió POST en GET</translation>
    </message>
    <message>
        <source>An API call uses the wrong method, `PUT` instead of `PATCH`</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>Una llamada a la API usa otro método: `PUT` en vez de `PATCH`</translation>
    </message>
    <message>
        <source>Server or firewall blocks `PUT`, `DELETE` or `TRACE`</source>
        <extracomment>ietf-405, cause</extracomment>
        <translation>El servidor o el cortafuegos bloquea `PUT`, `DELETE` o `TRACE`</translation>
    </message>
    <message>
        <source>Open the form anew; do not use Back or a bookmark</source>
        <extracomment>ietf-405, fix for the visitor</extracomment>
        <translation>Abrir de nuevo el formulario, sin usar Atrás ni un marcador</translation>
    </message>
    <message>
        <source>Check firewall and WebDAV modules for blocked methods</source>
        <extracomment>ietf-405, fix for the owner</extracomment>
        <translation>Revisar si el cortafuegos o los módulos WebDAV bloquean métodos</translation>
    </message>
    <message>
        <source>Let the form lead to a script, not to a static file</source>
        <extracomment>ietf-405, fix for the owner</extracomment>
        <translation>Hacer que el formulario lleve a un script, no a un archivo estático</translation>
    </message>
    <message>
        <source>Send `Allow` with the methods that work; it is a must</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>Enviar `Allow` con los métodos válidos; es obligatorio</translation>
    </message>
    <message>
        <source>Compare the method with the route’s definition</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>Comparar el método con la definición de la ruta</translation>
    </message>
    <message>
        <source>Look one hop back: did a [301](status:ietf-301) or [302](status:ietf-302) change it?</source>
        <extracomment>ietf-405, fix for the developer</extracomment>
        <translation>Mirar un salto atrás: ¿lo cambió un [301](status:ietf-301) o un [302](status:ietf-302)?</translation>
    </message>
    <message>
        <source>the server knows this method nowhere</source>
        <extracomment>ietf-405, unlike ietf-501</extracomment>
        <translation>el servidor no conoce este método en ningún sitio</translation>
    </message>
    <message>
        <source>the method is fine, the visitor is not</source>
        <extracomment>ietf-405, unlike ietf-403</extracomment>
        <translation>el método vale, el visitante no tiene permiso</translation>
    </message>
    <message>
        <source>nothing at this address for any method</source>
        <extracomment>ietf-405, unlike ietf-404</extracomment>
        <translation>no hay nada en esta dirección, con ningún método</translation>
    </message>
    <message>
        <source>method fine, format of the content not</source>
        <extracomment>ietf-405, unlike ietf-415</extracomment>
        <translation>método bien, formato del contenido no</translation>
    </message>
    <message>
        <source>What was sent is larger than the site accepts.</source>
        <extracomment>ietf-413, summary</extracomment>
        <translation>Lo enviado es más grande de lo que acepta el sitio.</translation>
    </message>
    <message>
        <source>The file is larger than the site accepts. Please make it smaller, for example by saving the picture at a lower resolution, and try again. If it has to be that large, tell us its size and type and we will find another way.</source>
        <extracomment>ietf-413, say</extracomment>
        <translation>El archivo es más grande de lo que acepta el sitio. Redúzcalo, por favor, por ejemplo guardando la imagen con menor resolución, y vuelva a intentarlo. Si tiene que ser tan grande, díganos su tamaño y tipo y buscaremos otra forma.</translation>
    </message>
    <message>
        <source>The visitor sends less, or the owner raises the limit.</source>
        <extracomment>ietf-413, actNote</extracomment>
        <translation>El visitante envía menos, o el propietario sube el límite.</translation>
    </message>
    <message>
        <source>The same file stays too large.</source>
        <extracomment>ietf-413, retryNote</extracomment>
        <translation>El mismo archivo tampoco pasará.</translation>
    </message>
    <message>
        <source>Limit of the web server (nginx: 1 MB unless changed)</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Límite del servidor web (nginx: 1 MB si no se cambia)</translation>
    </message>
    <message>
        <source>Limit of a CDN, gateway or firewall in front</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Límite de una CDN, puerta de enlace o cortafuegos por delante</translation>
    </message>
    <message>
        <source>A long text with pasted pictures in a form</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Un texto largo con imágenes pegadas en un formulario</translation>
    </message>
    <message>
        <source>Shrink or split the file</source>
        <extracomment>ietf-413, fix for the visitor</extracomment>
        <translation>Reducir o dividir el archivo</translation>
    </message>
    <message>
        <source>Share it by a link instead</source>
        <extracomment>ietf-413, fix for the visitor</extracomment>
        <translation>Compartirlo mediante un enlace</translation>
    </message>
    <message>
        <source>Raise `client_max_body_size` (nginx) or `LimitRequestBody` (Apache)</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>Aumentar `client_max_body_size` (nginx) o `LimitRequestBody` (Apache)</translation>
    </message>
    <message>
        <source>Raise `upload_max_filesize` and `post_max_size` (PHP)</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>Aumentar `upload_max_filesize` y `post_max_size` (PHP)</translation>
    </message>
    <message>
        <source>Look up the CDN’s limit as well: the lowest one wins</source>
        <extracomment>ietf-413, fix for the owner</extracomment>
        <translation>Consultar también el límite de la CDN: manda el más bajo</translation>
    </message>
    <message>
        <source>State the limit before the upload begins</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>Indicar el límite antes de que empiece la subida</translation>
    </message>
    <message>
        <source>Upload in pieces, or straight to the storage</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>Subir por partes, o directamente al almacenamiento</translation>
    </message>
    <message>
        <source>Send `Retry-After` if the limit is a passing one</source>
        <extracomment>ietf-413, fix for the developer</extracomment>
        <translation>Enviar `Retry-After` si el límite es pasajero</translation>
    </message>
    <message>
        <source>the address is too long, not the content</source>
        <extracomment>ietf-413, unlike ietf-414</extracomment>
        <translation>lo demasiado largo es la dirección, no el contenido</translation>
    </message>
    <message>
        <source>the header is too long, mostly cookies</source>
        <extracomment>ietf-413, unlike ietf-431</extracomment>
        <translation>cabecera demasiado larga, casi siempre por las cookies</translation>
    </message>
    <message>
        <source>no space left to store it; no limit per file</source>
        <extracomment>ietf-413, unlike ietf-507</extracomment>
        <translation>no queda espacio para guardarlo; no es un límite por archivo</translation>
    </message>
    <message>
        <source>the same limit on IIS, dressed as “not found”</source>
        <extracomment>ietf-413, unlike iis-404.13</extracomment>
        <translation>el mismo límite en IIS, disfrazado de “no encontrado”</translation>
    </message>
    <message>
        <source>what a browser shows if the server hangs up midway</source>
        <extracomment>ietf-413, unlike failure-connection-reset</extracomment>
        <translation>lo que muestra un navegador si el servidor corta a mitad</translation>
    </message>
    <message>
        <source>size fine, format not</source>
        <extracomment>ietf-413, unlike ietf-415</extracomment>
        <translation>tamaño bien, formato no</translation>
    </message>
    <message>
        <source>The address itself is longer than the server is willing to read.</source>
        <extracomment>ietf-414, summary</extracomment>
        <translation>La propia dirección es más larga de lo que el servidor acepta leer.</translation>
    </message>
    <message>
        <source>The address your browser used has grown too long, often through many filters or a chain of sign-in pages. Please start again from the home page. If it comes back, send us the first lines of the address.</source>
        <extracomment>ietf-414, say</extracomment>
        <translation>La dirección que usó su navegador se ha hecho demasiado larga, a menudo por muchos filtros o una cadena de páginas de acceso. Empiece de nuevo desde la página de inicio, por favor. Si vuelve a ocurrir, envíenos las primeras líneas de la dirección.</translation>
    </message>
    <message>
        <source>The visitor starts afresh; the developer shortens the address.</source>
        <extracomment>ietf-414, actNote</extracomment>
        <translation>El visitante empieza de nuevo; el desarrollador acorta la dirección.</translation>
    </message>
    <message>
        <source>Only a shorter address gets through.</source>
        <extracomment>ietf-414, retryNote</extracomment>
        <translation>Solo pasa una dirección más corta.</translation>
    </message>
    <message>
        <source>A form sends much data with GET instead of POST</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Un formulario envía muchos datos con GET en vez de POST</translation>
    </message>
    <message>
        <source>A redirect adds to the address each time round</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Una redirección alarga la dirección en cada vuelta</translation>
    </message>
    <message>
        <source>Search filters or tracking marks pile up</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Se acumulan filtros de búsqueda o marcas de seguimiento</translation>
    </message>
    <message>
        <source>Someone probes the server with endless addresses</source>
        <extracomment>ietf-414, cause</extracomment>
        <translation>Alguien tantea el servidor con direcciones interminables</translation>
    </message>
    <message>
        <source>Start again from the home page</source>
        <extracomment>ietf-414, fix for the visitor</extracomment>
        <translation>Empezar de nuevo desde la página de inicio</translation>
    </message>
    <message>
        <source>Remove what follows the `?` in the address</source>
        <extracomment>ietf-414, fix for the visitor</extracomment>
        <translation>Quitar de la dirección lo que sigue al `?`</translation>
    </message>
    <message>
        <source>Stop the redirect that lengthens the address</source>
        <extracomment>ietf-414, fix for the owner</extracomment>
        <translation>Detener la redirección que alarga la dirección</translation>
    </message>
    <message>
        <source>Raise `large_client_header_buffers` or `LimitRequestLine`</source>
        <extracomment>ietf-414, fix for the owner</extracomment>
        <translation>Aumentar `large_client_header_buffers` o `LimitRequestLine`</translation>
    </message>
    <message>
        <source>Send long data with POST</source>
        <extracomment>ietf-414, fix for the developer</extracomment>
        <translation>Enviar los datos largos con POST</translation>
    </message>
    <message>
        <source>Keep filters and state on the server</source>
        <extracomment>ietf-414, fix for the developer</extracomment>
        <translation>Guardar filtros y estado en el servidor</translation>
    </message>
    <message>
        <source>the content is too large, not the address</source>
        <extracomment>ietf-414, unlike ietf-413</extracomment>
        <translation>es demasiado grande el contenido, no la dirección</translation>
    </message>
    <message>
        <source>other parts of the header are too large</source>
        <extracomment>ietf-414, unlike ietf-431</extracomment>
        <translation>son demasiado grandes otras partes de la cabecera</translation>
    </message>
    <message>
        <source>what some servers say to an overlong address</source>
        <extracomment>ietf-414, unlike ietf-400</extracomment>
        <translation>lo que dicen algunos servidores si la dirección es muy larga</translation>
    </message>
    <message>
        <source>IIS: what follows the “?” is too long</source>
        <extracomment>ietf-414, unlike iis-404.15</extracomment>
        <translation>IIS: lo que sigue al “?” es demasiado largo</translation>
    </message>
    <message>
        <source>The data could be read, but makes no sense to the application.</source>
        <extracomment>ietf-422, summary</extracomment>
        <translation>Los datos se pudieron leer, pero no tienen sentido para la aplicación.</translation>
    </message>
    <message>
        <source>The site could read what you sent, but some of it does not fit, for example a date, an e-mail address or an empty field. Please check the marked fields and send it again. If nothing is marked, tell us what you entered, without passwords.</source>
        <extracomment>ietf-422, say</extracomment>
        <translation>El sitio pudo leer lo que envió, pero algo no encaja, por ejemplo una fecha, un correo electrónico o un campo vacío. Revise los campos marcados, por favor, y envíelo de nuevo. Si no hay nada marcado, díganos qué escribió, sin contraseñas.</translation>
    </message>
    <message>
        <source>The caller corrects the values.</source>
        <extracomment>ietf-422, actNote</extracomment>
        <translation>Quien hace la llamada corrige los valores.</translation>
    </message>
    <message>
        <source>The same values are refused again.</source>
        <extracomment>ietf-422, retryNote</extracomment>
        <translation>Los mismos valores se rechazan de nuevo.</translation>
    </message>
    <message>
        <source>A required field is empty or has the wrong form</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Un campo obligatorio está vacío o tiene un formato erróneo</translation>
    </message>
    <message>
        <source>Values contradict each other, such as end before start</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Valores que se contradicen, como un final anterior al inicio</translation>
    </message>
    <message>
        <source>A code or number the application does not know</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>Un código o número que la aplicación no conoce</translation>
    </message>
    <message>
        <source>The form lay open too long (Ruby on Rails)</source>
        <extracomment>ietf-422, cause</extracomment>
        <translation>El formulario estuvo mucho tiempo abierto (Ruby on Rails)</translation>
    </message>
    <message>
        <source>Correct the marked fields</source>
        <extracomment>ietf-422, fix for the visitor</extracomment>
        <translation>Corregir los campos marcados</translation>
    </message>
    <message>
        <source>Reload the form and fill it in again</source>
        <extracomment>ietf-422, fix for the visitor</extracomment>
        <translation>Recargar el formulario y rellenarlo de nuevo</translation>
    </message>
    <message>
        <source>Make the form say which field is wrong</source>
        <extracomment>ietf-422, fix for the owner</extracomment>
        <translation>Hacer que el formulario diga qué campo está mal</translation>
    </message>
    <message>
        <source>List the faulty fields and reasons in the content</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>Enumerar en el contenido los campos erróneos y los motivos</translation>
    </message>
    <message>
        <source>Check what the program sends against the API’s description</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>Comparar lo que envía el programa con la descripción de la API</translation>
    </message>
    <message>
        <source>Use [400](status:ietf-400) for broken syntax, [415](status:ietf-415) for the wrong format</source>
        <extracomment>ietf-422, fix for the developer</extracomment>
        <translation>Usar [400](status:ietf-400) si la sintaxis es errónea, [415](status:ietf-415) si lo es el formato</translation>
    </message>
    <message>
        <source>could not even be read</source>
        <extracomment>ietf-422, unlike ietf-400</extracomment>
        <translation>ni siquiera se pudo leer</translation>
    </message>
    <message>
        <source>wrong format, whatever the values</source>
        <extracomment>ietf-422, unlike ietf-415</extracomment>
        <translation>formato erróneo, sean cuales sean los valores</translation>
    </message>
    <message>
        <source>the values are fine, but clash with what is stored</source>
        <extracomment>ietf-422, unlike ietf-409</extracomment>
        <translation>los valores están bien, pero chocan con lo guardado</translation>
    </message>
    <message>
        <source>the form is too old; Laravel’s own number</source>
        <extracomment>ietf-422, unlike laravel-419</extracomment>
        <translation>formulario caducado; número propio de Laravel</translation>
    </message>
    <message>
        <source>a condition on the version failed</source>
        <extracomment>ietf-422, unlike ietf-412</extracomment>
        <translation>no se cumplió una condición sobre la versión</translation>
    </message>
    <message>
        <source>The browser sent too much ahead of its message, mostly cookies.</source>
        <extracomment>ietf-431, summary</extracomment>
        <translation>El navegador envió demasiado antes de su mensaje, sobre todo cookies.</translation>
    </message>
    <message>
        <source>Your browser sends along so many stored notes (cookies) that the site refuses them. Please delete the cookies of this site and sign in again. If it comes back after some time, tell us, because then the site stores too much.</source>
        <extracomment>ietf-431, say</extracomment>
        <translation>Su navegador envía tantos datos guardados (cookies) que el sitio las rechaza. Borre las cookies de este sitio, por favor, e inicie sesión de nuevo. Si vuelve a ocurrir al cabo de un tiempo, díganoslo, porque entonces el sitio guarda demasiado.</translation>
    </message>
    <message>
        <source>The visitor deletes cookies; the owner makes the site set fewer.</source>
        <extracomment>ietf-431, actNote</extracomment>
        <translation>El visitante borra las cookies; el propietario hace que el sitio cree menos.</translation>
    </message>
    <message>
        <source>With fewer cookies the same page opens.</source>
        <extracomment>ietf-431, retryNote</extracomment>
        <translation>Con menos cookies, la misma página se abre.</translation>
    </message>
    <message>
        <source>The site’s cookies have piled up</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Las cookies del sitio se han acumulado</translation>
    </message>
    <message>
        <source>A long token or address stands in a header field</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Un campo de cabecera lleva un token o una dirección larga</translation>
    </message>
    <message>
        <source>A sign-in circle sets another cookie each time</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>Un acceso que da vueltas crea cada vez otra cookie</translation>
    </message>
    <message>
        <source>The server’s limit is low (Node.js: 16 KiB)</source>
        <extracomment>ietf-431, cause</extracomment>
        <translation>El límite del servidor es bajo (Node.js: 16 KiB)</translation>
    </message>
    <message>
        <source>Find out which part of the site sets so many cookies</source>
        <extracomment>ietf-431, fix for the owner</extracomment>
        <translation>Averiguar qué parte del sitio crea tantas cookies</translation>
    </message>
    <message>
        <source>Raise the limit at server and proxy alike</source>
        <extracomment>ietf-431, fix for the owner</extracomment>
        <translation>Aumentar el límite tanto en el servidor como en el proxy</translation>
    </message>
    <message>
        <source>Store session data on the server, not in cookies</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Guardar los datos de sesión en el servidor, no en cookies</translation>
    </message>
    <message>
        <source>Name the oversized field in the answer</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Nombrar en la respuesta el campo demasiado grande</translation>
    </message>
    <message>
        <source>Start Node.js with a higher `--max-http-header-size`</source>
        <extracomment>ietf-431, fix for the developer</extracomment>
        <translation>Iniciar Node.js con un `--max-http-header-size` mayor</translation>
    </message>
    <message>
        <source>what many servers say to the same thing</source>
        <extracomment>ietf-431, unlike ietf-400</extracomment>
        <translation>lo que dicen muchos servidores en el mismo caso</translation>
    </message>
    <message>
        <source>nginx’s number for it; the visitor sees 400</source>
        <extracomment>ietf-431, unlike nginx-494</extracomment>
        <translation>el número de nginx para esto; el visitante ve 400</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <extracomment>ietf-431, unlike ietf-414</extracomment>
        <translation>la dirección es demasiado larga</translation>
    </message>
    <message>
        <source>the content is too large</source>
        <extracomment>ietf-431, unlike ietf-413</extracomment>
        <translation>el contenido es demasiado grande</translation>
    </message>
    <message>
        <source>A law, a court or an authority demands that this is not shown.</source>
        <extracomment>ietf-451, summary</extracomment>
        <translation>Una ley, un tribunal o una autoridad exige que esto no se muestre.</translation>
    </message>
    <message>
        <source>For legal reasons this page may not be shown where you are; it is not a technical fault. Please read on the page who demanded it. If you think it hits you by mistake, tell us the address and the country you are in.</source>
        <extracomment>ietf-451, say</extracomment>
        <translation>Por motivos legales, esta página no puede mostrarse donde usted está; no es un fallo técnico. Lea en la página quién lo exigió, por favor. Si cree que le afecta por error, díganos la dirección y el país en el que está.</translation>
    </message>
    <message>
        <source>A court or authority had the page blocked</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Un tribunal o una autoridad hizo bloquear la página</translation>
    </message>
    <message>
        <source>A copyright owner demanded its removal</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>El titular de los derechos de autor exigió retirarla</translation>
    </message>
    <message>
        <source>The site shuts out regions because of privacy law</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>El sitio excluye regiones por las leyes de privacidad</translation>
    </message>
    <message>
        <source>An internet provider has to block the site</source>
        <extracomment>ietf-451, cause</extracomment>
        <translation>Un proveedor de internet tiene que bloquear el sitio</translation>
    </message>
    <message>
        <source>Read on the page who demands it and why</source>
        <extracomment>ietf-451, fix for the visitor</extracomment>
        <translation>Leer en la página quién lo exige y por qué</translation>
    </message>
    <message>
        <source>Write to the body named there if it is a mistake</source>
        <extracomment>ietf-451, fix for the visitor</extracomment>
        <translation>Escribir al organismo que se nombra allí si es un error</translation>
    </message>
    <message>
        <source>State who demands it, by which law, and for whom</source>
        <extracomment>ietf-451, fix for the owner</extracomment>
        <translation>Indicar quién lo exige, según qué ley y para quién</translation>
    </message>
    <message>
        <source>Limit the block to the region concerned</source>
        <extracomment>ietf-451, fix for the owner</extracomment>
        <translation>Limitar el bloqueo a la región afectada</translation>
    </message>
    <message>
        <source>Name the blocking party in `Link` with `rel=&quot;blocked-by&quot;`</source>
        <extracomment>ietf-451, fix for the developer</extracomment>
        <translation>Nombrar a quien bloquea en `Link` con `rel=&quot;blocked-by&quot;`</translation>
    </message>
    <message>
        <source>refused by the site’s own rules</source>
        <extracomment>ietf-451, unlike ietf-403</extracomment>
        <translation>denegado por las reglas del propio sitio</translation>
    </message>
    <message>
        <source>not there, or kept quiet</source>
        <extracomment>ietf-451, unlike ietf-404</extracomment>
        <translation>no está ahí, o no se quiere decir</translation>
    </message>
    <message>
        <source>removed by the owner’s own wish</source>
        <extracomment>ietf-451, unlike ietf-410</extracomment>
        <translation>retirado por deseo del propio propietario</translation>
    </message>
    <message>
        <source>the owner has shut out a country at Cloudflare</source>
        <extracomment>ietf-451, unlike cloudflare-1009</extracomment>
        <translation>el propietario ha excluido un país en Cloudflare</translation>
    </message>
    <message>
        <source>paying would help</source>
        <extracomment>ietf-451, unlike ietf-402</extracomment>
        <translation>pagar serviría</translation>
    </message>
    <message>
        <source>For the moment the browser repeats its call elsewhere, method and content unchanged.</source>
        <extracomment>ietf-307, summary</extracomment>
        <translation>Por el momento, el navegador repite su llamada en otro lugar, con el mismo método y contenido.</translation>
    </message>
    <message>
        <source>Your browser is being sent to another address for the moment and takes along what you entered. There is nothing you need to do. If you go round in circles or the page stays empty, tell us the address and what you did before.</source>
        <extracomment>ietf-307, say</extracomment>
        <translation>Por el momento, su navegador pasa a otra dirección y lleva consigo lo que usted escribió. No tiene que hacer nada. Si acaba dando vueltas o la página se queda vacía, díganos la dirección y qué hizo antes.</translation>
    </message>
    <message>
        <source>The browser repeats the call at the other address.</source>
        <extracomment>ietf-307, actNote</extracomment>
        <translation>El navegador repite la llamada en la otra dirección.</translation>
    </message>
    <message>
        <source>Keep using the old address; it may lead elsewhere tomorrow.</source>
        <extracomment>ietf-307, retryNote</extracomment>
        <translation>Siga usando la dirección antigua; mañana puede llevar a otro lugar.</translation>
    </message>
    <message>
        <source>The browser itself moves to `https` (“Internal Redirect”, HSTS)</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>El propio navegador pasa a `https` (“Internal Redirect”, HSTS)</translation>
    </message>
    <message>
        <source>A framework adds or removes the slash at the end</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Un framework añade o quita la barra del final</translation>
    </message>
    <message>
        <source>A POST is sent to another server for the moment</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Un POST se envía por el momento a otro servidor</translation>
    </message>
    <message>
        <source>Sign-in or maintenance without losing the form</source>
        <extracomment>ietf-307, cause</extracomment>
        <translation>Acceso o mantenimiento sin perder el formulario</translation>
    </message>
    <message>
        <source>Check that `Location` keeps `https` and the right host</source>
        <extracomment>ietf-307, fix for the owner</extracomment>
        <translation>Comprobar que `Location` conserva `https` y el host correcto</translation>
    </message>
    <message>
        <source>Look for `Non-Authoritative-Reason: HSTS`: then the browser made it up</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>Buscar `Non-Authoritative-Reason: HSTS`: entonces la generó el propio navegador</translation>
    </message>
    <message>
        <source>Use [303](status:ietf-303) if the target expects GET</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>Usar [303](status:ietf-303) si el destino espera GET</translation>
    </message>
    <message>
        <source>Send the content again when you follow it yourself</source>
        <extracomment>ietf-307, fix for the developer</extracomment>
        <translation>Enviar el contenido de nuevo si la sigue usted mismo</translation>
    </message>
    <message>
        <source>as temporary, but a POST may turn into GET</source>
        <extracomment>ietf-307, unlike ietf-302</extracomment>
        <translation>igual de temporal, pero un POST puede volverse GET</translation>
    </message>
    <message>
        <source>keeps the method as well, but for good</source>
        <extracomment>ietf-307, unlike ietf-308</extracomment>
        <translation>también mantiene el método, pero para siempre</translation>
    </message>
    <message>
        <source>always goes on with GET</source>
        <extracomment>ietf-307, unlike ietf-303</extracomment>
        <translation>sigue siempre con GET</translation>
    </message>
    <message>
        <source>for good, and the method may change</source>
        <extracomment>ietf-307, unlike ietf-301</extracomment>
        <translation>para siempre, y el método puede cambiar</translation>
    </message>
    <message>
        <source>The move is final, and even a form is passed on to the new address as it is.</source>
        <extracomment>ietf-308, summary</extracomment>
        <translation>El traslado es definitivo, e incluso un formulario pasa tal cual a la dirección nueva.</translation>
    </message>
    <message>
        <source>This address has been replaced for good, and your browser goes on to the new one with everything you entered. Please update bookmarks and settings of apps. If nothing opens, tell us which browser or app you use and its version.</source>
        <extracomment>ietf-308, say</extracomment>
        <translation>Esta dirección se ha sustituido para siempre y su navegador pasa a la nueva con todo lo que usted escribió. Actualice los marcadores y los ajustes de sus aplicaciones, por favor. Si no se abre nada, díganos qué navegador o aplicación usa y su versión.</translation>
    </message>
    <message>
        <source>The browser follows; programs should learn the new address.</source>
        <extracomment>ietf-308, actNote</extracomment>
        <translation>El navegador la sigue; los programas deberían aprender la dirección nueva.</translation>
    </message>
    <message>
        <source>Use the new address next time.</source>
        <extracomment>ietf-308, retryNote</extracomment>
        <translation>La próxima vez, use la dirección nueva.</translation>
    </message>
    <message>
        <source>An API or form has a new address for good</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Una API o un formulario cambió de dirección para siempre</translation>
    </message>
    <message>
        <source>A framework makes addresses uniform, such as the slash at the end</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Un framework unifica las direcciones, como la barra del final</translation>
    </message>
    <message>
        <source>The visitor’s browser remembers an earlier 308</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>El navegador del visitante recuerda un 308 anterior</translation>
    </message>
    <message>
        <source>Update a very old browser that shows an empty page</source>
        <extracomment>ietf-308, fix for the visitor</extracomment>
        <translation>Actualizar un navegador muy antiguo que muestra una página vacía</translation>
    </message>
    <message>
        <source>Keep it: programs may follow it for years</source>
        <extracomment>ietf-308, fix for the owner</extracomment>
        <translation>Mantenerla: algún programa puede seguirla años</translation>
    </message>
    <message>
        <source>Use it instead of [301](status:ietf-301) where forms or APIs are concerned</source>
        <extracomment>ietf-308, fix for the owner</extracomment>
        <translation>Usarlo en lugar de [301](status:ietf-301) cuando se trate de formularios o API</translation>
    </message>
    <message>
        <source>Update the address in the program</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>Actualizar la dirección en el programa</translation>
    </message>
    <message>
        <source>Make sure your library follows 308 and sends the content again</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>Comprobar que su biblioteca sigue el 308 y envía de nuevo el contenido</translation>
    </message>
    <message>
        <source>Limit the memory with `Cache-Control` while testing</source>
        <extracomment>ietf-308, fix for the developer</extracomment>
        <translation>Limitar la memoria con `Cache-Control` durante las pruebas</translation>
    </message>
    <message>
        <source>as permanent, but a POST may turn into GET</source>
        <extracomment>ietf-308, unlike ietf-301</extracomment>
        <translation>igual de permanente, pero un POST puede volverse GET</translation>
    </message>
    <message>
        <source>keeps the method as well, but only for now</source>
        <extracomment>ietf-308, unlike ietf-307</extracomment>
        <translation>también mantiene el método, pero solo por ahora</translation>
    </message>
    <message>
        <source>neither permanent nor strict</source>
        <extracomment>ietf-308, unlike ietf-302</extracomment>
        <translation>ni permanente ni estricto</translation>
    </message>
    <message>
        <source>Nothing has changed; the browser shows the copy it already has.</source>
        <extracomment>ietf-304, summary</extracomment>
        <translation>Nada ha cambiado; el navegador muestra la copia que ya tiene.</translation>
    </message>
    <message>
        <source>The copy is good; if not, the site marks changes properly.</source>
        <extracomment>ietf-304, actNote</extracomment>
        <translation>La copia es válida; si no lo es, el sitio marca bien los cambios.</translation>
    </message>
    <message>
        <source>Only a forced reload fetches everything afresh.</source>
        <extracomment>ietf-304, retryNote</extracomment>
        <translation>Solo una recarga forzada trae todo de nuevo.</translation>
    </message>
    <message>
        <source>The browser asked with `If-None-Match` or `If-Modified-Since`</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>El navegador preguntó con `If-None-Match` o `If-Modified-Since`</translation>
    </message>
    <message>
        <source>A CDN checks its copy with the origin</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>Una CDN comprueba su copia con el origen</translation>
    </message>
    <message>
        <source>The file has changed, but its `ETag` or date has not</source>
        <extracomment>ietf-304, cause</extracomment>
        <translation>El archivo ha cambiado, pero su `ETag` o su fecha no</translation>
    </message>
    <message>
        <source>Give changed files a new name or version number</source>
        <extracomment>ietf-304, fix for the owner</extracomment>
        <translation>Dar a los archivos cambiados otro nombre o número de versión</translation>
    </message>
    <message>
        <source>Repeat `ETag`, `Cache-Control`, `Expires` and `Vary` as a 200 would have them</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>Repetir `ETag`, `Cache-Control`, `Expires` y `Vary` como los tendría un 200</translation>
    </message>
    <message>
        <source>Send no content with it</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>No enviar contenido con él</translation>
    </message>
    <message>
        <source>Make sure the `ETag` changes whenever the content does</source>
        <extracomment>ietf-304, fix for the developer</extracomment>
        <translation>Asegurarse de que el `ETag` cambie siempre que cambie el contenido</translation>
    </message>
    <message>
        <source>the page is sent in full</source>
        <extracomment>ietf-304, unlike ietf-200</extracomment>
        <translation>la página se envía entera</translation>
    </message>
    <message>
        <source>nothing to show at all; 304 shows the stored copy</source>
        <extracomment>ietf-304, unlike ietf-204</extracomment>
        <translation>nada que mostrar; 304 muestra la copia guardada</translation>
    </message>
    <message>
        <source>the condition failed on a change instead of a read</source>
        <extracomment>ietf-304, unlike ietf-412</extracomment>
        <translation>la condición falló en un cambio, no en una lectura</translation>
    </message>
    <message>
        <source>an old copy handed out without asking</source>
        <extracomment>ietf-304, unlike warning-110</extracomment>
        <translation>una copia antigua entregada sin preguntar</translation>
    </message>
    <message>
        <source>Whoever asked was gone before nginx had anything to send.</source>
        <extracomment>nginx-499, summary</extracomment>
        <translation>Quien preguntó se fue antes de que nginx tuviera algo que enviar.</translation>
    </message>
    <message>
        <source>None for single lines; when they pile up, the operator looks for what is slow.</source>
        <extracomment>nginx-499, actNote</extracomment>
        <translation>Nadie, si son líneas sueltas; si se acumulan, el operador busca qué va lento.</translation>
    </message>
    <message>
        <source>Loading again is fine; check first whether an order went through.</source>
        <extracomment>nginx-499, retryNote</extracomment>
        <translation>Se puede cargar de nuevo; compruebe antes si un pedido llegó a hacerse.</translation>
    </message>
    <message>
        <source>The visitor went on to another page or closed the tab</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>El visitante pasó a otra página o cerró la pestaña</translation>
    </message>
    <message>
        <source>A CDN or balancer in front reached its time limit</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Una CDN o un balanceador de delante llegó a su límite de tiempo</translation>
    </message>
    <message>
        <source>An app or script has a short time limit</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Una aplicación o script tiene un límite de tiempo corto</translation>
    </message>
    <message>
        <source>The application behind answers slowly</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>La aplicación que hay detrás responde despacio</translation>
    </message>
    <message>
        <source>A newer request replaced this one (search as you type)</source>
        <extracomment>nginx-499, cause</extracomment>
        <translation>Una solicitud más nueva sustituyó a esta (búsqueda al escribir)</translation>
    </message>
    <message>
        <source>Load the page again and give it time</source>
        <extracomment>nginx-499, fix for the visitor</extracomment>
        <translation>Cargar la página de nuevo y darle tiempo</translation>
    </message>
    <message>
        <source>Look at `$request_time` of these lines for a common limit</source>
        <extracomment>nginx-499, fix for the owner</extracomment>
        <translation>Mirar el `$request_time` de estas líneas en busca de un límite común</translation>
    </message>
    <message>
        <source>Find the slow pages and speed them up</source>
        <extracomment>nginx-499, fix for the owner</extracomment>
        <translation>Buscar las páginas lentas y acelerarlas</translation>
    </message>
    <message>
        <source>Set limits so that the outer one is the longest</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>Fijar los límites de modo que el exterior sea el más largo</translation>
    </message>
    <message>
        <source>Make orders safe against being sent twice</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>Proteger los pedidos frente a un envío doble</translation>
    </message>
    <message>
        <source>Log `$upstream_response_time` beside `$status`</source>
        <extracomment>nginx-499, fix for the developer</extracomment>
        <translation>Registrar `$upstream_response_time` junto a `$status`</translation>
    </message>
    <message>
        <source>nginx hung up, not the visitor</source>
        <extracomment>nginx-499, unlike nginx-444</extracomment>
        <translation>cortó nginx, no el visitante</translation>
    </message>
    <message>
        <source>ArcGIS: a token is needed; stands in the answer’s text</source>
        <extracomment>nginx-499, unlike esri-499</extracomment>
        <translation>ArcGIS: hace falta un token; consta en el texto de la respuesta</translation>
    </message>
    <message>
        <source>the visitor was too slow in asking</source>
        <extracomment>nginx-499, unlike ietf-408</extracomment>
        <translation>el visitante tardó demasiado en preguntar</translation>
    </message>
    <message>
        <source>the same event seen from the asking side</source>
        <extracomment>nginx-499, unlike failure-cancelled</extracomment>
        <translation>lo mismo visto desde el lado que pregunta</translation>
    </message>
    <message>
        <source>Passing faults go away; a broken page is likely to break again.</source>
        <extracomment>ietf-500, retryNote</extracomment>
        <translation>Un fallo pasajero desaparece; una página averiada seguramente fallará otra vez.</translation>
    </message>
    <message>
        <source>The same visitor is normally refused again.</source>
        <extracomment>ietf-403, retryNote</extracomment>
        <translation>Al mismo visitante normalmente se le deniega de nuevo.</translation>
    </message>
    <message>
        <source>The form’s safety mark (CSRF) is missing or out of date</source>
        <extracomment>ietf-403, cause</extracomment>
        <translation>Falta la marca de seguridad (CSRF) del formulario o ha caducado</translation>
    </message>
    <message>
        <source>The site is closed for a moment, perhaps because of maintenance or because very many people want something at once. Please try again in a few minutes. If it lasts longer than an hour, tell us the page and since when.</source>
        <extracomment>ietf-503, say</extracomment>
        <translation>El sitio está cerrado por un momento, quizá por mantenimiento o porque muchísimas personas quieren algo a la vez. Vuelva a intentarlo dentro de unos minutos, por favor. Si dura más de una hora, díganos la página y desde cuándo.</translation>
    </message>
    <message>
        <source>Check memory: killed processes can end like this</source>
        <extracomment>ietf-502, fix for the owner</extracomment>
        <translation>Comprobar la memoria: un proceso eliminado puede acabar así</translation>
    </message>
    <message>
        <source>Watch redirects to another host: many programs drop `Authorization` there</source>
        <extracomment>ietf-401, fix for the developer</extracomment>
        <translation>Vigilar las redirecciones a otro host: muchos programas pierden ahí `Authorization`</translation>
    </message>
    <message>
        <source>The same message is normally refused again.</source>
        <extracomment>ietf-400, retryNote</extracomment>
        <translation>El mismo mensaje normalmente se rechaza de nuevo.</translation>
    </message>
    <message>
        <source>Read the error log; nginx names many such faults only at its level `info`</source>
        <extracomment>ietf-400, fix for the owner</extracomment>
        <translation>Leer el registro de errores; nginx anota muchos de estos fallos solo en el nivel `info`</translation>
    </message>
    <message>
        <source>Always send `Location`; without it the browser cannot move on</source>
        <extracomment>ietf-301, fix for the developer</extracomment>
        <translation>Enviar siempre `Location`; sin él, el navegador no puede seguir</translation>
    </message>
    <message>
        <source>The site’s answer to Cloudflare was empty or made no sense.</source>
        <extracomment>cloudflare-520, summary</extracomment>
        <translation>La respuesta del sitio a Cloudflare estaba vacía o no tenía sentido.</translation>
    </message>
    <message>
        <source>The site sent back something that could not be understood, so you got this page instead. Clearing the cookies of this one site sometimes helps. If not, please send us the Ray ID from the page and the time.</source>
        <extracomment>cloudflare-520, say</extracomment>
        <translation>El sitio devolvió algo que no se pudo entender, y por eso ve esta página. A veces ayuda borrar las cookies de este sitio. Si no, envíenos el Ray ID de la página y la hora, por favor.</translation>
    </message>
    <message>
        <source>Worth one try after a crash; oversized cookies bring it back until they are deleted.</source>
        <extracomment>cloudflare-520, retryNote</extracomment>
        <translation>Vale la pena un intento tras un fallo; con cookies excesivas vuelve hasta que se borren.</translation>
    </message>
    <message>
        <source>Authenticated Origin Pulls on at Cloudflare, but not set up at the origin</source>
        <extracomment>cloudflare-520, cause</extracomment>
        <translation>Authenticated Origin Pulls activado en Cloudflare, pero sin configurar en el origen</translation>
    </message>
    <message>
        <source>no answer within the time; with 520 it was empty or broken</source>
        <extracomment>cloudflare-520, unlike cloudflare-524</extracomment>
        <translation>sin respuesta a tiempo; con 520 estaba vacía o dañada</translation>
    </message>
    <message>
        <source>The site’s computer seems to be switched off or is turning visitors away at the moment. This is not caused by your device. Please come back a little later; telling us when you first saw it helps us to find out how long it lasts.</source>
        <extracomment>cloudflare-521, say</extracomment>
        <translation>Parece que el equipo del sitio está apagado o rechaza a los visitantes en este momento. La causa no es su dispositivo. Vuelva un poco más tarde, por favor; si nos dice cuándo lo vio por primera vez, nos ayuda a saber cuánto dura.</translation>
    </message>
    <message>
        <source>The site’s server did not react when Cloudflare tried to connect or to ask for the page.</source>
        <extracomment>cloudflare-522, summary</extracomment>
        <translation>El servidor del sitio no reaccionó cuando Cloudflare intentó conectar o pedir la página.</translation>
    </message>
    <message>
        <source>The site’s own machine did not react when it was called, so the attempt was given up after a while. It may be overloaded. Please wait a few minutes before the next try, and send us the Ray ID on the page if you keep seeing it.</source>
        <extracomment>cloudflare-522, say</extracomment>
        <translation>El servidor del propio sitio no reaccionó a la llamada, y al cabo de un rato se abandonó el intento. Puede que esté sobrecargado. Espere unos minutos antes de volver a intentarlo, por favor, y envíenos el Ray ID de la página si sigue viéndola.</translation>
    </message>
    <message>
        <source>A firewall or rate limit stops Cloudflare’s addresses</source>
        <extracomment>cloudflare-522, cause</extracomment>
        <translation>Un cortafuegos o límite de frecuencia frena las direcciones de Cloudflare</translation>
    </message>
    <message>
        <source>The site took the request but sent no answer in time, by default within two minutes.</source>
        <extracomment>cloudflare-524, summary</extracomment>
        <translation>El sitio aceptó la solicitud, pero no respondió a tiempo: de forma predeterminada, dos minutos.</translation>
    </message>
    <message>
        <source>A jam may clear; a job that always exceeds the limit fails every time.</source>
        <extracomment>cloudflare-524, retryNote</extracomment>
        <translation>Un atasco puede pasar; un trabajo que siempre supera el límite falla cada vez.</translation>
    </message>
    <message>
        <source>the server did not react at all; with 524 it confirmed the request</source>
        <extracomment>cloudflare-524, unlike cloudflare-522</extracomment>
        <translation>el servidor no reaccionó; con 524 confirmó la solicitud</translation>
    </message>
    <message>
        <source>The protected connection inside the site’s own systems failed, so the page was held back. There is nothing to change on your device. We are grateful for the time and the page’s address.</source>
        <extracomment>cloudflare-525, say</extracomment>
        <translation>Falló la conexión protegida entre los propios sistemas del sitio, y por eso no se entregó la página. No hay nada que cambiar en su dispositivo. Le agradecemos la hora y la dirección de la página.</translation>
    </message>
    <message>
        <source>No valid certificate is installed</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>No hay instalado ningún certificado válido</translation>
    </message>
    <message>
        <source>Port 443, or the custom secure port, is closed</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>El puerto 443, o el puerto seguro propio, está cerrado</translation>
    </message>
    <message>
        <source>The origin resets connections during the handshake</source>
        <extracomment>cloudflare-525, cause</extracomment>
        <translation>El origen reinicia las conexiones durante la negociación</translation>
    </message>
    <message>
        <source>The site’s internal security certificate seems to be out of date or not to fit, so the page was held back for safety. Nothing needs changing on your device. The site has to put it right; please tell us which page you wanted to open.</source>
        <extracomment>cloudflare-526, say</extracomment>
        <translation>Parece que el certificado de seguridad interno del sitio ha caducado o no encaja, y por seguridad no se entregó la página. No hay nada que cambiar en su dispositivo. Debe corregirlo el sitio; díganos qué página quería abrir, por favor.</translation>
    </message>
    <message>
        <source>For Workers, set the flag `cots_on_external_fetch` as well</source>
        <extracomment>cloudflare-526, fix for the developer</extracomment>
        <translation>Para Workers, activar también la opción `cots_on_external_fetch`</translation>
    </message>
    <message>
        <source>encryption itself failed; with 526 the certificate was not accepted</source>
        <extracomment>cloudflare-526, unlike cloudflare-525</extracomment>
        <translation>falló el propio cifrado; con 526 no se aceptó el certificado</translation>
    </message>
    <message>
        <source>A protection rule of this site has stopped your visit, which can happen to honest visitors. Please switch off a VPN if you use one. If that does not help, send us a picture of the page: the Ray ID on it helps us to find the rule.</source>
        <extracomment>cloudflare-1020, say</extracomment>
        <translation>Una regla de protección de este sitio ha detenido su visita, algo que puede pasar sin mala intención. Desactive la VPN si usa una, por favor. Si no ayuda, envíenos una captura de la página: el Ray ID que aparece en ella nos ayuda a encontrar la regla.</translation>
    </message>
    <message>
        <source>the network operator is shut out</source>
        <extracomment>cloudflare-1020, unlike cloudflare-1005</extracomment>
        <translation>se excluye al operador de red</translation>
    </message>
    <message>
        <source>The answer stays until spelling or record change, and until the old no is forgotten.</source>
        <extracomment>failure-dns-not-found, retryNote</extracomment>
        <translation>La respuesta sigue hasta que cambie la grafía o el registro y se olvide el “no” anterior.</translation>
    </message>
    <message>
        <source>Cloudflare answered, but often could not look up the site’s own server</source>
        <extracomment>failure-dns-not-found, unlike cloudflare-530</extracomment>
        <translation>Cloudflare respondió, pero a menudo no pudo resolver el servidor del propio sitio</translation>
    </message>
    <message>
        <source>Your device tried to reach the site, and nothing came back. Could you try once more on another connection, for example mobile data instead of Wi-Fi? If that works, something on your usual connection is probably in the way; if not, the site itself may be down. Please tell us which it was.</source>
        <extracomment>failure-connection-timeout, say</extracomment>
        <translation>Su dispositivo intentó llegar al sitio y no obtuvo respuesta. ¿Podría intentarlo de nuevo con otra conexión, por ejemplo datos móviles en vez de wifi? Si funciona, probablemente algo lo impide en su conexión habitual; si no, puede que el propio sitio no funcione. Díganos cuál de los dos casos es, por favor.</translation>
    </message>
    <message>
        <source>a clear refusal, and at once</source>
        <extracomment>failure-connection-timeout, unlike failure-connection-refused</extracomment>
        <translation>un rechazo claro, y de inmediato</translation>
    </message>
    <message>
        <source>The attempt was turned down at once: nothing takes calls on this port.</source>
        <extracomment>failure-connection-refused, summary</extracomment>
        <translation>El intento se rechazó de inmediato: nada atiende en este puerto.</translation>
    </message>
    <message>
        <source>The site turned the connection down; most likely the part that serves its pages is not running at the moment. Your device is probably fine. Please try again in a few minutes; if it still fails, tell us the time and the address, and we will pass it on.</source>
        <extracomment>failure-connection-refused, say</extracomment>
        <translation>El sitio rechazó la conexión; lo más probable es que la parte que sirve sus páginas no esté en marcha en este momento. Su dispositivo seguramente está bien. Vuelva a intentarlo dentro de unos minutos, por favor; si sigue fallando, díganos la hora y la dirección y lo comunicaremos.</translation>
    </message>
    <message>
        <source>See whether the web server runs: `systemctl status nginx`; start it if not</source>
        <extracomment>failure-connection-refused, fix for the owner</extracomment>
        <translation>Ver si el servidor web está en marcha: `systemctl status nginx`; si no, arrancarlo</translation>
    </message>
    <message>
        <source>The connection to the site was made and then cut off halfway. Please try again once. If it happens each time, try mobile data or another network: when it works there, something on your usual connection, often a security program, may be stopping the site. Tell us what you found.</source>
        <extracomment>failure-connection-reset, say</extracomment>
        <translation>La conexión con el sitio se estableció y luego se cortó a medio camino. Vuelva a intentarlo una vez, por favor. Si ocurre siempre, pruebe con datos móviles u otra red: si allí funciona, puede que algo en su conexión habitual, a menudo un programa de seguridad, frene el sitio. Díganos qué ha observado.</translation>
    </message>
    <message>
        <source>The site’s security certificate, which proves that it is the real site, has run out, so your browser warns you. Please do not enter passwords or card numbers there for now. Check that date and time on your device are right; if they are, the site probably has to renew it. Thank you for telling us.</source>
        <extracomment>failure-tls-expired, say</extracomment>
        <translation>El certificado de seguridad del sitio, que demuestra que es el auténtico, ha caducado, y por eso su navegador le avisa. Por ahora no escriba ahí contraseñas ni números de tarjeta, por favor. Compruebe que la fecha y la hora de su dispositivo son correctas; si lo son, probablemente deba renovarlo el sitio. Gracias por avisarnos.</translation>
    </message>
    <message>
        <source>If the clock is right, tell the site’s owner</source>
        <extracomment>failure-tls-expired, fix for the visitor</extracomment>
        <translation>Si el reloj está bien, avisar al propietario del sitio</translation>
    </message>
    <message>
        <source>Your device does not know the authority that vouches for this site. Does it happen on this site only, or on many? If on many, a security program or your company’s network may be in between. If only here, the site may have to mend its certificate. A picture of the warning helps us tell.</source>
        <extracomment>failure-tls-untrusted-issuer, say</extracomment>
        <translation>Su dispositivo no conoce la entidad que avala este sitio. ¿Ocurre solo en este sitio o en muchos? Si es en muchos, puede que haya en medio un programa de seguridad o la red de su empresa. Si es solo aquí, puede que el sitio deba corregir su certificado. Una captura del aviso nos ayuda a distinguirlo.</translation>
    </message>
    <message>
        <source>Your browser and the site could not agree on a way to talk securely, so the page did not open. Please update your browser or try another device. If everything is up to date, the site may have a fault in its security settings; please send us the error text on the screen.</source>
        <extracomment>failure-tls-handshake-failed, say</extracomment>
        <translation>Su navegador y el sitio no lograron acordar una forma segura de comunicarse, y por eso la página no se abrió. Actualice su navegador, por favor, o pruebe con otro dispositivo. Si todo está al día, puede que el sitio tenga un fallo en sus ajustes de seguridad; envíenos el texto del error que ve en pantalla.</translation>
    </message>
    <message>
        <source>The same two sides will most likely fail again; another browser or network may differ.</source>
        <extracomment>failure-tls-handshake-failed, retryNote</extracomment>
        <translation>Los mismos dos extremos seguramente fallarán de nuevo; con otro navegador o red puede cambiar.</translation>
    </message>
    <message>
        <source>The site sends your browser in a circle: from one address to another and back again. Please delete the cookies of this site, or open it in a private window. If that works, old data on your device was probably the reason. If not, tell us the address; the site probably has two settings that disagree.</source>
        <extracomment>failure-redirect-loop, say</extracomment>
        <translation>El sitio hace que su navegador dé vueltas: de una dirección a otra y de vuelta. Borre las cookies de este sitio, por favor, o ábralo en una ventana privada. Si así funciona, la causa eran probablemente datos antiguos en su dispositivo. Si no, díganos la dirección; probablemente el sitio tiene dos ajustes que se contradicen.</translation>
    </message>
    <message>
        <source>It goes round again; usually only cleared cookies or a changed rule help.</source>
        <extracomment>failure-redirect-loop, retryNote</extracomment>
        <translation>Vuelve a dar vueltas; normalmente solo ayuda borrar las cookies o cambiar una regla.</translation>
    </message>
    <message>
        <source>Let the CDN fetch over https: “Full” instead of “Flexible” at Cloudflare</source>
        <extracomment>failure-redirect-loop, fix for the owner</extracomment>
        <translation>Hacer que la CDN consulte por https: “Full” en vez de “Flexible” en Cloudflare</translation>
    </message>
    <message>
        <source>Limit of the application or of PHP (2 MB a file unless changed)</source>
        <extracomment>ietf-413, cause</extracomment>
        <translation>Límite de la aplicación o de PHP (2 MB por archivo si no se cambia)</translation>
    </message>
    <message>
        <source>It is a legal matter; technically there is nothing to repair.</source>
        <extracomment>ietf-451, actNote</extracomment>
        <translation>Es un asunto legal; técnicamente no hay nada que reparar.</translation>
    </message>
    <message>
        <source>It normally stays as long as the legal demand does.</source>
        <extracomment>ietf-451, retryNote</extracomment>
        <translation>Normalmente dura tanto como la exigencia legal.</translation>
    </message>
    <message>
        <source>A platform or framework uses it for permanent redirects (Vercel, Next.js)</source>
        <extracomment>ietf-308, cause</extracomment>
        <translation>Una plataforma o framework lo usa para redirecciones permanentes (Vercel, Next.js)</translation>
    </message>
    <message>
        <source>Your browser asked whether the page has changed, was told that it has not, and shows its stored copy. If what you see is out of date, press Ctrl+F5 (on a Mac Command+Shift+R, in Safari Option+Command+R). Still old? Tell us what you see and what you expect.</source>
        <extracomment>ietf-304, say</extracomment>
        <translation>Su navegador preguntó si la página ha cambiado, supo que no y muestra la copia que tiene guardada. Si lo que ve no está al día, pulse Ctrl+F5 (en un Mac, Comando+Mayús+R; en Safari, Opción+Comando+R). ¿Sigue igual? Díganos qué ve y qué espera.</translation>
    </message>
    <message>
        <source>Force a reload: Ctrl+F5; Mac: Command+Shift+R, in Safari Option+Command+R</source>
        <extracomment>ietf-304, fix for the visitor</extracomment>
        <translation>Forzar la recarga: Ctrl+F5; Mac: Comando+Mayús+R, en Safari Opción+Comando+R</translation>
    </message>
    <message>
        <source>The page was closed or called off before the site could answer. If you waited long before that, please tell us which page it was and at what time. If you were placing an order, please check your mail before sending it again.</source>
        <extracomment>nginx-499, say</extracomment>
        <translation>La página se cerró o se abandonó antes de que el sitio pudiera responder. Si había esperado mucho, díganos qué página era y a qué hora. Si estaba haciendo un pedido, revise su correo antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Which details about browser and device the site asks for</source>
        <extracomment>Accept-CH, what it tells</extracomment>
        <translation>Qué datos sobre el navegador y el dispositivo pide el sitio</translation>
    </message>
    <message>
        <source>Which formats this address takes with PATCH; worth reading after a 415</source>
        <extracomment>Accept-Patch, what it tells</extracomment>
        <translation>Qué formatos acepta esta dirección con PATCH; conviene leerlo tras un 415</translation>
    </message>
    <message>
        <source>Which formats this address takes with POST; worth reading after a 415</source>
        <extracomment>Accept-Post, what it tells</extracomment>
        <translation>Qué formatos acepta esta dirección con POST; conviene leerlo tras un 415</translation>
    </message>
    <message>
        <source>“bytes”: parts of the file can be fetched, so a download can be resumed; “none”: they cannot</source>
        <extracomment>Accept-Ranges, what it tells</extracomment>
        <translation>«bytes»: se pueden pedir partes del archivo, así que una descarga puede continuar; «none»: no</translation>
    </message>
    <message>
        <source>Whether another site’s script may use the visitor’s cookies here</source>
        <extracomment>Access-Control-Allow-Credentials, what it tells</extracomment>
        <translation>Si el script de otro sitio puede usar aquí las cookies del visitante</translation>
    </message>
    <message>
        <source>Which request fields other sites may send; a missing one fails in the browser alone</source>
        <extracomment>Access-Control-Allow-Headers, what it tells</extracomment>
        <translation>Qué campos de la solicitud pueden enviar otros sitios; si falta uno, solo falla en el navegador</translation>
    </message>
    <message>
        <source>Which methods other sites may use</source>
        <extracomment>Access-Control-Allow-Methods, what it tells</extracomment>
        <translation>Qué métodos pueden usar otros sitios</translation>
    </message>
    <message>
        <source>Which sites’ scripts may read the answer; without it they get a CORS error in the browser, curl does not</source>
        <extracomment>Access-Control-Allow-Origin, what it tells</extracomment>
        <translation>Los scripts de qué sitios pueden leer la respuesta; sin esto dan un error CORS en el navegador, curl no</translation>
    </message>
    <message>
        <source>Which answer fields another site’s script may see</source>
        <extracomment>Access-Control-Expose-Headers, what it tells</extracomment>
        <translation>Qué campos de la respuesta puede ver el script de otro sitio</translation>
    </message>
    <message>
        <source>How long the browser may remember a permission; old ones can linger that long</source>
        <extracomment>Access-Control-Max-Age, what it tells</extracomment>
        <translation>Cuánto tiempo puede recordar el navegador un permiso; los antiguos pueden durar lo mismo</translation>
    </message>
    <message>
        <source>Seconds this copy has been in a cache; if present, the origin was probably not asked</source>
        <extracomment>Age, what it tells</extracomment>
        <translation>Segundos que esta copia lleva en una caché; si aparece, probablemente no se preguntó al origen</translation>
    </message>
    <message>
        <source>Which methods work at this address; with a 405 it says what to use instead</source>
        <extracomment>Allow, what it tells</extracomment>
        <translation>Qué métodos funcionan en esta dirección; con un 405 dice cuál usar</translation>
    </message>
    <message>
        <source>The site is also reachable in another way, mostly by HTTP/3</source>
        <extracomment>Alt-Svc, what it tells</extracomment>
        <translation>Al sitio se llega también de otra manera, casi siempre por HTTP/3</translation>
    </message>
    <message>
        <source>Who may keep the answer and how long; no-store means that caches must not keep it</source>
        <extracomment>Cache-Control, what it tells</extracomment>
        <translation>Quién puede guardar la respuesta y cuánto tiempo; no-store: las cachés no deben guardarla</translation>
    </message>
    <message>
        <source>What each cache on the way did: hit, or the reason for asking further</source>
        <extracomment>Cache-Status, what it tells</extracomment>
        <translation>Qué hizo cada caché en el camino: acierto, o el motivo de seguir preguntando</translation>
    </message>
    <message>
        <source>Caching rules for the CDN alone; they may differ from the browser’s</source>
        <extracomment>CDN-Cache-Control, what it tells</extracomment>
        <translation>Reglas de caché solo para la CDN; pueden ser distintas de las del navegador</translation>
    </message>
    <message>
        <source>Tells the browser to delete this site’s cookies, cache or storage</source>
        <extracomment>Clear-Site-Data, what it tells</extracomment>
        <translation>Hace que el navegador borre las cookies, la caché o el almacenamiento de este sitio</translation>
    </message>
    <message>
        <source>“close” ends the connection after this answer; “Upgrade” asks for another protocol</source>
        <extracomment>Connection, what it tells</extracomment>
        <translation>«close» cierra la conexión tras esta respuesta; «Upgrade» pide otro protocolo</translation>
    </message>
    <message>
        <source>“attachment” makes the browser save the content instead of showing it, under this name</source>
        <extracomment>Content-Disposition, what it tells</extracomment>
        <translation>«attachment» hace que el navegador guarde el contenido con este nombre en vez de mostrarlo</translation>
    </message>
    <message>
        <source>How the body is compressed; unreadable signs on screen can mean it was wrong or undone twice</source>
        <extracomment>Content-Encoding, what it tells</extracomment>
        <translation>Cómo está comprimido el cuerpo; signos ilegibles pueden indicar que es erróneo o que se deshizo dos veces</translation>
    </message>
    <message>
        <source>The language this content is meant for</source>
        <extracomment>Content-Language, what it tells</extracomment>
        <translation>El idioma al que va dirigido este contenido</translation>
    </message>
    <message>
        <source>How many bytes follow (none with HEAD); fewer received means the answer was cut off</source>
        <extracomment>Content-Length, what it tells</extracomment>
        <translation>Cuántos bytes siguen (ninguno con HEAD); si llegan menos, la respuesta se cortó</translation>
    </message>
    <message>
        <source>The exact address of the version that was sent</source>
        <extracomment>Content-Location, what it tells</extracomment>
        <translation>La dirección exacta de la versión enviada</translation>
    </message>
    <message>
        <source>Which part of the file came; with a 416 it tells the real length</source>
        <extracomment>Content-Range, what it tells</extracomment>
        <translation>Qué parte del archivo llegó; con un 416 indica la longitud real</translation>
    </message>
    <message>
        <source>What the page may load and run; a too strict rule leaves scripts or pictures out</source>
        <extracomment>Content-Security-Policy, what it tells</extracomment>
        <translation>Qué puede cargar y ejecutar la página; una regla demasiado estricta deja fuera scripts o imágenes</translation>
    </message>
    <message>
        <source>A policy on trial: breaches are reported, nothing is blocked</source>
        <extracomment>Content-Security-Policy-Report-Only, what it tells</extracomment>
        <translation>Una regla a prueba: las infracciones se comunican, nada se bloquea</translation>
    </message>
    <message>
        <source>What the body is; text/html where JSON is due often means that an error page came instead</source>
        <extracomment>Content-Type, what it tells</extracomment>
        <translation>Qué es el cuerpo; text/html donde toca JSON suele significar que llegó una página de error</translation>
    </message>
    <message>
        <source>Embedded files must agree to be embedded; otherwise they stay out</source>
        <extracomment>Cross-Origin-Embedder-Policy, what it tells</extracomment>
        <translation>Los archivos incrustados deben aceptar serlo; si no, quedan fuera</translation>
    </message>
    <message>
        <source>Cuts the tie to windows of other sites; can break pay or sign-in pop-ups</source>
        <extracomment>Cross-Origin-Opener-Policy, what it tells</extracomment>
        <translation>Corta el vínculo con ventanas de otros sitios; puede romper ventanas de pago o de inicio de sesión</translation>
    </message>
    <message>
        <source>Who may embed this file; same-origin keeps it off other sites</source>
        <extracomment>Cross-Origin-Resource-Policy, what it tells</extracomment>
        <translation>Quién puede incrustar este archivo; same-origin lo impide a otros sitios</translation>
    </message>
    <message>
        <source>When the answer was written; far from now it is an old copy or a wrong clock</source>
        <extracomment>Date, what it tells</extracomment>
        <translation>Cuándo se escribió la respuesta; lejos de ahora es una copia antigua o un reloj erróneo</translation>
    </message>
    <message>
        <source>This interface is outdated, or will be from the date given</source>
        <extracomment>Deprecation, what it tells</extracomment>
        <translation>Esta interfaz está anticuada, o lo estará desde la fecha indicada</translation>
    </message>
    <message>
        <source>Version mark of the content; the same value twice means nothing has changed</source>
        <extracomment>ETag, what it tells</extracomment>
        <translation>Marca de versión del contenido; el mismo valor dos veces: nada ha cambiado</translation>
    </message>
    <message>
        <source>Until when a copy counts as fresh; a date in the past means at once stale</source>
        <extracomment>Expires, what it tells</extracomment>
        <translation>Hasta cuándo una copia se considera fresca; una fecha pasada: caducada al momento</translation>
    </message>
    <message>
        <source>How long, or for how many requests, the connection stays open</source>
        <extracomment>Keep-Alive, what it tells</extracomment>
        <translation>Cuánto tiempo, o para cuántas solicitudes, queda abierta la conexión</translation>
    </message>
    <message>
        <source>When the content was last changed, as far as the server knows</source>
        <extracomment>Last-Modified, what it tells</extracomment>
        <translation>Cuándo cambió el contenido por última vez, según el servidor</translation>
    </message>
    <message>
        <source>Related addresses: next page, style sheet to load early, canonical address</source>
        <extracomment>Link, what it tells</extracomment>
        <translation>Direcciones relacionadas: página siguiente, hoja de estilo que cargar pronto, dirección canónica</translation>
    </message>
    <message>
        <source>Where to go next; with 201 the address of what was created</source>
        <extracomment>Location, what it tells</extracomment>
        <translation>Adónde ir después; con 201, la dirección de lo creado</translation>
    </message>
    <message>
        <source>Browsers shall report network errors of this site to its owner</source>
        <extracomment>NEL, what it tells</extracomment>
        <translation>Los navegadores deben comunicar al dueño los errores de red de este sitio</translation>
    </message>
    <message>
        <source>Asks the browser to keep this origin’s pages apart from its sister domains</source>
        <extracomment>Origin-Agent-Cluster, what it tells</extracomment>
        <translation>Pide al navegador que separe estas páginas de las de sus dominios hermanos</translation>
    </message>
    <message>
        <source>Whether the page may use camera, location, full screen and the like</source>
        <extracomment>Permissions-Policy, what it tells</extracomment>
        <translation>Si la página puede usar la cámara, la ubicación, la pantalla completa, etc.</translation>
    </message>
    <message>
        <source>An old “no-cache” for HTTP/1.0; Cache-Control has replaced it</source>
        <extracomment>Pragma, what it tells</extracomment>
        <translation>Un viejo «no-cache» para HTTP/1.0; Cache-Control lo ha sustituido</translation>
    </message>
    <message>
        <source>How urgent this answer is compared with others on the same connection</source>
        <extracomment>Priority, what it tells</extracomment>
        <translation>Qué urgencia tiene esta respuesta frente a otras de la misma conexión</translation>
    </message>
    <message>
        <source>The proxy, not the site, wants a sign-in, in this way</source>
        <extracomment>Proxy-Authenticate, what it tells</extracomment>
        <translation>El proxy, no el sitio, pide identificarse, de esta manera</translation>
    </message>
    <message>
        <source>A proxy on the way says itself how it handled the answer and, if it failed, why; very good evidence</source>
        <extracomment>Proxy-Status, what it tells</extracomment>
        <translation>Un proxy en el camino dice él mismo cómo trató la respuesta y, si falló, por qué; muy buena prueba</translation>
    </message>
    <message>
        <source>How many requests are left and in how many seconds the count starts again</source>
        <extracomment>RateLimit, what it tells</extracomment>
        <translation>Cuántas solicitudes quedan y en cuántos segundos se vuelve a contar</translation>
    </message>
    <message>
        <source>Requests allowed in the present window; from earlier drafts of RateLimit</source>
        <extracomment>RateLimit-Limit, what it tells</extracomment>
        <translation>Peticiones permitidas en el periodo actual; de borradores anteriores de RateLimit</translation>
    </message>
    <message>
        <source>The rule: how many requests in how many seconds</source>
        <extracomment>RateLimit-Policy, what it tells</extracomment>
        <translation>La regla: cuántas solicitudes en cuántos segundos</translation>
    </message>
    <message>
        <source>Requests left in the present window; 0 explains a 429</source>
        <extracomment>RateLimit-Remaining, what it tells</extracomment>
        <translation>Peticiones que quedan en el periodo actual; 0 explica un 429</translation>
    </message>
    <message>
        <source>Seconds until the count starts again</source>
        <extracomment>RateLimit-Reset, what it tells</extracomment>
        <translation>Segundos hasta que se vuelve a contar</translation>
    </message>
    <message>
        <source>How much of the present address is told to the next site</source>
        <extracomment>Referrer-Policy, what it tells</extracomment>
        <translation>Cuánto de la dirección actual se dice al sitio siguiente</translation>
    </message>
    <message>
        <source>A redirect or reload after some seconds that probes easily overlook</source>
        <extracomment>Refresh, what it tells</extracomment>
        <translation>Una redirección o recarga tras unos segundos, fácil de pasar por alto</translation>
    </message>
    <message>
        <source>Older way to name the place for error reports, still used by NEL</source>
        <extracomment>Report-To, what it tells</extracomment>
        <translation>Forma antigua de decir adónde van los informes de error; NEL aún la usa</translation>
    </message>
    <message>
        <source>Where the browser sends its reports about blocked or failed things</source>
        <extracomment>Reporting-Endpoints, what it tells</extracomment>
        <translation>Adónde envía el navegador sus informes sobre lo bloqueado o fallido</translation>
    </message>
    <message>
        <source>How long to wait before trying again, in seconds or as a date</source>
        <extracomment>Retry-After, what it tells</extracomment>
        <translation>Cuánto esperar antes de volver a intentarlo, en segundos o como fecha</translation>
    </message>
    <message>
        <source>The program that wrote the answer, or one in front that put its own name there</source>
        <extracomment>Server, what it tells</extracomment>
        <translation>El programa que escribió la respuesta, o uno delante que puso su propio nombre</translation>
    </message>
    <message>
        <source>Where the time went on the server’s side: database, cache, application …</source>
        <extracomment>Server-Timing, what it tells</extracomment>
        <translation>En qué se fue el tiempo en el servidor: base de datos, caché, aplicación …</translation>
    </message>
    <message>
        <source>The site stores something in the browser: a session, a language, a balancer’s mark</source>
        <extracomment>Set-Cookie, what it tells</extracomment>
        <translation>El sitio guarda algo en el navegador: una sesión, un idioma, una marca del balanceador</translation>
    </message>
    <message>
        <source>Browsers use https only for this long; certificate warnings cannot be skipped</source>
        <extracomment>Strict-Transport-Security, what it tells</extracomment>
        <translation>Los navegadores usan solo https durante este tiempo; los avisos de certificado no se pueden saltar</translation>
    </message>
    <message>
        <source>The date after which this address is likely to stop working</source>
        <extracomment>Sunset, what it tells</extracomment>
        <translation>La fecha tras la cual esta dirección probablemente dejará de funcionar</translation>
    </message>
    <message>
        <source>Which sites may read exact loading times of this file</source>
        <extracomment>Timing-Allow-Origin, what it tells</extracomment>
        <translation>Qué sitios pueden leer los tiempos de carga exactos de este archivo</translation>
    </message>
    <message>
        <source>More fields follow after the body, with these names</source>
        <extracomment>Trailer, what it tells</extracomment>
        <translation>Tras el cuerpo siguen más campos con estos nombres</translation>
    </message>
    <message>
        <source>“chunked”: the length was not known beforehand; together with Content-Length suspicious</source>
        <extracomment>Transfer-Encoding, what it tells</extracomment>
        <translation>«chunked»: la longitud no se conocía de antemano; sospechoso junto con Content-Length</translation>
    </message>
    <message>
        <source>A change of protocol is offered or asked for, for instance to WebSocket; needed with 426</source>
        <extracomment>Upgrade, what it tells</extracomment>
        <translation>Se ofrece o se pide cambiar de protocolo, por ejemplo a WebSocket; necesario con 426</translation>
    </message>
    <message>
        <source>Which request fields change the content; a missing one can make caches serve wrong copies</source>
        <extracomment>Vary, what it tells</extracomment>
        <translation>Qué campos de la solicitud cambian el contenido; si falta uno, las cachés pueden dar copias erróneas</translation>
    </message>
    <message>
        <source>The proxies the message passed; each should add its name, though not all do</source>
        <extracomment>Via, what it tells</extracomment>
        <translation>Los proxys por los que pasó el mensaje; cada uno debería añadir su nombre, aunque no todos lo hacen</translation>
    </message>
    <message>
        <source>An abolished hint of caches, such as 110 for a stale copy</source>
        <extracomment>Warning, what it tells</extracomment>
        <translation>Un aviso suprimido de las cachés, como 110 para una copia caducada</translation>
    </message>
    <message>
        <source>How to sign in: Basic, Bearer, Negotiate …; Bearer often adds the reason</source>
        <extracomment>WWW-Authenticate, what it tells</extracomment>
        <translation>Cómo identificarse: Basic, Bearer, Negotiate …; Bearer suele añadir el motivo</translation>
    </message>
    <message>
        <source>HIT: a copy from a cache; MISS: fetched from behind; the rest depends on the vendor</source>
        <extracomment>X-Cache, what it tells</extracomment>
        <translation>HIT: una copia de una caché; MISS: traída de detrás; lo demás depende del proveedor</translation>
    </message>
    <message>
        <source>How often each cache has served this copy; 0 means it was fetched just now</source>
        <extracomment>X-Cache-Hits, what it tells</extracomment>
        <translation>Cuántas veces ha dado cada caché esta copia; 0: se acaba de traer</translation>
    </message>
    <message>
        <source>Often nginx’s cache result: HIT, MISS, EXPIRED, BYPASS or STALE</source>
        <extracomment>X-Cache-Status, what it tells</extracomment>
        <translation>A menudo el resultado de la caché de nginx: HIT, MISS, EXPIRED, BYPASS o STALE</translation>
    </message>
    <message>
        <source>“nosniff”: the browser trusts Content-Type; a wrong type then blocks scripts and styles</source>
        <extracomment>X-Content-Type-Options, what it tells</extracomment>
        <translation>«nosniff»: el navegador se fía de Content-Type; un tipo erróneo bloquea entonces scripts y estilos</translation>
    </message>
    <message>
        <source>An id that ties together all log lines of one action</source>
        <extracomment>X-Correlation-Id, what it tells</extracomment>
        <translation>Un identificador que une todas las líneas de registro de una acción</translation>
    </message>
    <message>
        <source>Whether other sites may show this page in a frame; DENY leaves the frame empty</source>
        <extracomment>X-Frame-Options, what it tells</extracomment>
        <translation>Si otros sitios pueden mostrar esta página en un marco; DENY deja el marco vacío</translation>
    </message>
    <message>
        <source>Rules for old Flash and Acrobat content; without meaning for web pages</source>
        <extracomment>X-Permitted-Cross-Domain-Policies, what it tells</extracomment>
        <translation>Reglas para contenido antiguo de Flash y Acrobat; sin efecto en páginas web</translation>
    </message>
    <message>
        <source>The language or framework behind the site, such as PHP, Express or ASP.NET</source>
        <extracomment>X-Powered-By, what it tells</extracomment>
        <translation>El lenguaje o marco tras el sitio, como PHP, Express o ASP.NET</translation>
    </message>
    <message>
        <source>Requests allowed in the present window</source>
        <extracomment>X-RateLimit-Limit, what it tells</extracomment>
        <translation>Peticiones permitidas en el periodo actual</translation>
    </message>
    <message>
        <source>Requests left; 0 explains a 429 or 403</source>
        <extracomment>X-RateLimit-Remaining, what it tells</extracomment>
        <translation>Peticiones que quedan; 0 explica un 429 o 403</translation>
    </message>
    <message>
        <source>When the count starts again: seconds left or Unix time, by vendor</source>
        <extracomment>X-RateLimit-Reset, what it tells</extracomment>
        <translation>Cuándo se vuelve a contar: segundos restantes o tiempo Unix, según el proveedor</translation>
    </message>
    <message>
        <source>An id for this very request; the owner may find it in the logs</source>
        <extracomment>X-Request-Id, what it tells</extracomment>
        <translation>Un identificador de esta misma solicitud; el dueño quizá lo encuentre en los registros</translation>
    </message>
    <message>
        <source>How long the application needed, mostly in milliseconds</source>
        <extracomment>X-Response-Time, what it tells</extracomment>
        <translation>Cuánto tardó la aplicación, casi siempre en milisegundos</translation>
    </message>
    <message>
        <source>Instructions for search engines; “noindex” keeps a page out of their results</source>
        <extracomment>X-Robots-Tag, what it tells</extracomment>
        <translation>Instrucciones para buscadores; «noindex» deja una página fuera de sus resultados</translation>
    </message>
    <message>
        <source>Seconds the application worked on the answer, as Rails counts them</source>
        <extracomment>X-Runtime, what it tells</extracomment>
        <translation>Segundos que la aplicación trabajó en la respuesta, según los cuenta Rails</translation>
    </message>
    <message>
        <source>An id by which the owner may find this request in the tracing</source>
        <extracomment>X-Trace-Id, what it tells</extracomment>
        <translation>Un identificador con el que el dueño puede hallar esta solicitud en el rastreo</translation>
    </message>
    <message>
        <source>A relic for old versions of Internet Explorer</source>
        <extracomment>X-UA-Compatible, what it tells</extracomment>
        <translation>Un resto para versiones antiguas de Internet Explorer</translation>
    </message>
    <message>
        <source>A filter of old browsers; 0 switches it off, present ones ignore it</source>
        <extracomment>X-XSS-Protection, what it tells</extracomment>
        <translation>Un filtro de navegadores antiguos; 0 lo apaga, los actuales no le hacen caso</translation>
    </message>
    <message>
        <source>Cloudflare’s number of this request; the letters at its end are the data centre</source>
        <extracomment>CF-Ray, what it tells</extracomment>
        <translation>El número de esta solicitud en Cloudflare; las letras del final son el centro de datos</translation>
    </message>
    <message>
        <source>Whether Cloudflare had a copy: HIT, MISS, EXPIRED, BYPASS, DYNAMIC …</source>
        <extracomment>CF-Cache-Status, what it tells</extracomment>
        <translation>Si Cloudflare tenía una copia: HIT, MISS, EXPIRED, BYPASS, DYNAMIC …</translation>
    </message>
    <message>
        <source>“challenge”: Cloudflare put a check in the way instead of the page</source>
        <extracomment>cf-mitigated, what it tells</extracomment>
        <translation>«challenge»: Cloudflare puso una comprobación en lugar de la página</translation>
    </message>
    <message>
        <source>CloudFront’s id of this request; its support asks for it</source>
        <extracomment>X-Amz-Cf-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en CloudFront; su soporte lo pide</translation>
    </message>
    <message>
        <source>The CloudFront location that answered; it begins with an airport code</source>
        <extracomment>X-Amz-Cf-Pop, what it tells</extracomment>
        <translation>El punto de CloudFront que respondió; empieza por un código de aeropuerto</translation>
    </message>
    <message>
        <source>The AWS id of this request; the owner can look for it in CloudWatch</source>
        <extracomment>x-amzn-RequestId, what it tells</extracomment>
        <translation>El identificador de AWS de esta solicitud; el dueño puede buscarlo en CloudWatch</translation>
    </message>
    <message>
        <source>The AWS trace of this request; its Root value stands in the balancer’s log</source>
        <extracomment>X-Amzn-Trace-Id, what it tells</extracomment>
        <translation>El rastro de AWS de esta solicitud; su valor Root está en el registro del balanceador</translation>
    </message>
    <message>
        <source>Azure Front Door’s id of this request; its support asks for it</source>
        <extracomment>X-Azure-Ref, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Azure Front Door; su soporte lo pide</translation>
    </message>
    <message>
        <source>At Fastly the caches on the way, such as cache-fra-eddf8230045-FRA</source>
        <extracomment>X-Served-By, what it tells</extracomment>
        <translation>En Fastly, las cachés del camino, como cache-fra-eddf8230045-FRA</translation>
    </message>
    <message>
        <source>Fastly’s clock: start, and milliseconds until the answer (VE)</source>
        <extracomment>X-Timer, what it tells</extracomment>
        <translation>El reloj de Fastly: inicio y milisegundos hasta la respuesta (VE)</translation>
    </message>
    <message>
        <source>Varnish’s id; two numbers mean a copy from its cache</source>
        <extracomment>X-Varnish, what it tells</extracomment>
        <translation>El identificador de Varnish; dos números: una copia de su caché</translation>
    </message>
    <message>
        <source>Vercel’s id of this request; it begins with the region</source>
        <extracomment>X-Vercel-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Vercel; empieza por la región</translation>
    </message>
    <message>
        <source>Netlify’s id of this request; its support asks for it</source>
        <extracomment>X-Nf-Request-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Netlify; su soporte lo pide</translation>
    </message>
    <message>
        <source>GitHub’s id of this request; its support asks for it</source>
        <extracomment>X-GitHub-Request-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en GitHub; su soporte lo pide</translation>
    </message>
    <message>
        <source>Sucuri’s firewall stands before the site; the number is its machine</source>
        <extracomment>X-Sucuri-ID, what it tells</extracomment>
        <translation>El cortafuegos de Sucuri está delante del sitio; el número es su máquina</translation>
    </message>
    <message>
        <source>Imperva’s data of this request; its support reads them</source>
        <extracomment>X-Iinfo, what it tells</extracomment>
        <translation>Los datos de Imperva sobre esta solicitud; su soporte los lee</translation>
    </message>
    <message>
        <source>Akamai’s global number of this request</source>
        <extracomment>Akamai-GRN, what it tells</extracomment>
        <translation>El número global de esta solicitud en Akamai</translation>
    </message>
    <message>
        <source>Fly.io’s id of this request; its ending is the region</source>
        <extracomment>Fly-Request-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Fly.io; su final es la región</translation>
    </message>
    <message>
        <source>Which kinds of content the caller takes; a value nobody can serve may lead to 406</source>
        <extracomment>Accept, what it tells</extracomment>
        <translation>Qué tipos de contenido acepta quien pide; un valor que nadie puede servir puede llevar a 406</translation>
    </message>
    <message>
        <source>An outdated wish about character sets; servers may ignore it</source>
        <extracomment>Accept-Charset, what it tells</extracomment>
        <translation>Un deseo anticuado sobre juegos de caracteres; los servidores pueden ignorarlo</translation>
    </message>
    <message>
        <source>Which compressions the caller understands, such as “gzip”, “br” or “zstd”</source>
        <extracomment>Accept-Encoding, what it tells</extracomment>
        <translation>Qué compresiones entiende quien pide, como «gzip», «br» o «zstd»</translation>
    </message>
    <message>
        <source>Which languages the visitor prefers; explains a page in an unexpected language</source>
        <extracomment>Accept-Language, what it tells</extracomment>
        <translation>Qué idiomas prefiere el visitante; explica una página en un idioma inesperado</translation>
    </message>
    <message>
        <source>The browser asks beforehand whether it may send these fields</source>
        <extracomment>Access-Control-Request-Headers, what it tells</extracomment>
        <translation>El navegador pregunta antes si puede enviar estos campos</translation>
    </message>
    <message>
        <source>The browser asks beforehand whether it may use this method</source>
        <extracomment>Access-Control-Request-Method, what it tells</extracomment>
        <translation>El navegador pregunta antes si puede usar este método</translation>
    </message>
    <message>
        <source>The browser came by an alternative it had been offered</source>
        <extracomment>Alt-Used, what it tells</extracomment>
        <translation>El navegador llegó por otra vía que se le había ofrecido</translation>
    </message>
    <message>
        <source>An access key sent by the program</source>
        <extracomment>Api-Key, what it tells</extracomment>
        <translation>Una clave de acceso que envía el programa</translation>
    </message>
    <message>
        <source>Extra data after a successful sign-in, mostly with Digest</source>
        <extracomment>Authentication-Info, what it tells</extracomment>
        <translation>Datos añadidos tras un inicio de sesión correcto, casi siempre con Digest</translation>
    </message>
    <message>
        <source>Carries the credentials; present and yet 401 means they were not accepted</source>
        <extracomment>Authorization, what it tells</extracomment>
        <translation>Lleva las credenciales; si está y aun así llega 401, no se aceptaron</translation>
    </message>
    <message>
        <source>The trace id in Zipkin’s format</source>
        <extracomment>b3, what it tells</extracomment>
        <translation>El identificador de traza en el formato de Zipkin</translation>
    </message>
    <message>
        <source>Notes that travel with a request through many systems</source>
        <extracomment>baggage, what it tells</extracomment>
        <translation>Notas que viajan con una solicitud por muchos sistemas</translation>
    </message>
    <message>
        <source>Labels by which the owner can purge this page from the CDN</source>
        <extracomment>Cache-Tag, what it tells</extracomment>
        <translation>Etiquetas con las que el propietario puede borrar esta página de la CDN</translation>
    </message>
    <message>
        <source>Whether bunny.net had a copy</source>
        <extracomment>CDN-Cache, what it tells</extracomment>
        <translation>Si bunny.net tenía una copia</translation>
    </message>
    <message>
        <source>Which CDNs have passed the request on; the same name twice points to a circle</source>
        <extracomment>CDN-Loop, what it tells</extracomment>
        <translation>Qué CDN han pasado la solicitud; el mismo nombre dos veces apunta a un círculo</translation>
    </message>
    <message>
        <source>The number of the customer’s zone at bunny.net</source>
        <extracomment>CDN-PullZone, what it tells</extracomment>
        <translation>El número de la zona del cliente en bunny.net</translation>
    </message>
    <message>
        <source>bunny.net’s id of this request</source>
        <extracomment>CDN-RequestId, what it tells</extracomment>
        <translation>El identificador de esta solicitud en bunny.net</translation>
    </message>
    <message>
        <source>The secret of a service token for Cloudflare Access</source>
        <extracomment>CF-Access-Client-Secret, what it tells</extracomment>
        <translation>El secreto de un token de servicio para Cloudflare Access</translation>
    </message>
    <message>
        <source>Cloudflare Access vouches for the signed-in user</source>
        <extracomment>Cf-Access-Jwt-Assertion, what it tells</extracomment>
        <translation>Cloudflare Access responde por el usuario que ha iniciado sesión</translation>
    </message>
    <message>
        <source>The visitor’s address, as Cloudflare tells it to the site</source>
        <extracomment>CF-Connecting-IP, what it tells</extracomment>
        <translation>La dirección del visitante, tal como Cloudflare se la dice al sitio</translation>
    </message>
    <message>
        <source>Present only on error pages that Cloudflare itself wrote</source>
        <extracomment>cf-error-origin, what it tells</extracomment>
        <translation>Solo está en páginas de error que escribió el propio Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare itself wrote this error page, for the reason named</source>
        <extracomment>cf-error-type, what it tells</extracomment>
        <translation>El propio Cloudflare escribió esta página de error, por el motivo indicado</translation>
    </message>
    <message>
        <source>The visitor’s country, as Cloudflare guesses it from the address</source>
        <extracomment>CF-IPCountry, what it tells</extracomment>
        <translation>El país del visitante, según lo deduce Cloudflare de la dirección</translation>
    </message>
    <message>
        <source>Whether the visitor used http or https to reach Cloudflare</source>
        <extracomment>CF-Visitor, what it tells</extracomment>
        <translation>Si el visitante llegó a Cloudflare por http o por https</translation>
    </message>
    <message>
        <source>The request was made by a Cloudflare Worker of this domain</source>
        <extracomment>CF-Worker, what it tells</extracomment>
        <translation>La solicitud la hizo un Cloudflare Worker de este dominio</translation>
    </message>
    <message>
        <source>Caching rules meant for Cloudflare alone</source>
        <extracomment>Cloudflare-CDN-Cache-Control, what it tells</extracomment>
        <translation>Reglas de caché solo para Cloudflare</translation>
    </message>
    <message>
        <source>Checksum of the bytes sent; a mismatch points to a change on the way</source>
        <extracomment>Content-Digest, what it tells</extracomment>
        <translation>Suma de comprobación de los bytes enviados; si no coincide, algo cambió por el camino</translation>
    </message>
    <message>
        <source>An old checksum of the body; today Content-Digest does this</source>
        <extracomment>Content-MD5, what it tells</extracomment>
        <translation>Una antigua suma de comprobación del cuerpo; hoy lo hace Content-Digest</translation>
    </message>
    <message>
        <source>What the browser remembered for this site; too much of it can give 400 or 431</source>
        <extracomment>Cookie, what it tells</extracomment>
        <translation>Lo que el navegador recordaba de este sitio; demasiado puede dar 400 o 431</translation>
    </message>
    <message>
        <source>Details the site needs at once; the browser repeats its request for them</source>
        <extracomment>Critical-CH, what it tells</extracomment>
        <translation>Datos que el sitio necesita enseguida; el navegador repite su solicitud por ellos</translation>
    </message>
    <message>
        <source>The address speaks WebDAV, and this is its level</source>
        <extracomment>DAV, what it tells</extracomment>
        <translation>La dirección habla WebDAV, y este es su nivel</translation>
    </message>
    <message>
        <source>WebDAV: how many levels of folders a request covers</source>
        <extracomment>Depth, what it tells</extracomment>
        <translation>WebDAV: cuántos niveles de carpetas abarca una solicitud</translation>
    </message>
    <message>
        <source>WebDAV: where a copy or move should go; a host other than the server’s own can give 502</source>
        <extracomment>Destination, what it tells</extracomment>
        <translation>WebDAV: adónde copiar o mover; un host distinto del propio servidor puede dar 502</translation>
    </message>
    <message>
        <source>Rough memory of the visitor’s device</source>
        <extracomment>Device-Memory, what it tells</extracomment>
        <translation>Memoria aproximada del dispositivo del visitante</translation>
    </message>
    <message>
        <source>An abandoned wish not to be tracked</source>
        <extracomment>DNT, what it tells</extracomment>
        <translation>Un deseo abandonado de no ser rastreado</translation>
    </message>
    <message>
        <source>Switches features of the page, such as unsized pictures, on or off</source>
        <extracomment>Document-Policy, what it tells</extracomment>
        <translation>Activa o desactiva funciones de la página, como imágenes sin tamaño</translation>
    </message>
    <message>
        <source>The visitor’s approximate bandwidth in Mbit/s</source>
        <extracomment>Downlink, what it tells</extracomment>
        <translation>El ancho de banda aproximado del visitante en Mbit/s</translation>
    </message>
    <message>
        <source>Proof that the sender owns the key its token is bound to</source>
        <extracomment>DPoP, what it tells</extracomment>
        <translation>Prueba de que el remitente posee la clave a la que está ligado su token</translation>
    </message>
    <message>
        <source>Pixel density of the visitor’s screen; older name of Sec-CH-DPR</source>
        <extracomment>DPR, what it tells</extracomment>
        <translation>Densidad de píxeles de la pantalla del visitante; nombre antiguo de Sec-CH-DPR</translation>
    </message>
    <message>
        <source>The request travelled in early TLS data; a 425 asks to repeat it the normal way</source>
        <extracomment>Early-Data, what it tells</extracomment>
        <translation>La solicitud viajó en datos TLS tempranos; un 425 pide repetirla de la forma normal</translation>
    </message>
    <message>
        <source>How good the visitor’s connection feels: slow-2g to 4g</source>
        <extracomment>ECT, what it tells</extracomment>
        <translation>Lo buena que parece la conexión del visitante: de slow-2g a 4g</translation>
    </message>
    <message>
        <source>Whether Tencent EdgeOne had a copy</source>
        <extracomment>EO-Cache-Status, what it tells</extracomment>
        <translation>Si Tencent EdgeOne tenía una copia</translation>
    </message>
    <message>
        <source>Tencent EdgeOne’s id of this request, for finding it in the logs</source>
        <extracomment>EO-LOG-UUID, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Tencent EdgeOne, para hallarla en los registros</translation>
    </message>
    <message>
        <source>“100-continue”: the caller waits for permission before sending the body</source>
        <extracomment>Expect, what it tells</extracomment>
        <translation>«100-continue»: quien pide espera permiso antes de enviar el cuerpo</translation>
    </message>
    <message>
        <source>An abandoned rule about certificate logs; no effect today</source>
        <extracomment>Expect-CT, what it tells</extracomment>
        <translation>Una regla abandonada sobre registros de certificados; hoy sin efecto</translation>
    </message>
    <message>
        <source>Debug: the key under which Fastly keeps the page</source>
        <extracomment>Fastly-Debug-Digest, what it tells</extracomment>
        <translation>Depuración: la clave con la que Fastly guarda la página</translation>
    </message>
    <message>
        <source>Debug: which Fastly machines handled the request</source>
        <extracomment>Fastly-Debug-Path, what it tells</extracomment>
        <translation>Depuración: qué máquinas de Fastly atendieron la solicitud</translation>
    </message>
    <message>
        <source>Debug: whether and how long Fastly keeps the page</source>
        <extracomment>Fastly-Debug-TTL, what it tells</extracomment>
        <translation>Depuración: si Fastly guarda la página y cuánto tiempo</translation>
    </message>
    <message>
        <source>Fastly’s rules started over this many times for the request</source>
        <extracomment>Fastly-Restarts, what it tells</extracomment>
        <translation>Las reglas de Fastly volvieron a empezar estas veces para la solicitud</translation>
    </message>
    <message>
        <source>Former name of Permissions-Policy; browsers of today mostly ignore it</source>
        <extracomment>Feature-Policy, what it tells</extracomment>
        <translation>Nombre anterior de Permissions-Policy; los navegadores de hoy casi siempre lo ignoran</translation>
    </message>
    <message>
        <source>The Fly.io region that took the connection, told to the app</source>
        <extracomment>Fly-Region, what it tells</extracomment>
        <translation>La región de Fly.io que tomó la conexión, comunicada a la aplicación</translation>
    </message>
    <message>
        <source>Who asked originally, noted by the proxies on the way</source>
        <extracomment>Forwarded, what it tells</extracomment>
        <translation>Quién preguntó en origen, anotado por los proxies del camino</translation>
    </message>
    <message>
        <source>The e-mail address of the person who runs this robot</source>
        <extracomment>From, what it tells</extracomment>
        <translation>El correo electrónico de la persona que maneja este robot</translation>
    </message>
    <message>
        <source>Which site is meant; a name the server does not serve can give 404, 421 or a foreign page</source>
        <extracomment>Host, what it tells</extracomment>
        <translation>A qué sitio se refiere; un nombre que el servidor no sirve puede dar 404, 421 o una página ajena</translation>
    </message>
    <message>
        <source>Lets the caller repeat an order safely: the same key is carried out once</source>
        <extracomment>Idempotency-Key, what it tells</extracomment>
        <translation>Permite repetir un pedido sin riesgo: la misma clave se ejecuta una vez</translation>
    </message>
    <message>
        <source>Change only if nobody else did; a 412 mostly means that somebody was faster</source>
        <extracomment>If-Match, what it tells</extracomment>
        <translation>Cambiar solo si nadie más lo hizo; un 412 suele significar que alguien fue más rápido</translation>
    </message>
    <message>
        <source>Send it only if newer than the stored copy; otherwise 304</source>
        <extracomment>If-Modified-Since, what it tells</extracomment>
        <translation>Enviar solo si es más nuevo que la copia guardada; si no, 304</translation>
    </message>
    <message>
        <source>The caller has this version; the same again is answered with 304</source>
        <extracomment>If-None-Match, what it tells</extracomment>
        <translation>Quien pide tiene esta versión; si sigue igual, la respuesta es 304</translation>
    </message>
    <message>
        <source>Resume only if the file is unchanged, otherwise send all of it</source>
        <extracomment>If-Range, what it tells</extracomment>
        <translation>Continuar solo si el archivo no ha cambiado; si no, enviarlo entero</translation>
    </message>
    <message>
        <source>Change only if untouched since then; otherwise 412</source>
        <extracomment>If-Unmodified-Since, what it tells</extracomment>
        <translation>Cambiar solo si no se ha tocado desde entonces; si no, 412</translation>
    </message>
    <message>
        <source>WebDAV: the name of a lock; needed to release it</source>
        <extracomment>Lock-Token, what it tells</extracomment>
        <translation>WebDAV: el nombre de un bloqueo; hace falta para quitarlo</translation>
    </message>
    <message>
        <source>How many more proxies may pass on a TRACE or OPTIONS request</source>
        <extracomment>Max-Forwards, what it tells</extracomment>
        <translation>Cuántos proxies más pueden pasar una solicitud TRACE u OPTIONS</translation>
    </message>
    <message>
        <source>A leftover from e-mail without effect on the web</source>
        <extracomment>MIME-Version, what it tells</extracomment>
        <translation>Un resto del correo electrónico, sin efecto en la web</translation>
    </message>
    <message>
        <source>Caching rules meant for Netlify’s network alone</source>
        <extracomment>Netlify-CDN-Cache-Control, what it tells</extracomment>
        <translation>Reglas de caché solo para la red de Netlify</translation>
    </message>
    <message>
        <source>An access key for Azure API Management; missing gives 401</source>
        <extracomment>Ocp-Apim-Subscription-Key, what it tells</extracomment>
        <translation>Una clave de acceso para Azure API Management; si falta, da 401</translation>
    </message>
    <message>
        <source>Which site’s page sent the request; the server decides by it whether to allow access</source>
        <extracomment>Origin, what it tells</extracomment>
        <translation>Qué sitio envió la solicitud; según él decide el servidor si permite el acceso</translation>
    </message>
    <message>
        <source>Wishes of the caller, such as answering before the work is done</source>
        <extracomment>Prefer, what it tells</extracomment>
        <translation>Deseos de quien pide, como responder antes de acabar el trabajo</translation>
    </message>
    <message>
        <source>Which of the caller’s wishes were followed</source>
        <extracomment>Preference-Applied, what it tells</extracomment>
        <translation>Qué deseos de quien pide se cumplieron</translation>
    </message>
    <message>
        <source>A personal access token for GitLab</source>
        <extracomment>Private-Token, what it tells</extracomment>
        <translation>Un token de acceso personal para GitLab</translation>
    </message>
    <message>
        <source>Extra data after signing in to the proxy</source>
        <extracomment>Proxy-Authentication-Info, what it tells</extracomment>
        <translation>Datos añadidos tras identificarse en el proxy</translation>
    </message>
    <message>
        <source>Credentials for the proxy; with a 407 they were wrong or missing</source>
        <extracomment>Proxy-Authorization, what it tells</extracomment>
        <translation>Credenciales para el proxy; con un 407 eran erróneas o faltaban</translation>
    </message>
    <message>
        <source>A mistaken relic of old browsers behind a proxy</source>
        <extracomment>Proxy-Connection, what it tells</extracomment>
        <translation>Un resto erróneo de navegadores antiguos tras un proxy</translation>
    </message>
    <message>
        <source>An abolished pinning of certificates; browsers ignore it</source>
        <extracomment>Public-Key-Pins, what it tells</extracomment>
        <translation>Una fijación de certificados suprimida; los navegadores la ignoran</translation>
    </message>
    <message>
        <source>The caller wants only a part of the file, mostly to resume a download</source>
        <extracomment>Range, what it tells</extracomment>
        <translation>Quien pide quiere solo una parte del archivo, casi siempre para continuar una descarga</translation>
    </message>
    <message>
        <source>The page the visitor came from; useful to find a broken link</source>
        <extracomment>Referer, what it tells</extracomment>
        <translation>La página de la que venía el visitante; útil para hallar un enlace roto</translation>
    </message>
    <message>
        <source>Checksum of the whole file, even when only a part was sent</source>
        <extracomment>Repr-Digest, what it tells</extracomment>
        <translation>Suma de comprobación del archivo entero, aunque solo se enviara una parte</translation>
    </message>
    <message>
        <source>Azure Application Insights: which app took the request</source>
        <extracomment>Request-Context, what it tells</extracomment>
        <translation>Azure Application Insights: qué aplicación tomó la solicitud</translation>
    </message>
    <message>
        <source>An id for this very request, at Stripe, Anthropic and others</source>
        <extracomment>Request-Id, what it tells</extracomment>
        <translation>Un identificador para esta solicitud en concreto, en Stripe, Anthropic y otros</translation>
    </message>
    <message>
        <source>Render’s id of this request, also in its log</source>
        <extracomment>Rndr-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Render, también en su registro</translation>
    </message>
    <message>
        <source>The visitor’s approximate round-trip time in milliseconds</source>
        <extracomment>RTT, what it tells</extracomment>
        <translation>El tiempo aproximado de ida y vuelta del visitante en milisegundos</translation>
    </message>
    <message>
        <source>The visitor wants to save data; pages may look plainer</source>
        <extracomment>Save-Data, what it tells</extracomment>
        <translation>El visitante quiere ahorrar datos; las páginas pueden verse más sencillas</translation>
    </message>
    <message>
        <source>The visitor’s browser and its main version</source>
        <extracomment>Sec-CH-UA, what it tells</extracomment>
        <translation>El navegador del visitante y su versión principal</translation>
    </message>
    <message>
        <source>?1 means the browser counts itself as mobile</source>
        <extracomment>Sec-CH-UA-Mobile, what it tells</extracomment>
        <translation>?1 significa que el navegador se considera móvil</translation>
    </message>
    <message>
        <source>The visitor’s operating system</source>
        <extracomment>Sec-CH-UA-Platform, what it tells</extracomment>
        <translation>El sistema operativo del visitante</translation>
    </message>
    <message>
        <source>What the browser wants the content for: page, picture, script …</source>
        <extracomment>Sec-Fetch-Dest, what it tells</extracomment>
        <translation>Para qué quiere el navegador el contenido: página, imagen, script …</translation>
    </message>
    <message>
        <source>How the browser asks: “navigate”, “cors”, “no-cors” …</source>
        <extracomment>Sec-Fetch-Mode, what it tells</extracomment>
        <translation>Cómo pide el navegador: «navigate», «cors», «no-cors» …</translation>
    </message>
    <message>
        <source>Whether the request came from the same site or from another</source>
        <extracomment>Sec-Fetch-Site, what it tells</extracomment>
        <translation>Si la solicitud venía del mismo sitio o de otro</translation>
    </message>
    <message>
        <source>A person’s click started this navigation</source>
        <extracomment>Sec-Fetch-User, what it tells</extracomment>
        <translation>Esta navegación empezó con el clic de una persona</translation>
    </message>
    <message>
        <source>The visitor objects to having data sold or shared</source>
        <extracomment>Sec-GPC, what it tells</extracomment>
        <translation>El visitante se opone a que se vendan o compartan sus datos</translation>
    </message>
    <message>
        <source>The server agreed to a WebSocket connection</source>
        <extracomment>Sec-WebSocket-Accept, what it tells</extracomment>
        <translation>El servidor aceptó una conexión WebSocket</translation>
    </message>
    <message>
        <source>Extras agreed on for a WebSocket, mostly compression</source>
        <extracomment>Sec-WebSocket-Extensions, what it tells</extracomment>
        <translation>Añadidos acordados para un WebSocket, casi siempre compresión</translation>
    </message>
    <message>
        <source>The browser wants a WebSocket; a random value, not a password</source>
        <extracomment>Sec-WebSocket-Key, what it tells</extracomment>
        <translation>El navegador quiere un WebSocket; un valor al azar, no una contraseña</translation>
    </message>
    <message>
        <source>The sub-protocol chosen for a WebSocket; none in common closes it</source>
        <extracomment>Sec-WebSocket-Protocol, what it tells</extracomment>
        <translation>El subprotocolo elegido para un WebSocket; sin uno en común se cierra</translation>
    </message>
    <message>
        <source>The WebSocket version wanted; in a 426 the versions the server knows</source>
        <extracomment>Sec-WebSocket-Version, what it tells</extracomment>
        <translation>La versión de WebSocket deseada; en un 426, las que conoce el servidor</translation>
    </message>
    <message>
        <source>The buyer’s address, sent by a shop’s own server; missing can cause 430</source>
        <extracomment>Shopify-Storefront-Buyer-IP, what it tells</extracomment>
        <translation>La dirección del comprador, enviada por el servidor de la tienda; si falta, puede causar 430</translation>
    </message>
    <message>
        <source>A signature over parts of the message; a change of these on the way makes it invalid</source>
        <extracomment>Signature, what it tells</extracomment>
        <translation>Una firma de partes del mensaje; si estas cambian por el camino, deja de valer</translation>
    </message>
    <message>
        <source>Which parts of the message were signed, and with which key</source>
        <extracomment>Signature-Input, what it tells</extracomment>
        <translation>Qué partes del mensaje se firmaron, y con qué clave</translation>
    </message>
    <message>
        <source>Where the readable form of a script or style sheet lies</source>
        <extracomment>SourceMap, what it tells</extracomment>
        <translation>Dónde está la forma legible de un script u hoja de estilo</translation>
    </message>
    <message>
        <source>Caching rules for a CDN such as Fastly; usually removed before the browser</source>
        <extracomment>Surrogate-Control, what it tells</extracomment>
        <translation>Reglas de caché para una CDN como Fastly; suelen quitarse antes del navegador</translation>
    </message>
    <message>
        <source>Labels by which the owner can purge this page from Fastly</source>
        <extracomment>Surrogate-Key, what it tells</extracomment>
        <translation>Etiquetas con las que el propietario puede borrar esta página de Fastly</translation>
    </message>
    <message>
        <source>Whether the caller accepts trailer fields; gRPC requires the value trailers</source>
        <extracomment>TE, what it tells</extracomment>
        <translation>Si quien pide acepta campos finales; gRPC exige el valor trailers</translation>
    </message>
    <message>
        <source>The trace id of this request through all systems; the owner finds it in the tracing</source>
        <extracomment>traceparent, what it tells</extracomment>
        <translation>El identificador de traza de esta solicitud en todos los sistemas; el propietario lo halla en el rastreo</translation>
    </message>
    <message>
        <source>Tracing data of single vendors that travels with traceparent</source>
        <extracomment>tracestate, what it tells</extracomment>
        <translation>Datos de rastreo de proveedores concretos que viajan con traceparent</translation>
    </message>
    <message>
        <source>The visitor’s address, as told by Akamai or Cloudflare to the origin</source>
        <extracomment>True-Client-IP, what it tells</extracomment>
        <translation>La dirección del visitante, según se la dice Akamai o Cloudflare al servidor de origen</translation>
    </message>
    <message>
        <source>The browser would like to be redirected to https</source>
        <extracomment>Upgrade-Insecure-Requests, what it tells</extracomment>
        <translation>Al navegador le gustaría que lo redirigieran a https</translation>
    </message>
    <message>
        <source>The program that asked; sites often block or treat some programs differently</source>
        <extracomment>User-Agent, what it tells</extracomment>
        <translation>El programa que pide; los sitios bloquean algunos o los tratan de otra forma</translation>
    </message>
    <message>
        <source>Caching rules meant for Vercel’s network alone</source>
        <extracomment>Vercel-CDN-Cache-Control, what it tells</extracomment>
        <translation>Reglas de caché solo para la red de Vercel</translation>
    </message>
    <message>
        <source>“no” tells nginx to pass on data at once, as streams need it</source>
        <extracomment>X-Accel-Buffering, what it tells</extracomment>
        <translation>«no» le dice a nginx que pase los datos enseguida, como necesitan los flujos</translation>
    </message>
    <message>
        <source>An access token sent by the program</source>
        <extracomment>X-Access-Token, what it tells</extracomment>
        <translation>Un token de acceso que envía el programa</translation>
    </message>
    <message>
        <source>Akamai’s id of this request</source>
        <extracomment>X-Akamai-Request-ID, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Akamai</translation>
    </message>
    <message>
        <source>Akamai passed the page on and changed or compressed it</source>
        <extracomment>X-Akamai-Transformed, what it tells</extracomment>
        <translation>Akamai pasó la página y la cambió o comprimió</translation>
    </message>
    <message>
        <source>API Gateway’s extended id of this request</source>
        <extracomment>x-amz-apigw-id, what it tells</extracomment>
        <translation>El identificador ampliado de esta solicitud en API Gateway</translation>
    </message>
    <message>
        <source>The region where the S3 bucket lives; calling another can give 301 or 400</source>
        <extracomment>x-amz-bucket-region, what it tells</extracomment>
        <translation>La región donde está el bucket de S3; llamar a otra puede dar 301 o 400</translation>
    </message>
    <message>
        <source>Amazon S3’s error word, such as AccessDenied or NoSuchKey</source>
        <extracomment>x-amz-error-code, what it tells</extracomment>
        <translation>La palabra de error de Amazon S3, como AccessDenied o NoSuchKey</translation>
    </message>
    <message>
        <source>The Lambda function itself failed, though AWS may report 200</source>
        <extracomment>X-Amz-Function-Error, what it tells</extracomment>
        <translation>Falló la propia función Lambda, aunque AWS diga 200</translation>
    </message>
    <message>
        <source>Amazon S3’s second id; its support needs both</source>
        <extracomment>x-amz-id-2, what it tells</extracomment>
        <translation>El segundo identificador de Amazon S3; su soporte necesita los dos</translation>
    </message>
    <message>
        <source>Amazon S3’s id of this request; quote it together with x-amz-id-2</source>
        <extracomment>x-amz-request-id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Amazon S3; se cita junto con x-amz-id-2</translation>
    </message>
    <message>
        <source>Temporary AWS credentials; expired ones are refused, by Amazon S3 with 400</source>
        <extracomment>X-Amz-Security-Token, what it tells</extracomment>
        <translation>Credenciales temporales de AWS; las caducadas se rechazan, en Amazon S3 con 400</translation>
    </message>
    <message>
        <source>API Gateway or another AWS service wrote this error and names its kind</source>
        <extracomment>x-amzn-ErrorType, what it tells</extracomment>
        <translation>API Gateway u otro servicio de AWS escribió este error y dice de qué tipo es</translation>
    </message>
    <message>
        <source>The signed-in user’s token, handed to the app by the AWS balancer</source>
        <extracomment>X-Amzn-Oidc-Accesstoken, what it tells</extracomment>
        <translation>El token del usuario que inició sesión, entregado a la aplicación por el balanceador de AWS</translation>
    </message>
    <message>
        <source>The signed-in user’s details, signed by the AWS balancer</source>
        <extracomment>X-Amzn-Oidc-Data, what it tells</extracomment>
        <translation>Los datos del usuario que inició sesión, firmados por el balanceador de AWS</translation>
    </message>
    <message>
        <source>The Server field of the program behind API Gateway</source>
        <extracomment>x-amzn-Remapped-Server, what it tells</extracomment>
        <translation>El campo Server del programa que hay tras API Gateway</translation>
    </message>
    <message>
        <source>AWS WAF stepped in with a challenge or captcha</source>
        <extracomment>x-amzn-waf-action, what it tells</extracomment>
        <translation>AWS WAF intervino con una comprobación o un captcha</translation>
    </message>
    <message>
        <source>An access key sent by the program; missing or wrong it mostly leads to 401 or 403</source>
        <extracomment>X-API-Key, what it tells</extracomment>
        <translation>Una clave de acceso que envía el programa; si falta o es errónea, suele llevar a 401 o 403</translation>
    </message>
    <message>
        <source>The 5xx came from the server behind APISIX; missing, from APISIX itself</source>
        <extracomment>X-APISIX-Upstream-Status, what it tells</extracomment>
        <translation>El 5xx vino del servidor tras APISIX; si falta el campo, del propio APISIX</translation>
    </message>
    <message>
        <source>The site runs on classic ASP.NET, in this version</source>
        <extracomment>X-AspNet-Version, what it tells</extracomment>
        <translation>El sitio funciona con ASP.NET clásico, en esta versión</translation>
    </message>
    <message>
        <source>The site runs on ASP.NET MVC, in this version</source>
        <extracomment>X-AspNetMvc-Version, what it tells</extracomment>
        <translation>El sitio funciona con ASP.NET MVC, en esta versión</translation>
    </message>
    <message>
        <source>A session token, used by OpenStack among others</source>
        <extracomment>X-Auth-Token, what it tells</extracomment>
        <translation>Un token de sesión, que usa OpenStack entre otros</translation>
    </message>
    <message>
        <source>Sent as 1, it asks Front Door for debug fields</source>
        <extracomment>X-Azure-DebugInfo, what it tells</extracomment>
        <translation>Enviado con 1, pide a Front Door campos de depuración</translation>
    </message>
    <message>
        <source>Debug: Front Door could not talk to the server behind it</source>
        <extracomment>X-Azure-ExternalError, what it tells</extracomment>
        <translation>Depuración: Front Door no pudo hablar con el servidor que tiene detrás</translation>
    </message>
    <message>
        <source>Which Front Door profile passed the request on to the origin</source>
        <extracomment>X-Azure-FDID, what it tells</extracomment>
        <translation>Qué perfil de Front Door pasó la solicitud al servidor de origen</translation>
    </message>
    <message>
        <source>Debug: a fault of Front Door itself</source>
        <extracomment>X-Azure-InternalError, what it tells</extracomment>
        <translation>Depuración: un fallo del propio Front Door</translation>
    </message>
    <message>
        <source>Debug: what the server behind Front Door answered</source>
        <extracomment>X-Azure-OriginStatusCode, what it tells</extracomment>
        <translation>Depuración: qué respondió el servidor tras Front Door</translation>
    </message>
    <message>
        <source>The address of the connection to Front Door, told to the origin</source>
        <extracomment>X-Azure-SocketIP, what it tells</extracomment>
        <translation>La dirección de la conexión a Front Door, comunicada al servidor de origen</translation>
    </message>
    <message>
        <source>The trace id in Zipkin’s older format</source>
        <extracomment>X-B3-TraceId, what it tells</extracomment>
        <translation>El identificador de traza en el formato antiguo de Zipkin</translation>
    </message>
    <message>
        <source>Which of several servers behind the balancer answered</source>
        <extracomment>X-Backend-Server, what it tells</extracomment>
        <translation>Cuál de los servidores tras el balanceador respondió</translation>
    </message>
    <message>
        <source>Debug at Akamai: under which key the page is kept</source>
        <extracomment>X-Cache-Key, what it tells</extracomment>
        <translation>Depuración en Akamai: con qué clave se guarda la página</translation>
    </message>
    <message>
        <source>What Squid found when it looked into its store, with its name and port</source>
        <extracomment>X-Cache-Lookup, what it tells</extracomment>
        <translation>Qué encontró Squid al mirar en su almacén, con su nombre y puerto</translation>
    </message>
    <message>
        <source>Names the CDN; Imperva and Incapsula sign this way</source>
        <extracomment>X-CDN, what it tells</extracomment>
        <translation>Nombra la CDN; Imperva e Incapsula firman así</translation>
    </message>
    <message>
        <source>Cloud Foundry’s router made this error and names the reason</source>
        <extracomment>X-Cf-RouterError, what it tells</extracomment>
        <translation>El router de Cloud Foundry hizo este error e indica el motivo</translation>
    </message>
    <message>
        <source>Debug: whether Akamai may keep this page</source>
        <extracomment>X-Check-Cacheable, what it tells</extracomment>
        <translation>Depuración: si Akamai puede guardar esta página</translation>
    </message>
    <message>
        <source>Google Cloud’s trace id of this request</source>
        <extracomment>X-Cloud-Trace-Context, what it tells</extracomment>
        <translation>El identificador de traza de esta solicitud en Google Cloud</translation>
    </message>
    <message>
        <source>Pantheon threw away the visitor’s cookies, as they were over 10 KB</source>
        <extracomment>X-Cookies-Dropped, what it tells</extracomment>
        <translation>Pantheon descartó las cookies del visitante, porque pasaban de 10 KB</translation>
    </message>
    <message>
        <source>Protects forms against foreign sites; wrong or missing can give 403, 419 or 422</source>
        <extracomment>X-CSRF-Token, what it tells</extracomment>
        <translation>Protege los formularios de sitios ajenos; erróneo o ausente puede dar 403, 419 o 422</translation>
    </message>
    <message>
        <source>Django’s protection of forms; a wrong value gives 403</source>
        <extracomment>X-CSRFToken, what it tells</extracomment>
        <translation>La protección de formularios de Django; un valor erróneo da 403</translation>
    </message>
    <message>
        <source>DataDome checked the visitor for being a robot</source>
        <extracomment>X-DataDome, what it tells</extracomment>
        <translation>DataDome comprobó si el visitante es un robot</translation>
    </message>
    <message>
        <source>Symfony’s debug mode is on; on a public site that is a mistake</source>
        <extracomment>X-Debug-Token, what it tells</extracomment>
        <translation>El modo de depuración de Symfony está activo; en un sitio público es un error</translation>
    </message>
    <message>
        <source>Kept old Internet Explorer from opening downloads at once</source>
        <extracomment>X-Download-Options, what it tells</extracomment>
        <translation>Impedía que el antiguo Internet Explorer abriera las descargas enseguida</translation>
    </message>
    <message>
        <source>The KeyCDN location that answered</source>
        <extracomment>X-Edge-Location, what it tells</extracomment>
        <translation>El punto de KeyCDN que respondió</translation>
    </message>
    <message>
        <source>How often Envoy tried before this answer</source>
        <extracomment>X-Envoy-Attempt-Count, what it tells</extracomment>
        <translation>Cuántas veces lo intentó Envoy antes de esta respuesta</translation>
    </message>
    <message>
        <source>Which service of an Istio or Envoy mesh handled the request</source>
        <extracomment>X-Envoy-Decorator-Operation, what it tells</extracomment>
        <translation>Qué servicio de una malla de Istio o Envoy atendió la solicitud</translation>
    </message>
    <message>
        <source>Envoy turned the request away because of overload or a tripped circuit breaker</source>
        <extracomment>X-Envoy-Overloaded, what it tells</extracomment>
        <translation>Envoy rechazó la solicitud por sobrecarga o porque saltó un cortacircuitos</translation>
    </message>
    <message>
        <source>Envoy’s rate limit refused this request</source>
        <extracomment>X-Envoy-RateLimited, what it tells</extracomment>
        <translation>El límite de frecuencia de Envoy rechazó esta solicitud</translation>
    </message>
    <message>
        <source>Milliseconds the server behind Envoy needed; present means that one answered</source>
        <extracomment>X-Envoy-Upstream-Service-Time, what it tells</extracomment>
        <translation>Milisegundos que tardó el servidor tras Envoy; si está, alguno respondió</translation>
    </message>
    <message>
        <source>Fastly’s id of this request</source>
        <extracomment>X-Fastly-Request-ID, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Fastly</translation>
    </message>
    <message>
        <source>The user’s token, passed on by a sign-in proxy such as OAuth2 Proxy</source>
        <extracomment>X-Forwarded-Access-Token, what it tells</extracomment>
        <translation>El token del usuario, pasado por un proxy de inicio de sesión como OAuth2 Proxy</translation>
    </message>
    <message>
        <source>The visitor’s address and those of the proxies on the way; easily forged</source>
        <extracomment>X-Forwarded-For, what it tells</extracomment>
        <translation>La dirección del visitante y las de los proxies del camino; fácil de falsear</translation>
    </message>
    <message>
        <source>The host name the visitor asked for; a wrong one can break redirects</source>
        <extracomment>X-Forwarded-Host, what it tells</extracomment>
        <translation>El nombre de host que pidió el visitante; uno erróneo puede romper las redirecciones</translation>
    </message>
    <message>
        <source>The port the visitor used before the proxy</source>
        <extracomment>X-Forwarded-Port, what it tells</extracomment>
        <translation>El puerto que usó el visitante antes del proxy</translation>
    </message>
    <message>
        <source>Whether the visitor used http or https; a missing one can cause redirect loops</source>
        <extracomment>X-Forwarded-Proto, what it tells</extracomment>
        <translation>Si el visitante usó http o https; si falta, puede causar bucles de redirección</translation>
    </message>
    <message>
        <source>The name of the proxy that passed the request on</source>
        <extracomment>X-Forwarded-Server, what it tells</extracomment>
        <translation>El nombre del proxy que pasó la solicitud</translation>
    </message>
    <message>
        <source>The key of an Azure Function; missing or wrong gives 401</source>
        <extracomment>X-Functions-Key, what it tells</extracomment>
        <translation>La clave de una Azure Function; si falta o es errónea, da 401</translation>
    </message>
    <message>
        <source>The content system that made the page, such as Drupal</source>
        <extracomment>X-Generator, what it tells</extracomment>
        <translation>El sistema de contenidos que hizo la página, como Drupal</translation>
    </message>
    <message>
        <source>The answer comes from GitHub’s interface</source>
        <extracomment>X-GitHub-Media-Type, what it tells</extracomment>
        <translation>La respuesta viene de la interfaz de GitHub</translation>
    </message>
    <message>
        <source>An access key for Google’s interfaces</source>
        <extracomment>X-Goog-Api-Key, what it tells</extracomment>
        <translation>Una clave de acceso para las interfaces de Google</translation>
    </message>
    <message>
        <source>The file comes from Google Cloud Storage, in this version</source>
        <extracomment>X-Goog-Generation, what it tells</extracomment>
        <translation>El archivo viene de Google Cloud Storage, en esta versión</translation>
    </message>
    <message>
        <source>Google’s Identity-Aware Proxy vouches for the signed-in user</source>
        <extracomment>X-Goog-IAP-JWT-Assertion, what it tells</extracomment>
        <translation>El Identity-Aware Proxy de Google responde por el usuario que ha iniciado sesión</translation>
    </message>
    <message>
        <source>Google Cloud Storage answered; an id of the transfer for its support</source>
        <extracomment>X-GUploader-UploadID, what it tells</extracomment>
        <translation>Respondió Google Cloud Storage; un identificador de la transferencia para su soporte</translation>
    </message>
    <message>
        <source>The program means another method than the one in the first line</source>
        <extracomment>X-HTTP-Method-Override, what it tells</extracomment>
        <translation>El programa se refiere a otro método que el de la primera línea</translation>
    </message>
    <message>
        <source>HubSpot’s id of this request</source>
        <extracomment>X-HubSpot-Correlation-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en HubSpot</translation>
    </message>
    <message>
        <source>HubSpot: calls left in the present ten seconds</source>
        <extracomment>X-HubSpot-RateLimit-Remaining, what it tells</extracomment>
        <translation>HubSpot: llamadas que quedan en los diez segundos actuales</translation>
    </message>
    <message>
        <source>Milliseconds Kong itself needed before passing the request on</source>
        <extracomment>X-Kong-Proxy-Latency, what it tells</extracomment>
        <translation>Milisegundos que necesitó Kong antes de pasar la solicitud</translation>
    </message>
    <message>
        <source>Kong’s id of this request</source>
        <extracomment>X-Kong-Request-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Kong</translation>
    </message>
    <message>
        <source>Kong itself made this answer, in so many milliseconds</source>
        <extracomment>X-Kong-Response-Latency, what it tells</extracomment>
        <translation>El propio Kong hizo esta respuesta, en estos milisegundos</translation>
    </message>
    <message>
        <source>Milliseconds the server behind Kong needed; present means that one answered</source>
        <extracomment>X-Kong-Upstream-Latency, what it tells</extracomment>
        <translation>Milisegundos que tardó el servidor tras Kong; si está, alguno respondió</translation>
    </message>
    <message>
        <source>What the server behind Kong answered originally</source>
        <extracomment>X-Kong-Upstream-Status, what it tells</extracomment>
        <translation>Qué respondió en origen el servidor tras Kong</translation>
    </message>
    <message>
        <source>The LinkedIn location that answered</source>
        <extracomment>X-Li-Pop, what it tells</extracomment>
        <translation>El punto de LinkedIn que respondió</translation>
    </message>
    <message>
        <source>LinkedIn’s id of this request; its support asks for it</source>
        <extracomment>X-LI-UUID, what it tells</extracomment>
        <translation>El identificador de esta solicitud en LinkedIn; su soporte lo pide</translation>
    </message>
    <message>
        <source>Whether LiteSpeed’s page cache had a copy</source>
        <extracomment>X-LiteSpeed-Cache, what it tells</extracomment>
        <translation>Si la caché de páginas de LiteSpeed tenía una copia</translation>
    </message>
    <message>
        <source>Binance: weight used in this minute; beyond the limit comes 429, and a ban (418) for going on</source>
        <extracomment>X-MBX-USED-WEIGHT-1M, what it tells</extracomment>
        <translation>Binance: peso usado en este minuto; más allá del límite llega 429, y un bloqueo (418) si se sigue</translation>
    </message>
    <message>
        <source>The id the calling program chose; Azure logs it too</source>
        <extracomment>x-ms-client-request-id, what it tells</extracomment>
        <translation>El identificador que eligió el programa que llama; Azure también lo registra</translation>
    </message>
    <message>
        <source>Azure Storage’s error word, such as AuthenticationFailed</source>
        <extracomment>x-ms-error-code, what it tells</extracomment>
        <translation>La palabra de error de Azure Storage, como AuthenticationFailed</translation>
    </message>
    <message>
        <source>Azure’s id of this request, for storage and management calls</source>
        <extracomment>x-ms-request-id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Azure, para llamadas de almacenamiento y gestión</translation>
    </message>
    <message>
        <source>The signed-in user’s token, handed to the app by Azure App Service</source>
        <extracomment>X-MS-TOKEN-AAD-ACCESS-TOKEN, what it tells</extracomment>
        <translation>El token del usuario que inició sesión, entregado a la aplicación por Azure App Service</translation>
    </message>
    <message>
        <source>Microsoft’s edge network served this; an id for its support</source>
        <extracomment>X-MSEdge-Ref, what it tells</extracomment>
        <translation>Lo sirvió la red perimetral de Microsoft; un identificador para su soporte</translation>
    </message>
    <message>
        <source>OpenStack’s id of this request</source>
        <extracomment>X-Openstack-Request-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en OpenStack</translation>
    </message>
    <message>
        <source>The address before it was rewritten; used by IIS and some frameworks</source>
        <extracomment>X-Original-URL, what it tells</extracomment>
        <translation>La dirección antes de reescribirla; la usan IIS y algunos marcos</translation>
    </message>
    <message>
        <source>Pantheon’s edge served this; quote it with X-Styx-Req-Id</source>
        <extracomment>X-Pantheon-Styx-Hostname, what it tells</extracomment>
        <translation>Lo sirvió el borde de la red de Pantheon; se cita junto con X-Styx-Req-Id</translation>
    </message>
    <message>
        <source>The site runs on WordPress; this is its address for pingbacks</source>
        <extracomment>X-Pingback, what it tells</extracomment>
        <translation>El sitio funciona con WordPress; esta es su dirección para pingbacks</translation>
    </message>
    <message>
        <source>Result of a host’s own page cache in front of the application</source>
        <extracomment>X-Proxy-Cache, what it tells</extracomment>
        <translation>Resultado de la caché de páginas del alojamiento delante de la aplicación</translation>
    </message>
    <message>
        <source>The Railway location that took the request</source>
        <extracomment>X-Railway-Edge, what it tells</extracomment>
        <translation>El punto de Railway que tomó la solicitud</translation>
    </message>
    <message>
        <source>Railway’s id of this request, also in its log</source>
        <extracomment>X-Railway-Request-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Railway, también en su registro</translation>
    </message>
    <message>
        <source>X (Twitter): requests allowed in the present window, mostly 15 minutes</source>
        <extracomment>X-Rate-Limit-Limit, what it tells</extracomment>
        <translation>X (Twitter): solicitudes permitidas en el periodo actual, casi siempre 15 minutos</translation>
    </message>
    <message>
        <source>X (Twitter): requests left in the present window</source>
        <extracomment>X-Rate-Limit-Remaining, what it tells</extracomment>
        <translation>X (Twitter): solicitudes que quedan en el periodo actual</translation>
    </message>
    <message>
        <source>X (Twitter): when the window ends, as Unix time</source>
        <extracomment>X-Rate-Limit-Reset, what it tells</extracomment>
        <translation>X (Twitter): cuándo acaba el periodo, en tiempo Unix</translation>
    </message>
    <message>
        <source>GitHub: which of its limits this request counted against</source>
        <extracomment>X-RateLimit-Resource, what it tells</extracomment>
        <translation>GitHub: en cuál de sus límites contó esta solicitud</translation>
    </message>
    <message>
        <source>GitHub: requests made in the present window</source>
        <extracomment>X-RateLimit-Used, what it tells</extracomment>
        <translation>GitHub: solicitudes hechas en el periodo actual</translation>
    </message>
    <message>
        <source>The visitor’s address as the last proxy saw it</source>
        <extracomment>X-Real-IP, what it tells</extracomment>
        <translation>La dirección del visitante tal como la vio el último proxy</translation>
    </message>
    <message>
        <source>Which software made the redirect, such as WordPress or a plug-in</source>
        <extracomment>X-Redirect-By, what it tells</extracomment>
        <translation>Qué programa hizo la redirección, como WordPress o un complemento</translation>
    </message>
    <message>
        <source>The program behind Render that answered</source>
        <extracomment>X-Render-Origin-Server, what it tells</extracomment>
        <translation>El programa tras Render que respondió</translation>
    </message>
    <message>
        <source>Render’s router made this answer and names why</source>
        <extracomment>X-Render-Routing, what it tells</extracomment>
        <translation>El router de Render hizo esta respuesta y dice por qué</translation>
    </message>
    <message>
        <source>Qiniu’s id of this request; its support asks for it</source>
        <extracomment>X-Reqid, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Qiniu; su soporte lo pide</translation>
    </message>
    <message>
        <source>When Heroku’s router took the request, told to the app</source>
        <extracomment>X-Request-Start, what it tells</extracomment>
        <translation>Cuándo tomó la solicitud el router de Heroku, comunicado a la aplicación</translation>
    </message>
    <message>
        <source>“XMLHttpRequest”: a script asked, not a page</source>
        <extracomment>X-Requested-With, what it tells</extracomment>
        <translation>«XMLHttpRequest»: preguntó un script, no una página</translation>
    </message>
    <message>
        <source>The shop’s number at Shopify</source>
        <extracomment>X-ShopId, what it tells
----------
X-Sorting-Hat-ShopId, what it tells</extracomment>
        <translation>El número de la tienda en Shopify</translation>
    </message>
    <message>
        <source>The access token of a Shopify app</source>
        <extracomment>X-Shopify-Access-Token, what it tells</extracomment>
        <translation>El token de acceso de una aplicación de Shopify</translation>
    </message>
    <message>
        <source>Calls used and allowed by this app, such as 32/40; equal numbers explain a 429</source>
        <extracomment>X-Shopify-Shop-Api-Call-Limit, what it tells</extracomment>
        <translation>Llamadas usadas y permitidas de esta aplicación, como 32/40; si son iguales, explican un 429</translation>
    </message>
    <message>
        <source>The shop runs on Shopify; normally “production”</source>
        <extracomment>X-Shopify-Stage, what it tells</extracomment>
        <translation>La tienda funciona en Shopify; normalmente «production»</translation>
    </message>
    <message>
        <source>The token of a shop front that calls Shopify</source>
        <extracomment>X-Shopify-Storefront-Access-Token, what it tells</extracomment>
        <translation>El token de un escaparate que llama a Shopify</translation>
    </message>
    <message>
        <source>Which part of Shopify’s platform serves the shop</source>
        <extracomment>X-Sorting-Hat-PodId, what it tells</extracomment>
        <translation>Qué parte de la plataforma de Shopify sirve la tienda</translation>
    </message>
    <message>
        <source>Squid, a proxy, wrote this error itself and gives its name</source>
        <extracomment>X-Squid-Error, what it tells</extracomment>
        <translation>Squid, un proxy, escribió él mismo este error e indica su nombre</translation>
    </message>
    <message>
        <source>Pantheon’s id of this request</source>
        <extracomment>X-Styx-Req-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Pantheon</translation>
    </message>
    <message>
        <source>Sucuri’s firewall blocked the request, not the site</source>
        <extracomment>X-Sucuri-Block, what it tells</extracomment>
        <translation>El cortafuegos de Sucuri bloqueó la solicitud, no el sitio</translation>
    </message>
    <message>
        <source>Whether Sucuri had a copy of the page</source>
        <extracomment>X-Sucuri-Cache, what it tells</extracomment>
        <translation>Si Sucuri tenía una copia de la página</translation>
    </message>
    <message>
        <source>OpenStack Swift’s id of this request</source>
        <extracomment>X-Trans-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en OpenStack Swift</translation>
    </message>
    <message>
        <source>X’s id of this request</source>
        <extracomment>X-Transaction-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en X</translation>
    </message>
    <message>
        <source>The site runs on a LiteSpeed server</source>
        <extracomment>X-Turbo-Charged-By, what it tells</extracomment>
        <translation>El sitio funciona en un servidor LiteSpeed</translation>
    </message>
    <message>
        <source>A token for HashiCorp Vault</source>
        <extracomment>X-Vault-Token, what it tells</extracomment>
        <translation>Un token para HashiCorp Vault</translation>
    </message>
    <message>
        <source>Cloud Foundry’s id of this request</source>
        <extracomment>X-Vcap-Request-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Cloud Foundry</translation>
    </message>
    <message>
        <source>Whether Vercel had a copy: HIT, MISS, STALE, PRERENDER …</source>
        <extracomment>X-Vercel-Cache, what it tells</extracomment>
        <translation>Si Vercel tenía una copia: HIT, MISS, STALE, PRERENDER …</translation>
    </message>
    <message>
        <source>Vercel itself wrote this error; the value is its code</source>
        <extracomment>X-Vercel-Error, what it tells</extracomment>
        <translation>El propio Vercel escribió este error; el valor es su código</translation>
    </message>
    <message>
        <source>Vercel’s firewall put a challenge or a refusal in the way</source>
        <extracomment>X-Vercel-Mitigated, what it tells</extracomment>
        <translation>El cortafuegos de Vercel interpuso una comprobación o un rechazo</translation>
    </message>
    <message>
        <source>The secret that lets programs pass Vercel’s deployment protection</source>
        <extracomment>X-Vercel-Protection-Bypass, what it tells</extracomment>
        <translation>El secreto con el que los programas pasan la protección de despliegues de Vercel</translation>
    </message>
    <message>
        <source>WordPress’s protection of calls by a signed-in user; expired gives 403</source>
        <extracomment>X-WP-Nonce, what it tells</extracomment>
        <translation>La protección de WordPress para llamadas de un usuario con sesión; caducada da 403</translation>
    </message>
    <message>
        <source>WordPress’s interface: how many items there are in all</source>
        <extracomment>X-WP-Total, what it tells</extracomment>
        <translation>La interfaz de WordPress: cuántos elementos hay en total</translation>
    </message>
    <message>
        <source>Protects forms; Laravel and Angular copy it from a cookie</source>
        <extracomment>X-XSRF-TOKEN, what it tells</extracomment>
        <translation>Protege los formularios; Laravel y Angular lo copian de una cookie</translation>
    </message>
    <message>
        <source>DigitalOcean’s App Platform handed this on; the id names the app</source>
        <extracomment>X-DO-App-Origin, what it tells</extracomment>
        <translation>La App Platform de DigitalOcean pasó esto; el identificador indica la aplicación</translation>
    </message>
    <message>
        <source>The status with which the app on DigitalOcean’s App Platform answered</source>
        <extracomment>X-DO-Orig-Status, what it tells</extracomment>
        <translation>El estado con el que respondió la aplicación en la App Platform de DigitalOcean</translation>
    </message>
    <message>
        <source>Traefik’s rate limit: how long to wait before the next try</source>
        <extracomment>X-Retry-In, what it tells</extracomment>
        <translation>El límite de frecuencia de Traefik: cuánto esperar antes del siguiente intento</translation>
    </message>
    <message>
        <source>Wix’s id of this request</source>
        <extracomment>X-Wix-Request-Id, what it tells</extracomment>
        <translation>El identificador de esta solicitud en Wix</translation>
    </message>
    <message>
        <source>The site heard you but did not answer in time. It may still be working on it. Please check whether your order, upload or change has arrived before you repeat it, and tell us what you were doing.</source>
        <extracomment>cloudflare-524, say</extracomment>
        <translation>El sitio le ha oído, pero no respondió a tiempo. Puede que aún esté trabajando en ello. Compruebe si su pedido, subida o cambio ha llegado antes de repetirlo, por favor, y díganos qué estaba haciendo.</translation>
    </message>
</context>
<context>
    <name>RegistryLoader</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>does not know the word “%1”</source>
        <translation>no admite la palabra “%1”</translation>
    </message>
    <message>
        <source>must be one of the fixed words</source>
        <translation>debe ser una de las palabras fijas</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-21</source>
        <translation>debe ser una fecha como 2026-11-21</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>debe ser una lista de objetos</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>debe empezar por https://</translation>
    </message>
    <message>
        <source>must be between 0 and 999</source>
        <translation>debe estar entre 0 y 999</translation>
    </message>
    <message>
        <source>holds no JSON file</source>
        <translation>no contiene archivos JSON</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>“%1” se usa dos veces</translation>
    </message>
    <message>
        <source>must have one cell for each browser</source>
        <translation>debe tener una celda por navegador</translation>
    </message>
    <message>
        <source>holds more than %1 items</source>
        <translation>contiene más de %1 elementos</translation>
    </message>
    <message>
        <source>there is more wrong, which is not listed</source>
        <translation>hay más errores, que no se enumeran</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>supera los %1 caracteres</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is not read here; entries belong into the folder “codes”</source>
        <translation>no se lee aquí; las entradas van en la carpeta “codes”</translation>
    </message>
    <message>
        <source>holds more than %1 files; those after the first are left out</source>
        <translation>contiene más de %1 archivos; los demás se omiten</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>is larger than %1 MiB</source>
        <translation>supera %1 MiB</translation>
    </message>
    <message>
        <source>is left out: the folder is larger than %1 MiB</source>
        <translation>se omite: la carpeta supera %1 MiB</translation>
    </message>
    <message>
        <source>“%1” is in no vendors.json</source>
        <translation>“%1” no está en ningún vendors.json</translation>
    </message>
    <message>
        <source>must be “%1”, as of the entry it replaces</source>
        <translation>debe ser “%1”, como en la entrada que sustituye</translation>
    </message>
    <message>
        <source>must be that of the entry it replaces</source>
        <translation>debe ser el de la entrada que sustituye</translation>
    </message>
    <message>
        <source>may have letters, digits, “-”, “_” and “.” only</source>
        <translation>solo puede tener letras, cifras, “-”, “_” y “.”</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>must begin with “failure-” for failures, and for them alone</source>
        <translation>debe empezar por “failure-” en los fallos, y solo en ellos</translation>
    </message>
    <message>
        <source>must be between 1 and 3</source>
        <translation>debe estar entre 1 y 3</translation>
    </message>
    <message>
        <source>is not a field’s name</source>
        <translation>no es un nombre de campo</translation>
    </message>
    <message>
        <source>must be those of the program, in its order, or left out</source>
        <translation>deben ser los del programa, en su orden, o faltar</translation>
    </message>
    <message>
        <source>goes beyond %1 entries; the rest is left out</source>
        <translation>pasa de %1 entradas; el resto se omite</translation>
    </message>
    <message>
        <source>“%1” is no entry’s id</source>
        <translation>“%1” no es el identificador de ninguna entrada</translation>
    </message>
</context>
<context>
    <name>RegistryWords</name>
    <message>
        <source>Not all of your own registry could be used: %1.</source>
        <translation>No todo su propio registro se pudo usar: %1.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Otros problemas: %1.</translation>
    </message>
</context>
<context>
    <name>ResultPhrases</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Sin respuesta HTTP</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>generado por %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>a través del proxy %1</translation>
    </message>
    <message>
        <source>The certificate was not checked.</source>
        <translation>No se comprobó el certificado.</translation>
    </message>
    <message>
        <source>Authorization was not sent: the origin changed.</source>
        <translation>No se envió Authorization: cambió el origen.</translation>
    </message>
    <message>
        <source>Way of the request</source>
        <translation>Recorrido de la solicitud</translation>
    </message>
    <message>
        <source>Way of the request: %1</source>
        <translation>Recorrido de la solicitud: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Qué decir al cliente</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>¿Reintentar?</translation>
    </message>
    <message>
        <source>Check next</source>
        <translation>Qué comprobar</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Quote these to the vendor</source>
        <translation>Datos para el proveedor</translation>
    </message>
    <message>
        <source>Could also be</source>
        <translation>También podría ser</translation>
    </message>
    <message>
        <source>The kept connection had gone stale: the request was sent a second time.</source>
        <translation>La conexión conservada ya no servía: la petición se envió por segunda vez.</translation>
    </message>
</context>
<context>
    <name>SchemeLink</name>
    <message>
        <source>The link’s address is not written as links have to be.</source>
        <translation>La dirección del enlace no está bien escrita.</translation>
    </message>
    <message>
        <source>The link’s address holds characters that no address has.</source>
        <translation>La dirección del enlace contiene caracteres que ninguna dirección tiene.</translation>
    </message>
    <message>
        <source>The link’s address has to begin with http:// or https://.</source>
        <translation>La dirección del enlace debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>The link carries a name or password for the site. Such links are not opened.</source>
        <translation>El enlace incluye un nombre o una contraseña para el sitio. Tales enlaces no se abren.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>El enlace es demasiado largo.</translation>
    </message>
    <message>
        <source>StatusScope knows only links to a code and links to probe an address.</source>
        <translation>StatusScope solo admite enlaces a un código y enlaces para probar una dirección.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Runs the practice server, on this computer only: /404 answers with 404, and so on.</source>
        <translation>Inicia el servidor de práctica, solo en este equipo: /404 responde con 404, etc.</translation>
    </message>
    <message>
        <source>Port to listen on; any free one unless set.</source>
        <translation>Puerto en el que escuchar; si no se indica, cualquiera libre.</translation>
    </message>
    <message>
        <source>serve takes no word “%1”.</source>
        <translation>serve no admite la palabra “%1”.</translation>
    </message>
    <message>
        <source>The port cannot be used: %1</source>
        <translation>No se puede usar el puerto: %1</translation>
    </message>
    <message>
        <source>Answers until Ctrl-C. Try %1/404 or %1/503?vendor=varnish</source>
        <translation>Responde hasta pulsar Ctrl-C. Pruebe %1/404 o %1/503?vendor=varnish</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file is damaged. What could be read of it is used; the file was kept as %1.</source>
        <translation>El archivo de configuración está dañado. Se usa lo que se pudo leer; el archivo se conservó como %1.</translation>
    </message>
    <message>
        <source>The settings file is damaged. What could be read of it is used: %1.</source>
        <translation>El archivo de configuración está dañado. Se usa lo que se pudo leer: %1.</translation>
    </message>
    <message>
        <source>The settings cannot be written, and last until the window closes: %1.</source>
        <translation>La configuración no se puede guardar y vale hasta que se cierre la ventana: %1.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Finer codes</source>
        <translation>Subcódigos</translation>
    </message>
    <message>
        <source>Shows everything known of a code: every meaning of it, the likeliest first.</source>
        <translation>Muestra todo lo que se sabe de un código: cada significado, el más probable primero.</translation>
    </message>
    <message>
        <source>A code such as 404, 404.13, H12, or an entry’s id.</source>
        <translation>Un código como 404, 404.13, H12, o el id de una ficha.</translation>
    </message>
    <message>
        <source>text, markdown or json.</source>
        <translation>text, markdown o json.</translation>
    </message>
    <message>
        <source>show takes one code or id. See “statusscope-cli show --help”.</source>
        <translation>show admite un código o un id. Véase “statusscope-cli show --help”.</translation>
    </message>
    <message numerus="yes">
        <source>%n meanings, the likeliest first: %1</source>
        <translation>
            <numerusform>%n significado, el más probable primero: %1</numerusform>
            <numerusform>%n significados, el más probable primero: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureMatcher</name>
    <message>
        <source>sets the cookie %1</source>
        <translation>establece la cookie %1</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>texto de estado “%1”</translation>
    </message>
    <message>
        <source>page title “%1”</source>
        <translation>título de la página “%1”</translation>
    </message>
    <message>
        <source>layout of the page</source>
        <translation>diseño de la página</translation>
    </message>
    <message>
        <source>page says “%1”</source>
        <translation>la página dice “%1”</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>page’s source has “%1”</source>
        <translation>el código fuente contiene “%1”</translation>
    </message>
</context>
<context>
    <name>StatusScope::AboutDialog</name>
    <message>
        <source>Registry: %1 status codes, %2 finer codes, %3 failures, %4 Warning codes, last checked %5.</source>
        <translation>Catálogo: %1 códigos de estado, %2 subcódigos, %3 fallos, %4 códigos Warning, última revisión: %5.</translation>
    </message>
    <message>
        <source>Browser compatibility: %1 browsers, from @mdn/browser-compat-data %2.</source>
        <translation>Compatibilidad con navegadores: %1 navegadores, de @mdn/browser-compat-data %2.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2 on %3.</source>
        <translation>Versión %1, con Qt %2 en %3.</translation>
    </message>
    <message>
        <source>%1 vendors, %2 header fields.</source>
        <translation>%1 proveedores, %2 campos de cabecera.</translation>
    </message>
    <message>
        <source>About StatusScope</source>
        <translation>Acerca de StatusScope</translation>
    </message>
    <message>
        <source>StatusScope</source>
        <translation>StatusScope</translation>
    </message>
    <message>
        <source>StatusScope is free software under the MIT licence, its registry under CC0, and the browser compatibility data under CC0. It uses Qt (LGPL 3), llhttp and nghttp2 (MIT), zlib (zlib licence) and OpenSSL (Apache 2.0).</source>
        <translation>StatusScope es software libre con licencia MIT; su catálogo y los datos de compatibilidad con navegadores, con CC0. Usa Qt (LGPL 3), llhttp y nghttp2 (MIT), zlib (licencia zlib) y OpenSSL (Apache 2.0).</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StatusScope::ActSection</name>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>¿Reintentar?</translation>
    </message>
</context>
<context>
    <name>StatusScope::Advice</name>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>%1, a code of its own</source>
        <translation>%1, un código propio</translation>
    </message>
    <message>
        <source>No standard and no vendor known here uses %1; programs treat it like %2 %3.</source>
        <translation>Ningún estándar ni proveedor conocido aquí usa %1; los programas lo tratan como %2 %3.</translation>
    </message>
    <message>
        <source>Whoever sends the requests sends fewer of them.</source>
        <translation>Quien envía las solicitudes debe enviar menos.</translation>
    </message>
    <message>
        <source>Too many requests in a short time; the limit is used up.</source>
        <translation>Demasiadas solicitudes en poco tiempo; el límite está agotado.</translation>
    </message>
    <message>
        <source>The answer allows another try at once.</source>
        <translation>La respuesta permite reintentarlo de inmediato.</translation>
    </message>
    <message>
        <source>From %1 on; the answer asks to wait %2.</source>
        <translation>A partir de las %1; la respuesta pide esperar %2.</translation>
    </message>
    <message>
        <source>Call the same address with https:// in front</source>
        <translation>Abrir la misma dirección con https:// delante</translation>
    </message>
    <message>
        <source>Ask again past the cache before believing this answer</source>
        <translation>Consultar de nuevo sin pasar por la caché antes de creer esta respuesta</translation>
    </message>
    <message>
        <source>Quote %1 %2 when you ask</source>
        <translation>Citar %1 %2 al consultar</translation>
    </message>
    <message>
        <source>Quote %1 %2 when you ask %3</source>
        <translation>Citar %1 %2 al consultar a %3</translation>
    </message>
    <message>
        <source>Please try again after %1.</source>
        <translation>Vuelva a intentarlo a partir de las %1.</translation>
    </message>
    <message>
        <source>Wait until %1; tries before that are refused again</source>
        <translation>Esperar hasta las %1; antes, cualquier intento se rechazará de nuevo</translation>
    </message>
    <message>
        <source>\b(?:try (?:it )?(?:again|once more)|wait|later|in (?:a few|a minute|about|half)|next try)\b</source>
        <extracomment>Regular expression: the words by which a sentence for the customer asks to wait or to try again.</extracomment>
        <translation>\b(?:(?:vuelva|volver) a (?:intentar|probar)\w*|(?:intent|intént|prueb|pruéb)\w*\b.*\b(?:de nuevo|otra vez|nuevamente)|reint[eé]nt\w+|esper(?:e|ar|en)|más (?:tarde|adelante)|(?:en|dentro de) (?:un(?:os|as)? (?:segundo|minuto|hora|rato|momento|instante)s?|una hora|media hora|poc[oa]s|cerca de|aproximadamente)|próximo intento|try (?:it )?(?:again|once more)|wait|later|in (?:a few|a minute|about|half))\b</translation>
    </message>
    <message>
        <source>The wait that the answer asked for ended at %1.</source>
        <translation>La espera que pedía la respuesta terminó a las %1.</translation>
    </message>
    <message>
        <source>Please try again now.</source>
        <translation>Vuelva a intentarlo ahora, por favor.</translation>
    </message>
    <message>
        <source>%1 is no status code</source>
        <translation>%1 no es un código de estado</translation>
    </message>
    <message>
        <source>Status codes begin at 100, so %1 is none; programs treat it like %2 %3.</source>
        <translation>Los códigos de estado empiezan en 100, así que %1 no lo es; los programas lo tratan como %2 %3.</translation>
    </message>
</context>
<context>
    <name>StatusScope::AdviceSection</name>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Site owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
</context>
<context>
    <name>StatusScope::AskBar</name>
    <message>
        <source>Probe it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Do not probe it</source>
        <translation>No probar</translation>
    </message>
    <message>
        <source>Probe this address?</source>
        <translation>¿Probar esta dirección?</translation>
    </message>
    <message>
        <source>A link outside StatusScope asks for it. Nothing has been sent yet.</source>
        <translation>Lo pide un enlace de fuera de StatusScope. Todavía no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>StatusScope::BarRow</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 de %3, %4</translation>
    </message>
    <message>
        <source>Shows only these results</source>
        <translation>Muestra solo estos resultados</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchExportMenu</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>Guardar como líneas JSON…</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Guardar como HAR…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message numerus="yes">
        <source>Save %n result(s)</source>
        <translation>
            <numerusform>Guardar %n resultado</numerusform>
            <numerusform>Guardar %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchListView</name>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchPage</name>
    <message>
        <source>Which addresses give trouble?</source>
        <translation>¿Qué direcciones dan problemas?</translation>
    </message>
    <message>
        <source>StatusScope asks them all, many at a time, and sorts them by who must act.</source>
        <translation>StatusScope las consulta todas, muchas a la vez, y las ordena por quién debe actuar.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Una dirección por línea</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>A text file, or a table whose first column holds addresses</source>
        <translation>Un archivo de texto, o una tabla con direcciones en la primera columna</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>Lote nuevo…</translation>
    </message>
    <message>
        <source>Open a list of addresses…</source>
        <translation>Abrir una lista de direcciones…</translation>
    </message>
    <message>
        <source>Open the result on the Probe page</source>
        <translation>Abrir el resultado en la página Prueba</translation>
    </message>
    <message>
        <source>Sort, copy</source>
        <translation>Ordenar, copiar</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Open a list of addresses</source>
        <translation>Abrir una lista de direcciones</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Listas (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Forget all batches and their results?</source>
        <translation>¿Olvidar todos los lotes y sus resultados?</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>A batch is still running, and what it found so far is not kept.</source>
        <translation>Todavía hay un lote en curso, y lo que ha encontrado no se guarda.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Start.</source>
        <translation>No se envía nada hasta que pulse Iniciar.</translation>
    </message>
    <message>
        <source>Delete the batch, in the list</source>
        <translation>Eliminar el lote, en la lista</translation>
    </message>
    <message>
        <source>A batch is still running. What it found so far is kept, the rest is not asked.</source>
        <translation>Todavía hay un lote en curso. Lo que ha encontrado se guarda; el resto no se consulta.</translation>
    </message>
    <message>
        <source>What you run is listed here, on this computer only.</source>
        <translation>Sus lotes aparecen aquí, solo en este equipo.</translation>
    </message>
    <message>
        <source>What you run is listed here until you quit.</source>
        <translation>Sus lotes aparecen aquí hasta salir.</translation>
    </message>
    <message>
        <source>History is off: what you run is forgotten when you quit.</source>
        <translation>El historial está desactivado: sus lotes se olvidan al salir.</translation>
    </message>
    <message>
        <source>Clear batches</source>
        <translation>Borrar lotes</translation>
    </message>
    <message>
        <source>Forget all finished batches and their results?</source>
        <translation>¿Olvidar todos los lotes terminados y sus resultados?</translation>
    </message>
    <message>
        <source>Those that run stay. This cannot be undone.</source>
        <translation>Los que están en curso se quedan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Eliminar lote</translation>
    </message>
    <message>
        <source>Forget “%1” and its results?</source>
        <translation>¿Olvidar «%1» y sus resultados?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchSide</name>
    <message>
        <source>New batch</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Abrir lista</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Borrar…</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), until you quit</source>
        <translation>
            <numerusform>%n lote, hasta salir</numerusform>
            <numerusform>%n lotes, hasta salir</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear batches</source>
        <translation>Borrar lotes</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), %1 of them kept</source>
        <translation>
            <numerusform>%n lote, %1 guardado</numerusform>
            <numerusform>%n lotes, %1 de ellos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), kept on this computer</source>
        <translation>
            <numerusform>%n lote, guardado en este equipo</numerusform>
            <numerusform>%n lotes, guardados en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Aún no hay lotes</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchTable</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Must act</source>
        <translation>Debe actuar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Open on the Probe page</source>
        <translation>Abrir en la página Prueba</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchView</name>
    <message>
        <source>Finished addresses</source>
        <translation>Direcciones terminadas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Probes the addresses that are left</source>
        <translation>Prueba las direcciones que faltan</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Probes again what got no answer or a server error</source>
        <translation>Vuelve a probar las que no respondieron o dieron error del servidor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Qué respuestas mostrar</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Filtrar resultados</translation>
    </message>
    <message>
        <source>No result fits. Esc shows all again.</source>
        <translation>Ningún resultado coincide. Con Esc se ven todos.</translation>
    </message>
    <message>
        <source>These results can no longer be read.</source>
        <translation>Estos resultados ya no se pueden leer.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Leyendo los resultados…</translation>
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
        <translation>Aún no hay marcadores ni notas</translation>
    </message>
</context>
<context>
    <name>StatusScope::Caching</name>
    <message>
        <source>This error comes out of a cache and is %1 old; it may be mended already.</source>
        <translation>Este error viene de una caché y tiene %1 de antigüedad; quizá ya esté corregido.</translation>
    </message>
    <message>
        <source>This error comes out of a cache; it may be mended already.</source>
        <translation>Este error viene de una caché; quizá ya esté corregido.</translation>
    </message>
    <message>
        <source>The answer lets caches keep this error for %1; it may be shown that long after the repair.</source>
        <translation>La respuesta permite que las cachés guarden este error durante %1; puede seguir viéndose ese tiempo tras la reparación.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Certificates</name>
    <message>
        <source>The certificate of %1 ends in %2, on %3.</source>
        <translation>El certificado de %1 caduca en %2, el %3.</translation>
    </message>
    <message>
        <source>It was made for %1 only, so a program is meant to renew it.</source>
        <translation>Se emitió solo para %1, así que debería renovarlo un programa.</translation>
    </message>
    <message>
        <source>The certificate was not checked; it would have been refused: %1.</source>
        <translation>El certificado no se comprobó; se habría rechazado: %1.</translation>
    </message>
    <message>
        <source>The certificate comes from %1: a security program or the company’s network opens this connection on the way.</source>
        <translation>El certificado es de %1: un programa de seguridad o la red de la empresa abre esta conexión por el camino.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Chains</name>
    <message>
        <source>The http address leads to https on the same host.</source>
        <translation>La dirección http lleva a https en el mismo host.</translation>
    </message>
    <message>
        <source>One redirect led to another address of the same host.</source>
        <translation>Una redirección llevó a otra dirección del mismo host.</translation>
    </message>
    <message>
        <source>One redirect led from %1 to %2.</source>
        <translation>Una redirección llevó de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led from http to https on the same host.</source>
        <translation>
            <numerusform>%n redirección llevó de http a https en el mismo host.</numerusform>
            <numerusform>%n redirecciones llevaron de http a https en el mismo host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led to another address of the same host.</source>
        <translation>
            <numerusform>%n redirección llevó a otra dirección del mismo host.</numerusform>
            <numerusform>%n redirecciones llevaron a otra dirección del mismo host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led from %1 to %2.</source>
        <translation>
            <numerusform>%n redirección llevó de %1 a %2.</numerusform>
            <numerusform>%n redirecciones llevaron de %1 a %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::CodeList</name>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
</context>
<context>
    <name>StatusScope::Codings</name>
    <message>
        <source>Content-Encoding says %1, which is no registered coding; programs that do not know it cannot read the body.</source>
        <translation>Content-Encoding dice %1, que no es una codificación registrada; los programas que no la conocen no pueden leer el cuerpo.</translation>
    </message>
    <message>
        <source>Content-Encoding says %1, but the body is not coded so, or damaged; browsers show an error in place of the page.</source>
        <translation>Content-Encoding dice %1, pero el cuerpo no está codificado así o está dañado; los navegadores muestran un error en lugar de la página.</translation>
    </message>
    <message>
        <source>The body ends in the middle of its coding %1; browsers show a part of the page, or an error.</source>
        <translation>El cuerpo termina en medio de su codificación %1; los navegadores muestran una parte de la página o un error.</translation>
    </message>
    <message>
        <source>Content-Encoding names %1 codings, one over the other; programs undo a few at most.</source>
        <translation>Content-Encoding nombra %1 codificaciones superpuestas; los programas deshacen unas pocas como mucho.</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatHeader</name>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Mobile and headset</source>
        <translation>Móvil y visor</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatSection</name>
    <message>
        <source>Browser compatibility</source>
        <translation>Compatibilidad con navegadores</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>off until a setting is changed</source>
        <translation>desactivado hasta cambiar un ajuste</translation>
    </message>
    <message>
        <source>Data: MDN %1</source>
        <translation>Datos: MDN %1</translation>
    </message>
    <message>
        <source>No browser treats it specially</source>
        <translation>Ningún navegador lo trata de forma especial</translation>
    </message>
    <message>
        <source>%1 of them without %2</source>
        <translation>%1 de ellos sin %2</translation>
    </message>
    <message>
        <source>%1 behind a setting</source>
        <translation>%1 tras un ajuste</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 handle it</source>
        <translation>
            <numerusform>%n de %1 lo admite</numerusform>
            <numerusform>%n de %1 lo admiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Browsers shown</source>
        <translation>Navegadores mostrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A number is the first version.</source>
        <translation>Un número es la primera versión.</translation>
    </message>
    <message>
        <source>Data: MDN %1, %2</source>
        <translation>Datos: MDN %1, %2</translation>
    </message>
    <message>
        <source>All %1 handle it</source>
        <translation>Los %1 lo admiten</translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatTable</name>
    <message>
        <source>Browser compatibility</source>
        <translation>Compatibilidad con navegadores</translation>
    </message>
</context>
<context>
    <name>StatusScope::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>StatusScope::DesktopCommands</name>
    <message>
        <source>About StatusScope</source>
        <translation>Acerca de StatusScope</translation>
    </message>
    <message>
        <source>Practice server…</source>
        <translation>Servidor de práctica…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>StatusScope::DetailSection</name>
    <message>
        <source>Finer codes</source>
        <translation>Subcódigos</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>Se confunde con</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
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
        <translation>El número indica éxito; la página dice otra cosa: %1.</translation>
    </message>
    <message>
        <source>The proxy’s page says %1</source>
        <translation>La página del proxy dice %1</translation>
    </message>
</context>
<context>
    <name>StatusScope::EmptyView</name>
    <message>
        <source>Which address gives trouble?</source>
        <translation>¿Qué dirección da problemas?</translation>
    </message>
    <message>
        <source>StatusScope fetches it the way a browser does, follows every redirect, and says who must act.</source>
        <translation>StatusScope la consulta como un navegador, sigue cada redirección y dice quién debe actuar.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Probe. The request goes from this computer straight to the site.</source>
        <translation>No se envía nada hasta que pulse Probar. La solicitud va de este equipo directamente al sitio.</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>Escriba o pegue una dirección</translation>
    </message>
    <message>
        <source>Then press Enter</source>
        <translation>Luego pulse Intro</translation>
    </message>
    <message>
        <source>Open an answer somebody saved</source>
        <translation>Abrir una respuesta guardada</translation>
    </message>
    <message>
        <source>Practise without the internet</source>
        <translation>Practicar sin internet</translation>
    </message>
    <message>
        <source>A small server on this computer answers with any code</source>
        <translation>Un pequeño servidor local responde con cualquier código</translation>
    </message>
    <message>
        <source>Probe a whole list</source>
        <translation>Probar una lista entera</translation>
    </message>
    <message>
        <source>Thousands of addresses, one table</source>
        <translation>Miles de direcciones, una tabla</translation>
    </message>
    <message>
        <source>A HAR file, curl output or raw text; or paste or drop it here</source>
        <translation>HAR, salida de curl o texto; o péguelo o suéltelo aquí</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryDelegate</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Other, and no answer</source>
        <translation>Otros y sin respuesta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>in text</source>
        <translation>en el texto</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>mejor coincidencia</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>una ficha</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 fichas</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a status code</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>nombre anterior</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>proveedor</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy code and name</source>
        <translation>Copiar el código y el nombre</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Copiar la frase para el cliente</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Añadir a marcadores</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryTreeView</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
</context>
<context>
    <name>StatusScope::EntryView</name>
    <message>
        <source>Tell the customer</source>
        <translation>Qué decir al cliente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
</context>
<context>
    <name>StatusScope::ExplainedView</name>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy, secrets included</source>
        <translation>Copiar, con secretos</translation>
    </message>
</context>
<context>
    <name>StatusScope::ExportMenu</name>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Guardar como HAR…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copiar como comando curl</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Copy as curl command, secrets included</source>
        <translation>Copiar como comando curl, con secretos</translation>
    </message>
</context>
<context>
    <name>StatusScope::FactsTable</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definido en</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>No, not with IANA</source>
        <translation>No en la IANA</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <translation>Admite caché</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Campos obligatorios</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Fijarse en</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Also seen as</source>
        <translation>También visto como</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, sección %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From your own registry</source>
        <translation>De su propio registro</translation>
    </message>
    <message>
        <source>From your own registry, in place of the program’s</source>
        <translation>De su propio registro, en lugar de la del programa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>StatusScope::Failures</name>
    <message>
        <source>%1 port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>It ran out %1 ago, on %2.</source>
        <translation>Caducó hace %1, el %2.</translation>
    </message>
    <message>
        <source>The site’s own certificate is in date; one further up its chain is not.</source>
        <translation>El certificado del propio sitio está vigente; otro de su cadena no lo está.</translation>
    </message>
    <message>
        <source>It starts in %1, on %2; the clock here says %3.</source>
        <translation>Será válido dentro de %1, el %2; el reloj de aquí marca %3.</translation>
    </message>
    <message>
        <source>It is made out for %1, not for %2.</source>
        <translation>Se emitió para %1, no para %2.</translation>
    </message>
    <message>
        <source>It was issued by %1.</source>
        <translation>Lo emitió %1.</translation>
    </message>
    <message>
        <source>The name asked for is %1.</source>
        <translation>El nombre consultado es %1.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>%1 stayed silent for %2.</source>
        <translation>%1 no dio respuesta durante %2.</translation>
    </message>
    <message>
        <source>The last redirect leads to %1.</source>
        <translation>La última redirección lleva a %1.</translation>
    </message>
    <message>
        <source>The proxy is %1.</source>
        <translation>El proxy es %1.</translation>
    </message>
    <message>
        <source>The site’s security certificate ran out %1 ago, so your browser is right to stop. Your device is fine. Please do not click past the warning; the site’s team has to renew the certificate.</source>
        <translation>El certificado de seguridad del sitio caducó hace %1, por eso su navegador hace bien en detenerse. Su dispositivo está bien. No pase por alto la advertencia, por favor; el equipo del sitio tiene que renovar el certificado.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta: %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>válido desde: %1</translation>
    </message>
    <message>
        <source>clock here %1</source>
        <translation>reloj local: %1</translation>
    </message>
    <message>
        <source>The connection ends before any page is asked for, so there is no status code.</source>
        <translation>La conexión termina antes de pedir ninguna página, por eso no hay código de estado.</translation>
    </message>
    <message numerus="yes">
        <source>It is made out for %1 and %n more, not for %2.</source>
        <translation>
            <numerusform>Se emitió para %1 y %n más, no para %2.</numerusform>
            <numerusform>Se emitió para %1 y %n más, no para %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects.</source>
        <translation>
            <numerusform>Detenido tras %n redirección.</numerusform>
            <numerusform>Detenido tras %n redirecciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took the connection, but the start of the secure line met silence.</source>
        <translation>El servidor aceptó la conexión, pero el inicio de la línea segura no obtuvo respuesta.</translation>
    </message>
    <message>
        <source>No answer, and no reason given</source>
        <translation>Sin respuesta y sin motivo indicado</translation>
    </message>
    <message>
        <source>Find out the reason first: open the address by itself.</source>
        <translation>Primero hay que hallar el motivo: abra la dirección por separado.</translation>
    </message>
    <message>
        <source>Your browser got no answer from this address and does not say why. Please open the address in a new window, without ad blockers, and send us the message that is shown there.</source>
        <translation>Su navegador no recibió respuesta de esta dirección y no dice por qué. Abra la dirección en una ventana nueva, sin bloqueadores de anuncios, y envíenos el mensaje que aparezca.</translation>
    </message>
    <message>
        <source>Probe the address from here: names, connections and certificates fail for everybody</source>
        <translation>Sondee la dirección desde aquí: los nombres, conexiones y certificados fallan para todos</translation>
    </message>
    <message>
        <source>Look into the browser’s console, which names CORS and blockers</source>
        <translation>Mire la consola del navegador, que nombra CORS y los bloqueadores</translation>
    </message>
    <message>
        <source>Repeat it in a private window without extensions</source>
        <translation>Repítalo en una ventana privada sin extensiones</translation>
    </message>
    <message>
        <source>The browser did not tell why it has no answer: a blocker may have stopped the request, the name, the connection or the certificate may have failed, or the answer lacked the fields that let another site’s page read it (CORS).</source>
        <translation>El navegador no dice por qué no tiene respuesta: un bloqueador puede haber detenido la petición, pueden haber fallado el nombre, la conexión o el certificado, o a la respuesta le faltaban los campos que permiten leerla a la página de otro sitio (CORS).</translation>
    </message>
    <message>
        <source>The address sends us back to itself.</source>
        <translation>La dirección remite a sí misma.</translation>
    </message>
    <message>
        <source>curl stopped, for a reason not known here</source>
        <translation>curl se detuvo por un motivo que aquí no se conoce</translation>
    </message>
    <message>
        <source>This number of curl’s is none of those that tell of the way to the site; the words behind it say what stopped it.</source>
        <translation>Este número de curl no es de los que hablan del camino al sitio; las palabras que le siguen dicen qué lo detuvo.</translation>
    </message>
    <message>
        <source>Whoever called curl looks up what its number means.</source>
        <translation>Quien llamó a curl busca qué significa su número.</translation>
    </message>
    <message>
        <source>The program stopped before it had an answer, so this says nothing about the site. Please send us its whole message and what you were doing.</source>
        <translation>El programa se detuvo antes de tener una respuesta, así que esto no dice nada del sitio. Envíenos, por favor, su mensaje completo y díganos qué estaba haciendo.</translation>
    </message>
    <message>
        <source>Look the number up under EXIT CODES in curl’s manual</source>
        <translation>Buscar el número en EXIT CODES del manual de curl</translation>
    </message>
    <message>
        <source>Repeat the call with -v, which shows how far it came</source>
        <translation>Repetir la llamada con -v, que muestra hasta dónde llegó</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>El certificado fue revocado</translation>
    </message>
    <message>
        <source>The authority that issued the site’s certificate has withdrawn it, mostly because its key was lost or replaced. %1</source>
        <translation>La autoridad que emitió el certificado del sitio lo ha retirado, casi siempre porque su clave se perdió o se sustituyó. %1</translation>
    </message>
    <message>
        <source>The site installs a new certificate.</source>
        <translation>El sitio instala un certificado nuevo.</translation>
    </message>
    <message>
        <source>A revoked certificate is never accepted again.</source>
        <translation>Un certificado revocado no se vuelve a aceptar nunca.</translation>
    </message>
    <message>
        <source>The site’s security certificate has been withdrawn, so your browser is right to stop. Your device is fine. Please do not click past the warning; the site’s team has to install a new certificate.</source>
        <translation>El certificado de seguridad del sitio ha sido retirado, así que su navegador hace bien en detenerse. Su dispositivo está bien. No pase por alto la advertencia, por favor; el equipo del sitio tiene que instalar un certificado nuevo.</translation>
    </message>
    <message>
        <source>Ask the authority why it revoked the certificate</source>
        <translation>Preguntar a la autoridad por qué revocó el certificado</translation>
    </message>
    <message>
        <source>Make a new key, order a certificate for it and install both</source>
        <translation>Crear una clave nueva, pedir un certificado para ella e instalar ambos</translation>
    </message>
    <message>
        <source>Look for other places that still use the old certificate</source>
        <translation>Buscar otros lugares que aún usen el certificado antiguo</translation>
    </message>
    <message>
        <source>It lists no name; the common name %1 counts for nothing.</source>
        <translation>No enumera ningún nombre; el «common name» %1 no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>The answer had begun: %n byte(s) came within %1.</source>
        <translation>
            <numerusform>La respuesta había empezado: llegó %n byte en %1.</numerusform>
            <numerusform>La respuesta había empezado: llegaron %n bytes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy is %1; the name and the password that it was given are not right.</source>
        <translation>El proxy es %1; el nombre y la contraseña que recibió no son correctos.</translation>
    </message>
    <message>
        <source>The proxy took the connection and then met us with silence: it may be stuck itself, or wait for the site.</source>
        <translation>El proxy aceptó la conexión y luego guardó silencio: puede que esté bloqueado él mismo o que espere al sitio.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Fields</name>
    <message>
        <source>401 must name a way to sign in with WWW-Authenticate (RFC 9110 section 15.5.2); it does not, so browsers show no sign-in window.</source>
        <translation>401 debe indicar en WWW-Authenticate cómo iniciar sesión (RFC 9110, sección 15.5.2); no lo hace, así que los navegadores no muestran la ventana de inicio de sesión.</translation>
    </message>
    <message>
        <source>405 must list the methods that work in Allow (RFC 9110 section 15.5.6); it does not.</source>
        <translation>405 debe enumerar en Allow los métodos que funcionan (RFC 9110, sección 15.5.6); no lo hace.</translation>
    </message>
    <message>
        <source>407 must name a way to sign in with Proxy-Authenticate (RFC 9110 section 15.5.8); it does not.</source>
        <translation>407 debe indicar en Proxy-Authenticate cómo iniciar sesión (RFC 9110, sección 15.5.8); no lo hace.</translation>
    </message>
    <message>
        <source>426 must say in Upgrade which protocol it wants (RFC 9110 section 15.5.22); it does not.</source>
        <translation>426 debe decir en Upgrade qué protocolo quiere (RFC 9110, sección 15.5.22); no lo hace.</translation>
    </message>
    <message>
        <source>416 should tell the length of the whole in Content-Range (RFC 9110 section 15.5.17); it does not.</source>
        <translation>416 debería indicar en Content-Range el tamaño total (RFC 9110, sección 15.5.17); no lo hace.</translation>
    </message>
    <message>
        <source>206 must say in Content-Range which part of the whole it is (RFC 9110 section 15.3.7); it does not.</source>
        <translation>206 debe decir en Content-Range qué parte del total es (RFC 9110, sección 15.3.7); no lo hace.</translation>
    </message>
    <message>
        <source>Asks for a sign-in by %1 over plain http: the password would travel readable.</source>
        <translation>Pide iniciar sesión mediante %1 por http sin cifrar: la contraseña viajaría legible.</translation>
    </message>
    <message>
        <source>Asks for a sign-in by %1.</source>
        <translation>Pide iniciar sesión mediante %1.</translation>
    </message>
    <message>
        <source>The proxy refused the credentials that it was given.</source>
        <translation>El proxy rechazó las credenciales que recibió.</translation>
    </message>
    <message>
        <source>The credentials that were sent were refused.</source>
        <translation>Las credenciales enviadas fueron rechazadas.</translation>
    </message>
</context>
<context>
    <name>StatusScope::FindBar</name>
    <message>
        <source>Find in this entry</source>
        <translation>Buscar en esta ficha</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not in this entry</source>
        <translation>No está en esta ficha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::Framing</name>
    <message>
        <source>Content-Length and Transfer-Encoding together: two programs may disagree where the answer ends (RFC 9112 section 6.3).</source>
        <translation>Content-Length y Transfer-Encoding a la vez: dos programas pueden discrepar sobre dónde acaba la respuesta (RFC 9112, sección 6.3).</translation>
    </message>
    <message>
        <source>An answer to HEAD must not carry content, this one does.</source>
        <translation>Una respuesta a HEAD no debe llevar contenido; esta lo lleva.</translation>
    </message>
    <message>
        <source>%1 must not carry content, this answer does; the next answer on the connection may be misread.</source>
        <translation>%1 no debe llevar contenido y esta respuesta lo lleva; la siguiente respuesta de la conexión puede leerse mal.</translation>
    </message>
    <message>
        <source>The status line says %1 where %2 is usual; programs go by the number, people read the words.</source>
        <translation>La línea de estado dice %1 donde lo habitual es %2; los programas se guían por el número, las personas leen las palabras.</translation>
    </message>
    <message>
        <source>Sent 103 Early Hints before the answer, so that browsers load parts of the page sooner.</source>
        <translation>Envió 103 Early Hints antes de la respuesta para que los navegadores carguen antes partes de la página.</translation>
    </message>
    <message>
        <source>%1 lies outside 100 to 599; programs treat it as a fault of the server (RFC 9110 section 15).</source>
        <translation>%1 está fuera de 100 a 599; los programas lo tratan como un fallo del servidor (RFC 9110, sección 15).</translation>
    </message>
    <message>
        <source>%1 is in no standard; programs treat it like %2 (RFC 9110 section 15).</source>
        <translation>%1 no está en ningún estándar; los programas lo tratan como %2 (RFC 9110, sección 15).</translation>
    </message>
    <message>
        <source>Content-Length %1 is no usable length.</source>
        <translation>Content-Length %1 no es una longitud utilizable.</translation>
    </message>
    <message numerus="yes">
        <source>Content-Length is given %n times with different values; RFC 9112 section 6.3 calls that unrecoverable.</source>
        <translation>
            <numerusform>Content-Length aparece %n vez con valores distintos; según RFC 9112, sección 6.3, es un error irrecuperable.</numerusform>
            <numerusform>Content-Length aparece %n veces con valores distintos; según RFC 9112, sección 6.3, es un error irrecuperable.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer calls itself HTTP/%1, which no standard has yet; it is read as HTTP/1.1 (RFC 9110 section 2.5).</source>
        <translation>La respuesta se llama HTTP/%1, que ningún estándar conoce todavía; se lee como HTTP/1.1 (RFC 9110, sección 2.5).</translation>
    </message>
</context>
<context>
    <name>StatusScope::GuideWindow</name>
    <message>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>Look a code up</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <translation>Probar una dirección</translation>
    </message>
    <message>
        <source>Read what a customer sent</source>
        <translation>Leer lo que envió un cliente</translation>
    </message>
    <message>
        <source>Many addresses at once</source>
        <translation>Muchas direcciones a la vez</translation>
    </message>
    <message>
        <source>On the console</source>
        <translation>En la consola</translation>
    </message>
    <message>
        <source>What is kept and sent</source>
        <translation>Qué se guarda y se envía</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
</context>
<context>
    <name>StatusScope::HeroSection</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Sin respuesta HTTP</translation>
    </message>
    <message>
        <source>Warning field</source>
        <translation>Campo Warning</translation>
    </message>
    <message>
        <source>Comes with %1</source>
        <translation>Acompaña a %1</translation>
    </message>
    <message>
        <source>Only in logs</source>
        <translation>Solo en registros</translation>
    </message>
</context>
<context>
    <name>StatusScope::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>%1, sin contenido</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What is known of this hop</source>
        <translation>Lo que se sabe de este salto</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it tells us</source>
        <translation>Qué nos dice</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate and secure connection</source>
        <translation>Certificado y conexión segura</translation>
    </message>
    <message>
        <source>Probe without checking the certificate</source>
        <translation>Probar sin comprobar el certificado</translation>
    </message>
    <message>
        <source>Shows what the site would answer. Nothing secret is sent along.</source>
        <translation>Muestra qué respondería el sitio. No se envía nada secreto.</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Salto %1 de %2</translation>
    </message>
    <message>
        <source>No answer, so no body.</source>
        <translation>Sin respuesta no hay cuerpo.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>The body was not kept. Probe again to read it.</source>
        <translation>El cuerpo no se guardó. Pruebe de nuevo para leerlo.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>Solo se guardaron los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>No se recibió nada.</translation>
    </message>
    <message>
        <source>No answer, so no header fields.</source>
        <translation>Sin respuesta, así que no hay campos de cabecera.</translation>
    </message>
    <message>
        <source>The answer has no header fields.</source>
        <translation>La respuesta no tiene campos de cabecera.</translation>
    </message>
    <message>
        <source>Nothing else stands out.</source>
        <translation>No se observa nada más.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::LogEvidence</name>
    <message>
        <source>a line of the log of %1</source>
        <translation>una línea del registro de %1</translation>
    </message>
    <message>
        <source>the log of %1 says that it made this answer itself</source>
        <translation>el registro de %1 dice que generó él mismo esta respuesta</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 – StatusScope</source>
        <translation>%1 – StatusScope</translation>
    </message>
    <message>
        <source>Search all codes</source>
        <translation>Buscar en todos los códigos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Copiar la frase para el cliente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Next meaning or tab</source>
        <translation>Significado o pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous meaning or tab</source>
        <translation>Significado o pestaña anterior</translation>
    </message>
    <message>
        <source>Close or clear</source>
        <translation>Cerrar o borrar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit StatusScope</source>
        <translation>Salir de StatusScope</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menú de lo elegido</translation>
    </message>
</context>
<context>
    <name>StatusScope::Makers</name>
    <message>
        <source>Made by a proxy on the way, not by the site.</source>
        <translation>Respuesta de un proxy intermedio, no del sitio.</translation>
    </message>
    <message>
        <source>Handed on by %1, made by the site behind it.</source>
        <translation>Transmitida por %1, generada por el sitio que está detrás.</translation>
    </message>
    <message>
        <source>Handed on by %1; who wrote it cannot be told.</source>
        <translation>Transmitida por %1; no se puede saber quién la generó.</translation>
    </message>
    <message>
        <source>Probably made by %1.</source>
        <translation>Probable respuesta de %1.</translation>
    </message>
    <message>
        <source>Made by %1, not by the site.</source>
        <translation>Respuesta de %1, no del sitio.</translation>
    </message>
    <message>
        <source>Made by the site’s own application (%1).</source>
        <translation>Respuesta de la propia aplicación del sitio (%1).</translation>
    </message>
    <message>
        <source>Made by %1, where the site is hosted.</source>
        <translation>Respuesta de %1, donde se aloja el sitio.</translation>
    </message>
    <message>
        <source>Made by %1 itself.</source>
        <translation>Respuesta del propio servicio %1.</translation>
    </message>
    <message>
        <source>Made by the site’s own server (%1).</source>
        <translation>Respuesta del propio servidor del sitio (%1).</translation>
    </message>
    <message>
        <source>The answer took %1 to come.</source>
        <translation>La respuesta tardó %1 en llegar.</translation>
    </message>
</context>
<context>
    <name>StatusScope::MeaningsBar</name>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>el más probable</translation>
    </message>
    <message>
        <source>%1 has %2 meanings</source>
        <translation>%1 tiene %2 significados</translation>
    </message>
    <message>
        <source>No standard defines it</source>
        <translation>Ningún estándar lo define</translation>
    </message>
    <message numerus="yes">
        <source>and %n finer codes, listed below</source>
        <translation>
            <numerusform>y %n subcódigo, listado abajo</numerusform>
            <numerusform>y %n subcódigos, listados abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n finer codes of %1, %2 to %3</source>
        <translation>
            <numerusform>y %n subcódigo de %1, de %2 a %3</numerusform>
            <numerusform>y %n subcódigos de %1, de %2 a %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::MethodBox</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>StatusScope::NewBatchDialog</name>
    <message>
        <source>New batch</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Direcciones, una por línea</translation>
    </message>
    <message>
        <source>One address a line, or a table whose first column holds them</source>
        <translation>Una dirección por línea, o una tabla que las tenga en la primera columna</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Abrir una lista…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Addresses at a time</source>
        <translation>Direcciones a la vez</translation>
    </message>
    <message>
        <source>At a time to one host</source>
        <translation>A la vez por host</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Seguir redirecciones</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>To one host</source>
        <translation>Por host</translation>
    </message>
    <message>
        <source>Open a list of addresses</source>
        <translation>Abrir una lista de direcciones</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Listas (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any list of addresses.</source>
        <translation>%1 es demasiado grande para una lista de direcciones.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Start.</source>
        <translation>No se envía nada hasta que pulse Iniciar.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
</context>
<context>
    <name>StatusScope::NoResultView</name>
    <message>
        <source>Ask the customer</source>
        <translation>Qué preguntar al cliente</translation>
    </message>
    <message>
        <source>HTTP codes have three digits, 100 to 599. Some vendors use others.</source>
        <translation>Los códigos HTTP tienen tres cifras, de 100 a 599. Algunos proveedores usan otros.</translation>
    </message>
    <message>
        <source>Could you send me the exact number and the words next to it, or a picture of the whole screen? The address of the page would help as well.</source>
        <translation>¿Podría enviarme el número exacto y las palabras que lo acompañan, o una imagen de toda la pantalla? También ayudaría la dirección de la página.</translation>
    </message>
    <message>
        <source>No entry for “%1”</source>
        <translation>No hay ficha de “%1”</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Quizá busca</translation>
    </message>
    <message>
        <source>Or find out</source>
        <translation>O averígüelo</translation>
    </message>
    <message>
        <source>Probe the address</source>
        <translation>Probar la dirección</translation>
    </message>
    <message>
        <source>and see what the site really answers</source>
        <translation>y ver qué responde de verdad el sitio</translation>
    </message>
    <message>
        <source>Open what the customer sent</source>
        <translation>Abrir lo que envió el cliente</translation>
    </message>
    <message>
        <source>A HAR file, curl output or raw text</source>
        <translation>Un archivo HAR, una salida de curl o texto sin formato</translation>
    </message>
</context>
<context>
    <name>StatusScope::NoteCard</name>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Only for you, kept on this computer</source>
        <translation>Solo para usted, guardada en este equipo</translation>
    </message>
</context>
<context>
    <name>StatusScope::NotePopup</name>
    <message>
        <source>note %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>The same note holds for one more browser.</source>
        <translation>La misma nota vale para otro navegador.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Nota sobre %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The same note holds for %n more browsers.</source>
        <translation>
            <numerusform>La misma nota vale para otro %n navegador.</numerusform>
            <numerusform>La misma nota vale para otros %n navegadores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>StatusScope::OptionsPanel</name>
    <message>
        <source>Follow, at most</source>
        <translation>Seguir, como máximo</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>Máximo de redirecciones</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>Versión de IP</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>this address instead, e.g. 192.0.2.10</source>
        <translation>otra dirección, p. ej. 192.0.2.10</translation>
    </message>
    <message>
        <source>Do not check it</source>
        <translation>No comprobarlo</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>seconds in all</source>
        <translation>segundos en total</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password, never kept</source>
        <translation>Contraseña, nunca se guarda</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Header fields to send</source>
        <translation>Campos de cabecera adicionales</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>This is no IP address.</source>
        <translation>Esto no es una dirección IP.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Origins</name>
    <message>
        <source>Written by %1, which stands in front of the site’s own server: it had no usable answer from there to pass on.</source>
        <translation>La escribió %1, que está delante del servidor del sitio: no tenía de él ninguna respuesta utilizable que transmitir.</translation>
    </message>
    <message>
        <source>%1 stopped this request as suspicious before the site saw it.</source>
        <translation>%1 detuvo esta solicitud por sospechosa antes de que llegara al sitio.</translation>
    </message>
    <message>
        <source>%1, a filter in the visitor’s own network, stopped this request.</source>
        <translation>%1, un filtro en la propia red del visitante, detuvo esta solicitud.</translation>
    </message>
    <message>
        <source>The request came as plain http to a port that speaks https: the address needs https:// in front.</source>
        <translation>La solicitud llegó como http sin cifrar a un puerto que habla https: la dirección necesita https:// delante.</translation>
    </message>
    <message>
        <source>The first byte took %1 s to come; above 1.8 s people notice.</source>
        <translation>El primer byte tardó %1 s en llegar; a partir de 1,8 s se nota.</translation>
    </message>
    <message>
        <source>The sign-in data were not sent on to this address: it belongs to another site.</source>
        <translation>Los datos de inicio de sesión no se enviaron a esta dirección: pertenece a otro sitio.</translation>
    </message>
    <message>
        <source>Retry-After allows another try at once.</source>
        <translation>Retry-After permite otro intento de inmediato.</translation>
    </message>
    <message>
        <source>Asks to wait %1, until %2.</source>
        <translation>Pide esperar %1, hasta las %2.</translation>
    </message>
    <message>
        <source>Too many requests in a short time; the limit opens again at %1.</source>
        <translation>Demasiadas solicitudes en poco tiempo; el límite se levanta a las %1.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>Written by a program in front of the site’s own server: it got no usable answer from behind.</source>
        <translation>La escribió un programa delante del propio servidor del sitio: no obtuvo una respuesta utilizable de detrás.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Pages</name>
    <message>
        <source>“Not found” under a success code</source>
        <translation>“No encontrado” con un código de éxito</translation>
    </message>
    <message>
        <source>The page says that nothing is here, while the number says that all is well. Search engines and programs are misled by that.</source>
        <translation>La página dice que aquí no hay nada, pero el número dice que todo va bien. Eso confunde a buscadores y programas.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Please check it for typing errors, or start from the site’s front page. If a link brought you here, tell us where you found it.</source>
        <translation>Ya no hay nada en esta dirección. Compruebe, por favor, si está bien escrita o empiece por la página principal del sitio. Si llegó aquí por un enlace, díganos dónde lo encontró.</translation>
    </message>
    <message>
        <source>An error under a success code</source>
        <translation>Un error con un código de éxito</translation>
    </message>
    <message>
        <source>The number says that all is well, but the content is an error message.</source>
        <translation>El número dice que todo va bien, pero el contenido es un mensaje de error.</translation>
    </message>
    <message>
        <source>The site was reached, but it answered with an error message. Please send us what you see and the time, so the site’s team can look into it.</source>
        <translation>El sitio respondió, pero con un mensaje de error. Envíenos lo que ve y la hora, por favor, para que el equipo del sitio pueda investigarlo.</translation>
    </message>
    <message>
        <source>A sign-in page instead of the page</source>
        <translation>Una página de inicio de sesión en lugar de la página</translation>
    </message>
    <message>
        <source>The site leads everybody who is not signed in to its sign-in page.</source>
        <translation>El sitio lleva a su página de inicio de sesión a quien no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>This page can only be seen after signing in. Please sign in first and open it again. If you are sent back to the sign-in page each time, allow cookies for the site.</source>
        <translation>Esta página solo se ve después de iniciar sesión. Inicie sesión primero, por favor, y vuelva a abrirla. Si cada vez regresa a la página de inicio de sesión, permita las cookies del sitio.</translation>
    </message>
    <message>
        <source>A robot check instead of the page</source>
        <translation>Una verificación antirrobots en lugar de la página</translation>
    </message>
    <message>
        <source>A filter in front of the site wants proof that a person is asking. Programs get no further, a browser may pass by itself.</source>
        <translation>Un filtro delante del sitio quiere una prueba de que pregunta una persona. Los programas no pasan de ahí; un navegador puede pasar por sí solo.</translation>
    </message>
    <message>
        <source>The site checks whether a person is visiting. Please allow JavaScript and cookies, wait a few seconds and follow the check. If it does not end, switch off VPN or ad blockers.</source>
        <translation>El sitio comprueba si lo visita una persona. Permita JavaScript y las cookies, espere unos segundos y siga las indicaciones. Si no termina, desactive la VPN o los bloqueadores de anuncios.</translation>
    </message>
    <message>
        <source>Closed for maintenance, under a success code</source>
        <translation>Cerrado por mantenimiento, con un código de éxito</translation>
    </message>
    <message>
        <source>The page says that the site is being worked on; 503 would be the number for it.</source>
        <translation>La página dice que se está trabajando en el sitio; el número adecuado sería 503.</translation>
    </message>
    <message>
        <source>The site is being worked on at the moment. Nothing is wrong with your device. Please try again later.</source>
        <translation>En este momento se está trabajando en el sitio. Su dispositivo está bien. Inténtelo de nuevo más tarde, por favor.</translation>
    </message>
    <message>
        <source>A parked domain</source>
        <translation>Un dominio aparcado</translation>
    </message>
    <message>
        <source>The name exists, but it shows advertising or an offer for sale instead of a site; often the registration has run out.</source>
        <translation>El nombre existe, pero muestra publicidad o una oferta de venta en lugar de un sitio; a menudo ha caducado el registro del dominio.</translation>
    </message>
    <message>
        <source>There is no site at this address at the moment. Please check the spelling. If it is right, the address has probably changed or its registration has run out.</source>
        <translation>En este momento no hay ningún sitio en esta dirección. Compruebe cómo está escrita, por favor. Si es correcta, es probable que la dirección haya cambiado o que su registro haya caducado.</translation>
    </message>
    <message>
        <source>The network’s own sign-in page</source>
        <translation>La página de inicio de sesión de la red</translation>
    </message>
    <message>
        <source>Not the site has answered, but the network in between, which wants a sign-in first.</source>
        <translation>No ha respondido el sitio, sino la red intermedia, que pide iniciar sesión primero.</translation>
    </message>
    <message>
        <source>The network you are on, such as a hotel’s or train’s, wants you to sign in before it lets you out. Please open any page in your browser, sign in there, and try again.</source>
        <translation>La red que usa, por ejemplo la de un hotel o un tren, pide iniciar sesión antes de darle salida a internet. Abra cualquier página en su navegador, inicie sesión allí y pruebe de nuevo, por favor.</translation>
    </message>
    <message>
        <source>A filter in the visitor’s own network (%1) does not let this site through; the site itself was never asked.</source>
        <translation>Un filtro en la propia red del visitante (%1) no deja pasar este sitio; al sitio no llegó ninguna solicitud.</translation>
    </message>
    <message>
        <source>Who runs the visitor’s network can allow the site.</source>
        <translation>Quien administra la red del visitante puede permitir el sitio.</translation>
    </message>
    <message>
        <source>The page was stopped by a filter in the network you are on, for example at your company or school; the site is not at fault. Please try it on mobile data. If you need the site there, ask your IT team to allow it.</source>
        <translation>Un filtro de la red que usa, por ejemplo la de su empresa o escuela, detuvo la página; el sitio no tiene la culpa. Pruebe con datos móviles, por favor. Si necesita el sitio en esa red, pida a su equipo de informática que lo permita.</translation>
    </message>
    <message>
        <source>A security filter took this request for an attack or a robot and stopped it before the site saw it.</source>
        <translation>Un filtro de seguridad tomó esta solicitud por un ataque o un robot y la detuvo antes de que llegara al sitio.</translation>
    </message>
    <message>
        <source>The visitor tries an ordinary browser without VPN; the site’s owner can allow the visitor in the filter.</source>
        <translation>El visitante prueba con un navegador normal sin VPN; el propietario del sitio puede permitirle el paso en el filtro.</translation>
    </message>
    <message>
        <source>The same request from the same connection is stopped again.</source>
        <translation>La misma solicitud desde la misma conexión se detiene otra vez.</translation>
    </message>
    <message>
        <source>A security filter in front of the site took your visit for an automated one. Please switch off VPN or ad blockers and try again in an ordinary browser window. If it stays, send us the number shown on the page and the time, so the site’s team can let you in.</source>
        <translation>Un filtro de seguridad delante del sitio tomó su visita por automática. Desactive la VPN o los bloqueadores de anuncios y pruebe de nuevo en una ventana normal del navegador, por favor. Si sigue igual, envíenos el número que muestra la página y la hora, para que el equipo del sitio pueda darle paso.</translation>
    </message>
    <message>
        <source>Let the site answer 404 or 410 for pages that are gone</source>
        <translation>Hacer que el sitio responda 404 o 410 a las páginas que ya no existen</translation>
    </message>
    <message>
        <source>Mend the link that leads here, or redirect it to the page’s new address</source>
        <translation>Corregir el enlace que lleva aquí o redirigirlo a la nueva dirección de la página</translation>
    </message>
    <message>
        <source>Read the message in the body: it says what failed</source>
        <translation>Leer el mensaje del cuerpo: dice qué falló</translation>
    </message>
    <message>
        <source>Look into the application’s log at this time</source>
        <translation>Mirar el registro de la aplicación a esta hora</translation>
    </message>
    <message>
        <source>Let the application send a matching 4xx or 5xx</source>
        <translation>Hacer que la aplicación envíe el 4xx o 5xx adecuado</translation>
    </message>
    <message>
        <source>Sign in, then open the address again</source>
        <translation>Iniciar sesión y abrir de nuevo la dirección</translation>
    </message>
    <message>
        <source>Allow cookies for the site if the sign-in page comes back</source>
        <translation>Permitir las cookies del sitio si vuelve la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Open the address in an ordinary browser and wait for the check</source>
        <translation>Abrir la dirección en un navegador normal y esperar la verificación</translation>
    </message>
    <message>
        <source>Allow known programs and addresses in the filter</source>
        <translation>Permitir en el filtro los programas y direcciones conocidos</translation>
    </message>
    <message>
        <source>Ask the site’s owner how long the work takes</source>
        <translation>Preguntar al propietario del sitio cuánto durará el trabajo</translation>
    </message>
    <message>
        <source>Let the site answer 503 with Retry-After meanwhile</source>
        <translation>Hacer que, mientras tanto, el sitio responda 503 con Retry-After</translation>
    </message>
    <message>
        <source>Check the spelling of the name</source>
        <translation>Comprobar cómo está escrito el nombre</translation>
    </message>
    <message>
        <source>Look up in WHOIS when the registration ended and who holds it</source>
        <translation>Consultar en WHOIS cuándo terminó el registro y quién es el titular</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser</source>
        <translation>Iniciar sesión en la red con un navegador</translation>
    </message>
    <message>
        <source>Probe again, or compare over mobile data</source>
        <translation>Probar de nuevo o comparar con datos móviles</translation>
    </message>
    <message>
        <source>Open the site over another connection, such as mobile data, to compare</source>
        <translation>Abrir el sitio por otra conexión, como datos móviles, para comparar</translation>
    </message>
    <message>
        <source>Ask who runs the visitor’s network to allow the site</source>
        <translation>Pedir a quien administra la red del visitante que permita el sitio</translation>
    </message>
    <message>
        <source>Search the filter’s log for this time and visitor, and allow what was stopped by mistake</source>
        <translation>Buscar en el registro del filtro esta hora y este visitante, y permitir lo que se detuvo por error</translation>
    </message>
    <message>
        <source>Let the visitor try an ordinary browser window without VPN</source>
        <translation>Pedir al visitante que pruebe una ventana normal del navegador sin VPN</translation>
    </message>
    <message>
        <source>Look whether other visitors are stopped as well: then a rule is too strict</source>
        <translation>Mirar si se detiene también a otros visitantes: entonces una regla es demasiado estricta</translation>
    </message>
    <message>
        <source>A block page under a success code</source>
        <translation>Una página de bloqueo con un código de éxito</translation>
    </message>
    <message>
        <source>A page that cannot be unpacked</source>
        <translation>Una página que no se puede descomprimir</translation>
    </message>
    <message>
        <source>The number says that all is well, but the content was packed wrongly or not to its end, so browsers cannot show it.</source>
        <translation>El código dice que todo está bien, pero el contenido se comprimió mal o no hasta el final; los navegadores no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>The site was reached, but its answer was damaged while it was packed for sending. Please send us the address and the time, so the site’s team can look into it.</source>
        <translation>Se llegó al sitio, pero su respuesta se dañó al comprimirla para el envío. Envíenos la dirección y la hora para que el equipo del sitio pueda revisarlo.</translation>
    </message>
    <message>
        <source>Compare the answer without compression: curl -H &apos;Accept-Encoding: identity&apos;</source>
        <translation>Comparar la respuesta sin compresión: curl -H &apos;Accept-Encoding: identity&apos;</translation>
    </message>
    <message>
        <source>Look for two places that compress, such as the application and the server before it</source>
        <translation>Buscar dos lugares que comprimen, como la aplicación y el servidor delante de ella</translation>
    </message>
    <message>
        <source>Let nothing set Content-Encoding that does not compress itself</source>
        <translation>Que nada ponga Content-Encoding si no comprime por sí mismo</translation>
    </message>
</context>
<context>
    <name>StatusScope::PracticeDialog</name>
    <message>
        <source>A page that is not there</source>
        <translation>Una página que no existe</translation>
    </message>
    <message>
        <source>A cache in front of a site that is down</source>
        <translation>Una caché delante de un sitio caído</translation>
    </message>
    <message>
        <source>A CDN that got an answer it cannot use</source>
        <translation>Una CDN con una respuesta que no puede usar</translation>
    </message>
    <message>
        <source>Too many requests, wait two minutes</source>
        <translation>Demasiadas solicitudes, esperar dos minutos</translation>
    </message>
    <message>
        <source>A page behind a password</source>
        <translation>Una página tras una contraseña</translation>
    </message>
    <message>
        <source>Three redirects</source>
        <translation>Tres redirecciones</translation>
    </message>
    <message>
        <source>Redirects in a circle</source>
        <translation>Redirecciones en bucle</translation>
    </message>
    <message>
        <source>An answer after three seconds</source>
        <translation>Una respuesta tras tres segundos</translation>
    </message>
    <message>
        <source>An answer that is no HTTP</source>
        <translation>Una respuesta que no es HTTP</translation>
    </message>
    <message>
        <source>A connection that is cut off</source>
        <translation>Una conexión que se corta</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Servidor de práctica</translation>
    </message>
    <message>
        <source>A server on this computer that answers with any status you ask for. Nobody else can reach it, and it ends with StatusScope.</source>
        <translation>Un servidor en este equipo que responde con el estado que usted pida. Nadie más puede acceder a él y termina con StatusScope.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>It cannot start: %1</source>
        <translation>No se puede iniciar: %1</translation>
    </message>
    <message>
        <source>It is stopped.</source>
        <translation>Está detenido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n solicitud respondida</numerusform>
            <numerusform>%n solicitudes respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever you choose starts it.</source>
        <translation>Cualquier opción que elija lo inicia.</translation>
    </message>
</context>
<context>
    <name>StatusScope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>also %1 and %2</source>
        <translation>también %1 y %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>seconds for each probe</source>
        <translation>segundos por prueba</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>Proxy propio</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Some firewalls turn away programs: choose “Like Chrome” to see what a visitor sees.</source>
        <translation>Algunos cortafuegos rechazan programas: elija “Como Chrome” para ver lo que ve un visitante.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Conservar el historial</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Until cleared</source>
        <translation>Hasta borrarlo</translation>
    </message>
    <message>
        <source>Clear now…</source>
        <translation>Borrar ahora…</translation>
    </message>
    <message>
        <source>Keep the bodies of answers too</source>
        <translation>Guardar también los cuerpos recibidos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Passwords, cookies and tokens are never kept. StatusScope sends nothing but your probes.</source>
        <translation>Las contraseñas, cookies y tokens nunca se guardan. StatusScope solo envía sus pruebas.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128, without a password</source>
        <translation>Por ejemplo, http://proxy.example:3128, sin contraseña</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbePage</name>
    <message>
        <source>Probing %1</source>
        <translation>Probando %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Probe an address</source>
        <translation>Probar una dirección</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Open a saved answer…</source>
        <translation>Abrir una respuesta guardada…</translation>
    </message>
    <message>
        <source>Open an answer somebody saved</source>
        <translation>Abrir una respuesta guardada</translation>
    </message>
    <message>
        <source>Probe the address</source>
        <translation>Probar la dirección</translation>
    </message>
    <message>
        <source>Probe without following redirects</source>
        <translation>Probar sin seguir redirecciones</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>This result can no longer be read.</source>
        <translation>Este resultado ya no se puede leer.</translation>
    </message>
    <message>
        <source>The body of this answer was not kept, so what it told is missing here.</source>
        <translation>El cuerpo de esta respuesta no se guardó, así que falta lo que decía.</translation>
    </message>
    <message>
        <source>Secrets are never kept: put the real value in place of REDACTED, then press Probe.</source>
        <translation>Los secretos nunca se guardan: ponga el valor real en lugar de REDACTED y pulse Probar.</translation>
    </message>
    <message>
        <source>Paste what somebody sent</source>
        <translation>Pegar lo que alguien envió</translation>
    </message>
    <message>
        <source>Nothing is copied that could be read. Copy what the customer sent, then press %1.</source>
        <translation>No hay nada copiado que se pueda leer. Copie lo que envió el cliente y pulse %1.</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbeSession</name>
    <message>
        <source>Stopped. What has finished is kept.</source>
        <translation>Detenido. Lo que ya terminó se conserva.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechas</translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbeSide</name>
    <message>
        <source>Clear…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtrar historial</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s), kept on this computer</source>
        <translation>
            <numerusform>%n prueba, guardada en este equipo</numerusform>
            <numerusform>%n pruebas, guardadas en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s), until the window closes</source>
        <translation>
            <numerusform>%n prueba, hasta cerrar la ventana</numerusform>
            <numerusform>%n pruebas, hasta cerrar la ventana</numerusform>
        </translation>
    </message>
    <message>
        <source>No probes yet</source>
        <translation>Aún sin pruebas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation>Esc borra el filtro.</translation>
    </message>
    <message>
        <source>What you probe is listed here, on this computer only.</source>
        <translation>Lo que pruebe aparece aquí, solo en este equipo.</translation>
    </message>
    <message>
        <source>History is off: what you probe is forgotten when the window closes.</source>
        <translation>El historial está desactivado: lo que pruebe se olvida al cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>StatusScope::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StatusScope::Redirects</name>
    <message>
        <source>Leads from https to plain http: from here on anybody on the way can read and change the page.</source>
        <translation>Lleva de https a http sin cifrar: a partir de aquí, cualquiera en el camino puede leer y cambiar la página.</translation>
    </message>
    <message>
        <source>Leads to another host: from %1 to %2.</source>
        <translation>Lleva a otro host: de %1 a %2.</translation>
    </message>
    <message>
        <source>The redirects lead back to an address that was already asked; nobody ever arrives.</source>
        <translation>Las redirecciones vuelven a una dirección ya consultada; nadie llega nunca.</translation>
    </message>
    <message>
        <source>303 asks for the result with GET, so %1 became %2.</source>
        <translation>303 pide el resultado con GET, así que %1 pasó a %2.</translation>
    </message>
    <message>
        <source>%1 became %2 after %3, and what was sent is lost; 307 and 308 keep the method.</source>
        <translation>%1 pasó a %2 tras %3 y se pierde lo enviado; 307 y 308 conservan el método.</translation>
    </message>
    <message>
        <source>%1 without Location: the answer says to go elsewhere, but not where.</source>
        <translation>%1 sin Location: la respuesta dice que hay que ir a otro lugar, pero no a cuál.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects in a row: each costs a round trip, and some programs give up after five.</source>
        <translation>
            <numerusform>%n redirección seguida: cada una cuesta un viaje de ida y vuelta, y algunos programas desisten tras cinco.</numerusform>
            <numerusform>%n redirecciones seguidas: cada una cuesta un viaje de ida y vuelta, y algunos programas desisten tras cinco.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with an empty Location: the answer says to go elsewhere, but not where.</source>
        <translation>%1 con una Location vacía: la respuesta dice que hay que ir a otro lugar, pero no a cuál.</translation>
    </message>
    <message>
        <source>The address in Location holds a user name or a password. It is not sent on, and whoever reads the answer knows it (RFC 9110 section 4.2.4).</source>
        <translation>La dirección de Location contiene un nombre de usuario o una contraseña. No se envía más allá, y quien lee la respuesta la conoce (RFC 9110, sección 4.2.4).</translation>
    </message>
</context>
<context>
    <name>StatusScope::ReferenceBar</name>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>No HTTP answer</source>
        <translation>Sin respuesta HTTP</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Marcadores y notas</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Añadir a marcadores</translation>
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
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>In the list: search</source>
        <translation>En la lista: buscar</translation>
    </message>
    <message>
        <source>Up, Down, PgUp, PgDown</source>
        <translation>Arriba, Abajo, RePág, AvPág</translation>
    </message>
    <message>
        <source>While searching: through the results</source>
        <translation>Al buscar: recorrer los resultados</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Bookmark this entry</source>
        <translation>Añadir a marcadores</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Find in this entry…</source>
        <translation>Buscar en esta ficha…</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>In the list: copy, bookmark</source>
        <translation>En la lista: copiar, marcar</translation>
    </message>
</context>
<context>
    <name>StatusScope::ReferenceSide</name>
    <message>
        <source>Code, name or symptom</source>
        <translation>Código, nombre o síntoma</translation>
    </message>
    <message>
        <source>Search codes, names and symptoms</source>
        <translation>Buscar códigos, nombres y síntomas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nearest entries are on the right.</source>
        <translation>Las fichas más cercanas están a la derecha.</translation>
    </message>
    <message>
        <source>Probe it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, best match %2</source>
        <translation>%1, mejor coincidencia %2</translation>
    </message>
    <message>
        <source>clears the search</source>
        <translation>borra la búsqueda</translation>
    </message>
    <message>
        <source>What helps is on the right.</source>
        <translation>Lo que ayuda está a la derecha.</translation>
    </message>
</context>
<context>
    <name>StatusScope::RequestFeed</name>
    <message>
        <source>Line %1 of “%2” is too long for an address.</source>
        <translation>La línea %1 de “%2” es demasiado larga para una dirección.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer “%1”: %2</translation>
    </message>
</context>
<context>
    <name>StatusScope::ResultLine</name>
    <message>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, best match selected</source>
        <translation>%1 de %2, mejor coincidencia seleccionada</translation>
    </message>
</context>
<context>
    <name>StatusScope::ResultView</name>
    <message>
        <source>Headers, body and findings of a hop appear here as soon as it has answered; choose a finished hop to read it meanwhile.</source>
        <translation>Las cabeceras, el cuerpo y los hallazgos de un salto aparecen aquí en cuanto responde; mientras tanto, elija un salto terminado para leerlo.</translation>
    </message>
</context>
<context>
    <name>StatusScope::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>General</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>rueda</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeño</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>StatusScope::StartView</name>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>CDN or proxy</source>
        <translation>CDN o proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Visitor, network, CDN or proxy, site: nothing is known yet.</source>
        <translation>Visitante, red, CDN o proxy, sitio: aún no se sabe nada.</translation>
    </message>
</context>
<context>
    <name>StatusScope::SupportDelegate</name>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>escritorio</translation>
    </message>
    <message>
        <source>supported: %1</source>
        <translation>compatible: %1</translation>
    </message>
    <message>
        <source>supported in part: %1</source>
        <translation>compatible en parte: %1</translation>
    </message>
    <message>
        <source>not supported, off until a setting is changed: %1</source>
        <translation>no compatible, desactivado hasta cambiar un ajuste: %1</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>no compatible: %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
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
        <translation>%1, una nota</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>supported since %1</source>
        <translation>compatible desde %1</translation>
    </message>
</context>
<context>
    <name>StatusScope::TableHead</name>
    <message>
        <source>Usual widths</source>
        <translation>Anchos habituales</translation>
    </message>
</context>
<context>
    <name>StatusScope::TellCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copiar la frase</translation>
    </message>
</context>
<context>
    <name>StatusScope::TextPane</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>Mostrar los %1 caracteres</translation>
    </message>
</context>
<context>
    <name>StatusScope::UrlBar</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address, such as www.example.com/page</source>
        <translation>Dirección, por ejemplo, www.example.com/pagina</translation>
    </message>
    <message numerus="yes">
        <source>Options, %n set</source>
        <translation>
            <numerusform>Opciones, %n activa</numerusform>
            <numerusform>Opciones, %n activas</numerusform>
        </translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n activa</numerusform>
            <numerusform>%n activas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::VerdictView</name>
    <message>
        <source>Tell the customer</source>
        <translation>Qué decir al cliente</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Check next</source>
        <translation>Qué comprobar</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>¿Reintentar?</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Could also be</source>
        <translation>También podría ser</translation>
    </message>
</context>
<context>
    <name>StatusScope::WaitingView</name>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the name, for %n second(s).</source>
        <translation>
            <numerusform>Buscando el nombre desde hace %n segundo.</numerusform>
            <numerusform>Buscando el nombre desde hace %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting, for %n second(s).</source>
        <translation>
            <numerusform>Conectando desde hace %n segundo.</numerusform>
            <numerusform>Conectando desde hace %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreeing on a secure connection, for %n second(s).</source>
        <translation>
            <numerusform>Negociando una conexión segura desde hace %n segundo.</numerusform>
            <numerusform>Negociando una conexión segura desde hace %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, sending the request.</source>
        <translation>Conectado, enviando la solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, no answer for %n second(s).</source>
        <translation>
            <numerusform>Conectado, sin respuesta desde hace %n segundo.</numerusform>
            <numerusform>Conectado, sin respuesta desde hace %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is coming in, for %n second(s).</source>
        <translation>
            <numerusform>La respuesta está llegando desde hace %n segundo.</numerusform>
            <numerusform>La respuesta está llegando desde hace %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered; going on.</source>
        <translation>Respondido; continúa.</translation>
    </message>
    <message>
        <source>A probe is under way</source>
        <translation>Hay una prueba en curso</translation>
    </message>
    <message>
        <source>The limit is %1 s.</source>
        <translation>El límite es de %1 s.</translation>
    </message>
</context>
<context>
    <name>StatusScope::WayView</name>
    <message>
        <source>Way of the request</source>
        <translation>Recorrido de la solicitud</translation>
    </message>
</context>
<context>
    <name>StatusScope::WhichSection</name>
    <message>
        <source>Which one is it?</source>
        <translation>¿Cuál es?</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>The header says</source>
        <translation>La cabecera dice</translation>
    </message>
    <message>
        <source>Any server</source>
        <translation>Cualquier servidor</translation>
    </message>
    <message>
        <source>The page shows</source>
        <translation>La página muestra</translation>
    </message>
    <message>
        <source>a page of the site’s own, or a plain one</source>
        <translation>una página propia del sitio o una sencilla</translation>
    </message>
</context>
<context>
    <name>StatusScope::WireText</name>
    <message>
        <source>Copy, secrets included</source>
        <translation>Copiar, con secretos</translation>
    </message>
</context>
<context>
    <name>StatusScope::Wording</name>
    <message>
        <source>%1 tomorrow</source>
        <translation>%1 de mañana</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Formats of QLocale: the day with and without the year.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm &apos;UTC&apos;</source>
        <extracomment>Format of QLocale</extracomment>
        <translation>d MMM yyyy HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value off the wire</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The history file belongs to another program.</source>
        <translation>El archivo del historial pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The history was written by a newer StatusScope.</source>
        <translation>El historial lo escribió un StatusScope más reciente.</translation>
    </message>
    <message>
        <source>The history file was damaged.</source>
        <translation>El archivo del historial estaba dañado.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2, and a new one begun.</source>
        <translation>%1 Se apartó como %2 y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>There is no history: Qt’s SQLite driver is missing.</source>
        <translation>No hay historial: falta el controlador SQLite de Qt.</translation>
    </message>
    <message>
        <source>The history cannot be written: what you probe is kept until the window closes.</source>
        <translation>No se puede escribir el historial: lo que pruebe se conserva hasta cerrar la ventana.</translation>
    </message>
    <message>
        <source>The disk is full, or the history has reached its limit: this was not kept.</source>
        <translation>El disco está lleno o el historial llegó a su límite: esto no se guardó.</translation>
    </message>
    <message>
        <source>Another program is using the history: this was not kept.</source>
        <translation>Otro programa está usando el historial: esto no se guardó.</translation>
    </message>
    <message>
        <source>The history file cannot be used: what you probe is kept until the window closes.</source>
        <translation>No se puede usar el archivo del historial: lo que pruebe se conserva hasta cerrar la ventana.</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>Falló el historial: %1.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Forget everything that was probed and opened?</source>
        <translation>¿Olvidar todo lo que se probó y abrió?</translation>
    </message>
    <message>
        <source>Bookmarks and notes stay. This cannot be undone.</source>
        <translation>Los marcadores y las notas se conservan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Forget everything that was probed and opened, and all batches?</source>
        <translation>¿Olvidar todo lo que se probó y abrió, y todos los lotes?</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>No entry for “%1”.</source>
        <translation>No hay ficha para “%1”.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Qué decir al cliente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>TlsFacts</name>
    <message>
        <source>The server sent no certificate.</source>
        <translation>El servidor no envió ningún certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on.</source>
        <translation>El certificado de %1 es válido a partir del %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>El certificado de %1 está firmado por sí mismo.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>El certificado es para %1, no para %2.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted: %2.</source>
        <translation>El emisor del certificado de %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>The server answered https with plain text.</source>
        <translation>El servidor respondió a https con texto sin cifrar.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>El servidor cerró la conexión durante la negociación TLS.</translation>
    </message>
    <message>
        <source>The certificate of %1 lists no name at all (subjectAltName).</source>
        <translation>El certificado de %1 no enumera ningún nombre (subjectAltName).</translation>
    </message>
</context>
<context>
    <name>TlsRows</name>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends soon:</source>
        <translation>Caduca pronto:</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Aún no es válido</translation>
    </message>
    <message numerus="yes">
        <source>Made for %n day(s), so meant to be renewed by a program</source>
        <translation>
            <numerusform>Emitido para %n día: está pensado para renovarse de forma automática</numerusform>
            <numerusform>Emitido para %n días: está pensado para renovarse de forma automática</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made for %n day(s)</source>
        <translation>
            <numerusform>Emitido para %n día</numerusform>
            <numerusform>Emitido para %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Wrong name:</source>
        <translation>Nombre incorrecto:</translation>
    </message>
    <message>
        <source>The address is among them</source>
        <translation>La dirección está entre ellos</translation>
    </message>
    <message>
        <source>%1 is not among them</source>
        <translation>%1 no está entre ellos</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Signed by itself:</source>
        <translation>Firmado por sí mismo:</translation>
    </message>
    <message>
        <source>nobody else vouches for it</source>
        <translation>nadie más responde por él</translation>
    </message>
    <message>
        <source>Unknown issuer:</source>
        <translation>Emisor desconocido:</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>este equipo no confía en él</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>Sin comprobar:</translation>
    </message>
    <message>
        <source>the check was switched off</source>
        <translation>la comprobación estaba desactivada</translation>
    </message>
    <message>
        <source>This computer trusts the issuer</source>
        <translation>Este equipo confía en el emisor</translation>
    </message>
    <message>
        <source>Not the reason for the failure</source>
        <translation>No es la causa del fallo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Outdated:</source>
        <translation>Anticuado:</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>browsers refuse it</source>
        <translation>los navegadores lo rechazan</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>Biblioteca TLS</translation>
    </message>
    <message>
        <source>Chain, %1</source>
        <translation>Cadena, %1</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2</source>
        <translation>Emitido por %1, válido hasta %2</translation>
    </message>
    <message>
        <source>less than a day ago</source>
        <translation>hace menos de un día</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>en menos de un día</translation>
    </message>
</context>
<context>
    <name>UrlInput</name>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no indica ningún host.</translation>
    </message>
    <message>
        <source>“%1” is no host name or address with an optional port.</source>
        <translation>“%1” no es un nombre de host ni una dirección con puerto opcional.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>La dirección tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>No address was given.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>The address holds control characters.</source>
        <translation>La dirección contiene caracteres de control.</translation>
    </message>
    <message>
        <source>Only http and https can be asked; this address begins with “%1:”.</source>
        <translation>Solo se puede consultar http y https; esta dirección empieza por “%1:”.</translation>
    </message>
    <message>
        <source>The redirect leads to “%1:”, which is neither http nor https.</source>
        <translation>La redirección lleva a “%1:”, que no es ni http ni https.</translation>
    </message>
    <message>
        <source>In a user name or password, “/”, “?” and “#” are written %2F, %3F and %23.</source>
        <translation>En un nombre de usuario o una contraseña, «/», «?» y «#» se escriben %2F, %3F y %23.</translation>
    </message>
</context>
<context>
    <name>UserAgents</name>
    <message>
        <source>StatusScope %1, says openly what it is</source>
        <translation>StatusScope %1, se identifica abiertamente</translation>
    </message>
    <message>
        <source>Like Chrome on Windows</source>
        <translation>Como Chrome en Windows</translation>
    </message>
    <message>
        <source>Like Firefox on Linux</source>
        <translation>Como Firefox en Linux</translation>
    </message>
    <message>
        <source>Like an iPhone</source>
        <translation>Como un iPhone</translation>
    </message>
    <message>
        <source>Like Google’s robot</source>
        <translation>Como el robot de Google</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No HTTP answer</source>
        <translation>Sin respuesta HTTP</translation>
    </message>
    <message>
        <source>Outside 100 to 599</source>
        <translation>Fuera de 100 a 599</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Generado por %1</translation>
    </message>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, sin respuesta HTTP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer not read to its end</source>
        <translation>Respuesta no leída hasta el final</translation>
    </message>
    <message>
        <source>%1, answer not read to its end</source>
        <translation>%1, respuesta no leída hasta el final</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>%1 to https</source>
        <translation>%1 a https</translation>
    </message>
    <message>
        <source>%1 on the same host</source>
        <translation>%1 al mismo host</translation>
    </message>
    <message>
        <source>%1 on another host</source>
        <translation>%1 a otro host</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenido por usted</translation>
    </message>
    <message>
        <source>Stopped at the name, before connecting</source>
        <translation>Detenido en el nombre, antes de conectar</translation>
    </message>
    <message>
        <source>Stopped while connecting</source>
        <translation>Detenido al conectar</translation>
    </message>
    <message>
        <source>Stopped during the handshake</source>
        <translation>Detenido durante la negociación</translation>
    </message>
    <message>
        <source>Connected, then no answer</source>
        <translation>Conectado, después sin respuesta</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>Buscando el nombre</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Agreeing on a secure connection</source>
        <translation>Negociando una conexión segura</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>Recibiendo la respuesta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Connected to %1, waiting</source>
        <translation>Conectado a %1, esperando</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s) so far, %1</source>
        <translation>
            <numerusform>%n redirección hasta ahora, %1</numerusform>
            <numerusform>%n redirecciones hasta ahora, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Way of the request</source>
        <translation>Recorrido de la solicitud</translation>
    </message>
    <message>
        <source>Way of the request: %1</source>
        <translation>Recorrido de la solicitud: %1</translation>
    </message>
    <message>
        <source>Answered, but not with HTTP</source>
        <translation>Respondió, pero no con HTTP</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La respuesta se interrumpió</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, no HTTP answer</source>
        <translation>%1, sin respuesta HTTP</translation>
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
