import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { whyRequestsAreHidden } from '../jira/resources/app-access';
import { countIssuesOfOthers, findWholeProject, whyKeyIsRefused } from '../jira/resources/new-projects';
import type { StepOf } from '../plan/step';
import type { Message } from '../shared/message';
import { SCHEME_SLOTS } from './scheme-slots';
import type { ProjectRef } from './scheme-slots';
import { create, orGone } from './made-object';
import type { Executor, Hands } from './standing';
import { after, before, drifted, NotReversible, partly } from './standing';
import { waitForAll } from '../shared/wait-for-all';

export const says = defineMessages('create-project', {
  holds: ({ project, count }: { project: string; count: number }) =>
    `Project ${project} holds ${count} ${count === 1 ? 'request' : 'requests'} that this app did not make. ` +
    'Move or delete them first, or keep the project.',
  holdsHundred: ({ project }: { project: string }) =>
    `Project ${project} holds 100 or more requests that this app did not make. ` +
    'Move or delete them first, or keep the project.',
  keyRefused: ({ project, fault }: { project: string; fault: string }) =>
    `Jira has no project ${project} that can be seen, yet refuses the key: ` +
    `${fault} If that project is in the recycle bin, restore it or delete it for good, or plan the test project ` +
    'under another key.',
  notOurs: ({ project }: { project: string }) =>
    `Project ${project} is not the one of this plan: somebody made it, or changed its description, since.`,
});

type NewProject = StepOf<'create-project'>;
type Slot = keyof typeof SCHEME_SLOTS;
const SLOTS = [
  'issueType',
  'workflow',
  'issueTypeScreen',
  'permission',
  'notification',
] as const satisfies readonly Slot[];

interface Wanted {
  readonly slot: Slot;
  readonly id: string;
}

const wantedSchemes = ({ idOf }: Hands, { schemes }: NewProject): readonly Wanted[] =>
  SLOTS.flatMap((slot) => {
    const ref = schemes[slot];
    return ref === null ? [] : [{ slot, id: idOf(ref) }];
  });

/** Jira may answer 500 to a project it has made, without some of its schemes. */
const missing = async (hands: Hands, project: ProjectRef, step: NewProject): Promise<readonly Wanted[]> => {
  const looked = await waitForAll(
    wantedSchemes(hands, step).map(async (wanted) => ({
      wanted,
      // What a new project has may be told later than the project.
      today: await orGone(SCHEME_SLOTS[wanted.slot].read(hands.reader, project)),
    })),
  );
  return looked.flatMap(({ wanted, today }) => (today === wanted.id ? [] : [wanted]));
};

const bodyOf = (hands: Hands, step: NewProject): object => ({
  key: step.projectKey,
  name: step.name,
  projectTypeKey: 'service_desk',
  description: step.mark,
  leadAccountId: step.lead,
  assigneeType: 'UNASSIGNED',
  ...Object.fromEntries(wantedSchemes(hands, step).map(({ slot, id }) => [`${slot}Scheme`, Number(id)])),
});

/** Requests of people are nobody's to delete; those this app made for a trial go with the project. */
const whyKept = async (client: JiraClient, { id, key }: ProjectRef): Promise<Message | null> => {
  const hidden = await whyRequestsAreHidden(client, [id]);
  if (hidden !== null) return hidden;
  const others = await countIssuesOfOthers(client, id);
  if (others === 0) return null;
  return others > 99 ? says.holdsHundred({ project: key }) : says.holds({ project: key, count: others });
};

/**
 * Without a template, so that Jira makes no schemes of its own.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/
 */
export const createProject: Executor<'create-project'> = {
  inspect: async (hands, step) => {
    const { projectKey, mark } = step;
    const project = await findWholeProject(hands.reader, projectKey);
    if (!project) {
      const fault = await whyKeyIsRefused(hands.reader, projectKey);
      return fault === null ? before() : drifted(says.keyRefused({ project: projectKey, fault }));
    }
    if (!(project.description ?? '').includes(mark)) return drifted(says.notOurs({ project: projectKey }));
    const lacking = await missing(hands, project, step);
    return lacking.length === 0 ? after(project.id, { id: project.id }) : partly(lacking.map(({ slot }) => slot));
  },
  apply: async (hands, step) => {
    const made = await findWholeProject(hands.reader, step.projectKey);
    if (!made) {
      await create(hands, endpoint('/rest/api/3/project', {}), bodyOf(hands, step));
      return;
    }
    for (const { slot, id } of await missing(hands, made, step))
      await SCHEME_SLOTS[slot].assign(hands.writer, made, id);
  },
  // A project in the recycle bin still holds its key and its schemes, so nothing made before it could be taken back.
  revert: async ({ reader, writer }, { projectKey }) => {
    const project = await findWholeProject(reader, projectKey);
    if (!project) return;
    const reason = await whyKept(reader, project);
    if (reason !== null) throw new NotReversible(reason);
    await writer.request(
      endpoint('/rest/api/3/project/{projectIdOrKey}', { projectIdOrKey: project.id }, { enableUndo: false }),
      { method: 'DELETE', schema: z.unknown() },
    );
  },
  whyKept: async ({ reader }, { projectKey }) => {
    const project = await findWholeProject(reader, projectKey);
    return project && whyKept(reader, project);
  },
};
