import { foldLabel } from './fold-label.ts';

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((word) => foldLabel(word)));
}

/** Names of the one who asks. */
const askers = folded(
  'interviewer|int|intv|iv|i|q|qu|que|ques|question|moderator|mod|facilitator|researcher|host|' +
    'انٹرویور|انٹرویو لینے والا|انٹرویو لینے والی|انٹرویو کنندہ|سوال|س|محقق|میزبان|ماڈریٹر|سوال کنندہ|' +
    'مرکه کوونکې|مرکه کوونکی|مرکه کوونکے|مرکچي|پوښتنه|پوښتونکی|پوښتونکې|څېړونکی|څېړونکې|کوربه',
);

/** Names of the one who answers. */
const answerers = folded(
  'respondent|interviewee|participant|informant|speaker|a|ans|answer|r|res|resp|p|' +
    'جواب|ج|جواب دہندہ|شریک|شرکت کنندہ|ځواب|ځواب ورکوونکی|ځواب ورکوونکې|ګډونوال',
);

/** Words before a colon that name no speaker. */
const ordinary = folded(
  'note|notes|n.b|p.s|example|examples|for example|e.g|i.e|source|sources|figure|table|summary|conclusion|' +
    'background|introduction|method|methods|result|results|findings|key findings|recommendation|recommendations|' +
    'warning|important|update|email|e-mail|phone|address|subject|from|' +
    'laughs|laughter|laughing|inaudible|crosstalk|pause|silence|music|applause|unclear|noise|sigh|sighs|coughs|phone rings|' +
    "end|end of interview|end of recording|continued|yes|no|ok|okay|none|don’t know|don't know|" +
    'ہاں|جی|جی ہاں|نہیں|جی نہیں|معلوم نہیں|هو|نه|' +
    'نوٹ|مثال|مثلاً|مثال کے طور پر|ماخذ|خلاصہ|نتیجہ|ہنسی|قہقہہ|خاموشی|وقفہ|غیر واضح|ختم شد|' +
    'یادونه|یادښت|بېلګه|د بېلګې په توګه|سرچینه|لنډیز|پایله|خندا|چوپتیا|ځنډ',
);

/** Words that head a line about the interview, as they stand before its first turn. */
const particulars = folded(
  'date|place|location|venue|time|duration|length|medium|mode|language|languages|title|interview|interview no|interview number|' +
    'interview id|id|participant id|code|file|audio|recording|transcript|transcriber|transcribed by|transcription|department|organisation|organization|' +
    'designation|position|grade|district|city|gender|age|age band|education|occupation|consent|setting|project|present|version|status|' +
    'تاریخ|مقام|جگہ|وقت|دورانیہ|زبان|عنوان|محکمہ|عہدہ|ضلع|شہر|جنس|عمر|تعلیم|پیشہ|' +
    'نېټه|ځای|وخت|موده|ژبه|سرلیک|څانګه|دنده|ولسوالۍ|ښار|جنسیت|زده کړه|زده کړې',
);

/** Verbs of saying: what they end introduces a quotation inside a turn. */
const saying =
  /(?:^|\s)(?:said|says|say|asked|asks|told (?:me|us|him|her|them)|replied|answered|thought|wrote|کہا|کہتے ہیں|کہتا ہے|کہتی ہے|بولا|بولی|پوچھا|وویل|وايي|وایي|وپوښتل)$/u;

function withoutNumber(label: string): string {
  return foldLabel(label)
    .replace(/\s*\(.*\)$/u, '')
    .replace(/[\s#.]*\p{N}*\.?$/u, '');
}

export function namesAsker(label: string): boolean {
  return askers.has(withoutNumber(label));
}

export function namesAnswerer(label: string): boolean {
  return answerers.has(withoutNumber(label));
}

export function isOrdinaryWord(label: string): boolean {
  const folded = foldLabel(label);
  return ordinary.has(folded) || particulars.has(folded) || saying.test(cleanForSaying(label));
}

export function isParticular(label: string): boolean {
  return particulars.has(foldLabel(label));
}

function cleanForSaying(label: string): string {
  return label.trim().toLowerCase();
}
