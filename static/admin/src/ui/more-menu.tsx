import { useId, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';

/** A button that unfolds links; Escape or a press beside them folds it again. */
export function MoreMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const closeOnEscape = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    event.currentTarget.querySelector('button')?.focus();
  };
  const closeOutside = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className="more" onKeyDown={closeOnEscape} onBlur={closeOutside}>
      <button
        type="button"
        className="more__button"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <ShowMoreIcon label="" />
      </button>
      {isOpen ? (
        <div id={id} className="more__links" tabIndex={-1} onClick={() => setOpen(false)}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
