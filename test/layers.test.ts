import { ARROWS, PURE, TYPES_ONLY } from './arrows';
import { readSource, sourceFiles } from '../tools/source-tree';
import type { SourceFile } from '../tools/source-tree';

const files = sourceFiles('src');
const pageFiles = sourceFiles('static/admin/src');

const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/').replace(/\.ts$/u, '');

const matches = (target: string, pattern: string): boolean =>
  pattern.endsWith('*') ? target.startsWith(pattern.slice(0, -1)) : target === pattern || roomOf(target) === pattern;

const wrongArrows = (file: SourceFile): readonly string[] => {
  const room = roomOf(file.path);
  const allowed = [room, 'src/shared', ...(ARROWS[room] ?? [])];
  return file.imports
    .filter(({ target, isTypeOnly }) => {
      const isUsedAsValue = !isTypeOnly && TYPES_ONLY.some(([from, to]) => from === room && roomOf(target) === to);
      return isUsedAsValue || !allowed.some((pattern) => matches(target, pattern));
    })
    .map(({ target }) => `${file.path} -> ${target}`);
};

test('every room of src/ is on the map', () => {
  const rooms = [...new Set(files.map(({ path }) => roomOf(path)))];
  expect(rooms.filter((room) => ARROWS[room] === undefined)).toEqual([]);
});

test.each(Object.keys(ARROWS))('%s imports only what the map allows', (room) => {
  expect(files.filter(({ path }) => roomOf(path) === room).flatMap(wrongArrows)).toEqual([]);
});

test('a check never imports another check', () => {
  const isCheck = ({ strings }: SourceFile, path: string): boolean => strings.includes(path.split('/').at(-1) ?? '');
  const checks = new Set(
    files
      .filter((file) => /^src\/checks\/[^/]+\//u.test(file.path) && isCheck(file, file.path.replace(/\.ts$/u, '')))
      .map(({ path }) => path.replace(/\.ts$/u, '')),
  );
  const wrong = files
    .filter(({ path }) => checks.has(path.replace(/\.ts$/u, '')))
    .flatMap(({ path, imports }) =>
      imports.filter(({ target }) => checks.has(target)).map(({ target }) => `${path} -> ${target}`),
    );
  expect(checks.size).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

/** Files that reach themselves over imports, types among them, each circle as a chain. */
const circlesIn = (all: readonly SourceFile[]): readonly string[] => {
  const byTarget = new Map(all.map((file) => [file.path.replace(/\.tsx?$/u, ''), file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (target: string, way: readonly string[]): void => {
    const at = way.indexOf(target);
    if (at >= 0) circles.push([...way.slice(at), target].join(' -> '));
    if (at >= 0 || done.has(target)) return;
    for (const next of byTarget.get(target)?.imports ?? []) visit(next.target, [...way, target]);
    done.add(target);
  };
  for (const target of byTarget.keys()) visit(target, []);
  return circles;
};

test('no file of the app or the page imports itself, however many files lie between', () => {
  const [a, b] = [readSource('src/a.ts', "import './b';"), readSource('src/b.ts', "import type { A } from './a';")];
  expect(circlesIn([a, b])).toEqual(['src/a -> src/b -> src/a']);
  expect(files.length + pageFiles.length).toBeGreaterThan(700);
  expect(circlesIn([...files, ...pageFiles])).toEqual([]);
});

/** Code of `shared` that both sides run: the one writer of CSV, the one reading of what blocks go-live, the lists. */
const RUN_BY_BOTH = [
  'src/shared/csv',
  'src/shared/judgement',
  'src/shared/message',
  'src/shared/vocabulary',
  'src/shared/roster-vocabulary',
];

/** Languages are typed by what the app says. */
const SPOKEN = ['src/said', 'src/messages'];

test('the page knows of the app only what they share: types, and what both sides must do alike', () => {
  const wrong = pageFiles.flatMap(({ path, imports }) =>
    imports
      .filter(
        ({ target, isTypeOnly }) =>
          target.startsWith('src/') &&
          !(isTypeOnly && SPOKEN.includes(roomOf(target))) &&
          (roomOf(target) !== 'src/shared' || !(isTypeOnly || RUN_BY_BOTH.includes(target))),
      )
      .map(({ target }) => `${path} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('one file of the app and the page writes CSV, so that no table leaves without its guard', () => {
  const doublesQuotes = ({ strings }: SourceFile): boolean => strings.includes('""');
  expect([...files, ...pageFiles].filter(doublesQuotes).map(({ path }) => path)).toEqual(['src/shared/csv.ts']);
});

test('the simulated site is not written from our own client', () => {
  const wrong = sourceFiles('test/simulated-jira').flatMap(({ path, imports }) =>
    imports.filter(({ target }) => target.startsWith('src/')).map(({ target }) => `${path} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** Reading and changing Jira; nobody else knows its paths. */
const SPELL_PATHS = ['src/jira', 'src/changes'];

test('only src/jira spells a path of the REST or forms API', () => {
  const outside = [...files.filter(({ path }) => !SPELL_PATHS.includes(roomOf(path))), ...pageFiles];
  const wrong = outside.flatMap(({ path, strings }) => strings.filter(isApiPath).map((text) => `${path}: ${text}`));
  expect(wrong).toEqual([]);
});

/** A link to a page of documentation is no path, and one below /v1/ is a path of our own. */
const isApiPath = (text: string): boolean =>
  /\/(?:rest|forms)\//u.test(text.replace(/https:\/\/\S+/gu, '').replace(/^\/v1\/\S*/u, ''));

test('no module keeps state: a warm process serves many sites', () => {
  expect(files.flatMap(({ path, moduleLets }) => moduleLets.map((text) => `${path}: ${text}`))).toEqual([]);
});

test.each(PURE)('%s has no clock, no chance and no log', (room) => {
  expect(
    files
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ path, impurities }) => impurities.map((text) => `${path}: ${text}`)),
  ).toEqual([]);
});

describe('what these tests see', () => {
  const rows = [
    {
      given: 'a check that asks Jira',
      path: 'src/checks/access/x.ts',
      text: "import { request } from '../../jira/client';",
      wrong: ['src/checks/access/x.ts -> src/jira/client'],
    },
    {
      given: 'a check that uses a value of the snapshot room',
      path: 'src/checks/access/x.ts',
      text: "import { read } from '../../snapshot/reading';",
      wrong: ['src/checks/access/x.ts -> src/snapshot/reading'],
    },
    {
      given: 'a check that uses a type of it',
      path: 'src/checks/access/x.ts',
      text: "import { type Reading } from '../../snapshot/reading';",
      wrong: [],
    },
    {
      given: 'a profile that reads a file',
      path: 'src/profile/x.ts',
      text: "export * from 'node:fs';",
      wrong: ['src/profile/x.ts -> node:fs'],
    },
    {
      given: 'a late import',
      path: 'src/plan/x.ts',
      text: "const store = () => import('../store/keys');",
      wrong: ['src/plan/x.ts -> src/store/keys'],
    },
    { given: 'an import in a comment', path: 'src/plan/x.ts', text: "// import '../store/keys';", wrong: [] },
  ];

  test.each(rows)('given $given, finds $wrong', ({ path, text, wrong }) =>
    expect(wrongArrows(readSource(path, text))).toEqual(wrong),
  );

  test('given a path in a string, a template and a comment, finds the first two', () => {
    const { strings } = readSource(
      'src/checks/x.ts',
      "const a = '/rest/api/3/user'; const b = `${a}/forms/project`; // '/rest/api/3/group'\nconst c = " +
        "'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/'; const d = '/v1/forms/{id}';",
    );
    expect(strings.filter(isApiPath)).toEqual(['/rest/api/3/user', '/forms/project']);
  });

  test('given a module with state and a clock, finds both', () => {
    const source = readSource(
      'src/checks/x.ts',
      'let calls = 0; const at = () => { let now = new Date(); console.log(Date.now()); return now; };',
    );
    expect({ lets: source.moduleLets, impurities: source.impurities }).toEqual({
      lets: ['let calls = 0;'],
      impurities: ['new Date()', 'console.log', 'Date.now'],
    });
  });
});
