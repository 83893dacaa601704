import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { changeValue } from './change-value';
import { keys } from './keys';

const deletedSchema = z.array(z.object({ projectId: z.string(), at: z.iso.datetime() }));
/** Projects that Jira has deleted lately, and of which something may still be kept. */
type DeletedProjects = Readonly<z.infer<typeof deletedSchema>>;

export async function readDeletedProjects(): Promise<DeletedProjects> {
  return deletedSchema.safeParse(await kvs.get(keys.deletedProjects())).data ?? [];
}

export async function changeDeletedProjects(change: (projects: DeletedProjects) => DeletedProjects): Promise<void> {
  await changeValue(keys.deletedProjects(), (stored) => {
    const projects = change(deletedSchema.safeParse(stored).data ?? []);
    return projects.length === 0 ? undefined : projects;
  });
}
