import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';

const deletedSchema = z.array(z.object({ projectId: z.string(), at: z.iso.datetime() }));
/** Projects that Jira has deleted lately, and of which something may still be kept. */
export type DeletedProjects = Readonly<z.infer<typeof deletedSchema>>;

export async function readDeletedProjects(): Promise<DeletedProjects> {
  return deletedSchema.safeParse(await kvs.get(keys.deletedProjects())).data ?? [];
}

export async function writeDeletedProjects(projects: DeletedProjects): Promise<void> {
  await (projects.length === 0 ? kvs.delete(keys.deletedProjects()) : kvs.set(keys.deletedProjects(), projects));
}
