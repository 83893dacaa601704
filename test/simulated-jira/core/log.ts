/** One line of the request log; never a body or a header. `endedAt` is absent when no answer was sent. */
export interface LoggedCall {
  method: string;
  template: string;
  path: string;
  query: string;
  /** Account id, or null for anonymous callers. */
  account: string | null;
  status: number;
  points: number;
  startedAt: number;
  endedAt?: number;
  isWrite: boolean;
}
