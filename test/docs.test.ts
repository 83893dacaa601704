import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from '../tools/checks-page';
import { profilesPage } from '../tools/profiles-page';
import { withRooms } from '../tools/rooms-picture';

describe('docs/security.md', () => {
  const root = join(__dirname, '..');
  const named = [...readFileSync(join(root, 'docs', 'security.md'), 'utf8').matchAll(/`(test\/[^`]+\.ts)`/gu)].map(
    ([, file = '']) => file,
  );

  test('names a test beside each line that code can hold, and each of them is there', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the generated docs', () => {
  test('docs/checks.md says what the catalogue says; `npm run docs` writes it anew', () => {
    expect(readFileSync(join(__dirname, '..', 'docs', 'checks.md'), 'utf8')).toBe(checksPage());
  });

  test('docs/profiles.md says what the profiles say', () => {
    expect(readFileSync(join(__dirname, '..', 'docs', 'profiles.md'), 'utf8')).toBe(profilesPage());
  });

  test("docs/architecture.md draws the rooms as the code's imports have them, and fits on one page", () => {
    const page = readFileSync(join(__dirname, '..', 'docs', 'architecture.md'), 'utf8');
    expect(page).toBe(withRooms(page));
    expect(page.replace(/```mermaid[\s\S]*?```/u, '').split(/\s+/u).length).toBeLessThan(600);
  });
});
