import type { Site } from '../core/site';
import type { Scope } from '../state/workflow';
import type { GraphPayload, StatusPayload, TransitionPayload } from './payload';
import { judgeApproval } from './judge-approval';
import { judgeRules } from './judge-rules';
import type { Judgement } from './judgement';
import { error } from './judgement';

const twice = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  items.filter((item, index) => items.findIndex((other) => key(other) === key(item)) !== index);
const sameScope = (a: Scope, b: Scope): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The list of statuses beside the workflows: names are unique in the scope, ids must exist. */
export const judgeStatuses = (site: Site, statuses: readonly StatusPayload[], scope: Scope): Judgement[] => [
  ...twice(statuses, (status) => status.name.toLowerCase()).map((status) =>
    error('STATUS', 'NON_UNIQUE_STATUS_NAME', `The status name '${status.name}' is used twice.`, {
      statusReference: status.statusReference,
    }),
  ),
  ...twice(statuses, (status) => status.statusReference).map((status) =>
    error('STATUS', 'NON_UNIQUE_STATUS_REFERENCE', `The status reference of '${status.name}' is used twice.`, {
      statusReference: status.statusReference,
    }),
  ),
  ...statuses.flatMap((status) => {
    const known = status.id === undefined ? undefined : site.lookup.one(site.state.statuses, 'id', status.id);
    if (status.id !== undefined && !known)
      return [
        error('STATUS', 'STATUS_NOT_FOUND', `The status with the id ${status.id} does not exist.`, {
          statusReference: status.statusReference,
        }),
      ];
    const taken = site.state.statuses.some(
      (other) =>
        other.id !== status.id &&
        other.name.toLowerCase() === status.name.toLowerCase() &&
        sameScope(other.scope, scope),
    );
    return taken
      ? [
          error('STATUS', 'NON_UNIQUE_STATUS_NAME', `A status with the name '${status.name}' already exists.`, {
            statusReference: status.statusReference,
          }),
        ]
      : [];
  }),
];

const at = (transition: TransitionPayload): { transitionId?: string } =>
  transition.id === undefined ? {} : { transitionId: transition.id };

const judgeTransition = (transition: TransitionPayload, references: ReadonlySet<string>): Judgement[] => {
  const named = [
    transition.toStatusReference,
    ...(transition.links ?? []).map((link) => link.fromStatusReference),
  ].filter((reference): reference is string => reference !== undefined);
  return [
    ...(named.some((reference) => !references.has(reference))
      ? [
          error(
            'TRANSITION',
            'TRANSITION_STATUS_NOT_FOUND',
            'Transition refers to a status that does not exist within this workflow.',
            at(transition),
          ),
        ]
      : []),
    ...(transition.name.trim() === ''
      ? [error('TRANSITION', 'TRANSITION_NAME_MISSING', 'A transition needs a name.', at(transition))]
      : []),
    ...(transition.id === undefined
      ? [error('TRANSITION', 'TRANSITION_ID_MISSING', `The transition '${transition.name}' needs an id.`)]
      : []),
    ...(transition.type === 'INITIAL' && transition.toStatusReference === undefined
      ? [
          error(
            'TRANSITION',
            'TRANSITION_TARGET_MISSING',
            'The initial transition needs a target status.',
            at(transition),
          ),
        ]
      : []),
    ...(transition.type === 'DIRECTED' && (transition.links ?? []).length === 0
      ? [
          error(
            'TRANSITION',
            'TRANSITION_LINK_MISSING',
            'A directed transition needs at least one source status.',
            at(transition),
          ),
        ]
      : []),
    ...(transition.type !== 'DIRECTED' &&
    (transition.links ?? []).some((link) => link.fromStatusReference !== undefined)
      ? [
          error(
            'TRANSITION',
            'TRANSITION_LINK_NOT_ALLOWED',
            'Only directed transitions have source statuses.',
            at(transition),
          ),
        ]
      : []),
  ];
};

const inbound = (graph: GraphPayload): Set<string | undefined> =>
  new Set(graph.transitions.map((transition) => transition.toStatusReference));

/** The statuses and transitions of one workflow, and every rule in it. */
export const judgeGraph = (site: Site, graph: GraphPayload, statuses: readonly StatusPayload[]): Judgement[] => {
  const listed = new Set(statuses.map((status) => status.statusReference));
  const references = new Set(graph.statuses.map((status) => status.statusReference));
  const reached = inbound(graph);
  const initial = graph.transitions.filter((transition) => transition.type === 'INITIAL');
  const globals = graph.transitions.filter((transition) => transition.type === 'GLOBAL');
  return [
    ...graph.statuses
      .filter((status) => !listed.has(status.statusReference))
      .map((status) =>
        error(
          'STATUS',
          'STATUS_REFERENCE_NOT_FOUND',
          `The status reference ${status.statusReference} is not among the statuses of the request.`,
          { statusReference: status.statusReference },
        ),
      ),
    ...twice(graph.statuses, (status) => status.statusReference).map((status) =>
      error('STATUS', 'NON_UNIQUE_STATUS_REFERENCE', 'A status is in the workflow twice.', {
        statusReference: status.statusReference,
      }),
    ),
    ...graph.statuses
      .filter((status) => !reached.has(status.statusReference))
      .map((status) =>
        error(
          'STATUS',
          'STATUS_WITHOUT_INBOUND_TRANSITION',
          'A status needs at least one transition that leads to it.',
          { statusReference: status.statusReference },
        ),
      ),
    ...graph.statuses.flatMap((status) => judgeApproval(site, status, graph.transitions)),
    ...(initial.length === 1
      ? []
      : [error('WORKFLOW', 'INITIAL_TRANSITION_COUNT', 'A workflow needs exactly one initial transition.')]),
    ...twice(
      graph.transitions.filter((transition) => transition.id !== undefined),
      (transition) => transition.id ?? '',
    ).map((transition) =>
      error('TRANSITION', 'NON_UNIQUE_TRANSITION_ID', 'The transition id is used twice.', at(transition)),
    ),
    ...twice(globals, (transition) => transition.name.toLowerCase()).map((transition) =>
      error(
        'TRANSITION',
        'NON_UNIQUE_GLOBAL_TRANSITION_NAME',
        `Another global transition has the name '${transition.name}'.`,
        at(transition),
      ),
    ),
    ...graph.transitions.flatMap((transition) => [
      ...judgeTransition(transition, references),
      ...judgeRules(site, transition),
    ]),
  ];
};
