import type { PortalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { allNames, allOf } from './lists';

export const portalSays: Translations<PortalSays> = {
  'customers-present': {
    none: ({ project }) => `Das Projekt „${project}“ hat keine Kunden.`,
    onlyChosen: ({ project }) =>
      `Das Projekt „${project}“ hat außer den Konten, die für den Bot gewählt sind, keine Kunden.`,
    atLeastOne: 'mindestens 1',
  },
  'forms-readable': {
    unreadForm: ({ form }) => `Das Formular „${form}“ ließ sich nicht lesen.`,
    unanswerable: ({ form, questions }) =>
      `Das Formular „${form}“ lässt sich nicht beantworten: ${questions.join('; ')}.`,
    obstacle: ({ question, reason }) => `„${question}“ (${reason})`,
    unread: 'es ließ sich nicht lesen',
    notShown: 'Pflichtfrage, aber nirgends gezeigt',
    noChoices: 'Pflichtfrage, aber ohne Auswahl',
    answerable: 'jede Pflichtfrage lässt sich beantworten',
  },
  'knowledge-base-reachable': {
    notSearched: ({ project }) => `Die Wissensdatenbank des Projekts „${project}“ wurde nicht durchsucht.`,
    noArticles: ({ project, queries }) =>
      `Die Wissensdatenbank des Projekts „${project}“ zeigte dieser App keinen Artikel zu ${allNames(queries)}; ` +
      'das beweist nicht, dass es keinen gibt.',
    atLeastOne: 'mindestens 1 Artikel',
  },
  'request-types': {
    unreadFields: ({ requestType }) => `Der Anfragetyp „${requestType}“ hat seine Felder nicht gezeigt.`,
  },
  'approvals-configured': {
    nothingAsks: ({ project }) =>
      `Kein Anfragetyp des Projekts „${project}“ bittet um Genehmigung: Kein Status ihrer Workflows hat eine.`,
    nobodyAsked: ({ workflow, status }) =>
      `Der Status „${status}“ des Workflows „${workflow}“ bittet um Genehmigung, und kein Feld sagt, wer genehmigt.`,
    none: 'keine Genehmigung',
    anApproval: 'eine Genehmigung an einem Status',
    noField: 'kein Feld',
    aField: 'ein Feld mit denen, die genehmigen',
  },
  'request-type-issue-types-present': {
    noSuchIssueType: ({ requestType, project }) =>
      `Der Anfragetyp „${requestType}“ führt zu einem Vorgangstyp, den das Projekt „${project}“ nicht hat.`,
  },
  'request-types-fillable': {
    unfillable: ({ requestType, fields }) =>
      `Der Anfragetyp „${requestType}“ verlangt, was im Chat niemand angeben kann: ${fields.join('; ')}.`,
    obstacle: ({ field, reason }) => `„${field}“ (${reason})`,
    hidden: 'ausgeblendet und ohne voreingestellten Wert',
    noOptions: 'eine Auswahl ohne Optionen',
    file: 'eine Datei',
    asset: 'ein Asset',
    fillable: 'jedes Pflichtfeld lässt sich über REST ausfüllen',
  },
  'request-types-open-to-bot': {
    refused: ({ requestType, account }) =>
      `Der Anfragetyp „${requestType}“ darf vom Konto „${account}“ nicht gestellt werden.`,
    notAsked: ({ requestType, account }) =>
      `Jira wurde nicht gefragt, ob das Konto „${account}“ den Anfragetyp „${requestType}“ stellen darf.`,
    isRefused: 'verweigert',
    isAllowed: 'erlaubt',
  },
  'request-types-visible': {
    none: ({ project }) => `Das Projekt „${project}“ hat keine Anfragetypen.`,
    hidden: ({ requestType }) => `Der Anfragetyp „${requestType}“ ist in keiner Portalgruppe und daher verborgen.`,
    noRequestTypes: 'keine Anfragetypen',
    atLeastOne: 'mindestens einer',
    inNoGroup: 'in keiner Portalgruppe',
    inGroup: 'in einer Portalgruppe',
  },
  'required-fields-asked': {
    missing: ({ requestType, fields }) =>
      `Der Anfragetyp „${requestType}“ fragt nicht nach ${allNames(fields)}, was Jira verlangt.`,
    notAsked: ({ field }) => `nach „${field}“ wird nicht gefragt`,
    asked: 'nach jedem Pflichtfeld wird gefragt, oder es hat einen voreingestellten Wert',
  },
  'resolve-screen-complete': {
    lacksFields: ({ transition, workflow, fields, screen }) =>
      `Dem Übergang „${transition}“ des Workflows „${workflow}“ fehlt auf seinem Bildschirm „${screen}“: ` +
      `${allOf(fields)}.`,
    lacksScreen: ({ transition, workflow, fields }) =>
      `Der Übergang „${transition}“ des Workflows „${workflow}“ hat keinen Bildschirm, um ${allOf(fields)} zu setzen.`,
    unread: ({ transition }) =>
      `Welche Felder der Bildschirm des Übergangs „${transition}“ zeigt, ist nicht bekannt: ` +
      'Er war nicht unter den gelesenen Bildschirmen.',
    noScreen: 'kein Bildschirm',
  },
  'service-desk-present': {
    noPortal: ({ project }) =>
      `Das Projekt „${project}“ hat kein Portal: Für Jira ist es ein Serviceprojekt ohne Portal.`,
    otherType: ({ project, type }) => `Das Projekt „${project}“ hat kein Portal: Für Jira ist es vom Typ ${type}.`,
    withoutPortal: 'Serviceprojekt ohne Portal',
    ofType: ({ type }) => `Projekt vom Typ ${type}`,
    withPortal: 'Serviceprojekt mit Portal',
  },
};
