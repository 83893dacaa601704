import { copyName, cutName, freeName } from '../../src/plan/free-name';
import { testProjectNames } from '../../src/twin/project-name';

const long = 'Genehmigungsablauf '.repeat(20).trim();
/** Half of a letter that JavaScript counts as two. */
const HALF = /\p{Surrogate}/u;

test.each([
  { given: 'a plain name', original: 'Service Desk', copy: 'Service Desk (ITTEST, bot)' },
  { given: 'our copy for another project', original: 'Onboarding (IT, bot)', copy: 'Onboarding (ITTEST, bot)' },
  { given: 'our numbered copy', original: 'Onboarding (IT, bot) 2', copy: 'Onboarding (ITTEST, bot)' },
  { given: 'our copy for the same project', original: 'Onboarding (ITTEST, bot)', copy: 'Onboarding (ITTEST, bot)' },
  {
    given: 'marks that piled up before',
    original: 'Onboarding-Ablauf (IT, bot) (ITTEST, bot) 3',
    copy: 'Onboarding-Ablauf (ITTEST, bot)',
  },
  { given: 'a key with a low line', original: 'Ablauf (IT_2, bot)', copy: 'Ablauf (ITTEST, bot)' },
  { given: 'brackets of the admin', original: 'Ablauf (IT, alt)', copy: 'Ablauf (IT, alt) (ITTEST, bot)' },
  { given: 'our mark in the middle', original: 'Ablauf (IT, bot) alt', copy: 'Ablauf (IT, bot) alt (ITTEST, bot)' },
  { given: 'a name in Arabic', original: 'سير العمل (IT, bot)', copy: 'سير العمل (ITTEST, bot)' },
  { given: 'a name in Japanese', original: '承認フロー (IT, bot)', copy: '承認フロー (ITTEST, bot)' },
])('given $given, when it is copied, its name has our mark once', ({ original, copy }) => {
  expect(copyName(original, 'ITTEST', [])).toBe(copy);
});

test('given names that are taken, when it is copied, the number comes behind the mark, without regard to case', () => {
  const taken = ['onboarding (ITTEST, BOT)', 'Onboarding (ITTEST, bot) 2'];
  expect(copyName('Onboarding (IT, bot)', 'ITTEST', taken)).toBe('Onboarding (ITTEST, bot) 3');
});

test.each([
  { of: 'Latin letters', name: long },
  { of: 'emoji, which Jira counts as two', name: '🧑‍💻🚀'.repeat(90) },
  { of: 'letters with marks of their own', name: 'e\u0301'.repeat(200) },
  { of: 'Hindi', name: 'स्वीकृति '.repeat(50).trim() },
  { of: 'our own marks', name: `${long.slice(0, 240)} (IT, bot)` },
])('given a long name of $of, when it is copied again and again, it fits and its mark is whole', ({ name }) => {
  const copies = ['IT', 'ITTEST', 'A123456789'].reduce<readonly string[]>(
    (made, key) => [...made, copyName(made.at(-1) ?? name, key, made)],
    [],
  );
  expect(copies).toHaveLength(3);
  for (const copy of copies) {
    expect(copy.length).toBeLessThanOrEqual(255);
    expect(copy).toMatch(/[^ ] \([A-Z0-9]+, bot\)$/);
    expect(copy.match(/, bot\)/g)).toHaveLength(1);
    expect(copy).not.toMatch(HALF);
  }
});

test('given two long names that differ only where they are cut, when both are copied, the copies differ', () => {
  const first = copyName(`${long} one`, 'IT', []);
  const second = copyName(`${long} two`, 'IT', [first]);
  expect([first.length <= 255, second]).toEqual([true, `${first} 2`]);
});

test('given a name that just fits, it is left as it is; with a number it is cut', () => {
  const name = 'x'.repeat(255);
  expect([freeName(name, []), freeName(name, [name])]).toEqual([name, `${'x'.repeat(253)} 2`]);
  expect(cutName('a🚀', 2)).toBe('a');
});

test.each([
  { given: 'a plain project', name: 'IT Helpdesk', first: 'IT Helpdesk (test)' },
  { given: 'a test project', name: 'IT Helpdesk (test)', first: 'IT Helpdesk (test)' },
  { given: 'a second test project', name: 'IT Helpdesk (test 2)', first: 'IT Helpdesk (test)' },
  { given: 'a long name', name: 'x'.repeat(80), first: `${'x'.repeat(73)} (test)` },
  { given: 'a long name of emoji', name: '🚀'.repeat(40), first: `${'🚀'.repeat(36)} (test)` },
])('given $given, when a test project is named, the end is there once and Jira takes the length', ({ name, first }) => {
  const names = testProjectNames(name);
  expect(names[0]).toBe(first);
  expect(new Set(names).size).toBe(5);
  expect(names.filter((one) => one.length > 80 || HALF.test(one))).toEqual([]);
});
