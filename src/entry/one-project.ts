import { z } from 'zod';

/** Jira project keys: capitals, digits and underscores, starting with a capital. */
export const projectKey = z.string().regex(/^[A-Z][A-Z0-9_]{1,254}$/);

export const oneProject = z.object({ projectKey });
