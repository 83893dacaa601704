import type { CheckWords } from '../../speak';

export const requestsChecks = {
  'approval-rule-enabled': {
    title: 'Eine Automatisierungsregel meldet dem Bot wartende Genehmigungen',
    problem: 'Nicht bestätigt: Eine Automatisierungsregel meldet dem Bot wartende Genehmigungen',
    why:
      'Die Erweiterung des Bots für Genehmigungen fragt Jira nichts: Eine Regel des Projekts meldet sie ihr. ' +
      'Ohne die Regel, oder wenn sie aus ist, hört im Chat niemand etwas. Keine App darf solche Regeln lesen.',
    steps: [
      'Öffnen Sie in den Projekteinstellungen „Automatisierung“ und legen Sie eine Regel mit dem Auslöser ' +
        '„Genehmigung erforderlich“ an.',
      'Fügen Sie einen Zweig für alle hinzu, die genehmigen, über den Smart Value des Felds „Genehmigungen“, ' +
        'mit einer Variablen.',
      'Fügen Sie im Zweig die Bedingung hinzu, dass die E-Mail-Adresse der Variablen nicht leer ist.',
      'Fügen Sie dann „Webanfrage senden“ hinzu: POST an die Adresse des Ereignisses beim Anbieter des Bots, ' +
        'mit dessen Schlüssel in einem verborgenen Header. Nennen Sie im Inhalt die genehmigende Person als ' +
        'Empfänger und verweisen Sie auf die Anfrage.',
      'Schalten Sie die Regel ein, stellen Sie eine Testanfrage, die um Genehmigung bittet, und sehen Sie in ' +
        'das Audit-Protokoll der Regel.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest, mit dem Namen der Regel. ' +
        'Schreiben Sie nie den Schlüssel auf.',
    ],
  },
  'approvals-configured': {
    title: 'Anfragetypen, die Genehmigung brauchen, bitten im Workflow darum',
    problem: 'Keine Anfrage bittet um Genehmigung, oder niemand wird gefragt',
    why:
      'Der Bot meldet denen, die genehmigen, was auf sie wartet, sobald Jira fragt. ' +
      'Wo der Workflow keine Genehmigung hat oder kein Feld dafür, erfährt nie jemand davon.',
    steps: [
      'Öffnen Sie den Workflow eines Anfragetyps, der Genehmigung braucht, und wählen Sie den Status, in dem er ' +
        'wartet.',
      'Fügen Sie dem Status eine Genehmigung hinzu: das Feld mit denen, die genehmigen, wie viele zustimmen ' +
        'müssen, und die Übergänge für beide Antworten.',
      'Zeigen Sie das Feld im Anfragetyp, oder lassen Sie es von einer Regel füllen.',
    ],
  },
  'execution-modes-chosen': {
    title: 'Für jeden Anfragetyp ist ein Ausführungsmodus gewählt',
    problem: 'Nicht bestätigt: ein Ausführungsmodus für jeden Anfragetyp',
    why:
      'Im überwachten Modus weist zuerst jemand aus dem Team Rovo Service zu, im autonomen beginnt es von selbst. ' +
      'Der falsche Modus lässt Mitarbeitende warten oder einen Agenten handeln, wo jemand entscheiden sollte.',
    steps: [
      'Prüfen Sie, ob das Projekt keine geschützten Gesundheitsdaten enthält: Atlassian rät dort von Rovo Service ab.',
      'Sehen Sie in den Einstellungen des Projekts den Ausführungsmodus jedes Anfragetyps an. ' +
        'Beginnen Sie überwacht und bleiben Sie dabei, wo sich ein Schritt nicht rückgängig machen lässt.',
      'Halten Sie das Ergebnis unter „Befunde“ bei dieser Prüfung fest und nennen Sie die autonomen Anfragetypen.',
    ],
  },
  'forms-readable': {
    title: 'Formulare lassen sich lesen und beantworten',
    problem: 'Ein Formular lässt sich nicht ausfüllen',
    why:
      'Der Bot fragt, was das Formular fragt. Eine Pflichtfrage, die nirgends gezeigt wird oder nichts zur ' +
      'Auswahl bietet, kann niemand beantworten: Es geht nicht weiter.',
    steps: [
      'Öffnen Sie in den Projekteinstellungen „Formulare“ und das im Befund genannte Formular.',
      'Fügen Sie die Frage dem Formular wieder hinzu oder machen Sie sie optional.',
      'Geben Sie einer Auswahl mindestens eine Option.',
      'Ließ sich das Formular gar nicht lesen, prüfen Sie, ob diese App das Projekt sehen darf.',
    ],
  },
  'request-type-issue-types-present': {
    title: 'Anfragetypen führen zu Vorgangstypen des Projekts',
    problem: 'Ein Anfragetyp zeigt auf einen fehlenden Vorgangstyp',
    why:
      'Jede Anfrage wird ein Vorgang. Wurde sein Vorgangstyp aus dem Projekt entfernt, kann Jira ihn nicht ' +
      'erstellen, und es erscheint ein Fehler, den der Bot nicht erklären kann.',
    steps: [
      'Nehmen Sie den Vorgangstyp wieder in das Vorgangstypschema des Projekts auf.',
      'Wurde er endgültig entfernt, ersetzen Sie den Anfragetyp durch einen, der zu einem Vorgangstyp des ' +
        'Projekts führt.',
    ],
  },
  'request-types-fillable': {
    title: 'Anfragetypen lassen sich aus dem Chat ausfüllen',
    problem: 'Manche Anfragetypen lassen sich im Chat nicht ausfüllen',
    why:
      'Wenn ein Pflichtfeld im Chat von niemandem ausgefüllt werden kann, lehnt Jira die Anfrage ab. ' +
      'Wer alle Fragen des Bots beantwortet hat, steht am Ende mit leeren Händen da.',
    steps: [
      'Öffnen Sie das Anfrageformular des Anfragetyps.',
      'Geben Sie einem ausgeblendeten Pflichtfeld einen voreingestellten Wert oder blenden Sie es ein.',
      'Geben Sie einer Pflichtauswahl mindestens eine Option.',
      'Machen Sie ein Feld optional, das eine Datei oder ein Asset verlangt, oder überlassen Sie diesen ' +
        'Anfragetyp dem Portal.',
    ],
  },
  'request-types-open-to-bot': {
    title: 'Anfragetypen stehen dem Dienstkonto offen',
    problem: 'Der Bot darf Anfragen mancher Anfragetypen nicht stellen',
    why:
      'Einen eingeschränkten Anfragetyp können nur die auf seiner Liste stellen. ' +
      'Der Bot bietet ihn an, sammelt die Antworten und wird am Ende abgewiesen.',
    steps: [
      'Öffnen Sie die Anfragetypen des Projekts, wählen Sie diesen aus und klicken Sie auf sein Schloss.',
      'Fügen Sie das Dienstkonto oder eine Gruppe, in der es ist, denen hinzu, die ihn stellen dürfen. ' +
        'Agent oder App zu sein genügt nicht.',
    ],
  },
  'request-types-visible': {
    title: 'Anfragetypen werden im Portal gezeigt',
    problem: 'Manche Anfragetypen fehlen im Portal',
    why:
      'Der Bot bietet, was das Portal bietet. Ein Anfragetyp in keiner Portalgruppe existiert für Mitarbeitende ' +
      'nicht, und sie wählen stattdessen einen falschen.',
    steps: [
      'Öffnen Sie die Anfragetypen des Projekts.',
      'Fügen Sie den Anfragetyp einer Portalgruppe hinzu. Soll er verborgen bleiben, lassen Sie ihn: ' +
        'Agenten können ihn weiter benutzen.',
    ],
  },
  'required-fields-asked': {
    title: 'Anfragetypen fragen nach jedem Feld, das Jira verlangt',
    problem: 'Jira verlangt ein Feld, nach dem ein Anfragetyp nicht fragt',
    why:
      'Ein Feld kann für einen Vorgangstyp Pflicht sein, ohne dass der Anfragetyp danach fragt. ' +
      'Jira lehnt die Anfrage dann ab, und was niemand gefragt hat, kann auch niemand beantworten.',
    steps: [
      'Öffnen Sie das Anfrageformular des Anfragetyps und fügen Sie das Feld hinzu, oder fügen Sie es verborgen ' +
        'mit einem voreingestellten Wert hinzu.',
      'Oder machen Sie das Feld für diesen Vorgangstyp im Feldschema (Feldkonfiguration) des Projekts optional; ' +
        'es kann auch andere Projekte betreffen.',
      'Hat das Feld einen Standardwert, probieren Sie es mit einer Anfrage aus: Jira füllt es womöglich selbst.',
    ],
  },
  'service-desk-present': {
    title: 'Das Projekt ist ein Serviceprojekt mit Portal',
    problem: 'Kein Serviceprojekt',
    why:
      'Anfragetypen, Kunden und Formulare gibt es nur in Serviceprojekten. ' +
      'In jedem anderen Projekt hat der Bot nichts anzubieten.',
    steps: [
      'Wählen Sie das Serviceprojekt, in dem die Anfragen der Mitarbeitenden ankommen.',
      'Gibt es keines, erstellen Sie eines in Jira und richten Sie es hier ein.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
