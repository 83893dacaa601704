import { z } from 'zod';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { isJiraAdmin } from '../core/permissions';
import { refuse } from '../core/refusals';
import type { SiteScreen } from '../state/project';
import type { SiteWorkflow, WorkflowTransition } from '../state/workflow';
import { statusDetailsView } from '../views/project-view';
import { workflowOf } from '../views/workflow-view';
import { complaints, isRemoteOnly, makeTransition, openTransitions } from '../workflow/run-transition';
import type { Seen } from './issues';
import { addComment, changing, fieldsBody, mayHere, seenIssue, writeFields } from './issues';

const workflowFor = (call: Call, { project, issue }: Seen): SiteWorkflow => {
  const workflow = workflowOf(call.site, project, issue.issueTypeId);
  if (!workflow) throw refuse(400, 'The issue has no workflow.');
  return workflow;
};

const screenOf = (call: Call, transition: WorkflowTransition): SiteScreen | undefined =>
  call.site.lookup.one(call.site.state.screens, 'id', Number(transition.transitionScreen?.parameters.screenId));

const fieldsView = (call: Call, transition: WorkflowTransition): Record<string, unknown> =>
  Object.fromEntries(
    (screenOf(call, transition)?.tabs.flatMap((tab) => tab.fieldIds) ?? []).flatMap((id) => {
      const field = call.site.lookup.one(call.site.state.fields, 'id', id);
      if (!field) return [];
      const allowed =
        id === 'resolution'
          ? { allowedValues: call.site.state.resolutions.map(({ id: value, name }) => ({ id: value, name })) }
          : {};
      return [
        [
          id,
          {
            required: id === 'resolution',
            schema: field.schema ?? { type: 'any' },
            name: field.name,
            key: id,
            hasDefaultValue: false,
            operations: ['set'],
            ...allowed,
          },
        ],
      ];
    }),
  );

/** What the caller may do to an issue now, as `GET …/transitions` and a search that expands them list it. */
export const listedTransitions = (
  call: Call,
  seen: Seen,
  { withFields = false, skipsRemoteOnly = false } = {},
): readonly Record<string, unknown>[] => {
  const { site } = call;
  const mayMove = mayHere(call, seen, 'TRANSITION_ISSUES');
  const found = mayMove
    ? openTransitions({ call, ...seen }, workflowFor(call, seen)).filter(
        (transition) => skipsRemoteOnly || !isRemoteOnly(transition),
      )
    : [];
  return found.map((transition) => {
    const to = site.lookup.one(site.state.statuses, 'id', transition.toStatusReference ?? seen.issue.statusId);
    return {
      id: transition.id,
      name: transition.name,
      ...(to && { to: statusDetailsView(site, to) }),
      hasScreen: transition.transitionScreen !== undefined,
      isGlobal: transition.type === 'GLOBAL',
      isInitial: false,
      isAvailable: true,
      isConditional: transition.conditions !== undefined,
      looped: transition.toStatusReference === undefined,
      ...(withFields && { fields: fieldsView(call, transition) }),
    };
  });
};

const list = (call: Call) => {
  const seen = seenIssue(call);
  const { query, site, caller } = call;
  const skipsRemoteOnly =
    query.get('skipRemoteOnlyCondition') === 'true' && caller.throughApp && isJiraAdmin(site, caller.accountId);
  const withFields = (query.get('expand') ?? '').split(',').includes('transitions.fields');
  const wanted = query.get('transitionId');
  return {
    body: {
      expand: 'transitions',
      transitions: listedTransitions(call, seen, { withFields, skipsRemoteOnly }).filter(
        ({ id }) => wanted === null || wanted === id,
      ),
    },
  };
};

const body = z.object({
  transition: z.object({ id: z.string() }),
  fields: fieldsBody.default({}),
  update: z.object({ comment: z.array(z.object({ add: z.object({ body: fieldsBody }) })).optional() }).optional(),
});

/** A field can only be set in a transition when it is on the transition's screen. */
const mustBeOnScreen = (
  call: Call,
  transition: WorkflowTransition,
  fields: Readonly<Record<string, unknown>>,
): void => {
  const onScreen = new Set(screenOf(call, transition)?.tabs.flatMap((tab) => tab.fieldIds));
  const stray = Object.keys(fields).filter((name) => !onScreen.has(name));
  if (stray.length > 0)
    throw refuse(
      400,
      '',
      Object.fromEntries(
        stray.map((name) => [name, `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`]),
      ),
    );
};

const execute = (call: Call) => {
  const seen = seenIssue(call);
  const {
    transition: { id },
    fields,
    update,
  } = bodyOf(call, body);
  const { issue, project } = seen;
  const transition = openTransitions({ call, ...seen }, workflowFor(call, seen)).find(
    (candidate) => candidate.id === id,
  );
  if (!transition || !mayHere(call, seen, 'TRANSITION_ISSUES'))
    throw refuse(400, 'It seems that you have tried to perform an illegal workflow operation.');
  mustBeOnScreen(call, transition, fields);
  const resolution = z
    .object({ id: z.string().optional(), name: z.string().optional() })
    .nullish()
    .parse(fields.resolution);
  const draft = structuredClone(issue);
  writeFields(draft, fields);
  if (resolution)
    draft.resolutionId =
      call.site.state.resolutions.find((known) => known.id === resolution.id || known.name === resolution.name)?.id ??
      null;
  const wrong = complaints({ call, project, issue: draft }, transition);
  if (wrong.length > 0)
    throw refuse(
      400,
      wrong
        .filter((complaint) => complaint.field === '')
        .map((complaint) => complaint.message)
        .join(' '),
      Object.fromEntries(
        wrong.filter((complaint) => complaint.field !== '').map((complaint) => [complaint.field, complaint.message]),
      ),
    );
  changing(call, issue, () => {
    Object.assign(issue, draft);
    makeTransition({ call, ...seen }, transition);
  });
  for (const { add } of update?.comment ?? []) addComment(call, issue, add.body, true);
  return { status: 204 };
};

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';
export const transitionRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, handle: list },
  { method: 'POST', path: PATH, handle: execute },
];
