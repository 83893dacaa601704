/** JSON without numbers that are not whole, so that one value has one text. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * The one text of a value that is signed (RFC 8785, JSON Canonicalization Scheme): names sorted by UTF-16 code units,
 * no blanks. Throws `RangeError` for a number that is not whole, whose text is a matter of its own.
 */
export const canonicalJson = (value: Plain): string => {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError('A signed value holds whole numbers only.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`).join(',')}}`;
};

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);
