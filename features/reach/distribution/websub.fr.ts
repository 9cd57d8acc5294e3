/** What the hub says to whoever subscribes: plain words for whoever writes the program. */
export const websubRefusals = {
  mode: 'hub.mode\u00A0: «\u00A0subscribe\u00A0» ou «\u00A0unsubscribe\u00A0», rien d’autre.',
  topic: 'hub.topic\u00A0: l’adresse d’un flux de ce journal, telle qu’il la donne lui-même (rel="self").',
  unknownTopic: 'hub.topic\u00A0: aucun flux de ce journal n’est à cette adresse.',
  callback: 'hub.callback\u00A0: une adresse http ou https, sans identifiants ni «\u00A0#\u00A0».',
  callbackTooLong: 'hub.callback\u00A0: 2\u202F000 caractères au plus.',
  privateCallback: 'hub.callback\u00A0: une adresse publique sur un port usuel (80, 443, 8080 ou 8443).',
  ownCallback: 'hub.callback\u00A0: ce journal ne s’abonne pas à lui-même.',
  secret: 'hub.secret\u00A0: 200 octets au plus.',
  lease: 'hub.lease_seconds\u00A0: un nombre entier de secondes, plus grand que zéro.',
  tooManyOfHost: 'Trop d’abonnements pour ce serveur\u00A0: laissez-en expirer.',
  tooMany: 'Ce hub ne prend plus d’abonnement pour le moment.',
  notForm: 'Content-Type\u00A0: application/x-www-form-urlencoded.',
} as const;

/** What a subscriber is told when a subscription ends before its time (hub.reason). */
export const websubDenials = {
  gone: 'Ce flux n’existe plus à cette adresse.',
  full: 'Ce hub ne prend plus d’abonnement pour le moment.',
} as const;

/** The answer to a request that was taken. */
export const websubAnswers = {
  accepted: 'Demande reçue\u00A0: elle va être vérifiée auprès de hub.callback.',
} as const;
