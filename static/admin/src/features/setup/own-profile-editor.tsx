import { useId, useRef } from 'react';
import Button from '@atlaskit/button/new';
import type { Text } from '../../../../../src/shared/message';
import { useSay, useWords } from '../../i18n/words';

/** Something that is wrong in the file. */
export interface Mistake {
  readonly line: number;
  readonly message: Text;
}

interface EditorProps {
  readonly text: string;
  readonly mistakes: readonly Mistake[];
  readonly isBusy: boolean;
  readonly change: (text: string) => void;
  readonly use: () => void;
  readonly close: () => void;
}

/** The file's text, and what is wrong with it line by line. */
export function OwnProfileEditor({ text, mistakes, isBusy, change, use, close }: EditorProps) {
  const words = useWords().setup.own;
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const show = (line: number): void => {
    const lines = text.split('\n');
    const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
    const shown = area.current;
    if (shown === null) return;
    shown.focus();
    shown.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    // Choosing a text does not scroll to it in every browser.
    shown.scrollTop = (shown.scrollHeight * (line - 1)) / lines.length - shown.clientHeight / 2;
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.file}</label>
        <textarea
          id={id}
          ref={area}
          className="input own-profile__file"
          rows={20}
          wrap="off"
          spellCheck={false}
          value={text}
          aria-invalid={mistakes.length > 0}
          aria-describedby={`${id}help`}
          onChange={({ target }) => change(target.value)}
        />
        <p id={`${id}help`} className="subtle field__help">
          {words.help}
        </p>
      </div>
      {mistakes.length === 0 ? null : (
        <div role="alert">
          <p className="field__error">{words.mistakes(mistakes.length)}</p>
          <ul className="own-profile__mistakes">
            {mistakes.map(({ line, message }, at) => (
              <li key={at}>
                <button type="button" className="link-button" onClick={() => show(line)}>
                  {words.line(line)}
                </button>{' '}
                {say(message)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="own-profile__actions">
        <Button appearance="primary" isLoading={isBusy} onClick={use}>
          {words.use}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {words.close}
        </Button>
      </div>
    </>
  );
}
