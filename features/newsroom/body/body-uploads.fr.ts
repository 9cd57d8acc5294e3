/** A picture on its way from the device into a story. */
export const uploadWords = {
  pasted: 'Image collée',
  send: 'Envoyer une image de cet appareil',
  sendHelp: 'JPEG, PNG, WebP, AVIF ou GIF, 50\u00a0Mo au plus.',
  sendLead: 'Envoyer l’image d’ouverture',
  sendLeadHelp:
    'Ou déposez-la dans ce cadre, ou collez-la. JPEG, PNG, WebP, AVIF ou GIF, 50\u00a0Mo au plus.',
  of: (name: string) => `Envoi de «\u00a0${name}\u00a0»`,
  phases: {
    sending: 'envoi…',
    waiting_for_network: 'connexion perdue, l’envoi reprendra tout seul…',
    waiting_for_newspaper: 'le journal ne répond pas, l’envoi reprendra tout seul…',
    reading: 'reçu, en préparation…',
  },
  failed: 'le journal n’a pas pu le préparer. Réessayez.',
  cancel: 'Annuler l’envoi',
  again: 'Reprendre l’envoi',
  close: 'Fermer',
  arrived: 'Le fichier est prêt.',
  isDuplicate: 'Ce fichier était déjà dans la médiathèque\u00a0: le voici, avec sa légende et son crédit.',
  lookalike: 'Une image presque pareille est déjà dans la médiathèque.',
  useLookalike: 'Prendre celle-là',
} as const;
