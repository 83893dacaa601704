import { useState } from 'react';
import type { BotKeyMade, BotKeyRow } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { useAct } from '../../lib/use-act';
import { useWordsOf } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { AskFirst } from './ask-first';
import { TextField } from '../../ui/text-field';

interface KeyQuestionProps<Answer> {
  readonly row: BotKeyRow;
  readonly done: (answer: Answer) => void;
  readonly close: () => void;
}

const overlaps = [24, 72, 168, 1, 0];

/** Asks how long the old secret is to work on; a key of the kind JWT needs its new public key. */
export function RotateKey({ row, done, close }: KeyQuestionProps<BotKeyMade>) {
  const all = useWordsOf('botAccess');
  const words = all.keys;
  const [hours, setHours] = useState(24);
  const [publicKey, setPublicKey] = useState('');
  const [isTried, setTried] = useState(false);
  const act = useAct();
  const isJwt = row.kind === 'jwt';
  const isMissing = isJwt && publicKey.trim() === '';
  const rotate = async (): Promise<void> => {
    setTried(true);
    if (isMissing) return;
    await act.run(async () =>
      done(
        await askApp('rotateKey', {
          keyId: row.id,
          overlapHours: hours,
          ...(isJwt ? { publicKey: publicKey.trim() } : {}),
        }),
      ),
    );
  };
  return (
    <AskFirst
      title={words.rotateTitle(row.name)}
      text={isJwt ? words.rotateJwtText : words.rotateText}
      confirm={words.rotateConfirm}
      act={act}
      agree={() => void rotate()}
      close={close}
      returnTo={`rotate-${row.id}`}
    >
      <div className="key-fields">
        <ChoiceField
          label={words.overlapLabel}
          value={String(hours)}
          onChange={(chosen) => setHours(Number(chosen))}
          options={overlaps.map((value) => ({ value: String(value), label: words.hours(value) }))}
        />
        {isJwt ? (
          <TextField
            label={all.form.publicKey}
            help={all.form.publicKeyHelp}
            value={publicKey}
            onChange={setPublicKey}
            error={isTried && isMissing ? all.form.missing : null}
            rows={5}
          />
        ) : null}
      </div>
    </AskFirst>
  );
}

/** Asks before a key stops working for good. */
export function RevokeKey({ row, done, close }: KeyQuestionProps<BotKeyRow>) {
  const words = useWordsOf('botAccess').keys;
  const act = useAct();
  const revoke = (): Promise<void> => act.run(async () => done(await askApp('revokeKey', { keyId: row.id })));
  return (
    <AskFirst
      title={words.revokeTitle(row.name)}
      text={words.revokeText}
      confirm={words.revokeConfirm}
      act={act}
      agree={() => void revoke()}
      close={close}
      returnTo={`revoke-${row.id}`}
    />
  );
}
