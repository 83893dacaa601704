import { counted, number } from './de-counting';
import type { Words } from './en';

export const workflow: Words['workflow'] = {
  text: 'Wie sich Anfragen bewegen und wo der Bot sie bewegen kann und wo nicht. Gerade aus Jira gelesen; hier wird nichts geändert.',
  choose: 'Workflow',
  option: (name, unmet) => (unmet === 0 ? name : `${name} (${counted(unmet, 'Ziel', 'Ziele')} offen)`),
  usedBy: (issueTypes) =>
    issueTypes.length === 0 ? 'Kein Vorgangstyp verwendet ihn.' : `Verwendet von ${issueTypes.join(', ')}.`,
  noneTitle: 'Dieses Projekt hat keinen Workflow, der sich zeigen lässt',
  noneText: 'Jira nennt keinen Workflow dafür. Starten Sie ein Audit: Es sagt, was die App nicht sehen darf.',
  openAudit: 'Übersicht öffnen',
  goalsTitle: 'Was der Bot können muss',
  goalNames: {
    resolved: 'Lösen von jedem Status aus',
    'in-progress': 'Arbeit beginnen von jedem Status aus',
    new: 'Wieder öffnen von jedem Status aus',
  },
  states: {
    open: 'Geht',
    unsure: 'Kommt darauf an',
    blocked: 'Gesperrt',
    missing: 'Fehlt',
    'no-status': 'Kein Status',
  },
  stateTexts: {
    open: 'Der Bot darf von jedem Status aus einen Übergang nehmen.',
    unsure: 'Es gibt einen Übergang von jedem Status aus, und eine Regel, die von der Anfrage abhängt, entscheidet.',
    blocked: 'Es gibt einen Übergang von jedem Status aus, aber eine Regel sperrt den Bot aus.',
    missing: 'Kein Übergang führt von jedem Status aus hierher.',
    'no-status':
      'Kein Status dieses Workflows hat für den Bot diese Bedeutung. Sehen Sie sich die Zuordnung der Status an.',
  },
  neededBy: (on, off) =>
    on.length === 0
      ? off.length === 0
        ? 'Kein Skill braucht es.'
        : `Kein eingeschalteter Skill braucht es; ${off.join(', ')} bräuchte es, wenn eingeschaltet.`
      : `Gebraucht von ${on.join(', ')}.`,
  stress: 'Im Bild zeigen',
  stressAll: 'Alle Ziele',
  stuckTitle: (count) =>
    `${counted(count, 'Status', 'Status')}, aus ${count === 1 ? 'dem' : 'denen'} der Bot keine Anfrage herausbekommt`,
  play: (status) => `Zeigen, wie eine Anfrage nach „${status}“ gelangt`,
  moreStuck: (count) => `${number(count)} weitere anzeigen`,
  reviewFixes: 'Korrekturen ansehen',
  pictureTitle: 'Bild',
  pictureLabel: (name) => `Bild des Workflows ${name}. Die Tabelle darunter sagt dasselbe in Worten.`,
  anyStatus: 'Jeder Status',
  zoom: { label: 'Größe des Bilds', in: 'Größer', out: 'Kleiner', fit: 'Ganz zeigen' },
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
  looks: {
    bot: 'Der Bot darf ihn nehmen',
    unsure: 'Eine Regel entscheidet',
    blocked: 'Für den Bot gesperrt',
    missing: 'Fehlt',
    path: 'Weg in eine Sackgasse',
    plain: 'Jeder andere',
    added: 'Nur im zweiten',
    removed: 'Nur im ersten',
    changed: 'Geändert',
  },
  pathTitle: (status) => `Wie eine Anfrage in „${status}“ stecken bleibt`,
  pathStart: (status) => `Sie wird in „${status}“ erstellt.`,
  pathMove: (transition, to) => `„${transition}“ bewegt sie nach „${to}“.`,
  pathEnd: 'Von hier bekommt der Bot sie nirgendwohin.',
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
  mayTake: 'Darf ihn nehmen',
  notMoving: 'Erstellt die Anfrage',
  more: (count) => `${number(count)} weitere anzeigen`,
};
