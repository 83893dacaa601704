import type { Text } from '../shared/message';
import { defineMessages } from './define-messages';

export const says = defineMessages('several', {
  sentences: ({ sentences }: { sentences: readonly string[] }) => sentences.join(' '),
});

/** Sentences one after the other. */
export const several = (sentences: readonly Text[]): Text =>
  sentences.length === 1 ? (sentences[0] ?? '') : says.sentences({ sentences });
