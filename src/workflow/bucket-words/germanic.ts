import type { WordList } from './signal';

/** English, German, Dutch, Swedish, Danish, Norwegian. */
export const GERMANIC_WORDS: Readonly<Record<string, WordList>> = {
  en: {
    open:
      'open|opened|new|to do|todo|backlog|backlogs|ice box|icebox|selected for|not started|not yet started|' +
      'unstarted|unassigned|untriaged|triage|waiting for triage|waiting triage|awaiting triage|pending triage|' +
      'needs triage|ready for development|ready for dev|ready for work|ready for sprint|ready to start|' +
      'ready to work|ready for triage|inbox|funnel|idea|ideas|draft|parking lot|up next|next up|' +
      'waiting for assignment|awaiting assignment|pending assignment',
    'soft-open':
      'submitted|received|requested|request|registered|logged|reported|created|create|planned|queued|in queue|' +
      'queue|ready|raised|selected|proposed|intake|prioritized|prioritised',
    reopened: 'reopened|re opened|reopen|opened again',
    'core-progress':
      'in progress|inprogress|work in progress|wip|doing|working|in process|ongoing|on going|in review|' +
      'under review|in development|in testing|in test|in qa|under investigation|being worked on|active|in work|' +
      'started|restarted|in action',
    progress:
      'progress|progressing|processing|review|reviewing|reviewed|peer review|code review|test|testing|tested|qa|' +
      'uat|development|develop|developing|dev|investigating|investigation|escalated|escalation|analysis|' +
      'analyzing|analysing|assess|assessing|assessment|assigned|acknowledged|build|building|deploying|' +
      'deployment|validating|validate|validation|verify|verifying|verification|merged|merge|fix|fixing|' +
      'reproduce|scheduled|implement|implementing|implementation|diagnosis|diagnosing|in design|design|' +
      'designing|staging|monitoring|troubleshooting|ready for|ready to|to be tested|planning|being|authorize|' +
      'authorizing|under|responded|replied|customer replied|customer responded|releasing|rollout|fulfilling|' +
      'fulfillment|provisioning|triaged|triaging|in triage|being triaged|rework|procurement|shipping|shipped|' +
      'in transit|ordered|blocked|impeded|handover|signing|sign off',
    wait:
      'waiting for|waiting on|waiting|wait for|wait|wait on|awaiting|await|awaits|pending|on hold|hold|onhold|' +
      'paused|suspended|stalled|needs|need|needed|required|requires|require|requested from|returned to|back to|' +
      'snoozed|deferred|parked|postponed|follow up',
    requester:
      'customer|customers|client|clients|user|users|end user|requester|requestor|requesters|reporter|caller|' +
      'employee|employees|submitter|consumer|originator|contact|the user|applicant',
    reply:
      'information|info|more information|more info|additional information|additional info|input|feedback|reply|' +
      'response|answer|details|clarification|confirmation|user response',
    team:
      'support|agent|team|customer support|customer service|customer care|support team|service desk|help desk|' +
      'helpdesk|it|engineering|developer|developers|vendor|vendors|supplier|third party|3rd party|partner|' +
      'provider|approval|approvals|approver|manager|management|manager approval|cab|parts|part|delivery|hardware|' +
      'change|release|security|legal|hr|finance|admin|administrator|operations|ops|deploy|dependency|external|' +
      'invoice|payment',
    'asks-requester':
      'needs info|need info|info needed|needs information|info required|information required|more info needed|' +
      'more information needed|information requested|info requested|with customer|with user|with requester|' +
      'with client|customer action|user action|action required by customer|clarification needed|' +
      'needs clarification|feedback required|feedback needed|pending reply',
    done:
      'resolved|closed|done|completed|complete|solved|cancelled|canceled|wont do|won t do|wont fix|won t fix|' +
      'duplicate|duplicated|withdrawn|archived|abandoned|obsolete|deprecated|fulfilled|no action required|' +
      'not an issue|not a bug|not reproducible|cannot reproduce|invalid|discarded|decommissioned|expired|' +
      'terminated|auto closed|autoclosed|resolution provided|dropped',
    'weak-done':
      'finished|fixed|delivered|accepted|approved|passed|released|deployed|published|verified|implemented|' +
      'validated|live|in production|handled|answered|ended|remediated|signed off|actioned|processed|paid|' +
      'confirmed|provided|mitigated|failed|unsuccessful|successful|succeeded|granted',
    refused: 'rejected|declined|denied|refused|disapproved|not approved|turned down',
    not: 'not|non|never|no|to be|almost|partially|partly|half',
  },
  de: {
    open:
      'offen|offene|neu|neue|zu erledigen|zu bearbeiten|nicht begonnen|noch nicht begonnen|nicht gestartet|' +
      'aufgaben|ausgewahlt fur|nicht zugewiesen|eingang|posteingang|vorrat|rückstand|wartet auf bearbeitung|' +
      'wartet auf zuweisung|entwurf|idee',
    'soft-open':
      'eingegangen|eingereicht|erfasst|angelegt|gemeldet|erstellt|geplant|angefragt|beantragt|aufgenommen|' +
      'bereit|empfangen',
    reopened:
      'wiedereröffnet|wieder eröffnet|erneut geöffnet|wieder offen|wieder geöffnet|wiedergeöffnet|wiedereroeffnet',
    'core-progress':
      'in arbeit|in bearbeitung|wird bearbeitet|in prüfung|wird geprüft|in entwicklung|in umsetzung|begonnen|' +
      'gestartet|angefangen|laufend|in ausführung|in überprüfung|im test|in klärung|in pruefung',
    progress:
      'planung|in planung|prüfung|prüfen|überprüfung|entwicklung|umsetzung|analyse|untersuchung|abnahme|' +
      'eskaliert|zugewiesen|freigabe|tests|getestet|testen|bearbeitung|klärung|bereit für|bereit zur|bereit zum|' +
      'qualitätssicherung|qs|implementierung|bestellt|geprüft|angenommen|diagnose|zugeteilt|eingeplant|' +
      'terminiert',
    wait:
      'wartet auf|warten auf|wartet|warten|wartend|warte auf|in wartestellung|ausstehend|angehalten|pausiert|' +
      'zurückgestellt|zurückgewiesen an|benötigt|erforderlich|wartestatus|steht aus|on hold|ruhend|schwebend',
    requester:
      'kunde|kunden|kundin|benutzer|anwender|nutzer|melder|antragsteller|mitarbeiter|anforderer|kundenantwort|' +
      'kundenrückmeldung|kundenfeedback|benutzerantwort|anwenderantwort|auftraggeber|ersteller|anfragender',
    reply: 'antwort|rückmeldung|informationen|infos|weitere informationen|angaben|eingabe|bestätigung',
    team:
      'kundenservice|kundendienst|kundensupport|dienstleister|lieferant|lieferanten|hersteller|genehmigung|' +
      'freigabe durch|drittanbieter|dritte|vorgesetzten|vorgesetzter|extern|lieferung|bestellung|abteilung',
    'asks-requester':
      'rückfrage|rückfragen|rückfrage an kunden|rückfrage beim kunden|feedback nötig|informationen benötigt|' +
      'infos benötigt|beim kunden|bei kunde|bei kunden|beim anwender',
    done:
      'erledigt|geschlossen|gelöst|geloest|fertig|fertiggestellt|abgeschlossen|beendet|behoben|storniert|' +
      'abgebrochen|zurückgezogen|archiviert|duplikat|verworfen|hinfällig',
    'weak-done':
      'genehmigt|freigegeben|ausgeliefert|geliefert|veröffentlicht|bestätigt|umgesetzt|abgenommen|beantwortet|' +
      'bereitgestellt',
    refused: 'abgelehnt|zurückgewiesen|nicht genehmigt|verweigert',
    not: 'nicht|noch nicht|kein|keine|teilweise|fast',
  },
  nl: {
    open:
      'openstaand|nieuw|nieuwe|te doen|nog te doen|nog niet begonnen|niet gestart|niet begonnen|niet toegewezen|' +
      'concept|geselecteerd voor|werkvoorraad',
    'soft-open': 'ingediend|ontvangen|aangemaakt|geregistreerd|aangemeld|gepland|aangevraagd|gereed voor',
    reopened: 'heropend|opnieuw geopend|opnieuw open',
    'core-progress':
      'in behandeling|in uitvoering|bezig|onderhanden|mee bezig|in ontwikkeling|in bewerking|wordt aan gewerkt|' +
      'gestart|lopend|wordt behandeld|actief|in onderzoek',
    progress:
      'beoordeling|onderzoek|controle|geëscaleerd|toegewezen|testen|getest|ontwikkeling|ter beoordeling|' +
      'klaar voor|uitvoering|behandeling|acceptatietest|besteld|in beoordeling|nakijken',
    wait:
      'wacht op|wachten op|wachtend op|wacht|wachten|in de wacht|in wacht|aangehouden|uitgesteld|' +
      'in afwachting van|in afwachting|gepauzeerd|nodig|vereist|onderbroken|on-hold',
    requester: 'klant|klanten|gebruiker|gebruikers|aanvrager|melder|medewerker|eindgebruiker|indiener|verzoeker',
    reply: 'reactie|antwoord|informatie|meer informatie|aanvullende informatie|terugkoppeling|bevestiging|gegevens',
    team: 'klantenservice|leverancier|leveranciers|goedkeuring|derde partij|derden|levering|leidinggevende',
    'asks-requester':
      'bij klant|bij gebruiker|bij aanvrager|informatie nodig|meer informatie nodig|info nodig|terug naar aanvrager',
    done:
      'gereed|klaar|gesloten|opgelost|afgerond|voltooid|afgehandeld|afgesloten|geannuleerd|ingetrokken|' +
      'gearchiveerd|dubbel|vervallen|afgemeld',
    'weak-done': 'goedgekeurd|geleverd|opgeleverd|geaccepteerd|gepubliceerd|beantwoord|uitgevoerd|geverifieerd',
    refused: 'afgewezen|geweigerd|afgekeurd|niet goedgekeurd',
    not: 'niet|nog niet|geen|deels|bijna',
  },
  sv: {
    open:
      'öppen|öppet|öppna|ny|nytt|nya|att göra|ej påbörjad|ej påbörjat|inte påbörjad|inte påbörjat|ej startad|' +
      'otilldelad|inkorg',
    'soft-open':
      'inkommen|inkommet|mottagen|mottaget|registrerad|registrerat|inskickad|planerad|planerat|skapad|skapat|' +
      'beställning',
    reopened: 'återöppnad|återöppnat|öppnad igen|åter öppen',
    'core-progress':
      'pågående|pågår|under arbete|under behandling|under utredning|påbörjad|påbörjat|under utveckling|' +
      'arbetas med|handläggs|aktiv|under granskning|startad',
    progress:
      'granskning|granskas|utredning|utreds|testas|utveckling|eskalerad|eskalerat|tilldelad|tilldelat|klar för|' +
      'redo för|analys|verifiering|beställd',
    wait: 'väntar på|väntar|väntande|inväntar|avvaktar|pausad|pausat|parkerad|vilande|behöver|behövs|krävs|i väntan på',
    requester: 'kund|kunden|kunder|användare|användaren|beställare|beställaren|anmälare|anmälaren|kundsvar|medarbetare',
    reply: 'svar|information|mer information|återkoppling|uppgifter|komplettering|bekräftelse',
    team: 'kundtjänst|kundsupport|leverantör|leverantören|godkännande|tredje part|tredjepart|leverans|chef',
    'asks-requester': 'hos kund|hos användare|behöver kompletteras|komplettering krävs',
    done:
      'klar|klart|färdig|färdigt|stängd|stängt|avslutad|avslutat|löst|åtgärdad|åtgärdat|slutförd|slutfört|' +
      'avbruten|avbrutet|makulerad|arkiverad|dubblett|annullerad|inställd|utförd|utfört',
    'weak-done': 'godkänd|godkänt|levererad|levererat|publicerad|accepterad|besvarad|verifierad|beviljad',
    refused: 'avvisad|avvisat|nekad|nekat|avslagen|avslaget|ej godkänd|avböjd',
    not: 'ej|inte|icke|delvis|nästan',
  },
  da: {
    open:
      'åben|åbne|ny|nye|nyt|at gøre|ikke startet|ikke påbegyndt|ikke begyndt|opgaver|ufordelt|ikke tildelt|' +
      'indbakke',
    'soft-open': 'modtaget|indsendt|registreret|oprettet|planlagt|anmodet|indmeldt',
    reopened: 'genåbnet|åbnet igen|genaabnet',
    'core-progress':
      'i gang|igangværende|under behandling|under udarbejdelse|behandles|påbegyndt|startet|under udvikling|' +
      'arbejdes på|aktiv|under arbejde|under udførelse|under gennemgang',
    progress: 'gennemgang|undersøgelse|undersøges|eskaleret|tildelt|udvikling|klar til|testes|analyse|godkendes',
    wait: 'afventer|venter på|venter|ventende|på hold|sat i bero|i bero|udskudt|mangler|kræver|sat på pause|pauseret',
    requester: 'kunde|kunden|kunder|bruger|brugeren|brugere|rekvirent|anmelder|medarbejder|kundesvar',
    reply: 'svar|oplysninger|information|flere oplysninger|tilbagemelding|bekræftelse',
    team: 'kundeservice|kundesupport|leverandør|leverandøren|godkendelse|tredjepart|tredje part|levering|leder',
    'asks-requester': 'hos kunde|hos bruger|mangler oplysninger|mangler info',
    done:
      'færdig|afsluttet|lukket|løst|udført|fuldført|annulleret|aflyst|arkiveret|trukket tilbage|gennemført|klaret|' +
      'dublet|afsluttede',
    'weak-done': 'godkendt|leveret|accepteret|publiceret|besvaret|frigivet|bekræftet',
    refused: 'afvist|afslået|ikke godkendt',
    not: 'ikke|delvist|næsten',
  },
  no: {
    open:
      'åpen|åpent|åpne|ny|nye|nytt|å gjøre|gjøremål|ikke startet|ikke påbegynt|ikke begynt|innboks|ufordelt|' +
      'ikke tildelt|kø',
    'soft-open': 'mottatt|innsendt|registrert|opprettet|planlagt|meldt inn|innmeldt',
    reopened: 'gjenåpnet|åpnet igjen',
    'core-progress':
      'under arbeid|pågår|pågående|i arbeid|påbegynt|under utvikling|arbeides med|startet|under utredning|' +
      'under vurdering|jobbes med|under gjennomgang|aktiv',
    progress:
      'gjennomgang|undersøkelse|undersøkes|eskalert|tildelt|utvikling|klar for|klar til|testes|vurdering|' +
      'godkjennes|behandling|til godkjenning',
    wait: 'venter på|venter|avventer|på vent|satt på vent|utsatt|mangler|trenger|krever|satt på pause',
    requester: 'kunde|kunden|kunder|bruker|brukeren|brukere|innmelder|bestiller|ansatt|kundesvar',
    reply: 'svar|informasjon|mer informasjon|tilbakemelding|opplysninger|bekreftelse',
    team: 'kundeservice|kundestøtte|leverandør|leverandøren|godkjenning|tredjepart|tredje part|levering|leder',
    'asks-requester': 'hos kunde|hos bruker|mangler informasjon|trenger mer informasjon',
    done:
      'ferdig|fullført|avsluttet|lukket|løst|utført|avbrutt|kansellert|avlyst|arkivert|trukket|duplikat|' +
      'gjennomført',
    'weak-done': 'godkjent|levert|akseptert|publisert|besvart|frigitt|bekreftet',
    refused: 'avvist|avslått|ikke godkjent',
    not: 'ikke|delvis|nesten',
  },
};
