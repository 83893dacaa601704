import { counted, number } from './counting';
import { whyNot } from './why-not';
import type { Words } from '../en/words';

export const workflow: Words['workflow'] = {
  whyNot,
  text:
    'Wie sich Anfragen bewegen und wo der Bot sie bewegen kann und wo nicht. ' +
    'Gerade aus Jira gelesen; hier wird nichts geändert.',
  choose: 'Workflow',
  option: (name, unmet) => (unmet === 0 ? name : `${name} (${counted(unmet, 'Ziel', 'Ziele')} offen)`),
  usedBy: (issueTypes) =>
    issueTypes.length === 0 ? 'Kein Vorgangstyp verwendet ihn.' : `Verwendet von ${issueTypes.join(', ')}.`,
  noneTitle: 'Dieses Projekt hat keinen Workflow, der sich zeigen lässt',
  noneText: 'Jira nennt keinen Workflow dafür. Starten Sie ein Audit: Es sagt, was die App nicht sehen darf.',
  openAudit: 'Übersicht öffnen',
  goalsTitle: 'Was der Bot können muss',
  goalNames: {
    resolved: 'Lösen in einem Schritt',
    'in-progress': 'Arbeit beginnen in einem Schritt',
    new: 'Wieder öffnen in einem Schritt',
  },
  states: {
    open: 'Geht',
    unsure: 'Kommt darauf an',
    blocked: 'Gesperrt',
    missing: 'Fehlt',
    'no-status': 'Kein Status',
  },
  stateTexts: {
    open: 'Aus jedem Status, den der Bot verlassen darf, führt ein Schritt hierher.',
    unsure: 'Es gibt Schritte hierher, und eine Regel, die von der Anfrage abhängt, entscheidet.',
    blocked: 'Es gibt Schritte hierher, aber eine Regel sperrt den Bot aus.',
    missing: 'Aus manchen Status führt kein einzelner Schritt hierher.',
    'no-status':
      'Kein Status dieses Workflows hat für den Bot diese Bedeutung. Sehen Sie sich die Zuordnung der Status an.',
  },
  neededBy: (on, off) =>
    on.length === 0
      ? off.length === 0
        ? 'Kein Skill braucht es.'
        : `Kein eingeschalteter Skill braucht es; ${off.join(', ')} bräuchte es, wenn eingeschaltet.`
      : `Gebraucht von ${on.join(', ')}.`,
  stress: 'Im Bild anzeigen',
  stressAll: 'Alle Ziele',
  stuckTitle: (count) =>
    `${counted(count, 'Status', 'Status')}, ${count === 1 ? 'den' : 'die'} der Bot nicht verlassen kann`,
  play: (status) => `Zeigen, wie eine Anfrage nach „${status}“ gelangt`,
  moreStuck: (count) => `${number(count)} weitere anzeigen`,
  reviewFixes: 'Korrekturen ansehen',
  pictureTitle: 'Bild',
  pictureLabel: (name) => `Bild des Workflows ${name}. Die Tabelle darunter sagt dasselbe in Worten.`,
  anyStatus: 'Jeder Status',
  someStatuses: 'Einige Status',
  zoom: {
    label: 'Größe des Bilds',
    in: 'Größer',
    out: 'Kleiner',
    fit: 'Ganz zeigen',
    keys: 'Pfeiltasten bewegen es, Plus und Minus ändern die Größe.',
  },
  missingLabel: { resolved: 'Lösen (fehlt)', 'in-progress': 'Beginnen (fehlt)', new: 'Wieder öffnen (fehlt)' },
  save: 'Als SVG speichern',
  fileName: (name) => `workflow-${name}.svg`,
  tooLarge: (statuses) => `Dieser Workflow hat ${number(statuses)} Status; das Bild wird auf Wunsch gezeichnet.`,
  draw: 'Zeichnen',
  legendTitle: 'Farben und Linien',
  buckets: {
    new: 'Neu oder wieder geöffnet',
    'in-progress': 'In Arbeit',
    'waiting-for-user': 'Wartet auf Mitarbeitende',
    resolved: 'Gelöst',
    'keep-away': 'Der Bot hält sich heraus',
    other: 'Keiner davon',
  },
  asksForApproval: 'Bittet um eine Genehmigung (☑)',
  looks: {
    bot: 'Der Bot kann ihn ausführen',
    unsure: 'Eine Regel entscheidet',
    blocked: 'Für den Bot gesperrt',
    missing: 'Fehlt',
    path: 'Weg in eine Sackgasse',
    approval: 'Von der Antwort der Genehmigenden ausgelöst',
    plain: 'Jeder andere',
    added: 'Nur im zweiten',
    removed: 'Nur im ersten',
    changed: 'Geändert',
    coming: 'Kommt mit dem Plan',
    going: 'Entfällt mit dem Plan',
    changing: 'Wird vom Plan geändert',
  },
  pathTitle: (status) => `Wie eine Anfrage in „${status}“ stecken bleibt`,
  pathStart: (status) => `Sie wird in „${status}“ erstellt.`,
  pathMove: (transition, to) => `„${transition}“ bewegt sie nach „${to}“.`,
  pathEnd: 'Von hier kann der Bot sie nicht weiterbewegen.',
  pathStep: (at, all) => `Schritt ${at} von ${all}`,
  previous: 'Einen Schritt zurück',
  next: 'Nächster Schritt',
  closePath: 'Schließen',
  tableTitle: (count) => counted(count, 'Übergang', 'Übergänge'),
  columns: { name: 'Übergang', from: 'Von', to: 'Nach', bot: 'Für den Bot' },
  create: 'Erstellen',
  staysPut: 'Derselbe Status',
  search: 'Übergang oder Status',
  noMatch: 'Kein Übergang passt.',
  ofPeople: 'Menschen entscheiden; der Bot hält sich heraus',
  mayTake: 'Kann ihn ausführen',
  notMoving: 'Erstellt die Anfrage',
  more: (count) => `${number(count)} weitere anzeigen`,
};
