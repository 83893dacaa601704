import { bucketsByWorkflow } from '../../src/workflow/effective-buckets';
import { issueTypeScopes } from '../../src/workflow/scope';
import type { ScopeDecisions } from '../../src/workflow/scope';
import { aStatus, aTransition, aWorkflow } from './given-workflow';

const create = aTransition('create', 'create', 'open');
const requests = {
  ...aWorkflow(
    [aStatus('open', 'new', 'Open'), aStatus('done', 'done', 'Done')],
    [create, aTransition('finish', ['open'], 'done')],
  ),
  id: 'requests',
};
/** As a change runs: people approve first, and nowhere does the desk take it up. */
const changes = {
  ...aWorkflow(
    [
      aStatus('review', 'new', 'Peer review / change manager approval'),
      aStatus('plan', 'indeterminate', 'Planning'),
      aStatus('done', 'done', 'Resolved'),
    ],
    [
      aTransition('create', 'create', 'review'),
      aTransition('yes', ['review'], 'plan'),
      aTransition('finish', ['plan'], 'done'),
    ],
  ),
  id: 'changes',
};

const leftOut = (requested: readonly string[] | null, decisions: ScopeDecisions = {}): readonly string[] =>
  issueTypeScopes({
    mappings: [
      { issueTypeId: 'request', workflowId: 'requests' },
      { issueTypeId: 'problem', workflowId: 'requests' },
      { issueTypeId: 'change', workflowId: 'changes' },
    ],
    workflows: [requests, changes],
    buckets: bucketsByWorkflow([requests, changes], {}),
    requested,
    decisions,
  }).flatMap(({ issueTypeId, isLeftOut }) => (isLeftOut ? [issueTypeId] : []));

test.each([
  ['request types for requests and changes', ['request', 'change'], {}, ['problem', 'change']],
  ['an admin who takes changes in', ['request', 'change'], { change: 'in' }, ['problem']],
  ['an admin who leaves requests out', ['request', 'change'], { request: 'out' }, ['request', 'problem', 'change']],
  ['request types that could not be read', null, {}, []],
  ['a desk without request types', [], {}, []],
  ['request types of other types alone', ['other'], {}, []],
] as const)(
  'given %s, when the scope is proposed, what the bot has no business with is left out',
  (_given, requested, decisions, expected) => {
    expect(leftOut(requested, decisions)).toEqual(expected);
  },
);
