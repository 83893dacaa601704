import { readSource, sourceTexts } from '../../tools/source-tree';
import type { View } from '../../static/admin/src/lib/views';

const texts = [...sourceTexts('src'), ...sourceTexts('static/admin/src')];
const files = new Map(
  texts.map(({ path, text }) => [path.replace(/\.tsx?$/u, ''), { text, imports: readSource(path, text).imports }]),
);

/** Sources that run when these do. */
const reached = (from: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (target: string): void => {
    if (seen.has(target)) return;
    const file = files.get(target);
    if (file === undefined) return;
    seen.add(target);
    file.imports.forEach((one) => (one.isTypeOnly ? undefined : visit(one.target)));
  };
  from.forEach(visit);
  return seen;
};

const found = (sources: Iterable<string>, pattern: RegExp): ReadonlySet<string> =>
  new Set(
    [...sources].flatMap((source) =>
      [...(files.get(source)?.text ?? '').matchAll(pattern)].map(([, name]) => name ?? ''),
    ),
  );

/** Where each view begins. */
export const COMPONENTS: { readonly [V in View]: string } = {
  home: 'overview/home',
  projects: 'overview/projects',
  'first-run': 'setup/first-run',
  overview: 'overview/overview',
  findings: 'findings/findings',
  fixes: 'fixes/fixes',
  report: 'findings/report',
  rehearsal: 'rehearsal/rehearsal',
  workflow: 'workflow/workflow',
  'test-project': 'test-project/test-project',
  customers: 'customers/customers',
  'hand-over': 'hand-over/hand-over',
  setup: 'setup/setup',
  skills: 'setup/skills',
  bots: 'setup/bots',
  activity: 'fixes/activity',
  'bot-access': 'bot-access/bot-access',
};

/** The components that the page opens as views, as its own source has them. */
export const openedByPage = (): ReadonlySet<string> =>
  found(['static/admin/src/shell/current-view'], /'\.\.\/features\/([^']+)'/gu);

/** What a view may ask the app, in all that it shows. */
export const askedBy = (view: View): readonly string[] => [
  ...found(reached([`static/admin/src/features/${COMPONENTS[view]}`]), /\baskApp\(\s*'(\w+)'/gu),
];

/** What answers a question, by the names that its entry imports. */
const answering = (question: string): readonly string[] =>
  [...files].flatMap(([path, { text }]) => {
    if (!path.startsWith('src/entry/')) return [];
    const answer = new RegExp(`^ {2}${question}: ([\\s\\S]*?)(?=^ {2}[\\w.}]|^\\})`, 'mu').exec(text)?.[1] ?? '';
    const imports = [...text.matchAll(/^import \{([^}]*)\} from '\.\.\/([^']+)';/gmu)];
    return imports.flatMap(([, names = '', from = '']) =>
      names.split(',').some((name) => name.trim() !== '' && new RegExp(`\\b${name.trim()}\\b`, 'u').test(answer))
        ? [`src/${from}`]
        : [],
    );
  });

/**
 * Jobs that write what a question reads: their sentences are in its answers too. What the job of the hand-over writes
 * are files, which are English.
 */
const WRITTEN_BY: Readonly<Record<string, string>> = {
  readReport: 'run-audit',
  readFixProgress: 'run-fix',
  readParity: 'run-parity',
  readRosterRun: 'run-roster',
};

/** Who of the app may have a sentence in the answer to a question; nobody answers one that does not exist. */
export const speakersOf = (question: string): ReadonlySet<string> | null => {
  const from = answering(question);
  const job = WRITTEN_BY[question];
  return from.length === 0
    ? null
    : found(reached([...from, ...(job === undefined ? [] : [`src/entry/${job}`])]), /\bdefineMessages\(\s*'([^']+)'/gu);
};
