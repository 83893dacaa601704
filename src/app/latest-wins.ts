/**
 * Writes the newest value only, one write at a time: twenty parts that arrive together cost a few storage writes, not
 * twenty, and an older value never lands after a newer one. A write that fails is dropped when a newer value waits,
 * and thrown by `settled` otherwise.
 */
export function latestWins<T>(write: (value: T) => Promise<void>): { push(value: T): void; settled(): Promise<void> } {
  let waiting: { readonly value: T } | null = null;
  let writing: Promise<void> | null = null;
  let failure: unknown = null;

  const drain = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      failure = null;
      await write(value).catch((error: unknown) => {
        failure = error;
      });
    }
    writing = null;
  };

  return {
    push(value) {
      waiting = { value };
      writing ??= drain();
    },
    async settled() {
      await writing;
      if (failure !== null) throw failure;
    },
  };
}
