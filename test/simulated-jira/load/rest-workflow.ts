import { z } from 'zod';
import type { ConditionGroup, WorkflowTransition } from '../state/workflow';
import type { ConditionGroupPayload } from '../workflow/payload';
import { transitionPayload } from '../workflow/payload';
import { placeApproval } from './approval';
import type { LoadedWorkflow } from './loaded';

const category = z.enum(['TODO', 'IN_PROGRESS', 'DONE']).optional().catch(undefined);
const status = z.looseObject({
  statusReference: z.string().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional().catch(undefined),
  statusCategory: category,
  properties: z.record(z.string(), z.string()).default({}).catch({}),
  approvalConfiguration: z.record(z.string(), z.unknown()).nullish().catch(undefined),
});
const listOrMap = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), z.record(z.string(), item).transform((map) => Object.values(map))]);

/** Lower-case types and bare ids in `from` and `to` are those of the API before 2023. */
const end = z.union([z.string(), z.object({ id: z.string() }), z.object({ statusReference: z.string() })]);
const oldTransition = z.looseObject({
  id: z.string().optional(),
  name: z.string(),
  type: z.string(),
  from: z.array(end).default([]),
  to: end.optional(),
  screen: z.looseObject({ id: z.string() }).nullish(),
});
const idOf = (value: z.infer<typeof end>): string =>
  typeof value === 'string' ? value : 'id' in value ? value.id : value.statusReference;
const fromOld = (old: z.infer<typeof oldTransition>) => ({
  ...old,
  type: old.type.toUpperCase(),
  ...(old.to !== undefined && old.to !== '' && { toStatusReference: idOf(old.to) }),
  links: old.from.map((from) => ({ fromStatusReference: idOf(from) })),
  ...(old.screen && {
    transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: old.screen.id } },
  }),
  properties: {},
});

/**
 * Answers that other tools have kept carry nested parameters and triggers without their key; Jira itself has strings
 * and a key.
 */
const asJiraSends = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value))
    return value.map((item) =>
      asJiraSends(
        name === 'triggers' && typeof item === 'object' && item !== null
          ? { ruleKey: 'system:development-triggers', ...item }
          : item,
      ),
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'parameters' ? asStrings(inner) : asJiraSends(inner, key),
    ]),
  );
};

const asStrings = (parameters: unknown): unknown =>
  typeof parameters === 'object' && parameters !== null
    ? Object.fromEntries(
        Object.entries(parameters).map(([key, value]: [string, unknown]) => [
          key,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      )
    : parameters;

const transition = z.unknown().transform((value, context): z.infer<typeof transitionPayload> => {
  const old = oldTransition.safeParse(value);
  const isOld =
    old.success && ('to' in old.data || old.data.from.length > 0 || old.data.type !== old.data.type.toUpperCase());
  const parsed = transitionPayload.safeParse(isOld ? fromOld(old.data) : asJiraSends(value));
  if (parsed.success) return parsed.data;
  context.addIssue({
    code: 'custom',
    message: `A transition is not understood: ${parsed.error.issues[0]?.message ?? ''}`,
  });
  return z.NEVER;
});

const workflow = z.looseObject({
  name: z.string().optional(),
  id: z.unknown().optional(),
  statuses: listOrMap(status),
  transitions: listOrMap(transition),
});
const file = z.union([
  z
    .looseObject({ workflows: z.array(workflow).min(1), statuses: z.array(status).default([]) })
    .transform(({ workflows, statuses }) => ({ workflows, statuses })),
  z
    .looseObject({ values: z.array(workflow).min(1), statuses: z.array(status).default([]) })
    .transform(({ values, statuses }) => ({ workflows: values, statuses })),
  workflow.transform((one) => ({ workflows: [one], statuses: [] as z.infer<typeof status>[] })),
]);

const group = (given: ConditionGroupPayload): ConditionGroup => ({
  operation: given.operation,
  conditions: (given.conditions ?? []).map(({ id, ruleKey, parameters }) => ({
    ...(id !== undefined && { id }),
    ruleKey,
    parameters,
  })),
  conditionGroups: (given.conditionGroups ?? []).map(group),
});

const rules = (list: readonly { id?: string | undefined; ruleKey: string; parameters: Record<string, string> }[]) =>
  list.map(({ id, ruleKey, parameters }) => ({ ...(id !== undefined && { id }), ruleKey, parameters }));

const asTransition = (given: z.infer<typeof transitionPayload>, index: number): WorkflowTransition => ({
  id: given.id ?? String(900 + index),
  name: given.name,
  ...(given.description !== undefined && { description: given.description }),
  type: given.type,
  ...(given.toStatusReference !== undefined && { toStatusReference: given.toStatusReference }),
  links: (given.links ?? []).map(({ fromStatusReference, fromPort, toPort }) => ({
    ...(fromStatusReference !== undefined && { fromStatusReference }),
    ...(fromPort !== undefined && { fromPort }),
    ...(toPort !== undefined && { toPort }),
  })),
  ...(given.conditions && { conditions: group(given.conditions) }),
  validators: rules(given.validators),
  actions: rules(given.actions),
  triggers: rules(given.triggers),
  ...(given.transitionScreen && {
    transitionScreen: rules([given.transitionScreen])[0] ?? { ruleKey: '', parameters: {} },
  }),
  properties: given.properties,
  ...(given.customIssueEventId != null && { customIssueEventId: given.customIssueEventId }),
});

const nameOf = (id: unknown): string | undefined => z.object({ name: z.string() }).safeParse(id).data?.name;

/**
 * Reads a REST answer: bulk get, search page, preview, update request or one workflow. @throws Error when it is none of
 * them.
 */
export const readRestWorkflows = (text: string, name: string): LoadedWorkflow[] => {
  const { workflows, statuses } = file.parse(JSON.parse(text));
  const known = new Map(statuses.map((row) => [row.statusReference ?? row.id ?? '', row]));
  return workflows.map((given, index) => ({
    name: given.name ?? nameOf(given.id) ?? `${name} ${index + 1}`,
    statuses: given.statuses.map((row) => {
      const reference = row.statusReference ?? row.id ?? '';
      const statusCategory = known.get(reference)?.statusCategory ?? row.statusCategory;
      const description = known.get(reference)?.description ?? row.description;
      return {
        reference,
        ...placeApproval(row.properties, row.approvalConfiguration ?? undefined),
        ...(description !== undefined && { description }),
        name: known.get(reference)?.name ?? row.name ?? reference,
        ...(statusCategory !== undefined && { category: statusCategory }),
      };
    }),
    transitions: given.transitions.map(asTransition),
    screens: [
      ...new Set(given.transitions.flatMap(({ transitionScreen }) => transitionScreen?.parameters.screenId ?? [])),
    ].map((id) => ({ id: /^\d+$/.test(id) ? Number(id) : null, name: id })),
  }));
};
