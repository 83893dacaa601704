import type { RoomWords, FirstWords } from './en/words';
import type { Sentences } from './speak';
import type { Sentence } from '../../../../src/messages/define-messages';
import type { View } from '../lib/views';
import { loadPart } from '../lib/load-part';

/** What comes with the views that show it: words of one feature, and what the app says in reports or plans. */
export type Room = 'report' | 'plans' | 'customers' | 'bot-access' | 'hand-over' | 'activity' | 'rehearsal';

export interface Part {
  readonly words?: Partial<RoomWords>;
  readonly says?: Sentences;
}

/** One language, in the parts it is loaded in. */
export interface Parts {
  readonly first: () => Promise<Part & { readonly words: FirstWords }>;
  /** null: the language needs nothing for it. */
  readonly rooms: { readonly [R in Room]: (() => Promise<Part>) | null };
}

const ROOMS_OF: { readonly [V in View]: readonly Room[] } = {
  home: ['report'],
  projects: ['report'],
  'first-run': ['report'],
  overview: ['report'],
  findings: ['report'],
  report: ['report'],
  fixes: ['report', 'plans'],
  workflow: ['report', 'plans'],
  skills: ['report', 'plans'],
  bots: ['report'],
  'test-project': ['report', 'plans'],
  customers: ['report', 'customers'],
  'hand-over': ['report', 'bot-access', 'hand-over'],
  activity: ['report', 'plans', 'activity'],
  'bot-access': ['report', 'bot-access'],
  setup: ['report'],
  rehearsal: ['report', 'rehearsal'],
};

/** What is loaded of a language, beside its first part. */
export interface OpenRooms {
  readonly has: (view: View) => boolean;
  /** @throws PartMissing when a chunk of the build cannot be loaded */
  readonly bring: (view: View) => Promise<void>;
  /** Words that came with a view that was brought. */
  readonly wordsOf: <K extends keyof RoomWords>(feature: K) => RoomWords[K];
}

/** @param sentences grows with what the rooms bring */
export function openRooms(rooms: Parts['rooms'], sentences: Map<string, Sentence>): OpenRooms {
  const here = new Set(Object.entries(rooms).flatMap(([room, load]) => (load === null ? [room] : [])));
  const words: Partial<RoomWords> = {};
  const open = async (room: Room): Promise<void> => {
    const load = rooms[room];
    if (load === null || here.has(room)) return;
    const part = await loadPart(load);
    Object.assign(words, part.words);
    part.says?.forEach((sentence, id) => sentences.set(id, sentence));
    here.add(room);
  };
  return {
    has: (view) => ROOMS_OF[view].every((room) => here.has(room)),
    bring: async (view) => {
      await Promise.all(ROOMS_OF[view].map(open));
    },
    wordsOf: (feature) => {
      const own = words[feature];
      if (own === undefined) throw new Error(`The words of ${feature} come with its view.`);
      return own;
    },
  };
}
