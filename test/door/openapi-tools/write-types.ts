import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../../../src/bot-api/openapi';
import { ALL_ROUTES } from '../../../src/door/routes/routes';

/**
 * `tsx write-types.ts [FILE]`: what openapi-typescript makes of the document, beside the client that is written against
 * it.
 */
async function main(file: string): Promise<void> {
  const document = JSON.parse(JSON.stringify(openApiDocument(ALL_ROUTES, 'https://door.example/public/1'))) as object;
  const ast = await openapiTypescript(document as Parameters<typeof openapiTypescript>[0]);
  writeFileSync(file, `/* Written by write-types.ts. */\n${astToString(ast)}`);
}

main(process.argv[2] ?? join(__dirname, 'generated.ts')).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
