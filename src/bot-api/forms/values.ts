import type { Choice } from './source';
import type { WireValue } from './wire';

/** An answer that was understood, before it takes the shape a field or a question wants. */
export type Value =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number; readonly text: string }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'time'; readonly time: string }
  | { readonly is: 'moment'; readonly date: string; readonly time: string; readonly zone: string | null }
  /** Each choice with the choice it belongs to before it. */
  | { readonly is: 'choices'; readonly paths: readonly (readonly string[])[] }
  | { readonly is: 'people'; readonly accountIds: readonly string[] };

type Read = { readonly value: Value } | { readonly problem: string };
/** Understands what was sent for one field; `people` knows the account of each person named. */
export type Reader = (given: readonly string[], people: ReadonlyMap<string, string>) => Read;

const problem = (message: string): Read => ({ problem: message });

/** What was sent, as texts; nothing where it was left empty. */
export const givenOf = (sent: WireValue | undefined): readonly string[] =>
  [sent ?? []]
    .flat()
    .map(String)
    .filter((text) => text.trim() !== '');

/** One thing where one is asked for. */
const single =
  (read: (text: string) => Read): Reader =>
  (given) =>
    given.length > 1 ? problem('takes one value.') : read(given[0] ?? '');

type Limits = Readonly<Record<string, unknown>>;
const limit = (limits: Limits, name: string): number | null => {
  const value = Number(limits[name] ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
};

/** Whether a size is within two limits; a message where not. */
const outside = (size: number, least: number | null, most: number | null, unit: string): string | null => {
  if (least !== null && size < least) return `takes at least ${least} ${unit}.`;
  return most !== null && size > most ? `takes at most ${most} ${unit}.` : null;
};

const EMAIL = /^[^@\s]+@[^@\s]+$/u;

export const readText = (
  limits: Limits = {},
  kind: 'any' | 'line' | 'email' | 'url' = 'any',
  most: number | null = null,
): Reader =>
  single((text) => {
    if (kind === 'line' && /[\r\n]/u.test(text)) return problem('takes one line.');
    if (kind === 'email' && !EMAIL.test(text)) return problem('takes an e-mail address.');
    if (kind === 'url' && !URL.canParse(text)) return problem('takes an address such as https://example.com.');
    const words = text.trim().split(/\s+/u).length;
    const wrong =
      outside([...text].length, limit(limits, 'mnc'), limit(limits, 'mxc') ?? most, 'characters') ??
      outside(words, limit(limits, 'mnw'), limit(limits, 'mxw'), 'words');
    return wrong === null ? { value: { is: 'text', text } } : problem(wrong);
  });

export const readNumber = (limits: Limits = {}): Reader =>
  single((text) => {
    const number = /^-?\d{1,300}(\.\d{1,300})?$/u.test(text.trim()) ? Number(text) : Number.NaN;
    if (!Number.isFinite(number)) return problem('takes a number such as 12 or 2.5.');
    if (limits['wh'] === true && !Number.isInteger(number)) return problem('takes a whole number.');
    const wrong = outside(number, limit(limits, 'mnn'), limit(limits, 'mxn'), '');
    return wrong === null ? { value: { is: 'number', number, text: text.trim() } } : problem(wrong.replace(' .', '.'));
  });

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/u.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

export const readDate = (limits: Limits = {}): Reader =>
  single((text) => {
    if (!isDay(text)) return problem('takes a date such as 2026-01-31.');
    const [least, most] = [limits['mnd'], limits['mxd']];
    if (typeof least === 'string' && text < least) return problem(`takes a date from ${least} on.`);
    if (typeof most === 'string' && text > most) return problem(`takes a date up to ${most}.`);
    return { value: { is: 'date', date: text } };
  });

const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d';

export const readTime = (): Reader =>
  single((text) =>
    new RegExp(`^${CLOCK}$`, 'u').test(text)
      ? { value: { is: 'time', time: text } }
      : problem('takes a time such as 14:30.'),
  );

/** A form keeps the hour on the wall, a field a moment; neither can be made from the other. */
export const readMoment = (wants: 'zone' | 'no-zone'): Reader =>
  single((text) => {
    const [, date = '', time = '', zone] =
      new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)T(${CLOCK})(?::[0-5]\\d(?:\\.\\d{1,9})?)?(Z|[+-]\\d\\d:?\\d\\d)?$`, 'u')
        .exec(text)
        ?.filter((_, index) => index !== 3) ?? [];
    if (!isDay(date))
      return problem(
        wants === 'zone'
          ? 'takes a moment such as 2026-01-31T14:30:00Z.'
          : 'takes a date and time such as 2026-01-31T14:30.',
      );
    if (wants === 'zone' && zone === undefined)
      return problem('takes a moment with its time zone, such as 2026-01-31T14:30:00+01:00.');
    if (wants === 'no-zone' && zone !== undefined)
      return problem(
        "takes a date and time without a time zone, such as 2026-01-31T14:30, in the employee's own time.",
      );
    return { value: { is: 'moment', date, time, zone: zone ?? null } };
  });

/** Options of the contract are flat: a choice below another carries both ids. */
export const optionsOf = (
  choices: readonly Choice[],
  above: Choice | null = null,
): readonly { readonly label: string; readonly value: string }[] =>
  choices.flatMap((choice) => [
    {
      label: above ? `${above.label} › ${choice.label}` : choice.label,
      value: above ? `${above.id}:${choice.id}` : choice.id,
    },
    ...optionsOf(choice.children, choice),
  ]);

export const readChoices = (choices: readonly Choice[], many: boolean, limits: Limits = {}): Reader => {
  const paths = new Map<string, readonly string[]>(
    choices.flatMap((choice): [string, readonly string[]][] => [
      [choice.id, [choice.id]],
      ...choice.children.map((child): [string, readonly string[]] => [
        `${choice.id}:${child.id}`,
        [choice.id, child.id],
      ]),
    ]),
  );
  return (given) => {
    if (!many && given.length > 1) return problem('takes one of its options.');
    const chosen = [...new Set(given)].map((value) => paths.get(value));
    if (!chosen.every((path) => path !== undefined))
      return problem('takes the values of its options; one that was sent is not among them.');
    const wrong = many ? outside(chosen.length, limit(limits, 'mns'), limit(limits, 'mxs'), 'options') : null;
    const mustHold = limits['ch'];
    if (mustHold != null && mustHold !== '' && !given.includes(String(mustHold)))
      return problem('takes one option that always has to be chosen.');
    return wrong === null ? { value: { is: 'choices', paths: chosen } } : problem(wrong);
  };
};

export const readPeople =
  (many: boolean): Reader =>
  (given, people) => {
    if (!many && given.length > 1) return problem('takes one person.');
    const accountIds = [...new Set(given)].map((named) => people.get(named));
    return accountIds.every((id) => id !== undefined)
      ? { value: { is: 'people', accountIds: [...new Set(accountIds)] } }
      : problem('names somebody who is not known, or whose e-mail address is hidden.');
  };

/**
 * Text as an Atlassian document: a paragraph for each line.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export const documentOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text
    .split(/\r\n|\r|\n/u)
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});
