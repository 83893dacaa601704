import { listed } from './counting';
import type { Words } from '../en/words';

export const whyNot: Words['workflow']['whyNot'] = {
  title: 'Warum kann der Bot … nicht?',
  text: 'Jira wird jetzt gefragt, was der Bot mit einer Anfrage tun kann. Der Text der Anfrage wird nicht gelesen.',
  label: 'Schlüssel der Anfrage',
  help: 'Zum Beispiel ABC-123 oder der Link zur Anfrage.',
  submit: 'Jira fragen',
  missing: 'Geben Sie einen Schlüssel wie ABC-123 ein.',
  resultTitle: (key) => `Was der Bot mit ${key} tun kann`,
  done: (key, can, all) => `${key}: Der Bot kann ${can} von ${all}.`,
  asked: 'Stand:',
  facts: { status: 'Status', means: 'Bedeutet für den Bot', issueType: 'Vorgangstyp', level: 'Sicherheitsstufe' },
  unknownMeaning: 'Nicht bekannt',
  noMeaning: 'Keine, auf die der Bot reagiert',
  noLevel: 'Keine',
  approval: 'Die Anfrage wartet auf eine Genehmigung.',
  seen: 'Gesehen: Jira wurde als Konto des Bots gefragt.',
  computed:
    'Berechnet: Jira lässt die App nicht für das Konto des Bots handeln. Nach den Berechtigungen des Kontos wurde ' +
    'gefragt. Die Übergänge sind die, die Jira der App nennt, ohne jene, deren Regeln den Bot aussperren.',
  computedWithoutRules:
    'Berechnet: Jira lässt die App nicht für das Konto des Bots handeln. Nach den Berechtigungen des Kontos wurde ' +
    'gefragt. Die Übergänge sind die, die Jira der App nennt; der Workflow war nicht lesbar, seine Regeln blieben ' +
    'daher außer Betracht.',
  noWorkflow: 'Der Workflow war nicht lesbar; die App kennt daher nur, was Jira nennt.',
  actions: {
    resolve: 'Lösen',
    'start-work': 'Arbeit beginnen',
    ask: 'Nachfragen und auf Mitarbeitende warten',
    reopen: 'Wieder öffnen',
    comment: 'Kommentieren',
  },
  marks: {
    can: 'Kann',
    cannot: 'Kann nicht',
    unknown: 'Nicht bekannt',
    depends: 'Kommt darauf an',
    notNeeded: 'Nicht nötig',
  },
  openSeen: 'Jira lässt es den Bot jetzt tun.',
  openComputed: 'Die App kennt nichts, was es verhindert, konnte Jira aber nicht als Bot fragen.',
  permissionMissing: (names) => `Dem Konto des Bots fehlt für diese Anfrage ${listed(names.map((one) => `„${one}“`))}.`,
  hiddenByLevel: (level) =>
    `Das Konto des Bots findet die Anfrage nicht. Ihre Sicherheitsstufe „${level}“ kann sie verbergen.`,
  reasons: {
    'account-not-chosen': 'Es ist kein Konto des Bots gewählt, für das sich fragen ließe.',
    'not-found-by-account': 'Das Konto des Bots findet die Anfrage nicht. Vielleicht fehlt ihm „Projekte durchsuchen“.',
    'awaiting-approval': 'Die Anfrage wartet auf eine Genehmigung, und der Bot geht nicht daran vorbei.',
    'people-decide': 'In diesem Status entscheiden Menschen. Die Zuordnung der Status hält den Bot fern.',
    'already-there': 'Die Anfrage ist schon dort.',
    'not-resolved': 'Die Anfrage ist nicht gelöst, es gibt also nichts wieder zu öffnen.',
    'meaning-unknown': 'Was ihr Status für den Bot bedeutet, ließ sich nicht nachsehen.',
    'no-transition': 'Jira nennt keinen Übergang, der aus diesem Status dorthin führt.',
    'fields-required': 'Jeder Übergang verlangt Felder, die der Bot nicht sendet.',
    'checked-on-move': 'Jira nennt den Übergang und prüft beim Ausführen noch mehr.',
    'only-by-id':
      'Der Übergang fehlt in den Listen von Jira. ' +
      'Ein Bot, der seine ID sendet, kann ihn ausführen; ein Bot, der ihn nach Namen sucht, findet ihn nicht.',
  },
  toDo: {
    'account-not-chosen': 'Wählen Sie das Konto in der Einrichtung.',
    'not-found-by-account': 'Sehen Sie die Befunde zum Konto an; hat die Anfrage eine Stufe, auch, wer darin ist.',
    'permission-missing':
      'Sehen Sie die Befunde zum Konto an und die Eigenschaften des Status, die Berechtigungen entziehen können.',
    'awaiting-approval': 'Bitten Sie die Genehmigenden um eine Antwort.',
    'people-decide': 'Soll der Bot hier arbeiten, ändern Sie in der Einrichtung, was der Status bedeutet.',
    'meaning-unknown': 'Fragen Sie in einer Minute noch einmal.',
    'no-transition': 'Sehen Sie die Korrekturen für den Workflow an.',
    'fields-required': 'Machen Sie die Felder auf diesem Bildschirm optional oder lassen Sie den Bot sie senden.',
    'checked-on-move':
      'Sehen Sie nach, ob das Geprüfte für diese Anfrage stimmt, oder nehmen Sie die Regel vom Übergang.',
    'only-by-id': 'Nennen Sie die ID den Entwicklern des Bots oder zeigen Sie den Übergang allen.',
  },
  movesTitle: 'Von Jira genannt',
  unlistedTitle: 'Im Workflow, aber jetzt nicht genannt',
  pathTitle: 'In mehreren Schritten',
  pathNote: 'Den ersten Schritt nennt Jira jetzt. Die anderen sind aus dem Workflow berechnet.',
  move: (transition, id, to) => `„${transition}“ (${id}) führt nach „${to}“.`,
  lacks: (names) => `Verlangt ${listed(names.map((name) => `„${name}“`))}.`,
  onMove: 'Geprüft wird beim Ausführen:',
  noWay: 'Auch der Workflow hat aus diesem Status keinen solchen Übergang.',
  noRule: 'Keine Regel, die die App lesen kann, sagt warum.',
  seeWorkflow: (name) => `Workflow „${name}“ anzeigen`,
  links: { setup: 'Einrichtung öffnen', findings: 'Befunde öffnen', fixes: 'Korrekturen ansehen' },
};
