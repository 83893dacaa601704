import type { PackageFile } from '../../src/handover/package-file';
import { packageFiles, type HandoverContents } from '../../src/handover/package-files';
import type { HandoverSource } from '../../src/handover/source';
import { selfCheck } from '../../src/handover/vendors/moveworks/self-check';
import { aSeedProject, sourceOf, textOf } from './a-package';
import { VENDOR_MEMBERS } from './vendor-members';

const ready = aSeedProject('ready');
let source: HandoverSource;
let contents: HandoverContents;
beforeAll(async () => {
  source = await sourceOf(ready);
  contents = packageFiles(source);
});

const M = 'moveworks';

describe('the configuration of a desk in order', () => {
  test('comes in the order in which one record needs the other', () => {
    const names = contents.files.map(({ path }) => path).filter((path) => path.startsWith(`${M}/0`));
    expect(names).toEqual([
      `${M}/01-connector.md`,
      `${M}/02-assistant-account.json`,
      `${M}/03-integration-settings.json`,
      `${M}/04-destinations.json`,
      `${M}/05-destination-mapper.json`,
      `${M}/06-field-mapper.json`,
      `${M}/07-poller.json`,
      `${M}/08-forms-ingestion.json`,
    ]);
    const readMe = textOf(contents, `${M}/README.md`);
    const places = names.map((path) => readMe.indexOf(path.slice(M.length + 1)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test.each(Object.entries(VENDOR_MEMBERS))('%s has the members that the vendor’s page shows', (name, { schema }) => {
    const { error } = schema.safeParse(JSON.parse(textOf(contents, `${M}/${name}`)));
    expect(error?.issues ?? []).toEqual([]);
  });

  test('agrees with itself and with the site, and leaves nothing uncompared', () => {
    expect(contents.selfCheck).toMatchObject({ disagreements: [], notCompared: [] });
  });

  test('lists every value to fill in, and SELF-CHECK.md tells them', () => {
    const fillIns = contents.selfCheck?.fillIns ?? [];
    const marks = contents.files
      .filter(({ path }) => path.startsWith(`${M}/`) && /\.(?:json|csv)$/u.test(path))
      .flatMap(({ text }) => text.match(/FILL IN: /gu) ?? []);
    expect(fillIns).toHaveLength(marks.length);
    expect(fillIns.length).toBeGreaterThan(15);
    const told = textOf(contents, `${M}/SELF-CHECK.md`);
    for (const { path, member } of fillIns) expect(told).toContain(`\`${path}\`, ${member}: `);
  });

  test('names the Jira account that switches ticketing on, and no address or name of it', () => {
    const accountId = ready.settings.accounts.serviceAccount ?? '';
    expect(textOf(contents, `${M}/02-assistant-account.json`)).toContain(`exactly ${accountId}.`);
    const account = ready.state.users.find((user) => user.accountId === accountId);
    expect(account?.displayName).toMatch(/\S/u);
    const all = contents.files.filter(({ path }) => path.startsWith(`${M}/`)).map(({ text }) => text);
    expect(all.filter((text) => text.includes(account?.displayName ?? '?'))).toEqual([]);
  });
});

/** One change of one file, as a fault in the making or a hand would leave it. */
const planted = (path: string, from: RegExp | string, to: string): readonly PackageFile[] => {
  const text = textOf(contents, path);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has nothing like ${String(from)}.`);
  return contents.files.map((file) => (file.path === path ? { path, text: changed } : file));
};
const settings = `${M}/03-integration-settings.json`;
const account = `${M}/02-assistant-account.json`;
const table = `${M}/setup-pages.csv`;
const types = `${M}/ticket-types.json`;

describe('a disagreement that was planted is found', () => {
  test.each<[fault: string, path: string, from: RegExp | string, to: string, found: RegExp]>([
    [
      'another account as bot_sys_id',
      settings,
      /"bot_sys_id": "[^"]+"/u,
      '"bot_sys_id": "5b10a2"',
      /bot_sys_id does not name/u,
    ],
    [
      'another account in the record that switches ticketing on',
      account,
      /exactly \S+\./u,
      'exactly 5b10a2.',
      /itsm_id_info/u,
    ],
    [
      'another account on the page of the bot account',
      table,
      /(identifier in Jira,).*/u,
      '$15b10a2',
      /identifier in Jira/u,
    ],
    ['another account on the ticketing page', table, /(account in Jira,).*/u, '$15b10a2', /account in Jira/u],
    [
      'another account among the ids',
      'ids.json',
      /("serviceAccount": \{\s*"accountId": )"[^"]+"/u,
      '$1"5b10a2"',
      /ids\.json: accounts/u,
    ],
    [
      'a second connector',
      `${M}/04-destinations.json`,
      /"connector_id": "[^"]+"/u,
      '"connector_id": "other"',
      /2 connectors/u,
    ],
    ['another site', table, /(Base URL,).*/u, '$1https://other.atlassian.net', /Base URL/u],
    [
      'another site among the ids',
      'ids.json',
      /"site": "[^"]+"/u,
      '"site": "https://other.atlassian.net"',
      /ids\.json: site/u,
    ],
    ['another project', table, /(Project id,).*/u, '$199999', /Project id/u],
    ['another project’s key', table, /(Project key,).*/u, '$1OTHER', /Project key/u],
    ['another project’s name', settings, /"project_name": "[^"]+"/u, '"project_name": "Other"', /project_name/u],
    ['another project among the ids', 'ids.json', /("project": \{\s*"id": )"[^"]+"/u, '$1"99999"', /project\.id/u],
    ['another service desk', table, /(Service desk id,).*/u, '$1999', /Service desk id/u],
    [
      'another service desk among the ids',
      'ids.json',
      /"serviceDeskId": "[^"]+"/u,
      '"serviceDeskId": "999"',
      /serviceDeskId/u,
    ],
    ['a request type that the portal does not show', table, /(on the portal,)/u, '$1999 ', /request types/u],
    [
      'another workflow of an issue type',
      types,
      /"workflowId": "[^"]+"/u,
      '"workflowId": "other"',
      /another workflow/u,
    ],
    ['a transition that does not exist', types, /"transitionId": "[^"]+"/u, '"transitionId": "999"', /transition 999/u],
    ['a status that is lost', types, /"statusId": "[^"]+"/u, '"statusId": "999"', /each status/u],
    ['an issue type of nobody', types, /"issueTypeId": "[^"]+"/u, '"issueTypeId": "999"', /issue types are others/u],
    ['a status under another state', `${M}/status-buckets.json`, '"NEW"', '"OLD"', /status-buckets\.json/u],
    [
      'a search in another project',
      `${M}/poller.jql`,
      /project = \S+/u,
      'project = 99999',
      /searches another project/u,
    ],
    [
      'a search for other statuses',
      `${M}/interception.jql`,
      /status in \([^)]*\)/u,
      'status in (1)',
      /other statuses/u,
    ],
    ['a member of another request', settings, '"primary"', '"is_primary"', /is_primary/u],
    ['a number on making', settings, '"version": {', '"version": { "num": 3,', /version\.num/u],
    [
      'a look-back beyond the vendor’s bounds',
      `${M}/07-poller.json`,
      /"maximum_look_back_seconds": "[^"]+"/u,
      '"maximum_look_back_seconds": 900',
      /30 to 600/u,
    ],
    ['another system', `${M}/08-forms-ingestion.json`, 'EXTERNAL_SYSTEM_JIRA', 'EXTERNAL_SYSTEM_X', /system is not/u],
    ['a file that is no JSON', `${M}/06-field-mapper.json`, '{', '', /06-field-mapper\.json is missing/u],
    ['a file that is gone in all but name', account, /[\s\S]+/u, '', /02-assistant-account\.json is missing/u],
  ])('given %s', (_fault, path, from, to, found) => {
    const { disagreements } = selfCheck(planted(path, from, to), source);
    expect(disagreements.filter((sentence) => found.test(sentence)).length).toBeGreaterThan(0);
  });
});

describe('what could not be compared', () => {
  const unread = {
    state: 'unreadable',
    code: 'unexpected-answer',
    message: { message: 'x', params: {}, text: 'Jira refused it.' },
  } as const;

  test.each<[part: string, change: (before: HandoverSource) => HandoverSource, told: string]>([
    ['the service desk', (before) => ({ ...before, desk: unread }), 'The service desk: Jira refused it.'],
    ['the workflows', (before) => ({ ...before, workflows: unread }), 'Statuses and transitions: Jira refused it.'],
    [
      'the site',
      (before) => ({ ...before, parts: { ...before.parts, site: unread } }),
      'The address of the site: Jira refused it.',
    ],
    [
      'the account',
      (before) => ({
        ...before,
        settings: { ...before.settings, accounts: { ...before.settings.accounts, serviceAccount: null } },
      }),
      'The account of the bot: none is chosen.',
    ],
  ])('given that %s is not there, is told and never taken for agreement', (_part, change, told) => {
    const made = packageFiles(change(source));
    expect(made.selfCheck?.notCompared).toContain(told);
    expect(textOf(made, `${M}/SELF-CHECK.md`)).toContain('## Not compared');
  });
});
