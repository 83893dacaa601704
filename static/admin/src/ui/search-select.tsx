import { useId, useState, type ReactNode } from 'react';
import { AsyncSelect } from '@atlaskit/select';
import type { ReplyError } from '../../../../src/shared/contract';
import { replyErrorOf } from '../lib/api';
import { useSay } from '../i18n/words';

interface SearchSelectProps<T> {
  readonly label: string;
  readonly help: string;
  /** Shown before anything is typed; true: what a search for nothing gives. */
  readonly first: readonly T[] | true;
  readonly value: T | null;
  readonly search: (query: string) => Promise<readonly T[]>;
  readonly choose: (choice: T | null) => void;
  readonly idOf: (choice: T) => string;
  readonly nameOf: (choice: T) => string;
  readonly draw?: (choice: T, isShort: boolean) => ReactNode;
  readonly isInvalid?: boolean;
  readonly words: {
    readonly placeholder: string;
    readonly searching: string;
    readonly failed: string;
    readonly nothingTyped: string;
    readonly noneFound: string;
  };
}

/** A select whose choices the app looks up while the reader types. Why a look-up was refused stands below it. */
export function SearchSelect<T>({
  label,
  help,
  first,
  value,
  search,
  choose,
  idOf,
  nameOf,
  draw,
  isInvalid = false,
  words,
}: SearchSelectProps<T>) {
  const id = useId();
  const say = useSay();
  const [error, setError] = useState<ReplyError | null>(null);
  const load = async (query: string): Promise<T[]> => {
    try {
      const found = [...(await search(query))];
      setError(null);
      return found;
    } catch (thrown) {
      setError(replyErrorOf(thrown));
      return [];
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <AsyncSelect<T>
        inputId={id}
        descriptionId={`${id}help`}
        cacheOptions
        isClearable
        isInvalid={isInvalid}
        defaultOptions={first === true ? true : [...first]}
        loadOptions={load}
        value={value}
        onChange={choose}
        getOptionLabel={nameOf}
        getOptionValue={idOf}
        formatOptionLabel={(choice, { context }) => draw?.(choice, context === 'value') ?? <bdi>{nameOf(choice)}</bdi>}
        placeholder={words.placeholder}
        loadingMessage={() => words.searching}
        noOptionsMessage={({ inputValue }) =>
          error !== null ? words.failed : inputValue === '' ? words.nothingTyped : words.noneFound
        }
      />
      <p id={`${id}help`} className="subtle field__help">
        {help}
      </p>
      {error === null || error.message === '' ? null : (
        <p className="field__error" role="alert">{`${say(error.message)} ${say(error.advice)}`}</p>
      )}
    </div>
  );
}
