import type { ParitySays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { pieceSays } from './parity-plan';

const listed =
  (between: string) =>
  ({ names, more }: { names: readonly string[]; more: number }): string =>
    `${names.join(between)}${more > 0 ? ` und ${more} weitere` : ''}`;

/** How two projects differ, what that does, and what a person does about it. */
export const paritySays: Translations<ParitySays> = {
  'parity-part': {
    some: listed(', '),
    someSaid: listed('; '),
    quoted: ({ name }) => `„${name}“`,
    group: ({ name }) => `Gruppe ${name}`,
    fieldMissing: ({ name }) => `${name} fehlt`,
    fieldAdded: ({ name }) => `${name} kommt hinzu`,
    fieldIs: ({ name, traits }) => `${name}: ${traits.join(' und ')}`,
    fieldIsNot: ({ name, traits }) => `${name}: nicht ${traits.join(' und ')}`,
    field: ({ name, traits }) => `${name}: ${traits.join(', ')}`,
    required: 'Pflichtfeld',
    optional: 'freiwillig',
    visible: 'sichtbar',
    hidden: 'ausgeblendet',
    preset: 'vorbelegt',
    choices: ({ count }) => `${count} Auswahlmöglichkeiten`,
    question: ({ label, traits }) => [label, ...traits].join(', '),
    fills: ({ field }) => `füllt ${field}`,
    shownNowhere: 'nirgends angezeigt',
    questionMissing: ({ question }) => `„${question}“ fehlt`,
    questionAdded: ({ question }) => `„${question}“ kommt hinzu`,
    shownByCondition: 'Fragen werden bedingt angezeigt',
    notShownByCondition: 'Fragen werden nicht bedingt angezeigt',
    namelessForm: 'ein Formular ohne Namen',
    noRequestType: 'keinem Anfragetyp',
    transition: ({ name }) => `Übergang „${name}“`,
    create: ({ name }) => `Erstellen von „${name}“`,
    edit: ({ name }) => `Bearbeiten von „${name}“`,
    view: ({ name }) => `Ansehen von „${name}“`,
    inPortal: 'im Portal sichtbar',
    inNoPortalGroup: 'in keiner Portalgruppe',
    restricted: 'auf bestimmte Personen beschränkt',
    openToAll: 'für alle offen',
  },
  'parity-difference': {
    issueTypeAlone: ({ name, owner, other }) => `Den Vorgangstyp „${name}“ gibt es in ${owner} und nicht in ${other}.`,
    requestTypeAlone: ({ name, owner, other }) => `Den Anfragetyp „${name}“ gibt es in ${owner} und nicht in ${other}.`,
    formAlone: ({ name, owner, other }) => `Das Formular „${name}“ gibt es in ${owner} und nicht in ${other}.`,
    namelessFormAlone: ({ owner, other }) => `Ein Formular ohne Namen gibt es in ${owner} und nicht in ${other}.`,
    roleAlone: ({ name, owner, other }) => `Die Rolle „${name}“ gibt es in ${owner} und nicht in ${other}.`,
    deskAlone: ({ owner, other }) => `${owner} hat ein Portal und ${other} hat keines.`,
    workflow: ({ here, there, types, said }) => `${there} im Vergleich mit ${here}, Workflow von ${types}: ${said}`,
    screens: (of) =>
      `Der Bildschirm „${of.theirs}“ von ${of.there} und „${of.name}“ von ${of.here} (${of.places}) haben ` +
      `andere Felder: ${of.said}.`,
    requestTypeName: ({ name, here, theirs, there }) =>
      `Der Anfragetyp „${name}“ von ${here} heißt in ${there} „${theirs}“.`,
    requestTypeIssueType: ({ name, here, there, ours, theirs }) =>
      `Der Anfragetyp „${name}“ wird in ${here} als „${ours}“ gestellt und in ${there} als „${theirs}“.`,
    requestTypeTrait: ({ name, here, there, ours, theirs }) =>
      `Der Anfragetyp „${name}“ ist in ${here} ${ours} und in ${there} ${theirs}.`,
    requestTypeAsks: ({ name, here, there, said }) =>
      `Der Anfragetyp „${name}“ fragt in ${there} anders als in ${here}: ${said}.`,
    formPlaces: ({ name, here, there, ours, theirs }) =>
      `Das Formular „${name}“ gehört in ${here} zu ${ours} und in ${there} zu ${theirs}.`,
    formName: ({ name, here, theirs, there }) => `Das Formular „${name}“ von ${here} heißt in ${there} „${theirs}“.`,
    formAsks: ({ name, here, there, said }) =>
      `Das Formular „${name}“ fragt in ${there} anders als in ${here}: ${said}.`,
    inRole: ({ who, count, name, owner, other }) =>
      `${who} ${count === 1 ? 'ist' : 'sind'} in der Rolle „${name}“ von ${owner} und nicht von ${other}.`,
    roleGranted: ({ name, permissions, owner, other }) =>
      `Die Rolle „${name}“ hat ${permissions} in ${owner} und nicht in ${other}.`,
    groupGranted: ({ name, permissions, owner, other }) =>
      `Die Gruppe „${name}“ hat ${permissions} in ${owner} und nicht in ${other}.`,
    accountGranted: ({ name, permissions, owner, other }) =>
      `Dem Konto „${name}“ ist ${permissions} in ${owner} erteilt und nicht in ${other}.`,
    productGranted: ({ name, permissions, owner, other }) =>
      `Die Produktrolle „${name}“ hat ${permissions} in ${owner} und nicht in ${other}.`,
    holderGranted: ({ name, permissions, owner, other }) =>
      `Der Inhaber „${name}“ hat ${permissions} in ${owner} und nicht in ${other}.`,
    accountHolds: ({ name, permissions, owner, other }) =>
      `Das Konto „${name}“ hat ${permissions} in ${owner} und nicht in ${other}.`,
    accountMayRaise: ({ name, requests, owner, other }) =>
      `Das Konto „${name}“ darf ${requests} in ${owner} stellen und nicht in ${other}.`,
    accountIsCustomer: ({ name, owner, other }) => `Das Konto „${name}“ ist Kunde von ${owner} und nicht von ${other}.`,
    customers: ({ count, owner, other }) =>
      count === 1
        ? `Ein Kunde von ${owner} ist keiner von ${other}.`
        : `${count} Kunden von ${owner} sind keine von ${other}.`,
  },
  'parity-harm': {
    'issue-types': 'Was einem Projekt fehlt, wird dort nie ausprobiert.',
    workflows: 'Ein Versuch beweist nichts für Anfragen, die andere Schritte nehmen.',
    screens: 'Ein Feld, das einem Bildschirm fehlt, wird dort abgelehnt und im anderen Projekt angenommen.',
    'request-types': 'Eine Anfrage, die ein Projekt nicht anbietet, kann dort nicht ausprobiert werden.',
    'request-type-fields': 'Der Bot stellt im einen Projekt andere Fragen als im anderen.',
    forms: 'Der Bot trifft im einen Projekt auf ein anderes Formular als im anderen.',
    roles:
      'Wer im einen Projekt arbeiten darf, darf es im anderen nicht; ein Versuch misslingt oder gelingt dann ' +
      'aus dem falschen Grund.',
    permissions: 'Was im einen Projekt erlaubt ist, wird im anderen abgelehnt.',
    accounts: 'Der Bot wird mit anderen Rechten erprobt, als er haben wird.',
    customers: 'Diese Personen können im einen Projekt um Hilfe bitten und im anderen nicht.',
  },
  'parity-shared': {
    workflow: ({ name, one, other }) =>
      `Der Workflow „${name}“ gehört zu ${one} und ${other} zugleich: ` +
      'Ein Übergang, der im einen ausprobiert wird, ist sofort auch für die Anfragen des anderen da.',
    'workflow-scheme': ({ name, one, other }) =>
      `Das Workflowschema „${name}“ gehört zu ${one} und ${other} zugleich: ` +
      'Ein anderer Workflow für einen Vorgangstyp des einen ist auch im anderen ein anderer.',
    screen: ({ name, one, other }) =>
      `Der Bildschirm „${name}“ gehört zu ${one} und ${other} zugleich: ` +
      'Ein Feld, das hinzukommt oder wegfällt, tut es auch im anderen.',
    'issue-type-scheme': ({ name, one, other }) =>
      `Das Vorgangstypschema „${name}“ gehört zu ${one} und ${other} zugleich: ` +
      'Ein Vorgangstyp, der zum einen hinzukommt, kommt auch zum anderen hinzu.',
    'issue-type-screen-scheme': ({ name, one, other }) =>
      `Das Vorgangstyp-Bildschirmschema „${name}“ gehört zu ${one} und ${other} zugleich: ` +
      'Ein anderer Bildschirm für das eine ist auch für das andere ein anderer.',
    'permission-scheme': ({ name, one, other }) =>
      `Das Berechtigungsschema „${name}“ gehört zu ${one} und ${other} zugleich: ` +
      'Eine im einen erteilte Berechtigung ist auch im anderen erteilt.',
    'notification-scheme': ({ name, one, other }) =>
      `Das Benachrichtigungsschema „${name}“ gehört zu ${one} und ${other} zugleich: ` +
      'Wer vom einen E-Mails erhält, ändert sich auch im anderen.',
  },
  'parity-unread': {
    part: ({ project, reason }) => `${project}: ${reason}`,
    questions: ({ project, form, reason }) =>
      `${project}: Die Fragen des Formulars „${form}“ konnten nicht gelesen werden: ${reason}`,
    fields: ({ project, name, reason }) =>
      `${project}: Die Felder des Anfragetyps „${name}“ konnten nicht gelesen werden: ${reason}`,
    screenFields: ({ screen }) => `Die Felder des Bildschirms ${screen} konnten nicht gelesen werden.`,
  },
  'parity-plan': pieceSays,
  'parity-by-hand': {
    moveRequests: ({ changed }) =>
      `Verschieben Sie die Anfragen von ${changed} mit diesem Vorgangstyp zu einem anderen.`,
    takeOutOfScheme: ({ changed }) => `Entfernen Sie ihn aus dem Vorgangstypschema von ${changed}.`,
    addIssueType: ({ changed, model }) =>
      `Öffnen Sie die Vorgangstypen von ${changed} und fügen Sie den hinzu, den ${model} hat.`,
    openWorkflows: ({ changed, model }) => `Öffnen Sie den Workflow von ${changed} und den von ${model} nebeneinander.`,
    changeWorkflow: ({ changed }) => `Ändern Sie den von ${changed}, bis er dieselben Schritte nimmt.`,
    lookWhoShows: ({ changed }) =>
      `Sehen Sie nach, wer den Bildschirm von ${changed} sonst noch anzeigt; geben Sie dem Projekt eine Kopie, ` +
      'wenn es jemand tut.',
    putSameFields: ({ model }) =>
      `Legen Sie dieselben Felder darauf wie in ${model} und nehmen Sie die anderen herunter.`,
    deleteOrMake: ({ changed, model }) =>
      `Fragen Sie, wer ihn verwendet; löschen Sie ihn dann in ${changed}, oder legen Sie ihn in ${model} an.`,
    setRequestType: ({ changed, model }) =>
      `Öffnen Sie den Anfragetyp in ${changed} und stellen Sie ihn ein wie in ${model}: ` +
      'Name, Vorgangstyp, Portalgruppe, wer ihn stellen darf.',
    openRequestTypes: ({ changed, model }) => `Öffnen Sie den Anfragetyp in ${changed} und in ${model} nebeneinander.`,
    setSameFields: 'Stellen Sie dieselben Felder, Pflichtangaben, ausgeblendeten Werte und Auswahlmöglichkeiten ein.',
    deleteOrMakeForm: ({ changed, model }) =>
      `Fragen Sie, wer das Formular verwendet; löschen Sie es dann in ${changed}, oder legen Sie es in ${model} an.`,
    openForms: ({ changed, model }) => `Öffnen Sie die Formulare von ${changed} und von ${model} nebeneinander.`,
    makeSameQuestions: 'Legen Sie dieselben Fragen an und verknüpfen Sie es mit denselben Anfragetypen.',
    openAccess: ({ changed }) => `Öffnen Sie, wer Zugriff auf ${changed} hat.`,
    putSamePeople: ({ model }) =>
      `Nehmen Sie dieselben Personen und Gruppen in die Rolle auf wie in ${model} und entfernen Sie die anderen.`,
    grantTheSame: ({ changed, model }) =>
      `Vergleichen Sie die Berechtigungen von ${changed} mit denen von ${model} und erteilen Sie dieselben.`,
    takeOutCustomers: ({ changed }) =>
      `Entfernen Sie diejenigen aus den Kunden von ${changed}, denen sich das Portal nicht zeigen soll.`,
    decideWhoSees: ({ changed }) => `Entscheiden Sie, wer das Portal von ${changed} sehen soll.`,
    addOnCustomersPage: 'Fügen Sie sie auf der Seite „Kunden“ dieser App hinzu.',
    findOutWhy: ({ changed, model }) =>
      `Finden Sie heraus, warum das Konto in ${changed} andere Rechte hat als in ${model}: ` +
      'Projektleitung, Sicherheitsstufen, wer Anfragen stellen darf.',
    setAlike: 'Stellen Sie es gleich ein.',
    madeRequestTypes: ({ names, project }) =>
      `Die Anfragetypen ${names.join(', ')} von ${project} werden in keiner Portalgruppe und mit den ` +
      'Standardfeldern von Jira angelegt.',
    putIntoGroup: ({ model }) => `Ordnen Sie jeden der Portalgruppe zu, die er in ${model} hat.`,
    addSameFields: 'Fügen Sie dieselben Felder mit denselben Namen, Pflichtangaben und ausgeblendeten Werten hinzu.',
    setWhoMayRaise: 'Legen Sie fest, wer ihn stellen darf.',
    occupied: ({ project, places }) =>
      `Anfragen von ${project} stehen, wo der andere Workflow keinen Status hat: ${places.join(', ')}.`,
    requestsIn: ({ count, status }) => `${count} in „${status}“`,
    moveThem: 'Verschieben Sie sie in einen anderen Status und erstellen Sie diesen Plan dann neu.',
    notCompared: ({ reason }) => `Ein Teil konnte nicht verglichen werden. ${reason}`,
    putRight: 'Beheben Sie, was im Weg steht, und erstellen Sie diesen Plan dann neu.',
  },
};
