import type { Act } from '../../src/shared/act-contract';
import { PLAN_PURPOSES, SETUP_PARTS } from '../../src/shared/vocabulary';
import { ACCESS_QUESTIONS } from '../../src/shared/roster-vocabulary';

const plan = { planId: '71' } as const;
const check = '72';
const keyId = '73';
const COUNTS = [1, 2] as const;

/** Acts of every kind, in each way a sentence tells them apart. */
const OF_KIND: { readonly [K in Act['kind']]: readonly Extract<Act, { readonly kind: K }>[] } = {
  'plan-started': PLAN_PURPOSES.flatMap((purpose) =>
    COUNTS.map((changes) => ({ kind: 'plan-started' as const, ...plan, purpose, changes })),
  ),
  'plan-stopped': PLAN_PURPOSES.map((purpose) => ({ kind: 'plan-stopped', ...plan, purpose })),
  'undo-started': [true, false].map((isWhole) => ({ kind: 'undo-started', ...plan, purpose: 'fixes', isWhole })),
  'adding-started': COUNTS.map((people) => ({ kind: 'adding-started', people })),
  'adding-retried': [{ kind: 'adding-retried' }],
  'adding-undone': [{ kind: 'adding-undone' }],
  'roster-run-cancelled': [{ kind: 'roster-run-cancelled' }],
  'roster-watch-saved': [true, false].flatMap((isWatching) =>
    [true, false].map((addsByItself) => ({ kind: 'roster-watch-saved' as const, isWatching, addsByItself })),
  ),
  'desk-access-recorded': ACCESS_QUESTIONS.map((question) => ({ kind: 'desk-access-recorded', question, days: 2 })),
  'key-made': COUNTS.map((projects) => ({ kind: 'key-made', keyId, projects })),
  'key-rotated': [{ kind: 'key-rotated', keyId }],
  'key-revoked': [{ kind: 'key-revoked', keyId }],
  'bot-url-moved': [{ kind: 'bot-url-moved' }],
  'ticket-feed-switched': [true, false, null].map((isOn) => ({ kind: 'ticket-feed-switched', isOn })),
  'risk-accepted': [true, false].map((isWhole) => ({ kind: 'risk-accepted', check, isWhole, days: 1 })),
  'risk-withdrawn': [{ kind: 'risk-withdrawn', check }],
  confirmed: (['pass', 'fail'] as const).map((result) => ({ kind: 'confirmed', check, result, days: 1 })),
  'setup-made': [{ kind: 'setup-made' }],
  'setup-saved': [
    { kind: 'setup-saved', parts: [], testProject: null },
    ...SETUP_PARTS.map((part) => ({ kind: 'setup-saved' as const, parts: [part], testProject: null })),
    { kind: 'setup-saved', parts: ['test-project'], testProject: '74' },
  ],
  'go-live-marked': [{ kind: 'go-live-marked' }],
  'go-live-unmarked': [{ kind: 'go-live-unmarked' }],
  'handover-started': [{ kind: 'handover-started' }],
  'report-shared': [{ kind: 'report-shared' }],
};

export const sampleActs: readonly Act[] = Object.values(OF_KIND).flat();
