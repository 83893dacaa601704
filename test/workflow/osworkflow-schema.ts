import { SaxesParser } from 'saxes';

/**
 * What OSWorkflow's DTD 2.8 allows, as far as Jira's files go, written from its documentation: for each element its
 * children in order with how often they may stand there, and its attributes.
 */
type Often = '1' | '?' | '*' | '+';
type Attribute = 'required' | 'optional' | readonly string[];
interface ElementRule {
  /** A list: these children in this order. `any of`: these in any order, at least one. `text`: characters only. */
  readonly content: readonly (readonly [string, Often])[] | { readonly anyOf: readonly string[] } | 'text';
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

const YES_NO = ['true', 'false', 'yes', 'no'] as const;
const CLASSED = {
  content: [['arg', '*']],
  attributes: { type: 'required', id: 'optional', name: 'optional' },
} as const satisfies ElementRule;
const RESULT = {
  id: 'optional',
  'old-status': 'optional',
  status: 'optional',
  step: 'optional',
  owner: 'optional',
  split: 'optional',
  join: 'optional',
  'due-date': 'optional',
  'display-name': 'optional',
} as const;
const RULES_OF_RESULT = [
  ['validators', '?'],
  ['pre-functions', '?'],
  ['post-functions', '?'],
] as const;

const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  workflow: {
    content: [
      ['meta', '*'],
      ['registers', '?'],
      ['trigger-functions', '?'],
      ['global-conditions', '?'],
      ['initial-actions', '1'],
      ['global-actions', '?'],
      ['common-actions', '?'],
      ['steps', '1'],
      ['splits', '?'],
      ['joins', '?'],
    ],
  },
  meta: { content: 'text', attributes: { name: 'required' } },
  registers: { content: [['register', '+']] },
  register: { content: [['arg', '*']], attributes: { type: 'required', 'variable-name': 'required', id: 'optional' } },
  'trigger-functions': { content: [['trigger-function', '+']] },
  'trigger-function': { content: [['function', '1']], attributes: { id: 'required' } },
  'global-conditions': { content: [['conditions', '1']] },
  'initial-actions': { content: [['action', '+']] },
  'global-actions': { content: [['action', '+']] },
  'common-actions': { content: [['action', '+']] },
  action: {
    content: [
      ['meta', '*'],
      ['restrict-to', '?'],
      ['validators', '?'],
      ['pre-functions', '?'],
      ['results', '1'],
      ['post-functions', '?'],
    ],
    attributes: { id: 'required', name: 'required', view: 'optional', auto: YES_NO, finish: YES_NO },
  },
  'restrict-to': { content: [['conditions', '1']] },
  conditions: { content: { anyOf: ['condition', 'conditions'] }, attributes: { type: ['AND', 'OR'] } },
  condition: { ...CLASSED, attributes: { ...CLASSED.attributes, negate: YES_NO } },
  arg: { content: 'text', attributes: { name: 'required' } },
  validators: { content: [['validator', '+']] },
  validator: CLASSED,
  'pre-functions': { content: [['function', '+']] },
  'post-functions': { content: [['function', '+']] },
  function: CLASSED,
  results: {
    content: [
      ['result', '*'],
      ['unconditional-result', '1'],
    ],
  },
  result: { content: [['conditions', '1'], ...RULES_OF_RESULT], attributes: RESULT },
  'unconditional-result': { content: RULES_OF_RESULT, attributes: RESULT },
  steps: { content: [['step', '+']] },
  step: {
    content: [
      ['meta', '*'],
      ['pre-functions', '?'],
      ['external-permissions', '?'],
      ['actions', '?'],
      ['post-functions', '?'],
    ],
    attributes: { id: 'required', name: 'required' },
  },
  'external-permissions': { content: [['permission', '+']] },
  permission: { content: [['restrict-to', '1']], attributes: { name: 'required', id: 'optional' } },
  actions: {
    content: [
      ['common-action', '*'],
      ['action', '*'],
    ],
  },
  'common-action': { content: [], attributes: { id: 'required' } },
  splits: { content: [['split', '+']] },
  split: { content: [['unconditional-result', '+']], attributes: { id: 'required' } },
  joins: { content: [['join', '+']] },
  join: {
    content: [
      ['conditions', '1'],
      ['unconditional-result', '1'],
    ],
    attributes: { id: 'required' },
  },
};

interface Open {
  readonly name: string;
  readonly children: string[];
}

const MARK: Readonly<Record<Often, string>> = { '1': '', '?': '?', '*': '*', '+': '+' };

/** A content model is a regular expression over the names of the children, as every DTD is. */
const modelOf = (content: Exclude<ElementRule['content'], 'text'>): RegExp =>
  new RegExp(
    `^${'anyOf' in content ? `(?:${content.anyOf.map((name) => `${name} `).join('|')})+` : content.map(([name, often]) => `(?:${name} )${MARK[often]}`).join('')}$`,
  );

const contentProblem = ({ name, children }: Open): readonly string[] => {
  const content = ELEMENTS[name]?.content;
  if (content === undefined) return [];
  if (content === 'text')
    return children.length === 0 ? [] : [`<${name}> holds <${children[0] ?? ''}> where only text may stand`];
  return modelOf(content).test(children.map((child) => `${child} `).join(''))
    ? []
    : [`<${name}> may not hold: ${children.join(', ') || 'nothing'}`];
};

const attributeProblems = (name: string, given: Readonly<Record<string, string>>): readonly string[] => {
  const allowed = ELEMENTS[name]?.attributes ?? {};
  const missing = Object.entries(allowed)
    .filter(([attribute, rule]) => rule === 'required' && given[attribute] === undefined)
    .map(([attribute]) => `<${name}> has no ${attribute}`);
  const wrong = Object.entries(given).flatMap(([attribute, value]) => {
    const rule = Object.hasOwn(allowed, attribute) ? allowed[attribute] : undefined;
    if (rule === undefined) return [`<${name}> may not have ${attribute}`];
    return typeof rule !== 'string' && !rule.includes(value) ? [`<${name}> may not have ${attribute}="${value}"`] : [];
  });
  return [...missing, ...wrong];
};

/** How a file breaks the DTD; empty: it does not. */
export const schemaProblems = (xml: string): readonly string[] => {
  const problems: string[] = [];
  const open: Open[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => problems.push(`not well-formed: ${error.message}`));
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    parent?.children.push(name);
    if (parent === undefined && name !== 'workflow') problems.push(`the root is <${name}>`);
    if (!Object.hasOwn(ELEMENTS, name)) problems.push(`<${name}> is unknown`);
    problems.push(...attributeProblems(name, attributes));
    open.push({ name, children: [] });
  });
  parser.on('text', (text) => {
    const name = open.at(-1)?.name ?? '';
    if (text.trim() !== '' && ELEMENTS[name]?.content !== 'text')
      problems.push(`<${name}> holds the text "${text.trim().slice(0, 20)}"`);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) problems.push(...contentProblem(closed));
  });
  parser.write(xml).close();
  return problems;
};
