/** Work that is under way, or that is started here; a start that throws counts as its failure. */
type Work<T> = Promise<T> | (() => Promise<T>);
type Results<W extends readonly Work<unknown>[]> = {
  -readonly [K in keyof W]: W[K] extends Work<infer T> ? T : never;
};

/**
 * What joined pieces of work bring, in their order. Unlike `Promise.all`, it ends only when all of them have ended: what is
 * still under way after a function has answered may go on in another tenant's invocation, and a rejection that comes then
 * ends the process. A piece whose start may throw is given as a function, or the pieces before it would float.
 * https://developer.atlassian.com/platform/forge/function-reference/nodejs-runtime/
 * @throws whatever the first piece, by place, was rejected with
 */
export const waitForAll = async <const W extends readonly Work<unknown>[]>(work: W): Promise<Results<W>> => {
  const ends = await Promise.allSettled(work.map(async (one) => (typeof one === 'function' ? one() : one)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return ends.map((end) => (end as PromiseFulfilledResult<unknown>).value) as Results<W>;
};
