// Where a test file runs: Jest's environment for Node, with two costs taken out of it that grow with the work of the tests.
const { AsyncLocalStorage } = require('node:async_hooks');
const { constants, createContext } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const switchedOn = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function noted(...args) {
  switchedOn.add(this);
  return run.apply(this, args);
};

/**
 * Jest makes one storage a file and never switches it off, and in Node 20 each promise pays for every one that is on:
 * the hundredth file of a process would run much slower than the first.
 */
function switchStoragesOff() {
  for (const storage of switchedOn) storage.disable();
  switchedOn.clear();
}

/** Node 25 warns when these are read. */
const UNREAD = new Set(['localStorage', 'sessionStorage']);
/** Made by Node outside of the tests, and told from the context's own by `instanceof`. */
const NODES_OWN = ['ArrayBuffer', 'Uint8Array'];

/**
 * Jest's global object is a proxy: each `Map`, `JSON` or `Promise` that a test or the app names is looked up through it
 * and never cached, which doubles the time of tests that compute. This one is the plain object that a program has.
 */
function plainGlobal(jests) {
  const plain = createContext(constants.DONT_CONTEXTIFY);
  for (const key of Reflect.ownKeys(jests)) {
    if (Object.hasOwn(plain, key) && !NODES_OWN.includes(key)) continue;
    const { enumerable, ...found } = Object.getOwnPropertyDescriptor(jests, key);
    const isRead = 'value' in found || UNREAD.has(key);
    Object.defineProperty(
      plain,
      key,
      isRead ? { enumerable, ...found } : { enumerable, configurable: true, writable: true, value: jests[key] },
    );
  }
  for (const name of ['dispose', 'asyncDispose'])
    if (!(name in plain.Symbol)) Object.defineProperty(plain.Symbol, name, { value: jests.Symbol[name] });
  plain.global = plain;
  plain.Error.stackTraceLimit = jests.Error.stackTraceLimit;
  return plain;
}

class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = plainGlobal(this.global);
    this.context = this.global;
    this.moduleMocker = new this.moduleMocker.constructor(this.global);
    this.fakeTimersModern = new this.fakeTimersModern.constructor({
      config: config.projectConfig,
      global: this.global,
    });
    this.fakeTimers = null;
  }

  async teardown() {
    await super.teardown();
    switchStoragesOff();
    this.global = null;
  }
}

module.exports = PlainEnvironment;
