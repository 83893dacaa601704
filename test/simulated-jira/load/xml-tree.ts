import { SaxesParser } from 'saxes';

/** An element with its text (its own, children's not included). */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

/**
 * Reads XML into a tree. Leading blank lines before the declaration are dropped: real exports have them. @throws Error
 * on malformed XML.
 */
export const readXml = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  const top = (): Element => open[open.length - 1] ?? root;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    top().children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    top().text += text;
  });
  parser.on('cdata', (text) => {
    top().text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml.replace(/^[\uFEFF\s]+/, '')).close();
  return root;
};

export const all = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((candidate) => candidate.name === name);
/** The first element of that name anywhere below. */
export const find = (element: Element, name: string): Element | undefined =>
  child(element, name) ?? element.children.map((inner) => find(inner, name)).find((found) => found !== undefined);
export const meta = (element: Element, name: string): string | undefined =>
  all(element, 'meta')
    .find((candidate) => candidate.attributes.name === name)
    ?.text.trim();
export const args = (element: Element): Record<string, string> =>
  Object.fromEntries(all(element, 'arg').map((arg) => [arg.attributes.name ?? '', arg.text.trim()]));
/** All metas of an element. */
export const metas = (element: Element): Record<string, string> =>
  Object.fromEntries(all(element, 'meta').map((one) => [one.attributes.name ?? '', one.text.trim()]));
