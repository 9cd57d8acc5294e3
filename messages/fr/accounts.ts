import type { Role } from '#lib/actor.ts';

/** The roles as the newsroom says them. */
export const roleWords = {
  reader: 'Lecteur',
  contributor: 'Pigiste',
  journalist: 'Journaliste',
  section_editor: 'Chef de rubrique',
  editor_in_chief: 'Rédacteur en chef',
  moderator: 'Modérateur',
  ad_manager: 'Régie',
  administrator: 'Administrateur',
} as const satisfies Record<Role, string>;

/** The roles as they are typed on a command line. */
export const roleArguments = {
  reader: 'lecteur',
  contributor: 'pigiste',
  journalist: 'journaliste',
  section_editor: 'chef-de-rubrique',
  editor_in_chief: 'redacteur-en-chef',
  moderator: 'moderateur',
  ad_manager: 'regie',
  administrator: 'administrateur',
} as const satisfies Record<Role, string>;

/** Why something of the accounts is refused. */
export const accountRefusals = {
  staffOnly: 'Cette page est réservée à la rédaction.',
  administratorsOnly: 'Seul un administrateur peut gérer les comptes.',
  notWithToken: 'Cela ne se fait pas avec un jeton\u00a0: connectez-vous.',
  roleNotHeld: 'Vous ne pouvez pas donner un rôle que vous n’exercez pas.',
  unknownSection: 'Cette rubrique n’existe pas.',
  emailTaken: 'Un compte utilise déjà cette adresse.',
  signedInOnly: 'Connectez-vous d’abord.',
  administratorExists: 'Le journal a déjà un administrateur.',
} as const;

/** What is asked of a password. */
export const passwordWords = {
  tooShort: (least: number) =>
    `Au moins ${least} caractères. Une phrase que vous retenez convient très bien.`,
  asIdentity: 'Le mot de passe ne peut pas être votre nom ni votre adresse.',
} as const;

/** The name under which the journal shows what a command-line key did. */
export const serviceAccountName = (role: Role): string => `Service (${roleWords[role].toLowerCase()})`;
