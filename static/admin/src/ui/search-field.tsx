import { useId } from 'react';
import SearchIcon from '@atlaskit/icon/core/search';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="field search-field">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <span className="search-field__icon">
        <SearchIcon label="" />
      </span>
      <input
        id={id}
        type="search"
        className="input"
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
