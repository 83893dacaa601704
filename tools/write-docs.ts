import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { signedReadinessSchema } from '../src/bot-api/readiness';
import { catalogue } from '../src/checks/catalogue';
import { profileFileJsonSchema } from '../src/profile/profile-file';
import { checksPage } from './checks-page';
import { profilesPage } from './profiles-page';
import { withRooms } from './rooms-picture';

const docs = join(__dirname, '..', 'docs');

/**
 * `npm run docs`: writes the pages that are generated from the code. `--check` is a test's business: test/docs.test.ts.
 */
writeFileSync(join(docs, 'checks.md'), checksPage());
writeFileSync(join(docs, 'profiles.md'), profilesPage());
writeFileSync(join(docs, 'profile.schema.json'), profileFileJsonSchema({ checks: catalogue.map(({ id }) => id) }));
writeFileSync(
  join(docs, 'readiness', 'readiness.schema.json'),
  `${JSON.stringify({ title: 'Answer of GET /v1/readiness', ...z.toJSONSchema(signedReadinessSchema, { io: 'output' }) }, null, 2)}\n`,
);
writeFileSync(join(docs, 'architecture.md'), withRooms(readFileSync(join(docs, 'architecture.md'), 'utf8')));
