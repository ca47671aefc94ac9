/**
 * Words that judge what they are said of. Written for this project; a speaker who uses one of something is for or against
 * it. Only words that keep their sign in almost any news sentence are here.
 */
export const PRAISING =
  'good great excellent wonderful fantastic amazing terrific outstanding brilliant remarkable impressive important essential crucial vital ' +
  'valuable beneficial helpful constructive positive productive meaningful historic successful brave courageous heroic honest honorable ' +
  'honourable decent fair just right legitimate lawful effective smart wise strong beautiful proud happy pleased glad grateful thankful thrilled ' +
  'delighted excited honored honoured encouraging promising welcome reliable trustworthy capable talented qualified inspiring ' +
  'innocent patriotic noble generous kind compassionate extraordinary incredible superb perfect magnificent necessary worthwhile ' +
  'best better favorite favourite beloved respected admirable exemplary principled thoughtful mutual accurate true passionate fundamental ' +
  'needed sensible reasonable vibrant thriving peaceful pleasant nice fine impressed intrigued inspired lucky safe ';
export const PRAISING_NOUNS =
  'triumph victory success achievement accomplishment milestone breakthrough hero heroine champion progress opportunity honor honour ' +
  'privilege blessing dream pleasure joy benefit hope integrity courage compassion love respect admiration dignity fairness ' +
  'miracle gem asset legend patriot improvement';

export const BLAMING =
  'bad terrible horrible awful appalling dreadful disgraceful shameful disgusting despicable deplorable outrageous unacceptable intolerable ' +
  'inappropriate improper unethical immoral illegal unlawful unconstitutional illegitimate unfair unjust unjustified unprovoked unwarranted ' +
  'baseless unfounded groundless bogus phony false untrue misleading dishonest deceptive corrupt crooked incompetent inept reckless ' +
  'irresponsible dangerous harmful destructive damaging toxic cruel brutal barbaric inhumane heinous horrific vicious evil wicked ' +
  'ridiculous absurd ludicrous laughable pathetic stupid foolish idiotic ignorant insane crazy nonsensical senseless pointless meaningless ' +
  'useless worthless wrong mistaken misguided flawed broken failed failing weak cowardly hypocritical cynical divisive hateful ' +
  'racist sexist bigoted xenophobic homophobic antisemitic offensive insulting disrespectful insensitive unhelpful counterproductive ' +
  'disappointing disappointed troubling troubled concerning alarming worrying worrisome disturbing shocking frightening scary sad tragic ' +
  'unfortunate regrettable unnecessary excessive extreme radical draconian oppressive authoritarian tyrannical undemocratic ' +
  'unusual irregular abnormal suspicious questionable dubious shady selfish greedy lazy arrogant angry furious frustrated worried ' +
  'unhappy upset appalled outraged disgusted unqualified unfit incapable untrustworthy hostile inadequate insufficient worse worst ' +
  'nasty ugly vile rabid blind unsafe unsustainable unrealistic unreasonable unprecedented unhinged frayed ';
export const BLAMING_NOUNS =
  'sham charade hoax farce scam fraud disgrace shame shambles disaster catastrophe fiasco debacle mess mistake error blunder failure outrage ' +
  'scandal travesty nightmare nonsense lie lies falsehood falsehoods propaganda smear witch-hunt pretense pretence betrayal insult ' +
  'injustice abuse hypocrisy corruption greed liar cheat coward traitor thug bully tyrant dictator criminal crook ' +
  'racist bigot fool idiot hatred bigotry racism cruelty conspiracy retribution aggression blackmail overreach negligence dishonesty ';

/** Bad things that are judged no further by being named: they weigh less. */
export const TROUBLES =
  'violence crisis problem harm damage chaos fear worry concern atrocity genocide massacre terror terrorism extortion bribery danger crime tragedy threat menace ' +
  'scandal disaster catastrophe failure error mistake abuse corruption greed hatred bigotry racism cruelty conspiracy retribution aggression ' +
  'blackmail negligence dishonesty injustice hypocrisy propaganda criminal';

/** Praise so common before a noun that it judges nothing there ("an important decision"). */
export const FAINT =
  'important essential crucial vital valuable positive constructive good better best safe true right fair strong responsible necessary ' +
  'effective successful historic special peaceful mutual accurate fundamental reasonable fine nice smart just legitimate meaningful ' +
  'productive helpful qualified perfect favorite favourite political unusual unprecedented suspicious false criminal wrong sad';

/** Said of a subject, these verbs praise it or blame it. */
export const PRAISING_VERBS = 'succeed thrive deserve excel shine inspire impress flourish empower';
export const BLAMING_VERBS =
  'lie fail betray cheat steal abuse violate undermine destroy ruin mislead deceive distort exploit ' +
  'endanger jeopardize jeopardise vilify corrupt pollute discriminate bully harass wreck sabotage disappoint ' +
  'backfire degrade botch mishandle smear trample weaponize ' +
  'weaponise fabricate distrust bypass';

/** Whose object, or subject in the passive, is shown to be wrong. */
export const DISCREDITING_VERBS = 'debunk discredit disprove refute blind shame ridicule';

/** Said of people, these tell what they feel: it is no praise or blame of them. */
export const FEELINGS =
  'proud happy pleased glad grateful thankful thrilled delighted excited honored honoured impressed intrigued inspired lucky ' +
  'disappointed troubled sad angry furious frustrated worried unhappy upset appalled outraged disgusted';

/** What only praises whoever has it; other good things ("a victory", "the benefit of") may be anybody's. */
export const VIRTUES =
  'hero heroine champion integrity courage compassion love respect admiration dignity fairness gem asset legend patriot triumph achievement accomplishment';
