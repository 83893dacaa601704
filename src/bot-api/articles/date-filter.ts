const COMPARISON =
  /^(created_datetime|last_modified_datetime)\s+(gt|ge|lt|le|eq)\s+'?(\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?)'?$/u;

const TESTS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  eq: (a, b) => a === b,
};

type Dated = { readonly created_datetime: string; readonly last_modified_datetime: string };

/**
 * `last_modified_datetime ge 2026-01-01T00:00:00Z and …`, as a test; null: something else was written.
 * https://docs.oasis-open.org/odata/odata/v4.01/
 */
export const dateFilter = (text: string): ((file: Dated) => boolean) | null => {
  const tests = text
    .trim()
    .split(/\s+and\s+/u)
    .map((part) => {
      const [, member, operator = '', date = ''] = COMPARISON.exec(part.trim()) ?? [];
      const [test, limit] = [TESTS[operator], Date.parse(date)];
      if (test === undefined || Number.isNaN(limit)) return null;
      return (file: Dated) =>
        test(Date.parse(member === 'created_datetime' ? file.created_datetime : file.last_modified_datetime), limit);
    });
  return tests.every((test) => test !== null) ? (file) => tests.every((test) => test(file)) : null;
};
