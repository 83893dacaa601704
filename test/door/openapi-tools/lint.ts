import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Spectral } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';

/**
 * `tsx lint.ts FILE`: what Redocly's recommended rules and Spectral's for OpenAPI say of a document, one line each;
 * errors end it with 1.
 */
async function main(file: string): Promise<number> {
  const source = readFileSync(file, 'utf8');
  const config = await createConfig({ extends: ['recommended'] });
  const redocly = (await lintFromString({ source, config })).map(({ ruleId, severity, message, location }) => ({
    tool: 'redocly',
    rule: ruleId,
    isError: severity === 'error',
    message,
    at: location[0]?.pointer ?? '',
  }));
  const spectral = new Spectral();
  spectral.setRuleset({ extends: [[oas as object, 'recommended']] } as Parameters<Spectral['setRuleset']>[0]);
  const found = (await spectral.run(source)).map(({ code, severity, message, path }) => ({
    tool: 'spectral',
    rule: String(code),
    isError: Number(severity) === 0,
    message,
    at: path.join('/'),
  }));
  const all = [...redocly, ...found];
  for (const { tool, rule, isError, message, at } of all)
    process.stdout.write(`${isError ? 'error' : 'warning'} ${tool} ${rule} ${at}: ${message}\n`);
  return all.some(({ isError }) => isError) ? 1 : 0;
}

main(process.argv[2] ?? '').then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
