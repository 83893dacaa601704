import type { Loss, Losses } from './loss';
import { xmlCharacters } from './xml-text';

/** Texts on their way into the XML of one status or transition; what XML cannot carry is told as a loss of that place. */
export class XmlWords {
  constructor(
    private readonly where: string,
    private readonly losses: Losses,
  ) {}

  lose(kind: Loss['kind'], what: string): void {
    this.losses.tell(kind, this.where, what);
  }

  /** For attributes, which keep every blank. */
  attribute(value: string, called: string): string {
    const kept = xmlCharacters(value);
    if (kept !== value) this.lose('text', `In ${called} characters that XML has no room for are replaced by \uFFFD.`);
    return kept;
  }

  /** For text between tags: Jira's exports pad it with line breaks, so whoever reads it cuts the blanks around it. */
  text(value: string, called: string): string {
    const kept = this.attribute(value, called);
    if (kept !== kept.trim()) this.lose('text', `The blanks around ${called} are cut by whoever reads the file.`);
    return kept;
  }
}
