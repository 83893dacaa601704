import { hidingSays } from './articles/hiding-reasons';
import { callSays } from './call-says';
import { gapSays } from './forms/says';

/** What the page shows of what bots are served. */
export const botApiSays = { 'bot-calls': callSays, 'form-gaps': gapSays, 'hiding-reasons': hidingSays };
