import type { Fact } from '../../src/shared/report';
import { isList, isRecord } from '../../static/admin/src/lib/evidence';
import { translator } from '../../static/admin/src/i18n/phrases';
import { phrases } from '../../static/admin/src/i18n/de/phrases';
import { en } from '../../static/admin/src/i18n/en/words';
import { accessFaults } from '../one-fault/access-faults';
import { portalFaults } from '../one-fault/portal-faults';
import { ReadySite } from '../one-fault/ready-site';
import { testingFaults } from '../one-fault/testing-faults';
import { workflowFaults } from '../one-fault/workflow-faults';
import { seed } from '../simulated-jira/seeds/seeds';

const say = translator(phrases);

const broken = (breaks: (site: ReadySite) => void): ReadySite => {
  const site = new ReadySite();
  breaks(site);
  return site;
};

const evidence: Fact[] = [];
beforeAll(async () => {
  for (const site of [
    new ReadySite(seed('acme')),
    ...[...accessFaults, ...workflowFaults, ...portalFaults, ...testingFaults].map(({ breaks }) => broken(breaks)),
  ]) {
    evidence.push(
      ...(await site.audit()).results.flatMap(({ findings }) => findings.map((finding) => finding.evidence)),
    );
  }
}, 60_000);

/** Names of facts: of records that are no table of ids. */
const titlesIn = (fact: Fact): readonly string[] =>
  isList(fact)
    ? fact.flatMap(titlesIn)
    : isRecord(fact)
      ? Object.entries(fact).flatMap(([name, value]) => [name, ...titlesIn(value)])
      : [];
const textsIn = (fact: Fact): readonly string[] =>
  isList(fact)
    ? fact.flatMap(textsIn)
    : isRecord(fact)
      ? Object.values(fact).flatMap(textsIn)
      : typeof fact === 'string'
        ? [fact]
        : [];

/** Of several words, beginning small: the app's own words, and properties of Jira's. */
const isSaid = (text: string): boolean => /^\p{Ll}\S* /u.test(text) && !text.includes(' = ');

test('given evidence of every kind, the name of each fact is a word that every language has', () => {
  const titles = new Set(evidence.flatMap(titlesIn));
  expect(titles.size).toBeGreaterThan(40);
  expect([...titles].filter((title) => !Object.hasOwn(en.factTitles, title))).toEqual([]);
});

test('given evidence of every kind, when it is told in German, what was seen and expected is translated where it is no name', () => {
  const texts = new Set(evidence.flatMap(textsIn).filter(isSaid));
  expect(evidence.length).toBeGreaterThan(40);
  expect([...texts].filter((text) => say(text) === null)).toEqual([]);
});
