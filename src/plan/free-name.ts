/** Jira's limit for the names of workflows, screens and schemes. */
const LONGEST = 255;

/** Our mark at the end of a name, with any project's key and any number, and as often as older versions put it there. */
const MARKS = /(?: \([A-Z][A-Z0-9_]+, bot\)(?: \d{1,4})?)+$/;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The beginning of a name, in whole letters: Jira counts an emoji as two or more, and half of one is no text. */
export const cutName = (name: string, length: number): string => {
  if (name.length <= length) return name;
  const last = letters.segment(name).containing(Math.max(0, length));
  return name.slice(0, last?.index ?? 0).trimEnd();
};

/** The name, or with a number where the site has it already; Jira compares names without regard to case. */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`;
    const name = `${cutName(wanted, LONGEST - end.length)}${end}`;
    if (!known.has(name.toLowerCase())) return name;
  }
};

/**
 * A name for this project's own copy: `Service Desk (IT, bot)`. A copy of a copy is named after the first original, so
 * that marks do not pile up.
 */
export const copyName = (original: string, projectKey: string, taken: readonly string[]): string => {
  const mark = ` (${projectKey}, bot)`;
  const bare = original.replace(MARKS, '');
  return freeName(`${cutName(bare, LONGEST - mark.length - ' 9999'.length)}${mark}`, taken);
};
