import { randomBytes } from 'node:crypto';
import { writeAccess } from '../../store/access-log-store';
import type { DoorAnswer } from './request';

/** One call of the door, on its way to a row of the access log. */
export interface Visit {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The call gets a row, under this key; null: a caller that named no key of this site. */
  readonly isBy: (keyId: string | null) => void;
  /** `GET /v1/forms/{id}`: the template, never the path, which may hold what somebody searched for. */
  readonly isTo: (route: string) => void;
  /** Writes the row and gives the answer on. `code` is that of a refusal. */
  readonly end: (answer: DoorAnswer, code?: string) => Promise<DoorAnswer>;
}

export const startVisit = (at: string): Visit => {
  let row: { readonly keyId: string | null } | null = null;
  let route: string | null = null;
  return {
    at,
    isBy: (keyId) => {
      row = { keyId };
    },
    isTo: (template) => {
      route = template;
    },
    end: async (answer, code) => {
      if (row)
        await kept(() =>
          writeAccess(
            { at, keyId: row?.keyId ?? null, route, status: answer.status, code: code ?? null },
            randomBytes(4).toString('hex'),
          ),
        );
      return answer;
    },
  };
};

/** A bot is not refused what it may have because a note of it could not be written; the platform's log says that one is missing. */
export const kept = async (write: () => Promise<void>): Promise<void> => {
  try {
    await write();
  } catch {
    console.warn('bot-api: a note of a call could not be written');
  }
};
