/** Texts in which capitals are no names of persons or organizations. */
export const SILENCE: Readonly<Record<string, readonly string[]>> = {
  'headline capitals': ['Five Ways To Keep Your Garden Green This Summer', 'Why Good Neighbors Talk About Old Fences'],
  'lines all in capitals': ['BREAKING NEWS: PRICES RISE AGAIN', 'READ MORE ABOUT THIS STORY'],
  'sentence openings': [
    'Nobody came. Afterwards the rain stopped. Perhaps that was for the best.',
    'Near the river, children played. Tomorrow they will be back at school.',
  ],
  'days, months and peoples': [
    'On Monday the Chinese delegation left, and in April the Germans followed.',
    'Christmas falls on a Thursday this year.',
  ],
  'I and abbreviations': ['I think I will go, but I am not sure.', 'The TV was on, and my DVD player was not.'],
  'doctrines and faiths': ['She left Dianetology after a year, and Dianetology did not answer.'],
  nothing: ['', ' \n\n ', '...', '1234 5678'],
};
