import { addressBeside } from './finding-links';
import { pageAddress } from '../../lib/host';
import { placeOf } from '../../lib/router';
import { useFindings } from './findings-session';
import { useWords } from '../../i18n/words';
import { CopyButton } from '../../ui/copy-button';

interface CopyLinkProps {
  /** What the address names: a check, or one of its findings. */
  readonly filters: Readonly<Record<string, string>>;
  readonly name: string;
}

/** A link that opens this very finding for whoever may see the page. */
export function CopyLink({ filters, name }: CopyLinkProps) {
  const { report } = useFindings();
  const words = useWords().risks;
  const address = async (): Promise<string | null> => {
    const shown = await pageAddress();
    return shown === null ? null : addressBeside(shown, placeOf('findings', report.project.key, filters));
  };
  return (
    <CopyButton label={words.copyLinkOf(name)} fieldLabel={words.link} text={address}>
      {words.copyLink}
    </CopyButton>
  );
}
