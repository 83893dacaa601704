import type { Words } from '../en/words';

export const report: Words['report'] = {
  title: (project) => `Bereitschaftsbericht: ${project}`,
  print: 'Drucken',
  json: 'JSON herunterladen',
  csv: 'CSV herunterladen',
  share: 'Signierte Kopie zum Teilen',
  shared: (name, keyId) =>
    `Gespeichert als ${name}. Die Kopie nennt niemanden und lässt weg, was Menschen geschrieben haben. Geben Sie die ` +
    `Kennung des Signierschlüssels auf anderem Weg weiter: ${keyId}. ` +
    'Mit ihr zeigt docs/readiness/verify.mjs, dass ' +
    'diese Site jedes Wort geschrieben hat.',
  back: 'Zurück zu den Befunden',
  taken: 'Audit vom',
  profile: 'Geprüft gegen',
  score: 'Punktzahl',
  scoreValue: (score) => `${score} von 100`,
  summary: 'Zusammenfassung',
  outcomes: 'Prüfungen nach Ergebnis',
  severities: 'Nicht bestandene Prüfungen nach Schweregrad',
  skills: 'Skills',
  skill: 'Skill',
  verdict: 'Urteil',
  heldBackBy: 'Verhindert durch',
  nothing: 'Nichts',
  risks: 'Akzeptierte Risiken',
  risk: 'Befund',
  reason: 'Grund',
  owner: 'Verantwortlich',
  until: 'Bis',
  wholeCheck: 'die ganze Prüfung',
  findings: 'Befunde',
  noFindings: 'Keine Prüfung ist fehlgeschlagen, und nichts ist mehr anzusehen.',
  settled: 'In Ordnung oder nicht nötig',
  noneTitle: 'Es gibt noch keinen Bericht',
};
