/** Jira's limit for the names of workflows, screens and schemes. */
const LONGEST = 255;

const cut = (text: string, length: number): string => [...text].slice(0, Math.max(0, length)).join('');

/** The name, or with a number where the site has it already; Jira compares names without regard to case. */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`;
    const name = `${cut(wanted, LONGEST - end.length)}${end}`;
    if (!known.has(name.toLowerCase())) return name;
  }
};

/** A name for this project's own copy: `Service Desk (IT, bot)`. */
export const copyName = (original: string, projectKey: string, taken: readonly string[]): string => {
  const mark = ` (${projectKey}, bot)`;
  const bare = original.endsWith(mark) ? original.slice(0, -mark.length) : original;
  return freeName(`${cut(bare, LONGEST - mark.length - 4)}${mark}`, taken);
};
