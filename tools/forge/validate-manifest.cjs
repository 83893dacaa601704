// Atlassian's own offline validators over manifest.yml. Resources are looked up too: build the page first.
const { ProcessorBuilder } = require('@forge/manifest');

/** @returns {Promise<string[]>} what is wrong, one line each */
module.exports = async function validateManifest() {
  const problems = [];
  for (const validation of ['full', 'product-trigger']) {
    const { errors } = await ProcessorBuilder.instance().withValidation(validation).build().process('manifest.yml');
    problems.push(
      ...errors.map(
        ({ level, line, column, message }) => `manifest.yml:${line ?? 0}:${column ?? 0} ${level} ${message}`,
      ),
    );
  }
  return problems;
};
