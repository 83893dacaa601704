import type { ReactNode } from 'react';

interface PageHeaderProps {
  readonly title: string;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
}

/** The only h1 of a view. It takes the focus when the view changes, see app.tsx. */
export function PageHeader({ title, above, below, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      {above}
      <div className="page-header__row">
        <h1 tabIndex={-1} dir="auto">
          {title}
        </h1>
        {actions === undefined ? null : <div className="page-header__actions">{actions}</div>}
      </div>
      {below === undefined ? null : <div className="page-header__below">{below}</div>}
    </header>
  );
}
