import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nothingChosen } from '../../src/app/empty-settings';
import { compareReports } from '../../src/checks/compare-reports';
import { MOVEWORKS } from '../../src/profile/moveworks';
import type { CheckChange } from '../../src/shared/overview-contract';
import type { CheckResult } from '../../src/shared/report';
import type { Screen } from '../../src/snapshot/parts';
import { read } from '../../src/snapshot/reading';
import { outcomesOf } from '../../src/usecases/audit/keep-report';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { judgeFile } from '../../src/usecases/workflows/audit-workflow-file';
import { workflowFileSnapshot } from '../../src/usecases/workflows/workflow-file-snapshot';
import { bucketsByWorkflow } from '../../src/workflow/effective-buckets';
import type { Workflow } from '../../src/workflow/model';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { TAKEN_AT } from '../given/a-service-project';
import { aFixedSite } from '../site-with-app/site-with-app';
import { afterPlan } from './after-plan';

/** A plan with safe answers makes nothing worse, and the comparison of audits doesn't say that it did. */
const PEOPLES = ['resolution-set-by-people', 'resolution-cleared-by-people'];

/** What the comparison says against the plan, and what it says was left by it. */
const told = (before: readonly CheckResult[], after: readonly CheckResult[]) => {
  const { turnedRed, added, stillOpen } = compareReports(outcomesOf(before), outcomesOf(after));
  const idsOf = (changes: readonly CheckChange[]): readonly string[] => changes.map(({ check }) => check);
  return { worse: idsOf([...turnedRed, ...added.filter(({ after: is }) => is === 'fail')]), left: idsOf(stillOpen) };
};

const EVERY_SKILL = MOVEWORKS.skills.map(({ id }) => id);
const judged = (workflow: Workflow, screens: readonly Screen[]): readonly CheckResult[] =>
  judgeFile({
    ...workflowFileSnapshot(workflow, bucketsByWorkflow([workflow], {})),
    settings: read({ ...nothingChosen({ id: '', key: '' }, MOVEWORKS), skills: EVERY_SKILL }),
    screens: read(screens),
    takenAt: read(TAKEN_AT),
  });

const DESKS = join(__dirname, '../../../shared/cases/default');
const files = existsSync(DESKS) ? readdirSync(DESKS).filter((file) => file.endsWith('.json')) : [];
if (files.length === 0) test.skip('the default desks are not here', () => undefined);

test.each(files)('given %s, when its plan is applied, nothing is told to be worse but what it was before', (file) => {
  const [desk] = readWorkflowFile(readFileSync(join(DESKS, file)), file);
  if (desk === undefined) throw new Error(`${file} holds no workflow.`);
  const { before, after, screens } = afterPlan(desk.workflow);
  const { worse, left } = told(judged(before, []), judged(after, screens));
  expect(worse).toEqual([]);
  expect(left.filter((check) => !PEOPLES.includes(check))).toEqual([]);
});

test.each([
  ['acme', ['resolution-cleared-by-people']],
  ['itsm', ['resolution-set-by-people']],
  ['large', ['resolution-set-by-people']],
  ['ready', []],
] as const)(
  'given the site %s, when its plan is applied, no check fails that did not, and %j is told to be left open',
  async (name, expected) => {
    const site = aFixedSite(name);
    await site.setUp();
    const look = () =>
      site.must(
        async ({ jira, now }) => (await auditProject({ jira, settings: site.settings, now: now() })).report.results,
      );
    const before = await look();
    const plan = await site.plan();
    if (plan.changes.length > 0) expect((await site.apply(plan)).reasons).toEqual([]);
    expect(told(before, await look())).toEqual({ worse: [], left: expected });
  },
  60_000,
);
