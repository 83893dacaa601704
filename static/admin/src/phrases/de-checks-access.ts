import type { Phrase } from '../phrases';

const titles: readonly Phrase[] = [
  ['Service account and test accounts are different accounts', 'Dienstkonto und Testkonten sind verschiedene Konten'],
  ['Agent test account can work on requests', 'Das Agenten-Testkonto kann Anfragen bearbeiten'],
  [
    'API token of the service account is made and not about to expire',
    'Das API-Token des Dienstkontos ist erstellt und läuft nicht demnächst ab',
  ],
  ['Customer test account can raise requests', 'Das Kunden-Testkonto kann Anfragen stellen'],
  [
    "Identity app of the bot's vendor is installed and up to date",
    'Die Identitäts-App des Bot-Anbieters ist installiert und aktuell',
  ],
  [
    "Network and sign-on rules let the bot's requests through",
    'Netzwerk- und Anmelderegeln lassen die Aufrufe des Bots durch',
  ],
  ['Service account is active', 'Das Dienstkonto ist aktiv'],
  ['Service account can sign in', 'Das Dienstkonto kann sich anmelden'],
  ['Service account is used by the bot alone', 'Das Dienstkonto wird nur vom Bot benutzt'],
  ["Service account is in the project's agent role", 'Das Dienstkonto hat die Agentenrolle des Projekts'],
  ['Service account has no more rights than an agent', 'Das Dienstkonto hat nicht mehr Rechte als ein Agent'],
  [
    'Service account has a Jira Service Management licence',
    'Das Dienstkonto hat eine Lizenz für Jira Service Management',
  ],
  ['Service account may do what the skills do', 'Das Dienstkonto darf tun, was die Skills tun'],
  ['Service account is chosen and exists', 'Das Dienstkonto ist ausgewählt und existiert'],
  ["Service account has the bot's time zone", 'Das Dienstkonto hat die Zeitzone des Bots'],
  ["Test accounts have the bot's time zone", 'Die Testkonten haben die Zeitzone des Bots'],
];

const whys: readonly Phrase[] = [
  [
    'A bot ignores requests raised by itself, and an agent sees more than a customer. With one account in two parts a trial run looks fine, and real employees meet the fault.',
    'Ein Bot übergeht Anfragen, die er selbst gestellt hat, und ein Agent sieht mehr als ein Kunde. Mit einem Konto in zwei Rollen wirkt der Probelauf fehlerfrei, und erst echte Mitarbeitende stoßen auf den Fehler.',
  ],
  [
    "A trial run needs somebody to answer the bot's requests as an agent would. Without that account, the first agent to find out that replies do not reach employees is a real one.",
    'Ein Probelauf braucht jemanden, der die Anfragen des Bots wie ein Agent beantwortet. Ohne dieses Konto bemerkt erst ein echter Agent, dass Antworten die Mitarbeitenden nicht erreichen.',
  ],
  [
    'The bot signs in with this token, and every token ends after a year at most. On that day the bot goes silent for all employees, and the only warning is a mail to the account itself.',
    'Der Bot meldet sich mit diesem Token an, und jedes Token endet nach spätestens einem Jahr. An diesem Tag verstummt der Bot für alle Mitarbeitenden, und die einzige Warnung ist eine E-Mail an das Konto selbst.',
  ],
  [
    'A trial run asks the bot for something as an employee would. With no such account, or one that sees as much as an agent, what employees are refused goes unnoticed until they are.',
    'Im Probelauf wird der Bot wie von Mitarbeitenden um etwas gebeten. Ohne ein solches Konto, oder mit einem, das so viel sieht wie ein Agent, bleibt unbemerkt, was Mitarbeitenden verweigert wird, bis es ihnen geschieht.',
  ],
  [
    'It tells the bot which Jira account belongs to which employee. Without it people who ask in chat are strangers to Jira: the bot cannot show or raise requests in their name.',
    'Sie sagt dem Bot, welches Jira-Konto zu welcher Person gehört. Ohne sie sind Menschen, die im Chat fragen, für Jira Fremde: Der Bot kann in ihrem Namen keine Anfragen zeigen oder stellen.',
  ],
  [
    'An IP allow-list, forced single sign-on or a second factor can refuse the bot while everybody else gets in. Employees then see a bot that knows nothing of their requests.',
    'Eine IP-Zulassungsliste, erzwungenes Single Sign-on oder ein zweiter Faktor können den Bot abweisen, während alle anderen hineinkommen. Mitarbeitende sehen dann einen Bot, der nichts von ihren Anfragen weiß.',
  ],
  [
    'Jira refuses every request of a deactivated account. The bot goes silent for all employees at once, with requests half done.',
    'Jira lehnt jeden Aufruf eines deaktivierten Kontos ab. Der Bot verstummt für alle Mitarbeitenden auf einmal und lässt Anfragen halb erledigt zurück.',
  ],
  [
    'The token is made while signed in as the account, and used on the site itself. With an account that cannot sign in, the bot never connects, and its time zone cannot be set.',
    'Das Token wird erstellt, während jemand als dieses Konto angemeldet ist, und auf der Site selbst benutzt. Mit einem Konto, das sich nicht anmelden kann, kommt der Bot nie in Verbindung, und seine Zeitzone lässt sich nicht einstellen.',
  ],
  [
    "The bot takes everything this account does for its own. If a person or another tool works with it, their comments reach employees as the bot's, and their next password change stops it.",
    'Der Bot hält alles, was dieses Konto tut, für sein eigenes Werk. Arbeitet ein Mensch oder ein anderes Werkzeug damit, erreichen deren Kommentare die Mitarbeitenden als die des Bots, und ihre nächste Passwortänderung hält ihn an.',
  ],
  [
    'Only agents work on requests. Outside that role the bot cannot see most of them: it neither follows nor answers what employees raised. A role that is merely called Service Desk Team grants nothing.',
    'Nur Agenten bearbeiten Anfragen. Ohne diese Rolle sieht der Bot die meisten nicht: Er verfolgt und beantwortet nicht, was Mitarbeitende gemeldet haben. Eine Rolle, die nur Service Desk Team heißt, gewährt nichts.',
  ],
  [
    'Whoever gets hold of the token can do what the account can. With the rights of an administrator a leaked token can delete the history of every employee, not just answer requests.',
    'Wer das Token in die Hand bekommt, kann alles, was das Konto kann. Mit Administratorrechten kann ein entwendetes Token die Historie aller Mitarbeitenden löschen, statt nur Anfragen zu beantworten.',
  ],
  [
    'Without the licence Jira treats the account as a customer: it cannot work on requests, raise them for an employee, or write internal comments, whatever its roles say.',
    'Ohne die Lizenz behandelt Jira das Konto als Kunden: Es kann keine Anfragen bearbeiten, keine für andere stellen und keine internen Kommentare schreiben, gleich welche Rollen es hat.',
  ],
  [
    'The bot acts with this account alone. For each missing permission it promises an employee something and then fails: a request is not raised, not resolved, or stays in the name of the bot.',
    'Der Bot handelt nur mit diesem Konto. Für jede fehlende Berechtigung verspricht er etwas und scheitert dann daran: Eine Anfrage wird nicht gestellt, nicht gelöst oder bleibt auf den Namen des Bots.',
  ],
  [
    'The bot does everything through this account. Without it no employee gets an answer, and no other access check can say anything.',
    'Der Bot tut alles über dieses Konto. Ohne es bekommt niemand eine Antwort, und keine andere Prüfung des Zugriffs kann etwas aussagen.',
  ],
  [
    "Jira writes dates in the reader's time zone. With another zone the bot takes requests for older or newer than they are: reminders come at the wrong hour and new replies are missed.",
    'Jira schreibt Zeiten in der Zeitzone des lesenden Kontos. Mit einer anderen Zeitzone hält der Bot Anfragen für älter oder neuer, als sie sind: Erinnerungen kommen zur falschen Stunde, und neue Antworten werden übersehen.',
  ],
  [
    'A trial run compares times of the bot, an agent and a customer. With different zones it shows delays that no employee will have, or hides ones they will.',
    'Ein Probelauf vergleicht Zeiten des Bots, eines Agenten und eines Kunden. Mit verschiedenen Zeitzonen zeigt er Verzögerungen, die niemand erleben wird, oder verbirgt solche, die es geben wird.',
  ],
];

const steps: readonly Phrase[] = [
  [
    'On the setup page of this app, choose three different accounts.',
    'Wählen Sie auf der Einrichtungsseite dieser App drei verschiedene Konten.',
  ],
  [
    'Choose or create an account that nobody works with, and reactivate it if need be.',
    'Wählen oder erstellen Sie ein Konto, mit dem niemand arbeitet, und reaktivieren Sie es, falls nötig.',
  ],
  [
    "Give it Jira Service Management's User (Agent) role, and add it to the project's agent role.",
    'Geben Sie ihm die Rolle „User (Agent)“ von Jira Service Management und die Agentenrolle des Projekts.',
  ],
  ['Choose it on the setup page of this app.', 'Wählen Sie es auf der Einrichtungsseite dieser App aus.'],
  [
    'Sign in as the service account and open id.atlassian.com/manage-profile/security/api-tokens.',
    'Melden Sie sich als Dienstkonto an und öffnen Sie id.atlassian.com/manage-profile/security/api-tokens.',
  ],
  [
    'Check that there is a token for the bot, and that it lasts for at least another month; if not, make one and give it to the bot.',
    'Prüfen Sie, ob es ein Token für den Bot gibt und ob es noch mindestens einen Monat gilt; wenn nicht, erstellen Sie eines und geben Sie es dem Bot.',
  ],
  [
    'Record the result here with the day the token expires. Never record the token.',
    'Halten Sie das Ergebnis hier mit dem Tag fest, an dem das Token abläuft. Halten Sie niemals das Token selbst fest.',
  ],
  [
    "Add it to the project's customers, and keep it out of the agent role.",
    'Fügen Sie es den Kunden des Projekts hinzu und geben Sie ihm die Agentenrolle nicht.',
  ],
  ['In Jira, open Apps, Manage apps.', 'Öffnen Sie in Jira „Apps“ und dort „Apps verwalten“.'],
  [
    "Check that the vendor's identity app is there and enabled, and that no new version waits for your approval.",
    'Prüfen Sie, ob die Identitäts-App des Anbieters vorhanden und aktiviert ist und keine neue Version auf Ihre Zustimmung wartet.',
  ],
  [
    'Record the result here with the version you see.',
    'Halten Sie das Ergebnis hier mit der Version fest, die Sie sehen.',
  ],
  [
    'In Atlassian administration, open Security, IP allowlists: if one covers this site, check that it names the addresses of the bot.',
    'Öffnen Sie in der Atlassian-Administration „Sicherheit“ und dort die IP-Zulassungslisten: Gilt eine für diese Site, prüfen Sie, ob sie die Adressen des Bots nennt.',
  ],
  [
    'Open Security, Authentication policies: check that the policy of the service account allows API tokens.',
    'Öffnen Sie „Sicherheit“ und dort die Authentifizierungsrichtlinien: Prüfen Sie, ob die Richtlinie des Dienstkontos API-Token erlaubt.',
  ],
  [
    'Record the result here with what you looked at.',
    'Halten Sie das Ergebnis hier fest und schreiben Sie dazu, was Sie angesehen haben.',
  ],
  [
    'In Atlassian administration, open Directory, Users, and the account.',
    'Öffnen Sie in der Atlassian-Administration „Verzeichnis“, dann „Benutzer“ und das Konto.',
  ],
  [
    'Reactivate it, or give its access to the site back.',
    'Reaktivieren Sie es oder geben Sie ihm den Zugriff auf die Site zurück.',
  ],
  [
    'In Atlassian administration, invite an ordinary account for the bot, with a mailbox that somebody reads.',
    'Laden Sie in der Atlassian-Administration ein gewöhnliches Konto für den Bot ein, mit einem Postfach, das jemand liest.',
  ],
  [
    'Choose it on the setup page of this app, and give it the licence and the role of the old one.',
    'Wählen Sie es auf der Einrichtungsseite dieser App aus und geben Sie ihm Lizenz und Rolle des bisherigen.',
  ],
  [
    "If you prefer Atlassian's service account, ask the bot's vendor first whether it can call api.atlassian.com with a scoped token.",
    'Wenn Sie lieber ein Dienstkonto von Atlassian benutzen, fragen Sie zuerst den Anbieter des Bots, ob dieser api.atlassian.com mit einem Token mit Scopes aufrufen kann.',
  ],
  [
    'Ask who knows the password and the tokens of the account.',
    'Fragen Sie, wer das Passwort und die Token des Kontos kennt.',
  ],
  [
    'Check in Atlassian administration when and where it signed in last.',
    'Sehen Sie in der Atlassian-Administration nach, wann und wo es sich zuletzt angemeldet hat.',
  ],
  [
    'Record the result here with whom you asked.',
    'Halten Sie das Ergebnis hier fest und schreiben Sie dazu, wen Sie gefragt haben.',
  ],
  [
    "Open the project's access settings and find the role named in the finding.",
    'Öffnen Sie die Zugriffseinstellungen des Projekts und suchen Sie die im Befund genannte Rolle.',
  ],
  ['Add the service account to that role.', 'Geben Sie dem Dienstkonto diese Rolle.'],
  [
    'Where no role is granted Service Project Agent, grant it to one in the permission scheme first.',
    'Hat keine Rolle die Berechtigung „Service Project Agent“, erteilen Sie diese zuerst einer Rolle im Berechtigungsschema.',
  ],
  [
    'Look at the grants in the evidence and find what gives the account this permission.',
    'Sehen Sie sich die Vergaben im Nachweis an und finden Sie heraus, wodurch das Konto diese Berechtigung hat.',
  ],
  [
    'Take the account out of that role or group, or remove the direct grant.',
    'Nehmen Sie das Konto aus dieser Rolle oder Gruppe oder entfernen Sie die direkte Vergabe.',
  ],
  [
    'Run the audit again: the agent role has to be enough.',
    'Führen Sie das Audit erneut aus: Die Agentenrolle muss genügen.',
  ],
  [
    'Give it the product role User (Agent) of Jira Service Management on this site, or add it to one of the groups named in the evidence.',
    'Geben Sie ihm auf dieser Site die Produktrolle „User (Agent)“ von Jira Service Management oder fügen Sie es einer der im Nachweis genannten Gruppen hinzu.',
  ],
  ['If no seat remains, free one first.', 'Ist keine Lizenz mehr frei, machen Sie zuerst eine frei.'],
  [
    'If the service account is not in the agent role yet, add it there first and run the audit again: most permissions come with it.',
    'Hat das Dienstkonto die Agentenrolle noch nicht, geben Sie ihm zuerst diese und führen Sie das Audit erneut aus: Die meisten Berechtigungen kommen mit ihr.',
  ],
  [
    'Otherwise open the permission scheme and grant the permission to the agent role.',
    'Öffnen Sie sonst das Berechtigungsschema und erteilen Sie die Berechtigung der Agentenrolle.',
  ],
  [
    'A scheme may serve several projects: look at which before you change it.',
    'Ein Schema kann für mehrere Projekte gelten: Sehen Sie nach, für welche, bevor Sie es ändern.',
  ],
  [
    'In Atlassian administration, create an account for the bot, with a mailbox that somebody reads.',
    'Erstellen Sie in der Atlassian-Administration ein Konto für den Bot, mit einem Postfach, das jemand liest.',
  ],
  [
    'On the setup page of this app, choose it as the service account.',
    'Wählen Sie es auf der Einrichtungsseite dieser App als Dienstkonto aus.',
  ],
  [
    'Sign in as the account and open id.atlassian.com/manage-profile.',
    'Melden Sie sich als dieses Konto an und öffnen Sie id.atlassian.com/manage-profile.',
  ],
  [
    "Under Account preferences, choose the time zone the bot asks for; in Moveworks' case America/Danmarkshavn, which is GMT all year.",
    'Wählen Sie in den Kontoeinstellungen die Zeitzone, die der Bot verlangt; bei Moveworks ist es America/Danmarkshavn, wo das ganze Jahr GMT gilt.',
  ],
  [
    'Under Profile and visibility, let anyone see the time zone, so that the next audit can tell.',
    'Lassen Sie unter „Profil und Sichtbarkeit“ alle die Zeitzone sehen, damit das nächste Audit sie erkennt.',
  ],
  [
    'Choose the same time zone as the service account, and let anyone see it.',
    'Wählen Sie dieselbe Zeitzone wie beim Dienstkonto und lassen Sie alle sie sehen.',
  ],
];

/** What the checks of the accounts are called, why they matter, and what a person does. */
export const accessChecks: readonly Phrase[] = [...titles, ...whys, ...steps];
