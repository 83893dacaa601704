import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getFileInfo, resolveConfig } from 'prettier';
import { sourceTexts } from './source-tree';
import { withWrappedComments } from './wrap-comments';
import { withWrappedStrings } from './wrap-strings';

const isOnlyAsked = process.argv.includes('--check');

/**
 * Wraps comments and strings, which Prettier leaves as they are, in the files that it formats: `npm run format`.
 * With `--check` it only says which files have some to wrap.
 */
async function main(): Promise<void> {
  const ignorePath = join(__dirname, '../.prettierignore');
  const width = (await resolveConfig(__filename))?.printWidth;
  if (width === undefined) throw new Error('Prettier is told no width.');
  const files = ['src', 'static/admin/src', 'test', 'tools'].flatMap(sourceTexts);
  for (const { path, text } of files.filter((file) => file.text.split('\n').some((line) => line.length > width))) {
    const file = join(__dirname, '..', path);
    if ((await getFileInfo(file, { ignorePath })).ignored) continue;
    const wrapped = withWrappedStrings(path, withWrappedComments(path, text, width), width);
    if (wrapped === text) continue;
    if (!isOnlyAsked) writeFileSync(file, wrapped);
    else {
      console.error(`${path} has a comment or a string to wrap: npm run format`);
      process.exitCode = 1;
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
