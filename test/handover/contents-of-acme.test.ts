import { inEnglish } from '../../src/shared/message';
import { titleOf } from '../../src/shared/judgement';
import type { HandoverContents } from '../../src/handover/package-files';
import { packageFiles } from '../../src/handover/package-files';
import type { HandoverSource } from '../../src/handover/source';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import type { SiteState } from '../simulated-jira/state';
import { aSeedProject, rowsOf, sourceOf, textOf } from './a-package';

const acme = aSeedProject('acme');
let source: HandoverSource;
let contents: HandoverContents;
beforeAll(async () => {
  source = await sourceOf(acme);
  contents = packageFiles(source);
});

const one = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`The seed has no ${what}.`);
  return found;
};
const projectOf = ({ projects }: SiteState) =>
  one(
    projects.find(({ key }) => key === 'IT'),
    'project IT',
  );
const deskOf = ({ serviceDesks, ...state }: SiteState) =>
  one(
    serviceDesks.find(({ projectId }) => projectId === projectOf({ serviceDesks, ...state }).id),
    'service desk of IT',
  );
const requestTypesOf = (state: SiteState) =>
  state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === deskOf(state).id);

/** Issue type id and workflow, as the site has them. */
const workflowsByType = (state: SiteState) => {
  const { issueTypeIds, workflowSchemeId } = projectOf(state);
  const scheme = one(
    state.workflowSchemes.find(({ id }) => id === workflowSchemeId),
    'workflow scheme of IT',
  );
  return issueTypeIds.map(
    (typeId) =>
      [
        typeId,
        one(
          state.workflows.find(({ id }) => id === (scheme.workflowByIssueType[typeId] ?? scheme.defaultWorkflowId)),
          'workflow',
        ),
      ] as const,
  );
};
const json = (path: string): Record<string, unknown> => JSON.parse(textOf(contents, path)) as Record<string, unknown>;
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

describe('the package of acme’s help desk', () => {
  test('has nothing left out', () => {
    expect(contents.notIncluded).toEqual([]);
  });

  test('names the ids of the project, the desk, the portal and the accounts', () => {
    const { id } = projectOf(acme.state);
    expect(json('ids.json')).toMatchObject({
      site: acme.state.site.baseUrl,
      project: { id, key: 'IT' },
      serviceDeskId: deskOf(acme.state).id,
      accounts: {
        serviceAccount: { accountId: acme.settings.accounts.serviceAccount },
        expectedTimeZone: 'America/Danmarkshavn',
      },
    });
  });

  test('names every request type of the desk once, with its issue type', () => {
    const named = json('ids.json')['requestTypes'] as readonly { readonly id: string; readonly issueTypeId: string }[];
    expect(sorted(named.map(({ id, issueTypeId }) => `${id} ${issueTypeId}`))).toEqual(
      sorted(requestTypesOf(acme.state).map(({ id, issueTypeId }) => `${id} ${issueTypeId}`)),
    );
  });

  test('has each status of each workflow of the project once, with the bucket that an admin decided', () => {
    const rows = rowsOf(contents, 'status-map.csv');
    const workflows = [...new Set(workflowsByType(acme.state).map(([, workflow]) => workflow))];
    expect(sorted(rows.map((row) => `${row['workflow id']} ${row['status id']}`))).toEqual(
      sorted(
        workflows.flatMap(({ id, statuses }) => statuses.map(({ statusReference }) => `${id} ${statusReference}`)),
      ),
    );
    for (const [statusId, bucket] of Object.entries(acme.settings.buckets)) {
      const decided = rows.filter((row) => row['status id'] === statusId);
      expect(decided.map((row) => row['decided by'])).toEqual(decided.map(() => 'admin'));
      expect(bucket === 'other' ? decided.map((row) => row['vendor state']) : []).toEqual(
        bucket === 'other' ? decided.map(() => '') : [],
      );
    }
  });

  test('tells Resolved from Closed by the way transitions run: the status that follows and leads to no other is CLOSED', () => {
    const rows = rowsOf(contents, 'status-map.csv').filter((row) => row['bucket'] === 'Resolved / Closed');
    const workflow = one(
      acme.state.workflows.find(({ name }) => name === 'Service Request Fulfilment'),
      'workflow with a Closed status',
    );
    const own = rows.filter((row) => row['workflow id'] === workflow.id);
    expect(own.map((row) => `${row['status']} ${row['vendor state']}`)).toEqual(['Resolved RESOLVED', 'Closed CLOSED']);
  });

  test('has the id of every transition the bot should take, and of no other', () => {
    const told = new Set(
      rowsOf(contents, 'transitions.csv').map((row) => `${row['issue type id']} ${row['transition id']}`),
    );
    const leftOut = workflowsByType(acme.state).flatMap(([typeId, { transitions }]) =>
      transitions.filter(({ id }) => !told.has(`${typeId} ${id}`)).map(({ name }) => name),
    );
    expect(sorted(leftOut)).toEqual(
      sorted([
        // A way that leaves every status leads there already.
        'Customer answered',
        'Resolve at once',
        'Resolve',
        'No answer',
        // People's: closing for good, approving, a status that an admin left out.
        'Close',
        'Zatwierdź (approve)',
        'Parken',
      ]),
    );
  });

  test('gives the screen of a transition by id and name', () => {
    const shown = rowsOf(contents, 'transitions.csv').filter((row) => row['screen id'] !== '');
    expect(shown.length).toBeGreaterThan(0);
    for (const row of shown)
      expect(row['screen']).toBe(acme.state.screens.find(({ id }) => String(id) === row['screen id'])?.name);
  });

  test('marks as not granted exactly the permissions that the audit misses', () => {
    const missing = rowsOf(contents, 'access-matrix.csv')
      .filter((row) => row['service account'] === 'must have' && row['service account has it'] !== 'granted')
      .map((row) => row['permission'] ?? '');
    const audited =
      source.report.results
        .find(({ check }) => check === 'service-account-permitted')
        ?.findings.map(({ subject }) => subject.id) ?? [];
    expect(missing.length).toBeGreaterThan(0);
    expect(sorted(missing)).toEqual(sorted(audited));
  });

  test('has a row for each request type, and says of those off the portal that they are', () => {
    const rows = rowsOf(contents, 'forms.csv');
    expect(sorted(rows.map((row) => row['request type id'] ?? ''))).toEqual(
      sorted(requestTypesOf(acme.state).map(({ id }) => id)),
    );
    expect(
      sorted(
        rows
          .filter((row) => row['can be filled in'] === 'not on the portal')
          .map((row) => row['request type id'] ?? ''),
      ),
    ).toEqual(
      sorted(
        requestTypesOf(acme.state)
          .filter(({ groupIds }) => groupIds.length === 0)
          .map(({ id }) => id),
      ),
    );
  });

  test('says why a request type cannot be filled in from chat, wherever it cannot', () => {
    const barred = rowsOf(contents, 'forms.csv').filter(
      (row) => row['can be filled in'] === 'portal' || row['can be filled in'] === 'nowhere',
    );
    expect(barred.length).toBeGreaterThan(0);
    expect(barred.filter((row) => row['in the way'] === '')).toEqual([]);
  });

  test('has a row for each open finding', () => {
    const open = source.report.results.filter(
      ({ outcome, need }) => need !== 'not-needed' && !['pass', 'not-applicable'].includes(outcome),
    );
    expect(rowsOf(contents, 'open-findings.csv')).toHaveLength(
      open.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0),
    );
  });

  test('tells what people confirmed with evidence and expiry, and not who it was', () => {
    const text = textOf(contents, 'manual-checks.md');
    for (const { evidence, expiresAt, by } of acme.settings.confirmations) {
      expect(text.replaceAll('\\', '')).toContain(evidence);
      expect(text).toContain(expiresAt.slice(0, 10));
      expect(text).not.toContain(by);
    }
  });

  test('names the requirement set with the outcome of each demand', () => {
    const { profile, requirements } = json('requirement-set.json') as {
      readonly profile: unknown;
      readonly requirements: readonly { readonly check: string; readonly outcome: string | null }[];
    };
    expect(profile).toMatchObject({ id: source.profile.id, version: source.profile.version });
    expect(requirements.map(({ check, outcome }) => [check, outcome])).toEqual(
      source.profile.requirements.map(({ check }) => [
        check,
        source.report.results.find((result) => result.check === check)?.outcome ?? null,
      ]),
    );
  });

  test('holds each workflow as JSON that reads back as the very workflow, and as XML that reads at all', () => {
    const live = source.workflows.state === 'read' ? source.workflows.value.workflows : [];
    const files = rowsOf(contents, 'workflows/index.csv');
    expect(sorted(files.map((row) => row['workflow'] ?? ''))).toEqual(sorted(live.map(({ name }) => name)));
    for (const { file = '', workflow: name } of files) {
      const [back] = readWorkflowFile(Buffer.from(textOf(contents, `workflows/${file}.json`)), `${file}.json`);
      const { statuses, transitions, ...rest } = one(
        live.find((workflow) => workflow.name === name),
        'workflow',
      );
      expect(back?.workflow).toMatchObject(rest);
      expect(sorted(back?.workflow.statuses.map(({ id }) => id) ?? [])).toEqual(sorted(statuses.map(({ id }) => id)));
      expect(back?.workflow.transitions).toEqual(
        expect.arrayContaining(
          transitions.map(({ id, name: called, to }) => expect.objectContaining({ id, name: called, to }) as unknown),
        ),
      );
      expect(
        readWorkflowFile(Buffer.from(textOf(contents, `workflows/${file}.xml`)), `${file}.xml`)[0]?.problems,
      ).toEqual([]);
    }
  });

  test('gives the vendor’s configuration with the ids it knows and a marker where only the vendor’s side knows', () => {
    expect(json('moveworks/03-integration-settings.json')).toMatchObject({
      bot_sys_id: acme.settings.accounts.serviceAccount,
      project_name: projectOf(acme.state).name,
      connector_id: expect.stringMatching(/^FILL IN: .*01-connector/u) as unknown,
      primary: expect.stringMatching(/^FILL IN: /u) as unknown,
    });
    expect(json('moveworks/07-poller.json')).toMatchObject({
      ticket_poller_enabled_dsl: expect.stringMatching(/^FILL IN: /u) as unknown,
    });
    expect(textOf(contents, 'moveworks/setup-pages.csv')).toContain(`Service desk id,${deskOf(acme.state).id}`);
  });

  test('agrees with itself and with the site, even where the project has faults', () => {
    expect(contents.selfCheck).toMatchObject({ disagreements: [], notCompared: [] });
  });

  test('searches for the interception by the statuses that count as NEW', () => {
    const fresh = [
      ...new Set(
        rowsOf(contents, 'status-map.csv')
          .filter((row) => row['vendor state'] === 'NEW')
          .map((row) => row['status id'] ?? ''),
      ),
    ];
    expect(textOf(contents, 'moveworks/interception.jql')).toBe(
      `project = ${projectOf(acme.state).id} AND status in ` +
        `(${fresh.sort((a, b) => Number(a) - Number(b)).join(', ')}) AND assignee is EMPTY ORDER BY created ASC\n`,
    );
  });

  test('puts every status of the project under one of the five states or among the undecided', () => {
    const { states, undecided } = json('moveworks/status-buckets.json') as {
      readonly states: Readonly<Record<string, readonly { readonly statusId: string }[]>>;
      readonly undecided: readonly { readonly statusId: string }[];
    };
    expect(Object.keys(states)).toEqual(['NEW', 'WIP', 'WAITING_FOR_USER', 'RESOLVED', 'CLOSED']);
    const placed = [...Object.values(states).flat(), ...undecided].map(({ statusId }) => statusId);
    expect(sorted([...new Set(placed)])).toEqual(
      sorted([
        ...new Set(
          workflowsByType(acme.state).flatMap(([, { statuses }]) =>
            statuses.map(({ statusReference }) => statusReference),
          ),
        ),
      ]),
    );
  });

  test('counts customers and names none', () => {
    expect(json('customers.json')).toMatchObject({
      comparison: null,
      notes: ['No list of employees has been compared with the customers yet.'],
    });
    const roster = {
      comparedAt: '2026-11-20T08:00:00.000Z',
      people: { 'missing-with-account': 12, 'in-place': 340 },
      hiddenAddresses: 3,
      gaps: [],
    };
    expect(JSON.parse(textOf(packageFiles({ ...source, roster }), 'customers.json'))).toMatchObject({
      comparison: roster,
      notes: [],
    });
  });

  test('lists in README.md every file there is, or the folder it is in', () => {
    const text = textOf(contents, 'README.md');
    expect(
      contents.files
        .map(({ path }) => path)
        .filter(
          (path) =>
            path !== 'README.md' && !text.includes(`\`${path}\``) && !text.includes(`\`${path.split('/')[0]}/\``),
        ),
    ).toEqual([]);
  });

  test('has a report that runs nothing and loads nothing', () => {
    const html = textOf(contents, 'report.html');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:|url\(|@import/iu);
    for (const result of source.report.results.filter(
      ({ outcome, need }) => outcome === 'fail' && need !== 'not-needed',
    ))
      expect(html).toContain(inEnglish(titleOf(result)).replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`));
  });
});
