/**
 * Runs calls of one process in turns that a seed decides: each waits before every call of storage until it is its turn.
 */
export const inTurns = (seed: number) => {
  let state = seed || 1;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const waiting: (() => void)[] = [];
  let isDrawing = false;
  const draw = (): void => {
    const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
    next?.();
    if (waiting.length > 0) setImmediate(draw);
    else isDrawing = false;
  };
  return {
    /** Resolves when the seed says so. */
    turn: (): Promise<void> =>
      new Promise((go) => {
        waiting.push(go);
        if (isDrawing) return;
        isDrawing = true;
        setImmediate(draw);
      }),
  };
};
