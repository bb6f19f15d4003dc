<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TrustGraph</name>
    <message>
        <source>not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such name</source>
        <extracomment>The proof that a name does not exist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>On the line from an alias (CNAME) to the name that it stands for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys: this zone is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishes no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>signed for another %1</source>
        <extracomment>When the first signature of a zone ends: %1 is a short time span such as &quot;6 d&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted here by an anchor</source>
        <extracomment>On a link between zones where a configured trust anchor stands in for the parent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust anchor %1</source>
        <extracomment>A key that is trusted by configuration, with its key tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches no published key</source>
        <extracomment>On the broken line from a DS to the empty place of the key that it names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSKEY set</source>
        <extracomment>All DNSKEY records of a zone together: what the key signing key signs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zone publishes none</source>
        <extracomment>Below &quot;no key here&quot;: the zone has no DNSKEY records although a DS record promises one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>A zone outside DNSSEC; RFC 4035 calls it insecure. Calm: nothing is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers, without protection</source>
        <extracomment>Below &quot;Not signed&quot;; calm, nothing is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody publishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signature</source>
        <extracomment>On a line of the picture: there should be a signature and there is none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <extracomment>On a signature in the picture; %1 is a time span such as &quot;3 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest equal</source>
        <extracomment>On the line from a DS to the key whose digest it holds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KSK %1</source>
        <extracomment>Key signing key, with its key tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZSK %1</source>
        <extracomment>Zone signing key, with its key tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSK %1</source>
        <extracomment>Combined signing key (signs keys and data), with its key tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 bit</source>
        <extracomment>Algorithm and size of a key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. (root)</source>
        <extracomment>The root zone, whose name is a dot</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DS, proven</source>
        <extracomment>On the border between two zones: the parent has signed that there is no DS record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DS, opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DS, no proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DS not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DS %1 matches</source>
        <extracomment>On the link between two zones: the parent&apos;s DS record holds the digest of the child&apos;s key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DS %1: %2</source>
        <extracomment>On the link between two zones: a DS with its key tag, and what is the matter with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken here</source>
        <extracomment>A zone behind the broken link: what it says cannot be trusted, but the fault is above</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 record</source>
        <extracomment>The proof that a name has no record of a type, such as AAAA</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is NSEC or NSEC3, %2 the number of records that make up the proof</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rootline::FindingWording</name>
    <message>
        <source>Visitors notice nothing at present: another path still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the registry that runs %1 has to repair this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the keys and the DS of your own domain as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to sign %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it, too, why the automatic signing did not do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this result to your DNS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it to sign %1 again and to update its name server software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to change %1 to algorithm 13 (ECDSA P-256) or 15 (Ed25519).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the DS at your registrar only when the DNS host says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the DNSSEC page at your registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the DS for key %1. Leave the other one: it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the DS for key %1 with the one that your DNS host gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the DS for key %1 with this one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait up to %1, until the old DS has left the caches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not switch signing off at the DNS host while a DS remains: that is an outage too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals up to %1 after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals at once for new look-ups, as soon as the repaired zone is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors behind a checking resolver do not reach %1. Others still do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors notice nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors notice nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors reach %1, without the protection of DNSSEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some visitors may wait longer, or see an error now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name server of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias %1 is protected; its target %2 is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias is as strong as its weakest part. That is not an error: the zone of the target is simply not signed, and only its DNS host could change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases go round in a circle: %1 leads back to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each alias points to the next one, and the last to an earlier one. So there is no address at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the DNS records of %1 at your DNS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the alias (CNAME) %1 point to a name that has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals when the old alias has left the caches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reaches %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many aliases in a row: not followed beyond %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each alias costs visitors time, and resolvers stop after a number of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the first alias point to the last name directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias from %1 to %2 does not follow from the rule that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole branch of names is redirected by one record (DNAME). The alias that came with it points elsewhere, so a checking resolver does not believe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias from %1 to %2 is not signed, although its zone is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a signed zone every alias needs a signature. Without it a checking resolver does not follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 publishes none of the keys that are trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust starts with keys that are set by hand: here %1. %2 now publishes %3. Old settings are the usual reason.</source>
        <extracomment>%1 a list of key tags, %2 a zone, %3 a list of key tags</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the resolver&apos;s software, which brings the current keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where trust anchors are set by hand, replace them by the current ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals as soon as the resolver uses the current keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only users of a resolver with these old settings notice it: it refuses all answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trusted key %1 does not sign the keys of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is published, but no valid signature by it was found on the list of keys. So nothing follows from trusting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the trust anchors in use with the current ones of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the anchor for key %1 if it is old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trusted key %1 of %2 has been withdrawn by its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revoked key says by itself that it must not be trusted any longer. Resolvers that keep their anchors up to date have dropped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that an anchor for a current key is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then remove the anchor for key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust anchor for key %1 uses a digest that cannot be computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anchor can be the key itself or a digest of it. This program knows SHA-1, SHA-256 and SHA-384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the anchor with SHA-256 (digest type 2), or as the key itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals with the next check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside every trust anchor in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is trusted here vouches for this name. So it can be called neither protected nor unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge it, add a trust anchor for the root or for a zone above the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS at %1 says which key of %2 is the right one. It still names an old one. This happens when a domain moves to another DNS host and the DS stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in use: key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still vouches for key %2, which %3 no longer publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 does not fit the key of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key with this tag is published, but its digest is another one. Mostly a character was lost in copying, or the key was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 names an algorithm that this key of %3 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS says %1. The number was probably chosen wrongly when the DS was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announces that %2 is signed, but it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the DS is there, checking resolvers expect signatures, and they find none. This happens when signing is switched off, or the domain is moved, and the DS stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain shall be protected: ask your DNS host to switch signing on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not: open the DNSSEC page at your registrar and remove every DS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time remove the DS first, wait until it has left the caches, then switch signing off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS at %1 names key %2 of %3, which has been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key carries the mark &quot;revoked&quot;. Checking resolvers do not trust it any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS at %1 names key %2 of %3, which is not meant for signing a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that signs a zone carries the mark &quot;zone key&quot;. This one does not, so it must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS at %1 names key %2, which is not labelled as a key-signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label (SEP) is only a hint for people and signing programs. Resolvers do not look at it. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, for which %2 vouches, does not sign the keys of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking resolvers follow the DS to this key. It must then have signed the zone&apos;s list of keys, and no valid signature by it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to sign the list of keys with key %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it no longer has that key, ask it for the DS of the present one, and enter that at your registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is treated as unsigned: nothing in its DS records can be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS names %1 with %2. A resolver that does not know one of them treats the zone as unsigned, not as broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be protected everywhere, ask your DNS host to change to algorithm 13 (ECDSA P-256) or 15 (Ed25519).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new DS at your registrar when the DNS host says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS at %1 for key %2 uses SHA-1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-1 is on its way out. Some resolvers already treat a domain that has nothing else as unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the DS with SHA-256 that your DNS host gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this DS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1, remove the DS with SHA-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DS with %1 for key %2 is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DS with a stronger digest stands beside it, and resolvers use that one. You may remove the weaker one at your registrar when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also vouches for key %2, which %3 does not use at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is usual while keys are changed, or for a key kept in reserve. One DS that fits is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announces %2 for %3, but no key of that algorithm signs its list of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One path that holds is enough for today&apos;s resolvers, but some old ones ask for every algorithm that is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the DS for key %1, unless a change of keys is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS of %1 at %2 carries no valid signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS is part of the zone above, which has to sign it. The domain itself cannot mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the name servers of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed. The zone above proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an error: DNSSEC is a choice. To have it, ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone above %1 does not prove whether %1 is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed zone has to prove that there is no DS. That proof is missing or does not hold, so a checking resolver must not go on. The domain itself cannot mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed. The zone above lists signed domains only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an error. Large zones may leave unsigned domains out of their proofs (&quot;opt-out&quot;). To have DNSSEC, ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed, but the zone above does not vouch for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a DS in the zone above nobody can check the signatures. They do no harm, but they protect nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the DS that your DNS host gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this DS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected as soon as the registry has published the DS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain breaks above %1: at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the fault of %1. Every name under %2 is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until %1 has been repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals together with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a checking resolver, look-ups for %1 end with an error instead of &quot;does not exist&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that there is nothing at %2 for %3, but sends no proof.</source>
        <extracomment>%1 a zone, %2 a name, %3 a record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a signed zone even &quot;no&quot; has to be proved: by a signed record about the gap. Without it a checking resolver does not believe the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that %1 does not exist speaks of other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed record about the gap must reach from a name before to a name after this one. It does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that %1 does not exist leaves room for a wildcard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard record (*) could answer for the name. The proof has to say that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof about %1 does not show which name above it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof with hashed names (NSEC3) starts at the nearest name above that does exist. That part is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that %1 does not exist has a hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof with hashed names (NSEC3) has to cover the name just below the nearest one that exists. That part is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers that %2 has no %3 records; its own proof says that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed record lists the types that exist at the name. The type that was asked for, or an alias, is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof of %1 denies %2, which does exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolvers may reuse such a proof and then deny the name to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof about %1 comes from above a delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone can prove things about its own names only, not about those that it has handed to another zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 comes from the wildcard %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signed record answers for every name that does not exist by itself. That is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 comes from a wildcard, without proof that this was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard may answer only where the name itself does not exist, and the zone has to prove that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hashes names %n more time(s) than once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Additional rounds (NSEC3 iterations) cost every resolver time and hide nothing. The recommended number is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to set the NSEC3 iterations of %1 to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good again as soon as the zone is signed that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hashes names so often that it is treated as unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for %1 additional rounds (NSEC3 iterations). Resolvers go along with %2 at most; above that they no longer check its proofs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hashes names in a way that cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its proofs that something does not exist are treated as unsigned, not as broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof about %1 would need the mark &quot;opt-out&quot;, which it does not carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this mark may a zone leave unsigned domains out of its proofs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proves in the compact way that %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer looks as if the name existed without any records. Large DNS hosts sign on the fly like this. That is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it to replace the key, and for the DS of the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter that DS at your registrar when the DNS host says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 publishes no keys, although the zone above vouches for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the keys nobody can check the signatures of %1. A checking resolver then refuses the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to publish the keys of %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain is not to be signed any longer, remove the DS at your registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of %1 carry no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of keys must be signed by the key for which the zone above vouches. Without that nothing in the zone can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for which %1 vouches signs the keys of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DS fits key %1, and that key is published. But no valid signature by it is on the list of keys, so the others cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 has been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how a key leaves in good order: it is marked &quot;revoked&quot; for a while, then it disappears. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 signs nothing that was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be kept in reserve, or a change of keys is under way. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 has a length that is not possible for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was damaged, probably when it was copied. No signature can be checked with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 carries a wrong protocol number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field must be 3 for DNSSEC. Checking resolvers do not use a key with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 is not marked as a zone key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keys with this mark may sign a zone. Checking resolvers do not use the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 is short: %3 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short RSA keys can be worked out with enough computers. 2048 bits, or an algorithm with curves, is usual today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good again when the new key is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several keys of %1 share the tag %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is a short checksum, not a name, so this can happen. Resolvers then have to try each key, and some give up early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to make sure that the next key has another tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which is being retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two readings today. Most checking resolvers still check it: secure. Operators who follow RFC 9905 do not check it any longer: for them the zone counts as unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which must not be used any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking resolvers do not look at it. A zone that has nothing else counts as unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2 uses %3, which cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says something about this program, not about the zone. What only this key signs is treated as unsigned, not as broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 records of %2 are not signed, although their zone is.</source>
        <extracomment>%1 a record type, %2 a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a signed zone every set of records needs a signature. Here it is missing, or it got lost on the way from the signing program to the name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 ran out on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures hold for some days or weeks and have to be renewed in time. That did not happen. The keys and the DS are not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 holds only from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the clock of the signing computer is fast, or the clock of this computer is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clock of this computer with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 runs out on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is usually renewed well before. If that does not happen, checking resolvers will refuse these records from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host whether the automatic signing of %1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good again as soon as the signature is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 has only just become valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resolver whose clock is a little slow refuses it for some minutes. Signing programs usually date signatures back by an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to let signatures begin an hour in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good again by itself after some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature names key %1, and its dates are right, but it does not belong to these records. Either they were changed after signing, or it was made with another key of the same tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n published keys have this tag; the signature fits none of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 does not fit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made with key %3, which %4 does not publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that key nobody can check it. Mostly an old key was taken away before its signatures were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made with key %3, which has been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revoked key may sign nothing but the list of keys. Another key has to sign this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made in the name of %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the zone that holds the records may sign them. Mostly the zone was signed under another name, or two zones were mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 was made for a longer name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature says how many parts its name has. It says more than this name has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 counts the parts of the name wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature says how many parts its name has. Checking resolvers take this one for the signature of a wildcard, which it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 names another algorithm than key %3 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key with this tag is published, but it is of another kind. So it cannot have made the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 has a length that is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was damaged, probably when the zone was copied to the name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on the %1 records of %2 ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would begin on %1 and end on %2. The signing program&apos;s settings are probably wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 records of %2 may be kept longer than their signature allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature holds the time for which caches may keep the records (TTL). A name server gives a larger one. Resolvers use the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it to repair the server, or to take it off the list of name servers (NS) of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals as soon as the server answers properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is switched off, unreachable from here, or a firewall drops the question. The other servers stand in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is there, but says no. The other servers stand in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know %2, although it is listed as a name server of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly a server that once held the zone is still on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not a DNS message, or it is cut off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an answer that is too large, and no way to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large answers have to be fetched over TCP. The server, or a firewall before it, does not allow TCP on its DNS port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the signatures out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone is signed, but this server&apos;s answers come without signatures. A checking resolver that happens to ask it does not believe them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know EDNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this extension a server can send neither signatures nor larger answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 give different signatures for the %2 records of %3, and not all hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one server has an old or damaged copy of the zone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it to copy the zone anew to the server that lags behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals as soon as all servers have the same copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on the server that happens to answer: some visitors behind a checking resolver do not reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 publish different keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either a change is still on its way to all servers, or several DNS hosts sign the zone and do not publish each other&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is still so, show this result to your DNS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several DNS hosts, each has to publish the keys of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals as soon as all servers publish the same keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the name servers of %1 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So nothing can be said about it. The reason may be the network of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is connected, and that it may send DNS questions (port 53).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If other names work, tell the DNS host of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heals as soon as a server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known. If the servers are silent for everybody, nobody reaches %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much work: not everything of %1 was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like resolvers, this program stops at a limit, so that nobody can keep it busy. Reached: %1.</source>
        <extracomment>%1 what there was too much of, such as &quot;keys with one tag&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to tidy %1 up: fewer keys, signatures and DS records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good again as soon as the zone is tidied up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not quite as the standard wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the message %1 (octet %2).</source>
        <extracomment>%1 what is odd, %2 a number of octets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it to update its name server software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good again as soon as the server answers properly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rootline::QueryWords</name>
    <message>
        <source>This is an e-mail address: the mail servers (MX) of its domain are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an IP address: its reverse name (PTR) is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a domain name. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a dot too many. Type a name such as www.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this name has more than 63 characters. Shorten what stands between two dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This name has %n character(s), which is too long. Shorten it to 253 at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a backslash without three digits behind it. Remove the backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a domain, such as www.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain name. Type a name such as www.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than one name. Type one name, and after it a record type if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a record type. Use one such as A, AAAA, MX, TXT or TYPE65.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rootline::ReportText</name>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged as of %1.</source>
        <extracomment>%1 a date and time: the moment that is judged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3 %4: %5</source>
        <extracomment>%1 mark, %2 role such as KSK, %3 key tag, %4 algorithm, %5 state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signature on %2 by key %3: %4, %5</source>
        <extracomment>%1 mark, %2 record type, %3 key tag, %4 state, %5 such as &quot;13 days left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proof: %2, %3</source>
        <extracomment>%1 mark, %2 what is proved, %3 state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rootline::TimeWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days, short, such as &quot;13 d&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <extracomment>%1 a duration such as &quot;3 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>date and time as QLocale::toString() wants them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>%1 local date and time, %2 the same in UTC</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rootline::TranslatorWords</name>
    <message>
        <source>There is no translation for &quot;%1&quot;. Use one of: %2.</source>
        <extracomment>%2 is a list of language codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rootline::Verdict</name>
    <message>
        <source>%1 does not exist, and that is proved: every link from %2 down was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no %1 records at %2, and that is proved: every link from %3 down was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected: every link from %2 down was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist, say its name servers. %2 is not signed, so that is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is treated as unsigned: nothing that vouches for it can be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is treated as unsigned. That is not an error; visitors reach it without the protection of DNSSEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads by an alias to %2, which is not signed. That is not an error; visitors reach it without full protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed. That is not an error; visitors reach it without the protection of DNSSEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a checking resolver, look-ups for %1 end with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors behind a checking resolver cannot reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside every trust anchor in use, so nothing can be said about its protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No root server answered. Check the network connection of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the name servers of %1 answered, so nothing can be said about %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist, say its name servers. Whether that is right could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether %1 is protected: not all questions were answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first signature on the way runs out on %1 (%2).</source>
        <extracomment>%1 a date and time, %2 such as &quot;13 days left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To act: %1.</source>
        <extracomment>%1 is who has to act, such as &quot;the DNS host&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rootline::Words</name>
    <message>
        <source>secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <comment>state: proven to be outside DNSSEC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is no zone key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in another zone&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for a longer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key has another algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key does not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches no published key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>algorithm cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed beside a stronger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vouched for by the zone above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed, proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed, left out of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated as unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the trust anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below an unsigned zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KSK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZSK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-signing key: it signs the list of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone-signing key: it signs the other records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined key: it signs the list of keys and the other records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, but it signs nothing that was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such records at the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such records at the wildcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by a wildcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DS: not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out of the proof (opt-out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain&apos;s owner, at the registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever runs the resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A healthy domain: every link holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsigned domain: no protection, and no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another DNS host, the old DS left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root (.)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rootline::WorkWords</name>
    <message>
        <source>signatures to check in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures on one set of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys with one tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DS records for one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names to hash for proofs (NSEC3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions to name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are octets after the last record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record does not have the layout of its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one OPT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the OPT record stands in the wrong section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the OPT record has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EDNS option is longer than its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed name points forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is compressed where it must not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TTL is larger than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold exactly one question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record is of another class than IN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
