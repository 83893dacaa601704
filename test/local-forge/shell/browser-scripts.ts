import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A script of the shell or of the frame, bundled for the browser. */
export function browserScript(name: 'shell' | 'frame-bridge'): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'browser', `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

const themes = ['light', 'dark', 'spacing', 'typography', 'shape'] as const;

/** The design tokens that Jira puts into a page which enables theming, as one style sheet. */
export function themeSheet(): string {
  const load = createRequire(__filename);
  return themes
    .map(
      (name) =>
        (load(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`) as { readonly default: string })
          .default,
    )
    .join('\n');
}
