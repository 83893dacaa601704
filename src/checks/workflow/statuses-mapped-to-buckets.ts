import { defineMessages } from '../../messages/define-messages';
import type { Parts } from '../../snapshot/parts';
import type { CannotTell, Finding } from '../check';
import { defineCheck } from '../check';
import { BUCKET_READS, bucketedWorkflows } from './bucketed-workflows';
import { hasWorkflows, judgeWorkflows, placeOf, statusSubject } from './project-workflows';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('statuses-mapped-to-buckets', {
  unplaced: ({ status }: { status: string }) => `Status "${status}" belongs to none of the states the bot knows.`,
});

/** A status is the same object in every workflow that lists it: one finding per status, naming all of them. */
export const statusesMappedToBuckets = defineCheck({
  id: 'statuses-mapped-to-buckets',
  title: 'Status belongs to one of the states the bot knows',
  problem: 'A status isn’t mapped for the bot',
  why:
    'A request in a status the bot cannot place is invisible to it: ' +
    'the employee gets no update, no reminder and no way to reopen it.',
  severity: 'high',
  learnMore:
    'https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-statuses-priorities-and-resolutions/',
  reads: ['profile', ...BUCKET_READS],
  appliesTo: hasWorkflows,
  examine: (parts) => oncePerStatus(unplacedStatuses(parts)),
  cure: {
    safety: 'choose',
    steps: [
      'On the setup page of this app, open the status mapping.',
      'Choose for each status named here what the bot takes it for: ' +
        'new, in progress, waiting for the user, or resolved.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

const unplacedStatuses = (parts: Pick<Parts, 'profile' | (typeof BUCKET_READS)[number]>) =>
  judgeWorkflows(parts, bucketedWorkflows(parts), (used) => {
    const unplaced = used.workflow.statuses.filter(({ id }) => used.buckets.get(id) === 'other');
    const { workflow: name, issueTypes } = placeOf(used);
    return unplaced.map((status) => ({
      subject: statusSubject(status),
      message: says.unplaced({ status: status.name }),
      evidence: {
        actual: 'other',
        expected: parts.profile.buckets.map(({ id }) => id),
        category: status.category,
        reason: used.decisions.get(status.id)?.reason ?? '',
        workflows: [name],
        issueTypes,
      },
    }));
  });

type Unplaced = Extract<ReturnType<typeof unplacedStatuses>, readonly unknown[]>[number];

const oncePerStatus = (
  findings: readonly Unplaced[] | CannotTell,
): readonly Finding<Unplaced['evidence']>[] | CannotTell => {
  if ('cannotTell' in findings) return findings;
  const byStatus = new Map<string, Unplaced>();
  for (const finding of findings) {
    const first = byStatus.get(finding.subject.id);
    byStatus.set(finding.subject.id, first ? merged(first, finding) : finding);
  }
  return [...byStatus.values()];
};

const merged = (first: Unplaced, again: Unplaced): Unplaced => ({
  ...first,
  evidence: {
    ...first.evidence,
    workflows: [...first.evidence.workflows, ...again.evidence.workflows],
    issueTypes: [...new Set([...first.evidence.issueTypes, ...again.evidence.issueTypes])],
  },
});
