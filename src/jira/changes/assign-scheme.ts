import { SCHEME_SLOTS } from './scheme-slots';
import type { SchemeSlot } from './scheme-slots';
import type { StepOf } from '../../plan/step';
import type { Executor } from './standing';
import { after, before, drifted, NotReversible } from './standing';

const SLOT: Readonly<Record<StepOf<'assign-scheme'>['of'], SchemeSlot>> = {
  'issue-type': SCHEME_SLOTS.issueType,
  'issue-type-screen': SCHEME_SLOTS.issueTypeScreen,
  notification: SCHEME_SLOTS.notification,
};
const WORDS: Readonly<Record<StepOf<'assign-scheme'>['of'], string>> = {
  'issue-type': 'issue type scheme',
  'issue-type-screen': 'issue type screen scheme',
  notification: 'notification scheme',
};

const projectOf = ({ projectId, projectKey }: StepOf<'assign-scheme'>) => ({ id: projectId, key: projectKey });

const whyNone = ({ projectKey, of }: StepOf<'assign-scheme'>): string =>
  `Project ${projectKey} had no ${WORDS[of]}, which Jira has no API to bring back; choose it in the project's settings.`;

/** Jira refuses an issue type scheme that lacks a type of an issue of the project. */
export const assignScheme: Executor<'assign-scheme'> = {
  inspect: async ({ reader, idOf }, step) => {
    const target = idOf(step.to);
    const today = await SLOT[step.of].read(reader, projectOf(step));
    if (today === target) return after(null, today);
    return today === step.from
      ? before(today)
      : drifted(`Somebody gave project ${step.projectKey} another ${WORDS[step.of]} since the plan was made.`);
  },
  apply: ({ writer, idOf }, step) => SLOT[step.of].assign(writer, projectOf(step), idOf(step.to)),
  revert: async ({ writer }, step) => {
    if (step.from === null) throw new NotReversible(whyNone(step));
    await SLOT[step.of].assign(writer, projectOf(step), step.from);
  },
  whyKept: async (_hands, step) => (step.from === null ? whyNone(step) : null),
};
