import Button from '@atlaskit/button/new';
import type { KeyToRotate } from './key-reminder';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';
import { Message } from '../../ui/message';

interface KeyReminderProps {
  readonly ending: readonly KeyToRotate[];
  /** The project whose tabs the reader is in; null: none. */
  readonly project: string | null;
}

/** The keys that end soon, each with the way to its rotation. */
export function KeyReminder({ ending, project }: KeyReminderProps) {
  const { go } = useSession();
  const words = useWords().keyReminder;
  return ending.map(({ key, days }) => (
    <Message key={key.id} tone="warning" title={words.title(key.name, days)}>
      <p>{words.text}</p>
      <div className="message__actions">
        <Button
          aria-label={words.rotateLabel(key.name)}
          onClick={() => go(placeOf('bot-access', project, { rotate: key.id }))}
        >
          {words.rotate}
        </Button>
      </div>
    </Message>
  ));
}
