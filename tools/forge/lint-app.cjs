// `forge lint` needs a login; its linters do not. Scopes of REST calls are compared with Atlassian's files where these are present.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { filesBelow, specFolder } = require('../project.cjs');

const products = {
  JIRA: 'jira-platform.json',
  JSM: 'jsm.json',
  JSW: undefined,
  CONF: undefined,
  CONF_V2: undefined,
  BB: undefined,
};

function pointAtSpecs(empty) {
  const folder = specFolder();
  if (folder === undefined)
    console.log("  Atlassian's OpenAPI files are not here (JIRA_OPENAPI_DIR): scopes of REST calls are not compared.");
  process.env.USE_LOCAL_SWAGGER = '1';
  for (const [product, file] of Object.entries(products))
    process.env[`LOCAL_${product}_SWAGGER`] = folder !== undefined && file !== undefined ? join(folder, file) : empty;
}

/** @returns {Promise<string[]>} what is wrong, one line each */
module.exports = async function lintApp() {
  const scratch = mkdtempSync(join(tmpdir(), 'forge-lint-'));
  const empty = join(scratch, 'empty.json');
  writeFileSync(empty, '{"paths":{}}');
  pointAtSpecs(empty);
  const { lint, problemCount, reportLintResults } = require('@forge/lint');
  const { ConfigFile, FileSystemReader, FileSystemWriter } = require(
    require.resolve('@forge/cli-shared', { paths: [require.resolve('@forge/lint')] }),
  );
  const lines = [];
  const keep = (line) => lines.push(String(line));
  const logger = { info: keep, warn: keep, error: keep, debug() {}, trace() {} };
  const manifest = await new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
  const results = await lint(
    filesBelow('src', /\.ts$/),
    manifest,
    'development',
    logger,
    { getDeprecatedRuntimes: async () => [] },
    { linter: { mode: 'client-side' } },
  );
  const { errors, warnings } = problemCount(results);
  reportLintResults(logger, results);
  process.exitCode = 0;
  rmSync(scratch, { recursive: true, force: true });
  return errors + warnings === 0 ? [] : lines.filter((line) => line.trim() !== '');
};
