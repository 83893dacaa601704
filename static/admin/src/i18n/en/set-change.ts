/** What the vendor asks for otherwise than the last audit was measured by. */
export const setChange = {
  title: (day: string, less: number, more: number) =>
    less > 0 && more === 0
      ? `Your bot’s vendor asks for less since ${day}`
      : more > 0 && less === 0
        ? `Your bot’s vendor asks for more since ${day}`
        : less > 0
          ? `Your bot’s vendor asks for other things since ${day}`
          : `The vendor’s pages were read again on ${day}`,
  less: 'It asks less of:',
  more: 'It asks more of:',
  from: (before: string, now: string) => `was “${before}”, now “${now}”`,
  verdict: (before: string, now: string) =>
    now === 'unknown'
      ? 'Run the audit again: what is newly asked for has not been looked at.'
      : before === now
        ? 'The verdict of the last audit stays as it is.'
        : now === 'go'
          ? 'By the list of today nothing blocks go-live in the last audit. Run the audit again to see it confirmed.'
          : 'By the list of today the last audit isn’t a go any more. Run the audit again.',
};
