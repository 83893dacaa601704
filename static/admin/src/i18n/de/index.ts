import type { Parts } from '../rooms';

/** Each part is a chunk of the build. */
export const german: Parts = {
  first: async () => (await import('./first')).first,
  rooms: {
    report: async () => (await import('./rooms/report')).reportRoom,
    plans: async () => (await import('./rooms/plans')).plansRoom,
    customers: async () => (await import('./rooms/customers')).customersRoom,
    'bot-access': async () => (await import('./rooms/bot-access')).botAccessRoom,
    rehearsal: async () => (await import('./rooms/rehearsal')).rehearsalRoom,
    'hand-over': async () => (await import('./rooms/hand-over')).handOverRoom,
    activity: async () => (await import('./rooms/activity')).activityRoom,
  },
};
