import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Space, Storage } from './storage';
import type { JsonValue } from './wire';

const row = z.object({
  key: z.string(),
  value: z.custom<JsonValue>((value) => value !== undefined),
  createdAt: z.number(),
  updatedAt: z.number(),
  expiresAt: z.number().optional(),
});
const isSpace = (name: string): name is Space => name === 'values' || name === 'secrets' || name.startsWith('entity:');
const fileSchema = z.record(z.string().refine(isSpace), z.array(row));

/** Puts what an earlier start kept back into an empty storage. */
export function restoreStorage(storage: Storage, file: string): void {
  if (!existsSync(file)) return;
  for (const [space, rows] of Object.entries(fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))) {
    if (isSpace(space)) rows.forEach((kept) => storage.table(space).put(kept.key, kept, kept.updatedAt, 0));
  }
}

/** Keeps a storage in a file; readable by its owner only, because secrets are among it. */
export function saveStorage(storage: Storage, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const content = Object.fromEntries(storage.spaces().map((space) => [space, storage.table(space).all()]));
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
