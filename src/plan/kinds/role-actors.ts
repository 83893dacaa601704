import { z } from 'zod';
import type { ProjectRole } from '../../snapshot/parts';
import type { Snapshot } from '../../snapshot/snapshot';
import { withPart } from '../foreseen';
import { key } from './parts';

/** One account in one role of the project. */
export const roleActor = {
  key,
  projectKey: z.string(),
  roleId: z.string(),
  roleName: z.string(),
  accountId: z.string(),
};

/** The project with other actors in one of its roles. */
export const withActors = (
  snapshot: Snapshot,
  roleId: string,
  next: (actors: ProjectRole['actors']) => ProjectRole['actors'],
): Snapshot =>
  withPart(snapshot, 'projectRoles', (all) =>
    all.map((role) => (role.id === roleId ? { ...role, actors: next(role.actors) } : role)),
  );

/** The step where its one account is kept, and none where it is not. */
export const onlyIfKept = <Step extends { readonly accountId: string }>(
  step: Step,
  isKept: (accountId: string) => boolean,
): Step | null => (isKept(step.accountId) ? step : null);
