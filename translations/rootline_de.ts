<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Details</name>
    <message>
        <source>A DS or a signature names this key, but the zone does not publish it.</source>
        <translation>Ein DS oder eine Signatur nennt diesen Schlüssel, aber die Zone veröffentlicht ihn nicht.</translation>
    </message>
    <message>
        <source>All DNSKEY records of the zone. A key that the parent&apos;s DS names must sign this set. Then a validator trusts every key in it.</source>
        <translation>Alle DNSKEY-Einträge der Zone. Ein Schlüssel, den der DS der übergeordneten Zone nennt, muss diesen Satz signieren. Dann gilt jeder Schlüssel darin.</translation>
    </message>
    <message>
        <source>This key is trusted because it is configured as a trust anchor. The whole chain below it depends on it.</source>
        <translation>Diesem Schlüssel wird vertraut, weil er als Vertrauensanker eingetragen ist. Die ganze Kette darunter hängt an ihm.</translation>
    </message>
    <message>
        <source>%1 publishes a digest of this zone&apos;s key. Rootline computed the digest from the key: both are equal.</source>
        <translation>%1 veröffentlicht einen Hashwert des Schlüssels dieser Zone. Rootline hat den Hashwert aus dem Schlüssel berechnet: Beide sind gleich.</translation>
    </message>
    <message>
        <source>%1 says</source>
        <extracomment>Heading of a column: what the parent zone publishes</extracomment>
        <translation>%1 sagt</translation>
    </message>
    <message>
        <source>the zone&apos;s key</source>
        <extracomment>Heading of a column: computed from the key that the zone publishes</extracomment>
        <translation>Schlüssel der Zone</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>Schlüsselnummer</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Digest type</source>
        <translation>Digest-Typ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen (Flags)</translation>
    </message>
    <message>
        <source>Named by the parent&apos;s DS</source>
        <translation>Vom DS der übergeordneten Zone genannt</translation>
    </message>
    <message>
        <source>Signs the DNSKEY set</source>
        <translation>Signiert den DNSKEY-Satz</translation>
    </message>
    <message>
        <source>exists, without the type</source>
        <translation>existiert, ohne den Typ</translation>
    </message>
    <message>
        <source>falls into the gap</source>
        <extracomment>A step of a proof of absence: the name lies in the gap that an NSEC record tells</extracomment>
        <translation>liegt in der Lücke</translation>
    </message>
    <message>
        <source>closest name above that exists</source>
        <translation>nächster vorhandener Name</translation>
    </message>
    <message>
        <source>next name, in the gap</source>
        <translation>nächster Name, in der Lücke</translation>
    </message>
    <message>
        <source>wildcard without the type</source>
        <translation>Platzhalter ohne den Typ</translation>
    </message>
    <message>
        <source>no wildcard</source>
        <translation>kein Platzhalter</translation>
    </message>
    <message>
        <source>delegated without DS</source>
        <translation>delegiert ohne DS</translation>
    </message>
    <message>
        <source>The zone is signed, so these records need a signature. No signature was sent.</source>
        <translation>Die Zone ist signiert, also brauchen diese Einträge eine Signatur. Es wurde keine gesendet.</translation>
    </message>
    <message>
        <source>Signature by key %1</source>
        <translation>Signatur mit Schlüssel %1</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Namensteile</translation>
    </message>
    <message>
        <source>Original TTL</source>
        <translation>Ursprüngliche TTL</translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Gesehen bei %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The chain breaks here</source>
        <extracomment>State of the one part of the picture where the chain breaks</extracomment>
        <translation>Hier bricht die Kette</translation>
    </message>
    <message>
        <source>The chain does not reach this point</source>
        <translation>Die Kette reicht nicht bis hierher</translation>
    </message>
    <message>
        <source>%1; with this server&apos;s answers only: %2</source>
        <extracomment>About a name server. %1: &quot;answers&quot;. %2: a verdict such as &quot;bogus&quot;</extracomment>
        <translation>%1; nur mit den Antworten dieses Servers: %2</translation>
    </message>
    <message>
        <source>Trust anchor %1</source>
        <translation>Vertrauensanker %1</translation>
    </message>
    <message>
        <source>The name servers publish another version now. Caches may answer with this old copy until %1.</source>
        <translation>Die Nameserver veröffentlichen jetzt eine andere Fassung. Caches können bis %1 mit dieser alten Kopie antworten.</translation>
    </message>
    <message>
        <source>Verdict with this cached copy</source>
        <translation>Urteil mit dieser Kopie aus dem Cache</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not listed here.</source>
        <translation>
            <numerusform>%n weitere Zeile ist hier nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Zeilen sind hier nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) are not listed here. A report names all of them.</source>
        <translation>
            <numerusform>%n weiterer Befund ist hier nicht aufgeführt. Ein Bericht nennt alle.</numerusform>
            <numerusform>%n weitere Befunde sind hier nicht aufgeführt. Ein Bericht nennt alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message>
        <source>secure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>insecure</source>
        <extracomment>State of a part of the picture: not protected by DNSSEC, which is not an error</extracomment>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>broken here</source>
        <translation>hier gebrochen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not reached by the chain</source>
        <translation>von der Kette nicht erreicht</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>A zone in the picture, for the screen reader</extracomment>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Signature, %1</source>
        <extracomment>An RRSIG as a line of the picture; %1 is &quot;KSK 20326 to DNSKEY set&quot;</extracomment>
        <translation>Signatur, %1</translation>
    </message>
</context>
<context>
    <name>TrustGraph</name>
    <message>
        <source>No such name</source>
        <extracomment>The proof that a name does not exist</extracomment>
        <translation>Kein solcher Name</translation>
    </message>
    <message>
        <source>No such record</source>
        <translation>Kein solcher Eintrag</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>On the link from an alias (CNAME) to the name that it stands for</extracomment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Schlüssel</translation>
    </message>
    <message>
        <source>publishes no keys</source>
        <translation>veröffentlicht keine Schlüssel</translation>
    </message>
    <message>
        <source>keys not received yet</source>
        <translation>Schlüssel noch nicht empfangen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>signatures valid for %1</source>
        <extracomment>When the first signature of a zone ends: %1 is a short time span such as &quot;6 d&quot;</extracomment>
        <translation>Signaturen gültig für %1</translation>
    </message>
    <message>
        <source>signed · %1</source>
        <translation>signiert · %1</translation>
    </message>
    <message>
        <source>configured as trust anchor</source>
        <extracomment>On a link between zones where a configured trust anchor stands in for the parent</extracomment>
        <translation>als Vertrauensanker eingetragen</translation>
    </message>
    <message>
        <source>matches no published key</source>
        <extracomment>On the broken line from a DS to the empty place of the key that it names</extracomment>
        <translation>passt zu keinem veröffentlichten Schlüssel</translation>
    </message>
    <message>
        <source>DNSKEY set</source>
        <extracomment>All DNSKEY records of a zone together: what the key signing key signs</extracomment>
        <translation>DNSKEY-Satz</translation>
    </message>
    <message>
        <source>no key here</source>
        <translation>hier kein Schlüssel</translation>
    </message>
    <message>
        <source>the zone publishes no key</source>
        <extracomment>Below &quot;no key here&quot;: the zone has no DNSKEY records although a DS record promises one</extracomment>
        <translation>die Zone veröffentlicht keinen</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>A zone outside DNSSEC; RFC 4035 calls it insecure. Calm: nothing is wrong</extracomment>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>answers, without DNSSEC</source>
        <extracomment>Below &quot;Not signed&quot;; calm, nothing is wrong</extracomment>
        <translation>antwortet, ohne DNSSEC</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>no signature</source>
        <extracomment>On a line of the picture: there should be a signature and there is none</extracomment>
        <translation>keine Signatur</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>Signatur %1</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <extracomment>On a signature in the picture; %1 is a time span such as &quot;3 days&quot;</extracomment>
        <translation>abgelaufen seit: %1</translation>
    </message>
    <message>
        <source>digest matches</source>
        <extracomment>On the line from a DS to the key whose digest it holds</extracomment>
        <translation>Hashwert gleich</translation>
    </message>
    <message>
        <source>KSK %1</source>
        <extracomment>Key signing key, with its key tag</extracomment>
        <translation>KSK %1</translation>
    </message>
    <message>
        <source>ZSK %1</source>
        <extracomment>Zone signing key, with its key tag</extracomment>
        <translation>ZSK %1</translation>
    </message>
    <message>
        <source>CSK %1</source>
        <extracomment>Combined signing key (signs keys and data), with its key tag</extracomment>
        <translation>CSK %1</translation>
    </message>
    <message>
        <source>%1 · %2 bit</source>
        <extracomment>Algorithm and size of a key</extracomment>
        <translation>%1 · %2 Bit</translation>
    </message>
    <message>
        <source>DS %1</source>
        <translation>DS %1</translation>
    </message>
    <message>
        <source>. (root)</source>
        <extracomment>The root zone, whose name is a dot</extracomment>
        <translation>. (Root)</translation>
    </message>
    <message>
        <source>no DS, proven</source>
        <extracomment>On the border between two zones: the parent has signed that there is no DS record</extracomment>
        <translation>kein DS, bewiesen</translation>
    </message>
    <message>
        <source>no DS, opted out</source>
        <translation>kein DS, Opt-out</translation>
    </message>
    <message>
        <source>no DS, no proof</source>
        <translation>kein DS, kein Beweis</translation>
    </message>
    <message>
        <source>no DS</source>
        <translation>kein DS</translation>
    </message>
    <message>
        <source>DS not received yet</source>
        <translation>DS noch nicht empfangen</translation>
    </message>
    <message>
        <source>DS %1 matches</source>
        <extracomment>On the link between two zones: the parent&apos;s DS record holds the digest of the child&apos;s key</extracomment>
        <translation>DS %1 passt</translation>
    </message>
    <message>
        <source>DS %1: %2</source>
        <extracomment>On the link between two zones: a DS with its key tag, and what is the matter with it</extracomment>
        <translation>DS %1: %2</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>Hier gebrochen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>A zone behind the broken link: what it says cannot be trusted, but the fault is above</extracomment>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>No DS</source>
        <translation>Kein DS</translation>
    </message>
    <message>
        <source>No exact name</source>
        <translation>Kein genauer Name</translation>
    </message>
    <message>
        <source>No %1 record</source>
        <extracomment>The proof that a name has no record of a type, such as AAAA</extracomment>
        <translation>Kein %1-Eintrag</translation>
    </message>
    <message>
        <source>no proof was sent</source>
        <translation>es kam kein Beweis</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is NSEC or NSEC3, %2 the number of records that make up the proof</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Trust anchor %1</source>
        <extracomment>A key that is trusted by configuration, with its key tag</extracomment>
        <translation>Vertrauensanker %1</translation>
    </message>
    <message>
        <source>the zone has no keys</source>
        <extracomment>On the broken line from a DS to a zone without DNSKEY records</extracomment>
        <translation>die Zone hat keine Schlüssel</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>On the border between two zones behind the broken link: nobody looked for a DS any more</extracomment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not in the cached set</source>
        <extracomment>In the empty place of a key that an old copy of the zone&apos;s keys does not have</extracomment>
        <translation>nicht im gespeicherten Satz</translation>
    </message>
    <message>
        <source>its key is not in the cached set</source>
        <translation>ihr Schlüssel ist nicht im gespeicherten Satz</translation>
    </message>
    <message>
        <source>A resolver with this cached copy returns an error.</source>
        <translation>Ein Resolver mit dieser Kopie im Cache meldet einen Fehler.</translation>
    </message>
    <message>
        <source>still matches</source>
        <extracomment>On the link from an old copy of a set to what it still proves</extracomment>
        <translation>passt noch</translation>
    </message>
    <message>
        <source>keep signing until %1</source>
        <extracomment>On the broken link from an old DS to a zone without DNSKEY records</extracomment>
        <translation>weiter signieren bis %1</translation>
    </message>
    <message>
        <source>matches no current key</source>
        <extracomment>On the broken link from an old DS to a zone with other keys</extracomment>
        <translation>passt zu keinem jetzigen Schlüssel</translation>
    </message>
    <message>
        <source>matches no current signature</source>
        <extracomment>On the broken link from an old copy of a zone&apos;s keys to what the zone signs today</extracomment>
        <translation>passt zu keiner jetzigen Signatur</translation>
    </message>
    <message>
        <source>Is this computer&apos;s clock wrong?</source>
        <extracomment>On the card of the root, beside a clock: every signature is off by the same time, so the fault is not the zones&apos;</extracomment>
        <translation>Geht die Uhr dieses Computers falsch?</translation>
    </message>
    <message>
        <source>Old DS %1</source>
        <extracomment>What caches still hold: %1 key tags</extracomment>
        <translation>Alter DS %1</translation>
    </message>
    <message>
        <source>Old keys %1</source>
        <translation>Alte Schlüssel %1</translation>
    </message>
    <message>
        <source>cached until %1</source>
        <extracomment>Of something that is no longer published: %1 a time of day or a date</extracomment>
        <translation>gespeichert bis %1</translation>
    </message>
    <message>
        <source>DS not checked</source>
        <extracomment>On the border between two zones: nothing above could be checked, so nobody looked at the DS</extracomment>
        <translation>DS nicht geprüft</translation>
    </message>
    <message>
        <source>Servers differ</source>
        <extracomment>On the card of a zone: whom one asks decides what one hears</extracomment>
        <translation>Server verschieden</translation>
    </message>
    <message>
        <source>Broken at %1 of %2 servers</source>
        <extracomment>On the card of a zone, beside a ring with a segment for each of its name servers</extracomment>
        <translation>Gebrochen bei %1 von %2 Servern</translation>
    </message>
    <message>
        <source>%1 of %2 keys drawn</source>
        <extracomment>In the picture of a zone with very many keys</extracomment>
        <translation>%1 von %2 Schlüsseln gezeichnet</translation>
    </message>
    <message>
        <source>%1 of %2 DS drawn</source>
        <translation>%1 von %2 DS gezeichnet</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>noch nicht empfangen</translation>
    </message>
    <message>
        <source>forged by the attacker</source>
        <extracomment>Beside records in the picture, short</extracomment>
        <translation>vom Angreifer gefälscht</translation>
    </message>
    <message>
        <source>matches no current DS</source>
        <extracomment>On the broken link from an old copy of a zone&apos;s keys, which has no key that the current DS names</extracomment>
        <translation>passt zu keinem jetzigen DS</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>key %1</source>
        <extracomment>%1 a key tag</extracomment>
        <translation>Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>rootline::Appearance</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>Colours of the window: as the desktop has them</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Larger, for a projector</source>
        <translation>&amp;Größer, für den Beamer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
</context>
<context>
    <name>rootline::Attack</name>
    <message>
        <source>What the zone&apos;s servers say</source>
        <translation>Was die Server der Zone sagen</translation>
    </message>
    <message>
        <source>Resolver without validation</source>
        <translation>Resolver ohne Prüfung</translation>
    </message>
    <message>
        <source>Validating resolver</source>
        <translation>Prüfender Resolver</translation>
    </message>
    <message>
        <source>A resolver without validation: %1</source>
        <translation>Ein Resolver ohne Prüfung: %1</translation>
    </message>
    <message>
        <source>A validating resolver: %1</source>
        <translation>Ein prüfender Resolver: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>Its cache: poisoned</source>
        <translation>Sein Cache: vergiftet</translation>
    </message>
    <message>
        <source>Its cache</source>
        <translation>Sein Cache</translation>
    </message>
    <message>
        <source>A forged answer arrives first</source>
        <translation>Eine gefälschte Antwort kommt zuerst an</translation>
    </message>
    <message>
        <source>An attacker on the path changes an answer</source>
        <translation>Ein Angreifer auf dem Weg ändert eine Antwort</translation>
    </message>
    <message>
        <source>The attacker signs with another key</source>
        <translation>Der Angreifer signiert mit einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>The attacker replaces the zone&apos;s keys</source>
        <translation>Der Angreifer tauscht die Schlüssel der Zone aus</translation>
    </message>
    <message>
        <source>An attacker on the path removes the signatures</source>
        <translation>Ein Angreifer auf dem Weg entfernt die Signaturen</translation>
    </message>
    <message>
        <source>The attacker hides the DS</source>
        <translation>Der Angreifer unterschlägt den DS</translation>
    </message>
    <message>
        <source>The attacker replays an old answer</source>
        <translation>Der Angreifer spielt eine alte Antwort wieder ein</translation>
    </message>
    <message>
        <source>The attacker invents &quot;no such name&quot;</source>
        <translation>Der Angreifer erfindet „gibt es nicht“</translation>
    </message>
    <message>
        <source>The attacker replays a proof for another name</source>
        <translation>Der Angreifer spielt einen Beweis für einen anderen Namen ein</translation>
    </message>
    <message>
        <source>An attacker reads the messages</source>
        <translation>Ein Angreifer liest mit</translation>
    </message>
    <message>
        <source>An attacker floods the servers</source>
        <translation>Ein Angreifer überflutet die Server</translation>
    </message>
    <message>
        <source>An attacker controls the signing system</source>
        <translation>Ein Angreifer beherrscht das Signiersystem</translation>
    </message>
    <message>
        <source>The operator signs a wrong record</source>
        <translation>Der Betreiber signiert einen falschen Eintrag</translation>
    </message>
    <message>
        <source>The attacker sends a forged reply that arrives before the true one.</source>
        <translation>Der Angreifer sendet eine gefälschte Antwort, die vor der echten ankommt.</translation>
    </message>
    <message>
        <source>An attacker on the path changes the data in the reply.</source>
        <translation>Ein Angreifer auf dem Weg ändert die Daten in der Antwort.</translation>
    </message>
    <message>
        <source>The attacker changes the reply and signs it with a key that is not in the zone.</source>
        <translation>Der Angreifer ändert die Antwort und signiert sie mit einem Schlüssel, der nicht in der Zone ist.</translation>
    </message>
    <message>
        <source>The attacker replaces the zone&apos;s keys and signs every record again.</source>
        <translation>Der Angreifer ersetzt die Schlüssel der Zone und signiert alle Einträge neu.</translation>
    </message>
    <message>
        <source>An attacker on the path changes the reply and removes the signature.</source>
        <translation>Ein Angreifer auf dem Weg ändert die Antwort und entfernt die Signatur.</translation>
    </message>
    <message>
        <source>The attacker changes the reply about the DS, so that the zone looks unsigned.</source>
        <translation>Der Angreifer ändert die Antwort zum DS, damit die Zone unsigniert aussieht.</translation>
    </message>
    <message>
        <source>The attacker recorded a signed answer long ago and sends it today.</source>
        <translation>Der Angreifer hat vor langer Zeit eine signierte Antwort aufgezeichnet und sendet sie heute.</translation>
    </message>
    <message>
        <source>The attacker replies that there is no such name.</source>
        <translation>Der Angreifer antwortet, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>The attacker replies that there is no such name, and adds a valid proof for another name.</source>
        <translation>Der Angreifer antwortet, dass es den Namen nicht gibt, und fügt einen gültigen Beweis für einen anderen Namen bei.</translation>
    </message>
    <message>
        <source>An attacker on the path reads the question and the answer, but changes nothing.</source>
        <translation>Ein Angreifer auf dem Weg liest Frage und Antwort, ändert aber nichts.</translation>
    </message>
    <message>
        <source>The attacker sends so much traffic to the zone&apos;s servers that they cannot answer.</source>
        <translation>Der Angreifer sendet so viel Verkehr an die Server der Zone, dass sie nicht antworten können.</translation>
    </message>
    <message>
        <source>An attacker who controls the signing system can sign any data.</source>
        <translation>Ein Angreifer, der das Signiersystem beherrscht, kann beliebige Daten signieren.</translation>
    </message>
    <message>
        <source>There is no attack: the operator made a mistake and signed it.</source>
        <translation>Es gibt keinen Angriff: Der Betreiber hat einen Fehler gemacht und ihn signiert.</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>no %1 record</source>
        <translation>kein %1-Record</translation>
    </message>
    <message>
        <source>Receives no answer. Its users get an error.</source>
        <translation>Empfängt keine Antwort. Seine Benutzer bekommen einen Fehler.</translation>
    </message>
    <message>
        <source>Accepts the true answer. The attacker can read it too.</source>
        <translation>Nimmt die echte Antwort an. Der Angreifer kann sie mitlesen.</translation>
    </message>
    <message>
        <source>Accepts the true answer.</source>
        <translation>Nimmt die echte Antwort an.</translation>
    </message>
    <message>
        <source>Accepts it. All users of this resolver get the forged answer for %1.</source>
        <translation>Nimmt sie an. Alle Benutzer dieses Resolvers bekommen %1 lang die gefälschte Antwort.</translation>
    </message>
    <message>
        <source>Refuses it: %1 Its users get an error, not the forged answer.</source>
        <translation>Lehnt sie ab: %1 Seine Benutzer bekommen einen Fehler, nicht die gefälschte Antwort.</translation>
    </message>
    <message>
        <source>Receives nothing that it could validate. Its users get an error.</source>
        <translation>Empfängt nichts, was er prüfen könnte. Seine Benutzer bekommen einen Fehler.</translation>
    </message>
    <message>
        <source>Accepts it too: nothing is signed here, so it has nothing to validate.</source>
        <translation>Nimmt sie auch an: Hier ist nichts signiert, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Accepts the true answer. Nothing is signed here, so it has nothing to validate.</source>
        <translation>Nimmt die echte Antwort an. Hier ist nichts signiert, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Accepts it too: every signature is valid. DNSSEC does not stop this.</source>
        <translation>Nimmt sie auch an: Jede Signatur ist gültig. DNSSEC verhindert das nicht.</translation>
    </message>
    <message>
        <source>Accepts the true answer, because it is valid. The attacker can read it too: DNSSEC does not encrypt.</source>
        <translation>Nimmt die echte Antwort an, denn sie ist gültig. Der Angreifer kann sie mitlesen: DNSSEC verschlüsselt nicht.</translation>
    </message>
    <message>
        <source>Accepts the true answer, because it is valid.</source>
        <translation>Nimmt die echte Antwort an, denn sie ist gültig.</translation>
    </message>
    <message>
        <source>The attacker must guess the message ID (one of %1) and the port (one of %2): each forged reply succeeds with a chance of 1 in %3.</source>
        <translation>Der Angreifer muss die Nachrichtennummer (eine von %1) und den Port (einer von %2) erraten: Jede gefälschte Antwort gelingt mit einer Chance von 1 zu %3.</translation>
    </message>
    <message>
        <source>The attacker must guess only the message ID (one of %1): the port is always the same.</source>
        <translation>Der Angreifer muss nur die Nachrichtennummer (eine von %1) erraten: Der Port ist immer derselbe.</translation>
    </message>
    <message>
        <source>%1 forged replies arrive before the true one: the attacker wins one race in %2.</source>
        <translation>%1 gefälschte Antworten kommen vor der echten an: Der Angreifer gewinnt eines von %2 Rennen.</translation>
    </message>
    <message>
        <source>After %1 races, the attacker has won at least one with a chance of 50 %.</source>
        <translation>Nach %1 Rennen hat der Angreifer mit einer Chance von 50 % mindestens eines gewonnen.</translation>
    </message>
    <message>
        <source>The attacker starts a new race at once by asking for a new name each time (Kaminsky): after %1 races, the chance to have won one is %2.</source>
        <translation>Der Angreifer beginnt sofort ein neues Rennen, wenn er jedes Mal nach einem neuen Namen fragt (Kaminsky): Nach %1 Rennen ist die Chance, eines gewonnen zu haben, %2.</translation>
    </message>
</context>
<context>
    <name>rootline::Banner</name>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>How to &amp;fix</source>
        <translation>Wie &amp;beheben</translation>
    </message>
    <message>
        <source>Show where the fault is in the picture</source>
        <translation>Zeigen, wo im Bild der Fehler ist</translation>
    </message>
    <message>
        <source>Show what to do, in order</source>
        <translation>Der Reihe nach zeigen, was zu tun ist</translation>
    </message>
</context>
<context>
    <name>rootline::ChainComparison</name>
    <message>
        <source>Verdicts</source>
        <extracomment>Heading of a group of differences between two captures</extracomment>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Neue Befunde</translation>
    </message>
    <message>
        <source>Findings that are gone</source>
        <translation>Befunde, die weg sind</translation>
    </message>
    <message>
        <source>Keys and DS</source>
        <translation>Schlüssel und DS</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Only in the first answer: %1</source>
        <extracomment>%1 a record</extracomment>
        <translation>Nur in der ersten Antwort: %1</translation>
    </message>
    <message>
        <source>Only in the second answer: %1</source>
        <translation>Nur in der zweiten Antwort: %1</translation>
    </message>
    <message>
        <source>The verdict was %1 and is %2.</source>
        <translation>Das Urteil war „%1“ und ist „%2“.</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <extracomment>%1 a zone, %2 and %3 words such as &quot;secure&quot;</extracomment>
        <translation>%1 war „%2“ und ist „%3“.</translation>
    </message>
    <message>
        <source>Signed again: %1. The old signature holds until %2, the new one until %3.</source>
        <extracomment>%1 owner, type and key tag; %2 and %3 dates with time</extracomment>
        <translation>Neu signiert: %1. Die alte Signatur gilt bis %2, die neue bis %3.</translation>
    </message>
    <message>
        <source>The two captures answer different questions: %1 and %2.</source>
        <translation>Die beiden Mitschnitte beantworten verschiedene Fragen: %1 und %2.</translation>
    </message>
    <message>
        <source>The response code was %1 and is %2.</source>
        <extracomment>%1 and %2 response codes such as NOERROR</extracomment>
        <translation>Der Antwortcode war %1 und ist %2.</translation>
    </message>
    <message>
        <source>The zone %1 is new in the chain.</source>
        <extracomment>%1 a zone</extracomment>
        <translation>Die Zone %1 ist neu in der Kette.</translation>
    </message>
    <message>
        <source>The zone %1 is no longer in the chain.</source>
        <extracomment>%1 a zone</extracomment>
        <translation>Die Zone %1 ist nicht mehr in der Kette.</translation>
    </message>
    <message>
        <source>%1 has a new DS: %2</source>
        <extracomment>%1 a zone, %2 key tag, digest type and digest</extracomment>
        <translation>%1 hat einen neuen DS: %2</translation>
    </message>
    <message>
        <source>%1 no longer has the DS: %2</source>
        <extracomment>%1 a zone, %2 key tag, digest type and digest</extracomment>
        <translation>%1 hat den DS nicht mehr: %2</translation>
    </message>
    <message>
        <source>%1 has a new key: %2</source>
        <extracomment>%1 a zone, %2 key tag and algorithm</extracomment>
        <translation>%1 hat einen neuen Schlüssel: %2</translation>
    </message>
    <message>
        <source>%1 no longer has the key: %2</source>
        <extracomment>%1 a zone, %2 key tag and algorithm</extracomment>
        <translation>%1 hat den Schlüssel nicht mehr: %2</translation>
    </message>
    <message>
        <source>New signature: %1</source>
        <extracomment>%1 owner, type, key tag and time of inception</extracomment>
        <translation>Neue Signatur: %1</translation>
    </message>
    <message>
        <source>Signature removed: %1</source>
        <extracomment>%1 owner, type, key tag and time of inception</extracomment>
        <translation>Signatur verschwunden: %1</translation>
    </message>
    <message>
        <source>The signature %1 was %2 and is %3.</source>
        <extracomment>%1 owner, type, key tag and time of inception; %2 and %3 words such as &quot;valid&quot;</extracomment>
        <translation>Die Signatur %1 war „%2“ und ist „%3“.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3 %4</source>
        <extracomment>%1 a name such as a file&apos;s, %2 date and time, %3 a sign and %4 a word such as &quot;secure&quot;</extracomment>
        <translation>%1, Stand %2: %3 %4</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
</context>
<context>
    <name>rootline::ChainDrawer</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Shows when each signature expires. Drag the line to validate for another time (Ctrl+5)</source>
        <translation>Zeigt, wann jede Signatur abläuft. Die Linie ziehen, um für eine andere Zeit zu prüfen (Strg+5)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Compares the answers of the name servers (Ctrl+6)</source>
        <translation>Vergleicht die Antworten der Nameserver (Strg+6)</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Shows each step of the validation with its octets (Ctrl+7)</source>
        <translation>Zeigt jeden Schritt der Prüfung mit seinen Oktetten (Strg+7)</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Title of a page for changes that are only thought of</extracomment>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Shows what a change would do before you make it (Ctrl+8)</source>
        <translation>Zeigt, was eine Änderung bewirken würde, bevor Sie sie machen (Strg+8)</translation>
    </message>
</context>
<context>
    <name>rootline::ChangePlan</name>
    <message>
        <source>Let both DNS hosts sign the zone with their own keys, and publish the other host&apos;s keys in both DNSKEY sets.</source>
        <translation>Beide DNS-Anbieter signieren die Zone mit eigenen Schlüsseln und veröffentlichen in beiden DNSKEY-Sätzen auch die Schlüssel des anderen.</translation>
    </message>
    <message>
        <source>Add the new key to the DNSKEY set, and sign the set with both keys.</source>
        <translation>Den neuen Schlüssel in den DNSKEY-Satz aufnehmen und den Satz mit beiden Schlüsseln signieren.</translation>
    </message>
    <message>
        <source>Sign every record set with the new algorithm too. Do not publish its key yet.</source>
        <translation>Alles auch mit dem neuen Algorithmus signieren. Dessen Schlüssel noch nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Publish the key of the new algorithm.</source>
        <translation>Den Schlüssel des neuen Algorithmus veröffentlichen.</translation>
    </message>
    <message>
        <source>At the registrar, add the DS of the new key. Keep the old DS.</source>
        <translation>Beim Registrar den DS des neuen Schlüssels hinzufügen. Den alten DS behalten.</translation>
    </message>
    <message>
        <source>At the registrar, enter the new host&apos;s name servers.</source>
        <translation>Beim Registrar die Nameserver des neuen Anbieters eintragen.</translation>
    </message>
    <message>
        <source>At the registrar, remove the DS of the old key.</source>
        <translation>Beim Registrar den DS des alten Schlüssels entfernen.</translation>
    </message>
    <message>
        <source>Remove the old keys from the DNSKEY set.</source>
        <translation>Die alten Schlüssel aus dem DNSKEY-Satz nehmen.</translation>
    </message>
    <message>
        <source>Stop signing with the old algorithm.</source>
        <translation>Mit dem alten Algorithmus nicht mehr signieren.</translation>
    </message>
    <message>
        <source>Let the DNS host sign the zone. This changes nothing for visitors yet.</source>
        <translation>Den DNS-Anbieter die Zone signieren lassen. Für Besucher ändert das noch nichts.</translation>
    </message>
    <message>
        <source>At the registrar, remove every DS. Continue to sign the zone.</source>
        <translation>Beim Registrar jeden DS entfernen. Die Zone weiter signieren.</translation>
    </message>
    <message>
        <source>Now the DNS host can stop signing.</source>
        <translation>Jetzt darf der DNS-Anbieter mit dem Signieren aufhören.</translation>
    </message>
    <message>
        <source>Wait for this: a resolver with the old DNSKEY set in its cache would not find the key that the new DS names.</source>
        <translation>Darauf warten: Ein Resolver mit dem alten DNSKEY-Satz im Cache fände den Schlüssel nicht, den der neue DS nennt.</translation>
    </message>
    <message>
        <source>Wait for this: resolvers with the old DS set in their cache would refuse the signatures of the new host.</source>
        <translation>Darauf warten: Resolver mit dem alten DS-Satz im Cache würden die Signaturen des neuen Anbieters ablehnen.</translation>
    </message>
    <message>
        <source>Wait for this: until then, some resolvers have only the old keys in their cache.</source>
        <translation>Darauf warten: Bis dahin haben manche Resolver nur die alten Schlüssel im Cache.</translation>
    </message>
    <message>
        <source>Do not remove a key while a cached DS may name it: a resolver with that copy refuses the whole zone.</source>
        <translation>Keinen Schlüssel entfernen, solange ein DS in einem Cache ihn nennen kann: Ein Resolver mit dieser Kopie lehnt die ganze Zone ab.</translation>
    </message>
    <message>
        <source>Do not stop earlier: while a resolver has the DS in its cache, it treats an unsigned answer as forged. Do not add the DS again either: continue to sign and wait.</source>
        <translation>Nicht früher aufhören: Solange ein Resolver den DS im Cache hat, gilt ihm eine unsignierte Antwort als gefälscht. Den DS auch nicht wieder eintragen: weiter signieren und warten.</translation>
    </message>
    <message>
        <source>Wait for this: when a zone publishes a key of an algorithm, resolvers may require signatures of that algorithm.</source>
        <translation>Darauf warten: Wenn eine Zone einen Schlüssel eines Algorithmus veröffentlicht, können Resolver Signaturen dieses Algorithmus verlangen.</translation>
    </message>
    <message>
        <source>until the old DNSKEY set has expired in every cache</source>
        <translation>bis der alte DNSKEY-Satz in jedem Cache abgelaufen ist</translation>
    </message>
    <message>
        <source>until the old DS set has expired in every cache</source>
        <translation>bis der alte DS-Satz in jedem Cache abgelaufen ist</translation>
    </message>
    <message>
        <source>until the old NS set has expired in every cache</source>
        <translation>bis der alte NS-Satz in jedem Cache abgelaufen ist</translation>
    </message>
    <message>
        <source>until the zone&apos;s old records have expired in every cache</source>
        <translation>bis die alten Einträge der Zone in jedem Cache abgelaufen sind</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>You can do this at any time.</source>
        <translation>Jederzeit möglich.</translation>
    </message>
    <message>
        <source>From %1 on: %2 after the step before, %3.</source>
        <extracomment>%1 date and time, %2 a duration, %3 &quot;until the old DS set has expired in every cache&quot;</extracomment>
        <translation>Ab dem %1: %2 nach dem Schritt davor, %3.</translation>
    </message>
    <message>
        <source>Move to another DNS host</source>
        <translation>Zu einem anderen DNS-Anbieter umziehen</translation>
    </message>
    <message>
        <source>Replace the key that the parent&apos;s DS names</source>
        <translation>Den Schlüssel ersetzen, den der DS der übergeordneten Zone nennt</translation>
    </message>
    <message>
        <source>Change the algorithm</source>
        <translation>Den Algorithmus wechseln</translation>
    </message>
    <message>
        <source>Switch DNSSEC on</source>
        <translation>DNSSEC einschalten</translation>
    </message>
    <message>
        <source>Switch DNSSEC off</source>
        <translation>DNSSEC abschalten</translation>
    </message>
    <message>
        <source>%1 is not a zone of this chain. Check a name in that zone first.</source>
        <translation>%1 ist keine Zone dieser Kette. Prüfen Sie zuerst einen Namen in dieser Zone.</translation>
    </message>
    <message>
        <source>%1 is broken now. Repair it first: a plan that waits for caches would only prolong the fault.</source>
        <translation>%1 ist jetzt gebrochen. Reparieren Sie das zuerst: Ein Plan, der auf Caches wartet, würde den Fehler nur verlängern.</translation>
    </message>
    <message>
        <source>%1 is not secured by DNSSEC now, so the order of the steps does not matter.</source>
        <translation>%1 ist jetzt nicht durch DNSSEC gesichert, darum ist die Reihenfolge der Schritte gleichgültig.</translation>
    </message>
    <message>
        <source>%1 is signed, and its parent publishes a DS for it already. Nothing has to be done.</source>
        <translation>%1 ist signiert, und die übergeordnete Zone veröffentlicht schon einen DS dafür. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The parent zone of %1 is not signed, so no DS can vouch for its keys. Signatures would have no effect yet.</source>
        <translation>Die übergeordnete Zone von %1 ist nicht signiert, also kann kein DS für ihre Schlüssel bürgen. Signaturen hätten noch keine Wirkung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a zone, %2 &quot;Move to another DNS host&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <extracomment>In a calendar: %1 a zone, %2 the number of a step, %3 of how many</extracomment>
        <translation>%1: Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1 has a trust anchor of its own and no DS at a parent. The operators who trust this key must change their trust anchor first (RFC 5011).</source>
        <translation>%1 hat einen eigenen Vertrauensanker und keinen DS in einer übergeordneten Zone. Die Betreiber, die diesem Schlüssel vertrauen, müssen zuerst ihren Vertrauensanker ändern (RFC 5011).</translation>
    </message>
</context>
<context>
    <name>rootline::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>rootline::ComparisonDialog</name>
    <message>
        <source>Two captures compared</source>
        <translation>Zwei Aufzeichnungen im Vergleich</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Als Text k&amp;opieren</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No difference: both captures lead to the same result.</source>
        <translation>Kein Unterschied: Beide Mitschnitte führen zum selben Ergebnis.</translation>
    </message>
</context>
<context>
    <name>rootline::DenialFigure</name>
    <message>
        <source>end of the zone, back to %1</source>
        <translation>Ende der Zone, zurück zu %1</translation>
    </message>
    <message>
        <source>closest name above that exists (closest encloser)</source>
        <translation>nächster Name, den es gibt (Closest Encloser)</translation>
    </message>
    <message>
        <source>ring of hashes</source>
        <translation>Ring der Hashes</translation>
    </message>
    <message>
        <source>clockwise from 0</source>
        <translation>im Uhrzeigersinn ab 0</translation>
    </message>
    <message>
        <source>order, not to scale</source>
        <translation>Reihenfolge, nicht maßstäblich</translation>
    </message>
    <message>
        <source>hash %1: %2</source>
        <translation>Hash %1: %2</translation>
    </message>
    <message>
        <source>The record of %1 lists %2, the type that it should deny.</source>
        <translation>Der Eintrag von %1 nennt %2, den Typ, den er verneinen sollte.</translation>
    </message>
    <message>
        <source>This record is from the parent side of a delegation (it lists %1), so it proves nothing about %2.</source>
        <translation>Dieser Eintrag ist von der übergeordneten Seite einer Delegierung (er nennt %1), also beweist er nichts über %2.</translation>
    </message>
    <message>
        <source>A signed gap ends at %1, so this name exists. The proof is for another name.</source>
        <translation>Eine signierte Lücke endet bei %1, also gibt es diesen Namen. Der Beweis gilt einem anderen Namen.</translation>
    </message>
    <message>
        <source>The hash of %1 falls into none of the signed gaps, so nothing proves that it does not exist.</source>
        <translation>Der Hash von %1 fällt in keine der signierten Lücken; nichts beweist also, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>%1 lies outside the signed gaps, so nothing proves that it does not exist.</source>
        <translation>%1 liegt außerhalb der signierten Lücken; nichts beweist also, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>The hash of %1 falls into none of the signed gaps.</source>
        <translation>Der Hash von %1 fällt in keine der signierten Lücken.</translation>
    </message>
    <message>
        <source>No record proves which name above %1 exists (closest encloser).</source>
        <translation>Kein Eintrag beweist, welchen Namen über %1 es gibt (closest encloser).</translation>
    </message>
    <message>
        <source>No record proves that the wildcard %1 does not exist.</source>
        <translation>Kein Eintrag beweist, dass es den Platzhalter %1 nicht gibt.</translation>
    </message>
    <message>
        <source>The signature of the record that shows this gap is not valid, so the record proves nothing.</source>
        <translation>Die Signatur des Eintrags, der diese Lücke zeigt, ist nicht gültig, also beweist der Eintrag nichts.</translation>
    </message>
    <message>
        <source>The records do not prove that the name or type does not exist.</source>
        <translation>Die Einträge beweisen nicht, dass es den Namen oder Typ nicht gibt.</translation>
    </message>
    <message>
        <source>%1 falls into an opt-out span. Such a span may leave out delegations without DS, so %1 is not signed.</source>
        <translation>%1 fällt in eine Opt-out-Spanne. Eine solche Spanne darf Delegierungen ohne DS auslassen, also ist %1 nicht signiert.</translation>
    </message>
    <message>
        <source>%1 has a signed record that says that the name does not exist.</source>
        <translation>%1 hat einen signierten Record, der sagt, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>%1 exists, and its signed NSEC or NSEC3 record does not list %2.</source>
        <translation>%1 gibt es, und der signierte NSEC- oder NSEC3-Eintrag nennt %2 nicht.</translation>
    </message>
    <message>
        <source>%1 does not exist. The wildcard %2 exists, but its signed NSEC or NSEC3 record does not list %3.</source>
        <translation>%1 gibt es nicht. Den Platzhalter %2 gibt es, aber sein signierter NSEC- oder NSEC3-Eintrag nennt %3 nicht.</translation>
    </message>
    <message>
        <source>The hash of the name falls into a signed gap between two hashes that follow each other, so there is no such name.</source>
        <translation>Der Hash des Namens fällt in eine signierte Lücke zwischen zwei Hashes, die aufeinander folgen; also gibt es den Namen nicht.</translation>
    </message>
    <message>
        <source>%1 falls into a signed gap between two names that follow each other, so there is no such name.</source>
        <translation>%1 fällt in eine signierte Lücke zwischen zwei Namen, die aufeinander folgen; also gibt es ihn nicht.</translation>
    </message>
    <message>
        <source>Is there really no %1?</source>
        <translation>Gibt es %1 wirklich nicht?</translation>
    </message>
    <message>
        <source>Is there really no %1 at %2?</source>
        <extracomment>%1 a record type such as AAAA, %2 a name</extracomment>
        <translation>Gibt es wirklich kein %1 bei %2?</translation>
    </message>
    <message>
        <source>The zone uses so many NSEC3 iterations that validating resolvers treat it as unsigned.</source>
        <translation>Die Zone verwendet so viele NSEC3-Iterationen, dass prüfende Resolver sie wie unsigniert behandeln.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>danach wird gefragt</translation>
    </message>
    <message>
        <source>next name towards %1 (next closer)</source>
        <translation>nächster Name in Richtung %1 (Next Closer)</translation>
    </message>
    <message>
        <source>wildcard that could have answered</source>
        <translation>Wildcard, das hätte antworten können</translation>
    </message>
    <message>
        <source>in an opt-out span</source>
        <translation>in einem Opt-out-Bereich</translation>
    </message>
    <message>
        <source>in the gap, so it does not exist</source>
        <translation>in der Lücke, also gibt es ihn nicht</translation>
    </message>
    <message>
        <source>at the end of a gap, so it exists</source>
        <translation>am Ende einer Lücke, also gibt es ihn</translation>
    </message>
    <message>
        <source>has a record here that proves nothing about it</source>
        <translation>hat hier einen Eintrag, der nichts darüber beweist</translation>
    </message>
    <message>
        <source>not proven by any record</source>
        <translation>von keinem Eintrag bewiesen</translation>
    </message>
    <message>
        <source>outside every signed gap</source>
        <translation>außerhalb jeder signierten Lücke</translation>
    </message>
    <message>
        <source>has this record, and it lists the type</source>
        <translation>hat diesen Eintrag, und er nennt den Typ</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>gibt es</translation>
    </message>
    <message>
        <source>no name in between</source>
        <translation>kein Name dazwischen</translation>
    </message>
</context>
<context>
    <name>rootline::DetailsPanel</name>
    <message>
        <source>What is wrong</source>
        <extracomment>Heading above one finding</extracomment>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What to do, in this order</source>
        <extracomment>Heading of a numbered list; %1 names who acts, such as &quot;you, at your registrar&quot;</extracomment>
        <translation>Was zu tun ist, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>What to do, in this order: %1</source>
        <translation>Was zu tun ist, in dieser Reihenfolge: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>what to paste</source>
        <translation>was einzufügen ist</translation>
    </message>
    <message>
        <source>Compared side by side</source>
        <translation>Nebeneinander verglichen</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Wie geprüft wurde</translation>
    </message>
    <message>
        <source>The octets that the signature covers:</source>
        <translation>Die Oktette, die die Signatur abdeckt:</translation>
    </message>
    <message>
        <source>signed octets</source>
        <translation>signierte Oktette</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Commands that check the same with other programs</source>
        <translation>Befehle, die dasselbe mit anderen Programmen prüfen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Die Kette</translation>
    </message>
</context>
<context>
    <name>rootline::DigestWorkbench</name>
    <message>
        <source>Owner name: %1</source>
        <translation>Name der Zone: %1</translation>
    </message>
    <message>
        <source>Key: flags, protocol, algorithm, public key</source>
        <translation>Schlüssel: Flags, Protokoll, Algorithmus, öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>The DS says</source>
        <translation>Der DS sagt</translation>
    </message>
    <message>
        <source>A DS would say</source>
        <translation>Ein DS würde sagen</translation>
    </message>
    <message>
        <source>From key to DS</source>
        <translation>Vom Schlüssel zum DS</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>one bit flipped</source>
        <translation>ein Bit umgedreht</translation>
    </message>
    <message>
        <source>Rootline cannot compute this type of digest.</source>
        <translation>Rootline kann diese Art Hashwert nicht berechnen.</translation>
    </message>
    <message>
        <source>Still equal: this bit only changes a letter to upper case, and names are hashed in lower case.</source>
        <translation>Trotzdem gleich: Dieses Bit macht nur einen Buchstaben groß, und Namen werden in Kleinbuchstaben gehasht.</translation>
    </message>
    <message>
        <source>Equal: a validator that trusts the DS can trust this key.</source>
        <translation>Gleich: Ein Prüfer, der dem DS vertraut, kann diesem Schlüssel vertrauen.</translation>
    </message>
    <message>
        <source>One bit was flipped, and %1 of %2 bits of the digest changed. The DS no longer matches.</source>
        <translation>Ein Bit wurde umgedreht, und %1 von %2 Bits des Hashwerts haben sich geändert. Der DS passt nicht mehr.</translation>
    </message>
    <message>
        <source>Not equal: this DS belongs to another key.</source>
        <translation>Nicht gleich: Dieser DS gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>With algorithm 1, the key tag is a part of the key itself: %1.</source>
        <translation>Bei Algorithmus 1 ist die Schlüsselnummer ein Teil des Schlüssels selbst: %1.</translation>
    </message>
    <message>
        <source>The key tag by hand</source>
        <translation>Der Key-Tag von Hand</translation>
    </message>
    <message>
        <source>The octets of the record are read in pairs as numbers and added (RFC 4034 appendix B).</source>
        <translation>Die Oktette des Eintrags werden paarweise als Zahlen gelesen und addiert (RFC 4034, Anhang B).</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Rows of a sum that are left out</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>carry: the sum divided by 65536</source>
        <translation>Übertrag: die Summe geteilt durch 65536</translation>
    </message>
    <message>
        <source>sum and carry together</source>
        <translation>Summe und Übertrag zusammen</translation>
    </message>
    <message>
        <source>key tag: the remainder after division by 65536</source>
        <translation>Schlüsselnummer: der Rest nach Division durch 65536</translation>
    </message>
    <message>
        <source>Sum %1, carry %2, key tag %3.</source>
        <translation>Summe %1, Übertrag %2, Key-Tag %3.</translation>
    </message>
</context>
<context>
    <name>rootline::DoubtWords</name>
    <message>
        <source>&quot;predict&quot; says that the answer is accepted, but it is refused: it is %1. Correct &quot;accepts&quot;, or the changes of this step.</source>
        <translation>„predict“ sagt, dass die Antwort angenommen wird, aber sie wird abgelehnt: Sie ist %1. Korrigieren Sie „accepts“ oder die Änderungen dieses Schritts.</translation>
    </message>
    <message>
        <source>&quot;predict&quot; says that the answer is refused, but it is accepted: it is %1. Correct &quot;accepts&quot;, or the changes of this step.</source>
        <translation>„predict“ sagt, dass die Antwort abgelehnt wird, aber sie wird angenommen: Sie ist %1. Korrigieren Sie „accepts“ oder die Änderungen dieses Schritts.</translation>
    </message>
    <message>
        <source>&quot;expect&quot; says %1, but the verdict is %2. Correct &quot;verdict&quot;, or the changes of this step.</source>
        <translation>„expect“ sagt %1, aber das Urteil ist %2. Korrigieren Sie „verdict“ oder die Änderungen dieses Schritts.</translation>
    </message>
    <message>
        <source>&quot;expect&quot; says that the cause is %1, but the check found %2. Correct &quot;cause&quot;, or the changes of this step.</source>
        <translation>„expect“ nennt als Ursache %1, aber die Prüfung fand %2. Korrigieren Sie „cause“ oder die Änderungen dieses Schritts.</translation>
    </message>
    <message>
        <source>the change &quot;%1&quot; has no effect: the zone has no such record, or the change is already made. Correct its fields.</source>
        <translation>die Änderung „%1“ hat keine Wirkung: Die Zone hat keinen solchen Eintrag, oder die Änderung ist schon gemacht. Korrigieren Sie ihre Felder.</translation>
    </message>
    <message>
        <source>no step applies the change &quot;%1&quot;. Add it to &quot;apply&quot;, or remove it.</source>
        <translation>Kein Schritt wendet die Änderung „%1“ an. Nehmen Sie sie in „apply“ auf oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>&quot;undo&quot; names &quot;%1&quot;, which is not applied at this step. Remove it, or apply the change before.</source>
        <translation>„undo“ nennt „%1“, das in diesem Schritt nicht angewendet ist. Entfernen Sie es, oder wenden Sie die Änderung vorher an.</translation>
    </message>
    <message>
        <source>&quot;apply&quot; names &quot;%1&quot;, which is already applied. Remove it, or undo the change before.</source>
        <translation>„apply“ nennt „%1“, das schon angewendet ist. Entfernen Sie es, oder machen Sie die Änderung vorher rückgängig.</translation>
    </message>
    <message>
        <source>&quot;forget&quot; names &quot;%1&quot;, which no cache holds at this step. Remove it, or keep it before.</source>
        <translation>„forget“ nennt „%1“, das in diesem Schritt kein Cache hat. Entfernen Sie es, oder behalten Sie es vorher mit „keep“.</translation>
    </message>
    <message>
        <source>&quot;keep&quot; names &quot;%1&quot;, but no zone has such a record set. Correct the name or the type.</source>
        <translation>„keep“ nennt „%1“, aber keine Zone hat einen solchen Satz. Korrigieren Sie den Namen oder den Typ.</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, Zeile %2: </translation>
    </message>
    <message>
        <source>%1, line %2, step %3: </source>
        <translation>%1, Zeile %2, Schritt %3: </translation>
    </message>
    <message>
        <source>the command &quot;%1&quot; does not work: %2</source>
        <extracomment>%1 a command in a text, %2 a whole sentence</extracomment>
        <translation>Der Befehl „%1“ geht nicht: %2</translation>
    </message>
</context>
<context>
    <name>rootline::Enumeration</name>
    <message numerus="yes">
        <source>%n name(s) of %1</source>
        <translation>
            <numerusform>%n Name von %1</numerusform>
            <numerusform>%n Namen von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found with %2: these are all names of the zone.</source>
        <extracomment>%1 &quot;9 names of example.test.&quot;, %2 &quot;12 questions&quot;</extracomment>
        <translation>%1 gefunden mit %2: Das sind alle Namen der Zone.</translation>
    </message>
    <message>
        <source>%1 found with %2; then the walk stopped.</source>
        <extracomment>%1 &quot;9 names of example.test.&quot;, %2 &quot;12 questions&quot;</extracomment>
        <translation>%1 gefunden mit %2; dann endete der Gang durch die Zone.</translation>
    </message>
    <message numerus="yes">
        <source>NSEC3, %n additional iteration(s)</source>
        <translation>
            <numerusform>NSEC3, %n zusätzliche Iteration</numerusform>
            <numerusform>NSEC3, %n zusätzliche Iterationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hashes heard with %n question(s).</source>
        <translation>
            <numerusform>%1 Hashes gehört mit %n Frage.</numerusform>
            <numerusform>%1 Hashes gehört mit %n Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) tried: %1 of %2 hashes explained.</source>
        <translation>
            <numerusform>%n Wort probiert: %1 von %2 Hashes erklärt.</numerusform>
            <numerusform>%n Wörter probiert: %1 von %2 Hashes erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs of SHA-1, on the attacker&apos;s own computer.</source>
        <extracomment>%1 a number</extracomment>
        <translation>%1 SHA-1-Durchläufe, auf dem Computer des Angreifers.</translation>
    </message>
    <message>
        <source>The names that the proofs of the zone reveal</source>
        <translation>Die Namen, die die Beweise der Zone verraten</translation>
    </message>
    <message>
        <source>%1 has no proofs of absence, so no names can be read from them.</source>
        <translation>%1 hat keine Abwesenheitsbeweise, also lassen sich keine Namen daraus lesen.</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <extracomment>Below a name: the answer for this missing name shows where the gap ends</extracomment>
        <translation>gefragt nach %1</translation>
    </message>
    <message>
        <source>The next name after %1 is %2.</source>
        <translation>Der nächste Name nach %1 ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>back at %1: the chain of names is complete</source>
        <translation>zurück bei %1: Die Kette der Namen ist vollständig</translation>
    </message>
    <message>
        <source>the answer showed no gap</source>
        <translation>die Antwort zeigte keine Lücke</translation>
    </message>
</context>
<context>
    <name>rootline::Export</name>
    <message>
        <source>Chain of trust of %1</source>
        <translation>Vertrauenskette von %1</translation>
    </message>
    <message>
        <source>No signatures were seen, so a calendar of expiry dates would be empty. Choose another format.</source>
        <translation>Es wurden keine Signaturen gesehen, ein Kalender der Ablaufdaten wäre also leer. Wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>rootline::ExportFormat</name>
    <message>
        <source>The ending of &quot;%1&quot; names no known format. Use one of %2.</source>
        <extracomment>%1 a file&apos;s name, %2 a list such as &quot;.svg, .png&quot;</extracomment>
        <translation>Die Endung von „%1“ nennt kein bekanntes Format. Nehmen Sie eine von %2.</translation>
    </message>
</context>
<context>
    <name>rootline::ExportMenu</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Picture …</source>
        <translation>&amp;Bild …</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>Be&amp;richt …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Signatures as a table (*.csv)</source>
        <translation>Signaturen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Calendar of expiries (*.ics)</source>
        <translation>Kalender der Ablaufdaten (*.ics)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
</context>
<context>
    <name>rootline::FigureView</name>
    <message>
        <source>Show enlarged</source>
        <translation>Groß zeigen</translation>
    </message>
</context>
<context>
    <name>rootline::FindingWording</name>
    <message>
        <source>Visitors notice nothing at present: another path still works.</source>
        <translation>Besucher merken derzeit nichts: Ein anderer Weg hält noch.</translation>
    </message>
    <message>
        <source>Wait: the registry that runs %1 has to repair this.</source>
        <translation>Abwarten: Die Registry, die %1 betreibt, muss das reparieren.</translation>
    </message>
    <message>
        <source>Do not change the keys and the DS of your own domain.</source>
        <translation>Ändern Sie die Schlüssel und den DS Ihrer eigenen Domain nicht.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign %1 again.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, %1 neu zu signieren.</translation>
    </message>
    <message>
        <source>Show this result to your DNS host.</source>
        <translation>Zeigen Sie dieses Ergebnis Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>Ask your DNS host to change %1 to algorithm 13 (ECDSA P-256) or 15 (Ed25519).</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, %1 auf Algorithmus 13 (ECDSA P-256) oder 15 (Ed25519) umzustellen.</translation>
    </message>
    <message>
        <source>Change the DS at your registrar only when the DNS host says so.</source>
        <translation>Ändern Sie den DS beim Registrar erst, wenn der DNS-Anbieter es sagt.</translation>
    </message>
    <message>
        <source>Open the DNSSEC page at your registrar.</source>
        <translation>Öffnen Sie bei Ihrem Registrar die Seite für DNSSEC.</translation>
    </message>
    <message>
        <source>Remove the DS for key %1. Keep the other DS: it matches.</source>
        <translation>Entfernen Sie den DS für Schlüssel %1. Behalten Sie den anderen: Er passt.</translation>
    </message>
    <message>
        <source>Replace the DS for key %1 with the one that your DNS host gives you.</source>
        <translation>Ersetzen Sie den DS für Schlüssel %1 durch den, den Ihr DNS-Anbieter Ihnen nennt.</translation>
    </message>
    <message>
        <source>Replace the DS for key %1 with this one: %2</source>
        <translation>Ersetzen Sie den DS für Schlüssel %1 durch diesen: %2</translation>
    </message>
    <message>
        <source>Visitors notice nothing.</source>
        <translation>Besucher merken nichts.</translation>
    </message>
    <message>
        <source>Visitors notice nothing yet.</source>
        <translation>Besucher merken noch nichts.</translation>
    </message>
    <message>
        <source>Visitors reach %1, but DNSSEC does not secure the answers.</source>
        <translation>Besucher erreichen %1, aber DNSSEC sichert die Antworten nicht.</translation>
    </message>
    <message>
        <source>Some visitors may wait longer, or see an error now and then.</source>
        <translation>Manche Besucher warten vielleicht länger oder sehen ab und zu einen Fehler.</translation>
    </message>
    <message>
        <source>a name server of %1</source>
        <translation>ein Nameserver von %1</translation>
    </message>
    <message>
        <source>The alias %1 is secure, but its target %2 is not signed.</source>
        <translation>Der Alias %1 ist sicher, aber sein Ziel %2 ist nicht signiert.</translation>
    </message>
    <message>
        <source>An answer through an alias is secure only if both the alias and its target are secure. That is not an error: the zone of the target is not signed, and only its DNS host can sign it.</source>
        <translation>Eine Antwort über einen Alias ist nur sicher, wenn der Alias und sein Ziel sicher sind. Das ist kein Fehler: Die Zone des Ziels ist nicht signiert, und nur ihr DNS-Anbieter kann sie signieren.</translation>
    </message>
    <message>
        <source>Each alias points to the next one, and the last one points back to an earlier one. So a resolver never finds an address.</source>
        <translation>Jeder Alias zeigt auf den nächsten, und der letzte zeigt auf einen früheren zurück. So findet ein Resolver nie eine Adresse.</translation>
    </message>
    <message>
        <source>Open the DNS records of %1 at your DNS host.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter die DNS-Einträge von %1.</translation>
    </message>
    <message>
        <source>Let the alias (CNAME) %1 point to a name that has an address.</source>
        <translation>Lassen Sie den Alias (CNAME) %1 auf einen Namen zeigen, der eine Adresse hat.</translation>
    </message>
    <message>
        <source>Nobody reaches %1.</source>
        <translation>Niemand erreicht %1.</translation>
    </message>
    <message>
        <source>There are too many aliases in a row: Rootline stopped at %1.</source>
        <translation>Zu viele Aliasse hintereinander: Rootline hat bei %1 aufgehört.</translation>
    </message>
    <message>
        <source>Each alias costs visitors time, and resolvers stop after a number of them.</source>
        <translation>Jeder Alias kostet Besucher Zeit, und Resolver hören nach einer Anzahl davon auf.</translation>
    </message>
    <message>
        <source>Let the first alias point to the last name directly.</source>
        <translation>Lassen Sie den ersten Alias gleich auf den letzten Namen zeigen.</translation>
    </message>
    <message>
        <source>The alias from %1 to %2 does not match the DNAME record that it was made from.</source>
        <translation>Der Alias von %1 zu %2 passt nicht zu dem DNAME-Eintrag, aus dem er gemacht ist.</translation>
    </message>
    <message>
        <source>A DNAME record redirects all names below it. The alias in this answer points to another name than the DNAME says, so a validating resolver refuses it.</source>
        <translation>Ein DNAME-Eintrag leitet alle Namen unter sich um. Der Alias in dieser Antwort zeigt auf einen anderen Namen, als der DNAME sagt; ein prüfender Resolver lehnt ihn deshalb ab.</translation>
    </message>
    <message>
        <source>The alias from %1 to %2 is not signed, although its zone is.</source>
        <translation>Der Alias von %1 zu %2 ist nicht signiert, obwohl seine Zone es ist.</translation>
    </message>
    <message>
        <source>In a signed zone every alias needs a signature. Without it a validating resolver does not follow it.</source>
        <translation>In einer signierten Zone braucht jeder Alias eine Signatur. Ohne sie folgt ihm ein prüfender Resolver nicht.</translation>
    </message>
    <message>
        <source>%1 publishes none of the keys that are configured as trust anchors.</source>
        <translation>%1 veröffentlicht keinen der Schlüssel, die als Vertrauensanker eingetragen sind.</translation>
    </message>
    <message>
        <source>Validation starts at configured trust anchors: here %1. %2 now publishes %3. Usually the configured anchors are out of date.</source>
        <extracomment>%1 a list of key tags, %2 a zone, %3 a list of key tags</extracomment>
        <translation>Die Prüfung beginnt bei eingetragenen Vertrauensankern: hier %1. %2 veröffentlicht jetzt %3. Meist sind die eingetragenen Anker veraltet.</translation>
    </message>
    <message>
        <source>Update the resolver&apos;s software: it contains the current trust anchors.</source>
        <translation>Die Software des Resolvers aktualisieren: Sie enthält die aktuellen Vertrauensanker.</translation>
    </message>
    <message>
        <source>If you configure trust anchors by hand, replace them with the current ones.</source>
        <translation>Wer Vertrauensanker von Hand einträgt, ersetzt sie durch die aktuellen.</translation>
    </message>
    <message>
        <source>The trusted key %1 does not sign the keys of %2.</source>
        <translation>Der Schlüssel %1, dem vertraut wird, signiert die Schlüssel von %2 nicht.</translation>
    </message>
    <message>
        <source>The key is published, but it made no valid signature on the DNSKEY set. So this trust anchor does not help to validate anything.</source>
        <translation>Der Schlüssel ist veröffentlicht, aber am DNSKEY-Satz ist keine gültige Signatur von ihm. So hilft dieser Vertrauensanker bei keiner Prüfung.</translation>
    </message>
    <message>
        <source>Compare the trust anchors in use with the current ones of %1.</source>
        <translation>Vergleichen Sie die verwendeten Vertrauensanker mit den aktuellen von %1.</translation>
    </message>
    <message>
        <source>Replace the anchor for key %1 if it is old.</source>
        <translation>Ersetzen Sie den Anker für Schlüssel %1, wenn er veraltet ist.</translation>
    </message>
    <message>
        <source>The trusted key %1 of %2 has been withdrawn by its owner.</source>
        <translation>Der Schlüssel %1 von %2, dem vertraut wird, wurde von seinem Inhaber zurückgezogen.</translation>
    </message>
    <message>
        <source>The key is marked as revoked and must not be trusted any longer. Resolvers that update their trust anchors automatically have removed it.</source>
        <translation>Der Schlüssel ist als widerrufen gekennzeichnet, und ihm darf nicht mehr vertraut werden. Resolver, die ihre Vertrauensanker selbst aktualisieren, haben ihn entfernt.</translation>
    </message>
    <message>
        <source>Make sure that an anchor for a current key is set.</source>
        <translation>Sorgen Sie dafür, dass ein Anker für einen aktuellen Schlüssel eingestellt ist.</translation>
    </message>
    <message>
        <source>Then remove the anchor for key %1.</source>
        <translation>Entfernen Sie dann den Anker für Schlüssel %1.</translation>
    </message>
    <message>
        <source>The trust anchor for key %1 uses a digest that cannot be computed here.</source>
        <translation>Der Vertrauensanker für Schlüssel %1 verwendet einen Hashwert, der hier nicht berechnet werden kann.</translation>
    </message>
    <message>
        <source>An anchor can be the key itself or a digest of it. This program knows SHA-1, SHA-256 and SHA-384.</source>
        <translation>Ein Anker kann der Schlüssel selbst sein oder ein Hashwert davon. Dieses Programm kennt SHA-1, SHA-256 und SHA-384.</translation>
    </message>
    <message>
        <source>Write the anchor with SHA-256 (digest type 2), or as the key itself.</source>
        <translation>Schreiben Sie den Anker mit SHA-256 (Digest-Typ 2) oder als Schlüssel selbst.</translation>
    </message>
    <message>
        <source>No trust anchor in use covers %1.</source>
        <translation>Kein verwendeter Vertrauensanker deckt %1 ab.</translation>
    </message>
    <message>
        <source>No trust anchor is at or above this name. So Rootline cannot say whether the name is secure or insecure.</source>
        <translation>Es gibt keinen Vertrauensanker an oder über diesem Namen. Rootline kann also nicht sagen, ob der Name sicher oder nicht gesichert ist.</translation>
    </message>
    <message>
        <source>To validate it, add a trust anchor for the root or for a zone above the name.</source>
        <translation>Um ihn zu beurteilen, fügen Sie einen Vertrauensanker für die Root-Zone oder für eine Zone über dem Namen hinzu.</translation>
    </message>
    <message>
        <source>Now in use: key %1.</source>
        <translation>Jetzt in Gebrauch: Schlüssel %1.</translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 does not match the key of %3.</source>
        <translation>Der DS bei %1 für Schlüssel %2 passt nicht zum Schlüssel von %3.</translation>
    </message>
    <message>
        <source>A key with this tag is published, but it has another digest. Usually a character was lost when the DS was copied, or the key was generated again.</source>
        <translation>Ein Schlüssel mit dieser Nummer ist veröffentlicht, aber er hat einen anderen Hashwert. Meist ging beim Kopieren des DS ein Zeichen verloren, oder der Schlüssel wurde neu erzeugt.</translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 names an algorithm that this key of %3 does not have.</source>
        <translation>Der DS bei %1 für Schlüssel %2 nennt einen Algorithmus, den dieser Schlüssel von %3 nicht hat.</translation>
    </message>
    <message>
        <source>The DS says %1. Probably the wrong algorithm was selected when the DS was entered.</source>
        <translation>Der DS sagt %1. Wahrscheinlich wurde beim Eintragen die falsche Nummer gewählt.</translation>
    </message>
    <message>
        <source>Because of the DS, validating resolvers expect signatures, but they find none. Usually signing was switched off, or the domain was moved, and the DS was not removed.</source>
        <translation>Wegen des DS erwarten prüfende Resolver Signaturen, finden aber keine. Meist wurde das Signieren abgeschaltet oder die Domain zog um, und der DS wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The DS at %1 names key %2 of %3, which has been revoked.</source>
        <translation>Der DS bei %1 nennt Schlüssel %2 von %3, der zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>The key has the flag &quot;revoked&quot;. Validating resolvers do not trust it any longer.</source>
        <translation>Der Schlüssel trägt das Kennzeichen „widerrufen“. Prüfende Resolver vertrauen ihm nicht mehr.</translation>
    </message>
    <message>
        <source>The DS at %1 names key %2 of %3, which is not meant for signing a zone.</source>
        <translation>Der DS bei %1 nennt Schlüssel %2 von %3, der nicht zum Signieren einer Zone gedacht ist.</translation>
    </message>
    <message>
        <source>A key that signs a zone needs the flag &quot;zone key&quot;. This key does not have the flag, so validating resolvers do not use it.</source>
        <translation>Ein Schlüssel, der eine Zone signiert, braucht das Kennzeichen „Zonenschlüssel“. Dieser hat es nicht, darum verwenden ihn prüfende Resolver nicht.</translation>
    </message>
    <message>
        <source>The DS at %1 names key %2, which does not have the SEP flag of a key-signing key.</source>
        <translation>Der DS bei %1 nennt Schlüssel %2, der das SEP-Kennzeichen eines schlüsselsignierenden Schlüssels nicht hat.</translation>
    </message>
    <message>
        <source>This flag is only a hint for people and signing programs. Resolvers ignore it. Nothing has to be done.</source>
        <translation>Dieses Kennzeichen ist nur ein Hinweis für Menschen und Signierprogramme. Resolver beachten es nicht. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The DS at %2 names key %1, but this key does not sign the DNSKEY set of %3.</source>
        <translation>Der DS bei %2 nennt Schlüssel %1, aber dieser Schlüssel signiert den DNSKEY-Satz von %3 nicht.</translation>
    </message>
    <message>
        <source>A validating resolver uses the key that the DS names. This key must sign the zone&apos;s DNSKEY set, but no valid signature by it was found.</source>
        <translation>Ein prüfender Resolver verwendet den Schlüssel, den der DS nennt. Dieser muss den DNSKEY-Satz der Zone signieren, aber es fand sich keine gültige Signatur von ihm.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign the DNSKEY set with key %1 again.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Liste der Schlüssel wieder mit Schlüssel %1 zu signieren.</translation>
    </message>
    <message>
        <source>If it no longer has that key, ask it for the DS of the current key, and enter this DS at your registrar.</source>
        <translation>Hat er diesen Schlüssel nicht mehr, fragen Sie ihn nach dem DS des jetzigen und tragen Sie diesen beim Registrar ein.</translation>
    </message>
    <message>
        <source>The DS names %1 with %2. A resolver that does not know one of them treats the zone as unsigned, not as broken.</source>
        <translation>Der DS nennt %1 mit %2. Ein Resolver, der eines davon nicht kennt, behandelt die Zone wie unsigniert, nicht wie fehlerhaft.</translation>
    </message>
    <message>
        <source>Ask your DNS host to change to algorithm 13 (ECDSA P-256) or 15 (Ed25519), which every validating resolver can check.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, auf Algorithmus 13 (ECDSA P-256) oder 15 (Ed25519) umzustellen, die jeder prüfende Resolver prüfen kann.</translation>
    </message>
    <message>
        <source>Enter the new DS at your registrar when the DNS host says so.</source>
        <translation>Tragen Sie den neuen DS beim Registrar ein, wenn der DNS-Anbieter es sagt.</translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 uses SHA-1 only.</source>
        <translation>Der DS bei %1 für Schlüssel %2 verwendet nur SHA-1.</translation>
    </message>
    <message>
        <source>SHA-1 must not be used any longer. Some resolvers already treat a domain as unsigned if all its DS records use SHA-1.</source>
        <translation>SHA-1 soll nicht mehr verwendet werden. Manche Resolver behandeln eine Domain schon als unsigniert, wenn alle ihre DS-Einträge SHA-1 verwenden.</translation>
    </message>
    <message>
        <source>Add the DS with SHA-256 that your DNS host gives you.</source>
        <translation>Fügen Sie den DS mit SHA-256 hinzu, den Ihr DNS-Anbieter Ihnen nennt.</translation>
    </message>
    <message>
        <source>Add this DS: %1</source>
        <translation>Fügen Sie diesen DS hinzu: %1</translation>
    </message>
    <message>
        <source>After %1, remove the DS with SHA-1.</source>
        <translation>Entfernen Sie den DS mit SHA-1, wenn diese Zeit vergangen ist: %1.</translation>
    </message>
    <message>
        <source>Validating resolvers ignore the DS with %1 for key %2.</source>
        <translation>Prüfende Resolver beachten den DS mit %1 für Schlüssel %2 nicht.</translation>
    </message>
    <message>
        <source>There is another DS with a stronger digest, and resolvers use that one. You can remove the weaker DS at your registrar at any time.</source>
        <translation>Es gibt einen anderen DS mit einem stärkeren Hashwert, und Resolver verwenden diesen. Sie können den schwächeren DS jederzeit beim Registrar entfernen.</translation>
    </message>
    <message>
        <source>%1 also publishes a DS for key %2, which %3 does not use at present.</source>
        <translation>%1 veröffentlicht auch einen DS für Schlüssel %2, den %3 zurzeit nicht verwendet.</translation>
    </message>
    <message>
        <source>This is normal during a key rollover, or for a standby key. One matching DS is enough.</source>
        <translation>Das ist während eines Schlüsselwechsels normal, oder bei einem Schlüssel in Reserve. Ein passender DS genügt.</translation>
    </message>
    <message>
        <source>The DS set at %1 names %2 for %3, but no key of that algorithm signs the DNSKEY set.</source>
        <translation>Der DS-Satz bei %1 nennt %2 für %3, aber kein Schlüssel dieses Algorithmus signiert den DNSKEY-Satz.</translation>
    </message>
    <message>
        <source>One valid path is enough for current resolvers, but some old resolvers require a signature for every algorithm in the DS set.</source>
        <translation>Aktuellen Resolvern genügt ein gültiger Weg, aber manche alten verlangen eine Signatur für jeden Algorithmus im DS-Satz.</translation>
    </message>
    <message>
        <source>Remove the DS for key %1, unless a key rollover is in progress.</source>
        <translation>Entfernen Sie den DS für Schlüssel %1, außer wenn gerade ein Schlüsselwechsel läuft.</translation>
    </message>
    <message>
        <source>The DS of %1 at %2 carries no valid signature.</source>
        <translation>Der DS von %1 bei %2 trägt keine gültige Signatur.</translation>
    </message>
    <message>
        <source>The DS belongs to the parent zone, which must sign it. The operator of the domain cannot repair this.</source>
        <translation>Der DS gehört zur übergeordneten Zone, die ihn signieren muss. Der Betreiber der Domain kann das nicht reparieren.</translation>
    </message>
    <message>
        <source>Tell the operator of the name servers of %1.</source>
        <translation>Sagen Sie es dem Betreiber der Nameserver von %1.</translation>
    </message>
    <message>
        <source>%1 is not signed. The zone above proves it.</source>
        <translation>%1 ist nicht signiert. Die übergeordnete Zone beweist es.</translation>
    </message>
    <message>
        <source>That is not an error: DNSSEC is optional. If you want DNSSEC, ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar.</source>
        <translation>Das ist kein Fehler: DNSSEC ist freiwillig. Wer es möchte, bittet den DNS-Anbieter, die Zone zu signieren, und trägt dann den DS, den er nennt, beim Registrar ein.</translation>
    </message>
    <message>
        <source>The zone above %1 does not prove whether %1 is signed.</source>
        <translation>Die Zone über %1 beweist nicht, ob %1 signiert ist.</translation>
    </message>
    <message>
        <source>A signed zone must prove that there is no DS. This proof is missing or not valid, so a validating resolver returns an error. The operator of the domain cannot repair this.</source>
        <translation>Eine signierte Zone muss beweisen, dass es keinen DS gibt. Dieser Beweis fehlt oder ist nicht gültig; ein prüfender Resolver meldet deshalb einen Fehler. Der Betreiber der Domain kann das nicht reparieren.</translation>
    </message>
    <message>
        <source>%1 is not signed. The proofs of the zone above cover only signed domains.</source>
        <translation>%1 ist nicht signiert. Die Beweise der übergeordneten Zone decken nur signierte Domains ab.</translation>
    </message>
    <message>
        <source>That is not an error. A zone may leave unsigned domains out of its NSEC3 proofs (&quot;opt-out&quot;). If you want DNSSEC, ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar.</source>
        <translation>Das ist kein Fehler. Große Zonen dürfen unsignierte Domains aus ihren Beweisen weglassen („Opt-out“). Wer DNSSEC möchte, bittet den DNS-Anbieter, die Zone zu signieren, und trägt dann den DS, den er nennt, beim Registrar ein.</translation>
    </message>
    <message>
        <source>%1 is signed, but the zone above has no DS for it.</source>
        <translation>%1 ist signiert, aber die übergeordnete Zone hat keinen DS dafür.</translation>
    </message>
    <message>
        <source>Without a DS in the zone above, resolvers cannot validate the signatures. The signatures do no harm, but they have no effect.</source>
        <translation>Ohne DS in der übergeordneten Zone können Resolver die Signaturen nicht prüfen. Sie schaden nicht, haben aber keine Wirkung.</translation>
    </message>
    <message>
        <source>Enter the DS that your DNS host gives you.</source>
        <translation>Tragen Sie den DS ein, den Ihr DNS-Anbieter Ihnen nennt.</translation>
    </message>
    <message>
        <source>Enter this DS: %1</source>
        <translation>Tragen Sie diesen DS ein: %1</translation>
    </message>
    <message>
        <source>DNSSEC works as soon as the registry has published the DS.</source>
        <translation>DNSSEC wirkt, sobald die Registry den DS veröffentlicht hat.</translation>
    </message>
    <message>
        <source>The chain of trust is broken above %1, at %2.</source>
        <translation>Die Vertrauenskette ist oberhalb von %1 gebrochen, bei %2.</translation>
    </message>
    <message>
        <source>This is not the fault of %1. Every name under %2 is affected.</source>
        <translation>Das liegt nicht an %1. Alle Namen unter %2 sind betroffen.</translation>
    </message>
    <message>
        <source>Wait until %1 has been repaired.</source>
        <translation>Warten Sie, bis %1 repariert ist.</translation>
    </message>
    <message>
        <source>Users of a validating resolver get an error for %1 instead of &quot;does not exist&quot;.</source>
        <translation>Benutzer eines prüfenden Resolvers bekommen für %1 einen Fehler statt „gibt es nicht“.</translation>
    </message>
    <message>
        <source>%1 says that %2 has no %3 records, but sends no proof.</source>
        <extracomment>%1 a zone, %2 a name, %3 a record type</extracomment>
        <translation>%1 sagt, dass %2 keine %3-Einträge hat, sendet aber keinen Beweis.</translation>
    </message>
    <message>
        <source>A signed zone must prove with signed NSEC or NSEC3 records that something does not exist. Without this proof a validating resolver refuses the answer.</source>
        <translation>Eine signierte Zone muss mit signierten NSEC- oder NSEC3-Einträgen beweisen, dass es etwas nicht gibt. Ohne diesen Beweis lehnt ein prüfender Resolver die Antwort ab.</translation>
    </message>
    <message>
        <source>The proof that %1 does not exist does not exclude a wildcard.</source>
        <translation>Der Beweis, dass es %1 nicht gibt, schließt keinen Platzhalter aus.</translation>
    </message>
    <message>
        <source>A wildcard record (*) could answer for this name. The proof must show that there is no such wildcard.</source>
        <translation>Ein Platzhalter-Eintrag (*) könnte für diesen Namen antworten. Der Beweis muss zeigen, dass es keinen solchen gibt.</translation>
    </message>
    <message>
        <source>The proof about %1 does not show which name above it exists.</source>
        <translation>Der Beweis zu %1 zeigt nicht, welcher Name darüber existiert.</translation>
    </message>
    <message>
        <source>An NSEC3 proof must show the closest name above that exists (closest encloser). This part of the proof is missing.</source>
        <translation>Ein NSEC3-Beweis muss den nächsten Namen darüber zeigen, den es gibt (closest encloser). Dieser Teil des Beweises fehlt.</translation>
    </message>
    <message>
        <source>The proof that %1 does not exist is incomplete.</source>
        <translation>Der Beweis, dass es %1 nicht gibt, ist unvollständig.</translation>
    </message>
    <message>
        <source>An NSEC3 proof must also show that the name just below the closest encloser does not exist (next closer name). This part of the proof is missing.</source>
        <translation>Ein NSEC3-Beweis muss auch zeigen, dass es den Namen direkt unter dem closest encloser nicht gibt (next closer name). Dieser Teil des Beweises fehlt.</translation>
    </message>
    <message>
        <source>%1 answers that %2 has no %3 records, but its own proof says that there are such records.</source>
        <translation>%1 antwortet, dass %2 keine %3-Einträge hat; der eigene Beweis sagt, dass es sie gibt.</translation>
    </message>
    <message>
        <source>The signed record lists the types that exist at the name. The type that was asked for, or an alias, is in the list.</source>
        <translation>Der signierte Eintrag zählt die Typen auf, die es bei dem Namen gibt. Der gefragte Typ oder ein Alias steht in der Liste.</translation>
    </message>
    <message>
        <source>A proof of %1 says that %2 does not exist, but it does exist.</source>
        <translation>Ein Beweis von %1 sagt, dass es %2 nicht gibt, aber es gibt ihn.</translation>
    </message>
    <message>
        <source>Resolvers may reuse such a proof. They then answer all their users that the name does not exist.</source>
        <translation>Resolver dürfen einen solchen Beweis wiederverwenden. Sie antworten dann allen Benutzern, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>The proof about %1 comes from the parent side of a delegation.</source>
        <translation>Der Beweis zu %1 kommt von der übergeordneten Seite einer Delegierung.</translation>
    </message>
    <message>
        <source>A zone can prove facts about its own names only, not about names that it has delegated to another zone.</source>
        <translation>Eine Zone kann nur über ihre eigenen Namen etwas beweisen, nicht über Namen, die sie an eine andere Zone delegiert hat.</translation>
    </message>
    <message>
        <source>The answer for %1 comes from the wildcard %2.</source>
        <translation>Die Antwort für %1 kommt vom Platzhalter %2.</translation>
    </message>
    <message>
        <source>One signed wildcard record answers for every name that does not exist. That is normal.</source>
        <translation>Ein signierter Platzhalter-Eintrag antwortet für jeden Namen, den es nicht gibt. Das ist normal.</translation>
    </message>
    <message>
        <source>The answer for %1 comes from a wildcard, but without a proof that %1 itself does not exist.</source>
        <translation>Die Antwort für %1 kommt von einem Platzhalter, ohne Beweis, dass das richtig war.</translation>
    </message>
    <message>
        <source>A wildcard may answer only for a name that does not exist, and the zone must prove that it does not exist.</source>
        <translation>Ein Platzhalter darf nur antworten, wo es den Namen selbst nicht gibt, und die Zone muss das beweisen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hashes names %n more time(s) than once.</source>
        <translation>
            <numerusform>%1 hasht Namen %n Mal öfter als einmal.</numerusform>
            <numerusform>%1 hasht Namen %n Mal öfter als einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Additional rounds (NSEC3 iterations) cost every resolver time and do not make the zone safer. The recommended number is 0.</source>
        <translation>Zusätzliche Runden (NSEC3-Iterationen) kosten jeden Resolver Zeit und machen nichts sicherer. Empfohlen ist die Zahl 0.</translation>
    </message>
    <message>
        <source>Ask your DNS host to set the NSEC3 iterations of %1 to 0.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die NSEC3-Iterationen von %1 auf 0 zu setzen.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the zone is signed in that way.</source>
        <translation>Dieser Befund verschwindet, sobald die Zone so signiert ist.</translation>
    </message>
    <message>
        <source>%1 uses so many NSEC3 iterations that validators treat it as unsigned.</source>
        <translation>%1 verwendet so viele NSEC3-Iterationen, dass Prüfer es wie unsigniert behandeln.</translation>
    </message>
    <message>
        <source>It uses %1 additional rounds (NSEC3 iterations). Resolvers accept %2 at most and do not check proofs with more.</source>
        <translation>Es verwendet %1 zusätzliche Runden (NSEC3-Iterationen). Resolver nehmen höchstens %2 hin und prüfen Beweise mit mehr nicht.</translation>
    </message>
    <message>
        <source>The proof about %1 needs the &quot;opt-out&quot; flag, but does not have it.</source>
        <translation>Der Beweis zu %1 braucht das Kennzeichen „opt-out“, hat es aber nicht.</translation>
    </message>
    <message>
        <source>A zone may leave unsigned domains out of its proofs only if the proofs have this flag.</source>
        <translation>Eine Zone darf unsignierte Domains nur dann aus ihren Beweisen auslassen, wenn die Beweise dieses Kennzeichen haben.</translation>
    </message>
    <message>
        <source>%1 proves with compact denial that %2 does not exist.</source>
        <translation>%1 beweist mit kompakter Verneinung, dass es %2 nicht gibt.</translation>
    </message>
    <message>
        <source>The answer looks as if the name existed without any records. Large DNS hosts that sign each answer do this. That is normal.</source>
        <translation>Die Antwort sieht aus, als gäbe es den Namen ohne Einträge. Große DNS-Anbieter, die jede Antwort signieren, machen das so. Das ist normal.</translation>
    </message>
    <message>
        <source>Ask it to replace the key, and for the DS of the new one.</source>
        <translation>Bitten Sie ihn, den Schlüssel zu ersetzen, und um den DS des neuen.</translation>
    </message>
    <message>
        <source>Enter that DS at your registrar when the DNS host says so.</source>
        <translation>Tragen Sie diesen DS beim Registrar ein, wenn der DNS-Anbieter es sagt.</translation>
    </message>
    <message>
        <source>%1 publishes no keys, although the zone above has a DS for one.</source>
        <translation>%1 veröffentlicht keine Schlüssel, obwohl die übergeordnete Zone einen DS dafür hat.</translation>
    </message>
    <message>
        <source>Without the keys, a validating resolver cannot check the signatures of %1, so it refuses the answers.</source>
        <translation>Ohne die Schlüssel kann ein prüfender Resolver die Signaturen von %1 nicht prüfen und lehnt die Antworten ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host to publish the keys of %1 again.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Schlüssel von %1 wieder zu veröffentlichen.</translation>
    </message>
    <message>
        <source>If you do not want the domain to be signed any longer, remove the DS at your registrar.</source>
        <translation>Soll die Domain nicht mehr signiert sein, entfernen Sie den DS beim Registrar.</translation>
    </message>
    <message>
        <source>The DNSKEY set of %1 has no signature.</source>
        <translation>Der DNSKEY-Satz von %1 hat keine Signatur.</translation>
    </message>
    <message>
        <source>The key that the DS names must sign the DNSKEY set. Without this signature a validating resolver cannot check any record of the zone.</source>
        <translation>Der Schlüssel, den der DS nennt, muss den DNSKEY-Satz signieren. Ohne diese Signatur kann ein prüfender Resolver keinen Eintrag der Zone prüfen.</translation>
    </message>
    <message>
        <source>No key that the DS set at %1 names signs the DNSKEY set of %2.</source>
        <translation>Kein Schlüssel, den der DS-Satz bei %1 nennt, signiert den DNSKEY-Satz von %2.</translation>
    </message>
    <message>
        <source>The DS matches key %1, and that key is published. But it made no valid signature on the DNSKEY set, so the other keys cannot be trusted.</source>
        <translation>Der DS passt zu Schlüssel %1, und dieser ist veröffentlicht. Aber am DNSKEY-Satz ist keine gültige Signatur von ihm; den anderen Schlüsseln kann deshalb nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Key %1 of %2 has been revoked.</source>
        <translation>Schlüssel %1 von %2 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>This is the normal way to remove a key: the operator marks it as revoked for a while and then removes it. Nothing has to be done.</source>
        <translation>So wird ein Schlüssel normalerweise entfernt: Der Betreiber kennzeichnet ihn eine Zeit lang als widerrufen und entfernt ihn dann. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>None of the signatures seen was made with key %1 of %2.</source>
        <translation>Keine der gesehenen Signaturen wurde mit Schlüssel %1 von %2 gemacht.</translation>
    </message>
    <message>
        <source>It may be a standby key, or a key rollover is in progress. Nothing has to be done.</source>
        <translation>Er kann ein Schlüssel in Reserve sein, oder ein Schlüsselwechsel läuft gerade. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Key %1 of %2 has a length that is impossible for %3.</source>
        <translation>Schlüssel %1 von %2 hat eine Länge, die bei %3 nicht möglich ist.</translation>
    </message>
    <message>
        <source>The key was damaged, probably when it was copied. No signature can be checked with it.</source>
        <translation>Der Schlüssel wurde beschädigt, wahrscheinlich beim Kopieren. Mit ihm lässt sich keine Signatur prüfen.</translation>
    </message>
    <message>
        <source>Key %1 of %2 has a wrong protocol number.</source>
        <translation>Schlüssel %1 von %2 trägt eine falsche Protokollnummer.</translation>
    </message>
    <message>
        <source>The field must be 3 for DNSSEC. Validating resolvers do not use a key with another value.</source>
        <translation>Für DNSSEC muss das Feld 3 sein. Prüfende Resolver verwenden keinen Schlüssel mit anderem Wert.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is not marked as a zone key.</source>
        <translation>Schlüssel %1 von %2 ist nicht als Zonenschlüssel gekennzeichnet.</translation>
    </message>
    <message>
        <source>Only keys with this flag may sign a zone. Validating resolvers do not use other keys.</source>
        <translation>Nur Schlüssel mit diesem Kennzeichen dürfen eine Zone signieren. Prüfende Resolver verwenden die anderen nicht.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is short: %3 bits.</source>
        <translation>Schlüssel %1 von %2 ist kurz: %3 Bit.</translation>
    </message>
    <message>
        <source>With enough computers, somebody can compute the private key of a short RSA key. 2048 bits, or an elliptic-curve algorithm, is usual today.</source>
        <translation>Mit genügend Computern lässt sich der private Teil eines kurzen RSA-Schlüssels berechnen. Üblich sind heute 2048 Bit oder ein Algorithmus mit elliptischen Kurven.</translation>
    </message>
    <message>
        <source>This finding goes away when the new key is in use.</source>
        <translation>Dieser Befund verschwindet, wenn der neue Schlüssel verwendet wird.</translation>
    </message>
    <message>
        <source>Several keys of %1 share the tag %2.</source>
        <translation>Mehrere Schlüssel von %1 haben dieselbe Nummer %2.</translation>
    </message>
    <message>
        <source>A key tag is a short checksum, so two keys can have the same tag. Resolvers then have to try each key, and some stop early.</source>
        <translation>Eine Schlüsselnummer ist eine kurze Prüfsumme, also können zwei Schlüssel dieselbe haben. Resolver müssen dann jeden Schlüssel probieren, und manche hören früh auf.</translation>
    </message>
    <message>
        <source>Ask your DNS host to make sure that the next key has another tag.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, dafür zu sorgen, dass der nächste Schlüssel eine andere Nummer hat.</translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which is no longer recommended.</source>
        <translation>Schlüssel %1 von %2 verwendet %3, was nicht mehr empfohlen wird.</translation>
    </message>
    <message>
        <source>Resolvers differ today. Most validating resolvers still check it: for them the zone is secure. Operators who follow RFC 9905 do not check it any longer: for them the zone counts as unsigned.</source>
        <translation>Resolver unterscheiden sich heute. Die meisten prüfenden Resolver prüfen es noch: Für sie ist die Zone sicher. Betreiber, die RFC 9905 folgen, prüfen es nicht mehr: Für sie gilt die Zone als unsigniert.</translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which must not be used any longer.</source>
        <translation>Schlüssel %1 von %2 verwendet %3, das nicht mehr verwendet werden darf.</translation>
    </message>
    <message>
        <source>Validating resolvers ignore it. A zone that has only such keys counts as unsigned.</source>
        <translation>Prüfende Resolver beachten ihn nicht. Eine Zone, die nur solche Schlüssel hat, gilt als unsigniert.</translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which cannot be checked here.</source>
        <translation>Schlüssel %1 von %2 verwendet %3, das hier nicht geprüft werden kann.</translation>
    </message>
    <message>
        <source>This is a limit of Rootline, not a fault of the zone. Records that only this key signs are treated as unsigned, not as broken.</source>
        <translation>Das ist eine Grenze von Rootline, kein Fehler der Zone. Einträge, die nur dieser Schlüssel signiert, gelten als unsigniert, nicht als gebrochen.</translation>
    </message>
    <message>
        <source>The %1 records of %2 are not signed, although their zone is.</source>
        <extracomment>%1 a record type, %2 a name</extracomment>
        <translation>Die %1-Einträge von %2 sind nicht signiert, obwohl ihre Zone es ist.</translation>
    </message>
    <message>
        <source>In a signed zone every record set needs a signature. This signature is missing, or it was lost between the signing program and the name servers.</source>
        <translation>In einer signierten Zone braucht jeder Satz von Einträgen eine Signatur. Diese fehlt, oder sie ging zwischen dem Signierprogramm und den Nameservern verloren.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 expired on %3.</source>
        <translation>Die Signatur der %1-Einträge von %2 ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>Signatures are valid for some days or weeks and must be renewed in time. This signature was not renewed. The keys and the DS are not the cause.</source>
        <translation>Signaturen gelten einige Tage oder Wochen und müssen rechtzeitig erneuert werden. Diese wurde nicht erneuert. Die Schlüssel und der DS sind nicht die Ursache.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 is valid only from %3 on.</source>
        <translation>Die Signatur der %1-Einträge von %2 gilt erst ab %3.</translation>
    </message>
    <message>
        <source>Either the clock of the signing computer is fast, or the clock of this computer is slow.</source>
        <translation>Entweder geht die Uhr des signierenden Rechners vor, oder die Uhr dieses Rechners geht nach.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer with another one.</source>
        <translation>Vergleichen Sie die Uhr dieses Rechners mit einer anderen.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 expires on %3.</source>
        <translation>Die Signatur der %1-Einträge von %2 läuft am %3 ab.</translation>
    </message>
    <message>
        <source>A signature is usually renewed long before it expires. If this one is not renewed, validating resolvers will refuse these records from that time on.</source>
        <translation>Eine Signatur wird meist lange vor dem Ablauf erneuert. Geschieht das hier nicht, lehnen prüfende Resolver diese Einträge von da an ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host whether the automatic signing of %1 works.</source>
        <translation>Fragen Sie Ihren DNS-Anbieter, ob das automatische Signieren von %1 funktioniert.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the signature is renewed.</source>
        <translation>Dieser Befund verschwindet, sobald die Signatur erneuert ist.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 has only just become valid.</source>
        <translation>Die Signatur der %1-Einträge von %2 ist gerade erst gültig geworden.</translation>
    </message>
    <message>
        <source>A resolver whose clock is a little slow refuses it for some minutes. Signing programs usually let signatures begin an hour in the past.</source>
        <translation>Ein Resolver, dessen Uhr etwas nachgeht, lehnt sie einige Minuten lang ab. Signierprogramme datieren Signaturen meist um eine Stunde zurück.</translation>
    </message>
    <message>
        <source>Ask your DNS host to let signatures begin an hour in the past.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, Signaturen eine Stunde in der Vergangenheit beginnen zu lassen.</translation>
    </message>
    <message>
        <source>This finding goes away by itself after some minutes.</source>
        <translation>Dieser Befund verschwindet nach einigen Minuten von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n published keys have this tag; the signature fits none of them.</source>
        <translation>
            <numerusform>%n veröffentlichter Schlüssel hat diese Nummer; die Signatur passt nicht zu ihm.</numerusform>
            <numerusform>%n veröffentlichte Schlüssel haben diese Nummer; die Signatur passt zu keinem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 does not match these records.</source>
        <translation>Die Signatur der %1-Einträge von %2 passt nicht zu ihnen.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made with key %3, which %4 does not publish.</source>
        <translation>Die Signatur der %1-Einträge von %2 wurde mit Schlüssel %3 gemacht, den %4 nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made with key %3, which has been revoked.</source>
        <translation>Die Signatur der %1-Einträge von %2 wurde mit Schlüssel %3 gemacht, der zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>A revoked key may sign only the DNSKEY set. Another key must sign these records.</source>
        <translation>Ein widerrufener Schlüssel darf nur den DNSKEY-Satz signieren. Ein anderer Schlüssel muss diese Einträge signieren.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 names %3 as its signer instead of %4.</source>
        <translation>Die Signatur an den %1-Einträgen von %2 nennt %3 statt %4 als Unterzeichner.</translation>
    </message>
    <message>
        <source>Only the zone that contains the records may sign them. Usually the zone was signed under another name, or two zones were mixed up.</source>
        <translation>Nur die Zone, in der die Einträge stehen, darf sie signieren. Meist wurde die Zone unter anderem Namen signiert, oder zwei Zonen wurden verwechselt.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made for a longer name.</source>
        <translation>Die Signatur der %1-Einträge von %2 wurde für einen längeren Namen gemacht.</translation>
    </message>
    <message>
        <source>A signature contains the number of labels of its owner name. This number is larger than the number of labels of this name.</source>
        <translation>Eine Signatur enthält die Zahl der Labels ihres Namens. Diese Zahl ist größer als die Zahl der Labels dieses Namens.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 has a wrong label count.</source>
        <translation>Die Signatur an den %1-Einträgen von %2 hat eine falsche Zahl von Labels.</translation>
    </message>
    <message>
        <source>A signature contains the number of labels of its owner name. Because of the wrong number, validating resolvers treat this one as the signature of a wildcard, which it is not.</source>
        <translation>Eine Signatur enthält die Zahl der Labels ihres Namens. Wegen der falschen Zahl behandeln prüfende Resolver diese als Signatur eines Platzhalters, die sie nicht ist.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 names another algorithm than key %3 has.</source>
        <translation>Die Signatur der %1-Einträge von %2 nennt einen anderen Algorithmus, als Schlüssel %3 hat.</translation>
    </message>
    <message>
        <source>A key with this tag is published, but it has another algorithm. So the signature was not made with this key.</source>
        <translation>Ein Schlüssel mit dieser Nummer ist veröffentlicht, aber er hat einen anderen Algorithmus. Die Signatur wurde also nicht mit ihm gemacht.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 has an impossible length.</source>
        <translation>Die Signatur der %1-Einträge von %2 hat eine Länge, die nicht möglich ist.</translation>
    </message>
    <message>
        <source>It was damaged, probably when the zone was copied to the name servers.</source>
        <translation>Sie wurde beschädigt, wahrscheinlich als die Zone auf die Nameserver kopiert wurde.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 ends before it begins.</source>
        <translation>Die Signatur der %1-Einträge von %2 endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2. The settings of the signing program are probably wrong.</source>
        <translation>Sie würde am %1 beginnen und am %2 enden. Wahrscheinlich ist das Signierprogramm falsch eingestellt.</translation>
    </message>
    <message>
        <source>The %1 records of %2 may be kept longer than their signature allows.</source>
        <translation>Die %1-Einträge von %2 dürfen länger aufbewahrt werden, als ihre Signatur erlaubt.</translation>
    </message>
    <message>
        <source>The signature contains the original TTL of the records. A name server sends a larger TTL. Resolvers use the smaller one.</source>
        <translation>Die Signatur enthält die ursprüngliche TTL der Einträge. Ein Nameserver sendet eine größere TTL. Resolver verwenden die kleinere.</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Gefragt war: %1.</translation>
    </message>
    <message>
        <source>That is not an error: DNSSEC is optional, and only the operator of %1 can have the zone signed.</source>
        <translation>Das ist kein Fehler: DNSSEC ist freiwillig, und nur der Betreiber von %1 kann die Zone signieren lassen.</translation>
    </message>
    <message>
        <source>If a second DNS host signs the zone with its own keys, do not transfer the zone: each DNS host must publish the keys of all DNS hosts, and you must add the DS of its key.</source>
        <translation>Wenn ein zweiter DNS-Anbieter die Zone mit eigenen Schlüsseln signiert, die Zone nicht übertragen: Jeder Anbieter muss die Schlüssel aller Anbieter veröffentlichen, und der DS seines Schlüssels muss hinzukommen.</translation>
    </message>
    <message>
        <source>Otherwise, ask it to transfer the zone to %1 again.</source>
        <translation>Andernfalls bitten Sie ihn, die Zone neu auf %1 zu übertragen.</translation>
    </message>
    <message>
        <source>Ask it to repair its servers: none of them gives correct answers.</source>
        <translation>Bitten Sie ihn, seine Server zu reparieren: Keiner antwortet richtig.</translation>
    </message>
    <message>
        <source>Visitors may not reach %1.</source>
        <translation>Besucher erreichen %1 womöglich nicht.</translation>
    </message>
    <message>
        <source>Ask it to repair the server, or to take it off the list of name servers (NS) of %1.</source>
        <translation>Bitten Sie ihn, den Server zu reparieren oder ihn aus der Liste der Nameserver (NS) von %1 zu nehmen.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Keine Antwort von %1.</translation>
    </message>
    <message>
        <source>%1 refused to answer.</source>
        <translation>Antwort verweigert von %1.</translation>
    </message>
    <message>
        <source>The NS set of %2 names %1, which did not answer for this zone.</source>
        <translation>Der NS-Satz von %2 nennt %1, aber von dort kam keine Antwort für diese Zone.</translation>
    </message>
    <message>
        <source>Usually a server that once served the zone is still in the NS set.</source>
        <translation>Meist steht ein Server, der die Zone früher bediente, noch im NS-Satz.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>Die Antwort von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What came back is not a DNS message, or it is cut off in the middle.</source>
        <translation>Was zurückkam, ist keine DNS-Nachricht, oder sie ist mittendrin abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large for UDP and cannot be fetched over TCP.</source>
        <translation>Die Antwort von %1 ist zu groß für UDP und lässt sich nicht über TCP holen.</translation>
    </message>
    <message>
        <source>Resolvers fetch large answers over TCP. The server, or a firewall in front of it, does not allow TCP on its DNS port.</source>
        <translation>Große Antworten müssen über TCP geholt werden. Der Server oder eine Firewall davor lässt TCP auf dem DNS-Port nicht zu.</translation>
    </message>
    <message>
        <source>%1 sent no signatures.</source>
        <translation>Keine Signaturen von %1.</translation>
    </message>
    <message>
        <source>The zone is signed, but this server&apos;s answers have no signatures. A validating resolver that asks this server refuses its answers.</source>
        <translation>Die Zone ist signiert, aber die Antworten dieses Servers haben keine Signaturen. Ein prüfender Resolver, der diesen Server fragt, lehnt die Antworten ab.</translation>
    </message>
    <message>
        <source>%1 answered without EDNS.</source>
        <translation>Antwort ohne EDNS von %1.</translation>
    </message>
    <message>
        <source>Without this extension a server can send neither signatures nor larger answers.</source>
        <translation>Ohne diese Erweiterung kann ein Server weder Signaturen noch größere Antworten schicken.</translation>
    </message>
    <message>
        <source>At least one server has an old or damaged copy of the zone: %1.</source>
        <translation>Mindestens ein Server hat eine alte oder beschädigte Kopie der Zone: %1.</translation>
    </message>
    <message>
        <source>The name servers of %1 publish different keys.</source>
        <translation>Die Nameserver von %1 veröffentlichen verschiedene Schlüssel.</translation>
    </message>
    <message>
        <source>Either a change has not reached all servers yet, or several DNS hosts sign the zone and do not publish each other&apos;s keys.</source>
        <translation>Entweder ist eine Änderung noch unterwegs zu allen Servern, oder mehrere DNS-Anbieter signieren die Zone und veröffentlichen nicht auch die Schlüssel der anderen.</translation>
    </message>
    <message>
        <source>Check again in an hour.</source>
        <translation>Prüfen Sie in einer Stunde noch einmal.</translation>
    </message>
    <message>
        <source>If the finding is still there, show this result to your DNS host.</source>
        <translation>Ist der Befund noch da, zeigen Sie dieses Ergebnis Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>With several DNS hosts, each has to publish the keys of all.</source>
        <translation>Bei mehreren DNS-Anbietern muss jeder die Schlüssel aller veröffentlichen.</translation>
    </message>
    <message>
        <source>None of the name servers of %1 answered.</source>
        <translation>Keiner der Nameserver von %1 hat geantwortet.</translation>
    </message>
    <message>
        <source>So the state of the zone is not known. The reason may be the network of this computer.</source>
        <translation>Der Zustand der Zone ist also nicht bekannt. Der Grund kann das Netz dieses Computers sein.</translation>
    </message>
    <message>
        <source>Check that this computer is connected, and that it may send DNS questions (port 53).</source>
        <translation>Prüfen Sie, ob dieser Rechner verbunden ist und DNS-Fragen senden darf (Port 53).</translation>
    </message>
    <message>
        <source>If other names work, tell the DNS host of %1.</source>
        <translation>Gehen andere Namen, sagen Sie es dem DNS-Anbieter von %1.</translation>
    </message>
    <message>
        <source>Not known. If the servers are silent for everybody, nobody reaches %1.</source>
        <translation>Nicht bekannt. Schweigen die Server für alle, erreicht niemand %1.</translation>
    </message>
    <message>
        <source>Rootline did not check all records of %1, because that would be too much work.</source>
        <translation>Rootline hat nicht alle Einträge von %1 geprüft, weil das zu viel Arbeit wäre.</translation>
    </message>
    <message>
        <source>Like resolvers, Rootline stops at a limit, so that no zone can overload it. The limit reached: %1.</source>
        <extracomment>%1 what there was too much of, such as &quot;keys with one tag&quot;</extracomment>
        <translation>Wie Resolver hört Rootline an einer Grenze auf, damit keine Zone es überlasten kann. Erreichte Grenze: %1.</translation>
    </message>
    <message>
        <source>Ask your DNS host to reduce the number of keys, signatures and DS records of %1.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Zahl der Schlüssel, Signaturen und DS-Einträge von %1 zu verringern.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the zone has fewer records.</source>
        <translation>Dieser Befund verschwindet, sobald die Zone weniger Einträge hat.</translation>
    </message>
    <message>
        <source>The answer of %1 does not fully follow the standard.</source>
        <translation>Die Antwort von %1 folgt dem Standard nicht ganz.</translation>
    </message>
    <message>
        <source>In the message: %1 (octet %2).</source>
        <extracomment>%1 what is odd, %2 a number of octets</extracomment>
        <translation>In der Nachricht: %1 (Oktett %2).</translation>
    </message>
    <message>
        <source>Ask it to update its name server software.</source>
        <translation>Bitten Sie ihn, seine Nameserver-Software zu aktualisieren.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the server gives correct answers.</source>
        <translation>Dieser Befund verschwindet, sobald der Server richtig antwortet.</translation>
    </message>
    <message>
        <source>The server is switched off or unreachable from here, or a firewall drops the question. If other servers answer, resolvers use those.</source>
        <translation>Der Server ist abgeschaltet oder von hier nicht erreichbar, oder eine Firewall verwirft die Frage. Antworten andere Server, verwenden Resolver diese.</translation>
    </message>
    <message>
        <source>The server is reachable, but refuses to answer. If other servers answer, resolvers use those.</source>
        <translation>Der Server ist erreichbar, verweigert aber die Antwort. Antworten andere Server, verwenden Resolver diese.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>The name servers of %1 do not agree on the DS records of %2.</source>
        <translation>Die Nameserver von %1 sind sich über die DS-Einträge von %2 nicht einig.</translation>
    </message>
    <message>
        <source>A validating resolver would refuse the answers of %1.</source>
        <translation>Ein prüfender Resolver würde die Antworten von %1 ablehnen.</translation>
    </message>
    <message>
        <source>Usually a change has not reached all servers yet.</source>
        <translation>Meist hat eine Änderung noch nicht alle Server erreicht.</translation>
    </message>
    <message>
        <source>If the finding is still there, report it to the operator of %1.</source>
        <translation>Ist der Befund noch da, melden Sie es dem Betreiber von %1.</translation>
    </message>
    <message>
        <source>A validating resolver refuses the answer of %1, but accepts the answers of other name servers of %2.</source>
        <translation>Ein prüfender Resolver lehnt die Antwort von %1 ab, nimmt aber die Antworten anderer Nameserver von %2 an.</translation>
    </message>
    <message>
        <source>Ask through this computer&apos;s resolver: choose it at the top of the window, or on the command line &quot;--via system&quot;.</source>
        <extracomment>Do not translate what stands in quotes</extracomment>
        <translation>Fragen Sie über den Resolver dieses Rechners: Wählen Sie ihn oben im Fenster, oder auf der Kommandozeile „--via system“.</translation>
    </message>
    <message>
        <source>Or ask a resolver that you trust over an encrypted connection, for example &quot;--via tls://HOST&quot; or &quot;--via https://HOST/dns-query&quot;.</source>
        <extracomment>Do not translate what stands in quotes</extracomment>
        <translation>Oder fragen Sie einen Resolver Ihres Vertrauens auf verschlüsseltem Weg, zum Beispiel „--via tls://HOST“ oder „--via https://HOST/dns-query“.</translation>
    </message>
    <message>
        <source>Ask the name servers themselves: choose them at the top of the window, or leave &quot;--via&quot; out on the command line.</source>
        <translation>Fragen Sie die Nameserver selbst: Wählen Sie sie oben im Fenster, oder lassen Sie „--via“ auf der Kommandozeile weg.</translation>
    </message>
    <message>
        <source>If every path shows the same, send this result to the operator of this network.</source>
        <translation>Zeigt jeder Weg dasselbe, schicken Sie dieses Ergebnis dem Betreiber dieses Netzes.</translation>
    </message>
    <message>
        <source>A device or resolver on the path removes the signatures.</source>
        <translation>Ein Gerät oder Resolver auf dem Weg entfernt die Signaturen.</translation>
    </message>
    <message>
        <source>Even the records of the root arrived without their signatures. So this says nothing about %1: a device on the path, or the resolver that was asked, removes DNSSEC records.</source>
        <translation>Selbst die Einträge der Root kamen ohne ihre Signaturen an. Das sagt also nichts über %1: Ein Gerät auf dem Weg oder der gefragte Resolver entfernt DNSSEC-Einträge.</translation>
    </message>
    <message>
        <source>No name server can be reached from this network, neither over UDP nor over TCP.</source>
        <translation>Aus diesem Netz ist kein Nameserver erreichbar, weder über UDP noch über TCP.</translation>
    </message>
    <message>
        <source>Either this computer is not connected, or the network allows DNS questions (port 53) only to its own resolver. This says nothing about %1.</source>
        <translation>Entweder ist dieser Rechner nicht verbunden, oder das Netz lässt Fragen (Port 53) nur zu seinem eigenen Resolver durch. Über %1 sagt das nichts.</translation>
    </message>
    <message>
        <source>Check that this computer is connected.</source>
        <translation>Prüfen Sie, ob dieser Rechner verbunden ist.</translation>
    </message>
    <message>
        <source>Nothing: this is about this computer&apos;s network.</source>
        <translation>Nichts: Es geht um das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>No answer from the resolver %1.</source>
        <translation>Keine Antwort vom Resolver %1.</translation>
    </message>
    <message>
        <source>Check the resolver&apos;s address, and whether it may be asked from here.</source>
        <translation>Prüfen Sie die Adresse des Resolvers, und ob er von hier aus gefragt werden darf.</translation>
    </message>
    <message>
        <source>Nothing: this is about the resolver.</source>
        <translation>Nichts: Es geht um den Resolver.</translation>
    </message>
    <message>
        <source>It is switched off, unreachable from here, or a firewall drops the questions.</source>
        <translation>Er ist ausgeschaltet oder von hier nicht erreichbar, oder eine Firewall verwirft die Fragen.</translation>
    </message>
    <message>
        <source>No server answers at that address and port, or the name of the resolver cannot be looked up.</source>
        <translation>An dieser Adresse und diesem Port ist niemand, oder der Name des Resolvers lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>The answers of the resolver %1 cannot be read.</source>
        <translation>Die Antworten des Resolvers %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The reply is not a reply of such a resolver. Perhaps another program listens there.</source>
        <translation>Die Antwort ist nicht die eines solchen Resolvers. Vielleicht läuft dort ein anderes Programm.</translation>
    </message>
    <message>
        <source>The certificate of the resolver %1 was not accepted.</source>
        <translation>Das Zertifikat des Resolvers %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or comes from an authority that this computer does not trust. Nothing was asked.</source>
        <translation>Es gilt für einen anderen Namen, ist abgelaufen oder stammt von einer Stelle, der dieser Rechner nicht vertraut. Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Check the resolver&apos;s name. If the resolver is your own, name its authority&apos;s certificate with --tls-ca.</source>
        <extracomment>Do not translate --tls-ca</extracomment>
        <translation>Prüfen Sie den Namen des Resolvers. Ist es Ihr eigener, nennen Sie mit --tls-ca das Zertifikat seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The web server %1 does not answer DNS questions there.</source>
        <translation>Der Webserver %1 beantwortet dort keine DNS-Fragen.</translation>
    </message>
    <message>
        <source>What it sent is not marked as a DNS message.</source>
        <translation>Was er schickte, ist nicht als DNS-Nachricht gekennzeichnet.</translation>
    </message>
    <message>
        <source>It answered with the HTTP status %1.</source>
        <translation>Er antwortete mit dem HTTP-Status %1.</translation>
    </message>
    <message>
        <source>Check the address and its path, usually /dns-query.</source>
        <translation>Prüfen Sie die Adresse mit ihrem Pfad, meist /dns-query.</translation>
    </message>
    <message>
        <source>The resolver %1 answers with an error (%2).</source>
        <translation>Der Resolver %1 antwortet mit einem Fehler (%2).</translation>
    </message>
    <message>
        <source>Asked for: %1. It does not serve this computer, cannot find the answer, or validated it although it was asked not to.</source>
        <translation>Gefragt war: %1. Er bedient diesen Rechner nicht, findet die Antwort nicht, oder hat sie beurteilt, obwohl er das nicht sollte.</translation>
    </message>
    <message>
        <source>Users of this resolver may not reach the name.</source>
        <translation>Wer diesen Resolver nutzt, erreicht den Namen vielleicht nicht.</translation>
    </message>
    <message>
        <source>The resolver %1 sent an explanation.</source>
        <extracomment>%1 a question, %2 what a resolver said, in its own words</extracomment>
        <translation>Der Resolver %1 hat eine Erklärung gesendet.</translation>
    </message>
    <message>
        <source>Asked for %1 it says: %2</source>
        <translation>Nach %1 gefragt, sagt er: %2</translation>
    </message>
    <message>
        <source>It was made for %1. The answers to other questions are not in it.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Er wurde für %1 gemacht. Die Antworten auf andere Fragen enthält er nicht.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as that is done.</source>
        <translation>Dieser Befund verschwindet, sobald das geschehen ist.</translation>
    </message>
    <message>
        <source>%1 is an alias and has %2 records as well.</source>
        <extracomment>%1 a name, %2 a record type</extracomment>
        <translation>%1 ist ein Alias und hat zugleich %2-Einträge.</translation>
    </message>
    <message>
        <source>A name with an alias (CNAME) must not have other records. Visitors get either the alias or the other records, depending on the server and on the cache of their resolver.</source>
        <translation>Ein Name mit einem Alias (CNAME) darf keine anderen Einträge haben. Besucher bekommen entweder den Alias oder die anderen Einträge, je nach Server und Cache ihres Resolvers.</translation>
    </message>
    <message>
        <source>Remove either the alias or the other records of %1.</source>
        <translation>Entfernen Sie entweder den Alias oder die anderen Einträge von %1.</translation>
    </message>
    <message>
        <source>%1 announces key %2 as a future trust anchor.</source>
        <translation>%1 kündigt den Schlüssel %2 als künftigen Vertrauensanker an.</translation>
    </message>
    <message>
        <source>Resolvers that update their trust anchors automatically trust such a key after they have seen it for 30 days. Operators who configure trust anchors by hand should add the new one before the old one is removed.</source>
        <translation>Resolver, die ihre Vertrauensanker selbst aktualisieren, vertrauen einem solchen Schlüssel, nachdem sie ihn 30 Tage gesehen haben. Betreiber, die Vertrauensanker von Hand eintragen, sollten den neuen hinzufügen, bevor der alte entfernt wird.</translation>
    </message>
    <message>
        <source>%1 publishes a DS set for itself.</source>
        <translation>%1 veröffentlicht DS-Einträge für sich selbst.</translation>
    </message>
    <message>
        <source>A DS has an effect only in the parent zone. A DS in the zone itself has no effect and can confuse software.</source>
        <translation>Ein DS wirkt nur in der übergeordneten Zone. Ein DS in der Zone selbst hat keine Wirkung und kann Software verwirren.</translation>
    </message>
    <message>
        <source>Ask your DNS host to remove the DS records at the top of %1.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die DS-Einträge an der Spitze von %1 zu entfernen.</translation>
    </message>
    <message>
        <source>The NSEC chain of %1 is not closed: from %2 it leads back to %3.</source>
        <extracomment>%1 a zone, %2 and %3 names</extracomment>
        <translation>Die NSEC-Kette von %1 ist nicht geschlossen: Von %2 führt sie zurück zu %3.</translation>
    </message>
    <message>
        <source>The last record of the chain must lead back to the name of the zone. Otherwise some resolvers do not accept it as a proof.</source>
        <translation>Der letzte Eintrag der Kette muss zur Spitze der Zone zurückführen. Sonst nehmen manche Resolver ihn nicht als Beweis an.</translation>
    </message>
    <message>
        <source>The NSEC3 records of the proof about %1 use different parameters.</source>
        <translation>Die NSEC3-Einträge des Beweises zu %1 verwenden verschiedene Parameter.</translation>
    </message>
    <message>
        <source>They use different iterations or different salt. All records of one proof must use the same parameters.</source>
        <translation>Sie verwenden verschiedene Iterationen oder verschiedenes Salt. Alle Einträge eines Beweises müssen dieselben Parameter verwenden.</translation>
    </message>
    <message>
        <source>%1 hashes names with a salt.</source>
        <translation>%1 bildet die Hashwerte der Namen mit einem Salt.</translation>
    </message>
    <message>
        <source>A salt does not make the zone safer, because every hash already contains the name of the zone. The recommendation is to use no salt.</source>
        <translation>Ein Salt macht die Zone nicht sicherer, weil jeder Hashwert den Namen der Zone schon enthält. Empfohlen ist, kein Salt zu verwenden.</translation>
    </message>
    <message>
        <source>Ask your DNS host to set the NSEC3 salt of %1 to none.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, für %1 keinen NSEC3-Salt zu verwenden.</translation>
    </message>
    <message>
        <source>An NSEC3 record of the proof about %1 has an owner name that is not a hash.</source>
        <translation>Ein NSEC3-Eintrag des Beweises zu %1 steht an einem Namen, der kein Hashwert ist.</translation>
    </message>
    <message>
        <source>A proof with hashed names (NSEC3) has the hash as its own name, directly below the zone. Here it is %1.</source>
        <extracomment>%1 a name</extracomment>
        <translation>Ein Beweis mit Hashwerten (NSEC3) trägt den Hashwert als eigenen Namen, unmittelbar unter der Zone. Hier ist es %1.</translation>
    </message>
    <message>
        <source>The NSEC records of %1 let anybody read all names of the zone.</source>
        <translation>Aus den NSEC-Einträgen von %1 kann jeder alle Namen der Zone lesen.</translation>
    </message>
    <message>
        <source>Each NSEC proof names the next name of the zone. That is normal and not an error. A zone that wants to hide its names can use NSEC3 or sign each answer on request.</source>
        <translation>Jeder NSEC-Beweis nennt den nächsten Namen der Zone. Das ist normal und kein Fehler. Eine Zone, die ihre Namen verbergen will, kann NSEC3 verwenden oder jede Antwort einzeln signieren.</translation>
    </message>
    <message>
        <source>The answer that there is nothing at %1 comes without the zone&apos;s SOA record.</source>
        <translation>Die Antwort, dass es bei %1 nichts gibt, kommt ohne den SOA-Eintrag der Zone.</translation>
    </message>
    <message>
        <source>The SOA record says how long resolvers may keep this answer in their caches. Without it they ask again each time.</source>
        <translation>Der SOA-Eintrag sagt, wie lange Resolver diese Antwort im Cache behalten dürfen. Ohne ihn fragen sie jedes Mal neu.</translation>
    </message>
    <message>
        <source>Ask your DNS host to update its name server software.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Software seiner Nameserver zu aktualisieren.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is marked as revoked, but does not sign the DNSKEY set.</source>
        <translation>Schlüssel %1 von %2 ist als widerrufen gekennzeichnet, signiert aber den DNSKEY-Satz nicht.</translation>
    </message>
    <message>
        <source>A revocation is valid only if the revoked key itself signs the DNSKEY set. Resolvers that trust this key will continue to trust it.</source>
        <translation>Ein Widerruf gilt nur, wenn der widerrufene Schlüssel selbst den DNSKEY-Satz signiert. Resolver, die diesem Schlüssel vertrauen, tun es weiter.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign the DNSKEY set with key %1 too, as long as it is published.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Schlüsselliste auch mit dem Schlüssel %1 zu signieren, solange er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Key %1 of %2 has an unusual RSA exponent.</source>
        <translation>Der Schlüssel %1 von %2 hat einen ungewöhnlichen RSA-Exponenten.</translation>
    </message>
    <message>
        <source>The exponent is 1. Anybody can make signatures that fit such a key.</source>
        <translation>Der Exponent ist 1. Zu einem solchen Schlüssel kann jeder passende Signaturen herstellen.</translation>
    </message>
    <message>
        <source>It has %1 bits; the usual exponent 65537 has 17 bits. Resolvers need longer to check signatures, and some refuse the key.</source>
        <translation>Er hat %1 Bit; der übliche Exponent 65537 hat 17 Bit. Resolver brauchen länger, um Signaturen zu prüfen, und manche lehnen den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host to change to a key with the exponent 65537.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, zu einem Schlüssel mit dem Exponenten 65537 zu wechseln.</translation>
    </message>
    <message>
        <source>The DNSKEY set of %1 is large: %2 octets.</source>
        <extracomment>%1 a zone, %2 a number of octets</extracomment>
        <translation>Der DNSKEY-Satz von %1 ist groß: %2 Oktette.</translation>
    </message>
    <message>
        <source>An answer of more than 1232 octets may be lost over UDP, and resolvers then ask again over TCP. Fewer keys, or elliptic-curve keys, make it smaller.</source>
        <translation>Eine Antwort von mehr als 1232 Oktetten kann über UDP verloren gehen, und Resolver fragen dann über TCP erneut. Weniger Schlüssel oder Schlüssel mit elliptischen Kurven machen sie kleiner.</translation>
    </message>
    <message>
        <source>%1 has DNSKEY records, but no zone begins at this name.</source>
        <translation>%1 hat DNSKEY-Einträge, aber an diesem Namen beginnt keine Zone.</translation>
    </message>
    <message>
        <source>DNSKEY records have an effect only at the apex of a zone. Validators do not use these keys.</source>
        <translation>DNSKEY-Einträge wirken nur an der Spitze einer Zone. Prüfer verwenden diese Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Ask your DNS host to remove the DNSKEY records at %1.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die DNSKEY-Einträge bei %1 zu entfernen.</translation>
    </message>
    <message>
        <source>%1 has keys for %2, but the %3 records of %4 carry no signature made with it.</source>
        <extracomment>%1 a zone, %2 an algorithm, %3 a record type, %4 a name</extracomment>
        <translation>%1 hat Schlüssel für %2, aber die %3-Einträge von %4 tragen keine damit erzeugte Signatur.</translation>
    </message>
    <message>
        <source>A zone must sign every record set with each algorithm of its keys. Most resolvers accept one valid signature, but strict ones refuse the answer.</source>
        <translation>Eine Zone muss jeden Satz von Einträgen mit jedem Algorithmus ihrer Schlüssel signieren. Den meisten Resolvern genügt eine gültige Signatur, strenge lehnen die Antwort ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign %1 completely with each algorithm, or to take the unused key out.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, %1 vollständig mit jedem Algorithmus zu signieren oder den unbenutzten Schlüssel herauszunehmen.</translation>
    </message>
    <message>
        <source>The %1 records of %2 are signed with %3 only, which cannot be checked here.</source>
        <extracomment>%1 a record type, %2 a name, %3 an algorithm</extracomment>
        <translation>Die %1-Einträge von %2 sind nur mit %3 signiert, was hier nicht geprüft werden kann.</translation>
    </message>
    <message>
        <source>The DS set names an algorithm that can be checked. So every record set needs a signature of that algorithm too, but this record set has none.</source>
        <translation>Der DS-Satz nennt einen Algorithmus, der sich prüfen lässt. Also braucht jeder Satz von Einträgen auch eine Signatur dieses Algorithmus, aber dieser hat keine.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 is valid for more than half a year.</source>
        <translation>Die Signatur der %1-Einträge von %2 gilt länger als ein halbes Jahr.</translation>
    </message>
    <message>
        <source>While it is valid, somebody can replay old records as if they were current. Some weeks are usual.</source>
        <translation>Solange sie gültig ist, kann jemand alte Einträge als aktuell einspielen. Üblich sind einige Wochen.</translation>
    </message>
    <message>
        <source>The %1 records of %2 have several valid signatures, but one is enough.</source>
        <translation>Die %1-Einträge von %2 tragen mehrere gültige Signaturen, wo eine genügen würde.</translation>
    </message>
    <message>
        <source>That is normal during a key rollover. At other times it only makes answers larger.</source>
        <translation>Das ist während eines Schlüsselwechsels normal. Sonst macht es nur die Antworten größer.</translation>
    </message>
    <message>
        <source>Signatures of %1 are valid for a shorter time than its servers keep an old copy.</source>
        <translation>Die Signaturen von %1 gelten kürzer, als seine Server eine alte Kopie behalten.</translation>
    </message>
    <message>
        <source>A name server that has lost contact continues to answer for %1 (SOA expire). Its signatures expire earlier, and validating resolvers then refuse its answers.</source>
        <extracomment>%1 a duration such as &quot;14 days&quot;</extracomment>
        <translation>Ein Nameserver ohne Verbindung antwortet noch %1 lang weiter (SOA expire). Seine Signaturen laufen vorher ab, und prüfende Resolver lehnen seine Antworten dann ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host to make signatures of %1 valid for longer, or to lower the SOA expire time.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, Signaturen von %1 länger gelten zu lassen oder die Ablaufzeit (expire) zu senken.</translation>
    </message>
    <message>
        <source>The %1 records of %2 and their signature have different lifetimes in caches (TTL).</source>
        <translation>Die %1-Einträge von %2 und ihre Signatur leben in Zwischenspeichern verschieden lange (TTL).</translation>
    </message>
    <message>
        <source>Caches may remove the signature before the records, and then have records without a signature.</source>
        <translation>Caches können die Signatur vor den Einträgen entfernen und haben dann Einträge ohne Signatur.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 expires while caches still hold these records.</source>
        <translation>Die Signatur an den %1-Einträgen von %2 läuft ab, während Caches diese Einträge noch haben.</translation>
    </message>
    <message>
        <source>Caches may keep the records for %1, longer than the signature is valid. Some caches then answer with records that are no longer valid.</source>
        <extracomment>%1 a duration such as &quot;1 day&quot;</extracomment>
        <translation>Caches können die Einträge %1 lang behalten, länger als die Signatur gültig ist. Manche antworten dann mit Einträgen, die nicht mehr gültig sind.</translation>
    </message>
    <message>
        <source>Ask your DNS host to renew signatures earlier, or to lower the TTL.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, Signaturen früher zu erneuern oder die TTL zu senken.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that fitted no question were ignored.</source>
        <translation>
            <numerusform>%n Antwort, die zu keiner Frage passte, wurde übergangen.</numerusform>
            <numerusform>%n Antworten, die zu keiner Frage passten, wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They had a wrong message number, a wrong sender or another question. Either they were late, or somebody tried to be faster than the name server. They do not affect the result.</source>
        <translation>Sie hatten eine falsche Nachrichtennummer, einen falschen Absender oder eine andere Frage. Entweder kamen sie zu spät, oder jemand wollte schneller sein als der Nameserver. Sie beeinflussen das Ergebnis nicht.</translation>
    </message>
    <message>
        <source>%1 asks %2 for another DS set, and the zone would stay secure with it.</source>
        <translation>%1 bittet %2 um einen anderen DS-Satz, und die Zone bliebe damit sicher.</translation>
    </message>
    <message>
        <source>The zone publishes this request in CDS and CDNSKEY records. Many registries follow it automatically within days; others need the DS from you.</source>
        <translation>Die Zone veröffentlicht diese Bitte in CDS- und CDNSKEY-Einträgen. Viele Registries folgen ihr von selbst innerhalb von Tagen; andere brauchen den DS von Ihnen.</translation>
    </message>
    <message>
        <source>Wait until the registry has followed, or enter this DS at your registrar: %1</source>
        <translation>Warten Sie, bis die Registry gefolgt ist, oder tragen Sie diesen DS bei Ihrem Registrar ein: %1</translation>
    </message>
    <message>
        <source>%1 asks %2 for a DS set that would break the domain.</source>
        <translation>%1 bittet %2 um DS-Einträge, mit denen die Domain nicht mehr erreichbar wäre.</translation>
    </message>
    <message>
        <source>None of the requested DS records matches a key that signs the DNSKEY set: %1. A careful registry does not follow such a request. Do not enter these DS records by hand either.</source>
        <extracomment>%1 one or more DS records</extracomment>
        <translation>Keiner der erbetenen DS-Einträge passt zu einem Schlüssel, der den DNSKEY-Satz signiert: %1. Eine sorgfältige Registry folgt einer solchen Bitte nicht. Tragen Sie diese DS-Einträge auch nicht von Hand ein.</translation>
    </message>
    <message>
        <source>Ask it to correct the CDS and CDNSKEY records of %1.</source>
        <translation>Bitten Sie ihn, die CDS- und CDNSKEY-Einträge von %1 zu berichtigen.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the records are corrected.</source>
        <translation>Dieser Befund verschwindet, sobald die Einträge berichtigt sind.</translation>
    </message>
    <message>
        <source>Do not enter these DS records at your registrar.</source>
        <translation>Tragen Sie diese DS-Einträge nicht bei Ihrem Registrar ein.</translation>
    </message>
    <message>
        <source>%1 asks %2 to remove its DS.</source>
        <translation>%1 bittet %2, seinen DS zu entfernen.</translation>
    </message>
    <message>
        <source>When the registry follows this request, the domain becomes unsigned: visitors reach it, but DNSSEC does not secure the answers. This is the correct way to end DNSSEC, but a mistake if you want to keep it.</source>
        <translation>Folgt die Registry dieser Bitte, wird die Domain unsigniert: Besucher erreichen sie, aber DNSSEC sichert die Antworten nicht. Das ist der richtige Weg, DNSSEC zu beenden, aber ein Versehen, wenn Sie es behalten wollen.</translation>
    </message>
    <message>
        <source>If you want to end DNSSEC: change nothing, and continue to sign until the DS has expired in all caches.</source>
        <translation>Wenn Sie DNSSEC beenden wollen: Lassen Sie alles, wie es ist, und signieren Sie weiter, bis der DS aus den Zwischenspeichern verschwunden ist.</translation>
    </message>
    <message>
        <source>If not: ask your DNS host to remove the CDS and CDNSKEY records that ask for it.</source>
        <translation>Wenn nicht: Bitten Sie Ihren DNS-Anbieter, die CDS- und CDNSKEY-Einträge zu entfernen, die darum bitten.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the zone withdraws the request or the registry follows it.</source>
        <translation>Dieser Befund verschwindet, sobald die Zone die Bitte zurücknimmt oder die Registry ihr folgt.</translation>
    </message>
    <message>
        <source>%1 asks for the removal of its DS in a form that registries must not follow.</source>
        <translation>%1 bittet um das Entfernen seines DS in einer Form, der niemand folgen darf.</translation>
    </message>
    <message>
        <source>Such a request is a single record: CDS 0 0 0 00, or CDNSKEY 0 3 0 AA==. The %1 set of the zone is different.</source>
        <translation>So ein Wunsch ist ein einziger Eintrag: CDS 0 0 0 00 oder CDNSKEY 0 3 0 AA==. Die %1-Einträge der Zone sehen anders aus.</translation>
    </message>
    <message>
        <source>Ask your DNS host to correct or remove the CDS and CDNSKEY records of %1.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die CDS- und CDNSKEY-Einträge von %1 zu berichtigen oder zu entfernen.</translation>
    </message>
    <message>
        <source>The CDS and CDNSKEY records of %1 ask for different keys.</source>
        <translation>Die CDS- und die CDNSKEY-Einträge von %1 bitten um verschiedene Schlüssel.</translation>
    </message>
    <message>
        <source>Registries read one or the other. They would publish different DS records, or follow neither.</source>
        <translation>Registrys lesen die einen oder die anderen. Sie würden verschiedene DS-Einträge veröffentlichen oder keinen von beiden folgen.</translation>
    </message>
    <message>
        <source>Ask your DNS host to publish both for the same keys.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, beide für dieselben Schlüssel zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The %1 records of %2 are not signed by a key that the DS at %3 names.</source>
        <translation>Die %1-Einträge von %2 sind von keinem Schlüssel unterschrieben, für den %3 bürgt.</translation>
    </message>
    <message>
        <source>A registry must not follow them, because they could be forged.</source>
        <translation>Eine Registry darf ihnen nicht folgen: Sie könnte sie nicht von gefälschten unterscheiden.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign them with the key that the DS names.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, sie mit dem Schlüssel zu unterschreiben, den der DS nennt.</translation>
    </message>
    <message>
        <source>The name servers of %1 have different %2 records.</source>
        <translation>Die Nameserver von %1 haben verschiedene %2-Einträge.</translation>
    </message>
    <message>
        <source>A careful registry asks all of them and does not follow the request while they disagree. Different: %1.</source>
        <translation>Eine sorgfältige Registry fragt alle und folgt nicht, solange sie uneins sind. Anders: %1.</translation>
    </message>
    <message>
        <source>Ask your DNS hosts to publish the same CDS and CDNSKEY records everywhere.</source>
        <translation>Bitten Sie Ihre DNS-Anbieter, überall dieselben CDS- und CDNSKEY-Einträge zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The name server %1 confirms the request of %2 for its first DS.</source>
        <translation>Der Nameserver %1 bestätigt die Bitte von %2 um den ersten DS.</translation>
    </message>
    <message>
        <source>The signed zone of the name server repeats the request of %1. Registries that support this (RFC 9615) publish the DS automatically; others need it from you.</source>
        <translation>Die signierte Zone des Nameservers wiederholt die Bitte von %1. Registries, die das unterstützen (RFC 9615), veröffentlichen den DS von selbst; andere brauchen ihn von Ihnen.</translation>
    </message>
    <message>
        <source>The name server %1 confirms another DS than %2 asks for.</source>
        <translation>Der Nameserver %1 bürgt für einen anderen DS, als %2 wünscht.</translation>
    </message>
    <message>
        <source>The records in the server&apos;s own zone must be signed and must equal the CDS and CDNSKEY records of %1. Otherwise registries must not follow the request.</source>
        <translation>Die Einträge in der eigenen Zone des Servers müssen signiert sein und den CDS- und CDNSKEY-Einträgen von %1 gleichen. Sonst dürfen Registries der Bitte nicht folgen.</translation>
    </message>
    <message>
        <source>Ask your DNS host to bring the signal records (_dsboot) of %1 up to date.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Signal-Einträge (_dsboot) von %1 zu aktualisieren.</translation>
    </message>
    <message>
        <source>Keep %1 signed until %2.</source>
        <translation>Lassen Sie %1 signiert bis %2.</translation>
    </message>
    <message>
        <source>The DS has been removed at %1, but caches may still hold it. Until then, validating resolvers expect signatures.</source>
        <translation>Der DS ist bei %1 entfernt, aber Zwischenspeicher haben ihn noch. Bis dahin erwarten prüfende Resolver Signaturen.</translation>
    </message>
    <message>
        <source>Keep the zone signed with the same keys until then.</source>
        <translation>Lassen Sie die Zone bis dahin mit denselben Schlüsseln signiert.</translation>
    </message>
    <message>
        <source>If signing has been switched off already: switch it on again with the same keys.</source>
        <translation>Wenn das Signieren schon abgeschaltet ist: Schalten Sie es mit denselben Schlüsseln wieder ein.</translation>
    </message>
    <message>
        <source>After %1 you can stop signing.</source>
        <translation>Nach dem %1 können Sie mit dem Signieren aufhören.</translation>
    </message>
    <message>
        <source>Do not switch signing off before %1.</source>
        <translation>Schalten Sie das Signieren nicht vor %1 ab.</translation>
    </message>
    <message>
        <source>A published key does not sign: it is the next key or the previous one (%1).</source>
        <translation>Ein Schlüssel ist veröffentlicht, der nicht signiert: der nächste oder der vorige (%1).</translation>
    </message>
    <message>
        <source>Two keys sign at the same time, the old one and the new one (%1).</source>
        <translation>Zwei Schlüssel signieren gleichzeitig, der alte und der neue (%1).</translation>
    </message>
    <message>
        <source>%1 publishes a DS for two keys, the old one and the new one (%2).</source>
        <translation>%1 bürgt für zwei Schlüssel, den alten und den neuen (%2).</translation>
    </message>
    <message>
        <source>The new key (%1) signs already and waits for its DS at %2.</source>
        <translation>Der neue Schlüssel (%1) signiert schon und wartet auf seinen DS bei %2.</translation>
    </message>
    <message>
        <source>%1 publishes a DS for the new key only; the old key (%2) can be removed soon.</source>
        <translation>%1 bürgt nur noch für den neuen Schlüssel; der alte (%2) darf bald gehen.</translation>
    </message>
    <message>
        <source>A key rollover of %1 is in progress.</source>
        <translation>Ein Schlüsselwechsel von %1 läuft gerade.</translation>
    </message>
    <message>
        <source>That is normal. Do not change the DNS host or the DS before it is finished.</source>
        <translation>Das ist üblich. Wechseln Sie DNS-Anbieter und DS nicht, bevor es abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The NS set at %1 differs from the NS set of the zone itself.</source>
        <translation>Der NS-Satz bei %1 unterscheidet sich vom NS-Satz der Zone selbst.</translation>
    </message>
    <message>
        <source>Only at %1: %2.</source>
        <translation>Nur bei %1: %2.</translation>
    </message>
    <message>
        <source>Only in the zone: %1.</source>
        <translation>Nur in der Zone: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 name different name servers.</source>
        <translation>%1 und %2 nennen verschiedene Nameserver.</translation>
    </message>
    <message>
        <source>Ask your DNS host which name servers are right.</source>
        <translation>Fragen Sie Ihren DNS-Anbieter, welche Nameserver richtig sind.</translation>
    </message>
    <message>
        <source>Enter exactly these at your registrar.</source>
        <translation>Tragen Sie genau diese bei Ihrem Registrar ein.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the registry has published the same name servers.</source>
        <translation>Dieser Befund verschwindet, sobald die Registry dieselben Nameserver veröffentlicht hat.</translation>
    </message>
    <message>
        <source>%1 gives another address for the name server %2 than the zone does.</source>
        <translation>%1 gibt für den Nameserver %2 eine andere Adresse an als die Zone.</translation>
    </message>
    <message>
        <source>At %1: %2. In the zone: %3. Resolvers use the address from the parent zone to find the server. If this address is old, they get no answer.</source>
        <translation>Bei %1: %2. In der Zone: %3. Resolver finden den Server über die Adresse aus der übergeordneten Zone. Ist sie veraltet, bekommen sie keine Antwort.</translation>
    </message>
    <message>
        <source>Find out which address is right.</source>
        <translation>Stellen Sie fest, welche Adresse richtig ist.</translation>
    </message>
    <message>
        <source>Change the address of the name server (host record, glue) at your registrar.</source>
        <translation>Ändern Sie die Adresse des Nameservers (Host-Eintrag, Glue) bei Ihrem Registrar.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the registry has published the correct address.</source>
        <translation>Dieser Befund verschwindet, sobald die Registry die richtige Adresse veröffentlicht hat.</translation>
    </message>
    <message>
        <source>%1 names the name server %2 without its address.</source>
        <translation>%1 nennt den Nameserver %2 ohne seine Adresse.</translation>
    </message>
    <message>
        <source>The name of the server is inside the zone that it serves. Without an address (glue) from %1, resolvers cannot reach it.</source>
        <translation>Der Name des Servers liegt in der Zone, die er bedient. Ohne eine Adresse (Glue) von %1 können Resolver ihn nicht erreichen.</translation>
    </message>
    <message>
        <source>Enter the address of %1 (host record, glue) at your registrar.</source>
        <translation>Tragen Sie die Adresse von %1 (Host-Eintrag, Glue) bei Ihrem Registrar ein.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the registry has published the address.</source>
        <translation>Dieser Befund verschwindet, sobald die Registry die Adresse veröffentlicht hat.</translation>
    </message>
    <message>
        <source>%1 publishes records about %2 of a type that Rootline does not know: %3.</source>
        <translation>%1 veröffentlicht Einträge zu %2 von einem Typ, den Rootline nicht kennt: %3.</translation>
    </message>
    <message>
        <source>Perhaps this is a newer form of delegation (DELEG). Rootline ignored it, as older resolvers do.</source>
        <translation>Vielleicht ist das eine neuere Form der Delegierung (DELEG). Rootline hat sie nicht beachtet, wie ältere Resolver auch.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind.</source>
        <translation>Die Uhr dieses Computers geht anscheinend nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be ahead.</source>
        <translation>Die Uhr dieses Computers geht anscheinend vor.</translation>
    </message>
    <message>
        <source>The signatures of all zones, also of the root, do not fit this computer&apos;s clock. They are valid between %1 and %2, but the clock says %3. So this says nothing about %4.</source>
        <extracomment>%1, %2 and %3 dates</extracomment>
        <translation>Die Signaturen aller Zonen, auch der Root, passen nicht zur Uhr dieses Computers. Sie sind zwischen %1 und %2 gültig, aber die Uhr sagt %3. Das sagt also nichts über %4.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, with its date and time zone.</source>
        <translation>Stellen Sie die Uhr dieses Computers, mit Datum und Zeitzone.</translation>
    </message>
    <message>
        <source>Then let the computer set its clock over the network (NTP).</source>
        <translation>Lassen Sie sie künftig über das Netz stellen (NTP).</translation>
    </message>
    <message>
        <source>Visitors elsewhere notice nothing.</source>
        <translation>Besucher anderswo merken nichts.</translation>
    </message>
    <message>
        <source>The resolver %1 does not validate signatures.</source>
        <translation>Der Resolver %1 prüft keine Signaturen.</translation>
    </message>
    <message>
        <source>It returns signed data without the AD flag that marks validated answers. Its users also reach names whose chain is broken, and DNSSEC does not protect them from forged answers.</source>
        <translation>Er gibt signierte Daten ohne das AD-Kennzeichen für geprüfte Antworten weiter. Seine Benutzer erreichen auch Namen mit gebrochener Kette, und DNSSEC schützt sie nicht vor gefälschten Antworten.</translation>
    </message>
    <message>
        <source>It answers the question %1 with an error, but without validation it returns the answer. So it refuses an answer that is valid here. Possible reasons: old keys in its cache, an old trust anchor, stricter rules or a wrong clock.</source>
        <translation>Auf die Frage %1 meldet er einen Fehler, aber ohne Prüfung gibt er die Antwort. Er lehnt also eine Antwort ab, die hier gültig ist. Mögliche Gründe: alte Schlüssel im Cache, ein alter Vertrauensanker, strengere Regeln oder eine falsche Uhr.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Er sagt: %1.</translation>
    </message>
    <message>
        <source>The resolver %1 refuses an answer that is valid here.</source>
        <translation>Der Resolver %1 weist eine Antwort ab, die hier hält.</translation>
    </message>
    <message>
        <source>Ask the operator of the resolver to remove %1 from its cache.</source>
        <translation>Bitten Sie den Betreiber des Resolvers, %1 aus dem Cache zu entfernen.</translation>
    </message>
    <message>
        <source>If that does not help, ask the operator to check the resolver&apos;s trust anchor, clock and version.</source>
        <translation>Hilft das nicht, bitten Sie den Betreiber, Vertrauensanker, Uhr und Version des Resolvers zu prüfen.</translation>
    </message>
    <message>
        <source>Users of this resolver do not reach %1.</source>
        <translation>Wer diesen Resolver benutzt, erreicht %1 nicht.</translation>
    </message>
    <message>
        <source>The resolver %1 accepts an answer that is not valid here.</source>
        <translation>Der Resolver %1 nimmt eine Antwort an, die hier nicht hält.</translation>
    </message>
    <message>
        <source>It validates signatures, but still answers for %1. Either its cache holds an answer from before the fault, or its operator has switched validation off for this name (a negative trust anchor).</source>
        <translation>Er prüft Signaturen, antwortet aber trotzdem für %1. Entweder hat er eine Antwort von vor dem Fehler im Cache, oder sein Betreiber hat die Prüfung für diesen Namen abgeschaltet (ein negativer Vertrauensanker).</translation>
    </message>
    <message>
        <source>The answer of this resolver does not mean that there is no fault.</source>
        <translation>Die Antwort dieses Resolvers bedeutet nicht, dass kein Fehler da ist.</translation>
    </message>
    <message>
        <source>First repair the cause that is named here.</source>
        <translation>Beheben Sie zuerst die Ursache, die hier genannt ist.</translation>
    </message>
    <message>
        <source>Then ask the operator of the resolver to remove the exception, if there is one.</source>
        <translation>Bitten Sie dann den Betreiber des Resolvers, seine Ausnahme zu entfernen, falls es eine gibt.</translation>
    </message>
    <message>
        <source>This finding goes away when the cause is repaired.</source>
        <translation>Dieser Befund verschwindet, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Users of this resolver reach the name. Users of other validating resolvers do not.</source>
        <translation>Benutzer dieses Resolvers erreichen den Namen. Benutzer anderer prüfender Resolver erreichen ihn nicht.</translation>
    </message>
    <message>
        <source>The resolver %1 still has old %2 records of %3.</source>
        <translation>Der Resolver %1 hat noch alte %2-Einträge von %3.</translation>
    </message>
    <message>
        <source>The name servers publish other records now. The resolver keeps the old ones for at most %1.</source>
        <translation>Die Nameserver sagen inzwischen etwas anderes. Er behält sie höchstens noch %1.</translation>
    </message>
    <message>
        <source>The name servers of %1 have different versions of the zone: %2 and %3.</source>
        <extracomment>%1 a zone, %2 and %3 serial numbers</extracomment>
        <translation>Die Nameserver von %1 haben verschiedene Fassungen der Zone: %2 und %3.</translation>
    </message>
    <message>
        <source>This is normal for some minutes after a change. Old version: %1. If the versions still differ tomorrow, the zone transfer between the servers is broken, and the signatures there will expire.</source>
        <translation>Das ist einige Minuten nach einer Änderung normal. Alte Fassung: %1. Unterscheiden sich die Fassungen morgen noch, ist die Zonenübertragung zwischen den Servern gestört, und die Signaturen dort werden ablaufen.</translation>
    </message>
    <message>
        <source>The name servers of %1 can be reached over IPv6 only.</source>
        <translation>Die Nameserver von %1 sind nur über IPv6 erreichbar.</translation>
    </message>
    <message>
        <source>Resolvers in networks without IPv6 do not reach the zone. Your DNS host can add IPv4 addresses.</source>
        <translation>Resolver in Netzen ohne IPv6 erreichen die Zone nicht. Zusätzliche IPv4-Adressen würden helfen.</translation>
    </message>
    <message>
        <source>The name servers of %1 can be reached over IPv4 only.</source>
        <translation>Die Nameserver von %1 sind nur über IPv4 erreichbar.</translation>
    </message>
    <message>
        <source>That still works nearly everywhere. Networks with IPv6 alone need a translation to reach the zone. Your DNS host can add IPv6 addresses.</source>
        <translation>Das geht noch fast überall. Netze nur mit IPv6 brauchen eine Übersetzung, um die Zone zu erreichen. Ihr DNS-Anbieter kann IPv6-Adressen ergänzen.</translation>
    </message>
    <message>
        <source>%1 has the address %2, which is private: it works only inside a local network.</source>
        <extracomment>%1 a name, %2 an address</extracomment>
        <translation>%1 hat die Adresse %2, die privat ist: Sie gilt nur in einem lokalen Netz.</translation>
    </message>
    <message>
        <source>From other networks it leads nowhere, or to another device. That is correct if the name is only for your own network.</source>
        <translation>Aus anderen Netzen führt sie nirgendwohin oder zu einem anderen Gerät. Das ist richtig, wenn der Name nur für Ihr eigenes Netz ist.</translation>
    </message>
    <message>
        <source>Large answers of %1 do not arrive over UDP.</source>
        <translation>Eine große Antwort von %1 kommt über UDP nicht an.</translation>
    </message>
    <message>
        <source>It did not answer the question %1 over UDP, but sent %2 octets at once over TCP. Usually large datagrams are lost because they are split into fragments. Resolvers then wait, and some give up.</source>
        <extracomment>%1 a question such as &quot;example.test. DNSKEY&quot;, %2 a number</extracomment>
        <translation>Auf die Frage %1 antwortete er über UDP nicht, sendete aber über TCP sofort %2 Oktette. Meist gehen große Datagramme verloren, weil sie in Teile zerlegt werden. Resolver warten dann, und manche geben auf.</translation>
    </message>
    <message>
        <source>Ask it to send at most 1232 octets over UDP, and to mark longer answers as cut off.</source>
        <translation>Bitten Sie ihn, über UDP höchstens 1232 Oktette zu schicken und längere Antworten als gekürzt zu kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 did not copy the upper and lower case of a name into the answer.</source>
        <translation>Groß- und Kleinschreibung eines Namens nicht in die Antwort übernommen: %1.</translation>
    </message>
    <message>
        <source>Asked for: %1. Upper and lower case mean the same in DNS. But some resolvers mix them to recognise forged answers, and this does not work with this server.</source>
        <extracomment>%1 a question such as &quot;example.test. DNSKEY&quot;</extracomment>
        <translation>Gefragt: %1. Groß- und Kleinschreibung bedeuten in DNS dasselbe. Aber manche Resolver mischen sie, um gefälschte Antworten zu erkennen, und das geht bei diesem Server nicht.</translation>
    </message>
    <message>
        <source>The certificate records (TLSA) at %1 are secure.</source>
        <translation>Die Zertifikatseinträge (TLSA) bei %1 sind sicher.</translation>
    </message>
    <message>
        <source>Programs that support DANE, such as mail servers, can use them.</source>
        <translation>Programme, die DANE beherrschen, etwa Mailserver, können sie verwenden.</translation>
    </message>
    <message>
        <source>The certificate records (TLSA) at %1 are not secure, so programs ignore them.</source>
        <translation>Die Zertifikatseinträge (TLSA) bei %1 sind nicht sicher, darum beachten Programme sie nicht.</translation>
    </message>
    <message>
        <source>Programs use TLSA records only if the chain of trust from the root is valid. Otherwise somebody on the path could change them.</source>
        <translation>Programme verwenden TLSA-Einträge nur, wenn die Vertrauenskette ab der Root gültig ist. Sonst könnte sie jemand auf dem Weg ändern.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign %1.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, %1 zu signieren.</translation>
    </message>
    <message>
        <source>Enter the DS that it gives you at your registrar.</source>
        <translation>Tragen Sie den DS, den er Ihnen gibt, bei Ihrem Registrar ein.</translation>
    </message>
    <message>
        <source>DNSSEC works as soon as the zone is signed and the registry has published the DS.</source>
        <translation>DNSSEC wirkt, sobald die Zone signiert ist und die Registry den DS veröffentlicht hat.</translation>
    </message>
    <message>
        <source>The certificate in use matches none of the certificate records (TLSA) at %1.</source>
        <translation>Das benutzte Zertifikat passt zu keinem der Zertifikatseinträge (TLSA) bei %1.</translation>
    </message>
    <message>
        <source>Usually the certificate was renewed, but the records were not updated. Programs that support DANE then refuse to connect.</source>
        <translation>Meist wurde das Zertifikat erneuert, und die Einträge blieben zurück. Programme, die DANE kennen, verbinden sich dann nicht.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the certificate that is in use.</source>
        <translation>Veröffentlichen Sie den TLSA-Eintrag des benutzten Zertifikats.</translation>
    </message>
    <message>
        <source>Remove the old record when its TTL has passed.</source>
        <translation>Entfernen Sie den alten Eintrag, wenn seine TTL vorüber ist.</translation>
    </message>
    <message>
        <source>Mail servers that support DANE do not deliver mail. Browsers are not affected.</source>
        <translation>Mailserver, die DANE kennen, stellen nicht zu. Browser merken nichts.</translation>
    </message>
    <message>
        <source>DNSSEC does not secure the mail records of this domain.</source>
        <translation>DNSSEC sichert die Mail-Einträge dieser Domain nicht.</translation>
    </message>
    <message>
        <source>Somebody on the path could change these records: %1. With DNSSEC, sending mail servers could detect that.</source>
        <extracomment>%1 names with types such as &quot;example.test. MX&quot;</extracomment>
        <translation>Jemand auf dem Weg könnte diese Einträge ändern: %1. Mit DNSSEC könnten sendende Mailserver das erkennen.</translation>
    </message>
    <message>
        <source>This capture does not begin at a trust anchor.</source>
        <translation>Diese Aufzeichnung beginnt nicht bei einem Vertrauensanker.</translation>
    </message>
    <message>
        <source>It was validated with trust anchors for %1, but contains no answer about their keys.</source>
        <extracomment>%1 names of zones</extracomment>
        <translation>Sie wurde mit Vertrauensankern für %1 beurteilt und enthält keine Antwort über deren Schlüssel.</translation>
    </message>
    <message>
        <source>Name the trust anchor that the capture was made with: --trust-anchor FILE.</source>
        <extracomment>Do not translate --trust-anchor</extracomment>
        <translation>Nennen Sie den Vertrauensanker, mit dem die Aufzeichnung gemacht wurde: --trust-anchor FILE.</translation>
    </message>
    <message>
        <source>Or make the capture again.</source>
        <translation>Oder machen Sie die Aufzeichnung noch einmal.</translation>
    </message>
    <message>
        <source>Afterwards ask your DNS host how this can be prevented.</source>
        <translation>Fragen Sie danach Ihren DNS-Anbieter, wie sich das verhindern lässt.</translation>
    </message>
    <message>
        <source>Ask it to sign %1 again, and to check whether its name server software needs an update.</source>
        <translation>Bitten, %1 neu zu signieren und nachzusehen, ob die Nameserver-Software eine Aktualisierung braucht.</translation>
    </message>
    <message>
        <source>Wait up to %1, until the old DS has expired in all caches.</source>
        <translation>Warten Sie bis zu %1, bis der alte DS in allen Caches abgelaufen ist.</translation>
    </message>
    <message>
        <source>After that, check again here.</source>
        <translation>Danach hier noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Do not switch DNSSEC off at the DNS host while the DS is still at the registrar: that would cause an outage too.</source>
        <translation>Schalten Sie DNSSEC beim DNS-Anbieter nicht ab, solange der DS noch beim Registrar steht: Auch das wäre ein Ausfall.</translation>
    </message>
    <message>
        <source>Do not let anybody simply switch DNSSEC off: as long as the DS is in %1, that is an outage too.</source>
        <translation>DNSSEC nicht einfach abschalten lassen: Solange der DS in %1 steht, ist auch das ein Ausfall.</translation>
    </message>
    <message>
        <source>Works again for everybody %1 after the change at the latest.</source>
        <translation>Geht spätestens %1 nach der Änderung wieder für alle.</translation>
    </message>
    <message>
        <source>Works again when the old alias has expired in all caches.</source>
        <translation>Geht wieder, wenn der alte Alias die Caches verlassen hat.</translation>
    </message>
    <message>
        <source>Works again as soon as the resolver uses the current keys.</source>
        <translation>Geht wieder, sobald der Resolver die aktuellen Schlüssel verwendet.</translation>
    </message>
    <message>
        <source>This affects only users of a resolver with these old settings: they cannot reach any signed name. Nothing has to be changed at the domain.</source>
        <translation>Nur wer einen Resolver mit diesen alten Einstellungen benutzt, merkt es: Er erreicht gar keinen signierten Namen. An der Domain ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>This finding goes away with the next check.</source>
        <translation>Dieser Befund verschwindet mit der nächsten Prüfung.</translation>
    </message>
    <message>
        <source>Where the form has four fields, these are key tag, algorithm, digest type and digest, in this order.</source>
        <translation>Hat das Formular vier Felder, sind das der Reihe nach Key Tag, Algorithmus, Digest-Typ und Digest.</translation>
    </message>
    <message>
        <source>The DS at %1 names a key that %2 does not use. Usually the domain moved to another DNS host, and the DS was not changed.</source>
        <translation>Der DS bei %1 nennt einen Schlüssel, den %2 nicht verwendet. Meist zog die Domain zu einem anderen DNS-Anbieter um, und der DS wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The DS of %3 at %1 names key %2, which %3 does not publish.</source>
        <translation>Der DS von %3 bei %1 nennt Schlüssel %2, den %3 nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>There is a DS for %2 at %1, but %2 is not signed.</source>
        <translation>Bei %1 steht ein DS für %2, aber %2 ist nicht signiert.</translation>
    </message>
    <message>
        <source>The quickest way: on the DNSSEC page at your registrar, remove every DS. The domain then works without DNSSEC, and you can switch DNSSEC on again later.</source>
        <translation>Am schnellsten: auf der DNSSEC-Seite beim Registrar jeden DS entfernen. Die Domain geht dann ohne DNSSEC, das sich später wieder einschalten lässt.</translation>
    </message>
    <message>
        <source>Or, to keep DNSSEC: ask your DNS host to sign the zone again, and ask whether you have to enter another DS.</source>
        <translation>Oder, um DNSSEC zu behalten: Bitten Sie den DNS-Anbieter, die Zone wieder zu signieren, und fragen Sie, ob ein anderer DS einzutragen ist.</translation>
    </message>
    <message>
        <source>If you switch DNSSEC off later: remove the DS first, wait until it has expired in all caches, then stop signing.</source>
        <translation>Für ein späteres Abschalten: zuerst den DS entfernen, warten, bis er die Caches verlassen hat, dann mit dem Signieren aufhören.</translation>
    </message>
    <message>
        <source>The DS records of %1 name only algorithms or digests that cannot be checked here.</source>
        <translation>Die DS-Einträge von %1 nennen nur Algorithmen oder Digests, die sich hier nicht prüfen lassen.</translation>
    </message>
    <message>
        <source>Works again together with %1.</source>
        <translation>Geht zusammen mit %1 wieder.</translation>
    </message>
    <message>
        <source>The name servers say that %1 does not exist, but their proof is about other names.</source>
        <translation>Die Nameserver sagen, dass es %1 nicht gibt, aber der Beweis, den sie schicken, handelt von anderen Namen.</translation>
    </message>
    <message>
        <source>The signed record proves that no name exists between two names, but this name does not lie between them.</source>
        <translation>Der signierte Eintrag nennt eine Lücke zwischen zwei Namen, in der nichts ist. Dieser Name liegt nicht darin.</translation>
    </message>
    <message>
        <source>Works again as soon as the answers arrive over a path that does not remove DNSSEC records.</source>
        <translation>Geht wieder, sobald die Antworten über einen Weg kommen, der keine DNSSEC-Einträge entfernt.</translation>
    </message>
    <message>
        <source>This is about the network that you are checking from; other networks are not affected.</source>
        <translation>Das betrifft das Netz, aus dem geprüft wird; andere Netze sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Works again as soon as the questions use a path that is not blocked.</source>
        <translation>Geht wieder, sobald die Fragen einen Weg nehmen, der nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>Works again as soon as the resolver answers, or another one is asked.</source>
        <translation>Geht wieder, sobald der Resolver antwortet oder ein anderer gefragt wird.</translation>
    </message>
    <message>
        <source>Works again as soon as the certificate is accepted.</source>
        <translation>Geht wieder, sobald das Zertifikat passt.</translation>
    </message>
    <message>
        <source>Works again as soon as the clock is right.</source>
        <translation>Geht wieder, sobald die Uhr stimmt.</translation>
    </message>
    <message>
        <source>Works again when the old records have expired in the resolver&apos;s cache, usually within a day.</source>
        <translation>Geht wieder, wenn die alten Einträge den Cache des Resolvers verlassen haben, meist innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Without that key, validating resolvers cannot check the signature. Usually an old key was removed too early.</source>
        <translation>Ohne diesen Schlüssel können prüfende Resolver die Signatur nicht prüfen. Meist wurde ein alter Schlüssel zu früh entfernt.</translation>
    </message>
    <message>
        <source>Works again as soon as the server gives correct answers.</source>
        <translation>Geht wieder, sobald der Server richtig antwortet.</translation>
    </message>
    <message>
        <source>Not all name servers of %1 give a valid signature for the %2 records of %3.</source>
        <translation>Nicht alle Nameserver von %1 geben eine gültige Signatur für die %2-Einträge von %3.</translation>
    </message>
    <message>
        <source>Ask it to transfer the zone to %1 again.</source>
        <translation>Bitten, die Zone neu auf %1 zu übertragen.</translation>
    </message>
    <message>
        <source>Works again as soon as all servers have the same copy.</source>
        <translation>Geht wieder, sobald alle Server dieselbe Kopie haben.</translation>
    </message>
    <message>
        <source>Works again as soon as all servers publish the same keys.</source>
        <translation>Geht wieder, sobald alle Server dieselben Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>Works again as soon as a server answers.</source>
        <translation>Geht wieder, sobald ein Server antwortet.</translation>
    </message>
    <message>
        <source>Works again when the old records have expired in all caches.</source>
        <translation>Geht wieder, wenn die alten Einträge die Caches verlassen haben.</translation>
    </message>
    <message>
        <source>Works again as soon as the repaired zone is online. For some visitors it takes longer, until the old answers have expired in the cache of their provider.</source>
        <translation>Geht wieder, sobald die reparierte Zone online ist. Bei manchen Besuchern dauert es länger, bis die alten Antworten im Cache ihres Anbieters abgelaufen sind.</translation>
    </message>
    <message>
        <source>Visitors whose provider validates DNSSEC do not reach %1. Other visitors still reach it.</source>
        <translation>Besucher erreichen %1 nicht, wenn ihr Anbieter DNSSEC prüft. Andere erreichen es noch.</translation>
    </message>
    <message>
        <source>Some visitors do not reach %1. It depends on which server answers their provider.</source>
        <translation>Manche Besucher erreichen %1 nicht: Es hängt davon ab, welcher Server ihrem Anbieter gerade antwortet.</translation>
    </message>
    <message>
        <source>The file does not contain the answer about %1, which validation needs.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Die Datei enthält die Antwort zu %1 nicht, die gebraucht wird.</translation>
    </message>
    <message>
        <source>Add the answer about %1 to the file, or check the name again over the network.</source>
        <translation>Fügen Sie der Datei die Antwort zu %1 hinzu, oder prüfen Sie den Namen noch einmal über das Netz.</translation>
    </message>
    <message>
        <source>The resolver %1 trusts the root key %2.</source>
        <extracomment>%1 a resolver, %2 a key tag</extracomment>
        <translation>Der Resolver %1 vertraut dem Root-Schlüssel %2.</translation>
    </message>
    <message>
        <source>The root key sentinel shows this: of two test names, the resolver refused the one that a resolver with this key refuses.</source>
        <translation>Das zeigt der Root Key Sentinel: Von zwei Testnamen verweigerte der Resolver den, den ein Resolver mit diesem Schlüssel verweigert.</translation>
    </message>
    <message>
        <source>The resolver %1 does not trust the root key %2.</source>
        <extracomment>%1 a resolver, %2 a key tag</extracomment>
        <translation>Der Resolver %1 vertraut dem Root-Schlüssel %2 nicht.</translation>
    </message>
    <message>
        <source>The root key sentinel shows this. As soon as only this key signs the root, the resolver will refuse every name.</source>
        <translation>Das zeigt der Root Key Sentinel. Sobald nur noch dieser Schlüssel die Root signiert, lehnt der Resolver jeden Namen ab.</translation>
    </message>
    <message>
        <source>Ask the operator of the resolver to check its trust anchors: root key %1 is missing.</source>
        <translation>Bitten Sie den Betreiber des Resolvers, dessen Vertrauensanker anzusehen: Root-Schlüssel %1 fehlt.</translation>
    </message>
    <message>
        <source>A resolver that updates its trust anchors automatically (RFC 5011) needs a file that it can write, and 30 days.</source>
        <translation>Ein Resolver, der seine Vertrauensanker selbst erneuert (RFC 5011), braucht eine Datei, die er schreiben darf, und 30 Tage.</translation>
    </message>
    <message>
        <source>This finding goes away as soon as the resolver has the key among its trust anchors.</source>
        <translation>Dieser Befund verschwindet, sobald der Resolver den Schlüssel unter seinen Vertrauensankern hat.</translation>
    </message>
    <message>
        <source>Nothing yet. When the root has changed its keys, users of this resolver will not reach any name.</source>
        <translation>Noch nichts. Wenn die Root ihre Schlüssel gewechselt hat, erreichen Benutzer dieses Resolvers keinen Namen mehr.</translation>
    </message>
    <message>
        <source>It validates signatures, but does not support the root key sentinel. Most older resolvers do not support it.</source>
        <translation>Er prüft Signaturen, nimmt aber nicht am Root-Key-Sentinel teil. Die meisten älteren Resolver tun das nicht.</translation>
    </message>
    <message>
        <source>It does not validate signatures, so it needs no trust anchors.</source>
        <translation>Er prüft keine Signaturen, also braucht er keine Vertrauensanker.</translation>
    </message>
    <message>
        <source>There are no sentinel names at %1. Name a zone that has them.</source>
        <translation>Bei %1 gibt es keine Sentinel-Namen. Nennen Sie eine Zone, die sie hat.</translation>
    </message>
    <message>
        <source>For this resolver there is no chain of trust down to %1. Name a signed zone that has sentinel names.</source>
        <translation>Für diesen Resolver gibt es keine Vertrauenskette bis %1. Nennen Sie eine signierte Zone mit Sentinel-Namen.</translation>
    </message>
    <message>
        <source>It did not answer all of the questions about %1.</source>
        <translation>Er beantwortete nicht alle Fragen zu %1.</translation>
    </message>
    <message>
        <source>It is not known which root keys the resolver %1 trusts.</source>
        <translation>Welchen Root-Schlüsseln der Resolver %1 vertraut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Caches still hold the old DS of %1, which names key %2. %1 does not publish that key any more.</source>
        <translation>Caches halten noch den alten DS von %1, der Schlüssel %2 nennt. %1 veröffentlicht diesen Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>A resolver with an empty cache sees no fault. Resolvers that asked before the change still use the old records in their caches, which do not match the current ones. The old key was removed too early.</source>
        <translation>Ein Resolver mit leerem Cache sieht keinen Fehler. Resolver, die vor dem Wechsel fragten, verwenden noch die alten Einträge in ihrem Cache, die nicht zu den jetzigen passen. Der alte Schlüssel wurde zu früh entfernt.</translation>
    </message>
    <message>
        <source>Publish the old key again, and sign with both keys.</source>
        <translation>Den alten Schlüssel wieder veröffentlichen und mit beiden Schlüsseln signieren.</translation>
    </message>
    <message>
        <source>Keep both keys until %1, and a little longer.</source>
        <translation>Beide behalten bis %1 und etwas länger.</translation>
    </message>
    <message>
        <source>Works again at once for resolvers that find both keys, and at %1 for all resolvers.</source>
        <translation>Geht sofort wieder für alle, die beide Schlüssel finden, und um %1 für jeden.</translation>
    </message>
    <message>
        <source>Caches still hold the old keys of %1. The signature on the %2 records of %3 was made with key %4, which they do not have.</source>
        <translation>Caches halten noch die alten Schlüssel von %1. Die Signatur der %2-Records von %3 stammt von Schlüssel %4, den sie nicht haben.</translation>
    </message>
    <message>
        <source>No key that %1 publishes signs its DNSKEY set, so another DS would not help: the key that must sign this set is missing.</source>
        <translation>Kein Schlüssel, den %1 veröffentlicht, signiert den DNSKEY-Satz, darum würde ein anderer DS nicht helfen: Der Schlüssel, der ihn signieren muss, fehlt.</translation>
    </message>
    <message>
        <source>Ask your DNS host to publish key %1 again.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, den Schlüssel %1 wieder zu veröffentlichen.</translation>
    </message>
    <message>
        <source>If it has no such key any more, ask it to sign %1 again, and enter the DS that it gives you at your registrar.</source>
        <translation>Hat er diesen Schlüssel nicht mehr, bitten Sie ihn, %1 neu zu signieren, und tragen Sie den DS, den er Ihnen gibt, bei Ihrem Registrar ein.</translation>
    </message>
    <message>
        <source>The %1 records of %2 are not signed.</source>
        <translation>Die %1-Einträge von %2 sind nicht signiert.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 is not valid.</source>
        <translation>Die Signatur der %1-Einträge von %2 gilt nicht.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign them with the key that signs the DNSKEY set.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, sie mit dem Schlüssel zu signieren, der die Liste der Schlüssel signiert.</translation>
    </message>
    <message>
        <source>It also expired on %1.</source>
        <translation>Sie ist außerdem am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It also becomes valid only on %1.</source>
        <translation>Sie gilt außerdem erst ab %1.</translation>
    </message>
    <message>
        <source>Either the records were changed after signing, or the signature was made with another key that has the same tag.</source>
        <translation>Entweder wurden sie nach dem Signieren geändert, oder sie wurde mit einem anderen Schlüssel derselben Nummer gemacht.</translation>
    </message>
    <message>
        <source>The signature names key %1, and its dates are correct, but it does not match these records.</source>
        <translation>Die Signatur nennt Schlüssel %1, und ihre Daten stimmen, aber sie gehört nicht zu diesen Einträgen.</translation>
    </message>
    <message>
        <source>The signature names key %1, but it does not match these records.</source>
        <translation>Die Signatur nennt Schlüssel %1, aber sie gehört nicht zu diesen Einträgen.</translation>
    </message>
    <message>
        <source>%1 does not exist: %2 proves it.</source>
        <translation>%1 gibt es nicht: %2 beweist es.</translation>
    </message>
    <message>
        <source>The name servers of %2 say that %1 does not exist.</source>
        <translation>%1 gibt es nicht, sagen die Nameserver von %2.</translation>
    </message>
    <message>
        <source>There is no record of any type at that name. This is not a fault of DNSSEC: the name may be misspelled, or its records do not exist.</source>
        <translation>An diesem Namen gibt es keinen Eintrag irgendeines Typs. Das ist kein DNSSEC-Fehler: Der Name kann falsch geschrieben sein, oder seine Einträge gibt es nicht.</translation>
    </message>
    <message>
        <source>Names that exist and have a similar spelling: %1.</source>
        <extracomment>%1 one or more names</extracomment>
        <translation>Ähnlich geschriebene Namen, die es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 works only until %2, unless %3 renews a signature before (%4).</source>
        <translation>%1 funktioniert nur bis %2, wenn %3 nicht vorher eine Signatur erneuert (%4).</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 ends then. Resolvers that check DNSSEC refuse the records from that moment on.</source>
        <translation>Dann endet die Signatur über die %1-Einträge von %2. Resolver, die DNSSEC prüfen, lehnen die Einträge von da an ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host today whether the automatic signing of %1 still works.</source>
        <translation>Fragen Sie Ihren DNS-Anbieter heute noch, ob das automatische Signieren von %1 noch arbeitet.</translation>
    </message>
    <message>
        <source>If it has stopped: ask it to sign the zone again before that time.</source>
        <translation>Wenn es steht: Bitten Sie ihn, die Zone vor diesem Zeitpunkt neu zu signieren.</translation>
    </message>
    <message>
        <source>This signature is not valid at the chosen time, %1. The records were received at another time. At the chosen time the zone has other signatures.</source>
        <translation>Diese Signatur ist zur gewählten Zeit, %1, nicht gültig. Die Einträge wurden zu einer anderen Zeit empfangen. Zur gewählten Zeit hat die Zone andere Signaturen.</translation>
    </message>
    <message>
        <source>To see the result for the time when the records were received, validate as of %1.</source>
        <translation>Um zu sehen, wie es war, als die Einträge gehört wurden, prüfen Sie für den %1.</translation>
    </message>
    <message>
        <source>To see the result for that time, choose a time at which the signatures are valid.</source>
        <translation>Um das damalige Ergebnis zu sehen, wählen Sie eine Zeit, zu der die Signaturen gültig sind.</translation>
    </message>
    <message>
        <source>To see the current result, check the name over the network.</source>
        <translation>Um zu sehen, wie es jetzt ist, prüfen Sie den Namen selbst.</translation>
    </message>
    <message>
        <source>It is not known whether visitors are affected: no server was asked at that time.</source>
        <translation>Es ist nicht bekannt, ob Besucher betroffen sind: Zu dieser Zeit wurde kein Server gefragt.</translation>
    </message>
    <message>
        <source>The questions in this recording did not ask for DNSSEC records.</source>
        <translation>Die Fragen in dieser Aufzeichnung haben nicht nach DNSSEC-Einträgen gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n answer(s), asked for without the DO flag. Name servers then send no signatures, so nothing can be checked.</source>
        <translation>
            <numerusform>Die Datei enthält %n Antwort auf eine Frage ohne das DO-Flag. Nameserver senden dann keine Signaturen, also kann nichts geprüft werden.</numerusform>
            <numerusform>Die Datei enthält %n Antworten auf Fragen ohne das DO-Flag. Nameserver senden dann keine Signaturen, also kann nichts geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record again while a validating resolver asks, or ask with dig +dnssec.</source>
        <translation>Zeichnen Sie noch einmal auf, während ein prüfender Resolver fragt, oder fragen Sie mit dig +dnssec.</translation>
    </message>
    <message>
        <source>Or check the name over the network.</source>
        <translation>Oder prüfen Sie den Namen über das Netz.</translation>
    </message>
    <message>
        <source>%1 was validated with its own keys: %2.</source>
        <translation>%1 wurde mit den eigenen Schlüsseln geprüft: %2.</translation>
    </message>
    <message>
        <source>No DS was given. So Rootline checked the signatures, but not whether the parent has a DS for the keys.</source>
        <translation>Es war kein DS angegeben. Rootline hat also die Signaturen geprüft, aber nicht, ob die übergeordnete Zone einen DS für die Schlüssel hat.</translation>
    </message>
    <message>
        <source>To check that too, give the DS: --trust-anchor FILE, or write it into the zone file.</source>
        <extracomment>Do not translate --trust-anchor</extracomment>
        <translation>Um auch das zu prüfen, geben Sie den DS an: --trust-anchor DATEI, oder schreiben Sie ihn in die Zonendatei.</translation>
    </message>
    <message>
        <source>%1 is not signed: the zone file holds no keys.</source>
        <translation>%1 ist nicht signiert: Die Zonendatei enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>That is not an error: DNSSEC is optional. If the parent has a DS for the zone, sign the zone before you publish it.</source>
        <translation>Das ist kein Fehler: DNSSEC ist freiwillig. Hat die Zone darüber einen DS für sie, muss sie signiert werden, bevor sie veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Records that are not in the file may still exist at the name server, so this is not reported as an error.</source>
        <translation>Was in einer Datei fehlt, kann beim Nameserver trotzdem da sein. Darum wird hier nichts als falsch bezeichnet.</translation>
    </message>
    <message>
        <source>Run this command and add all that it prints to the file: %1</source>
        <extracomment>%1 a command</extracomment>
        <translation>Führen Sie diesen Befehl aus und fügen Sie der Datei alles hinzu, was er ausgibt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that its header counts are missing.</source>
        <translation>
            <numerusform>%n Eintrag fehlt, den ihr Kopf mitzählt.</numerusform>
            <numerusform>%n Einträge fehlen, die ihr Kopf mitzählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines of the file cannot be read: %1.</source>
        <extracomment>%1 numbers of lines</extracomment>
        <translation>Diese Zeilen der Datei sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file contains only a part of the answer about %1.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Die Datei enthält nur einen Teil der Antwort zu %1.</translation>
    </message>
    <message>
        <source>%1 uses an NSEC3 hash algorithm that resolvers do not support.</source>
        <translation>%1 verwendet einen NSEC3-Hash-Algorithmus, den Resolver nicht unterstützen.</translation>
    </message>
    <message>
        <source>Validating resolvers ignore such proofs. So the answer about %1 has no proof.</source>
        <translation>Prüfende Resolver beachten solche Beweise nicht. Also hat die Antwort zu %1 keinen Beweis.</translation>
    </message>
    <message>
        <source>The response code of the answer from %1 contradicts its records: %2.</source>
        <extracomment>%1 name servers, %2 a return code such as SERVFAIL</extracomment>
        <translation>Der Antwortcode von %1 widerspricht den Einträgen der Antwort: %2.</translation>
    </message>
    <message>
        <source>The response code is not signed, but resolvers use it. They ignore such an answer and ask another server. If all servers answer like this, they report an error.</source>
        <translation>Der Antwortcode ist nicht signiert, aber Resolver verwenden ihn. Sie übergehen eine solche Antwort und fragen einen anderen Server. Antworten alle Server so, melden sie einen Fehler.</translation>
    </message>
    <message>
        <source>Visitors get an error for %1, or no records.</source>
        <translation>Besucher bekommen für %1 einen Fehler oder keinen einzigen Eintrag.</translation>
    </message>
    <message>
        <source>%1 gave two different answers to the same question.</source>
        <translation>%1 gab zwei verschiedene Antworten auf dieselbe Frage.</translation>
    </message>
    <message>
        <source>Rootline asked again about %1 over TCP, got another answer and used this one. The first answer was probably damaged or forged on the way.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Rootline fragte über TCP noch einmal nach %1, bekam eine andere Antwort und verwendete diese. Die erste wurde vermutlich unterwegs beschädigt oder gefälscht.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 names the signer %3, which is not the zone of that name.</source>
        <extracomment>%1 a record type, %2 a name, %3 a zone</extracomment>
        <translation>Die Signatur an den %1-Einträgen von %2 nennt den Unterzeichner %3, der nicht die Zone dieses Namens ist.</translation>
    </message>
    <message>
        <source>A zone can sign only its own names, not names outside of it.</source>
        <translation>Eine Zone kann nur ihre eigenen Namen signieren, nicht solche über oder neben ihr.</translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 of %3 names a wrong algorithm.</source>
        <extracomment>%1 a zone, %2 a key tag, %3 a zone</extracomment>
        <translation>Der DS bei %1 für den Schlüssel %2 von %3 nennt einen falschen Algorithmus.</translation>
    </message>
    <message>
        <source>Key tag and digest match the key, whose algorithm is %1. The DS says %2: most likely a typing error when the DS was entered. Resolvers do not know that algorithm, so they treat the zone as unsigned.</source>
        <extracomment>%1 and %2 algorithms</extracomment>
        <translation>Tag und Hashwert passen zum Schlüssel, dessen Algorithmus %1 ist. Im DS steht %2: sehr wahrscheinlich ein Tippfehler beim Eintragen. Resolver kennen diesen Algorithmus nicht und behandeln die Zone deshalb als nicht signiert.</translation>
    </message>
    <message>
        <source>DNSSEC works for everybody %1 after the change at the latest.</source>
        <translation>DNSSEC wirkt spätestens %1 nach der Änderung für alle.</translation>
    </message>
    <message>
        <source>The proof of %1 that %2 is unsigned does not say that a zone begins there.</source>
        <translation>Der Beweis von %1, dass %2 nicht signiert ist, sagt nicht, dass dort eine Zone beginnt.</translation>
    </message>
    <message>
        <source>%1 delegates %2 to other name servers, but its signed record for that name does not list NS. So a validating resolver treats the name as part of %1, and refuses records that %1 did not sign.</source>
        <translation>%1 delegiert %2 an andere Nameserver, aber der signierte Eintrag zu diesem Namen nennt kein NS. Ein prüfender Resolver behandelt den Namen darum als Teil von %1 und verwirft Einträge, die %1 nicht signiert hat.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is damaged: its octets are not a public key for %3.</source>
        <translation>Der Schlüssel %1 von %2 ist beschädigt: Seine Oktette sind kein öffentlicher Schlüssel für %3.</translation>
    </message>
    <message>
        <source>It has the right length, but no key can have this value. Probably it was damaged when it was copied. No signature can be checked with it, and signing again does not help.</source>
        <translation>Er hat die richtige Länge, aber kein Schlüssel kann diesen Wert haben. Wahrscheinlich wurde er beim Kopieren beschädigt. Mit ihm lässt sich keine Signatur prüfen, und erneutes Signieren hilft nicht.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 cannot be checked: key %3 of %4 is damaged.</source>
        <translation>Die Signatur der %1-Einträge von %2 lässt sich nicht prüfen: Der Schlüssel %3 von %4 ist beschädigt.</translation>
    </message>
    <message>
        <source>The signature itself may be correct. The published key that it names has a value that no public key can have.</source>
        <translation>Die Signatur selbst kann richtig sein. Der veröffentlichte Schlüssel, den sie nennt, hat einen Wert, den kein öffentlicher Schlüssel haben kann.</translation>
    </message>
    <message>
        <source>Ask it to publish an undamaged copy of key %1, or to replace the key.</source>
        <translation>Bitten Sie ihn, den Schlüssel %1 unbeschädigt zu veröffentlichen oder ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 has a validity period of more than 68 years.</source>
        <translation>Die Signatur der %1-Einträge von %2 soll mehr als 68 Jahre gelten.</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2. The times in signatures repeat every 136 years (RFC 1982), so validating resolvers read such a long period as one that ends before it begins. The settings of the signing program are probably wrong.</source>
        <translation>Sie beginnt am %1 und endet am %2. Die Zeiten in Signaturen wiederholen sich alle 136 Jahre (RFC 1982): Prüfende Resolver lesen einen so langen Zeitraum darum als einen, der endet, bevor er beginnt. Vermutlich sind die Einstellungen des Signierprogramms falsch.</translation>
    </message>
    <message>
        <source>Users of a validating resolver get an error for %1 instead of &quot;no %2 records&quot;.</source>
        <translation>Benutzer eines prüfenden Resolvers bekommen für %1 einen Fehler statt „keine %2-Einträge“.</translation>
    </message>
    <message>
        <source>%1 answers that %2 exists and has no %3 records, but its proof says that there is no such name.</source>
        <extracomment>%1 a zone, %2 a name, %3 a record type</extracomment>
        <translation>%1 antwortet, dass es %2 gibt, aber ohne %3-Einträge; der Beweis sagt, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>Every name that exists needs its own signed NSEC or NSEC3 record, and so does every name that only has names below it. The record of this name is missing.</source>
        <translation>Jeder Name, den es gibt, braucht einen eigenen signierten NSEC- oder NSEC3-Eintrag, auch ein Name, der nur Namen unter sich hat. Der Eintrag dieses Namens fehlt.</translation>
    </message>
    <message>
        <source>The name servers say that %1 has no %2 records, but their proof is about other names.</source>
        <extracomment>%1 a name, %2 a record type</extracomment>
        <translation>Die Nameserver sagen, dass %1 keine %2-Einträge hat, aber der Beweis, den sie senden, betrifft andere Namen.</translation>
    </message>
    <message>
        <source>The proof must contain the signed record of the name itself, which lists its types, or the record of a wildcard that gives the answer.</source>
        <translation>Zum Beweis gehört der signierte Eintrag des Namens selbst, der seine Typen nennt, oder der eines Platzhalters, der für ihn antwortet.</translation>
    </message>
    <message>
        <source>The proof that %1 has no %2 records does not contain the record of the name itself.</source>
        <translation>Dem Beweis, dass %1 keine %2-Einträge hat, fehlt der Eintrag des Namens selbst.</translation>
    </message>
    <message>
        <source>The proof says that the name does not exist. A wildcard (*) could then give the answer, so the proof must also show that the wildcard has no such records.</source>
        <translation>Er sagt, dass es den Namen nicht gibt. Dann müsste ein Platzhalter (*) antworten, und der Beweis muss zeigen, dass auch der Platzhalter keine solchen Einträge hat.</translation>
    </message>
    <message>
        <source>The proof that %1 has no %2 records contains neither the record of this name nor the record of a name above it.</source>
        <translation>Der Beweis, dass %1 keine %2-Einträge hat, enthält weder den Eintrag des Namens noch einen eines Namens darüber.</translation>
    </message>
    <message>
        <source>In an NSEC3 proof the record of the name itself must list the types of the name. If a wildcard gives the answer, the proof must show the closest name above that exists (closest encloser) instead.</source>
        <translation>In einem NSEC3-Beweis muss der Eintrag des Namens selbst dessen Typen nennen. Antwortet ein Platzhalter, so muss der Beweis stattdessen den nächsten Namen darüber zeigen, den es gibt (closest encloser).</translation>
    </message>
    <message>
        <source>In an NSEC3 proof the record of the name itself must list the types of the name. This proof shows only names above it.</source>
        <translation>In einem NSEC3-Beweis muss der Eintrag des Namens selbst dessen Typen nennen. Dieser Beweis zeigt nur Namen darüber.</translation>
    </message>
    <message>
        <source>The alias %1 leads to %2, which does not exist.</source>
        <translation>Der Alias %1 führt zu %2, und diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>The alias itself exists. DNSSEC proves that its target does not exist.</source>
        <translation>Den Alias selbst gibt es. DNSSEC beweist, dass es sein Ziel nicht gibt.</translation>
    </message>
    <message>
        <source>The alias itself exists. The name servers say that its target does not exist. The zone of the target is not signed, so this answer has no proof.</source>
        <translation>Den Alias selbst gibt es. Die Nameserver sagen, dass es sein Ziel nicht gibt. Die Zone des Ziels ist nicht signiert, darum hat diese Antwort keinen Beweis.</translation>
    </message>
    <message>
        <source>Remove the alias (CNAME) %1, or let it point to a name that exists.</source>
        <translation>Entfernen Sie den Alias (CNAME) %1, oder lassen Sie ihn auf einen Namen zeigen, den es gibt.</translation>
    </message>
    <message>
        <source>So no signature arrives, even if the zone is signed correctly. It does not help to sign the zone again.</source>
        <translation>Darum kommt keine Signatur an, auch wenn die Zone richtig signiert ist. Es hilft nicht, die Zone neu zu signieren.</translation>
    </message>
    <message>
        <source>Ask it to update the name server software, or to check the firewall in front of it: the servers must answer questions with EDNS and DO with EDNS and signatures.</source>
        <translation>Bitten Sie ihn, die Nameserver-Software zu aktualisieren oder die Firewall davor zu prüfen: Die Server müssen Fragen mit EDNS und DO mit EDNS und Signaturen beantworten.</translation>
    </message>
    <message>
        <source>No name server of %1 sends signatures.</source>
        <translation>Kein Nameserver von %1 sendet Signaturen.</translation>
    </message>
    <message>
        <source>The question asked for signatures (DO). These name servers answered without them: %1.</source>
        <translation>Die Frage verlangte Signaturen (DO). Diese Nameserver antworteten ohne sie: %1.</translation>
    </message>
    <message>
        <source>%1 does not answer questions for %2, but answers other questions.</source>
        <extracomment>%1 name servers, %2 a question such as &quot;example.test. DNSKEY&quot;</extracomment>
        <translation>%1 beantwortet Fragen nach %2 nicht, andere aber schon.</translation>
    </message>
    <message>
        <source>Usually a firewall drops questions that it does not know, or the answer is too large to arrive. Validating resolvers need this answer.</source>
        <translation>Meist verwirft eine Firewall, was sie nicht kennt, oder die Antwort ist zu groß, um anzukommen. Prüfende Resolver brauchen diese Antwort.</translation>
    </message>
    <message>
        <source>No name server of %1 supports EDNS, so none can send signatures.</source>
        <translation>Kein Nameserver von %1 unterstützt EDNS, also kann keiner Signaturen schicken.</translation>
    </message>
    <message>
        <source>EDNS is the extension by which a resolver asks for signatures. These name servers answered without it: %1.</source>
        <translation>EDNS ist die Erweiterung, mit der ein Resolver nach Signaturen fragt. Diese Nameserver antworteten ohne sie: %1.</translation>
    </message>
    <message>
        <source>%1 has asked %2 to publish no DS, and there is none.</source>
        <translation>%1 hat %2 gebeten, keinen DS zu veröffentlichen, und es gibt keinen.</translation>
    </message>
    <message>
        <source>So resolvers treat the zone as unsigned, although it is signed. This is the correct way to end DNSSEC, or to postpone it.</source>
        <translation>Darum behandeln Resolver die Zone als unsigniert, obwohl sie signiert ist. Das ist der richtige Weg, DNSSEC zu beenden oder damit zu warten.</translation>
    </message>
    <message>
        <source>If you want DNSSEC: ask your DNS host to remove the CDS and CDNSKEY records that ask for no DS, then enter the DS that it gives you at your registrar.</source>
        <translation>Wenn Sie DNSSEC möchten: Bitten Sie Ihren DNS-Anbieter, die CDS- und CDNSKEY-Einträge zu entfernen, die keinen DS verlangen, und tragen Sie dann den DS, den er nennt, beim Registrar ein.</translation>
    </message>
    <message>
        <source>Tell the operator of %1 about this result: only the operator can repair it.</source>
        <translation>Teilen Sie dem Betreiber von %1 dieses Ergebnis mit: Nur er kann es beheben.</translation>
    </message>
    <message>
        <source>If you cannot wait: at your DNS host, let the alias (CNAME) %1 point to a name that works.</source>
        <translation>Wenn Sie nicht warten können: Lassen Sie bei Ihrem DNS-Anbieter den Alias (CNAME) %1 auf einen Namen zeigen, der funktioniert.</translation>
    </message>
    <message>
        <source>the operator of %1</source>
        <extracomment>%1 a domain</extracomment>
        <translation>der Betreiber von %1</translation>
    </message>
    <message>
        <source>A key that is not published yet, or not any more, signs together with the others (%1). An algorithm rollover begins and ends like this. Resolvers use the signatures by the published keys.</source>
        <extracomment>%1 key tags</extracomment>
        <translation>Ein Schlüssel, der noch nicht oder nicht mehr veröffentlicht ist, signiert neben den anderen (%1). So beginnt und endet ein Wechsel des Algorithmus. Resolver benutzen die Signaturen der veröffentlichten Schlüssel.</translation>
    </message>
    <message>
        <source>Several DNS hosts sign %1, each with its own keys.</source>
        <translation>Mehrere DNS-Anbieter signieren %1, jeder mit eigenen Schlüsseln.</translation>
    </message>
    <message>
        <source>Each DNS host also publishes the keys with which the others sign records, and the DS set names a key of each host. So a resolver can validate the answers of every server. Nothing has to be done.</source>
        <translation>Jeder veröffentlicht auch die Schlüssel, mit denen die anderen Einträge signieren, und der DS-Satz nennt von jedem einen Schlüssel. So kann ein Resolver die Antworten jedes Servers prüfen. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Some name servers of %1 sign its DNSKEY set with a key that no DS names.</source>
        <translation>Einige Nameserver von %1 signieren den DNSKEY-Satz mit einem Schlüssel, den kein DS nennt.</translation>
    </message>
    <message>
        <source>Probably a second DNS host signs the zone, and the DS set does not name its key yet. A resolver that gets the DNSKEY set from one of these servers refuses it: %1.</source>
        <translation>Wahrscheinlich signiert ein zweiter DNS-Anbieter die Zone, dessen Schlüssel der DS-Satz noch nicht nennt. Ein Resolver, der den DNSKEY-Satz von einem dieser Server bekommt, verwirft ihn: %1.</translation>
    </message>
    <message>
        <source>Add the DS that the second DNS host gives you. Keep the others.</source>
        <translation>Fügen Sie den DS hinzu, den Ihnen der zweite DNS-Anbieter gibt. Lassen Sie die anderen stehen.</translation>
    </message>
    <message>
        <source>Add this DS, and keep the others: %1</source>
        <translation>Fügen Sie diesen DS hinzu, und lassen Sie die anderen stehen: %1</translation>
    </message>
    <message>
        <source>The second DNS host should not answer for the zone until the new DS has reached all caches.</source>
        <translation>Der zweite DNS-Anbieter sollte erst für die Zone antworten, wenn der neue DS alle Zwischenspeicher erreicht hat.</translation>
    </message>
    <message>
        <source>Works again when the DS has reached all caches.</source>
        <translation>Funktioniert wieder, sobald der DS alle Zwischenspeicher erreicht hat.</translation>
    </message>
    <message>
        <source>%1 gives a different answer if the name is written with other capital letters.</source>
        <translation>%1 gibt eine andere Antwort, wenn ein Name mit anderen Großbuchstaben geschrieben ist.</translation>
    </message>
    <message>
        <source>Capital and small letters mean the same in DNS. Some resolvers mix them to detect forged answers, such as the resolvers of Google and of certificate authorities. From this server they get an answer that is not signed or not correct. Asked for: %1.</source>
        <translation>Große und kleine Buchstaben bedeuten im DNS dasselbe. Manche Resolver mischen sie, um gefälschte Antworten zu erkennen, zum Beispiel die von Google und die von Zertifizierungsstellen. Von diesem Server bekommen sie eine Antwort, die nicht signiert oder nicht richtig ist. Gefragt: %1.</translation>
    </message>
    <message>
        <source>Visitors whose resolver mixes capital and small letters may not reach %1.</source>
        <translation>Besucher, deren Resolver große und kleine Buchstaben mischt, erreichen %1 womöglich nicht.</translation>
    </message>
    <message>
        <source>%1 leads to no address: its aliases go round in a circle, from %2 back to %3.</source>
        <translation>%1 führt zu keiner Adresse: Die Aliase gehen im Kreis, von %2 zurück zu %3.</translation>
    </message>
    <message>
        <source>%1 also publishes DS records for %2 keys, which %3 does not use at present.</source>
        <extracomment>%1 and %3 zones, %2 a number, 2 or more</extracomment>
        <translation>%1 veröffentlicht auch DS-Einträge für %2 Schlüssel, die %3 zurzeit nicht benutzt.</translation>
    </message>
    <message>
        <source>The attacker causes this. Nothing in the zone has to be repaired.</source>
        <translation>Das verursacht der Angreifer. An der Zone ist nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Caches still hold old records of %1, which do not match the current records.</source>
        <translation>In Zwischenspeichern liegen noch alte Einträge von %1, die nicht zu den jetzigen passen.</translation>
    </message>
    <message>
        <source>Only visitors whose provider still has the old records in its cache get an error, until %1 at the latest. Other visitors notice nothing.</source>
        <translation>Nur Besucher, deren Anbieter noch die alten Einträge im Zwischenspeicher hat, bekommen einen Fehler, längstens bis %1. Andere Besucher merken nichts.</translation>
    </message>
    <message>
        <source>A resolver with an empty cache sees no fault: the current records match each other. A resolver that asked before the last change still has old records, which do not match the current ones. The change came before the old records had expired in all caches.</source>
        <translation>Ein Resolver mit leerem Zwischenspeicher sieht keinen Fehler: Die jetzigen Einträge passen zueinander. Ein Resolver, der vor der letzten Änderung gefragt hat, hat noch alte Einträge, die nicht zu den jetzigen passen. Die Änderung kam, bevor die alten Einträge in allen Zwischenspeichern abgelaufen waren.</translation>
    </message>
    <message>
        <source>Do not change the keys and the DS of %1 now: the current ones are correct.</source>
        <translation>Ändern Sie jetzt weder die Schlüssel noch den DS von %1: Die jetzigen sind richtig.</translation>
    </message>
    <message>
        <source>Wait until %1. Then the old records have expired in all caches.</source>
        <translation>Warten Sie bis %1. Dann sind die alten Einträge in allen Zwischenspeichern abgelaufen.</translation>
    </message>
    <message>
        <source>At the next key rollover, wait after each step as long as caches may hold the old records.</source>
        <translation>Warten Sie beim nächsten Schlüsselwechsel nach jedem Schritt so lange, wie Zwischenspeicher die alten Einträge behalten dürfen.</translation>
    </message>
    <message>
        <source>Works again for everybody at %1 at the latest, without any change.</source>
        <translation>Geht spätestens am %1 wieder für alle, ohne jede Änderung.</translation>
    </message>
    <message>
        <source>Certificate authorities validate DNSSEC too: no certificate for %1 can be issued or renewed until this is repaired.</source>
        <translation>Auch Zertifizierungsstellen prüfen DNSSEC: Bis das repariert ist, kann für %1 kein Zertifikat ausgestellt oder erneuert werden.</translation>
    </message>
    <message>
        <source>Caches still hold the old keys of %1. Key %2, which the current DS names, is not among them.</source>
        <translation>In Zwischenspeichern liegen noch die alten Schlüssel von %1. Schlüssel %2, den der jetzige DS nennt, ist nicht darunter.</translation>
    </message>
</context>
<context>
    <name>rootline::Glossary</name>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <comment>forms</comment>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>Chain of trust</source>
        <translation>Vertrauenskette</translation>
    </message>
    <message>
        <source>The path from a trust anchor to an answer: a DS in each zone vouches for a key of the zone below, and signatures by these keys vouch for the records.</source>
        <translation>Der Weg von einem Vertrauensanker zu einer Antwort: Ein DS in jeder Zone bürgt für einen Schlüssel der Zone darunter, und Signaturen mit diesen Schlüsseln bürgen für die Einträge.</translation>
    </message>
    <message>
        <source>chain of trust|chain|chains</source>
        <comment>forms</comment>
        <translation>Vertrauenskette|Vertrauensketten|Kette|Ketten</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Vertrauensanker</translation>
    </message>
    <message>
        <source>A key, or the digest of a key, that a validator trusts because it is configured: usually a key of the root. Every chain of trust begins at a trust anchor.</source>
        <translation>Ein Schlüssel oder sein Hashwert, dem ein Prüfer vertraut, weil er eingetragen ist: meist ein Schlüssel der Root. Jede Vertrauenskette beginnt an einem Vertrauensanker.</translation>
    </message>
    <message>
        <source>trust anchor|trust anchors|anchor|anchors</source>
        <comment>forms</comment>
        <translation>Vertrauensanker|Vertrauensankers|Vertrauensankern|Anker|Ankern</translation>
    </message>
    <message>
        <source>Negative trust anchor</source>
        <translation>Negativer Vertrauensanker</translation>
    </message>
    <message>
        <source>An exception in the configuration of a resolver: for a while, the resolver does not validate names at or below a given name.</source>
        <translation>Eine Ausnahme in der Konfiguration eines Resolvers: Eine Zeit lang prüft der Resolver einen Namen und die Namen darunter nicht.</translation>
    </message>
    <message>
        <source>negative trust anchor|negative trust anchors</source>
        <comment>forms</comment>
        <translation>negativer Vertrauensanker|negative Vertrauensanker|negativen Vertrauensanker</translation>
    </message>
    <message>
        <source>DS</source>
        <translation>DS</translation>
    </message>
    <message>
        <source>A record in the parent zone that holds the digest of a key of the child zone. With this record the parent vouches for that key. The owner of the domain enters it at the registrar.</source>
        <translation>Ein Eintrag in der übergeordneten Zone mit dem Hashwert eines Schlüssels der Zone darunter. Damit bürgt die übergeordnete Zone für diesen Schlüssel. Der Inhaber der Domain trägt ihn beim Registrar ein.</translation>
    </message>
    <message>
        <source>DS|DS record|DS records|DS set|DS sets</source>
        <comment>forms</comment>
        <translation>DS|DS-Eintrag|DS-Einträge|DS-Satz|DS-Sätze|DS-Record|DS-Records</translation>
    </message>
    <message>
        <source>CDS and CDNSKEY</source>
        <translation>CDS und CDNSKEY</translation>
    </message>
    <message>
        <source>Records with which a zone asks its parent to publish a new DS, so that nobody has to enter it by hand.</source>
        <translation>Einträge, mit denen eine Zone die übergeordnete bittet, einen neuen DS zu veröffentlichen, damit ihn niemand von Hand eintragen muss.</translation>
    </message>
    <message>
        <source>CDS|CDNSKEY</source>
        <comment>forms</comment>
        <translation>CDS|CDNSKEY</translation>
    </message>
    <message>
        <source>Island of security</source>
        <translation>Insel der Sicherheit</translation>
    </message>
    <message>
        <source>A signed zone whose parent has no DS for it. Only a validator that has a key of this zone as trust anchor can validate it.</source>
        <translation>Eine signierte Zone, für die die übergeordnete keinen DS hat. Nur ein Prüfer, der einen Schlüssel dieser Zone als Vertrauensanker hat, kann sie prüfen.</translation>
    </message>
    <message>
        <source>island of security|islands of security</source>
        <comment>forms</comment>
        <translation>Insel der Sicherheit|Inseln der Sicherheit</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>The zone at the top of all names. It delegates the top-level domains, and its key is the usual trust anchor.</source>
        <translation>Die Zone an der Spitze aller Namen. Sie delegiert die Top-Level-Domains, und ihr Schlüssel ist der übliche Vertrauensanker.</translation>
    </message>
    <message>
        <source>root|root zone</source>
        <comment>forms</comment>
        <translation>Root|Root-Zone</translation>
    </message>
    <message>
        <source>Root key sentinel</source>
        <translation>Root-Key-Sentinel</translation>
    </message>
    <message>
        <source>A pair of names that shows whether a resolver trusts a certain root key: the resolver refuses one of the two names, depending on the keys that it trusts.</source>
        <translation>Ein Paar von Namen, das zeigt, ob ein Resolver einem bestimmten Root-Schlüssel vertraut: Der Resolver verweigert einen der beiden Namen, je nachdem, welchen Schlüsseln er vertraut.</translation>
    </message>
    <message>
        <source>root key sentinel|sentinel|sentinel names</source>
        <comment>forms</comment>
        <translation>Root-Key-Sentinel|Sentinel|Sentinel-Namen</translation>
    </message>
    <message>
        <source>DNSKEY</source>
        <translation>DNSKEY</translation>
    </message>
    <message>
        <source>A record with a public key of a zone. All DNSKEY records of a zone form its DNSKEY set and are signed together.</source>
        <translation>Ein Eintrag mit einem öffentlichen Schlüssel einer Zone. Alle DNSKEY-Einträge einer Zone bilden ihren DNSKEY-Satz und werden gemeinsam signiert.</translation>
    </message>
    <message>
        <source>DNSKEY|DNSKEYs|DNSKEY record|DNSKEY records|DNSKEY set|DNSKEY sets</source>
        <comment>forms</comment>
        <translation>DNSKEY|DNSKEYs|DNSKEY-Eintrag|DNSKEY-Einträge|DNSKEY-Satz|DNSKEY-Sätze|DNSKEY-Sätzen|Liste der Schlüssel|Schlüsselsatz</translation>
    </message>
    <message>
        <source>KSK</source>
        <translation>KSK</translation>
    </message>
    <message>
        <source>Key-signing key: it signs only the zone&apos;s DNSKEY set. The parent&apos;s DS usually names this key.</source>
        <translation>Key-signing key: Er signiert nur den DNSKEY-Satz der Zone. Der DS der übergeordneten Zone nennt meist diesen Schlüssel.</translation>
    </message>
    <message>
        <source>KSK|KSKs|key-signing key|key-signing keys</source>
        <comment>forms</comment>
        <translation>KSK|KSKs|Key-signing key</translation>
    </message>
    <message>
        <source>ZSK</source>
        <translation>ZSK</translation>
    </message>
    <message>
        <source>Zone-signing key: it signs the zone&apos;s records. No DS names it, so it can be replaced without a change at the parent.</source>
        <translation>Zone-signing key: Er signiert die Einträge der Zone. Kein DS nennt ihn, also lässt er sich ohne Änderung in der übergeordneten Zone ersetzen.</translation>
    </message>
    <message>
        <source>ZSK|ZSKs|zone-signing key|zone-signing keys</source>
        <comment>forms</comment>
        <translation>ZSK|ZSKs|Zone-signing key</translation>
    </message>
    <message>
        <source>CSK</source>
        <translation>CSK</translation>
    </message>
    <message>
        <source>Combined signing key: one key that signs both the DNSKEY set and the records.</source>
        <translation>Combined signing key: ein Schlüssel, der den DNSKEY-Satz und die Einträge signiert.</translation>
    </message>
    <message>
        <source>CSK|CSKs|combined key|combined keys</source>
        <comment>forms</comment>
        <translation>CSK|CSKs</translation>
    </message>
    <message>
        <source>SEP</source>
        <translation>SEP</translation>
    </message>
    <message>
        <source>Secure entry point: a flag of a key that says &quot;the parent&apos;s DS is meant for this key&quot;. It is only a hint: validation does not depend on it.</source>
        <translation>Secure entry point: ein Kennzeichen eines Schlüssels, das sagt: „Der DS der übergeordneten Zone gilt diesem Schlüssel“. Es ist nur ein Hinweis: Die Prüfung hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>SEP</source>
        <comment>forms</comment>
        <translation>SEP</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>Schlüsselnummer (Key-Tag)</translation>
    </message>
    <message>
        <source>A number from 0 to 65535 with which signatures and DS records refer to a key. It is a checksum, so two keys can have the same tag.</source>
        <translation>Eine Zahl von 0 bis 65535, mit der Signaturen und DS-Einträge auf einen Schlüssel verweisen. Sie ist eine Prüfsumme, also können zwei Schlüssel dieselbe haben.</translation>
    </message>
    <message>
        <source>key tag|key tags|tag|tags</source>
        <comment>forms</comment>
        <translation>Schlüsselnummer|Schlüsselnummern|Key-Tag|Key-Tags</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>The method by which a key signs, such as ECDSA P-256 or RSA with SHA-256. Keys, signatures and DS records name it by number.</source>
        <translation>Das Verfahren, mit dem ein Schlüssel signiert, etwa ECDSA P-256 oder RSA mit SHA-256. Schlüssel, Signaturen und DS-Einträge nennen es als Zahl.</translation>
    </message>
    <message>
        <source>algorithm|algorithms|RSA|ECDSA</source>
        <comment>forms</comment>
        <translation>Algorithmus|Algorithmen|RSA|ECDSA</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hashwert (Digest)</translation>
    </message>
    <message>
        <source>A short fingerprint of longer data, here of a key. Every change of the key changes the digest.</source>
        <translation>Ein kurzer Fingerabdruck längerer Daten, hier eines Schlüssels. Jede Änderung am Schlüssel ändert den Hashwert.</translation>
    </message>
    <message>
        <source>digest|digests|digest type|hash|hashes</source>
        <comment>forms</comment>
        <translation>Hashwert|Hashwerte|Hashwerts|Hashwerten|Digest|Hash|Hashes</translation>
    </message>
    <message>
        <source>Revoked key</source>
        <translation>Widerrufener Schlüssel</translation>
    </message>
    <message>
        <source>A key with a flag that says that its owner has withdrawn it for ever. Validators do not trust it any longer.</source>
        <translation>Ein Schlüssel mit einem Kennzeichen, das sagt, dass sein Inhaber ihn endgültig zurückgezogen hat. Prüfer vertrauen ihm nicht mehr.</translation>
    </message>
    <message>
        <source>revoked|revoked key|revoked keys|withdrawn</source>
        <comment>forms</comment>
        <translation>widerrufen|widerrufene|widerrufener|widerrufenen|zurückgezogen</translation>
    </message>
    <message>
        <source>Rollover</source>
        <translation>Schlüsselwechsel</translation>
    </message>
    <message>
        <source>The replacement of a key in steps. Each step waits until the old records have expired in every cache, so that the zone stays valid at all times.</source>
        <translation>Das Ersetzen eines Schlüssels in Schritten. Jeder Schritt wartet, bis die alten Einträge in jedem Cache abgelaufen sind, damit die Zone jederzeit gültig bleibt.</translation>
    </message>
    <message>
        <source>rollover|rollovers|key rollover</source>
        <comment>forms</comment>
        <translation>Schlüsselwechsel|Schlüsselwechsels|Rollover</translation>
    </message>
    <message>
        <source>Standby key</source>
        <translation>Reserveschlüssel</translation>
    </message>
    <message>
        <source>A key that is published in advance and signs nothing yet, so that it can replace another key at once.</source>
        <translation>Ein Schlüssel, der im Voraus veröffentlicht ist und noch nichts signiert, damit er einen anderen sofort ersetzen kann.</translation>
    </message>
    <message>
        <source>standby key|standby keys</source>
        <comment>forms</comment>
        <translation>Reserveschlüssel|Reserveschlüssels</translation>
    </message>
    <message>
        <source>Signature (RRSIG)</source>
        <translation>Signatur (RRSIG)</translation>
    </message>
    <message>
        <source>A record that vouches for the other records of the same name and type. It was made with one of the zone&apos;s keys and is valid from one date to another.</source>
        <translation>Ein Eintrag, der für die anderen Einträge mit demselben Namen und Typ bürgt. Er wurde mit einem der Schlüssel der Zone gemacht und ist von einem Datum bis zu einem anderen gültig.</translation>
    </message>
    <message>
        <source>signature|signatures|RRSIG|RRSIGs</source>
        <comment>forms</comment>
        <translation>Signatur|Signaturen|RRSIG|RRSIGs</translation>
    </message>
    <message>
        <source>RRset</source>
        <translation>RRset</translation>
    </message>
    <message>
        <source>All records of one name and type. They are signed together, and cached together.</source>
        <translation>Alle Einträge eines Namens und Typs. Sie werden gemeinsam signiert und gemeinsam zwischengespeichert.</translation>
    </message>
    <message>
        <source>RRset|RRsets|record set|record sets</source>
        <comment>forms</comment>
        <translation>RRset|RRsets</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Time to live: how long, in seconds, a cache may keep a record before it has to ask again.</source>
        <translation>Time to live: wie lange, in Sekunden, ein Cache einen Eintrag behalten darf, bevor er neu fragen muss.</translation>
    </message>
    <message>
        <source>TTL|TTLs</source>
        <comment>forms</comment>
        <translation>TTL|TTLs</translation>
    </message>
    <message>
        <source>SOA</source>
        <translation>SOA</translation>
    </message>
    <message>
        <source>The first record of a zone. It holds the zone&apos;s serial number, which increases with each change, and several time values.</source>
        <translation>Der erste Eintrag einer Zone. Er enthält die Seriennummer der Zone, die mit jeder Änderung steigt, und einige Zeitwerte.</translation>
    </message>
    <message>
        <source>SOA|serial number|serial numbers|serials</source>
        <comment>forms</comment>
        <translation>SOA|Seriennummer|Seriennummern</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>Glue</translation>
    </message>
    <message>
        <source>Addresses of name servers that the parent publishes with a delegation. They are needed if the names of these servers lie below the delegation.</source>
        <translation>Adressen von Nameservern, die die übergeordnete Zone mit einer Delegierung veröffentlicht. Sie sind nötig, wenn die Namen dieser Server unterhalb der Delegierung liegen.</translation>
    </message>
    <message>
        <source>glue</source>
        <comment>forms</comment>
        <translation>Glue</translation>
    </message>
    <message>
        <source>Alias (CNAME, DNAME)</source>
        <translation>Alias (CNAME, DNAME)</translation>
    </message>
    <message>
        <source>A record that says that a name is another name for a target. A CNAME redirects one name, a DNAME redirects all names below it.</source>
        <translation>Ein Eintrag, der sagt, dass ein Name nur ein anderer Name für ein Ziel ist. Ein CNAME leitet einen Namen um, ein DNAME alle Namen darunter.</translation>
    </message>
    <message>
        <source>alias|aliases|CNAME|DNAME</source>
        <comment>forms</comment>
        <translation>Alias|Aliasse|CNAME|DNAME</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>A record at a name that begins with * and answers for names that do not exist below it.</source>
        <translation>Ein Eintrag an einem Namen, der mit * beginnt und für Namen antwortet, die es darunter nicht gibt.</translation>
    </message>
    <message>
        <source>wildcard|wildcards</source>
        <comment>forms</comment>
        <translation>Platzhalter|Platzhalters|Platzhaltern|Wildcard</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>A record that says which certificate a server uses (DANE). Programs use it only if the chain of trust is secure.</source>
        <translation>Ein Eintrag, der sagt, welches Zertifikat ein Server verwendet (DANE). Programme beachten ihn nur, wenn die Vertrauenskette sicher ist.</translation>
    </message>
    <message>
        <source>TLSA|DANE</source>
        <comment>forms</comment>
        <translation>TLSA|DANE</translation>
    </message>
    <message>
        <source>Mail records</source>
        <translation>E-Mail-Einträge</translation>
    </message>
    <message>
        <source>MX names the servers that take a domain&apos;s mail. SPF, DKIM and DMARC, kept in TXT records, say who may send in its name.</source>
        <translation>MX nennt die Server, die die E-Mails einer Domain annehmen. SPF, DKIM und DMARC, die in TXT-Einträgen stehen, sagen, wer in ihrem Namen senden darf.</translation>
    </message>
    <message>
        <source>MX|SPF|DKIM|DMARC|MTA-STS</source>
        <comment>forms</comment>
        <translation>MX|SPF|DKIM|DMARC|MTA-STS</translation>
    </message>
    <message>
        <source>EDNS</source>
        <translation>EDNS</translation>
    </message>
    <message>
        <source>An extension of DNS messages. A question needs it to ask for signatures, and an answer to be longer than 512 octets.</source>
        <translation>Eine Erweiterung der DNS-Nachrichten. Eine Frage braucht sie, um Signaturen zu verlangen, eine Antwort, um länger als 512 Oktette zu sein.</translation>
    </message>
    <message>
        <source>EDNS</source>
        <comment>forms</comment>
        <translation>EDNS</translation>
    </message>
    <message>
        <source>Extended error (EDE)</source>
        <translation>Erweiterter Fehler (EDE)</translation>
    </message>
    <message>
        <source>A number and a text with which a resolver explains an error.</source>
        <translation>Eine Nummer und ein Text, mit denen ein Resolver einen Fehler erklärt.</translation>
    </message>
    <message>
        <source>EDE|extended error|extended errors</source>
        <comment>forms</comment>
        <translation>EDE|erweiterter Fehler|erweiterte Fehler</translation>
    </message>
    <message>
        <source>SERVFAIL</source>
        <translation>SERVFAIL</translation>
    </message>
    <message>
        <source>The error of a resolver that cannot give an answer. A validating resolver also returns it if a signature is not valid.</source>
        <translation>Der Fehler eines Resolvers, der keine Antwort geben kann. Ein prüfender Resolver meldet ihn auch, wenn eine Signatur nicht gültig ist.</translation>
    </message>
    <message>
        <source>SERVFAIL</source>
        <comment>forms</comment>
        <translation>SERVFAIL</translation>
    </message>
    <message>
        <source>Proof of absence</source>
        <translation>Beweis des Fehlens</translation>
    </message>
    <message>
        <source>Signed records (NSEC or NSEC3) that show the gap into which a name or type would fall, so that nobody can pretend that something does not exist.</source>
        <translation>Signierte Einträge (NSEC oder NSEC3), die die Lücke zeigen, in die ein Name oder Typ fiele, damit niemand vortäuschen kann, dass es etwas nicht gibt.</translation>
    </message>
    <message>
        <source>proof of absence|proofs of absence|proof|proofs|denial of existence</source>
        <comment>forms</comment>
        <translation>Beweis|Beweise|Beweises|Beweisen</translation>
    </message>
    <message>
        <source>NSEC</source>
        <translation>NSEC</translation>
    </message>
    <message>
        <source>A record that names the next name of the zone and lists the types at its own name. It proves that there is no name between the two. With these records anybody can list all names of the zone.</source>
        <translation>Ein Eintrag, der den nächsten Namen der Zone nennt und die Typen am eigenen Namen aufzählt. Er beweist, dass es dazwischen keinen Namen gibt. Mit diesen Einträgen kann jeder alle Namen der Zone auflisten.</translation>
    </message>
    <message>
        <source>NSEC|NSECs</source>
        <comment>forms</comment>
        <translation>NSEC|NSECs</translation>
    </message>
    <message>
        <source>NSEC3</source>
        <translation>NSEC3</translation>
    </message>
    <message>
        <source>Like NSEC, but with hashes in place of names. Names can still be guessed.</source>
        <translation>Wie NSEC, aber mit Hashwerten statt Namen. Namen lassen sich trotzdem erraten.</translation>
    </message>
    <message>
        <source>NSEC3|NSEC3s</source>
        <comment>forms</comment>
        <translation>NSEC3</translation>
    </message>
    <message>
        <source>Iterations and salt</source>
        <translation>Iterationen und Salt</translation>
    </message>
    <message>
        <source>Two parameters of NSEC3: the number of additional hash rounds, and a value that is added to each name. Neither makes the zone safer. Zero iterations and no salt are recommended (RFC 9276).</source>
        <translation>Zwei Parameter von NSEC3: die Zahl der zusätzlichen Hash-Runden und ein Wert, der an jeden Namen angehängt wird. Keiner macht die Zone sicherer. Empfohlen sind null Iterationen und kein Salt (RFC 9276).</translation>
    </message>
    <message>
        <source>iterations|salt</source>
        <comment>forms</comment>
        <translation>Iterationen|Durchgänge|Salt</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>A kind of NSEC3 that leaves unsigned delegations out of the proof. An opt-out gap does not prove that there is no unsigned delegation in it.</source>
        <translation>Eine Art von NSEC3, die unsignierte Delegierungen aus dem Beweis auslässt. Eine Opt-out-Lücke beweist nicht, dass darin keine unsignierte Delegierung ist.</translation>
    </message>
    <message>
        <source>opt-out|opt-out span</source>
        <comment>forms</comment>
        <translation>Opt-out|Opt-out-Bereich|Opt-out-Bereichs</translation>
    </message>
    <message>
        <source>Closest encloser</source>
        <translation>Closest Encloser</translation>
    </message>
    <message>
        <source>The longest existing ancestor of a name that does not exist. An NSEC3 proof must show it, and must show that the next longer name does not exist.</source>
        <translation>Der längste vorhandene Name oberhalb eines Namens, den es nicht gibt. Ein NSEC3-Beweis muss ihn zeigen, und auch, dass es den nächstlängeren Namen nicht gibt.</translation>
    </message>
    <message>
        <source>closest encloser</source>
        <comment>forms</comment>
        <translation>Closest Encloser</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>The company that registers a domain for its owner. It passes the name servers and the DS of the domain on to the registry.</source>
        <translation>Das Unternehmen, das eine Domain für ihren Inhaber registriert. Es gibt die Nameserver und den DS der Domain an die Registry weiter.</translation>
    </message>
    <message>
        <source>registrar|registrars</source>
        <comment>forms</comment>
        <translation>Registrar|Registrars|Registrare</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>The operator of a zone in which domains are registered, such as a top-level domain.</source>
        <translation>Der Betreiber einer Zone, in der Domains registriert werden, etwa einer Top-Level-Domain.</translation>
    </message>
    <message>
        <source>registry|registries</source>
        <comment>forms</comment>
        <translation>Registry|Registrys</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>DNS-Anbieter</translation>
    </message>
    <message>
        <source>The operator of the name servers of a zone, who also signs it: for example the registrar, a web host, a DNS company or the owner.</source>
        <translation>Der Betreiber der Nameserver einer Zone, der sie auch signiert: zum Beispiel der Registrar, ein Webhoster, ein DNS-Unternehmen oder der Inhaber.</translation>
    </message>
    <message>
        <source>DNS host|DNS hosts|DNS operator</source>
        <comment>forms</comment>
        <translation>DNS-Anbieter|DNS-Anbieters|DNS-Anbietern</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>A computer that answers for a zone from its own copy of it. NS records name all of a zone&apos;s name servers.</source>
        <translation>Ein Computer, der aus einer eigenen Kopie für eine Zone antwortet. NS-Einträge nennen alle Nameserver einer Zone.</translation>
    </message>
    <message>
        <source>name server|name servers|NS|NS set|NS sets|authoritative server|authoritative servers</source>
        <comment>forms</comment>
        <translation>Nameserver|Nameservers|Nameservern|NS|NS-Satz|NS-Sätze|autoritative Server</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>A server that looks names up for its users and keeps the answers in a cache. Internet providers, companies and public services run resolvers.</source>
        <translation>Ein Server, der für seine Benutzer Namen nachschlägt und die Antworten in einem Cache hält. Internetanbieter, Firmen und öffentliche Dienste betreiben Resolver.</translation>
    </message>
    <message>
        <source>resolver|resolvers</source>
        <comment>forms</comment>
        <translation>Resolver|Resolvers|Resolvern</translation>
    </message>
    <message>
        <source>Validating resolver</source>
        <translation>Prüfender Resolver</translation>
    </message>
    <message>
        <source>A resolver that checks DNSSEC signatures. It refuses an answer that should be signed and whose signature is missing or not valid.</source>
        <translation>Ein Resolver, der DNSSEC-Signaturen prüft. Er lehnt eine Antwort ab, die signiert sein sollte und deren Signatur fehlt oder nicht gültig ist.</translation>
    </message>
    <message>
        <source>validating resolver|validating resolvers|validator|validators</source>
        <comment>forms</comment>
        <translation>prüfender Resolver|prüfende Resolver|prüfenden Resolver|prüfenden Resolvern|prüfendem Resolver</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache (Zwischenspeicher)</translation>
    </message>
    <message>
        <source>The store in which a resolver keeps answers until their TTL expires. Until then the resolver does not see a change of the zone.</source>
        <translation>Der Speicher, in dem ein Resolver Antworten hält, bis ihre TTL abläuft. Bis dahin sieht der Resolver keine Änderung der Zone.</translation>
    </message>
    <message>
        <source>cache|caches|cached</source>
        <comment>forms</comment>
        <translation>Cache|Caches|Zwischenspeicher|Zwischenspeichers|Zwischenspeichern</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>A part of the tree of names with one operator. It begins at one name and ends where names are delegated to other zones.</source>
        <translation>Ein Teil des Namensbaums mit einem Betreiber. Sie beginnt an einem Namen und endet, wo Namen an andere Zonen delegiert sind.</translation>
    </message>
    <message>
        <source>zone|zones</source>
        <comment>forms</comment>
        <translation>Zone|Zonen</translation>
    </message>
    <message>
        <source>Apex</source>
        <translation>Spitze der Zone (Apex)</translation>
    </message>
    <message>
        <source>The name at which a zone begins. Its SOA, its NS and its keys are there.</source>
        <translation>Der Name, an dem eine Zone beginnt. Dort stehen ihr SOA, ihre NS und ihre Schlüssel.</translation>
    </message>
    <message>
        <source>apex|top of a zone|top of the zone</source>
        <comment>forms</comment>
        <translation>Apex|Spitze einer Zone|Spitze der Zone</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>The place where a zone assigns a name, and all names below it, to other name servers.</source>
        <translation>Die Stelle, an der eine Zone einen Namen und alle Namen darunter anderen Nameservern zuweist.</translation>
    </message>
    <message>
        <source>delegation|delegations</source>
        <comment>forms</comment>
        <translation>Delegation|Delegationen</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnete Zone</translation>
    </message>
    <message>
        <source>The zone above, which delegates to this one and publishes its DS.</source>
        <translation>Die Zone darüber, die an diese delegiert und ihren DS veröffentlicht.</translation>
    </message>
    <message>
        <source>parent|parent zone|zone above</source>
        <comment>forms</comment>
        <translation>übergeordnete Zone|übergeordneten Zone|Zone darüber</translation>
    </message>
    <message>
        <source>Top-level domain</source>
        <translation>Top-Level-Domain</translation>
    </message>
    <message>
        <source>A name right below the root, such as org.</source>
        <translation>Ein Name direkt unter der Root, etwa org.</translation>
    </message>
    <message>
        <source>top-level domain|top-level domains</source>
        <comment>forms</comment>
        <translation>Top-Level-Domain|Top-Level-Domains</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicher, geschützt</translation>
    </message>
    <message>
        <source>Every link from a trust anchor down to the answer was checked and is valid. DNSSEC proves that nobody changed the answer. It does not prove that the website behind it is safe.</source>
        <translation>Jedes Glied von einem Vertrauensanker bis zur Antwort wurde geprüft und ist gültig. DNSSEC beweist, dass niemand die Antwort geändert hat. Es beweist nicht, dass die Website dahinter sicher ist.</translation>
    </message>
    <message>
        <source>secure</source>
        <comment>forms</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Insecure, not signed</source>
        <translation>Unsigniert (insecure)</translation>
    </message>
    <message>
        <source>A zone above proves that there is no chain of trust here, or the zone uses only algorithms that cannot be checked. That is not an error: it is DNS without DNSSEC.</source>
        <translation>Eine Zone darüber beweist, dass es hier keine Vertrauenskette gibt, oder die Zone verwendet nur Algorithmen, die sich nicht prüfen lassen. Das ist kein Fehler: Es ist DNS ohne DNSSEC.</translation>
    </message>
    <message>
        <source>insecure|not signed|unsigned</source>
        <comment>forms</comment>
        <translation>nicht signiert|unsigniert|unsignierte|unsignierten|insecure</translation>
    </message>
    <message>
        <source>Bogus, broken</source>
        <translation>Gebrochen (bogus)</translation>
    </message>
    <message>
        <source>There should be a chain of trust, but one of its links is not valid. Validating resolvers refuse the answer.</source>
        <translation>Es sollte eine Vertrauenskette geben, aber eines ihrer Glieder ist nicht gültig. Prüfende Resolver lehnen die Antwort ab.</translation>
    </message>
    <message>
        <source>bogus|broken</source>
        <comment>forms</comment>
        <translation>bogus|gebrochen|gebrochene|gebrochenen</translation>
    </message>
    <message>
        <source>Indeterminate, not known</source>
        <translation>Nicht bekannt (indeterminate)</translation>
    </message>
    <message>
        <source>The answers that were received do not show whether the name is secure, insecure or bogus, or no trust anchor covers the name.</source>
        <translation>Die empfangenen Antworten zeigen nicht, ob der Name sicher, nicht gesichert oder gebrochen ist, oder kein Vertrauensanker deckt den Namen ab.</translation>
    </message>
    <message>
        <source>indeterminate|not known</source>
        <comment>forms</comment>
        <translation>indeterminate|nicht bekannt</translation>
    </message>
    <message>
        <source>An extension of DNS: the operator of a zone signs its records, so that resolvers can check that nobody changed them on the way. It does not encrypt anything.</source>
        <translation>Eine Erweiterung von DNS: Der Betreiber einer Zone signiert ihre Einträge, damit Resolver prüfen können, dass sie unterwegs niemand geändert hat. Sie verschlüsselt nichts.</translation>
    </message>
</context>
<context>
    <name>rootline::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search for a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>The glossary has no such word.</source>
        <translation>Das Glossar hat kein solches Wort.</translation>
    </message>
</context>
<context>
    <name>rootline::GraphView</name>
    <message>
        <source>Chain of trust</source>
        <translation>Vertrauenskette</translation>
    </message>
    <message>
        <source>The arrow keys move through the chain, Enter opens details, Escape goes back.</source>
        <translation>Pfeiltasten gehen die Kette entlang, Eingabe öffnet Einzelheiten, Escape geht zurück.</translation>
    </message>
</context>
<context>
    <name>rootline::HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Rootline</source>
        <translation>Über Rootline</translation>
    </message>
    <message>
        <source>Rootline %1</source>
        <translation>Rootline %1</translation>
    </message>
    <message>
        <source>Rootline shows, explains and teaches the DNSSEC chain of trust, from the root to a name.</source>
        <translation>Rootline zeigt, erklärt und lehrt die Vertrauenskette von DNSSEC, von der Root bis zu einem Namen.</translation>
    </message>
    <message>
        <source>It asks name servers only when you check a name. It sends nothing else.</source>
        <translation>Es fragt Nameserver nur, wenn Sie einen Namen prüfen. Sonst sendet es nichts.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Columns of the list of shortcuts</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Licence: MIT. Made with Qt %1, OpenSSL and ldns.</source>
        <extracomment>%1 a version number</extracomment>
        <translation>Lizenz: MIT. Gebaut mit Qt %1, OpenSSL und ldns.</translation>
    </message>
</context>
<context>
    <name>rootline::LabBar</name>
    <message>
        <source>Lab</source>
        <extracomment>Before buttons, one for each little world of the lab</extracomment>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Small test internets inside this program, signed with real keys. They need no network.</source>
        <translation>Kleine Testnetze in diesem Programm, mit echten Schlüsseln signiert. Sie brauchen keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Stories</source>
        <extracomment>A button with a menu of stories: failures that happened to somebody</extracomment>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>A button with a menu of lessons about DNSSEC</extracomment>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>&amp;Open scenario …</source>
        <translation>Szenario ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <extracomment>In a menu behind a lesson that somebody has done: %1 of %2 questions had a right reply</extracomment>
        <translation>✓ %1 von %2</translation>
    </message>
</context>
<context>
    <name>rootline::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Von &amp;vorn</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 of %2 pages of a lesson</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation>Falsch.</translation>
    </message>
    <message>
        <source>Shows one step after the other by itself, in two minutes at most</source>
        <translation>Zeigt von selbst einen Schritt nach dem anderen, in höchstens zwei Minuten</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>A button: the lesson&apos;s pages are turned by themselves, as in a film</extracomment>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <extracomment>The right reply to a question</extracomment>
        <translation>Richtig ist: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>%1 of %2 questions so far had a right reply</extracomment>
        <translation>%1 von %2 richtig</translation>
    </message>
</context>
<context>
    <name>rootline::MainWindow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Name to check</source>
        <translation>&amp;Name, der geprüft wird</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Noch &amp;einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <source>Show &amp;me what is broken</source>
        <translation>&amp;Zeigen, was gebrochen ist</translation>
    </message>
    <message>
        <source>How to &amp;fix it</source>
        <translation>Wie &amp;beheben</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>Er&amp;klärung</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 – Rootline</source>
        <translation>%1 – Rootline</translation>
    </message>
    <message>
        <source>Waiting for the first answers.</source>
        <translation>Warten auf die ersten Antworten.</translation>
    </message>
    <message>
        <source>%1 questions asked, %2 answered.</source>
        <extracomment>While checking: %1 questions were asked so far, %2 were answered</extracomment>
        <translation>%1 Fragen gestellt, %2 beantwortet.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>Asking the other name servers, to compare their answers.</source>
        <translation>Die anderen Nameserver werden gefragt, um ihre Antworten zu vergleichen.</translation>
    </message>
    <message>
        <source>Another resolver</source>
        <translation>Anderer Resolver</translation>
    </message>
    <message>
        <source>Address of the resolver: 192.0.2.53, tls://HOST or https://HOST/dns-query</source>
        <extracomment>Do not translate what stands behind the colon</extracomment>
        <translation>Adresse des Resolvers: 192.0.2.53, tls://HOST oder https://HOST/dns-query</translation>
    </message>
    <message>
        <source>Ask the &amp;name servers</source>
        <translation>Die &amp;Nameserver fragen</translation>
    </message>
    <message>
        <source>Ask this computer&apos;s &amp;resolver</source>
        <translation>Den &amp;Resolver dieses Rechners fragen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Open capture or scenario …</source>
        <translation>Aufzeichnung oder Szenario &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save capture …</source>
        <translation>Aufzeichnung &amp;speichern …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the answers that were received</source>
        <translation>Die empfangenen Antworten speichern</translation>
    </message>
    <message>
        <source>Captures (*.rootline)</source>
        <translation>Aufzeichnungen (*.rootline)</translation>
    </message>
    <message>
        <source>Presenter view: F9 or Esc leaves it, Page Down goes on.</source>
        <translation>Vorführansicht: F9 oder Esc beendet sie, Bild ab blättert weiter.</translation>
    </message>
    <message>
        <source>&amp;Presenter view</source>
        <translation>&amp;Vorführansicht</translation>
    </message>
    <message>
        <source>Timel&amp;ine</source>
        <translation>Zeitle&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Name servers</source>
        <translation>&amp;Nameserver</translation>
    </message>
    <message>
        <source>Step &amp;by step</source>
        <translation>&amp;Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Plan a change …</source>
        <translation>Eine Änderung &amp;planen …</translation>
    </message>
    <message>
        <source>Save the answer key</source>
        <translation>Das Lösungsblatt speichern</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Das Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This chain has no keys yet. Check a signed name first.</source>
        <translation>Diese Kette hat noch keine Schlüssel. Prüfen Sie zuerst einen signierten Namen.</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>&amp;Arbeitsblatt …</translation>
    </message>
    <message>
        <source>Answer &amp;key …</source>
        <translation>&amp;Lösungsblatt …</translation>
    </message>
    <message>
        <source>&amp;Digest workbench …</source>
        <translation>Digest-&amp;Werkbank …</translation>
    </message>
    <message>
        <source>Open a capture, a scenario or another program&apos;s file</source>
        <translation>Aufzeichnung, Szenario oder Datei eines anderen Programms öffnen</translation>
    </message>
    <message>
        <source>Captures, scenarios and other programs&apos; files (%1)</source>
        <translation>Aufzeichnungen, Szenarien und Dateien anderer Programme (%1)</translation>
    </message>
    <message>
        <source>Captures with names replaced (*.rootline)</source>
        <translation>Aufzeichnungen mit ersetzten Namen (*.rootline)</translation>
    </message>
    <message>
        <source>For dnsviz (*.dnsviz.json)</source>
        <translation>Für dnsviz (*.dnsviz.json)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>Was &amp;wäre, wenn</translation>
    </message>
    <message>
        <source>Check what your &amp;registrar shows …</source>
        <translation>Prüfen, was der &amp;Registrar zeigt …</translation>
    </message>
    <message>
        <source>The lab&apos;s names exist on this computer only: no resolver knows them.</source>
        <translation>Die Namen des Labors gibt es nur auf diesem Computer: Kein Resolver kennt sie.</translation>
    </message>
    <message>
        <source>Compare this result with another capture</source>
        <translation>Dieses Ergebnis mit einem anderen Mitschnitt vergleichen</translation>
    </message>
    <message>
        <source>&amp;Works here, not elsewhere? …</source>
        <translation>&amp;Geht hier, anderswo nicht? …</translation>
    </message>
    <message>
        <source>Compare &amp;with …</source>
        <translation>&amp;Vergleichen mit …</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;About Rootline …</source>
        <translation>Ü&amp;ber Rootline …</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand lines</source>
        <extracomment>Lines for a shell, such as dig</extracomment>
        <translation>Als &amp;Befehlszeilen kopieren</translation>
    </message>
    <message>
        <source>First the question above, then the verdict.</source>
        <translation>Erst die Frage oben, dann das Urteil.</translation>
    </message>
    <message>
        <source>The explanation comes after your reply.</source>
        <translation>Die Erklärung kommt nach Ihrer Antwort.</translation>
    </message>
</context>
<context>
    <name>rootline::OtherView</name>
    <message numerus="yes">
        <source>(and %n more change(s))</source>
        <translation>
            <numerusform>(und %n weitere Änderung)</numerusform>
            <numerusform>(und %n weitere Änderungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hypothetical: only %1 was asked about %2, validated at %3.</source>
        <extracomment>%1 a name server, %2 a zone, %3 date and time</extracomment>
        <translation>Hypothetisch: nur %1 wurde zu %2 gefragt, geprüft für %3.</translation>
    </message>
    <message>
        <source>Hypothetical: only %1 was asked about %2.</source>
        <extracomment>%1 a name server, %2 a zone</extracomment>
        <translation>Hypothetisch: nur %1 wurde zu %2 gefragt.</translation>
    </message>
    <message>
        <source>Hypothetical: validated at %1, with the answers that were received before.</source>
        <extracomment>%1 date and time</extracomment>
        <translation>Hypothetisch: geprüft für %1, mit den vorher empfangenen Antworten.</translation>
    </message>
    <message>
        <source>Hypothetical: %1</source>
        <extracomment>%1 one or more sentences that say what would be so</extracomment>
        <translation>Hypothetisch: %1</translation>
    </message>
</context>
<context>
    <name>rootline::OutlineModel</name>
    <message>
        <source>RRSIG %1 · %2</source>
        <extracomment>In the outline, below what is signed: %1 is a key tag, %2 the time left such as &quot;13 d&quot; or what is wrong</extracomment>
        <translation>RRSIG %1 · %2</translation>
    </message>
    <message>
        <source>points to %1</source>
        <extracomment>In the outline, below an anchor or an alias: what it points to</extracomment>
        <translation>zeigt auf %1</translation>
    </message>
</context>
<context>
    <name>rootline::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the chain</source>
        <translation>Gliederung der Kette</translation>
    </message>
</context>
<context>
    <name>rootline::OutputPath</name>
    <message>
        <source>%1 is not written, because a symbolic link in a folder where everybody can write leads there. Name the file itself.</source>
        <translation>%1 wird nicht geschrieben: Ein symbolischer Link in einem Ordner, in den alle schreiben dürfen, führt dorthin. Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some disk space, or name a file on another disk.</source>
        <translation>%1 lässt sich nicht schreiben: Der Datenträger ist voll. Schaffen Sie Platz, oder nennen Sie eine Datei auf einem anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on that disk is used up. Delete files, or name a file on another disk.</source>
        <translation>%1 lässt sich nicht schreiben: Ihr Anteil an diesem Datenträger (Quota) ist aufgebraucht. Löschen Sie Dateien, oder nennen Sie eine Datei auf einem anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Name a file on another disk.</source>
        <translation>%1 lässt sich nicht schreiben: Der Datenträger meldet einen Fehler. Nennen Sie eine Datei auf einem anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file would exceed the limit for the size of files. Raise this limit (ulimit -f).</source>
        <translation>%1 lässt sich nicht schreiben: Die Datei wird größer, als hier erlaubt ist. Heben Sie diese Grenze an (ulimit -f).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose a file in a folder where you may write.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Wählen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>rootline::PictureFiles</name>
    <message>
        <source>The picture is too large at %1 dots per inch. Choose a lower resolution, or export it as SVG or PDF.</source>
        <translation>Mit %1 Punkten pro Zoll wird das Bild zu groß. Wählen Sie weniger, oder exportieren Sie es als SVG oder PDF.</translation>
    </message>
</context>
<context>
    <name>rootline::PicturePanel</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>One card for each zone (Ctrl+1)</source>
        <translation>Eine Karte für jede Zone (Strg+1)</translation>
    </message>
    <message>
        <source>Keys, signatures and records (Ctrl+2)</source>
        <translation>Schlüssel, Signaturen und Einträge (Strg+2)</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>Gliederung ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the explanation</source>
        <translation>Erklärung ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>On a small button: zoom so that the whole picture can be seen</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>rootline::PictureSheet</name>
    <message>
        <source>Chain of trust of %1: %2</source>
        <extracomment>Title of a picture: %1 &quot;www.example.test. A&quot;, %2 the verdict in a word</extracomment>
        <translation>Vertrauenskette von %1: %2</translation>
    </message>
    <message>
        <source>a key that a DS or signature names and the zone does not publish</source>
        <extracomment>Legend: an empty dashed box in place of a key that a DS or a signature names</extracomment>
        <translation>ein Schlüssel, den ein DS oder eine Signatur nennt und die Zone nicht veröffentlicht</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>Legend: a triangle beside something that works and should still be looked at</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>old copy that caches still hold</source>
        <extracomment>Legend: a dashed card with a clock beside the chain</extracomment>
        <translation>alte Kopie, die Caches noch haben</translation>
    </message>
    <message>
        <source>name servers differ</source>
        <extracomment>Legend: a ring with a segment for each name server of a zone, one of them broken</extracomment>
        <translation>Nameserver verschieden</translation>
    </message>
    <message>
        <source>%1 · Rootline %2</source>
        <extracomment>Below a picture in a file: %1 whose view it is and by which trust anchors, %2 the program&apos;s version</extracomment>
        <translation>%1 · Rootline %2</translation>
    </message>
</context>
<context>
    <name>rootline::PlanDialog</name>
    <message>
        <source>Plan a change</source>
        <translation>Eine Änderung planen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <extracomment>What somebody wants to reach: a choice such as &quot;Move to another DNS host&quot;</extracomment>
        <translation>Z&amp;iel</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>&amp;Save calendar …</source>
        <translation>Kalender &amp;speichern …</translation>
    </message>
    <message>
        <source>The dates follow from the TTLs that were seen, plus one hour for the name servers to update. Check each step before the next one: a new check of the zone shows which steps are done.</source>
        <translation>Die Daten folgen aus den gesehenen TTLs, dazu eine Stunde, in der sich die Nameserver aktualisieren. Prüfen Sie jeden Schritt vor dem nächsten: Eine neue Prüfung der Zone zeigt, welche Schritte erledigt sind.</translation>
    </message>
    <message>
        <source>Save the plan&apos;s calendar</source>
        <translation>Den Kalender des Plans speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>rootline::QueryBar</name>
    <message>
        <source>Domain name, web address or e-mail address</source>
        <translation>Domainname, Webadresse oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name to check</source>
        <translation>Name, der geprüft wird</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Eintragstyp</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Authoritative servers</source>
        <extracomment>On a button: where questions go. %1 is the address of a resolver</extracomment>
        <translation>Autoritative Server</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <extracomment>On a button: where questions go. %1 is the name of a lab world</extracomment>
        <translation>Labor: %1</translation>
    </message>
    <message>
        <source>Who is asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>The domain&apos;s authoritative servers</source>
        <translation>Die autoritativen Server der Domain</translation>
    </message>
    <message>
        <source>Lab: no network needed</source>
        <translation>Labor: ohne Netz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver</source>
        <translation>Resolver dieses Rechners</translation>
    </message>
    <message>
        <source>Another resolver …</source>
        <translation>Anderer Resolver …</translation>
    </message>
    <message>
        <source>Resolver %1</source>
        <translation>Resolver %1</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Geschichten</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Open scenario …</source>
        <translation>Szenario ö&amp;ffnen …</translation>
    </message>
</context>
<context>
    <name>rootline::QueryWords</name>
    <message>
        <source>This is an e-mail address: the mail servers (MX) of its domain are checked.</source>
        <translation>Das ist eine E-Mail-Adresse: Geprüft werden die Mailserver (MX) ihrer Domain.</translation>
    </message>
    <message>
        <source>This is an IP address: its reverse name (PTR) is checked.</source>
        <translation>Das ist eine IP-Adresse: Geprüft wird ihr umgekehrter Name (PTR).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a domain name. Check the spelling.</source>
        <translation>„%1“ kann nicht Teil eines Domainnamens sein. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an empty label (a dot too many). Type a name such as www.example.org.</source>
        <translation>„%1“ hat einen leeren Teil (einen Punkt zu viel). Geben Sie einen Namen wie www.example.org ein.</translation>
    </message>
    <message>
        <source>One label of this name has more than 63 characters. Shorten the text between two dots.</source>
        <translation>Ein Teil dieses Namens hat mehr als 63 Zeichen. Kürzen Sie den Text zwischen zwei Punkten.</translation>
    </message>
    <message numerus="yes">
        <source>This name has %n character(s), which is too long. Shorten it to 253 at most.</source>
        <translation>
            <numerusform>Dieser Name hat %n Zeichen; das ist zu lang. Kürzen Sie ihn auf höchstens 253.</numerusform>
            <numerusform>Dieser Name hat %n Zeichen; das ist zu lang. Kürzen Sie ihn auf höchstens 253.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a backslash without three digits behind it. Remove the backslash.</source>
        <translation>„%1“ hat einen umgekehrten Schrägstrich ohne drei Ziffern dahinter. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Type the name of a domain, such as www.example.org.</source>
        <translation>Schreiben Sie den Namen einer Domain, zum Beispiel www.example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain name. Type a name such as www.example.org.</source>
        <translation>„%1“ ist kein Domainname. Schreiben Sie einen Namen wie www.example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than one name. Type one name, and after it a record type if you like.</source>
        <translation>„%1“ ist mehr als ein Name. Schreiben Sie einen Namen und, wenn Sie möchten, dahinter einen Eintragstyp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a record type. Use one such as A, AAAA, MX, TXT or TYPE65.</source>
        <translation>„%1“ ist kein Eintragstyp. Verwenden Sie einen wie A, AAAA, MX, TXT oder TYPE65.</translation>
    </message>
</context>
<context>
    <name>rootline::Quiz</name>
    <message>
        <source>There would be nothing to believe: no answer arrived.</source>
        <translation>Es gäbe nichts zu glauben: Es kam keine Antwort an.</translation>
    </message>
    <message>
        <source>Then you would have believed that %1 is %2.</source>
        <extracomment>%1 a name and a type, %2 the data of a record</extracomment>
        <translation>Dann hätten Sie geglaubt, dass %1 %2 ist.</translation>
    </message>
    <message>
        <source>Then you would have believed that %1 does not exist.</source>
        <translation>Dann hätten Sie geglaubt, dass es %1 nicht gibt.</translation>
    </message>
    <message>
        <source>Then you would have believed an answer that nothing proves.</source>
        <translation>Dann hätten Sie eine Antwort geglaubt, die nichts beweist.</translation>
    </message>
    <message>
        <source>Then you would have refused an answer whose signatures are all valid.</source>
        <translation>Dann hätten Sie eine Antwort abgelehnt, deren Signaturen alle gültig sind.</translation>
    </message>
    <message>
        <source>Then you would refuse every domain that is not signed, and most domains are not.</source>
        <translation>Dann würden Sie jede Domain ablehnen, die nicht signiert ist, und das sind die meisten.</translation>
    </message>
    <message>
        <source>Will a validating resolver accept this answer?</source>
        <translation>Wird ein prüfender Resolver diese Antwort annehmen?</translation>
    </message>
    <message>
        <source>It accepts</source>
        <extracomment>Answer to: will a validating resolver accept this?</extracomment>
        <translation>Er nimmt sie an</translation>
    </message>
    <message>
        <source>It refuses</source>
        <translation>Er lehnt sie ab</translation>
    </message>
    <message>
        <source>It accepts.</source>
        <translation>Er nimmt sie an.</translation>
    </message>
    <message>
        <source>It refuses.</source>
        <translation>Er lehnt sie ab.</translation>
    </message>
</context>
<context>
    <name>rootline::QuizCaches</name>
    <message>
        <source>After your step %1 every resolver that validates refuses the answer.</source>
        <translation>Nach Ihrem Schritt %1 lehnt jeder prüfende Resolver die Antwort ab.</translation>
    </message>
    <message>
        <source>After your step %1 a resolver refuses that still has the old %2 in its cache.</source>
        <extracomment>%1 a number, %2 a name and a type</extracomment>
        <translation>Nach Ihrem Schritt %1 lehnt ein Resolver ab, der noch den alten Satz %2 im Cache hat.</translation>
    </message>
    <message>
        <source>How long can a cache still hold the old %1?</source>
        <extracomment>%1 a name and a type</extracomment>
        <translation>Wie lange kann ein Cache den alten Satz %1 noch halten?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Then the old set is still in caches, and their users get no answer.</source>
        <translation>Dann ist der alte Satz noch in Caches, und deren Benutzer bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>Nobody has to wait so long: every cache has let go of it before.</source>
        <translation>So lange muss niemand warten: Jeder Cache hat ihn vorher vergessen.</translation>
    </message>
    <message>
        <source>In which order, so that no resolver ever refuses the answer?</source>
        <translation>In welcher Reihenfolge, damit nie ein Resolver die Antwort ablehnt?</translation>
    </message>
    <message>
        <source>A cache keeps a set until its TTL has ended, and does not ask before.</source>
        <translation>Ein Cache behält einen Satz, bis dessen TTL abgelaufen ist, und fragt vorher nicht.</translation>
    </message>
</context>
<context>
    <name>rootline::QuizChain</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>One link of a chain of trust, from %1 to %2</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>trust anchor → %1</source>
        <translation>Vertrauensanker → %1</translation>
    </message>
    <message>
        <source>This link holds: a DS of %1 matches a key that signs its DNSKEY set.</source>
        <translation>Dieses Glied hält: Ein DS von %1 passt zu einem Schlüssel, der ihren DNSKEY-Satz signiert.</translation>
    </message>
    <message>
        <source>This is no break: it is proven that %1 has no DS, so it counts as unsigned.</source>
        <translation>Das ist kein Bruch: Es ist bewiesen, dass %1 keinen DS hat, also gilt sie als unsigniert.</translation>
    </message>
    <message>
        <source>The chain does not reach this link: it breaks before.</source>
        <translation>Bis zu diesem Glied kommt die Kette nicht: Sie bricht vorher.</translation>
    </message>
    <message>
        <source>This is no break: nothing has to be signed here.</source>
        <translation>Das ist kein Bruch: Hier muss nichts signiert sein.</translation>
    </message>
    <message>
        <source>This link holds: a valid signature covers the answer.</source>
        <translation>Dieses Glied hält: Eine gültige Signatur deckt die Antwort.</translation>
    </message>
    <message>
        <source>The owner can have the DS changed. What is wrong here stands elsewhere.</source>
        <translation>Der Inhaber kann den DS ändern lassen. Was hier falsch ist, steht anderswo.</translation>
    </message>
    <message>
        <source>The DNS host can change and sign the zone. What is wrong here stands elsewhere.</source>
        <translation>Der DNS-Hoster kann die Zone ändern und signieren. Was hier falsch ist, steht anderswo.</translation>
    </message>
    <message>
        <source>The registry can sign the zone above again. What is wrong here stands elsewhere.</source>
        <translation>Die Registry kann die Zone darüber neu signieren. Was hier falsch ist, steht anderswo.</translation>
    </message>
    <message>
        <source>The operator of the resolver can only stop checking, and that repairs nothing.</source>
        <translation>Der Betreiber des Resolvers kann nur das Prüfen abschalten, und das repariert nichts.</translation>
    </message>
    <message>
        <source>This computer shows only what arrives. What is wrong here stands elsewhere.</source>
        <translation>Dieser Computer zeigt nur, was ankommt. Was hier falsch ist, steht anderswo.</translation>
    </message>
    <message>
        <source>It does not go away by itself: somebody has to act.</source>
        <translation>Von selbst geht das nicht weg: Jemand muss handeln.</translation>
    </message>
    <message>
        <source>Which key tag does the DS of %1 name?</source>
        <translation>Welches Key Tag nennt der DS von %1?</translation>
    </message>
    <message>
        <source>Which key tag has the key of %1 that is vouched for?</source>
        <translation>Welches Key Tag hat der Schlüssel von %1, für den gebürgt wird?</translation>
    </message>
    <message>
        <source>Which key tag does the signature over the DNSKEY set of %1 name?</source>
        <translation>Welches Key Tag nennt die Signatur über den DNSKEY-Satz von %1?</translation>
    </message>
    <message>
        <source>Which key tag does the signature over %1 name?</source>
        <translation>Welches Key Tag nennt die Signatur über %1?</translation>
    </message>
    <message>
        <source>Choose in the picture what vouches for a key of %1.</source>
        <translation>Wählen Sie im Bild, was für einen Schlüssel von %1 bürgt.</translation>
    </message>
    <message>
        <source>Choose in the picture the key of %1 that is vouched for.</source>
        <translation>Wählen Sie im Bild den Schlüssel von %1, für den gebürgt wird.</translation>
    </message>
    <message>
        <source>Choose in the picture the signature over the DNSKEY set of %1.</source>
        <translation>Wählen Sie im Bild die Signatur über den DNSKEY-Satz von %1.</translation>
    </message>
    <message>
        <source>Choose in the picture the signature over %1.</source>
        <translation>Wählen Sie im Bild die Signatur über %1.</translation>
    </message>
    <message>
        <source>Choose in the picture the proof that %1 does not exist.</source>
        <translation>Wählen Sie im Bild den Beweis, dass es %1 nicht gibt.</translation>
    </message>
    <message>
        <source>Choose in the picture where the chain breaks.</source>
        <translation>Wählen Sie im Bild, wo die Kette bricht.</translation>
    </message>
    <message>
        <source>%1 is the tag of the %2 of %3.</source>
        <extracomment>%1 a tag, %2 such as &quot;KSK&quot;, %3 a zone</extracomment>
        <translation>%1 ist das Tag des %2 von %3.</translation>
    </message>
    <message>
        <source>No key of this chain has the tag %1.</source>
        <translation>Kein Schlüssel dieser Kette hat das Tag %1.</translation>
    </message>
    <message>
        <source>a signature by %1</source>
        <translation>eine Signatur von %1</translation>
    </message>
    <message>
        <source>the line from %1</source>
        <translation>die Linie von %1</translation>
    </message>
    <message>
        <source>Which link of the chain breaks?</source>
        <translation>Welches Glied der Kette bricht?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Then you would have believed an answer that nothing proves.</source>
        <translation>Dann hätten Sie eine Antwort geglaubt, die nichts beweist.</translation>
    </message>
    <message>
        <source>Who has to act?</source>
        <translation>Wer muss handeln?</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>Gewählt haben Sie %1.</translation>
    </message>
    <message>
        <source>This link holds: a trust anchor names a key of this zone.</source>
        <translation>Dieses Glied hält: Ein Vertrauensanker nennt einen Schlüssel dieser Zone.</translation>
    </message>
</context>
<context>
    <name>rootline::QuizDoubts</name>
    <message>
        <source>&quot;link&quot; needs a step whose answer is not indeterminate.</source>
        <translation>„link“ braucht einen Schritt, dessen Antwort nicht indeterminate ist.</translation>
    </message>
    <message>
        <source>&quot;who&quot; needs a step in which something is broken, and nobody attacks.</source>
        <translation>„who“ braucht einen Schritt, in dem etwas gebrochen ist und niemand angreift.</translation>
    </message>
    <message>
        <source>&quot;wait&quot; needs a step in which a cache keeps something. Add &quot;keep&quot;.</source>
        <translation>„wait“ braucht einen Schritt, in dem ein Cache etwas behält. Ergänzen Sie „keep“.</translation>
    </message>
    <message>
        <source>&quot;tag&quot; asks for what this step does not have. Correct &quot;of&quot; or &quot;zone&quot;.</source>
        <translation>„tag“ fragt nach etwas, das es in diesem Schritt nicht gibt. Berichtigen Sie „of“ oder „zone“.</translation>
    </message>
    <message>
        <source>&quot;part&quot; asks for what the picture of this step does not have. Correct &quot;of&quot; or &quot;zone&quot;.</source>
        <translation>„part“ fragt nach etwas, das im Bild dieses Schritts nicht vorkommt. Berichtigen Sie „of“ oder „zone“.</translation>
    </message>
    <message>
        <source>&quot;choice&quot; needs a choice that is right, and one that is not. Correct &quot;right&quot;.</source>
        <translation>„choice“ braucht eine richtige Auswahl und eine falsche. Berichtigen Sie „right“.</translation>
    </message>
    <message>
        <source>in &quot;order&quot;, a resolver refuses the answer after move %1 of the file&apos;s own order. Correct the moves.</source>
        <translation>bei „order“ lehnt ein Resolver die Antwort nach dem %1. Zug der Reihenfolge in der Datei ab. Berichtigen Sie die Züge.</translation>
    </message>
    <message>
        <source>in &quot;order&quot;, every order of the moves is right. Add a move that has to wait for another.</source>
        <translation>bei „order“ ist jede Reihenfolge der Züge richtig. Ergänzen Sie einen Zug, der auf einen anderen warten muss.</translation>
    </message>
    <message>
        <source>%1, line %2, step %3: %4</source>
        <extracomment>%1 a file, %2 and %3 numbers, %4 a sentence</extracomment>
        <translation>%1, Zeile %2, Schritt %3: %4</translation>
    </message>
</context>
<context>
    <name>rootline::QuizRow</name>
    <message>
        <source>Re&amp;ply</source>
        <extracomment>A button: sends the reply to a question</extracomment>
        <translation>Antwo&amp;rten</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <extracomment>Shows the answer to a question without guessing</extracomment>
        <translation>Auf&amp;decken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a place in an order, %2 what is to be done then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
</context>
<context>
    <name>rootline::RegistrarDialog</name>
    <message>
        <source>Check what your registrar shows</source>
        <translation>Prüfen, was der Registrar zeigt</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Paste the DS or the key as your registrar shows it. Any form will do.</source>
        <translation>Den DS oder den Schlüssel einfügen, wie der Registrar ihn zeigt. Jede Form ist recht.</translation>
    </message>
    <message>
        <source>What is correct and what is not</source>
        <translation>Was stimmt und was nicht</translation>
    </message>
    <message>
        <source>No signed zone below the root is shown. Check a name first.</source>
        <translation>Es ist keine signierte Zone unter der Root zu sehen. Zuerst einen Namen prüfen.</translation>
    </message>
    <message>
        <source>The text contains no DS and no DNSKEY. Copy key tag, algorithm, digest type and digest.</source>
        <translation>Der Text enthält keinen DS und keinen DNSKEY. Kopieren Sie Schlüsselnummer, Algorithmus, Hash-Typ und Hashwert.</translation>
    </message>
    <message>
        <source>The parent of %1 should publish:</source>
        <extracomment>%1 the name of a zone</extracomment>
        <translation>Die übergeordnete Zone von %1 sollte veröffentlichen:</translation>
    </message>
</context>
<context>
    <name>rootline::RegistrarWords</name>
    <message>
        <source>Enter %1 instead.</source>
        <translation>Stattdessen %1 eintragen.</translation>
    </message>
    <message>
        <source>Key tag: %1</source>
        <translation>Schlüsselnummer (Key tag): %1</translation>
    </message>
    <message>
        <source>Algorithm: %1</source>
        <translation>Algorithmus: %1</translation>
    </message>
    <message>
        <source>Digest type: %1</source>
        <translation>Digest-Typ: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Digest: %1</translation>
    </message>
    <message>
        <source>The DS for key %1 is correct, and the parent publishes it already.</source>
        <translation>Der DS für Schlüssel %1 ist richtig, und die übergeordnete Zone veröffentlicht ihn schon.</translation>
    </message>
    <message>
        <source>The DS for key %1 is correct: this key signs the keys of %2.</source>
        <translation>Der DS für Schlüssel %1 ist richtig: Dieser Schlüssel signiert die Schlüssel von %2.</translation>
    </message>
    <message>
        <source>%1 publishes no key %2. Remove this DS.</source>
        <translation>%1 veröffentlicht keinen Schlüssel %2. Diesen DS entfernen.</translation>
    </message>
    <message>
        <source>The digest is correct, but the key tag %1 is wrong.</source>
        <translation>Der Digest stimmt, die Schlüsselnummer %1 nicht.</translation>
    </message>
    <message>
        <source>Key tag %1 and digest are correct, but the algorithm is wrong.</source>
        <translation>Schlüsselnummer %1 und Digest stimmen, der Algorithmus nicht.</translation>
    </message>
    <message>
        <source>Key %1 exists, but this is not its digest.</source>
        <translation>Schlüssel %1 gibt es, aber das ist nicht sein Hashwert.</translation>
    </message>
    <message>
        <source>The digest for key %1 is incomplete: its end is missing.</source>
        <translation>Der Hashwert für Schlüssel %1 ist unvollständig: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The digest type of the DS for key %1 cannot be checked here.</source>
        <translation>Der Digest-Typ des DS für Schlüssel %1 kann hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 does not publish this key with the tag %2.</source>
        <translation>%1 veröffentlicht diesen Schlüssel mit der Nummer %2 nicht.</translation>
    </message>
    <message>
        <source>%1 publishes key %2, but this key does not sign the DNSKEY set. Do not enter its DS yet.</source>
        <translation>%1 veröffentlicht Schlüssel %2, aber dieser Schlüssel signiert den DNSKEY-Satz nicht. Tragen Sie seinen DS noch nicht ein.</translation>
    </message>
    <message>
        <source>If the parent published only this, %1 would be secure.</source>
        <translation>Veröffentlichte die Elternzone dies und nichts anderes, wäre %1 sicher.</translation>
    </message>
    <message>
        <source>If the parent published only this, %1 would be treated as unsigned.</source>
        <translation>Veröffentlichte die Elternzone dies und nichts anderes, gälte %1 als unsigniert.</translation>
    </message>
    <message>
        <source>If the parent published only this, %1 would be bogus: users of validating resolvers could not reach it.</source>
        <translation>Wenn die übergeordnete Zone nur das veröffentlichte, wäre %1 gebrochen: Benutzer prüfender Resolver könnten es nicht erreichen.</translation>
    </message>
    <message>
        <source>It is not known whether %1 would be secure: too few answers were received.</source>
        <translation>Es ist nicht bekannt, ob %1 sicher wäre: Es wurden zu wenige Antworten empfangen.</translation>
    </message>
</context>
<context>
    <name>rootline::ReportDocument</name>
    <message>
        <source>Chain of trust of %1</source>
        <translation>Vertrauenskette von %1</translation>
    </message>
    <message>
        <source>Causes and what to do</source>
        <translation>Ursachen und was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This finding follows from: %1</source>
        <translation>Dieser Befund folgt aus: %1</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <translation>Was zu tun ist (%1):</translation>
    </message>
    <message>
        <source>Seen at: %1</source>
        <translation>Gesehen bei: %1</translation>
    </message>
    <message>
        <source>The chain, zone by zone</source>
        <translation>Die Kette, Zone für Zone</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>Heading of a report&apos;s section: %1 a zone&apos;s name, %2 its state, %3 how it hangs on the zone above</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>Schlüsselnummer</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Digest type</source>
        <translation>Digest-Typ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Proof that there is no DS: %1, %2.</source>
        <translation>Beweis, dass es keinen DS gibt: %1, %2.</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Vertrauensanker</translation>
    </message>
    <message>
        <source>trusted by configuration</source>
        <translation>durch Einstellung vertraut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen (Flags)</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Caches keep it</source>
        <translation>Haltbarkeit im Cache</translation>
    </message>
    <message>
        <source>%1: not answered.</source>
        <translation>%1: nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Signatures by the day they end</source>
        <translation>Signaturen nach dem Tag, an dem sie ablaufen</translation>
    </message>
    <message>
        <source>No signatures were seen.</source>
        <translation>Es waren keine Signaturen zu sehen.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibt</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>With this server only</source>
        <translation>Nur mit diesem Server</translation>
    </message>
    <message>
        <source>Method and versions</source>
        <translation>Verfahren und Versionen</translation>
    </message>
    <message>
        <source>Rootline asked for every record between the root and the name and checked every signature and digest itself. It did not rely on the validation of any resolver. Secure, insecure, bogus and indeterminate are defined in RFC 4035 section 4.3.</source>
        <translation>Rootline hat nach jedem Eintrag zwischen der Root und dem Namen gefragt und jede Signatur und jeden Hashwert selbst geprüft. Es hat sich auf die Prüfung keines Resolvers verlassen. Sicher, nicht gesichert, gebrochen und unbestimmt sind in RFC 4035, Abschnitt 4.3, definiert.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Validated as of</source>
        <translation>Beurteilt für</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Signature checks</source>
        <translation>Geprüfte Signaturen</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>Wörter, die hier vorkommen</translation>
    </message>
    <message>
        <source>Trust anchors</source>
        <translation>Vertrauensanker</translation>
    </message>
</context>
<context>
    <name>rootline::ReportLists</name>
    <message>
        <source>%1 by key %2</source>
        <extracomment>In a calendar: %1 &quot;www.example.test. A&quot;, %2 a key tag</extracomment>
        <translation>%1 mit Schlüssel %2</translation>
    </message>
    <message>
        <source>DNSSEC signatures of %1 end</source>
        <translation>DNSSEC-Signaturen von %1 laufen ab</translation>
    </message>
    <message>
        <source>If these signatures are not renewed before that time, validating resolvers will refuse the signed records. Seen while checking %1.</source>
        <translation>Werden diese Signaturen nicht vorher erneuert, lehnen prüfende Resolver die signierten Einträge ab. Gesehen beim Prüfen von %1.</translation>
    </message>
</context>
<context>
    <name>rootline::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed report</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>rootline::ReportText</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 proof: %2, %3</source>
        <extracomment>%1 mark, %2 what is proved, %3 state</extracomment>
        <translation>%1 Beweis: %2, %3</translation>
    </message>
    <message>
        <source>? not answered</source>
        <translation>? nicht beantwortet</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <translation>Was zu tun ist (%1):</translation>
    </message>
    <message>
        <source>How it was checked, from the top down:</source>
        <translation>So wurde geprüft, von oben nach unten:</translation>
    </message>
    <message>
        <source>%1 signature on %2 by key %3: %4</source>
        <extracomment>%1 mark, %2 record type, %3 key tag, %4 state</extracomment>
        <translation>%1 Signatur zu %2 von Schlüssel %3: %4</translation>
    </message>
    <message>
        <source>The same fault appears here too. It needs no extra step:</source>
        <translation>Derselbe Fehler zeigt sich auch hier. Er braucht keinen eigenen Schritt:</translation>
    </message>
    <message>
        <source>Hypothetical: this is the result if</source>
        <translation>Hypothetisch: Das ist das Ergebnis, wenn</translation>
    </message>
</context>
<context>
    <name>rootline::ResolverTable</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>refuses (%1)</source>
        <extracomment>%1 a response code such as SERVFAIL</extracomment>
        <translation>verweigert (%1)</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>%1, &quot;validated&quot; (AD)</source>
        <extracomment>%1 &quot;answers&quot;; the resolver says that it checked the signatures (AD)</extracomment>
        <translation>%1, „geprüft“ (AD)</translation>
    </message>
    <message>
        <source>%1, not validated</source>
        <extracomment>%1 &quot;answers&quot;; the resolver does not say that it checked anything</extracomment>
        <translation>%1, ungeprüft</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Without validation</source>
        <extracomment>Column: the answer with the CD bit, without validation</extracomment>
        <translation>Ohne Prüfung</translation>
    </message>
    <message>
        <source>Explanation of the resolver</source>
        <extracomment>Column: the extended error that the resolver sent</extracomment>
        <translation>Erklärung des Resolvers</translation>
    </message>
    <message>
        <source>All resolvers agree with this result.</source>
        <translation>Alle Resolver stimmen mit diesem Ergebnis überein.</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 &quot;answers&quot;, %2 a duration: the resolver has the answer from its cache</extracomment>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>%1: trusted</source>
        <extracomment>%1 a key tag</extracomment>
        <translation>%1: vertraut</translation>
    </message>
    <message>
        <source>%1: not trusted</source>
        <extracomment>%1 a key tag</extracomment>
        <translation>%1: nicht vertraut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>does not validate</source>
        <translation>prüft nicht</translation>
    </message>
    <message>
        <source>no sentinel names there</source>
        <translation>dort keine Sentinel-Namen</translation>
    </message>
    <message>
        <source>no signed zone for it</source>
        <translation>für ihn keine signierte Zone</translation>
    </message>
    <message>
        <source>Root keys</source>
        <extracomment>Column: which keys of the root the resolver trusts</extracomment>
        <translation>Root-Schlüssel</translation>
    </message>
    <message>
        <source>%1 disagrees with this result: %2.</source>
        <extracomment>%1 a resolver, %2 what it says, such as &quot;no such name, unchecked&quot;</extracomment>
        <translation>%1 stimmt mit diesem Ergebnis nicht überein: %2.</translation>
    </message>
</context>
<context>
    <name>rootline::ResolversDialog</name>
    <message>
        <source>&amp;Ask them</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Works here, not elsewhere?</source>
        <translation>Geht hier, anderswo nicht?</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver</source>
        <translation>Der Resolver dieses Computers</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>another one: 192.0.2.53, tls://HOST or https://HOST/dns-query</source>
        <translation>ein anderer: 192.0.2.53, tls://HOST oder https://HOST/dns-query</translation>
    </message>
    <message>
        <source>Another resolver</source>
        <translation>Ein anderer Resolver</translation>
    </message>
    <message>
        <source>Ask resolvers for %1, once with and once without validation. Every resolver that you tick learns the name.</source>
        <extracomment>%1 a name and a type</extracomment>
        <translation>Resolver nach %1 fragen, einmal mit und einmal ohne Prüfung. Jeder angekreuzte Resolver erfährt den Namen.</translation>
    </message>
    <message>
        <source>Answers of the resolvers</source>
        <translation>Antworten der Resolver</translation>
    </message>
    <message>
        <source>Tick a resolver, or type the address of another one.</source>
        <translation>Einen Resolver ankreuzen oder die Adresse eines anderen eingeben.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Fragt …</translation>
    </message>
    <message>
        <source>a zone with sentinel names (RFC 8509), to see which root keys the resolvers trust</source>
        <translation>eine Zone mit Sentinel-Namen (RFC 8509), um zu sehen, welchen Root-Schlüsseln die Resolver vertrauen</translation>
    </message>
    <message>
        <source>Zone with sentinel names</source>
        <translation>Zone mit Sentinel-Namen</translation>
    </message>
</context>
<context>
    <name>rootline::Roll</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1: keys, signatures and caches over time</source>
        <translation>%1: Schlüssel, Signaturen und Caches im Lauf der Zeit</translation>
    </message>
    <message>
        <source>A resolver with an empty cache</source>
        <translation>Ein Resolver mit leerem Cache</translation>
    </message>
    <message>
        <source>A resolver with a cache from before the step</source>
        <translation>Ein Resolver mit einem Cache von vor dem Schritt</translation>
    </message>
    <message>
        <source>Outlined: the key is published. Filled: it signs. Hatched: the parent&apos;s DS names it.</source>
        <translation>Umrandet: Der Schlüssel ist veröffentlicht. Gefüllt: Er signiert. Schraffiert: Der DS der übergeordneten Zone nennt ihn.</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>On a line of time: the beginning</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Too early: resolvers with old records in their caches refuse the zone until these records expire, up to %1.</source>
        <translation>Zu früh: Resolver mit alten Einträgen im Cache lehnen die Zone ab, bis diese Einträge ablaufen, bis zu %1 lang.</translation>
    </message>
    <message>
        <source>All validating resolvers refuse the zone now.</source>
        <translation>Alle prüfenden Resolver lehnen die Zone jetzt ab.</translation>
    </message>
    <message>
        <source>Resolvers with empty caches refuse the zone now. Resolvers with the old sets in their caches refuse it later, within %1.</source>
        <translation>Resolver mit leerem Cache lehnen die Zone jetzt ab. Resolver mit den alten Sätzen im Cache lehnen sie später ab, innerhalb von %1.</translation>
    </message>
    <message>
        <source>Every resolver can validate the zone, also with the old sets in its cache.</source>
        <translation>Jeder Resolver kann die Zone prüfen, auch mit den alten Sätzen im Cache.</translation>
    </message>
    <message>
        <source>Every resolver can validate the zone.</source>
        <translation>Jeder Resolver kann die Zone prüfen.</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <extracomment>On a line of time: that many hours, or days, after the beginning</extracomment>
        <translation>+%1 Std.</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 T</translation>
    </message>
</context>
<context>
    <name>rootline::ScenarioWords</name>
    <message>
        <source>text in quotation marks</source>
        <extracomment>What a field of a scenario file must hold, put into a sentence</extracomment>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>fields in braces</source>
        <translation>Felder in geschweiften Klammern</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>this is not JSON. Look for a missing comma, quotation mark or bracket here.</source>
        <translation>Das ist kein JSON. Suchen Sie hier nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.</translation>
    </message>
    <message>
        <source>this is not JSON near %1. Look for a missing comma, quotation mark or bracket here.</source>
        <translation>Das ist bei %1 kein JSON. Suchen Sie hier nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.</translation>
    </message>
    <message>
        <source>the scenario has more than %1. Make it smaller.</source>
        <translation>Hier steht mehr als %1. Machen Sie das Szenario kleiner.</translation>
    </message>
    <message>
        <source>brackets are nested more than %1 deep. Close some of them.</source>
        <translation>Klammern sind mehr als %1 tief verschachtelt. Schließen Sie einige.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. Remove one of them.</source>
        <translation>„%1“ steht zweimal da. Entfernen Sie eins davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing. Add it.</source>
        <translation>„%1“ fehlt. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Use one of: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2. Change it.</source>
        <translation>„%1“ muss %2 sein. Ändern Sie es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Use one of: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds &quot;%2&quot;, which is no domain name. Correct it.</source>
        <translation>„%1“ enthält „%2“, das ist kein Domainname. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds &quot;%2&quot;, which is no time. Write it like 2026-11-21T20:00:00Z, -2d or +90m.</source>
        <translation>„%1“ enthält „%2“, das ist keine Zeit. Schreiben Sie sie wie 2026-11-21T20:00:00Z, -2d oder +90m.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds &quot;%2&quot;, which is no server&apos;s address here. Correct it.</source>
        <translation>„%1“ enthält „%2“, das ist hier keine Adresse eines Servers. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a record that cannot be read (%2). Correct it.</source>
        <extracomment>%1 a field, %2 reason in English</extracomment>
        <translation>„%1“ enthält einen Record, der sich nicht lesen lässt (%2). Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>there is no zone &quot;%1&quot;. Add it to &quot;zones&quot;, or name another.</source>
        <translation>Es gibt keine Zone „%1“. Fügen Sie sie bei „zones“ hinzu, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>there is no change &quot;%1&quot;. Add it to &quot;changes&quot;, or name another.</source>
        <translation>Es gibt keine Änderung „%1“. Fügen Sie sie bei „changes“ hinzu, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>there is no world &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keine Welt „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>there is no zone &quot;.&quot;. Add the root, or &quot;world&quot;: &quot;healthy&quot;.</source>
        <translation>Es gibt keine Zone „.“. Fügen Sie die Root hinzu, oder &quot;world&quot;: &quot;healthy&quot;.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 a scenario file, %2 a line number, %3 what is wrong there and what to do</extracomment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2. Use a number from %3 to %4.</source>
        <translation>„%1“ kann nicht %2 sein. Möglich ist eine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applied at this step. Add it to &quot;apply&quot;, or remove it from &quot;by&quot;.</source>
        <translation>„%1“ ist in diesem Schritt nicht angewendet. Fügen Sie es in „apply“ ein, oder entfernen Sie es aus „by“.</translation>
    </message>
</context>
<context>
    <name>rootline::ServerTable</name>
    <message>
        <source>no such record</source>
        <extracomment>An answer without records of the type that was asked for</extracomment>
        <translation>kein solcher Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>after the first of several records</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>SOA serial</source>
        <translation>SOA-Seriennummer</translation>
    </message>
    <message>
        <source>DNSKEY set</source>
        <translation>DNSKEY-Satz</translation>
    </message>
    <message>
        <source>DS below</source>
        <extracomment>Column: the DS that this server publishes for the zone below</extracomment>
        <translation>DS darunter</translation>
    </message>
    <message>
        <source>First expiry</source>
        <extracomment>Column: the first end of a signature</extracomment>
        <translation>Erster Ablauf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>With this server only</source>
        <extracomment>Column: the verdict where only this server is heard</extracomment>
        <translation>Nur mit diesem Server</translation>
    </message>
    <message>
        <source>No name server of these zones was asked.</source>
        <translation>Kein Nameserver dieser Zonen wurde gefragt.</translation>
    </message>
    <message>
        <source>The servers of each zone that were asked gave the same answers.</source>
        <translation>Die gefragten Server jeder Zone gaben dieselben Antworten.</translation>
    </message>
    <message>
        <source>These servers differ from the others: %1.</source>
        <translation>Diese Server weichen von den anderen ab: %1.</translation>
    </message>
</context>
<context>
    <name>rootline::ServersPanel</name>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Zone</source>
        <extracomment>Column of a table</extracomment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>This value differs from most servers of the zone.</source>
        <translation>Dieser Wert weicht von den meisten Servern der Zone ab.</translation>
    </message>
    <message>
        <source>Draw the chain with the answers of this server only</source>
        <translation>Die Kette nur mit den Antworten dieses Servers zeichnen</translation>
    </message>
</context>
<context>
    <name>rootline::SignedOctets</name>
    <message>
        <source>Type covered</source>
        <translation>Signierter Typ</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Original TTL</source>
        <translation>Ursprüngliche TTL</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>Key Tag</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Record %1: owner</source>
        <extracomment>%1 the number of a record in a set</extracomment>
        <translation>Eintrag %1: Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Länge der Daten</translation>
    </message>
    <message>
        <source>Record %1: data</source>
        <translation>Eintrag %1: Daten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
</context>
<context>
    <name>rootline::SourceWords</name>
    <message>
        <source>the name servers themselves</source>
        <extracomment>Who was asked, as in &quot;Source: the name servers themselves&quot;</extracomment>
        <translation>die Nameserver selbst</translation>
    </message>
    <message>
        <source>this computer&apos;s resolver</source>
        <translation>der Resolver dieses Rechners</translation>
    </message>
    <message>
        <source>the lab&apos;s world &quot;%1&quot;</source>
        <extracomment>Where a chain is from: a built-in world, by its name</extracomment>
        <translation>die Welt „%1“ des Labors</translation>
    </message>
    <message>
        <source>the file %1, with answers from %2</source>
        <extracomment>Where a chain is from: %1 a file&apos;s name, %2 who was asked when it was made</extracomment>
        <translation>die Datei %1, mit Antworten von: %2</translation>
    </message>
    <message>
        <source>the file %1, with answers from %2; names were replaced, so no signature is checked</source>
        <extracomment>Where a chain is from: %1 a file&apos;s name, %2 who was asked when it was made</extracomment>
        <translation>die Datei %1, mit Antworten von: %2; Namen wurden ersetzt, darum wird keine Signatur geprüft</translation>
    </message>
</context>
<context>
    <name>rootline::StandpointWords</name>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>%1, recorded in the lab&apos;s world &quot;%2&quot;</source>
        <extracomment>Where a chain is from: %1 a file&apos;s name, %2 a world of the lab</extracomment>
        <translation>%1, aufgezeichnet in der Laborwelt „%2“</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more change(s))</source>
        <translation>
            <numerusform>(und %n weitere Änderung)</numerusform>
            <numerusform>(und %n weitere Änderungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured on %1. Source: %2.</source>
        <extracomment>%1 date and time, %2 who was asked, such as &quot;the name servers themselves&quot;</extracomment>
        <translation>Gemessen am %1. Quelle: %2.</translation>
    </message>
    <message>
        <source>Recorded on %1, not measured now. Source: %2.</source>
        <extracomment>%1 date and time, %2 a file and who was asked when it was made</extracomment>
        <translation>Aufgezeichnet am %1, nicht jetzt gemessen. Quelle: %2.</translation>
    </message>
    <message>
        <source>Recorded at a time that is not known. Validated as of %1. Source: %2.</source>
        <translation>Wann aufgezeichnet wurde, ist nicht bekannt. Geprüft für den %1. Quelle: %2.</translation>
    </message>
    <message>
        <source>Validated for another time: %1. The records were received on %2.</source>
        <extracomment>%1 and %2 dates and times</extracomment>
        <translation>Geprüft für eine andere Zeit: %1. Die Einträge wurden am %2 empfangen.</translation>
    </message>
    <message>
        <source>Validated for a chosen time: %1. It is not known when the records were received.</source>
        <translation>Geprüft für eine gewählte Zeit: %1. Wann die Einträge empfangen wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Hypothetical: only %1 was asked about %2.</source>
        <extracomment>%1 a name server, %2 a zone</extracomment>
        <translation>Hypothetisch: nur %1 wurde zu %2 gefragt.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>Where a chain is from</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>Whose trust anchors: those of this program</extracomment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>from a file of your own</source>
        <translation>aus einer eigenen Datei</translation>
    </message>
    <message>
        <source>from the file or the lab&apos;s world</source>
        <extracomment>Whose trust anchors: what is judged holds them itself</extracomment>
        <translation>aus der Datei oder der Welt des Labors</translation>
    </message>
    <message>
        <source>from your preferences</source>
        <translation>aus den Einstellungen</translation>
    </message>
    <message>
        <source>Hypothetical: %1</source>
        <extracomment>%1 one or more sentences that say what would be so</extracomment>
        <translation>Hypothetisch: %1</translation>
    </message>
    <message>
        <source>This is the view of a user during a simulated attack in the lab.</source>
        <translation>Das ist die Sicht eines Benutzers während eines nachgestellten Angriffs im Labor.</translation>
    </message>
    <message>
        <source>This is the view of a resolver with old records in its cache.</source>
        <translation>Das ist die Sicht eines Resolvers mit alten Einträgen im Cache.</translation>
    </message>
    <message>
        <source>Only %1 was asked.</source>
        <extracomment>%1 a place that name servers were asked from</extracomment>
        <translation>Nur %1 wurde gefragt.</translation>
    </message>
    <message>
        <source>%1 Trust anchors: %2.</source>
        <extracomment>%1 one or two sentences that say what this is, %2 such as &quot;built in&quot;</extracomment>
        <translation>%1 Vertrauensanker: %2.</translation>
    </message>
    <message>
        <source>; names were replaced, so no signature is checked</source>
        <translation>; Namen wurden ersetzt, darum wird keine Signatur geprüft</translation>
    </message>
</context>
<context>
    <name>rootline::StepsPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Validation, step by step</source>
        <translation>Die Prüfung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>There is no step to show: no zone of the chain is signed.</source>
        <translation>Es gibt keinen Schritt zu zeigen: Keine Zone der Kette ist signiert.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 of %2 steps of validation</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The same check in a shell:</source>
        <translation>Dieselbe Prüfung in einer Shell:</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a field such as &quot;Key tag&quot;, %2 &quot;computed&quot; or &quot;published&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The data that the signature covers, octet by octet:</source>
        <translation>Die Daten, die die Signatur abdeckt, Oktett für Oktett:</translation>
    </message>
    <message>
        <source>The data that is hashed, octet by octet:</source>
        <translation>Die Daten, die gehasht werden, Oktett für Oktett:</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>Oktette</translation>
    </message>
</context>
<context>
    <name>rootline::Suppositions</name>
    <message>
        <source>the zone</source>
        <translation>die Zone</translation>
    </message>
    <message>
        <source>The parent of %1 publishes an additional DS, for key %2.</source>
        <translation>Die Elternzone von %1 veröffentlicht einen DS mehr, für Schlüssel %2.</translation>
    </message>
    <message>
        <source>The parent of %1 publishes only the DS for key %2.</source>
        <translation>Die Elternzone von %1 veröffentlicht den DS für Schlüssel %2 und keinen anderen.</translation>
    </message>
    <message>
        <source>The parent of %1 removes the DS for key %2.</source>
        <translation>Die Elternzone von %1 entfernt den DS für Schlüssel %2.</translation>
    </message>
    <message>
        <source>The parent of %1 removes every DS.</source>
        <translation>Die Elternzone von %1 entfernt jeden DS.</translation>
    </message>
    <message>
        <source>%1 publishes an additional key.</source>
        <translation>%1 veröffentlicht einen Schlüssel mehr.</translation>
    </message>
    <message>
        <source>%1 no longer publishes key %2.</source>
        <translation>%1 veröffentlicht Schlüssel %2 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is no longer signed.</source>
        <translation>%1 ist nicht mehr signiert.</translation>
    </message>
    <message>
        <source>The parent of %1 publishes the DS set that the zone&apos;s CDS records ask for.</source>
        <translation>Die übergeordnete Zone von %1 veröffentlicht den DS-Satz, um den die CDS-Einträge der Zone bitten.</translation>
    </message>
    <message>
        <source>%1 has only one name server: %2.</source>
        <translation>%1 hat nur einen Nameserver: %2.</translation>
    </message>
    <message>
        <source>The time is %1.</source>
        <translation>Die Zeit ist %1.</translation>
    </message>
    <message>
        <source>%1 is not a zone of this chain that has a parent. Choose another zone.</source>
        <translation>%1 ist keine Zone dieser Kette mit einer Elternzone. Eine andere Zone wählen.</translation>
    </message>
    <message>
        <source>The parent publishes no such DS for %1. Choose a published DS.</source>
        <translation>Einen solchen DS gibt es für %1 nicht. Einen veröffentlichten wählen.</translation>
    </message>
    <message>
        <source>%1 publishes no such key. Choose one that it publishes.</source>
        <translation>%1 veröffentlicht keinen solchen Schlüssel. Einen veröffentlichten wählen.</translation>
    </message>
    <message>
        <source>No CDS record of %1 was received, so the parent has no request to follow.</source>
        <translation>Kein CDS-Eintrag von %1 wurde empfangen, also hat die übergeordnete Zone keiner Bitte zu folgen.</translation>
    </message>
    <message>
        <source>No answer of that server of %1 was received. Choose another server.</source>
        <translation>Von diesem Server von %1 wurde keine Antwort empfangen. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>rootline::TimeWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days, short, such as &quot;13 d&quot;</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours, short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <extracomment>%1 a duration such as &quot;3 days&quot;</extracomment>
        <translation>abgelaufen seit: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>date and time as QLocale::toString() wants them</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>%1 local date and time, %2 the same in UTC</extracomment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>gilt noch nicht</translation>
    </message>
</context>
<context>
    <name>rootline::Timeline</name>
    <message>
        <source>old copy in caches</source>
        <translation>alte Kopie in Caches</translation>
    </message>
    <message>
        <source>Caches may hold the old %1 until %2. A resolver with that copy uses it for validation.</source>
        <extracomment>%1 a name and a type, %2 date and time</extracomment>
        <translation>Caches können den alten %1 bis %2 halten. Ein Resolver mit dieser Kopie prüft damit.</translation>
    </message>
    <message>
        <source>The signature of %1 expires first: in %2, on %3. If it is not renewed by then, validating resolvers will refuse all answers for %4 from that time on.</source>
        <extracomment>%1 what the signature covers, %2 a duration such as &quot;6 days&quot;, %3 date and time, %4 a name</extracomment>
        <translation>Zuerst läuft die Signatur von %1 ab: in %2, am %3. Wird sie bis dahin nicht erneuert, lehnen prüfende Resolver von da an alle Antworten zu %4 ab.</translation>
    </message>
    <message>
        <source>The signature of %1 expired on %2.</source>
        <translation>Die Signatur von %1 lief am %2 ab.</translation>
    </message>
    <message>
        <source>The signature of %1 becomes valid on %2.</source>
        <translation>Die Signatur von %1 wird am %2 gültig.</translation>
    </message>
    <message>
        <source>This chain has no signatures.</source>
        <translation>Diese Kette hat keine Signaturen.</translation>
    </message>
    <message>
        <source>All of these signatures are valid at the time that is shown.</source>
        <translation>Alle diese Signaturen sind zur gezeigten Zeit gültig.</translation>
    </message>
</context>
<context>
    <name>rootline::TimelineView</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and month on an axis of time, as QLocale::toString() wants them</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2: from %3 to %4</source>
        <extracomment>a signature: %1 what it covers, %2 its key, %3 and %4 date and time</extracomment>
        <translation>%1, %2: vom %3 bis zum %4</translation>
    </message>
    <message>
        <source>Rootline warns from %1 on (striped).</source>
        <extracomment>%1 date and time</extracomment>
        <translation>Ab %1 warnt Rootline (gestreift).</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 date and time: a cache holds a record until then</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Time of validation</source>
        <translation>Zeitpunkt der Beurteilung</translation>
    </message>
    <message>
        <source>Drag the line to validate the chain for another time.</source>
        <translation>Die Linie ziehen, um die Kette für eine andere Zeit zu prüfen.</translation>
    </message>
</context>
<context>
    <name>rootline::TranslatorWords</name>
    <message>
        <source>There is no translation for &quot;%1&quot;. Use one of: %2.</source>
        <extracomment>%2 is a list of language codes</extracomment>
        <translation>Für „%1“ gibt es keine Übersetzung. Verwenden Sie eine von diesen: %2.</translation>
    </message>
</context>
<context>
    <name>rootline::ValidationSteps</name>
    <message>
        <source>Trust anchor %1 of %2</source>
        <extracomment>%1 a key tag, %2 a zone</extracomment>
        <translation>Vertrauensanker %1 von %2</translation>
    </message>
    <message>
        <source>This key is a configured trust anchor, but the zone does not publish it.</source>
        <translation>Dieser Schlüssel ist als Vertrauensanker eingetragen, aber die Zone veröffentlicht ihn nicht.</translation>
    </message>
    <message>
        <source>The digest of this key is configured as a trust anchor. The digest of the published key is computed and compared.</source>
        <translation>Der Hashwert dieses Schlüssels ist als Vertrauensanker eingetragen. Der Hashwert des veröffentlichten Schlüssels wird berechnet und verglichen.</translation>
    </message>
    <message>
        <source>This key is a configured trust anchor, and the zone publishes the same key.</source>
        <translation>Dieser Schlüssel ist als Vertrauensanker eingetragen, und die Zone veröffentlicht denselben Schlüssel.</translation>
    </message>
    <message>
        <source>computed</source>
        <extracomment>Heading of a column: computed here</extracomment>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>Heading of a column: what somebody published</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>Key Tag</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <extracomment>%1 a zone</extracomment>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>The parent&apos;s DS says that the zone is signed, but the zone publishes no keys.</source>
        <translation>Der DS der Elternzone sagt, die Zone sei signiert; die Zone veröffentlicht aber keine Schlüssel.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 &quot;DS 30909&quot;, %2 a zone</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Owner name and %1 are hashed and compared with the parent&apos;s DS: %2.</source>
        <extracomment>%1 &quot;KSK 30909&quot;, %2 &quot;matches&quot;</extracomment>
        <translation>Name und %1 werden gehasht und mit dem DS der Elternzone verglichen: %2.</translation>
    </message>
    <message>
        <source>The parent&apos;s DS names key %1: %2.</source>
        <extracomment>%1 a number, %2 the outcome in a word or two</extracomment>
        <translation>Der DS der Elternzone nennt Schlüssel %1: %2.</translation>
    </message>
    <message>
        <source>%1 is signed, so these records need a signature. No signature was sent.</source>
        <translation>%1 ist signiert, also brauchen diese Einträge eine Signatur. Es wurde keine gesendet.</translation>
    </message>
    <message>
        <source>%1, signed by key %2</source>
        <extracomment>%1 &quot;www.example.test. A&quot;, %2 a key tag</extracomment>
        <translation>%1, signiert von Schlüssel %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in canonical form, with the original TTL: the signature fits the key; %1.</source>
        <extracomment>%1 a duration such as &quot;13 days left&quot;</extracomment>
        <translation>
            <numerusform>%n Eintrag in kanonischer Form, mit der ursprünglichen TTL: Die Signatur passt zum Schlüssel; %1.</numerusform>
            <numerusform>%n Einträge in kanonischer Form, mit der ursprünglichen TTL: Die Signatur passt zum Schlüssel; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in canonical form, with the original TTL: %1; %2.</source>
        <extracomment>%1 what is wrong, in a word or two; %2 &quot;13 days left&quot; or &quot;expired 3 days ago&quot;</extracomment>
        <translation>
            <numerusform>%n Eintrag in kanonischer Form, mit der ursprünglichen TTL: %1; %2.</numerusform>
            <numerusform>%n Einträge in kanonischer Form, mit der ursprünglichen TTL: %1; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof that there is no %1</source>
        <extracomment>%1 a name and a type</extracomment>
        <translation>Beweis, dass es %1 nicht gibt</translation>
    </message>
</context>
<context>
    <name>rootline::Verdict</name>
    <message>
        <source>No root server answered. Check the network connection of this computer, then try again.</source>
        <translation>Kein Root-Server hat geantwortet. Prüfen Sie die Netzverbindung dieses Rechners und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The name servers say that %1 does not exist. This answer could not be validated.</source>
        <translation>Die Nameserver sagen, dass es %1 nicht gibt. Diese Antwort ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>It is not known whether DNSSEC is valid for %1: not all questions were answered.</source>
        <translation>Es ist nicht bekannt, ob DNSSEC für %1 gültig ist: Nicht alle Fragen wurden beantwortet.</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>der Root-Zone</translation>
    </message>
    <message>
        <source>DNSSEC: valid for %1, but some visitors may not reach it.</source>
        <translation>DNSSEC: gültig für %1, aber manche Besucher erreichen es vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 is treated as unsigned. That is not an error: visitors reach it, but without DNSSEC.</source>
        <translation>%1 gilt als nicht signiert. Das ist kein Fehler: Besucher erreichen es, nur ohne DNSSEC.</translation>
    </message>
    <message>
        <source>%1 is an alias for %2, which is not signed. That is not an error: visitors reach it, but DNSSEC secures only a part of the answer.</source>
        <translation>%1 ist ein Alias für %2, das nicht signiert ist. Das ist kein Fehler: Besucher erreichen es, aber DNSSEC sichert nur einen Teil der Antwort.</translation>
    </message>
    <message>
        <source>%1 is not signed. That is not an error: visitors reach it, but without DNSSEC.</source>
        <translation>%1 ist nicht signiert. Das ist kein Fehler: Besucher erreichen es, nur ohne DNSSEC.</translation>
    </message>
    <message>
        <source>The check could not start: no configured trust anchor of %1 matches a published key.</source>
        <translation>Die Prüfung konnte nicht beginnen: Kein eingetragener Vertrauensanker von %1 passt zu einem veröffentlichten Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing has to be done. The first signature of %3 to expire is valid until %1 (%2).</source>
        <extracomment>%1 a date and time, %2 such as &quot;13 days left&quot;, %3 a zone</extracomment>
        <translation>Es ist nichts zu tun. Zuerst läuft eine Signatur von %3 ab: Sie ist bis %1 gültig (%2).</translation>
    </message>
    <message>
        <source>Nothing has to be done. If you want DNSSEC: ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar.</source>
        <translation>Es ist nichts zu tun. Wer DNSSEC will, bittet den DNS-Anbieter, die Zone zu signieren, und trägt den DS von dort beim Registrar ein.</translation>
    </message>
    <message>
        <source>Nothing is urgent.</source>
        <translation>Es eilt nicht.</translation>
    </message>
    <message>
        <source>Who has to act: %1.</source>
        <translation>Wer handeln muss: %1.</translation>
    </message>
    <message>
        <source>Look-ups for %1 fail for users whose provider validates DNSSEC.</source>
        <translation>Abfragen nach %1 schlagen bei Benutzern fehl, deren Anbieter DNSSEC prüft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached by visitors whose provider validates DNSSEC.</source>
        <translation>Besucher, deren Anbieter DNSSEC prüft, erreichen %1 nicht.</translation>
    </message>
    <message>
        <source>It is not known whether DNSSEC is valid for %1: no signature was checked.</source>
        <translation>Es ist nicht bekannt, ob DNSSEC für %1 gültig ist: Keine Signatur wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 is treated as unsigned, because Rootline cannot check its algorithms. Visitors reach it.</source>
        <translation>%1 gilt als unsigniert: Die Algorithmen lassen sich hier nicht prüfen. Besucher erreichen es.</translation>
    </message>
    <message>
        <source>It is not known whether DNSSEC is valid for %1: the clock of this computer seems to be wrong.</source>
        <translation>Es ist nicht bekannt, ob DNSSEC für %1 gültig ist: Die Uhr dieses Computers geht anscheinend falsch.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>None of the name servers of %1 gave a usable answer, so the state of %2 is not known now.</source>
        <translation>Keiner der Nameserver von %1 gab eine brauchbare Antwort, darum ist der Zustand von %2 jetzt nicht bekannt.</translation>
    </message>
    <message>
        <source>This is the first of %1 faults that have to be repaired.</source>
        <extracomment>%1 a number, 2 or more</extracomment>
        <translation>Das ist der erste von %1 Fehlern, die zu beheben sind.</translation>
    </message>
    <message>
        <source>At the chosen time, %2, validating resolvers would refuse %1: the signatures that were received are not valid then.</source>
        <extracomment>%1 a name, %2 date and time</extracomment>
        <translation>Zur gewählten Zeit, %2, würden prüfende Resolver %1 ablehnen: Die empfangenen Signaturen sind dann nicht gültig.</translation>
    </message>
    <message>
        <source>The signatures of %1 are valid with the zone&apos;s own keys.</source>
        <translation>Die Signaturen von %1 sind mit den eigenen Schlüsseln der Zone gültig.</translation>
    </message>
    <message>
        <source>%1 is treated as unsigned, because its DS names another algorithm than its key has. Visitors reach it.</source>
        <translation>%1 wird als nicht signiert behandelt: Der DS nennt einen anderen Algorithmus, als der Schlüssel hat. Besucher erreichen die Domain.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Only the operator of %1 can have that zone signed.</source>
        <translation>Es ist nichts zu tun. Signieren lassen kann diese Zone nur der Betreiber von %1.</translation>
    </message>
    <message>
        <source>%1 exists and is an alias that leads to %2, which does not exist.</source>
        <extracomment>%1 and %2 names</extracomment>
        <translation>%1 gibt es, der Name ist ein Alias und führt zu %2, und diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 does not exist. DNSSEC proves this: every link of the chain of trust from %2 down was checked.</source>
        <translation>%1 gibt es nicht. DNSSEC beweist das: Jedes Glied der Vertrauenskette ab %2 wurde geprüft.</translation>
    </message>
    <message>
        <source>There are no %1 records at %2. DNSSEC proves this: every link of the chain of trust from %3 down was checked.</source>
        <translation>Bei %2 gibt es keine %1-Einträge. DNSSEC beweist das: Jedes Glied der Vertrauenskette ab %3 wurde geprüft.</translation>
    </message>
    <message>
        <source>DNSSEC: valid. Every link of the chain of trust from %2 down to %1 was checked.</source>
        <translation>DNSSEC: gültig. Jedes Glied der Vertrauenskette von %2 bis %1 wurde geprüft.</translation>
    </message>
    <message>
        <source>The name servers say that %1 does not exist. %2 is not signed, so this answer has no proof.</source>
        <translation>Die Nameserver sagen, dass es %1 nicht gibt. %2 ist nicht signiert, darum hat diese Antwort keinen Beweis.</translation>
    </message>
    <message>
        <source>No trust anchor in use covers %1, so it is not known whether DNSSEC is valid for it.</source>
        <translation>Kein verwendeter Vertrauensanker deckt %1 ab, also ist nicht bekannt, ob DNSSEC dafür gültig ist.</translation>
    </message>
    <message>
        <source>%1 works, but some visitors may not reach it.</source>
        <translation>%1 funktioniert, aber manche Besucher erreichen es vielleicht nicht.</translation>
    </message>
    <message>
        <source>Simulated attack: for %1, validating resolvers refuse the attacker&apos;s answer.</source>
        <translation>Simulierter Angriff: Für %1 lehnen validierende Resolver die Antwort des Angreifers ab.</translation>
    </message>
    <message>
        <source>Simulated attack: no answer for %1 arrives. Its visitors get an error.</source>
        <translation>Simulierter Angriff: Für %1 kommt keine Antwort an. Die Besucher erhalten einen Fehler.</translation>
    </message>
    <message>
        <source>Simulated attack: visitors are told that %1 has no %2 records.</source>
        <translation>Simulierter Angriff: Besucher erfahren, %1 habe keine %2-Einträge.</translation>
    </message>
    <message>
        <source>Simulated attack: the attacker&apos;s answer for %1 is accepted. Visitors go to %2.</source>
        <extracomment>%1 a name, %2 what the attacker wrote: one or more addresses, or other data</extracomment>
        <translation>Simulierter Angriff: Die Antwort des Angreifers für %1 wird angenommen. Die Besucher landen bei %2.</translation>
    </message>
    <message>
        <source>Simulated attack: the attacker&apos;s answer for %1 is accepted: %2.</source>
        <translation>Simulierter Angriff: Die Antwort des Angreifers für %1 wird angenommen: %2.</translation>
    </message>
    <message>
        <source>Users of a validating resolver get an error, not the attacker&apos;s data. Nothing in the zone has to be repaired.</source>
        <translation>Wer einen validierenden Resolver nutzt, erhält einen Fehler und nicht die Daten des Angreifers. An der Zone ist nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Every signature is valid: DNSSEC does not stop this attack.</source>
        <translation>Alle Signaturen sind gültig: DNSSEC hält diesen Angriff nicht auf.</translation>
    </message>
    <message>
        <source>A validating resolver has no signature that it can check here, so it cannot detect the attack.</source>
        <translation>Ein validierender Resolver hat hier keine Signatur, die er prüfen kann, und erkennt den Angriff deshalb nicht.</translation>
    </message>
    <message>
        <source>Nothing in the zone has to be repaired.</source>
        <translation>An der Zone ist nichts zu reparieren.</translation>
    </message>
    <message>
        <source>The current records of %1 work, but visitors whose provider still has old records in its cache get an error.</source>
        <translation>Die jetzigen Einträge von %1 sind in Ordnung, aber Besucher, deren Anbieter noch alte Einträge im Zwischenspeicher hat, bekommen einen Fehler.</translation>
    </message>
</context>
<context>
    <name>rootline::ViewBar</name>
    <message>
        <source>&amp;Back to the real result</source>
        <translation>&amp;Zurück zum wirklichen Ergebnis</translation>
    </message>
</context>
<context>
    <name>rootline::WatchList</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number of names, %2 a verdict such as &quot;secure&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column: the code of the finding to mend</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column: until when the verdict holds</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Line %1 is not in the format of &quot;rootline-cli batch&quot;. Choose an unchanged output file of that command.</source>
        <translation>Zeile %1 hat nicht das Format von „rootline-cli batch“. Wählen Sie eine unveränderte Ausgabedatei dieses Befehls.</translation>
    </message>
</context>
<context>
    <name>rootline::WatchListDialog</name>
    <message>
        <source>%1 – names</source>
        <translation>%1 – Namen</translation>
    </message>
    <message>
        <source>Double-click a name to check it again.</source>
        <translation>Ein Doppelklick prüft einen Namen erneut.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>rootline::WhatIfPanel</name>
    <message>
        <source>Su&amp;ppose it</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>or type a change, such as: add-ds TAG ALGORITHM TYPE DIGEST</source>
        <translation>oder eine eingeben, etwa: add-ds TAG ALGORITHM TYPE DIGEST</translation>
    </message>
    <message>
        <source>A change as text</source>
        <translation>Eine Änderung als Text</translation>
    </message>
    <message>
        <source>add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds, only-server; &quot;in ZONE&quot; at the end</source>
        <translation>add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds, only-server; am Ende &quot;in ZONE&quot;</translation>
    </message>
    <message>
        <source>Assumed changes</source>
        <translation>Angenommene Änderungen</translation>
    </message>
    <message>
        <source>This change cannot be read. Begin with add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds or only-server, and write the record data after it as in a zone file.</source>
        <translation>Diese Änderung ist nicht zu lesen. Beginnen Sie mit add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds oder only-server, und schreiben Sie die Daten des Eintrags dahinter wie in einer Zonendatei.</translation>
    </message>
    <message>
        <source>Try a change before you make it. Rootline sends no questions: the picture shows the result of the change.</source>
        <translation>Eine Änderung ausprobieren, bevor Sie sie machen. Rootline sendet keine Fragen: Das Bild zeigt das Ergebnis der Änderung.</translation>
    </message>
    <message>
        <source>With these changes:</source>
        <translation>Mit diesen Änderungen:</translation>
    </message>
</context>
<context>
    <name>rootline::Words</name>
    <message>
        <source>secure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>not signed</source>
        <comment>state: proven to be outside DNSSEC</comment>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>does not match the data</source>
        <translation>passt nicht zu den Daten</translation>
    </message>
    <message>
        <source>made with a key that is not published</source>
        <translation>mit einem Schlüssel gemacht, der nicht veröffentlicht ist</translation>
    </message>
    <message>
        <source>made with a revoked key</source>
        <translation>mit einem widerrufenen Schlüssel gemacht</translation>
    </message>
    <message>
        <source>made with a key that is not a zone key</source>
        <translation>mit einem Schlüssel gemacht, der kein Zonenschlüssel ist</translation>
    </message>
    <message>
        <source>signed in another zone&apos;s name</source>
        <translation>im Namen einer anderen Zone signiert</translation>
    </message>
    <message>
        <source>made for a longer name</source>
        <translation>für einen längeren Namen gemacht</translation>
    </message>
    <message>
        <source>names another algorithm than its key</source>
        <translation>nennt einen anderen Algorithmus als ihr Schlüssel</translation>
    </message>
    <message>
        <source>cannot be checked here</source>
        <translation>hier nicht prüfbar</translation>
    </message>
    <message>
        <source>impossible length</source>
        <translation>unmögliche Länge</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>its key does not sign</source>
        <translation>sein Schlüssel signiert nicht</translation>
    </message>
    <message>
        <source>matches no published key</source>
        <translation>passt zu keinem veröffentlichten Schlüssel</translation>
    </message>
    <message>
        <source>digest differs</source>
        <translation>Hashwert weicht ab</translation>
    </message>
    <message>
        <source>algorithm cannot be checked here</source>
        <translation>Algorithmus hier nicht prüfbar</translation>
    </message>
    <message>
        <source>digest cannot be checked here</source>
        <translation>Hashwert hier nicht prüfbar</translation>
    </message>
    <message>
        <source>not needed beside a stronger one</source>
        <translation>neben einem stärkeren nicht nötig</translation>
    </message>
    <message>
        <source>trust anchor</source>
        <translation>Vertrauensanker</translation>
    </message>
    <message>
        <source>vouched for by the parent&apos;s DS</source>
        <translation>durch den DS der übergeordneten Zone verbürgt</translation>
    </message>
    <message>
        <source>not signed, proven</source>
        <translation>nicht signiert, bewiesen</translation>
    </message>
    <message>
        <source>not signed, left out of the proof</source>
        <translation>nicht signiert, aus dem Beweis weggelassen</translation>
    </message>
    <message>
        <source>treated as unsigned</source>
        <translation>wie unsigniert behandelt</translation>
    </message>
    <message>
        <source>link broken</source>
        <translation>Verbindung gebrochen</translation>
    </message>
    <message>
        <source>outside the trust anchors</source>
        <translation>außerhalb der Vertrauensanker</translation>
    </message>
    <message>
        <source>below an unsigned zone</source>
        <translation>unter einer unsignierten Zone</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>KSK</source>
        <translation>KSK</translation>
    </message>
    <message>
        <source>ZSK</source>
        <translation>ZSK</translation>
    </message>
    <message>
        <source>CSK</source>
        <translation>CSK</translation>
    </message>
    <message>
        <source>standby key</source>
        <translation>Reserveschlüssel</translation>
    </message>
    <message>
        <source>Key-signing key: it signs the DNSKEY set.</source>
        <translation>Schlüsselsignierender Schlüssel: Er signiert den DNSKEY-Satz.</translation>
    </message>
    <message>
        <source>Zone-signing key: it signs the other records.</source>
        <translation>Zonensignierender Schlüssel: Er signiert die anderen Einträge.</translation>
    </message>
    <message>
        <source>Combined key: it signs the DNSKEY set and the other records.</source>
        <translation>Kombinierter Schlüssel: Er signiert den DNSKEY-Satz und die anderen Einträge.</translation>
    </message>
    <message>
        <source>The zone publishes this key, but none of the signatures seen was made with it.</source>
        <translation>Die Zone veröffentlicht diesen Schlüssel, aber keine der gesehenen Signaturen wurde mit ihm gemacht.</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>den Namen gibt es nicht</translation>
    </message>
    <message>
        <source>no such records at the name</source>
        <translation>keine solchen Einträge bei dem Namen</translation>
    </message>
    <message>
        <source>no such records at the wildcard</source>
        <translation>keine solchen Einträge beim Platzhalter</translation>
    </message>
    <message>
        <source>answered by a wildcard</source>
        <translation>von einem Platzhalter beantwortet</translation>
    </message>
    <message>
        <source>no DS: not signed</source>
        <translation>kein DS: nicht signiert</translation>
    </message>
    <message>
        <source>left out of the proof (opt-out)</source>
        <translation>aus dem Beweis weggelassen (Opt-out)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>weigert sich</translation>
    </message>
    <message>
        <source>does not know the zone</source>
        <translation>kennt die Zone nicht</translation>
    </message>
    <message>
        <source>unreadable answers</source>
        <translation>unlesbare Antworten</translation>
    </message>
    <message>
        <source>no TCP</source>
        <translation>kein TCP</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>the domain&apos;s owner, at the registrar</source>
        <translation>der Inhaber der Domain, beim Registrar</translation>
    </message>
    <message>
        <source>the DNS host</source>
        <translation>der DNS-Anbieter</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>die Registry</translation>
    </message>
    <message>
        <source>the operator of the resolver</source>
        <translation>der Betreiber des Resolvers</translation>
    </message>
    <message>
        <source>you, on this computer</source>
        <translation>Sie, an diesem Rechner</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>the root (.)</source>
        <translation>Root-Zone (.)</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>not published</source>
        <extracomment>a trust anchor whose key the zone does not publish</extracomment>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>a trust anchor whose key its owner has withdrawn</extracomment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>made with a key that is damaged</source>
        <translation>ihr Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>the operator of the other domain</source>
        <translation>der Betreiber der anderen Domain</translation>
    </message>
</context>
<context>
    <name>rootline::WorkWords</name>
    <message>
        <source>signatures to check in all</source>
        <translation>zu prüfende Signaturen insgesamt</translation>
    </message>
    <message>
        <source>signatures on one set of records</source>
        <translation>Signaturen an einem Satz von Einträgen</translation>
    </message>
    <message>
        <source>keys with one tag</source>
        <translation>Schlüssel mit derselben Nummer</translation>
    </message>
    <message>
        <source>DS records for one zone</source>
        <translation>DS-Einträge für eine Zone</translation>
    </message>
    <message>
        <source>names to hash for proofs (NSEC3)</source>
        <translation>zu hashende Namen für Beweise (NSEC3)</translation>
    </message>
    <message>
        <source>questions to name servers</source>
        <translation>Fragen an Nameserver</translation>
    </message>
    <message>
        <source>there are octets after the last record</source>
        <translation>nach dem letzten Eintrag folgen noch Oktette</translation>
    </message>
    <message>
        <source>a record does not have the layout of its type</source>
        <translation>ein Eintrag hat nicht den Aufbau seines Typs</translation>
    </message>
    <message>
        <source>there is more than one OPT record</source>
        <translation>es gibt mehr als einen OPT-Eintrag</translation>
    </message>
    <message>
        <source>the OPT record stands in the wrong section</source>
        <translation>der OPT-Eintrag steht im falschen Abschnitt</translation>
    </message>
    <message>
        <source>the name of the OPT record is not the root</source>
        <translation>der Name des OPT-Eintrags ist nicht die Root</translation>
    </message>
    <message>
        <source>an EDNS option is longer than its record</source>
        <translation>eine EDNS-Option ist länger als ihr Eintrag</translation>
    </message>
    <message>
        <source>a compressed name points forward</source>
        <translation>ein komprimierter Name zeigt nach vorn</translation>
    </message>
    <message>
        <source>a name is compressed where it must not be</source>
        <translation>ein Name ist komprimiert, wo er es nicht sein darf</translation>
    </message>
    <message>
        <source>a TTL is larger than allowed</source>
        <translation>eine TTL ist größer als erlaubt</translation>
    </message>
    <message>
        <source>it does not have exactly one question</source>
        <translation>sie enthält nicht genau eine Frage</translation>
    </message>
    <message>
        <source>a record is of another class than IN</source>
        <translation>ein Eintrag gehört zu einer anderen Klasse als IN</translation>
    </message>
    <message>
        <source>The file does not hold the whole answer about %1.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Die Datei enthält die Antwort zu %1 nicht ganz.</translation>
    </message>
    <message>
        <source>The file does not hold %1 with all of its records and signatures.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Die Datei enthält %1 nicht mit allen Einträgen und Signaturen.</translation>
    </message>
    <message>
        <source>The file does not hold the proof for %1.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Die Datei enthält den Beweis zu %1 nicht.</translation>
    </message>
</context>
<context>
    <name>rootline::WorkbenchDialog</name>
    <message>
        <source>Digest workbench</source>
        <translation>Digest-Werkbank</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>&amp;Flip a bit of the name</source>
        <translation>Ein &amp;Bit des Namens umdrehen</translation>
    </message>
    <message>
        <source>Bit of the owner name</source>
        <translation>Bit des Namens</translation>
    </message>
    <message>
        <source>Fl&amp;ip a bit of the key</source>
        <translation>Ein Bit des &amp;Schlüssels umdrehen</translation>
    </message>
    <message>
        <source>Bit of the key</source>
        <translation>Bit des Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In a field for a bit&apos;s number: none is turned over</extracomment>
        <translation>keins</translation>
    </message>
    <message>
        <source>From key to DS</source>
        <translation>Vom Schlüssel zum DS</translation>
    </message>
    <message>
        <source>The key tag by hand</source>
        <translation>Der Key-Tag von Hand</translation>
    </message>
    <message>
        <source>Commands that compute the same with other programs</source>
        <translation>Befehle, die dasselbe mit anderen Programmen berechnen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>rootline::Worksheet</name>
    <message>
        <source>DS for key %1</source>
        <extracomment>%1: key tags</extracomment>
        <translation>DS für Schlüssel %1</translation>
    </message>
    <message>
        <source>no DS</source>
        <translation>kein DS</translation>
    </message>
    <message>
        <source>signature by key %1, %2 to %3</source>
        <translation>Signatur von Schlüssel %1, %2 bis %3</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>keine Signatur</translation>
    </message>
    <message>
        <source>Asked: %1. The clock says %2.</source>
        <extracomment>%1 a name and a type, %2 date and time</extracomment>
        <translation>Gefragt: %1. Die Uhr sagt %2.</translation>
    </message>
</context>
<context>
    <name>rootline::WorksheetPdf</name>
    <message>
        <source>%1: answer key</source>
        <extracomment>%1: title of a lesson</extracomment>
        <translation>%1: Lösungsblatt</translation>
    </message>
    <message>
        <source>%1: worksheet</source>
        <translation>%1: Arbeitsblatt</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Put a tick or a cross into each circle, from top to bottom.</source>
        <translation>Setzen Sie in jeden Kreis einen Haken oder ein Kreuz, von oben nach unten.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Rootline · page %1</source>
        <extracomment>At the foot of a worksheet</extracomment>
        <translation>Rootline · Seite %1</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>Mark it in the picture.</source>
        <translation>Markieren Sie es im Bild.</translation>
    </message>
</context>
<context>
    <name>rootline::ZoneWords</name>
    <message>
        <source>SOA records stand below the zone&apos;s own name.</source>
        <translation>SOA-Einträge stehen unter dem Namen der Zone.</translation>
    </message>
    <message>
        <source>The zone has more than one SOA record.</source>
        <translation>Die Zone hat mehr als einen SOA-Eintrag.</translation>
    </message>
    <message>
        <source>The zone names no name server.</source>
        <translation>Die Zone nennt keinen Nameserver.</translation>
    </message>
    <message>
        <source>Records do not belong to this zone.</source>
        <translation>Einträge gehören nicht zu dieser Zone.</translation>
    </message>
    <message>
        <source>Records of one set have different TTLs.</source>
        <translation>Einträge eines Satzes haben verschiedene TTLs.</translation>
    </message>
    <message>
        <source>A CNAME stands beside other records of the same name.</source>
        <translation>Ein CNAME steht neben anderen Einträgen desselben Namens.</translation>
    </message>
    <message>
        <source>A name has more than one CNAME record.</source>
        <translation>Ein Name hat mehr als einen CNAME-Eintrag.</translation>
    </message>
    <message>
        <source>A name has more than one DNAME record.</source>
        <translation>Ein Name hat mehr als einen DNAME-Eintrag.</translation>
    </message>
    <message>
        <source>Records below a delegation or a DNAME are never served.</source>
        <translation>Einträge unter einer Delegation oder einem DNAME werden nie ausgeliefert.</translation>
    </message>
    <message>
        <source>A delegation lacks the address of a name server below it.</source>
        <translation>Einer Delegation fehlt die Adresse eines Nameservers, der unter ihr liegt.</translation>
    </message>
    <message>
        <source>An NS record names an alias (CNAME).</source>
        <translation>Ein NS-Eintrag nennt einen Alias (CNAME).</translation>
    </message>
    <message>
        <source>A name server of this zone has no address in it.</source>
        <translation>Ein Nameserver dieser Zone hat in ihr keine Adresse.</translation>
    </message>
    <message>
        <source>DNSKEY records stand below the zone&apos;s own name.</source>
        <translation>DNSKEY-Einträge stehen unter dem Namen der Zone.</translation>
    </message>
    <message>
        <source>DS records stand at a name that is not delegated.</source>
        <translation>DS-Einträge stehen an einem Namen, der nicht delegiert ist.</translation>
    </message>
    <message>
        <source>CDS or CDNSKEY records stand below the zone&apos;s own name.</source>
        <translation>CDS- oder CDNSKEY-Einträge stehen unter dem Namen der Zone.</translation>
    </message>
    <message>
        <source>This zone is not signed.</source>
        <translation>Diese Zone ist nicht signiert.</translation>
    </message>
    <message>
        <source>The zone should be signed, but it has no DNSKEY set.</source>
        <translation>Die Zone sollte signiert sein, hat aber keinen DNSKEY-Satz.</translation>
    </message>
    <message>
        <source>None of the given DS records matches a key of the zone.</source>
        <translation>Keiner der angegebenen DS-Einträge passt zu einem Schlüssel der Zone.</translation>
    </message>
    <message>
        <source>No key with the SEP flag, which a parent&apos;s DS would name, signs the DNSKEY set.</source>
        <translation>Kein Schlüssel mit dem SEP-Kennzeichen, den ein DS nennen würde, signiert den DNSKEY-Satz.</translation>
    </message>
    <message>
        <source>Record sets have no signature.</source>
        <translation>Record-Sätze haben keine Signatur.</translation>
    </message>
    <message>
        <source>Signatures have expired.</source>
        <translation>Signaturen sind abgelaufen.</translation>
    </message>
    <message>
        <source>Signatures are not valid yet.</source>
        <translation>Signaturen gelten noch nicht.</translation>
    </message>
    <message>
        <source>Signatures end before they begin.</source>
        <translation>Signaturen enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>Signatures do not fit the records or the key.</source>
        <translation>Signaturen passen nicht zu den Einträgen oder zum Schlüssel.</translation>
    </message>
    <message>
        <source>Signatures name a key that the zone does not publish.</source>
        <translation>Signaturen nennen einen Schlüssel, den die Zone nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Signatures are made with a revoked key.</source>
        <translation>Signaturen stammen von einem widerrufenen Schlüssel.</translation>
    </message>
    <message>
        <source>Signatures name another zone as their signer.</source>
        <translation>Signaturen nennen eine andere Zone als Unterzeichner.</translation>
    </message>
    <message>
        <source>The label count of signatures does not fit their owner.</source>
        <translation>Die Label-Zahl von Signaturen passt nicht zu ihrem Namen.</translation>
    </message>
    <message>
        <source>Signatures cover records that are not there.</source>
        <translation>Signaturen decken Einträge ab, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Signatures cover data that belongs to a zone below.</source>
        <translation>Signaturen decken Daten ab, die einer Zone darunter gehören.</translation>
    </message>
    <message>
        <source>Signatures use an algorithm that cannot be checked here.</source>
        <translation>Signaturen nutzen einen Algorithmus, der sich hier nicht prüfen lässt.</translation>
    </message>
    <message>
        <source>An algorithm of the DNSKEY set does not sign every record set.</source>
        <translation>Ein Algorithmus des DNSKEY-Satzes signiert nicht jeden Record-Satz.</translation>
    </message>
    <message>
        <source>Signatures end soon.</source>
        <translation>Signaturen enden bald.</translation>
    </message>
    <message>
        <source>The TTL of records differs from the one that was signed.</source>
        <translation>Die TTL von Einträgen weicht von der signierten ab.</translation>
    </message>
    <message>
        <source>Caches may keep records longer than their signature is valid.</source>
        <translation>Caches dürfen Einträge länger behalten, als ihre Signatur gilt.</translation>
    </message>
    <message>
        <source>The zone has neither NSEC nor NSEC3 records.</source>
        <translation>Die Zone hat weder NSEC- noch NSEC3-Einträge.</translation>
    </message>
    <message>
        <source>Names have no NSEC record.</source>
        <translation>Namen haben keinen NSEC-Eintrag.</translation>
    </message>
    <message>
        <source>NSEC records do not lead to the next name of the zone.</source>
        <translation>NSEC-Einträge führen nicht zum nächsten Namen der Zone.</translation>
    </message>
    <message>
        <source>NSEC records list other types than the name has.</source>
        <translation>NSEC-Einträge führen andere Typen auf, als der Name hat.</translation>
    </message>
    <message>
        <source>NSEC records stand where there must be none.</source>
        <translation>NSEC-Einträge stehen, wo keine sein dürfen.</translation>
    </message>
    <message>
        <source>The zone has NSEC3 records, but no NSEC3PARAM record.</source>
        <translation>Die Zone hat NSEC3-Einträge, aber keinen NSEC3PARAM-Eintrag.</translation>
    </message>
    <message>
        <source>Names have no NSEC3 record.</source>
        <translation>Namen haben keinen NSEC3-Eintrag.</translation>
    </message>
    <message>
        <source>NSEC3 records do not lead to the next hash of the chain.</source>
        <translation>NSEC3-Einträge führen nicht zum nächsten Hash der Kette.</translation>
    </message>
    <message>
        <source>NSEC3 records list other types than the name has.</source>
        <translation>NSEC3-Einträge führen andere Typen auf, als der Name hat.</translation>
    </message>
    <message>
        <source>NSEC3 records are the hash of no name of the zone.</source>
        <translation>NSEC3-Einträge sind der Hash keines Namens der Zone.</translation>
    </message>
    <message>
        <source>NSEC3 records belong to a chain that is not in use.</source>
        <translation>NSEC3-Einträge gehören zu einer Kette, die nicht in Gebrauch ist.</translation>
    </message>
    <message>
        <source>NSEC3 hashes are computed with extra iterations.</source>
        <translation>NSEC3-Hashes werden mit zusätzlichen Iterationen berechnet.</translation>
    </message>
    <message>
        <source>CDS or CDNSKEY records ask for a key that the zone does not publish.</source>
        <translation>CDS- oder CDNSKEY-Einträge verlangen einen Schlüssel, den die Zone nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>CDS and CDNSKEY records ask for different keys.</source>
        <translation>CDS- und CDNSKEY-Einträge verlangen verschiedene Schlüssel.</translation>
    </message>
    <message>
        <source>The ZONEMD digest does not fit the zone.</source>
        <translation>Der ZONEMD-Digest passt nicht zur Zone.</translation>
    </message>
    <message>
        <source>The ZONEMD record was made for another SOA serial.</source>
        <translation>Der ZONEMD-Eintrag gehört zu einer anderen SOA-Seriennummer.</translation>
    </message>
    <message>
        <source>The ZONEMD record uses a scheme or digest that cannot be checked here.</source>
        <translation>Der ZONEMD-Eintrag nutzt ein Verfahren oder einen Digest, der sich hier nicht prüfen lässt.</translation>
    </message>
    <message>
        <source>Keep one SOA record, at the name of the zone.</source>
        <translation>Behalten Sie einen SOA-Eintrag, am Namen der Zone.</translation>
    </message>
    <message>
        <source>Add the NS records of the zone.</source>
        <translation>Tragen Sie die NS-Einträge der Zone ein.</translation>
    </message>
    <message>
        <source>Remove them: name servers ignore them.</source>
        <translation>Entfernen Sie sie: Nameserver übergehen sie.</translation>
    </message>
    <message>
        <source>Give all records of the same name and type one TTL.</source>
        <translation>Geben Sie allen Einträgen mit gleichem Namen und Typ dieselbe TTL.</translation>
    </message>
    <message>
        <source>Keep either the CNAME or the other records.</source>
        <translation>Behalten Sie entweder den CNAME oder die anderen Einträge.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>Move them into the zone below, or remove them.</source>
        <translation>Verschieben Sie sie in die Zone darunter, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Add the A or AAAA record of that name server (glue).</source>
        <translation>Tragen Sie den A- oder AAAA-Eintrag dieses Nameservers ein (Glue).</translation>
    </message>
    <message>
        <source>Name the server that the alias leads to.</source>
        <translation>Nennen Sie den Server, zu dem der Alias führt.</translation>
    </message>
    <message>
        <source>Add its A or AAAA record, or correct the NS record.</source>
        <translation>Tragen Sie seinen A- oder AAAA-Eintrag ein, oder berichtigen Sie den NS-Eintrag.</translation>
    </message>
    <message>
        <source>Remove them: only keys at the name of the zone count.</source>
        <translation>Entfernen Sie sie: Nur Schlüssel am Namen der Zone zählen.</translation>
    </message>
    <message>
        <source>Publish a DS beside the NS records of a zone below, and your own DS at the parent.</source>
        <translation>Ein DS steht neben den NS-Einträgen einer Zone darunter, der eigene DS in der übergeordneten Zone.</translation>
    </message>
    <message>
        <source>Keep them at the name of the zone.</source>
        <translation>Sie gehören an den Namen der Zone.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If you want DNSSEC, sign the zone.</source>
        <translation>Es ist nichts zu tun. Wer DNSSEC will, signiert die Zone.</translation>
    </message>
    <message>
        <source>Sign the zone again, with its keys in it.</source>
        <translation>Signieren Sie die Zone neu, mit ihren Schlüsseln darin.</translation>
    </message>
    <message>
        <source>Publish the key that the DS names, or replace the DS at the parent.</source>
        <translation>Veröffentlichen Sie den Schlüssel, den der DS nennt, oder ersetzen Sie den DS in der übergeordneten Zone.</translation>
    </message>
    <message>
        <source>Sign the DNSKEY set with the key-signing key.</source>
        <translation>Signieren Sie den DNSKEY-Satz mit dem Key-Signing-Key.</translation>
    </message>
    <message>
        <source>Sign the zone again.</source>
        <translation>Signieren Sie die Zone neu.</translation>
    </message>
    <message>
        <source>Check the clock of the signing computer, then sign again.</source>
        <translation>Prüfen Sie die Uhr des signierenden Rechners und signieren Sie dann neu.</translation>
    </message>
    <message>
        <source>Correct the signing times, then sign again.</source>
        <translation>Berichtigen Sie die Zeiten und signieren Sie dann neu.</translation>
    </message>
    <message>
        <source>Sign the zone again. Do not edit a zone after signing.</source>
        <translation>Die Zone erneut signieren. Eine Zone nach dem Signieren nicht mehr bearbeiten.</translation>
    </message>
    <message>
        <source>Publish the key, or sign again with a published one.</source>
        <translation>Veröffentlichen Sie den Schlüssel, oder signieren Sie mit einem veröffentlichten neu.</translation>
    </message>
    <message>
        <source>Sign again with a key that is not revoked.</source>
        <translation>Signieren Sie mit einem Schlüssel neu, der nicht widerrufen ist.</translation>
    </message>
    <message>
        <source>Sign with the keys of this zone.</source>
        <translation>Signieren Sie mit den Schlüsseln dieser Zone.</translation>
    </message>
    <message>
        <source>Remove them, or sign the zone again.</source>
        <translation>Entfernen Sie sie, oder signieren Sie die Zone neu.</translation>
    </message>
    <message>
        <source>Remove them: a zone signs only its own data.</source>
        <translation>Entfernen Sie sie: Eine Zone signiert nur eigene Daten.</translation>
    </message>
    <message>
        <source>Check them with a program that knows the algorithm.</source>
        <translation>Prüfen Sie sie mit einem Programm, das den Algorithmus kennt.</translation>
    </message>
    <message>
        <source>Let every algorithm of the DNSKEY set sign the whole zone.</source>
        <translation>Jeder Algorithmus des DNSKEY-Satzes muss die ganze Zone signieren.</translation>
    </message>
    <message>
        <source>Sign the zone again before they end.</source>
        <translation>Signieren Sie die Zone neu, bevor sie enden.</translation>
    </message>
    <message>
        <source>Give the records the TTL that was signed, or sign again.</source>
        <translation>Geben Sie den Einträgen die signierte TTL, oder signieren Sie neu.</translation>
    </message>
    <message>
        <source>Sign again earlier, or lower the TTL.</source>
        <translation>Signieren Sie früher neu, oder senken Sie die TTL.</translation>
    </message>
    <message>
        <source>Sign the zone again: without them no name can be proven absent.</source>
        <translation>Signieren Sie die Zone neu: Ohne sie lässt sich nicht beweisen, dass es einen Namen nicht gibt.</translation>
    </message>
    <message>
        <source>Sign the zone again: name servers need NSEC3PARAM to find the chain.</source>
        <translation>Signieren Sie die Zone neu: Nameserver brauchen NSEC3PARAM, um die Kette zu finden.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless a change of the parameters is finished: then remove them.</source>
        <translation>Es ist nichts zu tun. Ist ein Wechsel der Parameter abgeschlossen, können sie entfernt werden.</translation>
    </message>
    <message>
        <source>Set the iterations to 0 (RFC 9276).</source>
        <translation>Setzen Sie die Iterationen auf 0 (RFC 9276).</translation>
    </message>
    <message>
        <source>Publish the key, or remove the CDS or CDNSKEY record.</source>
        <translation>Veröffentlichen Sie den Schlüssel, oder entfernen Sie den CDS- oder CDNSKEY-Eintrag.</translation>
    </message>
    <message>
        <source>Publish both for the same keys, or only one of them.</source>
        <translation>Veröffentlichen Sie beide für dieselben Schlüssel, oder nur einen von beiden.</translation>
    </message>
    <message>
        <source>Compute ZONEMD again after the last change, then sign it.</source>
        <translation>Berechnen Sie ZONEMD nach der letzten Änderung neu und signieren Sie es dann.</translation>
    </message>
    <message>
        <source>Check it with a program that knows the scheme.</source>
        <translation>Prüfen Sie ihn mit einem Programm, das das Verfahren kennt.</translation>
    </message>
    <message>
        <source>, key %1</source>
        <extracomment>Behind a name and a type of a zone file; %1 is a key tag</extracomment>
        <translation>, Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 has faults. Do not publish it like this.</source>
        <translation>%1 hat Fehler. Veröffentlichen Sie die Zone so nicht.</translation>
    </message>
    <message>
        <source>%1 can be published: every signature and every proof is in order.</source>
        <translation>%1 kann veröffentlicht werden: Jede Signatur und jeder Beweis ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1 is not signed. Apart from that, it can be published.</source>
        <translation>%1 ist nicht signiert. Davon abgesehen kann sie veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Records: %1 · names: %2 · signatures checked: %3 · as of %4</source>
        <translation>Einträge: %1 · Namen: %2 · geprüfte Signaturen: %3 · Stand: %4</translation>
    </message>
    <message>
        <source>The first signature ends at %1.</source>
        <translation>Die erste Signatur endet am %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and more like it: %1</source>
        <translation>und weitere davon: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ArgumentWords</name>
    <message>
        <source>--%1 needs a whole number from 1 to %2, not &quot;%3&quot;.</source>
        <translation>--%1 braucht eine ganze Zahl von 1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 needs a number of seconds from 0.001 to %2, not &quot;%3&quot;.</source>
        <translation>--%1 braucht eine Zahl von Sekunden von 0.001 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 needs a time such as 2026-11-21T20:00:00Z or seconds since 1970, not &quot;%2&quot;.</source>
        <translation>--%1 braucht eine Zeit wie 2026-11-21T20:00:00Z oder Sekunden seit 1970, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 needs a value after it.</source>
        <translation>Nach --%1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other. Use one of them, or none for both.</source>
        <translation>-4 und -6 schließen einander aus. Verwenden Sie eines davon, oder keines für beide.</translation>
    </message>
    <message>
        <source>This command has no option %1. Remove it.</source>
        <translation>Dieser Befehl hat keine Option %1. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>--%1 needs %2, not &quot;%3&quot;.</source>
        <translation>--%1 braucht %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--size needs width and height such as 1280x800, from %1x%2 on, not &quot;%3&quot;.</source>
        <translation>--size braucht Breite und Höhe wie 1280x800, ab %1x%2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two of several words that can be chosen, such as: &quot;light&quot; or &quot;dark&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>There is no option %1. &quot;%2 --help&quot; shows them all.</source>
        <translation>Eine Option %1 gibt es nicht. „%2 --help“ zeigt alle.</translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 (no bound) to %2, not &quot;%3&quot;.</source>
        <translation>--%1 braucht eine Zahl von 0 (keine Grenze) bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--policies cannot be combined with --policy or --suppose. Remove one of them.</source>
        <translation>--policies passt weder zu --policy noch zu --suppose. Eines weglassen.</translation>
    </message>
    <message>
        <source>--sentinel asks a resolver. Name it with --ask-resolver.</source>
        <translation>--sentinel fragt einen Resolver. Nennen Sie ihn mit --ask-resolver.</translation>
    </message>
    <message>
        <source>%1 is given twice. Leave one out.</source>
        <translation>%1 steht zweimal da. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>--%1 needs days, hours or a share of the validity, such as 7d, 12h, 25% or 7d,25%, not &quot;%2&quot;.</source>
        <translation>--%1 braucht Tage, Stunden oder einen Anteil der Gültigkeit, etwa 7d, 12h, 25% oder 7d,25%, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::BatchWords</name>
    <message numerus="yes">
        <source>%n unreadable</source>
        <extracomment>lines of a list that are no names</extracomment>
        <translation>
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done (%2 a second): %3</source>
        <translation>%1 erledigt (%2 je Sekunde): %3</translation>
    </message>
    <message>
        <source>Stopped. Start again with the same -o to go on.</source>
        <translation>Angehalten. Mit demselben -o neu beginnen, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 names in %2 s (%3 a second), %4 questions asked, %5 answered from memory.</source>
        <translation>%1 Namen in %2 s (%3 je Sekunde), %4 Fragen gestellt, %5 aus dem Gedächtnis beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were done before.</source>
        <translation>
            <numerusform>%n Zeile war schon erledigt.</numerusform>
            <numerusform>%n Zeilen waren schon erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;batch&quot; needs one file with one name on each line, or - for standard input.</source>
        <translation>„batch“ braucht eine Datei mit einem Namen je Zeile, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Name a file with one name on each line, or - for standard input.</source>
        <translation>%1 kann nicht gelesen werden. Eine Datei mit einem Namen je Zeile nennen oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 does not contain results of &quot;batch&quot;. Name another file after -o.</source>
        <translation>%1 enthält keine Ergebnisse von „batch“. Nennen Sie hinter -o eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end (%2). Start again with another copy of it.</source>
        <translation>%1 lässt sich nicht bis zum Ende lesen (%2). Beginnen Sie neu mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>Another batch writes to %1 now. Wait until it ends, or name another file after -o.</source>
        <translation>Ein anderer Lauf von batch schreibt gerade in %1. Warten Sie auf sein Ende, oder nennen Sie hinter -o eine andere Datei.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>rootline::cli::CaptureCommandWords</name>
    <message>
        <source>No output file is given. Name it with -o, such as -o example.rootline.</source>
        <translation>Es ist keine Ausgabedatei angegeben. Nennen Sie sie mit -o, etwa -o example.rootline.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::CaptureWords</name>
    <message>
        <source>%1 is larger than 64 MiB. Name the right file.</source>
        <translation>%1 ist größer als 64 MiB. Nennen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked, or is larger than 64 MiB when unpacked. Get the file again.</source>
        <translation>%1 lässt sich nicht entpacken oder ist entpackt größer als 64 MiB. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Rootline. Install that version to open it.</source>
        <translation>%1 stammt von einer neueren Version von Rootline. Installieren Sie diese, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; is missing or invalid. Make the capture again.</source>
        <extracomment>%2: the name of a part of the file, such as messages[3].wire</extracomment>
        <translation>%1 ist nicht zu gebrauchen: „%2“ fehlt oder ist nicht, wie es sein soll. Machen Sie die Aufzeichnung noch einmal.</translation>
    </message>
    <message>
        <source>%1 was changed or damaged after it was saved: its digest does not fit. Get the original.</source>
        <translation>%1 wurde nach dem Speichern geändert oder beschädigt: Der Hashwert passt nicht. Holen Sie das Original.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check the file&apos;s name.</source>
        <translation>%1 lässt sich nicht öffnen (%2). Prüfen Sie den Dateinamen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Name another file.</source>
        <translation>%1 lässt sich nicht lesen (%2). Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This capture has only answers of resolvers, and dnsviz reads only answers of name servers. Save it as .rootline instead.</source>
        <translation>Dieser Mitschnitt hat nur Antworten von Resolvern, und dnsviz liest nur Antworten von Nameservern. Speichern Sie ihn stattdessen als .rootline.</translation>
    </message>
    <message>
        <source>%1 is incomplete or damaged: line %2 is not valid JSON. Get the file again.</source>
        <translation>%1 ist unvollständig oder beschädigt: Zeile %2 ist kein gültiges JSON. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is JSON, but contains no DNS messages in a known form. Name a capture that Rootline saved, or a DNSViz probe.</source>
        <translation>%1 ist JSON, enthält aber keine DNS-Nachrichten in einer Form, die hier bekannt ist. Nennen Sie eine Aufzeichnung, die Rootline gespeichert hat, oder eine DNSViz-Probe.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>rootline::cli::CertificateWords</name>
    <message>
        <source>--connect needs the name of TLSA records, such as _443._tcp.www.example.org TLSA.</source>
        <translation>--connect braucht den Namen von TLSA-Einträgen, etwa _443._tcp.www.example.org TLSA.</translation>
    </message>
    <message>
        <source>%1 showed no certificate at port %2: nothing was compared.</source>
        <extracomment>%1 the name of a server, %2 a port</extracomment>
        <translation>%1 zeigte an Port %2 kein Zertifikat: Es wurde nichts verglichen.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::CheckWords</name>
    <message>
        <source>No name is given. Write for example: rootline-cli check www.example.org</source>
        <translation>Es ist kein Name angegeben. Schreiben Sie zum Beispiel: rootline-cli check www.example.org</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many: &quot;%2&quot; needs one name and at most one type.</source>
        <translation>„%1“ ist ein Argument zu viel: „%2“ braucht einen Namen und höchstens einen Typ.</translation>
    </message>
    <message>
        <source>No root key is configured as a trust anchor, so no resolver was asked about root keys.</source>
        <translation>Kein Root-Schlüssel ist als Vertrauensanker eingetragen, darum wurde kein Resolver nach Root-Schlüsseln gefragt.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::DsWords</name>
    <message>
        <source>%1 cannot be read. Name the right file, or - for standard input.</source>
        <translation>%1 kann nicht gelesen werden. Die richtige Datei nennen oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 is too large. Paste only what the registrar shows.</source>
        <translation>%1 ist zu groß. Nur das einfügen, was der Registrar zeigt.</translation>
    </message>
    <message>
        <source>%1 contains no DS and no DNSKEY. Copy key tag, algorithm, digest type and digest.</source>
        <translation>%1 enthält weder DS noch DNSKEY. Schlüsselnummer, Algorithmus, Digest-Typ und Digest kopieren.</translation>
    </message>
    <message>
        <source>No answer of the parent of %1 was received, so its DS cannot be compared.</source>
        <translation>Von der übergeordneten Zone von %1 wurde keine Antwort empfangen, darum lässt sich ihr DS nicht vergleichen.</translation>
    </message>
    <message>
        <source>No key of %1 signs the DNSKEY set, so there is no DS to enter.</source>
        <translation>Kein Schlüssel von %1 signiert den DNSKEY-Satz, also gibt es keinen DS einzutragen.</translation>
    </message>
    <message>
        <source>The parent of %1 should publish:</source>
        <translation>Die übergeordnete Zone von %1 sollte veröffentlichen:</translation>
    </message>
    <message>
        <source>The parent publishes no DS today.</source>
        <translation>Die Elternzone veröffentlicht heute keinen DS.</translation>
    </message>
    <message>
        <source>The parent publishes today:</source>
        <translation>Die Elternzone veröffentlicht heute:</translation>
    </message>
    <message>
        <source>The pasted text says:</source>
        <translation>Der eingefügte Text sagt:</translation>
    </message>
    <message>
        <source>No key of %1 was received. Check that the name is correct and that its zone is signed.</source>
        <translation>Kein Schlüssel von %1 wurde empfangen. Prüfen Sie, ob der Name stimmt und ob seine Zone signiert ist.</translation>
    </message>
    <message>
        <source>The root has no parent: its keys are trust anchors.</source>
        <translation>Die Root hat keine Zone über sich: Ihre Schlüssel sind Vertrauensanker.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::EvidenceWords</name>
    <message>
        <source>&quot;compare&quot; needs two files. Write: rootline-cli compare BEFORE AFTER</source>
        <translation>„compare“ braucht zwei Dateien. Schreiben Sie: rootline-cli compare VORHER NACHHER</translation>
    </message>
    <message>
        <source>&quot;convert&quot; needs an input file and an output file. Write: rootline-cli convert FILE -o FILE.rootline</source>
        <translation>„convert“ braucht eine Eingabe- und eine Ausgabedatei. Schreiben Sie: rootline-cli convert DATEI -o DATEI.rootline</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ExplainWords</name>
    <message>
        <source>An example, with made-up names and numbers:</source>
        <translation>Ein Beispiel mit erfundenen Namen und Zahlen:</translation>
    </message>
    <message>
        <source>&quot;explain&quot; needs a code such as DS_MATCHES_NO_KEY, a word such as DS, or --list or --terms.</source>
        <translation>„explain“ braucht einen Code wie DS_MATCHES_NO_KEY, ein Wort wie DS, oder --list oder --terms.</translation>
    </message>
    <message>
        <source>There is no code and no word &quot;%1&quot;. &quot;rootline-cli explain --list&quot; shows the codes, &quot;rootline-cli explain --terms&quot; the words.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Es gibt weder einen Code noch ein Wort „%1“. „rootline-cli explain --list“ zeigt die Codes, „rootline-cli explain --terms“ die Wörter.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ExportWords</name>
    <message>
        <source>--capture and --lab exclude each other. Leave one out.</source>
        <translation>--capture und --lab schließen einander aus. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>A world of the lab has its own question. Remove &quot;%1&quot;.</source>
        <translation>Eine Welt des Labors bringt ihre eigene Frage mit. Lassen Sie „%1“ weg.</translation>
    </message>
    <message>
        <source>--%1 has no effect on a .%2 file. Remove it.</source>
        <extracomment>%1 an option, %2 the ending of a file, such as csv</extracomment>
        <translation>--%1 hat bei einer .%2-Datei keine Bedeutung. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>No output file is given. Name it with -o, such as -o chain.svg.</source>
        <translation>Es ist keine Ausgabedatei angegeben. Nennen Sie sie mit -o, etwa -o chain.svg.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::FileWords</name>
    <message>
        <source>%1 cannot be opened (%2). Check the file&apos;s name.</source>
        <translation>%1 lässt sich nicht öffnen (%2). Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Name another file.</source>
        <translation>%1 lässt sich nicht lesen (%2). Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Correct it, or name another file.</source>
        <extracomment>%1 file, %2 reason in English</extracomment>
        <translation>%1 ist nicht verwendbar: %2. Berichtigen Sie die Datei, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1, line %2 cannot be used: %3. Correct the line, or name another file.</source>
        <extracomment>%1 file, %2 line number, %3 reason in English</extracomment>
        <translation>%1, Zeile %2 ist nicht verwendbar: %3. Berichtigen Sie die Zeile, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Name the right file.</source>
        <translation>%1 ist größer als %2 MiB. Nennen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>There is no world &quot;%1&quot;. &quot;rootline-cli lab list&quot; shows them all; a file&apos;s name ends in .json.</source>
        <translation>Es gibt keine Welt „%1“. „rootline-cli lab list“ zeigt alle; der Name einer Datei endet auf .json.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::HelpWords</name>
    <message>
        <source>check the chain of trust from the root to a name</source>
        <translation>die Vertrauenskette von der Root-Zone bis zu einem Namen prüfen</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>bogus: it should be secure and is not</source>
        <translation>bogus: Es sollte sicher sein und ist es nicht</translation>
    </message>
    <message>
        <source>the command line cannot be used</source>
        <translation>die Befehlszeile ist nicht verwendbar</translation>
    </message>
    <message>
        <source>insecure: not signed, which is not an error</source>
        <translation>insecure: nicht signiert, was kein Fehler ist</translation>
    </message>
    <message>
        <source>indeterminate: not known</source>
        <translation>indeterminate: nicht bekannt</translation>
    </message>
    <message>
        <source>an input file cannot be used</source>
        <translation>eine Eingabedatei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>print one JSON object instead of text</source>
        <translation>statt Text ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>addresses of the root servers, in named.root format</source>
        <translation>Adressen der Root-Server, im Format named.root</translation>
    </message>
    <message>
        <source>DS or DNSKEY lines to trust instead of the built-in ones; repeatable</source>
        <translation>DS- oder DNSKEY-Zeilen, denen statt der eingebauten vertraut wird; mehrfach möglich</translation>
    </message>
    <message>
        <source>validate as of that time: ISO 8601 or seconds since 1970</source>
        <translation>für diese Zeit urteilen: ISO 8601 oder Sekunden seit 1970</translation>
    </message>
    <message>
        <source>port of the authoritative servers, 53 if not given</source>
        <translation>Port der autoritativen Server, sonst 53</translation>
    </message>
    <message>
        <source>ask over IPv4 only</source>
        <translation>nur über IPv4 fragen</translation>
    </message>
    <message>
        <source>ask over IPv6 only</source>
        <translation>nur über IPv6 fragen</translation>
    </message>
    <message>
        <source>seconds to wait for one answer of one server, 1.5 if not given</source>
        <translation>Sekunden, die auf eine Antwort eines Servers gewartet wird, sonst 1.5</translation>
    </message>
    <message>
        <source>tries before a server counts as silent, 2 if not given</source>
        <translation>Versuche, bevor ein Server als stumm gilt, sonst 2</translation>
    </message>
    <message>
        <source>ask every server of each zone, to compare them</source>
        <translation>alle Server jeder Zone fragen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>language of the texts: en or de</source>
        <translation>Sprache der Texte: en oder de</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>rootline-cli shows and explains the DNSSEC chain of trust from the root to a name.</source>
        <translation>rootline-cli zeigt und erklärt die DNSSEC-Vertrauenskette von der Root-Zone bis zu einem Namen.</translation>
    </message>
    <message>
        <source>Usage: rootline-cli COMMAND [OPTIONS]</source>
        <translation>Aufruf: rootline-cli BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>which servers to ask: authoritative, system, HOST[@PORT], tls://HOST or https://HOST/path</source>
        <translation>wer gefragt wird: authoritative, system, HOST[@PORT], tls://HOST oder https://HOST/pfad</translation>
    </message>
    <message>
        <source>certificates to trust beside the system&apos;s, for tls:// and https://</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird, für tls:// und https://</translation>
    </message>
    <message>
        <source>validate a saved capture again; needs no network</source>
        <translation>eine gespeicherte Aufzeichnung neu beurteilen; braucht kein Netz</translation>
    </message>
    <message>
        <source>check a name and save all answers</source>
        <translation>einen Namen prüfen und alles Gehörte speichern</translation>
    </message>
    <message>
        <source>list the worlds, stories and lessons that are built in</source>
        <translation>die eingebauten Welten, Geschichten und Lektionen auflisten</translation>
    </message>
    <message>
        <source>check one of them, or a scenario file; needs no network</source>
        <translation>eine davon oder eine Szenariodatei prüfen; braucht kein Netz</translation>
    </message>
    <message>
        <source>serve it with real name servers on this computer only</source>
        <translation>es mit echten Nameservern nur auf diesem Computer bereitstellen</translation>
    </message>
    <message>
        <source>a picture, report or list as a file</source>
        <translation>ein Bild, einen Bericht oder eine Liste als Datei</translation>
    </message>
    <message>
        <source>the same for a saved capture</source>
        <translation>dasselbe von einer gespeicherten Aufzeichnung</translation>
    </message>
    <message>
        <source>the same for one of the lab&apos;s worlds</source>
        <translation>dasselbe von einer der Welten des Labors</translation>
    </message>
    <message>
        <source>rootline shows, explains and teaches the DNSSEC chain of trust.</source>
        <translation>rootline zeigt, erklärt und lehrt die DNSSEC-Vertrauenskette.</translation>
    </message>
    <message>
        <source>Usage: rootline %1 [OPTIONS]</source>
        <extracomment>%1 what may follow, such as [NAME [TYPE]]</extracomment>
        <translation>Aufruf: rootline %1 [OPTIONEN]</translation>
    </message>
    <message>
        <source>a world, story or lesson of the lab, or a scenario file, instead of the network</source>
        <translation>eine Welt, Geschichte oder Lektion des Labors oder eine Szenariodatei statt des Netzes</translation>
    </message>
    <message>
        <source>that step of a story or lesson, 1 if not given</source>
        <translation>dieser Schritt einer Geschichte oder Lektion, sonst 1</translation>
    </message>
    <message>
        <source>write root hints and trust anchors there</source>
        <translation>Root-Hints und Vertrauensanker dorthin schreiben</translation>
    </message>
    <message>
        <source>overview or detail, detail if not given</source>
        <translation>overview (Übersicht) oder detail (Einzelheiten), sonst detail</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (hell) oder dark (dunkel)</translation>
    </message>
    <message>
        <source>.png: dots per inch, 192 if not given</source>
        <translation>.png: Punkte pro Zoll, sonst 192</translation>
    </message>
    <message>
        <source>.png and .svg: transparent background</source>
        <translation>.png und .svg: nichts hinter dem Bild</translation>
    </message>
    <message>
        <source>.svg: letters as outlines</source>
        <translation>.svg: Buchstaben als Umrisse</translation>
    </message>
    <message>
        <source>.pdf: the picture without the report</source>
        <translation>.pdf: das Bild ohne den Bericht</translation>
    </message>
    <message>
        <source>all kinds of findings</source>
        <translation>alle Arten von Befunden</translation>
    </message>
    <message>
        <source>size of the window in pixels, such as 1280x800</source>
        <translation>Größe des Fensters in Pixeln, etwa 1280x800</translation>
    </message>
    <message>
        <source>save a picture of the window when the chain is drawn, then exit</source>
        <translation>ein Bild des Fensters speichern, sobald die Kette steht, dann enden</translation>
    </message>
    <message>
        <source>show the chain of trust in a window; without a name the lab opens</source>
        <translation>die Vertrauenskette in einem Fenster zeigen; ohne Namen öffnet sich das Labor</translation>
    </message>
    <message>
        <source>make the answer key instead</source>
        <translation>stattdessen das Lösungsblatt</translation>
    </message>
    <message>
        <source>print a lesson as a worksheet</source>
        <translation>eine Lektion auf Papier, zum Bearbeiten</translation>
    </message>
    <message>
        <source>compare with the answers of that resolver: HOST[@PORT], tls://, https:// or system; repeatable</source>
        <translation>mit dem vergleichen, was dieser Resolver sagt: HOST[@PORT], tls://, https:// oder system; mehrfach möglich</translation>
    </message>
    <message>
        <source>with TLSA: connect to the server over TLS and compare its certificate</source>
        <translation>bei TLSA: sich über TLS mit dem Server verbinden und sein Zertifikat vergleichen</translation>
    </message>
    <message>
        <source>validate with an assumed change, such as &quot;remove-ds 12345&quot;; repeatable, see rootline-cli(1)</source>
        <translation>urteilen, als wäre es so, etwa „remove-ds 12345“; wiederholbar, siehe rootline-cli(1)</translation>
    </message>
    <message>
        <source>validate a capture, or another program&apos;s file, instead of asking the network</source>
        <translation>eine Aufzeichnung oder die Datei eines anderen Programms beurteilen, statt im Netz zu fragen</translation>
    </message>
    <message>
        <source>validate with the rules of that resolver, or with RFC 9905</source>
        <translation>urteilen wie dieser Resolver oder wie ein Betreiber nach RFC 9905</translation>
    </message>
    <message>
        <source>show the verdict under each of these policies, and why</source>
        <translation>sagen, was jeder von diesen daraus macht und warum</translation>
    </message>
    <message>
        <source>the file to write; batch appends to it and skips what is there</source>
        <translation>die Datei, die geschrieben wird; batch hängt an und überspringt, was dort steht</translation>
    </message>
    <message>
        <source>replace names and addresses; signatures cannot be checked then</source>
        <translation>Namen und Adressen ersetzen; Signaturen lassen sich dann nicht prüfen</translation>
    </message>
    <message>
        <source>digest of the DS, sha256 if not given</source>
        <translation>Digest des DS, sonst sha256</translation>
    </message>
    <message>
        <source>compare with what a registrar shows: a file with the text, or - for standard input</source>
        <translation>mit dem vergleichen, was ein Registrar zeigt: eine Datei mit dem Text oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>number of names at the same time, 20 if not given</source>
        <translation>Namen zur gleichen Zeit, sonst 20</translation>
    </message>
    <message>
        <source>questions per second to one server, 100 if not given; 0: no limit</source>
        <translation>Fragen je Sekunde an einen Server, sonst 100; 0: keine Grenze</translation>
    </message>
    <message>
        <source>another program&apos;s file as a capture, or a capture for dnsviz (.dnsviz.json)</source>
        <translation>die Datei eines anderen Programms als Aufzeichnung, oder eine Aufzeichnung für dnsviz (.dnsviz.json)</translation>
    </message>
    <message>
        <source>what differs between two captures; 0: nothing, 1: something</source>
        <translation>was zwei Aufzeichnungen unterscheidet; 0: nichts, 1: etwas</translation>
    </message>
    <message>
        <source>save the answers of a world as a capture</source>
        <translation>speichern, was eine Welt sagt</translation>
    </message>
    <message>
        <source>show the DS that the parent should publish, or compare it with a registrar&apos;s text</source>
        <translation>der DS, der in die Elternzone gehört, oder daneben, was ein Registrar zeigt</translation>
    </message>
    <message>
        <source>check a list of names, one on each line; print one JSON object for each name</source>
        <translation>eine Liste von Namen prüfen, einer je Zeile; heraus kommt ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>the same in one of the lab&apos;s worlds</source>
        <translation>dasselbe in einer der Welten des Labors</translation>
    </message>
    <message>
        <source>also write a JUnit report to this file, for build servers</source>
        <translation>auch einen JUnit-Bericht dorthin schreiben, für Build-Server</translation>
    </message>
    <message>
        <source>with --ask-resolver: test which root keys it trusts, with the sentinel names of a zone (RFC 8509)</source>
        <translation>mit --ask-resolver: fragen, welchen Root-Schlüsseln er vertraut, mit einer Zone, die Namen dafür hat (RFC 8509)</translation>
    </message>
    <message>
        <source>list all words that are explained</source>
        <translation>alle Fachwörter, die erklärt werden</translation>
    </message>
    <message>
        <source>also write the open steps as a calendar file</source>
        <translation>die offenen Schritte auch als Kalenderdatei schreiben</translation>
    </message>
    <message>
        <source>dated steps in the safe order; GOAL is move, roll-key, roll-algorithm, sign or unsign</source>
        <translation>Schritte mit Datum in der sicheren Reihenfolge; GOAL ist move, roll-key, roll-algorithm, sign oder unsign</translation>
    </message>
    <message>
        <source>explain a kind of finding by an example, or a word of the field</source>
        <translation>eine Art von Befund an einem Beispiel oder ein Fachwort erklären</translation>
    </message>
    <message>
        <source>list all kinds of findings, or all words</source>
        <translation>alle Arten von Befunden oder alle Wörter auflisten</translation>
    </message>
    <message>
        <source>check a whole zone file before it is published; 0: fine, 1: it would be refused</source>
        <translation>eine ganze Zonendatei prüfen, bevor sie veröffentlicht wird; 0: in Ordnung, 1: sie würde abgelehnt</translation>
    </message>
    <message>
        <source>test your own scenario files; 0: all expectations are met, 1: one is not</source>
        <translation>prüfen, ob eigene Szenariodateien halten, was sie sagen; 0: alles, 1: etwas nicht</translation>
    </message>
    <message>
        <source>validate a file with the trust anchors in it, instead of the built-in ones</source>
        <translation>eine Datei mit den Vertrauensankern prüfen, die sie mitbringt, statt mit den eingebauten</translation>
    </message>
    <message>
        <source>warn when a signature ends within that time or share of its validity: 7d, 12h, 25% or 7d,25%; 3d,25% if not given</source>
        <translation>warnen, wenn eine Signatur innerhalb dieser Zeit oder dieses Anteils ihrer Gültigkeit endet: 7d, 12h, 25% oder 7d,25%; ohne Angabe 3d,25%</translation>
    </message>
    <message>
        <source>also check records for mail and certificates (MX, SPF, DMARC, TLSA)</source>
        <translation>auch, wozu der Name dient: Mail und Zertifikate (MX, SPF, DMARC, TLSA)</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ImportWords</name>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a DNSViz probe</source>
        <translation>eine DNSViz-Messung</translation>
    </message>
    <message>
        <source>a replay file</source>
        <translation>eine Replay-Datei</translation>
    </message>
    <message>
        <source>output of dig or delv</source>
        <translation>die Ausgabe von dig oder delv</translation>
    </message>
    <message>
        <source>a zone file</source>
        <translation>eine Zonendatei</translation>
    </message>
    <message>
        <source>a Zonemaster file</source>
        <translation>eine Zonemaster-Datei</translation>
    </message>
    <message>
        <source>a packet capture</source>
        <translation>ein Paketmitschnitt</translation>
    </message>
    <message>
        <source>%1 seems to be %2, but cannot be read. Get the file again.</source>
        <extracomment>%1 a file, %2 what it seems to be, such as &quot;zone file&quot;</extracomment>
        <translation>%1 scheint %2 zu sein und ist nicht lesbar. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 seems to be %2, but line %3 cannot be read. Correct that line, or get the file again.</source>
        <extracomment>%3 a line number</extracomment>
        <translation>%1 scheint %2 zu sein und ist in Zeile %3 nicht lesbar. Berichtigen Sie die Zeile, oder holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Rootline cannot open %1. Name a capture, a DNSViz probe, output of dig or delv, a zone file, a packet capture, a Zonemaster file or a replay file.</source>
        <translation>Rootline kann %1 nicht öffnen. Nennen Sie einen Mitschnitt, eine DNSViz-Probe, Ausgabe von dig oder delv, eine Zonendatei, einen Paketmitschnitt, eine Zonemaster-Datei oder eine Replay-Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than Rootline can open (64 MiB). Save a smaller part of it.</source>
        <translation>%1 enthält mehr, als sich hier öffnen lässt (64 MiB). Speichern Sie einen kleineren Teil davon.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be %2. Name another file.</source>
        <translation>%1 ist zu tief verschachtelt, um %2 zu sein. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is %2 of version %3, which Rootline does not know. Make it with an older program.</source>
        <extracomment>%3 a version</extracomment>
        <translation>%1 ist %2 der Version %3, die hier nicht bekannt ist. Erzeugen Sie sie mit einem älteren Programm.</translation>
    </message>
    <message>
        <source>%1 seems to be %2, but contains no usable answer of a name server. Name another file.</source>
        <translation>%1 scheint %2 zu sein, enthält aber keine Antwort eines Nameservers, die zu gebrauchen ist. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%2 is not in the zone of %1. Ask for a name of that zone.</source>
        <extracomment>%2 a domain name</extracomment>
        <translation>%2 liegt nicht in der Zone von %1. Fragen Sie nach einem Namen dieser Zone.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) that were asked for without DNSSEC. Ask again with +dnssec.</source>
        <translation>
            <numerusform>Weggelassen: %n Antwort, die ohne DNSSEC erfragt wurde. Fragen Sie noch einmal mit +dnssec.</numerusform>
            <numerusform>Weggelassen: %n Antworten, die ohne DNSSEC erfragt wurden. Fragen Sie noch einmal mit +dnssec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n line(s) that cannot be read as records.</source>
        <translation>
            <numerusform>Weggelassen: %n Zeile, die sich nicht als Record lesen lässt.</numerusform>
            <numerusform>Weggelassen: %n Zeilen, die sich nicht als Records lesen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n message(s) that cannot be read.</source>
        <translation>
            <numerusform>Weggelassen: %n Nachricht, die nicht lesbar ist.</numerusform>
            <numerusform>Weggelassen: %n Nachrichten, die nicht lesbar sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) that came truncated.</source>
        <translation>
            <numerusform>Weggelassen: %n Antwort, die gekürzt kam.</numerusform>
            <numerusform>Weggelassen: %n Antworten, die gekürzt kamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) of resolvers, beside those of the name servers.</source>
        <translation>
            <numerusform>Weggelassen: %n Antwort von Resolvern neben denen der Nameserver.</numerusform>
            <numerusform>Weggelassen: %n Antworten von Resolvern neben denen der Nameserver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file: answers to %n question(s) that a resolver would ask.</source>
        <translation>
            <numerusform>Nicht in der Datei: die Antwort auf %n Frage, die ein Resolver stellen würde.</numerusform>
            <numerusform>Nicht in der Datei: Antworten auf %n Fragen, die ein Resolver stellen würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The zone file holds no keys: nothing is signed.</source>
        <translation>Die Zonendatei enthält keine Schlüssel: nichts ist signiert.</translation>
    </message>
    <message numerus="yes">
        <source>No DS is given, so the zone is validated by its own %n key(s). Give the DS with --trust-anchor.</source>
        <translation>
            <numerusform>Es ist kein DS angegeben; deshalb wird die Zone nach ihrem eigenen %n Schlüssel beurteilt. Geben Sie den DS mit --trust-anchor an.</numerusform>
            <numerusform>Es ist kein DS angegeben; deshalb wird die Zone nach ihren eigenen %n Schlüsseln beurteilt. Geben Sie den DS mit --trust-anchor an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names in %1 were replaced, so no signature in it can be checked.</source>
        <translation>Namen in %1 wurden ersetzt; deshalb lässt sich keine Signatur darin prüfen.</translation>
    </message>
    <message>
        <source>%1 holds DNS over TLS, HTTPS or QUIC only: it is encrypted and cannot be read. Record between a resolver and the name servers, or ask over port 53.</source>
        <translation>%1 enthält nur DNS über TLS, HTTPS oder QUIC: Es ist verschlüsselt und kann nicht gelesen werden. Zeichnen Sie zwischen einem Resolver und den Nameservern auf, oder fragen Sie über Port 53.</translation>
    </message>
    <message>
        <source>%1 holds names of a local network only (mDNS, LLMNR), which DNSSEC does not protect. Record questions to a name server or resolver.</source>
        <translation>%1 enthält nur Namen eines lokalen Netzes (mDNS, LLMNR), die DNSSEC nicht schützt. Zeichnen Sie Fragen an einen Nameserver oder Resolver auf.</translation>
    </message>
    <message>
        <source>%1 was recorded on an unknown type of network link (%2). Record on Ethernet, Wi-Fi or the device &quot;any&quot;.</source>
        <extracomment>%2 a kind of link, such as BLUETOOTH_HCI_H4</extracomment>
        <translation>%1 wurde auf einer Art von Verbindung aufgezeichnet, die hier nicht bekannt ist (%2). Zeichnen Sie auf Ethernet, WLAN oder dem Gerät „any“ auf.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) of name servers, beside those of the resolvers.</source>
        <translation>
            <numerusform>Weggelassen: %n Antwort eines Nameservers neben denen der Resolver.</numerusform>
            <numerusform>Weggelassen: %n Antworten von Nameservern neben denen der Resolver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n part(s) of split packets whose other parts are not in the file.</source>
        <translation>
            <numerusform>Weggelassen: %n Teil eines geteilten Pakets, dessen andere Teile nicht in der Datei sind.</numerusform>
            <numerusform>Weggelassen: %n Teile von geteilten Paketen, deren andere Teile nicht in der Datei sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n message(s) about names of a local network (mDNS, LLMNR).</source>
        <translation>
            <numerusform>Weggelassen: %n Nachricht über Namen eines lokalen Netzes (mDNS, LLMNR).</numerusform>
            <numerusform>Weggelassen: %n Nachrichten über Namen eines lokalen Netzes (mDNS, LLMNR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n connection(s) with DNS over TLS, HTTPS or QUIC: it is encrypted and cannot be read.</source>
        <translation>
            <numerusform>Weggelassen: %n Verbindung mit DNS über TLS, HTTPS oder QUIC: Sie ist verschlüsselt und kann nicht gelesen werden.</numerusform>
            <numerusform>Weggelassen: %n Verbindungen mit DNS über TLS, HTTPS oder QUIC: Sie sind verschlüsselt und können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file: the answers to %n question(s) that were asked.</source>
        <translation>
            <numerusform>Nicht in der Datei: die Antwort auf %n Frage, die gestellt wurde.</numerusform>
            <numerusform>Nicht in der Datei: die Antworten auf %n Fragen, die gestellt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not judged: %n NSEC or NSEC3 record(s) of a chain that is not in use.</source>
        <translation>
            <numerusform>Nicht beurteilt: %n NSEC- oder NSEC3-Eintrag einer Kette, die nicht in Gebrauch ist.</numerusform>
            <numerusform>Nicht beurteilt: %n NSEC- oder NSEC3-Einträge einer Kette, die nicht in Gebrauch ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty. Save the file again, with its content.</source>
        <translation>%1 ist leer. Speichern Sie die Datei noch einmal, mit dem, was sie enthalten soll.</translation>
    </message>
    <message>
        <source>%1 is packed with %2, which Rootline cannot unpack. Unpack it first, or pack it with gzip.</source>
        <extracomment>%2 a program that packs files, such as xz</extracomment>
        <translation>%1 ist mit %2 gepackt, was hier nicht entpackt wird. Entpacken Sie die Datei zuerst, oder packen Sie sie mit gzip.</translation>
    </message>
    <message>
        <source>%1 contains its own trust anchors. They are not used, because anybody can write such a file. To validate with them, add --capture-anchors.</source>
        <translation>%1 bringt eigene Vertrauensanker mit. Sie werden nicht verwendet: Jeder kann so eine Datei schreiben. Um mit ihnen zu prüfen, geben Sie --capture-anchors an.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::InspectionWords</name>
    <message>
        <source>The command was interrupted, so there is no verdict. Run it again.</source>
        <translation>Unterbrochen: Es gibt kein Urteil. Starten Sie den Befehl noch einmal, um eines zu bekommen.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::JunitWords</name>
    <message>
        <source>%1 cannot be written. Name another file after --junit.</source>
        <translation>%1 kann nicht geschrieben werden. Nennen Sie hinter --junit eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::LabWords</name>
    <message numerus="yes">
        <source>%1 has %n step(s). Use --step with a number up to that.</source>
        <translation>
            <numerusform>%1 hat %n Schritt. Nehmen Sie --step mit höchstens dieser Zahl.</numerusform>
            <numerusform>%1 hat %n Schritte. Nehmen Sie --step mit höchstens dieser Zahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>No output file is given. Name it with -o, such as -o world.rootline.</source>
        <translation>Es ist keine Ausgabedatei angegeben. Nennen Sie sie mit -o, etwa -o world.rootline.</translation>
    </message>
    <message>
        <source>&quot;lab&quot; needs &quot;list&quot;, or one of &quot;check&quot;, &quot;capture&quot;, &quot;serve&quot;, &quot;test&quot; or &quot;worksheet&quot; and the name of a world or a file.</source>
        <translation>Nach „lab“ folgt „list“, oder „check“, „capture“, „serve“, „test“ oder „worksheet“ und der Name einer Welt oder einer Datei.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::MainWords</name>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;rootline-cli --help&quot; shows the commands.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. „rootline-cli --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>No command is given. &quot;rootline-cli --help&quot; shows the commands.</source>
        <translation>Es ist kein Befehl angegeben. „rootline-cli --help“ zeigt die Befehle.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::OutputWords</name>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>rootline::cli::PlanWords</name>
    <message>
        <source>&quot;plan&quot; needs a zone and a goal. Write for example: rootline-cli plan example.org move. Goals are %1.</source>
        <translation>„plan“ braucht eine Zone und ein Ziel. Schreiben Sie zum Beispiel: rootline-cli plan example.org move. Ziele sind %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a goal. Use one of: %2.</source>
        <translation>„%1“ ist kein Ziel. Nehmen Sie eines von diesen: %2.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ResolverWords</name>
    <message>
        <source>&quot;%1&quot; is not a resolver. Name an address, tls://HOST, https://HOST/path or system.</source>
        <translation>„%1“ ist kein Resolver. Eine Adresse, tls://HOST, https://HOST/path oder system angeben.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::SameFileWords</name>
    <message>
        <source>This command already uses %1, as %2. Name another file to write.</source>
        <extracomment>%1 and %2 are names of one file</extracomment>
        <translation>Dieser Befehl benutzt %1 schon, als %2. Nennen Sie eine andere Datei zum Schreiben.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ServingWords</name>
    <message>
        <source>%1 cannot be used: only administrators may use ports below 1024. Use --port 5300.</source>
        <extracomment>%1 is an address and a port</extracomment>
        <translation>%1 kann nicht benutzt werden: Nur Administratoren dürfen Ports unter 1024 benutzen. Nehmen Sie --port 5300.</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2). Use another --port.</source>
        <translation>%1 kann nicht benutzt werden (%2). Nehmen Sie einen anderen --port.</translation>
    </message>
    <message>
        <source>Ask, in another terminal:</source>
        <translation>In einem anderen Terminal fragen:</translation>
    </message>
    <message>
        <source>Unbound, in its configuration:</source>
        <extracomment>What follows are lines for the configuration of the resolver Unbound</extracomment>
        <translation>Unbound, in dessen Konfiguration:</translation>
    </message>
    <message>
        <source>Unbound and dnsviz can query name servers only on port 53.</source>
        <translation>Unbound und dnsviz können Nameservern nur auf Port 53 folgen.</translation>
    </message>
    <message>
        <source>Ctrl-C ends it.</source>
        <translation>Strg-C beendet es.</translation>
    </message>
    <message>
        <source>Serving: %1</source>
        <extracomment>%1 the title of a scenario</extracomment>
        <translation>Beantwortet wird: %1</translation>
    </message>
</context>
<context>
    <name>rootline::cli::TestWords</name>
    <message>
        <source>%1 contains no scenario file. The name of a scenario file ends in .json.</source>
        <translation>%1 enthält kein Szenario. Der Name einer Szenariodatei endet auf .json.</translation>
    </message>
    <message>
        <source>%1: all expectations are met</source>
        <extracomment>%1 a scenario file</extracomment>
        <translation>%1: Alle Erwartungen sind erfüllt</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ValidationWords</name>
    <message>
        <source>&quot;%1&quot;: %2 publishes no such key.</source>
        <translation>„%1“: %2 veröffentlicht keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no CDS record of %2 was received.</source>
        <translation>„%1“: Kein CDS-Eintrag von %2 wurde empfangen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no answer of that server of %2 was received. Use --all-servers to ask every server.</source>
        <translation>„%1“: Dieser Server von %2 wurde nicht gehört. Mit --all-servers werden alle gefragt.</translation>
    </message>
    <message>
        <source>, because: %1</source>
        <translation>, weil: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 a verdict such as &quot;secure&quot;, %2 how many resolvers come to it</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot;. Use one of: %2.</source>
        <translation>Eine Richtlinie „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the parent of %2 publishes no such DS.</source>
        <translation>„%1“: Die übergeordnete Zone von %2 veröffentlicht keinen solchen DS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a change that can be assumed. Begin with add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds, only-server or at.</source>
        <translation>„%1“ lässt sich nicht annehmen. Am Anfang steht add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds, only-server oder at.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a key tag from 0 to 65535 after it.</source>
        <translation>Hinter „%1“ fehlt eine Schlüsselnummer von 0 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs key tag, algorithm, digest type and digest after it.</source>
        <translation>Hinter „%1“ fehlen Schlüsselnummer, Algorithmus, Digest-Typ und Digest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs flags, protocol, algorithm and public key after it.</source>
        <translation>Hinter „%1“ fehlen Flags, Protokoll, Algorithmus und öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains no valid name.</source>
        <translation>„%1“ enthält keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a time such as 2026-11-21T20:00:00Z after it.</source>
        <translation>Hinter „%1“ fehlt eine Zeit wie 2026-11-21T20:00:00Z.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot;, only &quot;in&quot; and a zone may follow.</source>
        <translation>Hinter „%1“ kommt nichts außer „in“ und einer Zone.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 is not a zone of this chain. Name one after &quot;in&quot;.</source>
        <translation>„%1“: %2 ist keine Zone dieser Kette. Eine hinter „in“ nennen.</translation>
    </message>
    <message>
        <source>Compared with real programs: %1. The other rows follow documentation and source code only.</source>
        <extracomment>%1 programs with their versions, such as &quot;Unbound 1.17.1, delv 9.18&quot;</extracomment>
        <translation>Mit echten Programmen verglichen: %1. Die übrigen Zeilen folgen nur Dokumentation und Quelltext.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::WayWords</name>
    <message>
        <source>&quot;%1&quot; cannot be asked. Use authoritative, system, an address such as 192.0.2.53 or 192.0.2.53@5353, tls://HOST or https://HOST/path.</source>
        <translation>„%1“ kann nicht gefragt werden. Verwenden Sie authoritative, system, eine Adresse wie 192.0.2.53 oder 192.0.2.53@5353, tls://HOST oder https://HOST/pfad.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, a port from 1 to 65535 must follow the @.</source>
        <translation>Hinter das @ von „%1“ gehört ein Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a resolver. Write tls://HOST or https://HOST/path, with &quot;:&quot; and the port after HOST if it is not the standard port.</source>
        <translation>„%1“ ist keine Adresse eines Resolvers. Schreiben Sie tls://HOST oder https://HOST/pfad, mit „:“ und dem Port hinter HOST, wo es nicht der übliche ist.</translation>
    </message>
    <message>
        <source>Questions are not sent over unencrypted HTTP. Write https:// instead, or the resolver&apos;s address alone.</source>
        <translation>Über unverschlüsseltes HTTP werden keine Fragen geschickt. Schreiben Sie https://, oder die Adresse des Resolvers allein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be asked: resolvers are reached by tls:// or https://, or by their address alone.</source>
        <translation>„%1“ kann nicht gefragt werden: Resolver erreicht man mit tls:// oder https://, oder mit ihrer Adresse allein.</translation>
    </message>
    <message>
        <source>This computer has no configured resolver. Write the address of a resolver after --via.</source>
        <translation>Es wurde kein Resolver dieses Rechners gefunden. Schreiben Sie die Adresse eines Resolvers hinter --via.</translation>
    </message>
    <message>
        <source>%1 contains no certificate in PEM form. Name the right file.</source>
        <translation>%1 enthält kein Zertifikat in PEM-Form. Nennen Sie die richtige Datei.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::WorksheetWords</name>
    <message>
        <source>No output file is given. Name a PDF file with -o, such as -o worksheet.pdf.</source>
        <translation>Es ist keine Ausgabedatei angegeben. Nennen Sie eine PDF-Datei mit -o, etwa -o worksheet.pdf.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ZoneCommandWords</name>
    <message>
        <source>Standard input cannot be read. Name the zone file instead.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen. Nennen Sie stattdessen die Zonendatei.</translation>
    </message>
    <message>
        <source>%1, line %2 cannot be read: %3. Correct the line. If the zone is stored in another form, convert it to text first.</source>
        <extracomment>%1 file, %2 line number, %3 reason in English</extracomment>
        <translation>%1, Zeile %2 lässt sich nicht lesen: %3. Berichtigen Sie die Zeile. Eine Zone in anderer Form muss zuerst als Text geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 has no SOA record, so it is not a complete zone. Name the file of a zone.</source>
        <translation>%1 hat keinen SOA-Eintrag und ist deshalb keine ganze Zone. Nennen Sie die Datei einer Zone.</translation>
    </message>
    <message>
        <source>No zone is given. Name one zone file, or - for standard input.</source>
        <translation>Es ist keine Zone angegeben. Nennen Sie eine Zonendatei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 must end in .html: a report about a zone is saved in this format.</source>
        <translation>%1 muss auf .html enden: In dieser Form werden die Fehler einer Zone gespeichert.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ZoneWords</name>
    <message>
        <source>--capture and --lab exclude each other. Leave one out.</source>
        <translation>--capture und --lab schließen einander aus. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>The name servers say that %1 does not exist. Check the spelling.</source>
        <translation>%1 gibt es nicht, sagen die Nameserver. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many: &quot;%2&quot; needs one name.</source>
        <translation>„%1“ ist ein Argument zu viel: „%2“ braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>rootline::desktop::Arguments</name>
    <message>
        <source>&quot;%1&quot; is one argument too many: give one name and at most one type.</source>
        <translation>„%1“ ist ein Argument zu viel: Geben Sie einen Namen und höchstens einen Typ an.</translation>
    </message>
</context>
<context>
    <name>rootline::desktop::Controller</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>From %1, recorded on %2. No server was asked now.</source>
        <extracomment>%1 a file, %2 date and time</extracomment>
        <translation>Aus %1, aufgezeichnet am %2. Jetzt wurde kein Server gefragt.</translation>
    </message>
    <message>
        <source>Wait until the check is over, then look at another time or server.</source>
        <translation>Bis zum Ende der Prüfung warten, dann eine andere Zeit oder einen anderen Server ansehen.</translation>
    </message>
    <message>
        <source>The attack</source>
        <translation>Der Angriff</translation>
    </message>
    <message>
        <source>Draw the attac&amp;k</source>
        <translation>An&amp;griff zeichnen</translation>
    </message>
    <message>
        <source>The roll</source>
        <translation>Der Wechsel</translation>
    </message>
    <message>
        <source>Draw the rol&amp;l</source>
        <translation>We&amp;chsel zeichnen</translation>
    </message>
    <message>
        <source>Wait until the check is over, then ask resolvers.</source>
        <translation>Bis zum Ende der Prüfung warten, dann Resolver fragen.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of names. Split it into several files.</source>
        <translation>%1 ist zu groß für eine Liste von Namen. In mehrere teilen.</translation>
    </message>
    <message>
        <source>Wait until the check is over, then compare it.</source>
        <translation>Warten Sie, bis die Prüfung zu Ende ist, und vergleichen Sie dann.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>In a comparison: the name of what the window shows</extracomment>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Die Namen</translation>
    </message>
    <message>
        <source>Draw the &amp;names</source>
        <translation>&amp;Namen zeichnen</translation>
    </message>
    <message>
        <source>Wait until the check is finished, then save the answers.</source>
        <translation>Warten Sie, bis die Prüfung zu Ende ist, und speichern Sie dann, was sie gehört hat.</translation>
    </message>
</context>
<context>
    <name>rootline::desktop::Screenshot</name>
    <message>
        <source>%1 cannot be written (%2). Name another file.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Nennen Sie eine andere Datei.</translation>
    </message>
</context>
</TS>
