import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import type { Order } from './table-order';

interface TableHeadProps {
  readonly columns: readonly { readonly title: string; readonly sortBy?: unknown }[];
  readonly order: Order;
  readonly sort: (column: number) => void;
}

/** Titles of columns. One that can be sorted by is a button, and says in which order its rows are. */
export function TableHead({ columns, order, sort }: TableHeadProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ title, sortBy }, place) => {
          const direction = order?.column !== place ? 'none' : order.isDescending ? 'descending' : 'ascending';
          const Icon = direction === 'descending' ? ChevronDownIcon : ChevronUpIcon;
          return sortBy === undefined ? (
            <th key={title} scope="col" role="columnheader">
              {title}
            </th>
          ) : (
            <th key={title} scope="col" role="columnheader" aria-sort={direction}>
              <button type="button" className="table__sort" onClick={() => sort(place)}>
                {title}
                <span className={direction === 'none' ? 'table__unsorted' : undefined}>
                  <Icon label="" size="small" />
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
