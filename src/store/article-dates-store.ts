import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { changeValue, LEFT } from './change-value';
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

export async function changeArticleDates(
  projectId: string,
  change: (dates: StoredDates) => StoredDates,
): Promise<void> {
  await changeValue(keys.articleDates(projectId), (stored) => {
    const dates = datesSchema.safeParse(stored).data ?? {};
    const next = change(dates);
    return JSON.stringify(next) === JSON.stringify(dates) ? LEFT : next;
  });
}
