import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { anInstalledApp } from '../../entry/an-installed-app';
import { serveWebTriggers } from '../../local-forge/web-trigger-server';
import { aKey } from '../a-door';
import { DOCUMENT } from '../conformity';

const run = promisify(execFile);
const here = (name: string): string => join(__dirname, name);
/** The tools are ES modules, which Jest does not load: each runs in a Node of its own. */
const runTool = (name: string, ...args: readonly string[]) =>
  run(process.execPath, ['--import', 'tsx', here(name), ...args], { cwd: join(__dirname, '..', '..', '..') });

describe('tools of others on the OpenAPI document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-tools-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (document: unknown): string => {
    const file = join(folder, 'document.json');
    writeFileSync(file, JSON.stringify(document));
    return file;
  };

  test('Redocly and Spectral find no error and nothing to warn of', async () => {
    const { stdout } = await runTool('lint.ts', written(DOCUMENT));
    expect(stdout).toBe('');
  }, 120_000);

  test('both would find one', async () => {
    const bad = JSON.parse(JSON.stringify(DOCUMENT)) as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const [one, other] = [bad.paths['/v1/forms']?.['get'], bad.paths['/v1/files']?.['get']];
    if (one && other) one.operationId = other.operationId;
    const failed = await runTool('lint.ts', written(bad)).catch((error: { stdout?: string }) => error);
    expect(failed.stdout).toMatch(/error redocly operation-operationId-unique/u);
    expect(failed.stdout).toMatch(/error spectral operation-operationId-unique/u);
  }, 120_000);

  test('openapi-typescript makes the types that stand beside the client; `npx tsx test/door/openapi-tools/write-types.ts` writes them', async () => {
    const file = join(folder, 'generated.ts');
    await runTool('write-types.ts', file);
    expect(readFileSync(here('generated.ts'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  }, 120_000);

  test('a client that is written against them compiles in the strictest mode', () => {
    const program = ts.createProgram([here('client.ts')], {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
    });
    expect(
      ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([]);
    expect(program.getSourceFile(here('generated.ts'))?.statements.length).toBeGreaterThan(3);
  }, 120_000);

  test('and runs against the door', async () => {
    const app = await anInstalledApp('ready');
    const server = await serveWebTriggers(app.host);
    try {
      const { stdout } = await runTool('client.ts', `${server.origin}/x/bot-api`, await aKey(app));
      expect(JSON.parse(stdout)).toMatchObject({
        title: expect.any(String) as string,
        total: expect.any(Number) as number,
        next: 1,
        isNotFound: true,
        details: expect.arrayContaining(['submitted_by']) as string[],
        projectIds: [app.seed.settings.IT?.projectId],
        left: expect.stringMatching(/^\d+$/u) as string,
      });
    } finally {
      server.close();
      await app.close();
    }
  }, 120_000);
});
