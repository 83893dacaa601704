import type { Loss, Losses } from './loss';
import type { Message } from '../shared/message';
import { says } from './write-xml-says';
import { xmlCharacters } from './xml-text';

/**
 * Texts on their way into the XML of one status or transition; what XML cannot carry is told as a loss of that place.
 */
export class XmlWords {
  constructor(
    private readonly where: Message,
    private readonly losses: Losses,
  ) {}

  lose(kind: Loss['kind'], what: Message): void {
    this.losses.tell(kind, this.where, what);
  }

  /** For attributes, which keep every blank. */
  attribute(value: string, called: Message): string {
    const kept = xmlCharacters(value);
    if (kept !== value) this.lose('text', says.characters({ text: called }));
    return kept;
  }

  /** For text between tags: Jira's exports pad it with line breaks, so whoever reads it cuts the blanks around it. */
  text(value: string, called: Message): string {
    const kept = this.attribute(value, called);
    if (kept !== kept.trim()) this.lose('text', says.blanks({ text: called }));
    return kept;
  }
}
