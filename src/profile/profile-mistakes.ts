import type { z } from 'zod';
import type { readJsonLines } from '../formats/json-lines';
import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import { misfitsIn } from './profile-misfits';

type Json = Extract<ReturnType<typeof readJsonLines>, { isJson: true }>;

/** What a file may name. */
export interface KnownToFiles {
  /** Ids of the catalogue. */
  readonly checks: readonly string[];
}

/** One thing that is wrong in a file. */
export interface Mistake {
  /** From 1. */
  readonly line: number;
  readonly message: Message;
}

/** More than so many make no sentence. */
const MOST_NAMED = 10;

interface At {
  /** `profile.skills[2].name`, as a file's author looks for it. */
  readonly at: string;
}

export const says = defineMessages('profile-file', {
  tooLong: ({ most }: { most: number }) => `The file is longer than ${most} characters.`,
  notJson: 'From here on this isn’t JSON: look for a missing comma, quotation mark or bracket.',
  twice: ({ at }: At) => `${at} is there twice.`,
  missing: ({ at }: At) => `${at} is missing.`,
  wrongType: ({ at, wanted }: At & { wanted: string }) => `${at} has to be ${wanted}.`,
  unknownMember: ({ at }: At) => `${at} is not a part of a profile. Is it misspelled?`,
  notOneOf: ({ at, allowed }: At & { allowed: readonly string[] }) => `${at} has to be one of: ${allowed.join(', ')}.`,
  notListed: ({ at }: At) => `${at} is not one of those that the schema of profiles lists.`,
  tooFew: ({ at, least }: At & { least: number }) => `${at} needs at least ${least} of them.`,
  empty: ({ at }: At) => `${at} is empty.`,
  tooLarge: ({ at, most }: At & { most: number }) => `${at} is longer or larger than ${most}.`,
  tooSmall: ({ at }: At) => `${at} is too small.`,
  notAnAddress: ({ at }: At) => `${at} has to be an address that begins with https://.`,
  notADay: ({ at }: At) => `${at} has to be a day such as 2026-12-01.`,
  badForm: ({ at, form }: At & { form: string }) => `${at} has a form that isn’t allowed; it has to match ${form}.`,
  notThese: ({ at }: At) => `${at} has none of the forms it may have.`,
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  unknownCheck: ({ at, check }: At & { check: string }) => `${at}: the app has no check "${check}".`,
  unknownSkill: ({ at, skill }: At & { skill: string }) => `${at}: the profile has no skill "${skill}".`,
  repeats: ({ at, id }: At & { id: string }) => `${at}: "${id}" was there before.`,
  excessNeeded: ({ at, permission }: At & { permission: string }) =>
    `${at}: "${permission}" is called excessive, yet a skill needs it.`,
  unknownZone: ({ at, zone }: At & { zone: string }) => `${at}: there is no time zone "${zone}".`,
  siteWide: ({ at, permission }: At & { permission: string }) =>
    `${at}: "${permission}" belongs under permissions.global, as it holds for the whole site.`,
});

/** All that is wrong in a file that is JSON, in the order of its lines. */
export function mistakesIn(json: Json, issues: readonly z.core.$ZodIssue[], known: KnownToFiles): readonly Mistake[] {
  const found = [
    ...json.repeated.map((path) => ({ path, message: says.twice({ at: spelt(path) }) })),
    ...issues.flatMap((issue) => toMistakes(issue, json.value)),
    ...misfitsIn(json.value, known).map(({ path, ...misfit }) => ({ path, message: toMessage(spelt(path), misfit) })),
  ];
  return found
    .map(({ path, message }) => ({ line: json.lineOf(path), message }))
    .sort((one, other) => one.line - other.line);
}

type Misfit = ReturnType<typeof misfitsIn>[number];

const toMessage = (at: string, { kind, value }: Pick<Misfit, 'kind' | 'value'>): Message => {
  const name = value.slice(0, 80);
  switch (kind) {
    case 'unknown-check':
      return says.unknownCheck({ at, check: name });
    case 'unknown-skill':
      return says.unknownSkill({ at, skill: name });
    case 'repeats':
      return says.repeats({ at, id: name });
    case 'excess-needed':
      return says.excessNeeded({ at, permission: name });
    case 'unknown-zone':
      return says.unknownZone({ at, zone: name });
    case 'global-key':
      return says.siteWide({ at, permission: name });
  }
};

interface Placed {
  readonly path: readonly PropertyKey[];
  readonly message: Message;
}

function toMistakes(issue: z.core.$ZodIssue, value: unknown): readonly Placed[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: says.unknownMember({ at: spelt([...path, key]) }),
    }));
  return [{ path, message: messageOf(issue, spelt(path), valueAt(value, path)) }];
}

function messageOf(issue: z.core.$ZodIssue, at: string, found: unknown): Message {
  if (found === undefined) return says.missing({ at });
  switch (issue.code) {
    case 'invalid_type':
      return says.wrongType({ at, wanted: typeWords[issue.expected] ?? issue.expected });
    case 'invalid_value':
      return issue.values.length > MOST_NAMED
        ? says.notListed({ at })
        : says.notOneOf({ at, allowed: issue.values.map(String) });
    case 'too_small':
      if (issue.origin === 'array') return says.tooFew({ at, least: Number(issue.minimum) });
      return issue.origin === 'string' ? says.empty({ at }) : says.tooSmall({ at });
    case 'too_big':
      return says.tooLarge({ at, most: Number(issue.maximum) });
    case 'invalid_format':
      if (issue.format === 'url') return says.notAnAddress({ at });
      if (issue.format === 'date') return says.notADay({ at });
      return says.badForm({ at, form: issue.pattern ?? issue.format });
    default:
      return says.notThese({ at });
  }
}

const typeWords: Readonly<Record<string, Message>> = {
  string: says.string,
  number: says.number,
  boolean: says.boolean,
  array: says.array,
  object: says.object,
  record: says.object,
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    value,
  );

const spelt = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'The file'
    : path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, 80)}`))
        .join('')
        .replace(/^\./u, '');
