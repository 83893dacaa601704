import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const functionRef = z.object({ key: z.string(), function: z.string() });
/** Words, or the place of words in the files of `translations`. */
const title = z.union([z.string(), z.object({ i18n: z.string() })]);
const page = z.object({ title, route: z.string() });
const uiModule = z.object({
  key: z.string(),
  title,
  resource: z.string(),
  resolver: z.object({ function: z.string() }).optional(),
  pages: z.array(page).default([]),
  useAsConfig: z.boolean().default(false),
  useAsGetStarted: z.boolean().default(false),
});
const entity = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.object({ type: z.string() })),
  indexes: z
    .array(
      z.object({
        name: z.string(),
        partition: z.array(z.string()).default([]),
        range: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});
const trigger = functionRef.extend({
  events: z.array(z.string()),
  filter: z.object({ ignoreSelf: z.boolean().default(false) }).optional(),
});

/** A list, or a map that tells which scopes a consumer may use as a person who is not there. */
const scopes = z.union([
  z.array(z.string()),
  z.record(z.string(), z.object({ allowImpersonation: z.boolean().default(false) })),
]);
const permissions = z
  .object({
    scopes,
    content: z.object({ scripts: z.array(z.string()).optional(), styles: z.array(z.string()).optional() }).default({}),
    external: z.object({ fetch: z.object({ backend: z.array(z.string()).default([]) }).optional() }).default({}),
  })
  .transform(({ scopes: declared, ...rest }) => ({
    ...rest,
    scopes: Array.isArray(declared) ? declared : Object.keys(declared),
    offlineScopes: Array.isArray(declared)
      ? []
      : Object.entries(declared)
          .filter(([, { allowImpersonation }]) => allowImpersonation)
          .map(([scope]) => scope),
  }));

const manifestSchema = z.object({
  app: z.object({
    id: z.string(),
    storage: z.object({ entities: z.array(entity).default([]) }).default({ entities: [] }),
  }),
  permissions,
  modules: z.object({
    'jira:adminPage': z.array(uiModule).default([]),
    'jira:projectSettingsPage': z.array(uiModule).default([]),
    webtrigger: z.array(functionRef).default([]),
    trigger: z.array(trigger).default([]),
    scheduledTrigger: z
      .array(functionRef.extend({ interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) }))
      .default([]),
    consumer: z.array(functionRef.extend({ queue: z.string() })).default([]),
    preUninstall: z.array(functionRef).default([]),
    function: z.array(z.object({ key: z.string(), handler: z.string(), timeoutSeconds: z.number().optional() })),
  }),
  resources: z.array(z.object({ key: z.string(), path: z.string() })).default([]),
  translations: z
    .object({
      resources: z.array(z.object({ key: z.string(), path: z.string() })),
      fallback: z.object({ default: z.string() }),
    })
    .optional(),
});

/** The parts of manifest.yml the local platform acts on. */
export type HostManifest = z.infer<typeof manifestSchema> & { readonly folder: string };
export type EntityDefinition = z.infer<typeof entity>;
export type UiModule = z.infer<typeof uiModule> & { readonly type: 'jira:adminPage' | 'jira:projectSettingsPage' };

/**
 * Reads manifest.yml; throws where it lacks what the host needs. The full rules are Atlassian's validators (`npm run
 * check:forge`).
 */
export function readManifest(path: string): HostManifest {
  const manifest = manifestSchema.parse(parse(readFileSync(path, 'utf8')));
  return { ...manifest, folder: dirname(resolve(path)) };
}

/**
 * A title as Jira shows it to somebody: in their language where the app has it, else in the app's own.
 * @param locale as Jira says it, `de_DE`
 */
export function titleIn({ folder, translations }: HostManifest, shown: z.infer<typeof title>, locale: string): string {
  if (typeof shown === 'string') return shown;
  const language = (key: string): string => key.split(/[-_]/u)[0] ?? key;
  const files = translations?.resources ?? [];
  const file =
    files.find(({ key }) => key === locale.replace('_', '-')) ??
    files.find(({ key }) => language(key) === language(locale)) ??
    files.find(({ key }) => key === translations?.fallback.default);
  const words: unknown = file && JSON.parse(readFileSync(resolve(folder, file.path), 'utf8'));
  return z
    .string()
    .parse(
      shown.i18n.split('.').reduce<unknown>((at, name) => z.record(z.string(), z.unknown()).parse(at)[name], words),
    );
}

/** Every module that has a page, with its kind. */
export function uiModules({ modules }: HostManifest): readonly UiModule[] {
  return (['jira:adminPage', 'jira:projectSettingsPage'] as const).flatMap((type) =>
    modules[type].map((module) => ({ ...module, type })),
  );
}
