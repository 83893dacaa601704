import type { CheckWords } from '../../speak';

export const workflowChecks = {
  'api-only-restriction-right': {
    title: 'Die Einschränkung auf die API lässt dem Bot den Übergang offen',
    problem: 'Ein Übergang ist auch für die API verborgen',
    why:
      'Die Einschränkung geht einen Schritt zu weit: Sie verbirgt den Übergang vor Menschen und vor der API, ' +
      'sodass auch der Bot die Anfrage nicht bewegen kann.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang aus.',
      'Bearbeiten Sie die Regel „Restrict who can move a work item“, die alle ausschließt: ' +
        'Wählen Sie die Option, die die API noch durchlässt.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'assignee-cleared-on-reopen': {
    title: 'Der Übergang zum Wiederöffnen leert die zugewiesene Person',
    problem: 'Wiederöffnen behält die bisherige Zuständigkeit',
    why:
      'Eine wieder geöffnete Anfrage geht an den zurück, der sie gelöst hat, sei es der Bot selbst oder ein Agent ' +
      'im Urlaub, statt in die Warteschlange, aus der sie jemand aufnimmt.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang aus.',
      'Fügen Sie die Regel „Assign a work item“ hinzu und wählen Sie „Nicht zugewiesen“.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'bot-transitions-keep-approvals': {
    title: 'Die eigenen Übergänge des Bots führen an keiner Genehmigung vorbei',
    problem: 'Der Bot kann eine Anfrage an einer Genehmigung vorbeiführen',
    why:
      'Menschen werden um Genehmigung gebeten, und ein eigener Übergang des Bots verlässt die offene Genehmigung ' +
      'oder führt um sie herum. Der Bot kann die Anfrage lösen, beginnen oder wieder öffnen, bevor jemand ' +
      'geantwortet hat.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang des Bots aus.',
      'Nehmen Sie die im Nachweis genannten Status aus denen heraus, von denen er ausgeht; bleibt keiner übrig, ' +
        'löschen Sie den Übergang. Geht er von jedem Status aus und ist dort eine Genehmigung offen, fügen Sie die ' +
        'Bedingung hinzu, die ihn so lange sperrt.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'bot-transitions-unblocked': {
    title: 'Die Übergänge des Bots sind frei von Regeln, die ihn aufhalten',
    problem: 'Eine Workflow-Regel hält den Bot auf',
    why:
      'Jira verweigert den Schritt, wenn eine solche Regel nicht erfüllt ist. ' +
      'Der Bot meldet, die Anfrage sei gelöst, begonnen oder wieder geöffnet, und nichts ist geschehen.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang aus.',
      'Sorgen Sie dafür, dass das Dienstkonto die Regel erfüllt: ' +
        'Nehmen Sie seine Rolle oder Gruppe in die Regel auf, setzen Sie das Pflichtfeld auf den Bildschirm des ' +
        'Übergangs oder entfernen Sie die Regel.',
      'Wo Menschen die Regel brauchen, fügen Sie stattdessen einen zweiten Übergang für den Bot hinzu.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'buckets-covered': {
    title: 'Der Workflow hat einen Status für jeden Zustand, den der Bot kennt',
    problem: 'Einem Workflow fehlt ein Status, den der Bot braucht',
    why:
      'Ohne einen Status für einen seiner Zustände kann der Bot nicht sagen, wo eine Anfrage steht: ' +
      'Er kann nicht auf eine Antwort warten, nicht beginnen, wieder öffnen oder abschließen.',
    steps: [
      'Öffnen Sie den Workflow im Editor und fügen Sie den im Nachweis genannten Status hinzu; verwenden Sie ' +
        'den vorhandenen Status, wo einer genannt ist.',
      'Fügen Sie einen Übergang von den genannten Status dorthin hinzu, und einen zurück, wo die Arbeit danach ' +
        'weitergeht.',
      'Veröffentlichen Sie ihn und prüfen Sie dann auf der Seite dieser App, wie der Status eingeordnet ist.',
    ],
  },
  'comments-open-on-resolved': {
    title: 'Eine fertige Anfrage nimmt Kommentare an',
    problem: 'Eine erledigte Anfrage nimmt keine Kommentare an',
    why:
      'Jemand antwortet dem Bot, dass das Problem wieder da ist. ' +
      'Wo eine fertige Anfrage keinen Kommentar annimmt, wird die Antwort nicht weitergegeben, und niemand ' +
      'erfährt davon.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor, wählen Sie den Status aus und öffnen Sie seine ' +
        'Eigenschaften.',
      'Entfernen Sie die im Befund genannte Eigenschaft, oder lassen Sie sie stehen, wo Antworten auf fertige ' +
        'Anfragen nicht gewünscht sind.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'in-progress-status-reachable': {
    title: 'Der Bot erreicht den Status „In Arbeit“ von jedem Status aus',
    problem: 'Aus manchen Status kann der Bot die Arbeit nicht beginnen',
    why:
      'Eine Anfrage, die in einem dieser Status landet, kann der Bot nie in Arbeit nehmen: ' +
      'Agenten und Mitarbeitende sehen sie stillstehen, während der Bot sie bearbeitet.',
    steps: [
      'Öffnen Sie den hier genannten Workflow im Editor und folgen Sie dem Weg im Nachweis bis zu dem Status, ' +
        'in dem der Bot feststeckt.',
      'Fügen Sie einen Übergang von dort zum Status „In Arbeit“ hinzu, von „Beliebiger Status“ nur, wo der ' +
        'Workflow keine Genehmigung hat; oder sorgen Sie dafür, dass das Dienstkonto die im Nachweis genannte ' +
        'Regel erfüllt.',
      'Wo eine Eigenschaft des Status Anfragen festhält, hilft kein Übergang: ' +
        'Entfernen Sie jira.permission.transition.denied aus seinen Eigenschaften.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'in-progress-transition-global': {
    title: 'Der Status „In Arbeit“ ist für den Bot einen Schritt entfernt',
    problem: 'Aus manchen Status führt kein einzelner Schritt nach „In Arbeit“',
    why:
      'Der Bot kennzeichnet eine Anfrage als in Arbeit, wo immer sie steht. ' +
      'Wo kein Schritt dorthin führt, nehmen Agenten auf, was der Bot bereits bearbeitet, und Mitarbeitende sehen ' +
      'keinen Fortschritt.',
    steps: [
      'Öffnen Sie den hier genannten Workflow im Editor.',
      'Fügen Sie von jedem hier genannten Status einen Übergang zum in Arbeit befindlichen Status hinzu; von ' +
        '„Beliebiger Status“ nur, wo der Workflow keine Genehmigung hat.',
      'Geben Sie ihm keine Bedingungen, die das Dienstkonto ausschließen; um ihn vor Menschen zu verbergen, ' +
        'nehmen Sie die Einschränkung, die die API noch durchlässt.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'reopened-status-reachable': {
    title: 'Der Bot erreicht den Status „Wieder geöffnet“ von jedem Status aus',
    problem: 'Aus manchen Status kann der Bot nicht wieder öffnen',
    why:
      'Eine Anfrage, die in einem dieser Status landet, kann der Bot nie wieder öffnen: ' +
      'Wer noch Hilfe braucht, muss eine neue stellen.',
    steps: [
      'Öffnen Sie den hier genannten Workflow im Editor und folgen Sie dem Weg im Nachweis bis zu dem Status, ' +
        'in dem der Bot feststeckt.',
      'Fügen Sie einen Übergang von dort zum wieder geöffneten (oder neuen) Status hinzu, von „Beliebiger ' +
        'Status“ nur, wo der Workflow keine Genehmigung hat; oder sorgen Sie dafür, dass das Dienstkonto die im ' +
        'Nachweis genannte Regel erfüllt.',
      'Wo eine Eigenschaft des Status Anfragen festhält, hilft kein Übergang: ' +
        'Entfernen Sie jira.permission.transition.denied aus seinen Eigenschaften.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'reopened-transition-global': {
    title: 'Der Status „Wieder geöffnet“ ist für den Bot einen Schritt entfernt',
    problem: 'Aus manchen Status führt kein einzelner Schritt nach „Wieder geöffnet“',
    why:
      'Wem nicht geholfen wurde, bittet den Bot, die Anfrage wieder zu öffnen. ' +
      'Wo kein Schritt dorthin führt, bleibt sie geschlossen und muss neu gestellt werden.',
    steps: [
      'Öffnen Sie den hier genannten Workflow im Editor.',
      'Fügen Sie von jedem hier genannten Status einen Übergang zum wiedereröffneten (oder neuen) Status hinzu; ' +
        'von „Beliebiger Status“ nur, wo der Workflow keine Genehmigung hat.',
      'Geben Sie ihm keine Bedingungen, die das Dienstkonto ausschließen; um ihn vor Menschen zu verbergen, ' +
        'nehmen Sie die Einschränkung, die die API noch durchlässt.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'resolution-cleared-on-reopen': {
    title: 'Der Übergang zum Wiederöffnen leert die Lösung',
    problem: 'Wiederöffnen behält die alte Lösung',
    why:
      'Eine wieder geöffnete Anfrage, die ihre Lösung behält, gilt weiter als gelöst: ' +
      'Sie steht in keiner Warteschlange offener Arbeit, und niemand sieht, dass wieder Hilfe gebraucht wird.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang aus.',
      'Fügen Sie die Regel „Update a work item field“ für das Feld „Lösung“ ohne Wert hinzu.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'resolution-cleared-by-people': {
    title: 'Der Weg, auf dem Menschen wieder öffnen, leert die Lösung',
    problem: 'Der Weg, auf dem Menschen wieder öffnen, behält die Lösung',
    why:
      'Anfragen, die Menschen wieder öffnen, zählen weiter als gelöst: ' +
      'Sie sind in keiner Warteschlange offener Arbeit, und der Bot hält sie für erledigt.',
    steps: [
      'Fragen Sie zuerst die Leute, die den Service Desk führen: Warteschlangen, Berichte und Uhren ändern sich damit.',
      'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang aus.',
      'Fügen Sie die Regel „Vorgangsfeld aktualisieren“ für das Feld „Lösung“ ohne Wert hinzu.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'resolution-set-by-people': {
    title: 'Der Weg, auf dem Menschen lösen, setzt eine Lösung',
    problem: 'Der Weg, auf dem Menschen lösen, setzt keine Lösung',
    why:
      'Anfragen, die Menschen abschließen, zählen weiter als offen: ' +
      'Sie bleiben in Warteschlangen und Berichten, und der Bot erinnert womöglich weiter an sie.',
    steps: [
      'Fragen Sie zuerst die Leute, die den Service Desk führen: Warteschlangen, Berichte und Uhren ändern sich damit.',
      'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang aus.',
      'Fügen Sie die Regel „Update a work item field“ für das Feld „Lösung“ hinzu und wählen Sie den Wert, zum ' +
        'Beispiel „Fertig“.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'resolution-set-on-resolve': {
    title: 'Der Übergang zum Lösen setzt eine Lösung',
    problem: 'Beim Lösen wird keine Lösung gesetzt',
    why:
      'Ohne Lösung gilt eine erledigte Anfrage weiter als offen: ' +
      'Sie bleibt in Warteschlangen und Berichten, ihre Frist läuft womöglich weiter, und der Bot erinnert weiter ' +
      'an sie.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang aus.',
      'Fügen Sie die Regel „Update a work item field“ für das Feld „Lösung“ hinzu und wählen Sie den Wert, zum ' +
        'Beispiel „Fertig“.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'resolved-status-reachable': {
    title: 'Der Bot erreicht den Status „Gelöst“ von jedem Status aus',
    problem: 'Aus manchen Status kann der Bot nicht lösen',
    why:
      'Eine Anfrage, die in einem dieser Status landet, kann der Bot nie lösen: ' +
      'Er antwortet zwar, doch das Ticket bleibt offen und wartet auf einen Agenten.',
    steps: [
      'Öffnen Sie den hier genannten Workflow im Editor und folgen Sie dem Weg im Nachweis bis zu dem Status, ' +
        'in dem der Bot feststeckt.',
      'Fügen Sie einen Übergang von dort zum gelösten Status hinzu, von „Beliebiger Status“ nur, wo der ' +
        'Workflow keine Genehmigung hat; oder sorgen Sie dafür, dass das Dienstkonto die im Nachweis genannte ' +
        'Regel erfüllt.',
      'Wo eine Eigenschaft des Status Anfragen festhält, hilft kein Übergang: ' +
        'Entfernen Sie jira.permission.transition.denied aus seinen Eigenschaften.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'resolved-transition-global': {
    title: 'Der Status „Gelöst“ ist für den Bot einen Schritt entfernt',
    problem: 'Aus manchen Status führt kein einzelner Schritt nach „Gelöst“',
    why:
      'Der Bot schließt eine Anfrage in einem Schritt ab, wo immer sie steht. ' +
      'Wo kein Schritt dorthin führt, erledigt er die Sache, aber das Ticket bleibt offen bei Ihren Agenten.',
    steps: [
      'Öffnen Sie den hier genannten Workflow im Editor.',
      'Fügen Sie von jedem hier genannten Status einen Übergang zum gelösten Status hinzu; von „Beliebiger ' +
        'Status“ nur, wo der Workflow keine Genehmigung hat.',
      'Geben Sie ihm keine Bedingungen, die das Dienstkonto ausschließen; um ihn vor Menschen zu verbergen, ' +
        'nehmen Sie die Einschränkung, die die API noch durchlässt.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'statuses-mapped-to-buckets': {
    title: 'Jeder Status gehört zu einem der Zustände, die der Bot kennt',
    problem: 'Ein Status ist dem Bot nicht zugeordnet',
    why:
      'Eine Anfrage in einem Status, den der Bot nicht einordnen kann, ist für ihn unsichtbar: ' +
      'Es gibt keine Nachricht, keine Erinnerung und keine Möglichkeit, sie wieder zu öffnen.',
    steps: [
      'Öffnen Sie auf der Seite dieser App die Einordnung der Status des Projekts.',
      'Wählen Sie für jeden hier genannten Status, wofür der Bot ihn hält: ' +
        'neu, in Arbeit, wartet auf den Kunden oder gelöst.',
    ],
  },
  'statuses-open-to-bot': {
    title: 'Der Status lässt den Bot an einer Anfrage arbeiten',
    problem: 'Eine Statuseigenschaft hält den Bot auf',
    why:
      'Eine Eigenschaft eines Status engt ein, was das Berechtigungsschema gewährt. ' +
      'Solange eine Anfrage dort steht, weist Jira den Bot ab: ' +
      'Es heißt, etwas sei kommentiert, geändert oder bewegt worden, und nichts davon ist geschehen.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor, wählen Sie den Status aus und öffnen Sie seine ' +
        'Eigenschaften.',
      'Entfernen Sie die im Nachweis genannte Eigenschaft oder fügen Sie eine zweite mit einer Zahl am Ende ' +
        'hinzu, die die Rolle des Dienstkontos nennt.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'workflow-editable': {
    title: 'Der Workflow lässt sich bearbeiten',
    problem: 'Der Workflow ist schreibgeschützt',
    why:
      'Ein schreibgeschützter Workflow kann die Übergänge nicht bekommen, die der Bot braucht. ' +
      'Bis eine Kopie an seine Stelle tritt, kann niemand beheben, was den Bot bei diesen Anfragen aufhält.',
    steps: [
      'Öffnen Sie in den Jira-Einstellungen „Workflows“ und kopieren Sie den Workflow.',
      'Ordnen Sie im Workflowschema des Projekts die Kopie den im Nachweis genannten Vorgangstypen zu.',
      'Veröffentlichen Sie das Schema und führen Sie das Audit erneut aus.',
    ],
  },
  'workflow-free-of-traps': {
    title: 'Im Workflow kommt jede Anfrage aus jedem Status wieder heraus',
    problem: 'Anfragen bleiben in einem Status stecken',
    why:
      'Eine Anfrage, die an einer solchen Stelle gefangen ist, wird nie fertig, weder durch den Bot noch durch ' +
      'andere. Mitarbeitende warten, und der Bot erinnert immer wieder an ein Ticket, das niemand bewegen kann.',
    steps: [
      'Öffnen Sie den im Nachweis genannten Workflow im Editor.',
      'Geben Sie einem Status ohne Ausweg (oder einer Schleife von Status) einen Übergang, der weiterführt; ' +
        'verbinden oder entfernen Sie einen Status, zu dem nichts führt; entfernen Sie einen Übergang, den ' +
        'niemand nehmen kann.',
      'Veröffentlichen Sie den Workflow.',
    ],
  },
  'workflow-unshared': {
    title: 'Der Workflow gehört nur diesem Projekt',
    problem: 'Der Workflow wird mit anderen Projekten geteilt',
    why:
      'Eine Änderung an einem geteilten Workflow ändert jedes Projekt, das ihn benutzt. ' +
      'Ihn für den Bot zu richten verändert die Arbeit anderer Teams, und deren nächste Änderung kann den Bot ' +
      'wieder stören.',
    steps: [
      'Entscheiden Sie mit den Verantwortlichen der anderen Projekte, ob dieser Workflow für den Bot bei allen ' +
        'geändert werden darf.',
      'Wenn nicht, kopieren Sie den Workflow und ordnen Sie die Kopie diesem Projekt in seinem Workflowschema zu.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
