import type { Fact } from '../../../../src/shared/report';
import { layoutOf, type Layout } from '../lib/evidence';
import { useSay, useWords } from '../i18n/words';
import { useFactTitle } from './fact-title';

/** A fact as a person reads it: words for yes, no and nothing; lists and tables instead of JSON. */
export function FactValue({ fact }: { readonly fact: Fact }) {
  const titleOf = useFactTitle();
  const layout = layoutOf(fact);
  if (layout.kind === 'line') return <Line value={layout.value} />;
  if (layout.kind === 'table') return <FactTable layout={layout} />;
  if (layout.kind === 'record') {
    return (
      <dl className="facts">
        {layout.entries.map(([name, value]) => (
          <div key={name}>
            <dt>{titleOf(name)}</dt>
            <dd>
              <FactValue fact={value} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <FactList items={layout.items} />;
}

function Line({ value }: { readonly value: Extract<Layout, { kind: 'line' }>['value'] }) {
  const words = useWords().findings.facts;
  const say = useSay();
  if (value === null || value === '') return <span className="subtle">{words.nothing}</span>;
  if (typeof value === 'boolean') return <>{value ? words.yes : words.no}</>;
  return <span dir="auto">{say(typeof value === 'object' ? value : String(value))}</span>;
}

function FactList({ items }: { readonly items: readonly Fact[] }) {
  const words = useWords().findings.facts;
  const [first] = items;
  if (first === undefined) return <span className="subtle">{words.none}</span>;
  if (items.length === 1) return <FactValue fact={first} />;
  return (
    <ul className="fact-list">
      {items.map((item, place) => (
        <li key={place}>
          <FactValue fact={item} />
        </li>
      ))}
    </ul>
  );
}

function FactTable({ layout }: { readonly layout: Extract<Layout, { kind: 'table' }> }) {
  const titleOf = useFactTitle();
  return (
    <table className="fact-table">
      <thead>
        <tr>
          {layout.columns.map((column) => (
            <th key={column} scope="col">
              {titleOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layout.rows.map((row, place) => (
          <tr key={place}>
            {layout.columns.map((column) => (
              <td key={column}>
                <FactValue fact={row[column] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
