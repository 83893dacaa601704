interface CheckListProps {
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error: string | null;
}

/** Check boxes under one question. */
export function CheckList({ title, options, chosen, onChange, error }: CheckListProps) {
  return (
    <fieldset className="check-list">
      <legend>{title}</legend>
      {options.map(({ value, label, note }) => (
        <label key={value} className="option">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>
            <bdi>{label}</bdi> {note === undefined ? null : <span className="subtle">{note}</span>}
          </span>
        </label>
      ))}
      {error === null ? null : (
        <p className="field__error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
