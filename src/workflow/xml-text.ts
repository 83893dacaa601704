import type { XmlElement } from './parse-xml';

/** Everything XML 1.0 has no character for: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text as XML can carry it; what it cannot becomes U+FFFD. */
export const xmlCharacters = (text: string): string => text.replace(NOT_XML, '\uFFFD');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A reader turns a bare carriage return into a line break, and in an attribute every blank into a space. */
const escaped = (text: string, characters: RegExp): string =>
  text.replace(characters, (character) => ESCAPES[character] ?? character);

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlElement[] = [],
  text = '',
): XmlElement => ({ name, attributes, children, text });

const openTag = ({ name, attributes }: XmlElement): string =>
  [
    name,
    ...Object.entries(attributes).map(([attribute, value]) => `${attribute}="${escaped(value, /[&<>"\t\n\r]/g)}"`),
  ].join(' ');

/** The element with two spaces for each level; it has either children or text. */
export const printXml = (node: XmlElement, indent = ''): string => {
  const tag = openTag(node);
  if (node.children.length > 0)
    return `${indent}<${tag}>\n${node.children.map((child) => printXml(child, `${indent}  `)).join('')}${indent}</${node.name}>\n`;
  return node.text === ''
    ? `${indent}<${tag}/>\n`
    : `${indent}<${tag}>${escaped(node.text, /[&<>\r]/g)}</${node.name}>\n`;
};
