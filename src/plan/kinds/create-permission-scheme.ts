import { z } from 'zod';
import type { Message } from '../../shared/message';
import { defineKind, unseen } from './kind';
import { key, mark, name } from './parts';

const holder = z.object({ type: z.string(), value: z.string().optional() });
const grant = z.object({ permission: z.string(), holder });
const schema = z.object({
  kind: z.literal('create-permission-scheme'),
  key,
  name,
  mark,
  copyOf: z.string(),
  copied: z.array(grant),
  grants: z.array(grant),
});
type Step = z.infer<typeof schema>;

/**
 * A copy of a permission scheme with these grants. Inspect: the scheme of this name; before = none and the grants of
 * `copyOf` still equal `copied`; after = one with the mark and `grants`. Made: `{id}`. Inverse: `DELETE
 * /permissionscheme/{id}`. What its grants allow is foreseen grant by grant, while the plan is made.
 */
export const createPermissionScheme = defineKind({
  schema,
  rank: 11,
  changes: {
    'copy-permission-scheme': { effect: 'add' },
    'grant-permission': { effect: 'add' },
    'revoke-permission': { effect: 'remove' },
  },
  group: 'permissions',
  needs: 'site',
  foresee: unseen,
  people: null,
});

/** A plan makes one permission scheme at most, with all grants it adds and takes away. */
export const PERMISSION_SCHEME_STEP = 'create-permission-scheme';

/** The scheme as an admin sees it and the step that makes it, whatever it is made for. */
export const copyOfPermissionScheme = (
  scheme: { readonly id: string; readonly name: string },
  copy: Pick<Step, 'name' | 'copied' | 'grants'>,
  sentence: Message,
) => ({
  kind: 'copy-permission-scheme' as const,
  target: { type: 'permission-scheme' as const, id: scheme.id, name: scheme.name },
  before: null,
  after: copy.name,
  sentence,
  step: {
    kind: 'create-permission-scheme' as const,
    key: PERMISSION_SCHEME_STEP,
    mark: '',
    copyOf: scheme.id,
    ...copy,
  },
});
