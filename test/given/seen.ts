import type { Parts } from '../../src/snapshot/parts';
import type { SampledRequest, SeenAccount, SeenRequestTypes } from '../../src/snapshot/seen-parts';
import { SERVICE_REQUEST } from './a-service-project';
import { OPEN, aWorkflow } from './a-workflow';
import { AGENT_KEYS, EXCESSIVE_GLOBAL_KEYS, EXCESSIVE_PROJECT_KEYS } from './accounts';

const ASKED = ['USER_PICKER', ...EXCESSIVE_GLOBAL_KEYS, ...AGENT_KEYS, ...EXCESSIVE_PROJECT_KEYS];

export const seesItself = (value: Partial<SeenAccount> = {}): Parts['seenAccount'] => ({
  state: 'seen',
  value: { timeZone: 'America/Danmarkshavn', locale: 'en_US', ...value },
});

export const seesPermissions = (
  granted: readonly string[] = ['USER_PICKER', ...AGENT_KEYS],
  asked: readonly string[] = ASKED,
): Parts['seenPermissions'] => ({ state: 'seen', value: { granted, asked } });

export const seesRequestTypes = (value: Partial<SeenRequestTypes> = {}): Parts['seenRequestTypes'] => ({
  state: 'seen',
  value: { canRaiseOnBehalfOf: true, ...value },
});

/** A request that was just raised, listed whatever leaves its status. */
export const aSample = (listed?: readonly string[]): SampledRequest => ({
  key: 'IT-1',
  issueTypeId: SERVICE_REQUEST.id,
  statusId: OPEN.id,
  listed:
    listed ??
    aWorkflow()
      .transitions.filter(({ kind, from }) => kind === 'global' || from.includes(OPEN.id))
      .map(({ id }) => id),
});

export const seesTransitions = (samples: readonly SampledRequest[] = [aSample()]): Parts['seenTransitions'] => ({
  state: 'seen',
  value: { samples },
});

/** The service account of a service project in order, seen with its own eyes. */
export const seen = {
  seenAccount: seesItself(),
  seenPermissions: seesPermissions(),
  seenRequestTypes: seesRequestTypes(),
  seenTransitions: seesTransitions(),
};
