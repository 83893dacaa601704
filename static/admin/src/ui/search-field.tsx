import { useId } from 'react';
import SearchIcon from '@atlaskit/icon/core/search';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** As wide as its hint; where the screen is too narrow for that, the hint stands above it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="field search-field">
      <label htmlFor={id} className="search-field__label">
        {label}
      </label>
      <span className="search-field__box">
        <span className="search-field__icon">
          <SearchIcon label="" />
        </span>
        <input
          id={id}
          type="search"
          className="input"
          placeholder={label}
          size={label.length}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
    </div>
  );
}
