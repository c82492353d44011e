<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>acts</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Take back an approval</source>
        <translation>Genehmigung zurücknehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Halt setzen</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>Halt freigeben</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>From then on the draft exists for everybody.</source>
        <translation>Von da an existiert der Entwurf für alle.</translation>
    </message>
    <message>
        <source>From then on reviewers and signers are asked.</source>
        <translation>Von da an werden Prüfer:innen und Signierende gefragt.</translation>
    </message>
    <message>
        <source>Approvals rest on your review. A hold recommendation stops the packet.</source>
        <translation>Genehmigungen stützen sich auf Ihre Prüfung. Die Empfehlung Halt stoppt das Paket.</translation>
    </message>
    <message>
        <source>Your approval can be taken back until the packet is sealed.</source>
        <translation>Ihre Genehmigung kann zurückgenommen werden, bis das Paket versiegelt ist.</translation>
    </message>
    <message>
        <source>Your approval no longer counts. You can approve again later.</source>
        <translation>Ihre Genehmigung zählt nicht mehr. Sie können später erneut genehmigen.</translation>
    </message>
    <message>
        <source>The revision is rejected for good; only a new revision can follow.</source>
        <translation>Die Revision ist endgültig abgelehnt; es kann nur eine neue Revision folgen.</translation>
    </message>
    <message>
        <source>Nothing is sealed or released until the hold is released.</source>
        <translation>Bis zur Freigabe des Halts wird nichts versiegelt und nichts ausgeliefert.</translation>
    </message>
    <message>
        <source>The packet goes on where it stopped.</source>
        <translation>Das Paket läuft dort weiter, wo es angehalten wurde.</translation>
    </message>
    <message>
        <source>A comment stops nothing. A question stays open until it is answered.</source>
        <translation>Ein Kommentar hält nichts auf. Eine Frage bleibt offen, bis sie beantwortet ist.</translation>
    </message>
    <message>
        <source>windows: %1 · clusters: %2 · tiers: %3 · until %4</source>
        <translation>Fenster: %1 · Cluster: %2 · Stufen: %3 · bis %4</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>choose …</source>
        <translation>auswählen …</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (nicht angeboten)</translation>
    </message>
</context>
<context>
    <name>constraints</name>
    <message>
        <source>The sealed packet cannot be read</source>
        <translation>Das versiegelte Paket kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Restore the file from a copy or an archive; a sealed packet is never edited</source>
        <translation>Stellen Sie die Datei aus einer Kopie oder einem Archiv wieder her; ein versiegeltes Paket wird nie bearbeitet</translation>
    </message>
    <message>
        <source>The packet does not follow the pinned schema</source>
        <translation>Das Paket folgt nicht dem festgelegten Schema</translation>
    </message>
    <message>
        <source>Issue a new revision that follows the schema</source>
        <translation>Stellen Sie eine neue Revision aus, die dem Schema folgt</translation>
    </message>
    <message>
        <source>packet_sha256 is not the digest of the packet</source>
        <translation>packet_sha256 ist nicht die Prüfsumme des Pakets</translation>
    </message>
    <message>
        <source>Restore the packet from a copy: its bytes were changed after sealing</source>
        <translation>Stellen Sie das Paket aus einer Kopie wieder her: Seine Bytes wurden nach dem Versiegeln geändert</translation>
    </message>
    <message>
        <source>Assembling the packet again from its core and statements gives other bytes</source>
        <translation>Das erneute Zusammensetzen des Pakets aus Kern und Erklärungen ergibt andere Bytes</translation>
    </message>
    <message>
        <source>Restore the packet from a copy: what it says does not follow from what was signed</source>
        <translation>Stellen Sie das Paket aus einer Kopie wieder her: Was es sagt, folgt nicht aus dem, was signiert wurde</translation>
    </message>
    <message>
        <source>The stored validation report is not the one that the packet gives</source>
        <translation>Der gespeicherte Prüfbericht ist nicht der, den das Paket ergibt</translation>
    </message>
    <message>
        <source>Regenerate the report; it is derived and may be replaced</source>
        <translation>Erzeugen Sie den Bericht neu; er ist abgeleitet und darf ersetzt werden</translation>
    </message>
    <message>
        <source>A pinned policy, directory or schema is missing or unusable</source>
        <translation>Eine festgelegte Richtlinie, ein festgelegtes Verzeichnis oder Schema fehlt oder ist unbrauchbar</translation>
    </message>
    <message>
        <source>Bring the file with that digest back into evidence/sha256</source>
        <translation>Bringen Sie die Datei mit dieser Prüfsumme nach evidence/sha256 zurück</translation>
    </message>
    <message>
        <source>A pinned policy or directory is not in this workstation&apos;s trust file</source>
        <translation>Eine festgelegte Richtlinie oder ein festgelegtes Verzeichnis steht nicht in der Vertrauensdatei dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Compare the fingerprint with its owner and accept it with &apos;trust accept&apos;, or reject the packet</source>
        <translation>Vergleichen Sie den Fingerabdruck mit der verantwortlichen Person und akzeptieren Sie ihn mit „trust accept“, oder lehnen Sie das Paket ab</translation>
    </message>
    <message>
        <source>The newest trusted directory is not at hand, so nobody knows which keys were revoked</source>
        <translation>Das neueste vertraute Verzeichnis liegt nicht vor; niemand weiß also, welche Schlüssel widerrufen wurden</translation>
    </message>
    <message>
        <source>Take the trusted version into a window of this store with &apos;directory adopt&apos;</source>
        <translation>Übernehmen Sie die vertraute Version mit „directory adopt“ in ein Fenster dieser Ablage</translation>
    </message>
    <message>
        <source>The packet names its policy or directory otherwise than the pinned file does</source>
        <translation>Das Paket benennt seine Richtlinie oder sein Verzeichnis anders als die festgelegte Datei</translation>
    </message>
    <message>
        <source>Issue a new revision under the pinned rules</source>
        <translation>Stellen Sie eine neue Revision nach den festgelegten Regeln aus</translation>
    </message>
    <message>
        <source>window.yaml is missing or unusable</source>
        <translation>window.yaml fehlt oder ist unbrauchbar</translation>
    </message>
    <message>
        <source>Restore window.yaml of the release window</source>
        <translation>Stellen Sie window.yaml des Release-Fensters wieder her</translation>
    </message>
    <message>
        <source>Window and signer directory do not both belong to production or both to the sandbox</source>
        <translation>Fenster und Verzeichnis gehören nicht beide zur Produktion oder beide zur Sandbox</translation>
    </message>
    <message>
        <source>Use the directory of the window&apos;s environment</source>
        <translation>Verwenden Sie das Verzeichnis der Umgebung des Fensters</translation>
    </message>
    <message>
        <source>The packet&apos;s tier is not the one that the policy gives it</source>
        <translation>Die Stufe des Pakets ist nicht die, die ihm die Richtlinie gibt</translation>
    </message>
    <message>
        <source>Issue a new revision under the right tier</source>
        <translation>Stellen Sie eine neue Revision unter der richtigen Stufe aus</translation>
    </message>
    <message>
        <source>required_signers has fewer rows than the tier demands</source>
        <translation>required_signers hat weniger Zeilen, als die Stufe verlangt</translation>
    </message>
    <message>
        <source>Issue a new revision with a row for every signature of the tier</source>
        <translation>Stellen Sie eine neue Revision aus, mit einer Zeile für jede Signatur der Stufe</translation>
    </message>
    <message>
        <source>A required signer row asks for another scope than the packet&apos;s, or names somebody who does not hold the role for it</source>
        <translation>Eine Zeile der erforderlichen Signierenden verlangt einen anderen Geltungsbereich als den des Pakets oder nennt jemanden, der die Rolle dafür nicht hat</translation>
    </message>
    <message>
        <source>Issue a new revision that names persons who hold the role for this packet</source>
        <translation>Stellen Sie eine neue Revision aus, die Personen nennt, die die Rolle für dieses Paket haben</translation>
    </message>
    <message>
        <source>The policy names no owner in the directory for the quarter of the window</source>
        <translation>Die Richtlinie nennt für das Quartal des Fensters keine verantwortliche Person aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Have the policy&apos;s next version name an owner for the quarter</source>
        <translation>Lassen Sie die nächste Version der Richtlinie eine verantwortliche Person für das Quartal nennen</translation>
    </message>
    <message>
        <source>A file among the statements cannot be read as one</source>
        <translation>Eine Datei unter den Erklärungen kann nicht als Erklärung gelesen werden</translation>
    </message>
    <message>
        <source>Remove what does not belong there, or get the statement again from its signer</source>
        <translation>Entfernen Sie, was nicht dorthin gehört, oder beschaffen Sie die Erklärung erneut von der Person, die sie signiert hat</translation>
    </message>
    <message>
        <source>A statement is signed by somebody the pinned directory does not know</source>
        <translation>Eine Erklärung ist von jemandem signiert, den das festgelegte Verzeichnis nicht kennt</translation>
    </message>
    <message>
        <source>Ignore it, or ask how it came here</source>
        <translation>Lassen Sie sie außer Acht, oder fragen Sie, wie sie hierher kam</translation>
    </message>
    <message>
        <source>A signature under a known key does not verify</source>
        <translation>Eine Signatur unter einem bekannten Schlüssel lässt sich nicht verifizieren</translation>
    </message>
    <message>
        <source>Treat the file as forged or damaged; get the statement again from its signer</source>
        <translation>Behandeln Sie die Datei als gefälscht oder beschädigt; beschaffen Sie die Erklärung erneut von der Person, die sie signiert hat</translation>
    </message>
    <message>
        <source>A key was used outside its time, after its revocation, or is kept in a way the tier refuses</source>
        <translation>Ein Schlüssel wurde außerhalb seiner Zeit oder nach seinem Widerruf verwendet, oder er ist so aufbewahrt, wie die Stufe es nicht zulässt</translation>
    </message>
    <message>
        <source>Sign again with a key that is valid for this packet</source>
        <translation>Signieren Sie erneut mit einem Schlüssel, der für dieses Paket gültig ist</translation>
    </message>
    <message>
        <source>A key is compromised or lost, and no statement of another person from before proves that this signature existed</source>
        <translation>Ein Schlüssel ist kompromittiert oder verloren, und keine frühere Erklärung einer anderen Person beweist, dass es diese Signatur gab</translation>
    </message>
    <message>
        <source>Have the person sign again with a new key, or have somebody else named for it sign</source>
        <translation>Lassen Sie die Person mit einem neuen Schlüssel erneut signieren, oder lassen Sie jemand anderen signieren, der dafür genannt ist</translation>
    </message>
    <message>
        <source>A statement claims a role, scope or wording that the pinned directory does not give</source>
        <translation>Eine Erklärung beansprucht eine Rolle, einen Geltungsbereich oder einen Wortlaut, den das festgelegte Verzeichnis nicht gewährt</translation>
    </message>
    <message>
        <source>Have somebody with that authority sign</source>
        <translation>Lassen Sie jemanden mit dieser Befugnis signieren</translation>
    </message>
    <message>
        <source>A statement is about another core or packet than the one it lies beside</source>
        <translation>Eine Erklärung betrifft einen anderen Kern oder ein anderes Paket als das, bei dem sie liegt</translation>
    </message>
    <message>
        <source>Put the statement back where it belongs</source>
        <translation>Legen Sie die Erklärung dorthin zurück, wohin sie gehört</translation>
    </message>
    <message>
        <source>A statement names another one that is missing or does not count</source>
        <translation>Eine Erklärung nennt eine andere, die fehlt oder nicht zählt</translation>
    </message>
    <message>
        <source>Bring the missing file back from the signer&apos;s workstation or an archive</source>
        <translation>Bringen Sie die fehlende Datei vom Arbeitsplatz der signierenden Person oder aus einem Archiv zurück</translation>
    </message>
    <message>
        <source>An act was not allowed in the state the packet was in</source>
        <translation>Eine Handlung war in dem Zustand, in dem das Paket war, nicht erlaubt</translation>
    </message>
    <message>
        <source>Repeat the act once the packet has come to the right state</source>
        <translation>Wiederholen Sie die Handlung, sobald das Paket im richtigen Zustand ist</translation>
    </message>
    <message>
        <source>Whoever issued the packet acted as its reviewer or release authority</source>
        <translation>Wer das Paket ausgestellt hat, hat es auch geprüft oder als Release-Autorität gehandelt</translation>
    </message>
    <message>
        <source>Have somebody else review or release it</source>
        <translation>Lassen Sie es von jemand anderem prüfen oder freigeben</translation>
    </message>
    <message>
        <source>One person stands or signed in two conflicting roles</source>
        <translation>Eine Person steht oder signierte in zwei unvereinbaren Rollen</translation>
    </message>
    <message>
        <source>Have a different person sign in each of the conflicting roles</source>
        <translation>Lassen Sie in jeder der unvereinbaren Rollen eine andere Person signieren</translation>
    </message>
    <message>
        <source>Somebody signed who stands in no required signer row</source>
        <translation>Es signierte jemand, der in keiner Zeile der erforderlichen Signierenden steht</translation>
    </message>
    <message>
        <source>Have a person named in required_signers sign, or issue a revision that names this one</source>
        <translation>Lassen Sie eine in required_signers genannte Person signieren, oder stellen Sie eine Revision aus, die diese nennt</translation>
    </message>
    <message>
        <source>An approval does not rely on enough reviews that recommend go</source>
        <translation>Eine Genehmigung stützt sich nicht auf genügend Prüfungen, die Go empfehlen</translation>
    </message>
    <message>
        <source>Have the signer approve again after enough go reviews</source>
        <translation>Lassen Sie nach genügend Go-Prüfungen erneut genehmigen</translation>
    </message>
    <message>
        <source>What an approval says was shown is not what it signs</source>
        <translation>Was laut einer Genehmigung gezeigt wurde, ist nicht das, was sie signiert</translation>
    </message>
    <message>
        <source>Have the signer approve again with this program</source>
        <translation>Lassen Sie mit diesem Programm erneut genehmigen</translation>
    </message>
    <message>
        <source>An approval was given while its signer had seen an open hold</source>
        <translation>Eine Genehmigung wurde erteilt, obwohl die signierende Person einen offenen Halt gesehen hatte</translation>
    </message>
    <message>
        <source>Have the signer approve again after the hold is released</source>
        <translation>Lassen Sie nach der Freigabe des Halts erneut genehmigen</translation>
    </message>
    <message>
        <source>A hold was released by somebody who may not, or the release names no hold</source>
        <translation>Ein Halt wurde von jemandem freigegeben, der das nicht darf, oder die Freigabe nennt keinen Halt</translation>
    </message>
    <message>
        <source>Have the placer or a release authority who did not issue the packet release it</source>
        <translation>Lassen Sie ihn von der Person freigeben, die ihn gesetzt hat, oder von einer Release-Autorität, die das Paket nicht ausgestellt hat</translation>
    </message>
    <message>
        <source>A retraction names no standing approval of its signer</source>
        <translation>Eine Rücknahme nennt keine bestehende Genehmigung derselben Person</translation>
    </message>
    <message>
        <source>Ignore it, or have the signer retract the right approval</source>
        <translation>Lassen Sie sie außer Acht, oder lassen Sie die richtige Genehmigung zurücknehmen</translation>
    </message>
    <message>
        <source>A decline or withdrawal has a reason code that the policy does not list</source>
        <translation>Eine Ablehnung oder Zurückziehung hat einen Begründungscode, den die Richtlinie nicht aufführt</translation>
    </message>
    <message>
        <source>Repeat it with a listed reason code</source>
        <translation>Wiederholen Sie sie mit einem aufgeführten Begründungscode</translation>
    </message>
    <message>
        <source>A comment points at nothing in the core, or the packet was not issued</source>
        <translation>Ein Kommentar verweist auf nichts im Kern, oder das Paket wurde nicht ausgestellt</translation>
    </message>
    <message>
        <source>Comment again on a place that is there</source>
        <translation>Kommentieren Sie erneut zu einer Stelle, die es gibt</translation>
    </message>
    <message>
        <source>A statement is older than the issue or submit it rests on, beyond the clock skew</source>
        <translation>Eine Erklärung ist älter als die Ausstellung oder Einreichung, auf der sie beruht, und zwar über die Uhrenabweichung hinaus</translation>
    </message>
    <message>
        <source>Have it signed again on a workstation whose clock is right</source>
        <translation>Lassen Sie an einem Arbeitsplatz mit richtiger Uhr erneut signieren</translation>
    </message>
    <message>
        <source>A statement is older than one it has seen, beyond the clock skew</source>
        <translation>Eine Erklärung ist älter als eine, die sie gesehen hat, und zwar über die Uhrenabweichung hinaus</translation>
    </message>
    <message>
        <source>Check the clocks of both workstations</source>
        <translation>Prüfen Sie die Uhren beider Arbeitsplätze</translation>
    </message>
    <message>
        <source>A statement is a little older than one it has seen</source>
        <translation>Eine Erklärung ist ein wenig älter als eine, die sie gesehen hat</translation>
    </message>
    <message>
        <source>Nothing to do: it is within the policy&apos;s clock skew</source>
        <translation>Nichts zu tun: Es liegt innerhalb der Uhrenabweichung der Richtlinie</translation>
    </message>
    <message>
        <source>One person approved more than once in one role; the first approval counts</source>
        <translation>Eine Person hat in einer Rolle mehr als einmal genehmigt; die erste Genehmigung zählt</translation>
    </message>
    <message>
        <source>Nothing to do; avoid approving on two workstations</source>
        <translation>Nichts zu tun; vermeiden Sie es, an zwei Arbeitsplätzen zu genehmigen</translation>
    </message>
    <message>
        <source>No valid issue statement stands behind the core</source>
        <translation>Hinter dem Kern steht keine gültige Ausstellungserklärung</translation>
    </message>
    <message>
        <source>Have the author named in issued_by issue it</source>
        <translation>Lassen Sie die in issued_by genannte Person es ausstellen</translation>
    </message>
    <message>
        <source>The packet was not submitted for signature</source>
        <translation>Das Paket wurde nicht zur Signatur eingereicht</translation>
    </message>
    <message>
        <source>Have the author submit it</source>
        <translation>Lassen Sie es von der Person einreichen, die es verfasst hat</translation>
    </message>
    <message>
        <source>The revision was declined or withdrawn</source>
        <translation>Die Revision wurde abgelehnt oder zurückgezogen</translation>
    </message>
    <message>
        <source>Issue a new revision</source>
        <translation>Stellen Sie eine neue Revision aus</translation>
    </message>
    <message>
        <source>A hold is open</source>
        <translation>Ein Halt ist offen</translation>
    </message>
    <message>
        <source>Settle its reason; then its placer or a release authority releases it</source>
        <translation>Klären Sie seinen Grund; dann gibt ihn die Person frei, die ihn gesetzt hat, oder eine Release-Autorität</translation>
    </message>
    <message>
        <source>The packet lacks reviews that recommend go</source>
        <translation>Dem Paket fehlen Prüfungen, die Go empfehlen</translation>
    </message>
    <message>
        <source>Have a reviewer carry out the human review protocol</source>
        <translation>Lassen Sie das Protokoll der menschlichen Prüfung durchführen</translation>
    </message>
    <message>
        <source>A required role has not signed</source>
        <translation>Eine erforderliche Rolle hat nicht signiert</translation>
    </message>
    <message>
        <source>Have one of the persons named sign in that role</source>
        <translation>Lassen Sie eine der genannten Personen in dieser Rolle signieren</translation>
    </message>
    <message>
        <source>Every condition is met but the packet is not sealed</source>
        <translation>Jede Bedingung ist erfüllt, aber das Paket ist nicht versiegelt</translation>
    </message>
    <message>
        <source>Run &apos;packet seal&apos;</source>
        <translation>Führen Sie „packet seal“ aus</translation>
    </message>
    <message>
        <source>An act against the packet is known that its approvals had not seen</source>
        <translation>Es ist eine Handlung gegen das Paket bekannt, die seine Genehmigungen nicht gesehen hatten</translation>
    </message>
    <message>
        <source>Release the hold, or approve a higher revision</source>
        <translation>Geben Sie den Halt frei, oder genehmigen Sie eine höhere Revision</translation>
    </message>
    <message>
        <source>Since a key was revoked, the approvals that stand are too few</source>
        <translation>Seit ein Schlüssel widerrufen wurde, genügen die bestehenden Genehmigungen nicht mehr</translation>
    </message>
    <message>
        <source>Issue and approve a new revision; &apos;directory impact&apos; lists every packet that needs one</source>
        <translation>Stellen Sie eine neue Revision aus und genehmigen Sie sie; „directory impact“ führt jedes Paket auf, das eine braucht</translation>
    </message>
    <message>
        <source>Two different cores were issued for this revision</source>
        <translation>Für diese Revision wurden zwei verschiedene Kerne ausgestellt</translation>
    </message>
    <message>
        <source>Withdraw or decline one of them</source>
        <translation>Ziehen Sie einen davon zurück oder lehnen Sie ihn ab</translation>
    </message>
    <message>
        <source>A higher revision was issued that follows this one</source>
        <translation>Es wurde eine höhere Revision ausgestellt, die auf diese folgt</translation>
    </message>
    <message>
        <source>Continue with the higher revision</source>
        <translation>Arbeiten Sie mit der höheren Revision weiter</translation>
    </message>
    <message>
        <source>The lineage does not name the earlier revisions as they are</source>
        <translation>Die Abstammung nennt die früheren Revisionen nicht so, wie sie sind</translation>
    </message>
    <message>
        <source>Issue a revision whose lineage names every earlier one by its digest</source>
        <translation>Stellen Sie eine Revision aus, deren Abstammung jede frühere mit ihrer Prüfsumme nennt</translation>
    </message>
    <message>
        <source>A higher approved revision replaces this one</source>
        <translation>Eine höhere genehmigte Revision ersetzt diese</translation>
    </message>
    <message>
        <source>Use the higher revision</source>
        <translation>Verwenden Sie die höhere Revision</translation>
    </message>
    <message>
        <source>A required evidence item is missing</source>
        <translation>Ein erforderlicher Nachweis fehlt</translation>
    </message>
    <message>
        <source>Issue a new revision with complete evidence</source>
        <translation>Stellen Sie eine neue Revision mit vollständigen Nachweisen aus</translation>
    </message>
    <message>
        <source>The evidence bundle contradicts itself or its files</source>
        <translation>Das Nachweisbündel widerspricht sich selbst oder seinen Dateien</translation>
    </message>
    <message>
        <source>Issue a new revision with the right evidence</source>
        <translation>Stellen Sie eine neue Revision mit den richtigen Nachweisen aus</translation>
    </message>
    <message>
        <source>The bytes of an artifact do not match its digest</source>
        <translation>Die Bytes eines Artefakts passen nicht zu seiner Prüfsumme</translation>
    </message>
    <message>
        <source>Restore the file from where its URI points or from an archive</source>
        <translation>Stellen Sie die Datei von dort, wohin ihr URI zeigt, oder aus einem Archiv wieder her</translation>
    </message>
    <message>
        <source>The bytes of an artifact are not in this store</source>
        <translation>Die Bytes eines Artefakts sind nicht in dieser Ablage</translation>
    </message>
    <message>
        <source>Bring the file with that digest into evidence/sha256</source>
        <translation>Bringen Sie die Datei mit dieser Prüfsumme nach evidence/sha256</translation>
    </message>
    <message>
        <source>fail_matrix_run_id does not follow from schema, policy and matrix</source>
        <translation>fail_matrix_run_id folgt nicht aus Schema, Richtlinie und Matrix</translation>
    </message>
    <message>
        <source>Issue a new revision after running the fail matrix</source>
        <translation>Stellen Sie nach einem Lauf der Fehlermatrix eine neue Revision aus</translation>
    </message>
    <message>
        <source>The ranking snapshot is too old, or overtaken by a newer one</source>
        <translation>Der Ranking-Snapshot ist zu alt oder von einem neueren überholt</translation>
    </message>
    <message>
        <source>Issue a new revision on the newest snapshot</source>
        <translation>Stellen Sie eine neue Revision auf dem neuesten Snapshot aus</translation>
    </message>
    <message>
        <source>A newer ranking snapshot appeared after the approval</source>
        <translation>Nach der Genehmigung erschien ein neuerer Ranking-Snapshot</translation>
    </message>
    <message>
        <source>Nothing to do for this packet</source>
        <translation>Für dieses Paket ist nichts zu tun</translation>
    </message>
    <message>
        <source>The decision cannot be replayed: the ranking snapshot&apos;s bytes are missing or unusable</source>
        <translation>Die Entscheidung lässt sich nicht nachrechnen: Die Bytes des Ranking-Snapshots fehlen oder sind unbrauchbar</translation>
    </message>
    <message>
        <source>Bring the ranking snapshot with that digest back into evidence/sha256</source>
        <translation>Bringen Sie den Ranking-Snapshot mit dieser Prüfsumme nach evidence/sha256 zurück</translation>
    </message>
    <message>
        <source>The selected lane is not in the ranking snapshot</source>
        <translation>Die ausgewählte Lane steht nicht im Ranking-Snapshot</translation>
    </message>
    <message>
        <source>Issue a new revision that selects a lane of the snapshot</source>
        <translation>Stellen Sie eine neue Revision aus, die eine Lane des Snapshots auswählt</translation>
    </message>
    <message>
        <source>Replaying the decision from the evidence gives something else than the packet says</source>
        <translation>Das Nachrechnen der Entscheidung aus den Nachweisen ergibt etwas anderes, als das Paket sagt</translation>
    </message>
    <message>
        <source>Issue a new revision built from the evidence</source>
        <translation>Stellen Sie eine neue, aus den Nachweisen erstellte Revision aus</translation>
    </message>
    <message>
        <source>A rejected lane has no reason where one is needed</source>
        <translation>Einer verworfenen Lane fehlt ein Grund, wo einer nötig ist</translation>
    </message>
    <message>
        <source>Issue a new revision with a reason for the lane</source>
        <translation>Stellen Sie eine neue Revision mit einem Grund für die Lane aus</translation>
    </message>
    <message>
        <source>A rejected-lane reason names a lane out of rank order, the selected one, or none of the snapshot</source>
        <translation>Ein Grund für eine verworfene Lane nennt eine Lane außerhalb der Rangfolge, die ausgewählte oder keine des Snapshots</translation>
    </message>
    <message>
        <source>Issue a new revision whose reasons follow the ranking</source>
        <translation>Stellen Sie eine neue Revision aus, deren Gründe der Rangfolge entsprechen</translation>
    </message>
    <message>
        <source>A reason code is not one the policy lists for this use</source>
        <translation>Ein Begründungscode ist keiner, den die Richtlinie für diese Verwendung aufführt</translation>
    </message>
    <message>
        <source>Issue a new revision with a listed reason code</source>
        <translation>Stellen Sie eine neue Revision mit einem aufgeführten Begründungscode aus</translation>
    </message>
    <message>
        <source>A rationale reference leads nowhere</source>
        <translation>Ein Verweis der Begründung führt ins Leere</translation>
    </message>
    <message>
        <source>Issue a new revision whose references point into the evidence</source>
        <translation>Stellen Sie eine neue Revision aus, deren Verweise in die Nachweise führen</translation>
    </message>
    <message>
        <source>A reason cites no evidence</source>
        <translation>Ein Grund zitiert keine Nachweise</translation>
    </message>
    <message>
        <source>Cite the evidence row it rests on in the next revision</source>
        <translation>Zitieren Sie in der nächsten Revision die Nachweiszeile, auf der er beruht</translation>
    </message>
    <message>
        <source>The owner of a risk acceptance or control is not in the directory</source>
        <translation>Die verantwortliche Person einer Risikoakzeptanz oder Maßnahme steht nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>Name an owner of the directory in the next revision</source>
        <translation>Nennen Sie in der nächsten Revision eine verantwortliche Person aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>A file of the window is not what its place says</source>
        <translation>Eine Datei des Fensters ist nicht, was ihr Ort besagt</translation>
    </message>
    <message>
        <source>Restore the file, or remove it if it does not belong there</source>
        <translation>Stellen Sie die Datei wieder her, oder entfernen Sie sie, wenn sie nicht dorthin gehört</translation>
    </message>
    <message>
        <source>The release window has no usable window.yaml, so nobody knows what it expects</source>
        <translation>Das Release-Fenster hat keine brauchbare window.yaml; niemand weiß also, was es erwartet</translation>
    </message>
    <message>
        <source>The gate found no packet to check</source>
        <translation>Das Gate fand kein Paket zum Prüfen</translation>
    </message>
    <message>
        <source>Check the path and the window id; a gate never passes on nothing</source>
        <translation>Prüfen Sie den Pfad und die Fenster-ID; ein Gate lässt nie durch, wenn nichts da ist</translation>
    </message>
    <message>
        <source>An expected exception cluster has no approved packet</source>
        <translation>Ein erwarteter Ausnahme-Cluster hat kein genehmigtes Paket</translation>
    </message>
    <message>
        <source>Bring a packet for the cluster to approval</source>
        <translation>Bringen Sie ein Paket für den Cluster zur Genehmigung</translation>
    </message>
    <message>
        <source>A file among the evidence does not have the digest that it is named after</source>
        <translation>Eine Datei unter den Nachweisen hat nicht die Prüfsumme, nach der sie benannt ist</translation>
    </message>
    <message>
        <source>Restore it from where its URI points, or from an archive</source>
        <translation>Stellen Sie sie von dort, wohin ihr URI zeigt, oder aus einem Archiv wieder her</translation>
    </message>
    <message>
        <source>A file among the evidence cannot be read</source>
        <translation>Eine Datei unter den Nachweisen kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Make it a readable file, or restore it from an archive</source>
        <translation>Machen Sie sie zu einer lesbaren Datei, oder stellen Sie sie aus einem Archiv wieder her</translation>
    </message>
    <message>
        <source>Statements lie here without the core that they are about</source>
        <translation>Hier liegen Erklärungen ohne den Kern, den sie betreffen</translation>
    </message>
    <message>
        <source>Bring the core back from a copy, or from the workstation that issued it</source>
        <translation>Bringen Sie den Kern aus einer Kopie oder vom Arbeitsplatz, der ihn ausgestellt hat, zurück</translation>
    </message>
    <message>
        <source>A file that belongs here is missing</source>
        <translation>Eine Datei, die hierher gehört, fehlt</translation>
    </message>
    <message>
        <source>Restore it from a copy; what a sealed packet says by itself is not lost</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her; was ein versiegeltes Paket für sich sagt, ist nicht verloren</translation>
    </message>
    <message>
        <source>Something lies in the store that does not belong there</source>
        <translation>In der Ablage liegt etwas, das nicht dorthin gehört</translation>
    </message>
    <message>
        <source>Find out who put it there, and move it out of the store</source>
        <translation>Finden Sie heraus, wer es dort abgelegt hat, und nehmen Sie es aus der Ablage heraus</translation>
    </message>
    <message>
        <source>A file in the making was left behind, by a program that was stopped or is still writing</source>
        <translation>Eine Datei im Entstehen blieb zurück, von einem Programm, das beendet wurde oder noch schreibt</translation>
    </message>
    <message>
        <source>Nothing to do: it is never read</source>
        <translation>Nichts zu tun: Sie wird nie gelesen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ActBar</name>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ActForm</name>
    <message>
        <source>In which role or duty</source>
        <translation>In welcher Rolle oder Aufgabe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>With which key</source>
        <translation>Mit welchem Schlüssel</translation>
    </message>
    <message>
        <source>Which hold</source>
        <translation>Welcher Halt</translation>
    </message>
    <message>
        <source>Which approval</source>
        <translation>Welche Genehmigung</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>Beantwortet die Frage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Begründungscode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say why, in at most %1 characters; it is signed and stays</source>
        <translation>Sagen Sie, warum, in höchstens %1 Zeichen; der Text wird signiert und bleibt bestehen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What you say or ask; it is signed and stays</source>
        <translation>Was Sie sagen oder fragen; der Text wird signiert und bleibt bestehen</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>A field of the decision, e.g. /selected_lane_id; empty: the whole packet</source>
        <translation>Ein Feld der Entscheidung, z. B. /selected_lane_id; leer: das ganze Paket</translation>
    </message>
    <message>
        <source>It is a &amp;question, and stays open until somebody answers it</source>
        <translation>Es ist eine &amp;Frage und bleibt offen, bis jemand sie beantwortet</translation>
    </message>
    <message>
        <source>Choose the role or duty first.</source>
        <translation>Wählen Sie zuerst die Rolle oder Aufgabe.</translation>
    </message>
    <message>
        <source>Choose the key first.</source>
        <translation>Wählen Sie zuerst den Schlüssel.</translation>
    </message>
    <message>
        <source>There is no open hold on this packet.</source>
        <translation>Für dieses Paket gibt es keinen offenen Halt.</translation>
    </message>
    <message>
        <source>You have no approval here that could be taken back.</source>
        <translation>Sie haben hier keine Genehmigung, die Sie zurücknehmen könnten.</translation>
    </message>
    <message>
        <source>Choose what it is about first.</source>
        <translation>Wählen Sie zuerst, worum es geht.</translation>
    </message>
    <message>
        <source>Choose a reason code first.</source>
        <translation>Wählen Sie zuerst einen Begründungscode.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Schreiben Sie zuerst den Text.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ActOutcomeView</name>
    <message>
        <source>Show it &amp;again</source>
        <translation>&amp;Erneut anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>The five minutes are over; nothing was signed.</source>
        <translation>Die fünf Minuten sind vorbei; es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Show it again: the packet is read and shown as it is now.</source>
        <translation>Erneut anzeigen: Das Paket wird gelesen und gezeigt, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BandChart</name>
    <message>
        <source>Chart of convergence hours</source>
        <translation>Diagramm der Konvergenzstunden</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3 hours, mid %4</source>
        <translation>%1: %2 bis %3 Stunden, Mitte %4</translation>
    </message>
    <message>
        <source>The window closes after %1 hours</source>
        <translation>Das Fenster schließt nach %1 Stunden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CitationPicker</name>
    <message>
        <source>Cite evidence</source>
        <translation>Nachweis zitieren</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search places and values</source>
        <translation>Stellen und Werte durchsuchen</translation>
    </message>
    <message>
        <source>Values of the artifact</source>
        <translation>Werte des Artefakts</translation>
    </message>
    <message>
        <source>Cite this value</source>
        <translation>Diesen Wert zitieren</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CitationsField</name>
    <message>
        <source>Cite evidence …</source>
        <translation>Nachweis zitieren …</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>Evidence cited for %1</source>
        <translation>Zitierte Nachweise für %1</translation>
    </message>
    <message>
        <source>Cite evidence for %1</source>
        <translation>Nachweis für %1 zitieren</translation>
    </message>
    <message>
        <source>Remove the chosen citation of %1</source>
        <translation>Gewähltes Zitat von %1 entfernen</translation>
    </message>
    <message>
        <source>%1 — not in the evidence</source>
        <translation>%1 – nicht in den Nachweisen</translation>
    </message>
    <message>
        <source>Cite evidence … (choose files first)</source>
        <translation>Nachweis zitieren … (zuerst Dateien wählen)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommentPins</name>
    <message>
        <source>the packet</source>
        <translation>das Paket</translation>
    </message>
    <message>
        <source>says about %1</source>
        <translation>sagt zu %1</translation>
    </message>
    <message>
        <source>asks about %1 (no answer yet)</source>
        <translation>fragt zu %1 (noch keine Antwort)</translation>
    </message>
    <message>
        <source>asked about %1 (answered)</source>
        <translation>fragte zu %1 (beantwortet)</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommitmentField</name>
    <message>
        <source>Accepted risk</source>
        <translation>Akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>Follow-up control</source>
        <translation>Folgemaßnahme</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Begründungscode</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommitmentsStep</name>
    <message>
        <source>Known risks that are accepted</source>
        <translation>Bekannte Risiken, die akzeptiert werden</translation>
    </message>
    <message>
        <source>Add an accepted risk</source>
        <translation>Akzeptiertes Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Controls that must follow</source>
        <translation>Maßnahmen, die folgen müssen</translation>
    </message>
    <message>
        <source>Add a follow-up control</source>
        <translation>Folgemaßnahme hinzufügen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ComparisonSection</name>
    <message>
        <source>Top-two comparison</source>
        <translation>Vergleich der beiden besten</translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation>Verglichene Felder</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>All other lanes</source>
        <translation>Alle anderen Lanes</translation>
    </message>
    <message>
        <source>Hours to convergence: each bar runs from low to high and changes its shade at mid. Blue: lanes, grey: forecast.</source>
        <translation>Stunden bis zur Konvergenz: Jeder Balken reicht von niedrig bis hoch und wechselt in der Mitte den Farbton. Blau: Lanes, grau: Prognose.</translation>
    </message>
    <message>
        <source>The window had closed when the snapshot was made.</source>
        <translation>Das Fenster war bereits geschlossen, als der Snapshot erstellt wurde.</translation>
    </message>
    <message>
        <source>Dashed: the window closes %1 h after the snapshot was made.</source>
        <translation>Gestrichelt: Das Fenster schließt %1 h nach Erstellung des Snapshots.</translation>
    </message>
    <message>
        <source>The window closes %1 h after the snapshot was made, beyond this axis.</source>
        <translation>Das Fenster schließt %1 h nach Erstellung des Snapshots, jenseits dieser Achse.</translation>
    </message>
    <message>
        <source>All other lanes (%1)</source>
        <translation>Alle anderen Lanes (%1)</translation>
    </message>
    <message>
        <source>No other lane is known here</source>
        <translation>Hier ist keine andere Lane bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (rank %2, selected)</source>
        <translation>%1 (Rang %2, ausgewählt)</translation>
    </message>
    <message>
        <source>%1 (rank %2)</source>
        <translation>%1 (Rang %2)</translation>
    </message>
    <message>
        <source> against </source>
        <translation> gegen </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ComposePage</name>
    <message>
        <source>Compose a draft</source>
        <translation>Entwurf verfassen</translation>
    </message>
    <message>
        <source>Show and issue …</source>
        <translation>Anzeigen und ausstellen …</translation>
    </message>
    <message>
        <source>&amp;1 Evidence</source>
        <translation>&amp;1 Nachweise</translation>
    </message>
    <message>
        <source>&amp;2 Lane</source>
        <translation>&amp;2 Lane</translation>
    </message>
    <message>
        <source>&amp;3 Reasons</source>
        <translation>&amp;3 Gründe</translation>
    </message>
    <message>
        <source>&amp;4 Risks and controls</source>
        <translation>&amp;4 Risiken und Maßnahmen</translation>
    </message>
    <message>
        <source>&amp;5 Signers</source>
        <translation>&amp;5 Signierende</translation>
    </message>
    <message>
        <source>Close; keep the draft</source>
        <translation>Schließen; Entwurf behalten</translation>
    </message>
    <message>
        <source>Start over …</source>
        <translation>Neu beginnen …</translation>
    </message>
    <message>
        <source>Next revision of %1</source>
        <translation>Nächste Revision von %1</translation>
    </message>
    <message>
        <source>Your unfinished draft is back.</source>
        <translation>Ihr unfertiger Entwurf ist wieder da.</translation>
    </message>
    <message>
        <source>It was kept on this computer and is issued nowhere. “Start over” throws it away.</source>
        <translation>Er wurde auf diesem Computer aufbewahrt und ist nirgends ausgestellt. „Neu beginnen“ verwirft ihn.</translation>
    </message>
    <message>
        <source>The unfinished draft could not be kept on this computer.</source>
        <translation>Der unfertige Entwurf konnte auf diesem Computer nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>What you type is lost when the window closes, unless you issue it.</source>
        <translation>Ihre Eingaben gehen verloren, wenn das Fenster geschlossen wird, sofern Sie sie nicht ausstellen.</translation>
    </message>
    <message>
        <source>Say at the top who you are: a draft is issued under a name.</source>
        <translation>Geben Sie oben an, wer Sie sind: Ein Entwurf wird unter einem Namen ausgestellt.</translation>
    </message>
    <message>
        <source>This store can only be read here.</source>
        <translation>Diese Ablage kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Choose a release window first.</source>
        <translation>Wählen Sie zuerst ein Release-Fenster.</translation>
    </message>
    <message>
        <source>The list on the right says what is missing.</source>
        <translation>Die Liste rechts sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Everything that will be signed is shown before.</source>
        <translation>Alles, was signiert wird, wird vorher gezeigt.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Throw away what is written here? This cannot be undone.</source>
        <translation>Das hier Geschriebene verwerfen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CountedText</name>
    <message>
        <source>%1 of %2 characters: %3 too many</source>
        <translation>%1 von %2 Zeichen: %3 zu viel</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CreateKeyDialog</name>
    <message>
        <source>Create a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Signer id</source>
        <translation>Signer-ID</translation>
    </message>
    <message>
        <source>Signature method</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <source>Create in the keychain</source>
        <translation>Im Schlüsselbund erstellen</translation>
    </message>
    <message>
        <source>The key is made in the keychain of this computer by the signing helper, and stays there. Keys that exist are never touched.</source>
        <translation>Der Schlüssel wird vom Signierhelfer im Schlüsselbund dieses Computers erstellt und bleibt dort. Vorhandene Schlüssel werden nie angetastet.</translation>
    </message>
    <message>
        <source>&amp;Signer id</source>
        <translation>&amp;Signer-ID</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Write the id under which the directory knows you, such as priya.n.</source>
        <translation>Geben Sie die ID ein, unter der das Verzeichnis Sie kennt, etwa priya.n.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DecisionSection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Selected lane</source>
        <translation>Ausgewählte Lane</translation>
    </message>
    <message>
        <source>Confidence class</source>
        <translation>Konfidenzklasse</translation>
    </message>
    <message>
        <source>Risk overlay</source>
        <translation>Risiko-Overlay</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>Mitigation option</source>
        <translation>Mitigationsoption</translation>
    </message>
    <message>
        <source>Tier and policy</source>
        <translation>Stufe und Richtlinie</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser:in</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Copy the whole core digest</source>
        <translation>Ganze Kern-Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Core digest</source>
        <translation>Kern-Prüfsumme</translation>
    </message>
    <message>
        <source>Copy the whole packet digest</source>
        <translation>Ganze Paket-Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Packet digest</source>
        <translation>Paket-Prüfsumme</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, by %2 version %3</source>
        <translation>%1, nach %2 Version %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>nicht ausgestellt</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>nicht versiegelt</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DraftCheckList</name>
    <message>
        <source>What is missing or wrong</source>
        <translation>Was fehlt oder falsch ist</translation>
    </message>
    <message>
        <source>Before it can be issued: %1</source>
        <translation>Vor dem Ausstellen zu klären: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>It can be issued; but look at this: %1</source>
        <translation>Kann ausgestellt werden; beachten Sie aber: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EnrolmentDialog</name>
    <message>
        <source>Ask for enrolment</source>
        <translation>Aufnahme beantragen</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Your name as it stands beside your signatures</source>
        <translation>Ihr Name, wie er neben Ihren Signaturen steht</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation>Signieren und speichern …</translation>
    </message>
    <message>
        <source>The request is signed with the key itself, which proves that you have it. It grants nothing: the directory&apos;s owner decides, after comparing the fingerprint with you.</source>
        <translation>Der Antrag wird mit dem Schlüssel selbst signiert; das beweist, dass Sie ihn haben. Er gewährt nichts: Wer das Verzeichnis verantwortet, entscheidet, nachdem der Fingerabdruck mit Ihnen verglichen wurde.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signierende Person</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Printed &amp;name</source>
        <translation>Anzeige&amp;name</translation>
    </message>
    <message>
        <source>I ask to act as</source>
        <translation>Ich möchte handeln als</translation>
    </message>
    <message>
        <source>None: a further key for somebody who is in the directory already.</source>
        <translation>Keine: ein weiterer Schlüssel für jemanden, der schon im Verzeichnis steht.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceReader</name>
    <message>
        <source>Only the beginning is shown; the file has %1.</source>
        <translation>Nur der Anfang wird gezeigt; die Datei hat %1.</translation>
    </message>
    <message>
        <source>%1 bytes of %2, verified, not shown. Pictures and other formats are not opened here.</source>
        <translation>%1 Bytes vom Typ %2, verifiziert, nicht gezeigt. Bilder und andere Formate werden hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>The bytes are not in this store, only their digest. Ask whoever keeps the file, and put it into the store&apos;s evidence folder.</source>
        <translation>Die Bytes sind nicht in dieser Ablage, nur ihre Prüfsumme. Fragen Sie, wer die Datei aufbewahrt, und legen Sie sie in den Nachweisordner der Ablage.</translation>
    </message>
    <message>
        <source>The bytes in this store do not have the digest that the packet states, so they are not shown.</source>
        <translation>Die Bytes in dieser Ablage haben nicht die Prüfsumme, die das Paket nennt; daher werden sie nicht gezeigt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>The file as plain text</source>
        <translation>Die Datei als einfacher Text</translation>
    </message>
    <message>
        <source>%1, %2, %3. SHA-256 %4</source>
        <translation>%1, %2, %3. SHA-256 %4</translation>
    </message>
    <message>
        <source>Cited: %1, which leads nowhere that can be read here</source>
        <translation>Zitiert: %1; führt zu keiner Stelle, die hier gelesen werden kann</translation>
    </message>
    <message>
        <source>Cited: %1 = %2, line %3</source>
        <translation>Zitiert: %1 = %2, Zeile %3</translation>
    </message>
    <message>
        <source>Cited: %1 = %2</source>
        <translation>Zitiert: %1 = %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Read the chosen file …</source>
        <translation>Gewählte Datei lesen …</translation>
    </message>
    <message>
        <source>Required evidence items</source>
        <translation>Erforderliche Nachweise</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Nachweisdateien</translation>
    </message>
    <message>
        <source>Choose a file in the table first</source>
        <translation>Wählen Sie zuerst eine Datei in der Tabelle</translation>
    </message>
    <message>
        <source>All five required items stated.</source>
        <translation>Alle fünf erforderlichen Nachweise sind angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) missing.</source>
        <translation>
            <numerusform>%n erforderlicher Nachweis fehlt.</numerusform>
            <numerusform>%n erforderliche Nachweise fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files verified here.</source>
        <translation>%1 von %2 Dateien hier verifiziert.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceSlot</name>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: Datei wählen</translation>
    </message>
    <message>
        <source>%1: remove the file</source>
        <translation>%1: Datei entfernen</translation>
    </message>
    <message>
        <source>%1: where it came from</source>
        <translation>%1: Herkunft</translation>
    </message>
    <message>
        <source>https://… where this file was exported from</source>
        <translation>https://… woraus diese Datei exportiert wurde</translation>
    </message>
    <message>
        <source>%1: name of the artifact</source>
        <translation>%1: Name des Artefakts</translation>
    </message>
    <message>
        <source>a short name, e.g. queue-graph</source>
        <translation>ein kurzer Name, z. B. queue-graph</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Read: %1, %2 bytes, SHA-256 %3</source>
        <translation>Gelesen: %1, %2 Bytes, SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceStep</name>
    <message>
        <source>Ranking snapshot (JSON, YAML or CSV)</source>
        <translation>Ranking-Snapshot (JSON, YAML oder CSV)</translation>
    </message>
    <message>
        <source>Forecast band</source>
        <translation>Prognoseband</translation>
    </message>
    <message>
        <source>Dashboard extract</source>
        <translation>Dashboard-Auszug</translation>
    </message>
    <message>
        <source>Release window</source>
        <translation>Release-Fenster</translation>
    </message>
    <message>
        <source>Exception cluster</source>
        <translation>Ausnahme-Cluster</translation>
    </message>
    <message>
        <source>Add a context file</source>
        <translation>Kontextdatei hinzufügen</translation>
    </message>
    <message>
        <source>Context, such as a screenshot, can be attached; it never satisfies a requirement.</source>
        <translation>Kontext, etwa ein Screenshot, kann angehängt werden; er erfüllt nie eine Anforderung.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>%1 (would be revision %2)</source>
        <translation>%1 (wäre Revision %2)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FingerprintDialog</name>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>First eight digits of the fingerprint</source>
        <translation>Die ersten acht Zeichen des Fingerabdrucks</translation>
    </message>
    <message>
        <source>&amp;Type the first eight digits of the fingerprint:</source>
        <translation>&amp;Geben Sie die ersten acht Zeichen des Fingerabdrucks ein:</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPage</name>
    <message>
        <source>Waits for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing waits for you here. “Waits for others” shows what is on its way, and who has it.</source>
        <translation>Hier wartet nichts auf Sie. „Wartet auf andere“ zeigt, was unterwegs ist und bei wem es liegt.</translation>
    </message>
    <message>
        <source>No packet is on hold.</source>
        <translation>Kein Paket ist angehalten.</translation>
    </message>
    <message>
        <source>No packet answers this. Clear the filter, or choose another list above.</source>
        <translation>Kein Paket entspricht dem. Leeren Sie den Filter oder wählen Sie oben eine andere Liste.</translation>
    </message>
    <message>
        <source>Search cluster, lane, person, digest</source>
        <translation>Cluster, Lane, Person, Prüfsumme suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Release window</source>
        <translation>Release-Fenster</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>All release windows</source>
        <translation>Alle Release-Fenster</translation>
    </message>
    <message>
        <source>Reading the store …</source>
        <translation>Ablage wird gelesen …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeysPage</name>
    <message>
        <source>Keys and trust</source>
        <translation>Schlüssel und Vertrauen</translation>
    </message>
    <message>
        <source>&amp;My keys</source>
        <translation>&amp;Meine Schlüssel</translation>
    </message>
    <message>
        <source>Trusted r&amp;ules</source>
        <translation>Vertrauenswürdige &amp;Regeln</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LaneStep</name>
    <message>
        <source>%1 (does not follow from the rules)</source>
        <translation>%1 (folgt nicht aus den Regeln)</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 h</source>
        <translation>%1 / %2 / %3 h</translation>
    </message>
    <message>
        <source>Lanes in rank order; the current row is the selected lane</source>
        <translation>Lanes in Rangfolge; die aktuelle Zeile ist die ausgewählte Lane</translation>
    </message>
    <message>
        <source>Comparison of the first two lanes and the selected one</source>
        <translation>Vergleich der ersten zwei Lanes und der ausgewählten</translation>
    </message>
    <message>
        <source>Pick the lane in the table. What follows below is computed from the snapshot and the policy; nobody types it.</source>
        <translation>Wählen Sie die Lane in der Tabelle. Was darunter folgt, wird aus dem Snapshot und der Richtlinie berechnet; niemand tippt es ein.</translation>
    </message>
    <message>
        <source>Choose a ranking snapshot under Evidence: its lanes appear here.</source>
        <translation>Wählen Sie unter „Nachweise“ einen Ranking-Snapshot: Seine Lanes erscheinen hier.</translation>
    </message>
    <message>
        <source>No lane is selected yet.</source>
        <translation>Noch ist keine Lane ausgewählt.</translation>
    </message>
    <message>
        <source>Selected: %1, which the snapshot does not have</source>
        <translation>Ausgewählt: %1, im Snapshot nicht vorhanden</translation>
    </message>
    <message>
        <source>Selected: %1, rank %2</source>
        <translation>Ausgewählt: %1, Rang %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Low / mid / high</source>
        <translation>Niedrig / Mitte / Hoch</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Regression risk</source>
        <translation>Regressionsrisiko</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Confidence class: %1   ·   risk overlay: %2   ·   fallback: %3 (%4)   ·   tier: %5</source>
        <translation>Konfidenzklasse: %1   ·   Risiko-Overlay: %2   ·   Fallback: %3 (%4)   ·   Stufe: %5</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>%1 (rank %2)</source>
        <translation>%1 (Rang %2)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LatencyChart</name>
    <message>
        <source>Chart of approval latency</source>
        <translation>Diagramm der Genehmigungsdauer</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>Wartet noch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hours from submission to the last required approval</source>
        <translation>Stunden von der Einreichung bis zur letzten erforderlichen Genehmigung</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LatencyPanel</name>
    <message>
        <source>Approval latency</source>
        <translation>Genehmigungsdauer</translation>
    </message>
    <message>
        <source>No packet of this window has been submitted for signatures yet.</source>
        <translation>Noch wurde kein Paket dieses Fensters zur Signatur eingereicht.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LeafModel</name>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MainWindow</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Release windows</source>
        <translation>Release-Fenster</translation>
    </message>
    <message>
        <source>Compose a draft</source>
        <translation>Entwurf verfassen</translation>
    </message>
    <message>
        <source>Keys and trust</source>
        <translation>Schlüssel und Vertrauen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Issue a draft</source>
        <translation>Entwurf ausstellen</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Ablage</translation>
    </message>
    <message>
        <source>&amp;Open a store …</source>
        <translation>Ablage ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>&amp;Paket</translation>
    </message>
    <message>
        <source>&amp;New revision of it …</source>
        <translation>&amp;Neue Revision davon …</translation>
    </message>
    <message>
        <source>Choose the folder that holds strategy-approval</source>
        <translation>Wählen Sie den Ordner, der strategy-approval enthält</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>Keine Ablage ist geöffnet</translation>
    </message>
    <message>
        <source>Sandbox: nothing here can pass for production</source>
        <translation>Sandbox: Nichts hier kann als Produktion durchgehen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>nobody: I only look</source>
        <translation>niemand: Ich schaue nur</translation>
    </message>
    <message>
        <source>No single packet of this store is named %1</source>
        <translation>Kein eindeutiges Paket dieser Ablage heißt %1</translation>
    </message>
    <message>
        <source>Look for it in the inbox under “Everything”; a revision is named SAP-cluster-r1.</source>
        <translation>Suchen Sie es im Eingang unter „Alles“; eine Revision heißt SAP-cluster-r1.</translation>
    </message>
    <message>
        <source>%1 (no key here)</source>
        <translation>%1 (hier kein Schlüssel)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OwnKeyModel</name>
    <message>
        <source>Signer</source>
        <translation>Signierende Person</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OwnKeysPanel</name>
    <message>
        <source>Keys of this workstation</source>
        <translation>Schlüssel dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>The keychain has not been asked since this window was opened. “Try the key” asks it now.</source>
        <translation>Der Schlüsselbund wurde nicht gefragt, seit dieses Fenster geöffnet wurde. „Schlüssel testen“ fragt ihn jetzt.</translation>
    </message>
    <message>
        <source>A private key never leaves its keychain or file. Read a fingerprint aloud, or compare it over another channel, before anybody relies on the key.</source>
        <translation>Ein privater Schlüssel verlässt nie seinen Schlüsselbund oder seine Datei. Lesen Sie den Fingerabdruck laut vor oder vergleichen Sie ihn über einen anderen Kanal, bevor sich jemand auf den Schlüssel verlässt.</translation>
    </message>
    <message>
        <source>&amp;Create a key …</source>
        <translation>Schlüssel &amp;erstellen …</translation>
    </message>
    <message>
        <source>Makes a new key in the keychain</source>
        <translation>Erstellt einen neuen Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>Ask for &amp;enrolment …</source>
        <translation>A&amp;ufnahme beantragen …</translation>
    </message>
    <message>
        <source>Writes a request to be entered in the signer directory</source>
        <translation>Schreibt einen Antrag auf Aufnahme in das Signierenden-Verzeichnis</translation>
    </message>
    <message>
        <source>Save the &amp;public part …</source>
        <translation>Öffentlichen &amp;Teil speichern …</translation>
    </message>
    <message>
        <source>As a PEM file, or as lines for the signer directory</source>
        <translation>Als PEM-Datei oder als Zeilen für das Signierenden-Verzeichnis</translation>
    </message>
    <message>
        <source>Copy the &amp;fingerprint</source>
        <translation>Fingerabdruck &amp;kopieren</translation>
    </message>
    <message>
        <source>All 64 digits, without spaces</source>
        <translation>Alle 64 Zeichen, ohne Leerzeichen</translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation>Schlüssel te&amp;sten</translation>
    </message>
    <message>
        <source>Shows whether the key can be unlocked now; nothing is kept</source>
        <translation>Zeigt, ob der Schlüssel jetzt entsperrt werden kann; nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Entfe&amp;rnen …</translation>
    </message>
    <message>
        <source>Removes the key from the keychain for ever</source>
        <translation>Entfernt den Schlüssel endgültig aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>There is no key on this workstation yet. “Create a key” makes one in the keychain; then ask for enrolment, so that the directory knows it.</source>
        <translation>Auf diesem Arbeitsplatz gibt es noch keinen Schlüssel. „Schlüssel erstellen“ erstellt einen im Schlüsselbund; beantragen Sie dann die Aufnahme, damit das Verzeichnis ihn kennt.</translation>
    </message>
    <message>
        <source>Remove is off: this key is in a file, and is removed by deleting its two files.</source>
        <translation>„Entfernen“ ist aus: Dieser Schlüssel liegt in einer Datei und wird entfernt, indem man seine zwei Dateien löscht.</translation>
    </message>
    <message>
        <source>The key store answered last at %1.</source>
        <translation>Letzte Antwort des Schlüsselspeichers: %1.</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The keychain is making the key. It may ask you to unlock it.</source>
        <translation>Der Schlüsselbund erstellt den Schlüssel. Er bittet Sie vielleicht, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>A key for %1 is in the keychain.</source>
        <translation>Ein Schlüssel für %1 ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It counts once the directory lists it: ask for enrolment next.</source>
        <translation>Er zählt, sobald das Verzeichnis ihn aufführt: Beantragen Sie als Nächstes die Aufnahme.</translation>
    </message>
    <message>
        <source>Save the enrolment request</source>
        <translation>Aufnahmeantrag speichern</translation>
    </message>
    <message>
        <source>Enrolment request (*.json)</source>
        <translation>Aufnahmeantrag (*.json)</translation>
    </message>
    <message>
        <source>The key signs its request. You may be asked to unlock it.</source>
        <translation>Der Schlüssel signiert seinen Antrag. Sie werden vielleicht gebeten, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>The request is in %1.</source>
        <translation>Der Antrag ist in %1.</translation>
    </message>
    <message>
        <source>Give the file to the directory&apos;s owner, and tell this fingerprint over another channel: %1</source>
        <translation>Geben Sie die Datei der Person, die das Verzeichnis verantwortet, und nennen Sie ihr über einen anderen Kanal diesen Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Public key (*.pem)</source>
        <translation>Öffentlicher Schlüssel (*.pem)</translation>
    </message>
    <message>
        <source>Lines for the signer directory (*.yaml)</source>
        <translation>Zeilen für das Signierenden-Verzeichnis (*.yaml)</translation>
    </message>
    <message>
        <source>Save the public part</source>
        <translation>Öffentlichen Teil speichern</translation>
    </message>
    <message>
        <source>Writing the public part …</source>
        <translation>Öffentlicher Teil wird geschrieben …</translation>
    </message>
    <message>
        <source>The public part is in %1.</source>
        <translation>Der öffentliche Teil ist in %1.</translation>
    </message>
    <message>
        <source>Nothing in it is secret.</source>
        <translation>Nichts darin ist geheim.</translation>
    </message>
    <message>
        <source>The fingerprint is copied.</source>
        <translation>Der Fingerabdruck ist kopiert.</translation>
    </message>
    <message>
        <source>The key is tried. You may be asked to unlock it.</source>
        <translation>Der Schlüssel wird getestet. Sie werden vielleicht gebeten, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>The key of %1 can be used.</source>
        <translation>Der Schlüssel von %1 kann verwendet werden.</translation>
    </message>
    <message>
        <source>It proved that it fits its public part. The proof was thrown away.</source>
        <translation>Er hat bewiesen, dass er zu seinem öffentlichen Teil passt. Der Beweis wurde verworfen.</translation>
    </message>
    <message>
        <source>Remove the key of %1 for ever</source>
        <translation>Schlüssel von %1 endgültig entfernen</translation>
    </message>
    <message>
        <source>This cannot be undone: nothing can be signed with this key again. What it has signed stays valid. Have the directory revoke it as retired.</source>
        <translation>Das lässt sich nicht rückgängig machen: Mit diesem Schlüssel kann nie wieder etwas signiert werden. Was er signiert hat, bleibt gültig. Lassen Sie ihn im Verzeichnis als außer Dienst gestellt widerrufen.</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>The keychain removes the key. It may ask you to unlock it.</source>
        <translation>Der Schlüsselbund entfernt den Schlüssel. Er bittet Sie vielleicht, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <translation>Der Schlüssel von %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Its signatures stay valid. Have the directory revoke it as retired.</source>
        <translation>Seine Signaturen bleiben gültig. Lassen Sie ihn im Verzeichnis als außer Dienst gestellt widerrufen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PacketListModel</name>
    <message>
        <source>%1 — by %2</source>
        <translation>%1 – durch %2</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Release window</source>
        <translation>Release-Fenster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Selected lane</source>
        <translation>Ausgewählte Lane</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>Letzte Handlung</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PacketPage</name>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Signierende</translation>
    </message>
    <message>
        <source>The packet asks for no signature.</source>
        <translation>Das Paket verlangt keine Signatur.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No statement counts yet.</source>
        <translation>Noch zählt keine Erklärung.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Jede Kontrolle ist bestanden.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>%1 of %2 required signatures.</source>
        <translation>%1 von %2 erforderlichen Signaturen.</translation>
    </message>
    <message>
        <source>You can only look: this store&apos;s folder may not be written to by you.</source>
        <translation>Sie können nur lesen: Sie dürfen in den Ordner dieser Ablage nicht schreiben.</translation>
    </message>
    <message>
        <source>You can only look: say at the top right who you are, with a key on this workstation, in order to act.</source>
        <translation>Sie können nur lesen: Geben Sie oben rechts an, wer Sie sind, mit einem Schlüssel auf diesem Arbeitsplatz, um zu handeln.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PacketTitle</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copies the command that opens this packet</source>
        <translation>Kopiert den Befehl, der dieses Paket öffnet</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>Release window %1</source>
        <translation>Release-Fenster %1</translation>
    </message>
    <message>
        <source>Forked</source>
        <translation>Verzweigt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Evidence incomplete</source>
        <translation>Nachweise unvollständig</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Kontrolle fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PassphraseDesk</name>
    <message>
        <source>Unlock the key</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Choose a passphrase for %1</source>
        <translation>Wählen Sie eine Passphrase für %1</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RationaleSection</name>
    <message>
        <source>Owner %1, due %2</source>
        <translation>Verantwortlich %1, fällig %2</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1 claims cite %2 places; %3 of them can be read here.</source>
        <translation>%1 Aussagen zitieren %2 Stellen; %3 davon können hier gelesen werden.</translation>
    </message>
    <message>
        <source>Open the evidence: %1</source>
        <translation>Nachweis öffnen: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RationaleStep</name>
    <message>
        <source>Primary reason for the selection</source>
        <translation>Hauptgrund für die Auswahl</translation>
    </message>
    <message>
        <source>Secondary reason for the selection</source>
        <translation>Nebengrund für die Auswahl</translation>
    </message>
    <message>
        <source>Once a lane is selected, the rejected ones are listed here by rank.</source>
        <translation>Sobald eine Lane ausgewählt ist, stehen hier die verworfenen nach Rang.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadinessSheet</name>
    <message>
        <source>Clusters of the window</source>
        <translation>Cluster des Fensters</translation>
    </message>
    <message>
        <source>What stops the release</source>
        <translation>Was das Release verhindert</translation>
    </message>
    <message>
        <source>&amp;Open the packet</source>
        <translation>Paket ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Verdict of the gate</source>
        <translation>Urteil des Gates</translation>
    </message>
    <message>
        <source>Asking the gate …</source>
        <translation>Gate wird gefragt …</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The gate could not judge this window, so nothing may be released.</source>
        <translation>Das Gate konnte dieses Fenster nicht beurteilen; daher darf kein Release erfolgen.</translation>
    </message>
    <message>
        <source>The gate is broken</source>
        <translation>Das Gate ist defekt</translation>
    </message>
    <message>
        <source>Ready to release</source>
        <translation>Bereit für das Release</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>It passes a packet that must fail; trust nothing it says.</source>
        <translation>Es lässt ein Paket durch, das scheitern muss; trauen Sie keiner seiner Aussagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 expected clusters have an approved packet. The gate names %n reason(s) against a release.</source>
        <translation>
            <numerusform>%1 von %2 erwarteten Clustern haben ein genehmigtes Paket. Das Gate nennt %n Grund gegen ein Release.</numerusform>
            <numerusform>%1 von %2 erwarteten Clustern haben ein genehmigtes Paket. Das Gate nennt %n Gründe gegen ein Release.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packet has been issued for this cluster.</source>
        <translation>Für diesen Cluster wurde kein Paket ausgestellt.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReasonField</name>
    <message>
        <source>Reason code of %1</source>
        <translation>Begründungscode von %1</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Grund für %1</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Begründungscode</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecommendationStep</name>
    <message>
        <source>&amp;Go: the packet can be approved</source>
        <translation>&amp;Go: Das Paket kann genehmigt werden</translation>
    </message>
    <message>
        <source>&amp;Hold: nobody can approve until this hold is released</source>
        <translation>&amp;Halt: Niemand kann genehmigen, bis dieser Halt freigegeben ist</translation>
    </message>
    <message>
        <source>A packet with a failed verification cannot be recommended.</source>
        <translation>Ein Paket mit einer nicht bestandenen Verifizierung kann nicht empfohlen werden.</translation>
    </message>
    <message>
        <source>Recommend go or hold.</source>
        <translation>Empfehlen Sie Go oder Halt.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewPage</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>At your last look</source>
        <translation>Bei Ihrer letzten Ansicht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What changed since my last look</source>
        <translation>Was sich seit meiner letzten Ansicht geändert hat</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>A signature is still being made.</source>
        <translation>Eine Signatur wird gerade noch erstellt.</translation>
    </message>
    <message>
        <source>Begin again when it is recorded.</source>
        <translation>Beginnen Sie erneut, sobald sie erfasst ist.</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Reading the packet …</source>
        <translation>Paket wird gelesen …</translation>
    </message>
    <message>
        <source>Nobody can review here now.</source>
        <translation>Derzeit kann hier niemand prüfen.</translation>
    </message>
    <message>
        <source>Choose who you are at the top of the window, in a store that you may write to.</source>
        <translation>Wählen Sie oben im Fenster aus, wer Sie sind, und zwar in einer Ablage, in die Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Your last look: revision %1, %2.</source>
        <translation>Ihre letzte Ansicht: Revision %1, %2.</translation>
    </message>
    <message>
        <source> Nothing has changed since.</source>
        <translation> Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Next: show what will be signed</source>
        <translation>&amp;Weiter: Zeigen, was signiert wird</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Verification %1 of 4: %2</source>
        <translation>Verifizierung %1 von 4: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RosterStep</name>
    <message>
        <source>Propose again from the directory</source>
        <translation>Erneut aus dem Verzeichnis vorschlagen</translation>
    </message>
    <message>
        <source>Nobody in the directory holds this role for this packet.</source>
        <translation>Niemand im Verzeichnis hat diese Rolle für dieses Paket.</translation>
    </message>
    <message>
        <source>One of the persons ticked has to sign:</source>
        <translation>Eine der angekreuzten Personen muss signieren:</translation>
    </message>
    <message>
        <source>%1 may sign as %2</source>
        <translation>%1 darf als %2 signieren</translation>
    </message>
    <message>
        <source>Once a lane is selected, the tier says which signatures are needed.</source>
        <translation>Sobald eine Lane ausgewählt ist, ergibt sich aus der Stufe, welche Signaturen nötig sind.</translation>
    </message>
    <message>
        <source>The tier asks for these signatures. Each may be given by anybody who holds the role for this packet; take away who must not be asked.</source>
        <translation>Die Stufe verlangt diese Signaturen. Jede kann von allen gegeben werden, die die Rolle für dieses Paket haben; entfernen Sie, wer nicht gefragt werden darf.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SectionJumps</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsPage</name>
    <message>
        <source>&amp;Tell the desktop when something new waits for me</source>
        <translation>&amp;Desktop benachrichtigen, wenn etwas Neues auf mich wartet</translation>
    </message>
    <message>
        <source>&amp;Open the last store again at the start</source>
        <translation>&amp;Zuletzt geöffnete Ablage beim Start wieder öffnen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A notification says how many packets wait, never which ones.</source>
        <translation>Eine Benachrichtigung sagt, wie viele Pakete warten, nie welche.</translation>
    </message>
    <message>
        <source>No setting changes what is checked: there is none that could.</source>
        <translation>Keine Einstellung ändert, was kontrolliert wird: Es gibt keine, die das könnte.</translation>
    </message>
    <message>
        <source>Another choice of colours or language shows when Countersign is started again.</source>
        <translation>Eine andere Wahl von Farben oder Sprache wird sichtbar, wenn Countersign neu gestartet wird.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningPage</name>
    <message>
        <source>&amp;Next: show what will be signed</source>
        <translation>&amp;Weiter: Zeigen, was signiert wird</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>A signature is still being made.</source>
        <translation>Eine Signatur wird gerade noch erstellt.</translation>
    </message>
    <message>
        <source>Begin again when it is recorded.</source>
        <translation>Beginnen Sie erneut, sobald sie erfasst ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the packet …</source>
        <translation>Paket wird gelesen …</translation>
    </message>
    <message>
        <source>Nobody is chosen who could sign.</source>
        <translation>Es ist niemand ausgewählt, der signieren könnte.</translation>
    </message>
    <message>
        <source>Choose who you are at the top of the window.</source>
        <translation>Wählen Sie oben im Fenster aus, wer Sie sind.</translation>
    </message>
    <message>
        <source>This store is open for reading only.</source>
        <translation>Diese Ablage ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nothing can be signed in it from here.</source>
        <translation>Von hier aus kann darin nichts signiert werden.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningSheetView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Show what is &amp;left</source>
        <translation>&amp;Rest anzeigen</translation>
    </message>
    <message>
        <source>Every value that will be signed</source>
        <translation>Alle Werte, die signiert werden</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>Sie signieren als</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Sie erklären</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Ihre Befugnis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Digest of this view</source>
        <translation>Prüfsumme dieser Ansicht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>&amp;Do not sign</source>
        <translation>&amp;Nicht signieren</translation>
    </message>
    <message>
        <source>%1 (%2), in the role or duty %3</source>
        <translation>%1 (%2), in der Rolle oder Aufgabe %3</translation>
    </message>
    <message>
        <source>%1 in the release window %2</source>
        <translation>%1 im Release-Fenster %2</translation>
    </message>
    <message>
        <source>Si&amp;gn as %1 (%2)</source>
        <translation>Als %1 (%2) si&amp;gnieren</translation>
    </message>
    <message>
        <source>made at %1; it can be signed for %2:%3 more minutes</source>
        <translation>erstellt um %1; noch %2:%3 Minuten lang signierbar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not on screen yet. Read on to the end (Page Down or Space), then you can sign.</source>
        <translation>
            <numerusform>%n Zeile war noch nicht auf dem Bildschirm. Lesen Sie bis zum Ende (Bild ab oder Leertaste), dann können Sie signieren.</numerusform>
            <numerusform>%n Zeilen waren noch nicht auf dem Bildschirm. Lesen Sie bis zum Ende (Bild ab oder Leertaste), dann können Sie signieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line was on screen. You can sign now.</source>
        <translation>Jede Zeile war auf dem Bildschirm. Sie können jetzt signieren.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningStep</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading and checking the packet …</source>
        <translation>Paket wird gelesen und kontrolliert …</translation>
    </message>
    <message>
        <source>Signing: waiting for the key. The keychain or this window may ask you to unlock it.</source>
        <translation>Signieren: Warten auf den Schlüssel. Der Schlüsselbund oder dieses Fenster fordert Sie eventuell zum Entsperren auf.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SnapshotFactsForm</name>
    <message>
        <source>A CSV file has only lanes. Say what its snapshot is:</source>
        <translation>Eine CSV-Datei enthält nur Lanes. Geben Sie an, was ihr Snapshot ist:</translation>
    </message>
    <message>
        <source>Label of the fallback decision</source>
        <translation>Bezeichnung der Fallback-Entscheidung</translation>
    </message>
    <message>
        <source>Fallback lane</source>
        <translation>Fallback-Lane</translation>
    </message>
    <message>
        <source>Fallback decision</source>
        <translation>Fallback-Entscheidung</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TrustPanel</name>
    <message>
        <source>Policies and directories not trusted yet</source>
        <translation>Richtlinien und Verzeichnisse, denen noch nicht vertraut wird</translation>
    </message>
    <message>
        <source>Trusted policies and directories</source>
        <translation>Richtlinien und Verzeichnisse, denen vertraut wird</translation>
    </message>
    <message>
        <source>What changes with it</source>
        <translation>Was sich damit ändert</translation>
    </message>
    <message>
        <source>&amp;Accept this version …</source>
        <translation>Diese Version &amp;akzeptieren …</translation>
    </message>
    <message>
        <source>Trusted here</source>
        <translation>Hier vertraut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Not trusted yet</source>
        <translation>Noch nicht vertraut</translation>
    </message>
    <message>
        <source>Release windows</source>
        <translation>Release-Fenster</translation>
    </message>
    <message>
        <source>Open a store to see which of its rules count on this workstation.</source>
        <translation>Öffnen Sie eine Ablage, um zu sehen, welche ihrer Regeln auf diesem Arbeitsplatz gelten.</translation>
    </message>
    <message>
        <source>Every current policy and directory of this store that can be read is trusted here.</source>
        <translation>Allen aktuellen, lesbaren Richtlinien und Verzeichnissen dieser Ablage wird hier vertraut.</translation>
    </message>
    <message>
        <source>A policy or directory counts here only once you have accepted it. Packets under the ones below cannot be judged before that.</source>
        <translation>Eine Richtlinie oder ein Verzeichnis gilt hier erst, wenn Sie sie bzw. es akzeptiert haben. Pakete, die den unten aufgeführten unterliegen, können vorher nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>It cannot be accepted. %1: %2
%3.</source>
        <translation>Akzeptieren nicht möglich. %1: %2
%3.</translation>
    </message>
    <message>
        <source>The first version that is accepted here. Everything that it says:</source>
        <translation>Die erste Version, die hier akzeptiert wird. Alles, was sie besagt:</translation>
    </message>
    <message>
        <source>The trusted version %1 is not at hand to compare with. Everything that this one says:</source>
        <translation>Die vertraute Version %1 liegt nicht zum Vergleich vor. Alles, was diese besagt:</translation>
    </message>
    <message>
        <source>Nothing but the version number changes from the trusted version %1.</source>
        <translation>Gegenüber der vertrauten Version %1 ändert sich nur die Versionsnummer.</translation>
    </message>
    <message>
        <source>What changes from the trusted version %1:</source>
        <translation>Was sich gegenüber der vertrauten Version %1 ändert:</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 akzeptieren</translation>
    </message>
    <message>
        <source>Ask its owner for the fingerprint over another channel, and compare all of it. From then on this version counts on this workstation.</source>
        <translation>Erfragen Sie den Fingerabdruck über einen anderen Kanal bei der verantwortlichen Person und vergleichen Sie ihn vollständig. Von da an gilt diese Version auf diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>%1 is trusted from now on.</source>
        <translation>%1 gilt ab jetzt als vertrauenswürdig.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::VerificationStep</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Material of this verification</source>
        <translation>Material dieser Verifizierung</translation>
    </message>
    <message>
        <source>Show what is &amp;left</source>
        <translation>&amp;Rest anzeigen</translation>
    </message>
    <message>
        <source>Note: needed unless it is in order</source>
        <translation>Notiz: nötig, außer wenn alles in Ordnung ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not on screen yet. Read on to the end (Page Down or Space), then you can answer.</source>
        <translation>
            <numerusform>%n Zeile war noch nicht auf dem Bildschirm. Lesen Sie bis zum Ende (Bild ab oder Leertaste), dann können Sie antworten.</numerusform>
            <numerusform>%n Zeilen waren noch nicht auf dem Bildschirm. Lesen Sie bis zum Ende (Bild ab oder Leertaste), dann können Sie antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was on screen. Say what you found.</source>
        <translation>Alles war auf dem Bildschirm. Geben Sie an, was Sie festgestellt haben.</translation>
    </message>
    <message>
        <source>Say in the note what you found.</source>
        <translation>Geben Sie in der Notiz an, was Sie festgestellt haben.</translation>
    </message>
    <message>
        <source>Some files could not be shown. Say in the note how you looked at them.</source>
        <translation>Einige Dateien konnten nicht angezeigt werden. Geben Sie in der Notiz an, wie Sie sie angesehen haben.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WaitingNotice</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message numerus="yes">
        <source>%n new packet(s) wait for you</source>
        <translation>
            <numerusform>%n neues Paket wartet auf Sie</numerusform>
            <numerusform>%n neue Pakete warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::WindowsPage</name>
    <message>
        <source>Release windows</source>
        <translation>Release-Fenster</translation>
    </message>
    <message>
        <source>About the chosen window</source>
        <translation>Über das gewählte Fenster</translation>
    </message>
    <message>
        <source>&amp;Ready to release?</source>
        <translation>&amp;Bereit für das Release?</translation>
    </message>
    <message>
        <source>Approval &amp;latency</source>
        <translation>&amp;Genehmigungsdauer</translation>
    </message>
    <message>
        <source>There is no release window in this store yet.</source>
        <translation>In dieser Ablage gibt es noch kein Release-Fenster.</translation>
    </message>
    <message>
        <source>Open a store to see its release windows.</source>
        <translation>Öffnen Sie eine Ablage, um ihre Release-Fenster zu sehen.</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>Primary reason</source>
        <translation>Hauptgrund</translation>
    </message>
    <message>
        <source>Secondary reason</source>
        <translation>Nebengrund</translation>
    </message>
    <message>
        <source>First rejected lane</source>
        <translation>Erste verworfene Lane</translation>
    </message>
    <message>
        <source>Second rejected lane</source>
        <translation>Zweite verworfene Lane</translation>
    </message>
    <message>
        <source>Further rejected lane</source>
        <translation>Weitere verworfene Lane</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>Follow-up control</source>
        <translation>Folgemaßnahme</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Signierende</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Ranking snapshot</source>
        <translation>Ranking-Snapshot</translation>
    </message>
    <message>
        <source>Forecast band</source>
        <translation>Prognoseband</translation>
    </message>
    <message>
        <source>Dashboard extract</source>
        <translation>Dashboard-Auszug</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Exception cluster</source>
        <translation>Ausnahme-Cluster</translation>
    </message>
    <message>
        <source>choose a reason code</source>
        <translation>Begründungscode auswählen</translation>
    </message>
    <message>
        <source>say it in words</source>
        <translation>in Worten angeben</translation>
    </message>
    <message>
        <source>name an owner</source>
        <translation>verantwortliche Person nennen</translation>
    </message>
    <message>
        <source>say when it is due</source>
        <translation>Fälligkeit angeben</translation>
    </message>
    <message>
        <source>say where the file came from</source>
        <translation>Herkunft der Datei angeben</translation>
    </message>
    <message>
        <source>say when it was captured</source>
        <translation>Erfassungszeitpunkt angeben</translation>
    </message>
    <message>
        <source>give it a short name</source>
        <translation>Kurznamen vergeben</translation>
    </message>
    <message>
        <source>give its ranking_snapshot_id</source>
        <translation>ranking_snapshot_id angeben</translation>
    </message>
    <message>
        <source>give its simulation_rule_version</source>
        <translation>simulation_rule_version angeben</translation>
    </message>
    <message>
        <source>say when it was generated</source>
        <translation>Erzeugungszeitpunkt angeben</translation>
    </message>
    <message>
        <source>give the label of the fallback decision</source>
        <translation>Bezeichnung der Fallback-Entscheidung angeben</translation>
    </message>
    <message>
        <source>choose the fallback lane</source>
        <translation>Fallback-Lane auswählen</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>select one</source>
        <translation>bitte auswählen</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>bitte auswählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: Datei auswählen</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Text is not padded standard base64 in its only canonical spelling</source>
        <translation>Der Text ist kein Standard-Base64 mit Auffüllung in der einzigen kanonischen Schreibweise</translation>
    </message>
    <message>
        <source>Encode the bytes again with a standard tool such as base64 -w0</source>
        <translation>Kodieren Sie die Bytes erneut mit einem Standardwerkzeug wie base64 -w0</translation>
    </message>
    <message>
        <source>A SHA-256 digest is not 64 lower-case hex digits</source>
        <translation>Eine SHA-256-Prüfsumme besteht nicht aus 64 kleingeschriebenen Hex-Ziffern</translation>
    </message>
    <message>
        <source>Write the digest as sha256sum prints it</source>
        <translation>Schreiben Sie die Prüfsumme so, wie sha256sum sie ausgibt</translation>
    </message>
    <message>
        <source>An id has a form that is not allowed</source>
        <translation>Eine ID hat eine nicht erlaubte Form</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, dots, underscores or hyphens, starting with a letter or digit, without &apos;..&apos;, a trailing dot or a device name such as CON</source>
        <translation>Verwenden Sie 1 bis 64 Buchstaben, Ziffern, Punkte, Unterstriche oder Bindestriche, mit Buchstabe oder Ziffer am Anfang, ohne „..“, Punkt am Ende oder Gerätenamen wie CON</translation>
    </message>
    <message>
        <source>A timestamp is not RFC 3339 UTC in whole seconds</source>
        <translation>Ein Zeitstempel ist nicht RFC 3339 UTC in ganzen Sekunden</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DDTHH:MM:SSZ with a real calendar date</source>
        <translation>Schreiben Sie ihn als YYYY-MM-DDTHH:MM:SSZ mit einem wirklichen Kalenderdatum</translation>
    </message>
    <message>
        <source>A decimal is not in canonical form</source>
        <translation>Eine Dezimalzahl ist nicht in kanonischer Form</translation>
    </message>
    <message>
        <source>Write it without exponent, plus sign, leading zeros or trailing zeros after the point, at most 34 digits</source>
        <translation>Schreiben Sie sie ohne Exponent, Pluszeichen, führende Nullen oder Nullen am Ende nach dem Punkt, mit höchstens 34 Ziffern</translation>
    </message>
    <message>
        <source>Text is not a number</source>
        <translation>Der Text ist keine Zahl</translation>
    </message>
    <message>
        <source>Write a decimal number such as 12.5</source>
        <translation>Schreiben Sie eine Dezimalzahl wie 12.5</translation>
    </message>
    <message>
        <source>A number has more than 34 significant digits</source>
        <translation>Eine Zahl hat mehr als 34 signifikante Ziffern</translation>
    </message>
    <message>
        <source>Give the number with at most 34 digits</source>
        <translation>Geben Sie die Zahl mit höchstens 34 Ziffern an</translation>
    </message>
    <message>
        <source>A JSON file is larger than allowed</source>
        <translation>Eine JSON-Datei ist größer als erlaubt</translation>
    </message>
    <message>
        <source>Give a smaller file, or attach large content as evidence of another format</source>
        <translation>Verwenden Sie eine kleinere Datei, oder fügen Sie großen Inhalt als Nachweis in einem anderen Format bei</translation>
    </message>
    <message>
        <source>A JSON file starts with a byte order mark</source>
        <translation>Eine JSON-Datei beginnt mit einer Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without byte order mark</source>
        <translation>Speichern Sie die Datei als UTF-8 ohne Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>A JSON string holds bytes that are not well-formed UTF-8</source>
        <translation>Eine JSON-Zeichenkette enthält Bytes, die kein wohlgeformtes UTF-8 sind</translation>
    </message>
    <message>
        <source>Write the file in UTF-8</source>
        <translation>Schreiben Sie die Datei in UTF-8</translation>
    </message>
    <message>
        <source>A JSON file ends before its document is complete</source>
        <translation>Eine JSON-Datei endet, bevor ihr Dokument vollständig ist</translation>
    </message>
    <message>
        <source>Get the complete file again from where it came from</source>
        <translation>Beschaffen Sie die vollständige Datei erneut von dort, woher sie kam</translation>
    </message>
    <message>
        <source>A JSON file has something where its grammar allows something else</source>
        <translation>In einer JSON-Datei steht etwas, wo die Grammatik anderes erlaubt</translation>
    </message>
    <message>
        <source>Correct the file at that byte</source>
        <translation>Berichtigen Sie die Datei an diesem Byte</translation>
    </message>
    <message>
        <source>A JSON file has more after its document</source>
        <translation>In einer JSON-Datei folgt etwas auf ihr Dokument</translation>
    </message>
    <message>
        <source>Keep exactly one JSON document in the file</source>
        <translation>Lassen Sie genau ein JSON-Dokument in der Datei</translation>
    </message>
    <message>
        <source>JSON arrays and objects are nested too deeply</source>
        <translation>JSON-Arrays und -Objekte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Use at most the stated number of nested arrays and objects</source>
        <translation>Verwenden Sie höchstens die genannte Zahl verschachtelter Arrays und Objekte</translation>
    </message>
    <message>
        <source>A JSON number is misspelt</source>
        <translation>Eine JSON-Zahl ist falsch geschrieben</translation>
    </message>
    <message>
        <source>Write it as RFC 8259 section 6 says: no leading zeros, no plus sign, digits on both sides of the point</source>
        <translation>Schreiben Sie sie nach RFC 8259, Abschnitt 6: keine führenden Nullen, kein Pluszeichen, Ziffern auf beiden Seiten des Punkts</translation>
    </message>
    <message>
        <source>A JSON string holds a raw control character</source>
        <translation>Eine JSON-Zeichenkette enthält ein rohes Steuerzeichen</translation>
    </message>
    <message>
        <source>Write control characters as escapes</source>
        <translation>Schreiben Sie Steuerzeichen als Escape-Sequenzen</translation>
    </message>
    <message>
        <source>A JSON string holds an escape that does not exist</source>
        <translation>Eine JSON-Zeichenkette enthält eine Escape-Sequenz, die es nicht gibt</translation>
    </message>
    <message>
        <source>Use only \&quot; \\ \/ \b \f \n \r \t and \u with four hex digits</source>
        <translation>Verwenden Sie nur \&quot; \\ \/ \b \f \n \r \t und \u mit vier Hex-Ziffern</translation>
    </message>
    <message>
        <source>A JSON string escapes half of a surrogate pair</source>
        <translation>Eine JSON-Zeichenkette enthält die Hälfte eines Surrogatpaars als Escape-Sequenz</translation>
    </message>
    <message>
        <source>Write the character itself or both halves of its pair</source>
        <translation>Schreiben Sie das Zeichen selbst oder beide Hälften seines Paars</translation>
    </message>
    <message>
        <source>A JSON object has the same member name twice</source>
        <translation>Ein JSON-Objekt hat denselben Membernamen zweimal</translation>
    </message>
    <message>
        <source>Keep one of the two members</source>
        <translation>Behalten Sie eines der beiden Member</translation>
    </message>
    <message>
        <source>A member name of a signed file has a form that is not allowed</source>
        <translation>Ein Membername einer signierten Datei hat eine nicht erlaubte Form</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores only, at least one</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern und Unterstriche, mindestens ein Zeichen</translation>
    </message>
    <message>
        <source>A number of a signed file has a fraction or an exponent</source>
        <translation>Eine Zahl einer signierten Datei hat Nachkommastellen oder einen Exponenten</translation>
    </message>
    <message>
        <source>Write integers as plain digits and decimals as strings</source>
        <translation>Schreiben Sie ganze Zahlen als bloße Ziffern und Dezimalzahlen als Zeichenketten</translation>
    </message>
    <message>
        <source>A number of a signed file is -0</source>
        <translation>Eine Zahl einer signierten Datei ist -0</translation>
    </message>
    <message>
        <source>Write 0</source>
        <translation>Schreiben Sie 0</translation>
    </message>
    <message>
        <source>An integer of a signed file is beyond 9007199254740991 or its negative</source>
        <translation>Eine ganze Zahl einer signierten Datei liegt jenseits von 9007199254740991 oder dessen Negativem</translation>
    </message>
    <message>
        <source>Write the number as a string</source>
        <translation>Schreiben Sie die Zahl als Zeichenkette</translation>
    </message>
    <message>
        <source>Text of a signed file holds a control character other than a line feed</source>
        <translation>Ein Text einer signierten Datei enthält ein anderes Steuerzeichen als den Zeilenvorschub</translation>
    </message>
    <message>
        <source>Remove the control character</source>
        <translation>Entfernen Sie das Steuerzeichen</translation>
    </message>
    <message>
        <source>Text of a signed file holds a code point that Unicode has not assigned</source>
        <translation>Ein Text einer signierten Datei enthält einen Codepunkt, den Unicode nicht vergeben hat</translation>
    </message>
    <message>
        <source>Remove the code point</source>
        <translation>Entfernen Sie den Codepunkt</translation>
    </message>
    <message>
        <source>Text of a signed file is not in Unicode normalisation form C</source>
        <translation>Ein Text einer signierten Datei ist nicht in Unicode-Normalform C</translation>
    </message>
    <message>
        <source>Normalise the text to NFC before it is signed</source>
        <translation>Normalisieren Sie den Text vor dem Signieren nach NFC</translation>
    </message>
    <message>
        <source>The bytes of a signed file are not its canonical ones</source>
        <translation>Die Bytes einer signierten Datei sind nicht ihre kanonischen</translation>
    </message>
    <message>
        <source>Get the file again as it was written; it was edited or reformatted</source>
        <translation>Beschaffen Sie die Datei erneut so, wie sie geschrieben wurde; sie wurde bearbeitet oder umformatiert</translation>
    </message>
    <message>
        <source>A required member is missing</source>
        <translation>Ein erforderliches Member fehlt</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Fügen Sie das Member hinzu</translation>
    </message>
    <message>
        <source>A member is not known here</source>
        <translation>Ein Member ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Remove the member, or use a program that knows this version of the format</source>
        <translation>Entfernen Sie das Member, oder verwenden Sie ein Programm, das diese Version des Formats kennt</translation>
    </message>
    <message>
        <source>A value has another type than its place asks for</source>
        <translation>Ein Wert hat einen anderen Typ, als seine Stelle verlangt</translation>
    </message>
    <message>
        <source>Write a value of the expected type</source>
        <translation>Schreiben Sie einen Wert des erwarteten Typs</translation>
    </message>
    <message>
        <source>A text is longer than allowed</source>
        <translation>Ein Text ist länger als erlaubt</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Kürzen Sie den Text</translation>
    </message>
    <message>
        <source>A value is not one of the words allowed in its place</source>
        <translation>Ein Wert ist keines der Wörter, die an seiner Stelle erlaubt sind</translation>
    </message>
    <message>
        <source>Use one of the listed words</source>
        <translation>Verwenden Sie eines der aufgeführten Wörter</translation>
    </message>
    <message>
        <source>A number is outside the range allowed in its place</source>
        <translation>Eine Zahl liegt außerhalb des Bereichs, der an ihrer Stelle erlaubt ist</translation>
    </message>
    <message>
        <source>Use a number within the range</source>
        <translation>Verwenden Sie eine Zahl innerhalb des Bereichs</translation>
    </message>
    <message>
        <source>An array has more items than allowed</source>
        <translation>Ein Array hat mehr Einträge als erlaubt</translation>
    </message>
    <message>
        <source>Shorten the array</source>
        <translation>Kürzen Sie das Array</translation>
    </message>
    <message>
        <source>An array holds the same item twice</source>
        <translation>Ein Array enthält denselben Eintrag zweimal</translation>
    </message>
    <message>
        <source>Keep one of the two items</source>
        <translation>Behalten Sie einen der beiden Einträge</translation>
    </message>
    <message>
        <source>An array of a signed file is not sorted</source>
        <translation>Ein Array einer signierten Datei ist nicht sortiert</translation>
    </message>
    <message>
        <source>Sort the items by their bytes</source>
        <translation>Sortieren Sie die Einträge nach ihren Bytes</translation>
    </message>
    <message>
        <source>A YAML file is larger than this kind of file may be</source>
        <translation>Eine YAML-Datei ist größer, als eine Datei dieser Art sein darf</translation>
    </message>
    <message>
        <source>Check that it is the right file, or split its content</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie ihren Inhalt auf</translation>
    </message>
    <message>
        <source>A YAML file is not UTF-8</source>
        <translation>Eine YAML-Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>A YAML file starts with a byte order mark</source>
        <translation>Eine YAML-Datei beginnt mit einer Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark</source>
        <translation>Speichern Sie die Datei als UTF-8 ohne Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>A YAML file has carriage returns; git with core.autocrlf, or an editor, has changed its bytes</source>
        <translation>Eine YAML-Datei enthält Wagenrückläufe; git mit core.autocrlf oder ein Editor hat ihre Bytes geändert</translation>
    </message>
    <message>
        <source>Restore the file with line feeds only and switch the conversion off (.gitattributes: * -text)</source>
        <translation>Stellen Sie die Datei nur mit Zeilenvorschüben wieder her und schalten Sie die Umwandlung aus (.gitattributes: * -text)</translation>
    </message>
    <message>
        <source>A YAML file has a tab</source>
        <translation>Eine YAML-Datei enthält einen Tabulator</translation>
    </message>
    <message>
        <source>Use spaces</source>
        <translation>Verwenden Sie Leerzeichen</translation>
    </message>
    <message>
        <source>A YAML file has a control character, a Unicode line separator or a code point that is no character</source>
        <translation>Eine YAML-Datei enthält ein Steuerzeichen, ein Unicode-Zeilentrennzeichen oder einen Codepunkt, der kein Zeichen ist</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Entfernen Sie das Zeichen</translation>
    </message>
    <message>
        <source>A YAML file has no content</source>
        <translation>Eine YAML-Datei hat keinen Inhalt</translation>
    </message>
    <message>
        <source>Write the document, or restore the file</source>
        <translation>Schreiben Sie das Dokument, oder stellen Sie die Datei wieder her</translation>
    </message>
    <message>
        <source>A directive or document marker stands in a YAML file; only one &apos;---&apos; before all content is allowed</source>
        <translation>In einer YAML-Datei steht eine Direktive oder Dokumentmarke; erlaubt ist nur ein &apos;---&apos; vor allem Inhalt</translation>
    </message>
    <message>
        <source>Keep one document per file, without %YAML, %TAG, &apos;...&apos; and further &apos;---&apos; lines</source>
        <translation>Behalten Sie ein Dokument pro Datei, ohne %YAML, %TAG, &apos;...&apos; und weitere &apos;---&apos;-Zeilen</translation>
    </message>
    <message>
        <source>An anchor or alias stands where a value is expected; the restricted form has none</source>
        <translation>Ein Anker oder Alias steht, wo ein Wert erwartet wird; die eingeschränkte Form kennt keine</translation>
    </message>
    <message>
        <source>Write the value out, or put the text in quotes</source>
        <translation>Schreiben Sie den Wert aus, oder setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>A tag stands where a value is expected; the restricted form has none</source>
        <translation>Ein Tag steht, wo ein Wert erwartet wird; die eingeschränkte Form kennt keine</translation>
    </message>
    <message>
        <source>Remove the tag, or put the text in quotes</source>
        <translation>Entfernen Sie das Tag, oder setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>A block scalar (| or &gt;) stands where a value is expected; the restricted form has none</source>
        <translation>Ein Blockskalar (| oder &gt;) steht, wo ein Wert erwartet wird; die eingeschränkte Form kennt keine</translation>
    </message>
    <message>
        <source>Write the text on one line, in double quotes with \n for line breaks</source>
        <translation>Schreiben Sie den Text auf eine Zeile, in doppelten Anführungszeichen mit \n für Zeilenumbrüche</translation>
    </message>
    <message>
        <source>A key is written with &apos;?&apos;; only plain and quoted keys are allowed</source>
        <translation>Ein Schlüssel ist mit &apos;?&apos; geschrieben; erlaubt sind nur einfache und in Anführungszeichen gesetzte Schlüssel</translation>
    </message>
    <message>
        <source>Write the key followed by a colon</source>
        <translation>Schreiben Sie den Schlüssel, gefolgt von einem Doppelpunkt</translation>
    </message>
    <message>
        <source>A merge key (&lt;&lt;) stands in a YAML file; the restricted form has none</source>
        <translation>In einer YAML-Datei steht ein Merge-Schlüssel (&lt;&lt;); die eingeschränkte Form kennt keine</translation>
    </message>
    <message>
        <source>Write the members out</source>
        <translation>Schreiben Sie die Member aus</translation>
    </message>
    <message>
        <source>A quoted text does not end on its line</source>
        <translation>Ein Text in Anführungszeichen endet nicht auf seiner Zeile</translation>
    </message>
    <message>
        <source>Close the quote on the same line</source>
        <translation>Schließen Sie die Anführungszeichen auf derselben Zeile</translation>
    </message>
    <message>
        <source>A double-quoted text has an escape other than \&quot;, \\ and \n</source>
        <translation>Ein Text in doppelten Anführungszeichen enthält eine andere Escape-Sequenz als \&quot;, \\ und \n</translation>
    </message>
    <message>
        <source>Write the character itself, or use single quotes</source>
        <translation>Schreiben Sie das Zeichen selbst, oder verwenden Sie einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>A null, or nothing, stands where a value is needed</source>
        <translation>Ein Null-Wert oder nichts steht, wo ein Wert nötig ist</translation>
    </message>
    <message>
        <source>Write a value; put a word such as null in quotes if it is meant as text</source>
        <translation>Schreiben Sie einen Wert; setzen Sie ein Wort wie null in Anführungszeichen, wenn es als Text gemeint ist</translation>
    </message>
    <message>
        <source>A key or list item has no value</source>
        <translation>Ein Schlüssel oder Listeneintrag hat keinen Wert</translation>
    </message>
    <message>
        <source>Write a value (&quot;&quot; for empty text, [] for an empty list), or remove the line</source>
        <translation>Schreiben Sie einen Wert (&quot;&quot; für leeren Text, [] für eine leere Liste), oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>An unquoted text starts with, or contains, characters that mean something else in YAML</source>
        <translation>Ein Text ohne Anführungszeichen beginnt mit Zeichen oder enthält Zeichen, die in YAML etwas anderes bedeuten</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>Setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>A list or mapping in brackets is not well formed or does not end on its line</source>
        <translation>Eine Liste oder Zuordnung in Klammern ist nicht wohlgeformt oder endet nicht auf ihrer Zeile</translation>
    </message>
    <message>
        <source>Close it on the same line, with &apos;name: value&apos; members and commas between, or write it in block form</source>
        <translation>Schließen Sie sie auf derselben Zeile, mit Membern der Form &apos;name: value&apos; und Kommas dazwischen, oder schreiben Sie sie in Blockform</translation>
    </message>
    <message>
        <source>Something other than a comment follows a value on its line</source>
        <translation>Etwas anderes als ein Kommentar folgt auf einen Wert auf dessen Zeile</translation>
    </message>
    <message>
        <source>Put the whole text in quotes, or a space before &apos;#&apos;</source>
        <translation>Setzen Sie den ganzen Text in Anführungszeichen, oder ein Leerzeichen vor &apos;#&apos;</translation>
    </message>
    <message>
        <source>A line is neither &apos;key: value&apos; nor &apos;- item&apos;</source>
        <translation>Eine Zeile ist weder &apos;key: value&apos; noch &apos;- item&apos;</translation>
    </message>
    <message>
        <source>Write each value on the line of its key; put keys with characters other than letters, digits and _ $ . - in quotes</source>
        <translation>Schreiben Sie jeden Wert auf die Zeile seines Schlüssels; setzen Sie Schlüssel mit anderen Zeichen als Buchstaben, Ziffern und _ $ . - in Anführungszeichen</translation>
    </message>
    <message>
        <source>A line&apos;s indentation fits no open mapping or list</source>
        <translation>Die Einrückung einer Zeile passt zu keiner offenen Zuordnung oder Liste</translation>
    </message>
    <message>
        <source>Indent it like its neighbours, with spaces</source>
        <translation>Rücken Sie sie wie ihre Nachbarn ein, mit Leerzeichen</translation>
    </message>
    <message>
        <source>Mappings and lists are nested more than 32 deep</source>
        <translation>Zuordnungen und Listen sind mehr als 32 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>Check that it is the right file; no Countersign file nests so deeply</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist; keine Datei von Countersign ist so tief verschachtelt</translation>
    </message>
    <message>
        <source>A key stands twice in one mapping</source>
        <translation>Ein Schlüssel steht zweimal in einer Zuordnung</translation>
    </message>
    <message>
        <source>Remove one of the two</source>
        <translation>Entfernen Sie einen der beiden</translation>
    </message>
    <message>
        <source>The YAML parser refused the file</source>
        <translation>Der YAML-Parser hat die Datei abgewiesen</translation>
    </message>
    <message>
        <source>Correct the line that is named</source>
        <translation>Berichtigen Sie die genannte Zeile</translation>
    </message>
    <message>
        <source>The YAML parser found something that the restricted form does not have</source>
        <translation>Der YAML-Parser fand etwas, das die eingeschränkte Form nicht kennt</translation>
    </message>
    <message>
        <source>Write plain mappings, lists and texts only</source>
        <translation>Schreiben Sie nur einfache Zuordnungen, Listen und Texte</translation>
    </message>
    <message>
        <source>A CSV file is larger than this kind of file may be</source>
        <translation>Eine CSV-Datei ist größer, als eine Datei dieser Art sein darf</translation>
    </message>
    <message>
        <source>A CSV file has no header row</source>
        <translation>Eine CSV-Datei hat keine Kopfzeile</translation>
    </message>
    <message>
        <source>Write the column names in the first row</source>
        <translation>Schreiben Sie die Spaltennamen in die erste Zeile</translation>
    </message>
    <message>
        <source>A CSV file starts with a byte order mark</source>
        <translation>Eine CSV-Datei beginnt mit einer Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>A CSV file is not UTF-8</source>
        <translation>Eine CSV-Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>A CSV file holds a NUL character</source>
        <translation>Eine CSV-Datei enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>Get the file again from where it came from; this is no text</source>
        <translation>Beschaffen Sie die Datei erneut von dort, woher sie kam; dies ist kein Text</translation>
    </message>
    <message>
        <source>A CSV file has more columns than allowed</source>
        <translation>Eine CSV-Datei hat mehr Spalten als erlaubt</translation>
    </message>
    <message>
        <source>Leave columns out</source>
        <translation>Lassen Sie Spalten weg</translation>
    </message>
    <message>
        <source>A CSV file has more rows than allowed</source>
        <translation>Eine CSV-Datei hat mehr Zeilen als erlaubt</translation>
    </message>
    <message>
        <source>Split the file</source>
        <translation>Teilen Sie die Datei auf</translation>
    </message>
    <message>
        <source>A column of a CSV file has no name</source>
        <translation>Eine Spalte einer CSV-Datei hat keinen Namen</translation>
    </message>
    <message>
        <source>Name every column in the first row</source>
        <translation>Benennen Sie jede Spalte in der ersten Zeile</translation>
    </message>
    <message>
        <source>Two columns of a CSV file have the same name</source>
        <translation>Zwei Spalten einer CSV-Datei haben denselben Namen</translation>
    </message>
    <message>
        <source>Rename one of the columns</source>
        <translation>Benennen Sie eine der Spalten um</translation>
    </message>
    <message>
        <source>A row of a CSV file has another number of cells than its header</source>
        <translation>Eine Zeile einer CSV-Datei hat eine andere Zahl von Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>Give every row as many cells as there are columns; quote cells with commas</source>
        <translation>Geben Sie jeder Zeile so viele Zellen, wie es Spalten gibt; setzen Sie Zellen mit Kommas in Anführungszeichen</translation>
    </message>
    <message>
        <source>A quote stands inside a cell that does not start with one</source>
        <translation>Ein Anführungszeichen steht in einer Zelle, die nicht mit einem beginnt</translation>
    </message>
    <message>
        <source>Put the whole cell in quotes and double the quote inside</source>
        <translation>Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie das Anführungszeichen darin</translation>
    </message>
    <message>
        <source>Something follows the closing quote of a cell</source>
        <translation>Auf das schließende Anführungszeichen einer Zelle folgt noch etwas</translation>
    </message>
    <message>
        <source>Put the whole cell in quotes and double the quotes inside</source>
        <translation>Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie die Anführungszeichen darin</translation>
    </message>
    <message>
        <source>A quoted cell does not end</source>
        <translation>Eine Zelle in Anführungszeichen endet nicht</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <translation>Schließen Sie die Anführungszeichen</translation>
    </message>
    <message>
        <source>A carriage return stands in a CSV file without a line feed or quotes</source>
        <translation>In einer CSV-Datei steht ein Wagenrücklauf ohne Zeilenvorschub oder Anführungszeichen</translation>
    </message>
    <message>
        <source>Save the file with LF or CRLF line ends, or quote the cell</source>
        <translation>Speichern Sie die Datei mit LF- oder CRLF-Zeilenenden, oder setzen Sie die Zelle in Anführungszeichen</translation>
    </message>
    <message>
        <source>A CSV file has both LF and CRLF line ends</source>
        <translation>Eine CSV-Datei hat sowohl LF- als auch CRLF-Zeilenenden</translation>
    </message>
    <message>
        <source>Save the file with LF or with CRLF line ends only</source>
        <translation>Speichern Sie die Datei nur mit LF- oder nur mit CRLF-Zeilenenden</translation>
    </message>
    <message>
        <source>A signature method is not known</source>
        <translation>Ein Signaturverfahren ist nicht bekannt</translation>
    </message>
    <message>
        <source>Use ed25519 or ecdsa-p256-sha256</source>
        <translation>Verwenden Sie ed25519 oder ecdsa-p256-sha256</translation>
    </message>
    <message>
        <source>A public key is not a DER SubjectPublicKeyInfo</source>
        <translation>Ein öffentlicher Schlüssel ist kein SubjectPublicKeyInfo in DER</translation>
    </message>
    <message>
        <source>Give the key as written by openssl pkey -pubin -pubout -outform DER</source>
        <translation>Geben Sie den Schlüssel so an, wie openssl pkey -pubin -pubout -outform DER ihn schreibt</translation>
    </message>
    <message>
        <source>A public key is of a kind that is not used here</source>
        <translation>Ein öffentlicher Schlüssel ist von einer Art, die hier nicht verwendet wird</translation>
    </message>
    <message>
        <source>Create an Ed25519 or P-256 key</source>
        <translation>Erstellen Sie einen Ed25519- oder P-256-Schlüssel</translation>
    </message>
    <message>
        <source>A public key is not in the one accepted encoding of its kind</source>
        <translation>Ein öffentlicher Schlüssel ist nicht in der einzigen akzeptierten Kodierung seiner Art</translation>
    </message>
    <message>
        <source>Encode it again with a named curve and an uncompressed point, as openssl pkey -pubout does</source>
        <translation>Kodieren Sie ihn erneut mit benannter Kurve und unkomprimiertem Punkt, wie openssl pkey -pubout es tut</translation>
    </message>
    <message>
        <source>An Ed25519 public key has a coordinate that is not reduced</source>
        <translation>Ein öffentlicher Ed25519-Schlüssel hat eine nicht reduzierte Koordinate</translation>
    </message>
    <message>
        <source>Refuse this key: no key generator writes such a coordinate; ask the signer for a new key</source>
        <translation>Weisen Sie diesen Schlüssel ab: Kein Schlüsselgenerator schreibt eine solche Koordinate; bitten Sie die signierende Person um einen neuen</translation>
    </message>
    <message>
        <source>An Ed25519 public key is a point of low order, under which one signature fits any message</source>
        <translation>Ein öffentlicher Ed25519-Schlüssel ist ein Punkt kleiner Ordnung, unter dem eine Signatur zu jeder Nachricht passt</translation>
    </message>
    <message>
        <source>Refuse this key and ask where it came from; create a new one</source>
        <translation>Weisen Sie diesen Schlüssel ab und fragen Sie, woher er kam; erstellen Sie einen neuen</translation>
    </message>
    <message>
        <source>A public key is not a point of its curve</source>
        <translation>Ein öffentlicher Schlüssel ist kein Punkt seiner Kurve</translation>
    </message>
    <message>
        <source>Ask the signer for the key again; this one is damaged</source>
        <translation>Bitten Sie die signierende Person erneut um den Schlüssel; dieser ist beschädigt</translation>
    </message>
    <message>
        <source>A public key file is not one PEM block as openssl writes it</source>
        <translation>Eine Datei eines öffentlichen Schlüssels ist nicht ein einziger PEM-Block, wie openssl ihn schreibt</translation>
    </message>
    <message>
        <source>Write the file again with openssl pkey -pubin -pubout</source>
        <translation>Schreiben Sie die Datei erneut mit openssl pkey -pubin -pubout</translation>
    </message>
    <message>
        <source>An Ed25519 seed is not 32 bytes</source>
        <translation>Ein Ed25519-Seed hat nicht 32 Bytes</translation>
    </message>
    <message>
        <source>Give exactly 32 random bytes</source>
        <translation>Geben Sie genau 32 zufällige Bytes an</translation>
    </message>
    <message>
        <source>A private key file is not one PEM block with an encrypted PKCS#8 key</source>
        <translation>Eine Datei eines privaten Schlüssels ist nicht ein einziger PEM-Block mit einem verschlüsselten PKCS#8-Schlüssel</translation>
    </message>
    <message>
        <source>Restore the file from a backup; a key in the clear has to be encrypted first with openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her; ein unverschlüsselter Schlüssel muss zuerst mit openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc verschlüsselt werden</translation>
    </message>
    <message>
        <source>A private key file is protected in a way that is not accepted here</source>
        <translation>Eine Datei eines privaten Schlüssels ist auf eine Weise geschützt, die hier nicht akzeptiert wird</translation>
    </message>
    <message>
        <source>Encrypt the key again with openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc</source>
        <translation>Verschlüsseln Sie den Schlüssel erneut mit openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc</translation>
    </message>
    <message>
        <source>A private key file does not open with this passphrase</source>
        <translation>Eine Datei eines privaten Schlüssels lässt sich mit dieser Passphrase nicht öffnen</translation>
    </message>
    <message>
        <source>Type the passphrase again; if it is certainly right the file is damaged, restore it from a backup</source>
        <translation>Geben Sie die Passphrase erneut ein; ist sie sicher richtig, so ist die Datei beschädigt: Stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>A decrypted private key is not a sound Ed25519 or P-256 key</source>
        <translation>Ein entschlüsselter privater Schlüssel ist kein einwandfreier Ed25519- oder P-256-Schlüssel</translation>
    </message>
    <message>
        <source>Restore the file from a backup or create a new key</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder erstellen Sie einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>A passphrase is too short or too long</source>
        <translation>Eine Passphrase ist zu kurz oder zu lang</translation>
    </message>
    <message>
        <source>Choose one of 8 to 1024 characters</source>
        <translation>Wählen Sie eine mit 8 bis 1024 Zeichen</translation>
    </message>
    <message>
        <source>No locked memory can be had for private keys</source>
        <translation>Für private Schlüssel ist kein gesperrter Speicher zu bekommen</translation>
    </message>
    <message>
        <source>Raise the limit of locked memory (ulimit -l) to at least 256 KiB and start again</source>
        <translation>Heben Sie die Grenze für gesperrten Speicher (ulimit -l) auf mindestens 256 KiB an und starten Sie neu</translation>
    </message>
    <message>
        <source>OpenSSL could not do an operation that should always work</source>
        <translation>OpenSSL konnte etwas nicht ausführen, das immer gelingen sollte</translation>
    </message>
    <message>
        <source>Check that memory is free and that the OpenSSL 3 library is intact, then try again</source>
        <translation>Prüfen Sie, ob Speicher frei und die Bibliothek OpenSSL 3 unbeschädigt ist, dann versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>There is no key file for this key id</source>
        <translation>Für diese Schlüssel-ID gibt es keine Schlüsseldatei</translation>
    </message>
    <message>
        <source>Look at the list of keys; copy the key file into the key folder if it lies elsewhere, no key is made by itself</source>
        <translation>Sehen Sie in die Liste der Schlüssel; kopieren Sie die Schlüsseldatei in den Schlüsselordner, falls sie anderswo liegt; kein Schlüssel entsteht von selbst</translation>
    </message>
    <message>
        <source>A private key file holds another key than its registered one</source>
        <translation>Eine Datei eines privaten Schlüssels enthält einen anderen als den registrierten Schlüssel</translation>
    </message>
    <message>
        <source>Do not sign: somebody may have exchanged the file; restore it from a backup</source>
        <translation>Signieren Sie nicht: Jemand hat die Datei vielleicht ausgetauscht; stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>A public key file is not named after its signer and its key</source>
        <translation>Eine Datei eines öffentlichen Schlüssels ist nicht nach der signierenden Person und ihrem Schlüssel benannt</translation>
    </message>
    <message>
        <source>Name it {signer_id}.{first 12 hex digits of the key id}.pub.pem</source>
        <translation>Nennen Sie sie {signer_id}.{erste 12 Hex-Ziffern der Schlüssel-ID}.pub.pem</translation>
    </message>
    <message>
        <source>A signature just made does not verify, so it was thrown away</source>
        <translation>Eine soeben erzeugte Signatur lässt sich nicht verifizieren und wurde daher verworfen</translation>
    </message>
    <message>
        <source>Do not use this workstation for signing until its memory and its OpenSSL library are checked</source>
        <translation>Signieren Sie nicht an diesem Arbeitsplatz, bis sein Speicher und seine OpenSSL-Bibliothek geprüft sind</translation>
    </message>
    <message>
        <source>Nothing was signed, because the passphrase of the key was not given</source>
        <translation>Es wurde nichts signiert, weil die Passphrase des Schlüssels nicht eingegeben wurde</translation>
    </message>
    <message>
        <source>Sign again and type the passphrase</source>
        <translation>Signieren Sie erneut und geben Sie die Passphrase ein</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key can neither be used nor made</source>
        <translation>Der Schlüsselbund ist gesperrt; der Schlüssel kann weder verwendet noch erstellt werden</translation>
    </message>
    <message>
        <source>Unlock the keychain (log in to the desktop, or open its password program) and try again; nothing was signed and no key was made</source>
        <translation>Entsperren Sie den Schlüsselbund (melden Sie sich am Desktop an oder öffnen Sie sein Passwortprogramm) und versuchen Sie es erneut; es wurde nichts signiert und kein Schlüssel erstellt</translation>
    </message>
    <message>
        <source>The keychain refused to hand out or to take the key</source>
        <translation>Der Schlüsselbund weigerte sich, den Schlüssel herauszugeben oder aufzunehmen</translation>
    </message>
    <message>
        <source>Allow the access when the keychain asks, and try again; nothing was signed</source>
        <translation>Erlauben Sie den Zugriff, wenn der Schlüsselbund fragt, und versuchen Sie es erneut; es wurde nichts signiert</translation>
    </message>
    <message>
        <source>The keychain holds no entry for this key</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für diesen Schlüssel</translation>
    </message>
    <message>
        <source>Log in as the user whose keychain holds it, or create a new key and have the directory take it; no key is made by itself</source>
        <translation>Melden Sie sich mit dem Konto an, dessen Schlüsselbund ihn enthält, oder erstellen Sie einen neuen Schlüssel und lassen Sie ihn ins Verzeichnis aufnehmen; kein Schlüssel entsteht von selbst</translation>
    </message>
    <message>
        <source>The keychain entry holds another key than the registered one</source>
        <translation>Der Eintrag im Schlüsselbund enthält einen anderen als den registrierten Schlüssel</translation>
    </message>
    <message>
        <source>Do not sign: somebody may have exchanged the entry; have the old key revoked and create a new one</source>
        <translation>Signieren Sie nicht: Jemand hat den Eintrag vielleicht ausgetauscht; lassen Sie den alten Schlüssel widerrufen und erstellen Sie einen neuen</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Der Schlüsselbund antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Look for a prompt that waits for an answer, restart the keychain service, and try again; nothing was signed</source>
        <translation>Suchen Sie nach einer Abfrage, die auf Antwort wartet, starten Sie den Schlüsselbunddienst neu und versuchen Sie es erneut; es wurde nichts signiert</translation>
    </message>
    <message>
        <source>No keychain service can be reached</source>
        <translation>Es ist kein Schlüsselbunddienst erreichbar</translation>
    </message>
    <message>
        <source>Start a desktop session with a Secret Service (gnome-keyring, KWallet 6, KeePassXC), or keep the key in a passphrase-encrypted file with &apos;keys create --in file&apos;</source>
        <translation>Starten Sie eine Desktop-Sitzung mit einem Secret Service (gnome-keyring, KWallet 6, KeePassXC), oder bewahren Sie den Schlüssel mit „keys create --in file“ in einer mit Passphrase verschlüsselten Datei auf</translation>
    </message>
    <message>
        <source>The signing helper could not do its work</source>
        <translation>Der Signierhelfer konnte seine Arbeit nicht tun</translation>
    </message>
    <message>
        <source>Install countersign-sign-helper beside countersign-cli, from the same version; nothing was signed</source>
        <translation>Installieren Sie countersign-sign-helper neben countersign-cli, in derselben Version; es wurde nichts signiert</translation>
    </message>
    <message>
        <source>The public part of a keychain key is not named after its signer and its key</source>
        <translation>Der öffentliche Teil eines Schlüssels im Schlüsselbund ist nicht nach der signierenden Person und ihrem Schlüssel benannt</translation>
    </message>
    <message>
        <source>Name it {signer_id}.{first 12 hex digits of the key id}.keychain.pem</source>
        <translation>Nennen Sie ihn {signer_id}.{erste 12 Hex-Ziffern der Schlüssel-ID}.keychain.pem</translation>
    </message>
    <message>
        <source>This workstation has no keychain key with this key id</source>
        <translation>Dieser Arbeitsplatz hat im Schlüsselbund keinen Schlüssel mit dieser Schlüssel-ID</translation>
    </message>
    <message>
        <source>Look at &apos;keys list&apos;; a key in a file is removed by deleting its two files</source>
        <translation>Sehen Sie in „keys list“ nach; ein Schlüssel in einer Datei wird entfernt, indem man seine zwei Dateien löscht</translation>
    </message>
    <message>
        <source>A ranking snapshot is of a format that is not read here</source>
        <translation>Ein Ranking-Snapshot hat ein Format, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>Give it as JSON, or as YAML in the restricted form</source>
        <translation>Geben Sie ihn als JSON an, oder als YAML in der eingeschränkten Form</translation>
    </message>
    <message>
        <source>A value of a lane is outside its range</source>
        <translation>Ein Wert einer Lane liegt außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>Correct the value where the lanes are simulated and export the snapshot again</source>
        <translation>Berichtigen Sie den Wert dort, wo die Lanes simuliert werden, und exportieren Sie den Snapshot erneut</translation>
    </message>
    <message>
        <source>The convergence band of a lane is not in order</source>
        <translation>Das Konvergenzband einer Lane ist nicht geordnet</translation>
    </message>
    <message>
        <source>Give low, mid and high hours that do not fall</source>
        <translation>Geben Sie niedrige, mittlere und hohe Stunden an, die nicht fallen</translation>
    </message>
    <message>
        <source>A lane belongs to another cluster than its snapshot</source>
        <translation>Eine Lane gehört zu einem anderen Cluster als ihr Snapshot</translation>
    </message>
    <message>
        <source>Export one snapshot per cluster</source>
        <translation>Exportieren Sie einen Snapshot pro Cluster</translation>
    </message>
    <message>
        <source>A ranking snapshot has fewer than two lanes</source>
        <translation>Ein Ranking-Snapshot hat weniger als zwei Lanes</translation>
    </message>
    <message>
        <source>Simulate at least two options; one alone cannot be compared</source>
        <translation>Simulieren Sie mindestens zwei Optionen; eine allein lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>The ranks of a snapshot&apos;s lanes are not 1 to n, each once</source>
        <translation>Die Ränge der Lanes eines Snapshots sind nicht 1 bis n, jeder einmal</translation>
    </message>
    <message>
        <source>Export the snapshot again with one rank per lane</source>
        <translation>Exportieren Sie den Snapshot erneut, mit einem Rang pro Lane</translation>
    </message>
    <message>
        <source>The fallback names a lane that is not in the snapshot</source>
        <translation>Der Fallback nennt eine Lane, die nicht im Snapshot steht</translation>
    </message>
    <message>
        <source>Name one of the snapshot&apos;s lanes</source>
        <translation>Nennen Sie eine der Lanes des Snapshots</translation>
    </message>
    <message>
        <source>A scoring rule weighs a column that does not exist or holds no numbers</source>
        <translation>Eine Bewertungsregel gewichtet eine Spalte, die es nicht gibt oder die keine Zahlen enthält</translation>
    </message>
    <message>
        <source>Weigh a numeric upstream column</source>
        <translation>Gewichten Sie eine numerische Spalte der vorgelagerten Daten</translation>
    </message>
    <message>
        <source>Scoring rules have no terms</source>
        <translation>Bewertungsregeln haben keine Terme</translation>
    </message>
    <message>
        <source>Give the terms, or leave the rules out</source>
        <translation>Geben Sie die Terme an, oder lassen Sie die Regeln weg</translation>
    </message>
    <message>
        <source>An upstream top-two comparison has a form that cannot be compared</source>
        <translation>Ein vorgelagerter Vergleich der beiden besten hat eine Form, die sich nicht vergleichen lässt</translation>
    </message>
    <message>
        <source>Give values and differences as arrays of texts, numbers and nulls</source>
        <translation>Geben Sie Werte und Differenzen als Arrays aus Texten, Zahlen und Null-Werten an</translation>
    </message>
    <message>
        <source>The selected lane is not in the ranking snapshot</source>
        <translation>Die ausgewählte Lane steht nicht im Ranking-Snapshot</translation>
    </message>
    <message>
        <source>Select a lane of this snapshot, or give the snapshot that has it</source>
        <translation>Wählen Sie eine Lane dieses Snapshots, oder geben Sie den Snapshot an, der sie enthält</translation>
    </message>
    <message>
        <source>Text cannot stand on one line of a signed file</source>
        <translation>Ein Text kann nicht auf einer Zeile einer signierten Datei stehen</translation>
    </message>
    <message>
        <source>Write it on one line in normalisation form C, not empty, without control characters and unassigned code points</source>
        <translation>Schreiben Sie ihn auf eine Zeile in Normalform C, nicht leer, ohne Steuerzeichen und nicht vergebene Codepunkte</translation>
    </message>
    <message>
        <source>A name stands twice in a list where names differ without regard to case</source>
        <translation>Ein Name steht zweimal in einer Liste, in der sich Namen unabhängig von Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Rename or remove one of the two entries</source>
        <translation>Benennen Sie einen der beiden Einträge um, oder entfernen Sie ihn</translation>
    </message>
    <message>
        <source>An entry does not have exactly one of role and duty</source>
        <translation>Ein Eintrag hat nicht genau eines von Rolle und Aufgabe</translation>
    </message>
    <message>
        <source>Give it either a role or a duty</source>
        <translation>Geben Sie ihm entweder eine Rolle oder eine Aufgabe</translation>
    </message>
    <message>
        <source>A list of an authority scope is empty</source>
        <translation>Eine Liste eines Geltungsbereichs ist leer</translation>
    </message>
    <message>
        <source>List the ids it is good for</source>
        <translation>Führen Sie die IDs auf, für die sie gilt</translation>
    </message>
    <message>
        <source>A list of an authority scope has &quot;*&quot; beside ids</source>
        <translation>Eine Liste eines Geltungsbereichs hat &quot;*&quot; neben IDs</translation>
    </message>
    <message>
        <source>Keep &quot;*&quot; alone for everything, or list the ids</source>
        <translation>Lassen Sie &quot;*&quot; allein für alles stehen, oder führen Sie die IDs auf</translation>
    </message>
    <message>
        <source>The suspected_since of a revocation does not fit its reason or its time</source>
        <translation>suspected_since eines Widerrufs passt nicht zu seinem Grund oder seiner Zeit</translation>
    </message>
    <message>
        <source>Give suspected_since with compromised and lost only, not after revoked_at_utc</source>
        <translation>Geben Sie suspected_since nur bei compromised und lost an, nicht nach revoked_at_utc</translation>
    </message>
    <message>
        <source>A key_id is not the SHA-256 of its public key</source>
        <translation>Eine key_id ist nicht die SHA-256 ihres öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Correct the key_id, or ask the signer for the enrolment request again</source>
        <translation>Berichtigen Sie die key_id, oder bitten Sie die signierende Person erneut um den Aufnahmeantrag</translation>
    </message>
    <message>
        <source>A signature_method is not the one of its public key</source>
        <translation>Eine signature_method ist nicht die ihres öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Correct the signature_method</source>
        <translation>Berichtigen Sie die signature_method</translation>
    </message>
    <message>
        <source>A key ends before it begins</source>
        <translation>Ein Schlüssel endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>Correct valid_from or valid_until</source>
        <translation>Berichtigen Sie valid_from oder valid_until</translation>
    </message>
    <message>
        <source>A key stands twice in the directory</source>
        <translation>Ein Schlüssel steht zweimal im Verzeichnis</translation>
    </message>
    <message>
        <source>Remove one of the two; every person needs keys of their own</source>
        <translation>Entfernen Sie einen der beiden; jede Person braucht eigene Schlüssel</translation>
    </message>
    <message>
        <source>A tier refuses a protection that does not exist</source>
        <translation>Eine Stufe lehnt eine Schutzart ab, die es nicht gibt</translation>
    </message>
    <message>
        <source>Use os_keychain, hardware or file</source>
        <translation>Verwenden Sie os_keychain, hardware oder file</translation>
    </message>
    <message>
        <source>A tier asks for fewer than two persons</source>
        <translation>Eine Stufe verlangt weniger als zwei Personen</translation>
    </message>
    <message>
        <source>Raise its minimums to two or more in all</source>
        <translation>Heben Sie ihre Mindestzahlen auf insgesamt zwei oder mehr an</translation>
    </message>
    <message>
        <source>A policy names a tier that it does not define</source>
        <translation>Eine Richtlinie nennt eine Stufe, die sie nicht definiert</translation>
    </message>
    <message>
        <source>Define the tier, or name one of the defined tiers</source>
        <translation>Definieren Sie die Stufe, oder nennen Sie eine der definierten Stufen</translation>
    </message>
    <message>
        <source>A threshold table does not cover the scores from 0 to 1 in order</source>
        <translation>Eine Schwellentabelle deckt die Werte von 0 bis 1 nicht der Reihe nach ab</translation>
    </message>
    <message>
        <source>List confidence classes from high to low down to at_least 0, and risk overlays from low to high with at_most in all but the last</source>
        <translation>Führen Sie Konfidenzklassen von hoch nach niedrig bis at_least 0 auf, und Risiko-Overlays von niedrig nach hoch mit at_most bei allen außer dem letzten</translation>
    </message>
    <message>
        <source>A pair of conflicting roles names one role twice</source>
        <translation>Ein Paar unvereinbarer Rollen nennt eine Rolle zweimal</translation>
    </message>
    <message>
        <source>Name two different roles</source>
        <translation>Nennen Sie zwei verschiedene Rollen</translation>
    </message>
    <message>
        <source>A quarter is not written as a year and a quarter</source>
        <translation>Ein Quartal ist nicht als Jahr und Quartal geschrieben</translation>
    </message>
    <message>
        <source>Write it like 2026-Q4</source>
        <translation>Schreiben Sie es wie 2026-Q4</translation>
    </message>
    <message>
        <source>A release window closes before it opens</source>
        <translation>Ein Release-Fenster schließt, bevor es öffnet</translation>
    </message>
    <message>
        <source>Correct opens_at_utc or closes_at_utc</source>
        <translation>Berichtigen Sie opens_at_utc oder closes_at_utc</translation>
    </message>
    <message>
        <source>A fail matrix has no rows</source>
        <translation>Eine Fehlermatrix hat keine Zeilen</translation>
    </message>
    <message>
        <source>Restore the fail matrix of the window</source>
        <translation>Stellen Sie die Fehlermatrix des Fensters wieder her</translation>
    </message>
    <message>
        <source>A policy or directory is older than a version that this workstation trusts already</source>
        <translation>Eine Richtlinie oder ein Verzeichnis ist älter als eine Version, der dieser Arbeitsplatz bereits vertraut</translation>
    </message>
    <message>
        <source>Bring the newer version back into the window; a rollback is never accepted</source>
        <translation>Bringen Sie die neuere Version ins Fenster zurück; ein Rückschritt wird nie akzeptiert</translation>
    </message>
    <message>
        <source>Two different files are the same version of one policy or directory</source>
        <translation>Zwei verschiedene Dateien sind dieselbe Version einer Richtlinie oder eines Verzeichnisses</translation>
    </message>
    <message>
        <source>Ask its owner which one is real, and have the other one issued again under a higher version</source>
        <translation>Fragen Sie die verantwortliche Person, welche echt ist, und lassen Sie die andere unter einer höheren Version neu herausgeben</translation>
    </message>
    <message>
        <source>A directory version takes back a revocation, or drops a revoked key</source>
        <translation>Eine Version des Verzeichnisses nimmt einen Widerruf zurück oder lässt einen widerrufenen Schlüssel weg</translation>
    </message>
    <message>
        <source>Have the directory&apos;s owner issue a version that keeps it: revocations are only ever added</source>
        <translation>Lassen Sie die verantwortliche Person eine Version herausgeben, die ihn behält: Widerrufe kommen immer nur hinzu</translation>
    </message>
    <message>
        <source>The directory has no such key</source>
        <translation>Das Verzeichnis hat keinen solchen Schlüssel</translation>
    </message>
    <message>
        <source>Run &apos;directory show&apos; to see the keys there are</source>
        <translation>Führen Sie „directory show“ aus, um die vorhandenen Schlüssel zu sehen</translation>
    </message>
    <message>
        <source>The key is revoked already, for a reason at least as grave</source>
        <translation>Der Schlüssel ist bereits widerrufen, aus einem mindestens ebenso schweren Grund</translation>
    </message>
    <message>
        <source>Nothing to do; only compromised and lost can follow superseded, retired or role_changed</source>
        <translation>Nichts zu tun; nur compromised und lost können auf superseded, retired oder role_changed folgen</translation>
    </message>
    <message>
        <source>An enrolment request does not fit what the directory says already</source>
        <translation>Ein Aufnahmeantrag passt nicht zu dem, was das Verzeichnis bereits sagt</translation>
    </message>
    <message>
        <source>Correct signer_id or printed_name with the person, and have the request made again with a key of its own</source>
        <translation>Berichtigen Sie signer_id oder printed_name mit der Person, und lassen Sie den Antrag mit einem eigenen Schlüssel neu stellen</translation>
    </message>
    <message>
        <source>A core holds something other than what its members say together</source>
        <translation>Ein Kern enthält etwas anderes, als seine Member zusammen ergeben</translation>
    </message>
    <message>
        <source>Issue the packet again with countersign; a signed core is never edited</source>
        <translation>Stellen Sie das Paket mit countersign neu aus; ein signierter Kern wird nie bearbeitet</translation>
    </message>
    <message>
        <source>A required signer row names nobody</source>
        <translation>Eine Zeile der erforderlichen Signierenden nennt niemanden</translation>
    </message>
    <message>
        <source>Name at least one signer id in eligible</source>
        <translation>Nennen Sie mindestens eine Signer-ID in eligible</translation>
    </message>
    <message>
        <source>A statement is not a DSSE envelope with one in-toto statement of this product</source>
        <translation>Eine Erklärung ist kein DSSE-Umschlag mit einem in-toto-Statement dieses Produkts</translation>
    </message>
    <message>
        <source>Get the file again from the person who signed it; a signed file is never edited</source>
        <translation>Beschaffen Sie die Datei erneut von der Person, die sie signiert hat; eine signierte Datei wird nie bearbeitet</translation>
    </message>
    <message>
        <source>A statement names an act that this version does not know</source>
        <translation>Eine Erklärung nennt eine Handlung, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Use a newer countersign, or ask who wrote the file</source>
        <translation>Verwenden Sie ein neueres countersign, oder fragen Sie, wer die Datei geschrieben hat</translation>
    </message>
    <message>
        <source>A reason is empty</source>
        <translation>Ein Grund ist leer</translation>
    </message>
    <message>
        <source>Say in one to 280 characters why</source>
        <translation>Sagen Sie in einem bis 280 Zeichen, warum</translation>
    </message>
    <message>
        <source>A review contradicts itself</source>
        <translation>Eine Prüfung widerspricht sich selbst</translation>
    </message>
    <message>
        <source>Give a note for every result other than ok, and recommend hold when a verification failed</source>
        <translation>Geben Sie zu jedem anderen Ergebnis als ok eine Notiz an, und empfehlen Sie Halt, wenn eine Verifizierung nicht bestanden wurde</translation>
    </message>
    <message>
        <source>A file is not an enrolment request with one proof of possession</source>
        <translation>Eine Datei ist kein Aufnahmeantrag mit einem Besitznachweis</translation>
    </message>
    <message>
        <source>Get the request again from the person whose key it is (&apos;keys request&apos;)</source>
        <translation>Beschaffen Sie den Antrag erneut von der Person, deren Schlüssel es ist („keys request“)</translation>
    </message>
    <message>
        <source>An enrolment request is not signed with the key it asks to enrol</source>
        <translation>Ein Aufnahmeantrag ist nicht mit dem Schlüssel signiert, den er aufnehmen lassen will</translation>
    </message>
    <message>
        <source>Refuse it: its maker has not shown to hold the private key; ask the person for a new request</source>
        <translation>Weisen Sie ihn ab: Wer ihn gestellt hat, hat nicht gezeigt, dass er den privaten Schlüssel besitzt; bitten Sie die Person um einen neuen Antrag</translation>
    </message>
    <message>
        <source>A file is not a sealed packet</source>
        <translation>Eine Datei ist kein versiegeltes Paket</translation>
    </message>
    <message>
        <source>Get the packet again from the store it was sealed in; a sealed packet is never edited</source>
        <translation>Beschaffen Sie das Paket erneut aus der Ablage, in der es versiegelt wurde; ein versiegeltes Paket wird nie bearbeitet</translation>
    </message>
    <message>
        <source>A schema does not say that it is JSON Schema 2020-12</source>
        <translation>Ein Schema sagt nicht, dass es JSON Schema 2020-12 ist</translation>
    </message>
    <message>
        <source>Begin it with $schema: https://json-schema.org/draft/2020-12/schema</source>
        <translation>Beginnen Sie es mit $schema: https://json-schema.org/draft/2020-12/schema</translation>
    </message>
    <message>
        <source>A schema has a keyword that is not implemented here, or not in this place</source>
        <translation>Ein Schema hat ein Schlüsselwort, das hier oder an dieser Stelle nicht umgesetzt ist</translation>
    </message>
    <message>
        <source>Express the rule with the implemented keywords, or use a program version that knows it</source>
        <translation>Drücken Sie die Regel mit den umgesetzten Schlüsselwörtern aus, oder verwenden Sie eine Programmversion, die es kennt</translation>
    </message>
    <message>
        <source>A keyword of a schema has a value it cannot have</source>
        <translation>Ein Schlüsselwort eines Schemas hat einen Wert, den es nicht haben kann</translation>
    </message>
    <message>
        <source>Correct the value as the particulars say</source>
        <translation>Berichtigen Sie den Wert, wie die Einzelheiten sagen</translation>
    </message>
    <message>
        <source>A $ref does not name a definition of the same schema</source>
        <translation>Ein $ref nennt keine Definition desselben Schemas</translation>
    </message>
    <message>
        <source>Write it as #/$defs/ and the name of a definition</source>
        <translation>Schreiben Sie es als #/$defs/ und den Namen einer Definition</translation>
    </message>
    <message>
        <source>A schema refers back to itself without going deeper into the document</source>
        <translation>Ein Schema verweist auf sich selbst zurück, ohne tiefer in das Dokument zu gehen</translation>
    </message>
    <message>
        <source>Remove one of the references of the circle</source>
        <translation>Entfernen Sie einen der Verweise des Kreises</translation>
    </message>
    <message>
        <source>More than 64 schemas of one document apply to the same value by reference or combination</source>
        <translation>Mehr als 64 Schemas eines Dokuments gelten durch Verweis oder Kombination für denselben Wert</translation>
    </message>
    <message>
        <source>Merge some of them</source>
        <translation>Fassen Sie einige davon zusammen</translation>
    </message>
    <message>
        <source>A pattern is not a regular expression that every validator reads alike</source>
        <translation>Ein Muster ist kein regulärer Ausdruck, den jeder Validator gleich liest</translation>
    </message>
    <message>
        <source>Use literals, classes, groups, alternatives and counts only; write (?: for groups and no look-around, back-references, \s or POSIX classes</source>
        <translation>Verwenden Sie nur Literale, Klassen, Gruppen, Alternativen und Anzahlen; schreiben Sie (?: für Gruppen, und keine Look-arounds, Rückverweise, \s oder POSIX-Klassen</translation>
    </message>
    <message>
        <source>A path below the store has a form that is not allowed</source>
        <translation>Ein Pfad unter der Ablage hat eine nicht erlaubte Form</translation>
    </message>
    <message>
        <source>Use names separated by single slashes, without &apos;.&apos;, &apos;..&apos;, backslashes, a leading slash or names starting with &apos;.tmp-&apos;</source>
        <translation>Verwenden Sie durch einzelne Schrägstriche getrennte Namen, ohne „.“, „..“, umgekehrte Schrägstriche, führenden Schrägstrich oder Namen, die mit „.tmp-“ beginnen</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>Check the name, or fetch the file from where it was copied</source>
        <translation>Prüfen Sie den Namen, oder holen Sie die Datei von dort, woher sie kopiert wurde</translation>
    </message>
    <message>
        <source>Something other than a regular file stands there, or a link is on the way to it</source>
        <translation>Dort steht etwas anderes als eine reguläre Datei, oder auf dem Weg dorthin liegt ein Link</translation>
    </message>
    <message>
        <source>Put the file itself in its place; symbolic links, folders, devices and sockets are never read</source>
        <translation>Legen Sie die Datei selbst an ihren Platz; symbolische Links, Ordner, Geräte und Sockets werden nie gelesen</translation>
    </message>
    <message>
        <source>The file is larger than anything this program reads here</source>
        <translation>Die Datei ist größer als alles, was dieses Programm hier liest</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check its permissions and the connection to the storage, then try again</source>
        <translation>Prüfen Sie ihre Berechtigungen und die Verbindung zum Speicher, dann versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The file was not written and nothing became visible</source>
        <translation>Die Datei wurde nicht geschrieben, und nichts wurde sichtbar</translation>
    </message>
    <message>
        <source>Check free space, permissions and the connection to the storage, then repeat the command: repeating is safe</source>
        <translation>Prüfen Sie freien Platz, Berechtigungen und die Verbindung zum Speicher, dann wiederholen Sie den Befehl: Wiederholen ist gefahrlos</translation>
    </message>
    <message>
        <source>A different file already stands under this name and was left untouched</source>
        <translation>Unter diesem Namen steht bereits eine andere Datei; sie blieb unangetastet</translation>
    </message>
    <message>
        <source>Look at what stands there: it is damaged, still being copied, or not from this program; move it away and repeat the command</source>
        <translation>Sehen Sie nach, was dort steht: Es ist beschädigt, wird noch kopiert oder stammt nicht von diesem Programm; nehmen Sie es weg und wiederholen Sie den Befehl</translation>
    </message>
    <message>
        <source>The storage did not confirm that the file is recorded for good</source>
        <translation>Der Speicher hat nicht bestätigt, dass die Datei dauerhaft aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Check the storage, then repeat the command: repeating is safe and makes no second copy</source>
        <translation>Prüfen Sie den Speicher, dann wiederholen Sie den Befehl: Wiederholen ist gefahrlos und macht keine zweite Kopie</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Check the name, or create the store first</source>
        <translation>Prüfen Sie den Namen, oder legen Sie zuerst die Ablage an</translation>
    </message>
    <message>
        <source>The folder could not be read</source>
        <translation>Der Ordner konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check that it is a folder, its permissions and the connection to the storage</source>
        <translation>Prüfen Sie, ob es ein Ordner ist, seine Berechtigungen und die Verbindung zum Speicher</translation>
    </message>
    <message>
        <source>The folder holds more names than this program lists</source>
        <translation>Der Ordner enthält mehr Namen, als dieses Programm auflistet</translation>
    </message>
    <message>
        <source>Remove what does not belong there</source>
        <translation>Entfernen Sie, was nicht dorthin gehört</translation>
    </message>
    <message>
        <source>A folder could not be created for good</source>
        <translation>Ein Ordner konnte nicht dauerhaft angelegt werden</translation>
    </message>
    <message>
        <source>Check permissions and free space, then repeat the command: repeating is safe</source>
        <translation>Prüfen Sie Berechtigungen und freien Platz, dann wiederholen Sie den Befehl: Wiederholen ist gefahrlos</translation>
    </message>
    <message>
        <source>A file does not carry the name that its content gives it</source>
        <translation>Eine Datei trägt nicht den Namen, den ihr Inhalt ihr gibt</translation>
    </message>
    <message>
        <source>Restore the file under its own name, or remove it if it does not belong here</source>
        <translation>Stellen Sie die Datei unter ihrem eigenen Namen wieder her, oder entfernen Sie sie, wenn sie nicht dorthin gehört</translation>
    </message>
    <message>
        <source>window.yaml belongs to another release window than the folder it lies in</source>
        <translation>window.yaml gehört zu einem anderen Release-Fenster als der Ordner, in dem sie liegt</translation>
    </message>
    <message>
        <source>Put window.yaml back into the folder of its release window</source>
        <translation>Legen Sie window.yaml in den Ordner ihres Release-Fensters zurück</translation>
    </message>
    <message>
        <source>A core belongs to another release window than the folder it lies in</source>
        <translation>Ein Kern gehört zu einem anderen Release-Fenster als der Ordner, in dem er liegt</translation>
    </message>
    <message>
        <source>Put the core back into the folder of its release window</source>
        <translation>Legen Sie den Kern in den Ordner seines Release-Fensters zurück</translation>
    </message>
    <message>
        <source>A policy, directory or schema that a packet pins is not in the store</source>
        <translation>Eine Richtlinie, ein Verzeichnis oder ein Schema, auf das ein Paket festgelegt ist, ist nicht in der Ablage</translation>
    </message>
    <message>
        <source>Bring the file with that digest back into evidence/sha256</source>
        <translation>Bringen Sie die Datei mit dieser Prüfsumme nach evidence/sha256 zurück</translation>
    </message>
    <message>
        <source>The store has no such packet</source>
        <translation>Die Ablage hat kein solches Paket</translation>
    </message>
    <message>
        <source>Run &apos;packet list&apos; to see what there is</source>
        <translation>Führen Sie „packet list“ aus, um zu sehen, was es gibt</translation>
    </message>
    <message>
        <source>Nothing can be decided about the packet, because its policy or directory is missing or not trusted on this workstation</source>
        <translation>Über das Paket lässt sich nichts entscheiden, weil seine Richtlinie oder sein Verzeichnis fehlt oder an diesem Arbeitsplatz nicht vertraut ist</translation>
    </message>
    <message>
        <source>Run &apos;validate&apos; for the findings; compare the fingerprint with its owner and run &apos;trust accept&apos; when it is right</source>
        <translation>Führen Sie „validate“ für die Befunde aus; vergleichen Sie den Fingerabdruck mit der verantwortlichen Person, und führen Sie „trust accept“ aus, wenn er stimmt</translation>
    </message>
    <message>
        <source>The person cannot do this</source>
        <translation>Die Person kann dies nicht tun</translation>
    </message>
    <message>
        <source>Check the signer id, or have somebody do it whom the packet&apos;s directory names for it</source>
        <translation>Prüfen Sie die Signer-ID, oder lassen Sie es jemanden tun, den das Verzeichnis des Pakets dafür nennt</translation>
    </message>
    <message>
        <source>The act would not count, so it was not signed</source>
        <translation>Die Handlung würde nicht zählen; daher wurde sie nicht signiert</translation>
    </message>
    <message>
        <source>Run &apos;packet status&apos; to see what can be done next and by whom</source>
        <translation>Führen Sie „packet status“ aus, um zu sehen, was als Nächstes getan werden kann und von wem</translation>
    </message>
    <message>
        <source>The packet fails validation, so nobody can put a name under it</source>
        <translation>Das Paket besteht die Validierung nicht; daher kann niemand seinen Namen daruntersetzen</translation>
    </message>
    <message>
        <source>Run &apos;validate&apos; and mend what it names, usually by issuing a new revision</source>
        <translation>Führen Sie „validate“ aus und beheben Sie, was es nennt, meist durch Ausstellen einer neuen Revision</translation>
    </message>
    <message>
        <source>The person could do this in several roles or duties</source>
        <translation>Die Person könnte dies in mehreren Rollen oder Aufgaben tun</translation>
    </message>
    <message>
        <source>Say which one with --capacity</source>
        <translation>Sagen Sie mit --capacity, in welcher</translation>
    </message>
    <message>
        <source>There is not exactly one key to sign with</source>
        <translation>Es gibt nicht genau einen Schlüssel, mit dem signiert werden kann</translation>
    </message>
    <message>
        <source>Name the key with --key, or have a valid key entered in the directory</source>
        <translation>Nennen Sie den Schlüssel mit --key, oder lassen Sie einen gültigen Schlüssel in das Verzeichnis eintragen</translation>
    </message>
    <message>
        <source>This workstation&apos;s clock is behind a statement it has seen</source>
        <translation>Die Uhr dieses Arbeitsplatzes liegt hinter einer Erklärung, die er gesehen hat</translation>
    </message>
    <message>
        <source>Set the clock right, then sign</source>
        <translation>Stellen Sie die Uhr richtig, dann signieren Sie</translation>
    </message>
    <message>
        <source>The preview is older than five minutes or lies in the future</source>
        <translation>Die Vorschau ist älter als fünf Minuten oder liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Look at a new preview and sign within five minutes</source>
        <translation>Sehen Sie eine neue Vorschau an und signieren Sie innerhalb von fünf Minuten</translation>
    </message>
    <message>
        <source>More than five minutes passed between showing and signing; nothing was recorded</source>
        <translation>Zwischen Anzeigen und Signieren vergingen mehr als fünf Minuten; es wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Repeat the command: it shows everything again</source>
        <translation>Wiederholen Sie den Befehl: Er zeigt alles erneut</translation>
    </message>
    <message>
        <source>Nothing was signed, because it was not confirmed</source>
        <translation>Es wurde nichts signiert, weil es nicht bestätigt wurde</translation>
    </message>
    <message>
        <source>Repeat the command when you are sure</source>
        <translation>Wiederholen Sie den Befehl, wenn Sie sicher sind</translation>
    </message>
    <message>
        <source>The new signature does not verify under the registered key; nothing was recorded</source>
        <translation>Die neue Signatur lässt sich unter dem registrierten Schlüssel nicht verifizieren; es wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Check which key the key store holds, and that the workstation is sound</source>
        <translation>Prüfen Sie, welchen Schlüssel der Schlüsselspeicher enthält und ob der Arbeitsplatz in Ordnung ist</translation>
    </message>
    <message>
        <source>Statements about the packet appeared while it was being decided; nothing was recorded</source>
        <translation>Während der Entscheidung erschienen Erklärungen über das Paket; es wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Repeat the command: it shows the packet as it is now</source>
        <translation>Wiederholen Sie den Befehl: Er zeigt das Paket, wie es jetzt ist</translation>
    </message>
    <message>
        <source>The ranking snapshot is about another release window or cluster</source>
        <translation>Der Ranking-Snapshot betrifft ein anderes Release-Fenster oder einen anderen Cluster</translation>
    </message>
    <message>
        <source>Point the decision file to the snapshot of this window and cluster</source>
        <translation>Lassen Sie die Entscheidungsdatei auf den Snapshot dieses Fensters und Clusters zeigen</translation>
    </message>
    <message>
        <source>The ids would be the same as those of another packet</source>
        <translation>Die IDs wären dieselben wie die eines anderen Pakets</translation>
    </message>
    <message>
        <source>Choose ids that differ by more than case, and whose strategy_packet_id no other window uses</source>
        <translation>Wählen Sie IDs, die sich in mehr als der Groß- und Kleinschreibung unterscheiden und deren strategy_packet_id kein anderes Fenster verwendet</translation>
    </message>
    <message>
        <source>The fail matrix does not pass with the window&apos;s current schema and policy</source>
        <translation>Die Fehlermatrix besteht mit dem aktuellen Schema und der aktuellen Richtlinie des Fensters nicht</translation>
    </message>
    <message>
        <source>Run &apos;matrix run&apos; and mend the schema or policy version it names</source>
        <translation>Führen Sie „matrix run“ aus und beheben Sie die Schema- oder Richtlinienversion, die es nennt</translation>
    </message>
    <message>
        <source>The directory has nobody who could sign in a required role</source>
        <translation>Das Verzeichnis hat niemanden, der in einer erforderlichen Rolle signieren könnte</translation>
    </message>
    <message>
        <source>Grant the role in a new directory version, or name signers in the decision file</source>
        <translation>Gewähren Sie die Rolle in einer neuen Version des Verzeichnisses, oder nennen Sie Signierende in der Entscheidungsdatei</translation>
    </message>
    <message>
        <source>A decision needs a ranking snapshot</source>
        <translation>Eine Entscheidung braucht einen Ranking-Snapshot</translation>
    </message>
    <message>
        <source>Name one under evidence in the decision file</source>
        <translation>Nennen Sie einen unter evidence in der Entscheidungsdatei</translation>
    </message>
    <message>
        <source>The window or one of its packets would have the same id as another of this store</source>
        <translation>Das Fenster oder eines seiner Pakete hätte dieselbe ID wie ein anderes dieser Ablage</translation>
    </message>
    <message>
        <source>Choose a window id under which every strategy_packet_id stays unique</source>
        <translation>Wählen Sie eine Fenster-ID, unter der jede strategy_packet_id eindeutig bleibt</translation>
    </message>
    <message>
        <source>The window and its signer directory are not of the same environment</source>
        <translation>Das Fenster und sein Verzeichnis gehören nicht zur selben Umgebung</translation>
    </message>
    <message>
        <source>Use a production directory for production and a sandbox directory for the sandbox</source>
        <translation>Verwenden Sie ein Produktionsverzeichnis für die Produktion und ein Sandbox-Verzeichnis für die Sandbox</translation>
    </message>
    <message>
        <source>The fail matrix does not pass with this schema and policy</source>
        <translation>Die Fehlermatrix besteht mit diesem Schema und dieser Richtlinie nicht</translation>
    </message>
    <message>
        <source>Mend the schema or policy: its rules let a packet through that must fail, or stop one that must pass</source>
        <translation>Beheben Sie Schema oder Richtlinie: Ihre Regeln lassen ein Paket durch, das scheitern muss, oder halten eines auf, das bestehen muss</translation>
    </message>
    <message>
        <source>More than one core fits</source>
        <translation>Mehr als ein Kern passt</translation>
    </message>
    <message>
        <source>Name the core by --core with the first digits of its digest</source>
        <translation>Nennen Sie den Kern mit --core und den ersten Ziffern seiner Prüfsumme</translation>
    </message>
    <message>
        <source>The window has no such packet</source>
        <translation>Das Fenster hat kein solches Paket</translation>
    </message>
    <message>
        <source>The directory lists no such key for the signer of a statement</source>
        <translation>Das Verzeichnis führt für die Person, die eine Erklärung signiert hat, keinen solchen Schlüssel</translation>
    </message>
    <message>
        <source>Check that it is the directory that the packet pins</source>
        <translation>Prüfen Sie, ob es das Verzeichnis ist, auf das das Paket festgelegt ist</translation>
    </message>
    <message>
        <source>The signature of a statement does not verify</source>
        <translation>Die Signatur einer Erklärung lässt sich nicht verifizieren</translation>
    </message>
    <message>
        <source>Treat the file as forged or damaged; get it again from its signer</source>
        <translation>Behandeln Sie die Datei als gefälscht oder beschädigt; beschaffen Sie sie erneut von der Person, die sie signiert hat</translation>
    </message>
    <message>
        <source>packet_sha256 is not the digest of the packet</source>
        <translation>packet_sha256 ist nicht die Prüfsumme des Pakets</translation>
    </message>
    <message>
        <source>Restore the packet from a copy: its bytes were changed after sealing</source>
        <translation>Stellen Sie das Paket aus einer Kopie wieder her: Seine Bytes wurden nach dem Versiegeln geändert</translation>
    </message>
    <message>
        <source>The file is none of the kinds this program reads</source>
        <translation>Die Datei ist von keiner der Arten, die dieses Programm liest</translation>
    </message>
    <message>
        <source>Name a policy, directory, window, trust file, schema, snapshot, core, statement or packet</source>
        <translation>Nennen Sie eine Richtlinie, ein Verzeichnis, ein Fenster, eine Vertrauensdatei, ein Schema, einen Snapshot, einen Kern, eine Erklärung oder ein Paket</translation>
    </message>
    <message>
        <source>The decision cannot be replayed, because the ranking snapshot or the policy is not at hand</source>
        <translation>Die Entscheidung lässt sich nicht nachrechnen, weil der Ranking-Snapshot oder die Richtlinie nicht vorliegt</translation>
    </message>
    <message>
        <source>The person has signed nothing about this packet or an earlier revision of it</source>
        <translation>Die Person hat zu diesem Paket oder einer früheren Revision nichts signiert</translation>
    </message>
    <message>
        <source>Compare two revisions with --from and --to</source>
        <translation>Vergleichen Sie zwei Revisionen mit --from und --to</translation>
    </message>
    <message>
        <source>There is no earlier revision to compare with</source>
        <translation>Es gibt keine frühere Revision zum Vergleichen</translation>
    </message>
    <message>
        <source>Name one with --from, or read the packet with &apos;packet show&apos;</source>
        <translation>Nennen Sie eine mit --from, oder lesen Sie das Paket mit „packet show“</translation>
    </message>
    <message>
        <source>The bytes of an evidence file are not in this store, or are not the right ones</source>
        <translation>Die Bytes einer Nachweisdatei sind nicht in dieser Ablage oder nicht die richtigen</translation>
    </message>
    <message>
        <source>The window&apos;s current directory is not trusted on this workstation, so nothing is built on it</source>
        <translation>Das aktuelle Verzeichnis des Fensters ist an diesem Arbeitsplatz nicht vertraut; daher wird nichts darauf aufgebaut</translation>
    </message>
    <message>
        <source>Compare its fingerprint with its owner, run &apos;trust accept&apos;, then repeat the command</source>
        <translation>Vergleichen Sie den Fingerabdruck mit der verantwortlichen Person, führen Sie „trust accept“ aus, dann wiederholen Sie den Befehl</translation>
    </message>
    <message>
        <source>The window&apos;s directory was changed by somebody else meanwhile; nothing was written</source>
        <translation>Das Verzeichnis des Fensters wurde inzwischen von jemand anderem geändert; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Look at the new version (&apos;directory show&apos;), then repeat the command</source>
        <translation>Sehen Sie die neue Version an („directory show“), dann wiederholen Sie den Befehl</translation>
    </message>
    <message>
        <source>The newest trusted directory is neither beside the trust file nor in the store</source>
        <translation>Das neueste vertraute Verzeichnis liegt weder neben der Vertrauensdatei noch in der Ablage</translation>
    </message>
    <message>
        <source>Bring the file with that digest back into evidence/sha256 of the window, or take it in with &apos;directory adopt&apos;</source>
        <translation>Bringen Sie die Datei mit dieser Prüfsumme nach evidence/sha256 des Fensters zurück, oder übernehmen Sie sie mit „directory adopt“</translation>
    </message>
    <message>
        <source>A new version does not follow the window&apos;s current one</source>
        <translation>Eine neue Version folgt nicht auf die aktuelle des Fensters</translation>
    </message>
    <message>
        <source>Give it the id of the current file and a higher version</source>
        <translation>Geben Sie ihr die ID der aktuellen Datei und eine höhere Version</translation>
    </message>
    <message>
        <source>The audit was cancelled; it changed nothing, and it says nothing about the store</source>
        <translation>Das Audit wurde abgebrochen; es hat nichts geändert und sagt nichts über die Ablage aus</translation>
    </message>
    <message>
        <source>Run it again and let it come to its end</source>
        <translation>Führen Sie es erneut aus und lassen Sie es zu Ende laufen</translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check free space and whether the reading program still runs</source>
        <translation>Prüfen Sie freien Platz und ob das lesende Programm noch läuft</translation>
    </message>
    <message>
        <source>A passphrase is needed and nobody can be asked</source>
        <translation>Eine Passphrase wird gebraucht, und niemand kann gefragt werden</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or name a file with --passphrase-file</source>
        <translation>Führen Sie den Befehl in einem Terminal aus, oder nennen Sie eine Datei mit --passphrase-file</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Die beiden Passphrasen sind verschieden</translation>
    </message>
    <message>
        <source>Run the command again; nothing was written</source>
        <translation>Führen Sie den Befehl erneut aus; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>The trust file lies inside the store, where others can write</source>
        <translation>Die Vertrauensdatei liegt in der Ablage, wo andere schreiben können</translation>
    </message>
    <message>
        <source>Name a trust file outside every store with --trust</source>
        <translation>Nennen Sie mit --trust eine Vertrauensdatei außerhalb jeder Ablage</translation>
    </message>
    <message>
        <source>It is not clear which release window is meant</source>
        <translation>Es ist nicht klar, welches Release-Fenster gemeint ist</translation>
    </message>
    <message>
        <source>Name it with --window</source>
        <translation>Nennen Sie es mit --window</translation>
    </message>
    <message>
        <source>Text does not name a packet</source>
        <translation>Der Text benennt kein Paket</translation>
    </message>
    <message>
        <source>Write an exception_cluster_id, or SAP-{cluster}-r{revision}</source>
        <translation>Schreiben Sie eine exception_cluster_id oder SAP-{cluster}-r{revision}</translation>
    </message>
    <message>
        <source>Without a terminal an act is signed only with the view_sha256 of a preview</source>
        <translation>Ohne Terminal wird eine Handlung nur mit dem view_sha256 einer Vorschau signiert</translation>
    </message>
    <message>
        <source>Look at the preview (--preview), then repeat the command with the --view-sha256 and --request-time that it printed</source>
        <translation>Sehen Sie die Vorschau an (--preview), dann wiederholen Sie den Befehl mit --view-sha256 und --request-time, wie sie ausgegeben wurden</translation>
    </message>
    <message>
        <source>What would be signed now is not what was previewed; nothing was signed</source>
        <translation>Was jetzt signiert würde, ist nicht das, was in der Vorschau stand; es wurde nichts signiert</translation>
    </message>
    <message>
        <source>Look at a new preview: the packet or the time has changed</source>
        <translation>Sehen Sie eine neue Vorschau an: Das Paket oder die Zeit hat sich geändert</translation>
    </message>
    <message>
        <source>A verification of the review has no result</source>
        <translation>Eine Verifizierung der Prüfung hat kein Ergebnis</translation>
    </message>
    <message>
        <source>Give all four with --result ITEM=ok, ITEM=concern or ITEM=failed, and a --note where it is not ok</source>
        <translation>Geben Sie alle vier mit --result ITEM=ok, ITEM=concern oder ITEM=failed an, und eine --note, wo es nicht ok ist</translation>
    </message>
    <message>
        <source>A word on the command line is not one of those allowed</source>
        <translation>Ein Wort der Befehlszeile ist keines der erlaubten</translation>
    </message>
    <message>
        <source>Look at the command&apos;s --help</source>
        <translation>Sehen Sie in --help des Befehls nach</translation>
    </message>
    <message>
        <source>The fingerprint given is not that of the file; nothing was accepted</source>
        <translation>Der angegebene Fingerabdruck ist nicht der der Datei; es wurde nichts akzeptiert</translation>
    </message>
    <message>
        <source>Compare the fingerprint with its owner over another channel</source>
        <translation>Vergleichen Sie den Fingerabdruck über einen anderen Kanal mit der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Without a terminal a rule file is accepted only by its fingerprint</source>
        <translation>Ohne Terminal wird eine Regeldatei nur mit ihrem Fingerabdruck akzeptiert</translation>
    </message>
    <message>
        <source>Repeat the command with --fingerprint and the SHA-256 that its owner told you</source>
        <translation>Wiederholen Sie den Befehl mit --fingerprint und der SHA-256, die Ihnen die verantwortliche Person genannt hat</translation>
    </message>
    <message>
        <source>No version of this directory is trusted on this workstation, so there is nothing to compare with</source>
        <translation>Keine Version dieses Verzeichnisses ist an diesem Arbeitsplatz vertraut; daher gibt es nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Name a file with --from, or run &apos;trust accept&apos; first</source>
        <translation>Nennen Sie eine Datei mit --from, oder führen Sie zuerst „trust accept“ aus</translation>
    </message>
    <message>
        <source>The demo needs a folder that is new or empty</source>
        <translation>Die Demo braucht einen neuen oder leeren Ordner</translation>
    </message>
    <message>
        <source>Name another folder</source>
        <translation>Nennen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>A step of the demo came out differently than it must</source>
        <translation>Ein Schritt der Demo ging anders aus, als er muss</translation>
    </message>
    <message>
        <source>Report this as a fault of countersign, with the lines above</source>
        <translation>Melden Sie dies als Fehler von countersign, mit den Zeilen darüber</translation>
    </message>
    <message>
        <source>A word does not have the form ITEM=TEXT with one of the four verifications</source>
        <translation>Ein Wort hat nicht die Form ITEM=TEXT mit einer der vier Verifizierungen</translation>
    </message>
    <message>
        <source>Use top_two_comparison, signer_authority, evidence_completeness or rationale_references</source>
        <translation>Verwenden Sie top_two_comparison, signer_authority, evidence_completeness oder rationale_references</translation>
    </message>
    <message>
        <source>A recommendation is neither go nor hold</source>
        <translation>Eine Empfehlung ist weder go noch hold</translation>
    </message>
    <message>
        <source>Write --recommend go or --recommend hold</source>
        <translation>Schreiben Sie --recommend go oder --recommend hold</translation>
    </message>
    <message>
        <source>There is no such key on this workstation</source>
        <translation>Diesen Schlüssel gibt es an diesem Arbeitsplatz nicht</translation>
    </message>
    <message>
        <source>Run &apos;keys list&apos;, or name the right folder with --keys</source>
        <translation>Führen Sie „keys list“ aus, oder nennen Sie mit --keys den richtigen Ordner</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>ECDSA P-256 with SHA-256</source>
        <translation>ECDSA P-256 mit SHA-256</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>In hardware</source>
        <translation>In Hardware</translation>
    </message>
    <message>
        <source>Passphrase-encrypted file</source>
        <translation>Mit Passphrase verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Strategy owner (signs)</source>
        <translation>Strategieverantwortliche:r (signiert)</translation>
    </message>
    <message>
        <source>Release authority (signs)</source>
        <translation>Release-Autorität (signiert)</translation>
    </message>
    <message>
        <source>Risk governance reviewer (signs)</source>
        <translation>Prüfer:in Risiko-Governance (signiert)</translation>
    </message>
    <message>
        <source>Observer (never counts)</source>
        <translation>Beobachter:in (zählt nie)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser:in</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer:in</translation>
    </message>
    <message>
        <source>Outcome reviewer</source>
        <translation>Ergebnisprüfer:in</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator:in</translation>
    </message>
    <message>
        <source>Policy owner</source>
        <translation>Richtlinienverantwortliche:r</translation>
    </message>
    <message>
        <source>Release operations</source>
        <translation>Release-Betrieb</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>Incident Commander</translation>
    </message>
    <message>
        <source>Platform engineering</source>
        <translation>Plattformentwicklung</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review, sign and audit strategy-approval packets</source>
        <translation>Strategiegenehmigungs-Pakete prüfen, signieren und auditieren</translation>
    </message>
    <message>
        <source>Open this packet, e.g. SAP-window-cluster or SAP-cluster-r2</source>
        <translation>Dieses Paket öffnen, z. B. SAP-window-cluster oder SAP-cluster-r2</translation>
    </message>
    <message>
        <source>Trust file (default: this person&apos;s countersign/trust.yaml)</source>
        <translation>Vertrauensdatei (Standard: countersign/trust.yaml dieser Person)</translation>
    </message>
    <message>
        <source>Folder of keys (default: this person&apos;s countersign/keys)</source>
        <translation>Schlüsselordner (Standard: countersign/keys dieser Person)</translation>
    </message>
    <message>
        <source>signer_id of the person at the window</source>
        <translation>signer_id der Person am Fenster</translation>
    </message>
    <message>
        <source>Folder that holds strategy-approval/</source>
        <translation>Ordner, der strategy-approval/ enthält</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Show it again, and sign within five minutes.</source>
        <translation>Lassen Sie es erneut anzeigen und signieren Sie innerhalb von fünf Minuten.</translation>
    </message>
    <message>
        <source>Show it again: you then see the packet as it is now, with what others have just signed.</source>
        <translation>Lassen Sie es erneut anzeigen: Sie sehen dann das Paket in seinem jetzigen Stand, mit dem, was andere gerade signiert haben.</translation>
    </message>
    <message>
        <source>Show it again when you are sure.</source>
        <translation>Lassen Sie es erneut anzeigen, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>Close this: the packet&apos;s page says what can be done next, and by whom.</source>
        <translation>Schließen Sie dies: Die Seite des Pakets zeigt, was als Nächstes getan werden kann und von wem.</translation>
    </message>
    <message>
        <source>Close this: the packet&apos;s page lists what fails. Usually a new revision mends it.</source>
        <translation>Schließen Sie dies: Die Seite des Pakets führt auf, was fehlschlägt. Meist behebt es eine neue Revision.</translation>
    </message>
    <message>
        <source>Begin again and choose the role or duty.</source>
        <translation>Beginnen Sie erneut und wählen Sie die Rolle oder Aufgabe aus.</translation>
    </message>
    <message>
        <source>Begin again and choose the key, or have a valid key entered in the directory.</source>
        <translation>Beginnen Sie erneut und wählen Sie den Schlüssel aus, oder lassen Sie einen gültigen Schlüssel in das Verzeichnis eintragen.</translation>
    </message>
    <message>
        <source>The packet is approved and sealed: %1</source>
        <translation>Das Paket ist genehmigt und versiegelt: %1</translation>
    </message>
    <message>
        <source>Digest of the sealed packet: %1</source>
        <translation>Prüfsumme des versiegelten Pakets: %1</translation>
    </message>
    <message>
        <source>The packet is not sealed yet. It still needs:</source>
        <translation>Das Paket ist noch nicht versiegelt. Es fehlt noch:</translation>
    </message>
    <message>
        <source>• %1 — from %2</source>
        <translation>• %1 – von %2</translation>
    </message>
    <message>
        <source>• to be mended: %1</source>
        <translation>• zu beheben: %1</translation>
    </message>
</context>
<context>
    <name>packet</name>
    <message>
        <source>Top-two comparison</source>
        <translation>Vergleich der beiden besten</translation>
    </message>
    <message>
        <source>Signer authority</source>
        <translation>Befugnis der Signierenden</translation>
    </message>
    <message>
        <source>Evidence completeness</source>
        <translation>Vollständigkeit der Nachweise</translation>
    </message>
    <message>
        <source>Rationale references</source>
        <translation>Verweise der Begründung</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>relies on: %1</source>
        <translation>stützt sich auf: %1</translation>
    </message>
    <message>
        <source>takes back: %1</source>
        <translation>nimmt zurück: %1</translation>
    </message>
    <message>
        <source>releases: %1</source>
        <translation>gibt frei: %1</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>beantwortet: %1</translation>
    </message>
    <message>
        <source>all four verifications ok</source>
        <translation>alle vier Verifizierungen in Ordnung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
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
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Hash only</source>
        <translation>Nur Hash</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Why this lane</source>
        <translation>Warum diese Lane</translation>
    </message>
    <message>
        <source>Also because</source>
        <translation>Außerdem, weil</translation>
    </message>
    <message>
        <source>Why not %1</source>
        <translation>Warum nicht %1</translation>
    </message>
    <message>
        <source>Accepted risk %1</source>
        <translation>Akzeptiertes Risiko %1</translation>
    </message>
    <message>
        <source>Follow-up control %1</source>
        <translation>Folgemaßnahme %1</translation>
    </message>
    <message>
        <source>Question, open</source>
        <translation>Frage, offen</translation>
    </message>
    <message>
        <source>Question, answered</source>
        <translation>Frage, beantwortet</translation>
    </message>
    <message>
        <source>, open</source>
        <translation>, offen</translation>
    </message>
    <message>
        <source>, taken back</source>
        <translation>, zurückgenommen</translation>
    </message>
    <message>
        <source>go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>about the packet</source>
        <translation>zum Paket</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>say who you are, above</source>
        <translation>geben Sie oben an, wer Sie sind</translation>
    </message>
    <message>
        <source>there is no open hold</source>
        <translation>es gibt keinen offenen Halt</translation>
    </message>
    <message>
        <source>you have not approved it</source>
        <translation>Sie haben es nicht genehmigt</translation>
    </message>
    <message>
        <source>you have approved it already</source>
        <translation>Sie haben es bereits genehmigt</translation>
    </message>
    <message>
        <source>somebody else has signed for your role</source>
        <translation>jemand anderes hat für Ihre Rolle signiert</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>▲ better for the lane</source>
        <translation>▲ besser für die Lane</translation>
    </message>
    <message>
        <source>▼ worse for the lane</source>
        <translation>▼ schlechter für die Lane</translation>
    </message>
    <message>
        <source>What is decided otherwise</source>
        <translation>Was anders entschieden ist</translation>
    </message>
    <message>
        <source>%1 is another file; what it says otherwise cannot be told here</source>
        <translation>%1 ist eine andere Datei; was darin anders ist, lässt sich hier nicht sagen</translation>
    </message>
    <message>
        <source>What %1 says otherwise</source>
        <translation>Was %1 anders angibt</translation>
    </message>
    <message>
        <source>What the packet says</source>
        <translation>Was das Paket angibt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>Was seitdem geschehen ist</translation>
    </message>
    <message>
        <source>Top-two comparison</source>
        <translation>Vergleich der beiden besten</translation>
    </message>
    <message>
        <source>Signers and their authority</source>
        <translation>Signierende und ihre Befugnis</translation>
    </message>
    <message>
        <source>Completeness of the evidence</source>
        <translation>Vollständigkeit der Nachweise</translation>
    </message>
    <message>
        <source>References of the rationale</source>
        <translation>Verweise der Begründung</translation>
    </message>
    <message>
        <source>Compare the two best lanes with the ranking snapshot: are the figures those of the file, and is the selected lane the one they speak for?</source>
        <translation>Vergleichen Sie die beiden besten Lanes mit dem Ranking-Snapshot: Stimmen die Zahlen mit der Datei überein, und sprechen sie für die ausgewählte Lane?</translation>
    </message>
    <message>
        <source>Compare who has to sign with the policy and the directory: are the right roles asked, and may these people act here, for this window, cluster and tier?</source>
        <translation>Vergleichen Sie, wer signieren muss, mit der Richtlinie und dem Verzeichnis: Sind die richtigen Rollen gefragt, und dürfen diese Personen hier handeln, für dieses Fenster, diesen Cluster und diese Stufe?</translation>
    </message>
    <message>
        <source>Go through the evidence: is every required item there, is it about this window and cluster, and does it say what the packet says it says?</source>
        <translation>Gehen Sie die Nachweise durch: Ist alles Erforderliche vorhanden, betrifft es dieses Fenster und diesen Cluster, und besagt es das, was das Paket angibt?</translation>
    </message>
    <message>
        <source>Follow every reference of the rationale into the file it cites: does the place exist, and does it carry the claim?</source>
        <translation>Folgen Sie jedem Verweis der Begründung in die zitierte Datei: Gibt es die Stelle, und stützt sie die Behauptung?</translation>
    </message>
    <message>
        <source>not shown: it is not text</source>
        <translation>nicht angezeigt: kein Text</translation>
    </message>
    <message>
        <source>not shown: it is too long to be read here</source>
        <translation>nicht angezeigt: zu lang, um hier gelesen zu werden</translation>
    </message>
    <message>
        <source>not shown: the file is not in this store</source>
        <translation>nicht angezeigt: Die Datei ist nicht in dieser Ablage</translation>
    </message>
    <message>
        <source>not shown: the file is damaged</source>
        <translation>nicht angezeigt: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>A concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>File %1 (%2)</source>
        <translation>Datei %1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2 as %3, %4</source>
        <translation>%1 von %2 als %3, %4</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Another directory id</source>
        <translation>Andere Verzeichnis-ID</translation>
    </message>
    <message>
        <source>Another environment</source>
        <translation>Andere Umgebung</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Person entfernt</translation>
    </message>
    <message>
        <source>Another printed name</source>
        <translation>Anderer Anzeigename</translation>
    </message>
    <message>
        <source>Grant added</source>
        <translation>Berechtigung hinzugefügt</translation>
    </message>
    <message>
        <source>Grant removed</source>
        <translation>Berechtigung entfernt</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Anderer Geltungsbereich</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Schlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Another revocation</source>
        <translation>Anderer Widerruf</translation>
    </message>
    <message>
        <source>Revocation taken back</source>
        <translation>Widerruf zurückgenommen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>%1 %2, version %3</source>
        <translation>%1 %2, Version %3</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Your statement</source>
        <translation>Ihre Erklärung</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>The decision: its rationale</source>
        <translation>Die Entscheidung: ihre Begründung</translation>
    </message>
    <message>
        <source>The decision: its evidence</source>
        <translation>Die Entscheidung: ihre Nachweise</translation>
    </message>
    <message>
        <source>The decision: earlier revisions</source>
        <translation>Die Entscheidung: frühere Revisionen</translation>
    </message>
    <message>
        <source>The decision: the rules it was made under</source>
        <translation>Die Entscheidung: die Regeln, unter denen sie getroffen wurde</translation>
    </message>
    <message>
        <source>The decision: the selected lane&apos;s projection</source>
        <translation>Die Entscheidung: die Projektion der ausgewählten Lane</translation>
    </message>
    <message>
        <source>The decision: the two best lanes</source>
        <translation>Die Entscheidung: die beiden besten Lanes</translation>
    </message>
    <message>
        <source>The decision: who has to sign</source>
        <translation>Die Entscheidung: wer signieren muss</translation>
    </message>
    <message>
        <source>Review relied on: number %1</source>
        <translation>Zugrunde gelegte Prüfung: Nummer %1</translation>
    </message>
    <message>
        <source>The decision: %1</source>
        <translation>Die Entscheidung: %1</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Signature not verified</source>
        <translation>Signatur nicht verifiziert</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signatur verifiziert</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody yet; %1 can</source>
        <translation>noch niemand; %1 kann</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>First minus rank %1</source>
        <translation>Erste minus Rang %1</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keine von beiden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Convergence, hours</source>
        <translation>Konvergenz, Stunden</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>Needed role</source>
        <translation>Benötigte Rolle</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Wer signieren darf</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Required item</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>Wer es kann</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pending signatures</source>
        <translation>Signaturen ausstehend</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>forked</source>
        <translation>verzweigt</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>evidence incomplete</source>
        <translation>Nachweise unvollständig</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>Kontrolle fehlgeschlagen</translation>
    </message>
    <message>
        <source>Needs my signature</source>
        <translation>Braucht meine Signatur</translation>
    </message>
    <message>
        <source>Needs my review</source>
        <translation>Braucht meine Prüfung</translation>
    </message>
    <message>
        <source>On hold: I can release</source>
        <translation>Angehalten: Ich kann den Halt freigeben</translation>
    </message>
    <message>
        <source>I can submit it</source>
        <translation>Ich kann es einreichen</translation>
    </message>
    <message>
        <source>Needs a new revision from me</source>
        <translation>Braucht eine neue Revision von mir</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Nicht ausgestellt</translation>
    </message>
    <message>
        <source>a valid issue statement</source>
        <translation>eine gültige Ausstellungserklärung</translation>
    </message>
    <message>
        <source>complete evidence: %1</source>
        <translation>vollständige Nachweise: %1</translation>
    </message>
    <message>
        <source>to be submitted</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>reviews: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>signer rows for its tier: %1</source>
        <translation>Signierenden-Zeilen für die Stufe: %1</translation>
    </message>
    <message>
        <source>release of the %1</source>
        <translation>Freigabe: %1</translation>
    </message>
    <message>
        <source>a fresh revision after the %1</source>
        <translation>eine neue Revision nach: %1</translation>
    </message>
    <message>
        <source>nobody in the directory</source>
        <translation>niemand im Verzeichnis</translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation>%1 (hier %2)</translation>
    </message>
</context>
</TS>
