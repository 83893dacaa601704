import { defineMessages } from '../messages/define-messages';
import { SCHEME_SLOTS } from './scheme-slots';
import type { SchemeSlot } from './scheme-slots';
import type { StepOf } from '../plan/step';
import type { Message } from '../shared/message';
import type { Executor } from './standing';
import { after, before, drifted, NotReversible } from './standing';

export const says = defineMessages('assign-scheme', {
  noIssueTypeScheme: ({ project }: { project: string }) =>
    `Project ${project} had no issue type scheme, which Jira has no API to bring back; choose it in the ` +
    `project's settings.`,
  noScreenScheme: ({ project }: { project: string }) =>
    `Project ${project} had no issue type screen scheme, which Jira has no API to bring back; choose it in the ` +
    `project's settings.`,
  noNotificationScheme: ({ project }: { project: string }) =>
    `Project ${project} had no notification scheme, which Jira has no API to bring back; choose it in the ` +
    `project's settings.`,
  issueTypeSchemeChanged: ({ project }: { project: string }) =>
    `Somebody gave project ${project} another issue type scheme since the plan was made.`,
  screenSchemeChanged: ({ project }: { project: string }) =>
    `Somebody gave project ${project} another issue type screen scheme since the plan was made.`,
  notificationSchemeChanged: ({ project }: { project: string }) =>
    `Somebody gave project ${project} another notification scheme since the plan was made.`,
});

const SLOT: Readonly<Record<StepOf<'assign-scheme'>['of'], SchemeSlot>> = {
  'issue-type': SCHEME_SLOTS.issueType,
  'issue-type-screen': SCHEME_SLOTS.issueTypeScreen,
  notification: SCHEME_SLOTS.notification,
};
const HAD_NONE = {
  'issue-type': says.noIssueTypeScheme,
  'issue-type-screen': says.noScreenScheme,
  notification: says.noNotificationScheme,
} as const;
const CHANGED = {
  'issue-type': says.issueTypeSchemeChanged,
  'issue-type-screen': says.screenSchemeChanged,
  notification: says.notificationSchemeChanged,
} as const;

const projectOf = ({ projectId, projectKey }: StepOf<'assign-scheme'>) => ({ id: projectId, key: projectKey });

const whyNone = ({ projectKey, of }: StepOf<'assign-scheme'>): Message => HAD_NONE[of]({ project: projectKey });

/** Jira refuses an issue type scheme that lacks a type of an issue of the project. */
export const assignScheme: Executor<'assign-scheme'> = {
  inspect: async ({ reader, idOf }, step) => {
    const target = idOf(step.to);
    const today = await SLOT[step.of].read(reader, projectOf(step));
    if (today === target) return after(null, today);
    return today === step.from ? before(today) : drifted(CHANGED[step.of]({ project: step.projectKey }));
  },
  apply: ({ writer, idOf }, step) => SLOT[step.of].assign(writer, projectOf(step), idOf(step.to)),
  revert: async ({ writer }, step) => {
    if (step.from === null) throw new NotReversible(whyNone(step));
    await SLOT[step.of].assign(writer, projectOf(step), step.from);
  },
  whyKept: async (_hands, step) => (step.from === null ? whyNone(step) : null),
};
