/**
 * The cookie that scripts of kept pages may read: that somebody is signed in, and whether they are of the newsroom, as
 * it was when they signed in. Not a secret, and believed by nothing that matters.
 */
export const sessionHint = { cookie: 'nouvelles-connecte', reader: '1', staff: 'redaction' } as const;
