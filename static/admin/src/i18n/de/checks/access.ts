import type { CheckWords } from '../../speak';

export const accessChecks = {
  'accounts-distinct': {
    title: 'Dienstkonto und Testkonten sind verschiedene Konten',
    problem: 'Ein Konto wird für mehrere Rollen benutzt',
    why:
      'Ein Bot übergeht Anfragen, die er selbst gestellt hat, und ein Agent sieht mehr als ein Kunde. ' +
      'Mit einem Konto in zwei Rollen wirkt der Probelauf fehlerfrei, und erst echte Mitarbeitende stoßen auf den ' +
      'Fehler.',
    steps: [
      'Wählen Sie auf der Einrichtungsseite dieser App für eine der Rollen ein anderes Konto; ein Testkonto ' +
        'kann auch entfallen.',
    ],
  },
  'agent-access-enabled': {
    title: 'Die Organisation lässt Agenten von Atlassian in Jira Service Management arbeiten',
    problem: 'Nicht bestätigt: Agenten von Atlassian dürfen in Jira Service Management arbeiten',
    why:
      'Agenten gibt es nur in Apps, in denen KI eingeschaltet ist, und mit dem Zugang, den ein ' +
      'Organisationsadministrator ihnen gibt. Sonst lässt sich der Bot nicht zuweisen, und Anfragen bleiben ' +
      'liegen.',
    steps: [
      'Öffnen Sie in der Atlassian-Administration die KI-Einstellungen und prüfen Sie, ob Jira Service ' +
        'Management unter den Apps mit KI steht.',
      'Öffnen Sie „Rovo“, „Agenten“, „Zugang“ und prüfen Sie, ob Agenten Zugang zu Jira Service Management haben.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und schreiben Sie dazu, was Sie gesehen haben.',
    ],
  },
  'agent-test-account-ready': {
    title: 'Das Agenten-Testkonto kann Anfragen bearbeiten',
    problem: 'Das Agenten-Testkonto kann Anfragen nicht bearbeiten',
    why:
      'Ein Probelauf braucht jemanden, der die Anfragen des Bots wie ein Agent beantwortet. ' +
      'Ohne dieses Konto bemerkt erst ein echter Agent, dass Antworten die Mitarbeitenden nicht erreichen.',
    steps: [
      'Wählen oder erstellen Sie ein Konto, mit dem niemand arbeitet, und reaktivieren Sie es, falls nötig.',
      'Geben Sie ihm die Rolle „User (Agent)“ von Jira Service Management und die Agentenrolle des Projekts.',
      'Wählen Sie es auf der Einrichtungsseite dieser App aus.',
    ],
  },
  'api-token-made': {
    title: 'Das API-Token des Dienstkontos ist erstellt und läuft nicht demnächst ab',
    problem: 'Nicht bestätigt: API-Token und sein Ablaufdatum',
    why:
      'Der Bot meldet sich mit diesem Token an, und jedes Token endet nach spätestens einem Jahr. ' +
      'An diesem Tag verstummt der Bot für alle Mitarbeitenden, und die einzige Warnung ist eine E-Mail an das ' +
      'Konto selbst.',
    steps: [
      'Öffnen Sie die Token des Kontos. Ein gewöhnliches Konto: ' +
        'Melden Sie sich damit an und öffnen Sie id.atlassian.com/manage-profile/security/api-tokens. ' +
        'Ein Dienstkonto von Atlassian: Öffnen Sie in der Atlassian-Administration „Verzeichnis“, „Dienstkonten“.',
      'Prüfen Sie, ob es ein Token für den Bot gibt und ob es noch mindestens einen Monat gilt; wenn nicht, ' +
        'erstellen Sie eines und geben Sie es dem Bot.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung mit dem Tag fest, an dem das Token abläuft. ' +
        'Halten Sie niemals das Token selbst fest.',
    ],
  },
  'app-access-complete': {
    title: 'Diese App darf sehen und tun, was von ihr verlangt wird',
    problem: 'Bot Preflight sieht oder darf nicht alles, was von ihm verlangt wird',
    why:
      'Was die App nicht sehen darf, kann sie nicht beurteilen: ' +
      'Fehler bleiben hinter „nicht verfügbar“ verborgen, und stattdessen finden Mitarbeitende sie. ' +
      'Was sie nicht tun darf, kann sie nicht für den Bot tun: Eine ausgefüllte Anfrage wird abgelehnt.',
    steps: [
      'Öffnen Sie das Berechtigungsschema und erteilen Sie die Berechtigung der Rolle für Apps (anfangs ' +
        'atlassian-addons-project-access genannt), die alle Berechtigungen haben soll.',
      'Prüfen Sie in der Atlassian-Administration, ob eine App-Zugriffsregel dieses Projekt sperrt.',
    ],
  },
  'approvers-emails-readable': {
    title: 'E-Mail-Adressen derer, die genehmigen, sind lesbar',
    problem: 'Nicht bestätigt: E-Mail-Adressen derer, die genehmigen, sind lesbar',
    why:
      'Der Bot erreicht, wer genehmigen soll, über die E-Mail-Adresse. ' +
      'Verbirgt Jira sie, lässt die Regel die Person aus, niemand erfährt davon, und die Anfrage wartet.',
    steps: [
      'Stellen Sie eine Testanfrage, die um Genehmigung bittet, und wählen Sie wie üblich, wer genehmigt.',
      'Lesen Sie ihre Genehmigungen wie der Bot, mit GET /v1/approvals, und prüfen Sie, ob hasEmailAddress bei ' +
        'allen true ist.',
      'Wo nicht, lassen Sie das Konto von Ihrer Organisation verwalten, oder bitten Sie darum, die Adresse für ' +
        'alle sichtbar zu machen.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und schreiben Sie dazu, was Sie gesehen haben.',
    ],
  },
  'bot-calls-supported': {
    title: 'Erweiterungen des Bot-Anbieters rufen nichts auf, was Atlassian entfernt hat',
    problem: 'Nicht bestätigt: Erweiterungen, die Entferntes aufrufen',
    why:
      'Jira beantwortet eine entfernte Adresse mit einem Fehler. ' +
      'Eine Erweiterung, die sie aufruft, scheitert jedes Mal, wenn jemand danach fragt, wie gut dieses Projekt ' +
      'auch eingerichtet ist.',
    steps: [
      'Lesen Sie unter „Befunde“ bei dieser Prüfung, welche Erweiterungen einen solchen Aufruf enthalten, so ' +
        'wie ihr Anbieter sie veröffentlicht.',
      'Sehen Sie in der Konsole des Bot-Anbieters nach, ob eine davon installiert ist. ' +
        'Wenn ja, bitten Sie den Anbieter um eine Fassung mit dem neuen Aufruf oder schalten Sie sie aus.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und schreiben Sie dazu, was Sie gefunden haben.',
    ],
  },
  'customer-test-account-ready': {
    title: 'Das Kunden-Testkonto kann Anfragen stellen',
    problem: 'Das Kunden-Testkonto kann keine Anfragen stellen',
    why:
      'Im Probelauf wird der Bot wie von Mitarbeitenden um etwas gebeten. ' +
      'Ohne ein solches Konto, oder mit einem, das so viel sieht wie ein Agent, bleibt unbemerkt, was ' +
      'Mitarbeitenden verweigert wird, bis es ihnen geschieht.',
    steps: [
      'Wählen oder erstellen Sie ein Konto, mit dem niemand arbeitet, und reaktivieren Sie es, falls nötig.',
      'Fügen Sie es den Kunden des Projekts hinzu und geben Sie ihm die Agentenrolle nicht.',
      'Wählen Sie es auf der Einrichtungsseite dieser App aus.',
    ],
  },
  'email-addresses-visible': {
    title: 'E-Mail-Adressen sind für den Bot sichtbar',
    problem: 'Nicht bestätigt: Der Bot sieht E-Mail-Adressen',
    why:
      'Der Bot weiß durch die E-Mail-Adresse, welches Jira-Konto zu wem gehört. ' +
      'Wessen Adresse verborgen ist, der findet nichts, und niemand erfährt davon.',
    steps: [
      'Prüfen Sie, ob die Konten von Ihrer Organisation verwaltet werden und das Konto des Bots eine Adresse ' +
        'derselben Domain hat.',
      'Wo Konten nicht verwaltet werden, bitten Sie darum, die E-Mail-Adresse für alle sichtbar zu machen, oder ' +
        'installieren Sie die App dafür, die der Hersteller des Bots nennt.',
      'Lassen Sie den Bot Personen des Projekts auflisten und suchen Sie nach einigen, deren Adresse fehlt.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und schreiben Sie dazu, was Sie gesehen haben.',
    ],
  },
  'identity-app-installed': {
    title: 'Die Identitäts-App des Bot-Anbieters ist installiert und aktuell',
    problem: 'Nicht bestätigt: die Identitäts-App des Anbieters',
    why:
      'Sie sagt dem Bot, welches Jira-Konto zu welcher Person gehört. ' +
      'Ohne sie sind Menschen, die im Chat fragen, für Jira Fremde: ' +
      'Der Bot kann in ihrem Namen keine Anfragen zeigen oder stellen.',
    steps: [
      'Öffnen Sie in Jira „Apps“ und dort „Apps verwalten“.',
      'Prüfen Sie, ob die Identitäts-App des Anbieters vorhanden und aktiviert ist und keine neue Version auf ' +
        'Ihre Zustimmung wartet.',
      'Öffnen Sie in der Atlassian-Administration „Verbundene Apps“: ' +
        'Ein Hinweis an der App besagt, dass ihr Anbieter sie ersetzen muss.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung mit der Version fest, die Sie sehen.',
    ],
  },
  'issue-security-open-to-bot': {
    title: 'Die Vorgangssicherheit zeigt dem Dienstkonto neue Anfragen',
    problem: 'Vorgangssicherheit verbirgt neue Anfragen vor dem Dienstkonto',
    why:
      'Eine Anfrage mit Sicherheitsstufe gibt es nur für die, die in der Stufe sind. ' +
      'Der Bot findet dann keine der neuen Anfragen: Er beantwortet nichts, löst nichts, und niemand bekommt ' +
      'einen Fehler.',
    steps: [
      'Öffnen Sie das Vorgangssicherheitsschema und fügen Sie seiner Standardstufe die Rolle der Agenten oder ' +
        'das Dienstkonto hinzu.',
      'Bestehende Anfragen behalten ihre Stufe; wer in die Stufe kommt, sieht auch sie.',
      'Ein Schema kann für mehrere Projekte gelten: Sehen Sie nach, für welche, bevor Sie es ändern.',
    ],
  },
  'mcp-access-enabled': {
    title: 'Die Organisation lässt MCP-Clients mit einem Token zu',
    problem: 'Nicht bestätigt: MCP-Clients sind mit einem Token zugelassen',
    why:
      'Werkzeuge für Jira Service Management gibt es nur mit Token, und nur, wenn ein Organisationsadministrator ' +
      'sie erlaubt. Sonst verbindet sich der Bot, findet kaum ein Werkzeug, und niemand bekommt eine Antwort.',
    steps: [
      'Öffnen Sie in der Atlassian-Administration „Rovo“, „Rovo-MCP-Server“, „Authentifizierung“ und prüfen ' +
        'Sie, ob API-Token erlaubt sind.',
      'Sehen Sie sich dort die Berechtigungsgruppen an und prüfen Sie, ob die erteilt sind, die der Bot braucht.',
      'Lassen Sie den Bot sich verbinden und seine Werkzeuge auflisten. ' +
        'Fehlen die für Jira, so fehlen seinem Token Scopes.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und schreiben Sie dazu, was Sie gesehen haben.',
    ],
  },
  'network-open-to-bot': {
    title: 'Netzwerk- und Anmelderegeln lassen die Aufrufe des Bots durch',
    problem: 'Nicht bestätigt: IP-Freigabelisten und Anmelderegeln',
    why:
      'Eine IP-Zulassungsliste, erzwungenes Single Sign-on oder ein zweiter Faktor können den Bot abweisen, ' +
      'während alle anderen hineinkommen. Mitarbeitende sehen dann einen Bot, der nichts von ihren Anfragen weiß.',
    steps: [
      'Öffnen Sie in der Atlassian-Administration „Sicherheit“ und dort die IP-Zulassungslisten: ' +
        'Gilt eine für diese Site, prüfen Sie, ob sie die Adressen des Bots nennt.',
      'Öffnen Sie „Sicherheit“ und dort die Authentifizierungsrichtlinien: ' +
        'Prüfen Sie, ob die Richtlinie des Dienstkontos API-Token erlaubt.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und schreiben Sie dazu, was Sie ' +
        'angesehen haben.',
    ],
  },
  'service-account-active': {
    title: 'Das Dienstkonto ist aktiv',
    problem: 'Das Dienstkonto ist deaktiviert',
    why:
      'Jira lehnt jeden Aufruf eines deaktivierten Kontos ab. ' +
      'Der Bot verstummt für alle Mitarbeitenden auf einmal und lässt Anfragen halb erledigt zurück.',
    steps: [
      'Öffnen Sie in der Atlassian-Administration „Verzeichnis“, dann „Benutzer“ und das Konto.',
      'Reaktivieren Sie es oder geben Sie ihm den Zugriff auf die Site zurück.',
    ],
  },
  'service-account-can-log-in': {
    title: 'Das Dienstkonto ist von einer Art, mit der sich der Bot anmelden kann',
    problem: 'Das Dienstkonto ist von einer Art, mit der sich der Bot nicht anmelden kann',
    why:
      'Ein gewöhnliches Konto hat Token für die Site selbst; die eines Dienstkontos von Atlassian gelten nur auf ' +
      'api.atlassian.com. Mit der falschen Art kommt der Bot nie in Verbindung, und niemand bekommt eine Antwort.',
    steps: [
      'Lesen Sie auf der Einrichtungsseite dieser App, mit welcher Art von Konto sich der Bot anmeldet.',
      'Erstellen Sie in der Atlassian-Administration ein Konto dieser Art für den Bot; ein gewöhnliches braucht ' +
        'ein Postfach, das jemand liest.',
      'Wählen Sie es auf der Einrichtungsseite aus und geben Sie ihm Lizenz und Rolle des bisherigen.',
    ],
  },
  'service-account-dedicated': {
    title: 'Das Dienstkonto wird nur vom Bot benutzt',
    problem: 'Nicht bestätigt: Nur der Bot benutzt das Dienstkonto',
    why:
      'Der Bot hält alles, was dieses Konto tut, für sein eigenes Werk. ' +
      'Arbeitet ein Mensch oder ein anderes Werkzeug damit, erreichen deren Kommentare die Mitarbeitenden als die ' +
      'des Bots, und ihre nächste Passwortänderung hält ihn an.',
    steps: [
      'Fragen Sie, wer das Passwort und die Token des Kontos kennt.',
      'Sehen Sie in der Atlassian-Administration nach, wann und wo es sich zuletzt angemeldet hat.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und schreiben Sie dazu, wen Sie gefragt haben.',
    ],
  },
  'service-account-in-agent-role': {
    title: 'Das Dienstkonto hat die Agentenrolle des Projekts',
    problem: 'Das Dienstkonto ist in diesem Projekt kein Agent',
    why:
      'Nur Agenten bearbeiten Anfragen. Ohne diese Rolle sieht der Bot die meisten nicht: ' +
      'Er verfolgt und beantwortet nicht, was Mitarbeitende gemeldet haben. ' +
      'Eine Rolle, die nur Service Desk Team heißt, gewährt nichts.',
    steps: [
      'Öffnen Sie die Zugriffseinstellungen des Projekts und suchen Sie die im Befund genannte Rolle.',
      'Geben Sie dem Dienstkonto diese Rolle.',
      'Hat keine Rolle die Berechtigung „Service Project Agent“, erteilen Sie diese zuerst einer Rolle im ' +
        'Berechtigungsschema.',
    ],
  },
  'service-account-least-privileged': {
    title: 'Das Dienstkonto hat nicht mehr Rechte als ein Agent',
    problem: 'Das Dienstkonto hat mehr Rechte, als es braucht',
    why:
      'Wer das Token in die Hand bekommt, kann alles, was das Konto kann. ' +
      'Mit Administratorrechten kann ein entwendetes Token die Historie aller Mitarbeitenden löschen, statt nur ' +
      'Anfragen zu beantworten.',
    steps: [
      'Sehen Sie sich die Vergaben im Nachweis an und finden Sie heraus, wodurch das Konto diese Berechtigung hat.',
      'Nehmen Sie das Konto aus dieser Rolle oder Gruppe oder entfernen Sie die direkte Vergabe.',
      'Führen Sie das Audit erneut aus: Die Agentenrolle muss genügen.',
    ],
  },
  'service-account-licensed': {
    title: 'Das Dienstkonto hat eine Lizenz für Jira Service Management',
    problem: 'Das Dienstkonto hat keine Lizenz für Jira Service Management',
    why:
      'Ohne die Lizenz behandelt Jira das Konto als Kunden: Es kann keine Anfragen bearbeiten, keine für andere ' +
      'stellen und keine internen Kommentare schreiben, gleich welche Rollen es hat.',
    steps: [
      'Öffnen Sie in der Atlassian-Administration „Verzeichnis“, dann „Benutzer“ und das Konto.',
      'Geben Sie ihm auf dieser Site die Produktrolle „User (Agent)“ von Jira Service Management oder fügen Sie ' +
        'es einer der im Nachweis genannten Gruppen hinzu.',
      'Ist keine Lizenz mehr frei, machen Sie zuerst eine frei.',
    ],
  },
  'service-account-permitted': {
    title: 'Das Dienstkonto darf tun, was die Skills tun',
    problem: 'Dem Dienstkonto fehlen Rechte, die die Skills brauchen',
    why:
      'Der Bot handelt nur mit diesem Konto. Für jede fehlende Berechtigung verspricht er etwas und scheitert ' +
      'dann daran: Eine Anfrage wird nicht gestellt, nicht gelöst oder bleibt auf den Namen des Bots.',
    steps: [
      'Hat das Dienstkonto die Agentenrolle noch nicht, geben Sie ihm zuerst diese und führen Sie das Audit ' +
        'erneut aus: Die meisten Berechtigungen kommen mit ihr.',
      'Öffnen Sie sonst das Berechtigungsschema und erteilen Sie die Berechtigung der Agentenrolle.',
      'Ein Schema kann für mehrere Projekte gelten: Sehen Sie nach, für welche, bevor Sie es ändern.',
    ],
  },
  'service-account-present': {
    title: 'Das Dienstkonto ist ausgewählt und existiert',
    problem: 'Das Dienstkonto ist nicht ausgewählt oder existiert nicht',
    why:
      'Der Bot tut alles über dieses Konto. Ohne es bekommt niemand eine Antwort, und keine andere Prüfung des ' +
      'Zugriffs kann etwas aussagen.',
    steps: [
      'Erstellen Sie in der Atlassian-Administration ein Konto für den Bot, mit einem Postfach, das jemand liest.',
      'Wählen Sie es auf der Einrichtungsseite dieser App als Dienstkonto aus.',
    ],
  },
  'service-account-time-zone': {
    title: 'Das Dienstkonto hat die Zeitzone des Bots',
    problem: 'Das Dienstkonto hat die falsche Zeitzone',
    why:
      'Jira liest die Zeitangaben einer Suche in der Zeitzone des suchenden Kontos. ' +
      'Mit einer anderen Zeitzone fragt der Bot nach den falschen Stunden: ' +
      'Er übersieht neue Antworten, und Mitarbeitende warten.',
    steps: [
      'Melden Sie sich als dieses Konto an und öffnen Sie id.atlassian.com/manage-profile.',
      'Wählen Sie in den Kontoeinstellungen die Zeitzone, die der Bot verlangt; bei Moveworks ist es ' +
        'America/Danmarkshavn, wo das ganze Jahr GMT gilt.',
      'Darf diese App nicht als das Konto lesen, lassen Sie außerdem unter „Profil und Sichtbarkeit“ alle die ' +
        'Zeitzone sehen.',
    ],
  },
  'service-account-view-same': {
    title: 'Das Dienstkonto sieht, was die App erschließt',
    problem: 'Das Dienstkonto sieht etwas anderes, als die App erschließt',
    why:
      'Die App liest als das Dienstkonto, wo Atlassian sie lässt, und erschließt dasselbe von außen. ' +
      'Wo beides abweicht, wäre ein Bericht ohne diesen Blick falsch, und der Bot darf vielleicht mehr oder ' +
      'weniger als geplant.',
    steps: [
      'Führen Sie das Audit in ein paar Minuten erneut aus: ' +
        'Gleich nach einer Änderung sagt Jira beiden vielleicht Verschiedenes.',
      'Bleibt es dabei, verlassen Sie sich auf das, was dem Konto selbst gesagt wird, und sehen Sie sich seine ' +
        'Rollen, Gruppen und Produktzugriffe in Jira an.',
    ],
  },
  'test-accounts-time-zone': {
    title: 'Die Testkonten haben die Zeitzone des Bots',
    problem: 'Testkonten haben die falsche Zeitzone',
    why:
      'Ein Probelauf vergleicht Zeiten des Bots, eines Agenten und eines Kunden. ' +
      'Mit verschiedenen Zeitzonen zeigt er Verzögerungen, die niemand erleben wird, oder verbirgt solche, die es ' +
      'geben wird.',
    steps: [
      'Melden Sie sich als dieses Konto an und öffnen Sie id.atlassian.com/manage-profile.',
      'Wählen Sie dieselbe Zeitzone wie beim Dienstkonto und lassen Sie alle sie sehen.',
    ],
  },
  'user-management-centralized': {
    title: 'Die Organisation hat die zentrale Benutzerverwaltung',
    problem: 'Nicht bestätigt: die zentrale Benutzerverwaltung',
    why:
      'Der Bot liest Personen und Gruppen der ganzen Organisation. ' +
      'Mit der früheren Verwaltung, in der jede Site ihre eigene hat, weiß er nicht, wer was sehen darf.',
    steps: [
      'Öffnen Sie in der Atlassian-Administration „Verzeichnis“, „Benutzer“. ' +
        'Mit der zentralen Verwaltung stehen sie dort für die ganze Organisation.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und schreiben Sie dazu, was Sie gesehen haben.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
