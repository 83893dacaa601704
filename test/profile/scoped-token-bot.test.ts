import { runChecks } from '../../src/checks/run-checks';
import { toReport } from '../../src/checks/verdict';
import { SCOPED_TOKEN_BOT } from '../../src/profile/scoped-token-bot';
import { holdsTheGate } from '../../src/shared/judgement';
import type { AuditReport } from '../../src/shared/report';
import type { Parts } from '../../src/snapshot/parts';
import { BOT_ID, NOT_CHOSEN, anAccount, found } from '../given/accounts';
import { aServiceProject, chosen } from '../given/a-service-project';
import { aSnapshot } from '../given/a-snapshot';

const settings = chosen({
  profileId: SCOPED_TOKEN_BOT.id,
  skills: SCOPED_TOKEN_BOT.skills.map(({ id }) => id),
  accounts: { serviceAccount: BOT_ID, agentTestAccount: null, customerTestAccount: null },
});
const native = (overrides: Parameters<typeof anAccount>[0] = {}) =>
  found(anAccount({ kind: 'service-account', ...overrides }));

/** A project in order for a bot with an Atlassian service account and no licence that anybody states. */
const audited = (parts: Partial<Parts> = {}): AuditReport => {
  const project = aServiceProject({
    settings,
    serviceAccount: native({ applicationRoles: [], timeZone: 'Europe/Berlin' }),
    agentTestAccount: NOT_CHOSEN,
    customerTestAccount: NOT_CHOSEN,
    ...parts,
    profile: SCOPED_TOKEN_BOT,
  });
  const snapshot = aSnapshot(project);
  return toReport({
    snapshot,
    profile: SCOPED_TOKEN_BOT,
    settings: project.settings,
    results: runChecks(snapshot),
    calls: 0,
  });
};

test('given a service account of Atlassian with its rights and a token, it is a go; nothing is asked of licence, zone or test accounts', () => {
  const report = audited();
  expect(report.results.filter(holdsTheGate).map(({ check }) => check)).toEqual([]);
  expect(report.verdict).toBe('go');
  const asked = report.results.filter(({ need }) => need !== 'not-needed').map(({ check }) => check);
  expect(asked).not.toEqual(expect.arrayContaining(['service-account-licensed']));
  expect(asked.filter((check) => /time-zone|test-account|accounts-distinct/u.test(check))).toEqual([]);
});

test('the scopes and the address are told as the vendor states them', () => {
  expect(SCOPED_TOKEN_BOT.ways).toMatchObject([{ kind: 'native-service-account', base: 'gateway' }]);
  expect(SCOPED_TOKEN_BOT.ways[0]?.scopes).toHaveLength(6);
});
