/** Organizations, countries and places, by phenomenon: each text with every name that must be found marked, and no other. */
export const BODIES: Readonly<Record<string, readonly string[]>> = {
  'long names with small words': [
    'The [Bank of England|o] raised its rate.',
    'She studied at the [University of Nairobi|o] for four years.',
    'The [Ministry of Foreign Affairs|o] rejected the claim.',
    'A report by the [National Institute of Standards and Technology|o] said so.',
  ],
  acronyms: [
    'The [World Health Organization|o] ([WHO|o]) warned on Friday; the [WHO|o] gave no figures.',
    'Officials of the [FBI|o] and the [CIA|o] met.',
    '[NATO|o] and the [EU|o] agreed.',
  ],
  'companies and newspapers': [
    'Shares of [Microsoft|o] fell, [Reuters|o] reported.',
    'The anchor of [Fox News|o] said nothing.',
    'He told the [New York Times|o] that he would sue [Google|o].',
    '[Harlow Systems Inc.|o] hired forty people.',
  ],
  'parliaments, courts and parties': [
    'The [Supreme Court|o] heard the case, and the [Senate|o] waited.',
    'The [Labour Party|o] lost to the [Conservative Party|o].',
  ],
  'countries and places': [
    'Talks in [Geneva|l] between [Iran|c] and [France|c] went on.',
    'She flew from [Kenya|c] to [Brazil|c] by way of [Lisbon|l].',
  ],
};
