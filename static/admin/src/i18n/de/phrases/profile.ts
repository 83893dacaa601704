import type { Phrase } from '../../phrases';

const skills: readonly Phrase[] = [
  ['Any REST bot', 'Beliebiger REST-Bot'],
  ['Software access', 'Zugang zu Software'],
  ['Group access', 'Zugang zu Gruppen'],
  ['Ticket interception', 'Abfangen von Tickets'],
  ['Reminders', 'Erinnerungen'],
  ['Forms', 'Formulare'],
  ['Answers', 'Antworten'],
  ['Raise requests', 'Anfragen stellen'],
  ['Comment', 'Kommentieren'],
  ['Resolve', 'Lösen'],
  [
    'An employee asks for a program and gets it; the bot resolves the request.',
    'Jemand fragt nach einem Programm und bekommt es; der Bot löst die Anfrage.',
  ],
  [
    'An employee asks to join a group or list; the bot adds them and resolves the request.',
    'Jemand möchte in eine Gruppe oder Liste; der Bot fügt die Person hinzu und löst die Anfrage.',
  ],
  [
    'The bot answers a new, unassigned request first, and resolves it when the employee agrees.',
    'Der Bot beantwortet eine neue, nicht zugewiesene Anfrage zuerst und löst sie, wenn die fragende Person zustimmt.',
  ],
  [
    'An employee raises, follows, comments on and reopens requests in chat.',
    'Mitarbeitende stellen, verfolgen, kommentieren und öffnen Anfragen wieder, alles im Chat.',
  ],
  [
    'The bot reminds agents and employees of requests that nobody answers.',
    'Der Bot erinnert Agenten und Mitarbeitende an Anfragen, die niemand beantwortet.',
  ],
  [
    'The bot fills in fields of new requests so that they reach the right team.',
    'Der Bot füllt Felder neuer Anfragen aus, damit sie das richtige Team erreichen.',
  ],
  ['Needs about 3,000 requests a year to learn from.', 'Er braucht etwa 3.000 Anfragen im Jahr, um daraus zu lernen.'],
  [
    'An employee finds and fills in portal forms in chat.',
    'Mitarbeitende finden Formulare des Portals im Chat und füllen sie dort aus.',
  ],
  [
    'An employee gets answers from the knowledge base in chat.',
    'Mitarbeitende bekommen im Chat Antworten aus der Wissensdatenbank.',
  ],
  ['An employee raises a request in chat.', 'Jemand stellt im Chat eine Anfrage.'],
  ['An employee and an agent talk through the bot.', 'Mitarbeitende und Agenten reden über den Bot miteinander.'],
  ['The bot resolves a request by itself.', 'Der Bot löst eine Anfrage selbst.'],
];

const accessDemands: readonly Phrase[] = [
  ['A Jira account for the bot exists in production.', 'In der Produktion gibt es ein Jira-Konto für den Bot.'],
  [
    'The bot signs in with that account, so it is active.',
    'Der Bot meldet sich mit diesem Konto an, also ist es aktiv.',
  ],
  [
    'Someone signs in as the account and makes an API token there.',
    'Jemand meldet sich als dieses Konto an und erstellt dort ein API-Token.',
  ],
  ['The account is used by the bot and by nothing else.', 'Das Konto wird vom Bot benutzt und von nichts anderem.'],
  ['The account’s time zone is America/Danmarkshavn.', 'Die Zeitzone des Kontos ist America/Danmarkshavn.'],
  [
    'The account is a Jira Service Management user in Atlassian administration.',
    'Das Konto ist in der Atlassian-Administration ein Benutzer von Jira Service Management.',
  ],
  [
    'The account is in the project’s agent role (called Service Desk Team at first).',
    'Das Konto hat die Agentenrolle des Projekts (anfangs Service Desk Team genannt).',
  ],
  [
    'The account reads, raises, comments on and changes requests.',
    'Das Konto liest, stellt, kommentiert und ändert Anfragen.',
  ],
  [
    'Agent rights are enough: no page on Jira access asks for an administrator.',
    'Die Rechte eines Agenten genügen: Keine Seite über den Zugriff auf Jira verlangt einen Administrator.',
  ],
  [
    'The account has an API token, made while signed in as it.',
    'Das Konto hat ein API-Token, erstellt von jemandem, der damit angemeldet war.',
  ],
  [
    'No allow-list, sign-on rule or second factor stops the bot’s requests.',
    'Keine Zulassungsliste, keine Anmelderegel und kein zweiter Faktor hält die Aufrufe des Bots auf.',
  ],
  [
    'The vendor’s identity app is installed, so that Jira accounts match employees.',
    'Die Identitäts-App des Anbieters ist installiert, damit Jira-Konten zu Mitarbeitenden passen.',
  ],
  [
    'The service account and both test accounts are three accounts.',
    'Das Dienstkonto und die beiden Testkonten sind drei Konten.',
  ],
  ['An agent test account works in the project.', 'Ein Agenten-Testkonto arbeitet im Projekt.'],
  ['A customer test account can raise requests.', 'Ein Kunden-Testkonto kann Anfragen stellen.'],
  ['Both test accounts have the service account’s time zone.', 'Beide Testkonten haben die Zeitzone des Dienstkontos.'],
  [
    'Access is checked before the bot goes live, so this app must see the project.',
    'Der Zugriff wird geprüft, bevor der Bot in Betrieb geht, also muss diese App das Projekt sehen.',
  ],
];

const workflowDemands: readonly Phrase[] = [
  ['Every status belongs to one of the bot’s states.', 'Jeder Status gehört zu einem der Zustände des Bots.'],
  [
    'Every state has a status; where one is missing, a status is added.',
    'Jeder Zustand hat einen Status; wo einer fehlt, wird einer hinzugefügt.',
  ],
  [
    'Any status leads to Resolved, for every issue type the bot touches.',
    'Von jedem Status führt ein Weg zu „Gelöst“, für jeden Vorgangstyp, mit dem der Bot umgeht.',
  ],
  [
    'Any status leads to In Progress, for every issue type the bot touches.',
    'Von jedem Status führt ein Weg zu „In Arbeit“, für jeden Vorgangstyp, mit dem der Bot umgeht.',
  ],
  [
    'Any status leads to Reopened, for every issue type the bot touches.',
    'Von jedem Status führt ein Weg zu „Wieder geöffnet“, für jeden Vorgangstyp, mit dem der Bot umgeht.',
  ],
  ['The bot can resolve a request wherever it stands.', 'Der Bot kann eine Anfrage lösen, wo immer sie steht.'],
  [
    'The bot can start work on a request wherever it stands.',
    'Der Bot kann eine Anfrage in Arbeit nehmen, wo immer sie steht.',
  ],
  ['The bot can reopen a request wherever it stands.', 'Der Bot kann eine Anfrage wieder öffnen, wo immer sie steht.'],
  [
    'The bot may move, change and comment on a request wherever it stands.',
    'Der Bot darf eine Anfrage bewegen, ändern und kommentieren, wo immer sie steht.',
  ],
  [
    'No request gets stuck where the bot cannot move it on.',
    'Keine Anfrage bleibt stecken, wo der Bot sie nicht weiterbewegen kann.',
  ],
  [
    'No condition or validator refuses the bot’s transitions.',
    'Keine Bedingung und kein Validator verweigert die Übergänge des Bots.',
  ],
  [
    'Transitions made for the bot may be hidden from people, never from the bot.',
    'Übergänge für den Bot dürfen vor Menschen verborgen sein, nie vor dem Bot.',
  ],
  [
    'Assignee and every field set while resolving are on that transition’s screen.',
    'Die zugewiesene Person und jedes Feld, das beim Lösen gesetzt wird, stehen auf dem Bildschirm dieses Übergangs.',
  ],
  ['Resolving sets a resolution.', 'Das Lösen setzt eine Lösung.'],
  ['Reopening clears the resolution.', 'Das Wiederöffnen leert die Lösung.'],
  [
    'A request that people finish counts as finished too.',
    'Auch eine Anfrage, die Menschen abschließen, zählt als fertig.',
  ],
  ['An employee can answer on a finished request.', 'Mitarbeitende können auf eine fertige Anfrage antworten.'],
  ['Reopening clears the assignee.', 'Das Wiederöffnen leert die zugewiesene Person.'],
  ['The workflow can be changed where the bot needs it.', 'Der Workflow lässt sich ändern, wo der Bot es braucht.'],
  ['A change made for the bot stays in this project.', 'Eine Änderung für den Bot bleibt in diesem Projekt.'],
];

const projectDemands: readonly Phrase[] = [
  ['The project is a service project with a portal.', 'Das Projekt ist ein Serviceprojekt mit Portal.'],
  ['The bot offers what the portal offers.', 'Der Bot bietet, was das Portal bietet.'],
  ['Every required field can be filled from chat.', 'Jedes Pflichtfeld lässt sich aus dem Chat ausfüllen.'],
  ['The account reads every request of the project.', 'Das Konto liest jede Anfrage des Projekts.'],
  ['Nothing is required that chat does not ask for.', 'Nichts ist Pflicht, wonach der Chat nicht fragt.'],
  ['The bot may raise every request type for an employee.', 'Der Bot darf jeden Anfragetyp für andere stellen.'],
  [
    'Every request type leads to an issue type of the project.',
    'Jeder Anfragetyp führt zu einem Vorgangstyp des Projekts.',
  ],
  ['The bot reads the portal’s forms.', 'Der Bot liest die Formulare des Portals.'],
  ['All employees are customers of the project.', 'Alle Mitarbeitenden sind Kunden des Projekts.'],
  ['The bot reads knowledge base articles.', 'Der Bot liest Artikel der Wissensdatenbank.'],
  ['A test project exists, made like production.', 'Es gibt ein Testprojekt, das wie die Produktion gebaut ist.'],
  ['The test project has production’s issue types.', 'Das Testprojekt hat die Vorgangstypen der Produktion.'],
  ['The test project works like production.', 'Das Testprojekt arbeitet wie die Produktion.'],
  ['The test project offers production’s request types.', 'Das Testprojekt bietet die Anfragetypen der Produktion.'],
  ['All accounts have the same access in the test project.', 'Alle Konten haben im Testprojekt denselben Zugriff.'],
  [
    'Trying something out in the test project leaves production alone.',
    'Etwas im Testprojekt auszuprobieren lässt die Produktion unberührt.',
  ],
];

const restDemands: readonly Phrase[] = [
  ['The bot has an account.', 'Der Bot hat ein Konto.'],
  ['Its account is active.', 'Sein Konto ist aktiv.'],
  ['Its account may do what the skills do.', 'Sein Konto darf tun, was die Skills tun.'],
  ['Its account may do no more.', 'Sein Konto darf nicht mehr.'],
  [
    'Raising a request for somebody else takes an agent’s licence.',
    'Eine Anfrage für andere zu stellen verlangt eine Agentenlizenz.',
  ],
  ['The project can be judged.', 'Das Projekt lässt sich beurteilen.'],
  ['The bot has a token.', 'Der Bot hat ein Token.'],
  ['The project has a portal.', 'Das Projekt hat ein Portal.'],
  ['Its account sees the requests.', 'Sein Konto sieht die Anfragen.'],
  ['Every field that Jira requires is asked for.', 'Nach jedem Feld, das Jira verlangt, wird gefragt.'],
  ['Every required field can be filled over REST.', 'Jedes Pflichtfeld lässt sich über REST ausfüllen.'],
  ['The bot may raise every request type.', 'Der Bot darf jeden Anfragetyp stellen.'],
  ['The bot knows what each status means.', 'Der Bot weiß, was jeder Status bedeutet.'],
  ['No status refuses what the skills do.', 'Kein Status verweigert, was die Skills tun.'],
  ['Nothing refuses the bot’s transition.', 'Nichts verweigert den Übergang des Bots.'],
  ['There is a place to try the bot out.', 'Es gibt einen Ort, um den Bot auszuprobieren.'],
];

/** What a bot can do, and what its vendor asks for. */
export const profile: readonly Phrase[] = [
  ...skills,
  ...accessDemands,
  ...workflowDemands,
  ...projectDemands,
  ...restDemands,
];
