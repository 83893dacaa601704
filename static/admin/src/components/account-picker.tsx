import { useId, useState } from 'react';
import { AsyncSelect } from '@atlaskit/select';
import type { AccountChoice } from '../../../../src/shared/contract';
import { searchAccounts } from '../api';
import { useWords } from '../words';

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
  const id = useId();
  const [picked, setPicked] = useState<AccountChoice | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const search = async (query: string): Promise<AccountChoice[]> => {
    try {
      setFailed(false);
      return [...(await searchAccounts({ projectKey: project, query, kind }))];
    } catch {
      setFailed(true);
      return [];
    }
  };
  const known = [...candidates, ...(picked === null ? [] : [picked])].find((choice) => choice.accountId === chosen);
  const value: AccountChoice | null = chosen === null ? null : (known ?? { accountId: chosen, displayName: words.unknownAccount(chosen), kind: 'unknown' });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <AsyncSelect<AccountChoice>
        inputId={id}
        cacheOptions
        isClearable
        defaultOptions={[...candidates]}
        loadOptions={search}
        value={value}
        onChange={(choice) => {
          setPicked(choice);
          choose(choice?.accountId ?? null);
        }}
        getOptionLabel={(choice) => choice.displayName}
        getOptionValue={(choice) => choice.accountId}
        formatOptionLabel={(choice, { context }) => <Choice choice={choice} isShort={context === 'value'} />}
        placeholder={words.accountPlaceholder}
        loadingMessage={() => words.searching}
        noOptionsMessage={({ inputValue }) => (hasFailed ? words.searchFailed : inputValue === '' ? words.noAccount : words.noSuchAccount)}
      />
      <p className="subtle field__help">{help}</p>
    </div>
  );
}

function Choice({ choice, isShort }: { readonly choice: AccountChoice; readonly isShort: boolean }) {
  const words = useWords().setup;
  return (
    <span className="account">
      <bdi>{choice.displayName}</bdi> <span className="subtle">{words.kinds[choice.kind]}</span>
      {isShort || choice.reason === undefined ? null : <span className="account__reason subtle">{choice.reason}</span>}
    </span>
  );
}
