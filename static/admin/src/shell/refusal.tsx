import Button from '@atlaskit/button/new';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import { PageHeader } from '../ui/page-header';
import { useSession } from '../lib/session';
import { useWords } from '../i18n/words';

/** For everybody who is not an admin: a clear no, and no data. */
export function Refusal({ retry }: { readonly retry: () => void }) {
  const { host } = useSession();
  const words = useWords().refusal;
  const isProject = host.project !== null;
  return (
    <div className="refusal">
      <span className="refusal__icon">
        <LockLockedIcon label="" />
      </span>
      <PageHeader title={isProject ? words.projectTitle : words.title} />
      <p>{words.text}</p>
      <p>{isProject ? words.projectAdvice : words.advice}</p>
      <Button onClick={retry}>{words.reload}</Button>
    </div>
  );
}
