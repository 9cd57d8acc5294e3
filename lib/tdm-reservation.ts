/**
 * The reservation of text and data mining (CPI, art. L. 122-5-3, III, second paragraph; directive 2019/790, art. 4),
 * said as the TDM Reservation Protocol says it. Null where nothing is reserved: nothing is said then, because a 0 would
 * give away more than the law does.
 */
export type TdmReservation = { policyUrl: string | null } | null;

/** What a setting amounts to; the address of the conditions is brought to the form that a header may hold. */
export const toTdmReservation = (choice: string | null, policy: string | null): TdmReservation =>
  choice === 'reserved'
    ? { policyUrl: policy !== null && URL.canParse(policy) ? new URL(policy).href : null }
    : null;

/** The names and values of both its HTTP headers and its `<meta>` elements, which are the same. */
export const tdmValues = (reservation: TdmReservation): Record<string, string> =>
  reservation === null
    ? {}
    : {
        'tdm-reservation': '1',
        ...(reservation.policyUrl === null ? {} : { 'tdm-policy': reservation.policyUrl }),
      };

/** `/.well-known/tdmrep.json`: one rule for everything, or none. */
export const toTdmFile = (reservation: TdmReservation): string =>
  `${JSON.stringify(reservation === null ? [] : [{ location: '/', ...tdmValues(reservation), 'tdm-reservation': 1 }])}\n`;
