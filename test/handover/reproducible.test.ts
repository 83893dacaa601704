import { unzipSync } from 'fflate';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipFiles } from '../../src/handover/zip-files';
import { anchorsOf } from '../../src/bot-api/anchors';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { readHandoverSource } from '../../src/usecases/handover/read-source';
import { siteWithApp } from '../site-with-app/site-with-app';
import { packageFiles } from '../../src/handover/package-files';
import type { SiteState } from '../simulated-jira/state';
import { aSeedProject, packageOf, sourceOf, type SeedProject } from './a-package';

const backwards = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(backwards);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, one]) => [name, backwards(one)]),
      )
    : value;
};

/** The same site, with everything it lists in another order. */
const turnedRound = ({ state, settings }: SeedProject): SeedProject => {
  const other = structuredClone(state);
  for (const list of [
    other.workflows,
    other.statuses,
    other.issueTypes,
    other.requestTypes,
    other.forms,
    other.screens,
    other.users,
    other.groups,
  ])
    list.reverse();
  for (const { statuses, transitions } of other.workflows) [statuses, transitions].forEach((list) => list.reverse());
  other.workflows = backwards(other.workflows) as SiteState['workflows'];
  for (const { issueTypeIds } of other.projects) issueTypeIds.reverse();
  return { state: other, settings: { ...settings, skills: [...settings.skills].reverse() } };
};

describe('the zip', () => {
  test('given a site read twice, has the same bytes', async () => {
    const [one, other] = [await packageOf(aSeedProject('acme')), await packageOf(aSeedProject('acme'))];
    expect(Buffer.from(zipFiles(one.files)).equals(zipFiles(other.files))).toBe(true);
  });

  test('given the same audit and a site that now lists everything the other way round, has the same texts and so the same bytes', async () => {
    const source = await sourceOf(aSeedProject('acme'));
    const [one, other] = [
      packageFiles(source),
      packageFiles({ ...(await sourceOf(turnedRound(aSeedProject('acme')))), report: source.report }),
    ];
    expect(
      one.files
        .filter(({ path, text }) => other.files.find((file) => file.path === path)?.text !== text)
        .map(({ path }) => path),
    ).toEqual([]);
    expect(Buffer.from(zipFiles(one.files)).equals(zipFiles(other.files))).toBe(true);
  });

  test('given files in any order, puts them in one order', () => {
    const files = [
      { path: 'b.txt', text: 'two' },
      { path: 'a/c.txt', text: 'one' },
    ];
    expect(zipFiles(files)).toEqual(zipFiles([...files].reverse()));
  });

  test('carries no time of its own: every entry is of the first moment a zip can name', () => {
    const zip = Buffer.from(
      zipFiles([
        { path: 'a.txt', text: 'one' },
        { path: 'b.txt', text: 'two' },
      ]),
    );
    const first = 0;
    const second = zip.indexOf('PK\u0003\u0004', 4, 'latin1');
    expect(second).toBeGreaterThan(first);
    for (const at of [first, second]) expect([zip.readUInt16LE(at + 10), zip.readUInt16LE(at + 12)]).toEqual([0, 0x21]);
  });

  test('given names in other scripts, is read by another program with the very texts', () => {
    const files = [
      { path: 'workflows/تدفق-日本.xml', text: 'é\u0000ü' },
      { path: 'README.md', text: '# All\n' },
    ];
    const zip = zipFiles(files);
    expect(
      Object.fromEntries(
        Object.entries(unzipSync(zip)).map(([path, data]) => [path, Buffer.from(data).toString('utf8')]),
      ),
    ).toEqual(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const hasPython = spawnSync('python3', ['--version']).status === 0;
    if (!hasPython) return;
    const folder = mkdtempSync(join(tmpdir(), 'handover-'));
    writeFileSync(join(folder, 'p.zip'), zip);
    const read = execFileSync(
      'python3',
      [
        '-c',
        'import json,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is ' +
          'None\nprint(json.dumps({n:z.read(n).decode() for n in z.namelist()}))',
        join(folder, 'p.zip'),
      ],
      { encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect(JSON.parse(read)).toEqual(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  });
});

test.each([
  { given: 'nothing happened since the audit', change: () => undefined, hasChanged: false },
  {
    given: 'a request type was deleted since the audit',
    change: ({ requestTypes }: SiteState) =>
      void requestTypes.splice(
        requestTypes.findIndex(({ name }) => name === 'Report a broken laptop'),
        1,
      ),
    hasChanged: true,
  },
  {
    given: 'a transition was deleted since the audit',
    change: ({ workflows }: SiteState) =>
      void workflows.find(({ name }) => name === 'Incident Management')?.transitions.pop(),
    hasChanged: true,
  },
])('given $given, README.md and the report say so', async ({ change, hasChanged }) => {
  const site = siteWithApp(aSeedProject('acme'));
  const source = await site.must(async ({ jira, now }) => {
    const { report, snapshot } = await auditProject({ jira, settings: site.settings, now: now() });
    change(site.site.state);
    site.site.changed();
    return (
      await readHandoverSource({ jira, settings: site.settings, report, roster: null, anchors: anchorsOf(snapshot) })
    ).source;
  });
  const { files } = packageFiles(source);
  const says = (path: string): boolean =>
    /project has changed since/u.test(files.find((file) => file.path === path)?.text ?? '');
  expect([says('README.md'), says('report.html')]).toEqual([hasChanged, hasChanged]);
});
