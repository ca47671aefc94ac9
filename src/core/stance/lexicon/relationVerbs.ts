import type { StanceBasis } from '../../../model/annotation.ts';

/**
 * Where a predicate's target stands. `obj`: its direct object (its subject in the passive); a preposition: its complement;
 * `mutual`: the members of its plural subject toward each other; `clause`: whoever its complement clause is about.
 */
export type Slot = 'obj' | 'mutual' | 'clause' | Preposition;
export type Preposition =
  | 'about'
  | 'against'
  | 'at'
  | 'between'
  | 'by'
  | 'for'
  | 'from'
  | 'in'
  | 'into'
  | 'of'
  | 'on'
  | 'over'
  | 'to'
  | 'toward'
  | 'with';

/** Predicates that share a sign, a weight, a basis and the slots their target may stand in, the likeliest first. */
export interface PredicateGroup {
  /** 1: the holder is for the target; -1: against it. */
  readonly sign: 1 | -1;
  /** 0 to 1: how much one such sentence says. */
  readonly weight: number;
  readonly basis: StanceBasis;
  readonly slots: readonly Slot[];
  /** The weight between a country, or who acts for one, and another: there a visit or a talk is an act of state. */
  readonly abroad?: number;
  /** What else than anybody and anything the target must be: an actor ("warned Peru", not "warned residents"), or a topic. */
  readonly only?: 'actor' | 'topic';
  /** Whether a noun says it only as the object of what somebody does ("opened an embassy in"), not of whose it is. */
  readonly isGoverned?: true;
  /** Lemmas; a particle follows after `_`. */
  readonly words: string;
}

/** Verbs whose subject holds a stance toward what stands in the slot. Written for this project. */
export const RELATION_VERBS: readonly PredicateGroup[] = [
  // Words and attitudes, for.
  {
    sign: 1,
    weight: 1,
    basis: 'said',
    slots: ['obj'],
    words:
      'support back endorse defend praise applaud commend laud hail salute champion embrace congratulate thank admire respect ' +
      'honor honour cheer acclaim extol compliment exonerate vindicate favor favour advocate promote love adore revere idolize trust ' +
      'appreciate cherish tout approve second stand_behind glorify espouse eulogize',
  },
  {
    sign: 1,
    weight: 0.9,
    basis: 'said',
    slots: ['obj'],
    words:
      'welcome like prefer recommend nominate credit bless forgive uphold ratify affirm reaffirm prioritize prioritise miss facilitate uphold',
  },
  {
    sign: 1,
    weight: 0.9,
    basis: 'said',
    slots: ['obj'],
    only: 'actor',
    words: 'accept encourage reassure pardon acquit',
  },
  { sign: 1, weight: 0.8, basis: 'said', slots: ['obj'], only: 'topic', words: 'demand propose' },
  {
    sign: 1,
    weight: 0.9,
    basis: 'said',
    slots: ['with'],
    words: 'side align sympathize sympathise agree concur empathize empathise identify stand commiserate',
  },
  {
    sign: 1,
    weight: 0.9,
    basis: 'said',
    slots: ['for'],
    words: 'vote campaign stump lobby advocate root cheer rally vouch pray mourn fight',
  },
  { sign: 1, weight: 0.8, basis: 'said', slots: ['for'], words: 'call ask push press appeal argue plead' },
  { sign: 1, weight: 0.8, basis: 'said', slots: ['to'], words: 'apologize apologise defer pledge_allegiance' },
  { sign: 1, weight: 0.9, basis: 'said', slots: ['by', 'with'], words: 'stand_by stick side rally_behind' },
  { sign: 1, weight: 0.8, basis: 'said', slots: ['of'], words: 'approve dream' },
  { sign: 1, weight: 0.8, basis: 'said', slots: ['at', 'over'], words: 'marvel rejoice' },
  { sign: 1, weight: 0.8, basis: 'said', slots: ['in'], words: 'believe confide delight rejoice' },
  // Deeds, for.
  {
    sign: 1,
    weight: 0.9,
    basis: 'did',
    slots: ['obj'],
    words:
      'aid assist help arm fund finance sponsor subsidize subsidise rescue bail_out protect shield shelter befriend ally bolster ' +
      'strengthen reward provide furnish free release liberate reinstate rehabilitate recognize recognise supply equip train ' +
      'woo court unite mentor empower',
  },
  {
    sign: 1,
    weight: 0.9,
    basis: 'did',
    slots: ['with'],
    words:
      'cooperate collaborate partner ally reconcile negotiate coordinate unite team_up work_together join_forces normalize normalise settle share',
  },
  {
    sign: 1,
    weight: 0.8,
    basis: 'did',
    slots: ['with', 'mutual'],
    words: 'agree talk cooperate collaborate ally reconcile negotiate coordinate unite partner',
  },
  // Who merely meets or hosts another is not yet for them: once is too little to show, time and again is something.
  { sign: 1, weight: 0.45, basis: 'did', slots: ['with', 'mutual'], abroad: 0.6, words: 'meet' },
  { sign: 1, weight: 0.45, basis: 'did', slots: ['with'], abroad: 0.6, words: 'speak consult confer' },
  {
    sign: 1,
    weight: 0.45,
    basis: 'did',
    slots: ['obj'],
    abroad: 0.6,
    words: 'phone telephone host receive greet invite accompany',
  },
  { sign: 1, weight: 0.45, basis: 'did', slots: ['obj'], abroad: 0.6, words: 'meet visit' },
  {
    sign: 1,
    weight: 0.8,
    basis: 'did',
    slots: ['to', 'toward', 'for'],
    words: 'donate contribute lend supply extradite hand hand_over repatriate surrender submit',
  },
  { sign: 1, weight: 0.7, basis: 'did', slots: ['between'], words: 'mediate arbitrate' },
  { sign: 1, weight: 0.9, basis: 'said', slots: ['to'], words: 'concede bow yield accede consent assent acquiesce' },
  { sign: 1, weight: 0.7, basis: 'did', slots: ['for'], words: 'provide raise_money volunteer' },
  { sign: 1, weight: 0.8, basis: 'did', slots: ['toward'], words: 'give donate contribute' },
  { sign: 1, weight: 0.45, basis: 'did', slots: ['in', 'to'], abroad: 0.55, words: 'arrive travel fly' },
  // Words and attitudes, against.
  {
    sign: -1,
    weight: 1,
    basis: 'said',
    slots: ['obj'],
    words:
      'condemn criticize criticise denounce oppose blast slam lambaste lambast decry deplore berate rebuke castigate chide scold ' +
      'reprimand admonish censure deride ridicule mock insult disparage belittle vilify demonize demonise malign smear ' +
      'slander defame excoriate rip assail bash pan savage skewer scorn disdain despise hate loathe detest abhor resent ' +
      'distrust mistrust repudiate disavow denigrate lampoon taunt jeer heckle boo shame discredit impugn undercut contradict ' +
      'trash diss disrespect villainize fault hammer roast hit_out upbraid lecture disown renounce dislike protest curse call_out ' +
      'tear_into dress_down snub spurn shun fear turn_down brush_aside brush_off shrug_off wave_away castigate',
  },
  {
    sign: -1,
    weight: 0.9,
    basis: 'said',
    slots: ['obj'],
    words:
      'accuse blame reject dismiss rebuff dispute refute challenge contest question doubt grill confront counter ignore disagree downplay chastise attack deplore',
  },
  {
    sign: -1,
    weight: 0.9,
    basis: 'said',
    slots: ['obj'],
    only: 'actor',
    words: 'take_on warn threaten caution admonish summon',
  },
  { sign: -1, weight: 0.3, basis: 'said', slots: ['obj'], only: 'actor', abroad: 0.9, words: 'remind' },
  {
    sign: -1,
    weight: 0.9,
    basis: 'said',
    slots: ['against'],
    words:
      'speak speak_out rail campaign argue lobby protest demonstrate rally warn inveigh caution rant testify vote push_back fight rebel revolt hit_back lash_out urge rise_up march side appeal',
  },
  {
    sign: -1,
    weight: 0.8,
    basis: 'said',
    slots: ['at', 'on'],
    words:
      'lash_out hit_out hit_back lash fume scoff sneer jeer yell scream snap rage rail swipe fire_back bristle balk',
  },
  {
    sign: -1,
    weight: 0.8,
    basis: 'said',
    slots: ['with'],
    words: 'disagree argue quarrel clash feud spar dissent tangle squabble fall_out',
  },
  {
    sign: -1,
    weight: 0.8,
    basis: 'said',
    slots: ['about', 'over', 'of', 'at'],
    words: 'complain worry grumble despair disapprove whine protest',
  },
  { sign: -1, weight: 0.8, basis: 'said', slots: ['to'], words: 'object' },
  {
    sign: -1,
    weight: 0.8,
    basis: 'said',
    slots: ['from'],
    only: 'actor',
    words: 'distance recoil split break break_away defect secede withdraw back_away',
  },
  {
    sign: -1,
    weight: 0.85,
    basis: 'said',
    slots: ['clause', 'obj', 'of', 'from'],
    only: 'actor',
    words: 'demand order press pressure pressurize pressurise force compel coerce',
  },
  { sign: -1, weight: 0.8, basis: 'said', slots: ['with'], words: 'split break' },
  { sign: -1, weight: 0.85, basis: 'said', slots: ['clause'], only: 'actor', words: 'insist' },
  // Deeds, against.
  {
    sign: -1,
    weight: 1,
    basis: 'did',
    slots: ['obj'],
    words:
      'attack invade bomb shell assault raid besiege blockade sanction embargo expel deport boycott sue prosecute ' +
      'indict impeach arrest detain jail imprison kill murder assassinate execute shoot shoot_down wound injure stab ' +
      'torture abuse harass bully persecute oppress suppress silence censor crush topple overthrow oust unseat depose fire sack ' +
      'dismiss suspend bar thwart obstruct sabotage subvert destabilize destabilise infiltrate hack spy_on ambush ' +
      'bombard strike occupy annex seize capture abduct kidnap hijack evict exile blacklist convict fine penalize penalise punish ' +
      'sentence freeze target provoke antagonize antagonise betray deceive defraud cheat exploit defy violate charge ' +
      'purge overrule overturn disqualify restrict shut_down clash crack_down battle fight ' +
      'retaliate resist isolate ostracize ostracise rob rape slap punch poison evade intimidate menace terrorize terrorise manipulate',
  },
  {
    sign: -1,
    weight: 0.8,
    basis: 'said',
    slots: ['obj'],
    words: 'combat ban outlaw abolish scrap repeal block veto',
  },
  {
    sign: -1,
    weight: 1,
    basis: 'did',
    slots: ['against'],
    words: 'fight retaliate strike rule battle act move mobilize mobilise sue appeal file turn rebel compete run',
  },
  { sign: -1, weight: 0.9, basis: 'did', slots: ['on', 'at'], words: 'fire crack_down spy open_fire shoot' },
  { sign: -1, weight: 0.9, basis: 'did', slots: ['with', 'mutual'], words: 'clash battle fight wrestle skirmish feud' },
  { sign: -1, weight: 0.8, basis: 'did', slots: ['with', 'to'], words: 'close shut seal' },
  { sign: -1, weight: 0.8, basis: 'did', slots: ['from'], words: 'withdraw pull steal defect pull_out recall' },
  {
    sign: -1,
    weight: 0.9,
    basis: 'did',
    slots: ['obj', 'from'],
    words:
      'confiscate burn set_fire destroy demolish raze blow_up loot ransack vandalize vandalise deface damage beat_up drive_out push_out ' +
      'force_out kick_out throw_out round_up gun_down shoot_dead bulldoze disperse encircle surround storm overrun disarm disband dissolve ' +
      'interrogate detain humiliate starve cripple paralyze paralyse jam intercept breach trespass hold_hostage take_hostage execute ' +
      'hang flog gas shell strafe pound hammer torch',
  },
  {
    sign: 1,
    weight: 0.8,
    basis: 'did',
    slots: ['obj'],
    words: 'allow permit let pardon acquit enable evacuate feed repatriate compensate',
  },
  {
    sign: 1,
    weight: 0.8,
    basis: 'did',
    slots: ['to', 'with'],
    words: 'grant hand_over open reopen',
  },
];
