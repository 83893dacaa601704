import { randomBytes } from 'node:crypto';
import { writeAccess, writeFirstOfMinute, type AccessRow } from '../store/access-log-store';
import type { DoorAnswer } from './http/request';

/** One call of the door, on its way to a row of the access log. */
export interface Visit {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The call gets a row, under this key. */
  readonly isBy: (keyId: string) => void;
  /**
   * The caller was not let in. Anybody can knock, and rows cost storage: the first of a minute gets one, under the key
   * it named; null: none of this site.
   */
  readonly isTurnedAway: (keyId: string | null) => void;
  /** `GET /v1/forms/{id}`: the template, never the path, which may hold what somebody searched for. */
  readonly isTo: (route: string) => void;
  /** Writes the row and gives the answer on. `code` is that of a refusal. */
  readonly end: (answer: DoorAnswer, code?: string) => Promise<DoorAnswer>;
}

export const startVisit = (at: string): Visit => {
  let write: ((row: Omit<AccessRow, 'keyId'>) => Promise<unknown>) | null = null;
  let route: string | null = null;
  return {
    at,
    isBy: (keyId) => {
      write = (row) => writeAccess({ ...row, keyId }, randomBytes(4).toString('hex'));
    },
    isTurnedAway: (keyId) => {
      write = (row) => writeFirstOfMinute({ ...row, keyId });
    },
    isTo: (template) => {
      route = template;
    },
    end: async (answer, code) => {
      const note = write;
      if (note) await kept(() => note({ at, route, status: answer.status, code: code ?? null }));
      return answer;
    },
  };
};

/**
 * A bot is not refused what it may have because a note of it could not be written; the platform's log says that one is
 * missing.
 */
export const kept = async (write: () => Promise<unknown>): Promise<void> => {
  try {
    await write();
  } catch {
    console.warn('bot-api: a note of a call could not be written');
  }
};
