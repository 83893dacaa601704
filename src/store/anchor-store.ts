import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { anchorsSchema, type Anchors } from '../bot-api/anchors';
import { keys } from './keys';

const storedSchema = z.object({ version: z.literal(1), takenAt: z.iso.datetime(), anchors: anchorsSchema });

/** A value may be 240 KiB; ids are ASCII, so a character is a byte. */
const MOST_CHARACTERS = 200_000;

/**
 * What the newest audit saw; `takenAt` is that audit's own. Workflows beyond all measure are left out, and said to be.
 */
export async function writeAnchors(projectId: string, takenAt: string, anchors: Anchors): Promise<void> {
  const kept = JSON.stringify(anchors).length > MOST_CHARACTERS ? { ...anchors, workflows: null } : anchors;
  await kvs.set(keys.anchors(projectId), { version: 1, takenAt, anchors: kept });
}

/** The ids as the audit of that moment saw them; null where they are of another one, or none was kept. */
export async function readAnchors(projectId: string, takenAt: string): Promise<Anchors | null> {
  const parsed = storedSchema.safeParse(await kvs.get(keys.anchors(projectId)));
  return parsed.success && parsed.data.takenAt === takenAt ? parsed.data.anchors : null;
}
