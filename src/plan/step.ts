import { z } from 'zod';
import { KINDS } from './kinds/registry';
import type { Step, StepKind, StepOf } from './kinds/registry';

export type { Step, StepKind, StepOf };

type Schema = (typeof KINDS)[StepKind]['schema'];
const schemas = Object.values(KINDS).map(({ schema }) => schema) as [Schema, ...Schema[]];

/** Steps run in the order of the plan. */
export const stepSchema: z.ZodType<Step> = z.discriminatedUnion('kind', schemas);
