import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';

const datesSchema = z.record(
  z.string(),
  z.object({
    /** Of title and excerpt. */
    content: z.string(),
    title: z.string(),
    firstSeenAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  }),
);

/** By page id: what customers found of each article, and since when. Titles customers can read; no body. */
export type StoredDates = Readonly<z.infer<typeof datesSchema>>;

export async function readArticleDates(projectId: string): Promise<StoredDates> {
  return datesSchema.safeParse(await kvs.get(keys.articleDates(projectId))).data ?? {};
}

export async function writeArticleDates(projectId: string, dates: StoredDates): Promise<void> {
  await kvs.set(keys.articleDates(projectId), dates);
}
