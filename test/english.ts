import { isMessage } from '../src/shared/message';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the types of Jest lack this member
  namespace jest {
    interface Expect {
      addEqualityTesters(testers: readonly ((received: unknown, expected: unknown) => boolean | undefined)[]): void;
    }
  }
}

/** Tests say what the app says in English: a message equals the text it is written with. */
expect.addEqualityTesters([
  (received: unknown, expected: unknown): boolean | undefined => {
    if (isMessage(received) && typeof expected === 'string') return received.text === expected;
    if (isMessage(expected) && typeof received === 'string') return expected.text === received;
    return undefined;
  },
]);
