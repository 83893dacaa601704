import type { Phrase } from '../../phrases';

/** Why a file of a workflow could not be read. */
export const workflowFiles: readonly Phrase[] = [
  [
    '{file} declares the encoding {encoding}, which is not known here; save it as UTF-8 and try again.',
    '{file} nennt die Kodierung {encoding}, die hier nicht bekannt ist; speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.',
  ],
  ['{file} is empty; export the workflow again.', '{file} ist leer; exportieren Sie den Workflow erneut.'],
  [
    '{file} has {size} MB; a workflow export of more than {most} MB is not read, so export one workflow at a time.',
    '{file} hat {size} MB; ein Export von mehr als {most} MB wird nicht gelesen, exportieren Sie also die Workflows einzeln.',
  ],
  [
    '{file} is {kind!}, not a workflow; give the XML or JSON file itself.',
    '{file} ist {kind!} und kein Workflow; geben Sie die XML- oder JSON-Datei selbst an.',
  ],
  ['a zip archive', 'ein ZIP-Archiv'],
  ['a gzip archive', 'ein Gzip-Archiv'],
  ['a PDF', 'ein PDF'],
  ['a picture', 'ein Bild'],
  [
    '{file} is not text in {encoding}; save it as UTF-8 and try again.',
    '{file} ist kein Text in {encoding}; speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.',
  ],
  [
    "{file} is a binary file, not a workflow; give an OSWorkflow XML export or a JSON answer of Jira's workflow API.",
    '{file} ist eine Binärdatei und kein Workflow; geben Sie einen OSWorkflow-XML-Export oder eine JSON-Antwort der Workflow-API von Jira an.',
  ],
  [
    "{file} is not well-formed JSON; save the whole answer of Jira's workflow API and try again.",
    '{file} ist kein wohlgeformtes JSON; speichern Sie die ganze Antwort der Workflow-API von Jira und versuchen Sie es erneut.',
  ],
  [
    "{file} is neither XML nor JSON; give an OSWorkflow XML export or a JSON answer of Jira's workflow API.",
    '{file} ist weder XML noch JSON; geben Sie einen OSWorkflow-XML-Export oder eine JSON-Antwort der Workflow-API von Jira an.',
  ],
  [
    '{file} holds {count} workflows ({names,}); say which one by its name.',
    '{file} enthält {count} Workflows ({names,}); nennen Sie den gemeinten beim Namen.',
  ],
  [
    '{file} holds {count} workflows ({names,}); none of them is called "{name}".',
    '{file} enthält {count} Workflows ({names,}); keiner davon heißt „{name}“.',
  ],
  [
    '{file} holds {count} workflows ({names,}); more than one of them is called "{name}".',
    '{file} enthält {count} Workflows ({names,}); mehr als einer davon heißt „{name}“.',
  ],
  [
    'The file declares XML entities in its DOCTYPE, which no Jira export does; remove the declarations or export the workflow again.',
    'Die Datei erklärt in ihrem DOCTYPE XML-Entitäten, was kein Jira-Export tut; entfernen Sie die Erklärungen oder exportieren Sie den Workflow erneut.',
  ],
  [
    'The file nests elements more than {depth} deep, which no workflow does; export the workflow again.',
    'Die Datei verschachtelt Elemente tiefer als {depth}, was kein Workflow tut; exportieren Sie den Workflow erneut.',
  ],
  [
    'The file has more than {count} elements, which no workflow has; export one workflow at a time.',
    'Die Datei hat mehr als {count} Elemente, so viele hat kein Workflow; exportieren Sie die Workflows einzeln.',
  ],
  [
    'The file is not well-formed XML ({detail}); export the workflow again or repair that line.',
    'Die Datei ist kein wohlgeformtes XML ({detail}); exportieren Sie den Workflow erneut oder berichtigen Sie diese Zeile.',
  ],
  [
    'The file holds no XML element; export the workflow again.',
    'Die Datei enthält kein XML-Element; exportieren Sie den Workflow erneut.',
  ],
  [
    "The JSON is not an answer of Jira's workflow API (bulk get, search with expand=values.transitions, preview or update) ({place}).",
    'Das JSON ist keine Antwort der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update) ({place}).',
  ],
  [
    "The JSON nests too deep to be an answer of Jira's workflow API (bulk get, search with expand=values.transitions, preview or update).",
    'Das JSON ist zu tief verschachtelt für eine Antwort der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update).',
  ],
  [
    'The JSON has no "workflows", no "values" and no "statuses" with "transitions", so it is not an answer of Jira\'s workflow API (bulk get, search with expand=values.transitions, preview or update).',
    'Das JSON hat kein „workflows“, kein „values“ und kein „statuses“ mit „transitions“, ist also keine Antwort der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update).',
  ],
  [
    'The search page lists its workflows without transitions; ask Jira again with expand=values.transitions.',
    'Die Suchseite führt ihre Workflows ohne Übergänge auf; fragen Sie Jira noch einmal mit expand=values.transitions.',
  ],
  [
    'The answer holds no workflow; ask Jira for at least one.',
    'Die Antwort enthält keinen Workflow; fragen Sie Jira nach mindestens einem.',
  ],
  [
    "The JSON lists objects without transitions, so it is not an answer of Jira's workflow API (bulk get, search with expand=values.transitions, preview or update).",
    'Das JSON führt Objekte ohne Übergänge auf, ist also keine Antwort der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update).',
  ],
  [
    'The XML starts with <{tag}>, not <workflow>; give the export of one workflow (Workflows, then Export, then As XML).',
    'Das XML beginnt mit <{tag}> statt mit <workflow>; geben Sie den Export eines Workflows an („Workflows“, dann „Export“, dann „Als XML“).',
  ],
  [
    'The workflow has no <steps>, so there is nothing to judge; export the workflow again.',
    'Der Workflow hat keine <steps>, es gibt also nichts zu beurteilen; exportieren Sie den Workflow erneut.',
  ],
  [
    'The workflow has no step, so there is nothing to judge; export the workflow again.',
    'Der Workflow hat keinen Schritt, es gibt also nichts zu beurteilen; exportieren Sie den Workflow erneut.',
  ],
];
