import { useEffect, useRef, useState } from 'react';

/**
 * Speaks when `mark` changes, not at each change of the text: a screen reader that hears everything hears nothing else.
 */
export function Announcement({ text, mark }: { readonly text: string; readonly mark: string }) {
  const [said, setSaid] = useState('');
  const spoken = useRef('');
  useEffect(() => {
    if (spoken.current === mark) return;
    spoken.current = mark;
    setSaid(text);
  }, [text, mark]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
