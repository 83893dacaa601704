// Starts the app as a person would and asks for the shell's page and for the page inside its frame.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { join } = require('node:path');
const { createInterface } = require('node:readline');
const { root } = require('../project.cjs');

const patienceMs = 240_000;

/** The address that the started process prints on one line. */
async function addressOf(child, output) {
  for await (const line of createInterface({ input: child.stdout })) {
    output.push(line);
    const found = /http:\/\/localhost:\d+/.exec(line);
    if (found) return found[0];
  }
  throw new Error('it ended before it said where it is');
}

async function get(url) {
  const response = await fetch(url);
  const body = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return { body, policy: response.headers.get('content-security-policy') };
}

async function lookAt(address) {
  const shell = await get(address);
  const config = /<script type="application\/json" id="config">(.*?)<\/script>/s.exec(shell.body);
  if (config === null) throw new Error('the shell shows no page of the app');
  const frame = await get(JSON.parse(config[1]).frameUrl);
  if (frame.policy === null) throw new Error('the page has no content security policy');
  const script = /<script[^>]+src="(\.\/[^"]+)"/.exec(frame.body);
  if (script === null) throw new Error('the page loads no script');
  await get(new URL(script[1], JSON.parse(config[1]).frameUrl));
}

/** @returns {Promise<{ok: boolean, output: string}>} */
async function pageIsReached() {
  const child = spawn(process.execPath, [join(root, 'tools/start.cjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stderr.on('data', (text) => output.push(String(text)));
  const timer = setTimeout(() => child.kill('SIGTERM'), patienceMs);
  try {
    await lookAt(await addressOf(child, output));
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: [...output, String(error?.message ?? error)].join('\n') };
  } finally {
    clearTimeout(timer);
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}

module.exports = { pageIsReached };
