import { useId } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  /** For rows of a table and filters, where a column or the first option names it already. */
  readonly isLabelHidden?: boolean;
}

/** The browser's own list: it opens outside the frame's edges, works on a phone, and 300 of them cost nothing. */
export function ChoiceField({ label, value, options, onChange, isLabelHidden = false }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <div className="choice">
        <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="choice__icon">
          <ChevronDownIcon label="" size="small" />
        </span>
      </div>
    </div>
  );
}
