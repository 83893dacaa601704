import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from './checks-page';

/** `npm run docs`: writes the pages that are generated from the code. `--check` is a test's business: test/docs.test.ts. */
writeFileSync(join(__dirname, '..', 'docs', 'checks.md'), checksPage());
