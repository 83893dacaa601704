import { z } from 'zod';
import type { NamedPerson } from '../shared/report';
import { namedPersonSchema } from './people';

/** One piece of a text and what stands for it. Pieces of one text don't overlap. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

const partSchema = z.looseObject({ people: z.array(namedPersonSchema) });

/**
 * Changes the texts that name people, where `people` notes it: `editsOf` is told a text and the places of names in it.
 * Places move with the text, and each keeps the name that stands there now. A part that notes nobody stays as it is.
 */
export const editNamedTexts = <T extends object>(
  part: T,
  editsOf: (text: string, places: readonly NamedPerson[]) => readonly Edit[],
): T => {
  if (!('people' in part)) return part;
  const parsed = partSchema.safeParse(part);
  if (!parsed.success) return part;
  const all = parsed.data.people;
  const paths = [...new Set(all.map((one) => JSON.stringify(one.in)))];
  const { told, people } = paths.reduce<Told>(
    (before, path) => {
      const here = all.filter((one) => JSON.stringify(one.in) === path);
      const next = editText(before.told, here, editsOf);
      return { told: next.told, people: [...before.people, ...next.people] };
    },
    { told: part, people: [] },
  );
  return { ...(told as T), people };
};

interface Told {
  readonly told: unknown;
  readonly people: readonly NamedPerson[];
}

const editText = (
  part: unknown,
  here: readonly NamedPerson[],
  editsOf: (text: string, places: readonly NamedPerson[]) => readonly Edit[],
): Told => {
  const path = here[0]?.in ?? [];
  const text = readAt(part, path);
  if (typeof text !== 'string') return { told: part, people: here };
  const places = here.filter(({ at, name }) => text.startsWith(name, at));
  const edits = [...editsOf(text, places)].sort((one, other) => one.at - other.at);
  const moved = (place: NamedPerson): NamedPerson => ({
    ...place,
    name: edits.find(({ at, length }) => at === place.at && length === place.name.length)?.by ?? place.name,
    at: place.at + shiftBefore(edits, place.at),
  });
  return { told: writeAt(part, path, edited(text, edits)), people: here.map(moved) };
};

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((left, { at, length, by }) => left.slice(0, at) + by + left.slice(at + length), text);

const shiftBefore = (edits: readonly Edit[], place: number): number =>
  edits.filter(({ at }) => at < place).reduce((shift, { length, by }) => shift + by.length - length, 0);

type Path = NamedPerson['in'];

const isHolder = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

const readAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isHolder(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);

const writeAt = (value: unknown, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? writeAt(one, rest, text) : one));
  return isHolder(value) ? { ...value, [key]: writeAt(value[key], rest, text) } : value;
};
