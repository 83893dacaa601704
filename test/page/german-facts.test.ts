import { isMessage, textOf, type Text } from '../../src/shared/message';
import type { Fact } from '../../src/shared/report';
import { isList, isRecord } from '../../static/admin/src/lib/evidence';
import { en } from '../../static/admin/src/i18n/en/words';
import { accessFaults } from '../one-fault/access-faults';
import { portalFaults } from '../one-fault/portal-faults';
import { ReadySite } from '../one-fault/ready-site';
import { testingFaults } from '../one-fault/testing-faults';
import { workflowFaults } from '../one-fault/workflow-faults';
import { seed } from '../simulated-jira/seeds/seeds';
import { german } from './languages';

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
const textsIn = (fact: Fact): readonly Text[] => {
  if (typeof fact === 'string' || isMessage(fact)) return [fact];
  return isList(fact) ? fact.flatMap(textsIn) : isRecord(fact) ? Object.values(fact).flatMap(textsIn) : [];
};

/** Of several words, beginning small: how the app speaks in a fact. */
const isSaid = (text: string): boolean => /^\p{Ll}\S* /u.test(text) && !text.includes(' = ');

test('given evidence of every kind, the name of each fact is a word that every language has', () => {
  const titles = new Set(evidence.flatMap(titlesIn));
  expect(titles.size).toBeGreaterThan(40);
  expect([...titles].filter((title) => !Object.hasOwn(en.factTitles, title))).toEqual([]);
});

test('given evidence of every kind, when it is told in German, what the app says in it is German, and all else is a name', () => {
  const texts = evidence.flatMap(textsIn);
  const messages = texts.filter(isMessage);
  expect(new Set(messages.map(textOf)).size).toBeGreaterThan(40);
  expect(messages.filter((message) => german.speak(message) === message.text)).toEqual([]);
  expect(texts.filter((text) => typeof text === 'string' && isSaid(text))).toEqual([]);
});
