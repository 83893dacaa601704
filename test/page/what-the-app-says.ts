import { isMessage, type Text } from '../../src/shared/message';
import { catalogue } from '../../src/checks/catalogue';
import type { AuditReport, Fact } from '../../src/shared/report';
import { accessFaults } from '../one-fault/access-faults';
import { portalFaults } from '../one-fault/portal-faults';
import { ReadySite } from '../one-fault/ready-site';
import { testingFaults } from '../one-fault/testing-faults';
import { workflowFaults } from '../one-fault/workflow-faults';
import { manifestScopes } from '../shell/open-site';
import { asOne, onlyForRoles, setsResolution, takesIt } from '../simulated-jira/seeds/build-rules';
import { ROLE } from '../simulated-jira/new-site';
import type { SeedSettings } from '../simulated-jira/seeds/seed';
import { seed } from '../simulated-jira/seeds/seeds';

/** A sentence of the app, with the names in it that no translation may touch. */
export interface Said {
  readonly text: string;
  readonly names: readonly string[];
}

/** Sentences without a name of somebody's. */
export const plain = (texts: readonly string[]): readonly Said[] => texts.map((text) => ({ text, names: [] }));

/** The app's own word where no account is chosen, and so no name. */
const NOT_CHOSEN: readonly string[] = ['agent-test-account', 'customer-test-account'];

/** What has an id is held translated by the compiler. */
const withoutId = (texts: readonly (Text | undefined)[]): readonly string[] =>
  texts.filter((text) => typeof text === 'string');

/** What a fact says, down to its last text. Those that are one word, begin big or with a key may be names. */
const factsIn = (fact: Fact): readonly string[] => {
  if (typeof fact === 'string') return /^\p{Ll}[\p{Ll}-]* /u.test(fact) ? [fact] : [];
  return typeof fact === 'object' && fact !== null && !isMessage(fact) ? Object.values(fact).flatMap(factsIn) : [];
};

/** The reasons, messages and facts of results. */
export const saidIn = ({ results }: Pick<AuditReport, 'results'>): readonly Said[] => [
  ...plain(withoutId(results.map(({ reason }) => reason))),
  ...results.flatMap(({ findings }) =>
    findings.flatMap(({ message, subject: { id, name } }) =>
      withoutId([message]).map((text) => ({
        text,
        names: text.includes(`"${name}"`) && !NOT_CHOSEN.includes(id) ? [name] : [],
      })),
    ),
  ),
  ...plain(
    results.flatMap(({ findings }) =>
      findings.flatMap(({ evidence: { actual, expected } }) => factsIn([actual, expected])),
    ),
  ),
];

const having = (site: ReadySite, settings: Partial<SeedSettings>): ReadySite => {
  site.settings = { ...site.settings, ...settings };
  return site;
};

const acme = (): ReadySite => new ReadySite(seed('acme'));
const NOBODY = { serviceAccount: null, agentTestAccount: null, customerTestAccount: null };
const STRANGERS = { serviceAccount: 'gone-1', agentTestAccount: 'gone-2', customerTestAccount: 'gone-3' };

const confirmed = (result: 'pass' | 'fail', expiresAt: string): SeedSettings['confirmations'] =>
  catalogue
    .filter(({ kind }) => kind === 'manual')
    .map(({ id }) => ({ check: id, result, by: 'someone', at: '2026-01-01T00:00:00Z', expiresAt, evidence: '' }));

/** Reopening and resolving do too much, and nobody has a licence. */
const overdone = (): ReadySite => {
  const site = new ReadySite();
  site.inBoth((workflow) => {
    Object.assign(site.transition(workflow, 'Reopen'), asOne([setsResolution(), takesIt]));
    Object.assign(site.transition(workflow, 'Resolve'), asOne([onlyForRoles(ROLE.administrators)]));
  });
  for (const role of site.state.applicationRoles) role.groupIds = [];
  return site;
};

/** Sites as they are, chosen badly, or half hidden from the app. */
const sites = (): readonly ReadySite[] => [
  acme(),
  new ReadySite(),
  new ReadySite(seed('large')),
  overdone(),
  having(acme(), { accounts: NOBODY, testProjectKey: null, skills: [] }),
  having(acme(), { accounts: STRANGERS, testProjectKey: 'GONE' }),
  having(acme(), { profileId: 'generic-rest-bot', skills: ['create'], testProjectKey: 'IT' }),
  having(acme(), { confirmations: confirmed('fail', '2027-01-01T00:00:00Z') }),
  having(acme(), { confirmations: confirmed('pass', '2026-02-01T00:00:00Z') }),
];

/** Everything that audits say: of the seeds, of a site with one thing done wrong at a time, and of one that hides a part. */
export const sentencesOfAudits = async (): Promise<readonly Said[]> => {
  const reports: AuditReport[] = [];
  for (const site of sites()) reports.push(await site.audit());
  for (const { breaks } of [...accessFaults, ...workflowFaults, ...portalFaults, ...testingFaults]) {
    const site = new ReadySite();
    breaks(site);
    reports.push(await site.audit());
  }
  for (const revoked of manifestScopes())
    reports.push(await acme().audit(manifestScopes().filter((scope) => scope !== revoked)));
  return reports.flatMap(saidIn);
};
