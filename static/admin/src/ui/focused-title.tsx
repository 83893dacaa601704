import { useEffect, useRef } from 'react';

/**
 * A heading that takes the focus when what had it went away: the button that was pressed, or the run that has ended.
 */
export function FocusedTitle({ id, children }: { readonly id: string; readonly children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Before the reader did anything in this frame, the focus is Jira's.
    if (navigator.userActivation.hasBeenActive && document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <h2 id={id} ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
