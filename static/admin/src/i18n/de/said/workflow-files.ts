import type { WorkflowFileSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

const ANSWER = 'der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update)';

/** What a file of a workflow cannot say, why it could not be read, and what in it contradicts itself. */
export const workflowFiles: Translations<WorkflowFileSays> = {
  'cloud-only': {
    triggers: 'Seine Auslöser aus Entwicklungswerkzeugen gibt es nur in Jira Cloud.',
    screenRule: ({ rule }) => `Sein Bildschirm ist die Regel ${rule}, die es nur in Jira Cloud gibt.`,
    places: ({ count, all }) => `Wo ${count} seiner ${all} Status im Diagramm stehen, weiß nur Jira Cloud.`,
    approvalMembers: ({ members }) => `Von seiner Genehmigung gibt es ${members.join(', ')} nur in Jira Cloud.`,
  },
  'json-export': {
    categories: ({ statuses }) => `Die Kategorien von ${statuses.join(', ')} sind nicht bekannt.`,
    approvalLacks: ({ members }) =>
      `Die API von Jira Cloud verlangt ${members.join(', ')} in seiner Genehmigung; das ist nicht bekannt.`,
    noEvent: 'Die API von Jira Cloud kann nicht sagen, dass er kein Ereignis auslöst; die Datei kennzeichnet es so.',
    noRule: ({ name }) =>
      `Die API von Jira Cloud hat keine Regel für die Klasse ${name}; die Datei behält sie unter diesem Namen.`,
    standsFor: ({ rule, name }) =>
      `Die Regel ${rule} steht für die Klasse ${name}; die Datei behält die Klasse daneben.`,
    standsForMore: ({ rule, name, unsaid }) =>
      `Die Regel ${rule} steht für die Klasse ${name}, von der sie ${unsaid.join(', ')} nicht sagt; die Datei ` +
      'behält die Klasse daneben.',
    negated: ({ rule }) =>
      `Die API von Jira Cloud kann die Regel ${rule} nicht verneinen; die Datei kennzeichnet sie als verneint.`,
    screenId: ({ screen }) => `Die ID seines Bildschirms „${screen}“ ist nicht bekannt.`,
  },
  loss: {
    workflow: 'der Workflow',
    transition: ({ name, id }) => `Übergang „${name}“ (${id})`,
    status: ({ name, id }) => `Status „${name}“ (${id})`,
  },
  'read-problem': {
    sameStep: ({ workflow, step, name }) =>
      `Zwei Schritte von „${workflow}“ stehen für denselben Schritt ${step}; einer ist „${name}“.`,
    sameStatus: ({ workflow, status, name }) =>
      `Zwei Schritte von „${workflow}“ stehen für denselben Status ${status}; einer ist „${name}“.`,
    noTarget: ({ workflow, transition }) =>
      `Der Übergang „${transition}“ von „${workflow}“ sagt nirgends, zu welchem Schritt er führt.`,
    missingStep: ({ workflow, transition, step }) =>
      `Der Übergang „${transition}“ von „${workflow}“ führt zum Schritt ${step}, den die Datei nicht hat.`,
    conditionalResults: ({ workflow, transition }) =>
      `Der Übergang „${transition}“ von „${workflow}“ hat bedingte Ergebnisse, die Jira nicht ausführt; nur ` +
      'sein unbedingtes Ergebnis wurde gelesen.',
    missingAction: ({ workflow, step, action }) =>
      `Der Schritt „${step}“ von „${workflow}“ benutzt die gemeinsame Aktion ${action}, die die Datei nicht hat.`,
    approvalRunsMissing: ({ workflow, status, transition }) =>
      `Die Genehmigung des Status „${status}“ von „${workflow}“ führt den Übergang ${transition} aus, den der ` +
      'Workflow nicht hat.',
    listedTwice: ({ workflow, status }) => `Der Workflow „${workflow}“ führt den Status ${status} zweimal auf.`,
    notExplained: ({ workflow, status }) =>
      `Der Workflow „${workflow}“ benutzt den Status ${status}, den die Antwort nicht erklärt: ` +
      'Sein Name und seine Kategorie sind unbekannt.',
    leavesMissing: ({ workflow, transition, status }) =>
      `Im Workflow „${workflow}“ geht der Übergang „${transition}“ vom Status ${status} aus, den der Workflow ` +
      'nicht hat.',
    leadsToMissing: ({ workflow, transition, status }) =>
      `Im Workflow „${workflow}“ führt der Übergang „${transition}“ zum Status ${status}, den der Workflow nicht hat.`,
    severalInitial: ({ workflow, count }) =>
      `Der Workflow „${workflow}“ hat ${count} Übergänge, die einen Vorgang erstellen; Jira benutzt einen.`,
    sameId: ({ workflow, id, transition }) =>
      `Zwei Übergänge von „${workflow}“ haben dieselbe ID ${id}; einer ist „${transition}“.`,
  },
  'workflow-file': {
    unknownEncoding: ({ file, encoding }) =>
      `${file} nennt die Kodierung ${encoding}, die hier nicht bekannt ist; speichern Sie die Datei als UTF-8 ` +
      'und versuchen Sie es erneut.',
    empty: ({ file }) => `${file} ist leer; exportieren Sie den Workflow erneut.`,
    tooLarge: ({ file, size, most }) =>
      `${file} hat ${size} MB; ein Export von mehr als ${most} MB wird nicht gelesen, exportieren Sie also die ` +
      'Workflows einzeln.',
    notAWorkflow: ({ file, kind }) =>
      `${file} ist ${kind} und kein Workflow; geben Sie die XML- oder JSON-Datei selbst an.`,
    zip: 'ein ZIP-Archiv',
    gzip: 'ein Gzip-Archiv',
    pdf: 'ein PDF',
    picture: 'ein Bild',
    notText: ({ file, encoding }) =>
      `${file} ist kein Text in ${encoding}; speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.`,
    binary: ({ file }) =>
      `${file} ist eine Binärdatei und kein Workflow; geben Sie einen OSWorkflow-XML-Export oder eine ` +
      'JSON-Antwort der Workflow-API von Jira an.',
    badJson: ({ file }) =>
      `${file} ist kein wohlgeformtes JSON; speichern Sie die ganze Antwort der Workflow-API von Jira und ` +
      'versuchen Sie es erneut.',
    neither: ({ file }) =>
      `${file} ist weder XML noch JSON; geben Sie einen OSWorkflow-XML-Export oder eine JSON-Antwort der ` +
      'Workflow-API von Jira an.',
    sayWhich: ({ file, count, names }) =>
      `${file} enthält ${count} Workflows (${names}); nennen Sie den gemeinten beim Namen.`,
    noneCalled: ({ file, count, names, name }) =>
      `${file} enthält ${count} Workflows (${names}); keiner davon heißt „${name}“.`,
    severalCalled: ({ file, count, names, name }) =>
      `${file} enthält ${count} Workflows (${names}); mehr als einer davon heißt „${name}“.`,
    entities:
      'Die Datei erklärt in ihrem DOCTYPE XML-Entitäten, was kein Jira-Export tut; entfernen Sie die ' +
      'Erklärungen oder exportieren Sie den Workflow erneut.',
    tooDeep: ({ most }) =>
      `Die Datei verschachtelt Elemente tiefer als ${most}, was kein Workflow tut; exportieren Sie den Workflow ` +
      'erneut.',
    tooManyElements: ({ most }) =>
      `Die Datei hat mehr als ${most} Elemente, so viele hat kein Workflow; exportieren Sie die Workflows einzeln.`,
    badXml: ({ detail }) =>
      `Die Datei ist kein wohlgeformtes XML (${detail}); exportieren Sie den Workflow erneut oder berichtigen ` +
      'Sie diese Zeile.',
    noElement: 'Die Datei enthält kein XML-Element; exportieren Sie den Workflow erneut.',
    notAnAnswer: ({ place }) => `Das JSON ist keine Antwort ${ANSWER} (${place}).`,
    tooDeepAnswer: `Das JSON ist zu tief verschachtelt für eine Antwort ${ANSWER}.`,
    noWorkflowsMember:
      'Das JSON hat kein „workflows“, kein „values“ und kein „statuses“ mit „transitions“, ist also keine Antwort ' +
      `${ANSWER}.`,
    withoutTransitions:
      'Die Suchseite führt ihre Workflows ohne Übergänge auf; fragen Sie Jira noch einmal mit ' +
      'expand=values.transitions.',
    noWorkflow: 'Die Antwort enthält keinen Workflow; fragen Sie Jira nach mindestens einem.',
    otherObjects: `Das JSON führt Objekte ohne Übergänge auf, ist also keine Antwort ${ANSWER}.`,
    otherRoot: ({ tag }) =>
      `Das XML beginnt mit <${tag}> statt mit <workflow>; geben Sie den Export eines Workflows an („Workflows“, ` +
      'dann „Export“, dann „Als XML“).',
    noSteps: 'Der Workflow hat keine <steps>, es gibt also nichts zu beurteilen; exportieren Sie den Workflow erneut.',
    noStep: 'Der Workflow hat keinen Schritt, es gibt also nichts zu beurteilen; exportieren Sie den Workflow erneut.',
  },
  'xml-export': {
    unsaid: ({ parts }) => `Ein Export sagt nicht: ${parts.join(', ')}.`,
    itsId: ({ id }) => `seine ID ${id}`,
    itsVersion: ({ version }) => `seine Version ${version}`,
    ofOneProject: 'dass er zu einem Projekt gehört',
    categories: ({ groups }) => `Ein Export enthält die Kategorien der Status nicht (${groups.join('; ')}).`,
    toDo: ({ statuses }) => `Zu erledigen: ${statuses.join(', ')}`,
    inProgress: ({ statuses }) => `In Arbeit: ${statuses.join(', ')}`,
    done: ({ statuses }) => `Fertig: ${statuses.join(', ')}`,
    sameStatusId: 'Ein anderer Status des Workflows hat seine ID, darum wird er weggelassen.',
    leadsNowhere: ({ status }) => `Er führt zum Status ${status}, den der Workflow nicht hat, und wird weggelassen.`,
    leavesMissing: ({ statuses }) => `Er geht von ${statuses.join(', ')} aus, was der Workflow nicht hat.`,
    approvalRunsMissing: ({ transition }) =>
      `Seine Genehmigung führt den Übergang ${transition} aus, den der Workflow nicht hat.`,
    noCreate: 'Er hat keinen Übergang, der einen Vorgang erstellt; ohne den nimmt Jira keinen Export an.',
    reservedForStatus: ({ property }) =>
      `Seine Eigenschaft ${property} wird weggelassen, weil ein Export dort die eigene ID des Status führt.`,
    reservedForScreen: ({ property }) =>
      `Seine Eigenschaft ${property} wird weggelassen, weil ein Export dort den Bildschirm führt.`,
    reservedForDescription: ({ property }) =>
      `Seine Eigenschaft ${property} wird weggelassen, weil ein Export dort die Beschreibung führt.`,
    emptyScreen: 'Sein Bildschirm hat weder ID noch Namen und wird weggelassen.',
    noClass: ({ rule }) => `Für ${rule} gibt es in einem XML-Export keine Klasse; das wird weggelassen.`,
    condition: ({ rule }) => `die Bedingung ${rule}`,
    validator: ({ rule }) => `den Validator ${rule}`,
    function: ({ rule }) => `die Nachfunktion ${rule}`,
    negated: ({ rule }) => `${rule}, verneint,`,
    newStep: ({ step }) =>
      `Er hat keine eigene ID, und die seines Schritts ist keine freie Zahl, darum wird er Schritt ${step}.`,
    idOfAnother: ({ id }) => `Seine ID ist die eines anderen Übergangs, darum wird sie als ${id} geschrieben.`,
    idNoNumber: ({ id }) => `Seine ID ist keine Zahl, darum wird sie als ${id} geschrieben.`,
    characters: ({ text }) => `In ${text} werden Zeichen, für die XML keinen Platz hat, durch � ersetzt.`,
    blanks: ({ text }) => `Leerzeichen am Rand von ${text} schneidet ab, wer die Datei liest.`,
    itsName: 'seinem Namen',
    itsEvent: 'seinem Ereignis',
    screenName: 'dem Namen seines Bildschirms',
    propertyName: 'dem Namen einer Eigenschaft',
    property: ({ name }) => `der Eigenschaft ${name}`,
    argumentName: ({ rule }) => `einem Argument von ${rule}`,
    argument: ({ name, rule }) => `dem Argument ${name} von ${rule}`,
  },
};
