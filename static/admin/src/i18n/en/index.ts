import type { Parts } from '../rooms';

/** What the app says is English already, so the rooms of its sentences are empty. */
export const english: Parts = {
  first: async () => ({ words: (await import('./words')).en }),
  rooms: {
    report: null,
    plans: null,
    customers: async () => (await import('./rooms/customers')).customersRoom,
    'bot-access': async () => (await import('./rooms/bot-access')).botAccessRoom,
    rehearsal: async () => (await import('./rooms/rehearsal')).rehearsalRoom,
    'hand-over': async () => (await import('./rooms/hand-over')).handOverRoom,
    activity: async () => (await import('./rooms/activity')).activityRoom,
  },
};
