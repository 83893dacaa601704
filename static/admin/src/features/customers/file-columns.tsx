import type { ColumnChoice, FileColumn, RosterProgress } from '../../../../../src/shared/roster-contract';
import { useWordsOf, type Words } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';

type Understood = NonNullable<RosterProgress['understood']>;

const kinds = [
  { choice: 'address', holds: 'addresses' },
  { choice: 'accountId', holds: 'account-ids' },
  { choice: 'status', holds: 'status' },
] as const;

interface FileColumnsProps {
  readonly understood: Understood;
  /** All columns of the file; null: this page did not send it, so the app has no more than the columns it reads. */
  readonly columns: readonly FileColumn[] | null;
  readonly choose: (columns: ColumnChoice) => void;
}

/** Which columns of the file are read, with two sample lines, and the way to others. */
export function FileColumns({ understood, columns, choose }: FileColumnsProps) {
  const words = useWordsOf('customers').understood;
  const chosen: ColumnChoice = {
    address: understood.address.column,
    accountId: understood.accountId.column,
    status: understood.status.column,
  };
  return (
    <div className="stack">
      <div>
        <h3>{words.columnsTitle}</h3>
        <p className="subtle">{columns === null ? words.columnsGone : words.columnsHelp}</p>
      </div>
      {columns === null ? (
        <dl className="numbers">
          {kinds.map(({ choice }) => (
            <div key={choice}>
              <dt>{words[choice]}</dt>
              <dd>
                {chosen[choice] === null ? words.none : (understood[choice].name ?? words.column(chosen[choice]))}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <>
          <div className="customers-form stack">
            {kinds.map(({ choice, holds }) => (
              <ChoiceField
                key={choice}
                label={words[choice]}
                value={String(chosen[choice] ?? '')}
                options={optionsOf(columns, chosen[choice], holds, words)}
                onChange={(value) => choose({ ...chosen, [choice]: value === '' ? null : Number(value) })}
              />
            ))}
          </div>
          <details className="fold">
            <summary>{words.all(columns.length)}</summary>
            <AllColumns columns={columns} />
          </details>
        </>
      )}
    </div>
  );
}

const optionsOf = (
  columns: readonly FileColumn[],
  chosen: number | null,
  holds: FileColumn['holds'][number],
  words: Words['customers']['understood'],
) => [
  { value: '', label: words.none },
  ...columns.flatMap(({ name, samples, holds: all }, place) =>
    all.includes(holds) || place === chosen
      ? [
          {
            value: String(place),
            label: [name ?? words.column(place), ...samples.filter((cell) => cell.trim() !== '')].join(' · '),
          },
        ]
      : [],
  ),
];

function AllColumns({ columns }: { readonly columns: readonly FileColumn[] }) {
  const words = useWordsOf('customers').understood;
  return (
    <table className="table table--stacks">
      <thead>
        <tr>
          <th scope="col">{words.tableName}</th>
          <th scope="col">{words.tableSample(1)}</th>
          <th scope="col">{words.tableSample(2)}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, kind, holds, samples }, place) => (
          <tr key={place}>
            <td dir="auto">
              {name ?? words.column(place)}
              {kind === 'not-own' && holds.includes('addresses') ? (
                <small className="subtle file-columns__note">{words.notOwn}</small>
              ) : null}
            </td>
            {[0, 1].map((sample) => (
              <td key={sample} dir="auto" data-label={words.tableSample(sample + 1)}>
                {samples[sample]?.trim() ? samples[sample] : '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
