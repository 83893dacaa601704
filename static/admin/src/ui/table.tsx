import { Fragment, useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import { useLocale } from '../i18n/words';
import { TableHead } from './table-head';
import { nextOrder, ordered, type Order } from './table-order';

export interface Column<Row> {
  /** In the header, and in a narrow window before each of the cells. */
  readonly title: string;
  /** Called as a function: what needs hooks is a component in it. */
  readonly cell: (row: Row) => ReactNode;
  /** In a narrow window its cells speak for themselves; by default those of the first column do. */
  readonly isBare?: boolean;
  /** Readers may sort by it. */
  readonly sortBy?: (row: Row) => string | number;
  readonly className?: string;
  /** `auto` for texts of Jira, which may be written from right to left. */
  readonly dir?: 'auto';
}

export interface Group<Row> {
  readonly id: string;
  readonly title: ReactNode;
  readonly rows: readonly Row[];
}

interface TableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row, place: number) => string;
  /** The heading that stands above it, by its id. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly className?: string;
  readonly isDense?: boolean;
  /** Other rows are on their way. */
  readonly isBusy?: boolean;
  readonly rowClass?: (row: Row) => string | undefined;
  /** Stands in place of the cells; null: the row has cells. */
  readonly across?: (row: Row) => ReactNode;
  /** A row of its own below a row; null: none. */
  readonly below?: (row: Row) => ReactNode;
  /** Longer tables, and longer groups, show this many rows and a button with what `more` says of the rest. */
  readonly atFirst?: { readonly rows: number; readonly more: (left: number) => string };
  /** Shown when there is no row. */
  readonly empty?: ReactNode;
}

type Rows<Row> = { readonly rows: readonly Row[] } | { readonly groups: readonly Group<Row>[] };

/**
 * The one table of the page. In a narrow window rows become cards; the roles keep it a table for screen readers, for
 * which a browser takes `display: block` as the end of one.
 */
export function Table<Row>({ empty = null, ...props }: TableProps<Row> & Rows<Row>) {
  const locale = useLocale();
  const [order, setOrder] = useState<Order>(null);
  const { columns, className, isDense = false, isBusy } = props;
  const groups = 'groups' in props ? props.groups : [{ id: '', title: null, rows: props.rows }];
  if (groups.every(({ rows }) => rows.length === 0)) return empty;
  const sortBy = order === null ? undefined : columns[order.column]?.sortBy;
  const inOrder = (rows: readonly Row[]): readonly Row[] =>
    order === null || sortBy === undefined ? rows : ordered(rows, sortBy, order.isDescending, locale);
  return (
    <table
      className={[
        'table table--stacks',
        ...(isDense ? ['table--dense'] : []),
        ...(columns.some(({ sortBy }) => sortBy !== undefined) ? ['table--sorts'] : []),
        ...(className === undefined ? [] : [className]),
      ].join(' ')}
      role="table"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-busy={isBusy}
    >
      <TableHead columns={columns} order={order} sort={(column) => setOrder(nextOrder(order, column))} />
      {groups.map(({ id, title, rows }) => (
        <Body key={id} {...props} title={title} rows={inOrder(rows)} />
      ))}
    </table>
  );
}

type BodyProps<Row> = Omit<TableProps<Row>, 'empty'> & {
  readonly title: ReactNode;
  readonly rows: readonly Row[];
};

function Body<Row>({ title, rows, ...props }: BodyProps<Row>) {
  const { columns, keyOf, atFirst, below } = props;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || atFirst === undefined ? rows : rows.slice(0, atFirst.rows);
  const left = rows.length - shown.length;
  return (
    <tbody role="rowgroup">
      {title === null ? null : (
        <tr role="row" className="table__group">
          <th scope="rowgroup" role="rowheader" colSpan={columns.length}>
            {title}
          </th>
        </tr>
      )}
      {shown.map((row, place) => (
        <Fragment key={keyOf(row, place)}>
          <Line {...props} row={row} />
          <Across columns={columns.length}>{below?.(row) ?? null}</Across>
        </Fragment>
      ))}
      <Across columns={columns.length}>
        {left === 0 || atFirst === undefined ? null : (
          <Button spacing="compact" onClick={() => setWhole(true)}>
            {atFirst.more(left)}
          </Button>
        )}
      </Across>
    </tbody>
  );
}

type LineProps<Row> = Pick<TableProps<Row>, 'columns' | 'rowClass' | 'across'> & { readonly row: Row };

function Line<Row>({ columns, row, rowClass, across }: LineProps<Row>) {
  const whole = across?.(row) ?? null;
  return (
    <tr role="row" className={rowClass?.(row)}>
      {whole === null ? (
        columns.map(({ title, cell, isBare, className, dir }, place) => (
          <td
            key={title}
            role="cell"
            className={className}
            dir={dir}
            data-label={(isBare ?? place === 0) ? undefined : title}
          >
            {cell(row)}
          </td>
        ))
      ) : (
        <td role="cell" colSpan={columns.length}>
          {whole}
        </td>
      )}
    </tr>
  );
}

/** A row of one cell; none where it would be empty. */
function Across({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  return children === null ? null : (
    <tr role="row" className="table__across">
      <td role="cell" colSpan={columns}>
        {children}
      </td>
    </tr>
  );
}
