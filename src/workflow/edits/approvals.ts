import { z } from 'zod';
import type { RawWorkflowRead } from './raw-workflow';
import type { Message } from '../../shared/message';
import { says } from './edit-says';

/**
 * Everything Jira keeps of an approval, as texts: a write must leave all of it alone.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
const keptApprovalSchema = z.object({
  statusId: z.string(),
  status: z.string(),
  /**
   * By member; a transition stands with its name and target in place of its id, for a copy may number them otherwise.
   */
  settings: z.record(z.string(), z.string()),
});
export type KeptApproval = z.infer<typeof keptApprovalSchema>;

const configurationSchema = z.record(z.string(), z.unknown());

const TRANSITIONS = ['transitionApproved', 'transitionRejected'] as const;

/** The raw configuration of a status; undefined: nobody is asked to approve there. */
const configurationOf = (
  status: RawWorkflowRead['workflow']['statuses'][number],
): Readonly<Record<string, unknown>> | undefined => configurationSchema.safeParse(status['approvalConfiguration']).data;

/** A list in any order; what is null or empty is not said at all. */
const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(String).sort().join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

const statusOf = ({ statuses }: RawWorkflowRead, reference: string): { readonly id: string; readonly name: string } => {
  const known = statuses.find(({ statusReference }) => statusReference === reference);
  return { id: known?.id ?? reference, name: known?.name ?? reference };
};

/** The approvals of a workflow, in a form in which those of a copy are equal. */
export const approvalsIn = (read: RawWorkflowRead): readonly KeptApproval[] => {
  const nameOf = (id: string): string => {
    const transition = read.workflow.transitions.find((one) => one.id === id);
    if (transition === undefined) return `transition ${id}`;
    const target = transition.toStatusReference;
    return target == null ? transition.name : `${transition.name} to ${statusOf(read, target).name}`;
  };
  return read.workflow.statuses.flatMap((status) => {
    const configuration = configurationOf(status);
    if (configuration === undefined) return [];
    const { id, name } = statusOf(read, status.statusReference);
    const settings = Object.entries(configuration)
      .map(([member, value]) => {
        const text = textOf(value);
        return [member, TRANSITIONS.some((known) => known === member) && text !== '' ? nameOf(text) : text] as const;
      })
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return [{ statusId: id, status: name, settings: Object.fromEntries(settings) }];
  });
};

const keptListSchema = z.array(keptApprovalSchema);

/** Approvals out of a journal, alone or as a member; undefined where it has none written down. */
export const readKeptApprovals = (told: unknown): readonly KeptApproval[] | undefined =>
  keptListSchema.safeParse(told).data ?? z.looseObject({ approvals: keptListSchema }).safeParse(told).data?.approvals;

const inWords = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([member, value]) => `${member} ${value}`)
    .join(', ');

/** Which approvals of before are gone or other now, and what to do about it; null: all are as they were. */
export const whyNotKept = (
  workflowName: string,
  before: readonly KeptApproval[],
  now: RawWorkflowRead,
): Message | null => {
  const today = new Map(approvalsIn(now).map((approval) => [approval.statusId, JSON.stringify(approval.settings)]));
  const lost = before.filter(({ statusId, settings }) => today.get(statusId) !== JSON.stringify(settings));
  if (lost.length === 0) return null;
  const [first] = lost;
  return says.approvalLost({
    workflow: workflowName,
    statuses: lost.map(({ status }) => status),
    settings: inWords(first?.settings ?? {}),
  });
};

/** The status whose approval runs this transition, and how the request leaves it; undefined: no approval does. */
export const approvalRunning = (
  read: RawWorkflowRead,
  transitionId: string,
): { readonly status: string; readonly outcome: 'approved' | 'declined' } | undefined => {
  for (const status of read.workflow.statuses) {
    const configuration = configurationOf(status);
    const runs = TRANSITIONS.find((member) => textOf(configuration?.[member]) === transitionId);
    if (runs !== undefined)
      return {
        status: statusOf(read, status.statusReference).name,
        outcome: runs === 'transitionApproved' ? 'approved' : 'declined',
      };
  }
  return undefined;
};

/** Whether people are asked to approve in this status. */
export const asksForApproval = (read: RawWorkflowRead, reference: string): boolean =>
  read.workflow.statuses.some(
    (status) => status.statusReference === reference && configurationOf(status) !== undefined,
  );
