import type { Act } from '../../../../../src/shared/act-contract';
import type { PlanPurpose } from '../../../../../src/shared/vocabulary';
import { counted, listed, people } from './counting';
import type { Words } from '../en/words';

const aims: Readonly<Record<PlanPurpose, string>> = {
  fixes: 'Korrekturen',
  'test-project': 'ein Testprojekt',
  equal: 'das Angleichen zweier Projekte',
};

const parts = {
  profile: 'das Profil',
  'own-profile': 'das eigene Profil des Projekts',
  skills: 'die Skills',
  accounts: 'die Konten',
  statuses: 'die Bedeutung der Status',
  'issue-types': 'die Vorgangstypen',
  'test-project': 'das Testprojekt',
} as const;

const questions = {
  'who-may-raise': 'wer Anfragen stellen darf',
  'portal-access': 'wer das Portal öffnen darf',
  'sign-up': 'ob man sich selbst registrieren darf',
} as const;

const days = (count: number): string => counted(count, 'Tag', 'Tage');

type OfProject = Extract<
  Act,
  {
    readonly kind:
      'setup-made' | 'setup-saved' | 'go-live-marked' | 'go-live-unmarked' | 'handover-started' | 'report-shared';
  }
>;

const ofProject = (act: OfProject, who: string): string => {
  switch (act.kind) {
    case 'setup-made':
      return `${who} hat das Projekt eingerichtet.`;
    case 'setup-saved': {
      if (act.parts.length === 0) return `${who} hat die Einrichtung ohne Änderung gespeichert.`;
      const chosen = act.testProject === null ? '' : ` Das Testprojekt ist ${act.testProject}.`;
      return `${who} hat die Einrichtung geändert: ${listed(act.parts.map((part) => parts[part]))}.${chosen}`;
    }
    case 'go-live-marked':
      return `${who} hat das Projekt als live markiert.`;
    case 'go-live-unmarked':
      return `${who} hat die Live-Markierung zurückgenommen.`;
    case 'handover-started':
      return `${who} hat ein Übergabepaket gestartet.`;
    case 'report-shared':
      return `${who} hat eine signierte Kopie des Berichts zum Teilen gespeichert.`;
  }
};

const sentence = (act: Act, who: string, check: string): string => {
  switch (act.kind) {
    case 'plan-started':
      return (
        `${who} hat einen Plan mit ${counted(act.changes, 'Änderung', 'Änderungen')} für ${aims[act.purpose]} ` +
        'gestartet.'
      );
    case 'plan-stopped':
      return `${who} hat verlangt, einen Plan für ${aims[act.purpose]} anzuhalten.`;
    case 'undo-started': {
      const what = act.isWhole ? 'einen Plan' : 'das Ende eines Plans';
      return `${who} hat begonnen, ${what} für ${aims[act.purpose]} rückgängig zu machen.`;
    }
    case 'adding-started':
      return `${who} hat begonnen, ${people(act.people)} als Kunden hinzuzufügen.`;
    case 'adding-retried':
      return `${who} hat erneut versucht, die Personen hinzuzufügen, bei denen es nicht gelungen war.`;
    case 'adding-undone':
      return `${who} hat begonnen, die hinzugefügten Kunden wieder zu entfernen.`;
    case 'roster-run-cancelled':
      return `${who} hat das Hinzufügen oder Entfernen von Kunden abgebrochen.`;
    case 'roster-watch-saved':
      return act.isWatching
        ? `${who} hat die Beobachtung neuer Mitarbeitender eingeschaltet, ${act.addsByItself ? 'mit' : 'ohne'} ` +
            'Hinzufügen.'
        : act.addsByItself
          ? `${who} hat die Beobachtung neuer Mitarbeitender ausgeschaltet und eine Gruppe zum Hinzufügen behalten.`
          : `${who} hat die Beobachtung neuer Mitarbeitender ausgeschaltet.`;
    case 'desk-access-recorded':
      return `${who} hat festgehalten, ${questions[act.question]}, für ${days(act.days)}.`;
    case 'key-made':
      return `${who} hat den Bot-Schlüssel ${act.keyId} für ${counted(act.projects, 'Projekt', 'Projekte')} erstellt.`;
    case 'key-rotated':
      return `${who} hat den Bot-Schlüssel ${act.keyId} erneuert.`;
    case 'key-revoked':
      return `${who} hat den Bot-Schlüssel ${act.keyId} widerrufen.`;
    case 'bot-url-moved':
      return `${who} hat dem Bot eine neue Adresse gegeben und die alte geschlossen.`;
    case 'ticket-feed-switched':
      return act.isOn === null
        ? `${who} hat den Feed der Anfragen auf automatisch gestellt.`
        : `${who} hat den Feed der Anfragen ${act.isOn ? 'eingeschaltet' : 'ausgeschaltet'}.`;
    case 'risk-accepted':
      return `${who} hat ein Risiko${act.isWhole ? '' : ' eines Objekts'} für ${days(act.days)} akzeptiert: „${check}“.`;
    case 'risk-withdrawn':
      return `${who} hat ein akzeptiertes Risiko zurückgenommen: „${check}“.`;
    case 'confirmed':
      return act.result === 'pass'
        ? `${who} hat für ${days(act.days)} bestätigt: „${check}“.`
        : `${who} hat festgehalten, dass dies nicht in Ordnung ist: „${check}“.`;
    default:
      return ofProject(act, who);
  }
};

export const acts: Words['acts'] = {
  sentence,
  closed: 'Jemand mit geschlossenem Konto',
  hidden: 'Jemand mit verborgenem Konto',
  filters: 'Aktivität filtern',
  where: 'Wo',
  thisProject: (key) => `Projekt ${key}`,
  site: 'Alle Projekte und Schlüssel',
  what: 'Was',
  anything: 'Alles',
  who: 'Wer',
  anybody: 'Alle',
  groups: {
    fixes: 'Korrekturen',
    customers: 'Kunden',
    keys: 'Bot-Zugang',
    risks: 'Akzeptierte Risiken',
    confirmations: 'Bestätigungen',
    setup: 'Einrichtung',
    'go-live': 'Inbetriebnahme',
    'test-project': 'Testprojekt',
    'hand-over': 'Übergabe',
  },
  export: 'Als CSV exportieren',
  columns: ['Wann', 'Wer', 'Konto', 'Projekt', 'Was', 'Zustand'],
  shown: (count) => counted(count, 'Eintrag angezeigt', 'Einträge angezeigt'),
  more: 'Ältere anzeigen',
  noneFits: 'Nichts passt zum Filter',
  noneFitsText: 'Wählen Sie einen anderen Filter, um mehr zu sehen.',
  noneFitsYet: 'Unter den neuesten Einträgen passt nichts zum Filter. Ältere wurden noch nicht angesehen.',
  toPlans: 'Dessen Aktivität öffnen',
  kept:
    'Pläne stehen hier, solange das Projekt aufbewahrt wird, alles andere ein Jahr lang. ' +
    'Ein Eintrag wird gleich nach der Handlung geschrieben; wo der Speicher in diesem Moment versagte, ' +
    'gilt die Handlung und ihr Eintrag fehlt.',
};
