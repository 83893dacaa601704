import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keys } from '../../src/store/keys';
import { readManifest } from '../local-forge/manifest';

const root = join(__dirname, '../..');
const rows = readFileSync(join(root, 'docs/storage.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, stored, how] = /^\| (?:entity )?`([\w-]+)` \| (.+) \|$/u.exec(line) ?? [];
    return stored === undefined || how === undefined ? [] : [{ stored, how }];
  });
const stores = readdirSync(join(root, 'src/store')).map((file) => ({
  file,
  text: readFileSync(join(root, 'src/store', file), 'utf8'),
}));

test('every key and every entity is in the table of docs/storage.md, once', () => {
  const { entities } = readManifest(join(root, 'manifest.yml')).app.storage;
  const wanted = [...Object.keys(keys), ...entities.map(({ name }) => name)];
  expect(wanted.length).toBeGreaterThan(50);
  expect(rows.map(({ stored }) => stored).sort()).toEqual(wanted.sort());
});

test('what is changed by compare-and-set is written in no other way', () => {
  const changed = rows.filter(({ how, stored }) => how.startsWith('compare-and-set') && stored in keys);
  const plain = changed.flatMap(({ stored }) =>
    stores
      // A project that is gone takes its rows along, version and all.
      .filter(({ file }) => file !== 'project-records.ts')
      .filter(({ text }) => new RegExp(`kvs\\s*\\.(?:set|delete)\\(keys\\.${stored}\\(`, 'u').test(text))
      .map(({ file }) => `${stored} in ${file}`),
  );
  expect(changed.length).toBeGreaterThan(15);
  expect(plain).toEqual([]);
});

test('one place compares before it writes', () => {
  const comparing = stores.filter(({ text }) => /FilterConditions|CONDITION_CHECK_FAILED/u.test(text));
  expect(comparing.map(({ file }) => file)).toEqual(['guarded-row.ts']);
});
