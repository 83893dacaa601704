/** What stands in a form, in reading order. */
type Block = { readonly kind: 'question'; readonly id: string } | { readonly kind: 'text'; readonly text: string };

/** One part of a form; the main area has no section. */
export interface FormPart {
  readonly sectionId: string | null;
  readonly blocks: readonly Block[];
}

/**
 * The parts of a form. The first document is the main area; the others belong to the sections by rising id, or, where
 * there are more documents than sections, to the section whose id is the place of the document. null: sections and
 * documents do not fit together.
 */
export const partsOf = (layout: readonly unknown[], sectionIds: readonly string[]): readonly FormPart[] | null => {
  const sorted = [...sectionIds].sort((a, b) => Number(a) - Number(b));
  const isOneEach = layout.length === sorted.length + 1;
  if (!isOneEach && sorted.some((id) => !(Number(id) > 0 && Number(id) < layout.length))) return null;
  const known = new Set(sorted);
  return layout.map((document, place) => {
    const id = isOneEach ? (sorted[place - 1] ?? null) : String(place);
    return { sectionId: place > 0 && id !== null && known.has(id) ? id : null, blocks: blocksOf(document) };
  });
};

interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: unknown;
  readonly content?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = (node: unknown): readonly unknown[] =>
  isNode(node) && Array.isArray(node.content) ? (node.content as readonly unknown[]) : [];

/** Number of the question that an extension of the form shows. */
const questionOf = (node: Node): string | null => {
  if (node.type !== 'extension' || !isNode(node.attrs)) return null;
  const { extensionKey, parameters } = node.attrs as { readonly extensionKey?: unknown; readonly parameters?: unknown };
  const id =
    extensionKey === 'question' && isNode(parameters) ? (parameters as { readonly id?: unknown }).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
};

const blocksOf = (node: unknown): readonly Block[] => {
  if (!isNode(node)) return [];
  const id = questionOf(node);
  if (id !== null) return [{ kind: 'question', id }];
  if (HOLDERS.includes(String(node.type)) || holdsQuestion(node)) return childrenOf(node).flatMap(blocksOf);
  const text = textOf(node).trim();
  return text === '' ? [] : [{ kind: 'text', text }];
};

const HOLDERS: readonly string[] = ['doc', 'layoutSection', 'layoutColumn'];
const holdsQuestion = (node: unknown): boolean =>
  childrenOf(node).some((child) => isNode(child) && (questionOf(child) !== null || holdsQuestion(child)));

const LINES: readonly string[] = ['paragraph', 'heading', 'listItem', 'tableRow', 'hardBreak'];
const textOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  const own = typeof node.text === 'string' ? node.text : '';
  return own + childrenOf(node).map(textOf).join('') + (LINES.includes(String(node.type)) ? '\n' : '');
};
