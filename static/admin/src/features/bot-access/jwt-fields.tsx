import type { DraftGap, KeyDraft } from './bot-key-draft';
import { useWordsOf } from '../../i18n/words';
import { TextField } from '../../ui/text-field';

interface JwtFieldsProps {
  readonly draft: KeyDraft;
  readonly change: (part: Partial<KeyDraft>) => void;
  readonly errorAt: (gap: DraftGap, text: string) => string | null;
}

/** Whose tokens are believed: only a key of the kind JWT asks for this. */
export function JwtFields({ draft, change, errorAt }: JwtFieldsProps) {
  const words = useWordsOf('botAccess').form;
  return (
    <div className="key-fields">
      <div data-field="issuer">
        <TextField
          label={words.issuer}
          maxLength={500}
          value={draft.issuer}
          onChange={(issuer) => change({ issuer })}
          error={errorAt('issuer', words.missing)}
        />
      </div>
      <div data-field="audience">
        <TextField
          label={words.audience}
          maxLength={500}
          value={draft.audience}
          onChange={(audience) => change({ audience })}
          error={errorAt('audience', words.missing)}
        />
      </div>
      <TextField label={words.kid} maxLength={200} value={draft.kid} onChange={(kid) => change({ kid })} error={null} />
      <div data-field="publicKey">
        <TextField
          label={words.publicKey}
          help={words.publicKeyHelp}
          maxLength={10_000}
          rows={5}
          value={draft.publicKey}
          onChange={(publicKey) => change({ publicKey })}
          error={errorAt('publicKey', words.missing)}
        />
      </div>
    </div>
  );
}
