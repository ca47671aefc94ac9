import type { PredicateGroup } from './relationVerbs.ts';

/**
 * Nouns that name a relation: their possessor, demonym or `by` phrase holds it ("Russia's invasion", "British criticism"), a
 * complement with the preposition bears it. They also lend their sign to the verb they are the object of ("imposed
 * sanctions on", "lifted the ban on"). Written for this project.
 */
export const RELATION_NOUNS: readonly PredicateGroup[] = [
  {
    sign: 1,
    weight: 0.9,
    basis: 'said',
    slots: ['for', 'of', 'to'],
    words:
      'support backing endorsement praise admiration sympathy enthusiasm respect approval love affection gratitude thanks appreciation advocacy solidarity defense defence preference applause fondness compassion tribute side',
  },
  {
    sign: 1,
    weight: 0.9,
    basis: 'said',
    slots: ['in', 'to', 'for'],
    words: 'confidence trust faith loyalty commitment devotion allegiance',
  },
  { sign: 1, weight: 0.9, basis: 'said', slots: ['to'], words: 'apology congratulations condolences' },
  {
    sign: 1,
    weight: 0.9,
    basis: 'did',
    slots: ['to', 'for'],
    words:
      'aid assistance help donation contribution loan grant visit concession relief money weapon weaponry arms ammunition tank missile jet rifle ' +
      'artillery vaccine fuel shipment supply doctor medic rescuer rice wheat grain ton tonne blanket tent equipment fund visa ventilator asylum medicine food troop peacekeeper permission access admittance admission entry immunity amnesty expertise',
  },
  {
    sign: 1,
    weight: 0.8,
    basis: 'did',
    slots: ['with', 'between', 'to'],
    words:
      'alliance partnership cooperation collaboration friendship agreement deal treaty pact accord truce ceasefire consensus memorandum exercise expertise',
  },
  {
    sign: 1,
    weight: 0.4,
    basis: 'did',
    slots: ['in', 'to'],
    abroad: 0.8,
    isGoverned: true,
    words: 'embassy consulate mission',
  },
  {
    sign: -1,
    weight: 0.8,
    basis: 'did',
    slots: ['between'],
    words: 'war fighting clash battle conflict dispute feud rivalry hostilities skirmish firefight quarrel row',
  },
  {
    sign: 1,
    weight: 0.1,
    basis: 'did',
    slots: ['with', 'between', 'to'],
    abroad: 0.8,
    words: 'ties relation relationship contact',
  },
  {
    sign: 1,
    weight: 0.4,
    basis: 'did',
    slots: ['with', 'between', 'to'],
    abroad: 0.8,
    words: 'meeting talk summit dialogue negotiation understanding handshake formula mediation visit',
  },
  {
    sign: -1,
    weight: 1,
    basis: 'said',
    slots: ['of', 'against', 'toward', 'for', 'at', 'to', 'on', 'over', 'about', 'with'],
    words:
      'criticism condemnation denunciation opposition hatred contempt scorn disdain hostility anger rebuke outrage resentment animosity antipathy disapproval objection skepticism scepticism distrust mistrust ridicule mockery fury insult slur tirade rant diatribe rejection dissent dissatisfaction retribution revenge frustration dismay disappointment',
  },
  {
    sign: -1,
    weight: 1,
    basis: 'said',
    slots: ['against', 'to', 'at', 'on', 'over', 'about'],
    only: 'actor',
    words: 'complaint accusation allegation threat ultimatum warning reminder caution alarm concern worry doubt',
  },
  { sign: -1, weight: 0.85, basis: 'said', slots: ['obj'], only: 'actor', words: 'demand' },
  {
    sign: -1,
    weight: 0.9,
    basis: 'said',
    slots: ['of'],
    only: 'actor',
    words: 'resignation removal ouster dismissal overthrow downfall',
  },
  {
    sign: -1,
    weight: 1,
    basis: 'did',
    slots: ['of', 'against', 'on', 'in', 'with', 'over', 'into', 'at', 'to'],
    words:
      'attack invasion war warfare assault aggression bombing strike airstrike sanction embargo blockade crackdown siege raid incursion annexation occupation lawsuit suit impeachment prosecution arrest detention killing murder assassination persecution boycott retaliation offensive counteroffensive campaign protest demonstration rally uprising coup rebellion hostilities battle struggle fight feud clash conflict tariff ban curfew emergency siege veto restriction curb military_action threat bombardment shelling fire missile coercion punishment abuse torture indictment charge',
  },
];

/** Nouns for someone who holds a stance toward their complement or possessor ("critic of", "Moscow's ally"). */
export const RELATION_PERSONS: readonly PredicateGroup[] = [
  {
    sign: 1,
    weight: 0.9,
    basis: 'described',
    slots: ['of', 'for', 'to'],
    words:
      'supporter backer ally friend fan admirer advocate defender champion proponent loyalist partner follower donor sponsor booster',
  },
  {
    sign: -1,
    weight: 0.9,
    basis: 'described',
    slots: ['of', 'to'],
    words: 'critic opponent enemy foe rival adversary detractor skeptic sceptic challenger nemesis antagonist',
  },
];
