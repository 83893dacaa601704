import type { Phrase } from '../../phrases';

const parts: readonly Phrase[] = [
  [
    'Account "{name}" is chosen as {first!} and {second!}.',
    'Das Konto „{name}“ ist als {first!} und {second!} ausgewählt.',
  ],
  [
    'Account "{name}" is chosen as {first!} and {second!} and {third!}.',
    'Das Konto „{name}“ ist als {first!}, {second!} und {third!} ausgewählt.',
  ],
  ['service account', 'Dienstkonto'],
  ['agent test account', 'Agenten-Testkonto'],
  ['customer test account', 'Kunden-Testkonto'],
];

const testAccounts: readonly Phrase[] = [
  [
    'Account "Agent test account" cannot stand in for an agent: not chosen.',
    'Es ist kein Agenten-Testkonto ausgewählt.',
  ],
  [
    'Account "Customer test account" cannot stand in for an employee: not chosen.',
    'Es ist kein Kunden-Testkonto ausgewählt.',
  ],
  [
    'Account "{name}" cannot stand in for an agent: {why*}.',
    'Das Konto „{name}“ kann keinen Agenten vertreten: {why*}.',
  ],
  [
    'Account "{name}" cannot stand in for an employee: {why*}.',
    'Das Konto „{name}“ kann keine Mitarbeitenden vertreten: {why*}.',
  ],
  ['no such account', 'nicht vorhanden'],
  ['deactivated', 'deaktiviert'],
  ['no Jira Service Management licence', 'ohne Lizenz für Jira Service Management'],
  ['not an agent of this project', 'kein Agent dieses Projekts'],
  ['may raise no request type', 'darf keinen Anfragetyp stellen'],
  ['is an agent', 'ist ein Agent'],
];

const serviceAccount: readonly Phrase[] = [
  ['No service account is chosen for this project.', 'Für dieses Projekt ist kein Dienstkonto ausgewählt.'],
  [
    'Account "{name}" was chosen for the bot, and this site has no such account.',
    'Das Konto „{name}“ wurde für den Bot ausgewählt, doch auf dieser Site gibt es kein solches Konto.',
  ],
  ['Account "{name}" is deactivated.', 'Das Konto „{name}“ ist deaktiviert.'],
  [
    'Account "{name}" has the time zone {zone}, not {expected}.',
    'Das Konto „{name}“ hat die Zeitzone {zone}, nicht {expected}.',
  ],
  ['Account "{name}" {obstacle!}.', 'Das Konto „{name}“ {obstacle!}.'],
  [
    'Permission scheme "{scheme}" makes no project role an agent.',
    'Das Berechtigungsschema „{scheme}“ macht keine Projektrolle zu Agenten.',
  ],
  [
    'Account "{name}" is not in role "{role}", whose members are the agents.',
    'Das Konto „{name}“ hat nicht die Rolle „{role}“, deren Mitglieder die Agenten sind.',
  ],
  [
    'Account "{name}" has no access to Jira Service Management, and no group of this site gives it.',
    'Das Konto „{name}“ hat keinen Zugriff auf Jira Service Management, und keine Gruppe dieser Site gewährt ihn.',
  ],
  [
    'Account "{name}" has no access to Jira Service Management, which comes with {groups!}.',
    'Das Konto „{name}“ hat keinen Zugriff auf Jira Service Management; ihn gewährt {groups!}.',
  ],
];

const permissions: readonly Phrase[] = [
  [
    'Level "{level}" of issue security scheme "{scheme}" hides new requests from account "{name}".',
    'Die Stufe „{level}“ des Vorgangssicherheitsschemas „{scheme}“ verbirgt neue Anfragen vor dem Konto „{name}“.',
  ],
  [
    'Level "{level}" of issue security scheme "{scheme}" lets in who a field of the request names; that may be the service account or not.',
    'Die Stufe „{level}“ des Vorgangssicherheitsschemas „{scheme}“ lässt ein, wen ein Feld der Anfrage nennt; das kann das Dienstkonto sein oder nicht.',
  ],
  ['Permission {key} is not granted to this app.', 'Die Berechtigung {key} ist dieser App nicht erteilt.'],
  [
    'Permission {key} is not granted to this app, so it cannot raise requests for the bot.',
    'Die Berechtigung {key} ist dieser App nicht erteilt; daher kann sie keine Anfragen für den Bot stellen.',
  ],
  [
    'Permission {key} is not granted to this app, so it cannot tell the bot which transitions are open.',
    'Die Berechtigung {key} ist dieser App nicht erteilt; daher kann sie dem Bot nicht sagen, welche Übergänge offen sind.',
  ],
  [
    'Permission {key} is granted to account "{name}", and no skill needs it.',
    'Die Berechtigung {key} ist dem Konto „{name}“ erteilt, und kein Skill braucht sie.',
  ],
  ['Permission {key} is missing: {why!}.', 'Die Berechtigung {key} fehlt: {why!}.'],
  [
    'no group of account "{name}" is granted it for the whole site',
    'Keine Gruppe des Kontos „{name}“ hat sie für die ganze Site',
  ],
  ['permission scheme "{scheme}" grants it to nobody', 'Das Berechtigungsschema „{scheme}“ erteilt sie niemandem'],
  [
    'permission scheme "{scheme}" grants it, yet Jira refuses it to account "{name}", as it does without a licence',
    'Das Berechtigungsschema „{scheme}“ erteilt sie, doch Jira verweigert sie dem Konto „{name}“, wie es ohne Lizenz geschieht',
  ],
  [
    'permission scheme "{scheme}" grants it to {holders!}, where account "{name}" is not',
    'Das Berechtigungsschema „{scheme}“ erteilt sie an {holders!}, wo das Konto „{name}“ nicht dabei ist',
  ],
];

const untold: readonly Phrase[] = [
  [
    'Jira was not asked what account "{name}" may do here.',
    'Jira wurde nicht gefragt, was das Konto „{name}“ hier darf.',
  ],
  [
    'Jira was not asked what account "{name}" may raise here.',
    'Jira wurde nicht gefragt, was das Konto „{name}“ hier stellen darf.',
  ],
  [
    'Jira was not asked whether account "{name}" has {key}.',
    'Jira wurde nicht gefragt, ob das Konto „{name}“ die Berechtigung {key} hat.',
  ],
  [
    'The members of role "{role}" were not among those Jira returned.',
    'Die Mitglieder der Rolle „{role}“ waren nicht unter denen, die Jira geliefert hat.',
  ],
  [
    'Jira does not show the time zone of account "{name}" to apps. Sign in as it and check that its zone is {zone} and that anyone can see it.',
    'Jira zeigt Apps die Zeitzone des Kontos „{name}“ nicht. Melden Sie sich damit an und prüfen Sie, ob seine Zeitzone {zone} ist und alle sie sehen können.',
  ],
];

/** What the checks of the accounts find, and why they cannot tell. */
export const accessFindings: readonly Phrase[] = [
  ...parts,
  ...testAccounts,
  ...serviceAccount,
  ...permissions,
  ...untold,
];
