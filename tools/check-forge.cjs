// `npm run check:forge [-- --only NAME]`: would Atlassian take this app? Everything runs offline.
const { root } = require('./project.cjs');

const steps = {
  manifest: ["Atlassian's validators accept manifest.yml", './forge/validate-manifest.cjs'],
  rules: ['manifest.yml names only events, exports and scopes that exist', './forge/own-rules.cjs'],
  lint: ["Atlassian's linters find nothing", './forge/lint-app.cjs'],
  bundle: ["Atlassian's bundler builds the app", './forge/bundle-app.cjs'],
};

async function main() {
  const [flag, only] = process.argv.slice(2);
  const names = flag === '--only' ? [only] : Object.keys(steps);
  if (names.some((name) => steps[name] === undefined))
    throw new Error(`--only is one of: ${Object.keys(steps).join(', ')}`);
  process.chdir(root);
  let failed = 0;
  for (const name of names) {
    const [title, file] = steps[name];
    const problems = await require(file)();
    console.log(`${problems.length === 0 ? 'passed' : 'failed'}: ${title}`);
    problems.forEach((problem) => console.log(`  ${problem}`));
    failed += problems.length === 0 ? 0 : 1;
  }
  process.exit(failed === 0 ? 0 : 1);
}

main().catch((error) => {
  console.error(error?.stack ?? error);
  process.exit(1);
});
