import { counted, number } from './counting';
import type { Words } from '../en/words';

export const risks: Words['risks'] = {
  accept: 'Risiko akzeptieren',
  acceptOf: (name) => `Risiko akzeptieren: ${name}`,
  formTitle: 'Dieses Risiko akzeptieren',
  formText:
    'Es bleibt ein Befund und gilt nie als bestanden. Bis das Akzeptieren abläuft, verhindert es die ' +
    'Inbetriebnahme nicht mehr.',
  criticalTitle: 'Dieser Befund hält den Bot auf',
  criticalText:
    'Er ist kritisch. Das Akzeptieren hebt die Sperre auf, behebt aber nichts, und Mitarbeitende werden es merken.',
  reason: 'Grund',
  reasonHelp: 'Warum das Projekt damit in Betrieb gehen darf. Andere lesen das im Bericht.',
  reasonMissing: 'Schreiben Sie, warum das Projekt damit in Betrieb gehen darf.',
  owner: 'Verantwortlich',
  ownerHelp: 'Wer dafür verantwortlich ist, bis es abläuft.',
  ownerMissing: 'Wählen Sie, wer dafür verantwortlich ist.',
  validFor: 'Akzeptieren für',
  cancel: 'Abbrechen',
  acceptedTitle: 'Risiko akzeptiert',
  accepted: 'Akzeptiert',
  partlyAccepted: 'Teilweise akzeptiert',
  until: (day) => `Akzeptiert bis ${day}`,
  who: (owner, by) =>
    owner === by
      ? `${owner} ist dafür verantwortlich und hat es akzeptiert.`
      : `${owner} ist dafür verantwortlich; akzeptiert von ${by}.`,
  stillCritical: 'Weiterhin kritisch: Wo es darauf ankommt, funktioniert der Bot nicht.',
  withdraw: 'Akzeptieren zurückziehen',
  withdrawOf: (name) => `Akzeptieren zurückziehen: ${name}`,
  withdrawnTitle: 'Nicht mehr akzeptiert',
  expired: (day) => `Das Akzeptieren lief am ${day} ab und zählt nicht mehr.`,
  remove: 'Von der Liste nehmen',
  removeOf: (name) => `Von der Liste nehmen: ${name}`,
  withRisks: (verdict, count) => `${verdict}, mit ${counted(count, 'akzeptiertem Risiko', 'akzeptierten Risiken')}`,
  noteText: 'Akzeptierte Risiken sind nicht behoben. Sie verhindern die Inbetriebnahme wieder, wenn sie ablaufen.',
  noteCritical: (count) =>
    `Davon ${number(count)} mit kritischem Schweregrad: Wo es darauf ankommt, funktioniert der Bot nicht.`,
  show: 'Akzeptierte Risiken anzeigen',
  recheck: 'Erneut prüfen',
  recheckOf: (title) => `Erneut prüfen: ${title}`,
  rechecking: 'Aus Jira wird gelesen, was diese Prüfung braucht.',
  recheckedTitle: (title) => `Erneut geprüft: ${title}`,
  checkedAlone: 'Einzeln geprüft',
  copyLink: 'Link kopieren',
  copyLinkOf: (name) => `Link kopieren: ${name}`,
  link: 'Link',
  raw: 'Rohdaten des Nachweises',
  rawLabel: 'Rohdaten des Nachweises als JSON',
  copyRaw: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Markiert: Kopieren Sie mit der Tastatur.',
  alike: (count) => `${number(count)} mit derselben Ursache`,
  showAll: (count) => `Alle ${number(count)} anzeigen`,
  moreCauses: (count) => `${counted(count, 'weitere Ursache', 'weitere Ursachen')} anzeigen`,
  inWorkflow: (name) => `in ${name}`,
  recordedBy: (who) => `von ${who}`,
  validUntil: (day) => `gültig bis ${day}`,
  recordAnew: 'Erneut festhalten',
};
