import type { RefusalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

type OfTools =
  'bot-keys' | 'public-key' | 'comparison' | 'customers' | 'hand-over' | 'new-test-project' | 'workflow-pages';

/** What keys, comparisons, test projects, employee lists, workflow files and packages are refused for. */
export const refusalsOfTools: Translations<Pick<RefusalSays, OfTools>> = {
  'bot-keys': {
    revoked: 'Dieser Schlüssel ist widerrufen.',
    makeNew: 'Legen Sie einen neuen an.',
    noSuchKey: 'Es gibt keinen solchen Schlüssel.',
    jwtPartsGoTogether:
      'Aussteller, Zielgruppe und öffentlicher Schlüssel gehören zu Schlüsseln der Art JWT, und nur zu ihnen.',
    correctForm: 'Korrigieren Sie das Formular und versuchen Sie es erneut.',
    full: ({ count }) => `Es gibt bereits ${count} Schlüssel.`,
    revokeOrRotate: 'Widerrufen Sie einen, der nicht mehr gebraucht wird, oder erneuern Sie einen davon.',
    rotatedMeanwhile: 'Jemand hat diesen Schlüssel im selben Moment erneuert.',
    projectNotSetUp: ({ id }) => `Das Projekt mit der ID ${id} ist nicht eingerichtet.`,
    setUpFirst: 'Richten Sie es zuerst ein; ein Bot liest nur eingerichtete Projekte.',
    needsPublicKey: 'Ein Schlüssel dieser Art braucht den öffentlichen Schlüssel des Token-Ausstellers.',
    pasteIt: 'Fügen Sie ihn ein und versuchen Sie es erneut.',
    letsNobodyIn: 'Dieser Schlüssel lässt niemanden ein.',
    chooseAnother: 'Er ist widerrufen oder abgelaufen; wählen Sie einen anderen Schlüssel, oder erneuern Sie ihn.',
  },
  'public-key': {
    private: 'Das ist ein privater Schlüssel. Behalten Sie ihn für sich und erzeugen Sie ein neues Paar.',
    unreadable: 'Das ist weder ein PEM noch ein JWK eines öffentlichen Schlüssels.',
    wrongKind: ({ bits }) =>
      `Nötig ist ein Schlüssel für RS256 (RSA mit mindestens ${bits} Bit) oder ES256 (Kurve P-256).`,
    wrongSize: ({ least, most, bits }) =>
      `Nötig ist ein RSA-Schlüssel mit ${least} bis ${most} Bit; dieser hat ${bits}.`,
    weakExponent:
      'Der Exponent dieses RSA-Schlüssels ist schwach: Er muss ungerade sein, mindestens 65537 und kleiner als ' +
      '2 hoch 256.',
    primeModulus: 'Der Modul dieses RSA-Schlüssels ist eine Primzahl, also kann jeder seine private Hälfte ausrechnen.',
    smallFactor:
      'Der Modul dieses RSA-Schlüssels hat einen kleinen Faktor, also kann jeder seine private Hälfte ausrechnen.',
    closePrimes:
      'Die beiden Primzahlen dieses RSA-Schlüssels liegen nah beieinander, also kann jeder seine private Hälfte ' +
      'ausrechnen.',
    pastePublicKey: 'Fügen Sie den öffentlichen Schlüssel des Token-Ausstellers des Bots ein.',
  },
  comparison: {
    withItself: 'Ein Projekt gleicht immer sich selbst.',
    chooseAnother: 'Wählen Sie ein anderes Projekt zum Vergleichen.',
  },
  customers: {
    nobodyChosen: 'Niemand wurde zum Hinzufügen ausgewählt.',
    compareFirst: 'Vergleichen Sie zuerst.',
    replaced: 'Dieser Vergleich wurde durch einen neueren ersetzt.',
    noResult: 'Der Vergleich hat noch kein Ergebnis.',
    waitForEnd: 'Warten Sie, bis er endet.',
    changedMeanwhile: 'Jemand anderes hat diesen Vergleich im selben Moment geändert.',
    notAnAnswer: 'Das ist keine Antwort auf die Frage.',
    organizationsHidden:
      'Jira zeigt Organisationen nur Konten mit Agentenlizenz, und die App gilt als Konto ohne Lizenz.',
    takeGroupOrFile: 'Nehmen Sie stattdessen eine Gruppe oder eine CSV-Datei; beides geht ohne Organisationen.',
    addedAlready: 'Mit diesem Vergleich wurden bereits Personen hinzugefügt.',
    compareAgainOrRetry: 'Vergleichen Sie zuerst erneut, oder versuchen Sie es mit den fehlgeschlagenen noch einmal.',
    tooOld: 'Der Vergleich ist älter als zwölf Stunden.',
    compareAgain: 'Vergleichen Sie zuerst erneut.',
    invitesToDesksOnly: 'Jira lädt Personen zu einem Servicedesk ein, nicht zu einer Organisation.',
    chooseDesk: 'Wählen Sie den Servicedesk oder keine Einladungen.',
    beingCompared: ({ project }) => `${project} wird bereits verglichen.`,
    waitOrCancel: 'Warten Sie, bis es endet, oder brechen Sie es ab.',
    noSuchGroup: 'In Jira gibt es keine Gruppe mit dieser ID.',
    chooseGroupAgain: 'Wählen Sie die Gruppe erneut.',
    partMissing: 'Ein Teil der Datei fehlt.',
    noWholeFile: 'Es gibt keine vollständige Datei zum Vergleichen.',
    chooseFileAgain: 'Wählen Sie die Datei erneut.',
    nobodyInFile: 'Niemand in dieser Datei würde verglichen.',
    chooseColumn: 'Wählen Sie die Spalte mit den E-Mail-Adressen oder Konto-IDs der Mitarbeitenden.',
    noAddresses: 'Keine Spalte dieser Datei enthält E-Mail-Adressen oder Konto-IDs.',
    exportWithAddresses: 'Exportieren Sie die Mitarbeiterliste mit E-Mail-Adressen als CSV und wählen Sie diese Datei.',
    notText: 'Diese Datei ist kein Text.',
    saveAsCsv:
      'Speichern Sie die Liste als CSV und wählen Sie diese Datei; eine Arbeitsmappe kann nicht gelesen werden.',
    lineTooLong: 'Eine Zeile dieser Datei ist länger als 100.000 Zeichen.',
    exportOnePersonALine: 'Exportieren Sie die Liste erneut als CSV, mit einer Person in jeder Zeile.',
    columnsMissing: 'Diese Datei hat die gewählten Spalten nicht.',
    chooseAmongColumns: 'Lesen Sie die Datei noch einmal und wählen Sie unter ihren eigenen Spalten.',
  },
  'hand-over': {
    replaced: 'Dieses Paket wurde durch ein neueres ersetzt.',
    downloadNewer: 'Laden Sie die Seite neu und laden Sie jenes herunter.',
    noSuchPart: 'Das Paket hat keinen solchen Teil.',
    downloadAgain: 'Laden Sie die Seite neu und laden Sie es erneut herunter.',
    noSuchFile: 'Das Paket hat keine solche Datei.',
    chooseListedFile: 'Laden Sie die Seite neu und wählen Sie eine Datei der Liste.',
    notAudited: ({ project }) => `${project} hatte noch kein Audit.`,
    auditIsAPart: 'Führen Sie zuerst ein Audit aus: Seine Befunde sind Teil des Pakets.',
    reportTooOld: ({ project }) =>
      `Das letzte Audit von ${project} stammt aus einer frühen Version der App, die nicht vermerkte, wen ihre ` +
      'Sätze nennen.',
    auditAgain: 'Führen Sie das Audit erneut aus und teilen Sie dann dessen Bericht.',
    nothingStored: 'Die Einrichtung oder das Audit dieses Projekts ist nicht mehr gespeichert.',
    saveAndAudit: 'Speichern Sie die Einrichtung, führen Sie ein Audit aus und erstellen Sie das Paket dann neu.',
    notTaken: 'Der Forge-Speicher hat das Paket nicht angenommen. Falls es ein früheres gab, ist es noch da.',
    makeAgain: 'Erstellen Sie es neu; wenn es so bleibt, senden Sie dies an die Person, die diese App betreut.',
  },
  'new-test-project': {
    notAKey: ({ key }) => `„${key}“ ist kein Projektschlüssel.`,
    howKeysAre: 'Verwenden Sie zwei bis zehn Großbuchstaben und Ziffern, zuerst einen Buchstaben.',
    keyTaken: ({ key, name }) => `Der Schlüssel ${key} gehört zum Projekt „${name}“.`,
    chooseAnotherKey: 'Wählen Sie einen anderen Schlüssel.',
    keyRefused: ({ key, fault }) => `Jira lehnt den Schlüssel ${key} für ein neues Projekt ab: ${fault}`,
    emptyRecycleBin:
      'Falls dieses Projekt im Papierkorb liegt, stellen Sie es dort wieder her oder löschen Sie es endgültig; ' +
      'sonst wählen Sie einen anderen Schlüssel.',
    nameTooLong: ({ count, most }) => `Der Name hat ${count} Zeichen; Jira nimmt ${most} an.`,
    chooseShorterName: 'Wählen Sie einen kürzeren Namen.',
    nameTaken: ({ key, name }) => `Das Projekt ${key} heißt bereits „${name}“.`,
    chooseAnotherName: 'Wählen Sie einen anderen Namen.',
    noIssueTypeScheme: 'Jira nennt das Vorgangstypschema dieses Projekts nicht.',
    noWorkflowScheme: 'Jira nennt das Workflowschema dieses Projekts nicht.',
    noWorkflows: 'Jira nennt die Workflows dieses Projekts nicht.',
    noScreenScheme: 'Jira nennt das Vorgangstyp-Bildschirmschema dieses Projekts nicht.',
    checkApp: 'Prüfen Sie, ob die App Jira verwalten darf, und versuchen Sie es erneut.',
    notAServiceProject: ({ project }) =>
      `${project} ist kein Serviceprojekt, ein Testprojekt davon hätte also kein Portal.`,
    pickServiceProject: 'Wählen Sie ein Serviceprojekt.',
    teamManaged: ({ project }) =>
      `${project} wird vom Team verwaltet: Seine Vorgangstypen, Workflows und Felder sind seine eigenen, und ` +
      'keine API von Jira kopiert sie.',
    repeatByHand:
      'Legen Sie in Jira ein neues Projekt mit derselben Vorlage an, wiederholen Sie, was in diesem geändert ' +
      'wurde, und wählen Sie es dann auf der Einrichtungsseite als Testprojekt. ' +
      'Nur vom Unternehmen verwaltete Projekte lassen sich von hier aus kopieren.',
  },
  'workflow-pages': {
    notUsed: ({ project }) => `Das Projekt ${project} verwendet diesen Workflow nicht mehr.`,
    pickWorkflow: 'Wählen Sie einen der aufgeführten Workflows.',
    notDrawn: ({ reason }) => `Die Workflows können nicht gezeichnet werden: ${reason}`,
    notRead: ({ reason }) => `Die Workflows können nicht gelesen werden: ${reason}`,
    auditTellsWhy: 'Führen Sie ein Audit aus; es sagt, was die App nicht sehen darf und wie sich das beheben lässt.',
    noRequest: ({ request }) => `Jira findet keine Anfrage ${request} oder zeigt sie Ihnen nicht.`,
    checkRequestKey: 'Prüfen Sie den Schlüssel und ob Sie die Anfrage in Jira selbst öffnen können.',
    hiddenFromApp: ({ request }) => `Jira zeigt die Anfrage ${request} Ihnen, aber nicht dieser App.`,
    letAppSee: 'Prüfen Sie, ob ihre Sicherheitsstufe und die Regeln der Site für App-Zugriff die App zulassen.',
    otherProject: ({ request, project }) => `Die Anfrage ${request} gehört nicht zum Projekt ${project}.`,
    openItsProject: 'Geben Sie den Schlüssel einer Anfrage dieses Projekts ein oder öffnen Sie die Seite des anderen.',
    giveOneWorkflow: 'Geben Sie den XML-Export oder die JSON-Antwort von Jira für einen Workflow an.',
    tooBig: ({ megabytes }) => `Die Datei dieses Workflows hat ${megabytes} MB, mehr als eine Antwort fasst.`,
    makePackage: 'Erstellen Sie das Übergabepaket; es wird in Teilen heruntergeladen und enthält dieselbe Datei.',
  },
};
