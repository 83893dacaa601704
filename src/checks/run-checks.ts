import type { Part, Parts } from '../snapshot/parts';
import type { Snapshot } from '../snapshot/snapshot';
import { defineMessages } from '../messages/define-messages';
import type { CheckResult } from '../shared/report';
import type { CatalogueCheck } from './catalogue';
import { catalogue } from './catalogue';
import { ownWords, type ManualCheck } from './check';
import { says as severalSays } from '../messages/several';
import { judgeConfirmation } from './confirmed';
import { judge, sourcesOf } from './judge';
import type { Judgement } from './judge';
import { demandFor } from './need';

export const says = defineMessages('run-checks', {
  noSkillNeedsIt: 'None of the skills that are on needs it.',
  profileDoesNotAsk: ({ profile }: { profile: string }) => `${profile} does not ask for it.`,
});

/**
 * Judges a snapshot with every check of the catalogue, in the catalogue's order; one check's failure never stops
 * another. Pure: the only clock is the snapshot's `takenAt`. Throws only when the snapshot lacks a part that comes with
 * the audit itself.
 */
export const runChecks = (
  snapshot: Snapshot,
  checks: readonly CatalogueCheck[] = catalogue,
  ask: Ask = judge,
): readonly CheckResult[] => {
  const given = {
    profile: givenPart(snapshot, 'profile'),
    settings: givenPart(snapshot, 'settings'),
    takenAt: givenPart(snapshot, 'takenAt'),
  };
  return checks.map((check) => resultOf(check, snapshot, given, ask));
};

/** How a judged check is answered. */
export type Ask = typeof judge;

/**
 * Asks each check once, whatever the settings, unless it reads them: for judging one snapshot under many settings. Good
 * for snapshots that differ in their settings alone.
 */
export const askedOnce = (): Ask => {
  const answers = new Map<string, Judgement>();
  return (check, snapshot) => {
    const known = check.reads.includes('settings') ? undefined : answers.get(check.id);
    const answer = known ?? judge(check, snapshot);
    answers.set(check.id, answer);
    return answer;
  };
};

type Given = Pick<Parts, 'profile' | 'settings' | 'takenAt'>;

/** A part that comes with the audit itself. Throws when a snapshot was put together without it. */
export const givenPart = <P extends Part>(snapshot: Snapshot, part: P): Parts[P] => {
  const reading = snapshot[part];
  if (reading.state === 'unreadable')
    throw new Error(`The snapshot has no ${part}: it comes with the audit and is never read from Jira.`);
  return reading.value;
};

const resultOf = (check: CatalogueCheck, snapshot: Snapshot, given: Given, ask: Ask): CheckResult => {
  const { need, skills, pages } = demandFor(check.id, given.profile, given.settings);
  const answer = need === 'not-needed' ? notNeeded(check.id, given) : answerOf(check, snapshot, given, ask);
  const { id, title, problem, why, area, severity, learnMore } = check;
  return {
    check: id,
    title: ownWords(id, 'title', title),
    problem: ownWords(id, 'problem', problem),
    why: ownWords(id, 'why', why),
    area,
    severity,
    learnMore,
    need,
    skills,
    requirement: pages[0]?.url ?? null,
    pages,
    outcome: answer.outcome,
    findings: answer.findings,
    ...(answer.reason === undefined ? {} : { reason: answer.reason }),
    sources: check.kind === 'judged' && need !== 'not-needed' ? sourcesOf(check.reads, snapshot) : [],
    cure: {
      safety: check.kind === 'judged' ? check.cure.safety : 'manual',
      steps: stepsOf(check).map((step, at) => ownWords(id, `step${at + 1}`, step)),
    },
  };
};

const stepsOf = (check: CatalogueCheck): readonly string[] =>
  check.kind === 'judged' ? check.cure.steps : check.steps;

const answerOf = (check: CatalogueCheck, snapshot: Snapshot, given: Given, ask: Ask): Judgement =>
  check.kind === 'judged' ? ask(check, snapshot) : answerOfPeople(check, given);

const answerOfPeople = (check: ManualCheck, { profile, settings, takenAt }: Given): Judgement => {
  const answer = judgeConfirmation(check, settings, takenAt);
  const noted = answer.outcome === 'manual' ? check.noted?.(profile, takenAt) : undefined;
  return noted && answer.reason
    ? { ...answer, reason: severalSays.sentences({ sentences: [answer.reason, noted] }) }
    : answer;
};

const notNeeded = (id: string, { profile }: Given): Judgement => {
  const isAskedFor = profile.requirements.some((requirement) => requirement.check === id);
  return {
    outcome: 'not-applicable',
    findings: [],
    reason: isAskedFor ? says.noSkillNeedsIt : says.profileDoesNotAsk({ profile: profile.name }),
  };
};
