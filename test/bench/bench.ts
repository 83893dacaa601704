import { parseArgs } from 'node:util';
import { closeDoor, doorMeasures } from '../door/measure';
import { bundleMeasures } from './bundle-measures';
import { callMeasures } from './call-measures';
import { checkMeasures } from './check-measures';
import { feedMeasures } from './feed-measures';
import { fixMeasures } from './fix-measures';
import { handoverMeasures } from './handover-measures';
import { isWithinBound, measured, type Measure } from './measure';
import { pageMeasures } from './page-measures';
import { pointsMeasures } from './points-measures';
import { testMeasures } from './test-measures';
import { sequenceMeasures, wallTimeMeasures } from './time-measures';

const MEASURES: readonly Measure[] = [
  ...callMeasures,
  ...pointsMeasures,
  ...sequenceMeasures,
  ...wallTimeMeasures,
  ...checkMeasures,
  ...feedMeasures,
  ...doorMeasures,
  ...fixMeasures,
  ...handoverMeasures,
  ...bundleMeasures,
  ...pageMeasures,
  ...testMeasures,
];

/**
 * Takes a measure and prints it; false when its bound is exceeded or it could not be taken, which the others survive.
 */
async function print(measure: Measure): Promise<boolean> {
  try {
    const line = await measured(measure);
    process.stdout.write(`${JSON.stringify(line)}\n`);
    return isWithinBound(line);
  } catch (error) {
    process.stderr.write(
      `${measure.name} could not be taken: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return false;
  }
}

/**
 * `npm run --silent bench [-- --only NAME]`: one line of JSON per measure. Exit 1 when a value exceeds its bound,
 * 2 on an argument or a name there is not.
 */
async function main(argv: readonly string[]): Promise<number> {
  const { only } = parseArgs({ args: [...argv], options: { only: { type: 'string' } } }).values;
  const chosen = only === undefined ? MEASURES : MEASURES.filter(({ name }) => name === only);
  if (chosen.length === 0)
    throw new Error(`There is no measure ${only}; there are ${MEASURES.map(({ name }) => name).join(', ')}.`);
  let areAllWithin = true;
  for (const measure of chosen) areAllWithin = (await print(measure)) && areAllWithin;
  if (chosen.some((measure) => doorMeasures.includes(measure))) await closeDoor();
  return areAllWithin ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
