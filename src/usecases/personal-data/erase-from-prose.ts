import { z } from 'zod';

interface Nameless {
  /** Names that documents of older versions give the account; looked for in those alone. */
  readonly names: () => readonly string[];
  /** What stands for each. */
  readonly nameless: string;
}

/**
 * Reports, plans and comparisons of version 0.1.0 say names in sentences without noting where. Of those the known
 * sentences are read, field by field, and only in the forms in which that version named an account. A document that
 * notes its people, and any other, stays as it is.
 */
export function eraseFromProse(document: unknown, { names, nameless }: Nameless): unknown {
  const eraseFrom = eraserOf(document);
  if (!eraseFrom || !isRecord(document)) return document;
  const wanted = [...new Set(names())].filter((name) => name !== '' && name !== nameless);
  if (wanted.length === 0) return document;
  const replaceIn = (forms: Forms) => {
    const patterns = wanted.sort((one, other) => other.length - one.length).flatMap((name) => forms(literal(name)));
    return (text: string): string => patterns.reduce((left, pattern) => left.replace(pattern, nameless), text);
  };
  const [plain, ofAccounts] = [replaceIn(ACCOUNT), replaceIn((name) => [...ACCOUNT(name), ...OF_ACCOUNTS(name)])];
  const edit = (part: unknown, fields: readonly string[], isAboutAccounts: boolean): unknown =>
    isRecord(part) && !('people' in part) ? inFields(part, fields, isAboutAccounts ? ofAccounts : plain) : part;
  return eraseFrom(document, edit);
}

/** null: the document notes its people, or names nobody in sentences. */
const eraserOf = (document: unknown): ((document: Members, edit: Edit) => unknown) | null => {
  if (report.safeParse(document).success) return eraseFromReport;
  if (plan.safeParse(document).success) return eraseFromPlan;
  return comparison.safeParse(document).success ? eraseFromComparison : null;
};

type Forms = (name: string) => readonly RegExp[];
type Edit = (part: unknown, fields: readonly string[], isAboutAccounts: boolean) => unknown;

/** In every sentence. */
const ACCOUNT: Forms = (name) => [new RegExp(`(?<=\\b[Aa]ccount ")${name}(?=")`, 'gu')];

/**
 * In a sentence about who may do what: a name in quotes that no other noun claims, after a verb, in a list, or alone.
 */
const NOUNS = '[Rr]ole|[Ss]cheme|group|project|permission|type|workflow|status|screen|field|desk|product|application';
const OF_ACCOUNTS: Forms = (name) => [
  new RegExp(`(?<!\\b(?:${NOUNS}) ")(?<=(?:^|[\\s(])")${name}(?=")`, 'gu'),
  new RegExp(`(?<=^user )${name}$`, 'gu'),
  new RegExp(`(?<=^(?:Take |Put ))${name}(?=,| out of role "| into role "| and )`, 'gu'),
  new RegExp(`(?<=^[^"]*, )${name}(?=[, ][^"]*role ")`, 'gu'),
  new RegExp(`^${name}(?=(?:, [^"]*)? (?:is|are) in role "|, [^"]*role ")`, 'gu'),
];

const ABOUT_ACCOUNTS: ReadonlySet<unknown> = new Set([
  'add-role-actor',
  'add-role-actors',
  'remove-role-actor',
  'grant-permission',
  'revoke-permission',
  'add-customers',
]);
const SUBJECTS: ReadonlySet<unknown> = new Set(['account', 'permission', 'permission-scheme', 'project-role']);

const old = { peopleNoted: z.undefined().optional() };
const report = z.looseObject({ ...old, takenAt: z.string(), verdict: z.string(), results: z.array(z.unknown()) });
const plan = z.looseObject({
  ...old,
  steps: z.array(z.unknown()),
  changes: z.array(z.unknown()),
  manual: z.array(z.unknown()),
});
const comparison = z.looseObject({
  report: z.looseObject({ ...old, differences: z.array(z.unknown()) }),
  rows: z.array(z.unknown()),
});

const eraseFromReport = (document: Members, edit: Edit): unknown => ({
  ...document,
  results: listOf(document['results']).map((result) =>
    isRecord(result)
      ? {
          ...(edit(result, ['reason'], false) as Members),
          findings: listOf(result['findings']).map((finding) =>
            edit(finding, ['message', 'evidence'], isAboutAccounts(finding)),
          ),
        }
      : result,
  ),
});

const eraseFromPlan = (document: Members, edit: Edit): unknown => {
  const choices = (value: unknown): unknown => listOf(value).map((choice) => edit(choice, ['question'], true));
  return {
    ...document,
    changes: listOf(document['changes']).map((change) => {
      if (!isRecord(change)) return change;
      const about = ABOUT_ACCOUNTS.has(change['kind']);
      const told = edit(change, ['sentence', 'before', 'after'], about) as Members;
      return {
        ...told,
        ...('choices' in change && { choices: about ? choices(change['choices']) : change['choices'] }),
      };
    }),
    manual: listOf(document['manual']).map((step) => edit(step, ['sentence'], isAboutAccounts(step))),
    ...('left' in document && {
      left: listOf(document['left']).map((left) =>
        isRecord(left) ? { ...left, choice: edit(left['choice'], ['question'], false) } : left,
      ),
    }),
  };
};

const eraseFromComparison = (document: Members, edit: Edit): unknown => {
  const told = document['report'] as Members;
  return {
    ...document,
    report: {
      ...told,
      differences: listOf(told['differences']).map((one) => edit(one, ['sentence'], isAboutAccounts(one))),
    },
    rows: listOf(document['rows']).map((row) =>
      isRecord(row) && isRecord(row['drift'])
        ? { ...row, drift: edit(row['drift'], ['becameDifferent', 'becameEqual'], true) }
        : row,
    ),
  };
};

const isAboutAccounts = (part: unknown): boolean =>
  isRecord(part) && isRecord(part['subject']) && SUBJECTS.has(part['subject']['type']);

type Members = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const inFields = (part: Members, fields: readonly string[], replace: (text: string) => string): Members =>
  Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, fields.includes(key) ? inTexts(value, replace) : value]),
  );

/** Names of members are ours and stay. */
const inTexts = (value: unknown, replace: (text: string) => string): unknown => {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((one) => inTexts(one, replace));
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inTexts(member, replace)]))
    : value;
};

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
