import { packageFiles } from '../../src/handover/package-files';
import type { HandoverSource } from '../../src/handover/source';
import { namesAside, type NamesAside } from '../../src/messages/people';
import type { ReportedFinding } from '../../src/shared/report';
import { aSeedProject, sourceOf, textOf } from './a-package';

const acme = aSeedProject('acme');
const bots: readonly (string | null)[] = Object.values(acme.settings.accounts);
let source: HandoverSource;
beforeAll(async () => {
  source = await sourceOf(acme);
});

const everything = (from: HandoverSource): string =>
  packageFiles(from)
    .files.map(({ path, text }) => `${path}\n${text}`)
    .join('\n');

/** A report whose first failed check found this, too. Version 0.1.0 did not note whom a sentence names. */
const withFinding = (finding: ReportedFinding, isOld = true): HandoverSource => {
  const { peopleNoted, ...report } = source.report;
  const at = source.report.results.findIndex(({ outcome }) => outcome === 'fail');
  return {
    ...source,
    report: {
      ...report,
      ...(!isOld && peopleNoted && { peopleNoted }),
      results: report.results.map((result, index) =>
        index === at ? { ...result, findings: [...result.findings, finding] } : result,
      ),
    },
  };
};

const standInFor = (names: NamesAside, displayName: string): string =>
  names.hide({ accountId: '5b10a2844c20165700eda111', displayName }).displayName;

const withEvidence = (evidence: string): HandoverSource => ({
  ...source,
  settings: {
    ...source.settings,
    confirmations: [
      {
        check: 'network-open-to-bot',
        result: 'pass',
        by: '5b10a2844c20165700edffff',
        at: '2026-11-01T00:00:00.000Z',
        expiresAt: '2027-11-01T00:00:00.000Z',
        evidence,
      },
    ],
  },
});

/** As a reader sees it: Markdown escapes what means something. */
const evidenceIn = (from: HandoverSource): string =>
  (/Evidence: .*/u.exec(textOf(packageFiles(from), 'manual-checks.md'))?.[0] ?? '').replaceAll('\\', '');

describe('the package of acme', () => {
  test('holds no name, no address and no account id of anybody, but the ids of the bot’s own accounts', () => {
    const text = everything(source);
    const people = acme.state.users.filter(({ accountType }) => accountType !== 'app');
    expect(people.length).toBeGreaterThan(1000);
    expect(
      people.filter(({ displayName }) => text.includes(displayName)).map(({ displayName }) => displayName),
    ).toEqual([]);
    expect(
      people
        .filter(({ emailAddress }) => emailAddress && text.includes(emailAddress))
        .map(({ emailAddress }) => emailAddress),
    ).toEqual([]);
    expect(
      people
        .filter(({ accountId }) => !bots.includes(accountId) && text.includes(accountId))
        .map(({ accountId }) => accountId),
    ).toEqual([]);
  });

  test('does name the service account’s id, without which the vendor can do nothing', () => {
    expect(everything(source)).toContain(acme.settings.accounts.serviceAccount);
  });

  test.each([
    {
      given: 'an e-mail address in what somebody recorded',
      evidence: 'Asked jane.doe+it@acme.example, who looked.',
      gone: 'jane.doe',
    },
    {
      given: 'an account id in what somebody recorded',
      evidence: 'Done by 5b10a2844c20165700ed279a.',
      gone: '5b10a2844c20165700ed279a',
    },
    { given: 'who recorded it', evidence: 'Seen.', gone: '5b10a2844c20165700edffff' },
    {
      given: 'the service account’s name in what somebody recorded',
      evidence: 'Mia (Moveworks) signs in.',
      gone: 'Mia (Moveworks)',
    },
  ])('given $given, it is not in the package', ({ evidence, gone }) => {
    expect(everything(withEvidence(evidence))).not.toContain(gone);
  });

  const about = (name: string, id = '5b10a2844c20165700eda111'): ReportedFinding => ({
    subject: { type: 'account', id, name },
    message: `Account "${name}" has a time zone of its own.`,
    evidence: { actual: name, expected: 'none', who: [{ name, id }] },
  });

  test('given somebody the audit named who is in no permission scheme any more, no file has her name', () => {
    const names = namesAside();
    const finding = names.tell<ReportedFinding>({
      subject: { type: 'permission', id: 'BROWSE_PROJECTS', name: 'BROWSE_PROJECTS' },
      message: `It is granted to "${standInFor(names, 'Ada Dvořák')}".`,
      evidence: { actual: [standInFor(names, 'Ada Dvořák')], expected: 'none' },
    });
    const contents = packageFiles(withFinding(finding, false));
    expect(textOf(contents, 'open-findings.md')).toContain('It is granted to "somebody".');
    expect(textOf(contents, 'open-findings.json')).toContain('"somebody"');
    expect(contents.files.filter(({ text }) => text.includes('Dvořák')).map(({ path }) => path)).toEqual([]);
  });

  test('given a person who is called like a status, the status keeps its name in every file', () => {
    const names = namesAside();
    const person = standInFor(names, 'Resolved');
    const finding = names.tell<ReportedFinding>({
      subject: { type: 'status', id: '5', name: 'Resolved' },
      message: `Account "${person}" may not move it to status "Resolved".`,
      evidence: { actual: person, expected: 'Resolved' },
    });
    const told = textOf(packageFiles(withFinding(finding, false)), 'open-findings.md');
    expect(told).toContain('Account "somebody" may not move it to status "Resolved".');
    expect(textOf(packageFiles(withFinding(finding, false)), 'README.md')).toContain(
      'keeps its name, even where a person is called so',
    );
  });

  test.each([
    'ada@acme.example',
    'ADA+it@ACME.example',
    '"ada lovelace"@acme.example',
    'ada@intranet',
    'ada＠acme.example',
    "o'brien@acme.example",
    'ada@[192.0.2.1]',
    'mailto:ada@acme.example',
    '<ada@acme.example>',
    'ada@acme.example.',
  ])('given %s in what somebody recorded, nothing of the address is in the package', (address) => {
    const text = evidenceIn(withEvidence(`Asked ${address} about it.`));
    expect(text).toMatch(/Asked .*\(an address\).* about it/u);
    expect(text).not.toMatch(/ada|lovelace|acme|intranet|brien/iu);
  });

  test.each([
    '712020:5eed0000-0000-4000-8000-000000000001',
    '557058:moveworks-bot',
    '5B10A2844C20165700ED279A',
    '0123456789abcdef0123456789abcdef',
    'ari:cloud:identity::user/712020:ada-lovelace',
    'qm:5eed0000:12',
  ])('given the account id %s in what somebody recorded, it is not in the package', (id) => {
    const text = evidenceIn(withEvidence(`Done by ${id}.`));
    expect(text).toContain('(an account id)');
    expect(text).not.toContain(id.replace(/^.*\//u, ''));
  });

  test.each([['Ann Lee'], ['Jean-Luc'], ['ليلى Wójcik'], ['O’Brien (contractor)'], ['$& .*'], ['健太']])(
    'given a finding about an account called %s, the finding stays and the name goes',
    (name) => {
      const contents = packageFiles(withFinding(about(name)));
      expect(contents.files.map(({ text }) => text).filter((text) => text.includes(name))).toEqual([]);
      expect(textOf(contents, 'open-findings.md')).toContain('has a time zone of its own');
      expect(textOf(contents, 'open-findings.csv')).not.toContain('5b10a2844c20165700eda111');
    },
  );

  test('given an account that had another name when the audit was made, the old name goes too', () => {
    expect(
      everything(
        withFinding({
          subject: { type: 'permission', id: 'X', name: 'X' },
          message: 'Permission X is missing to account "Old Name".',
          evidence: { actual: 'no', expected: 'yes' },
        }),
      ),
    ).not.toContain('Old Name');
  });

  test('given a person who is granted a permission, the finding that lists grants does not name them', () => {
    const permissionScheme: HandoverSource['parts']['permissionScheme'] = {
      state: 'read',
      sources: [],
      value: {
        id: '1',
        name: 'Scheme',
        grants: [{ permission: 'X', holder: { type: 'user', value: '5b10a2844c20165700eda111', name: 'Jane Doe' } }],
      },
    };
    const from = {
      ...withFinding({
        subject: { type: 'permission', id: 'X', name: 'X' },
        message: 'Permission X is granted to "Jane Doe".',
        evidence: { actual: 'granted', expected: 'not granted', grants: [{ holder: 'user', name: 'Jane Doe' }] },
      }),
    };
    expect(everything({ ...from, parts: { ...from.parts, permissionScheme } })).not.toContain('Jane Doe');
  });

  test('given a risk that somebody accepted, the finding says why and until when, and not who', () => {
    const at = source.report.results.findIndex(({ findings, need }) => findings.length > 0 && need !== 'not-needed');
    const risk = {
      id: 'r1',
      check: source.report.results[at]?.check ?? '',
      subject: null,
      reason: 'Mended in spring, says jane.doe@acme.example.',
      owner: '5b10a2844c20165700eda222',
      by: '5b10a2844c20165700eda333',
      at: '2026-11-01T00:00:00.000Z',
      expiresAt: '2027-03-01T00:00:00.000Z',
    };
    const results = source.report.results.map((result, index) =>
      index === at ? { ...result, acceptedRisk: 'r1' } : result,
    );
    const contents = packageFiles({ ...source, report: { ...source.report, results, acceptedRisks: [risk] } });
    for (const path of ['open-findings.md', 'open-findings.csv', 'report.html'])
      expect(textOf(contents, path)).toContain('accepted until 2027-03-01: Mended in spring');
    expect(textOf(contents, 'open-findings.json')).toContain('Mended in spring');
    expect(textOf(contents, 'README.md')).toContain('rests on risks');
    const text = contents.files.map((file) => file.text).join('\n');
    expect([risk.owner, risk.by, 'jane.doe'].filter((secret) => text.includes(secret))).toEqual([]);
  });
});
