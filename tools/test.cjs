// `npm test [-- jest arguments]`: every step says how it ended; the last line counts them all.
const { spawnSync } = require('node:child_process');
const { buildPage } = require('./build-page.cjs');
const { install } = require('./install.cjs');
const { root } = require('./project.cjs');
const { runJest } = require('./steps/jest-step.cjs');
const { pageIsReached } = require('./steps/page-is-reached.cjs');

const counts = { passed: 0, failed: 0 };

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}

async function step(title, work) {
  const { ok, output } = await work();
  counts[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'passed' : 'failed'}: ${title}`);
  if (!ok) console.log(output.split('\n').slice(-120).join('\n'));
}

const forge = (only) => () => run(process.execPath, ['tools/check-forge.cjs', '--only', only]);

/** Skipped tests are no secret; where everything is expected to run they are failures. */
function countJest({ passed, failed, skipped }) {
  counts.passed += passed;
  counts.failed += failed + (process.env.CI === 'true' ? skipped.length : 0);
  console.log(`${failed === 0 ? 'passed' : 'failed'}: Jest, ${passed} passed and ${failed} failed`);
  if (skipped.length > 0)
    console.log(
      `SKIPPED ${skipped.length}${process.env.CI === 'true' ? ' (a failure in CI)' : ''}:\n${skipped.map((name) => `  ${name}`).join('\n')}`,
    );
}

async function main() {
  await step('the packages are installed', () => ({ ok: install(), output: 'npm ci failed' }));
  if (counts.failed === 0) {
    await step('the page builds', buildPage);
    await step('the types agree', () => run('npm', ['run', '--silent', 'typecheck']));
    await step('Prettier would change nothing', () =>
      run(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn']),
    );
    await step('ESLint finds nothing', () => run(process.execPath, ['node_modules/eslint/bin/eslint.js', '.']));
    await step("Atlassian's validators accept manifest.yml", forge('manifest'));
    await step('manifest.yml names only events, exports and scopes that exist', forge('rules'));
    await step("Atlassian's linters find nothing", forge('lint'));
    await step("Atlassian's bundler builds the app", forge('bundle'));
    await step('npm start reaches the page', pageIsReached);
    countJest(await runJest(process.argv.slice(2)));
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed === 0 ? 0 : 1);
}

main().catch((error) => {
  console.error(error?.stack ?? error);
  console.log(`${counts.passed} passed, ${counts.failed + 1} failed`);
  process.exit(1);
});
