import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AREAS, type Area } from '../src/shared/vocabulary';

/** Where the sentences of an area's checks are listed, and the file of each language that translates them. */
const SAYS: Readonly<Record<Area, { readonly file: string; readonly list: string; readonly said: string }>> = {
  access: { file: 'src/checks/access/says.ts', list: 'accessSays', said: 'access' },
  workflow: { file: 'src/checks/workflow/says.ts', list: 'workflowCheckSays', said: 'workflow-checks' },
  screens: { file: 'src/checks/says.ts', list: 'portalSays', said: 'portal' },
  requests: { file: 'src/checks/requests/says.ts', list: 'requestsSays', said: 'portal' },
  customers: { file: 'src/checks/says.ts', list: 'portalSays', said: 'portal' },
  knowledge: { file: 'src/checks/says.ts', list: 'portalSays', said: 'portal' },
  testing: { file: 'src/checks/testing/says.ts', list: 'testingSays', said: 'testing' },
};

const camel = (id: string): string => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

const check = (id: string): string => `import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';

export const says = defineMessages('${id}', {
  wrong: ({ project }: { project: string }) => \`Project "\${project}" is not looked at yet.\`,
});

/** TODO: which question it answers, and why it is asked this way. */
export const ${camel(id)} = defineCheck({
  id: '${id}',
  title: 'TODO: the good state, starting with the object',
  problem: 'TODO: the same where it is not so',
  why: 'TODO: what breaks for an employee.',
  severity: 'medium',
  learnMore: 'TODO: a page of Atlassian',
  reads: ['project'],
  // TODO: [] is a pass. Until then nothing passes unseen.
  examine: ({ project }) => [
    {
      subject: { type: 'project', id: project.id, name: project.name },
      message: says.wrong({ project: project.name }),
      evidence: { actual: null, expected: null },
    },
  ],
  cure: { safety: 'manual', steps: ['TODO: what a person does in Jira.'] },
});
`;

const test = (area: Area, id: string): string => `import { ${camel(id)} } from '../../../src/checks/${area}/${id}';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(${camel(id)}, {
  passes: [{ given: 'TODO: a project in order', project: aServiceProject() }],
  fails: [
    {
      given: 'TODO: a project where it is wrong',
      project: aServiceProject(),
      findings: [{ type: 'project', name: 'IT Helpdesk', evidence: { actual: 'TODO' } }],
    },
  ],
});
`;

/** @throws Error where the mark is not in the text: the file has another shape than this tool knows */
const after = (text: string, mark: string, lines: string): string => {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`Nowhere does it say ${mark}`);
  return text.slice(0, at + mark.length) + lines + text.slice(at + mark.length);
};

const imported = (text: string, line: string): string =>
  after(text, [...text.matchAll(/^import .*;\n/gmu)].at(-1)?.[0] ?? '', line);

/** Rows stand in the order of their ids. */
const catalogued = (text: string, area: Area, id: string): string => {
  const rows = [...text.matchAll(/^ {2}\{ \.\.\.(\w+), area: .*\n/gmu)];
  const before = rows.filter(([, name = '']) => kebab(name) < id).at(-1)?.[0] ?? 'const CHECKS = [\n';
  const row = `  { ...${camel(id)}, area: '${area}' },\n`;
  return imported(after(text, before, row), `import { ${camel(id)} } from './${area}/${id}';\n`);
};

const listed = (text: string, area: Area, id: string): string => {
  const { file, list } = SAYS[area];
  const from = file === 'src/checks/says.ts' ? `./${area}/${id}` : `./${id}`;
  const row = `  '${id}': ${camel(id)},\n`;
  return imported(after(text, `export const ${list} = {\n`, row), `import { says as ${camel(id)} } from '${from}';\n`);
};

const words = (id: string): string => `  '${id}': { title: 'TODO', problem: 'TODO', why: 'TODO', steps: ['TODO'] },\n`;
const sentences = (id: string): string => `  '${id}': { wrong: ({ project }) => \`TODO \${project}\` },\n`;

/**
 * Makes what a check consists of, in the tree below `root`, so that it compiles and its test is red until somebody has
 * written what it says TODO. Answers the files it wrote. @throws Error for a name that is taken
 */
export const newCheck = (root: string, area: Area, id: string): readonly string[] => {
  const written: string[] = [];
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string, flag: 'w' | 'wx' = 'w'): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag });
    written.push(path);
  };
  const { file, list, said } = SAYS[area];
  write(`src/checks/${area}/${id}.ts`, check(id), 'wx');
  write(`test/checks/${area}/${id}.test.ts`, test(area, id), 'wx');
  write('src/checks/catalogue.ts', catalogued(read('src/checks/catalogue.ts'), area, id));
  write(file, listed(read(file), area, id));
  const i18n = 'static/admin/src/i18n';
  const tags = readdirSync(join(root, i18n), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => name);
  for (const tag of tags) {
    const [ofCheck, ofSays] = [`${i18n}/${tag}/checks/${area}.ts`, `${i18n}/${tag}/said/${said}.ts`];
    const type = list.charAt(0).toUpperCase() + list.slice(1);
    write(ofCheck, after(read(ofCheck), `export const ${area}Checks = {\n`, words(id)));
    const translated =
      list === 'requestsSays' ? 'portalSays: Translations<PortalSays>' : `${list}: Translations<${type}>`;
    write(ofSays, after(read(ofSays), `export const ${translated} = {\n`, sentences(id)));
  }
  return written;
};

const main = (what: string | undefined, name = ''): void => {
  const [, area, id = ''] = /^(\w+)\/([a-z]+(?:-[a-z]+)+)$/u.exec(name) ?? [];
  const known = AREAS.find((one) => one === area);
  if (what !== 'check' || known === undefined) {
    console.error(`npm run new -- check AREA/ID, as in access/service-account-active. Areas: ${AREAS.join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  console.log(newCheck(join(__dirname, '..'), known, id).join('\n'));
  console.log('\nNow write what says TODO. Who demands it stands in src/profile; then `npm run docs`.');
};

if (require.main === module) main(process.argv[2], process.argv[3]);
