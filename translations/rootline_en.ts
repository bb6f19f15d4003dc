<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n more row(s) are not listed here.</source>
        <translation>
            <numerusform>%n more row is not listed here.</numerusform>
            <numerusform>%n more rows are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) are not listed here. A report names all of them.</source>
        <translation>
            <numerusform>%n more finding is not listed here. A report names all of them.</numerusform>
            <numerusform>%n more findings are not listed here. A report names all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustGraph</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::DigestWorkbench</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Rows of a sum that are left out</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::Enumeration</name>
    <message numerus="yes">
        <source>%n name(s) of %1</source>
        <translation>
            <numerusform>%n name of %1</numerusform>
            <numerusform>%n names of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NSEC3, %n additional iteration(s)</source>
        <translation>
            <numerusform>NSEC3, %n additional iteration</numerusform>
            <numerusform>NSEC3, %n additional iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hashes heard with %n question(s).</source>
        <translation>
            <numerusform>%1 hashes heard with %n question.</numerusform>
            <numerusform>%1 hashes heard with %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) tried: %1 of %2 hashes explained.</source>
        <translation>
            <numerusform>%n word tried: %1 of %2 hashes explained.</numerusform>
            <numerusform>%n words tried: %1 of %2 hashes explained.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::FindingWording</name>
    <message numerus="yes">
        <source>%1 hashes names %n more time(s) than once.</source>
        <translation>
            <numerusform>%1 hashes names %n more time than once.</numerusform>
            <numerusform>%1 hashes names %n more times than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published keys have this tag; the signature fits none of them.</source>
        <translation>
            <numerusform>%n published key has this tag; the signature does not fit it.</numerusform>
            <numerusform>%n published keys have this tag; the signature fits none of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that fitted no question were ignored.</source>
        <translation>
            <numerusform>%n answer that fitted no question was ignored.</numerusform>
            <numerusform>%n answers that fitted no question were ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n answer(s), asked for without the DO flag. Name servers then send no signatures, so nothing can be checked.</source>
        <translation>
            <numerusform>The file holds %n answer, asked for without the DO flag. Name servers then send no signatures, so nothing can be checked.</numerusform>
            <numerusform>The file holds %n answers, asked for without the DO flag. Name servers then send no signatures, so nothing can be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that its header counts are missing.</source>
        <translation>
            <numerusform>%n record that its header counts is missing.</numerusform>
            <numerusform>%n records that its header counts are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::OtherView</name>
    <message numerus="yes">
        <source>(and %n more change(s))</source>
        <translation>
            <numerusform>(and %n more change)</numerusform>
            <numerusform>(and %n more changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::QueryWords</name>
    <message numerus="yes">
        <source>This name has %n character(s), which is too long. Shorten it to 253 at most.</source>
        <translation>
            <numerusform>This name has %n character, which is too long. Shorten it to 253 at most.</numerusform>
            <numerusform>This name has %n characters, which is too long. Shorten it to 253 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::ServerTable</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>after the first of several records</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::StandpointWords</name>
    <message numerus="yes">
        <source>(and %n more change(s))</source>
        <translation>
            <numerusform>(and %n more change)</numerusform>
            <numerusform>(and %n more changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::TimeWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::ValidationSteps</name>
    <message numerus="yes">
        <source>%n record(s) in canonical form, with the original TTL: the signature fits the key; %1.</source>
        <extracomment>%1 a duration such as &quot;13 days left&quot;</extracomment>
        <translation>
            <numerusform>%n record in canonical form, with the original TTL: the signature fits the key; %1.</numerusform>
            <numerusform>%n records in canonical form, with the original TTL: the signature fits the key; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in canonical form, with the original TTL: %1; %2.</source>
        <extracomment>%1 what is wrong, in a word or two; %2 &quot;13 days left&quot; or &quot;expired 3 days ago&quot;</extracomment>
        <translation>
            <numerusform>%n record in canonical form, with the original TTL: %1; %2.</numerusform>
            <numerusform>%n records in canonical form, with the original TTL: %1; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::WatchList</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::cli::BatchWords</name>
    <message numerus="yes">
        <source>%n unreadable</source>
        <extracomment>lines of a list that are no names</extracomment>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were done before.</source>
        <translation>
            <numerusform>%n line was done before.</numerusform>
            <numerusform>%n lines were done before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::cli::ImportWords</name>
    <message numerus="yes">
        <source>Left out: %n answer(s) that were asked for without DNSSEC. Ask again with +dnssec.</source>
        <translation>
            <numerusform>Left out: %n answer that was asked for without DNSSEC. Ask again with +dnssec.</numerusform>
            <numerusform>Left out: %n answers that were asked for without DNSSEC. Ask again with +dnssec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n line(s) that cannot be read as records.</source>
        <translation>
            <numerusform>Left out: %n line that cannot be read as a record.</numerusform>
            <numerusform>Left out: %n lines that cannot be read as records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n message(s) that cannot be read.</source>
        <translation>
            <numerusform>Left out: %n message that cannot be read.</numerusform>
            <numerusform>Left out: %n messages that cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) that came truncated.</source>
        <translation>
            <numerusform>Left out: %n answer that came truncated.</numerusform>
            <numerusform>Left out: %n answers that came truncated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) of resolvers, beside those of the name servers.</source>
        <translation>
            <numerusform>Left out: %n answer of a resolver, beside those of the name servers.</numerusform>
            <numerusform>Left out: %n answers of resolvers, beside those of the name servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file: answers to %n question(s) that a resolver would ask.</source>
        <translation>
            <numerusform>Not in the file: the answer to %n question that a resolver would ask.</numerusform>
            <numerusform>Not in the file: answers to %n questions that a resolver would ask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No DS is given, so the zone is validated by its own %n key(s). Give the DS with --trust-anchor.</source>
        <translation>
            <numerusform>No DS is given, so the zone is judged by its own %n key. Give the DS with --trust-anchor.</numerusform>
            <numerusform>No DS is given, so the zone is judged by its own %n keys. Give the DS with --trust-anchor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) of name servers, beside those of the resolvers.</source>
        <translation>
            <numerusform>Left out: %n answer of a name server, beside those of the resolvers.</numerusform>
            <numerusform>Left out: %n answers of name servers, beside those of the resolvers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n part(s) of split packets whose other parts are not in the file.</source>
        <translation>
            <numerusform>Left out: %n part of a split packet whose other parts are not in the file.</numerusform>
            <numerusform>Left out: %n parts of split packets whose other parts are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n message(s) about names of a local network (mDNS, LLMNR).</source>
        <translation>
            <numerusform>Left out: %n message about names of a local network (mDNS, LLMNR).</numerusform>
            <numerusform>Left out: %n messages about names of a local network (mDNS, LLMNR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n connection(s) with DNS over TLS, HTTPS or QUIC: it is encrypted and cannot be read.</source>
        <translation>
            <numerusform>Left out: %n connection with DNS over TLS, HTTPS or QUIC: it is encrypted and cannot be read.</numerusform>
            <numerusform>Left out: %n connections with DNS over TLS, HTTPS or QUIC: they are encrypted and cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file: the answers to %n question(s) that were asked.</source>
        <translation>
            <numerusform>Not in the file: the answer to %n question that was asked.</numerusform>
            <numerusform>Not in the file: the answers to %n questions that were asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not judged: %n NSEC or NSEC3 record(s) of a chain that is not in use.</source>
        <translation>
            <numerusform>Not judged: %n NSEC or NSEC3 record of a chain that is not in use.</numerusform>
            <numerusform>Not judged: %n NSEC or NSEC3 records of a chain that is not in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rootline::cli::LabWords</name>
    <message numerus="yes">
        <source>%1 has %n step(s). Use --step with a number up to that.</source>
        <translation>
            <numerusform>%1 has %n step. Use --step with a number up to that.</numerusform>
            <numerusform>%1 has %n steps. Use --step with a number up to that.</numerusform>
        </translation>
    </message>
</context>
</TS>
