import type { ProfileChoice } from '../../../../../src/shared/contract';

export const steps = ['project', 'accounts', 'skills', 'statuses', 'test'] as const;

/** One step from nothing to the first audit; the first has no project yet. */
export type Step = (typeof steps)[number];

/** A bot that needs no test project is not asked for one. */
export const stepsFor = (profile: Pick<ProfileChoice, 'testProject'> | null): readonly Step[] =>
  profile?.testProject === 'none' ? steps.filter((step) => step !== 'test') : steps;

/** The step that the address names; the first one of the project for anything else. */
export const stepOf = (name: string | undefined): Step => steps.slice(1).find((step) => step === name) ?? 'accounts';
