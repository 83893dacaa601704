/** What each piece of work brings: one that is under way, one that is started here, or what is there already. */
type Results<W extends readonly unknown[]> = {
  -readonly [K in keyof W]: W[K] extends () => infer T ? Awaited<T> : Awaited<W[K]>;
};

/**
 * What joined pieces of work bring, in their order. Unlike `Promise.all`, it ends only when all of them have ended:
 * what is still under way after a function has answered may go on in another tenant's invocation, and a rejection that
 * comes then ends the process. A piece whose start may throw is given as a function, or the pieces before it would
 * float. https://developer.atlassian.com/platform/forge/function-reference/nodejs-runtime/
 * @throws whatever the first piece, by place, was rejected with
 */
export const waitForAll = async <const W extends readonly unknown[]>(work: W): Promise<Results<W>> => {
  const ends = await Promise.allSettled(
    work.map(async (one) => (typeof one === 'function' ? (one as () => unknown)() : one)),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return ends.map((end) => (end as PromiseFulfilledResult<unknown>).value) as Results<W>;
};
