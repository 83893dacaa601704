// Builds what `forge deploy` would upload, with Atlassian's own bundler and its own TypeScript.
const { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { root } = require('../project.cjs');

/** The bundler wants the runtime's wrapper, which Atlassian's command line downloads at deployment: an empty one will do here. */
function emptyRuntime(scratch) {
  mkdirSync(join(scratch, 'dist'), { recursive: true });
  for (const name of ['wrapper.js', 'loader.js']) writeFileSync(join(scratch, 'dist', name), 'module.exports = {};\n');
  return scratch;
}

/** @returns {Promise<string[]>} what is wrong, one line each */
module.exports = async function bundleApp() {
  const scratch = mkdtempSync(join(tmpdir(), 'forge-bundle-'));
  process.env.FORGE_RUNTIME_PATH = emptyRuntime(scratch);
  const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
  const { ConfigFile, FileSystemReader, FileSystemWriter } = require(
    require.resolve('@forge/cli-shared', { paths: [require.resolve('@forge/bundler')] }),
  );
  const reader = new FileSystemReader();
  const config = new ConfigFile(reader, new FileSystemWriter());
  const silent = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };
  const statsig = {
    getValue: async (_name, fallback) => fallback,
    getFeatureGate: async () => false,
    checkGate: async () => false,
  };
  try {
    const bundler = getNodeBundler(
      silent,
      getWrapperProvider({ fileSystemReader: reader, statsigService: statsig }),
      config,
      statsig,
    );
    const { outputDir } = await bundler.bundle({
      appDirectory: root,
      entryPoints: getEntryPoints(await config.getAppHandlers()),
    });
    const size = readdirSync(outputDir)
      .filter((name) => name.endsWith('.cjs'))
      .reduce((sum, name) => sum + statSync(join(outputDir, name)).size, 0);
    console.log(`  function bundle: ${Math.round(size / 1024)} kB`);
    rmSync(outputDir, { recursive: true, force: true });
    return size === 0 ? ['the bundler wrote nothing'] : [];
  } catch (error) {
    return String(error?.message ?? error)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 40);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
