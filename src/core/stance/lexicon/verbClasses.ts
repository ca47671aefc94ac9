/**
 * Verbs that lend their own sign to what they govern. Written for this project.
 */

/** Bring about or keep up: the sign of the object or complement stays ("launched an attack on", "began to arm"). */
export const DO_VERBS =
  'grant launch start begin continue stage hold conduct carry_out wage mount make take give lend provide send offer sign reach strike forge impose ' +
  'introduce announce order authorize authorise approve plan prepare file bring issue deliver voice express show have get receive pay ' +
  'resume step_up increase intensify expand boost raise renew extend establish form build open reopen resume upgrade restore deepen direct ' +
  'pledge promise vow try attempt seek help work want agree decide intend hope aim manage threaten resort declare undertake keep ' +
  'cite level lodge mobilize mobilise hurl trade exchange enjoy allow permit let enable heap lavish shower hand face engage urge place put stand be';

/** Put an end to, or stand in the way of: the sign turns ("lifted the sanctions on", "halted aid to"). */
export const STOP_VERBS =
  'stop halt end cease suspend cancel lift drop abandon withdraw cut cut_off scrap freeze revoke withhold block prevent ' +
  'prohibit deny ban bar terminate sever break break_off reduce ease relax reverse undo repeal abolish rescind waive avoid avert ' +
  'rule_out turn_down decline refuse forgo renounce quit refrain resist discourage oppose reject discontinue scale_back pull close prevent stave_off remove combat fight';

/** With a complement clause: the subject will not do it ("refused to meet"). Positive deeds turn, negative ones say nothing. */
export const REFUSE_VERBS = 'refuse decline fail neglect hesitate forget omit stop_short';

/** With a complement clause: the subject is against whoever it would strike. */
export const THREATEN_VERBS = 'threaten vow_revenge';

/** Wish, plan or undertake: what follows is meant, not done. */
export const WANT_VERBS =
  'want wish hope plan intend aim seek try attempt offer promise pledge vow agree decide like love need';

/** Only supposed, wished or weighed: what others are to do by it, they do not yet do. */
export const HEDGE_VERBS =
  'deny doubt pretend imagine wonder suppose speculate dispute hope wish expect want fear predict demand insist propose request consider ' +
  'contemplate mull weigh rule_out';
/** Of these what the same one is to do is not yet meant either ("considered firing"). */
export const WEIGH_VERBS = 'consider contemplate mull weigh rule_out';

/** Report what somebody holds: what follows is their view. */
export const REPORT_VERBS =
  'say tell add argue claim insist write tweet announce state declare testify explain note warn suggest believe think feel ' +
  'maintain contend assert allege reiterate stress emphasize emphasise acknowledge admit concede point_out call describe consider see view ask know remember understand recognize recognise look';
