import type { PackageChange } from '../shared/handover-contract';
import { inOrder } from '../formats/texts';
import type { PackageFile } from './package-file';

/** What somebody pastes into the vendor's console, or looks ids up in; reports change with every audit. */
export const isPasted = (path: string): boolean =>
  path === 'ids.json' || (path.startsWith('moveworks/') && /\.(?:json|csv|jql)$/u.test(path));

/** Members by which the elements of a list are told apart, whichever order they come in. */
const IDS = ['issueTypeId', 'transitionId', 'statusId', 'id'] as const;
const MOST_CHARACTERS = 300;

/** What differs between two packages of one project in what is pasted, value by value. */
export const packageChanges = (
  before: readonly PackageFile[],
  after: readonly PackageFile[],
): readonly PackageChange[] => {
  const [was, is] = [textsOf(before), textsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort(inOrder).flatMap((path): readonly PackageChange[] => {
    const [old, now] = [was.get(path), is.get(path)];
    if (old === now) return [];
    if (old === undefined || now === undefined || !path.endsWith('.json'))
      return [{ path, member: null, before: shown(old), after: shown(now) }];
    const [oldValues, values] = [valuesIn(old), valuesIn(now)];
    return [...new Set([...oldValues.keys(), ...values.keys()])]
      .filter((member) => oldValues.get(member) !== values.get(member))
      .map((member) => ({
        path,
        member,
        before: shown(oldValues.get(member)),
        after: shown(values.get(member)),
      }));
  });
};

const textsOf = (files: readonly PackageFile[]): ReadonlyMap<string, string> =>
  new Map(files.filter(({ path }) => isPasted(path)).map(({ path, text }) => [path, text]));

const shown = (text: string | undefined): string | null =>
  text === undefined ? null : text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;

/** Each value of a JSON text by the way to it. */
const valuesIn = (text: string): ReadonlyMap<string, string> => new Map(flat(JSON.parse(text), ''));

const flat = (value: unknown, path: string): readonly (readonly [path: string, value: string])[] => {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  const entries = Array.isArray(value)
    ? value.map((one, at): readonly [string, unknown] => [`[${idOf(one) ?? String(at)}]`, one])
    : Object.entries(value).map(([name, one]): readonly [string, unknown] => [path === '' ? name : `.${name}`, one]);
  return entries.length === 0
    ? [[path, JSON.stringify(value)]]
    : entries.flatMap(([name, one]) => flat(one, path + name));
};

const idOf = (one: unknown): string | undefined => {
  if (typeof one !== 'object' || one === null) return undefined;
  const members = one as Readonly<Record<string, unknown>>;
  const id = IDS.map((name) => members[name]).find((found) => typeof found === 'string');
  return typeof id === 'string' ? id : undefined;
};
