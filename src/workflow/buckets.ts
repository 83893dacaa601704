import { says } from './bucket-says';
import { approvalSign } from './approval-status';
import { CATEGORY_RULES } from './category-rules';
import type { BucketProposal, StatusCategory, Workflow, WorkflowStatus } from './model';
import { NAME_RULES } from './name-rules';
import { readNameSignals } from './name-signals';
import type { NameSignals } from './name-signals';
import type { Decide, StatusFacts } from './status-facts';
import { peoplesWorkflow } from './people-ways';
import { asksRequester, propose } from './status-facts';
import { BUILT_IN_CATEGORIES, statusPlaces } from './status-place';
import { isStockStatus } from './stock-status';
import { ownMember } from './own-member';

const APPROVAL_REASONS = {
  configured: says.approvalConfigured,
  conditions: says.approvalConditions,
  name: says.approvalName,
};

/** People decide; a name alone is weighed against the category. */
const approval: Decide = (facts) => {
  if (facts.approval === null) return null;
  if (facts.approval !== 'name') return propose('keep-away', 'certain', APPROVAL_REASONS[facts.approval]);
  if (facts.category === 'done') return null;
  return facts.signals.has.has('requester')
    ? propose('keep-away', 'guess', says.approvalOrRequester)
    : propose('keep-away', 'likely', APPROVAL_REASONS.name);
};

const RULES: readonly Decide[] = [approval, ...CATEGORY_RULES, ...NAME_RULES];

const decide = (facts: StatusFacts): BucketProposal => {
  for (const rule of RULES) {
    const proposal = rule(facts);
    if (proposal) return proposal;
  }
  return propose('other', 'guess', says.nothing);
};

/** An export carries no category; the ids of Jira's own statuses still tell it, whatever they were renamed to. */
const categoryOf = ({ id, category }: WorkflowStatus): StatusCategory =>
  category === 'unknown' ? (ownMember(BUILT_IN_CATEGORIES, id) ?? 'unknown') : category;

/**
 * Proposes what a support bot calls each status, by status id, with a sentence an admin can disagree with. In order of
 * trust: an approval Jira knows of; Jira's category with the ways in and out; the name, read in 23 languages
 * (bucket-words.ts); the place. This is one workflow alone; what a status means in a project is decided over all of
 * them (effective-buckets.ts).
 */
export const proposeBuckets = (told: Workflow): ReadonlyMap<string, BucketProposal> => {
  const workflow = peoplesWorkflow(told);
  const rows = workflow.statuses.map((status) => {
    const signals = readNameSignals(status.name);
    return { status, signals, approval: approvalSign(status, workflow, signals) };
  });
  const signals = new Map(rows.map((row) => [row.status.id, row.signals]));
  const approvals = new Set(rows.flatMap((row) => (row.approval === null ? [] : [row.status.id])));
  const places = statusPlaces(workflow, signals, (id) => approvals.has(id));
  const facts = rows.flatMap((row): readonly { readonly id: string; readonly facts: StatusFacts }[] => {
    const place = places.get(row.status.id);
    return place
      ? [{ id: row.status.id, facts: { ...factsOf(row.status, row.signals), approval: row.approval, place } }]
      : [];
  });
  const waiting = new Set(
    facts.flatMap((one) => (one.facts.category !== 'done' && asksRequester(one.facts) ? [one.id] : [])),
  );
  return new Map(
    facts.map((one) => [
      one.id,
      decide({ ...one.facts, hasWaitingForRequester: waiting.size > (waiting.has(one.id) ? 1 : 0) }),
    ]),
  );
};

const factsOf = (
  status: WorkflowStatus,
  signals: NameSignals,
): Pick<StatusFacts, 'name' | 'category' | 'isCategoryTold' | 'signals' | 'isStock' | 'hasWaitingForRequester'> => ({
  name: status.name,
  category: categoryOf(status),
  isCategoryTold: status.category !== 'unknown',
  signals,
  isStock: isStockStatus(status),
  hasWaitingForRequester: false,
});
