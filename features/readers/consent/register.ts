import { consentKey, type Purpose } from '#lib/consent-choice.ts';

/**
 * Everything that the site leaves in a browser: every cookie and every storage key, for whom, on which ground, and the
 * file that sets it. /cookies is drawn from it, withdrawing an agreement deletes by it, and register.test.ts refuses
 * code that stores anything else. Its French stands in features/readers/consent/stored-things.fr.ts under the same ids. Pure.
 */
export type StoredThing = {
  id: StoredId;
  /** As the browser shows it; what varies stands in braces. Cookies carry `__Host-` before it over https (`isPrefixed`). */
  name: string;
  store: 'cookie' | 'local' | 'session';
  isPrefixed?: true;
  whose: 'reading' | 'account' | 'desk';
  /**
   * `essential`: what somebody asked for can't be done without it; `asked`: set by an explicit choice of theirs, to
   * remember it; else the purpose to which they must have agreed before.
   */
  ground: 'essential' | 'asked' | Purpose;
  madeIn: string;
};

export const storedIds = [
  'choice',
  'adViews',
  'audienceRefusal',
  'mastodonServer',
  'session',
  'signedIn',
  'device',
  'signUp',
  'keptForm',
  'recoveryCodes',
  'returnTo',
  'csrf',
  'draftJournal',
  'typography',
  'singleKeys',
] as const;
export type StoredId = (typeof storedIds)[number];

const authCookies = 'server/auth/cookies.ts';
const accountCookie = (id: StoredId, name: string): StoredThing => ({
  id,
  name,
  store: 'cookie',
  isPrefixed: true,
  whose: 'account',
  ground: 'essential',
  madeIn: authCookies,
});

export const register: readonly StoredThing[] = [
  {
    id: 'choice',
    name: consentKey,
    store: 'local',
    whose: 'reading',
    ground: 'asked',
    madeIn: 'lib/consent-choice.ts',
  },
  {
    id: 'adViews',
    name: 'pub-vues',
    store: 'local',
    whose: 'reading',
    ground: 'ad-frequency',
    madeIn: 'features/ads/delivery/seen-ads.ts',
  },
  {
    id: 'audienceRefusal',
    name: 'audience-refusee',
    store: 'local',
    whose: 'reading',
    ground: 'asked',
    madeIn: 'features/readers/audience/opt-out.ts',
  },
  {
    id: 'mastodonServer',
    name: 'mastodon-serveur',
    store: 'local',
    whose: 'reading',
    ground: 'asked',
    madeIn: 'features/newsroom/reading/site/mastodon.island.ts',
  },
  accountCookie('session', 'nouvelles-session'),
  {
    id: 'signedIn',
    name: 'nouvelles-connecte',
    store: 'cookie',
    whose: 'account',
    ground: 'essential',
    madeIn: authCookies,
  },
  accountCookie('device', 'nouvelles-appareil'),
  accountCookie('signUp', 'nouvelles-inscription'),
  accountCookie('keptForm', 'nouvelles-saisie'),
  accountCookie('recoveryCodes', 'nouvelles-secours'),
  accountCookie('returnTo', 'nouvelles-retour'),
  accountCookie('csrf', 'nouvelles-anti-csrf'),
  {
    id: 'draftJournal',
    name: 'redaction:brouillon:{article}:{fenêtre}',
    store: 'local',
    whose: 'desk',
    ground: 'essential',
    madeIn: 'features/newsroom/writing/desk/draft-journal.ts',
  },
  {
    id: 'typography',
    name: 'redaction:typographie',
    store: 'local',
    whose: 'desk',
    ground: 'asked',
    madeIn: 'features/newsroom/body/desk/typography-preference.ts',
  },
  {
    id: 'singleKeys',
    name: 'redaction:touches-de-liste-coupees',
    store: 'local',
    whose: 'desk',
    ground: 'asked',
    madeIn: 'components/ui/single-keys.ts',
  },
];

const isPurpose = (ground: StoredThing['ground']): ground is Purpose =>
  ground !== 'essential' && ground !== 'asked';

/** Keys of the local storage that go as soon as their purpose is no longer agreed to, written for the page. */
export const keysByPurpose: string = register
  .flatMap(({ name, ground }) => (isPurpose(ground) ? [`${ground}=${name}`] : []))
  .join(' ');
