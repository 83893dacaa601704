import { parseArgs } from 'node:util';
import { bundleMeasures } from './bundle-measures';
import { callMeasures } from './call-measures';
import { checkMeasures } from './check-measures';
import { isWithinBound, measured, type Measure } from './measure';
import { sequenceMeasures, wallTimeMeasures } from './time-measures';

const MEASURES: readonly Measure[] = [...callMeasures, ...sequenceMeasures, ...wallTimeMeasures, ...checkMeasures, ...bundleMeasures];

/**
 * `npm run --silent bench [-- --only NAME]`: one line of JSON per measure. Exit 1 when a value exceeds its bound,
 * 2 on a name there is not.
 */
async function main(argv: readonly string[]): Promise<number> {
  const { only } = parseArgs({ args: [...argv], options: { only: { type: 'string' } } }).values;
  const chosen = only === undefined ? MEASURES : MEASURES.filter(({ name }) => name === only);
  if (chosen.length === 0) {
    process.stderr.write(`There is no measure ${only}; there are ${MEASURES.map(({ name }) => name).join(', ')}.\n`);
    return 2;
  }
  let code = 0;
  for (const measure of chosen) {
    const line = await measured(measure);
    process.stdout.write(`${JSON.stringify(line)}\n`);
    if (!isWithinBound(line)) code = 1;
  }
  return code;
}

main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
    process.exitCode = 2;
  },
);
