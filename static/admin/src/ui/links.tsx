import type { MouseEvent, ReactNode } from 'react';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import { openElsewhere } from '../lib/host';
import { formatPlace, type Place } from '../lib/router';
import { useSession } from '../lib/session';
import { useWords } from '../i18n/words';

interface PlaceLinkProps {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string;
  /** `within`: it leads to what the view shown belongs to. */
  readonly isCurrent?: boolean | 'within';
}

/** A link to another place of this page; a real link, so that keyboards and screen readers treat it as one. */
export function PlaceLink({ to, children, className, isCurrent }: PlaceLinkProps) {
  const { go } = useSession();
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={`#${formatPlace(to)}`}
      className={className}
      aria-current={isCurrent === 'within' ? true : isCurrent === true ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** A link out of the frame: a path of the Jira site or a full address. Jira opens it, as frames may not. */
export function OutsideLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { hello } = useSession();
  const words = useWords();
  const href = to.startsWith('/') ? `${hello.baseUrl ?? ''}${to}` : to;
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    openElsewhere(to);
  };
  return (
    <a href={href} target="_blank" rel="noreferrer" className="outside-link" onClick={follow}>
      {children}{' '}
      <span className="outside-link__icon">
        <LinkExternalIcon label={words.app.opensNewTab} size="small" />
      </span>
    </a>
  );
}
