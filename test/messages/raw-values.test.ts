import { layoutOf, titleOfFact, isIdName } from '../../static/admin/src/lib/evidence';
import { subjectName } from '../../static/admin/src/lib/subject-name';
import type { Plan } from '../../src/plan/plan';
import { isMessage, textOf, type Message, type Text } from '../../src/shared/message';
import type { AuditReport, Fact } from '../../src/shared/report';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { french, german } from '../page/languages';
import { sentencesOf } from '../page/what-plans-say';
import { openSite } from '../shell/open-site';
import type { SeedName } from '../simulated-jira/seeds/seeds';
import { aFixedSite } from '../site-with-app/site-with-app';

/**
 * What people cannot look up: a permission's key, a field's, an id, a value of Jira's API. A name of Jira's own that a
 * person meets in its screens, such as a status property, is none.
 */
const RAW =
  /\b[A-Z]{3,}(?:_[A-Z]+)+\b|\bcustomfield_\d+|\b(?:usersAndAPI|projectRole|applicationRole)\b|\b1\d{4}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-/u;

/** The words of a fact as the page lays it out, without those that only its raw evidence shows. */
const wordsOf = (fact: Fact, say: (text: Text) => string): readonly string[] => {
  const layout = layoutOf(fact);
  if (layout.kind === 'line')
    return [isMessage(layout.value) || typeof layout.value === 'string' ? say(layout.value) : String(layout.value)];
  if (layout.kind === 'list') return layout.items.flatMap((item) => wordsOf(item, say));
  if (layout.kind === 'record')
    return layout.entries.flatMap(([name, value]) => [titleOfFact(name), ...wordsOf(value, say)]);
  return layout.columns.flatMap((name) => [
    titleOfFact(name),
    ...layout.rows.flatMap((row) => wordsOf(row[name] ?? null, say)),
  ]);
};

const findingsSaid = ({ results }: AuditReport, say: (text: Text) => string): readonly string[] =>
  results.flatMap(({ reason, findings }) => [
    say(reason ?? ''),
    ...findings.flatMap(({ subject, message, evidence }) => [
      subjectName(subject, (name: Message) => say(name)),
      say(message),
      ...Object.entries(evidence).flatMap(([name, fact]) =>
        isIdName(name) ? [] : [titleOfFact(name), ...wordsOf(fact, say)],
      ),
    ]),
  ]);

/** What a change was and becomes, beside its sentences. */
const changesSaid = ({ changes }: Plan, say: (text: Text) => string): readonly string[] =>
  changes.flatMap(({ before, after, target }) => [
    ...wordsOf(before, say),
    ...wordsOf(after, say),
    subjectName(target, (name: Message) => say(name)),
  ]);

const LANGUAGES = [
  ['English', textOf],
  ['German', german.speak],
  ['French', french.speak],
] as const;

describe.each<SeedName>(['acme', 'itsm', 'ready'])('given %s, audited and planned', (seed) => {
  let report: AuditReport;
  let plan: Plan;
  beforeAll(async () => {
    const site = await openSite({ kind: 'seed', name: seed }, {});
    const settings = site.settingsOf('IT');
    if (!settings) throw new Error(`The site ${seed} carries no settings of IT.`);
    ({ report } = await auditProject({ jira: site.jira, settings, now: '2026-11-23T12:00:00Z' }));
    await site.close();
    const fixed = aFixedSite(seed);
    await fixed.setUp();
    plan = await fixed.plan({ kind: 'all' });
  }, 60_000);

  test.each(LANGUAGES)('nothing of findings, evidence, changes or steps is raw in %s', (_language, say) => {
    const said = [...findingsSaid(report, say), ...sentencesOf(plan).map(say), ...changesSaid(plan, say)];
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((text) => RAW.test(text))).toEqual([]);
  });
});
