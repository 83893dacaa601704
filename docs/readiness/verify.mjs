#!/usr/bin/env node
// Checks a copy of what GET /v1/readiness answered, or a report that was shared as a page:
// node verify.mjs copy.json|report.html <key id from the page “Bot access”>
// Nothing but Node is needed. Ends with 0 when the copy is genuine, with 1 when it is not.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, expectedKeyId] = process.argv.slice(2);
if (!file || !expectedKeyId) {
  console.error('usage: node verify.mjs copy.json|report.html <key id>');
  process.exit(1);
}

/** RFC 8785: names sorted, no blanks; the signed values hold no fractions, so JSON.stringify writes each as the RFC says. */
const canonical = (value) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};

/** RFC 7638: which key it is. Whoever alters a copy can bring a key along, so the id has to come from elsewhere. */
const thumbprint = ({ crv, kty, x }) => createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');

const isGenuine = (said, signature) => {
  if (signature.algorithm !== 'Ed25519' || thumbprint(signature.publicKey) !== expectedKeyId) return false;
  return verify(null, Buffer.from(canonical(said)), createPublicKey({ key: signature.publicKey, format: 'jwk' }), Buffer.from(signature.value, 'base64url'));
};

/**
 * The signature is the last line, over everything before it. No < or > stands in it: the line itself is not signed, and
 * behind an end of its comment it could show words of somebody else.
 */
const PAGE = /^(<!doctype html>[^]*)<!-- bot-preflight (\{[^<>\n]*\}) -->\n$/;

const check = () => {
  try {
    const text = readFileSync(file, 'utf8');
    const [, html, line] = PAGE.exec(text) ?? [];
    if (html) return isGenuine({ page: createHash('sha256').update(html).digest('hex') }, JSON.parse(line)) ? html : null;
    const copy = JSON.parse(text);
    return isGenuine(copy.readiness, copy.signature) ? copy.readiness : null;
  } catch {
    return null;
  }
};

const readiness = check();
if (readiness === null) {
  console.error('not genuine: altered, signed by another key, or neither an answer of GET /v1/readiness nor a shared report');
  process.exit(1);
}
if (typeof readiness === 'string') {
  console.log('genuine: this site wrote this report, and no word was changed since');
  process.exit(0);
}
for (const { projectKey, audit } of readiness.projects) {
  console.log(audit === null ? `${projectKey}: no audit yet` : `${projectKey}: ${audit.verdict}, seen ${audit.takenAt}`);
}
