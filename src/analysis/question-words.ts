import { foldName } from '#domain/text/fold-text.ts';

/**
 * Words by what they do in a question, English, Urdu and Pashto together. What opposes another word stays a word of
 * content, however small it is: before and after, with and without, more and less, few and many.
 */
function folded(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(foldName));
}

/** Say nothing of what is asked. Persons are here too: a guide asks officials of people and citizens of themselves. */
export const FUNCTION_WORDS = folded(`
  a an the this that these those there here it its itself i me my mine myself we us our ours you your yours yourself
  yourselves he him his himself she her hers herself they them their theirs themselves one ones own someone somebody
  anyone anybody everyone everybody people person persons something anything everything thing things
  am is are was were be been being do does did done doing have has had having can could will would shall should may
  might must ca wo sha ought make makes made making let lets tell say describe explain ask
  of to in on at by for with about into onto as than or and but if then so because such other else
  who whom whose what which when where why how while once
  also too just really actually exactly quite rather very even still yet ever again please perhaps maybe well now
  some any each every all bit little
  کا کی کے کو نے سے میں پر پہ تک لیے لئے ساتھ بارے اور یا تو بھی ہی کہ جو جس جن جب اگر پھر مگر لیکن یعنی
  ہے ہیں ہو ہوں تھا تھی تھے تھیں گا گی گے ہوتا ہوتی ہوتے ہوئی ہوئے ہوا ہونا رہا رہی رہے جا جائے جائیں جاتا جاتی جاتے
  گیا گئی گئے سکتا سکتی سکتے چکا چکی چکے دیں دیجیے کر کے کرنا کرنے کریں کرتا کرتی کرتے کرتیں کیا کی کیے کئے
  یہ وہ اس ان اسے انہیں یہی وہی ایسی ایسا ایسے آپ میں ہم تم اپنا اپنی اپنے خود میرا میری میرے ہمارا ہماری ہمارے تمہارا
  لوگ لوگوں کوئی کسی کچھ یہاں وہاں اب سب بہت ذرا واقعی کیا کون کس کسے کیوں کیسے کیسا کیسی کب کہاں کتنا کتنی کتنے
  بتائیں بتائیے بتا کہیں گی جی تب نا
  د په پر ته له کې سره لپاره او یا خو هم چې که نو بیا بل هغه دا دغه دې هغو هغوی تاسو ستاسو زه موږ زموږ ستا ته تا مو یې
  دی ده دي دئ وي و وو وه شي شو شوه شوي شوې کېږي کېدی به وکړي کوي کول کړی کړې کړي وکړئ کوئ لري لرئ
  خلک خلکو څوک کوم کومه چا څه ولې څنګه کله چېرته چېرې څومره څو آیا راته ووایئ وایئ ټول ډېر اوس دلته هلته خپل خپله پخپله
`);

/** A yes or no is asked for where one of them comes first. */
export const FIRST_VERBS = folded(
  'am is are was were do does did have has had can could will would shall should may might must آیا',
);

/** What a question asks for, each under the name of all its forms. */
export const INTERROGATIVES: ReadonlyMap<string, string> = new Map(
  [
    'who whom',
    'whose',
    'what',
    'which',
    'when',
    'where',
    'why',
    'how',
    'کون کس کسے کونسا کونسی کن',
    'کیا',
    'کیوں',
    'کیسے کیسا کیسی',
    'کب',
    'کہاں کدھر',
    'کتنا کتنی کتنے',
    'څوک چا',
    'څه',
    'ولې',
    'څنګه',
    'کله',
    'چېرته چېرې',
    'کوم کومه کومې',
    'څومره څو',
  ].flatMap((forms) => {
    const [name = '', ...others] = forms.split(' ').map(foldName);
    return [name, ...others].map((form): [string, string] => [form, name]);
  }),
);

/** After them, who and which ask nothing: those who cannot read. */
export const RELATIVE_HEADS = folded(
  'those people person persons someone somebody anyone anybody everyone everybody one ones they',
);

export const NEGATIONS = folded(
  'not no never nobody none nothing nor cannot without نہیں نہ مت بغیر نه مه نشته هېڅ پرته',
);

/** Lead over to a question and are no part of it. */
export const OPENERS = folded(
  'and but so then or well ok okay now also please اور تو پھر مگر لیکن اچھا جی یعنی او نو خو بیا ښه یعنې',
);

/** What an interviewer says for the other to go on. */
export const ENCOURAGEMENTS = folded(`
  mm mmm hm hmm mhm uh huh um oh ah aha yes yeah yep ok okay right sure indeed true fine good great interesting nice
  understand see know mean go continue carry more sorry excuse no hello laughs pause take time hurry seem gone
  ہوں ہاں جی اچھا ٹھیک صحیح بالکل واقعی سمجھ آگے بولیے بولیں کہیے مزید ہمم سچ مچ مطلب
  هو هوکې ښه سمه رښتیا پوه شوم صحیح دوام ورکړئ نور مطلب
`);

/** Who thanks does not ask anybody to go on. */
export const THANKS = folded('thank thanks goodbye bye شکریہ حافظ مننه');

/** A request is a question without its mark. */
export const REQUESTS = folded(
  'tell describe explain say give show talk بتائیں بتائیے بتاؤ ووایئ وایئ',
);

/** Phrases that say nothing of what is asked. */
export const PHRASES: readonly string[] = [
  'in the first place',
  'at all',
  'in the end',
  'at once',
  'as well',
  'in your view',
  'in your opinion',
  'in your eyes',
  'to begin with',
  'on your own',
  'on their own',
  'come to',
  'from what you see',
  'آپ کے خیال میں',
  'آپ کے نزدیک',
  'آپ کی رائے میں',
  'سب سے پہلے',
  'ستاسو په خیال',
  'ستاسو په نظر کې',
  'ستاسو په اندازه',
].map(foldName);

/** Forms that no ending tells. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'use uses used using',
    'hear heard',
    'think thought',
    'tell told',
    'know knew known',
    'feel felt',
    'pay paid',
    'leave left',
    'find found',
    'speak spoke spoken',
    'write wrote written',
    'choose chose chosen',
    'go goes went gone',
    'come came',
    'get got gotten',
    'give gave given',
    'take took taken',
    'child children',
    'woman women',
    'man men',
    'news',
  ].flatMap((forms) => {
    const [name = '', ...others] = forms.split(' ');
    return [name, ...others].map((form): [string, string] => [form, name]);
  }),
);
