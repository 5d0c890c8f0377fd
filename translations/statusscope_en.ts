<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AddressList</name>
    <message numerus="yes">
        <source>%n address(es).</source>
        <translation>
            <numerusform>%n address.</numerusform>
            <numerusform>%n addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept but cannot be asked: %1. The first: %2</source>
        <translation>
            <numerusform>%n line is kept but cannot be asked: %1. The first: %2</numerusform>
            <numerusform>%n lines are kept but cannot be asked: %1. The first: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines repeat an earlier one and are asked once: %1.</source>
        <translation>
            <numerusform>%n line repeats an earlier one and is asked once: %1.</numerusform>
            <numerusform>%n lines repeat an earlier one and are asked once: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchRows</name>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) held secrets, which are never kept: they cannot be asked again.</source>
        <translation>
            <numerusform>%n address held a secret, which is never kept: it cannot be asked again.</numerusform>
            <numerusform>%n addresses held secrets, which are never kept: they cannot be asked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePhrases</name>
    <message numerus="yes">
        <source>%n redirects</source>
        <translation>
            <numerusform>%n redirect</numerusform>
            <numerusform>%n redirects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderRows</name>
    <message numerus="yes">
        <source>But %1 byte(s) arrived</source>
        <translation>
            <numerusform>But %1 byte arrived</numerusform>
            <numerusform>But %1 bytes arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n redirect</numerusform>
            <numerusform>%n redirects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n header fields</source>
        <translation>
            <numerusform>%n header field</numerusform>
            <numerusform>%n header fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers explained</source>
        <translation>
            <numerusform>%n answer explained</numerusform>
            <numerusform>%n answers explained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Http1Transport</name>
    <message numerus="yes">
        <source>%n more byte(s) came after the end of the answer.</source>
        <translation>
            <numerusform>%n more byte came after the end of the answer.</numerusform>
            <numerusform>%n more bytes came after the end of the answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was reset after %n byte(s) of the body.</source>
        <translation>
            <numerusform>The connection was reset after %n byte of the body.</numerusform>
            <numerusform>The connection was reset after %n bytes of the body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was closed after %n byte(s), before the body was whole.</source>
        <translation>
            <numerusform>The connection was closed after %n byte, before the body was whole.</numerusform>
            <numerusform>The connection was closed after %n bytes, before the body was whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Http2Transport</name>
    <message numerus="yes">
        <source>Content-Length says %1, but %n byte(s) came.</source>
        <translation>
            <numerusform>Content-Length says %1, but %n byte came.</numerusform>
            <numerusform>Content-Length says %1, but %n bytes came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPhrases</name>
    <message numerus="yes">
        <source>%n entry(s) or line(s) could not be used.</source>
        <translation>
            <numerusform>%n entry or line could not be used.</numerusform>
            <numerusform>%n entries or lines could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbeRun</name>
    <message numerus="yes">
        <source>More than %n redirect(s) followed each other.</source>
        <translation>
            <numerusform>More than %n redirect followed each other.</numerusform>
            <numerusform>More than %n redirects followed each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message numerus="yes">
        <source>%n meanings, the likeliest first: %1</source>
        <translation>
            <numerusform>%n meaning, the likeliest first: %1</numerusform>
            <numerusform>%n meanings, the likeliest first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::BatchSide</name>
    <message numerus="yes">
        <source>%n batch(es), until you quit</source>
        <translation>
            <numerusform>%n batch, until you quit</numerusform>
            <numerusform>%n batches, until you quit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), %1 of them kept</source>
        <translation>
            <numerusform>%n batch, %1 of them kept</numerusform>
            <numerusform>%n batches, %1 of them kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es), kept on this computer</source>
        <translation>
            <numerusform>%n batch, kept on this computer</numerusform>
            <numerusform>%n batches, kept on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::Chains</name>
    <message numerus="yes">
        <source>%n redirects led from http to https on the same host.</source>
        <translation>
            <numerusform>%n redirect led from http to https on the same host.</numerusform>
            <numerusform>%n redirects led from http to https on the same host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led to another address of the same host.</source>
        <translation>
            <numerusform>%n redirect led to another address of the same host.</numerusform>
            <numerusform>%n redirects led to another address of the same host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects led from %1 to %2.</source>
        <translation>
            <numerusform>%n redirect led from %1 to %2.</numerusform>
            <numerusform>%n redirects led from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::CompatSection</name>
    <message numerus="yes">
        <source>%n of %1 handle it</source>
        <translation>
            <numerusform>%n of %1 handles it</numerusform>
            <numerusform>%n of %1 handle it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::Failures</name>
    <message numerus="yes">
        <source>It is made out for %1 and %n more, not for %2.</source>
        <translation>
            <numerusform>It is made out for %1 and %n more, not for %2.</numerusform>
            <numerusform>It is made out for %1 and %n more, not for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects.</source>
        <translation>
            <numerusform>Stopped after %n redirect.</numerusform>
            <numerusform>Stopped after %n redirects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer had begun: %n byte(s) came within %1.</source>
        <translation>
            <numerusform>The answer had begun: %n byte came within %1.</numerusform>
            <numerusform>The answer had begun: %n bytes came within %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::HopTabs</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::MeaningsBar</name>
    <message numerus="yes">
        <source>and %n finer codes, listed below</source>
        <translation>
            <numerusform>and %n finer code, listed below</numerusform>
            <numerusform>and %n finer codes, listed below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n finer codes of %1, %2 to %3</source>
        <translation>
            <numerusform>and %n finer code of %1, %2 to %3</numerusform>
            <numerusform>and %n finer codes of %1, %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::NotePopup</name>
    <message numerus="yes">
        <source>The same note holds for %n more browsers.</source>
        <translation>
            <numerusform>The same note holds for %n more browser.</numerusform>
            <numerusform>The same note holds for %n more browsers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::PracticeDialog</name>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n request answered</numerusform>
            <numerusform>%n requests answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::ProbeSide</name>
    <message numerus="yes">
        <source>%n probe(s), kept on this computer</source>
        <translation>
            <numerusform>%n probe, kept on this computer</numerusform>
            <numerusform>%n probes, kept on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s), until the window closes</source>
        <translation>
            <numerusform>%n probe, until the window closes</numerusform>
            <numerusform>%n probes, until the window closes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::Redirects</name>
    <message numerus="yes">
        <source>%n redirects in a row: each costs a round trip, and some programs follow no more than five.</source>
        <translation>
            <numerusform>%n redirect in a row: each costs a round trip, and some programs follow no more than five.</numerusform>
            <numerusform>%n redirects in a row: each costs a round trip, and some programs follow no more than five.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::SaveMenu</name>
    <message numerus="yes">
        <source>Save %n result(s)</source>
        <translation>
            <numerusform>Save %n result</numerusform>
            <numerusform>Save %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::UrlBar</name>
    <message numerus="yes">
        <source>Options, %n set</source>
        <translation>
            <numerusform>Options, %n set</numerusform>
            <numerusform>Options, %n set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::WaitingView</name>
    <message numerus="yes">
        <source>Looking up the name, for %n second(s).</source>
        <translation>
            <numerusform>Looking up the name, for %n second.</numerusform>
            <numerusform>Looking up the name, for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting, for %n second(s).</source>
        <translation>
            <numerusform>Connecting, for %n second.</numerusform>
            <numerusform>Connecting, for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreeing on a secure connection, for %n second(s).</source>
        <translation>
            <numerusform>Agreeing on a secure connection, for %n second.</numerusform>
            <numerusform>Agreeing on a secure connection, for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, no answer for %n second(s).</source>
        <translation>
            <numerusform>Connected, no answer for %n second.</numerusform>
            <numerusform>Connected, no answer for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is coming in, for %n second(s).</source>
        <translation>
            <numerusform>The answer is coming in, for %n second.</numerusform>
            <numerusform>The answer is coming in, for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusScope::Wording</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsRows</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued for %n day(s), so meant to be renewed by a program</source>
        <translation>
            <numerusform>Issued for %n day, so meant to be renewed by a program</numerusform>
            <numerusform>Issued for %n days, so meant to be renewed by a program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued for %n day(s)</source>
        <translation>
            <numerusform>Issued for %n day</numerusform>
            <numerusform>Issued for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message numerus="yes">
        <source>%n redirect(s) so far, %1</source>
        <translation>
            <numerusform>%n redirect so far, %1</numerusform>
            <numerusform>%n redirects so far, %1</numerusform>
        </translation>
    </message>
</context>
</TS>
