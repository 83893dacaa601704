import { useEffect, useState } from 'react';

/** Long enough that a word typed is one question to the app. */
const typingMs = 300;

/**
 * What stands in a search field whose settled text lives elsewhere, such as in the address. Wrap `settle` in
 * useCallback.
 */
export function useTyped(
  settled: string,
  settle: (text: string) => void,
): { readonly text: string; readonly setText: (text: string) => void } {
  const [text, setText] = useState(settled);
  // Another address fills the field anew; the reader's own blank at the end stays.
  useEffect(() => setText((typed) => (typed.trim() === settled ? typed : settled)), [settled]);
  useEffect(() => {
    if (text.trim() === settled) return undefined;
    const timer = setTimeout(() => settle(text.trim()), typingMs);
    return () => clearTimeout(timer);
  }, [text, settled, settle]);
  return { text, setText };
}
