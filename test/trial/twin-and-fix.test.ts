import { inEnglish } from '../../src/shared/message';
import { seed } from '../simulated-jira/seeds/seeds';
import { aFixedSite } from '../site-with-app/site-with-app';
import { twinOf } from '../twin/a-twin';

test('given an isolated test project of our making, the plan of a fix says what the test project then lacks', async () => {
  const site = aFixedSite('itsm', undefined, structuredClone(seed('itsm').state));
  await site.setUp();
  expect((await site.apply(await site.plan(twinOf('isolated')))).reasons).toEqual([]);
  const { manual } = await site.plan();
  const told = manual.flatMap(({ check, sentence }) => (check === 'test-project-workflows-same' ? [sentence] : []));
  expect(told).toHaveLength(3);
  for (const sentence of told)
    expect(inEnglish(sentence)).toMatch(/ works differently in the test project: .*"Bot: resolve".* is missing/);
}, 120_000);
