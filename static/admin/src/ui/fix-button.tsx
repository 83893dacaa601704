import Button from '@atlaskit/button/new';
import { placeOf } from '../lib/router';
import { useSession } from '../lib/session';

interface FixButtonProps {
  readonly project: string;
  /** What is to be fixed, see `scopeOf`. */
  readonly filters: Readonly<Record<string, string>>;
  readonly children: string;
  /** The whole name, where many buttons of the view read alike. */
  readonly label?: string;
  readonly appearance?: 'primary' | 'default';
  readonly isCompact?: boolean;
}

/** Leads to a review; pressing it writes nothing. */
export function FixButton({
  project,
  filters,
  children,
  label,
  appearance = 'default',
  isCompact = false,
}: FixButtonProps) {
  const { go } = useSession();
  return (
    <Button
      appearance={appearance}
      spacing={isCompact ? 'compact' : 'default'}
      aria-label={label}
      onClick={() => go(placeOf('fixes', project, filters))}
    >
      {children}
    </Button>
  );
}
