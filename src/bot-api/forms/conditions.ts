import { z } from 'zod';
import type { Text } from '../../shared/message';
import { gapSays } from './says';

/**
 * When a section is shown. `unsayable` is a test whose meaning this app does not know: Jira's name of it, or what it is
 * like.
 */
export type Shown =
  | { readonly is: 'always' }
  | { readonly is: 'any-of'; readonly question: string; readonly choices: readonly string[] }
  | { readonly is: 'answered'; readonly question: string }
  | { readonly is: 'and' | 'or'; readonly of: readonly Shown[] }
  | { readonly is: 'not'; readonly of: Shown }
  | { readonly is: 'unsayable'; readonly test: Text };

const texts = z.array(z.union([z.string(), z.number()]).transform(String));
const checkSchema = z.looseObject({
  fieldId: z.union([z.string(), z.number()]).transform(String),
  type: z.string(),
  constraint: z.unknown(),
});
const operator = z.enum(['AND', 'OR']).catch('AND');
const conditionSchema = z.looseObject({
  i: z.looseObject({
    co: z.looseObject({ cIds: z.record(z.string(), texts).catch({}) }).nullish(),
    operator,
    groups: z.array(z.looseObject({ operator, checks: z.array(checkSchema) })).nullish(),
  }),
  o: z.looseObject({ sIds: texts.catch([]), t: z.string().catch('sh') }),
});

/** When each section is shown; sections no condition speaks of always are. */
export const shownWhen = (
  sectionIds: readonly string[],
  conditions: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Shown> => {
  const read = Object.values(conditions).map((raw) => conditionSchema.safeParse(raw));
  const isUnknown = read.some(({ success }) => !success);
  const known = read.flatMap(({ data }) => (data ? [data] : []));
  return new Map(
    sectionIds.map((id) => {
      const here = known.filter(({ o }) => o.sIds.includes(id));
      if (here.length === 0)
        return [id, isUnknown ? { is: 'unsayable', test: gapSays.unknownShape } : { is: 'always' }];
      const shows = here.filter(({ o }) => o.t === 'sh').map(({ i }) => testOf(i));
      const hides = here.filter(({ o }) => o.t !== 'sh').map(({ i }): Shown => ({ is: 'not', of: testOf(i) }));
      return [
        id,
        simplified({ is: 'and', of: [...(shows.length > 0 ? [{ is: 'or', of: shows } as const] : []), ...hides] }),
      ];
    }),
  );
};

/** Groups say more than the choices beside them, which only repeat them where they can. */
const testOf = ({ co, groups, operator: joined }: z.infer<typeof conditionSchema>['i']): Shown => {
  if (groups && groups.length > 0)
    return {
      is: joined === 'OR' ? 'or' : 'and',
      of: groups.map((group) => ({ is: group.operator === 'OR' ? 'or' : 'and', of: group.checks.map(checkOf) })),
    };
  const asked = Object.entries(co?.cIds ?? {});
  const [first] = asked;
  if (!first) return { is: 'unsayable', test: gapSays.withoutTest };
  if (asked.length > 1) return { is: 'unsayable', test: gapSays.severalQuestions };
  return { is: 'any-of', question: first[0], choices: first[1] };
};

const checkOf = ({ fieldId: question, type, constraint }: z.infer<typeof checkSchema>): Shown => {
  const choices = texts.safeParse([constraint].flat()).data ?? [];
  switch (type) {
    case 'SOME_OF':
      return { is: 'any-of', question, choices };
    case 'ALL_OF':
      return { is: 'and', of: choices.map((choice) => ({ is: 'any-of', question, choices: [choice] })) };
    case 'NONE_OF':
      return { is: 'not', of: { is: 'any-of', question, choices } };
    case 'NOT_EMPTY':
      return { is: 'answered', question };
    case 'EMPTY':
      return { is: 'not', of: { is: 'answered', question } };
    case 'EQUAL_TO':
      return choices.length === 1 ? { is: 'any-of', question, choices } : { is: 'unsayable', test: type };
    case 'DOES_NOT_EQUAL':
      return choices.length === 1
        ? { is: 'not', of: { is: 'any-of', question, choices } }
        : { is: 'unsayable', test: type };
    default:
      return { is: 'unsayable', test: type };
  }
};

/** The same meaning with fewer words: nothing joined alone, nothing denied twice, no "and" inside an "and". */
export const simplified = (shown: Shown): Shown => {
  if (shown.is === 'not') {
    const of = simplified(shown.of);
    return of.is === 'not' ? of.of : of.is === 'unsayable' ? of : { is: 'not', of };
  }
  if (shown.is !== 'and' && shown.is !== 'or') return shown;
  const of = shown.of.map(simplified).flatMap((one) => (one.is === shown.is ? one.of : [one]));
  const unsayable = of.find(({ is }) => is === 'unsayable');
  if (unsayable) return unsayable;
  return of.length === 1 && of[0] ? of[0] : { is: shown.is, of };
};

/** Questions a test looks at. */
export const askedBy = (shown: Shown): readonly string[] => {
  switch (shown.is) {
    case 'any-of':
    case 'answered':
      return [shown.question];
    case 'and':
    case 'or':
      return shown.of.flatMap(askedBy);
    case 'not':
      return askedBy(shown.of);
    default:
      return [];
  }
};

/** Whether a test holds, given what each question was answered with; an unasked question counts as not answered. */
export const holds = (shown: Shown, answer: (question: string) => readonly string[]): boolean => {
  switch (shown.is) {
    case 'always':
      return true;
    case 'any-of':
      return answer(shown.question).some((value) => shown.choices.includes(value));
    case 'answered':
      return answer(shown.question).length > 0;
    case 'and':
      return shown.of.every((one) => holds(one, answer));
    case 'or':
      return shown.of.some((one) => holds(one, answer));
    case 'not':
      return !holds(shown.of, answer);
    case 'unsayable':
      return false;
  }
};
