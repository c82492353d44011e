<?xml version='1.0' encoding='utf-8'?>
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
        <translation>Vergleich der besten zwei</translation>
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
        <translation>Autor:in</translation>
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
        <source>The request is signed with the key itself, which proves that you have it. It grants nothing: the directory's owner decides, after comparing the fingerprint with you.</source>
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
        <source>The bytes are not in this store, only their digest. Ask whoever keeps the file, and put it into the store's evidence folder.</source>
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
            <numerusform>%n erforderlicher Nachweis fehlt.</numerusform><numerusform>%n erforderliche Nachweise fehlen.</numerusform></translation>
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
        <source>Give the file to the directory's owner, and tell this fingerprint over another channel: %1</source>
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
        <source>You can only look: this store's folder may not be written to by you.</source>
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
            <numerusform>%1 von %2 erwarteten Clustern haben ein genehmigtes Paket. Das Gate nennt %n Grund gegen ein Release.</numerusform><numerusform>%1 von %2 erwarteten Clustern haben ein genehmigtes Paket. Das Gate nennt %n Gründe gegen ein Release.</numerusform></translation>
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
            <numerusform>%n Zeile war noch nicht auf dem Bildschirm. Lesen Sie bis zum Ende (Bild ab oder Leertaste), dann können Sie signieren.</numerusform><numerusform>%n Zeilen waren noch nicht auf dem Bildschirm. Lesen Sie bis zum Ende (Bild ab oder Leertaste), dann können Sie signieren.</numerusform></translation>
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
            <numerusform>%n Zeile war noch nicht auf dem Bildschirm. Lesen Sie bis zum Ende (Bild ab oder Leertaste), dann können Sie antworten.</numerusform><numerusform>%n Zeilen waren noch nicht auf dem Bildschirm. Lesen Sie bis zum Ende (Bild ab oder Leertaste), dann können Sie antworten.</numerusform></translation>
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
            <numerusform>%n neues Paket wartet auf Sie</numerusform><numerusform>%n neue Pakete warten auf Sie</numerusform></translation>
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
        <translation>Erste abgelehnte Lane</translation>
    </message>
    <message>
        <source>Second rejected lane</source>
        <translation>Zweite abgelehnte Lane</translation>
    </message>
    <message>
        <source>Further rejected lane</source>
        <translation>Weitere abgelehnte Lane</translation>
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
        <translation>Grundcode auswählen</translation>
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
        <source>Trust file (default: this person's countersign/trust.yaml)</source>
        <translation>Vertrauensdatei (Standard: countersign/trust.yaml dieser Person)</translation>
    </message>
    <message>
        <source>Folder of keys (default: this person's countersign/keys)</source>
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
        <source>Close this: the packet's page says what can be done next, and by whom.</source>
        <translation>Schließen Sie dies: Die Seite des Pakets zeigt, was als Nächstes getan werden kann und von wem.</translation>
    </message>
    <message>
        <source>Close this: the packet's page lists what fails. Usually a new revision mends it.</source>
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
        <translation>Anderer angezeigter Name</translation>
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
        <source>The decision: the selected lane's projection</source>
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