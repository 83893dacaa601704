import { z } from 'zod';
import type { Endpoint } from '../jira/endpoint';
import { isJiraError } from '../jira/errors';
import { idText } from '../jira/pages';
import type { Hands } from './standing';

/** What a reading brings; undefined: Jira knows no such thing, or none the caller may see. */
export const orGone = async <T>(reading: Promise<T>): Promise<T | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (isJiraError(error) && error.name === 'JiraNotFound') return undefined;
    throw error;
  }
};

/**
 * The object of a step: by the id that Jira's answer to its create named, else as a list shows it. Lists lag behind
 * writes for up to a minute and may show what is gone, so what a list shows is asked for by its id.
 */
export const findMade = async <T>(
  { made }: Hands,
  {
    byId,
    inList,
  }: { byId(id: string): Promise<T | undefined>; inList(): Promise<{ readonly id: string } | undefined> },
): Promise<T | undefined> => {
  const id = made?.id() ?? (await inList())?.id;
  return id === undefined ? undefined : byId(id);
};

const withId = z.looseObject({ id: idText }).transform(({ id }) => id);
/** Each operation names what it made in its own place. */
const madeIn = z.union([
  withId,
  z.tuple([withId], z.unknown()).transform(([id]) => id),
  z.looseObject({ workflows: z.tuple([withId], z.unknown()) }).transform(({ workflows: [id] }) => id),
  z.looseObject({ issueTypeSchemeId: idText }).transform(({ issueTypeSchemeId }) => issueTypeSchemeId),
]);

/** Makes an object and notes the id that the answer names, for lists show it later. @throws JiraError */
export const create = async ({ writer, made }: Hands, to: Endpoint, body: object): Promise<void> => {
  const answer = await writer.request(to, { method: 'POST', body, schema: z.unknown() });
  const id = madeIn.safeParse(answer).data;
  if (id !== undefined) await made?.note(id);
};
