/** Every figure that bounds what somebody may ask, in one place. */

/** `points` asks in a window of `seconds`; the window starts with the first. */
export type Limit = { points: number; seconds: number };

export const limits = {
  /** Wrong passwords for one account from unknown devices. Never more than 15 minutes: nobody is locked out. */
  signInAccount: { points: 10, seconds: 15 * 60 },
  /** Wrong passwords from one device that has signed in to that account before. */
  signInDevice: { points: 10, seconds: 15 * 60 },
  /** Wrong passwords from one address (IPv4 /32, IPv6 /64), whatever the account. */
  signInAddress: { points: 50, seconds: 15 * 60 },
  /** Accounts asked for from one address. */
  signUpAddress: { points: 30, seconds: 60 * 60 },
  /** Mails that one address of theirs is sent for the asking (sign-up, links): nobody floods a mailbox. */
  accountMail: { points: 5, seconds: 15 * 60 },
  /** The same, asked for from one network address for whatever account. */
  accountMailAddress: { points: 30, seconds: 15 * 60 },
  /** Wrong passwords on the confirmation of one sign-up. */
  signUpPassword: { points: 10, seconds: 15 * 60 },
  /** Wrong codes of one account's second factor. */
  secondFactor: { points: 10, seconds: 15 * 60 },
  /** Forms of the account: first access, sessions. */
  accountWrite: { points: 60, seconds: 10 * 60 },
  /** The desk's actions of one person; an autosave every two seconds stays far below. */
  deskWrite: { points: 600, seconds: 60 },
  /** Windows of one person that say which story they have open: every five seconds, and at each change of block. */
  deskPresence: { points: 1_200, seconds: 60 },
  /** Writes of one API caller. */
  apiWrite: { points: 600, seconds: 60 },
  /** Parts of files that one person sends: 5 MiB each, twenty files of 50 MB within a minute. */
  uploadPart: { points: 1_200, seconds: 60 },
  /** Files of creatives that one person sends: each is read in a process of its own. */
  creativeFile: { points: 120, seconds: 10 * 60 },
  /** Errors that readers tell of, from one address. */
  readerReport: { points: 10, seconds: 60 * 60 },
  /** Advertisements reported from one address. */
  adComplaint: { points: 10, seconds: 60 * 60 },
  /** Comments reported from one address. */
  commentReport: { points: 20, seconds: 60 * 60 },
  /** Texts typed under an article that wait to be posted, from one address. */
  keptComment: { points: 60, seconds: 10 * 60 },
  /** Choices about cookies that one address tells of: a school's worth of readers. */
  consentProof: { points: 60, seconds: 10 * 60 },
  /** Searches from one address, as pages: far more than a person reads. */
  search: { points: 120, seconds: 60 },
  /** Subscriptions to feeds that programs at one address ask for: an aggregator renews hundreds in one go. */
  webSub: { points: 600, seconds: 10 * 60 },
  /** Reads that cost a search or a preview. */
  apiRead: { points: 1_200, seconds: 60 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/**
 * What one address (IPv4 /32, IPv6 /64) may tell of reading: so much at once, then so much an hour. Counted by each
 * process in its memory, so several of them allow as many times more. The second bounds what one address can do for
 * one article, whatever browsers it says it is.
 */
export const beaconLimits = {
  address: { atOnce: 120, anHour: 7_200 },
  article: { atOnce: 60, anHour: 240 },
} as const;

/** The same for what pages tell of advertisements, in calls; and for one house creative's clicks that count. */
export const adEventLimits = {
  address: { atOnce: 120, anHour: 7_200 },
  houseClick: { atOnce: 1, anHour: 120 },
} as const;

/**
 * Pages whose advertising one address (IPv4 /32, IPv6 /64) may ask for, counted by each process in its memory: an office
 * behind one address reads some thousands an hour; who would use up somebody's budget needs many addresses.
 */
export const adSlotLimits = {
  address: { atOnce: 240, anHour: 7_200 },
  /** Servings of one campaign to one address that are billed; what is more is counted as a program's. */
  campaign: { atOnce: 120, anHour: 1_200 },
} as const;

/** Request bodies, in bytes. */
export const bodyBytes = {
  standard: 1024 * 1024,
  /** A story: its body may count a megabyte, and JSON writes some of its characters longer. */
  article: 3 * 1024 * 1024,
  /** A part of a file on its way into the library (`uploadLimits.partBytes`). */
  uploadPart: 5 * 1024 * 1024,
  /** A picture or an archive of a creative (`creativeLimits.pictureBytes`). */
  creative: 5_000_000,
  /** A report of a comment: four thousand characters, which a form may write with six bytes each. */
  report: 64 * 1024,
  /** Sign-in and account forms. */
  account: 16 * 1024,
  /** What a page tells of its reading. */
  beacon: 512,
  /** Fifty events of advertisements, each with the token of its serving. */
  adEvents: 16 * 1024,
  /** What a page tells of a choice about cookies. */
  consentProof: 2 * 1024,
} as const;

/** Nesting of what comes in; a rich text stays under 40. */
export const mostNesting = 100;

/** Idempotency keys are honoured for a day; an unfinished one is given up after a minute (transactions end at 15 s). */
export const idempotency = { keptSeconds: 24 * 60 * 60, abandonedSeconds: 60 } as const;

/** argon2 runs at once, and those that may wait for a turn (19 MiB each while they run). */
export const passwordHashing = { atOnce: 4, waiting: 64 } as const;

/**
 * Comments written at once by one process, and those that wait: a crowd that took every connection of the database would
 * keep all others from reading.
 */
export const commentPosting = { atOnce: 4, waiting: 2_000 } as const;

/** Sessions, in seconds: whole life, staff's longest pause, how often the last visit is written, the wait for a second factor. */
export const sessionSeconds = {
  absolute: 30 * 24 * 60 * 60,
  staffIdle: 12 * 60 * 60,
  seenEvery: 60,
  /** How long a session waits for its second factor. */
  pending: 15 * 60,
} as const;

/** The link of an invitation, in seconds. */
export const invitationSeconds = 72 * 60 * 60;

/** Links of the accounts, in seconds: to confirm a sign-up, to sign in, to choose a password, to change one's address. */
export const accountLinkSeconds = {
  signUp: 48 * 60 * 60,
  signIn: 15 * 60,
  password: 60 * 60,
  emailChange: 24 * 60 * 60,
  /** What a passkey signs: between asking for it and its answer. */
  challenge: 5 * 60,
} as const;

/** The first administrator's link, in seconds. */
export const firstAccessSeconds = 48 * 60 * 60;
