// `npm test [-- jest arguments]` and `npm run test:deep`: every step says how it ended; the last line counts them all.
// Two lanes share the two cores that a small machine has: one suite alone, in a browser or not, keeps one core busy.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { buildPage } = require('./build-page.cjs');
const { install } = require('./install.cjs');
const { root } = require('./project.cjs');
const { deepSuites, runJest } = require('./steps/jest-step.cjs');
const { pageIsReached } = require('./steps/page-is-reached.cjs');
const { keepSeconds } = require('./steps/test-seconds.cjs');
const { unlessUnchanged } = require('./steps/unchanged.cjs');

const isCi = process.env.CI === 'true';
const counts = { passed: 0, failed: 0 };
/** Seconds that each kind of work took; lanes work side by side, so the sum is more than the whole. */
const seconds = { static: 0, unit: 0, site: 0, browser: 0 };

async function run(command, args) {
  const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
  const output = [];
  child.stdout.on('data', (text) => output.push(text));
  child.stderr.on('data', (text) => output.push(text));
  const [status] = await once(child, 'close');
  return { ok: status === 0, output: Buffer.concat(output).toString() };
}

const node = (...args) => run(process.execPath, args);
const secondsSince = (start) => (Date.now() - start) / 1000;
const told = (value) => `${Math.round(value)} s`;

async function step(title, work) {
  const start = Date.now();
  const { ok, output, isKnown } = await work();
  counts[ok ? 'passed' : 'failed'] += 1;
  seconds.static += secondsSince(start);
  console.log(
    `${ok ? 'passed' : 'failed'}: ${title} (${isKnown ? 'nothing changed since it passed' : told(secondsSince(start))})`,
  );
  if (!ok) console.log(output.split('\n').slice(-120).join('\n'));
  return ok;
}

/** Skipped tests are no secret; where everything is expected to run they are failures. */
async function jestStep(title, args, { kind, env } = {}) {
  const start = Date.now();
  const { passed, failed, skipped, seconds: inFiles } = await runJest(args, env);
  if (kind) seconds[kind] += secondsSince(start);
  counts.passed += passed;
  counts.failed += failed + (isCi ? skipped.length : 0);
  console.log(
    `${failed === 0 ? 'passed' : 'failed'}: ${title}, ${passed} passed and ${failed} failed (${told(secondsSince(start))}; ${told(inFiles)} in its files)`,
  );
  if (skipped.length > 0)
    console.log(
      `SKIPPED ${skipped.length}${isCi ? ' (a failure in CI)' : ''}:\n${skipped.map((name) => `  ${name}`).join('\n')}`,
    );
}

/** Every point of the sweeps and every seed, of the suites that look at a sample otherwise. */
const deepStep = () =>
  jestStep('Jest over every point and seed', [...deepSuites(), '--maxWorkers=1'], {
    env: { FULL_SWEEP: '1' },
  });

const script = (name) => () => run('npm', ['run', '--silent', name]);
/** What goes to Atlassian, and what is compiled here. */
const DEPLOYED = ['src', 'locales', 'manifest.yml', 'tsconfig.json'];
const TYPED = [...DEPLOYED, 'test', 'static/admin', 'tsconfig.test.json', 'eslint.promises.mjs'];

async function withoutSite() {
  const forge = (only) => () => node('tools/check-forge.cjs', '--only', only);
  await step('the types agree', script('typecheck'));
  await step('ESLint finds nothing', script('lint:files'));
  await step('no promise floats', () => unlessUnchanged('promises', TYPED, script('lint:promises')));
  await step('Prettier would change nothing', script('check:format'));
  await step("Atlassian's validators accept manifest.yml", forge('manifest'));
  await step('manifest.yml names only events, exports and scopes that exist', forge('rules'));
  await step("Atlassian's linters find nothing", () => unlessUnchanged('forge-lint', DEPLOYED, forge('lint')));
  await step("Atlassian's bundler builds the app", () => unlessUnchanged('forge-bundle', DEPLOYED, forge('bundle')));
  await step('npm start reaches the page', pageIsReached);
  await jestStep('Jest without a site', ['--selectProjects', 'unit', '--maxWorkers=1'], { kind: 'unit' });
}

/** A project of Jest in parts, each a process of its own. */
const inParts = (kind, title, count) =>
  Array.from({ length: count }, (_, at) => `${at + 1}/${count}`).map(
    (part) => () =>
      jestStep(`${title}, part ${part}`, ['--selectProjects', kind, '--maxWorkers=1', `--shard=${part}`], { kind }),
  );

const LANES = 2;

/** Whichever lane is free takes what is next; the longest comes first, so that no lane is left with one at the end. */
async function inLanes() {
  const work = [
    withoutSite,
    ...inParts('browser', 'Jest in the browser', 6),
    ...inParts('site', 'Jest over the simulated site', 6),
  ];
  const lane = async () => {
    for (let next = work.shift(); next !== undefined; next = work.shift()) await next();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function main() {
  const start = Date.now();
  const only = process.argv.slice(2);
  const isDeep = only[0] === '--deep';
  const isInstalled = await step('the packages are installed', () => ({ ok: install(), output: 'npm ci failed' }));
  if (isInstalled && (await step('the page builds', buildPage))) {
    if (isDeep) await deepStep();
    else if (only.length > 0) await jestStep('Jest', only);
    else {
      await inLanes();
      if (counts.failed === 0) keepSeconds({ whole: secondsSince(start), ...seconds });
    }
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed === 0 ? 0 : 1);
}

main().catch((error) => {
  console.error(error?.stack ?? error);
  console.log(`${counts.passed} passed, ${counts.failed + 1} failed`);
  process.exit(1);
});
