import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from '../tools/checks-page';

describe('the generated docs', () => {
  test('docs/checks.md says what the catalogue says; `npm run docs` writes it anew', () => {
    expect(readFileSync(join(__dirname, '..', 'docs', 'checks.md'), 'utf8')).toBe(checksPage());
  });
});
