/** What is set for an hour around one article, and what bounds it. */
export type Plans = {
  /** When the pinned text goes out: a first publication, or the update of a live story. */
  scheduledAt: Date | null;
  /** The planned update moves "Mis à jour". */
  isSubstantive: boolean;
  withdrawalAt: Date | null;
  withdrawalNotice: string | null;
  embargoedUntil: Date | null;
  /** How late the last planned act came, in milliseconds. */
  lateMs: number | null;
};

/** The same, as a page hands it to a browser: instants in ISO 8601. */
export type SentPlans = {
  [Name in keyof Plans]: Plans[Name] extends Date | null ? string | null : Plans[Name];
};

const toText = (instant: Date | null): string | null => instant?.toISOString() ?? null;
const toDate = (text: string | null): Date | null => (text === null ? null : new Date(text));

export const toPlans = (sent: SentPlans): Plans => ({
  ...sent,
  scheduledAt: toDate(sent.scheduledAt),
  withdrawalAt: toDate(sent.withdrawalAt),
  embargoedUntil: toDate(sent.embargoedUntil),
});

export const sendPlans = (plans: Plans): SentPlans => ({
  ...plans,
  scheduledAt: toText(plans.scheduledAt),
  withdrawalAt: toText(plans.withdrawalAt),
  embargoedUntil: toText(plans.embargoedUntil),
});

/** A text that goes out by hand makes the planned one void, and no delay is said of it. */
export const afterPublishing = (plans: Plans): Plans => ({
  ...plans,
  scheduledAt: null,
  isSubstantive: false,
  lateMs: null,
});

/** A withdrawal makes everything that was planned void. */
export const afterWithdrawing = (plans: Plans): Plans => ({
  ...afterPublishing(plans),
  withdrawalAt: null,
  withdrawalNotice: null,
});
