// Where a browser suite runs: as every other, with the driver of the browser at hand.
const playwright = require('playwright-core');
const PlainEnvironment = require('../plain-environment.cjs');

/** The driver is two megabytes of script: it is loaded once a process, where each test file would load it again. */
class BrowserEnvironment extends PlainEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global[Symbol.for('playwright-core')] = playwright;
  }
}

module.exports = BrowserEnvironment;
