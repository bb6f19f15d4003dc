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
        <source>All DNSKEY records of the zone. A key that the parent vouches for has to sign the set; then every key in it counts.</source>
        <translation>Alle DNSKEY-Einträge der Zone. Ein Schlüssel, für den die übergeordnete Zone bürgt, muss den Satz signieren; dann zählt jeder Schlüssel darin.</translation>
    </message>
    <message>
        <source>This key is trusted because this program is configured so. Everything below hangs on it.</source>
        <translation>Diesem Schlüssel wird vertraut, weil dieses Programm so eingestellt ist. Alles darunter hängt an ihm.</translation>
    </message>
    <message>
        <source>%1 publishes a digest of this zone&apos;s key. The key was hashed here; both are equal.</source>
        <translation>%1 veröffentlicht einen Hashwert des Schlüssels dieser Zone. Der Schlüssel wurde hier gehasht; beide sind gleich.</translation>
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
        <source>lies in the gap</source>
        <extracomment>A step of a proof of absence: the name lies in the gap that an NSEC record tells</extracomment>
        <translation>liegt in der Lücke</translation>
    </message>
    <message>
        <source>nearest name that exists</source>
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
        <source>The zone is signed, so there has to be a signature here, and none was sent.</source>
        <translation>Die Zone ist signiert; hier muss also eine Signatur stehen, und es kam keine.</translation>
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
        <source>The chain does not reach it</source>
        <translation>Die Kette reicht nicht bis hierher</translation>
    </message>
    <message>
        <source>%1; by its word alone: %2</source>
        <extracomment>About a name server. %1: &quot;answers&quot;. %2: a verdict such as &quot;bogus&quot;</extracomment>
        <translation>%1; nach seinem Wort allein: %2</translation>
    </message>
    <message>
        <source>Trust anchor %1</source>
        <translation>Vertrauensanker %1</translation>
    </message>
    <message>
        <source>The name servers say something else by now. Caches may answer with this copy until %1.</source>
        <translation>Die Nameserver sagen inzwischen etwas anderes. Caches dürfen bis %1 mit dieser Kopie antworten.</translation>
    </message>
    <message>
        <source>Whoever has this copy comes to</source>
        <translation>Wer diese Kopie hat, kommt zu</translation>
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
        <source>not protected</source>
        <extracomment>State of a part of the picture: not protected by DNSSEC, which is not an error</extracomment>
        <translation>nicht geschützt</translation>
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
        <source>not heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
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
        <source>keys not heard yet</source>
        <translation>Schlüssel noch nicht gehört</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>signed for another %1</source>
        <extracomment>When the first signature of a zone ends: %1 is a short time span such as &quot;6 d&quot;</extracomment>
        <translation>noch signiert für %1</translation>
    </message>
    <message>
        <source>signed · %1</source>
        <translation>signiert · %1</translation>
    </message>
    <message>
        <source>trusted here by an anchor</source>
        <extracomment>On a link between zones where a configured trust anchor stands in for the parent</extracomment>
        <translation>hier durch einen Anker vertraut</translation>
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
        <source>the zone publishes none</source>
        <extracomment>Below &quot;no key here&quot;: the zone has no DNSKEY records although a DS record promises one</extracomment>
        <translation>die Zone veröffentlicht keinen</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>A zone outside DNSSEC; RFC 4035 calls it insecure. Calm: nothing is wrong</extracomment>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>answers, without protection</source>
        <extracomment>Below &quot;Not signed&quot;; calm, nothing is wrong</extracomment>
        <translation>antwortet, ohne Schutz</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>nobody publishes it</source>
        <translation>niemand veröffentlicht ihn</translation>
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
        <source>digest equal</source>
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
        <source>DS not heard yet</source>
        <translation>DS noch nicht gehört</translation>
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
        <source>Whoever has this copy gets an error.</source>
        <translation>Wer diese Kopie hat, bekommt einen Fehler.</translation>
    </message>
    <message>
        <source>still fits</source>
        <extracomment>On the link from an old copy of a set to what it still proves</extracomment>
        <translation>passt noch</translation>
    </message>
    <message>
        <source>keep signing until %1</source>
        <extracomment>On the broken link from an old DS to a zone without DNSKEY records</extracomment>
        <translation>weiter signieren bis %1</translation>
    </message>
    <message>
        <source>fits no key of today</source>
        <extracomment>On the broken link from an old DS to a zone with other keys</extracomment>
        <translation>passt zu keinem Schlüssel von heute</translation>
    </message>
    <message>
        <source>fits no signature of today</source>
        <extracomment>On the broken link from an old copy of a zone&apos;s keys to what the zone signs today</extracomment>
        <translation>passt zu keiner Signatur von heute</translation>
    </message>
    <message>
        <source>The clock of this computer?</source>
        <extracomment>On the card of the root, beside a clock: every signature is off by the same time, so the fault is not the zones&apos;</extracomment>
        <translation>Die Uhr dieses Computers?</translation>
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
        <source>Resolver that believes</source>
        <translation>Resolver, der glaubt</translation>
    </message>
    <message>
        <source>Resolver that checks</source>
        <translation>Resolver, der prüft</translation>
    </message>
    <message>
        <source>A resolver that does not check: %1</source>
        <translation>Ein Resolver, der nicht prüft: %1</translation>
    </message>
    <message>
        <source>A resolver that checks: %1</source>
        <translation>Ein Resolver, der prüft: %1</translation>
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
        <source>A forged answer wins the race</source>
        <translation>Eine gefälschte Antwort gewinnt das Rennen</translation>
    </message>
    <message>
        <source>An answer is changed on the way</source>
        <translation>Eine Antwort wird unterwegs geändert</translation>
    </message>
    <message>
        <source>The attacker signs with a key of their own</source>
        <translation>Der Angreifer signiert mit einem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>The zone&apos;s keys are exchanged</source>
        <translation>Die Schlüssel der Zone werden ausgetauscht</translation>
    </message>
    <message>
        <source>Signatures are cut off on the way</source>
        <translation>Signaturen werden unterwegs abgeschnitten</translation>
    </message>
    <message>
        <source>The DS is taken away</source>
        <translation>Der DS wird weggenommen</translation>
    </message>
    <message>
        <source>An old answer is played back</source>
        <translation>Eine alte Antwort wird eingespielt</translation>
    </message>
    <message>
        <source>&quot;No such name&quot; is made up</source>
        <translation>„Diesen Namen gibt es nicht“ ist erfunden</translation>
    </message>
    <message>
        <source>A proof for another name is played back</source>
        <translation>Ein Beweis für einen anderen Namen wird eingespielt</translation>
    </message>
    <message>
        <source>Somebody reads along</source>
        <translation>Jemand liest mit</translation>
    </message>
    <message>
        <source>The servers are flooded</source>
        <translation>Die Server werden überflutet</translation>
    </message>
    <message>
        <source>The signing system has an intruder</source>
        <translation>Im Signiersystem ist ein Eindringling</translation>
    </message>
    <message>
        <source>A wrong record, properly signed</source>
        <translation>Ein falscher Record, ordentlich signiert</translation>
    </message>
    <message>
        <source>The attacker sends a reply of their own, before the true one comes.</source>
        <translation>Der Angreifer schickt eine eigene Antwort, bevor die wahre kommt.</translation>
    </message>
    <message>
        <source>Somebody on the way changes what the reply says.</source>
        <translation>Jemand unterwegs ändert, was die Antwort sagt.</translation>
    </message>
    <message>
        <source>The attacker changes the reply and signs it with their own key.</source>
        <translation>Der Angreifer ändert die Antwort und signiert sie mit einem eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The attacker puts their own keys into the zone and signs everything anew.</source>
        <translation>Der Angreifer setzt eigene Schlüssel in die Zone und signiert alles neu.</translation>
    </message>
    <message>
        <source>Somebody on the way changes the reply and leaves the signature out.</source>
        <translation>Jemand unterwegs ändert die Antwort und lässt die Signatur weg.</translation>
    </message>
    <message>
        <source>The reply about the DS is changed, so that the zone looks unsigned.</source>
        <translation>Die Antwort zum DS wird geändert, sodass die Zone unsigniert aussieht.</translation>
    </message>
    <message>
        <source>The attacker recorded an answer long ago, with its signature, and sends it today.</source>
        <translation>Der Angreifer hat vor langer Zeit eine Antwort mit ihrer Signatur aufgezeichnet und schickt sie heute.</translation>
    </message>
    <message>
        <source>The attacker replies that there is no such name.</source>
        <translation>Der Angreifer antwortet, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>The attacker replies that there is no such name, with a true proof for another name.</source>
        <translation>Der Angreifer antwortet, dass es den Namen nicht gibt, mit einem echten Beweis für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Somebody on the way reads question and answer, and changes nothing.</source>
        <translation>Jemand unterwegs liest Frage und Antwort und ändert nichts.</translation>
    </message>
    <message>
        <source>So much traffic is sent to the zone&apos;s servers that they cannot answer.</source>
        <translation>Den Servern der Zone wird so viel Verkehr geschickt, dass sie nicht antworten können.</translation>
    </message>
    <message>
        <source>Whoever holds the signing system signs what they like.</source>
        <translation>Wer das Signiersystem in der Hand hat, signiert, was er will.</translation>
    </message>
    <message>
        <source>Nobody attacks: a mistake was made, and signed.</source>
        <translation>Niemand greift an: Ein Fehler wurde gemacht und signiert.</translation>
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
        <source>Hears nothing. Its visitors get an error.</source>
        <translation>Hört nichts. Seine Besucher bekommen einen Fehler.</translation>
    </message>
    <message>
        <source>Takes the true answer. Others read it, too.</source>
        <translation>Nimmt die wahre Antwort. Andere lesen sie auch.</translation>
    </message>
    <message>
        <source>Takes the true answer.</source>
        <translation>Nimmt die wahre Antwort.</translation>
    </message>
    <message>
        <source>Takes it. Everybody who asks it is sent astray for %1.</source>
        <translation>Nimmt sie. Alle, die ihn fragen, werden fehlgeleitet: %1.</translation>
    </message>
    <message>
        <source>Refuses it: %1 Its visitors get an error, not a lie.</source>
        <translation>Lehnt ab: %1 Seine Besucher bekommen einen Fehler, keine Lüge.</translation>
    </message>
    <message>
        <source>Hears nothing that it could check. Its visitors get an error.</source>
        <translation>Hört nichts, was er prüfen könnte. Seine Besucher bekommen einen Fehler.</translation>
    </message>
    <message>
        <source>Takes it, too: nothing is signed here, so there is nothing to check.</source>
        <translation>Nimmt sie auch: Hier ist nichts signiert, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Takes the true answer. Nothing is signed here, so there is nothing to check.</source>
        <translation>Nimmt die wahre Antwort. Hier ist nichts signiert, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Takes it, too: every signature holds. DNSSEC does not stop this.</source>
        <translation>Nimmt sie auch: Jede Signatur gilt. Davor schützt DNSSEC nicht.</translation>
    </message>
    <message>
        <source>Takes the true answer, proved. Others read it, too: DNSSEC hides nothing.</source>
        <translation>Nimmt die wahre Antwort, bewiesen. Andere lesen sie auch: DNSSEC verbirgt nichts.</translation>
    </message>
    <message>
        <source>Takes the true answer, proved.</source>
        <translation>Nimmt die wahre Antwort, bewiesen.</translation>
    </message>
    <message>
        <source>The attacker must guess the message id, one of %1, and the port, one of %2: 1 in %3 for each forged reply.</source>
        <translation>Der Angreifer muss die Nachrichten-ID erraten, eine von %1, und den Port, einen von %2: 1 zu %3 für jede gefälschte Antwort.</translation>
    </message>
    <message>
        <source>The attacker must guess the message id, one of %1; the port is always the same.</source>
        <translation>Der Angreifer muss die Nachrichten-ID erraten, eine von %1; der Port ist immer derselbe.</translation>
    </message>
    <message>
        <source>%1 forged replies arrive before the true one: 1 in %2 for each race.</source>
        <translation>%1 gefälschte Antworten kommen vor der wahren an: 1 zu %2 für jedes Rennen.</translation>
    </message>
    <message>
        <source>Half of all attackers would have won after %1 races.</source>
        <translation>Die Hälfte aller Angreifer hätte nach %1 Rennen gewonnen.</translation>
    </message>
    <message>
        <source>Asking for a new name each time makes a new race at once (Kaminsky): after %1 races, %2 to have won one.</source>
        <translation>Wer jedes Mal nach einem neuen Namen fragt, hat sofort ein neues Rennen (Kaminsky): nach %1 Rennen zu %2 eines gewonnen.</translation>
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
        <source>Show the place in the picture</source>
        <translation>Die Stelle im Bild zeigen</translation>
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
        <source>Findings that came</source>
        <translation>Befunde, die dazukamen</translation>
    </message>
    <message>
        <source>Findings that went</source>
        <translation>Befunde, die verschwanden</translation>
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
        <source>They answer different questions: %1 and %2.</source>
        <translation>Sie beantworten verschiedene Fragen: %1 und %2.</translation>
    </message>
    <message>
        <source>The response code was %1 and is %2.</source>
        <extracomment>%1 and %2 response codes such as NOERROR</extracomment>
        <translation>Der Antwortcode war %1 und ist %2.</translation>
    </message>
    <message>
        <source>The zone %1 is new on the way.</source>
        <extracomment>%1 a zone</extracomment>
        <translation>Die Zone %1 ist neu auf dem Weg.</translation>
    </message>
    <message>
        <source>The zone %1 is no longer on the way.</source>
        <extracomment>%1 a zone</extracomment>
        <translation>Die Zone %1 liegt nicht mehr auf dem Weg.</translation>
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
        <source>Signature gone: %1</source>
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
        <source>When each signature runs out; drag the line to see another time (Ctrl+5)</source>
        <translation>Wann jede Signatur abläuft; die Linie lässt sich zu einer anderen Zeit ziehen (Strg+5)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>What each server says (Ctrl+6)</source>
        <translation>Was jeder Server sagt (Strg+6)</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Validation with the very octets (Ctrl+7)</source>
        <translation>Die Prüfung mit genau den Oktetten (Strg+7)</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Title of a page for changes that are only thought of</extracomment>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Try a change before you make it (Ctrl+8)</source>
        <translation>Eine Änderung ausprobieren, bevor sie gemacht wird (Strg+8)</translation>
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
        <source>Sign everything with the new algorithm, too. Do not publish its key yet.</source>
        <translation>Alles auch mit dem neuen Algorithmus signieren. Dessen Schlüssel noch nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Publish the key of the new algorithm.</source>
        <translation>Den Schlüssel des neuen Algorithmus veröffentlichen.</translation>
    </message>
    <message>
        <source>At the registrar, add the DS of the new key. Leave the old one where it is.</source>
        <translation>Beim Registrar den DS des neuen Schlüssels hinzufügen. Den alten stehen lassen.</translation>
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
        <source>Take the old keys out of the DNSKEY set.</source>
        <translation>Die alten Schlüssel aus dem DNSKEY-Satz nehmen.</translation>
    </message>
    <message>
        <source>Stop signing with the old algorithm.</source>
        <translation>Mit dem alten Algorithmus nicht mehr signieren.</translation>
    </message>
    <message>
        <source>Let the DNS host sign the zone. Nobody notices yet.</source>
        <translation>Die Zone vom DNS-Anbieter signieren lassen. Noch merkt es niemand.</translation>
    </message>
    <message>
        <source>At the registrar, remove every DS. Go on signing.</source>
        <translation>Beim Registrar jeden DS entfernen. Weiter signieren.</translation>
    </message>
    <message>
        <source>Now the DNS host may stop signing.</source>
        <translation>Jetzt darf der DNS-Anbieter mit dem Signieren aufhören.</translation>
    </message>
    <message>
        <source>Not sooner: a resolver that still has the old DNSKEY set would not find the key that the DS names.</source>
        <translation>Nicht früher: Ein Resolver, der noch den alten DNSKEY-Satz hat, fände den Schlüssel nicht, den der DS nennt.</translation>
    </message>
    <message>
        <source>Not sooner: caches hold the DS set without the new host&apos;s key, and would refuse what it signs.</source>
        <translation>Nicht früher: In Caches steht der DS-Satz ohne den Schlüssel des neuen Anbieters; was der signiert, würde abgelehnt.</translation>
    </message>
    <message>
        <source>Not sooner: some resolvers know only the old keys until then.</source>
        <translation>Nicht früher: Bis dahin kennen manche Resolver nur die alten Schlüssel.</translation>
    </message>
    <message>
        <source>Do not remove a key while caches may hold a DS that names it: whoever has that copy refuses everything.</source>
        <translation>Keinen Schlüssel entfernen, solange Caches einen DS haben können, der ihn nennt: Wer diese Kopie hat, lehnt alles ab.</translation>
    </message>
    <message>
        <source>Do not stop a minute sooner: while a DS is cached, an unsigned answer counts as forged. Do not put the DS back either; go on signing and wait.</source>
        <translation>Keine Minute früher aufhören: Solange ein DS im Cache steht, gilt eine unsignierte Antwort als gefälscht. Den DS auch nicht wieder eintragen; weiter signieren und warten.</translation>
    </message>
    <message>
        <source>Not sooner: where a key of an algorithm is published, resolvers may insist on its signatures.</source>
        <translation>Nicht früher: Wo ein Schlüssel eines Algorithmus veröffentlicht ist, dürfen Resolver auf dessen Signaturen bestehen.</translation>
    </message>
    <message>
        <source>until every cache has let go of the old DNSKEY set</source>
        <translation>bis kein Cache mehr den alten DNSKEY-Satz hat</translation>
    </message>
    <message>
        <source>until every cache has let go of the old DS set</source>
        <translation>bis kein Cache mehr den alten DS-Satz hat</translation>
    </message>
    <message>
        <source>until every cache has let go of the old name servers</source>
        <translation>bis kein Cache mehr die alten Nameserver hat</translation>
    </message>
    <message>
        <source>until every cache has let go of the zone&apos;s old records</source>
        <translation>bis kein Cache mehr alte Einträge der Zone hat</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>As soon as you like.</source>
        <translation>Jederzeit.</translation>
    </message>
    <message>
        <source>From %1 on: %2 after the step before, %3.</source>
        <extracomment>%1 date and time, %2 a duration, %3 &quot;until every cache has let go of the old DS set&quot;</extracomment>
        <translation>Ab dem %1: %2 nach dem Schritt davor, %3.</translation>
    </message>
    <message>
        <source>Move to another DNS host</source>
        <translation>Zu einem anderen DNS-Anbieter umziehen</translation>
    </message>
    <message>
        <source>Replace the key that the parent vouches for</source>
        <translation>Den Schlüssel wechseln, für den die Elternzone bürgt</translation>
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
        <source>%1 is not a zone of this chain. Check the name of the zone itself.</source>
        <translation>%1 ist keine Zone dieser Kette. Den Namen der Zone selbst prüfen.</translation>
    </message>
    <message>
        <source>%1 is broken now. Mend it first: waiting for caches would only keep the fault.</source>
        <translation>%1 ist jetzt kaputt. Zuerst reparieren: Auf Caches zu warten würde den Fehler nur bewahren.</translation>
    </message>
    <message>
        <source>%1 is not protected by DNSSEC now, so there is no order to keep: change it as you like.</source>
        <translation>%1 ist jetzt nicht durch DNSSEC geschützt, also ist keine Reihenfolge einzuhalten: nach Belieben ändern.</translation>
    </message>
    <message>
        <source>%1 is signed and its parent vouches for it already. There is nothing to do.</source>
        <translation>%1 ist signiert, und die Elternzone bürgt schon dafür. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The zone above %1 is not signed, so nobody could vouch for its keys. Signing would protect nobody yet.</source>
        <translation>Die Zone über %1 ist nicht signiert, also könnte niemand für ihre Schlüssel bürgen. Signieren würde noch niemanden schützen.</translation>
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
        <source>%1 hangs on a trust anchor, and no parent has a DS for it. Who trusts its key has to change the anchor first (RFC 5011).</source>
        <translation>%1 hängt an einem Vertrauensanker, und keine übergeordnete Zone hat einen DS dafür. Wer ihrem Schlüssel vertraut, muss erst den Anker wechseln (RFC 5011).</translation>
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
        <source>No difference: both say the same.</source>
        <translation>Kein Unterschied: Beide sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>rootline::DenialFigure</name>
    <message>
        <source>nothing in between</source>
        <translation>nichts dazwischen</translation>
    </message>
    <message>
        <source>end of the zone, back to %1</source>
        <translation>Ende der Zone, zurück zu %1</translation>
    </message>
    <message>
        <source>nearest name that exists (closest encloser)</source>
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
        <source>%1 has a record here that lists %2: the very type that it should deny.</source>
        <translation>%1 hat hier einen Record, der %2 nennt: genau den Typ, dessen Fehlen er zeigen soll.</translation>
    </message>
    <message>
        <source>This record is from the wrong side of a delegation (it lists %1), so it may not speak for %2.</source>
        <translation>Dieser Record ist von der falschen Seite einer Delegation (er nennt %1), also darf er nicht für %2 sprechen.</translation>
    </message>
    <message>
        <source>A signed gap ends at %1: so it exists, and the proof is for another name.</source>
        <translation>Eine signierte Lücke endet bei %1: Es gibt ihn also, und der Beweis gilt einem anderen Namen.</translation>
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
        <source>No record shows which name above %1 exists.</source>
        <translation>Kein Record zeigt, welchen Namen über %1 es gibt.</translation>
    </message>
    <message>
        <source>Nothing shows that no wildcard (%1) could have answered.</source>
        <translation>Nichts zeigt, dass kein Wildcard (%1) hätte antworten können.</translation>
    </message>
    <message>
        <source>The gap is told by a record whose own signature does not hold, so it proves nothing.</source>
        <translation>Die Lücke nennt ein Record, dessen eigene Signatur nicht gilt; er beweist also nichts.</translation>
    </message>
    <message>
        <source>The records do not prove what they should.</source>
        <translation>Die Records beweisen nicht, was sie sollen.</translation>
    </message>
    <message>
        <source>%1 falls into an opt-out span: delegations without DS are left out of it, so it is not signed.</source>
        <translation>%1 fällt in einen Opt-out-Bereich: Delegationen ohne DS sind darin ausgelassen, also ist er nicht signiert.</translation>
    </message>
    <message>
        <source>%1 has a signed record that says that the name does not exist.</source>
        <translation>%1 hat einen signierten Record, der sagt, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>%1 exists, and its signed record does not list %2.</source>
        <translation>%1 gibt es, und sein signierter Record nennt %2 nicht.</translation>
    </message>
    <message>
        <source>%1 does not exist; the wildcard %2 does, and its signed record does not list %3.</source>
        <translation>%1 gibt es nicht; das Wildcard %2 gibt es, und sein signierter Record nennt %3 nicht.</translation>
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
        <source>The names would have to be hashed so often that checking resolvers treat the zone as unsigned.</source>
        <translation>Die Namen müssten so oft gehasht werden, dass prüfende Resolver die Zone als unsigniert behandeln.</translation>
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
        <source>in the gap: does not exist</source>
        <translation>in der Lücke: gibt es nicht</translation>
    </message>
    <message>
        <source>the end of a gap: so it exists</source>
        <translation>das Ende einer Lücke: Es gibt ihn also</translation>
    </message>
    <message>
        <source>a record is here that may not speak for it</source>
        <translation>hier steht ein Record, der nicht dafür sprechen darf</translation>
    </message>
    <message>
        <source>not shown by any record</source>
        <translation>von keinem Record gezeigt</translation>
    </message>
    <message>
        <source>outside every signed gap</source>
        <translation>außerhalb jeder signierten Lücke</translation>
    </message>
    <message>
        <source>has this record, which lists the type</source>
        <translation>hat diesen Record, der den Typ nennt</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>gibt es</translation>
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
        <source>What deserves attention</source>
        <translation>Was Beachtung verdient</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
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
        <source>The very octets that the signature covers:</source>
        <translation>Genau die Oktette, die die Signatur abdeckt:</translation>
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
        <source>Commands to check it elsewhere</source>
        <translation>Befehle, um es anderswo zu prüfen</translation>
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
        <source>one bit turned over</source>
        <translation>ein Bit umgedreht</translation>
    </message>
    <message>
        <source>This digest cannot be made here.</source>
        <translation>Dieser Digest lässt sich hier nicht berechnen.</translation>
    </message>
    <message>
        <source>Equal all the same: names are hashed in lower case, and this bit only makes a letter large.</source>
        <translation>Trotzdem gleich: Namen werden in Kleinbuchstaben gehasht, und dieses Bit macht nur einen Buchstaben groß.</translation>
    </message>
    <message>
        <source>Equal: whoever trusts the DS may trust this key.</source>
        <translation>Gleich: Wer dem DS vertraut, darf diesem Schlüssel vertrauen.</translation>
    </message>
    <message>
        <source>One bit was turned over; %1 of %2 bits of the hash are others. The DS fits no more.</source>
        <translation>Ein Bit wurde umgedreht; %1 von %2 Bits des Hashs sind andere. Der DS passt nicht mehr.</translation>
    </message>
    <message>
        <source>Not equal: this DS is of another key.</source>
        <translation>Nicht gleich: Dieser DS gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Keys of algorithm 1 have their tag from the end of the key itself: %1.</source>
        <translation>Schlüssel mit Algorithmus 1 haben ihren Tag aus dem Ende des Schlüssels selbst: %1.</translation>
    </message>
    <message>
        <source>The key tag by hand</source>
        <translation>Der Key-Tag von Hand</translation>
    </message>
    <message>
        <source>The octets of the record, two by two, as numbers; then their sum (RFC 4034 appendix B).</source>
        <translation>Die Oktette des Records, je zwei als Zahl; dann ihre Summe (RFC 4034, Anhang B).</translation>
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
        <source>what is above 65535 of it: sum divided by 65536</source>
        <translation>was davon über 65535 liegt: Summe durch 65536</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beides zusammen</translation>
    </message>
    <message>
        <source>its remainder by 65536 is the key tag</source>
        <translation>der Rest durch 65536 ist der Key-Tag</translation>
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
        <source>&quot;expect&quot; says %1, but the check comes to %2. Correct &quot;verdict&quot;, or the changes of this step.</source>
        <translation>„expect“ sagt %1, aber die Prüfung ergibt %2. Korrigieren Sie „verdict“ oder die Änderungen dieses Schritts.</translation>
    </message>
    <message>
        <source>&quot;expect&quot; says that the cause is %1, but the check comes to %2. Correct &quot;cause&quot;, or the changes of this step.</source>
        <translation>„expect“ nennt als Ursache %1, aber die Prüfung ergibt %2. Korrigieren Sie „cause“ oder die Änderungen dieses Schritts.</translation>
    </message>
    <message>
        <source>the change &quot;%1&quot; changes nothing: the zone has nothing that fits it, or it is so already. Correct its fields.</source>
        <translation>Die Änderung „%1“ ändert nichts: Die Zone hat nichts, was zu ihr passt, oder es ist schon so. Korrigieren Sie ihre Felder.</translation>
    </message>
    <message>
        <source>no step applies the change &quot;%1&quot;. Add it to &quot;apply&quot;, or remove it.</source>
        <translation>Kein Schritt wendet die Änderung „%1“ an. Nehmen Sie sie in „apply“ auf oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>&quot;undo&quot; names &quot;%1&quot;, which is not in force here. Leave it out, or apply it before.</source>
        <translation>„undo“ nennt „%1“, das hier nicht gilt. Lassen Sie es weg oder wenden Sie es vorher an.</translation>
    </message>
    <message>
        <source>&quot;apply&quot; names &quot;%1&quot;, which is in force already. Leave it out, or undo it before.</source>
        <translation>„apply“ nennt „%1“, das schon gilt. Lassen Sie es weg oder nehmen Sie es vorher zurück.</translation>
    </message>
    <message>
        <source>&quot;forget&quot; names &quot;%1&quot;, which no cache keeps here. Leave it out, or keep it before.</source>
        <translation>„forget“ nennt „%1“, das hier kein Cache hält. Lassen Sie es weg oder nehmen Sie es vorher in „keep“ auf.</translation>
    </message>
    <message>
        <source>&quot;keep&quot; names &quot;%1&quot;, and no zone has it. Correct the name or the type.</source>
        <translation>„keep“ nennt „%1“, und keine Zone hat es. Korrigieren Sie den Namen oder den Typ.</translation>
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
        <source>%1 found out with %2: all there are.</source>
        <extracomment>%1 &quot;9 names of example.test.&quot;, %2 &quot;12 questions&quot;</extracomment>
        <translation>%1 herausgefunden mit %2: alle, die es gibt.</translation>
    </message>
    <message>
        <source>%1 found out with %2; then the walk came to an end.</source>
        <extracomment>%1 &quot;9 names of example.test.&quot;, %2 &quot;12 questions&quot;</extracomment>
        <translation>%1 herausgefunden mit %2; dann endete der Rundgang.</translation>
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
        <source>The names that the zone gives away</source>
        <translation>Die Namen, die die Zone verrät</translation>
    </message>
    <message>
        <source>%1 proves no absence, so there are no gaps to read.</source>
        <translation>%1 beweist keine Abwesenheit, also gibt es keine Lücken zu lesen.</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <extracomment>Below a name: who asks for this one, which is not there, is told where the gap ends</extracomment>
        <translation>gefragt nach %1</translation>
    </message>
    <message>
        <source>After %1 comes %2.</source>
        <translation>Nach %1 kommt %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>back at %1: the round is closed</source>
        <translation>wieder bei %1: Die Runde ist geschlossen</translation>
    </message>
    <message>
        <source>no gap was told here</source>
        <translation>hier wurde keine Lücke genannt</translation>
    </message>
</context>
<context>
    <name>rootline::Export</name>
    <message>
        <source>Chain of trust of %1</source>
        <translation>Vertrauenskette von %1</translation>
    </message>
    <message>
        <source>No signatures were seen, so nothing ends that a calendar could hold. Choose another format.</source>
        <translation>Es waren keine Signaturen zu sehen; für einen Kalender läuft also nichts ab. Wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>rootline::ExportFormat</name>
    <message>
        <source>What &quot;%1&quot; shall hold cannot be told from its ending. Use one of %2.</source>
        <extracomment>%1 a file&apos;s name, %2 a list such as &quot;.svg, .png&quot;</extracomment>
        <translation>An der Endung von „%1“ ist nicht zu erkennen, was die Datei enthalten soll. Nehmen Sie eine von %2.</translation>
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
        <source>Show it large</source>
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
        <source>Leave the keys and the DS of your own domain as they are.</source>
        <translation>Lassen Sie die Schlüssel und den DS Ihrer eigenen Domain, wie sie sind.</translation>
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
        <source>Remove the DS for key %1. Leave the other one: it fits.</source>
        <translation>Entfernen Sie den DS für Schlüssel %1. Lassen Sie den anderen stehen: Er passt.</translation>
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
        <source>Visitors reach %1, without the protection of DNSSEC.</source>
        <translation>Besucher erreichen %1, ohne den Schutz von DNSSEC.</translation>
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
        <source>The alias %1 is protected; its target %2 is not.</source>
        <translation>Der Alias %1 ist geschützt, sein Ziel %2 nicht.</translation>
    </message>
    <message>
        <source>An alias is as strong as its weakest part. That is not an error: the zone of the target is simply not signed, and only its DNS host could change that.</source>
        <translation>Ein Alias ist so stark wie sein schwächster Teil. Das ist kein Fehler: Die Zone des Ziels ist einfach nicht signiert, und nur ihr DNS-Anbieter könnte das ändern.</translation>
    </message>
    <message>
        <source>Each alias points to the next one, and the last to an earlier one. So there is no address at the end.</source>
        <translation>Jeder Alias zeigt auf den nächsten, und der letzte auf einen früheren. So gibt es am Ende keine Adresse.</translation>
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
        <source>Too many aliases in a row: not followed beyond %1.</source>
        <translation>Zu viele Aliase hintereinander: ab %1 nicht weiter verfolgt.</translation>
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
        <source>The alias from %1 to %2 does not follow from the rule that it was made from.</source>
        <translation>Der Alias von %1 zu %2 folgt nicht aus der Regel, aus der er gemacht wurde.</translation>
    </message>
    <message>
        <source>A whole branch of names is redirected by one record (DNAME). The alias that came with it points elsewhere, so a checking resolver does not believe it.</source>
        <translation>Ein Eintrag (DNAME) leitet einen ganzen Zweig von Namen um. Der Alias, der mitkam, zeigt woandershin; ein prüfender Resolver glaubt ihm deshalb nicht.</translation>
    </message>
    <message>
        <source>The alias from %1 to %2 is not signed, although its zone is.</source>
        <translation>Der Alias von %1 zu %2 ist nicht signiert, obwohl seine Zone es ist.</translation>
    </message>
    <message>
        <source>In a signed zone every alias needs a signature. Without it a checking resolver does not follow it.</source>
        <translation>In einer signierten Zone braucht jeder Alias eine Signatur. Ohne sie folgt ihm ein prüfender Resolver nicht.</translation>
    </message>
    <message>
        <source>%1 publishes none of the keys that are trusted here.</source>
        <translation>%1 veröffentlicht keinen der Schlüssel, denen hier vertraut wird.</translation>
    </message>
    <message>
        <source>Trust starts with keys that are set by hand: here %1. %2 now publishes %3. Old settings are the usual reason.</source>
        <extracomment>%1 a list of key tags, %2 a zone, %3 a list of key tags</extracomment>
        <translation>Vertrauen beginnt bei Schlüsseln, die von Hand eingestellt sind: hier %1. %2 veröffentlicht jetzt %3. Meist sind alte Einstellungen der Grund.</translation>
    </message>
    <message>
        <source>Update the resolver&apos;s software, which brings the current keys.</source>
        <translation>Aktualisieren Sie die Software des Resolvers; sie bringt die aktuellen Schlüssel mit.</translation>
    </message>
    <message>
        <source>Where trust anchors are set by hand, replace them by the current ones.</source>
        <translation>Wo Vertrauensanker von Hand eingestellt sind, ersetzen Sie sie durch die aktuellen.</translation>
    </message>
    <message>
        <source>The trusted key %1 does not sign the keys of %2.</source>
        <translation>Der Schlüssel %1, dem vertraut wird, signiert die Schlüssel von %2 nicht.</translation>
    </message>
    <message>
        <source>The key is published, but no valid signature by it was found on the list of keys. So nothing follows from trusting it.</source>
        <translation>Der Schlüssel ist veröffentlicht, aber an der Liste der Schlüssel fand sich keine gültige Signatur von ihm. So folgt nichts daraus, ihm zu vertrauen.</translation>
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
        <source>A revoked key says by itself that it must not be trusted any longer. Resolvers that keep their anchors up to date have dropped it.</source>
        <translation>Ein widerrufener Schlüssel sagt selbst, dass ihm nicht mehr vertraut werden darf. Resolver, die ihre Anker aktuell halten, haben ihn schon entfernt.</translation>
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
        <source>%1 lies outside every trust anchor in use.</source>
        <translation>%1 liegt außerhalb aller verwendeten Vertrauensanker.</translation>
    </message>
    <message>
        <source>Nothing that is trusted here vouches for this name. So it can be called neither protected nor unprotected.</source>
        <translation>Nichts, dem hier vertraut wird, bürgt für diesen Namen. Er lässt sich also weder geschützt noch ungeschützt nennen.</translation>
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
        <source>The DS at %1 for key %2 does not fit the key of %3.</source>
        <translation>Der DS bei %1 für Schlüssel %2 passt nicht zum Schlüssel von %3.</translation>
    </message>
    <message>
        <source>A key with this tag is published, but its digest is another one. Mostly a character was lost in copying, or the key was made anew.</source>
        <translation>Ein Schlüssel mit dieser Nummer ist veröffentlicht, aber sein Hashwert ist ein anderer. Meist ging beim Kopieren ein Zeichen verloren, oder der Schlüssel wurde neu erzeugt.</translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 names an algorithm that this key of %3 does not have.</source>
        <translation>Der DS bei %1 für Schlüssel %2 nennt einen Algorithmus, den dieser Schlüssel von %3 nicht hat.</translation>
    </message>
    <message>
        <source>The DS says %1. The number was probably chosen wrongly when the DS was entered.</source>
        <translation>Der DS sagt %1. Wahrscheinlich wurde beim Eintragen die falsche Nummer gewählt.</translation>
    </message>
    <message>
        <source>As long as the DS is there, checking resolvers expect signatures, and they find none. This happens when signing is switched off, or the domain is moved, and the DS stays behind.</source>
        <translation>Solange der DS da ist, erwarten prüfende Resolver Signaturen und finden keine. Das kommt vor, wenn das Signieren abgeschaltet wird oder die Domain umzieht und der DS zurückbleibt.</translation>
    </message>
    <message>
        <source>The DS at %1 names key %2 of %3, which has been withdrawn.</source>
        <translation>Der DS bei %1 nennt Schlüssel %2 von %3, der zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>The key carries the mark &quot;revoked&quot;. Checking resolvers do not trust it any longer.</source>
        <translation>Der Schlüssel trägt das Kennzeichen „widerrufen“. Prüfende Resolver vertrauen ihm nicht mehr.</translation>
    </message>
    <message>
        <source>The DS at %1 names key %2 of %3, which is not meant for signing a zone.</source>
        <translation>Der DS bei %1 nennt Schlüssel %2 von %3, der nicht zum Signieren einer Zone gedacht ist.</translation>
    </message>
    <message>
        <source>A key that signs a zone carries the mark &quot;zone key&quot;. This one does not, so it must not be used.</source>
        <translation>Ein Schlüssel, der eine Zone signiert, trägt das Kennzeichen „Zonenschlüssel“. Dieser trägt es nicht und darf deshalb nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The DS at %1 names key %2, which is not labelled as a key-signing key.</source>
        <translation>Der DS bei %1 nennt Schlüssel %2, der nicht als schlüsselsignierender Schlüssel gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>The label (SEP) is only a hint for people and signing programs. Resolvers do not look at it. Nothing has to be done.</source>
        <translation>Das Kennzeichen (SEP) ist nur ein Hinweis für Menschen und Signierprogramme. Resolver sehen es nicht an. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Key %1, for which %2 vouches, does not sign the keys of %3.</source>
        <translation>Schlüssel %1, für den %2 bürgt, signiert die Schlüssel von %3 nicht.</translation>
    </message>
    <message>
        <source>Checking resolvers follow the DS to this key. It must then have signed the zone&apos;s list of keys, and no valid signature by it is there.</source>
        <translation>Prüfende Resolver folgen dem DS zu diesem Schlüssel. Er muss dann die Liste der Schlüssel signiert haben, und eine gültige Signatur von ihm ist nicht da.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign the list of keys with key %1 again.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Liste der Schlüssel wieder mit Schlüssel %1 zu signieren.</translation>
    </message>
    <message>
        <source>If it no longer has that key, ask it for the DS of the present one, and enter that at your registrar.</source>
        <translation>Hat er diesen Schlüssel nicht mehr, fragen Sie ihn nach dem DS des jetzigen und tragen Sie diesen beim Registrar ein.</translation>
    </message>
    <message>
        <source>The DS names %1 with %2. A resolver that does not know one of them treats the zone as unsigned, not as broken.</source>
        <translation>Der DS nennt %1 mit %2. Ein Resolver, der eines davon nicht kennt, behandelt die Zone wie unsigniert, nicht wie fehlerhaft.</translation>
    </message>
    <message>
        <source>To be protected everywhere, ask your DNS host to change to algorithm 13 (ECDSA P-256) or 15 (Ed25519).</source>
        <translation>Um überall geschützt zu sein, bitten Sie Ihren DNS-Anbieter, auf Algorithmus 13 (ECDSA P-256) oder 15 (Ed25519) umzustellen.</translation>
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
        <source>SHA-1 is on its way out. Some resolvers already treat a domain that has nothing else as unsigned.</source>
        <translation>SHA-1 läuft aus. Manche Resolver behandeln eine Domain, die nichts anderes hat, schon wie unsigniert.</translation>
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
        <source>A DS with %1 for key %2 is not looked at.</source>
        <translation>Ein DS mit %1 für Schlüssel %2 wird nicht beachtet.</translation>
    </message>
    <message>
        <source>A DS with a stronger digest stands beside it, and resolvers use that one. You may remove the weaker one at your registrar when it suits you.</source>
        <translation>Daneben steht ein DS mit stärkerem Hashwert, und Resolver verwenden diesen. Den schwächeren können Sie beim Registrar entfernen, wann es Ihnen passt.</translation>
    </message>
    <message>
        <source>%1 also vouches for key %2, which %3 does not use at present.</source>
        <translation>%1 bürgt auch für Schlüssel %2, den %3 derzeit nicht verwendet.</translation>
    </message>
    <message>
        <source>This is usual while keys are changed, or for a key kept in reserve. One DS that fits is enough.</source>
        <translation>Das ist üblich, während Schlüssel gewechselt werden, oder für einen Schlüssel in Reserve. Ein passender DS genügt.</translation>
    </message>
    <message>
        <source>%1 announces %2 for %3, but no key of that algorithm signs its list of keys.</source>
        <translation>%1 kündigt %2 für %3 an, aber kein Schlüssel dieses Algorithmus signiert die Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>One path that holds is enough for today&apos;s resolvers, but some old ones ask for every algorithm that is announced.</source>
        <translation>Heutigen Resolvern genügt ein Weg, der hält; manche alte verlangen aber jeden angekündigten Algorithmus.</translation>
    </message>
    <message>
        <source>Remove the DS for key %1, unless a change of keys is under way.</source>
        <translation>Entfernen Sie den DS für Schlüssel %1, außer wenn gerade ein Schlüsselwechsel läuft.</translation>
    </message>
    <message>
        <source>The DS of %1 at %2 carries no valid signature.</source>
        <translation>Der DS von %1 bei %2 trägt keine gültige Signatur.</translation>
    </message>
    <message>
        <source>The DS is part of the zone above, which has to sign it. The domain itself cannot mend this.</source>
        <translation>Der DS gehört zur übergeordneten Zone, die ihn signieren muss. Die Domain selbst kann das nicht beheben.</translation>
    </message>
    <message>
        <source>Tell whoever runs the name servers of %1.</source>
        <translation>Sagen Sie es dem Betreiber der Nameserver von %1.</translation>
    </message>
    <message>
        <source>%1 is not signed. The zone above proves it.</source>
        <translation>%1 ist nicht signiert. Die übergeordnete Zone beweist es.</translation>
    </message>
    <message>
        <source>That is not an error: DNSSEC is a choice. To have it, ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar.</source>
        <translation>Das ist kein Fehler: DNSSEC ist freiwillig. Wer es möchte, bittet den DNS-Anbieter, die Zone zu signieren, und trägt dann den DS, den er nennt, beim Registrar ein.</translation>
    </message>
    <message>
        <source>The zone above %1 does not prove whether %1 is signed.</source>
        <translation>Die Zone über %1 beweist nicht, ob %1 signiert ist.</translation>
    </message>
    <message>
        <source>A signed zone has to prove that there is no DS. That proof is missing or does not hold, so a checking resolver must not go on. The domain itself cannot mend this.</source>
        <translation>Eine signierte Zone muss beweisen, dass es keinen DS gibt. Dieser Beweis fehlt oder hält nicht; ein prüfender Resolver darf deshalb nicht weitergehen. Die Domain selbst kann das nicht beheben.</translation>
    </message>
    <message>
        <source>%1 is not signed. The zone above lists signed domains only.</source>
        <translation>%1 ist nicht signiert. Die übergeordnete Zone führt nur signierte Domains auf.</translation>
    </message>
    <message>
        <source>That is not an error. Large zones may leave unsigned domains out of their proofs (&quot;opt-out&quot;). To have DNSSEC, ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar.</source>
        <translation>Das ist kein Fehler. Große Zonen dürfen unsignierte Domains aus ihren Beweisen weglassen („Opt-out“). Wer DNSSEC möchte, bittet den DNS-Anbieter, die Zone zu signieren, und trägt dann den DS, den er nennt, beim Registrar ein.</translation>
    </message>
    <message>
        <source>%1 is signed, but the zone above does not vouch for it.</source>
        <translation>%1 ist signiert, aber die übergeordnete Zone bürgt nicht dafür.</translation>
    </message>
    <message>
        <source>Without a DS in the zone above nobody can check the signatures. They do no harm, but they protect nobody.</source>
        <translation>Ohne DS in der übergeordneten Zone kann niemand die Signaturen prüfen. Sie schaden nicht, aber sie schützen auch niemanden.</translation>
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
        <source>Protected as soon as the registry has published the DS.</source>
        <translation>Geschützt, sobald die Registry den DS veröffentlicht hat.</translation>
    </message>
    <message>
        <source>The chain breaks above %1: at %2.</source>
        <translation>Die Kette bricht oberhalb von %1: bei %2.</translation>
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
        <source>Behind a checking resolver, look-ups for %1 end with an error instead of &quot;does not exist&quot;.</source>
        <translation>Hinter einem prüfenden Resolver enden Abfragen nach %1 mit einem Fehler statt mit „gibt es nicht“.</translation>
    </message>
    <message>
        <source>%1 says that there is nothing at %2 for %3, but sends no proof.</source>
        <extracomment>%1 a zone, %2 a name, %3 a record type</extracomment>
        <translation>%1 sagt, dass es bei %2 für %3 nichts gibt, schickt aber keinen Beweis.</translation>
    </message>
    <message>
        <source>In a signed zone even &quot;no&quot; has to be proved: by a signed record about the gap. Without it a checking resolver does not believe the answer.</source>
        <translation>In einer signierten Zone muss auch ein „Nein“ bewiesen werden: durch einen signierten Eintrag über die Lücke. Ohne ihn glaubt ein prüfender Resolver der Antwort nicht.</translation>
    </message>
    <message>
        <source>The proof that %1 does not exist leaves room for a wildcard.</source>
        <translation>Der Beweis, dass es %1 nicht gibt, lässt Platz für einen Platzhalter.</translation>
    </message>
    <message>
        <source>A wildcard record (*) could answer for the name. The proof has to say that there is none.</source>
        <translation>Ein Platzhalter-Eintrag (*) könnte für den Namen antworten. Der Beweis muss sagen, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>The proof about %1 does not show which name above it exists.</source>
        <translation>Der Beweis zu %1 zeigt nicht, welcher Name darüber existiert.</translation>
    </message>
    <message>
        <source>A proof with hashed names (NSEC3) starts at the nearest name above that does exist. That part is missing.</source>
        <translation>Ein Beweis mit gehashten Namen (NSEC3) beginnt beim nächsten Namen darüber, den es gibt. Dieser Teil fehlt.</translation>
    </message>
    <message>
        <source>The proof that %1 does not exist has a hole.</source>
        <translation>Der Beweis, dass es %1 nicht gibt, hat ein Loch.</translation>
    </message>
    <message>
        <source>A proof with hashed names (NSEC3) has to cover the name just below the nearest one that exists. That part is missing.</source>
        <translation>Ein Beweis mit gehashten Namen (NSEC3) muss den Namen gleich unter dem nächsten vorhandenen abdecken. Dieser Teil fehlt.</translation>
    </message>
    <message>
        <source>%1 answers that %2 has no %3 records; its own proof says that it has.</source>
        <translation>%1 antwortet, dass %2 keine %3-Einträge hat; der eigene Beweis sagt, dass es sie gibt.</translation>
    </message>
    <message>
        <source>The signed record lists the types that exist at the name. The type that was asked for, or an alias, is in the list.</source>
        <translation>Der signierte Eintrag zählt die Typen auf, die es bei dem Namen gibt. Der gefragte Typ oder ein Alias steht in der Liste.</translation>
    </message>
    <message>
        <source>A proof of %1 denies %2, which does exist.</source>
        <translation>Ein Beweis von %1 verneint %2, obwohl es den Namen gibt.</translation>
    </message>
    <message>
        <source>Resolvers may reuse such a proof and then deny the name to everybody.</source>
        <translation>Resolver dürfen einen solchen Beweis wiederverwenden und verneinen den Namen dann gegenüber allen.</translation>
    </message>
    <message>
        <source>The proof about %1 comes from above a delegation.</source>
        <translation>Der Beweis zu %1 kommt von oberhalb einer Delegation.</translation>
    </message>
    <message>
        <source>A zone can prove things about its own names only, not about those that it has handed to another zone.</source>
        <translation>Eine Zone kann nur über ihre eigenen Namen etwas beweisen, nicht über solche, die sie an eine andere Zone abgegeben hat.</translation>
    </message>
    <message>
        <source>The answer for %1 comes from the wildcard %2.</source>
        <translation>Die Antwort für %1 kommt vom Platzhalter %2.</translation>
    </message>
    <message>
        <source>One signed record answers for every name that does not exist by itself. That is in order.</source>
        <translation>Ein signierter Eintrag antwortet für alle Namen, die es nicht einzeln gibt. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>The answer for %1 comes from a wildcard, without proof that this was right.</source>
        <translation>Die Antwort für %1 kommt von einem Platzhalter, ohne Beweis, dass das richtig war.</translation>
    </message>
    <message>
        <source>A wildcard may answer only where the name itself does not exist, and the zone has to prove that.</source>
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
        <source>Additional rounds (NSEC3 iterations) cost every resolver time and make nothing safer. The recommended number is 0.</source>
        <translation>Zusätzliche Runden (NSEC3-Iterationen) kosten jeden Resolver Zeit und machen nichts sicherer. Empfohlen ist die Zahl 0.</translation>
    </message>
    <message>
        <source>Ask your DNS host to set the NSEC3 iterations of %1 to 0.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die NSEC3-Iterationen von %1 auf 0 zu setzen.</translation>
    </message>
    <message>
        <source>Good again as soon as the zone is signed that way.</source>
        <translation>Wieder gut, sobald die Zone so signiert ist.</translation>
    </message>
    <message>
        <source>%1 hashes names so often that it is treated as unsigned.</source>
        <translation>%1 hasht Namen so oft, dass die Zone wie unsigniert behandelt wird.</translation>
    </message>
    <message>
        <source>It asks for %1 additional rounds (NSEC3 iterations). Resolvers go along with %2 at most; above that they no longer check its proofs.</source>
        <translation>Sie verlangt %1 zusätzliche Runden (NSEC3-Iterationen). Resolver machen höchstens %2 mit; darüber prüfen sie ihre Beweise nicht mehr.</translation>
    </message>
    <message>
        <source>The proof about %1 would need the mark &quot;opt-out&quot;, which it does not carry.</source>
        <translation>Der Beweis zu %1 bräuchte das Kennzeichen „Opt-out“, das er nicht trägt.</translation>
    </message>
    <message>
        <source>Only with this mark may a zone leave unsigned domains out of its proofs.</source>
        <translation>Nur mit diesem Kennzeichen darf eine Zone unsignierte Domains aus ihren Beweisen weglassen.</translation>
    </message>
    <message>
        <source>%1 proves in the compact way that %2 does not exist.</source>
        <translation>%1 beweist auf die kompakte Art, dass es %2 nicht gibt.</translation>
    </message>
    <message>
        <source>The answer looks as if the name existed without any records. Large DNS hosts sign on the fly like this. That is in order.</source>
        <translation>Die Antwort sieht aus, als gäbe es den Namen ohne irgendwelche Einträge. Große DNS-Anbieter signieren so im laufenden Betrieb. Das ist in Ordnung.</translation>
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
        <source>%1 publishes no keys, although the zone above vouches for one.</source>
        <translation>%1 veröffentlicht keine Schlüssel, obwohl die übergeordnete Zone für einen bürgt.</translation>
    </message>
    <message>
        <source>Without the keys nobody can check the signatures of %1. A checking resolver then refuses the answers.</source>
        <translation>Ohne die Schlüssel kann niemand die Signaturen von %1 prüfen. Ein prüfender Resolver lehnt die Antworten dann ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host to publish the keys of %1 again.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Schlüssel von %1 wieder zu veröffentlichen.</translation>
    </message>
    <message>
        <source>If the domain is not to be signed any longer, remove the DS at your registrar.</source>
        <translation>Soll die Domain nicht mehr signiert sein, entfernen Sie den DS beim Registrar.</translation>
    </message>
    <message>
        <source>The keys of %1 carry no signature.</source>
        <translation>Die Schlüssel von %1 tragen keine Signatur.</translation>
    </message>
    <message>
        <source>The list of keys must be signed by the key for which the zone above vouches. Without that nothing in the zone can be checked.</source>
        <translation>Die Liste der Schlüssel muss von dem Schlüssel signiert sein, für den die übergeordnete Zone bürgt. Ohne das lässt sich nichts in der Zone prüfen.</translation>
    </message>
    <message>
        <source>No key for which %1 vouches signs the keys of %2.</source>
        <translation>Kein Schlüssel, für den %1 bürgt, signiert die Schlüssel von %2.</translation>
    </message>
    <message>
        <source>The DS fits key %1, and that key is published. But no valid signature by it is on the list of keys, so the others cannot be trusted.</source>
        <translation>Der DS passt zu Schlüssel %1, und dieser ist veröffentlicht. Aber an der Liste der Schlüssel ist keine gültige Signatur von ihm; den anderen kann deshalb nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Key %1 of %2 has been withdrawn.</source>
        <translation>Schlüssel %1 von %2 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>That is how a key leaves in good order: it is marked &quot;revoked&quot; for a while, then it disappears. Nothing has to be done.</source>
        <translation>So geht ein Schlüssel ordentlich: Er ist eine Weile als „widerrufen“ gekennzeichnet, dann verschwindet er. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Key %1 of %2 signs nothing that was seen.</source>
        <translation>Schlüssel %1 von %2 signiert nichts, was gesehen wurde.</translation>
    </message>
    <message>
        <source>It may be kept in reserve, or a change of keys is under way. Nothing has to be done.</source>
        <translation>Vielleicht ist er Reserve, oder ein Schlüsselwechsel läuft. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Key %1 of %2 has a length that is not possible for %3.</source>
        <translation>Schlüssel %1 von %2 hat eine Länge, die bei %3 nicht möglich ist.</translation>
    </message>
    <message>
        <source>The key was damaged, probably when it was copied. No signature can be checked with it.</source>
        <translation>Der Schlüssel wurde beschädigt, wahrscheinlich beim Kopieren. Mit ihm lässt sich keine Signatur prüfen.</translation>
    </message>
    <message>
        <source>Key %1 of %2 carries a wrong protocol number.</source>
        <translation>Schlüssel %1 von %2 trägt eine falsche Protokollnummer.</translation>
    </message>
    <message>
        <source>The field must be 3 for DNSSEC. Checking resolvers do not use a key with another value.</source>
        <translation>Für DNSSEC muss das Feld 3 sein. Prüfende Resolver verwenden keinen Schlüssel mit anderem Wert.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is not marked as a zone key.</source>
        <translation>Schlüssel %1 von %2 ist nicht als Zonenschlüssel gekennzeichnet.</translation>
    </message>
    <message>
        <source>Only keys with this mark may sign a zone. Checking resolvers do not use the others.</source>
        <translation>Nur Schlüssel mit diesem Kennzeichen dürfen eine Zone signieren. Prüfende Resolver verwenden die anderen nicht.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is short: %3 bits.</source>
        <translation>Schlüssel %1 von %2 ist kurz: %3 Bit.</translation>
    </message>
    <message>
        <source>Short RSA keys can be worked out with enough computers. 2048 bits, or an algorithm with curves, is usual today.</source>
        <translation>Kurze RSA-Schlüssel lassen sich mit genügend Rechnern ausrechnen. Üblich sind heute 2048 Bit oder ein Algorithmus mit Kurven.</translation>
    </message>
    <message>
        <source>Good again when the new key is in use.</source>
        <translation>Wieder gut, wenn der neue Schlüssel in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Several keys of %1 share the tag %2.</source>
        <translation>Mehrere Schlüssel von %1 haben dieselbe Nummer %2.</translation>
    </message>
    <message>
        <source>A tag is a short checksum, not a name, so this can happen. Resolvers then have to try each key, and some give up early.</source>
        <translation>Die Nummer (Key-Tag) ist eine kurze Prüfsumme, kein Name; das kann also vorkommen. Resolver müssen dann jeden Schlüssel versuchen, und manche geben früh auf.</translation>
    </message>
    <message>
        <source>Ask your DNS host to make sure that the next key has another tag.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, dafür zu sorgen, dass der nächste Schlüssel eine andere Nummer hat.</translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which is being retired.</source>
        <translation>Schlüssel %1 von %2 verwendet %3, das ausläuft.</translation>
    </message>
    <message>
        <source>There are two readings today. Most checking resolvers still check it: secure. Operators who follow RFC 9905 do not check it any longer: for them the zone counts as unsigned.</source>
        <translation>Heute gibt es zwei Lesarten. Die meisten prüfenden Resolver prüfen es noch: sicher. Betreiber, die RFC 9905 folgen, prüfen es nicht mehr: Für sie gilt die Zone als unsigniert.</translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which must not be used any longer.</source>
        <translation>Schlüssel %1 von %2 verwendet %3, das nicht mehr verwendet werden darf.</translation>
    </message>
    <message>
        <source>Checking resolvers do not look at it. A zone that has nothing else counts as unsigned.</source>
        <translation>Prüfende Resolver beachten ihn nicht. Eine Zone, die nichts anderes hat, gilt als unsigniert.</translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which cannot be checked here.</source>
        <translation>Schlüssel %1 von %2 verwendet %3, das hier nicht geprüft werden kann.</translation>
    </message>
    <message>
        <source>That says something about this program, not about the zone. What only this key signs is treated as unsigned, not as broken.</source>
        <translation>Das sagt etwas über dieses Programm, nicht über die Zone. Was nur dieser Schlüssel signiert, wird wie unsigniert behandelt, nicht wie fehlerhaft.</translation>
    </message>
    <message>
        <source>The %1 records of %2 are not signed, although their zone is.</source>
        <extracomment>%1 a record type, %2 a name</extracomment>
        <translation>Die %1-Einträge von %2 sind nicht signiert, obwohl ihre Zone es ist.</translation>
    </message>
    <message>
        <source>In a signed zone every set of records needs a signature. Here it is missing, or it got lost on the way from the signing program to the name servers.</source>
        <translation>In einer signierten Zone braucht jeder Satz von Einträgen eine Signatur. Hier fehlt sie, oder sie ging auf dem Weg vom Signierprogramm zu den Nameservern verloren.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 ran out on %3.</source>
        <translation>Die Signatur der %1-Einträge von %2 ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>Signatures hold for some days or weeks and have to be renewed in time. That did not happen. The keys and the DS are not the reason.</source>
        <translation>Signaturen gelten einige Tage oder Wochen und müssen rechtzeitig erneuert werden. Das ist nicht geschehen. An den Schlüsseln und am DS liegt es nicht.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 holds only from %3 on.</source>
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
        <source>The signature on the %1 records of %2 runs out on %3.</source>
        <translation>Die Signatur der %1-Einträge von %2 läuft am %3 ab.</translation>
    </message>
    <message>
        <source>It is usually renewed well before. If that does not happen, checking resolvers will refuse these records from then on.</source>
        <translation>Normalerweise wird sie lange vorher erneuert. Geschieht das nicht, lehnen prüfende Resolver diese Einträge von da an ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host whether the automatic signing of %1 works.</source>
        <translation>Fragen Sie Ihren DNS-Anbieter, ob das automatische Signieren von %1 funktioniert.</translation>
    </message>
    <message>
        <source>Good again as soon as the signature is renewed.</source>
        <translation>Wieder gut, sobald die Signatur erneuert ist.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 has only just become valid.</source>
        <translation>Die Signatur der %1-Einträge von %2 ist gerade erst gültig geworden.</translation>
    </message>
    <message>
        <source>A resolver whose clock is a little slow refuses it for some minutes. Signing programs usually date signatures back by an hour.</source>
        <translation>Ein Resolver, dessen Uhr etwas nachgeht, lehnt sie einige Minuten lang ab. Signierprogramme datieren Signaturen meist um eine Stunde zurück.</translation>
    </message>
    <message>
        <source>Ask your DNS host to let signatures begin an hour in the past.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, Signaturen eine Stunde in der Vergangenheit beginnen zu lassen.</translation>
    </message>
    <message>
        <source>Good again by itself after some minutes.</source>
        <translation>Nach einigen Minuten von selbst wieder gut.</translation>
    </message>
    <message numerus="yes">
        <source>%n published keys have this tag; the signature fits none of them.</source>
        <translation>
            <numerusform>%n veröffentlichter Schlüssel hat diese Nummer; die Signatur passt nicht zu ihm.</numerusform>
            <numerusform>%n veröffentlichte Schlüssel haben diese Nummer; die Signatur passt zu keinem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 does not fit them.</source>
        <translation>Die Signatur der %1-Einträge von %2 passt nicht zu ihnen.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made with key %3, which %4 does not publish.</source>
        <translation>Die Signatur der %1-Einträge von %2 wurde mit Schlüssel %3 gemacht, den %4 nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made with key %3, which has been withdrawn.</source>
        <translation>Die Signatur der %1-Einträge von %2 wurde mit Schlüssel %3 gemacht, der zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>A revoked key may sign nothing but the list of keys. Another key has to sign this.</source>
        <translation>Ein widerrufener Schlüssel darf nur noch die Liste der Schlüssel signieren. Das hier muss ein anderer Schlüssel signieren.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made in the name of %3 instead of %4.</source>
        <translation>Die Signatur der %1-Einträge von %2 wurde im Namen von %3 statt von %4 gemacht.</translation>
    </message>
    <message>
        <source>Only the zone that holds the records may sign them. Mostly the zone was signed under another name, or two zones were mixed up.</source>
        <translation>Nur die Zone, in der die Einträge stehen, darf sie signieren. Meist wurde die Zone unter anderem Namen signiert, oder zwei Zonen wurden verwechselt.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made for a longer name.</source>
        <translation>Die Signatur der %1-Einträge von %2 wurde für einen längeren Namen gemacht.</translation>
    </message>
    <message>
        <source>A signature says how many parts its name has. It says more than this name has.</source>
        <translation>Eine Signatur sagt, wie viele Teile ihr Name hat. Sie nennt mehr, als dieser Name hat.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 counts the parts of the name wrongly.</source>
        <translation>Die Signatur der %1-Einträge von %2 zählt die Teile des Namens falsch.</translation>
    </message>
    <message>
        <source>A signature says how many parts its name has. Checking resolvers take this one for the signature of a wildcard, which it is not.</source>
        <translation>Eine Signatur sagt, wie viele Teile ihr Name hat. Prüfende Resolver halten diese für die Signatur eines Platzhalters, die sie nicht ist.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 names another algorithm than key %3 has.</source>
        <translation>Die Signatur der %1-Einträge von %2 nennt einen anderen Algorithmus, als Schlüssel %3 hat.</translation>
    </message>
    <message>
        <source>A key with this tag is published, but it is of another kind. So it cannot have made the signature.</source>
        <translation>Ein Schlüssel mit dieser Nummer ist veröffentlicht, aber von anderer Art. Er kann die Signatur also nicht gemacht haben.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 has a length that is not possible.</source>
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
        <source>It would begin on %1 and end on %2. The signing program&apos;s settings are probably wrong.</source>
        <translation>Sie würde am %1 beginnen und am %2 enden. Wahrscheinlich ist das Signierprogramm falsch eingestellt.</translation>
    </message>
    <message>
        <source>The %1 records of %2 may be kept longer than their signature allows.</source>
        <translation>Die %1-Einträge von %2 dürfen länger aufbewahrt werden, als ihre Signatur erlaubt.</translation>
    </message>
    <message>
        <source>The signature holds the time for which caches may keep the records (TTL). A name server gives a larger one. Resolvers use the smaller one.</source>
        <translation>In der Signatur steht, wie lange Zwischenspeicher die Einträge behalten dürfen (TTL). Ein Nameserver nennt eine längere Zeit. Resolver verwenden die kürzere.</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Gefragt war: %1.</translation>
    </message>
    <message>
        <source>That is not an error: DNSSEC is a choice, here of the operator of %1.</source>
        <translation>Das ist kein Fehler: DNSSEC ist eine Wahl, hier die des Betreibers von %1.</translation>
    </message>
    <message>
        <source>If a second DNS host signs there with keys of its own, do not copy: each has to publish the keys of all, and the DS of its key has to be added.</source>
        <translation>Wenn dort ein zweiter DNS-Anbieter mit eigenen Schlüsseln signiert, nicht kopieren: Jeder muss die Schlüssel aller veröffentlichen, und der DS seines Schlüssels muss hinzukommen.</translation>
    </message>
    <message>
        <source>If not: ask it to copy the zone anew to %1.</source>
        <translation>Wenn nicht: Bitten Sie ihn, die Zone neu auf %1 zu kopieren.</translation>
    </message>
    <message>
        <source>Ask it to repair its servers: none of them answers as it should.</source>
        <translation>Bitten Sie ihn, seine Server zu reparieren: Keiner antwortet, wie er sollte.</translation>
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
        <source>%1 refuses to answer.</source>
        <translation>%1 verweigert die Antwort.</translation>
    </message>
    <message>
        <source>%1 does not know %2, although it is listed as a name server of it.</source>
        <translation>%1 kennt %2 nicht, obwohl er als Nameserver dafür eingetragen ist.</translation>
    </message>
    <message>
        <source>Mostly a server that once held the zone is still on the list.</source>
        <translation>Meist steht ein Server noch auf der Liste, der die Zone früher hatte.</translation>
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
        <source>%1 has an answer that is too large, and no way to fetch it.</source>
        <translation>%1 hat eine zu große Antwort und keinen Weg, sie abzuholen.</translation>
    </message>
    <message>
        <source>Large answers have to be fetched over TCP. The server, or a firewall before it, does not allow TCP on its DNS port.</source>
        <translation>Große Antworten müssen über TCP geholt werden. Der Server oder eine Firewall davor lässt TCP auf dem DNS-Port nicht zu.</translation>
    </message>
    <message>
        <source>%1 leaves the signatures out.</source>
        <translation>%1 lässt die Signaturen weg.</translation>
    </message>
    <message>
        <source>The zone is signed, but this server&apos;s answers come without signatures. A checking resolver that happens to ask it does not believe them.</source>
        <translation>Die Zone ist signiert, aber die Antworten dieses Servers kommen ohne Signaturen. Ein prüfender Resolver, der zufällig ihn fragt, glaubt ihnen nicht.</translation>
    </message>
    <message>
        <source>%1 does not know EDNS.</source>
        <translation>%1 kennt EDNS nicht.</translation>
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
        <source>Either a change is still on its way to all servers, or several DNS hosts sign the zone and do not publish each other&apos;s keys.</source>
        <translation>Entweder ist eine Änderung noch unterwegs zu allen Servern, oder mehrere DNS-Anbieter signieren die Zone und veröffentlichen nicht auch die Schlüssel der anderen.</translation>
    </message>
    <message>
        <source>Check again in an hour.</source>
        <translation>Prüfen Sie in einer Stunde noch einmal.</translation>
    </message>
    <message>
        <source>If it is still so, show this result to your DNS host.</source>
        <translation>Ist es dann noch so, zeigen Sie dieses Ergebnis Ihrem DNS-Anbieter.</translation>
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
        <source>So nothing can be said about it. The reason may be the network of this computer.</source>
        <translation>Darum lässt sich nichts darüber sagen. Der Grund kann das Netz dieses Rechners sein.</translation>
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
        <source>Too much work: not everything of %1 was checked.</source>
        <translation>Zu viel Arbeit: Nicht alles von %1 wurde geprüft.</translation>
    </message>
    <message>
        <source>Like resolvers, this program stops at a limit, so that nobody can keep it busy. Reached: %1.</source>
        <extracomment>%1 what there was too much of, such as &quot;keys with one tag&quot;</extracomment>
        <translation>Wie Resolver hört dieses Programm an einer Grenze auf, damit niemand es endlos beschäftigen kann. Erreicht: %1.</translation>
    </message>
    <message>
        <source>Ask your DNS host to tidy %1 up: fewer keys, signatures and DS records.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, %1 aufzuräumen: weniger Schlüssel, Signaturen und DS-Einträge.</translation>
    </message>
    <message>
        <source>Good again as soon as the zone is tidied up.</source>
        <translation>Wieder gut, sobald die Zone aufgeräumt ist.</translation>
    </message>
    <message>
        <source>The answer of %1 is not quite as the standard wants it.</source>
        <translation>Die Antwort von %1 ist nicht ganz so, wie die Norm es will.</translation>
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
        <source>Good again as soon as the server answers properly.</source>
        <translation>Wieder gut, sobald der Server richtig antwortet.</translation>
    </message>
    <message>
        <source>The server is switched off, unreachable from here, or a firewall drops the question. Where other servers answer, they stand in for it.</source>
        <translation>Der Server ist ausgeschaltet oder von hier nicht erreichbar, oder eine Firewall verwirft die Frage. Wo andere Server antworten, springen sie ein.</translation>
    </message>
    <message>
        <source>The server is there, but says no. Where other servers answer, they stand in for it.</source>
        <translation>Der Server ist da, sagt aber Nein. Wo andere Server antworten, springen sie ein.</translation>
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
        <source>What %1 says alone would not be believed.</source>
        <translation>Was %1 allein sagt, würde nicht geglaubt.</translation>
    </message>
    <message>
        <source>Mostly a change has not reached all servers yet.</source>
        <translation>Meist hat eine Änderung noch nicht alle Server erreicht.</translation>
    </message>
    <message>
        <source>If it is still so, report it to the operator of %1.</source>
        <translation>Wenn es dann noch so ist, melden Sie es dem Betreiber von %1.</translation>
    </message>
    <message>
        <source>%1 gives an answer that a checking resolver refuses; other name servers of %2 do not.</source>
        <translation>%1 gibt eine Antwort, die ein prüfender Resolver ablehnt; andere Nameserver von %2 tun das nicht.</translation>
    </message>
    <message>
        <source>Ask through this computer&apos;s resolver: choose it at the top of the window, or on the command line &quot;--via system&quot;.</source>
        <extracomment>Do not translate what stands in quotes</extracomment>
        <translation>Fragen Sie über den Resolver dieses Rechners: Wählen Sie ihn oben im Fenster, oder auf der Kommandozeile „--via system“.</translation>
    </message>
    <message>
        <source>Or ask a resolver that you trust over an encrypted way, for example &quot;--via tls://HOST&quot; or &quot;--via https://HOST/dns-query&quot;.</source>
        <extracomment>Do not translate what stands in quotes</extracomment>
        <translation>Oder fragen Sie einen Resolver Ihres Vertrauens auf verschlüsseltem Weg, zum Beispiel „--via tls://HOST“ oder „--via https://HOST/dns-query“.</translation>
    </message>
    <message>
        <source>Ask the name servers themselves: choose them at the top of the window, or leave &quot;--via&quot; out on the command line.</source>
        <translation>Fragen Sie die Nameserver selbst: Wählen Sie sie oben im Fenster, oder lassen Sie „--via“ auf der Kommandozeile weg.</translation>
    </message>
    <message>
        <source>If every way shows the same, tell whoever runs this network, with this result.</source>
        <translation>Zeigt jeder Weg dasselbe, sagen Sie es den Betreibern dieses Netzes, mit diesem Ergebnis.</translation>
    </message>
    <message>
        <source>Something on the way drops the signatures.</source>
        <translation>Etwas auf dem Weg lässt die Signaturen weg.</translation>
    </message>
    <message>
        <source>Not even what the root signs arrived with its signatures. So this says nothing about %1: a device on the way, or the resolver that was asked, leaves DNSSEC&apos;s records out.</source>
        <translation>Nicht einmal, was die Root signiert, kam mit seinen Signaturen an. Über %1 sagt das also nichts: Ein Gerät auf dem Weg oder der gefragte Resolver lässt die Einträge von DNSSEC weg.</translation>
    </message>
    <message>
        <source>No name server can be reached from this network, neither over UDP nor over TCP.</source>
        <translation>Aus diesem Netz ist kein Nameserver erreichbar, weder über UDP noch über TCP.</translation>
    </message>
    <message>
        <source>Either this computer is not connected, or the network lets questions out (port 53) to its own resolver only. This says nothing about %1.</source>
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
        <source>There is nobody at that address and port, or the name of the resolver cannot be looked up.</source>
        <translation>An dieser Adresse und diesem Port ist niemand, oder der Name des Resolvers lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>The answers of the resolver %1 cannot be read.</source>
        <translation>Die Antworten des Resolvers %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>What came back is not what such a resolver says. Perhaps something else listens there.</source>
        <translation>Was zurückkam, sagt so ein Resolver nicht. Vielleicht lauscht dort etwas anderes.</translation>
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
        <source>Check the address with its path, mostly /dns-query.</source>
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
        <source>Who uses this resolver may not reach the name.</source>
        <translation>Wer diesen Resolver nutzt, erreicht den Namen vielleicht nicht.</translation>
    </message>
    <message>
        <source>The resolver %1 explains itself.</source>
        <extracomment>%1 a question, %2 what a resolver said, in its own words</extracomment>
        <translation>Der Resolver %1 erklärt sich.</translation>
    </message>
    <message>
        <source>Asked for %1 it says: %2</source>
        <translation>Nach %1 gefragt, sagt er: %2</translation>
    </message>
    <message>
        <source>It was made for %1. What nobody asked then cannot be known now.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Sie wurde für %1 gemacht. Was damals niemand gefragt hat, lässt sich jetzt nicht wissen.</translation>
    </message>
    <message>
        <source>Good again as soon as that is done.</source>
        <translation>Wieder gut, sobald das geschehen ist.</translation>
    </message>
    <message>
        <source>%1 is an alias and has %2 records as well.</source>
        <extracomment>%1 a name, %2 a record type</extracomment>
        <translation>%1 ist ein Alias und hat zugleich %2-Einträge.</translation>
    </message>
    <message>
        <source>Where an alias (CNAME) is, nothing else may be. Which of the two visitors get depends on the server and on what their resolver remembers.</source>
        <translation>Wo ein Alias (CNAME) steht, darf nichts anderes stehen. Welches von beiden Besucher bekommen, hängt vom Server ab und davon, was ihr Resolver sich gemerkt hat.</translation>
    </message>
    <message>
        <source>Remove either the alias or the other records of %1.</source>
        <translation>Entfernen Sie entweder den Alias oder die anderen Einträge von %1.</translation>
    </message>
    <message>
        <source>%1 announces key %2 as a coming trust anchor.</source>
        <translation>%1 kündigt den Schlüssel %2 als künftigen Vertrauensanker an.</translation>
    </message>
    <message>
        <source>Resolvers that keep their anchors up to date by themselves trust such a key after having seen it for 30 days. Where anchors are set by hand, the new one should be added before the old one goes.</source>
        <translation>Resolver, die ihre Anker selbst aktuell halten, vertrauen einem solchen Schlüssel, nachdem sie ihn 30 Tage lang gesehen haben. Wo Anker von Hand eingetragen werden, sollte der neue dazukommen, bevor der alte geht.</translation>
    </message>
    <message>
        <source>%1 publishes a DS set for itself.</source>
        <translation>%1 veröffentlicht DS-Einträge für sich selbst.</translation>
    </message>
    <message>
        <source>A DS counts only where the zone above publishes it. The one in the zone itself vouches for nothing and can confuse software.</source>
        <translation>Ein DS zählt nur dort, wo die übergeordnete Zone ihn veröffentlicht. Der in der Zone selbst bürgt für nichts und kann Programme verwirren.</translation>
    </message>
    <message>
        <source>Ask your DNS host to remove the DS records at the top of %1.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die DS-Einträge an der Spitze von %1 zu entfernen.</translation>
    </message>
    <message>
        <source>The chain of names of %1 does not close: from %2 it leads back to %3.</source>
        <extracomment>%1 a zone, %2 and %3 names</extracomment>
        <translation>Die Kette der Namen von %1 schließt sich nicht: Von %2 führt sie zurück zu %3.</translation>
    </message>
    <message>
        <source>The last record of the chain has to lead back to the top of the zone. Otherwise some resolvers do not accept it as proof.</source>
        <translation>Der letzte Eintrag der Kette muss zur Spitze der Zone zurückführen. Sonst nehmen manche Resolver ihn nicht als Beweis an.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign %1 anew.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, %1 neu zu signieren.</translation>
    </message>
    <message>
        <source>The parts of the proof about %1 do not go together.</source>
        <translation>Die Teile des Beweises über %1 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>They hash names in different ways (iterations or salt). One proof has to use one way throughout.</source>
        <translation>Sie bilden die Hashwerte der Namen auf verschiedene Weise (Durchgänge oder Salt). Ein Beweis muss durchgehend dieselbe verwenden.</translation>
    </message>
    <message>
        <source>%1 hashes names with a salt.</source>
        <translation>%1 bildet die Hashwerte der Namen mit einem Salt.</translation>
    </message>
    <message>
        <source>A salt makes nothing safer here, because every name is hashed with its zone&apos;s name anyway. The recommended way is to have none.</source>
        <translation>Ein Salt macht hier nichts sicherer, weil in jeden Hashwert ohnehin der Name der Zone eingeht. Empfohlen ist, keinen zu verwenden.</translation>
    </message>
    <message>
        <source>Ask your DNS host to set the NSEC3 salt of %1 to none.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, für %1 keinen NSEC3-Salt zu verwenden.</translation>
    </message>
    <message>
        <source>A record of the proof about %1 stands at a name that is no hash.</source>
        <translation>Ein Eintrag des Beweises über %1 steht bei einem Namen, der kein Hashwert ist.</translation>
    </message>
    <message>
        <source>A proof with hashed names (NSEC3) has the hash as its own name, directly below the zone. Here it is %1.</source>
        <extracomment>%1 a name</extracomment>
        <translation>Ein Beweis mit Hashwerten (NSEC3) trägt den Hashwert als eigenen Namen, unmittelbar unter der Zone. Hier ist es %1.</translation>
    </message>
    <message>
        <source>All names of %1 can be listed.</source>
        <translation>Alle Namen von %1 lassen sich auflisten.</translation>
    </message>
    <message>
        <source>Each proof that a name does not exist names the next one that does. That is how the simpler kind of proof (NSEC) works; whoever minds uses hashed names or signs on the fly.</source>
        <translation>Jeder Beweis, dass es einen Namen nicht gibt, nennt den nächsten, den es gibt. So arbeitet die einfachere Art des Beweises (NSEC); wen das stört, der verwendet Hashwerte oder signiert bei jeder Anfrage.</translation>
    </message>
    <message>
        <source>The answer that there is nothing at %1 comes without the zone&apos;s SOA record.</source>
        <translation>Die Antwort, dass es bei %1 nichts gibt, kommt ohne den SOA-Eintrag der Zone.</translation>
    </message>
    <message>
        <source>Resolvers read there how long they may remember the answer. Without it they ask again each time.</source>
        <translation>Resolver lesen dort, wie lange sie sich die Antwort merken dürfen. Ohne ihn fragen sie jedes Mal neu.</translation>
    </message>
    <message>
        <source>Ask your DNS host to update its name server software.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Software seiner Nameserver zu aktualisieren.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is marked as withdrawn, but does not say so itself.</source>
        <translation>Der Schlüssel %1 von %2 ist als zurückgezogen gekennzeichnet, bestätigt es aber nicht selbst.</translation>
    </message>
    <message>
        <source>Only the key&apos;s own signature on the list of keys makes the mark count. Resolvers that trust the key go on trusting it.</source>
        <translation>Erst die eigene Signatur des Schlüssels auf der Schlüsselliste macht die Kennzeichnung gültig. Resolver, die dem Schlüssel vertrauen, tun es weiter.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign the list of keys with key %1 too, as long as it is published.</source>
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
        <source>It has %1 bits; 65537 is usual, which has 17. Checking signatures takes long, and some resolvers refuse the key.</source>
        <translation>Er hat %1 Bit; üblich ist 65537 mit 17 Bit. Das Prüfen der Signaturen dauert lange, und manche Resolver lehnen den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Ask your DNS host to change to a key with the exponent 65537.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, zu einem Schlüssel mit dem Exponenten 65537 zu wechseln.</translation>
    </message>
    <message>
        <source>The list of keys of %1 is large: %2 octets.</source>
        <extracomment>%1 a zone, %2 a number of octets</extracomment>
        <translation>Die Schlüsselliste von %1 ist groß: %2 Oktette.</translation>
    </message>
    <message>
        <source>Above 1232 octets an answer may not get through in one piece over UDP and is asked for again over TCP. Fewer keys, or keys with curves, make it smaller.</source>
        <translation>Über 1232 Oktette kommt eine Antwort über UDP womöglich nicht in einem Stück an und wird noch einmal über TCP geholt. Weniger Schlüssel oder solche mit Kurven machen sie kleiner.</translation>
    </message>
    <message>
        <source>%1 has keys, but no zone begins there.</source>
        <translation>%1 hat Schlüssel, aber dort beginnt keine Zone.</translation>
    </message>
    <message>
        <source>Zone keys count only at the top of a zone. These here sign nothing that anybody checks.</source>
        <translation>Zonenschlüssel zählen nur an der Spitze einer Zone. Diese hier signieren nichts, was irgendjemand prüft.</translation>
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
        <source>A zone has to sign everything with each algorithm of its keys. Most resolvers are content with one valid signature; strict ones refuse the answer.</source>
        <translation>Eine Zone muss alles mit jedem Algorithmus ihrer Schlüssel signieren. Den meisten Resolvern genügt eine gültige Signatur; strenge lehnen die Antwort ab.</translation>
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
        <source>The zone above vouches for a key of an algorithm that can be checked. So every set of records needs a signature of that algorithm too, and this one has none.</source>
        <translation>Die übergeordnete Zone bürgt für einen Schlüssel mit einem Algorithmus, der geprüft werden kann. Deshalb braucht jeder Satz von Einträgen auch eine Signatur mit diesem Algorithmus; dieser hat keine.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 holds for more than half a year.</source>
        <translation>Die Signatur der %1-Einträge von %2 gilt länger als ein halbes Jahr.</translation>
    </message>
    <message>
        <source>As long as it holds, old records can be presented as if they were current. Some weeks are usual.</source>
        <translation>Solange sie gilt, können alte Einträge als aktuell ausgegeben werden. Üblich sind einige Wochen.</translation>
    </message>
    <message>
        <source>The %1 records of %2 carry several valid signatures where one would do.</source>
        <translation>Die %1-Einträge von %2 tragen mehrere gültige Signaturen, wo eine genügen würde.</translation>
    </message>
    <message>
        <source>That is usual while keys are being changed. For good it only makes answers larger.</source>
        <translation>Das ist üblich, während Schlüssel gewechselt werden. Auf Dauer macht es nur die Antworten größer.</translation>
    </message>
    <message>
        <source>Signatures of %1 hold for a shorter time than its servers keep an old copy.</source>
        <translation>Die Signaturen von %1 gelten kürzer, als seine Server eine alte Kopie behalten.</translation>
    </message>
    <message>
        <source>A name server that has lost contact goes on answering for %1 (SOA expire). Its signatures run out before, and checking resolvers then refuse what it says.</source>
        <extracomment>%1 a duration such as &quot;14 days&quot;</extracomment>
        <translation>Ein Nameserver ohne Verbindung antwortet noch %1 lang weiter (SOA expire). Seine Signaturen laufen vorher ab, und prüfende Resolver lehnen dann ab, was er sagt.</translation>
    </message>
    <message>
        <source>Ask your DNS host to let signatures of %1 hold longer, or to lower the expire time.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, Signaturen von %1 länger gelten zu lassen oder die Ablaufzeit (expire) zu senken.</translation>
    </message>
    <message>
        <source>The %1 records of %2 and their signature have different lifetimes in caches (TTL).</source>
        <translation>Die %1-Einträge von %2 und ihre Signatur leben in Zwischenspeichern verschieden lange (TTL).</translation>
    </message>
    <message>
        <source>Caches may drop one before the other, and then hold records without their signature.</source>
        <translation>Zwischenspeicher können das eine vor dem anderen verwerfen und halten dann Einträge ohne ihre Signatur.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 ends before caches drop them.</source>
        <translation>Die Signatur der %1-Einträge von %2 endet, bevor Zwischenspeicher sie verwerfen.</translation>
    </message>
    <message>
        <source>Caches may keep the records for %1, longer than the signature holds. Some then answer with records that no longer pass a check.</source>
        <extracomment>%1 a duration such as &quot;1 day&quot;</extracomment>
        <translation>Zwischenspeicher dürfen die Einträge %1 lang behalten, länger als die Signatur gilt. Manche antworten dann mit Einträgen, die keine Prüfung mehr bestehen.</translation>
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
        <source>They came with a wrong number, from a wrong place or to another question: late ones, or somebody who tried to be faster than the name server. They have no influence on the result.</source>
        <translation>Sie kamen mit falscher Nummer, von falscher Stelle oder zu einer anderen Frage: verspätete, oder jemand wollte schneller sein als der Nameserver. Auf das Ergebnis haben sie keinen Einfluss.</translation>
    </message>
    <message>
        <source>%1 asks %2 for another DS set, and it would hold.</source>
        <translation>%1 bittet %2 um andere DS-Einträge, und sie würden halten.</translation>
    </message>
    <message>
        <source>The zone publishes its wish (CDS, CDNSKEY). Many registries follow it by themselves within days; others need the DS from you.</source>
        <translation>Die Zone veröffentlicht ihren Wunsch (CDS, CDNSKEY). Viele Registrys folgen ihm binnen Tagen von selbst; andere brauchen den DS von Ihnen.</translation>
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
        <source>None of the DS records that it asks for fits a key that signs its list of keys: %1. A careful registry does not follow such a wish; do not enter them by hand either.</source>
        <extracomment>%1 one or more DS records</extracomment>
        <translation>Keiner der gewünschten DS-Einträge passt zu einem Schlüssel, der die Schlüsselliste unterschreibt: %1. Eine sorgfältige Registry folgt so einem Wunsch nicht; tragen Sie sie auch nicht von Hand ein.</translation>
    </message>
    <message>
        <source>Ask it to correct the CDS and CDNSKEY records of %1.</source>
        <translation>Bitten Sie ihn, die CDS- und CDNSKEY-Einträge von %1 zu berichtigen.</translation>
    </message>
    <message>
        <source>Good again as soon as the records are corrected.</source>
        <translation>Wieder gut, sobald die Einträge berichtigt sind.</translation>
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
        <source>When the registry follows, the domain is unsigned: visitors reach it, without the protection of DNSSEC. That is the right way to end DNSSEC, and a mistake if nobody wants that.</source>
        <translation>Folgt die Registry, ist die Domain nicht signiert: Besucher erreichen sie, ohne den Schutz von DNSSEC. Das ist der richtige Weg, DNSSEC zu beenden, und ein Versehen, wenn das niemand will.</translation>
    </message>
    <message>
        <source>If you want to end DNSSEC: leave everything as it is, and keep signing until the DS has left the caches.</source>
        <translation>Wenn Sie DNSSEC beenden wollen: Lassen Sie alles, wie es ist, und signieren Sie weiter, bis der DS aus den Zwischenspeichern verschwunden ist.</translation>
    </message>
    <message>
        <source>If not: ask your DNS host to remove the CDS and CDNSKEY records that ask for it.</source>
        <translation>Wenn nicht: Bitten Sie Ihren DNS-Anbieter, die CDS- und CDNSKEY-Einträge zu entfernen, die darum bitten.</translation>
    </message>
    <message>
        <source>Good again as soon as the wish is taken back or followed.</source>
        <translation>Wieder gut, sobald der Wunsch zurückgenommen oder erfüllt ist.</translation>
    </message>
    <message>
        <source>%1 asks for the removal of its DS in a form that nobody may follow.</source>
        <translation>%1 bittet um das Entfernen seines DS in einer Form, der niemand folgen darf.</translation>
    </message>
    <message>
        <source>Such a wish is one record alone: CDS 0 0 0 00, or CDNSKEY 0 3 0 AA==. The %1 set of the zone is different.</source>
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
        <source>The %1 records of %2 are not signed by a key that %3 vouches for.</source>
        <translation>Die %1-Einträge von %2 sind von keinem Schlüssel unterschrieben, für den %3 bürgt.</translation>
    </message>
    <message>
        <source>A registry must not follow them: it could not tell them from forged ones.</source>
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
        <source>A careful registry asks all of them, and does not follow as long as they disagree. Different: %1.</source>
        <translation>Eine sorgfältige Registry fragt alle und folgt nicht, solange sie uneins sind. Anders: %1.</translation>
    </message>
    <message>
        <source>Ask your DNS hosts to publish the same CDS and CDNSKEY records everywhere.</source>
        <translation>Bitten Sie Ihre DNS-Anbieter, überall dieselben CDS- und CDNSKEY-Einträge zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The name server %1 vouches for the first DS of %2.</source>
        <translation>Der Nameserver %1 bürgt für den ersten DS von %2.</translation>
    </message>
    <message>
        <source>Its own signed zone repeats what %1 asks for. Registries that know this way (RFC 9615) publish the DS by themselves; others need it from you.</source>
        <translation>Seine eigene signierte Zone wiederholt, worum %1 bittet. Registrys, die diesen Weg kennen (RFC 9615), veröffentlichen den DS von selbst; andere brauchen ihn von Ihnen.</translation>
    </message>
    <message>
        <source>The name server %1 vouches for another DS than %2 asks for.</source>
        <translation>Der Nameserver %1 bürgt für einen anderen DS, als %2 wünscht.</translation>
    </message>
    <message>
        <source>What the server&apos;s own zone repeats must be the same as the CDS and CDNSKEY records of %1, and be signed. Otherwise no registry may follow.</source>
        <translation>Was die Zone des Servers wiederholt, muss den CDS- und CDNSKEY-Einträgen von %1 gleichen und signiert sein. Sonst darf keine Registry folgen.</translation>
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
        <source>The DS has been removed at %1, but caches still hold it. Until then checking resolvers expect signatures.</source>
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
        <source>After %1 nothing has to be kept.</source>
        <translation>Nach %1 muss nichts mehr bleiben.</translation>
    </message>
    <message>
        <source>Do not switch signing off before %1.</source>
        <translation>Schalten Sie das Signieren nicht vor %1 ab.</translation>
    </message>
    <message>
        <source>A key is published that does not sign: the next one, or the one before (%1).</source>
        <translation>Ein Schlüssel ist veröffentlicht, der nicht signiert: der nächste oder der vorige (%1).</translation>
    </message>
    <message>
        <source>Two keys sign at the same time, the old one and the new one (%1).</source>
        <translation>Zwei Schlüssel signieren gleichzeitig, der alte und der neue (%1).</translation>
    </message>
    <message>
        <source>%1 vouches for two keys, the old one and the new one (%2).</source>
        <translation>%1 bürgt für zwei Schlüssel, den alten und den neuen (%2).</translation>
    </message>
    <message>
        <source>The new key (%1) signs already and waits for its DS at %2.</source>
        <translation>Der neue Schlüssel (%1) signiert schon und wartet auf seinen DS bei %2.</translation>
    </message>
    <message>
        <source>%1 vouches for the new key alone; the old one (%2) may leave soon.</source>
        <translation>%1 bürgt nur noch für den neuen Schlüssel; der alte (%2) darf bald gehen.</translation>
    </message>
    <message>
        <source>The keys of %1 are being changed.</source>
        <translation>Die Schlüssel von %1 werden gerade gewechselt.</translation>
    </message>
    <message>
        <source>That is usual. Do not change DNS host or DS before it is finished.</source>
        <translation>Das ist üblich. Wechseln Sie DNS-Anbieter und DS nicht, bevor es abgeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 sends resolvers to one list of name servers, the zone itself names another.</source>
        <translation>%1 schickt Resolver zu einer Liste von Nameservern, die Zone selbst nennt eine andere.</translation>
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
        <source>Good again as soon as the registry has published the same list.</source>
        <translation>Wieder gut, sobald die Registry dieselbe Liste veröffentlicht hat.</translation>
    </message>
    <message>
        <source>%1 gives another address for the name server %2 than the zone does.</source>
        <translation>%1 gibt für den Nameserver %2 eine andere Adresse an als die Zone.</translation>
    </message>
    <message>
        <source>At %1: %2. In the zone: %3. The address at the zone above leads resolvers to the server; if it is old, they ask in vain.</source>
        <translation>Bei %1: %2. In der Zone: %3. Die Adresse bei der Zone darüber führt Resolver zum Server; ist sie alt, fragen sie vergeblich.</translation>
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
        <source>Good again as soon as the registry has published the right address.</source>
        <translation>Wieder gut, sobald die Registry die richtige Adresse veröffentlicht hat.</translation>
    </message>
    <message>
        <source>%1 names the name server %2 without its address.</source>
        <translation>%1 nennt den Nameserver %2 ohne seine Adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s name lies in the very zone that it serves. Without an address from %1 nobody finds the way to it.</source>
        <translation>Der Name des Servers liegt in eben der Zone, die er bedient. Ohne eine Adresse von %1 findet niemand den Weg zu ihm.</translation>
    </message>
    <message>
        <source>Enter the address of %1 (host record, glue) at your registrar.</source>
        <translation>Tragen Sie die Adresse von %1 (Host-Eintrag, Glue) bei Ihrem Registrar ein.</translation>
    </message>
    <message>
        <source>Good again as soon as the registry has published the address.</source>
        <translation>Wieder gut, sobald die Registry die Adresse veröffentlicht hat.</translation>
    </message>
    <message>
        <source>%1 says something about %2 that this program does not know: %3.</source>
        <translation>%1 sagt etwas über %2, das dieses Programm nicht kennt: %3.</translation>
    </message>
    <message>
        <source>Perhaps a newer way to name servers (DELEG). It was left out of account, as older resolvers do.</source>
        <translation>Vielleicht eine neuere Art, Server zu nennen (DELEG). Es blieb außer Betracht, wie bei älteren Resolvern.</translation>
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
        <source>The signatures of all zones, the root too, are off by the same time. They hold between %1 and %2; the clock says %3. So this says nothing about %4.</source>
        <extracomment>%1, %2 and %3 dates</extracomment>
        <translation>Die Signaturen aller Zonen, auch der Root-Zone, liegen um dieselbe Zeit daneben. Sie gelten zwischen %1 und %2; die Uhr sagt %3. Über %4 sagt das also nichts.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, with its date and time zone.</source>
        <translation>Stellen Sie die Uhr dieses Computers, mit Datum und Zeitzone.</translation>
    </message>
    <message>
        <source>Let it be set over the network from then on (NTP).</source>
        <translation>Lassen Sie sie künftig über das Netz stellen (NTP).</translation>
    </message>
    <message>
        <source>Visitors elsewhere notice nothing.</source>
        <translation>Besucher anderswo merken nichts.</translation>
    </message>
    <message>
        <source>The resolver %1 does not check signatures.</source>
        <translation>Der Resolver %1 prüft keine Signaturen.</translation>
    </message>
    <message>
        <source>It passes signed data on without saying that it checked them. Who uses it reaches names whose chain is broken, and is not protected against forged answers.</source>
        <translation>Er gibt signierte Daten weiter, ohne zu sagen, dass er sie geprüft hat. Wer ihn benutzt, erreicht auch Namen mit gebrochener Kette und ist vor gefälschten Antworten nicht geschützt.</translation>
    </message>
    <message>
        <source>Asked for %1 it answers with an error; asked not to check, it has the answer. So it refuses what holds here: an old copy of keys in its cache, an old trust anchor, stricter rules, or a wrong clock.</source>
        <translation>Nach %1 gefragt, antwortet er mit einem Fehler; ohne Prüfung gefragt, hat er die Antwort. Er weist also ab, was hier hält: alte Schlüssel in seinem Zwischenspeicher, ein alter Vertrauensanker, strengere Regeln oder eine falsche Uhr.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Er sagt: %1.</translation>
    </message>
    <message>
        <source>The resolver %1 refuses an answer that holds here.</source>
        <translation>Der Resolver %1 weist eine Antwort ab, die hier hält.</translation>
    </message>
    <message>
        <source>Tell whoever runs the resolver to empty its cache for %1.</source>
        <translation>Bitten Sie den Betreiber des Resolvers, den Zwischenspeicher für %1 zu leeren.</translation>
    </message>
    <message>
        <source>If that does not help: its trust anchor, its clock and its version are the next to look at.</source>
        <translation>Wenn das nicht hilft: Sein Vertrauensanker, seine Uhr und seine Version sind das Nächste.</translation>
    </message>
    <message>
        <source>Who uses this resolver does not reach %1.</source>
        <translation>Wer diesen Resolver benutzt, erreicht %1 nicht.</translation>
    </message>
    <message>
        <source>The resolver %1 accepts an answer that does not hold here.</source>
        <translation>Der Resolver %1 nimmt eine Antwort an, die hier nicht hält.</translation>
    </message>
    <message>
        <source>It checks signatures, and still answers for %1. Either it has the answer from before the break in its cache, or somebody has switched the check off for this name (a negative trust anchor).</source>
        <translation>Er prüft Signaturen und antwortet trotzdem für %1. Entweder hat er die Antwort noch von vor dem Bruch im Zwischenspeicher, oder jemand hat die Prüfung für diesen Namen abgeschaltet (negativer Vertrauensanker).</translation>
    </message>
    <message>
        <source>Do not take its answer as a sign that all is well.</source>
        <translation>Nehmen Sie seine Antwort nicht als Zeichen, dass alles gut ist.</translation>
    </message>
    <message>
        <source>Mend the cause that is named here first.</source>
        <translation>Beheben Sie zuerst die Ursache, die hier genannt ist.</translation>
    </message>
    <message>
        <source>Then ask whoever runs the resolver to take its exception away, if there is one.</source>
        <translation>Bitten Sie dann den Betreiber des Resolvers, seine Ausnahme zu entfernen, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Both say the same again when the cause is mended.</source>
        <translation>Beide sagen wieder dasselbe, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Who uses this resolver reaches the name. Visitors of others do not.</source>
        <translation>Wer diesen Resolver benutzt, erreicht den Namen. Wer andere benutzt, nicht.</translation>
    </message>
    <message>
        <source>The resolver %1 still has old %2 records of %3.</source>
        <translation>Der Resolver %1 hat noch alte %2-Einträge von %3.</translation>
    </message>
    <message>
        <source>The name servers say something else by now. It keeps them for another %1 at most.</source>
        <translation>Die Nameserver sagen inzwischen etwas anderes. Er behält sie höchstens noch %1.</translation>
    </message>
    <message>
        <source>The name servers of %1 have different versions of the zone: %2 and %3.</source>
        <extracomment>%1 a zone, %2 and %3 serial numbers</extracomment>
        <translation>Die Nameserver von %1 haben verschiedene Fassungen der Zone: %2 und %3.</translation>
    </message>
    <message>
        <source>Usual for minutes after a change. Behind: %1. If it is still so tomorrow, the copying between the servers is broken, and signatures there will run out.</source>
        <translation>Üblich in den Minuten nach einer Änderung. Im Rückstand: %1. Ist es morgen noch so, ist das Kopieren zwischen den Servern gestört, und Signaturen dort werden ablaufen.</translation>
    </message>
    <message>
        <source>The name servers of %1 can be reached over IPv6 only.</source>
        <translation>Die Nameserver von %1 sind nur über IPv6 erreichbar.</translation>
    </message>
    <message>
        <source>Resolvers in networks without IPv6 do not reach the zone. IPv4 addresses beside it would help.</source>
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
        <source>%1 has the address %2, which exists inside one&apos;s own network only.</source>
        <extracomment>%1 a name, %2 an address</extracomment>
        <translation>%1 hat die Adresse %2, die es nur im eigenen Netz gibt.</translation>
    </message>
    <message>
        <source>From elsewhere it leads nowhere, or to somebody else&apos;s device. That is as it should be where the name is meant for your own network alone.</source>
        <translation>Von anderswo führt sie ins Leere oder zu einem fremden Gerät. Das ist in Ordnung, wenn der Name nur für Ihr eigenes Netz gedacht ist.</translation>
    </message>
    <message>
        <source>A large answer of %1 does not arrive over UDP.</source>
        <translation>Eine große Antwort von %1 kommt über UDP nicht an.</translation>
    </message>
    <message>
        <source>Asked for %1, it was silent over UDP, and sent %2 octets at once over TCP. Mostly large datagrams are lost on the way, in pieces. Resolvers then wait, and some give up.</source>
        <extracomment>%1 a question such as &quot;example.test. DNSKEY&quot;, %2 a number</extracomment>
        <translation>Nach %1 gefragt, schwieg er über UDP und schickte über TCP sofort %2 Oktette. Meist gehen große Datagramme unterwegs in Stücken verloren. Resolver warten dann, und manche geben auf.</translation>
    </message>
    <message>
        <source>Ask it to send at most 1232 octets over UDP, and to mark longer answers as cut off.</source>
        <translation>Bitten Sie ihn, über UDP höchstens 1232 Oktette zu schicken und längere Antworten als gekürzt zu kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 does not repeat a name as it was written.</source>
        <translation>%1 wiederholt einen Namen nicht so, wie er geschrieben war.</translation>
    </message>
    <message>
        <source>Asked for: %1. Capital and small letters mean the same in DNS. But some resolvers mix them to recognise forged answers, and have to do without that here.</source>
        <extracomment>%1 a question such as &quot;example.test. DNSKEY&quot;</extracomment>
        <translation>Gefragt: %1. Groß- und Kleinbuchstaben bedeuten im DNS dasselbe. Aber manche Resolver mischen sie, um gefälschte Antworten zu erkennen, und müssen hier darauf verzichten.</translation>
    </message>
    <message>
        <source>The certificate records (TLSA) at %1 are protected.</source>
        <translation>Die Zertifikatseinträge (TLSA) bei %1 sind geschützt.</translation>
    </message>
    <message>
        <source>Programs that know DANE can rely on them: mail servers above all.</source>
        <translation>Programme, die DANE kennen, können sich auf sie verlassen: vor allem Mailserver.</translation>
    </message>
    <message>
        <source>The certificate records (TLSA) at %1 are not protected, so nobody looks at them.</source>
        <translation>Die Zertifikatseinträge (TLSA) bei %1 sind nicht geschützt, darum beachtet sie niemand.</translation>
    </message>
    <message>
        <source>TLSA records count only where every link from the root down holds. Otherwise anybody on the way could change them, and programs leave them aside.</source>
        <translation>TLSA-Einträge zählen nur, wenn jedes Glied von der Root-Zone an hält. Sonst könnte sie jeder unterwegs ändern, und Programme lassen sie beiseite.</translation>
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
        <source>Protected as soon as the zone is signed and the registry has published the DS.</source>
        <translation>Geschützt, sobald die Zone signiert ist und die Registry den DS veröffentlicht hat.</translation>
    </message>
    <message>
        <source>The certificate in use fits none of the certificate records (TLSA) at %1.</source>
        <translation>Das benutzte Zertifikat passt zu keinem der Zertifikatseinträge (TLSA) bei %1.</translation>
    </message>
    <message>
        <source>Mostly the certificate was renewed and the records stayed behind. Programs that know DANE then refuse to connect.</source>
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
        <source>Mail servers that know DANE do not deliver. Browsers notice nothing.</source>
        <translation>Mailserver, die DANE kennen, stellen nicht zu. Browser merken nichts.</translation>
    </message>
    <message>
        <source>Records that steer mail are not protected.</source>
        <translation>Einträge, die den Weg der Mail bestimmen, sind nicht geschützt.</translation>
    </message>
    <message>
        <source>Anybody on the way could change: %1. Sending servers cannot rely on them. With DNSSEC they could.</source>
        <extracomment>%1 names with types such as &quot;example.test. MX&quot;</extracomment>
        <translation>Jeder unterwegs könnte ändern: %1. Sendende Server können sich nicht darauf verlassen. Mit DNSSEC könnten sie es.</translation>
    </message>
    <message>
        <source>This capture does not begin at a trust anchor.</source>
        <translation>Diese Aufzeichnung beginnt nicht bei einem Vertrauensanker.</translation>
    </message>
    <message>
        <source>It was validated with trust anchors for %1, and holds no answer about their keys.</source>
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
        <source>Afterwards ask how this can be prevented.</source>
        <translation>Danach fragen, wie sich das verhindern lässt.</translation>
    </message>
    <message>
        <source>Ask it to sign %1 again, and to look whether its name server software needs an update.</source>
        <translation>Bitten, %1 neu zu signieren und nachzusehen, ob die Nameserver-Software eine Aktualisierung braucht.</translation>
    </message>
    <message>
        <source>Wait up to %1, until copies of the old DS (in caches) have run out.</source>
        <translation>Bis zu %1 warten, bis Kopien des alten DS (in Caches) abgelaufen sind.</translation>
    </message>
    <message>
        <source>After that, check again here.</source>
        <translation>Danach hier noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Do not let anybody simply switch DNSSEC off: as long as the DS is in %1, that is an outage too.</source>
        <translation>DNSSEC nicht einfach abschalten lassen: Solange der DS in %1 steht, ist auch das ein Ausfall.</translation>
    </message>
    <message>
        <source>Do not let anybody simply switch DNSSEC off: as long as the DS is at the registrar, that is an outage too.</source>
        <translation>DNSSEC nicht einfach abschalten lassen: Solange der DS beim Registrar steht, ist auch das ein Ausfall.</translation>
    </message>
    <message>
        <source>Works again for everybody %1 after the change at the latest.</source>
        <translation>Geht spätestens %1 nach der Änderung wieder für alle.</translation>
    </message>
    <message>
        <source>Works again when the old alias has left the caches.</source>
        <translation>Geht wieder, wenn der alte Alias die Caches verlassen hat.</translation>
    </message>
    <message>
        <source>Works again as soon as the resolver uses the current keys.</source>
        <translation>Geht wieder, sobald der Resolver die aktuellen Schlüssel verwendet.</translation>
    </message>
    <message>
        <source>Only users of a resolver with these old settings notice it: they reach no signed name at all. Nothing has to be changed at the domain.</source>
        <translation>Nur wer einen Resolver mit diesen alten Einstellungen benutzt, merkt es: Er erreicht gar keinen signierten Namen. An der Domain ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Good again with the next check.</source>
        <translation>Mit der nächsten Prüfung wieder gut.</translation>
    </message>
    <message>
        <source>Where the form has four fields, these are key tag, algorithm, digest type and digest, in this order.</source>
        <translation>Hat das Formular vier Felder, sind das der Reihe nach Key Tag, Algorithmus, Digest-Typ und Digest.</translation>
    </message>
    <message>
        <source>The DS at %1 says which key of %2 is the right one, and it names one that is not in use. Mostly the domain moved to another DNS host and the DS stayed behind.</source>
        <translation>Der DS bei %1 sagt, welcher Schlüssel von %2 der richtige ist, und er nennt einen, der nicht in Gebrauch ist. Meist ist die Domain zu einem anderen DNS-Anbieter umgezogen, und der DS blieb zurück.</translation>
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
        <source>Quickest: on the DNSSEC page at your registrar, remove every DS. The domain then works without DNSSEC, which can be switched on again later.</source>
        <translation>Am schnellsten: auf der DNSSEC-Seite beim Registrar jeden DS entfernen. Die Domain geht dann ohne DNSSEC, das sich später wieder einschalten lässt.</translation>
    </message>
    <message>
        <source>Or, to keep the protection: ask your DNS host to sign again, and whether another DS has to be entered.</source>
        <translation>Oder, um den Schutz zu behalten: den DNS-Anbieter bitten, wieder zu signieren, und fragen, ob ein anderer DS einzutragen ist.</translation>
    </message>
    <message>
        <source>For a later switching off: remove the DS first, wait until it has left the caches, then stop signing.</source>
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
        <source>The name servers say that %1 does not exist, but the proof that they send is about other names.</source>
        <translation>Die Nameserver sagen, dass es %1 nicht gibt, aber der Beweis, den sie schicken, handelt von anderen Namen.</translation>
    </message>
    <message>
        <source>The signed record tells of a gap between two names in which there is nothing. This name does not lie in it.</source>
        <translation>Der signierte Eintrag nennt eine Lücke zwischen zwei Namen, in der nichts ist. Dieser Name liegt nicht darin.</translation>
    </message>
    <message>
        <source>Works again as soon as the answers come by a way that leaves them as they are.</source>
        <translation>Geht wieder, sobald die Antworten auf einem Weg kommen, der sie lässt, wie sie sind.</translation>
    </message>
    <message>
        <source>This is about the network that you are checking from; other networks are not affected.</source>
        <translation>Das betrifft das Netz, aus dem geprüft wird; andere Netze sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Works again as soon as the questions take a way that is open.</source>
        <translation>Geht wieder, sobald die Fragen einen offenen Weg nehmen.</translation>
    </message>
    <message>
        <source>Works again as soon as the resolver answers, or another one is asked.</source>
        <translation>Geht wieder, sobald der Resolver antwortet oder ein anderer gefragt wird.</translation>
    </message>
    <message>
        <source>Works again as soon as the certificate fits.</source>
        <translation>Geht wieder, sobald das Zertifikat passt.</translation>
    </message>
    <message>
        <source>Works again as soon as the clock is right.</source>
        <translation>Geht wieder, sobald die Uhr stimmt.</translation>
    </message>
    <message>
        <source>Works again when the old records have left the resolver&apos;s cache, mostly within a day.</source>
        <translation>Geht wieder, wenn die alten Einträge den Cache des Resolvers verlassen haben, meist innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Without that key nobody can check it. Mostly an old key was removed too early.</source>
        <translation>Ohne diesen Schlüssel kann niemand sie prüfen. Meist wurde ein alter Schlüssel zu früh entfernt.</translation>
    </message>
    <message>
        <source>Works again as soon as the server answers properly.</source>
        <translation>Geht wieder, sobald der Server richtig antwortet.</translation>
    </message>
    <message>
        <source>Not all name servers of %1 give a valid signature for the %2 records of %3.</source>
        <translation>Nicht alle Nameserver von %1 geben eine gültige Signatur für die %2-Einträge von %3.</translation>
    </message>
    <message>
        <source>Ask it to copy the zone anew to %1.</source>
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
        <source>Works again when the old records have left the caches.</source>
        <translation>Geht wieder, wenn die alten Einträge die Caches verlassen haben.</translation>
    </message>
    <message>
        <source>Works again as soon as the repaired zone is online; for some visitors only when their provider asks anew.</source>
        <translation>Geht wieder, sobald die reparierte Zone online ist; bei manchen Besuchern erst, wenn ihr Anbieter neu fragt.</translation>
    </message>
    <message>
        <source>Visitors do not reach %1 where their provider checks DNSSEC. Others still do.</source>
        <translation>Besucher erreichen %1 nicht, wenn ihr Anbieter DNSSEC prüft. Andere erreichen es noch.</translation>
    </message>
    <message>
        <source>Some visitors do not reach %1: it depends on the server that happens to answer their provider.</source>
        <translation>Manche Besucher erreichen %1 nicht: Es hängt davon ab, welcher Server ihrem Anbieter gerade antwortet.</translation>
    </message>
    <message>
        <source>The file does not hold the answer about %1, which is needed.</source>
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
        <source>It says so by the root key sentinel: of two names it refused the one for resolvers that do not trust that key.</source>
        <translation>Er sagt es durch den Root-Key-Sentinel: Von zwei Namen lehnte er den für Resolver ab, die diesem Schlüssel nicht vertrauen.</translation>
    </message>
    <message>
        <source>The resolver %1 does not trust the root key %2.</source>
        <extracomment>%1 a resolver, %2 a key tag</extracomment>
        <translation>Der Resolver %1 vertraut dem Root-Schlüssel %2 nicht.</translation>
    </message>
    <message>
        <source>It says so by the root key sentinel. As soon as the root is signed with that key alone, it refuses every name.</source>
        <translation>Er sagt es durch den Root-Key-Sentinel. Sobald die Root nur noch mit diesem Schlüssel signiert ist, lehnt er jeden Namen ab.</translation>
    </message>
    <message>
        <source>Tell whoever runs the resolver to look at its trust anchors: root key %1 is missing.</source>
        <translation>Bitten Sie den Betreiber des Resolvers, dessen Vertrauensanker anzusehen: Root-Schlüssel %1 fehlt.</translation>
    </message>
    <message>
        <source>A resolver that renews its trust anchors by itself (RFC 5011) needs a file that it may write, and 30 days.</source>
        <translation>Ein Resolver, der seine Vertrauensanker selbst erneuert (RFC 5011), braucht eine Datei, die er schreiben darf, und 30 Tage.</translation>
    </message>
    <message>
        <source>Good again as soon as the resolver has the key among its trust anchors.</source>
        <translation>Wieder gut, sobald der Resolver den Schlüssel unter seinen Vertrauensankern hat.</translation>
    </message>
    <message>
        <source>Nothing yet. Who uses this resolver reaches nothing any longer when the root has changed its keys.</source>
        <translation>Noch nichts. Wer diesen Resolver benutzt, erreicht nichts mehr, wenn die Root ihre Schlüssel gewechselt hat.</translation>
    </message>
    <message>
        <source>It checks signatures, but does not take part in the root key sentinel. Most older resolvers do not.</source>
        <translation>Er prüft Signaturen, nimmt aber nicht am Root-Key-Sentinel teil. Die meisten älteren Resolver tun das nicht.</translation>
    </message>
    <message>
        <source>It checks no signatures, so it needs no trust anchors.</source>
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
        <source>Which root keys the resolver %1 trusts is not known.</source>
        <translation>Welchen Root-Schlüsseln der Resolver %1 vertraut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Caches still hold the old DS of %1, which names key %2. %1 does not publish that key any more.</source>
        <translation>Caches halten noch den alten DS von %1, der Schlüssel %2 nennt. %1 veröffentlicht diesen Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>Whoever asks anew sees nothing wrong. Resolvers that asked before the change use what they have, and what is published today does not fit it. The old key was removed too soon.</source>
        <translation>Wer neu fragt, sieht keinen Fehler. Resolver, die vor dem Wechsel fragten, nehmen, was sie haben, und dazu passt nicht, was heute veröffentlicht ist. Der alte Schlüssel wurde zu früh entfernt.</translation>
    </message>
    <message>
        <source>Publish the old key again, and sign with it beside the new one.</source>
        <translation>Den alten Schlüssel wieder veröffentlichen und mit ihm neben dem neuen signieren.</translation>
    </message>
    <message>
        <source>Keep both until %1, and a little longer.</source>
        <translation>Beide behalten bis %1 und etwas länger.</translation>
    </message>
    <message>
        <source>Works again at once for those who find both keys, and at %1 for everybody.</source>
        <translation>Geht sofort wieder für alle, die beide Schlüssel finden, und um %1 für jeden.</translation>
    </message>
    <message>
        <source>Caches still hold the old keys of %1. The signature on the %2 records of %3 was made with key %4, which they do not have.</source>
        <translation>Caches halten noch die alten Schlüssel von %1. Die Signatur der %2-Records von %3 stammt von Schlüssel %4, den sie nicht haben.</translation>
    </message>
    <message>
        <source>None of the keys that %1 publishes signs its list of keys, so no other DS would help: the key that has to sign it is missing there.</source>
        <translation>Keiner der Schlüssel, die %1 veröffentlicht, signiert seine Schlüsselliste, darum würde kein anderer DS helfen: Dort fehlt der Schlüssel, der sie signieren muss.</translation>
    </message>
    <message>
        <source>Ask your DNS host to publish key %1 again.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, den Schlüssel %1 wieder zu veröffentlichen.</translation>
    </message>
    <message>
        <source>If it has no such key any more, ask it to sign %1 anew, and enter the DS that it gives you at your registrar.</source>
        <translation>Hat er diesen Schlüssel nicht mehr, bitten Sie ihn, %1 neu zu signieren, und tragen Sie den DS, den er Ihnen gibt, bei Ihrem Registrar ein.</translation>
    </message>
    <message>
        <source>The %1 records of %2 are not signed.</source>
        <translation>Die %1-Einträge von %2 sind nicht signiert.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 does not hold.</source>
        <translation>Die Signatur der %1-Einträge von %2 gilt nicht.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign them with the key that signs the list of keys.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, sie mit dem Schlüssel zu signieren, der die Liste der Schlüssel signiert.</translation>
    </message>
    <message>
        <source>It has also run out, on %1.</source>
        <translation>Sie ist außerdem am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It also begins only on %1.</source>
        <translation>Sie gilt außerdem erst ab %1.</translation>
    </message>
    <message>
        <source>Either they were changed after signing, or it was made with another key of the same tag.</source>
        <translation>Entweder wurden sie nach dem Signieren geändert, oder sie wurde mit einem anderen Schlüssel derselben Nummer gemacht.</translation>
    </message>
    <message>
        <source>The signature names key %1, and its dates are right, but it does not belong to these records.</source>
        <translation>Die Signatur nennt Schlüssel %1, und ihre Daten stimmen, aber sie gehört nicht zu diesen Einträgen.</translation>
    </message>
    <message>
        <source>The signature names key %1, but it does not belong to these records.</source>
        <translation>Die Signatur nennt Schlüssel %1, aber sie gehört nicht zu diesen Einträgen.</translation>
    </message>
    <message>
        <source>%1 does not exist: %2 proves it.</source>
        <translation>%1 gibt es nicht: %2 beweist es.</translation>
    </message>
    <message>
        <source>%1 does not exist, say the name servers of %2.</source>
        <translation>%1 gibt es nicht, sagen die Nameserver von %2.</translation>
    </message>
    <message>
        <source>No record of any type is at that name. Nothing is broken: it may be spelt wrong, or was never entered.</source>
        <translation>Unter diesem Namen steht kein Eintrag irgendeines Typs. Nichts ist kaputt: Er ist vielleicht falsch geschrieben oder wurde nie eingetragen.</translation>
    </message>
    <message>
        <source>Names that exist and are spelt alike: %1.</source>
        <extracomment>%1 one or more names</extracomment>
        <translation>Ähnlich geschriebene Namen, die es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 works until %2 only, unless %3 renews a signature before (%4).</source>
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
        <source>Out of danger as soon as the signature is renewed.</source>
        <translation>Außer Gefahr, sobald die Signatur erneuert ist.</translation>
    </message>
    <message>
        <source>At that time, %1, this signature does not hold. The records were heard at another time: by then they will have been signed again, or were signed otherwise.</source>
        <translation>Zu dieser Zeit, %1, gilt diese Signatur nicht. Die Einträge wurden zu einer anderen Zeit gehört: Bis dahin sind sie neu signiert, oder sie waren anders signiert.</translation>
    </message>
    <message>
        <source>To see how it was when the records were heard, validate as of %1.</source>
        <translation>Um zu sehen, wie es war, als die Einträge gehört wurden, prüfen Sie für den %1.</translation>
    </message>
    <message>
        <source>To see how it was, choose a time at which the signatures hold.</source>
        <translation>Um zu sehen, wie es war, wählen Sie eine Zeit, zu der die Signaturen gelten.</translation>
    </message>
    <message>
        <source>To see how it is now, check the name itself.</source>
        <translation>Um zu sehen, wie es jetzt ist, prüfen Sie den Namen selbst.</translation>
    </message>
    <message>
        <source>What visitors notice cannot be said: nobody was asked at that time.</source>
        <translation>Was Besucher merken, lässt sich nicht sagen: Zu dieser Zeit wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Nobody asked with DNSSEC in this recording.</source>
        <translation>In dieser Aufzeichnung hat niemand mit DNSSEC gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n answer(s), asked for without the DO flag. Name servers then send no signatures, so nothing can be checked.</source>
        <translation>
            <numerusform>Die Datei enthält %n Antwort auf eine Frage ohne das DO-Flag. Nameserver senden dann keine Signaturen, also kann nichts geprüft werden.</numerusform>
            <numerusform>Die Datei enthält %n Antworten auf Fragen ohne das DO-Flag. Nameserver senden dann keine Signaturen, also kann nichts geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record again while a checking resolver asks, or ask with dig +dnssec.</source>
        <translation>Zeichnen Sie noch einmal auf, während ein prüfender Resolver fragt, oder fragen Sie mit dig +dnssec.</translation>
    </message>
    <message>
        <source>Or check the name over the network.</source>
        <translation>Oder prüfen Sie den Namen über das Netz.</translation>
    </message>
    <message>
        <source>%1 was judged by its own keys: %2.</source>
        <translation>%1 wurde nach den eigenen Schlüsseln beurteilt: %2.</translation>
    </message>
    <message>
        <source>No DS was given. So the signatures were checked, but not whether the zone above vouches for the keys.</source>
        <translation>Kein DS war angegeben. Also wurden die Signaturen geprüft, aber nicht, ob die Zone darüber für die Schlüssel bürgt.</translation>
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
        <source>That is not an error: DNSSEC is a choice. If the zone above has a DS for it, the zone must be signed before it is published.</source>
        <translation>Das ist kein Fehler: DNSSEC ist freiwillig. Hat die Zone darüber einen DS für sie, muss sie signiert werden, bevor sie veröffentlicht wird.</translation>
    </message>
    <message>
        <source>What is not in a file may still be at the name server, so nothing is said to be wrong here.</source>
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
        <source>The answer about %1 is not whole in this file.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Die Antwort zu %1 ist in dieser Datei nicht vollständig.</translation>
    </message>
    <message>
        <source>%1 hashes names in a way that resolvers do not know.</source>
        <translation>%1 hasht Namen auf eine Weise, die Resolver nicht kennen.</translation>
    </message>
    <message>
        <source>Checking resolvers ignore such proofs. So nothing proves what the answer about %1 says.</source>
        <translation>Prüfende Resolver übergehen solche Beweise. Also beweist nichts, was die Antwort zu %1 sagt.</translation>
    </message>
    <message>
        <source>The return code in the answer of %1 contradicts its records: %2.</source>
        <extracomment>%1 name servers, %2 a return code such as SERVFAIL</extracomment>
        <translation>Der Antwortcode von %1 widerspricht den Einträgen der Antwort: %2.</translation>
    </message>
    <message>
        <source>Nobody signs the return code, but resolvers go by it: they throw such an answer away, ask another server and, where all say the same, report an error.</source>
        <translation>Niemand signiert den Antwortcode, aber Resolver richten sich nach ihm: Sie verwerfen eine solche Antwort, fragen einen anderen Server und melden einen Fehler, wenn alle dasselbe sagen.</translation>
    </message>
    <message>
        <source>Visitors get an error for %1, or none of its records.</source>
        <translation>Besucher bekommen für %1 einen Fehler oder keinen einzigen Eintrag.</translation>
    </message>
    <message>
        <source>%1 gave one answer that it did not repeat.</source>
        <translation>%1 gab eine Antwort, die der Server nicht wiederholt hat.</translation>
    </message>
    <message>
        <source>Asked again about %1 over TCP, it said something else, and only that counts. The first answer was probably damaged or forged on the way.</source>
        <extracomment>%1 a name and a record type</extracomment>
        <translation>Noch einmal über TCP nach %1 gefragt, sagte er etwas anderes, und nur das zählt. Die erste Antwort wurde vermutlich unterwegs beschädigt oder gefälscht.</translation>
    </message>
    <message>
        <source>The %1 records of %2 are signed by %3, which does not hold that name.</source>
        <extracomment>%1 a record type, %2 a name, %3 a zone</extracomment>
        <translation>Die %1-Einträge von %2 sind von %3 signiert, wozu dieser Name nicht gehört.</translation>
    </message>
    <message>
        <source>A zone can sign its own names only, not those above it or beside it.</source>
        <translation>Eine Zone kann nur ihre eigenen Namen signieren, nicht solche über oder neben ihr.</translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 of %3 names a wrong algorithm.</source>
        <translation>Der DS bei %1 für den Schlüssel %2 von %3 nennt einen falschen Algorithmus.</translation>
    </message>
    <message>
        <source>Tag and digest fit the key, which is of %1. The DS says %2: most likely a typing error when it was entered. Resolvers do not know that algorithm, and so treat the zone as unsigned.</source>
        <translation>Tag und Hashwert passen zum Schlüssel, der von der Art %1 ist. Im DS steht %2: sehr wahrscheinlich ein Tippfehler beim Eintragen. Resolver kennen diesen Algorithmus nicht und behandeln die Zone deshalb als nicht signiert.</translation>
    </message>
    <message>
        <source>Protected for everybody %1 after the change at the latest.</source>
        <translation>Geschützt für alle spätestens %1 nach der Änderung.</translation>
    </message>
    <message>
        <source>The proof of %1 that %2 is unsigned does not say that a zone begins there.</source>
        <translation>Der Beweis von %1, dass %2 nicht signiert ist, sagt nicht, dass dort eine Zone beginnt.</translation>
    </message>
    <message>
        <source>%1 hands %2 on to other name servers, but its signed record about that name does not list NS. A checking resolver then takes the name for one of %1, and refuses records that are not signed by it.</source>
        <translation>%1 gibt %2 an andere Nameserver weiter, aber der signierte Eintrag zu diesem Namen nennt kein NS. Ein prüfender Resolver hält den Namen dann für einen von %1 und verwirft Einträge, die nicht von dort signiert sind.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is damaged: its octets are no public key of %3.</source>
        <translation>Der Schlüssel %1 von %2 ist beschädigt: Seine Bytes sind kein öffentlicher Schlüssel von %3.</translation>
    </message>
    <message>
        <source>It has the right length, but no key can have this value. Probably it was damaged when it was copied. No signature can be checked with it; signing again does not help.</source>
        <translation>Er hat die richtige Länge, aber kein Schlüssel kann diesen Wert haben. Vermutlich wurde er beim Kopieren beschädigt. Mit ihm lässt sich keine Signatur prüfen; erneutes Signieren hilft nicht.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 cannot be checked: key %3 of %4 is damaged.</source>
        <translation>Die Signatur der %1-Einträge von %2 lässt sich nicht prüfen: Der Schlüssel %3 von %4 ist beschädigt.</translation>
    </message>
    <message>
        <source>The signature itself may be right. The key that it names is published in a form that no public key can have.</source>
        <translation>Die Signatur selbst kann richtig sein. Der Schlüssel, den sie nennt, ist in einer Form veröffentlicht, die kein öffentlicher Schlüssel haben kann.</translation>
    </message>
    <message>
        <source>Ask it to publish key %1 as it was made, or to replace it.</source>
        <translation>Bitten Sie ihn, den Schlüssel %1 so zu veröffentlichen, wie er erzeugt wurde, oder ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 is meant to hold for more than 68 years.</source>
        <translation>Die Signatur der %1-Einträge von %2 soll mehr als 68 Jahre gelten.</translation>
    </message>
    <message>
        <source>It says from %1 to %2. The times in signatures go round in a circle of 136 years (RFC 1982): checking resolvers read so long a period as one that ends before it begins. The signing program&apos;s settings are probably wrong.</source>
        <translation>Sie nennt die Zeit von %1 bis %2. Die Zeiten in Signaturen laufen in einem Kreis von 136 Jahren (RFC 1982): Prüfende Resolver lesen einen so langen Zeitraum als einen, der endet, bevor er beginnt. Vermutlich sind die Einstellungen des Signierprogramms falsch.</translation>
    </message>
    <message>
        <source>Behind a checking resolver, look-ups for %1 end with an error instead of &quot;no %2 records&quot;.</source>
        <translation>Hinter einem prüfenden Resolver enden Abfragen nach %1 mit einem Fehler statt mit „keine %2-Einträge“.</translation>
    </message>
    <message>
        <source>%1 answers that %2 exists and has no %3 records; its proof says that there is no such name.</source>
        <translation>%1 antwortet, dass es %2 gibt und dort keine %3-Einträge; der Beweis sagt, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>Every name that exists needs a signed record of its own in the chain of proofs (NSEC or NSEC3), and so does every name that only has names below it. The one of this name is missing.</source>
        <translation>Jeder Name, den es gibt, braucht einen eigenen signierten Eintrag in der Kette der Beweise (NSEC oder NSEC3), auch ein Name, der nur Namen unter sich hat. Der zu diesem Namen fehlt.</translation>
    </message>
    <message>
        <source>The name servers say that %1 has no %2 records, but the proof that they send is about other names.</source>
        <translation>Die Nameserver sagen, dass %1 keine %2-Einträge hat, aber der Beweis, den sie senden, betrifft andere Namen.</translation>
    </message>
    <message>
        <source>The proof needs the signed record of the name itself, which lists its types, or one of a wildcard that answers for it.</source>
        <translation>Zum Beweis gehört der signierte Eintrag des Namens selbst, der seine Typen nennt, oder der eines Platzhalters, der für ihn antwortet.</translation>
    </message>
    <message>
        <source>The proof that %1 has no %2 records does not contain the record of the name itself.</source>
        <translation>Dem Beweis, dass %1 keine %2-Einträge hat, fehlt der Eintrag des Namens selbst.</translation>
    </message>
    <message>
        <source>It says that the name does not exist. Then a wildcard (*) would have to answer, and the proof has to show that the wildcard has no such records either.</source>
        <translation>Er sagt, dass es den Namen nicht gibt. Dann müsste ein Platzhalter (*) antworten, und der Beweis muss zeigen, dass auch der Platzhalter keine solchen Einträge hat.</translation>
    </message>
    <message>
        <source>The proof that %1 has no %2 records contains neither the record of the name nor one of a name above it.</source>
        <translation>Der Beweis, dass %1 keine %2-Einträge hat, enthält weder den Eintrag des Namens noch einen eines Namens darüber.</translation>
    </message>
    <message>
        <source>With hashed names (NSEC3) the record of the name itself has to list its types. Where a wildcard answers, the nearest name above that exists has to be shown instead.</source>
        <translation>Bei gehashten Namen (NSEC3) muss der Eintrag des Namens selbst seine Typen nennen. Wo ein Platzhalter antwortet, muss stattdessen der nächste Name darüber gezeigt werden, den es gibt.</translation>
    </message>
    <message>
        <source>With hashed names (NSEC3) the record of the name itself has to list its types. Only names above it are shown.</source>
        <translation>Bei gehashten Namen (NSEC3) muss der Eintrag des Namens selbst seine Typen nennen. Gezeigt werden nur Namen darüber.</translation>
    </message>
    <message>
        <source>The alias %1 leads to %2, which does not exist.</source>
        <translation>Der Alias %1 führt zu %2, und diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>The alias itself is there. That its target is not is proved.</source>
        <translation>Den Alias selbst gibt es. Dass es sein Ziel nicht gibt, ist bewiesen.</translation>
    </message>
    <message>
        <source>The alias itself is there. That its target is not is not proved: that zone is not signed.</source>
        <translation>Den Alias selbst gibt es. Dass es sein Ziel nicht gibt, ist nicht bewiesen: Jene Zone ist nicht signiert.</translation>
    </message>
    <message>
        <source>Remove the alias (CNAME) %1, or let it point to a name that exists.</source>
        <translation>Entfernen Sie den Alias (CNAME) %1, oder lassen Sie ihn auf einen Namen zeigen, den es gibt.</translation>
    </message>
    <message>
        <source>So no signature arrives, however well the zone is signed: to sign it again heals nothing.</source>
        <translation>So kommt keine Signatur an, so gut die Zone auch signiert ist: Erneutes Signieren heilt nichts.</translation>
    </message>
    <message>
        <source>Ask it to update the name server software, or to look at the firewall before it: questions with EDNS and DO have to be answered with EDNS and signatures.</source>
        <translation>Bitten Sie ihn, das Nameserver-Programm zu aktualisieren oder die Firewall davor zu prüfen: Auf Fragen mit EDNS und DO muss eine Antwort mit EDNS und Signaturen kommen.</translation>
    </message>
    <message>
        <source>No name server of %1 sends signatures.</source>
        <translation>Kein Nameserver von %1 sendet Signaturen.</translation>
    </message>
    <message>
        <source>They were asked for them (DO), and answer as if they had not been: %1.</source>
        <translation>Sie wurden danach gefragt (DO) und antworten, als wären sie es nicht: %1.</translation>
    </message>
    <message>
        <source>%1 does not answer questions for %2, and answers others.</source>
        <translation>%1 beantwortet Fragen nach %2 nicht, andere aber schon.</translation>
    </message>
    <message>
        <source>Mostly a firewall drops what it does not know, or the answer is too large to arrive. Checking resolvers need this answer.</source>
        <translation>Meist verwirft eine Firewall, was sie nicht kennt, oder die Antwort ist zu groß, um anzukommen. Prüfende Resolver brauchen diese Antwort.</translation>
    </message>
    <message>
        <source>No name server of %1 knows EDNS, so none can send signatures.</source>
        <translation>Kein Nameserver von %1 kennt EDNS, also kann keiner Signaturen senden.</translation>
    </message>
    <message>
        <source>EDNS is the extension by which a resolver asks for signatures. These answer without it: %1.</source>
        <translation>EDNS ist die Erweiterung, mit der ein Resolver nach Signaturen fragt. Ohne sie antworten: %1.</translation>
    </message>
    <message>
        <source>%1 has asked %2 to publish no DS, and there is none.</source>
        <translation>%1 hat %2 gebeten, keinen DS zu veröffentlichen, und es gibt keinen.</translation>
    </message>
    <message>
        <source>That is why the zone counts as unsigned although it is signed. It is the right way to end DNSSEC, or to wait with it.</source>
        <translation>Deshalb gilt die Zone als nicht signiert, obwohl sie signiert ist. So beendet man DNSSEC richtig, oder man wartet damit.</translation>
    </message>
    <message>
        <source>If you want the protection: ask your DNS host to remove the CDS and CDNSKEY records that ask for no DS, and then for the DS to enter at your registrar.</source>
        <translation>Wenn Sie den Schutz möchten: Bitten Sie Ihren DNS-Anbieter, die CDS- und CDNSKEY-Einträge zu entfernen, die keinen DS verlangen, und danach um den DS, der beim Registrar einzutragen ist.</translation>
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
        <translation>der Betreiber von %1</translation>
    </message>
    <message>
        <source>A key signs beside the others and is not published, not yet or no longer (%1). So begins and ends a change of algorithm: resolvers use the signatures of the keys that are published.</source>
        <translation>Ein Schlüssel signiert neben den anderen mit, ist aber noch nicht oder nicht mehr veröffentlicht (%1). So beginnt und endet ein Wechsel des Algorithmus: Resolver nutzen die Signaturen der veröffentlichten Schlüssel.</translation>
    </message>
    <message>
        <source>Several DNS hosts sign %1, each with keys of its own.</source>
        <translation>Mehrere DNS-Anbieter signieren %1, jeder mit eigenen Schlüsseln.</translation>
    </message>
    <message>
        <source>Each publishes the keys that the others sign records with, and the DS set names a key of each. So a resolver can check every answer, whichever server it asked. Nothing has to be done.</source>
        <translation>Jeder veröffentlicht die Schlüssel, mit denen die anderen Einträge signieren, und der DS-Satz nennt von jedem einen Schlüssel. So kann ein Resolver jede Antwort prüfen, gleich welchen Server er gefragt hat. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Some name servers of %1 sign its list of keys with a key that no DS names.</source>
        <translation>Einige Nameserver von %1 signieren die Liste der Schlüssel mit einem Schlüssel, den kein DS nennt.</translation>
    </message>
    <message>
        <source>It looks as if a second DNS host signs the zone and is not vouched for yet. A resolver that asks one of these servers for the keys refuses them: %1.</source>
        <translation>Es sieht so aus, als signiere ein zweiter DNS-Anbieter die Zone, für den noch kein DS bürgt. Ein Resolver, der einen dieser Server nach den Schlüsseln fragt, verwirft sie: %1.</translation>
    </message>
    <message>
        <source>Add the DS that the second DNS host gives you. Leave the others.</source>
        <translation>Fügen Sie den DS hinzu, den Ihnen der zweite DNS-Anbieter gibt. Lassen Sie die anderen stehen.</translation>
    </message>
    <message>
        <source>Add this DS, and leave the others: %1</source>
        <translation>Fügen Sie diesen DS hinzu, und lassen Sie die anderen stehen: %1</translation>
    </message>
    <message>
        <source>Until that has reached all caches, the second DNS host should not answer for the zone.</source>
        <translation>Bis das alle Zwischenspeicher erreicht hat, sollte der zweite DNS-Anbieter nicht für die Zone antworten.</translation>
    </message>
    <message>
        <source>Works again when the DS has reached all caches.</source>
        <translation>Funktioniert wieder, sobald der DS alle Zwischenspeicher erreicht hat.</translation>
    </message>
    <message>
        <source>%1 gives another answer when a name is written with other capital letters.</source>
        <translation>%1 gibt eine andere Antwort, wenn ein Name mit anderen Großbuchstaben geschrieben ist.</translation>
    </message>
    <message>
        <source>Capital and small letters mean the same in DNS. Resolvers that mix them to recognise forged answers, as Google&apos;s and those of certificate authorities do, get an answer here that is not signed or not true. Asked for: %1.</source>
        <translation>Große und kleine Buchstaben bedeuten im DNS dasselbe. Resolver, die sie mischen, um gefälschte Antworten zu erkennen (so die von Google und von Zertifizierungsstellen), bekommen hier eine Antwort, die nicht signiert oder nicht wahr ist. Gefragt war: %1.</translation>
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
        <source>%1 also vouches for %2 keys that %3 does not use at present.</source>
        <translation>%1 bürgt auch für %2 Schlüssel, die %3 zurzeit nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>rootline::Glossary</name>
    <message>
        <source>An extension of DNS: whoever publishes records signs them, so that others can check that nobody changed them on the way. It hides nothing.</source>
        <translation>Eine Erweiterung von DNS: Wer Einträge veröffentlicht, signiert sie, damit andere prüfen können, dass sie unterwegs niemand geändert hat. Es verbirgt nichts.</translation>
    </message>
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
        <source>The way from a trust anchor to an answer: each zone&apos;s DS vouches for the keys of the zone below, and each key&apos;s signatures for the records.</source>
        <translation>Der Weg von einem Vertrauensanker zu einer Antwort: Der DS bürgt für die Schlüssel der Zone darunter, die Signaturen der Schlüssel bürgen für die Einträge.</translation>
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
        <source>A key, or its digest, that is trusted because somebody configured it: mostly the root&apos;s. Every chain of trust begins at one.</source>
        <translation>Ein Schlüssel oder sein Hashwert, dem vertraut wird, weil ihn jemand eingetragen hat: meist der der Root. Jede Vertrauenskette beginnt bei einem.</translation>
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
        <source>An exception that somebody sets by hand in a resolver: names below it are not checked, for a while.</source>
        <translation>Eine Ausnahme, die jemand von Hand in einem Resolver setzt: Namen darunter werden eine Zeit lang nicht geprüft.</translation>
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
        <source>A record in the parent zone that holds the digest of a key of the zone below. By it the parent vouches for that key. It is entered at the registrar.</source>
        <translation>Ein Eintrag in der übergeordneten Zone mit dem Hashwert eines Schlüssels der Zone darunter. Damit bürgt sie für diesen Schlüssel. Er wird beim Registrar eingetragen.</translation>
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
        <source>Records by which a zone asks its parent to publish another DS, so that nobody has to type it.</source>
        <translation>Einträge, mit denen eine Zone die übergeordnete um einen anderen DS bittet, damit ihn niemand abtippen muss.</translation>
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
        <source>A signed zone whose parent has no DS for it: its signatures protect nobody who does not trust its key by configuration.</source>
        <translation>Eine signierte Zone, für die die übergeordnete keinen DS hat: Ihre Signaturen schützen nur, wer ihren Schlüssel eigens eingetragen hat.</translation>
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
        <source>The zone at the top of all names. It says who answers for the top-level domains, and its key is the usual trust anchor.</source>
        <translation>Die Zone über allen Namen. Sie sagt, wer für die Top-Level-Domains antwortet, und ihr Schlüssel ist der übliche Vertrauensanker.</translation>
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
        <source>Names by which one can find out whether a resolver trusts a certain root key: it refuses one of two, depending on what it trusts.</source>
        <translation>Namen, an denen man sieht, ob ein Resolver einem bestimmten Root-Schlüssel vertraut: Einen von zweien lehnt er ab, je nachdem, wem er vertraut.</translation>
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
        <source>A record with a public key of a zone. All of them together are the zone&apos;s list of keys, and are signed together.</source>
        <translation>Ein Eintrag mit einem öffentlichen Schlüssel einer Zone. Alle zusammen sind die Liste der Schlüssel der Zone und werden gemeinsam signiert.</translation>
    </message>
    <message>
        <source>DNSKEY|DNSKEYs|DNSKEY record|DNSKEY records|DNSKEY set|DNSKEY sets|list of keys</source>
        <comment>forms</comment>
        <translation>DNSKEY|DNSKEYs|DNSKEY-Eintrag|DNSKEY-Einträge|DNSKEY-Satz|DNSKEY-Sätze|DNSKEY-Sätzen|Liste der Schlüssel|Schlüsselsatz</translation>
    </message>
    <message>
        <source>KSK</source>
        <translation>KSK</translation>
    </message>
    <message>
        <source>Key-signing key: it signs the zone&apos;s list of keys and nothing else. The parent&apos;s DS mostly names this one.</source>
        <translation>Key-signing key: Er signiert die Liste der Schlüssel der Zone und sonst nichts. Der DS der übergeordneten Zone nennt meist diesen.</translation>
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
        <source>Zone-signing key: it signs the zone&apos;s records. No DS names it, so it can be changed without asking the parent.</source>
        <translation>Zone-signing key: Er signiert die Einträge der Zone. Kein DS nennt ihn, also kann er gewechselt werden, ohne die übergeordnete Zone zu fragen.</translation>
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
        <source>Combined signing key: one key that signs both the list of keys and the records.</source>
        <translation>Combined signing key: ein Schlüssel, der die Liste der Schlüssel und die Einträge signiert.</translation>
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
        <source>Secure entry point: a mark on a key that says &quot;the parent&apos;s DS is meant for this one&quot;. It is a label; checking does not depend on it.</source>
        <translation>Secure entry point: ein Kennzeichen am Schlüssel, das sagt „diesem gilt der DS der übergeordneten Zone“. Es ist nur ein Etikett; die Prüfung hängt nicht davon ab.</translation>
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
        <source>A number from 0 to 65535 by which signatures and DS records point to a key. It is a checksum: two keys can have the same.</source>
        <translation>Eine Zahl von 0 bis 65535, mit der Signaturen und DS-Einträge auf einen Schlüssel zeigen. Sie ist eine Prüfsumme: Zwei Schlüssel können dieselbe haben.</translation>
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
        <source>A short fingerprint of something long, here of a key. Whoever changes the key gets another digest.</source>
        <translation>Ein kurzer Fingerabdruck von etwas Langem, hier eines Schlüssels. Wer den Schlüssel ändert, bekommt einen anderen Hashwert.</translation>
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
        <source>A key with a mark by which its owner withdraws it for good. Nobody may trust it any longer.</source>
        <translation>Ein Schlüssel mit einem Kennzeichen, durch das ihn sein Inhaber für immer zurückzieht. Niemand darf ihm mehr vertrauen.</translation>
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
        <source>Changing a key step by step, so slowly that every cache has either the old one or the new one, and both fit.</source>
        <translation>Einen Schlüssel Schritt für Schritt wechseln, so langsam, dass jeder Cache den alten oder den neuen hat und beide passen.</translation>
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
        <source>A key that is published beforehand and signs nothing yet, so that it can take over at once.</source>
        <translation>Ein Schlüssel, der im Voraus veröffentlicht ist und noch nichts signiert, damit er sofort übernehmen kann.</translation>
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
        <source>A record that vouches for other records of the same name and type. It was made with one of the zone&apos;s keys, and counts from one date to another.</source>
        <translation>Ein Eintrag, der für andere Einträge desselben Namens und Typs bürgt. Er wurde mit einem Schlüssel der Zone gemacht und gilt von einem Datum bis zu einem anderen.</translation>
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
        <source>The record that begins a zone. It holds the zone&apos;s serial number, which grows with each change, and some times.</source>
        <translation>Der Eintrag, mit dem eine Zone beginnt. Er enthält die Seriennummer der Zone, die mit jeder Änderung wächst, und einige Zeiten.</translation>
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
        <source>Addresses of name servers that the parent gives along with a delegation, because they lie below it and could not be found otherwise.</source>
        <translation>Adressen von Nameservern, die die übergeordnete Zone zur Delegation mitgibt, weil sie darunter liegen und sonst nicht zu finden wären.</translation>
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
        <source>A record that says: this name is only another name for that one. CNAME says it of one name, DNAME of everything below.</source>
        <translation>Ein Eintrag, der sagt: Dieser Name ist nur ein anderer Name für jenen. CNAME sagt es von einem Namen, DNAME von allem darunter.</translation>
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
        <source>A record that says which certificate a server shows (DANE). Programs heed it only where the chain of trust holds.</source>
        <translation>Ein Eintrag, der sagt, welches Zertifikat ein Server zeigt (DANE). Programme beachten ihn nur, wo die Vertrauenskette hält.</translation>
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
        <source>A number and a text by which a resolver says why it failed.</source>
        <translation>Eine Zahl und ein Text, mit denen ein Resolver sagt, woran er gescheitert ist.</translation>
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
        <source>The error by which a resolver says that it cannot give an answer, also where it has one and the signatures do not hold.</source>
        <translation>Der Fehler, mit dem ein Resolver sagt, dass er keine Antwort geben kann, auch wenn er eine hat und die Signaturen nicht halten.</translation>
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
        <source>A record that names the next name of the zone and the types at its own: between the two there is nothing. Everybody can list the zone by it.</source>
        <translation>Ein Eintrag, der den nächsten Namen der Zone nennt und die Typen am eigenen: Zwischen beiden ist nichts. Jeder kann die Zone damit auflisten.</translation>
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
        <source>As NSEC, but with hashes in place of names. Names can still be guessed and tried.</source>
        <translation>Wie NSEC, aber mit Hashwerten statt Namen. Raten und ausprobieren lassen sich Namen trotzdem.</translation>
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
        <source>How NSEC3 hashes names: how many more times, and with what added. Neither hides more; no iterations and no salt are right.</source>
        <translation>Wie NSEC3 Hashwerte bildet: wie viele Male zusätzlich, und mit welcher Zutat. Beides verbirgt nicht mehr; keine Iterationen und kein Salt sind richtig.</translation>
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
        <source>A kind of NSEC3 that leaves unsigned delegations out of the proof: whether there is one in the gap, it does not say.</source>
        <translation>Eine Art von NSEC3, die unsignierte Delegationen aus dem Beweis auslässt: Ob in der Lücke eine ist, sagt sie nicht.</translation>
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
        <source>The longest existing name that a missing name ends with. A proof has to show it, and that the next longer one is not there.</source>
        <translation>Der längste vorhandene Name, auf den ein fehlender endet. Ein Beweis muss ihn zeigen, und dass es den nächstlängeren nicht gibt.</translation>
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
        <source>The company where a domain was bought. What is entered there, the name servers and the DS, it hands on to the registry.</source>
        <translation>Die Firma, bei der eine Domain gekauft wurde. Was dort eingetragen wird, Nameserver und DS, gibt sie an die Registry weiter.</translation>
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
        <source>Who runs the zone in which domains are registered, such as a top-level domain.</source>
        <translation>Wer die Zone betreibt, in der Domains registriert werden, etwa eine Top-Level-Domain.</translation>
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
        <source>Who runs the name servers of a zone and signs it: the registrar, the web host, a company of its own, or its owner.</source>
        <translation>Wer die Nameserver einer Zone betreibt und sie signiert: der Registrar, der Webhoster, eine eigene Firma oder ihr Inhaber.</translation>
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
        <source>A computer that looks names up for others and keeps what it finds for a while: at an internet provider, in a company, or public.</source>
        <translation>Ein Computer, der für andere Namen nachschlägt und das Gefundene eine Weile behält: beim Internetanbieter, in einer Firma oder öffentlich.</translation>
    </message>
    <message>
        <source>resolver|resolvers</source>
        <comment>forms</comment>
        <translation>Resolver|Resolvers|Resolvern</translation>
    </message>
    <message>
        <source>Checking resolver</source>
        <translation>Prüfender Resolver</translation>
    </message>
    <message>
        <source>A resolver that checks DNSSEC&apos;s signatures. It hands nothing out that should be signed and does not hold.</source>
        <translation>Ein Resolver, der die Signaturen von DNSSEC prüft. Er gibt nichts heraus, was signiert sein sollte und nicht hält.</translation>
    </message>
    <message>
        <source>checking resolver|checking resolvers|validating resolver|validating resolvers</source>
        <comment>forms</comment>
        <translation>prüfender Resolver|prüfende Resolver|prüfenden Resolver|prüfenden Resolvern|prüfendem Resolver</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache (Zwischenspeicher)</translation>
    </message>
    <message>
        <source>Where a resolver keeps answers as long as their TTL lasts. Until then it sees no change.</source>
        <translation>Worin ein Resolver Antworten behält, solange ihre TTL dauert. Bis dahin sieht er keine Änderung.</translation>
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
        <source>A part of the names that one party looks after, from one name down to where it hands on to others.</source>
        <translation>Ein Teil der Namen, um den sich einer kümmert: von einem Namen abwärts bis dorthin, wo er an andere weitergibt.</translation>
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
        <source>Where a zone hands a name, and all below it, on to other name servers.</source>
        <translation>Wo eine Zone einen Namen und alles darunter an andere Nameserver weitergibt.</translation>
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
        <source>Every link from a trust anchor down to the answer was checked and holds. It says nothing about whether the answer is wise.</source>
        <translation>Jedes Glied vom Vertrauensanker bis zur Antwort wurde geprüft und hält. Ob die Antwort klug ist, sagt das nicht.</translation>
    </message>
    <message>
        <source>secure|protected</source>
        <comment>forms</comment>
        <translation>sicher|geschützt</translation>
    </message>
    <message>
        <source>Insecure, not signed</source>
        <translation>Unsigniert (insecure)</translation>
    </message>
    <message>
        <source>Somebody above proves that there is no chain of trust here, or it uses only what cannot be checked. That is no error: it is DNS without DNSSEC.</source>
        <translation>Von oben ist bewiesen, dass es hier keine Vertrauenskette gibt, oder sie benutzt nur, was sich nicht prüfen lässt. Das ist kein Fehler: Es ist DNS ohne DNSSEC.</translation>
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
        <source>There should be a chain of trust, and a link of it does not hold. Checking resolvers refuse the answer.</source>
        <translation>Es sollte eine Vertrauenskette geben, und ein Glied davon hält nicht. Prüfende Resolver lehnen die Antwort ab.</translation>
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
        <source>Not enough was heard to say which of the other three it is, or no trust anchor lies above the name.</source>
        <translation>Es wurde nicht genug gehört, um zu sagen, welches der anderen drei gilt, oder über dem Namen liegt kein Vertrauensanker.</translation>
    </message>
    <message>
        <source>indeterminate|not known</source>
        <comment>forms</comment>
        <translation>indeterminate|nicht bekannt</translation>
    </message>
</context>
<context>
    <name>rootline::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search a word</source>
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
        <source>No such word here.</source>
        <translation>Dieses Wort gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>rootline::GraphView</name>
    <message>
        <source>Chain of trust</source>
        <translation>Vertrauenskette</translation>
    </message>
    <message>
        <source>Arrow keys walk the chain, Enter opens details, Escape goes back.</source>
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
        <source>Little internets inside this program, signed with real keys: no network needed</source>
        <translation>Kleine Internets in diesem Programm, mit echten Schlüsseln signiert: ohne Netz</translation>
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
</context>
<context>
    <name>rootline::LessonPanel</name>
    <message>
        <source>It &amp;accepts</source>
        <extracomment>Answer to: will a validating resolver accept this?</extracomment>
        <translation>Er nimmt sie &amp;an</translation>
    </message>
    <message>
        <source>It re&amp;fuses</source>
        <extracomment>Answer to: will a validating resolver accept this?</extracomment>
        <translation>Er &amp;lehnt ab</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <extracomment>Shows the answer to a question without guessing</extracomment>
        <translation>Auf&amp;decken</translation>
    </message>
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
        <source>Will a validating resolver accept this answer?</source>
        <translation>Wird ein prüfender Resolver diese Antwort annehmen?</translation>
    </message>
    <message>
        <source>It accepts.</source>
        <translation>Er nimmt sie an.</translation>
    </message>
    <message>
        <source>It refuses.</source>
        <translation>Er lehnt ab.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>Diesmal nicht.</translation>
    </message>
    <message>
        <source>Turns the pages by itself, in two minutes at most</source>
        <translation>Blättert von selbst weiter, in höchstens zwei Minuten</translation>
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
        <source>Asking the other name servers whether they say the same.</source>
        <translation>Die übrigen Nameserver werden gefragt, ob sie dasselbe sagen.</translation>
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
        <source>Save what was heard</source>
        <translation>Speichern, was gehört wurde</translation>
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
        <source>&amp;Works here, not elsewhere? …</source>
        <translation>&amp;Geht hier, anderswo nicht? …</translation>
    </message>
    <message>
        <source>Compare what is shown with another capture</source>
        <translation>Das Gezeigte mit einer anderen Aufzeichnung vergleichen</translation>
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
</context>
<context>
    <name>rootline::OtherView</name>
    <message>
        <source>Not how things are: as %1 alone tells %2, validated at %3.</source>
        <extracomment>%1 a name server, %2 a zone, %3 date and time</extracomment>
        <translation>So ist es nicht wirklich: nur wie %1 allein %2 erzählt, beurteilt am %3.</translation>
    </message>
    <message>
        <source>Not how things are: as %1 alone tells %2.</source>
        <extracomment>%1 a name server, %2 a zone</extracomment>
        <translation>So ist es nicht wirklich: nur wie %1 allein %2 erzählt.</translation>
    </message>
    <message>
        <source>Not how things are: validated at %1, by what was heard before.</source>
        <extracomment>%1 date and time</extracomment>
        <translation>So ist es nicht wirklich: beurteilt am %1, nach dem, was vorher gehört wurde.</translation>
    </message>
    <message>
        <source>Not how things are, but as if: %1</source>
        <extracomment>%1 one or more sentences that say what would be so</extracomment>
        <translation>So ist es nicht wirklich, nur als ob: %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more change(s))</source>
        <translation>
            <numerusform>(und %n weitere Änderung)</numerusform>
            <numerusform>(und %n weitere Änderungen)</numerusform>
        </translation>
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
        <source>%1 is not written: a symbolic link in a folder that everybody can write to leads there. Name the file itself.</source>
        <translation>%1 wird nicht geschrieben: Ein symbolischer Link in einem Ordner, in den alle schreiben dürfen, führt dorthin. Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Make room, or name a file on another disk.</source>
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
        <source>%1 cannot be written: it grows larger than a file may be here. Raise that limit (ulimit -f).</source>
        <translation>%1 lässt sich nicht schreiben: Die Datei wird größer, als hier erlaubt ist. Heben Sie diese Grenze an (ulimit -f).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Name a file in a folder of yours.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Nennen Sie eine Datei in einem Ordner, der Ihnen gehört.</translation>
    </message>
</context>
<context>
    <name>rootline::PictureFiles</name>
    <message>
        <source>The picture is too large at %1 dots per inch. Choose fewer, or export it as SVG or PDF.</source>
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
        <source>a key that is named and not published</source>
        <extracomment>Legend: an empty dashed box in place of a key that a DS or a signature names</extracomment>
        <translation>ein Schlüssel, der genannt, aber nicht veröffentlicht ist</translation>
    </message>
    <message>
        <source>worth a look</source>
        <extracomment>Legend: a triangle beside something that works and should still be looked at</extracomment>
        <translation>einen Blick wert</translation>
    </message>
    <message>
        <source>what caches still hold</source>
        <extracomment>Legend: a dashed card with a clock beside the chain</extracomment>
        <translation>was Caches noch halten</translation>
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
        <source>The dates come from the TTLs that were seen, with an hour for the name servers. Check each step before the next one; a new check of the zone shows what is done.</source>
        <translation>Die Termine folgen aus den gesehenen TTLs, mit einer Stunde für die Nameserver. Jeden Schritt vor dem nächsten prüfen; eine neue Prüfung der Zone zeigt, was erledigt ist.</translation>
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
        <source>&quot;%1&quot; has a dot too many. Type a name such as www.example.org.</source>
        <translation>„%1“ hat einen Punkt zu viel. Schreiben Sie einen Namen wie www.example.org.</translation>
    </message>
    <message>
        <source>A part of this name has more than 63 characters. Shorten what stands between two dots.</source>
        <translation>Ein Teil dieses Namens hat mehr als 63 Zeichen. Kürzen Sie, was zwischen zwei Punkten steht.</translation>
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
        <source>What is right and what is not</source>
        <translation>Was stimmt und was nicht</translation>
    </message>
    <message>
        <source>No signed zone below the root is shown. Check a name first.</source>
        <translation>Es ist keine signierte Zone unter der Root zu sehen. Zuerst einen Namen prüfen.</translation>
    </message>
    <message>
        <source>There is no DS and no DNSKEY in it. Copy key tag, algorithm, digest type and digest.</source>
        <translation>Darin ist weder DS noch DNSKEY. Schlüsselnummer, Algorithmus, Digest-Typ und Digest kopieren.</translation>
    </message>
    <message>
        <source>What belongs at the parent of %1:</source>
        <extracomment>%1 the name of a zone</extracomment>
        <translation>Was in die Elternzone von %1 gehört:</translation>
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
        <source>Key %1 is right, and the parent publishes its DS already.</source>
        <translation>Schlüssel %1 stimmt, und die Elternzone veröffentlicht seinen DS schon.</translation>
    </message>
    <message>
        <source>Key %1 is right: it signs %2.</source>
        <translation>Schlüssel %1 stimmt: Er signiert %2.</translation>
    </message>
    <message>
        <source>%1 publishes no key %2. Remove this DS.</source>
        <translation>%1 veröffentlicht keinen Schlüssel %2. Diesen DS entfernen.</translation>
    </message>
    <message>
        <source>The digest is right, the key tag %1 is not.</source>
        <translation>Der Digest stimmt, die Schlüsselnummer %1 nicht.</translation>
    </message>
    <message>
        <source>Key tag %1 and digest are right, the algorithm is not.</source>
        <translation>Schlüsselnummer %1 und Digest stimmen, der Algorithmus nicht.</translation>
    </message>
    <message>
        <source>Key %1 exists, but its digest is another.</source>
        <translation>Den Schlüssel %1 gibt es, aber sein Digest ist ein anderer.</translation>
    </message>
    <message>
        <source>The digest for key %1 is cut off at its end.</source>
        <translation>Dem Digest für Schlüssel %1 fehlt das Ende.</translation>
    </message>
    <message>
        <source>The digest type of the DS for key %1 cannot be checked here.</source>
        <translation>Der Digest-Typ des DS für Schlüssel %1 kann hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 does not publish this key %2.</source>
        <translation>%1 veröffentlicht diesen Schlüssel %2 nicht.</translation>
    </message>
    <message>
        <source>%1 publishes key %2, but does not sign its keys with it. Do not enter it yet.</source>
        <translation>%1 veröffentlicht Schlüssel %2, signiert seine Schlüssel aber nicht mit ihm. Noch nicht eintragen.</translation>
    </message>
    <message>
        <source>If the parent published this and nothing else, %1 would be secure.</source>
        <translation>Veröffentlichte die Elternzone dies und nichts anderes, wäre %1 sicher.</translation>
    </message>
    <message>
        <source>If the parent published this and nothing else, %1 would count as unsigned.</source>
        <translation>Veröffentlichte die Elternzone dies und nichts anderes, gälte %1 als unsigniert.</translation>
    </message>
    <message>
        <source>If the parent published this and nothing else, %1 would be unreachable for everyone whose resolver checks: bogus.</source>
        <translation>Veröffentlichte die Elternzone dies und nichts anderes, wäre %1 für alle unerreichbar, deren Resolver prüft: gebrochen.</translation>
    </message>
    <message>
        <source>What would become of %1 cannot be told: not enough was heard.</source>
        <translation>Was aus %1 würde, lässt sich nicht sagen: Es wurde nicht genug gehört.</translation>
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
        <source>It follows from: %1</source>
        <translation>Das folgt aus: %1</translation>
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
        <source>By its word alone</source>
        <translation>Nach seinem Wort allein</translation>
    </message>
    <message>
        <source>Method and versions</source>
        <translation>Verfahren und Versionen</translation>
    </message>
    <message>
        <source>Rootline asked for every record between the root and the name, checked every signature and digest itself, and believed nobody&apos;s word that they were checked. Secure, insecure, bogus and indeterminate mean what RFC 4035 section 4.3 says.</source>
        <translation>Rootline hat jeden Eintrag zwischen der Wurzel und dem Namen abgefragt, jede Signatur und jeden Hashwert selbst geprüft und niemandem geglaubt, dass sie geprüft seien. Die Urteile bedeuten, was RFC 4035, Abschnitt 4.3, unter Secure, Insecure, Bogus und Indeterminate beschreibt.</translation>
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
        <source>Unless they are renewed before, checking resolvers refuse from then on what they sign. Seen while checking %1.</source>
        <translation>Werden sie nicht vorher erneuert, weisen prüfende Resolver von da an zurück, was sie signieren. Gesehen beim Prüfen von %1.</translation>
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
        <source>The same fault shows here, too; it needs no step of its own:</source>
        <translation>Derselbe Fehler zeigt sich auch hier; er braucht keinen eigenen Schritt:</translation>
    </message>
    <message>
        <source>Not real: this is what would be if</source>
        <translation>Nicht wirklich: So wäre es mit</translation>
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
        <source>%1, says &quot;checked&quot;</source>
        <extracomment>%1 &quot;answers&quot;; the resolver says that it checked the signatures (AD)</extracomment>
        <translation>%1, sagt „geprüft“</translation>
    </message>
    <message>
        <source>%1, unchecked</source>
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
        <source>Without checking</source>
        <extracomment>Column: the answer where the resolver is told not to check</extracomment>
        <translation>Ohne Prüfung</translation>
    </message>
    <message>
        <source>In its own words</source>
        <extracomment>Column: what the resolver says in its own words</extracomment>
        <translation>Mit eigenen Worten</translation>
    </message>
    <message>
        <source>The resolvers that were asked come to the same as was found here.</source>
        <translation>Die gefragten Resolver kommen zum selben Ergebnis wie hier.</translation>
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
        <source>does not tell</source>
        <translation>sagt es nicht</translation>
    </message>
    <message>
        <source>checks nothing</source>
        <translation>prüft nichts</translation>
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
        <source>%1 says something else than was found here: %2.</source>
        <extracomment>%1 a resolver, %2 what it says, such as &quot;no such name, unchecked&quot;</extracomment>
        <translation>%1 sagt etwas anderes, als hier gefunden wurde: %2.</translation>
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
        <source>Ask resolvers for %1, once with and once without checking. Each one that is ticked learns the name.</source>
        <extracomment>%1 a name and a type</extracomment>
        <translation>Resolver nach %1 fragen, einmal mit und einmal ohne Prüfung. Jeder angekreuzte erfährt den Namen.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was sie sagten</translation>
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
        <source>to see which root keys they trust: a zone with sentinel names (RFC 8509)</source>
        <translation>um zu sehen, welchen Root-Schlüsseln sie vertrauen: eine Zone mit Sentinel-Namen (RFC 8509)</translation>
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
        <source>A resolver that asked before the step</source>
        <translation>Ein Resolver, der vor dem Schritt gefragt hat</translation>
    </message>
    <message>
        <source>Outlined: published. Filled: signs. Hatched: the parent&apos;s DS names it.</source>
        <translation>Umrandet: veröffentlicht. Gefüllt: signiert. Schraffiert: Der DS der übergeordneten Zone nennt ihn.</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>On a line of time: the beginning</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Too early: resolvers that asked before refuse the zone, until what they keep has left their caches: up to %1.</source>
        <translation>Zu früh: Resolver, die vorher gefragt haben, lehnen die Zone ab, bis das Aufgehobene ihre Caches verlassen hat: bis zu %1.</translation>
    </message>
    <message>
        <source>Everybody who checks refuses the zone now.</source>
        <translation>Jetzt lehnt jeder, der prüft, die Zone ab.</translation>
    </message>
    <message>
        <source>Resolvers with empty caches refuse the zone now; those that keep the old sets follow up to %1.</source>
        <translation>Resolver mit leerem Cache lehnen die Zone jetzt ab; wer die alten Sets noch hat, kommt noch bis zu %1 mit.</translation>
    </message>
    <message>
        <source>Every resolver can follow, those that keep the old sets too.</source>
        <translation>Jeder Resolver kommt mit, auch wer die alten Sets noch hat.</translation>
    </message>
    <message>
        <source>Every resolver can follow.</source>
        <translation>Jeder Resolver kommt mit.</translation>
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
        <source>there is more here than %1. Make the scenario smaller.</source>
        <translation>Hier steht mehr als %1. Machen Sie das Szenario kleiner.</translation>
    </message>
    <message>
        <source>brackets are more than %1 deep. Close some of them.</source>
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
        <source>&quot;%1&quot; needs %2. Write it so.</source>
        <translation>„%1“ braucht %2. Schreiben Sie es so.</translation>
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
        <source>&quot;%1&quot; is not in force at this step. Add it to &quot;apply&quot;, or leave it out of &quot;by&quot;.</source>
        <translation>„%1“ ist in diesem Schritt nicht in Kraft. Fügen Sie es bei „apply“ hinzu, oder lassen Sie es bei „by“ weg.</translation>
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
        <source>By its word alone</source>
        <extracomment>Column: the verdict where only this server is heard</extracomment>
        <translation>Allein nach ihm</translation>
    </message>
    <message>
        <source>No name server was asked here.</source>
        <translation>Hier wurde kein Nameserver gefragt.</translation>
    </message>
    <message>
        <source>All servers of each zone that were asked say the same.</source>
        <translation>Alle gefragten Server jeder Zone sagen dasselbe.</translation>
    </message>
    <message>
        <source>Not the same as the others: %1.</source>
        <translation>Nicht wie die anderen: %1.</translation>
    </message>
</context>
<context>
    <name>rootline::ServersPanel</name>
    <message>
        <source>Draw the chain as this server tells it</source>
        <translation>Die Kette zeichnen, wie dieser Server sie erzählt</translation>
    </message>
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
        <source>Not what most servers of this zone say.</source>
        <translation>Nicht das, was die meisten Server dieser Zone sagen.</translation>
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
        <source>the file %1, heard from %2</source>
        <extracomment>Where a chain is from: %1 a file&apos;s name, %2 who was asked when it was made</extracomment>
        <translation>die Datei %1, gehört von: %2</translation>
    </message>
    <message>
        <source>the file %1, heard from %2; names were replaced, so no signature is checked</source>
        <extracomment>Where a chain is from: %1 a file&apos;s name, %2 who was asked when it was made</extracomment>
        <translation>die Datei %1, gehört von: %2; Namen wurden ersetzt, daher wird keine Signatur geprüft</translation>
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
        <source>Validated for another time: %1. The records were heard on %2.</source>
        <extracomment>%1 and %2 dates and times</extracomment>
        <translation>Für eine andere Zeit geprüft: %1. Die Einträge wurden am %2 gehört.</translation>
    </message>
    <message>
        <source>Validated for a chosen time: %1. When the records were heard is not known.</source>
        <translation>Für eine gewählte Zeit geprüft: %1. Wann die Einträge gehört wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not the whole picture: as %1 alone tells %2.</source>
        <extracomment>%1 a name server, %2 a zone</extracomment>
        <translation>Nicht das ganze Bild: so, wie %1 allein %2 darstellt.</translation>
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
        <source>brought along by what is judged</source>
        <extracomment>Whose trust anchors: what is judged holds them itself</extracomment>
        <translation>mitgebracht von dem, was geprüft wird</translation>
    </message>
    <message>
        <source>from your preferences</source>
        <translation>aus den Einstellungen</translation>
    </message>
    <message>
        <source>Not real, but as if: %1</source>
        <extracomment>%1 one or more sentences that say what would be so</extracomment>
        <translation>Nicht wirklich, sondern als ob: %1</translation>
    </message>
    <message>
        <source>As a visitor sees it while an attack is staged in the lab.</source>
        <translation>So, wie ein Besucher es sieht, während im Labor ein Angriff läuft.</translation>
    </message>
    <message>
        <source>As a resolver sees it that still has old records in its cache.</source>
        <translation>So, wie ein Resolver es sieht, der noch alte Einträge im Zwischenspeicher hat.</translation>
    </message>
    <message>
        <source>As seen from %1 alone.</source>
        <extracomment>%1 a place that name servers were asked from</extracomment>
        <translation>So, wie es allein von %1 aus aussieht.</translation>
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
        <source>There is nothing to check here: no zone on the way is signed.</source>
        <translation>Hier gibt es nichts zu prüfen: Keine Zone auf dem Weg ist signiert.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 of %2 steps of validation</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The same outside, in a shell:</source>
        <translation>Dasselbe außerhalb, in einer Shell:</translation>
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
        <source>What the signature covers, octet by octet:</source>
        <translation>Was die Signatur abdeckt, Oktett für Oktett:</translation>
    </message>
    <message>
        <source>What is hashed, octet by octet:</source>
        <translation>Was gehasht wird, Oktett für Oktett:</translation>
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
        <source>The parent of %1 publishes one DS more, for key %2.</source>
        <translation>Die Elternzone von %1 veröffentlicht einen DS mehr, für Schlüssel %2.</translation>
    </message>
    <message>
        <source>The parent of %1 publishes the DS for key %2, and no other.</source>
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
        <source>%1 publishes one key more.</source>
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
        <source>The parent of %1 does what the zone&apos;s CDS records ask for.</source>
        <translation>Die Elternzone von %1 tut, was die CDS-Einträge der Zone verlangen.</translation>
    </message>
    <message>
        <source>%1 has one name server only: %2.</source>
        <translation>%1 hat nur einen Nameserver: %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>%1 is no zone of this chain with a parent. Choose another zone.</source>
        <translation>%1 ist keine Zone dieser Kette mit einer Elternzone. Eine andere Zone wählen.</translation>
    </message>
    <message>
        <source>There is no such DS for %1. Choose one that is published.</source>
        <translation>Einen solchen DS gibt es für %1 nicht. Einen veröffentlichten wählen.</translation>
    </message>
    <message>
        <source>%1 publishes no such key. Choose one that it publishes.</source>
        <translation>%1 veröffentlicht keinen solchen Schlüssel. Einen veröffentlichten wählen.</translation>
    </message>
    <message>
        <source>No CDS of %1 was heard, so there is nothing to do.</source>
        <translation>Kein CDS von %1 wurde gehört, also ist nichts zu tun.</translation>
    </message>
    <message>
        <source>That server of %1 was not heard. Choose another one.</source>
        <translation>Dieser Server von %1 wurde nicht gehört. Einen anderen wählen.</translation>
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
        <source>First to run out: the signature of %1, in %2, on %3. If nobody signs again by then, %4 goes dark for everybody who validates.</source>
        <extracomment>%1 what the signature covers, %2 a duration such as &quot;6 days&quot;, %3 date and time, %4 a name</extracomment>
        <translation>Als Erstes läuft die Signatur von %1 ab, in %2, am %3. Signiert bis dahin niemand neu, ist %4 für alle unerreichbar, die prüfen.</translation>
    </message>
    <message>
        <source>The signature of %1 ran out on %2.</source>
        <translation>Die Signatur von %1 lief am %2 ab.</translation>
    </message>
    <message>
        <source>The signature of %1 begins to count on %2.</source>
        <translation>Die Signatur von %1 gilt erst ab dem %2.</translation>
    </message>
    <message>
        <source>There are no signatures to watch here.</source>
        <translation>Hier gibt es keine Signaturen zu beobachten.</translation>
    </message>
    <message>
        <source>All of these signatures count at the time that is shown.</source>
        <translation>Zur gezeigten Zeit gelten alle diese Signaturen.</translation>
    </message>
    <message>
        <source>old copy in caches</source>
        <translation>alte Kopie in Caches</translation>
    </message>
    <message>
        <source>Caches may hold the old %1 until %2. Whoever has that copy validates by it.</source>
        <extracomment>%1 a name and a type, %2 date and time</extracomment>
        <translation>Caches können den alten %1 bis %2 halten. Wer diese Kopie hat, urteilt nach ihr.</translation>
    </message>
</context>
<context>
    <name>rootline::TimelineView</name>
    <message>
        <source>Time of validating</source>
        <translation>Zeitpunkt der Beurteilung</translation>
    </message>
    <message>
        <source>Drag the line to see the chain at another time.</source>
        <translation>Die Linie ziehen, um die Kette zu einer anderen Zeit zu sehen.</translation>
    </message>
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
        <source>This key is trusted here, and the zone does not publish it.</source>
        <translation>Diesem Schlüssel wird hier vertraut, und die Zone veröffentlicht ihn nicht.</translation>
    </message>
    <message>
        <source>A digest of this key is trusted by configuration. The published key is hashed and compared.</source>
        <translation>Einem Hashwert dieses Schlüssels wird laut Konfiguration vertraut. Der veröffentlichte Schlüssel wird gehasht und verglichen.</translation>
    </message>
    <message>
        <source>This key is trusted by configuration, and the zone publishes the very same key.</source>
        <translation>Diesem Schlüssel wird laut Konfiguration vertraut, und die Zone veröffentlicht genau denselben.</translation>
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
        <source>The parent&apos;s DS says that the zone is signed, and the zone publishes no keys.</source>
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
        <source>%1 is signed, so there has to be a signature here, and none was sent.</source>
        <translation>%1 ist signiert, also muss hier eine Signatur sein; es wurde keine gesendet.</translation>
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
        <source>%1 does not exist, and that is proved: every link from %2 down was checked.</source>
        <translation>%1 gibt es nicht, und das ist bewiesen: Jedes Glied ab %2 wurde geprüft.</translation>
    </message>
    <message>
        <source>There are no %1 records at %2, and that is proved: every link from %3 down was checked.</source>
        <translation>Es gibt keine %1-Einträge bei %2, und das ist bewiesen: Jedes Glied ab %3 wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 is protected: every link from %2 down was checked.</source>
        <translation>%1 ist geschützt: Jedes Glied ab %2 wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 does not exist, say its name servers. %2 is not signed, so that is not proved.</source>
        <translation>%1 gibt es nicht, sagen die Nameserver. %2 ist nicht signiert, also ist das nicht bewiesen.</translation>
    </message>
    <message>
        <source>%1 lies outside every trust anchor in use, so nothing can be said about its protection.</source>
        <translation>%1 liegt außerhalb aller verwendeten Vertrauensanker; über den Schutz lässt sich darum nichts sagen.</translation>
    </message>
    <message>
        <source>No root server answered. Check the network connection of this computer, then try again.</source>
        <translation>Kein Root-Server hat geantwortet. Prüfen Sie die Netzverbindung dieses Rechners und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not exist, say its name servers. Whether that is right could not be checked.</source>
        <translation>%1 gibt es nicht, sagen die Nameserver. Ob das stimmt, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>It is not known whether %1 is protected: not all questions were answered.</source>
        <translation>Es ist nicht bekannt, ob %1 geschützt ist: Nicht alle Fragen wurden beantwortet.</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>der Root-Zone</translation>
    </message>
    <message>
        <source>%1 is protected, but some visitors may not reach it.</source>
        <translation>%1 ist geschützt, aber manche Besucher erreichen es vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 is treated as unsigned. That is not an error: visitors reach it, only without DNSSEC.</source>
        <translation>%1 gilt als nicht signiert. Das ist kein Fehler: Besucher erreichen es, nur ohne DNSSEC.</translation>
    </message>
    <message>
        <source>%1 leads by an alias to %2, which is not signed. That is not an error: visitors reach it, only without full protection.</source>
        <translation>%1 führt über einen Alias zu %2, das nicht signiert ist. Das ist kein Fehler: Besucher erreichen es, nur ohne vollen Schutz.</translation>
    </message>
    <message>
        <source>%1 is not signed. That is not an error: visitors reach it, only without DNSSEC.</source>
        <translation>%1 ist nicht signiert. Das ist kein Fehler: Besucher erreichen es, nur ohne DNSSEC.</translation>
    </message>
    <message>
        <source>The check could not start: the keys that are trusted here do not fit %1.</source>
        <translation>Die Prüfung konnte nicht beginnen: Die Schlüssel, denen hier vertraut wird, passen nicht zu %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done. The next signature to be renewed is one of %3; it runs until %1 (%2).</source>
        <extracomment>%1 a date and time, %2 such as &quot;13 days left&quot;, %3 a zone</extracomment>
        <translation>Es ist nichts zu tun. Als Nächste ist eine Signatur von %3 zu erneuern; sie gilt bis zum %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing has to be done. If you want the protection: ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar.</source>
        <translation>Es ist nichts zu tun. Wer den Schutz will, bittet den DNS-Anbieter, die Zone zu signieren, und trägt den DS von dort beim Registrar ein.</translation>
    </message>
    <message>
        <source>Nothing is urgent.</source>
        <translation>Es eilt nicht.</translation>
    </message>
    <message>
        <source>Who has to act: %1.</source>
        <extracomment>%1 is who has to act, such as &quot;the DNS host&quot;</extracomment>
        <translation>Wer handeln muss: %1.</translation>
    </message>
    <message>
        <source>Look-ups for %1 end with an error wherever the provider checks DNSSEC.</source>
        <translation>Abfragen nach %1 enden mit einem Fehler, wo der Anbieter DNSSEC prüft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached by visitors whose provider checks DNSSEC.</source>
        <translation>Besucher, deren Anbieter DNSSEC prüft, erreichen %1 nicht.</translation>
    </message>
    <message>
        <source>It is not known whether %1 is protected: no signature was checked.</source>
        <translation>Es ist nicht bekannt, ob %1 geschützt ist: Keine Signatur wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 is treated as unsigned: its algorithms cannot be checked here. Visitors reach it.</source>
        <translation>%1 gilt als unsigniert: Die Algorithmen lassen sich hier nicht prüfen. Besucher erreichen es.</translation>
    </message>
    <message>
        <source>Whether %1 is protected cannot be said: the clock of this computer seems to be wrong.</source>
        <translation>Ob %1 geschützt ist, lässt sich nicht sagen: Die Uhr dieses Rechners geht anscheinend falsch.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>None of the name servers of %1 gave a usable answer, so nothing can be said about %2 now.</source>
        <translation>Keiner der Nameserver von %1 gab eine brauchbare Antwort, also lässt sich über %2 jetzt nichts sagen.</translation>
    </message>
    <message>
        <source>This is the first of %1 faults that have to be mended.</source>
        <extracomment>%1 a number, 2 or more</extracomment>
        <translation>Das ist der erste von %1 Fehlern, die zu beheben sind.</translation>
    </message>
    <message>
        <source>%1 would not be reached at that time, %2: the signatures that were heard do not hold then.</source>
        <extracomment>%1 a name, %2 date and time</extracomment>
        <translation>%1 wäre zu dieser Zeit, %2, nicht erreichbar: Die gehörten Signaturen gelten dann nicht.</translation>
    </message>
    <message>
        <source>The signatures of %1 fit, judged by the zone&apos;s own keys.</source>
        <translation>Die Signaturen von %1 passen, beurteilt nach den eigenen Schlüsseln der Zone.</translation>
    </message>
    <message>
        <source>%1 is treated as unsigned: its DS names another algorithm than its key has. Visitors reach it.</source>
        <translation>%1 wird als nicht signiert behandelt: Der DS nennt einen anderen Algorithmus, als der Schlüssel hat. Besucher erreichen die Domain.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Only the operator of %1 can have that zone signed.</source>
        <translation>Es ist nichts zu tun. Signieren lassen kann diese Zone nur der Betreiber von %1.</translation>
    </message>
    <message>
        <source>%1 exists, and leads by an alias to %2, which does not exist.</source>
        <translation>%1 gibt es, der Name führt aber durch einen Alias zu %2, und diesen Namen gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>rootline::ViewBar</name>
    <message>
        <source>&amp;Back to how it is</source>
        <translation>&amp;Zurück zur Wirklichkeit</translation>
    </message>
</context>
<context>
    <name>rootline::WatchList</name>
    <message>
        <source>Line %1 is not what &quot;rootline-cli batch&quot; writes. Choose its output, unchanged.</source>
        <translation>Zeile %1 ist nicht, was „rootline-cli batch“ schreibt. Dessen Ausgabe unverändert wählen.</translation>
    </message>
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
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
</context>
<context>
    <name>rootline::WatchListDialog</name>
    <message>
        <source>%1 – names</source>
        <translation>%1 – Namen</translation>
    </message>
    <message>
        <source>A double click checks a name again.</source>
        <translation>Ein Doppelklick prüft einen Namen noch einmal.</translation>
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
        <source>or type one, such as: add-ds TAG ALGORITHM TYPE DIGEST</source>
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
        <source>What is supposed</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>This cannot be read. Begin with add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds or only-server, and what follows there as in a zone file.</source>
        <translation>Das ist nicht lesbar. Mit add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds oder only-server beginnen; was folgt, wie in einer Zonendatei.</translation>
    </message>
    <message>
        <source>Try a change before you make it: nothing is asked or sent, the picture shows what would be.</source>
        <translation>Eine Änderung ausprobieren, bevor sie gemacht wird: Nichts wird gefragt oder gesendet, das Bild zeigt, was wäre.</translation>
    </message>
    <message>
        <source>If this were so:</source>
        <translation>Wenn das so wäre:</translation>
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
        <source>does not fit the data</source>
        <translation>passt nicht zu den Daten</translation>
    </message>
    <message>
        <source>its key is not published</source>
        <translation>ihr Schlüssel ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>its key is revoked</source>
        <translation>der Schlüssel ist widerrufen</translation>
    </message>
    <message>
        <source>its key is no zone key</source>
        <translation>der Schlüssel ist kein Zonenschlüssel</translation>
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
        <source>its key has another algorithm</source>
        <translation>der Schlüssel hat einen anderen Algorithmus</translation>
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
        <source>fits</source>
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
        <source>vouched for by the zone above</source>
        <translation>die übergeordnete Zone bürgt</translation>
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
        <source>Key-signing key: it signs the list of keys.</source>
        <translation>Schlüsselsignierender Schlüssel: Er signiert die Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>Zone-signing key: it signs the other records.</source>
        <translation>Zonensignierender Schlüssel: Er signiert die anderen Einträge.</translation>
    </message>
    <message>
        <source>Combined key: it signs the list of keys and the other records.</source>
        <translation>Kombinierter Schlüssel: Er signiert die Liste der Schlüssel und die anderen Einträge.</translation>
    </message>
    <message>
        <source>Published, but it signs nothing that was seen.</source>
        <translation>Veröffentlicht, signiert aber nichts, was gesehen wurde.</translation>
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
        <source>whoever runs the resolver</source>
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
        <source>its key is damaged</source>
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
        <source>the OPT record has a name</source>
        <translation>der OPT-Eintrag hat einen Namen</translation>
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
        <source>it does not hold exactly one question</source>
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
        <source>&amp;Turn a bit of the name</source>
        <translation>Ein &amp;Bit des Namens umdrehen</translation>
    </message>
    <message>
        <source>Bit of the owner name</source>
        <translation>Bit des Namens</translation>
    </message>
    <message>
        <source>T&amp;urn a bit of the key</source>
        <translation>Ein Bit des &amp;Schlüssels umdrehen</translation>
    </message>
    <message>
        <source>Bit of the key</source>
        <translation>Bit des Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
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
        <source>Commands that compute the same elsewhere</source>
        <translation>Befehle, die dasselbe anderswo berechnen</translation>
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
    <message>
        <source>Will a validating resolver accept this answer?</source>
        <translation>Wird ein prüfender Resolver diese Antwort annehmen?</translation>
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
        <source>Put a tick or a cross into each ring, from the top down.</source>
        <translation>Setzen Sie in jeden Kreis einen Haken oder ein Kreuz, von oben nach unten.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>It accepts.</source>
        <translation>Er nimmt sie an.</translation>
    </message>
    <message>
        <source>It refuses.</source>
        <translation>Er lehnt ab.</translation>
    </message>
    <message>
        <source>Rootline · page %1</source>
        <extracomment>At the foot of a worksheet</extracomment>
        <translation>Rootline · Seite %1</translation>
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
        <source>The DNSKEY set is not signed by a key that the parent&apos;s DS can name.</source>
        <translation>Der DNSKEY-Satz ist von keinem Schlüssel signiert, den der DS der übergeordneten Zone nennen kann.</translation>
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
        <source>Nothing has to be done. To protect it, sign it with DNSSEC.</source>
        <translation>Es ist nichts zu tun. Wer sie schützen will, signiert sie mit DNSSEC.</translation>
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
        <source>Do not edit a signed zone: sign it again.</source>
        <translation>Ändern Sie keine signierte Zone: Signieren Sie sie neu.</translation>
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
        <source>%1 is not signed. Nothing else stands against publishing it.</source>
        <translation>%1 ist nicht signiert. Sonst spricht nichts gegen die Veröffentlichung.</translation>
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
        <source>--%1 needs a value behind it.</source>
        <translation>Nach --%1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other. Use one of them, or none for both.</source>
        <translation>-4 und -6 schließen einander aus. Verwenden Sie eines davon, oder keines für beide.</translation>
    </message>
    <message>
        <source>%1 has no meaning for this command. Leave it out.</source>
        <translation>%1 hat bei diesem Befehl keine Bedeutung. Lassen Sie es weg.</translation>
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
        <source>--policies goes with neither --policy nor --suppose. Leave one out.</source>
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
        <source>After &quot;batch&quot; comes one file with a name a line, or - for standard input.</source>
        <translation>Nach „batch“ kommt eine Datei mit einem Namen je Zeile oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Name a file with one name a line, or - for standard input.</source>
        <translation>%1 kann nicht gelesen werden. Eine Datei mit einem Namen je Zeile nennen oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 holds something else than results of a batch. Name another file behind -o.</source>
        <translation>%1 enthält etwas anderes als Ergebnisse von batch. Nennen Sie hinter -o eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end (%2). Start again with another copy of it.</source>
        <translation>%1 lässt sich nicht bis zum Ende lesen (%2). Beginnen Sie neu mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>Another batch writes to %1 now. Wait for its end, or name another file behind -o.</source>
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
        <source>Where to? Name the file with -o, such as -o example.rootline.</source>
        <translation>Wohin? Nennen Sie die Datei mit -o, etwa -o example.rootline.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::CaptureWords</name>
    <message>
        <source>%1 is larger than 64 MiB. Name the right file.</source>
        <translation>%1 ist größer als 64 MiB. Nennen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked, or is larger than 64 MiB then. Get the file once more.</source>
        <translation>%1 lässt sich nicht entpacken oder ist entpackt größer als 64 MiB. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Rootline. Install that to open it.</source>
        <translation>%1 stammt von einer neueren Version von Rootline. Installieren Sie diese, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; is missing or not as it should be. Make the capture once more.</source>
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
        <source>No name server was asked itself, and dnsviz cannot read what resolvers say in this form. Save as .rootline instead.</source>
        <translation>Kein Nameserver wurde selbst gefragt, und was Resolver sagen, kann dnsviz in dieser Form nicht lesen. Speichern Sie stattdessen als .rootline.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: it stops being JSON in line %2. Get the file once more.</source>
        <translation>%1 ist abgeschnitten oder beschädigt: Ab Zeile %2 ist es kein JSON mehr. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is JSON, but holds no DNS messages in a form that is known here. Name a capture that Rootline saved, or a DNSViz probe.</source>
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
        <source>Which name? Write for example: rootline-cli check www.example.org</source>
        <translation>Welcher Name? Schreiben Sie zum Beispiel: rootline-cli check www.example.org</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much: after &quot;%2&quot; come one name and at most one type.</source>
        <translation>„%1“ ist zu viel: Nach „%2“ kommen ein Name und höchstens ein Typ.</translation>
    </message>
    <message>
        <source>No key of the root is trusted here, so no resolver was asked about it.</source>
        <translation>Hier wird keinem Schlüssel der Root vertraut, also wurde kein Resolver danach gefragt.</translation>
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
        <source>%1 holds no DS and no DNSKEY. Copy key tag, algorithm, digest type and digest.</source>
        <translation>%1 enthält weder DS noch DNSKEY. Schlüsselnummer, Algorithmus, Digest-Typ und Digest kopieren.</translation>
    </message>
    <message>
        <source>%1 has no parent that was heard, so nothing can be published there.</source>
        <translation>Von %1 wurde keine Elternzone gehört, dort lässt sich also nichts veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 signs its keys with none of them: there is no DS to enter.</source>
        <translation>%1 signiert seine Schlüssel mit keinem davon: Es gibt keinen DS einzutragen.</translation>
    </message>
    <message>
        <source>What belongs at the parent of %1:</source>
        <translation>Was in die Elternzone von %1 gehört:</translation>
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
        <source>What was pasted:</source>
        <translation>Was eingefügt wurde:</translation>
    </message>
    <message>
        <source>No key of %1 was heard. Check the name and that its zone is signed.</source>
        <translation>Von %1 wurde kein Schlüssel gehört. Den Namen prüfen und ob seine Zone signiert ist.</translation>
    </message>
    <message>
        <source>The root has no parent: its keys are trust anchors.</source>
        <translation>Die Root hat keine Zone über sich: Ihre Schlüssel sind Vertrauensanker.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::EvidenceWords</name>
    <message>
        <source>Which two files? Write: rootline-cli compare BEFORE AFTER</source>
        <translation>Welche zwei Dateien? Schreiben Sie: rootline-cli compare VORHER NACHHER</translation>
    </message>
    <message>
        <source>From what, and to where? Write: rootline-cli convert FILE -o FILE.rootline</source>
        <translation>Woraus, und wohin? Schreiben Sie: rootline-cli convert DATEI -o DATEI.rootline</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ExplainWords</name>
    <message>
        <source>An example, with made-up names and numbers:</source>
        <translation>Ein Beispiel mit erfundenen Namen und Zahlen:</translation>
    </message>
    <message>
        <source>After &quot;explain&quot; comes a code, such as DS_MATCHES_NO_KEY, or a word, such as DS; or --list or --terms.</source>
        <translation>Nach „explain“ kommt ein Code wie DS_MATCHES_NO_KEY oder ein Wort wie DS, oder --list oder --terms.</translation>
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
        <source>A world of the lab brings its own question. Leave &quot;%1&quot; out.</source>
        <translation>Eine Welt des Labors bringt ihre eigene Frage mit. Lassen Sie „%1“ weg.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for a .%2 file. Leave it out.</source>
        <extracomment>%1 an option, %2 the ending of a file, such as csv</extracomment>
        <translation>--%1 hat bei einer .%2-Datei keine Bedeutung. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Where to? Name the file with -o, such as -o chain.svg.</source>
        <translation>Wohin? Nennen Sie die Datei mit -o, etwa -o kette.svg.</translation>
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
        <source>validate a file by the trust anchors that it brings along, instead of the built-in ones</source>
        <translation>eine Datei mit den Vertrauensankern prüfen, die sie mitbringt, statt mit den eingebauten</translation>
    </message>
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
        <source>whom to ask: authoritative, system, HOST[@PORT], tls://HOST or https://HOST/path</source>
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
        <source>check a name and save all that was heard</source>
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
        <source>answer it as real name servers on this computer only</source>
        <translation>sie als echte Nameserver beantworten, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>a picture, report or list as a file</source>
        <translation>ein Bild, einen Bericht oder eine Liste als Datei</translation>
    </message>
    <message>
        <source>the same of a saved capture</source>
        <translation>dasselbe von einer gespeicherten Aufzeichnung</translation>
    </message>
    <message>
        <source>the same of one of the lab&apos;s worlds</source>
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
        <source>.png and .svg: nothing behind the picture</source>
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
        <source>save a picture of the window once the chain stands, then exit</source>
        <translation>ein Bild des Fensters speichern, sobald die Kette steht, dann enden</translation>
    </message>
    <message>
        <source>show the chain of trust in a window; without a name the lab opens</source>
        <translation>die Vertrauenskette in einem Fenster zeigen; ohne Namen öffnet sich das Labor</translation>
    </message>
    <message>
        <source>the answer key instead</source>
        <translation>stattdessen das Lösungsblatt</translation>
    </message>
    <message>
        <source>a lesson on paper, to work on</source>
        <translation>eine Lektion auf Papier, zum Bearbeiten</translation>
    </message>
    <message>
        <source>compare with what that resolver says: HOST[@PORT], tls://, https:// or system; repeatable</source>
        <translation>mit dem vergleichen, was dieser Resolver sagt: HOST[@PORT], tls://, https:// oder system; mehrfach möglich</translation>
    </message>
    <message>
        <source>also what the name is used for: mail and certificates (MX, SPF, DMARC, TLSA)</source>
        <translation>auch, wozu der Name dient: Mail und Zertifikate (MX, SPF, DMARC, TLSA)</translation>
    </message>
    <message>
        <source>with TLSA: connect to the server over TLS and compare its certificate</source>
        <translation>bei TLSA: sich über TLS mit dem Server verbinden und sein Zertifikat vergleichen</translation>
    </message>
    <message>
        <source>validate as if that were so, such as &quot;remove-ds 12345&quot;; repeatable, see rootline-cli(1)</source>
        <translation>urteilen, als wäre es so, etwa „remove-ds 12345“; wiederholbar, siehe rootline-cli(1)</translation>
    </message>
    <message>
        <source>validate a capture, or another program&apos;s file, instead of asking the network</source>
        <translation>eine Aufzeichnung oder die Datei eines anderen Programms beurteilen, statt im Netz zu fragen</translation>
    </message>
    <message>
        <source>validate as that resolver would, or as an operator who keeps RFC 9905</source>
        <translation>urteilen wie dieser Resolver oder wie ein Betreiber nach RFC 9905</translation>
    </message>
    <message>
        <source>say what each of these makes of it, and why</source>
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
        <source>names at a time, 20 if not given</source>
        <translation>Namen zur gleichen Zeit, sonst 20</translation>
    </message>
    <message>
        <source>questions a second to one server, 100 if not given; 0: no bound</source>
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
        <source>save what a world says as a capture</source>
        <translation>speichern, was eine Welt sagt</translation>
    </message>
    <message>
        <source>the DS that belongs at the parent, or what a registrar shows beside it</source>
        <translation>der DS, der in die Elternzone gehört, oder daneben, was ein Registrar zeigt</translation>
    </message>
    <message>
        <source>check a list of names, one a line; one JSON object a line comes out</source>
        <translation>eine Liste von Namen prüfen, einer je Zeile; heraus kommt ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>the same in one of the lab&apos;s worlds</source>
        <translation>dasselbe in einer der Welten des Labors</translation>
    </message>
    <message>
        <source>write a JUnit report there, too, for build servers</source>
        <translation>auch einen JUnit-Bericht dorthin schreiben, für Build-Server</translation>
    </message>
    <message>
        <source>with --ask-resolver: ask which root keys it trusts, by a zone that has names for that (RFC 8509)</source>
        <translation>mit --ask-resolver: fragen, welchen Root-Schlüsseln er vertraut, mit einer Zone, die Namen dafür hat (RFC 8509)</translation>
    </message>
    <message>
        <source>all words of the field that are explained</source>
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
        <source>hold scenario files of your own to what they say; 0: all holds, 1: something does not</source>
        <translation>prüfen, ob eigene Szenariodateien halten, was sie sagen; 0: alles, 1: etwas nicht</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ImportWords</name>
    <message>
        <source>%1 brings trust anchors of its own. They are not used: anybody can write such a file. To validate by them, add --capture-anchors.</source>
        <translation>%1 bringt eigene Vertrauensanker mit. Sie werden nicht verwendet: Jeder kann so eine Datei schreiben. Um mit ihnen zu prüfen, geben Sie --capture-anchors an.</translation>
    </message>
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
        <source>%1 seems to be %2 and cannot be read. Get the file once more.</source>
        <extracomment>%1 a file, %2 what it seems to be, such as &quot;zone file&quot;</extracomment>
        <translation>%1 scheint %2 zu sein und ist nicht lesbar. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 seems to be %2 and cannot be read in line %3. Mend that line, or get the file once more.</source>
        <extracomment>%3 a line number</extracomment>
        <translation>%1 scheint %2 zu sein und ist in Zeile %3 nicht lesbar. Berichtigen Sie die Zeile, oder holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be opened here. Name a capture, a DNSViz probe, output of dig or delv, a zone file, a packet capture, a Zonemaster file or a replay file.</source>
        <translation>%1 ist nichts, was sich hier öffnen lässt. Nennen Sie eine Aufzeichnung, eine DNSViz-Messung, die Ausgabe von dig oder delv, eine Zonendatei, einen Paketmitschnitt, eine Zonemaster-Datei oder eine Replay-Datei.</translation>
    </message>
    <message>
        <source>%1 holds more than can be opened here (64 MiB). Save a smaller part of it.</source>
        <translation>%1 enthält mehr, als sich hier öffnen lässt (64 MiB). Speichern Sie einen kleineren Teil davon.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be %2. Name another file.</source>
        <translation>%1 ist zu tief verschachtelt, um %2 zu sein. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is %2 of version %3, which is not known here. Make it with an older program.</source>
        <extracomment>%3 a version</extracomment>
        <translation>%1 ist %2 der Version %3, die hier nicht bekannt ist. Erzeugen Sie sie mit einem älteren Programm.</translation>
    </message>
    <message>
        <source>%1 seems to be %2, but holds no answer of a name server that can be used. Name another file.</source>
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
        <source>%1 was recorded on a kind of link that is not known here (%2). Record on Ethernet, Wi-Fi or the device &quot;any&quot;.</source>
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
        <source>%1 is empty. Save the file once more, with what it is to hold.</source>
        <translation>%1 ist leer. Speichern Sie die Datei noch einmal, mit dem, was sie enthalten soll.</translation>
    </message>
    <message>
        <source>%1 is packed with %2, which is not unpacked here. Unpack it first, or pack it with gzip.</source>
        <extracomment>%2 a program that packs files, such as xz</extracomment>
        <translation>%1 ist mit %2 gepackt, was hier nicht entpackt wird. Entpacken Sie die Datei zuerst, oder packen Sie sie mit gzip.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::InspectionWords</name>
    <message>
        <source>Interrupted: there is no verdict. Run the command again to get one.</source>
        <translation>Unterbrochen: Es gibt kein Urteil. Starten Sie den Befehl noch einmal, um eines zu bekommen.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::JunitWords</name>
    <message>
        <source>%1 cannot be written. Name another file behind --junit.</source>
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
        <source>Where to? Name the file with -o, such as -o world.rootline.</source>
        <translation>Wohin? Nennen Sie die Datei mit -o, zum Beispiel -o welt.rootline.</translation>
    </message>
    <message>
        <source>After &quot;lab&quot; comes &quot;list&quot;, or &quot;check&quot;, &quot;capture&quot;, &quot;serve&quot;, &quot;test&quot; or &quot;worksheet&quot; and the name of a world or a file.</source>
        <translation>Nach „lab“ folgt „list“, oder „check“, „capture“, „serve“, „test“ oder „worksheet“ und der Name einer Welt oder einer Datei.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::MainWords</name>
    <message>
        <source>What shall be done? &quot;rootline-cli --help&quot; shows the commands.</source>
        <translation>Was soll geschehen? „rootline-cli --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;rootline-cli --help&quot; shows the commands.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. „rootline-cli --help“ zeigt die Befehle.</translation>
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
        <source>Which zone, and what shall be reached? Write for example: rootline-cli plan example.org move. Goals are %1.</source>
        <translation>Welche Zone, und was soll erreicht werden? Schreiben Sie zum Beispiel: rootline-cli plan example.org move. Ziele sind %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no goal. Use one of: %2.</source>
        <translation>„%1“ ist kein Ziel. Nehmen Sie eines von diesen: %2.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ResolverWords</name>
    <message>
        <source>&quot;%1&quot; is no resolver. Name an address, tls://HOST, https://HOST/path or system.</source>
        <translation>„%1“ ist kein Resolver. Eine Adresse, tls://HOST, https://HOST/path oder system angeben.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::SameFileWords</name>
    <message>
        <source>%1 is used by this command already, as %2. Name another file to write.</source>
        <extracomment>%1 and %2 are names of one file</extracomment>
        <translation>%1 wird von diesem Befehl schon benutzt, als %2. Nennen Sie eine andere Datei zum Schreiben.</translation>
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
        <source>Unbound and dnsviz can only follow name servers on port 53.</source>
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
        <source>%1 holds no scenario. A scenario file&apos;s name ends in .json.</source>
        <translation>%1 enthält kein Szenario. Der Name einer Szenariodatei endet auf .json.</translation>
    </message>
    <message>
        <source>%1: all holds</source>
        <extracomment>%1 a scenario file</extracomment>
        <translation>%1: alles hält</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ValidationWords</name>
    <message>
        <source>&quot;%1&quot; cannot be supposed. It begins with add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds, only-server or at.</source>
        <translation>„%1“ lässt sich nicht annehmen. Am Anfang steht add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds, only-server oder at.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a key tag from 0 to 65535 behind it.</source>
        <translation>Hinter „%1“ fehlt eine Schlüsselnummer von 0 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs key tag, algorithm, digest type and digest behind it.</source>
        <translation>Hinter „%1“ fehlen Schlüsselnummer, Algorithmus, Digest-Typ und Digest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs flags, protocol, algorithm and public key behind it.</source>
        <translation>Hinter „%1“ fehlen Flags, Protokoll, Algorithmus und öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no name that can be used.</source>
        <translation>„%1“ enthält keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a time such as 2026-11-21T20:00:00Z behind it.</source>
        <translation>Hinter „%1“ fehlt eine Zeit wie 2026-11-21T20:00:00Z.</translation>
    </message>
    <message>
        <source>Behind &quot;%1&quot; comes nothing but &quot;in&quot; and a zone.</source>
        <translation>Hinter „%1“ kommt nichts außer „in“ und einer Zone.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 is no zone of this chain. Name one behind &quot;in&quot;.</source>
        <translation>„%1“: %2 ist keine Zone dieser Kette. Eine hinter „in“ nennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 publishes no such key.</source>
        <translation>„%1“: %2 veröffentlicht keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no CDS of %2 was heard.</source>
        <translation>„%1“: Von %2 wurde kein CDS gehört.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: that server of %2 was not heard. Use --all-servers to ask every one.</source>
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
        <source>&quot;%1&quot;: %2 has no such DS.</source>
        <translation>„%1“: %2 hat keinen solchen DS.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::WayWords</name>
    <message>
        <source>&quot;%1&quot; cannot be asked. Use authoritative, system, an address such as 192.0.2.53 or 192.0.2.53@5353, tls://HOST or https://HOST/path.</source>
        <translation>„%1“ kann nicht gefragt werden. Verwenden Sie authoritative, system, eine Adresse wie 192.0.2.53 oder 192.0.2.53@5353, tls://HOST oder https://HOST/pfad.</translation>
    </message>
    <message>
        <source>Behind the @ of &quot;%1&quot; comes a port from 1 to 65535.</source>
        <translation>Hinter das @ von „%1“ gehört ein Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a resolver. Write it as tls://HOST or https://HOST/path, with &quot;:&quot; and the port behind HOST where it is not the usual one.</source>
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
        <source>No resolver of this computer was found. Write the address of one behind --via.</source>
        <translation>Es wurde kein Resolver dieses Rechners gefunden. Schreiben Sie die Adresse eines Resolvers hinter --via.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Name the right file.</source>
        <translation>%1 enthält kein Zertifikat in PEM-Form. Nennen Sie die richtige Datei.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::WorksheetWords</name>
    <message>
        <source>Where to? Name a PDF file with -o, such as -o worksheet.pdf.</source>
        <translation>Wohin? Nennen Sie mit -o eine PDF-Datei, etwa -o arbeitsblatt.pdf.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ZoneCommandWords</name>
    <message>
        <source>Standard input cannot be read. Name the zone file instead.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen. Nennen Sie stattdessen die Zonendatei.</translation>
    </message>
    <message>
        <source>%1, line %2 cannot be read: %3. Correct the line. A zone that is stored in another form has to be written as text first.</source>
        <extracomment>%1 file, %2 line number, %3 reason in English</extracomment>
        <translation>%1, Zeile %2 lässt sich nicht lesen: %3. Berichtigen Sie die Zeile. Eine Zone in anderer Form muss zuerst als Text geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 has no SOA record, so it is no whole zone. Name the file of a zone.</source>
        <translation>%1 hat keinen SOA-Eintrag und ist deshalb keine ganze Zone. Nennen Sie die Datei einer Zone.</translation>
    </message>
    <message>
        <source>Which zone? Name one zone file, or - for standard input.</source>
        <translation>Welche Zone? Nennen Sie eine Zonendatei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 must end in .html: that is the form in which a zone&apos;s faults are saved.</source>
        <translation>%1 muss auf .html enden: In dieser Form werden die Fehler einer Zone gespeichert.</translation>
    </message>
</context>
<context>
    <name>rootline::cli::ZoneWords</name>
    <message>
        <source>&quot;%1&quot; is too much: after &quot;%2&quot; comes one name.</source>
        <translation>„%1“ ist zu viel: Nach „%2“ kommt ein Name.</translation>
    </message>
    <message>
        <source>--capture and --lab exclude each other. Leave one out.</source>
        <translation>--capture und --lab schließen einander aus. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>%1 does not exist, say its name servers. Check the spelling.</source>
        <translation>%1 gibt es nicht, sagen die Nameserver. Prüfen Sie die Schreibweise.</translation>
    </message>
</context>
<context>
    <name>rootline::desktop::Arguments</name>
    <message>
        <source>One name and one type at most: &quot;%1&quot; is too much.</source>
        <translation>Höchstens ein Name und ein Typ: „%1“ ist zu viel.</translation>
    </message>
</context>
<context>
    <name>rootline::desktop::Controller</name>
    <message>
        <source>Wait until the check is over, then save what it heard.</source>
        <translation>Warten Sie, bis die Prüfung zu Ende ist, und speichern Sie dann, was sie gehört hat.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>From %1, as it was on %2. Nothing was asked now.</source>
        <extracomment>%1 a file, %2 date and time</extracomment>
        <translation>Aus %1, Stand %2. Jetzt wurde nichts gefragt.</translation>
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
        <source>%1 is too large for a list of names. Cut it into several.</source>
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
</context>
<context>
    <name>rootline::desktop::Screenshot</name>
    <message>
        <source>%1 cannot be written (%2). Name another file.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Nennen Sie eine andere Datei.</translation>
    </message>
</context>
</TS>
