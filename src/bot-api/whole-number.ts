import { z } from 'zod';

/**
 * A whole number in the query, written in digits alone: `1e2`, `+1`, ` 1` and `1.0` are none. The document tells its
 * bounds.
 */
export const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z
    .string()
    .regex(/^\d{1,9}$/u, 'a whole number in digits')
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .meta({ type: 'integer', minimum: least, maximum: most });
