import type { BotTable, SettingsPreview, SkillChoice, SkillTable } from '../../../src/shared/what-if-contract';
import { proposal } from './fixture-setup';

const ok = <T>(value: T) => ({ ok: true, value }) as const;

const { profiles, settings } = proposal(true);
const skills = profiles[0]?.skills ?? [];

const checks: SkillTable['checks'] = [
  {
    check: 'resolved-status-reachable',
    title: 'Resolved status is within reach of the bot from every status',
    findings: 2,
  },
  { check: 'service-account-agent-role-held', title: 'Service account is in the agent role', findings: 1 },
  { check: 'forms-readable', title: 'Forms can be read', findings: 0 },
];

/** Any REST bot has few skills, so all choices are easily listed. */
const choices: readonly SkillChoice[] = Array.from({ length: 2 ** skills.length - 1 }, (_, index) => {
  const on = skills.filter((_skill, bit) => ((index + 1) & (1 << bit)) !== 0).map(({ id }) => id);
  const isGo = on.length === 1 && on[0] === skills.at(-1)?.id;
  return {
    on,
    verdict: isGo ? 'go' : 'no-go',
    score: isGo ? 92 : 70 - on.length,
    failing: isGo ? 1 : 2 + on.length,
    skills: [],
    heldBackBy: isGo ? [] : [0, 1, 2].slice(0, Math.min(3, on.length)),
  };
});

const table: SkillTable = {
  takenAt: '2026-11-23T09:00:00.000Z',
  checks,
  choices,
  skills: skills.map(({ id, name, description }) => ({ id, name, description, isOn: settings.skills.includes(id) })),
};

const bots: BotTable = {
  takenAt: table.takenAt,
  bots: profiles.map(({ id, name, version, skills: of }, at) => ({
    profile: { id, name, version },
    isChosen: at === 0,
    verdict: 'no-go',
    score: 61 + at,
    failing: 12 - at,
    skills: of.filter(({ isOnByDefault }) => isOnByDefault).map((skill) => skill.name),
    blocking: { failed: 1, toConfirm: 0, unchecked: at === 0 ? 0 : 1 },
    heldBackBy: at === 0 ? checks.slice(0, 1) : checks.slice(1),
  })),
};

const preview: SettingsPreview = {
  before: { verdict: 'no-go', score: 61, failing: 12, takenAt: '2026-11-23T08:00:00.000Z' },
  after: { verdict: 'no-go', score: 66, failing: 10 },
  changes: {
    turnedGreen: [
      {
        check: 'buckets-covered',
        title: 'Every state of the bot has a status',
        severity: 'critical',
        before: 'fail',
        after: 'pass',
      },
    ],
    turnedRed: [
      {
        check: 'reopened-transition-global',
        title: 'Reopened status is one step away for the bot',
        severity: 'high',
        before: 'pass',
        after: 'fail',
      },
    ],
    stillOpen: [],
    added: [],
    gone: [],
  },
};

export const whatIfAnswers = (): Record<string, () => unknown> => ({
  readSkillTable: () => ok(table),
  readBotTable: () => ok(bots),
  previewSettings: () => ok(preview),
});
