import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const shell = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'test/shell/handover.ts'), ...args],
    { encoding: 'utf8', env: { ...process.env, ...environment } },
  );

describe('the shell command', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'handover-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('given the same site in two time zones, writes the same bytes and lists what is in them', () => {
    const [one, other] = ['Asia/Tokyo', 'America/Los_Angeles'].map((TZ) =>
      shell(['--project', 'IT', '--seed', 'ready', '--out', join(folder, TZ.slice(0, 4))], { TZ }),
    );
    expect([one?.status, other?.status]).toEqual([0, 0]);
    expect(
      readFileSync(join(folder, 'Asia', 'it-handover.zip')).equals(
        readFileSync(join(folder, 'Amer', 'it-handover.zip')),
      ),
    ).toBe(true);
    expect(one?.stdout).toMatch(/it-handover\.zip \d+ bytes, sha256 [0-9a-f]{64}\n {2}README\.md \d+\n/u);
  }, 60_000);

  test.each([
    { given: 'no project', args: ['--out', 'x'], line: /^Usage: / },
    { given: 'nowhere to write', args: ['--project', 'IT'], line: /^Usage: / },
    {
      given: 'a seed there is not',
      args: ['--project', 'IT', '--seed', 'nix', '--out', 'x'],
      line: /^There is no seed site “nix”/,
    },
    {
      given: 'a moment that is none',
      args: ['--project', 'IT', '--out', 'x', '--at', 'noon'],
      line: /^--at is a moment/,
    },
    { given: 'an option there is not', args: ['--project', 'IT', '--out', 'x', '--colour'], line: /Usage: / },
  ])(
    'given $given, says so in one line and writes nothing',
    ({ args, line }) => {
      const { status, stderr, stdout } = shell(args.map((arg) => (arg === 'x' ? folder : arg)));
      expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
      expect(stderr).toMatch(line);
      expect(readdirSync(folder)).toEqual([]);
    },
    60_000,
  );

  test('given a file in place of the folder, says that it cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const { status, stderr } = shell(['--project', 'IT', '--seed', 'ready', '--out', join(folder, 'file')]);
    expect([status, stderr]).toEqual([2, `${join(folder, 'file', 'it-handover.zip')} cannot be written.\n`]);
  }, 60_000);
});
