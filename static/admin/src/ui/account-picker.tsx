import { useState } from 'react';
import type { AccountChoice } from '../../../../src/shared/contract';
import Lozenge from '@atlaskit/lozenge';
import { askApp } from '../lib/api';
import { useSay, useWords } from '../i18n/words';
import { SearchSelect } from './search-select';

interface AccountPickerProps {
  readonly label: string;
  readonly help: string;
  readonly project: string;
  readonly kind: 'any' | 'customer';
  /** Shown before anything is typed, best first. */
  readonly candidates: readonly AccountChoice[];
  readonly chosen: string | null;
  readonly choose: (accountId: string | null) => void;
}

/** A select that searches the site; the proposal is already in it. */
export function AccountPicker({ label, help, project, kind, candidates, chosen, choose }: AccountPickerProps) {
  const words = useWords().setup;
  const [picked, setPicked] = useState<AccountChoice | null>(null);
  const known = [...candidates, ...(picked === null ? [] : [picked])].find((choice) => choice.accountId === chosen);
  const value: AccountChoice | null =
    chosen === null
      ? null
      : (known ?? { accountId: chosen, displayName: words.unknownAccount(chosen), kind: 'unknown' });
  return (
    <SearchSelect
      label={label}
      help={help}
      first={candidates}
      value={value}
      search={(query) => askApp('searchAccounts', { projectKey: project, query, kind })}
      choose={(choice) => {
        setPicked(choice);
        choose(choice?.accountId ?? null);
      }}
      idOf={(choice) => choice.accountId}
      nameOf={(choice) => choice.displayName}
      draw={(choice, isShort) => <Choice choice={choice} isShort={isShort} />}
      words={words.accountSearch}
    />
  );
}

function Choice({ choice, isShort }: { readonly choice: AccountChoice; readonly isShort: boolean }) {
  const words = useWords().setup;
  const say = useSay();
  return (
    <span className="account">
      <bdi>{choice.displayName}</bdi> <span className="subtle">{words.kinds[choice.kind]}</span>
      {choice.isInactive ? <Lozenge appearance="removed">{words.inactive}</Lozenge> : null}
      {isShort || choice.reason === undefined ? null : (
        <span className="account__reason subtle">{say(choice.reason)}</span>
      )}
    </span>
  );
}
