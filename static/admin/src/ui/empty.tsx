import type { ReactNode } from 'react';

/** What is missing, what to do, and at most one way on. */
export function Empty({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children === undefined ? null : <div className="empty__action">{children}</div>}
    </div>
  );
}
