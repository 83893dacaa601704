import { useEffect, useRef, type ReactNode } from 'react';
import { useSession } from '../lib/session';

interface PageHeaderProps {
  readonly title: string;
  /** Told together with the title to whoever cannot see where they are. */
  readonly aside?: string;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
}

/** The only h1 of a view. It takes the focus when the view changes. */
export function PageHeader({ title, aside, above, below, actions }: PageHeaderProps) {
  const { takeFocus } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus()) heading.current?.focus();
  }, [takeFocus]);
  return (
    <header className="page-header">
      {above}
      <div className={`page-header__row ${actions === undefined ? '' : 'page-header__row--acts'}`}>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {title}
          {aside === undefined ? null : <span className="visually-hidden">: {aside}</span>}
        </h1>
        {actions === undefined ? null : <div className="page-header__actions">{actions}</div>}
      </div>
      {below === undefined ? null : <div className="page-header__below">{below}</div>}
    </header>
  );
}
