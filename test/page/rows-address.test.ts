import { filtersOf, rowsAddressOf } from '../../static/admin/src/features/customers/rows-address';

test.each<{
  readonly given: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly rows: { readonly query: string; readonly page: number };
}>([
  { given: 'an address without a page', filters: {}, rows: { query: '', page: 0 } },
  {
    given: 'a page and a search',
    filters: { class: 'inactive', page: '3', text: 'ada' },
    rows: { query: 'ada', page: 2 },
  },
  { given: 'a page that is none', filters: { page: '-1' }, rows: { query: '', page: 0 } },
  { given: 'a page that is words', filters: { page: 'last' }, rows: { query: '', page: 0 } },
])('given $given, the rows looked at are told', ({ filters, rows }) => expect(rowsAddressOf(filters)).toEqual(rows));

test.each([
  { rows: { query: '', page: 0 }, filters: { text: '', page: '' } },
  { rows: { query: 'zoë', page: 1 }, filters: { text: 'zoë', page: '2' } },
])('given $rows, the address leads back to them', ({ rows, filters }) => {
  expect(filtersOf(rows)).toEqual(filters);
  expect(rowsAddressOf(filtersOf(rows))).toEqual(rows);
});
