type Json = Record<string, unknown>;

interface KnownError {
  file: 'jira' | 'jsm' | 'forms';
  /** Where in the file, from the root. */
  at: readonly string[];
  /** What the member becomes; undefined removes it. */
  becomes: unknown;
  source: string;
}

/** Where Atlassian's own file contradicts its documentation or its live answers. Each line says how we know. */
export const KNOWN_SPEC_ERRORS: readonly KnownError[] = [
  {
    file: 'jira',
    at: ['components', 'schemas', 'PermissionHolder', 'additionalProperties'],
    becomes: undefined,
    source:
      'The text of "Get all permission schemes" (section Holder object) shows the expanded user, group, ' +
      'projectRole and field inside the holder.',
  },
  {
    file: 'jsm',
    at: ['components', 'schemas', 'JsonNode'],
    becomes: { type: 'object' },
    source:
      'It lists members of the Java class JsonNode; the one member that is of it, `adf` of a form answer, is ' +
      'described as Atlassian Document Format.',
  },
];

/** Corrects the file in place, and turns OpenAPI 3.0's `nullable` into a type that JSON Schema knows. */
export const correctKnownErrors = (file: KnownError['file'], spec: Json): void => {
  for (const error of KNOWN_SPEC_ERRORS.filter((candidate) => candidate.file === file)) correct(spec, error);
  allowNull(spec);
};

const correct = (spec: Json, error: KnownError): void => {
  const path = [...error.at];
  const last = path.pop() ?? '';
  const holder = path.reduce<Json | undefined>((node, name) => node?.[name] as Json | undefined, spec);
  if (!holder) return;
  if (error.becomes === undefined) delete holder[last];
  else holder[last] = error.becomes;
};

const allowNull = (node: unknown): void => {
  if (typeof node !== 'object' || node === null) return;
  const record = node as Json;
  if (record.nullable === true && typeof record.type === 'string') {
    record.type = [record.type, 'null'];
    if (Array.isArray(record.enum)) record.enum = [...record.enum, null];
  }
  for (const child of Object.values(record)) allowNull(child);
};
