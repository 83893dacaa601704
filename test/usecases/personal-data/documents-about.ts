import { toReport } from '../../../src/checks/verdict';
import { namesAside } from '../../../src/messages/people';
import { compareRoles } from '../../../src/parity/roles';
import { rowOf } from '../../../src/parity/drift';
import type { Pair } from '../../../src/parity/shape';
import { assemblePlan } from '../../../src/plan/assemble-plan';
import { judge } from '../../../src/usecases/fixes/make-plan';
import { judgeAndNote, tellComparison, tellPlan } from '../../../src/usecases/personal-data/named-parts';
import type { ParityReport } from '../../../src/shared/parity-contract';
import {
  AGENTS,
  AGENT_ID,
  AGENT_KEYS,
  CUSTOMER_ID,
  anAccount,
  anAgent,
  aCustomer,
  found,
  permissionsOf,
} from '../../given/accounts';
import { AGENT_ROLE, aPermissionScheme, aServiceProject, chosen, IT, TAKEN_AT } from '../../given/a-service-project';
import { aSnapshot } from '../../given/a-snapshot';
import { factsOf } from '../../plan/given-plan';

export interface SomePerson {
  readonly accountId: string;
  readonly name: string;
  readonly address: string;
}

/** Where the person stands, and what is wrong there. */
export interface SomePlace {
  readonly as: 'serviceAccount' | 'agentTestAccount' | 'customerTestAccount' | 'somebody else';
  readonly isActive: boolean;
  readonly isInRole: boolean;
  readonly isGranted: boolean;
  readonly hasAll: boolean;
}

/**
 * One document of each sort that is stored, made as the app makes it, of a project in which everybody else is called
 * `others`.
 */
export const documentsAbout = (
  person: SomePerson,
  place: SomePlace,
  others: string,
): Readonly<Record<string, unknown>> => {
  const parts = partsAbout(person, place, others);
  const snapshot = aSnapshot(parts);
  const names = namesAside();
  const plan = assemblePlan({
    snapshot: names.hide(snapshot),
    facts: factsOf(parts),
    judge,
    selection: { kind: 'all' },
    choices: {},
    madeAt: TAKEN_AT,
    madeBy: person.accountId,
  });
  const { settings, profile } = parts;
  return {
    settings,
    report: {
      ...toReport({ snapshot, results: judgeAndNote(snapshot), profile, settings, calls: 1 }),
      peopleNoted: true,
    },
    plan: tellPlan(names, plan),
    comparison: comparisonAbout(person, others),
    journal: {
      planId: 'plan',
      phase: 'intent',
      payload: { by: person.accountId, before: [`BROWSE user ${person.accountId}`] },
    },
    act: {
      projectId: '10000',
      payload: { by: person.accountId, projectKey: 'IT', act: { kind: 'go-live-marked' } },
    },
    risks: { version: 1, risks: [{ owner: person.accountId, by: person.accountId, reason: 'Resolved by IT, go.' }] },
    gaps: [{ accountId: person.accountId, what: 'created', at: TAKEN_AT }],
    event: {
      who: `ari:cloud:identity::user/${person.accountId}`,
      link: `/people/${encodeURIComponent(person.accountId)}`,
    },
    file: `1\tother@acme.example\t\n2\t${person.address}\t${person.accountId}`,
    list: `${person.accountId}\tp1key\n${AGENT_ID}\tp1key`,
    result: `${JSON.stringify([2, 'in-place', person.accountId, person.address, 'direct'])}\n${JSON.stringify([3, 'inactive', AGENT_ID, null, null])}`,
  };
};

const partsAbout = (
  { accountId, name }: SomePerson,
  { as, isActive, isInRole, isGranted, hasAll }: SomePlace,
  others: string,
) => {
  const us = { accountId, displayName: name, isActive, timeZone: 'Europe/Berlin' };
  const accounts = {
    serviceAccount: as === 'serviceAccount' ? anAccount(us) : anAccount({ displayName: others }),
    agentTestAccount: as === 'agentTestAccount' ? anAgent(us) : anAgent({ displayName: others }),
    customerTestAccount: as === 'customerTestAccount' ? aCustomer(us) : aCustomer({ displayName: others }),
  };
  const scheme = aPermissionScheme();
  const granted = ['ADMINISTER_PROJECTS', 'DELETE_ISSUES'].map((permission) => ({
    permission,
    holder: { type: 'user', value: accountId, name },
  }));
  const keys = hasAll ? [...AGENT_KEYS, 'ADMINISTER_PROJECTS', 'DELETE_ISSUES'] : AGENT_KEYS.slice(0, 2);
  const ids = [
    accounts.serviceAccount.accountId,
    accounts.agentTestAccount.accountId,
    accounts.customerTestAccount.accountId,
  ] as const;
  return aServiceProject({
    settings: chosen({
      accounts: { serviceAccount: ids[0], agentTestAccount: ids[1], customerTestAccount: ids[2] },
      confirmations: [
        {
          check: 'network-open-to-bot',
          result: 'pass',
          by: accountId,
          at: TAKEN_AT,
          expiresAt: TAKEN_AT,
          evidence: 'IT says go.',
        },
      ],
    }),
    serviceAccount: found(accounts.serviceAccount),
    agentTestAccount: found(accounts.agentTestAccount),
    customerTestAccount: found(accounts.customerTestAccount),
    permissionScheme: isGranted ? { ...scheme, grants: [...scheme.grants, ...granted] } : scheme,
    projectRoles: [
      {
        ...AGENT_ROLE,
        actors: [
          ...(isInRole ? [{ kind: 'user' as const, accountId, displayName: name }] : []),
          { kind: 'group' as const, ...AGENTS },
        ],
      },
    ],
    effectivePermissions: ids.map((id) => permissionsOf(id, keys)),
    requestRights: ids.map((id) => ({ accountId: id, canCreate: hasAll ? ['201', '202'] : [], asked: ['201', '202'] })),
    customers: { seen: 0, own: 0, isComplete: true },
  });
};

const comparisonAbout = ({ accountId, name }: SomePerson, others: string): unknown => {
  const names = namesAside();
  const roleOf = (id: string, displayName: string) => ({
    state: 'read' as const,
    sources: [],
    value: [{ ...AGENT_ROLE, actors: [{ kind: 'user' as const, accountId: id, displayName }] }],
  });
  const here = { project: IT, roles: roleOf(accountId, name) };
  const there = { project: { ...IT, id: '10900', key: 'ITT' }, roles: roleOf(CUSTOMER_ID, others) };
  const { differences } = compareRoles(names.hide({ here, there }) as unknown as Pair);
  const report = tellComparison(names, {
    differences,
    areas: [],
    shared: [],
    takenAt: TAKEN_AT,
  } as unknown as ParityReport);
  return { report, rows: [rowOf(report, { ...report, differences: [] }), rowOf(report, null)] };
};
