import { wordList } from '../tokens/wordLists.ts';

const names = (list: string): readonly string[] => list.split(/\s*,\s*/u);

/**
 * Bodies that few texts explain and whose names read like persons', things' or no names at all, in lower case. A word that is
 * as common as a person's name ("Ford", "Disney", "Bloomberg") is not among them.
 */
export const KNOWN_BODIES: ReadonlySet<string> = new Set([
  // Movements and bodies of states.
  ...wordList(`daesh isis isil taliban hamas hezbollah hizbollah hizballah fatah peshmerga houthis al-qaeda
    al-shabaab kuomintang interpol europol eurojust frontex opec unesco unicef nato mossad likud isaf fifa uefa nasa nhtsa`),
  // Firms of technology.
  ...wordList(`google facebook twitter youtube instagram whatsapp tiktok apple microsoft amazon netflix nvidia intel ibm qualcomm
    spacex openai anthropic deepmind huawei xiaomi alibaba tencent bytedance baidu foxconn tsmc samsung lg sony panasonic nintendo
    spotify uber lyft airbnb doordash paypal wework snapchat linkedin reddit pinterest yahoo ebay salesforce softbank vodafone
    nokia ericsson siemens`),
  // Makers and carriers.
  ...wordList(`audi bmw volkswagen toyota nissan hyundai kia volvo fiat peugeot renault stellantis porsche ferrari boeing airbus
    lufthansa ryanair easyjet aeroflot gazprom rosneft lukoil aramco exxonmobil chevron totalenergies walmart ikea starbucks
    mcdonald's unilever nestle nestlé pfizer moderna astrazeneca biontech monsanto novartis sanofi glaxosmithkline adidas nike`),
  // Banks, houses and firms that are called by people's names.
  ...names(`goldman sachs, morgan stanley, merrill lynch, wells fargo, charles schwab, jpmorgan, jpmorgan chase, jefferies,
    piper jaffray, lehman brothers, credit suisse, barclays, citigroup, hsbc, deloitte, accenture, mckinsey, exxon mobil,
    eli lilly, john deere, hewlett packard, lockheed martin, northrop grumman, general dynamics, procter & gamble,
    johnson & johnson, berkshire hathaway, marks & spencer, rolls-royce, home depot`),
  // Press.
  ...wordList(`reuters cnn msnbc bbc cbs nbc itv npr pbs politico breitbart axios buzzfeed vox gizmodo techcrunch bellingcat xinhua
    tass interfax ruptly sputnik`),
]);
