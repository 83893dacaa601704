import { SaxesParser } from 'saxes';
import { says } from './workflow-file-says';
import { WorkflowFileError } from './workflow-file-error';

/** One XML element with its text; enough of a tree for OSWorkflow. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All character data directly inside, CDATA included. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: OpenElement[];
  text: string;
}

const DEEPEST = 64;
const MOST_ELEMENTS = 500_000;

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 160);

const refuseEntities = (doctype: string): void => {
  if (/<!ENTITY/i.test(doctype)) {
    throw new WorkflowFileError(says.entities);
  }
};

class TreeBuilder {
  root: OpenElement | null = null;
  private readonly open: OpenElement[] = [];
  private count = 0;

  enter(name: string, attributes: Readonly<Record<string, string>>): void {
    this.count += 1;
    if (this.open.length >= DEEPEST) throw new WorkflowFileError(says.tooDeep({ most: DEEPEST }));
    if (this.count > MOST_ELEMENTS) throw new WorkflowFileError(says.tooManyElements({ most: MOST_ELEMENTS }));
    const element: OpenElement = { name, attributes, children: [], text: '' };
    this.open.at(-1)?.children.push(element);
    this.root ??= element;
    this.open.push(element);
  }

  leave(): void {
    this.open.pop();
  }

  addText(text: string): void {
    const current = this.open.at(-1);
    if (current) current.text += text;
  }
}

/**
 * Reads XML into a tree. Only the five predefined and the numeric character references are expanded; a DOCTYPE is
 * tolerated, never fetched, and refused when it declares entities. Blank lines before the declaration are tolerated,
 * as Jira's own export page writes them.
 * @throws WorkflowFileError when the text is not well-formed or looks hostile.
 */
export const parseXml = (text: string): XmlElement => {
  const tree = new TreeBuilder();
  const parser = new SaxesParser();
  parser.on('doctype', refuseEntities);
  parser.on('opentag', (tag) => tree.enter(tag.name, { ...tag.attributes }));
  parser.on('closetag', () => tree.leave());
  parser.on('text', (value) => tree.addText(value));
  parser.on('cdata', (value) => tree.addText(value));
  parser.on('error', (error) => {
    throw new WorkflowFileError(says.badXml({ detail: oneLine(error) }));
  });
  parser.write(text.replace(/^[\uFEFF\s]+/, '')).close();
  if (tree.root === null) throw new WorkflowFileError(says.noElement);
  return tree.root;
};
