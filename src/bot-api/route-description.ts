import type { z } from 'zod';
import type { Message } from '../shared/message';
import type { BotScope } from '../shared/vocabulary';

/** What the document says of one route; the registry's rows are of this shape. */
export interface RouteDescription {
  readonly method: 'GET' | 'POST';
  /** As in OpenAPI: `/v1/forms/{id}`. */
  readonly path: string;
  /** null: any key that is valid. */
  readonly scope: BotScope | null;
  /** About how many requests to Jira it takes, which its key is charged; 0: none. */
  readonly cost: number;
  /** Statuses it refuses with beside those every route knows. */
  readonly refusals?: readonly (409 | 410 | 422)[];
  /** Each answer differs from the one before, so it has no ETag. */
  readonly isAlwaysNew?: boolean;
  /** What it gives, one sentence. */
  readonly summary: Message;
  readonly params?: z.ZodObject | undefined;
  readonly query?: z.ZodObject | undefined;
  readonly body?: z.ZodType | undefined;
  /** Bodies that a site has taken, by a name of each. */
  readonly bodyExamples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>> | undefined;
  /** Schema of each answer that is not a refusal, by status. */
  readonly answers: Readonly<Record<number, z.ZodType>>;
  /** Media type of the answers where it is not JSON. */
  readonly produces?: string | undefined;
}
